/** A disease that few have → the part of the people who have it. It is never a mark by itself. */
import { sayingOf } from '../../text/lexicon/phrases';
import type { Fact } from '../fact';
import { figureOf } from '../figures';
import { factOf, type Mention } from './mention';

/** Feared, ruled out, asked for: the patient does not have it yet. */
const DOUBT =
  /(?:pas (?:de|d'arguments? pour)|sans|ni|elimin[a-z]*|exclu[a-z]*|suspicion(?: de)?|suspect[a-z]*(?: de)?|evo[a-z]+|peur d'une?|\?|ou|or|vs|versus|rule out|no|not|without|risque de|depistage(?: de)?|type|pere|mere|frere|soeur|familia[a-z]+(?: de)?|atcd f[a-z.]* (?:de )?|vaccin[a-z]*(?: contre)?|anti)[ -](?:d'|de |une? |la |le |l'|a )?$/;
const DOUBT_AFTER = /^ ?\?|^ (?:ou|or|vs|elimine|exclu|possible|probable|suspect)/;

export function readCondition(mention: Mention): Fact | null {
  const { low, before, after } = mention;
  if (DOUBT.test(before) || DOUBT_AFTER.test(after)) return null;
  const said = sayingOf('conditions', low);
  if (said === null) return null;
  return factOf(
    mention,
    'condition',
    { by: 'share', share: said.value },
    figureOf(said.figure, 'conditions'),
  );
}
