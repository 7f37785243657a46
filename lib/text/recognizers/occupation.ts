import { isBrand } from '../lexicon/brands';
import { isEponym } from '../lexicon/eponyms';
import { JOBS, RARE_JOBS } from '../lexicon/occupations';
import { isOrdinary } from '../lexicon/ordinary';
import { after, before, groupSpan, matches, oneOf } from '../matching';
import type { Candidate, Examples, Recognizer } from '../recognizer';

const ONLY = '(?:seule?|unique|derniere?|only|last|sole) ';
const RARE = new RegExp(
  `(?<![a-z-]|(?<![dl])')(?<value>(?:${ONLY})?(?:${oneOf(RARE_JOBS)})(?: (?:du |de la |de l')(?:cathedrale|beffroi|zoo|parc|phare|chateau|theatre|opera|basilique|refuge|station)| (?:to|at|of) the [a-z]{3,12}(?: of [a-z]{3,12}| (?:household|court|cathedral|palace|castle|estate|zoo))?)?)(?![a-z-])`,
  'dg',
);
const ORDINARY = new RegExp(
  `(?<![a-z-]|(?<![dl])')(?<only>${ONLY})?(?<value>${oneOf(JOBS)})(?: (?:retraitee?|communale?|municipale?|a la retraite))?(?![a-z-])`,
  'dg',
);
/** A place, and none that half the country lives in, right after the trade. */
const PLACED =
  /^,? (?:de |d'|du |des |a |au |aux |sur |dans le |in |at |from |for |on |near |pres de |pres d')(?:la |le |les |l'|the )?(?:(?:pays|canton|village|bourg|hameau|quartier|ile|col|vallee|commune|town|village) (?:de |d'|du |des |of )(?:la )?)?(?=(?:L[ea]s? |L')?[A-Z][a-z])(?!France|Bretagne|Normandie|Alsace|Corse|Provence|Occitanie|Guyane|Reunion|Paris(?![a-z-])|Scenic|Clio|Megane|Twingo|Kangoo|Peugeot|Renault|Citroen|Audi|BMW|Mercedes|Golf|Ford|Fiat|Toyota|Tesla|SAMU|SMUR|England|Scotland|Wales|London|Europe|Noel)(?<place>(?:L[ea]s? |L')?[A-Z][A-Za-z']{1,24}(?:[ -](?:(?:sur|sous|les?|la|en|de|du|des|aux?|l'|d')[ -])?[A-Z][A-Za-z']{1,24}){0,3})/d;
const OF_THE_VILLAGE =
  /^ (?:de|du|d') ?(?:la |l'|mon |notre |son )?(?:village|bourg|hameau|vallee|ile|canton|commune|beffroi|phare|pays|in the village|in (?:our|the) (?:village|valley|island))(?![a-z])/;

/** "dernière dentellière de", "the only harbour pilot on", "sage-femme hospitalière unique à": whatever they do. */
const SOLE =
  /(?<![A-Za-z])(?<value>(?:[Ss]eule?|[Uu]nique|[Dd]erniere?|[Oo]nly|[Ll]ast|[Ss]ole|[Ll]one) (?:[a-z]{3,14} ){0,2}?(?:[a-z-]{2,14}(?:eur|euse|eure|ier|iere|trice|iste|logue|smith|wright|keeper|maker|driver|pilot|farmer|priest|fisher|monger|founder|master|mistress|diver)|pilote|maire|juge|notaire|pretre|guide|marin|medecin|pharmacien(?:ne)?|veterinaire|vet|GP|midwife|sage-femme|dentiste|priest|nurse|postwoman|nun|teacher|doctor)(?: (?:(?:de|du|d'|des) ?)?(?!(?:de|du|des|en|in|on|of|a|au|aux|sur|the)(?![a-z]))[a-z'-]{3,12}){0,3}?)(?= (?:de la |de l'|de |du |des |d'|a |au |aux |sur |dans |in |on |of |for |at )(?:the |l'|la |le |les )?(?:(?:ile|vallee|pays|canton|village|isle|island|village|town) (?:de |d'|of )?)?[A-Z][a-z])/dg;
