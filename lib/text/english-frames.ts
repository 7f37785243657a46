// What is said around a name in English. Patterns over the fold in lower case; `…BEFORE` end where the name
// begins, `…AFTER` begin where it ends. All are bounded.

const KIN =
  'mother|father|mum|mom|mummy|dad|daddy|daughter|son|brother|sister|husband|wife|partner|fiancee?|spouse|aunt|auntie|uncle|grandmother|grandfather|grandma|grandpa|gran|granny|grandad|granddad|nana|nan|nanny|niece|nephew|cousin|girlfriend|boyfriend|stepson|stepdaughter|stepmother|stepfather|in-law|carer|caregiver|guardian|twin|kid|child|baby|toddler|infant|newborn|boy|girl|lad|next of kin|nok|neighbou?r|friend|flatmate|roommate|ex';
const KIN_PLURAL =
  'founders|co-founders|authors|patients|kids|children|sons|daughters|twins|triplets|siblings|brothers|sisters|parents|grandparents|colleagues|friends|partners|members|girls|boys|boys and girls|pupils|students|residents|staff|victims|survivors|winners';
const TRADES =
  'engineer|doctor|lad|star|hero|farmer|teacher|carpenter|plumber|baker|butcher|builder|driver|firefighter|fireman|policeman|nun|priest|vicar|rabbi|imam|soldier|sailor|pilot|nurse|midwife|producer|director|singer|songwriter|musician|guitarist|drummer|rapper|actor|actress|author|writer|novelist|poet|painter|artist|commenter|reporter|journalist|presenter|host|player|footballer|striker|coach|captain|president|chairman|founder|ceo|minister|senator|mayor|councillor|judge|lawyer|colleague|co-founder|legend|patient|resident|client|tenant|employee|student|pupil';

