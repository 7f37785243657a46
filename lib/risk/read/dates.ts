/** Dates → the part of the year's events, or of the births, that fell on them. */
import type { Fact } from '../fact';
import { factOf, type Mention } from './mention';

const DAY = 1 / 365;
const MONTH = 1 / 12;

/** Onset and duration are clinical; so is a limit of time. */
const ONSET =
  /(?:depuis|since|des|a partir d[ue]|jusqu'(?:au?|en)|until|from|debut[a-z]*(?: le| en)?|apparue?s?(?: le| en)?|started(?: on| in)?|onset|prevu[es]*|d'ici|avant)[ :]*(?:le |the |debut |fin |mi-? ?|environ )*$/;
/** What the profession does on a day. */
const OF_THE_TRADE =
  /reunion|greve|congres|agenda|webina|formation|cpts|dpc|journee|soiree|(?<![a-z])lois?(?![a-z])|arretes? du|decret|recommandation|etude|planning|conges?|parution|publi|remboursement|rupture|campagne (?:de|vacc)|colloque|seminaire|j'ouvre|creneau|remplacement|remplac|ferme[a-z]* |conference|meeting|deadline|course|j'avais|j'ai arrete|budget|guideline|version|mise a jour|thread|roll-?out|cohort rules|programme|scheme|launch|(?<![a-z])act (?:of|\d)|regulations|statut|directive|ordonnance du|(?<![a-z])code de la /;
const RECORDED =
  /(?:opere|operation|hospit|chir(?![a-z])|admis|entree|sortie|sorti|accident|chute|vue? (?:le|en|aux)|tdm|pet(?:scan| )|echo|ecg|coro|colo|stent|cure|vacc|intox|injury|trauma|arret de travail|(?<![a-z])at (?=d[ue] )|(?<![a-z])ct |mri|shot|idm|brul|morsure|consult|transfere|accouche|naissance|nee? le|nee? en|decede|deces|mort |greff|biops|scanner|irm|pose|implant|transplant|explant|diagnosti|passage|urgences|avp|suicid|agress|surgery|operated|admi(?:tted|ssion)|discharg|born|died|death|crash|fell|fall|seen|transplant|delivered|biopsy|operation|exereses?|[a-z]{3,}(?:ectom|plast|stom|tom)(?:ies?|y)(?![a-z])|[a-z]{4,}(?:scop)(?:ies?|y)(?![a-z])|prothese|arthrodese|ablation|cesarienne|amputat|pontage|infarctus|idm|avc|stroke|intervention)/;

export interface DateFact {
  readonly fact: Fact;
  /** An event of a record is told beside it; else somebody must be described for it to be a patient's date. */
  readonly recorded: boolean;
}

/** The exact day or the month of a recorded event; null for an onset, a date of the profession, a month of nothing. */
export function readDate(mention: Mention): DateFact | null {
  const { low, before, after, finding } = mention;
  if (ONSET.test(before) || OF_THE_TRADE.test(`${before} ${after}`)) return null;
  const recorded = RECORDED.test(before.slice(-48)) || RECORDED.test(after.slice(0, 28));
  const month = finding.reason === 'month';
  if (month && (!recorded || !/[a-z]|\d[/.-]\d/.test(low))) return null;
  const fact = factOf(mention, 'date', { by: 'share', share: month ? MONTH : DAY }, 'calendar', {
    anchor: true,
  });
  return { fact, recorded };
}

/** A birth date: one year of age and one day of it. */
export function readBirth(mention: Mention, year: number): Fact {
  const { low, finding } = mention;
  const part = finding.level === 'stop' ? DAY : MONTH;
  const born = yearIn(low, year);
  return born === null
    ? factOf(mention, 'date', { by: 'share', share: part }, 'calendar', { anchor: true })
    : factOf(mention, 'date', { by: 'ages', from: year - born, to: year - born, part }, 'calendar', {
        anchor: true,
      });
}

function yearIn(low: string, year: number): number | null {
  const four = /(?:18|19|20)\d\d/.exec(low)?.[0];
  const born = four === undefined ? shortYear(low, year) : Number(four);
  return born !== null && born <= year && born >= year - 104 ? born : null;
}

/** "12/03/56": the century that makes somebody alive. */
function shortYear(low: string, year: number): number | null {
  const two = /^\d{1,2}\D+\d{1,2}\D+(\d\d)$/.exec(low)?.[1];
  if (two === undefined) return null;
  const born = 2000 + Number(two);
  return born > year ? born - 100 : born;
}
