// Written by scripts/risk/build.ts; edit the sources there.
export const peoples = (): string => `
aberdeen	300000
abzac 33	2000 communes
acheres 78	22000 communes
adelaide	1000000
aigueperse 63	2700 communes
aigues vives 30	3300 communes
ain	679000 communes
aisne	523000 communes
alabama	5000000
alaska	700000
alberta	5000000
albuquerque	600000
allier	333000 communes
allonnes 49	2900 communes
allonnes 72	11000 communes
alpes de haute provence	168000 communes
alpes maritimes	1130000 communes
alsace	2000000
amilly 45	14000 communes
ancerville 55	2600 communes
anchorage	300000
andilly 17	2400 communes
andilly 95	2700 communes
angerville 91	4400 communes
angles 85	3100 communes
anglesey	40000
angleterre	60000000
anjou	1000000
annay 62	4600 communes
apremont 85	2100 communes
ardeche	334000 communes
ardennes	266000 communes
ariege	156000 communes
arizona	8000000
arkansas	3000000
arques 62	9400 communes
arran	10000
artix 64	3500 communes
arue 987	10000 communes
aspremont 06	2300 communes
atlanta	600000
aube	310000 communes
aubin 12	3400 communes
aubrac	10000
aubusson 23	3000 communes
aucamville 31	9600 communes
auckland	1000000
aude	380000 communes
aureilhan 65	8000 communes
auterive 31	10000 communes
auvergne	1000000
auvergne rhone alpes	8210000 communes
aveyron	280000 communes
avoine 37	2100 communes
avon 77	14000 communes
avrille 49	15000 communes
bages 66	4600 communes
bagneux 92	45000 communes
bailleul 59	15000 communes
bailly 78	3700 communes
bais 35	2500 communes
balan 01	3100 communes
baltimore	600000
barby 73	3800 communes
barking and dagenham	200000
barnet	400000
barsac 33	2100 communes
bas rhin	1160000 communes
basse normandie	2000000
bassens 33	8400 communes
bassens 73	5200 communes
bath	100000
batz	800
bazancourt 51	2500 communes
bearn	1000000
beaucaire 30	16000 communes
beauce	1000000
beaujeu 69	2100 communes
beaujolais	700000
beaulieu 34	2300 communes
beaumont 63	11000 communes
beaumont 74	3100 communes
beaurepaire 38	5000 communes
beaurepaire 85	2400 communes
beauvallon 69	4300 communes
beauvoisin 30	6100 communes
bedfordshire	500000
belfast	300000
belgique	10000000
belle ile	10000
bellegarde 30	8000 communes
berkshire	500000
berry	1000000
bexley	300000
beynes 78	7700 communes
bias 47	3000 communes
bievres 91	4700 communes
birmingham	1000000
blackpool	100000
blanquefort 33	17000 communes
bocage	300000
bois d arcy 78	17000 communes
bois le roi 77	6100 communes
bolton	100000
bompas 66	7800 communes
bonneval 28	4900 communes
bonneville 74	13000 communes
bonson 42	4600 communes
bordes 64	2900 communes
boston	600000
bouches du rhone	2090000 communes
boulder	100000
bourg 33	2200 communes
bourgogne	2000000
bourgogne franche comte	2800000 communes
boussay 44	2900 communes
bousse 57	3200 communes
bouvron 44	3200 communes
bouxwiller 67	3800 communes
bradford	300000
brax 31	3000 communes
brax 47	2100 communes
brece 35	2200 communes
brehat	800
brens 81	2400 communes
brent	300000
bresse	300000
bretagne	3450000 communes
breteuil 27	4300 communes
breteuil 60	4200 communes
breuillet 17	3100 communes
breuillet 91	9200 communes
brie	300000
brie 16	4100 communes
brighton	300000
brisbane	2000000
bristol	600000
british columbia	5000000
brixton	100000
bromley	300000
bronx	1000000
brooklyn	3000000
buc 78	5800 communes
buchy 76	2800 communes
buckinghamshire	500000
buffalo	300000
buhl 68	3100 communes
bully 69	2200 communes
buxerolles 86	10000 communes
cagny 14	2100 communes
calgary	1000000
california	40000000
callian 83	3800 communes
calmont 12	2200 communes
calmont 31	2500 communes
calvados	709000 communes
camargue	300000
cambridge	100000
cambridgeshire	500000
camden	200000
camon 80	4400 communes
canet 34	3600 communes
cantal	144000 communes
cardiff	300000
castres 81	43000 communes
cellettes 41	2700 communes
centre val de loire	2590000 communes
cerdagne	10000
cernay 68	12000 communes
cevennes	300000
cezac 33	2700 communes
chagny 71	5400 communes
champagne	2000000
champagne 72	3700 communes
champagne ardenne	1000000
champagney 70	3600 communes
champigny 89	2100 communes
champniers 16	5300 communes
champsaur	10000
change 53	6500 communes
change 72	6900 communes
charente	353000 communes
charente maritime	672000 communes
charleval 13	2600 communes
charly 69	4800 communes
charmes 88	4500 communes
charron 17	2000 communes
chasselay 69	3000 communes
chateaubourg 35	7500 communes
chatenois 67	4300 communes
chatillon 69	2300 communes
chatillon 92	37000 communes
chaumont 52	21000 communes
chelles 77	55000 communes
chelsea	100000
cher	299000 communes
cheshire	1000000
chessy 69	2100 communes
chessy 77	7800 communes
chester	100000
chevannes 89	2100 communes
chevrieres 60	2000 communes
chicago	4000000
cincinnati	300000
civray 86	2500 communes
claix 38	7800 communes
clamecy 58	3500 communes
clermont 60	11000 communes
cleveland	300000
colombiers 34	2800 communes
colorado	8000000
connecticut	5000000
contes 06	7900 communes
cork	300000
cornouaille	300000
cornwall	500000
correze	241000 communes
corse	355000 communes
corse du sud	168000 communes
cote d or	540000 communes
cotentin	300000
cotes d armor	612000 communes
cours 69	4300 communes
courtenay 45	3800 communes
coventry	300000
craon 53	4400 communes
crespin 59	4500 communes
creuse	116000 communes
crissey 71	2500 communes
croix 59	21000 communes
croydon	400000
cumbria	500000
cuverville 14	2300 communes
dallas	1000000
dannemarie 68	2200 communes
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
desertines 03	4300 communes
detroit	600000
deux sevres	375000 communes
devon	1000000
dommartin 69	2700 communes
donegal	200000
dordogne	418000 communes
dorset	500000
doubs	547000 communes
drocourt 62	2900 communes
drome	524000 communes
dublin	1000000
dundee	100000
ealing	300000
ecosse	6000000
edinburgh	600000
enfield	300000
england	60000000
ennery 57	2300 communes
ennery 95	2200 communes
essex	1000000
essonne	1340000 communes
etaules 17	2900 communes
etrechy 91	7000 communes
eure	603000 communes
eure et loir	433000 communes
exeter	100000
falaise 14	7700 communes
fenouillet 31	5800 communes
fife	500000
finistere	933000 communes
flers 61	14000 communes
fleury 11	4200 communes
floirac 33	18000 communes
florida	20000000
fontaine 38	22000 communes
fontcouverte 17	2300 communes
forez	700000
fourques 30	2700 communes
franche comte	1000000
francheville 69	16000 communes
franconville 95	38000 communes
freneuse 78	4500 communes
fresnes 94	30000 communes
fresno	600000
fulham	200000
galway	100000
gard	771000 communes
gargas 84	3000 communes
gascogne	1000000
genay 69	5600 communes
generac 30	4000 communes
georgia	10000000
ger 64	2100 communes
gers	193000 communes
gignac 34	6700 communes
gironde	1690000 communes
givry 71	3600 communes
glasgow	600000
gloucester	100000
gloucestershire	500000
gondreville 54	2600 communes
gorges 44	5200 communes
gourdon 46	4200 communes
goussainville 95	31000 communes
grand est	5560000 communes
greenwich	300000
grenay 62	6600 communes
grignon 73	2100 communes
grigny 91	27000 communes
grisolles 82	4200 communes
groix	800
guadeloupe	384000 communes
guernsey	200000
guerville 78	2100 communes
guyane	294000 communes
gwynedd	200000
hackney	300000
hammersmith	200000
hammersmith and fulham	200000
hampshire	1000000
haringey	300000
harrow	300000
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
havering	300000
hawaii	1000000
hebrides	40000
herault	1230000 communes
herefordshire	200000
hericourt 70	11000 communes
hertfordshire	1000000
highlands	200000
hillingdon	300000
hoedic	200
honolulu	300000
houat	200
hounslow	300000
houston	2000000
huddersfield	100000
hull	300000
idaho	2000000
igny 91	11000 communes
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
islington	200000
jersey	200000
jonquieres 84	5200 communes
juilly 77	2000 communes
jura	258000 communes
kansas	3000000
kansas city	600000
kensington	100000
kent	1000000
kentucky	5000000
kerry	200000
kingston upon thames	200000
l isle jourdain 32	9500 communes
la couture 62	2600 communes
la ferriere 85	5500 communes
la force 24	2700 communes
la garde 83	26000 communes
la genetouze 85	2000 communes
la haye 50	4000 communes
la montagne 44	6500 communes
la motte 22	2200 communes
la motte 83	3100 communes
la reunion	890000 communes
la roche blanche 63	3300 communes
la rochelle 17	80000 communes
la rochette 77	3900 communes
la romagne 49	2000 communes
la trinite 06	11000 communes
la trinite 972	11000 communes
lambeth	300000
lancashire	1000000
landes	434000 communes
langon 33	7700 communes
languedoc	2000000
languedoc roussillon	2000000
larzac	10000
las vegas	600000
lavaur 81	11000 communes
le breuil 71	3500 communes
le castellet 83	6000 communes
le faouet 56	2800 communes
le gua 17	2100 communes
le passage 47	9300 communes
le pont de beauvoisin 38	3600 communes
le pont de beauvoisin 73	2100 communes
le pontet 84	18000 communes
le port 974	34000 communes
le val 83	4300 communes
leeds	600000
lege 44	4800 communes
leicester	300000
leicestershire	500000
leitrim	40000
leon	300000
les angles 30	8900 communes
les mees 04	4100 communes
lesigny 77	6900 communes
leval 59	2500 communes
lewisham	300000
lherm 31	3900 communes
lieusaint 77	14000 communes
ligne 44	5700 communes
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
louvigny 14	2600 communes
lozere	76500 communes
luberon	300000
lure 70	7900 communes
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
magne 79	2700 communes
maine	1000000
maine et loire	834000 communes
manche	498000 communes
manchester	600000
manhattan	2000000
manitoba	1000000
margeride	10000
marly 57	10000 communes
marly 59	12000 communes
marne	563000 communes
marolles en brie 94	4800 communes
marseillan 34	8400 communes
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
marsilly 17	3200 communes
martinique	361000 communes
maryland	8000000
massachusetts	8000000
massy 91	52000 communes
maurepas 78	21000 communes
mauriac 15	3400 communes
maurienne	300000
mauvezin 32	2300 communes
mayenne	305000 communes
mayo	200000
mayotte	257000 communes
mazeres 09	3900 communes
medoc	300000
melbourne	4000000
melle 79	5800 communes
memphis	600000
mericourt 62	12000 communes
merignac 33	78000 communes
merton	200000
merville 31	6800 communes
merville 59	9800 communes
meurthe et moselle	732000 communes
meuse	180000 communes
miami	600000
michigan	10000000
middlesbrough	100000
midlands	1000000
millery 69	4300 communes
milwaukee	600000
minneapolis	600000
minnesota	8000000
miremont 31	2800 communes
mirepoix 09	3200 communes
mississippi	3000000
missouri	8000000
molene	200
mondeville 14	10000 communes
monnieres 44	2400 communes
mont saint martin 54	9400 communes
montagnac 34	4500 communes
montagny 69	3200 communes
montana	1000000
montdidier 80	5900 communes
montmirail 51	3500 communes
montreal	4000000
montreal 11	2100 communes
montreuil 93	110000 communes
monts 37	8100 communes
morangis 91	14000 communes
morbihan	783000 communes
morvan	300000
moselle	1050000 communes
moulins 03	19000 communes
moutiers 73	3500 communes
mouzon 08	2200 communes
mull	10000
munster 68	4700 communes
nalliers 85	2400 communes
nashville	600000
naves 19	2300 communes
nay 64	3200 communes
nebraska	2000000
neuvic 24	3700 communes
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
newham	300000
newport	100000
nievre	201000 communes
noailles 60	2900 communes
noe 31	3100 communes
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
nozay 44	4300 communes
nozay 91	4500 communes
nyc	9000000
oakland	600000
occitanie	6120000 communes
ohio	10000000
oisans	10000
oise	830000 communes
oklahoma	5000000
oleron	10000
olivet 45	24000 communes
ollainville 91	5500 communes
omaha	300000
ontario	10000000
oregon	5000000
orgeres 35	5700 communes
orgeval 78	7300 communes
orkney	40000
orlando	300000
ormes 45	4400 communes
ormoy 91	3200 communes
orne	275000 communes
ouessant	800
outer hebrides	40000
oxford	100000
oxfordshire	500000
paca	6000000
pace 35	12000 communes
pannes 45	3700 communes
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
passy 74	11000 communes
pays basque	1000000
pays bigouden	300000
pays de caux	300000
pays de galles	3000000
pays de la loire	3910000 communes
pennsylvania	10000000
perche	700000
perigny 17	8900 communes
perigny 94	2700 communes
perigord	1000000
peronne 80	7100 communes
perth	2000000
perthes 77	2100 communes
peterborough	100000
philadelphia	1000000
phoenix	1000000
picardie	2000000
pittsburgh	300000
plouhinec 29	3900 communes
plouhinec 56	5400 communes
plymouth	300000
poitou	1000000
poitou charentes	2000000
polignac 43	2800 communes
poligny 39	4000 communes
polynesie francaise	279000 communes
pommiers 69	2600 communes
pont l eveque 14	5100 communes
port louis 56	2600 communes
port louis 971	5600 communes
portland	600000
portsmouth	300000
pouillon 40	3100 communes
powys	200000
prades 66	6100 communes
pradines 46	3600 communes
presles 95	4000 communes
preston	100000
pringy 77	3900 communes
provence alpes cote d azur	5220000 communes
pujols 47	3800 communes
puy de dome	664000 communes
pyrenees atlantiques	707000 communes
pyrenees orientales	497000 communes
quebec	9000000
queens	2000000
queensland	5000000
quercy	1000000
queyras	300000
quinsac 33	2200 communes
raleigh	300000
reading	100000
redbridge	300000
remilly 57	2100 communes
revel 31	9800 communes
rhode island	1000000
rhone	1910000 communes
rians 83	4200 communes
ribeauville 68	4700 communes
richebourg 62	2700 communes
richemont 57	2200 communes
richmond upon thames	200000
rieux 56	2900 communes
rignac 12	2000 communes
rives 38	6500 communes
rivieres 16	2000 communes
rochefort 17	23000 communes
romagne 35	2400 communes
roquefort 47	2100 communes
roquemaure 30	5500 communes
roques 31	5400 communes
rouillac 16	2900 communes
roussillon	1000000
roussillon 38	8600 communes
rousson 30	4500 communes
rouvroy 62	8600 communes
roye 80	5800 communes
ruffec 16	3400 communes
rumilly 74	16000 communes
rutland	40000
sablons 38	2300 communes
sacramento	600000
saint aignan 41	2800 communes
saint alban 22	2400 communes
saint alban 31	6500 communes
saint ambroix 30	3400 communes
saint andre 66	3400 communes
saint andre 974	59000 communes
saint andre des eaux 44	7000 communes
saint apollinaire 21	7500 communes
saint armel 35	2400 communes
saint astier 24	5400 communes
saint aubin sur mer 14	2100 communes
saint barthelemy	10700 communes
saint barthelemy 977	11000 communes
saint beauzire 63	2200 communes
saint benoit 86	7400 communes
saint benoit 974	39000 communes
saint bres 34	3600 communes
saint cheron 91	5100 communes
saint claude 39	8400 communes
saint claude 971	10000 communes
saint clement 89	2800 communes
saint cyprien 42	2400 communes
saint cyprien 66	12000 communes
saint denis 93	150000 communes
saint denis 974	160000 communes
saint didier 35	2000 communes
saint didier 84	2200 communes
saint eloi 58	2300 communes
saint erblon 35	3700 communes
saint etienne du bois 01	2600 communes
saint etienne du bois 85	2300 communes
saint felix 74	2400 communes
saint florentin 89	4200 communes
saint georges 973	4900 communes
saint georges du bois 72	2300 communes
saint germain 10	2400 communes
saint germain laval 77	2900 communes
saint gervais 85	2800 communes
saint gilles 30	15000 communes
saint gilles 35	5600 communes
saint gratien 95	21000 communes
saint gregoire 35	10000 communes
saint hippolyte 66	3100 communes
saint jeannet 06	4500 communes
saint joseph 972	16000 communes
saint joseph 974	39000 communes
saint juery 81	6600 communes
saint julien 22	2100 communes
saint julien 83	2500 communes
saint just 34	3300 communes
saint leonard 62	3400 communes
saint louis 68	23000 communes
saint louis 971	2600 communes
saint louis 974	55000 communes
saint maixant 33	2100 communes
saint marcel 27	4500 communes
saint marcel 71	6200 communes
saint mard 77	3800 communes
saint mars du desert 44	5500 communes
saint martin	31200 communes
saint martin 978	31000 communes
saint martin des champs 29	4800 communes
saint martin du mont 01	2000 communes
saint martin du tertre 95	2700 communes
saint maur 36	3500 communes
saint maurice 94	15000 communes
saint maximin 60	3300 communes
saint michel 02	3200 communes
saint michel 16	3200 communes
saint nazaire 44	75000 communes
saint nazaire 66	2800 communes
saint omer 62	14000 communes
saint ouen 41	3000 communes
saint palais 64	2200 communes
saint paul 974	110000 communes
saint pierre 972	4000 communes
saint pierre 974	85000 communes
saint pierre 975	5200 communes
saint pierre du mont 40	10000 communes
saint pierre et miquelon	5790 communes
saint priest 69	49000 communes
saint prix 95	7600 communes
saint raphael 83	37000 communes
saint remy 71	6400 communes
saint saturnin 72	2800 communes
saint sauveur 31	2200 communes
saint sauveur 38	2100 communes
saint savin 33	3600 communes
saint savin 38	4300 communes
saint urbain 85	2000 communes
saint vallier 26	4000 communes
saint vallier 71	8500 communes
saint victor 03	2100 communes
saint vincent de paul 40	3400 communes
saint vrain 91	3100 communes
sainte anne 971	24000 communes
sainte anne 972	4300 communes
sainte catherine 62	3500 communes
sainte colombe 69	2000 communes
sainte eulalie 33	4900 communes
sainte foy 85	2700 communes
sainte genevieve 60	3500 communes
sainte genevieve des bois 91	35000 communes
sainte helene 33	3100 communes
sainte luce 972	9400 communes
sainte marguerite 88	2200 communes
sainte marie 35	2200 communes
sainte marie 972	15000 communes
sainte marie 974	37000 communes
sainte rose 971	18000 communes
sainte rose 974	6600 communes
sainte suzanne 974	26000 communes
saintonge	700000
saix 81	3700 communes
salles 33	8200 communes
san antonio	1000000
san diego	1000000
sanilhac 24	4800 communes
saone et loire	550000 communes
sarry 51	2000 communes
sarthe	567000 communes
saskatchewan	1000000
sauveterre 30	2000 communes
savannah	100000
savigneux 42	3500 communes
savoie	448000 communes
scilly	10000
scotland	6000000
seattle	600000
segonzac 16	2100 communes
sein	200
seine et marne	1470000 communes
seine maritime	1260000 communes
seine saint denis	1700000 communes
senlis 60	15000 communes
sergy 01	2300 communes
servon 77	3600 communes
seyssel 74	2300 communes
sheffield	600000
shetland	40000
shropshire	500000
skye	10000
solesmes 59	4100 communes
sologne	300000
somerset	500000
somme	565000 communes
sorbiers 42	8100 communes
soues 65	3000 communes
south carolina	5000000
south dakota	700000
southampton	300000
southwark	300000
st louis	300000
staffordshire	1000000
staten island	500000
stoke	300000
stratford	100000
suffolk	1000000
suisse	9000000
suisse romande	9000000
sunderland	300000
surrey	1000000
sussex	1000000
sutton	200000
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
ternay 69	5600 communes
territoire de belfort	140000 communes
texas	30000000
the bronx	1000000
thil 54	2000 communes
thoiry 01	6600 communes
tipperary	200000
torcy 71	2700 communes
torcy 77	23000 communes
toronto	4000000
tottenham	100000
touraine	1000000
tower hamlets	300000
tregor	300000
tremeven 29	2400 communes
trois rivieres 971	7400 communes
tucson	600000
tyrone	200000
ubaye	10000
ulster	2000000
ussel 19	9200 communes
utah	3000000
val d oise	1280000 communes
val de marne	1430000 communes
valence 26	64000 communes
valence 82	5300 communes
valleroy 54	2400 communes
valmont 57	3000 communes
vancouver	600000
var	1120000 communes
vaucluse	572000 communes
vayres 33	4600 communes
velay	700000
vendee	714000 communes
vercors	10000
verdun 55	17000 communes
verfeil 31	4000 communes
vermont	700000
vernon 27	25000 communes
vernouillet 28	12000 communes
vernouillet 78	9700 communes
versonnex 01	2200 communes
vexin	700000
victoria	8000000
vieillevigne 44	4200 communes
vienne	439000 communes
villars 42	7700 communes
villefranque 64	3100 communes
villeneuve 04	4400 communes
villepinte 93	41000 communes
villers bocage 14	3100 communes
vinay 38	4400 communes
vineuil 41	8100 communes
virginia	8000000
viry 74	5800 communes
vitrolles 13	37000 communes
viviers 07	3600 communes
vosges	357000 communes
vouille 79	3600 communes
vouille 86	3700 communes
wales	3000000
wallis et futuna	11200 communes
wallonie	10000000
waltham forest	300000
walthamstow	100000
wandsworth	300000
warwickshire	500000
washington	600000
washington state	8000000
west virginia	2000000
western isles	40000
westminster	200000
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
