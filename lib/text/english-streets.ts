import { wordSet } from './lexicon/word-set';

/** Kinds of street that a number and a capitalised name make an address of. */
const STREET = wordSet(`
  street st str avenue ave av road rd lane ln drive dr court ct boulevard blvd way place pl square sq terrace close crescent cres highway hwy
  parkway pkwy circle cir trail mews gardens gdns grove row walk gate hill park parade esplanade quay wharf turnpike alley brow wynd vennel brae loop
`);
/** Other kinds (USPS Publication 28, appendix C1): ordinary words, so that more must speak for them. */
const RARE_STREET = wordSet(`
  bend bluff branch bridge brook bypass canyon cape causeway center centre cliff club common corner course cove covers coves creek crest
  crossing crossroad crossroads curve dale dam divide drives estate estates expressway extension extensions falls ferry field fields flats ford forest
  forge fork fort freeway gateway glen green greens harbor harbour haven heights hills hollow inlet island islands isle junction key knoll
  lake lakes land landing lodge loop mall manor meadow meadows mill mills mission motorway mount mountain neck orchard oval overpass parks pass
  passage path pike pine pines plain plains plaza point points port prairie ramp ranch rapid rapids rest ridge river roads route run shoal
  shore shores skyway spring springs spur squares station stream streets summit throughway trace track tunnel underpass union unions valley
  viaduct view views village ville vista walks wall well wells
`);
/** Before the name abroad: "Via Roma 12", "ul. Polna 4". */
const LEADS = wordSet(`
  rue avenue boulevard bulevar via viale vicolo piazza strada corso calle avenida rua travessa estrada praca largo ulica ul plaza
  camino carrera paseo ronda passeig carrer impasse chemin allee place quai leoforos odos prospekt ulitsa nam jalan platz
`);
/** After the name abroad, as a word of its own: "Kossuth u. 4", "Storgata gate 3". */
const TRAILS = wordSet(`
  strasse str gasse weg platz allee ring damm ufer u utca ut utja ter tere rkp rakpart korut fasor kapu setany gate gata terrasse vei veien vegen plass
  gatan vagen torg vej gade alle plads laan straat plein kade tie katu kuja polku puiestee pst mnt tanav cesta ulica trg nabrezi namesti trida
  sokak sokagi caddesi cad bulvari
`);
const SUFFIX =
  /^\p{L}{2,}(?:strasse|strass|str|gasse|gassli|weg|platz|allee|damm|brucke|bruecke|graben|ufer|laan|straat|hove|plein|gracht|kade|singel|dreef|gatan|vagen|grand|stigen|gata|vej|vaenget|gade|bakken|parken|vegen|veien|gate|tunet|tie|katu|kuja|polku|braut|straeti|stigur|tun|utca|koz|tanav)$/u;

export const isStreet = (word: string): boolean => STREET.has(word);
export const isRareStreet = (word: string): boolean => RARE_STREET.has(word);
export const leadsStreet = (word: string): boolean => LEADS.has(word);
/** Does the word end the name of a street abroad, alone or as its last part ("Kiannonkatu")? */
export const trailsStreet = (word: string): boolean => TRAILS.has(word) || SUFFIX.test(word);

const COUNTRIES = wordSet(`
  afghanistan albania algeria argentina australia austria bangladesh belgium bolivia brazil bulgaria cameroon canada chile china colombia croatia
  cuba cyprus czechia czech denmark ecuador egypt england estonia ethiopia finland france germany ghana greece greenland greenlander haiti
  hungary iceland india indonesia iran iraq ireland israel italy japan jordan kenya korea latvia lebanon libya lithuania luxembourg malaysia malta
  mexico morocco nepal netherlands nigeria norway pakistan peru philippines poland portugal romania russia scotland senegal serbia singapore
  slovakia slovenia somalia spain sudan sweden switzerland syria taiwan thailand tunisia turkey uganda ukraine uruguay usa uk venezuela vietnam
  wales zambia zimbabwe
  zealand africa kingdom states
`);
/** The (last) word of a country's name. */
export const isCountry = (word: string): boolean => COUNTRIES.has(word);

export const isDoor = (word: string): boolean => DOORS.has(word);
const DOORS = wordSet('apt apartment suite ste unit flat floor bldg building lot trlr penthouse');
