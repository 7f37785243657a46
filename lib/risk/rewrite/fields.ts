/**
 * Trades by field, as stems of their folded names (French, then English). First: how many in a hundred thousand people
 * work there, an order of magnitude to one digit: no source was read. Then the French and the English words.
 */
const FIELDS = `
100|profession juridique|in law|notair|avocat|juge$|magistrat|huissier|commissaire de justice|greffi|juriste|procureur|batonni|lawyer|solicitor|barrister|judge|notary|magistrate|paralegal|attorney
4000|profession de santé|in health care|infirm|medecin|chirurg|pharmac|sage-femme|maieutic|kinesi|dentist|orthophon|orthoptist|podolog|psycholog|psychiatr|radiolog|aide-soign|ambulanc|brancardi|prothesiste dentaire|audioprothes|orthoprothes|opticien|osteopath|dietetic|ergotherap|nurse(?!ry)|doctor|gp$|midwife|surgeon|physician|paramedic|pharmacist|physio|occupational therapist|speech therapist|radiograph|optician
200|métier auprès des animaux|with animals|veterinair|vet$|toilett|marechal|dresseu|fauconn|soigneu|animali|eleveur de chien|educateur canin|jockey|lad$|cavali|palefren|moniteur d'equit|monitrice d'equit|farrier|falcon|zookeep|groom|veterinar|dog groom|dog train
1000|métier agricole|in farming|agricult|paysan|eleveu|cultivat|maraich|viticult|vigner|berg|chevri|apicult|arboricult|horticult|saisonnier agri|fermi|exploitant agri|exploitante agri|heliciculteu|paludi|saunier|trufficult|farmer|shepherd|beekeep|winemak|grower|crofter
200|métier de la forêt|in forestry|bucheron|forest|elagueu|garde-chasse|garde chasse|scieu|sylvicult|debardeu|lumberjack|logger|gamekeep|tree surgeon|arborist
100|métier maritime ou fluvial|on the water|marin$|marin[- ]pech|marinier|mariniere|pecheu|ostreicult|mytilicult|conchylicult|eclusi|batel|plongeu|scaphandri|gardien de phare|gardienne de phare|docker|pilote du port|armateur|patron pecheur|fisher|sailor|seaman|diver|lighthouse|trawler|harbour|lock keeper|lock-keeper|boatman|coxswain|ferryman
3000|métier de l’enseignement|in teaching|enseign|prof$|professeu|institut|maitresse d'ecole|maitre d'ecole|directeur d'ecole|directrice d'ecole|formateu|atsem|teacher|lecturer|headteacher|tutor|professor
3000|métier du bâtiment|in the building trade|macon|couvreu|charpent|plombi|electrici|peintre en bat|carreleu|platri|grutier|grutiere|menuis|terrassi|ramoneu|chauffagist|facadi|zingueu|etancheu|architect|geometre|conducteur de travaux|bricklay|roofer|carpenter|plumber|electrician|builder|crane|scaffold|plasterer|joiner|chimney|surveyor
200|métier d’art|in a craft|luthi|ebenist|potier|potiere|ceramist|verri|souffleu|tailleur de pierre|tailleuse de pierre|forgeron|ferronn|coutel|dentelli|tapissi|relieu|horlog|bijouti|joailli|graveu|sculpt|facteur d'|factrice d'|doreu|vannie|sabotier|campanist|marqueteu|restaurateur d'|violin maker|glass-?blow|blacksmith|potter|watchmak|jewel|stonemason|weaver|lacemak|bookbind|bell ?founder|thatcher|cooper
400|métier artistique|in the arts|musicien|chanteu|comedien|acteur|actrice|danseu|artist|ecrivain|auteur|compositeu|chef d'orchestre|organist|pianist|violon|guitarist|circassien|trapezist|clown|realisat|photograph|dessinat|musician|singer|dancer|actor|actress|writer|composer|acrobat|circus
200|métier de l’information|in the media|journalist|redact|presentateur|presentatrice|animateur|animatrice|editeu|correspondant|journalist|editor|broadcaster|presenter|newsreader
1000|métier de bouche|in the food trade|boulang|patissi|bouch|charcut|poissonn|fromag|chocolat|traiteu|epici|primeur|caviste|meuni|brasseu|baker|butcher|fishmonger|cheesemak|miller|brewer|grocer|distill
2000|métier de la restauration|in catering|cuisini|chef$|cook|serveu|barman|barmaid|restaurat|hoteli|aubergist|cafeti|sommeli|commis|pizzaiol|plongeur en|waiter|waitress|bartend|publican|landlord|landlady|chef
3000|métier du commerce|in retail|vendeu|commercant|commercial$|commerciale$|caissi|fleurist|librair|buralist|antiquair|brocanteu|grossist|magasini|shop|florist|salesman|saleswoman|cashier|newsagent|antique|bookseller
500|métier de service à la personne|in personal services|coiffeu|barbi|estheticien|tatoueu|perceu|assistante maternelle|nourrice|aide a domicile|auxiliaire de vie|garde d'enfant|femme de menage|hairdress|barber|beautic|tattoo|childmind|nanny|cleaner|home help
2000|métier des transports|in transport|chauffeu|routi|conducteur|conductrice|taxi|cheminot|aiguilleu|pilote|hotesse de l'air|steward|controleur sncf|lorry|driver|trucker|pilot|flight attendant|cabin crew|railway
300|métier de la distribution|in delivery|facteur|factrice|postier|postiere|livreu|postman|postwoman|courier|mail carrier
2000|métier de l’industrie|in industry|ouvrier d'usine|ouvriere d'usine|orpailleu|soudeu|tourneu|fraiseu|usineu|metallurg|fondeu|mineu|chaudronn|tanneu|mecanicien|garagist|carrossi|ajusteu|miroiti|imprimeu|ferrailleu|verrerie|welder|miner$|foundry|factory|mechanic|fitter|machinist|turner|printer|tanner
500|métier de la sécurité ou des secours|in security or rescue|pompi|polic|gendarm|gardien de la paix|vigile|agent de secur|garde du corps|surveillant penit|surveillante penit|douani|maitre-nageur|maitre nageur|sauveteu|secouriste|crs$|firefight|fireman|prison officer|security|lifeguard|customs
400|métier des armées|in the armed forces|militaire|soldat|legionnaire|parachutist|sous-marinier|officier de marine|sergent|adjudant|colonel|demineu|soldier|army|royal navy|royal marine|paratroop|submarin
30|vie religieuse|in a religious community|pretre|moine|religieu|carmelit|benedictin|clariss|dominicain|monial|soeur|cure$|abbe|pasteu|imam|rabbin|diacre|nun$|monk|priest|vicar|rabbi|friar
800|métier du social|in social work|assistant social|assistante sociale|travailleur social|travailleuse sociale|educateur special|educatrice special|educateur$|educatrice$|mediateu|social work|youth work
2000|métier de bureau|in an office|secretair|comptab|archiv|standardist|clerc|bibliothec|documental|accountant|clerk|secretar|librarian|archivist
800|métier de la finance|in finance|banqui|assureu|trader|courti|audit|actuai|financi|banker|insur|broker|actuary|trader
1000|métier de l’ingénierie|in engineering|ingenieu|informatic|developp|programmeu|data|cheffe? de projet|engineer|software|developer|programmer|it consultant
300|métier de la recherche|in research|chercheu|chimist|physicien|astronom|archeolog|geolog|volcanolog|glaciolog|doctorant|historien|research|scientist|chemist|physicist|archaeolog|biologist$
200|métier du sport|in sport|sporti|footballeu|rugby|boxeu|cyclist|skieu|moniteur de ski|monitrice de ski|moniteur d'escalade|guide de haute|entraineu|coach$|cordist|alpinist|athlet|footballer|boxer|ski instructor|climber|mountain guide
20|métier du funéraire|in the funeral trade|thanatop|croque-mort|pompes funebres|fossoyeu|embaumeu|undertaker|embalmer|funeral|gravedig
1000|fonction de direction|in management|pdg$|ceo$|directeu|directrice|chef d'entreprise|cheffe d'entreprise|patron|gerant|dirigeant|entrepreneu|manager|company director|executive`;

export interface Field {
  /** A noun phrase that begins with "profession", "métier", "vie" or "fonction". */
  readonly french: string;
  /** What stands behind "works". */
  readonly english: string;
  /** Part of the population that works there. */
  readonly share: number;
}

interface Row extends Field {
  readonly stems: RegExp;
}

const ROWS: readonly Row[] = FIELDS.trim()
  .split('\n')
  .map((line) => {
    const [people = '', french = '', english = '', ...stems] = line.split('|');
    return {
      french,
      english,
      share: Number(people) / 100_000,
      stems: new RegExp(`(?<![a-z])(?:${stems.join('|')})`),
    };
  });

/** The field of a trade, by its folded name; the first line that fits. Null for a trade that none holds. */
export const fieldOf = (folded: string): Field | null => ROWS.find(({ stems }) => stems.test(folded)) ?? null;
