import type { Language } from './finding';

// Words that one of the two languages uses all the time and the other never; doctors' short forms with them.
const FRENCH = new Set(
  `le la les un une des du de au aux et est sont pour avec sans sur dans par pas ne que qui quoi ce cette ces son sa ses mon ma mes
  vous nous il elle ils elles je on ou mais donc depuis chez apres avant aussi tres plus moins deja encore ans mois jours
  patiente homme femme enfant sous faire fait avis merci bonjour quelle quel quels comment j'ai d'une d'un l'ecg qu'il qu'elle
  chers confreres consoeurs douleur fievre traitement vu vue ne nee atcd ttt suite depuis bilan naissance dossier monsieur
  madame mme mlle docteur prenom nom tel hopital`.split(/\s+/),
);
const ENGLISH = new Set(
  `the a an of and is are was were for with without on in by not that which this these his her their my your our he she they we
  you but since after before also very more less already still years months days year old patient man woman child under has have
  had any advice thanks hello what how who when from history pain fever treatment seen born called named date birth name phone
  saw called came today tomorrow yesterday lives please about there day week weeks went got me no dob mrn nhs ssn mrs ms
  would could should been being it its at to be as do does`.split(/\s+/),
);
// Written alike in both, so they tell nothing.
for (const word of ['a', 'on', 'son', 'patient', 'date', 'or', 'an', 'as']) {
  FRENCH.delete(word);
  ENGLISH.delete(word);
}

/** The language most of the words speak; French when they don't tell. `low` is folded, in lower case. */
export function detectLanguage(low: string): Language {
  let balance = 0;
  let words = 0;
  for (const [word] of low.slice(0, 4000).matchAll(/[a-z]+(?:'[a-z]+)?/g)) {
    if (++words > 400) break;
    const bare = /^[jldmtsncq]{1,2}'/.test(word) ? 'le' : word;
    if (FRENCH.has(bare)) balance++;
    else if (ENGLISH.has(bare)) balance--;
  }
  return balance < 0 ? 'en' : 'fr';
}
