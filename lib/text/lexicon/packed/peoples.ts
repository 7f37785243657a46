// Written by scripts/risk/build.ts; edit the sources there.
export const peoples = (): string => `
aberdeen	300000
adelaide	1000000
ain	679000 communes
aisne	523000 communes
alabama	5000000
alaska	700000
alberta	5000000
albuquerque	600000
allier	333000 communes
alpes de haute provence	168000 communes
alpes maritimes	1130000 communes
alsace	2000000
anchorage	300000
anglesey	40000
angleterre	60000000
anjou	1000000
ardeche	334000 communes
ardennes	266000 communes
ariege	156000 communes
arizona	8000000
arkansas	3000000
arran	10000
atlanta	600000
aube	310000 communes
aubrac	10000
auckland	1000000
aude	380000 communes
auvergne	1000000
auvergne rhone alpes	8210000 communes
aveyron	280000 communes
baltimore	600000
bas rhin	1160000 communes
basse normandie	2000000
bath	100000
batz	800
bearn	1000000
beauce	1000000
beaujolais	700000
bedfordshire	500000
belfast	300000
belgique	10000000
belle ile	10000
berkshire	500000
berry	1000000
birmingham	1000000
blackpool	100000
bocage	300000
bolton	100000
boston	600000
bouches du rhone	2090000 communes
boulder	100000
bourgogne	2000000
bourgogne franche comte	2800000 communes
bradford	300000
brehat	800
bresse	300000
bretagne	3450000 communes
brie	300000
brighton	300000
brisbane	2000000
bristol	600000
british columbia	5000000
buckinghamshire	500000
buffalo	300000
calgary	1000000
california	40000000
calvados	709000 communes
camargue	300000
cambridge	100000
cambridgeshire	500000
cantal	144000 communes
cardiff	300000
centre val de loire	2590000 communes
cerdagne	10000
cevennes	300000
champagne	2000000
champagne ardenne	1000000
champsaur	10000
charente	353000 communes
charente maritime	672000 communes
cher	299000 communes
cheshire	1000000
chester	100000
chicago	4000000
cincinnati	300000
cleveland	300000
colorado	8000000
connecticut	5000000
cork	300000
cornouaille	300000
cornwall	500000
correze	241000 communes
corse	355000 communes
corse du sud	168000 communes
cote d or	540000 communes
cotentin	300000
cotes d armor	612000 communes
coventry	300000
creuse	116000 communes
cumbria	500000
dallas	1000000
dauphine	1000000
dayton	100000
delaware	1000000
denver	600000
departement 01	679000 communes
departement 02	523000 communes
departement 03	333000 communes
departement 04	168000 communes
departement 05	143000 communes
departement 06	1130000 communes
departement 07	334000 communes
departement 08	266000 communes
departement 09	156000 communes
departement 10	310000 communes
departement 11	380000 communes
departement 12	280000 communes
departement 13	2090000 communes
departement 14	709000 communes
departement 15	144000 communes
departement 16	353000 communes
departement 17	672000 communes
departement 18	299000 communes
departement 19	241000 communes
departement 21	540000 communes
departement 22	612000 communes
departement 23	116000 communes
departement 24	418000 communes
departement 25	547000 communes
departement 26	524000 communes
departement 27	603000 communes
departement 28	433000 communes
departement 29	933000 communes
departement 2a	168000 communes
departement 2b	187000 communes
departement 30	771000 communes
departement 31	1470000 communes
departement 32	193000 communes
departement 33	1690000 communes
departement 34	1230000 communes
departement 35	1120000 communes
departement 36	216000 communes
departement 37	619000 communes
departement 38	1300000 communes
departement 39	258000 communes
departement 40	434000 communes
departement 41	329000 communes
departement 42	774000 communes
departement 43	229000 communes
departement 44	1490000 communes
departement 45	691000 communes
departement 46	176000 communes
departement 47	334000 communes
departement 48	76500 communes
departement 49	834000 communes
departement 50	498000 communes
departement 51	563000 communes
departement 52	168000 communes
departement 53	305000 communes
departement 54	732000 communes
departement 55	180000 communes
departement 56	783000 communes
departement 57	1050000 communes
departement 58	201000 communes
departement 59	2620000 communes
departement 60	830000 communes
departement 61	275000 communes
departement 62	1460000 communes
departement 63	664000 communes
departement 64	707000 communes
departement 65	231000 communes
departement 66	497000 communes
departement 67	1160000 communes
departement 68	771000 communes
departement 69	1910000 communes
departement 70	233000 communes
departement 71	550000 communes
departement 72	567000 communes
departement 73	448000 communes
departement 74	861000 communes
departement 75	2100000 communes
departement 76	1260000 communes
departement 77	1470000 communes
departement 78	1490000 communes
departement 79	375000 communes
departement 80	565000 communes
departement 81	397000 communes
departement 82	266000 communes
departement 83	1120000 communes
departement 84	572000 communes
departement 85	714000 communes
departement 86	439000 communes
departement 87	373000 communes
departement 88	357000 communes
departement 89	332000 communes
departement 90	140000 communes
departement 91	1340000 communes
departement 92	1650000 communes
departement 93	1700000 communes
departement 94	1430000 communes
departement 95	1280000 communes
departement 971	384000 communes
departement 972	361000 communes
departement 973	294000 communes
departement 974	890000 communes
departement 975	5790 communes
departement 976	257000 communes
departement 977	10700 communes
departement 978	31200 communes
departement 986	11200 communes
departement 987	279000 communes
departement 988	265000 communes
derby	300000
derbyshire	1000000
detroit	600000
deux sevres	375000 communes
devon	1000000
donegal	200000
dordogne	418000 communes
dorset	500000
doubs	547000 communes
drome	524000 communes
dublin	1000000
dundee	100000
ecosse	6000000
edinburgh	600000
england	60000000
essex	1000000
essonne	1340000 communes
eure	603000 communes
eure et loir	433000 communes
exeter	100000
fife	500000
finistere	933000 communes
florida	20000000
forez	700000
franche comte	1000000
fresno	600000
galway	100000
gard	771000 communes
gascogne	1000000
georgia	10000000
gers	193000 communes
gironde	1690000 communes
glasgow	600000
gloucester	100000
gloucestershire	500000
grand est	5560000 communes
groix	800
guadeloupe	384000 communes
guernsey	200000
guyane	294000 communes
gwynedd	200000
hampshire	1000000
haut rhin	771000 communes
haute corse	187000 communes
haute garonne	1470000 communes
haute loire	229000 communes
haute marne	168000 communes
haute normandie	2000000
haute saone	233000 communes
haute savoie	861000 communes
haute vienne	373000 communes
hautes alpes	143000 communes
hautes pyrenees	231000 communes
hauts de france	5990000 communes
hauts de seine	1650000 communes
hawaii	1000000
hebrides	40000
herault	1230000 communes
herefordshire	200000
hertfordshire	1000000
highlands	200000
hoedic	200
honolulu	300000
houat	200
houston	2000000
huddersfield	100000
hull	300000
idaho	2000000
ile aux moines	800
ile d arz	200
ile d oleron	10000
ile d ouessant	800
ile d yeu	10000
ile de batz	800
ile de brehat	800
ile de france	12500000 communes
ile de groix	800
ile de hoedic	200
ile de houat	200
ile de molene	200
ile de re	10000
ile de sein	200
ille et vilaine	1120000 communes
illinois	10000000
indiana	8000000
indre	216000 communes
indre et loire	619000 communes
iowa	3000000
ipswich	100000
ireland	5000000
irlande du nord	2000000
isere	1300000 communes
islay	10000
isle of man	200000
isle of mull	10000
isle of skye	10000
isle of wight	200000
isles of scilly	10000
jersey	200000
jura	258000 communes
kansas	3000000
kansas city	600000
kent	1000000
kentucky	5000000
kerry	200000
la reunion	890000 communes
lancashire	1000000
landes	434000 communes
languedoc	2000000
languedoc roussillon	2000000
larzac	10000
las vegas	600000
leeds	600000
leicester	300000
leicestershire	500000
leitrim	40000
leon	300000
limerick	100000
limousin	700000
lincoln	100000
lincolnshire	1000000
liverpool	600000
loir et cher	329000 communes
loire	774000 communes
loire atlantique	1490000 communes
loiret	691000 communes
london	9000000
londres	9000000
lorraine	2000000
los angeles	4000000
lot	176000 communes
lot et garonne	334000 communes
louisiana	5000000
lozere	76500 communes
luberon	300000
luton	100000
lyon 1	28700 communes
lyon 2	30000 communes
lyon 3	101000 communes
lyon 4	34800 communes
lyon 5	47800 communes
lyon 6	49400 communes
lyon 7	88300 communes
lyon 8	85900 communes
lyon 9	53600 communes
maine	1000000
maine et loire	834000 communes
manche	498000 communes
manchester	600000
manitoba	1000000
margeride	10000
marne	563000 communes
marseille 1	37600 communes
marseille 10	60300 communes
marseille 11	59900 communes
marseille 12	64400 communes
marseille 13	95100 communes
marseille 14	60500 communes
marseille 15	79200 communes
marseille 16	15900 communes
marseille 2	24400 communes
marseille 3	58000 communes
marseille 4	49400 communes
marseille 5	45700 communes
marseille 6	38500 communes
marseille 7	35200 communes
marseille 8	84700 communes
marseille 9	77400 communes
martinique	361000 communes
maryland	8000000
massachusetts	8000000
maurienne	300000
mayenne	305000 communes
mayo	200000
mayotte	257000 communes
medoc	300000
melbourne	4000000
memphis	600000
meurthe et moselle	732000 communes
meuse	180000 communes
miami	600000
michigan	10000000
middlesbrough	100000
midlands	1000000
milwaukee	600000
minneapolis	600000
minnesota	8000000
mississippi	3000000
missouri	8000000
molene	200
montana	1000000
montreal	4000000
morbihan	783000 communes
morvan	300000
moselle	1050000 communes
mull	10000
nashville	600000
nebraska	2000000
nevada	3000000
new hampshire	1000000
new jersey	8000000
new mexico	2000000
new orleans	300000
new south wales	8000000
new york	9000000
new york city	9000000
new york state	20000000
newark	300000
newcastle	300000
newport	100000
nievre	201000 communes
noirmoutier	10000
nord	2620000 communes
norfolk	1000000
normandie	3350000 communes
north carolina	10000000
north dakota	700000
northamptonshire	500000
northern ireland	2000000
northumberland	500000
norwich	100000
nottingham	300000
nottinghamshire	1000000
nouvelle aquitaine	6150000 communes
nouvelle caledonie	265000 communes
nova scotia	1000000
nyc	9000000
oakland	600000
occitanie	6120000 communes
ohio	10000000
oisans	10000
oise	830000 communes
oklahoma	5000000
oleron	10000
omaha	300000
ontario	10000000
oregon	5000000
orkney	40000
orlando	300000
orne	275000 communes
ouessant	800
outer hebrides	40000
oxford	100000
oxfordshire	500000
paca	6000000
paris	2100000 communes
paris 1	15100 communes
paris 10	83900 communes
paris 11	138000 communes
paris 12	138000 communes
paris 13	181000 communes
paris 14	136000 communes
paris 15	230000 communes
paris 16	159000 communes
paris 17	159000 communes
paris 18	183000 communes
paris 19	179000 communes
paris 2	19800 communes
paris 20	185000 communes
paris 3	32200 communes
paris 4	27300 communes
paris 5	55300 communes
paris 6	40400 communes
paris 7	48000 communes
paris 8	35300 communes
paris 9	57300 communes
pas de calais	1460000 communes
pays basque	1000000
pays bigouden	300000
pays de caux	300000
pays de galles	3000000
pays de la loire	3910000 communes
pennsylvania	10000000
perche	700000
perigord	1000000
perth	2000000
peterborough	100000
philadelphia	1000000
phoenix	1000000
picardie	2000000
pittsburgh	300000
plymouth	300000
poitou	1000000
poitou charentes	2000000
polynesie francaise	279000 communes
portland	600000
portsmouth	300000
powys	200000
preston	100000
provence alpes cote d azur	5220000 communes
puy de dome	664000 communes
pyrenees atlantiques	707000 communes
pyrenees orientales	497000 communes
quebec	9000000
queensland	5000000
quercy	1000000
queyras	300000
raleigh	300000
reading	100000
rhode island	1000000
rhone	1910000 communes
roussillon	1000000
rutland	40000
sacramento	600000
saint barthelemy	10700 communes
saint martin	31200 communes
saint pierre et miquelon	5790 communes
saintonge	700000
san antonio	1000000
san diego	1000000
saone et loire	550000 communes
sarthe	567000 communes
saskatchewan	1000000
savannah	100000
savoie	448000 communes
scilly	10000
scotland	6000000
seattle	600000
sein	200
seine et marne	1470000 communes
seine maritime	1260000 communes
seine saint denis	1700000 communes
sheffield	600000
shetland	40000
shropshire	500000
skye	10000
sologne	300000
somerset	500000
somme	565000 communes
south carolina	5000000
south dakota	700000
southampton	300000
st louis	300000
staffordshire	1000000
stoke	300000
suffolk	1000000
suisse	9000000
suisse romande	9000000
sunderland	300000
surrey	1000000
sussex	1000000
swansea	300000
swindon	100000
sydney	4000000
syracuse	100000
tampa	300000
tarentaise	300000
tarn	397000 communes
tarn et garonne	266000 communes
tasmania	700000
tennessee	8000000
territoire de belfort	140000 communes
texas	30000000
tipperary	200000
toronto	4000000
touraine	1000000
tregor	300000
tucson	600000
tyrone	200000
ubaye	10000
ulster	2000000
utah	3000000
val d oise	1280000 communes
val de marne	1430000 communes
vancouver	600000
var	1120000 communes
vaucluse	572000 communes
velay	700000
vendee	714000 communes
vercors	10000
vermont	700000
vexin	700000
victoria	8000000
vienne	439000 communes
virginia	8000000
vosges	357000 communes
wales	3000000
wallis et futuna	11200 communes
wallonie	10000000
warwickshire	500000
washington	600000
washington state	8000000
west virginia	2000000
western isles	40000
wexford	200000
wiltshire	500000
wisconsin	8000000
wolverhampton	300000
worcestershire	500000
wyoming	700000
yonne	332000 communes
york	100000
yorkshire	1000000
yvelines	1490000 communes
`;
