// Written by scripts/risk/build.ts; edit the sources there.
export const conditions = (): string => `
22q11	0.0001>
22q11 deletion	0.0001
abetalipoproteinemie	5e-7
aceruloplasminemie	5e-7
achondroplasia	0.00004
achondroplasie	0.00004
acromegalie	0.0002
acromegaly	0.0002
acute	>
acute intermittent porphyria	0.00002
addison	>
addison s disease	0.0001
adpkd	!0.001
adrenocortical	>
adrenocortical carcinoma	0.00003
adrenoleucodystrophie	0.000005
adrenoleukodystrophy	0.000005
adult	>
adult onset still s disease	0.00001
afibrinogenemie	5e-7
agammaglobulinemie	0.000005
alagille	0.000005
albinism	0.0002
albinisme	0.0002>
albinisme oculocutane	0.0002
alcaptonurie	0.000005
alkaptonuria	0.000005
alpha	>
alpha 1 antitrypsin deficiency	0.0003
alport	0.00003>
alport syndrome	0.00003
als	!0.00005
alveolar	>
alveolar echinococcosis	0.000005
alzheimer	0.01>
alzheimer s disease	0.01
amaurose	>
amaurose congenitale de leber	0.000003
ams	!0.00006
amyloidosis	0.00003
amylose	0.00003>
amylose a transthyretine	0.00003
amylose al	0.00003
amylose cardiaque	0.00003
amyotrophic	>
amyotrophic lateral sclerosis	0.00005
amyotrophie	>
amyotrophie spinale	0.00002
amyotrophie spinale infantile	0.00002
anemie	>
anemie de blackfan diamond	0.00001
anemie de fanconi	0.00001
angelman	0.00005>
angelman syndrome	0.00005
angio	>
angio oedeme bradykinique	0.00004
angio oedeme hereditaire	0.00004
angioedeme	>
angioedeme hereditaire	0.00004
angiosarcoma	0.000004
angiosarcome	0.000004
anguillulose	>
anguillulose disseminee	0.000005
aniridia	0.000003
aniridie	0.000003
ankylosing	>
ankylosing spondylitis	0.005
anorexia	>
anorexia nervosa	0.002
anorexie	>
anorexie mentale	0.002
anthrax	2e-7
anti	>
anti nmda receptor encephalitis	0.000005
antisynthetase	>
antisynthetase syndrome	0.00005
apert	>
apert syndrome	0.000005
aplasie	>
aplasie medullaire	0.00001
aplastic	>
aplastic anaemia	0.00001
aplastic anemia	0.00001
arthrogrypose	0.000003
arthrogryposis	0.000003
ataxia	>
ataxia telangiectasia	0.000004
ataxie	>
ataxie de friedreich	0.00002
ataxie spinocerebelleuse	0.00002
ataxie telangiectasie	0.000004
atresie	>
atresie de l oesophage	0.0001
atrophie	>
atrophie multisystematisee	0.00006
autism	0.01
autisme	0.01
autoimmune	>
autoimmune hepatitis	0.0003
bardet	>
bardet biedl	0.000005
bartter	0.00002
becker	>
becker muscular dystrophy	0.00003
behcet	0.00005>
behcet disease	0.00005
behcet s disease	0.00005
beta	>
beta thalassemie	0.00005
bipolar	>
bipolar disorder	0.01
bipulmonaire	0.00005
botulism	2e-7
botulisme	2e-7
bourneville	0.00009
brucellose	0.000005
brucellosis	0.000005
brugada	0.0004>
brugada syndrome	0.0004
bullous	>
bullous pemphigoid	0.0003
cadasil	!0.00002
carcinoid	>
carcinoid tumour	0.0002
carcinome	>
carcinome a cellules de merkel	0.00001
carcinome de merkel	0.00001
carcinome medullaire de la thyroide	0.00003
castleman	0.000005>
castleman disease	0.000005
cbp	!0.0004
celiac	>
celiac disease	0.005
cerebral	>
cerebral palsy	0.001
chagas	>
chagas disease	0.000005
charbon	>
charbon cutane	2e-7
charcot	>
charcot marie tooth	0.0001
cholangiocarcinoma	0.00003
cholangiocarcinome	0.00003
cholangite	>
cholangite biliaire primitive	0.0004
cholangite sclerosante primitive	0.0001
cholera	2e-7
chordoma	0.000004
chordome	0.000004
choree	>
choree de huntington	0.00005
chronic	>
chronic granulomatous disease	0.000005
chronic hepatitis b	0.003
chronic hepatitis c	0.003
chronic myeloid leukaemia	0.0003
chronic myeloid leukemia	0.0003
churg	>
churg strauss	0.00003
cidp	!0.00003
cjd	!0.000002
cleft	>
cleft lip and palate	0.0005
cml	!0.0003
cmt	!0.0001
coeliac	>
coeliac disease	0.005
coeur	>
coeur artificiel total	5e-7
cogan	0.000005
common	>
common variable immunodeficiency	0.00003
congenital	>
congenital adrenal hyperplasia	0.00003
conjoined	>
conjoined twins	0.000001
cornelia	>
cornelia de lange	0.000005
corticobasal	>
corticobasal degeneration	0.00006
corticosurrenalome	0.00003
cowden	0.000005
craniopharyngioma	0.0002
craniopharyngiome	0.0002
creutzfeldt	>
creutzfeldt jakob	0.000002
creutzfeldt jakob disease	0.000002
crohn	0.003>
crohn s disease	0.003
csp	!0.0001
cushing	0.00003>
cushing s disease	0.00003
cvid	!0.00003
cystic	>
cystic fibrosis	0.00008
cystinose	0.000005
cystinosis	0.000005
cystinuria	0.00002
cystinurie	0.00002
deficit	>
deficit en alpha 1 antitrypsine	0.0003
deficit en facteur v	5e-7
deficit en facteur xiii	5e-7
deficit en lcat	5e-7
deficit immunitaire commun variable	0.00003
degenerescence	>
degenerescence corticobasale	0.00006
dermatofibrosarcome	0.000004
dermatomyosite	0.00005
dermatomyositis	0.00005
diabete	>
diabete de type 1	0.003
diabete type 1	0.003
dicv	!0.00003
digeorge	0.0001>
digeorge syndrome	0.0001
diphterie	2e-7
diphtheria	2e-7
dmd	!0.00005
down	>
down s syndrome	0.001
down syndrome	0.001
dravet	0.00004>
dravet syndrome	0.00004
drepanocytose	0.0005
dt1	!0.003
duchenne	0.00005>
duchenne muscular dystrophy	0.00005
dysplasie	>
dysplasie fibreuse polyostotique	0.000002
dystrophie	>
dystrophie musculaire de becker	0.00003
dystrophie musculaire de duchenne	0.00005
dystrophie myotonique	0.0001
ebola	2e-7
echinococcose	>
echinococcose alveolaire	0.000005
eds	!0.0002
egpa	!0.00003
ehlers	>
ehlers danlos	0.0002
ehlers danlos syndrome	0.0002
encephalite	>
encephalite a anti nmda	0.000005
encephalite japonaise	0.000005
encephalite limbique	0.000005
eosinophilic	>
eosinophilic fasciitis	0.000005
epidermodysplasie	>
epidermodysplasie verruciforme	3e-7
epidermolyse	>
epidermolyse bulleuse	0.00002
epidermolysis	>
epidermolysis bullosa	0.00002
epilepsie	0.005
epilepsy	0.005
erdheim	>
erdheim chester	5e-7
erdheim chester disease	5e-7
erytheme	>
erytheme necrolytique migrateur	0.000005
ewing	>
ewing s sarcoma	0.00003
ewing sarcoma	0.00003
fabry	0.00001>
fabry disease	0.00001
face	>
face transplant	5e-7
facioscapulohumeral	>
facioscapulohumeral dystrophy	0.00003
fallot	0.0003
familial	>
familial adenomatous polyposis	0.00003
familial mediterranean fever	0.00004
fanconi	>
fanconi anaemia	0.00001
fap	!0.00003
fasciite	>
fasciite a eosinophiles	0.000005
fente	>
fente labio palatine	0.0005
fibrodysplasia	>
fibrodysplasia ossificans progressiva	5e-7
fibrodysplasie	>
fibrodysplasie ossifiante progressive	5e-7
fibrose	>
fibrose pulmonaire idiopathique	0.0002
fievre	>
fievre hemorragique de crimee congo	0.000005
fievre mediterraneenne familiale	0.00004
fievre q	0.000002
filariose	0.000005
fmf	!0.00004
fop	!5e-7
fpi	!0.0002
fragile	>
fragile x	0.0001
fragile x syndrome	0.0001
friedreich	0.00002>
friedreich s ataxia	0.00002
fshd	!0.00003
galactosaemia	0.000005
galactosemie	0.000005
gastrinome	0.000003
gaucher	0.00001>
gaucher disease	0.00001
gbm	!0.00005
gepa	!0.00003
gilles	>
gilles de la tourette	0.0004
gist	!0.00003
gitelman	0.00002
glanzmann	5e-7
glioblastoma	0.00005
glioblastome	0.00005
glucagonome	0.000003
glycogen	>
glycogen storage disease	0.000005
glycogenose	0.000005
goldenhar	0.000005
goodpasture	0.00005>
goodpasture syndrome	0.00005
gorham	0.000002>
gorham stout	0.000002
gorlin	0.000005
gougerot	>
gougerot sjogren	0.001
gpa	!0.00005
granulomatose	0.00005>
granulomatose avec polyangeite	0.00005
granulomatose eosinophilique	0.00003
granulomatose septique	0.000005
granulomatosis	>
granulomatosis with polyangiitis	0.00005
greffe	>
greffe cardiaque	0.00005
greffe de mains	5e-7
greffe de rein	0.003
greffe de visage	5e-7
greffe des mains	5e-7
greffe du rein	0.003
greffe hepatique	0.003
greffe pulmonaire	0.00005
greffe renale	0.003
greffe uterine	5e-7
guillain	>
guillain barre	0.00005
guillain barre syndrome	0.00005
haemochromatosis	0.003
haemolytic	>
haemolytic uraemic syndrome	0.00001
haemophilia	0.00008
hairy	>
hairy cell leukaemia	0.0003
hand	>
hand transplant	5e-7
hantavirus	0.000005
harlequin	>
harlequin ichthyosis	3e-7
heart	>
heart transplant	0.00005
hemochromatose	0.003
hemochromatosis	0.003
hemoglobinurie	>
hemoglobinurie paroxystique nocturne	0.00001
hemophagocytic	>
hemophagocytic lymphohistiocytosis	0.000005
hemophilia	0.00008
hemophilie	0.00008>
hemophilie a	0.00008
hemophilie b	0.00008
hepatite	>
hepatite auto immune	0.0003
hepatite b chronique	0.003
hepatite c chronique	0.003
hereditary	>
hereditary angioedema	0.00004
hereditary haemorrhagic telangiectasia	0.0001
hht	!0.0001
hidradenitis	>
hidradenitis suppurativa	0.001
hirschsprung	0.0001>
hirschsprung disease	0.0001
histiocytose	0.00002>
histiocytose de rosai dorfman	0.000005
histiocytose langerhansienne	0.00002
hiv	0.003
hlh	!0.000005
hodgkin	0.0003>
hodgkin lymphoma	0.0003
homocystinuria	0.000005
homocystinurie	0.000005
hpn	!0.00001
htap	!0.00003
hunter	>
hunter syndrome	0.000005
huntington	0.00005>
huntington disease	0.00005
huntington s disease	0.00005
hus	!0.00001
hutchinson	>
hutchinson gilford	5e-7
hyperplasie	>
hyperplasie congenitale des surrenales	0.00003
hypertension	>
hypertension arterielle pulmonaire	0.00003
hypertrichose	>
hypertrichose congenitale	3e-7
ichtyose	>
ichtyose arlequin	3e-7
ichtyose lamellaire	0.00002
idiopathic	>
idiopathic pulmonary fibrosis	0.0002
immune	>
immune thrombocytopenia	0.0001
inclusion	>
inclusion body myositis	0.00005
infirmite	>
infirmite motrice cerebrale	0.001
insomnie	>
insomnie fatale familiale	0.000002
insuffisance	>
insuffisance surrenale primaire	0.0001
insulinoma	0.000003
insulinome	0.000003
ipf	!0.0002
itp	!0.0001
kabuki	>
kabuki syndrome	0.000005
kallmann	0.00003>
kallmann syndrome	0.00003
kawasaki	0.00002>
kawasaki disease	0.00002
kearns	>
kearns sayre	0.000005
kidney	>
kidney transplant	0.003
kikuchi	0.000005
klinefelter	0.001>
klinefelter syndrome	0.001
krabbe	0.000005
lafora	>
lafora disease	5e-7
langerhans	>
langerhans cell histiocytosis	0.00002
legionella	0.00001
legionellose	0.00001
legionnaires	>
legionnaires disease	0.00001
leigh	>
leigh syndrome	0.000005
leishmaniose	>
leishmaniose viscerale	0.000005
lennox	>
lennox gastaut	0.00001
lepre	0.000002
leprosy	0.000002
leptospirose	0.00001
leptospirosis	0.00001
les	!0.001
leucemie	>
leucemie a tricholeucocytes	0.0003
leucemie myeloide chronique	0.0003
leucinose	0.000005
leucodystrophie	0.000005>
leucodystrophie metachromatique	0.000005
leukodystrophy	0.000005
li	>
li fraumeni	0.000005
liver	>
liver transplant	0.003
lmc	!0.0003
loase	0.000005
loiasis	0.000005
long	>
long qt syndrome	0.0004
lung	>
lung transplant	0.00005
lupus	0.001>
lupus erythemateux systemique	0.001
lupus systemique	0.001
lymphangioleiomyomatose	0.00002
lymphangioleiomyomatosis	0.00002
lymphohistiocytose	>
lymphohistiocytose hemophagocytaire	0.000005
lymphome	>
lymphome cutane	0.00005
lymphome de hodgkin	0.0003
malacoplakie	0.000005
maladie	>
maladie coeliaque	0.005
maladie d addison	0.0001
maladie d alexander	5e-7
maladie d alzheimer	0.01
maladie d erdheim chester	5e-7
maladie d ollier	0.000002
maladie de behcet	0.00005
maladie de bruton	0.000005
maladie de buerger	0.00001
maladie de canavan	5e-7
maladie de castleman	0.000005
maladie de chagas	0.000005
maladie de charcot	0.00005
maladie de charcot marie tooth	0.0001
maladie de creutzfeldt jakob	0.000002
maladie de crohn	0.003
maladie de cushing	0.00003
maladie de devic	0.00003
maladie de fabry	0.00001
maladie de gaucher	0.00001
maladie de hansen	0.000002
maladie de hirschsprung	0.0001
maladie de hodgkin	0.0003
maladie de hunter	0.000005
maladie de huntington	0.00005
maladie de hurler	0.000005
maladie de kawasaki	0.00002
maladie de kikuchi	0.000005
maladie de krabbe	0.000005
maladie de l homme de pierre	5e-7
maladie de lafora	5e-7
maladie de lobstein	0.00005
maladie de mcardle	0.000005
maladie de menetrier	0.000002
maladie de moya moya	0.00002
maladie de niemann pick	0.000005
maladie de norrie	0.000003
maladie de parkinson	0.003
maladie de pompe	0.000003
maladie de recklinghausen	0.0003
maladie de refsum	5e-7
maladie de rendu osler	0.0001
maladie de steinert	0.0001
maladie de still	0.00001
maladie de still de l adulte	0.00001
maladie de takayasu	0.00001
maladie de tangier	5e-7
maladie de vaquez	0.0003
maladie de verneuil	0.001
maladie de von hippel lindau	0.00002
maladie de waldenstrom	0.0003
maladie de wegener	0.00005
maladie de whipple	0.000005
maladie de willebrand	0.001
maladie de wilson	0.00003
maladie des os de verre	0.00005
maladie du sommeil	0.000005
maladie mitochondriale	0.000005
maple	>
maple syrup urine disease	0.000005
marfan	0.0002>
marfan syndrome	0.0002
mastocytose	0.0001>
mastocytose systemique	0.0001
mastocytosis	0.0001
mcardle	0.000005
mccune	>
mccune albright	0.000002
mcj	!0.000002
medullary	>
medullary thyroid cancer	0.00003
medulloblastoma	0.00002
medulloblastome	0.00002
melanome	>
melanome choroidien	0.00003
melanome de la choroide	0.00003
melanome uveal	0.00003
melas	!0.000005
melorheostose	0.000002
men1	!0.00004
merkel	>
merkel cell	0.00001
merkel cell carcinoma	0.00001
merrf	!0.000005
mesothelioma	0.00003
mesotheliome	0.00003
microangiopathie	>
microangiopathie thrombotique	0.00001
microdeletion	>
microdeletion 22q11	0.0001
mitochondrial	>
mitochondrial disease	0.000005
moebius	>
moebius syndrome	0.000003
motor	>
motor neurone disease	0.00005
moya	>
moya moya	0.00002
moyamoya	0.00002
mpox	0.000005
msa	!0.00006
mucopolysaccharidose	0.000005
mucopolysaccharidosis	0.000005
mucoviscidose	0.00008
multiple	>
multiple endocrine neoplasia	0.00004
multiple myeloma	0.0003
multiple sclerosis	0.002
multiple system atrophy	0.00006
myasthenia	>
myasthenia gravis	0.0002
myasthenie	0.0002>
myasthenie auto immune	0.0002
mycosis	>
mycosis fongoide	0.00005
mycosis fungoides	0.00005
myelofibrose	0.0003
myelofibrosis	0.0003
myelome	0.0003>
myelome multiple	0.0003
myopathie	>
myopathie de duchenne	0.00005
myopathie des ceintures	0.00003
myopathie facio scapulo humerale	0.00003
myosite	>
myosite a inclusions	0.00005
myotonic	>
myotonic dystrophy	0.0001
narcolepsie	0.0003
narcolepsy	0.0003
nem1	!0.00004
neoplasie	>
neoplasie endocrinienne multiple	0.00004
nephroblastome	0.00002
neuroblastoma	0.00002
neuroblastome	0.00002
neuroendocrine	>
neuroendocrine tumour	0.0002
neurofibromatose	0.0003>
neurofibromatose de type 1	0.0003
neurofibromatosis	0.0003
neuromyelite	>
neuromyelite optique	0.0002
neuromyelitis	>
neuromyelitis optica	0.0002
neuropathie	>
neuropathie a axones geants	0.000005
neuropathie de charcot marie tooth	0.0001
neuropathie optique de leber	0.0002
nf1	!0.0003
niemann	>
niemann pick	0.000005
nmo	!0.0002
nmosd	!0.0002
noonan	0.00008>
noonan syndrome	0.00008
oesophageal	>
oesophageal atresia	0.0001
osteogenese	>
osteogenese imparfaite	0.00005
osteogenesis	>
osteogenesis imperfecta	0.00005
osteosarcoma	0.00003
osteosarcome	0.00003
paf	!0.00003
pah	!0.00003
paraganglioma	0.00002
paragangliome	0.00002
paralysie	>
paralysie cerebrale	0.001
paralysie supranucleaire progressive	0.00006
parkinson	0.003>
parkinson s disease	0.003
paroxysmal	>
paroxysmal nocturnal haemoglobinuria	0.00001
pbc	!0.0004
pcu	!0.00007
pemphigoide	>
pemphigoide bulleuse	0.0003
pemphigus	0.00003>
pemphigus vulgaire	0.00003
pemphigus vulgaris	0.00003
periarterite	>
periarterite noueuse	0.00003
peste	2e-7
peutz	>
peutz jeghers	0.00003
phaeochromocytoma	0.00002
phenylcetonurie	0.00007
phenylketonuria	0.00007
pheochromocytoma	0.00002
pheochromocytome	0.00002
phocomelia	0.000003
phocomelie	0.000003
pidc	!0.00003
pkrad	!0.001
pku	!0.00007
plague	2e-7
pnh	!0.00001
poems	!0.000005
poliomyelite	>
poliomyelite aigue	2e-7
polyarteritis	>
polyarteritis nodosa	0.00003
polyarthrite	>
polyarthrite rhumatoide	0.005
polychondrite	0.000005>
polychondrite atrophiante	0.000005
polycystic	>
polycystic kidney disease	0.001
polycythemia	>
polycythemia vera	0.0003
polyglobulie	>
polyglobulie de vaquez	0.0003
polykystose	>
polykystose hepatorenale	0.001
polykystose renale	0.001
polymyosite	0.00005
polymyositis	0.00005
polypose	>
polypose adenomateuse familiale	0.00003
polyradiculonevrite	>
polyradiculonevrite chronique	0.00003
pompe	0.000003>
pompe disease	0.000003
porphyria	0.00002
porphyrie	0.00002>
porphyrie aigue intermittente	0.00002
porphyrie cutanee tardive	0.00002
prader	>
prader willi	0.00005
prader willi syndrome	0.00005
primary	>
primary biliary cholangitis	0.0004
primary sclerosing cholangitis	0.0001
progeria	5e-7
progressive	>
progressive supranuclear palsy	0.00006
proteinose	>
proteinose alveolaire	0.00002
proteus	>
proteus syndrome	5e-7
psc	!0.0001
psp	!0.00006
pti	!0.0001
ptt	!0.00001
pulmonary	>
pulmonary arterial hypertension	0.00003
purpura	>
purpura thrombopenique immunologique	0.0001
purpura thrombotique thrombocytopenique	0.00001
pustulose	>
pustulose exanthematique	0.000005
pyoderma	0.000005>
pyoderma gangrenosum	0.000005
q	>
q fever	0.000002
qt	>
qt long congenital	0.0004
rabies	2e-7
rage	2e-7
rch	!0.003
recklinghausen	0.0003
rectocolite	>
rectocolite hemorragique	0.003
relapsing	>
relapsing polychondritis	0.000005
rendu	>
rendu osler	0.0001
retinite	>
retinite pigmentaire	0.0003
retinitis	>
retinitis pigmentosa	0.0003
retinoblastoma	0.00002
retinoblastome	0.00002
retinopathie	>
retinopathie pigmentaire	0.0003
rett	>
rett syndrome	0.00004
rheumatoid	>
rheumatoid arthritis	0.005
rosai	>
rosai dorfman	0.000005
rubinstein	>
rubinstein taybi	0.000005
sarcoidose	0.0003
sarcoidosis	0.0003
sarcome	>
sarcome d ewing	0.00003
schizophrenia	0.007
schizophrenie	0.007
schnitzler	0.000005
scleroderma	0.0002
sclerodermie	0.0002>
sclerodermie systemique	0.0002
sclerose	>
sclerose en plaques	0.002
sclerose laterale amyotrophique	0.00005
sclerose tubereuse	0.00009
sclerose tubereuse de bourneville	0.00009
sed	!0.0002
sep	!0.002
seropositif	0.003
seropositive	0.003
sezary	0.00005
shu	!0.00001
siamois	0.000001
siamoises	0.000001
sickle	>
sickle cell	0.0005
sickle cell disease	0.0005
sitosterolemie	5e-7
sjogren	>
sjogren s syndrome	0.001
sjogren syndrome	0.001
sla	!0.00005
sma	!0.00002
spina	>
spina bifida	0.0005
spinal	>
spinal muscular atrophy	0.00002
spinocerebellar	>
spinocerebellar ataxia	0.00002
spondylarthrite	>
spondylarthrite ankylosante	0.005
spondyloarthrite	0.005
steinert	0.0001
stevens	>
stevens johnson	0.00002
stiff	>
stiff person syndrome	0.000005
syndrome	>
syndrome charge	0.000005
syndrome d activation macrophagique	0.000005
syndrome d alagille	0.000005
syndrome d alport	0.00003
syndrome d alstrom	5e-7
syndrome d angelman	0.00005
syndrome d apert	0.000005
syndrome d ehlers danlos	0.0002
syndrome d usher	0.000005
syndrome de bardet biedl	0.000005
syndrome de bartter	0.00002
syndrome de bernard soulier	5e-7
syndrome de birt hogg dube	0.00002
syndrome de bloom	0.000004
syndrome de brugada	0.0004
syndrome de churg strauss	0.00003
syndrome de cockayne	0.000005
syndrome de cogan	0.000005
syndrome de cornelia de lange	0.000005
syndrome de cowden	0.000005
syndrome de crouzon	0.000005
syndrome de cushing	0.00003
syndrome de digeorge	0.0001
syndrome de down	0.001
syndrome de dravet	0.00004
syndrome de gilles de la tourette	0.0004
syndrome de gitelman	0.00002
syndrome de goldenhar	0.000005
syndrome de goodpasture	0.00005
syndrome de gorham stout	0.000002
syndrome de gorlin	0.000005
syndrome de gougerot sjogren	0.001
syndrome de guillain barre	0.00005
syndrome de hutchinson gilford	5e-7
syndrome de kabuki	0.000005
syndrome de kallmann	0.00003
syndrome de kearns sayre	0.000005
syndrome de klinefelter	0.001
syndrome de l homme raide	0.000005
syndrome de landau kleffner	5e-7
syndrome de leigh	0.000005
syndrome de lennox gastaut	0.00001
syndrome de li fraumeni	0.000005
syndrome de lyell	0.00002
syndrome de marfan	0.0002
syndrome de mccune albright	0.000002
syndrome de mobius	0.000003
syndrome de moebius	0.000003
syndrome de netherton	3e-7
syndrome de noonan	0.00008
syndrome de peutz jeghers	0.00003
syndrome de poems	0.000005
syndrome de poland	0.000003
syndrome de prader willi	0.00005
syndrome de proteus	5e-7
syndrome de rasmussen	0.000005
syndrome de rett	0.00004
syndrome de rubinstein taybi	0.000005
syndrome de schnitzler	0.000005
syndrome de sezary	0.00005
syndrome de shulman	0.000005
syndrome de sjogren	0.001
syndrome de smith magenis	0.000005
syndrome de sotos	0.000005
syndrome de stevens johnson	0.00002
syndrome de stiff man	0.000005
syndrome de susac	0.00001
syndrome de treacher collins	0.000005
syndrome de turner	0.0002
syndrome de west	0.00001
syndrome de williams	0.00008
syndrome de wiskott aldrich	0.000005
syndrome de wolfram	5e-7
syndrome de zollinger ellison	0.000003
syndrome des antiphospholipides catastrophique	0.00003
syndrome des antisynthetases	0.00005
syndrome du qt long	0.0004
syndrome hemolytique et uremique	0.00001
syndrome vexas	0.000005
syndrome x fragile	0.0001
synovial	>
synovial sarcoma	0.000004
synovialosarcome	0.000004
syringomyelia	0.00003
syringomyelie	0.00003
systemic	>
systemic lupus erythematosus	0.001
systemic sclerosis	0.0002
t1dm	!0.003
takayasu	0.00001>
takayasu arteritis	0.00001
tetanos	2e-7
tetanus	2e-7
tetralogie	>
tetralogie de fallot	0.0003
tetralogy	>
tetralogy of fallot	0.0003
thalassaemia	0.00005
thalassemia	0.00005
thalassemie	0.00005>
thalassemie majeure	0.00005
thrombasthenie	>
thrombasthenie de glanzmann	5e-7
thymoma	0.00003
thymome	0.00003
tourette	>
tourette s	0.0004
tourette syndrome	0.0004
toxic	>
toxic epidermal necrolysis	0.00002
transplante	>
transplante cardiaque	0.00005
transplante renal	0.003
transposition	>
transposition des gros vaisseaux	0.0003
transposition of the great arteries	0.0003
treacher	>
treacher collins	0.000005
trisomie	>
trisomie 13	0.00002
trisomie 18	0.00002
trisomie 21	0.001
trisomy	>
trisomy 13	0.00002
trisomy 18	0.00002
trouble	>
trouble bipolaire	0.01
trouble du spectre autistique	0.01
trypanosomiase	0.000005
tsa	!0.01
ttp	!0.00001
tuberculose	0.0001>
tuberculose pulmonaire	0.0001
tuberculosis	0.0001
tuberous	>
tuberous sclerosis	0.00009
tularaemia	0.000002
tularemia	0.000002
tularemie	0.000002
tumeur	>
tumeur carcinoide	0.0002
tumeur neuroendocrine	0.0002
turner	>
turner s syndrome	0.0002
turner syndrome	0.0002
type	>
type 1 diabetes	0.003
tyrosinemie	0.000005
ulcerative	>
ulcerative colitis	0.003
usher	>
usher syndrome	0.000005
uterus	>
uterus transplant	5e-7
uveal	>
uveal melanoma	0.00003
variole	>
variole du singe	0.000005
vascularite	0.00005
vasculitis	0.00005
vexas	0.000005
vhl	!0.00002
vih	0.003
vipome	0.000003
visceral	>
visceral leishmaniasis	0.000005
von	>
von hippel lindau	0.00002
von willebrand disease	0.001
waldenstrom	0.0003
wegener	0.00005
whipple	0.000005>
whipple s disease	0.000005
willebrand	0.001
williams	>
williams syndrome	0.00008
wilms	>
wilms tumour	0.00002
wilson	>
wilson disease	0.00003
wilson s disease	0.00003
wiskott	>
wiskott aldrich	0.000005
wolfram	>
wolfram syndrome	5e-7
x	>
x fragile	0.0001
xanthomatose	>
xanthomatose cerebrotendineuse	5e-7
xeroderma	>
xeroderma pigmentosum	0.000004
zollinger	>
zollinger ellison	0.000003
`;
