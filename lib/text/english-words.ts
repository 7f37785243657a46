import { isOrdinary } from './lexicon/ordinary';
import { wordSet } from './lexicon/word-set';

// Words that stand with a capital in an English post and name nobody: at the head of a sentence, in a heading, in
// the name of a society, a guideline, a device, a drug, a town. Folded, lower case.
const WORDS = wordSet(`
  able absolute acad academy accident account accident action active actually acute adam admin admission admit adult advanced adventure adverse adviser afraid again age
  agency agenda agree agreed ah airway alcohol alert alive all allergies allergy almost alone already alright also although always amazing amber amen american
  analysis anatomy ankle annual anonymous anterior antenatal anti anxious anybody anyone anything anyway apart apgars apnoea apologies apparently
  appeal appendix apple apply appointment approach april arm army arrest arterial artery article as aside ask assess assessment assist assistant associate
  association assume assuming attack attempt attending audit author authority auto available average avoid award awareness away baby back background bad balance ball
  bank banding barely base based baseline basic basics beach bear beat beautiful become bed bedside before behaviour behind being believe below
  benefit better between beware big bilateral bill bio biology bird birth bit bite black blank bleed bleeding bless block blog blood blue board body bone bonus book booking border
  boss bot both bottle bottom box brain brand brave bread break breast breath breathe brief bright brilliant bring british broken brought bruising budget build
  building bulletin burn burns bus business busy button buy buzz bye cafe cake calculator call calling calls calm campaign campus canadian cancel cancer cannot
  cap capital car cardiac cardio care career careful carefully carer case cases cast cat catheter caution cell cells center central centre certificate certified
  chair challenge chamber chance change changes chapter charge chart charity chat check checked checklist chemo chest chief choice choose christmas chronic church
  citation city civil claim clarify class classic clean clear clinic clinical clinician clock close closed club clue coach coast code coding coffee
  cold collaborative collected colleague colleagues college colorectal colour combined come comes comfort coming comment comments commission committee common community companies company
  compare complete complex complications concern concerned conclusion condition conference confirmed confused congrats congratulations congress consensus consent consider
  considering consistent consult contact contents context continue contrast control controversial convinced cool cooling coping core corner coronary correct
  cosmetic cost council count counter country couple course court cover covid crazy cream credit crisis criteria critical cross cruel cry culture cultures
  cup cure curious current currently curve custom cut cutaneous cycle daily damn dance danger dark dashboard data database date daughter day days dead deal dear death debate
  december decided decision deep defence defense definitely definition degree delay delayed deliver delivery denied dental dentist department depends depression
  deputy dermatology desperate despite detail details detox developed development device diabetes diagnosis diagnostic dial diary did died diet different difficult
  digital dilemma direct director disability disagree disaster discharge discipline disclaimer discuss discussion disease dispatch distal district do doc docs doctor doctors document does dog
  doing dominant donate done dont door dose doses double doubt down draft dream dress drive drop drug drugs dry dual due duty ear early east easter eastern easy eat
  echo ecmo editor editorial education effect effects effective efficacy either elective electronic else email emergency employer empty encounter end ended ending endo endocrine endoscopy energy england english enough
  enteral entire entertainment entry environment equality equally error especially essential estimated ethical ethics europe european even evening event events ever every everybody everyone everything evidence exactly exam
  example excellent except exciting excuse exercise expect experience experienced experiences expert explain explained exposure express expressions extra extreme eye eyes face facility fact failed failing failure fair fake fall falls false
  family famous fan fancy far fast fat fatal father favourite fax fear february federal federation feedback feel feeling feels fellow fellowship female fertility few field fight figure file film final finally financial
  find finding findings fine finger fire first fit five fix flag flat flow flu fluid fluids focus foetal follow following food foot football for forced foreign forensic forgot form formal former formula forty
  forum forward found foundation founders four fracture free fresh friday friend friendly friends from front full fun fund funding further furthermore future gain game gastro gave gel general generally generic genetic
  genetics genius gently german get gets getting gift girl give given gives giving glad gland global go goal god goes going gold gone good got grand graft great green grey ground group growth guess guide guidance
  guideline guidelines gun guys gym gynae had haematology hair half hand hands happen happened happens happy hard harm has hat hate have haven having he head heading headache health healthcare healthy hear heard heart heat heavy height hell
  hello help helpful helps hence hepatic hepatitis here hero hers hi high highly hip his history hit hold holiday home honest honestly hope hopefully hopeful horrible hospital hospitals hot hour hours house how however huge human hundred hungry hurt husband
  ideal ideas identification if ignore ill illness image images imaging immediate immediately imagine impaired impression improvement in inbox including income increased increasing incredible indeed independent index indian indication infant infection
  infectious info information inhaler initial initiative injection injury inpatient input insight inspection instead institute instructions insulin insurance intensive interest interested interesting interim internal international internet
  intervention interview intro introduction invest investigation iron is island issue it item its itself january job join joint journal journey judge july june junior just keep keeps key kick kid kidney kids kill killed kind kindly king
  kit knee knew know known lab labs label labour lack ladder lady landmark language large laser last late later latest latin laugh law lawyer lead leader leadership league learn learned learning lecture left leg legal lesions less lesson let lets
  letter level liaison licence license life lift light like likely limb limit line lines link lips liquid list listen literally literature little live liver living local locum long longer look looked looking looks loop lord lose losing loss lost lot
  lots love lovely low lower lucky lumbar lunch lung lungs lymph machine mad made magic magnesium main mainly major make makes making male malignant man manage management manager many march margin margins mark marker market mass massive master match maternal maternity matter maximum maybe me
  meal mean meaning means meanwhile measles measure medical medication medications medicine meds meet meeting melanoma melatonin member memorial memory men mental mention menses mercury mess message met method metabolic microscopy middle midnight midwife might mild mile military mind mindful mine mini minimum minister
  ministry minor minute miracle miss missed missing mistake mitral mix mixed mobile model modern modified moment monday money monitor month monthly months more morning most mother mountain mouth move moved movement much multi multiple mum muscle museum music must my myself mystery naive name narrow
  national native natural nature near nearly neck need needed needing needle needs negative neither neonatal nerve nervous network neuro neurology neutral never new newborn news next nice night nights nil nine nobody node nodule non none nope nor normal normally north northern not note notes nothing
  notice november now nowhere nuchal number numbers nurse nurses nursing nutrition obs observation obvious obviously occupational october odd of off offered office officer often oh oil ok okay old once oncology one ongoing online only oops open opening operation operative opinion opinions option options or oral orange orchestra order
  ordering ordinary organisation organization organ oriented original orthopaedic other others otherwise ouch our out outbreak outcome outcomes outpatient outside over overall overnight overseas own oxygen pack page paediatric pain palliative pancreatic panel panic paper papers paradise parent parents park part partial particularly partner party pass passed past
  path pathology pathway patience patient patients pay payment peace peak pearl pediatric peer pelvic pelvis penicillin pension people per perfect perhaps period person personal personally pertinent pharma pharmacist pharmacy phase phd phone photo photos physical physician physicians physio picture piece pilot pink pity place placenta plan planning
  plans plasma plastic plate platelets play please plenty plus point poison police policy poll poor popular portal position positive possible possibly post posterior postnatal postop potential power practical practice practices practitioner pre precision pregnancy pregnant premier preop prescriber prescribing prescription presentation president press pressure pretty preventive previous price
  primary prime princess prior priority prison private pro probable probably problem problems procedure procedures process producer product professional professionals professor profile prognosis program programme progress project promised proof proper property proposal protect protocol proud proved provider provincial proximal psych psychiatric psychiatry public published pull pulmonary pulse pupils pure purple purpose push put
  quality queen question questions quick quickly quiet quite quiz race radiation radical radio radiology raised ran random rapid rare rarely rate rather raw re reach read reader reading reads ready real really reason reassurance reassuring recall received recent recently recommendation record records recovery recurrent red reduce reduced ref refer reference referral referring refugee refuse
  regarding regards region regional register registered registrar registry regular rehab rejected related relationship relative release relevant reliable relief remember reminder remote renal rent repeat reply report reported reporter reports republic request rescue research resident respect respiratory response rest restrictive result results resus retired retrospective return returned reverse review reviewed reviews reward rheumatology rib
  rich ride right rights ring risk risks river road robot role room root rose rotation rough round route routine royal rude rule rules run running rural rush sad safe safeguarding safety said sake sale salt same sample santa saturday save saved say saying says scan scans scary scenario schedule scheme school science sciences scientific scope score scores screen screening script scrub search
  season second secondary section security see seeing seek seen self sell send senior sense sent sentence separate sepsis september serial series serious seriously serum service services session set setting settings seven several severe sex sexual shame share shared sharp she shift shingles shit shock shoes short should shoulder show showed showing shows shut sick side sign signed signs silent silly silver similar simple simply
  since single sinus sir sister site six sixty skill skills skin skip sleep slight slow slowly small smart smoke smoker smoking snow so social society soft solid solo solution some somebody someone something sometimes somewhere son song songwriter soon sore sorry sort sound source south southern space spain spanish spare speak special specialist specialty species specific specimen speech speed spinal spine spirit
  spirometry split spoke sponsor sport spot spring staff stage stand standard standards star stars start started starting state statement states statin station status stay steal stent step steroid steroids stick still stitch stock stomach stone stool stop stopped store storm story straight strange strategy street strength stress stripes stroke strong struggle struggling stuck student students studies study stuff stupid subject
  substance success such sudden suggestion suggestions suicide suite suitable summary summer summit sunday super superb superficial supply support supportive suppose sure surely surge surgeon surgeons surgery surgical surprise surprised survey survival surviving survivor suspect suspected suspense sustained swab sweet swelling switch symptoms synopsis system systemic systems table tablet tablets take taken talk talking tank tap target task
  tax tea teach teaching team technical technician technique technology telehealth telephone television tell temporal ten tender term terms terrible tertiary test tested testing tests text than thank thankful thanks that the their them theme then theory therapeutics therapy there therefore thing things think thinking third this thorax those though thought thoughts thread three threshold thrilled through throw
  thumb thursday thus thyroid tick ticket tie time times tiny tip tips tired title to today together told tomorrow tone tongue tonight too took tool tools tooth top topic torn total touch tough tour toward town toxic track trade tradition traffic train trained trainee training transfer transfuse transfusion transplant trauma travel tray treat treated treating treatment treatments trial trials triage trick tried trigger
  trip triple trouble true trust truth try trying tube tuesday tumour turn turned turns tweet twelve twice twin twins two type types typical ugly uk ultra ultrasound unable uncertain unclear under understand unfit unfortunately unilateral union unit united universal university unknown unless unlike unstable until unusual up update upper urgent urgently urine us usa use used useful user users using usual usually
  vaccination vaccine vaccines vague valid valley valuable value van variable varices vascular vein venous vent ventilation version very via viable victim video view views viral virtual virus vision visit visiting vital vitals vitamin vitreous voice volume volunteer vomiting vote vs vulnerable wait waiting waking wales walk walking wall want wanted wants war ward wards warm warning was wash wasted watch watching water way ways we weak wear weather web website wednesday
  week weekend weekly weeks weight weird welcome well wellness went were west western wet what whatever when whenever where whereas wherever whether which while white who whoever whole whose why wide wider widow wife wild will win wind window winter wire wisdom wise wish wishes with within without woman women wonder wonderful wondering word words work worked worker working works workshop world worn worried worry worse worst worth would wound
  wow wrist write writing written wrong yeah year years yellow yep yes yesterday yet you young your yours yourself youth zero zombie zone
  british irish scottish welsh french italian spanish dutch swedish danish norwegian finnish polish russian ukrainian turkish greek chinese japanese korean indian african asian arab
  canadian australian mexican brazilian european american muslim christian jewish catholic hindu sikh buddhist
  labour tory democrat republican brexit ramadan eid diwali christmas easter hanukkah halloween thanksgiving pride
  lancet nejm bmj jama cochrane medscape uptodate pubmed google twitter facebook instagram tiktok youtube whatsapp zoom amazon netflix microsoft android iphone fitbit garmin wikipedia chatgpt
  pfizer moderna astrazeneca novartis roche sanofi merck bayer abbott gsk lilly novo nordisk medtronic boston scientific edwards stryker philips siemens sysmex voluson omron resmed dexcom omnipod libre freestyle tandem insulet turbohaler respimat accuhaler
  yorkshire lancashire kent essex sussex surrey devon cornwall norfolk suffolk somerset dorset cumbria wessex midlands highlands ulster munster leinster connacht
  king's queen's guy's barts
  hippocrates osler galen freud darwin shakespeare plato aristotle socrates einstein newton broselow choosing wisely epic cerner axes
  yasmin yaz mirena kyleena jaydess evra zoely slynd dianette cerazette qlaira eloine lucette daylette gedarel millinette levest katya sunya noriday zelleta cilest logynon
  dependent independent medicare medicaid boast house ukhsa dob addr colp claim claims form forms passport wristband toby iban
  guilty pleasure pleasures apt suite flat unit floor bldg street users select
  action adventure animation comedy drama suspense documentary action-comedy novel album concert theatre cinema gallery stadium cautionary tales wars trek
`);

