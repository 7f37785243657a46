import { rightwards } from './nearby';

/** Nothing of the clause goes on here: an apposition before this place is closed. */
export const CLOSED = /^(?:\s*$|\s*[,.;:)\n])/u;

const VERBS_FR =
  "a|ai|est|sera|était|avait|sont|ont|se|s['’]|ne|n['’]|me|m['’]|nous|va|vient|consulte|présente|propose|pense|conseille|hésite|confirme|prend|souffre|refuse|tousse|demande|arrive|rentre|sort|reste|semble|fait|dit|veut|doit|peut|chute|garde|revient|décrit|rapporte|signale|appelle|explique|souhaite|accepte|décompense|vomit|saigne|pleure|mange|dort|marche|travaille|répond|réagit|développe|évolue|suit|attend|vit|habite|allaite|bénéficie|reçoit|porte|hurle|tète|mord|tape|crie";
const VERBS_EN =
  'is|was|has|had|will|would|came|comes|fell|presents|presented|attended|attends|arrived|reports|reported|says|said|developed|collapsed|refuses|takes|went|died|does|did|can|called|phoned|asked|brought|noticed|found|agrees|agreed|suggests|suggested|thinks|advised|advises|recommends|recommended|\\p{L}{3,}(?<![ai])ed';

/** The comma that closes an apposition before the verb: without the apposition it goes too. */
export const COMMA_AND_VERB = rightwards(`\\s*,(?=\\s+(?:${VERBS_FR}|${VERBS_EN})(?!\\p{L}))`);

/** "they do": a French verb in the plural, or what leads to one. */
export const PLURAL_VERB = rightwards(
  "\\s+(?:\\p{L}{2,}(?<!m)ent|sont|ont|font|vont|(?:se|ne|nous)(?=\\s)|(?:s|n)['’]\\p{L}*)(?!\\p{L})",
);
