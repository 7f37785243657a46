import { wordSet } from './word-set';

// People whose names are words of medicine: a disease, a sign, a score, a test, a germ, a device, a procedure.
const EPONYMS = wordSet(`
  fraser gillick abderhalden achard addison adie alagille alport alstrom alzheimer amsler anderson angelman angle apert apgar argyll aschoff ashman
  asperger asherman assmann austin babinski baker balthazar bamberger bannayan bankart barlow barrett barre barr barthel bartholin
  bartter basedow bassen bayes bazett becker beck beckwith behcet bell bence benedict bennett berger bernard berlin bernstein besnier
  bickerstaff bielschowsky billroth binet birt bishop bitot blalock bloom blount boeck boerhaave borg bosniak bouchard bouillaud
  bourneville bouveret bowen bowman brain breslow briquet bright broca brodie bruce brown brucke brudzinski brugada bruton budd buerger bruch
  burkitt burch caffey calot camurati caplan capgras carini caroli carrion castleman cesar chagas charcot charlson chediak chiari
  child churg chvostek clark clavien claude clostridium cobb cockayne cockcroft cogan cohn colles conn cooley coombs cori cornell
  cornelia costen cotard courvoisier couvelaire cowden cowper crohn cronkhite cruveilhier cruchet cullen cushing cyriax
  dacosta dandy dariers darier dawson debre dejerine dercum destot dieulafoy digeorge diogene donath doppler douglas down dravet
  dressler duane dubin dubowitz duchenne ducrey duke dukes dunlop dupuytren durkan duroziez ebstein economo edwards ehlers eisenmenger
  ekbom ellis epstein epworth erb erdheim evans ewing fabry fallot falret fanconi farber feiss felty fisher fitzpatrick fitz
  fleischner foley forestier forrester foster foville fournier fothergill framingham fregoli freud friedreich friedlander froment
  frohlich fuchs fukuyama galeazzi gallavardin ganser gardner garden gaucher gelineau gerstmann gilbert gilles gillespie glanzmann
  glasgow gleason gliadel golfer golgi goldflam goodpasture gorlin gottron gougerot gowers gradenigo graefe gram grawitz graves grey
  griesinger grocco guedel guerin guillain guyon haglund hailey hallervorden hamman hand hansen harris harrison hartmann hartnup
  hashimoto hawkins heberden hegar heimlich heinz helicobacter hellp henle henoch hering hermansky herring hesselbach hill hinton
  hirschsprung hodgkin hoffa hoffmann holmes homans hoover horner horton howell howship hunt hunter huntington hurler hutchinson
  imerslund ito ivor jaccoud jackson jadassohn jakob janeway janz jarvis jarisch jeghers jervell jeune job jobe jones kahler
  kallmann kanner kaposi kartagener katz kawasaki kayser kearns kehr kellgren kennedy kernig kernohan kerley killian killip
  kimmelstiel kienbock kirchner kirschner klatskin klebsiella kleine klinefelter klippel klumpke koch kocher kohler kohlmeier
  koplik korotkoff korsakoff korsakov krabbe krukenberg kussmaul kveim lachman lafora lambert lance landau landry lane lane
  langerhans larsen lasegue laurence lauren leber ledderhose legg leigh leishman lennox lenegre leriche leser lesch levine levy lewy
  lhermitte libman liddle lisch lisfranc little lobstein loeffler lofgren louis lown lowe lugol lundh luschka lyell lyme lynch
  macewen machado maddox maffucci mahaim maisonneuve mallory mallampati malpighi mantoux marchiafava marfan marfarn marie maroteaux marshall mauriac
  mayo mcardle mcburney mccune mcgregor mcmurray meckel meige meigs mendelson menetrier meniere menkes merkel mignon mikulicz
  millard miller milroy minkowski minor mirizzi mobitz mobius mohs mollaret mondor monro montgomery monteggia morgagni morquio morton mounier
  moschcowitz mucha muller munchausen munchhausen munchmeyer murphy nash neer nelson netherton niemann nikolsky nissen noack
  noonan norton nyha ober obrien oddi ogilvie ollier omenn oppenheim ormond ortolani osgood osler ota otto owen paget
  palmer pancoast papanicolaou parinaud parkes parkinson parks parrot parry parsonage patau paterson patrick pautrier pavlov pelger pelizaeus pendred
  perthes petit peutz peyronie pfannenstiel pfeiffer phalen pick pickwick pierre pinard plummer poland pompe ponseti poncet potain potter pott potts
  prader prinzmetal proteus purkinje pyle queyrat quick quincke ramsay ransohoff ransom ranson ratschow raynaud recklinghausen reed refsum reinke
  reiter rendu renon rett reye rhesus richter ridoch riedel riley ringer rinne ritter robin roger rokitansky rolland rome romberg romano rorschach
  rosai rosen rossolimo roth rothmund rotor rotterdam roux rovsing rubinstein rumpel russell ryan sachs salmonella salter sampson sandhoff sandifer sanger
  sapporo sartorius saethre scarpa schamberg schatzki scheie scheuermann schilder schiller schirmer schlatter schmidt schmorl schnitzler schober schonlein
  schwann schwartz segond seldinger sengstaken sever sezary shaver sheehan shulman shwachman sipple sister sjogren
  sluder smith sneddon snellen sokal sotos spitz sprengel spurling stahl stargardt steele stein steinert stevens stewart stickler still
  stokes strumpell struve sturge sudeck sutton swan sweet swenson swyer sydenham syme symonds takayasu takotsubo talma tanner tarsal tay tenon terry thal
  thibierge thiemann thomas thompson thomsen thorn tietze tinel tinetti todd todaro tolosa tommasini toupet tourette treacher treitz
  trendelenburg trevor trotter trousseau turcot turner unverricht usher valsalva vaquez vater verner vernet veress vincent virchow
  vogt volkmann wada wagner wald waldenstrom wallenberg warburg warthin waterhouse watson weaver weber weber wegener weil weill weir well wells werdnig
  wermer werner wernicke west westphal whipple white wickham widal wildervanck willebrand willi williams willis wilms wilson
  winslow wiskott wohlfart wolf wolff wolfram wolman wright yersin young zellweger zenker zieve ziehl zika zimmer zollinger zuckerkandl
  addisonian waaler toxoplasma arbor calve capnocytophaga chron baastrup bassini lichtenstein shouldice mcvay desarda spiegel spigel petrov petersen richet larrey
  morand hasson redon delbecque kehr chaput jackson pratt drain penrose farabeuf halsted kelly kocherr mayer faraday hering krause
  hematoxylin giemsa gomori grunwald perls masson trichrome papanicolaou ziehl neelsen gram sabouraud lowenstein jensen chapman ponfick
  kuntscher kirchner rush ender judet letournel cotrel gartland schatzker garden pauwels neer weber tile gustilo
  cauchoix duparc ficat arlet outerbridge ahlback mirels enneking tscherne sanders essex boehler bohler gissane hoffmann ilizarov
  nottingham oxford boston ottawa toronto vancouver bethesda lausanne stockholm paris vienna wuhan delta marburg ebola lassa hanta
  hounsfield pirads marsh forrest sarin kudo vienne hinchey ambrosetti mason bormann siewert los angeles johnson blatchford rockall
  milan barcelone maddrey lille meld childpugh pugh metavir ishak knodell mayo truelove witts harvey bradshaw rutgeerts montreal
  verneuil kaplan meier cox student fisher mann whitney spearman pearson bonferroni cochran hardy weinberg
  beethoven mozart pompidou curie pasteur ricketts klebs bordet gengou calmette guerin nocard brucella nicolle laveran plaut
  koebner kobner brackmann chisholm kleihauer betke friedewald hopkins braden waterlow hamilton wallace sarnat westley perugini karnofsky
  zarit lawton rankin fazekas scheltens spetzler kurtzke hoehn yahr gunn cormack lehane doose breteau beighton alvarado centor fagerstrom
  epworth conners edinburgh bristol alberta montpellier venice framingham heidelberg kupffer meynert papez brenner lennert sternberg
  auer howell jolly dohle pelger hobnail merseburg plummer nikolski auspitz lichtheim darier kaminsky phemister tuffier doyen jolles
  magill winnie ponticelli sylvius morrey mccabe adamkiewicz allis amyand ashworth bado balint bigelow bosworth bracht brescia broden bunnell burow byler cabrol capener carpentier chandler chassaignac chopart codman colton coude credo crile crigler najjar danis debakey denonvilliers depage desault devic dix hallpike dubreuilh ducuing dunphy duret edmonton elschnig epley esmarch faget finney fontan fontaine fowler fordyce frankel frey galant galton gerlach gerota gleeson glisson gompertz gosselin greulich gurd hachinski hasner haller havers heller hench hickman highmore hirsch hollander holter hybinette iselin jaboulay jakobsen jannetta jendrassik kasabach merritt kasai kegel kelman kehrer kellock kitasato kolmogorov konig kugel lahey lannelongue latarjet laurell ledwich lich lichtman littre lockwood malgaigne maydl mazur mcbride mccance medoff meyerding millin mitrofanoff montenegro moro moschowitz mosteller naegele nahas nuss obwegeser odom oppolzer orr osborn pappenheim passavant patey payr peyer politzer pouteau pringle puestow quenu rathke regan reich reissner retzius reinhold rhinehart riedinger rolando romana roos rosenmuller rotter roysing ruffini sappey scherer schlemm schuffner seddon segawa semmelweis semont serres shenton shirodkar simmonds sinding skene slocum soave spigelius steindler stensen stieda stoppa sugarbaker sugiura sunderland swanson tanzer thiersch torg trelat trendelenbourg trillat troisier tzanck valleix vieussens virag volhard wangensteen waller watzke wegner weitlaner wharton wickersham willan winiwarter winquist witebsky witzel wrisberg yates yergason zadik zeis zinn zipkin sebileau
  danlos stanford fletcher herbert blake moore houston kent
  zancolli brand wartenberg ammon kanavel allen finkelstein quervain gamekeeper stener bouchard steida tillaux chaput kohler freiberg
`);