const TOWNS = wordSet(`
  london glasgow edinburgh cardiff belfast dublin manchester birmingham leeds liverpool bristol oxford cambridge york bath paris berlin rome madrid lisbon vienna athens istanbul cairo delhi mumbai lagos nairobi sydney melbourne
  toronto montreal vancouver ottawa chicago boston houston dallas seattle denver miami atlanta philadelphia baltimore detroit california texas florida ohio michigan virginia georgia carolina dakota hampshire jersey mexico angeles francisco diego vegas
`);
/** A large town, that says little alone. */
export const isTown = (word: string): boolean => TOWNS.has(word);

/** Endings of the words of medicine, of trades and of drugs (INN stems); few names have them. */
const ENDINGS =
  /(?:tely|sely|rely|ally|fully|ingly|edly|tion|tions|sion|sions|ment|ments|ness|ology|ologist|ologists|itis|osis|oses|emia|aemia|opathy|ectomy|otomy|ostomy|scopy|graphy|grams?|plasty|trophy|plegia|algia|uria|ical|tic|tics|gic|mic|rhoea|rrhea|able|ible|ship|hood|iatric|iatrics|iatrist|iatry|ulous|eous|ious|itive|ative|ulated|ating|izing|ising|izumab|umab|mab|tinib|pril|sartan|olol|statin|cillin|mycin|conazole|prazole|dipine|floxacin|gliptin|gliflozin|glutide|xaban|parin|caine|azepam|zolam|triptan|setron|vir|cycline|thiazide|semide|profen|phylline|sone|solone|terol|tropium|zoline|oxetine|opram|epam|barbital|sulfa|idone|apine|cept|kinra|stim|fovir|formin|lactone)s?$/;

/** Is the folded, lower-case word one of the language or of medicine, and no name? */
export const isEnglishWord = (word: string): boolean =>
  WORDS.has(word) || TOWNS.has(word) || isOrdinary(word) || (word.length > 5 && ENDINGS.test(word));

/** Ends the name of a firm, a society or an institution. */
const ORGANISATION = wordSet(`
  inc llc ltd plc corp corporation co gmbh limited group groups holdings partners consulting software solutions systems technologies technology labs laboratories diagnostics imaging pharmaceuticals pharma
  bank capital insurance financial media news times journal press studio studios records orchestra band club fc united city society association college institute foundation trust council committee
  university school hospital clinic surgery infirmary centre center hospice lodge manor court house home practice pharmacy chemist health healthcare ambulance fire police station airport hotel restaurant bar cafe
  street road lane avenue drive close crescent square park bridge river lake mountain beach bay island islands county valley hill hills airport
  guideline guidelines rules criteria score trial study protocol test sign syndrome disease collaboration conference congress award awards prize cup league act law day week month
`);
export const isOrganisation = (word: string): boolean => ORGANISATION.has(word);
