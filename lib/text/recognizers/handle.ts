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
/** "sur TikTok (@…) elle montre", "s'en vante sur X (@…)": who shows off there is no colleague. */
const PLATFORM =
  /(?<![a-z])(?:(?:insta(?:gram)?|tiktok|snap(?:chat)?|youtube|twitch|facebook) ?[(:]? ?|(?:s'en vante|se vante|se filme|se montre|se plaint|temoigne|raconte|s'affiche|se livre|s'epanche)[^.!?\n@]{0,40}[(: ])(?<value>@[\w.]{1,29}\w)(?![\w@])/dg;
/** "le gars (@…)", "sa femme @…", "the lad's TikTok @…": somebody of whom the post tells. */
const SOMEBODY =
  /(?<![a-z])(?:gars|mec|petite?|type|gamine?|ado|jeune|dame|monsieur|mamie|papi|fille|fils|mere|pere|maman|papa|frere|soeur|femme|mari|conjointe?|copine?|voisine?|famille|coureu(?:r|se)|lad|lass|girl|boy|guy|kid|teen|daughter|son|wife|husband|mum|mom|dad|mother|father|sister|brother|partner|family|widow)(?:'s)?(?: (?:insta(?:gram)?|tiktok|account|handle|page|feed|profile))?,? ?[(:]? ?(?<value>@[\w.]{1,29}\w)(?![\w@])/dg;
/** "il est d'accord", "gave consent", "open about it": said of a patient's account alone. */
const AGREED =
  /(?<![\w@])[(]?(?<value>@[\w.]{1,29}\w)[)]?,? ?(?:,|on (?:here|x)|sur (?:x|ici))?,? ?(?:(?:il|elle) (?:est|etait) (?:d'accord|ok|consentante?)|avec (?:son|leur) (?:accord|autorisation)|m'a autorise|a donne son accord|gave (?:me )?(?:consent|permission)|has consented|consented|with (?:his|her|their) (?:consent|permission)|(?:very |quite )?open about it|(?:live[- ]?)?tweets? (?:our|the|his|her)|(?:dont )?(?:a|ont) filme)(?![a-z])/dg;
const NAMED_SO =
  /(?<![a-z])(?:s'appelle|se nomme|c'est|she's|he's|she is|he is|they are|goes by|known here as) (?<value>@[\w.]{1,29}\w)(?= (?:sur|on|here|ici|la-dessus)(?![a-z]))/dg;
/** Whoever asks or thanks stands before these. */
const ADDRESSED =
  /(?:merci|avis|cc|via|hello|bonjour|demand\w{0,3}|thread|fil|d'apres|selon|suivez|suivre|source|thanks|follow|ask|asked|tagging|hat tip|h\/t|notre|nos|our|my own|mon compte|ma chaine|mon insta|confreres?|collegues?|colleagues?|dr|pr|prof)[^.!?\n@]{0,24}$/;
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
    for (const pattern of [
      SAID_OF,
      ACCOUNT,
      SAID_AFTER,
      SHOWN_BY,
      AGREED,
      NAMED_SO,
      THEIRS,
      PLATFORM,
      SOMEBODY,
    ]) {
      for (const match of matches(pattern, low)) {
        const span = groupSpan(match, 'value');
        const left = span ? before(low, span.start, 32) : '';
        const reader =
          (pattern === THEIRS && READER.test(left.slice(-24))) ||
          ((pattern === PLATFORM || pattern === SOMEBODY) &&
            ADDRESSED.test(left.replace(/[a-z']+ ?[(:]? ?$/, '')));
        if (span && !reader)
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
    { text: 'sur TikTok (@mamie.odette) elle montre tout', kind: 'handle', value: '@mamie.odette' },
    { text: 'Le gars (@gael.trail) a couru avec', kind: 'handle', value: '@gael.trail' },
    { text: '33 ans, s’en vante sur X (@nomade_33)', kind: 'handle', value: '@nomade_33' },
    { text: 'Théo (@theo.gratte), il est d’accord', kind: 'handle', value: '@theo.gratte' },
    { text: 'The lad’s TikTok @jordan_stoma shows it', kind: 'handle', value: '@jordan_stoma' },
    { text: 'Pt’s wife @mrs_t118 is live tweeting', kind: 'handle', value: '@mrs_t118' },
    { text: '@zoe21 est ma patiente', kind: 'handle', value: '@zoe21' },
  ],
  ignores: [
    '@DrMachin un avis ?',
    'avis patient pour @cardio_urg',
    '#DocTocToc @confrere merci',
    'suivez notre Instagram @cardio_urg, merci à l’équipe TikTok @pedago_med',
    'vidéo de la HAS partagée hier, @cardio_urg ?',
    'le patient de @cardio_urg va bien',
    'ma patiente est suivie, avis @cardio_urg ? Elle est enceinte, merci @gyneco_38',
  ],
  misses: [{ text: 'regardez @lilou_2003, elle va mal', kind: 'handle', value: '@lilou_2003' }],
};
