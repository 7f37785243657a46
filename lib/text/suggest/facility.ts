import type { Finding, Suggestion } from '../finding';
import { joined, uncontracted } from './french';
import { after, before, leftwards, rightwards, startOf } from './nearby';
import { type Passage, removal, wording } from './phrasing';

/** What a place of care or work is, in French; the name behind it goes. */
const KIND_FR =
  "groupe hospitalier|ght|ghu|gh|hia|chru|chu|chr|chi|chs|centre hospitalier(?: (?:universitaire|régional|intercommunal|spécialisé))?|centre de (?:santé|dialyse|rééducation|radiologie)|centre médical|ch|hôpital(?: de jour)?|hopital|polyclinique|clinique|ehpad|maison de (?:retraite|santé)|maison d['’]arrêt|résidence(?: senior| services)?|usld|ssr|smr|had|mas|fam|ime|esat|msp|cmp|ime|pmi|institut|cabinet(?: médical)?|maternité|laboratoire|labo|pharmacie|crèche|école(?: maternelle| primaire)?|collège|lycée|université|faculté|foyer(?: logement)?|prison|caserne|usine|entreprise|abbaye|monastère|couvent|carmel|paroisse|cirque|haras|camping|verrerie|fonderies?|abattoirs?|centre aéré|centre de loisirs|lycée (?:agricole|professionnel|technique|hôtelier)|école élémentaire|c\\.h\\.(?:u\\.)?|cmpp|csapa|chs|labm|imagerie|pavillon|mutuelle|établissements|ets|sarl|sas|service|unité|urgences";
/** Who employs, and what leads to it: the name goes with the preposition. */
const EMPLOYER = leftwards(
  "(?:salariée?s?|stagiaire|apprentie?|employée?s?|ouvri(?:er|ère)s?|technicien(?:ne)?|ingénieure?|intérimaire|caissi(?:er|ère)|magasinier|cariste|vigile|travaille|bosse|accident du travail|parking|magasin|supermarché|fournisseur|employeur)(\\s+(?:chez|de|à|au|aux)\\s+|\\s+d['’]|\\s*:\\s*)",
);
/** "cadre chez Airbus": nobody is a manager at the hospital for that. */
const FIRM_LEAD = leftwards('(?:de\\s+)?chez\\s+');
const KIND_EN =
  'hospital|hospice|clinic|infirmary|surgery|medical cent(?:re|er)|health cent(?:re|er)|nursing home|care home|residential home|practice|pharmacy|school|college|university|nursery|prison|ward|laboratory|lab|unit|centre|center|trust';

const STARTS_WITH_KIND = rightwards(`((?:l['’]|le |la |les )?(?:${KIND_FR}))(?!\\p{L})`);
const KIND_BEFORE = leftwards(`(?:${KIND_FR})(\\s+(?:de (?:la |l['’])?|d['’]|du |des )?)`);
const ENDS_WITH_KIND = new RegExp(`(?<!\\p{L})(${KIND_EN})s?$`, 'iu');
const KIND_BEHIND = rightwards(`\\s+(${KIND_EN})(?!\\p{L})`);
const ARTICLE_EN = leftwards('(a|an|the)\\s+');
const LEAD_EN = leftwards('(to|in|from|at|into|of|by)\\s+(?:the\\s+)?');
const LEAD_FR = leftwards("(?:(de|à|au|aux|du|des|en|dans|d['’])\\s*)?(?:(?:la|le|les)\\s+|l['’])?");

/** Words for a hospital without its name, behind the preposition that leads to it. */
function unnamedHospital(lead: string): string {
  const low = lead.toLowerCase();
  if (low === 'en' || low === 'dans') return low === 'en' ? 'à l’hôpital' : 'dans un hôpital';
  return joined(low === '' ? '' : uncontracted(low), 'l’hôpital');
}

function frenchFacility({ start, end }: Finding, { text }: Passage): readonly Suggestion[] {
  const value = text.slice(start, end);
  const kind = STARTS_WITH_KIND.exec(value)?.[1];
  if (kind !== undefined) {
    if (kind.length < value.length) return [wording(text, start, end, kind), removal(start, end)];
    return [removal(startOf(before(text, start, LEAD_FR), start), end)];
  }
  const employer = before(text, start, EMPLOYER);
  if (employer !== null) return [removal(start - (employer[1]?.length ?? 0), end)];
  const firm = before(text, start, FIRM_LEAD);
  if (firm !== null) return [removal(startOf(firm, start), end)];
  const kindBefore = before(text, start, KIND_BEFORE);
  if (kindBefore !== null) return [removal(start - (kindBefore[1]?.length ?? 0), end)];
  const lead = before(text, start, LEAD_FR);
  return [wording(text, startOf(lead, start), end, unnamedHospital(lead?.[1] ?? ''))];
}

function englishFacility({ start, end }: Finding, { text }: Passage): readonly Suggestion[] {
  const value = text.slice(start, end);
  const behind = after(text, end, KIND_BEHIND);
  const kind = (ENDS_WITH_KIND.exec(value)?.[1] ?? behind?.[1] ?? 'hospital').toLowerCase();
  const word = kind === 'infirmary' || kind === 'trust' ? 'hospital' : kind;
  const to = ENDS_WITH_KIND.test(value) ? end : end + (behind?.[0].length ?? 0);
  const article = before(text, start, ARTICLE_EN);
  if (article !== null) {
    const own = article[1]?.toLowerCase() === 'the' ? 'the' : 'a';
    return [wording(text, startOf(article, start), to, `${own} ${word}`)];
  }
  const lead = before(text, start, LEAD_EN)?.[1]?.toLowerCase();
  const bare = word === 'hospital' && /^(?:to|in|from|into)$/u.test(lead ?? '');
  return [wording(text, start, to, bare || lead === undefined ? word : `a ${word}`)];
}

/** A hospital, home or school: what it is stays, its proper name goes. */
export const facility = (finding: Finding, passage: Passage): readonly Suggestion[] =>
  passage.language === 'fr' && !ENDS_WITH_KIND.test(passage.text.slice(finding.start, finding.end))
    ? frenchFacility(finding, passage)
    : englishFacility(finding, passage);
