import { after, matches } from '../matching';
import { readName, withFirstNameAfterComma } from '../names/shape';
import type { Candidate, Recognizer } from '../recognizer';

const TITLE =
  /(?<![A-Za-z\d.'-])(?:D[rR]s?|P[rR]s?|Doct?eure?|DOCTEUR|Prof(?:esseure?)?|PROFESSEUR|Doctor|Professor|Sage-femme|Maitre|dr|docteure?|(?:[Mm]edecin(?: [a-z]{4,14})?|MEDECIN|[Pp]rescripteur|PRESCRIPTEUR|[Oo]perateur|[Dd]emandeur|[Cc]orrespondant|[Pp]hysician|Operator)(?= ?:)|professeure?|(?:l'|[Ll]es |[Uu]n |[Ll]'|[Uu]ne )?(?:[Ii]nfirmiere?|[Ii]nterne|[Ee]xterne|[Kk]ine|IDE|[Nn]urse|[Cc]onsultant|[Pp]sychologue|[Oo]rthophoniste|[Cc]hirurgien(?:ne)?|[Rr]adiologue))(?![A-Za-z])\.? {0,2}(?<colon>: ?)?(?:(?:Mme|Mr) )?/g;
const ROLE =
  /(?:edecin|MEDECIN|rescri|RESCRI|perat|emand|orresp|hysic|nterne|xterne|nfirm|IDE|urse|ine|onsultant|ogue|oniste|urgien)/;
const INITIAL_ONLY = /^(?:[A-Z]\.? ?-?){1,3}(?![A-Za-z'\d])/;

/** "vu avec le Dr Martin": the colleague's name, not the title. */
export const professional: Recognizer = {
  name: 'professional',
  kinds: ['professional'],
  description:
    "A colleague's name after Dr, Pr, Docteur, Professeur or a trade (interne, infirmiere, nurse).",
  find(passage) {
    const found: Candidate[] = [];
    for (const match of matches(TITLE, passage.plain)) {
      const title = match[0];
      if (!/[ .]$/.test(title) && match.groups?.colon === undefined) continue;
      const at = match.index + title.length;
      const role = ROLE.test(title);
      // "rotation externe. L'examen": a full stop after a trade ends the sentence.
      if (role && title.includes('.')) continue;
      const read = readName(passage, at, {
        vouched: !role,
        lowerCase: !role,
      });
      if (read) {
        const first = read.parts[0];
        // "PR ALLONGÉ" is an interval, "interne Urgences" a place of work.
        if (/^PR/.test(title) && first?.shape === 'upper') continue;
        const name = withFirstNameAfterComma(passage, read);
        found.push({
          start: name.start,
          end: name.end,
          kind: 'professional',
          level: 'warn',
          confidence: role ? 0.7 : 0.96,
          reason: 'colleague-name',
          evidence: ['title'],
        });
        continue;
      }
      if (role || /^PR/.test(title)) continue;
      const letters = INITIAL_ONLY.exec(after(passage.plain, at, 12))?.[0].replace(/[. -]+$/, '');
      if (letters && !/^[XYZ]{1,3}$/.test(letters))
        found.push({
          start: at,
          end: at + letters.length,
          kind: 'professional',
          level: 'warn',
          confidence: 0.7,
          reason: 'colleague-name',
          evidence: ['title', 'initials'],
        });
    }
    return found;
  },
  examples: {
    finds: [
      { text: 'vu avec le Dr Martin', kind: 'professional', value: 'Martin' },
      { text: 'le Pr Lefèvre propose un TEP', kind: 'professional', value: 'Lefèvre' },
      { text: 'Dr. Smith agrees', kind: 'professional', value: 'Smith' },
      { text: 'Docteur Amandine Leclerc', kind: 'professional', value: 'Amandine Leclerc' },
      { text: 'Dr A. LABELLE 3e étage', kind: 'professional', value: 'A. LABELLE' },
      { text: 'adressé par le Docteur BEN AMOR', kind: 'professional', value: 'BEN AMOR' },
      { text: 'Prescripteur : LEFEBVRE', kind: 'professional', value: 'LEFEBVRE' },
      { text: 'avis du dr lopez demain', kind: 'professional', value: 'lopez' },
    ],
    ignores: [
      'le Dr. est passé',
      'PR 220 ms, QRS fins',
      'le médecin du travail',
      'un confrère, le docteur de garde',
      'pr avis svp',
      'Interne aux urgences',
      'DRS médiothoracique',
    ],
    misses: [{ text: 'vu avec Martin de garde', kind: 'professional', value: 'Martin' }],
  },
};