/** Nothing but a name follows: one capitalised word is enough. */
export const NAMED_BEFORE =
  /(?:(?<![a-z])(?:(?:sur|maiden |last |first |full |given |family |nick)?name(?:'s| is| was)?|names are|named(?: him| her| it| them| the (?:baby|boy|girl))?|called|nicknamed|renamed|aka|known as|known to (?:all|everyone) as|calls? (?:me|her|him)|introduced (?:her|him)self as|initials|sincerely|regards|cheers|signed|rip|r\.i\.p\.?|remember me,?|leave me|(?:shouted|yelled|screamed|swore|shouting|yelling) at|married to|engaged to|divorced from|argued with|mr\.?|mrs\.?|ms\.?|miss|mx\.?|madam|love from|dear|hi|hello|hey|happy birthday|rest in peace|thank you|unlike the|ex-[a-z]{3,12}|starring|assistant to|on behalf of|follow(?:ed)?[- ]up with|letter from|(?:op|clinic|discharge) (?:note|letter|summary) (?:for|of)|(?:address|house|notes?|results?|consent|bloods|scan) (?:of|for)|i treat|i'm treating|looked after) |name\? |user: )["']? {0,3}$/;
export const KIN_BEFORE = new RegExp(
  `(?<![a-z-])(?:(?:${KIN}|little|young|lovely|poor|old)(?:'s name is|,| named| called|:| is| are)?|(?:${KIN_PLURAL})(?: are| were| called| named)?:?,?) ["'(]{0,2}$`,
);
/** Capitalised heads that are no part of the name after them. */
export const HEAD = new RegExp(`^(?:${KIN}|${TRADES}|little|young|lovely|poor|old|pt|patient|resident)$`);
export const TRADE_BEFORE = new RegExp(`(?<![a-z-])(?:${TRADES}) $`);
/** A verb or a preposition that takes persons, things and towns: it helps, it does not prove. */
export const ABOUT_BEFORE =
  /(?<![a-z])(?:saw|seen|see|met|meet|meeting|spoke (?:to|with)|speak (?:to|with)|talked (?:to|with)|shouted at|asked|told|phoned|rang|called|texted|emailed|contact|contacted|visited|treated|discharged|admitted|reviewed|examined|invite|invited|married|sued|thanked|remove|add|change it to|correct it to|it's under|under|by|not by|with|to|for|from|about|re|regarding|re:|patient|pt|pt:|patient:|case of|story of|gender of|verses from|between|says|said|adds|added|explained|replied|wrote|i'm|i am|it's|this is|as|but|and|had given|here's|why is|why was|is|was|does|did|has|had|early|late|young|old|little|poor|dear old|our|his own|on|than|like) ["'(]{0,2}$/;
/** "says Hartvigsson": after a quotation the speaker stands last. */
export const QUOTED_BEFORE =
  /["',.!?]["']? ?(?:says|said|adds|added|explains|explained|replied|asked|wrote|argues|recalls|insists) $/;
/** A label of a form or a letter. */
export const LABEL_BEFORE =
  /(?:(?<![a-z])(?:name|patient|pt|re|regarding|contact|next of kin|nok|attn|attention|from|to|by|directed by|written by|author|signed|reporter|informant|client|resident|insured|policyholder|cardholder|account holder|customer|user|key worker|nurse|tech|technician|sonographer|radiographer|radiologist|pathologist|reported by|read by|performed by|requested by|ordering|surg(?:eon)?|anaes(?:thetist)?|assistant|consultant|physician|provider|clinician|gp|pcp|yours(?: sincerely| faithfully)?|kind regards|regards|best wishes|ta|thanks|billing address|shipping address)) ?[:,-]? {0,6}\n? {0,4}$/;

const MOODS =
  'impulsive|angry|sad|happy|anxious|stubborn|upset|worried|rude|unkind|nervous|terrified|scared|adamant|convinced|exhausted|reliable|agitated|confused|depressed|suicidal|drunk|brave|lovely|kind|quiet|tired|tearful|aggressive';
/** Only a person does this: one capitalised word before it is one. */
export const PERSON_AFTER = new RegExp(
  `^(?: (?:is an? (?:[a-z-]{3,14} ){0,2}person|says|tells (?:me|us|him|her|the|everyone)|told (?:me|us|him|her|the|everyone)|asks|asked (?:me|us|if|for|to|why|whether|how)|insists|insisted|refuses|refused|declines|declined|denies|denied|complains|complained|shouted|shouts|cried|cries|laughed|smiled|whispered|phoned|rang|texted|emailed|tweeted|wrote|writes|passed away|lives (?:at|in|on|with|alone|near)|lived (?:at|in|on|with|alone|near)|moved (?:to|here|in|out)|came (?:in|to|back|with|home)|walked|went (?:to|home|back)|flew|called (?:me|us|back|in)|wants|wanted|feels|felt|thinks|thought|believes|knows|knew|remembers|forgot|hates|loves|loved|likes|married|spent|spoke|had given|will be talking|just has to|points out|explained to|listed|grew up|is (?:from|originally|always|so|very|really)? ?(?:from|${MOODS}|unaware|intubated|sedated|the keynote|talking|speaking|a lovely)|was (?:born|my|our|crying|influenced)|(?:so |very |always |still )(?:${MOODS})|has been under|(?:and|or) (?:her|his) |as (?:a beneficiary|guardian|an? authori[sz]ed)|from [a-z' ]{2,24} is|concert|novel|(?:is|are|was|were) (?:an? |the |my |our )?(?:[a-z-]{3,14} ){0,2}(?:${TRADES}|patient|colleague|friend)s?)(?![a-z])|, (?:can|could|would|will|please|thank|thanks) (?:i|you|we|me|your|for)(?![a-z]))`,
);
/** Persons do it, and drugs, teams and journals too. */
export const MAYBE_PERSON_AFTER =
  /^ (?:said|works?|worked|gave|gives|died|arrived|added|explained|employs|employed|doesn't|didn't|isn't|wasn't|won't|can't|is (?:back|here|dead|awake|home|due|pregnant|allergic|going|coming|adamant)|was (?:seen|admitted|discharged|diagnosed|found|brought|sent|told)|version|recording|interview|speak|album|biography)(?![a-z])/;
export const POSSESSIVE_AFTER = new RegExp(
  `^'s? (?:[a-z]{3,10} )?(?:${KIN}|parents|family|kids|children|address|house|home|flat|phone|number|e-?mail|name|birthday|funeral|account|gp|killers?|song|songs|music|novel|version|car|job|boss|chart|file|notes|letter|bloods|results|scan|mri|ecg|biopsy|diagnosis|surgery|hip|knee|tkr|thr|operation|story|life|death|room|bed|dog|cautionary)(?![a-z])`,
);
/** "Maria, 34," "Jamal (14)", "Deshpande 44/F", "aaliyah 22yo". */
export const AGE_AFTER =
  /^(?:,? \(?(?:age|aged) ?\d{1,3}|,? ?\(?\d{1,3} ?(?:y\/?o\b|yrs?\b|years?\b|-year|mo\b|months?\b|[fm]\b|y\b|\/ ?[fm]\b)|, ?\d{1,3}(?:,|\)|\.| -| in| with| who| was| is)| \(\d{1,3}(?:\)|,| ?[fm])| \((?:twins?|his|her|the|my|our|mum|dad|mother|father|wife|husband|patient|not (?:her|his) real name)| \d{1,3} [mf]\b| ?\(?d\.?o\.?b|,? born |, (?:the|my|our|his|her|your) [a-z -]{3,40}(?:,|:|\.|$))/;
/** The same in a list or on a label, after two words: "Thiruvengadam 61 23/1/65". */
export const AGE_IN_RECORD = /^ (?:\d{1,3} (?:-|[\do]{1,2}[/.-][\do])|[\do]{1,2}[/.-][\do]{1,2}[/.-]\d{2,4})/;
/** A song, a firm, a street or a thing is called so. */
export const THING_AFTER =
  /^(?:'s)? (?:hospital|clinic|surgery|infirmary|ward|unit|street|road|lane|avenue|school|university|college|institute|foundation|trust|syndrome|disease|sign|rule|law|act|inquiry|ruling|wort|score|test|criteria|classification|scale|stage|grade|virus|bacteria|trial|study|guidelines?|et al|method|protocol|procedure|repair|fracture|stain|agar|blot|rash|fever|palsy|inhaler|pump|stent|valve|catheter|tube|reader|sensor|tablets?|capsules?|mg|mcg|dose|patch|cream|bridge|station|airport|county)(?![a-z])/;
/** A drug or a device stands here as often as a name. */
export const DRUG_BEFORE =
  /(?<![a-z])(?:on|start|started|starting|stop|stopped|switch(?:ed)? to|tried|try|failed|taking|takes|took|use|used|using|prescribe[ds]?|than|vs\.?|versus|got|need|needs) $/;
/** Before a name of a town or a house. */
export const PLACE_BEFORE =
  /(?<![a-z])(?:in|at|near|outside|around|across|back from|flew to|moved to|moved here from|transferred (?:to|from)|visit|visited) $/;
export const READ_BY_BEFORE =
  /(?<![a-z])(?:read|reported|dictated|performed|signed|verified|authori[sz]ed|requested|ordered|reviewed|scanned|prescribed|dispensed|taken|drawn|seen) by:? {1,2}$/;
/** Who stands after it is a colleague. */
export const STAFF_BEFORE =
  /(?<![a-z])(?:dr|doctor|prof(?:essor)?|nurse|consultant|surgeon|gp|registrar|pharmacist|sonographer|radiographer|radiologist|pathologist|physio|midwife|matron|ward sister|hca|anp|acp|sho|shos?|fy1|fy2|f1|f2|st\d|ct\d|cns|hcp|ot|slt|salt|cpn|hv|health visitor|receptionist|paramedic|ward clerk|reg|prescriber|key worker|tech|ordering|read by|reported by|surg|anaes|colleague)\.? ?:? {0,2}$/;