/** "sage-femme unique à Wallis". */
const UNIQUE =
  /(?<![A-Za-z])(?<value>[A-Za-z][a-z-]{4,14}(?: [a-z]{4,14})? unique)(?= (?:a|de|sur|du) (?:l'|la )?[A-Z][a-z])/dg;
/** "éleveur d'autruches", "dresseur de faucons", "joueur professionnel de nyckelharpa": few do it to such a thing. */
const OBJECT =
  /(?<![a-z-]|(?<![dl])')(?<value>(?:eleveu(?:r|se)|dresseu(?:r|se)|dompteu(?:r|se)|montreu(?:r|se)|distillat(?:eur|rice)|souffleu(?:r|se)|reparat(?:eur|rice)|restaurat(?:eur|rice)|fabricante?|collectionneu(?:r|se)|ramasseu(?:r|se)|cueilleu(?:r|se)|tailleu(?:r|se)|sculpteu(?:r|se)|accordeu(?:r|se)|cultivat(?:eur|rice)|product(?:eur|rice)|chasseu(?:r|se)|charmeu(?:r|se)|lanceu(?:r|se)|cracheu(?:r|se)|avaleu(?:r|se)|graveu(?:r|se)|joueu(?:r|se) professionnel(?:le)?) (?:de |d')(?:la |l')?(?<object>[a-z-]{4,16}))(?![a-z])/dg;
/** What many raise, make and play. */
const MANY =
  /^(?:vaches?|bovins?|porcs?|cochons?|volailles?|poulets?|moutons?|ovins?|chevres?|caprins?|brebis|lapins?|chiens?|chevaux|canards?|bestiaux|betail|bebes?|enfants?|main|mains|meubles?|pierres?|haies?|fruits?|legumes?|lait|ble|mais|vin|champignons?|textes?|temps|genes?|bruit|primes?|tetes?|sons?|football|foot|tennis|rugby|basket|hand|handball|volley|cartes|poker|anticorps|insuline|cortisol|mucus|toxines?|risque|recherche|contenus?|donnees|musique|piano|guitare|medicaments?|tabac|ordures|dechets|bois|pain|disques?|films?|series?|spectacles?|sangliers?|gibier|images|fonctions?|voix|[a-z]+ases?|aldosterone|[a-z]+ine|beta-lactamases?|carbapenemases?|blse|spores|acth|gh|hormones?|methane|gaz)$/;
/** Heads that mean a trade only where the patient is named by it: "H 45, meneur de loups", "56M, worm farmer". */
const APPOSED_FR =
  /(?<value>(?:fileu(?:r|se)|meneu(?:r|se)|soigneu(?:r|se)|brodeu(?:r|se)|tisseu(?:r|se)|tisserande?|teinturiere?|polisseu(?:r|se)|fondeu(?:r|se)|tourneu(?:r|se)|peintre|doreu(?:r|se)|sexeu(?:r|se)|gouteu(?:r|se)|apprivoiseu(?:r|se)|batteu(?:r|se)|fondatrice|faconnier|maitre|leveu(?:r|se)|cardeu(?:r|se)|vanneu(?:r|se)|scieu(?:r|se)|laveu(?:r|se)|recolteu(?:r|se)|recoltante?|gardien(?:ne)?|gardeu(?:r|se)|conducteu(?:r|se)|cocher|tailleu(?:r|se)|monteu(?:r|se)|artisane?|compagnon|imitat(?:eur|rice)|constructeu(?:r|se)|preparat(?:eur|rice)|naturaliste|conservat(?:eur|rice)|restaurat(?:eur|rice)) (?:de |d'|sur |en )(?:la |l')?(?<object>[a-z-]{3,16})(?: (?:a |de |d'|en |sur )(?:la |l')?[a-z-]{3,14})?)(?= ?(?:[,.;:)(\n]|$|\d| (?:a|de|pres|dans|en|vu|vue|avec|qui|suivi|suivie|depuis)(?![a-z])))/dy;
const TOWN_TAIL = / (?:a|de|d'|en|sur) ?(?:la |l')?[A-Z][A-Za-z-]*$/;
/** What many keep, mount and drive. */
const MANY_APPOSED =
  /^(?:immeubles?|prison|paix|nuit|parc|batiments?|voitures?|autos?|bus|car|cars|taxi|poids|train|trains|tram|metro|camions?|engins?|lignes?|chantiers?|travaux|carrosserie|pharmacie|commandes?|chevaux|animaux|vitres?|maison|appels?|table|fond|reseaux?|chauffage|oeuvre|ouvrage|toiture|bebes?|enfants?|lettres|ceremonie|stage|conferences?|ecole|musee|salle|batterie|jeux?|jeu|bois|metal|metaux|verre|hotel|these|soins?|metier|occasion|echafaudages?|carreaux|justice|confiance|france|retraite)$/;
const APPOSED_EN =
  /(?<value>(?:[a-z]{3,10} )?(?<object>[a-z]{3,12})[ -](?:boiler|ringer|walker|farmer|spinner|dyer|turner|moulder|caster|cutter|binder|dresser|polisher|grinder|roaster|netter|picker|diver|handler|trainer|sexer|taster|founder|beater|splitter|herder|juggler|milker|acrobat|contortionist|caller|digger|raker|charmer|hunter|keeper|restorer|player))(?= ?(?:[,.;:)(\n]|$| (?:at|in|on|of|from|near|with|who|for|has|seen|and)(?![a-z])))/dy;
/** What many walk, farm, pick and play. */
const MANY_THINGS_EN =
  /^(?:commercial|police|navy|army|rescue|dog|dogs|baby|fell|hill|sleep|tight|fast|slow|good|poor|keen|avid|frequent|dairy|sheep|cattle|beef|pig|poultry|chicken|hobby|crop|arable|fruit|wheat|potato|rice|veg|livestock|tenant|hill|stone|metal|wood|hair|grass|paper|cook|scuba|sky|free|sea|deep|baggage|food|package|cargo|material|personal|fitness|horse|weight|job|deer|duck|treasure|bounty|bargain|head|house|shop|book|goal|time|record|zoo|bee|wicket|green|ground|grounds|game|gate|inn|football|rugby|tennis|cricket|chess|guitar|piano|team|video|key|card|golf|netball|hockey|basketball|violin|trumpet|sports|sport|former|retired|professional|the|his|her|our|berry|strawberry|litter|rag|order|warehouse|cherry|mushroom|window|pattern|meat|glass|laser|order|cold|bin|grave|gold|well|ditch|coffee|nut|tea|wine)$/;
/** Right after the age, "profession :", "retired": who the patient is. */
const APPOSITION =
  /(?<![a-z])(?:(?:\d ?(?:ans|a|yo|y\/o)|\d{2} ?[fmh]|[fmh] ?\d{2}|patiente?|pte?|homme|femme|monsieur|dame|profession|metier|occupation|job|retraitee?|ancien(?:ne)?|retired|former|man|woman|lady|gentleman|works as|working as|comme|est|is)[ ,:(]{1,3}(?:an? |une? |ancien(?:ne)? |ex-?|retraitee? |retired |former |professional )?)(?=[a-z])/g;
/** "mole catcher", "hangman's rope maker", "snake wrangler". */
const CRAFT =
  /(?<![a-z-])(?<value>(?:[a-z]{3,12}(?:'s)? )?(?<thing>[a-z]{3,12}) (?:catcher|tuner|breeder|tamer|wrangler|carver|weaver|restorer|whisperer|stuffer|blower|smoker|distiller|engraver|gilder|maker|keeper))(?![a-z])/dg;
/** Makers and keepers of nothing in particular. */
const PLAIN_THING =
  /^(?:decision|policy|pace|film|trouble|widow|peace|home|gate|record|time|house|shop|goal|book|bar|inn|wicket|bee|law|match|money|noise|rain|score|dog|cat|cattle|sheep|horse|pig|cabinet|dress|cake|coffee|sense|difference|whistle|glass|leaf|snow|eye|attention|mind|the|and|her|his|our|your|my|was|is|are|good|best|key|safe|secret|zoo|note|store|park|green|ground|hotel|pub|lab|animal|policies|non|change|map|music|video|content|shoe|clothes|furniture|candle|tool|die|pattern|sail|boiler)$/;
/** Trades that are things as well: "seul facteur de risque", "dernier guide". */
const MANY_THINGS =
  /^(?:facteur|guide|conducteur|conductrice|serveur|gardien|directeur|directrice|juge|animateur|teacher|marin)$/;
/** Whom half the country has one of. */
const WIDE =
  /^(?:[a-z]{2,8} )*(?:France|Europe|Afrique|Asie|Bretagne|Normandie|Corse|Paris|Lyon|London|England|Scotland|Wales|Ireland|America|Britain|UK|Mars|Noel|A&E|ED|ITU|ICU)(?![a-z-])/;

export const occupation: Recognizer = {
  name: 'occupation',
  kinds: ['occupation', 'place'],
  description: 'A trade: a note when it is rare, the only one or tied to a place; others count.',
  find({ low, plain, language }) {
    const found: Candidate[] = [];
    const add = (span: { start: number; end: number }, noted: boolean, evidence: string): void => {
      found.push({
        ...span,
        kind: 'occupation',
        level: noted ? 'warn' : 'count',
        confidence: noted ? (evidence === 'sole' ? 0.965 : 0.72) : 0.5,
        reason: 'occupation',
        evidence: [evidence],
      });
    };
    /** The place that a trade is tied to, read in `right`, the text from `from` on. */
    const placeIn = (right: string, from: number): boolean => {
      const [start, end] = PLACED.exec(right)?.indices?.groups?.place ?? [0, 0];
      if (end === 0) return false;
      found.push({
        start: from + start,
        end: from + end,
        kind: 'place',
        level: 'warn',
        confidence: 0.66,
        reason: 'place',
        evidence: ['trade'],
      });
      return true;
    };
    for (const match of matches(RARE, low)) {
      const span = groupSpan(match, 'value');
      if (span === undefined) continue;
      add(span, true, 'rare');
      placeIn(after(plain, span.end, 60), span.end);
    }
    for (const match of matches(OBJECT, low)) {
      const span = groupSpan(match, 'value');
      const object = match.groups?.object ?? '';
      if (span === undefined || MANY.test(object) || isOrdinary(object)) continue;
      // "éleveur de Bretagne" says where, "poumon d'éleveur d'oiseaux" what is wrong.
      if (
        /[A-Z]/.test(plain.charAt(span.end - object.length)) ||
        /(?:poumon|maladie|asthme|alveolite) (?:d'|de |des |du )$/.test(before(low, span.start, 16))
      )
        continue;
      add(span, true, 'object');
      placeIn(after(plain, span.end, 60), span.end);
    }
    for (const { 0: lead, index } of matches(APPOSITION, low)) {
      for (const [pattern, many] of [
        [APPOSED_FR, MANY_APPOSED],
        [APPOSED_EN, MANY_THINGS_EN],
      ] as const) {
        pattern.lastIndex = index + lead.length;
        const match = pattern.exec(low);
        const span = match ? groupSpan(match, 'value') : undefined;
        const object = match?.groups?.object ?? '';
        if (span === undefined || many.test(object) || MANY.test(object) || isOrdinary(object)) continue;
        // "leveuse de liège à Sartène": what has a capital says where.
        const town = TOWN_TAIL.exec(plain.slice(span.start, span.end))?.[0].length ?? 0;
        const end = span.end - town;
        add({ start: span.start, end }, true, 'object');
        placeIn(after(plain, end, 60), end);
      }
    }
    for (const match of language === 'en' ? matches(CRAFT, low) : []) {
      const span = groupSpan(match, 'value');
      if (span === undefined || PLAIN_THING.test(match.groups?.thing ?? '')) continue;
      add(span, true, 'craft');
      placeIn(after(plain, span.end, 60), span.end);
    }
    for (const pattern of [SOLE, UNIQUE]) {
      for (const match of matches(pattern, plain)) {
        const span = groupSpan(match, 'value');
        if (span === undefined) continue;
        const right = after(plain, span.end, 60);
        if (WIDE.test(right.replace(/^ (?:de la |de l'|des? |du |d'|a |au |in |on |of |for |at )/, '')))
          continue;
        const head = /[A-Z][A-Za-z'-]+/.exec(right)?.[0].toLowerCase() ?? '';
        if (isEponym(head) || isBrand(head) || isOrdinary(head)) continue;
        add(span, true, 'sole');
        placeIn(right, span.end);
      }
    }
    for (const match of matches(ORDINARY, low)) {
      const span = groupSpan(match, 'value');
      if (span === undefined) continue;
      const from = match.index + match[0].length;
      // "éleveur de chèvres à …": what the trade is about stands in small letters.
      const about = /^ d[e'] ?[a-z]{4,12}(?= (?:a|au) )/.exec(after(plain, from, 20))?.[0].length ?? 0;
      const right = after(plain, from + about, 60);
      const placed = placeIn(right, from + about) || OF_THE_VILLAGE.test(right.toLowerCase());
      const only = match.groups?.only !== undefined && !MANY_THINGS.test(match.groups?.value ?? '');
      add(span, placed || only, placed ? 'place' : 'word');
    }
    return found;
  },
};

export const examples: Examples = {
  finds: [
    { text: 'H 45 ans, fauconnier à Provins', kind: 'occupation', value: 'fauconnier' },
    { text: 'seul notaire de Corte, hémochromatose', kind: 'occupation', value: 'seul notaire' },
    { text: 'chez le luthier de Mirelieu, 61 ans', kind: 'place', value: 'Mirelieu' },
    { text: 'la boulangère de Semur a une toux', kind: 'occupation', value: 'boulangère' },
    { text: 'gardienne de refuge, enceinte', kind: 'occupation', value: 'gardienne de refuge' },
    { text: 'éleveur de chèvres à Rocamadour', kind: 'occupation', value: 'éleveur de chèvres' },
    { text: 'le garagiste du village', kind: 'occupation', value: 'garagiste' },
    { text: 'dernière dentellière de Houtquerkove, 58 a', kind: 'occupation', value: 'dernière dentellière' },
    { text: 'dernière dentellière de Houtquerkove, 58 a', kind: 'place', value: 'Houtquerkove' },
    {
      text: 'ma pte, seule conductrice du petit train de Val-Cénière',
      kind: 'occupation',
      value: 'seule conductrice du petit train',
    },
    { text: 'She is the only harbour pilot on Stronsay', kind: 'occupation', value: 'only harbour pilot' },
    {
      text: 'Sage-femme hospitalière unique à Wallis',
      kind: 'occupation',
      value: 'Sage-femme hospitalière unique',
    },
    { text: 'Bell founder from Loughborough, 55M', kind: 'occupation', value: 'Bell founder' },
    { text: 'L’horloger du beffroi, 76 ans, choqué', kind: 'occupation', value: 'horloger du beffroi' },
    { text: 'dernier goémonier de l’île, lombalgie', kind: 'occupation', value: 'dernier goémonier' },
    { text: 'Éleveur d’autruches, zona ophtalmique', kind: 'occupation', value: 'Éleveur d’autruches' },
    { text: 'Profession : dresseur de faucons', kind: 'occupation', value: 'dresseur de faucons' },
    { text: 'Sékou, griot, Burkitt', kind: 'occupation', value: 'griot' },
    { text: 'Old man, mole catcher near Hawes', kind: 'occupation', value: 'mole catcher' },
    { text: 'retired bagpipe reed maker with asthma', kind: 'occupation', value: 'bagpipe reed maker' },
    { text: 'the only vet in Whitby', kind: 'occupation', value: 'only vet' },
    { text: 'lighthouse keeper with vertigo', kind: 'occupation', value: 'lighthouse keeper' },
    { text: 'H45, meneur de loups, morsure', kind: 'occupation', value: 'meneur de loups' },
    { text: '56M, worm farmer, itchy rash', kind: 'occupation', value: 'worm farmer' },
    { text: 'boulanger de 50 ans, asthme', kind: 'occupation', value: 'boulanger', level: 'count' },
  ],
  ignores: [
    'poumon d’éleveur d’oiseaux, éleveur de vaches, tailleur de pierres, joueur de foot, producteur d’anticorps',
    'a policy maker, a good time keeper, a dog breeder, a pace maker',
    'la pharmacienne du coin refuse de dispenser',
    'seul facteur de risque, dernier scanner de contrôle, unique porteur de BRCA',
    'the only doctor in A&E, last driver of this, only marker of Crohn',
    'le seul biomarqueur de Parkinson, dernier traitement de fond de Crohn',
    'seul spécialiste de France, dernier guide de l’ESC',
    'boulanger, asthme professionnel',
    'asthme du boulanger',
    'H 45 ans, gardien d’immeuble, peintre en bâtiment, F 30, conductrice de bus, maître de conférences',
    '45F, dog walker, 30M, dairy farmer, 60M, poor sleeper, 22F, football player, chasseur de sangliers',
    'un éleveur de Bretagne, fièvre',
    'ouvrier en arrêt, couvreur',
    'pharmacien de garde, le médecin du travail',
    'avis du dentiste de garde',
  ],
  misses: [{ text: 'elle tient le seul café de Semur', kind: 'occupation', value: 'tient le seul café' }],
};
