import { isOfTheProfession } from '../dates/public-days';
import { isCountry } from '../english-streets';
import { EPONYM_HEAD, isEponym } from '../lexicon/eponyms';
import { isGivenName } from '../lexicon/given-names';
import { isOrdinary } from '../lexicon/ordinary';
import { isSurname } from '../lexicon/surnames';
import { wordSet } from '../lexicon/word-set';
import { after, before, groupSpan, matches } from '../matching';
import { isCompound, isSureTown, townAt } from '../names/town';
import { looksFrench, mayBeTown } from '../names/town-shape';
import type { Candidate, Examples, Recognizer } from '../recognizer';
import { postcode } from './postcode';

const TOWN =
  "(?<value>(?:L[ea]s? |L'|[Ss]aint[e-] ?|St[e.-] ?)?[A-Z][A-Za-z']{1,24}(?:[ -](?:(?:sur|sous|les?|la|en|de|du|des|aux?|l'|d')[ -]?)?[A-Z][A-Za-z']{1,24}){0,3}(?:-(?:sur|sous|les?|la|en|de|du|des|aux?|l'|d')-[A-Z][A-Za-z']{1,24}){0,2})";
/** "dans le village de", "sur la commune de", "pas loin de": what may stand between the verb and the name. */
const WITHIN =
  "(?:(?:tout |pas (?:tres |trop )?|non )?(?:pres|proche|loin|a cote|au-dessus|au-dessous|autour|aux alentours|du cote|a l'ouest|a l'est|au nord|au sud|a la sortie|a l'entree|en (?:banlieue|peripherie|amont|aval)|au centre|dans (?:la region|les environs|la banlieue|le coin|les hauteurs|le centre|le secteur|les rues|le vieux)|sur les hauteurs) (?:de|d'|du|des)(?: la| l')?|(?:dans|sur|de|a) (?:(?:le|la|les|l'|un|une) ?)?(?:petit |petite |meme )?(?:village|commune|ville|hameau|quartier|quartiers|bourg|bled|patelin|cite|canton|secteur|faubourg|banlieue)(?: perdue?| isolee?)? (?:(?:pres |a cote |proche )?(?:de|d'|du|des)(?: la| l')?)|dans (?:la|le|les|l')|dans|sur|vers|au|aux|a la|a l'|a|en|du|des|de la|de l'|de|d')";