/** Is the folded, lower-case word the name of somebody whom medicine named a thing after? */
export const isEponym = (word: string): boolean => EPONYMS.has(word);

// Those of them that a patient may well bear.
const COMMON_SURNAMES = wordSet(`
  grand gros maigre sage blanc noir brun legrand lejeune
  adams allen anderson austin baker bell bennett bernard berger bishop bloom bowen brown bruce clark claude cooper cox cushing david dawson douglas edwards
  ellis evans fisher forrest foster fournier garden gardner gilbert gilles graves grey guerin hall hand harris harrison hawkins hill hunt hunter
  huntington jackson jacob johnson jones kelly kennedy king lambert lance landau landry lane larsen larson laurence louis lewis little lynch mallory
  marie marshall martin mason mayer mayo meyer miller mondor monro montgomery morand morel morin morris morton muller murphy nash nelson norton owen
  page palmer parks parry patrick pearson perry petersen petit pierre potter ransom rice richard riley ritter robert roberts robin robinson roger rolland romano
  rosen ross roth roux russell ryan salmon sanders schmidt schwartz simon simpson smith stahl stein stevens stewart stone taylor terry
  thomas thompson tile turner vincent wagner wallace walker ward watson weaver weber webster wells west white wickham williams willis wilson wood wright
  young zimmer meier student mann whitney hardy laurent judet garcia lopez penrose curie neer weil potts pick still sweet child pratt
  chapman jensen vernet richter winter tanner kaplan levy cesar gram delta vienne vienne paris jeune job horner
`);

