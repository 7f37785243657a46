/** Trades and public roles → how many hold them. */
import { isEponym } from '../../text/lexicon/eponyms';
import { sayingOf } from '../../text/lexicon/phrases';
import type { Fact } from '../fact';
import { figureOf } from '../figures';
import { roles } from '../tables/roles';
import { factOf, type Mention } from './mention';

/** France, of which the tables count the holders. */
const PEOPLE = 69_000_000;
/** A trade that no table holds and that the recognizer calls rare. */
const RARE = 1_000;
/** Whoever belongs to fewer than one in a thousand stands out by the trade alone. */
const FEW = PEOPLE / 1_000;

const ONLY = /(?:seule?|unique|derniere?|only|last|sole) $/;
const ONLY_INSIDE = /^(?:l[ea] |the )?(?:seule?|unique|derniere?|only|last|sole) /;
/** Their words stand in a post for the carer or the office, not for the patient. */
const CARERS =
  /^(?:pharmacien|dentiste|chirurgien|secretaire|direct|medecin|infirmier|ide$|aide|sage|kine|assistant|juge|avocat|notaire|greffier|magistrat|procur|policier|police|gendarme|pompier|facteur|ambulancier|conduct|solicitor|lawyer|doctor|gp$|nurse|pharmacist|midwife|paramedic|dentist|physio|carer|receptionist|secretary|chef$|guide$|prof|enseignant|teacher|concierge|gardien(?:ne)?$|librair|journalist|headteacher|mecanicien|judge)/;
const ARTICLE =
  /(?:(?<![a-z])(?:ma|mon|le|la|les|des|notre|sa|son|leurs?|aux?|du|par|the|my|our|their|his|her|un|une|a|an)|l') ?$/;
const PATIENT =
  /(?:patiente?|ans|chez une?|chez le|est|is an?|\d ?a|old|[fh]|madame|monsieur|mme|homme|femme)[ ,:(]{1,3}(?:une? |an? )?$/;

/** "notaire de 52 ans": whoever has an age here is the patient. */
const AGED =
  /^,? ?(?:\(|retraitee? )?(?:de |agee? de |aged )?\d{2,3} ?(?:ans|a(?![a-z'])|yo|y\/o)|^,? \(?[1-8]\d ?[mfh]?(?=[,;.)]|$)/;
/** "H 47 ans, boucher", "52F, bus driver". */
const AGE_BEFORE =
  /(?<![a-z\d])(?:[fhm] ?)?\d{2} ?(?:ans|a|yo|y\/o|years?[ -]old|[mfh])?[ ,:(-]{1,3}(?:(?:est|is|etait|was|an?|une?|ancien(?:ne)?|ex|former|retired|retraitee?)[ -]){0,2}$/;
/**
 * A trade of which a list of 1,500 holds more than two or three starts nothing, there either; "étudiante", "ouvrier",
 * "agriculteur" are ordinary words of a case.
 */
const COMMON = 100_000;
/** "…, notaire, …": between commas, without an article. */
const APPOSED = /\d[^\n]*[,(;] $/;
/** "la pharmacienne de Corte", not "du coin", "de garde". */
const PLACED =
  /^ (?:(?:de|d'|du|des|of|in|a|au) ?)(?!coin|garde|famille|travail|service|secteur|ville(?![a-z]))/;

/** The fact of a trade; null when it is a carer's, an office's, or of no known number. */
export function readTrade(mention: Mention): Fact | null {
  const { low, before, after, finding, language, words } = mention;
  if (ONLY.test(before) || ONLY_INSIDE.test(low))
    return factOf(mention, 'occupation', { by: 'people', people: 1 }, 'told', { anchor: true });
  const own =
    finding.recognizer === 'trade' ||
    PATIENT.test(before) ||
    AGED.test(after) ||
    (APPOSED.test(before) && /^(?:[,.;)\n]|$)/.test(after));
  const noted = finding.level === 'warn';
  // "H 44a, Baker rompu": a cyst, not a trade.
  if (language === 'fr' && isEponym(low) && /^\p{Lu}/u.test(words)) return null;
  if (!own && CARERS.test(low) && !(noted && PLACED.test(after))) return null;
  if (!own && !noted && ARTICLE.test(before) && !/chez (?:une?|le|la) $/.test(before)) return null;
  const said = sayingOfTrade(low);
  if (said === null) {
    if (finding.level === 'count') return null;
    return factOf(mention, 'occupation', { by: 'share', share: RARE / PEOPLE }, 'trades', { anchor: true });
  }
  return factOf(
    mention,
    'occupation',
    { by: 'share', share: said.value / PEOPLE },
    figureOf(said.figure, 'trades'),
    {
      anchor: finding.level === 'warn' || said.value < FEW,
      anchorsInPractice: said.value <= COMMON && (AGED.test(after) || AGE_BEFORE.test(before)),
    },
  );
}

/** The longest beginning of the words that the table holds. */
function sayingOfTrade(low: string) {
  const words = low.split(' ');
  for (let count = words.length; count > 0; count--) {
    const said = sayingOf('trades', words.slice(0, count).join(' '));
    if (said !== null) return said;
  }
  return null;
}

const HOLDERS = roles.map(([people, figure, inPlace, forms]) => ({
  people,
  figure: figureOf(figure, 'roles'),
  inPlace,
  pattern: new RegExp(`^(?:${forms})(?![a-z])`),
}));
const SPECIFIC = [...HOLDERS].reverse();
const FORMER = /^(?:anciens?|anciennes?|ex|former)[ -]/;
const ANY_PLACE = /(?: d'une? | of an? )/;
/** Hundreds play in one: the league is no place. */
const LEAGUE =
  /(?:league|ligue|premiership|super lig|championship|top 14|pro d2|\bn[bfh]a\b|\bn[fh]l\b|\bwsl\b|\bmlb\b)/;
const LEAGUE_PLAYERS = 600;
const SPORT =
  /^(?:joueu|player|striker|footballeu|rugbyman|handballeu|basketteu|cycliste|gardien(?:ne)? de but|goalkeeper|nageu|skieu)/;
const PLAYING = { from: 17, to: 37 };
const ADULT = { from: 18, to: 104 };
/** How many former holders live for one in office. */
const FORMER_HOLDERS = 3;

/** A public role: few or one with its place, those of the country without; a note in any case. `placed`: the text names one. */
export function readRole(mention: Mention, placed: boolean): Fact {
  const former = FORMER.test(mention.low);
  const low = mention.low.replace(FORMER, '');
  const role = SPECIFIC.find(({ pattern }) => pattern.test(low));
  const words = mention.words.replace(/^\S+/, '');
  // "maire d'une commune rurale": one of many, unless the text says where.
  const named =
    placed ||
    (!ANY_PLACE.test(low) &&
      (/\p{Lu}/u.test(words) ||
        /(?:village|commune|canton|ville|valley|ehpad|immeuble|circonscription)/.test(low)));
  const league = LEAGUE.test(low);
  const holders =
    league && !placed ? LEAGUE_PLAYERS : role === undefined ? RARE : named ? role.inPlace : role.people;
  const people = former ? holders * FORMER_HOLDERS : holders;
  const within = !former && (league || SPORT.test(low)) ? PLAYING : ADULT;
  return factOf(
    mention,
    'role',
    { by: 'people', people, within },
    named ? 'told' : (role?.figure ?? 'roles'),
    {
      anchor: true,
      notable: true,
    },
  );
}
