import { before, groupSpan, matches } from '../matching';
import type { Candidate, Examples, Recognizer } from '../recognizer';

/** "ma patiente @…", "my patient (@…)": only then the handle is a patient's. */
const SAID_OF =
  /(?<![a-z])(?:(?:ma|mon|la|le|notre|nos|mes|cette|ce|une|un|my|our|the|this|that|his|her|sa|son) (?:jeune |petite? |ancienne? |young |former )?(?:patiente?s?|pte?s?|malade|client|fille|fils|mere|pere|mari|femme|frere|soeur|maman|papa|copine|conjointe?|compagne|compagnon|daughter|mother|father|wife|husband)(?: d[e'] ?(?:ma|mon|la|le|sa|son|un|une|cette|ce) (?:patiente?|pte?|malade|jeune|petite?))?|alias|compte(?: x| twitter| insta(?:gram)?)? de (?:la|ma|mon|sa) (?:patiente?|fille|mere)) ?(?:est|is|,|:|\(|=|suivie?|appelee?|alias|dit|c'est|sur (?:x|insta(?:gram)?|tiktok|twitter|facebook|snap(?:chat)?)|tient (?:le|un) (?:compte|blog)|anime (?:le|un) compte|poste (?:sur|sous|via)|publie (?:sur|sous)|a (?:cree|ouvert) (?:le|un) compte)? ?[:(,]? ?(?<value>@[\w.]{1,29}\w)/dg;
/** "elle signe « @… »", "sa page Insta @…", "pseudo @…": an account that is theirs. */
const ACCOUNT =
  /(?<![a-z])(?:(?:elle|il|qui) (?:signe|poste|publie|ecrit|tweete|s'appelle|raconte)(?: (?:tout |sa vie )?(?:sur|sous|via|avec))?(?: (?:le pseudo|le compte|le nom de|x|insta(?:gram)?|tiktok|twitter|facebook))?|(?:sa|son|leur|his|her|their) (?:page|compte|profil|chaine|pseudo|blog|account|profile|handle|insta(?:gram)?|tiktok)(?: (?:x|insta(?:gram)?|tiktok|twitter|snap(?:chat)?|facebook|youtube))?(?: (?:est|is))?|une? (?:compte|page|profil|chaine) (?:insta(?:gram)?|tiktok|x|twitter|youtube|public)|pseudo|(?:compte|account|insta|tiktok|snap) ?:) ?[:,"( ]{0,4}(?<value>@[\w.]{1,29}\w)/dg;
const SAID_AFTER =
  /(?<![\w@])(?<value>@[\w.]{1,29}\w) ?[,(]? ?(?:c'est|est|is|was|etait)? ?(?:(?:ma|mon|notre|my|our) (?:jeune |young )?(?:patiente?|pte?)|(?:son|sa|leur|ses|le|la|l'|his|her|their) ?(?:pere|mere|papa|maman|fils|fille|frere|soeur|mari|femme|epouse|epoux|conjointe?|compagne|compagnon|copine|copain|patiente?|tante|oncle|mother|father|mum|mom|dad|son|daughter|wife|husband|partner|sister|brother))(?![a-z])/dg;
/** "Il est sur @…", "elle raconte tout en live (@…)": what somebody else than the writer does with an account. */
const THEIRS =
  /(?<![a-z])(?:(?:il|elle|ils|elles|qui|patiente?|pte?|maman|papa|mere|pere|fils|fille|soeur|frere|mari|femme|ado|gamine?|famille) (?:l'|le |la |les |y |nous |me |m'|s'y |se |s')?(?:a |ont |est |sont )?(?:est|sont|suivie? par|raconte|poste|publie|tweete|filme|streame|live|partage|signe|harcele|tague|identifie|montre|affiche|balance|documente|expose)[a-z]{0,3}(?![a-z])[^.!?\n@]{0,60}|(?:mp|dm|message|messages|commentaires?|menaces|demande|photo|photos|video|videos) (?:prives? )?de (?:la part de )?|(?:mere|pere|maman|papa|fils|fille|soeur|frere|mari|femme|patiente?|ado) sur (?:insta(?:gram)?|tiktok|x|twitter|snap(?:chat)?|facebook|fb) ?:? ?)[("]?(?<value>@[\w.]{1,29}\w)(?![\w@])/dg;
/** After these the account is a reader's or a source's. */
const READER =
  /(?:merci|avis|cc|via|hello|bonjour|comme|dixit|demand(?:e|er|ez) a|thread|fil|d'apres|selon|a suivre|source|par|confreres?|collegues?|thanks|hat tip|h\/t|ask|follow|tagging|per|asked) (?:a |de |to |le |la |l')?$/;
/** "postée par @…", "filmé par @…": who shows a patient is one, or one of theirs. */
const SHOWN_BY =
  /(?<![a-z])(?:(?:video|photo|story|live|tiktok|reel|temoignage|cicatrice|ordonnance|consult(?:ation)?)[^.!?\n@]{0,40} (?:postee?|publiee?|partagee?|filmee?|mise? en ligne|diffusee?|tweetee?|racontee?) (?:par|sur|chez)|(?:le|la) (?:patient|patiente|pt|pte) (?:poste|publie|tient|tweete|raconte|filme)[^.!?\n@]{0,40}) (?<value>@[\w.]{1,29}\w)/dg;

export const handle: Recognizer = {
  name: 'handle',
  kinds: ['handle'],
  description: "A @handle that is said to be the patient's; a colleague's is left alone.",
  find({ low }) {
    const found: Candidate[] = [];
    if (!low.includes('@')) return found;
    for (const pattern of [SAID_OF, ACCOUNT, SAID_AFTER, SHOWN_BY, THEIRS]) {
      for (const match of matches(pattern, low)) {
        const span = groupSpan(match, 'value');
        if (span && !(pattern === THEIRS && READER.test(before(low, span.start, 24))))
          found.push({
            ...span,
            kind: 'handle',
            level: 'warn',
            confidence: 0.97,
            reason: 'handle',
            evidence: ['context'],
          });
      }
    }
    return found;
  },
};

export const examples: Examples = {
  finds: [
    { text: 'ma patiente @Lilou_2003 a posté', kind: 'handle', value: '@Lilou_2003' },
    { text: 'my patient @tom_h asked', kind: 'handle', value: '@tom_h' },
    { text: 'Sa page Insta @lilou_vtt38 le montre', kind: 'handle', value: '@lilou_vtt38' },
    { text: 'elle signe « @nounou_zen »', kind: 'handle', value: '@nounou_zen' },
    { text: 'pseudo @fibro.lucie, me cite', kind: 'handle', value: '@fibro.lucie' },
    { text: '@jean_du_41 c’est mon patient', kind: 'handle', value: '@jean_du_41' },
    { text: 'elle poste sur @lilou_2003', kind: 'handle', value: '@lilou_2003' },
    { text: 'le patient tient le compte @diab_daron', kind: 'handle', value: '@diab_daron' },
    { text: 'Le fils de ma pte (@mehdi_prod) filme', kind: 'handle', value: '@mehdi_prod' },
    { text: 'vidéo postée par @papa_solo (son père)', kind: 'handle', value: '@papa_solo' },
    { text: 'ma patiente, alias @nina.rose', kind: 'handle', value: '@nina.rose' },
    { text: '@lolo_69, sa mère, nous filme', kind: 'handle', value: '@lolo_69' },
    { text: 'Il est sur @noah.svtt où il poste tout', kind: 'handle', value: '@noah.svtt' },
    { text: 'la maman nous filme en direct, @lola_and_co', kind: 'handle', value: '@lola_and_co' },
    { text: '@zoe21 est ma patiente', kind: 'handle', value: '@zoe21' },
  ],
  ignores: [
    '@DrMachin un avis ?',
    'avis patient pour @cardio_urg',
    '#DocTocToc @confrere merci',
    'vidéo de la HAS partagée hier, @cardio_urg ?',
    'le patient de @cardio_urg va bien',
    'ma patiente est suivie, avis @cardio_urg ? Elle est enceinte, merci @gyneco_38',
  ],
  misses: [{ text: 'regardez @lilou_2003, elle va mal', kind: 'handle', value: '@lilou_2003' }],
};