/** Where somebody lives, was born, comes from: whatever has a capital there is a place. */
const LIVES = new RegExp(
  `(?<![A-Za-z])(?:(?:[Hh]abit(?:e|ent|ant|ante|ait)|[Rr]esid(?:e|ent|ant|ante|ait)|[Vv]i(?:t|vent|vant|vait)|[Dd]emeur(?:e|ant)|[Ll]oge|[Dd]omiciliee?s?|[Ii]nstallee?s?|[Ee]xerce|[Dd]emenage|[Ee]mmenage|[Cc]onfinee?|[Ss]colarisee?)(?: (?:seule?|isolee?|en couple|encore|toujours|actuellement|depuis toujours|avec (?:son|sa|ses) [a-z]{3,10}|chez (?:ses|sa|son) [a-z]{3,10}))? ${WITHIN}|[Hh]abite(?:nt)?(?= (?:L[ea]s? |L')?[A-Z])|[Hh]abite(?:nt)? (?:la|le|les|l')|(?:[Oo]riginaire|[Nn]ati(?:f|ve)|[Hh]abitante?s?|[Gg]ens) (?:de la|de l'|de|du|des|d')|[Nn]ee?s?(?: le [^\n]{4,18}?)? (?:a|au|aux|dans|pres de|a cote de|vers)|[Ll]ieu de naissance ?:?|NEE?(?: LE [\\d/. ]{6,12})? A|[Cc]ommune ?:|[Vv]ille ?:|(?:[Qq]uartier|[Vv]illage|[Hh]ameau|[Ll]ocalite|[Cc]ite)(?: (?:de la|de l'|de|du|des|d'|les|la|le))?|(?:[Bb]ourg|[Cc]ommune|[Vv]ille|[Bb]led|[Pp]atelin|[Bb]anlieue|[Ff]aubourg|[Pp]aroisse) (?:de la|de l'|de|du|des|d'))(?:[ \\n]'? ?|(?<=')) ?${TOWN}(?![a-z])`,
  'dg',
);
/** What befalls a patient somewhere: a name that nothing else claims is a place. */
const MOVES = new RegExp(
  `(?<![A-Za-z])(?:(?:[Ss]uivie?s?|[Vv]ue?s?|[Oo]pere?e?s?|[Hh]ospitalisee?s?|[Gg]reffee?|[Tt]ransferee?s?|[Aa]dmise?|[Cc]onsulte|[Aa]ccouche|[Dd]ecedee?|[Ii]ncarceree?|[Dd]etenue?|[Aa]ccidentee?|[Rr]etrouvee?|[Tt]rouvee?|[Tt]ombee?|[Mm]ordue?|[Pp]ercutee?|[Aa]gressee?|[Pp]oignardee?|[Nn]oyee?|[Bb]loquee?s?|[Cc]oincee?s?|[Mm]utee?|[Ee]nvoyee?|[Rr]apatriee?|[Ee]vacuee?|[Hh]eliportee?|[Mm]ute|[Rr]emplacant|[Rr]emplacement|[Rr]emplace|[Mm]edecin|[Gg]eneraliste|MG|IDEL?|[Ss]age-femme|[Ii]nfirmiere?|[Kk]ine|[Tt]ravaille|[Bb]osse|[Mm]aternite|[Mm]arche|[Cc]amping|[Cc]luster|[Ff]oyer|[Cc]as|[Ss]eule?|[Uu]nique|[Gg]arde|[Cc]abinet|[Cc]entre|[Aa]rrivee?|[Pp]risonnier)(?: [a-z']{2,12}){0,2}? (?:a|vers|pres de|pres d')|(?:[Vv]ien(?:t|nent)|[Vv]enue?s?|[Aa]rriv(?:e|ent|ee?s?)|[Rr]entr(?:e|ent|ee?s?)|[Rr]evien(?:t|nent)|[Dd]escend|[Dd]ebarqu(?:e|ent)|[Tt]ransferee?s?|[Rr]apatriee?s?|[Ee]vacuee?s?|[Hh]eliportee?s?|[Cc]onsulter|[Rr]etour|[Vv]enant|[Ee]n provenance|[Pp]artie?|[Ll]oin|[Pp]res|[Pp]roche|[Aa]utour|[Aa]ux (?:environs|alentours)|[Dd]u cote|[Ss]ecteur)(?: (?:expres|juste|tout juste|en urgence|hier|directement))? (?:de|d'|du|des)) ?'?${TOWN}(?![A-Za-z])`,
  'dg',
);
/** The same, all in small letters: "suivi a st flour", "habite à bressuire". */
const SMALL =
  /(?<![a-z])(?:habite|vit|reside|domiciliee?|originaire|suivie?|hospitalisee?|transferee?|nee?|travaille|installee?|operee?)(?: (?:seule?|pres))? (?:a|au|de|du|sur) (?<value>(?:ste?|saint|sainte|la|le|les)?[ -]?[a-z][a-z'-]{3,24})(?![a-z])/dg;
/** "un gars de", "Patiente de", "56 ans, de": somebody from somewhere. */
const SOMEBODY = new RegExp(
  `(?<![A-Za-z])(?:[Gg]ars|[Gg]amine?|[Jj]eunes?|[Cc]ouple|[Ff]amille|[Tt]ype|[Mm]ec|[Mm]onsieur|[Dd]ame|[Hh]omme|[Ff]emme|[Pp]aysanne?|[Vv]illageoise?|[Rr]etraitee?|[Pp]atiente?s?|[Pp]te?|[Cc]ollegues?|[Cc]onfrere|[Ll]yceenne?|[Cc]ollegienne?|[Ee]leve|[Gg]endarme|[Pp]ompier|[Cc]hasseur|[Pp]echeur|[Rr]andonneu(?:r|se)|[Tt]ouriste|\\d ?ans,?|\\d ?a,?) (?:de |d')${TOWN}(?![A-Za-z])`,
  'dg',
);
/** Buildings and offices that every town has one of: "la cathédrale d'Aubremont", "CPAM de Béziers". */
const BUILDING = new RegExp(
  `(?<![A-Za-z])(?:[Cc]athedrale|[Bb]asilique|[Mm]osquee|[Ss]ynagogue|[Mm]airie|[Gg]endarmerie|[Cc]ommissariat|[Cc]aserne|[Pp]refecture|[Ss]ous-prefecture|[Tt]ribunal|[Aa]ssises|[Gg]are|[Aa]eroport|[Aa]erodrome|[Mm]arche|[Ff]oire|[Ff]ete|[Cc]arnaval|[Ff]eria|[Pp]iscine|[Pp]lage|[Bb]arrage|[Rr]efuge|[Hh]armonie|[Ff]anfare|[Cc]ommunaute de communes|[Ss]apeurs-pompiers|[Pp]ompiers|[Bb]rigade|[Pp]etit train|[Tt]elepherique|[Ff]uniculaire|[Aa]battoirs?|[Cc]himie|[Mm]inoterie|[Ss]cierie|[Cc]arriere|[Cc]asino|[Zz]oo|[Pp]hare|[Cc]himetiere|[Cc]imetiere|[Ee]glise|[Cc]hapelle|CPAM|MSA|CAF|PMI|SAMU|SMUR|SAU|[Uu]rgences|[Ss]ite|[Aa]ntenne|[Cc]entre anti-?poison|[Aa]ntipoison|[Hh]and|[Ff]oot|[Rr]ugby|[Pp]etanque) (?:(?:municipale?|departementale?|judiciaire) )?(?:de la |de l'|des |de |du |d'|(?=[A-Z][a-z]))${TOWN}(?![A-Za-z])`,
  'dg',
);
/** Wherever something happens; only a town that the lexicon knows or that can be nothing else is one here. */
const AT = new RegExp(
  `(?<![A-Za-z'-])(?:[Aa]|[Aa] la|[Aa]ux?|[Vv]ers|[Dd]epuis|[Ss]ur|(?:[Pp]res|[Aa] cote|[Aa]utour|[Ll]oin|[Rr]egion|[Ss]ecteur|[Aa]lentours|[Vv]ien(?:t|nent|ne)|[Vv]enue?|[Aa]rrivee?|[Rr]entre|[Mm]utee?|[Tt]ransferee?|[Mm]edecin|[Gg]eneraliste|[Ii]nfirmiere?|[Ss]age-femme|[Hh]abitante?|SAMU|SMUR|SAU|[Uu]rgences) d[eu]?s?|[Ff]rom|[Ii]n|[Nn]ear)(?:[ \\n]'?|')${TOWN}(?![A-Za-z])`,
  'dg',
);
/** "luthier de Mirecourt": a town that can be nothing else, and no "maladie de" before it. */
const OF = new RegExp(`(?<![A-Za-z'-])(?:(?:de|du|des)[ \\n]|d')${TOWN}(?![A-Za-z])`, 'dg');
/** "(Saint-Véran)", "Bonneval-sur-Arc": nothing need stand before it. */
const COMPOUND =
  /(?<![A-Za-z'-])(?<value>[A-Z][a-z']{1,20}(?:[- ](?:sur|sous|les?|lez|la|en|du|des?|aux?|l'|d')(?:-|(?<='))[A-Z][a-z']{1,20}|-[A-Z][a-z']{2,20}){1,3})(?![A-Za-z-])/dg;
/** A town right after the age or at the head of a post: "F 52 ans Le Vigan", "#DocTocToc Molène, plus de bateau". */
const BESIDE = new RegExp(
  `(?:\\d ?(?:ans|a),? |(?<![A-Za-z])[FHfh] ?\\d{2},? |\\(|#[A-Za-z]{4,20} |(?:^|\\n) ?(?=[^ \\n]{3,30}[,:]))${TOWN}(?= ?(?:[,;:)(\\n]|$| [a-z]))`,
  'dg',
);
/** "Score de Child à Paris", "la conférence à Lyon": what happened there is no patient's business. */
const ELSEWHERE =
  /(?:congres|conference|colloque|journees?|reunion|symposium|staff national|consensus|classification|criteres|recommandations?|accord|convention|protocole|formation|jpp|diu|ecole|faculte|fac) (?:[\w']{1,14} ){0,5}$/;
/** "l'université de Lille", "la classification de Vienne": what bears a town's name and is not in it. */
const INSTITUTION =
  /(?:universites?|fac|faculte|academie|congres|consensus|conference|classification|criteres?|ecole|accords?|convention|traite|declaration|protocole|score|rectorat|ville|hopitaux|merle|musee|equipe|foie|jambon|savon|moutarde|saucisse|quiche|gateau|eaux?|marathon|paris|feu|virus|cohorte|etude|registre) (?:medicale |de la |publique )?(?:de|d'|du|des) ?$/;
const AFTER_POSTCODE = new RegExp(`^[,)]? {0,2}\n?-? ?${TOWN}(?![a-z(])`, 'd');
/** "LA\nBACONNETTE": the line broke inside the name. */
const BROKEN = /^ (?<value>(?:LE|LA|LES|SAINT|SAINTE|ST)[ -]?\n[A-Z][A-Z' -]{2,24}[A-Z])(?![a-z])/d;

/** Among these even an island that is a word as well ("Molène", "Sein") is the island. */
const ISLAND =
  /(?<![a-z])(?:bateau|ile|iles|ilien(?:ne)?s?|insulaires?|ferry|continent|vedette|navette|helico)(?![a-z])/;
const NOT_A_TOWN =
  /^(?:le|il|elle|on|je|pas|avec|seule?|depuis|patiente?s?|mme|mlle|monsieur|madame|dr|pr|rue|avenue|noel|paques|chu|chr|ch|nom|prenom|tel|service)(?![a-z])/;
/** What follows a town on the same line and is none of it. */
const BEHIND =
  / (?:CHU|CHRU|CHR|CH|HOP|Hopital|HOPITAL|Clinique|CLINIQUE|EHPAD|Service|SERVICE|Tel|TEL|Fax|FAX|Mme|M|Mr|Mlle|Dr|Pr|Docteur|Professeur|Madame|Monsieur|Nom|NOM|Nee?|NEE?|IPP|NIP|Le|La|Les|Il|Elle|On|Je|Patiente?|ATCD|HTA|TA|Chef|Secretariat|France|FRANCE|Date|Par|Pour|Rdv|RDV|Medecin|Traitement|Adresse)(?![A-Za-z]).*$/;

/** Large places: they count, and say little alone. */
const LARGE = wordSet(`
  france belgique suisse espagne italie allemagne portugal maroc algerie tunisie senegal mali cameroun congo madagascar comores haiti liban syrie
  turquie inde chine japon vietnam canada quebec bretagne normandie corse alsace lorraine bourgogne aquitaine auvergne occitanie provence
  picardie champagne ile-de-france paca savoie vendee limousin franche-comte martinique guadeloupe reunion guyane mayotte afrique europe asie amerique
  england scotland wales ireland germany spain italy norway australia poland russia india china america usa uk texas california florida
  nord sud est ouest ehpad foyer institution mars bled maghreb sahel balkans caraibes polynesie nouvelle-caledonie metropole outre-mer dom-tom dom tom
  pays-bas royaume-uni etats-unis cote-d'ivoire burkina ukraine russie pologne roumanie grece irlande angleterre ecosse egypte ethiopie bresil cap-vert
  cuba thailande indonesie malaisie philippines birmanie cambodge laos nepal bangladesh pakistan afghanistan iran irak jordanie palestine israel libye soudan tchad niger nigeria ghana togo benin
  gabon guinee sierra-leone liberia gambie mauritanie kenya ouganda rwanda burundi tanzanie mozambique zambie zimbabwe angola namibie botswana maurice seychelles djibouti somalie erythree
  mexique perou bolivie chili argentine colombie venezuela equateur paraguay uruguay panama nicaragua honduras guatemala jamaique bahamas dominicaine barbade trinidad suriname
  serbie croatie bosnie kosovo albanie macedoine bulgarie hongrie tchequie slovaquie slovenie autriche suede norvege finlande danemark islande estonie lettonie lituanie bielorussie moldavie
  georgie armenie azerbaidjan kazakhstan ouzbekistan mongolie coree taiwan hong-kong singapour australie nouvelle-zelande tahiti-nui arabie qatar koweit yemen oman emirats crimee donbass kurdistan kabylie
`);

/** The word before the name, in lower case: "au" of "habite au Mans". */
const leadOf = (match: string, value: string): string =>
  /([a-z]+)[ \n]?'? ?$/i.exec(match.slice(0, match.length - value.length))?.[1]?.toLowerCase() ?? '';

const trimmed = (value: string): string => value.replace(BEHIND, '');

/** May a name that no list of places holds be one, after a verb that people and medicines follow as well? */
const isFree = (name: string): boolean =>
  /[a-z]/.test(name) &&
  name.length > 3 &&
  !isCountry(name.toLowerCase()) &&
  name.split(/[ -]/).every((word) => {
    const low = word.toLowerCase();
    return (
      (low.length < 4 || mayBeTown(low)) && (name.includes('-') || (!isGivenName(low) && !isSurname(low)))
    );
  });

export const place: Recognizer = {
  name: 'place',
  kinds: ['place'],
  description:
    'A town or a quarter after "habite à", "né(e) à", "village de" or a postcode, and a French commune after "à" or beside the age; a country, a region or a large city abroad counts.',
  find(passage) {
    const { plain, low: text } = passage;
    const found: Candidate[] = [];
    const add = (value: string, start: number, confidence: number, evidence: string, lead = ''): void => {
      const low = value.toLowerCase();
      const known = townAt(value, lead);
      const whole = known?.length === value.length ? known.place : null;
      if (whole === null && NOT_A_TOWN.test(low)) return;
      // "LYON" is a town, "IRM" and "NICE" are not.
      if (/^[A-Z]{2,4}$/.test(value) && !(whole !== null && isSureTown(value, whole))) return;
      // In an English text NICE is an institute.
      if (/^[A-Z]+$/.test(value) && passage.language === 'en' && evidence === 'preposition') return;
      const abroad = whole?.kind === 'city' || whole?.kind === 'english';
      const large =
        LARGE.has(low.replace(/^(?:la|le|les|l') ?/, '')) ||
        whole?.kind === 'region' ||
        (abroad && evidence !== 'home' && evidence !== 'postcode') ||
        (whole?.kind === 'commune' && whole.alsoRegion && /^(?:en|la|dans)$/.test(lead));
      found.push({
        start,
        end: start + value.length,
        kind: 'place',
        level: large ? 'count' : 'warn',
        confidence: whole === null ? confidence : confidence + 0.05,
        reason: 'place',
        evidence: [evidence, whole === null ? 'shape' : 'lexicon'],
      });
    };
    /** The town at the head of the value that a list knows and that can be little else. */
    const sure = (value: string, lead: string): string | undefined => {
      const known = townAt(value, lead);
      const name = known ? value.slice(0, known.length) : '';
      return known && isSureTown(name, known.place) ? name : undefined;
    };
    const each = (
      pattern: RegExp,
      evidence: string,
      confidence: number,
      take: (value: string, lead: string, match: RegExpExecArray) => string | undefined,
    ): void => {
      for (const match of matches(pattern, plain)) {
        const span = groupSpan(match, 'value');
        const value = match.groups?.value ?? '';
        if (span === undefined) continue;
        const lead = leadOf(match[0], value);
        const name = take(trimmed(value), lead, match);
        if (name !== undefined && name !== '') add(name, span.start, confidence, evidence, lead);
      }
    };
    let told: boolean | undefined;
    const isProfessional = (): boolean => {
      told ??= !passage.isRecord && isOfTheProfession(text);
      return told;
    };
    each(LIVES, 'home', 0.82, (value) => value);
    for (const match of matches(SMALL, text)) {
      const span = groupSpan(match, 'value');
      const value = match.groups?.value ?? '';
      if (span === undefined || /[A-Z]/.test(plain.slice(span.start, span.start + 1))) continue;
      const known = townAt(value, leadOf(match[0], value));
      const name = known ? value.slice(0, known.length) : '';
      if (known?.place.kind !== 'commune' || known.place.alsoWord || known.place.alsoRegion) continue;
      if (
        name.length < 4 ||
        name.includes("'") ||
        isOrdinary(name) ||
        isEponym(name) ||
        isGivenName(name) ||
        name.includes(' ') !== value.includes(' ')
      )
        continue;
      if ((known.place.population ?? 0) >= 3_000 || /^(?:st|saint)e?[ -]/.test(name))
        add(name, span.start, 0.7, 'home', '');
    }
    each(MOVES, 'context', 0.8, (value, lead, { index }) => {
      const known = townAt(value, lead);
      const name =
        known && (known.place.kind === 'locality' || known.place.kind === 'city')
          ? value.slice(0, known.length)
          : (sure(value, lead) ?? (isFree(value) && !LARGE.has(value.toLowerCase()) ? value : undefined));
      if (name === undefined || ELSEWHERE.test(before(text, index, 40))) return undefined;
      return text.startsWith('rempla', index) && isProfessional() ? undefined : name;
    });
    each(SOMEBODY, 'context', 0.8, (value, lead, { index }) => {
      // "un collègue de Bordeaux" in a post without a patient.
      if (/^(?:collegue|confrere)/.test(text.slice(index, index + 8)) && isProfessional()) return undefined;
      const known = townAt(value, lead);
      if (known?.place.kind === 'locality' || known?.place.kind === 'city')
        return value.slice(0, known.length);
      // "patient de Lille" may as well be one with that score.
      if (isEponym(value.toLowerCase())) return undefined;
      return sure(value, lead) ?? (isCompound(value) || looksFrench(value) ? value : undefined);
    });
    each(
      BUILDING,
      'building',
      0.6,
      (value, lead) => sure(value, lead) ?? (isFree(value) ? value : undefined),
    );
    each(AT, 'preposition', 0.6, (value, lead, { index }) => {
      const name = sure(value, lead) ?? (looksFrench(value) || isCompound(value) ? value : undefined);
      if (name === undefined || ELSEWHERE.test(before(text, index, 40)) || isProfessional()) return undefined;
      return name;
    });
    for (const match of matches(OF, plain)) {
      const span = groupSpan(match, 'value');
      if (!span) continue;
      const value = trimmed(match.groups?.value ?? '');
      const lead = before(text, span.start, 40);
      if (EPONYM_HEAD.test(lead) || INSTITUTION.test(lead) || isEponym(value.toLowerCase())) continue;
      const prefix = leadOf(match[0], match.groups?.value ?? '');
      const name = sure(value, prefix) ?? (isCompound(value) && looksFrench(value) ? value : undefined);
      if (name !== undefined && !isProfessional()) add(name, span.start, 0.5, 'preposition', prefix);
    }
    for (const match of matches(COMPOUND, plain)) {
      const span = groupSpan(match, 'value');
      const value = match.groups?.value ?? '';
      const known = isCompound(value) ? townAt(value) : null;
      if (span && known?.length === value.length) add(value, span.start, 0.5, 'shape');
    }
    each(BESIDE, 'beside', 0.55, (value, lead) => {
      const first = townAt(value, lead);
      const name =
        first?.place.kind === 'locality' && ISLAND.test(text)
          ? value.slice(0, first.length)
          : sure(value, lead);
      const known = name === undefined ? null : townAt(name, lead);
      if (name === undefined || known === null || known.place.kind === 'city') return undefined;
      const low = name.toLowerCase();
      if (/^Sainte?-/.test(name) && !isCompound(name)) return undefined;
      if (isEponym(low)) return undefined;
      const plainName = (!known.place.alsoWord || ISLAND.test(text)) && !isSurname(low) && !isGivenName(low);
      const weight = known.place.kind === 'locality' || /[ -]/.test(name) || name.length > 5 ? 0 : 2_000;
      return plainName &&
        /[a-z]{2}/.test(name) &&
        !known.place.alsoRegion &&
        (known.place.population ?? 0) >= weight
        ? name
        : undefined;
    });
    for (const { end } of postcode.find(passage)) {
      const match = BROKEN.exec(after(plain, end, 60)) ?? AFTER_POSTCODE.exec(after(plain, end, 60));
      const span = match ? groupSpan(match, 'value') : undefined;
      if (!span) continue;
      const name = trimmed(match?.groups?.value ?? '');
      const cedex = /^ (?:cedex|CEDEX|Cedex)(?: \d{1,2})?/.exec(
        after(plain, end + span.start + name.length, 12),
      );
      add(name + (cedex?.[0] ?? ''), end + span.start, 0.8, 'postcode');
    }
    return found;
  },
};

export const examples: Examples = {
  finds: [
    { text: 'elle habite à Semur-en-Auxois', kind: 'place', value: 'Semur-en-Auxois' },
    { text: 'né à Paris', kind: 'place', value: 'Paris' },
    { text: 'village de Flavigny', kind: 'place', value: 'Flavigny' },
    { text: 'she lives in Whitby', kind: 'place', value: 'Whitby' },
    { text: '12 rue des Lilas 21000 Dijon', kind: 'place', value: 'Dijon' },
    { text: 'vit en France', kind: 'place', value: 'France', level: 'count' },
    { text: 'vu à Saint-Flour hier', kind: 'place', value: 'Saint-Flour' },
    { text: 'un médecin de Semur m’appelle', kind: 'place', value: 'Semur' },
    { text: 'elle vient de Châteaudun', kind: 'place', value: 'Châteaudun' },
    { text: 'habite au Mans', kind: 'place', value: 'Mans' },
    { text: 'vu en consultation à Semur', kind: 'place', value: 'Semur' },
    { text: 'il vit en Mayenne', kind: 'place', value: 'Mayenne', level: 'count' },
    { text: 'né dans le Cantal, vit à Oran', kind: 'place', value: 'Oran' },
    { text: 'de retour d’Oran avec une fièvre', kind: 'place', value: 'Oran', level: 'count' },
    { text: 'née à Tizi Ouzou, 43a', kind: 'place', value: 'Tizi Ouzou' },
    { text: 'F 52 ans Le Vigan morsure de tique', kind: 'place', value: 'Le Vigan' },
    { text: '#DocTocToc Hoëdic, plus de bateau ce soir', kind: 'place', value: 'Hoëdic' },
    { text: 'mr X suivi a st flour, pas de cardio', kind: 'place', value: 'st flour' },
    { text: 'elle habite à bressuire, seule', kind: 'place', value: 'bressuire' },
    { text: 'volée à la Belle de Mai hier', kind: 'place', value: 'Belle de Mai' },
    { text: 'il conduit encore autour de Maurs', kind: 'place', value: 'Maurs' },
    { text: 'il habite Trouvigny depuis peu', kind: 'place', value: 'Trouvigny' },
    { text: 'Habite la Goutte-d’Or, squat insalubre', kind: 'place', value: 'Goutte-d’Or' },
    { text: 'les gens du quartier des Minguettes', kind: 'place', value: 'quartier des Minguettes' },
    { text: 'habite dans un petit village près de Trouvigny', kind: 'place', value: 'Trouvigny' },
    { text: 'évacué de Maripasoula par hélico', kind: 'place', value: 'Maripasoula' },
    { text: 'pompier accidenté à Sarvelane', kind: 'place', value: 'Sarvelane' },
    { text: 'vit depuis peu sur la commune de Vernay', kind: 'place', value: 'Vernay' },
    { text: 'vitraux de la cathédrale d’Orbemont', kind: 'place', value: 'Orbemont' },
    { text: 'ses parents viennent consulter de Romorantin exprès', kind: 'place', value: 'Romorantin' },
    { text: 'un neveu près de\nToulouse', kind: 'place', value: 'Toulouse' },
    { text: 'CPAM Béziers, 100 % accepté', kind: 'place', value: 'Béziers' },
    { text: 'un gars de Kervignac, 20 ans', kind: 'place', value: 'Kervignac' },
    { text: 'dans un hameau de la vallée, à Roquevieille', kind: 'place', value: 'Roquevieille' },
  ],
  ignores: [
    'vit à domicile, seule',
    'né à terme',
    'vit en EHPAD',
    'suivi a l’hopital, vit a cote, suivi de pres, opere du coeur, ne a terme, hospitalise au bloc',
    'ville ou hôpital ?',
    'habite seul',
    'suivi à distance via Doctolib',
    'allergique à Augmentin, passé à Xarelto',
    'positif à Legionella, séro à Chlamydia, sensible à Rovamycine',
    'vu à J5, opéré à H6, hospitalisé à Noël',
    'Glasgow à 15, GCS à 14, EVA à 6',
    'Saint-Valentin, on est de garde',
    'arrive de Syrie, vient du Maghreb, retour d’Asie',
    'Signe de Lasègue, pont de Varole, ponction d’Ascite',
    'patient de Réa, jeune de Terminale, rentré de Cuba',
    '#doctoctoc Lille à J7 = 0,61, score de Lille',
    'Selles liquides, Sens du goût perdu, Son cœur bat',
  ],
  misses: [{ text: 'une famille Saint-Floraine', kind: 'place', value: 'Saint-Floraine' }],
};