/** An eponym that is also a common surname: alone it proves neither. */
export const isCommonSurname = (word: string): boolean => COMMON_SURNAMES.has(word);

// First and last name of one to whom medicine owes a sign or a disease: said in full they are still no patient.
const DOUBLE =
  /^(?:charles bonnet|marcus gunn|argyll robertson|rosai dorfman|lou gehrig|cornelia lange|hughes stovin|robert jones|frank starling|jackson pratt|saint (?:guy|antoine|jude)|ann arbor|claude bernard(?: horner)?|pierre robin|pierre marie|jean martin charcot|martin hopkins|austin flint|graham steell|carey coombs|mary walker|mary joseph|ramsay hunt|lucey driscoll|dandy walker|russell silver|silver russell|jackson weiss|treacher collins|miller fisher|stevens johnson|lloyd davies|louis bar|foster kennedy|stewart treves|parry romberg|paul bunnell|ellis van creveld|prader willi|robert koch|louis pasteur|marie curie|albert calmette|gilles (?:de la )?tourette|alice wonderland|peter pan|guillain barre|will rogers|hans asperger|alois alzheimer|james parkinson|thomas sydenham|joseph babinski|jules dejerine|ambroise pare|claude galien|gabriel montgomery|george montgomery|john cunningham|franz joseph gall|christian barnard|saint louis|sainte? anne|simon broome|dutch lipid|karl fischer|hopkins martin|von willebrand|van der hoeve|hector goldie|henri huchard|henry huntington|jean cruveilhier|antoine marfan|robin hood|mona lisa|angelina jolie|lewis sumner|roger federer|john snow|typhim vi|merry christmas|joyeux noel|doctor who|james bond|mickey mouse|sherlock holmes|barre lieou|diane 35|barthes?|virginia apgar|gregory mendel|pierre fabre|boston carpal|harry potter|victor hugo|albert camus|marie stopes|florence nightingale|jack daniels?|norman conquest|atul gawande|martin winckler|simone veil|robert badinter|emile zola|marcel proust|jean valjean|boris vian|tim burton|walter white|greg house|gregory house|meredith grey|derek shepherd|robert debre|henri mondor|jeanne d'arc|bob marley|elon musk|donald trump|joe biden|emmanuel macron|brigitte macron|agnes buzyn|olivier veran|didier raoult|marine le pen|lucy letby|harold shipman|anthony fauci|michael jackson|freddie mercury|lady windermere|jack sparrow|forrest gump|benjamin button|dorian gray|oliver sacks|oliver twist|william osler|john hunter|edward jenner|ignaz semmelweis|alexander fleming|rosalind franklin|henrietta lacks|elizabeth blackwell|katie piper|chris whitty|steve jobs|oxford hip|nottingham prognostic|harris benedict|cockcroft gault|mifflin st jeor)$/;

/** Are the folded words, a space between two, the full name of a sign or a disease, or of somebody in a book? */
export const isDoubleEponym = (words: string): boolean => DOUBLE.test(words);

// Diseases that are called by a first name alone: "Gilbert, 20 ans" is no boy.
const BARE = wordSet(
  'gilbert wilson lewis addison alexander lennox leigh turner down west rett bruce austin horton marfan still crohn',
);
export const isBareDisease = (word: string): boolean => BARE.has(word);

/** Words before an eponym, in both languages: "maladie de …", "score de …", "… sign" stands after. */
export const EPONYM_HEAD =
  /(?:maladies?|syndromes?|synd?|sd|sdr|signes?|scores?|tests?|echelles?|classifications?|stades?|grades?|types?|index|indices?|criteres?|triades?|tetralogies?|anomalies?|malformations?|fractures?|luxations?|lesions?|hernies?|kystes?|tumeurs?|sarcomes?|lymphomes?|maladie|carcinomes?|adenomes?|gangrene|phlegmon|ulceres?|diverticules?|anemies?|purpura|paralysies?|neuropathies?|nevralgies?|nevromes?|choree|dystrophies?|myopathies?|encephalopathies?|encephalites?|maladie|thyroidites?|arterites?|angines?|angor|oedemes?|oreillettes?|rythmes?|faisceaux?|ganglions?|canaux?|canal|triangles?|lignes?|espaces?|fosses?|culs?-de-sac|regions?|trous?|tubercules?|trigones?|zones?|aires?|aponevroses?|ligaments?|muscles?|fascias?|glandes?|cellules?|corps|bacilles?|virus|germes?|taches?|nodules?|nodosites?|boutons?|operations?|interventions?|techniques?|methodes?|procedures?|incisions?|voies?|colorations?|reactions?|epreuves?|manoeuvres?|manoeuvre|phenomenes?|reflexes?|points?|formules?|equations?|lois?|theoremes?|courbes?|echantillons?|drains?|redons?|sondes?|sonde|pinces?|ciseaux|ecarteurs?|broches?|clous?|prothes[ei]s?|vis|plaques?|lames?|catheters?|valves?|stents?|boites?|sutures?|points?|plasties?|lambeaux?|greffes?|gastrectomies?|resections?|annees?|contractures?|deformations?|pieds?|mains?|doigts?|coudes?|kystes?|phase|cirrhose|glomerulonephrite|nephropathie|nephrite|retraction|dermatose|erytheme|oeil|pupille|lepre|leiomyosarcome|solution|serum|liquide|verres?|lentilles?|anneaux?|anse|ampoule|sphincter|papille|disease|syndromes?|sign|score|scale|test|criteria|classification|stage|palsy|lymphoma|tumor|tumour|sarcoma)[ -](?:d[eu]s?|de la|de l|d|of|type)[ ']{1,2}$/;

/** Words after an eponym in English: "… disease", "…'s sign". */
export const EPONYM_TAIL =
  /^(?:'s)?[ -](?:disease|syndrome|sign|signs|score|scale|test|criteria|classification|stage|grade|palsy|lymphoma|tumou?r|sarcoma|cyst|fracture|hernia|reflex|phenomenon|manoeuvre|maneuver|procedure|operation|method|stain|catheter|drain|law|triad|tetralogy|anomaly|malformation|anemia|anaemia|node|nodes|cell|cells|body|bodies|contracture|thyroiditis|encephalopathy|formula|equation|index|positif|negatif|positive|negative)\b/;
