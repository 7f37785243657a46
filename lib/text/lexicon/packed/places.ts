// Written by scripts/lexicon/build.ts; edit the sources there.
export const places = (): string => `
aast	20b
abainville	28b
abancourt	10c2
abaucourt	33b
abaucourt hautecourt	10b
abbans dessous	25b
abbans dessus	28b
abbaretz	21c
abbecourt	14c2
abbenans	32b
abbeville	22d
abbeville la riviere	32b
abbeville les conflans	24b
abbeville saint lucien	50b
abbevillers	11c
abeilhan	19c
abelcourt	33b
abere	16b
abergement	 4
abergement la ronce	83b
abergement le grand	61a
abergement le petit	46a
abergement les thesy	46a
abergement saint jean
abidjan	c
abidos	22b
abilly	11c
abitain	12b
abjat
abjat sur bandiat	64b
ablain saint nazaire	20c
ablaincourt pressoir	26b
ablainzevelle	21b
ablancourt	17b
ableiges	11c
ablis	39c
ablon	12c
ablon sur seine	60c
aboen	48b
aboncourt	41b2
aboncourt gesincourt	22b
aboncourt sur seille	67a
abondance	=16c
abondant	=24c
abos	53b
abreschviller	14c
abrest	29c
abries
abries ristolas	37b
abscon	41c
abu dhabi	c
abzac	26c2
accolans	87a
accolay
accons	36b
accous	47b
accra	c
achain	76a
achen	96b
achenheim	26c
acheres	23d2
acheres la foret	12c
achery	58b
acheux	 2
acheux en amienois	59b
acheux en vimeu	50b
acheville	58b
achey	71a
achicourt	79c
achiet	 2
achiet le grand	97b
achiet le petit	32b
achun	16b
achy	41b
acigne	69c
aclou	34b
acon	=48b
acoua	52c
acq	78b
acqueville	 2
acquigny	17c
acquin westbecourt	80b
acy	10c
acy en multien	82b
acy romance	48b
adaincourt	14b
adainville	67b
adam les passavant	88a
adam les vercel	11b
adamswiller	41b
adast	30b
addis abeba	c
ade	86b
adelaide	c
adelange	22b
adelans et
adelans et le val de bithaine	31b
adervielle pouchergues	14b
adilly	31b
adinfer	29b
adissan	14c
adon	19b
adriers	70b
afa	34c
affieux	39b
affleville	17b
affoux	40b
affracourt	11b
affringues	25b
agadir	c
agassac	12b
agde	30d
agel	24b
agen	33d
agen d aveyron	11c
agencourt	42b
agenville	83a
agenvillers	22b
ageville	29b
agey	27b
aghione	26b
agincourt	42b
agme	11b
agnac	48b
agnat	=17b
agneaux	=43c
agnetz	31c
agnez
agnez les duisans	62b
agnicourt et sechelles	19b
agnieres	26b2
agnin	12c
agnos	10c
agny	19c
agon coutainville	30c
agonac	18c
agones	32b
agonges	30b
agonnay
agos vidalos	39b
agris	89b
agudelle	13b
aguessac	93b
aguilcourt	42b
aguts	24b
agy	32b
ahaxe alciette bascassan	26b
ahetze	21c
aheville	67a
ahuille	19c
ahun	14c
ahuy	17c
aibes	35b
aibre	43b
aicirits camou suhast	70b
aiffres	54c
aigaliers	54b
aiglemont	17c
aiglepierre	41b
aigleville	41b
aiglun	15c2
aignan	72b
aignay
aignay le duc	26b
aigne	20c2
aignes	24b
aigneville	90b
aigny	29b
aigondigne	47c
aigonnay
aigre	=16c2
aigrefeuille	14c
aigrefeuille d aunis	47c
aigrefeuille sur maine	42c
aigremont	19c4
aiguebelette
aiguebelette le lac	26b
aiguebelle
aigueblanche
aiguefonde	25c
aigueperse	29c2
aigues juntes	59a
aigues mortes	87c
aigues vives	50c4
aigueze	21b
aiguilhe	15c
aiguilles	=37b
aiguillon	=40c
aiguines	27b
aigurande	13c
ailhon	55b
aillant sur milleron	37b
aillant sur tholon
aillas	=79b
ailleux	18b
aillevans	13b
ailleville	22b
aillevillers et lyaumont	14c
aillianville	15b
aillieres beauvoir	20b
aillon	 2
aillon le jeune	43b
aillon le vieux	22b
ailloncourt	31b
ailly	12c
ailly le haut clocher	10c
ailly sur noye	26c
ailly sur somme	30c
aimargues	57c
aime	=
aime la plagne	44c
ain	r68e
ainay	 2
ainay le chateau	99b
ainay le vieil	19b
aincille	12b
aincourt	85b
aincreville	80a
aingeray	53b
aingeville	60a
aingoulaincourt	11a
ainharp	13b
ainhice mongelos	17b
ainhoa	67b
ainvelle	29b2
airaines	22c
airan
aire	=25b
aire sur	 2
aire sur l adour	62c
aire sur la lys	96c
airel	52b
airion	41b
airon notre dame	26b
airon saint vaast	19b
airoux	20b
airvault	33c2
aiserey	15c
aisey
aisey et richecourt	10b
aisey sur seine	16b
aisne	r52e
aisonville et bernoville	26b
aissey	17b
aisy sous thil	20b
aisy sur armancon	23b
aiti	27a
aiton	19c
aix	35b
aix en diois
aix en ergny	19b
aix en issart	26b
aix en othe
aix en pevele	13c
aix en provence	15e
aix la fayette	97a
aix les bains	32d
aix noulette	39c
aix villemaur palis	32c
aixe sur vienne	59c
aizac	17b
aizanville	23a
aize	11b
aizecourt	 2
aizecourt le bas	69a
aizecourt le haut	66a
aizelles	12b
aizenay	10d
aizier	16b
aizy jouy	31b
ajac	20b
ajaccio	76d
ajain	10c
ajat	31b
ajoncourt	10b
ajou
ajoux	81a
alaigne	33b
alaincourt	61b2
alaincourt la cote	18b
alairac	14c
alaise	=
alan	29b
alando	30a
alata	37c
alba la romaine	15c
alban	96b
albaret
albaret le comtal	13b
albaret sainte marie	56b
albas	62b2
albe	47b
albefeuille lagarde	58b
albens
albepierre bredons	24b
albert	95c
albertacce	20b
albertville	20d
albestroff	61b
albi	51d
albiac	33b2
albias	32c
albieres	12b
albies	12b
albiez
albiez le jeune	14b
albiez montrond	35b
albignac	24b
albigny
albigny sur saone	31c
albine	51b
albiosc
albitreccia	18c
albon	19c
albon d ardeche	16b
alboussiere	10c
albussac	73b
alby sur cheran	27c
alcay alcabehety sunharette	21b
aldudes	33b
alembon	62b
alencon	25d
alenya	38c
alep	c
aleria	23c
ales	=46d
alet les bains	38b
alette	37b
aleu	14b
alex	11c
alexain	61b
alexandrie	c
aleyrac	50a
alfortville	46d
algajola	36b
algans	22b
alger	c
algolsheim	11c
algrange	58c
alieze	15b
alignan
alignan du vent	18c
alincourt	16b
alincthun	29b
alise sainte reine	56b
alissas	15c
alix	78b
alixan	27c
alizay	16c
allain	49b
allaines	42b
allaines mervilliers
allainville	44b2
allainville en beauce
allaire	40c
allamont	16b
allamps	51b
allan	20c
allanche	77b
alland huy et sausseuil	27b
allarmont	21b
allas bocage	19b
allas champagne	28b
allas les mines	20b
allassac	41c
allauch	21d
allegre	=92b
allegre les fumades	10c
alleins	29c
allemagne
allemagne en provence	54b
allemanche launay et soyer	12b
allemans	54b
allemans du dropt	49b
allemant	33b2
allemond	97b
allenay	25b
allenc	27b
allenjoie	72b
allennes
allennes les marais	35c
allenwiller
allerey	17b
allerey sur saone	80b
alleriot	12c
allery	84b
alles sur dordogne	38b
alleuze	22b
allevard	40c
alleves	40b
allex	27c
alleyrac	12b
alleyras	15b
alleyrat	24b2
allez et cazeneuve	61b
alliancelles	15b
alliat	=57a
allibaudieres	21b
allichamps	35b
allier	=+45b
allieres	76a
alligny
alligny cosne	93b
alligny en morvan	59b
allineuc	59b
allinges	50c
allogny	11c
alloinay	91b
allondans	23b
allondaz	30b
allondrelle
allondrelle la malmaison	64b
allonne	24c2
allonnes	14d3
allons	=29b2
allonville	78b
allonzier
allonzier la caille	23c
allos	81b
allouagne	28c
alloue	=49b
allouis	10c
allouville bellefosse	12c
alluy	37b
alluyes	76b
ally	72b2
almaty	c
almayrac	29b
almeneches	64b
almont
almont les junies	44b
alo	19c
alos	21b2
alos sibas abense	29b
aloxe corton	13b
alpes de haute provence	r17e
alpes maritimes	r11f
alquines	97b
alrance	34b
alsting	25c
altagene	52a
alteckendorf	86b
altenach	37b
altenheim	23b
altenstadt
althen
althen des paluds	30c
altiani	53a
altier	=21b
altillac	82b
altkirch	57c
altorf	14c
altrippe	37b
altviller	52b
altwiller	37b
aluze	26b
alvignac	70b
alvimare	58b
alzen	26b
alzi	27a
alzing	41b
alzon	19b
alzonne	16c
amage	30b
amagne	81b
amagney	93b
amailloux	82b
amance	13c3
amancey	74b
amancy	28c
amange	43b
amanlis	18c
amanty	36a
amanvillers	22c
amanze	20b
amarens	61a
amathay vesigneux	18b
amaye	 2
amaye sur orne	11c
amaye sur seulles	22b
amazy	21b
ambacourt	30b
ambares et lagrave	18d
ambax	57a
ambazac	56c
ambel	35a
ambenay	54b
amberac	32b
amberieu
amberieu en bugey	16d
amberieux	65b
amberieux en dombes	19c
ambernac	38b
amberre	57b
ambert	65c
ambes	33c
ambeyrac	18b
ambialet	47b
ambiegna	79a
ambierle	19c
ambievillers	80a
ambillou	17c
ambillou chateau
ambilly	64c
amblaincourt
amblainville	18c
amblans et velotte	39b
ambleny	12c
ambleon	12b
ambleteuse	20c
ambleville	39b2
amblimont
ambloy	19b
ambly
ambly fleury	13b
ambly sur meuse	25b
amboise	13d
ambon	=21c
ambonil	11b
ambonnay	94b
ambonville	82a
ambourville
ambrault	88b
ambres	=10c
ambricourt	12b
ambrief	79a
ambrieres	21b
ambrieres les vallees	26c
ambrines	21b
ambronay	28c
ambrugeat	21b
ambrumesnil	52b
ambrus	11b
ambutrix	76b
amecourt	17b
amel sur
amel sur l etang	15b
amelecourt	12b
amelie
amelie les bains palalda	35c
amendeuix oneix	47b
amenoncourt	87a
amenucourt	21b
ames	=68b
amettes	47b
ameugny	17b
ameuvelle	46a
amfreville	14c
amfreville la campagne
amfreville la mi voie	33c
amfreville les champs	64b2
amfreville saint amand	12c
amfreville sous les monts	53b
amfreville sur iton	89b
amfroipret
amiens	14e
amifontaine	39b
amigny	15b
amigny rouy	71b
amillis	83b
amilly	15d2
amions
amirat	45a
amman	c
ammerschwihr	16c
ammertzwiller
amne	57b
amneville	11d
amoncourt	27b
amondans	85a
amont et effreney	17b
amorots succos	22b
amou	16c
ampilly	 2
ampilly le sec	32b
ampilly les bordes	79a
amplepuis	49c
amplier	30b
ampoigne
amponville	35b
ampriani	23a
ampuis	28c
ampus	92b
amsterdam	c
amure	=43b
amy	42b
anaa	97b
anais	90b2
anan	27b
ance
ance feas	62b
anceaumeville	71b
anceins
ancelle	10c
ancemont	53b
ancenis saint gereon	12d
ancerville	29c2
ancerviller	25b
ancey	45b
anchamps	22b
anche	=75b2
anchenoncourt et chazel	22b
ancienville	78a
ancier	52b
ancinnes	90b
ancizan	29b
ancone	13c
ancourt	62b
ancourteville
ancourteville sur hericourt	35b
ancretieville saint victor	38b
ancretteville
ancretteville sur mer	14b
ancteville
anctoville	 2
anctoville sur boscq	44b
ancy	67b
ancy dornot	15c
ancy le franc	83b
ancy le libre	14b
ancy sur moselle
andainville	23b
andance	12c
andancette	13c
andard
ande	13c
andechy	28b
andel	12c
andelain	21b
andelaroche	21b
andelarre	15b
andelarrot	25b
andelat	47b
andelnans	11c
andelot
andelot blancheville	80b
andelot en montagne	57b
andelot morval	90a
andelu	55b
anderlecht	c
andernay	24b
andernos
andernos les bains	13d
anderny	25b
andert et condon	35b
andevanne
andeville	34c
andigne
andillac	13b
andilly	64c4
andilly en bassigny	11b
andiran	26b
andlau	18c
andoins	73b
andolsheim	22c
andon	67b
andonville	25b
andornay	18b
andouille	=23c
andouille neuville	10c
andouque	38b
andrein	14b
andres	15c
andrest	13c
andresy	14d
andreze
andrezel	34b
andrezieux boutheon	10d
andryes	45b
anduze	34c
aneran camors
aneres	17b
anet	27c
anetz
angais	89b
ange	=80b
angeac champagne	50b
angeac charente	29b
angecourt	38b
angeduc	15b
angely	15b
angeot	35b
angers	16e
angerville	46c2
angerville bailleul	20b
angerville l orcher	14c
angerville la campagne	14c
angerville la martel	11c
angervilliers	18c
angeville	24b
angevillers	14c
angey
angicourt	13c
angiens	51b
angirey	15b
angivillers	16b
anglade	89b
anglards	 2
anglards de saint flour	41b
anglards de salers	73b
anglars	22b
anglars juillac	33b
anglars nozac	40b
anglars saint felix	93b
anglefort	12c
anglemont	14b
angles	=37c3
angles sur l anglin	37b
anglesqueville	 2
anglesqueville l esneval	68b
anglesqueville la bras long	13b
anglet	=43d
angliers	21c2
anglure	78b
anglure sous dun	14b
anglus
angluzelles et courcelles	15b
angoisse	=60b
angomont	75a
angos	23b
angouleme	42d
angoulins	42c
angoume	26b
angous	96a
angoustrine villeneuve
angoustrine villeneuve des escaldes	54b
angoville	 2
angoville au plain
angres	46c
angresse	23c
angrie	91b
anguilcourt
anguilcourt le sart	27b
angviller
angviller les bisping
angy	11c
anhaux	39b
anhiers	89b
aniane	30c
aniche	100c
anisy	82b
anizy	 2
anizy le chateau
anizy le grand	25c
anjeux	15b
anjou	10c
anjouin	31b
anjoutey	61b
ankara	c
anla	90a
anlezy	24b
anlhiac	26b
annaba	c
annay	49c2
annay la cote	33b
annay sur serein	21b
annebault	52b
annecy	13e2
annecy le vieux
annelles	=13b
annemasse	38d
anneot	11b
annepont	40b
annequin	21c
annesse et beaulieu	15c
annet
annet sur marne	34c
anneux	26b
anneville	 4
anneville ambourville	12c
anneville en saire	37b
anneville la prairie	95a
anneville sur mer
anneville sur scie	41b
anneyron	42c
annezay	17b
annezin	58c
annoeullin	11d
annoire	42b
annois	35b
annoisin chatelans	72b
annoix	25b
annonay	17d
annonville	28a
annot	10c
annouville vilmesnil	45b
annoux	85a
annoville
anor	31c
anos	17b
anost	70b
anould	32c
anoux	27b
anoye	14b
anquetierville	33b
anrosey	12b
ansac
ansac sur vienne	82b
ansacq	27b
ansan	75a
ansauville	76a
ansauvillers	11c
anse	=82c
anse bertrand	44c
ansignan	16b
ansost	58a
ansouis	11c
anstaing	16c
antagnac	22b
antalya	c
antananarivo	c
anterrieux	12b
anteuil	60b
antezant
antezant la chapelle	37b
anthe	19b
anthelupt	44b
anthenay	70a
antheny	10b
antheuil	63a
antheuil portes	41b
anthien	17b
anthon	12c
anthy
anthy sur leman	25c
antibes	78d
antichan	41a
antichan de frontignes	16b
antignac	37b2
antigny	16c2
antigny la ville	86a
antilly	47b2
antin	92a
antisanti	59b
antist	19b
antogny
antogny le tillac	49b
antoigne	44b
antoigny
antoingt	41b
antonaves
antonne et trigonant	12c
antony	64d
antorpe
antraigues
antraigues sur volane
antrain
antran	11c
antras	11b2
antrenas	33b
antugnac	29b
antully	79b
anvers	c
anveville	29b
anville
anvin	70b
any martin rieux	46b
anzat
anzat le luguet	17b
anzeling	48b
anzeme	55b
anzex	33b
anzin	13d
anzin saint aubin	28c
anzy le duc	42b
aoste	29c
aougny	10b
aouste	20b
aouste sur sye	27c
aouze	19b
apach	11c
apatou	10d
apchat	16b
apchon	18b
apinac	44b
appelle	=66a
appenai
appenai sous belleme	28b
appenans	39b
appenwihr	59b
appeville	20b
appeville annebault	10c
appietto	17c
appilly	50b
appoigny	31c
apprieu	36c
appy	28a
apremont	47c6
apremont la foret	43b
apremont sur allier	66a
aprey	19b
apt	10d
arabaux	79a
araches
araches la frasse	18c
aragnouet	29b
aragon	49b
aramits	66b
aramon	=41c
aranc	33b
arance
arancou	19b
arandas	14b
arandon passins	19c
araujuzon	19b
araules	62b
araux	14b
arbanats	14c
arbas	29b
arbecey	23b
arbellara	17b
arbent	36c
arbeost	73a
arberats sillegue	33b
arbignieu
arbigny	46b
arbigny sous varennes	87a
arbin	84b
arblade	 2
arblade le bas	13b
arblade le haut	31b
arbois	31c
arbon	93a
arbonne	24c
arbonne la foret	10c
arboras	=11b
arbori	53a
arbot	60a
arbouans	88b
arboucave	22b
arbouet sussaute	31b
arbourse	12b
arboussols	13b
arboys
arboys en bugey	71b
arbrissel	27b
arbus	12c
arbusigny	12c
arc en barrois	67b
arc et senans	16c
arc les gray	24c
arc sous cicon	77b
arc sous montenot	23b
arc sur tille	26c
arcachon	11d
arcais	62b
arcambal	10c
arcangues	37c
arcay	84b2
arceau	=98b
arcenant	52b
arcens	35b
arces	72b
arces dilo	62b
arcey	15c2
archail	14a
archamps	24c
archelange	22b
arches	=18c2
archettes	11c
archiac	77b
archignac	41b
archignat	32b
archigny	11c
archingeay	77b
archipel des crozet
archipel des kerguelen
archon	76a
arcinges	22b
arcins	54b
arcis	 2
arcis le ponsart	29b
arcis sur aube	28c
arcisses	22c
arcizac adour	61b
arcizac ez angles	25b
arcizans avant	40b
arcizans dessus	12b
arcomps	28b
arcon	=11c2
arconcey	22b
arconnay	19c
arconsat	57b
arconville	11b
arcueil	22d
arcy sainte restitue	40b
arcy sur cure	49b
ardeche	r33e
ardelles	21b
ardelu	72a
ardenais	21b
ardenay
ardenay sur merize	50b
ardengost	12a
ardennes	r27e
ardentes	=37c
ardes	59b
ardeuil et montfauxelles	79a
ardiege	38b
ardillieres	89b
ardin	13c
ardizas	22b
ardoix	13c
ardon	13c2
ardouval	16b
ardres	44c
aregno	59b
areines	57b
arelaune
arelaune en seine	25c
aren	25b
arengosse	71b
arenthon	21c
ares	=65c
aresches	27a
aressy	88b
arette	10c
arfeuille chatain	19b
arfeuilles	59b
arfons	19b
argagnon	69b
arganchy	22b
argancon	10b
argancy	14c
argein	20b
argeles
argeles bagneres	10b
argeles gazost	28c
argeles sur mer	11d
argeliers	21c
argelliers	10c
argelos	42b2
argelouse	92a
argences	40c
argences en aubrac	16c
argens
argens minervois	40b
argent sur sauldre	20c
argentan	=14d
argentat	=
argentat sur dordogne	29c
argentenay	82a
argenteuil	11e
argenteuil sur armancon	22b
argentieres	36b
argentine	=96b
argentolles
argenton	33b
argenton l eglise
argenton les vallees
argenton notre dame
argenton sur creuse	48c
argentonnay	32c
argentre	29c
argentre du plessis	46c
argenvieres	45b
argenvilliers	31b
argers	11b
arget	76a
argiesans	61b
argillieres	72a
argilliers	44b
argilly	54b
argis	42b
argiusta moriccio	75a
argoeuves	54b
argol	11c
argonay	38c
argouges
argoules	32b
argueil	35b
arguel	31a
arguenos	90a
argut dessous	21a
argut dessus
argy	56b
arhansus	66a
ariege	r16e
aries espenan	91a
arifat	13b
arignac	72b
arinthod	11c
arith	46b
arjuzanx
arlanc	18c
arlay	12c
arlebosc	38b
arlempdes	16b
arles	52d
arles sur tech	28c
arlet	24a
arleuf	64b
arleux	31c
arleux en gohelle	96b
arlos	11b
armaille	32b
armancourt	58b2
armaucourt	24b
armbouts cappel	21c
armeau	75b
armendarits	40b
armenonville
armenonville les gatineaux
armenteule
armentieres	27d
armentieres en brie	12c
armentieres sur avre	16b
armentieres sur ourcq	96a
armentieux	73a
armes	=27b
armillac	21b
armissan	15c
armix	25a
armous et cau	96a
armoy	16c
arnac	17b
arnac la poste	90b
arnac pompadour	12c
arnac sur dourdou	47a
arnage	54c
arnancourt	78a
arnas	46c
arnaud guilhem	23b
arnave	21b
arnaville	56b
arnay	 2
arnay le duc	13c
arnay sous vitteaux	11b
arnayon	27a
arne	18b
arneguy	24b
arneke	16c
arnicourt	15b
arnieres
arnieres sur iton	16c
arnoncourt
arnoncourt sur apance
arnos	13b
arnouville	15d
arnouville les mantes	95b
aroffe	93a
aromas	58b
aron	18c
aroue ithorots olhaiby	24b
aroz	14b
arpaillargues et aureillac	10c
arpajon	12d
arpajon sur cere	64c
arpavon	73a
arpenans	25b
arpheuilles	54b2
arpheuilles saint priest	38b
arphy	14b
arquenay	67b
arques	=98c3
arques la bataille	24c
arquettes
arquettes en val	83a
arqueves	15b
arquian	54b
arrabloy
arracourt	25b
arradon	58c
arraincourt	13b
arrancourt	12b
arrancy	45a
arrancy sur crusnes	47b
arrans	65a
arras	43d
arras en lavedan	50b
arras sur rhone	53b
arrast larrebieu	96a
arraute charritte	44b
arraye et han	37b
arrayou lahitte	99a
arre	25b
arreau	73b
arrelles	90a
arrembecourt	47a
arrenes	20b
arrens marsous	69b
arrentes de corcieux	17b
arrentieres	18b
arrest	82b
arreux	35b
arriance	21b
arricau bordes	11b
arrien	20b
arrien en bethmale	13b
arrigas	22b
arrigny	23b
arro	80a
arrodets	23a
arrodets ez angles	11b
arromanches
arromanches les bains	41b
arronnes	38b
arronville	62b
arros	 2
arros d oloron
arros de nay	82b
arroses	=14b
arrouede	85a
arrout	92a
arry	73b2
ars	=93b2
ars en re	13c
ars laquenexy	93b
ars les favets	22b
ars sur formans	15c
ars sur moselle	46c
arsac	41c
arsac en velay	12c
arsague	35b
arsans	42a
arsonval	29b
arsure arsurette	10b
arsy	83b
art sur meurthe	17c
artagnan	50b
artaise
artaise le vivier	64a
artaix	35b
artalens souin	14b
artannes	 2
artannes sur indre	28c
artannes sur thouet	41b
artas	18c
artassenx	26b
artemare	11c
artemps	36b
artenay	20c
arthaz pont notre dame	17c
arthel	89a
arthemonay	61b
arthenac	33b
arthes	25c
arthez	 3
arthez d armagnac	92a
arthez d asson	46b
arthez de bearn	18c
artheze	35b
arthies	27b
arthon	12c
arthon en retz
arthonnay	15b
arthun	53b
artigat	57b
artignosc
artignosc sur verdon	31b
artigue	36a
artiguedieu
artigueloutan	11c
artiguelouve	20c
artiguemy	87a
artigues	40b4
artigues pres bordeaux	87c
artins	27b
artix	36c2
artolsheim	10c
artonges
artonne	91b
artres	11c
artzenheim	86b
arudy	22c
arue	11d2
arutua	17c
arvert	39c
arveyres	21c
arviere
arviere en valromey	72b
arvieu	77b
arvieux	34b
arvigna	24b
arvillard	86b
arville	15b2
arvillers	76b
arx	57a
arzacq arraziguet	11c
arzal	18c
arzano	14c
arzay
arzembouy	70a
arzenc	 2
arzenc d apcher	52a
arzenc de randon	19b
arzens	12c
arzillieres neuville	32b
arzon	23c
arzviller	52b
asasp arros	52b
ascain	47c
ascarat	35b
aschbach	63b
ascheres
ascheres le marche	12c
asco	12b
ascou	11b
ascoux	11c
ascros	17b
asfeld	11c
aslonnes	11c
asmara	c
asnan	12b
asnans beauvoisin	71b
asnelles	64b
asnieres	34b
asnieres en bessin	73a
asnieres en montagne	16b
asnieres en poitou	19b
asnieres la giraud	98b
asnieres les dijon	13c
asnieres sous bois	11b
asnieres sur blour	19b
asnieres sur nouere	13c
asnieres sur oise	31c
asnieres sur saone	78a
asnieres sur seine	94d
asnieres sur vegre	33b
asnois	27b2
aspach	12c2
aspach le bas	13c
aspach le haut
aspach michelbach	17c
asperes	56b
asperjoc
aspet	91b
aspin
aspin aure	43a
aspin en lavedan	29b
aspiran	17c
aspremont	27c2
aspres	 2
aspres les corps	10b
aspres sur buech	83b
aspret sarrat	13b
asprieres	75b
asque	=12b
asques	=57b2
asquins	31b
assac	15b
assainvillers	14b
assais
assais les jumeaux	76b
assas	14c
assat	21c
assay	18b
asse le berenger	40b
asse le boisne	88b
asse le riboul	48b
assenay	13b
assencieres	19b
assenoncourt	12b
asserac	19c
assevent	18c
assevillers	31b
assier	71b
assieu	17c
assignan	17b
assigny	16b2
assis sur serre	21b
asson	20c
asswiller	27b
astaffort	20c
astaillac	20b
aste	57b
aste beon	23b
astet	59a
astille	90b
astis	=35b
astoin
aston	20b
astugue	26b
athee	=13c2
athee sur cher	29c
athenes	c
athens	c
athesans etroitefontaine	63b
athie	22b2
athienville	16b
athies	17c2
athies sous laon	26c
athis	89b
athis de l orne
athis mons	37d
athis val
athis val de rouvre	42c
athos aspis	21b
atlanta	c
attainville	19c
attancourt	28b
attenschwiller	96b
attiches	22c
attichy	19c
attignat	34c
attignat oncin	57b
attigneville	22b
attigny	13c2
attilloncourt	98a
attilly	34b
attin	89b
atton	90b
attray	21b
attricourt	47a
atur
aubagnan	28b
aubagne	48d
aubaine	=89a
aubais	29c
aubarede	28b
aubas	61b
aubazat	18b
aubazines	86b
aube	=+15c2
aubeguimont	19b
aubenas	12d
aubenas les alpes	90a
aubenasson	74a
aubencheul	 2
aubencheul au bac	55b
aubencheul aux bois	24b
aubenton	66b
aubepierre
aubepierre ozouer
aubepierre ozouer le repos	98b
aubepierre sur aube	18b
auberchicourt	46c
aubercourt	69a
aubergenville	13d
auberive	41b2
auberives	 2
auberives en royans	37b
auberives sur vareze	15c
aubermesnil
aubermesnil aux erables	20b
aubermesnil beaumais	52b
aubers	17c
aubertans
aubertin	67b
auberville	61b
auberville la campagne
auberville la manuel	14b
auberville la renault	45b
aubervilliers	88d
aubessagne	74b
aubeterre	40b
aubeterre sur dronne	31b
aubevoye
aubiac	15c2
aubiat	10c
aubie et espessas
aubiere	10d
aubiet	11c
aubignan	60c
aubignas	48b
aubigne	62b2
aubigne racan	22c
aubigne sur layon	35b
aubigney
aubignosc	62b
aubigny	11c5
aubigny au bac	11c
aubigny aux kaisnes	23b
aubigny en artois	15c
aubigny en laonnois	10b
aubigny en plaine	54b
aubigny la ronce	17b
aubigny les clouzeaux	72c
aubigny les pothees	31b
aubigny les sombernon	18b
aubigny sur nere	55c
aubilly	50a
aubin	=37c2
aubin saint vaast	73b
aubinges	40b
auboncourt vauzelles	95a
aubonne	27b
aubord	23c
auboue	27c
aubous	45a
aubres	42b
aubreville	38b
aubrives	95b
aubrometz	14b
aubry	 3
aubry du hainaut	17c
aubry en exmes
aubry le panthou	13b
aubure	35b
aubussargues	33b
aubusson	34c2
aubusson d auvergne	22b
aubvillers	17b
auby	71c
aucaleuc	97b
aucamville	11d2
aucazein	65a
aucelon	17a
aucey
aucey la plaine	41b
auch	22d
auchay
auchay sur vendee	11c
auchel	10d
auchonvillers	13b
auchy	 5
auchy au bois	55b
auchy la montagne	56b
auchy les hesdin	15c
auchy les mines	46c
auchy lez orchies	16c
auckland	c
aucun	=27b
audaux	17b
aude	r38e
audelange	26b
audeloncourt	77a
audembert	42b
audenge	96c
auderville
audes	40b
audeux	42b
audeville	18b
audierne	37c2
audignicourt	10b
audignies	36b
audignon	39b
audigny	27b
audincourt	14d
audincthun	68b
audinghen	62b
audon	41b
audouville
audouville la hubert	78a
audrehem	52b
audressein	14b
audresselles	61b
audrieu	12c
audrix	29b
audruicq	53c
audun	 2
audun le roman	25c
audun le tiche	74c
auenheim
auffargis	20c
auffay
aufferville	48b
auffreville brasseuil	67b
auflance	82a
auga	19b
augan	16c
auge	=10c3
auge saint medard
augea	29b
auger saint vincent	52b
augerans	19b
augeres	12b
augerolles	86b
augers
augers en brie	27b
augerville
augerville la riviere	21b
augicourt	18b
augignac	82b
augirein	80a
augisey	19b
augnat	18b
augnax	13b
augne	13b
augny	22c
auguaise	20b
augy	10c2
augy sur aubois	28b
aujac	52b2
aujan mournede	89a
aujargues	82b
aujeurres	73a
aujols	38b
aulan	8a
aulas	46b
aulhat flat	94b
aulhat saint privat
aullene	18b
aulnat	41c
aulnay	16c3
aulnay aux planches
aulnay l aitre	17b
aulnay la riviere	51b
aulnay sous bois	88d
aulnay sur iton	71b
aulnay sur marne	28b
aulnay sur mauldre	12c
aulnizeux
aulnois	16b
aulnois en perthois	46b
aulnois sous laon	13c
aulnois sous vertuzey
aulnois sur seille	31b
aulnoy	36b
aulnoy lez valenciennes	71c
aulnoy sur aube	51a
aulnoye aymeries	86c
aulon	58b3
aulos
aulos sinsat	16b
ault	13c
aulus
aulus les bains	13b
aulx les cromary	16b
aumagne	69b
aumale	20c
aumatre	17b
aumelas	62b
aumenancourt	11c
aumerval	19b
aumes	50b
aumessas	26b
aumetz	24c
aumeville lestre	13b
aumont	57b2
aumont aubrac
aumont en halatte	57b
aumur	39b
aunac
aunac sur charente	65b
aunat	61a
aunay	 5
aunay en bazois	23b
aunay les bois	14b
aunay sous auneau	15c
aunay sous crecy	65b
aunay sur odon
auneau
auneau bleury saint symphorien	64c
auneuil	29c
aunou	 2
aunou le faucon	25b
aunou sur orne	28b
auppegard	70b
aups	22c
auquainville
auquemesnil
aurade	68b
auradou	41b
auragne	48b
auray	14d
aure	40a
aure sur mer	69b
aurec
aurec sur loire	62c
aureil	10c
aureilhan	92c2
aureille	15c
aurel	46b2
aurelle verlac
aurensan	90b2
aureville	10c
auriac	50b3
auriac du perigord	40b
auriac l eglise	14b
auriac lagast	23b
auriac sur dropt	18b
auriac sur vendinelle	11c
auriat	12b
auribail	19b
auribeau	68a
auribeau sur siagne	34c
aurice	63b
auriebat	24b
aurieres	37b
aurignac	12c
aurillac	26d
aurimont	21b
aurin	34b
auriol	13d
auriolles	14b
aurions idernes	11b
auris	19b
aurons	=56b
auros	11c
aurouer	40b
auroux	36b
aurseulles	19c
aussac	26b
aussac vadalle	56b
ausseing	91a
aussevielle	86b
aussillon	55c
aussois	68b
ausson	60b
aussonce	24b
aussonne	80c
aussos	64a
aussurucq	23b
autainville	42b
autechaux	45b
autechaux roide	49b
auterive	11d3
auterrive	14b
autet	27b
auteuil	16c2
autevielle saint martin bideren	22b
authe	94a
autheuil	 2
autheuil authouillet	94b
autheuil en valois	27b
autheux	12b
authevernes	47b
authezat	66b
authie	20c2
authieule	39b
authieux ratieville	40b
authiou	41a
authoison	31b
authon	81b2
authon du perche	15c2
authon ebeon	41b
authon la plaine	37b
authou	33b
authuille	15b
authume	91b
authumes	29b
autichamp	15b
autignac	98b
autigny	32b
autigny la tour	14b
autigny le grand	13b
autigny le petit	57a
autingues	29b
autoire	38b
autoreille	39b
autouillet	67b
autrac	50a
autrans
autrans meaudre
autrans meaudre en vercors	29c
autreche	42b
autrechene	28b
autreches	74b
autrecourt
autrecourt et pourron	34b
autrecourt sur aire	11b
autremencourt	18b
autrepierre	74a
autreppes	18b
autretot
autreville	97b2
autreville saint lambert	33a
autreville sur la renne	39b
autreville sur moselle	26b
autrey	47b2
autrey le vay	93a
autrey les cerre	24b
autrey les gray	40b
autricourt	14b
autruche	=49a
autruy
autruy sur juine	75b
autry	93a
autry issards	31b
autry le chatel	85b
autun	13d
auty	14b
auvare	52a
auve	31b
auvergne rhone alpes	r82f
auvernaux	33b
auvers	73b2
auvers le hamon	14c
auvers saint georges	12c
auvers sous montfaucon	23b
auvers sur oise	69c
auverse
auvet et
auvet et la chapelotte	24b
auvillar	90b
auvillars	24b
auvillars sur saone	34b
auvillers
auvillers les forges	91b
auvilliers	10b
auvilliers en gatinais	34b
aux aussat	27b
aux marais	92b
auxais	18b
auxange	20b
auxant	80a
auxelles bas	42b
auxelles haut	29b
auxerre	35d
auxey duresses	29b
auxi le chateau	25c
auxillac
auxon	13c2
auxon dessous
auxon dessus
auxonne	76c
auxy	19c2
auzainvilliers	19b
auzances	11c
auzas	22b
auzat	56b
auzat la combelle	20c
auzay
auzebosc	11c
auzecourt
auzelles	39b
auzers	16b
auzet	10b
auzeville
auzeville en argonne
auzeville tolosane	47c
auzielle	16c
auzits	82b
auzon	86b
auzouer
auzouer en touraine	22c
auzouville	 3
auzouville auberbosc
auzouville l esneval	36b
auzouville sur ry	68b
auzouville sur saane	14b
availles	 2
availles en chatellerault	17c
availles limouzine	13c
availles sur seiche	63b
availles thouarsais	18b
avajan	82a
avallon	63c
avancon	76b2
avanne aveney	23c
avant les marcilly	51b
avant les ramerupt	16b
avanton	22c
avapessa	80a
avaray	67b
avaux	52b
aveize	11c
aveizieux	17c
avelanges	33a
avelesges	48a
avelin	26c
aveluy	54b
avenas
avenay	56b
avenay val
avenay val d or	96b
avene	29b
avenheim
avensac	73a
avensan	31c
aventignan	20b
averan	86a
averdoingt	30b
averdon	68b
avermes	41c
avernes	87b
avernes saint gourgon	71a
avernes sous exmes
averon bergelle	19b
averton	55b
avesnelles	22c
avesnes	46a
avesnes chaussoy	63a
avesnes en bray	28b
avesnes en saosnois	93a
avesnes en val	26b
avesnes le comte	18c
avesnes le sec	15c
avesnes les aubert	36c
avesnes les bapaume	17b
avesnes sur helpe	40c
avessac	25c
avesse	33b
aveux	=41a
aveyron	r28e
avezac prat lahitte	58b
avezan	86a
aveze	19c3
aviernoz
avignon	92d
avignon les saint claude	35b
avignonet	20b
avignonet lauragais	16c
avillers	23b2
avillers sainte croix	80a
avilley	15b
avilly saint leonard	85b
avion	=17d
avioth	12b
avire
avirey lingey	20b
aviron	=11c
avize	17c
avocourt	12b
avoine	=23c2
avoise	59b
avolsheim	75b
avon	14d2
avon la peze	21b
avon les roches	53b
avondance	33a
avord	29c
avosnes	83a
avot	19b
avoudrey	98b
avrainville	14c4
avranches	10d
avranville	66a
avrechy	11c
avrecourt	12b
avree	83a
avremesnil	99b
avressieux	54b
avreuil	17b
avricourt	12c3
avrieux	39b
avrigney virey	43b
avrigny	40b
avril	=12c
avril sur loire	25b
avrille	17d2
avrille les ponceaux	48b
avrilly	24b2
avroult	54b
avy	51b
awala yalimapo	16c
awoingt	76b
ax les thermes	13c
axat	=48b
axiat	33a
ay
ay champagne	51c
ay sur moselle	16c
ayat sur sioule	14b
aydat	26c
aydie	13b
aydius	10b
aydoilles	10c
ayen	72b
ayencourt	15b
ayette	33b
ayguatebia talau	49a
ayguemorte
ayguemorte les graves	14c
ayguesvives	28c
ayguetinte	16b
ayherre	11c
ayn	39b
aynac	56b
ayrens	61b
ayron	11c
ayros arbouix	35b
ayse	24c
ayssenes	23b
aytre	97c
ayzac ost	47b
ayzieu	16b
azannes et soumazannes	17b
azas	68b
azat chatenet	11b
azat le ris	24b
azay le brule	19c
azay le ferron	82b
azay le rideau	34c
azay sur cher	32c
azay sur indre	36b
azay sur thouet	11c
aze	21c3
azelot	41b
azerables	80b
azerailles	79b
azerat	76b2
azereix	99b
azet	15b
azeville	79a
azillanet	36b
azille	11c
azilone ampaza	21b
azincourt	30b
azolette	12b
azoudange	89a
azur	=99b
azy	45b
azy le vif	19b
azy sur marne	37b
azzana	49a
baalon	26b
baalons	21b
babeau bouldoux	31b
baboeuf	51b
baby	=11b
baccarat	=41c
baccon	65b
bach	21b
bachant	=22c
bachas	=90a
bachivillers
bachos	31a
bachy	19c
bacilly	92b
baconnes	29b
bacouel	48b
bacouel sur selle	46b
bacourt	11b
bacquepuis	31b
bacqueville	61b
bacqueville en caux	19c
badailhac	13b
badaroux	93b
badecon
badecon le pin	75b
badefols	 2
badefols d ans	42b
badefols sur dordogne	20b
baden	51c
badens	75b
badevel	81b
badmenil
badmenil aux bois	14b
badonviller	15c
badonvilliers gerauvilliers	13b
baerendorf	30b
baerenthal	73b
baffie	11b
bagard	26c
bagas	28b
bagat
bagat en quercy
bagdad	c
bage dommartin	41c
bage la ville
bage le chatel	97b
bagert	46a
bages	53c2
baghdad	c
bagiry	11b
bagnac
bagnac sur cele	15c
bagneaux	20b
bagneaux sur loing	16c
bagneres	 2
bagneres de bigorre	71c
bagneres de luchon	21c
bagneux	46d8
bagneux la fosse	18b
bagnizeau	18b
bagnoles	=30b
bagnoles de l orne
bagnoles de l orne normandie	27c
bagnolet	43d
bagnols	12c2
bagnols en foret	32c
bagnols les bains
bagnols sur ceze	18d
bagnot	15b
baguer morvan	17c
baguer pican	18c
baho	32c
bahus soubiran	39b
baie mahault	31d
baigneaux	68b3
baignes	=99a
baignes sainte radegonde	13c
baigneux
baigneux les juifs	20b
baignolet
baigts	33b
baigts de bearn	86b
baillargues	78c
baille	=
bailleau	 2
bailleau armenonville	13c
bailleau l eveque	12c
bailleau le pin	17c
baillestavy	11b
baillet
baillet en france	20c
bailleul	16d3
bailleul aux cornailles	26b
bailleul la vallee	96a
bailleul le soc	65b
bailleul les pernes	41b
bailleul neuville	22b
bailleul sir berthoult	14c
bailleul sur therain	23c
bailleulmont	21b
bailleulval	24b
bailleval	15c
baillif	51c
baillolet	12b
baillou	21b
bailly	43c2
bailly aux forges	13b
bailly en riviere	51b
bailly le franc	34a
bailly romainvilliers	70c
bain de bretagne	77c
baincthun	13c
bainghen	21b
bains	=14c
bains les bains
bains sur oust	35c
bainville	 3
bainville aux miroirs	30b
bainville aux saules	15b
bainville sur madon	14c
bairols	11b
bairon et ses environs	10c
bais	=38c2
baisieux	55c
baissey	17b
baives	16b
baix	13c
baixas	28c
baizieux	24b
bajamont	10c
bajonnette	10b
bajus	36b
bakou	c
balacet	51a
baladou	40b
balagny
balagny sur therain	16c
balagueres	20b
balaguier	 2
balaguier d olt	18b
balaguier sur rance	90a
balaiseaux	29b
balaives et butz
balan	47c2
balanod	32b
balansun	32b
balanzac	64b
balaruc	 2
balaruc le vieux	27c
balaruc les bains	71c
balatre	78a
balaze	22c
balazuc	39b
balbigny	29c
balbins
balbronn	68b
baldenheim	13c
baldersheim	26c
bale	c
baleix	13b
balesmes
balesmes sur marne
balesta	17b
baleyssagues	19b
balgau	95b
balham	14b
balignac	41a
balignicourt	56a
balines	55b
balinghem	12c
baliracq maumusson	12b
baliros	52b
balizac	52b
ballainvilliers	49c
ballaison	15c
ballan mire	85c
ballancourt
ballancourt sur essonne	82c
ballans	20b
ballay	24b
balledent	20b
ballee
balleray
balleroy	 2
balleroy sur drome	13c
ballersdorf	82b
balleville	97a
ballon	=83b
ballon saint mars	23c
ballons	=88a
ballore	87a
ballots	=13c
balloy	36b
balma	18d
balnot	 2
balnot la grange	11b
balnot sur laignes	15b
balogna	14b
balot	86a
balschwiller	73b
balsieges	61b
baltzenheim	58b
balzac	14c
bamako	c
bambecque	85b
bambiderstroff	10c
ban de laveline	11c
ban de sapt	36b
ban sur meurthe clefcy	96b
banassac canilhac	11c
banat
banca	36b
bancigny	26a
bancourt	83a
bandol	83c
bandraboua	14d
bandrele	10d
baneins	62b
baneuil	32b
bangkok	c
bangor	99b
bangui	c
banios	66a
banize	18b
bannalec	57c
bannans	37b
bannay	95b3
banne	=65b
bannegon	23b
bannes	=87b4
banneville
banneville la campagne	19b
bannieres	=21b
bannoncourt	16b
bannost villegagnon	67b
banogne recouvrance	16b
banon	11c
banos	27b
bans	=17b
bansat	26b
bantanges	58b
banteux	34b
banthelu	15b
bantheville	10b
bantigny	49b
bantouzelle	44b
bantzenheim	16c
banvillars	29b
banville	80b
banvou	63b
banyuls
banyuls dels aspres	15c
banyuls sur mer	45c
baon	58a
baons
baons le comte	34b
bapaume	38c
bar	=31b
bar le duc	15d
bar les buzancy	12b
bar sur aube	47c
bar sur seine	29c
barace	64b
baraigne	16b
baraize	35b
baralle	43b
baraqueville	32c
barastre	31b
baratier	65b
barbachen	41a
barbaggio	36b
barbaira	81b
barbaise	10b
barbas	=20b
barbaste	15c
barbatre	18c
barbazan	51b
barbazan debat	35c
barbazan dessus	16b
barbechat
barbentane	43c
barberaz	53c
barberey saint sulpice	15c
barberier	15b
barbery	13c2
barbeville	24b
barbey	15b
barbey seroux	14b
barbezieres	13b
barbezieux saint hilaire	47c
barbieres	11c
barbirey
barbirey sur ouche	26b
barbizon	13c
barbonne fayel	48b
barbonville	43b
barbuise	43b
barby	42c2
barc	12c
barcelona	c
barcelone	c
barcelonne	34b
barcelonne du gers	14c
barcelonnette	25c
barchain	94a
barcillonnette	15b
barcugnan	10b
barcus	65b
barcy	39b
bard	=70b
bard le regulier	73a
bard les epoisses	72a
bard les pesmes	14b
bardenac	21b
bardigues	24b
bardos	19c
bardou	44a
bardouville	60b
bareges	13b
bareilles	39a
barembach	81b
baren	9a
barentin	12d
barenton	12c
barenton bugny	56b
barenton cel	11b
barenton sur serre	13b
baresia
baresia sur l ain	16b
barfleur	54b
bargeme	21b
bargemon	14c
barges	=82b3
bargny	32b
barguelonne
barguelonne en quercy	70b
barie	27b
barinque	58b
barisey	 2
barisey au plain	39b
barisey la cote	28b
barisis
barisis aux bois	75b
barizey	14b
barjac	25c3
barjols	30c
barjon	29a
barjouville	17c
barles	12b
barlest	33b
barleux	23b
barlieu	33b
barlin	73c
barly	36b2
barmainville
barnas	21b
barnave	22b
barnay	99a
barneville	 2
barneville carteret	22c
barneville la bertran	12b
barneville sur seine	55b
baromesnil	22b
baron	=26c4
baron sur odon	12c
baronville	37b
barou
barou en auge	67a
baroville	25b
barquet	45b
barr	71c
barrais bussolles	19b
barran	69b
barrancoueu	40a
barras	=14b
barraute camu	19b
barraux	20c
barre	=20b
barre des cevennes	20b
barreme	41b
barret	11c
barret de lioure	72a
barret sur meouge	19b
barretaine	20b
barrettali	17b
barriac
barriac les bosquets	14b
barricourt
barro	41b
barrou	48b
barry	14b
barry d islemade	94b
bars	=37b2
barsac	22c2
barst	57b
bart	20c
bartenheim	42c
barthe	25a
bartherans	60a
bartres	49b
barville	36b3
barville en gatinais	30b
barzan	48b
barzun	63b
barzy	 2
barzy en thierache	32b
barzy sur marne	38b
bas en basset	46c
bas et lezat	35b
bas lieu	35b
bas mauco	42b
bas rhin	r12f
bascons	86b
bascous	17b
basel	c
baslieux	53b
baslieux les fismes	34b
baslieux sous chatillon	18b
basly	10c
bassac	53b
bassan	24c
bassanne	13b
basse goulaine	97c
basse ham	23c
basse pointe	29c
basse rentgen	52b
basse sur le rupt	84b
basse terre	94c
bassemberg	22b
basseneville	25b
bassens	14d2
bassercles	15b
basses	=34b
basseux	13b
bassevelle	37b
bassignac	22b
bassignac le bas	80a
bassignac le haut	16b
bassigney	12b
bassillac
bassillac et auberoche	44c
bassillon vauze	64a
bassing	11b
bassoles aulers	13b
bassoncourt	62a
bassou	87b
bassoues	33b
bassu	95a
bassuet	24b
bassurels	62a
bassussarry	34c
bassy	42b
bastanes	96a
bastelica	52b
bastelicaccia	44c
bastennes	24b
bastia	47d
basville	17b
bathelemont	69a
bathernay	22b
batilly	13c2
batilly en gatinais	45b
batilly en puisaye	11b
batna	c
bats	=33b
batsere	42a
battenans
battenans les mines	38a
battenans varin	79a
battenheim	16c
battexey	31a
battigny	14b
battrans	20b
batz sur mer	29c
batzendorf	98b
baubigny	34b2
baud	=64c
baudement	98a
baudemont	63b
baudignan	50a
baudignecourt
baudinard
baudinard sur verdon	24b
baudoncourt	48b
baudonvilliers	38b
baudre	61b
baudrecourt	26b2
baudreix	59b
baudremont	44a
baudres	40b
baudreville	25b2
baudricourt	33b
baudrieres	10c
bauduen	31b
bauge	=
bauge en anjou	12d
baugy	24c4
baulay	32b
baule	20c
baulme
baulme la roche	93a
baulne	14c
baulne en brie
baulny	19a
baulon	22c
baulou	16b
baume les dames	52c
baume les messieurs	16b
baune
baupte	44b
bauquay
baurech	91b
bauvin	52c
bauzemont	15b
bauzy	27b
bavans	36c
bavay	32c
bavelincourt	10b
bavent	=19c
baverans	50b
bavilliers	47c
bavinchove	10c
bavincourt	42b
bax	10b
bay	16b2
bay sur aube	45a
bayac	36b
bayard
bayard sur marne	13c
bayas	=45b
baye	=17c2
bayecourt	23b
bayel	74b
bayencourt	70a
bayenghem	 2
bayenghem les eperlecques	10c
bayenghem les seninghem	35b
bayet	67b
bayeux	13d
bayon	16c
bayon sur gironde	73b
bayonne	54d
bayons	=20b
bayonville	65a
bayonville sur mad	33b
bayonvillers	34b
bazac	15b
bazaiges	23b
bazailles	15b
bazainville	15c
bazancourt	26c2
bazarnes	42b
bazas	49c
bazauges	10b
bazegney	95a
bazeilles	25c2
bazeilles sur othain	11b
bazelat	22b
bazemont	17c
bazens	49b
bazentin	79a
bazenville	14b
bazet	19c
bazian	97a
bazicourt	39b
baziege	36c
bazien	79a
bazillac	37b
bazincourt	 2
bazincourt sur epte	78b
bazincourt sur saulx	14b
bazinghen	41b
bazinval	40b
bazoches	16b
bazoches au houlme	45b
bazoches en dunois	26b
bazoches et saint thibaut	52b
bazoches les bray	88b
bazoches les gallerandes	15c
bazoches les hautes	33b
bazoches sur guyonne	72b
bazoches sur hoene	83b
bazoches sur le betz	96b
bazoches sur vesles
bazoges	 2
bazoges en paillers	16c
bazoges en pareds	12c
bazoilles
bazoilles et menil	12b
bazoilles sur meuse	61b
bazolles	29b
bazoncourt	53b
bazoques	14b
bazordan	11b
bazougers	11c
bazouges	 2
bazouges cre
bazouges cre sur loir	20c
bazouges la perouse	19c
bazouges sur le loir
bazuel	55b
bazugues	63a
bazus	60b
bazus aure	15b
bazus neste	39a
bealcourt	13b
bealencourt	14b
beard	16b
beard geovreissiat	10c
beaubec
beaubec la rosiere	46b
beaubery	37b
beaubray	34b
beaucaire	16d2
beaucamps	 2
beaucamps le jeune	21b
beaucamps le vieux	14c
beaucamps ligny	85b
beauce	13c
beauce la romaine	33c
beaucens	41b
beauchalot	66b
beauchamp	98c
beauchamps	14c2
beauchamps sur huillard	42b
beaucharmoy
beauchastel	18c
beauche	28b
beauchemin	11b
beauchene	17b2
beauchery saint martin	38b
beauclair	86a
beaucoudray	14b
beaucourt	50c
beaucourt en santerre	16b
beaucourt sur l ancre	89a
beaucourt sur l hallue	28b
beaucouze	57c
beaucroissant	18c
beaudean	38b
beaudeduit	17b
beaudignies	57b
beaudricourt	98a
beaufai	31b
beaufay	15c
beauficel	12b
beauficel en lyons	22b
beaufin	19a
beaufort	42c5
beaufort blavincourt	40b
beaufort en anjou	69c
beaufort en argonne	13b
beaufort en santerre	19b
beaufort en vallee
beaufort orbagna	15c
beaufort sur gervanne	49b
beaufou	17c
beaufour
beaufour druval	45b
beaufremont	83a
beaugas	32b
beaugeay	79b
beaugency	80c
beaugies
beaugies sous bois	10b
beaujeu	22c2
beaujeu saint vallier pierrejux et quitteur	92b
beaulandais
beaulencourt	24b
beaulieu	55c12
beaulieu en argonne	37a
beaulieu les fontaines	56b
beaulieu les loches	17c
beaulieu sous bressuire
beaulieu sous la roche	24c
beaulieu sous parthenay	68b
beaulieu sur dordogne	13c2
beaulieu sur layon	13c
beaulieu sur loire	17c
beaulieu sur mer	39c
beaulieu sur oudon	48b
beaulieu sur sonnette	24b
beaulon	16c
beaumais	17b
beaumarches	69b
beaumat
beaume	82a
beaumenil	13b
beaumerie saint martin	38b
beaumes
beaumes de venise	24c
beaumesnil	21b2
beaumettes	31b
beaumetz	22b
beaumetz les aire	22b
beaumetz les cambrai	53b
beaumetz les loges	10c
beaumont	15d9
beaumont de lomagne	38c
beaumont de pertuis	11c
beaumont du gatinais	11c
beaumont du lac	13b
beaumont du perigord
beaumont du ventoux	31b
beaumont en argonne	42b
beaumont en auge	38b
beaumont en beine	17b
beaumont en cambresis	46b
beaumont en diois	10b
beaumont en verdunois
beaumont en veron	27c
beaumont hague
beaumont hamel	20b
beaumont la ferriere	12b
beaumont le hareng	26b
beaumont le roger	28c
beaumont les autels	44b
beaumont les nonains	34b
beaumont les randan	31b
beaumont les valence	43c
beaumont louestault	18c
beaumont monteux	14c
beaumont pied	 2
beaumont pied de boeuf	68b2
beaumont saint cyr	29c
beaumont sardolles	11b
beaumont sur deme	33b
beaumont sur grosne	33b
beaumont sur leze	16c
beaumont sur oise	10d
beaumont sur sarthe	20c
beaumont sur vesle	77b
beaumont sur vingeanne	20b
beaumont village	24b
beaumontel	64b
beaumontois
beaumontois en perigord	17c
beaumotte
beaumotte aubertans	48b
beaumotte les pin	28b
beaunay	10b
beaune	20d2
beaune d allier	30b
beaune la rolande	20c
beaune sur arzon	23b
beaunotte	16a
beaupont	73b
beaupouyet	55b
beaupreau	 2
beaupreau en mauges	24d
beaupuy	35c4
beauquesne	14c
beaurain	23b
beaurains	56c
beaurains les noyon	34b
beaurainville	20c
beaurecueil	59b
beauregard	11c2
beauregard baret	91b
beauregard de terrasson	73b
beauregard et bassac	31b
beauregard l eveque	16c
beauregard vendon	13c
beaurepaire	79c4
beaurepaire en bresse	72b
beaurepaire sur sambre	27b
beaurevoir	13c
beaurieres	82a
beaurieux	96b2
beauronne	37b
beausemblant	15c
beausite	26b
beausoleil	12d
beaussac
beaussais
beaussais sur mer	45c
beaussais vitre	92b
beaussault	41b
beausse
beauteville	19b
beautheil saints	21c
beautiran	25c
beautor	26c
beautot	16b
beauvain	26b
beauvais	56d
beauvais sur matha	64b
beauvais sur tescou	38b
beauval	19c
beauval en caux	46b
beauvallon	59c2
beauvau
beauvene	20b
beauvernois	11b
beauvezer	38b
beauville	72b2
beauvilliers	42b3
beauvoir	12c4
beauvoir de marc	11c
beauvoir en lyons	66b
beauvoir en royans	96a
beauvoir sur mer	40c
beauvoir sur niort	18c
beauvoir sur sarce
beauvoir wavans	36b
beauvois	13b
beauvois en cambresis	19c
beauvois en vermandois	26b
beauvoisin	62c3
beaux	=89b
beauzac	30c
beauzelle	87c
beauziac	24b
bebing	19b
beblenheim	93b
bec de mortagne	70b
beccas	12b
beceleuf	75b
bechamps	80a
becherel	68b
becheresse	29b
bechy	62b
becon
becon les granits	28c
becordel becourt	15b
becourt	28b
becquigny	38b2
bedarieux	58c
bedarrides	57c
beddes	11b
bedechan	14b
bedee	47c
bedeilhac et aynat	18b
bedeille	28b2
bedenac	70b
bedoin	31c
bedoues cocures	46b
bedous	57b
beduer	75b
beffes	60b
beffia	86a
beffu et
beffu et le morthomme	43a
begaar	13c
begadan	89b
beganne	15c
begard	49c
begles	32d
begnecourt	14b
begole	19b
begrolles
begrolles en mauges	21c
begues	=23b
beguey	13c
beguios	26b
behagnies	11b
behasque lapiste	51b
behen	50b
behencourt	30b
behericourt	19b
behlenheim
behonne	60b
behorleguy	66a
behoust	53b
behren
behren les forbach	62c
behuard	12b
beignon	19c
beijing	c
beille	54b
beine	44b
beine nauroy	10c
beinheim	19c
beire	 2
beire le chatel	92b
beire le fort	34b
beirut	c
beissat	31a
bejaia	c
bel air val
bel air val d ance	53b
belabre	92b
belan
belan sur ource	22b
belarga	66b
belaye	21b
belberaud	16c
belbeuf	23c
belbeze	 3
belbeze de lauragais	13b
belbeze en comminges	11b
belbeze en lomagne	17b
belcaire	37b
belcastel	41b2
belcastel et buc	60a
belcodene	20c
belep	69b
belesta	14c2
belesta en lauragais	11b
beleymas	29b
belfahy	83a
belfast	c
belfays	13b
belflou	11b
belfonds	21b
belforet
belforet en perche	15c
belfort	46d
belfort du quercy	50b
belfort sur rebenty	25a
belgeard	56b
belgentier	24c
belgodere	84b
belgrade	c
belhade	23b
belhomert guehouville	81b
beligneux	35c
belin beliet	63c
belis	17b
bellac	35c
bellaffaire	16b
bellaing	13c
bellancourt	49b
bellange	58a
bellavilliers	14b
belle eglise	73b
belle et houllefort	50b
belle isle
belle isle en terre	10c
belle vie
belle vie en auge	54b
belleau	90b2
bellebat	33b
bellebrune	43b
bellechassagne	10b
bellechaume	44b
bellecombe	73a
bellecombe en bauges	79b
bellecombe tarendol	77a
bellefond	11c2
bellefonds	25b
bellefont
bellefont la rauze	12c
bellefontaine	37c5
bellefosse	17b
bellegarde	96c3
bellegarde du razes	25b
bellegarde en diois	96a
bellegarde en forez	20c
bellegarde en marche	36b
bellegarde marsal	69b
bellegarde poussieu	10c
bellegarde sainte marie	20b
bellegarde sur valserine
belleherbe	63b
bellemagny	15b
belleme	15c
bellenaves	98b
bellencombre	56b
belleneuve	16c
bellenglise	38b
bellengreville	21c2
bellenod
bellenod sur seine	64a
bellenot
bellenot sous pouilly	24b
bellentre
belleray	46b
bellerive
bellerive sur allier	89c
belleroche	31b
belles fontaines	60b
belles forets	22b
belleserre	17b
bellesserre	11b
belleu	37c
belleuse	30b
bellevaux	15c
bellevesvre	32b
bellevigne	13c
bellevigne en layon	59c
bellevigne les chateaux	34c
bellevigny	62c
belleville	15c2
belleville en beaujolais	14d
belleville en caux	74b
belleville et chatillon
belleville et chatillon sur bar	24b
belleville sur loire	99b
belleville sur mer
belleville sur meuse	30c
belleville sur vie
bellevue
bellevue la montagne	46b
belley	94c
belleydoux	31b
bellicourt	56b
bellignat	35c
belligne
bellignies	81b
bellinghem	11c
belloc	84a
belloc saint clamens	14b
bellocq	93b
bellon	15b
bellonne	21b
bellot	78b
bellou	 3
bellou en houlme	10c
bellou le trichard	20b
belloy	68a
belloy en france	23c
belloy en santerre	15b
belloy saint leonard	80a
belloy sur somme	72b
belluire	21b
belmesnil	44b
belmont	15c7
belmont bretenoux	41b
belmont d azergues	72b
belmont de la loire	14c
belmont les darney	11b
belmont luthezieu
belmont sainte foi	13b
belmont sur buttant	29b
belmont sur rance	10c
belmont sur vair	12b
belmont tramonet	51b
belonchamp	21b
belpech	13c
belrain	41a
belrupt	88a
belrupt en verdunois	54b
belsentes	54b
belus	62b
belval	71b3
belval bois
belval bois des dames	26a
belval en argonne	44a
belval sous chatillon	17b
belvedere	=60b
belvedere campomoro	21b
belverne	13b
belves	 2
belves de castillon	33b
belveze	22b
belveze du razes	88b
belvezet	25b2
belvianes et cavirac	27b
belvis	17b
belvoir	95a
belz	39c
bemecourt	54b
benac	70b2
benagues	49b
benais	95b
benaix	15b
benamenil	59b
benarville	26b
benay	19b
benayes	22b
bendejun	97b
bendorf	25b
benejacq	20c
benerville
benerville sur mer	37b
benesse
benesse les dax	60b
benesse maremne	38c
benest	31b
benestroff	52b
benesville	16b
benet	=41c
beneuvre	94a
benevent
benevent l abbaye	77b
beney
beney en woevre	14b
benfeld	60c
bengy
bengy sur craon	63b
benifontaine	33b
bening
bening les saint avold	11c
benivay ollon	69a
bennecourt	17c
bennetot
benney	64b
bennwihr	13c
benodet	38c
benoisey	95a
benoitville	64b
benon	19c
benonces	31b
benouville	22c2
benque	18b
benque dessous et dessus	30a
benque molere	14b
benquet	19c
bentayou seree	11b
beny	78b
beny sur mer	47b
beon	52b2
beost	23b
berat	31c
beraut	30b
berberust lias	44a
berbezit	45a
berbiguieres	18b
bercenay	 2
bercenay en othe	41b
bercenay le hayer	19b
berche	53b
bercheres	 2
bercheres les pierres	10c
bercheres saint germain	91b
bercheres sur vesgre	86b
berck	13d
bercloux	45b
berd huis	11c
berdoues	42b
berelles	16b
berengeville
berengeville la campagne	33b
berentzwiller	34b
berenx	43b
bereziat	48b
berfay	33b
berg	35b
berg sur moselle	46b
berganty	15b
bergbieten	72b
bergerac	27d
bergeres	=11b
bergeres les vertus	60b
bergeres sous montmirail	14b
bergesserin	20b
bergheim	21c
bergholtz	10c
bergholtzzell	39b
bergicourt	15b
bergnicourt	29b
bergonne	33b
bergouey	11b
bergouey viellenave	12b
bergueneuse	21b
bergues	35c
bergues sur sambre	21b
berguette
berhet	27b
berig vintrange	21b
berigny	44b
berjou	42b
berlaimont	32c
berlancourt	40b2
berlats	12b
berlencourt
berlencourt le cauroy	28b
berles
berles au bois	55b
berles monchel	48b
berlin	c
berling	31b
berlise	10b
berlou	21b
bermerain	78b
bermericourt	27b
bermeries
bermering	20b
bermesnil	20b
bermicourt	16b
bermont	36b
bermonville
bernac	65b2
bernac debat	74b
bernac dessus	28b
bernadets	59b
bernadets debat	98a
bernadets dessus	15b
bernardswiller	15c
bernardville	20b
bernatre	40a
bernaville	10c
bernay	98c
bernay en ponthieu	24b
bernay neuvy
bernay neuvy en champagne	76b
bernay saint martin	77b
bernay vilbert	10c
berne	c=
bernecourt	18b
bernede	18b
bernes	=35b
bernes sur oise	27c
bernesq	21b
berneuil	22c4
berneuil en bray	81b
berneuil sur aisne	91b
berneval
berneval le grand
berneville	49b
bernex	15c
bernienville	30b
bernieres	64b
bernieres d ailly	22b
bernieres le patry
bernieres sur mer	24c
bernieulles	16b
bernin	33c
bernis	33c
bernolsheim	66b
bernon	16b
bernos beaulac	11c
bernot	43b
bernouil	11b
bernouville	32b
bernoy
bernoy le chateau	83b
bernwiller	12c2
berny
berny en santerre	16b
berny riviere	63b
berou
berou la mulotiere	35b
berrac	11b
berre	 2
berre l etang	14d
berre les alpes	13c
berriac	98b
berrias et casteljau	79b
berric	21c
berrie	25b
berrien	94b
berrieux	18b
berrogain laruns	16b
berru	63b
berrwiller	13c
berry
berry au bac	72b
berry bouy	12c
bersac
bersac sur rivalier	61b
bersaillin	40b
bersee	23c
bersillies	24b
berson	18c
berstett	25c
berstheim	51b
bert	27b
bertangles	82b
bertaucourt epourdon	60b
berteaucourt	 2
berteaucourt les dames	11c
berteaucourt les thennes	52b
bertheauville	10b
berthecourt	16c
berthegon	26b
berthelange	35b
berthelming	51b
berthen	63b
berthenay	71b
berthenicourt	20b
berthenonville
berthez	30b
bertholene	10c
berthouville	33b
bertignat	48b
bertignolles	52a
bertincourt	92b
bertoncourt	13b
bertrambois	32b
bertrancourt	22b
bertrange	29c
bertre	11b
bertren	15b
bertreville	12b
bertreville saint ouen	35b
bertric buree	45b
bertrichamps	11c
bertricourt	16b
bertrimont	23b
bertrimoutier	32b
bertry	21c
beru	75a
beruges	15c
berulle	19b
berus	44b
berville	37b
berville en caux	70b
berville en roumois
berville la campagne	27b
berville sur mer	66b
berville sur seine	53b
berviller
berviller en moselle	46b
berze	 2
berze la ville	71b
berze le chatel	54a
berzeme	16b
berzieux	70a
besain	16b
besancon	12e
besayes	14c
bescat	26b
besignan	76a
besingrand	15b
beslon	56b
besme	17b
besmont	13b
besnans	75a
besne	33c
besneville	66b
besny et loizy	31b
bessac	12b
bessais
bessais le fromental	29b
bessamorel	43b
bessan	58c
bessancourt	89c
bessans	34b
bessas	23b
bessay	46b
bessay sur allier	14c
besse	56b4
besse et saint anastaise	14c
besse sur braye	20c
besse sur issole	31c
bessede
bessede de sault	63a
besseges	26c
bessenay	23c
bessens	15c
besset	16b
bessey	47b
bessey en chaume	12b
bessey la cour	59a
bessey les citeaux	68b
bessieres	43c
bessines	19c
bessines sur gartempe	27c
bessins	12b
besson	73b
bessoncourt	13c
bessonies	72a
bessuejouls	22b
bessy	11b
bessy sur cure	18b
bestiac	35a
betaille	11c
betaucourt	18b
betbeze	42a
betbezer
betbezer d armagnac	12b
betcave aguin	92a
betchat	36b
betete	39b
bethancourt	 2
bethancourt en valois	21b
bethancourt en vaux	42b
bethelainville	16b
bethemont
bethemont la foret	44b
bethencourt	69b
bethencourt sur mer	88b
bethencourt sur somme	12b
betheniville	13c
betheny	70c
bethincourt	50a
bethines	47b
bethisy saint martin	100b
bethisy saint pierre	31c
bethmale	11b
bethon	55b2
bethoncourt	53c
bethonsart	16b
bethonvilliers	36b2
bethune	25d
betignicourt	31a
beton bazoches	89b
betoncourt	 3
betoncourt les brotte	11b
betoncourt les menetriers
betoncourt saint pancras	40a
betoncourt sur mance	25a
betous	78a
betplan	10b
betpouey	78a
betpouy	72a
betracq	49a
betschdorf	42c
bettainvillers	37b
bettancourt	 2
bettancourt la ferree	18c
bettancourt la longue	75a
bettange	24b
bettant	77b
bettborn	41b
bettegney saint brice	16b
bettelainville	63b
bettembos	91a
bettencourt riviere	21b
bettencourt saint ouen	61b
bettendorf	47b
bettes	=60a
bettignies	34b
betting	86b
bettlach	30b
betton	13d
betton bettonet	31b
bettoncourt	88a
bettrechies	25b
bettviller	82b
bettwiller	30b
betz	11c
betz le chateau	50b
beugin	46b
beugnatre	18b
beugneux	12b
beugnies	60b
beugnon	28b
beugnon thireuil	74b
beugny	35b
beuil	48b
beulotte saint laurent	62a
beure	13c
beurey	18b
beurey bauguay	13b
beurey sur saulx	41b
beurieres	32b
beurizot	11b
beurlay	99b
beurville	10b
beussent	55b
beuste	70b
beutal	27b
beutin	44b
beuvardes	74b
beuveille	78b
beuvezin	90a
beuvillers	18c2
beuvrages	68c
beuvraignes	90b
beuvrequen	46b
beuvrigny	13b
beuvron	84a
beuvron en auge	20b
beuvry	92c
beuvry la foret	29c
beux	30b
beuxes	56b
beuzec cap sizun	10c
beuzeville	47c
beuzeville au plain
beuzeville la bastille	15b
beuzeville la grenier	12c
beuzeville la guerard	24b
beuzevillette	61b
bevenais	10c
beveuge	87a
beville
beville le comte	17c
bevillers	53b
bevons	26b
bevy	13b
bey	=12c2
bey sur seille	20b
beychac et caillau	26c
beylongue	40b
beynac	74b
beynac et cazenac	40b
beynat	13c
beynes	78c2
beynost	52c
beyrede jumet
beyrede jumet camous	19b
beyren
beyren les sierck	55b
beyrie	 2
beyrie en bearn	20b
beyrie sur joyeuse	56b
beyries	12b
beyrouth	c
beyssac	48b
beyssenac	37b
bez et esparon	34b
bezac	49b2
bezalles	22b
bezancourt	36b
bezange	 2
bezange la grande	17b
bezange la petite	92a
bezannes	50c
bezaudun	 2
bezaudun les alpes	26b
bezaudun sur bine	73a
bezaumont	26b
beze	74b
bezenet	91b
bezeril	11b
beziers	82d
bezinghem	37b
bezins garraux	46a
bezolles	13b
bezons	36d
bezonvaux
bezouce	23c
bezouotte	21b
bezu la foret	28b
bezu le guery	25b
bezu saint eloi	16c
bezu saint germain	99b
bezues bajon	19b
biache saint vaast	46c
biaches	39b
biard	19c
biarne	43b
biarre	57a
biarritz	26d
biarrotte	35b
biars
biars sur cere	20c
bias	38c2
biaudos	10c
bibiche	43b
biblisheim	35b
bibost	54b
bichancourt	98b
biches	=24b
bickenholtz	86a
bicqueley	93b
bidache	13c
bidarray	69b
bidart	77c
bidestroff	12b
biding	34b
bidon	=25b
bidos	11c
biecourt	89a
biederthal	33b
bief	=11b
bief des maisons	78a
bief du fourg	22b
biefmorin	91a
biefvillers
biefvillers les bapaume	93a
bielle	=37b
biencourt	14b
biencourt sur orge	11b
bienville	50b
bienville la petite	36a
bienvillers
bienvillers au bois	67b
biermes	32b
biermont	16b
bierne	17c2
bierne les villages	13c
biernes
bierre
bierre les semur
bierry
bierry les belles fontaines	16b
biert	30b
bierville	32b
biesheim	25c
biesles	13c
bietlenheim	31b
bieujac	65b
bieuxy	31a
bieville	20b
bieville beuville	38c
bieville quetieville
bievres	48c3
biffontaine	39b
biganos	11d
bignan	28c
bignay	36b
bignicourt	65a
bignicourt sur marne	38b
bignicourt sur saulx	15b
bignoux	11c
bigorno	97a
biguglia	76c
bihorel	83c
bihucourt	29b
bilbao	c
bilhac	24b
bilheres	15b
bilia	54a
bilieu	16c
billancelles	31b
billancourt	18b
bille	=10c
billecul	60a
billere	14d
billey	25b
billezois	36b
billiat	71b
billieme	27b
billiere	32a
billiers	11c
billio	34b
billom	48c
billy	19c3
billy berclau	51c
billy chevannes	33b
billy le grand	15b
billy les chanceaux	72a
billy montigny	79c
billy sous les cotes
billy sous mangiennes	35b
billy sur aisne	11c
billy sur oisy	38b
billy sur ourcq	19b
biltzheim	51b
bilwisheim	54b
bimont	11b
binarville	82a
binas	=67b
bindernheim	11c
binges	88b
binic
binic etables
binic etables sur mer	70c
bining	12c
biniville	12b
binos	40a
binson et orquigny
bio	35b
biol	16c
biollet	31b
bion
bioncourt	30b
bionville	11b
bionville sur nied	39b
biot	11d
bioule	12c
bioussac	21b
biozat	93b
birac	61b2
birac sur trec	81b
biran	38b
biras	73b
biriatou	13c
birieux	28b
birkenwald
birlenbach
birmingham	c
biron	99b3
biscarrosse	16d
bischheim	19d
bischholtz	25b
bischoffsheim	33c
bischtroff
bischtroff sur sarre
bischwihr	12c
bischwiller	12d
bisel	54b
bisinchi	18b
bislee	63a
bissert	15b
bisseuil
bissey	 3
bissey la cote	13b
bissey la pierre	67a
bissey sous cruchaud	33b
bissezeele	24b
bissy	 3
bissy la maconnaise	20b
bissy sous uxelles	67a
bissy sur fley	85a
bisten
bisten en lorraine	25b
bistroff	32b
bitche	50c
bitry	62b2
bitschhoffen	46b
bitschwiller
bitschwiller les thann	20c
bives	11b
biviers	24c
biville	 4
biville la baignarde	66b
biville la riviere	10b
biville sur mer
bivilliers
bizanet	17c
bizanos	46c
bize	29b2
bize minervois	14c
bizeneuille	30b
biziat	89b
bizonnes	10c
bizou	14b
bizous	13b
blace	17c
blacourt	59b
blacqueville	66b
blacy	71b2
blaesheim	15c
blagnac	28d
blagny	11c
blagny sur vingeanne	12b
blaignac	34b
blaignan prignac	45b
blain	10d
blaincourt	 2
blaincourt les precy	12c
blaincourt sur aube	97a
blainville	 3
blainville crevon	12c
blainville sur l eau	39c
blainville sur mer	16c
blainville sur orne	61c
blairville	30b
blaise	 3
blaise sous arzillieres	32b
blaison gohier
blaison saint sulpice	13c
blaisy	65a
blaisy bas	68b
blaisy haut	12b
blajan	43b
blamont	23c2
blan	11c
blancafort	100b
blancey	53a
blancfosse	14b
blanche eglise	10b
blanchefontaine
blanchefosse et bay	13b
blancherupt	29a
blancheville
blancs coteaux	31c
blandainville	28b
blandas	14b
blandin	16b
blandouet
blandouet saint jean	55b
blandy	87b2
blangerval blangermont	95a
blangy	 4
blangy le chateau	83b
blangy sous poix	16b
blangy sur bresle	28c
blangy sur ternoise	72b
blangy tronville	61b
blannay	11b
blanot	32b2
blanquefort	17d2
blanquefort sur briolance	52b
blanzac	93b2
blanzac les matha	35b
blanzaguet saint cybard	27b
blanzat	37c
blanzay	82b
blanzay sur boutonne	76a
blanzee	12a
blanzy	60c
blanzy la salonnaise	38b
blanzy les fismes	98a
blargies	50b
blarians	56a
blaringhem	20c
blars	14b
blaru	91b
blasimon	96b
blaslay
blassac	13b
blaudeix
blausasc	17c
blauvac	57b
blauzac	12c
blavignac	25b
blavozy	17c
blay	35b
blaye	51c
blaye les mines	29c
blaymont	22b
blaziert	13b
blecourt	42b2
blegiers
bleigny
bleigny le carreau	28b
blemerey	84a2
blendecques	49c
bleneau	12c
blennes	55b
blenod	 2
blenod les pont a mousson	47c
blenod les toul	10c
blequin	49b
blerancourt	12c
blercourt
blere	54c
bleruais	97a
blesignac	31b
blesle	61b
blesme	19b
blesmes	47b
blessac	53b
blessonville	17b
blessy	91b
blet	=57b
bletterans	15c
bleurville	28b
bleury saint symphorien
blevaincourt	90a
bleves	13b
blevy
blicourt	36b
blida	c
blienschwiller	30b
blies ebersing	62b
blies guersviller	65b
bliesbruck	96b
blieux	60a
blignicourt	40a
bligny	27b2
bligny en othe
bligny le sec	15b
bligny les beaune	13c
bligny sur ouche	81b
blincourt	13b
blingel	16b
blis et born
blismes	19b
blodelsheim	20c
blois	47d
blois sur seille	10b
blomac	26b
blomard	22b
blombay	13b
blond	=67b
blondefontaine	24b
blonville
blonville sur mer	16c
blosseville	26b
blosville	31b
blot l eglise	44b
blotzheim	53c
blou	93b
blousson serian	32a
bloye	57b
bluffy	40b
blumeray	10b
blussangeaux	75a
blussans	19b
blye	14b
blyes	14c
bobigny	57d
bobital	12c
bobo dioulasso	c
boce
bocognano	42b
bocquegney	13b
bocquence
bodilis	17c
boe	58c
boece	13b
boege	20c
boeil bezing	13c
boen sur lignon	30c
boersch	25c
boeschepe	22c
boeseghem	77b
boesenbiesen	31b
boesse le sec	52b
boesses	=38b
boeurs
boeurs en othe	33b
boffles	46a
boffres	63b
bogeve	12c
bogny
bogny sur meuse	49c
bogota	c
bogy	49b
bohain
bohain en vermandois	56c
bohal	87b
bohars	37c
bohas meyriat rignat	94b
boigneville	37b
boigny
boigny sur bionne	22c
boinville	 3
boinville en mantois	29b
boinville en woevre	75a
boinville le gaillard	60b
boinvilliers	24b
boiry becquerelle	48b
boiry notre dame	45b
boiry saint martin	26b
boiry sainte rictrude	39b
bois	=52b
bois anzeray	19b
bois arnault	70b
bois bernard	84b
bois colombes	29d
bois d amont	17c
bois d arcy	17d2
bois d ennebourg	58b
bois de
bois de cene	23c
bois de champ	11b
bois de gand	60a
bois de haye	23c
bois de la pierre	47b
bois grenier	18c
bois guilbert	29b
bois guillaume	15d
bois heroult	17b
bois herpin	81a
bois himont	44b
bois jerome saint ouen	74b
bois l eveque	64b
bois le roi	73c2
bois les pargny	19b
bois normand pres lyre	37b
bois sainte marie	19b
boisbergues	64a
boisbreteau	14b
boischampre	12c
boiscommun	12c
boisdinghem	26b
boisdon	13b
boisemont	89b2
boisgervilly	18c
boisjean	53b
boisleux
boisleux au mont	51b
boisleux saint marc	25b
boisme	12c
boismont	85b2
boismorand	86b
boisne
boisne la tude	66b
boisney	29b
boisrault
boisredon	71b
boisroger
boissay	43b
boisse	25b
boisse penchot	51b
boisseau	=11b
boisseaux	=49b
boissede	65a
boissei
boissei la lande	11b
boisseron	22c
boisset	11c3
boisset et gaujac	27c
boisset les montrond	12c
boisset les prevanches	48b
boisset saint priest	13c
boissets	30b
boissettes	44b
boisseuil	30c
boisseuilh	11b
boissey	40b2
boissey le chatel	90b
boissezon	40b
boissia	12b
boissieres	96b2
boissise	 2
boissise la bertrand	12c
boissise le roi	39c
boissy	 11
boissy aux cailles	27b
boissy en drouais	23b
boissy fresnoy	94b
boissy l aillerie	21c
boissy la riviere	55b
boissy lamberville	39b
boissy le bois
boissy le chatel	33c
boissy le cutte	13c
boissy le repos	23b
boissy le sec	69b
boissy les perche	50b
boissy mauvoisin	62b
boissy saint leger	17d
boissy sans avoir	62b
boissy sous saint yon	39c
boistrudan	73b
boisville
boisville la saint pere	72b
boisyvon	10b
boitron	67b2
boivre
boivre la vallee	30c
bolandoz	38b
bolazec	17b
bolbec	12d
bollene	14d
bolleville	60b2
bollezeele	14c
bollwiller	42c
bologne	c
bolozon	10b
bolquere	82b
bolsenheim	58b
bombay	c
bombon	94b
bommes	46b
bommiers	32b
bompas	80c2
bomy	62b
bon encontre	65c
bon repos
bon repos sur blavet	12c
bona	30b
bonac irazein	13b
bonas	11b
bonboillon	20b
bonce	21b
bonchamp
bonchamp les laval	63c
boncourt	92b4
boncourt le bois	27b
boncourt sur meuse	31b
bondaroy	41b
bondeval	48b
bondigoux	77b
bondoufle	11d
bondues	97c
bondy	51d
bongheat	47b
bonifacio	33c
bonlier	47b
bonlieu	22b
bonlieu sur roubion	46b
bonloc	38b
bonnac	96b2
bonnac la cote	16c
bonnal	20a
bonnard	91b
bonnat	14c
bonnaud
bonnay	11c3
bonnay saint ythaire	45b
bonne	=33c
bonnebosq	65b
bonnecourt	12b
bonnee	70b
bonnefamille	11c
bonnefoi	19b
bonnefond	12b
bonnefont	31b
bonnefontaine	10b
bonnegarde	25b
bonneil	38b
bonnelles	22c
bonnemain	15c
bonnemaison	40b
bonnemazon	69a
bonnencontre	43b
bonnes	=21c2
bonnesvalyn	21b
bonnet	=18b
bonnetable	37c
bonnetage	99b
bonnetan	11c
bonneuil	32b2
bonneuil en france	12c
bonneuil en valois	99b
bonneuil les eaux	79b
bonneuil matours	21c
bonneuil sur marne	18d
bonneval	50c3
bonneval sur arc	29b
bonnevaux	77b3
bonnevaux le prieure
bonneveau	45b
bonnevent velloreille	43b
bonneville	14d3
bonneville aptot	26b
bonneville et saint avit
bonneville et saint avit de fumadieres	30b
bonneville la louvet	83b
bonneville sur touques	31b
bonnieres	86b2
bonnieres sur seine	51c
bonnieux	12c
bonningues	 2
bonningues les ardres	64b
bonningues les calais	60b
bonnoeil	13b
bonnoeuvre
bonnut	78b
bonny
bonny sur loire	19c
bonrepos	19b
bonrepos riquet	32b
bonrepos sur aussonnelle	12c
bons en chablais	63c
bons tassilly	39b
bonsecours	64c
bonsmoulins	23b
bonson	53c2
bonvillard	35b
bonvillaret	15b
bonviller	18b
bonvillers	19b
bonvillet	27b
bony	14b
bonzac	81b
bonzee	37b
boo silhen	31b
boofzheim	14c
boos	40c2
bootzheim	80b
boqueho	11c
bor et bar	21b
bora bora	11d
boran
boran sur oise	21c
borce	11b
borcq
borcq sur airvault
bord saint georges	37b
bordeaux	=27e
bordeaux en gatinais	11b
bordeaux saint clair	66b
borderes	69b
borderes et lamensans	36b
borderes louron	15b
borderes sur l echez	54c
bordes	=36c2
bordes de riviere	46b
bordes uchentein	22b
bordezac	39b
bordj bou arreridj	c
bords	=14c
boree	14b
boresse et martron	20b
borest	37b
borey	22b
borgo	10d
bormes
bormes les mimosas	85c
bornambusc	25b
bornay	18b
borne	=45b2
bornel	48c
boron	48b
borre	55b
borreze	35b
bors (canton de charente sud)	12b
bors (canton de tude et lavalette)	22b
bort l etang	73b
bort les orgues	25c
borville	83a
bosc benard crescy
bosc berenger	19b
bosc bordel	46b
bosc edeline	36b
bosc guerard saint adrien	11c
bosc hyons	41b
bosc le hard	16c
bosc mesnil	32b
bosc renoult
bosc renoult en ouche
bosc roger
bosc roger sur buchy
boscamnant	33b
bosdarros	96b
bosgouet	79b
bosguerard
bosguerard de marcouville
bosjean	32b
bosmie
bosmie l aiguille	27c
bosmont
bosmont sur serre	17b
bosmoreau
bosmoreau les mines	23b
bosquel	35b
bosquentin	13b
bosrobert	67b
bosroger	12b
bosroumois	39c
bossancourt	19b
bossay
bossay sur claise	73b
bossee	=33b
bosselshausen	18b
bossendorf	38b
bosset	23b
bosseval et briancourt
bossey	94b
bossieu	33b
bossugan	49a
bossus les rumigny	94a
bost	18b
bostens	21b
boston	c=
bosville	58b
botans	25b
botmeur	22b
botsorhel	43b
botz en mauges
bou	10c
bouafle	22c
bouafles	63b
bouake	c
bouan	41a
bouaye	83c
boubers	 2
boubers les hesmond	68a
boubers sur canche	58b
boubiers	38b
bouc bel air	15d
boucagneres	21b
boucau	=90c
bouce	11c2
bouchain	41c
bouchamps
bouchamps les craon	60b
bouchavesnes bergen	28b
bouchemaine	66c
boucheporn	56b
bouches du rhone	r21f
bouchet	14c
bouchevilliers	70a
bouchoir	28b
bouchon	=16b
bouchy saint genest	21b
boucieu
boucieu le roi	24b
bouclans	11c
boucoiran et nozieres	99b
bouconville	58a
bouconville sur madt	99a
bouconville vauclair	18b
bouconvillers	42b
boucq	36b
boudes	=26b
boudeville	22b
boudou	76b
boudrac	15b
boudreville	58a
boudy
boudy de beauregard	39b
boue	=13c
bouee	=11c
boueilh boueilho lasque	38b
bouelles	26b
boueni	62c
bouer	35b
bouere	11c
bouessay	71b
bouesse	38b
bouex	83b
bouffemont	66c
bouffere
bouffignereux	96a
boufflers	11b
bouffry	14b
bougainville	39b
bougarber	89b
bouge chambalud	15c
bouges le chateau	26b
bougey	10b
bougival	91c
bouglainval	74b
bougligny	74b
bouglon	63b
bougneau	66b
bougnon	50b
bougon	=17b
bougue	83b
bouguenais	21d
bougy	38b
bougy lez neuville	15b
bouhans	17b
bouhans et feurg	24b
bouhans les lure	27b
bouhans les montbozon	12b
bouhet	90b
bouhey	53a
bouhy	41b
bouilh devant	23a
bouilh pereuilh	13b
bouilhonnac	23b
bouillac	11c3
bouillancourt	 2
bouillancourt en sery	54b
bouillancourt la bataille	14b
bouillancy	43b
bouilland	25b
bouillante	=61c
bouillargues	61c
bouille courdault	60b
bouille loretz
bouille menard	79b
bouille saint paul
bouillon	=16b
bouillonville	15b
bouilly	13c3
bouilly en gatinais	30b
bouin	22c
bouin plumoison	51b
bouisse	10b
bouix	15b
boujailles	46b
boujan
boujan sur libron	36c
boulages	22b
boulaincourt	64a
boulancourt	35b
boulange	=24c
boulaur	17b
boulay	 2
boulay les barres	11c
boulay les ifs	14b
boulay moselle	54c
boulazac
boulazac isle manoire	11d
boulbon	15c
boulc	15b
boule d amont	63a
bouleternere	95b
bouleurs	17c
bouleuse	22b
bouliac	38c
boulieu
boulieu les annonay	22c
bouligneux	32b
bouligney	40b
bouligny	25c
boulin	=31b
boullarre	19b
boullay
boullay les troux	62b
boulleret	14c
boulleville	12c
bouloc	46c
bouloc en quercy	20b
boulogne	 5
boulogne billancourt	12e
boulogne la grasse	47b
boulogne sur gesse	17c
boulogne sur helpe	29b
boulogne sur mer	41d
bouloire	21c
boulon	=84b
boulot	=65b
bouloupari	34c
boult	70b
boult aux bois	16b
boult sur suippe	18c
boulzicourt	97b
boumerdes	c
boumourt	15b
bouniagues	58b
bouquehault	79b
bouquelon	47b
bouquemaison	49b
bouquemont	12b
bouquet	=20b
bouquetot	11c
bouqueval	31b
bourail	56c
bouranton	63b
bouray
bouray sur juine	21c
bourbach	 2
bourbach le bas	56b
bourbach le haut	41b
bourberain	38b
bourbevelle	75a
bourbon l archambault	25c
bourbon lancy	47c
bourbonne
bourbonne les bains	20c
bourbourg	69c
bourbriac	21c
bourcefranc
bourcefranc le chapus	35c
bourcq	53a
bourdainville	48b
bourdalat	20b
bourdeau	57b
bourdeaux	67b
bourdeilles	79b
bourdelles	97a
bourdenay	13b
bourdettes	50b
bourdic	36b
bourdon	=38b
bourdonnay	25b
bourdonne	=51b
bourdons sur rognon	29b
bourecq	57b
bouresches	18b
bouresse	62b
bouret
bouret sur canche	24b
boureuilles	12b
bourg	=24c2
bourg achard	40c
bourg archambault	17b
bourg argental	29c
bourg beaudouin	74b
bourg blanc	36c
bourg bruche	38b
bourg charente	89b
bourg d oueil	14a
bourg de bigorre	19b
bourg de peage	99c
bourg de sirod	88a
bourg de thizy
bourg de visa	40b
bourg des comptes	34c
bourg des maisons	73a
bourg du bost	25b
bourg en bresse	42d
bourg et comin	81b
bourg fidele	82b
bourg l eveque	24b
bourg la reine	21d
bourg lastic	87b
bourg le comte	17b
bourg le roi	33b
bourg les valence	20d
bourg madame	12c
bourg saint andeol	77c
bourg saint bernard	11c
bourg saint christophe	16c
bourg saint maurice	73c
bourg sainte marie	83a
bourg sous chatelet	12b
bourgaltroff	22b
bourganeuf	24c
bourgbarre	48c
bourgeauville	10b
bourges	64d
bourget
bourget en huile	14b
bourgheim	65b
bourghelles	17c
bourgnac	35b
bourgneuf	21c2
bourgneuf en mauges
bourgneuf en retz
bourgogne	=
bourgogne franche comte	r28f
bourgogne fresne	15c
bourgoin jallieu	30d
bourgon	62b
bourgougnague	29b
bourgs sur colagne	21c
bourguebus	26c
bourgueil	36c
bourguenolles	35b
bourguignon	=88b
bourguignon les conflans	13b
bourguignon les la charite	99a
bourguignon les morey	43a
bourguignon sous coucy	10b
bourguignon sous montbavin	14b
bourguignons	=25b
bourgvallees	33c
bourgvilain	34b
bourideys	98a
bouriege	15b
bourigeole	56a
bourisp	19b
bourlens	37b
bourlon	12c
bourmont
bourmont entre meuse et mouzon	74b
bournainville faverolles	48b
bournan	28b
bournand	91b
bournazel	55b2
bourneau	71b
bournel	25b
bourneville
bourneville sainte croix	13c
bournezeau	35c
bourniquel	62a
bournois	19b
bournoncle saint pierre	11c
bournonville	22b
bournos	34b
bourogne	17c
bourran	61b
bourre	=
bourreac	12b
bourret	97b
bourriot bergonce	33b
bourron marlotte	28c
bourrou	14b
bourrouillan	17b
bours	15c2
boursault	39b
boursay	18b
bourscheid	17b
bourseul	13c
bourseville	73b
boursieres	=58a
boursies	36b
boursin	24b
boursonne	30b
bourth	12c
bourthes	86b
bourville	28b
boury
boury en vexin	34b
bousbach	12c
bousbecque	50c
bousies	18c
bousignies	34b
bousignies sur roc	37b
boussac	20c3
boussac bourg	69b
boussais	45b
boussan	23b
boussay	31c2
bousse	37c2
bousselange	58a
boussenac	25b
boussenois	11b
boussens	11c
bousseraucourt	46a
bousses	41a
bousseviller	11b
boussey	31a
boussicourt	80a
boussieres	12c
boussieres en cambresis	44b
boussieres sur sambre	52b
boussois	31c
boussy	51b
boussy saint antoine	81c
boust	12c
boustroff	15b
bout du pont
bout du pont de larn	12c
boutancourt
boutavent
bouteilles saint sebastien	17b
boutenac	75b
boutenac touvent	23b
boutencourt	21b
boutervilliers	43b
bouteville	31b
boutiers saint trojan	14c
boutigny	87b
boutigny prouais	17c
boutigny sur essonne	31c
bouttencourt	93b
boutteville	57a
boutx	25b
bouvaincourt
bouvaincourt sur bresle	78b
bouvancourt	17b
bouvante	21b
bouvelinghem	26b
bouvellemont	12b
bouverans	46b
bouvesse quirieu	15c
bouvieres	=15b
bouvignies	16c
bouvigny boyeffles	24c
bouville	22c3
bouvincourt
bouvincourt en vermandois	15b
bouvines	77b
bouvresse	17b
bouvron	33c2
boux sous salmaise	12b
bouxieres	 4
bouxieres aux bois	15b
bouxieres aux chenes	14c
bouxieres aux dames	41c
bouxieres sous froidmont	43b
bouxurulles	18b
bouxwiller	42c2
bouy	53b
bouy luxembourg	24b
bouy sur orvin	57a
bouyon	56b
bouzais	27b
bouzancourt	72a
bouzanville	64a
bouze
bouze les beaune	31b
bouzel	70b
bouzemont	44a
bouzeron	14b
bouzic	16b
bouzies	93a
bouzigues	16c
bouzille
bouzin	82a
bouzincourt	53b
bouzon gellenave	16b
bouzonville	37c
bouzonville aux bois	43b
bouzonville en beauce
bouzy	83b
bouzy la foret	12c
bovee
bovee sur barboure	13b
bovel	62b
bovelles	43b
boves	32c
boviolles	99a
boyaval	15b
boyelles	37b
boyer	92b2
boyeux saint jerome	37b
boynes	13c
boz	51b
bozas	26b
bozel	21c
bozouls	30c
brabant en argonne	98a
brabant le roi	22b
brabant sur meuse	12b
brach	91b
brachay	58a
braches	20b
brachy	66b
bracieux	13c
bracon	40b
bracquemont
bracquetuit	33b
bradford	c
bradiancourt	22b
braga	c
bragassargues	17b
bragayrac	31b
brageac	78a
bragelogne beauvoir	22b
bragny
bragny sur saone	67b
brahic
braillans	20b
brailly cornehotte	21b
brain	36a
brain sur allonnes	21c
brain sur l authion
brain sur longuenee
brainans	20b
braine	22c
brains	27c
brains sur gee	76b
brains sur les marches	28b
brainville	38b2
brainville sur meuse	69a
braisnes
braisnes sur aronde	17b
braize	26b
bralleville	17b
bram	32c
bramans
brametot	20b
bramevaque	31a
bran	=14b
branceilles	28b
branches	=43b
brancourt	 2
brancourt en laonnois	70b
brancourt le grand	55b
branderion	15c
brandeville	17b
brandivy	15c
brando	16c
brandon	=
brandonnet	29b
brandonvillers	19b
branges	24c
brangues	61b
brannay	77b
branne	15c2
brannens	25b
branoux
branoux les taillades	13c
brans	=20b
bransat	53b
branscourt	31b
bransles	53b
brantes	=86a
brantigny	20b
brantome	 2
brantome en perigord	38c
branville	24b
branville hague
braquis	11b
bras	=26c
bras d asse	57b
bras panon	13d
bras sur meuse	66b
brasc	17b
brasilia	c
brasles	18c
braslou	32b
brasparts	11c
brassac	22c3
brassac les mines	34c
brassempouy	28b
brasseuse	=11b
brassy	69b2
bratislava	c
bratte	46a
braucourt
braud et saint louis	15c
brauvilliers	16b
braux	43b3
braux le chatel	12b
braux saint remy	80a
braux sainte cohiere	95a
brax	51c2
bray	53b2
bray dunes	42c
bray et lu	95b
bray les mareuil	25b
bray saint aignan	18c
bray saint christophe	64a
bray sur seine	23c
bray sur somme	12c
braye	=13b
braye en laonnois	20b
braye en thierache	13b
braye sous faye	28b
braye sur maulne	20b
brazey	 2
brazey en morvan	16b
brazey en plaine	24c
brazzaville	c
breal	 2
breal sous montfort	64c
breal sous vitre	61b
breancon	43b
breau	38b
breau mars	69b
breaute	13c
breban	85a
brebieres	53c
brebotte	35b
brece	31c2
brecey	22c
brech	71c
brechainville	55a
brechamps	36b
brechaumont	41b
breches	=24b
breconchaux	85a
brectouville
brecy	12c2
brecy brieres	73a
bree	59b
breel
bregnier cordon	80b
bregy	63b
brehain	97a
brehain la ville	46b
brehal	35c
brehan	23c
brehand	17c
brehemont	74b
breheville	19b
breidenbach	31b
breil	 2
breil sur roya	24c
breilly	71b
breistroff
breistroff la grande	88b
breitenau	34b
breitenbach	69b
breitenbach haut rhin	82b
breles	=87b
brelidy	33b
brem sur mer	30c
bremenil	92a
bremes	=13c
bremmelbach
bremoncourt	17b
bremondans	11b
bremontier merval	43b
bremoy	26b
bremur et vaurois	45a
bren	71b
brenac
brenas	58a
brenat	63b
brenaz
brenelle	19b
brengues	20b
brennes	13b
brennilis	45b
brenod	58b
brenon	24a
brenouille	21c
brenoux	38b
brens	35c2
brenthonne	11c
breny	21b
breres	78a
brery
bresdon	23b
bresilley	19b
bresle	12b
bresles	40c
bresnay	39b
bresolettes
bresse
bresse sur grosne	18b
bresse vallons	24c
bressey
bressey sur tille	11c
bressieux	93a
bressolles	22c2
bressols	40c
bresson	66b
bressoncourt
bressuire	20d
brest	14e
brestot	63b
bretagne	+44b2
bretagne d armagnac	41b
bretagne de marsan	16c
bretagnolles	20b
breteau	90a
breteil	37c
breteniere	96b
bretenieres	44a
bretenoux	15c
breteuil	85c3
brethel	13b
brethenay	40b
bretigney	74a
bretigney notre dame	12b
bretignolles	59b
bretignolles le moulin
bretignolles sur mer	53c
bretigny	15c3
bretigny sur orge	27d
bretoncelles	15c
bretonvillers	28b
brette	=29a
brette les pins	21c
bretten	18b
brettes	=16b
bretteville	10c
bretteville du grand caux	14c
bretteville l orgueilleuse
bretteville le rabet	30b
bretteville saint laurent	16b
bretteville sur ay	44b
bretteville sur dives
bretteville sur laize	19c
bretteville sur odon	45c
brettnach	43b
bretx	67b
breuches	66b
breuchotte	30b
breugnon	15b
breuil	45a
breuil barret
breuil bois robert	76b
breuil chaussee
breuil la reorte	47b
breuil le sec	25c
breuil le vert	32c
breuil magne	19c
breuil sur marne
breuil sur vesle	33b
breuilaufa	12b
breuilh
breuillet	12d2
breuilpont	12c
breurey
breurey les faverney	59b
breuschwickersheim	13c
breuvannes
breuvannes en bassigny	63b
breuvery
breuvery sur coole	21b
breuville	41b
breux	26b
breux jouy	13c
breux sur avre	33b
brevainville	16b
breval	22c
brevands
brevans	67b
breves	=26b
breviandes	32c
breville	44b
breville les monts	66b
breville sur mer	79b
brevillers	27b2
brevilliers	63b
brevilly	37b
brevonnes	67b
brexent enocq	63b
brey et maison
brey et maison du bois	19b
breze
breziers	23b
brezilhac	17b
brezins	23c
brezolles	18c
brezons	18b
briancon	11d
brianconnet	17b
brianny	10b
briant	22b
briantes	59b
briare	49c
briarres
briarres sur essonne	53b
brias	30b
briastre	69b
briatexte	19c
briaucourt	42b2
bricon	41b
briconville	27b
bricquebec	 2
bricquebec en cotentin	59c
bricquebosq	64b
bricqueville	15b
bricqueville la blouette	53b
bricqueville sur mer	13c
bricy	53b
brides les bains	44b
bridore	49b
brie	=57c6
brie comte robert	19d
brie et angonnes	25c
brie sous archiac	22b
brie sous barbezieux	11b
brie sous chalais	16b
brie sous matha	16b
brie sous mortagne	23b
briec	58c
briel
briel sur barse	20b
brielles	69b
brienne	49b
brienne la vieille	38b
brienne le chateau	27c
brienne sur aisne	28b
briennon	17c
brienon
brienon sur armancon	30c
brieres
brieres les scelles	12c
brieuil
brieuil sur chize	86a
brieulles	 2
brieulles sur bar	22b
brieulles sur meuse	32b
brieux	88a
briey
briffons	=27b
brighton	c
brignac	12c2
brignac la plaine	98b
brignais	13d
brignancourt	26b
brigne
brignemont	37b
brignogan plages
brignoles	18d
brignon	70b
brigueil
brigueil le chantre	46b
brigueuil	11c
briis
briis sous forges	33c
brillac	59b
brillecourt	91a
brillevast	32b
brillon	77b
brillon en barrois	70b
brimeux	87b
brimont	45b
brin sur seille	76b
brinay	64b2
brinckheim	40b
brindas	68c
bringolo	52b
brinon	 2
brinon sur beuvron	17b
brinon sur sauldre	97b
briod	22b
briollay	32c
brion	25c8
brion pres thouet	76b
brion sur ource	22b
brionne	42c
briord	11c
briosne
briosne les sables	56b
briot	30b
briou	14b
brioude	65c
brioux
brioux sur boutonne	14c
briouze	15c
briquemesnil floxicourt	34b
briquenay	89a
brisbane	c
briscous	30c
brison saint innocent	24c
brissac	62b
brissac loire aubance	11d
brissac quince
brissarthe
brissay choigny	30b
brissy hamegicourt	65b
bristol	c=
brive
brive la gaillarde	47d
brives	24b
brives charensac	42c
brives sur charente	21b
brivezac
brix	22c
brixey
brixey aux chanoines	77a
brizambourg	100b
brizay	26b
brizeaux	63a
brizon	46b
broc	=
brocas	72b
brochon	66b
brocourt	11b
brocourt en argonne	46a
broglie	11c
brognard	47b
brognon	45b2
broin	41b
broindon	20b
broissia	57a
brombos	24b
bromeilles	32b
brommat	63b
bromont lamothe	10c
bron	43d
broncourt
bronvaux	50b
broons	29c
broquiers	23b
broquies	61b
brossac	48b
brossainc	26b
brossay	34b
brosses	=27b
brosville	67b
brotte	 2
brotte les luxeuil	19b
brotte les ray	61a
brottes
brou	=32c
brou sur chantereine	52c
brouains	14b
broualan	42b
brouay
brouchaud	22b
brouchy	50b
brouck	80a
brouckerque	15c
brouderdorff	99b
broue	84b
brouennes	15b
brouilla	=16c
brouillet	68a
brouqueyran	20b
brousse	=84b3
brousse le chateau	16b
brousses et villaret	37b
brousseval	62b
broussey
broussey en blois	57a
broussey raulecourt	28b
broussy	 2
broussy le grand	31b
broussy le petit	14b
brout vernet	12c
brouthieres
brouvelieures	41b
brouville	12b
brouviller	41b
brouy	13b
brouzet	 2
brouzet les ales	67b
brouzet les quissac	30b
broxeele	43b
broye	=76b
broye aubigney montseugny	51b
broye les loups et verfontaine	11b
broyes	=49b2
broze	11b
bru	=57b
bruailles	98b
bruay	 2
bruay la buissiere	21d
bruay sur l escaut	12d
bruc sur aff	86b
brucamps	16b
bruch	69b
brucheville
brucourt	13b
brue auriac	15c
bruebach	10c
brueil
brueil en vexin	65b
bruere allichamps	57b
brugairolles	31b
bruges	c
bruges capbis mifaget	85b
brugheas	16c
brugnac	18b
brugnens	25b
brugny vaudancourt	43b
bruguieres	62c
bruille
bruille lez marchiennes	13c
bruille saint amand	17c
brulain	74b
brulange	99a
bruley	61b
brullemail	90a
brullioles	82b
brulon	15c
brumath	10d
brumetz	18b
brunehamel	46b
brunelles
brunembert	39b
brunemont	70b
brunet	=30b
bruniquel	64b
brunoy	26d
brunstatt
brunstatt didenheim	83c
brunville
brunvillers
brunvillers la motte	34b
brusque	=26b
brussels	c
brussey	30b
brussieu	14c
brusson	19b
brusvily	12c
brutelles	20b
bruville	22b
brux	78b
bruxelles	c
bruyeres	=29c
bruyeres et montberault	14c
bruyeres le chatel	38c
bruyeres sur fere	20b
bruyeres sur oise	49c
bruys	20a
bruz	20d
bry	39b
bry sur marne	19d
bu	=21c
buais	 2
buais les monts	61b
buanes	24b
bubertre
bubry	22c
buc	61c2
bucamps	21b
bucarest	c
buceels	46b
bucey	 3
bucey en othe	43b
bucey les gy	58b
bucey les traves	14b
bucharest	c
buchelay	34c
bucheres	21c
buchey
buchy	29c3
bucilly	20b
bucquoy	15c
bucy le long	19c
bucy le roi	18b
bucy les cerny	19b
bucy les pierrepont	41b
bucy saint liphard	22b
budapest	c
budeliere	72b
buding	56b
budling	17b
budos	82b
bue	=30b
bueil	16c
bueil en touraine	32b
buellas	19c
buenos aires	c
buethwiller	24b
buffard	19b
buffieres	27b
buffignecourt	14b
buffon	15b
bugarach	25b
bugard	93a
bugeat	72b
bugnein	22b
bugnicourt	11c
bugnieres	15b
bugny	26b
buhl	36c2
buhl lorraine	12c
buhy	33b
buicourt	14b
buigny	 2
buigny l abbe	34b
buigny les gamaches	40b
buigny saint maclou	51b
buire	=80b
buire au bois	24b
buire courcelles	22b
buire le sec	75b
buire sur l ancre	29b
buironfosse	11c
buis les baronnies	22c
buissard	19b
buisson	=25b
buissoncourt	26b
buissy	28b
bujaleuf	87b
bulainville
bulan	58a
bulat pestivien	41b
bulcy	15b
buleon	55b
bulgneville	15c
bulhon	61b
bullainville	12b
bulle	=51b
bullecourt	23b
bulles	=83b
bulligny	54b
bullion	19c
bully	35c4
bully les mines	12d
bulson	14b
bult	30b
bun	16b
buncey	36b
buneville	17b
buno bonnevaux	53b
bunus	13b
bunzac	45b
buoux	10b
burbach	28b
burbure	28c
burcin	43b
burcy	15b2
burdignes	42b
burdignin	71b
bure	=19b2
bure les templiers	14b
burelles	=12b
bures	=23b2
bures en bray	30b
bures les monts
bures sur dives
bures sur yvette	95c
burey	41b
burey en vaux	15b
burey la cote	86a
burg	27b
burgalays	12b
burgaronne	98a
burgille	56b
burgnac	86b
burgy	11b
burie	13c
buriville	69a
burlats	20c
burlioncourt	13b
burnand	12b
burnevillers	48a
burnhaupt	 2
burnhaupt le bas	20c
burnhaupt le haut	18c
buros	20c
burosse mendousse	81a
burret	44a
bursard	20b
burthecourt
burthecourt aux chenes	15b
burtoncourt	23b
bury	28c
burzet	54b
burzy	59a
bus	=13b
bus la mesiere	14b
bus les artois	14b
bus saint remy
buschwiller	10c
busigny	24c
busloup	49b
busnes	12c
busque	72b
bussac	38b
bussac foret	11c
bussac sur charente	13c
bussang	13c
busseaut	56a
busseol	22b
busserolles	52b
busserotte et montenaille	33a
busset	85b
bussiares	13b
bussiere badil	39b
bussiere boffy
bussiere dunoise	10c
bussiere galant	13c
bussiere nouvelle	73a
bussiere poitevine
bussiere saint georges	26b
bussieres	34c7
bussieres et pruns	51b
busson	44a
bussu	21b
bussunarits sarrasquette	21b
bussurel
bussus
bussus bussuel
bussus les yaucourt	56b
bussy	66b2
bussy albieux	55b
bussy en othe	70b
bussy la pesle	12b2
bussy le chateau	18b
bussy le grand	31b
bussy le repos	59b2
bussy les daours	37b
bussy les poix	90a
bussy lettree	31b
bussy saint georges	27d
bussy saint martin	74b
bust	45b
bustanico	65a
bustince iriberry	10b
buswiller	28b
busy	68b
buthiers	11c2
butot	28b
butot venesville	23b
butry
butry sur oise	23c
butteaux	26b
butten	64b
buverchy	41a
buvilly	38b
buxerolles	10d2
buxerulles
buxeuil	12c3
buxieres	 7
buxieres d aillac	24b
buxieres les clefmont	25a
buxieres les mines	99b
buxieres les villiers	23b
buxieres sous les cotes	26b
buxieres sous montaigut	24b
buxieres sur arce	10b
buxy	22c
buysscheure	58b
buzan	47a
buzancais	44c
buzancy	56b2
buzeins
buzet	 2
buzet sur baise	12c
buzet sur tarn	30c
buziet	48b
buzignargues	38b
buzon	79a
buzy	10c
buzy darmont	52b
by	79a
byans
byans sur doubs	61b
cabanac	30b
cabanac cazaux	13b
cabanac et villagrains	24c
cabanac seguenville	19b
cabanes	=59b2
cabannes	46c
cabara	53b
cabariot	15c
cabas loumasses
cabasse	20c
cabestany	10d
cabidos	17b
cabourg	37c
cabrerets	22b
cabrerolles	34b
cabrespine	19b
cabrieres	24c2
cabrieres d aigues	95b
cabrieres d avignon	17c
cabries	10d
cabris	=15c
cachan	31d
cachen	23b
cachy	30b
cadalen	15c
cadarcet	21b
cadarsac	34b
cadaujac	69c
cadeac	31b
cadeilhan	15b
cadeilhan trachere	43a
cadeillan	85a
cademene	66a
caden	16c
cadenet	44c
caderousse	25c
cadillac	 2
cadillac en fronsadais	13c
cadillac sur garonne	27c
cadillon	95a
cadix	22b
cadolive	22c
cadouin
cadours	11c
cadrieu	17b
caen	11e
caestre	20c
caffiers	73b
cagnac
cagnac les mines	26c
cagnano	15b
cagnes sur mer	53d
cagnicourt	42b
cagnoncles	66b
cagnotte	=78b
cagny	33c2
cahagnes	14c
cahagnolles	25b
cahan	16b
caharet	30a
cahon	22b
cahors	20d
cahus	19b
cahuzac	70b3
cahuzac sur adour	20b
cahuzac sur vere	12c
caignac	41b
cailhau	25b
cailhavel	15b
cailla	=49a
caillac	58b
caillavet	16b
caille	=44b
cailleville	24b
caillouel crepigny	46b
caillouet orgeville	49b
cailloux sur fontaines	30c
cailly	73b
cailly sur eure	23b
cairanne	11c
cairo	c
cairon	21c
caisnes	52b
caissargues	41c
caix	70b
caixas	13b
caixon	34b
cajarc	11c
calacuccia	27b
calais	=68d
calamane	47b
calan	13c
calanhel	25b
calavante	33b
calcatoggio	52b
calce	23b
calcutta	c
calenzana	27c
cales	=54b2
calgary	c
calignac	50b
caligny	85b
callac	23c
callas	21c
callen	15b
callengeville	50b
calleville	67b
calleville les deux eglises	33b
callian	39c2
calmeilles	60a
calmels et
calmels et le viala	18b
calmont	47c2
calmoutier	26b
caloire	33b
calonges	58b
calonne
calonne ricouart	54c
calonne sur la lys	16c
calorguen	73b
caluire et cuire	44d
calvados	r=71e
calvi	58c
calviac	 2
calviac en perigord	55b
calvignac	25b
calvinet
calvisson	65c
calzan	45a
camales	37b
camarade	=21b
camares	10c
camaret	 2
camaret sur aigues	45c
camaret sur mer	25c
camarsac	10c
cambayrac	14b
cambernard	50b
cambernon	68b
cambes	24c3
cambes en plaine	18c
cambia	61a
cambiac	24b
cambieure	33b
camblain
camblain chatelain	18c
camblain l abbe	68b
camblanes et meynac	32c
cambligneul	35b
cambo
cambo les bains	68c
cambon	21c
cambon et salvergues	52a
cambon les lavaur	36b
camboulazet	41b
camboulit	25b
cambounes	34b
cambounet
cambounet sur le sor	98b
cambrai	=31d
cambremer	13c
cambridge	c
cambrin	13c
cambron	74b
cambronne	 2
cambronne les clermont	11c
cambronne les ribecourt	18c
camburat	46b
came	=10c
camelas	46b
camelin	43b
camembert	=17b
cametours	43b
camiac et saint denis	34b
camiers	26c
camiran	42b
camjac	58b
camlez	85b
camoel	12c
camon	45c2
camopi	22c
camors	33c
camou cihigue	11b
camou mixe suhast
camous
campagna
campagna de sault	20a
campagnac	59b2
campagnac les quercy	32b
campagnan	71b
campagne	=20c4
campagne d armagnac	21b
campagne les boulonnais	67b
campagne les guines	41b
campagne les hesdin	19c
campagne les wardrecques	13c
campagne sur arize	30b
campagne sur aude	62b
campagnolles	56b
campan	12c
campana	22a
campandre valcongrain
camparan	51a
campbon	41c
campeaux	48b2
campel
campeneac	20c
campes	=
campestre et luc	16b
campet et lamolere	51b
camphin	 2
camphin en carembault	17c
camphin en pevele	25c
campi	19a
campigneulles	 2
campigneulles les grandes	30b
campigneulles les petites	52b
campigny	13c2
campile	18b
campistrous	31b
campitello	11b
camplong	21b
camplong d aude	39b
campneuseville	44b
campo	10b
campome	12b
campouriez	32b
campoussy	42a
campremy	47b
camprond	37b
camps en amienois	18b
camps la source	19c
camps saint mathurin leobazel	21b
camps sur l agly	66a
camps sur l isle	62b
campsas	15c
campsegret	41b
campuac	45b
campugnan	52b
campuzan	15b
camurac	11b
canala	39c
canale di verde	30b
canals	80b
canaples	71b
canappeville	70b
canapville	45b2
canari	=31b
canaules et argentieres	48b
canavaggia	12b
canaveilles	53a
cancale	=57c
canchy	55b2
cancon	14c
candas	10c
cande	28c
cande sur beuvron	15c
candes saint martin	18b
candillargues	21c
candor	32b
candresse	87b
canehan	38b
canejan	58c
canens	63a
canenx et reaut	18b
canet	55c2
canet de salars	45b
canet en roussillon	13d
canettemont	66a
cangey	10c
caniac
caniac du causse	37b
canihuel	35b
canisy	17c2
canlers	17b
canly	74b
cannectancourt	52b
cannelle	=70a
cannes	=74d
cannes ecluse	27c
cannes et clairan	62b
cannessieres	59a
cannet
canny	 2
canny sur matz	42b
canny sur therain	22b
canohes	66c
canouville	34b
cans et cevennes	28b
cantaing
cantaing sur escaut	41b
cantal	r=14e
cantaous	42b
cantaron	13c
cante	22b
canteleu	14d
canteloup	41b2
cantenay epinard	24c
cantiers
cantigny	11b
cantillac
cantin	17c
cantoin	31b
canton	c=
canville	 2
canville la rocque	13b
canville les deux eglises	31b
cany barville	29c
caorches saint nicolas	60b
caouennec lanvezeac	90b
caours	55b
cap d ail	45c
cap d astarac	46b
capbis
capbreton	92c
capdenac	10c
capdenac gare	44c
capdrot	46b
capelle	=14b
capelle fermont	22b
capelle les grands	43b
capelle les hesdin	47b
capendu	15c
capens	64b
capestang	35c
capesterre
capesterre belle eau	18d
capesterre de marie galante	31c
capian	81b
capinghem	27c
caplong	25b
capoulet et junac	19b
cappel	68b
cappelle	 2
cappelle brouck	12c
cappelle en pevele	23c
cappelle la grande	78c
cappy	55b
captieux	=14c
capvern	13c
caragoudes	24b
caraman	25c
caramany	13b
carantec	33c
carantilly	62b
carayac	10b
carbay	28b
carbes	25b
carbini	12b
carbon blanc	83c
carbonne	56c
carbuccia	38b
carcagny	27b
carcanieres	70a
carcans	=24c
carcares sainte croix	53b
carcassonne	46d
carcen ponson	63b
carces	35c
carcheto brustico	57a
cardaillac	62b
cardan	=51b
cardeilhac	26b
cardesse	29b
cardet	93b
cardiff	c
cardo torgia	32a
cardonnette	51b
cardonville	90a
cardroc	59b
carelles	25b
carency	82b
carennac	43b
carentan
carentan les marais	10d
carentoir	32c
cargese	12c
cargiaca	64a
carhaix plouguer	74c
carignan	27c
carignan de bordeaux	44c
carisey	38b
carla
carla bayle	79b
carla de roquefort	16b
carlat	39b
carlencas et levas	11b
carlepont	14c
carling	33c
carlipa	33b
carlucet	23b
carlus	66b
carlux	67b
carly	64b
carmaux	99c
carnac	42c
carnac rouffiac	23b
carnas	54b
carnet	=
carnetin	46b
carneville	24b
carnieres	98b
carnin	11c
carnoet	67b
carnoules	44c
carnoux
carnoux en provence	69c
carnoy
carnoy mametz	26b
caro	13c2
carolles	77b
caromb	35c
carpentras	32d
carpineto	38a
carpiquet	34c
carquebut
carquefou	21d
carqueiranne	94c
carrepuis	25b
carrere	22b
carresse cassaber	66b
carrieres sous poissy	21d
carrieres sur seine	15d
carros	14d
carrouges	62b
carry le rouet	57c
cars	=12c
carsac
carsac aillac	16c
carsac de gurson	23b
carsan	77b
carspach	21c
cartelegue	13c
carticasi	25a
cartignies	12c
cartigny	69b
cartigny l epinay	30b
carves	98a
carville	 2
carville la folletiere	42b
carville pot
carville pot de fer	11b
carvin	18d
casabianca	12b
casablanca	c
casaglione	57b
casalabriva	24b
casalta	51a
casamaccioli	12b
casanova	38b
cascastel
cascastel des corbieres	21b
case pilote	45c
casefabre	44a
caseneuve	53b
cases de pene	97b
casevecchie	69a
cassaber
cassagnabere tournas	47b
cassagnas	13b
cassagne	64b
cassagnes	47b2
cassagnes begonhes	95b
cassagnoles	57b2
cassaigne	23b
cassaignes	61a
cassaniouze	51b
cassel	22c
cassen	62b
casseneuil	23c
casseuil	36b
cassignas	13b
cassis	=67c
casson	=26c
cassuejouls	11b
cast	16c
castagnac	33b
castagnede	38b2
castagniers	17c
castaignos souslens	43b
castandet	43b
castanet	10c3
castanet le haut	22b
castanet tolosan	15d
castans	12b
casteide cami	27b
casteide candau	28b
casteide doat	16b
casteil	14b
castel sarrazin	56b
castelbajac	13b
castelbiague	23b
castelculier	24c
castelferrus	49b
castelfranc	43b
castelgaillard	60a
castelginest	11d
casteljaloux	48c
casteljau
castella	37b
castellane	15c
castellar	100b
castellare di casinca	70b
castellare di mercurio	31a
castellet	 2
castellet en luberon	11b
castellet les sausses	14b
castello di rostino	52b
castelmary	12b
castelmaurou	45c
castelmayran	12c
castelmoron	 2
castelmoron d albret	50a
castelmoron sur lot	18c
castelnau	 13
castelnau barbarens	60b
castelnau chalosse	59b
castelnau d angles	93a
castelnau d arbieu	22b
castelnau d aude	50b
castelnau d auzan labarrere	12c
castelnau d estretefonds	70c
castelnau de guers	12c
castelnau de levis	16c
castelnau de mandailles	57b
castelnau de medoc	49c
castelnau de montmiral	11c
castelnau durban	46b
castelnau le lez	26d
castelnau magnoac	75b
castelnau montratier	18c2
castelnau pegayrols	34b
castelnau picampeau	23b
castelnau riviere basse	65b
castelnau sur gupie	92b
castelnau sur l auvignon	15b
castelnau tursan	18b
castelnau valence	47b
castelnaud	 2
castelnaud de gratecambe	51b
castelnaud la chapelle	45b
castelnaudary	12d
castelnavet	11b
castelner	12b
castelnou	28b
castelreng	21b
castels et bezenac	81b
castelsagrat	55b
castelsarrasin	14d
castelvieilh	25b
castelviel	21b
castera bouzet	13b
castera lanusse	45a
castera lectourois	33b
castera lou	22b
castera loubix	51a
castera verduzan	10c
castera vignoles	64a
casteras	23a
casterets	17a
casteron	54a
castet	14b
castet arrouy	17b
castetbon	15b
castetis	65b
castetnau camblong	46b
castetner	14b
castetpugon	21b
castets	25c
castets en dorthe
castets et castillon	16c
castex	17b2
castex d armagnac	14b
casties labrande	94a
castifao	17b
castiglione	40a
castillon	87b3
castillon (canton d arthez de bearn)	33b
castillon (canton de lembeye)	83a
castillon de castets
castillon de larboust	84a
castillon de saint martory	40b
castillon debats	34b
castillon du gard	17c
castillon en auge	17b
castillon en couserans	43b
castillon la bataille	33c
castillon massas	22b
castillon saves	33b
castillonnes	13c
castilly
castin	34b
castine en plaine	18c
castineta	34a
castirla	17b
castres	=43d2
castres gironde	27c
castries	69c
catenay	70b
catenoy	11c
cateri	25b
cathervielle	28a
catheux	10b
catigny	18b
catillon
catillon fumechon	54b
catillon sur sambre	78b
catllar	72b
catonvielle	11b
cattenieres	69b
cattenom	26c
catteville	11b
catus	92b
catz
caubeyres	28b
caubiac	44b
caubios loos	68b
caubon saint sauveur	26b
caubous	35a2
caucalieres	29b
cauchy a
cauchy a la tour	26c
caucourt	33b
caudan	72c
caudebec	 2
caudebec en caux
caudebec les elbeuf	10d
caudebronde	22b
caudecoste	11c
caudies	 2
caudies de conflent	23a
caudies de fenouilledes	59b
caudrot	11c
caudry	14d
cauffry	26c
cauge	81b
caujac	87b
caulaincourt	14b
caulieres	22b
caullery	47b
caulnes	25c
caumont	28c7
caumont l evente
caumont sur aure	24c
caumont sur durance	57c
caumont sur garonne	82b
caumont sur orne
cauna	42b
caunay
cauneille	80b
caunes minervois	16c
caunette
caunette sur lauquet	11a
caunettes
caunettes en val	56a
caupenne	40b
caupenne d armagnac	45b
caurel	10c2
cauro	15c
cauroir	58b
cauroy	19b
cauroy les hermonville	51b
cause de clerans	33b
caussade	68c
caussade riviere	99a
causse begon	25a
causse de la selle	45b
causse et diege	76b
caussens	60b
causses et veyran	61b
caussiniojouls	16b
caussols	33b
caussou	51a
cauterets	83b
cauverville
cauverville en roumois	21b
cauvicourt	56b
cauvignac	14b
cauvigny	17c
cauville	17b
cauville sur mer	17c
caux	27c
caux et sauzens	10c
cauzac	42b
cavagnac	43b
cavaillon	=26d
cavalaire
cavalaire sur mer	81c
cavan	16c
cavanac	10c
cavarc	16b
caveirac	44c
caves	=88b
cavignac	24c
cavigny	27b
cavillargues	85b
cavillon	90a
cavron saint martin	42b
caychax
caychax et senconac	20a
cayenne	63d
cayeux	 2
cayeux en santerre	12b
cayeux sur mer	23c
caylus	14c
cayrac	57b
cayres	67b
cayriech	27b
cayrols	30b
cazac	75a
cazalis	41b2
cazalrenoux	11b
cazals	90b2
cazals des bayles	57a
cazaril tamboures	89a
cazarilh	62a
cazarilh laspenes	13a
cazats	40b
cazaubon	17c
cazaugitat	22b
cazaunous	64a
cazaux	48a
cazaux d angles	11b
cazaux debat	34a
cazaux frechet aneran camors	68a
cazaux layrisse	59a
cazaux saves	33b
cazaux villecomtal	72a
cazavet	20b
cazeaux
cazeaux de larboust	88a
cazedarnes	68b
cazenave serres et allens	66a
cazeneuve	16b
cazeneuve montaut	82a
cazeres	49c
cazeres sur l adour	11c
cazes mondenard	12c
cazevieille	23b
cazideroque	25b
cazilhac	33c2
cazillac
cazoules
cazouls	 2
cazouls d herault	42b
cazouls les beziers	53c
ceauce	12c
ceaulmont	67b
ceaux	41b
ceaux d allegre	49b
ceaux en couhe
ceaux en loudun	56b
cebazan	65b
cebazat	90c
ceffonds	67b
ceignes	=26b
ceilhes et rocozels	24b
ceillac	27b
ceilloux	17b
ceintrey	89b
celle	=23b
celle levescault	14c
cellefrouin	60b
celles	=13c5
celles en bassigny	71a
celles les conde	88a
celles sur aisne	25b
celles sur belle	38c2
celles sur durolle	16c
celles sur ource	49b
celles sur plaine	74b
cellettes	31c2
cellier du luc	91a
celliers	=
cellieu	17c
celon	39b
celoux	59a
celsoy	87a
cely	13c
cemboing	17b
cempuis	47b
cenac	22c
cenac et saint julien	12c
cenans	13b
cendras	=16c
cendrecourt	20b
cendrey	20b
cendrieux
cenevieres	19b
cenne monesties	41b
cenon	27d
cenon sur vienne	17c
censeau	33b
censerey	18b
censy	51a
centre val de loire	r26f
centres	=46b
centuri	18b
cenves	41b
cepet	24c
cepie	60b
cepoy	23c
ceran	23b
cerans foulletourte	33c
cerbere	=12c
cerbois	39b
cercie	11c
cercier	73b
cercles	=
cercottes	14c
cercoux	13c
cercy
cercy la tour	17c
cerdon	16c2
cere	42b
cere la ronde	42b
cerelles	13c
cerences	19c
cereste
cereste en luberon	12c
ceret	75c
cerfontaine	65b
cergy	71d
cerilly	16c3
cerise	=84b
cerisieres	87a
cerisiers	=99b
cerisy	53b
cerisy belle etoile	69b
cerisy buleux	28b
cerisy la foret	10c
cerisy la salle	10c
cerizay	48c
cerizols	14b
cerizy	58a
cernans	15b
cernay	13d4
cernay en dormois	14b
cernay l eglise	32b
cernay la ville	15c
cernay les reims	16c
cerneux	27b
cernex	12c
cerniebaud	91a
cernion	54a
cernon	37b2
cernoy	29b
cernoy en berry	42b
cernusson	33b
cerny	35c
cerny en laonnois	63a
cerny les bucy	11b
ceron	26b
cerons	21c
cerqueux
cerre
cerre les noroy	24b
cers	25c
cersay
cerseuil	87a
cersot	14b
certilleux	22b
certines	15c
cervens	13c
cervieres	31b2
cerville	53b
cervione	21c
cervon	59b
cerzat	22b
cesancey	39b
cesarches	44b
cesarville dossainville	22b
cescau	79b2
cesny	 2
cesny aux vignes	42b
cesny bois halbout
cesny les sources	14c
cessac	20b
cessales	17b
cesse	=12b
cessenon
cessenon sur orb	24c
cessens
cesseras	=44b
cesset	43b
cesseville	44b
cessey	33b
cessey sur tille	64b
cessieres
cessieres suzy	80b
cessieu	33c
cesson	11d
cesson sevigne	19d
cessoy
cessoy en montois	21b
cessy	58c
cessy les bois	12b
cestas	17d
cestayrols	46b
ceton	17c
cette eygun	66a
cevins	71b
ceyras	14c
ceyrat	66c
ceyreste	49c
ceyroux	12b
ceyssac	44b
ceyssat	70b
ceyzeriat	33c
ceyzerieu	11c
cezac	29c2
cezais
cezan	20b
cezay	21b
cezens	22b
cezy	11c
chabanais	16c
chabaniere	43c
chabestan	17b
chabeuil	68c
chablis	=21c
chabons	21c
chabottes	96b
chabournay	13c
chabrac	60b
chabreloche	12c
chabrignac	54b
chabrillan	75b
chabris	27c
chace
chacenay	52a
chacrise	38b
chadeleuf	43b
chadenac	52b
chadenet	12b
chadrac	25c
chadron	35b
chadurie	51b
chaffois	10c
chagey	60b
chagnon	53b
chagny	55c2
chahaignes	66b
chahains	81a
chaignay	49b
chaignes	27b
chail
chaillac	10c
chaillac sur vienne	13c
chailland	12c
chaille	 2
chaille les marais	19c
chaille sous les ormeaux
chailles	27c
chaillevette	17c
chaillevois	20b
chailley	53b
chaillon	11b
chailloue	89b2
chailly	 5
chailly en biere	22c
chailly en brie	16c
chailly en gatinais	69b
chailly les ennery	39b
chailly sur armancon	28b
chainaz
chainaz les frasses	68b
chainee des coupis	18b
chaingy	41c
chaintre	57b
chaintreaux	82b
chaintrix bierges	35b
chaise dieu
chaise dieu du theil	22b
chaix
chalabre	11c
chalagnac	44b
chalain	 2
chalain d uzore	70b
chalain le comtal	74b
chalaines	30b
chalais	28c4
chalamont	25c
chalampe	100b
chalancey	12b
chalancon	59a
chalandray	78b
chalandrey
chalandry	23b
chalandry elaire	72b
chalautre	 2
chalautre la grande	64b
chalautre la petite	54b
chalaux	89a
chaleins	15c
chalencon	33b
chalette	 2
chalette sur loing	13d
chalette sur voire	13b
chaley	13b
chaleze	37b
chalezeule	13c
chaliers	14b
chalifert	16c
chaligny	27c
chalinargues	30b
chalindrey	24c
chalivoy milon	39b
challain
challain la potherie	83b
challans	23d
challement	45a
challerange	42b
challes	12c
challes la montagne	18b
challes les eaux	56c
challet	43b
challex	16c
challignac	34b
challonges	61b
challuy	15c
chalmaison	75b
chalmazel
chalmazel jeansagniere	46b
chalmoux	64b
chalo saint mars	11c
chalon	18b
chalon sur saone	45d
chalonnes	 2
chalonnes sous le lude
chalonnes sur loire	67c
chalons	 3
chalons du maine	68b
chalons en champagne	43d
chalons sur vesle	21b
chalonvillars	13c
chalou moulineux	37b
chaltrait	60a
chalus	19c2
chalvignac	45b
chalvraines	19b
chamadelle	73b
chamagne	45b
chamagnieu	18c
chamalieres	18d
chamalieres sur loire	51b
chamaloc	12b
chamant	10c
chamarande	11c
chamarandes choignes	10c
chamaret	54b
chambain	36a
chambaron
chambaron sur morge	18c
chambeire	42b
chambellay	41b
chambeon	67b
chamberat	28b
chamberaud	94a
chamberet	14c
chamberia	20b
chambery	60d
chambeugle
chambezon	13b
chambilly	46b
chamblac	35b
chamblanc	46b
chamblay	42b
chambles	11c
chamblet	11c
chambley bussieres	73b
chambly	100c
chamboeuf	21c2
chambois	13c2
chambolle musigny	26b
chambon	17c4
chambon la foret	97b
chambon le chateau
chambon sainte croix	89a
chambon sur cisse
chambon sur dolore	14b
chambon sur lac	41b
chambon sur voueize	79b
chambonas	99b
chambonchard	83a
chamborand	24b
chambord	27b2
chamboret	78b
chamborigaud	88b
chambornay	 2
chambornay les bellevaux	18b
chambornay les pin	39b
chambors	30b
chambost allieres	82b
chambost longessaigne	93b
chamboulive	12c
chambourcy	58c
chambourg
chambourg sur indre	13c
chambray	39b
chambray les tours	13d
chambrecy	15b
chambretaud
chambrey	32b
chambroncourt	48a
chambroutet
chambry	19c2
chameane
chamelet	71b
chamery	46b
chamesey	14b
chamesol	38b
chamesson	25b
chameyrat	15c
chamigny	15c
chamilly	15b
chammes
chamole	16b
chamonix mont blanc	87c
chamouillac	37b
chamouille	27b
chamouilley	72b
chamousset	62b
chamoux	94a
chamoux sur gelon	97b
chamoy	50b
champ d oiseau	11b
champ dolent	63a
champ du boult
champ haut	41a
champ laurent	31a
champ le duc	48b
champ sur barse	26a
champ sur drac	33c
champ sur layon
champagnac	15c2
champagnac de belair	77b
champagnac la noaille	24b
champagnac la prune	15b
champagnac la riviere	60b
champagnac le vieux	19b
champagnat	92b2
champagnat le jeune	15b
champagne	=50c3
champagne au mont d or	63c
champagne en valromey	83b
champagne et fontaine	35b
champagne le sec	22b
champagne les marais	18c
champagne mouton	87b
champagne saint hilaire	100b
champagne sur loue	12b
champagne sur oise	50c
champagne sur seine	65c
champagne sur vingeanne	31b
champagne vigny	23b
champagneux	68b
champagney	44c3
champagnier	16c
champagnole	80c
champagnolles	69b
champagny	27a
champagny en vanoise	54b
champagny sous uxelles	82a
champallement	56a
champanges	12c
champaubert	12b
champcella	18b
champcenest	21b
champcerie	18b
champcevinel	31c
champcevrais	31b
champcey
champclause	20b
champcourt
champcueil	29c
champdeniers	18c
champdeuil	74b
champdieu	21c
champdivers	45b
champdolent	43b
champdor
champdor corcelles	67b
champdotre	60b
champdray	19b
champeau
champeau en morvan	22b
champeaux	17c3
champeaux et
champeaux et la chapelle pommier
champeaux sur sarthe	16b
champeix	14c
champenard	29b
champenoux	16c
champeon	64b
champetieres	28b
champey	79b
champey sur moselle	32b
champfleur	13c
champfleury	73b2
champforgeuil	26c
champfremont	28b
champfromier	73b
champgeneteux	49b
champguyon	30b
champhol	36c
champien	27b
champier	16c
champigne
champignelles	91b
champigneul
champigneul champagne	32b
champigneul sur vence	13b
champigneulle	53a
champigneulles	66c
champigneulles en bassigny	36a
champignol
champignol lez mondeville	26b
champignolles	76a2
champigny	38c2
champigny en beauce	59b
champigny en rochereau	19c
champigny la futelaye	27b
champigny les langres	40b
champigny sous varennes	13b
champigny sur aube	90a
champigny sur marne	78d
champigny sur veude	81b
champillet	14b
champillon	51b
champis	=68b
champlan	26c
champlat et boujacourt	14b
champlay	73b
champlecy	20b
champlemy	31b
champlin	12b2
champlitte	16c
champlitte la ville
champlive	25b
champlost	77b
champmillon	53b
champmotteux	36b
champnetery	51b
champneuville	12b
champniers	56c2
champniers et reilhac	54b
champoleon	14b
champoly	31b
champosoult	11b
champougny	92a
champoulet	45a
champoux	90a
champrenault	38a
champrepus	32b
champrond	69a
champrond en gatine	74b
champrond en perchet	39b
champrougier	95a
champs	=75b3
champs romain	29b
champs sur marne	27d
champs sur tarentaine marchal	10c
champs sur yonne	15c
champsac	70b
champsanglard	25b
champsecret	96b
champseru	35b
champsevraine	72b
champtercier	75b
champteusse
champteusse sur baconne
champtoce
champtoce sur loire	18c
champtoceaux
champtonnay	79a
champvallon
champvans	16c2
champvans les moulins	31b
champvert	74b
champvoisy	25b
champvoux	28b
chamrousse	45b
chamvres	65b
chanac	14c
chanac les mines	44b
chanaleilles	17b
chanas	27c
chanat
chanat la mouteyre	95b
chanay	57b
chanaz	55b
chancay	11c
chance	=
chanceaux	20b
chanceaux pres loches	11b
chanceaux sur choisille	35c
chancelade	45c
chancenay	10c
chancey	21b
chancia	21b
chandai	67b
chandolas	55b
chandon	14c
chaneac	25b
chaneins	10c
chanes	53b
change	=14d3
changey	29b
changis
changis sur marne	13c
changy	12c3
chaniat	16b
chaniers	37c
channay	58a
channay sur lathan	80b
channes	11b
chanonat	17c
chanos curson	12c
chanousse	39a
chanoy	13b
chanoz chatenay	99b
chanteau	=16c
chantecoq	52b
chantecorps
chanteheux	21c
chanteix	60b
chantelle	11c
chanteloup	33c3
chanteloup en brie	41c
chanteloup les bois	73b
chanteloup les vignes	11d
chantelouve
chantemerle	48a
chantemerle les bles	13c
chantemerle les grignan	25b
chantemerle sur la soie	21b
chantenay saint imbert	11c
chantenay villedieu	81b
chanteperier	21b
chantepie	11d
chanterac	65b
chanteraine	19b
chanterelle	=99a
chantes	=11b
chantesse	40b
chanteuges	40b
chantillac	37b
chantilly	=11d
chantome
chantonnay	86c
chantraine	32c
chantraines	20b
chantrans	38b
chantrigne	60b
chanu	12c
chanverrie	57c
chanville	15b
chanzeaux
chaon	44b
chaouilley	11b
chaource	10c
chaourse	50b
chapaize	17b
chapareillan	31c
chapdes beaufort	11c
chapdeuil	14b
chapeau	=23b
chapeiry	98b
chapelaine	45a
chapelle d huin	55b
chapelle des bois	27b
chapelle guillaume	18b
chapelle royale	33b
chapelle spinasse	11b
chapelle vallon	23b
chapelle viviers	55b
chapelle voland	64b
chapelon	25b
chapet	13c
chapois	22b
chaponnay	45c
chaponost	94c
chappes	23c4
chaptelat	21c
chaptuzat	49b
charancieu	74b
charantonnay	20c
charavines	20c
charbogne	22b
charbonnat	=22b
charbonnier les mines	93b
charbonnieres	=60b2
charbonnieres les bains	54c
charbonnieres les varennes	19c
charbonnieres les vieilles	12c
charbuy	19c
charce saint ellier
charce saint ellier sur aubance
charcenne	30b
charchigne	46b
charchilla	30b
charcier	14b
chard	21b
chardeny	55a
chardes
chardogne	31b
chardonnay	21b
chareil cintrat	39b
charencey	79b2
charency	55a
charency vezin	63b
charens	32a
charensat	47b
charentay	13c
charente	r35e
charente maritime	r67e
charentenay	29b2
charentilly	14c
charenton	 2
charenton du cher	98b
charenton le pont	29d
charentonnay	28b
charette	45b
charette varennes	43b
charey	88a
charezier	17b
charge	=14c
chargey	 2
chargey les gray	67b
chargey les port	24b
chariez	23b
charigny	36a
charix	28b
charlas	24b
charleroi	c
charleval	43c2
charleville	26b
charleville mezieres	46d
charleville sous bois	28b
charlieu	38c
charly	50c2
charly oradour	81b
charly sur marne	26c
charmauvillers	29b
charme	=34b
charmeil	95b
charmensac	71a
charmentray	29b
charmes	=67c5
charmes en l angle	6a
charmes la cote	32b
charmes la grande	16b
charmes saint valbert	32a
charmes sur l herbasse	81b
charmes sur rhone	31c
charmoille	79b2
charmoilles
charmois	57b2
charmois devant bruyeres	37b
charmois l orgueilleux	59b
charmont	26b2
charmont en beauce	34b
charmont sous barbuise	11c
charmoy	14c4
charnas	93b
charnat	21b
charnay	15c2
charnay les chalon	20b
charnay les macon	82c
charnecles	15c
charnizay	46b
charnod	37a
charnois	72a
charnoz
charnoz sur ain	95b
charny	16c3
charny le bachot	24b
charny oree
charny oree de puisaye	49c
charny sur meuse	52b
charolles	28c
charols	97b
charonville	29b
charost	89b
charpentry	24a
charpey	15c
charpont	62b
charquemont	29c
charrais
charraix	67a
charras	35b
charre	22b
charrecey	32b
charrey	 2
charrey sur saone	33b
charrey sur seine	14b
charrin	61b
charritte
charritte de bas	24b
charron	=22c2
charroux	14c2
chars	=20c
charsonville	61b
chartainvilliers	65b
charteves	36b
chartrene
chartres	38d
chartres de bretagne	89c
chartrettes	26c
chartrier ferriere	37b
chartronges	30b
chartuzac	16b
charvieu chavagneux	11d
charvonnex	15c
chas	=36b
chaserey	45a
chasnais	82b
chasnay	13b
chasne
chasne sur illet	17c
chaspinhac	88b
chaspuzac	88b
chassagne	76a
chassagne montrachet	26b
chassagne saint denis	14b
chassagnes	16b2
chassagny
chassaignes	78a
chassal molinges	11c
chassant	=30b
chasse	=
chasse sur rhone	66c
chasseguey
chasselas	=18b
chasselay	34c2
chassemy	90b
chassenard	10c
chasseneuil	71b
chasseneuil du poitou	47c
chasseneuil sur bonnieure	31c
chassenon	84b
chasserades
chassey	95a
chassey beaupre	94a
chassey le camp	37b
chassey les montbozon	23b
chassey les scey	12b
chassiecq	15b
chassiers	99b
chassieu	11d
chassignelles	29b
chassignieu	23b
chassignolles	59b2
chassigny	24b
chassigny sous dun	57b
chassille	25b
chassors	11c
chassy	10c3
chastanier	76a
chasteaux	75b
chastel	12b
chastel arnaud	48a
chastel nouvel	94b
chastel sur murat
chastellux
chastellux sur cure	13b
chastenay
chastreix	23b
chatain	=24b
chataincourt	22b
chatas	34a
chateau	=23b
chateau arnoux saint auban	51c
chateau bernard	30b
chateau brehain	69a
chateau chalon	15b
chateau chervix	78b
chateau chinon (campagne)	55b
chateau chinon (ville)	18c
chateau des pres
chateau du loir
chateau gaillard	24c
chateau garnier	60b
chateau gontier	 2
chateau gontier sur mayenne	17d
chateau guibert	16c
chateau l abbaye	92b
chateau l eveque	22c
chateau l hermitage	26b
chateau la valliere	17c
chateau landon	31c
chateau larcher	10c
chateau porcien	13c
chateau renard	21c
chateau renault	44c
chateau rouge	30b
chateau salins	23c
chateau sur allier	16b
chateau sur cher	71a
chateau sur epte	66b
chateau thebaud	31c
chateau thierry	15d
chateau verdun	41a
chateau ville vieille	30b
chateau voue	11b
chateaubernard	39c
chateaubleau	36b
chateaubourg	78c2
chateaubriant	=12d
chateaudouble	11c2
chateaudun	13d
chateaufort	16c2
chateaugay	32c
chateaugiron	11d2
chateaulin	51c
chateaumeillant	16c
chateauneuf	39c5
chateauneuf d entraunes	62a
chateauneuf d ille et vilaine	17c
chateauneuf d oze	30a
chateauneuf de bordette	10b
chateauneuf de chabre
chateauneuf de gadagne	36c
chateauneuf de galaure	18c
chateauneuf de randon	52b
chateauneuf de vernoux	29b
chateauneuf du faou	37c
chateauneuf du pape	21c
chateauneuf du rhone	29c
chateauneuf en thymerais	26c
chateauneuf grasse	38c
chateauneuf la foret	15c
chateauneuf le rouge	24c
chateauneuf les bains	30b
chateauneuf les martigues	18d
chateauneuf les moustiers
chateauneuf miravail	76a
chateauneuf sur charente	36c
chateauneuf sur cher	14c
chateauneuf sur isere	43c
chateauneuf sur loire	85c
chateauneuf sur sarthe
chateauneuf val
chateauneuf val de bargis	50b
chateauneuf val saint donat	53b
chateauneuf villevieille	100b
chateauponsac	20c
chateauredon	76a
chateaurenard	17d
chateauroux	43d
chateauroux les alpes	12c
chateauvert	14b
chateauvieux	11c3
chateauvieux les fosses	9a
chateauvilain	74b
chateauvillain	15c
chatel	12c
chatel censoir	56b
chatel chehery	13b
chatel de joux	47a
chatel de neuvre	56b
chatel en trieves	49b
chatel gerard	20b
chatel guyon	63c
chatel montagne	33b
chatel moron	83a
chatel saint germain	19c
chatel sur moselle	17c
chatelaillon plage	67c
chatelain	=47b
chatelais
chatelard	29a
chatelaudren
chatelaudren plouagat	40c
chatelay	99a
chatelblanc	12b
chateldon	74b
chatellenot	17b
chatellerault	31d
chatelneuf	47b2
chatelperron	13b
chatelraould saint louvent	24b
chatelus	36b3
chatelus le marcheix	34b
chatelus malvaleix	55b
chatenay	12c4
chatenay en france	68a
chatenay macheron	97a
chatenay malabry	36d
chatenay sur seine	10c
chatenay vaudin	46a
chatenet	22b
chateney	60a
chatenois	65c4
chatenois les forges	26c
chatenoy	61b2
chatenoy en bresse	11c
chatenoy le royal	63c
chatignac	16b
chatignonville	72a
chatillon	39d5
chatillon coligny	19c
chatillon en bazois	80b
chatillon en diois	67b2
chatillon en michaille
chatillon en vendelais	18c
chatillon guyotte	14b
chatillon la borde	23b
chatillon la palud	17c
chatillon le duc	20c
chatillon le roi	28b
chatillon les sons	83a
chatillon saint jean	13c
chatillon sous les cotes	18b
chatillon sur bar
chatillon sur broue	90a
chatillon sur chalaronne	53c
chatillon sur cher	17c
chatillon sur cluses	13c
chatillon sur colmont	95b
chatillon sur indre	23c
chatillon sur loire	31c
chatillon sur marne	63b
chatillon sur morin	21b
chatillon sur oise	13b
chatillon sur saone	11b
chatillon sur seine	54c
chatillon sur thouet	27c
chatin	84a
chatoillenot
chatonnay	20c
chatonrupt sommermont	27b
chatou	31d
chatres	=16c3
chatres la foret
chatres sur cher	11c
chatrices	36a
chattancourt	18b
chatte	=25c
chatuzange
chatuzange le goubet	65c
chaucenne	53b
chauchailles	75a
chauche	26c
chauchigny	22b
chauconin neufmontiers	38c
chaudardes	91a
chaudebonne	58a
chaudefonds
chaudefonds sur layon	95b
chaudefontaine	31b
chaudenay	15c2
chaudenay la ville	37a
chaudenay le chateau	48a
chaudeney
chaudeney sur moselle	73b
chaudes aigues	81b
chaudeyrac	29b
chaudeyrolles	13b
chaudon	17c
chaudon norante	18b
chaudrey	14b
chaudron en mauges
chaudun	24b
chauffailles	36c
chauffecourt	41a
chauffour	 3
chauffour les bailly	13b
chauffour les etrechy	13b
chauffour sur vell	41b
chauffours	29b
chauffourt	18b
chauffry	99b
chaufour les bonnieres	44b
chaufour notre dame	12c
chaugey	24a
chaulgnes	15c
chaulhac	58a
chaulieu	27b
chaulnes	20c
chaum	21b
chaumard	19b
chaume et courchamp	19b
chaume les baigneux	10b
chaumeil	16b
chaumercenne	19b
chaumere
chaumergy	51b
chaumes en brie	35c
chaumes en retz	74c
chaumesnil	11b
chaumont	22d5
chaumont d anjou
chaumont devant damvillers	46a
chaumont en vexin	33c
chaumont la ville	11b
chaumont le bois	79a
chaumont le bourg	24b
chaumont porcien	46b
chaumont sur aire	12b
chaumont sur loire	11c
chaumont sur tharonne	10c
chaumontel	33c
chaumot	87b2
chaumousey	92b
chaumoux marcilly	82a
chaumussay	20b
chaumuzy	35b
chaunac	67a
chaunay	12c
chauny	12d
chauray	72c
chauriat	18c
chaussan	12c
chaussenac	22b
chaussenans	10b
chausseterre	21b
chaussin	16c
chaussoy epagny	57b
chaussy	91b2
chauvac laux montaux	43a
chauve	=31c
chauvency
chauvency le chateau	22b
chauvency saint hubert	21b
chauvigne	81b
chauvigny	70c
chauvigny du perche	23b
chauvincourt provemont	40b
chauvirey	 2
chauvirey le chatel	11b
chauvirey le vieil	24a
chauvoncourt	43b
chauvry	30b
chaux	=17c2
chaux champagny	73a
chaux des crotenay	41b
chaux la lotiere	54b
chaux les clerval
chaux les passavant	12b
chaux les port	16b
chaux neuve	34b
chauzon	42b
chavagnac	88a2
chavagne	47c
chavagnes	 3
chavagnes en paillers	37c
chavagnes les redoux	86b
chavaignes
chavanac	52a
chavanat	14b
chavanatte	13b
chavanay	29c
chavanges	57b
chavaniac lafayette	27b
chavannaz	25b
chavanne	21b
chavannes	92b2
chavannes les grands	35b
chavannes sur l etang	65b
chavannes sur reyssouze	73b
chavanod	31c
chavanoz	51c
chavaroux	53b
chaveignes	58b
chavelot	14c
chavenay	17c
chavencon	16b
chavenon	14b
chaveria	20b
chaveroche	27b
chaveyriat	11c
chavignon	86b
chavigny	18c2
chavigny bailleul	57b
chaville	21d
chavin	27b
chavonne	21b
chavornay
chavot courcourt	34b
chavoy	13b
chavroches	27b
chay	19b
chazay
chazay d azergues	44c
chaze
chaze henry
chaze sur argos	11c
chazeaux	13b
chazelet	12b
chazelles	16c3
chazelles sur albe	50a
chazelles sur lavieu	26b
chazelles sur lyon	55c
chazelot
chazemais	50b
chazeuil	26b2
chazey
chazey bons	11c
chazey sur ain	16c
chazilly	15b
chazot	12b
chazoy
checy	91c
chedigny	57b
chef boutonne	24c2
chef du pont
chef haut	49a
cheffes	=10c
cheffois	10c
cheffreville tonnencourt
chehery
cheignieu
cheignieu la balme	13b
cheille	19c
cheilly
cheilly les maranges	52b
chein dessus	21b
cheissoux	23b
cheix
cheix en retz	12c
chelan	17b
chelers	25b
chelieu	73b
chelle debat	22b
chelle spou	11b
chelles	55d2
chelun	36b
chemaudin et vaux	21c
chemault
chemaze	14c
chemellier
chemenot	31a
chemere	 2
chemere le roi	43b
chemery	93b2
chemery chehery	51b
chemery les deux	60b
chemery sur bar
chemille	 4
chemille en anjou	22d
chemille sur deme	71b
chemille sur indrois	23b
chemilli	17b
chemilly	69b2
chemilly sur serein	13b
chemilly sur yonne	89b
chemin	=31b
chemin d aisey	62a
cheminas	=42b
cheminon	58b
cheminot	=83b
chemire	 3
chemire en charnie	21b
chemire le gaudin	100b
chemire sur sarthe
chemy	77b
chenac saint seurin
chenac saint seurin d uzet	61b
chenailler mascheix	22b
chenas	53b
chenaud
chenay	94b3
chenay le chatel	38b
chene arnoult
chene bernard	80a
chene en semine	54b
chene sec	39a
chenebier	70b
chenecey buillon	49b
cheneche
chenedolle
chenedouit
chenehutte treves cunault
chenelette	37b
chenerailles	73b
chenereilles	85b2
chenevelles	44b
chenevieres	=47b
chenevrey et morogne	31b
chenex	79b
cheney	24b
chenicourt	21b
chenieres	60b
cheniers	68b2
chenille champteusse	34b
chenille change
chenimenil	12c
chennai	c
chennebrun	10b
chennegy	47b
chennevieres	 3
chennevieres les louvres	28b
chennevieres sur marne	19d
chenois	79a
chenoise cucharmoy	16c
chenon	12b
chenonceaux	33b
chenou	29b
chenove	14d
chenoves	21b
chens
chens sur leman	31c
chenu	=42b
cheny	22c
chepniers	70b
chepoix	44b
cheppes
cheppes la prairie	14b
cheppy	16b
cheptainville	22c
chepy	17c2
cher	r=30e
cherac	11c
cherance	51b2
cheraute	10c
cherbonnieres	35b
cherbourg
cherbourg en cotentin	78d
cherbourg octeville
cherence	14b
cherence le heron	44b
cherence le roussel
chereng	31c
cheret	15b
cheriennes	17b
cherier	52b
cherigne	13b
cherisay	30b
cherisey	28b
cherisy	21c2
cherizet	18a
chermignac	13c
chermisey	83a
chermizy ailles	13b
cheronnac	31b
cheronvilliers	46b
cheroy	18c
cherre	= 2
cherre au	28c
cherreau
cherrueix	11c
cherval	22b
cherveix cubas	56b
cherves	53b
cherves chatelars	41b
cherves richemont
cherveux	19c
chervey	15b
cherville	85a
chery	23b
chery chartreuve	38b
chery les pouilly	74b
chery les rozoy	98a
chesley	29b
chesnois auboncourt	16b
chesny	55b
chessenaz	24b
chessy	98c2
chessy les pres	53b
cheu	52b
cheuge	12b
cheust	85a
cheux
chevagnes	63b
chevagny	 2
chevagny les chevrieres	61b
chevagny sur guye	50a
chevaigne	24c
chevaigne du maine	15b
cheval blanc	44c
chevaline	=18b
chevanceaux	11c
chevannay	34a
chevannes	42c4
chevannes changy	14b
chevennes	14b
chevenon	64b
chevenoz	71b
cheverny	91b
cheveuges	47b
chevieres	46a
chevigney	38a
chevigney les vercel	14b
chevigney sur l ognon	30b
chevigny	26b
chevigny en valiere	42b
chevigny saint sauveur	11d
chevillard	=15b
cheville	=35b
chevillon	12c2
chevillon sur huillard	15c
chevilly	27c
chevilly larue	20d
chevinay	58b
chevincourt	77b
chevire
chevire le rouge
chevrainvilliers	26b
chevreaux	=12b
chevregny	20b
chevremont	15c
chevresis monceau	33b
chevreuse	55c
chevreville	40b2
chevrier	=76b
chevrieres	=39c3
chevroches	11b
chevrotaine	34a
chevroux	99b
chevroz	14b
chevru	10c
chevry	24c2
chevry cossigny	41c
chevry en sereine	50b
chevry sous le bignon	23b
chey	54b
cheylade	23b
cheylard
cheylard l eveque	65a
cheyssieu	11c
chezal benoit	77b
cheze	50a
chezeaux	76a
chezelle	16b
chezelles	58b2
chezeneuve	65b
chezery forens	43b
chezy	21b
chezy en orxois	39b
chezy sur marne	13c
chiatra	23b
chicago	c
chiche	=17c
chicheboville
chichee	30b
chichery	43b
chichey	17b
chichilianne	34b
chiconi	83c
chicourt	88a
chiddes	44b2
chidrac
chierry	12c
chieulles	41b
chigne
chignin	92b
chigny	14b
chigny les roses	52b
chigy
chilhac	18b
chillac	23b
chille	30b
chilleurs
chilleurs aux bois	21c
chilly	20c3
chilly le vignoble	60b
chilly mazarin	20d
chilly sur salins	95a
chimilin	14c
chindrieux	15c
chinon	81c
chipilly	17b
chirac	78b2
chirac bellevue	27b
chirassimont	39b
chirat
chirat l eglise	13b
chire
chire en montreuil	92b
chirens	25c
chirmont	16b
chirols	29b
chirongui	89c
chiroubles	43b
chiry ourscamp	11c
chis	30b
chisa	10b
chisinau	c
chissay
chissay en touraine	11c
chisseaux	61b
chissey	 3
chissey en morvan	31b
chissey les macon	24b
chissey sur loue	32b
chitenay	11c
chitray	17b
chitry	35b
chitry les mines	22b
chives	32b
chivres	27b
chivres en laonnois	36b
chivres val	53b
chivy
chivy les etouvelles	48b
chize	86b
chlef	c
chocques	28c
choilley dardenay	16b
choisel	54b
choiseul	80a
choisey	10c
choisies	=43a
choisy	17c
choisy au bac	34c
choisy en brie	14c
choisy la victoire	25b
choisy le roi	46d
cholet	54d
cholonge	34b
choloy menillot	70b
chomelix	46b
chomerac	32c
chonas
chonas l amballan	17c
chonville malaumont	21b
chooz	83b
choqueuse
choqueuse les benards	98a
choranche	14b
chorey
chorey les beaune	59b
chorges	31c
chouain	23b
chouday	14b
choue	51b
chougny	85a
chouilly	11c
chouppes	80b
chourgnac	69a
choussy	35b
chouvigny	23b
choux	=14b
chouy	36b
chouze
chouze sur loire	21c
chouzelot	25b
chouzy
chouzy sur cisse
choye	=
chozeau	99b
chuelles	12c
chuffilly roche	69a
chuignes	15b
chuignolles	15b
chuisnes	11c
chusclan	98b
chuyer	76b
chuzelles	24c
ciadoux	23b
ciamannacce	13b
ciboure	60c
cideville	43b
cier de luchon	24b
cier de riviere	27b
cierges	=62a
cierges sous montfaucon	47a
cierp gaud	69b
cierrey	81b
cierzac	32b
cieurac	66b
cieutat	60b
cieux	=10c
ciez	38b
cigogne	=46b
cilaos	50c
cilly	17b
cinais	37b
cindre	28b
cinq mars
cinq mars la pile	40c
cinqueux	16c
cintegabelle	30c
cintheaux	17b
cintray	48b2
cintre	=26c
cintrey	96a
cipieres	39b
ciral	41b
ciran	43b
circourt	79a
circourt sur mouzon	19b
cire d aunis	16c
cires	=9a
cires les mello	40c
cirey	37b
cirey les mareilles	16b
cirey les pontailler	18b
cirey sur blaise	11b
cirey sur vezouze	16c
cirfontaines	 2
cirfontaines en azois	18b
cirfontaines en ornois	89a
cirieres	=95b
ciron	=52b
ciry le noble	22c
ciry salsogne	88b
cisai saint aubin	18b
cisery
cissac medoc	23c
cisse	29c
cisternes
cisternes la foret	44b
cistrieres	14b
citerne	=24b
citers	77b
citey	10b
citou	10b
citry	92b
civaux	12c
civens	15c
civrac	 3
civrac de blaye	80b
civrac en medoc	63b
civrac sur dordogne	21b
civray	34c2
civray de touraine	18c
civray sur esves	21b
civrieux	20c
civrieux d azergues	17c
civry	 2
civry en montagne	13b
civry la foret	37b
cizancourt	30a
cizay
cizay la madeleine	47b
cize	97b2
cizely	51a
cizos	14b
clacy et thierret	29b
cladech	86a
claira	49c
clairac	26c
clairavaux	15b
clairefontaine
clairefontaine en yvelines	85b
clairefougere
clairegoutte	35b
clairfayts	36b
clairfontaine	51b
clairmarais	59b
clairoix	22c
clairvaux	 2
clairvaux d aveyron	12c
clairvaux les lacs	14c
clairy saulchoix	38b
clais	26b
claix	89c2
clam	=42b
clamanges	23b
clamart	59d
clamecy	38c2
clamensane	18b
clamerey	19b
clans	=81b2
clansayes	52b
clapiers	=60c
clara villerach	27b
clarac	83b2
claracq	24b
clarafond arcine	11c
clarbec	31b
clarens	51b
clarensac	44c
claret	20c2
clary	11c
classun	24b
clastres	59b
clasville	35b
claudon	22b
clavans
clavans en haut oisans	73a
clave	=35b
claveisolles	58b
clavette	=14c
claveyson	93b
clavieres	18b
claviers	=73b
claville	11c
claville motteville	26b
clavy warby	34b
claye souilly	13d
clayes	95b
clayeures	18b
clazay
clecy	13c
cleden cap sizun	92b
cleden poher	11c
cleder	36c
cledes	12b
cleebourg	63b
clef vallee
clef vallee d eure	25c
clefmont	15b
clefs	=
cleguer	35c
cleguerec	29c
clelles	60b
clemensat	12b
clemery	49b
clemont	69b
clenay	89b
clenleu	19b
cleon	48c
cleon d andran	10c
cleppe	57b
clerac	11c
clere	 3
clere du bois	24b
clere les pins	14c
clere sur layon	35b
cleres	14c
clerey	12c
clerey la cote	25a
clerey sur brenon	57a
clergoux	41b
clerieux	19c
clerlande	64b
clermain
clermont	12d4
clermont creans	13c
clermont d excideuil	26b
clermont de beauregard	12b
clermont dessous	80b
clermont en argonne	14c
clermont ferrand	15e
clermont l herault	95c
clermont le fort	53b
clermont les fermes	97a
clermont pouyguilles	16b
clermont saves	39b
clermont soubiran	40b
clermont sur lauquet	29a
cleron	29b
clerques	31b
clery	53b2
clery en vexin	48b
clery le grand	88a
clery le petit	18b
clery saint andre	36c
clery sur somme	52b
clesles	62b
clesse	18c2
clessy	28b
clety	81b
cleurie	65b
cleuville	19b
cleville	53b2
clevilliers	77b
cleyrac	15b
cleyzieu	14b
clezentaine	22b
clichy	64d
clichy sous bois	29d
climbach	48b
clinchamp	71a
clinchamps
clinchamps sur orne
clion	19c2
cliousclat	61b
cliponville	25b
cliron	41b
clisson	75c
clitourps	23b
clohars carnoet	47c
clohars fouesnant	23c
clomot	12b
clonas
clonas sur vareze	15c
clos fontaine	24b
clouange	38c
cloue	=49b
cloyes	 2
cloyes les trois rivieres	56c
cloyes sur marne	13b
clucy	67a
clugnat	65b
cluis	97b
clumanc	22b
cluny	49c
cluses	=18d
clussais
clussais la pommeraie	56b
clux villeneuve	30b
coadout	53b
coaraze	83b
coarraze	22c
coat meal	11c
coatascorn	25b
coatreven	49b
cobonne	17b
cobrieux	56b
cocherel	62b
cocheren	34c
coclois	17b
cocquerel	22b
cocumont	11c
codalet	35b
codognan	25c
codolet	60b
coesmes	14c
coetlogon
coetmieux	19c
coeur de causse	89b
coeur de la vallee	64b
coeuvres et valsery	47b
coex	34c
coggia	82b
cogles
cogna	=23b
cognac	=19d
cognac la foret	12c
cognat lyonne	71b
cogners	17b
cognet	35a
cognieres	11b
cognin	70c
cognin les gorges	62b
cognocoli monticchi	17b
cogny	12c2
cogolin	12d
cohade	89b
cohennoz	14b
cohiniac	40b
cohons	21b
coiffy	 2
coiffy le bas	84a
coiffy le haut	11b
coigneux	45a
coignieres	43c
coigny
coimbra	c
coimeres	11c
coin les cuvry	82b
coin sur seille	34b
coinces	=50b
coinches	35b
coincourt	13b
coincy	16c2
coings	=92b
coingt	61a
coirac	22b
coise	80b
coise saint jean pied gauthier	13c
coiserette	42a
coisevaux	30b
coisy	39b
coivert	19b
coivrel	25b
coizard joches	94a
colayrac saint cirq	31c
colembert	91b
coligny	14c
colincamps	80a
collan	16b
collandres	16b
collandres quincarnon	27b
collanges	16b
collat	=77a
collegien	=34c
collemiers	66b
colleret	15c
colletot	18b
colleville	75b
colleville montgomery	26c
colleville sur mer	21b
collias	11c
colligis crandelain	21b
colligny
colligny maizery	56b
colline beaumont	13b
collinee
collioure	28c
collobrieres	19c
collonge	 2
collonge en charollais	15b
collonge la madeleine	38a
collonges	24c
collonges au mont d or	47c
collonges et premieres	11c
collonges la rouge	48b
collonges les bevy	93a
collonges les premieres
collonges sous saleve	38c
collongues	24b2
collorec	59b
collorgues	67b
colmar	67d
colmars	58b
colmen	21b
colmery	27b
colmesnil manneville	11b
colmey	25b
colmier	 2
colmier le bas	22a
colmier le haut	61a
colognac	19b
cologne	c
colomars	34c
colombe	=19c
colombe la fosse	16b
colombe le sec	16b
colombe les vesoul	49b
colombelles	72c
colombes	=91d
colombey	 4
colombey les belles	14c
colombey les choiseul
colombey les deux eglises	66b2
colombier	=14c5
colombier en brionnais	31b
colombier fontaine	12c
colombier le cardinal	33b
colombier le jeune	56b
colombier le vieux	69b
colombier saugnieu	29c
colombieres	21b
colombieres sur orb	50b
colombiers	=53c5
colombiers du plessis	48b
colombiers sur seulles	15b
colombies	88b
colombine	=61b
colombo	c
colombotte	66a
colomby	57b
colomby anguerny	14c
colomiers	41d
colomieu	16b
colonard corubert
colondannes	29b
colonfay	71a
colonne	=26b
colonzelle	52b
colpo	23c
colroy	 2
colroy la grande
colroy la roche	47b
coltainville	92b
coltines	=43b
coly
coly saint amand	64b
combaillaux	20c
combas	78b
combeaufontaine	57b
combefa	21b
comberanche et epeluche	17b
comberjon	14b
comberouger	27b
combertault	53b
combes	=32b
combiers	13b
comblanchien	=61b
combles	=76b
combles en barrois	77b
comblessac	67b
combleux	55b
comblot	58a
combloux	21c
combon	82b
combourg	64c
combourtille	61b
combovin	48b
combrailles	21b
combrand	12c
combray	15b
combre	41b
combree
combres	55b
combres sous les cotes	11b
combressol	39b
combret	26b
combreux	27b
combrimont	14b
combrit	43c
combronde	21c
combs
combs la ville	23d
comiac
comigne	33b
comines	13d
commana	98b
commarin	12b
commeaux	15b
commelle
commelle vernay	31c
commenailles	90b
commenchon	22b
commensacq	44b
commentry	60c
commeny	65b
commequiers	37c
commer	13c
commercy	54c
commerveil	14b
commes	47b
commissey
communay	45c
compains	13b
compainville	16b
compans	75b
compertrix	13c
compeyre	53b
compiegne	41d
compigny	18b
compolibat	34b
compregnac	23b
compreignac	19c
comps	24c3
comps la grand ville	64b
comps sur artuby	34b
comus	33a
conakry	c
conan	16b
conand	13b
conat	65a
conca	12c
concarneau	21d
concevreux	26b
conceze	38b
conches	 2
conches en ouche	48c
conches sur gondoire	18c
conchez
conchez de bearn	12b
conchil
conchil le temple	11c
conchy	 2
conchy les pots	73b
conchy sur canche	22b
concores	31b
concoret	76b
concots	42b
concoules	28b
concourson
concourson sur layon
concremiers	59b
concressault	19b
concriers	18b
condac	46b
condal	46b
condamine	72b2
condat	13c2
condat en combraille	41b
condat les montboissier	23b
condat sur ganaveix	64b
condat sur trincou	50b
condat sur vezere	86b
condat sur vienne	53c
conde	=23b
conde en brie	65b
conde en normandie	60c
conde folie	87b
conde les autry	64a
conde les herpy	22b
conde northen	74b
conde sainte libiaire	15c
conde sur aisne	35b
conde sur huisne
conde sur ifs	45b
conde sur iton
conde sur l escaut	93c
conde sur marne	75b
conde sur noireau
conde sur risle	65b
conde sur sarthe	25c
conde sur seulles	30b
conde sur suippe	36b
conde sur vesgre	13c
conde sur vire	41c
condeau
condecourt	56b
condeissiat	84b
condeon	61b
condes	=41b2
condette	24c
condezaygues	84b
condillac	13b
condom	=65c
condom d aubrac	29b
condorcet	50b
condren	67b
condrieu	40c
conflandey	36b
conflans	 5
conflans en jarnisy	24c
conflans sainte honorine	37d
conflans sur anille	47b
conflans sur lanterne	56b
conflans sur loing	36b
conflans sur seine	60b
confolens	27c2
confolent port dieu	42a
confort	=67b
confort meilars	86b
confracourt	20b
confrancon	14c
conge sur orne	31b
congenies	16c
congerville thionville	21b
congis
congis sur therouanne	18c
congrier	93b
congy	26b
conie molitard	39b
conilhac
conilhac corbieres	95b
conilhac de la montagne
conjux	22b
conlie	18c
conliege	67b
connac	99a
connangles	13b
connantray vaurefroy	13b
connantre	10c
connaux	17c
conne
conne de labarde	25b
connelles	17b
connerre	28c
connezac	79a
connigis	31b
conquereuil	11c
conques	=
conques en rouergue	15c
conques sur orbiel	25c
conqueyrac	12b
cons la grandville	52b
cons sainte colombe
consac	24b
consegudes	10b
consenvoye	28b
consigny	79a
consolation maisonnettes	23a
constantine	c
contalmaison	12b
contamine sarzin	73b
contamine sur arve	24c
contault	68a
contay	31b
conte	=58a
contes	=83c2
contescourt	61a
contest	83b
conteville	18c5
conteville en ternois	83a
conteville les boulogne	57b
conthil	15b
contigne
contigny	57b
contilly	13b
continvoir	47b
contrazy	76a
contre	=28b2
contreglise	11b
contremoulins	17b
contres	=35a2
contreuve	87a
contrevoz	49b
contrexeville	29c
contrieres
contrisson	76b
conty	17c
contz
contz les bains	55b
conzieu	16b
coole	16b
coolus	24b
copenhagen	c
copenhague	c
copponex	13c
coquainvilliers	85b
coquelles	26c
corancez	37b
corancy	28b
coray	19c
corbara	96b
corbarieu	17c
corbas	11d
corbehem	23c
corbeil	10b
corbeil cerf	36b
corbeil essonnes	54d
corbeilles	=15c
corbel	16b
corbelin	24c
corbenay	12c
corbeny	85b
corbere	78b
corbere aberes	96a
corbere les cabanes	12c
corberon	43b
corbes
corbie	60c
corbieres	38a
corbieres en provence	13c
corbigny	13c
corbon	11b
corbonod	13c
corbreuse	16c
corcelle mieslot	88a
corcelles	 6
corcelles en beaujolais	10c
corcelles ferrieres	21b
corcelles les arts	43b
corcelles les citeaux	84b
corcelles les monts	68b
corcieux	15c
corcondray	15b
corconne	62b
corcoue
corcoue sur logne	33c
corcy	33b
cordeac
cordebugle	16b
cordelle	=94b
cordemais	40c
cordes sur ciel	88b
cordes tolosannes	36b
cordesse	19b
cordey	15b
cordieux
cordiron
cordon	=100b
cordonnet	=15b
cordoue	c
coren	45b
corenc	42c
corent	80b
corfelix	11b
corgengoux	39b
corgirnon
corgnac
corgnac sur l isle	85b
corgoloin	98b
corignac	33b
corlay	91b
corlee
corlier	12b
cormainville	21b
cormaranche
cormaranche en bugey
cormatin	57b
corme ecluse	13c
corme royal	20c
cormeilles	15c2
cormeilles en parisis	27d
cormeilles en vexin	13c
cormelles
cormelles le royal	54c
cormenon	68b
cormeray	16c
cormery	19c
cormes	89b
cormicy	15c2
cormolain	39b
cormont	31b
cormontreuil	65c
cormoranche
cormoranche sur saone	12c
cormost	28b
cormot vauchignon	21b
cormoyeux	13b
cormoz	70b
corn	24b
cornac	=37b
cornant	=37b
cornas	=24c
cornay	69a
corne	=
cornebarrieu	90c
corneilhan	16c
corneilla	 2
corneilla de conflent	53b
corneilla del vercol	27c
corneilla la riviere	20c
corneillan	16b
corneville	 2
corneville la fouquetiere	12b
corneville sur risle	14c
cornier	=15c
cornieville
cornil	13c
cornillac	91a
cornille	16c2
cornille les caves	48b
cornillon	90b
cornillon confoux	17c
cornillon en trieves	17b
cornillon sur l oule	75a
cornimont	30c
cornod	21b
cornot	13b
cornus	=51b
cornusse	23b
corny	 2
corny macheromenil	19b
corny sur moselle	22c
coron	=16c
corpe	10c
corpeau	94b
corpoyer
corpoyer la chapelle	38a
corps	=42b
corps nuds	36c
corquilleroy	29c
corquoy	20b
corrano	75a
corravillers	16b
corre	60b
correncon
correncon en vercors	37b
correns	89b
correze	+12c
corribert	66a
corrobert	21b
corrombles	24b
corronsac	90b
corroy	15b
corsaint	13b
corsavy	25b
corscia	12b
corse	r=36e
corse du sud	r17e
corsept	26c
corseul	23c
cortambert	27b
corte	78c
cortevaix	25b
cortrat	80a
corveissiat	60b
corvol	 2
corvol d embernard	12b
corvol l orgueilleux	72b
corze	20c
cos	35b
cosges	37b
cosledaa lube boast	37b
cosmes	30b
cosnac	30c
cosne
cosne cours
cosne cours sur loire	97c
cosne d allier	20c
cosnes et romain	28c
cossaye	65b
cosse d anjou
cosse en champagne	30b
cosse le vivien	32c
cossesseville	10b
cosswiller	61b
costa	49a
costaros	55b
cote d or	r54e
coteaux du blanzacais	10c
coteaux du lizon	21c
coteaux sur loire	19c
cotebrune	76a
cotes d armor	r61e
coti chiavari	74b
cotignac	22c
cotonou	c
cottance	76b
cottenchy	57b
cottevrard	47b
cottier
cottun	24b
couargues	19b
coubert	20c
coubeyrac	74a
coubisou	46b
coubjours	11b
coublanc	96b2
coublevie	55c
coublucq	92a
coubon	31c
coubron	52c
couches	=12c
couchey	11c
coucouron	78b
coucy	54b
coucy la ville	19b
coucy le chateau auffrique	99b
coucy les eppes	65b
couddes	53b
coudehard	77a
coudekerque branche	21d
coudekerque village
coudes	=12c
coudeville
coudeville sur mer	89b
coudons	=54a
coudoux	38c
coudray	11c3
coudray au perche	36b
coudreceau
coudrecieux	64b
coudres	54b
coudroy	29b
coudun	11c
coudures	57b
coueilles	85a
coueron	24d
couesmes	54b
couesmes vauce	38b
couetron
couetron au perche	10c
couffe	25c
couffoulens	53b
couffy	51b
couffy sur sarsonne	72a
couflens	10b
coufouleux	31c
couhe
couilly pont
couilly pont aux dames	21c
couin	76a
couiza	11c
couladere	42b
coulaines	81c
coulandon	65b
coulangeron	21b
coulanges	29b2
coulanges la vineuse	78b
coulanges les nevers	37c
coulanges sur yonne	52b
coulans	 2
coulans sur gee	16c
coulans sur lizon
coulaures	77b
couledoux
couleuvre	=58b
coulevon	18b
coulgens	56b
coulimer	29b
coullemelle	31b
coullemont	11b
coullons	22c
coulmer	81a
coulmier
coulmier le sec	24b
coulmiers	58b
coulobres	37b
coulogne	54c
couloisy	59b
coulombiers	12c2
coulombs	=14c
coulombs en valois	58b
coulomby	77b
coulommes	54b
coulommes et marqueny	75a
coulommes la montagne	21b
coulommiers	=16d
coulommiers la tour	58b
coulon	23c
coulonces	21b2
coulonge	51b
coulonge sur charente
coulonges	34b2
coulonges cohan	44b
coulonges les herolles	23b
coulonges les sablons
coulonges sur l autize	23c
coulonges sur sarthe	48b
coulonges thouarsais	44b
coulonvillers	21b
couloume mondebat	21b
coulounieix chamiers	78c
coulours	14b
couloutre	23b
coulouvray boisbenatre	53b
coulvain
coulx	26b
coume	59b
counozouls	57a
coupelle neuve	15b
coupelle vieille	55b
coupesarte
coupetz	88a
coupeville	17b
coupiac	35b
coupray	17b
coupru	16b
couptrain	10b
coupvray	31c
couqueques	27b
cour cheverny	28c
cour et buis	92b
cour l eveque	15b
cour maugis
cour maugis sur huisne	58b
cour saint maurice	15b
cour sur loire	26b
courances	35b
courant	=45b
courban	14b
courbehaye	14b
courbepine	73b
courbes	=39a
courbesseaux	40b
courbette	=44a
courbeveille	63b
courbevoie	83d
courbiac	11b
courbillac	73b
courboin	30b
courbouzon	100b2
courcais	31b
courcay	79b
courceboeufs	64b
courcelette	15b
courcelles	10c5
courcelles au bois	69a
courcelles chaussy	30c
courcelles de touraine	48b
courcelles en barrois	49a
courcelles en bassee	22b
courcelles en montagne	94a
courcelles epayelles	21b
courcelles fremoy	15b
courcelles la foret	40b
courcelles le comte	48b
courcelles le roi	32b
courcelles les gisors	81b
courcelles les lens	78c
courcelles les montbard	85a
courcelles les montbeliard	14c
courcelles les semur	22b
courcelles sapicourt	40b
courcelles sous chatenois	74a
courcelles sous moyencourt	16b
courcelles sous thoix	65a
courcelles sur aire	43a
courcelles sur blaise	86a
courcelles sur nied	12c
courcelles sur seine	22c
courcelles sur vesle	35b
courcelles sur viosne	31b
courcelles sur voire	22a
courcelles val
courcelles val d esnoms
courcemain	95a
courcemont	66b
courcerac	32b
courceroy	15b
courchamp	15b
courchamps	62b2
courchapon	25b
courchaton
courchelettes	29c
courchevel	23c
courcite	80b
courcival	80a
courcome	81b2
courcon	21c
courcoue	24b
courcoury	72b
courcuire	14b
courcy	20c3
courcy aux loges	45b
courdemanche	12c2
courdemanges	39b
courdimanche	73c
courdimanche sur essonne	28b
couret	23b
courgains	58b
courgeac	17b
courgenard	45b
courgenay	56b
courgent	41b
courgeon	35b
courgeout	46b
courgis	23b
courgivaux	28b
courgoul	62a
courjeonnet	49a
courlac	59a
courlandon	30b
courlans	94b
courlaoux	12c
courlay	24c
courleon	14b
courlon	79a
courlon sur yonne	12c
courmangoux	52b
courmas	24b
courmelles	18c
courmemin	50b
courmenil
courmes	11b
courmont	25b2
cournanel	66b
courniou	61b
cournols	23b
cournon	81b
cournon d auvergne	20d
cournonsec	36c
cournonterral	74c
courouvre	44a
courpalay	16c
courpiac	12b
courpiere	42c
courpignac	42b
courquetaine	18b
courrensan	39b
courrieres	10d
courris	80a
courry	28b
cours	=50c5
cours de monsegur	24b
cours de pile	16c
cours la ville
cours les bains	23b
cours les barres	10c
coursac	24c
coursan	57c
coursan en othe	10b
coursegoules	56b
courset	51b
courseulles
courseulles sur mer	43c
courson	=
courson les carrieres	90b
courson monteloup	56b
courtacon	25b
courtagnon	77a
courtaoult	95a
courtauly	73a
courtavon	34b
courtefontaine	51b2
courteilles	18b
courteix	63a
courtelevant	38b
courtemanche	99a
courtemaux	26b
courtemont	64a
courtemont varennes	36b
courtempierre	21b
courtenay	50c2
courtenot	21b
courteranges	59b
courteron	99a
courtes	=29b
courtesoult et gatey	58a
courtetain et salans	93a
courteuil	58b
courthezon	64c
courthiezy	34b
courties	46a
courtieux	17b
courtillers	90b
courtils	21b
courtisols	23c
courtivron	17b
courtoin	39a
courtois sur yonne	78b
courtomer	13c2
courtonne	 2
courtonne la meurdrac	68b
courtonne les deux eglises	63b
courtrizy et fussigny	78a
courtry	73c
courvaudon	29b
courvieres	32b
courville	45b
courville sur eure	28c
courzieu	12c
cousance	13c
cousances	 3
cousances au bois
cousances les forges	16c
cousances les triconville	15b
cousolre	22c
coussa	27b
coussac bonneval	13c
coussan	10b
coussay	27b
coussay les bois	92b
coussegrey	18b
coussergues
coussey	72b
coust	42b
coustaussa	50a
coustouge	12b
coustouges	95a
coutances	83c
coutansouze	15b
coutarnoux	12b
coutencon	26b
coutens	18b
couterne
couternon	19c
couteuges	29b
coutevroult	12c
couthenans	72b
couthures
couthures sur garonne	37b
coutiches	34c
coutieres
coutouvre	11c
coutras	87c
couture	=17b
couture d argenson	40b
couture sur loir
couturelle	76a
coutures	=39b5
couvains	=56b2
couvertpuis	79a
couvignon	20b
couville	12c
couvonges	16b
couvrelles	17b
couvron et aumencourt	93b
couvrot	79b
coux	21c2
coux et bigaroque mouzens	12c
couy	37b
couze et saint front	71b
couzeix	10d
couziers	12b
couzon	33b
couzon au mont d or	26c
couzou	95a
coventry	c
cox	36b
coye la foret	39c
coyecques	60b
coyolles	37b
coyriere	66a
coyron	68a
coyviller	16b
cozes	23c
cozzano	28b
crach	34c
crachier	60b
cracovie	c
crain	41b
craincourt	23b
craintilleux	13c
crainvilliers	18b
cram chaban	65b
cramaille	13b
cramans	51b
cramant	=87b
cramenil	13b
cramoisy	80b
cramont	30b
crampagna	98b
cran gevrier
crancey	69b
crandelles	87b
crannes
crannes en champagne	34b
crans	=41b2
cransac
cransac les thermes	15c
crantenoy	15b
cranves sales	78c
craon	46c2
craonne	84a
craonnelle	12b
crapeaumesnil	23b
craponne	12d
craponne sur arzon	20c
cras	50b2
cras sur reyssouze
crastatt	30b
crastes	26b
crasville	34b2
crasville la mallet	19b
crasville la rocquefort	21b
cravanche	19c
cravans	85b
cravant	95b2
cravant les coteaux	70b
cravenceres	95a
cravent	44b
crayssac	84b
craywick	79b
crazannes	44b
cre sur loir
creances	=21c
creancey	51b2
crecey
crecey sur tille	13b
creches sur saone	32c
crechets	45a
crechy	43b
crecy	 4
crecy au mont	34b
crecy couve	26b
crecy en ponthieu	14c
crecy la chapelle	50c
crecy sur serre	15c
credin	15c
cregols	87a
cregy
cregy les meaux	54c
crehange	37c
crehen	17c
creil	36d
creissan	14c
creissels	16c
cremarest	82b
cremeaux	91b
cremery	12b
cremieu	35c
crempigny bonneguete	33b
cremps	41b
crenans	23b
crenay
creney pres troyes	20c
crennes
crennes sur fraubee	19b
creon	50c
creon d armagnac	33b
creot	79a
crepand	32b
crepey	39b
crepol	52b
crepon	=22b
crepy	20c2
crepy en valois	14d
crequy	46b
cresancey	18b
cresantignes	31b
crespian	52b
crespieres	17c
crespin	50c3
crespinet	18b
crespy
crespy le neuf	12b
cressanges	64b
cressat	51b
cresse	23b
cressensac
cressensac sarrazac	12c
cresserons	11c
cresseveuille	26b
cressia	24b
cressin rochefort	38b
cressonsacq	44b
cressy	 2
cressy omencourt	13b
cressy sur somme	18b
crest	87c
crest voland	35b
crestet	42b
crestot	54b
creteil	93d
crets
crets en belledonne	35c
creue
creully
creully sur seulles	23c
creuse	=+19b
creutzwald	12d
creuzier	 2
creuzier le neuf	12c
creuzier le vieux	32c
crevans et
crevans et la chapelle les granges	25b
crevant	=71b
crevant laveine	97b
crevechamps	34b
crevecoeur	 5
crevecoeur en auge
crevecoeur en brie	44b
crevecoeur le grand	35c
crevecoeur le petit	16b
crevecoeur sur l escaut	72b
creveney	44a
crevic	94b
crevin	28c
crevoux	12b
creys mepieu	16c
creyssac	10b
creysse	21c2
creysseilles	16b
creyssensac et pissot	27b
crezancay
crezancay sur cher	61a
crezancy	12c
crezancy en sancerre	42b
crezieres
crezilles	29b
cricqueboeuf	25b
cricqueville	 2
cricqueville en auge	19b
cricqueville en bessin	17b
criel
criel sur mer	25c
crillon	49b
crillon le brave	49b
crimolois
crion	11b
criquebeuf	 3
criquebeuf en caux	41b
criquebeuf la campagne	35b
criquebeuf sur seine	15c
criquetot	 4
criquetot l esneval	27c
criquetot le mauconduit	20b
criquetot sur longueville	22b
criquetot sur ouville	82b
criquiers	72b
crisenoy	61b
crisolles	92b
crissay
crissay sur manse	11b
crisse	=53b
crissey	32c2
cristinacce	77a
cristot	21b
criteuil
criteuil la magdeleine	41b
critot	54b
croce	78a
crochte	66b
crocicchia	81a
crocq	39b
crocy	29b
croettwiller	17b
croignon	75b
croisette	32b
croisilles	32c4
croismare	63b
croissanville
croissy	 2
croissy beaubourg	20c
croissy sur celle	23b
croissy sur seine	11d
croisy	14b
croisy sur andelle	52b
croisy sur eure	22b
croix	=21d2
croix caluyau	24b
croix chapeau	14c
croix en ternois	33b
croix fonsomme	18b
croix mare	70b
croix moligneaux	27b
croixanvec
croixdalle	34b
croixrault	46b
croizet
croizet sur gand	32b
crolles	86c
crollon	30b
cromac	25b
cromary	25b
cronat	51b
cronce	71a
cropus	25b
cros	44b2
cros de georand	16b
cros de montvert	20b
cros de ronesque	15b
crosey	 2
crosey le grand	16b
crosey le petit	12b
crosmieres	97b
crosne	96c
crossac	30c
crosses	=38b
crosville	 3
crosville la vieille	61b
crosville sur douve	62a
crosville sur scie	23b
crotelles	65b
crotenay	61b
croth	14c
crots	12c
crottes en pithiverais	32b
crottet	18c
crouay	51b
crouseilles	12b
croutelle	95b
croutoy	20b
crouttes	31b
crouttes sur marne	59b
crouy	30c
crouy en thelle	11c
crouy saint pierre	37b
crouy sur cosson	51b
crouy sur ourcq	18c
crouzet migette	12b
crouzilles	53b
crozant	43b
croze	19b
crozes hermitage	66b
crozet	24c
crozon	75c
crozon sur vauvre	34b
cruas	29c
crucey villages	46b
crucheray	43b
cruejouls
cruet	11c
crugey	17b
crugny	68b
cruguel	66b
cruis	66b
crulai	80b
crupies	96a
crupilly	64a
cruscades	94b
cruseilles	54c
crusnes	16c
cruviers lascours	71b
crux la ville	40b
cruzille	27b
cruzilles
cruzilles les mepillat	98b
cruzy	99b
cruzy le chatel	22b
cry	16b
cubelles	15b
cubieres	19b
cubieres sur cinoble	83a
cubierettes	44a
cubjac
cubjac auvezere val
cubjac auvezere val d ans	11c
cublac	17c
cublize	14c
cubnezais	19c
cubrial	15b
cubry	10b
cubry les faverney	19b
cubry les soing
cubzac
cubzac les ponts	27c
cuchery	41b
cucq	51c
cucugnan	13b
cucuron	19c
cudos	79b
cudot	40b
cuebris	13b
cuelas	13b
cuers	13d
cuffies	17c
cuffy	10c
cugand	 2
cugand la bernardiere	57c
cuges
cuges les pins	62c
cugnaux	21d
cugney	21b
cugny	61b
cuguen	83b
cuguron	16b
cuhon	38b
cuignieres	27b
cuigy
cuigy en bray	99b
cuille	89b
cuinchy	18c
cuincy	65c
cuinzier	71b
cuirieux	15b
cuiry	 2
cuiry housse	10b
cuiry les chaudardes	84a
cuiry les iviers	28a
cuis	=37b
cuise la motte	20c
cuiseaux	19c
cuiserey	17b
cuisery	16c
cuisia	39b
cuisiat
cuisles	13b
cuissai	44b
cuissy et geny	72a
cuisy	52b2
cuisy en almont	36b
culan	78b
culetre	93a
culey	12b
culey le patry	38b
culhat	12c
culin	79b
culles
culles les roches	20b
culmont	54b
culoz
culoz beon	35c
cult	23b
cultures	=19b
cumieres	69b
cumieres le mort homme
cumies	44a
cumont	50a
cunac	16c
cuncy
cuncy les varzy	12b
cuneges	31b
cunel	23a
cunelieres	34b
cunfin	16b
cunlhat	13c
cuon
cuperly	22b
cuq	76b2
cuq toulza	70b
cuqueron	19b
curac	11b
curan	31b
curbans	58b
curbigny	30b
curcay
curcay sur dive	22b
curchy	28b
curciat dongalon	47b
curcy
curcy sur orne
curdin	35b
curel	47b2
curemonte	22b
cures	=49b
curgies	13c
curgy	11c
curienne	70b
curieres	22b
curis
curis au mont d or	12c
curley	14b
curlu	15b
curmont	12a
curnier	21b
cursan	66b
curtafond	83b
curtil	 2
curtil saint seine	11b
curtil sous buffieres	95a
curtil sous burnand	14b
curtil vergy	16b
curvalle	40b
curzay
curzay sur vonne	38b
curzon	48b
cusance	76a
cuse et adrisans	27b
cusey	29b
cussac	13c2
cussac fort medoc	23c
cussac sur loire	17c
cussangy	20b
cussay	57b
cusset	13d
cussey	 3
cussey les forges	14b
cussey sur l ognon	11c
cussey sur lison	68a
cussy	17b
cussy en morvan	35b
cussy la colonne	46a
cussy le chatel	12b
cussy les forges	32b
custines	31c
cusy	18c
cutry	12c2
cuts	95b
cutting	96a
cuttoli corticchiato	21c
cuttura
cuvat	=17c
cuve	=13b
cuvergnon	32b
cuverville	29c3
cuverville sur yeres	19b
cuves	=28b2
cuvier	=28b
cuvillers	18b
cuvilly	62b
cuvry	11c
cuxac
cuxac cabardes	95b
cuxac d aude	41c
cuy	11c2
cuy saint fiacre	63b
cuzac	24b
cuzance	65b
cuzieu	19c2
cuzion	48b
cuzorn	85b
cuzy	11b
cys la commune	16b
cysoing	48c
d huison longueville	16c
dabo	24c
dacca	c
dachstein	17c
dadonville	24c
daglan	57b
dagneux	48c
dagny	31b
dagny lambercy	12b
dagonville	88a
dahlenheim	76b
daignac	47b
daigny	36b
daillancourt	60a
daillecourt	72a
dainville	57c
dainville bertheleville	12b
daix	15c
dakar	c
dalem	70b
dalhain	97a
dalhunden	12c
dallas	c=
dallet
dallon	42b
dalou	78b
dalstein	38b
daluis	15b
damas	c=
damas aux bois	27b
damas et bettegney	39b
damascus	c
damazan	14c
dambach	76b
dambach la ville	22c
dambelin	51b
dambenois	73b
dambenoit
dambenoit les colombe	27b
damblain	26b
damblainville	23b
dambron	93a
dame marie	17b2
dame marie les bois	34b
damelevieres	31c
dameraucourt	20b
damerey	55b
damery	15c2
damgan	19c
damiatte	11c
damigny	24c
damloup	13b
dammard	38b
dammarie	15c
dammarie en puisaye	17b
dammarie les lys	24d
dammarie sur loing	46b
dammarie sur saulx	38b
dammartin	 5
dammartin en goele	12d
dammartin en serve	14c
dammartin les templiers	22b
dammartin marpain	34b
dammartin sur meuse	21b
dammartin sur tigeaux	13c
damousies	21b
damouzy	42b
damparis	26c
dampierre	20c5
dampierre au temple
dampierre en bray	45b
dampierre en bresse	17b
dampierre en burly	15c
dampierre en crot	21b
dampierre en gracay	25b
dampierre en montagne	64a
dampierre en yvelines	10c
dampierre et flee	14b
dampierre le chateau	11b
dampierre les bois	16c
dampierre les conflans	26b
dampierre saint nicolas	44b
dampierre sous bouhy	46b
dampierre sous brou	44b
dampierre sur avre	76b
dampierre sur blevy
dampierre sur boutonne	27b
dampierre sur le doubs	45b
dampierre sur linotte	75b
dampierre sur loire
dampierre sur moivre	11b
dampierre sur salon	12c
dampjoux	16b
dampleux	37b
dampmart	37c
dampniat	72b
damprichard	18c
dampsmesnil
dampvalley
dampvalley les colombe	12b
dampvalley saint pancras	44a
dampvitoux	55a
damremont	20b
damvillers	61b
damvix	73b
dance	 2
dancevoir	20b
dancourt	24b
dancourt popincourt	15b
dancy	20b
danestal	35b
dange saint romain	30c
dangeau	13c
dangers	=43b
dangeul	49b
dangolsheim	68b
dangu	53b
dangy	65b
danizy	61b
danjoutin	35c
danne et quatre vents	67b
dannelbourg	51b
dannemarie	26c3
dannemarie sur crete	15c
dannemoine	45b
dannemois	87b
dannes	13c
dannevoux	19b
danvou
danvou la ferriere
danze	67b
daon	54b
daoulas	19c
daours	74b
dar es salaam	c
darazac	15b
darbonnay	78a
darbres	27b
darcey	33b
dardenac	98a
dardez	=13b
dardilly	92c
dareize
dargies	24b
dargnies	12c
dargoire	52b
darmannes	23b
darnac
darnetal	96c
darnets	30b
darney	11c
darney aux chenes	59a
darnieulles	14c
darois	49b
darvault	99b
darvoy	19c
dasle	14c
daubensand	39b
daubeuf
daubeuf la campagne	25b
daubeuf pres vatteville	46b
daubeuf serville	40b
daubeze	14b
dauendorf	14c
daumazan
daumazan sur arize	80b
daumeray
dauphin	=84b
dausse	53b
daux	26c
dauzat
dauzat sur vodable	70a
davayat	67b
davaye	67b
davejean	16b
davenescourt	56b
davezieux	32c
davignac	24b
davrey	23b
davron	30b
dax	22d
deauville	35c
deaux	64b
debats riviere
debats riviere d orpra
decazeville	50c
dechy	53c
decines charpieu	30d
decize	49c
degagnac	64b
degre	=75b
dehault	24b
deheries	43a
dehlingen	34b
deinvillers	57a
delain	19b
delettes	11c
delhi	c
delincourt	54b
delle	56c
delme	12c
delouze rosieres	12b
delut	13b
deluz	63b
demandolx	11b
demange baudignecourt	51b
demangevelle	26b
dembeni	16d
demi quartier	80b
demigny	18c
demouville	30c
demu	32b
demuin	52b
denain	21d
denat	86b
denaze	19b
denee	14c
denestanville	28b
deneuille	 2
deneuille les chantelle	94a
deneuille les mines	35b
deneuvre	45b
denevre	15b
deneze	 2
deneze sous doue	44b
deneze sous le lude
denezieres	73a
denguin	18c
denice	16c
denier	=94a
denipaire	24b
dennebroeucq	39b
denneville
dennevy	30b
denney	76b
denonville	80b
denting	27b
denver	c
deols	76c
derbamont	10b
derby	c=
derce	16b
derchigny
dercy	39b
dernacueillette	43a
dernancourt	52b
derval	36c
desaignes	12c
desandans	71b
descartes	34c
desertines	47c2
deservillers	34b
desges	57a
deshaies	37c
desingy	76b
desmonts	17b
desnes	49b
desseling	97a
dessenheim	14c
dessia
destord	23b
destry	12b
desvres	48c
detain et bruant	14b
detrier	43b
detroit	c=
dettey	88a
dettwiller	26c
deuil la barre	23d
deuillet	21b
deulemont	18c
deux chaises	38b
deux evailles
deux grosnes	19c
deux jumeaux	61a
deux rivieres	12c
deux sevres	r38e
deux verges	55a
deuxnouds
deuxnouds aux bois
deuxnouds devant beauzee
deuxville	40b
devay	46b
devecey	13c
devesset	31b
deveze	50a
deviat	=14b
devillac	16b
deville	100b
deville les rouen	11d
devise	=59a
devoluy	93b
devrouze	33b
deycimont	29b
deyme	15c
deyvillers	14c
dezize
dezize les maranges	16b
dhaka	c
dhuisy	33b
dhuizel	11b
dhuizon	12c
dhuys et morin
dhuys et morin en brie	82b
dialan
dialan sur chaine	10c
diancey	99a
diane capelle	25b
diant	19b
diarville	46b
diconne	37b
dicy
didenheim
die	48c
diebling	17c
diebolsheim	68b
diedendorf	31b
dieffenbach	 2
dieffenbach au val	64b
dieffenbach les woerth	32b
dieffenthal	28b
diefmatten	31b
dieme	20b
diemeringen	16c
diemoz	29c
dienay	39b
dienne	82b2
diennes aubigny	88a
dienville	81b
dieppe	28d
dieppe sous douaumont	19b
dierre	65b
dierrey saint julien	28b
dierrey saint pierre	31b
diesen	10c
dietwiller	14c
dieudonne	99b
dieue
dieue sur meuse	14c
dieulefit	33c
dieulivol	33b
dieulouard	46c
dieupentale	17c
dieuze	28c
dieval	71b
diffembach
diffembach les hellimer	36b
diges	11c
digna	37b
dignac	14c
digne les bains	18d
dignonville	21b
digny	10c
digoin	74c
digosville	17c
digulleville
dijon	16e
dilo
dimancheville	11b
dimbsthal	33b
dimechaux	33b
dimont	29b
dinan	15d
dinard	11d
dineault	19c
dinge	17c
dingsheim	12c
dingy
dingy en vuache	82b
dingy saint clair	15c
dinoze	65b
dinsac	24b
dinsheim
dinsheim sur bruche	15c
dinteville	62a
dio et valquieres
dions	53b
diors	76b
diou	16c2
dirac	15c
dirinon	22c
dirol	10b
dissais
dissangis	12b
dissay	31c
dissay sous courcillon	97b
disse sous le lude
distre	18c
distroff	18c
diusse	15b
divajeu	69b
divatte
divatte sur loire	73c
dives	38b
dives sur mer	51c
divion	68c
divonne
divonne les bains	10d
dixmont	89b
dizimieu	84b
dizy	15c
dizy le gros	72b
djerba	c
djibouti	c
doazit	84b
doazon	19b
docelles	86b
doeuil
doeuil sur le mignon	37b
dognen	23b
dogneville	15c
doha	c
dohem	83b
dohis	84a
doignies	33b
doingt	14c
doissat	99a
doissin	88b
doix les fontaines	18c
doizieux	86b
dol de bretagne	58c
dolaincourt	85a
dolancourt	12b
dolcourt	15b
dole	=24d
dolignon	30a
dolleren	45b
dollon	14c
dollot	33b
dolmayrac	72b
dolomieu	32c
dolus	 2
dolus d oleron	32c
dolus le sec	65b
dolving	34b
dom le mesnil	10c
domagne	25c
domaize	39b
domalain	21c
domancy	21c
domarin	17c
domart	 2
domart en ponthieu	11c
domart sur la luce	40b
domats	78b
domazan	96b
dombasle	 3
dombasle devant darney	78a
dombasle en argonne	37b
dombasle en xaintois	12b
dombasle sur meurthe	94c
domblain	86a
domblans	12c
dombras	14b
dombrot	 2
dombrot le sec	36b
dombrot sur vair	24b
domecy	 2
domecy sur cure	40b
domecy sur le vault	83a
domeliers	25b
domene	68c
domerat	86c
domesmont	44a
domessargues	78b
domessin	20c
domevre	 5
domevre en haye	41b
domevre sous montfort	61a
domevre sur aviere	44b
domevre sur durbion	27b
domevre sur vezouze	31b
domeyrat	18b
domeyrot	23b
domezain berraute	47b
domfaing	21b
domfessel	27b
domfront	31b2
domfront en champagne	11c
domfront en poiraie	41c
domgermain	11c
dominois	17b
domjean	100b
domjevin	27b
domjulien	18b
domleger longvillers	29b
domloup	39c
dommarie eulmont	74a
dommarien	17b
dommartemont	57b
dommartin	41c5
dommartin aux bois	41b
dommartin dampierre	76a
dommartin la chaussee	29a
dommartin la montagne	51a
dommartin le coq	49a
dommartin le franc	24b
dommartin le saint pere	27b
dommartin les cuiseaux	80b
dommartin les remiremont	19c
dommartin les toul	20c
dommartin les vallois	52a
dommartin lettree	17b
dommartin sous amance	32b
dommartin sous hans	45a
dommartin sur vraine	28b
dommartin varimont	14b
dommary baroncourt	75b
domme	91b
dommery	19b
dommiers	29b
domnom
domnom les dieuze	10b
domont	16d
dompaire	11c
dompcevrin	38b
dompierre	87b3
dompierre aux bois	39a
dompierre becquincourt	71b
dompierre du chemin
dompierre en morvan	20b
dompierre les eglises	38b
dompierre les ormes	89b
dompierre les tilleuls	29b
dompierre sous sanvignes	75a
dompierre sur authie	42b
dompierre sur besbre	30c
dompierre sur chalaronne	46b
dompierre sur charente	48b
dompierre sur helpe	82b
dompierre sur hery
dompierre sur mer	63c
dompierre sur mont	21b
dompierre sur nievre	18b
dompierre sur veyle	12c
dompierre sur yon	46c
dompnac	78a
domprel	17b
dompremy	12b
domprix	97a
domps	98a
domptail	33b
domptail en l air	69a
domptin	65b
domqueur	31b
domremy	 3
domremy aux bois
domremy la canne	27a
domremy la pucelle	10b
domremy landeville	75a
domsure	55b
domvallier	93a
domvast	33b
don	=14c
donazac	11b
donchery	20c
doncieres	16b
doncourt	 4
doncourt aux templiers	74a
doncourt les conflans	11c
doncourt les longuyon	30b
doncourt sur meuse	40a
dondas	22b
donges	82c
donjeux	47b2
donnay	33b
donnazac	56a
donnelay	19b
donnemain saint mames	65b
donnemarie
donnemarie dontilly	27c
donnement	71a
donnenheim	37b
donnery	29c
donneville	11c
donnezac	93b
dontreix	40b
dontrien	26b
donville
donville les bains	31c
donzac	12c2
donzacq	45b
donzenac	27c
donzere	60c
donzy	15c
donzy le national
donzy le pertuis	15b
doranges	18b
dorans	82b
dorat	=72b
dordives	33c
dordogne	r42e
dore l eglise	66b
dorengt	15b
dorlisheim	26c
dormans	29c
dormelles	82b
dornas	20b
dornecy	45b
dornes	14c
dornot
dorres	18b
dortan	21c
dosches	31b
dosnon	10b
dossenheim
dossenheim kochersberg	32b
dossenheim sur zinsel	11c
douadic	48b
douai	=40d
douains	45b
douala	c
douarnenez	14d
douaumont
douaumont vaux	81a
doubs	+33c
doucelles	22b
douchapt	35b
douchy	15b
douchy les ayette	29b
douchy les mines	10d
douchy montcorbon	14c
doucier	29b
doucy	 2
doucy en bauges	94a
doudeauville	71b2
doudeauville en vexin	26b
doudelainville	36b
doudeville	24c
doudrac	11b
doue	=11c
doue en anjou	11d
doue la fontaine
douelle	=83b
douillet	=32b
douilly	25b
doulaincourt saucourt	73b
doulaize
doulcon	42b
doulevant	 2
doulevant le chateau	37b
doulevant le petit	17a
doulezon	29b
doullens	58c
doumely begny	83a
doumy	33b
dounoux	88b
dourbies	18b
dourdain	12c
dourdan	11d
dourges	61c
dourgne	13c
douriez	30b
dourlers	54b
dournazac	67b
dournon	14b
dours	23b
doussard	38c
doussay	69b
douvaine	68c
douville	45b
douville en auge	22b
douville sur andelle	41b
douvrend	50b
douvres	11c
douvres la delivrande	51c
douvrin	59c
doux	=31b2
douy la ramee	40b
douzains	=26b
douzat	44b
douzens	78b
douzillac	85b
douzy	21c2
doville	32b
doye	11b
doyet	11c
dozule	22c
drace	12c
drache	70b
drachenbronn birlenbach	58b
dracy	24b
dracy le fort	15c
dracy les couches	15b
dracy saint loup	64b
dragey ronthon	79b
draguignan	41d
draillant	87b
drain	=
draix	11b
draize	89a
drambon	18b
dramelay	27a
drancy	72d
drap	=55c
dravegny	13b
draveil	30d
dree	66a
dreffeac	23c
dremil lafage	26c
dreuil	 2
dreuil les amiens	16c
dreuil les molliens
dreuilhe	36b
dreux	32d
drevant	56b
dricourt	70a
driencourt	78a
drignac
drincham	28b
drocourt	35c2
droisy	61b2
droiturier	36b
droizy	75a
drom	22b
drome	r52e
dromesnil	82a
drosay	19b
drosnay	19b
droue	100b
droue sur drouette	12c
drouges	50b
drouilly	15b
droupt saint basle	34b
droupt sainte marie	26b
drouville	19b
drouvin
drouvin le marais	62b
droux	38b
droyes
drubec	11b
drucat	89b
drucourt	57b
drudas	21b
druelle balsac	32c
drugeac	32b
druillat	11c
drulhe	45b
drulingen	14c
drumettaz clarafond	30c
drusenheim	54c
druy parigny	30b
druye	10c
druyes
druyes les belles fontaines	27b
dry	=14c
duault	39b
dubai	c
dublin	c
dubrovnik	c
ducey	 2
ducey les cheris	28c
duclair	40c
ducos	18d
ducy sainte marguerite	18b
duerne	84b
duesme	46a
duffort	12b
dugny	12d
dugny sur meuse	12c
duhort bachen	70b
duilhac
duilhac sous peyrepertuse	14b
duingt	11c
duisans	14c
dullin	50b
dumbea	35d
dumes	=27b
dun	66b
dun le palestel	11c
dun le poelier	45b
dun les places	36b
dun sur auron	35c
dun sur grandry	15b
dun sur meuse	59b
dundee	c=
duneau	11c
dunes	=12c
dunet	10b
dung	63b
duniere
duniere sur eyrieux	44b
dunieres	27c
dunkerque	86d
duntzenheim	66b
duppigheim	19c
duran	86b
durance	26b
duranus	15b
duranville	14b
duras	=12c
duravel	95b
durban	14b
durban corbieres	65b
durban sur arize	18b
durbans	16b
durcet	29b
durdat larequille	13c
dureil	61a
durenque	52b
durfort	44b2
durfort et saint martin
durfort et saint martin de sossenac	76b
durfort lacapelette	84b
durlinsdorf	50b
durmenach	84b
durmignat	21b
durnes	20b
durningen	69b
durrenbach	11c
durrenentzen	11c
durstel	42b
durtal	34c
durtol	19c
dury	19c3
dussac	43b
dusseldorf	c
duttlenheim	30c
duvy	41b
duzey	46a
dye	19b
dyo	33b
dzaoudzi	18d
eance	43b
eaubonne	26d
eaucourt
eaucourt sur somme	36b
eaunes	65c
eaux bonnes	22b
eaux puiseaux	25b
eauze	41c
ebaty	26b
ebblinghem	66b
ebeon
eberbach seltz	44b
eberbach woerth
ebersheim	23c
ebersmunster	57b
ebersviller	96b
eblange	36b
ebouleau	16b
ebreon	14b
ebreuil	13c
ecaillon	19c
ecalles alix	57b
ecaquelon	61b
ecardenville
ecardenville la campagne	44b
ecausseville	11b
ecauville	12b
eccica suarella	14c
eccles	94a
echalas	=20c
echallat	48b
echallon	78b
echalot	93a
echalou	32b
echandelys	25b
echannay	13b
echarcon	71b
echassieres	36b
echauffour	72b
echavanne	20b
echay	11b
echebrune	48b
echemines	82a
echemire
echenans	16b
echenans sous mont vaudois	57b
echenay	96a
echenevex	23c
echenon	76b
echenoz	 2
echenoz la meline	32c
echenoz le sec	28b
echevannes	37b2
echevis	58a
echevronne	32b
echigey	32b
echillais	38c
echilleuses	39b
echinghen	38b
echire	35c
echirolles	37d
echouboulains	56b
echourgnac	40b
eckartswiller	42b
eckbolsheim	72c
eckwersheim	14c
eclaibes	27b
eclaires	=82a
eclance	86a
eclans nenon	37b
eclaron braucourt sainte liviere	20c
eclassan	11c
ecleux	22b
eclimeux	18b
eclose badinieres	15c
eclusier vaux	85a
ecluzelles	16b
ecly	17b
ecoche	53b
ecoivres	12b
ecole	=31b
ecole valentin	26c
ecollemont	64a
ecoman
ecommoy	49c
ecoqueneauville
ecorcei	37b
ecorches	=10b
ecordal	28b
ecorpain	30b
ecos
ecot	=51b
ecot la combe	36a
ecotay
ecotay l olme	13c
ecouche	 2
ecouche les vallees	22c
ecouen	72c
ecouflant	47c
ecouis	86b
ecourt saint quentin	17c
ecoust saint mein	49b
ecouves	17c
ecouviez	54b
ecoyeux	14c
ecquedecques	51b
ecques	22c
ecquetot	39b
ecquevilly	43c
ecrainville	10c
ecretteville	 2
ecretteville les baons	36b
ecretteville sur mer	14b
ecriennes	17b
ecrille	89a
ecromagny	15b
ecrosnes	87b
ecrouves	45c
ectot	 2
ectot l auber	73b
ectot les baons	40b
ecueil	=36b
ecueille	12c
ecuelin	15b
ecuelle	=72a
ecuelles	=25b2
ecuille	66b
ecuires	68b
ecuisses	=17c
eculleville
ecully	18d
ecuras	=58b
ecurat	=44b
ecurcey	27b
ecurey
ecurey en verdunois	12b
ecurie	=37b
ecury	 2
ecury le repos	62a
ecury sur coole	49b
ecutigny	78a
ecuvilly	30b
edern	22c
edimbourg	c
edinburgh	c
edon	27b
eecke	12c
effiat	11c
effincourt	56a
effry	31b
egat	44b
egleny	46b
egletons	43c
egligny	31b
eglingen	36b
eglise neuve	 2
eglise neuve d issac	12b
eglise neuve de vergt	58b
egliseneuve	 2
egliseneuve d entraigues	33b
egliseneuve des liards	16b
egliseneuve pres billom	94b
eglisolles	31b
egly	72c
egreville	22c
egriselles
egriselles le bocage	14c
egry	36b
eguelshardt	44b
eguenigue	27b
eguilles	85c
eguilly	72a
eguilly sous bois	11b
eguisheim	17c
eguzon chantome	13c
ehuns	22b
eichhoffen	49b
eincheville	22b
einvaux	34b
einville
einville au jard	11c
eix	27b
elan	=
elancourt	26d
elbach	28b
elbeuf	=15d
elbeuf en bray	40b
elbeuf sur andelle	43b
elencourt	48a
elesmes	10c
eletot	63b
eleu dit leauwette	28c
elincourt	61b
elincourt sainte marguerite	92b
elise daucourt	85a
ellecourt	16b
elliant	34c
ellon	64b
elne	95c
elnes	84b
eloie	95b
eloise	93b
eloyes	31c
elsenheim	80b
elvange	42b
elven	67c
elzange	67b
emagny	63b
emalleville	47b
emance	87b
emanville	13c2
embermenil	23b
embourie
embres et castelmaure	17b
embreville	56b
embrun	64c
embry	24b
emerainville	77c
emerchicourt	80b
emeringes	28b
emeville	28b
emieville	63b
emlingen	31b
emmerin	30c
emondeville	34b
empeaux	31b
empurany	57b
empure	10b
empury	72a
encausse	45b
encausse les thermes	64b
enchastrayes	40b
enchenberg	12c
encourtiech	10b
endoufielle	54b
enencourt
enencourt le sec
enencourt leage	12b
enfonvelle	70a
engayrac	16b
engente	26a
engenville	53b
enghien
enghien les bains	11d
engins	=42b
englancourt	12b
englebelmer	28b
englefontaine	13c
englesqueville	 2
englesqueville en auge	11b
englesqueville la percee	92a
englos	62b
engomer	32b
enguinegatte
engwiller	47b
ennemain	24b
ennery	46c2
ennetieres
ennetieres en weppes	13c
ennevelin	24c
ennezat	27c
ennordres	20b
enquin	 3
enquin les mines
enquin lez guinegatte	16c
enquin sur baillons	24b
ens	28a
ensigne	29b
ensisheim	73c
ensues
ensues la redonne	58c
entrages	10b
entraigues	96b2
entraigues sur la sorgue	89c
entrains sur nohain	74b
entrammes	23c
entrange	12c
entraunes	12b
entraygues
entraygues sur truyere	96b
entre deux	72c
entre deux eaux	51b
entre deux guiers	19c
entre deux monts	17b
entre vignes	22c
entrecasteaux	11c
entrechaux	12c
entrelacs	=65c
entremont
entremont le vieux	65b
entrepierres	41b
entrevaux	77b
entrevennes	16b
entrevernes	19b
entzheim	25c
enval	16c
enveitg	60b
envermeu	20c
envronville	37b
eole en beauce	12c
eourres	15b
eoux	13b
epagne	13b
epagne epagnette	51b
epagny	67b2
epagny metz tessy	89c
epaignes	16c
epaney	49b
epannes	=85b
eparcy	38a
epargnes	=95b
epaumesnil	10b
epaux bezu	53b
epeautrolles	17b
epecamps	7a
epegard	52b
epehy	11c
epeigne	 2
epeigne les bois	40b
epeigne sur deme	16b
epenancourt	13b
epenede	21b
epenouse	17b
epenoy	65b
epense	12b
epercieux saint paul	73b
eperlecques	37c
epernay	22d
epernay sous gevrey	15b
epernon	57c
eperrais
epersy
epertully	66a
epervans	17c
epeugney	59b
epfig	23c
epiais	=12b
epiais les louvres	16b
epiais rhus	60b
epieds	15c3
epieds en beauce	15c
epierre	=76b
epiez sur chiers	19b
epiez sur meuse	37a
epinac	22c
epinal	32d
epinant	=
epinay	 6
epinay champlatreux	57a
epinay sous senart	12d
epinay sur duclair	52b
epinay sur odon	63b
epinay sur orge	11d
epinay sur seine	53d
epineau
epineau les voves	71b
epineu
epineu le chevreuil	29b
epineuil	51b
epineuil le fleuriel	44b
epineuse	=28b
epineux le seguin
epiniac	14c
epinonville	65a
epinouze	15c
epinoy	49b
epiry	23b
episy
epizon	15b2
eplessier	34b
eply	29b
epoisses	72b
epone	70c
epothemont	15b
epouville	26c
epoye	42b
eppe sauvage	24b
eppes	44b
eppeville	17c
epping	57b
epretot	78b
epreville	11c
epreville en lieuvin	20b
epreville pres
epreville pres le neubourg	44b
epron	21c
eps	24b
epuisay	79b
equancourt	30b
equemauville	16c
equennes eramecourt	28b
equeurdreville hainneville
equevilley	12b
equevillon	56b
equihen plage	26c
equilly	19b
equirre	71a
eragny	 2
eragny sur epte	60b
eragny sur oise	18d
eraines	28b
erbajolo	90a
erbeviller
erbeviller sur amezule	68a
erbil	c
erbray	31c
erbree	17c
erce	60b
erce en lamee	16c
erce pres liffre	20c
erceville	29b
erches	20b
ercheu	75b
erchin	67b
erching	42b
erckartswiller	29b
ercourt	13b
ercuis	16c
erdeven	40c
erdre
erdre en anjou	58c
ereac	68b
erevan	c
ergersheim	15c
ergnies	16b
ergny	23b
ergue gaberic	86c
erin	22b
eringes	56a
eringhem	46b
erize	 3
erize la brulee	18b
erize la grande
erize la petite	45a
erize saint dizier	19b
erlon	28b
erloy	98a
ermenonville	91b
ermenonville la grande	31b
ermenonville la petite	19b
ermenouville	12b
ermont	29d
ernee	55c
ernemont	 2
ernemont boutavent	17b
ernemont la villette	22b
ernemont sur buchy	29b
ernes	33b
ernestviller	50b
erneville
erneville aux bois	15b
ernolsheim
ernolsheim bruche	19c
ernolsheim les saverne	60b
erny saint julien	34b
erome	85b
erondelle	50b
erone	9a
eroudeville	19b
erp	14b
erquery	59b
erquinghem
erquinghem le sec	62b
erquinghem lys	53c
erquinvillers	19b
erquy	40c
err	72b
erre	=16c
errevet	27b
errouville	68b
ersa	12b
erstein	11d
erstroff	19b
ervauville	56b
ervillers	40b
ervy le chatel	11c
esbareich	83a
esbarres	69b
esbly	61c
esboz brest	45b
escala	35b
escalans	22b
escales	=51b
escalles	22b
escalquens	69c
escames	23b
escamps	10c2
escandolieres	21b
escanecrabe	21b
escardes	61a
escarmain	48b
escaro	13b
escassefort	68b
escatalens	11c
escaudain	90c
escaudes	17b
escaudoeuvres	32c
escaufourt
escaunets	12b
escautpont	42c
escazeaux	29b
eschau	59c
eschbach	96b
eschbach au val	38b
eschbourg	46b
eschentzwiller	15c
escherange	69b
esches	=16c
eschwiller	17b
esclagne	12b
esclainvillers	16b
esclanedes	43b
esclassan labastide	34b
esclauzels	22b
esclavelles	40b
esclavolles lurey	65b
escles	38b
escles saint pierre	18b
esclottes	17b
escobecques	30b
escoeuilles	46b
escoire	40b
escolives sainte camille	72b
escombres et
escombres et le chesnois	34b
escondeaux	28b
esconnets	35a
escorailles	82a
escorneboeuf	58b
escorpain	22b
escos	24b
escosse	36b
escot	=12b
escots	=39a
escou	43b
escoubes	42b
escoubes pouts	91a
escoulis	76a
escouloubre	71a
escource	82b
escoussans	27b
escoussens	61b
escout	42b
escoutoux	14c
escoville	92b
escragnolles	62b
escrennes	70b
escrignelles	64a
escueillens et saint just
escueillens et saint just de belengard	16b
escures	14b
escurolles	80b
esery
eslettes	16c
esley	17b
eslourenties daban	38b
esmans	93b
esmery hallon	72b
esmoulieres	95a
esmoulins	13b
esnandes	22c
esnans	65a
esnes	66b
esnes en argonne	14b
esnon	38b
esnouveaux	30b
espagnac	38b
espagnac sainte eulalie	97a
espalais	37b
espalem	33b
espalion	46c
espaly saint marcel	36c
espanes	27b
espaon	19b
esparron	95a2
esparron de pallieres	38b
esparron de verdon	38b
esparron la batie
esparros	17b
esparsac	25b
espartignac	41b
espas	14b
espaubourg	51b
espeche	42a
espechede	17b
espedaillac	29b
espelette	22c
espeluche	11c
espenel	19b
esperausses	15b
esperaza	18c
esperce	30b
espere	=96b
espes undurein	51b
espeyrac	25b
espeyroux	98a
espezel	24b
espieilh	25a
espiens	36b
espiet	74b
espinas	21b
espinasse	35b2
espinasse vozelle	100b
espinasses	78b
espinchal	72a
espins	24b
espira	 2
espira de conflent	23b
espira de l agly	35c
espirat	42b
espiute	11b
esplantas vazeilles	13b
esplas	10b
esplas de serou	17b
espoey	12c
espondeilhan	13c
esprels	70b
esquay
esquay notre dame	14c
esquay sur seulles	30b
esqueheries	85b
esquelbecq	21c
esquennoy	73b
esquerchin	89b
esquerdes	16c
esquibien
esquieze sere	41b
esquiule	52b
essarois	84a
essars	18c
essarts en bocage	69c
essay	56b
esse	=15c2
essegney	75b
essen	c
essert	34c2
essert romand	53b
essertaux	27b
essertenne	48b
essertenne et cecey	43b
essertines	 2
essertines en chatelneuf	67b
essertines en donzy	48b
esserts blay	76b
esserval combe
esserval tartre	14b
essey	32b
essey et maizerais	34b
essey la cote	76a
essey les eaux
essey les nancy	87c
essey les ponts
essigny	 2
essigny le grand	11c
essigny le petit	35b
essises	40b
essomes
essomes sur marne	27c
esson	58b
essonne	r13f
essouvert	10c
essoyes	71b
essuiles	51b
estables
establet	27a
estadens	53b
estagel	22c
estaing	60b2
estaires	65c
estal	97a
estampes	=16b
estampures	73a
estancarbon	61b
estandeuil	51b
estang	67b
estarvielle	30a
estavar	44b
esteil	54a
estenos	19b
estensan	48a
esterencuby	30b
esternay	17c
esterre	18b
estevelles	20c
esteville	56b
estezargues	61b
estialescq	26b
estibeaux	70b
estigarde	10b
estillac	25c
estipouy	20b
estirac	10b
estissac	18c
estivals	14b
estivareilles	18c2
estivaux	=40b
estoher	16b
estos	48b
estoublon	47b
estouches
estourmel	48b
estouteville ecalles
estouy	51b
estrablin	37c
estramiac	12b
estrebay	84a
estreboeuf	24b
estree	30b
estree blanche	91b
estree cauchy	35b
estree wamin	22b
estreelles	34b
estrees	15c2
estrees deniecourt	38b
estrees en chaussee
estrees la campagne	25b
estrees les crecy	40b
estrees mons	59b
estrees saint denis	37c
estrees sur noye	29b
estrennes	11b
estreux	94b
estrun	73b
estry
esves
esves le moutier	16b
esvres	63c
eswars	36b
etable	=
etables	=10c
etables sur mer
etagnac	98b
etaimpuis	88b
etain	=34c
etaing	48b
etainhus	12c
etais	=75a
etais la sauvin	63b
etalans	16c
etalante	13b
etalle	94a
etalleville	43b
etalon	=13b
etalondes	11c
etampes	=27d
etampes sur marne	13c
etang sur arroux	18c
etaples	11d
etaule	38b
etaules	32c2
etauliers	17c
etaves et bocquiaux	54b
etavigny	18b
etcharry	14b
etchebar	75a
eteaux	22c
eteignieres	47b
eteimbes	41b
etel	21c
etelfay	35b
etercy	99b
eternoz vallee
eternoz vallee du lison	34b
eterpigny	42b2
eterville	15c
etevaux	31b
eth	33b
etienville	37b
etigny	75b
etinehem
etinehem mericourt	59b
etiolles	31c
etival	30b
etival clairefontaine	24c
etival les le mans	18c
etivey	18b
etobon	27b
etoges	42b
etoile saint cyrice	23a
etoile sur rhone	55c
eton	20b
etormay	66a
etouars	17b
etourvy	14b
etoutteville	84b
etouvans	82b
etouvelles	21b
etouvy
etouy	84b
etrabonne	18b
etrappe	20b
etray	29b
etraye	40a
etreaupont	84b
etrechet	100b
etrechy	75c3
etreham	32b
etreillers	12c
etrejust	42a
etrelles	27c
etrelles et
etrelles et la montbleuse	11b
etrelles sur aube	16b
etrembieres	27c
etrepagny	37c
etrepigney	43b
etrepigny	27b
etrepilly	93b2
etrepy	11b
etretat	11c
etreux	14c
etreval	59a
etreville	65b
etrez
etriac	21b
etriche	16c
etricourt manancourt	51b
etrigny	48b
etrochey	20b
etroeungt	12c
etroitefontaine
etroussat	65b
etrun	33b
etsaut	74a
ettendorf	73b
etting	71b
etueffont	14c
etupes	37c
eturqueraye	30b
etusson
etuz	71b
etzling	11c
eu	=65c
euffigneix	30b
eugenie
eugenie les bains	50b
euilly et lombut	12b
eulmont	11c
eup	14b
eure	r60e
eure et loir	r43e
eurre	14c
eurville bienville	20c
eus	=39b
euvezin	11b
euville	16c
euvy	80a
euzet	51b
evaille
evans	65b
evaux
evaux et menil	35b
evaux les bains	13c
eve	41b
evecquemont	75b
evellys	34c
evenos	24c
evergnicourt	52b
everly	57b
evette salbert	20c
eveux	12c
evian
evian les bains	93c
evigny	19b
evillers	39b
evin malmaison	46c
evires
evisa	23b
evosges	14b
evran	18c
evrange	25b
evrecy	21c
evres	90a
evreux	49d
evricourt	21b
evriguet	21b
evron	83c2
evry	40b
evry courcouronnes	67d
evry gregy
evry gregy sur yerre	33c
excenevex	13c
excideuil	12c
exermont	32a
exideuil
exideuil sur vienne	10c
exincourt	33c
exireuil	16c
exmes
exoudun	53b
expiremont	11b
eybens	10d
eybouleuf	46b
eyburie	49b
eycheil	52b
eydoche	54b
eygalayes	89a
eygalieres	18c
eygaliers	14b
eygliers	88b
eygluy escoulin	61a
eyguieres	71c
eygurande	68b
eygurande et gardedeuil	40b
eyjeaux	13c
eyliac
eymet	26c
eymeux	11c
eymouthiers	32b
eymoutiers	20c
eyne	16b
eynesse	58b
eyragues	43c
eyrans	76b
eyraud crempse maurens	17c
eyrein	51b
eyres moncube	35b
eyroles	22a
eysines	25d
eysson	12b
eysus	63b
eyvirat
eywiller	27b
eyzahut	15b
eyzerac	54b
eyzin pinet	23c
ezanville	99c
eze	21c
ezy sur eure	36c
fa	=
faaa	30d
fabas	13c3
fabras	47b
fabregues	74c
fabrezan	13c
faches thumesnil	19d
fachin	11b
faget abbatial	21b
fagnieres	49c
fagnon	34b
fahy les autrey	97a
failly	53b
faimbe	96a
fain les montbard	27b
fain les moutiers	15b
fains	41b
fains la folie
fains veel	21c
faissault	26b
fajac	 2
fajac en val	54a
fajac la relenque	48a
fajoles	32b
fajolles	11b
fakarava	17c
falaise	=80c2
falck	25c
faleyras	43b
falga	14b
falicon	22c
falkwiller	21b
fallencourt	18b
fallerans	29b
falleron	17c
falletans	39b
fallon	31b
fals	40b
falvy	16b
famars	25c
famechon	38b2
fameck	15d
familly
fampoux	13c
fangatau	32b
fanjeaux	89b
fanlac	13b
faramans	21c2
farbus	63b
farceaux	34b
farebersviller	52c
fareins	25c
faremoutiers	31c
farges	11c
farges allichamps	26b
farges en septaine	10c
farges les chalon	83b
farges les macon	22b
fargniers
fargues	=20c3
fargues saint hilaire	35c
fargues sur ourbise	34b
farincourt	35a
farino	74b
farinole	24b
farnay	14c
faronville
farschviller	13c
fatines	93b
fatouville grestain	70b
fatu hiva	60b
fau de peyre
fauch	62b
faucigny	68b
faucogney et
faucogney et la mer	45b
faucompierre	23b
faucon	=45b
faucon de barcelonnette	30b
faucon du caire	60a
fauconcourt	13b
faucoucourt
faudoas	29b
faugeres	67b2
fauguernon	22b
fauguerolles	82b
fauillet	86b
faulquemont	51c
faulx	14c
faumont	23c
fauquembergues	93b
faurilles	36a
fauroux	19b
faussergues	14b
fauverney	65b
fauville	31b
fauville en caux
faux	=64a
faux en perigord	67b
faux fresnay	34b
faux la montagne	44b
faux mazuras	19b
faux vesigneul	24b
faux villecerf	22b
favalello	71a
favars	11c
faveraye machelles
faverdines	14b
faverelles	18b
faverges
faverges de la tour	15c
faverges seythenex	75c
faverney	98b
faverois	59b
faverolles	16c5
faverolles en berry
faverolles et coemy	60b
faverolles la campagne	15b
faverolles les lucey	29a
faverolles sur cher	14c
favieres	30c4
favresse	22b
favreuil	23b
favrieux	16b
fay	91b3
fay aux loges	39c
fay de bretagne	40c
fay en montagne	90a
fay le clos	18b
fay les etangs	47b
fay les marcilly	80a
fay les nemours	52b
fay sur lignon	34b
faycelles	74b
faye	22b
faye d anjou
faye l abbesse	11c
faye la vineuse	27b
faye sur ardin	67b
fayence	62c
fayet	96b2
fayet le chateau	38b
fayet ronaye	12b
fayl billot	13c
faymont	25b
faymoreau	21b
fays	28b2
fays la chapelle	12b
fayssac	35b
feas
febvin palfart	60b
fecamp	17d
fechain	16c
feche
feche l eglise	70b
fecocourt	11b
fedry	92a
fegersheim	58c
fegreac	22c
feigeres	19c
feigneux	47b
feignies	67c
feillens	34c
feilluns	59a
feings	19b2
feins	=11c
feins en gatinais	29a
feissons	 2
feissons sur isere
feissons sur salins	18b
fel
felce	54a
feldbach	47b
feldkirch	10c
feliceto	23b
felines	=22c2
felines minervois	50b
felines sur rimandoule	83a
felines termenes	13b
felleries	14c
fellering	16c
felletin	16c
felon	=22b
felzins	46b
fenain	54c
fenay	17c
fendeille	66b
fenery	29b
fenetrange	64b
feneu	22c
feneyrols	18b
feniers	11b
fenioux	80b2
fenneviller	11b
fenols	24b
fenouillet	=59c2
fenouillet du razes	78a
fepin	23b
ferce	52b
ferce sur sarthe	58b
ferdrupt	74b
fere champenoise	22c
fere en tardenois	28c
ferebrianges	13b
ferel	35c
ferfay	86b
fericy	63b
ferin	14c
fermanville	13c
ferney voltaire	12d
fernoel	14b
ferolles	11c
ferolles attilly	12c
feron	51b
ferques	18c
ferrals	 2
ferrals les corbieres	13c
ferrals les montagnes	16b
ferran	13b
ferrassieres	12b
ferrensac	21b
ferrere	38a
ferrette	86b
ferreux quincey	40b
ferriere	 3
ferriere et lafolie	50a
ferriere la grande	51c
ferriere la petite	10c
ferriere larcon	24b
ferriere sur beaulieu	70b
ferrieres	30c6
ferrieres en bray	17c
ferrieres en brie	39c
ferrieres en gatinais	38c
ferrieres haut clocher	11c
ferrieres la verrerie	16b
ferrieres le lac	16b
ferrieres les bois	33b
ferrieres les ray	41a
ferrieres les scey	13b
ferrieres les verreries	47a
ferrieres poussarou	74a
ferrieres saint hilaire	43b
ferrieres saint mary	24b
ferrieres sur ariege	79b
ferrieres sur sichon	50b
ferrussac	77a
fertans	32b
fertreve	89a
fervaques
fes	c
fescamps	14b
fesches
fesches le chatel	21c
fesmy
fesmy le sart	52b
fesques	15b
fessanvilliers mattanvilliers	17b
fessenheim	23c
fessenheim le bas	57b
fessevillers	16b
fessy	11c
festes et saint andre	19b
festieux	70b
festigny	49b2
festubert	12c
feternes	16c
feucherolles	30c
feuchy	99b
feugarolles	10c
feugeres	36b
feuges	33b
feuguerolles	17b
feuguerolles bully	15c
feuguerolles sur seulles
feuilla	=11b
feuillade	28b
feuilleres	16b
feule	=19b
feuquieres	14c
feuquieres en vimeu	24c
feurs	84c
feusines	21b
feux	=32b
feves	=12c
fey	75b
fey en haye	57a
feyt	11b
feytiat	62c
feyzin	10d
fiac	93b
ficaja	54a
ficheux	50b
fichous riumayou	21b
fieffes montrelet	34b
fiefs	=35b
fiennes	85b
fienvillers	66b
fierville	 2
fierville bray
fierville les mines	35b
fierville les parcs	24b
fieulaine	25b
fieux	=32b
figanieres	28c
figari	18c
figarol	31b
figeac	98c
fignevelle	50a
fignieres	14b
filain	22b
fille	=16c
filliere	10d
fillieres	53b
fillievres	51b
fillinges	37c
fillols	21b
filstroff	78b
fimenil	24b
finestret	20b
finhan	15c
finistere	r93e
fins	=28b
fiquefleur equainville	74b
firbeix	29b
firfol	37b
firmi	23c
firminy	17d
fislis	40b
fismes	59c
fitilieu
fitou	12c
fitz james	25c
fix saint geneys	14b
fixem	40b
fixin	70b
flacey	43b2
flacey en bresse	41b
flacheres	58b
flacourt	18b
flacy	12b
flagey	20b2
flagey echezeaux	49b
flagey les auxonne	21b
flagey rigney	14b
flagnac	11c
flagy	90b3
flaignes havys	89a
flainval	16b
flamanville	21c2
flamarens	13b
flamets fretils	16b
flammerans	46b
flammerecourt	72a
flancourt crescy
flancourt crescy en roumois	16c
flangebouche	85b
flassan	45b
flassans
flassans sur issole	37c
flassigny	43a
flastroff	37b
flat
flaucourt	30b
flaugnac
flaujac gare	84a
flaujac poujols	81b
flaujagues	59b
flaumont waudrechies	34b
flaux	34b
flavacourt	68b
flaviac	12c
flavignac	11c
flavignerot	23b
flavigny	32b2
flavigny le grand et beaurain	42b
flavigny sur moselle	17c
flavigny sur ozerain	27b
flavin	24c
flavy	 2
flavy le martel	17c
flavy le meldeux	23b
flaxieu	71a
flaxlanden	14c
flayat	30b
flayosc	47c
fleac	39c
fleac sur seugne	36b
flechin	47b
flechy	84a
flee	53b2
fleigneux	22b
fleisheim	14b
fleix	14b
flere
flere la riviere	56b
flers	15d3
flers en escrebieux	54c
flers sur noye	53b
flesquieres	28b
flesselles	19c
fletrange	88b
fletre	92b
flety	94a
fleurac	53b2
fleurance	62c
fleurat	=31b
fleurbaix	29c
fleure	=13c2
fleurey	84a
fleurey les faverney	45b
fleurey les lavoncourt	11b
fleurey les saint loup	13b
fleurey sur ouche	15c
fleurie	=14c
fleuriel	34b
fleurieu
fleurieu sur saone	16c
fleurieux
fleurieux sur l arbresle	24c
fleurigne
fleurigny
fleurines	19c
fleurville	49b
fleury	77c7
fleury devant douaumont
fleury en biere	65b
fleury la foret	29b
fleury la montagne	73b
fleury la riviere	52b
fleury la vallee	10c
fleury les aubrais	22d
fleury merogis	14d
fleury sur aire
fleury sur andelle	18c
fleury sur loire	23b
fleury sur orne	59c
fleville	93a
fleville devant nancy	22c
fleville lixieres	30b
flevy	60b
flexanville	58b
flexbourg	49b
fley	19b
fleys	16b
flez cuzy	13b
fligny	15b
flin	40b
flines	 2
flines les mortagne	17c
flines lez raches	57c
flins
flins neuve eglise	16b
flins sur seine	24c
flipou	32b
flirey	16b
flixecourt	32c
flize	17c2
flocourt	14b
flocques	73b
flogny
flogny la chapelle	94b
floing	23c
floirac	19d3
florac trois rivieres	21c
florange	12d
floremont	47b
florence	c=
florensac	53c
florent
florent en argonne	21b
florentin	=76b
florentin la capelle	29b
floressas	18b
florimont	47b
florimont gaumier	17b
floringhem	88b
flornoy
flottemanville	23b
flottemanville hague
floudes	10b
floure	41b
flourens	21c
floursies	13b
floyon	51b
flumet	80b
fluquieres	19b
fluy	32b
foameix ornel	23b
foce	15b
focicchia	36a
foecy	20c
foisches	23b
foissac	90b2
foissiat	20c
foissy	17b
foissy les vezelay	12b
foissy sur vanne	30b
foix	99c
folcarde	12b
folembray	14c
folgensbourg	91b
folies	=15b
folkling	14c
follainville dennemont	22c
folles	=44b
folleville	35b2
folligny	11c
folschviller	39c
fomerey	14b
fomperron	39b
fonbeauzard	32c
foncegrive	13b
fonches fonchette	17b
foncine	 2
foncine le bas	20b
foncine le haut	11c
foncquevillers	40b
fondamente	32b
fondettes	11d
fondremand	21b
fonds saint denis	64b
fongrave	63b
fongueusemare	18b
fonroque	34b
fons	25c3
fons sur lussan	24b
fonsomme	52b
fonsorbes	13d
font romeu odeillo via	18c
fontain	12c
fontaine	=23d3
fontaine au bois	69b
fontaine au pire	12c
fontaine bellenger	11c
fontaine bonneleau	24b
fontaine chaalis	32b
fontaine chalendray	24b
fontaine couverte	42b
fontaine de vaucluse	59b
fontaine denis nuisy	24b
fontaine en bray	17b
fontaine en dormois	16a
fontaine etoupefour	28c
fontaine fourches	58b
fontaine francaise	91b
fontaine guerin
fontaine henry	53b
fontaine l abbe	55b
fontaine l etalon	92a
fontaine la gaillarde	53b
fontaine la guyon	17c
fontaine la louvet	35b
fontaine la mallet	27c
fontaine la riviere	19b
fontaine lavaganne	50b
fontaine le bourg	19c
fontaine le comte	40c
fontaine le dun	87b
fontaine le pin	33b
fontaine le port	10c
fontaine le puits
fontaine le sec	14b
fontaine les bassets	11b
fontaine les boulans	97a
fontaine les cappy	54a
fontaine les clercs	23b
fontaine les clerval	25b
fontaine les coteaux	34b
fontaine les croisilles	27b
fontaine les dijon	93c
fontaine les gres	91b
fontaine les hermans	11b
fontaine les luxeuil	13c
fontaine les ribouts	19b
fontaine les vervins	86b
fontaine macon	64b
fontaine milon
fontaine notre dame	21c2
fontaine raoul	23b
fontaine saint lucien	18b
fontaine simon	89b
fontaine sous jouy	85b
fontaine sous montaiguillon
fontaine sous montdidier	97a
fontaine sous preaux	57b
fontaine sur ay	32b
fontaine sur maye	16b
fontaine sur somme	50b
fontaine uterte	14b
fontainebleau	=16d
fontainebrux	22b
fontaines	=23c2
fontaines d ozillac	51b
fontaines en duesmois	12b
fontaines en sologne	66b
fontaines les seches	26a
fontaines saint clair	35a
fontaines saint martin	31c
fontaines sur marne	15b
fontaines sur saone	70c
fontains	26b
fontan	31b
fontanes	23c5
fontanes de sault	6a
fontanes du causse
fontanges	=21b
fontangy	16b
fontanieres	26b
fontanil cornillon	34c
fontannes	88b
fontans	22b
fontareches	26b
fontclaireau
fontcouverte	29c2
fontcouverte la toussuire	47b
fontenai	 2
fontenai les louvets
fontenai sur orne
fontenailles	11c2
fontenay	24c5
fontenay aux roses	24d
fontenay de bossery	70a
fontenay en parisis	22c
fontenay en vexin
fontenay le comte	14d
fontenay le fleury	14d
fontenay le marmion	21c
fontenay le pesnel	13c
fontenay le vicomte	16c
fontenay les briis	24c
fontenay mauvoisin	46b
fontenay pres chablis	13b
fontenay pres vezelay	14b
fontenay saint pere	95b
fontenay sous bois	54d
fontenay sous fouronnes	90a
fontenay sur conie	15b
fontenay sur eure	12c
fontenay sur loing	17c
fontenay sur mer	16b
fontenay sur vegre	31b
fontenay torcy	14b
fontenay tresigny	60c
fontenelle	58b3
fontenelle en brie
fontenelle montby	84a
fontenermont
fontenet	39b
fontenille	35b
fontenille saint martin
fontenille saint martin d entraigues	53b
fontenilles	59c
fontenois	 2
fontenois la ville	14b
fontenois les montbozon	31b
fontenotte	60a
fontenouilles
fontenoy	79b2
fontenoy la joute	31b
fontenoy le chateau	50b
fontenoy sur moselle	37b
fontenu	72a
fonteny	14b
fonters
fonters du razes	71a
fontes	=11c
fontet	75b
fontette	18b
fontevraud
fontevraud l abbaye	15c
fontgombault	27b
fontguenand	25b
fontienne	13b
fontiers cabardes	48b
fonties
fonties d aude	56b
fontivillie	75b
fontjoncouse	14b
fontoy	32c
fontpedrouse	13b
fontrabiouse	14b
fontrailles	17b
fontrieu	97b
fontvannes	71b
fontvieille	36c
forbach	20d
forcalqueiret	34c
forcalquier	52c
force	=11c
forcelles
forcelles saint gorgon	17b
forcelles sous gugney	85a
forceville	16b
forceville en vimeu	23b
forcey	59a
forciolo	93a
forest	 3
forest en cambresis	55b
forest l abbaye	31b
forest montiers	38b
forest saint julien	35b
forest sur marque	17c
foreste	17b
foret la folie
forfry	24b
forges	=20c4
forges de lanouee	23c
forges la foret	27b
forges les bains	42c
forges les eaux	36c2
forges sur meuse	12b
forgues	21b
forleans	11b
formentin	27b
formerie	21c2
formigny
formigny la bataille	77b
formigueres	49b
fornex	10b
fors	=18c
forstfeld	80b
forstheim	60b
fort de france	76d
fort du plasne	48b
fort lamy	c
fort louis	29b
fort mahon plage	14c
fort mardyck
fort moville	50b
fortan	26b
fortel
fortel en artois	21b
fortschwihr	12c
fos	38b2
fos sur mer	16d
fosse	=14c3
fossemagne	56b
fossemanant	10b
fosses	=11d
fosses et baleyssac	22b
fosseux	12b
fossieux	19b
fossoy	54b
foucarmont	82b
foucart	33b
foucarville
foucaucourt	 2
foucaucourt en santerre	24b
foucaucourt hors nesle	79a
foucaucourt sur thabas	57a
fouchecourt	16b2
foucherans	23c
foucheres	95b2
foucheres aux bois	14b
foucherolles	32b
fouchy	64b
foucrainville	89a
fouday	33b
fouencamps	22b
fouesnant	10d
foufflin ricametz	15b
foug	26c
fougaron	11b
fougax et barrineuf	43b
fougere	=12c2
fougeres	=20d
fougeres sur bievre
fougerolles	35b2
fougerolles du plessis	12c
fougerolles saint valbert	38c
fougueyrolles	46b
fouilleuse	=14b
fouillouse	28b
fouilloy	19c2
fouju	66b
foulain	67b
foulangues	19b
foulayronnes	55c
foulbec	64b
foulcrey	16b
fouleix	28b
foulenay	82a
fouligny	19b
foulognes	22b
foulzy
fouquebrune	71b
fouquenies	41b
fouquereuil	16c
fouquerolles	31b
fouquescourt	15b
fouqueure	43b
fouqueville	44b
fouquieres	 2
fouquieres les bethune	11c
fouquieres les lens	61c
four	=17c
fouras	41c
fourbanne	16b
fourcatier et maison neuve	13b
fources	26b
fourchambault	40c
fourches	=22b
fourcigny	18b
fourdrain	40b
fourdrinoy	38b
fourg	37b
fourges
fourilles	20b
fourmagnac	18b
fourmetot
fourmies	11d
fournaudin	14b
fourneaux	=14c3
fourneaux le val	16b
fournels	37b
fournes	10c
fournes cabardes	53a
fournes en weppes	22c
fournet blancheroche	35b
fournets luisans	74b
fourneville	49b
fournival	52b
fournols	31b
fournoules
fouronnes	18b
fourques	40c2
fourques sur garonne	13c
fourqueux
fourquevaux	85b
fours	=84b2
fourtou	77a
foussais payre	12c
foussemagne	87b
foussignac	66b
fouvent
fouvent le bas
fouvent saint andoche	20b
fouzilhon	24b
foville	10b
fox amphoux	50b
fozieres	19b
fozzano	21b
fragnes
fragnes la loyere	14c
frahier et chatebier	14c
fraignot et vesvrotte	76a
fraillicourt	16b
fraimbois	35b
frain	13b
frais	=25b
fraisans	12c
fraisnes
fraisnes en saintois	85a
fraisse	17b
fraisse cabardes	10b
fraisse des corbieres	23b
fraisse sur agout	32b
fraisses	39c
fraissines	90a
fraissinet
fraissinet de fourques	83a
fraize	28c
fralignes	10b
frambouhans	87b
framecourt	12b
framerville rainecourt	44b
framicourt	15b
framont	18b
frampas	15b
francalmont	12b
francaltroff	75b
francarville	19b
francastel	50b
francay	27b
francazal	28a
francescas	75b
francfort	c
francheleins	16c
franchesse	45b
francheval	59b
franchevelle	49b
francheville	17d7
francieres	72b2
francillon	75a
francillon sur roubion	18b
francilly selency	46b
francin
franclens	54b
francois	100b
francon	24b
franconville	38d2
francoules	27b
francourt	10b
francourville	94b
francs	=18b
francueil	15c
franey	26b
frangy	23c
frangy en bresse	68b
franken	35b
frankfurt	c
franleu	50b
franois	23c
franquevielle	34b
franqueville	57b3
franqueville saint pierre	62c
frans	26c
fransart	16b
franseches	24b
fransu	19b
fransures	13b
franvillers	56b
franxault	50b
frapelle	20b
fraquelfing	82a
fraroz	58a
frasnay reugny	79a
frasne	20c
frasne le chateau	29b
frasne les meulieres	11b
frasnoy	39b
frasseto	13b
frauenberg	60b
frausseilles	75a
fravaux	36a
frayssinet	31b
frayssinet le gelat	38b
frayssinhes	17b
fraze	48b
freauville	14b
frebecourt	34b
frebuans	39b
frechede	43a
frechencourt	25b
frechendets	36a
frechet aure	16a
frechou	22b
frechou frechet	17b
frecourt	86a
frederic fontaine	28b
fredille	77a
freetown	c
fregimont	27b
fregouville	37b
frehel	16c
freigne
freissinieres	19b
freistroff	10c
freix anglards	22b
frejairolles	14c
frejeville	71b
frejus	60d
freland	13c
frelinghien	26c
fremainville	51b
fremecourt	53b
fremenil	22b
fremereville
fremereville sous les cotes	13b
fremery	87a
fremestroff	30b
fremicourt	24b
fremifontaine	43b
fremontiers	17b
fremonville	21b
frencq	89b
frenelle	 2
frenelle la grande	97a
frenelle la petite	49a
frenelles
frenelles en vexin	17c
frenes	=
freneuse	55c2
freneuse sur risle	33b
freney	12b
freniches	32b
frenois	14b2
frenouville	21c
frepillon	33c
fresles	22b
fresnay	49a
fresnay en retz
fresnay l eveque	74b
fresnay le comte	28b
fresnay le gilmert	22b
fresnay le long	34b
fresnay le samson	11b
fresnay sur sarthe	29c
fresne	 4
fresne cauverville	19b
fresne l archeveque
fresne la mere	57b
fresne le plan	55b
fresne leguillon	44b
fresne les reims
fresne saint mames	49b
fresneaux montchevreuil
fresnes	31d4
fresnes au mont	16b
fresnes en saulnois	19b
fresnes en tardenois	27b
fresnes en woevre	67b
fresnes les montauban	60b
fresnes mazancourt	16b
fresnes sous coucy	16b
fresnes sur apance	16b
fresnes sur escaut	74c
fresnes sur marne	95b
fresnes tilloloy	21b
fresneville	10b
fresney	31b
fresney le puceux	81b
fresney le vieux	33b
fresnicourt
fresnicourt le dolmen	79b
fresnieres	15b
fresnois
fresnois la montagne	42b
fresnoy	62a
fresnoy andainville	96a
fresnoy au val	22b
fresnoy en bassigny
fresnoy en chaussee	14b
fresnoy en gohelle	23b
fresnoy en thelle	87b
fresnoy folny	68b
fresnoy la riviere	67b
fresnoy le chateau	27b
fresnoy le grand	29c
fresnoy le luat	55b
fresnoy les roye	29b
frespech	28b
fresquiennes	11c
fressac	16b
fressain	92b
fressancourt	17b
fresse	69b
fresse sur moselle	17c
fresselines	51b
fressenneville	20c
fressies	57b
fressin	58b
fressines	18c
fresville	37b
freterive	64b
freteval	11c
frethun	14c
fretigney et velloreille	76b
fretigny
fretin	=32c
fretoy	17b
fretoy le chateau	26b
frettecuisse	69a
frettemeule	30b
frettemolle
fretterans	28b
frettes	=
freulleville	39b
frevent	33c
freville	13b
freville du gatinais	18b
frevillers	24b
frevin capelle	40b
freybouse	42b
freycenet	 2
freycenet la cuche	11b
freycenet la tour	12b
freychenet	82a
freyming merlebach	13d
freyssenet	48a
friaize	26b
friaucourt	70b
friauville	36b
fribourg	c
fricamps	18b
frichemesnil	41b
fricourt	46b
fridefont	10b
friedolsheim	26b
frieres faillouel	97b
friesen	65b
friesenheim	62b
frignicourt	17c
frise	=18b
friville escarbotin	43c
frizon	49b
froberville	12c
frocourt	53b
froeningen	88b
froeschwiller	48b
froges	33c
frohen
frohen sur authie	24b
frohmuhl	16b
froideconche	20c
froidefontaine	43b
froidestrees	20b
froideterre	36b
froidevaux	83a
froideville
froidfond	22c
froidmont cohartille	24b
froidos	97a
froissy	96b
frolois	88b2
fromelennes	10c
fromelles	12c
fromental	=52b
fromentieres	12c2
fromereville
fromereville les vallons	21b
fromezey	64a
fromont	23b
fromy	87a
froncles	14c
fronsac	13c2
frontenac	87b2
frontenard	21b
frontenas	92b
frontenaud	73b
frontenay	16b
frontenay rohan rohan	30c
frontenay sur dive
frontenex	19c
frontignan	=24d
frontignan de comminges	80a
frontignan saves	66a
fronton	=67c
frontonas	21c
fronville	30b
frossay	33c
frotey	 2
frotey les lure	69b
frotey les vesoul	14c
frouard	64c
frouville	35b
frouzins	98c
froville	12b
froyelles	96a
frozes	62b
frucourt	12b
frugeres
frugeres les mines	55b
fruges	24c
frugieres
frugieres le pin	19b
frunce	38b
fry	14b
fuans	47b
fublaines	14c
fuilla	44b
fuisse	=35b
fuligny	40a
fulleren	33b
fultot	25b
fulvy	13b
fumay	31c
fumel	47c
fumichon	27b
furchhausen	38b
furdenheim	16c
furiani	66c
furmeyer	17b
fursac	14c
fussey	13b
fussy	19c
fusterouau	13b
fustignac	70a
futeau	15b
fuveau	10d
fye	10c
gaas	47b
gabarnac	36b
gabarret	13c
gabaston	67b
gabat	27b
gabian	89b
gabillou	95a
gabre	12b
gabriac	66b2
gabrias	16b
gace	18c
gacogne	23b
gadencourt	36b
gael	16c
gageac et rouillac	42b
gagnac	 2
gagnac sur cere	65b
gagnac sur garonne	32c
gagnieres	11c
gagny	42d
gahard	15c
gailhan	31b
gaillac	16d
gaillac d aveyron	32b
gaillac toulza	13c
gaillagos	13b
gaillan
gaillan en medoc	24c
gaillard	=11d
gaillardbois cressenville
gaillefontaine	11c
gailleres	65b
gaillon	67c
gaillon sur montcient	69b
gainneville	25c
gaja et villedieu	31b
gaja la selve	13b
gajac	37b
gajan	11c2
gajoubert	15b
galametz	21b
galan	70b
galapian	33b
galargues	75b
galeria	40b
galey	11b
galez	18b
galfingue	80b
galgan	36b
galgon	31c
galiax	19b
galie	87a
galinagues	29a
gallardon	35c
gallargues
gallargues le montueux	37c
galluis	13c
gamaches	24c
gamaches en vexin	30b
gamarde
gamarde les bains	16c
gamarthe	13b
gambais	26c
gambaiseuil	64a
gambier	16c
gambsheim	53c
gan	57c
ganac	76b
ganagobie	89a
gancourt saint etienne	23b
gand	c
gandelain	41b
gandelu	68b
gandrange	30c
ganges	37c
gannat	56c
gannay
gannay sur loire	38b
gannes	37b
gans	21b
ganties	30b
ganzeville	45b
gao	c
gap	=41d
gapennes	27b
gapree	14b
garac	17b
garancieres	=26c
garancieres en beauce	24b
garancieres en drouais	27b
garanou	14b
garat	=21c
garcelles secqueville
garches	18d
garchizy	36c
garchy	42b
gard	r77e
gardanne	22d
garde colombe	54b
gardefort	13b
gardegan et tourtirac	27b
garderes	45b
gardes le pontaroux
gardie	13b
gardonne	16c
gardouch	14c
garein	42b
garencieres
garennes sur eure	20c
garentreville	12b
gareoult	58c
garganvillar	68b
gargas	38c2
gargenville	79c
garges
garges les gonesse	42d
gargilesse dampierre	26b
garidech	19c
garies	13b
garigny	22b
garin	15b
garindein	46b
garlan	10c
garlede mondebat	22b
garlin	14c
garnat
garnat sur engievre	65b
garnay	10c
garnerans	71b
garons	=54c
garos	26b
garravet	15b
garrebourg	49b
garrevaques	40b
garrey	22b
garrigues	=57b2
garrigues sainte eulalie	78b
garris	32b
garrosse
gars	=65a
gartempe	11b
gas	72b
gasny	31c
gasques	40b
gassin	27c
gastes	93b
gastines	17b
gastins	74b
gasville oiseme	15c
gatelles
gatey	37b
gathemo	27b
gatteville
gatteville le phare	47b
gattieres	44c
gatuzieres	52a
gaubertin	25b
gauchin legal	30b
gauchin verloingt	77b
gauchy	52c
gauciel	11c
gaudechart	35b
gaudent	41a
gaudiempre	22b
gaudies	24b
gaudonville	10b
gaudreville
gaudreville la riviere	23b
gaugeac	11b
gaujac	14c3
gaujacq	44b
gaujan	12b
gaure	46b
gauriac	76b
gauriaguet	16c
gaussan	99a
gausson	65b
gauville	33b2
gauville la campagne	65b
gavarnie
gavarnie gedre	34b
gavarret
gavarret sur aulouste	14b
gavaudun	30b
gavignano	61a
gavisse	60b
gavray	 2
gavray sur sienne	20c
gavrelle	77b
gavres	70b
gavrus	64b
gayan	26b
gaye	56b
gayon	57a
gaza	c=
gazaupouy	25b
gazave	72a
gazax et baccarisse	72a
gazeran	15c
gazost	13b
gdansk	c
geaune	77b
geay	11c2
gedre
gee
gee riviere	45a
geffosses	50b
gefosse fontenay	13b
gehee	25b
geishouse	42b
geispitzen	52b
geispolsheim	79c
geiswasser	34b
geiswiller
geiswiller zoebersdorf	38b
gelacourt	19b
gelannes	69b
gelaucourt	49a
gellainville	77b
gellenoncourt	81a
gelles	92b
gellin	27b
gelos	36c
geloux	72b
gelucourt	20b
gelvecourt et adompt	11b
gemages
gemaingoutte	15b
gembrie	89a
gemeaux	=97b
gemenos	66c
gemigny	22b
gemil	48b
gemmelaincourt	12b
gemonval	81a
gemonville	74a
gemozac	31c
genac bignac	97b
genainville	52b
genas	=13d
genat	=24a
genay	60c2
gencay	17c
gendreville	10b
gendrey	44b
gene	=
genebrieres	66b
genech	28c
genelard	14c
generac	46c2
generargues	73b
generest	91a
generville	48a
genes	c=
geneslay
genestelle	27b
geneston	37c
genets	=45b
geneuille	13c
geneva	c
geneve	c
genevreuille	15b
genevrey	25b
genevrieres	12b
geney	13b
genicourt	51b
genicourt sous conde
genicourt sur meuse	29b
genilac	38c
genille	15c
genis	52b
genissac	20c
genissieux	24c
genlis	51c
gennes	67b2
gennes ivergny	12b
gennes longuefuye	14c
gennes sur glaize
gennes sur seiche	94b
gennes val
gennes val de loire	84c
genneteil
gennetines	62b
genneton	30b
genneville	81b
gennevilliers	51d
genod	73a
genolhac	82b
genos	20b2
genouillac	72b2
genouille	14c2
genouilleux	70b
genouilly	11c2
genrupt
gensac	88b3
gensac de boulogne	11b
gensac la pallue	16c
gensac sur garonne	45b
gente	92b
gentelles	63b
gentilly	20d
gentioux pigerolles	40b
genvry	32b
georfans
geovreisset	85b
ger	31c3
geraise	41a
gerardmer	76c
geraudot	34b
gerauvilliers
gerbaix	46b
gerbamont	35b
gerbecourt	85a
gerbecourt et haplemont	25b
gerbepal	54b
gerberoy	82a
gerbeviller	13c
gercourt et drillancourt	13b
gercy	26b
gerde	12c
gerderest	14b
gere belesten	19b
gergny	13b
gergueil	13b
gergy	26c
gerland	44b
germ	33a
germagny	19b
germaine	=61b2
germaines	=47a
germainville	34b
germainvilliers	83a
germay	49a
germefontaine	12b
germenay	12b
germignac	65b
germigney	22b2
germignonville
germigny	72b2
germigny des pres	70b
germigny l eveque	14c
germigny l exempt	29b
germigny sous coulombs	20b
germigny sur loire	74b
germinon	19b
germiny	19b
germisay	17a
germolles
germolles sur grosne	14b
germond rouvre	12c
germondans	57a
germont	51a
germonville	13b
germs
germs sur l oussouet	99a
gernelle	31b
gernicourt
geronce	49b
gerponville	40b
gerrots
gers	r19e
gerstheim	35c
gertwiller	13c
geruge	19b
gervans	55b
gerville	41b
gery	50a
gerzat	10d
gesnes	25b
gesnes en argonne	53a
gesnes le gandelin	88b
gespunsart	95b
gestas	74a
geste	=
gestel	26c
gesties	38a
gesvres	54b
gesvres le chapitre	15b
getigne	39c
geu	19b
geudertheim	27c
geus d arzacq	23b
geus d oloron	26b
geveze	61c
gevigney et mercey	53b
geville	64b
gevingey	44b
gevresin	16b
gevrey chambertin	29c
gevrolles	16b
gevry	72b
gex	14d
geyssans	76b
gez	33b
gez ez angles	22a
gezaincourt	40b
gezier et fontenelay	22b
gezoncourt	19b
ghisonaccia	44c
ghisoni	18b
ghissignies	51b
ghyvelde	41c2
giat	79b
gibeaumeix	18b
gibel	39b
gibercourt	37a
giberville	51c
gibles	57b
gibourne	10b
gibret	92a
gidy	21c
giel courteilles	49b
gien	13d
gien sur cure	90a
gieres	74c
gieville
gievres	23c
giey sur aujon	14b
giez	57b
gif sur yvette	23d
giffaumont champaubert	29b
gigean	66c
gignac	74c3
gignac la nerthe	10d
gignat	26b
gigneville	77a
gigney	58a
gigny	35b2
gigny bussy	22b
gigny sur saone	58b
gigondas	45b
gigors	58a
gigors et lozeron	23b
gigouzac	30b
gijounet	12b
gildwiller	26b
gilette	16c
gilhac et bruzac	17b
gilhoc
gilhoc sur ormeze	47b
gillancourt	13b
gillaume	30a
gilles	=50b
gilley	19c2
gillois	12b
gillonnay	10c
gilly	 3
gilly les citeaux	73b
gilly sur isere	31c
gilly sur loire	48b
gilocourt	63b
gimat	21b
gimbrede	30b
gimbrett
gimeaux	38b
gimecourt	37a
gimel
gimel les cascades	76b
gimeux	74b
gimont	31c
gimouille	41b
ginai	74a
ginals	20b
ginasservis	21c
ginchy	75a
gincla	46a
gincrey	61a
gindou	36b
ginestas	16c
ginestet	76b
gingsheim
ginoles	30b
ginouillac	14b
gintrac	90a
giocatojo	46a
gionges
giou de mamou	73b
gioux	19b
gipcy	24b
girac	36b
girancourt	88b
giraumont	=19c2
girauvoisin	70a
gircourt
gircourt les vieville	18b
girecourt
girecourt sur durbion	35b
girefontaine	30a
giremoutiers	19b
girgols	70a
giriviller	71a
girmont
girmont val
girmont val d ajol	26b
girolles	=80b2
giromagny	29c
giron	=17b
gironcourt
gironcourt sur vraine	85b
gironde	r=17f
gironde sur dropt	13c
girondelle	15b
gironville	17b
gironville sous les cotes
gironville sur essonne	76b
giroussens	16c
giroux	12b
giry	19b
gisay
gisay la coudre
giscaro	84a
giscos	18b
gisors	12d
gissac	98a
gissey	 3
gissey le vieil	10b
gissey sous flavigny	98a
gissey sur ouche	36b
gisy les nobles	55b
giuncaggio	91a
giuncheto	11b
givardon	30b
givarlais
givenchy	 3
givenchy en gohelle	21c
givenchy le noble	16b
givenchy les la bassee	98b
giverny	43b
giverville	38b
givet	64c
givonne	11c
givors	21d
givraines	42b
givrand	22c
givrauval	29b
givrezac	74a
givron	95a
givry	40c3
givry en argonne	45b
givry les loisy	72a
givrycourt	95a
gizaucourt	11b
gizay	36b
gizeux	38b
gizia	19b
gizy	63b
glageon	17c
glaignes	36b
glainans
glaine montaigut	61b
glaire	=85b
glamondans	20b
gland	=46b2
glandage	=11b
glandon	81b
glanes	=29b
glanges	52b
glannes	18b
glanon	27b
glanville	16b
glasgow	c
glatens	68a
glatigny	47b3
glay	34b
gleize	80c
glenac
glenat	18b
glenay	52b
glenic	63b
glennes
glenouze	11b
glere	18b
glicourt
glieres val
glieres val de borne	18c
glisolles	84b
glisy	79b
glomel	14c
glonville	39b
glorianes	15a
glos	93b
glos la ferriere
glos sur risle	58b
gluiras	37b
glun	68b
glux en glenne	87a
goas	36a
godenvillers	20b
goderville	28c
godewaersvelde	20c
godisson
godoncourt	12b
goerlingen	21b
goersdorf	10c
goes	52b
goetzenbruck	15c
goeulzin	11c
gogney	58a
gognies chaussee	72b
gohory	32b
goin	36b
goincourt	16c
golancourt	41b
golbey	88c
goldbach altenbach	26b
golfech	10c
golinhac	37b
golleville	16b
gombergean	17b
gomelange	48b
gomene	56b
gomer	30b
gometz	 2
gometz la ville	15c
gometz le chatel	26c
gomiecourt	15b
gommecourt	70b2
gommegnies	23c
gommenec h	55b
gommersdorf	41b
gommerville	14c2
gommeville	11b
gomont	32b
gonaincourt
goncelin	24c
goncourt
gond pontouvre	59c
gondecourt	41c
gondenans
gondenans les moulins	84a
gondenans montby	16b
gondrecourt
gondrecourt aix	18b
gondrecourt le chateau	10c
gondreville	32c3
gondrexange	50b
gondrexon	31a
gondrin	12c
gonesse	28d
gonez	26a
gonfaron	45c
gonfreville	16b
gonfreville caillot	40b
gonfreville l orcher	89c
gonnehem	25c
gonnelieu	28b
gonnetot	17b
gonneville	 6
gonneville en auge	39b
gonneville la mallet	13c
gonneville le theil	15c
gonneville sur honfleur	86b
gonneville sur mer	65b
gonneville sur scie	56b
gonsans	55b
gontaud
gontaud de nogaret	16c
gonzeville	11b
goos	53b
gorbio	16c
gorcy	30c
gordes	17c
gorenflos	23b
gorges	=56c3
gorges du tarn causses	88b
gorhey	17b
gornac	44b
gornies	10b
gorre	39b
gorrevod	82b
gorron	24c
gorses	35b
gorze	11c
gosnay	94b
gosne	21c
gosselming	57b
goteborg	c
gotein libarrenx	48b
gottenhouse	37b
gottesheim	36b
gouaix	13c
goualade	12b
gouarec	87b
gouaux	54a
gouaux de larboust	40a
gouaux de luchon	43a
gouchaupre
goudargues	11c
goudelancourt	 2
goudelancourt les berrieux	65a
goudelancourt les pierrepont	14b
goudelin	18c
goudet	85a
goudex	40a
goudon	25b
goudourville	98b
gouesnach	28c
gouesnou	65c
gouex	49b
gouezec	11c
gouffern
gouffern en auge	36c
gougenheim	53b
gouhelans	12b
gouhenans	36b
gouillons	34b
gouise	22b
goujounac	22b
goulet	=
goulien	45b
goulier
goulles	32b
gouloux	16b
goult	11c
goulven	43b
goumois	18b
goupil othon	12c
goupillieres	10c2
gouraincourt	73a
gourbera	36b
gourbeyre	73c
gourbit	82a
gourchelles	10b
gourdan polignan	12c
gourdieges	70a
gourdon	56c4
gourdon murat	83a
gourfaleur
gourgancon	15b
gourge	88b
gourgeon	19b
gourgue	58a
gourhel	71b
gourin	40c
gourlizon	95b
gournay	28b
gournay en bray	57c
gournay le guerin	12b
gournay sur aronde	52b
gournay sur marne	73c
gours	53b
gourvieille	68a
gourvillette	12b
gourzon
goussaincourt	12b
goussainville	33d2
goussancourt	12b
gousse	=28b
goussonville	65b
goustranville	38b
gout rossignol	36b
goutevernisse	19b
goutrens	49b
gouts	=27b
gouttieres	=30b2
goutz	21b
gouvernes	=12c
gouves	20b
gouvets	30b
gouvieux	89c
gouville	 2
gouville sur mer	33c2
gouvix	83b
goux	65a2
goux les dambelin	27b
goux sous landet	61a
gouy	15c2
gouy en artois	33b
gouy en ternois	13b
gouy l hopital
gouy les groseillers	15a
gouy saint andre	66b
gouy servins	36b
gouy sous bellonne	14c
gouze
gouzeaucourt	14c
gouzens	81a
gouzon	16c
gouzougnat
goven	44c
goviller	42b
goxwiller	82b
goyave	=76c
goyencourt	99a
goyrans	87b
grabels	91c
gracay	12c
grace uzel	42b
graces	=26c
gradignan	27d
graffigny chemin	19b
gragnague	26c
graignes mesnil angot	80b
grailhen	22a
graimbouville	60b
graincourt
graincourt les havrincourt	63b
grainville	 4
grainville la teinturiere	10c
grainville langannerie	81b
grainville sur odon	11c
grainville sur ry	44b
grainville ymauville	43b
graissessac	55b
graix	13b
gramat	35c
gramazie	13b
grambois	12c
grammond	89b
grammont	67a
gramond	55b
gramont	13b
granace	92a
grancey	 2
grancey le chateau neuvelle	25b
grancey sur ource	17b
granchain
grand	=37b
grand aigueblanche	38c
grand auverne	77b
grand bourg	46c
grand bourgtheroulde	40c
grand brassac	56b
grand camp	12c2
grand castang
grand champ	59c
grand charmont	59c
grand combe
grand combe chateleu	15c
grand combe des bois	13b
grand corent	18b
grand couronne	98c
grand est	r56f
grand failly	36b
grand fayt	47b
grand fort philippe	49c
grand fougeray	26c
grand landes	73b
grand laviers	47b
grand riviere	49b
grand rozoy	30b
grand rullecourt	38b
grand santi	97c
grand vabre
grand verly	12b
grandcamp maisy	15c
grandchamp	59b5
grandchamp des fontaines	71c
grandchamp le chateau
grandcourt	47b2
grande riviere
grande riviere chateau	64b
grande synthe	20d
grandecourt	47a
grandeyrolles	55a
grandfontaine	22c2
grandfontaine sur creuse	75a
grandfresnoy	18c
grandham	36a
grandjean	31b
grandlup et fay	28b
grandparigny	26c
grandpre	50b2
grandpuits bailly carrois	10c
grandrieu	74b
grandrieux	80a
grandrif	20b
grandris	12c
grandru	37b
grandrupt	74a
grandrupt de bains	72a
grandsaigne	46a
grandval	12b
grandvals	61a
grandvaux	86a
grandvelle et
grandvelle et le perrenot	38b
grandvillars	29c
grandville	86a
grandvillers	72b
grandvillers aux bois	30b
grandvilliers	28c
grane	22c
granes	12b
grange de vaivre	45a
grangermont	18b
granges	=58b
granges aumontzey	25c
granges d ans	15b
granges de vienney
granges la ville	18b
granges le bourg	38b
granges les beaumont	95b
granges narboz	14c
granges sur aube	18b
granges sur lot	59b
grangues	29b
granier
granieu	52b
grans	55c
granville	13d
granzay gript	93b
gras	=59b
grassac	31b
grasse	=51d
grassendorf	26b
grateloup saint gayrand	47b
gratens	81b
gratentour	49c
gratibus	18b
gratot	68b
gratreuil	21a
grattepanche	32b
grattery	22b
graulhet	13d
grauves	62b
graval	15b
gravelines	11d
gravelotte	82b
graveron semerville	32b
graves saint amant	33b
graveson	47c
gravieres	51b
gravigny	40c
gravon	16b
gray	54c
gray la ville	93b
grayan et
grayan et l hopital	15c
graye
graye et charnay	13b
graye sur mer	77b
grayssas	15b
grazac	26c3
grazay	63b
grealou	31b
greasque	46c
grebault mesnil	20b
gredisans	14b
greez sur roc	34b
greffeil	10b
greges	=83b
gremecey	10b
gremevillers	48b
gremilly	40a
gremonville	45b
grenade	c=
grenade sur l adour	24c
grenant	=15b
grenant les sombernon	22b
grenay	83c2
grendelbruch	12c
greneville
greneville en beauce	65b
grenier montgon	11b
grening	11b
grenoble	16e
grenois	93a
grentheville	10c
greny
greolieres	63b
greoux
greoux les bains	31c
grepiac	10c
gresigny sainte reine	15b
gresin
gresse
gresse en vercors	35b
gressey	53b
gresswiller	17c
gressy	81b
gresy	 2
gresy sur aix	47c
gresy sur isere	12c
gretz armainvilliers	88c
greucourt
greuville	37b
greux	13b
greville hague
grevillers	35b
grevilly	27a
grez	27b
grez en bouere	98b
grez neuville	14c
grez sur loing	14c
grezac	96b
grezels	24b
grezes	53b4
grezet cavagnan	41b
grezian	87a
grezieu	 2
grezieu la varenne	65c
grezieu le marche	83b
grezieux
grezieux le fromental	25b
grezillac	69b
grezille
grezolles	24b
gricourt	10c
grieges	19c
gries	29c
griesbach	 3
griesbach au val	68b
griesbach le bastberg
griesheim
griesheim pres molsheim	24c
griesheim sur souffel	12c
grignan	16c
grigneuseville	37b
grignols	19c2
grignon	=23c2
grignoncourt	46a
grigny	27d2
grigny sur rhone	10d
grillon	=17c
grilly	89b
grimaucourt
grimaucourt en woevre	94a
grimaucourt pres sampigny	95a
grimaud	=46c
grimault	12b
grimbosq	29b
grimesnil	71a
grimonviller	12b
grincourt
grincourt les pas	32a
grindorff bizing	31b
gripport	26b
griscourt	14b
griselles	92b2
grisolles	=44c2
grisy	 2
grisy les platres	71b
grisy suisnes	29c
grisy sur seine	12b
grives	=11b
grivesnes	41b
grivillers	91a
grivy loisy	18b
groffliers	15c
groises	13b
groissiat	12c
groisy	41c
groix	23c
grolejac	69b
gron	18c2
gronard	56a
gros chastang	18b
gros morne	96c
gros rederching	13c
grosbliederstroff	33c
grosbois	26b
grosbois en montagne	11b
grosbois les tichey	67a
grosbreuil	22c
groslay	85c
groslee
groslee saint benoit	12c
grosley
grosley sur risle	52b
grosmagny	57b
grosne	32b
grospierres	94b
grosrouvre	90b
grosrouvres	53a
grossa	74a
grosseto prugna	39c
grossoeuvre	15c
grossouvre	26b
grostenquin	60b
grosville	81b
grouches luchuel	57b
grougis	30b
grozon	39b
gruchet
gruchet le valasse	30c
gruchet saint simeon	68b
grues	=93b
gruey
gruey les surance	20b
gruffy	15c
gruge l hopital
grugies	13c
grugny	10c
gruissan	50c
grumesnil	49b
grun bordas	24b
grundviller	67b
gruny	30b
grury	49b
gruson	12c
grusse
grussenheim	81b
grust	38a
gruyeres	=10b
guadeloupe	r38e
guagno	15b
guainville	70b
guarbecque	14c
guarguale	15b
guatemala	c
guchan	15b
guchen	30b
gudas	19b
gudmont villiers	28b
gue d hossus	50b
guebenhouse	42b
gueberschwihr	81b
guebestroff	58a
gueblange
gueblange les dieuze	15b
guebling	13b
guebwiller	11d
guecelard	32c
guegon	24c
guehebert
guehenno	81b
gueltas	55b
guemappe	41b
guemar	15c
guemene
guemene penfao	52c
guemene sur scorff	12c
guemicourt
guemps	11c
guenange	81c
guengat	18c
guenin	19c
guenroc	22b
guenrouet	37c
guenviller	68b
gueprei	15b
guer	62c
guerande	17d
guerard	27c
guerbigny	28b
guercheville	27b
guerchy
guereins	15c
gueret	=13d
guerfand	23b
guerigny	25c
guerin	25b
guerledan	25c
guerlesquin	13c
guermange	95a
guermantes	12c
guern	14c
guernes	11c
guerny	15b
gueron	25b
guerpont	23b
guerquesalles	12b
guerstling	36b
guerting	87b
guerville	25c2
gueschart	36b
guesnain	46c
guesnes	24b
guessling hemering	93b
guethary	13c
gueudecourt	10b
gueugnon	65c
gueures	52b
gueutteville	75a
gueutteville les gres	36b
gueux	=19c
guevenatten	17b
guewenheim	14c
gueytes et labastide
gueyze
gugnecourt	22b
gugney	67a
gugney aux aulx	17b
guibermesnil
guibeville	92b
guichainville	31c
guiche	=11c
guichen	94c
guiclan	26c
guidel	12d
guignecourt	39b
guignemicourt	39b
guignen	42c
guignes	=44c
guigneville	54b
guigneville sur essonne	90b
guignicourt	 2
guignicourt sur vence	27b
guignonville
guigny	15b
guilberville
guiler
guiler sur goyen	52b
guilers	83c
guilherand granges	11d
guillac	16c2
guillaucourt	39b
guillaumes	=59b
guillemont	13b
guillerval	81b
guillestre	23c
guilleville	16b
guilliers	14c
guilligomarc h	80b
guillon	 2
guillon les bains	11b
guillon terre plaine	70b
guillonville	46b
guillos	47b
guilly	89b2
guilmecourt
guilvinec	27c
guimaec	98b
guimiliau	99b
guimps	50b
guinarthe parenties	23b
guincourt	70a
guindrecourt	 2
guindrecourt aux ormes	97a
guindrecourt sur blaise	51a
guinecourt	13a
guines	55c
guingamp	71c
guinglange	32b
guinkirchen	14b
guinzeling	61a
guipavas	16d
guipel	17c
guipronvel
guipry messac	74c
guipy	22b
guiry
guiry en vexin	16b
guiscard	17c
guiscriff	20c
guise	=45c
guiseniers	49b
guisseny	20c
guisy	28b
guitalens
guitalens l albarede	87b
guitera
guitera les bains	15b
guitinieres	48b
guitrancourt	65b
guitres	16c
guitry
guitte	70b
guivry	24b
guizancourt	11b
guizengeard	17b
guizerix	11b
gujan mestras	22d
gumbrechtshoffen	11c
gumery	23b
gumiane	20a
gumieres	33b
gumond	99a
gundershoffen	38c
gundolsheim	74b
gungwiller	28b
gunsbach	86b
gunstett	63b
guntzviller	35b
guny	36b
guran	59a
gurat	19b
gurcy
gurcy le chatel	56b
gurgy	17c
gurgy la ville	26a
gurgy le chateau	45a
gurmencon	87b
gurs	42b
gurunhuel	41b
gury	23b
gussainville	35a
gussignies	35b
guyancourt	30d
guyane	r29e
guyans durnes	32b
guyans vennes	84b
guyencourt	24b
guyencourt saulcourt	15b
guyencourt sur noye	16b
guyonvelle	84a
guzargues	50b
gy	10c
gy en sologne	48b
gy l eveque	44b
gy les nonains	60b
gye	28b
gye sur seine	46b
habarcq	68b
habas	15c
habere lullin	11c
habere poche	15c
hablainville	22b
habloville	34b
haboudange	23b
habsheim	51c
hachan	46a
hacourt	41a
hacqueville	39b
hadancourt
hadancourt le haut clocher	38b
hadigny
hadigny les verrieres	37b
hadol	23c
hadonville
hadonville les lachaussee
haegen	67b
hagecourt	13b
hagedet	38a
hagen	39b
hagenbach	77b
hagenthal	 2
hagenthal le bas	14c
hagenthal le haut	77b
haget	36b
hagetaubin	57b
hagetmau	46c
hageville	11b
hagneville et roncourt	78a
hagnicourt	67a
hagondange	93c
haguenau	36d
haifa	c
haigneville	53a
haillainville	18b
hailles	40b
haillicourt	51c
haimps	45b
haims	23b
hainvillers	82a
haironville	57b
haisnes	44c
haleine	=
halinghen	31b
hallencourt	14c
hallennes
hallennes lez haubourdin	47c
hallering	99a
halles sous les cotes	14b
hallignicourt	24b
hallines	12c
halling
halling les boulay
hallivillers	14b
halloville	66a
halloy	64b2
halloy les pernois	32b
hallu	14b
halluin	21d
halsou	59b
halstroff	29b
ham	44c
ham en artois	94b
ham les moines	36b
ham sous varsberg	29c
ham sur meuse	23b
hamars
hambach	28c
hambers	62b
hamblain
hamblain les pres	45b
hambourg	c
hamburg	c
hambye	11c
hamel	80b
hamelet	62b
hamelin	11b
hamelincourt	26b
hames boucres	14c
hammeville	20b
hamonville	94a
hampigny	22b
hampont	17b
han devant pierrepont	14b
han les juvigny	13b
han sur meuse	27b
han sur nied	25b
hanches	=27c
hancourt	94a
handschuheim	28b
hangard	12b
hangenbieten	18c
hangest	 2
hangest en santerre	10c
hangest sur somme	76b
hangviller	25b
hannaches	13b
hannapes	32b
hannappes	14b
hannescamps	21b
hannocourt	15a
hannogne saint martin	45b
hannogne saint remy	11b
hannonville
hannonville sous les cotes	56b
hannonville suzemont	26b
hanoi	c
hanovre	c
hans	12b
hantay	12c
hanvec	20c
hanviller	19b
hanvoile	65b
hao	12c
haplincourt	19b
happencourt	18b
happonvilliers	30b
haramont	56b
haraucourt	14c2
haraucourt sur seille	11b
haraumont
haravesnes	51a
haravilliers	59b
harbonnieres	16c
harbouey	14b
harcanville	52b
harchechamp	87a
harcigny	24b
harcourt	11c
harcy	52b
hardancourt	34a
hardanges	17b
hardecourt
hardecourt aux bois	84a
hardencourt cocherel	30b
hardifort	39b
hardinghen	13c
hardinvast	93b
hardivillers	55b
hardivillers en vexin
hardricourt	26c
hareville	47b
harfleur	83c
hargarten
hargarten aux mines	11c
hargeisa	c
hargeville	42b
hargeville sur chee
hargicourt	55b
hargnies	10c2
harly	16c
harmeville
harmonville	21b
harnes	12d
harol	61b
haroue	51b
harponville	17b
harprich	18b
harquency	27b
harreberg	37b
harreville
harreville les chanteurs	26b
harricourt	46a2
harsault
harskirchen	90b
hartennes et taux	34b
hartmannswiller	65b
hartzviller	93b
harville	11b
hary	20b
haselbourg	30b
hasnon	38c
hasparren	76c
haspelschiedt	28b
haspres	26c
hastingues	61b
hatrize	84b
hatten	19c
hattencourt	30b
hattenville	70b
hattigny	24b
hattmatt	62b
hattonchatel
hattonville
hattstatt	86b
hauban	=94a
haubourdin	15d
hauconcourt	58b
haucourt	53b3
haucourt en cambresis	19b
haucourt la rigole
haucourt moulaine	35c
haudainville	93b
haudiomont	23b
haudivillers	77b
haudonville	82a
haudrecy	33b
haudricourt	46b
haulchin	23c
haulies	15b
haulme	88a
haumont
haumont les lachaussee
haumont pres samogneux
hauriet	27b
hausgauen	37b
haussez	=27b
haussignemont	31b
haussimont	14b
haussonville	32b
haussy	15c
haut bocage	84b
haut clocher	34b
haut de bosdarros	32b
haut du them chateau lambert	45b
haut lieu	36b
haut loquin	19b
haut mauco	10c
haut rhin	r77e
haut valromey	80b
hautaget	59a
hautbos	19b
haute amance	95b
haute avesnes	47b
haute corse	r19e
haute epine	25b
haute garonne	r15f
haute goulaine	61c
haute isle	29b
haute kontz	53b
haute loire	r23e
haute marne	r17e
haute rivoire	14c
haute saone	r23e
haute savoie	r86e
haute vienne	r37e
haute vigneulles	44b
hautecloque	21b
hautecour	49b2
hautecourt
hautecourt les broville
hautecourt romaneche	75b
hautefage	31b
hautefage la tour	10c
hautefaye	12b
hautefeuille	25b
hautefond	20b
hautefontaine	35b
hautefort	81b
hauteluce	73b
hauterive	20c3
hauterive la fresse
hauterives	19c
hauteroche	10c2
hautes alpes	r14e
hautes duyes	53a
hautes pyrenees	r23e
hautesvignes	16b
hautevelle	25b
hautevesnes	17b
hauteville	12c5
hauteville la guichard	44b
hauteville les dijon	12c
hauteville lompnes
hauteville sur fier	12c
hauteville sur mer	71b
haution	13b
hautmont	14d
hautmougey
hautot	 4
hautot l auvray	31b
hautot le vatois	33b
hautot saint sulpice	69b
hautot sur mer	19c
hautot sur seine	40b
hauts de bienne	50c
hauts de france	r60f
hauts de seine	r17f
hautteville bocage	15b
hautvillers	61b
hautvillers ouville	53b
hauville	12c
hauvine	31b
haux	92b2
havange	46b
havelu	13b
haveluy	32c
havernas	38b
haverskerque	14c
havrincourt	35b
hayange	16d
haybes	18c
hayes	25b
haynecourt	31b
hazebrouck	22d
hazembourg	15b
heauville	46b
hebecourt	12c2
hebecrevon
heberville	10b
hebuterne	53b
heches	58b
hecken	53b
hecmanville	20b
hecourt	47b2
hecq	35b
hectomare	22b
hedauville	11b
hede bazouges	23c
hedouville	28b
hegeney	44b
hegenheim	34c
heidolsheim	58b
heidwiller	64b
heiligenberg	69b
heiligenstein	93b
heillecourt	54c
heilles	64b
heilly	44b
heiltz	 3
heiltz l eveque	28b
heiltz le hutier	23b
heiltz le maurupt	43b
heimersdorf	65b
heimsbrunn	13c
heining
heining les bouzonville	49b
heippes	86a
heiteren	11c
heiwiller	19b
helesmes	19c
helette	76b
helfaut	17c
helfrantzkirch	74b
hellean	40b
hellemmes lille
hellering
hellering les fenetrange	19b
helleville	57b
hellimer	52b
heloup	90b
helstroff	48b
hem	=19d
hem hardinval	35b
hem lenglet	57b
hem monacu	14b
hemevez	19b
hemevillers	46b
hemilly	14b
heming	49b
hemonstoir	69b
henamenil	15b
henanbihen	15c
henansal	13c
hendaye	18d
hendecourt	 2
hendecourt les cagnicourt	29b
hendecourt les ransart	14b
henencourt	19b
hengoat
hengwiller	20b
henin
henin beaumont	26d
henin sur cojeul	53b
heninel	19b
hennebont	16d
hennecourt	34b
hennemont	11b
henneveux	27b
hennezel	39b
hennezis	74b
henon	23c
henonville	93b
henouville	14c
henrichemont	17c
henridorff	71b
henriville	74b
henu	15b
henvic	12c
herange	10b
herat	c
herault	r12f
herbault	11c
herbecourt	18b
herbelles
herbeuval	12b
herbeuville	18b
herbeville	23b
herbeviller	21b
herbeys	14c
herbignac	72c
herbinghen	42b
herbisse	15b
herbitzheim	18c
herblay
herblay sur seine	32d
herbsheim	96b
herce	30b
herchies	58b
herenguerville
herepian	16c
heres	=96a
hergnies	45c
hergugney	13b
heric	66c
hericourt	11d2
hericourt en caux	94b
hericourt sur therain	11b
hericy	25c
herimenil	89b
herimoncourt	35c
herin	42c
herissart	76b
herisson	=56b
herleville	19b
herlies	23c
herlin
herlin le sec	16b
herlincourt	11b
herly	37b2
herm	12c
hermanville	11b
hermanville sur mer	33c
hermaville	53b
herme	65b
hermelange	23b
hermelinghen	41b
herment	28b
hermeray	10c
hermerswiller
hermes	25c
hermeville	36b
hermeville en woevre	22b
hermies	11c
hermillon
hermin	21b
hermival
hermival les vaux	86b
hermonville	14c
hernicourt	51b
herny	52b
heronchelles	15b
herouville
herouville en vexin	58b
herouville saint clair	23d
herouvillette	14c
herpelmont	26b
herpont	12b
herpy
herpy l arlesienne	21b
herqueville	12b2
herran	74a
herre	14b
herrere	40b
herrin	43b
herrlisheim	47c
herrlisheim pres colmar	19c
herry	96b
herserange	42c
hersin coupigny	61c
hertzing	17b
hervelinghen	22b
hervilly	18b
hery	19c2
hery sur alby	98b
herzeele	16c
hesbecourt	45a
hescamps	52b
hesdigneul	 2
hesdigneul les bethune	83b
hesdigneul les boulogne	85b
hesdin	 3
hesdin l abbe	19c
hesdin la foret	45c
hesingue	30c
hesmond	17b
hesse	55b
hessenheim	61b
hestroff	48b
hestrud	29b
hestrus	22b
hetomesnil	31b
hettange grande	78c
hettenschlag	36b
heubecourt haricourt	46b
heuchin	48b
heucourt croquoison	11b
heudebouville	82b
heudicourt	12c2
heudicourt sous les cotes	17b
heudreville	 2
heudreville en lieuvin	12b
heudreville sur eure	11c
heugas	14c
heugleville
heugleville sur scie	64b
heugnes	38b
heugon
heugueville
heugueville sur sienne	46b
heuilley	 2
heuilley cotton
heuilley le grand	19b
heuilley sur saone	35b
heuland	15b
heume
heume l eglise	11b
heuqueville	11c2
heuringhem	14c
heurteauville	28b
heurtevent
heusse
heutregiville	51b
heuzecourt	17b
hevilliers	16b
heyrieux	50c
hezecques	13b
hibarette	23b
hienghene	25c
hieres
hieres sur amby	12c
hierges	15b
hiermont	15b
hiers brouage
hiersac	11c
hiesse	24b
hiesville	72a
hieville
higueres souye	28b
hiis	27b
hikueru	20b
hilbesheim	62b
hillion	43c
hilsenheim	26c
hilsprich	85b
hinacourt	28a
hinckange	32b
hindisheim	16c
hindlingen	65b
hinges	25c
hinsbourg	12b
hinsingen	78a
hinx	19c
hipsheim	10c
hirel	14c
hirschland	30b
hirsingue	21c
hirson	85c
hirtzbach	14c
hirtzfelden	13c
his	24b
hitiaa o te ra	10d
hitte	13b
hiva oa	24c
ho chi minh	c
hochfelden	40c
hochstatt	22c
hochstett	42b
hocquigny	20b
hocquincourt
hocquinghen	12b
hodenc	 2
hodenc en bray	48b
hodenc l eveque	24b
hodeng
hodeng au bosc	56b
hodeng hodenger	29b
hodent	23b
hoedic	10b
hoenheim	12d
hoerdt	46c
hoeville	20b
hoffen	12c
hohatzenheim
hohengoeft	54b
hohfrankenheim	27b
hohrod	35b
hohwiller
holacourt	87a
holling	44b
holnon	13c
holque	84b
holtzheim	39c
holtzwihr
holving	13c
hombleux	11c
homblieres	14c
hombourg	14c
hombourg budange	56b
hombourg haut	60c
homecourt	63c
hommarting	85b
hommert	31b
hommes	=87b
homps	72b2
hon hergies	87b
hondainville	70b
hondeghem	92b
hondevilliers	26b
hondouville	83b
hondschoote	40c
honfleur	66c
hong kong	c
honguemare guenouville	70b
honnechy	54b
honnecourt
honnecourt sur escaut	71b
honskirch	21b
hontanx	61b
hopital camfrout	22c
horbourg wihr	62c
hordain	14c
horgues	13c
hornaing	35c
hornoy
hornoy le bourg	16c
horsarrieu	72b
horville
horville en ornois	45a
hosta	10b
hoste	56b
hostens	16c
hostiaz
hostun	10c
hotot
hotot en auge	29b
hottot
hottot les bagues	45b
hottviller	50b
houailou	38c
houchin	74b
houdain	69c
houdain lez bavay	90b
houdan	=37c
houdancourt	68b
houdelaincourt	28b
houdelaucourt
houdelaucourt sur othain
houdelmont	36b
houdemont	21c
houdetot	20b
houdilcourt	15b
houdreville	40b
houecourt	42b
houeilles	56b
houesville
houetteville	19b
houeville	43a
houeydets	29b
houilles	=34d
houlbec cocherel	13c
houlbec pres
houlbec pres le gros theil
houldizy	39b
houlette	=40b
houlgate	18c
houlle	11c
hounoux	14b
houplin ancoisne	33c
houplines	79c
houppeville	28c
houquetot	35b
hourc	11b
hourges	86a
hours	23b
hourtin	40c
houry	57a
houssay	86b2
houssen	23c
housseras	=49b
housset	17b
housseville	14b
houston	c
houtaud	12c
houtkerque	98b
houville	 2
houville en vexin	23b
houville la branche	42b
houvin houvigneul	25b
houx	=75b
hoymille	33c
huahine	63c
huanne montmartin	10b
hubersent	27b
hubert folie
huberville	36b
huby saint leu
huchenneville	68b
huclier	15b
hucqueliers	49b
hudimesnil	93b
hudiviller	31b
huelgoat	14c
huest	78b
huetre	28b
huez	=12c
hugier	12b
hugleville
hugleville en caux	41b
huille
huille lezigne	13c
huilliecourt	11b
huilly
huilly sur seille	35b
huiron	30b
huismes	15c
huisnes
huisnes sur mer	17b
huisseau	 3
huisseau en beauce	41b
huisseau sur cosson	23c
huisseau sur mauves	18c
hull	c
hulluch	34c
hultehouse	36b
humbauville	74a
humbecourt	76b
humbercamps	22b
humbercourt	25b
humbert	25b
humberville	57a
humbligny	18b
humeroeuille	18b
humes jorquenay	59b
humieres	22b
hunawihr	56b
hundling	13c
hundsbach	36b
huningue	75c
hunspach	63b
hunting	67b
huos	49b
huparlac	25b
huppain
huppy	75b
hurbache	29b
hure	=57b
hurecourt	48a
hures la parade	24b
huriel	25c
hurigny	20c
hurtieres	23b
hurtigheim	99b
husseren
husseren les chateaux	50b
husseren wesserling	10c
hussigny godbrange	39c
husson
huttendorf	50b
huttenheim	27c
hyderabad	c
hyds	30b
hyemondans	19b
hyencourt
hyencourt le grand
hyenville
hyeres	56d
hyet	12b
hyevre magny	61a
hyevre paroisse	19b
hymont	49b
hypercourt	68b
ibadan	c
ibarrolle	73a
ibigny	90a
ibos	28c
ichtratzheim	40b
ichy	16b
idaux mendy	27b
idrac respailles	21b
idron	53c
ids saint roch	30b
iffendic	46c
ifs	=12d
ige	15c2
ignaucourt	65a
ignaux	13b
igney	12c2
ignol	17b
igny	11d2
igny comblizy	43b
igon	10c
igornay	52b
igoville	17c
iguerande	99b
iholdy	55b
ile aux moines	63b
ile d aix	19b
ile d arz	32b
ile d houat	22b
ile de batz	46b
ile de brehat	43b
ile de clipperton	+
ile de france	r12g
ile de sein	26b
ile molene	18b
ile tudy	74b
iles eparses
iles eparses de l ocean indien
iles saint paul et nouvelle amsterdam
ilhan
ilharre	15b
ilhat	12b
ilhet	12b
ilheu	55a
illange	18c
illartein	73a
illats	14c
ille et vilaine	r11f
ille sur tet	56c
illeville
illeville sur montfort	86b
illfurth	24c
illhaeusern	72b
illiat	70b
illier et laramade	39a
illiers
illiers combray	32c
illiers l eveque	10c
illies	17c
illifaut	71b
illkirch graffenstaden	28d
illois	38b
illoud	19b
illtal	12c
illy	41b
illzach	15d
ilonse	13b
imbleville	32b
imbsheim
imecourt	42a
imling	69b
imphy	32c
inaumont	14b
incarville	14c
incheville	11c
inchy	62b
inchy en artois	58b
incourt	91a
indevillers	24b
indre	+42c
indre et loire	r62e
ineuil	21b
ingenheim	38b
ingersheim	48c
inghem
inglange	39b
ingolsheim	35b
ingouville	28b
ingrandes	20c2
ingrandes le fresne sur loire	31c
ingrannes	53b
ingre	10d
inguiniel	22c
ingwiller	40c
injoux genissiat	11c
innenheim	13c
innimond	95a
innsbruck	c
inor	18b
insming	61b
insviller	17b
intraville
intreville	12b
intville
intville la guetard	16b
inval boiron	12b
inxent	16b
inzinzac lochrist	67c
ippecourt	88a
ippling	79b
iracoubo	17c
irai	=60b
irais	=21b
irancy	25b
ire le sec	14b
irigny	90c
irissarry	87b
irles	11b
irmstett
irodouer	23c
iron	22b
irouleguy	36b
irreville	47b
irvillac	14c
is en bassigny	53b
is sur tille	43c
isbergues	87c
isches	18b
isdes	52b
isenay	94a
isere	r13f
isigny	 3
isigny le buat	32c
isigny sur mer	35c2
islamabad	c
island	19b
isle	80c
isle aubigny	17b
isle aumont	51b
isle et bardais	27b
isle saint georges	50b
isle sur marne	96a
isles	 3
isles les meldeuses	76b
isles les villenoy	11c
isles sur suippe	98b
isneauville	37c
isola	=64b
isolaccio di fiumorbo	33b
isomes	15b
ispagnac	90b
ispoure	67b
isques	11c
issac	44b
issamoulenc	11b
issancourt et rumel	41b
issanlas	10b
issans	24b
issarles	13b
isse	20c2
issel	48b
issendolus	53b
issenhausen	11b
issenheim	35c
issepts	27b
isserpent	56b
isserteaux	42b
issigeac	74b
issirac	32b
issoire	15d
issor	26b
issou	41c
issoudun	11d
issoudun letrieix	29b
issus	=66b
issy l eveque	69b
issy les moulineaux	68d
istanbul	c
istres	44d
isturits	54b
itancourt	100b
iteuil	30c
ithorots olhaiby
ittenheim	21c
itterswiller	22b
itteville	67c
itxassou	22c
itzac	18b
ivergny	24b
iverny	62b
iviers	22b
iville	43b
ivors	25b
ivory	85a
ivoy le pre	77b
ivrey	63a
ivry la bataille	26c
ivry le temple	88b
ivry sur seine	65d
iwuy	34c
izaourt	26b
izaut
izaut de l hotel	30b
izaux	21b
ize	46b
izeaux	21c
izel les equerchin	10c
izel les hameau	74b
izenave	16b
izernore	23c
izeron	81b
izeste	44b
izeure	91b
izier	78b
izieu	23b
izmir	c
izon	64c
izon la bruisse	12a
izotges	86a
izy
jablines	65b
jabreilles
jabreilles les bordes	24b
jabrun	15b
jacob bellecombette	45c
jacou	69c
jacque	=68a
jaffna	c
jagny
jagny sous bois	27b
jaignes	32b
jaillans	10c
jaillon	47b
jailly	67a
jailly les moulins	76a
jainvillotte	71a
jakarta	c
jalesches	95a
jaleyrac	36b
jaligny
jaligny sur besbre	56b
jallais
jallanges	31b
jallans	79b
jallaucourt	14b
jallerange	28b
jalognes	26b
jalogny	40b
jalons	=55b
jambles	47b
jambville	79b
jamericourt	30b
jametz	24b
janailhac	52b
janaillat	32b
jancigny	16b
jandun	29b
janneyrias	19c
jans	=14c
janville	10c3
janville en beauce	25c
janville sur juine	20c
janvilliers	15b
janvry	81b2
janze	86c
jarcieu	11c
jard sur mer	32c
jardin	=22c
jardres	13c
jargeau	46c
jarjayes	47b
jarmenil	42b
jarnac	45c
jarnac champagne	88b
jarnages	50b
jarnioux
jarnosse	41b
jarny	81c
jarret	=30b
jarrie	40c
jarrier	51b
jars	=48b
jarsy	26b
jarville
jarville la malgrange	94c
jarze
jarze villages	28c
jas	=24b
jasney	19b
jassans riottier	62c
jasseines	16b
jasseron	19c
jasses	14b
jatxou	13c
jau dignac et loirac	10c
jaucourt	14b
jaudrais	40b
jaujac	12c
jauldes	85b
jaulges	42b
jaulgonne	67b
jaulnay	24b
jaulnes	34b
jaulny	22b
jaulzy	85b
jaunac	13b
jaunay clan
jaunay marigny	75c
jaure	18b
jausiers	11c
jaux	22c
jauze	80a
javaugues	17b
javene	22c
javerdat	73b
javerlhac et
javerlhac et la chapelle saint robert	83b
javernant	17b
javols
javrezac	58b
javron
javron les chapelles	13c
jax	15b
jaxu	21b
jayac	19b
jayat	13c
jazeneuil	79b
jazennes	54b
jeancourt	25b
jeandelaincourt	79b
jeandelize	38b
jeanmenil	11c
jeansagniere
jeantes	23b
jebsheim	14c
jegun	12c
jenlain	11c
jenzat	52b
jerusalem	c
jesonville	15b
jessains	25b
jetterswiller	18b
jettingen	52b
jeu les bois	40b
jeu maloches	12b
jeugny	46b
jeumont	10d
jeurre	24b
jeux les bard	52a
jeuxey	66b
jevoncourt	10b
jezainville	11c
jezeau	11b
jijel	c
joannas	33b
job	=10c
jobourg
joch	42b
joeuf	64c
joganville	84a
johannesburg	c
joigny	90c
joigny sur meuse	63b
joinville	29c
joinville le pont	21d
joiselle	11b
jolimetz	86b
jolivet	89b
jonage	61c
joncels	26b
joncheres	=27a
joncherey	15c
jonchery	95b
jonchery sur suippe	22b
jonchery sur vesle	18c
joncourt	33b
joncreuil	90a
joncy	51b
jongieux	29b
jonquerets
jonquerets de livet
jonquerettes	16c
jonquery	12b
jonquieres	69c5
jonquieres saint vincent	39c
jons	16c
jonval	88a
jonvelle	10b
jonville
jonville en woevre	14b
jonzac	36c
jonzier epagny	94b
jonzieux	12c
joppecourt	15b
jorquenay
jort	30b
jorxey	81a
josat	84a
josnes	88b
josse	10c
josselin	26c
jossigny	65b
jou sous monjou	11b
jouac	20b
jouaignes	14b
jouancy	29a
jouarre	42c
jouars pontchartrain	60c
jouaville	27b
joucas	35b
joucou	30a
joudes	35b
joudreville	11c
joue du bois	38b
joue du plain	23b
joue en charnie	59b
joue l abbe	13c
joue les tours	38d
joue sur erdre	28c
jouet sur l aubois	13c
jouey	19b
jougne	19c
jouhe	53b
jouhet	50b
jouillat	39b
jouques	45c
jouqueviel	10b
jourgnac	11c
journans	39b
journet	37b
journiac	50b
journy	31b
jours les baigneux	10b
joursac	16b
jousse	31b
jouvencon	46b
joux	75b
joux la ville	12c
jouy	25c2
jouy aux arches	14c
jouy en argonne	61a
jouy en josas	80c
jouy en pithiverais	26b
jouy le chatel	16c
jouy le moutier	18d
jouy le potier	16c
jouy les reims	20b
jouy mauvoisin	55b
jouy sous thelle	11c
jouy sur eure	54b
jouy sur morin	22c
joyeuse	=18c
joyeux	=26b
joze	12c
jozerand	55b
ju belloc	29b
juaye mondaye	70b
jubainville	88a
jubecourt
jublains	75b
jugazan	27b
jugeals nazareth	94b
jugon
jugon les lacs	25c
jugy	33b
juicq	32b
juif	=25b
juignac	39b
juigne	 3
juigne des moutiers	33b
juigne sur loire
juigne sur sarthe	11c
juignettes	28b
juillac	15c3
juillac le coq	65b
juillan	40c
juille	68b3
juillenay	52a
juilles	23b
juilley	69b
juilly	21c2
jujols	47a
jujurieux	23c
julianges	50a
julienas	88b
julienne	=56b
jullianges	43b
jullie	49b
jullouville	24c
jully	13b
jully les buxy	34b
jully sur sarce	23b
julos	45b
julvecourt	62a
jumeauville	64b
jumeaux	=56b
jumel	=53b
jumelles	=32b2
jumencourt	12b
jumieges	18c
jumigny	60a
jumilhac
jumilhac le grand	11c
junas	13c
junay	61a
juncalas	17b
jungholtz	90b
junhac	29b
juniville	12c
jupilles	57b
jura	r=26e
jurancon	70c
juranville	45b
jure	=24b
jurques
jurvielle	23a
jury	=14c
juscorps	38b
jusix	96a
jussac	20c
jussarupt	26b
jussas	16b
jussecourt minecourt	19b
jussey	16c
jussy	20c3
jussy champagne	21b
jussy le chaudrier	58b
justian	11b
justine herbigny	16b
justiniac	57a
jutigny	55b
juvaincourt	18b
juvancourt	10b
juvanze	36a
juvardeil	83b
juvelize	72a
juvignac	14d
juvigne	13c
juvignies	29b
juvigny	19c3
juvigny en perthois	13b
juvigny le tertre
juvigny les vallees	17c
juvigny sous andaine
juvigny sur loison	24b
juvigny sur orne	11b
juvigny sur seulles	77a
juvigny val
juvigny val d andaine	21c
juville	15b
juvinas	19b
juvincourt et damary	60b
juvisy
juvisy sur orge	19d
juvrecourt	35a
juxue	20b
juzanvigny	12b
juzennecourt	19b
juzes	73a
juzet	 2
juzet d izaut	18b
juzet de luchon	37b
juziers	41c
kaala gomen	21c
kaboul	c
kabul	c
kalhausen	77b
kaltenhouse	24c
kandahar	c
kanfen	12c
kani keli	55c
kano	c
kappelen	57b
kappelkinger	43b
karachi	c
katmandou	c
katzenthal	51b
kauffenheim	22b
kayes	c
kaysersberg
kaysersberg vignoble	44c
kedange
kedange sur canner	11c
keffenach	20b
kembs	58c
kemplich	18b
kerbach	12c
kerbors	29b
kerfot	64b
kerfourn	85b
kergloff	90b
kergrist	71b
kergrist moelou	63b
kerien	25b
kerlaz	81b
kerling
kerling les sierck	60b
kerlouan	20c
kermaria sulard	11c
kermoroc h	44b
kernascleden	42b
kernevel
kernilis	14c
kernoues	67b
kerpert	27b
kerprich
kerprich aux bois	20b
kersaint plabennec	16c
kertzfeld	13c
kervignac	72c
keskastel	15c
kesseldorf	45b
kharkiv	c
kienheim	54b
kientzheim
kiev	c
kiffis	24b
kigali	c
killem	12c
kilstett	26c
kindwiller	65b
kingersheim	13d
kingston	c
kinshasa	c
kintzheim	17c
kirchberg	72b
kirchheim	69b
kirrberg	17b
kirrwiller	53b
kirsch les sierck	33b
kirschnaumen	48b
kirviller	14b
klang	21b
kleinfrankenheim
kleingoeft	17b
knoeringue	38b
knoersheim	19b
knutange	32c
koenigsmacker	22c
koestlach	51b
koetzingue	59b
koeur	 2
koeur la grande	16b
koeur la petite	26b
kogenheim	12c
kolbsheim	10c
kolkata	c
kone	80c
kouaoua	13c
koumac	43c
koungou	32d
kourou	25d
krautergersheim	18c
krautwiller	22b
kriegsheim	77b
kruth	86b
kuala lumpur	c
kuhlendorf
kumasi	c
kunheim	18c
kuntzig	14c
kurtzenhouse	11c
kuttolsheim	65b
kutzenhausen	93b
kyiv	c
l abergement	 2
l abergement clemenciat	86b
l abergement de cuisery	81b
l abergement de varey	27b
l abergement sainte colombe	12c
l absie	10c
l aigle	77c
l aiguillon	37b
l aiguillon la presqu ile	28c
l aiguillon sur mer
l aiguillon sur vie	23c
l ajoupa bouillon	17c
l albenc	13c
l albere	64a
l arbresle	65c
l argentiere
l argentiere la bessee	23c
l ecaille	26b
l echelle	13b
l echelle saint aurin	43a
l ecouvotte	10b
l eglise
l eglise aux bois	50a
l eguille	91b
l epinay
l epinay le comte
l epine	25c3
l epine aux bois	24b
l escale	14c
l escarene	26c
l estrechure	15b
l etang
l etang bertrand	35b
l etang la ville	52c
l etang sale	14d
l etang vergy	20b
l etoile	17c2
l etrat	29c
l habit	48b
l hay
l hay les roses	31d
l herbergement	35c
l herm	19b
l hermenault	91b
l hermitage	47c
l hermitage lorge
l hermitiere
l home chamondot	27b
l honor
l honor de cos	16c
l hopital	52c
l hopital d orion	14b
l hopital du grosbois	61b
l hopital le grand	11c
l hopital le mercier	29b
l hopital saint blaise	55a
l hopital saint lieffroy	12b
l hopital sous rochefort
l horme	48c
l hosmes	65a
l hospitalet	99a
l hospitalet du larzac	35b
l hospitalet pres
l hospitalet pres l andorre	85a
l hotellerie	31b
l hotellerie de flee
l houmeau	30c
l huisserie	47c
l ile	 4
l ile bouchard	16c
l ile d elle	15c
l ile d olonne	28c
l ile d yeu	49c
l ile des pins	21c
l ile rousse	32c
l ile saint denis	87c
l isle	 8
l isle adam	12d
l isle arne	18b
l isle bouzon	25b
l isle d abeau	18d
l isle d espagnac	57c
l isle de noe	53b
l isle en dodon	16c
l isle en rigault	46b
l isle jourdain	11d2
l isle sur la sorgue	20d
l isle sur le doubs	28c
l isle sur serein	67b
l oie	13c
l orbrie	81b
l oree	 2
l oree d ecouves	71b
l oree de mormal	62b
l oudon
l union	13d
la bachellerie	89b
la baconniere	20c
la baffe	63b
la baleine	11b
la balme	36b
la balme de sillingy	53c
la balme de thuy	46b
la balme les grottes	11c
la barben	87b
la barde	50b
la baroche
la baroche sous luce
la baronnie	77b
la barre	33b2
la barre de monts	24c
la barre de semilly	10c
la barre en ouche
la barthe
la barthe de neste	12c
la basse vaivre	49a
la bassee	67c
la bastide	29b2
la bastide clairence	10c
la bastide d engras	21b
la bastide de besplas	38b
la bastide de bousignac	33b
la bastide de lordat	33b
la bastide de serou	97b
la bastide des jourdans	18c
la bastide du salat	20b
la bastide l eveque
la bastide pradines	12b
la bastide puylaurent	17b
la bastide solages	12b
la bastide sur l hers	68b
la bastidonne	93b
la bataille
la bathie	22c
la batie
la batie des fonds	6a
la batie divisin
la batie montgascon	20c
la batie montsaleon	30b
la batie neuve	26c
la batie rolland	11c
la batie vieille	34b
la bauche	54b
la baule escoublac	17d
la baume	32b
la baume cornillane	46b
la baume d hostun	59b
la baume de transit	94b
la baussaine	68b
la bazeuge	14b
la bazoche gouet	12c
la bazoge	38c2
la bazoge montpincon	95b
la bazoque	46b2
la bazouge	 3
la bazouge de chemere	50b
la bazouge des alleux	56b
la bazouge du desert	11c
la beaume	15b
la begude
la begude de mazenc	18c
la belliere	18b2
la belliole	22b
la benate
la benisson dieu	43b
la berliere	38a
la bernardiere
la bernerie
la bernerie en retz	35c
la berthenoux	36b
la besace	13b
la besliere
la besseyre saint mary	10b
la bezole	44a
la bigne
la bigottiere	49b
la biolle	29c
la bloutiere	42b
la bohalle
la boisse	34c
la boissiere	17c5
la boissiere d ans
la boissiere de montaigu	23c
la boissiere des landes	15c
la boissiere du dore	11c
la boissiere ecole	75b
la boissiere en gatine	22b
la boissiere sur evre
la boixe	28c
la bollene vesubie	66b
la bonneville	17b
la bonneville sur iton	20c
la bosse	25b3
la bosse de bretagne	70b
la bouexiere	47c
la bouilladisse	65c
la bouille	71b
la bouillie	82b
la boulaye	10b
la bourboule	17c
la bourdiniere saint loup	74b
la bourgonce	84b
la boussac	13c
la bouteille	46b
la brede	44c
la bree
la bree les bains	72b
la breille
la breille les pins	62b
la breole
la bresse	39c
la breteniere	29b2
la bretonniere
la bretonniere la claye	59b
la breviere
la bridoire	12c
la brigue	76b
la brillanne	11c
la brionne	45b
la broque	26c
la brosse montceaux	78b
la brousse	52b
la bruere
la bruere sur loir	25b
la bruffiere	40c
la bruguiere	33b
la brulatte	67b
la bruyere	16b
la buisse	35c
la buissiere	83b
la burbanche	98a
la bussiere	11c2
la bussiere sur ouche	20b
la buxerette	10b
la cabanasse	71b
la cadiere
la cadiere d azur	57c
la cadiere et cambo	23b
la caillere saint hilaire	11c
la caine	16b
la calmette	26c
la calotterie	58b
la cambe	55b
la canourgue	21c
la capelle	17c2
la capelle balaguier	35b
la capelle bleys	37b
la capelle bonance	95a
la capelle et masmolene	44b
la capelle les boulogne	16c
la carneille
la cassagne	15b
la cassaigne	20b
la cauchie	21b
la caunette	33b
la caure	95a
la cavalerie	22c
la celette	21b
la celle	25c4
la celle conde	19b
la celle dunoise	53b
la celle en morvan	45b
la celle guenand	38b
la celle les bordes	84b
la celle saint avant	11c
la celle saint cloud	20d
la celle saint cyr	84b
la celle sous chantemerle	14b
la celle sous gouzon	16b
la celle sous montmirail
la celle sur loire	79b
la celle sur morin	12c
la celle sur nievre	15b
la cellette	44b2
la cerlangue	13c
la chabanne	17b
la chailleuse	59b
la chaise	32a
la chaise baudouin	44b
la chaise dieu	59b
la chaize
la chaize giraud	11c
la chaize le vicomte	39c
la chamba	42a
la chambonie	39a
la chambre	12c
la champenoise	31b
la chapelaude	94b
la chapelle	11c4
la chapelle agnon	36b
la chapelle anthenaise	97b
la chapelle au mans	23b
la chapelle au moine	59b
la chapelle au riboul	51b
la chapelle aubareil	54b
la chapelle aux bois	68b
la chapelle aux brocs	45b
la chapelle aux chasses	20b
la chapelle aux choux	28b
la chapelle aux filtzmeens	82b
la chapelle aux lys
la chapelle aux naux	56b
la chapelle aux saints	26b
la chapelle baloue	11b
la chapelle basse mer
la chapelle baton	77b2
la chapelle bayvel	39b
la chapelle bertin	50a
la chapelle bertrand	47b
la chapelle biche	53b
la chapelle blanche	81b2
la chapelle blanche saint martin	69b
la chapelle bouexic	15c
la chapelle caro
la chapelle cecelin	25b
la chapelle chaussee	13c
la chapelle craonnaise	31b
la chapelle d abondance	87b
la chapelle d alagnon	26b
la chapelle d aligne	17c
la chapelle d andaine
la chapelle d angillon	61b
la chapelle d armentieres	88c
la chapelle d aunainville	24b
la chapelle d aurec	11c
la chapelle de bragny	24b
la chapelle de brain	11c
la chapelle de guinchay	40c
la chapelle de la tour	20c
la chapelle de mardore
la chapelle de surieu	76b
la chapelle des fougeretz	47c
la chapelle des marais	45c
la chapelle des pots	10c
la chapelle devant bruyeres	55b
la chapelle du bard	54b
la chapelle du bois	77b
la chapelle du bois des faulx	64b
la chapelle du bourgay	11b
la chapelle du chatelard	39b
la chapelle du genet
la chapelle du lou du lac	11c
la chapelle du mont de france	19b
la chapelle du mont du chat	27b
la chapelle du noyer	10c
la chapelle en juger
la chapelle en lafaye	14b
la chapelle en serval	31c
la chapelle en valgaudemar	12b
la chapelle en vercors	80b
la chapelle en vexin	32b
la chapelle encherie	21b
la chapelle engerbold
la chapelle erbree	72b
la chapelle faucher	40b
la chapelle felcourt	44a
la chapelle fleurigne	25c
la chapelle forainvilliers	21b
la chapelle fortin	17b
la chapelle gaceline
la chapelle gaudin
la chapelle gaugain
la chapelle gauthier	18c2
la chapelle geneste	11b
la chapelle glain	81b
la chapelle gonaguet	10c
la chapelle gresignac	10b
la chapelle hareng	12b
la chapelle haute grue
la chapelle hermier	11c
la chapelle heulin	35c
la chapelle hugon	39b
la chapelle hullin
la chapelle huon	51b
la chapelle iger	19b
la chapelle janson
la chapelle la reine	22c
la chapelle largeau
la chapelle lasson	85a
la chapelle launay	33c
la chapelle laurent	23b
la chapelle les luxeuil	38b
la chapelle longueville	33c
la chapelle marcousse	63a
la chapelle montabourlet	56a
la chapelle montbrandeix	26b
la chapelle monthodon
la chapelle montligeon	51b
la chapelle montlinard	49b
la chapelle montmartin	41b
la chapelle montmoreau	75a
la chapelle mouliere	72b
la chapelle moutils	40b
la chapelle naude	50b
la chapelle neuve	14c2
la chapelle onzerain	11b
la chapelle orthemale	10b
la chapelle palluau	11c
la chapelle pechaud
la chapelle pouilloux	17b
la chapelle pres sees	49b
la chapelle rablais	91b
la chapelle rainsouin	41b
la chapelle rambaud	25b
la chapelle rousselin
la chapelle saint andre	31b
la chapelle saint aubert	48b
la chapelle saint aubin	23c
la chapelle saint etienne
la chapelle saint florent
la chapelle saint fray	42b
la chapelle saint geraud	20b
la chapelle saint jean	82a
la chapelle saint laud	84b
la chapelle saint laurent	21c
la chapelle saint laurian	14b
la chapelle saint luc	13d
la chapelle saint martial	79a
la chapelle saint martin	15b
la chapelle saint martin en plaine	69b
la chapelle saint maurice	12b
la chapelle saint mesmin	11d
la chapelle saint ouen	15b
la chapelle saint quillain	14b
la chapelle saint remy	100b
la chapelle saint sauveur	64b2
la chapelle saint sepulcre	22b
la chapelle saint sulpice	24b
la chapelle saint ursin	37c
la chapelle souef	25b
la chapelle sous brancion	15b
la chapelle sous dun	42b
la chapelle sous orbais	53a
la chapelle sous uchon	20b
la chapelle sur aveyron	62b
la chapelle sur chezy	30b
la chapelle sur coise	57b
la chapelle sur dun	16b
la chapelle sur erdre	21d
la chapelle sur furieuse	30b
la chapelle sur loire	15c
la chapelle sur oreuse	67b
la chapelle sur oudon
la chapelle sur usson	85a
la chapelle taillefert	45b
la chapelle thecle	52b
la chapelle themer	39b
la chapelle thireuil
la chapelle thouarault	23c
la chapelle uree	17b
la chapelle vaupelteigne	88a
la chapelle vendomoise	80b
la chapelle vicomtesse	16b
la chapelle viel	29b
la chapelle villars	53b
la chapelle yvon
la chapelotte	13b
la charce	23a
la charite
la charite sur loire	47c
la charme	65a
la charmee	68b
la chartre
la chartre sur le loir	14c
la chassagne	11b
la chataigneraie	26c
la chatelaine	15b
la chatre	40c
la chatre langlin	51b
la chaudiere	25a
la chaulme	12b
la chaume	97a
la chaumusse	39b
la chaussade	99a
la chaussaire
la chaussee	75b2
la chaussee d ivry	13c
la chaussee saint victor	45c
la chaussee sur marne	76b
la chaussee tirancourt	70b
la chaux	99b3
la chaux du dombief	57b
la chaux en bresse	30a
la chavanne	72b
la chavatte	60a
la chaze
la chaze de peyre
la chenalotte	55b
la cheppe	32b
la chevallerais	16c
la chevillotte	14b
la chevrerie	14b
la chevroliere	65c
la cheze	58b
la chomette	14b
la ciotat	38d
la claye
la clayette	16c
la clisse	76b
la clotte	71b
la clusaz	16c
la cluse et mijoux	13c
la cochere
la collancelle	16b
la colle
la colle sur loup	82c
la colombe	63b2
la combe
la combe de lancey	75b
la comelle	25b
la compote	27b
la comte	88b
la condamine chatelard	15b
la copechagniere	10c
la coquille	13c
la corbiere	11b
la corne
la corne en vexin	54b
la cornuaille
la cote	55b
la cote d aime
la cote d arbroz	35b
la cote saint andre	49c
la cote saint didier	52b
la couarde	 2
la couarde sur mer	11c
la coucourde	12c
la coudre
la coulonche	50b
la cour marigny	38b
la courbe
la courneuve	47d
la couronne	78c
la courtete	50a
la courtine	71b
la couture	28c2
la couture boussey	23c
la couvertoirade	21b
la couyere	45b
la crau	20d
la creche	57c
la cresse	33b
la creuse	73a
la crique	38b
la croisille	41b
la croisille sur briance	73b
la croix	 10
la croix aux bois	17b
la croix aux mines	45b
la croix avranchin
la croix blanche	11c
la croix comtesse	22b
la croix de la rochette	38b
la croix du perche	15b
la croix en brie	68b
la croix en champagne	88a
la croix en touraine	25c
la croix hellean	89b
la croix sur gartempe	16b
la croix sur ourcq	87a
la croix sur roudoule	96a
la croix valmer	39c
la croixille	63b
la cropte	24b
la croupte
la crouzille	26b
la cula
la dagueniere
la demie	16b
la desirade	13c
la destrousse	41c
la devise	12c
la digne	 2
la digne d amont	29b
la digne d aval	52b
la dominelais	14c
la doree	29b
la dornac	41b
la douze	12c
la drenne	11c
la fage montivernoux	13b
la fage saint julien	30b
la fajolle	13a
la falaise	61b
la faloise	20b
la fare	 2
la fare en champsaur	48b
la fare les oliviers	90c
la farlede	10d
la faurie	29b
la faute
la faute sur mer
la faviere	33a
la faye	62b
la fere	28c
la feree	72a
la fermete	62b
la ferriere	58c4
la ferriere airoux	33b
la ferriere au doyen	16b
la ferriere aux etangs	15c
la ferriere bechet	25b
la ferriere bochard	71b
la ferriere de flee
la ferriere en parthenay	77b
la ferriere harang
la ferriere sur risle	19b
la ferte	18b
la ferte alais	37c
la ferte beauharnais	56b
la ferte bernard	87c
la ferte chevresis	53b
la ferte en ouche	29c
la ferte frenel
la ferte gaucher	47c
la ferte hauterive	25b
la ferte imbault	95b
la ferte loupiere	56b
la ferte mace	51c
la ferte milon	20c
la ferte saint aubin	73c
la ferte saint cyr	11c
la ferte saint samson	45b
la ferte sous jouarre	10d
la ferte sur chiers	17b
la ferte vidame	54b
la feuillade	82b
la feuillee	68b
la feuillie	15c2
la flachere	45b
la flamengrie	15c2
la fleche	15d
la flocelliere
la flotte	32c
la foa	34c
la folie	11b
la folletiere abenon	14b
la fontaine saint martin	60b
la fontelaye	27a
la fontenelle	20b2
la force	30c2
la forclaz	22b
la forest landerneau	20c
la forestiere	21b
la foret	 5
la foret auvray
la foret de tesse	21b
la foret du parc	64b
la foret du temple	14b
la foret fouesnant	35c
la foret le roi	49b
la foret sainte croix	15b
la foret sur sevre	23c
la forge	52b
la forie	32b
la forteresse	34b
la fosse
la fosse corduan	21b
la fosse de tigne
la fouillade	11c
la fouillouse	46c
la foye monjault	84b
la framboisiere	33b
la francheville	16c
la frasnee	41a
la frediere
la freissinouse	97b
la frenaye	21c
la fresnaie fayel	50a
la fresnais	25c
la fresnaye	 2
la fresnaye au sauvage
la fresnaye sur chedouet
la frette	13c2
la frette sur seine	46c
la gacilly	40c2
la gaillarde	37b
la garde	27d3
la garde adhemar	11c
la garde freinet	19c
la garenne colombes	30d
la garnache	55c
la gaubretiere	32c
la gaudaine	18b
la gaude	73c
la genete	57b
la genetouze	22c2
la genevraie
la genevraye	84b
la genevroye	28a
la geneytouse	99b
la giettaz	38b
la gimond	28b
la glacerie
la godefroy	30b
la godivelle	19a
la gonfriere	27b
la gonterie boulouneix
la gorgue	56c
la gouesniere	20c
la goulafriere	17b
la goutelle	61b
la grand combe	48c
la grand croix	49c
la grande fosse	13b
la grande motte	84c
la grande paroisse	29c
la grande resie	87a
la grande verriere	54b
la grandville	75b
la grange	97a
la grave	48b
la gravelle	56b
la graverie
la gree saint laurent	30b
la gresle	86b
la greve
la greve sur mignon	58b
la grigonnais	18c
la grimaudiere	39b
la gripperie saint symphorien	60b
la groise	46b
la groutte	12b
la guerche	17b
la guerche de bretagne	46c
la guerche sur l aubois	32c
la gueriniere	14c
la gueroulde
la guiche	59b
la guierche	13c
la guillermie	12b
la guyonniere
la hague	11d
la haie fouassiere	48c
la haie traversaine	47b
la hallotiere	20b
la hardoye
la harengere	59b
la harmoye	39b
la haute beaume	7a
la haute chapelle
la haute maison	35b
la hauteville	16b
la haye	45c3
la haye aubree	40b
la haye bellefond	63a
la haye d ectot	29b
la haye de calleville	25b
la haye de routot	29b
la haye du puits
la haye du theil	33b
la haye le comte	15b
la haye malherbe	14c
la haye pesnel	13c
la haye saint sylvestre	29b
la herelle	24b
la herie	13b
la herliere	14b
la heuniere	45b
la hoguette	66b
la horgne	15b
la houblonniere	32b
la houssaye	21b
la houssaye beranger	55b
la houssaye en brie	17c
la houssiere	51b
la houssoye	59b
la jaille yvon	34b
la jard	43b
la jarne	26c
la jarrie	35c
la jarrie audouin	27b
la jaudonniere	67b
la javie	38b
la jemaye ponteyraud	15b
la jonchere	50b
la jonchere saint maurice	79b
la jubaudiere
la jumelliere
la laigne	50b
la lande	 6
la lande chasles	12b
la lande d airou	54b
la lande de fronsac	27c
la lande de goult	18b
la lande de louge	57a
la lande patry	17c
la lande saint leger	41b
la lande saint simeon	17b
la lande sur drome
la lande sur eure
la landec	76b
la lanterne et
la lanterne et les armonts	19b
la latette	76a
la laupie	79b
la lechere	25c
la limouziniere	25c
la liviniere	53b
la llagonne	23b
la loge	22b
la loge aux chevres	94a
la loge pomblin	53a
la londe	24c
la londe les maures	11d
la longeville
la longine	19b
la longueville	21c
la loubiere	16c
la loupe	32c
la louptiere thenard	30b
la louviere lauragais	80a
la loye	52b
la lucerne
la lucerne d outremer	88b
la luzerne	87a
la machine	32c
la madelaine
la madelaine sous montreuil	15b
la madeleine	22d
la madeleine bouvet	40b
la madeleine de nonancourt	12c
la madeleine sur loing	35b
la madeleine villefrouin	33a
la magdelaine
la magdelaine sur tarn	13c
la magdeleine	12b
la mailleraye
la mailleraye sur seine
la maison dieu	11b
la malachere	30b
la malene	13b
la malhoure	63b
la malmaison	40b
la manceliere	15b
la mancelliere	 2
la mancelliere sur vire
la marche	51b
la marne	16c
la marolle
la marolle en sologne	38b
la marre	35b
la martre	23b
la martyre	75b
la maxe	11c
la maziere
la maziere aux bons hommes	52a
la meauffe	99b
la meaugon	13c
la mecque	c
la meignanne
la meilleraie tillay	15c
la meilleraye
la meilleraye de bretagne	16c
la membrolle	 2
la membrolle sur choisille	33c
la membrolle sur longuenee
la menitre	21c
la merlatiere	10c
la mesniere	28b
la meurdraquiere	20b
la meyze	84b
la meziere	50c
la milesse	26c
la mole	15c
la moncelle
la monnerie
la monnerie le montel	16c
la monselie	11b
la montagne	65c2
la morte	14b
la mothe saint heray	17c
la motte	52c2
la motte chalancon	40b
la motte d aigues	14c
la motte d aveillans	17c
la motte de galaure
la motte du caire	55b
la motte en bauges	54b
la motte en champsaur	21b
la motte fanjas	20b
la motte feuilly	67a
la motte fouquet	16b
la motte saint jean	12c
la motte saint martin	45b
la motte servolex	12d
la motte ternant	15b
la motte tilly	37b
la mouche	25b
la mouille
la mulatiere	65c
la muraz	10c
la mure	50c
la mure argens	35b
la murette	18c
la neuve grange	39b
la neuve lyre	51b
la neuvelle	 2
la neuvelle les lure	30b
la neuvelle les scey	17b
la neuveville	 2
la neuveville devant lepanges	49b
la neuveville sous chatenois	36b
la neuveville sous montfort	18b
la neuville	59b
la neuville a maire	12b
la neuville au pont	46b
la neuville au temple	58b
la neuville aux bois	14b
la neuville aux joutes	35b
la neuville aux larris	19b
la neuville bosmont	19b
la neuville chant
la neuville chant d oisel	24c
la neuville du bosc	71b
la neuville en beine	20b
la neuville en hez	96b
la neuville en tourne a fuy	53b
la neuville garnier
la neuville housset	61a
la neuville les bray	26b
la neuville les dorengt	39b
la neuville les wasigny	16b
la neuville roy	90b
la neuville saint pierre	16b
la neuville sire bernard	26b
la neuville sur essonne	36b
la neuville sur oudeuil	30b
la neuville sur ressons	20b
la neuville vault	21b
la nocle maulaix	27b
la noe blanche	10c
la noe poulain	25b
la norville	43c
la nouaille	22b
la nouaye	36b
la noue	37b
la pacaudiere	11c
la pallu	17b
la palme	20c
la palud
la palud sur verdon	35b
la panouse	94a
la pellerine	44b2
la penne	25b
la penne sur huveaune	66c
la penne sur l ouveze	82a
la perche	21b
la pernelle	29b
la perouille	43b
la perriere
la peruse
la pesse	33b
la petite boissiere	62b
la petite fosse	91a
la petite marche	17b
la petite pierre	59b
la petite raon	73b
la petite verriere	47a
la peyratte	11c
la piarre	82a
la pierre	66b
la pisseure	37a
la plagne tarentaise	38c
la plaine	10c
la plaine des palmistes	69c
la plaine sur mer	48c
la planche	28c
la planee	33b
la poiteviniere
la pomarede	19b
la pommeraie
la pommeraie sur sevre
la pommeraye	66a2
la porcherie	53b
la porta	19b
la porte
la porte du der	21c
la possession	37d
la possonniere	25c
la postolle	16b
la poterie
la poterie au perche
la poterie cap
la poterie cap d antifer	45b
la poterie mathieu	17b
la poueze
la pouge	96a
la prenessaye	89b
la pretiere	16b
la previere
la proiseliere et langle	14b
la puisaye	25b
la puye	61b
la pyle	15b
la quarte	61a
la queue	 2
la queue en brie	12d
la queue les yvelines	26c
la quinte	82b
la rabateliere	10c
la racineuse	18b
la ravoire	93c
la redorte	12c
la regrippiere	16c
la remaudiere	13c
la remuee	13c
la renaudie	13b
la renaudiere
la reole	45c
la reorthe	12c
la repara auriples	24b
la resie saint martin	17b
la reunion	+52b
la ricamarie	80c
la richardais	27c
la riche	10d
la riviere	11c2
la riviere de corps	37c
la riviere drugeon	93b
la riviere enverse	50b
la riviere saint sauveur	25c
la rixouse	18b
la robine
la robine sur galabre	30b
la roche	 9
la roche bernard	75b
la roche blanche	46c2
la roche canillac	13b
la roche chalais	31c
la roche clermault	54b
la roche de glun	36c
la roche de rame	90b
la roche derrien
la roche des arnauds	17c
la roche en brenil	91b
la roche guyon	40b
la roche jaudy	26c
la roche l abeille	59b
la roche mabile	16b
la roche maurice	19c
la roche morey	30b
la roche neuville	12c
la roche noire	63b
la roche posay	16c
la roche rigault	57b
la roche sur foron	11d
la roche sur grane	19b
la roche sur le buis	28b
la roche sur yon	55d
la roche vanneau	14b
la roche vineuse	16c
la rochebeaucourt et argentine	33b
la rochefoucauld	 2
la rochefoucauld en angoumois	40c
la rochegiron	11b
la rochelle	80d2
la rochelle normande
la rochenard	52b
la rochepot	28b
la rochette	51c6
la rochette du buis	56a
la rocque
la roe	25b
la romagne	22c2
la romaine	52b
la romieu	54b
la ronde	100b2
la ronde haye
la roque	 4
la roque alric	50a
la roque baignard	10b
la roque d antheron	55c
la roque en provence	67a
la roque esclapon	26b
la roque gageac	45b
la roque sainte marguerite	18b
la roque sur ceze	17b
la roque sur pernes	44b
la roquebrussanne	28c
la roquette	23b
la roquette sur siagne	57c
la roquette sur var	92b
la roquille	32b
la rosiere	80a
la rothiere	13b
la rouaudiere	32b
la rouge
la rouquette	78b
la roussiere
la rouviere	69b
la rouxiere
la rue saint pierre	17c2
la sabotterie	13b
la salette fallavaux	81a
la salle	91b2
la salle de vihiers
la salle en beaumont	36b
la salle et chapelle aubry
la salle les alpes	89b
la salvetat
la salvetat belmontet	99b
la salvetat lauragais	15b
la salvetat peyrales	10c
la salvetat saint gilles	85c
la salvetat sur agout	11c
la saucelle	20b
la saulce	14c
la saulsotte	68b
la sauniere	66b
la saussaye	19c
la sauvagere
la sauve	16c
la sauvetat	11c2
la sauvetat de saveres	48b
la sauvetat du dropt	57b
la sauvetat sur lede	64b
la sauziere saint jean	25b
la seauve
la seauve sur semene	15c
la segalassiere	12b
la seguiniere	42c
la selle	 5
la selle craonnaise	90b
la selle en cogles
la selle en hermoy	78b
la selle en luitre	58b
la selle guerchaise	15b
la selle la forge	14c
la selle sur le bied	12c
la selve	76b2
la sentinelle	31c
la serpent	92a
la serre	12b
la serre bussiere vieille	12b
la seyne
la seyne sur mer	64d
la sommette	24b
la sone	63b
la souche	39b
la souterraine	50c
la sure
la sure en chartreuse	11c
la suze
la suze sur sarthe	47c
la table	45b
la tache	11b
la tagniere	21b
la taillee	55b
la talaudiere	71c
la tardiere
la terrasse	25c
la terrasse sur dorlay	78b
la terre adelie
la tessoualle	32c
la teste
la teste de buch	28d
la thieuloye	48b
la thuile	35b
la tieule	94a
la tombe	21b
la touche	26b
la tour	19c2
la tour blanche
la tour blanche cercles	55b
la tour d aigues	44c
la tour d auvergne	64b
la tour de salvagny	46c
la tour de scay	32b
la tour du crieu	32c
la tour du meix	26b
la tour du pin	81c
la tour en jarez	15c
la tour en maurienne	11c
la tour saint gelin	50b
la tour sur orb	14c
la tourette	64b2
la tourette cabardes	20a
la tourlandry
la tranche
la tranche sur mer	31c
la trancliere	29b
la tremblade	47c
la tretoire	46b
la trimouille	86b
la trinitat	52a
la trinite	23d5
la trinite de reville	25b
la trinite de thouberville	41b
la trinite des laitiers	67a
la trinite du mont	95b
la trinite porhoet	66b
la trinite sur mer	18c
la trinite surzur	17c
la tronche	64c
la truchere	20b
la tuiliere	27b
la turballe	49c
la turbie	30c
la vacheresse et
la vacheresse et la rouillie	13b
la vacherie	56b
la vacquerie
la vacquerie et saint martin
la vacquerie et saint martin de castries	21b
la vaivre	22b
la valette	66a
la valette du var	24d
la valla	 2
la valla en gier	11c
la valla sur rochefort	11b
la vallee	71b
la vallee au ble	36b
la vallee mulatre	15b
la vancelle	40b
la varenne
la vaupaliere	12c
la vendelee	46b
la vendue mignot	24b
la ventrouze	12b
la verdiere	17c
la vergenne	11b
la vergne	61b
la vernarede	36b
la vernaz	28b
la vernelle	80b
la vernotte	78a
la verpilliere	78c
la verrie
la verriere	60c
la versanne	39b
la vespiere friardel	12c
la veuve	60b
la veze	49b
la vicogne	24b
la vicomte
la vicomte sur rance	11c
la vieille loye	41b
la vieille lyre	65b
la vieux rue	57b
la ville	 7
la ville aux bois les dizy	20b
la ville aux bois les pontavert	15b
la ville aux clercs	12c
la ville aux dames	56c
la ville aux nonains
la ville dieu
la ville dieu du temple	34c
la ville du bois	82c
la ville es nonais	12c
la ville sous orbais	41a
la villedieu	25b3
la villedieu du clain	15c
la villedieu en fontenette	17b
la villeneuve	44a
la villeneuve au chatelot	15b
la villeneuve au chene	41b
la villeneuve bellenoye et
la villeneuve bellenoye et la maize	16b
la villeneuve en chevrie	67b
la villeneuve les charleville	12b
la villeneuve les convers	56a
la villeneuve sous thury	14b
la villeneuve sur vingeanne
la villetelle	16b
la villette	22b
la villotte
la vineuse	 2
la vineuse sur fregande	65b
la voge
la voge les bains	15c
la voivre	75b2
la voulte
la voulte sur rhone	49c
la vraie croix	15c
la wantzenau	59c
laa mondrans	42b
laas	69b3
labalme	20b
labarde	62b
labaroche	22c
labarrere
labarthe	53b2
labarthe bleys	74a
labarthe inard	87b
labarthe riviere	13c
labarthe sur leze	66c
labarthete	15b
labassere	23b
labastide	15b
labastide beauvoir	13c
labastide castel amouroux	32b
labastide cezeracq	58b
labastide chalosse	17b
labastide clermont	69b
labastide d anjou	13c
labastide d armagnac	67b
labastide de levis	97b
labastide de penne	13b
labastide de virac	33b
labastide denat
labastide du haut mont	44a
labastide du temple	11c
labastide du vert	28b
labastide en val	88a
labastide esparbairenque	66a
labastide gabausse	55b
labastide marnhac	13c
labastide monrejeau	59b
labastide murat
labastide paumes	15b
labastide rouairoux	14c
labastide saint georges	20c
labastide saint pierre	37c
labastide saint sernin	19c
labastide saves	19b
labastide sur besorgues	29b
labastide villefranche	34b
labastidette	29c
labathude	20b
labatie
labatie d andaure	23b
labatmale	26b
labatut	16c2
labatut figuieres	17b
labatut riviere	39b
labbeville	64b
labeaume	70b
labecede lauragais	42b
labege	44c
labegude	14c
labejan	29b
labenne	72c
labergement	 2
labergement foigney	38b
labergement les auxonne	35b
labergement les seurre	10c
labergement sainte marie	13c
laberliere	20b
labescau	14b
labesserette	30b
labessette	58a
labessiere candeil	71b
labets biscay	14b
labeuville	14b
labeuvriere	16c
labeyrie	10b
lablachere	22c
laboissiere	 2
laboissiere en santerre	13b
laboissiere en thelle	13c
laboissiere saint martin
laborde	83a
laborel	12b
labosse	46b
labouheyre	29c
laboulbene	17b
laboule	15b
labouquerie
labourgade	16b
labourse	29c
laboutarie	52b
labretonie	17b
labrihe	21b
labrit	84b
labroquere	32b
labrosse
labrousse	48b
labroye	14b
labruguiere	66c
labruyere	93b2
labruyere dorsa	32b
labry	16c
labuissiere
laburgade	38b
lac des rouges truites	40b
lacabarede	29b
lacadee	15b
lacajunte	14b
lacam
lacam d ourcet
lacanau	57c
lacanche	48b
lacapelle barres	57a
lacapelle biron	39b
lacapelle cabanac	17b
lacapelle del fraisse	39b
lacapelle escroux	48a
lacapelle livron	22b
lacapelle marival	13c
lacapelle pinet	67a
lacapelle segalar	89a
lacapelle viescamp	53b
lacarre	17b
lacarry arhan charritte
lacarry arhan charritte de haut	11b
lacassagne	25b
lacaugne	25b
lacaune	25c
lacaussade	21b
lacave	40b2
lacaze	32b
lacelle	14b
lacenas	11c
lacepede	32b
lachaise	32b
lachalade	57a
lachambre	91b
lachamp
lachamp raphael	70a
lachamp ribennes	38b
lachapelle	56b4
lachapelle aux pots	15c
lachapelle auzac	80b
lachapelle en blaisy	81a
lachapelle graillouse	18b
lachapelle saint pierre	83b
lachapelle sous aubenas	19c
lachapelle sous chaneac	16b
lachapelle sous chaux	75b
lachapelle sous gerberoy	17b
lachapelle sous rougemont	54b
lachassagne	13c
lachau	22b
lachaussee	27b
lachaussee du bois d ecu	18b
lachaux	27b
lachelle	81b
lachy	35b
lacollonge	23b
lacombe	19b
lacommande	17b
lacoste	77b2
lacougotte cadoul	17b
lacour	17b
lacour d arcenay	11b
lacourt	21b
lacourt saint pierre	13c
lacq	10c2
lacquy	29b
lacrabe	29b
lacres	25b
lacroisille	98a
lacroix
lacroix barrez	53b
lacroix falgarde	20c
lacroix saint ouen	54c
lacroix sur meuse	64b
lacropte	70b
lacrost	69b
lacrouzette	15c
lacs	=65b
ladapeyre	36b
ladaux	19b
ladern
ladern sur lauquet	25b
ladeveze riviere	22b
ladeveze ville	21b
ladignac	 2
ladignac le long	12c
ladignac sur rondelles	40b
ladinhac	43b
ladirat	86a
ladiville	14b
ladoix serrigny	18c
ladon	14c
lados	18b
ladoye
ladoye sur seille	50a
laduz
lafage	90a
lafage sur sombre	14b
lafare	13b
lafarre	13b2
lafat	33b
lafauche	74a
lafeline	17b
laferte	 2
laferte sur amance	11b
laferte sur aube	31b
lafeuillade
lafeuillade en vezie	58b
laffaux	15b
laffite toupiere	98a
laffrey	47b
lafitole	43b
lafitte	24b
lafitte sur lot	83b
lafitte vigordane	11c
lafox	11c
lafrancaise	29c
lafraye	34b
lafresguimont saint martin	55b
lafrimbolle	21b
lagamas	11b
lagarde	15c5
lagarde d apt	30a
lagarde enval
lagarde hachan	16b
lagarde marc
lagarde marc la tour	93b
lagarde pareol	32b
lagarde sur le ne	19b
lagardelle	12b
lagardelle sur leze	33c
lagardere	77a
lagardiolle	24b
lagarrigue	21c2
lageon	38b
lagery	23b
lagesse	21b
lagleygeolle	23b
laglorieuse	63b
lagnes	17c
lagney	50b
lagnicourt marcel	31b
lagnieu	74c
lagny	52b
lagny le sec	20c
lagny sur marne	21d
lagor	11c
lagorce	28c2
lagord	78c
lagos	c
lagrace dieu	55b
lagrange	59b3
lagrasse	55b
lagraulas
lagraulet
lagraulet du gers	56b
lagraulet saint nicolas	28b
lagrauliere	12c
lagrave	23c
lagruere	35b
laguenne	 2
laguenne sur avalouze	16c
laguepie	64b
laguian mazous	25b
laguinge restoue	16b
laguiole	12c
lagupie	68b
lahage	21b
laharmand
lahas	18b
lahaye saint romain
lahaymeix	76a
lahayville	27a
laheycourt	35b
lahitere	52a
lahitte	24b2
lahitte toupiere	26b
lahonce	27c
lahontan	54b
lahore	c
lahosse	29b
lahourcade	71b
lahoussoye	44b
laifour	40b
laigne
laigne saint gervais	43c
laignelet	12c
laignes	67b
laigneville	49c
laigny	19b
laille	52c
lailly	20b
lailly en val	31c
laimont	42b
lain	17b
laines aux bois	53b
lains
lainsecq	33b
lainville
lainville en vexin	81b
laire	41b
laires	37b
lairiere	52a
lairoux	60b
laissac severac
laissac severac l eglise	21c
laissaud	78b
laissey	44b
laitre
laitre sous amance	36b
laives	99b
laix	21b
laiz	13c
laize	=12c
laize clinchamps	22c
laize la ville
laizy	60b
lajo	11b
lajoux	29b
lalacelle	26b
lalande	12b
lalande de pomerol	62b
lalande en son	61b
lalandelle	50b
lalandusse	22b
lalanne	23b2
lalanne arque	15b
lalanne trie	12b
lalaye	48b
lalbenque	19c
laleu	46b2
lalevade
lalevade d ardeche	11c
lalheue	36b
lalinde	29c
lalizolle	40b
lallaing	63c
lalleu	59b
lalley	18b
lalleyriat
lalobbe	17b
laloeuf	31b
lalongue	20b
lalonquette	26b
laloubere	18c
lalouret laffiteau	13b
lalouvesc	39b
laluque	11c
lama	=16b
lamadeleine val
lamadeleine val des anges	46a
lamagdelaine	72b
lamagistere	12c
lamaguere	81a
lamaids	21b
lamalou
lamalou les bains	24c
lamancine	12b
lamanere	62a
lamanon	21c
lamarche	79b
lamarche en woevre
lamarche sur saone	14c
lamargelle	14b
lamargelle aux bois
lamaronde	51a
lamarque	13c
lamarque pontacq	86b
lamarque rustaing	54a
lamasquere	17c
lamastre	23c
lamath	18b
lamativie
lamayou	21b
lamazere	13b
lamaziere basse	28b
lamaziere haute	65a
lambach	46b
lamballe
lamballe armor	17d
lambersart	27d
lamberville	35b2
lambesc	10d
lamblore	32b
lambres	 2
lambres lez aire	11c
lambres lez douai	49c
lambrey	68a
lambruisse	92a
lameac	16b
lamecourt	20b
lamelouze	14b
lamenay
lamenay sur loire	64a
lamentin	19d
lamerac
lametz	76a
lamillarie	52b
lammerville	30b
lamnay	93b
lamongerie	12b
lamontelarie	58a
lamontgie	64b
lamontjoie	55b
lamonzie montastruc	71b
lamonzie saint martin	27c
lamorlaye	91c
lamorville	27b
lamothe	11c2
lamothe capdeville	11c
lamothe cassel	12b
lamothe cumont	13b
lamothe en blaisy
lamothe fenelon	33b
lamothe goas	82a
lamothe landerron	11c
lamothe montravel	14c
lamotte
lamotte beuvron	45c
lamotte brebiere	26b
lamotte buleux	33b
lamotte du rhone	40b
lamotte warfusee	73b
lamouilly	84a
lamoura	67b
lampaul guimiliau	20c
lampaul plouarzel	22c
lampaul ploudalmezeau	82b
lampertheim	35c
lampertsloch	70b
lamure
lamure sur azergues	10c
lanans	16b
lanarce	21b
lanarvily	40b
lanas	43b
lance	=47b
lancheres	86b
lanches saint hilaire	13b
lanchy	38a
lancie	11c
lancieux	16c
lancome	12b
lancon	=64a2
lancon provence	99c
lancrans
landange	24b
landas	25c
landaul	25c
landaville	29b
landavran	67b
landean	13c
landebaeron	17b
landebia	46b
landecourt	86a
landeda	37c
landehen	14c
landeleau	99b
landelles	63b
landelles et coupigny	82b
landemont
landepereuse
landerneau	16d
landeronde	23c
landerrouat	22b
landerrouet
landerrouet sur segur	10b
landersheim	19b
landes	=+58b
landes le gaulois	72b
landes sur ajon	45b
landes vieilles et neuves	13b
landevant	41c
landevennec	33b
landevieille	15c
landeville
landeyrat	84a
landifay et bertaignemont	24b
landigou	42b
landiras	23c
landisacq	77b
landivisiau	94c
landivy	11c
landogne	23b
landonvillers
landorthe	10c
landos	87b
landouzy	 2
landouzy la cour	17b
landouzy la ville	50b
landrais	80b
landrecies	34c
landrecourt lempire	23b
landremont	13b
landres	99b
landres et saint georges	72a
landresse	24b
landrethun	 2
landrethun le nord	12c
landrethun les ardres	79b
landrevarzec	19c
landreville	40b
landrichamps	13b
landricourt	26b2
landroff	26b
landry	81b
landser	16c
landudal	93b
landudec	15c
landujan	94b
landunvez	16c
lanespede	14b
lanester	23d
lanet	57a
laneuvelle	69a
laneuvelotte	43b
laneuveville	 3
laneuveville aux bois	30b
laneuveville derriere foug	16b
laneuveville devant bayon	23b
laneuveville devant nancy	66c
laneuveville en saulnois	29b
laneuveville les lorquin	10b
laneuville	 4
laneuville a remy	68a
laneuville au bois
laneuville au pont	23b
laneuville au rupt	19b
laneuville sur meuse	43b
lanfains	11c
lanfroicourt	13b
langan	11c
langast
langatte	63b
lange	=25b
langeac	35c
langeais	=44c
langensoultzbach	90b
langeron	34b
langesse	91a
langlade	23c
langley	14b
langoat	12c
langoelan	40b
langogne	28c
langoiran	22c
langolen	84b
langon	91c2
langon sur cher	82b
langonnet	19c
langouet	60b
langourla
langres	74c
langrolay
langrolay sur rance	99b
langrune
langrune sur mer	19c
languedias	56b
languenan	12c
langueux	79c
languevoisin quiquery	19b
languidic	80c
languimberg	16b
langy	28b
lanhelin
lanheres	54a
lanhouarneau	13c
lanildut	10c
laning	58b
laniscat
laniscourt	22b
lanleff	12b
lanloup	25b
lanmerin	58b
lanmeur	24c
lanmodez	39b
lanne	60b
lanne en baretous	48b
lanne soubiran	14b
lanneanou	34b
lannebert	42b
lannecaube	15b
lannedern	32b
lannemaignan	11b
lannemezan	58c
lannepax	53b
lanneplaa	30b
lannes	36b2
lanneuffret	16b
lannilis	57c
lannion	20d
lannoy	18c
lannoy cuillere	28b
lannux	22b
lano	21a
lanobre	14c
lanouaille	93b
lanouee
lanoux	60a
lanquais	51b
lanques
lanques sur rognon	21b
lanquetot	12c
lanrelas	87b
lanrigan	14b
lanrivain	46b
lanrivoare	16c
lanrodec	14c
lans	95b
lans en vercors	28c
lansac	94b3
lansargues	32c
lanslebourg mont cenis
lanslevillard
lanta	23c
lantabat	30b
lantages	22b
lantan	96a
lantefontaine	73b
lantenay	76b2
lantenne vertiere	56b
lantenot	37b
lanteuil	52b
lanthenans	68a
lanthes	26b
lantic	18c
lantignie	85b
lantillac	30b
lantilly	97a
lanton	73c
lantosque	12c
lantriac	19c
lanty	13b
lanty sur aube	11b
lanuejols	71b2
lanuejouls	78b
lanvallay	43c
lanvaudan	81b
lanvellec	61b
lanvenegen	11c
lanveoc	20c
lanvollon	20c
lanzac	56b
laon	24d
laons	65b
lapalisse	31c
lapalud	39c
lapan	23b
lapanouse	 2
lapanouse de cernon	12b
laparade	40b
laparrouquial	91a
lapege	17a
lapenche	27b
lapenne	12b
lapenty	38b
laperche	14b
laperriere
laperriere sur saone	43b
lapeyre	90a
lapeyrere	58a
lapeyrouse	87b2
lapeyrouse fossat	30c
lapeyrouse mornay	12c
lapeyrugue	90a
lapleau	39b
laplume	13c
lapoutroie	19c
lapouyade	55b
lappion	28b
laprade	37b2
laprugne	31b
laps	=60b
lapte	18c
lapugnoy	35c
laquenexy	13c
laqueuille	35b
larache	c
laragne monteglin	35c
larajasse	18c
laramiere	36b
laran	46a
larbey	24b
larbont	60a
larbroye	51b
larcan	18b
larcat	50a
larcay	27c
larceveau arros cibits	45b
larchamp	10c2
larchant	73b
larche	16c2
lardier et valenca	39b
lardiers	14b
lardy	55c
laree	24b
lareole	16b
largeasse	76b
largentiere	15c
largillay marsonnay	13b
largitzen	35b
largny
largny sur automne	24b
larians et munans	29b
lariviere	28b
lariviere arnoncourt	12b
larmor baden	92b
larmor plage	84c
larnage	10c
larnagol	14b
larnas	28b
larnat	19a
larnaud	61b
larnod	77b
laroche pres feyt	80a
laroche saint cydroine	12c
larochemillay	23b
larodde	30b
laroin	10c
laronxe	36b
laroque	20c2
laroque d olmes	25c
laroque de fa	14b
laroque des alberes	23c
laroque des arcs
laroque timbaut	16c
laroquebrou	79b
laroquevieille	35b
larouillies	23b
larra	23c
larrau	18b
larrazet	68b
larre	16c2
larressingle	21b
larressore	22c
larret	63a
larreule	57b2
larrey	95a
larribar sorhapuru	19b
larringes	16c
larriviere saint savin	58b
larrivoire	11b
larroque	56b3
larroque engalin	44a
larroque saint sernin	16b
larroque sur l osse	21b
larroque toirac	13b
lartigue	24b2
laruns	12c
laruscade	28c
larzac	15b
larzicourt	27b
lasalle	12c
lasbordes	85b
lascabanes
lascaux	23b
lascazeres	32b
lascelle	26b
lasclaveries	25b
lasfaillades	84a
lasgraisses	56b
laslades	36b
lassales	35a
lassay	 2
lassay les chateaux	22c
lassay sur croisne	24b
lasse	=33b2
lasseran	36b
lasserrade	18b
lasserre	47b3
lasserre de prouille	29b
lasserre pradere	16c
lasseube	17c
lasseube propre	34b
lasseubetat	19b
lassicourt	55a
lassigny	15c
lasson	14b2
lassouts	32b
lassur	82a
lassy	20c3
lastic	21b2
lastours	14b
lataule	12b
lathuile	11c
lathus saint remy	12c
latille	15c
latilly	20b
latoue	31b
latouille lentillac	25b
latour	80a
latour bas elne	32c
latour de carol	48b
latour de france	10c
latour en woevre	84a
latrape	44b
latrecey ormoy
latrecey ormoy sur aube	27b
latresne	37c
latrille	17b
latronche	11b
latronquiere	45b
lattainville	18b
lattes	=17d
lattre saint quentin	34b
lau balagnas	50b
laubach	31b
laubert	10b
laubressel	55b
laubrieres	32b
laucourt	18b
laudrefang	34b
laudun
laudun l ardoise	68c
laugnac	68b
laujuzan	29b
laulne	19b
laumesfeld	28b
launac	13c
launaguet	92c
launay	18b
launay villiers	35b
launois
launois sur vence	66b
launoy	96a
launstroff	24b
laurabuc	43b
laurac	18b
laurac en vivarais	10c
lauraet	25b
lauraguel	62b
laure minervois	11c
laurede	37b
laurenan	74b
laurens	18c
lauresses	24b
lauret	70b2
laurie	84a
lauriere	53b
lauris	39c
lauroux	21b
lausanne	c
laussonne	10c
laussou	28b
lautenbach	15c
lautenbachzell	94b
lauterbourg	23c
lauthiers	68a
lautignac	25b
lautrec	17c
lauw	89b
lauwin planque	16c
lauzach	13c
lauzerte	14c
lauzerville	16c
lauzes	20b
lauzun	74b
lavacquerie	18b
laval	49d
laval atger
laval d aix	11b
laval d aurelle
laval de cere	30b
laval du tarn	11b
laval en belledonne	10c
laval en brie	41b
laval en laonnois	25b
laval le prieure	32a
laval morency	23b
laval pradel	11c
laval roqueceziere	30b
laval saint roman	21b
laval sur doulon	59a
laval sur luzege	10b
laval sur tourbe	52a
laval sur vologne	63b
lavalade	11b
lavaldens	17b
lavalette	25c3
lavallee	83a
lavancia epercy	62b
lavangeot	14b
lavannes	58b
lavans	 3
lavans les dole	32b
lavans les saint claude	24c2
lavans quingey	19b
lavans vuillafans	23b
lavaqueresse	20b
lavardac	23c
lavardens	36b
lavardin	87b2
lavare	82b
lavars	17b
lavastrie
lavatoggio	15b
lavau	14c2
lavau sur loire	77b
lavaudieu	24b
lavaufranche	23b
lavault
lavault de fretoy	65a
lavault sainte anne	11c
lavaur	11d2
lavaurette	21b
lavaveix
lavaveix les mines	68b
lavazan	23b
laveissenet	14b
laveissiere	54b
lavelanet	60c
lavelanet de comminges	65b
laveline
laveline devant bruyeres	58b
laveline du houx	21b
lavenay
laventie	50c
laveraet	10b
lavercantiere	23b
lavergne	10c2
lavernat	59b
lavernay	59b
lavernhe
lavernose lacasse	38c
lavernoy	74a
laverriere	32a
laversine	16b
laversines	11c
laverune	33c
laveyron	13c
laveyrune	11b
laveyssiere
lavieu	12b
lavieville	17b
lavigerie	12b
lavignac	17b
lavigneville
lavigney	13b
lavigny	38b
lavillatte	44a
laville
laville aux bois	24b
lavilledieu	23c
lavilleneuve	57a
lavilleneuve au roi	69a
lavilleneuve aux fresnes
lavilletertre	63b
lavincourt	70a
laviolle	98a
laviron	36b
lavit	16c
lavoine	15b
lavoncourt	33b
lavours	14b
lavoute
lavoute chilhac	25b
lavoute sur loire	81b
lavoux	12c
lavoye	14b
lawarde mauger
lawarde mauger l hortoy	15b
laxou	15d
lay	78b
lay lamidou	13b
lay saint christophe	24c
lay saint remy	34b
laye	=26b
laymont	23b
layrac	40c
layrac sur tarn	32b
layrisse	25b
lays sur
lays sur le doubs	16b
laz	69b
lazenay	28b
lazer	35b
le bailleul	12c
le baizil	28b
le ban saint martin	47c
le bar
le bar sur loup	30c
le barboux	25b
le barcares	61c
le bardon	98b
le barp	58c
le barroux	66b
le bas segala	16c
le bastit	15b
le beage	25b
le beaucet	40b
le beausset	10d
le bec hellouin	37b
le bec thomas	20b
le belieu	51b
le bellay
le bellay en vexin	22b
le beny bocage
le bernard	13c
le bersac	15b
le bessat	53b
le beugnon
le beulay	88a
le bez	91b
le bignon	40c
le bignon du maine	32b
le bignon mirabeau	30b
le biot	63b
le bizot	31b
le blanc	62c
le blanc mesnil	62d
le bleymard
le bo	12b
le bocasse	65b
le bodeo	19b
le bois	 2
le bois d oingt
le bois hellain	22b
le bois plage
le bois plage en re	21c
le bois robert	39b
le boisle	33b
le bonhomme	74b
le bono	26c
le born	81b2
le bosc	15c2
le bosc du theil	13c
le bosc renoult	26b
le bouchage	83b2
le bouchaud	19b
le bouchet mont charvin	25b
le bouchet saint nicolas	27b
le bouchon
le bouchon sur saulx	23b
le bouillon	17b
le boulay	81b
le boulay morin	81b
le boullay
le boullay les deux eglises	24b
le boullay mivoye	53b
le boullay thierry	59b
le boulou	55c
le boulve
le boupere	32c
le bourdeix	25b
le bourdet	56b
le bourg	30b
le bourg d hem	23b
le bourg d ire
le bourg d oisans	26c
le bourg dun	42b
le bourg saint leonard
le bourget	16d
le bourget du lac	52c
le bourgneuf
le bourgneuf la foret	18c
le bourguet	42a
le bouscat	25d
le bousquet	39a
le bousquet d orb	16c
le bouyssou	12b
le breil
le breil sur merize	16c
le brethon	32b
le breuil	50c4
le breuil bernard
le breuil en auge	95b
le breuil en bessin	41b
le breuil sous argenton
le breuil sur couze	10c
le brevedent	20b
le brignon	62b
le broc	21c2
le brouilh monbert	24b
le brugeron	26b
le brusquet	97b
le bu
le bu sur rouvres	12b
le bugue	27c
le buis	18b
le buisson	30b2
le buisson de cadouin	20c
le buret	32b
le burgaud	94b
le busseau	73b
le cabanial	47b
le cailar	26c
le caire	c
le cambout
le cannet	42d
le cannet des maures	51c
le cap	c
le carbet	37c
le cardonnois	75a
le carlaret	30b
le castelet	19c
le castellard melan	64a
le castellet	63c2
le castera	80b
le cateau cambresis	68c
le catelet	19b
le catelier	26b
le caule sainte beuve	47b
le cause	13b
le caylar	46b
le cayrol	24b
le cellier	41c
le cendre	54c
le cercueil	15b
le cergne	62b
le chaffal	35a
le chaffaut saint jurson	69b
le chalange	86a
le chalard	30b
le chalon	20b
le chambon	58a
le chambon feugerolles	12d
le chambon sur lignon	25c
le champ
le champ de la pierre	28a
le champ pres froges	13c
le champ saint pere	21c
le change
le charme	14b
le charmel	32b
le chastang	35b
le chateau	 2
le chateau d almeneches	18b
le chateau d oleron	44c
le chatel
le chatelard	69b
le chatelet	92b
le chatelet en brie	42c
le chatelet sur meuse	16b
le chatelet sur retourne	77b
le chatelet sur sormonne	17b
le chateley	86a
le chatelier	63a
le chatellier	83b2
le chatenet
le chatenet en dognon	41b
le chauchet	10b
le chautay	26b
le chay	84b
le chefresne
le cheix
le cheix sur morge	70b
le chemin	63a
le chene	28b
le chesnay
le chesnay rocquencourt	31d
le chesne
le chevain
le cheylard	28c
le cheylas	24c
le chillou	16b
le claon	46a
le clapier	96a
le clat	28a
le claux	16b
le clerjus	46b
le cloitre pleyben	50b
le cloitre saint thegonnec	64b
le collet
le collet de deze	68b
le compas	20b
le conquet	28c
le controis
le controis en sologne	69c
le cormier	36b
le coteau	68c
le coudray	40c
le coudray macouard	92b
le coudray montceaux	48c
le coudray saint germer	87b
le coudray sur thelle	55b
le cours	70b
le cres	92c
le crest	13c
le crestet	52b
le creusot	21d
le crocq	18b
le croisic	41c
le croisty	74b
le cros	60a
le crotoy	20c
le crouais	59b
le crouzet	51a
le crozet	25b
le cuing	48b
le deschaux	10c
le desert
le detroit	94a
le dezert	60b
le diamant	62c
le donjon	10c
le donzeil	19b
le dorat	15c
le douhet	71b
le doulieu	14c
le dourn	12b
le drennec	19c
le faget	30b
le falgoux	11b
le faou	19c
le faouet	32c2
le fau	34a
le fauga	26c
le faulq	32b
le favril	11c3
le fay	62b
le fay saint quentin	53b
le fayel	23b
le fel	20b
le fenouiller	50c
le ferre	73b
le fete	51a
le fidelaire	10c
le fied	19b
le fief sauvin
le fieu	51b
le fleix	15c
le foeil	14c
le folgoet	33c
le fossat	11c
le fosse
le fouilloux	76b
le fournet	77a
le fousseret	19c
le francois	16d
le frasnois	17b
le fraysse	42b
le freche	37b
le frechet	13b
le freney
le freney d oisans	26b
le fresne	74a
le fresne camilly	95b
le fresne poret	23b
le fresne sur loire
le frestoy vaux	22b
le frety	61a
le fugeret	20b
le fuilet
le gallet	15b
le garn	28b
le garric	13c
le gast
le gault
le gault du perche	32b
le gault saint denis	67b
le gault soigny	50b
le gavre	19c
le genest saint isle	22c
le gicq	12b
le girouard	12c
le givre	54b
le glaizil	18b
le gosier	28d
le gouray
le grais	21b
le grand bornand	21c
le grand bourg	12c
le grand celland	59b
le grand lemps	31c
le grand luce	19c
le grand madieu	15b
le grand pressigny	87b
le grand quevilly	26d
le grand serre	97b
le grand village plage	11c
le grau
le grau du roi	86c
le gres	46b
le grez	38b
le grippon	39b
le gua	41c2
le gue	 4
le gue d allere	11c
le gue de la chaine
le gue de longroi	86b
le gue de velluire	53b
le guedeniau
le guerno	99b
le guislain	14b
le haillan	11d
le ham	65b2
le hamel	67b2
le hanouard	27b
le haut breda	46b
le haut corlay	66b
le haut soultzbach	88b
le havre	17e
le heaulme	21b
le herie
le herie la vieville	19b
le heron
le hezo	93b
le hingle	93b
le hohwald	52b
le horps	72b
le houga	12c
le houlme	41c
le housseau bretignolles	23b
le juch	77b
le kremlin bicetre	24d
le lac
le lac d issarles	25b
le lamentin	39d
le landin	25b
le landreau	33c
le langon	10c
le larderet	49a
le lardin saint lazare	17c
le latet	91a
le lauzet ubaye	23b
le lavandou	66c
le leslay	15b
le lesme	68b
le leuy	23b
le liege	33b
le lindois	34b
le lion
le lion d angers	54c
le locheur
le longeron
le lonzac	82b
le loreur	26b
le lorey	56b
le loroux	62b
le loroux bottereau	86c
le lorrain	66c
le louroux	53b
le louroux beconnais
le louverot	23b
le luart	15c
le luc	11d
le lude	40c2
le luhier	24b
le luot	28b
le mage	23b
le magnoray	88a
le magny	10c
le maisnil	63b
le malesherbois	80c
le malzieu forain	48b
le malzieu ville	75b
le manoir	15c2
le mans	15e
le marais
le marais la chapelle	92a
le marigot	29c
le marillais
le marin	85c
le martinet	72b
le mas	97a
le mas d agenais	15c
le mas d artige	92a
le mas d azil	12c
le mas de tence	17b
le masnau massuguies	25b
le massegros
le may
le may sur evre	39c
le mayet	 2
le mayet d ecole	30b
le mayet de montagne	14c
le mazeau	46b
le mazis	11b
le mee
le mee sur seine	20d
le meillard	15b
le meix	41a
le meix saint epoing	29b
le meix tiercelin	17b
le mele
le mele sur sarthe	66b
le memont	47a
le mene	66c
le menil	97b
le menil berard	67a
le menil brout	18b
le menil ciboult	13b
le menil de briouze	54b
le menil guyon	84a
le menil scelleur	92a
le menil vicomte	29a
le menoux	40b
le merevillois	35c
le meriot	61b
le merlerault
le merzer	99b
le mesge	14b
le mesnil	19b
le mesnil adelee	16b
le mesnil amand
le mesnil amelot	99b
le mesnil amey	29b
le mesnil au grain	74a
le mesnil au val	73b
le mesnil aubert	20b
le mesnil aubry	91b
le mesnil auzouf
le mesnil bacley
le mesnil benoist
le mesnil boeufs
le mesnil caussois
le mesnil conteville	66a
le mesnil drey
le mesnil durand
le mesnil durdent	18a
le mesnil en thelle	24c
le mesnil en vallee
le mesnil esnard	82c
le mesnil eudes	25b
le mesnil eury	19b
le mesnil fuguet	20b
le mesnil garnier	22b
le mesnil germain
le mesnil gilbert	15b
le mesnil guillaume	55b
le mesnil herman
le mesnil jourdain	24b
le mesnil le roi	63c
le mesnil lieubray	92a
le mesnil mauger
le mesnil opac
le mesnil ozenne	27b
le mesnil patry
le mesnil rainfray
le mesnil reaume	81b
le mesnil robert	18b
le mesnil rogues
le mesnil rouxelin	47b
le mesnil saint denis	73c
le mesnil saint firmin	25b
le mesnil saint jean	16b
le mesnil simon	72b2
le mesnil sous jumieges	60b
le mesnil sur blangy	18b
le mesnil sur bulles	27b
le mesnil sur oger	99b
le mesnil thebault
le mesnil theribus	77b
le mesnil thomas	34b
le mesnil tove
le mesnil veneron	11b
le mesnil villeman	24b
le mesnil villement	28b
le mesnilbus
le mesnillard	26b
le meux	23c
le minihic
le minihic sur rance	15c
le miroir	58b
le molay littry	31c
le monastere	23c
le monastier
le monastier pin mories
le monastier sur gazeille	18c
le monestier	24b
le monetier
le monetier les bains	92b
le mont	53a
le mont dore	25d
le mont saint adrien	65b
le mont saint michel	23a
le montat	11c
le monteil	95b2
le monteil au vicomte	22b
le montellier	34b
le montet	47b
le montsaugeonnais	11c
le morne rouge	44c
le morne vert	17c
le moule	23d
le moulinet
le moulinet sur solin	14b
le moustoir	66b
le moutaret	25b
le moutherot	13b
le mung	32b
le muy	10d
le nayrac	56b
le neubourg	42c
le neufbourg	40b
le neufour	52a
le nizan	51b
le nouvion
le nouvion en thierache	25c
le noyer	79b3
le noyer en ouche	19b
le pailly	27b
le palais	26c
le palais sur vienne	58c
le pallet	34c
le parc	92b
le parcq	74b
le pas	52b
le pas saint
le pas saint l homer	13b
le pasquier	29b
le passage	10d2
le pavillon sainte julie	28b
le peage
le peage de roussillon	67c
le pechereau	17c
le pecq	16d
le pegue	36b
le pellerin	53c
le perchay	50b
le percy	17b
le perier
le perray
le perray en yvelines	65c
le perreon	15c
le perreux
le perreux sur marne	35d
le perrey	12c
le perrier	23c
le perron	19b
le perthus	56b
le pertre	14c
le pertuis	58b
le pescher	37b
le petit celland	18b
le petit fougeray	90b
le petit mercey
le petit pressigny	31b
le petit quevilly	22d
le peyrat	50b
le pian
le pian medoc	73c
le pian sur garonne	98b
le pin	56c10
le pin au haras	24b
le pin en mauges
le pin la garenne	62b
le pin murelet	16b
le pizou	14c
le pla	61a
le plagnal	66a
le plan	44b
le plan de la tour	31c
le planois	90a
le planquay	16b
le plantay	56b
le plantis	13b
le plessier	 2
le plessier huleu	93a
le plessier rozainvillers	75b
le plessier sur bulles	21b
le plessier sur saint just	52b
le plessis	 3
le plessis aux bois	26b
le plessis belleville	40c
le plessis bouchard	85c
le plessis brion	13c
le plessis dorin	15b
le plessis feu aussoux	60b
le plessis gassot	10b
le plessis grammoire	27c
le plessis grimoult
le plessis grohan	95b
le plessis hebert	40b
le plessis l echelle	57a
le plessis l eveque	29b
le plessis lastelle	24b
le plessis luzarches	15b
le plessis mace
le plessis pate	42c
le plessis patte
le plessis patte d oie	11b
le plessis placy	31b
le plessis robinson	29d
le plessis sainte opportune	35b
le plessis trevise	21d
le ployron	11b
le poet	79b
le poet celard	15b
le poet en percip	25a
le poet laval	95b
le poet sigillat	11b
le poil
le poinconnet	59c
le poire	 2
le poire sur velluire
le poire sur vie	86c
le poislay	20b
le poizat
le poizat lalleyriat	73b
le pompidou	18b
le ponchel	22b
le pondy	15b
le pont	 5
le pont chretien chabenet	92b
le pont de beauvoisin	57c2
le pont de claix	11d
le pont de montvert
le pont de planches
le pontet	19d2
le ponthou
le porge	35c
le port	34d2
le port marly	56c
le portel	88c
le pouget	21c
le poujol
le poujol sur orb	95b
le pouliguen	42c
le pout	62b
le pouzin	29c
le pradal	32b
le pradet	11d
le pre
le pre d auge	84b
le pre saint gervais	17d
le precheur	15c
le puch	27a
le puech	26b
le puid	12b
le puiset
le puiset dore
le puits
le puits des mezes
le puley	79a
le puy	50b2
le puy en velay	19d
le puy notre dame	11c
le puy saint bonnet
le puy sainte reparade	59c
le quartier	23b
le quesne	23b
le quesnel	76b
le quesnel aubry	22b
le quesnoy	49c
le quesnoy en artois	32b
le quillio	60b
le quiou	36b
le raincy	15d
le recoux
le reculey
le relecq kerhuon	12d
le renouard	20b
le reposoir	57b
le retail	28b
le revest
le revest les eaux	41c
le rheu	98c
le rialet	63a
le ribay	46b
le riols	98a
le robert	22d
le roc	21b
le roc saint andre
le rouget
le rouget pers	13c
le roulier	21b
le rouret	42c
le rousset
le rousset marizy	59b
le roux	67a
le rove	52c
le rozel	26b
le rozier	13b
le russey	26c
le saint	61b
le saix	13b
le sap
le sap andre	13b
le sappey	47b
le sappey en chartreuse	12c
le sars	15b
le saulchoy	11b
le saulcy	29b
le sauze
le sauze du lac	16b
le segur	26b
le sel
le sel de bretagne	11c
le sen	22b
le sequestre	20c
le seure	27b
le soler	79c
le souich	20b
le soulie	14b
le sourd	16b
le sourn	21c
le subdray	97b
le syndicat	18c
le tablier	77b
le taillan medoc	11d
le tallud	20c
le tampon	83d
le tanu	43b
le tartre	11b
le tartre gaudran	37a
le tatre	43b
le tech	95a
le teich	92c
le teil	87c
le teilleul	17c2
le temple	82b3
le temple de bretagne	20c
le temple sur lot	11c
le tertre saint denis	14b
le theil	39b2
le theil bocage
le theil de bretagne	17c
le theil en auge	20b
le theil nolent	29b
le thieulin	42b
le thil	59b
le thil riberpre	24b
le thillay	46c
le thillot	32c
le tholonet	24c
le tholy	15c
le thor	89c
le thoronet	26c
le thou	21c
le thoult trosnay	11b
le thour	36b
le thoureil
le thuel	16b
le thuit	14b
le thuit de l oison	38c
le tiercent	20b
le tignet	32c
le tilleul	66b
le tilleul lambert	27b
le titre	33b
le torp mesnil	45b
le torpt	47b
le torquesne	53b
le touquet paris plage	42c
le tour
le tour du parc	13c
le tourne	83b
le tourneur
le touvet	31c
le trait	47c
le tranger	17b
le translay	23b
le transloy	42b
le travet
le trehou	63b
le tremblay	 2
le tremblay omonville	39b
le tremblay sur mauldre	93b
le tremblois	16b
le treport	44c
le trevoux	17c
le triadou	74b
le trioulou	95a
le tronchet	14c2
le troncq	17b
le tronquay	13c2
le truel	35b
le tuzan	26b
le val	46c2
le val d ajol	39c
le val d esnoms	35b
le val d hazey	51c
le val d ocre	56b
le val david	66b
le val de gouhenans	63a
le val de gueblange	79b
le val dore	89b
le val larrey	28b
le val saint eloi	94a
le val saint germain	16c
le val saint pere	19c
le valdecie
le valtin	74a
le vanneau irleau	86b
le vast	32b
le vauclin	85c
le vaudioux	17b
le vaudoue	73b
le vaudreuil	36c
le vaulmier	60a
le vaumain	40b
le vauroux	50b
le verdier	23b
le verdon
le verdon sur mer	14c
le verger	14c
le verguier	21b
le vermont	72a
le verneil	88a
le vernet	28c4
le vernet chameane	78b
le vernet sainte marguerite	33b
le vernois	29b
le vernoy	18b
le versoud	49c
le vert	12b
le vesinet	16d
le veurdre	48b
le vey	14b
le vezier	18b
le vibal	52b
le vicel	12b
le vieil bauge
le vieil dampierre	10b
le vieil evreux	84b
le vieux bourg	74b
le vieux cerier	13b
le vieux marche	13c
le vigan	39c
le vigan en quercy	15c
le vigean	79b
le vigeant	66b
le vigen	23c
le vignau	52b
le vignon
le vignon en quercy	96b
le vilhain	27b
le villard
le villars	27b
le villey	94a
le vintrou	91a
le vivier	71a
le vivier sur mer	11c
le voide
le vretot
le wast	20b
lealvillers	16b
leaupartie	86a
leaz	91b
lebetain	42b
lebeuville	15b
lebiez	23b
leboulin	35b
lebucquiere	23b
lecaude
lecci	21c
lecelles	30c
lecey	20b
lechatelet	23b
lechelle	62b2
lecluse	13c
lecourt
lecousse	35c
lecques	47b
lect	32b
lectoure	37c
lecumberry	20b
lecussan	25b
ledas et penthies	16b
ledat	14c
ledenon	17c
ledergues	68b
lederzeele	70b
ledeuix	10c
ledignan	15c
ledinghem	32b
ledringhem	61b
lee	13c
leeds	c
leers	95c
lees athas	23b
lefaux	23b
leffard	20b
leffincourt	19b
leffond
leffonds	34b
leffrinckoucke	41c
leforest	71c
lege	=48c2
lege cap ferret	79c
legeville et bonfays	66a
leglantiers	55b
legny	69b
leguevin	99c
leguillac	 2
leguillac de cercles
leguillac de l auche	97b
lehaucourt	82b
lehon
leicester	c
leigne	 2
leigne les bois	55b
leigne sur usseau	45b
leignes
leignes sur fontaine	65b
leigneux	36b
leimbach	93b
leintrey	15b
leipzig	c
leiterswiller
lelex	24b
lelin lapujolle	27b
lelling	46b
lemainville	41b
lembach	15c
lemberg	14c
lembeye	84b
lembras	13c
leme	58b2
lemenil mitry	2a
lemere	40b
lemmecourt	23a
lemmes	=24b
lemoncourt	57a
lempaut	88b
lempdes	87c
lempdes sur allagnon	13c
lempire	13b
lempire aux bois
lemps	84b2
lempty	42b
lempzours	13b
lemud	52b
lemuy	26b
lenault
lenax	26b
lencloitre	25c
lencouacq	38b
lendou
lendou en quercy	61b
lendresse
lengelsheim	19b
lengronne	47b
lenharree	10b
lening	32b
lenizeul
lennon	81b
lenoncourt	59b
lens	33d
lens lestang	88b
lent	=16c2
lentigny	18c
lentillac
lentillac du causse	11b
lentillac saint blaise	19b
lentilleres	24b
lentilles	=13b
lentilly	66c
lentiol	24b
lento	=12b
leobard	23b
leogeats	90b
leognan	11d
leojac	13c
leon	23c
leoncel	46a
leotoing	23b
leouville	85a
leoville	30b
lepanges
lepanges sur vologne	84b
lepaud	36b
lepin
lepin le lac	47b
lepinas	15b
lepine	29b
lepron
lepron les vallees	61a
lepuix	11c
lepuix neuf	31b
leran	62b
lercoul	11a
lere	11c
leren	21b
lerigneux	17b
lerm et musset	50b
lerne	35b
lerouville	14c
lerrain	46b
lery	22c2
lerzy	22b
les ableuvenettes	72a
les abrets	 2
les abrets en dauphine	69c
les abymes	51d
les achards	55c
les adjots	54b
les adrets	11c
les adrets de l esterel	28c
les ageux	12c
les aires	62b
les aix
les aix d angillon	19c
les albres	35b
les alleuds	 2
les alleux
les allies	17b
les allues	17c
les alluets
les alluets le roi	14c
les ancizes comps	17c
les andelys	77c
les angles	96c3
les angles sur correze	13b
les anses
les anses d arlet	39c
les arcs	81c
les ardillats	63b
les arques	21b
les arsures	23b
les artigues
les artigues de lussac	11c
les aspres	63b
les assions	77b
les attaques	21c
les aulneaux	11b
les autels	62a
les autels saint bazile
les autels villevillon	11b
les authieux	29b
les authieux du puits
les authieux papion
les authieux sur calonne	28b
les authieux sur le port saint ouen	12c
les auxons	25c
les avanchers valmorel	72b
les avenieres
les avenieres veyrins thuellin	77c
les avirons	12d
les aynans	36b
les ayvelles	85b
les barils	27b
les baroches	33b
les barthes	60b
les baties	75a
les baux	 2
les baux de breteuil	67b
les baux de provence	26b
les baux sainte croix	87b
les belleville	35c
les bessons	42b
les biards
les billanges	30b
les billaux	12c
les bizots	47b
les bois
les bois d anjou	25c
les bondons	14b
les bordes	33c4
les bordes aumont	54b
les bordes sur arize	46b
les bordes sur lez
les bottereaux	35b
les bouchoux	32b
les breseux	49b
les breviaires	13c
les brouzils	29c
les brulais	54b
les brunels	27b
les cabannes	70b2
les cammazes	40b
les cars	61b
les casses	32b
les cent acres	65a
les cerqueux	90b
les cerqueux sous passavant
les chalesmes	80a
les champeaux	96a
les champs geraux	11c
les chapelles	57b
les chapelles bourbon	46b
les charmontois	12b
les chatelets	11b
les chateliers	45b
les chatelliers chateaumur
les chatelliers notre dame	15b
les chavannes
les chavannes en maurienne	22b
les cheres	15c
les cheris
les choux	53b
les clayes
les clayes sous bois	17d
les clefs	71b
les clerimois	30b
les clouzeaux
les cluses	28b
les combes	78b
les contamines montjoie	11c
les corvees
les corvees les yys	33b
les costes gozon	16b
les coteaux perigourdins	55b
les cotes	 2
les cotes d arey	20c
les cotes de corps	74a
les cresnays	23b
les croutes	99a
les crozets	19b
les damps	13c
les deserts	85b
les deux alpes	19c
les deux fays	12b
les deux rives	83b
les deux villes	25b
les echelles	13c
les ecorces	78b
les ecrennes	63b
les eduts	57a
les eglises
les eglises d argenteuil	54b
les eglisottes et chalaures	22c
les eparges	60a
les eparres	10c
les epesses	30c
les essards	92b3
les essards taignevaux	25b
les essarts	11b2
les essarts le roi	68c
les essarts le vicomte	13b
les essarts les sezanne	25b
les esseintes	24b
les estables	32b
les etangs	42b
les etilleux	20b
les eyzies	11c
les eyzies de tayac sireuil
les farges	31b
les ferres	93a
les fessey	13b
les fins	30c
les fontenelles	54b
les fontenis
les forges	19c3
les fosses	43b
les fougerets	97b
les fourgs	14c
les garennes
les garennes sur loire	47c
les genettes	16b
les gets	12c
les gonds	17c
les goulles	17a
les gours	91a
les grandes armoises	53a
les grandes chapelles	40b
les grandes loges	28b
les grandes ventes	17c
les grands chezeaux	23b
les granges	79a
les granges gontardes	70b
les granges le roi	12c
les grangettes	33b
les gras	82b
les graulges
les groseillers	54a
les guerreaux	23b
les haies	72b
les halles	47b
les hautes rivieres	12c
les hauts	 4
les hauts d anjou	88c
les hauts de caux	13c
les hauts de chee	69b
les hauts de forterre	46b
les hauts talican	54b
les hayes	18b
les hays	36b
les herbiers	17d
les hermaux	11b
les hermites	58b
les hogues	67b
les hopitaux neufs	97b
les hopitaux vieux	46b
les houches	35c
les iffs	27b
les ifs	67a
les ilhes	64a
les isles bardel	73a
les islettes	70b
les issards	25b
les istres et bury	92a
les jumeaux
les junies	25b
les landes genusson	26c
les laubies	15b
les leches	39b
les leves et thoumeyragues	56b
les lilas	24d
les loges	14c3
les loges en josas	16c
les loges marchis	11c
les loges margueron	21b
les loges saulces	16b
les loges sur brecey	12b
les lucs
les lucs sur boulogne	37c
les mages	21c
les magnils reigniers	15c
les magny	14b
les maillys	80b
les marats
les marches
les marets	15b
les mars	18b
les martres	 2
les martres d artiere	23c
les martres de veyre	38c
les martys	31b
les matelles	21c
les mathes	22c
les mayons	63b
les mazures	85b
les mees	42c2
les menus	24b
les mesneux	97b
les mesnuls	91b
les metairies	71b
les moeres
les moitiers
les moitiers d allonne	74b
les molieres	20c
les mollettes	87b
les monceaux	20b
les monthairons	32b
les montils	19c
les monts	 3
les monts d andaine	17c
les monts d aunay	48c
les monts du roumois	16c
les monts ronds	67b
les monts verts	31b
les moussieres	17b
les moutiers	 3
les moutiers en auge	13b
les moutiers en cinglais	53b
les moutiers en retz	19c
les moutiers hubert
les mujouls	37a
les mureaux	35d
les nans	10b
les neyrolles	63b
les noes	21b
les noes pres troyes	33c
les nouillers	72b
les ollieres	 2
les ollieres sur eyrieux	10c
les olmes
les omergues	14b
les ormes	19c2
les ormes sur voulzie	86b
les orres	51b
les oubeaux
les paroches	41b
les pavillons
les pavillons sous bois	26d
les pechs
les pechs du vers	30b
les peintures	16c
les pennes mirabeau	23d
les perques
les petites armoises	58a
les petites loges	48b
les piards
les pieux	32c
les pilles	22b
les pineaux	69b
les pins	51b
les pinthieres	17b
les places	73a
les plains et grands essarts	21b
les planches
les planches en montagne	15b
les planches pres arbois	88a
les plans	61b2
les plantiers	23b
les pontets	14b
les ponts
les ponts de ce	13d
les portes	 2
les portes du coglais	22c
les portes en re	58b
les poulieres	31b
les pradeaux	35b
les preaux	40b
les premiers sapins	16c
les pres	31a
les pujols	87b
les quatre routes
les quatre routes du lot
les rairies	10c
les repots	56a
les ressuintes	15b
les riceys	12c
les rives	15b
les rivieres henruel	16b
les roches	 2
les roches de condrieu	21c
les roches l eveque	30b
les roises	27a
les rosiers
les rosiers sur loire
les rotours
les rouges eaux	80a
les rousses	37c
les rues
les rues des vignes	74b
les sables
les sables d olonne	50d
les salces	83a
les salelles	58b2
les salles	56b
les salles de castillon	33b
les salles du gardon	24c
les salles lavauguyon	16b
les salles sur verdon	24b
les sauvages	63b
les septvallons	12c
les sieges	44b
les sorinieres	93c
les souhesmes rampont	32b
les ternes	57b
les terres
les terres de chaux	14b
les thilliers
les thilliers en vexin	49b
les thons	97a
les thuiles	36b
les tonils	16a
les touches	26c
les touches de perigny	55b
les tourailles
les tourreilles	38b
les tourrettes	11c
les trois bassins	72c
les trois chateaux	77b
les trois domaines	12b
les trois ilets	65c
les trois lacs	17c
les trois moutiers	11c
les trois pierres	83b
les trois saints	14c
les ulis	26d
les ulmes	54b
les vallees
les vallees de la vanne	10c
les vallois	13b
les vans	27c
les vastres	19b
les velluire
les velluire sur vendee	14c
les ventes	11c
les ventes de bourse	15b
les verchers
les verchers sur layon
les veys
les vigneaux	51b
les vignes
les villages voveens	40c
les villards
les villards sur thones	11c
les villedieu	23b
les villettes	15c
les voivres	28b
les yveteaux	10b
lesboeufs	17b
lesbois	18b
lescar	95c
leschaux	33b
leschelle	27b
lescheraines	80b
lescheres	19b
lescheres sur le blaiseron	87a
lescherolles	46b
lescheroux	73b
lesches	76b
lesches en diois	57a
lescouet gouarec	22b
lescousse	82a
lescout	76b
lescun	16b
lescuns	75a
lescure	48b
lescure d albigeois	46c
lescure jaoul	23b
lescurry	16b
lesdain	43b
lesdins	79b
lesges	83a
lesgor	43b
lesignac durand	17b
lesigny	74c2
lesme	17b
lesmenils	51b
lesmont	30b
lesneven	76c
lesparre medoc	59c
lesparrou	24b
lesperon	14c2
lespesses	40b
lespielle	15b
lespignan	34c
lespinasse	33c
lespinassiere	14b
lespinoy	24b
lespiteau	78a
lespouey	21b
lespourcy	18b
lespugue	75a
lesquerde	14b
lesquielles saint germain	75b
lesquin	96c
lessac	55b
lessard	 2
lessard en bresse	56b
lessard et
lessard et le chene	15b
lessard le national	66b
lessay	23c
lesse	21b
lesseux	14b
lesson
lessy	79b
lestanville	90a
lestards	12b
lestelle
lestelle betharram	79b
lestelle de saint martory	43b
lesterps	44b
lestiac
lestiac sur garonne	59b
lestiou	29b
lestrade et thouels	44b
lestre	24b
lestrem	50c
letanne	11b
letelon	93a
lethuin	24b
letia	11b
letra	90b
letricourt	22b
letteguives	21b
lettret	20b
leubringhen	29b
leuc	82b
leucamp	24b
leucate	46c
leuchey	70a
leudeville	16c
leudon
leudon en brie	17b
leuglay	28b
leugny	68b2
leuhan	85b
leuilly
leuilly sous coucy	46b
leulinghem	27b
leulinghen bernes	54b
leurville	81a
leury	10b
leutenheim	83b
leuven	c
leuville
leuville sur orge	43c
leuvrigny	32b
leuze	19b
levainville	38b
leval	27c2
levallois perret	68d
levare	27b
levecourt	91a
levens	54c
levergies	54b
levernois	36b
leves	=57c
levesville
levesville la chenard	23b
levet	14c
levie	67b
levier	=24c
levignac	22c
levignac de guyenne	67b
levignacq	36b
levignen	10c
levigny	93a
levis	22b
levis saint nom	16c
levoncourt	30b2
levroux	28c
lewarde	24c
lexy	39c
ley	11b
leychert	11b
leyme	93b
leymen	13c
leyment	14c
leynes	52b
leynhac	30b
leyr	91b
leyrat	14b
leyrieu	92b
leyritz moncassin	21b
leyssard	16b
leyvaux	37a
leyviller	50b
lez
lez fontaine	24b
lezan	16c
lezardrieux	16c
lezat	 2
lezat sur leze	23c
lezay	20c
lezennes	30c
lezeville	11b
lezey	90a
lezignan	36b
lezignan corbieres	10d
lezignan la cebe	16c
lezigne
lezigneux	17c
lezinnes	67b
lezoux	65c
lheraule	20b
lherm	41c2
lhery	89a
lhez	76a
lhommaize	90b
lhomme	93b
lhopital
lhor	14b
lhospitalet
lhoumois	16b
lhuis	89b
lhuitre	27b
lhuys	14b
liac	20b
liancourt	68c
liancourt fosse	29b
liancourt saint pierre	57b
liart	59b
lias	=79b
lias d armagnac	20b
liausson	16b
libaros	13b
libercourt	80c
libermont	18b
libourne	25d
libreville	c
licey
licey sur vingeanne	97a
lichans sunhar	84a
licheres	99a
licheres pres aigremont	15b
licheres sur yonne	49a
lichos	13b
lichtenberg	53b
licourt	40b
licq atherey	19b
licques	17c
licy clignon	65a
lidrezing	80a
liebenswiller	19b
liebsdorf	29b
liebvillers	15b
liederschiedt	12b
lieffrans	50a
liege	c=
liehon	13b
liencourt	30b
lieoux	13b
liepvre	16c
lieramont	22b
liercourt	33b
lieres	34b
liergues
liernais	48b
liernolles	19b
lierval	12b
lierville	22b
lies	=73a
liesle	56b
liesse notre dame	13c
liessies	53b
liesville
liesville sur douve	22b
liettres	38b
lieu saint amand	15c
lieuche	50a
lieucourt	71a
lieudieu	35b
lieurac	18b
lieuran
lieuran cabrieres	34b
lieuran les beziers	15c
lieurey	15c
lieuron	81b
lieusaint	14d2
lieutades	17b
lieuvillers	72b
lievans	15b
lievin	30d
lievremont
liez	=69b2
liezey	30b
liffol	 2
liffol le grand	21c
liffol le petit	32b
liffre	93c
lifou	92c
ligardes	21b
ligescourt	22b
liginiac	65b
liglet	30b
lignac	46b
lignairolles	33a
lignan	 3
lignan de bazas	40b
lignan de bordeaux	84b
lignan sur orb	32c
lignareix	16b
ligne	=58c2
ligneres	32a
lignereuil	14b
lignerolles	=13c5
ligneville	30b
ligneyrac	29b
lignieres	21c4
lignieres ambleville	69b
lignieres chatelain	35b
lignieres de touraine	13c
lignieres en vimeu	11b
lignieres la carelle
lignieres orgeres	72b
lignieres sonneville
lignieres sur aire	49a
lignol	86b
lignol le chateau	16b
lignon	12b
lignorelles	19b
lignou	14b
ligny	 7
ligny en barrois	37c
ligny en brionnais	38b
ligny en cambresis	18c
ligny le chatel	12c
ligny le ribault	13c
ligny les aire	57b
ligny saint flochel	24b
ligny sur canche	19b
ligny thilloy	51b
ligre	11c
ligron	49b
ligsdorf	32b
ligueil	21c
ligueux	14b2
liguge	34c
lihons	46b
lihus	42b
lilhac	14b
lille	24e
lillebonne	85c
lillemer	40b
lillers	10d
lilly	73a
lima	c=
limalonges	84b
limans	=39b
limanton	24b
limas	=48c
limay	18d
limbrassac	12b
lime	=19b
limeil brevannes	27d
limendous	69b
limeray	13c
limersheim	68b
limerzel	14c
limesy	15c
limetz villez	21c
limeuil	34b
limeux	31b2
limey remenauville	32b
limeyrat	42b
limoges	=13e
limoges fourches	63b
limogne
limogne en quercy	86b
limoise	18b
limon	=15b
limonest	40c
limons	=72b
limont fontaine	53b
limony	83b
limours	65c
limousis	12b
limoux	11d
limpiville	41b
linac	23b
linard malval	21b
linards	10c
linars	21c
linas	80c
linay	22b
linazay	22b
lincel
lincheux hallivillers
lindebeuf	39b
lindre basse	23b
lindre haute	47a
lindry	13c
linexert	12b
linge	=20b
lingeard	80a
lingevres	45b
linghem	22b
lingolsheim	21d
lingreville
linguizzetta	12c
linieres bouton
liniers	=59b
liniez	33b
linsdorf	33b
linselles	82c
linthal	59b
linthelles	10b
linthes	11b
lintot	47b
lintot les bois	19b
linxe	16c
liny devant dun	19b
linzeux	17b
liocourt	14b
liomer	37b
lion devant dun	18b
lion en beauce	12b
lion en sullias	38b
lion sur mer	25c
liorac
liorac sur louyre	26b
liouc	33b
liourdres	27b
liouville
lioux	29b
lioux les monges	51a
liposthey	60b
lipsheim	27c
lirac	96b
lire	=
lirey	12b
lironcourt	68a
lironville	13b
liry	92a
lisbon	c
lisbonne	c
lisbourg	58b
lisieux	20d
lisle	11c2
lisle en barrois	27a
lisle sur tarn	49c
lislet	22b
lison	45b
lisores	26b
lisors	29b
lissac	53b2
lissac et mouret	97b
lissac sur couze	71b
lissay lochy	23b
lisse	=
lisse en champagne	10b
lisses	=74c
lisseuil	11b
lissey	10b
lissieu	32c
lissy	35b
listrac
listrac de dureze	13b
listrac medoc	28c
lit et mixe	17c
lithaire
litteau	27b
littenheim	30b
litz	36b
livaie
livarot	=
livarot pays
livarot pays d auge	62c
liverdun	56c
liverdy
liverdy en brie	14c
livernon	72b
liverpool	c
livers cazelles	24b
livet	=19b
livet en saosnois	63a
livet et gavet	13c
livet sur authou	16b
livilliers	39b
livinhac
livinhac le haut	11c
livre la touche	73b
livre sur changeon	18c
livron	38b
livron sur drome	93c
livry	64b2
livry gargan	47d
livry louvercy	11c
livry sur seine	22c
lixhausen	36b
lixheim	55b
lixing	 2
lixing les rouhling	80b
lixing les saint avold	67b
lixy	48b
lizac	54b
lizant	39b
lizeray	81a
lizieres	23b
lizine	87a
lizines	17b
lizio	84b
lizos	11b
lizy
lizy sur ourcq	36c
ljubljana	c
llauro	31b
llo	15b
llupia	22c
lobsann	66b
loc brevalaire	21b
loc eguiner	38b
loc eguiner saint thegonnec
loc envel	75a
locarn	43b
loche	=
loche sur indrois	48b
loches	=62c
loches sur ource	35b
lochieu
lochwiller	37b
locmalo	89b
locmaria	98b
locmaria berrien
locmaria grand champ	19c
locmaria plouzane	51c
locmariaquer	16c
locmelar	49b
locmine	48c
locmiquelic	41c
locoal mendon	35c
locon	23c
loconville	33b
locqueltas	20c
locquenole	79b
locquignol	30b
locquirec	16c
locronan	83b
loctudy	41c
locunole	12c
loddes	17b
lodes	31b
lodeve	73c
lods	=25b
loeuilley	93a
loeuilly
loffre	71b
loge fougereuse	37b
logelheim	95b
lognes	15d
logny	 2
logny bogny	15b
logny les aubenton	84a
logny les chaumont
logonna daoulas	21c
logrian florian	27b
logron	58b
loguivy plougras	84b
loheac	70b
lohitzun oyhercq	19b
lohr	44b
lohuec	25b
loigne
loigne sur mayenne
loigny
loigny la bataille	22b
loir en vallee	20c
loir et cher	r33e
loire	+90b
loire atlantique	r15f
loire authion	17d
loire les marais	38b
loire sur nie	28b
loire sur rhone	27c
loireauxence	76c
loiret	r69e
loiron
loiron ruille	28c
loisail	14b
loisey	27b
loisia	14b
loisieux	24b
loisin	18c
loison	12b
loison sous lens	52c
loison sur crequoise	25b
loisy	10c2
loisy en brie	17b
loisy sur marne	11c
loivre	14c
loix	75b
lolif	60b
lolme	19b
lombard	=42b2
lombers	11c
lombez	22c
lombia	21b
lombres	87a
lombreuil	31b
lombron	20c
lome	c
lomme
lommerange	38b
lommoye	64b
lomne	39a
lomont	48b
lomont sur crete	17b
lompnas	17b
lompnieu
lompret	22c
loncon	22b
londigny	24b
londinieres	12c
london	c
londres	c=
long	=59b
longages	34c
longaulnay	59b
longavesnes	77a
longchamp	17c3
longchamp sous chatenois	82a
longchamp sur aujon	36b
longchamps	66b
longchamps sur aire	12b
longchaumois	11c
longcochon	59a
longeau percey	69b
longeault
longeault pluvault	12c
longeaux	22b
longechaux	78a
longechenal	59b
longecourt	 2
longecourt en plaine	12c
longecourt les culetre	55a
longefoy
longemaison	17b
longepierre	16b
longes	=94b
longessaigne	59b
longevelle	12b
longevelle les russey	37a
longevelle sur doubs	65b
longeves	24c2
longeville	17b
longeville en barrois	11c
longeville les metz	41c
longeville les saint avold	36c
longeville sur la laines
longeville sur mer	26c
longeville sur mogne	14b
longevilles mont
longevilles mont d or	63b
longfosse	15c
longjumeau	22d
longlaville	24c
longmesnil	45a
longnes	19c2
longny	 2
longny au perche
longny les villages	28c
longperrier	32c
longpont	25b
longpont sur orge	65c
longpre	 2
longpre le sec	67a
longpre les corps saints	15c
longraye
longre	19b
longroy	64b
longsols	13b
longue jumelles	66c
longueau	57c
longuefuye
longueil	50b
longueil annel	26c
longueil sainte marie	19c
longuenee
longuenee en anjou	66c
longuenesse	11d
longuenoe
longuerue	35b
longues sur mer	59b
longuesse	50b
longueval	29b
longueval barbonval
longueville	33c5
longueville sur aube	13b
longueville sur scie	90b
longuevillette	67a
longuyon	51c
longvic	89c
longvillers	35b2
longvilliers	75b2
longwe	64a
longwy	16d
longwy sur le doubs	50b
lonlay	 2
lonlay l abbaye	11c
lonlay le tesson	23b
lonnes	19b
lonny	62b
lonrai	11c
lons	14d
lons le saunier	17d
lonzac	27b
looberghe	12c
loon plage	60c
loos	23d
loos en gohelle	68c
looze	44b
loperec	83b
loperhet	40c
lopigna	11b
loqueffret	34b
lor	14b
loray	62b
lorcieres	16b
lorcy	59b
lordat	59a
lore
lorentzen	23b
loreto di casinca	19b
loreto di tallano	47a
lorette	=50c
loretz
loretz d argenton	26c
loreux	24b
lorey	91a
lorges	36b
lorgies	17c
lorgues	98c
lorient	58d
loriges	35b
lorignac	50b
lorigne	30b
loriol	 2
loriol du comtat	25c
loriol sur drome	66c
lorlanges	43b
lorleau	99a
lormaison	12c
lormaye	69b
lormes	13c
lormont	26d
lornay	59b
loromontzey	77a
lorp sentaraille	14c
lorquin	12c
lorrez
lorrez le bocage preaux	13c
lorris	30c
lorry
lorry les metz	17c
lorry mardigny	68b
lortet	21b
los angeles	c
los masos	97b
loscouet
loscouet sur meu	66b
losne	17c
losse	29b
lostanges	15b
lostroff	71a
lot	r=18e
lot et garonne	r33e
lothey	42b
lottinghen	54b
louailles	69b
louan villegruis fontaine	49b
louannec	30c
louans	71b
louargat	24c
louatre	20b
loubajac	45b
loubaresse	43a
loubaut	30a
loubedat	12b
loubejac	27b
loubens	58b2
loubens lauragais	45b
loubers	95a
loubersan	16b
loubes bernac	41b
loubeyrat	14c
loubieng	49b
loubieres	36b
loubigne	16b
loubille	36b
loublande
loubressac	53b
louce
loucelles	22b
louchats	68b
louches	=95b
louchy montfand	40b
loucrup	25b
loudeac	100c
loudenvielle	37b2
loudervielle	49a
loudes	94b
loudet	19b
loudrefing	29b
loudun	68c
loue	=22c
louer	=34b
louerre
louesme	11b2
loueuse	=15b
louey	11c
louge
louge sur maire	31b
lougratte	42b
lougres	=74b
louhans chateaurenaud	64c
louhossoa	89b
louignac	25b
louin	67b
louisfert	95b
louit	19b
loulans verchamp	46b
loulay	76b
loulle	18b
loupeigne	85a
loupershouse	90b
loupes	=96b
loupfougeres	41b
loupia	26b
loupiac	18c4
loupiac de la reole	53b
loupian	22c
louplande	15c
loupmont	75a
louppy	 3
louppy le chateau	16b
louppy sur chee
louppy sur loison	12b
lourches	37c
lourde	=12b
lourdes	=13d
lourdios ichere	15b
lourdoueix saint michel	30b
lourdoueix saint pierre	71b
lourenties	43b
loures barousse	68b
louresse rochemenier	90b
lourmais	34b
lourmarin	10c
lournand	32b
lourouer saint laurent	25b
louroux	 2
louroux bourbonnais	21b
louroux de beaune	19b
louroux de bouble	23b
louroux hodement
lourquen	19b
lourties monbrun	15b
loury	26c
louslitges	63a
loussous debat	72a
loutehel	24b
loutzviller	15b
louvagny	58a
louvain	c
louvaines
louvatange	12b
louveciennes	80c
louvemont	69b
louvemont cote
louvemont cote du poivre
louvencourt	29b
louvergny
louverne	43c
louversey	50b
louvetot	78b
louvie juzon	11c
louvie soubiron	13b
louvieres	87a
louvieres en auge	90a
louviers	19d
louvigne	12c
louvigne de bais	19c
louvigne du desert	33c
louvignies quesnoy	90b
louvigny	38c4
louvil	92b
louville
louville la chenard	25b
louvilliers	 2
louvilliers en drouais	23b
louvilliers les perche	21b
louvois
louvrechy	20b
louvres	13d
louvroil	63c
louye	21b
louzac saint andre	95b
louze
louzes	10b
louzignac	18b
louzouer	25b
louzy	13c
lovagny	14c
loxeville
loyat	18c
loye sur arnon	31b
loyettes	36c
lozanne	32c
lozay	17b
loze	12b
lozere	r76d
lozinghem	13c
lozon
lozzi	11b
luanda	c
luant	16c
lubbon	85a
lubecourt	66a
lubersac	22c
lubey	22b
lubilhac	11b
lubine	25b
luble	14b
lubret saint luc	61a
lubumbashi	c
luby betmont	10b
luc	38b2
luc armau	10b
luc en diois	61b
luc la primaube	60c
luc sur aude	26b
luc sur mer	33c
luc sur orbieu	12c
lucarre	64a
lucay	 2
lucay le libre	11b
lucay le male	13c
lucbardez et bargues	56b
lucciana	69c
luce	16d2
luce sous ballon	11b
luceau	12c
lucelle	29a
lucenay	21c
lucenay l eveque	33b
lucenay le duc	20b
lucenay les aix	94b
luceram	12c
lucey	97b3
lucgarier	27b
luchapt	24b
luchat	51b
luche
luche pringe	15c
luche sur brioux	12b
luche thouarsais	54b
lucheux	52b
luchy	68b
lucinges	18c
lucmau	25b
lucon	94c
lucq de bearn	93b
lucquy	58b
lucy	40b2
lucy le bocage	20b
lucy le bois	33b
lucy sur cure	21b
lucy sur yonne	13b
ludes	69b
ludesse	49b
ludies	10b
ludon medoc	56c
ludres	58c
lue	=62b
lue en baugeois
luemschwiller	75b
lugagnac	14b
lugagnan	17b
lugaignac	43b
lugan	78b2
lugano	c
lugarde	12b
lugasson	32b
luglon	37b
lugny	96b2
lugny champagne	14b
lugny les charolles	31b
lugo di nazza	85a
lugon et
lugon et l ile du carnay	14c
lugos	12c
lugrin	26c
lugy	14b
luigne
luigny	43b
luisant	=69c
luisetaines	23b
luitre
luitre dompierre	19c
lullin	81b
lully	76b
lumbin	22c
lumbres	36c
lumeau	14b
lumes	=11c
lumeville
lumeville en ornois
lumigny nesles ormeaux	15c
lumio	12c
lunac	44b
lunan	63b
lunas	46b2
lunas les chateaux	83b
lunax
lunay	13c
luneau	28b
lunegarde	94a
lunel	27d
lunel viel	45c
luneray	22c
lunery	15c
luneville	18d
lupcourt	43b
lupe	31b
lupersat	29b
lupiac	31b
luplante	38b
luppe violles	13b
luppy	60b
lupsault	11b
lupstein	83b
luquet	43b
lurais	23b
luray	16c
lurbe saint christau	21b
lurcy	41b
lurcy le bourg	28b
lurcy levis	18c
lure	80c2
lureuil	27b
luri	87b
luriecq	12c
lurs	39b
lury sur arnon	65b
lus la croix haute	52b
lusanger	11c
lusans
luscan	46a
lusignac	16b
lusignan	25c
lusignan petit	35b
lusigny	16c
lusigny sur barse	23c
lusigny sur ouche	12b
lussac	15c3
lussac les chateaux	23c
lussac les eglises	46b
lussagnet	80a
lussagnet lusson	18b
lussan	76b2
lussan adeilhac	24b
lussant	10c
lussas	11c
lussas et nontronneau	28b
lussat	14c2
lussault
lussault sur loire	89b
lusse	=35b
lusseray	17b
lustar	95a
luthenay uxeloup	61b
lutilhous	21b
luttange	98b
luttenbach pres munster	76b
lutter	=29b
lutterbach	69c
lutzelbourg	55b
lutzelhouse	20c
luvigny	12b
lux	=27c3
luxe	=75b
luxe sumberraute	39b
luxemont et villotte	45b
luxeuil
luxeuil les bains	67c
luxey	65b
luxiol	16b
luyeres	47b
luynes	51c
luz saint sauveur	90b
luzancy	10c
luzarches	50c
luzay	62b
luze	11c2
luzech	18c
luzenac	51b
luzeret	16b
luzillat	12c
luzille	99b
luzinay	24c
luzoir	27b
luzy	20c
luzy saint martin	12b
luzy sur marne	28b
lviv	c
ly fontaine	12b
lyas	59b
lyaud	18c
lye	76b
lynde	78b
lyoffans	45b
lyon	52e
lyons
lyons la foret	76b
lys	=43b2
lys haut layon	77c
lys lez lannoy	14d
lys saint georges	20b
m tsangamouji	64c
maast et violaine	13b
maatz	72a
mably	72c
macau	46c
macaye	59b
mace	46b
macey	98b
machault	13c2
mache	=18c
machecoul
machecoul saint meme	77c
machecourt	11b
machemont	83b
macheren	28c
machezal	40b
machiel	15b
machilly	12c
machy	23b2
mackenheim	77b
mackwiller	53b
maclas	=19c
macogny	64a
macon	=35d
maconcourt	65a2
maconge	14b
macornay	10c
macot
macot la plagne
macouba	99b
macouria	20d
macqueville	30b
macquigny	36b
madaillan	65b
madecourt	52a
madegney	12b
madic	20b
madiere	28b
madirac	31b
madiran	42b
madonne et lamerey	41b
madranges	17b
madras	c=
madre	=28b
madriat	14b
madrid	c
mael carhaix	15c
mael pestivien	36b
maen roch	51c
maennolsheim	24b
maffliers	19c
maffrecourt	59a
magalas	36c
magenta	=17c
magescq	27c
magland	32c
magnac	 2
magnac bourg	11c
magnac laval	17c
magnac lavalette villars
magnac les gardes	74b
magnac sur touvre	33c
magnan	23b
magnant	=16b
magnanville	64c
magnas	=56a
magnat l etrange	24b
magne	=34c2
magnet	11c
magneux	42b2
magneux haute rive	56b
magneville	32b
magnicourt	83a
magnicourt en comte	65b
magnicourt sur canche	11b
magnien	32b
magnieres	29b
magnieu	65b
magnivray	16b
magnoncourt	39b
magny	18c3
magny chatelard	60a
magny cours	14c
magny danigon	45b
magny en bessin	16b
magny en vexin	58c
magny fouchard	26b
magny jobert	14b
magny la campagne
magny la fosse	12b
magny la ville	72a
magny lambert	87a
magny le desert	14c
magny le freule
magny le hongre	91c
magny les aubigny	22b
magny les hameaux	94c
magny les jussey	94a
magny les villers	23b
magny lormes	67a
magny montarlot	26b
magny saint medard	35b
magny sur tille	87b
magny vernois	14c
magoar	75a
magrie	55b
magrin	14b
magstatt	 2
magstatt le bas	52b
magstatt le haut	32b
mahalon	10c
maheru	28b
mahina	15d
maiche	43c
maidieres	15c
maignaut tauzia	22b
maigne	33b
maignelay montigny	25c
mailhac	60b
mailhac sur benaize	28b
mailhoc	30b
mailholas	34a
maillane	28c
maillas	=13b
maillat	=67b
maille	=20c3
maillebois	94b
mailleres	23b
mailleroncourt charette	28b
mailleroncourt saint pancras	17b
maillet	=22b2
mailley et chazelot	61b
maillezais	89b
maillot	=13c
mailly	15b
mailly champagne	62b
mailly la ville	49b
mailly le camp	20c
mailly le chateau	51b
mailly maillet	63b
mailly raineval	29b
mailly sur seille	25b
maimbeville	38b
mainbresson
mainbressy
maincy	18c
maine
maine de boixe	47b
maine et loire	r83e
maing	40c
mainneville	45b
mainsat	54b
maintenay	45b
maintenon	45c
mainterne
mainvillers	32b
mainvilliers	11d2
mainxe gondeville	12c
mainzac	13b
maire	=17b
maire levescault	58b
mairieux	70b
mairy	 2
mairy mainville	55b
mairy sur marne	57b
maisdon
maisdon sur sevre	31c
maisey
maisey le duc	71a
maisieres notre dame
maisnieres	47b
maisnil	27b
maisnil les ruitz	17c
maisod	33b
maison des champs	36a
maison feyne	28b
maison ponthieu	28b
maison roland	97a
maison rouge	88b
maisoncelle	12b
maisoncelle et villers	69a
maisoncelle saint pierre	18b
maisoncelle tuilerie	29b
maisoncelles	25b2
maisoncelles du maine	51b
maisoncelles en brie	98b
maisoncelles en gatinais	14b
maisoncelles la jourdan
maisoncelles pelvey	25b
maisoncelles sur ajon	21b
maisonnais	23b
maisonnais sur tardoire	38b
maisonnay	25b
maisonneuve	32b
maisonnisses	18b
maisons	=90b3
maisons alfort	57d
maisons du bois lievremont	84b
maisons en champagne	55b
maisons laffitte	23d
maisons les chaource	18b
maisons les soulaines	57a
maisonsgoutte	79b
maisontiers	13b
maisse	28c
maissemy	23b
maixe	41b
maizeray	26a
maizeroy	41b
maizery
maizet	36b
maizey	16b
maizicourt	18b
maizieres	21c5
maizieres la grande paroisse	15c
maizieres les brienne	16b
maizieres les metz	12d
maizieres les vic	46b
maizieres sur amance	95a
maizilly	32b
maizy	39b
majastres	5a
makemo	14c
malabat	10b
malafretaz	13c
malaga	c=
malain	80b
malaincourt	80a
malaincourt sur meuse	47a
malakoff	31d
malancourt	65a
malandry	80a
malange	32b
malans	29b2
malansac	23c
malarce
malarce sur la thines	27b
malataverne	23c
malaucene	28c
malaucourt
malaucourt sur seille	13b
malaumont
malaunay	62c
malause	13c
malaussanne	45b
malaussene	33b
malauzat	12c
malavillers	12b
malay	23b
malay le grand	16c
malay le petit	31b
malbo	90a
malbosc	15b
malbouhans	34b
malbouzon
malbrans	16b
malbuisson	90b
male	=
malegoude	36a
malemort	82c
malemort du comtat	20c
malemort sur correze
malesherbes
malestroit	26c
maletable
maleville	97b
malguenac	19c
malherbe
malherbe sur ajon	58b
malicornay	19b
malicorne	76b2
malicorne sur sarthe	19c
maligny	95b2
malijai	20c
malincourt	50b
malines	c
malintrat	12c
malissard	33c
mallefougasse auges	33b
malleloy	10c
mallemoisson	96b
mallemort	62c
malleon	77a
malleret	45a
malleret boussac	18b
malleval	65b
malleval en vercors	57a
malleville	 2
malleville les gres	20b
malleville sur le bec	26b
mallievre	25b
malling	68b
malloue
malmerspach	48b
malmo	c
malmy	38a
malons et elze	11b
malouy	17b
malpart	70a
malpas	30b
malras	44b
malrevers	76b
malroy	35b
maltat	=28b
maltot	11c
malvalette	89b
malves
malves en minervois	89b
malvezie	11b
malvieres	14b
malvies	36b
malville	38c
malvillers	68a
malzeville	78c
malzy	18b
mambouhans
mamers	50c
mametz	20c2
mamey	33b
mamirolle	20c
mamoudzou	71d
mana	=11d
manas	=18b
manas bastanous	82a
manaurie
manaus	c
mance
mancenans	32b
mancenans lizerne	18b
mancey	39b
manche	r=50e
manchecourt
manchester	c
manciet	76b
mancieulles
mancioux	39b
mancy	23b
mandagout	37b
mandailles saint julien	17b
mandelieu
mandelieu la napoule	22d
manderen ritzing	61b
mandeure	46c
mandeville	36b
mandeville en bessin	30b
mandray	59b
mandres	35b
mandres aux quatre tours	21b
mandres en barrois	11b
mandres la cote	56b
mandres les roses	49c
mandres sur vair	42b
mandrevillars	34b
manduel	70c
mane	24c2
maneglise	13c
manehouville	21b
manent montane	85a
manerbe	54b
mangiennes	40b
manglieu	47b
mangonville	21b
manhac	88b
manheulles	16b
manhoue	14b
manicamp	31b
manigod	10c
manihi	11c
manila	c
manille	c=
manin	18b
maninghem	15b
maninghen henne	34b
maniquerville	41b
manlay	20b
manneville	 4
manneville es plains	31b
manneville la goupil	11c
manneville la pipard	26b
manneville la raoult	47b
manneville sur risle	14c
mannevillette	94b
mano	15b
manois	45b
manom	31c
manoncourt	 2
manoncourt en vermois	35b
manoncourt en woevre	26b
manonville	22b
manonviller	17b
manosque	23d
manot	56b
manou	61b
manre	11b
mansac	16c
mansan	39a
mansat
mansat la courriere	73a
mansempuy	55a
mansencome	45a
manses	=13b
mansigne	16c
mansle	 2
mansle les fontaines	21c
manso	12b
mansonville	31b
manspach	54b
mant	27b
mantallot	23b
mantenay montlin	33b
mantes la jolie	44d
mantes la ville	22d
mantet	35a
manteyer	50b
manthelan	14c
manthes	69b
mantilly	51b
mantoche	46b
mantry	47b
manvieux	13b
many	26b
manzac
manzac sur vern	54b
manzat	14c
manziat	20c
maputo	c
marac	21b
marainville
marainville sur madon	94a
marainviller	70b
marais vernier	47b
marambat	42b
marandeuil	10b
marange silvange	65c
marange zondrange	37b
marans	45c2
maransin	11c
marant	73a
maranville	41b
maranwez	55a
marast	44a
marat	80b
marault
maraussan	48c
maravat	50a
maray	22b
maraye
maraye en othe	42b
marbache	17c
marbaix	46b
marbeuf	49b
marbeville	10b
marbois	13c
marbotte
marboue	11c
marboz	23c
marby	72a
marc la tour
marcais	31b
marcay	16c2
marce	84b
marce sur esves	25b
marcei
marcelcave	13c
marcellaz	11c
marcellaz albanais	21c
marcellois	45a
marcellus	89b
marcenais	86b
marcenat	89b2
marcenay	11b
marcenod	70b
marcey
marcey les greves	13c
marchainville
marchais	=39b
marchais beton
marchais en brie
marchal
marchamp	14b
marchampt	45b
marchastel	18b2
marchaux chaudefontaine	14c
marche allouarde	51a
marchelepot
marchelepot misery	58b
marchemaisons	16b
marchemoret	66b
marchenoir	68b
marcheprime	57c
marches	=87b
marcheseuil	16b
marchesieux	67b
marcheville	51b2
marcheville en woevre	69a
marchezais	41b
marchiennes	45c
marciac	12c
marcieu	66a
marcieux	24b
marcigny	17c
marcigny sous thil	56a
marcilhac
marcilhac sur cele	17b
marcillac	 3
marcillac la croisille	86b
marcillac la croze	19b
marcillac lanville	52b
marcillac saint quentin	83b
marcillac vallon	17c
marcillat	34b
marcillat en combraille	90b
marcille	73b
marcille la ville	76b
marcille raoul	75b
marcille robert	10c
marcilloles	12c
marcilly	84b2
marcilly d azergues	11c
marcilly en bassigny	22b
marcilly en beauce	32b
marcilly en gault	75b
marcilly en villette	22c
marcilly et dracy	84a
marcilly la campagne	11c
marcilly la gueurce	14b
marcilly le chatel	14c
marcilly le hayer	71b
marcilly les buxy	70b
marcilly ogny	20b
marcilly sur eure	16c
marcilly sur maulne	22b
marcilly sur seine	62b
marcilly sur tille	17c
marcilly sur vienne	55b
marck	10d
marckolsheim	44c
marclopt	55b
marcoing	18c
marcoles	60b
marcollin	60b
marcols
marcols les eaux	29b
marcon	11c
marconne
marconnelle	11c
marcorignan	13c
marcoussis	86c
marcoux	12c2
marcq	89b2
marcq en baroeul	40d
marcq en ostrevent	74b
marcy	12c3
marcy l etoile	38c
marcy sous marle	20b
mardeuil	15c
mardie	31c
mardilly	13b
mardor	55a
mardore
mardyck
mare	=63c
mareau	 2
mareau aux bois	57b
mareau aux pres	17c
mareil	 5
mareil en champagne	34b
mareil en france	73b
mareil le guyon	42b
mareil marly	41c
mareil sur loir	65b
mareil sur mauldre	18c
mareilles	14b
marenla	28b
marennes	=20c2
marennes hiers brouage	62c
maresche	88b
maresches	81b
maresquel ecquemicourt	11c
marest	28b
marest dampcourt	34b
marest sur matz	38b
marestaing	33b
marestmontiers	12b
maresville	93a
maretz	14c
mareugheol	22b
mareuil	40b2
mareuil caubert	84b
mareuil en brie	29b
mareuil en dole	22b
mareuil en perigord	23c
mareuil la motte	62b
mareuil le port	12c
mareuil les meaux	33c
mareuil sur arnon	49b
mareuil sur ay
mareuil sur cher	12c
mareuil sur lay dissais	28c
mareuil sur ourcq	16c
marey	72a
marey les fussey	87a
marey sur tille	33b
marfaux	12b
marfontaine	83a
margaux cantenac	28c
margencel	23c
margency	30c
margerides	27b
margerie chantagret	86b
margerie hancourt	19b
marges	=11c
margilley
margival	38b
margny	33b2
margny aux cerises	26b
margny les compiegne	87c
margny sur matz	53b
margon	78b2
margouet meymes	16b
margueray	12b
marguerittes	83c
margueron	37b
marguestau	56a
margut	70b
mariac	54b
maricourt	18b
marie	=11b
marieulles	70b
marieux	13b
marigna
marigna sur valouse	11b
marignac	99b3
marignac en diois	23b
marignac lasclares	48b
marignac laspeyres	19b
marignana	10b
marignane	34d
marigne
marigne laille	17c
marigne peuton	54b
marignier	65c
marignieu	16b
marigny	16c6
marigny brizay
marigny chemereau	60b
marigny en orxois	53b
marigny l eglise	29b
marigny le cahouet	31b
marigny le chatel	17c
marigny le lozon	28c
marigny les reullee	21b
marigny les usages	19c
marigny marmande	60b
marigny saint marcel	71b
marigny sur yonne	19b
marillac
marillac le franc	83b
marillet	12b
marimbault	20b
marimont
marimont les benestroff	56a
marin	=19c
marines	=36c
maringes	68b
maringues	31c
mariol	68b
marions	=21b
marioupol	c
maripasoula	96c
marizy
marizy saint mard	47a
marizy sainte genevieve	13b
marle	22c
marlemont	13b
marlenheim	42c
marlens
marlers	15b
marles	 3
marles en brie	19c
marles les mines	54c
marles sur canche	31b
marlhes	13c
marliac	13b
marliens	61b
marlieux	12c
marlioz	11c
marly	22d2
marly gomont	48b
marly la ville	60c
marly le roi	17d
marly sous issy	80a
marly sur arroux	30b
marmagne	34c3
marmande	17d
marmanhac	67b
marmeaux	84a
marmesse
marminiac	35b
marmont pachas	16b
marmouille
marmoutier	27c
marnac	19b
marnand
marnans	13b
marnaves	76a
marnay	28c3
marnay sur marne	32b
marnay sur seine	23b
marnaz	60c
marne	r=56e
marnes	=22b
marnes la coquette	18c
marnezia	65a
marnhagues et latour	15b
marnoz	37b
maroeuil	24c
maroilles	=15c
marolles	29c4
marolles en beauce	24b
marolles en brie	52c2
marolles en hurepoix	57c
marolles les bailly	12b
marolles les braults	20c
marolles les buis	21b
marolles les saint calais	28b
marolles sous lignieres	37b
marolles sur seine	18c
marollette	16b
marols	46b
maromme	11d
maron	16c2
maroncourt	5a
marpaps	13b
marpent	27c
marpire	10c
marquaix	19b
marquay	75b2
marquefave	99b
marqueglise	48b
marquein	78a
marquerie	82a
marques	=24b
marquette en ostrevant	19c
marquette lez lille	13d
marquigny	71a
marquillies	20c
marquion	10c
marquise	=52c
marquivillers	19b
marquixanes	60b
marrakech	c
marray	50b
marre	=18b
mars	=80b2
mars la tour	88b
mars sous bourcq	61a
mars sur allier	30b
marsa	24a
marsac	18c4
marsac en livradois	14c
marsac sur don	15c
marsac sur l isle	32c
marsainvilliers	30b
marsais	98b
marsais sainte radegonde	55b
marsal	23b
marsales	22b
marsan	46b
marsaneix
marsangis	45a
marsangy	87b
marsannay	 2
marsannay la cote	54c
marsannay le bois	84b
marsanne	12c
marsas	13c2
marsat	14c
marsaz	71b
marseillan	88c3
marseille	89e
marseille en beauvaisis	14c
marseilles
marseilles les aubigny	65b
marseillette	70b
marsillargues	70c
marsilly	38c2
marsolan	44b
marson	28b
marson sur barboure	59a
marsonnas	10c
marsoulas	14b
marssac
marssac sur tarn	35c
martagny	14b
martailly
martailly les brancion	12b
martainneville	41b
martainville	61b2
martainville epreville	75b
martaize	36b
martel	=16c
marthemont	52a
marthille	17b
marthod	13c
marthon	55b
martiel	10c
martigna	22b
martignargues	44b
martignas
martignas sur jalle	81c
martignat	17c
martigne
martigne briand
martigne ferchaud	27c
martigne sur mayenne	19c
martigny	82b3
martigny courpierre	13b
martigny le comte	41b
martigny les bains	81b
martigny les gerbonvaux	12b
martigny sur l ante	32b
martigues	48d
martillac	37c
martin eglise	16c
martincourt	23b2
martincourt sur meuse	66a
martinet	=12c
martinique	r36e
martinpuich	17b
martinvast	13c
martinvelle	12b
martisserre	64a
martizay	96b
martot	46b
martres	=11b
martres de riviere	42b
martres sur morge	76b
martres tolosane	24c
martrin	24b
martrois	60a
maruejols
maruejols les gardon	26b
marval	50b
marvaux vieux	69a
marvejols	48c
marvelise	15b
marville	52b
marville les bois
marville moutiers brule	10c
mary	28b
mary sur marne	12c
marzan	27c
marzens	31b
marzy	36c
mas blanc
mas blanc des alpilles	56b
mas cabardes	17b
mas d auvignon	17b
mas d orcieres
mas de londres	67b
mas des cours	22a
mas grenier	13c
mas saint chely	11b
mas saintes puelles	92b
masbaraud merignat
mascaraas haron	11b
mascaras	=42b2
mascarville	18b
masclat	36b
masevaux
masevaux niederbruck	36c
maslacq	89b
masleon	29b
maslives	65b
masnieres	27c
masny	40c
masparraute	26b
maspie lalonquere juillacq	23b
masquieres	17b
massabrac	13b
massac	21b2
massac seran	52b
massaguel	35b
massais	=
massals	11b
massanes	18b
massangis	33b
massat	=75b
massay	13c
massegros causses gorges	94b
masseilles	14b
massels	12b
masserac	67b
masseret	68b
masseube	15c
massiac	18c
massieu	77b
massieux	28c
massiges	43a
massignac	36b
massignieu
massignieu de rives	65b
massillargues attuech	67b
massilly	30b
massingy	10c2
massingy les semur	15b
massingy les vitteaux	92a
massognes	27b
massoins	14b
massongy	18c
massoules	19b
massugas	21b
massy	52d3
mastaing	91b
matafelon granges	62b
matemale	27b
matha	22c
mathaux	22b
mathay	21c
mathenay	15b
mathieu	23c
mathons	68a
mathonville	34b
matignicourt goncourt	16b
matignon	18c
matigny	51b
matougues	64b
matour	12c
matoury	37d
matra	54a
matringhem	18b
mattaincourt	80b
mattexey	62a
matton et clemency	42b
mattstall
matzenheim	15c
maubec	40c3
maubert fontaine	10c
maubeuge	29d
maubourguet	22c
mauchamps	39b
maucomble	38b
maucor	56b
maucourt	43b2
maucourt sur orne	51a
maudetour
maudetour en vexin	21b
mauges
mauges sur loire	19d
mauguio	17d
maulain
maulan	11b
maulay	19b
maulde	95b
maule	61c
mauleon	86c
mauleon barousse	10b
mauleon d armagnac	27b
mauleon licharre	30c
maulers	34b
maulette	11c
maulevrier	32c
maulevrier sainte gertrude	11c
maulicheres	16b
maumusson	51a2
maumusson laguian	14b
mauny	15b
maupas	30b2
mauperthuis	50b
maupertuis	15b
maupertus
maupertus sur mer	24b
maupiti	13c
mauprevoir	61b
mauquenchy	37b
mauran	20b
maure	=90a
maure de bretagne
maurecourt	45c
mauregard	34b
mauregny
mauregny en haye	40b
maureilhan	25c
maureillas las illas	30c
mauremont	35b
maurens	51b3
maurens scopont	14b
maurepas	21d2
mauressac	49b
mauressargues	19b
maureville	30b
mauriac	37c2
mauries	84a
maurines	10b
maurois	41b
mauron	32c
mauroux	72b2
maurrin	47b
maurs	22c
maurupt
maurupt le montois	51b
maury	77b
mausoleo	24a
maussac	45b
maussane
maussane les alpilles	23c
maussans	56a
mautes	19b
mauvages	24b
mauvaisin	23b
mauves	=12c
mauves sur huisne	53b
mauves sur loire	34c
mauvezin	26c3
mauvezin d armagnac	11b
mauvezin de prat	98a
mauvezin de sainte croix	52a
mauvezin sur gupie	61b
mauvieres	31b
mauvilly	61a
maux	=14b
mauzac	14c
mauzac et grand castang	88b
mauze
mauze sur le mignon	29c
mauze thouarsais
mauzens et miremont	29b
mauzun	14b
maves	67b
mavilly mandelot	17b
maxent	15c
maxeville	10d
maxey	 2
maxey sur meuse	21b
maxey sur vaise	28b
maxilly	 2
maxilly sur leman	15c
maxilly sur saone	36b
maxou	29b
maxstadt	30b
may en multien	88b
may sur orne
mayac	33b
mayenne	+13d
mayet	32c
maylis	29b
maynal	32b
mayot	21b
mayotte	r26e
mayrac	25b
mayran	61b
mayregne	28a
mayres	46b2
mayres savel	94a
mayreville	86a
mayrinhac lentour	48b
mayronnes	42a
maysel	21b
mazamet	10d
mazan	63c
mazan l abbaye	12b
mazange	81b
mazar e charif	c
mazaugues	90b
mazaye	72b
maze
maze milon	58c
mazeirat	12b
mazeley	27b
mazerat aurouze	19b
mazeray	99b
mazeres	46c2
mazeres de neste	35b
mazeres lezons	18c
mazeres sur salat	63b
mazerier	32b
mazerny	12b
mazerolles	34c6
mazerolles du razes	16b
mazerolles le salin	22b
mazerulles	28b
mazet saint voy	11c
mazeuil	24b
mazeyrat
mazeyrat d allier	14c
mazeyrolles	31b
mazieres	 5
mazieres de touraine	15c
mazieres en gatine	10c
mazieres en mauges	12c
mazieres naresse	96a
mazieres sur beronne
mazille	40b
mazingarbe	82c
mazinghem	46b
mazinghien	28b
mazion	54b
mazirat	27b
mazirot	23b
mazoires	97a
mazouau	13a
mazuby	21a
mazzola	22a
mbuji mayi	c
meailles	12b
meallet	15b
measnes	52b
meauce	50b
meaudre
meaulne
meaulne vitray	91b
meaulte	13c
meautis	65b
meaux	57d
meaux la montagne	22b
meauzac	15c
mece	62b
mechmont	13b
mecleuves	12c
mecquignies	70b
mecrin	18b
mecringes	21b
medan	13c
medavy	15b
medeyrolles	11b
mediere	28b
medillac	15b
medina	c=
medis	=32c
medonville	52a
medreac	19c
mee	23b
mees	20c
megange	14b
megeve	29c
megevette	62b
megrit	81b
meharicourt	55b
meharin	27b
mehers	30b
mehoncourt	24b
mehoudin	12b
mehun
mehun sur yevre	64c
meigne	 2
meigne le vicomte
meigneux	42b2
meilhac	53b
meilhan	13c2
meilhan sur garonne	13c
meilhards	55b
meilhaud	51b
meillac	20c
meillant	65b
meillard	30b
meilleray	50b
meillerie	29b
meillers	13b
meillier fontaine
meillon	96b
meillonnas	14c
meilly
meilly sur rouvres	23b
meisenthal	64b
meistratzheim	16c
mejannes	 2
mejannes le clap	73b
mejannes les ales	12c
meknes	c
mela	=37a
melagues	53a
melamare	94b
melay	12c3
melbourne	c
melecey	14b
melesse	75c
melgven	34c
melicocq	79b
melicourt	87a
meligny	 2
meligny le grand	88a
meligny le petit	73a
melin	52a
melincourt	22b
melisey	18c2
meljac	14b
mellac	34c
melle	64c3
mellecey	13c
melleran	48b
melleray	45b
melleroy	52b
melles	95a
melleville	26b
mellionnec	44b
mello	60b
meloisey	32b
melrand	16c
melsheim	55b
melun	46d
melve	13b
melz sur seine	35b
membrey	21b
membrolles
memenil	18b
memmelshoffen	31b
menades	=36a
menarmont	58a
menars	61b
menat	=55b
menaucourt	22b
mencas	71a
menchhoffen	60b
mende	12d
mendionde	85b
menditte	21b
mendive	17b
meneac	15c
menerbes	96b
menerval	18b
menerville	22b
menesble	17a
meneslies	30b
menesplet	19c
menesqueville	49b
menessaire	75a
menestreau	96a
menestreau en villette	14c
menet	52b
menetou
menetou couture	34b
menetou ratel	46b
menetou salon	16c
menetou sur nahon	13b
menetreol	 2
menetreol sous sancerre	29b
menetreol sur sauldre	20b
menetreols
menetreols sous vatan	12b
menetreuil	41b
menetreux
menetreux le pitois	39b
menetrol	16c
menetru
menetru le vignoble	16b
menetrux
menetrux en joux	76a
menevillers	10b
menglon	54b
menigoute	85b
menil	92b
menil annelles	95a
menil aux bois	48a
menil de senones	12b
menil en xaintois	17b
menil erreux	20b
menil froger	63a
menil gondouin	16b
menil hermei	21b
menil hubert	 2
menil hubert en exmes	13b
menil hubert sur orne	47b
menil jean
menil la horgne	18b
menil la tour	34b
menil lepinois	15b
menil sur belvitte	29b
menil sur saulx	24b
menil vin	51a
menilles	17c
mennecy	16d
mennessis	42b
mennetou
mennetou sur cher	82b
menneval	15c
menneville	67b2
mennevret	64b
mennouveaux	64a
menoire	13b
menomblet	69b
menoncourt	39b
menonval	24b
menotey	29b
menou	18b
menouville	62a
menoux	29b
mens	=14c
mensignac	15c
menskirch	14b
mentheville	30b
menthon saint bernard	19c
menthonnex	 2
menthonnex en bornes	11c
menthonnex sous clermont	81b
mentieres	12b
menton	=31d
mentque nortbecourt	65b
menucourt	62c
menville	81b
meobecq	36b
meolans revel	32b
meon
meounes
meounes les montrieux	23c
mer	=63c
meracq	23b
meral	11c
meras	94a
mercatel	73b
mercenac	35b
merceuil	82b
mercey	57a
mercey le grand	52b
mercey sur saone	13b
mercin et vaux	94b
merck saint lievin	66b
merckeghem	62b
mercoeur	37b2
mercuer	13c
mercues	11c
mercurey	12c
mercurol veaunes	28c
mercury	35c
mercus garrabet	12c
mercy	32b2
mercy le bas	13c
mercy le haut	28b
merdrignac	31c2
mere	=19c2
mereau	26c
mereaucourt	9a
mereglise	11b
merelessart	18b
merens	66a
merens les vals	17b
merenvielle	47b
mereuil	11b
mereville	13c2
merey	35b
merey vieilley	18b
merfy	61b
mergey	65b
meria	81a
merial	28a
mericourt	12d2
mericourt en vimeu	11b
mericourt l abbe	59b
mericourt sur somme
meriel	53c
merifons	62a
merignac	79d3
merignas	30b
merignat	13b
merignies	35c
merigny	55b
merigon	11b
merilheu	23b
merillac	25b
merinchal	65b
merindol	23c
merindol les oliviers	21b
merinville	17b
meritein	28b
merkwiller pechelbronn	93b
merlas	47b
merlaut	28b
merle leignec	32b
merleac	48b
merlerault
merlerault le pin	14c
merles	=20b
merles sur loison	14b
merlevenez	32c
merlieux et fouquerolles	25b
merlimont	33c
merlines	74b
mernel	10c
merobert	64b
merona	9a
merouville	21b
meroux moval	14c
merpins	11c
merrey	93a
merrey sur arce	33b
merri	15b
merris	11c
merry	 2
merry la vallee	36b
merry sec	17b
merry sur yonne	19b
mers les bains	25c
mers sur indre	66b
merschweiller	29b
mersuay	29b
merten	14c
mertrud	18b
mertzen	20b
mertzwiller	33c
meru	14d
merval
mervans	15c
mervent	11c
mervilla	30b
merville	17d2
merville franceville plage	22c
merviller	33b
merxheim	14c
mery	22c
mery bissieres
mery bissieres en auge	11c
mery es bois	53b
mery la bataille	60b
mery premecy	68a
mery sur cher	69b
mery sur marne	68b
mery sur oise	100c
mery sur seine	14c
mesandans	23b
mesanger	47c
mesangueville	15b
mesbrecourt richecourt	32b
meschers
meschers sur gironde	32c
mescoules	18b
mesgrigny	26b
mesigny	80b
meslan	15c
mesland	54b
meslay	64b2
meslay du maine	28c
meslay le grenet	38b
meslay le vidame	51b
meslieres	32b
meslin
mesmay	67a
mesmont	34b2
mesnac	40b
mesnard
mesnard la barotiere	16c
mesnay	58b
mesnieres
mesnieres en bray	94b
mesnil	 5
mesnil bruntel	29b
mesnil clinchamps
mesnil domqueur	88a
mesnil en arrouaise	11b
mesnil en ouche	44c
mesnil follemprise	12b
mesnil la comtesse	58a
mesnil lettre	57a
mesnil martinsart	24b
mesnil mauger	24b
mesnil panneville	77b
mesnil raoul	12c
mesnil roc h	45c
mesnil rousset	82a
mesnil saint georges	22b
mesnil saint laurent	44b
mesnil saint loup	58b
mesnil saint nicaise	57b
mesnil saint pere	44b
mesnil sellieres	57b
mesnil sous vienne	10b
mesnil sur l estree	94b
mesnil verclives	29b
mesnils
mesnils sur iton	61c
mesnois	16b
mespaul	95b
mesplede	33b
mesples	13b
mespuits	18b
mesquer	22c
messac	10b
messais
messanges	13c2
messas	10c
messe	=22b
messei	18c
messein	20c
messeix	100b
messeme	24b
messery	25c
messey
messey sur grosne	74b
messia
messia sur sorne	91b
messigny et vantoux	17c
messimy	35c
messimy sur saone	13c
messincourt	58b
messon	47b
messy	12c
mesterrieux	22b
mestes	34b
mesves
mesves sur loire	66b
mesvres	75b
metabief	14c
metairies saint quirin	27b
meteren	22c
methamis	45b
metigny	12b
metting	41b
mettray	21c
metz	12e
metz en couture	62b
metz le comte	18b
metz robert	54a
metzeral	11c
metzeresche	10c
metzervisse	23c
metzing	70b
meucon	23c
meudon	46d
meuilley	41b
meulan
meulan en yvelines	90c
meulers	58b
meulles
meulson	28a
meunet
meunet planches	17b
meunet sur vatan	20b
meung
meung sur loire	67c
meurce	28b
meurchin	37c
meurcourt	35b
meures	=13b
meurival	56a
meursac	16c
meursanges	59b
meursault	14c
meurthe et moselle	r73e
meurville	15b
meuse	r18e
meusnes	10c
meussia	44b
meuvaines	14b
meuvy
meux	33b
meuzac	74b
mevoisins	62b
mevouillon	25b
mexico	c
meximieux	82c
mexy	23c
mey	31b
meyenheim	20c
meylan	19d2
meymac	24c
meynes	26c
meyrals	72b
meyrannes	79b
meyrargues	38c
meyras	89b
meyreuil	67c
meyrie	11c
meyrieu
meyrieu les etangs	10c
meyrieux trouet	35b
meyrignac
meyrignac l eglise	64a
meyronne	27b
meyronnes
meyrueis	77b
meys	86b
meyssac	13c
meysse	14c
meyssiez	67b
meythet
meyzieu	37d
mezangers	63b
meze	13d
mezel	61b2
mezens	54b
mezeray	18c
mezeres	18b
mezeriat	22c
mezerolles	18b
mezerville	96a
mezidon canon
mezidon vallee
mezidon vallee d auge	98c
mezieres	 12
mezieres en brenne	94b
mezieres en drouais	11c
mezieres en gatinais	26b
mezieres en santerre	52b
mezieres en vexin	61b
mezieres lez clery	88b
mezieres sous lavardin	68b
mezieres sur couesnon	17c
mezieres sur issoire
mezieres sur oise	51b
mezieres sur ponthouin	73b
mezieres sur seine	39c
mezilhac	11b
mezilles	52b
mezin	14c
mezire	13c
mezos	87b
mezy moulins	56b
mezy sur seine	22c
mhere	23b
mialet	13c2
mialos	14b
miami	c
miannay	60b
michaugues
michelbach	 3
michelbach le bas	72b
michelbach le haut	64b
michery	11c
midrevaux	17b
mieges	17b2
mielan	11c
miellin
miermaigne	16b
miers	45b
miery	13b
mietesheim	66b
mieussy	25c
mieuxce	62b
mifaget
mige	38b
migennes	67c
miglos	14b
mignafans
mignaloux beauvoir	52c
mignavillers	37b
migne	23b
migne auxances	63c
migneres	31b
mignerette	35b
migneville	17b
mignieres	12c
mignovillard	90b
migny	11b
migre	=35b
migron	69b
mijanes	56a
mijoux	30b
milan	c=
milhac	20b
milhac d auberoche
milhac de nontron	52b
milhaguet
milhars	23b
milhas	19b
milhaud	63c
milhavet	10b
milizac
milizac guipronvel	48c
millac	46b
millam	84b
millancay	72b
millas	=44c
millau	22d
millay	44b
millebosc	24b
millemont	27b
millencourt	20b
millencourt en ponthieu	34b
millery	53c3
millevaches	79a
millieres	87b2
millonfosse	71b
milly	 4
milly la foret	46c
milly lamartine	35b
milly sur bradon	15b
milly sur therain	19c
milon
milon la chapelle	30b
milton keynes	c
mimbaste	10c
mimet	42c
mimeure	32b
mimizan	77c
minaucourt
minaucourt le mesnil les hurlus	46a
minerve	=98a
mingot	99a
mingoval	23b
miniac
miniac morvan	44c
miniac sous becherel	78b
minihy treguier	13c
minorville	23b
minot	=19b
minsk	c
minversheim	72b
minzac	50b
minzier	11c
miolles	11b
mionnay	23c
mions	14d
mios	12d
miossens lanusse	29b
miquelon langlade	60b
mirabeau	20c2
mirabel	18c2
mirabel aux baronnies	15c
mirabel et blacons	12c
miradoux	53b
miramas	26d
mirambeau	16c2
miramont	 4
miramont d astarac	36b
miramont de comminges	74b
miramont de guyenne	31c
miramont de quercy	30b
miramont latour	14b
miramont sensacq	34b
mirande	35c
mirandol bourgnounac	11c
mirannes	67a
miraumont	62b
miraval cabardes	59a
mirbel	34a
mire	=11c
mirebeau	21c
mirebeau sur beze	19c
mirecourt	47c
mirefleurs	24c
miremont	31c2
mirepeisset	75b
mirepeix	13c
mirepoix	=34c2
mirepoix sur tarn	11c
mireval	33c
mireval lauragais	19b
miribel	10d2
miribel lanchatre	45b
miribel les echelles	17c
mirmande	61b
mirvaux	12b
mirville	35b
miscon	73a
miserey	59b
miserey salines	27c
miserieux	20c
misery
mison	11c
misse	=
missecle	93a
missegre	72a
missery	11b
missillac	57c
missiriac	12c
misson	83b
missy	 4
missy aux bois	10b
missy les pierrepont	11b
missy sur aisne	63b
misy sur yonne	83b
mitry mory	20d
mitschdorf
mittainville	66b
mittainvilliers verigny	80b
mittelbergheim	59b
mittelbronn	64b
mittelhausbergen	22c
mittelhausen
mittelschaeffolsheim	56b
mittelwihr	85b
mittersheim	58b
mittlach	34b
mittois
mitzach	37b
mizerieux	54b
mizoen	19b
mobecq
moca croce	22b
modane	28c
modene	46b
moelan
moelan sur mer	67c
moernach	52b
moeslains	47b
moeurs verdey	32b
moeuvres	49b
moeze	60b
moffans et vacheresse	61b
mogadiscio	c
mogeville	73a
mognard
mogneneins	84b
mogneville	18c2
mogues	23b
mohammedia	c
mohon	99b
moidieu detourbe	20c
moigny
moigny sur ecole	13c
moimay	24b
moindou	94b
moineville	11c
moinville
moinville la jeulin	16b
moirans	78c
moirans en montagne	21c
moirax	12c
moire	=24b
moiremont	19b
moirey flabas crepion	11b
moiron	13b
moiry	13b
moisdon
moisdon la riviere	20c
moisenay	14c
moislains	11c
moissac	13d
moissac bellevue	31b
moissac vallee francaise	22b
moissannes	33b
moissat	13c
moisselles	13c
moissey	57b
moissieu
moissieu sur dolon	75b
moisson	=90b
moissy cramayel	19d
moissy moulinot	14a
moisville	23b
moisy	34b
moita	=59a
moitron	57a
moitron sur sarthe	26b
moivre	54a
moivrons	53b
molac	16c
molagnies	21b
molain	27b2
molamboz	88a
molandier	25b
molas	17b
molay	67b3
moleans	43b
moledes	77a
molesme	28b
molesmes
molezon	99a
moliens	11c
molieres	20c3
molieres cavaillac	91b
molieres glandaz
molieres sur ceze	12c
moliets et maa	13c
molinchart	36b
molines
molines en queyras	31b
molinet	11c
molineuf
molinghem
molinons	27b
molinot	18b
molins
molins sur aube	10b
molitg
molitg les bains	25b
mollans	24b
mollans sur ouveze	10c
mollau	33b
molleges	26c
molles	=90b
molleville	13b
molliens
molliens au bois	35b
molliens dreuil	92b
mollkirch	87b
molompize	27b
molosmes	16b
moloy	24b
molphey	13b
molpre
molring	12a
molsheim	93c
moltifao	74b
momas	60b
mombrier	48b
momeres	72b
momerstroff	30b
mommenheim	23c
momuy	49b
momy	11b
monacia	 2
monacia d aullene	54b
monacia d orezza	25a
monampteuil	12b
monassut audiracq	37b
monay	12b
monbahus	63b
monbalen	45b
monbardon
monbazillac	83b
monbequi	67b
monblanc	39b
monbrun	39b
moncale	35b
moncassin	12b
moncaup	19b2
moncaut	59b
moncayolle larrory mendibieu	28b
monce	 2
monce en belin	37c
monce en saosnois	22b
monceau le neuf et faucouzy	32b
monceau le waast	21b
monceau les leups	43b
monceau saint waast	42b
monceau sur oise	13b
monceaux	=95b
monceaux au perche
monceaux en bessin	60b
monceaux l abbaye	21b
monceaux le comte	13b
monceaux sur dordogne	63b
moncel	 3
moncel les luneville	61b
moncel sur seille	55b
moncel sur vair	17b
moncetz
moncetz l abbaye	88a
moncetz longevas	57b
moncey	61b
monchaux
monchaux soreng	61b
monchaux sur ecaillon	62b
moncheaux	17c
moncheaux les frevent	13b
monchecourt	25c
monchel
monchel sur canche	71a
moncheux	15b
monchiet	10b
monchy	 3
monchy au bois	55b
monchy breton	51b
monchy cayeux	29b
monchy humieres	77b
monchy lagache	59b
monchy le preux	68b
monchy saint eloi	22c
monchy sur eu	55b
moncla	90a
monclar	11c2
monclar de quercy	21c
monclar sur losse	11b
moncley	31b
moncontour	17c2
moncorneil grazan	15b
moncourt	63a
moncourt fromonville	19c
moncoutant	 2
moncoutant sur sevre	51c
moncrabeau	75b
moncton	c
moncy	26b
mondavezan	88b
mondelange	57c
mondement montgivroux	29a
mondescourt	25b
mondevert	80b
mondeville	11d2
mondicourt	60b
mondigny	19b
mondilhan	88a
mondion	12b
mondon	77a
mondonville	61c
mondonville saint jean	96a
mondorff	61b
mondoubleau	13c
mondouzil	21b
mondragon	38c
mondrainville	59b
mondrecourt
mondrepuis	10c
mondreville	72b2
monein	44c
mones	87a
monesple	26a
monestier	73b3
monestier d ambel	14a
monestier de clermont	15c
monestier du percy	25b
monestier merlines	30b
monestier port dieu	13b
monesties	14c
monestrol	57a
monetay	 2
monetay sur allier	54b
monetay sur loire	25b
moneteau	41c
monetier allemont	30b
monfaucon	48b2
monferran plaves	11b
monferran saves	79b
monflanquin	23c
monfort	52b
monfreville	10b
mongausy	91a
mongauzy	67b
monget	77a
monguilhem	28b
monheurt	19b
monhoudou	21b
monieux	26b
monistrol	 2
monistrol d allier	23b
monistrol sur loire	88c
monlaur bernet	16b
monleon magnoac	41b
monlet	40b
monlezun	16b
monlezun d armagnac	19b
monlong	11b
monmadales	83a
monmarves	61a
monnai
monnaie	=48c
monneren	40b
monnerville	38b
monnes	90a
monnet
monnet la ville	33b
monnetay	17a
monnetier mornex	24c
monneville	77b
monnieres	28c2
monoblet	79b
monpardiac	35a
monpazier	44b
monpezat	80a
monplaisant	27b
monprimblanc	28b
monrovia	c
mons	c
mons boubert	59b
mons en baroeul	21d
mons en laonnois	11c
mons en montois	45b
mons en pevele	21c
monsac	18b
monsaguel	13b
monsec
monsegur	25c4
monsempron libos	21c
monsireigne	100b
monsols
monsteroux milieu	77b
monsures	22b
monswiller	20c
mont	=14c3
mont bernanchon	13c
mont bertrand
mont bonvillers	97b
mont cauvaire	90b
mont d astarac	90a
mont d origny	84b
mont dauphin	16b
mont de galie	24a
mont de lans
mont de laval	19b
mont de marrast	11b
mont de marsan	32d
mont de vougney	19b
mont devant sassey	10b
mont disse	81a
mont dol	11c
mont dore	12c
mont et marre	16b
mont l etroit	93a
mont l eveque	42b
mont laurent	51a
mont le vernois	19b
mont le vignoble	42b
mont les lamarche	91a
mont les neufchateau	27b
mont les seurre	19b
mont louis	15b
mont lozere et goulet	11c
mont notre dame	75b
mont ormel	50a
mont pres chambord	34c
mont roc	20b
mont saint aignan	20d
mont saint eloi	10c
mont saint jean	97b3
mont saint leger	49a
mont saint martin	96c4
mont saint pere	68b
mont saint remy	51a
mont saint sulpice	78b
mont saint vincent	31b
mont saxonnex	16c
mont sous vaudrey	13c
mont sur courville	12b
mont sur meurthe	11c
mont sur monnet	20b
montabard	29b
montabon
montabot	27b
montacher villegardin	72b
montadet	66a
montady	40c
montagagne	82a
montagna	 2
montagna le reconduit	11b
montagna le templier
montagnac	48c2
montagnac d auberoche	14b
montagnac la crempse	38b
montagnac montpezat	40b
montagnac sur auvignon	64b
montagnac sur lede	27b
montagnat	22c
montagne	=18c2
montagne fayel	15b
montagney	49b
montagney servigney	12b
montagnieu	18c2
montagnol	15b
montagnole	10c
montagny	50c3
montagny en vexin	67b
montagny les beaune	78b
montagny les buxy	20b
montagny les lanches	83b
montagny les seurre	12b
montagny pres louhans	49b
montagny sainte felicite	43b
montagny sur grosne
montagoudin	17b
montagrier	51b
montagudet	20b
montagut	12b
montaignac
montaignac sur doustre	63b
montaigu	12c3
montaigu de quercy	13c
montaigu la brisette	50b
montaigu le blin	30b
montaigu les bois	20b
montaigu vendee	21d
montaiguet
montaiguet en forez	28b
montaigut	 4
montaigut en combraille	97b
montaigut le blanc	13c2
montaigut sur save	20c
montaille	52b
montailleur	67b
montaillou	21a
montaimont
montain	58b2
montainville	59b2
montalba
montalba le chateau	16b
montalembert
montalet
montalet le bois	32b
montalieu vercieu	35c
montalzat	66b
montamat	11b
montambert	11b
montamel	90a
montamise	37c
montamy
montanay	33c
montancy	13b
montandon	37b
montanel
montaner	41b
montanges	37b
montans	16c
montapas	27b
montarcher	63a
montardit	22b
montardon	24c
montaren et saint mediers	14c
montargis	15d
montarlot	 3
montarlot les champlitte
montarlot les rioz	31b
montarnaud	42c
montaron	16b
montastruc	77b3
montastruc de salies	30b
montastruc la conseillere	37c
montastruc saves	61a
montataire	14d
montauban	63d
montauban de bretagne	66c2
montauban de luchon	50b
montauban de picardie	22b
montauban sur l ouveze	12b
montaud	15c2
montaudin	88b
montaulieu	89a
montaulin	83b
montaure
montauriol	62b4
montauroux	72c
montaut	35c7
montaut les creneaux	70b
montautour	27b
montauville	11c
montay	28b
montayral	27c
montazeau	29b
montazels	53b
montbard	46c
montbarla	15b
montbarrey	30b
montbarrois	29b
montbartier	18c
montbavin	39a
montbazens	14c
montbazin	29c
montbazon	49c
montbel	25b2
montbeliard	25d
montbeliardot	11b
montbellet	87b
montbenoit
montberaud	19b
montbernard	22b
montberon	32c
montbert	34c
montberthault	23b
montbeton	44c
montbeugny	64b
montbizot	18c
montblainville	58a
montblanc	29c
montboillon	31b
montboissier	34b
montbolo	19b
montbonnot saint martin	57c
montboucher	37b
montboucher sur jabron	26c
montboudif	16b
montbouton	42b
montbouy	73b
montboyer	34b
montbozon	55b
montbrand	75a
montbras	20a
montbray	34b
montbre	40b
montbrehain	82b
montbrison	16d
montbrison sur lez	27b
montbron	20c
montbronn	16c
montbrun	12b2
montbrun bocage	59b
montbrun des corbieres	34b
montbrun lauragais	73b
montbrun les bains	44b
montcabrier	65b2
montcaret	14c
montcarra	61b
montcavrel	38b
montceau
montceau et echarnant	17b
montceau les mines	17d
montceaux	12c
montceaux l etoile	30b
montceaux les meaux	67b
montceaux les provins	32b
montceaux les vaudes	25b
montceaux ragny	35a
montcel	17c2
montcenis	19c
montcet	71b
montcey	26b
montchaboud	35b
montchal	51b
montchalons	63a
montchamp	14b2
montchanin	50c
montcharvot	44a
montchaton
montchaude
montchauvet	28b2
montchenu	61b
montcheutin	11b
montchevrel	23b
montchevreuil	13c
montchevrier	45b
montclar	71b3
montclar de comminges	79a
montclar lauragais	25b
montclar sur gervanne	19b
montclard	52a
montclera	29b
montclus	23b2
montcombroux
montcombroux les mines	30b
montcony	25b
montcornet	15c2
montcourt	52a
montcoy	23b
montcresson	13c
montcuit	18b
montcuq
montcuq en quercy blanc	18c
montcusel	14b
montcy notre dame	15c
montdardier	21b
montdauphin	24b
montdidier	60c2
montdore	69a
montdoumerc	58b
montdragon	61b
montdurausse	40b
monte	=65b
monteaux	73b
montebourg	19c
montech	67c
montecheroux	56b
montegrosso	41b
montegut	92b3
montegut arros	28b
montegut bourjac	13b
montegut en couserans	70a
montegut lauragais	40b
montegut plantaurel	31b
montegut saves	68a
monteignet
monteignet sur l andelot	27b
monteille
monteils	25c3
montel
montel de gelat	41b
monteleger	17c
montelier	43c
montelimar	41d
montels	52b3
montemboeuf	65b
montenach	50b
montenay	13c
montendre	32c
montendry	49a
montenescourt	44b
monteneuf	76b
montenils	34a
montenois	14c
montenoison	13b
montenoy	40b
montepilloy	16b
monteplain	15b
montepreux	45a
monterblanc	34c
montereau	65b
montereau fault yonne	22d
montereau sur le jard	50b
monterfil	14c
monterolier	59b
monterrey	c
montertelot	38b
montescot	16c
montescourt lizerolles	16c
montespan	48b
montesquieu	16c3
montesquieu avantes	26b
montesquieu des alberes	14c
montesquieu guittaut	17b
montesquieu lauragais	10c
montesquieu volvestre	31c
montesquiou	57b
montessaux	18b
montesson	15d2
montestruc
montestruc sur gers	70b
montet et bouxal	21b
monteton	32b
monteux	13d
montevideo	c
montevrain	16d
monteynard	50b
montezic	23b
montfa	56b2
montfalcon	13b
montfarville	80b
montfaucon	40c4
montfaucon d argonne	26b
montfaucon en velay	12c
montfaucon montigne
montfermeil	29d
montfermier	11b
montfermy	23b
montferney
montferrand	62b
montferrand du perigord	16b
montferrand la fare	27a
montferrand le chateau	22c
montferrat	36c2
montferrer	22b
montferrier	54b
montferrier sur lez	41c
montfey	12b
montfiquet	81a
montfleur	16b
montflours	25b
montflovin
montfort	54b3
montfort en chalosse	12c
montfort l amaury	28c
montfort le gesnois	29c
montfort sur argens	15c
montfort sur boulzane	87a
montfort sur meu	68c
montfort sur risle	77b
montfranc	13b
montfrin	31c
montfroc	10b
montfuron	22b
montgailhard	14c
montgaillard	20c5
montgaillard de salies	11b
montgaillard en albret	17b
montgaillard lauragais	68b
montgaillard sur save	66a
montgardin	48b
montgardon
montgaroult
montgauch	11b
montgaudry	11b
montgazin	16b
montge
montge en goele	72b
montgeard	57b
montgellafrey
montgenevre	46b
montgenost	16b
montgerain	17b
montgermont	38c
montgeron	24d
montgeroult	36b
montgesoye	50b
montgesty	32b
montgey	27b
montgibaud	25b
montgilbert	11b
montgirod
montgiscard	26c
montgivray	15c
montgobert	20b
montgon	72a
montgothier
montgradail	50a
montgras	12b
montgreleix	31a
montgru saint hilaire	30a
montguers	39a
montgueux	39b
montguillon
montguyon	17c
montharville	11b
monthault	25b
monthaut	37a
monthelie	14b
monthelon	70b2
monthenault	14b
montheries	76a
montherlant
montherme	21c
monthiers	16b
monthieux	66b
monthion	52b
monthodon	64b
monthoiron	67b
monthois	39b
montholier	37b
montholon	27c
monthou	 2
monthou sur bievre	79b
monthou sur cher	99b
monthuchon	71b
monthurel	14b
monthureux	 2
monthureux le sec	18b
monthureux sur saone	86b
monthyon	18c
monticello	21c
montier	 2
montier en der
montier en l isle	21b
montieramey	40b
montierchaume	16c
montiers	39b
montiers sur saulx	37b
monties	83a
montignac	27b2
montignac charente
montignac de lauzun	29b
montignac lascaux	28c
montignac le coq	13b
montignac toupinerie	14b
montignargues	56b
montigne	 4
montigne le brillant	14c
montigne les rairies	42b
montigny	21c8
montigny aux amognes	62b
montigny devant sassey	13b
montigny en arrouaise	32b
montigny en cambresis	55b
montigny en gohelle	97c
montigny en morvan	31b
montigny en ostrevent	45c
montigny l allier	27b
montigny la resle	57b
montigny le bretonneux	32d
montigny le chartif	59b
montigny le franc	14b
montigny le guesdier	30b
montigny lencoup	14c
montigny lengrain	67b
montigny les arsures	24b
montigny les cherlieu	12b
montigny les conde	51a
montigny les cormeilles	22d
montigny les jongleurs	10b
montigny les metz	22d
montigny les monts	25b
montigny les vaucouleurs	74a
montigny les vesoul	63b
montigny montfort	27b
montigny mornay villeneuve
montigny mornay villeneuve sur vingeanne	38b
montigny saint barthelemy	81a
montigny sous marle	71a
montigny sur armancon	16b
montigny sur aube	26b
montigny sur avre	26b
montigny sur canne	15b
montigny sur chiers	49b
montigny sur crecy	31b
montigny sur l ain	22b
montigny sur l hallue	18b
montigny sur loing	27c
montigny sur meuse	76a
montigny sur vence	21b
montigny sur vesle	57b
montillieres
montillieres sur orne	56b
montilliers	12c
montillot	25b
montilly	49b
montilly sur noireau	72b
montils	87b
montipouret	62b
montirat	33b2
montireau	14b
montiron	14b
montivernage	27a
montivilliers	15d
montjardin	93a
montjaux	44b
montjavoult	53b
montjay	30b2
montjean	13c2
montjean sur loire
montjezieu
montjoi	22b2
montjoie	 2
montjoie en couserans	99b
montjoie le chateau	23a
montjoie saint martin	25b
montjoire	12c
montjoux	32b
montjoyer	28b
montjustin	54a
montjustin et velotte	12b
montlainsia	21b
montlandon	25b2
montlaur	25c3
montlaur en diois	13b
montlaux	21b
montlauzun	12b
montlay
montlay en auxois	20b
montlebon	22c
montlevicq	11b
montlevon	28b
montlhery	98c
montliard	22b
montlieu
montlieu la garde	13c
montlignon	30c
montliot et courcelles	29b
montlivault	13c
montlognon	21b
montloue	19b
montlouis	11b
montlouis sur loire	11d
montlucon	33d
montluel	69c
montmachoux	21b
montmacq	11c
montmagny	15d
montmahoux	94a
montmain	16c2
montmancon	24b
montmarault	15c
montmarlon	33a
montmarquet
montmartin	29b
montmartin en graignes
montmartin le haut	62a
montmartin sur mer	14c
montmaur	89b2
montmaur en diois	10b
montmaurin	19b
montmedy	21c
montmeillant	78a
montmelard	34b
montmelas saint sorlin	53b
montmelian	40c
montmerac	73b
montmerle
montmerle sur saone	38c
montmerrei	56b
montmeyan	60b
montmeyran	30c
montmin
montmirail	39c2
montmiral	65b
montmirat	47b
montmirey	 2
montmirey la ville	18b
montmirey le chateau	20b
montmoreau	24c
montmorency	=22d
montmorency beaufort	13b
montmorillon	58c
montmorin	73b
montmorot	33c
montmort	19b
montmort lucy	66b
montmotier	35a
montmoyen	71a
montmurat	13b
montner	32b
montoillot	96a
montoir de bretagne	73c
montoire
montoire sur le loir	36c
montois
montois la montagne	27c
montoison	19c
montoldre	59b
montolieu	83b
montolivet	26b
montonvillers	93a
montord	21b
montory	32b
montot	35b2
montot sur rognon	11b
montouliers	24b
montoulieu	60b2
montoulieu saint bernard	23b
montournais	16c
montours
montourtier
montousse	25b
montoussin	13b
montpellier	31e
montpellier de medillan	70b
montpensier	47b
montperreux	94b
montpeyroux	28c4
montpezat	22c4
montpezat de quercy	16c
montpezat sous bauzon	77b
montpinchon	54b
montpinier	18b
montpitol	34b
montplonne	13b
montpollin
montpon menesterol	59c
montpont
montpont en bresse	11c
montpothier	33b
montpouillan	81b
montrabe	45c
montrabot	70a
montracol	10c
montravers	37b
montreal	c
montreal la cluse	36c
montreal les sources	26a
montrecourt	23b
montredon	30b
montredon des corbieres	15c
montredon labessonnie	21c
montregard	63b
montrejeau	26c
montrelais	86b
montrem	12c
montresor	31b
montret	76b
montreuil	11e3
montreuil au houlme	13b
montreuil aux lions	13c
montreuil bellay	37c
montreuil des landes	24b
montreuil en auge	65a
montreuil en caux	49b
montreuil en touraine	74b
montreuil juigne	78c
montreuil l argille	78b
montreuil la cambe	80a
montreuil le chetif	32b
montreuil le gast	21c
montreuil le henri	30b
montreuil poulay	37b
montreuil sous perouse	10c
montreuil sur barse	29b
montreuil sur blaise	13b
montreuil sur breche	50b
montreuil sur epte	38b
montreuil sur ille	24c
montreuil sur loir	57b
montreuil sur lozon	34b
montreuil sur maine	80b
montreuil sur mer	19c
montreuil sur therain	24b
montreuil sur thonnance	70a
montreuillon	24b
montreux	50a
montreux chateau	12c
montreux jeune	37b
montreux vieux	93b
montrevault	 2
montrevault sur evre	16d
montrevel	54b2
montrevel en bresse	27c
montreverd	39c
montrichard
montrichard val
montrichard val de cher	36c
montricher albanne	48b
montricoux	12c
montrieux
montrieux en sologne	64b
montrigaud
montriond	97b
montrodat	12c
montrol senard	25b
montrollet	32b
montromant	46b
montrond	58b3
montrond le chateau	56b
montrond les bains	57c
montrosier	33a
montrottier	14c
montroty	25b
montrouge	46d
montrouveau	14b
montroy	96b
montrozier	17c
montry	39c
monts	=83c2
monts de randon	12c
monts en bessin	42b
monts en ternois	62a
monts sur guesnes	92b
monts sur orne	87b
montsales	32b
montsalier	17b
montsalvy	84b
montsaon
montsapey	85a
montsauche
montsauche les settons	48b
montsaugeon
montsaunes	46b
montsec	75a
montsecret
montsecret clairefougere	67b
montsegur	12b
montsegur sur lauzon	14c
montselgues	86a
montsenelle	15c
montseret	62b
montserie	67a
montseron	10b
montseugny
montseveroux	100b
montsinery tonnegrande	36c
montsoreau	41b
montsoue	57b
montsoult	40c
montsurs	32c2
montsurvent
montsuzain	39b
montureux
montureux et prantigny	19b
montureux les baulay	16b
montursin
montusclat	13b
montussaint	54a
montussan	36c
montval
montval sur loir	56c
montvalen	24b
montvalent	31b
montvalezan	73b
montvendre	13c
montverdun	13c
montvernier	24b
montvert	11b
montvicq	69b
montviette
montville	46c
montviron
montzeville	15b
monviel	76a
monze	24b
moon sur elle	78b
moorea maiao	18d
moosch	16c
mooslargue	40b
moraches	13b
moragne	54b
morains
morainville	18a
morainville jouveaux	38b
morainvilliers	31c
morance	23c
morancez	19c
morancourt	13b
morand	35b
morangis	14d2
morangles	41b
morannes	 2
morannes sur sarthe daumeray	37c
moranville	10b
moras	52b
moras en valloire	68b
morbecque	26c
morbier	25c
morbihan	r78e
morcenx
morcenx la nouvelle	50c
morchain	36b
morchamps
morchies	21b
morcourt	87b2
mordelles	79c
moreac	37c
moree	11c
moreilles	41b
morelmaison	20b
morembert	30a
morestel	43c
moret
moret loing et orvanne	13d
moret sur loing
morette	36b
moreuil	39c
morey	19b
morey saint denis	60b
morez
morfontaine	11c
morganx	17b
morgemoulin	11b
morgny	65b
morgny en thierache	98a
morgny la pommeraye	11c
morhange	33c
moriat	39b
morienne	19b
morienval	10c
morieres
morieres les avignon	90c
moriers	22b
morieux
moriez	24b
morigny	70a
morigny champigny	44c
morillon	=72b
moringhem	56b
morionvilliers	24a
morisel	47b
moriville	44b
moriviller	95a
morizecourt	98a
morizes	53b
morlaas	44c
morlac	27b
morlaix	15d
morlancourt	38b
morlanne	61b
morlet	71a
morley	20b
morlhon
morlhon le haut	56b
morlincourt	50b
mormaison
mormant	53c
mormant sur vernisson	14b
mormes	11b
mormoiron	19c
mornac	21c
mornac sur seudre	88b
mornand
mornand en forez	43b
mornans	76a
mornant	63c
mornas	26c
mornay	15b2
mornay berry	18b
mornay sur allier	41b
morne a
morne a l eau	16d
moroges	60b
morogues	42b
moroni	c
morosaglia	96b
morre	13c
morsain	47b
morsains	15b
morsan	12b
morsang	 2
morsang sur orge	22d
morsang sur seine	58b
morsbach	26c
morsbronn
morsbronn les bains	69b
morschwiller	61b
morschwiller le bas	37c
morsiglia	11b
mortagne	20b
mortagne au perche	39c
mortagne du nord	16c
mortagne sur gironde	91b
mortagne sur sevre	61c
mortain
mortain bocage	30c
mortcerf	14c
morteau	70c
morteaux couliboeuf	60b
mortefontaine	10c2
mortefontaine en thelle	96b
mortemart	13b
mortemer	31b2
mortery	14b
morthomiers	85b
mortiers	=36b2
morton	37b
mortree	11c2
mortroux	28b
mortzwiller
morval	87a2
morvillars	11c
morville	32b2
morville en beauce	18b
morville le heron	54b
morville les vic	11b
morville sur andelle
morville sur nied	12b
morville sur seille	17b
morvillers	51b
morvillers saint saturnin	37b
morvilliers	41b2
mory	30b
mory montcrux	84a
morzine	27c
moscou	c
moscow	c
moselle	r11f
mosles	37b
moslins	29b
mosnac	49b2
mosnac saint simeux	95b
mosnay	46b
mosnes	81b
mosset	32b
mosson	70a
mossoul	c
mostaganem	c
mostuejouls	33b
motey besuche	95a
mothern	19c
motreff	65b
mottereau	15b
motteville	79b
mottier	83b
motz	48b
mouacourt	71a
mouais	35b
mouans sartoux	11d
mouaville	11b
mouaze	17c
mouchamps	30c
mouchan	38b
mouchard	=11c
mouches	=82a
mouchin	15c
mouchy
mouchy le chatel	72a
moudeyres	12b
mouen	18c
mouettes	=74b
mouffy	14b
mouflaines	16b
mouflers	96a
mouflieres	75a
mougins	20d
mougon
mouguerre	54c
mouhers	20b
mouhet	42b
mouhous	75a
mouillac	18b2
mouilleron	29a
mouilleron en pareds
mouilleron le captif	53c
mouilleron saint germain	17c
mouilly	11b
moulainville	14b
moulares	26b
moulay	97b
moulayres	22b
mouledous	21b
moules et baucels	88b
mouleydier	12c
moulezan	64b
moulhard	14b
moulicent
moulidars	66b
mouliets et villemartin	10c
mouliherne	84b
moulin mage	30b
moulin neuf	12c2
moulin sous touvent	19b
moulineaux	95b
moulines	=55b2
moulinet	=46b2
moulins	=20d4
moulins en bessin	11c
moulins en tonnerrois	11b
moulins engilbert	14c
moulins la marche	71b
moulins le carbonnel	70b
moulins les metz	53c
moulins saint hubert	18b
moulins sur cephons	28b
moulins sur orne	31b
moulins sur ouanne	27b
moulins sur tardoire	82b
moulins sur yevre	85b
moulis	79b
moulis en medoc	20c
moulismes	36b
moulle	12c
moulon	12c2
moulotte	87a
moult	=
moult chicheboville	34c
moumoulous	45a
moumour	81b
moundou	c
mounes prohencoux	19b
mourede	70a
mourens	39b
mourenx	57c
mouret	56b
moureuille	37b
moureze	18b
mouries	35c
mouriez	=24b
mourioux vieilleville	52b
mourjou
mourmelon	 2
mourmelon le grand	49c
mourmelon le petit	80b
mournans charbonny	79a
mouron	=78a
mouron sur yonne	88a
mouroux	58c
mours	17c
mours saint eusebe	34c
mourvilles basses	79a
mourvilles hautes	17b
mouscardes	27b
moussac	20c2
moussages	25b
moussan	21c
mousse	=29b
mousseaux	 2
mousseaux les bray	68b
mousseaux neuville	64b
mousseaux sur seine	69b
moussey	18c3
mousson	=10b
moussonvilliers
moussoulens	96b
moussy	94b3
moussy le neuf	33c
moussy le vieux	15c
moussy verneuil	14b
moustajon	13b
mousteru	65b
moustey	80b
moustier	32b
moustier en fagne	61a
moustier ventadour	41b
moustiers sainte marie	68b
moustoir ac	18c
moustoir remungol
mouterhouse	27b
mouterre
mouterre silly	60b
mouterre sur blourde	17b
mouthe	10c
mouthier
mouthier en bresse	45b
mouthier haute pierre	36b
mouthiers
mouthiers sur boeme	24c
mouthoumet	12b
moutier d ahun	16b
moutier malcard	56b
moutier rozeille	43b
moutiers	=60c3
moutiers au perche	37b
moutiers en beauce	25b
moutiers en puisaye	27b
moutiers les mauxfaits	24c
moutiers saint jean	25b
moutiers sous argenton
moutiers sous chantemerle
moutiers sur le lay	84b
moutils
mouton	=22b
moutonne	=13b
moutoux	76a
moutrot	33b
mouvaux	13d
moux	72b
moux en morvan	54b
mouxy	23c
mouy	53c
mouy sur seine	35b
mouzay	11c2
mouzeil	20c
mouzens	11b
mouzeuil saint martin	12c
mouzieys panens	26b
mouzieys teulet	47b
mouzillon	29c
mouzon	24c3
moy de
moy de l aisne	99b
moyaux	14c
moydans	38a
moye	=99b
moyemont	22b
moyen	=52b
moyencourt	31b
moyencourt les poix	17b
moyenmoutier	31c
moyenneville	16c3
moyenvic	31b
moyeuvre grande	73c
moyeuvre petite	44b
moyon
moyon villages	15c
moyrazes	11c
moyvillers	65b
mozac	40c
moze sur louet	20c
mtsamboro	77c
muchedent	13b
mudaison	30c
muel	93b
muespach	94b
muespach le haut	12c
mugron	13c
muhlbach	 2
muhlbach sur bruche	68b
muhlbach sur munster	82b
muides
muides sur loire	13c
muidorge	13b
muids	=86b
muille villette	79b
muirancourt	59b
muizon	21c
mulcent	13b
mulcey	21b
mulhausen	44b
mulhouse	10e
mulsanne	52c
mulsans	51b
mumbai	c
mun	74a
munchhausen	78b
munchhouse	15c
muncq nieurlet	67b
mundolsheim	53c
muneville	 2
muneville le bingard	73b
muneville sur mer	49b
munich	c
munster	=50c2
muntzenheim	13c
munwiller	46b
mur de barrez	69b
mur de bretagne
mur de sologne	15c
mur sur allier	31c
muracciole	33a
murasson	20b
murat	=20c3
murat le quaire	48b
murat sur vebre	83b
murato	56b
murbach	16b
mureaumont	14b
mureils
mures	=87b
muret	=26d
muret et crouttes	12b
muret le chateau	35b
murianette	91b
murinais	41b
murles	35b
murlin	57a
muro	24b
murol	67b
murols	97a
muron	14c
murs	=50b2
murs erigne	64c
murs et gelignieux	24b
murtin et bogny	17b
murvaux	14b
murviel	 2
murviel les beziers	30c
murviel les montpellier	21c
murville	24b
murzo	98a
mus	=16c
muscourt	44a
musculdy	22b
musieges	42b
musigny	87a
musseau
mussey
mussey sur marne	35b
mussidan	28c
mussig	11c
mussy	 3
mussy la fosse	96a
mussy sous dun	33b
mussy sur seine	91b
mutigney	18b
mutigny	21b
mutrecy	59b
muttersholtz	23c
mutzenhouse	45b
mutzig	61c
muzeray	13b
muzillac	51c
muzy	77b
myans	13c
myennes	54b
myon	18b
n djamena	c
nabas	81a
nabinaud	99a
nabirat	34b
nabringhen	23b
nachamps	21b
nadaillac	37b
nadaillac de rouge	18b
nades	16b
nadillac	75a
nador	c
naftel
nagel seez mesnil	33b
nages	=35b
nages et solorgues	22c
nahuja	74a
nailhac	29b
naillat	69b
nailloux	42c
nailly	13c
naintre	60c
nainville
nainville les roches	56b
nairobi	c
naisey
naisey les granges	84b
naives en blois	16b
naives rosieres	81b
naix aux forges	18b
naizin
najac	77b
nalliers	27c2
nalzen	11b
nambsheim	58b
nampcel	29b
nampcelles
nampcelles la cour	12b
nampont	26b
namps
namps au mont
namps maisnil	10c
nampteuil
nampteuil sous muret	88a
nampty	28b
namur	c
nan sous thil	17b
nancay	75b
nance	54b
nances	55b
nanchez	76b
nanclars	21b
nancois	 2
nancois le grand	70a
nancois sur ornain	36b
nancras	79b
nancray	13c
nancray sur rimarde	57b
nancuise	40a
nancy	10e
nancy sur cluses	46b
nandax	56b
nandy	64c
nangeville
nangis	89c
nangy	18c
nannay	11b
nans	96a
nans les pins	52c
nans sous sainte anne	17b
nant	10c
nant le grand	82a
nant le petit	81a
nanteau	 2
nanteau sur essonne	41b
nanteau sur lunain	70b
nanterre	98d
nantes	33e
nantes en ratier	48b
nanteuil	17c
nanteuil auriac
nanteuil auriac de bourzac	23b
nanteuil en vallee	14c
nanteuil la foret	30b
nanteuil la fosse	19b
nanteuil le haudouin	43c
nanteuil les meaux	73c
nanteuil notre dame	86a
nanteuil sur aisne	15b
nanteuil sur marne	41b
nantheuil	99b
nanthiat	24b
nantiat	16c
nantille	33b
nantillois	63a
nantilly	44b
nantoin
nantois	73a
nanton	67b
nantouillet	30b
nantoux	17b
nantua	34c
naours	10c
naples	c
napuka	31b
narbefontaine	12b
narbief	11b
narbonne	58d
narcastet	75b
narcy	67b2
nargis	14c
narnhac	69a
narp	12b
narrosse	34c
nasbinals	57b
nashville	c
nassandres
nassandres sur risle	23c
nassiet	33b
nassigny	19b
nastringues	14b
nattages	=
natzwiller	52b
naucelle	20c
naucelles	22c
naujac
naujac sur mer	11c
naujan et postiac	60b
nauroy	66b
naussac	43b2
naussac fontanes	37b
naussannes	23b
nauvay	12a
nauviale	58b
navacelles	32b
navailles angos	15c
navarrenx	10c
naveil	24c
navenne	16c
naves	37c6
naves parmelan	10c
navilly	42b
navour
navour sur grosne	66b
nay	33c2
nayemont
nayemont les fosses	78b
nazelles negron	38c
ndjamena	c
neac	33b
neant sur yvel	10c
neau	75b
neaufles auvergny	41b
neaufles saint martin	13c
neauphe	 2
neauphe sous essai	21b
neauphe sur dive	13b
neauphle	 2
neauphle le chateau	33c
neauphle le vieux	94b
neauphlette	87b
neaux	49b
nebian	16c
nebias	26b
nebing	33b
nebouzat	87b
necy	53b
nedde	45b
nedon	16b
nedonchel	36b
neewiller pres lauterbourg	65b
neffes	80b
neffies	10c
nefiach	14c
negrepelisse	59c
negreville	85b
negrondes	78b
nehou	61b
nehwiller pres woerth
nelling	27b
nemours	13d
nempont saint firmin	20b
nenigan	51a
nenon
neons sur creuse	35b
neoules	30c
neoux	28b
nepvant	87a
nerac	70c
nerbis	27b
nercillac	11c
nere	67b
neret	19b
nerigean	84b
nerignac	11b
neris
neris les bains	24c
nernier	42b
neron	69b
neronde	48b
neronde sur dore	48b
nerondes	14c
ners	83b
nersac	22c
nervieux	10c
nerville
nerville la foret	76b
nery	67b
neschers	91b
nescus	59a
nesle	23c
nesle et massoult	78a
nesle hodeng	32b
nesle l hopital	17b
nesle la reposte	89a
nesle le repons	14b
nesle normandeuse	50b
nesles	11c
nesles la montagne	12c
nesles la vallee	18c
neslette	89a
nesmy	31c
nesploy	37b
nespouls	64b
nessa	12b
nestier	21b
nettancourt	24b
neublans abergement	54b
neubois	65b
neuchatel	c
neuchatel urtiere	16b
neuf berquin	14c
neuf brisach	19c
neuf eglise	33b
neuf marche	64b
neuf mesnil	13c
neufbosc	40b
neufchateau	67c
neufchatel	 3
neufchatel en bray	47c
neufchatel en saosnois	10c
neufchatel hardelot	41c
neufchatel sur aisne	42b
neufchef	27c
neufchelles	39b
neuffons	15b
neuffontaines	87a
neufgrange	14c
neuflieux	80a
neuflize	86b
neufmaison	65a
neufmaisons	21b
neufmanil	99b
neufmesnil	18b
neufmoulin	37b
neufmoulins	34a
neufmoutiers
neufmoutiers en brie	13c
neufvillage	49a
neufvy
neufvy sur aronde	28b
neugartheim ittlenheim	78b
neuhaeusel	39b
neuil	41b
neuilh	93a
neuillac	32b
neuillay
neuillay les bois	66b
neuille	10c
neuille le lierre	75b
neuille pont pierre	23c
neuilly	28b3
neuilly crimolois	36c
neuilly en donjon	20b
neuilly en dun	23b
neuilly en sancerre	24b
neuilly en thelle	41c
neuilly en vexin	24b
neuilly l eveque	60b
neuilly l hopital	33b
neuilly la foret
neuilly le bisson	28b
neuilly le brignon	28b
neuilly le dien	11b
neuilly le real	14c
neuilly le vendin	35b
neuilly les dijon
neuilly plaisance	22d
neuilly saint front	19c
neuilly sous clermont	16c
neuilly sur eure
neuilly sur marne	40d
neuilly sur seine	60d
neuilly sur suize	29b
neulette	22a
neulise	13c
neulles	17b
neulliac	15c
neung
neung sur beuvron	13c
neunkirchen
neunkirchen les bouzonville	33b
neure	20b
neurey	 2
neurey en vaux	14b
neurey les la demie	36b
neussargues moissac	82b
neuve chapelle	14c
neuve eglise	61b
neuve maison	60b
neuvecelle	33c
neuveglise	 2
neuveglise sur truyere	17c
neuvelle	 5
neuvelle les champlitte
neuvelle les cromary	44b
neuvelle les grancey
neuvelle les la charite	22b
neuvelle les voisey	68a
neuves maisons	65c
neuvic	53c2
neuvic entier	87b
neuvicq	38b
neuvicq le chateau	37b
neuvillalais	59b
neuville	57b2
neuville au bois	14b
neuville au cornet	59a
neuville au plain	81a
neuville aux bois	50c
neuville bosc	47b
neuville bourjonval	17b
neuville coppegueule	51b
neuville day	17b
neuville de poitou	55c
neuville en avesnois	30b
neuville en beaumont	27a
neuville en ferrain	10d
neuville en verdunois	48a
neuville ferrieres	53b
neuville les dames	16c
neuville les decize	21b
neuville les dieppe
neuville les loeuilly
neuville les this	32b
neuville les vaucouleurs	14b
neuville lez beaulieu	32b
neuville pres sees
neuville saint amand	85b
neuville saint denis	65b
neuville saint remy	40c
neuville saint vaast	16c
neuville sous montreuil	62b
neuville sur ailette	12b
neuville sur ain	18c
neuville sur authou	19b
neuville sur brenne	87b
neuville sur escaut	29c
neuville sur margival	12b
neuville sur oise	21c
neuville sur ornain	37b
neuville sur saone	78c
neuville sur sarthe	25c
neuville sur seine	38b
neuville sur touques	23b
neuville sur vanne	48b
neuville vitasse	48b
neuviller	 3
neuviller la roche	33b
neuviller les badonviller	89a
neuviller sur moselle	25b
neuvillers
neuvillers sur fave	36b
neuvillette	38b2
neuvillette en charnie	31b
neuvilley	87a
neuvilly	11c
neuvilly en argonne	23b
neuvireuil	57b
neuvizy	12b
neuvy	21c3
neuvy au houlme	20b
neuvy bouin	49b
neuvy deux clochers	25b
neuvy en beauce
neuvy en dunois	30b
neuvy en mauges
neuvy en sullias	13c
neuvy grandchamp	75b
neuvy le barrois	15b
neuvy le roi	10c
neuvy pailloux	12c
neuvy saint sepulchre	16c
neuvy sautour	87b
neuvy sur barangeon	11c
neuvy sur loire	14c
neuwiller	53b
neuwiller les saverne	11c
nevache	36b
nevers	33d
nevez	28c
nevian	13c
neville	13c
nevoy	12c
nevy les dole	29b
nevy sur seille	20b
new delhi	c
new york	c
newcastle	c
nexon	25c
ney	60b
neydens	23c
neyron	24c
nezel	11c
nezignan
nezignan l eveque	17c
niafles	34b
niamey	c
niaux	15b
nibas	83b
nibelle	12c
nibles	54a
nice	36e
nicey	11b
nicey sur aire	13b
nicole	24b
nicorps	35b
nicosie	c
niderhoff	28b
niderviller	11c
niederbronn
niederbronn les bains	43c
niederbruck
niederentzen	86b
niederhaslach	14c
niederhausbergen	17c
niederhergheim	12c
niederlauterbach	94b
niedermodern	91b
niedermorschwihr	54b
niedernai	12c
niederroedern	89b
niederschaeffolsheim	13c
niederseebach
niedersoultzbach	30b
niedersteinbach	12b
niederstinzel	24b
niedervisse	28b
nielles les ardres	58b
nielles les blequin	90b
nielles les calais	28b
nieppe	78c
niergnies	51b
nieudan	11b
nieuil	88b
nieuil l espoir	26c
nieul	16c
nieul le dolent	26c
nieul le virouil	57b
nieul les saintes	12c
nieul sur l autise
nieul sur mer	58c
nieulle
nieulle sur seudre	12c
nieurlet	91b
nievre	r20e
nievroz	17c
niffer	99b
niherne	14c
nijon
nilvange	43c
nimes	15e
ninville	62a
niort	60d
niort de sault	34a
niozelles	27b
nissan
nissan lez enserune	41c
nistos	21b
nitry	37b
nitting	53b
nivelle	=14c
nivigne et suran	82b
nivillac	50c
nivillers	21b
nivolas vermelle	27c
nivollet montgriffon	12b
nixeville blercourt	51b
nizan gesse	11b
nizas	80b2
nizerolles	28b
nizy le comte	23b
noailhac	12c3
noaillac	55b
noaillan	17c
noailles	40c3
noailly	82b
noalhac	94a
noalhat	23b
noards	65a
nocario	74a
noce	=
noceta	73a
nochize	99a
nod sur seine	20b
noe	36c2
noe les mallets	10b
noel cerneux	45b
noellet
noeux	 2
noeux les auxi	19b
noeux les mines	12d
nogaret	96a
nogaro	22c
nogent	36c
nogent en othe	42a
nogent l abbesse	54b
nogent l artaud	21c
nogent le bernard	86b
nogent le phaye	15c
nogent le roi	40c
nogent le rotrou	93c
nogent le sec	42b
nogent les montbard	15b
nogent sur aube	31b
nogent sur eure	51b
nogent sur loir	36b
nogent sur marne	32d
nogent sur oise	22d
nogent sur seine	55c
nogent sur vernisson	26c
nogentel	11c
nogna	31b
nogueres	12b
nohanent	22c
nohant	 2
nohant en gout	55b
nohant en gracay	29b
nohant vic	45b
nohedes	61a
nohic	14c
noidan	94a
noidans	 2
noidans le ferroux	65b
noidans les vesoul	20c
noidant
noidant chatenoy	79a
noidant le rocheux	17b
noilhan	39b
nointel	21c2
nointot	14c
noircourt	68a
noirefontaine	32b
noiremont	19b
noiretable	16c
noirlieu	11b2
noirmoutier
noirmoutier en l ile	45c
noiron	58a
noiron sous gevrey	11c
noiron sur beze	23b
noiron sur seine	62a
noironte	41b
noirterre
noirval	28a
noiseau	46c
noisiel	16d
noisseville	11c
noisy	 5
noisy le grand	73d
noisy le roi	77c
noisy le sec	46d
noisy rudignon	58b
noisy sur ecole	18c
noisy sur oise	55b
noizay	12c
nojals et clotte
nojeon
nojeon en vexin	35b
nolay	18c2
nolleval	42b
nollieux	18b
nomain	27c
nomdieu	26b
nomecourt	12b
nomeny	11c
nomexy	19c
nommay	16c
nompatelize	55b
nonac	27b
nonancourt	23c
nonant	52b
nonant le pin
nonards	48b
noncourt
noncourt sur le rongeant	17b
nonette orsonnette	63b
nonglard	73b
nonhigny	14b
nonieres
nonsard lamarche	22b
nontron	31c
nonville	78b2
nonvilliers grandhoux	43b
nonza	62a
nonzeville	56a
noordpeene	83b
nord	r=26f
nordausques	13c
nordheim	95b
nordhouse	18c
noreuil	13b
norges
norges la ville	96b
normandel
normandie	r33f
normanville	18c2
normee	=
normier	63a
norolles	36b
noron	 2
noron l abbaye	33b
noron la poterie	33b
noroy	25b
noroy le bourg	51b
noroy les jussey
noroy sur ourcq	12b
norrent fontes	14c
norrey
norrey en auge	93a
norrois	=15b
norroy	20b
norroy le sec	43b
norroy le veneur	99b
norroy les pont a mousson	11c
nort leulinghem	26b
nort sur erdre	96c
nortkerque	18c
norville	100b
norwich	c
nossage et benevent	10a
nossoncourt	12b
nostang	17c
noth	50b
nothalten	41b
notre dame	 37
notre dame d aliermont	70b
notre dame d allencon
notre dame d elle
notre dame d epine	67a
notre dame d estrees corbon	19b
notre dame d oe	45c
notre dame d or
notre dame de bellecombe	46b
notre dame de bliquetuit	83b
notre dame de boisset	57b
notre dame de bondeville	71c
notre dame de briancon
notre dame de cenilly	64b
notre dame de commiers	52b
notre dame de courson
notre dame de gravenchon
notre dame de l isle	63b
notre dame de l osier	54b
notre dame de la mer	74b
notre dame de livaye	11b
notre dame de livoye	16b
notre dame de londres	52b
notre dame de mesage	11c
notre dame de monts	24c
notre dame de riez	22c
notre dame de sanilhac
notre dame de vaulx	51b
notre dame des landes	24c
notre dame des millieres	99b
notre dame du bec	49b
notre dame du cruet	22b
notre dame du hamel	19b
notre dame du parc	18b
notre dame du pe	71b
notre dame du pre	26b
notre dame du rocher
notre dame du touchet
nottingham	c
nottonville	28b
nouaille maupertuis	30c
nouainville	61b
nouakchott	c
nouan
nouan le fuzelier	23c
nouans	25b
nouans les fontaines	67b
nouart	11b
nouatre	79b
noueilles	39b
noues de sienne	42c
nougaroulet	39b
nouhant	31b
nouic	42b
nouilhan	23b
nouillonpont	24b
nouilly	72b
noulens	10b
noumea	86d
nourard
nourard le franc	30b
nourray	13b
nousse	25b
nousseviller
nousseviller les bitche	15b
nousseviller saint nabor	12c
nousty	16c
nouvelle aquitaine	r62f
nouvelle caledonie	r26e
nouvelle eglise	71b
nouvion	12c
nouvion et catillon	53b
nouvion le comte	24b
nouvion le vineux	14b
nouvion sur meuse	22c
nouvoitou	39c
nouvron vingre	20b
nouzerines	24b
nouzerolles	10b
nouziers	25b
nouzilly	12c
nouzonville	55c
novacelles	16b
novalaise	23c
novale	57a
noveant
noveant sur moselle	18c
novel	55a
novella	80a
noves	=61c
noviant
noviant aux pres	22b
novillard	30b
novillars	13c
novillers	39b
novion porcien	53b
novy chevrieres	72b
noyal	99b
noyal chatillon
noyal chatillon sur seiche	84c
noyal muzillac	25c
noyal pontivy	36c
noyal sous bazouges	39b
noyal sur brutz	58b
noyal sur vilaine	63c
noyales	13b
noyant	=
noyant d allier	60b
noyant de touraine	12c
noyant la gravoyere
noyant la plaine
noyant villages	54c
noyarey	24c
noyelle vion	26b
noyelles	 10
noyelles en chaussee	24b
noyelles godault	60c
noyelles les humieres	56a
noyelles les seclin	84b
noyelles les vermelles	23c
noyelles sous bellonne	85b
noyelles sous lens	69c
noyelles sur escaut	82b
noyelles sur mer	64b
noyelles sur sambre	28b
noyelles sur selle	66b
noyellette	15b
noyen	 2
noyen sur sarthe	26c
noyen sur seine	37b
noyers	=17c4
noyers auzecourt	27b
noyers bocage
noyers pont maugis	67b
noyers saint martin	89b
noyers sur cher	26c
noyers sur jabron	53b
noyon	13d
nozay	89c3
nozeroy	39b
nozieres	47b2
nuaille	15c
nuaille d aunis	13c
nuaille sur boutonne
nuars	17b
nubecourt	25b
nucourt	72b
nueil	 3
nueil les aubiers	55c
nueil sous faye	22b
nueil sur layon
nuelles
nuille	 2
nuille le jalais	53b
nuille sur vicoin	12c
nuisement
nuisement sur coole	38b
nuits	=36b
nuits saint georges	52c
nuku hiva	30c
nukutavake	29b
nullemont	15b
nully	14b
nuncq hautecote	47b
nuret
nuret le ferron	29b
nurieux volognat	97b
nurlu	37b
nuzejouls	35b
nyer	15b
nyoiseau
nyons	68c
o de selle	11c
obenheim	14c
oberbronn	14c
oberbruck	38b
oberdorf spachbach	43b
oberdorff	33b
oberentzen	72b
obergailbach	27b
oberhaslach	17c
oberhausbergen	59c
oberhergheim	13c
oberhoffen	 2
oberhoffen les wissembourg	31b
oberhoffen sur moder	40c
oberlarg	14b
oberlauterbach	55b
obermodern zutzendorf	18c
obermorschwihr	42b
obermorschwiller	41b
obernai	13d
oberroedern	51b
obersaasheim	11c
oberschaeffolsheim	26c
obersoultzbach	39b
obersteinbach	23b
oberstinzel	32b
obervisse	15b
obies	66b
objat	37c
oblinghem	38b
obrechies	28b
obreck	40a
obsonville	13b
obterre	22b
obtree	81a
ocana	66b
occagnes	67b
occey	17b
occhiatana	24b
occitanie	r61f
occoches	12b
ochancourt	32b
oches	33a
ochey	52b
ochtezeele	35b
ocquerre	38b
ocqueville	43b
octeville	 2
octeville l avenel	24b
octeville sur mer	62c
octon	52b
odars	92b
odenas	94b
oderen	12c
odessa	c
odival
odomez	95b
odos	33c
odratzheim	52b
oelleville	27b
oermingen	11c
oeting	26c
oeuf en ternois	25b
oeuilly	86b2
oey
oeyregave	32b
oeyreluy	15c
offekerque	13c
offemont	41c
offendorf	25c
offignies	83a
offin	21b
offlanges	20b
offoy	31b2
offranville	32c
offrethun	28b
offroicourt	15b
offwiller	81b
ogenne camptort	24b
oger
ogeu les bains	13c
ogeviller	28b
ogliastro	90a
ognes	15c3
ogneville	87a
ognolles	29b
ogy montoy flanville	18c
ohain	12c
oherville	25b
ohis	27b
ohlungen	14c
ohnenheim	12c
oigney	48a
oignies	10d
oigny	39a2
oigny en valois	18b
oingt
oinville	 2
oinville saint liphard	28b
oinville sous auneau	31b
oinville sur montcient	11c
oiron
oiry	88b
oise	r83e
oiselay et grachaux	44b
oisemont	11c
oisilly	13b
oisly	39b
oison	=12b
oisseau	11c
oisseau le petit	67b
oissel
oissel sur seine	12d
oissery	25c
oissy	21b
oisy	14c3
oisy le verger	12c
oize	13c
oizon	66b
olargues	49b
olby	86b
olcani	96a
oleac debat	19b
oleac dessus	11b
olemps	36c
olendon	19b
oletta	18c
olette	36b
olivese	22b
olivet	24d2
olizy	15b
olizy primat	22b
olizy sur chiers	19b
ollainville	55c2
ollans	43a
olle	=63b
olley	22b
ollezy	17b
ollieres	64b2
olliergues	74b
ollioules	15d
olloix	33b
olmet	19b
olmet et villecun	16b
olmeta di capocorso	12b
olmeta di tuda	58b
olmeto	13c
olmi cappella	19b
olmiccia	12b
olmo	14b
olonzac	17c
oloron sainte marie	11d
ols et rinhodes	16b
oltingue	70b
olwisheim	48b
ombleze	55a
ombree d anjou	88c
omecourt	20b
omelmont	19b
omerville	33b
omessa	60b
omet	=28b
omex	22b
omey	20b
omicourt	42a
omiecourt
omissy	66b
ommeel
ommeray	13b
ommoy	12b
omont	68a
omonville	29b
omonville la petite
omonville la rogue
omps	31b
oms	36b
onans	37b
onard	38b
onay	61a
oncieu	72a
oncourt
oncy sur ecole	10c
ondefontaine
ondes	=82b
ondres	65c
ondreville
ondreville sur essonne	40b
onesse laharie	11c
onet le chateau	12d
oneux	43b
ongles	=36b
onglieres	70a
onjon	26b
onlay	16b
onnaing	85c
onnion	13c
onoz	70a
ons en bray	14c
ontex	84a
onville	50b
onvillers
onzain	=
oo	10b
oost cappel	46b
opio	25c
opoul perillos	12c
oppede	13c
oppedette	43a
oppenans	65a
oppy	42b
optevoz	88b
oraas	18b
oradour	16b2
oradour fanais	34b
oradour saint genest	37b
oradour sur glane	26c
oradour sur vayres	16c
orain	90a
orainville	49b
oraison	=62c
oran	c
orange	=30d
orbais
orbais l abbaye	51b
orban	35b
orbec	20c
orbeil	88b
orbessan	27b
orbey	34c
orbigny	71b
orbigny au mont	14b
orbigny au val	95a
orbois
orcay	21b
orcemont	99b
orcenais	24b
orcet	29c
orcevaux	10b
orchaise
orchamps	10c
orchamps vennes	22c
orches	35b
orchies	84c
orcier	11c
orcieres	65b
orcinas	40a
orcines	36c
orcival	24b
orconte	37b
ordan larroque	86b
ordiarp	55b
ordizan	51b
ordonnac	48b
ordonnaz	15b
ore	12b
oree d anjou	17d
oregue	53b
oreilla	28a
orelle	32b
oresmaux	100b
organ	27a
orgeans blanchefontaine	41a
orgedeuil	21b
orgeix	10b
orgelet	=16c
orgeres	59c2
orgeres en beauce	10c
orgerus	25c
orges	=36b
orgeux	47b
orgeval	73c2
orgibet	16b
orglandes	35b
orgnac	 2
orgnac l aven	58b
orgnac sur vezere	33b
orgon	28c
orgueil	=17c
oricourt	31a
orieux	11b
orignac	25b
origne	58b2
orignolles	70b
origny	53a
origny en thierache	14c
origny le butin
origny le roux	25b
origny le sec	60b
origny sainte benoite	16c
orin	=27b
orincles	36b
oriocourt	55a
oriol
oriol en royans	52b
oriolles	24b
orion	15b
oris en rattier	11b
orist	81b
orival	97b3
orleans	12e
orleat	22c
orleix	19c
orliac	43a
orliac de bar	26b
orliaguet
orlienas	27c
orlu	16b
orly	25d
orly sur morin	66b
ormancey	73a
ormenans	84a
ormersviller	39b
ormes	=61c5
ormes et ville	22b
ormesson	24b
ormesson sur marne	11d
ormoiche	69a
ormoy	43c4
ormoy la riviere	94b
ormoy le davien	38b
ormoy les sexfontaines	40a
ormoy sur aube
ormoy villers	81b
ornacieux
ornacieux balbins	88b
ornaisons	12c
ornans	44c2
orne	r=28e
ornel
ornes	=9a
ornex	51c
ornezan	20b
orniac	73a
ornolac ussat
ornolac ussat les bains	25b
ornon	14b
orny	45b
oroer	54b
oroix	99a
oron	11b
oroux	10b
orphin	88b
orpierre	32b
orquevaux	70a
orret	12a
orriule	14b
orrouer	28b
orrouy	57b
orry la ville	36c
ors	=64b
orsan	12c
orsanco	10b
orsans	27b2
orsay	16d
orschwihr	10c
orschwiller	64b
orsennes	70b
orsinval	56b
orsonville	33b
ortaffa	20c
ortale	25a
orthevielle	11c
orthez	11d
orthoux serignac quilhan	44b
ortillon	21a
ortiporio	14b
orto	81a
ortoncourt	94a
orus	23a
orval	16c2
orval sur sienne	12c
orvault	29d
orve	59a
orveau	14b
orveau bellesauve
orville	79b5
orvillers sorel	51b
orvilliers	93b
orvilliers saint julien	31b
orx	65b
os marsillon	55b
osani	96a
osches	60a
osenbach	81b
oslo	c
oslon	12c
osly courtil	33b
osmanville	51b
osmery	26b
osmets	90a
osmoy	70b2
osmoy saint valery	31b
osne le val	25b
osnes	23b
osny	18d
ossages	49b
ossas suhare	91a
osse	37b2
osse en aspe	33b
osseja	14c
osselle
osselle routelle	96b
ossen	24b
ossenx	51a
osserain rivareyte	24b
osses	88b
ossey
ossey les trois maisons	58b
ossun	24c
ossun ez angles	57a
ostabat asme	23b
ostel	92a
ostheim	17c
osthoffen	82b
osthouse	98b
ostreville	23b
ostricourt	61c
ostwald	14d
ota	=47b
othe	37a
othis	67c
ottange	30c
ottawa	c
ottersthal	81b
otterswiller	13c
ottmarsheim	21c
ottonville	46b
ottrott	16c
ottwiller	25b
ouagadougou	c
ouagne	15b
ouainville	54b
ouanary	15b
ouangani	10d
ouanne	58b
ouarville	55b
ouchamps
ouches	=11c
oucques	 2
oucques la nouvelle	16c
oudalle	52b
oudan	15b
oudeuil	29b
oudezeele	69b
oudincourt	14b
oudon	39c
oudrenne	72b
oudry	39b
ouegoa	24c
oueilloux	15b
ouerre	79b
ouessant	86b
ouezy	23b
ouffieres	20b
ouge	11b
ouges	14c
ougney	43b
ougney douvot	25b
ougny	28a
ouhans	40b
ouides	51a
ouillon	55b
ouilly	 3
ouilly du houley	26b
ouilly le tesson	57b
ouilly le vicomte	76b
ouistreham	92c
oujda	c
oulches	42b
oulches la vallee foulon	80a
oulchy	 2
oulchy la ville	13b
oulchy le chateau	79b
oulins	12c
oulles	17a
oullins
oullins pierre benite	38d
oulmes
oulon	64a
ounans	33b
oupia	27b
our	15b
ourches	29b
ourches sur meuse	22b
ourde	43a
ourdis cotdoussan	41a
ourdon	11a
ourouer	 2
ourouer les bourdelins	60b
ouroux	 4
ouroux en morvan	60b
ouroux sous le bois sainte marie	69a
ouroux sur saone	32c
oursbelille	12c
oursel maison	25b
ourton	72b
ourville
ourville en caux	11c
ousse	17c
ousse suzan	30b
oussieres	24b
ousson
ousson sur loire	70b
oussoy
oussoy en gatinais	43b
oust	=58b
oust marest	61b
ouste	=35a
outarville	13c
outines	13b
outreau	13d
outrebois	31b
outremecourt	75a
outrepont	74a
outriaz	26b
ouvans	68a
ouve wirquin	49b
ouvea	32c
ouveillan	27c
ouville	44b
ouville l abbaye	65b
ouville la bien tournee
ouville la riviere	45b
ouvrouer
ouvrouer les champs	54b
ouzilly	96b
ouzilly vignolles
ouzouer	 6
ouzouer des champs	28b
ouzouer le doyen	23b
ouzouer le marche
ouzouer sous bellegarde	31b
ouzouer sur loire	25c
ouzouer sur trezee	11c
ouzous	20b
ovanches	16b
oviedo	c
ovillers
ovillers la boisselle	43b
oxelaere	54b
oxford	c=
oye	27b
oye et pallet	71b
oye plage	58c
oyes	11b
oyeu	11c
oyonnax	22d
oyre	96b
oyrieres	37b
oysonville	52b
oytier saint oblas	17c
oz	22b
ozan	73b
oze	10b
ozenay	24b
ozenx montestrucq	37b
ozerailles	15b
ozeville	16b
ozieres	34a
ozillac	61b
ozoir
ozoir la ferriere	21d
ozolles	37b
ozon	62b2
ozouer	 2
ozouer le repos
ozouer le voulgis	21c
ozourt	20b
paars	31b
pabu	28c
pace	12d2
pact	86b
pacy sur armancon	18b
pacy sur eure	50c2
padern	14b
padies	15b
padirac	18b
padoux	49b
paea	13d
pageas	=64b
pagney	39b
pagney derriere barine	65b
pagnoz	22b
pagny	 6
pagny la blanche cote	23b
pagny la ville	41b
pagny le chateau	48b
pagny les goin	23b
pagny sur meuse	10c
pagny sur moselle	39c
pagolle	25b
pailhac	85a
pailhares	31b
pailherols	14b
pailhes	11c2
paillart	58b
paille	=33b
paillencourt	10c
paillet	=12c
pailloles	32b
pailly	28b
paimboeuf	30c
paimpol	73c
paimpont	18c
painblanc	17b
pair et grandrupt	49b
paissy	80a
paisy cosdon	34b
paita	28d
paizay	 3
paizay le chapt	26b
paizay le sec	47b
paizay le tort
paizay naudouin embourie	34b
pajay	10c
paladru
palairac	33a
palaiseau	37d
palaiseul	52a
palaja	27c
palaminy	75b
palante	24b
palantine	61a
palasca	22b
palau
palau de cerdagne	41b
palau del vidre	33c
palavas
palavas les flots	61c
palazinges	16b
palerme	c
paley	48b
paleyrac
palhers	20b
palinges	14c
palis	=
palise	15b
palisse	=22b
palladuc	52b
pallanne	61a
palleau	25b
pallegney	18b
palleville	45b
palluau	11c
palluau sur indre	79b
palluaud	22b
pallud	78b
palluel	57b
palma	c=
palmas	=
palmas d aveyron	10c
palneca	13b
palogneux	69a
paluel	41b
pamandzi	11d
pamfou	98b
pamiers	16d
pampelonne	96b
pamplie	25b
pamproux	17c
panama	c=
panassac	28b
panazol	11d
pance	12c
pancheraccia	20b
pancy courtecon	60a
pandrignes	17b
pange	87b
panges	85a
panilleuse
panissieres	29c
panjas	43b
pannece	14c
pannecieres	11b
pannes	=39c2
pannessieres	44b
panon	33a
panossas	70b
pansey	86a
pantin	=62d
panzoult	59b
papaichton	50c
papara	12d
papeete	27d
papleux	11b
paradou	22c
parakou	c
parassy	42b
parata	22a
paray	 3
paray douaville	22b
paray le fresil	38b
paray le monial	93c
paray sous briailles	62b
paray vieille poste	82c
paraza	70b
parbayse	32b
parc d anxtot	59b
parcay	 2
parcay les pins
parcay meslay	26c
parcay sur vienne	62b
parce	=66b
parce sur sarthe	20c
parcey	99b
parcieux	13c
parcoul
parcoul chenaud	80b
parcy et tigny	25b
pardailhan	19b
pardaillan	33b
pardies	93b
pardies pietat	43b
pardines	30b
pareac	73a
pareid	11b
parempuyre	11d
parennes	44b
parent	=88b
parentignat	48b
parentis
parentis en born	76c
parenty	56b
parey
parey saint cesaire	25b
parey sous montfort	16b
parfondeval	25b2
parfondru	35b
parfondrupt	40a
parfouru
parfouru sur odon	20b
pargnan	66a
pargny	20b
pargny et filain	37b
pargny la dhuys	17b
pargny les bois	14b
pargny les reims	50b
pargny resson
pargny sous mureau	19b
pargny sur saulx	17c
pargues	14b
parignargues	63b
parigne	13c
parigne l eveque	54c
parigne le polin	10c
parigne sur braye	85b
parigny	63b2
parigny la rose	32a
parigny les vaux	96b
paris	=+21f
paris l hopital	29b
parisot	16c2
parlan	48b
parleboscq	45b
parly	82b
parmain	57c
parmilieu	72b
parnac	89b2
parnans	70b
parnay	42b2
parne
parne sur roc	14c
parnes	31b
parnoy
parnoy en bassigny	27b
parois	=
paron	48c
paroy	30b2
paroy en othe	15b
paroy sur saulx	43a
paroy sur tholon	31b
parpecay
parpeville	19b
parranquet	11b
parroy	18b
pars les chavanges	45a
pars les romilly	85b
parsac	83b
parthenay	10d
parthenay de bretagne	18c
partinello	94a
parux	69a
parves
parves et nattages	96b
parville	30b
parvillers
parvillers le quesnoy	24b
parzac	14b
pas de calais	r15f
pas de jeu	34b
pas en artois	77b
pasilly	54a
paslieres	15c
pasly	11c
pasques	29b
passa	=11c
passais	=
passais villages	12c
passavant	=19b
passavant en argonne	16b
passavant la rochere	52b
passavant sur layon	13b
passel	27b
passenans	34b
passirac	25b
passonfontaine	33b
passy	11d3
passy en valois	13b
passy grigny	37b
passy sur marne	14b
passy sur seine	49a
pastricciola	90a
patay	24c
patornay	15b
patrimonio	90b
pau	80d
paucourt	93b
paudy	44b
pauilhac	60b
pauillac	52c
paule	67b
paulhac	23c3
paulhac en margeride	87a
paulhaguet	85b
paulhan	40c
paulhe	36b
paulhenc	26b
paulhiac	30b
pauligne	36b
paulin	25b
paulinet	50b
paulmy	24b
paulnay	35b
paulx	21c
paunat	32b
paussac et saint vivien	44b
pautaines augeville
pauvres	=19b
pavant	=75b
pavezin	40b
pavie	=26c
pavilly	60c
payns	14c
payra
payra sur l hers	21b
payrac	67b
payre
payrignac	65b
payrin augmontel	22c
payros cazautets	11b
payroux	46b
pays de belves	13c
pays de clerval	12c
pays de la loire	r39f
pays de montbenoit	19c
payssous	80a
payzac	15c2
pazayac	81b
paziols	53b
pazy	29b
peas	65a
peaugres	24c
peaule	29c
peault	63b
pebees	96a
pebrac	11b
pech	36a
pech luna	76a
pechabou	24c
pecharic et
pecharic et le py	30a
pechaudier	18b
pechbonnieu	49c
pechbusque	98b
pechs
pechs de l esperance	80b
pecorade	13b
pecquencourt	61c
pecqueuse	58b
pecy	85b
pedernec	19c
pegairolles	 2
pegairolles de bueges	54a
pegairolles de l escalette	15b
pegomas	82c
peguilhan	27b2
peigney	38b
peillac	19c
peille	=21c
peillon	14c
peillonnex	14c
peintre	=14b
peipin	15c
peisey nancroix	63b
pekin	c=
pel et der	13b
pelissanne	11d
pellafol	14b
pelleautier	86b
pellefigue	10b
pellegrue	92b
pelleport	55b
pellerey	79a
pellevoisin	79b
pellouailles
pellouailles les vignes
pelonne	23a
pelouse	=23b
pelousey	16c
peltre	18c
pelussin	37c
pelves	77b
penchard	14c
pencran	22c
pende	=10c
penestin	21c
penguily	62b
penin	46b
penly
penmarch	55c
pennautier	29c
penne	=60b
penne d agenais	25c
pennedepie	31b
pennes le sec	21a
pennesieres	19b
penol	38b
pensol	19b
penta acquatella	41a
penta di casinca	37c
penvenan	26c
peone	11c
pepieux	11c
perassay	42b
peray	70a
perceneige	94b
percey	25b
percey le grand	84a
perche en noce	20c
perchede	10b
percy	 3
percy en auge
percy en normandie	26c
perdreauville	70b
pere	=61a2
pereille	18b
perelli	11b
perenchies	85c
peret	11c
peret bel air	84a
pereyres	49a
pergain taillac	34b
peri	=20c
periers	24c
periers en auge	12b
periers sur le dan	59b
perignac	15c2
perignat	 2
perignat les sarlieve	29c
perignat sur allier	15c
perigne	93b
perigneux	16c
perigny	12d5
perigny la rose	15b
perigueux	=29d
perissac	12c
perles	=
perles et castelet	22b
pern
pern lhospitalet	93b
pernand vergelesses	24b
pernant	68b
pernay	16c
pernes	16c
pernes les boulogne	42b
pernes les fontaines	11d
pernois	69b
pero casevecchie	11b
perols	96c
perols sur vezere	20b
peron	29c
peronnas	64c
peronne	78c2
peronne en melantois	10c
peronville	25b
perouges	14c
perouse	12c
peroy
peroy les gombries	12c
perpezac	 2
perpezac le blanc	43b
perpezac le noir	13c
perpezat	42b
perpignan	12e
perquie	34b
perrancey
perrancey les vieux moulins	30b
perrecy
perrecy les forges	15c
perret
perreuil	55b
perreuse
perreux	21c2
perrex	87b
perrier	93b
perrieres	33b
perriers	 2
perriers en beauficel	21b
perriers sur andelle	18c
perrignier	19c
perrigny	28c2
perrigny les dijon	24c
perrigny sur armancon	12b
perrigny sur l ognon	66b
perrigny sur loire	14b
perrogney
perrogney les fontaines	11b
perros guirec	73c
perrou	30b
perrouse	28b
perroy	15b
perruel	47b
perrusse	28a
perrusson	14c
pers	= 2
pers en gatinais	24b
pers jussy	32c
persac	72b
persan	=14d
persquen	37b
pertain
perth	c
perthes	29c3
perthes les brienne	61a
pertheville ners	23b
pertuis	=20d
pervencheres	34b
perville	17b
pescadoires	18b
peschadoires	21c
peseux	43b2
peslieres	56a
pesmes	11c
pessac	67d
pessac sur dordogne	45b
pessan	65b
pessans	89a
pessat villeneuve	75b
pessines	80b
pessoulens	14b
petersbach	66b
petit auverne	43b
petit bersac	18b
petit bourg	25d
petit canal	82c
petit caux	95c
petit coeur
petit couronne	87c
petit croix	31b
petit failly	98a
petit fayt	29b
petit landau	82b
petit mars	39c
petit mesnil	20b
petit noir	11c
petit palais et cornemps	74b
petit rederching	14c
petit tenquin	22b
petit verly	16b
petite chaux	18b
petite foret	51c
petite ile	13d
petite rosselle	62c
petitefontaine	19b
petitmagny	32b
petitmont	31b
petiville	18c2
petosse	69b
petreto bicchisano	57b
pettoncourt	30b
pettonville	65a
peujard	22c
peumerit	92b
peumerit quintin	19b
peuplingues	79b
peuton	22b
peuvillers	60a
peux et couffouleux	86a
pevange	40a
pevy	24b
pexiora	13c
pexonne	33b
pey	84b
peymeinade	85c
peynier	37c
peypin	58c
peypin d aigues	66b
peyrabout	15b
peyrat	 3
peyrat de bellac	11c
peyrat la noniere	42b
peyrat le chateau	10c
peyraube	17b
peyraud	52b
peyre	24b
peyre en aubrac	23c
peyrecave	70a
peyrefitte	 2
peyrefitte du razes	54a
peyrefitte sur l hers	75a
peyregoux	86a
peyrehorade	37c
peyreleau	69a
peyrelevade	82b
peyrelongue abos	14b
peyremale	27b
peyrens	45b
peyrestortes	19c
peyret saint andre	69a
peyriac
peyriac de mer	12c
peyriac minervois	11c
peyriat	15b
peyriere	29b
peyrieu	94b
peyrignac	58b
peyriguere	20a
peyrilhac	14c
peyrillac et millac
peyrilles	35b
peyrins	26c
peyrissac	13b
peyrissas	86a
peyrole	55b
peyrolles	91a
peyrolles en cevennes	30a
peyrolles en provence	54c
peyroules	26b
peyrouse	28b
peyrouzet	81a
peyruis	28c
peyrun	11b
peyrus	58b
peyrusse	14b
peyrusse grande	15b
peyrusse le roc	20b
peyrusse massas	12b
peyrusse vieille	63a
peyssies	72b
peyzac
peyzac le moustier	20b
peyzieux
peyzieux sur saone	65b
pezarches	41b
peze le robert	34b
pezenas	78c
pezenes
pezenes les mines	24b
pezens	16c
pezilla	 2
pezilla de conflent	46a
pezilla la riviere	41c
pezou	11c
pezuls	11b
pfaffenheim	14c
pfalzweyer	33b
pfastatt	10d
pfetterhouse	99b
pfettisheim
pfulgriesheim	13c
phaffans	43b
phalempin	48c
phalsbourg	47c
philadelphia	c
philippsbourg	61b
philondenx	19b
phlin	40a
phnom penh	c
pia	12d
piace	37b
piana	45b
pianello	53a
piano	=17a
pianottoli caldarello	75b
piazzali	19a
piazzole	50a
piblange	94b
pibrac	90c
picarreau	98a
picauville	32c
pichanges	29b
picherande	32b
picquigny	13c
pie d orezza	35a
pied de borne	21b
piedicorte di gaggio	11b
piedicroce	81a
piedigriggio	16b
piedipartino	19a
piegon	24b
piegros
piegros la clastre	88b
piegut	20b
piegut pluviers	12c
piencourt	17b
piennes	24c
piennes onvillers	39b
piepape
pierlas	98a
pierre benite
pierre buffiere	11c
pierre chatel	15c
pierre de bresse	20c
pierre la treiche	47b
pierre levee	48b
pierre morains	99a
pierre percee	90a
pierre perthuis	10b
pierreclos	85b
pierrecourt	58b2
pierrefeu	34b
pierrefeu du var	61c
pierrefiche	46b2
pierrefiques	13b
pierrefitte	61b4
pierrefitte en auge	15b
pierrefitte en beauvaisis	37b
pierrefitte en cinglais	24b
pierrefitte es bois	28b
pierrefitte nestalas	11c
pierrefitte sur aire	30b
pierrefitte sur loire	51b
pierrefitte sur sauldre	75b
pierrefitte sur seine
pierrefonds	19c
pierrefontaine	 2
pierrefontaine les blamont	48b
pierrefontaine les varans	14c
pierrefontaines
pierrefort	87b
pierregot	28b
pierrelatte	14d
pierrelaye	10d
pierrelongue	23b
pierremande	25b
pierremont	33b
pierremont sur amance	15b
pierrepont	12c3
pierrepont sur l arentele	15b
pierrerue	82b2
pierres	=28c2
pierreval	52b
pierrevert	39c
pierreville	11c2
pierrevillers	14c
pierric	10c
pierry	13c
pietra di verde	10b
pietracorbara	65b
pietralba	51b
pietraserena	62a
pietricaggio	32a
pietrosella	21c
pietroso	33b
piets plasence moustrou	13b
pieusse	97b
pieve	12b
piffonds	58b
pigerolles
pigna	13b
pignan	84c
pignans	48c
pignicourt	17b
pignols	34b
pigny	97b
pihem	92b
pihen
pihen les guines	55b
pila canale	27b
pillac	24b
pillemoine	62a
pillon	25b
pimbo	20b
pimelles	61a
pimorin	21b
pimprez	85b
pin	=73b
pin balma	11c
pinas	44b
pinay	29b
pince	=19b
pinderes	19b
pindray	25b
pinel hauterive	56b
pinet	20c
pineuilh	45c
piney	14c
pino	15b
pinols	18b
pinon	16c
pins justaret	44c
pinsac	77b
pinsaguel	28c
pinsot
pintac	22a
pinterville	81b
pintheville	10b
piobetta	20a
pioggiola	87a
piolenc	57c
pionnat	=72b
pionsat	10c
pipriac	39c
piquecos	45b
pirae	14d
pirajoux	40b
pire chance	32c
pire sur seiche
pirey	22c
piriac
piriac sur mer	27c
pirmil	51b
pirou	15c
pis	=93a
pisany	76b
piscop	77b
pise	c=
piseux	68b
pisieu	52b
pisseleu	52b
pisseloup	62a
pissos	15c
pissotte	11c
pissy	28b
pissy poville	13c
pisy	80a
pitgam	10c
pithiviers	=89c
pithiviers le vieil	17c
pithon	78a
pitres	=26c
pittefaux	11b
pizay	94b
pizieux	75a
plabennec	87c
place	=36b
placey	20b
plachy buyon	90b
placy
placy montaigu
plagne	25b2
plagnole	35b
plaigne	=12b
plailly	18c
plaimbois
plaimbois du miroir	28b
plaimbois vennes	11b
plaimpied givaudins	21c
plaine	=98b
plaine d argenson	10c
plaine de walsch	60b
plaine et vallees	23c
plaine haute	17c
plainemont	63a
plaines saint lange	27b
plainfaing	16c
plainoiseau	50b
plaintel	46c
plainval	42b
plainville	36b2
plaisance	=22c4
plaisance du touch	21d
plaisia	96a
plaisians	21b
plaisir	=32d
plaissan	17c
plan	=30b
plan d aups sainte baume	25c
plan d orgon	36c
plan de baix	16b
plan de cuques	12d
planaise	56b
planay	50b2
plancher bas	18c
plancher les mines	84b
plancherine	47b
planches	=18b
planchez	=31b
plancoet	31c
plancy
plancy l abbaye	96b
planes	=57a
planezes	=99a
planfoy	11c
planguenoual
planioles	55b
planquery	25b
planques	=10b
planrupt	31b
planty	23b
planzolles	16b
plappeville	20c
plasne	20b
plasnes	73b
plassac	16c2
plassac rouffiac	37b
plassay	82b
plateau d hauteville	49c
plateau des petites roches	24c
plats	=83b
plaudren	20c
plauzat	16c
plavilla	15b
plazac	72b
pleaux	15c
pleboulle	72b
plechatel	28c
pledeliac	17c
pledran	69c
pleguien	14c
plehedel	13c
pleine fougeres	20c
pleine selve	41b2
pleine seve	13b
plelan	 2
plelan le grand	41c
plelan le petit	20c
plelauff	72b
plelo	33c
plemet	38c2
plemy	16c
plenee jugon	26c
pleneuf val andre	40c
plenise	64a
plenisette	20a
plerguer	29c
plerin	14d
plerneuf	11c
plescop	64c
plesder	79b
plesidy	56b
pleslin trigavou	41c
plesnois	77b
plesnoy	11b
plessala
plesse	53c
plessis
plessis barbuise	18b
plessis de roye	25b
plessis saint benoist	33b
plessis saint jean	22b
plessix balisson
plestan	16c
plestin
plestin les greves	36c
pleubian	24c
pleucadeuc	19c
pleudaniel	92b
pleudihen
pleudihen sur rance	29c
pleugriffet	13c
pleugueneuc	21c
pleumartin	12c
pleumeleuc	35c
pleumeur bodou	38c
pleumeur gautier	12c
pleure	=44b
pleurs	=83b
pleurtuit	72c
pleuven	33c
pleuvezain	70a
pleuville	31b
pleven
plevenon	75b
plevin	75b
pleyben	37c
pleyber christ	32c
pliboux
plichancourt	25b
plieux	16b
plivot	76b
plobannalec lesconil	37c
plobsheim	45c
ploemel	32c
ploemeur	19d
ploerdut	13c
ploeren	68c
ploermel	10d
ploeuc	 2
ploeuc l hermitage	41c
ploeuc sur lie
ploeven	55b
ploezal	12c
plogastel saint germain	20c
plogoff	11c
plogonnec	32c
ploisy	10b
plombieres les bains	16c
plombieres les dijon	25c
plomelin	42c
plomeur	39c
plomion	43b
plomodiern	23c
ploneis	24c
ploneour lanvern	65c
plonevez
plonevez du faou	22c
plonevez porzay	18c
plorec
plorec sur arguenon	47b
plottes	56b
plou	53b
plouagat
plouaret	22c
plouarzel	40c
plouasne	18c
plouay	58c
ploubalay
ploubazlanec	29c
ploubezre	38c
ploudalmezeau	65c
ploudaniel	37c
ploudiry	87b
plouec
plouec du trieux	11c
plouedern	31c
plouegat guerand	11c
plouegat moysan	72b
plouenan	26c
plouer
plouer sur rance	34c
plouescat	36c
plouezec	31c
plouezoc h	16c
ploufragan	12d
plougar	79b
plougasnou	32c
plougastel daoulas	13d
plougonvelin	45c
plougonven	34c
plougonver	76b
plougoulm	18c
plougoumelen	27c
plougourvest	15c
plougras	43b
plougrescant	12c
plouguenast
plouguenast langast	24c
plouguerneau	68c
plouguernevel	16c
plouguiel	17c
plouguin	23c
plouha	46c
plouharnel	23c
plouhinec	93c2
plouider	18c
plouigneau	50c2
plouisy	20c
ploulec h	16c
ploumagoar	54c
ploumilliau	25c
ploumoguer	21c
plouneour brignogan plages	20c
plouneour menez	13c
plouneour trez
plounerin	80b
plouneventer	23c
plounevez lochrist	23c
plounevez moedec	15c
plounevez quintin	11c
plounevezel	12c
plourac h	35b
plouray	11c
plourhan	22c
plourin	13c
plourin les morlaix	45c
plourivo	23c
plouvain	45b
plouvara	11c
plouvien	40c
plouvorn	29c
plouye	69b
plouzane	14d
plouzelambre	20b
plouzevede	19c
plovan	68b
ployart et vaurseine	24a
plozevet	30c
pludual	74b
pluduno
plufur	53b
pluguffan	42c
pluherlin	15c
plumaudan	14c
plumaugat	12c
plumelec	28c
plumeliau bieuzy	46c
plumelin	29c
plumergat	42c
plumetot	20b
plumieux	17c2
plumont	11b
pluneret	63c
plurien	15c
plusquellec	56b
plussulien	52b
pluvault
pluvet	43b
pluvigner	77c
pluzunet	10c
plymouth	c
pocancy	18b
poce les bois	13c
poce sur cisse	17c
podensac	33c
podgorica	c
poeuilly	11b
poey d oloron	16b
poey de lescar	19c
poezat	15b
poggio
poggio d oletta	22b
poggio di nazza	19b
poggio di venaco	21b
poggio marinaccio	38a
poggio mezzana	89b
poggiolo	10b
pogny	89b
poids de fiole	32b
poigny	50b
poigny la foret	96b
poil	=15b
poilcourt sydney	18b
poilhes	55b
poille
poille sur vegre	58b
poilley	14c2
poilly	94a
poilly lez gien	25c
poilly sur serein	24b
poilly sur tholon	67b
poincon les larrey	20b
poincy	80b
poindimie	46c
poinsenot	54a
poinson	 3
poinson les fayl	20b
poinson les grancey	57a
poinson les nogent	14b
pointe a pitre	15d
pointe noire	c
pointel	30b
pointis
pointis de riviere	83b
pointis inard	92b
pointre	13b
poinville	18b
poiroux	12c
poisat	22c
poiseul	72a
poiseul la grange	75a
poiseul la ville et laperriere	15b
poiseul les saulx	77a
poiseux	33b
poisieux	22b
poisson	=55b
poissons	=62b
poissy	41d
poisvilliers	45b
poisy	93c
poitiers	90d
poivres	=15b
poix	=68a
poix de picardie	23c
poix du nord	21c
poix terron	88b
polaincourt et clairefontaine	59b
polastron	33b2
poleymieux
poleymieux au mont d or	14c
polienas	11c
polignac	30c2
poligne	13c
poligny	52c5
polincove	87b
polisot	32b
polisy	18b
pollestres	55c
polliat	27c
pollieu	17b
pollionnay	30c
polminhac	12c
polveroso	31a
polynesie francaise	r28e
pomacle	54b
pomarede	19b
pomarez	16c
pomas	10c
pomayrols	12b
pomerol	61b
pomerols	23c
pomeys	11c
pommard	=43b
pommera	=31b
pommeret	21c
pommereuil	77b
pommereux	94a
pommereval	50b
pommerieux	14c2
pommerit
pommerit jaudy
pommerit le vicomte	18c
pommerol	10a
pommeuse	30c
pommevic	60b
pommier	=24b
pommier de beaurepaire	73b
pommiers	=36c4
pommiers en forez	38b
pommiers moulons	21b
pomoy	20b
pompaire	20c
pompejac	28b
pompertuzat	22c
pompey	48c
pompiac	21b
pompierre	19b
pompierre sur doubs	30b
pompiey	22b
pompignac	36c
pompignan	28c2
pompogne	19b
pomponne	=42c
pomport	74b
pomps	30b
pomy	51a
ponce sur le loir
poncey	 2
poncey les athee	58b
poncey sur l ignon	80a
ponches estruval	13b
ponchon	12c
poncin	18c
poncins	13c
pondaurat	46b
pondichery	c
ponerihouen	23c
ponet et saint auban	14b
ponlat taillebourg	63b
pons	43c
ponsampere	98a
ponsan soubiran	80a
ponsas	52b
ponson debat pouts	94a
ponson dessus	26b
ponsonnas	29b
pont	=16b
pont a marcq	30c
pont a mousson	14d
pont a vendin	31c
pont arcy	12b
pont audemer	10d
pont authou	58b
pont aven	28c
pont bellanger	60a
pont croix	17c
pont d ain	28c
pont d hery	24b
pont d ouilly	10c
pont de	 2
pont de barret	66b
pont de buis
pont de buis les quimerch	37c
pont de cheruy	63c
pont de l arche	41c
pont de l isere	37c
pont de labeaume	57b
pont de larn	29c
pont de metz	24c
pont de montvert sud mont lozere	56b
pont de poitte	62b
pont de roide vermondans	39c
pont de ruan	12c
pont de salars	16c
pont de vaux	22c
pont de veyle	16c
pont du bois	12b
pont du casse	42c
pont du chateau	12d
pont du navoy	28b
pont en royans	81b
pont et massene	19b
pont eveque	62c
pont hebert	19c
pont l abbe	85c
pont l abbe d arnoult	18c
pont l eveque	58c2
pont la ville	12b
pont les bonfays	10b
pont les moulins	21b
pont melvez	60b
pont noyelles	83b
pont pean	42c
pont remy	14c
pont saint esprit	11d
pont saint mard	18b
pont saint martin	71c
pont saint pierre	12c
pont saint vincent	18c
pont sainte marie	52c
pont sainte maxence	12d
pont salomon	19c
pont scorff	40c
pont sur
pont sur l ognon	62a
pont sur madon	18b
pont sur meuse	13b
pont sur sambre	24c
pont sur seine	11c
pont sur vanne	22b
pont sur yonne	34c
pont trambouze
pontacq	29c
pontailler
pontailler sur saone	13c
pontaix	18b
pontamafrey montpascal
pontarion	36b
pontarlier	18d
pontarme	91b
pontaubault	58b
pontaubert	36b
pontault combault	39d
pontaumur	67b
pontavert	61b
pontcarre	21c
pontcey	29b
pontchardon	19b
pontcharra	74c
pontcharra sur turdine
pontcharraud	82a
pontchateau	11d
pontcirq	18b
pontecoulant	71a
ponteilla	31c
ponteils et bresis	37b
pontenx
pontenx les forges	18c
ponteves	78b
pontfaverger moronvilliers	17c
pontgibaud	72b
pontgouin	11c
ponthevrard	69b
ponthion	10b
ponthoile	56b
ponthoux
pontiacq viellepinte	17b
pontigne
pontigny	75b
pontis	96a
pontivy	15d
pontlevoy	16c
pontmain	81b
pontoise	32d
pontoise les noyon	43b
pontonx
pontonx sur l adour	30c
pontorson	43c2
pontours	21b
pontoux	28b
pontoy	61b
pontpierre	74b
pontpoint	33c
pontrieux	10c
pontru	29b
pontruet	35b
ponts	=71b
ponts et marais	78b
ponts sur seulles	12c
pontvallain	16c
popian	38b
popolasca	41a
porcaro	74b
porcelette	24c
porcheres	=89b
porcheux	68b
porcheville	34c
porcieu amblagnieu	18c
pordic	75c
pornic	19d
pornichet	13d
porquericourt	42b
porri	44a
porspoder	18c
port	=83b
port au prince	c
port bail
port bail sur mer	25c
port brillet	18c
port d envaux	12c
port de bouc	16d
port de lanne	12c
port de piles	55b
port des barques	18c
port en bessin huppain	19c
port jerome
port jerome sur seine	11d
port la nouvelle	59c
port launay	40b
port le grand	27b
port lesney	53b
port louis	c
port mort	89b
port saint louis
port saint louis du rhone	86c
port saint pere	31c
port sainte foy et ponchapt	25c
port sainte marie	19c
port sur saone	29c
port sur seille	23b
port vendres	40c
porta	=94a
portbail
porte de benauge	60b
porte de savoie	40c
porte de seine	21b
porte des bonnevaux	21c
porte des pierres dorees	42c
porte du quercy	53b
porte du ried	20c
porte joie
porte puymorens	10b
portel
portel des corbieres	13c
portes	=58b2
portes en valdaine	46b
portes les valence	10d
portet	16b
portet d aspet	63a
portet de luchon	37a
portet sur garonne	98c
portets	26c
portieux	12c
portiragnes	35c
portland	c=
porto	c=
porto novo	c
porto vecchio	11d
ports sur vienne	35b
portsmouth	c
posanges	51a
poses	=11c
possesse	14b
postroff	20b
potangis	11b
potelieres	36b
potelle	44b
pothieres	19b
potigny	21c
potte	11b
pouan
pouan les vallees	50b
pouancay	23b
pouance
pouant	41b
poubeau	78a
poucharramet	97b
pouchergues
poudenas	20b
poudenx	22b
poudis	27b
pouebo	23c
pouembout	31c
poueyferre	83b
pougnadoresse	27b
pougne herisson	35b
pougny	13c2
pougues
pougues les eaux	24c
pougy	26b
pouillac	29b
pouillat	77a
pouille	=21c3
pouille les coteaux	10c
pouillenay	61b
pouilley
pouilley francais	82b
pouilley les vignes	22c
pouillon	37c2
pouilloux	95b
pouilly	11c2
pouilly en auxois	15c
pouilly le monial
pouilly les feurs	12c
pouilly les nonains	21c
pouilly sous charlieu	26c
pouilly sur loire	16c
pouilly sur meuse	17b
pouilly sur saone	62b
pouilly sur serre	49b
pouilly sur vingeanne	13b
poujols	19b
poulaines	=82b
poulainville	13c
poulan pouzols	48b
poulangy	36b
pouldergat	12c
pouldouran
pouldreuzic	21c
poule les echarmeaux	10c
pouliacq	49a
pouligney lusans	85b
pouligny notre dame	64b
pouligny saint martin	24b
pouligny saint pierre	10c
poullan
poullan sur mer	15c
poullaouen	15c2
poullignac	11b
poulx	43c
poum	16c
poumarous	15b
poupas	87a
poupry	96a
pouques lormes	13b
pourcharesses	13b
pourcheres	14b
pourcieux	16c
pourcy	19b
pourlans	22b
pournoy	 2
pournoy la chetive	61b
pournoy la grasse	77b
pourrain	13c
pourrieres	56c
poursac	19b
poursay garnaud	31b
poursiugues boucoue	18b
pouru
pouru aux bois	23b
pouru saint remy	11c
poussan	68c
poussanges	15b
poussay	65b
pousseaux	19b
poussignac	31b
poussy
poussy la campagne
pousthomy	21b
pouvrai	10b
pouxeux	19c
pouy	40a
pouy de touges	43b
pouy loubrin	85a
pouy roquelaure	11b
pouy sur vannes	18b
pouyastruc	66b
pouydesseaux	87b
pouydraguin	12b
pouylebon	14b
pouzac	11c
pouzauges	57c
pouzay	87b
pouze	89a
pouzilhac	76b
pouzioux
pouzol	27b
pouzolles	12c
pouzols	95b
pouzols minervois	60b
pouzy mesangy	38b
poya	30c
poyanne	69b
poyans	14b
poyartin	78b
poyols	98a
pozieres	26b
pradelle	26a
pradelles	93b2
pradelles cabardes	16b
pradelles en val
prades	76c5
prades d aubrac	28b
prades le lez	62c
prades salars	31b
prades sur vernazobre	37b
pradettes	43a
pradieres	12b
pradiers	81a
pradinas	37b
pradines	46c3
pradons	55b
prads haute bleone	17b
prague	c
prahecq	23c
praia	c
prailles	 2
prailles la couarde	93b
pralognan
pralognan la vanoise	69b
pralon	11b
pralong	84b
prangey
pranles	50b
pranzac	87b
praslay	75a
praslin	92a
prasville	45b
prat	11c
prat bonrepaux	89b
prato di giovellina	52a
prats	 4
prats de carlux	49b
prats de mollo la preste	11c
prats de sournia	76a
prats du perigord	14b
pratviel	91a
pratz	 2
prauthoy
pray	28b
praye	27b
prayols	36b
prayssac	25c
prayssas	99b
praz sur arly	13c
pre en pail
pre en pail saint samson	23c
pre saint evroult	28b
pre saint martin	17b
preaux	=29c5
preaux bocage	11b
preaux du perche
preaux saint sebastien
prebois	17b
precey	56b
prechac	14c3
prechac sur adour	20b
prechacq
prechacq josbaig	30b
prechacq les bains	81b
prechacq navarrenx	18b
precieux	=10c
precigne	29c
precilhon	41b
precorbin
precy	35b
precy le sec	23b
precy notre dame	66a
precy saint martin	18b
precy sous thil	72b
precy sur marne	75b
precy sur oise	33c
precy sur vrin	43b
predefin	23b
pree d anjou	14c
prefailles	13c
prefontaines	43b
pregilbert	18b
preguillac	44b
prehy	16b
preignac	21c
preignan	12c
preigney	11b
preixan	64b
premanon	13c
premeaux prissey	38b
premery	17c
premesques	20c
premeyzel	24b
premian	48b
premieres	=
premierfait	90a
premilhat	25c
premillieu	49a
premont	68b
premontre	=59b
prendeignes	24b
preneron	12b
prenois	46b
prenouvellon
prenovel
preny	37b
preporche	21b
prepotin
presailles	11b
preseau	21c
presentevillers	46b
preserville	79b
presilly	12c2
presle	42b
presles	41c3
presles en brie	24c
presles et boves	32b
presles et thierny	40b
presly	21b
presnoy	26b
pressac	54b
pressagny
pressagny l orgueilleux	69b
pressiat
pressignac	40b
pressignac vicq	46b
pressigny	39b2
pressigny les pins	53b
pressins	12c
pressy	30b
pressy sous dondin	10b
preston	c
pretin	48a
pretot sainte suzanne
pretot vicquemare	23b
pretreville	39b
prety	58b
pretz
pretz en argonne	64a
preuilly	48b
preuilly la ville	15b
preuilly sur claise	10c
preures	64b
preuschdorf	89b
preuseville	16b
preutin higny	16b
preux au bois	83b
preux au sart	30b
preval	66b
prevelles	19b
prevencheres	27b
preveranges	52b
prevessin moens	92c
previllers	25b
previnquieres	27b
prevocourt	11b
prey	10c2
preyssac
preyssac d excideuil	15b
prez	13b
prez sous lafauche	28b
prez sur marne
priaires
priay	18c
priez	=56a
prignac	28b
prignac et marcamps	15c
prigonrieux	44c
primarette	69b
primat	=
primelin	65b
primelles	19b
prin deyrancon	59b
princay	20b
prince	=40b
pringy	43c3
prinquiau	36c
prinsuejols
prinsuejols malbouzon	25b
printzheim	21b
prisces	94a
prisches	10c
prishtina	c
prissac	58b
prisse	=19c
pristina	c
privas	=85c
privezac	35b
prix les mezieres	14c
priziac	10c
prizy	56a
proissans	11c
proisy	28b
proix	15b
projan	18b
promilhanes	23b
prompsat	47b
prondines	27b
pronleroy	37b
pronville
pronville en artois	31b
propiac	13b
propieres	48b
propriano	40c
prosnes	49b
prouais
prouilly	55b
proupiary	61a
proussy
prouvais	=35b
prouville	30b
prouvy	22c
prouzel	57b
provemont
provence alpes cote d azur	r52f
provenchere	38b2
provencheres	 4
provencheres et colroy	13c
provencheres les darney	14b
provencheres sur fave
provencheres sur marne
provencheres sur meuse
provency	25b
proverville	22b
proveysieux	52b
proville	32c
provin	=44c
provins	=12d
proviseux et plesnoy	14b
proyart	76b
prudemanche	26b
prudhomat	73b
prugnanes	90a
prugny	37b
pruille	 3
pruille l eguille	80b
pruille le chetif	13c
pruines	=29b
prunay	10c
prunay belleville	23b
prunay cassereau	58b
prunay en yvelines	81b
prunay le gillon	12c
prunay le temple	41b
prunay sur essonne	32b
prunelli di casacconi	15b
prunelli di fiumorbo	39c
prunet	97b3
prunet et belpuig	44a
prunieres	93b3
pruniers	=50b
pruniers en sologne	22c
pruno	18b
prunoy
prusly
prusly sur ource	16b
prusy	84a
pruzilly	32b
puberg	32b
publier	=79c
publy	28b
puceul	11c
puch d agenais	72b
puchay	61b
puchevillers	57b
puechabon	51b
puechoursi	11b
puechredon	49a
puellemontier
puessans	32a
puget	89b
puget rostang	12b
puget sur argens	86c
puget theniers	18c
puget ville	46c
pugey	68b
puginier	15b
pugnac	25c
pugny
pugny chatenod	11c
puicheric	12c
puihardy	58a
puilacher	66b
puilaurens	28b
puilboreau	68c
puilly et charbeaux	22b
puimichel	25b
puimisson	12c
puimoisson	69b
puiseaux	33c
puiselet
puiselet le marais	26b
puisenval	35a
puiseux	24b2
puiseux en bray	40b
puiseux en france	38c
puiseux en retz	22b
puiseux le hauberger	88b
puiseux pontoise	60b
puisieulx	47b
puisieux	99b2
puisieux et clanlieu	33b
puissalicon	14c
puisseguin	83b
puisserguier	31c
puits	=14b
puits et nuisement	20b
puits la vallee	20b
puivert	49b
pujaudran	18c
pujaut	40c
pujo	67b
pujo le plan	64b
pujols	43c2
pujols sur ciron	95b
pukapuka	14b
puligny montrachet	34b
pullay	38b
pulligny	12c
pulney	54a
pulnoy	51c
pulverieres	42b
pulversheim	31c
punaauia	29d
punchy	79a
punerot	15b
puntous	18b
pupillin	25b
pure	=57b
purgerot	33b
pusey	14c
pusignan	41c
pussay	23c
pussigny	16b
pussy
pusy et epenoux	54b
putanges
putanges le lac	21c
putanges pont ecrepin
puteaux	44d
putot	 2
putot en auge	31b
putot en bessin
puttelange	 2
puttelange aux lacs	30c
puttelange les thionville	10c
puttigny	75a
puxe	11b
puxieux	22b
puy d arnac	30b
puy de dome	r66e
puy de serre	31b
puy du lac	52b
puy guillaume	26c
puy l eveque	19c
puy malsignat	14b
puy saint andre	48b
puy saint eusebe	19b
puy saint gulmier	14b
puy saint martin	83b
puy saint pierre	52b
puy saint vincent	27b
puy sanieres	29b
puybarban	41b
puybegon	66b
puybrun	98b
puycalvel	22b
puycapel	72b
puycasquier	42b
puycelsi	46b
puycornet	79b
puydaniel	58b
puydarrieux	23b
puygaillard	 2
puygaillard de lomagne	54a
puygaillard de quercy	38b
puygiron	43b
puygouzon	35c
puygros	41b
puyjourdes	88a
puylagarde	36b
puylaroque	72b
puylaurens	33c
puylausic	17b
puyloubier	18c
puymangou
puymaurin	31b
puymeras	59b
puymiclan	70b
puymirol	90b
puymoyen	24c
puynormand	31b
puyol cazalet	11b
puyoo	11c
puyravault	14c2
puyreaux	58b
puyrenier
puyrolland	18b
puysegur	72a
puyssegur	14b
puysserampion	27b
puyvalador	68a
puyvert	87b
puzeaux	28b
puzieux	31b2
py	83a
pyrenees atlantiques	r71e
pyrenees orientales	r50e
pys	13b
quaedypre	11c
quaix
quaix en chartreuse	94b
quantilly	49b
quarante	=18c
quarouble	31c
quarre les tombes	62b
quasquara	66a
quatre champs	24b
quatremare	45b
quatzenheim	78b
queant	63b
queaux	59b
quebec	c
quebriac	16c
quedillac	13c
queige	90b
quelaines saint gault	22c
quelmes	53b
quelneuc
quemeneven	11c
quemigny
quemigny sur seine	90a
quemper guezennec	11c
quemperven	42b
quend	13c
quenne	48b
quenoche	23b
quenza	20b
quercamps	29b
quercitello	53a
querenaing	87b
querigut	14b
quernes	42b
querqueville
querre
querrien	16c
querrieu	63b
quers	34b
quesmy	17b
quesnoy	 3
quesnoy le montant	51b
quesnoy sur airaines	43b
quesnoy sur deule	68c
quesques	72b
quessigny
quessoy	40c
quessy
questembert	81c
questrecques	33b
quet en beaumont	79a
quetigny	90c
quettehou	18c
quettetot
quetteville	40b
quettreville	 2
quettreville sur sienne	32c2
queudes	79a
queuille	28b
quevauvillers	11c
queven	90c
quevert	40c
quevillon	59b
quevilloncourt	96a
quevreville
quevreville la poterie	10c
queyrac	14c
queyrieres	36b
queyssac	53b
queyssac les vignes	24b
quezac	34b2
quiberon	49c
quiberville
quiberville sur mer	54b
quibou	86b
quie	30b
quiers	65b
quiers sur bezonde	12c
quiery
quiery la motte	70b
quierzy	43b
quiestede	66b
quievelon	14b
quievrechain	59c
quievrecourt	40b
quievy	18c
quilen	64a
quillan	30c
quillebeuf
quillebeuf sur seine	86b
quilly	16c2
quily
quimper	64d
quimperle	12d
quincampoix	31c
quincampoix fleuzy	41b
quincay	21c
quincerot	12b2
quincey	18c3
quincie
quincie en beaujolais	14c
quincieu	11b
quincieux	37c
quincy	82b
quincy basse	53a
quincy landzecourt	15b
quincy le vicomte	21b
quincy sous le mont	62a
quincy sous senart	95c
quincy voisins	55c
quineville	26b
quingey	13c
quinquempoix	32b
quins	91b
quinsac	26c2
quinson	37b
quinssaines	15c
quint fonsegrives	61c
quintal	=13c
quintenas	18c
quintenic	36b
quintigny	31b
quintillan	62a
quintin	27c
quirbajou	49a
quiry
quiry le sec	31b
quissac	35c
quissac en quercy	11b
quistinic	14c
quito	c
quittebeuf	66b
quitteur
quivieres	14b
quoeux haut mainil	21b
rabastens	59c
rabastens de bigorre	15c
rabat	c=
rabat les trois seigneurs	38b
rablay
rablay sur layon
rabodanges
rabou	89a
rabouillet	85a
racecourt	14b
rachecourt
rachecourt sur marne	74b
rachecourt suzemont	10b
raches	27c
racines	=18b
racquinghem	23c
racrange	62b
raddon et chapendu	85b
radenac	11c
radepont	64b
radinghem	26b
radinghem en weppes	14c
radonvilliers	32b
raedersdorf	48b
raedersheim	12c
raffetot	53b
rageade	95a
rahart	30b
rahay	17b
rahling	71b
rahon	58b2
rai	=14c
raids	=22b
raillencourt sainte olle	21c
railleu	23a
raillicourt	23b
raillimont	89a
raimbeaucourt	40c
rainans	26b
raincheval	27b
raincourt	11b
rainfreville	74a
rainneville	11c
rainsars	20b
rainville	27b
rainvillers	90b
raismes	12d
raissac	43a
raissac d aude	22b
raissac sur lampy	45b
raival	24b
raivavae	90b
raix	13b
raizeux	97b
ramasse	=34b
ramatuelle	19c
rambaud	42b
rambervillers	50c
rambluzin et benoite vaux	86a
rambouillet	28d
rambucourt	19b
ramburelles	26b
rambures	38b
ramecourt	49b2
ramerupt	42b
ramicourt	15b
ramillies	58b
rammersmatt	22b
ramonchamp	18c
ramonville saint agne	15d
ramoulu	24b
ramous	47b
ramousies	22b
ramouzens	19b
rampan	23b
rampieux	14b
rampillon	84b
rampont
rampoux	10b
rance	=78b
rancenay	44b
rancennes	71b
rances	=39a
ranchal	30b
ranchot	52b
ranchy	27b
rancon	=48b
ranconnieres	13b
rancourt	26b2
rancourt sur ornain	18b
rancy	62b
randan	16c
randens
randevillers	11b
randonnai	=
ranes	10c
rang	=39b
rang du fliers	43c
rangecourt	62a
rangen	22b
rangiroa	38c
ranguevaux	91b
rannee	11c
ranrupt	31b
rans	54b
ransart	41b
ranspach	77b
ranspach le bas	64b
ranspach le haut	63b
rantigny	25c
ranton	20b
rantzwiller	80b
ranville	21c
ranville breuillaud	16b
ranzevelle	16a
ranzieres	87a
raon aux bois	12c
raon l etape	59c
raon les leau	40a
raon sur plaine	14b
rapa	=45b
rapaggio	32a
rapale	16b
rapey	24a
rapilly	44a
rapsecourt	34a
raqqa	c
raray	13b
rarecourt	20b
rasigueres	17b
raslay	13b
rasteau	81b
ratenelle	36b
ratieres	=28b
ratte	37b
ratzwiller	23b
raucoules	95b
raucourt	24b
raucourt au bois	15b
raucourt et flaba	81b
raulhac	27b
rauret	20b
rauville	 2
rauville la bigot	11c
rauville la place	40b
rauwiller	23b
rauzan	12c
raveau	59b
ravel	74b
ravenel	10c
ravennefontaines
ravenoville
raves	=48b
ravieres	=74b
ravigny	23b
raville	33b
raville sur sanon	11b
ravilloles	43b
rawalpindi	c
ray sur saone	21b
raye sur authie	23b
rayet	17b
raymond	17b
raynans	34b
rayol canadel
rayol canadel sur mer	64b
rayssac	23b
razac	 3
razac d eymet	33b
razac de saussignac	34b
razac sur l isle	24c
raze	38b
razecueille	29a
razengues	26b
razes	12c
razimet	31b
razines	22b
reading	c
real	=81a
realcamp	59b
reallon	24b
realmont	36c
realville	19c
reans	30b
reao	51b
reau	21c
reaumont	10c
reaumur	86b
reaup lisse	59b
reauville	39b
reaux sur trefle	77b
rebais	23c
rebenacq	64b
rebergues	40b
rebets	15b
rebeuville	29b
rebigue	51b
rebourguil	30b
rebourseaux
reboursin	10b
rebrechien	14c
rebreuve
rebreuve ranchicourt	11c
rebreuve sur canche	19b
rebreuviette	25b
recanoz	94a
recey
recey sur ource	33b
rechesy	76b
rechicourt	 3
rechicourt la petite	61a
rechicourt le chateau	55b
recicourt	15b
reclainville	20b
reclesne	29b
reclinghem	24b
reclonville	68a
recloses	63b
recologne	76b2
recologne les rioz	29b
recoubeau jansac	33b
recoules	 2
recoules d aubrac	17b
recoules de fumas	98a
recoules previnquieres
recourt	=32b2
recourt le creux	64a
recouvrance	=15b
recques	 2
recques sur course	27b
recques sur hem	68b
recquignies	23c
reculfoz	45a
recurt	20b
recy	11c
redange	10c
redene	30c
redessan	42c
reding	23c
redon	95c
redortiers	88a
reez fosse martin	14b
reffannes	39b
reffroy	72a
reffuveille	55b
refranche
regades	14b
regat	99a
regina	17c
regnauville	21b
regnevelle	12b
regneville	 2
regneville sur mer	73b
regneville sur meuse	50a
regney	99a
regnie durette	12c
regniere ecluse	14b
regniowez	37b
regny	16c2
reguiny	20c
reguisheim	20c
regusse	24c
rehaincourt	36b
rehainviller	11c
rehaupal	21b
reherrey	15b
rehon	39c
reichsfeld	28b
reichshoffen	54c
reichstett	47c
reignac	23c2
reignac sur indre	13c
reignat	38b
reigneville bocage	34a
reignier esery	85c
reigny	23b
reilhac	13c2
reilhaguet	16b
reilhanette	11b
reillanne	17c
reillon	73a
reilly	12b
reimerswiller
reims	18e
reims la brulee	21b
reinhardsmunster	43b
reiningue	19c
reipertswiller	84b
reithouse	55a
reitwiller
rejaumont	39b2
rejet de beaulieu	24b
relanges	19b
relans	35b
relevant	=47b
rely	46b
remaisnil	28a
remalard
remalard en perche	19c
remaucourt	43b2
remaugies	14b
remauville	45b
rembercourt
rembercourt sommaisne	31b
rembercourt sur mad	16b
remecourt	78a
remelfang	15b
remelfing	13c
remeling	33b
remennecourt	43a
remenoville	16b
remerangles	21b
remereville	65b
remering	42b
remering les puttelange	11c
remicourt	12b2
remiencourt	16b
remies	24b
remigny	74b2
remilly	22c2
remilly aillicourt	75b
remilly en montagne	15b
remilly les marais	11c
remilly les pothees	26b
remilly sur tille	10c
remilly wirquin	36b
reminiac	44b
remire montjoly	28d
remiremont	74c
remoiville	13b
remollon	47b
remomeix	43b
remoncourt	61b2
remondans vaivre	21b
remonville
remoray boujeons	47b
remouille	=19c
remoulins	23c
removille	19b
rempnat	14b
remungol
remuzat	32b
remy	23c2
renac	10c
renage	33c
renaison	32c
renansart	14b
renaucourt	12b
renauvoid	12b
renay	17b
renaze	25c
rencurel	36b
rene	=39b
renedale	41a
renescure	21c
reneve	49b
rening	13b
rennemoulin	12b
rennepont	12b
rennes	=23e
rennes en grenouilles	11b
rennes le chateau	89a
rennes les bains	24b
rennes sur loue	11b
renneval	14b
renneville	97b3
renno	62a
rentieres	=11b
renty	60b
renung	48b
renwez	17c
reotier	23b
repaix	11b
reparsac	63b
repel	83a
repentigny	10b
replonges	=40c
reppe	32b
requeil	11c
requista	19c
resenlieu	17b
resigny	16b
resson	36b
ressons	 2
ressons le long	79b
ressons sur matz	17c
restigne	11c
restinclieres	26c
retaud	11c
reterre	26b
rethel	74c
retheuil	36b
rethondes	65b
rethonvillers	35b
retiers	46c
retjons	30b
retonfey	13c
retonval	17b
retournac	30c
retschwiller	27b
rettel	87b
rety	20c
retzwiller	69b
reugney	27b
reugny	20c2
reuil	 3
reuil en brie	80b
reuil sur breche	33b
reuilly	25c2
reuilly sauvigny	23b
reulle vergy	16b
reumont	34b
reutenbourg	39b
reuves	59a
reuville	15b
reux	42b
reveillon	=46b2
revel	11d2
revel tourdan	11c
revelles	53b
revens	37a
reventin vaugris	20c
revercourt	26a
revest	 3
revest des brousses	27b
revest du bion	48b
revest les roches	24b
revest saint martin	79a
reviers	63b
revigny	23b
revigny sur ornain	25c
reville	10c
reville aux bois	13b
revillon
revin	57c
revonnas	92b
rexingen	20b
rexpoede	20c
reyersviller	38b
reygade	18b
reykjavik	c
reynel	13b
reynes	12c
reynier
reynies	87b
reyrevignes	37b
reyrieux	54c
reyssouze	100b
reyvroz	50b
rezay	20b
reze	44d
rezentieres	11b
rezonville
rezonville vionville	52b
rezza	61a
rheges	21b
rhinau	27c
rhodes	13b
rhodon	11b
rhone	r19f
rhuis	13b
ri	=16b
ria sirach	13c
riaille	24c
rians	52c2
riantec	59c
riaucourt	40b
riaville	51a
ribagnac	34b
ribarrouy	79a
ribaute	26b
ribaute les tavernes	20c
ribeaucourt	30b2
ribeauville	48c2
ribecourt
ribecourt dreslincourt	39c
ribecourt la tour	38b
ribemont	19c
ribemont sur ancre	61b
ribennes
riberac	37c
ribes	33b
ribeyret	11b
ribiers
ribouisse	97a
riboux	51a
ricarville	 2
ricarville du val	20b
ricaud	40b2
richardmenil	24c
richarville	39b
riche	=18b
richebourg	45c3
richecourt	57a
richelieu	=16c
richeling	35b
richemont	26c2
richerenches	59b
richeval	11b
richeville	26b
richtolsheim	38b
richwiller	39c
ricourt	44a
ricquebourg	30b
riec sur belon	44c
riedheim
riedisheim	12d
riedseltz	11c
riedwihr
riel les eaux	93a
riencourt	18b
riencourt les bapaume	33a
riencourt les cagnicourt	25b
riervescemont	83a
riespach	65b
rieucaze	52a
rieucros	72b
rieulay	13c
rieumajou	13b
rieumes	35c
rieupeyroux	20c
rieussec	82a
rieutort
rieutort de randon
rieux	52c4
rieux de pelleport	13c
rieux en cambresis	14c
rieux en val	84a
rieux minervois	20c
rieux volvestre	26c
riez	=16c
riga	c
rigarda	70b
rigaud	17b
rignac	23c2
rignaucourt
rigney	37b
rignieux
rignieux le franc	12c
rignosot	11b
rignovelle	12b
rigny	64b
rigny la nonneuse	16b
rigny la salle	37b
rigny le ferron	32b
rigny saint martin	50a
rigny sur arroux	61b
rigny usse	51b
riguepeu	16b
rilhac lastours	39b
rilhac rancon	48c
rilhac treignac	12b
rilhac xaintrie	30b
rillans	97a
rille	31b
rillieux
rillieux la pape	31d
rilly	 4
rilly la montagne	10c
rilly sainte syre	23b
rilly sur aisne	12b
rilly sur loire	45b
rilly sur vienne	46b
rimatara	89b
rimaucourt	61b
rimbach pres guebwiller	22b
rimbach pres masevaux	43b
rimbachzell	19b
rimbez et baudiets	10b
rimboval	19b
rimeize	62b
rimling	62b
rimogne	13c
rimon et savel	22a
rimons	=20b
rimont	54b
rimou	36b
rimplas	16b
rimsdorf	29b
ringendorf	46b
rinxent	30c
rio de janeiro	c
riocaud	20b
riolas	57a
riols	71b
riom	19d
riom es montagnes	24c
rioms	26a
rion des landes	31c2
rions	=15c
riorges	11d
riotord	12c
rioux	96b
rioux martin	23b
rioz	24c
riquewihr	100b
ris	=73b2
ris orangis	31d
riscle	16c2
risoul	66b
ristolas
rittershoffen	93b
riupeyrous	24b
rivarennes	15c2
rivas	=75b
rive de gier	15d
rivecourt	64b
rivedoux plage	25c
rivehaute	27b
rivel	22b
riventosa	15b
riverenert	21b
riverie	29b
rivery	36c
rives	=67c2
rives d andaine	28c
rives d autise	20c
rives de boutonne	42b
rives de l yon	43c
rives dervoises	13c
rives du couesnon	29c
rives du fougerais	15c
rives du loir en anjou	56c
rives en seine	40c
rivesaltes	93c
riviere	=18c2
riviere les fosses	18b
riviere pilote	12d
riviere saas et gourby	15c
riviere salee	12d
riviere sur tarn	11c
rivieres	=35c3
rivieres le bois	64a
riville	31b
rivolet	59b
rix	23b2
rixheim	14d
riyad	c
rizaucourt buchey	13b
roaillan	18c
roaix	63b
roanne	35d
roannes saint mary	11c
robecourt	10b
robecq	13c
robehomme
robersart	20b
robert espagne	76b
robert magny
robertot	21b
roberval	35b
robiac rochessadoule	83b
robion	48c
rocamadour	60b
rocbaron	57c
roce	22b
roche	=22c
roche charles
roche charles la mayrand	39a
roche d agoux	11b
roche en forez	25b
roche en regnier	48b
roche et raucourt	15b
roche la moliere	98c
roche le peyroux	11b
roche les clerval	98a
roche lez beaupre	22c
roche saint secret beconne	48b
roche sur linotte et sorans les cordiers	71a
rochebaudin	12b
rochebrune	24b2
rochechinard	13b
rochechouart	36c
rochecolombe	23b
rochecorbon	32c
rochefort	24d2
rochefort du gard	81c
rochefort en terre	65b
rochefort en valdaine	35b
rochefort en yvelines	91b
rochefort montagne	84b
rochefort samson	11c
rochefort sur brevon	42a
rochefort sur la cote	66a
rochefort sur loire	23c
rochefort sur nenon	70b
rochefourchat	2a
rochegude	19c2
rochejean	75b
rochemaure	22c
rochepaule	24b
rocher	=31b
roches	=43b2
roches bettaincourt	52b
roches les blamont	61b
roches premarie andille	22c
roches sur marne	58b
rocheserviere	36c
rochessauve	50b
rochesson	68b
rochetaillee	15b2
rochetaillee sur saone	16c
rochetoirin	11c
rochetrejoux	98b
rocheville	62b
rochonvillers	22b
rochy conde	100b
rocles	84b3
roclincourt	79b
rocourt saint martin	30b
rocquancourt
rocquefort	32b
rocquemont	86b2
rocquencourt	18b2
rocques	=29b
rocquigny	13c3
rocroi	23c
rodalbe	25b
rodelinghem	56b
rodelle	11c
rodemack	13c
roderen	90b
rodern	40b
rodes	=76b
rodez	=24d
rodilhan	28c
rodome	96a
roellecourt	52b
roeschwoog	23c
roeulx	37c
roeux	14c
roeze
roeze sur sarthe	25c
roffey	15b
roffiac	56b
rogecourt	88a
rogerville	17c
rogeville	16b
roggenhouse	46b
rogliano	53b
rogna	=23b
rognac	13d
rognaix	48b
rognes	=47c
rognon	=44a
rognonas	43c
rogny	95a
rogny les sept ecluses	70b
rogues	=83a
rogy	15b
rohaire	13b
rohan	15c
rohr	38b
rohrbach
rohrbach les bitche	23c
rohrwiller	16c
roiffe	75b
roiffieux	27c
roiglise	15b
roilly	52a
roinville	19c2
roinvilliers	11b
roisel	16c
roisey	10c
roissard	32b
roissy	 2
roissy en brie	23d
roissy en france	27c
roiville	13b
roizy	23b
rolampont	14c
rolbing	26b
rollainville
rollancourt	29b
rolleboise	35b
rolleville	12c
rollot	76b
rom	80b
romagnat	79c
romagne	37c3
romagne sous les cotes	12b
romagne sous montfaucon	17b
romagnieu	18c
romagny	27b2
romagny fontenay	12c
romagny sous rougemont	21b
romain	=77b4
romain aux bois	47a
romain sur meuse	89a
romainville	37d
romaneche thorins	20c
romange	20b
romans	=13c2
romans sur isere	33d
romanswiller	12c
romazieres	90a
romazy	28b
rombach
rombach le franc	78b
rombas	94c
rombies et marchipont	74b
rombly	53a
rome	c
romegoux	64b
romelfing	33b
romenay	17c
romeny
romeny sur marne	45b
romeries	47b
romery	24b2
romescamps	56b
romestaing	16b
romette
romeyer	23b
romigny	21b
romiguieres	24a
romille	42c
romilly	16b
romilly la puthenaye	34b
romilly sur andelle	32c
romilly sur seine	15d
romont	36b
romorantin lanthenay	18d
rompon	11c
ronai	18b
roncenay	18b
roncey	77b
ronchamp	27c
ronchaux	10b
roncheres	24b2
roncherolles	 2
roncherolles en bray	48b
roncherolles sur le vivier	12c
ronchin	20d
ronchois	18b
roncourt	11c
roncq	14d
rondefontaine	38a
ronel
ronfeugerai
rongeres	56b
ronnet	16b
ronno	66b
ronquerolles	91b
ronsenac	57b
ronssoy	58b
rontalon	12c
ronthon
rontignon	88b
ronvaux	11b
roocourt
roocourt la cote
roost warendin	60c
roppe	10c
roppenheim	10c
roppentzwiller	67b
roppeviller	97a
roquebilliere	18c
roquebrun	60b
roquebrune	49b2
roquebrune cap martin	12d
roquebrune sur argens	15d
roquecor	40b
roquecourbe	22c
roquecourbe minervois	15b
roquedur	27b
roquefere	69a
roquefeuil	28b
roquefixade	15b
roquefort	=43c3
roquefort de sault	85a
roquefort des corbieres	11c
roquefort la bedoule	58c
roquefort les cascades	80a
roquefort les pins	73c
roquefort sur garonne	80b
roquefort sur soulzon	48b
roquelaure	=56b
roquelaure saint aubin	10b
roquemaure	60c2
roquepine	42a
roqueredonde	21b
roques	=55c2
roqueseriere	94b
roquessels	12b
roquesteron	55b
roquetaillade
roquetaillade et conilhac	27b
roquetoire	20c
roquettes	=43c
roquevaire	89c
roquevidal	14b
roquiague	12b
rorbach
rorbach les dieuze	48a
rorschwihr	37b
rorthais
rosans	51b
rosay	76b3
rosay sur lieure	52b
rosazia	53a
rosbruck	74b
roscanvel	86b
roscoff	33c
rosel	70b
rosenau	24c
rosenwiller	65b
roset fluans	60b
rosey	41b2
rosheim	55c
rosieres	=37c4
rosieres aux salines	28c
rosieres en blois
rosieres en haye	26b
rosieres en santerre	29c
rosieres pres troyes	48c
rosieres sur barbeche	11b
rosieres sur mance	53a
rosiers d egletons	11c
rosiers de juillac	18b
rosis	=28b
rosnay	16c3
rosnay l hopital	16b
rosnoen	10c
rosny	 2
rosny sous bois	47d
rosny sur seine	73c
rosoy	17c2
rosoy en multien	60b
rosoy sur amance
rospez	18c
rospigliani	70a
rosporden	76c
rossay
rosselange	24c
rossfeld	10c
rossillon	17b
rosteig	46b
rostrenen	33c
rosult	20c
rosureux	79a
rotalier	15b
rotangy	24b
rothau	15c
rothbach	47b
rotherens	37b
rothois	23b
rothonay	13b
rots	=25c2
rott	46b
rottelsheim	30b
rotterdam	c
rottier	25a
rou marson	64b
rouairoux	39b
rouans	=33c
roubaix	98d
roubia	52b
roubion	11b
roucamps
roucourt	46b
roucy	37b
roudouallec	72b
rouecourt	48a
rouede	29b
rouelle	=
rouelles	=25a2
rouen	12e
rouesse fontaine	26b
rouesse vasse	79b
rouet	=71a
rouez	=80b
rouffach	42c
rouffange	12b
rouffiac	15c4
rouffiac d aude	51b
rouffiac des corbieres	75a
rouffiac tolosan	24c
rouffignac	44b
rouffignac de sigoules	33b
rouffignac saint cernin
rouffignac saint cernin de reilhac	17c
rouffigny
rouffilhac	20b
rouffy	11b
rouge	=21c
rouge perriers	37b
rougefay	83a
rougegoutte	99b
rougemont	12c2
rougemont le chateau	15c
rougemontier	10c
rougemontot	87a
rougeou	15b
rougeries	20b
rougeux	12b
rougiers	17c
rougnac	40b
rougnat	47b
rougon	12b
rouhe	87a
rouhling	20c
rouillac	33c2
rouille	=25c
rouillon	24c
rouilly	50b
rouilly sacey	39b
rouilly saint loup	54b
roujan	23c
roulans	11c
roullee
roullens	59b
roullet saint estephe	44c
roullours
roumagne	54b
roumare	16c
roumazieres loubert
roumegoux	34b2
roumengoux	17b
roumens	25b
roumoules	73b
rountzenheim
rountzenheim auenheim	20c
roupeldange	33b
rouperroux	17b
rouperroux le coquet	27b
roupy	24b
roura	34c
roure	12b
rousies	40c
roussac
roussas	41b
roussay
roussayrolles	81a
rousseloy	28b
roussennac	62b
roussent	25b
rousses	=12b
rousset	54c
rousset les vignes	27b
rousset serre poncon	17b
roussieux	24a
roussillon	99c2
roussillon en morvan	27b
roussines	65b2
rousson	48c2
roussy
roussy le village	16c
routelle
routes	=29b
routier	=23b
routot	16c
rouvenac
rouves	10b
rouvignies	66b
rouville	87b2
rouvillers	28b
rouvray	11c3
rouvray catillon	22b
rouvray saint denis
rouvray saint florentin
rouvray sainte croix	14b
rouvrel	30b
rouvres	=21c3
rouvres en multien	47b
rouvres en plaine	13c
rouvres en woevre	60b
rouvres en xaintois	26b
rouvres la chetive	47b
rouvres les bois	28b
rouvres les vignes	12b
rouvres saint jean	30b
rouvres sous meilly	83a
rouvres sur aube	72a
rouvrois	 2
rouvrois sur meuse	19b
rouvrois sur othain	20b
rouvroy	91c2
rouvroy en santerre	21b
rouvroy les merles	71a
rouvroy ripont	5a
rouvroy sur audry	50b
rouvroy sur marne	37b
rouvroy sur serre	45a
rouxeville
rouxmesnil bouteilles	18c
rouy	63b
rouy le grand	10b
rouy le petit	10b
rouze	83a
rouzede	23b
rouziers	11b
rouziers de touraine	14c
roville
roville aux chenes	35b
roville devant bayon	74b
rovon	61b
roy boissy	33b
royan	19d
royas	43b
royat	45c
royaucourt	22b
royaucourt et chailvet	23b
royaumeix	39b
roybon	11c
roye	73c2
roye sur matz	45b
royer	14b
royere
royere de vassiviere	57b
royeres	95b
roynac	48b
royon	12b
royville	31b
roz landrieux	14c
roz sur couesnon	11c
rozay
rozay en brie	29c
rozelieures	19b
rozerieulles	13c
rozerotte	18b
rozes	11b
rozet saint albin	34b
rozier
rozier cotes
rozier cotes d aurec	44b
rozier en donzy	15c
rozieres	 4
rozieres en beauce	18b
rozieres sur crise	24b
rozieres sur mouzon	69a
roziers saint georges	16b
rozoy	 2
rozoy bellevalle	12b
rozoy le vieil	39b
rozoy sur serre	92b
ruages	84a
ruan	20b
ruan sur egvonne	80a
ruaudin	35c
rubecourt et lamecourt
rubelles	35c
rubempre	72b
rubercy	15b
rubescourt	13b
rubigny	55a
rubrouck	90b
ruca	60b
ruch	54b
rudeau ladosse	15b
rudelle	19b
rue	=30c
ruederbach	39b
rueil
rueil la gadeliere	47b
rueil malmaison	83d
ruelisheim	25c
ruelle sur touvre	74c
ruesnes	45b
rueyres	20b
ruffec	40c2
ruffey	 4
ruffey le chateau	37b
ruffey les beaune	74b
ruffey les echirey	14c
ruffey sur seille	74b
ruffiac	16c2
ruffieu
ruffieux	82b
ruffigne	70b
rugles	22c
rugney	13b
rugny	78a
ruhans	15b
ruille	 3
ruille en champagne	31b
ruille froid fonds	58b
ruille le gravelais
ruille sur loir
ruisseauville	21b
ruitz	15c
rullac saint cirq	34b
rully	24c3
rumaisnil
rumaucourt	69b
rumegies	17c
rumersheim	 2
rumersheim le haut	11c
rumesnil	87a
rumigny	88b2
rumilly	17d2
rumilly en cambresis	14c
rumilly les vaudes	56b
ruminghem	16c
rumont	21b2
runan	25b
rungis	56c
ruoms	23c
rupereux	11b
ruppes	15b
rupt	35b
rupt aux nonains	37b
rupt devant saint mihiel	39a
rupt en woevre	28b
rupt sur moselle	34c
rupt sur othain	51a
rupt sur saone	11b
rurange
rurange les thionville	23c
rurey	35b
rurutu	22c
rusio	65a
russ	12c
russange	13c
russy
russy bemont	25b
rustenhart	10c
rustiques	=54b
rustrel	67b
rustroff	64b
rutali	53b
ruvigny	50b
ruy montceau	48c
ruyaulcourt	29b
ruynes
ruynes en margeride	72b
ry	79b
rye	22b
ryes	48b
saacy
saacy sur marne	19c
saales	83b
saane saint just	13b
saasenheim	57b
sabadel latronquiere	92a
sabadel lauzes	91a
sabaillan	15b
sabalos	15b
sabarat	36b
sabarros	33a
sabazan	13b
sable sur sarthe	12d
sablet	14c
sablieres	=17b
sablonceaux	15c
sablonnieres	=79b
sablons	=37c2
sablons sur huisne	20c
sabonneres	33b
sabran	16c
sabres	=12c
saccourvielle	22a
sace	47b
sacey	51b
sache	=14c
sachin	32b
sachy	18b
sacierges saint martin	31b
saclas	18c
saclay	44c
saconin et breuil	20b
sacoue	85a
sacquenay	29b
sacquenville	12c
sacy	37b2
sacy le grand	16c
sacy le petit	64b
sada	11d
sadeillan	79a
sadillac	10b
sadirac	48c
sadournin	19b
sadroc	10c
saessolsheim	60b
saffais	10b
saffloz	91a
saffre	41c
saffres	12b
safi	c
sagelat	32b
sagnat	20b
sagnes et goudoulet	12b
sagonne	19b
sagy	23c2
sahorre	40b
sahune	30b
sahurs	12c
sai	=23b
saignes	=91b2
saigneville	34b
saignon	91b
saiguede	79b
sail les bains	21b
sail sous couzan	100b
sailhan	17b
saillac	36b2
saillagouse	12c
saillans	18c2
saillant	=32b
saillat
saillat sur vienne	84b
saillenard	83b
sailly	71b4
sailly achatel	32b
sailly au bois	29b
sailly en ostrevent	67b
sailly flibeaucourt	99b
sailly labourse	25c
sailly laurette	33b
sailly le sec	35b
sailly lez cambrai	41b
sailly lez lannoy	19c
sailly saillisel	47b
sailly sur la lys	40c
sain bel	26c
saincaize meauce	36b
sainghin	 2
sainghin en melantois	28c
sainghin en weppes	56c
sainneville	89b
sainpuits	28b
sains	=47b
sains du nord	28c
sains en amienois	12c
sains en gohelle	59c
sains les fressin	15b
sains les marquion	31b
sains les pernes	29b
sains morainvillers	27b
sains richaumont	92b
saint abit	29b
saint abraham	55b
saint acheul	36a
saint adjutory	50b
saint adrien	38b
saint affrique	79c
saint affrique les montagnes	75b
saint agathon	22c
saint agil
saint agnan	19c4
saint agnan de cernieres	15b
saint agnan en morvan	14b
saint agnan en vercors	38b
saint agnan sur erre
saint agnan sur sarthe	87a
saint agnant	28c
saint agnant de versillat	10c
saint agnant pres crocq	19b
saint agnant sous les cotes
saint agne	44b
saint agnet	18b
saint agnin
saint agnin sur bion	12c
saint agoulin	31b
saint agreve	23c
saint aignan	45c6
saint aignan de couptrain	35b
saint aignan de cramesnil
saint aignan des noyers	77a
saint aignan grandlieu	40c
saint aignan le jaillard	60b
saint aignan sur roe	95b
saint aignan sur ry	34b
saint aigny	28b
saint aigulin	19c
saint ail	47b
saint albain	55b
saint alban	91c3
saint alban auriolles	11c
saint alban d ay	14c
saint alban d hurtieres	40b
saint alban de montbel	69b
saint alban de roche	22c
saint alban des villards	92a
saint alban du rhone	97b
saint alban en montagne	63a
saint alban les eaux	91b
saint alban leysse	67c
saint alban sur limagnole	14c
saint albin
saint albin de vaulserre	42b
saint alexandre	12c
saint algis	15b
saint allouestre	68b
saint alpinien	29b
saint alyre
saint alyre d arlanc	13b
saint alyre es montagne	10b
saint amadou	28b
saint amancet	17b
saint amand	57b3
saint amand de belves
saint amand de coly
saint amand de vergt	24b
saint amand des hautes terres
saint amand en puisaye	12c
saint amand jartoudeix	15b
saint amand le petit	12b
saint amand les eaux	16d
saint amand longpre	12c
saint amand magnazeix	49b
saint amand montrond	99c
saint amand sur fion	10c
saint amand sur ornain	60a
saint amand sur sevre	14c
saint amand villages	25c
saint amandin	23b
saint amans	63a3
saint amans de pellagal	22b
saint amans des cots	71b
saint amans du pech	24b
saint amans soult	16c
saint amans valtoret	86b
saint amant	 2
saint amant de boixe	13c
saint amant de nouere	35b
saint amant roche savine	53b
saint amant tallende	19c
saint amarin	22c
saint ambreuil	52b
saint ambroix	38c2
saint ame	21c
saint amour	23c
saint amour bellevue	61b
saint anastaise
saint andelain	58b
saint andeol	20b2
saint andeol de berg	13b
saint andeol de clerguemort
saint andeol de fourchades	52a
saint andeol de vals	54b
saint andeol le chateau
saint andeux	12b
saint andiol	34c
saint andoche
saint andre	63d6
saint andre capceze	21b
saint andre d allas	89b
saint andre d apchon	20c
saint andre d embrun	71b
saint andre d hebertot	45b
saint andre d huiriat	67b
saint andre d olerargues	44b
saint andre de bage	84b
saint andre de boege	60b
saint andre de bohon	38b
saint andre de briouze	18b
saint andre de bueges	47a
saint andre de chalencon	37b
saint andre de corcy	34c
saint andre de cruzieres	47b
saint andre de cubzac	13d
saint andre de double	16b
saint andre de l epine	56b
saint andre de l eure	38c
saint andre de la marche
saint andre de la roche	59c
saint andre de lancize	15b
saint andre de lidon	13c
saint andre de majencoules	60b
saint andre de messei	52b
saint andre de najac	46b
saint andre de roquelongue	15c
saint andre de roquepertuis	56b
saint andre de rosans	15b
saint andre de sangonis	64c
saint andre de seignanx	19c
saint andre de valborgne	37b
saint andre de vezines	13b
saint andre des eaux	74c2
saint andre du bois	44b
saint andre en barrois	59a
saint andre en bresse	14b
saint andre en morvan	31b
saint andre en royans	34b
saint andre en terre plaine	16b
saint andre en vivarais	21b
saint andre et appelles	67b
saint andre farivillers	51b
saint andre goule
saint andre goule d oie	20c
saint andre la cote	27b
saint andre lachamp	17b
saint andre le bouchoux	41b
saint andre le coq	58b
saint andre le desert	24b
saint andre le gaz	28c
saint andre le puy	15c
saint andre les alpes	10c
saint andre les vergers	13d
saint andre lez lille	13d
saint andre sur cailly	79b
saint andre sur orne	17c
saint andre sur sevre	64b
saint andre sur vieux jonc	12c
saint andre treize voies
saint androny	58b
saint ange
saint ange et torcay	28b
saint ange le viel
saint angel	19c3
saint antheme	72b
saint anthot	67a
saint antoine	58b4
saint antoine d auberoche
saint antoine de breuilh	18c
saint antoine de ficalba	72b
saint antoine du queyret	62a
saint antoine du rocher	18c
saint antoine l abbaye	13c
saint antoine la foret	11c
saint antoine sur l isle	58b
saint antonin	24b2
saint antonin de lacalm
saint antonin de sommaire	22b
saint antonin du var	87b
saint antonin noble val	19c
saint antonin sur bayon	13b
saint aoustrille	20b
saint aout	81b
saint apollinaire	78c2
saint apollinaire de rias	20b
saint appolinaire	24b
saint appolinard	11c2
saint aquilin	46b
saint aquilin de corbion	60a
saint aquilin de pacy
saint araille	12b
saint arailles	13b
saint arcons	 2
saint arcons d allier	19b
saint arcons de barges	12b
saint arey	71a
saint armel	33c2
saint armou	61b
saint arnac	99a
saint arnoult	30c4
saint arnoult des bois	90b
saint arnoult en yvelines	59c
saint arroman	22b2
saint arroumex	15b
saint astier	56c2
saint auban	19b
saint auban d oze	75a
saint auban sur l ouveze	20b
saint aubert	16c
saint aubert sur orne
saint aubin	52c10
saint aubin celloville	12c
saint aubin chateau neuf
saint aubin d appenai	44b
saint aubin d arquenay	11c
saint aubin d aubigne	43c
saint aubin d ecrosville	76b
saint aubin de baubigne
saint aubin de blaye	84b
saint aubin de bonneval	13b
saint aubin de branne	38b
saint aubin de cadelech	35b
saint aubin de courteraie	13b
saint aubin de cretot	52b
saint aubin de lanquais	36b
saint aubin de locquenay	76b
saint aubin de luigne
saint aubin de medoc	78c
saint aubin de nabirat	16b
saint aubin de scellon	33b
saint aubin de terregatte	65b
saint aubin des bois	14c2
saint aubin des chateaux	17c
saint aubin des chaumes	70a
saint aubin des coudrais	89b
saint aubin des grois
saint aubin des hayes
saint aubin des landes	92b
saint aubin des ormeaux	14c
saint aubin des preaux	49b
saint aubin du cormier	42c
saint aubin du desert	23b
saint aubin du pavail
saint aubin du perron
saint aubin du plain	57b
saint aubin du thenney	35b
saint aubin en bray	12c
saint aubin en charollais	51b
saint aubin epinay	10c
saint aubin fosse louvain	21b
saint aubin la plaine	53b
saint aubin le cauf	84b
saint aubin le cloud	16c
saint aubin le depeint	34b
saint aubin le guichard
saint aubin le monial	26b
saint aubin le vertueux
saint aubin lebizay
saint aubin les elbeuf	84c
saint aubin les forges	38b
saint aubin montenoy	22b
saint aubin riviere	12b
saint aubin routot	20c
saint aubin sous erquery	35b
saint aubin sur aire	18b
saint aubin sur gaillon	22c
saint aubin sur loire	26b
saint aubin sur mer	23c2
saint aubin sur quillebeuf	75b
saint aubin sur scie	12c
saint aubin sur yonne	43b
saint augustin	47c4
saint augustin des bois	13c
saint aulaire	77b
saint aulais
saint aulais la chapelle	22b
saint aulaye
saint aulaye puymangou	15c
saint aunes	45c
saint aunix lengros	15b
saint aupre	12c
saint austremoine	58a
saint auvent	97b
saint avaugourd
saint avaugourd des landes	12c
saint ave	12d
saint aventin	69a
saint avertin	15d
saint avit	17c6
saint avit d auvergne	21b
saint avit de soulege	83a
saint avit de tardes	16b
saint avit de vialard	15b
saint avit frandat	97a
saint avit le pauvre	93a
saint avit les guespieres	34b
saint avit riviere	91a
saint avit saint nazaire	15c
saint avit senieur	42b
saint avold	15d
saint avre	93b
saint ay	38c
saint aybert	33b
saint babel	95b
saint baldoph	29c
saint bandry	23b
saint baraing	26b
saint barbant
saint bard	93a
saint bardoux	60b
saint barnabe	12c
saint barthelemy	+15d7
saint barthelemy d agenais	55b
saint barthelemy d anjou	97c
saint barthelemy de bellegarde	51b
saint barthelemy de bussiere	22b
saint barthelemy de sechilienne	42b
saint barthelemy de vals	19c
saint barthelemy grozon	49b
saint barthelemy le meil	20b
saint barthelemy le plain	86b
saint barthelemy lestra	68b
saint basile	36b
saint baslemont	87a
saint baudel	25b
saint baudelle	12c
saint baudille
saint baudille de la tour	85b
saint baudille et pipet	26b
saint bauld
saint baussant	60a
saint bauzeil	52a
saint bauzely	68b
saint bauzile	90b2
saint bauzille	 3
saint bauzille de la sylve	95b
saint bauzille de montmel	12c
saint bauzille de putois	18c
saint bazile	15b
saint bazile de la roche
saint bazile de meyssac	14b
saint beat lez	39b
saint beaulize	11b
saint beauzeil	12b
saint beauzely	55b
saint beauzile	13b
saint beauzire	27c2
saint benezet	29b
saint benigne	14c
saint benin	34b
saint benin d azy	13c
saint benin des bois	20b
saint benoist	 2
saint benoist sur mer	52b
saint benoist sur vanne	23b
saint benoit	46d5
saint benoit d hebertot	45b
saint benoit de carmaux	21c
saint benoit des ombres	14b
saint benoit des ondes	98b
saint benoit du sault	51b
saint benoit en diois	31a
saint benoit en woevre
saint benoit la chipotte	44b
saint benoit la foret	84b
saint benoit sur loire	20c
saint benoit sur seine	46b
saint berain	95a
saint berain sous sanvignes	11c
saint berain sur dheune	54b
saint bernard	27c4
saint beron	17c
saint berthevin	75c
saint berthevin la tanniere	31b
saint bertrand
saint bertrand de comminges	24b
saint biez
saint biez en belin	71b
saint bihy	27b
saint blaise	18c2
saint blaise du buis	11c
saint blaise la roche	24b
saint blancard
saint blimont	88b
saint blin	34b
saint boes	38b
saint bohaire	50b
saint boil	49b
saint boingt	76a
saint bois
saint bomer	19b
saint bomer les forges	10c
saint bon	91a
saint bonnet	41b
saint bonnet avalouze
saint bonnet briance	53b
saint bonnet de bellac	45b
saint bonnet de chavagne	66b
saint bonnet de chirac	72a
saint bonnet de condat	11b
saint bonnet de cray	51b
saint bonnet de four	23b
saint bonnet de joux	83b
saint bonnet de montauroux
saint bonnet de mure	70c
saint bonnet de rochefort	71b
saint bonnet de salendrinque	13b
saint bonnet de salers	25b
saint bonnet de valclerieux
saint bonnet de vieille vigne	22b
saint bonnet des bruyeres	37b
saint bonnet des quarts	34b
saint bonnet du gard	80b
saint bonnet elvert	23b
saint bonnet en bresse	50b
saint bonnet en champsaur	21c
saint bonnet l enfantier	41b
saint bonnet la riviere	39b
saint bonnet laval	26b
saint bonnet le bourg	19b
saint bonnet le chastel	21b
saint bonnet le chateau	15c
saint bonnet le courreau	68b
saint bonnet le froid	23b
saint bonnet le troncy	31b
saint bonnet les allier	41b
saint bonnet les oules	18c
saint bonnet les tours de merle	41a
saint bonnet pres bort	19b
saint bonnet pres orcival	57b
saint bonnet pres riom	21c
saint bonnet sur gironde	86b
saint bonnet troncais	73b
saint bonnot	16b
saint bouize	25b
saint brancher	27b
saint branchs	26c
saint brandan	23c
saint bres	44c3
saint bresson	49b2
saint bressou	12b
saint brevin
saint brevin les pins	15d
saint briac
saint briac sur mer	23c
saint brice	29c6
saint brice courcelles	36c
saint brice de landelles	65b
saint brice en cogles
saint brice sous foret	15d
saint brice sous ranes	14b
saint brice sur vienne	17c
saint brieuc	44d
saint brieuc de mauron	31b
saint brieuc des iffs	33b
saint bris	 2
saint bris des bois	39b
saint bris le vineux	10c
saint brisson	25b
saint brisson sur loire	96b
saint broing	11b
saint broing les moines	18b
saint broingt	 2
saint broingt le bois	72a
saint broingt les fosses	23b
saint broladre	12c
saint bueil	72b
saint calais	29c
saint calais du desert	40b
saint calez
saint calez en saosnois	18b
saint cannat	61c
saint caprais	11c4
saint caprais de blaye
saint caprais de bordeaux	35c
saint caprais de lerm	71b
saint capraise	 2
saint capraise d eymet	18b
saint capraise de lalinde	54b
saint caradec	11c
saint caradec tregomel	47b
saint carne	12c
saint carreuc	16c
saint cassien	12c2
saint cassin	10c
saint cast
saint cast le guildo	34c
saint castin	86b
saint celerin	88b
saint cenere
saint ceneri
saint ceneri le gerei	11b
saint ceols	16a
saint cere	34c
saint cergues	39c
saint cernin	10c2
saint cernin de l herm	19b
saint cernin de labarde	22b
saint cernin de larche	70b
saint cernin de reillac
saint cesaire	89b
saint cesaire de gauzignan	39b
saint cezaire
saint cezaire sur siagne	41c
saint cezert	45b
saint chabrais	32b
saint chaffrey	15c
saint chamant	71b2
saint chamarand	19b
saint chamas	87c
saint chamassy	51b
saint chamond	36d
saint chaptes	21c
saint charles	 2
saint charles de percy
saint charles la foret	23b
saint chartier	46b
saint chartres
saint chef	39c
saint chels	15b
saint chely	 2
saint chely d apcher	40c
saint chely d aubrac	52b
saint cheron	52c2
saint chinian	18c
saint christ briost	43b
saint christaud	30b2
saint christo
saint christo en jarez	19c
saint christol	15c3
saint christol de rodieres	16b
saint christol lez ales	73c
saint christoly
saint christoly de blaye	19c
saint christoly medoc	30b
saint christophe	30c8
saint christophe a berry	44b
saint christophe d allier	83a
saint christophe de chaulieu	84a
saint christophe de double	60b
saint christophe de valains	23b
saint christophe des bardes	39b
saint christophe des bois	57b
saint christophe dodinicourt	31a
saint christophe du bois	28c
saint christophe du foc	41b
saint christophe du jambet	23b
saint christophe du ligneron	27c
saint christophe du luat
saint christophe en bazelle	36b
saint christophe en boucherie	23b
saint christophe en bourbonnais	44b
saint christophe en bresse	11c
saint christophe en brionnais	50b
saint christophe en champagne	22b
saint christophe en oisans	99a
saint christophe et
saint christophe et le laris	42b
saint christophe la couperie
saint christophe le chaudry	95a
saint christophe le jajolet
saint christophe les gorges
saint christophe sur avre	15b
saint christophe sur conde	44b
saint christophe sur dolaizon	93b
saint christophe sur guiers	85b
saint christophe sur le nais	11c
saint christophe sur roc	56b
saint christophe vallon	12c
saint cibard	19b
saint cierge	 2
saint cierge la serre	24b
saint cierge sous le cheylard	21b
saint ciergues	17b
saint ciers	 5
saint ciers champagne	39b
saint ciers d abzac	16c
saint ciers de canesse	75b
saint ciers du taillon	58b
saint ciers sur bonnieure	31b
saint ciers sur gironde	32c
saint cirgue	22b
saint cirgues	49b2
saint cirgues de jordanne	13b
saint cirgues de malbert	25b
saint cirgues de prades	14b
saint cirgues en montagne	21b
saint cirgues la loutre	19b
saint cirgues sur couze
saint cirice	16b
saint cirq	56b2
saint cirq lapopie	20b
saint cirq madelon	15b
saint cirq souillaguet	17b
saint civran	14b
saint clair	20c4
saint clair d arcey
saint clair de halouze	81b
saint clair de la tour	36c
saint clair du rhone	38c
saint clair sur epte	96b
saint clair sur galaure	27b
saint clair sur l elle	96b
saint clair sur les monts	66b
saint clar	11c
saint clar de riviere	17c
saint claud	10c
saint claude	19d2
saint claude de diray	18c
saint clement	59c8
saint clement a arnes	11b
saint clement de la place	22c
saint clement de regnat	52b
saint clement de riviere	52c
saint clement de valorgue	24b
saint clement de vers	21b
saint clement des baleines	69b
saint clement des levees	11c
saint clement les places	68b
saint clement rancoudray	56b
saint clement sur durance	34b
saint clement sur guye	14b
saint clement sur valsonne	90b
saint clet	88b
saint cloud	30d
saint colomb
saint colomb de lauzun	47b
saint colomban	35c
saint colomban des villards	14b
saint come	32b
saint come d olt	14c
saint come de fresne	26b
saint come du mont
saint come et maruejols	80b
saint congard	79b
saint connan	30b
saint connec	26b
saint constant
saint constant fournoules	58b
saint contest	25c
saint corneille	15c
saint cornier
saint cornier des landes
saint cosme	75a
saint cosme en vairais	19c
saint couat	 2
saint couat d aude	39b
saint couat du razes	46a
saint coulitz	48b
saint coulomb	30c
saint coutant	48b2
saint coutant le grand	42b
saint creac	19b2
saint crepin	11c2
saint crepin aux bois	19b
saint crepin d auberoche	34b
saint crepin de richemont
saint crepin et carlucet	54b
saint crepin ibouvillers	16c2
saint crespin	31b
saint crespin sur moine
saint cricq	29b
saint cricq chalosse	61b
saint cricq du gave	45b
saint cricq villeneuve	47b
saint cybardeaux	77b
saint cybranet	38b
saint cyprien	16d5
saint cyprien sur dourdou
saint cyr	29c4
saint cyr au mont d or	63c
saint cyr bocage	21b
saint cyr de favieres	10c
saint cyr de salerne	21b
saint cyr de valorges	30b
saint cyr des gats	53b
saint cyr du bailleul	35b
saint cyr du doret	68b
saint cyr du gault	17b
saint cyr du ronceray
saint cyr en arthies	24b
saint cyr en bourg
saint cyr en pail	50b
saint cyr en talmondais	40b
saint cyr en val	35c
saint cyr l ecole	21d
saint cyr la campagne	43b
saint cyr la lande	37b
saint cyr la riviere	47b
saint cyr la roche	45b
saint cyr la rosiere	23b
saint cyr le chatoux	15b
saint cyr le gravelais	57b
saint cyr les champagnes	30b
saint cyr les colons	45b
saint cyr les vignes	11c
saint cyr montmalin	25b
saint cyr sous dourdan	98b
saint cyr sur le rhone	13c
saint cyr sur loire	17d
saint cyr sur menthon	19c
saint cyr sur mer	12d
saint cyr sur morin	20c
saint cyran
saint cyran du jambot	17b
saint dalmas
saint dalmas le selvage	98a
saint daunes
saint denis	31e5
saint denis catus	20b
saint denis combarnazat	25b
saint denis d aclon	13b
saint denis d anjou	15c
saint denis d augerons	75a
saint denis d authou
saint denis d oleron	14c
saint denis d orques	76b
saint denis de cabanne	12c
saint denis de gastines	15c
saint denis de jouhet	95b
saint denis de l hotel	31c
saint denis de mailloc	30b
saint denis de mere	75b
saint denis de palin	27b
saint denis de pile	60c
saint denis de vaux	28b
saint denis de villenette
saint denis des coudrais	11b
saint denis des monts	21b
saint denis des murs	55b
saint denis des puits	15b
saint denis du maine	45b
saint denis du payre	43b
saint denis du pin
saint denis en bugey	22c
saint denis en margeride	15b
saint denis en val	78c
saint denis la chevasse	24c
saint denis lanneray	21c
saint denis le ferment	50b
saint denis le gast	53b
saint denis le thiboult	50b
saint denis le vetu	59b
saint denis les bourg	62c
saint denis les martel	33b
saint denis les rebais	97b
saint denis les sens	63b
saint denis maisoncelles
saint denis sur coise	69b
saint denis sur huisne	59a
saint denis sur loire	90b
saint denis sur ouanne
saint denis sur sarthon	11c
saint denis sur scie	64b
saint deniscourt	80a
saint denoeux	17b
saint denoual	50b
saint derrien	86b
saint desert	90b
saint desir	18c
saint desirat	89b
saint desire	42b
saint dezery	46b2
saint didier	47c5
saint didier au mont d or	74c
saint didier d allier
saint didier d aussiat	84b
saint didier de bizonnes	34b
saint didier de formans	22c
saint didier de la tour	21c
saint didier des bois	89b
saint didier en bresse	18b
saint didier en brionnais	12b
saint didier en donjon	25b
saint didier en velay	35c
saint didier la foret	40b
saint didier sous aubenas	92b
saint didier sous ecouves
saint didier sous riverie
saint didier sur arroux	23b
saint didier sur beaujeu	60b
saint didier sur chalaronne	29c
saint didier sur doulon	20b
saint die
saint die des vosges	19d
saint dier
saint dier d auvergne	56b
saint diery	55b
saint dionisy	11c
saint divy	16c
saint dizant	 2
saint dizant du bois	11b
saint dizant du gua	50b
saint dizier	23d
saint dizier en diois	45a
saint dizier l eveque	43b
saint dizier la tour	18b
saint dizier les domaines	21b
saint dizier leyrenne
saint dizier masbaraud	11c
saint dolay	26c
saint domet	16b
saint domineuc	26c
saint domingue	c
saint donan	15c
saint donat	20b
saint donat sur l herbasse	42c
saint dos	16b
saint doulchard	96c
saint drezery	30c
saint dye
saint dye sur loire	12c
saint ebremond
saint ebremond de bonfosse
saint edmond	41b
saint egreve	18d
saint elie	16b
saint elier	40b
saint eliph	83b
saint elix	 2
saint elix d astarac	19b
saint elix le chateau	93b
saint elix seglan	51a
saint elix theux	85a
saint ellier	 2
saint ellier du maine	51b
saint ellier les bois	25b
saint eloi	30c3
saint eloi de fourques	54b
saint eloy	22b
saint eloy d allier	58a
saint eloy de gy	16c
saint eloy la glaciere	63a
saint eloy les mines	35c
saint eloy les tuileries	11b
saint eman	94a
saint emiland	32b
saint emilion	16c
saint ennemond	63b
saint epain	15c
saint epvre	18b
saint erblon	38c2
saint erme outre et ramecourt	17c
saint escobille	45b
saint esprit	10d
saint esteben	44b
saint estephe	22c2
saint esteve	12d
saint esteve janson	36b
saint etienne	17e
saint etienne a arnes	25b
saint etienne au mont	50c
saint etienne au temple	77b
saint etienne aux clos	25b
saint etienne cantales	13b
saint etienne d albagnan	30b
saint etienne d orthe	74b
saint etienne de baigorry	15c
saint etienne de boulogne	40b
saint etienne de brillouet	62b
saint etienne de carlat	12b
saint etienne de chigny	16c
saint etienne de chomeil	24b
saint etienne de crossey	26c
saint etienne de cuines	12c
saint etienne de fontbellon	29c
saint etienne de fougeres	86b
saint etienne de gourgas	52b
saint etienne de l olm	38b
saint etienne de lisse	18b
saint etienne de lugdares	41b
saint etienne de maurs	76b
saint etienne de mer morte	18c
saint etienne de montluc	78c
saint etienne de puycorbier	11b
saint etienne de saint geoirs	34c
saint etienne de serre	23b
saint etienne de tinee	13c
saint etienne de tulmont	41c
saint etienne de valoux	26b
saint etienne de vicq	52b
saint etienne de villereal	26b
saint etienne des champs	13b
saint etienne des guerets	12b
saint etienne des oullieres	23c
saint etienne des sorts	55b
saint etienne du bois	49c2
saint etienne du gres	25c
saint etienne du gue de l isle	37b
saint etienne du rouvray	30d
saint etienne du valdonnez	64b
saint etienne du vauvray	90b
saint etienne du vigan	95a
saint etienne en bresse	83b
saint etienne en cogles
saint etienne estrechoux	26b
saint etienne l allier	52b
saint etienne la geneste	87a
saint etienne la thillaye	39b
saint etienne la varenne	78b
saint etienne lardeyrol	77b
saint etienne le laus	35b
saint etienne le molard	10c
saint etienne les orgues	13c
saint etienne les remiremont	38c
saint etienne roilaye	30b
saint etienne sous bailleul	38b
saint etienne sous barbuise	17b
saint etienne sur blesle	53a
saint etienne sur chalaronne	16c
saint etienne sur reyssouze	57b
saint etienne sur suippe	36b
saint etienne sur usson	27b
saint etienne vallee francaise	49b
saint eugene	67b3
saint eulien	41b
saint euphraise et clairizet	24b
saint euphrone	23b
saint eusebe	18c2
saint eustache	50b
saint eustache la foret	12c
saint eutrope
saint eutrope de born	69b
saint evarzec	36c
saint evroult
saint evroult de montfort	37b
saint evroult notre dame
saint evroult notre dame du bois	44b
saint exupery	17b
saint exupery les roches	59b
saint fargeau	14c
saint fargeau ponthierry	16d
saint fargeol	19b
saint faust	74b
saint felicien	11c
saint feliu	 2
saint feliu d amont	13c
saint feliu d avall	30c
saint felix	43c6
saint felix de bourdeilles	72a
saint felix de foncaude	29b
saint felix de l heras	33a
saint felix de lodez	11c
saint felix de lunel	39b
saint felix de pallieres	19b
saint felix de reillac et mortemart	18b
saint felix de rieutord	47b
saint felix de sorgues	20b
saint felix de tournegat	16b
saint felix de villadeix	31b
saint felix lauragais	13c
saint fergeux	21b
saint ferjeux	78a
saint ferme	33b
saint ferreol	87b
saint ferreol d auroure	24c
saint ferreol de comminges	59a
saint ferreol des cotes	55b
saint ferreol trente pas	22b
saint ferriol	12b
saint fiacre	73b2
saint fiacre sur maine	13c
saint fiel	11c
saint firmin	17c4
saint firmin des bois	50b
saint firmin des pres	74b
saint firmin sur loire	51b
saint flavy	30b
saint florent	17c
saint florent des bois
saint florent le jeune	44b
saint florent le vieil
saint florent sur auzonnet	12c
saint florent sur cher	65c
saint florentin	47c2
saint floret	24b
saint floris	62b
saint flour	64c
saint flour de mercoire	19b
saint flour l etang	27b
saint flovier	58b
saint floxel	49b
saint folquin	23c
saint fons	19d
saint forgeot	44b
saint forget	44b
saint forgeux	15c
saint forgeux lespinasse	59b
saint fort	 3
saint fort sur gironde	91b
saint fort sur le ne	39b
saint fortunat
saint fortunat sur eyrieux	82b
saint fraigne	43b
saint fraimbault	55b
saint fraimbault de prieres	93b
saint frajou	20b
saint franc	16b
saint franchy	81a
saint francois	14d
saint francois de sales	19b
saint francois lacroix	32b
saint francois longchamp	43b2
saint fregant	87b
saint frejoux	26b
saint frezal	 2
saint frezal d albuges	62a
saint frezal de ventalon
saint frichoux	22b
saint frion	25b
saint fromond	76b
saint front	77b2
saint front d alemps	25b
saint front de pradoux	11c
saint front la riviere	51b
saint front sur lemance	49b
saint front sur nizonne	17b
saint froult	40b
saint fulgent	40c
saint fulgent des ormes	17b
saint fuscien	14c
saint gal	89a
saint gal sur sioule	15b
saint galmier	58c
saint gand	14b
saint ganton	41b
saint gatien
saint gatien des bois	13c
saint gaudens	12d
saint gaudent	30b
saint gauderic	11b
saint gaultier	17c
saint gauzens	91b
saint gein	41b
saint gelais	22c
saint gelven
saint gely
saint gely du fesc	10d
saint gence	22c
saint generoux	34b
saint genes	 6
saint genes champanelle	41c
saint genes champespe	20b
saint genes de blaye	49b
saint genes de castillon	36b
saint genes de fronsac	99b
saint genes de lombaud	39b
saint genes du retz	47b
saint genes la tourette	20b
saint genest	52b2
saint genest d ambiere	12c
saint genest de beauzon	33b
saint genest de contest	28b
saint genest lachamp	11b
saint genest lerpt	62c
saint genest malifaux	29c
saint genest sur roselle	54b
saint geneys pres saint paulien	31b
saint gengoulph	15b
saint gengoux	 2
saint gengoux de scisse	59b
saint gengoux le national	10c
saint genies	93b
saint genies bellevue	25c
saint genies de comolas	20c
saint genies de fontedit	17c
saint genies de malgoires	32c
saint genies de varensal	20b
saint genies des mourgues	21c
saint geniez	11b
saint geniez d olt
saint geniez d olt et d aubrac	21c
saint geniez o merle	95a
saint genis	 7
saint genis d hiersac	94b
saint genis de saintonge	13c
saint genis des fontaines	31c
saint genis du bois
saint genis l argentiere	99b
saint genis laval	21d
saint genis les ollieres	54c
saint genis pouilly	14d
saint genis sur menthon	49b
saint genix	 2
saint genix les villages	31c
saint genix sur guiers
saint genou	91b
saint genouph	10c
saint geoire
saint geoire en valdaine	24c
saint geoirs	50b
saint georges	76c8
saint georges antignac	42b
saint georges armont	12b
saint georges blancaneix	28b
saint georges buttavent	14c
saint georges d annebecq	16b
saint georges d aunay
saint georges d aurac	47b
saint georges d elle	38b
saint georges d esperanche	35c
saint georges d hurtieres	41b
saint georges d oleron	41c
saint georges d orques	57c
saint georges de baroille	46b
saint georges de bohon
saint georges de chesne
saint georges de commiers	27c
saint georges de didonne	51c
saint georges de grehaigne	38b
saint georges de la couee	18b
saint georges de la riviere	25b
saint georges de levejac
saint georges de livoye	20b
saint georges de longuepierre
saint georges de luzencon	16c
saint georges de mons	20c
saint georges de montaigu
saint georges de montclard	27b
saint georges de noisne	68b
saint georges de pointindoux	19c
saint georges de poisieux	43b
saint georges de reintembault	15c
saint georges de reneins	47c
saint georges de rex	43b
saint georges de rouelley	52b
saint georges des agouts	28b
saint georges des coteaux	28c
saint georges des gardes
saint georges des groseillers	32c
saint georges des sept voies
saint georges du bois	42c3
saint georges du rosay	45b
saint georges du vievre	89b
saint georges en auge
saint georges en couzan	43b
saint georges haute ville	15c
saint georges la pouge	36b
saint georges lagricol	52b
saint georges le flechard	37b
saint georges le gaultier	52b
saint georges les baillargeaux	44c
saint georges les bains	24c
saint georges les landes	23b
saint georges montcocq	99b
saint georges motel	88b
saint georges nigremont	13b
saint georges sur allier	14c
saint georges sur arnon	55b
saint georges sur baulche	32c
saint georges sur cher	27c
saint georges sur erve	39b
saint georges sur eure	28c
saint georges sur fontaine	95b
saint georges sur l aa	29b
saint georges sur la pree	59b
saint georges sur layon
saint georges sur loire	38c
saint georges sur moulon	73b
saint georges sur renon	23b
saint geours	 2
saint geours d auribat	41b
saint geours de maremne	31c
saint gerand	 3
saint gerand croixanvec	13c
saint gerand de vaux	41b
saint gerand le puy	96b
saint geraud	85a
saint geraud de corps	20b
saint germain	56c5
saint germain au mont d or	31c
saint germain beaupre	35b
saint germain chassenay	31b
saint germain d anxure	35b
saint germain d arce	34b
saint germain d aunay	12b
saint germain d ectot
saint germain d elle	21b
saint germain d esteuil	14c
saint germain d etables	24b
saint germain de belves	18b
saint germain de calberte	46b
saint germain de clairefeuille	13b
saint germain de confolens
saint germain de coulamer	33b
saint germain de fresney	19b
saint germain de grave	14b
saint germain de joux	51b
saint germain de la coudre	83b
saint germain de la grange	18c
saint germain de la riviere	39b
saint germain de livet	69b
saint germain de longue chaume	38b
saint germain de lusignan	13c
saint germain de marencennes
saint germain de martigny	78a
saint germain de modeon	17b
saint germain de montbron	50b
saint germain de montgommery
saint germain de pasquier	12b
saint germain de princay	16c
saint germain de salles	43b
saint germain de tallevende la lande vaumont
saint germain de tournebut	42b
saint germain de varreville	11b
saint germain de vibrac	19b
saint germain des angles	17b
saint germain des bois	70b2
saint germain des champs	34b
saint germain des essourts	38b
saint germain des fosses	36c
saint germain des grois	20b
saint germain des pres	47c4
saint germain des vaux
saint germain du bel air	62b
saint germain du bois	20c
saint germain du corbeis	36c
saint germain du crioult
saint germain du pert	15b
saint germain du pinel	10c
saint germain du plain	24c
saint germain du puch	23c
saint germain du puy	48c
saint germain du salembre	90b
saint germain du seudre	41b
saint germain du teil	86b
saint germain en brionnais	17b
saint germain en cogles	21c
saint germain en laye	46d
saint germain en montagne	39b
saint germain et mons	91b
saint germain l aiguiller
saint germain l herm	48b
saint germain la blanche herbe	25c
saint germain la campagne	85b
saint germain la chambotte
saint germain la gatine
saint germain la montagne	21b
saint germain la poterie	44b
saint germain la ville	65b
saint germain langot	35b
saint germain laprade	34c
saint germain laval	45c2
saint germain lavolps	10b
saint germain laxis	74b
saint germain le chatelet	65b
saint germain le fouilloux	12c
saint germain le gaillard	12c2
saint germain le guillaume	51b
saint germain le rocheux	83a
saint germain le vasson	97b
saint germain le vieux	62a
saint germain lembron	20c
saint germain les arlay
saint germain les arpajon	12d
saint germain les belles	12c
saint germain les buxy	26b
saint germain les corbeil	75c
saint germain les paroisses	42b
saint germain les senailly	11b
saint germain les vergnes	12c
saint germain lespinasse	12c
saint germain nuelles	22c
saint germain pres herment	60a
saint germain sous cailly	31b
saint germain sous doue	55b
saint germain sur avre	12c
saint germain sur ay	93b
saint germain sur bresle	22b
saint germain sur eaulne	23b
saint germain sur ecole	37b
saint germain sur ille	10c
saint germain sur l arbresle
saint germain sur meuse	22b
saint germain sur moine
saint germain sur morin	39c
saint germain sur renon	26b
saint germain sur rhone	65b
saint germain sur sarthe
saint germain sur seves	18b
saint germain sur vienne	36b
saint germainmont	81b
saint germe	52b
saint germer
saint germer de fly	17c
saint germier	78b4
saint geron	24b
saint gerons	22b
saint gervais	70c5
saint gervais d auvergne	12c
saint gervais de vic	38b
saint gervais des sablons	70a
saint gervais du perron	34b
saint gervais en valliere	45b
saint gervais la foret	32c
saint gervais les bains	58c
saint gervais les trois clochers	13c
saint gervais sous meymont	21b
saint gervais sur couches	21b
saint gervais sur mare	86b
saint gervais sur roubion	11c
saint gervasy	20c
saint gervazy	34b
saint gery	24b2
saint gery vers	91b
saint geyrac	20b
saint gibrien	55b
saint gildas	25b
saint gildas de rhuys	20c
saint gildas des bois	39c
saint gilles	22d6
saint gilles croix
saint gilles croix de vie	83c
saint gilles de cretot	38b
saint gilles de la neuville	67b
saint gilles des marais	11b
saint gilles du mene
saint gilles les bois	38b
saint gilles les forets	46a
saint gilles pligeaux	31b
saint gilles vieux marche	31b
saint gineys
saint gineys en coiron	13b
saint gingolph	90b
saint girod
saint girons	60c
saint girons d aiguevives	97b
saint girons en bearn	19b
saint gladie arrive munein	19b
saint glen	66b
saint goazec	74b
saint gobain	23c
saint gobert	28b
saint goin	22b
saint gondon	10c
saint gondran	65b
saint gonlay	38b
saint gonnery	11c
saint gor	31b
saint gorgon	80b2
saint gorgon main	25b
saint goueno
saint gourgon	96a
saint gourson	13b
saint goussaud	16b
saint gratien	22d2
saint gratien savigny	11b
saint grave	76b
saint gregoire	10d2
saint gregoire d ardennes	14b
saint gregoire du vievre	32b
saint griede	14b
saint groux	14b
saint guen
saint guilhem
saint guilhem le desert	24b
saint guillaume	24b
saint guinoux	13c
saint guiraud	27b
saint guyomard	15c
saint haon	28b
saint haon le chatel	63b
saint haon le vieux	95b
saint heand	37c
saint helen	16c
saint helier	36a
saint hellier	52b
saint herblain	51d
saint herblon
saint herent	11b
saint hernin	75b
saint herve	43b
saint hilaire	39c10
saint hilaire au temple
saint hilaire bonneval	10c
saint hilaire cottes	83b
saint hilaire cusson
saint hilaire cusson la valmitte	34b
saint hilaire d estissac	13b
saint hilaire d ozilhan	11c
saint hilaire de beauvoir	46b
saint hilaire de brens	60b
saint hilaire de brethmas	47c
saint hilaire de briouze	29b
saint hilaire de chaleons	24c
saint hilaire de clisson	24c
saint hilaire de court	59b
saint hilaire de gondilly	13b
saint hilaire de la cote	16c
saint hilaire de la noaille	38b
saint hilaire de lavit	10b
saint hilaire de loulay
saint hilaire de lusignan	15c
saint hilaire de riez	13d
saint hilaire de villefranche	14c2
saint hilaire de voust	64b
saint hilaire des landes	10c
saint hilaire des loges	19c
saint hilaire du bois	37b4
saint hilaire du harcouet	58c2
saint hilaire du maine	80b
saint hilaire du rosier	20c
saint hilaire en lignieres	50b
saint hilaire en morvan	22b
saint hilaire en woevre	18b
saint hilaire foissac	20b
saint hilaire fontaine	18b
saint hilaire la croix	37b
saint hilaire la foret	85b
saint hilaire la gerard
saint hilaire la gravelle	65b
saint hilaire la palud	15c
saint hilaire la plaine	21b
saint hilaire la treille	36b
saint hilaire le chateau	22b
saint hilaire le chatel	67b
saint hilaire le grand	35b
saint hilaire le petit	36b
saint hilaire le vouhis	11c
saint hilaire les andresis	95b
saint hilaire les courbes	18b
saint hilaire les monges	83a
saint hilaire les places	84b
saint hilaire lez cambrai	16c
saint hilaire luc	65a
saint hilaire peyroux	97b
saint hilaire saint florent
saint hilaire saint mesmin	33c
saint hilaire sous charlieu	55b
saint hilaire sous romilly	33b
saint hilaire sur benaize	31b
saint hilaire sur erre	48b
saint hilaire sur helpe	73b
saint hilaire sur puiseaux	15b
saint hilaire sur risle	29b
saint hilaire taurieux	91a
saint hilarion	100b
saint hilliers	47b
saint hippolyte	78c8
saint hippolyte de caton	28b
saint hippolyte de montaigu	25b
saint hippolyte du fort	37c
saint hippolyte le graveyron	17b
saint honore	10c2
saint honore les bains	68b
saint hostien	70b
saint hubert	23b
saint huruge	53a
saint hymer	66b
saint hymetiere
saint hymetiere sur valouse	41b
saint igeaux	13b
saint igest	19b
saint ignan	22b
saint ignat	92b
saint igny	 2
saint igny de roche	79b
saint igny de vers	59b
saint illide	66b
saint illiers	 2
saint illiers la ville	35b
saint illiers le bois	45b
saint ilpize	20b
saint imoges	33b
saint inglevert	82b
saint ismier	72c
saint izaire	31b
saint jacques	67a
saint jacques d aliermont	37b
saint jacques d ambur	30b
saint jacques d atticieux	30b
saint jacques de la lande	14d
saint jacques de nehou	63b
saint jacques de thouars	42b
saint jacques des arrets
saint jacques des blats	31b
saint jacques des guerets	99a
saint jacques en valgodemard	11b
saint jacques sur darnetal	31c
saint jacut	 3
saint jacut de la mer	91b
saint jacut du mene
saint jacut les pins	17c
saint jal	59b
saint james	50c2
saint jammes	64b
saint jans cappel	16c
saint jean	11d
saint jean aux amognes	55b
saint jean aux bois	44b2
saint jean bonnefonds	66c
saint jean brevelay	29c
saint jean cap ferrat	15c
saint jean chambre	26b
saint jean d aigues vives	37b
saint jean d alcapies	22b
saint jean d angely	68c
saint jean d angle	70b
saint jean d ardieres
saint jean d arves	27b
saint jean d arvey	17c
saint jean d asse	18c
saint jean d ataux	13b
saint jean d aubrigoux	18b
saint jean d aulps	15c
saint jean d avelanne	97b
saint jean d elle	25c
saint jean d estissac	16b
saint jean d eyraud
saint jean d herans	32b
saint jean d hermine	36c
saint jean d heurs	70b
saint jean d illac	96c
saint jean d ormont	13b
saint jean de barrou	27b
saint jean de bassel	32b
saint jean de beauregard	47b
saint jean de belleville
saint jean de beugne
saint jean de blaignac	45b
saint jean de boeuf	10b
saint jean de boiseau	61c
saint jean de bonneval	41b
saint jean de bournay	48c
saint jean de braye	23d
saint jean de bueges	21b
saint jean de ceyrargues	17b
saint jean de chevelu	83b
saint jean de cole	35b
saint jean de cornies	86b
saint jean de couz	30b
saint jean de crieulon	26b
saint jean de cuculles	53b
saint jean de daye	66b
saint jean de duras	26b
saint jean de folleville	79b
saint jean de fos	17c
saint jean de galaure	13c
saint jean de gonville	21c
saint jean de la blaquiere	70b
saint jean de la croix	23b
saint jean de la foret
saint jean de la haize	54b
saint jean de la motte	96b
saint jean de la neuville	67b
saint jean de la porte	99b
saint jean de la riviere	36b
saint jean de la ruelle	17d
saint jean de laur	25b
saint jean de lier	41b
saint jean de linieres
saint jean de liversay	31c
saint jean de livet	23b
saint jean de losne	99b
saint jean de luz	15d
saint jean de marcel	39b
saint jean de marsacq	18c
saint jean de maruejols et avejan	89b
saint jean de maurienne	75c
saint jean de minervois	13b
saint jean de moirans	36c
saint jean de monts	89c
saint jean de muzols	25c
saint jean de nay	34b
saint jean de niost	19c
saint jean de paracol	14b
saint jean de pourcharesse
saint jean de rebervilliers	24b
saint jean de rives	52b
saint jean de sauves	13c
saint jean de savigny	42b
saint jean de serres	54b
saint jean de sixt	16c
saint jean de soudain	17c
saint jean de tholome	12c
saint jean de thouars	13c
saint jean de thurac	56b
saint jean de thurigneux	86b
saint jean de touslas
saint jean de trezy	37b
saint jean de valeriscle	59b
saint jean de vals	85a
saint jean de vaulx	54b
saint jean de vaux	39b
saint jean de vedas	13d
saint jean de verges	13c
saint jean delnous	39b
saint jean des baisants
saint jean des bois
saint jean des champs	15c
saint jean des echelles	22b
saint jean des essartiers
saint jean des mauvrets
saint jean des ollieres	46b
saint jean des vignes	49b
saint jean devant possesse	31a
saint jean du bois	62b
saint jean du bouzet	54a
saint jean du bruel	64b
saint jean du cardonnay	14c
saint jean du castillonnais	33a
saint jean du corail
saint jean du corail des bois	70a
saint jean du doigt	69b
saint jean du falga	29c
saint jean du gard	26c
saint jean du pin	15c
saint jean du thenney	21b
saint jean en royans	29c
saint jean en val	36b
saint jean et saint paul	28b
saint jean froidmentel	51b
saint jean kerdaniel	69b
saint jean kourtzerode	65b
saint jean la bussiere	12c
saint jean la fouillouse	13b
saint jean la poterie	14c
saint jean la vetre	30b
saint jean lachalm	31b
saint jean lagineste	38b
saint jean lasseille	16c
saint jean le blanc	96c2
saint jean le centenier	87b
saint jean le comtal	38b
saint jean le priche
saint jean le thomas	40b
saint jean le vieux	30c3
saint jean les buzy	37b
saint jean les deux jumeaux	13c
saint jean les longuyon	41b
saint jean lespinasse	40b
saint jean lherm	44b
saint jean ligoure	51b
saint jean mirabel	30b
saint jean pied
saint jean pied de port	15c
saint jean pierre fixte	27b
saint jean pla
saint jean pla de corts	23c
saint jean poudge	79a
saint jean poutge	31b
saint jean rohrbach	96b
saint jean roure	28b
saint jean saint germain	75b
saint jean saint gervais	13b
saint jean saint maurice
saint jean saint maurice sur loire	11c
saint jean saint nicolas	11c
saint jean saverne	54b
saint jean soleymieux	84b
saint jean sur couesnon
saint jean sur erve
saint jean sur mayenne	17c
saint jean sur moivre	20b
saint jean sur reyssouze	76b
saint jean sur tourbe	94a
saint jean sur veyle	11c
saint jean sur vilaine	14c
saint jean trolimon	100b
saint jeannet	45c2
saint jeanvrin	17b
saint jeoire	35c
saint jeoire prieure	20c
saint jeure	 2
saint jeure d andaure	10b
saint jeure d ay	50b
saint jeures	10c
saint joachim	41c
saint jodard	39b
saint joire	23b
saint jores
saint jorioz	64c
saint jory	87c
saint jory de chalais	54b
saint jory las bloux	25b
saint joseph	58d4
saint joseph de riviere	13c
saint joseph des bancs	20b
saint josse	10c
saint jouan	 2
saint jouan de l isle	45b
saint jouan des guerets	28c
saint jouin	30b
saint jouin bruneval	18c
saint jouin de blavou	31b
saint jouin de marnes
saint jouin de milly
saint jouvent	16c
saint juan	19b
saint judoce	59b
saint juery	69c3
saint juire champgillon	43b
saint julia	42b
saint julia de bec	98a
saint julien	77c7
saint julien aux bois	43b
saint julien beychevelle	61b
saint julien chapteuil	20c
saint julien d ance	25b
saint julien d armagnac	11b
saint julien d arpaon
saint julien d asse	23b
saint julien d eymet
saint julien d intres	30b
saint julien d oddes	30b
saint julien de bourdeilles
saint julien de briola	79a
saint julien de cassagnas	73b
saint julien de chedon	79b
saint julien de civry	46b
saint julien de concelles	79c
saint julien de coppel	13c
saint julien de crempse
saint julien de gras capou	85a
saint julien de jonzy	34b
saint julien de l escap	86b
saint julien de l herms	17b
saint julien de la liegue	42b
saint julien de la nef	14b
saint julien de lampon	66b
saint julien de mailloc
saint julien de peyrolas	15c
saint julien de toursac	10b
saint julien de vouvantes	96b
saint julien des chazes	52a
saint julien des landes	21c
saint julien des points	12b
saint julien du gua	17b
saint julien du pinet	48b
saint julien du puy	45b
saint julien du sault	22c
saint julien du serre	88b
saint julien du terroux	26b
saint julien du tournel
saint julien du verdon	18b
saint julien en beauchene	14b
saint julien en born	18c
saint julien en champsaur	38b
saint julien en genevois	16d
saint julien en quint	17b
saint julien en saint alban	15c
saint julien en vercors	26b
saint julien gaulene	22b
saint julien innocence eulalie	31b
saint julien l ars	29c
saint julien la geneste	12b
saint julien la genete	22b
saint julien la vetre
saint julien labrousse
saint julien le chatel	16b
saint julien le faucon
saint julien le pelerin	12b
saint julien le petit	29b
saint julien le roux	13b
saint julien le vendomois	23b
saint julien les gorze	16b
saint julien les metz	36c
saint julien les montbeliard	16b
saint julien les rosiers	35c
saint julien les russey	18b
saint julien les villas	68c
saint julien maumont	18b
saint julien molhesabate	16b
saint julien molin molette	11c
saint julien mont denis	15c
saint julien puy laveze	36b
saint julien sous les cotes	14b
saint julien sur bibost	62b
saint julien sur calonne	18b
saint julien sur cher	74b
saint julien sur dheune	23b
saint julien sur garonne	55b
saint julien sur reyssouze	68b
saint julien sur sarthe	67b
saint julien sur veyle	86b
saint julien vocance	22b
saint junien	11d
saint junien la bregere	14b
saint junien les combes	17b
saint jure	28b
saint jurs	14b
saint just	63c6
saint just chaleyssin	27c
saint just d ardeche	16c
saint just d avray	74b
saint just de belengard
saint just de claix	14c
saint just en bas	28b
saint just en brie	27b
saint just en chaussee	58c
saint just en chevalet	12c
saint just et
saint just et le bezu	50a
saint just et vacquieres	33b
saint just ibarre	20b
saint just la pendue	16c
saint just le martel	26c
saint just luzac	21c
saint just malmont	42c
saint just pres brioude	40b
saint just saint rambert	16d
saint just sauvage	15c
saint just sur dive	37b
saint just sur loire
saint just sur viaur	22b
saint justin	11c2
saint juvat	66b
saint juvin	10b
saint lactencin	41b
saint lager	11c
saint lager bressac	97b
saint lamain	13b
saint lambert	71b2
saint lambert des levees
saint lambert du lattay
saint lambert et mont
saint lambert et mont de jeux	12b
saint lambert la potherie	30c
saint lambert sur dive	13b
saint langis
saint langis les mortagne	88b
saint lanne	12b
saint laon	14b
saint lary	43b2
saint lary boujean	13b
saint lary soulan	84b
saint lattier	15c
saint launeuc
saint laure	72b
saint laurent	42c7
saint laurent blangy	65c
saint laurent bretagne	45b
saint laurent chabreuges	25b
saint laurent d agny	21c
saint laurent d aigouze	37c
saint laurent d andenay	96b
saint laurent d arce	16c
saint laurent d oingt
saint laurent d olt	62b
saint laurent d onay	16b
saint laurent de brevedent	15c
saint laurent de carnols	55b
saint laurent de cerdans	10c
saint laurent de ceris	72b
saint laurent de chamousset	20c
saint laurent de cognac	83b
saint laurent de condel	51b
saint laurent de cuves	50b
saint laurent de gosse	75b
saint laurent de jourdes	19b
saint laurent de la cabrerisse	75b
saint laurent de la plaine
saint laurent de la pree	23c
saint laurent de la salanque	99c
saint laurent de la salle	40b
saint laurent de levezou	16b
saint laurent de lin	35b
saint laurent de mure	58c
saint laurent de muret	19b
saint laurent de neste	96b
saint laurent de terregatte	64b
saint laurent de treves
saint laurent de veyres	31a
saint laurent des arbres	30c
saint laurent des autels
saint laurent des batons
saint laurent des bois	57b2
saint laurent des combes	33b2
saint laurent des hommes	10c
saint laurent des mortiers
saint laurent des vignes	10c
saint laurent du bois	26b
saint laurent du cros	58b
saint laurent du maroni	54d
saint laurent du mottay
saint laurent du pape	16c
saint laurent du plan	85a
saint laurent du pont	45c
saint laurent du tencement	68a
saint laurent du var	32d
saint laurent du verdon	82a
saint laurent en beaumont	42b
saint laurent en brionnais	32b
saint laurent en caux	71b
saint laurent en gatines	87b
saint laurent en grandvaux	18c
saint laurent en royans	14c
saint laurent l abbaye	22b
saint laurent la conche	57b
saint laurent la gatine	47b
saint laurent la vallee	24b
saint laurent la vernede	71b
saint laurent le minier	37b
saint laurent les bains
saint laurent les bains laval d aurelle	18b
saint laurent les eglises	87b
saint laurent les tours	87b
saint laurent lolmie
saint laurent medoc	49c
saint laurent nouan	42c
saint laurent rochefort
saint laurent sous coiron	12b
saint laurent sur gorre	14c
saint laurent sur manoire
saint laurent sur mer	27b
saint laurent sur othain	44b
saint laurent sur oust	40b
saint laurent sur saone	18c
saint laurent sur sevre	36c
saint laurs	62b
saint leger	23c8
saint leger aux bois	12c2
saint leger bridereix	16b
saint leger de balson	33b
saint leger de fougeret	32b
saint leger de la martiniere
saint leger de linieres	39c
saint leger de montbrillais	35b
saint leger de montbrun	12c
saint leger de peyre	18b
saint leger de rotes	44b
saint leger des aubees	25b
saint leger des bois
saint leger des pres	29b
saint leger des vignes	16c
saint leger du bois	51b
saint leger du bourg denis	36c
saint leger du gennetey	17b
saint leger du malzieu	21b
saint leger du ventoux	25a
saint leger dubosq	25b
saint leger en bray	38b
saint leger en yvelines	15c
saint leger la montagne	36b
saint leger le gueretois	40b
saint leger le petit	36b
saint leger les authie	79a
saint leger les domart	18c
saint leger les melezes	37b
saint leger les paray	76b
saint leger les vignes	22c
saint leger magnazeix	48b
saint leger pres troyes	90b
saint leger sous beuvray	37b
saint leger sous brienne	37b
saint leger sous cholet	31c
saint leger sous la bussiere	29b
saint leger sous margerie	51a
saint leger sur bresle	80a
saint leger sur dheune	15c
saint leger sur roanne	12c
saint leger sur sarthe	32b
saint leger sur vouzance	26b
saint leger triey	26b
saint leger vauban	36b
saint leomer	17b
saint leon	24c4
saint leon d issigeac	15b
saint leon sur l isle	21c
saint leon sur vezere	43b
saint leonard	67c5
saint leonard de noblat	44c
saint leonard des bois	47b
saint leonard des parcs	75a
saint leonard en beauce	63b
saint leons	42b
saint leopardin
saint leopardin d augy	35b
saint lery	21b
saint leu	36d
saint leu d esserent	46c
saint leu la foret	16d
saint lezer	44b
saint lezin
saint lieux
saint lieux lafenasse
saint lieux les lavaur	13c
saint lin	31b
saint lions	38a
saint lizier	14c
saint lizier du plante	15b
saint lo	19d
saint lo d ourville
saint lon
saint lon les mines	12c
saint longis	51b
saint lormel	88b
saint lothain	46b
saint loube	96a
saint loubert	22b
saint loubes	10d
saint loubouer	44b
saint louet	 2
saint louet sur seulles	15b
saint louet sur vire	21b
saint louis	81d4
saint louis de montferrand	21c
saint louis en l isle	31b
saint louis et parahou	55a
saint louis les bitche	45b
saint loup	30c9
saint loup cammas	23c
saint loup d ordon	24b
saint loup de buffigny	22b
saint loup de fribois
saint loup de naud	85b
saint loup de varennes	13c
saint loup des bois	46b
saint loup des chaumes	28b
saint loup des vignes	39b
saint loup du dorat	34b
saint loup du gast	31b
saint loup en champagne	35b
saint loup en comminges	38a
saint loup geanges	16c
saint loup hors	50b
saint loup lamaire	11c
saint loup nantouard	12b
saint loup sur aujon	13b
saint loup sur semouse	28c
saint loup terrier	18b
saint loyer
saint loyer des champs
saint lubin	 4
saint lubin de cravant	54a
saint lubin de la haye	94b
saint lubin des joncherets	41c
saint lubin en vergonnois	77b
saint luc	25b
saint lucien	52b2
saint lumier	 2
saint lumier en champagne	27b
saint lumier la populeuse	41a
saint lumine	 2
saint lumine de clisson	21c
saint lumine de coutais	24c
saint lunaire	28c
saint luperce	10c
saint lupicin
saint lupien	23b
saint lye	30c
saint lye la foret	13c
saint lyphard	53c
saint lys	99c
saint m herve	14c
saint m hervon
saint macaire	20c
saint macaire du bois	44b
saint macaire en mauges
saint maclou	68b
saint maclou de folleville	60b
saint maclou la briere	48b
saint macoux
saint maden	22b
saint magne	13c
saint magne de castillon	22c
saint maigner	16b
saint maigrin	53b
saint maime	92b
saint maixant	23c2
saint maixent	74b
saint maixent de beugne	42b
saint maixent l ecole	76c
saint maixent sur vie	12c
saint maixme hauterive	42b
saint malo	47d
saint malo de beignon	54b
saint malo de guersac	32c
saint malo de la lande	46b
saint malo de phily	11c
saint malo des trois fontaines	55b
saint malo du bois	16c
saint malo en donziois	15b
saint malon
saint malon sur mel	62b
saint mamert	 2
saint mamert du gard	16c
saint mamet	55b
saint mamet la salvetat	15c
saint mammes	32c
saint mande	21d
saint mande sur bredoire	32b
saint mandrier
saint mandrier sur mer	60c
saint manvieu bocage
saint manvieu norrey	22c
saint marc	 6
saint marc a frongier	43b
saint marc a loubaud	13b
saint marc du cor	18b
saint marc jaumegarde	13c
saint marc la lande	36b
saint marc le blanc	16c2
saint marc sur couesnon
saint marc sur seine	11b
saint marcan	43b
saint marceau	89b2
saint marcel	16d9
saint marcel bel accueil	15c
saint marcel campes	24b
saint marcel d ardeche	23c
saint marcel d urfe	27b
saint marcel de careiret	87b
saint marcel de felines	83b
saint marcel du perigord	14b
saint marcel en marcillat	13b
saint marcel en murat	13b
saint marcel l eclaire	58b
saint marcel les annonay	14c
saint marcel les sauzet	12c
saint marcel les valence	62c
saint marcel paulel	48b
saint marcel sur aude	20c
saint marcelin
saint marcelin de cray	19b
saint marcellin	77c
saint marcellin en forez	51c
saint marcellin les vaison	33b
saint marcet	37b
saint marcory	57a
saint marcouf	44b2
saint mard	55c5
saint mard de reno	39b
saint mard de vaux	26b
saint mard les rouffy	14b
saint mard sur auve	63a
saint mard sur le mont	11b
saint mards	18b
saint mards de blacarville	88b
saint mards de fresne	35b
saint mards en othe	64b
saint marien	20b
saint mariens	16c
saint mars	 11
saint mars d egrenne	63b
saint mars d outille	25c
saint mars de coutais	27c
saint mars de locquenay
saint mars du desert	57c2
saint mars la briere	27c
saint mars la jaille
saint mars la reorthe	10c
saint mars sur colmont	44b
saint mars sur la futaie	52b
saint mars vieux maisons	24b
saint marsal	77a
saint marsault
saint martial	98b6
saint martial d albarede	48b
saint martial d artenset	94b
saint martial de gimel	49b
saint martial de mirambeau	30b
saint martial de nabirat	59b
saint martial de valette	80b
saint martial de vitaterne	55b
saint martial entraygues	11b
saint martial le mont	27b
saint martial le vieux	15b
saint martial sur isop	15b
saint martial sur ne	43b
saint martial viveyrol	18b
saint martin	+32d5
saint martin au bosc	26b
saint martin aux arbres	30b
saint martin aux bois	26b
saint martin aux buneaux	63b
saint martin aux champs	10b
saint martin aux chartrains	43b
saint martin belle roche	14c
saint martin bellevue
saint martin boulogne	11d
saint martin cantales	16b
saint martin chateau	15b
saint martin choquel	44b
saint martin curton	30b
saint martin d abbat	19c
saint martin d ablois	13c
saint martin d aout	39b
saint martin d arberoue	35b
saint martin d arc	30b
saint martin d arce
saint martin d ardeche	98b
saint martin d armagnac	23b
saint martin d arrossa	54b
saint martin d ary	47b
saint martin d aubigny	61b
saint martin d audouville	16b
saint martin d auxigny	25c
saint martin d auxy	15b
saint martin d ecublei	63b
saint martin d entraunes	14b
saint martin d estreaux	85b
saint martin d hardinghem	26b
saint martin d heres	38d
saint martin d heuille	57b
saint martin d ollieres	15b
saint martin d oney	14c
saint martin d ordon	42b
saint martin d oydes	25b
saint martin d uriage	56c
saint martin de bavel	43b
saint martin de beauville	15b
saint martin de belleville
saint martin de bernegoue	81b
saint martin de bienfaite la cressonniere	54b
saint martin de blagny	12b
saint martin de bonfosse	53b
saint martin de boscherville	15c
saint martin de bossenay	34b
saint martin de boubaux	20b
saint martin de brethencourt	69b
saint martin de bromes	63b
saint martin de caralp	38b
saint martin de castillon	69b
saint martin de cenilly	21b
saint martin de clelles	18b
saint martin de commune	10b
saint martin de connee
saint martin de coux	44b
saint martin de crau	14d
saint martin de fenouillet	49a
saint martin de fontenay
saint martin de fraigneau	80b
saint martin de fressengeas	36b
saint martin de fugeres	23b
saint martin de goyne	13b
saint martin de gurson	65b
saint martin de hinx	18c
saint martin de juillers	15b
saint martin de jussac	57b
saint martin de l arcon	10b
saint martin de l if	17c
saint martin de la brasque	81b
saint martin de la cluze	75b
saint martin de la lieue	76b
saint martin de la mer	27b
saint martin de la place
saint martin de la porte	70b
saint martin de lamps
saint martin de landelles
saint martin de lansuscle	19b
saint martin de laye	54b
saint martin de lenne	34b
saint martin de lerm	15b
saint martin de lixy	91a
saint martin de londres	27c
saint martin de macon	33b
saint martin de mailloc	10c
saint martin de may	45c
saint martin de mieux	40b
saint martin de nigelles	16c
saint martin de pallieres	28b
saint martin de queyrieres	11c
saint martin de re	24c
saint martin de riberac	72b
saint martin de saint maixent	11c
saint martin de salencey	12b
saint martin de sallen
saint martin de sanzay	10c
saint martin de seignanx	62c
saint martin de sescas	56b
saint martin de valamas	11c
saint martin de valgalgues	48c
saint martin de varreville	17b
saint martin de vaulserre	25b
saint martin de vers
saint martin de villereal	10b
saint martin de villereglan	40b
saint martin des besaces
saint martin des bois	58b
saint martin des champs	63c6
saint martin des combes	21b
saint martin des entrees	78b
saint martin des fontaines	17b
saint martin des lais	12b
saint martin des landes	18b
saint martin des monts	18b
saint martin des noyers	26c
saint martin des olmes	31b
saint martin des pezerits	12b
saint martin des plains	18b
saint martin des pres	32b
saint martin des puits	30a
saint martin des tilleuls	12c
saint martin don
saint martin du bec	65b
saint martin du bois	85b2
saint martin du boschet	26b
saint martin du clocher	13b
saint martin du fouilloux	20c2
saint martin du frene	10c
saint martin du lac	23b
saint martin du limet	42b
saint martin du manoir	16c
saint martin du mesnil oury
saint martin du mont	27c3
saint martin du puy	45b2
saint martin du tartre	15b
saint martin du tertre	42c2
saint martin du tilleul	24b
saint martin du var	34c
saint martin du vieux belleme	54b
saint martin du vivier	17c
saint martin en biere	75b
saint martin en bresse	19c
saint martin en campagne
saint martin en gatinois	12b
saint martin en haut	39c
saint martin en vercors	44b
saint martin gimois	87a
saint martin l aiguillon	19b
saint martin l ars	36b
saint martin l astier	14b
saint martin l heureux	10b
saint martin l hortier	27b
saint martin la campagne	99a
saint martin la garenne	94b
saint martin la meanne	35b
saint martin la pallu	57c
saint martin la patrouille	68a
saint martin la plaine	38c
saint martin la sauvete	89b
saint martin labouval	20b
saint martin lacaussade	12c
saint martin laguepie	40b
saint martin lalande	11c
saint martin lars
saint martin lars en sainte hermine	42b
saint martin le beau	32c
saint martin le bouillant	30b
saint martin le chatel	80b
saint martin le colonel	22b
saint martin le gaillard	30b
saint martin le greard	61b
saint martin le hebert
saint martin le mault	15b
saint martin le noeud	11c
saint martin le pin	28b
saint martin le redon	20b
saint martin le vieil	21b
saint martin le vieux	87b
saint martin le vinoux	61c
saint martin les eaux	12b
saint martin les langres	11b
saint martin les melle
saint martin les seyne	7a
saint martin lestra	95b
saint martin lez tatinghem	58c
saint martin longueau	14c
saint martin lys	23a
saint martin osmonville	12c
saint martin petit	62b
saint martin riviere	12b
saint martin saint firmin	33b
saint martin sainte catherine	33b
saint martin sepert
saint martin sous montaigu	32b
saint martin sous vigouroux	22b
saint martin sur armancon	14b
saint martin sur cojeul	22b
saint martin sur ecaillon	48b
saint martin sur la chambre	53b
saint martin sur la renne
saint martin sur lavezon	42b
saint martin sur le pre	79b
saint martin sur nohain	38b
saint martin sur ocre	12c2
saint martin sur oreuse
saint martin sur ouanne
saint martin sur oust	13c
saint martin terressus	59b
saint martin valmeroux	72b
saint martin vesubie	13c
saint martinien	60b
saint martory	10c
saint mary	35b
saint mary le plain	19b
saint masmes	55b
saint mathieu	11c
saint mathieu de treviers	50c
saint mathurin	25c
saint mathurin sur loire
saint matre
saint maudan	40b
saint maudez	29b
saint maugan	51b
saint maulvis	28b
saint maur	45c5
saint maur des bois	15b
saint maur des fosses	77d
saint maur sur le loir	41b
saint maurice	16d5
saint maurice aux forges	10b
saint maurice aux riches hommes	41b
saint maurice colombier	88b
saint maurice crillat	25b
saint maurice d ardeche	38b
saint maurice d etelan	28b
saint maurice d ibie	21b
saint maurice de beynost	43c
saint maurice de cazevieille	75b
saint maurice de gourdans	29c
saint maurice de lestapel	11b
saint maurice de lignon	27c
saint maurice de remens	76b
saint maurice de rotherens
saint maurice de satonnay	51b
saint maurice des champs	61a
saint maurice des lions	89b
saint maurice des noues	64b
saint maurice du desert
saint maurice en chalencon	20b
saint maurice en cotentin	25b
saint maurice en gourgois	18c
saint maurice en quercy	20b
saint maurice en riviere	53b
saint maurice en trieves	18b
saint maurice en valgodemard	12b
saint maurice etusson	90b
saint maurice l exil	69c
saint maurice la clouere	13c
saint maurice la fougereuse
saint maurice la souterraine	11c
saint maurice le girard	60b
saint maurice le vieil	37b
saint maurice les brousses	10c
saint maurice les charencey
saint maurice les chateauneuf	61b
saint maurice les couches	18b
saint maurice montcouronne	15c
saint maurice navacelles	19b
saint maurice pres crocq	10b
saint maurice pres pionsat	36b
saint maurice saint germain	53b
saint maurice sous les cotes	37b
saint maurice sur adour	63b
saint maurice sur aveyron	84b
saint maurice sur dargoire
saint maurice sur eygues	79b
saint maurice sur fessard	12c
saint maurice sur mortagne	18b
saint maurice sur moselle	13c
saint maurice sur vingeanne	20b
saint maurice thizouaille	26b
saint maurin	38b
saint max	99c
saint maxent	39b
saint maximin	48c3
saint maximin la sainte baume	18d
saint maxire	13c
saint may	32a
saint mayeux	45b
saint mayme
saint mayme de pereyrol	29b
saint meard	37b
saint meard de drone	49b
saint meard de gurcon	81b
saint medard	15c9
saint medard d aunis	24c
saint medard d excideuil	55b
saint medard d eyrans	34c
saint medard de guizieres	24c
saint medard de mussidan	16c
saint medard de presque	21b
saint medard en forez	96b
saint medard en jalles	33d
saint medard la rochette	56b
saint medard nicourby	99a
saint medard sur ille	14c
saint meen	94b
saint meen le grand	47c
saint melaine
saint melaine sur aubance	22c
saint melany	12b
saint meloir	 2
saint meloir des bois	27b
saint meloir des ondes	47c
saint meme	 2
saint meme le tenu
saint meme les carrieres	10c
saint memmie	54c
saint menge	12b
saint menges	92b
saint menoux	11c
saint merd	 3
saint merd de lapleau	21b
saint merd la breuille	20b
saint merd les oussines	11b
saint mery	33b
saint meslin
saint meslin du bosc	31b
saint mesmes	58b
saint mesmin	31c4
saint mexant	13c
saint mezard	24b
saint micaud	27b
saint michel	78c10
saint michel chef chef	57c
saint michel d aurance	26b
saint michel d euzet	75b
saint michel d halescourt	12b
saint michel de bannieres	35b
saint michel de boulogne	15b
saint michel de castelnau	25b
saint michel de chabrillanoux	41b
saint michel de chaillol	37b
saint michel de chavaignes	74b
saint michel de deze	23b
saint michel de double	23b
saint michel de feins
saint michel de fronsac	51b
saint michel de la pierre
saint michel de la roe	25b
saint michel de lanes	48b
saint michel de lapujade	21b
saint michel de livet
saint michel de llotes	36b
saint michel de maurienne	24c
saint michel de montaigne	34b
saint michel de montjoie	34b
saint michel de plelan	33b
saint michel de rieufret	87b
saint michel de riviere
saint michel de saint geoirs	28b
saint michel de vax	79a
saint michel de veisse	17b
saint michel de villadeix	30b
saint michel de volangis	47b
saint michel des andaines
saint michel en beaumont	32a
saint michel en brenne	31b
saint michel en greve	45b
saint michel en l herm	23c
saint michel escalus	33b
saint michel et chanveaux
saint michel l ecluse et leparon
saint michel l observatoire	13c
saint michel labadie	84a
saint michel le cloucq	13c
saint michel les portes	29b
saint michel loubejou	42b
saint michel mont mercure
saint michel sous bois	13b
saint michel sur meurthe	18c
saint michel sur orge	22d
saint michel sur rhone	89b
saint michel sur savasse	58b
saint michel sur ternoise	83b
saint michel tuboeuf	57b
saint mihiel	38c
saint mitre
saint mitre les remparts	62c
saint molf	29c
saint momelin	41b
saint mont	32b
saint montan	20c
saint more	18b
saint moreil	23b
saint morel	18b
saint morillon	18c
saint mury monteymond	34b
saint myon	54b
saint nabor	51b
saint nabord	40c
saint nabord sur aube	14b
saint nauphary	19c
saint nazaire	79d3
saint nazaire d aude	21c
saint nazaire de ladarez	33b
saint nazaire de pezan	63b
saint nazaire de valentane	32b
saint nazaire des gardies	80a
saint nazaire en royans	83b
saint nazaire le desert	21b
saint nazaire les eymes	30c
saint nazaire sur charente	12c
saint nectaire	82b
saint nexans	10c
saint nic	75b
saint nicodeme	17b
saint nicolas	45c
saint nicolas aux bois	11b
saint nicolas courbefy
saint nicolas d aliermont	37c
saint nicolas d attez
saint nicolas de bliquetuit
saint nicolas de bourgueil	11c
saint nicolas de la balerme	42b
saint nicolas de la grave	23c
saint nicolas de la haie	41b
saint nicolas de la taille	16c
saint nicolas de macherin	94b
saint nicolas de pierrepont	30b
saint nicolas de port	74c
saint nicolas de redon	33c
saint nicolas de sommaire	26b
saint nicolas des biefs	15b
saint nicolas des bois	38b2
saint nicolas des laitiers
saint nicolas des motets	24b
saint nicolas du pelem	15c
saint nicolas du tertre	47b
saint nicolas la chapelle	58b2
saint nicolas les citeaux	39b
saint nizier	 7
saint nizier d azergues	77b
saint nizier de fornas	66b
saint nizier du moucherotte	12c
saint nizier le bouchoux	58b
saint nizier le desert	92b
saint nizier sous charlieu	17c
saint nizier sur arroux	12b
saint nolff	40c
saint nom
saint nom la breteche	50c
saint offenge	12c
saint omer	15d2
saint omer capelle	11c
saint omer en chaussee	12c
saint ondras	67b
saint onen
saint onen la chapelle	11c
saint oradoux
saint oradoux de chirouze	71a
saint oradoux pres crocq	11b
saint orens	82a
saint orens de gameville	15d
saint orens pouy petit	16b
saint ost	95a
saint ouen	48c2
saint ouen d attez
saint ouen d aunis	22c
saint ouen de la cour
saint ouen de mimbre	90b
saint ouen de pontcheuil	10b
saint ouen de secherouvre	15b
saint ouen de thouberville	24c
saint ouen des alleux	13c
saint ouen des besaces
saint ouen des champs
saint ouen des toits	18c
saint ouen des vallons
saint ouen domprot	20b
saint ouen du breuil	92b
saint ouen du mesnil oger	23b
saint ouen du tilleul	18c
saint ouen en belin	13c
saint ouen en brie	84b
saint ouen en champagne	24b
saint ouen l aumone	26d
saint ouen la rouerie
saint ouen la thene	15b
saint ouen le brisoult	13b
saint ouen le houx
saint ouen le mauger	28b
saint ouen le pin	25b
saint ouen les parey	49b
saint ouen les vignes	96b
saint ouen marchefroy	29b
saint ouen sous bailly	22b
saint ouen sur gartempe	21b
saint ouen sur iton	83b
saint ouen sur loire	48b
saint ouen sur maire
saint ouen sur morin	53b
saint ouen sur seine	54d
saint oulph	32b
saint ours	25c2
saint outrille	21b
saint ovin	76b
saint oyen
saint pabu	21c
saint paer	13c
saint pair	25b
saint pair sur mer	45c
saint pal	 3
saint pal de chalencon	10c
saint pal de mons	24c
saint pal de senouire	11b
saint palais	35c4
saint palais de negrignac	41b
saint palais de phiolin	21b
saint palais du ne	31b
saint palais sur mer	38c
saint pancrace	45b2
saint pancrasse
saint pancre	31b
saint pandelon	75b
saint pantaleon	22b2
saint pantaleon de lapleau	63a
saint pantaleon de larche	51c
saint pantaleon les vignes	39b
saint pantaly	 2
saint pantaly d ans
saint pantaly d excideuil	16b
saint papoul	84b
saint pardon
saint pardon de conques	66b
saint pardoult	21b
saint pardoux	43b3
saint pardoux corbier
saint pardoux d arnet	16b
saint pardoux de drone	19b
saint pardoux du breuil	63b
saint pardoux et vielvic	19b
saint pardoux isaac	11c
saint pardoux l ortigier	49b
saint pardoux la croisille	18b
saint pardoux la riviere	12c
saint pardoux le lac	14c
saint pardoux le neuf	27b2
saint pardoux le vieux	29b
saint pardoux les cards	29b
saint pardoux morterolles	21b
saint pardoux soutiers	19c
saint pargoire	25c
saint parize	 2
saint parize en viry	14b
saint parize le chatel	12c
saint parres	 2
saint parres aux tertres	32c
saint parres les vaudes	11c
saint parthem	40b
saint pastour	38b
saint pastous	15b
saint paterne	 2
saint paterne le chevain	21c
saint paterne racan	17c
saint pathus	65c
saint patrice	 2
saint patrice de claids	18b
saint patrice du desert	24b
saint paul	11e8
saint paul aux bois	37b
saint paul cap
saint paul cap de joux	11c
saint paul d espis	56b
saint paul d izeaux	31b
saint paul d oueil	46a
saint paul d uzore	20b
saint paul de baise	11b
saint paul de courtonne
saint paul de fenouillet	17c
saint paul de fourques	28b
saint paul de jarrat	14c
saint paul de loubressac
saint paul de salers	11b
saint paul de serre	34b
saint paul de tartas	20b
saint paul de varax	16c
saint paul de varces	22c
saint paul de vence	32c
saint paul de vern	17b
saint paul de vezelin
saint paul des landes	15c
saint paul du bois	60b
saint paul du vernay	83b
saint paul en born	98b
saint paul en chablais	26c
saint paul en cornillon	14c
saint paul en foret	17c
saint paul en gatine	50b
saint paul en jarez	47c
saint paul en pareds	14c
saint paul et valmalle	14c
saint paul flaugnac	100b
saint paul la coste	32b
saint paul la roche	54b
saint paul le froid	13b
saint paul le gaultier	29b
saint paul le jeune	97b
saint paul les dax	14d
saint paul les durance	89b
saint paul les fonts	11c
saint paul les monestier	29b
saint paul les romans	19c
saint paul lizonne	27b
saint paul mont penit	88b
saint paul sur isere	54b
saint paul sur save	18c
saint paul sur ubaye	22b
saint paul sur yenne	75b
saint paul trois chateaux	90c
saint paulet	21b
saint paulet de caisson	19c
saint paulien	24c
saint pavace	20c
saint pe	 3
saint pe d ardet	17b
saint pe de bigorre	11c
saint pe de leren	27b
saint pe delbosc	14b
saint pe saint simon	18b
saint pee
saint pee sur nivelle	73c
saint pellerin
saint peran	41b
saint peravy
saint peravy epreux
saint peravy la colombe	78b
saint peray	76c
saint perdon	17c
saint perdoux	34b2
saint pere	13c2
saint pere en retz	49c
saint pere marc
saint pere marc en poulet	24c
saint pere sur loire	10c
saint pereuse	20b
saint pern	97b
saint perreux	11c
saint petersbourg	c
saint pever	40b
saint pey	 2
saint pey d armens	19b
saint pey de castets	59b
saint phal	52b
saint philbert	 9
saint philbert de bouaine	37c
saint philbert de grand lieu	94c
saint philbert des champs	64b
saint philbert du peuple	13c
saint philbert du pont charrault
saint philbert en mauges
saint philbert sur boissey	17b
saint philbert sur orne	11b
saint philbert sur risle	84b
saint philibert	21c2
saint philippe	51c
saint philippe d aiguilhe	38b
saint philippe du seignal	50b
saint piat	11c
saint pierre	96d9
saint pierre a arnes	65a
saint pierre a champ
saint pierre aigle	33b
saint pierre avez	35a
saint pierre azif	16b
saint pierre bellevue	22b
saint pierre benouville	35b
saint pierre bois	80b
saint pierre brouck	99b
saint pierre canivet	46b
saint pierre cherignat	16b
saint pierre colamine	25b
saint pierre d albigny	42c
saint pierre d alvey	31b
saint pierre d amilly	58b
saint pierre d argencon	15b
saint pierre d artheglise	17b
saint pierre d aubezies	60a
saint pierre d aurillac	12c
saint pierre d entremont	16c3
saint pierre d exideuil	72b
saint pierre d eyraud	18c
saint pierre d irube	59c
saint pierre d oleron	66c
saint pierre de bailleul	97b
saint pierre de bat	28b
saint pierre de belleville	18b
saint pierre de boeuf	17c
saint pierre de bressieux	79b
saint pierre de buzet	27b
saint pierre de caubel
saint pierre de cernieres	23b
saint pierre de chandieu	46c
saint pierre de chartreuse	10c
saint pierre de cherennes	46b
saint pierre de cheville	33b
saint pierre de chignac	97b
saint pierre de clairac	90b
saint pierre de cole	43b
saint pierre de colombier	44b
saint pierre de cormeilles	59b
saint pierre de coutances	39b
saint pierre de curtille	47b
saint pierre de frugie	52b
saint pierre de genebroz	33b
saint pierre de jards	96a
saint pierre de juillers	35b
saint pierre de l isle	25b
saint pierre de la fage	12b
saint pierre de lages	89b
saint pierre de maille	84b
saint pierre de mailloc
saint pierre de manneville	88b
saint pierre de mearoz	11b
saint pierre de mesage	78b
saint pierre de mezoargues	23b
saint pierre de mons	12c
saint pierre de nogaret	17b
saint pierre de plesguen
saint pierre de riviere	68b
saint pierre de salerne	23b
saint pierre de semilly	42b
saint pierre de soucy	44b
saint pierre de trivisy	62b
saint pierre de varengeville	23c
saint pierre de varennes	84b
saint pierre de vassols	50b
saint pierre dels forcats	26b
saint pierre des bois	22b
saint pierre des champs	21b
saint pierre des corps	16d
saint pierre des echaubrognes	14c
saint pierre des fleurs	17c
saint pierre des ifs	71b2
saint pierre des jonquieres	74a
saint pierre des landes	92b
saint pierre des loges	16b
saint pierre des nids	17c
saint pierre des ormes	21b
saint pierre des tripiers	99a
saint pierre du bosguerard	95b
saint pierre du bu	44b
saint pierre du champ	57b
saint pierre du chemin	14c
saint pierre du fresne	18b
saint pierre du jonquet	29b
saint pierre du lorouer	36b
saint pierre du mesnil
saint pierre du mont	10d3
saint pierre du palais	34b
saint pierre du perray	12d
saint pierre du regard	13c
saint pierre du val	60b
saint pierre du vauvray	12c
saint pierre eglise	18c
saint pierre en auge	71c
saint pierre en faucigny	79c
saint pierre en port	83b
saint pierre en val	11c
saint pierre en vaux	14b
saint pierre es champs	67b
saint pierre et miquelon	r58c
saint pierre eynac	13c
saint pierre la bourlhonne	14b
saint pierre la bruyere	42b
saint pierre la cour	23c
saint pierre la garenne	93b
saint pierre la noaille	38b
saint pierre la noue	15c
saint pierre la palud	26c
saint pierre la riviere
saint pierre la roche	67a
saint pierre la vieille
saint pierre lafeuille	42b
saint pierre langers	62b
saint pierre laval	37b
saint pierre lavis
saint pierre le bost	12b
saint pierre le chastel	45b
saint pierre le moutier	18c
saint pierre le vieux	18c4
saint pierre le viger	26b
saint pierre les bitry	15b
saint pierre les bois	26b
saint pierre les elbeuf	83c
saint pierre les etieux	73b
saint pierre les franqueville	39a
saint pierre les nemours	54c
saint pierre montlimart
saint pierre quiberon	23c
saint pierre roche	50b
saint pierre saint jean	20b
saint pierre sur dives
saint pierre sur doux	11b
saint pierre sur dropt	36b
saint pierre sur erve	13b
saint pierre sur orthe
saint pierre sur vence	15b
saint pierre tarentaine
saint pierre toirac	17b
saint pierremont	26b3
saint pierreville	51b
saint pierrevillers	15b
saint plaisir	42b
saint plancard	40b
saint planchers	15c
saint plantaire	60b
saint point	36b
saint point lac	31b
saint pois	45b
saint poix	38b
saint pol	 3
saint pol de leon	69c
saint pol sur mer
saint pol sur ternoise	47c
saint polgues	28b
saint polycarpe	17b
saint pompain	95b
saint pompon	37b
saint poncy	34b
saint pons	94b2
saint pons de mauchiens	67b
saint pons de thomieres	17c
saint pons la calm	50b
saint pont	69b
saint porchaire	20c
saint porquier	13c
saint potan	84b
saint pouange	10c
saint pourcain	 2
saint pourcain sur besbre	37b
saint pourcain sur sioule	49c
saint prancher	66a
saint prejet
saint prejet armandon	11b
saint prejet d allier	16b
saint prest	21c
saint preuil	31b
saint priest	51d3
saint priest bramefant	87b
saint priest d andelot	15b
saint priest de gimel	48b
saint priest des champs	74b
saint priest en jarez	65c
saint priest en murat	21b
saint priest la feuille	72b
saint priest la marche	24b
saint priest la plaine	26b
saint priest la prugne	40b
saint priest la roche	34b
saint priest la vetre	14b
saint priest le betoux
saint priest les fougeres	38b
saint priest ligoure	69b
saint priest palus	51a
saint priest sous aixe	17c
saint priest taurion	29c
saint prim	15c
saint privat	32c3
saint privat d allier	39b
saint privat de champclos	32b
saint privat de vallongue	27b
saint privat des vieux	57c
saint privat du dragon	17b
saint privat du fau	12b
saint privat en perigord	11c
saint privat la montagne	19c
saint prive	62b2
saint prix	89c4
saint prix les arnay	20b
saint projet	66b2
saint projet de salers	13b
saint projet saint constant
saint prouant	17c
saint pryve saint mesmin	63c
saint puy	59b
saint python	98b
saint quantin
saint quantin de rancanne	27b
saint quay perros	13c
saint quay portrieux	32c
saint quentin	53d
saint quentin au bosc
saint quentin de baron	27c
saint quentin de blavou	80a
saint quentin de caplong	27b
saint quentin de chalais	24b
saint quentin des isles
saint quentin des pres	29b
saint quentin du dropt	18b
saint quentin en mauges
saint quentin en tourmont	30b
saint quentin fallavier	62c
saint quentin la chabanne	36b
saint quentin la motte croix au bailly	13c
saint quentin la poterie	32c
saint quentin la tour	31b
saint quentin le petit	13b
saint quentin le verger	11b
saint quentin les anges	47b
saint quentin les beaurepaire
saint quentin les chardonnets	32b
saint quentin les marais	12b
saint quentin les troo
saint quentin sur charente	20b
saint quentin sur coole	10b
saint quentin sur indrois	48b
saint quentin sur isere	15c
saint quentin sur le homme	13c
saint quentin sur nohain	10b
saint quentin sur sauxillanges	11b
saint quintin
saint quintin sur sioule	39b
saint quirc	37b
saint quirin	69b
saint rabier	54b
saint racho	16b
saint rambert	 2
saint rambert d albon	70c
saint rambert en bugey	22c
saint raphael	37d2
saint regis
saint regis du coin	41b
saint regle	60b
saint remeze	85b
saint remimont	53b2
saint remy	12d9
saint remy au bois	11b
saint remy aux bois	66a
saint remy blanzy	23b
saint remy boscrocourt	80b
saint remy chaussee	47b
saint remy de blot	25b
saint remy de chargnat	63b
saint remy de chaudes aigues	12b
saint remy de la vanne	99b
saint remy de maurienne	13c
saint remy de provence	96c
saint remy de salers
saint remy de sille	83b
saint remy des landes
saint remy des monts	71b
saint remy du nord	11c
saint remy du plain	82b
saint remy du val	49b
saint remy en bouzemont saint genest et isson	47b
saint remy en comte	44b
saint remy en l eau	43b
saint remy en mauges
saint remy en rollat	18c
saint remy l honore	17c
saint remy la calonne	97a
saint remy la varenne
saint remy le petit	56a
saint remy les chevreuse	77c
saint remy sous barbuise	26b
saint remy sous broyes	11b
saint remy sur avre	41c
saint remy sur bussy	33b
saint remy sur creuse	46b
saint remy sur durolle	17c
saint renan	86c
saint restitut	14c
saint reverend	15c
saint reverien	19b
saint rieul	55b
saint rigomer
saint rigomer des bois
saint rimay	29b
saint riquier	13c
saint riquier en riviere	16b
saint riquier es plains	64b
saint rirand	13b
saint rivoal	22b
saint robert	48b2
saint roch	13c
saint roch sur egrenne	15b
saint rogatien	24c
saint romain	13c4
saint romain au mont d or	12c
saint romain d ay	12c
saint romain d urfe	24b
saint romain de benet	18c
saint romain de colbosc	48c
saint romain de jalionas	34c
saint romain de lerps	10c
saint romain de monpazier	10b
saint romain de popey	17c
saint romain de surieu	47b
saint romain en gal	20c
saint romain en gier	60b
saint romain en jarez	12c
saint romain en viennois	87b
saint romain et saint clement	33b
saint romain la motte	14c
saint romain la virvee	96b
saint romain lachalm	12c
saint romain le noble	41b
saint romain le puy	41c
saint romain les atheux	96b
saint romain sous gourdon	47b
saint romain sous versigny	77a
saint romain sur cher	15c
saint roman	24b
saint roman de codieres	17b
saint roman de malegarde	34b
saint romans	19c
saint romans des champs	17b
saint romans les melle	73b
saint rome	57a
saint rome de cernon	96b
saint rome de dolan
saint rome de tarn	90b
saint romphaire
saint rustice	44b
saint saens	23c
saint saire	58b
saint salvadou
saint salvadour	33b
saint salvi
saint salvi de carcaves	84a
saint salvy	20b
saint salvy de la balme	54b
saint samson	31b2
saint samson de bonfosse
saint samson de la roque	44b
saint samson la poterie	23b
saint samson sur rance	16c
saint sandoux	99b
saint santin	51b
saint santin cantales	28b
saint santin de maurs	37b
saint sardos	14c2
saint satur	14c
saint saturnin	60c7
saint saturnin de lenne	33b
saint saturnin de lucian	30b
saint saturnin du bois	92b
saint saturnin du limet	52b
saint saturnin les apt	30c
saint saturnin les avignon	52c
saint saturnin sur loire
saint saud lacoussiere	82b
saint sauflieu	98b
saint saulge	65b
saint saulve	11d
saint saury	18b
saint sauvant	18c2
saint sauves
saint sauves d auvergne	11c
saint sauveur	13d13
saint sauveur camprieu	21b
saint sauveur d aunis	20c
saint sauveur d emalleville	12c
saint sauveur de carrouges	24b
saint sauveur de cruzieres	57b
saint sauveur de flee
saint sauveur de ginestoux	60a
saint sauveur de landemont
saint sauveur de meilhan	34b
saint sauveur de montagut	11c
saint sauveur de peyre
saint sauveur de pierrepont	13b
saint sauveur de puynormand	37b
saint sauveur des landes	16c
saint sauveur en diois	55a
saint sauveur en puisaye	91b
saint sauveur en rue	11c
saint sauveur gouvernet	19b
saint sauveur la pommeraye	40b
saint sauveur la sagne	82a
saint sauveur la vallee
saint sauveur lalande	15b
saint sauveur le vicomte	21c
saint sauveur lendelin
saint sauveur les bray	35b
saint sauveur marville	92b
saint sauveur sur ecole	11c
saint sauveur sur tinee	29b
saint sauveur villages	32c
saint sauvier	32b
saint sauvy	36b
saint savin	91c4
saint savinien	25c
saint saviol
saint savournin	34c
saint sebastien	61b2
saint sebastien d aigrefeuille	51b
saint sebastien de morsent	55c
saint sebastien de raids	32b
saint sebastien sur loire	29d
saint secondin	53b
saint segal	12c
saint seglin	61b
saint seine	19b
saint seine en bache	41b
saint seine l abbaye	36b
saint seine sur vingeanne	37b
saint selve	37c
saint senier	 2
saint senier de beuvron	32b
saint senier sous avranches	15c
saint senoch	51b
saint senoux	19c
saint series	97b
saint sernin	24c3
saint sernin du bois	17c
saint sernin du plain	61b
saint sernin les lavaur	17b
saint sernin sur rance	58b
saint serotin	60b
saint servais	12c2
saint servant	81b
saint setiers	25b
saint seurin	 6
saint seurin de bourg	41b
saint seurin de cadourne	71b
saint seurin de cursac	77b
saint seurin de palenne	17b
saint seurin de prats	46b
saint seurin sur l isle	32c
saint seve	25b
saint sever	50c
saint sever calvados
saint sever de rustan	16b
saint sever de saintonge	65b
saint sever du moustier	18b
saint severin	78b
saint severin d estissac	95a
saint severin sur boutonne	93a
saint siffret	11c
saint sigismond	13c4
saint sigismond de clermont	16b
saint silvain
saint silvain bas
saint silvain bas le roc	41b
saint silvain bellegarde	19b
saint silvain montaigut	19b
saint silvain sous toulx	15b
saint simeon	12c3
saint simeon de bressieux	32c
saint simeux
saint simon	22c4
saint simon de bordes	76b
saint simon de pellouaille	71b
saint sixt	10c
saint sixte	10c2
saint solve	45b
saint sorlin	 7
saint sorlin d arves	35b
saint sorlin de conac	21b
saint sorlin de morestel	61b
saint sorlin de vienne	96b
saint sorlin en bugey	12c
saint sorlin en valloire	23c
saint sornin	15c4
saint sornin la marche	22b
saint sornin lavolps	85b
saint sornin leulac	56b
saint soulan	15b
saint souplet	12c
saint souplet sur py	13b
saint soupplets	35c
saint sozy	49b
saint stail	71a
saint suliac	10c
saint sulpice	29c9
saint sulpice d arnoult	92b
saint sulpice d excideuil	38b
saint sulpice de cognac
saint sulpice de faleyrens	13c
saint sulpice de favieres	27b
saint sulpice de grimbouville	16b
saint sulpice de guilleragues	23b
saint sulpice de mareuil
saint sulpice de pommeray	18c
saint sulpice de pommiers	28b
saint sulpice de roumagnac	28b
saint sulpice de royan	34c
saint sulpice de ruffec	45a
saint sulpice des landes	82b2
saint sulpice des rivoires	43b
saint sulpice en pareds
saint sulpice et cameyrac	49c
saint sulpice la foret	16c
saint sulpice la pointe	97c
saint sulpice lauriere	79b
saint sulpice le dunois	56b
saint sulpice le gueretois	19c
saint sulpice le verdon
saint sulpice les bois	76a
saint sulpice les champs	34b
saint sulpice les feuilles	12c
saint sulpice sur leze	23c
saint sulpice sur risle	16c
saint supplet	15b
saint sylvain	17c3
saint sylvain d anjou
saint sylvestre	20c3
saint sylvestre cappel	11c
saint sylvestre de cormeilles	22b
saint sylvestre pragoulin	11c
saint sylvestre sur lot	24c
saint symphorien	56c7
saint symphorien d ancelles	11c
saint symphorien d ozon	62c
saint symphorien de lay	20c
saint symphorien de mahun	12b
saint symphorien de marmagne	83b
saint symphorien de thenieres	22b
saint symphorien des bois	42b
saint symphorien des bruyeres	49b
saint symphorien des monts
saint symphorien le valois
saint symphorien sous chomerac	89b
saint symphorien sur coise	38c
saint symphorien sur couze
saint symphorien sur saone	32b
saint thegonnec
saint thegonnec loc eguiner	31c
saint thelo	37b
saint theodorit	55b
saint theoffrey	61b
saint thibaud
saint thibaud de couz	11c
saint thibault	98b3
saint thibault des vignes	68c
saint thibaut
saint thibery	31c
saint thiebaud	71a
saint thiebault	26b
saint thierry	61b
saint thois	70b
saint thomas	70b2
saint thomas de conac	59b
saint thomas de courceriers	17b
saint thomas en argonne	37a
saint thomas en royans	57b
saint thomas la garde	59b
saint thome	48b
saint thonan	20c
saint thual	100b
saint thurial	22c
saint thuriau	19c
saint thurien	10c2
saint thurin
saint tricat	77b
saint trimoel	53b
saint trinit	12b
saint trivier	 2
saint trivier de courtes	11c
saint trivier sur moignans	20c
saint trojan	37b
saint trojan les bains	11c
saint tropez	36c
saint tugdual	38b
saint ulphace	22b
saint ulrich	30b
saint uniac	51b
saint urbain	37c2
saint urbain maconcourt	60b
saint urcisse	47b2
saint urcize	48b
saint ursin
saint usage	14c2
saint usuge	12c
saint utin	70a
saint uze	21c
saint vaast	 9
saint vaast d equiqueville	75b
saint vaast de longmont	65b
saint vaast dieppedalle	38b
saint vaast du val	46b
saint vaast en auge	13b
saint vaast en cambresis	87b
saint vaast en chaussee	50b
saint vaast la hougue	16c
saint vaast les mello	98b
saint vaast sur seulles	16b
saint vaize	62b
saint valbert
saint valentin	26b
saint valerien	24c2
saint valery	53a
saint valery en caux	39c
saint valery sur somme	23c
saint vallerin	25b
saint vallier	13d4
saint vallier de thiey	37c
saint vallier sur marne	17b
saint varent	24c
saint vaury	17c
saint venant	30c
saint venerand	65a
saint verain	35b
saint veran	16b
saint verand	30c3
saint vert	11b
saint viance	19c
saint viatre	12c
saint viaud	29c
saint victeur	43b
saint victor	34c4
saint victor d epine	34b
saint victor de buthon	51b
saint victor de cessieu	21c
saint victor de chretienville	45b
saint victor de malcap	82b
saint victor de morestel	12c
saint victor de reno
saint victor des oules	30b
saint victor en marche	36b
saint victor et melvieu	29b
saint victor l abbaye	75b
saint victor la coste	22c
saint victor la riviere	24b
saint victor malescours	80b
saint victor montvianeix	26b
saint victor rouzaud	21b
saint victor sur arlanc	92a
saint victor sur avre	54a
saint victor sur ouche	30b
saint victor sur rhins	11c
saint victoret	67c
saint victour	20b
saint victurnien	18c
saint vidal	61b
saint vigor	31b
saint vigor d ymonville	12c
saint vigor des mezerets
saint vigor des monts	28b
saint vigor le grand	24c
saint vincent	21c4
saint vincent bragny	99b
saint vincent cramesnil	69b
saint vincent d autejac	28b
saint vincent d olargues	36b
saint vincent de barbeyrargues	78b
saint vincent de barres	82b
saint vincent de boisset	97b
saint vincent de connezac	66b
saint vincent de cosse	39b
saint vincent de durfort	27b
saint vincent de lamontjoie	22b
saint vincent de mercuze	15c
saint vincent de paul	45c2
saint vincent de pertignas	33b
saint vincent de reins	64b
saint vincent de salers	70a
saint vincent de tyrosse	80c
saint vincent des bois	34b
saint vincent des landes	15c
saint vincent des pres	60b2
saint vincent du boulay	37b
saint vincent du lorouer	81b
saint vincent du pendit	23b
saint vincent en bresse	59b
saint vincent jalmoutiers	20b
saint vincent la chatre	59b
saint vincent la commanderie	64b
saint vincent le paluel	29b
saint vincent les forts
saint vincent lespinasse	28b
saint vincent puymaufrais
saint vincent rive
saint vincent rive d olt	44b
saint vincent sterlanges	75b
saint vincent sur graon	16c
saint vincent sur jabron	17b
saint vincent sur jard	17c
saint vincent sur l isle	31b
saint vincent sur oust	17c
saint vinnemer
saint vit	51c
saint vital	77b
saint vite	12c
saint vitte	12b
saint vitte sur briance	32b
saint vivien	17c2
saint vivien de blaye	36b
saint vivien de medoc	18c
saint vivien de monsegur	39b
saint voir	20b
saint vougay	87b
saint vrain	33c2
saint vran	78b
saint vulbas	12c
saint waast	69b
saint wandrille rancon
saint witz	27c
saint xandre	57c
saint yaguen	63b
saint yan	11c
saint ybard
saint ybars	65b
saint yon	92b
saint yorre	26c
saint yrieix	 6
saint yrieix la montagne	22b
saint yrieix la perche	68c
saint yrieix le dejalat	33b
saint yrieix les bois	28b
saint yrieix sous aixe	45b
saint yrieix sur charente	75c
saint ythaire
saint yvi	34c
saint yvoine	55b
saint yzan
saint yzan de soudiac	26c
saint yzans
saint yzans de medoc	35b
saint zacharie	59c
sainte adresse	70c
sainte agathe	17b
sainte agathe d aliermont	30b
sainte agathe en donzy	12b
sainte agathe la bouteresse	11c
sainte agnes	19c3
sainte alauzie
sainte alvere
sainte anastasie	19c2
sainte anastasie sur issole	22c
sainte anne	29d5
sainte anne d auray	29c
sainte anne saint priest	14b
sainte anne sur brivet	31c
sainte anne sur gervonde	76b
sainte anne sur vilaine	10c
sainte aulde	71b
sainte aurence cazaux	89a
sainte austreberthe	66b2
sainte barbe	11c2
sainte barbe sur gaillon
sainte bazeille	32c
sainte beuve
sainte beuve en riviere	18b
sainte blandine	10c2
sainte brigitte	18b
sainte camelle	13b
sainte catherine	45c3
sainte catherine de fierbois	73b
sainte cecile	27c4
sainte cecile d andorge	53b
sainte cecile du cayrou	13b
sainte cecile les vignes	27c
sainte ceronne
sainte ceronne les mortagne	25b
sainte cerotte	34b
sainte christie	54b
sainte christie d armagnac	38b
sainte christine	12b3
sainte colombe	67c12
sainte colombe de duras	98a
sainte colombe de la commanderie	18b
sainte colombe de peyre
sainte colombe de villeneuve	50b
sainte colombe des bois	14b
sainte colombe en auxois	53a
sainte colombe en bruilhois	15c
sainte colombe la commanderie	84b
sainte colombe pres vernon	31b
sainte colombe sur gand	38b
sainte colombe sur guette	38a
sainte colombe sur l hers	44b
sainte colombe sur loing
sainte colombe sur seine	92b
sainte colome	35b
sainte consorce	22c
sainte croix	20c6
sainte croix a lauze	87a
sainte croix aux mines	17c
sainte croix de caderle	97a
sainte croix de mareuil	14b
sainte croix de quintillargues	98b
sainte croix du mont	84b
sainte croix du verdon	11b
sainte croix en bresse	66b
sainte croix en jarez	48b
sainte croix en plaine	30c
sainte croix grand tonne
sainte croix hague
sainte croix sur aizier
sainte croix sur buchy	66b
sainte croix sur mer	24b
sainte croix sur orne
sainte croix vallee francaise	30b
sainte croix volvestre	65b
sainte dode	23b
sainte eanne	58b
sainte engrace	17b
sainte enimie
sainte eugenie
sainte eugenie de villeneuve	10b
sainte eulalie	60c5
sainte eulalie d ans	30b
sainte eulalie d eymet
sainte eulalie d olt	37b
sainte eulalie de cernon	33b
sainte eulalie en born	14c
sainte eulalie en royans	54b
sainte euphemie	18c
sainte euphemie sur ouveze	71a
sainte eusoye	33b
sainte fauste	26b
sainte fereole	21c
sainte feyre	26c
sainte feyre la montagne	12b
sainte flaive
sainte flaive des loups	26c
sainte florence	15c2
sainte florine	33c
sainte foi	29a
sainte fortunade	18c
sainte foy	37c4
sainte foy d aigrefeuille	26c
sainte foy de belves	14b
sainte foy de longas	24b
sainte foy de montgommery
sainte foy de peyrolieres	21c
sainte foy l argentiere	13c
sainte foy la grande	25c
sainte foy la longue	14b
sainte foy les lyon	22d
sainte foy saint sulpice	57b
sainte foy tarentaise	69b
sainte gauburge sainte colombe	10c
sainte gemme	33c7
sainte gemme en sancerrois	40b
sainte gemme la plaine	21c
sainte gemme martaillac	38b
sainte gemme moronval	11c
sainte gemmes	 4
sainte gemmes d andigne
sainte gemmes le robert	77b
sainte gemmes sur loire	37c
sainte genevieve	43c5
sainte genevieve des bois	36d2
sainte genevieve les gasny	65b
sainte helene	54c5
sainte helene bondeville	68b
sainte helene du lac	86b
sainte helene sur isere	12c
sainte hermine
sainte honorine	 5
sainte honorine de ducy	14b
sainte honorine des pertes
sainte honorine du fay	14c
sainte honorine la chardonne	68b
sainte honorine la guillaume	35b
sainte innocence
sainte jalle	33b
sainte jamme
sainte jamme sur sarthe	20c
sainte julie	11c
sainte juliette	13b
sainte juliette sur viaur	65b
sainte leocadie	16b
sainte lheurine	53b
sainte liviere
sainte livrade	26b
sainte livrade sur lot	65c
sainte lizaigne	11c
sainte luce	95c2
sainte luce sur loire	16d
sainte lucie
sainte lucie de tallano	36b
sainte magnance	48b
sainte marguerite	23c2
sainte marguerite d elle	76b
sainte marguerite de carrouges	21b
sainte marguerite de viette
sainte marguerite des loges
sainte marguerite en ouche
sainte marguerite lafigere	11b
sainte marguerite sur duclair	20c
sainte marguerite sur fauville
sainte marguerite sur mer	47b
sainte marie	55d9
sainte marie a py	19b
sainte marie au bosc	35b
sainte marie aux chenes	45c
sainte marie aux mines	49c
sainte marie cappel	83b
sainte marie d alloix	49b
sainte marie d alvey	13b
sainte marie d attez	58b
sainte marie de chignac
sainte marie de cuines	85b
sainte marie de gosse	12c
sainte marie de re	34c
sainte marie de vatimesnil	26b
sainte marie de vaux	21b
sainte marie des champs	16c
sainte marie du bois	23b2
sainte marie du lac nuisement	28b
sainte marie du mont	93b2
sainte marie en chanois	21b
sainte marie en chaux	16b
sainte marie kerque	17c
sainte marie la blanche	93b
sainte marie la mer	50c
sainte marie la robert	86a
sainte marie lapanouze	64a
sainte marie laumont
sainte marie outre
sainte marie outre l eau	12b
sainte marie sur ouche	70b
sainte marthe	12c2
sainte maure	18c
sainte maure de peyriac	31b
sainte maure de touraine	41c
sainte maxime	14d
sainte meme	22b
sainte menehould	41c
sainte mere	20b
sainte mere eglise	29c2
sainte mesme	90b
sainte mondane	31b
sainte montaine	17b
sainte nathalene	65b
sainte neomaye	14c
sainte olive	36b
sainte opportune	24b
sainte opportune du bosc	63b
sainte opportune la mare	43b
sainte orse	35b
sainte osmane
sainte ouenne	79b
sainte pallaye	97a
sainte paule	34b
sainte pazanne	72c
sainte pexine	29b
sainte pole	18b
sainte preuve	67a
sainte radegonde	34c8
sainte radegonde des noyers	99b
sainte ramee	11b
sainte reine	20b2
sainte reine de bretagne	25c
sainte rose	24d2
sainte ruffine	62b
sainte sabine	17b
sainte sabine born
sainte sabine sur longeve	74b
sainte savine	10d
sainte scolasse
sainte scolasse sur sarthe	58b
sainte segree	47a
sainte seve	11c
sainte severe	52b
sainte severe sur indre	78b
sainte sigolene	61c
sainte solange	11c
sainte soline	34b
sainte souline	11b
sainte soulle	50c
sainte suzanne	27d5
sainte suzanne et chammes	12c
sainte suzanne sur vire	69b
sainte terre	19c
sainte therence	18b
sainte thorette	47b
sainte trephine	19b
sainte trie	12b
sainte tulle	36c
sainte valiere	53b
sainte vaubourg	79a
sainte verge	14c
sainte vertu	66a
sainteny
saintes	=25d
saintes maries
saintes maries de la mer	24c
saintigny	92b
saintines	11c
saintry
saintry sur seine	59c
saints en puisaye	55b
saints geosmes	11c2
sainville	10c
saires	12b
saires la verrerie	30b
saissac	90b
saisseval	26b
saisy	35b
saivres	13c
saix	40c2
saizenay	10b
saizerais	15c
saizy	19b
sajas	10b
salagnac	69b
salagnon	15c
salaise
salaise sur sanne	46c
salamanque	c
salans	66b
salasc	36b
salaunes	13c
salavas	74b
salavre	31b
salazac	23b
salazie	73c
salbris	48c
sale	c=
salechan	24b
saleich	34b
saleignes	56a
saleilles	57c
salency	90b
salenthal
saleon	79a
salerans	78a
salernes	40c
salers	31b
sales	=23c
salesches	33b
salettes	30b2
saleux	27c
salherm	66a
salice	10b
saliceto	46a
salies	=81b
salies de bearn	47c
salies du salat	17c
salignac	68b2
salignac de mirambeau	16b
salignac eyvigues	12c
salignac sur charente	61b
saligney	19b
saligny	65b2
saligny sur roudon	64b
saligos	88a
salindres	36c
salinelles	59b
salins	=13c2
salins fontaine	94b
salins les bains	24c
salins les thermes
salives	=19b
sallagriffon	47a
sallanches	17d
sallaumines	94c
salleboeuf	28c
salledes	56b
salleles
salleles cabardes	11b
salleles d aude	32c
sallen	32b
sallenelles	29b
sallenoves	85b
sallertaine	35c
salles	=93c5
salles adour	57b
salles arbuissonnas
salles arbuissonnas en beaujolais	82b
salles courbaties	48b
salles curan	10c
salles d angles	10c
salles d armagnac	12b
salles d aude	34c
salles de barbezieux	41b
salles de belves	78a
salles de villefagnan	31b
salles et pratviel	13b
salles la source	23c
salles lavalette	32b
salles mongiscard	32b
salles sous bois	22b
salles sur garonne	58b
salles sur l hers	77b
salles sur mer	25c
sallespisse	59b
salmagne	28b
salmaise	13b
salmbach	59b
salmiech	76b
salome	32c
salon	=39b2
salon de provence	44d
salon la tour	68b
salonique	c
salonnes	18b
salornay
salornay sur guye	86b
salouel	42c
salperwick	52b
salsein	47a
salses le chateau	40c
salsigne	40b
salt en donzy	54b
salvador de bahia	c
salvagnac	12c
salvagnac cajarc	37b
salvezines	70a
salviac	12c
salvizinet	62b
salza	29a
salzuit	33b
samadet	11c
saman	14b
samaran	74a
samatan	25c
samazan	84b
sambin	86b
sambourg	63a
sameon	17c
samer	47c
samerey	14b
sames	71b
sammarcolles	65b
sammeron	12c
samoens	22c
samognat	63b
samogneux	97a
samois
samois sur seine	21c
samonac	47b
samoreau	24c
samouillan	11b
samoussy	38b
sampans	=11c
sampigny	69b
sampigny les maranges	13b
sampolo	90a
sampzon	24b
samson	74a
samsons lion	99a
samuran	27a
san damiano	54a
san francisco	c
san gavino
san gavino d ampugnani	10b
san gavino di carbini	12c
san gavino di fiumorbo	99a
san gavino di tenda	64a
san giovanni di moriani	10b
san giuliano	81b
san lorenzo	14b
san martino di lota	31c
san nicolao	21c
san sebastian	c
sana	=24b
sanary
sanary sur mer	19d
sance	22c
sancergues	62b
sancerre	=13c
sancey	14c
sancheville	74b
sanchey	96b
sancoins	30c
sancourt	63b3
sancy	77b2
sancy les cheminots	10b
sancy les provins	34b
sand	14c
sandarville	42b
sandaucourt	18b
sandillon	43c
sandouville	80b
sandrans	58b
sangatte	47c
sanghen	32b
sanguinet	47c
sanilhac	52c2
sanilhac sagries	84b
sannat	35b
sannerville	19c
sannes	29b
sannois	27d
sanous	98a
sanry	 2
sanry les vigy	51b
sanry sur nied	43b
sans vallois	13b
sansa	31a
sansac
sansac de marmiesse	14c
sansac veinazes	20b
sansais	76b
sansan	10b
sanssac
sanssac l eglise	11c
sanssat	28b
sant andrea
sant andrea d orcino	14b
sant andrea di bozio	55a
sant andrea di cotone	19b
sant antonino	13b
santa lucia di mercurio	12b
santa lucia di moriani	15c
santa maria di lota	20c
santa maria figaniella	74a
santa maria poggio	81b
santa maria siche	36b
santa reparata di balagna	10c
santa reparata di moriani	52a
santans	27b
santeau	39b
santec	25c
santenay	11c2
santeny	39c
santes	=57c
santeuil	98b2
santiago	c
santigny	83a
santilly	46b2
santo domingo	c
santo pietro di tenda	34b
santo pietro di venaco	31b
santosse	61a
santranges	44b
sanvensa	64b
sanvignes
sanvignes les mines	42c
sanxay	55b
sanzey	14b
sao paulo	c
saon	23b
saone	32c
saone et loire	r55e
saonnet	33b
saorge	43b
saosnes	22b
saou	59b
sap en auge	93b
sapignicourt	37b
sapignies	20b
sapogne
sapogne et feucheres	51b
sapogne sur marche	15b
sapois	10c2
saponay	27b
saponcourt	78a
saragosse	c
sarajevo	c
saramon	86b
saran	17d
saraz
sarbazan	12c
sarce	26b
sarceaux	11c
sarcelles	=59d
sarcenas	26b
sarcey	11c2
sarcicourt
sarcos
sarcus	26b
sarcy	27b
sardan	35b
sardent	76b
sardieu	12c
sardon	30b
sardy
sardy les epiry	11b
sare	28c
sarge	 2
sarge les le mans	39c
sarge sur braye	95b
sari d orcino	35b
sari solenzara	14c
sariac magnoac	16b
sarlabous	79a
sarlande	43b
sarlat
sarlat la caneda	88c
sarliac
sarliac sur l isle	11c
sarniguet	26b
sarnois	35b
saron
saron sur aube	27b
sarp	11b
sarpourenx	29b
sarragachies	22b
sarrageois	20b
sarraguzan	88a
sarralbe	44c
sarraltroff	79b
sarramea	58b
sarran	26b
sarrance	15b
sarrancolin	=55b
sarrant	36b
sarras	22c
sarrazac	36b2
sarraziet	24b
sarre union	27c
sarrebourg	12d
sarrecave	69a
sarreguemines	20d
sarreinsming	12c
sarremezan	89a
sarrewerden	82b
sarrey	36b
sarriac bigorre	27b
sarrians	58c
sarrigne	94b
sarrogna	23b
sarrola carcopino	33c
sarron	10b
sarrouilles	55b
sarroux saint julien	87b
sarry	23c3
sars et rosieres	62b
sars le bois	83a
sars poteries	14c
sartene	37c
sartes	88a
sarthe	r57e
sartilly
sartilly baie bocage	28c
sarton	18b
sartrouville	53d
sarzay	30b
sarzeau	92c
sasnieres	88a
sassangy	14b
sassay	11c
sassegnies	26b
sassenage	=12d
sassenay	16c
sassetot	 2
sassetot le malgarde	11b
sassetot le mauconduit	100b
sasseville	25b
sassey	20b
sassey sur meuse	93a
sassierges saint germain	45b
sassis	69a
sassy	22b
sathonay camp	70c
sathonay village	24c
satillieu	15c
satolas et bonce	25c
saturargues	10c
saubens	24c
saubion	18c
saubole	16b
saubrigues	17c
saubusse	11c
saucats	35c
saucede	13b
sauchay	45b
sauchy cauchy	39b
sauchy lestree	44b
sauclieres	19b
saucourt
saucourt sur rognon
saudemont	41b
saudoy	38b
saudron	40a
saudrupt	19b
saugeot	56a
saugnac et cambran	16c
saugnac et muret	14c
saugon	50b
saugues	17c
sauguis saint etienne	17b
saugy	77a
saujac	13b
saujon	74c
saul	28b
saulce
saulce sur rhone	19c
saulces champenoises	22b
saulces monclin	84b
saulcet	66b
saulchery	69b
saulchoy	33b
saulchoy sous poix	74a
saulcy	62a
saulcy sur meurthe	23c
saules	=36b2
saulge	10c
saulge l hopital
saulges	33b
saulgond	53b
sauliac
sauliac sur cele	11b
saulieu	22c
saulles	50a
saulmory villefranche	82a
saulnay	16b
saulnes	23c
saulnieres	16c2
saulnot	76b
saulny	16c
saulon	 2
saulon la chapelle	10c
saulon la rue	70b
sault	13c
sault brenaz	10c
sault de navailles	98b
sault les rethel	19c
sault saint remy	21b
saultain	25c
saulty	75b
saulvaux	11b
saulx	87b
saulx le duc	25b
saulx les champlon	12b
saulx les chartreux	67c
saulx marchais	95b
saulxerotte	10b
saulxures	65b2
saulxures les bulgneville	23b
saulxures les nancy	43c
saulxures les vannes	38b
saulxures sur moselotte	26c
saulzais
saulzais le potier	47b
saulzet	40b
saulzet le froid	28b
saulzoir	17c
saumane	43b2
saumane de vaucluse	89b
saumejan	85a
saumeray	47b
saumont	24b
saumont la poterie	41b
saumos	55b
saumur	26d
saunay	64b
saunieres	=81a
sauqueville	35b
saurais	=18b
saurat	=70b
sauret besserve	16b
saurier	25b
sausheim	57c
saussan	21c
saussay	15c2
saussay la campagne	53b
saussemesnil	93b
saussenac	63b
saussens	22b
sausses	13b
sausset
sausset les pins	76c
sausseuzemare
sausseuzemare en caux	43b
saussey	54b2
saussignac	41b
saussines	10c
saussy	99a
sautel	12b
sauternes	=79b
sauteyrargues	44b
sauto	10b
sautron	86c
sauvage magny
sauvagnac	66a
sauvagnas	52b
sauvagnat	14b
sauvagnat sainte marthe	46b
sauvagney	20b
sauvagnon	36c
sauvagny	82a
sauvain	37b
sauvat	=22b
sauve	=20c
sauvelade	27b
sauverny	10c
sauvessanges	53b
sauveterre	28c5
sauveterre de bearn	14c
sauveterre de comminges	70b
sauveterre de guyenne	19c
sauveterre de rouergue	71b
sauveterre la lemance	56b
sauveterre saint denis	39b
sauviac	44b2
sauvian	56c
sauviat	59b
sauviat sur vige	89b
sauvignac	95a
sauvigney	 2
sauvigney les gray	10b
sauvigney les pesmes	16b
sauvigny	23b
sauvigny le beureal	67a
sauvigny le bois	74b
sauvigny les bois	14c
sauville	41b2
sauvillers mongival	18b
sauvimont	65a
sauvoy	71a
saux
saux et pomarede	25b
sauxillanges	13c
sauze	67a
sauze entre bois	23c
sauze vaussais
sauzelles	25b
sauzet	33c3
sauzon	10c
savarthes	20b
savas	90b
savas mepin	88b
savasse	16c
savenay	95c
savenes	81b
savennes	31b2
savennieres	13c
saverdun	48c
saveres	21b
saverne	11d
saveuse	11c
savianges	80a
savieres	11c
savignac	14c2
savignac de duras	22b
savignac de l isle	61b
savignac de miremont	17b
savignac de nontron	21b
savignac ledrier	73b
savignac les eglises	10c
savignac les ormeaux	40b
savignac mona	15b
savignac sur leyze	32b
savignargues	24b
savigne	13c
savigne l eveque	40c
savigne sous le lude	45b
savigne sur lathan	13c
savigneux	50c2
savignies	93b
savigny	37c5
savigny en revermont	12c
savigny en sancerre	11c
savigny en septaine	69b
savigny en terre plaine	14b
savigny en veron	15c
savigny le sec	90b
savigny le temple	31d
savigny le vieux	40b
savigny les beaune	13c
savigny levescault	12c
savigny poil fol	11b
savigny sous faye	38b
savigny sous malain	23b
savigny sur aisne	33b
savigny sur ardres	25b
savigny sur braye	20c
savigny sur clairis	45b
savigny sur grosne	17b
savigny sur orge	38d
savigny sur seille	39b
savilly	79a
savines
savines le lac	11c
savins	62b
savoie	r45e
savoillan	81a
savoisy	19b
savolles	15b
savonnieres	=34c
savonnieres devant bar	43b
savonnieres en perthois	40b
savouges	37b
savournon	24b
savoyeux	20b
savy	62b
savy berlette	93b
saxel	52b
saxi bourdon	27b
saxon sion	46a
sayat	25c
saze	21c
sazeray	29b
sazeret	14b
sazilly	27b
sazos	16b
scaer	52c
scata	41a
sceau saint angel	13b
sceautres	14b
sceaux	=21d2
sceaux d anjou	12c
sceaux du gatinais	61b
sceaux sur huisne	59b
scey maisieres	29b
scey sur saone et saint albin	15c
schaeffersheim	88b
schaffhouse
schaffhouse pres seltz	56b
schaffhouse sur zorn
schalbach	37b
schalkendorf	34b
scharrachbergheim irmstett	14c
scheibenhard	87b
scherlenheim	11b
scherwiller	31c
schillersdorf	41b
schiltigheim	35d
schirmeck	21c
schirrhein	23c
schirrhoffen	84b
schleithal	14c
schlierbach	13c
schmittviller	34b
schneckenbusch	31b
schnersheim	19c
schoelcher	19d
schoenau	59b
schoenbourg	37b
schoeneck	24c
schoenenbourg	72b
schopperten	41b
schorbach	55b
schwabwiller
schweighouse
schweighouse sur moder	52c
schweighouse thann	75b
schwenheim	74b
schwerdorff	47b
schweyen	32b
schwindratzheim	18c
schwoben	23b
schwobsheim	32b
sciecq	66b
scientrier	13c
scieurac et floures	44a
sciez	=64c
scille	=37b
scionzier	92c
scolca	92a
scorbe clairvaux	22c
scrignac	82b
scrupt	12b
scy chazelles	28c
scye	13b
seailles	70a
seattle	c
sebazac concoures	32c
sebecourt	46b
sebeville	34a
seboncourt	11c
sebourg	20c
sebouville
sebrazac	54b
seby	21b
secenans	18b
sechault	59a
secheras	=52b
secheval	52b
sechilienne	99b
sechin	11b
seclin	13d
secondigne
secondigne sur belle	48b
secondigny	18c
secourt	=20b
secqueville
secqueville en bessin
sedan	17d
sedeilhac	63a
sederon	24b
sedze maubecq	23b
sedzere	41b
seebach	16c
sees	42c
seez	25c
segalas	=24b2
seglien	67b
segny	29c
segonzac	25c3
segos	26b
segoufielle	12c
segre	 2
segre en anjou bleu	18d
segreville	33b
segrie	59b
segrie fontaine
segrois	55a
segry	48b
segur	53b
segur le chateau	20b
segur les villas	22b
segura	20b
seguret	77b
segus	27b
seich	89a
seichamps	52c
seichebrieres	22b
seicheprey	10b
seiches sur le loir	28c
seignalens	30a
seigne	92a
seignelay	15c
seigneulles	15b
seignosse	41c
seigny	15b
seigy	97b
seilh	34c
seilhac	18c
seilhan	21b
seillac
seillans	29c
seillonnaz	13b
seillons source
seillons source d argens	28c
seine et marne	r15f
seine maritime	r13f
seine port	17c
seine saint denis	r17f
seingbouse	17c
seissan	11c
seix	76b
selaincourt	19b
selens	20b
selestat	20d
seligne	11b
seligney	77a
selincourt
selles	=15c4
selles saint denis	13c
selles sur cher	42c
selles sur nahon	61a
sellieres	74b
selommes	79b
seloncourt	59c
selongey	24c
selonnet	44b
seltz	=32c
sem
semalens	20c
semalle	38b
semarey	13b
sembadel	25b
sembas	14b
semblancay	22c
semblecay	10b
semboues	58a
semeac	52c
semeacq blachon	16b
semecourt	10c
semelay	22b
semens	21b
sementron	11b
semeries	52b
semerville
semezanges	10b
semezies cachan	53a
semide	17b
semillac	65a
semilly	94a
semmadon	11b
semoine	22b
semond	32a
semondans	30b
semons	=
semousies	23b
semoussac	39b
semoutiers montsaon	76b
semoy	33c
sempesserre	32b
sempigny	76b
sempy	32b
semur	 3
semur en auxois	40c
semur en brionnais	61b
semur en vallon	43b
semussac	26c
semuy	87a
senac	29b
senaide	19b
senaillac latronquiere	13b
senaillac lauzes	15b
senailly	13b
senan	67b
senantes	11c2
senard
senarens	12b
senargent mignafans	29b
senarpont	62b
senas	69c
senaux	=39a
sencenac puy
sencenac puy de fourches
senconac
sendets	15c2
sene	=96c
senechas	25b
senergues	42b
senestis	20b
seneujols	32b
senez	15b
senezergues	21b
sengouagnet	23b
seniergues	15b
senille
senille saint sauveur	17c
seninghem	69b
senlecques	25b
senlis	15d2
senlis le sec	32b
senlisse	51b
sennecay	44b
sennece
sennece les macon
sennecey	 2
sennecey le grand	29c
sennecey les dijon	22c
sennely	68b
sennevieres	23b
senneville
senneville sur fecamp	87b
sennevoy	 2
sennevoy le bas	75a
sennevoy le haut	12b
senon	30b
senonches	30c
senoncourt	18b
senoncourt les maujouy	98a
senones	22c
senonges	13b
senonnes	39b
senots	33b
senouillac	11c
senoville	19b
senozan	11c
sens	=27d
sens beaujeu	40b
sens de bretagne	26c
sens sur seille	44b
sentein	18b
sentelie	22b
sentenac	 2
sentenac d oust	11b
sentenac de serou	42a
sentheim	15c
sentilly
sentous	81a
senuc	15b
senven lehart	24b
seoul	c
sepeaux saint romain	51b
sepmeries	64b
sepmes	60b
seppois	 2
seppois le bas	14c
seppois le haut	51b
sept forges
sept freres
sept meules	17b
sept saulx	69b
sept sorts	62b
sept vents
septeme	22c
septemes
septemes les vallons	12d
septeuil	23c
septfonds	23c2
septfontaines	37b
septmoncel les molunes	81b
septmonts	58b
septsarges	47a
septvaux	18b
sepvigny	80a
sepvret	62b
sepx	21b
sequedin	47c
sequehart	22b
serain	38b
seraincourt	16c2
serandon	34b
seranon	54b
serans	18b2
seranville	10b
seranvillers forenville	42b
seraucourt	 2
seraucourt le grand	71b
seraumont	33a
serazereux	54b
serbannes	85b
serbonnes	72b
serches	27b
sercoeur	23b
sercus	49b
sercy	10b
serdinya	24b
sere	78a
sere en lavedan	86a
sere lanso	37a
sere rustaing	13b
serecourt	10b
sereilhac	20c
seremange erzange	43c
serempuy	42a
serenac	50b
serent	34c
serevillers	13b
serez	=17b
serezin	 2
serezin de la tour	11c
serezin du rhone	31c
sergeac	22b
sergenaux	65a
sergenon	58a
sergines	12c
sergy	24c2
sericourt	49a
seriers
serifontaine	28c
serignac	84b2
serignac peboudou	18b
serignac sur garonne	12c
serignan	86c
serignan du comtat	29c
serigne	10c
serigny	32b2
serilhac	28b
seringes et nesles	27b
seris	39b
serley	60b
sermages	19b
sermaise	20c2
sermaises	17c
sermaize	27b
sermaize les bains	17c
sermamagny	93b
sermange	25b
sermano	72a
sermentizon	61b
sermentot
sermerieu	16c
sermersheim	96b
sermesse	25b
sermiers	56b
sermizelles	25b
sermoise	34b
sermoise sur loire	15c
sermoyer	67b
sermur	10b
sernhac	18c
serocourt	84a
seron	33b
serpaize	21c
serques	12c
serqueux	13c2
serquigny	18c
serra di ferro	73b
serra di fiumorbo	37b
serra di scopamene	14b
serralongue	24b
serraval	76b
serre les moulieres	19b
serre les sapins	20c
serre nerpol	31b
serres	=16c3
serres castet	44c
serres et montguyard	23b
serres gaston	41b
serres morlaas	87b
serres sainte marie	58b
serres sur arget	82b
serreslous et arribans	20b
serriera	11b
serrieres	14c2
serrieres de briord	13c
serrieres en chautagne	12c
serrieres sur ain	14b
serrigny	11b
serrigny en bresse	18b
serris	10d
serrouville	68b
serruelles	66a
sers	=10c2
servais	=29b
serval	=42a
servance
servance miellin	76b
servanches	76a
servant	=56b
servas	15c2
servaville salmonville	11c
serverette	26b
serves sur rhone	78b
servian	55c
servieres	 2
servieres le chateau	56b
serviers et labaume	59b
servies	=58b
servies en val	22b
servignat	19b
servigney	12b2
servigny	 3
servigny les raville	48b
servigny les sainte barbe	46b
serville	36b
servilly	27b
servin	20b
servins	11c
servon	38c2
servon melzicourt	87a
servon sur vilaine	42c
servoz	12c
sery	39b2
sery les mezieres	60b
sery magneval	27b
serzy et prin	21b
sessenheim	23c
sete	45d
setif	c
setques	59b
seugy	10c
seuil	=19b
seuil d argonne	53b
seuillet	48b
seuilly	37b
seulline	13c
seur	48b
seurre	24c
seux	16b
seuzey	83a
sevelinges	65b
sevenans	69b
severac	17c
severac d aveyron	40c
severac le chateau
seveux motey	47b
sevignac	11c
sevignacq	81b
sevignacq meyracq	58b
sevigny	31b
sevigny la foret	27b
sevigny waleppe	22b
seville	c
sevis	=
sevrai	=29b
sevran	53d
sevremoine	26d
sevremont	64c
sevres	=22d
sevres anxaumont	24c
sevrey	12c
sevrier	43c
sevry	65a
sewen	48b
sexcles	23b
sexey	 2
sexey aux forges	72b
sexey les bois
sexfontaines	14b
seychalles	79b
seyches	11c
seyne	14c
seynes	18b
seynod
seyre	13b
seyresse	10c
seyssel	33c2
seysses	11d
seysses saves	24b
seyssinet pariset	12d
seyssins	81c
seyssuel	22c
seytroux	54b
sezanne	46c
sfax	c
shanghai	c
sheffield	c
shenzhen	c
siarrouy	45b
siaugues sainte marie	84b
sibiril	11c
sibiville	12b
siccieu saint julien et carisieu	61b
sichamps	17b
sickert	33b
sideville	86b
sidi bel abbes	c
sidiailles	29b
siecq	21b
siegen	52b
sierck
sierck les bains	18c
sierentz	44c
siersthal	65b
sierville	11c
siest	14b
sieurac	26b
sieuras	94a
sievoz	13b
siewiller	38b
sigale	20b
sigalens	34b
sigave	12c
sigean	57c
sigloy	65b
signac	40a
signes	=31c
signeville	86a
signy	 2
signy l abbaye	13c
signy le petit	12c
signy montlibert	93a
signy signets	64b
sigogne	96b
sigolsheim
sigonce	42b
sigottier	82a
sigoules et flaugeac	13c
sigournais	100b
sigoyer	84b2
siguer	96a
sigy	66a
sigy en bray	49b
sigy le chatel	10b
sikasso	c
silfiac	49b
silhac	41b
sillans	19c
sillans la cascade	79b
sillars	58b
sillas	12b
sille	 2
sille le guillaume	22c
sille le philippe	11c
sillegny	66b
sillery	18c
silley amancey	13b
silley blefond	54a
sillingy	58c
silly	 5
silly en gouffern
silly en saulnois	35a
silly la poterie	11b
silly le long	12c
silly sur nied	72b
silly tillard	45b
silmont	14b
siltzheim	61b
silvareccio	99a
silvarouvres	32a
simacourbe	42b
simandre	18c
simandre sur suran	67b
simandres	19c
simard	12c
simencourt	57b
simeyrols	26b
simiane
simiane collongue	58c
simiane la rotonde	61b
simorre	69b
simple	=38b
sin le noble	16d
sinard	72b
sinceny	20c
sincey
sincey les rouvray	10b
sinderes
singapore	c
singapour	c
singles	=17b
singleyrac	31b
singly	14b
singrist
sinnamary	28c
sinsat
sinzos	14b
sion	99a
sion les mines	17c
sioniac	25b
sionne	14b
sionviller	10b
siorac	 2
siorac de riberac	26b
siorac en perigord	11c
siouville hague	93b
sirac	16b
siracourt	29b
siradan	29b
siran	12c2
sireix	60a
sireuil	12c
sirod	54b
siros	85b
sisco	12c
sissonne	21c
sissy	51b
sistels	21b
sisteron	79c
sivergues	39a
sivignon	18b
sivry	24b
sivry ante	18b
sivry courtry	11c
sivry la perche	28b
sivry sur meuse	34b
six fours
six fours les plages	37d
sixt fer a cheval	74b
sixt sur aff	23c
sizun	23c
skikda	c
skopje	c
smarves	29c
smermesnil	36b
soccia	16b
sochaux	37c
socourt	28b
socx	87b
sode	=18a
soeurdres
sofia	c
sognolles
sognolles en montois	37b
sogny	 2
sogny aux moulins	11b
sogny en l angle	73a
soignolles	12b
soignolles en brie	20c
soindres	76b
soing cubry charentenay	56b
soings
soings en sologne	15c
soirans	49b
soissons	28d
soissons sur nacey	36b
soisy	 3
soisy bouy	85b
soisy sous montmorency	18d
soisy sur ecole	12c
soisy sur seine	74c
soize	95a2
soizy
soizy aux bois	19b
solaize	31c
solaro	74b
solaure
solaure en diois	46b
solbach	11b
soleilhas	95a
solemont	13b
solente	13b
solerieux	33b
solers	13c
solesmes	54c2
soleymieu	90b
soleymieux	72b
solferino	37b
solgne	11c
soliers	23c
solignac	16c
solignac sous roche	27b
solignac sur loire	13c
solignat	51b
soligny	 2
soligny la trappe	63b
soligny les etangs	26b
sollacaro	40b
sollieres sardieres
sollies pont	13d
sollies toucas	63c
sollies ville	25c
sologny	57b
solomiac	50b
solore
solore en forez	51b
solre
solre le chateau	18c
solrinnes	14b
solterre	47b
solutre pouilly	33b
somain	12d
sombernon	10c
sombrin	21b
sombrun	19b
somloire	88b
sommaing	40b
sommaisne
sommancourt	54a
sommant	=18b
sommauthe	13b
somme	r=57e
somme bionne	70a
somme suippe	51b
somme tourbe	14b
somme vesle	34b
somme yevre	11b
sommecaise	39b
sommedieue	94b
sommeilles	=18b
sommelans	56a
sommelonne	41b
sommepy tahure	66b
sommerance	50a
sommerau	15c
sommerecourt	75a
sommereux	48b
sommermont
sommeron	13b
sommervieu	99b
sommerviller	10c
sommery	83b
sommesnil	11b
sommesous	47b
sommette eaucourt	18b
sommeval	30b
sommeville
sommevoire	65b
sommieres	51c
sommieres du clain	73b
sompt
sompuis	26b
somsois	19b
son	=89a
sonac	94a
sonchamp	17c
soncourt	42a
soncourt sur marne	33b
sondernach	59b
sondersdorf	32b
songeons	=93b
songeson	71a
songy	27b
sonnac	10c2
sonnac sur l hers	14b
sonnay	12c
sonnaz	21c
sons et roncheres	21b
sonthonnax
sonthonnax la montagne	29b
sonzay	14c
soorts hossegor	38c
soppe	 2
soppe le bas	77b
soppe le haut
sor	29a
sorans
sorans les breurey	42b
sorbais	27b
sorbets	=40b2
sorbey	61b2
sorbier	=32b
sorbiers	=82c2
sorbo ocagnano	90b
sorbollano	65a
sorbon	22b
sorbs	40a
sorcy bauthemont	15b
sorcy saint martin	10c
sorde
sorde l abbaye	65b
sore	=12c
soreac	49a
sorede	35c
sorel	16b
sorel en vimeu	24b
sorel moussel	18c
soreze	30c
sorgeat	89a
sorges
sorges et ligueux
sorges et ligueux en perigord	17c
sorgues	=19d
sorigny	29c
sorio	12b
sormery	37b
sormonne	53b
sornac	78b
sornay	23c2
sorneville	36b
sorquainville	17b
sorrus	94b
sort en chalosse	89b
sortosville	80a
sortosville en beaumont	30b
sos	66b
sospel	38c
sossais	41b
sost	97a
sotta	19c
sottevast	15c
sotteville	49b
sotteville les rouen	29d
sotteville sous le val	81b
sotteville sur mer	39b
soturac	64b
sotzeling	26a
souain perthes
souain perthes les hurlus	26b
soual	26c
souance
souance au perche	49b
souanyas	29a
souastre	38b
soubes	95b
soubise	33c
soublecause	17b
soubran	41b
soubrebost	14b
souce	14b
soucelles
souchez	27c
soucht	10c
soucia	=18b
soucieu
soucieu en jarrest	47c
soucirac	10b
souclin	26b
soucy	16c2
soudaine lavinadiere	14b
soudan	=24c2
soudat	=10b
souday
soude	=15b
soudeilles	30b
soudorgues	27b
soudron	30b
soueich	51b
soueix rogalle	42b
souel	18b
soues	=31c2
souesmes	100b
souffelweyersheim	82c
soufflenheim	47c
souffrignac	15b
souge	62b2
souge le ganelon	83b
sougeal	55b
sougeres	 2
sougeres en puisaye	29b
sougeres sur sinotte
sougraigne	13b
sougy	85b
sougy sur loire	59b
souhey	82a
souilhanels	36b
souilhe	35b
souillac	32c
souille	=80b
souilly	43b
soula	=17b
soulac
soulac sur mer	31c
soulages	=84a
soulages bonneval	29b
soulaincourt
soulaines
soulaines dhuys	42b
soulaines sur aubance	13c
soulaire et bourg	15c
soulaires	47b
soulan	40b
soulanges	45b
soulangis	45b
soulangy	25b
soulatge	13b
soulaucourt
soulaucourt sur mouzon	10b
soulaures	67a
soulce cernay	14b
souleuvre
souleuvre en bocage	86c
soulge
soulge sur ouette	11c
soulieres	14b
soulievres
soulignac	41b
souligne flace	64b
souligne sous ballon	12c
soulignonne	75b
souligny	38b
soulitre	60b
soullans	47c
soulles
soulom	29b
soulomes	13b
soulosse
soulosse sous saint elophe	65b
soultz	 2
soultz haut rhin	70c
soultz les bains	94b
soultz sous forets	31c
soultzbach
soultzbach les bains	73b
soultzeren	12c
soultzmatt	25c
soulvache	34b
soumaintrain	21b
soumans	61b
soumensac	22b
soumeras	38b
soumont	25b
soumont saint quentin	66b
soumoulou	16c
soupex	24b
soupir	=27b
souplicourt
souppes
souppes sur loing	50c
souprosse	12c
souraide	15c
sourans	11b
source seine	60a
sourcieux
sourcieux les mines	21c
sourdeval	30c2
sourdeval les bois
sourdon	29b
sourdun	15c
sournia	48b
sourniac	20b
sourribes	17b
sours	20c
soursac	53b
sourzac	11c
sous parsat	11b
sousceyrac	 2
sousceyrac en quercy	13c
sousmoulins	23b
souspierre	11b
soussac	18b
soussans	17c
sousse	c
soussey
soussey sur brionne	16b
soustelle	12b
soustons	87c
sousville	14b
souternon	29b
southampton	c
soutiers	=
souvans	52b
souvignargues	96b
souvigne	20c3
souvigne sur meme	16b
souvigne sur sarthe	60b
souvigny	17c
souvigny de touraine	38b
souvigny en sologne	50b
souyeaux	30b
souzay champigny	69b
souzy	76b
souzy la briche	50b
soveria	11b
soyans	41b
soyaux	10d
soye	36b
soye en septaine	58b
soyecourt	19b
soyers	=63a
soyons	=23c
spada
sparsbach	24b
spay	28c
spechbach	14c
speloncato	26b
speracedes	12c
spezet	18c
spicheren	31c
spincourt	82b
sponville	11b
spoy	53b2
spycker	17c
squiffiec	75b
staffelfelden	41c
stains	41d
stainville	37b
staple	76b
stattmatten	74b
stazzona	38a
steenbecque	16c
steene	14c
steenvoorde	43c
steenwerck	35c
steige	62b
steinbach	14c
steinbourg	19c
steinbrunn	 2
steinbrunn le bas	85b
steinbrunn le haut	69b
steinseltz	61b
steinsoultz	74b
stenay	24c
sternenberg	14b
stetten	33b
stigny	89a
still	18c
stiring wendel	11d
stockholm	c
stoke on trent	c
stonne	40a
storckensohn	18b
stosswihr	13c
stotzheim	11c
strasbourg	29e
strazeele	94b
strenquels	26b
strueth	36b
struth	21b
stuckange	15c
stundwiller	52b
sturzelbronn	17b
stuttgart	c
stutzheim offenheim	16c
suarce	44b
suaux	38b
sublaines	18b
subles	69b
subligny	12c3
suc et sentenac
succieu	78b
suce sur erdre	75c
sucy en brie	28d
suevres	16c
suez	c=
sugeres	65b
sugny	92a
suhescun	17b
suilly
suilly la tour	57b
suin	27b
suippes	39c
suisse	=94a
suizy
suizy le franc	11b
sulignat	60b
sully	82b3
sully la chapelle	46b
sully sur loire	51c
sulniac	39c
sumene	12c
sundhoffen	20c
sundhouse	18c
supt	11b
surat	61b
surba	34b
surbourg	17c
surcamps	84a
surdoux	59a
sure	=28b
suresnes	49d
surfonds	34b
surfontaine	92a
surgeres	69c
surgy	34b
suriauville	20b
surin	=76b2
suris	=
surjoux
surjoux lhopital	14b
surmont	13b
surques	62b
surrain	14b
surtainville	12c
surtauville	49b
survie	=
surville	13c3
survilliers	41c
sury	94a
sury aux bois	77b
sury en vaux	68b
sury es bois	31b
sury le comtal	66c
sury pres lere	65b
surzur	52c
sus	=37b
sus saint leger	36b
susmiou	35b
sussac	37b
sussargues	28c
sussat	11b
sussey	25b
susville	11c
sutrieu
suzan	26a
suzanne	24b2
suzannecourt	35b
suzay	34b
suze	25b
suze la rousse	21c
suzette	11b
suzoy	52b
suzy
swansea	c
sy	58a
syam	18b
sydney	c
sylhet	c
sylvains les moulins	13c
sylvanes	12b
tabaille usquain	47a
tabanac	11c
tabre	35b
tachoires	12b
tacoignieres	12c
taconnay	73a
taden	26c
tadousse ussau	73a
taglio isolaccio	62b
tagnon	90b
tagolsheim	99b
tagsdorf	33b
tahaa	53c
tahuata	60b
taiarapu est	14d
taiarapu ouest	84c
tailhac	59a
taillades	=20c
taillancourt	13b
taillant	=20b
taillebois
taillebourg	86b2
taillecavat	31b
taillecourt	11c
taillefontaine	26b
taillepied	18a
taillet	11b
taillette	41b
taillis	=10c
tailly	44b3
tain l hermitage	59c
taingy
taintrux	14c
taisnieres	 2
taisnieres en thierache	48b
taisnieres sur hon	96b
taisnil
taissy	22c
taix	55b
taize	17b
taize aizie	59b
taize maulais
taizy	99a
tajan	13b
takaroa	11c
talairan	44b
talais	=76b
talange	81c
talant	=12d
talasani	85b
talazac	76a
talcy	36b2
talence	46d
talencieux	11c
talensac	26c
talissieu	51b
talizat	59b
tallans	47a
tallard	23c
tallenay	44b
tallende	16c
taller	=69b
talloires
talloires montmin	19c
tallone	29b
tallud sainte gemme	45b
talmas	11c
talmay	53b
talmont
talmont saint hilaire	85c
talmont sur gironde	77a
talmontiers	64b
talon	=42a
talus saint prix	11b
taluyers	27c
tamanrasset	c
tamatave	c
tamerville	69b
tamnay
tamnay en bazois	17b
tamnies	41b
tanavelle	22b
tanay	23b
tancarville	13c
tancoigne
tancon	57b
tanconville	11b
tancrou	34b
tanger	c
tangry	27b
taninges	35c
tanis	27b
tanlay	90b
tannay	53b
tannay le mont dieu	16b
tanneron	18c
tannerre
tannerre en puisaye	27b
tannieres	16a
tannois	39b
tanques	16b
tantonville	66b
tanus	55b
tanville	23b
tanzac	30b
taponas	91b
taponnat fleurignac	16c
taputapuatea	50c
tarabel	60b
taradeau	19c
tarare	=11d
tarascon	15d
tarascon sur ariege	31c
tarasteix	27b
tarbes	44d
tarcenay foucherans	15c
tardais	=
tardes	=12b
tardets sorholus	59b
tardinghen	15b
tarentaise	51b
tarerach	42a
targasonne	20b
targe	=
target	24b
targon	21c
tarn	r40e
tarn et garonne	r27e
tarnac	33b
tarnes	30b
tarnos	13d
taron sadirac viellenave	17b
tarquimpol	60a
tarrano	16a
tarsac	16b
tarsacq	55b
tarsul	17b
tart	15c
tart l abbaye
tart le bas	24b
tart le haut
tartaras	96b
tartas	32c
tartecourt	31a
tartiers	16b
tartigny	25b
tartonne	13b
tarzy	13b
tasque	24b
tasse	=29b
tassenieres	39b
tassille	14b
tassin
tassin la demi lune	23d
tasso	89a
tatakoto	18b
taugon	77b
taule	=29c
taulignan	16c
taulis	58a
taupont	24c
tauriac	22c3
tauriac de camares	35a
tauriac de naucelle	40b
tauriers	20b
taurignan castet	16b
taurignan vieux	20b
taurinya	33b
taurize	11b
taussac	50b
taussac la billiere	46b
tautavel	95b
tauves	68b
tauxieres mutry
tauxigny saint bauld	17c
tavaco	41b
tavant	27b
tavaux	39c
tavaux et pontsericourt	54b
tavel	21c
tavera	45b
tavernay	49b
tavernes	=15c
taverny	28d
tavers	13c
tavey
taxat senat	22b
taxenne	13b
tayac	13b
taybosc	68a
tayrac	57b2
tazilly	18b
tbilissi	c
teche	60b
tecou	11c
teheran	c
tehran	c
teigny	12b
teilhede	54b
teilhet	45b2
teillay	11c
teillay le gaudin
teillay saint benoit
teille	=24c2
teillet	46b
teillet argenty	56b
teillots	10b
teissieres	 2
teissieres de cornet	32b
teissieres les boulies	34b
tel aviv	c
telgruc
telgruc sur mer	22c
tellancourt	63b
tellecey	14b
tellieres le plessis	66a
teloche	31c
temple laguyon	34a
templemars	37c
templeuve
templeuve en pevele	72c
templeux	 2
templeux la fosse	14b
templeux le guerard	20b
tenay	10c
tence	31c
tencin	22c
tende	=18c
tendon	=50b
tendron	=86a
tendu	=65b
teneur	=26b
tennie	10c
tenteling	10c
terce	=11c
tercillat	16b
tercis
tercis les bains	14c
terdeghem	52b
tergnier	13d
terjat	18b
termes	=26b3
termes d armagnac	21b
termignon
terminiers	88b
ternand	76b
ternant	63b3
ternant les eaux	59a
ternas	13b
ternat	62a
ternay	61c3
ternuay melay et saint hilaire	44b
terny sorny	32b
terramesnil	32b
terranjou	39c
terrasson lavilledieu	62c
terrats	81b
terraube	35b
terre clapier
terre de bancalie	17c
terre de bas	87b
terre de haut	15c
terre et marais	13c
terrebasse	14b
terrefondree	69a
terrehault	14b
terres australes et antarctiques francaises	r
terres de bord	16c
terres de caux	42c
terres de druance	91b
terres de haute charente	38c
territoire de belfort	r14e
terroles	14a
terron
terron sur aisne
terrou	17b
tersanne	35b
tersannes	13b
terssac	12c
tertry	15b
terval	21c
terves
terville	78c
tessancourt
tessancourt sur aubette	97b
tesse froulay	38b
tessel	24b
tessens
tesson	=11c
tessonniere
tessy bocage	22c
tetaigne	13b
teteghem
teteghem coudekerque village	82c
teterchen	76b
tethieu	76b
teting
teting sur nied	13c
tetouan	c
teuillac	88b
teulat	50b
teurtheville bocage	59b
teurtheville hague	10c
teva i uta	11d
teyjat	27b
teyran	48c
teyssieres	66a
teyssieu	16b
teyssode	38b
thaas	97a
thaims	40b
thaire	19c
thaix	42a
thal drulingen	19b
thal marmoutier	83b
thalamy	11b
thann	78c
thannenkirch	45b
thanville	62b
thaon	19c
thaon les vosges	85c2
tharaux	43a
tharoiseau	66a
tharot	11b
thaumiers	39b
thauron	17b
thauvenay	31b
thebe	97a
theding	24c
thedirac	30b
thegra	50b
thehillac	61b
theil
theil rabier	16b
theil sur vanne
theillay	13c
theix noyalo	85c
theize	13c
thel
theligny	22b
thelis
thelis la combe	14b
thelod	25b
thelonne	41b
thelus	13c
themericourt	28b
themines	24b
theminettes	18b
thenac	22c2
thenailles	22b
thenay	89b2
thenelles	54b
thenesol	33b
theneuil	29b
theneuille	34b
thenezay	14c
thenioux	67b
thenissey	93a
thenisy	30b
thennelieres	34b
thennes	55b
thenon	13c
thenorgues	85a
thenouville	10c
theoule
theoule sur mer	15c
therdonne	12c
thereval	18c
therines	20b
thermes magnoac	24b
therondels	36b
therouanne	11c
therouldeville	66b
thervay	38b
thesee	12c
thessalonique	c
thesy	70a
theuley	11b
theus	23b
theuville	78b2
theuville aux maillots	52b
thevet saint julien	40b
theville	31b
thevray
they sous montfort	12b
they sous vaudemont	17a
theys	20c
theza	21c
thezac	54b2
thezan	 2
thezan des corbieres	57b
thezan les beziers	31c
theze	12c2
thezey saint martin	20b
theziers	11c
thezillieu
thezy glimont	66b
thiais	33d
thiancourt	29b
thianges	17b
thiant	29c
thiat
thiaucourt regnieville	11c
thiaville
thiaville sur meurthe	60b
thiberville	18c
thibie	29b
thibivillers	22b
thibouville	33b
thicourt	13b
thiebaumenil	38b
thieblemont faremont	51b
thiebouhans	23b
thieffrain	16b
thieffrans	17b
thiefosse	59b
thiel
thiel sur acolin	10c
thiembronne	82b
thienans	11b
thiennes	92b
thiepval	12b
thiergeville	40b
thiernu	12b
thiers	12d
thiers sur theve	11c
thierville	37b
thierville sur meuse	32c
thiery	91a
thies	c
thiescourt	75b
thietreville	38b
thieulloy	 2
thieulloy l abbaye	38b
thieulloy la ville	14b
thieuloy saint antoine	38b
thieux	12c2
thieville
thievres	15b2
thiezac	59b
thignonville	37b
thil	48c5
thil manneville	66b
thil sur arroux	14b
thilay	96b
thilleux	61a
thillois	51b
thillombois	28a
thillot	20b
thilouze	18c
thimert gatelles	12c
thimonville	13b
thimory	68b
thin le moutier	70b
thio	26c
thiolieres	16b
thionne	29b
thionville	43d
thiouville	28b
thiraucourt	10b
thire	53b
thiron gardais	96b
this	22b
thise	30c
thivars	11c
thivencelle	82b
thiverny	10c
thiverval grignon	10c
thivet	28b
thiviers	29c
thiville	33b
thizay	53b2
thizy	19b2
thizy les bourgs	58c
thoard	74b
thodure	80b
thoigne	17b
thoiras
thoiras corbes	61b
thoire	 2
thoire sous contensor	11b
thoire sur dinan	40b
thoires	55a
thoirette coisia	81b
thoiria	18b
thoiry	85c3
thoissey	16c
thoissia	34a
thoisy	 2
thoisy la berchere	30b
thoisy le desert	22b
thoix	15b
thol les millieres	28a
thollet	16b
thollon
thollon les memises	88b
thomery	34c
thomirey	56a
thonac	28b
thones	67c
thonnance	 2
thonnance les joinville	72b
thonnance les moulins	10b
thonne	 3
thonne la long	36b
thonne le thil	28b
thonne les pres	13b
thonnelle	12b
thonon
thonon les bains	38d
thonville	52a
thorailles	20b
thoraise	34b
thorame basse	21b
thorame haute	25b
thoras	=24b
thore
thore la rochette	81b
thoree
thoree les pins	74b
thorens glieres
thorey	44a
thorey en plaine	12c
thorey lyautey	12b
thorey sous charny	20b
thorey sur ouche	15b
thorigne	 4
thorigne d anjou	12c
thorigne en charnie	19b
thorigne fouillard	87c
thorigne sur due	16c
thorigny	13c
thorigny sur le mignon
thorigny sur marne	10d
thorigny sur oreuse	14c
thorrenc	36b
thors	54b2
thory	40b2
thoste	10b
thou	29b2
thouarce
thouare
thouare sur loire	11d
thouars	14d
thouars sur arize	38a
thouars sur garonne	23b
thouarsais bouildroux
thourie	87b
thouron	56b
thourotte	45c
thoury	43b
thoury ferottes	65b
thoux	26b
thuboeuf	27b
thue et mue	62c
thues entre valls	25a
thueyts	12c
thugny trugny	24b
thuilley
thuilley aux groseilles	45b
thuillieres	11b
thuir	82c
thulay	20b
thumereville	10b
thumeries	42c
thun l eveque	79b
thun saint amand	11c
thun saint martin	54b
thurageau	72b
thure	28c
thuret	91b
thurey	42b
thurey le mont	11b
thurins	34c
thury	68b2
thury en valois	46b
thury harcourt	 2
thury harcourt le hom	36c
thury sous clermont	67b
thusy	12c
thuy	18a
thyez	63c
thyl
tibiran jaunac	33b
ticheville	20b
tichey	21b
tieffenbach	24b
tierce	=46c
tiercelet	=63b
tieste uragnoux	16b
tiffauges	15c
tigeaux	42b
tigery	43c
tignac	20a
tigne
tignecourt	80a
tignes	19c
tignieu jameyzieu	80c
tigny noyelle	16b
tigy	25c
til chatel	11c
tilh	83b
tilhouse	23b
tillac	=28b
tillay
tillay le peneux	32b
tille	=13c
tillenay	74b
tilleul dame agnes	20b
tilleux	67a
tillieres	 2
tillieres sur avre	10c
tilloloy	32b
tillou
tilloy	 5
tilloy et bellay	23b
tilloy floriville	35b
tilloy les conty
tilloy les hermaville	22b
tilloy les mofflaines	16c
tilloy lez cambrai	70b
tilloy lez marchiennes	54b
tilly	12c3
tilly capelle	15b
tilly la campagne
tilly sur meuse	27b
tilly sur seulles	18c
tilques	11c
timisoara	c
tincey et pontrebeau	81a
tinchebray
tinchebray bocage	48c
tincourt boucly	33b
tincques	82b
tincry	17b
tingry	29b
tinqueux	11d
tinteniac	39c
tintry	80a
tintury	16b
tirana	c
tiranges	45b
tirent pontejac	75a
tirepied
tirepied sur see	96b
tissey	11b
tivernon	28b
tiviers	16b
tizac	 2
tizac de curton	38b
tizac de lapouyade	48b
tizi ouzou	c
tlemcen	c
tocane saint apre	17c
tocqueville	40b2
tocqueville en caux	14b
tocqueville les murs	27b
tocqueville sur eu
toeufles	31b
toges	=90a
togny
togny aux boeufs	14b
tokyo	c
tolla	12b
tollaincourt	12b
tollent	81a
tollevast	17c
tombeboeuf	44b
tomblaine	91c
tombouctou	c
tomino	18b
tonnac	11b
tonnay boutonne	12c
tonnay charente	83c
tonneins	95c
tonnerre	=43c
tonneville
tonnoy	65b
tonquedec	12c
torce	13c
torce en vallee	14c
torce viviers
torce viviers en charnie	77b
torcenay	55b
torchamp	29b
torchefelon	84b
torcheville	12b
torcieu	74b
torcy	26d3
torcy en valois	81a
torcy et pouligny	20b
torcy le grand	12c2
torcy le petit	59b2
torderes	19b
tordouet
torfou	29b2
torigni
torigni sur vire
torigny
torigny les villes	44c
torino	c
tornac	95b
tornay	29a
toronto	c
torpes	14c2
torreilles	38c
torsac	74b
torsiac	62a
tortebesse	80a
tortefontaine	23b
tortequesne	91b
torteron	79b
torteval quesnay
tortezais	17b
tortisambert
torvilliers	10c
torxe	26b
tosse	36c
tossiat	14c
tostat	55b
tostes
totainville	11b
totes	16c
touba	c
touchay	22b
toucy	26c
toudon	36b
touet	 2
touet de l escarene	30b
touet sur var	75b
touffailles	33b
toufflers	40c
touffreville	73b2
touffreville la cable
touffreville la corbeline	84b
touffreville sur eu	23b
touget	50b
touho	23c
touille	=25b
touillon	46b
touillon et loutelet	26b
toujouse	29b
toul	16d
toulaud	17c
toulenne	29c
touligny	83a
toulis et attencourt	11b
toulon	18e
toulon la montagne
toulon sur allier	12c
toulon sur arroux	14c
toulonjac	76b
toulouges	75c
toulouse	51e
toulouse le chateau	20b
toulouzette	31b
toulx sainte croix	25b
touques	=39c
touquettes	75a
touquin	13c
tour de faure	34b
tour en bessin	69b
tour en sologne	11c
tourailles	=13b
tourailles sous bois
tourbes	=19c
tourcelles chaumont	84a
tourch	10c
tourcoing	99d
tourdun	12b
tourette
tourette du chateau	15b
tourgeville	85b
tourlaville
tourliac	14b
tourly	16b
tourmignies	94b
tourmont	44b
tournai	c=
tournai sur dive	30b
tournan	18b
tournan en brie	83c
tournans	11b
tournavaux	23b
tournay	14c
tournay sur odon
tournebu
tournecoupe	26b
tournedos bois hubert	45b
tournedos sur seine
tournedoz
tournefeuille	30d
tournefort	15b
tournehem
tournehem sur la hem	14c
tournemire	53b2
tournes	=11c
tourneville	33b
tourneville sur mer	17c
tourniac
tournieres	15b
tournissan	29b
tournoisis	37b
tournon	57b
tournon d agenais	73b
tournon saint martin	11c
tournon saint pierre	43b
tournon sur rhone	11d
tournous darre	76a
tournous devant	87a
tournus	57c
tourny
tourouvre	 2
tourouvre au perche	30c
tourouzelle	49b
tourreilles	13b
tourrenquets	99a
tourrette levens	46c
tourrettes	30c
tourrettes sur loup	42c
tourriers	80b
tours	=14e
tours en savoie	95b
tours en vimeu	81b
tours sur marne	14c
tours sur meymont	54b
tourtenay	13b
tourteron	18b
tourtoirac	64b
tourtour	58b
tourtouse	17b
tourtres	14b
tourtrol	24b
tourves	52c
tourville	 9
tourville en auge	26b
tourville la campagne	11c
tourville la chapelle
tourville la riviere	26c
tourville les ifs	73b
tourville sur arques	12c
tourville sur odon	12c
tourville sur pont audemer	73b
tourville sur sienne	79b
toury	26c
toury lurcy	40b
toury sur jour	13b
tourzel ronzieres	20b
toussaint	=69b
toussieu	32c
toussieux	13c
tousson	33b
toussus
toussus le noble	12c
toutainville	13c
toutenant	17b
toutencourt	44b
toutens	43b
toutlemonde	13c
toutry	40b
touverac	58b
touvois	20c
touvre	12c
touzac	35b
tox	96a
toy viam	35a
tracy	 4
tracy bocage	31b
tracy le mont	17c
tracy le val	10c
tracy sur loire	98b
tracy sur mer	34b
trades
traenheim	66b
tragny	87a
trainel	11c
trainou	34c
traitiefontaine	16b
traize	34b
tralaigues	80a
tralonca	12b
tramain	70b
tramayes	11c
trambly	39b
tramecourt	55a
tramery	15b
tramezaigues	30a
tramole	81b
tramont emy	28a
tramont lassus	89a
tramont saint andre	62a
tramoyes	19c
trampot	99a
trancault	18b
trancrainville	17b
trange	16c
trannes	19b
tranqueville graux	82a
trans	23b
trans en provence	69c
trans la foret	63b
trans sur erdre	12c
tranzault	35b
trappes	=35d
trassanel	25a
traubach	 2
traubach le bas	48b
traubach le haut	65b
trausse	61b
travaillan	71b
travecy	69b
traverseres	71a
traves	35b
trayes	11b
treal	70b
treauville	72b
trebabu	37b
treban	43b2
trebas	40b
trebedan	44b
trebes	54c
trebeurden	38c
trebons	76b
trebons de luchon	8a
trebons sur la grasse	51b
trebrivan	76b
trebry	84b
treclun	42b
trecon	83a
tredaniel	91b
tredarzec	11c
tredias	51b
tredion	14c
tredrez locquemeau	15c
treduder	21b
trefcon	80a
treffendel	14c
treffiagat	24c
treffieux	100b
trefflean	26c
treffort	25b2
treffrin	52b
treflaouenan	52b
treflevenez	26b
treflez	99b
trefols	17b
trefumel	28b
tregarantec	63b
tregarvan	13b
tregastel	25c
treglamus	11c
treglonou	69b
tregomeur	95b
tregon
tregonneau	52b
tregourez	95b
tregrom	46b
treguennec	31b
tregueux	85c
treguidel	63b
treguier	23c
tregunc	71c
trehet
trehorenteuc	11b
treignac	13c
treignat	43b
treigny
treigny perreuse sainte colombe	11c
treilles	=27b
treilles en gatinais	30b
treillieres	11d
treis sants
treis sants en ouche	13c
treix	21b
treize septiers	34c
treize vents	12c
trejouls	21b
trelans	88a
trelaze	16d
trelevern	12c
trelins	68b
trelissac	74c
trelivan	29c
trelly
trelon	26c
trelou
trelou sur marne	95b
tremaouezan	48b
tremargat	18b
tremauville	10b
tremblay	 3
tremblay en france	38d
tremblay les villages	22c
tremblecourt	16b
tremblois	 2
tremblois les carignan	13b
tremblois les rocroi	16b
tremeheuc	36b
tremel	41b
trementines	31c
tremeoc	15c
tremereuc	73b
tremery	97b
tremeur	81b
tremeven	28c2
tremilly	82a
treminis	20b
tremoins	39b
tremolat	62b
tremons	41b
tremont	12b2
tremont sur saulx	55b
tremonzey	23b
tremorel	12c
tremouille	17b
tremouille saint loup	14b
tremouilles	47b
tremoulet	10b
tremuson	23c
trenal	47b
trensacq	28b
trentels	84b
treogan	11b
treogat	57b
treon	14c
treouergat	32b
trepail	42b
trepot	57b
treprel	11b
trept	21c
tresauvaux	71a
tresboeuf	12c
trescault	20b
treschenu creyers
trescleoux	30b
tresilley	29b
treslon	25b
tresnay	13b
trespoux rassiels	85b
tresques	18c
tressan	68b
tressandans	28a
tressange	25c
tresse	=
tresserre	12c
tresserve	29c
tresses	=53c
tressignaux	67b
tressin	14c
tresson	51b
treteau	=52b
trets	11d
treux	22b
treuzy levelay	46b
treve	=17c
trevenans	13c
treveneuc	81b
treveray	55b
treverec	23b
treverien	92b
treves	=83b2
trevien	20b
trevieres	93b
trevignin	87b
trevillach	20b
treville	11b
trevillers	53b
trevilly
trevol	16c
trevou treguignec	16c
trevoux	70c
trevron	68b
trezelles	39b
trezeny	35b
treziers	98a
trezilide	41b
trezioux	50b
triac lautrait	46b
triaize	11c
tribehou	53b
trichey	42a
tricot	=14c
trie chateau	19c
trie la ville	30b
trie sur baise	10c
triel
triel sur seine	12d
triembach
triembach au val	42b
trieux	28c
trigance	23b
trignac	84c
trigny	62b
trigueres	13c
trilbardou	70b
trilla	=77a
trilport	51c
trimbach	57b
trimer	=21b
trinay	21b
triors	63b
tripleville
tripoli	c=
triquerville
triqueville	35b
trith saint leger	60c
tritteling redlach	51b
trivy	26b
trizac	45b
trizay	15c
trizay coutretot saint serge	43b
trizay les bonneval	32b
troarn	34c
troche	=53b
trocheres	17b
trocy
trocy en multien	23b
troesnes	21b
troguery	23b
trogues	29b
trois fonds	14b
trois fontaines
trois fontaines l abbaye	19b
trois palis	94b
trois puits	17b
trois rivieres	89c2
trois vevres	24b
trois villes	15b
troischamps
troisfontaines	13c
troisfontaines la ville	43b
troissereux	14c
troissy	82b
troisvaux	29b
troisvilles	81b
tromarey	12b
tromborn	34b
troncens	16b
tronchoy	12b3
tronchy	24b
trondes	52b
tronget	93b
tronsanges	39b
tronville	20b
tronville en barrois	13c
troo	31b
trosly breuil	21c
trosly loire	54b
trouans	20b
troubat	75a
trouhans	62b
trouhaut	13b
trouillas	23c
trouley labarthe	10b
troussencourt	31b
troussey	47b
trouvans	10b
trouville	 2
trouville alliquerville	61b
trouville la haule	76b
trouville sur mer	46c
trouy	41c
troye
troye d ariege	11b
troyes	62d
troyon	23b
truchtersheim	44c2
trucy	14b
trucy l orgueilleux	22b
trucy sur yonne	13b
trugny	12b
truinas	15b
trumilly	52b
trun	12c
trungy	21b
truttemer	 2
truttemer le grand
truttemer le petit
truyes	24c
tsingoni	14d
tubersent	58b
tubuai	22c
tuchan	79b
tucquegnieux	24c
tudeils	27b
tudelle	56a
tuffalun	17c
tuffe val
tuffe val de la cheronne	17c
tugeras saint maurice	38b
tugny et pont	28b
tulette	20c
tulle	=13d
tullins	76c
tully	55b
tumaraa	37c
tunis	c
tupigny	34b
tupin et semons	65b
turcey	19b
turckheim	41c
tureia	26b
turenne	80b
turgon	80a
turgy	43a
turin	c
turny	65b
turquant	57b
turquestein blancrupt	11a
turqueville	13b
turretot	16c
turriers	35b
tursac	35b
tusson	24b
tuzaguet	44b
tuzie
ua huka	72b
ua pou	22c
ubaye serre poncon	79b
ubexy	17b
ubraye	10b
ucciani	50b
ucel	20c
uchacq et parentis	63b
uchaud	49c
uchaux	17c
uchentein
uchizy	83b
uchon	11b
uckange	70c
ueberstrass	33b
uffheim	11c
uffholtz	16c
ugine	72c
uglas	27b
ugnouas	87a
ugny	69b
ugny l equipee	29a
ugny le gay	19b
ugny sur meuse	10b
uhart cize	82b
uhart mixe	21b
uhlwiller	67b
uhrwiller	71b
ulcot
ully saint georges	19c
umpeau	40b
unac	13b
uncey
uncey le franc	47a
unchair	19b
ungersheim	24c
unias	47b
unienville	11b
unieux	85c
unverre	12c
unzent	12b
upaix	49b
upie	16c
uppsala	c
ur	38b
urau	12b
urbalacone	65a
urbanya	45a
urbeis	31b
urbes	43b
urbise	12b
urcay	30b
urcel	53b
urcerey	26b
urciers	24b
urcuit	30c
urcy	14b
urdens	26b
urdes
urdos	71a
urepel	27b
urgons	24b
urgosse	24b
urimenil	13c
urmatt	15c
urost	77a
urou et crennes
urrugne	11d
urs	27a
urschenheim	81b
urt	23c
urtaca	26b
urtiere	15a
uruffe	37b
urval	12b
urville	11c4
urville nacqueville
urvillers	69b
ury	88b
urzy	17c
us	=14c
usclades et rieutord	11b
usclas	 2
usclas d herault	44b
usclas du bosc	25b
usinens	43b
ussac	43c
ussat	31b
usseau	57b2
ussel	97c3
ussel d allier	17b
usson	29b
usson du poitou	12c
usson en forez	15c
ussy	87b
ussy sur marne	11c
ustaritz	79c
ustou	28b
utelle	81b
utrecht	c
uttenheim	60b
uttenhoffen	21b
uttwiller	15b
uturoa	37c
uvea	81c
uvernet fours	50b
uxeau	49b
uxegney	22c
uxelles	63a
uxem	15c
uz	37a
uza	18b
uzan	17b
uzay le venon	41b
uzech	20b
uzein	13c
uzel	11c
uzelle	19b
uzemain	10c
uzer	52b2
uzerche	28c
uzes	85c
uzeste	46b
uzos	87b
vaas	14c
vabre	73b
vabre tizac
vabres	38b2
vabres l abbaye	12c
vacherauville	19b
vacheres	=33b
vacheres en quint	38a
vacheresse	94b
vacheresses
vacheresses les basses
vacognes neuilly	68b
vacquerie
vacquerie le boucq	67a
vacqueriette erquieres	25b
vacqueville	23b
vacqueyras	12c
vacquieres	77b
vacquiers	15c
vadans	44b2
vadelaincourt	74a
vadenay	23b
vadencourt	60b2
vadonville	25b
vagnas	64b
vagney	38c
vahl ebersing	49b
vahl les benestroff	14b
vahl les faulquemont	24b
vaiges	12c
vailhan	14b
vailhauques	27c
vailhourles	65b
vaillac
vaillant	=46a
vailly	12c2
vailly sur aisne	21c
vailly sur sauldre	65b
vains	=74b
vair sur loire	49c
vaire	=28c2
vaire sous corbie	29b
vaires sur marne	14d
vaison
vaison la romaine	61c
vaissac	96b
vaite	22b
vaivre et montoille	24c
val au perche	33c
val buech meouge	14c
val cenis	21c
val couesnon	41c
val d aigoual	14c
val d anast	39c
val d arc	20c
val d arcomie	92b
val d arguenon	28c
val d arry	25c
val d auge	79b
val d auzon	36b
val d epy	32b
val d erdre auxence	50c
val d etangson	53b
val d isere	16c
val d issoire	11c
val d ize	26c
val d oingt	41c
val d oire et gartempe	17c
val d oise	r13f
val d orger	99b
val d ornain	95b
val d oronaye	87a
val d oust	28c
val d usiers	21c
val de	 2
val de bonnieure	13c
val de bride	51b
val de briey	81c
val de chaise	14c
val de chalvagne	81a
val de cognac	35c
val de comporte	100b
val de dagne	73b
val de drome	90b
val de la haye	69b
val de la hune	15c
val de lambronne	18b
val de livenne	18c
val de livre	59b
val de louyre et caudeau	16c
val de marne	r14f
val de mercy	36b
val de meuse	18c
val de moder	51c
val de reuil	13d
val de roulans	19b
val de saane	15c
val de scie	25c
val de sos	60b
val de vesle	10c
val de vie	50b
val de viere	13b
val de virieu	15c
val de virvee	38c
val des marais	55b
val des pres	59b
val des vignes	14c
val du faby	58b
val du layon	35c
val du maine	95b
val du mignon	11c
val en vignes	20c
val et chatillon	55b
val fouzon	97b
val maravel	55a
val mont	25b
val revermont	25c
val sonnette	13c
val suran	78b
val suzon	21b
valady	16c
valailles	41b
valaire	85a
valambray	17c
valanjou
valaurie	73b
valavoire	39a
valay	64b
valbeleix	15b
valbelle	24b
valbois	96a
valbonnais	52b
valbonne	12d
valcabrere	15b
valcanville	39b
valcebollere	34a
valcivieres	23b
valcourt	60b
vald yerre	36c
valdahon	57c
valdalliere	57c
valdampierre	94b
valdeblore	84b
valdelancourt
valdelaume	82b
valderies	83b
valderoure	54b
valdieu lutran	42b
valdivienne	27c
valdoie	52c
valdoule	20b
valdrome	13b
valdurenque	89b
valeille	68b
valeilles	24b
valeins	13b
valempoulieres	21b
valencay	22c
valence	=70d3
valence d albigeois	13c
valence en brie	10c
valence en poitou	43c
valence sur baise	11c
valenciennes	=43d
valencin	29c
valencisse	23c
valencogne	67b
valennes	30b
valensole	31c
valentigney	11d
valentine	87b
valenton	14d
valergues	22c
valernes	25b
valescourt	30b
valette	=24b
valeuil
valeyrac	55b
valezan
valff	14c
valfin
valfin sur valouse
valflaunes	80b
valfleury	74b
valforet	33b
valframbert	17c
valfroicourt	23b
valgelon
valgelon la rochette	42c
valgorge	41b
valherbasse	10c
valhey	16b
valhuon	54b
valiergues	16b
valignat	64a
valigny	38b
valines	=66b
valjouffrey	17b
valjouze	26a
vallabregues	14c
vallabrix	41b
vallan	67b
vallangoujard	63b
vallans	84b
vallant saint georges	41b
vallauris	29d
valle	 2
valle d alesani	12b
valle d orezza	25a
valle di campoloro	34b
valle di mezzana	54b
valle di rostino	17b
vallecalle	17b
vallee de ronsard	53b
vallees d antraigues asperjoc	85b
vallees en champagne	60b
vallegue	51b
valleiry	53c
vallenay	69b
vallentigny	19b
vallerange	21b
vallerargues	13b
valleres	13c
valleret	59a
vallereuil	26b
vallerois
vallerois le bois	23b
vallerois lorioz	45b
valleroy	25c3
valleroy aux saules	26b
valleroy le sec	19b
vallery	58b
vallesvilles	46b
vallet	95c2
valletot	41b
vallica	29a
valliere	71b
vallieres	17b
vallieres les grandes	94b
vallieres sur fier	29c
valliguieres	65b
valliquerville	15c
valloire	11c
valloire sur cisse	24c
vallois	12b
vallon en sully	15c
vallon pont
vallon pont d arc	24c
vallon sur gee	77b
vallons de l erdre	67c
vallorcine	45b
vallouise pelvoux	11c
valmanya	34a
valmascle	52a
valmeinier	59b
valmestroff	36b
valmigere	28a
valmondois	12c
valmont	39c2
valmunster	88a
valmy	23b
valognes	70c
valojoulx	29b
valonne	27b
valorbiquet	24c
valoreille	13b
valouse	=41a
valprivas	55b
valpuiseaux	62b
valras plage	44c
valravillon	18c
valreas	92c
valromey
valromey sur seran	14c
valros	17c
valroufie
vals	=92a
vals des tilles	18b
vals le chastel	39a
vals les bains	35c
vals pres
vals pres le puy	34c
valseme	26b
valserhone	17d
valserres	29b
valsonne	10c
valuejols	58b
valvigneres	44b
valz sous chateauneuf	52a
valzergues	21b
valzin
valzin en petite montagne	45b
vanault	 2
vanault le chatel	16b
vanault les dames	38b
vancais	22b
vance	28b
vancouver	c
vandeins	73b
vandelainville	14b
vandelans	11b
vandeleville	21b
vandelicourt	25b
vandenesse	29b
vandenesse en auxois	30b
vandeuil	19b
vandieres	12c2
vandoeuvre
vandoeuvre les nancy	30d
vandoncourt	79b
vandrimare	97b
vandy	20b
vanlay	28b
vannaire	48a
vanne	=12b
vannecourt	67a
vannecrocq	16b
vannes	=56d
vannes le chatel	51b
vannes sur cosson	59b
vannoz	22b
vanosc	91b
vantoux	82b
vantoux et longevelle	18b
vanves	29d
vanvey	24b
vanville	20b
vanxains	69b
vany	48b
vanzac	20b
vanzay	23b
vanzy	35b
vaour	39b
var	r=11f
varacieux	88b
varades
varages	12c
varaignes	=36b
varaire	36b
varaize	53b
varambon	68b
varanges	68b
varangeville	35c
varaville	10c
varces allieres et risset	85c
vareilles	61b3
varen	64b
varengeville
varengeville sur mer	97b
varenguebec	32b
varenne
varenne l arconce	11b
varenne saint germain	68b
varennes	21c7
varennes changy	15c
varennes en argonne	64b
varennes jarcy	25c
varennes le grand	23c
varennes les macon	59b
varennes les narcy	90b
varennes saint honorat	26a
varennes saint sauveur	11c
varennes sous dun	52b
varennes sur allier	35c
varennes sur amance	26b
varennes sur fouzon
varennes sur loire	19c
varennes sur morge	43b
varennes sur seine	37c
varennes sur teche	23b
varennes sur usson	32b
varennes vauzelles	91c
vares	66b
varesnes	37b
varetz	24c
varilhes	35c
varinfroy	27b
variscourt	22b
varize	18b
varize vaudoncourt	51b
varmonzey	25a
varneville	49a
varneville bretteville	33b
varogne	16b
varois et chaignot	21c
varouville	22b
varrains	13c
varreddes	22c
vars	=76b3
vars sur roseix	42b
varsberg	97b
varsovie	c
varzay	85b
varzy	11c
vascoeuil	31b
vasles	17c
vasouy
vasperviller	32b
vassel	30b
vasselay	16c
vasselin	46b
vassens	17b
vasseny	20b
vassieux
vassieux en vercors	34b
vassimont et chapelaine	62a
vassincourt	27b
vassogne	92a
vassonville	41b
vassy	 2
vassy sous pisy	61a
vasteville
vatan	20c
vathimenil	32b
vatierville	13b
vatilieu	37b
vatimont	31b
vatry	14b
vattetot	 2
vattetot sous beaumont	59b
vattetot sur mer	33b
vatteville	18b
vatteville la rue	11c
vaubadon
vauban	24b
vaubecourt	31b
vaubexy	13b
vaucelles	60b
vaucelles et beffecourt	23b
vauchamps	34b
vauchassis	50b
vauchelles	25b
vauchelles les authie	13b
vauchelles les domart	12b
vauchelles les quesnoy	82b
vauchonvilliers	17b
vauchoux	13b
vauchretien
vauciennes	10c2
vauclaix	13b
vauclerc	50b
vaucluse	+12b
vauclusotte	74a
vaucogne	70a
vauconcourt nervezain	22b
vaucouleurs	19c
vaucourt	64a
vaucourtois	28b
vaucresson	84c
vaudancourt	16b
vaudebarrier	21b
vaudelnay	11c
vaudeloges
vaudemange	33b
vaudemont	70a
vaudes	70b
vaudesincourt	11b
vaudesson	24b
vaudeurs	47b
vaudevant	22b
vaudeville	=37b2
vaudeville le haut	46a
vaudherland	10b
vaudigny	84a
vaudoncourt	23b2
vaudoy
vaudoy en brie	87b
vaudreching	50b
vaudrecourt	32a
vaudremont	81a
vaudreuille	39b
vaudreville	77a
vaudrey	36b
vaudricourt	16c2
vaudrimesnil
vaudringhem	49b
vaudrivillers	77a
vaudry
vaufrey	15b
vaugines	55b
vaugneray	63c
vaugrigneuse	15c
vauhallan	19c
vaujany	36b
vaujours	80c
vaulandry
vaulnaveys	 2
vaulnaveys le bas	14c
vaulnaveys le haut	40c
vaulry	39b
vault
vault de lugny	27b
vaulx	12c2
vaulx en velin	53d
vaulx milieu	25c
vaulx vraucourt	11c
vaumas	53b
vaumeilh	27b
vaumoise	100b
vaumort	34b
vaunac	25b
vaunaveys
vaunaveys la rochette	63b
vaunoise	97a
vaupillon	47b
vaupoisson	13b
vauquois	23a
vaureal	16d
vaureilles	49b
vausseroux	33b
vautebis	13b
vauthiermont	23b
vautorte	61b
vauvenargues	11c
vauvert	12d
vauville	20b2
vauvillers	84b2
vaux	=23c5
vaux andigny	92b
vaux champagne	15b
vaux d amognes	54b
vaux devant damloup
vaux en amienois	44b
vaux en beaujolais	12c
vaux en bugey	12c
vaux en dieulet	53a
vaux en pre	79a
vaux en vermandois	14b
vaux et chantegrue	69b
vaux la douce
vaux la grande
vaux la petite
vaux lavalette	79a
vaux le moncelot	78a
vaux le penil	11d
vaux les mouron	77a
vaux les mouzon	74a
vaux les palameix	57a
vaux les rubigny	45a
vaux les saint claude	68b
vaux marquenneville	79a
vaux montreuil	11b
vaux rouillac	29b
vaux saules	17b
vaux sous aubigny
vaux sur aure	29b
vaux sur blaise	34b
vaux sur eure	27b
vaux sur lunain	23b
vaux sur mer	40c
vaux sur poligny
vaux sur saint urbain	58a
vaux sur seine	52c
vaux sur seulles	33b
vaux sur somme	27b
vaux sur vienne	54b
vaux villaine	19b
vauxaillon	50b
vauxbons	55a
vauxbuin	76b
vauxcere
vauxrenard	31b
vauxrezis	32b
vauxtin	43a
vavincourt	53b
vavray	 2
vavray le grand	18b
vavray le petit	60a
vaxainville	83a
vaxoncourt	51b
vaxy	17b
vay	21c
vaychis	36a
vaylats	33b
vayrac	13c
vayres	53c2
vayres sur essonne	98b
vazeilles limandre	27b
vazeilles pres saugues
vazerac	77b
veauce	40a
veauche	90c
veauchette	12c
veaugues	59b
veauville	 2
veauville les baons
veauville les quelles	12b
vebre	11b
vebret	52b
vebron	23b
veckersviller	23b
veckring	66b
vecoux	87b
vecquemont	53b
vecqueville	50b
vedene	12d
vedrines saint loup	12b
veel
vegennes	17b
veho	11b
veigne	69c
veigy foncenex	41c
veilhes	14b
veilleins	15b
veilly	59a
veix	80a
velaine	 2
velaine en haye
velaine sous amance	29b
velaines	87b
velanne	57b
velars sur ouche	18c
velaux	89c
velennes	37b2
velesmes echevanne	49b
velesmes essarts	37b
velet	37b
velieux	95a
velines	11c
velizy villacoublay	23d
velle	 2
velle le chatel	13b
velle sur moselle	33b
velleches	35b
vellechevreux et courbenans
velleclaire	10b
vellefaux	54b
vellefrey et vellefrange	11b
vellefrie	12b
velleguindry et levrecey	16b
velleminfroy	29b
vellemoz	87a
velleron	32c
vellerot	 2
vellerot les belvoir	95a
vellerot les vercel	65a
velles	10c2
vellescot	26b
vellevans	25b
vellexon queutrey et vaudey	49b
velloreille
velloreille les choye	78a
velluire
velogny	33a
velone orneto	10b
velorcey	21b
velosnes	14b
velotte et tatignecourt	16b
velu	=13b
velving	20b
velye	23b
velzic	40b
vemars	31c
venaco	64b
venansault	48c
venanson	20b
venarey
venarey les laumes	27c
venarsal
venas	22b
venasque	11c
vence	20d
vendargues	73c
vendat	23c
vendays montalivet	28c
vendee	r71e
vendegies	 2
vendegies au bois	48b
vendegies sur ecaillon	11c
vendel
vendelles	12b
vendemian	11c
vendenesse	 2
vendenesse les charolles	73b
vendenesse sur arroux	55b
vendenheim	61c
vendes	=34b
vendeuil	92b
vendeuil caply	45b
vendeuvre	80b
vendeuvre du poitou
vendeuvre sur barse	22c
vendeville	17c
vendhuile	59b
vendieres	13b
vendin	 2
vendin le vieil	85c
vendin les bethune	24c
vendine	27b
vendoeuvres	11c
vendoire	14b
vendome	16d
vendranges	39b
vendrennes	18c
vendres	26c
vendresse	49b
vendresse beaulne	10b
vendrest	69b
venejan	13c
venelles	=84c
venerand	77b
venere	=22b
venerieu	97b
venerolles	23b
venerque	30c
venes	72b
venesmes	78b
venestanville	17b
venette	=28c
veneux
veneux les sablons
veney	49a
vengeons	=
venise	c
venisey	14b
venissieux	66d
venizel	13c
venizy	82b
vennans	25b
vennecy	20c
vennes	24b
vennezey	37a
venon	12c2
venosc
venouse	29b
venoy	17c
vensac	12c
vensat	57b
ventabren	58c
ventalon
ventalon en cevennes	25b
ventavon	54b
ventelay	25b
ventenac	23b
ventenac cabardes	96b
ventenac en minervois	64b
venterol	86b2
ventes saint remy	21b
venteuges	34b
venteuil	46b
venthon	61b
ventiseri	26c
ventouse	=12b
ventron	81b
venzolasca	19c
ver	=39b
ver les chartres	78b
ver sur launette	11c
ver sur mer	16c
verac	88b
veranne	95b
verargues
veraza	35a
verberie	39c
verbiesles	31b
vercel villedieu
vercel villedieu le camp	18c
verchain maugre	11c
verchaix	83b
vercheny	44b
verchin	24b
verchocq	67b
vercia
verclause	68a
vercoiran	13b
vercourt	97a
verdaches	61a
verdalle	10c
verdelais	10c
verdelot	62b
verdenal	12b
verderel
verderel les sauqueuse	72b
verderonne	48b
verdes
verdese	42a
verdets	=30b
verdigny	31b
verdille	39b
verdilly	44b
verdon	23b2
verdonnet	62a
verdun	17d2
verdun ciel	18c
verdun en lauragais	29b
verdun sur garonne	50c
vereaux	14b
verel
verel de montbel	34b
verel pragondran	64b
veretz	46c
vereux	=21b
verfeil	44c2
verfeuil	59b
vergaville	53b
vergeal	81b
verger sur dive
vergeroux	13c
verges	=20b
vergetot	44b
vergezac	47b
vergeze	58c
vergheas	65a
vergies	17b
vergigny	15c
vergisson	22b
vergne	=17b
vergoignan	32b
vergoncey
vergongheon	18c
vergonnes
vergons	12b
vergranne	12b
vergt	18c
vergt de biron	19b
veria	11b
verignon	8a
verin	=67b
verines	=24c
verissey	53a
verjon	35b
verjux	50b
verlans	=17b
verlhac tescou	57b
verlin	41b
verlincthun	52b
verlinghem	27c
verlus	12b
vermand	11c
vermandovillers	15b
vermelles	47c
vermenton	13c
vern d anjou
vern sur seiche	82c
vernais	18b
vernaison	52c
vernajoul	70b
vernancourt	80a
vernantes	20c
vernantois	30b
vernas	27b
vernassal	37b
vernaux	=36a
vernay	12b
verne	13b
vernegues	22c
verneiges	12b
verneil
verneil le chetif	58b
verneix	57b
vernet	34c
vernet la varenne
vernet les bains	15c
verneugheol	23b
verneuil	12c4
verneuil d avre et d iton	72c
verneuil en bourbonnais	24b
verneuil en halatte	48c
verneuil grand	20b
verneuil l etang	32c
verneuil le chateau	12b
verneuil moustiers	12b
verneuil petit	11b
verneuil sous coucy	14b
verneuil sur avre
verneuil sur igneraie	34b
verneuil sur indre	47b
verneuil sur seine	16d
verneuil sur serre	25b
verneuil sur vienne	49c
verneusses	18b
verneville	72b
vernie	=35b
vernierfontaine	49b
vernines	43b
verniolle	24c
vernioz	15c
vernix	15b
vernoil
vernoil le fourrier	14c
vernois	 4
vernois le fol
vernois les belvoir	50a
vernois les vesvres	15b
vernois sur mance	13b
vernols	56a
vernon	26d3
vernonvilliers	59a
vernosc
vernosc les annonay	27c
vernot	97a
vernou	 3
vernou en sologne	55b
vernou la celle sur seine	26c
vernou sur brenne	29c
vernouillet	22d2
vernoux	29b
vernoux en gatine	59b
vernoux en vivarais	20c
vernoux sur boutonne	25b
vernoy	24b
vernusse	15b
verny	21c
vero	64b
veron	18c
verone	c
veronnes	39b
verosvres	42b
verpel	62a
verpillieres	17b
verpillieres sur ource	11b
verquieres	77b
verquigneul	20c
verquin	34c
verrens arvey	96b
verreries de moussans	84a
verrey	 2
verrey sous dree	99a
verrey sous salmaise	30b
verricourt	61a
verrie	46b
verrieres	=44c8
verrieres de joux	46b
verrieres en anjou	81c
verrieres en forez	73b
verrieres le buisson	15d
verrines sous celles
verrue	=38b
verruyes	90b
vers	=12c3
vers en montagne	24b
vers pont
vers pont du gard	18c
vers sous sellieres	22b
vers sur meouge	42a
vers sur selle	93b
versailles	84d
versailleux	50b
versainville	52b
versaugues	19b
verseilles	 2
verseilles le bas	11b
verseilles le haut	46a
versigny	82b2
versols et lapeyre	42b
verson	41c
versonnex	29c2
vert	=11c2
vert en drouais	11c
vert le grand	24c
vert le petit	27c
vert saint denis	93c
vert toulon	28b
vertain	54b
vertaizon	35c
vertamboz	83a
vertault	50a
verteillac	55b
verteuil	 2
verteuil d agenais	54b
verteuil sur charente	58b
verthemex	24b
vertheuil	13c
vertolaye	56b
verton	26c
vertou	26d
vertrieu	61b
vertus	=
vertuzey
vervant	40b2
vervezelle	11b
vervins	25c
very	79a
verze	88b
verzeille	46b
verzenay	99b
verzy	96b
vesaignes	 2
vesaignes sous lafauche	12b
vesaignes sur marne	10b
vesancy	52b
vesc	26b
vescemont	72b
vescheim	31b
vescles	18b
vescours	22b
vescovato	34c
vesdun	54b
vesigneul
vesigneul sur marne	24b
vesines	96a
vesles et caumont	24b
veslud	27b
vesly	13c2
vesoul	15d
vesseaux	21c
vestric et candiac	14c
vesvres	29a
vesvres sous chalancey	49a
vetheuil	85b
vetraz monthoux	11d
vetre
vetre sur anzon	56b
vetrigne	64b
veuil	38b
veuilly
veuilly la poterie	16b
veules les roses	51b
veulettes
veulettes sur mer	27b
veurey voroize	14c
veuves	=
veuvey
veuvey sur ouche	20b
veuxhaulles
veuxhaulles sur aube	22b
veuzain
veuzain sur loire	33c
vevy	30b
vexaincourt	15b
vexin
vexin sur epte	60c
veynes	32c
veyrac	21c
veyras	15c
veyre monton	37c
veyreau	12b
veyrier
veyrier du lac	23c
veyrieres	20b2
veyrignac	33b
veyrines	 2
veyrines de domme	24b
veyrines de vergt	24b
veyrins thuellin
veyssilieu	33b
vez	29b
vezac	19c2
vezannes	52a
vezaponin	11b
veze	65a
vezelay	48b
vezelin
vezelin sur loire	81b
vezelise	13c
vezelois	10c
vezels roussy	13b
vezenobres	19c
vezeronce curtin	22c
vezet
vezezoux	64b
vezieres	34b
vezillon	23b
vezilly	18b
vezin
vezin le coquet	65c
vezinnes	16b
vezins	18c2
vezins de levezou	66b
vezot	75a
vezzani	27b
viabon
viala	 2
viala du pas de jaux	84a
viala du tarn	53b
vialas	45b
vialer	14b
viam	85a
viane	53b
vianges	35a
vianne	98b
viapres
viapres le petit	12b
viarmes	56c
vias	60c
viazac	34b
vibersviller	38b
vibeuf	62b
vibrac	47b2
vibraye	25c
vic de chassenay	21b
vic des pres	11b
vic en bigorre	48c
vic fezensac	36c
vic la gardiole	34c
vic le comte	54c
vic le fesq	59b
vic sous thil	19b
vic sur aisne	16c
vic sur cere	19c
vic sur seille	13c
vicdessos
vichel	33b
vichel nanteuil	93a
vicheres	29b
vicherey	15b
vichy	=25d
vico	100b
vicq	23c4
vicq d auribat	24b
vicq exemplet	33b
vicq sur breuilh	13c
vicq sur gartempe	66b
vicq sur mer	11c
vicq sur nahon	68b
vicques	67a
victot
victot en auge	15b
victot pontfol
vidai	=72a
vidaillac	18b
vidaillat	20b
vidauban	13d
videcosville	93a
videix	21b
videlles	=58b
vidou	79a
vidouville
vidouze	23b
viefvillers	21b
vieil hesdin	35b
vieil moutier	39b
vieille brioude	12c
vieille chapelle	88b
vieille eglise	15c
vieille eglise en yvelines	65b
vieille toulouse	12c
vieilles maisons
vieilles maisons sur joudry	62b
vieillespesse	27b
vieillevie	10b
vieillevigne	45c2
vieilley	66b
vieilmoulin	14b
viel arcy	17b
viel saint remy	30b
viella	=61b2
vielle adour	48b
vielle aure	32b
vielle louron	80a
vielle saint girons	15c
vielle soubiran	23b
vielle tursan	28b
viellenave	 3
viellenave d arthez	23b
viellenave de navarrenx	16b
viellenave sur bidouze
viellesegure	38b
vielmanay	17b
vielmur
vielmur sur agout	14c
vielprat	70a
viels maisons	12c
vielverge	50b
vienna	c
viennay	11c
vienne	c=
vienne en arthies	38b
vienne en bessin	27b
vienne en val	20c
vienne la ville	16b
vienne le chateau	52b
viens	=63b
vientiane	c
vienville	12b
vier bordes	96a
viersat	28b
vierville	11b
vierville sur mer	23b
vierzon	25d
vierzy	38b
viesly	14c
viessoix
viethorey	86a
vieu
vieu d izenave	72b
vieure	28b
vieussan	27b
vieuvicq	44b
vieuvy	11b
vieux	=96b2
vieux berquin	26c
vieux boucau
vieux boucau les bains	17c
vieux bourg	10b
vieux champagne	19b
vieux charmont	28c
vieux chateau	11b
vieux conde	11d
vieux ferrette	64b
vieux fort	17c
vieux fume
vieux habitants	71c
vieux les asfeld	29b
vieux lixheim	25b
vieux maisons
vieux manoir	77b
vieux mareuil
vieux mesnil	64b
vieux moulin	92b2
vieux moulins
vieux pont	20b
vieux pont en auge
vieux port	47a
vieux reng	94b
vieux rouen
vieux rouen sur bresle	58b
vieux ruffec	11b
vieux thann	29c
vieux viel	33b
vieux villez
vieux vy
vieux vy sur couesnon	13c
vieuzos	51a
vievigne	24b
vieville	32b
vieville en haye	14b
vieville sous les cotes
vievy	36b
vievy le raye	47b
viey	17a
vif	=85c
viffort	31b
vigeois	13c
viger	14b
vigeville	16b
viggianello	91b
viglain	85b
vignacourt	23c
vignale	22b
vignats	28b
vignaux	16b
vignec	19b
vignely	32b
vignemont	42b
vignes	=46b2
vignes la cote	61a
vigneul
vigneul sous montmedy	86a
vigneulles	24b
vigneulles les hattonchatel	16c
vigneux	 2
vigneux de bretagne	67c
vigneux hocquet	26b
vigneux sur seine	31d
vignevieille	11b
vignieu	10c
vignoc	23c
vignol	59a
vignoles	91b
vignolles	17b
vignols	54b
vignonet	46b
vignory	22b
vignot	=13c
vignoux	 2
vignoux sous les aix	71b
vignoux sur barangeon	20c
vigny	15c2
vigoulant	97a
vigoulet auzil	10c
vigoux	47b
vigueron	11b
vigy	15c
vihiers
vijon	30b
vilbert
vilcey
vilcey sur trey	15b
vilde guingalan	13c
villabe	58c
villabon	56b
villac	30b
villacerf	60b
villacourt	36b
villadin	11b
villafans	20b
village neuf	47c
villages du lac de paladru	26c
villaines	 9
villaines en duesmois	25b
villaines la carelle	13b
villaines la gonais	51b
villaines la juhel	27c
villaines les prevotes	14b
villaines les rochers	11c
villaines sous bois	78b
villaines sous luce	65b
villaines sous malicorne	10c
villainville	31b
villalier	97b
villamblain	28b
villamblard	85b
villamee	30b
villampuy	30b
villandraut	11c
villandry	11c
villaniere	15b
villanova	40b
villapourcon	41b
villar	 2
villar d arene	30b
villar en val	23a
villar loubiere	31a
villar saint anselme	11b
villar saint pancrace	14c
villard	13c2
villard bonnot	75c
villard d hery	27b
villard de lans	43c
villard leger	43b
villard notre dame	25a
villard reculas	76a
villard reymond	46a
villard saint christophe	40b
villard saint sauveur	59b
villard sallet	31b
villard sur bienne
villard sur doron	70b
villardebelle	66a
villardonnel	52b
villards
villards d heria	40b
villarembert	25b
villargent	12b
villargoix	15b
villargondran	79b
villaries	92b
villarlurin
villarodin bourget	50b
villaroger	36b
villaroux	19b
villars	91c4
villars colmars	26b
villars en azois	58a
villars en pons	58b
villars et villenotte	17b
villars fontaine	12b
villars le pautel	18b
villars le sec	18b
villars les blamont	47b
villars les bois	26b
villars les dombes	52c
villars saint georges	28b
villars saint marcellin
villars santenoge	82a
villars sous dampjoux	35b
villars sous ecot	33b
villars sur var	78b
villarzel
villarzel cabardes	28b
villarzel du razes	10b
villasavary	12c
villate	12c
villaudric	17c
villautou	68a
villavard	12b
villaz	36c
ville	=25c2
ville au montois	24b
ville au val	18b
ville aux bois	28a
ville d avray	11d
ville devant belrain	33a
ville devant chaumont	49a
ville di paraso	21b
ville di pietrabugno	32c
ville dommange	41b
ville du pont
ville en blaisois	15b
ville en sallaz	90b
ville en selve	30b
ville en tardenois	66b
ville en vermois	60b
ville en woevre	13b
ville houdlemont	77b
ville issey
ville la grand	95c
ville langy	24b
ville le marclet	46b
ville saint jacques	82b
ville savoye	84a
ville sous anjou	12c
ville sous la ferte	91b
ville sur ancre	28b
ville sur arce	21b
ville sur cousances	13b
ville sur illon	52b
ville sur jarnioux	83b
ville sur lumes	53b
ville sur retourne	73a
ville sur saulx	28b
ville sur terre	96a
ville sur tourbe	22b
ville sur yron	29b
villeau
villebadin
villebarou	26c
villebaudon	33b
villebazy	14b
villebeon	45b
villebernier	14c
villeberny	10b
villebichot	40b
villeblevin	18c
villebois	12c
villebois lavalette	72b
villebois les pins	22a
villebon	53a
villebon sur yvette	10d
villebougis	63b
villebourg	30b
villebout	12b
villebramar	11b
villebret	13c
villebrumier	13c
villecelin	83a
villecerf	72b
villecey
villecey sur mad	34b
villechauve	26b
villecheneve	92b
villechetif	95b
villechetive	26b
villechien
villecien	34b
villecloye	24b
villecomtal	43b
villecomtal sur arros	83b
villecomte	25b
villeconin	77b
villecourt	46a
villecresnes	12d
villecroze	15c
villedaigne	60b
villedieu	11c3
villedieu la blouere
villedieu le chateau	38b
villedieu les bailleul	20b
villedieu les poeles
villedieu les poeles rouffigny	39c
villedieu sur indre	26c
villedomain	13b
villedomer	13c
villedoux	22c
villedubert	35b
villefagnan	97b
villefargeau	11c
villefavard	15b
villeferry	22a
villefloure	16b
villefollet	20b
villefontaine	19d
villefort	71b2
villefranche	 15
villefranche d albigeois	12c
villefranche d allier	12c
villefranche d astarac	17b
villefranche de conflent	22b
villefranche de lauragais	51c
villefranche de lonchat	100b
villefranche de panat	68b
villefranche de rouergue	11d
villefranche du perigord	67b
villefranche du queyran	42b
villefranche le chateau	20a
villefranche sur cher	27c
villefranche sur mer	50c
villefranche sur saone	36d
villefrancoeur	42b
villefrancon
villefranque	31c2
villegagnon
villegailhenc	17c
villegats	36b2
villegaudin	22b
villegenon	22b
villegly	12c
villegongis	10b
villegouge	13c
villegouin	33b
villegusien	 2
villegusien le lac	10c2
villeherviers	41b
villejesus
villejoubert	38b
villejuif	60d
villejust	26c
villelaure	34c
villeloin coulange	58b
villelongue	35b
villelongue d aude	32b
villelongue de la salanque	33c
villelongue dels monts	20c
villeloup	13b
villemade	83b
villemagne	24b
villemagne l argentiere	42b
villemain	15b
villemandeur	71c
villemanoche	67b
villemardy	26b
villemarechal	11c2
villemareuil	39b
villematier	11c
villemaur
villemaur sur vanne
villemaury	13c
villembits	11b
villembray	25b
villemer	76b2
villemereuil	24b
villemervry
villemeux
villemeux sur eure	18c
villemoirieu	19c
villemoiron
villemoiron en othe	20b
villemoisan
villemoisson
villemoisson sur orge	73c
villemolaque	13c
villemomble	30d
villemontais	10c
villemontoire	22b
villemorien	20b
villemorin	13b
villemoron
villemort	10b
villemotier	61b
villemoustaussou	44c
villemoutiers	47b
villemoyenne	73b
villemur	67a
villemur sur tarn	63c
villemurlin	54b
villemus	19b
villenauxe	 2
villenauxe la grande	26c
villenauxe la petite	45b
villenave	31b
villenave d ornon	43d
villenave de rions	37b
villenave pres bearn	70a
villenave pres marsac	11b
villenavotte	16b
villeneuve	85c6
villeneuve au chemin	19b
villeneuve d allier	28b
villeneuve d amont	21b
villeneuve d ascq	63d
villeneuve d aval	96a
villeneuve d entraunes	82a
villeneuve d olmes	97b
villeneuve de berg	30c
villeneuve de duras	32b
villeneuve de la raho	45c
villeneuve de marc	12c
villeneuve de marsan	25c
villeneuve de mezin
villeneuve de riviere	17c
villeneuve du latou	15b
villeneuve du pareage	74b
villeneuve en montagne	18b
villeneuve en perseigne	22c
villeneuve en retz	51c
villeneuve frouville	63a
villeneuve l archeveque	11c
villeneuve la comptal	14c
villeneuve la comtesse	74b
villeneuve la dondagre	33b
villeneuve la garenne	26d
villeneuve la guyard	35c
villeneuve la lionne	27b
villeneuve la riviere	14c
villeneuve le comte	19c
villeneuve le roi	21d
villeneuve lecussan	54b
villeneuve les avignon	13d
villeneuve les beziers	45c
villeneuve les bordes	61b
villeneuve les bouloc	17c
villeneuve les cerfs	51b
villeneuve les corbieres	25b
villeneuve les genets	31b
villeneuve les lavaur	14b
villeneuve les maguelone	11d
villeneuve les montreal	33b
villeneuve les sablons	12c
villeneuve loubet	18d
villeneuve minervois	98b
villeneuve renneville chevigny	33b
villeneuve saint denis	14c
villeneuve saint georges	36d
villeneuve saint germain	26c
villeneuve saint nicolas
villeneuve saint salves	26b
villeneuve saint vistre et villevotte	12b
villeneuve sous charigny	82a
villeneuve sous dammartin	60b
villeneuve sous pymont	32b
villeneuve sur aisne	28c
villeneuve sur allier	10c
villeneuve sur auvers	59b
villeneuve sur bellot	12c
villeneuve sur cher	40b
villeneuve sur conie	19b
villeneuve sur fere	28b
villeneuve sur lot	22d
villeneuve sur verberie	72b
villeneuve sur vere	53b
villeneuve sur yonne	51c
villeneuve tolosane	11d
villeneuvette	65a
villennes
villennes sur seine	60c
villenouvelle	15c
villenoy	51c
villentrois
villentrois faverolles
villentrois faverolles en berry	89b
villeny	49b
villepail	19b
villeparisis	27d
villeparois	19b
villeperdrix	10b
villeperdue	11c
villeperrot	28b
villepinte	43d2
villeporcher	15b
villepot	68b
villepreux	12d
villequier
villequier aumont	68b
villequiers	44b
viller	18b
villerable	49b
villerbon	85b
villereal	13c
villereau	15c2
villerest	52c
villeret	33b2
villereversure	14c
villermain	39b
villeromain	22b
villeron	18c
villerouge termenes	17b
villeroy	13c3
villeroy sur meholle	52a
villers	79b2
villers agron aiguizy	75a
villers allerand	93b
villers au bois	61b
villers au flos	25b
villers au tertre	67b
villers aux bois	31b
villers aux erables	14b
villers aux noeuds	34b
villers aux vents	13b
villers bocage	46c2
villers bouton	18b
villers bretonneux	46c
villers brulin	37b
villers buzon	31b
villers campsart	14b
villers canivet	72b
villers carbonnel	29b
villers cernay
villers chatel	13b
villers chemin et mont
villers chemin et mont les etrelles	12b
villers chief	15b
villers cotterets	10d
villers devant
villers devant dun	52a
villers devant le thour	41b
villers devant mouzon	10b
villers ecalles	17c
villers en argonne	21b
villers en arthies	50b
villers en cauchies	12c
villers en haye	16b
villers en ouche
villers en prayeres
villers en vexin	31b
villers farlay	64b
villers faucon	53b
villers franqueux	30b
villers grelot	15b
villers guislain	68b
villers helon	19b
villers l hopital	26b
villers la chevre	58b
villers la combe	49a
villers la faye	41b
villers la montagne	16c
villers la ville	15b
villers le chateau	30b
villers le lac	53c
villers le rond	11b
villers le sec	10c4
villers le tilleul	24b
villers le tourneur	22b
villers les bois	23b
villers les cagnicourt	24b
villers les guise	17b
villers les luxeuil	31b
villers les mangiennes	72a
villers les moivrons	14b
villers les nancy	15d
villers les ormes
villers les pots	12c
villers les roye	29b
villers marmery	58b
villers outreaux	21c
villers pater	46a
villers patras	94a
villers plouich	39b
villers pol	12c
villers robert	24b
villers rotin	12b
villers saint barthelemy	47b
villers saint christophe	42b
villers saint frambourg ognon	73b
villers saint genest	39b
villers saint martin	23b
villers saint paul	65c
villers saint sepulcre	95b
villers semeuse	36c
villers sir simon	14b
villers sire nicole	10c
villers sous ailly	17b
villers sous chalamont	29b
villers sous chatillon
villers sous foucarmont	18b
villers sous pareid	77a
villers sous preny	33b
villers sous saint leu	23c
villers stoncourt	23b
villers sur auchy	37b
villers sur authie	47b
villers sur bar	23b
villers sur bonnieres	13b
villers sur coudun	14c
villers sur fere	51b
villers sur le mont	10b
villers sur le roule	83b
villers sur mer	24c
villers sur meuse	28b
villers sur nied	81a
villers sur port	20b
villers sur saulnot	12b
villers tournelle	16b
villers vaudey	58a
villers vermont	12b
villers vicomte	16b
villerserine	33a
villersexel	14c
villerupt	10d
villerville	62b
villery	28b
villes	=38b
villes sur auzon	13c
villeselve	38b
villeseneux	20b
villeseque	41b
villeseque des corbieres	39b
villesequelande	88b
villesiscle	36b
villespassans	19b
villespy	42b
villetaneuse	13d
villetelle	18c
villethierry	79b
villeton	48b
villetoureix	89b
villetritouls	34a
villetrun	32b
villette	71b3
villette d anthon	53c
villette de vienne	20c
villette les arbois	35b
villette les dole	81b
villette sur ain	78b
villette sur aube	25b
villettes	17b
villeurbanne	16e
villevallier	42b
villevaude	21c
villevenard	19b
villeveque
villeveyrac	40c
villevieille	19c
villevieux	71b
villevocance	12c
villevoques	19b
villexanton	20b
villexavier	27b
villey	 2
villey le sec	42b
villey saint etienne	10c
villey sur tille	26b
villez	 2
villez sous bailleul	31b
villez sur le neubourg	23b
villie morgon	21c
villiers	12c2
villiers adam	86b
villiers au bouin	73b
villiers aux bois
villiers aux chenes
villiers aux corneilles	11b
villiers charlemagne	11c
villiers couture	11b
villiers en biere	24b
villiers en bois	13b
villiers en desoeuvre	85b
villiers en lieu	15c
villiers en morvan	43a
villiers en plaine	18c
villiers fossard	65b
villiers herbisse	81a
villiers le bacle	10c
villiers le bel	30d
villiers le bois	99a
villiers le duc	11b
villiers le mahieu	89b
villiers le morhier	14c
villiers le pre
villiers le roux	17b
villiers le sec	96b3
villiers les aprey	47a
villiers les hauts	12b
villiers louis	45b
villiers saint benoit	43b
villiers saint denis	100b
villiers saint frederic	34c
villiers saint georges	12c
villiers saint orien	16b
villiers sous grez	71b
villiers sous mortagne	24b
villiers sous praslin	66a
villiers sur chize	16b
villiers sur loir	11c
villiers sur marne	33d2
villiers sur morin	21c
villiers sur orge	45c
villiers sur seine	28b
villiers sur suize	26b
villiers sur tholon
villiers sur yonne	27b
villiers vineux	29b
villiersfaux	25b
villieu loyes mollon	38c
villing	51b
villognon	34b
villon	11b
villoncourt	10b
villons
villons les buissons	85b
villorceau	11c
villossanges	36b
villotran
villotte	12b
villotte devant louppy	16b
villotte saint seine	65a
villotte sur aire	21b
villotte sur ource	11b
villouxel	83a
villuis	27b
villy	29b2
villy bocage	73b
villy en auxois	23b
villy en trodes	25b
villy le bois	57a
villy le bouveret	65b
villy le marechal	20b
villy le moutier	34b
villy le pelloux	11c
villy lez falaise	27b
villy sur yeres	22b
vilnius	c
vilory	68a
vilosnes haraumont	26b
vilsberg	35b
vimarce
vimartin
vimartin sur orthe	11c
vimenet	25b
vimenil	23b
vimines	24c
vimont	89b
vimory	11c
vimoutiers	30c
vimpelles	51b
vimy	43c
vinantes	38b
vinassan	27c
vinax	68a
vinay	50c2
vinca	23c
vincelles	17c4
vincelottes	29b
vincennes	48d
vincent froideville	38b
vincey	21c
vincly	15b
vincy manoeuvre	27b
vincy reuil et magny	10b
vindecy	24b
vindelle	10c
vindey	11b
vindrac alayrac	16b
vindry
vindry sur turdine	53c
vinets	19b
vineuil	93c2
vineuil saint firmin	14c
vinezac	14c
vingrau	54b
vinnemerville	22b
vinneuf	15c
vinon	30b
vinon sur verdon	45c
vins sur caramy	94b
vinsobres	10c
vinzelles	11c2
vinzier	90b
vinzieux	54b
viocourt	17b
viodos abense
viodos abense de bas	75b
violaines	38c
violay	12c
violes	=18c
violot	63a
viols en laval	23b
viols le fort	12c
viomenil	15b
vion	23c2
vions	43b
vionville
viozan	92a
viplaix	29b
vira	=19b2
virac	25b
virandeville	82b
virargues	12b
virazeil	17c
vire	=12c2
vire en champagne	20b
vire normandie	17d
vire sur lot	35b
vireaux	97a
virecourt	49b
virelade	11c
viremont
vireux molhain	15c
vireux wallerand	18c
virey	 4
virey le grand	14c
virey sous bar	59b
virginy	82a
viriat	71c
viricelles	45b
virieu	 2
virieu le grand	11c
virieu le petit
virigneux	62b
virignin	11c
viriville	17c
virlet	27b
virming	30b
viroflay	17d
virollet	29b
vironchaux	50b
vironvay	33b
virsac	13c
virson	73b
virville	34b
viry	70c3
viry chatillon	31d
viry noureuil	17c
vis en artois	63b
visan	19c
viscomtat	50b
viscos	35a
viserny	18b
visker	36b
vismes	47b
visoncourt	36a
vissac auteyrac	30b
vissec	68a
visseiche	88b
viterbe	36b
viterne	74b
vitot	56b
vitrac	15c3
vitrac saint vincent	49b
vitrac sur montane	22b
vitrai sous laigle	21b
vitray	 3
vitray en beauce	35b
vitray sous brezolles
vitre	=19d
vitreux	=25b
vitrey	19b
vitrey sur mance	29b
vitrimont	38b
vitrolles	37d2
vitrolles en luberon	22b
vitry	 13
vitry aux loges	22c
vitry en artois	48c
vitry en charollais	11c
vitry en montagne	33a
vitry en perthois	86b
vitry la ville	36b
vitry lache	10b
vitry le croise	22b
vitry le francois	11d
vitry les cluny
vitry les nogent	21b
vitry sur loire	43b
vitry sur orne	29c
vitry sur seine	94d
vittarville	92a
vitteaux	11c
vittefleur	64b
vittel	48c
vittersbourg	33b
vittoncourt	39b
vittonville	13b
vitz sur authie	14b
viuz en sallaz	47c
viuz la chiesaz	14c
vivaise	65b
vivans	24b
vivario	41b
viven	17b
viverols	44b
vives	=19b
vivey	51a
vivier au court	27c
vivieres	40b
viviers	=39c3
viviers du lac	24c
viviers le gras	18b
viviers les lavaur	27b
viviers les montagnes	20c
viviers les offroicourt	26a
viviers sur artaut	12b
viviers sur chiers	66b
vivies	15b
viviez	=12c
vivoin	89b
vivonne	46c
vivy	26c
vix	19c2
vizille	73c
vocance	61b
vodable	19b
voegtlinshoffen	48b
voelfling
voelfling les bouzonville	17b
voellerdingen	42b
voeuil et giget	16c
vogelgrun	63b
voglans	20c
vogue	=10c
voh	31c
voharies	70a
void vacon	16c
voigny	14b
voilemont	47a
voillans	19b
voillecomte	52b
voimhaut	25b
voinemont	33b
voingt	58a
voinsles	58b
voipreux
voires	77a
voiron	22d
voiscreville	12b
voise	25b
voisenon	12c
voisey	27b
voisines	=62b2
voisins le bretonneux	11d
voissant	25b
voissay	17b
voiteur	79b
voivres
voivres les le mans	13c
volckerinckhove	57b
volesvres	67b
volgelsheim	27c
volgre
volksberg	35b
vollore montagne	31b
vollore ville	72b
volmerange	 2
volmerange les boulay	55b
volmerange les mines	23c
volmunster	78b
volnay	22b2
volon	59a
volonne	16c
volpajola	42b
volstroff	20c
volvent	37a
volvic	49c
volx	32c
vomecourt	27b
vomecourt sur madon	67a
voncourt	17a
voncq	21b
vonges	36b
vongnes	75a
vonnas	33c
voray
voray sur l ognon	85b
voreppe	99c
vorey	15c
vorges	38b
vorges les pins	56b
vorly	25b
vornay	58b
vosbles valfin	19b
vosges	r36e
vosne romanee	33b
vosnon	24b
vou	25b
vouarces	63a
voudenay	19b
voue	=69b
vouecourt	21b
vouel
vougecourt	17b
vougeot	15b
vougrey	39a
vougy	32c2
vouharte	30b
vouhe	10c2
vouhenans	38b
vouille	73c2
vouille les marais	81b
vouillers	26b
vouillon	22b
vouilly
voujeaucourt	32c
voulaines
voulaines les templiers	27b
voulangis	15c
vouleme	39b
voulgezac	24b
voulmentin	11c
voulon	46b
voulpaix	35b
voulton	30b
voulx	16c
vouneuil	 2
vouneuil sous biard	63c
vouneuil sur vienne	23c
vourey	17c
vourles	33c
voussac	49b
voutenay
voutenay sur cure	21b
voutezac	12c
vouthon	41b
vouthon bas	42a
vouthon haut	73a
voutre	89b
vouvant	83b
vouvray	34c
vouvray sur huisne	13b
vouvray sur loir
vouxey	17b
vouzailles	57b
vouzan	82b
vouzeron	58b
vouziers	38c2
vouzon	14c
vouzy	30b
voves
vovray
vovray en bornes	55b
voyenne	31b
voyennes	60b
voyer	=45b
vraignes	 2
vraignes en vermandois	13b
vraignes les hornoy	96a
vraincourt	81a
vraiville	72b
vraux	46b
vrecourt	34b
vred	13c
vregille	18b
vregny	89a
vrely	46b
vriange	16b
vrigne	 2
vrigne aux bois	35c2
vrigne meuse	33b
vrigny	10c3
vritz
vrizy
vrocourt	33a
vroil	10b
vron	84b
vroncourt	27b
vroncourt la cote	27a
vroville	14b
vry	63b
vue	=18c
vuillafans	67b
vuillecin	69b
vuillery	43a
vulaines	23b
vulaines les provins	80a
vulaines sur seine	27c
vulbens	18c
vulmont	31a
vulvoz	25a
vy le ferroux	16b
vy les filain	14b
vy les lure	70b
vy les rupt	84a
vyans
vyans le val	42b
vyt les belvoir	18b
waben	45b
wacquemoulin	28b
wacquinghen	26b
wadelincourt	45b
wadimont
wagnon	11b
wahagnies	26c
wahlbach	51b
wahlenheim	65b
wail	26b
wailly	11c2
wailly beaucamp	11c
walbach	94b
walbourg	93b
waldersbach	12b
waldhambach	60b
waldhouse	35b
waldighoffen	16c
waldolwisheim	54b
waldweistroff	52b
waldwisse	80b
walheim	89b
walincourt selvigny	21c
wallers	56c
wallers en fagne	28b
wallis et futuna	r11d
wallon cappel	81b
walschbronn	38b
walscheid	15c
waltembourg	23b
waltenheim	51b
waltenheim sur zorn	66b
waly	58a
wambaix	38b
wambercourt	26b
wambez	16b
wambrechies	11d
wamin	25b
wanchy capval	33b
wancourt	63b
wandignies hamage	13c
wanel
wangen	64b
wangenbourg engenthal	13c
wannehain	13c
wanquetin	75b
warcq	15c2
wardrecques	13c
wargemoulin hurlus	45a
wargnies	78a
wargnies le grand	11c
wargnies le petit	77b
warhem	20c
warlaing	60b
warlencourt eaucourt	13b
warlincourt
warlincourt les pas	18b
warloy baillon	74b
warluis	12c
warlus	61b2
warluzel	22b
warmeriville	27c
warnecourt	38b
warneton	23b
warsaw	c
warsy	14b
warvillers	12b
washington	c
wasigny	26b
wasnes
wasnes au bac	60b
wasquehal	21d
wasselonne	58c
wasserbourg	47b
wassigny	93b
wassy	28c
watigny	35b
watronville	10b
watten	26c
wattignies	16d
wattignies la victoire	24b
wattrelos	41d
wattwiller	16c
wavignies	13c
waville	43b
wavrans	 2
wavrans sur l aa	12c
wavrans sur ternoise	20b
wavrechain	 2
wavrechain sous denain	16c
wavrechain sous faulx	44b
wavrille	47a
wavrin	78c
waziers	73c
weckolsheim	74b
wegscheid	32b
weinbourg	47b
weislingen	53b
weitbruch	27c
weiterswiller	52b
welles perennes	23b
wemaers cappel	23b
wentzwiller	78b
wenzhou	c
werentzhouse	63b
wervicq sud	54c
west cappel	64b
westhalten	10c
westhoffen	17c
westhouse	16c
westhouse marmoutier	37b
westrehem	25b
wettolsheim	18c
weyer	51b
weyersheim	35c
wickerschwihr	74b
wickersheim wilshausen	39b
wicquinghem	27b
wicres	58b
widehem	24b
widensolen	12c
wiege faty	18b
wiencourt
wiencourt l equipee	25b
wierre
wierre au bois	23b
wierre effroy	83b
wiesviller	91b
wignehies	28c
wignicourt	57a
wihr au val	12c
wildenstein	16b
wildersbach	28b
willeman	18b
willems	29c
willencourt	14b
willer	30b
willer sur thur	18c
willeroncourt	11b
willerval	66b
willerwald	15c
willgottheim	11c
williers	39a
willies	13b
wilshausen
wilwisheim	77b
wimereux	63c
wimille	39c
wimmenau	11c
wimy	46b
windsor	c
windstein	18b
wingen	45b
wingen sur moder	15c
wingersheim	 2
wingersheim les quatre bans	23c
wingles	87c
winkel	30b
winnezeele	13c
wintersbourg	26b
wintershouse	87b
wintzenbach	53b
wintzenheim	81c
wintzenheim kochersberg	53b
wirwignes	77b
wiry au mont	10b
wisches	21c
wisembach	43b
wiseppe	96a
wismes	49b
wisques	22b
wissant	84b
wissembourg	76c
wissignicourt	15b
wissous	72c
witry
witry les reims	50c
wittelsheim	11d
wittenheim	16d
witternesse	64b
witternheim	51b
wittersdorf	77b
wittersheim	75b
wittes	97b
wittisheim	21c
wittring	74b
wiwersheim	92b
wizernes	33c
woel	21b
woelfling
woelfling les sarreguemines	70b
woellenheim
woerth	17c
woignarue	73b
woimbey	13b
woincourt	13c
woinville
woippy	15d
woirel	46a
wolfersdorf	35b
wolfgantzen	12c
wolfisheim	42c
wolfskirchen	33b
wolschheim	31b
wolschwiller	43b
wolverhampton	c
wolxheim	96b
wormhout	56c
woustviller	28c
wuenheim	77b
wuhan	c
wuisse	62a
wulverdinghe	33b
wy dit joli village	33b
wylder	30b
xaffevillers	13b
xaintrailles	38b
xaintray	24b
xambes	26b
xammes	17b
xamontarupt	15b
xanrey	11b
xanton chassenon	74b
xaronval	11b
xermamenil	54b
xertigny	26c
xeuilley	96b
xirocourt	46b
xivray et marvoisin	12b
xivry circourt	27b
xocourt	99a
xonrupt longemer	15c
xonville	11b
xouaxange	33b
xousse	12b
xures	91a
y	=87a
yainville	10c
yamoussoukro	c
yaounde	c
yate	16c
yaucourt bussus
ychoux	23c
ydes	16c
yebleron	13c
yebles	=98b
yenne	30c
yerevan	c
yermenonville	62b
yerres	28d
yerville	27c
yevre	 2
yevre la ville	65b
yevre le chatel
yevres	17c
yevres le petit	55a
yffiniac	51c
ygos saint saturnin	13c
ygrande	76b
ymare	12c
ymeray	62b
ymonville	48b
yolet	60b
yoncq	80a
yonne	r33e
yonval	24b
york	c
youx	86b
yport	65b
ypreville biville	54b
yquebeuf	24b
yquelon	12c
yronde et buron	64b
yrouerre	14b
yssac
yssac la tourette	40b
yssandon	70b
yssingeaux	74c
ytrac	43c
ytres	43b
yutz	17d
yvecrique	62b
yvelines	r15f
yvernaumont	12b
yversay	61b
yves	16c
yvetot	11d
yvetot bocage	12c
yvias	77b
yviers	54b
yvignac
yvignac la tour	11c
yville
yville sur seine	42b
yvoire	10c
yvoy le marron	75b
yvrac	29c
yvrac et malleyrand	56b
yvrandes
yvre l eveque	42c
yvre le polin	17c
yvrench	30b
yvrencheux	13b
yzengremer	49b
yzernay	19c
yzeron	100b
yzeure	13d
yzeures
yzeures sur creuse	13c
yzeux	26b
yzosse	39b
zaessingue	38b
zagreb	c
zalana	15b
zanzibar	c=
zarbeling	68a
zegerscappel	16c
zehnacker	25b
zeinheim	23b
zellenberg	32b
zellwiller	81b
zermezeele	25b
zerubia	46a
zetting	88b
zevaco	50a
zicavo	20b
zigliara	13b
ziguinchor	c
zilia	32b
zilling	28b
zillisheim	26c
zimmerbach	82b
zimmersheim	11c
zimming	71b
zincourt	75a
zinder	c
zinswiller	71b
zittersheim	23b
zoebersdorf
zollingen
zommange	43a
zonza	30c
zoteux	59b
zouafques	59b
zoufftgen	13c
zoza	66a
zuani	37a
zudausques	11c
zurich	c
zutkerque	18c
zutzendorf
zuydcoote	16c
zuytpeene	56b
`;
