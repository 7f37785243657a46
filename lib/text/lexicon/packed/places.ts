// Written by scripts/lexicon/build.ts; edit the sources there.
export const places = (): string => `
aast	20b:64
abainville	28b:55
abancourt	10c2
abaucourt	33b:54
abaucourt hautecourt	10b:55
abbans	 2
abbans dessous	25b:25
abbans dessus	28b:25
abbaretz	21c:44
abbecourt	14c2
abbenans	32b:25
abbeville	22d:80
abbeville la riviere	32b:91
abbeville les conflans	24b:54
abbeville saint lucien	50b:60
abbevillers	11c:25
abbeyfeale	e
abeilhan	19c:34
abelcourt	33b:70
abengourou	c
aberaeron	e
aberdare	e
aberdaron	e
aberdeen	e
aberdyfi	e
abere	16b:64
aberfeldy	e
aberfoyle	e
abergavenny	e
abergele	e
abergement	 4
abergement la ronce	83b:39
abergement le grand	61a:39
abergement le petit	46a:39
abergement les thesy	46a:39
abergement saint jean	:39
aberlour	e
abersoch	e
abertillery	e
aberystwyth	e
abidjan	c
abidos	22b:64
abilene	e
abilly	11c:37
abingdon	e
abitain	12b:64
abjat
abjat sur bandiat	64b:24
ablain saint nazaire	20c:62
ablaincourt
ablaincourt pressoir	26b:80
ablainzevelle	21b:62
ablancourt	17b:51
ableiges	11c:95
ablis	39c:78
ablon	12c:14
ablon sur seine	60c:94
aboen	48b:42
abomey	c
aboncourt	41b2
aboncourt gesincourt	22b:70
aboncourt sur seille	67a:57
abondance	=16c:74
abondant	=24c:28
abos	53b:64
aboyne	e
abreschviller	14c:57
abrest	29c:03
abries	 2
abries ristolas	37b:05
abscon	41c:59
abu dhabi	c
abzac	26c2
accolans	87a:25
accolay	:89
accons	36b:07
accous	47b:64
accra	c
accrington	e
achain	76a:57
acharacle	e
achen	96b:57
achenheim	26c:67
acheres	23d2
acheres la foret	12c:77
achery	58b:02
acheux	 2
acheux en amienois	59b:80
acheux en vimeu	50b:80
acheville	58b:62
achey	71a:70
achicourt	79c:62
achiet	 2
achiet le grand	97b:62
achiet le petit	32b:62
achill	e
achill island	e
achiltibuie	e
achun	16b:58
achy	41b:60
acigne	69c:35
acle	e
aclou	34b:27
acon	=48b:27
acoua	52c:976
acq	78b:62
acqueville	 2
acquigny	17c:27
acquin
acquin westbecourt	80b:62
acton	e=
acy	10c:02
acy en multien	82b:60
acy romance	48b:08
ada	e
adaincourt	14b:57
adainville	67b:78
adam les passavant	88a:25
adam les vercel	11b:25
adamswiller	41b:67
adana	c
adast	30b:65
addis abeba	c
ade	86b:65
adelaide	c
adelange	22b:57
adelans et
adelans et le val de bithaine	31b:70
adervielle
adervielle pouchergues	14b:65
adilly	31b:79
adinfer	29b:62
adissan	14c:34
adon	19b:45
adrian	e
adriers	70b:86
afa	34c:2A
affieux	39b:19
affleville	17b:54
affoux	40b:69
affracourt	11b:54
affringues	25b:62
agadez	c
agadir	c
agassac	12b:31
agde	30d:34
agel	24b:34
agen	33d:47
agen d aveyron	11c:12
agencourt	42b:21
agenville	83a:80
agenvillers	22b:80
ageville	29b:52
agey	27b:21
aghione	26b:2B
agincourt	42b:54
agme	11b:47
agnac	48b:47
agnat	=17b:43
agneaux	=43c:50
agnetz	31c:60
agnez
agnez les duisans	62b:62
agnicourt et sechelles	19b:02
agnieres	26b2
agnin	12c:38
agnos	10c:64
agny	19c:62
agon coutainville	30c:50
agonac	18c:24
agones	32b:34
agonges	30b:03
agonnay	:17
agos vidalos	39b:65
agrigente	c
agris	89b:16
agudelle	13b:17
aguessac	93b:12
aguilcourt	42b:02
aguts	24b:81
agy	32b:14
ahaxe alciette bascassan	26b:64
ahetze	21c:64
aheville	67a:88
ahmedabad	e
ahoskie	e
ahuille	19c:53
ahun	14c:23
ahuy	17c:21
aibes	35b:59
aibre	43b:25
aicirits camou suhast	70b:64
aiffres	54c:79
aigaliers	54b:30
aiglemont	17c:08
aiglepierre	41b:39
aigleville	41b:27
aiglun	15c2
aignan	72b:32
aignay
aignay le duc	26b:21
aigne	20c2
aignes	24b:31
aigneville	90b:80
aigny	29b:51
aigondigne	47c:79
aigonnay	:79
aigre	=16c2
aigrefeuille	14c:31
aigrefeuille d aunis	47c:17
aigrefeuille sur maine	42c:44
aigremont	19c4
aiguebelette
aiguebelette le lac	26b:73
aiguebelle	:73
aigueblanche	:73
aiguefonde	25c:81
aigueperse	29c2
aigues juntes	59a:09
aigues mortes	87c:30
aigues vives	50c4
aigueze	21b:30
aiguilhe	15c:43
aiguilles	=37b:05
aiguillon	=40c:47
aiguines	27b:83
aigurande	13c:36
ailhon	55b:07
aillant sur milleron	37b:45
aillant sur tholon	:89
aillas	=79b:33
ailleux	18b:42
aillevans	13b:70
ailleville	22b:10
aillevillers et lyaumont	14c:70
aillianville	15b:52
aillieres
aillieres beauvoir	20b:72
aillon	 2
aillon le jeune	43b:73
aillon le vieux	22b:73
ailloncourt	31b:70
ailly	12c:27
ailly le haut clocher	10c:80
ailly sur noye	26c:80
ailly sur somme	30c:80
aimargues	57c:30
aime	=:73
aime la plagne	44c:73
ain	r68e
ain temouchent	c
ainay	 2
ainay le chateau	99b:03
ainay le vieil	19b:18
aincille	12b:64
aincourt	85b:95
aincreville	80a:55
aingeray	53b:54
aingeville	60a:88
aingoulaincourt	11a:52
ainharp	13b:64
ainhice
ainhice mongelos	17b:64
ainhoa	67b:64
ainvelle	29b2
airaines	22c:80
airan	:14
airdrie	e
aire	=25b:08
aire sur l adour	62c:40
aire sur la lys	96c:62
airel	52b:50
airion	41b:60
airon notre dame	26b:62
airon saint vaast	19b:62
airoux	20b:11
airvault	33c2
aiserey	15c:21
aisey
aisey et richecourt	10b:70
aisey sur seine	16b:21
aisne	r52e
aisonville et bernoville	26b:02
aissey	17b:25
aisy sous thil	20b:21
aisy sur armancon	23b:89
aiti	27a:2B
aiton	19c:73
aix	35b:19
aix en diois	:26
aix en ergny	19b:62
aix en issart	26b:62
aix en othe	:10
aix en pevele	13c:59
aix en provence	15e:13
aix la fayette	97a:63
aix les bains	32d:73
aix noulette	39c:62
aix villemaur palis	32c:10
aixe sur vienne	59c:87
aizac	17b:07
aizanville	23a:52
aize	11b:36
aizecourt	 2
aizecourt le bas	69a:80
aizecourt le haut	66a:80
aizelles	12b:02
aizenay	10d:85
aizier	16b:27
aizy jouy	31b:02
ajac	20b:11
ajaccio	76d:2A
ajain	10c:23
ajat	31b:24
ajo	e
ajoncourt	10b:57
ajou	:27
ajoux	81a:07
akbou	c
akron	e
al hoceima	c
alaigne	33b:11
alaincourt	61b2
alaincourt la cote	18b:57
alairac	14c:11
alaise	=:25
alamogordo	e
alamosa	e
alan	29b:31
alando	30a:2B
alata	37c:2A
alba la romaine	15c:07
alban	96b:81
albany	e
albaret
albaret le comtal	13b:48
albaret sainte marie	56b:48
albas	62b2
albe	47b:67
albefeuille
albefeuille lagarde	58b:82
albens	:73
albepierre
albepierre bredons	24b:15
albert	95c:80
albert lea	e
albertacce	20b:2B
albertville	20d:73
albestroff	61b:57
albi	51d:81
albiac	33b2
albias	32c:82
albieres	12b:11
albies	12b:09
albiez	 2
albiez le jeune	14b:73
albiez montrond	35b:73
albignac	24b:19
albigny
albigny sur saone	31c:69
albina	c
albine	51b:81
albiosc	:04
albitreccia	18c:2A
albon	19c:26
albon d ardeche	16b:07
alboussiere	10c:07
albuquerque	e
albury	e
albussac	73b:19
alby sur cheran	27c:74
alcay alcabehety sunharette	21b:64
alcester	e
aldeburgh	e
alderley edge	e
alderney	e
aldershot	e
aldudes	33b:64
alembon	62b:62
alencon	25d:61
alenya	38c:66
alep	c
aleria	23c:2B
ales	=46d:30
alet les bains	38b:11
alette	37b:62
aleu	14b:09
alex	11c:74
alexain	61b:53
alexandria	e
alexandrie	c
aleyrac	50a:26
alford	e
alfortville	46d:94
alfreton	e
algajola	36b:2B
algans	22b:81
alger	c
algolsheim	11c:68
algrange	58c:57
alicante	c=
alice	e
alice springs	e
alieze	15b:39
alignan
alignan du vent	18c:34
alincourt	16b:08
alincthun	29b:62
alise sainte reine	56b:21
alissas	15c:07
alix	78b:69
alixan	27c:26
alizay	16c:27
allain	49b:54
allaines	42b:80
allaines mervilliers	:28
allainville	44b2
allainville en beauce	:45
allaire	40c:56
allamont	16b:54
allamps	51b:54
allan	20c:26
allanche	77b:15
alland huy et sausseuil	27b:08
allarmont	21b:88
allas bocage	19b:17
allas champagne	28b:17
allas les mines	20b:24
allassac	41c:19
allauch	21d:13
allegre	=92b:43
allegre les fumades	10c:30
alleins	29c:13
allemagne
allemagne en provence	54b:04
allemanche launay et soyer	12b:51
allemans	54b:24
allemans du dropt	49b:47
allemant	33b2
allemond	97b:38
allen	e
allenay	25b:80
allenc	27b:48
allenjoie	72b:25
allennes
allennes les marais	35c:59
allentown	e
allenwiller	:67
allerey	17b:21
allerey sur saone	80b:71
alleriot	12c:71
allery	84b:80
alles sur dordogne	38b:24
alleuze	22b:15
allevard	40c:38
alleves	40b:74
allex	27c:26
alleyrac	12b:43
alleyras	15b:43
alleyrat	24b2
allez et cazeneuve	61b:47
alliance	e=
alliancelles	15b:51
alliat	=57a:09
allibaudieres	21b:10
allichamps	35b:52
allier	=+45b:65
allieres	76a:09
alligny	 2
alligny cosne	93b:58
alligny en morvan	59b:58
allineuc	59b:22
allinges	50c:74
alloa	e
allogny	11c:18
alloinay	91b:79
allondans	23b:25
allondaz	30b:73
allondrelle
allondrelle la malmaison	64b:54
allonne	24c2
allonnes	14d3
allons	=29b2
allonville	78b:80
allonzier
allonzier la caille	23c:74
allos	81b:04
allouagne	28c:62
alloue	=49b:16
allouis	10c:18
allouville
allouville bellefosse	12c:76
alluy	37b:58
alluyes	76b:28
ally	72b2
alma gare	q
almaty	c
almayrac	29b:81
almeneches	64b:61
almeria	c
almont
almont les junies	44b:12
alness	e
alnwick	e
alo	19c:986
alos	21b2
alos sibas abense	29b:64
aloxe corton	13b:21
alpena	e
alpes de haute provence	r17e
alpes maritimes	r11f
alpine	e=
alquines	97b:62
alrance	34b:12
alresford	e
alsager	e
alsting	25c:57
alston	e
alta rocca	q
altagene	52a:2A
alteckendorf	86b:67
altenach	37b:68
altenheim	23b:67
altenstadt	:67
althen
althen des paluds	30c:84
altiani	53a:2B
altier	=21b:48
altillac	82b:19
altkirch	57c:68
alton	e
altoona	e
altorf	14c:67
altrincham	e
altrippe	37b:57
alturas	e
altus	e
altviller	52b:57
altwiller	37b:67
aluze	26b:71
alvignac	70b:46
alvimare	58b:76
alzen	26b:09
alzi	27a:2B
alzing	41b:57
alzon	19b:30
alzonne	16c:11
amage	30b:70
amagne	81b:08
amagney	93b:25
amailloux	82b:79
amance	13c3
amancey	74b:25
amancy	28c:74
amange	43b:39
amanlis	18c:35
amanty	36a:55
amanvillers	22c:57
amanze	20b:71
amarens	61a:81
amarillo	e
amathay
amathay vesigneux	18b:25
amaye	 2
amaye sur orne	11c:14
amaye sur seulles	22b:14
amazy	21b:58
ambacourt	30b:88
ambares et lagrave	18d:33
ambax	57a:31
ambazac	56c:87
ambel	35a:38
ambenay	54b:27
amberac	32b:16
amberieu
amberieu en bugey	16d:01
amberieux	65b:69
amberieux en dombes	19c:01
ambernac	38b:16
amberre	57b:86
ambert	65c:63
ambes	33c:33
ambeyrac	18b:12
ambialet	47b:81
ambiegna	79a:2A
ambierle	19c:42
ambievillers	80a:70
ambillou	17c:37
ambillou chateau	:49
ambilly	64c:74
amblaincourt	:55
amblainville	18c:60
amblans et velotte	39b:70
amble	e=
ambleny	12c:02
ambleon	12b:01
ambleside	e
ambleteuse	20c:62
ambleville	39b2
amblimont	:08
ambloy	19b:41
ambly
ambly fleury	13b:08
ambly sur meuse	25b:55
amboise	13d:37
ambon	=21c:56
ambonil	11b:26
ambonnay	94b:51
ambonville	82a:52
ambourville	:76
ambrault	88b:36
ambres	=10c:81
ambricourt	12b:62
ambrief	79a:02
ambrieres	21b:51
ambrieres les vallees	26c:53
ambrines	21b:62
ambronay	28c:01
ambrugeat	21b:19
ambrumesnil	52b:76
ambrus	11b:47
ambutrix	76b:01
amecourt	17b:27
amel sur l etang	15b:55
amelecourt	12b:57
amelie
amelie les bains palalda	35c:66
amendeuix
amendeuix oneix	47b:64
amenoncourt	87a:54
amenucourt	21b:95
americus	e
amersham	e
ames	=68b:62
amesbury	e
amettes	47b:62
ameugny	17b:71
ameuvelle	46a:88
amfreville	14c:14
amfreville la campagne	:27
amfreville la mi voie	33c:76
amfreville les champs	64b2
amfreville saint amand	12c:27
amfreville sous les monts	53b:27
amfreville sur iton	89b:27
amfroipret	:59
amiens	14e:80
amifontaine	39b:02
amigny	15b:50
amigny rouy	71b:02
amillis	83b:77
amilly	15d2
amions	:42
amirat	45a:06
amlwch	e
amman	c
ammanford	e
ammerschwihr	16c:68
ammertzwiller	:68
amne	57b:72
amneville	11d:57
amoncourt	27b:70
amondans	85a:25
amont et effreney	17b:70
amorots
amorots succos	22b:64
amou	16c:40
ampilly	 2
ampilly le sec	32b:21
ampilly les bordes	79a:21
amplepuis	49c:69
amplier	30b:62
ampoigne	:53
amponville	35b:77
ampriani	23a:2B
ampthill	e
ampuis	28c:69
ampus	92b:83
amritsar	e
amsterdam	c
amure	=43b:79
amy	42b:60
anaa	97b:987
anaconda	e=
anaheim	e
anais	90b2
anan	27b:31
ance	:64
ance feas	62b:64
anceaumeville	71b:76
anceins	:61
ancelle	10c:05
ancemont	53b:55
ancenis saint gereon	12d:44
ancerville	29c2
ancerviller	25b:54
ancey	45b:21
anchamps	22b:08
anche	=75b2
anchenoncourt et chazel	22b:70
anchorage	e=
ancienville	78a:02
ancier	52b:70
ancinnes	90b:72
ancizan	29b:65
ancone	13c:26
ancourt	62b:76
ancourteville
ancourteville sur hericourt	35b:76
ancretieville saint victor	38b:76
ancretteville
ancretteville sur mer	14b:76
ancteville	:50
anctoville	 2
anctoville sur boscq	44b:50
ancy	67b:69
ancy dornot	15c:57
ancy le franc	83b:89
ancy le libre	14b:89
ancy sur moselle	:57
andainville	23b:80
andance	12c:07
andancette	13c:26
andard	:49
ande	13c:27
andechy	28b:80
andel	12c:22
andelain	21b:02
andelaroche	21b:03
andelarre	15b:70
andelarrot	25b:70
andelat	47b:15
andelnans	11c:90
andelot	 3
andelot blancheville	80b:52
andelot en montagne	57b:39
andelot morval	90a:39
andelu	55b:78
anderlecht	c
andernay	24b:55
andernos
andernos les bains	13d:33
anderny	25b:54
andert et condon	35b:01
andevanne	:08
andeville	34c:60
andigne	:49
andillac	13b:81
andilly	64c4
andilly en bassigny	11b:52
andiran	26b:47
andlau	18c:67
andoins	73b:64
andolsheim	22c:68
andon	67b:06
andonville	25b:45
andornay	18b:70
andouille	=23c:53
andouille neuville	10c:35
andouque	38b:81
andover	e
andrein	14b:64
andres	15c:62
andrest	13c:65
andresy	14d:78
andreze	:49
andrezel	34b:77
andrezieux
andrezieux boutheon	10d:42
andryes	45b:89
anduze	34c:30
aneran
aneran camors	:65
aneres	17b:65
anet	27c:28
anetz	:44
angais	89b:64
ange	=80b:41
angeac	 2
angeac champagne	50b:16
angeac charente	29b:16
angecourt	38b:08
angeduc	15b:16
angely	15b:89
angeot	35b:90
angers	16e:49
angerville	46c2
angerville bailleul	20b:76
angerville l orcher	14c:76
angerville la campagne	14c:27
angerville la martel	11c:76
angervilliers	18c:91
angeville	24b:82
angevillers	14c:57
angey	:50
angicourt	13c:60
angiens	51b:76
angirey	15b:70
angivillers	16b:60
anglade	89b:33
anglards	 2
anglards de saint flour	41b:15
anglards de salers	73b:15
anglars	22b:46
anglars juillac	33b:46
anglars nozac	40b:46
anglars saint felix	93b:12
anglefort	12c:01
anglemont	14b:88
angles	=37c3
angles sur l anglin	37b:86
anglesey	e
anglesqueville	 2
anglesqueville l esneval	68b:76
anglesqueville la bras long	13b:76
anglet	=43d:64
angliers	21c2
anglure	78b:51
anglure sous dun	14b:71
anglus	:52
angluzelles et courcelles	15b:51
angoisse	=60b:24
angomont	75a:54
angos	23b:65
angouleme	42d:16
angoulins	42c:17
angoume	26b:40
angous	96a:64
angoustrine villeneuve
angoustrine villeneuve des escaldes	54b:66
angoville	 2
angoville au plain	:50
angres	46c:62
angresse	23c:40
angrie	91b:49
anguilcourt
anguilcourt le sart	27b:02
angviller
angviller les bisping	:57
angy	11c:60
anhaux	39b:64
anhiers	89b:59
aniane	30c:34
aniche	100c:59
anisy	82b:14
anizy	 2
anizy le chateau	:02
anizy le grand	25c:02
anjeux	15b:70
anjou	10c:38
anjouan	q
anjouin	31b:36
anjoutey	61b:90
ankara	c
anla	90a:65
anlezy	24b:58
anlhiac	26b:24
ann arbor	e
annaba	c
annan	e
annapolis	e
annay	49c2
annay la cote	33b:89
annay sur serein	21b:89
annebault	52b:14
annecy	13e2
annecy le vieux	:74
annelles	=13b:08
annemasse	38d:74
anneot	11b:89
annepont	40b:17
annequin	21c:62
annesse et beaulieu	15c:24
annet
annet sur marne	34c:77
anneux	26b:59
anneville	 5
anneville ambourville	12c:76
anneville en saire	37b:50
anneville la prairie	95a:52
anneville sur mer	:50
anneville sur scie	41b:76
anneyron	42c:26
annezay	17b:17
annezin	58c:62
anniston	e
annoeullin	11d:59
annoire	42b:39
annois	35b:02
annoisin
annoisin chatelans	72b:38
annoix	25b:18
annonay	17d:07
annonville	28a:52
annot	10c:04
annouville
annouville vilmesnil	45b:76
annoux	85a:89
annoville	:50
anor	31c:59
anos	17b:64
anost	70b:71
anould	32c:88
anoux	27b:54
anoye	14b:64
anquetierville	33b:76
anrosey	12b:52
ansac
ansac sur vienne	82b:16
ansacq	27b:60
ansan	75a:32
ansauville	76a:54
ansauvillers	11c:60
anse	=82c:69
anse bertrand	44c:971
ansignan	16b:66
ansost	58a:65
ansouis	11c:84
anstaing	16c:59
anstruther	e
antagnac	22b:47
antalya	c
antananarivo	c
anterrieux	12b:15
anteuil	60b:25
antezant
antezant la chapelle	37b:17
anthe	19b:47
anthelupt	44b:54
anthenay	70a:51
antheny	10b:08
antheuil	63a:21
antheuil portes	41b:60
anthien	17b:58
anthon	12c:38
anthy
anthy sur leman	25c:74
antibes	78d:06
antichan	41a:65
antichan de frontignes	16b:31
antignac	37b2
antigny	16c2
antigny la ville	86a:21
antilly	47b2
antin	92a:65
antioch	e
antisanti	59b:2B
antist	19b:65
antogny
antogny le tillac	49b:37
antoigne	44b:49
antoigny	:61
antoingt	41b:63
antonaves	:05
antonne et trigonant	12c:24
antony	64d:92
antorpe	:25
antraigues
antraigues sur volane	:07
antrain	:35
antran	11c:86
antras	11b2
antrenas	33b:48
antrim	e
antsirabe	c
antsiranana	c
antugnac	29b:11
antully	79b:71
anvers	c
anveville	29b:76
anville	:16
anvin	70b:62
any martin rieux	46b:02
anzat
anzat le luguet	17b:63
anzeling	48b:57
anzeme	55b:23
anzex	33b:47
anzin	13d:59
anzin saint aubin	28c:62
anzy le duc	42b:71
aoste	29c:38
aougny	10b:51
aouste	20b:08
aouste sur sye	27c:26
aouze	19b:88
apach	11c:57
apalachicola	e
apatou	10d:973
apchat	16b:63
apchon	18b:15
apinac	44b:42
appelle	=66a:81
appenai
appenai sous belleme	28b:61
appenans	39b:25
appenwihr	59b:68
appeville	20b:50
appeville annebault	10c:27
appietto	17c:2A
appilly	50b:60
appleby in westmorland	e
applecross	e
appledore	e
appleton	e
appoigny	31c:89
appomattox	e
apprieu	36c:38
appy	28a:09
apremont	47c6
apremont la foret	43b:55
apremont sur allier	66a:18
aprey	19b:52
apt	10d:84
arabaux	79a:09
araches
araches la frasse	18c:74
aragnouet	29b:65
aragon	49b:11
aramits	66b:64
aramon	=41c:30
aran islands	e
aranc	33b:01
arance	:64
arancou	19b:64
arandas	14b:01
arandon
arandon passins	19c:38
araujuzon	19b:64
araules	62b:43
araux	14b:64
arbanats	14c:33
arbas	29b:31
arbecey	23b:70
arbellara	17b:2A
arbent	36c:01
arbeost	73a:65
arberats
arberats sillegue	33b:64
arbignieu	:01
arbigny	46b:01
arbigny sous varennes	87a:52
arbin	84b:73
arblade	 2
arblade le bas	13b:32
arblade le haut	31b:32
arbois	31c:39
arbon	93a:31
arbonne	24c:64
arbonne la foret	10c:77
arboras	=11b:34
arbori	53a:2A
arbot	60a:52
arbouans	88b:25
arboucave	22b:40
arbouet
arbouet sussaute	31b:64
arbourse	12b:58
arboussols	13b:66
arboys
arboys en bugey	71b:01
arbrissel	27b:35
arbroath	e
arbus	12c:64
arbusigny	12c:74
arc en barrois	67b:52
arc et senans	16c:25
arc les gray	24c:70
arc sous cicon	77b:25
arc sous montenot	23b:25
arc sur tille	26c:21
arcachon	11d:33
arcais	62b:79
arcambal	10c:46
arcangues	37c:64
arcata	e
arcay	84b2
arceau	=98b:21
arcenant	52b:21
arcens	35b:07
arces	72b:17
arces dilo	62b:89
arcey	15c2
archail	14a:04
archamps	24c:74
archelange	22b:39
arches	=18c2
archettes	11c:88
archiac	77b:17
archignac	41b:24
archignat	32b:03
archigny	11c:86
archingeay	77b:17
archipel des crozet	:984
archipel des kerguelen	:984
archon	76a:02
archway	e=
arcinges	22b:42
arcins	54b:33
arcis	 2
arcis le ponsart	29b:51
arcis sur aube	28c:10
arcisses	22c:28
arcizac
arcizac adour	61b:65
arcizac ez angles	25b:65
arcizans	 2
arcizans avant	40b:65
arcizans dessus	12b:65
arcomps	28b:18
arcon	=11c2
arconcey	22b:21
arconnay	19c:72
arconsat	57b:63
arconville	11b:10
arcueil	22d:94
arcy sainte restitue	40b:02
arcy sur cure	49b:89
ardara	e
ardeche	r33e
ardee	e
ardelles	21b:28
ardelu	72a:28
ardenais	21b:18
ardenay
ardenay sur merize	50b:72
ardengost	12a:65
ardennes	r27e
ardentes	=37c:36
ardes	59b:63
ardeuil et montfauxelles	79a:08
ardiege	38b:31
ardillieres	89b:17
ardin	13c:79
ardizas	22b:32
ardmore	e
ardoix	13c:07
ardon	13c2
ardouval	16b:76
ardoyne	e
ardres	44c:62
ardrishaig	e
ardrossan	e
aregno	59b:2B
areines	57b:41
arelaune
arelaune en seine	25c:76
aren	25b:64
arengosse	71b:40
arenthon	21c:74
ares	=65c:33
aresches	27a:39
aressy	88b:64
arette	10c:64
arfeuille
arfeuille chatain	19b:23
arfeuilles	59b:03
arfons	19b:81
argagnon	69b:64
arganchy	22b:14
argancon	10b:10
argancy	14c:57
argein	20b:09
argeles	 3
argeles bagneres	10b:65
argeles gazost	28c:65
argeles sur mer	11d:66
argeliers	21c:11
argelliers	10c:34
argelos	42b2
argelouse	92a:40
argences	40c:14
argences en aubrac	16c:12
argens	 2
argens minervois	40b:11
argent sur sauldre	20c:18
argentan	=14d:61
argentat	=:19
argentat sur dordogne	29c:19
argentenay	82a:89
argenteuil	11e:95
argenteuil sur armancon	22b:89
argentieres	36b:77
argentine	=96b:73
argentolles	:52
argenton	33b:47
argenton l eglise	:79
argenton les vallees	:79
argenton notre dame	:53
argenton sur creuse	48c:36
argentonnay	32c:79
argentre	29c:53
argentre du plessis	46c:35
argenvieres	45b:18
argenvilliers	31b:28
argers	11b:51
arget	76a:64
argiesans	61b:90
argillieres	72a:70
argilliers	44b:30
argilly	54b:21
argis	42b:01
argiusta
argiusta moriccio	75a:2A
argoeuves	54b:80
argol	11c:29
argonay	38c:74
argouges	:50
argoules	32b:80
argueil	35b:76
arguel	31a:80
arguenos	90a:31
argut dessous	21a:31
argut dessus	:31
argy	56b:36
arhansus	66a:64
ariege	r16e
aries espenan	91a:65
arifat	13b:81
arignac	72b:09
arinthod	11c:39
arisaig	e
arith	46b:73
arjuzanx	:40
arklow	e
arlanc	18c:63
arlay	12c:39
arlebosc	38b:07
arlempdes	16b:43
arles	52d:13
arles sur tech	28c:66
arlet	24a:43
arleuf	64b:58
arleux	31c:59
arleux en gohelle	96b:62
arlington	e
arlon	c
arlos	11b:31
armagh	e
armaille	32b:49
armancourt	58b2
armaucourt	24b:54
armbouts
armbouts cappel	21c:59
armeau	75b:89
armendarits	40b:64
armenonville
armenonville les gatineaux	:28
armenteule	:65
armentieres	27d:59
armentieres en brie	12c:77
armentieres sur avre	16b:27
armentieres sur ourcq	96a:02
armentieux	73a:32
armes	=27b:58
armillac	21b:47
armissan	15c:11
armix	25a:01
armous et cau	96a:32
armoy	16c:74
arnac	17b:15
arnac la poste	90b:87
arnac pompadour	12c:19
arnac sur dourdou	47a:12
arnage	54c:72
arnancourt	78a:52
arnas	46c:69
arnaud
arnaud guilhem	23b:31
arnave	21b:09
arnaville	56b:54
arnay	 2
arnay le duc	13c:21
arnay sous vitteaux	11b:21
arnayon	27a:26
arne	18b:65
arneguy	24b:64
arneke	16c:59
arnicourt	15b:08
arnieres
arnieres sur iton	16c:27
arnold	e
arnoncourt
arnoncourt sur apance	:52
arnos	13b:64
arnouville	15d:95
arnouville les mantes	95b:78
arnside	e
aroffe	93a:88
aromas	58b:39
aron	18c:53
aroue ithorots olhaiby	24b:64
aroz	14b:70
arpaillargues et aureillac	10c:30
arpajon	12d:91
arpajon sur cere	64c:15
arpavon	73a:26
arpenans	25b:70
arpheuilles	54b2
arpheuilles saint priest	38b:03
arphy	14b:30
arquenay	67b:53
arques	=98c3
arques la bataille	24c:76
arquettes
arquettes en val	83a:11
arqueves	15b:80
arquian	54b:58
arrabloy	:45
arracourt	25b:54
arradon	58c:56
arraincourt	13b:57
arran	e
arrancourt	12b:91
arrancy	45a:02
arrancy sur crusnes	47b:55
arranmore	e
arrans	65a:21
arras	43d:62
arras en lavedan	50b:65
arras sur rhone	53b:07
arrast
arrast larrebieu	96a:64
arraute
arraute charritte	44b:64
arraye et han	37b:54
arrayou
arrayou lahitte	99a:65
arre	25b:30
arreau	73b:65
arrelles	90a:10
arrembecourt	47a:10
arrenes	20b:23
arrens
arrens marsous	69b:65
arrentes de corcieux	17b:88
arrentieres	18b:10
arrest	82b:80
arreux	35b:08
arriance	21b:57
arricau
arricau bordes	11b:64
arrien	20b:64
arrien en bethmale	13b:09
arrigas	22b:30
arrigny	23b:51
arro	80a:2A
arrodets	23a:65
arrodets ez angles	11b:65
arromanches
arromanches les bains	41b:14
arronnes	38b:03
arronville	62b:95
arros	 2
arros d oloron	:64
arros de nay	82b:64
arroses	=14b:64
arrouede	85a:32
arrout	92a:09
arry	73b2
ars	=93b2
ars en re	13c:17
ars laquenexy	93b:57
ars les favets	22b:63
ars sur formans	15c:01
ars sur moselle	46c:57
arsac	41c:33
arsac en velay	12c:43
arsague	35b:40
arsans	42a:70
arsonval	29b:10
arsure
arsure arsurette	10b:39
arsy	83b:60
art sur meurthe	17c:54
artagnan	50b:65
artaise
artaise le vivier	64a:08
artaix	35b:71
artalens
artalens souin	14b:65
artannes	 2
artannes sur indre	28c:37
artannes sur thouet	41b:49
artas	18c:38
artassenx	26b:40
artemare	11c:01
artemps	36b:02
artenay	20c:45
artesia	e
arthaz pont notre dame	17c:74
arthel	89a:58
arthemonay	61b:26
arthenac	33b:17
arthes	25c:81
arthez	 3
arthez d armagnac	92a:40
arthez d asson	46b:64
arthez de bearn	18c:64
artheze	35b:72
arthies	27b:95
arthon	12c:36
arthon en retz	:44
arthonnay	15b:89
arthun	53b:42
artigat	57b:09
artignosc
artignosc sur verdon	31b:83
artigue	36a:31
artiguedieu	:32
artigueloutan	11c:64
artiguelouve	20c:64
artiguemy	87a:65
artigues	40b4
artigues pres bordeaux	87c:33
artins	27b:41
artix	36c2
artolsheim	10c:67
artonges	:02
artonne	91b:63
artres	11c:59
artzenheim	86b:68
arudy	22c:64
arue	11d2
arundel	e
arusha	e
arutua	17c:987
arvada	e
arvert	39c:17
arveyres	21c:33
arviere
arviere en valromey	72b:01
arvieu	77b:12
arvieux	34b:05
arvigna	24b:09
arvillard	86b:73
arville	15b2
arvillers	76b:80
arx	57a:40
arzacq
arzacq arraziguet	11c:64
arzal	18c:56
arzano	14c:29
arzay	:38
arzembouy	70a:58
arzenc	 2
arzenc d apcher	52a:48
arzenc de randon	19b:48
arzens	12c:11
arzillieres
arzillieres neuville	32b:51
arzon	23c:56
arzviller	52b:57
asasp arros	52b:64
ascain	47c:64
ascarat	35b:64
aschbach	63b:67
ascheres
ascheres le marche	12c:45
asco	12b:2B
ascot	e=
ascou	11b:09
ascoux	11c:45
ascros	17b:06
asfeld	11c:08
ashbourne	e
ashburton	e
ashby de la zouch	e
asheville	e
ashford	e
ashington	e
ashland	e
ashtabula	e
ashton under lyne	e
aslonnes	11c:86
asmara	c
asnan	12b:58
asnans
asnans beauvoisin	71b:39
asnelles	64b:14
asnieres	34b:27
asnieres en bessin	73a:14
asnieres en montagne	16b:21
asnieres en poitou	19b:79
asnieres la giraud	98b:17
asnieres les dijon	13c:21
asnieres sous bois	11b:89
asnieres sur blour	19b:86
asnieres sur nouere	13c:16
asnieres sur oise	31c:95
asnieres sur saone	78a:01
asnieres sur seine	94d:92
asnieres sur vegre	33b:72
asnois	27b2
aspach	12c2
aspach le bas	13c:68
aspach le haut	:68
aspach michelbach	17c:68
aspen	e=
asperes	56b:30
asperjoc	:07
aspet	91b:31
aspin
aspin aure	43a:65
aspin en lavedan	29b:65
aspiran	17c:34
aspremont	27c2
aspres	 2
aspres les corps	10b:05
aspres sur buech	83b:05
aspret
aspret sarrat	13b:31
asprieres	75b:12
asque	=12b:65
asques	=57b2
asquins	31b:89
assac	15b:81
assainvillers	14b:80
assais
assais les jumeaux	76b:79
assas	14c:34
assat	21c:64
assay	18b:37
asse le berenger	40b:53
asse le boisne	88b:72
asse le riboul	48b:72
assenay	13b:10
assencieres	19b:10
assenoncourt	12b:57
asserac	19c:44
assevent	18c:59
assevillers	31b:80
assier	71b:46
assieu	17c:38
assignan	17b:34
assigny	16b2
assis sur serre	21b:02
asson	20c:64
asswiller	27b:67
astaffort	20c:47
astaillac	20b:19
aste	57b:65
aste beon	23b:64
astet	59a:07
astille	90b:53
astis	=35b:64
astoin	:04
aston	20b:09
astoria	e
astugue	26b:65
atakpame	c
athee	=13c2
athee sur cher	29c:37
athenes	c
athens	c
atherstone	e
atherton	e
athesans
athesans etroitefontaine	63b:70
athie	22b2
athienville	16b:54
athies	17c2
athies sous laon	26c:02
athis	89b:51
athis de l orne	:61
athis mons	37d:91
athis val
athis val de rouvre	42c:61
athlone	e
athos aspis	21b:64
athy	e
atlanta	c
atlantic city	e
attainville	19c:95
attancourt	28b:52
attenschwiller	96b:68
attiches	22c:59
attichy	19c:60
attignat	34c:01
attignat oncin	57b:73
attigneville	22b:88
attigny	13c2
attilloncourt	98a:57
attilly	34b:02
attin	89b:62
attleborough	e
atton	90b:54
attray	21b:45
attricourt	47a:70
atur	:24
aubagnan	28b:40
aubagne	48d:13
aubaine	=89a:21
aubais	29c:30
aubarede	28b:65
aubas	61b:24
aubazat	18b:43
aubazines	86b:19
aube	=+15c2
aubeguimont	19b:76
aubenas	12d:07
aubenas les alpes	90a:04
aubenasson	74a:26
aubencheul	 2
aubencheul au bac	55b:59
aubencheul aux bois	24b:02
aubenton	66b:02
aubepierre
aubepierre ozouer
aubepierre ozouer le repos	98b:77
aubepierre sur aube	18b:52
auberchicourt	46c:59
aubercourt	69a:80
aubergenville	13d:78
auberive	41b2
auberives	 2
auberives en royans	37b:38
auberives sur vareze	15c:38
aubermesnil	 2
aubermesnil aux erables	20b:76
aubermesnil beaumais	52b:76
aubers	17c:59
aubertans	:70
aubertin	67b:64
auberville	61b:14
auberville la campagne	:76
auberville la manuel	14b:76
auberville la renault	45b:76
aubervilliers	88d:93
aubessagne	74b:05
aubeterre	40b:10
aubeterre sur dronne	31b:16
aubevoye	:27
aubiac	15c2
aubiat	10c:63
aubie et espessas	:33
aubiere	10d:63
aubiet	11c:32
aubignan	60c:84
aubignas	48b:07
aubigne	62b2
aubigne racan	22c:72
aubigne sur layon	35b:49
aubigney	:70
aubignosc	62b:04
aubigny	11c5
aubigny au bac	11c:59
aubigny aux kaisnes	23b:02
aubigny en artois	15c:62
aubigny en laonnois	10b:02
aubigny en plaine	54b:21
aubigny la ronce	17b:21
aubigny les clouzeaux	72c:85
aubigny les pothees	31b:08
aubigny les sombernon	18b:21
aubigny sur nere	55c:18
aubilly	50a:51
aubin	=37c2
aubin saint vaast	73b:62
aubinges	40b:18
auboncourt
auboncourt vauzelles	95a:08
aubonne	27b:25
aubord	23c:30
auboue	27c:54
aubous	45a:64
aubrac	q
aubres	42b:26
aubreville	38b:55
aubrives	95b:08
aubrometz	14b:62
aubry	 3
aubry du hainaut	17c:59
aubry en exmes	:61
aubry le panthou	13b:61
aubure	35b:68
auburn	e=
aubussargues	33b:30
aubusson	34c2
aubusson d auvergne	22b:63
aubvillers	17b:80
auby	71c:59
aucaleuc	97b:22
aucamville	11d2
aucazein	65a:09
aucelon	17a:26
aucey
aucey la plaine	41b:50
auch	22d:32
auchay
auchay sur vendee	11c:85
auchel	10d:62
auchonvillers	13b:80
auchterarder	e
auchtermuchty	e
auchy	 5
auchy au bois	55b:62
auchy la montagne	56b:60
auchy les hesdin	15c:62
auchy les mines	46c:62
auchy lez orchies	16c:59
auckland	c
aucun	=27b:65
audaux	17b:64
aude	r38e
audelange	26b:39
audeloncourt	77a:52
audembert	42b:62
audenge	96c:33
auderville	:50
audes	40b:03
audeux	42b:25
audeville	18b:45
audierne	37c2
audignicourt	10b:02
audignies	36b:59
audignon	39b:40
audigny	27b:02
audincourt	14d:25
audincthun	68b:62
audinghen	62b:62
audomarois	q
audon	41b:40
audouville
audouville la hubert	78a:50
audrehem	52b:62
audressein	14b:09
audresselles	61b:62
audrieu	12c:14
audrix	29b:24
audruicq	53c:62
audun	 2
audun le roman	25c:54
audun le tiche	74c:57
auenheim	:67
auffargis	20c:78
auffay	:76
aufferville	48b:77
auffreville
auffreville brasseuil	67b:78
auflance	82a:08
auga	19b:64
augan	16c:56
auge	=10c3
auge saint medard	:16
augea	29b:39
auger saint vincent	52b:60
augerans	19b:39
augeres	12b:23
augerolles	86b:63
augers
augers en brie	27b:77
augerville
augerville la riviere	21b:45
augicourt	18b:70
augignac	82b:24
augirein	80a:09
augisey	19b:39
augnat	18b:63
augnax	13b:32
augne	13b:87
augny	22c:57
auguaise	20b:61
augusta	e
augy	10c2
augy sur aubois	28b:18
aujac	52b2
aujan mournede	89a:32
aujargues	82b:30
aujeurres	73a:52
aujols	38b:46
aulan	8a:26
aulas	46b:30
aulhat
aulhat flat	94b:63
aulhat saint privat	:63
aullene	18b:2A
aulnat	41c:63
aulnay	16c3
aulnay aux planches	:51
aulnay l aitre	17b:51
aulnay la riviere	51b:45
aulnay sous bois	88d:93
aulnay sur iton	71b:27
aulnay sur marne	28b:51
aulnay sur mauldre	12c:78
aulnizeux	:51
aulnois	16b:88
aulnois en perthois	46b:55
aulnois sous laon	13c:02
aulnois sous vertuzey	:55
aulnois sur seille	31b:57
aulnoy	36b:77
aulnoy lez valenciennes	71c:59
aulnoy sur aube	51a:52
aulnoye
aulnoye aymeries	86c:59
aulon	58b3
aulos	:09
aulos sinsat	16b:09
ault	13c:80
aulus
aulus les bains	13b:09
aulx les cromary	16b:70
aumagne	69b:17
aumale	20c:76
aumatre	17b:80
aumelas	62b:34
aumenancourt	11c:51
aumerval	19b:62
aumes	50b:34
aumessas	26b:30
aumetz	24c:57
aumeville
aumeville lestre	13b:50
aumont	57b2
aumont aubrac	:48
aumont en halatte	57b:60
aumur	39b:39
aunac
aunac sur charente	65b:16
aunat	61a:11
aunay	 5
aunay en bazois	23b:58
aunay les bois	14b:61
aunay sous auneau	15c:28
aunay sous crecy	65b:28
aunay sur odon	:14
auneau	:28
auneau bleury saint symphorien	64c:28
auneuil	29c:60
aunou	 2
aunou le faucon	25b:61
aunou sur orne	28b:61
auppegard	70b:76
aups	22c:83
auquainville	:14
auquemesnil	:76
aurade	68b:32
auradou	41b:47
auragne	48b:31
auray	14d:56
aure	40a:08
aure sur mer	69b:14
aurec
aurec sur loire	62c:43
aureil	10c:87
aureilhan	92c2
aureille	15c:13
aurel	46b2
aurelle
aurelle verlac	:12
aurensan	90b2
aureville	10c:31
auriac	50b3
auriac du perigord	40b:24
auriac l eglise	14b:15
auriac lagast	23b:12
auriac sur dropt	18b:47
auriac sur vendinelle	11c:31
auriat	12b:23
auribail	19b:31
auribeau	68a:84
auribeau sur siagne	34c:06
aurice	63b:40
auriebat	24b:65
aurieres	37b:63
aurignac	12c:31
aurillac	26d:15
aurimont	21b:32
aurin	34b:31
auriol	13d:13
auriolles	14b:33
aurions idernes	11b:64
auris	19b:38
aurons	=56b:13
aurora	e=
auros	11c:33
aurouer	40b:03
auroux	36b:48
aurseulles	19c:14
aussac	26b:81
aussac vadalle	56b:16
ausseing	91a:31
aussevielle	86b:64
aussillon	55c:81
aussois	68b:73
ausson	60b:31
aussonce	24b:08
aussonne	80c:31
aussos	64a:32
aussurucq	23b:64
austin	e
autainville	42b:41
autechaux	45b:25
autechaux roide	49b:25
auterive	11d3
auterrive	14b:64
autet	27b:70
auteuil	16c2
autevielle saint martin bideren	22b:64
authe	94a:08
autheuil	 3
autheuil authouillet	94b:27
autheuil en valois	27b:60
autheux	12b:80
authevernes	47b:27
authezat	66b:63
authie	20c2
authieule	39b:80
authieux
authieux ratieville	40b:76
authiou	41a:58
authoison	31b:70
authon	81b2
authon du perche	15c2
authon ebeon	41b:17
authon la plaine	37b:91
authou	33b:27
authuille	15b:80
authume	91b:39
authumes	29b:71
autichamp	15b:26
autignac	98b:34
autigny	32b:76
autigny la tour	14b:88
autigny le grand	13b:52
autigny le petit	57a:52
autingues	29b:62
autoire	38b:46
autoreille	39b:70
autouillet	67b:78
autrac	50a:43
autrans	:38
autrans meaudre
autrans meaudre en vercors	29c:38
autreche	42b:37
autrechene	28b:90
autreches	74b:60
autrecourt
autrecourt et pourron	34b:08
autrecourt sur aire	11b:55
autremencourt	18b:02
autrepierre	74a:54
autreppes	18b:02
autretot	:76
autreville	97b2
autreville saint lambert	33a:55
autreville sur la renne	39b:52
autreville sur moselle	26b:54
autrey	47b2
autrey le vay	93a:70
autrey les cerre	24b:70
autrey les gray	40b:70
autricourt	14b:21
autruche	=49a:08
autruy
autruy sur juine	75b:45
autry	93a:08
autry issards	31b:03
autry le chatel	85b:45
autun	13d:71
auty	14b:82
auvare	52a:06
auve	31b:51
auvergne rhone alpes	r82f
auvernaux	33b:91
auvers	73b2
auvers le hamon	14c:72
auvers saint georges	12c:91
auvers sous montfaucon	23b:72
auvers sur oise	69c:95
auverse	:49
auvet et
auvet et la chapelotte	24b:70
auvillar	90b:82
auvillars	24b:14
auvillars sur saone	34b:21
auvillers
auvillers les forges	91b:08
auvilliers	10b:76
auvilliers en gatinais	34b:45
aux aussat	27b:32
aux marais	92b:60
auxais	18b:50
auxange	20b:39
auxant	80a:21
auxelles
auxelles bas	42b:90
auxelles haut	29b:90
auxerre	35d:89
auxey duresses	29b:21
auxi le chateau	25c:62
auxillac	:48
auxon	13c2
auxon dessous	:25
auxon dessus	:25
auxonne	76c:21
auxy	19c2
auzainvilliers	19b:88
auzances	11c:23
auzas	22b:31
auzat	56b:09
auzat la combelle	20c:63
auzay	:85
auzebosc	11c:76
auzecourt	:55
auzelles	39b:63
auzers	16b:15
auzet	10b:04
auzeville	 2
auzeville en argonne	:55
auzeville tolosane	47c:31
auzielle	16c:31
auzits	82b:12
auzon	86b:43
auzouer
auzouer en touraine	22c:37
auzouville	 4
auzouville auberbosc	:76
auzouville l esneval	36b:76
auzouville sur ry	68b:76
auzouville sur saane	14b:76
availles	 4
availles en chatellerault	17c:86
availles limouzine	13c:86
availles sur seiche	63b:35
availles thouarsais	18b:79
avajan	82a:65
avallon	63c:89
avancon	76b2
avanne
avanne aveney	23c:25
avant les marcilly	51b:10
avant les ramerupt	16b:10
avanton	22c:86
avapessa	80a:2B
avaray	67b:41
avaux	52b:08
aveiro	c
aveize	11c:69
aveizieux	17c:42
avelanges	33a:21
avelesges	48a:80
avelin	26c:59
aveluy	54b:80
avenas	:69
avenay	56b:14
avenay val
avenay val d or	96b:51
avene	29b:34
avenheim	:67
avensac	73a:32
avensan	31c:33
aventignan	20b:65
averan	86a:65
averdoingt	30b:62
averdon	68b:41
avermes	41c:03
avernes	87b:95
avernes saint gourgon	71a:61
avernes sous exmes	:61
averon
averon bergelle	19b:32
averton	55b:53
avesnelles	22c:59
avesnes	46a:62
avesnes chaussoy	63a:80
avesnes en bray	28b:76
avesnes en saosnois	93a:72
avesnes en val	26b:76
avesnes le comte	18c:62
avesnes le sec	15c:59
avesnes les aubert	36c:59
avesnes les bapaume	17b:62
avesnes sur helpe	40c:59
avessac	25c:44
avesse	33b:72
aveux	=41a:65
aveyron	r28e
avezac prat lahitte	58b:65
avezan	86a:32
aveze	19c3
aviemore	e
aviernoz	:74
avignon	92d:84
avignon les saint claude	35b:39
avignonet	20b:38
avignonet lauragais	16c:31
avillers	23b2
avillers sainte croix	80a:55
avilley	15b:25
avilly saint leonard	85b:60
avion	=17d:62
avioth	12b:55
avire	:49
avirey
avirey lingey	20b:10
aviron	=11c:27
avize	17c:51
avocourt	12b:55
avoine	=23c2
avoise	59b:72
avolsheim	75b:67
avon	14d2
avon la peze	21b:10
avon les roches	53b:37
avondance	33a:62
avord	29c:18
avoriaz	q
avosnes	83a:21
avot	19b:21
avoudrey	98b:25
avrainville	14c4
avranches	10d:50
avranville	66a:88
avrechy	11c:60
avrecourt	12b:52
avree	83a:58
avremesnil	99b:76
avressieux	54b:73
avreuil	17b:10
avricourt	12c3
avrieux	39b:73
avrigney
avrigney virey	43b:70
avrigny	40b:60
avril	=12c:54
avril sur loire	25b:58
avrille	17d2
avrille les ponceaux	48b:37
avrilly	24b2
avroult	54b:62
avy	51b:17
awala yalimapo	16c:973
awoingt	76b:59
ax les thermes	13c:09
axat	=48b:11
axbridge	e
axiat	33a:09
axminster	e
ay	:51
ay champagne	51c:51
ay sur moselle	16c:57
ayat sur sioule	14b:63
aydat	26c:63
aydie	13b:64
aydius	10b:64
aydoilles	10c:88
ayen	72b:19
ayencourt	15b:80
ayette	33b:62
ayguatebia
ayguatebia talau	49a:66
ayguemorte
ayguemorte les graves	14c:33
ayguesvives	28c:31
ayguetinte	16b:32
ayherre	11c:64
aylesbury	e
aylsham	e
ayn	39b:73
aynac	56b:46
ayr	e
ayrens	61b:15
ayron	11c:86
ayros arbouix	35b:65
ayse	24c:74
ayssenes	23b:12
aytre	97c:17
ayzac ost	47b:65
ayzieu	16b:32
azannes et soumazannes	17b:55
azas	68b:31
azat chatenet	11b:23
azat le ris	24b:87
azay le brule	19c:79
azay le ferron	82b:36
azay le rideau	34c:37
azay sur cher	32c:37
azay sur indre	36b:37
azay sur thouet	11c:79
azazga	c
aze	21c3
azelot	41b:54
azerables	80b:23
azerailles	79b:54
azerat	76b2
azereix	99b:65
azet	15b:65
azeville	79a:50
azillanet	36b:34
azille	11c:11
azilone
azilone ampaza	21b:2A
azincourt	30b:62
azolette	12b:69
azoudange	89a:57
azur	=99b:40
azy	45b:18
azy le vif	19b:58
azy sur marne	37b:02
azzana	49a:2A
baalbek	c
baalon	26b:55
baalons	21b:08
babeau
babeau bouldoux	31b:34
baboeuf	51b:60
baby	=11b:77
bacalan	q
baccarat	=41c:54
baccon	65b:45
bach	21b:46
bachant	=22c:59
bachas	=90a:31
bachivillers	:60
bachos	31a:31
bachy	19c:59
bacilly	92b:50
baconnes	29b:51
bacouel	48b:60
bacouel sur selle	46b:80
bacourt	11b:57
bacquepuis	31b:27
bacqueville	61b:27
bacqueville en caux	19c:76
bacup	e
badailhac	13b:15
badajoz	c
badaroux	93b:48
badecon
badecon le pin	75b:36
badefols	 2
badefols d ans	42b:24
badefols sur dordogne	20b:24
baden	51c:56
badens	75b:11
badevel	81b:25
badmenil
badmenil aux bois	14b:88
badonviller	15c:54
badonvilliers
badonvilliers gerauvilliers	13b:55
baerendorf	30b:67
baerenthal	73b:57
baffie	11b:63
bafoussam	c
bagard	26c:30
bagas	28b:33
bagat
bagat en quercy	:46
bagdad	c
bage dommartin	41c:01
bage la ville	:01
bage le chatel	97b:01
bagenalstown	e
bagert	46a:09
bages	53c2
baghdad	c
bagiry	11b:31
bagnac
bagnac sur cele	15c:46
bagneaux	20b:89
bagneaux sur loing	16c:77
bagneres	 2
bagneres de bigorre	71c:65
bagneres de luchon	21c:31
bagneux	46d8
bagneux la fosse	18b:10
bagnizeau	18b:17
bagnoles	=30b:11
bagnoles de l orne	:61
bagnoles de l orne normandie	27c:61
bagnolet	43d:93
bagnols	12c2
bagnols en foret	32c:83
bagnols les bains	:48
bagnols sur ceze	18d:30
bagnot	15b:21
baguer morvan	17c:35
baguer pican	18c:35
baho	32c:66
bahus soubiran	39b:40
baie comeau	e
baie mahault	31d:971
baigneaux	68b3
baignes	=99a:70
baignes sainte radegonde	13c:16
baigneux
baigneux les juifs	20b:21
baignolet	:28
baigts	33b:40
baigts de bearn	86b:64
bailieborough	e
baillargues	78c:34
baille	=:35
bailleau	 3
bailleau armenonville	13c:28
bailleau l eveque	12c:28
bailleau le pin	17c:28
baillestavy	11b:66
baillet
baillet en france	20c:95
bailleul	16d3
bailleul aux cornailles	26b:62
bailleul la vallee	96a:27
bailleul le soc	65b:60
bailleul les pernes	41b:62
bailleul neuville	22b:76
bailleul sir berthoult	14c:62
bailleul sur therain	23c:60
bailleulmont	21b:62
bailleulval	24b:62
bailleval	15c:60
baillif	51c:971
baillolet	12b:76
baillou	21b:41
bailly	43c2
bailly aux forges	13b:52
bailly en riviere	51b:76
bailly le franc	34a:10
bailly romainvilliers	70c:77
bain de bretagne	77c:35
baincthun	13c:62
bainghen	21b:62
bains	=14c:43
bains les bains	:88
bains sur oust	35c:35
bainville	 3
bainville aux miroirs	30b:54
bainville aux saules	15b:88
bainville sur madon	14c:54
bairols	11b:06
bairon et ses environs	10c:08
bais	=38c2
baisieux	55c:59
baissey	17b:52
baives	16b:59
baix	13c:07
baixas	28c:66
baizieux	24b:80
bajamont	10c:47
bajonnette	10b:32
bajus	36b:62
baker city	e
bakersfield	e
bakewell	e
bakou	c
bala	e
balacet	51a:09
baladou	40b:46
balagne	q
balagny
balagny sur therain	16c:60
balagueres	20b:09
balaguier	 2
balaguier d olt	18b:12
balaguier sur rance	90a:12
balaiseaux	29b:39
balaives et butz	:08
balan	47c2
balanod	32b:39
balansun	32b:64
balanzac	64b:17
balaruc	 2
balaruc le vieux	27c:34
balaruc les bains	71c:34
balatre	78a:80
balaze	22c:35
balazuc	39b:07
balbigny	29c:42
balbins	:38
balbriggan	e=
balbronn	68b:67
baldenheim	13c:67
baldersheim	26c:68
baldock	e
bale	c
baleix	13b:64
balesmes
balesmes sur marne	:52
balesta	17b:31
baleyssagues	19b:47
balgau	95b:68
balham	14b:08
balignac	41a:82
balignicourt	56a:10
balines	55b:27
balinghem	12c:62
baliracq
baliracq maumusson	12b:64
baliros	52b:64
balizac	52b:33
ballachulish	e
ballainvilliers	49c:91
ballaison	15c:74
ballan
ballan mire	85c:37
ballancourt
ballancourt sur essonne	82c:91
ballans	20b:17
ballarat	e
ballater	e
ballay	24b:08
balledent	20b:87
ballee	:53
balleray	:58
balleroy	 2
balleroy sur drome	13c:14
ballersdorf	82b:68
balleville	97a:88
ballina	e
ballinamore	e
ballinasloe	e
ballindine	e
ballinrobe	e
ballon	=83b:17
ballon saint mars	23c:72
ballons	=88a:26
ballore	87a:71
ballots	=13c:53
balloy	36b:77
ballybofey	e
ballybunion	e
ballycastle	e
ballyclare	e
ballygawley	e
ballyhaunis	e
ballyjamesduff	e
ballymena	e
ballymoney	e
ballymun	e
ballynahinch	e
ballyshannon	e
ballyvaughan	e
balma	18d:31
balnot	 2
balnot la grange	11b:10
balnot sur laignes	15b:10
balogna	14b:2A
balot	86a:21
balschwiller	73b:68
balsieges	61b:48
baltimore	e
baltinglass	e
baltzenheim	58b:68
balzac	14c:16
bamako	c
bambecque	85b:59
bambiderstroff	10c:57
bamburgh	e
bamenda	c
bampton	e
ban de laveline	11c:88
ban de sapt	36b:88
ban sur meurthe clefcy	96b:88
banassac
banassac canilhac	11c:48
banat	:09
banbridge	e
banbury	e
banca	36b:64
banchory	e
bancigny	26a:02
bancourt	83a:62
bandol	83c:83
bandon	e
bandraboua	14d:976
bandrele	10d:976
baneins	62b:01
baneuil	32b:24
banff	e
banfora	c
bangalore	e=
bangkok	c
bangor	99b:56
bangui	c
banios	66a:65
banize	18b:23
banjul	e
bannalec	57c:29
bannans	37b:25
bannay	95b3
banne	=65b:07
bannegon	23b:18
bannes	=87b4
banneville
banneville la campagne	19b:14
bannieres	=21b:81
bannoncourt	16b:55
bannost
bannost villegagnon	67b:77
banogne
banogne recouvrance	16b:08
banon	11c:04
banos	27b:40
bans	=17b:39
bansat	26b:63
bansha	e
bantanges	58b:71
banteux	34b:59
banthelu	15b:95
bantheville	10b:55
bantigny	49b:59
bantouzelle	44b:59
bantry	e
bantzenheim	16c:68
banvillars	29b:90
banville	80b:14
banvou	63b:61
banyuls
banyuls dels aspres	15c:66
banyuls sur mer	45c:66
baon	58a:89
baons
baons le comte	34b:76
bapaume	38c:62
bar	=31b:19
bar harbor	e
bar le duc	15d:55
bar les buzancy	12b:08
bar sur aube	47c:10
bar sur seine	29c:10
baraboo	e
barace	64b:49
baraigne	16b:11
baraize	35b:36
baralle	43b:62
baraqueville	32c:12
barastre	31b:62
baratier	65b:05
barbachen	41a:65
barbaggio	36b:2B
barbaira	81b:11
barbaise	10b:08
barbas	=20b:54
barbaste	15c:47
barbatre	18c:85
barbazan	51b:31
barbazan debat	35c:65
barbazan dessus	16b:65
barbechat	:44
barbentane	43c:13
barberaz	53c:73
barberey saint sulpice	15c:10
barberier	15b:03
barbery	13c2
barbes	q=
barbeville	24b:14
barbey	15b:77
barbey seroux	14b:88
barbezieres	13b:16
barbezieux saint hilaire	47c:16
barbieres	11c:26
barbirey
barbirey sur ouche	26b:21
barbizon	13c:77
barbonne
barbonne fayel	48b:51
barbonville	43b:54
barbuise	43b:10
barby	42c2
barc	12c:27
barcelona	c
barcelone	c
barcelonne	34b:26
barcelonne du gers	14c:32
barcelonnette	25c:04
barcelos	c
barchain	94a:57
barcillonnette	15b:05
barcugnan	10b:32
barcus	65b:64
barcy	39b:77
bard	=70b:42
bard le regulier	73a:21
bard les epoisses	72a:21
bard les pesmes	14b:70
bardenac	21b:16
bardigues	24b:82
bardos	19c:64
bardou	44a:24
bardouville	60b:76
bardsey	e
bareges	13b:65
bareilles	39a:65
barembach	81b:67
baren	9a:31
barentin	12d:76
barenton	12c:50
barenton bugny	56b:02
barenton cel	11b:02
barenton sur serre	13b:02
baresia
baresia sur l ain	16b:39
barfleur	54b:50
bargeme	21b:83
bargemon	14c:83
barges	=82b3
bargny	32b:60
barguelonne
barguelonne en quercy	70b:46
bari	c
barie	27b:33
barinque	58b:64
barisey	 2
barisey au plain	39b:54
barisey la cote	28b:54
barisis
barisis aux bois	75b:02
barizey	14b:71
barjac	25c3
barjols	30c:83
barjon	29a:21
barjouville	17c:28
barking	e=
barles	12b:04
barlest	33b:65
barleux	23b:80
barlieu	33b:18
barlin	73c:62
barly	36b2
barmainville	:28
barmouth	e
barnard castle	e
barnas	21b:07
barnave	22b:26
barnay	99a:71
barnet	e=
barneville	 3
barneville carteret	22c:50
barneville la bertran	12b:14
barneville sur seine	55b:27
barnoldswick	e
barnsley	e
barnstaple	e
baromesnil	22b:76
baron	=26c4
baron sur odon	12c:14
baronnies	q=
baronville	37b:57
barou
barou en auge	67a:14
barousse	q
baroville	25b:10
barquet	45b:27
barr	71c:67
barra	e=
barrais bussolles	19b:03
barran	69b:32
barrancoueu	40a:65
barras	=14b:04
barraute
barraute camu	19b:64
barraux	20c:38
barre	=20b:81
barre des cevennes	20b:48
barreme	41b:04
barret	11c:16
barret de lioure	72a:26
barret sur meouge	19b:05
barretaine	20b:39
barrettali	17b:2B
barriac
barriac les bosquets	14b:15
barricourt	:08
barrie	e=
barro	41b:16
barrou	48b:37
barrow	e=
barrow in furness	e
barry	14b:65
barry d islemade	94b:82
bars	=37b2
barsac	22c2
barst	57b:57
barstow	e
bart	20c:25
bartenheim	42c:68
barthe	25a:65
bartherans	60a:25
bartlesville	e
barton upon humber	e
bartres	49b:65
barville	36b3
barville en gatinais	30b:45
barzan	48b:17
barzun	63b:64
barzy	 2
barzy en thierache	32b:02
barzy sur marne	38b:02
bas en basset	46c:43
bas et lezat	35b:63
bas lieu	35b:59
bas mauco	42b:40
bas rhin	r12f
bascons	86b:40
bascous	17b:32
basel	c
basildon	e
basingstoke	e
baslieux	53b:54
baslieux les fismes	34b:51
baslieux sous chatillon	18b:51
basly	10c:14
bassac	53b:16
bassan	24c:34
bassanne	13b:33
basse goulaine	97c:44
basse ham	23c:57
basse pointe	29c:972
basse rentgen	52b:57
basse sur le rupt	84b:88
basse terre	94c:971
bassemberg	22b:67
basseneville	25b:14
bassens	14d2
bassercles	15b:40
basses	=34b:86
basseux	13b:62
bassevelle	37b:77
bassignac	22b:15
bassignac le bas	80a:19
bassignac le haut	16b:19
bassigney	12b:70
bassillac	:24
bassillac et auberoche	44c:24
bassillon
bassillon vauze	64a:64
bassing	11b:57
bassoles
bassoles aulers	13b:02
bassoncourt	62a:52
bassora	c
bassou	87b:89
bassoues	33b:32
bassu	95a:51
bassuet	24b:51
bassurels	62a:48
bassussarry	34c:64
bassy	42b:74
bastanes	96a:64
bastelica	52b:2A
bastelicaccia	44c:2A
bastennes	24b:40
bastia	47d:2B
bastogne	c
bastrop	e
basville	17b:23
bath	e=
bathelemont	69a:54
bathernay	22b:26
bathgate	e
bathurst	e
batignolles	q
batilly	13c2
batilly en gatinais	45b:45
batilly en puisaye	11b:45
batley	e
batna	c
baton rouge	e
batoumi	c
bats	=33b:40
batsere	42a:65
battambang	c
battenans	 2
battenans les mines	38a:25
battenans varin	79a:25
battenheim	16c:68
battersea	e
battexey	31a:88
battigny	14b:54
battle	e=
battle creek	e
battrans	20b:70
batz sur mer	29c:44
batzendorf	98b:67
baubigny	34b2
baud	=64c:56
baudement	98a:51
baudemont	63b:71
baudignan	50a:40
baudignecourt	:55
baudinard
baudinard sur verdon	24b:83
baudoncourt	48b:70
baudonvilliers	38b:55
baudre	61b:50
baudrecourt	26b2
baudreix	59b:64
baudremont	44a:55
baudres	40b:36
baudreville	25b2
baudricourt	33b:88
baudrieres	10c:71
bauduen	31b:83
bauge	=:49
bauge en anjou	12d:49
baugy	24c4
baulay	32b:70
baule	20c:45
baulme
baulme la roche	93a:21
baulne	14c:91
baulne en brie	:02
baulny	19a:55
baulon	22c:35
baulou	16b:09
baume les dames	52c:25
baume les messieurs	16b:39
baune	:49
baupte	44b:50
bauquay	:14
baurech	91b:33
bauvin	52c:59
bauzemont	15b:54
bauzy	27b:41
bavans	36c:25
bavay	32c:59
bavelincourt	10b:80
bavent	=19c:14
baverans	50b:39
bavilliers	47c:90
bavinchove	10c:59
bavincourt	42b:62
bax	10b:31
bay	16b2
bay sur aube	45a:52
bayac	36b:24
bayard
bayard sur marne	13c:52
bayas	=45b:33
baye	=17c2
bayecourt	23b:88
bayel	74b:10
bayencourt	70a:80
bayenghem	 2
bayenghem les eperlecques	10c:62
bayenghem les seninghem	35b:62
bayet	67b:03
bayeux	13d:14
bayon	16c:54
bayon sur gironde	73b:33
bayonne	54d:64
bayons	=20b:04
bayonville	65a:08
bayonville sur mad	33b:54
bayonvillers	34b:80
bazac	15b:16
bazaiges	23b:36
bazailles	15b:54
bazainville	15c:78
bazancourt	26c2
bazarnes	42b:89
bazas	49c:33
bazauges	10b:17
bazegney	95a:88
bazeilles	25c2
bazeilles sur othain	11b:55
bazelat	22b:23
bazemont	17c:78
bazens	49b:47
bazentin	79a:80
bazenville	14b:14
bazet	19c:65
bazian	97a:32
bazicourt	39b:60
baziege	36c:31
bazien	79a:88
bazillac	37b:65
bazincourt	 2
bazincourt sur epte	78b:27
bazincourt sur saulx	14b:55
bazinghen	41b:62
bazinval	40b:76
bazoches	16b:58
bazoches au houlme	45b:61
bazoches en dunois	26b:28
bazoches et saint thibaut	52b:02
bazoches les bray	88b:77
bazoches les gallerandes	15c:45
bazoches les hautes	33b:28
bazoches sur guyonne	72b:78
bazoches sur hoene	83b:61
bazoches sur le betz	96b:45
bazoches sur vesles	:02
bazoges	 2
bazoges en paillers	16c:85
bazoges en pareds	12c:85
bazoilles
bazoilles et menil	12b:88
bazoilles sur meuse	61b:88
bazolles	29b:58
bazoncourt	53b:57
bazoques	14b:27
bazordan	11b:65
bazougers	11c:53
bazouges	 2
bazouges cre
bazouges cre sur loir	20c:72
bazouges la perouse	19c:35
bazouges sur le loir	:72
bazuel	55b:59
bazugues	63a:32
bazus	60b:31
bazus aure	15b:65
bazus neste	39a:65
beaconsfield	e
bealcourt	13b:80
bealencourt	14b:62
beaminster	e
beard	16b:58
beard geovreissiat	10c:01
bearn	q
beatrice	e
beaubec
beaubec la rosiere	46b:76
beaubery	37b:71
beaubray	34b:27
beaubreuil	q
beaucaire	16d2
beaucamps	 3
beaucamps le jeune	21b:80
beaucamps le vieux	14c:80
beaucamps ligny	85b:59
beauce	13c:35
beauce la romaine	33c:41
beaucens	41b:65
beauchalot	66b:31
beauchamp	98c:95
beauchamps	14c2
beauchamps sur huillard	42b:45
beaucharmoy	:52
beauchastel	18c:07
beauche	28b:28
beauchemin	11b:52
beauchene	17b2
beauchery saint martin	38b:77
beauclair	86a:55
beaucoudray	14b:50
beaucourt	50c:90
beaucourt en santerre	16b:80
beaucourt sur l ancre	89a:80
beaucourt sur l hallue	28b:80
beaucouze	57c:49
beaucroissant	18c:38
beaudean	38b:65
beaudeduit	17b:60
beaudignies	57b:59
beaudricourt	98a:62
beaufai	31b:61
beaufay	15c:72
beauficel	12b:50
beauficel en lyons	22b:27
beaufin	19a:38
beaufort	42c5
beaufort blavincourt	40b:62
beaufort en anjou	69c:49
beaufort en argonne	13b:55
beaufort en santerre	19b:80
beaufort en vallee	:49
beaufort orbagna	15c:39
beaufort sur gervanne	49b:26
beaufortain	q
beaufou	17c:85
beaufour	 2
beaufour druval	45b:14
beaufremont	83a:88
beaugas	32b:47
beaugeay	79b:17
beaugency	80c:45
beaugies
beaugies sous bois	10b:60
beaujeu	22c2
beaujeu saint vallier pierrejux et quitteur	92b:70
beaulandais	:61
beaulencourt	24b:62
beaulieu	55c12
beaulieu en argonne	37a:55
beaulieu les fontaines	56b:60
beaulieu les loches	17c:37
beaulieu sous bressuire	:79
beaulieu sous la roche	24c:85
beaulieu sous parthenay	68b:79
beaulieu sur dordogne	13c2
beaulieu sur layon	13c:49
beaulieu sur loire	17c:45
beaulieu sur mer	39c:06
beaulieu sur oudon	48b:53
beaulieu sur sonnette	24b:16
beaulon	16c:03
beauly	e
beaumais	17b:14
beaumarches	69b:32
beaumaris	e
beaumat	:46
beaume	82a:02
beaumenil	13b:88
beaumerie saint martin	38b:62
beaumes
beaumes de venise	24c:84
beaumesnil	21b2
beaumettes	31b:84
beaumetz	22b:80
beaumetz les aire	22b:62
beaumetz les cambrai	53b:62
beaumetz les loges	10c:62
beaumont	15d9
beaumont de lomagne	38c:82
beaumont de pertuis	11c:84
beaumont du gatinais	11c:77
beaumont du lac	13b:87
beaumont du perigord	:24
beaumont du ventoux	31b:84
beaumont en argonne	42b:08
beaumont en auge	38b:14
beaumont en beine	17b:02
beaumont en cambresis	46b:59
beaumont en diois	10b:26
beaumont en verdunois	:55
beaumont en veron	27c:37
beaumont hague	:50
beaumont hamel	20b:80
beaumont la ferriere	12b:58
beaumont le hareng	26b:76
beaumont le roger	28c:27
beaumont les autels	44b:28
beaumont les nonains	34b:60
beaumont les randan	31b:63
beaumont les valence	43c:26
beaumont louestault	18c:37
beaumont monteux	14c:26
beaumont pied	 2
beaumont pied de boeuf	68b2
beaumont saint cyr	29c:86
beaumont sardolles	11b:58
beaumont sur deme	33b:72
beaumont sur grosne	33b:71
beaumont sur leze	16c:31
beaumont sur oise	10d:95
beaumont sur sarthe	20c:72
beaumont sur vesle	77b:51
beaumont sur vingeanne	20b:21
beaumont village	24b:37
beaumontel	64b:27
beaumontois
beaumontois en perigord	17c:24
beaumotte	 2
beaumotte aubertans	48b:70
beaumotte les pin	28b:70
beaunay	10b:51
beaune	20d2
beaune d allier	30b:03
beaune la rolande	20c:45
beaune sur arzon	23b:43
beaunotte	16a:21
beaupont	73b:01
beaupouyet	55b:24
beaupreau	 2
beaupreau en mauges	24d:49
beaupuy	35c4
beauquesne	14c:80
beaurain	23b:59
beaurains	56c:62
beaurains les noyon	34b:60
beaurainville	20c:62
beaurecueil	59b:13
beauregard	11c2
beauregard baret	91b:26
beauregard de terrasson	73b:24
beauregard et bassac	31b:24
beauregard l eveque	16c:63
beauregard vendon	13c:63
beaurepaire	79c4
beaurepaire en bresse	72b:71
beaurepaire sur sambre	27b:59
beaurevoir	13c:02
beaurieres	82a:26
beaurieux	96b2
beauronne	37b:24
beausemblant	15c:26
beausite	26b:55
beausoleil	12d:06
beaussac	:24
beaussais	 2
beaussais sur mer	45c:22
beaussais vitre	92b:79
beaussault	41b:76
beausse	:49
beauteville	19b:31
beautheil
beautheil saints	21c:77
beautiran	25c:33
beautor	26c:02
beautot	16b:76
beauvain	26b:61
beauvais	56d:60
beauvais sur matha	64b:17
beauvais sur tescou	38b:81
beauval	19c:80
beauval en caux	46b:76
beauvallon	59c2
beauvau	:49
beauvene	20b:07
beauvernois	11b:71
beauvezer	38b:04
beauville	72b2
beauvilliers	42b3
beauvoir	12c4
beauvoir de marc	11c:38
beauvoir en lyons	66b:76
beauvoir en royans	96a:38
beauvoir sur mer	40c:85
beauvoir sur niort	18c:79
beauvoir sur sarce	:10
beauvoir wavans	36b:62
beauvois	13b:62
beauvois en cambresis	19c:59
beauvois en vermandois	26b:02
beauvoisin	62c3
beaux	=89b:43
beauzac	30c:43
beauzelle	87c:31
beauziac	24b:47
bebing	19b:57
beblenheim	93b:68
bec de mortagne	70b:76
beccas	12b:32
beccles	e
beceleuf	75b:79
bechamps	80a:54
becherel	68b:35
becheresse	29b:16
bechy	62b:57
beckley	e
becon
becon les granits	28c:49
becordel
becordel becourt	15b:80
becourt	28b:62
becquigny	38b2
bedarieux	58c:34
bedarrides	57c:84
beddes	11b:18
bedechan	14b:32
bedee	47c:35
bedeilhac et aynat	18b:09
bedeille	28b2
bedenac	70b:17
bedford	e
bedlington	e
bedoin	31c:84
bedoues
bedoues cocures	46b:48
bedous	57b:64
beduer	75b:46
bedworth	e
beeston	e
beeville	e
beffes	60b:18
beffia	86a:39
beffu et
beffu et le morthomme	43a:08
begaar	13c:40
begadan	89b:33
beganne	15c:56
begard	49c:22
begles	32d:33
begnecourt	14b:88
begole	19b:65
begrolles
begrolles en mauges	21c:49
begues	=23b:03
beguey	13c:33
beguios	26b:64
behagnies	11b:62
behasque
behasque lapiste	51b:64
behen	50b:80
behencourt	30b:80
behericourt	19b:60
behlenheim	:67
behonne	60b:55
behorleguy	66a:64
behoust	53b:78
behren
behren les forbach	62c:57
behuard	12b:49
beignon	19c:56
beijing	c
beille	54b:72
beine	44b:89
beine nauroy	10c:51
beinheim	19c:67
beire	 2
beire le chatel	92b:21
beire le fort	34b:21
beirut	c
beissat	31a:23
beja	c
bejaia	c
bel air val
bel air val d ance	53b:48
belabre	92b:36
belan
belan sur ource	22b:21
belarga	66b:34
belaye	21b:46
belberaud	16c:31
belbeuf	23c:76
belbeze	 3
belbeze de lauragais	13b:31
belbeze en comminges	11b:31
belbeze en lomagne	17b:82
belcaire	37b:11
belcastel	41b2
belcastel et buc	60a:11
belcodene	20c:13
belem	c
belep	69b:988
belesta	14c2
belesta en lauragais	11b:31
beleymas	29b:24
belfahy	83a:70
belfast	c
belfays	13b:25
belflou	11b:11
belfonds	21b:61
belforet
belforet en perche	15c:61
belfort	46d:90
belfort du quercy	50b:46
belfort sur rebenty	25a:11
belgeard	56b:53
belgentier	24c:83
belgodere	84b:2B
belgrade	c
belhade	23b:40
belhomert
belhomert guehouville	81b:28
beligneux	35c:01
belin beliet	63c:33
belis	17b:40
bellac	35c:87
bellaffaire	16b:04
bellaing	13c:59
bellancourt	49b:80
bellange	58a:57
bellavilliers	14b:61
belle de mai	q
belle eglise	73b:60
belle et houllefort	50b:62
belle glade	e
belle ile	q
belle ile en mer	q
belle isle
belle isle en terre	10c:22
belle vie
belle vie en auge	54b:14
belleau	90b2
bellebat	33b:33
bellebeille	q
bellebrune	43b:62
bellechassagne	10b:19
bellechaume	44b:89
bellecombe	73a:39
bellecombe en bauges	79b:73
bellecombe tarendol	77a:26
belleek	e=
bellefond	11c2
bellefonds	25b:86
bellefont
bellefont la rauze	12c:46
bellefontaine	37c5
bellefosse	17b:67
bellegarde	96c3
bellegarde du razes	25b:11
bellegarde en diois	96a:26
bellegarde en forez	20c:42
bellegarde en marche	36b:23
bellegarde marsal	69b:81
bellegarde poussieu	10c:38
bellegarde sainte marie	20b:31
bellegarde sur valserine	:01
belleherbe	63b:25
bellemagny	15b:68
belleme	15c:61
bellenaves	98b:03
bellencombre	56b:76
belleneuve	16c:21
bellenglise	38b:02
bellengreville	21c2
bellenod
bellenod sur seine	64a:21
bellenot
bellenot sous pouilly	24b:21
bellentre	:73
belleray	46b:55
bellerive
bellerive sur allier	89c:03
belleroche	31b:42
belles fontaines	60b:70
belles forets	22b:57
belleserre	17b:81
bellesserre	11b:31
belleu	37c:02
belleuse	30b:80
bellevaux	15c:74
bellevesvre	32b:71
bellevigne	13c:16
bellevigne en layon	59c:49
bellevigne les chateaux	34c:49
bellevigny	62c:85
belleville	15c2
belleville en beaujolais	14d:69
belleville en caux	74b:76
belleville et chatillon
belleville et chatillon sur bar	24b:08
belleville sur loire	99b:18
belleville sur mer	:76
belleville sur meuse	30c:55
belleville sur vie	:85
bellevue
bellevue la montagne	46b:43
belley	94c:01
belleydoux	31b:01
bellicourt	56b:02
bellignat	35c:01
belligne	:44
bellignies	81b:59
bellingham	e
bellinghem	11c:62
belloc	84a:09
belloc saint clamens	14b:32
bellocq	93b:64
bellon	15b:16
bellonne	21b:62
bellot	78b:77
bellou	 3
bellou en houlme	10c:61
bellou le trichard	20b:61
belloy	68a:60
belloy en france	23c:95
belloy en santerre	15b:80
belloy saint leonard	80a:80
belloy sur somme	72b:80
belluire	21b:17
belmesnil	44b:76
belmont	15c7
belmont bretenoux	41b:46
belmont d azergues	72b:69
belmont de la loire	14c:42
belmont les darney	11b:88
belmont luthezieu	:01
belmont sainte foi	13b:46
belmont sur buttant	29b:88
belmont sur rance	10c:12
belmont sur vair	12b:88
belmont tramonet	51b:73
belmullet	e
belo horizonte	c
belonchamp	21b:70
belpech	13c:11
belper	e
belrain	41a:55
belrupt	88a:88
belrupt en verdunois	54b:55
belsentes	54b:07
belsunce	q
belturbet	e
belus	62b:40
belval	71b3
belval bois
belval bois des dames	26a:08
belval en argonne	44a:51
belval sous chatillon	17b:51
belvedere	=60b:06
belvedere campomoro	21b:2A
belverne	13b:70
belves	 2
belves de castillon	33b:33
belveze	22b:82
belveze du razes	88b:11
belvezet	25b2
belvianes et cavirac	27b:11
belvis	17b:11
belvoir	95a:25
belz	39c:56
bembridge	e
bemecourt	54b:27
bemidji	e
benac	70b2
benagues	49b:09
benais	95b:37
benaix	15b:09
benamenil	59b:54
benarville	26b:76
benay	19b:02
benayes	22b:19
benbecula	e
bend	e=
bendejun	97b:06
bendigo	e
bendor	q
bendorf	25b:68
benejacq	20c:64
benerville
benerville sur mer	37b:14
benesse	 2
benesse les dax	60b:40
benesse maremne	38c:40
benest	31b:16
benestroff	52b:57
benesville	16b:76
benet	=41c:85
beneuvre	94a:21
benevent
benevent l abbaye	77b:23
beney
beney en woevre	14b:55
benfeld	60c:67
bengaluru	e
bengy
bengy sur craon	63b:18
beni mellal	c
benifontaine	33b:62
benin city	e
bening
bening les saint avold	11c:57
benivay
benivay ollon	69a:26
bennecourt	17c:78
bennetot	:76
benney	64b:54
bennington	e
bennwihr	13c:68
benodet	38c:29
benoisey	95a:21
benoitville	64b:50
benon	19c:17
benonces	31b:01
benouville	22c2
benque	18b:31
benque dessous et dessus	30a:31
benque molere	14b:65
benquet	19c:40
bentayou
bentayou seree	11b:64
bentonville	e
beny	78b:01
beny sur mer	47b:14
beon	52b2
beost	23b:64
berat	31c:31
beraut	30b:32
berberust
berberust lias	44a:65
berbezit	45a:43
berbiguieres	18b:24
bercenay	 2
bercenay en othe	41b:10
bercenay le hayer	19b:10
berche	53b:25
bercheres	 2
bercheres les pierres	10c:28
bercheres saint germain	91b:28
bercheres sur vesgre	86b:28
berck	13d:62
bercloux	45b:17
bercy	q
berd huis	11c:61
berdoues	42b:32
bere island	e
berelles	16b:59
berengeville
berengeville la campagne	33b:27
berentzwiller	34b:68
berenx	43b:64
bereziat	48b:01
berfay	33b:72
berg	35b:67
berg sur moselle	46b:57
bergame	c
berganty	15b:46
bergbieten	72b:67
bergerac	27d:24
bergeres	=11b:10
bergeres les vertus	60b:51
bergeres sous montmirail	14b:51
bergesserin	20b:71
bergheim	21c:68
bergholtz	10c:68
bergholtzzell	39b:68
bergicourt	15b:80
bergnicourt	29b:08
bergonne	33b:63
bergouey	11b:40
bergouey viellenave	12b:64
bergueneuse	21b:62
bergues	35c:59
bergues sur sambre	21b:02
berguette	:62
berhet	27b:22
berig vintrange	21b:57
berigny	44b:50
berjou	42b:61
berkane	c
berkeley	e
berkhamsted	e
berlaimont	32c:59
berlancourt	40b2
berlats	12b:81
berlencourt
berlencourt le cauroy	28b:62
berles	 2
berles au bois	55b:62
berles monchel	48b:62
berlin	c
berling	31b:57
berlise	10b:02
berlou	21b:34
bermerain	78b:59
bermericourt	27b:51
bermeries	:59
bermering	20b:57
bermesnil	20b:80
bermicourt	16b:62
bermondsey	e
bermont	36b:90
bermonville	:76
bernac	65b2
bernac debat	74b:65
bernac dessus	28b:65
bernadets	59b:64
bernadets debat	98a:65
bernadets dessus	15b:65
bernardswiller	15c:67
bernardville	20b:67
bernatre	40a:80
bernaville	10c:80
bernay	98c:27
bernay en ponthieu	24b:80
bernay neuvy
bernay neuvy en champagne	76b:72
bernay saint martin	77b:17
bernay vilbert	10c:77
berne	c=
bernecourt	18b:54
bernede	18b:32
bernes	=35b:80
bernes sur oise	27c:95
bernesq	21b:14
berneuil	22c4
berneuil en bray	81b:60
berneuil sur aisne	91b:60
berneval
berneval le grand	:76
berneville	49b:62
bernex	15c:74
bernienville	30b:27
bernieres	64b:76
bernieres d ailly	22b:14
bernieres le patry	:14
bernieres sur mer	24c:14
bernieulles	16b:62
bernin	33c:38
bernis	33c:30
bernolsheim	66b:67
bernon	16b:10
bernos
bernos beaulac	11c:33
bernot	43b:02
bernouil	11b:89
bernouville	32b:27
bernoy
bernoy le chateau	83b:02
bernwiller	12c2
berny
berny en santerre	16b:80
berny riviere	63b:02
berou
berou la mulotiere	35b:28
berrac	11b:32
berre	 2
berre l etang	14d:13
berre les alpes	13c:06
berriac	98b:11
berrias et casteljau	79b:07
berric	21c:56
berrie	25b:86
berrien	94b:29
berrieux	18b:02
berrogain
berrogain laruns	16b:64
berru	63b:51
berrwiller	13c:68
berry
berry au bac	72b:02
berry bouy	12c:18
bersac
bersac sur rivalier	61b:87
bersaillin	40b:39
bersee	23c:59
bersillies	24b:59
berson	18c:33
berstett	25c:67
berstheim	51b:67
bert	27b:03
bertangles	82b:80
bertaucourt
bertaucourt epourdon	60b:02
berteaucourt	 2
berteaucourt les dames	11c:80
berteaucourt les thennes	52b:80
bertheauville	10b:76
berthecourt	16c:60
berthegon	26b:86
berthelange	35b:25
berthelming	51b:57
berthen	63b:59
berthenay	71b:37
berthenicourt	20b:02
berthenonville	:27
berthez	30b:33
bertholene	10c:12
berthouville	33b:27
bertignat	48b:63
bertignolles	52a:10
bertincourt	92b:62
bertoncourt	13b:08
bertrambois	32b:54
bertrancourt	22b:80
bertrange	29c:57
bertre	11b:81
bertren	15b:65
bertreville	12b:76
bertreville saint ouen	35b:76
bertric
bertric buree	45b:24
bertrichamps	11c:54
bertricourt	16b:02
bertrimont	23b:76
bertrimoutier	32b:88
bertry	21c:59
beru	75a:89
beruges	15c:86
berulle	19b:10
berus	44b:72
berville	37b:95
berville en caux	70b:76
berville en roumois	:27
berville la campagne	27b:27
berville sur mer	66b:27
berville sur seine	53b:76
berviller
berviller en moselle	46b:57
berwick upon tweed	e
berze	 2
berze la ville	71b:71
berze le chatel	54a:71
berzeme	16b:07
berzieux	70a:51
besain	16b:39
besancon	12e:25
besayes	14c:26
bescat	26b:64
besignan	76a:26
besingrand	15b:64
beslon	56b:50
besme	17b:02
besmont	13b:02
besnans	75a:70
besne	33c:44
besneville	66b:50
besny et loizy	31b:02
bessac	12b:16
bessais
bessais le fromental	29b:18
bessamorel	43b:43
bessan	58c:34
bessancourt	89c:95
bessans	34b:73
bessas	23b:07
bessay	46b:85
bessay sur allier	14c:03
besse	56b4
besse et saint anastaise	14c:63
besse sur braye	20c:72
besse sur issole	31c:83
bessede
bessede de sault	63a:11
besseges	26c:30
bessenay	23c:69
bessens	15c:82
besset	16b:09
bessey	47b:42
bessey en chaume	12b:21
bessey la cour	59a:21
bessey les citeaux	68b:21
bessieres	43c:31
bessin	q
bessines	19c:79
bessines sur gartempe	27c:87
bessins	12b:38
besson	73b:03
bessoncourt	13c:90
bessonies	72a:46
bessuejouls	22b:12
bessy	11b:10
bessy sur cure	18b:89
bestiac	35a:09
betaille	11c:46
betaucourt	18b:70
betbeze	42a:65
betbezer
betbezer d armagnac	12b:40
betcave
betcave aguin	92a:32
betchat	36b:09
betete	39b:23
bethancourt	 2
bethancourt en valois	21b:60
bethancourt en vaux	42b:02
bethel	e=
bethelainville	16b:55
bethemont
bethemont la foret	44b:95
bethencourt	69b:59
bethencourt sur mer	88b:80
bethencourt sur somme	12b:80
betheniville	13c:51
betheny	70c:51
bethesda	e=
bethincourt	50a:55
bethines	47b:86
bethisy saint martin	100b:60
bethisy saint pierre	31c:60
bethlehem	e
bethmale	11b:09
bethnal green	e
bethon	55b2
bethoncourt	53c:25
bethonsart	16b:62
bethonvilliers	36b2
bethune	25d:62
betignicourt	31a:10
beton bazoches	89b:77
betoncourt	 3
betoncourt les brotte	11b:70
betoncourt les menetriers	:70
betoncourt saint pancras	40a:70
betoncourt sur mance	25a:70
betous	78a:32
betplan	10b:32
betpouey	78a:65
betpouy	72a:65
betracq	49a:64
betschdorf	42c:67
bettainvillers	37b:54
bettancourt	 2
bettancourt la ferree	18c:52
bettancourt la longue	75a:51
bettange	24b:57
bettant	77b:01
bettborn	41b:57
bettegney saint brice	16b:88
bettelainville	63b:57
bettembos	91a:80
bettencourt
bettencourt riviere	21b:80
bettencourt saint ouen	61b:80
bettendorf	47b:68
bettes	=60a:65
bettignies	34b:59
betting	86b:57
bettlach	30b:68
betton	13d:35
betton bettonet	31b:73
bettoncourt	88a:88
bettrechies	25b:59
bettviller	82b:57
bettwiller	30b:67
bettyhill	e
betws y coed	e
betz	11c:60
betz le chateau	50b:37
beugin	46b:62
beugnatre	18b:62
beugneux	12b:02
beugnies	60b:59
beugnon	28b:89
beugnon thireuil	74b:79
beugny	35b:62
beuil	48b:06
beulotte saint laurent	62a:70
beure	13c:25
beurey	18b:10
beurey bauguay	13b:21
beurey sur saulx	41b:55
beurieres	32b:63
beurizot	11b:21
beurlay	99b:17
beurville	10b:52
beussent	55b:62
beuste	70b:64
beutal	27b:25
beutin	44b:62
beuvardes	74b:02
beuveille	78b:54
beuvezin	90a:54
beuvillers	18c2
beuvrages	68c:59
beuvraignes	90b:80
beuvrequen	46b:62
beuvrigny	13b:50
beuvron	84a:58
beuvron en auge	20b:14
beuvry	92c:62
beuvry la foret	29c:59
beux	30b:57
beuxes	56b:86
beuzec cap sizun	10c:29
beuzeville	47c:27
beuzeville au plain	:50
beuzeville la bastille	15b:50
beuzeville la grenier	12c:76
beuzeville la guerard	24b:76
beuzevillette	61b:76
bevenais	10c:38
beverley	e
beveuge	87a:70
beville
beville le comte	17c:28
bevillers	53b:59
bevons	26b:04
bevy	13b:21
bewdley	e
bexhill	e
bexhill on sea	e
bexley	e
bexleyheath	e
bey	=12c2
bey sur seille	20b:54
beychac et caillau	26c:33
beylongue	40b:40
beynac	74b:87
beynac et cazenac	40b:24
beynat	13c:19
beynes	78c2
beynost	52c:01
beyrede
beyrede jumet	:65
beyrede jumet camous	19b:65
beyren
beyren les sierck	55b:57
beyrie	 2
beyrie en bearn	20b:64
beyrie sur joyeuse	56b:64
beyries	12b:40
beyrouth	c
beyssac	48b:19
beyssenac	37b:19
bez et esparon	34b:30
bezac	49b2
bezalles	22b:77
bezancourt	36b:76
bezange	 2
bezange la grande	17b:54
bezange la petite	92a:57
bezannes	50c:51
bezaudun	 2
bezaudun les alpes	26b:06
bezaudun sur bine	73a:26
bezaumont	26b:54
beze	74b:21
bezenet	91b:03
bezeril	11b:32
beziers	82d:34
bezinghem	37b:62
bezins
bezins garraux	46a:31
bezolles	13b:32
bezons	36d:95
bezonvaux	:55
bezouce	23c:30
bezouotte	21b:21
bezu la foret	28b:27
bezu le guery	25b:02
bezu saint eloi	16c:27
bezu saint germain	99b:02
bezues
bezues bajon	19b:32
biache saint vaast	46c:62
biaches	39b:80
biard	19c:86
biarne	43b:39
biarre	57a:80
biarritz	26d:64
biarrotte	35b:40
biars
biars sur cere	20c:46
bias	38c2
biaudos	10c:40
bibiche	43b:57
biblisheim	35b:67
bibost	54b:69
bicester	e
bichancourt	98b:02
biches	=24b:58
bickenholtz	86a:57
bicqueley	93b:54
bidache	13c:64
bidarray	69b:64
bidart	77c:64
biddulph	e
bideford	e
bidestroff	12b:57
biding	34b:57
bidon	=25b:07
bidos	11c:64
biecourt	89a:88
biederthal	33b:68
bief	=11b:25
bief des maisons	78a:39
bief du fourg	22b:39
biefmorin	91a:39
biefvillers
biefvillers les bapaume	93a:62
bielle	=37b:64
biencourt	14b:80
biencourt sur orge	11b:55
bienne	c
bienville	50b:60
bienville la petite	36a:54
bienvillers
bienvillers au bois	67b:62
biermes	32b:08
biermont	16b:60
bierne	17c2
bierne les villages	13c:53
biernes	:52
bierre
bierre les semur	:21
bierry
bierry les belles fontaines	16b:89
biert	30b:09
bierville	32b:76
biesheim	25c:68
biesles	13c:52
bietlenheim	31b:67
bieujac	65b:33
bieuxy	31a:02
bieville	20b:50
bieville beuville	38c:14
bieville quetieville	:14
bievres	48c3
biffontaine	39b:88
big spring	e
big stone gap	e
biganos	11d:33
biggar	e
biggleswade	e
bignan	28c:56
bignay	36b:17
bignicourt	65a:08
bignicourt sur marne	38b:51
bignicourt sur saulx	15b:51
bignoux	11c:86
bigorno	97a:2B
bigorre	q
biguglia	76c:2B
bihorel	83c:76
bihucourt	29b:62
bilbao	c
bilhac	24b:19
bilheres	15b:64
bilia	54a:2A
bilieu	16c:38
billancelles	31b:28
billancourt	18b:80
bille	=10c:35
billecul	60a:39
billere	14d:64
billericay	e
billey	25b:21
billezois	36b:03
billiat	71b:01
billieme	27b:73
billiere	32a:31
billiers	11c:56
billings	e=
billingshurst	e
billio	34b:56
billom	48c:63
billy	19c3
billy berclau	51c:62
billy chevannes	33b:58
billy le grand	15b:51
billy les chanceaux	72a:21
billy montigny	79c:62
billy sous les cotes	:55
billy sous mangiennes	35b:55
billy sur aisne	11c:02
billy sur oisy	38b:58
billy sur ourcq	19b:02
biloxi	e
biltzheim	51b:68
bilwisheim	54b:67
bimont	11b:62
binarville	82a:51
binas	=67b:41
bindernheim	11c:67
binges	88b:21
bingham	e
binghamton	e
bingley	e
binic	:22
binic etables
binic etables sur mer	70c:22
bining	12c:57
biniville	12b:50
binos	40a:31
binson et orquigny	:51
bio	35b:46
biol	16c:38
biollet	31b:63
bion	:50
bioncourt	30b:57
bionville	11b:54
bionville sur nied	39b:57
biot	11d:06
bioule	12c:82
bioussac	21b:16
biozat	93b:03
birac	61b2
birac sur trec	81b:47
biran	38b:32
biras	73b:24
birchington	e
birdsville	e
biriatou	13c:64
birieux	28b:01
birkenhead	e
birkenwald	:67
birlenbach	:67
birmingham	c
biron	99b3
birr	e=
bisbee	e
biscarrosse	16d:40
bischheim	19d:67
bischholtz	25b:67
bischoffsheim	33c:67
bischtroff
bischtroff sur sarre	:67
bischwihr	12c:68
bischwiller	12d:67
bisel	54b:68
bishop	e=
bishop auckland	e
bishop s castle	e
bishop s stortford	e
bishop s waltham	e
bisinchi	18b:2B
biskra	c
bislee	63a:55
bismarck	e
bissert	15b:67
bisseuil	:51
bissey	 3
bissey la cote	13b:21
bissey la pierre	67a:21
bissey sous cruchaud	33b:71
bissezeele	24b:59
bissy	 3
bissy la maconnaise	20b:71
bissy sous uxelles	67a:71
bissy sur fley	85a:71
bisten
bisten en lorraine	25b:57
bistroff	32b:57
bitche	50c:57
bitry	62b2
bitschhoffen	46b:67
bitschwiller
bitschwiller les thann	20c:68
bives	11b:32
biviers	24c:38
biville	 4
biville la baignarde	66b:76
biville la riviere	10b:76
biville sur mer	:76
bivilliers	:61
bizanet	17c:11
bizanos	46c:64
bize	29b2
bize minervois	14c:11
bizeneuille	30b:03
bizerte	c
biziat	89b:01
bizonnes	10c:38
bizou	14b:61
bizous	13b:65
blace	17c:69
blackburn	e
blackpool	e
blacksburg	e
blackwood	e=
blacourt	59b:60
blacqueville	66b:76
blacy	71b2
blaenau ffestiniog	e
blaesheim	15c:67
blagnac	28d:31
blagny	11c:08
blagny sur vingeanne	12b:21
blaignac	34b:33
blaignan
blaignan prignac	45b:33
blain	10d:44
blaincourt	 2
blaincourt les precy	12c:60
blaincourt sur aube	97a:10
blainville	 4
blainville crevon	12c:76
blainville sur l eau	39c:54
blainville sur mer	16c:50
blainville sur orne	61c:14
blairgowrie	e
blairville	30b:62
blaise	 3
blaise sous arzillieres	32b:51
blaison
blaison gohier	:49
blaison saint sulpice	13c:49
blaisy	65a:52
blaisy bas	68b:21
blaisy haut	12b:21
blajan	43b:31
blamont	23c2
blan	11c:81
blancafort	100b:18
blancey	53a:21
blancfosse	14b:60
blanchardstown	e
blanche eglise	10b:57
blanchefontaine	:25
blanchefosse et bay	13b:08
blancherupt	29a:67
blancheville	:52
blancs coteaux	31c:51
blandainville	28b:28
blandas	14b:30
blandford forum	e
blandin	16b:38
blanding	e=
blandouet	:53
blandouet saint jean	55b:53
blandy	87b2
blangerval
blangerval blangermont	95a:62
blangy	 5
blangy le chateau	83b:14
blangy sous poix	16b:80
blangy sur bresle	28c:76
blangy sur ternoise	72b:62
blangy tronville	61b:80
blannay	11b:89
blanot	32b2
blanquefort	17d2
blanquefort sur briolance	52b:47
blantyre	e
blanzac	93b2
blanzac les matha	35b:17
blanzaguet saint cybard	27b:16
blanzat	37c:63
blanzay	82b:86
blanzay sur boutonne	76a:17
blanzee	12a:55
blanzy	60c:71
blanzy la salonnaise	38b:08
blanzy les fismes	98a:02
blargies	50b:60
blarians	56a:25
blaringhem	20c:59
blars	14b:46
blaru	91b:78
blasimon	96b:33
blaslay	:86
blassac	13b:43
blaudeix	:23
blausasc	17c:06
blauvac	57b:84
blauzac	12c:30
blavignac	25b:48
blavozy	17c:43
blay	35b:14
blaye	51c:33
blaye les mines	29c:81
blaymont	22b:47
blaziert	13b:32
blecourt	42b2
blegiers	:04
bleigny
bleigny le carreau	28b:89
blemerey	84a2
blendecques	49c:62
bleneau	12c:89
blenheim	e
blennes	55b:77
blenod	 2
blenod les pont a mousson	47c:54
blenod les toul	10c:54
blequin	49b:62
blerancourt	12c:02
blercourt	:55
blere	54c:37
bleruais	97a:35
blesignac	31b:33
blesle	61b:43
blesme	19b:51
blesmes	47b:02
blessac	53b:23
blessington	e
blessonville	17b:52
blessy	91b:62
blet	=57b:18
bletchley	e
bletterans	15c:39
bleurville	28b:88
bleury saint symphorien	:28
blevaincourt	90a:88
bleves	13b:72
blevy	:28
blicourt	36b:60
blida	c
blienschwiller	30b:67
blies ebersing	62b:57
blies guersviller	65b:57
bliesbruck	96b:57
blieux	60a:04
blignicourt	40a:10
bligny	27b2
bligny en othe	:89
bligny le sec	15b:21
bligny les beaune	13c:21
bligny sur ouche	81b:21
blincourt	13b:60
blingel	16b:62
blis et born	:24
blismes	19b:58
blodelsheim	20c:68
bloemfontein	e
blois	47d:41
blois sur seille	10b:39
blomac	26b:11
blomard	22b:03
blombay	13b:08
blond	=67b:87
blondefontaine	24b:70
blonville
blonville sur mer	16c:14
bloomington	e
bloomsburg	e
bloomsbury	e
blosseville	26b:76
blosville	31b:50
blot l eglise	44b:63
blotzheim	53c:68
blou	93b:49
blousson
blousson serian	32a:32
bloye	57b:74
bluefield	e
bluffy	40b:74
blumeray	10b:52
blussangeaux	75a:25
blussans	19b:25
blye	14b:39
blyes	14c:01
blyth	e
blythe	e
blytheville	e
bobigny	57d:93
bobital	12c:22
bobo dioulasso	c
boce	:49
bocognano	42b:2A
bocquegney	13b:88
bocquence	:61
bodilis	17c:29
bodmin	e
boe	58c:47
boece	13b:61
boege	20c:74
boeil bezing	13c:64
boen sur lignon	30c:42
boersch	25c:67
boeschepe	22c:59
boeseghem	77b:59
boesenbiesen	31b:67
boesse le sec	52b:72
boesses	=38b:45
boeurs
boeurs en othe	33b:89
boffles	46a:62
boffres	63b:07
bogalusa	e
bogeve	12c:74
bognor regis	e
bogny
bogny sur meuse	49c:08
bogota	c
bogy	49b:07
bohain
bohain en vermandois	56c:02
bohal	87b:56
bohars	37c:29
bohas meyriat rignat	94b:01
boigneville	37b:91
boigny
boigny sur bionne	22c:45
boinville	 3
boinville en mantois	29b:78
boinville en woevre	75a:55
boinville le gaillard	60b:78
boinvilliers	24b:78
boiry becquerelle	48b:62
boiry notre dame	45b:62
boiry saint martin	26b:62
boiry sainte rictrude	39b:62
bois	=52b:17
bois anzeray	19b:27
bois arnault	70b:27
bois bernard	84b:62
bois colombes	29d:92
bois d amont	17c:39
bois d arcy	17d2
bois d ennebourg	58b:76
bois de cene	23c:85
bois de champ	11b:88
bois de gand	60a:39
bois de haye	23c:54
bois de la pierre	47b:31
bois grenier	18c:59
bois guilbert	29b:76
bois guillaume	15d:76
bois heroult	17b:76
bois herpin	81a:91
bois himont	44b:76
bois jerome saint ouen	74b:27
bois l eveque	64b:76
bois le roi	73c2
bois les pargny	19b:02
bois normand pres lyre	37b:27
bois sainte marie	19b:71
bois sauvage	q
boisbergues	64a:80
boisbreteau	14b:16
boischampre	12c:61
boiscommun	12c:45
boisdinghem	26b:62
boisdon	13b:77
boise	e=
boisemont	89b2
boisgervilly	18c:35
boisjean	53b:62
boisleux
boisleux au mont	51b:62
boisleux saint marc	25b:62
boisme	12c:79
boismont	85b2
boismorand	86b:45
boisne
boisne la tude	66b:16
boisney	29b:27
boisrault	:80
boisredon	71b:17
boisroger	:50
boissay	43b:76
boisse	25b:24
boisse penchot	51b:12
boisseau	=11b:41
boisseaux	=49b:45
boissede	65a:31
boissei
boissei la lande	11b:61
boisseron	22c:34
boisset	11c3
boisset et gaujac	27c:30
boisset les montrond	12c:42
boisset les prevanches	48b:27
boisset saint priest	13c:42
boissets	30b:78
boissettes	44b:77
boisseuil	30c:87
boisseuilh	11b:24
boissey	40b2
boissey le chatel	90b:27
boissezon	40b:81
boissia	12b:39
boissieres	96b2
boissise	 2
boissise la bertrand	12c:77
boissise le roi	39c:77
boissy	 14
boissy aux cailles	27b:77
boissy en drouais	23b:28
boissy fresnoy	94b:60
boissy l aillerie	21c:95
boissy la riviere	55b:91
boissy lamberville	39b:27
boissy le bois	:60
boissy le chatel	33c:77
boissy le cutte	13c:91
boissy le repos	23b:51
boissy le sec	69b:91
boissy les perche	50b:28
boissy mauvoisin	62b:78
boissy saint leger	17d:94
boissy sans avoir	62b:78
boissy sous saint yon	39c:91
boistrudan	73b:35
boisville
boisville la saint pere	72b:28
boisyvon	10b:50
boitron	67b2
boivre
boivre la vallee	30c:86
bolandoz	38b:25
bolazec	17b:29
bolbec	12d:76
bollene	14d:84
bolleville	60b2
bollezeele	14c:59
bollington	e
bollwiller	42c:68
bologne	c
bolozon	10b:01
bolquere	82b:66
bolsenheim	58b:67
bolsover	e
bolton	e
bombay	c
bombon	94b:77
bommes	46b:33
bommiers	32b:36
bompas	80c2
bomy	62b:62
bon encontre	65c:47
bon repos
bon repos sur blavet	12c:22
bona	30b:58
bonac irazein	13b:09
bonas	11b:32
bonboillon	20b:70
bonce	21b:28
bonchamp
bonchamp les laval	63c:53
boncourt	92b4
boncourt le bois	27b:21
boncourt sur meuse	31b:55
bondaroy	41b:45
bondeval	48b:25
bondigoux	77b:31
bondoufle	11d:91
bondoukou	c
bondues	97c:59
bondy	51d:93
bongheat	47b:63
bonifacio	33c:2A
bonlier	47b:60
bonlieu	22b:39
bonlieu sur roubion	46b:26
bonloc	38b:64
bonnac	96b2
bonnac la cote	16c:87
bonnal	20a:25
bonnard	91b:89
bonnat	14c:23
bonnaud	:39
bonnay	11c3
bonnay saint ythaire	45b:71
bonne	=33c:74
bonnebosq	65b:14
bonnecourt	12b:52
bonnee	70b:45
bonnefamille	11c:38
bonnefoi	19b:61
bonnefond	12b:19
bonnefont	31b:65
bonnefontaine	10b:39
bonnegarde	25b:40
bonneil	38b:02
bonnelles	22c:78
bonnemain	15c:35
bonnemaison	40b:14
bonnemazon	69a:65
bonnencontre	43b:21
bonnes	=21c2
bonnesvalyn	21b:02
bonnet	=18b:55
bonnetable	37c:72
bonnetage	99b:25
bonnetan	11c:33
bonneuil	32b2
bonneuil en france	12c:95
bonneuil en valois	99b:60
bonneuil les eaux	79b:60
bonneuil matours	21c:86
bonneuil sur marne	18d:94
bonneval	50c3
bonneval sur arc	29b:73
bonnevaux	77b3
bonnevaux le prieure	:25
bonneveau	45b:41
bonnevent
bonnevent velloreille	43b:70
bonneville	14d3
bonneville aptot	26b:27
bonneville et saint avit
bonneville et saint avit de fumadieres	30b:24
bonneville la louvet	83b:14
bonneville sur touques	31b:14
bonnieres	86b2
bonnieres sur seine	51c:78
bonnieux	12c:84
bonningues	 2
bonningues les ardres	64b:62
bonningues les calais	60b:62
bonnoeil	13b:14
bonnoeuvre	:44
bonnut	78b:64
bonny
bonny sur loire	19c:45
bonrepos	19b:65
bonrepos riquet	32b:31
bonrepos sur aussonnelle	12c:31
bons en chablais	63c:74
bons tassilly	39b:14
bonsecours	64c:76
bonsmoulins	23b:61
bonson	53c2
bonvillard	35b:73
bonvillaret	15b:73
bonviller	18b:54
bonvillers	19b:60
bonvillet	27b:88
bony	14b:02
bonzac	81b:33
bonzee	37b:55
boo silhen	31b:65
boofzheim	14c:67
boone	e
boos	40c2
bootle	e
bootzheim	80b:67
boqueho	11c:22
bor et bar	21b:12
bora bora	11d:987
boran
boran sur oise	21c:60
borce	11b:64
borcq
borcq sur airvault	:79
bord saint georges	37b:23
bordeaux	=27e:33
bordeaux en gatinais	11b:45
bordeaux saint clair	66b:76
borderes	69b:64
borderes et lamensans	36b:40
borderes louron	15b:65
borderes sur l echez	54c:65
bordes	=36c2
bordes de riviere	46b:31
bordes uchentein	22b:09
bordezac	39b:30
bordj bou arreridj	c
bordon	e
bords	=14c:17
bords de loire	q
boree	14b:07
borehamwood	e
boresse et martron	20b:17
borest	37b:60
borey	22b:70
borger	e
borgo	10d:2B
bormes
bormes les mimosas	85c:83
bornambusc	25b:76
bornay	18b:39
borne	=45b2
bornel	48c:60
borny	q
boron	48b:90
borre	55b:59
borreze	35b:24
borrisokane	e
bors (canton de charente sud)	12b:16
bors (canton de tude et lavalette)	22b:16
bort l etang	73b:63
bort les orgues	25c:19
borth	e
borville	83a:54
bosc benard crescy	:27
bosc berenger	19b:76
bosc bordel	46b:76
bosc edeline	36b:76
bosc guerard saint adrien	11c:76
bosc hyons	41b:76
bosc le hard	16c:76
bosc mesnil	32b:76
bosc renoult
bosc renoult en ouche	:27
bosc roger
bosc roger sur buchy	:76
boscamnant	33b:17
bosdarros	96b:64
bosgouet	79b:27
bosguerard
bosguerard de marcouville	:27
bosjean	32b:71
bosmie
bosmie l aiguille	27c:87
bosmont
bosmont sur serre	17b:02
bosmoreau
bosmoreau les mines	23b:23
bosquel	35b:80
bosquentin	13b:27
bosrobert	67b:27
bosroger	12b:23
bosroumois	39c:27
bossancourt	19b:10
bossay
bossay sur claise	73b:37
bossee	=33b:37
bosselshausen	18b:67
bossendorf	38b:67
bosset	23b:24
bosseval et briancourt	:08
bossey	94b:74
bossieu	33b:38
bossugan	49a:33
bossus les rumigny	94a:08
bost	18b:03
bostens	21b:40
boston	c=
bosville	58b:76
botans	25b:90
botmeur	22b:29
botsorhel	43b:29
botz en mauges	:49
bou	10c:45
bouafle	22c:78
bouafles	63b:27
bouake	c
bouan	41a:09
bouaye	83c:44
boubers	 2
boubers les hesmond	68a:62
boubers sur canche	58b:62
boubiers	38b:60
bouc bel air	15d:13
boucagneres	21b:32
boucau	=90c:64
bouce	11c2
bouchain	41c:59
bouchamps
bouchamps les craon	60b:53
bouchavesnes
bouchavesnes bergen	28b:80
bouchemaine	66c:49
boucheporn	56b:57
bouches du rhone	r21f
bouchet	14c:26
bouchevilliers	70a:27
bouchoir	28b:80
bouchon	=16b:80
bouchy saint genest	21b:51
boucieu
boucieu le roi	24b:07
bouclans	11c:25
boucoiran et nozieres	99b:30
bouconville	58a:08
bouconville sur madt	99a:55
bouconville vauclair	18b:02
bouconvillers	42b:60
boucq	36b:54
boudes	=26b:63
boudeville	22b:76
boudou	76b:82
boudrac	15b:31
boudreville	58a:21
boudy
boudy de beauregard	39b:47
boue	=13c:02
bouee	=11c:44
boueilh boueilho lasque	38b:64
bouelles	26b:76
boueni	62c:976
bouer	35b:72
bouere	11c:53
bouessay	71b:53
bouesse	38b:36
bouex	83b:16
bouffemont	66c:95
bouffere	:85
bouffignereux	96a:02
boufflers	11b:80
bouffry	14b:41
bougainville	39b:80
bougarber	89b:64
bouge chambalud	15c:38
bouges le chateau	26b:36
bougey	10b:70
bougival	91c:78
bouglainval	74b:28
bougligny	74b:77
bouglon	63b:47
bougneau	66b:17
bougnon	50b:70
bougon	=17b:79
bougue	83b:40
bouguenais	21d:44
bougy	38b:14
bougy lez neuville	15b:45
bouhans	17b:71
bouhans et feurg	24b:70
bouhans les lure	27b:70
bouhans les montbozon	12b:70
bouhet	90b:17
bouhey	53a:21
bouhy	41b:58
bouilh	 2
bouilh devant	23a:65
bouilh pereuilh	13b:65
bouilhonnac	23b:11
bouillac	11c3
bouillancourt	 2
bouillancourt en sery	54b:80
bouillancourt la bataille	14b:80
bouillancy	43b:60
bouilland	25b:21
bouillante	=61c:971
bouillargues	61c:30
bouille courdault	60b:85
bouille loretz	:79
bouille menard	79b:49
bouille saint paul	:79
bouillon	=16b:64
bouillonville	15b:54
bouilly	13c3
bouilly en gatinais	30b:45
bouin	22c:85
bouin plumoison	51b:62
bouira	c
bouisse	10b:11
bouix	15b:21
boujailles	46b:25
boujan
boujan sur libron	36c:34
boulages	22b:10
boulaincourt	64a:88
boulancourt	35b:77
boulange	=24c:57
boulaur	17b:32
boulay	 3
boulay les barres	11c:45
boulay les ifs	14b:53
boulay moselle	54c:57
boulazac	:24
boulazac isle manoire	11d:24
boulbon	15c:13
boulc	15b:26
boulder	e=
boule d amont	63a:66
bouleternere	95b:66
bouleurs	17c:77
bouleuse	22b:51
bouliac	38c:33
boulieu
boulieu les annonay	22c:07
bouligneux	32b:01
bouligney	40b:70
bouligny	25c:55
boulin	=31b:65
boullarre	19b:60
boullay
boullay les troux	62b:91
boulleret	14c:18
boulleville	12c:27
bouloc	46c:31
bouloc en quercy	20b:82
boulogne	 6
boulogne billancourt	12e:92
boulogne la grasse	47b:60
boulogne sur gesse	17c:31
boulogne sur helpe	29b:59
boulogne sur mer	41d:62
bouloire	21c:72
boulon	=84b:14
boulonnais	q=
boulot	=65b:70
bouloupari	34c:988
boult	70b:70
boult aux bois	16b:08
boult sur suippe	18c:51
boulzicourt	97b:08
boumerdes	c
boumourt	15b:64
bouniagues	58b:24
bouquehault	79b:62
bouquelon	47b:27
bouquemaison	49b:80
bouquemont	12b:55
bouquet	=20b:30
bouquetot	11c:27
bouqueval	31b:95
bourail	56c:988
bouranton	63b:10
bouray
bouray sur juine	21c:91
bourbach	 2
bourbach le bas	56b:68
bourbach le haut	41b:68
bourberain	38b:21
bourbevelle	75a:70
bourbon l archambault	25c:03
bourbon lancy	47c:71
bourbonne
bourbonne les bains	20c:52
bourbourg	69c:59
bourbriac	21c:22
bourcefranc
bourcefranc le chapus	35c:17
bourcq	53a:08
bourdainville	48b:76
bourdalat	20b:40
bourdeau	57b:73
bourdeaux	67b:26
bourdeilles	79b:24
bourdelles	97a:33
bourdenay	13b:10
bourdettes	50b:64
bourdic	36b:30
bourdon	=38b:80
bourdonnay	25b:57
bourdonne	=51b:78
bourdons sur rognon	29b:52
bourecq	57b:62
bouresches	18b:02
bouresse	62b:86
bouret
bouret sur canche	24b:62
boureuilles	12b:55
bourg	=24c2
bourg achard	40c:27
bourg archambault	17b:86
bourg argental	29c:42
bourg beaudouin	74b:27
bourg blanc	36c:29
bourg bruche	38b:67
bourg charente	89b:16
bourg d oueil	14a:31
bourg de bigorre	19b:65
bourg de peage	99c:26
bourg de sirod	88a:39
bourg de thizy	:69
bourg de visa	40b:82
bourg des comptes	34c:35
bourg des maisons	73a:24
bourg du bost	25b:24
bourg en bresse	42d:01
bourg et comin	81b:02
bourg fidele	82b:08
bourg l eveque	24b:49
bourg la reine	21d:92
bourg lastic	87b:63
bourg le comte	17b:71
bourg le roi	33b:72
bourg les valence	20d:26
bourg madame	12c:66
bourg saint andeol	77c:07
bourg saint bernard	11c:31
bourg saint christophe	16c:01
bourg saint maurice	73c:73
bourg sainte marie	83a:52
bourg sous chatelet	12b:90
bourgaltroff	22b:57
bourganeuf	24c:23
bourgbarre	48c:35
bourgeauville	10b:14
bourges	64d:18
bourget
bourget en huile	14b:73
bourgheim	65b:67
bourghelles	17c:59
bourgnac	35b:24
bourgneuf	21c2
bourgneuf en mauges	:49
bourgneuf en retz	:44
bourgogne	=:51
bourgogne franche comte	r28f
bourgogne fresne	15c:51
bourgoin
bourgoin jallieu	30d:38
bourgon	62b:53
bourgougnague	29b:47
bourgs sur colagne	21c:48
bourguebus	26c:14
bourgueil	36c:37
bourguenolles	35b:50
bourguignon	=88b:25
bourguignon les conflans	13b:70
bourguignon les la charite	99a:70
bourguignon les morey	43a:70
bourguignon sous coucy	10b:02
bourguignon sous montbavin	14b:02
bourguignons	=25b:10
bourgvallees	33c:50
bourgvilain	34b:71
bourideys	98a:33
bouriege	15b:11
bourigeole	56a:11
bourisp	19b:65
bourlens	37b:47
bourlon	12c:62
bourmont	:52
bourmont entre meuse et mouzon	74b:52
bournainville
bournainville faverolles	48b:27
bournan	28b:37
bournand	91b:86
bournazel	55b2
bourne	e=
bourneau	71b:85
bournel	25b:47
bournemouth	e
bourneville	:27
bourneville sainte croix	13c:27
bournezeau	35c:85
bourniquel	62a:24
bournois	19b:25
bournoncle saint pierre	11c:43
bournonville	22b:62
bournos	34b:64
bourogne	17c:90
bourran	61b:47
bourre	=:41
bourreac	12b:65
bourret	97b:82
bourriot
bourriot bergonce	33b:40
bourron
bourron marlotte	28c:77
bourrou	14b:24
bourrouillan	17b:32
bours	15c2
boursault	39b:51
boursay	18b:41
bourscheid	17b:57
bourseul	13c:22
bourseville	73b:80
boursieres	=58a:70
boursies	36b:59
boursin	24b:62
boursonne	30b:60
bourth	12c:27
bourthes	86b:62
bourton on the water	e
bourtzwiller	q
bourville	28b:76
boury
boury en vexin	34b:60
bousbach	12c:57
bousbecque	50c:59
bousies	18c:59
bousignies	34b:59
bousignies sur roc	37b:59
boussac	20c3
boussac bourg	69b:23
boussais	45b:79
boussan	23b:31
boussay	31c2
bousse	37c2
bousselange	58a:21
boussenac	25b:09
boussenois	11b:21
boussens	11c:31
bousseraucourt	46a:70
bousses	41a:47
bousseviller	11b:57
boussey	31a:21
boussicourt	80a:80
boussieres	12c:25
boussieres en cambresis	44b:59
boussieres sur sambre	52b:59
boussois	31c:59
boussy	51b:74
boussy saint antoine	81c:91
boust	12c:57
boustroff	15b:57
bout du pont
bout du pont de larn	12c:81
boutancourt	:08
boutavent	:60
bouteilles saint sebastien	17b:24
boutenac	75b:11
boutenac touvent	23b:17
boutencourt	21b:60
boutervilliers	43b:91
bouteville	31b:16
boutiers saint trojan	14c:16
boutigny	87b:77
boutigny prouais	17c:28
boutigny sur essonne	31c:91
bouttencourt	93b:80
boutteville	57a:50
boutx	25b:31
bouvaincourt
bouvaincourt sur bresle	78b:80
bouvancourt	17b:51
bouvante	21b:26
bouvelinghem	26b:62
bouvellemont	12b:08
bouverans	46b:25
bouvesse
bouvesse quirieu	15c:38
bouvieres	=15b:26
bouvignies	16c:59
bouvigny
bouvigny boyeffles	24c:62
bouville	22c3
bouvincourt
bouvincourt en vermandois	15b:80
bouvines	77b:59
bouvresse	17b:60
bouvron	33c2
boux sous salmaise	12b:21
bouxieres	 4
bouxieres aux bois	15b:88
bouxieres aux chenes	14c:54
bouxieres aux dames	41c:54
bouxieres sous froidmont	43b:54
bouxurulles	18b:88
bouxwiller	42c2
bouy	53b:51
bouy luxembourg	24b:10
bouy sur orvin	57a:10
bouyon	56b:06
bouzais	27b:18
bouzancourt	72a:52
bouzanville	64a:54
bouze
bouze les beaune	31b:21
bouzel	70b:63
bouzemont	44a:88
bouzeron	14b:71
bouzic	16b:24
bouzies	93a:46
bouzigues	16c:34
bouzille	:49
bouzin	82a:31
bouzincourt	53b:80
bouzon
bouzon gellenave	16b:32
bouzonville	37c:57
bouzonville aux bois	43b:45
bouzonville en beauce	:45
bouzy	83b:51
bouzy la foret	12c:45
bovee
bovee sur barboure	13b:55
bovel	62b:35
bovelles	43b:80
boves	32c:80
bovey tracey	e
boviolles	99a:55
bow	e=
bowling green	e
bowmore	e
boyaval	15b:62
boyelles	37b:62
boyer	92b2
boyeux saint jerome	37b:01
boyle	e
boynes	13c:45
boz	51b:01
bozas	26b:07
bozel	21c:73
bozeman	e
bozouls	30c:12
brabant en argonne	98a:55
brabant le roi	22b:55
brabant sur meuse	12b:55
brach	91b:33
brachay	58a:52
braches	20b:80
brachy	66b:76
bracieux	13c:41
brackley	e
bracknell	e
bracon	40b:39
bracquemont	:76
bracquetuit	33b:76
bradenton	e
bradford	c
bradford on avon	e
bradiancourt	22b:76
braemar	e
braga	c
braganca	c
bragassargues	17b:30
bragayrac	31b:31
brageac	78a:15
bragelogne
bragelogne beauvoir	22b:10
bragny
bragny sur saone	67b:71
brahic	:07
braillans	20b:25
brailly
brailly cornehotte	21b:80
brain	36a:21
brain sur allonnes	21c:49
brain sur l authion	:49
brain sur longuenee	:49
brainans	20b:39
braine	22c:02
brainerd	e
brains	27c:44
brains sur gee	76b:72
brains sur les marches	28b:53
braintree	e
brainville	38b2
brainville sur meuse	69a:52
braisnes
braisnes sur aronde	17b:60
braize	26b:03
bralleville	17b:54
bram	32c:11
bramans	:73
brametot	20b:76
bramevaque	31a:65
brampton	e
bran	=14b:17
branceilles	28b:19
branches	=43b:89
brancourt	 2
brancourt en laonnois	70b:02
brancourt le grand	55b:02
branderion	15c:56
brandeville	17b:55
brandivy	15c:56
brando	16c:2B
brandon	=:71
brandonnet	29b:12
brandonvillers	19b:51
branges	24c:71
brangues	61b:38
brannay	77b:89
branne	15c2
brannens	25b:33
branoux
branoux les taillades	13c:30
brans	=20b:39
bransat	53b:03
branscourt	31b:51
bransles	53b:77
branson	e
brantes	=86a:84
brantigny	20b:88
brantome	 2
brantome en perigord	38c:24
branville	24b:14
branville hague	:50
braquis	11b:55
bras	=26c:83
bras d asse	57b:04
bras panon	13d:974
bras sur meuse	66b:55
brasc	17b:12
brasilia	c
brasles	18c:02
braslou	32b:37
brasov	c
brasparts	11c:29
brassac	22c3
brassac les mines	34c:63
brassempouy	28b:40
brasseuse	=11b:60
brassy	69b2
bratislava	c
bratte	46a:54
brattleboro	e
braucourt	:52
braud et saint louis	15c:33
braunton	e
brauvilliers	16b:55
braux	43b3
braux le chatel	12b:52
braux saint remy	80a:51
braux sainte cohiere	95a:51
brawley	e
brax	51c2
bray	53b2
bray dunes	42c:59
bray et lu	95b:95
bray les mareuil	25b:80
bray saint aignan	18c:45
bray saint christophe	64a:02
bray sur seine	23c:77
bray sur somme	12c:80
braye	=13b:02
braye en laonnois	20b:02
braye en thierache	13b:02
braye sous faye	28b:37
braye sur maulne	20b:37
brazey	 2
brazey en morvan	16b:21
brazey en plaine	24c:21
brazzaville	c
breal	 2
breal sous montfort	64c:35
breal sous vitre	61b:35
breancon	43b:95
breau	38b:77
breau mars	69b:30
breaute	13c:76
breban	85a:51
brebieres	53c:62
brebotte	35b:90
brece	31c2
brecey	22c:50
brech	71c:56
brechainville	55a:88
brechamps	36b:28
brechaumont	41b:68
breches	=24b:37
brechin	e
brecon	e
breconchaux	85a:25
brectouville	:50
brecy	12c2
brecy brieres	73a:08
bree	59b:53
breel	:61
bregnier
bregnier cordon	80b:01
bregy	63b:60
brehain	97a:57
brehain la ville	46b:54
brehal	35c:50
brehan	23c:56
brehand	17c:22
brehat	q
brehemont	74b:37
breheville	19b:55
breidenbach	31b:57
breil	 2
breil sur roya	24c:06
breilly	71b:80
breistroff
breistroff la grande	88b:57
breitenau	34b:67
breitenbach	69b:67
breitenbach haut rhin	82b:68
breles	=87b:29
brelidy	33b:22
brem sur mer	30c:85
bremenil	92a:54
bremes	=13c:62
bremmelbach	:67
bremoncourt	17b:54
bremondans	11b:25
bremontier
bremontier merval	43b:76
bremoy	26b:14
bremur et vaurois	45a:21
bren	71b:26
brenac	:11
brenas	58a:34
brenat	63b:63
brenaz	:01
brenelle	19b:02
brengues	20b:46
brenne	q
brennes	13b:52
brennilis	45b:29
brenod	58b:01
brenon	24a:83
brenouille	21c:60
brenoux	38b:48
brens	35c2
brent	e=
brentford	e
brenthonne	11c:74
brentwood	e
breny	21b:02
breres	78a:25
brery	:39
brescia	c
bresdon	23b:17
bresilley	19b:70
bresle	12b:80
bresles	40c:60
bresnay	39b:03
bresolettes	:61
bressay	e
bresse
bresse sur grosne	18b:71
bresse vallons	24c:01
bressey
bressey sur tille	11c:21
bressieux	93a:38
bressolles	22c2
bressols	40c:82
bresson	66b:38
bressoncourt	:52
bressuire	20d:79
brest	14e:29
brestot	63b:27
bretagne	+44b2
bretagne d armagnac	41b:32
bretagne de marsan	16c:40
bretagnolles	20b:27
breteau	90a:45
breteil	37c:35
breteniere	96b:21
bretenieres	44a:39
bretenoux	15c:46
breteuil	85c3
brethel	13b:61
brethenay	40b:52
bretigney	74a:25
bretigney notre dame	12b:25
bretignolles	59b:79
bretignolles le moulin	:53
bretignolles sur mer	53c:85
bretigny	15c3
bretigny sur orge	27d:91
bretoncelles	15c:61
bretonvillers	28b:25
brette	=29a:26
brette les pins	21c:72
bretten	18b:68
brettes	=16b:16
bretteville	10c:50
bretteville du grand caux	14c:76
bretteville l orgueilleuse	:14
bretteville le rabet	30b:14
bretteville saint laurent	16b:76
bretteville sur ay	44b:50
bretteville sur dives	:14
bretteville sur laize	19c:14
bretteville sur odon	45c:14
brettnach	43b:57
bretx	67b:31
breuches	66b:70
breuchotte	30b:70
breugnon	15b:58
breuil	45a:80
breuil barret	:85
breuil bois robert	76b:78
breuil chaussee	:79
breuil la reorte	47b:17
breuil le sec	25c:60
breuil le vert	32c:60
breuil magne	19c:17
breuil sur marne	:52
breuil sur vesle	33b:51
breuilaufa	12b:87
breuilh	:24
breuillet	12d2
breuilpont	12c:27
breurey
breurey les faverney	59b:70
breuschwickersheim	13c:67
breuvannes
breuvannes en bassigny	63b:52
breuvery
breuvery sur coole	21b:51
breuville	41b:50
breux	26b:55
breux jouy	13c:91
breux sur avre	33b:27
brevainville	16b:41
breval	22c:78
brevands	:50
brevans	67b:39
breves	=26b:58
breviandes	32c:10
breville	44b:16
breville les monts	66b:14
breville sur mer	79b:50
brevillers	27b2
brevilliers	63b:70
brevilly	37b:08
brevonnes	67b:10
brexent
brexent enocq	63b:62
brey et maison
brey et maison du bois	19b:25
breze	:49
breziers	23b:05
brezilhac	17b:11
brezins	23c:38
brezolles	18c:28
brezons	18b:15
briancon	11d:05
brianconnais	q
brianconnet	17b:06
brianny	10b:21
briant	22b:71
briantes	59b:36
briare	49c:45
briarres
briarres sur essonne	53b:45
brias	30b:62
briastre	69b:59
briatexte	19c:81
briaucourt	42b2
bricon	41b:52
briconville	27b:28
bricquebec	 2
bricquebec en cotentin	59c:50
bricquebosq	64b:50
bricqueville	15b:14
bricqueville la blouette	53b:50
bricqueville sur mer	13c:50
bricy	53b:45
brides les bains	44b:73
bridgend	e
bridgeport	e
bridgetown	e
bridgnorth	e
bridgwater	e
bridlington	e
bridore	49b:37
bridport	e
brie	=57c6
brie comte robert	19d:77
brie et angonnes	25c:38
brie sous archiac	22b:17
brie sous barbezieux	11b:16
brie sous chalais	16b:16
brie sous matha	16b:17
brie sous mortagne	23b:17
briec	58c:29
briel
briel sur barse	20b:10
brielles	69b:35
brienne	49b:71
brienne la vieille	38b:10
brienne le chateau	27c:10
brienne sur aisne	28b:08
briennon	17c:42
brienon
brienon sur armancon	30c:89
briere	q
brieres
brieres les scelles	12c:91
brieuil
brieuil sur chize	86a:79
brieulles	 2
brieulles sur bar	22b:08
brieulles sur meuse	32b:55
brieux	88a:61
briey	:54
briffons	=27b:63
brigg	e
brigham city	e
brighouse	e
brightlingsea	e
brighton	c
brignac	12c2
brignac la plaine	98b:19
brignais	13d:69
brignancourt	26b:95
brigne	:49
brignemont	37b:31
brignogan
brignogan plages	:29
brignoles	18d:83
brignon	70b:30
brigueil
brigueil le chantre	46b:86
brigueuil	11c:16
briis
briis sous forges	33c:91
brillac	59b:16
brillecourt	91a:10
brillevast	32b:50
brillon	77b:59
brillon en barrois	70b:55
brimeux	87b:62
brimont	45b:51
brin sur seille	76b:54
brinay	64b2
brinckheim	40b:68
brindas	68c:69
bringolo	52b:22
brinon	 2
brinon sur beuvron	17b:58
brinon sur sauldre	97b:18
briod	22b:39
briollay	32c:49
brion	25c8
brion pres thouet	76b:79
brion sur ource	22b:21
brionne	42c:27
briord	11c:01
briosne
briosne les sables	56b:72
briot	30b:60
briou	14b:41
brioude	65c:43
brioux
brioux sur boutonne	14c:79
briouze	15c:61
briquemesnil
briquemesnil floxicourt	34b:80
briquenay	89a:08
brisbane	c
briscous	30c:64
brison saint innocent	24c:73
brissac	62b:34
brissac loire aubance	11d:49
brissac quince	:49
brissarthe	:49
brissay
brissay choigny	30b:02
brissy
brissy hamegicourt	65b:02
bristol	c=
brive
brive la gaillarde	47d:19
brives	24b:36
brives charensac	42c:43
brives sur charente	21b:17
brivezac	:19
brix	22c:50
brixey
brixey aux chanoines	77a:55
brixham	e
brixton	e
brizambourg	100b:17
brizay	26b:37
brizeaux	63a:55
brizon	46b:74
broadford	e
broadstairs	e
broc	=:49
brocas	72b:40
brochon	66b:21
brockton	e
brocourt	11b:80
brocourt en argonne	46a:55
brodick	e
broglie	11c:27
brognard	47b:25
brognon	45b2
broin	41b:21
broindon	20b:21
broissia	57a:39
broken arrow	e
broken hill	e
brombos	24b:60
bromeilles	32b:45
bromley	e
brommat	63b:12
bromont
bromont lamothe	10c:63
bromsgrove	e
bromyard	e
bron	43d:69
broncourt	:52
bronvaux	50b:57
bronx	e
brookhaven	e
brookings	e
brooklyn	e
broome	e
broons	29c:22
broquiers	23b:60
broquies	61b:12
brora	e
broseley	e
brossac	48b:16
brossainc	26b:07
brossay	34b:49
brosses	=27b:89
brosville	67b:27
brotte	 2
brotte les luxeuil	19b:70
brotte les ray	61a:70
brottes	:52
brou	=32c:28
brou sur chantereine	52c:77
brouains	14b:50
broualan	42b:35
brouay	:14
brouchaud	22b:24
brouchy	50b:80
brouck	80a:57
brouckerque	15c:59
brouderdorff	99b:57
broue	84b:28
brouennes	15b:55
brouilla	=16c:66
brouillet	68a:51
brouqueyran	20b:33
brousse	=84b3
brousse le chateau	16b:12
brousses et villaret	37b:11
brousseval	62b:52
broussey	 2
broussey en blois	57a:55
broussey raulecourt	28b:55
broussy	 2
broussy le grand	31b:51
broussy le petit	14b:51
brout vernet	12c:03
brouthieres	:52
brouvelieures	41b:88
brouville	12b:54
brouviller	41b:57
brouy	13b:91
brouzet	 2
brouzet les ales	67b:30
brouzet les quissac	30b:30
browning	e=
brownsville	e
brownwood	e
broxeele	43b:59
broye	=76b:71
broye aubigney montseugny	51b:70
broye les loups et verfontaine	11b:70
broyes	=49b2
broze	11b:81
bru	=57b:88
bruailles	98b:71
bruay	 2
bruay la buissiere	21d:62
bruay sur l escaut	12d:59
bruc sur aff	86b:35
brucamps	16b:80
bruch	69b:47
brucheville	:50
brucourt	13b:14
brue auriac	15c:83
bruebach	10c:68
brueil
brueil en vexin	65b:78
bruere
bruere allichamps	57b:18
brugairolles	31b:11
bruges	c
bruges capbis mifaget	85b:64
brugheas	16c:03
brugnac	18b:47
brugnens	25b:32
brugny
brugny vaudancourt	43b:51
bruguieres	62c:31
bruille
bruille lez marchiennes	13c:59
bruille saint amand	17c:59
brulain	74b:79
brulange	99a:57
bruley	61b:54
brullemail	90a:61
brullioles	82b:69
brulon	15c:72
brumath	10d:67
brumetz	18b:02
brunehamel	46b:02
brunelles	:28
brunembert	39b:62
brunemont	70b:59
brunet	=30b:04
bruniquel	64b:82
brunoy	26d:91
brunstatt	 2
brunstatt didenheim	83c:68
brunswick	e
brunville	:76
brunvillers
brunvillers la motte	34b:60
brusque	=26b:12
brussels	c
brussey	30b:70
brussieu	14c:69
brusson	19b:51
brusvily	12c:22
brutelles	20b:80
bruton	e
bruville	22b:54
brux	78b:86
bruxelles	c
bruyeres	=29c:88
bruyeres et montberault	14c:02
bruyeres le chatel	38c:91
bruyeres sur fere	20b:02
bruyeres sur oise	49c:95
bruys	20a:02
bruz	20d:35
bry	39b:59
bry sur marne	19d:94
bryan	e
bryher	e
bu	=21c:28
buais	 2
buais les monts	61b:50
buanes	24b:40
bubertre	:61
bubry	22c:56
buc	61c2
bucamps	21b:60
bucarest	c
buceels	46b:14
bucey	 3
bucey en othe	43b:10
bucey les gy	58b:70
bucey les traves	14b:70
bucharest	c
buchelay	34c:78
bucheres	21c:10
buchey	:52
buchy	29c3
bucilly	20b:02
buckfastleigh	e
buckie	e=
buckingham	e
buckley	e
bucquoy	15c:62
bucy le long	19c:02
bucy le roi	18b:45
bucy les cerny	19b:02
bucy les pierrepont	41b:02
bucy saint liphard	22b:45
budapest	c
bude	e
budeliere	72b:23
buding	56b:57
budleigh salterton	e
budling	17b:57
budos	82b:33
bue	=30b:18
bueil	16c:27
bueil en touraine	32b:37
buellas	19c:01
buenos aires	c
buethwiller	24b:68
buffalo	e=
buffard	19b:25
buffieres	27b:71
buffignecourt	14b:70
buffon	15b:21
bugarach	25b:11
bugard	93a:65
bugeat	72b:19
bugey	q
bugnein	22b:64
bugnicourt	11c:59
bugnieres	15b:52
bugny	26b:25
buhl	36c2
buhl lorraine	12c:57
buhy	33b:95
buicourt	14b:60
buigny	 2
buigny l abbe	34b:80
buigny les gamaches	40b:80
buigny saint maclou	51b:80
builth wells	e
buire	=80b:02
buire au bois	24b:62
buire courcelles	22b:80
buire le sec	75b:62
buire sur l ancre	29b:80
buironfosse	11c:02
buis les baronnies	22c:26
buissard	19b:05
buisson	=25b:84
buissoncourt	26b:54
buissy	28b:62
bujaleuf	87b:87
bujumbura	c
bukavu	c
bulainville	:55
bulan	58a:65
bulat pestivien	41b:22
bulawayo	e
bulcy	15b:58
buleon	55b:56
bulgneville	15c:88
bulhon	61b:63
bullainville	12b:28
bulle	=51b:25
bullecourt	23b:62
bulles	=83b:60
bullhead city	e
bulligny	54b:54
bullion	19c:78
bully	35c4
bully les mines	12d:62
bulson	14b:08
bult	30b:88
bun	16b:65
bunbury	e
buncey	36b:21
bunclody	e
buncrana	e
bundaberg	e
bundoran	e
buneville	17b:62
bungay	e
bunia	c
buno bonnevaux	53b:91
buntingford	e
bunus	13b:64
bunzac	45b:16
buoux	10b:84
burbach	28b:67
burbank	e
burbure	28c:62
burcin	43b:38
burcy	15b2
burdignes	42b:42
burdignin	71b:74
bure	=19b2
bure les templiers	14b:21
burelles	=12b:02
bures	=23b2
bures en bray	30b:76
bures les monts	:14
bures sur dives	:14
bures sur yvette	95c:91
burey	41b:27
burey en vaux	15b:55
burey la cote	86a:55
burford	e
burg	27b:65
burgalays	12b:31
burgaronne	98a:64
burgess hill	e
burgille	56b:25
burgnac	86b:87
burgos	c
burgy	11b:71
burie	13c:17
buriville	69a:54
burlats	20c:81
burlington	e
burlioncourt	13b:57
burnand	12b:71
burnevillers	48a:25
burnham on crouch	e
burnham on sea	e
burnhaupt	 2
burnhaupt le bas	20c:68
burnhaupt le haut	18c:68
burnie	e=
burnley	e
burns	e=
burntwood	e
buros	20c:64
burosse
burosse mendousse	81a:64
burret	44a:09
burry port	e
bursa	c
bursard	20b:61
burthecourt
burthecourt aux chenes	15b:54
burton upon trent	e
burtoncourt	23b:57
burwash	e
bury	28c:60
bury saint edmunds	e
burzet	54b:07
burzy	59a:71
bus	=13b:62
bus la mesiere	14b:80
bus les artois	14b:80
bus saint remy	:27
buschwiller	10c:68
bushmills	e
busigny	24c:59
busloup	49b:41
busnes	12c:62
busque	72b:81
bussac	38b:24
bussac foret	11c:17
bussac sur charente	13c:17
bussang	13c:88
busseaut	56a:21
busseol	22b:63
busserolles	52b:24
busserotte et montenaille	33a:21
busset	85b:03
bussiares	13b:02
bussiere	 6
bussiere badil	39b:24
bussiere boffy	:87
bussiere dunoise	10c:23
bussiere galant	13c:87
bussiere nouvelle	73a:23
bussiere poitevine	:87
bussiere saint georges	26b:23
bussieres	34c7
bussieres et pruns	51b:63
busson	44a:52
bussu	21b:80
bussunarits
bussunarits sarrasquette	21b:64
bussurel	:70
bussus	 2
bussus bussuel	:80
bussus les yaucourt	56b:80
bussy	66b2
bussy albieux	55b:42
bussy en othe	70b:89
bussy la pesle	12b2
bussy le chateau	18b:51
bussy le grand	31b:21
bussy le repos	59b2
bussy les daours	37b:80
bussy les poix	90a:80
bussy lettree	31b:51
bussy saint georges	27d:77
bussy saint martin	74b:77
bust	45b:67
bustanico	65a:2B
bustince
bustince iriberry	10b:64
buswiller	28b:67
busy	68b:25
butare	c
bute	e=
buthiers	11c2
butot	28b:76
butot venesville	23b:76
butry
butry sur oise	23c:95
butte	e=
butteaux	26b:89
butten	64b:67
buverchy	41a:80
buvilly	38b:39
buxerolles	10d2
buxerulles	:55
buxeuil	12c3
buxieres	 7
buxieres d aillac	24b:36
buxieres les clefmont	25a:52
buxieres les mines	99b:03
buxieres les villiers	23b:52
buxieres sous les cotes	26b:55
buxieres sous montaigut	24b:63
buxieres sur arce	10b:10
buxton	e
buxy	22c:71
buysscheure	58b:59
buzan	47a:09
buzancais	44c:36
buzancy	56b2
buzeins	:12
buzet	 2
buzet sur baise	12c:47
buzet sur tarn	30c:31
buziet	48b:64
buzignargues	38b:34
buzon	79a:65
buzy	10c:64
buzy darmont	52b:55
by	79a:25
byans
byans sur doubs	61b:25
byker	e
byron bay	e
cabanac	30b:65
cabanac cazaux	13b:31
cabanac et villagrains	24c:33
cabanac seguenville	19b:31
cabanes	=59b2
cabannes	46c:13
cabara	53b:33
cabariot	15c:17
cabas loumasses	:32
cabasse	20c:83
cabestany	10d:66
cabidos	17b:64
cabourg	37c:14
cabrerets	22b:46
cabrerolles	34b:34
cabrespine	19b:11
cabrieres	24c2
cabrieres d aigues	95b:84
cabrieres d avignon	17c:84
cabries	10d:13
cabris	=15c:06
cachan	31d:94
cachen	23b:40
cachy	30b:80
cadalen	15c:81
cadarcet	21b:09
cadarsac	34b:33
cadaujac	69c:33
cadeac	31b:65
cadeilhan	15b:32
cadeilhan trachere	43a:65
cadeillan	85a:32
cademene	66a:25
caden	16c:56
cadenet	44c:84
caderousse	25c:84
cadillac	 2
cadillac en fronsadais	13c:33
cadillac sur garonne	27c:33
cadillon	95a:64
cadix	22b:81
cadolive	22c:13
cadouin	:24
cadours	11c:31
cadrieu	17b:46
caen	11e:14
caerleon	e
caernarfon	e
caerphilly	e
caestre	20c:59
caffiers	73b:62
cagliari	c
cagnac
cagnac les mines	26c:81
cagnano	15b:2B
cagnes sur mer	53d:06
cagnicourt	42b:62
cagnoncles	66b:59
cagnotte	=78b:40
cagny	33c2
cahagnes	14c:14
cahagnolles	25b:14
cahan	16b:61
caharet	30a:65
cahersiveen	e
cahir	e
cahon	22b:80
cahors	20d:46
cahus	19b:46
cahuzac	70b3
cahuzac sur adour	20b:32
cahuzac sur vere	12c:81
caignac	41b:31
cailhau	25b:11
cailhavel	15b:11
cailla	=49a:11
caillac	58b:46
caillavet	16b:32
caille	=44b:06
cailleville	24b:76
caillouel
caillouel crepigny	46b:02
caillouet
caillouet orgeville	49b:27
cailloux sur fontaines	30c:69
cailly	73b:76
cailly sur eure	23b:27
cairanne	11c:84
cairns	e=
cairo	c
cairon	21c:14
caisnes	52b:60
caissargues	41c:30
caistor	e
caix	70b:80
caixas	13b:66
caixon	34b:65
cajarc	11c:46
calabar	e
calacuccia	27b:2B
calais	=68d:62
calamane	47b:46
calan	13c:56
calanhel	25b:22
calavante	33b:65
calcatoggio	52b:2A
calce	23b:66
calcutta	c
caldey	e
caldicot	e
calenzana	27c:2B
cales	=54b2
calgary	c
caliente	e
calignac	50b:47
caligny	85b:61
callac	23c:22
callan	e=
callander	e
callas	21c:83
callen	15b:40
callengeville	50b:76
calleville	67b:27
calleville les deux eglises	33b:76
callian	39c2
callington	e
calmeilles	60a:66
calmels et
calmels et le viala	18b:12
calmont	47c2
calmoutier	26b:70
calne	e
caloire	33b:42
calonges	58b:47
calonne	 2
calonne ricouart	54c:62
calonne sur la lys	16c:62
calorguen	73b:22
caluire et cuire	44d:69
calvados	r=71e
calvi	58c:2B
calviac	 2
calviac en perigord	55b:24
calvignac	25b:46
calvinet	:15
calvisson	65c:30
calzan	45a:09
camales	37b:65
camarade	=21b:09
camares	10c:12
camaret	 2
camaret sur aigues	45c:84
camaret sur mer	25c:29
camarsac	10c:33
cambayrac	14b:46
camberley	e
cambernard	50b:31
cambernon	68b:50
camberwell	e
cambes	24c3
cambes en plaine	18c:14
cambia	61a:2B
cambiac	24b:31
cambieure	33b:11
camblain	 2
camblain chatelain	18c:62
camblain l abbe	68b:62
camblanes et meynac	32c:33
cambligneul	35b:62
cambo
cambo les bains	68c:64
cambon	21c:81
cambon et salvergues	52a:34
cambon les lavaur	36b:81
camborne	e
camboulazet	41b:12
camboulit	25b:46
cambounes	34b:81
cambounet
cambounet sur le sor	98b:81
cambrai	=31d:59
cambremer	13c:14
cambridge	c
cambrin	13c:62
cambron	74b:80
cambronne	 2
cambronne les clermont	11c:60
cambronne les ribecourt	18c:60
camburat	46b:46
camden	e
came	=10c:64
camelas	46b:66
camelford	e
camelin	43b:02
camembert	=17b:61
cametours	43b:50
camiac et saint denis	34b:33
camiers	26c:62
camiran	42b:33
camjac	58b:12
camlez	85b:22
camoel	12c:56
camon	45c2
camopi	22c:973
camors	33c:56
camou cihigue	11b:64
camou mixe suhast	:64
camous	:65
campagna
campagna de sault	20a:11
campagnac	59b2
campagnac les quercy	32b:24
campagnan	71b:34
campagne	=20c4
campagne d armagnac	21b:32
campagne les boulonnais	67b:62
campagne les guines	41b:62
campagne les hesdin	19c:62
campagne les wardrecques	13c:62
campagne sur arize	30b:09
campagne sur aude	62b:11
campagnolles	56b:14
campan	12c:65
campana	22a:2B
campandre
campandre valcongrain	:14
camparan	51a:65
campbeltown	e
campbon	41c:44
campeaux	48b2
campel	:35
campeneac	20c:56
campes	=:81
campestre et luc	16b:30
campet et lamolere	51b:40
camphin	 2
camphin en carembault	17c:59
camphin en pevele	25c:59
campi	19a:2B
campigneulles	 2
campigneulles les grandes	30b:62
campigneulles les petites	52b:62
campigny	13c2
campile	18b:2B
campistrous	31b:65
campitello	11b:2B
camplong	21b:34
camplong d aude	39b:11
campneuseville	44b:76
campo	10b:2A
campome	12b:66
campouriez	32b:12
campoussy	42a:66
campremy	47b:60
camprond	37b:50
camps en amienois	18b:80
camps la source	19c:83
camps saint mathurin leobazel	21b:19
camps sur l agly	66a:11
camps sur l isle	62b:33
campsas	15c:82
campsegret	41b:24
campuac	45b:12
campugnan	52b:33
campuzan	15b:65
camurac	11b:11
can tho	c
canala	39c:988
canale di verde	30b:2B
canals	80b:82
canaples	71b:80
canappeville	70b:27
canapville	45b2
canari	=31b:2B
canaules et argentieres	48b:30
canavaggia	12b:2B
canaveilles	53a:66
canberra	e
cancale	=57c:35
canchy	55b2
cancon	14c:47
candas	10c:80
cande	28c:49
cande sur beuvron	15c:41
candes saint martin	18b:37
candillargues	21c:34
candor	32b:60
candresse	87b:40
canehan	38b:76
canejan	58c:33
canens	63a:31
canenx et reaut	18b:40
canet	55c2
canet de salars	45b:12
canet en roussillon	13d:66
canettemont	66a:62
cangey	10c:37
caniac
caniac du causse	37b:46
canihuel	35b:22
canisy	17c2
canlers	17b:62
canly	74b:60
canna	e=
cannectancourt	52b:60
cannelle	=70a:2A
cannes	=74d:06
cannes ecluse	27c:77
cannes et clairan	62b:30
cannessieres	59a:80
cannet	:32
canning town	e
cannock	e
canny	 2
canny sur matz	42b:60
canny sur therain	22b:60
canohes	66c:66
canouville	34b:76
cans et cevennes	28b:48
cantaing
cantaing sur escaut	41b:59
cantal	r=14e
cantaous	42b:65
cantaron	13c:06
cante	22b:09
canteleu	14d:76
canteloup	41b2
cantenay
cantenay epinard	24c:49
canterbury	e=
cantiers	:27
cantigny	11b:80
cantillac	:24
cantin	17c:59
cantoin	31b:12
canton	c=
canvey island	e
canville	 2
canville la rocque	13b:50
canville les deux eglises	31b:76
cany barville	29c:76
caorches saint nicolas	60b:27
caouennec
caouennec lanvezeac	90b:22
caours	55b:80
cap corse	q
cap d agde	q
cap d ail	45c:06
cap d astarac	46b:32
cap haitien	c
cap sizun	q
capbis	:64
capbreton	92c:40
capcir	q
capdenac	10c:46
capdenac gare	44c:12
capdrot	46b:24
cape clear	e
cape coast	e
cape coral	e
cape girardeau	e
cape may	e
cape town	e
capelle	=14b:59
capelle fermont	22b:62
capelle les grands	43b:27
capelle les hesdin	47b:62
capendu	15c:11
capens	64b:31
capestang	35c:34
capesterre
capesterre belle eau	18d:971
capesterre de marie galante	31c:971
capian	81b:33
capinghem	27c:59
caplong	25b:33
capoulet et junac	19b:09
cappel	68b:57
cappelle	 3
cappelle brouck	12c:59
cappelle en pevele	23c:59
cappelle la grande	78c:59
cappoquin	e
cappy	55b:80
captieux	=14c:33
capvern	13c:65
caragoudes	24b:31
caraman	25c:31
caramany	13b:66
carantec	33c:29
carantilly	62b:50
carayac	10b:46
carbay	28b:49
carbes	25b:81
carbini	12b:2A
carbon
carbon blanc	83c:33
carbondale	e
carbonne	56c:31
carbuccia	38b:2A
carcagny	27b:14
carcanieres	70a:09
carcans	=24c:33
carcares sainte croix	53b:40
carcassonne	46d:11
carcen
carcen ponson	63b:40
carces	35c:83
carcheto
carcheto brustico	57a:2B
cardaillac	62b:46
cardan	=51b:33
cardeilhac	26b:31
cardesse	29b:64
cardet	93b:30
cardiff	c
cardigan	e=
cardo torgia	32a:2A
cardonnette	51b:80
cardonville	90a:14
cardroc	59b:35
carelles	25b:53
carency	82b:62
carennac	43b:46
carentan
carentan les marais	10d:50
carentoir	32c:56
cargese	12c:2A
cargiaca	64a:2A
carhaix
carhaix plouguer	74c:29
caribou	e=
carignan	27c:08
carignan de bordeaux	44c:33
carisey	38b:89
carla
carla bayle	79b:09
carla de roquefort	16b:09
carlat	39b:15
carlencas et levas	11b:34
carlepont	14c:60
carling	33c:57
carlipa	33b:11
carlisle	e
carlow	e
carlsbad	e
carlucet	23b:46
carlus	66b:81
carlux	67b:24
carly	64b:62
carmarthen	e
carmaux	99c:81
carnac	42c:56
carnac rouffiac	23b:46
carnas	54b:30
carndonagh	e
carnet	=:50
carnetin	46b:77
carneville	24b:50
carnforth	e
carnieres	98b:59
carnin	11c:59
carnoet	67b:22
carnoules	44c:83
carnoustie	e
carnoux
carnoux en provence	69c:13
carnoy	 2
carnoy mametz	26b:80
caro	13c2
carolles	77b:50
caromb	35c:84
carpentras	32d:84
carpineto	38a:2B
carpiquet	34c:14
carquebut	:50
carquefou	21d:44
carqueiranne	94c:83
carraroe	e
carrepuis	25b:80
carrere	22b:64
carresse
carresse cassaber	66b:64
carrick on shannon	e
carrick on suir	e
carrickfergus	e
carrickmacross	e
carrieres sous poissy	21d:78
carrieres sur seine	15d:78
carroll	e
carrollton	e
carros	14d:06
carrouges	62b:61
carry le rouet	57c:13
cars	=12c:33
carsac	 2
carsac aillac	16c:24
carsac de gurson	23b:24
carsan	77b:30
carson city	e
carspach	21c:68
cartelegue	13c:33
carticasi	25a:2B
cartignies	12c:59
cartigny	69b:80
cartigny l epinay	30b:14
carves	98a:24
carville	 2
carville la folletiere	42b:76
carville pot
carville pot de fer	11b:76
carvin	18d:62
cary	e
casabianca	12b:2B
casablanca	c
casaglione	57b:2A
casalabriva	24b:2A
casalta	51a:2B
casamaccioli	12b:2B
casanova	38b:2B
cascastel
cascastel des corbieres	21b:11
case pilote	45c:972
casefabre	44a:66
caseneuve	53b:84
cases de pene	97b:66
casevecchie	69a:2B
cashel	e
casper	e
cassaber	:64
cassagnabere
cassagnabere tournas	47b:31
cassagnas	13b:48
cassagne	64b:31
cassagnes	47b2
cassagnes begonhes	95b:12
cassagnoles	57b2
cassaigne	23b:32
cassaignes	61a:11
cassaniouze	51b:15
cassel	22c:59
cassen	62b:40
casseneuil	23c:47
casseuil	36b:33
cassignas	13b:47
cassis	=67c:13
casson	=26c:44
cassuejouls	11b:12
cast	16c:29
castagnac	33b:31
castagnede	38b2
castagniccia	q
castagniers	17c:06
castaignos
castaignos souslens	43b:40
castandet	43b:40
castanet	10c3
castanet le haut	22b:34
castanet tolosan	15d:31
castans	12b:11
casteide	 3
casteide cami	27b:64
casteide candau	28b:64
casteide doat	16b:64
casteil	14b:66
castel sarrazin	56b:40
castelbajac	13b:65
castelbiague	23b:31
castelculier	24c:47
castelferrus	49b:82
castelfranc	43b:46
castelgaillard	60a:31
castelginest	11d:31
casteljaloux	48c:47
casteljau	:07
castella	37b:47
castellane	15c:04
castellar	100b:06
castellare di casinca	70b:2B
castellare di mercurio	31a:2B
castellet	 2
castellet en luberon	11b:84
castellet les sausses	14b:04
castello di rostino	52b:2B
castelmary	12b:12
castelmaurou	45c:31
castelmayran	12c:82
castelmoron	 2
castelmoron d albret	50a:33
castelmoron sur lot	18c:47
castelnau	 23
castelnau barbarens	60b:32
castelnau chalosse	59b:40
castelnau d angles	93a:32
castelnau d arbieu	22b:32
castelnau d aude	50b:11
castelnau d auzan labarrere	12c:32
castelnau d estretefonds	70c:31
castelnau de guers	12c:34
castelnau de levis	16c:81
castelnau de mandailles	57b:12
castelnau de medoc	49c:33
castelnau de montmiral	11c:81
castelnau durban	46b:09
castelnau le lez	26d:34
castelnau magnoac	75b:65
castelnau montratier	18c2
castelnau pegayrols	34b:12
castelnau picampeau	23b:31
castelnau riviere basse	65b:65
castelnau sur gupie	92b:47
castelnau sur l auvignon	15b:32
castelnau tursan	18b:40
castelnau valence	47b:30
castelnaud	 2
castelnaud de gratecambe	51b:47
castelnaud la chapelle	45b:24
castelnaudary	12d:11
castelnavet	11b:32
castelner	12b:40
castelnou	28b:66
castelo branco	c
castelreng	21b:11
castels et bezenac	81b:24
castelsagrat	55b:82
castelsarrasin	14d:82
castelvieilh	25b:65
castelviel	21b:33
castera	 6
castera bouzet	13b:82
castera lanusse	45a:65
castera lectourois	33b:32
castera lou	22b:65
castera loubix	51a:64
castera verduzan	10c:32
castera vignoles	64a:31
casteras	23a:09
casterets	17a:65
casteron	54a:32
castet	14b:64
castet arrouy	17b:32
castetbon	15b:64
castetis	65b:64
castetnau
castetnau camblong	46b:64
castetner	14b:64
castetpugon	21b:64
castets	25c:40
castets en dorthe	:33
castets et castillon	16c:33
castex	17b2
castex d armagnac	14b:32
casties
casties labrande	94a:31
castifao	17b:2B
castiglione	40a:2B
castillon	87b3
castillon (canton d arthez de bearn)	33b:64
castillon (canton de lembeye)	83a:64
castillon de castets	:33
castillon de larboust	84a:31
castillon de saint martory	40b:31
castillon debats	34b:32
castillon du gard	17c:30
castillon en auge	17b:14
castillon en couserans	43b:09
castillon la bataille	33c:33
castillon massas	22b:32
castillon saves	33b:32
castillonnes	13c:47
castilly	:14
castin	34b:32
castine en plaine	18c:14
castineta	34a:2B
castirla	17b:2B
castle cary	e
castle donington	e
castle douglas	e
castlebar	e
castlebay	e
castleblayney	e
castleford	e
castleisland	e
castlemilk	e
castleton	e
castletownbere	e
castres	=43d2
castres gironde	27c:33
castries	69c:34
catane	c
catenay	70b:76
catenoy	11c:60
caterham	e
cateri	25b:2B
catford	e
cathervielle	28a:31
catheux	10b:60
catigny	18b:60
catillon	 2
catillon fumechon	54b:60
catillon sur sambre	78b:59
catllar	72b:66
catonvielle	11b:32
cattenieres	69b:59
cattenom	26c:57
catteville	11b:50
catus	92b:46
catz	:50
caubeyres	28b:47
caubiac	44b:31
caubios
caubios loos	68b:64
caubon saint sauveur	26b:47
caubous	35a2
caucalieres	29b:81
cauchy a
cauchy a la tour	26c:62
caucourt	33b:62
caucriauville	q
caudan	72c:56
caudebec	 2
caudebec en caux	:76
caudebec les elbeuf	10d:76
caudebronde	22b:11
caudecoste	11c:47
caudies	 2
caudies de conflent	23a:66
caudies de fenouilledes	59b:66
caudrot	11c:33
caudry	14d:59
cauffry	26c:60
cauge	81b:27
caujac	87b:31
caulaincourt	14b:02
caulieres	22b:80
caullery	47b:59
caulnes	25c:22
caumont	28c7
caumont l evente	:14
caumont sur aure	24c:14
caumont sur durance	57c:84
caumont sur garonne	82b:47
caumont sur orne	:14
cauna	42b:40
caunay	:79
cauneille	80b:40
caunes
caunes minervois	16c:11
caunette
caunette sur lauquet	11a:11
caunettes
caunettes en val	56a:11
caupenne	40b:40
caupenne d armagnac	45b:32
caurel	10c2
cauro	15c:2A
cauroir	58b:59
cauroy	19b:08
cauroy les hermonville	51b:51
cause de clerans	33b:24
caussade	68c:82
caussade riviere	99a:65
causse begon	25a:30
causse de la selle	45b:34
causse et diege	76b:12
caussens	60b:32
causses et veyran	61b:34
caussiniojouls	16b:34
caussols	33b:06
caussou	51a:09
cauterets	83b:65
cauverville
cauverville en roumois	21b:27
cauvicourt	56b:14
cauvignac	14b:33
cauvigny	17c:60
cauville	17b:14
cauville sur mer	17c:76
caux	27c:34
caux et sauzens	10c:11
cauzac	42b:47
cavagnac	43b:46
cavaillon	=26d:84
cavalaire
cavalaire sur mer	81c:83
cavan	16c:22
cavanac	10c:11
cavarc	16b:47
caveirac	44c:30
caves	=88b:11
cavignac	24c:33
cavigny	27b:50
cavillargues	85b:30
cavillon	90a:80
cavron saint martin	42b:62
caychax	:09
caychax et senconac	20a:09
cayenne	63d:973
cayeux	 2
cayeux en santerre	12b:80
cayeux sur mer	23c:80
caylus	14c:82
cayrac	57b:82
cayres	67b:43
cayriech	27b:82
cayrols	30b:15
cazac	75a:31
cazalis	41b2
cazalrenoux	11b:11
cazals	90b2
cazals des bayles	57a:09
cazaril
cazaril tamboures	89a:31
cazarilh	62a:65
cazarilh laspenes	13a:31
cazats	40b:33
cazaubon	17c:32
cazaugitat	22b:33
cazaunous	64a:31
cazaux	48a:09
cazaux d angles	11b:32
cazaux debat	34a:65
cazaux frechet aneran camors	68a:65
cazaux layrisse	59a:31
cazaux saves	33b:32
cazaux villecomtal	72a:32
cazavet	20b:09
cazeaux
cazeaux de larboust	88a:31
cazedarnes	68b:34
cazenave serres et allens	66a:09
cazeneuve	16b:32
cazeneuve montaut	82a:31
cazeres	49c:31
cazeres sur l adour	11c:40
cazes mondenard	12c:82
cazevieille	23b:34
cazideroque	25b:47
cazilhac	33c2
cazillac	:46
cazoules	:24
cazouls	 2
cazouls d herault	42b:34
cazouls les beziers	53c:34
ceauce	12c:61
ceaulmont	67b:36
ceaux	41b:50
ceaux d allegre	49b:43
ceaux en couhe	:86
ceaux en loudun	56b:86
cebazan	65b:34
cebazat	90c:63
cedar city	e
cedar rapids	e
ceffonds	67b:52
ceignes	=26b:01
ceilhes et rocozels	24b:34
ceillac	27b:05
ceilloux	17b:63
ceintrey	89b:54
celbridge	e
celle	=23b:41
celle levescault	14c:86
cellefrouin	60b:16
celles	=13c5
celles en bassigny	71a:52
celles les conde	88a:02
celles sur aisne	25b:02
celles sur belle	38c2
celles sur durolle	16c:63
celles sur ource	49b:10
celles sur plaine	74b:88
cellettes	31c2
cellier du luc	91a:07
celliers	=:73
cellieu	17c:42
celon	39b:36
celoux	59a:15
celsoy	87a:52
cely	13c:77
cemboing	17b:70
cempuis	47b:60
cenac	22c:33
cenac et saint julien	12c:24
cenans	13b:70
cendras	=16c:30
cendrecourt	20b:70
cendrey	20b:25
cendrieux	:24
cenevieres	19b:46
cenne monesties	41b:11
cenon	27d:33
cenon sur vienne	17c:86
censeau	33b:39
censerey	18b:21
censy	51a:89
centennial	e=
centralia	e
centre val de loire	r26f
centres	=46b:12
centuri	18b:2B
cenves	41b:69
cepet	24c:31
cepie	60b:11
cepoy	23c:45
ceran	23b:32
cerans
cerans foulletourte	33c:72
cerbere	=12c:66
cerbois	39b:18
cercie	11c:69
cercier	73b:74
cercles	=:24
cercottes	14c:45
cercoux	13c:17
cercy
cercy la tour	17c:58
cerdagne	q
cerdon	16c2
cere	42b:40
cere la ronde	42b:37
cerelles	13c:37
cerences	19c:50
cereste
cereste en luberon	12c:04
ceret	75c:66
cerfontaine	65b:59
cergy	71d:95
cerilly	16c3
cerise	=84b:61
cerisieres	87a:52
cerisiers	=99b:89
cerisy	53b:80
cerisy belle etoile	69b:61
cerisy buleux	28b:80
cerisy la foret	10c:50
cerisy la salle	10c:50
cerizay	48c:79
cerizols	14b:09
cerizy	58a:02
cernans	15b:39
cernay	13d4
cernay en dormois	14b:51
cernay l eglise	32b:25
cernay la ville	15c:78
cernay les reims	16c:51
cerneux	27b:77
cernex	12c:74
cerniebaud	91a:39
cernion	54a:08
cernon	37b2
cernoy	29b:60
cernoy en berry	42b:45
cernusson	33b:49
cerny	35c:91
cerny en laonnois	63a:02
cerny les bucy	11b:02
ceron	26b:71
cerons	21c:33
cerqueux	:14
cerre
cerre les noroy	24b:70
cerrigydrudion	e
cers	25c:34
cersay	:79
cerseuil	87a:02
cersot	14b:71
certilleux	22b:88
certines	15c:01
cervens	13c:74
cervieres	31b2
cerville	53b:54
cervione	21c:2B
cervon	59b:58
cerzat	22b:43
cesancey	39b:39
cesarches	44b:73
cesarville
cesarville dossainville	22b:45
cescau	79b2
cesny	 2
cesny aux vignes	42b:14
cesny bois halbout	:14
cesny les sources	14c:14
cessac	20b:33
cessales	17b:31
cesse	=12b:55
cessenon
cessenon sur orb	24c:34
cessens	:73
cesseras	=44b:34
cesset	43b:03
cesseville	44b:27
cessey	33b:25
cessey sur tille	64b:21
cessieres	 2
cessieres suzy	80b:02
cessieu	33c:38
cesson	11d:77
cesson sevigne	19d:35
cessoy
cessoy en montois	21b:77
cessy	58c:01
cessy les bois	12b:58
cestas	17d:33
cestayrols	46b:81
ceton	17c:61
cette eygun	66a:64
cevennes	q
cevins	71b:73
ceyras	14c:34
ceyrat	66c:63
ceyreste	49c:13
ceyroux	12b:23
ceyssac	44b:43
ceyssat	70b:63
ceyzeriat	33c:01
ceyzerieu	11c:01
cezac	29c2
cezais	:85
cezallier	q
cezan	20b:32
cezay	21b:42
cezens	22b:15
cezy	11c:89
chabanais	16c:16
chabaniere	43c:69
chabestan	17b:05
chabeuil	68c:26
chablais	q=
chablis	=21c:89
chabons	21c:38
chabottes	96b:05
chabournay	13c:86
chabrac	60b:16
chabreloche	12c:63
chabrignac	54b:19
chabrillan	75b:26
chabris	27c:36
chace	:49
chacenay	52a:10
chacrise	38b:02
chadeleuf	43b:63
chadenac	52b:17
chadenet	12b:48
chadrac	25c:43
chadron	35b:43
chadurie	51b:16
chaffois	10c:25
chagey	60b:70
chagford	e
chagnon	53b:42
chagny	55c2
chahaignes	66b:72
chahains	81a:61
chaignay	49b:21
chaignes	27b:27
chail	:79
chaillac	10c:36
chaillac sur vienne	13c:87
chailland	12c:53
chaille	 2
chaille les marais	19c:85
chaille sous les ormeaux	:85
chailles	27c:41
chaillevette	17c:17
chaillevois	20b:02
chailley	53b:89
chaillon	11b:55
chailloue	89b2
chailly	 5
chailly en biere	22c:77
chailly en brie	16c:77
chailly en gatinais	69b:45
chailly les ennery	39b:57
chailly sur armancon	28b:21
chainaz
chainaz les frasses	68b:74
chainee des coupis	18b:39
chaingy	41c:45
chaintre	57b:71
chaintreaux	82b:77
chaintrix
chaintrix bierges	35b:51
chaise dieu
chaise dieu du theil	22b:27
chaix	:85
chalabre	11c:11
chalagnac	44b:24
chalain	 2
chalain d uzore	70b:42
chalain le comtal	74b:42
chalaines	30b:55
chalais	28c4
chalamont	25c:01
chalampe	100b:68
chalancey	12b:52
chalancon	59a:26
chalandray	78b:86
chalandrey	:50
chalandry	23b:02
chalandry elaire	72b:08
chalautre	 2
chalautre la grande	64b:77
chalautre la petite	54b:77
chalaux	89a:58
chaleins	15c:01
chalencon	33b:07
chalette	 2
chalette sur loing	13d:45
chalette sur voire	13b:10
chaley	13b:01
chaleze	37b:25
chalezeule	13c:25
chaliers	14b:15
chalifert	16c:77
chaligny	27c:54
chalinargues	30b:15
chalindrey	24c:52
chalivoy
chalivoy milon	39b:18
challain
challain la potherie	83b:49
challans	23d:85
challement	45a:58
challerange	42b:08
challes	12c:72
challes la montagne	18b:01
challes les eaux	56c:73
challet	43b:28
challex	16c:01
challignac	34b:16
challis	e=
challonges	61b:74
challuy	15c:58
chalmaison	75b:77
chalmazel	 2
chalmazel jeansagniere	46b:42
chalmoux	64b:71
chalo saint mars	11c:91
chalon	18b:38
chalon sur saone	45d:71
chalonnes	 2
chalonnes sous le lude	:49
chalonnes sur loire	67c:49
chalons	 3
chalons du maine	68b:53
chalons en champagne	43d:51
chalons sur vesle	21b:51
chalonvillars	13c:70
chalosse	q
chalou
chalou moulineux	37b:91
chaltrait	60a:51
chalus	19c2
chalvignac	45b:15
chalvraines	19b:52
chamadelle	73b:33
chamagne	45b:88
chamagnieu	18c:38
chamalieres	18d:63
chamalieres sur loire	51b:43
chamaloc	12b:26
chamant	10c:60
chamarande	11c:91
chamarandes
chamarandes choignes	10c:52
chamaret	54b:26
chambain	36a:21
chambaron
chambaron sur morge	18c:63
chambeire	42b:21
chambellay	41b:49
chambeon	67b:42
chamberat	28b:03
chamberaud	94a:23
chamberet	14c:19
chamberia	20b:39
chambery	60d:73
chambeugle	:89
chambezon	13b:43
chambilly	46b:71
chamblac	35b:27
chamblanc	46b:21
chamblay	42b:39
chambles	11c:42
chamblet	11c:03
chambley
chambley bussieres	73b:54
chambly	100c:60
chamboeuf	21c2
chambois	13c2
chambolle
chambolle musigny	26b:21
chambon	17c4
chambon la foret	97b:45
chambon le chateau	:48
chambon sainte croix	89a:23
chambon sur cisse	:41
chambon sur dolore	14b:63
chambon sur lac	41b:63
chambon sur voueize	79b:23
chambonas	99b:07
chambonchard	83a:23
chamborand	24b:23
chambord	27b2
chamboret	78b:87
chamborigaud	88b:30
chambornay	 2
chambornay les bellevaux	18b:70
chambornay les pin	39b:70
chambors	30b:60
chambost	 2
chambost allieres	82b:69
chambost longessaigne	93b:69
chamboulive	12c:19
chambourcy	58c:78
chambourg
chambourg sur indre	13c:37
chambray	39b:27
chambray les tours	13d:37
chambrecy	15b:51
chambretaud	:85
chambrey	32b:57
chambroncourt	48a:52
chambroutet	:79
chambry	19c2
chameane	:63
chamelet	71b:69
chamery	46b:51
chamesey	14b:25
chamesol	38b:25
chamesson	25b:21
chameyrat	15c:19
chamigny	15c:77
chamilly	15b:71
chammes	:53
chamole	16b:39
chamonix	q
chamonix mont blanc	87c:74
chamouillac	37b:17
chamouille	27b:02
chamouilley	72b:52
chamousset	62b:73
chamoux	94a:89
chamoux sur gelon	97b:73
chamoy	50b:10
champ d oiseau	11b:21
champ dolent	63a:27
champ du boult	:14
champ haut	41a:61
champ laurent	31a:73
champ le duc	48b:88
champ sur barse	26a:10
champ sur drac	33c:38
champ sur layon	:49
champagnac	15c2
champagnac de belair	77b:24
champagnac la noaille	24b:19
champagnac la prune	15b:19
champagnac la riviere	60b:87
champagnac le vieux	19b:43
champagnat	92b2
champagnat le jeune	15b:63
champagne	=50c3
champagne au mont d or	63c:69
champagne en valromey	83b:01
champagne et fontaine	35b:24
champagne le sec	22b:86
champagne les marais	18c:85
champagne mouton	87b:16
champagne saint hilaire	100b:86
champagne sur loue	12b:39
champagne sur oise	50c:95
champagne sur seine	65c:77
champagne sur vingeanne	31b:21
champagne vigny	23b:16
champagneux	68b:73
champagney	44c3
champagnier	16c:38
champagnole	80c:39
champagnolles	69b:17
champagny	27a:21
champagny en vanoise	54b:73
champagny sous uxelles	82a:71
champaign	e=
champallement	56a:58
champanges	12c:74
champaubert	12b:51
champcella	18b:05
champcenest	21b:77
champcerie	18b:61
champcevinel	31c:24
champcevrais	31b:89
champcey	:50
champclause	20b:43
champcourt	:52
champcueil	29c:91
champdeniers	18c:79
champdeuil	74b:77
champdieu	21c:42
champdivers	45b:39
champdolent	43b:17
champdor	 2
champdor corcelles	67b:01
champdotre	60b:21
champdray	19b:88
champeau
champeau en morvan	22b:21
champeaux	17c3
champeaux et
champeaux et la chapelle pommier	:24
champeaux sur sarthe	16b:61
champeix	14c:63
champenard	29b:27
champenoux	16c:54
champeon	64b:53
champetieres	28b:63
champey	79b:70
champey sur moselle	32b:54
champfleur	13c:72
champfleury	73b2
champforgeuil	26c:71
champfremont	28b:53
champfromier	73b:01
champgeneteux	49b:53
champguyon	30b:51
champhol	36c:28
champien	27b:80
champier	16c:38
champigne	:49
champignelles	91b:89
champigneul	 2
champigneul champagne	32b:51
champigneul sur vence	13b:08
champigneulle	53a:08
champigneulles	66c:54
champigneulles en bassigny	36a:52
champignol
champignol lez mondeville	26b:10
champignolles	76a2
champigny	38c2
champigny en beauce	59b:41
champigny en rochereau	19c:86
champigny la futelaye	27b:27
champigny les langres	40b:52
champigny sous varennes	13b:52
champigny sur aube	90a:10
champigny sur marne	78d:94
champigny sur veude	81b:37
champillet	14b:36
champillon	51b:51
champis	=68b:07
champlan	26c:91
champlat et boujacourt	14b:51
champlay	73b:89
champlecy	20b:71
champlemy	31b:58
champlin	12b2
champlitte	16c:70
champlitte la ville	:70
champlive	25b:25
champlost	77b:89
champmillon	53b:16
champmotteux	36b:91
champnetery	51b:87
champneuville	12b:55
champniers	56c2
champniers et reilhac	54b:24
champoleon	14b:05
champoly	31b:42
champosoult	11b:61
champougny	92a:55
champoulet	45a:45
champoux	90a:25
champrenault	38a:21
champrepus	32b:50
champrond	69a:72
champrond en gatine	74b:28
champrond en perchet	39b:28
champrougier	95a:39
champs	=75b3
champs romain	29b:24
champs sur marne	27d:77
champs sur tarentaine marchal	10c:15
champs sur yonne	15c:89
champsac	70b:87
champsanglard	25b:23
champsaur	q
champsecret	96b:61
champseru	35b:28
champsevraine	72b:52
champtercier	75b:04
champteusse
champteusse sur baconne	:49
champtoce
champtoce sur loire	18c:49
champtoceaux	:49
champtonnay	79a:70
champvallon	:89
champvans	16c2
champvans les moulins	31b:25
champvert	74b:58
champvoisy	25b:51
champvoux	28b:58
chamrousse	45b:38
chamvres	65b:89
chanac	14c:48
chanac les mines	44b:19
chanaleilles	17b:43
chanas	27c:38
chanat
chanat la mouteyre	95b:63
chanay	57b:01
chanaz	55b:73
chancay	11c:37
chance	=:35
chanceaux	20b:21
chanceaux pres loches	11b:37
chanceaux sur choisille	35c:37
chancelade	45c:24
chancenay	10c:52
chancey	21b:70
chancia	21b:39
chandai	67b:61
chandigarh	e
chandler	e=
chandolas	55b:07
chandon	14c:42
chaneac	25b:07
chaneins	10c:01
chanes	53b:71
change	=14d3
changey	29b:52
changis
changis sur marne	13c:77
changy	12c3
chaniat	16b:43
chaniers	37c:17
channay	58a:21
channay sur lathan	80b:37
channes	11b:10
chanonat	17c:63
chanos
chanos curson	12c:26
chanousse	39a:05
chanoy	13b:52
chanoz
chanoz chatenay	99b:01
chanteau	=16c:45
chantecoq	52b:45
chantecorps	:79
chanteheux	21c:54
chanteix	60b:19
chantelle	11c:03
chanteloup	33c3
chanteloup en brie	41c:77
chanteloup les bois	73b:49
chanteloup les vignes	11d:78
chantelouve	:38
chantemerle	48a:51
chantemerle les bles	13c:26
chantemerle les grignan	25b:26
chantemerle sur la soie	21b:17
chantenay
chantenay saint imbert	11c:58
chantenay villedieu	81b:72
chanteperier	21b:38
chantepie	11d:35
chanterac	65b:24
chanteraine	19b:55
chanterelle	=99a:15
chantes	=11b:70
chantesse	40b:38
chanteuges	40b:43
chantillac	37b:16
chantilly	=11d:60
chantome	:36
chantonnay	86c:85
chantraine	32c:88
chantraines	20b:52
chantrans	38b:25
chantrigne	60b:53
chanu	12c:61
chanute	e
chanverrie	57c:85
chanville	15b:57
chanzeaux	:49
chaon	44b:41
chaouilley	11b:54
chaource	10c:10
chaourse	50b:02
chapaize	17b:71
chapareillan	31c:38
chapdes
chapdes beaufort	11c:63
chapdeuil	14b:24
chapeau	=23b:03
chapeiry	98b:74
chapel en le frith	e
chapelaine	45a:51
chapelle d huin	55b:25
chapelle des bois	27b:25
chapelle guillaume	18b:28
chapelle royale	33b:28
chapelle spinasse	11b:19
chapelle vallon	23b:10
chapelle viviers	55b:86
chapelle voland	64b:39
chapelon	25b:45
chapeltown	e
chapet	13c:78
chapois	22b:39
chaponnay	45c:69
chaponost	94c:69
chappes	23c4
chaptelat	21c:87
chaptuzat	49b:63
charancieu	74b:38
charantonnay	20c:38
charavines	20c:38
charbogne	22b:08
charbonnat	=22b:71
charbonnier les mines	93b:63
charbonnieres	=60b2
charbonnieres les bains	54c:69
charbonnieres les varennes	19c:63
charbonnieres les vieilles	12c:63
charbuy	19c:89
charce saint ellier
charce saint ellier sur aubance	:49
charcenne	30b:70
charchigne	46b:53
charchilla	30b:39
charcier	14b:39
chard	21b:23
chardeny	55a:08
chardes	:17
chardogne	31b:55
chardonnay	21b:71
chareil
chareil cintrat	39b:03
charencey	79b2
charency	55a:39
charency vezin	63b:54
charens	32a:26
charensat	47b:63
charentay	13c:69
charente	r35e
charente maritime	r67e
charentenay	29b2
charentilly	14c:37
charenton	 2
charenton du cher	98b:18
charenton le pont	29d:94
charentonnay	28b:18
charette	45b:38
charette varennes	43b:71
charey	88a:54
charezier	17b:39
charge	=14c:37
chargey	 2
chargey les gray	67b:70
chargey les port	24b:70
chariez	23b:70
charigny	36a:21
charix	28b:01
charlas	24b:31
charlbury	e
charleroi	c
charleston	e=
charleval	43c2
charleville	26b:51
charleville mezieres	46d:08
charleville sous bois	28b:57
charlieu	38c:42
charlotte	e=
charlottesville	e
charlottetown	e
charly	50c2
charly oradour	81b:57
charly sur marne	26c:02
charmauvillers	29b:25
charme	=34b:16
charmeil	95b:03
charmensac	71a:15
charmentray	29b:77
charmes	=67c5
charmes en l angle	6a:52
charmes la cote	32b:54
charmes la grande	16b:52
charmes saint valbert	32a:70
charmes sur l herbasse	81b:26
charmes sur rhone	31c:07
charmoille	79b2
charmoilles	:52
charmois	57b2
charmois devant bruyeres	37b:88
charmois l orgueilleux	59b:88
charmont	26b2
charmont en beauce	34b:45
charmont sous barbuise	11c:10
charmoy	14c4
charnas	93b:07
charnat	21b:63
charnay	15c2
charnay les chalon	20b:71
charnay les macon	82c:71
charnecles	15c:38
charnizay	46b:37
charnod	37a:39
charnois	72a:08
charnoz
charnoz sur ain	95b:01
charny	16c3
charny le bachot	24b:10
charny oree
charny oree de puisaye	49c:89
charny sur meuse	52b:55
charolles	28c:71
charols	97b:26
charonville	29b:28
charost	89b:18
charpentry	24a:55
charpey	15c:26
charpont	62b:28
charquemont	29c:25
charrais	:86
charraix	67a:43
charras	35b:16
charre	22b:64
charrecey	32b:71
charrey	 2
charrey sur saone	33b:21
charrey sur seine	14b:21
charrin	61b:58
charritte
charritte de bas	24b:64
charron	=22c2
charroux	14c2
chars	=20c:95
charsonville	61b:45
chartainvilliers	65b:28
charteves	36b:02
chartrene	:49
chartres	38d:28
chartres de bretagne	89c:35
chartrettes	26c:77
chartrier ferriere	37b:19
chartronges	30b:77
chartuzac	16b:17
charvieu
charvieu chavagneux	11d:38
charvonnex	15c:74
chas	=36b:63
chaserey	45a:10
chasnais	82b:85
chasnay	13b:58
chasne
chasne sur illet	17c:35
chaspinhac	88b:43
chaspuzac	88b:43
chassagne	76a:63
chassagne montrachet	26b:21
chassagne saint denis	14b:25
chassagnes	16b2
chassagny	:69
chassaignes	78a:24
chassal
chassal molinges	11c:39
chassant	=30b:28
chasse	=:72
chasse sur rhone	66c:38
chasseguey	:50
chasselas	=18b:71
chasselay	34c2
chassemy	90b:02
chassenard	10c:03
chasseneuil	71b:36
chasseneuil du poitou	47c:86
chasseneuil sur bonnieure	31c:16
chassenon	84b:16
chasserades	:48
chassey	95a:21
chassey beaupre	94a:55
chassey le camp	37b:71
chassey les montbozon	23b:70
chassey les scey	12b:70
chassiecq	15b:16
chassiers	99b:07
chassieu	11d:69
chassignelles	29b:89
chassignieu	23b:38
chassignolles	59b2
chassigny	24b:52
chassigny sous dun	57b:71
chassille	25b:72
chassors	11c:16
chassy	10c3
chastanier	76a:48
chasteaux	75b:19
chastel	12b:43
chastel arnaud	48a:26
chastel nouvel	94b:48
chastel sur murat	:15
chastellux
chastellux sur cure	13b:89
chastenay	:89
chastreix	23b:63
chatain	=24b:86
chataincourt	22b:28
chatas	34a:88
chateau	=23b:71
chateau arnoux saint auban	51c:04
chateau bernard	30b:38
chateau brehain	69a:57
chateau chalon	15b:39
chateau chervix	78b:87
chateau chinon (campagne)	55b:58
chateau chinon (ville)	18c:58
chateau des pres	:39
chateau du loir	:72
chateau gaillard	24c:01
chateau garnier	60b:86
chateau gontier	 2
chateau gontier sur mayenne	17d:53
chateau guibert	16c:85
chateau l abbaye	92b:59
chateau l eveque	22c:24
chateau l hermitage	26b:72
chateau la valliere	17c:37
chateau landon	31c:77
chateau larcher	10c:86
chateau porcien	13c:08
chateau renard	21c:45
chateau renault	44c:37
chateau rouge	30b:57
chateau salins	23c:57
chateau sur allier	16b:03
chateau sur cher	71a:63
chateau sur epte	66b:27
chateau thebaud	31c:44
chateau thierry	15d:02
chateau verdun	41a:09
chateau ville vieille	30b:05
chateau voue	11b:57
chateaubernard	39c:16
chateaubleau	36b:77
chateaubourg	78c2
chateaubriant	=12d:44
chateaudouble	11c2
chateaudun	13d:28
chateaufort	16c2
chateaugay	32c:63
chateaugiron	11d2
chateaulin	51c:29
chateaumeillant	16c:18
chateauneuf	39c5
chateauneuf d entraunes	62a:06
chateauneuf d ille et vilaine	17c:35
chateauneuf d oze	30a:05
chateauneuf de bordette	10b:26
chateauneuf de chabre	:05
chateauneuf de gadagne	36c:84
chateauneuf de galaure	18c:26
chateauneuf de randon	52b:48
chateauneuf de vernoux	29b:07
chateauneuf du faou	37c:29
chateauneuf du pape	21c:84
chateauneuf du rhone	29c:26
chateauneuf en thymerais	26c:28
chateauneuf grasse	38c:06
chateauneuf la foret	15c:87
chateauneuf le rouge	24c:13
chateauneuf les bains	30b:63
chateauneuf les martigues	18d:13
chateauneuf les moustiers	:04
chateauneuf miravail	76a:04
chateauneuf sur charente	36c:16
chateauneuf sur cher	14c:18
chateauneuf sur isere	43c:26
chateauneuf sur loire	85c:45
chateauneuf sur sarthe	:49
chateauneuf val
chateauneuf val de bargis	50b:58
chateauneuf val saint donat	53b:04
chateauneuf villevieille	100b:06
chateauponsac	20c:87
chateauredon	76a:04
chateaurenard	17d:13
chateauroux	43d:36
chateauroux les alpes	12c:05
chateauvert	14b:83
chateauvieux	11c3
chateauvieux les fosses	9a:25
chateauvilain	74b:38
chateauvillain	15c:52
chatel	12c:74
chatel censoir	56b:89
chatel chehery	13b:08
chatel de joux	47a:39
chatel de neuvre	56b:03
chatel en trieves	49b:38
chatel gerard	20b:89
chatel guyon	63c:63
chatel montagne	33b:03
chatel moron	83a:71
chatel saint germain	19c:57
chatel sur moselle	17c:88
chatelaillon
chatelaillon plage	67c:17
chatelain	=47b:53
chatelais	:49
chatelard	29a:23
chatelaudren	 2
chatelaudren plouagat	40c:22
chatelay	99a:39
chatelblanc	12b:25
chateldon	74b:63
chatellenot	17b:21
chatellerault	31d:86
chatelneuf	47b2
chatelperron	13b:03
chatelraould saint louvent	24b:51
chatelus	36b3
chatelus le marcheix	34b:23
chatelus malvaleix	55b:23
chatenay	12c4
chatenay en france	68a:95
chatenay macheron	97a:52
chatenay malabry	36d:92
chatenay sur seine	10c:77
chatenay vaudin	46a:52
chatenet	22b:17
chateney	60a:70
chatenois	65c4
chatenois les forges	26c:90
chatenoy	61b2
chatenoy en bresse	11c:71
chatenoy le royal	63c:71
chatham	e
chatignac	16b:16
chatignonville	72a:91
chatillon	39d5
chatillon coligny	19c:45
chatillon en bazois	80b:58
chatillon en diois	67b2
chatillon en michaille	:01
chatillon en vendelais	18c:35
chatillon guyotte	14b:25
chatillon la borde	23b:77
chatillon la palud	17c:01
chatillon le duc	20c:25
chatillon le roi	28b:45
chatillon les sons	83a:02
chatillon saint jean	13c:26
chatillon sous les cotes	18b:55
chatillon sur bar	:08
chatillon sur broue	90a:51
chatillon sur chalaronne	53c:01
chatillon sur cher	17c:41
chatillon sur cluses	13c:74
chatillon sur colmont	95b:53
chatillon sur indre	23c:36
chatillon sur loire	31c:45
chatillon sur marne	63b:51
chatillon sur morin	21b:51
chatillon sur oise	13b:02
chatillon sur saone	11b:88
chatillon sur seine	54c:21
chatillon sur thouet	27c:79
chatin	84a:58
chatoillenot	:52
chatonnay	20c:38
chatonrupt
chatonrupt sommermont	27b:52
chatou	31d:78
chatres	=16c3
chatres la foret	:53
chatres sur cher	11c:41
chatrices	36a:51
chattancourt	18b:55
chattanooga	e
chatte	=25c:38
chatteris	e
chatuzange
chatuzange le goubet	65c:26
chaucenne	53b:25
chauchailles	75a:48
chauche	26c:85
chauchigny	22b:10
chauconin
chauconin neufmontiers	38c:77
chaudardes	91a:02
chaudebonne	58a:26
chaudefonds
chaudefonds sur layon	95b:49
chaudefontaine	31b:51
chaudenay	15c2
chaudenay la ville	37a:21
chaudenay le chateau	48a:21
chaudeney
chaudeney sur moselle	73b:54
chaudes aigues	81b:15
chaudeyrac	29b:48
chaudeyrolles	13b:43
chaudon	17c:28
chaudon norante	18b:04
chaudrey	14b:10
chaudron en mauges	:49
chaudun	24b:02
chauffailles	36c:71
chauffecourt	41a:88
chauffour	 3
chauffour les bailly	13b:10
chauffour les etrechy	13b:91
chauffour sur vell	41b:19
chauffours	29b:28
chauffourt	18b:52
chauffry	99b:77
chaufour les bonnieres	44b:78
chaufour notre dame	12c:72
chaugey	24a:21
chaulgnes	15c:58
chaulhac	58a:48
chaulieu	27b:50
chaulnes	20c:80
chaum	21b:31
chaumard	19b:58
chaume et courchamp	19b:21
chaume les baigneux	10b:21
chaumeil	16b:19
chaumercenne	19b:70
chaumere	:35
chaumergy	51b:39
chaumes en brie	35c:77
chaumes en retz	74c:44
chaumesnil	11b:10
chaumont	22d5
chaumont d anjou	:49
chaumont devant damvillers	46a:55
chaumont en vexin	33c:60
chaumont la ville	11b:52
chaumont le bois	79a:21
chaumont le bourg	24b:63
chaumont porcien	46b:08
chaumont sur aire	12b:55
chaumont sur loire	11c:41
chaumont sur tharonne	10c:41
chaumontel	33c:95
chaumot	87b2
chaumousey	92b:88
chaumoux
chaumoux marcilly	82a:18
chaumussay	20b:37
chaumuzy	35b:51
chaunac	67a:17
chaunay	12c:86
chauny	12d:02
chauray	72c:79
chauriat	18c:63
chausey	q
chaussan	12c:69
chaussenac	22b:15
chaussenans	10b:39
chausseterre	21b:42
chaussin	16c:39
chaussoy
chaussoy epagny	57b:80
chaussy	91b2
chauvac laux montaux	43a:26
chauve	=31c:44
chauvency
chauvency le chateau	22b:55
chauvency saint hubert	21b:55
chauvigne	81b:35
chauvigny	70c:86
chauvigny du perche	23b:41
chauvincourt
chauvincourt provemont	40b:27
chauvirey	 2
chauvirey le chatel	11b:70
chauvirey le vieil	24a:70
chauvoncourt	43b:55
chauvry	30b:95
chaux	=17c2
chaux champagny	73a:39
chaux des crotenay	41b:39
chaux la lotiere	54b:70
chaux les clerval	:25
chaux les passavant	12b:25
chaux les port	16b:70
chaux neuve	34b:25
chauzon	42b:07
chavagnac	88a2
chavagne	47c:35
chavagnes	 3
chavagnes en paillers	37c:85
chavagnes les redoux	86b:85
chavaignes	:49
chavanac	52a:19
chavanat	14b:23
chavanatte	13b:90
chavanay	29c:42
chavanges	57b:10
chavaniac
chavaniac lafayette	27b:43
chavannaz	25b:74
chavanne	21b:70
chavannes	92b2
chavannes les grands	35b:90
chavannes sur l etang	65b:68
chavannes sur reyssouze	73b:01
chavanod	31c:74
chavanoz	51c:38
chavaroux	53b:63
chaveignes	58b:37
chavelot	14c:88
chavenay	17c:78
chavencon	16b:60
chavenon	14b:03
chaveria	20b:39
chaveroche	27b:19
chaves	c
chaveyriat	11c:01
chavignon	86b:02
chavigny	18c2
chavigny bailleul	57b:27
chaville	21d:92
chavin	27b:36
chavonne	21b:02
chavornay	:01
chavot
chavot courcourt	34b:51
chavoy	13b:50
chavroches	27b:03
chay	19b:25
chazay
chazay d azergues	44c:69
chaze
chaze henry	:49
chaze sur argos	11c:49
chazeaux	13b:07
chazelet	12b:36
chazelles	16c3
chazelles sur albe	50a:54
chazelles sur lavieu	26b:42
chazelles sur lyon	55c:42
chazelot	:25
chazemais	50b:03
chazeuil	26b2
chazey	 2
chazey bons	11c:01
chazey sur ain	16c:01
chazilly	15b:21
chazot	12b:25
chazoy	:25
cheadle	e
checy	91c:45
cheddar	e=
chedigny	57b:37
chef boutonne	24c2
chef du pont	:50
chef haut	49a:88
chefchaouen	c
cheffes	=10c:49
cheffois	10c:85
cheffreville
cheffreville tonnencourt	:14
chehery	:08
cheignieu
cheignieu la balme	13b:01
cheille	19c:37
cheilly
cheilly les maranges	52b:71
chein dessus	21b:31
cheissoux	23b:87
cheix
cheix en retz	12c:44
chelan	17b:32
chelers	25b:62
chelieu	73b:38
chelle	 2
chelle debat	22b:65
chelle spou	11b:65
chelles	55d2
chelmsford	e
chelsea	e
cheltenham	e
chelun	36b:35
chemaudin et vaux	21c:25
chemault	:45
chemaze	14c:53
chemellier	:49
chemenot	31a:39
chemere	 2
chemere le roi	43b:53
chemery	93b2
chemery chehery	51b:08
chemery les deux	60b:57
chemery sur bar	:08
chemille	 4
chemille en anjou	22d:49
chemille sur deme	71b:37
chemille sur indrois	23b:37
chemilli	17b:61
chemilly	69b2
chemilly sur serein	13b:89
chemilly sur yonne	89b:89
chemin	=31b:39
chemin d aisey	62a:21
cheminas	=42b:07
cheminon	58b:51
cheminot	=83b:57
chemire	 3
chemire en charnie	21b:72
chemire le gaudin	100b:72
chemire sur sarthe	:49
chemy	77b:59
chenac saint seurin
chenac saint seurin d uzet	61b:17
chenailler
chenailler mascheix	22b:19
chenas	53b:69
chenaud	:24
chenay	94b3
chenay le chatel	38b:71
chene arnoult	:89
chene bernard	80a:39
chene en semine	54b:74
chene pointu	q
chene sec	39a:39
chenebier	70b:70
chenecey
chenecey buillon	49b:25
cheneche	:86
chenedolle	:14
chenedouit	:61
chenehutte treves cunault	:49
chenelette	37b:69
chenerailles	73b:23
chenereilles	85b2
chenevelles	44b:86
chenevieres	=47b:54
chenevrey et morogne	31b:70
chenex	79b:74
cheney	24b:89
chenicourt	21b:54
chenieres	60b:54
cheniers	68b2
chenille champteusse	34b:49
chenille change	:49
chenimenil	12c:88
chennai	c
chennebrun	10b:27
chennegy	47b:10
chennevieres	 3
chennevieres les louvres	28b:95
chennevieres sur marne	19d:94
chenois	79a:57
chenoise
chenoise cucharmoy	16c:77
chenon	12b:16
chenonceaux	33b:37
chenou	29b:77
chenove	14d:21
chenoves	21b:71
chens
chens sur leman	31c:74
chenu	=42b:72
cheny	22c:89
chepniers	70b:17
chepoix	44b:60
cheppes
cheppes la prairie	14b:51
cheppy	16b:55
chepstow	e
cheptainville	22c:91
chepy	17c2
cher	r=30e
cherac	11c:17
cherance	51b2
cheraute	10c:64
cherbonnieres	35b:17
cherbourg	 2
cherbourg en cotentin	78d:50
cherbourg octeville	:50
cherence	14b:95
cherence le heron	44b:50
cherence le roussel	:50
chereng	31c:59
cheret	15b:02
cheriennes	17b:62
cherier	52b:42
cherigne	13b:79
cherisay	30b:72
cherisey	28b:57
cherisy	21c2
cherizet	18a:71
chermignac	13c:17
chermisey	83a:88
chermizy
chermizy ailles	13b:02
cheronnac	31b:87
cheronvilliers	46b:27
cheroy	18c:89
cherre	= 2
cherre au	28c:72
cherreau	:72
cherrueix	11c:35
cherval	22b:24
cherveix
cherveix cubas	56b:24
cherves	53b:86
cherves chatelars	41b:16
cherves richemont	:16
cherveux	19c:79
chervey	15b:10
cherville	85a:51
chery	23b:18
chery chartreuve	38b:02
chery les pouilly	74b:02
chery les rozoy	98a:02
chesapeake	e
chesham	e
cheshunt	e
chesley	29b:10
chesnois
chesnois auboncourt	16b:08
chesny	55b:57
chessenaz	24b:74
chessy	98c2
chessy les pres	53b:10
chester	e=
chester le street	e
chesterfield	e=
cheu	52b:89
cheuge	12b:21
cheust	85a:65
cheux	:14
chevagnes	63b:03
chevagny	 2
chevagny les chevrieres	61b:71
chevagny sur guye	50a:71
chevaigne	24c:35
chevaigne du maine	15b:53
cheval blanc	44c:84
chevaline	=18b:74
chevanceaux	11c:17
chevannay	34a:21
chevannes	42c4
chevannes changy	14b:58
chevennes	14b:02
chevenon	64b:58
chevenoz	71b:74
cheverny	91b:41
cheveuges	47b:08
chevieres	46a:08
chevigney	38a:70
chevigney les vercel	14b:25
chevigney sur l ognon	30b:25
chevigny	26b:39
chevigny en valiere	42b:21
chevigny saint sauveur	11d:21
chevillard	=15b:01
cheville	=35b:72
chevillon	12c2
chevillon sur huillard	15c:45
chevilly	27c:45
chevilly larue	20d:94
chevinay	58b:69
chevincourt	77b:60
chevire
chevire le rouge	:49
chevrainvilliers	26b:77
chevreaux	=12b:39
chevregny	20b:02
chevremont	15c:90
chevresis
chevresis monceau	33b:02
chevreuse	55c:78
chevreville	40b2
chevrier	=76b:74
chevrieres	=39c3
chevroches	11b:58
chevrotaine	34a:39
chevroux	99b:01
chevroz	14b:25
chevru	10c:77
chevry	24c2
chevry cossigny	41c:77
chevry en sereine	50b:77
chevry sous le bignon	23b:45
chey	54b:79
cheyenne	e
cheylade	23b:15
cheylard
cheylard l eveque	65a:48
cheyssieu	11c:38
chezal
chezal benoit	77b:18
cheze	50a:65
chezeaux	76a:52
chezelle	16b:03
chezelles	58b2
chezeneuve	65b:38
chezery
chezery forens	43b:01
chezy	21b:03
chezy en orxois	39b:02
chezy sur marne	13c:02
chiatra	23b:2B
chicago	c
chiche	=17c:79
chicheboville	:14
chichee	30b:89
chichery	43b:89
chichester	e
chichey	17b:51
chichilianne	34b:38
chickasha	e
chico	e=
chiconi	83c:976
chicourt	88a:57
chicoutimi	e
chiddes	44b2
chidrac	:63
chierry	12c:02
chieulles	41b:57
chigne	:49
chignin	92b:73
chigny	14b:02
chigny les roses	52b:51
chigwell	e
chigy	:89
chilhac	18b:43
chillac	23b:16
chille	30b:39
chilleurs
chilleurs aux bois	21c:45
chillicothe	e
chilly	20c3
chilly le vignoble	60b:39
chilly mazarin	20d:91
chilly sur salins	95a:39
chimilin	14c:38
chindrieux	15c:73
chinle	e
chinon	81c:37
chipilly	17b:80
chippenham	e
chipping campden	e
chipping norton	e
chipping sodbury	e
chirac	78b2
chirac bellevue	27b:19
chirassimont	39b:42
chirat
chirat l eglise	13b:03
chiraz	c
chire
chire en montreuil	92b:86
chirens	25c:38
chirmont	16b:80
chirols	29b:07
chirongui	89c:976
chiroubles	43b:69
chiry ourscamp	11c:60
chis	30b:65
chisa	10b:2B
chisinau	c
chissay
chissay en touraine	11c:41
chisseaux	61b:37
chissey	 3
chissey en morvan	31b:71
chissey les macon	24b:71
chissey sur loue	32b:39
chiswick	e
chitenay	11c:41
chitray	17b:36
chitry	35b:89
chitry les mines	22b:58
chittagong	e=
chives	32b:17
chivres	27b:21
chivres en laonnois	36b:02
chivres val	53b:02
chivy
chivy les etouvelles	48b:02
chize	86b:79
chlef	c
chocques	28c:62
choilley
choilley dardenay	16b:52
choisel	54b:78
choiseul	80a:52
choisey	10c:39
choisies	=43a:59
choisy	17c:74
choisy au bac	34c:60
choisy en brie	14c:77
choisy la victoire	25b:60
choisy le roi	46d:94
cholet	54d:49
cholonge	34b:38
choloy
choloy menillot	70b:54
chomelix	46b:43
chomerac	32c:07
chonas
chonas l amballan	17c:38
chonville
chonville malaumont	21b:55
chooz	83b:08
choqueuse
choqueuse les benards	98a:60
choranche	14b:38
chorey
chorey les beaune	59b:21
chorges	31c:05
chorley	e
chouain	23b:14
chouday	14b:36
choue	51b:41
chougny	85a:58
chouilly	11c:51
chouppes	80b:86
chourgnac	69a:24
choussy	35b:41
chouvigny	23b:03
choux	=14b:39
chouy	36b:02
chouze
chouze sur loire	21c:37
chouzelot	25b:25
chouzy
chouzy sur cisse	:41
choye	=:70
chozeau	99b:38
christchurch	e
chuelles	12c:45
chuffilly
chuffilly roche	69a:08
chuignes	15b:80
chuignolles	15b:80
chuisnes	11c:28
chula vista	e
chulmleigh	e
church stretton	e
churchill	e
chusclan	98b:30
chuyer	76b:42
chuzelles	24c:38
ciadoux	23b:31
ciamannacce	13b:2A
ciboure	60c:64
cideville	43b:76
cier de luchon	24b:31
cier de riviere	27b:31
cierges	=62a:02
cierges sous montfaucon	47a:55
cierp gaud	69b:31
cierrey	81b:27
cierzac	32b:17
cieurac	66b:46
cieutat	60b:65
cieux	=10c:87
ciez	38b:58
cigogne	=46b:37
cilaos	50c:974
cilly	17b:02
cinais	37b:37
cincinnati	e
cinderford	e
cindre	28b:03
cinq mars
cinq mars la pile	40c:37
cinqueux	16c:60
cintegabelle	30c:31
cintheaux	17b:14
cintray	48b2
cintre	=26c:35
cintrey	96a:70
cipieres	39b:06
ciral	41b:61
ciran	43b:37
circourt	79a:88
circourt sur mouzon	19b:88
cire d aunis	16c:17
cirencester	e
cires	=9a:31
cires les mello	40c:60
cirey	37b:70
cirey les mareilles	16b:52
cirey les pontailler	18b:21
cirey sur blaise	11b:52
cirey sur vezouze	16c:54
cirfontaines	 2
cirfontaines en azois	18b:52
cirfontaines en ornois	89a:52
cirieres	=95b:79
ciron	=52b:36
ciry le noble	22c:71
ciry salsogne	88b:02
cisai saint aubin	18b:61
cisery	:89
cissac
cissac medoc	23c:33
cisse	29c:86
cisternes
cisternes la foret	44b:63
cistrieres	14b:43
cite des 4000	q
citerne	=24b:80
citers	77b:70
citey	10b:70
citou	10b:11
citry	92b:77
civaux	12c:86
civens	15c:42
civrac	 3
civrac de blaye	80b:33
civrac en medoc	63b:33
civrac sur dordogne	21b:33
civray	34c2
civray de touraine	18c:37
civray sur esves	21b:37
civrieux	20c:01
civrieux d azergues	17c:69
civry	 2
civry en montagne	13b:21
civry la foret	37b:78
cizancourt	30a:80
cizay
cizay la madeleine	47b:49
cize	97b2
cizely	51a:58
cizos	14b:65
clacton	e
clacton on sea	e
clacy et thierret	29b:02
cladech	86a:24
claira	49c:66
clairac	26c:47
clairavaux	15b:23
clairefontaine
clairefontaine en yvelines	85b:78
clairefougere	:61
clairegoutte	35b:70
clairfayts	36b:59
clairfontaine	51b:02
clairmarais	59b:62
clairoix	22c:60
clairvaux	 2
clairvaux d aveyron	12c:12
clairvaux les lacs	14c:39
clairy
clairy saulchoix	38b:80
clais	26b:76
claix	89c2
clam	=42b:17
clamanges	23b:51
clamart	59d:92
clamecy	38c2
clamensane	18b:04
clamerey	19b:21
clans	=81b2
clansayes	52b:26
clapham	e
clapiers	=60c:34
clara villerach	27b:66
clarac	83b2
claracq	24b:64
clarafond
clarafond arcine	11c:74
clarbec	31b:14
clare	e
clare island	e
claremorris	e
clarens	51b:65
clarensac	44c:30
claret	20c2
clarksburg	e
clarksdale	e
clarksville	e
clary	11c:59
classun	24b:40
clastres	59b:02
clasville	35b:76
claudon	22b:88
clavans
clavans en haut oisans	73a:38
clave	=35b:79
claveisolles	58b:69
clavette	=14c:17
claveyson	93b:26
clavieres	18b:15
claviers	=73b:83
claville	11c:27
claville motteville	26b:76
clavy warby	34b:08
clay cross	e
claye souilly	13d:77
clayes	95b:35
clayeures	18b:54
clazay	:79
clearwater	e
cleckheaton	e
clecy	13c:14
cleden
cleden cap sizun	92b:29
cleden poher	11c:29
cleder	36c:29
cledes	12b:40
cleebourg	63b:67
cleethorpes	e
clef vallee
clef vallee d eure	25c:27
clefmont	15b:52
clefs	=:49
cleguer	35c:56
cleguerec	29c:56
clelles	60b:38
clemensat	12b:63
clemery	49b:54
clemont	69b:18
clenay	89b:21
clenleu	19b:62
cleobury mortimer	e
cleon	48c:76
cleon d andran	10c:26
cleppe	57b:42
clerac	11c:17
clere	 3
clere du bois	24b:36
clere les pins	14c:37
clere sur layon	35b:49
cleres	14c:76
clerey	12c:10
clerey la cote	25a:88
clerey sur brenon	57a:54
clergoux	41b:19
clerieux	19c:26
clerlande	64b:63
clermain	:71
clermont	12d4
clermont creans	13c:72
clermont d excideuil	26b:24
clermont de beauregard	12b:24
clermont dessous	80b:47
clermont en argonne	14c:55
clermont ferrand	15e:63
clermont l herault	95c:34
clermont le fort	53b:31
clermont les fermes	97a:02
clermont pouyguilles	16b:32
clermont saves	39b:32
clermont soubiran	40b:47
clermont sur lauquet	29a:11
cleron	29b:25
clerques	31b:62
clery	53b2
clery en vexin	48b:95
clery le grand	88a:55
clery le petit	18b:55
clery saint andre	36c:45
clery sur somme	52b:80
clesles	62b:51
clesse	18c2
clessy	28b:71
clety	81b:62
cleunay	q
cleurie	65b:88
cleuville	19b:76
clevedon	e
cleveland	e
cleville	53b2
clevilliers	77b:28
clewiston	e
cleyrac	15b:33
cleyzieu	14b:01
clezentaine	22b:88
clichy	64d:92
clichy sous bois	29d:93
clifden	e
climbach	48b:67
clinchamp	71a:52
clinchamps
clinchamps sur orne	:14
clinton	e
clion	19c2
cliousclat	61b:26
cliponville	25b:76
cliron	41b:08
clisson	75c:44
clitheroe	e
clitourps	23b:50
clohars	 2
clohars carnoet	47c:29
clohars fouesnant	23c:29
clomot	12b:21
clonakilty	e
clonas
clonas sur vareze	15c:38
clondalkin	e
clones	e=
clonmel	e
clos fontaine	24b:77
clouange	38c:57
cloue	=49b:86
clovis	e=
cloyes	 2
cloyes les trois rivieres	56c:28
cloyes sur marne	13b:51
clucy	67a:39
clugnat	65b:23
cluis	97b:36
cluj	c
clumanc	22b:04
clun	e
cluny	49c:71
cluses	=18d:74
clussais
clussais la pommeraie	56b:79
clux villeneuve	30b:71
clydebank	e
coadout	53b:22
coalville	e
coaraze	83b:06
coarraze	22c:64
coat meal	11c:29
coatascorn	25b:22
coatbridge	e
coatreven	49b:22
cobh	e
coblence	c
cobonne	17b:26
cobrieux	56b:59
cocherel	62b:77
cocheren	34c:57
cockermouth	e
coclois	17b:10
cocquerel	22b:80
cocumont	11c:47
codalet	35b:66
codognan	25c:30
codolet	60b:30
cody	e
coesmes	14c:35
coetlogon	:22
coetmieux	19c:22
coeur d alene	e
coeur de causse	89b:46
coeur de la vallee	64b:51
coeuvres et valsery	47b:02
coex	34c:85
coffeyville	e
coffs harbour	e
coggeshall	e
coggia	82b:2A
cogles	:35
cogna	=23b:39
cognac	=19d:16
cognac la foret	12c:87
cognat lyonne	71b:03
cogners	17b:72
cognet	35a:38
cognieres	11b:70
cognin	70c:73
cognin les gorges	62b:38
cognocoli
cognocoli monticchi	17b:2A
cogny	12c2
cogolin	12d:83
cohade	89b:43
cohennoz	14b:73
cohiniac	40b:22
cohons	21b:52
coiffy	 2
coiffy le bas	84a:52
coiffy le haut	11b:52
coigneux	45a:80
coignieres	43c:78
coigny	:50
coimbatore	e
coimbra	c
coimeres	11c:33
coin les cuvry	82b:57
coin sur seille	34b:57
coinces	=50b:45
coinches	35b:88
coincourt	13b:54
coincy	16c2
coings	=92b:36
coingt	61a:02
coirac	22b:33
coise	80b:69
coise saint jean pied gauthier	13c:73
coiserette	42a:39
coisevaux	30b:70
coisy	39b:80
coivert	19b:17
coivrel	25b:60
coizard
coizard joches	94a:51
colayrac saint cirq	31c:47
colby	e=
colchester	e
coldstream	e
coleford	e
colembert	91b:62
coleraine	e
coligny	14c:01
colincamps	80a:80
coll	e=
collan	16b:89
collandres	16b:15
collandres quincarnon	27b:27
collanges	16b:63
collat	=77a:43
college station	e
collegien	=34c:77
collemiers	66b:89
colleret	15c:59
colletot	18b:27
colleville	75b:76
colleville montgomery	26c:14
colleville sur mer	21b:14
collias	11c:30
colligis
colligis crandelain	21b:02
colligny	 2
colligny maizery	56b:57
colline beaumont	13b:62
collinee	:22
collioure	28c:66
collobrieres	19c:83
collonge	 2
collonge en charollais	15b:71
collonge la madeleine	38a:71
collonges	24c:01
collonges au mont d or	47c:69
collonges et premieres	11c:21
collonges la rouge	48b:19
collonges les bevy	93a:21
collonges les premieres	:21
collonges sous saleve	38c:74
collongues	24b2
collorec	59b:29
collorgues	67b:30
colmar	67d:68
colmars	58b:04
colmen	21b:57
colmery	27b:58
colmesnil
colmesnil manneville	11b:76
colmey	25b:54
colmier	 2
colmier le bas	22a:52
colmier le haut	61a:52
colne	e
colognac	19b:30
cologne	c
colomars	34c:06
colombe	=19c:38
colombe la fosse	16b:10
colombe le sec	16b:10
colombe les vesoul	49b:70
colombelles	72c:14
colombes	=91d:92
colombey	 4
colombey les belles	14c:54
colombey les choiseul	:52
colombey les deux eglises	66b2
colombier	=14c5
colombier en brionnais	31b:71
colombier fontaine	12c:25
colombier le cardinal	33b:07
colombier le jeune	56b:07
colombier le vieux	69b:07
colombier saugnieu	29c:69
colombieres	21b:14
colombieres sur orb	50b:34
colombiers	=53c5
colombiers du plessis	48b:53
colombiers sur seulles	15b:14
colombies	88b:12
colombine	=61b:70
colombo	c
colombotte	66a:70
colomby	57b:50
colomby anguerny	14c:14
colomiers	41d:31
colomieu	16b:01
colonard
colonard corubert	:61
colondannes	29b:23
colonfay	71a:02
colonne	=26b:39
colonsay	e
colonzelle	52b:26
colorado springs	e
colpo	23c:56
colroy	 2
colroy la grande	:88
colroy la roche	47b:67
coltainville	92b:28
coltines	=43b:15
columbia	e
columbine	e=
columbus	e
colville	e
colwyn bay	e
coly	:24
coly saint amand	64b:24
colyton	e
combaillaux	20c:34
combas	78b:30
combeaufontaine	57b:70
combefa	21b:81
comber	e=
comberanche et epeluche	17b:24
comberjon	14b:70
comberouger	27b:82
combertault	53b:21
combes	=32b:34
combiers	13b:16
comblanchien	=61b:21
combles	=76b:80
combles en barrois	77b:55
comblessac	67b:35
combleux	55b:45
comblot	58a:61
combloux	21c:74
combon	82b:27
combourg	64c:35
combourtille	61b:35
combovin	48b:26
combrailles	21b:63
combrand	12c:79
combray	15b:14
combre	41b:42
combree	:49
combres	55b:28
combres sous les cotes	11b:55
combressol	39b:19
combret	26b:12
combreux	27b:45
combrimont	14b:88
combrit	43c:29
combronde	21c:63
combs
combs la ville	23d:77
comiac	:46
comigne	33b:11
comines	13d:59
commana	98b:29
commarin	12b:21
commeaux	15b:61
commelle	 2
commelle vernay	31c:42
commenailles	90b:39
commenchon	22b:02
commensacq	44b:40
commentry	60c:03
commeny	65b:95
commequiers	37c:85
commer	13c:53
commercy	54c:55
commerveil	14b:72
commes	47b:14
comminges	q
commissey	:89
communay	45c:69
compains	13b:63
compainville	16b:76
compans	75b:77
compertrix	13c:51
compeyre	53b:12
compiegne	41d:60
compigny	18b:89
compolibat	34b:12
compregnac	23b:12
compreignac	19c:87
comps	24c3
comps la grand ville	64b:12
comps sur artuby	34b:83
compton	e
comrie	e
comus	33a:11
conakry	c
conan	16b:41
conand	13b:01
conat	65a:66
conca	12c:2A
concarneau	21d:29
concevreux	26b:02
conceze	38b:19
conches	 2
conches en ouche	48c:27
conches sur gondoire	18c:77
conchez
conchez de bearn	12b:64
conchil
conchil le temple	11c:62
conchy	 2
conchy les pots	73b:60
conchy sur canche	22b:62
concord	e=
concores	31b:46
concoret	76b:56
concots	42b:46
concoules	28b:30
concourson
concourson sur layon	:49
concremiers	59b:36
concressault	19b:18
concriers	18b:41
condac	46b:16
condal	46b:71
condamine	72b2
condat	13c2
condat en combraille	41b:63
condat les montboissier	23b:63
condat sur ganaveix	64b:19
condat sur trincou	50b:24
condat sur vezere	86b:24
condat sur vienne	53c:87
conde	=23b:36
conde en brie	65b:02
conde en normandie	60c:14
conde folie	87b:80
conde les autry	64a:08
conde les herpy	22b:08
conde northen	74b:57
conde sainte libiaire	15c:77
conde sur aisne	35b:02
conde sur huisne	:61
conde sur ifs	45b:14
conde sur iton	:27
conde sur l escaut	93c:59
conde sur marne	75b:51
conde sur noireau	:14
conde sur risle	65b:27
conde sur sarthe	25c:61
conde sur seulles	30b:14
conde sur suippe	36b:02
conde sur vesgre	13c:78
conde sur vire	41c:50
condeau	:61
condecourt	56b:95
condeissiat	84b:01
condeon	61b:16
condes	=41b2
condette	24c:62
condezaygues	84b:47
condillac	13b:26
condom	=65c:32
condom d aubrac	29b:12
condorcet	50b:26
condren	67b:02
condrieu	40c:69
conflandey	36b:70
conflans	 5
conflans en jarnisy	24c:54
conflans sainte honorine	37d:78
conflans sur anille	47b:72
conflans sur lanterne	56b:70
conflans sur loing	36b:45
conflans sur seine	60b:51
conflent	q
confolens	27c2
confolent port dieu	42a:19
confort	=67b:01
confort meilars	86b:29
confracourt	20b:70
confrancon	14c:01
conge sur orne	31b:72
congenies	16c:30
congerville
congerville thionville	21b:91
congis
congis sur therouanne	18c:77
congleton	e
congrier	93b:53
congy	26b:51
conie molitard	39b:28
conilhac	 2
conilhac corbieres	95b:11
conilhac de la montagne	:11
coniston	e
conjux	22b:73
conlie	18c:72
conliege	67b:39
connac	99a:12
connangles	13b:43
connantray
connantray vaurefroy	13b:51
connantre	10c:51
connaux	17c:30
conne
conne de labarde	25b:24
connelles	17b:27
connerre	28c:72
connersville	e
connezac	79a:24
connigis	31b:02
conquereuil	11c:44
conques	=:12
conques en rouergue	15c:12
conques sur orbiel	25c:11
conqueyrac	12b:30
cons la grandville	52b:54
cons sainte colombe	:74
consac	24b:17
consegudes	10b:06
consenvoye	28b:55
consett	e
consigny	79a:52
consolation maisonnettes	23a:25
constantine	c
constantza	c
contalmaison	12b:80
contamine sarzin	73b:74
contamine sur arve	24c:74
contault	68a:51
contay	31b:80
conte	=58a:39
contes	=83c2
contescourt	61a:02
contest	83b:53
conteville	18c5
conteville en ternois	83a:62
conteville les boulogne	57b:62
conthil	15b:57
contigne	:49
contigny	57b:03
contilly	13b:72
continvoir	47b:37
contrazy	76a:09
contre	=28b2
contreglise	11b:70
contremoulins	17b:76
contres	=35a2
contreuve	87a:08
contrevoz	49b:01
contrexeville	29c:88
contrieres	:50
contrisson	76b:55
conty	17c:80
contz
contz les bains	55b:57
conway	e
conwy	e
conzieu	16b:01
coober pedy	e
cookeville	e
cookstown	e
coole	16b:51
coolus	24b:51
coos bay	e
cootehill	e
copenhagen	c
copenhague	c
copponex	13c:74
coquainvilliers	85b:14
coquelles	26c:62
coral springs	e
corancez	37b:28
corancy	28b:58
coray	19c:29
corbara	96b:2B
corbarieu	17c:82
corbas	11d:69
corbehem	23c:62
corbeil	10b:51
corbeil cerf	36b:60
corbeil essonnes	54d:91
corbeilles	=15c:45
corbel	16b:73
corbelin	24c:38
corbenay	12c:70
corbeny	85b:02
corbere	78b:66
corbere aberes	96a:64
corbere les cabanes	12c:66
corberon	43b:21
corbes	:30
corbie	60c:80
corbieres	38a:11
corbieres en provence	13c:04
corbigny	13c:58
corbin	e=
corbon	11b:61
corbonod	13c:01
corbreuse	16c:91
corbridge	e
corby	e=
corcelle
corcelle mieslot	88a:25
corcelles	 7
corcelles en beaujolais	10c:69
corcelles ferrieres	21b:25
corcelles les arts	43b:21
corcelles les citeaux	84b:21
corcelles les monts	68b:21
corcieux	15c:88
corcondray	15b:25
corconne	62b:30
corcoue
corcoue sur logne	33c:44
corcy	33b:02
cordeac	:38
cordebugle	16b:14
cordelle	=94b:42
cordemais	40c:44
cordes sur ciel	88b:81
cordes tolosannes	36b:82
cordesse	19b:71
cordey	15b:14
cordieux	:01
cordiron	:25
cordon	=100b:74
cordonnet	=15b:70
cordoue	c
coren	45b:15
corenc	42c:38
corent	80b:63
corfelix	11b:51
corgengoux	39b:21
corgirnon	:52
corgnac
corgnac sur l isle	85b:24
corgoloin	98b:21
corignac	33b:17
corinth	e
cork	e=
corlay	91b:22
corlee	:52
corlier	12b:01
cormainville	21b:28
cormaranche
cormaranche en bugey	:01
cormatin	57b:71
corme ecluse	13c:17
corme royal	20c:17
cormeilles	15c2
cormeilles en parisis	27d:95
cormeilles en vexin	13c:95
cormelles
cormelles le royal	54c:14
cormenon	68b:41
cormeray	16c:41
cormery	19c:37
cormes	89b:72
cormicy	15c2
cormolain	39b:14
cormont	31b:62
cormontreuil	65c:51
cormoranche
cormoranche sur saone	12c:01
cormost	28b:10
cormot
cormot vauchignon	21b:21
cormoyeux	13b:51
cormoz	70b:01
corn	24b:46
cornac	=37b:46
cornant	=37b:89
cornas	=24c:07
cornay	69a:08
corne	=:49
cornebarrieu	90c:31
corneilhan	16c:34
corneilla	 2
corneilla de conflent	53b:66
corneilla del vercol	27c:66
corneilla la riviere	20c:66
corneillan	16b:32
corner brook	e
corneville	 2
corneville la fouquetiere	12b:27
corneville sur risle	14c:27
cornier	=15c:74
cornieville	:55
cornil	13c:19
cornillac	91a:26
cornille	16c2
cornille les caves	48b:49
cornillon	90b:30
cornillon confoux	17c:13
cornillon en trieves	17b:38
cornillon sur l oule	75a:26
cornimont	30c:88
cornod	21b:39
cornot	13b:70
cornus	=51b:12
cornusse	23b:18
corny	 2
corny macheromenil	19b:08
corny sur moselle	22c:57
corofin	e
coron	=16c:49
corona	e=
corpe	10c:85
corpeau	94b:21
corpoyer
corpoyer la chapelle	38a:21
corps	=42b:38
corps nuds	36c:35
corpus christi	e
corquilleroy	29c:45
corquoy	20b:18
corrano	75a:2A
corravillers	16b:70
corre	60b:70
correncon
correncon en vercors	37b:38
correns	89b:83
correze	+12c:19
corribert	66a:51
corrobert	21b:51
corrombles	24b:21
corronsac	90b:31
corroy	15b:51
corsaint	13b:21
corsavy	25b:66
corscia	12b:2B
corse	r=36e
corse du sud	r17e
corsept	26c:44
corseul	23c:22
corsham	e
corsicana	e
cortambert	27b:71
corte	78c:2B
cortevaix	25b:71
cortez	e
cortland	e
cortrat	80a:45
corvallis	e
corveissiat	60b:01
corvol	 2
corvol d embernard	12b:58
corvol l orgueilleux	72b:58
corwen	e
corze	20c:49
cos	35b:09
cosges	37b:39
coshocton	e
cosledaa lube boast	37b:64
cosmes	30b:53
cosnac	30c:19
cosne
cosne cours
cosne cours sur loire	97c:58
cosne d allier	20c:03
cosnes et romain	28c:54
cossaye	65b:58
cosse d anjou	:49
cosse en champagne	30b:53
cosse le vivien	32c:53
cossesseville	10b:14
cosswiller	61b:67
costa	49a:2B
costa mesa	e
costaros	55b:43
cote chaude	q
cote d or	r54e
coteaux du blanzacais	10c:16
coteaux du lizon	21c:39
coteaux sur loire	19c:37
cotebrune	76a:25
cotentin	q
cotes d armor	r61e
coti chiavari	74b:2A
cotignac	22c:83
cotonou	c
cottance	76b:42
cottenchy	57b:80
cottevrard	47b:76
cottier	:25
cottun	24b:14
couargues	19b:18
coubert	20c:77
coubeyrac	74a:33
coubisou	46b:12
coubjours	11b:24
coublanc	96b2
coublevie	55c:38
coublucq	92a:64
coubon	31c:43
coubron	52c:93
couches	=12c:71
couchey	11c:21
coucouron	78b:07
coucy	54b:08
coucy la ville	19b:02
coucy le chateau auffrique	99b:02
coucy les eppes	65b:02
couddes	53b:41
coudehard	77a:61
coudekerque	 2
coudekerque branche	21d:59
coudekerque village	:59
coudes	=12c:63
coudeville
coudeville sur mer	89b:50
coudons	=54a:11
coudoux	38c:13
coudray	11c3
coudray au perche	36b:28
coudreceau	:28
coudrecieux	64b:72
coudres	54b:27
coudroy	29b:45
coudun	11c:60
coudures	57b:40
coueilles	85a:31
coueron	24d:44
couesmes	54b:37
couesmes vauce	38b:53
couetron
couetron au perche	10c:41
couffe	25c:44
couffoulens	53b:11
couffy	51b:41
couffy sur sarsonne	72a:19
couflens	10b:09
coufouleux	31c:81
couhe	:86
couilly pont
couilly pont aux dames	21c:77
couin	76a:62
couiza	11c:11
couladere	42b:31
coulaines	81c:72
coulandon	65b:03
coulangeron	21b:89
coulanges	29b2
coulanges la vineuse	78b:89
coulanges les nevers	37c:58
coulanges sur yonne	52b:89
coulans	 2
coulans sur gee	16c:72
coulans sur lizon	:25
coulaures	77b:24
couledoux	:31
couleuvre	=58b:03
coulevon	18b:70
coulgens	56b:16
coulimer	29b:61
coullemelle	31b:80
coullemont	11b:62
coullons	22c:45
coulmer	81a:61
coulmier
coulmier le sec	24b:21
coulmiers	58b:45
coulobres	37b:34
coulogne	54c:62
couloisy	59b:60
coulombiers	12c2
coulombs	=14c:28
coulombs en valois	58b:77
coulomby	77b:62
coulommes	54b:77
coulommes et marqueny	75a:08
coulommes la montagne	21b:51
coulommiers	=16d:77
coulommiers la tour	58b:41
coulon	23c:79
coulonces	21b2
coulonge	51b:72
coulonge sur charente	:17
coulonges	34b2
coulonges cohan	44b:02
coulonges les herolles	23b:86
coulonges les sablons	:61
coulonges sur l autize	23c:79
coulonges sur sarthe	48b:61
coulonges thouarsais	44b:79
coulonvillers	21b:80
couloume
couloume mondebat	21b:32
coulounieix
coulounieix chamiers	78c:24
coulours	14b:89
couloutre	23b:58
coulouvray
coulouvray boisbenatre	53b:50
coulsdon	e
coulvain	:14
coulx	26b:47
coume	59b:57
council bluffs	e
counozouls	57a:11
coupelle neuve	15b:62
coupelle vieille	55b:62
coupesarte	:14
coupetz	88a:51
coupeville	17b:51
coupiac	35b:12
coupray	17b:52
coupru	16b:02
couptrain	10b:53
coupvray	31c:77
couqueques	27b:33
cour cheverny	28c:41
cour et buis	92b:38
cour l eveque	15b:52
cour maugis
cour maugis sur huisne	58b:61
cour saint maurice	15b:25
cour sur loire	26b:41
courances	35b:91
courant	=45b:17
courban	14b:21
courbehaye	14b:28
courbepine	73b:27
courbes	=39a:02
courbesseaux	40b:54
courbette	=44a:39
courbeveille	63b:53
courbevoie	83d:92
courbiac	11b:47
courbillac	73b:16
courboin	30b:02
courbouzon	100b2
courcais	31b:03
courcay	79b:37
courceboeufs	64b:72
courcelette	15b:80
courcelles	10c5
courcelles au bois	69a:80
courcelles chaussy	30c:57
courcelles de touraine	48b:37
courcelles en barrois	49a:55
courcelles en bassee	22b:77
courcelles en montagne	94a:52
courcelles epayelles	21b:60
courcelles fremoy	15b:21
courcelles la foret	40b:72
courcelles le comte	48b:62
courcelles le roi	32b:45
courcelles les gisors	81b:60
courcelles les lens	78c:62
courcelles les montbard	85a:21
courcelles les montbeliard	14c:25
courcelles les semur	22b:21
courcelles sapicourt	40b:51
courcelles sous chatenois	74a:88
courcelles sous moyencourt	16b:80
courcelles sous thoix	65a:80
courcelles sur aire	43a:55
courcelles sur blaise	86a:52
courcelles sur nied	12c:57
courcelles sur seine	22c:27
courcelles sur vesle	35b:02
courcelles sur viosne	31b:95
courcelles sur voire	22a:10
courcelles val
courcelles val d esnoms	:52
courcemain	95a:51
courcemont	66b:72
courcerac	32b:17
courceroy	15b:10
courchamp	15b:77
courchamps	62b2
courchapon	25b:25
courchaton	:70
courchelettes	29c:59
courchevel	23c:73
courcite	80b:53
courcival	80a:72
courcome	81b2
courcon	21c:17
courcoue	24b:37
courcoury	72b:17
courcuire	14b:70
courcy	20c3
courcy aux loges	45b:45
courdemanche	12c2
courdemanges	39b:51
courdimanche	73c:95
courdimanche sur essonne	28b:91
couret	23b:31
courgains	58b:72
courgeac	17b:16
courgenard	45b:72
courgenay	56b:89
courgent	41b:78
courgeon	35b:61
courgeout	46b:61
courgis	23b:89
courgivaux	28b:51
courgoul	62a:63
courjeonnet	49a:51
courlac	59a:16
courlandon	30b:51
courlans	94b:39
courlaoux	12c:39
courlay	24c:79
courleon	14b:49
courlon	79a:21
courlon sur yonne	12c:89
courmangoux	52b:01
courmas	24b:51
courmelles	18c:02
courmemin	50b:41
courmenil	:61
courmes	11b:06
courmont	25b2
cournanel	66b:11
courniou	61b:34
cournols	23b:63
cournon	81b:56
cournon d auvergne	20d:63
cournonsec	36c:34
cournonterral	74c:34
couronneries	q
courouvre	44a:55
courpalay	16c:77
courpiac	12b:33
courpiere	42c:63
courpignac	42b:17
courquetaine	18b:77
courrensan	39b:32
courrieres	10d:62
courris	80a:81
courry	28b:30
cours	=50c5
cours de monsegur	24b:33
cours de pile	16c:24
cours la ville	:69
cours les bains	23b:33
cours les barres	10c:18
coursac	24c:24
coursan	57c:11
coursan en othe	10b:10
coursegoules	56b:06
courset	51b:62
courseulles
courseulles sur mer	43c:14
courson	=:14
courson les carrieres	90b:89
courson monteloup	56b:91
courtacon	25b:77
courtagnon	77a:51
courtaoult	95a:10
courtauly	73a:11
courtavon	34b:68
courtefontaine	51b2
courteilles	18b:27
courteix	63a:19
courtelevant	38b:90
courtemanche	99a:80
courtemaux	26b:45
courtemont	64a:51
courtemont varennes	36b:02
courtempierre	21b:45
courtenay	50c2
courtenot	21b:10
courteranges	59b:10
courteron	99a:10
courtes	=29b:01
courtesoult et gatey	58a:70
courtetain et salans	93a:25
courteuil	58b:60
courthezon	64c:84
courthiezy	34b:51
courties	46a:32
courtieux	17b:60
courtillers	90b:72
courtils	21b:50
courtisols	23c:51
courtivron	17b:21
courtoin	39a:89
courtois sur yonne	78b:89
courtomer	13c2
courtonne	 2
courtonne la meurdrac	68b:14
courtonne les deux eglises	63b:14
courtrai	c
courtrizy et fussigny	78a:02
courtry	73c:77
courvaudon	29b:14
courvieres	32b:25
courville	45b:51
courville sur eure	28c:28
courzieu	12c:69
cousance	13c:39
cousances	 3
cousances au bois	:55
cousances les forges	16c:55
cousances les triconville	15b:55
couserans	q
cousolre	22c:59
coussa	27b:09
coussac
coussac bonneval	13c:87
coussan	10b:65
coussay	27b:86
coussay les bois	92b:86
coussegrey	18b:10
coussergues	:12
coussey	72b:88
coust	42b:18
coustaussa	50a:11
coustouge	12b:11
coustouges	95a:66
coutances	83c:50
coutansouze	15b:03
coutarnoux	12b:89
coutencon	26b:77
coutens	18b:09
couterne	:61
couternon	19c:21
couteuges	29b:43
coutevroult	12c:77
couthenans	72b:70
couthures
couthures sur garonne	37b:47
coutiches	34c:59
coutieres	:79
coutouvre	11c:42
coutras	87c:33
couture	=17b:16
couture d argenson	40b:79
couture sur loir	:41
couturelle	76a:62
coutures	=39b5
couvains	=56b2
couvertpuis	79a:55
couvignon	20b:10
couville	12c:50
couvonges	16b:55
couvrelles	17b:02
couvron et aumencourt	93b:02
couvrot	79b:51
coux	21c2
coux et bigaroque mouzens	12c:24
couy	37b:18
couze et saint front	71b:24
couzeix	10d:87
couziers	12b:37
couzon	33b:03
couzon au mont d or	26c:69
couzou	95a:46
coventry	c
cowbridge	e
cowdenbeath	e
cowes	e
cox	36b:31
coye la foret	39c:60
coyecques	60b:62
coyolles	37b:02
coyriere	66a:39
coyron	68a:39
coyviller	16b:54
cozes	23c:17
cozzano	28b:2A
crach	34c:56
crachier	60b:38
cracovie	c
craig	e=
craigavon	e
craigmillar	e
craignure	e
crail	e
crain	41b:89
craincourt	23b:57
craintilleux	13c:42
crainvilliers	18b:88
craiova	c
cram chaban	65b:17
cramaille	13b:02
cramans	51b:39
cramant	=87b:51
cramenil	13b:61
cramlington	e
cramoisy	80b:60
cramont	30b:80
crampagna	98b:09
cran gevrier	:74
cranbrook	e
crancey	69b:10
crandelles	87b:15
cranleigh	e
crannes
crannes en champagne	34b:72
crans	=41b2
cransac
cransac les thermes	15c:12
crantenoy	15b:54
cranves
cranves sales	78c:74
craon	46c2
craonne	84a:02
craonnelle	12b:02
crapeaumesnil	23b:60
craponne	12d:69
craponne sur arzon	20c:43
cras	50b2
cras sur reyssouze	:01
crastatt	30b:67
crastes	26b:32
crasville	34b2
crasville la mallet	19b:76
crasville la rocquefort	21b:76
cravanche	19c:90
cravans	85b:17
cravant	95b2
cravant les coteaux	70b:37
craven arms	e
cravenceres	95a:32
cravent	44b:78
crawley	e
crayssac	84b:46
craywick	79b:59
crazannes	44b:17
cre sur loir	:72
creances	=21c:50
creancey	51b2
crecey
crecey sur tille	13b:21
creches sur saone	32c:71
crechets	45a:65
crechy	43b:03
crecy	 4
crecy au mont	34b:02
crecy couve	26b:28
crecy en ponthieu	14c:80
crecy la chapelle	50c:77
crecy sur serre	15c:02
credin	15c:56
crediton	e
cregols	87a:46
cregy
cregy les meaux	54c:77
crehange	37c:57
crehen	17c:22
creil	36d:60
creissan	14c:34
creissels	16c:12
cremarest	82b:62
cremeaux	91b:42
cremery	12b:80
cremieu	35c:38
crempigny
crempigny bonneguete	33b:74
cremps	41b:46
crenans	23b:39
crenay	:52
creney pres troyes	20c:10
crennes
crennes sur fraubee	19b:53
creon	50c:33
creon d armagnac	33b:40
creot	79a:71
crepand	32b:21
crepey	39b:54
crepol	52b:26
crepon	=22b:14
crepy	20c2
crepy en valois	14d:60
crequy	46b:62
cresancey	18b:70
cresantignes	31b:10
crescent city	e
crespian	52b:30
crespieres	17c:78
crespin	50c3
crespinet	18b:81
crespy
crespy le neuf	12b:10
cressanges	64b:03
cressat	51b:23
cresse	23b:17
cressensac	 2
cressensac sarrazac	12c:46
cresserons	11c:14
cresseveuille	26b:14
cressia	24b:39
cressin
cressin rochefort	38b:01
cressonsacq	44b:60
cressy	 3
cressy omencourt	13b:80
cressy sur somme	18b:71
crest	87c:26
crest voland	35b:73
crestet	42b:84
crestot	54b:27
creteil	93d:94
crets
crets en belledonne	35c:38
creue	:55
creully
creully sur seulles	23c:14
creuse	=+19b:80
creutzwald	12d:57
creuzier	 2
creuzier le neuf	12c:03
creuzier le vieux	32c:03
crevans et
crevans et la chapelle les granges	25b:70
crevant	=71b:36
crevant laveine	97b:63
crevechamps	34b:54
crevecoeur	 5
crevecoeur en auge	:14
crevecoeur en brie	44b:77
crevecoeur le grand	35c:60
crevecoeur le petit	16b:60
crevecoeur sur l escaut	72b:59
creveney	44a:70
crevic	94b:54
crevin	28c:35
crevoux	12b:05
crewe	e=
crewkerne	e
creys mepieu	16c:38
creyssac	10b:24
creysse	21c2
creysseilles	16b:07
creyssensac et pissot	27b:24
crezancay
crezancay sur cher	61a:18
crezancy	12c:02
crezancy en sancerre	42b:18
crezieres	:79
crezilles	29b:54
crianlarich	e
criccieth	e
crickhowell	e
cricklade	e
cricqueboeuf	25b:14
cricqueville	 2
cricqueville en auge	19b:14
cricqueville en bessin	17b:14
crieff	e
criel
criel sur mer	25c:76
crillon	49b:60
crillon le brave	49b:84
crimolois	:21
crion	11b:54
criquebeuf	 3
criquebeuf en caux	41b:76
criquebeuf la campagne	35b:27
criquebeuf sur seine	15c:27
criquetot	 4
criquetot l esneval	27c:76
criquetot le mauconduit	20b:76
criquetot sur longueville	22b:76
criquetot sur ouville	82b:76
criquiers	72b:76
crisenoy	61b:77
crisolles	92b:60
crissay
crissay sur manse	11b:37
crisse	=53b:72
crissey	32c2
cristinacce	77a:2A
cristot	21b:14
criteuil
criteuil la magdeleine	41b:16
critot	54b:76
croce	78a:2B
crochte	66b:59
crocicchia	81a:2B
crocq	39b:23
crocy	29b:14
croettwiller	17b:67
croignon	75b:33
croisette	32b:62
croisilles	32c4
croismare	63b:54
croissanville	:14
croissy	 3
croissy beaubourg	20c:77
croissy sur celle	23b:60
croissy sur seine	11d:78
croisy	14b:18
croisy sur andelle	52b:76
croisy sur eure	22b:27
croix	=21d2
croix caluyau	24b:59
croix chapeau	14c:17
croix de neyrat	q
croix en ternois	33b:62
croix fonsomme	18b:02
croix mare	70b:76
croix moligneaux	27b:80
croix rousse	q
croixanvec	:56
croixdalle	34b:76
croixrault	46b:80
croizet
croizet sur gand	32b:42
crolles	86c:38
crollon	30b:50
cromac	25b:87
cromarty	e
cromary	25b:70
cromer	e
cronat	51b:71
cronce	71a:43
cronenbourg	q
crook	e=
cropus	25b:76
cros	44b2
cros de georand	16b:07
cros de montvert	20b:15
cros de ronesque	15b:15
crosby	e
crosey	 2
crosey le grand	16b:25
crosey le petit	12b:25
crosmieres	97b:72
crosne	96c:91
crossac	30c:44
crosses	=38b:18
crossmaglen	e
crossmolina	e
crossville	e
crosville	 3
crosville la vieille	61b:27
crosville sur douve	62a:50
crosville sur scie	23b:76
crotelles	65b:37
crotenay	61b:39
croth	14c:27
crots	12c:05
crottes en pithiverais	32b:45
crottet	18c:01
crouay	51b:14
crouch end	e
crouseilles	12b:64
croutelle	95b:86
croutoy	20b:60
crouttes	31b:61
crouttes sur marne	59b:02
crouy	30c:02
crouy en thelle	11c:60
crouy saint pierre	37b:80
crouy sur cosson	51b:41
crouy sur ourcq	18c:77
crouzet
crouzet migette	12b:25
crouzilles	53b:37
crowborough	e
crowland	e
crowle	e
crowthorne	e
croydon	e
crozant	43b:23
croze	19b:23
crozes
crozes hermitage	66b:26
crozet	24c:01
crozon	75c:29
crozon sur vauvre	34b:36
cruas	29c:07
crucey
crucey villages	46b:28
crucheray	43b:41
cruejouls	:12
cruet	11c:73
crugey	17b:21
crugny	68b:51
cruguel	66b:56
cruis	66b:04
crulai	80b:61
crupies	96a:26
crupilly	64a:02
cruscades	94b:11
cruseilles	54c:74
crusnes	16c:54
cruviers
cruviers lascours	71b:30
crux la ville	40b:58
cruzille	27b:71
cruzilles
cruzilles les mepillat	98b:01
cruzy	99b:34
cruzy le chatel	22b:89
cry	16b:89
crystal palace	e
cubelles	15b:43
cubieres	19b:48
cubieres sur cinoble	83a:11
cubierettes	44a:48
cubjac	:24
cubjac auvezere val
cubjac auvezere val d ans	11c:24
cublac	17c:19
cublize	14c:69
cubnezais	19c:33
cubrial	15b:25
cubry	10b:25
cubry les faverney	19b:70
cubry les soing	:70
cubzac
cubzac les ponts	27c:33
cuchery	41b:51
cuckfield	e
cucq	51c:62
cucugnan	13b:11
cucuron	19c:84
cudos	79b:33
cudot	40b:89
cuebris	13b:06
cuelas	13b:32
cuers	13d:83
cuffies	17c:02
cuffy	10c:18
cugand	 2
cugand la bernardiere	57c:85
cuges
cuges les pins	62c:13
cugnaux	21d:31
cugney	21b:70
cugny	61b:02
cuguen	83b:35
cuguron	16b:31
cuhon	38b:86
cuignieres	27b:60
cuigy
cuigy en bray	99b:60
cuille	89b:53
cuinchy	18c:62
cuincy	65c:59
cuinzier	71b:42
cuirieux	15b:02
cuiry	 2
cuiry housse	10b:02
cuiry les chaudardes	84a:02
cuiry les iviers	28a:02
cuis	=37b:51
cuise la motte	20c:60
cuiseaux	19c:71
cuiserey	17b:21
cuisery	16c:71
cuisia	39b:39
cuisiat	:01
cuisles	13b:51
cuissai	44b:61
cuissy et geny	72a:02
cuisy	52b2
cuisy en almont	36b:02
culan	78b:18
culetre	93a:21
culey	12b:55
culey le patry	38b:14
culhat	12c:63
culin	79b:38
cullen	e
culles
culles les roches	20b:71
cullman	e
cullompton	e
culmont	54b:52
culoz	:01
culoz beon	35c:01
cult	23b:70
cultures	=19b:48
cumberland	e
cumbernauld	e
cumieres	69b:51
cumieres le mort homme	:55
cumies	44a:11
cumnock	e
cumont	50a:82
cunac	16c:81
cuncy
cuncy les varzy	12b:58
cuneges	31b:24
cunel	23a:55
cunelieres	34b:90
cunfin	16b:10
cunlhat	13c:63
cuon	:49
cupar	e
cuperly	22b:51
cuq	76b2
cuq toulza	70b:81
cuqueron	19b:64
curac	11b:16
curan	31b:12
curbans	58b:04
curbigny	30b:71
curcay
curcay sur dive	22b:86
curchy	28b:80
curciat
curciat dongalon	47b:01
curcy
curcy sur orne	:14
curdin	35b:71
curel	47b2
curemonte	22b:19
curepipe	c
cures	=49b:72
curgies	13c:59
curgy	11c:71
curienne	70b:73
curieres	22b:12
curis
curis au mont d or	12c:69
curley	14b:21
curlu	15b:80
curmont	12a:52
curnier	21b:26
cursan	66b:33
curtafond	83b:01
curtil	 3
curtil saint seine	11b:21
curtil sous buffieres	95a:71
curtil sous burnand	14b:71
curtil vergy	16b:21
curvalle	40b:81
curzay
curzay sur vonne	38b:86
curzon	48b:85
cusance	76a:25
cuse et adrisans	27b:25
cusey	29b:52
cushendall	e
cussac	13c2
cussac fort medoc	23c:33
cussac sur loire	17c:43
cussangy	20b:10
cussay	57b:37
cusset	13d:03
cussey	 3
cussey les forges	14b:21
cussey sur l ognon	11c:25
cussey sur lison	68a:25
cussy	17b:14
cussy en morvan	35b:71
cussy la colonne	46a:21
cussy le chatel	12b:21
cussy les forges	32b:89
custines	31c:54
cusy	18c:74
cutry	12c2
cuts	95b:60
cutting	96a:57
cuttoli
cuttoli corticchiato	21c:2A
cuttura	:39
cuvat	=17c:74
cuve	=13b:70
cuvergnon	32b:60
cuverville	29c3
cuverville sur yeres	19b:76
cuves	=28b2
cuvier	=28b:39
cuvillers	18b:59
cuvilly	62b:60
cuvry	11c:57
cuxac
cuxac cabardes	95b:11
cuxac d aude	41c:11
cuy	11c2
cuy saint fiacre	63b:76
cuzac	24b:46
cuzance	65b:46
cuzieu	19c2
cuzion	48b:36
cuzorn	85b:47
cuzy	11b:71
cwmbran	e
cys la commune	16b:02
cysoing	48c:59
d huison longueville	16c:91
da nang	c
dabo	24c:57
dacca	c
dachstein	17c:67
dadonville	24c:45
dagenham	e
daglan	57b:24
dagneux	48c:01
dagny	31b:77
dagny lambercy	12b:02
dagonville	88a:55
dahlenheim	76b:67
daignac	47b:33
daigny	36b:08
daillancourt	60a:52
daillecourt	72a:52
dainville	57c:62
dainville bertheleville	12b:55
daix	15c:21
dakar	c
dakhla	c
dalbeattie	e
dalem	70b:57
dalhain	97a:57
dalhart	e
dalhunden	12c:67
dalkeith	e
dallas	c=
dallet	:63
dallon	42b:02
daloa	c
dalou	78b:09
dalstein	38b:57
dalston	e
dalton in furness	e
daluis	15b:06
dalwhinnie	e
daly city	e
damas	c=
damas aux bois	27b:88
damas et bettegney	39b:88
damascus	c
damazan	14c:47
dambach	76b:67
dambach la ville	22c:67
dambelin	51b:25
dambenois	73b:25
dambenoit
dambenoit les colombe	27b:70
damblain	26b:88
damblainville	23b:14
dambron	93a:28
dame marie	17b2
dame marie les bois	34b:37
damelevieres	31c:54
dameraucourt	20b:60
damerey	55b:71
damery	15c2
damgan	19c:56
damiatte	11c:81
damigny	24c:61
damloup	13b:55
dammard	38b:02
dammarie	15c:28
dammarie en puisaye	17b:45
dammarie les lys	24d:77
dammarie sur loing	46b:45
dammarie sur saulx	38b:55
dammartin	 6
dammartin en goele	12d:77
dammartin en serve	14c:78
dammartin les templiers	22b:25
dammartin marpain	34b:39
dammartin sur meuse	21b:52
dammartin sur tigeaux	13c:77
damousies	21b:59
damouzy	42b:08
damparis	26c:39
dampierre	20c5
dampierre au temple	:51
dampierre en bray	45b:76
dampierre en bresse	17b:71
dampierre en burly	15c:45
dampierre en crot	21b:18
dampierre en gracay	25b:18
dampierre en montagne	64a:21
dampierre en yvelines	10c:78
dampierre et flee	14b:21
dampierre le chateau	11b:51
dampierre les bois	16c:25
dampierre les conflans	26b:70
dampierre saint nicolas	44b:76
dampierre sous bouhy	46b:58
dampierre sous brou	44b:28
dampierre sur avre	76b:28
dampierre sur blevy	:28
dampierre sur boutonne	27b:17
dampierre sur le doubs	45b:25
dampierre sur linotte	75b:70
dampierre sur loire	:49
dampierre sur moivre	11b:51
dampierre sur salon	12c:70
dampjoux	16b:25
dampleux	37b:02
dampmart	37c:77
dampniat	72b:19
damprichard	18c:25
dampsmesnil	:27
dampvalley
dampvalley les colombe	12b:70
dampvalley saint pancras	44a:70
dampvitoux	55a:54
damremont	20b:52
damvillers	61b:55
damvix	73b:85
danbury	e
dance	 2
dancevoir	20b:52
dancourt	24b:76
dancourt popincourt	15b:80
dancy	20b:28
danestal	35b:14
dange saint romain	30c:86
dangeau	13c:28
dangers	=43b:28
dangeul	49b:72
dangolsheim	68b:67
dangu	53b:27
dangy	65b:50
danizy	61b:02
danjoutin	35c:90
danne et quatre vents	67b:57
dannelbourg	51b:57
dannemarie	26c3
dannemarie sur crete	15c:25
dannemoine	45b:89
dannemois	87b:91
dannes	13c:62
dannevoux	19b:55
danville	e
danvou
danvou la ferriere	:14
danze	67b:41
daon	54b:53
daoulas	19c:29
daours	74b:80
dar es salaam	c
darazac	15b:19
darbonnay	78a:39
darbres	27b:07
darcey	33b:21
dardenac	98a:33
dardez	=13b:27
dardilly	92c:69
dareize	:69
dargies	24b:60
dargnies	12c:80
dargoire	52b:42
darlington	e
darmannes	23b:52
darnac	:87
darnetal	96c:76
darnets	30b:19
darney	11c:88
darney aux chenes	59a:88
darnieulles	14c:88
darois	49b:21
dartford	e
dartmouth	e
darvault	99b:77
darvoy	19c:45
darwen	e
darwin	e
dasle	14c:25
daubensand	39b:67
daubeuf	 2
daubeuf la campagne	25b:27
daubeuf pres vatteville	46b:27
daubeuf serville	40b:76
daubeze	14b:33
dauendorf	14c:67
daumazan
daumazan sur arize	80b:09
daumeray	:49
dauphin	=84b:04
dausse	53b:47
daux	26c:31
dauzat
dauzat sur vodable	70a:63
davayat	67b:63
davaye	67b:71
davejean	16b:11
davenescourt	56b:80
davenport	e=
daventry	e
davezieux	32c:07
davie	e
davignac	24b:19
davrey	23b:10
davron	30b:78
dawlish	e
dax	22d:40
dayton	e
daytona beach	e
deadwood	e=
deal	e=
dearborn	e
deauville	35c:14
deaux	64b:30
debats riviere
debats riviere d orpra	:42
debenham	e
decatur	e
decazeville	50c:12
dechy	53c:59
decines
decines charpieu	30d:69
decize	49c:58
decorah	e
deeside	e
defiance	e=
degagnac	64b:46
degre	=75b:72
dehault	24b:72
deheries	43a:59
dehlingen	34b:67
deiniolen	e
deinvillers	57a:88
deir ez zor	c
del rio	e
delain	19b:70
delano	e
delemont	c
delettes	11c:62
delhi	c
delincourt	54b:60
delle	56c:90
delme	12c:57
delouze
delouze rosieres	12b:55
delut	13b:55
deluz	63b:25
demandolx	11b:04
demange baudignecourt	51b:55
demangevelle	26b:70
dembeni	16d:976
demi quartier	80b:74
demigny	18c:71
deming	e
demopolis	e
demouville	30c:14
demu	32b:32
demuin	52b:80
denain	21d:59
denat	86b:81
denaze	19b:53
denbigh	e
denee	14c:49
denestanville	28b:76
deneuille	 2
deneuille les chantelle	94a:03
deneuille les mines	35b:03
deneuvre	45b:54
denevre	15b:70
deneze	 2
deneze sous doue	44b:49
deneze sous le lude	:49
denezieres	73a:39
denguin	18c:64
denice	16c:69
denier	=94a:62
denipaire	24b:88
dennebroeucq	39b:62
denneville	:50
dennevy	30b:71
denney	76b:90
denonville	80b:28
denting	27b:57
denton	e
denver	c
deols	76c:36
deptford	e
derbamont	10b:88
derby	c=
derce	16b:86
derchigny	:76
dercy	39b:02
dereham	e
dernacueillette	43a:11
dernancourt	52b:80
derry	e=
derval	36c:44
dervallieres	q
des moines	e
desaignes	12c:07
desandans	71b:25
descartes	34c:37
desertines	47c2
deservillers	34b:25
desges	57a:43
deshaies	37c:971
desingy	76b:74
desirade	q
desmonts	17b:45
desnes	49b:39
desseling	97a:57
dessenheim	14c:68
dessia	:39
destord	23b:88
destry	12b:57
desvres	48c:62
detain et bruant	14b:21
detrier	43b:73
detroit	c=
dettey	88a:71
dettwiller	26c:67
deuil la barre	23d:95
deuillet	21b:02
deulemont	18c:59
deux chaises	38b:03
deux evailles	:53
deux grosnes	19c:69
deux jumeaux	61a:14
deux rivieres	12c:89
deux sevres	r38e
deux verges	55a:15
deuxnouds
deuxnouds aux bois	:55
deuxnouds devant beauzee	:55
deuxville	40b:54
devay	46b:58
devecey	13c:25
devesset	31b:07
deveze	50a:65
deviat	=14b:16
devillac	16b:47
deville	100b:08
deville les rouen	11d:76
devils lake	e
devise	=59a:80
devizes	e
devoluy	93b:05
devonport	e=
devrouze	33b:71
dewsbury	e
deycimont	29b:88
deyme	15c:31
deyvillers	14c:88
dezize
dezize les maranges	16b:71
dhaka	c
dhuisy	33b:77
dhuizel	11b:02
dhuizon	12c:41
dhuys et morin
dhuys et morin en brie	82b:02
dialan
dialan sur chaine	10c:14
diancey	99a:21
diane capelle	25b:57
diant	19b:77
diarville	46b:54
dickinson	e
diconne	37b:71
dicy	:89
didcot	e
didenheim	:68
die	48c:26
diebling	17c:57
diebolsheim	68b:67
diedendorf	31b:67
dieffenbach	 2
dieffenbach au val	64b:67
dieffenbach les woerth	32b:67
dieffenthal	28b:67
diefmatten	31b:68
diego suarez	c
dieme	20b:69
diemeringen	16c:67
diemoz	29c:38
dienay	39b:21
dienne	82b2
diennes
diennes aubigny	88a:58
dienville	81b:10
dieppe	28d:76
dieppe sous douaumont	19b:55
dierre	65b:37
dierrey saint julien	28b:10
dierrey saint pierre	31b:10
diesen	10c:57
dietwiller	14c:68
dieudonne	99b:60
dieue
dieue sur meuse	14c:55
dieulefit	33c:26
dieulivol	33b:33
dieulouard	46c:54
dieupentale	17c:82
dieuze	28c:57
dieval	71b:62
diffembach
diffembach les hellimer	36b:57
diges	11c:89
digna	37b:39
dignac	14c:16
digne les bains	18d:04
dignonville	21b:88
digny	10c:28
digoin	74c:71
digosville	17c:50
digulleville	:50
dijon	16e:21
dillingham	e
dillon	e
dilo	:89
dimancheville	11b:45
dimbsthal	33b:67
dimechaux	33b:59
dimont	29b:59
dinan	15d:22
dinant	c=
dinard	11d:35
dineault	19c:29
dinge	17c:35
dingle	e=
dingsheim	12c:67
dingwall	e
dingy
dingy en vuache	82b:74
dingy saint clair	15c:74
dinoze	65b:88
dinsac	24b:87
dinsheim
dinsheim sur bruche	15c:67
dinteville	62a:52
dio et valquieres	:34
diois	q
dions	53b:30
diors	76b:36
diou	16c2
dirac	15c:16
dirinon	22c:29
dirol	10b:58
diss	e=
dissais	:85
dissangis	12b:89
dissay	31c:86
dissay sous courcillon	97b:72
disse sous le lude	:72
distre	18c:49
distroff	18c:57
diusse	15b:64
divajeu	69b:26
divatte
divatte sur loire	73c:44
dives	38b:60
dives sur mer	51c:14
divion	68c:62
divonne
divonne les bains	10d:01
dixmont	89b:89
diyarbakir	c
dizimieu	84b:38
dizy	15c:51
dizy le gros	72b:02
djerba	c
djibouti	c
dnipro	c
doazit	84b:40
doazon	19b:64
docelles	86b:88
dodge city	e
dodoma	e
doeuil
doeuil sur le mignon	37b:17
dognen	23b:64
dogneville	15c:88
doha	c
dohem	83b:62
dohis	84a:02
doignies	33b:59
doingt	14c:80
doissat	99a:24
doissin	88b:38
doix les fontaines	18c:85
doizieux	86b:42
dol de bretagne	58c:35
dolaincourt	85a:88
dolancourt	12b:10
dolcourt	15b:54
dole	=24d:39
dolgellau	e
dolignon	30a:02
dolisie	c
dolleren	45b:68
dollon	14c:72
dollot	33b:89
dolmayrac	72b:47
dolomieu	32c:38
dolus	 2
dolus d oleron	32c:17
dolus le sec	65b:37
dolving	34b:57
dom le mesnil	10c:08
domagne	25c:35
domaize	39b:63
domalain	21c:35
domancy	21c:74
domarin	17c:38
domart	 2
domart en ponthieu	11c:80
domart sur la luce	40b:80
domats	78b:89
domazan	96b:30
dombasle	 3
dombasle devant darney	78a:88
dombasle en argonne	37b:55
dombasle en xaintois	12b:88
dombasle sur meurthe	94c:54
dombes	q
domblain	86a:52
domblans	12c:39
dombras	14b:55
dombrot	 2
dombrot le sec	36b:88
dombrot sur vair	24b:88
domecy	 2
domecy sur cure	40b:89
domecy sur le vault	83a:89
domeliers	25b:60
domene	68c:38
domerat	86c:03
domesmont	44a:80
domessargues	78b:30
domessin	20c:73
domevre	 5
domevre en haye	41b:54
domevre sous montfort	61a:88
domevre sur aviere	44b:88
domevre sur durbion	27b:88
domevre sur vezouze	31b:54
domeyrat	18b:43
domeyrot	23b:23
domezain
domezain berraute	47b:64
domfaing	21b:88
domfessel	27b:67
domfront	31b2
domfront en champagne	11c:72
domfront en poiraie	41c:61
domgermain	11c:54
dominois	17b:80
domjean	100b:50
domjevin	27b:54
domjulien	18b:88
domleger
domleger longvillers	29b:80
domloup	39c:35
dommarie
dommarie eulmont	74a:54
dommarien	17b:52
dommartemont	57b:54
dommartin	41c5
dommartin aux bois	41b:88
dommartin dampierre	76a:51
dommartin la chaussee	29a:54
dommartin la montagne	51a:55
dommartin le coq	49a:10
dommartin le franc	24b:52
dommartin le saint pere	27b:52
dommartin les cuiseaux	80b:71
dommartin les remiremont	19c:88
dommartin les toul	20c:54
dommartin les vallois	52a:88
dommartin lettree	17b:51
dommartin sous amance	32b:54
dommartin sous hans	45a:51
dommartin sur vraine	28b:88
dommartin varimont	14b:51
dommary
dommary baroncourt	75b:55
domme	91b:24
dommery	19b:08
dommiers	29b:02
domnom
domnom les dieuze	10b:57
domont	16d:95
dompaire	11c:88
dompcevrin	38b:55
dompierre	87b3
dompierre aux bois	39a:55
dompierre becquincourt	71b:80
dompierre du chemin	:35
dompierre en morvan	20b:21
dompierre les eglises	38b:87
dompierre les ormes	89b:71
dompierre les tilleuls	29b:25
dompierre sous sanvignes	75a:71
dompierre sur authie	42b:80
dompierre sur besbre	30c:03
dompierre sur chalaronne	46b:01
dompierre sur charente	48b:17
dompierre sur helpe	82b:59
dompierre sur hery	:58
dompierre sur mer	63c:17
dompierre sur mont	21b:39
dompierre sur nievre	18b:58
dompierre sur veyle	12c:01
dompierre sur yon	46c:85
dompnac	78a:07
domprel	17b:25
dompremy	12b:51
domprix	97a:54
domps	98a:87
domptail	33b:88
domptail en l air	69a:54
domptin	65b:02
domqueur	31b:80
domremy	 4
domremy aux bois	:55
domremy la canne	27a:55
domremy la pucelle	10b:88
domremy landeville	75a:52
domsure	55b:01
domvallier	93a:88
domvast	33b:80
don	=14c:59
donaghadee	e
donazac	11b:11
doncaster	e
donchery	20c:08
doncieres	16b:88
doncourt	 4
doncourt aux templiers	74a:55
doncourt les conflans	11c:54
doncourt les longuyon	30b:54
doncourt sur meuse	40a:52
dondas	22b:47
donegal	e
donges	82c:44
donjeux	47b2
donnay	33b:14
donnazac	56a:81
donnelay	19b:57
donnemain saint mames	65b:28
donnemarie	 2
donnemarie dontilly	27c:77
donnement	71a:10
donnenheim	37b:67
donnery	29c:45
donneville	11c:31
donnezac	93b:33
dontreix	40b:23
dontrien	26b:51
donville
donville les bains	31c:50
donzac	12c2
donzacq	45b:40
donzenac	27c:19
donzere	60c:26
donzy	15c:58
donzy le national	:71
donzy le pertuis	15b:71
doolin	e
doranges	18b:63
dorans	82b:90
dorat	=72b:63
dorchester	e
dordives	33c:45
dordogne	r42e
dore l eglise	66b:63
dorengt	15b:02
dorking	e
dorlisheim	26c:67
dormans	29c:51
dormelles	82b:77
dornas	20b:07
dornecy	45b:58
dornes	14c:58
dornoch	e
dornot	:57
dorres	18b:66
dortan	21c:01
dosches	31b:10
dosnon	10b:10
dossenheim	 2
dossenheim kochersberg	32b:67
dossenheim sur zinsel	11c:67
dothan	e
douadic	48b:36
douai	=40d:59
douains	45b:27
douala	c
douarnenez	14d:29
douaumont	 2
douaumont vaux	81a:55
doubs	+33c:25
doucelles	22b:72
douchapt	35b:24
douchy	15b:02
douchy les ayette	29b:62
douchy les mines	10d:59
douchy montcorbon	14c:45
doucier	29b:39
doucy	 2
doucy en bauges	94a:73
doudeauville	71b2
doudeauville en vexin	26b:27
doudelainville	36b:80
doudeville	24c:76
doudrac	11b:47
doue	=11c:77
doue en anjou	11d:49
doue la fontaine	:49
douelle	=83b:46
douglas	e
douillet	=32b:72
douilly	25b:80
doulaincourt
doulaincourt saucourt	73b:52
doulaize	:25
doulcon	42b:55
doulevant	 2
doulevant le chateau	37b:52
doulevant le petit	17a:52
doulezon	29b:33
doullens	58c:80
doumely
doumely begny	83a:08
doumy	33b:64
dounoux	88b:88
dourbies	18b:30
dourdain	12c:35
dourdan	11d:91
dourges	61c:62
dourgne	13c:81
douriez	30b:62
dourlers	54b:59
dournazac	67b:87
dournon	14b:39
dours	23b:65
doussard	38c:74
doussay	69b:86
douvaine	68c:74
douville	45b:24
douville en auge	22b:14
douville sur andelle	41b:27
douvrend	50b:76
douvres	11c:01
douvres la delivrande	51c:14
douvrin	59c:62
doux	=31b2
douy la ramee	40b:77
douzains	=26b:47
douzat	44b:16
douzens	78b:11
douzillac	85b:24
douzy	21c2
dover	e=
doville	32b:50
downey	e
downham market	e
downpatrick	e
doye	11b:39
doyet	11c:03
dozule	22c:14
drace	12c:69
drache	70b:37
drachenbronn
drachenbronn birlenbach	58b:67
dracy	24b:89
dracy le fort	15c:71
dracy les couches	15b:71
dracy saint loup	64b:71
dragey
dragey ronthon	79b:50
draguignan	41d:83
draillant	87b:74
drain	=:49
draix	11b:04
draize	89a:08
drambon	18b:21
dramelay	27a:39
drancy	72d:93
drap	=55c:06
dravegny	13b:02
draveil	30d:91
dree	66a:21
dreffeac	23c:44
dremil
dremil lafage	26c:31
dreuil	 2
dreuil les amiens	16c:80
dreuil les molliens	:80
dreuilhe	36b:09
dreux	32d:28
drevant	56b:18
dricourt	70a:08
driencourt	78a:80
driffield	e
drignac	:15
drincham	28b:59
drocourt	35c2
drogheda	e
droisy	61b2
droiturier	36b:03
droitwich	e
droizy	75a:02
drom	22b:01
drome	r52e
dromesnil	82a:80
dronfield	e
drosay	19b:76
drosnay	19b:51
droue	100b:41
droue sur drouette	12c:28
drouges	50b:35
drouilly	15b:51
droupt saint basle	34b:10
droupt sainte marie	26b:10
drouville	19b:54
drouvin
drouvin le marais	62b:62
droux	38b:87
droyes	:52
drubec	11b:14
drucat	89b:80
drucourt	57b:27
drudas	21b:31
druelle balsac	32c:12
drugeac	32b:15
druillat	11c:01
drulhe	45b:12
drulingen	14c:67
drumchapel	e
drumettaz
drumettaz clarafond	30c:73
drummondville	e
drumnadrochit	e
drumshanbo	e
drusenheim	54c:67
druy parigny	30b:58
druye	10c:37
druyes
druyes les belles fontaines	27b:89
dry	=14c:45
duault	39b:22
dubai	c
dubbo	e=
dublin	c
dubois	e
dubrovnik	c
dubuque	e
ducey	 2
ducey les cheris	28c:50
duclair	40c:76
ducos	18d:972
ducy sainte marguerite	18b:14
dudley	e
duerne	84b:69
duesme	46a:21
duffort	12b:32
dufftown	e
dugny	12d:93
dugny sur meuse	12c:55
duhort
duhort bachen	70b:40
duilhac
duilhac sous peyrepertuse	14b:11
duingt	11c:74
duisans	14c:62
dullin	50b:73
duluth	e
dulverton	e
dulwich	e
dumbarton	e
dumbea	35d:988
dumes	=27b:40
dumfries	e
dun	66b:09
dun laoghaire	e
dun le palestel	11c:23
dun le poelier	45b:36
dun les places	36b:58
dun sur auron	35c:18
dun sur grandry	15b:58
dun sur meuse	59b:55
dunbar	e
dunblane	e
dundalk	e
dundee	c=
duneau	11c:72
dunedin	e
dunes	=12c:82
dunet	10b:36
dunfanaghy	e
dunfermline	e
dung	63b:25
dungannon	e
dungarvan	e
dungeness	e
dungiven	e
dungloe	e
duniere
duniere sur eyrieux	44b:07
dunieres	27c:43
dunkeld	e
dunkerque	86d:59
dunmore east	e
dunoon	e
duns	e=
dunstable	e
duntzenheim	66b:67
dunvegan	e
duppigheim	19c:67
duran	86b:32
durance	26b:47
durango	e
durant	e=
duranus	15b:06
duranville	14b:27
duras	=12c:47
duravel	95b:46
durban	14b:32
durban corbieres	65b:11
durban sur arize	18b:09
durbans	16b:46
durcet	29b:61
durdat
durdat larequille	13c:03
dureil	61a:72
durenque	52b:12
durfort	44b2
durfort et saint martin
durfort et saint martin de sossenac	76b:30
durfort lacapelette	84b:82
durham	e
durlinsdorf	50b:68
durmenach	84b:68
durmignat	21b:63
durnes	20b:25
durness	e
durningen	69b:67
durrenbach	11c:67
durrenentzen	11c:68
durres	c
dursey	e
dursley	e
durstel	42b:67
durtal	34c:49
durtol	19c:63
dury	19c3
dussac	43b:24
dusseldorf	c
duttlenheim	30c:67
duvy	41b:60
duzey	46a:55
dye	19b:89
dyersburg	e
dyo	33b:71
dzaoudzi	18d:976
eagle pass	e
ealing	e
eance	43b:35
earlston	e
east cowes	e
east grinstead	e
east ham	e
east kilbride	e
east palestine	e
eastbourne	e
easterhouse	e
eastleigh	e
easton	e
eastwood	e
eau claire	e
eaubonne	26d:95
eaucourt
eaucourt sur somme	36b:80
eaunes	65c:31
eaux bonnes	22b:64
eaux puiseaux	25b:10
eauze	41c:32
ebaty	26b:21
ebblinghem	66b:59
ebbw vale	e
ebeon	:17
eberbach	 2
eberbach seltz	44b:67
eberbach woerth	:67
ebersheim	23c:67
ebersmunster	57b:67
ebersviller	96b:57
eblange	36b:57
ebolowa	c
ebouleau	16b:02
ebreon	14b:16
ebreuil	13c:03
ecaillon	19c:59
ecalles
ecalles alix	57b:76
ecaquelon	61b:27
ecardenville
ecardenville la campagne	44b:27
ecausseville	11b:50
ecauville	12b:27
eccica
eccica suarella	14c:2A
eccles	94a:59
eccleshall	e
echalas	=20c:69
echallat	48b:16
echallon	78b:01
echalot	93a:21
echalou	32b:61
echandelys	25b:63
echannay	13b:21
echarcon	71b:91
echassieres	36b:03
echauffour	72b:61
echavanne	20b:70
echay	11b:25
echebrune	48b:17
echemines	82a:10
echemire	:49
echenans	16b:25
echenans sous mont vaudois	57b:70
echenay	96a:52
echenevex	23c:01
echenon	76b:21
echenoz	 2
echenoz la meline	32c:70
echenoz le sec	28b:70
echevannes	37b2
echevis	58a:26
echevronne	32b:21
echigey	32b:21
echillais	38c:17
echilleuses	39b:45
echinghen	38b:62
echire	35c:79
echirolles	37d:38
echouboulains	56b:77
echourgnac	40b:24
eckartswiller	42b:67
eckbolsheim	72c:67
eckwersheim	14c:67
eclaibes	27b:59
eclaires	=82a:51
eclance	86a:10
eclans
eclans nenon	37b:39
eclaron braucourt sainte liviere	20c:52
eclassan	11c:07
ecleux	22b:39
eclimeux	18b:62
eclose badinieres	15c:38
eclusier vaux	85a:80
ecluzelles	16b:28
ecly	17b:08
ecoche	53b:42
ecoivres	12b:62
ecole	=31b:73
ecole valentin	26c:25
ecollemont	64a:51
ecoman	:41
ecommoy	49c:72
ecoqueneauville	:50
ecorcei	37b:61
ecorches	=10b:61
ecordal	28b:08
ecorpain	30b:72
ecos	:27
ecot	=51b:25
ecot la combe	36a:52
ecotay
ecotay l olme	13c:42
ecouche	 2
ecouche les vallees	22c:61
ecouen	72c:95
ecouflant	47c:49
ecouis	86b:27
ecourt saint quentin	17c:62
ecoust saint mein	49b:62
ecouves	17c:61
ecouviez	54b:55
ecoyeux	14c:17
ecquedecques	51b:62
ecques	22c:62
ecquetot	39b:27
ecquevilly	43c:78
ecrainville	10c:76
ecretteville	 2
ecretteville les baons	36b:76
ecretteville sur mer	14b:76
ecriennes	17b:51
ecrille	89a:39
ecromagny	15b:70
ecrosnes	87b:28
ecrouves	45c:54
ectot	 2
ectot l auber	73b:76
ectot les baons	40b:76
ecueil	=36b:51
ecueille	12c:36
ecuelin	15b:59
ecuelle	=72a:70
ecuelles	=25b2
ecuille	66b:49
ecuires	68b:62
ecuisses	=17c:71
eculleville	:50
ecully	18d:69
ecuras	=58b:16
ecurat	=44b:17
ecurcey	27b:25
ecurey
ecurey en verdunois	12b:55
ecurie	=37b:62
ecury	 2
ecury le repos	62a:51
ecury sur coole	49b:51
ecutigny	78a:21
ecuvilly	30b:60
eday	e
edenbridge	e
edenderry	e
edenton	e
edern	22c:29
edgbaston	e
edgeworthstown	e
edgware	e
edimbourg	c
edinburgh	c
edison	e
edmonton	e
edon	27b:16
edzell	e
eecke	12c:59
effiat	11c:63
effincourt	56a:52
effingham	e
effry	31b:02
egat	44b:66
egham	e
egleny	46b:89
egletons	43c:19
egligny	31b:77
eglingen	36b:68
eglise neuve	 2
eglise neuve d issac	12b:24
eglise neuve de vergt	58b:24
egliseneuve	 2
egliseneuve d entraigues	33b:63
egliseneuve des liards	16b:63
egliseneuve pres billom	94b:63
eglisolles	31b:63
egly	72c:91
egreville	22c:77
egriselles
egriselles le bocage	14c:89
egry	36b:45
eguelshardt	44b:57
eguenigue	27b:90
eguilles	85c:13
eguilly	72a:21
eguilly sous bois	11b:10
eguisheim	17c:68
eguzon
eguzon chantome	13c:36
ehuns	22b:70
eichhoffen	49b:67
eigg	e
eincheville	22b:57
einvaux	34b:54
einville
einville au jard	11c:54
eix	27b:55
el cajon	e
el centro	e
el dorado	e
el jadida	c
el monte	e
el paso	e
elan	=:08
elancourt	26d:78
elbach	28b:68
elbeuf	=15d:76
elbeuf en bray	40b:76
elbeuf sur andelle	43b:76
eldoret	e
elencourt	48a:60
elesmes	10c:59
eletot	63b:76
eleu dit leauwette	28c:62
elgin	e
elie	e
elincourt	61b:59
elincourt sainte marguerite	92b:60
elise daucourt	85a:51
elizabeth	e
elizabeth city	e
elk grove	e
elkhart	e
elkins	e
elko	e
elland	e
ellecourt	16b:76
ellensburg	e
ellesmere	e
ellesmere port	e
elliant	34c:29
ellon	64b:14
elmira	e
elne	95c:66
elnes	84b:62
eloie	95b:90
eloise	93b:74
eloyes	31c:88
elsenheim	80b:67
eltham	e
elvange	42b:57
elven	67c:56
ely	e
elzange	67b:57
emagny	63b:25
emalleville	47b:27
emance	87b:78
emanville	13c2
embermenil	23b:54
embiez	q
embourie	:16
embres et castelmaure	17b:11
embreville	56b:80
embrun	64c:05
embrunais	q
embry	24b:62
emerainville	77c:77
emerchicourt	80b:59
emeringes	28b:69
emeville	28b:60
emieville	63b:14
emlingen	31b:68
emmerin	30c:59
emondeville	34b:50
empalot	q
empeaux	31b:31
emporia	e=
empurany	57b:07
empure	10b:16
empury	72a:58
encausse	45b:32
encausse les thermes	64b:31
enchastrayes	40b:04
enchenberg	12c:57
encourtiech	10b:09
endoufielle	54b:32
enencourt	 2
enencourt le sec	:60
enencourt leage	12b:60
enfield	e
enfonvelle	70a:52
engayrac	16b:47
engente	26a:10
engenville	53b:45
enghien
enghien les bains	11d:95
engins	=42b:38
englancourt	12b:02
englebelmer	28b:80
englefontaine	13c:59
englesqueville	 2
englesqueville en auge	11b:14
englesqueville la percee	92a:14
englos	62b:59
engomer	32b:09
enguinegatte	:62
engwiller	47b:67
enid	e
ennemain	24b:80
ennery	46c2
ennetieres
ennetieres en weppes	13c:59
ennevelin	24c:59
ennezat	27c:63
ennis	e
enniscorthy	e
enniskillen	e
ennistymon	e
ennordres	20b:18
enquin	 3
enquin les mines	:62
enquin lez guinegatte	16c:62
enquin sur baillons	24b:62
ens	28a:65
ensigne	29b:79
ensisheim	73c:68
ensues
ensues la redonne	58c:13
entebbe	e
entrages	10b:04
entraigues	96b2
entraigues sur la sorgue	89c:84
entrains sur nohain	74b:58
entrammes	23c:53
entrange	12c:57
entraunes	12b:06
entraygues
entraygues sur truyere	96b:12
entre deux	72c:974
entre deux eaux	51b:88
entre deux guiers	19c:38
entre deux monts	17b:39
entre vignes	22c:34
entrecasteaux	11c:83
entrechaux	12c:84
entrelacs	=65c:73
entremont
entremont le vieux	65b:73
entrepierres	41b:04
entrevaux	77b:04
entrevennes	16b:04
entrevernes	19b:74
entzheim	25c:67
enugu	e
enval	16c:63
enveitg	60b:66
envermeu	20c:76
envronville	37b:76
eole en beauce	12c:28
eourres	15b:05
eoux	13b:31
epagne	13b:10
epagne epagnette	51b:80
epagny	67b2
epagny metz tessy	89c:74
epaignes	16c:27
epaney	49b:14
epannes	=85b:79
eparcy	38a:02
epargnes	=95b:17
epaumesnil	10b:80
epaux bezu	53b:02
epeautrolles	17b:28
epecamps	7a:80
epegard	52b:27
epehy	11c:80
epeigne	 2
epeigne les bois	40b:37
epeigne sur deme	16b:37
epenancourt	13b:80
epenede	21b:16
epenouse	17b:25
epenoy	65b:25
epense	12b:51
epercieux saint paul	73b:42
eperlecques	37c:62
epernay	22d:51
epernay sous gevrey	15b:21
epernon	57c:28
eperrais	:61
epersy	:73
epertully	66a:71
epervans	17c:71
epeugney	59b:25
epfig	23c:67
epiais	=12b:41
epiais les louvres	16b:95
epiais rhus	60b:95
epieds	15c3
epieds en beauce	15c:45
epierre	=76b:73
epiez sur chiers	19b:54
epiez sur meuse	37a:55
epinac	22c:71
epinal	32d:88
epinant	=:52
epinay	 7
epinay champlatreux	57a:95
epinay sous senart	12d:91
epinay sur duclair	52b:76
epinay sur odon	63b:14
epinay sur orge	11d:91
epinay sur seine	53d:93
epineau
epineau les voves	71b:89
epineu
epineu le chevreuil	29b:72
epineuil	51b:89
epineuil le fleuriel	44b:18
epineuse	=28b:60
epineux le seguin	:53
epiniac	14c:35
epinonville	65a:55
epinouze	15c:26
epinoy	49b:62
epiry	23b:58
episy	:77
epizon	15b2
eplessier	34b:80
eply	29b:54
epoisses	72b:21
epone	70c:78
epothemont	15b:10
epouville	26c:76
epoye	42b:51
eppe sauvage	24b:59
eppes	44b:02
eppeville	17c:80
epping	57b:57
epretot	78b:76
epreville	11c:76
epreville en lieuvin	20b:27
epreville pres
epreville pres le neubourg	44b:27
epron	21c:14
eps	24b:62
epsom	e
epuisay	79b:41
epworth	e
equancourt	30b:80
equemauville	16c:14
equennes
equennes eramecourt	28b:80
equeurdreville
equeurdreville hainneville	:50
equevilley	12b:70
equevillon	56b:39
equihen
equihen plage	26c:62
equilly	19b:50
equirre	71a:62
eragny	 2
eragny sur epte	60b:60
eragny sur oise	18d:95
eraines	28b:14
erbajolo	90a:2B
erbeviller
erbeviller sur amezule	68a:54
erbil	c
erbray	31c:44
erbree	17c:35
erce	60b:09
erce en lamee	16c:35
erce pres liffre	20c:35
erceville	29b:45
erches	20b:80
ercheu	75b:80
erchin	67b:59
erching	42b:57
erckartswiller	29b:67
ercourt	13b:80
ercuis	16c:60
erdeven	40c:56
erdington	e
erdre
erdre en anjou	58c:49
ereac	68b:22
erevan	c
ergersheim	15c:67
ergnies	16b:80
ergny	23b:62
ergue gaberic	86c:29
erie	e
erin	22b:62
eringes	56a:21
eringhem	46b:59
eriskay	e
erith	e
erize	 3
erize la brulee	18b:55
erize la grande	:55
erize la petite	45a:55
erize saint dizier	19b:55
erlon	28b:02
erloy	98a:02
ermenonville	91b:60
ermenonville la grande	31b:28
ermenonville la petite	19b:28
ermenouville	12b:76
ermont	29d:95
ernee	55c:53
ernemont	 3
ernemont boutavent	17b:60
ernemont la villette	22b:76
ernemont sur buchy	29b:76
ernes	33b:14
ernestviller	50b:57
erneville
erneville aux bois	15b:55
ernolsheim	 2
ernolsheim bruche	19c:67
ernolsheim les saverne	60b:67
erny saint julien	34b:62
erome	85b:26
erondelle	50b:80
erone	9a:2B
eroudeville	19b:50
erp	14b:09
erquery	59b:60
erquinghem
erquinghem le sec	62b:59
erquinghem lys	53c:59
erquinvillers	19b:60
erquy	40c:22
err	72b:66
errachidia	c
erre	=16c:59
errevet	27b:70
errouville	68b:54
ersa	12b:2B
erstein	11d:67
erstroff	19b:57
ervauville	56b:45
ervillers	40b:62
ervy le chatel	11c:10
erzurum	c
esbareich	83a:65
esbarres	69b:21
esbly	61c:77
esboz brest	45b:70
escala	35b:65
escalans	22b:40
escales	=51b:11
escalles	22b:62
escalquens	69c:31
escames	23b:60
escamps	10c2
escanaba	e
escandolieres	21b:12
escanecrabe	21b:31
escardes	61a:51
escarmain	48b:59
escaro	13b:66
escassefort	68b:47
escatalens	11c:82
escaudain	90c:59
escaudes	17b:33
escaudoeuvres	32c:59
escaufourt	:59
escaunets	12b:65
escautpont	42c:59
escazeaux	29b:82
eschau	59c:67
eschbach	96b:67
eschbach au val	38b:68
eschbourg	46b:67
eschentzwiller	15c:68
escherange	69b:57
esches	=16c:60
eschwiller	17b:67
esclagne	12b:09
esclainvillers	16b:80
esclanedes	43b:48
esclassan
esclassan labastide	34b:32
esclauzels	22b:46
esclavelles	40b:76
esclavolles
esclavolles lurey	65b:51
escles	38b:88
escles saint pierre	18b:60
esclottes	17b:47
escobecques	30b:59
escoeuilles	46b:62
escoire	40b:24
escolives sainte camille	72b:89
escombres et
escombres et le chesnois	34b:08
escondeaux	28b:65
escondido	e
esconnets	35a:65
escorailles	82a:15
escorneboeuf	58b:32
escorpain	22b:28
escos	24b:64
escosse	36b:09
escot	=12b:64
escots	=39a:65
escou	43b:64
escoubes	42b:64
escoubes pouts	91a:65
escoulis	76a:31
escouloubre	71a:11
escource	82b:40
escoussans	27b:33
escoussens	61b:81
escout	42b:64
escoutoux	14c:63
escoville	92b:14
escragnolles	62b:06
escrennes	70b:45
escrignelles	64a:45
escueillens et saint just
escueillens et saint just de belengard	16b:11
escures	14b:64
escurolles	80b:03
esery	:74
esher	e
eslettes	16c:76
esley	17b:88
eslourenties
eslourenties daban	38b:64
esmans	93b:77
esmery
esmery hallon	72b:80
esmoulieres	95a:70
esmoulins	13b:70
esnandes	22c:17
esnans	65a:25
esnes	66b:59
esnes en argonne	14b:55
esnon	38b:89
esnouveaux	30b:52
espagnac	38b:19
espagnac sainte eulalie	97a:46
espalais	37b:82
espalem	33b:43
espalion	46c:12
espaly saint marcel	36c:43
espanes	27b:31
espaon	19b:32
esparron	95a2
esparron de pallieres	38b:83
esparron de verdon	38b:04
esparron la batie	:04
esparros	17b:65
esparsac	25b:82
espartignac	41b:19
espas	14b:32
espaubourg	51b:60
espeche	42a:65
espechede	17b:64
espedaillac	29b:46
espelette	22c:64
espeluche	11c:26
espenel	19b:26
esperance	e=
esperausses	15b:81
esperaza	18c:11
esperce	30b:31
espere	=96b:46
espes undurein	51b:64
espeyrac	25b:12
espeyroux	98a:46
espezel	24b:11
espieilh	25a:65
espiens	36b:47
espiet	74b:33
espinas	21b:82
espinasse	35b2
espinasse vozelle	100b:03
espinasses	78b:05
espinchal	72a:63
espins	24b:14
espira	 2
espira de conflent	23b:66
espira de l agly	35c:66
espirat	42b:63
espiute	11b:64
esplantas
esplantas vazeilles	13b:43
esplas	10b:09
esplas de serou	17b:09
espoey	12c:64
espondeilhan	13c:34
esprels	70b:70
esquay
esquay notre dame	14c:14
esquay sur seulles	30b:14
esqueheries	85b:02
esquelbecq	21c:59
esquennoy	73b:60
esquerchin	89b:59
esquerdes	16c:62
esquibien	:29
esquieze
esquieze sere	41b:65
esquiule	52b:64
essaouira	c
essarois	84a:21
essars	18c:62
essarts en bocage	69c:85
essay	56b:61
esse	=15c2
essegney	75b:88
essen	c
essert	34c2
essert romand	53b:74
essertaux	27b:80
essertenne	48b:71
essertenne et cecey	43b:70
essertines	 2
essertines en chatelneuf	67b:42
essertines en donzy	48b:42
esserts
esserts blay	76b:73
esserval	 2
esserval combe	:39
esserval tartre	14b:39
essey	32b:21
essey et maizerais	34b:54
essey la cote	76a:54
essey les eaux	:52
essey les nancy	87c:54
essey les ponts	:52
essigny	 2
essigny le grand	11c:02
essigny le petit	35b:02
essises	40b:02
essomes
essomes sur marne	27c:02
esson	58b:14
essonne	r13f
essouvert	10c:17
essoyes	71b:10
essuiles	51b:60
estables	:48
establet	27a:26
estadens	53b:31
estagel	22c:66
estaing	60b2
estaires	65c:59
estal	97a:46
estampes	=16b:32
estampures	73a:65
estancarbon	61b:31
estandeuil	51b:63
estang	67b:32
estarvielle	30a:65
estavar	44b:66
esteil	54a:63
estenos	19b:31
estensan	48a:65
esterencuby	30b:64
esternay	17c:51
esterre	18b:65
estevelles	20c:62
esteville	56b:76
estezargues	61b:30
estialescq	26b:64
estibeaux	70b:40
estigarde	10b:40
estillac	25c:47
estipouy	20b:32
estirac	10b:65
estissac	18c:10
estivals	14b:19
estivareilles	18c2
estivaux	=40b:19
estoher	16b:66
estos	48b:64
estoublon	47b:04
estouches	:91
estourmel	48b:59
estouteville
estouteville ecalles	:76
estouy	51b:45
estrablin	37c:38
estramiac	12b:32
estrebay	84a:08
estreboeuf	24b:80
estree	30b:62
estree blanche	91b:62
estree cauchy	35b:62
estree wamin	22b:62
estreelles	34b:62
estrees	15c2
estrees deniecourt	38b:80
estrees en chaussee	:80
estrees la campagne	25b:14
estrees les crecy	40b:80
estrees mons	59b:80
estrees saint denis	37c:60
estrees sur noye	29b:80
estrennes	11b:88
estreux	94b:59
estrun	73b:59
estry	:14
esves
esves le moutier	16b:37
esvres	63c:37
eswars	36b:59
etable	=:73
etables	=10c:07
etables sur mer	:22
etagnac	98b:16
etaimpuis	88b:76
etain	=34c:55
etaing	48b:62
etainhus	12c:76
etais	=75a:21
etais la sauvin	63b:89
etalans	16c:25
etalante	13b:21
etalle	94a:08
etalleville	43b:76
etalon	=13b:80
etalondes	11c:76
etampes	=27d:91
etampes sur marne	13c:02
etang sur arroux	18c:71
etaples	11d:62
etaule	38b:89
etaules	32c2
etauliers	17c:33
etaves et bocquiaux	54b:02
etavigny	18b:60
etcharry	14b:64
etchebar	75a:64
eteaux	22c:74
eteignieres	47b:08
eteimbes	41b:68
etel	21c:56
etelfay	35b:80
etercy	99b:74
eternoz vallee
eternoz vallee du lison	34b:25
eterpigny	42b2
eterville	15c:14
etevaux	31b:21
eth	33b:59
etienville	37b:50
etigny	75b:89
etinehem	 2
etinehem mericourt	59b:80
etiolles	31c:91
etival	30b:39
etival clairefontaine	24c:88
etival les le mans	18c:72
etivey	18b:89
etobon	27b:70
etoges	42b:51
etoile saint cyrice	23a:05
etoile sur rhone	55c:26
eton	20b:55
etormay	66a:21
etouars	17b:24
etourvy	14b:10
etoutteville	84b:76
etouvans	82b:25
etouvelles	21b:02
etouvie	q
etouvy	:14
etouy	84b:60
etrabonne	18b:25
etrappe	20b:25
etray	29b:25
etraye	40a:55
etreaupont	84b:02
etrechet	100b:36
etrechy	75c3
etreham	32b:14
etreillers	12c:02
etrejust	42a:80
etrelles	27c:35
etrelles et
etrelles et la montbleuse	11b:70
etrelles sur aube	16b:10
etrembieres	27c:74
etrepagny	37c:27
etrepigney	43b:39
etrepigny	27b:08
etrepilly	93b2
etrepy	11b:51
etretat	11c:76
etreux	14c:02
etreval	59a:54
etreville	65b:27
etrez	:01
etriac	21b:16
etriche	16c:49
etricourt
etricourt manancourt	51b:80
etrigny	48b:71
etrochey	20b:21
etroeungt	12c:59
etroitefontaine	:70
etroussat	65b:03
etrun	33b:62
etsaut	74a:64
ettendorf	73b:67
etting	71b:57
etueffont	14c:90
etupes	37c:25
eturqueraye	30b:27
etusson	:79
etuz	71b:70
etzling	11c:57
eu	=65c:76
eufaula	e
euffigneix	30b:52
eugene	e
eugenie
eugenie les bains	50b:40
euilly et lombut	12b:08
eulmont	11c:54
eunice	e
eup	14b:31
eure	r60e
eure et loir	r43e
eureka	e=
eurre	14c:26
eurville
eurville bienville	20c:52
eus	=39b:66
euvezin	11b:54
euville	16c:55
euvy	80a:51
euzet	51b:30
evaille	:72
evans	65b:39
evansville	e
evaux
evaux et menil	35b:88
evaux les bains	13c:23
eve	41b:60
evecquemont	75b:78
evellys	34c:56
evenos	24c:83
everett	e
evergnicourt	52b:02
everly	57b:77
everton	e
evesham	e
evette
evette salbert	20c:90
eveux	12c:69
evian
evian les bains	93c:74
evigny	19b:08
evillers	39b:25
evin malmaison	46c:62
evires	:74
evisa	23b:2A
evora	c
evosges	14b:01
evran	18c:22
evrange	25b:57
evrecy	21c:14
evres	90a:55
evreux	49d:27
evricourt	21b:60
evriguet	21b:56
evron	83c2
evry	40b:89
evry courcouronnes	67d:91
evry gregy
evry gregy sur yerre	33c:77
excenevex	13c:74
excideuil	12c:24
exermont	32a:08
exeter	e
exideuil
exideuil sur vienne	10c:16
exincourt	33c:25
exireuil	16c:79
exmes	:61
exmouth	e
exoudun	53b:79
expiremont	11b:17
eybens	10d:38
eybouleuf	46b:87
eyburie	49b:19
eycheil	52b:09
eydoche	54b:38
eye	e=
eyemouth	e
eygalayes	89a:26
eygalieres	18c:13
eygaliers	14b:26
eygliers	88b:05
eygluy
eygluy escoulin	61a:26
eyguieres	71c:13
eygurande	68b:19
eygurande et gardedeuil	40b:24
eyjeaux	13c:87
eyliac	:24
eymet	26c:24
eymeux	11c:26
eymouthiers	32b:16
eymoutiers	20c:87
eyne	16b:66
eynesse	58b:33
eynsham	e
eyragues	43c:13
eyrans	76b:33
eyraud crempse maurens	17c:24
eyrein	51b:19
eyres moncube	35b:40
eyroles	22a:26
eysines	25d:33
eysson	12b:25
eysus	63b:64
eyvirat	:24
eywiller	27b:67
eyzahut	15b:26
eyzerac	54b:24
eyzin pinet	23c:38
ezanville	99c:95
eze	21c:06
ezy sur eure	36c:27
fa	=:11
faa a	q
faaa	30d:987
fabas	13c3
fabras	47b:07
fabregues	74c:34
fabrezan	13c:11
faches thumesnil	19d:59
fachin	11b:58
fafe	c
faget abbatial	21b:32
fagnieres	49c:51
fagnon	34b:08
fahy les autrey	97a:70
failly	53b:57
faimbe	96a:25
fain les montbard	27b:21
fain les moutiers	15b:21
fains	41b:27
fains la folie	:28
fains veel	21c:55
fair isle	e
fairbanks	e
fairfield	e
fairford	e
fairmont	e
faisalabad	e
faissault	26b:08
fajac	 2
fajac en val	54a:11
fajac la relenque	48a:11
fajoles	32b:46
fajolles	11b:82
fakarava	17c:987
fakenham	e
falaise	=80c2
falcarragh	e
falck	25c:57
faleyras	43b:33
falga	14b:31
falicon	22c:06
falkirk	e
falkwiller	21b:68
fall river	e
fallencourt	18b:76
fallerans	29b:25
falleron	17c:85
falletans	39b:39
fallon	31b:70
falls road	e
falmouth	e
fals	40b:47
falvy	16b:80
famars	25c:59
famechon	38b2
fameck	15d:57
familly	:14
fampoux	13c:62
fangatau	32b:987
fanjeaux	89b:11
fanlac	13b:24
faramans	21c2
farbus	63b:62
farceaux	34b:27
farebersviller	52c:57
fareham	e
fareins	25c:01
faremoutiers	31c:77
farges	11c:01
farges allichamps	26b:18
farges en septaine	10c:18
farges les chalon	83b:71
farges les macon	22b:71
fargniers	:02
fargo	e
fargues	=20c3
fargues saint hilaire	35c:33
fargues sur ourbise	34b:47
faribault	e
farincourt	35a:52
faringdon	e
farino	74b:988
farinole	24b:2B
farmington	e
farmville	e
farnay	14c:42
farnborough	e
farnham	e
faro	c=
faronville	:45
farschviller	13c:57
fatines	93b:72
fatouville
fatouville grestain	70b:27
fatu hiva	60b:987
fau de peyre	:48
fauch	62b:81
faucigny	68b:74
faucogney et
faucogney et la mer	45b:70
faucompierre	23b:88
faucon	=45b:84
faucon de barcelonnette	30b:04
faucon du caire	60a:04
fauconcourt	13b:88
faucoucourt	:02
faudoas	29b:82
faugeres	67b2
fauguernon	22b:14
fauguerolles	82b:47
fauillet	86b:47
faulquemont	51c:57
faulx	14c:54
faumont	23c:59
fauquembergues	93b:62
faurilles	36a:24
fauroux	19b:82
faussergues	14b:81
fauverney	65b:21
fauville	31b:27
fauville en caux	:76
faux	=64a:08
faux en perigord	67b:24
faux fresnay	34b:51
faux la montagne	44b:23
faux mazuras	19b:23
faux vesigneul	24b:51
faux villecerf	22b:10
favalello	71a:2B
favars	11c:19
faveraye
faveraye machelles	:49
faverdines	14b:18
faverelles	18b:45
faverges	 2
faverges de la tour	15c:38
faverges seythenex	75c:74
faverney	98b:70
faverois	59b:90
faverolles	16c5
faverolles en berry	:36
faverolles et coemy	60b:51
faverolles la campagne	15b:27
faverolles les lucey	29a:21
faverolles sur cher	14c:41
faversham	e
favieres	30c4
favresse	22b:51
favreuil	23b:62
favrieux	16b:78
fay	91b3
fay aux loges	39c:45
fay de bretagne	40c:44
fay en montagne	90a:39
fay le clos	18b:26
fay les etangs	47b:60
fay les marcilly	80a:10
fay les nemours	52b:77
fay sur lignon	34b:43
faycelles	74b:46
faye	22b:41
faye d anjou	:49
faye l abbesse	11c:79
faye la vineuse	27b:37
faye sur ardin	67b:79
fayence	62c:83
fayet	96b2
fayet le chateau	38b:63
fayet ronaye	12b:63
fayetteville	e
fayl billot	13c:52
faymont	25b:70
faymoreau	21b:85
fays	28b2
fays la chapelle	12b:10
fayssac	35b:81
feas	:64
febvin
febvin palfart	60b:62
fecamp	17d:76
fechain	16c:59
feche
feche l eglise	70b:90
fecocourt	11b:54
fedry	92a:70
fegersheim	58c:67
fegreac	22c:44
feigeres	19c:74
feigneux	47b:60
feignies	67c:59
feillens	34c:01
feilluns	59a:66
feings	19b2
feins	=11c:35
feins en gatinais	29a:45
feissons	 2
feissons sur isere	:73
feissons sur salins	18b:73
fel	:61
felce	54a:2B
feldbach	47b:68
feldkirch	10c:68
feliceto	23b:2B
felines	=22c2
felines minervois	50b:34
felines sur rimandoule	83a:26
felines termenes	13b:11
felix pyat	q
felixstowe	e
felleries	14c:59
fellering	16c:68
felletin	16c:23
felon	=22b:90
feltham	e
felzins	46b:46
fenain	54c:59
fenay	17c:21
fendeille	66b:11
fenery	29b:79
fenetrange	64b:57
feneu	22c:49
feneyrols	18b:82
feniers	11b:23
fenioux	80b2
fenneviller	11b:54
fenols	24b:81
fenouilledes	q
fenouillet	=59c2
fenouillet du razes	78a:11
fepin	23b:08
ferce	52b:44
ferce sur sarthe	58b:72
ferdrupt	74b:88
fere champenoise	22c:51
fere en tardenois	28c:02
ferebrianges	13b:51
ferel	35c:56
ferfay	86b:62
ferguson	e
fericy	63b:77
ferin	14c:59
fermanville	13c:50
fermoy	e
ferndale	e
ferndown	e
ferney
ferney voltaire	12d:01
fernoel	14b:63
ferolles	11c:45
ferolles attilly	12c:77
feron	51b:59
ferques	18c:62
ferrals	 2
ferrals les corbieres	13c:11
ferrals les montagnes	16b:34
ferran	13b:11
ferrare	c
ferrassieres	12b:26
ferrensac	21b:47
ferrere	38a:65
ferrette	86b:68
ferreux quincey	40b:10
ferriere	 4
ferriere et lafolie	50a:52
ferriere la grande	51c:59
ferriere la petite	10c:59
ferriere larcon	24b:37
ferriere sur beaulieu	70b:37
ferrieres	30c6
ferrieres en bray	17c:76
ferrieres en brie	39c:77
ferrieres en gatinais	38c:45
ferrieres haut clocher	11c:27
ferrieres la verrerie	16b:61
ferrieres le lac	16b:25
ferrieres les bois	33b:25
ferrieres les ray	41a:70
ferrieres les scey	13b:70
ferrieres les verreries	47a:34
ferrieres poussarou	74a:34
ferrieres saint hilaire	43b:27
ferrieres saint mary	24b:15
ferrieres sur ariege	79b:09
ferrieres sur sichon	50b:03
ferrussac	77a:43
fertans	32b:25
fertreve	89a:58
fervaques	:14
fes	c
fescamps	14b:80
fesches
fesches le chatel	21c:25
fesmy
fesmy le sart	52b:02
fesques	15b:76
fessanvilliers
fessanvilliers mattanvilliers	17b:28
fessenheim	23c:68
fessenheim le bas	57b:67
fessevillers	16b:25
fessy	11c:74
festes et saint andre	19b:11
festieux	70b:02
festigny	49b2
festubert	12c:62
feternes	16c:74
fetlar	e
feucherolles	30c:78
feuchy	99b:62
feugarolles	10c:47
feugeres	36b:50
feuges	33b:10
feuguerolles	17b:27
feuguerolles bully	15c:14
feuguerolles sur seulles	:14
feuilla	=11b:11
feuillade	28b:16
feuilleres	16b:80
feule	=19b:25
feuquieres	14c:60
feuquieres en vimeu	24c:80
feurs	84c:42
feusines	21b:36
feux	=32b:18
feves	=12c:57
fey	75b:57
fey en haye	57a:54
feyt	11b:19
feytiat	62c:87
feyzin	10d:69
fiac	93b:81
fianarantsoa	c
ficaja	54a:2B
ficheux	50b:62
fichous
fichous riumayou	21b:64
fieffes montrelet	34b:80
fiefs	=35b:62
fiennes	85b:62
fienvillers	66b:80
fierville	 3
fierville bray	:14
fierville les mines	35b:50
fierville les parcs	24b:14
fieulaine	25b:02
fieux	=32b:47
figanieres	28c:83
figari	18c:2A
figarol	31b:31
figeac	98c:46
fignevelle	50a:88
fignieres	14b:80
figueras	c
filain	22b:70
filey	e
fille	=16c:72
filliere	10d:74
fillieres	53b:54
fillievres	51b:62
fillinges	37c:74
fillols	21b:66
filstroff	78b:57
fimenil	24b:88
finchley	e
findlay	e
finestret	20b:66
finglas	e
finhan	15c:82
finistere	r93e
fins	=28b:80
finsbury park	e
fiquefleur
fiquefleur equainville	74b:27
firbeix	29b:24
firfol	37b:14
firmi	23c:12
firminy	17d:42
fishguard	e
fislis	40b:68
fismes	59c:51
fitilieu	:38
fitou	12c:11
fitz james	25c:60
fivemiletown	e
fix saint geneys	14b:43
fixem	40b:57
fixin	70b:21
flacey	43b2
flacey en bresse	41b:71
flacheres	58b:38
flacourt	18b:78
flacy	12b:89
flagey	20b2
flagey echezeaux	49b:21
flagey les auxonne	21b:21
flagey rigney	14b:25
flagnac	11c:12
flagstaff	e=
flagy	90b3
flaignes
flaignes havys	89a:08
flainval	16b:54
flamanville	21c2
flamarens	13b:32
flamets
flamets fretils	16b:76
flammerans	46b:21
flammerecourt	72a:52
flancourt crescy
flancourt crescy en roumois	16c:27
flangebouche	85b:25
flassan	45b:84
flassans
flassans sur issole	37c:83
flassigny	43a:55
flastroff	37b:57
flat	:63
flaucourt	30b:80
flaugnac	:46
flaujac	 2
flaujac gare	84a:46
flaujac poujols	81b:46
flaujagues	59b:33
flaumont
flaumont waudrechies	34b:59
flaux	34b:30
flavacourt	68b:60
flaviac	12c:07
flavignac	11c:87
flavignerot	23b:21
flavigny	32b2
flavigny le grand et beaurain	42b:02
flavigny sur moselle	17c:54
flavigny sur ozerain	27b:21
flavin	24c:12
flavy	 2
flavy le martel	17c:02
flavy le meldeux	23b:60
flaxieu	71a:01
flaxlanden	14c:68
flayat	30b:23
flayosc	47c:83
fleac	39c:16
fleac sur seugne	36b:17
flechin	47b:62
flechy	84a:60
flee	53b2
fleet	e=
fleetwood	e
fleigneux	22b:08
fleisheim	14b:57
fleix	14b:86
flere
flere la riviere	56b:36
flers	15d3
flers en escrebieux	54c:59
flers sur noye	53b:80
flesquieres	28b:59
flesselles	19c:80
fletrange	88b:57
fletre	92b:59
flety	94a:58
fleurac	53b2
fleurance	62c:32
fleurat	=31b:23
fleurbaix	29c:62
fleure	=13c2
fleurey	84a:25
fleurey les faverney	45b:70
fleurey les lavoncourt	11b:70
fleurey les saint loup	13b:70
fleurey sur ouche	15c:21
fleurie	=14c:69
fleuriel	34b:03
fleurieu
fleurieu sur saone	16c:69
fleurieux
fleurieux sur l arbresle	24c:69
fleurigne	:35
fleurigny	:89
fleurines	19c:60
fleurville	49b:71
fleury	77c7
fleury devant douaumont	:55
fleury en biere	65b:77
fleury la foret	29b:27
fleury la montagne	73b:71
fleury la riviere	52b:51
fleury la vallee	10c:89
fleury les aubrais	22d:45
fleury merogis	14d:91
fleury sur aire	:55
fleury sur andelle	18c:27
fleury sur loire	23b:58
fleury sur orne	59c:14
fleville	93a:08
fleville devant nancy	22c:54
fleville lixieres	30b:54
flevy	60b:57
flexanville	58b:78
flexbourg	49b:67
fley	19b:71
fleys	16b:89
flez cuzy	13b:58
fligny	15b:08
flin	40b:54
flines	 2
flines les mortagne	17c:59
flines lez raches	57c:59
flins
flins neuve eglise	16b:78
flins sur seine	24c:78
flint	e=
flipou	32b:27
flirey	16b:54
flitwick	e
flixecourt	32c:80
flize	17c2
flocourt	14b:57
flocques	73b:76
flogny
flogny la chapelle	94b:89
floing	23c:08
floirac	19d3
florac trois rivieres	21c:48
florange	12d:57
floremont	47b:88
florence	c=
florensac	53c:34
florent
florent en argonne	21b:51
florentin	=76b:81
florentin la capelle	29b:12
floressas	18b:46
florimont	47b:90
florimont gaumier	17b:24
floringhem	88b:62
flornoy	:52
flottemanville	23b:50
flottemanville hague	:50
floudes	10b:33
floure	41b:11
flourens	21c:31
floursies	13b:59
floyon	51b:59
flumet	80b:73
fluquieres	19b:02
fluy	32b:80
foameix
foameix ornel	23b:55
foce	15b:2A
focicchia	36a:2B
foecy	20c:18
foisches	23b:08
foissac	90b2
foissiat	20c:01
foissy	17b:21
foissy les vezelay	12b:89
foissy sur vanne	30b:89
foix	99c:09
folcarde	12b:31
folembray	14c:02
folgensbourg	91b:68
folies	=15b:80
folkestone	e
folkling	14c:57
follainville
follainville dennemont	22c:78
folles	=44b:87
folleville	35b2
folligny	11c:50
folschviller	39c:57
fomerey	14b:88
fomperron	39b:79
fonbeauzard	32c:31
foncegrive	13b:21
fonches
fonches fonchette	17b:80
foncine	 2
foncine le bas	20b:39
foncine le haut	11c:39
foncquevillers	40b:62
fond du lac	e
fondamente	32b:12
fondettes	11d:37
fondremand	21b:70
fonds saint denis	64b:972
fongrave	63b:47
fongueusemare	18b:76
fonroque	34b:24
fons	25c3
fons sur lussan	24b:30
fonsomme	52b:02
fonsorbes	13d:31
font romeu	q
font romeu odeillo via	18c:66
font vert	q
fontain	12c:25
fontaine	=23d3
fontaine au bois	69b:59
fontaine au pire	12c:59
fontaine bellenger	11c:27
fontaine bonneleau	24b:60
fontaine chaalis	32b:60
fontaine chalendray	24b:17
fontaine couverte	42b:53
fontaine d ouche	q
fontaine de vaucluse	59b:84
fontaine denis nuisy	24b:51
fontaine en bray	17b:76
fontaine en dormois	16a:51
fontaine etoupefour	28c:14
fontaine fourches	58b:77
fontaine francaise	91b:21
fontaine guerin	:49
fontaine henry	53b:14
fontaine l abbe	55b:27
fontaine l etalon	92a:62
fontaine la gaillarde	53b:89
fontaine la guyon	17c:28
fontaine la louvet	35b:27
fontaine la mallet	27c:76
fontaine la riviere	19b:91
fontaine lavaganne	50b:60
fontaine le bourg	19c:76
fontaine le comte	40c:86
fontaine le dun	87b:76
fontaine le pin	33b:14
fontaine le port	10c:77
fontaine le puits	:73
fontaine le sec	14b:80
fontaine les bassets	11b:61
fontaine les boulans	97a:62
fontaine les cappy	54a:80
fontaine les clercs	23b:02
fontaine les clerval	25b:25
fontaine les coteaux	34b:41
fontaine les croisilles	27b:62
fontaine les dijon	93c:21
fontaine les gres	91b:10
fontaine les hermans	11b:62
fontaine les luxeuil	13c:70
fontaine les ribouts	19b:28
fontaine les vervins	86b:02
fontaine macon	64b:10
fontaine milon	:49
fontaine notre dame	21c2
fontaine raoul	23b:41
fontaine saint lucien	18b:60
fontaine simon	89b:28
fontaine sous jouy	85b:27
fontaine sous montaiguillon	:77
fontaine sous montdidier	97a:80
fontaine sous preaux	57b:76
fontaine sur ay	32b:51
fontaine sur maye	16b:80
fontaine sur somme	50b:80
fontaine uterte	14b:02
fontainebleau	=16d:77
fontainebrux	22b:39
fontaines	=23c2
fontaines d ozillac	51b:17
fontaines en duesmois	12b:21
fontaines en sologne	66b:41
fontaines les seches	26a:21
fontaines saint clair	35a:55
fontaines saint martin	31c:69
fontaines sur marne	15b:52
fontaines sur saone	70c:69
fontains	26b:77
fontan	31b:06
fontana	e
fontanes	23c5
fontanes de sault	6a:11
fontanes du causse	:46
fontanges	=21b:15
fontangy	16b:21
fontanieres	26b:23
fontanil
fontanil cornillon	34c:38
fontannes	88b:43
fontans	22b:48
fontareches	26b:30
fontclaireau	:16
fontcouverte	29c2
fontcouverte la toussuire	47b:73
fontenai	 2
fontenai les louvets	:61
fontenai sur orne	:61
fontenailles	11c2
fontenay	24c5
fontenay aux roses	24d:92
fontenay de bossery	70a:10
fontenay en parisis	22c:95
fontenay en vexin	:27
fontenay le comte	14d:85
fontenay le fleury	14d:78
fontenay le marmion	21c:14
fontenay le pesnel	13c:14
fontenay le vicomte	16c:91
fontenay les briis	24c:91
fontenay mauvoisin	46b:78
fontenay pres chablis	13b:89
fontenay pres vezelay	14b:89
fontenay saint pere	95b:78
fontenay sous bois	54d:94
fontenay sous fouronnes	90a:89
fontenay sur conie	15b:28
fontenay sur eure	12c:28
fontenay sur loing	17c:45
fontenay sur mer	16b:50
fontenay sur vegre	31b:72
fontenay torcy	14b:60
fontenay tresigny	60c:77
fontenelle	58b3
fontenelle en brie	:02
fontenelle montby	84a:25
fontenermont	:14
fontenet	39b:17
fontenille	35b:16
fontenille saint martin
fontenille saint martin d entraigues	53b:79
fontenilles	59c:31
fontenois	 2
fontenois la ville	14b:70
fontenois les montbozon	31b:70
fontenotte	60a:25
fontenouilles	:89
fontenoy	79b2
fontenoy la joute	31b:54
fontenoy le chateau	50b:88
fontenoy sur moselle	37b:54
fontenu	72a:39
fonteny	14b:57
fonters
fonters du razes	71a:11
fontes	=11c:34
fontet	75b:33
fontette	18b:10
fontevraud
fontevraud l abbaye	15c:49
fontgombault	27b:36
fontguenand	25b:36
fontienne	13b:04
fontiers
fontiers cabardes	48b:11
fonties
fonties d aude	56b:11
fontivillie	75b:79
fontjoncouse	14b:11
fontoy	32c:57
fontpedrouse	13b:66
fontrabiouse	14b:66
fontrailles	17b:65
fontrieu	97b:81
fontvannes	71b:10
fontvieille	36c:13
forbach	20d:57
forcalqueiret	34c:83
forcalquier	52c:04
force	=11c:53
forcelles
forcelles saint gorgon	17b:54
forcelles sous gugney	85a:54
forceville	16b:80
forceville en vimeu	23b:80
forcey	59a:52
forciolo	93a:2A
fordingbridge	e
forest	 4
forest en cambresis	55b:59
forest gate	e
forest l abbaye	31b:80
forest montiers	38b:80
forest row	e
forest saint julien	35b:05
forest sur marque	17c:59
foreste	17b:02
foret la folie	:27
forfar	e
forfry	24b:77
forges	=20c4
forges de lanouee	23c:56
forges la foret	27b:35
forges les bains	42c:91
forges les eaux	36c2
forges sur meuse	12b:55
forgues	21b:31
forks	e=
forleans	11b:21
formentin	27b:14
formerie	21c2
formigny
formigny la bataille	77b:14
formigueres	49b:66
fornex	10b:09
forres	e
fors	=18c:79
forstfeld	80b:67
forstheim	60b:67
fort augustus	e
fort bragg	e
fort collins	e
fort de france	76d:972
fort dodge	e
fort du plasne	48b:39
fort kent	e
fort lamy	c
fort lauderdale	e
fort louis	29b:67
fort mahon plage	14c:80
fort mardyck	:59
fort mcmurray	e
fort moville	50b:27
fort myers	e
fort smith	e
fort stockton	e
fort wayne	e
fort william	e
fort worth	e
fortan	26b:41
fortel
fortel en artois	21b:62
fortrose	e
fortschwihr	12c:68
fos	38b2
fos sur mer	16d:13
fosse	=14c3
fossemagne	56b:24
fossemanant	10b:80
fosses	=11d:95
fosses et baleyssac	22b:33
fosseux	12b:62
fossieux	19b:57
fossoy	54b:02
foucarmont	82b:76
foucart	33b:76
foucarville	:50
foucaucourt	 2
foucaucourt en santerre	24b:80
foucaucourt hors nesle	79a:80
foucaucourt sur thabas	57a:55
fouchecourt	16b2
foucherans	23c:39
foucheres	95b2
foucheres aux bois	14b:55
foucherolles	32b:45
fouchy	64b:67
foucrainville	89a:27
fouday	33b:67
fouencamps	22b:80
fouesnant	10d:29
foufflin
foufflin ricametz	15b:62
foug	26c:54
fougaron	11b:31
fougax et barrineuf	43b:09
fougere	=12c2
fougeres	=20d:35
fougeres sur bievre	:41
fougerolles	35b2
fougerolles du plessis	12c:53
fougerolles saint valbert	38c:70
fougueyrolles	46b:24
fouilleuse	=14b:60
fouillouse	28b:05
fouilloy	19c2
fouju	66b:77
foula	e=
foulain	67b:52
foulangues	19b:60
foulayronnes	55c:47
foulbec	64b:27
foulcrey	16b:57
fouleix	28b:24
foulenay	82a:39
fouligny	19b:57
foulognes	22b:14
foulzy	:08
fouquebrune	71b:16
fouquenies	41b:60
fouquereuil	16c:62
fouquerolles	31b:60
fouquescourt	15b:80
fouqueure	43b:16
fouqueville	44b:27
fouquieres	 2
fouquieres les bethune	11c:62
fouquieres les lens	61c:62
four	=17c:38
fouras	41c:17
fourbanne	16b:25
fourcatier et maison neuve	13b:25
fources	26b:32
fourchambault	40c:58
fourches	=22b:14
fourcigny	18b:80
fourdrain	40b:02
fourdrinoy	38b:80
fourg	37b:25
fourges	:27
fourilles	20b:03
fourmagnac	18b:46
fourmetot	:27
fourmies	11d:59
fournaudin	14b:89
fourneaux	=14c3
fourneaux le val	16b:14
fournels	37b:48
fournes	10c:30
fournes cabardes	53a:11
fournes en weppes	22c:59
fournet
fournet blancheroche	35b:25
fournets
fournets luisans	74b:25
fourneville	49b:14
fournival	52b:60
fournols	31b:63
fournoules	:15
fouronnes	18b:89
fourques	40c2
fourques sur garonne	13c:47
fourqueux	:78
fourquevaux	85b:31
fours	=84b2
fourtou	77a:11
foussais
foussais payre	12c:85
foussemagne	87b:90
foussignac	66b:16
fouvent
fouvent le bas	:70
fouvent saint andoche	20b:70
fouzilhon	24b:34
foville	10b:57
fowey	e
fox amphoux	50b:83
foxford	e
fozieres	19b:34
fozzano	21b:2A
fragnes
fragnes la loyere	14c:71
frahier et chatebier	14c:70
fraignot et vesvrotte	76a:21
fraillicourt	16b:08
fraimbois	35b:54
frain	13b:88
frais	=25b:90
frais vallon	q
fraisans	12c:39
fraisnes
fraisnes en saintois	85a:54
fraisse	17b:24
fraisse cabardes	10b:11
fraisse des corbieres	23b:11
fraisse sur agout	32b:34
fraisses	39c:42
fraissines	90a:81
fraissinet
fraissinet de fourques	83a:48
fraize	28c:88
fralignes	10b:10
frambouhans	87b:25
framecourt	12b:62
framerville
framerville rainecourt	44b:80
framicourt	15b:80
framlingham	e
framont	18b:70
frampas	15b:52
franc moisin	q
francalmont	12b:70
francaltroff	75b:57
francarville	19b:31
francastel	50b:60
francay	27b:41
francazal	28a:31
francescas	75b:47
franceville	c
francfort	c
francheleins	16c:01
franchesse	45b:03
francheval	59b:08
franchevelle	49b:70
francheville	17d7
francieres	72b2
francillon	75a:36
francillon sur roubion	18b:26
francilly
francilly selency	46b:02
francin	:73
franclens	54b:74
francois	100b:79
francon	24b:31
franconville	38d2
francoules	27b:46
francourt	10b:70
francourville	94b:28
francs	=18b:33
francueil	15c:37
franey	26b:25
frangy	23c:74
frangy en bresse	68b:71
franken	35b:68
frankfurt	c
franleu	50b:80
franois	23c:25
franquevielle	34b:31
franqueville	57b3
franqueville saint pierre	62c:76
frans	26c:01
fransart	16b:80
franseches	24b:23
fransu	19b:80
fransures	13b:80
franvillers	56b:80
franxault	50b:21
frapelle	20b:88
fraquelfing	82a:57
fraroz	58a:39
fraserburgh	e
frasnay
frasnay reugny	79a:58
frasne	20c:25
frasne le chateau	29b:70
frasne les meulieres	11b:39
frasnoy	39b:59
frasseto	13b:2A
frauenberg	60b:57
frausseilles	75a:81
fravaux	36a:10
frayssinet	31b:46
frayssinet le gelat	38b:46
frayssinhes	17b:46
fraze	48b:28
freauville	14b:76
frebecourt	34b:88
frebuans	39b:39
frechede	43a:65
frechencourt	25b:80
frechendets	36a:65
frechet
frechet aure	16a:65
frechou	22b:47
frechou frechet	17b:65
frecourt	86a:52
frederic
frederic fontaine	28b:70
frederick	e
fredericksburg	e
fredericton	e
fredille	77a:36
freeport	e
freetown	c
fregimont	27b:47
fregouville	37b:32
frehel	16c:22
freigne	:44
freissinieres	19b:05
freistroff	10c:57
freix anglards	22b:15
frejairolles	14c:81
frejeville	71b:81
frejus	60d:83
freland	13c:68
frelinghien	26c:59
fremainville	51b:95
fremecourt	53b:95
fremenil	22b:54
fremereville
fremereville sous les cotes	13b:55
fremery	87a:57
fremestroff	30b:57
fremicourt	24b:62
fremifontaine	43b:88
fremont	e
fremontiers	17b:80
fremonville	21b:54
frencq	89b:62
frenelle	 2
frenelle la grande	97a:88
frenelle la petite	49a:88
frenelles
frenelles en vexin	17c:27
frenes	=:61
freneuse	55c2
freneuse sur risle	33b:27
freney	12b:73
freniches	32b:60
frenois	14b2
frenouville	21c:14
frepillon	33c:95
freshwater	e=
fresles	22b:76
fresnay	49a:10
fresnay en retz	:44
fresnay l eveque	74b:28
fresnay le comte	28b:28
fresnay le gilmert	22b:28
fresnay le long	34b:76
fresnay le samson	11b:61
fresnay sur sarthe	29c:72
fresne	 6
fresne cauverville	19b:27
fresne l archeveque	:27
fresne la mere	57b:14
fresne le plan	55b:76
fresne leguillon	44b:60
fresne les reims	:51
fresne saint mames	49b:70
fresneaux
fresneaux montchevreuil	:60
fresnes	31d4
fresnes au mont	16b:55
fresnes en saulnois	19b:57
fresnes en tardenois	27b:02
fresnes en woevre	67b:55
fresnes les montauban	60b:62
fresnes mazancourt	16b:80
fresnes sous coucy	16b:02
fresnes sur apance	16b:52
fresnes sur escaut	74c:59
fresnes sur marne	95b:77
fresnes tilloloy	21b:80
fresneville	10b:80
fresney	31b:27
fresney le puceux	81b:14
fresney le vieux	33b:14
fresnicourt
fresnicourt le dolmen	79b:62
fresnieres	15b:60
fresno	e
fresnois
fresnois la montagne	42b:54
fresnoy	62a:62
fresnoy andainville	96a:80
fresnoy au val	22b:80
fresnoy en bassigny	:52
fresnoy en chaussee	14b:80
fresnoy en gohelle	23b:62
fresnoy en thelle	87b:60
fresnoy folny	68b:76
fresnoy la riviere	67b:60
fresnoy le chateau	27b:10
fresnoy le grand	29c:02
fresnoy le luat	55b:60
fresnoy les roye	29b:80
frespech	28b:47
fresquiennes	11c:76
fressac	16b:30
fressain	92b:59
fressancourt	17b:02
fresse	69b:70
fresse sur moselle	17c:88
fresselines	51b:23
fressenneville	20c:80
fressies	57b:59
fressin	58b:62
fressines	18c:79
fresville	37b:50
freterive	64b:73
freteval	11c:41
frethun	14c:62
fretigney et velloreille	76b:70
fretigny	:28
fretin	=32c:59
fretoy	17b:77
fretoy le chateau	26b:60
frettecuisse	69a:80
frettemeule	30b:80
frettemolle	:80
fretterans	28b:71
frettes	=:70
freulleville	39b:76
frevent	33c:62
freville	13b:88
freville du gatinais	18b:45
frevillers	24b:62
frevin
frevin capelle	40b:62
freybouse	42b:57
freycenet	 2
freycenet la cuche	11b:43
freycenet la tour	12b:43
freychenet	82a:09
freyming
freyming merlebach	13d:57
freyssenet	48a:07
friaize	26b:28
friaucourt	70b:80
friauville	36b:54
fribourg	c
fribourg en brisgau	c
fricamps	18b:80
frichemesnil	41b:76
fricourt	46b:80
fridefont	10b:15
friedolsheim	26b:67
frieres
frieres faillouel	97b:02
friesen	65b:68
friesenheim	62b:67
frignicourt	17c:51
frinton on sea	e
frioul	q
frisco	e
frise	=18b:80
friville
friville escarbotin	43c:80
frizon	49b:88
froberville	12c:76
frocourt	53b:60
froeningen	88b:68
froeschwiller	48b:67
froges	33c:38
frohen
frohen sur authie	24b:80
frohmuhl	16b:67
froideconche	20c:70
froidefontaine	43b:90
froidestrees	20b:02
froideterre	36b:70
froidevaux	83a:25
froideville	:39
froidfond	22c:85
froidmont
froidmont cohartille	24b:02
froidos	97a:55
froissy	96b:60
frolois	88b2
frome	e
fromelennes	10c:08
fromelles	12c:59
fromental	=52b:87
fromentieres	12c2
fromereville
fromereville les vallons	21b:55
fromezey	64a:55
fromont	23b:77
fromy	87a:08
froncles	14c:52
fronsac	13c2
frontenac	87b2
frontenard	21b:71
frontenas	92b:69
frontenaud	73b:71
frontenay	16b:39
frontenay rohan rohan	30c:79
frontenay sur dive	:86
frontenex	19c:73
frontignan	=24d:34
frontignan de comminges	80a:31
frontignan saves	66a:31
fronton	=67c:31
frontonas	21c:38
fronville	30b:52
frossay	33c:44
frotey	 2
frotey les lure	69b:70
frotey les vesoul	14c:70
frouard	64c:54
frouville	35b:95
frouzins	98c:31
froville	12b:54
froyelles	96a:80
frozes	62b:86
frucourt	12b:80
frugeres
frugeres les mines	55b:43
fruges	24c:62
frugieres
frugieres le pin	19b:43
frunce	38b:28
fry	14b:76
fuans	47b:25
fublaines	14c:77
fuilla	44b:66
fuisse	=35b:71
fulham	e=
fuligny	40a:10
fulleren	33b:68
fullerton	e
fultot	25b:76
fulvy	13b:89
fumay	31c:08
fumel	47c:47
fumichon	27b:14
funchal	c
furchhausen	38b:67
furdenheim	16c:67
furiani	66c:2B
furmeyer	17b:05
fursac	14c:23
fussey	13b:21
fussy	19c:18
fusterouau	13b:32
fustignac	70a:31
futeau	15b:55
futuna	q
fuveau	10d:13
fuzhou	c
fye	10c:72
gaas	47b:40
gabarnac	36b:33
gabarret	13c:40
gabaston	67b:64
gabat	27b:64
gabes	c
gabian	89b:34
gabillou	95a:24
gaborone	e
gabre	12b:09
gabriac	66b2
gabrias	16b:48
gace	18c:61
gacogne	23b:58
gadencourt	36b:27
gadsden	e
gael	16c:35
gafsa	c
gageac et rouillac	42b:24
gagnac	 2
gagnac sur cere	65b:46
gagnac sur garonne	32c:31
gagnieres	11c:30
gagnoa	c
gagny	42d:93
gahard	15c:35
gailhan	31b:30
gaillac	16d:81
gaillac d aveyron	32b:12
gaillac toulza	13c:31
gaillagos	13b:65
gaillan
gaillan en medoc	24c:33
gaillard	=11d:74
gaillardbois
gaillardbois cressenville	:27
gaillefontaine	11c:76
gailleres	65b:40
gaillon	67c:27
gaillon sur montcient	69b:78
gainesville	e
gainneville	25c:76
gainsborough	e
gairloch	e
gaja et villedieu	31b:11
gaja la selve	13b:11
gajac	37b:33
gajan	11c2
gajoubert	15b:87
galametz	21b:62
galan	70b:65
galapian	33b:47
galargues	75b:34
galashiels	e
galax	e=
galeria	40b:2B
galesburg	e
galey	11b:09
galez	18b:65
galfingue	80b:68
galgan	36b:12
galgon	31c:33
galiax	19b:32
galie	87a:31
galinagues	29a:11
gallardon	35c:28
gallargues
gallargues le montueux	37c:30
galle	e
gallipolis	e
galluis	13c:78
gallup	e=
galveston	e
galway	e
gamaches	24c:80
gamaches en vexin	30b:27
gamarde
gamarde les bains	16c:40
gamarthe	13b:64
gambais	26c:78
gambaiseuil	64a:78
gambier	16c:987
gambsheim	53c:67
gan	57c:64
ganac	76b:09
ganagobie	89a:04
gancourt saint etienne	23b:76
gand	c
gandelain	41b:61
gandelu	68b:02
gander	e=
gandrange	30c:57
ganges	37c:34
gannat	56c:03
gannay
gannay sur loire	38b:03
gannes	37b:60
gans	21b:33
ganties	30b:31
ganzeville	45b:76
gao	c
gap	=41d:05
gapennes	27b:80
gapree	14b:61
garac	17b:31
garancieres	=26c:78
garancieres en beauce	24b:28
garancieres en drouais	27b:28
garanou	14b:09
garat	=21c:16
garcelles
garcelles secqueville	:14
garches	18d:92
garchizy	36c:58
garchy	42b:58
gard	r77e
gardanne	22d:13
garde colombe	54b:05
gardefort	13b:18
gardegan et tourtirac	27b:33
garden city	e
garden grove	e
garderes	45b:65
gardes le pontaroux	:16
gardie	13b:11
gardonne	16c:24
gardouch	14c:31
garein	42b:40
garencieres	:27
garennes sur eure	20c:27
garentreville	12b:77
gareoult	58c:83
garforth	e
garganvillar	68b:82
gargas	38c2
gargenville	79c:78
garges
garges les gonesse	42d:95
gargilesse
gargilesse dampierre	26b:36
garidech	19c:31
garies	13b:82
garigny	22b:18
garin	15b:31
garindein	46b:64
garlan	10c:29
garland	e=
garlede
garlede mondebat	22b:64
garlin	14c:64
garnat
garnat sur engievre	65b:03
garnay	10c:28
garnerans	71b:01
garons	=54c:30
garos	26b:64
garoua	c
garravet	15b:32
garrebourg	49b:57
garrevaques	40b:81
garrey	22b:40
garrigues	=57b2
garrigues sainte eulalie	78b:30
garris	32b:64
garrosse	:40
gars	=65a:06
garstang	e
gartempe	11b:23
garvagh	e
gary	e
gas	72b:28
gasny	31c:27
gaspe	e
gasques	40b:82
gassin	27c:83
gastes	93b:40
gastines	17b:53
gastins	74b:77
gastonia	e
gasville
gasville oiseme	15c:28
gatehouse of fleet	e
gatelles	:28
gateshead	e
gatey	37b:39
gathemo	27b:50
gatineau	e
gatteville
gatteville le phare	47b:50
gattieres	44c:06
gatuzieres	52a:48
gaubertin	25b:45
gauchin	 2
gauchin legal	30b:62
gauchin verloingt	77b:62
gauchy	52c:02
gauciel	11c:27
gaudechart	35b:60
gaudent	41a:65
gaudiempre	22b:62
gaudies	24b:09
gaudonville	10b:32
gaudreville
gaudreville la riviere	23b:27
gaugeac	11b:24
gaujac	14c3
gaujacq	44b:40
gaujan	12b:32
gaure	46b:31
gauriac	76b:33
gauriaguet	16c:33
gaussan	99a:65
gausson	65b:22
gauville	33b2
gauville la campagne	65b:27
gavarnie	 2
gavarnie gedre	34b:65
gavarret
gavarret sur aulouste	14b:32
gavaudun	30b:47
gavignano	61a:2B
gavisse	60b:57
gavray	 2
gavray sur sienne	20c:50
gavrelle	77b:62
gavres	70b:56
gavrus	64b:14
gayan	26b:65
gaye	56b:51
gayon	57a:64
gaza	c=
gazaupouy	25b:32
gazave	72a:65
gazax et baccarisse	72a:32
gazeran	15c:78
gaziantep	c
gazost	13b:65
gdansk	c
geaune	77b:40
geay	11c2
gedre	:65
gee	:49
gee riviere	45a:32
geelong	e
geffosses	50b:50
gefosse
gefosse fontenay	13b:14
gehee	25b:36
geishouse	42b:68
geispitzen	52b:68
geispolsheim	79c:67
geiswasser	34b:68
geiswiller	 2
geiswiller zoebersdorf	38b:67
gelacourt	19b:54
gelannes	69b:10
gelaucourt	49a:54
gellainville	77b:28
gellenoncourt	81a:54
gelles	92b:63
gellin	27b:25
gelos	36c:64
geloux	72b:40
gelucourt	20b:57
gelvecourt et adompt	11b:88
gemages	:61
gemaingoutte	15b:88
gembrie	89a:65
gemeaux	=97b:21
gemenos	66c:13
gemigny	22b:45
gemil	48b:31
gemmelaincourt	12b:88
gemonval	81a:25
gemonville	74a:54
gemozac	31c:17
genac bignac	97b:16
genainville	52b:95
genas	=13d:69
genat	=24a:09
genay	60c2
gencay	17c:86
gendreville	10b:88
gendrey	44b:39
gene	=:49
genebrieres	66b:82
genech	28c:59
genelard	14c:71
generac	46c2
generargues	73b:30
generest	91a:65
generville	48a:11
genes	c=
geneslay	:61
genestelle	27b:07
geneston	37c:44
genets	=45b:50
geneuille	13c:25
geneva	c
geneve	c
genevreuille	15b:70
genevrey	25b:70
genevrieres	12b:52
geney	13b:25
genicourt	51b:95
genicourt sous conde	:55
genicourt sur meuse	29b:55
genilac	38c:42
genille	15c:37
genis	52b:24
genissac	20c:33
genissieux	24c:26
genlis	51c:21
gennes	67b2
gennes ivergny	12b:62
gennes longuefuye	14c:53
gennes sur glaize	:53
gennes sur seiche	94b:35
gennes val
gennes val de loire	84c:49
genneteil	:49
gennetines	62b:03
genneton	30b:79
genneville	81b:14
gennevilliers	51d:92
genod	73a:39
genolhac	82b:30
genos	20b2
genouillac	72b2
genouille	14c2
genouilleux	70b:01
genouilly	11c2
genrupt	:52
gensac	88b3
gensac de boulogne	11b:31
gensac la pallue	16c:16
gensac sur garonne	45b:31
gente	92b:16
gentelles	63b:80
gentilly	20d:94
gentioux
gentioux pigerolles	40b:23
genvry	32b:60
georfans	:70
georgetown	e
geovreisset	85b:01
ger	31c3
geraise	41a:39
geraldton	e
gerardmer	76c:88
geraudot	34b:10
gerauvilliers	:55
gerbaix	46b:73
gerbamont	35b:88
gerbecourt	85a:57
gerbecourt et haplemont	25b:54
gerbepal	54b:88
gerberoy	82a:60
gerbeviller	13c:54
gercourt et drillancourt	13b:55
gercy	26b:02
gerde	12c:65
gerderest	14b:64
gere belesten	19b:64
gergny	13b:02
gergueil	13b:21
gergy	26c:71
gerland	44b:21
germ	33a:65
germagny	19b:71
germaine	=61b2
germaines	=47a:52
germainville	34b:28
germainvilliers	83a:52
germay	49a:52
germefontaine	12b:25
germenay	12b:58
germignac	65b:17
germigney	22b2
germignonville	:28
germigny	72b2
germigny des pres	70b:45
germigny l eveque	14c:77
germigny l exempt	29b:18
germigny sous coulombs	20b:77
germigny sur loire	74b:58
germinon	19b:51
germiny	19b:54
germisay	17a:52
germolles
germolles sur grosne	14b:71
germond
germond rouvre	12c:79
germondans	57a:25
germont	51a:08
germonville	13b:54
germs
germs sur l oussouet	99a:65
gernelle	31b:08
gernicourt	:51
geronce	49b:64
gerone	c
gerponville	40b:76
gerrards cross	e
gerrots	:14
gers	r19e
gerstheim	35c:67
gertwiller	13c:67
geruge	19b:39
gervans	55b:26
gerville	41b:76
gery	50a:55
gerzat	10d:63
gesnes	25b:53
gesnes en argonne	53a:55
gesnes le gandelin	88b:72
gespunsart	95b:08
gestas	74a:64
geste	=:49
gestel	26c:56
gesties	38a:09
gesvres	54b:53
gesvres le chapitre	15b:77
getigne	39c:44
gettysburg	e
geu	19b:65
geudertheim	27c:67
geus d arzacq	23b:64
geus d oloron	26b:64
geveze	61c:35
gevigney et mercey	53b:70
geville	64b:55
gevingey	44b:39
gevresin	16b:25
gevrey
gevrey chambertin	29c:21
gevrolles	16b:21
gevry	72b:39
gex	14d:01
geyssans	76b:26
gez	33b:65
gez ez angles	22a:65
gezaincourt	40b:80
gezier et fontenelay	22b:70
gezoncourt	19b:54
ghardaia	c
ghazni	c
ghisonaccia	44c:2B
ghisoni	18b:2B
ghissignies	51b:59
ghyvelde	41c2
giat	79b:63
gibeaumeix	18b:54
gibel	39b:31
gibercourt	37a:02
giberville	51c:14
gibles	57b:71
gibourne	10b:17
gibret	92a:40
gidy	21c:45
giel courteilles	49b:61
gien	13d:45
gien sur cure	90a:58
gieres	74c:38
gieville	:50
gievres	23c:41
giey sur aujon	14b:52
giez	57b:74
gif sur yvette	23d:91
giffaumont
giffaumont champaubert	29b:51
gigean	66c:34
gigha	e
gignac	74c3
gignac la nerthe	10d:13
gignat	26b:63
gigneville	77a:88
gigney	58a:88
gigny	35b2
gigny bussy	22b:51
gigny sur saone	58b:71
gigondas	45b:84
gigors	58a:04
gigors et lozeron	23b:26
gigouzac	30b:46
gijon	c
gijounet	12b:81
gilbert	e=
gildwiller	26b:68
gilette	16c:06
gilhac et bruzac	17b:07
gilhoc
gilhoc sur ormeze	47b:07
gillancourt	13b:52
gillaume	30a:52
gilles	=50b:28
gillette	e
gilley	19c2
gillingham	e
gillois	12b:39
gillonnay	10c:38
gilly	 3
gilly les citeaux	73b:21
gilly sur isere	31c:73
gilly sur loire	48b:71
gilocourt	63b:60
gimat	21b:82
gimbrede	30b:32
gimbrett	:67
gimeaux	38b:63
gimecourt	37a:55
gimel
gimel les cascades	76b:19
gimeux	74b:16
gimont	31c:32
gimouille	41b:58
ginai	74a:61
ginals	20b:82
ginasservis	21c:83
ginchy	75a:80
gincla	46a:11
gincrey	61a:55
gindou	36b:46
ginestas	16c:11
ginestet	76b:24
gingsheim	:67
ginoles	30b:11
ginouillac	14b:46
gintrac	90a:46
giocatojo	46a:2B
gionges	:51
giou de mamou	73b:15
gioux	19b:23
gipcy	24b:03
girac	36b:46
girancourt	88b:88
giraumont	=19c2
girauvoisin	70a:55
gircourt
gircourt les vieville	18b:88
girecourt
girecourt sur durbion	35b:88
girefontaine	30a:70
giremoutiers	19b:77
girgols	70a:15
giriviller	71a:54
girmont	:88
girmont val
girmont val d ajol	26b:88
girolles	=80b2
giromagny	29c:90
giron	=17b:01
gironcourt
gironcourt sur vraine	85b:88
gironde	r=17f
gironde sur dropt	13c:33
girondelle	15b:08
gironville	17b:77
gironville sous les cotes	:55
gironville sur essonne	76b:91
giroussens	16c:81
giroux	12b:36
girvan	e
giry	19b:58
gisay
gisay la coudre	:27
gisborne	e
giscaro	84a:32
giscos	18b:33
gisenyi	c
gisors	12d:27
gissac	98a:12
gissey	 3
gissey le vieil	10b:21
gissey sous flavigny	98a:21
gissey sur ouche	36b:21
gisy les nobles	55b:89
gitega	c
giuncaggio	91a:2B
giuncheto	11b:2A
givardon	30b:18
givarlais	:03
givenchy	 3
givenchy en gohelle	21c:62
givenchy le noble	16b:62
givenchy les la bassee	98b:62
giverny	43b:27
giverville	38b:27
givet	64c:08
givonne	11c:08
givors	21d:69
givraines	42b:45
givrand	22c:85
givrauval	29b:55
givrezac	74a:17
givron	95a:08
givry	40c3
givry en argonne	45b:51
givry les loisy	72a:51
givrycourt	95a:57
gizaucourt	11b:51
gizay	36b:86
gizeux	38b:37
gizia	19b:39
gizy	63b:02
glageon	17c:59
glaignes	36b:60
glainans	:25
glaine
glaine montaigut	61b:63
glaire	=85b:08
glamondans	20b:25
gland	=46b2
glandage	=11b:26
glandon	81b:87
glanes	=29b:46
glanges	52b:87
glannes	18b:51
glanon	27b:21
glanville	16b:14
glasgow	c
glastonbury	e
glatens	68a:82
glatigny	47b3
glay	34b:25
gleize	80c:69
glenac	:56
glenan	q
glenat	18b:15
glenay	52b:79
glencoe	e
glendale	e
glendive	e
glenelg	e
glengarriff	e
glenic	63b:23
glennes	:02
glenouze	11b:86
glenrothes	e
glens falls	e
glenties	e
glere	18b:25
glicourt	:76
glieres val
glieres val de borne	18c:74
glisolles	84b:27
glisy	79b:80
globe	e=
glomel	14c:22
glonville	39b:54
glorianes	15a:66
glos	93b:14
glos la ferriere	:61
glos sur risle	58b:27
glossop	e
gloucester	e
gluiras	37b:07
glun	68b:07
glux en glenne	87a:58
goas	36a:82
godalming	e
godenvillers	20b:60
goderville	28c:76
godewaersvelde	20c:59
godisson	:61
godoncourt	12b:88
goerlingen	21b:67
goersdorf	10c:67
goes	52b:64
goetzenbruck	15c:57
goeulzin	11c:59
gogney	58a:54
gognies
gognies chaussee	72b:59
gohory	32b:28
goin	36b:57
goincourt	16c:60
golancourt	41b:60
golbey	88c:88
gold coast	e
goldbach
goldbach altenbach	26b:68
golders green	e
goldsboro	e
golfech	10c:82
golinhac	37b:12
golleville	16b:50
golspie	e
goma	c
gombergean	17b:41
gomelange	48b:57
gomene	56b:22
gomer	30b:64
gometz	 2
gometz la ville	15c:91
gometz le chatel	26c:91
gomiecourt	15b:62
gommecourt	70b2
gommegnies	23c:59
gommenec h	55b:22
gommersdorf	41b:68
gommerville	14c2
gommeville	11b:21
gomont	32b:08
gonaincourt	:52
gonaives	c
goncelin	24c:38
goncourt	:52
gond pontouvre	59c:16
gondecourt	41c:59
gondenans	 2
gondenans les moulins	84a:25
gondenans montby	16b:25
gondrecourt
gondrecourt aix	18b:54
gondrecourt le chateau	10c:55
gondreville	32c3
gondrexange	50b:57
gondrexon	31a:54
gondrin	12c:32
gonesse	28d:95
gonez	26a:65
gonfaron	45c:83
gonfreville	16b:50
gonfreville caillot	40b:76
gonfreville l orcher	89c:76
gonnehem	25c:62
gonnelieu	28b:59
gonnetot	17b:76
gonneville	 6
gonneville en auge	39b:14
gonneville la mallet	13c:76
gonneville le theil	15c:50
gonneville sur honfleur	86b:14
gonneville sur mer	65b:14
gonneville sur scie	56b:76
gonsans	55b:25
gontaud
gontaud de nogaret	16c:47
gonzeville	11b:76
goodland	e
goole	e
goos	53b:40
gorbals	e
gorbio	16c:06
gorcy	30c:54
gordes	17c:84
gorenflos	23b:80
gorey	e
gorges	=56c3
gorges du tarn causses	88b:48
gorhey	17b:88
goring	e=
gornac	44b:33
gornies	10b:34
gorre	39b:87
gorrevod	82b:01
gorron	24c:53
gorseinon	e
gorses	35b:46
gort	e
gorze	11c:57
gosnay	94b:62
gosne	21c:35
gosport	e=
gosselming	57b:57
goteborg	c
gotein
gotein libarrenx	48b:64
gottenhouse	37b:67
gottesheim	36b:67
gouaix	13c:77
goualade	12b:33
gouarec	87b:22
gouaux	54a:65
gouaux de larboust	40a:31
gouaux de luchon	43a:31
gouchaupre	:76
goudargues	11c:30
goudelancourt	 2
goudelancourt les berrieux	65a:02
goudelancourt les pierrepont	14b:02
goudelin	18c:22
goudet	85a:43
goudex	40a:31
goudon	25b:65
goudourville	98b:82
gouesnach	28c:29
gouesnou	65c:29
gouex	49b:86
gouezec	11c:29
gouffern
gouffern en auge	36c:61
gougenheim	53b:67
gouhelans	12b:25
gouhenans	36b:70
gouillons	34b:28
gouise	22b:03
goujounac	22b:46
goulet	=:61
goulien	45b:29
goulier	:09
goulles	32b:19
gouloux	16b:58
goult	11c:84
goulven	43b:29
goumois	18b:25
goupil othon	12c:27
goupillieres	10c2
gouraincourt	73a:55
gourbera	36b:40
gourbeyre	73c:971
gourbit	82a:09
gourchelles	10b:60
gourdan
gourdan polignan	12c:31
gourdieges	70a:15
gourdon	56c4
gourdon murat	83a:19
gourfaleur	:50
gourgancon	15b:51
gourge	88b:79
gourgeon	19b:70
gourgue	58a:65
gourhel	71b:56
gourin	40c:56
gourlizon	95b:29
gournay	28b:36
gournay en bray	57c:76
gournay le guerin	12b:27
gournay sur aronde	52b:60
gournay sur marne	73c:93
gours	53b:33
gourvieille	68a:11
gourvillette	12b:17
gourzon	:52
goussaincourt	12b:55
goussainville	33d2
goussancourt	12b:02
gousse	=28b:40
goussonville	65b:78
goustranville	38b:14
gout rossignol	36b:24
goutevernisse	19b:31
goutrens	49b:12
gouts	=27b:40
goutte d or	q
gouttieres	=30b2
goutz	21b:32
gouvernes	=12c:77
gouves	20b:62
gouvets	30b:50
gouvieux	89c:60
gouville	 2
gouville sur mer	33c2
gouvix	83b:14
goux	65a2
goux les dambelin	27b:25
goux sous landet	61a:25
gouy	15c2
gouy en artois	33b:62
gouy en ternois	13b:62
gouy l hopital	:80
gouy les groseillers	15a:60
gouy saint andre	66b:62
gouy servins	36b:62
gouy sous bellonne	14c:62
gouze	:64
gouzeaucourt	14c:59
gouzens	81a:31
gouzon	16c:23
gouzougnat	:23
govan	e
goven	44c:35
goviller	42b:54
goxwiller	82b:67
goyave	=76c:971
goyencourt	99a:80
goyrans	87b:31
grabels	91c:34
gracay	12c:18
grace uzel	42b:22
graces	=26c:22
gradignan	27d:33
graffigny
graffigny chemin	19b:52
gragnague	26c:31
graignes mesnil angot	80b:50
graiguenamanagh	e
grailhen	22a:65
graimbouville	60b:76
graincourt
graincourt les havrincourt	63b:62
grainville	 6
grainville la teinturiere	10c:76
grainville langannerie	81b:14
grainville sur odon	11c:14
grainville sur ry	44b:76
grainville ymauville	43b:76
graissessac	55b:34
graix	13b:42
gramat	35c:46
gramazie	13b:11
grambois	12c:84
grammond	89b:42
grammont	67a:70
gramond	55b:12
gramont	13b:82
granace	92a:2A
granard	e
granby	e
grancey	 2
grancey le chateau neuvelle	25b:21
grancey sur ource	17b:21
granchain	:27
grand	=37b:88
grand aigueblanche	38c:73
grand auverne	77b:44
grand bourg	46c:971
grand bourgtheroulde	40c:27
grand brassac	56b:24
grand camp	12c2
grand castang	:24
grand champ	59c:56
grand charmont	59c:25
grand combe
grand combe chateleu	15c:25
grand combe des bois	13b:25
grand corent	18b:01
grand couronne	98c:76
grand est	r56f
grand failly	36b:54
grand fayt	47b:59
grand forks	e
grand fort philippe	49c:59
grand fougeray	26c:35
grand ilet	q
grand island	e
grand junction	e
grand landes	73b:85
grand laviers	47b:80
grand marais	e
grand mare	q
grand prairie	e
grand rapids	e
grand riviere	49b:972
grand rozoy	30b:02
grand rullecourt	38b:62
grand santi	97c:973
grand vabre	:12
grand verly	12b:02
grandcamp
grandcamp maisy	15c:14
grandchamp	59b5
grandchamp des fontaines	71c:44
grandchamp le chateau	:14
grandcourt	47b2
grande borne	q
grande comore	q
grande prairie	e
grande riviere	:39
grande riviere chateau	64b:39
grande synthe	20d:59
grande terre	q
grandecourt	47a:70
grandeyrolles	55a:63
grandfontaine	22c2
grandfontaine sur creuse	75a:25
grandfresnoy	18c:60
grandham	36a:08
grandjean	31b:17
grandlup et fay	28b:02
grandparigny	26c:50
grandpre	50b2
grandpuits bailly carrois	10c:77
grandrieu	74b:48
grandrieux	80a:02
grandrif	20b:63
grandris	12c:69
grandru	37b:60
grandrupt	74a:88
grandrupt de bains	72a:88
grandsaigne	46a:19
grandval	12b:63
grandvals	61a:48
grandvaux	86a:71
grandvelle et
grandvelle et le perrenot	38b:70
grandvillars	29c:90
grandville	86a:10
grandvillers	72b:88
grandvillers aux bois	30b:60
grandvilliers	28c:60
grane	22c:26
granes	12b:11
grange de vaivre	45a:39
grange over sands	e
grangemouth	e
grangermont	18b:45
granges	=58b:71
granges aumontzey	25c:88
granges d ans	15b:24
granges de vienney	:25
granges la ville	18b:70
granges le bourg	38b:70
granges les beaumont	95b:26
granges narboz	14c:25
granges sur aube	18b:51
granges sur lot	59b:47
grangues	29b:14
granier	:73
granieu	52b:38
grans	55c:13
grantham	e
grantown on spey	e
grants pass	e
granville	13d:50
granzay
granzay gript	93b:79
gras	=59b:07
grasmere	e
grass valley	e
grassac	31b:16
grasse	=51d:06
grassendorf	26b:67
grassington	e
grateloup saint gayrand	47b:47
gratens	81b:31
gratentour	49c:31
gratibus	18b:80
gratot	68b:50
gratreuil	21a:51
grattepanche	32b:80
grattery	22b:70
graulhet	13d:81
grauves	62b:51
graval	15b:76
gravelines	11d:59
gravelotte	82b:57
graveron
graveron semerville	32b:27
graves saint amant	33b:16
gravesend	e
graveson	47c:13
gravieres	51b:07
gravigny	40c:27
gravon	16b:77
gray	54c:70
gray la ville	93b:70
grayan et
grayan et l hopital	15c:33
graye
graye et charnay	13b:39
graye sur mer	77b:14
grays	e=
grayssas	15b:47
grazac	26c3
grazay	63b:53
grealou	31b:46
greasque	46c:13
great bend	e
great blasket	e
great cumbrae	e
great dunmow	e
great falls	e
great harwood	e
great malvern	e
great torrington	e
great yarmouth	e
grebault
grebault mesnil	20b:80
gredisans	14b:39
greeley	e
green bay	e
greenford	e
greenock	e
greensboro	e
greenville	e
greenwich	e
greez sur roc	34b:72
greffeil	10b:11
greges	=83b:76
gremecey	10b:57
gremevillers	48b:60
gremilly	40a:55
gremonville	45b:76
grenade	c=
grenade sur l adour	24c:40
grenant	=15b:52
grenant les sombernon	22b:21
grenay	83c2
grendelbruch	12c:67
greneville
greneville en beauce	65b:45
grenier montgon	11b:43
grening	11b:57
grenoble	16e:38
grenois	93a:58
grentheville	10c:14
greny	:76
greolieres	63b:06
greoux
greoux les bains	31c:04
grepiac	10c:31
gresham	e
gresigny sainte reine	15b:21
gresin	:73
gresse
gresse en vercors	35b:38
gressey	53b:78
gresswiller	17c:67
gressy	81b:77
gresy	 2
gresy sur aix	47c:73
gresy sur isere	12c:73
gretna	e
gretz armainvilliers	88c:77
greucourt	:70
greuville	37b:76
greux	13b:88
greville
greville hague	:50
grevillers	35b:62
grevilly	27a:71
greymouth	e
greystones	e=
grez	27b:60
grez en bouere	98b:53
grez neuville	14c:49
grez sur loing	14c:77
grezac	96b:17
grezels	24b:46
grezes	53b4
grezet
grezet cavagnan	41b:47
grezian	87a:65
grezieu	 2
grezieu la varenne	65c:69
grezieu le marche	83b:69
grezieux
grezieux le fromental	25b:42
grezillac	69b:33
grezille	:49
grezolles	24b:42
gricourt	10c:02
grieges	19c:01
gries	29c:67
griesbach	 3
griesbach au val	68b:68
griesbach le bastberg	:67
griesheim
griesheim pres molsheim	24c:67
griesheim sur souffel	12c:67
grignan	16c:26
grigneuseville	37b:76
grignols	19c2
grignon	=23c2
grignoncourt	46a:88
grigny	27d2
grigny sur rhone	10d:69
grillon	=17c:84
grilly	89b:01
grimaucourt
grimaucourt en woevre	94a:55
grimaucourt pres sampigny	95a:55
grimaud	=46c:83
grimault	12b:89
grimbosq	29b:14
grimesnil	71a:50
grimonviller	12b:54
grimsby	e
grincourt
grincourt les pas	32a:62
grindorff
grindorff bizing	31b:57
gripport	26b:54
griscourt	14b:54
griselles	92b2
grisolles	=44c2
grisy	 2
grisy les platres	71b:95
grisy suisnes	29c:77
grisy sur seine	12b:77
grives	=11b:24
grivesnes	41b:80
grivillers	91a:80
grivy loisy	18b:08
groffliers	15c:62
groises	13b:18
groissiat	12c:01
groisy	41c:74
groix	23c:56
grolejac	69b:24
gron	18c2
gronard	56a:02
gros chastang	18b:19
gros morne	96c:972
gros rederching	13c:57
grosbliederstroff	33c:57
grosbois	26b:25
grosbois en montagne	11b:21
grosbois les tichey	67a:21
grosbreuil	22c:85
groslay	85c:95
groslee	:01
groslee saint benoit	12c:01
grosley
grosley sur risle	52b:27
grosmagny	57b:90
grosne	32b:90
grospierres	94b:07
grosrouvre	90b:78
grosrouvres	53a:54
grossa	74a:2A
grosseto
grosseto prugna	39c:2A
grossoeuvre	15c:27
grossouvre	26b:18
grostenquin	60b:57
grosville	81b:50
grouches
grouches luchuel	57b:80
grougis	30b:02
grozny	c
grozon	39b:39
gruchet
gruchet le valasse	30c:76
gruchet saint simeon	68b:76
grues	=93b:85
gruey
gruey les surance	20b:88
gruffy	15c:74
gruge l hopital	:49
grugies	13c:02
grugny	10c:76
gruissan	50c:11
grumesnil	49b:76
grun bordas	24b:24
grundviller	67b:57
gruny	30b:80
grury	49b:71
gruson	12c:59
grusse	:39
grussenheim	81b:68
grust	38a:65
gruyeres	=10b:08
guadeloupe	r38e
guagno	15b:2A
guainville	70b:28
guarbecque	14c:62
guarda	c
guarguale	15b:2A
guatemala	c
guchan	15b:65
guchen	30b:65
gudas	19b:09
gudmont
gudmont villiers	28b:52
gue d hossus	50b:08
guebenhouse	42b:57
gueberschwihr	81b:68
guebestroff	58a:57
gueblange
gueblange les dieuze	15b:57
guebling	13b:57
guebwiller	11d:68
guecelard	32c:72
guegon	24c:56
guehebert	:50
guehenno	81b:56
guelma	c
guelmim	c
guelph	e
gueltas	55b:56
guemappe	41b:62
guemar	15c:68
guemene	 2
guemene penfao	52c:44
guemene sur scorff	12c:56
guemicourt	:80
guemps	11c:62
guenange	81c:57
guengat	18c:29
guenin	19c:56
guenroc	22b:22
guenrouet	37c:44
guenviller	68b:57
gueprei	15b:61
guer	62c:56
guerande	17d:44
guerard	27c:77
guerbigny	28b:80
guercheville	27b:77
guerchy	:89
guereins	15c:01
gueret	=13d:23
guerfand	23b:71
guerigny	25c:58
guerin	25b:47
guerledan	25c:22
guerlesquin	13c:29
guermange	95a:57
guermantes	12c:77
guern	14c:56
guernes	11c:78
guernsey	e=
guerny	15b:27
gueron	25b:14
guerpont	23b:55
guerquesalles	12b:61
guerstling	36b:57
guerting	87b:57
guerville	25c2
gueschart	36b:80
guesnain	46c:59
guesnes	24b:86
guessling
guessling hemering	93b:57
guethary	13c:64
gueudecourt	10b:80
gueugnon	65c:71
gueures	52b:76
gueutteville	75a:76
gueutteville les gres	36b:76
gueux	=19c:51
guevenatten	17b:68
guewenheim	14c:68
gueytes et labastide	:11
gueyze	:47
gugnecourt	22b:88
gugney	67a:54
gugney aux aulx	17b:88
guibermesnil	:80
guibeville	92b:91
guichainville	31c:27
guiche	=11c:64
guichen	94c:35
guiclan	26c:29
guidel	12d:56
guignecourt	39b:60
guignemicourt	39b:80
guignen	42c:35
guignes	=44c:77
guigneville	54b:45
guigneville sur essonne	90b:91
guignicourt	 2
guignicourt sur vence	27b:08
guignonville	:45
guigny	15b:62
guilberville	:50
guildford	e
guiler
guiler sur goyen	52b:29
guilers	83c:29
guilherand
guilherand granges	11d:07
guillac	16c2
guillaucourt	39b:80
guillaumes	=59b:06
guillemont	13b:80
guillerval	81b:91
guillestre	23c:05
guilleville	16b:28
guilliers	14c:56
guilligomarc h	80b:29
guillon	 2
guillon les bains	11b:25
guillon terre plaine	70b:89
guillonville	46b:28
guillos	47b:33
guillotiere	q
guilly	89b2
guilmecourt	:76
guilvinec	27c:29
guimaec	98b:29
guimaraes	c
guimiliau	99b:29
guimps	50b:16
guinarthe
guinarthe parenties	23b:64
guincourt	70a:08
guindrecourt	 2
guindrecourt aux ormes	97a:52
guindrecourt sur blaise	51a:52
guinecourt	13a:62
guines	55c:62
guingamp	71c:22
guinglange	32b:57
guinkirchen	14b:57
guinzeling	61a:57
guipavas	16d:29
guipel	17c:35
guipronvel	:29
guipry
guipry messac	74c:35
guipy	22b:58
guiry
guiry en vexin	16b:95
guisborough	e
guiscard	17c:60
guiscriff	20c:56
guise	=45c:02
guiseniers	49b:27
guisseny	20c:29
guisy	28b:62
guitalens
guitalens l albarede	87b:81
guitera
guitera les bains	15b:2A
guitinieres	48b:17
guitrancourt	65b:78
guitres	16c:33
guitry	:27
guitte	70b:22
guivry	24b:02
guizancourt	11b:80
guizengeard	17b:16
guizerix	11b:65
gujan mestras	22d:33
gulfport	e
gulu	e
gumbrechtshoffen	11c:67
gumery	23b:10
gumiane	20a:26
gumieres	33b:42
gumond	99a:19
gundershoffen	38c:67
gundolsheim	74b:68
gungwiller	28b:67
gunnison	e
gunsbach	86b:68
gunstett	63b:67
guntzviller	35b:57
guny	36b:02
guran	59a:31
gurat	19b:16
gurcy
gurcy le chatel	56b:77
gurgy	17c:89
gurgy la ville	26a:21
gurgy le chateau	45a:21
gurmencon	87b:64
gurs	42b:64
gurunhuel	41b:22
gury	23b:60
gussainville	35a:55
gussignies	35b:59
guwahati	e
guyancourt	30d:78
guyane	r29e
guyans	 2
guyans durnes	32b:25
guyans vennes	84b:25
guyencourt	24b:02
guyencourt saulcourt	15b:80
guyencourt sur noye	16b:80
guymon	e
guyonvelle	84a:52
guzargues	50b:34
gweedore	e
gy	10c:70
gy en sologne	48b:41
gy l eveque	44b:89
gy les nonains	60b:45
gye	28b:54
gye sur seine	46b:10
gyumri	c
habarcq	68b:62
habas	15c:40
habere	 2
habere lullin	11c:74
habere poche	15c:74
hablainville	22b:54
habloville	34b:61
haboudange	23b:57
habsheim	51c:68
hachan	46a:65
hackney	e=
hacourt	41a:52
hacqueville	39b:27
hadancourt
hadancourt le haut clocher	38b:60
haddington	e
hadigny
hadigny les verrieres	37b:88
hadleigh	e
hadol	23c:88
hadonville
hadonville les lachaussee	:55
haegen	67b:67
hagecourt	13b:88
hagedet	38a:65
hagen	39b:57
hagenbach	77b:68
hagenthal	 2
hagenthal le bas	14c:68
hagenthal le haut	77b:68
hagerstown	e
haget	36b:32
hagetaubin	57b:64
hagetmau	46c:40
hageville	11b:54
hagneville et roncourt	78a:88
hagnicourt	67a:08
hagondange	93c:57
haguenau	36d:67
haifa	c
haigneville	53a:54
haillainville	18b:88
hailles	40b:80
haillicourt	51c:62
hailsham	e
haimps	45b:17
haims	23b:86
hainvillers	82a:60
haiphong	c
haironville	57b:55
haisnes	44c:62
haleine	=:61
halesowen	e
halifax	e
halinghen	31b:62
hallencourt	14c:80
hallennes
hallennes lez haubourdin	47c:59
hallering	99a:57
halles sous les cotes	14b:55
hallignicourt	24b:52
hallines	12c:62
halling
halling les boulay	:57
hallivillers	14b:80
halloville	66a:54
halloy	64b2
halloy les pernois	32b:80
hallu	14b:80
halluin	21d:59
halsou	59b:64
halstead	e
halstroff	29b:57
haltwhistle	e
ham	44c:80
ham en artois	94b:62
ham les moines	36b:08
ham sous varsberg	29c:57
ham sur meuse	23b:08
hamars	:14
hambach	28c:57
hambers	62b:53
hamblain
hamblain les pres	45b:62
hambourg	c
hamburg	c
hambye	11c:50
hamel	80b:59
hamelet	62b:80
hamelin	11b:50
hamelincourt	26b:62
hames boucres	14c:62
hamilton	e
hammamet	c
hammersmith	e
hammeville	20b:54
hamonville	94a:54
hampigny	22b:10
hampont	17b:57
hampstead	e
hampton	e
han devant pierrepont	14b:54
han les juvigny	13b:55
han sur meuse	27b:55
han sur nied	25b:57
hanches	=27c:28
hancourt	94a:80
handschuheim	28b:67
handsworth	e
hanford	e
hangard	12b:80
hangenbieten	18c:67
hangest	 2
hangest en santerre	10c:80
hangest sur somme	76b:80
hangviller	25b:57
hannaches	13b:60
hannapes	32b:02
hannappes	14b:08
hannescamps	21b:62
hannibal	e
hannocourt	15a:57
hannogne saint martin	45b:08
hannogne saint remy	11b:08
hannonville	 2
hannonville sous les cotes	56b:55
hannonville suzemont	26b:54
hanoi	c
hanovre	c
hans	12b:51
hantay	12c:59
hanvec	20c:29
hanviller	19b:57
hanvoile	65b:60
hao	12c:987
haplincourt	19b:62
happencourt	18b:02
happonvilliers	30b:28
happy valley goose bay	e
haramont	56b:02
harare	e
haraucourt	14c2
haraucourt sur seille	11b:57
haraumont	:55
haravesnes	51a:62
haravilliers	59b:95
harbonnieres	16c:80
harborne	e
harbouey	14b:54
harcanville	52b:76
harchechamp	87a:88
harcigny	24b:02
harcourt	11c:27
harcy	52b:08
hardancourt	34a:88
hardanges	17b:53
hardecourt
hardecourt aux bois	84a:80
hardencourt
hardencourt cocherel	30b:27
hardifort	39b:59
hardin	e
hardinghen	13c:62
hardinvast	93b:50
hardivillers	55b:60
hardivillers en vexin	:60
hardricourt	26c:78
harehills	e
hareville	47b:88
harfleur	83c:76
hargarten
hargarten aux mines	11c:57
hargeisa	c
hargeville	42b:78
hargeville sur chee	:55
hargicourt	55b:02
hargnies	10c2
haringey	e
harlan	e
harlech	e
harlem	e
harlesden	e
harleston	e
harlingen	e
harlow	e
harly	16c:02
harmeville	:52
harmonville	21b:88
harnes	12d:62
harol	61b:88
haroue	51b:54
harpenden	e
harponville	17b:80
harprich	18b:57
harquency	27b:27
harreberg	37b:57
harreville
harreville les chanteurs	26b:52
harricourt	46a2
harris	e
harrisburg	e
harrison	e
harrisonburg	e
harrogate	e
harrow	e=
harsault	:88
harskirchen	90b:67
hartennes et taux	34b:02
hartford	e
hartlepool	e
hartley wintney	e
hartmannswiller	65b:68
hartzviller	93b:57
harville	11b:55
harwich	e
hary	20b:02
haselbourg	30b:57
haslemere	e
haslingden	e
hasnon	38c:59
hasparren	76c:64
haspelschiedt	28b:57
haspres	26c:59
hasselt	c
hastings	e=
hastingues	61b:40
hatfield	e
hatherleigh	e
hathersage	e
hatrize	84b:54
hatten	19c:67
hattencourt	30b:80
hattenville	70b:76
hattiesburg	e
hattigny	24b:57
hattmatt	62b:67
hattonchatel	:55
hattonville	:55
hattstatt	86b:68
hauban	=94a:65
haubourdin	15d:59
hauconcourt	58b:57
haucourt	53b3
haucourt en cambresis	19b:59
haucourt la rigole	:55
haucourt moulaine	35c:54
haudainville	93b:55
haudiomont	23b:55
haudivillers	77b:60
haudonville	82a:54
haudrecy	33b:08
haudricourt	46b:76
haulchin	23c:59
haulies	15b:32
haulme	88a:08
haumont
haumont les lachaussee	:55
haumont pres samogneux	:55
hauriet	27b:40
hausgauen	37b:68
haussez	=27b:76
haussignemont	31b:51
haussimont	14b:51
haussonville	32b:54
haussy	15c:59
haut bocage	84b:03
haut clocher	34b:57
haut de bosdarros	32b:64
haut doubs	q
haut du lievre	q
haut du them chateau lambert	45b:70
haut lieu	36b:59
haut loquin	19b:62
haut mauco	10c:40
haut rhin	r77e
haut valromey	80b:01
hautaget	59a:65
hautbos	19b:60
haute amance	95b:52
haute avesnes	47b:62
haute corse	r19e
haute epine	25b:60
haute garonne	r15f
haute goulaine	61c:44
haute isle	29b:95
haute kontz	53b:57
haute loire	r23e
haute marne	r17e
haute rivoire	14c:69
haute saone	r23e
haute savoie	r86e
haute vienne	r37e
haute vigneulles	44b:57
hautecloque	21b:62
hautecour	49b2
hautecourt	 2
hautecourt les broville	:55
hautecourt romaneche	75b:01
hautefage	31b:19
hautefage la tour	10c:47
hautefaye	12b:24
hautefeuille	25b:77
hautefond	20b:71
hautefontaine	35b:60
hautefort	81b:24
hauteluce	73b:73
hautepierre	q
hauterive	20c3
hauterive la fresse	:25
hauterives	19c:26
hauteroche	10c2
hautes alpes	r14e
hautes duyes	53a:04
hautes pyrenees	r23e
hautesvignes	16b:47
hautevelle	25b:70
hautevesnes	17b:02
hauteville	12c5
hauteville la guichard	44b:50
hauteville les dijon	12c:21
hauteville lompnes	:01
hauteville sur fier	12c:74
hauteville sur mer	71b:50
haution	13b:02
hautmont	14d:59
hautmougey	:88
hautot	 4
hautot l auvray	31b:76
hautot le vatois	33b:76
hautot saint sulpice	69b:76
hautot sur mer	19c:76
hautot sur seine	40b:76
hauts de bienne	50c:39
hauts de france	r60f
hauts de rouen	q
hauts de seine	r17f
hautteville
hautteville bocage	15b:50
hautvillers	61b:51
hautvillers ouville	53b:80
hauville	12c:27
hauvine	31b:08
haux	92b2
havange	46b:57
havant	e=
havelu	13b:28
haveluy	32c:59
haverfordwest	e
haverhill	e
havering	e=
havernas	38b:80
haverskerque	14c:59
havre	e=
havrincourt	35b:62
hawes	e
hawick	e
hawkshead	e
haworth	e
hay on wye	e
hayange	16d:57
haybes	18c:08
hayes	25b:57
hayle	e=
hayling island	e
haynecourt	31b:59
hays	e=
hayward	e=
haywards heath	e
hazard	e=
hazebrouck	22d:59
hazembourg	15b:57
hazleton	e
headcorn	e
headingley	e
heanor	e
heathfield	e
heauville	46b:50
hebden bridge	e
hebecourt	12c2
hebecrevon	:50
heberville	10b:76
hebuterne	53b:62
heches	58b:65
hecken	53b:68
heckmondwike	e
hecmanville	20b:27
hecourt	47b2
hecq	35b:59
hectomare	22b:27
hedauville	11b:80
hede bazouges	23c:35
hedon	e
hedouville	28b:95
hegeney	44b:67
hegenheim	34c:68
heidolsheim	58b:67
heidwiller	64b:68
heiligenberg	69b:67
heiligenstein	93b:67
heillecourt	54c:54
heilles	64b:60
heilly	44b:80
heiltz	 3
heiltz l eveque	28b:51
heiltz le hutier	23b:51
heiltz le maurupt	43b:51
heimersdorf	65b:68
heimsbrunn	13c:68
heining
heining les bouzonville	49b:57
heippes	86a:55
heiteren	11c:68
heiwiller	19b:68
helena	e
helensburgh	e
helesmes	19c:59
helette	76b:64
helfaut	17c:62
helfrantzkirch	74b:68
hell bourg	q
hellean	40b:56
hellemmes
hellemmes lille	:59
hellering
hellering les fenetrange	19b:57
helleville	57b:50
hellimer	52b:57
helmsdale	e
helmsley	e
heloup	90b:61
helston	e
helstroff	48b:57
hem	=19d:59
hem hardinval	35b:80
hem lenglet	57b:59
hem monacu	14b:80
hemel hempstead	e
hemevez	19b:50
hemevillers	46b:60
hemilly	14b:57
heming	49b:57
hemonstoir	69b:22
henamenil	15b:54
henanbihen	15c:22
henansal	13c:22
hendaye	18d:64
hendecourt	 2
hendecourt les cagnicourt	29b:62
hendecourt les ransart	14b:62
henderson	e
hendon	e
henencourt	19b:80
hengoat	:22
hengwiller	20b:67
henin
henin beaumont	26d:62
henin sur cojeul	53b:62
heninel	19b:62
henley on thames	e
hennebont	16d:56
hennecourt	34b:88
hennemont	11b:55
henneveux	27b:62
hennezel	39b:88
hennezis	74b:27
henon	23c:22
henonville	93b:60
henouville	14c:76
henrichemont	17c:18
henridorff	71b:57
henriville	74b:57
henu	15b:62
henvic	12c:29
herange	10b:57
herat	c
herault	r12f
herbault	11c:41
herbecourt	18b:80
herbelles	:62
herbeuval	12b:08
herbeuville	18b:55
herbeville	23b:78
herbeviller	21b:54
herbeys	14c:38
herbignac	72c:44
herbinghen	42b:62
herbisse	15b:10
herbitzheim	18c:67
herblay
herblay sur seine	32d:95
herbsheim	96b:67
herce	30b:53
herchies	58b:60
hereford	e
herenguerville	:50
herepian	16c:34
heres	=96a:65
hergnies	45c:59
hergugney	13b:88
heric	66c:44
hericourt	11d2
hericourt en caux	94b:76
hericourt sur therain	11b:60
hericy	25c:77
herimenil	89b:54
herimoncourt	35c:25
herin	42c:59
herissart	76b:80
herisson	=56b:03
herleville	19b:80
herlies	23c:59
herlin
herlin le sec	16b:62
herlincourt	11b:62
herly	37b2
herm	12c:40
hermanville	11b:76
hermanville sur mer	33c:14
hermaville	53b:62
herme	65b:77
hermelange	23b:57
hermelinghen	41b:62
herment	28b:63
hermeray	10c:78
hermerswiller	:67
hermes	25c:60
hermeville	36b:76
hermeville en woevre	22b:55
hermies	11c:62
hermillon	:73
hermin	21b:62
hermival
hermival les vaux	86b:14
hermonville	14c:51
herne bay	e
hernicourt	51b:62
herny	52b:57
heronchelles	15b:76
herouville
herouville en vexin	58b:95
herouville saint clair	23d:14
herouvillette	14c:14
herpelmont	26b:88
herpont	12b:51
herpy
herpy l arlesienne	21b:08
herqueville	12b2
herran	74a:31
herre	14b:40
herrere	40b:64
herrin	43b:59
herrlisheim	47c:67
herrlisheim pres colmar	19c:68
herry	96b:18
herserange	42c:54
hersin
hersin coupigny	61c:62
hertford	e
hertzing	17b:57
hervelinghen	22b:62
hervilly	18b:80
hery	19c2
hery sur alby	98b:74
herzeele	16c:59
hesbecourt	45a:80
hescamps	52b:80
hesdigneul	 2
hesdigneul les bethune	83b:62
hesdigneul les boulogne	85b:62
hesdin	 3
hesdin l abbe	19c:62
hesdin la foret	45c:62
hesingue	30c:68
hesmond	17b:62
hesse	55b:57
hessenheim	61b:67
hessle	e
hestroff	48b:57
hestrud	29b:59
hestrus	22b:62
heswall	e
hetomesnil	31b:60
hettange
hettange grande	78c:57
hettenschlag	36b:68
heubecourt
heubecourt haricourt	46b:27
heuchin	48b:62
heucourt
heucourt croquoison	11b:80
heudebouville	82b:27
heudicourt	12c2
heudicourt sous les cotes	17b:55
heudreville	 2
heudreville en lieuvin	12b:27
heudreville sur eure	11c:27
heugas	14c:40
heugleville
heugleville sur scie	64b:76
heugnes	38b:36
heugon	:61
heugueville
heugueville sur sienne	46b:50
heuilley	 3
heuilley cotton	:52
heuilley le grand	19b:52
heuilley sur saone	35b:21
heuland	15b:14
heume
heume l eglise	11b:63
heuqueville	11c2
heuringhem	14c:62
heurteauville	28b:76
heurtevent	:14
heusse	:50
heutregiville	51b:51
heuzecourt	17b:80
hevilliers	16b:55
hexham	e
heyrieux	50c:38
heysham	e
heywood	e
hezecques	13b:62
hialeah	e
hibarette	23b:65
hibbing	e
hickory	e=
hienghene	25c:988
hieres
hieres sur amby	12c:38
hierges	15b:08
hiermont	15b:80
hiers brouage	:17
hiersac	11c:16
hiesse	24b:16
hiesville	72a:50
hieville	:14
high point	e
high wycombe	e
highbury	e
highgate	e
highworth	e
higueres
higueres souye	28b:64
hiis	27b:65
hikueru	20b:987
hilbesheim	62b:57
hillingdon	e
hillion	43c:22
hillsboro	e
hilo	e
hilsenheim	26c:67
hilsprich	85b:57
hilton head	e
hinacourt	28a:02
hinckange	32b:57
hinckley	e
hindisheim	16c:67
hindlingen	65b:68
hinges	25c:62
hinsbourg	12b:67
hinsingen	78a:67
hinx	19c:40
hipsheim	10c:67
hirel	14c:35
hirschland	30b:67
hirsingue	21c:68
hirson	85c:02
hirtzbach	14c:68
hirtzfelden	13c:68
his	24b:31
hitchin	e
hitiaa o te ra	10d:987
hitte	13b:65
hiva oa	24c:987
ho chi minh	c
hobart	e
hobbs	e
hoboken	e
hochfelden	40c:67
hochstatt	22c:68
hochstett	42b:67
hocquigny	20b:50
hocquincourt	:80
hocquinghen	12b:62
hoddesdon	e
hodenc	 2
hodenc en bray	48b:60
hodenc l eveque	24b:60
hodeng	 2
hodeng au bosc	56b:76
hodeng hodenger	29b:76
hodent	23b:95
hoedic	10b:56
hoenheim	12d:67
hoerdt	46c:67
hoeville	20b:54
hoffen	12c:67
hohatzenheim	:67
hohengoeft	54b:67
hohfrankenheim	27b:67
hohrod	35b:68
hohwiller	:67
holacourt	87a:57
holbeach	e
holbrook	e
holling	44b:57
holloway	e
hollywood	e
holmes chapel	e
holmfirth	e
holnon	13c:02
holque	84b:59
holsworthy	e
holt	e=
holtzheim	39c:67
holtzwihr	:68
holving	13c:57
holy island	e
holyhead	e
holywell	e
holywood	e
hombleux	11c:80
homblieres	14c:02
hombourg	14c:68
hombourg budange	56b:57
hombourg haut	60c:57
homecourt	63c:54
homer	e=
homestead	e=
hommarting	85b:57
hommert	31b:57
hommes	=87b:37
homps	72b2
homs	c
hon hergies	87b:59
hondainville	70b:60
hondeghem	92b:59
hondevilliers	26b:77
hondouville	83b:27
hondschoote	40c:59
honfleur	66c:14
hong kong	c
honguemare
honguemare guenouville	70b:27
honiton	e
honnechy	54b:59
honnecourt
honnecourt sur escaut	71b:59
honolulu	e
honskirch	21b:57
hontanx	61b:40
hood river	e
hook	e=
hope	e=
hopital camfrout	22c:29
hopkinsville	e
horbourg
horbourg wihr	62c:68
hordain	14c:59
horgues	13c:65
hornaing	35c:59
horncastle	e
hornchurch	e
hornell	e
hornoy
hornoy le bourg	16c:80
hornsea	e
horsarrieu	72b:40
horsham	e
horville
horville en ornois	45a:55
hosta	10b:64
hoste	56b:57
hostens	16c:33
hostiaz	:01
hostun	10c:26
hot springs	e
hotot
hotot en auge	29b:14
hottot
hottot les bagues	45b:14
hottviller	50b:57
houailou	38c:988
houat	q=
houchin	74b:62
houdain	69c:62
houdain lez bavay	90b:59
houdan	=37c:78
houdancourt	68b:60
houdelaincourt	28b:55
houdelaucourt
houdelaucourt sur othain	:55
houdelmont	36b:54
houdemont	21c:54
houdetot	20b:76
houdilcourt	15b:08
houdreville	40b:54
houecourt	42b:88
houeilles	56b:47
houesville	:50
houetteville	19b:27
houeville	43a:88
houeydets	29b:65
houghton	e
houilles	=34d:78
houlbec
houlbec cocherel	13c:27
houlbec pres
houlbec pres le gros theil	:27
houldizy	39b:08
houlette	=40b:16
houlgate	18c:14
houlle	11c:62
houlton	e
houma	e
hounoux	14b:11
hounslow	e
houplin
houplin ancoisne	33c:59
houplines	79c:59
houppeville	28c:76
houquetot	35b:76
hourc	11b:65
hourges	86a:51
hours	23b:64
hourtin	40c:33
houry	57a:02
houssay	86b2
houssen	23c:68
housseras	=49b:88
housset	17b:02
housseville	14b:54
houston	c
houtaud	12c:25
houtkerque	98b:59
houville	 2
houville en vexin	23b:27
houville la branche	42b:28
houvin
houvin houvigneul	25b:62
houx	=75b:28
hove	e=
howth	e
hoxton	e
hoy	e=
hoylake	e
hoymille	33c:59
huahine	63c:987
huanne
huanne montmartin	10b:25
hubersent	27b:62
hubert
hubert folie	:14
huberville	36b:50
huby saint leu	:62
huchenneville	68b:80
hucknall	e
huclier	15b:62
hucqueliers	49b:62
huddersfield	e
hudimesnil	93b:50
hudiviller	31b:54
hue	c=
huelgoat	14c:29
huelva	c
huest	78b:27
huetre	28b:45
huez	=12c:38
hugier	12b:70
hugleville
hugleville en caux	41b:76
huille	 2
huille lezigne	13c:49
huilliecourt	11b:52
huilly
huilly sur seille	35b:71
huiron	30b:51
huismes	15c:37
huisnes
huisnes sur mer	17b:50
huisseau	 3
huisseau en beauce	41b:41
huisseau sur cosson	23c:41
huisseau sur mauves	18c:45
hull	c
hulluch	34c:62
hulme	e
hultehouse	36b:57
humbauville	74a:51
humbecourt	76b:52
humbercamps	22b:62
humbercourt	25b:80
humbert	25b:62
humberville	57a:52
humbligny	18b:18
humeroeuille	18b:62
humes jorquenay	59b:52
humieres	22b:62
hunawihr	56b:68
hundling	13c:57
hundsbach	36b:68
hungerford	e
huningue	75c:68
hunspach	63b:67
hunstanton	e
hunting	67b:57
huntingdon	e
huntington	e
huntington beach	e
huntly	e
huntsville	e
huos	49b:31
huparlac	25b:12
huppain	:14
huppy	75b:80
hurbache	29b:88
hure	=57b:33
hurecourt	48a:70
hures la parade	24b:48
huriel	25c:03
hurigny	20c:71
huron	e=
hurtieres	23b:38
hurtigheim	99b:67
husseren	 2
husseren les chateaux	50b:68
husseren wesserling	10c:68
hussigny
hussigny godbrange	39c:54
husson	:50
hutchinson	e
huttendorf	50b:67
huttenheim	27c:67
huy	c
huyton	e
hyannis	e
hyde	e
hyderabad	c
hyds	30b:03
hyemondans	19b:25
hyencourt
hyencourt le grand	:80
hyenville	:50
hyeres	56d:83
hyet	12b:70
hyevre	 2
hyevre magny	61a:25
hyevre paroisse	19b:25
hymont	49b:88
hypercourt	68b:80
hythe	e=
iasi	c
ibadan	c
ibarrolle	73a:64
ibigny	90a:57
ibos	28c:65
ichtratzheim	40b:67
ichy	16b:77
idaho falls	e
idaux mendy	27b:64
idleb	c
idrac respailles	21b:32
idron	53c:64
ids saint roch	30b:18
iffendic	46c:35
ifs	=12d:14
ige	15c2
ignaucourt	65a:80
ignaux	13b:09
igney	12c2
ignol	17b:18
igny	11d2
igny comblizy	43b:51
igon	10c:64
igornay	52b:71
igoville	17c:27
iguerande	99b:71
iholdy	55b:64
ile aux moines	63b:56
ile d aix	19b:17
ile d arz	32b:56
ile d houat	22b:56
ile d oleron	q
ile d yeu	q
ile de batz	46b:29
ile de brehat	43b:22
ile de clipperton	+:989
ile de france	r12g
ile de re	q
ile de sein	26b:29
ile des pins	q
ile du levant	q
ile molene	18b:29
ile tudy	74b:29
iles chausey	q
iles eparses
iles eparses de l ocean indien	:984
iles saint paul et nouvelle amsterdam	:984
ilford	e
ilfracombe	e
ilhan	:65
ilharre	15b:64
ilhat	12b:09
ilhet	12b:65
ilheu	55a:65
ilkeston	e
ilkley	e
illange	18c:57
illartein	73a:09
illats	14c:33
ille et vilaine	r11f
ille sur tet	56c:66
illeville
illeville sur montfort	86b:27
illfurth	24c:68
illhaeusern	72b:68
illiat	70b:01
illier et laramade	39a:09
illiers	 2
illiers combray	32c:28
illiers l eveque	10c:27
illies	17c:59
illifaut	71b:22
illkirch
illkirch graffenstaden	28d:67
illois	38b:76
illoud	19b:52
illtal	12c:68
illy	41b:08
illzach	15d:68
ilminster	e
ilonse	13b:06
imbleville	32b:76
imbsheim	:67
imecourt	42a:08
imling	69b:57
immingham	e
immokalee	e
imphy	32c:58
inaumont	14b:08
incarville	14c:27
incheville	11c:76
inchy	62b:59
inchy en artois	58b:62
incourt	91a:62
independence	e=
indevillers	24b:25
indianapolis	e
indio	e
indre	+42c:44
indre et loire	r62e
ineuil	21b:18
ingenheim	38b:67
ingersheim	48c:68
inghem	:62
inglange	39b:57
inglewood	e
ingolsheim	35b:67
ingouville	28b:76
ingrandes	20c2
ingrandes le fresne sur loire	31c:49
ingrannes	53b:45
ingre	10d:45
inguiniel	22c:56
ingwiller	40c:67
inis meain	e
inis mor	e
inis oirr	e
inishbofin	e
inisheer	e
inishmaan	e
inishmore	e
inishturk	e
injoux
injoux genissiat	11c:01
innenheim	13c:67
innerleithen	e
innimond	95a:01
innsbruck	c
inor	18b:55
insming	61b:57
insviller	17b:57
international falls	e
intraville	:76
intreville	12b:28
intville
intville la guetard	16b:45
inuvik	e
inval boiron	12b:80
inveraray	e
inverbervie	e
invercargill	e
invergordon	e
inverness	e=
inverurie	e
inxent	16b:62
inzinzac
inzinzac lochrist	67c:56
iona	e
iowa city	e
ippecourt	88a:55
ippling	79b:57
ipswich	e
iqaluit	e
iracoubo	17c:973
irai	=60b:61
irais	=21b:79
irancy	25b:89
ire le sec	14b:55
irigny	90c:69
irissarry	87b:64
irles	11b:80
irmstett	:67
irodouer	23c:35
iron	22b:02
iron mountain	e
ironton	e
ironwood	e=
irouleguy	36b:64
irreville	47b:27
irvillac	14c:29
irvine	e
irvinestown	e
irving	e
is en bassigny	53b:52
is sur tille	43c:21
isbergues	87c:62
isches	18b:88
isdes	52b:45
isenay	94a:58
isere	r13f
isigny	 3
isigny le buat	32c:50
isigny sur mer	35c2
islamabad	c
islamorada	e
island	19b:89
islay	e
isle	80c:87
isle aubigny	17b:10
isle aumont	51b:10
isle et bardais	27b:03
isle of man	e
isle of sheppey	e
isle of wight	e
isle saint georges	50b:33
isle sur marne	96a:51
isles	 3
isles les meldeuses	76b:77
isles les villenoy	11c:77
isles sur suippe	98b:51
isleworth	e
islington	e
isneauville	37c:76
isola	=64b:06
isola 2000	q
isolaccio di fiumorbo	33b:2B
isomes	15b:52
ispagnac	90b:48
ispahan	c
ispoure	67b:64
isques	11c:62
issac	44b:24
issamoulenc	11b:07
issancourt et rumel	41b:08
issanlas	10b:07
issans	24b:25
issarles	13b:07
isse	20c2
issel	48b:11
issendolus	53b:46
issenhausen	11b:67
issenheim	35c:68
issepts	27b:46
isserpent	56b:03
isserteaux	42b:63
issigeac	74b:24
issirac	32b:30
issoire	15d:63
issor	26b:64
issou	41c:78
issoudun	11d:36
issoudun letrieix	29b:23
issus	=66b:31
issy l eveque	69b:71
issy les moulineaux	68d:92
istanbul	c
istres	44d:13
isturits	54b:64
itancourt	100b:02
iteuil	30c:86
ithaca	e
ithorots
ithorots olhaiby	:64
ittenheim	21c:67
itterswiller	22b:67
itteville	67c:91
itxassou	22c:64
itzac	18b:81
ivergny	24b:62
iverny	62b:77
iviers	22b:02
iville	43b:27
ivors	25b:60
ivory	85a:39
ivoy le pre	77b:18
ivrey	63a:39
ivry la bataille	26c:27
ivry le temple	88b:60
ivry sur seine	65d:94
ivybridge	e
iwuy	34c:59
izaourt	26b:65
izaut
izaut de l hotel	30b:31
izaux	21b:65
ize	46b:53
izeaux	21c:38
izel les equerchin	10c:62
izel les hameau	74b:62
izenave	16b:01
izernore	23c:01
izeron	81b:38
izeste	44b:64
izeure	91b:21
izier	78b:21
izieu	23b:01
izmir	c
izon	64c:33
izon la bruisse	12a:26
izotges	86a:32
izy	:45
jablines	65b:77
jabreilles
jabreilles les bordes	24b:87
jabrun	15b:15
jackson	e
jacksonville	e
jacmel	c
jacob bellecombette	45c:73
jacou	69c:34
jacque	=68a:65
jaffna	c
jagny
jagny sous bois	27b:95
jaignes	32b:77
jaillans	10c:26
jaillon	47b:54
jailly	67a:58
jailly les moulins	76a:21
jainvillotte	71a:88
jaipur	e
jakarta	c
jalalabad	c
jalandhar	e
jalesches	95a:23
jaleyrac	36b:15
jaligny
jaligny sur besbre	56b:03
jallais	:49
jallanges	31b:21
jallans	79b:28
jallaucourt	14b:57
jallerange	28b:25
jalognes	26b:18
jalogny	40b:71
jalons	=55b:51
jambles	47b:71
jambville	79b:78
jamericourt	30b:60
jamestown	e
jametz	24b:55
janailhac	52b:87
janaillat	32b:23
jancigny	16b:21
jandun	29b:08
janesville	e
janneyrias	19c:38
jans	=14c:44
janville	10c3
janville en beauce	25c:28
janville sur juine	20c:91
janvilliers	15b:51
janvry	81b2
janze	86c:35
jarcieu	11c:38
jard sur mer	32c:85
jardin	=22c:38
jardres	13c:86
jargeau	46c:45
jarjayes	47b:05
jarmenil	42b:88
jarnac	45c:16
jarnac champagne	88b:17
jarnages	50b:23
jarnioux	:69
jarnosse	41b:42
jarny	81c:54
jarret	=30b:65
jarrie	40c:38
jarrier	51b:73
jarrow	e
jars	=48b:18
jarsy	26b:73
jarville
jarville la malgrange	94c:54
jarze	:49
jarze villages	28c:49
jas	=24b:42
jasney	19b:70
jasper	e=
jassans
jassans riottier	62c:01
jasseines	16b:10
jasseron	19c:01
jasses	14b:64
jatxou	13c:64
jau dignac et loirac	10c:33
jaucourt	14b:10
jaudrais	40b:28
jaujac	12c:07
jauldes	85b:16
jaulges	42b:89
jaulgonne	67b:02
jaulnay	24b:37
jaulnes	34b:77
jaulny	22b:54
jaulzy	85b:60
jaunac	13b:07
jaunay	 2
jaunay clan	:86
jaunay marigny	75c:86
jaure	18b:24
jausiers	11c:04
jaux	22c:60
jauze	80a:72
javaugues	17b:43
javene	22c:35
javerdat	73b:87
javerlhac et
javerlhac et la chapelle saint robert	83b:24
javernant	17b:10
javols	:48
javrezac	58b:16
javron
javron les chapelles	13c:53
jax	15b:43
jaxu	21b:64
jayac	19b:24
jayat	13c:01
jazeneuil	79b:86
jazennes	54b:17
jeancourt	25b:02
jeandelaincourt	79b:54
jeandelize	38b:54
jeanmenil	11c:88
jeansagniere	:42
jeantes	23b:02
jebsheim	14c:68
jedburgh	e
jefferson city	e
jegun	12c:32
jendouba	c
jenlain	11c:59
jenzat	52b:03
jeremie	c
jersey	e=
jersey city	e
jerusalem	c
jesonville	15b:88
jessains	25b:10
jetterswiller	18b:67
jettingen	52b:68
jeu les bois	40b:36
jeu maloches	12b:36
jeugny	46b:10
jeumont	10d:59
jeurre	24b:39
jeux les bard	52a:21
jeuxey	66b:88
jevoncourt	10b:54
jezainville	11c:54
jezeau	11b:65
jijel	c
jinja	e
joannas	33b:07
job	=10c:63
jobourg	:50
joch	42b:66
joeuf	64c:54
joganville	84a:50
johannesburg	c
john day	e
johnson city	e
johnstown	e
joigny	90c:89
joigny sur meuse	63b:08
joinville	29c:52
joinville le pont	21d:94
joiselle	11b:51
joliet	e
joliette	e
jolimetz	86b:59
jolivet	89b:54
jonage	61c:69
joncels	26b:34
joncheres	=27a:26
joncherey	15c:90
jonchery	95b:52
jonchery sur suippe	22b:51
jonchery sur vesle	18c:51
joncourt	33b:02
joncreuil	90a:10
joncy	51b:71
jonesboro	e
jongieux	29b:73
jonquerets
jonquerets de livet	:27
jonquerettes	16c:84
jonquery	12b:51
jonquieres	69c5
jonquieres saint vincent	39c:30
jons	16c:69
jonval	88a:08
jonvelle	10b:70
jonville
jonville en woevre	14b:55
jonzac	36c:17
jonzier
jonzier epagny	94b:74
jonzieux	12c:42
joplin	e
joppecourt	15b:54
jorquenay	:52
jort	30b:14
jorxey	81a:88
jos	e
josat	84a:43
josnes	88b:41
josse	10c:40
josselin	26c:56
jossigny	65b:77
jou sous monjou	11b:15
jouac	20b:87
jouaignes	14b:02
jouancy	29a:89
jouarre	42c:77
jouars
jouars pontchartrain	60c:78
jouaville	27b:54
joucas	35b:84
joucou	30a:11
joudes	35b:71
joudreville	11c:54
joue du bois	38b:61
joue du plain	23b:61
joue en charnie	59b:72
joue l abbe	13c:72
joue les tours	38d:37
joue sur erdre	28c:44
jouet sur l aubois	13c:18
jouey	19b:21
jougne	19c:25
jouhe	53b:39
jouhet	50b:86
jouillat	39b:23
jouques	45c:13
jouqueviel	10b:81
jourgnac	11c:87
journans	39b:01
journet	37b:86
journiac	50b:24
journy	31b:62
jours les baigneux	10b:21
joursac	16b:15
jousse	31b:86
jouvencon	46b:71
joux	75b:69
joux la ville	12c:89
jouy	25c2
jouy aux arches	14c:57
jouy en argonne	61a:55
jouy en josas	80c:78
jouy en pithiverais	26b:45
jouy le chatel	16c:77
jouy le moutier	18d:95
jouy le potier	16c:45
jouy les reims	20b:51
jouy mauvoisin	55b:78
jouy sous thelle	11c:60
jouy sur eure	54b:27
jouy sur morin	22c:77
joyeuse	=18c:07
joyeux	=26b:01
joze	12c:63
jozerand	55b:63
ju belloc	29b:32
juaye mondaye	70b:14
jubainville	88a:88
jubecourt	:55
jublains	75b:53
jugazan	27b:33
jugeals
jugeals nazareth	94b:19
jugon
jugon les lacs	25c:22
jugy	33b:71
juicq	32b:17
juif	=25b:71
juignac	39b:16
juigne	 3
juigne des moutiers	33b:44
juigne sur loire	:49
juigne sur sarthe	11c:72
juignettes	28b:27
juillac	15c3
juillac le coq	65b:16
juillan	40c:65
juille	68b3
juillenay	52a:21
juilles	23b:32
juilley	69b:50
juilly	21c2
jujols	47a:66
jujurieux	23c:01
julianges	50a:48
julienas	88b:69
julienne	=56b:16
jullianges	43b:43
jullie	49b:69
jullouville	24c:50
jully	13b:89
jully les buxy	34b:71
jully sur sarce	23b:10
julos	45b:65
julvecourt	62a:55
jumeauville	64b:78
jumeaux	=56b:63
jumel	=53b:80
jumelles	=32b2
jumencourt	12b:02
jumieges	18c:76
jumigny	60a:02
jumilhac
jumilhac le grand	11c:24
junas	13c:30
junay	61a:89
juncalas	17b:65
juneau	e
jungholtz	90b:68
junhac	29b:15
juniville	12c:08
jupilles	57b:72
jura	r=26e
jurancon	70c:64
juranville	45b:45
jure	=24b:42
jurques	:14
jurupa valley	e
jurvielle	23a:31
jury	=14c:57
juscorps	38b:79
jusix	96a:47
jussac	20c:15
jussarupt	26b:88
jussas	16b:17
jussecourt
jussecourt minecourt	19b:51
jussey	16c:70
jussy	20c3
jussy champagne	21b:18
jussy le chaudrier	58b:18
justian	11b:32
justine
justine herbigny	16b:08
justiniac	57a:09
jutigny	55b:77
juvaincourt	18b:88
juvancourt	10b:10
juvanze	36a:10
juvardeil	83b:49
juvelize	72a:57
juvignac	14d:34
juvigne	13c:53
juvignies	29b:60
juvigny	19c3
juvigny en perthois	13b:55
juvigny le tertre	:50
juvigny les vallees	17c:50
juvigny sous andaine	:61
juvigny sur loison	24b:55
juvigny sur orne	11b:61
juvigny sur seulles	77a:14
juvigny val
juvigny val d andaine	21c:61
juville	15b:57
juvinas	19b:07
juvincourt et damary	60b:02
juvisy
juvisy sur orge	19d:91
juvrecourt	35a:54
juxue	20b:64
juzanvigny	12b:10
juzennecourt	19b:52
juzes	73a:31
juzet	 2
juzet d izaut	18b:31
juzet de luchon	37b:31
juziers	41c:78
kaala gomen	21c:988
kaboul	c
kabul	c
kaduna	e
kaedi	c
kahului	e
kaikoura	e
kailua	e
kairouan	c
kaitaia	e
kalamazoo	e
kalgoorlie	e
kalhausen	77b:57
kalispell	e
kaltenhouse	24c:67
kamloops	e
kampala	e
kanab	e
kananga	c
kandahar	c
kandy	e=
kanfen	12c:57
kani keli	55c:976
kankakee	e
kankan	c
kano	c
kanpur	e
kansas city	e
kanturk	e
kaolack	c
kappelen	57b:68
kappelkinger	43b:57
kara	c
karachi	c
karikal	c
karlsruhe	c
karratha	e
kasserine	c
katherine	e
kathmandu	e
katmandou	c
katowice	c
katzenthal	51b:68
kauffenheim	22b:67
kayes	c
kayseri	c
kaysersberg	:68
kaysersberg vignoble	44c:68
keady	e
kearney	e
kedange
kedange sur canner	11c:57
keene	e
keffenach	20b:67
keighley	e
keith	e
kells	e=
kelowna	e
kelso	e
kembs	58c:68
kemplich	18b:57
kendal	e
kenilworth	e
kenitra	c
kenmare	e
kennett	e=
kennewick	e
kennington	e
kenora	e
kenosha	e
kensington	e
kent	e=
keokuk	e
kerbach	12c:57
kerbors	29b:22
kerfot	64b:22
kerfourn	85b:56
kergloff	90b:29
kergrist	71b:56
kergrist moelou	63b:22
kerien	25b:22
kerlaz	81b:29
kerling
kerling les sierck	60b:57
kerlouan	20c:29
kermaria
kermaria sulard	11c:22
kermoroc h	44b:22
kernascleden	42b:56
kernevel	:29
kernilis	14c:29
kernoues	67b:29
kerourien	q
kerpert	27b:22
kerprich
kerprich aux bois	20b:57
kerrville	e
kersaint
kersaint plabennec	16c:29
kertzfeld	13c:67
kervenanec	q
kervignac	72c:56
keskastel	15c:67
kesseldorf	45b:67
keswick	e
ketchikan	e
kettering	e
key largo	e
key west	e
keynsham	e
kharkiv	c
khenchela	c
khenifra	c
kherson	c
khouribga	c
kidal	c
kidderminster	e
kidsgrove	e
kidwelly	e
kienheim	54b:67
kientzheim	:68
kiev	c
kiffis	24b:68
kigali	c
kilburn	e
kilcrohane	e
kildare	e
kilgore	e
kilkee	e
kilkeel	e
kilkenny	e
killala	e
killaloe	e
killarney	e
killeen	e
killem	12c:59
killin	e
killorglin	e
killybegs	e
kilmarnock	e
kilrush	e
kilstett	26c:67
kiltimagh	e
kimberley	e
kindia	c
kindwiller	65b:67
king s lynn	e
kingersheim	13d:68
kingman	e
kingsbridge	e
kingsport	e
kingston	c
kingston upon hull	e
kingston upon thames	e
kingsville	e
kington	e
kingussie	e
kinloch rannoch	e
kinlochleven	e
kinross	e
kinsale	e
kinshasa	c
kinston	e
kintzheim	17c:67
kinvara	e
kirchberg	72b:68
kirchheim	69b:67
kirkby	e
kirkby in ashfield	e
kirkby lonsdale	e
kirkby stephen	e
kirkbymoorside	e
kirkcaldy	e
kirkcudbright	e
kirkouk	c
kirksville	e
kirkwall	e
kirrberg	17b:67
kirriemuir	e
kirrwiller	53b:67
kirsch les sierck	33b:57
kirschnaumen	48b:57
kirviller	14b:57
kisangani	c
kisumu	e
kitchener	e=
klamath falls	e
klang	21b:57
kleinfrankenheim	:67
kleingoeft	17b:67
knaresborough	e
knighton	e
knoeringue	38b:68
knoersheim	19b:67
knottingley	e
knowle west	e
knoxville	e
knutange	32c:57
knutsford	e
kochi	e
kodiak	e
koenigshoffen	q
koenigsmacker	22c:57
koestlach	51b:68
koetzingue	59b:68
koeur	 2
koeur la grande	16b:55
koeur la petite	26b:55
kogenheim	12c:67
kokomo	e
kolbsheim	10c:67
kolkata	c
kone	80c:988
konya	c
korhogo	c
kotzebue	e
kouaoua	13c:988
koudougou	c
koulikoro	c
koumac	43c:988
koungou	32d:976
kourou	25d:973
koutaissi	c
krautergersheim	18c:67
krautwiller	22b:67
kribi	c
kriegsheim	77b:67
kruth	86b:68
kuala lumpur	c
kuhlendorf	:67
kumasi	c
kunduz	c
kunheim	18c:68
kuntzig	14c:57
kurtzenhouse	11c:67
kuttolsheim	65b:67
kutzenhausen	93b:67
kyiv	c
kyle of lochalsh	e
l abergement	 2
l abergement clemenciat	86b:01
l abergement de cuisery	81b:71
l abergement de varey	27b:01
l abergement sainte colombe	12c:71
l absie	10c:79
l aigle	77c:61
l aiguillon	37b:09
l aiguillon la presqu ile	28c:85
l aiguillon sur mer	:85
l aiguillon sur vie	23c:85
l ajoupa bouillon	17c:972
l albenc	13c:38
l albere	64a:66
l alma gare	q
l arbresle	65c:69
l argentiere
l argentiere la bessee	23c:05
l ariane	q
l ecaille	26b:08
l echelle	13b:08
l echelle saint aurin	43a:80
l ecouvotte	10b:25
l eglise
l eglise aux bois	50a:19
l eguille	91b:17
l epinay
l epinay le comte	:61
l epine	25c3
l epine aux bois	24b:02
l escale	14c:04
l escarene	26c:06
l estaque	q
l estrechure	15b:30
l etang
l etang bertrand	35b:50
l etang la ville	52c:78
l etang sale	14d:974
l etang vergy	20b:21
l etoile	17c2
l etrat	29c:42
l habit	48b:27
l hay
l hay les roses	31d:94
l herbergement	35c:85
l herm	19b:09
l hermenault	91b:85
l hermitage	47c:35
l hermitage lorge	:22
l hermitiere	:61
l home chamondot	27b:61
l honor
l honor de cos	16c:82
l hopital	52c:57
l hopital d orion	14b:64
l hopital du grosbois	61b:25
l hopital le grand	11c:42
l hopital le mercier	29b:71
l hopital saint blaise	55a:64
l hopital saint lieffroy	12b:25
l hopital sous rochefort	:42
l horme	48c:42
l hosmes	65a:27
l hospitalet	99a:04
l hospitalet du larzac	35b:12
l hospitalet pres
l hospitalet pres l andorre	85a:09
l hotellerie	31b:14
l hotellerie de flee	:49
l houmeau	30c:17
l huisserie	47c:53
l ile	 4
l ile bouchard	16c:37
l ile d elle	15c:85
l ile d olonne	28c:85
l ile d yeu	49c:85
l ile des pins	21c:988
l ile rousse	32c:2B
l ile saint denis	87c:93
l isle	 8
l isle adam	12d:95
l isle arne	18b:32
l isle bouzon	25b:32
l isle d abeau	18d:38
l isle d espagnac	57c:16
l isle de noe	53b:32
l isle en dodon	16c:31
l isle en rigault	46b:55
l isle jourdain	11d2
l isle sur la sorgue	20d:84
l isle sur le doubs	28c:25
l isle sur serein	67b:89
l oie	13c:85
l orbrie	81b:85
l oree	 2
l oree d ecouves	71b:61
l oree de mormal	62b:59
l oudon	:14
l union	13d:31
la bachellerie	89b:24
la baconniere	20c:53
la baffe	63b:88
la baleine	11b:50
la balme	36b:73
la balme de sillingy	53c:74
la balme de thuy	46b:74
la balme les grottes	11c:38
la barben	87b:13
la barde	50b:17
la baroche
la baroche sous luce	:61
la baronnie	77b:27
la barre	33b2
la barre de monts	24c:85
la barre de semilly	10c:50
la barre en ouche	:27
la barthe
la barthe de neste	12c:65
la basse vaivre	49a:70
la bassee	67c:59
la bastide	29b2
la bastide clairence	10c:64
la bastide d engras	21b:30
la bastide de besplas	38b:09
la bastide de bousignac	33b:09
la bastide de lordat	33b:09
la bastide de serou	97b:09
la bastide des jourdans	18c:84
la bastide du salat	20b:09
la bastide l eveque	:12
la bastide pradines	12b:12
la bastide puylaurent	17b:48
la bastide solages	12b:12
la bastide sur l hers	68b:09
la bastidonne	93b:84
la bataille	:79
la bathie	22c:73
la batie
la batie des fonds	6a:26
la batie divisin	:38
la batie montgascon	20c:38
la batie montsaleon	30b:05
la batie neuve	26c:05
la batie rolland	11c:26
la batie vieille	34b:05
la bauche	54b:73
la baule escoublac	17d:44
la baume	32b:74
la baume cornillane	46b:26
la baume d hostun	59b:26
la baume de transit	94b:26
la baussaine	68b:35
la bazeuge	14b:87
la bazoche gouet	12c:28
la bazoge	38c2
la bazoge montpincon	95b:53
la bazoque	46b2
la bazouge	 3
la bazouge de chemere	50b:53
la bazouge des alleux	56b:53
la bazouge du desert	11c:35
la beaume	15b:05
la begude
la begude de mazenc	18c:26
la belle de mai	q
la belliere	18b2
la belliole	22b:89
la benate	:17
la benisson dieu	43b:42
la berliere	38a:08
la bernardiere	:85
la bernerie
la bernerie en retz	35c:44
la berthenoux	36b:36
la besace	13b:08
la besliere	:50
la besseyre saint mary	10b:43
la bezole	44a:11
la bigne	:14
la bigottiere	49b:53
la biolle	29c:73
la bloutiere	42b:50
la bohalle	:49
la boisse	34c:01
la boissiere	17c5
la boissiere d ans	:24
la boissiere de montaigu	23c:85
la boissiere des landes	15c:85
la boissiere du dore	11c:44
la boissiere ecole	75b:78
la boissiere en gatine	22b:79
la boissiere sur evre	:49
la boixe	28c:16
la bollene vesubie	66b:06
la bonneville	17b:50
la bonneville sur iton	20c:27
la bosse	25b3
la bosse de bretagne	70b:35
la bouexiere	47c:35
la bouilladisse	65c:13
la bouille	71b:76
la bouillie	82b:22
la boulaye	10b:71
la bourboule	17c:63
la bourdiniere saint loup	74b:28
la bourgonce	84b:88
la boussac	13c:35
la bouteille	46b:02
la brede	44c:33
la bree
la bree les bains	72b:17
la breille
la breille les pins	62b:49
la breole	:04
la bresse	39c:88
la breteniere	29b2
la bretonniere
la bretonniere la claye	59b:85
la breviere	:14
la bridoire	12c:73
la brigue	76b:06
la brillanne	11c:04
la brionne	45b:23
la broque	26c:67
la brosse montceaux	78b:77
la brousse	52b:17
la bruere
la bruere sur loir	25b:72
la bruffiere	40c:85
la bruguiere	33b:30
la brulatte	67b:53
la bruyere	16b:70
la buisse	35c:38
la buissiere	83b:38
la burbanche	98a:01
la busserine	q
la bussiere	11c2
la bussiere sur ouche	20b:21
la buxerette	10b:36
la cabanasse	71b:66
la cadiere
la cadiere d azur	57c:83
la cadiere et cambo	23b:30
la caillere saint hilaire	11c:85
la caine	16b:14
la calmette	26c:30
la calotterie	58b:62
la cambe	55b:14
la canourgue	21c:48
la capelle	17c2
la capelle balaguier	35b:12
la capelle bleys	37b:12
la capelle bonance	95a:12
la capelle et masmolene	44b:30
la capelle les boulogne	16c:62
la carneille	:61
la cassagne	15b:24
la cassaigne	20b:11
la castellane	q
la cauchie	21b:62
la caunette	33b:34
la caure	95a:51
la cavalerie	22c:12
la celette	21b:18
la celle	25c4
la celle conde	19b:18
la celle dunoise	53b:23
la celle en morvan	45b:71
la celle guenand	38b:37
la celle les bordes	84b:78
la celle saint avant	11c:37
la celle saint cloud	20d:78
la celle saint cyr	84b:89
la celle sous chantemerle	14b:51
la celle sous gouzon	16b:23
la celle sous montmirail	:02
la celle sur loire	79b:58
la celle sur morin	12c:77
la celle sur nievre	15b:58
la cellette	44b2
la cerlangue	13c:76
la chabanne	17b:03
la chailleuse	59b:39
la chaise	32a:10
la chaise baudouin	44b:50
la chaise dieu	59b:43
la chaize
la chaize giraud	11c:85
la chaize le vicomte	39c:85
la chamba	42a:42
la chambonie	39a:42
la chambre	12c:73
la champenoise	31b:36
la chapelaude	94b:03
la chapelle	11c4
la chapelle agnon	36b:63
la chapelle anthenaise	97b:53
la chapelle au mans	23b:71
la chapelle au moine	59b:61
la chapelle au riboul	51b:53
la chapelle aubareil	54b:24
la chapelle aux bois	68b:88
la chapelle aux brocs	45b:19
la chapelle aux chasses	20b:03
la chapelle aux choux	28b:72
la chapelle aux filtzmeens	82b:35
la chapelle aux lys	:85
la chapelle aux naux	56b:37
la chapelle aux saints	26b:19
la chapelle baloue	11b:23
la chapelle basse mer	:44
la chapelle baton	77b2
la chapelle bayvel	39b:27
la chapelle bertin	50a:43
la chapelle bertrand	47b:79
la chapelle biche	53b:61
la chapelle blanche	81b2
la chapelle blanche saint martin	69b:37
la chapelle bouexic	15c:35
la chapelle caro	:56
la chapelle cecelin	25b:50
la chapelle chaussee	13c:35
la chapelle craonnaise	31b:53
la chapelle d abondance	87b:74
la chapelle d alagnon	26b:15
la chapelle d aligne	17c:72
la chapelle d andaine	:61
la chapelle d angillon	61b:18
la chapelle d armentieres	88c:59
la chapelle d aunainville	24b:28
la chapelle d aurec	11c:43
la chapelle de bragny	24b:71
la chapelle de brain	11c:35
la chapelle de guinchay	40c:71
la chapelle de la tour	20c:38
la chapelle de mardore	:69
la chapelle de surieu	76b:38
la chapelle des fougeretz	47c:35
la chapelle des marais	45c:44
la chapelle des pots	10c:17
la chapelle devant bruyeres	55b:88
la chapelle du bard	54b:38
la chapelle du bois	77b:72
la chapelle du bois des faulx	64b:27
la chapelle du bourgay	11b:76
la chapelle du chatelard	39b:01
la chapelle du genet	:49
la chapelle du lou du lac	11c:35
la chapelle du mont de france	19b:71
la chapelle du mont du chat	27b:73
la chapelle du noyer	10c:28
la chapelle en juger	:50
la chapelle en lafaye	14b:42
la chapelle en serval	31c:60
la chapelle en valgaudemar	12b:05
la chapelle en vercors	80b:26
la chapelle en vexin	32b:95
la chapelle encherie	21b:41
la chapelle engerbold	:14
la chapelle erbree	72b:35
la chapelle faucher	40b:24
la chapelle felcourt	44a:51
la chapelle fleurigne	25c:35
la chapelle forainvilliers	21b:28
la chapelle fortin	17b:28
la chapelle gaceline	:56
la chapelle gaudin	:79
la chapelle gaugain	:72
la chapelle gauthier	18c2
la chapelle geneste	11b:43
la chapelle glain	81b:44
la chapelle gonaguet	10c:24
la chapelle gresignac	10b:24
la chapelle hareng	12b:27
la chapelle haute grue	:14
la chapelle hermier	11c:85
la chapelle heulin	35c:44
la chapelle hugon	39b:18
la chapelle hullin	:49
la chapelle huon	51b:72
la chapelle iger	19b:77
la chapelle janson	:35
la chapelle la reine	22c:77
la chapelle largeau	:79
la chapelle lasson	85a:51
la chapelle launay	33c:44
la chapelle laurent	23b:15
la chapelle les luxeuil	38b:70
la chapelle longueville	33c:27
la chapelle marcousse	63a:63
la chapelle montabourlet	56a:24
la chapelle montbrandeix	26b:87
la chapelle monthodon	:02
la chapelle montligeon	51b:61
la chapelle montlinard	49b:18
la chapelle montmartin	41b:41
la chapelle montmoreau	75a:24
la chapelle mouliere	72b:86
la chapelle moutils	40b:77
la chapelle naude	50b:71
la chapelle neuve	14c2
la chapelle onzerain	11b:45
la chapelle orthemale	10b:36
la chapelle palluau	11c:85
la chapelle pechaud	:24
la chapelle pouilloux	17b:79
la chapelle pres sees	49b:61
la chapelle rablais	91b:77
la chapelle rainsouin	41b:53
la chapelle rambaud	25b:74
la chapelle rousselin	:49
la chapelle saint andre	31b:58
la chapelle saint aubert	48b:35
la chapelle saint aubin	23c:72
la chapelle saint etienne	:79
la chapelle saint florent	:49
la chapelle saint fray	42b:72
la chapelle saint geraud	20b:19
la chapelle saint jean	82a:24
la chapelle saint laud	84b:49
la chapelle saint laurent	21c:79
la chapelle saint laurian	14b:36
la chapelle saint luc	13d:10
la chapelle saint martial	79a:23
la chapelle saint martin	15b:73
la chapelle saint martin en plaine	69b:41
la chapelle saint maurice	12b:74
la chapelle saint mesmin	11d:45
la chapelle saint ouen	15b:76
la chapelle saint quillain	14b:70
la chapelle saint remy	100b:72
la chapelle saint sauveur	64b2
la chapelle saint sepulcre	22b:45
la chapelle saint sulpice	24b:77
la chapelle saint ursin	37c:18
la chapelle souef	25b:61
la chapelle sous brancion	15b:71
la chapelle sous dun	42b:71
la chapelle sous orbais	53a:51
la chapelle sous uchon	20b:71
la chapelle sur aveyron	62b:45
la chapelle sur chezy	30b:02
la chapelle sur coise	57b:69
la chapelle sur dun	16b:76
la chapelle sur erdre	21d:44
la chapelle sur furieuse	30b:39
la chapelle sur loire	15c:37
la chapelle sur oreuse	67b:89
la chapelle sur oudon	:49
la chapelle sur usson	85a:63
la chapelle taillefert	45b:23
la chapelle thecle	52b:71
la chapelle themer	39b:85
la chapelle thireuil	:79
la chapelle thouarault	23c:35
la chapelle uree	17b:50
la chapelle vaupelteigne	88a:89
la chapelle vendomoise	80b:41
la chapelle vicomtesse	16b:41
la chapelle viel	29b:61
la chapelle villars	53b:42
la chapelle yvon	:14
la chapelotte	13b:18
la charce	23a:26
la charite
la charite sur loire	47c:58
la charme	65a:39
la charmee	68b:71
la chartre
la chartre sur le loir	14c:72
la chassagne	11b:39
la chataigneraie	26c:85
la chatelaine	15b:39
la chatre	40c:36
la chatre langlin	51b:36
la chaudiere	25a:26
la chaulme	12b:63
la chaume	97a:21
la chaumusse	39b:39
la chaussade	99a:23
la chaussaire	:49
la chaussee	75b2
la chaussee d ivry	13c:28
la chaussee saint victor	45c:41
la chaussee sur marne	76b:51
la chaussee tirancourt	70b:80
la chaux	99b3
la chaux de fonds	c
la chaux du dombief	57b:39
la chaux en bresse	30a:39
la chavanne	72b:73
la chavatte	60a:80
la chaze
la chaze de peyre	:48
la chenalotte	55b:25
la cheppe	32b:51
la chevallerais	16c:44
la chevillotte	14b:25
la chevrerie	14b:16
la chevroliere	65c:44
la cheze	58b:22
la chomette	14b:43
la ciotat	38d:13
la claye	:85
la clayette	16c:71
la clisse	76b:17
la clotte	71b:17
la clusaz	16c:74
la cluse et mijoux	13c:25
la cochere	:61
la collancelle	16b:58
la colle
la colle sur loup	82c:06
la colombe	63b2
la combe
la combe de lancey	75b:38
la comelle	25b:71
la compote	27b:73
la comte	88b:62
la condamine chatelard	15b:04
la copechagniere	10c:85
la coquille	13c:24
la corbiere	11b:70
la corne
la corne en vexin	54b:60
la cornuaille	:49
la cote	55b:70
la cote d aime	:73
la cote d arbroz	35b:74
la cote saint andre	49c:38
la cote saint didier	52b:42
la couarde	 2
la couarde sur mer	11c:17
la coucourde	12c:26
la coudre	:79
la coulonche	50b:61
la cour marigny	38b:45
la courbe	:61
la courneuve	47d:93
la couronne	78c:16
la courtete	50a:11
la courtine	71b:23
la couture	28c2
la couture boussey	23c:27
la couvertoirade	21b:12
la couyere	45b:35
la crau	20d:83
la creche	57c:79
la cresse	33b:12
la creuse	73a:70
la crique	38b:76
la croisille	41b:27
la croisille sur briance	73b:87
la croix	 10
la croix aux bois	17b:08
la croix aux mines	45b:88
la croix avranchin	:50
la croix blanche	11c:47
la croix comtesse	22b:17
la croix de la rochette	38b:73
la croix du perche	15b:28
la croix en brie	68b:77
la croix en champagne	88a:51
la croix en touraine	25c:37
la croix hellean	89b:56
la croix rousse	q
la croix sur gartempe	16b:87
la croix sur ourcq	87a:02
la croix sur roudoule	96a:06
la croix valmer	39c:83
la croixille	63b:53
la cropte	24b:53
la crosse	e
la croupte	:14
la crouzille	26b:63
la cula	:42
la dagueniere	:49
la defense	q
la demie	16b:70
la desirade	13c:971
la destrousse	41c:13
la devise	12c:17
la digne	 2
la digne d amont	29b:11
la digne d aval	52b:11
la dominelais	14c:35
la doree	29b:53
la dornac	41b:24
la douze	12c:24
la drenne	11c:60
la duchere	q
la fage montivernoux	13b:48
la fage saint julien	30b:48
la fajolle	13a:11
la falaise	61b:78
la faloise	20b:80
la fare	 2
la fare en champsaur	48b:05
la fare les oliviers	90c:13
la farlede	10d:83
la faurie	29b:05
la faute
la faute sur mer	:85
la faviere	33a:39
la faye	62b:16
la fere	28c:02
la feree	72a:08
la fermete	62b:58
la ferriere	58c4
la ferriere airoux	33b:86
la ferriere au doyen	16b:61
la ferriere aux etangs	15c:61
la ferriere bechet	25b:61
la ferriere bochard	71b:61
la ferriere de flee	:49
la ferriere en parthenay	77b:79
la ferriere harang	:14
la ferriere sur risle	19b:27
la ferte	18b:39
la ferte alais	37c:91
la ferte beauharnais	56b:41
la ferte bernard	87c:72
la ferte chevresis	53b:02
la ferte en ouche	29c:61
la ferte frenel	:61
la ferte gaucher	47c:77
la ferte hauterive	25b:03
la ferte imbault	95b:41
la ferte loupiere	56b:89
la ferte mace	51c:61
la ferte milon	20c:02
la ferte saint aubin	73c:45
la ferte saint cyr	11c:41
la ferte saint samson	45b:76
la ferte sous jouarre	10d:77
la ferte sur chiers	17b:08
la ferte vidame	54b:28
la feuillade	82b:24
la feuillee	68b:29
la feuillie	15c2
la flachere	45b:38
la flamengrie	15c2
la fleche	15d:72
la flocelliere	:85
la flotte	32c:17
la foa	34c:988
la folie	11b:14
la folletiere abenon	14b:14
la fontaine saint martin	60b:72
la fontelaye	27a:76
la fontenelle	20b2
la force	30c2
la forclaz	22b:74
la forest landerneau	20c:29
la forestiere	21b:51
la foret	 5
la foret auvray	:61
la foret de tesse	21b:16
la foret du parc	64b:27
la foret du temple	14b:23
la foret fouesnant	35c:29
la foret le roi	49b:91
la foret sainte croix	15b:91
la foret sur sevre	23c:79
la forge	52b:88
la forie	32b:63
la forteresse	34b:38
la fosse
la fosse corduan	21b:10
la fosse de tigne	:49
la fouillade	11c:12
la fouillouse	46c:42
la foye monjault	84b:79
la framboisiere	33b:28
la francheville	16c:08
la frasnee	41a:39
la frediere	:17
la freissinouse	97b:05
la frenaye	21c:76
la fresnaie fayel	50a:61
la fresnais	25c:35
la fresnaye	 2
la fresnaye au sauvage	:61
la fresnaye sur chedouet	:72
la frette	13c2
la frette sur seine	46c:95
la gacilly	40c2
la gaillarde	37b:76
la garde	27d3
la garde adhemar	11c:26
la garde freinet	19c:83
la garenne colombes	30d:92
la garnache	55c:85
la gaubretiere	32c:85
la gaudaine	18b:28
la gaude	73c:06
la genete	57b:71
la genetouze	22c2
la genevraie	:61
la genevraye	84b:77
la genevroye	28a:52
la geneytouse	99b:87
la giettaz	38b:73
la gimond	28b:42
la glacerie	:50
la godefroy	30b:50
la godivelle	19a:63
la gonfriere	27b:61
la gonterie boulouneix	:24
la gorgue	56c:59
la gouesniere	20c:35
la goulafriere	17b:27
la goutelle	61b:63
la goutte d or	q
la grace de dieu	q
la grand combe	48c:30
la grand croix	49c:42
la grand mare	q
la grande	e
la grande borne	q
la grande fosse	13b:88
la grande motte	84c:34
la grande paroisse	29c:77
la grande resie	87a:70
la grande verriere	54b:71
la grandville	75b:08
la grange	97a:25
la grave	48b:05
la gravelle	56b:53
la graverie	:14
la gree saint laurent	30b:56
la gresle	86b:42
la greve
la greve sur mignon	58b:17
la grigonnais	18c:44
la grimaudiere	39b:86
la gripperie saint symphorien	60b:17
la groise	46b:59
la groutte	12b:18
la guerche	17b:37
la guerche de bretagne	46c:35
la guerche sur l aubois	32c:18
la gueriniere	14c:85
la gueroulde	:27
la guiche	59b:71
la guierche	13c:72
la guillermie	12b:03
la guillotiere	q
la guyonniere	:85
la hague	11d:50
la haie fouassiere	48c:44
la haie traversaine	47b:53
la hallotiere	20b:76
la hardoye	:08
la harengere	59b:27
la harmoye	39b:22
la haute beaume	7a:05
la haute chapelle	:61
la haute maison	35b:77
la hauteville	16b:78
la haye	45c3
la haye aubree	40b:27
la haye bellefond	63a:50
la haye d ectot	29b:50
la haye de calleville	25b:27
la haye de routot	29b:27
la haye du puits	:50
la haye du theil	33b:27
la haye le comte	15b:27
la haye malherbe	14c:27
la haye pesnel	13c:50
la haye saint sylvestre	29b:27
la herelle	24b:60
la herie	13b:02
la herliere	14b:62
la heuniere	45b:27
la hoguette	66b:14
la horgne	15b:08
la houblonniere	32b:14
la houssaye	21b:27
la houssaye beranger	55b:76
la houssaye en brie	17c:77
la houssiere	51b:88
la houssoye	59b:60
la jaille yvon	34b:49
la jard	43b:17
la jarne	26c:17
la jarrie	35c:17
la jarrie audouin	27b:17
la jaudonniere	67b:85
la javie	38b:04
la jemaye ponteyraud	15b:24
la jonchere	50b:85
la jonchere saint maurice	79b:87
la jubaudiere	:49
la jumelliere	:49
la junta	e
la laigne	50b:17
la lande	 6
la lande chasles	12b:49
la lande d airou	54b:50
la lande de fronsac	27c:33
la lande de goult	18b:61
la lande de louge	57a:61
la lande patry	17c:61
la lande saint leger	41b:27
la lande saint simeon	17b:61
la lande sur drome	:14
la lande sur eure	:61
la landec	76b:22
la lanterne et
la lanterne et les armonts	19b:70
la latette	76a:39
la laupie	79b:26
la lechere	25c:73
la limouziniere	25c:44
la liviniere	53b:34
la llagonne	23b:66
la loge	22b:62
la loge aux chevres	94a:10
la loge pomblin	53a:10
la londe	24c:76
la londe les maures	11d:83
la longeville	:25
la longine	19b:70
la longueville	21c:59
la loubiere	16c:12
la loupe	32c:28
la louptiere thenard	30b:10
la louviere	c
la louviere lauragais	80a:11
la loye	52b:39
la lucerne
la lucerne d outremer	88b:50
la luzerne	87a:50
la machine	32c:58
la madelaine
la madelaine sous montreuil	15b:62
la madeleine	22d:59
la madeleine bouvet	40b:61
la madeleine de nonancourt	12c:27
la madeleine sur loing	35b:77
la madeleine villefrouin	33a:41
la magdelaine
la magdelaine sur tarn	13c:31
la magdeleine	12b:16
la mailleraye
la mailleraye sur seine	:76
la maison dieu	11b:58
la malachere	30b:70
la malene	13b:48
la malhoure	63b:22
la malmaison	40b:02
la manceliere	15b:28
la mancelliere	 2
la mancelliere sur vire	:50
la marche	51b:58
la marne	16c:44
la marolle
la marolle en sologne	38b:41
la marre	35b:39
la martre	23b:83
la martyre	75b:29
la maxe	11c:57
la maziere
la maziere aux bons hommes	52a:23
la meauffe	99b:50
la meaugon	13c:22
la mecque	c
la meignanne	:49
la meilleraie tillay	15c:85
la meilleraye
la meilleraye de bretagne	16c:44
la meinau	q
la membrolle	 2
la membrolle sur choisille	33c:37
la membrolle sur longuenee	:49
la menitre	21c:49
la merlatiere	10c:85
la mesniere	28b:61
la meurdraquiere	20b:50
la meyze	84b:87
la meziere	50c:35
la milesse	26c:72
la mole	15c:83
la moncelle	:08
la monnerie
la monnerie le montel	16c:63
la monselie	11b:15
la montagne	65c2
la morte	14b:38
la mothe saint heray	17c:79
la motte	52c2
la motte chalancon	40b:26
la motte d aigues	14c:84
la motte d aveillans	17c:38
la motte de galaure	:26
la motte du caire	55b:04
la motte en bauges	54b:73
la motte en champsaur	21b:05
la motte fanjas	20b:26
la motte feuilly	67a:36
la motte fouquet	16b:61
la motte saint jean	12c:71
la motte saint martin	45b:38
la motte servolex	12d:73
la motte ternant	15b:21
la motte tilly	37b:10
la mouche	25b:50
la mouille	:39
la mulatiere	65c:69
la muraz	10c:74
la mure	50c:38
la mure argens	35b:04
la murette	18c:38
la neuve grange	39b:27
la neuve lyre	51b:27
la neuvelle	 2
la neuvelle les lure	30b:70
la neuvelle les scey	17b:70
la neuveville	 2
la neuveville devant lepanges	49b:88
la neuveville sous chatenois	36b:88
la neuveville sous montfort	18b:88
la neuville	59b:59
la neuville a maire	12b:08
la neuville au pont	46b:51
la neuville au temple	58b:51
la neuville aux bois	14b:51
la neuville aux joutes	35b:08
la neuville aux larris	19b:51
la neuville bosmont	19b:02
la neuville chant
la neuville chant d oisel	24c:76
la neuville du bosc	71b:27
la neuville en beine	20b:02
la neuville en hez	96b:60
la neuville en tourne a fuy	53b:08
la neuville garnier	:60
la neuville housset	61a:02
la neuville les bray	26b:80
la neuville les dorengt	39b:02
la neuville les wasigny	16b:08
la neuville roy	90b:60
la neuville saint pierre	16b:60
la neuville sire bernard	26b:80
la neuville sur essonne	36b:45
la neuville sur oudeuil	30b:60
la neuville sur ressons	20b:60
la neuville vault	21b:60
la nocle maulaix	27b:58
la noe blanche	10c:35
la noe poulain	25b:27
la norville	43c:91
la nouaille	22b:23
la nouaye	36b:35
la noue	37b:51
la pacaudiere	11c:42
la paillade	q
la pallu	17b:53
la palme	20c:11
la palud
la palud sur verdon	35b:04
la panouse	94a:48
la paternelle	q
la pellerine	44b2
la penne	25b:06
la penne sur huveaune	66c:13
la penne sur l ouveze	82a:26
la perche	21b:18
la pernelle	29b:50
la perouille	43b:36
la perriere	:61
la peruse	:16
la pesse	33b:39
la petite boissiere	62b:79
la petite fosse	91a:88
la petite marche	17b:03
la petite pierre	59b:67
la petite raon	73b:88
la petite verriere	47a:71
la peyratte	11c:79
la piarre	82a:05
la pierre	66b:38
la pisseure	37a:70
la plagne	q
la plagne tarentaise	38c:73
la plaine	10c:49
la plaine des palmistes	69c:974
la plaine sur mer	48c:44
la planche	28c:44
la planee	33b:25
la poiteviniere	:49
la pomarede	19b:11
la pommeraie
la pommeraie sur sevre	:85
la pommeraye	66a2
la porcherie	53b:87
la porta	19b:2B
la porte
la porte du der	21c:52
la possession	37d:974
la possonniere	25c:49
la postolle	16b:89
la poterie
la poterie au perche	:61
la poterie cap
la poterie cap d antifer	45b:76
la poterie mathieu	17b:27
la poueze	:49
la pouge	96a:23
la prenessaye	89b:22
la pretiere	16b:25
la previere	:49
la proiseliere et langle	14b:70
la puisaye	25b:28
la puye	61b:86
la pyle	15b:27
la quarte	61a:70
la queue	 2
la queue en brie	12d:94
la queue les yvelines	26c:78
la quinte	82b:72
la rabateliere	10c:85
la racineuse	18b:71
la ravoire	93c:73
la redorte	12c:11
la regrippiere	16c:44
la remaudiere	13c:44
la remuee	13c:76
la renaudie	13b:63
la renaudiere	:49
la reole	45c:33
la reorthe	12c:85
la repara auriples	24b:26
la resie saint martin	17b:70
la reunion	+52b:47
la reynerie	q
la ricamarie	80c:42
la richardais	27c:35
la riche	10d:37
la riviere	11c2
la riviere de corps	37c:10
la riviere drugeon	93b:25
la riviere enverse	50b:74
la riviere saint sauveur	25c:14
la rixouse	18b:39
la robine
la robine sur galabre	30b:04
la rocade	q
la roche	 9
la roche bernard	75b:56
la roche blanche	46c2
la roche canillac	13b:19
la roche chalais	31c:24
la roche clermault	54b:37
la roche de glun	36c:26
la roche de rame	90b:05
la roche derrien	:22
la roche des arnauds	17c:05
la roche en brenil	91b:21
la roche guyon	40b:95
la roche jaudy	26c:22
la roche l abeille	59b:87
la roche mabile	16b:61
la roche maurice	19c:29
la roche morey	30b:70
la roche neuville	12c:53
la roche noire	63b:63
la roche posay	16c:86
la roche rigault	57b:86
la roche sur foron	11d:74
la roche sur grane	19b:26
la roche sur le buis	28b:26
la roche sur yon	55d:85
la roche vanneau	14b:21
la roche vineuse	16c:71
la rochebeaucourt et argentine	33b:24
la rochefoucauld	 2
la rochefoucauld en angoumois	40c:16
la rochegiron	11b:04
la rochelle	80d2
la rochelle normande	:50
la rochenard	52b:79
la rochepot	28b:21
la rochette	51c6
la rochette du buis	56a:26
la rocque	:14
la roe	25b:53
la romagne	22c2
la romaine	52b:70
la romieu	54b:32
la ronde	100b2
la ronde haye	:50
la roque	 4
la roque alric	50a:84
la roque baignard	10b:14
la roque d antheron	55c:13
la roque en provence	67a:06
la roque esclapon	26b:83
la roque gageac	45b:24
la roque sainte marguerite	18b:12
la roque sur ceze	17b:30
la roque sur pernes	44b:84
la roquebrussanne	28c:83
la roquette	23b:27
la roquette sur siagne	57c:06
la roquette sur var	92b:06
la roquille	32b:33
la rose des vents	q
la roseraie	q
la rosiere	80a:70
la rothiere	13b:10
la rouaudiere	32b:53
la rouge	:61
la rouquette	78b:12
la roussiere	:27
la rouviere	69b:30
la rouxiere	:44
la rue saint pierre	17c2
la sabotterie	13b:08
la salette fallavaux	81a:38
la salle	91b2
la salle de vihiers	:49
la salle en beaumont	36b:38
la salle et chapelle aubry	:49
la salle les alpes	89b:05
la salvetat
la salvetat belmontet	99b:82
la salvetat lauragais	15b:31
la salvetat peyrales	10c:12
la salvetat saint gilles	85c:31
la salvetat sur agout	11c:34
la saucelle	20b:28
la saulce	14c:05
la saulsotte	68b:10
la sauniere	66b:23
la saussaye	19c:27
la sauvagere	:61
la sauve	16c:33
la sauvetat	11c2
la sauvetat de saveres	48b:47
la sauvetat du dropt	57b:47
la sauvetat sur lede	64b:47
la sauziere saint jean	25b:81
la seauve
la seauve sur semene	15c:43
la segalassiere	12b:15
la seguiniere	42c:49
la selle	 5
la selle craonnaise	90b:53
la selle en cogles	:35
la selle en hermoy	78b:45
la selle en luitre	58b:35
la selle guerchaise	15b:35
la selle la forge	14c:61
la selle sur le bied	12c:45
la selve	76b2
la sentinelle	31c:59
la serpent	92a:11
la serre	12b:12
la serre bussiere vieille	12b:23
la seyne
la seyne sur mer	64d:83
la sommette	24b:25
la sone	63b:38
la souche	39b:07
la souterraine	50c:23
la sure
la sure en chartreuse	11c:38
la suze
la suze sur sarthe	47c:72
la table	45b:73
la tache	11b:16
la tagniere	21b:71
la taillee	55b:85
la talaudiere	71c:42
la tardiere	:85
la terrasse	25c:38
la terrasse sur dorlay	78b:42
la terre adelie	:984
la tessoualle	32c:49
la teste
la teste de buch	28d:33
la thieuloye	48b:62
la thuile	35b:73
la tieule	94a:48
la tombe	21b:77
la touche	26b:26
la tour	19c2
la tour blanche	:24
la tour blanche cercles	55b:24
la tour d aigues	44c:84
la tour d auvergne	64b:63
la tour de salvagny	46c:69
la tour de scay	32b:25
la tour du crieu	32c:09
la tour du meix	26b:39
la tour du pin	81c:38
la tour en jarez	15c:42
la tour en maurienne	11c:73
la tour saint gelin	50b:37
la tour sur orb	14c:34
la tourette	64b2
la tourette cabardes	20a:11
la tourlandry	:49
la tranche
la tranche sur mer	31c:85
la trancliere	29b:01
la tremblade	47c:17
la tretoire	46b:77
la trimouille	86b:86
la trinitat	52a:15
la trinite	23d5
la trinite de reville	25b:27
la trinite de thouberville	41b:27
la trinite des laitiers	67a:61
la trinite du mont	95b:76
la trinite porhoet	66b:56
la trinite sur mer	18c:56
la trinite surzur	17c:56
la tronche	64c:38
la truchere	20b:71
la tuiliere	27b:42
la turballe	49c:44
la turbie	30c:06
la vacheresse et
la vacheresse et la rouillie	13b:88
la vacherie	56b:27
la vacquerie	:14
la vacquerie et saint martin
la vacquerie et saint martin de castries	21b:34
la vaivre	22b:70
la valette	66a:38
la valette du var	24d:83
la valla	 2
la valla en gier	11c:42
la valla sur rochefort	11b:42
la vallee	71b:17
la vallee au ble	36b:02
la vallee mulatre	15b:02
la vancelle	40b:67
la varenne	:49
la vaupaliere	12c:76
la vendelee	46b:50
la vendue mignot	24b:10
la ventrouze	12b:61
la verdiere	17c:83
la vergenne	11b:70
la vergne	61b:17
la vernarede	36b:30
la vernaz	28b:74
la vernelle	80b:36
la vernotte	78a:70
la verpilliere	78c:38
la verrie	:85
la verriere	60c:78
la versanne	39b:42
la vespiere friardel	12c:14
la veuve	60b:51
la veze	49b:25
la vicogne	24b:80
la vicomte
la vicomte sur rance	11c:22
la vieille loye	41b:39
la vieille lyre	65b:27
la vieux rue	57b:76
la ville	 7
la ville aux bois les dizy	20b:02
la ville aux bois les pontavert	15b:02
la ville aux clercs	12c:41
la ville aux dames	56c:37
la ville aux nonains	:28
la ville dieu
la ville dieu du temple	34c:82
la ville du bois	82c:91
la ville es nonais	12c:35
la ville sous orbais	41a:51
la villedieu	25b3
la villedieu du clain	15c:86
la villedieu en fontenette	17b:70
la villeneuve	44a:23
la villeneuve au chatelot	15b:10
la villeneuve au chene	41b:10
la villeneuve bellenoye et
la villeneuve bellenoye et la maize	16b:70
la villeneuve en chevrie	67b:78
la villeneuve les charleville	12b:51
la villeneuve les convers	56a:21
la villeneuve sous thury	14b:60
la villeneuve sur vingeanne	:21
la villetelle	16b:23
la villette	22b:14
la villotte	:89
la vineuse	 2
la vineuse sur fregande	65b:71
la voge
la voge les bains	15c:88
la voivre	75b2
la voulte
la voulte sur rhone	49c:07
la vraie croix	15c:56
la wantzenau	59c:67
laa mondrans	42b:64
laas	69b3
laayoune	c
labalme	20b:01
labarde	62b:33
labaroche	22c:68
labarrere	:32
labarthe	53b2
labarthe bleys	74a:81
labarthe inard	87b:31
labarthe riviere	13c:31
labarthe sur leze	66c:31
labarthete	15b:32
labassere	23b:65
labastide	15b:65
labastide beauvoir	13c:31
labastide castel amouroux	32b:47
labastide cezeracq	58b:64
labastide chalosse	17b:40
labastide clermont	69b:31
labastide d anjou	13c:11
labastide d armagnac	67b:40
labastide de levis	97b:81
labastide de penne	13b:82
labastide de virac	33b:07
labastide denat	:81
labastide du haut mont	44a:46
labastide du temple	11c:82
labastide du vert	28b:46
labastide en val	88a:11
labastide esparbairenque	66a:11
labastide gabausse	55b:81
labastide marnhac	13c:46
labastide monrejeau	59b:64
labastide murat	:46
labastide paumes	15b:31
labastide rouairoux	14c:81
labastide saint georges	20c:81
labastide saint pierre	37c:82
labastide saint sernin	19c:31
labastide saves	19b:32
labastide sur besorgues	29b:07
labastide villefranche	34b:64
labastidette	29c:31
labathude	20b:46
labatie
labatie d andaure	23b:07
labatmale	26b:64
labatut	16c2
labatut figuieres	17b:64
labatut riviere	39b:65
labbeville	64b:95
labe	c
labeaume	70b:07
labecede
labecede lauragais	42b:11
labege	44c:31
labegude	14c:07
labejan	29b:32
labenne	72c:40
labergement	 3
labergement foigney	38b:21
labergement les auxonne	35b:21
labergement les seurre	10c:21
labergement sainte marie	13c:25
laberliere	20b:60
labescau	14b:33
labesserette	30b:15
labessette	58a:63
labessiere
labessiere candeil	71b:81
labets
labets biscay	14b:64
labeuville	14b:55
labeuvriere	16c:62
labeyrie	10b:64
lablachere	22c:07
laboissiere	 2
laboissiere en santerre	13b:80
laboissiere en thelle	13c:60
laboissiere saint martin	:80
laborde	83a:65
laborel	12b:26
labosse	46b:60
labouheyre	29c:40
laboulbene	17b:81
laboule	15b:07
labouquerie	:24
labourgade	16b:82
labourse	29c:62
laboutarie	52b:81
labretonie	17b:47
labrihe	21b:32
labrit	84b:40
labroquere	32b:31
labrosse	:45
labrousse	48b:15
labroye	14b:62
labruguiere	66c:81
labruyere	93b2
labruyere dorsa	32b:31
labry	16c:54
labuissiere	:62
laburgade	38b:46
lac des rouges truites	40b:39
lac megantic	e
lacabarede	29b:81
lacadee	15b:64
lacajunte	14b:40
lacam
lacam d ourcet	:46
lacanau	57c:33
lacanche	48b:21
lacapelle	 9
lacapelle barres	57a:15
lacapelle biron	39b:47
lacapelle cabanac	17b:46
lacapelle del fraisse	39b:15
lacapelle escroux	48a:81
lacapelle livron	22b:82
lacapelle marival	13c:46
lacapelle pinet	67a:81
lacapelle segalar	89a:81
lacapelle viescamp	53b:15
lacarre	17b:64
lacarry arhan charritte
lacarry arhan charritte de haut	11b:64
lacassagne	25b:65
lacaugne	25b:31
lacaune	25c:81
lacaussade	21b:47
lacave	40b2
lacaze	32b:81
lacelle	14b:19
lacenas	11c:69
lacepede	32b:47
lachaise	32b:16
lachalade	57a:55
lachambre	91b:57
lachamp	 3
lachamp raphael	70a:07
lachamp ribennes	38b:48
lachapelle	56b4
lachapelle aux pots	15c:60
lachapelle auzac	80b:46
lachapelle en blaisy	81a:52
lachapelle graillouse	18b:07
lachapelle saint pierre	83b:60
lachapelle sous aubenas	19c:07
lachapelle sous chaneac	16b:07
lachapelle sous chaux	75b:90
lachapelle sous gerberoy	17b:60
lachapelle sous rougemont	54b:90
lachassagne	13c:69
lachau	22b:26
lachaussee	27b:55
lachaussee du bois d ecu	18b:60
lachaux	27b:63
lachelle	81b:60
lachy	35b:51
lacollonge	23b:90
lacombe	19b:11
lacommande	17b:64
laconia	e
lacoste	77b2
lacougotte
lacougotte cadoul	17b:81
lacour	17b:82
lacour d arcenay	11b:21
lacourt	21b:09
lacourt saint pierre	13c:82
lacq	10c2
lacquy	29b:40
lacrabe	29b:40
lacres	25b:62
lacroisille	98a:81
lacroix	 3
lacroix barrez	53b:12
lacroix falgarde	20c:31
lacroix laval	q
lacroix saint ouen	54c:60
lacroix sur meuse	64b:55
lacropte	70b:24
lacrost	69b:71
lacrouzette	15c:81
lacs	=65b:36
ladapeyre	36b:23
ladaux	19b:33
ladern
ladern sur lauquet	25b:11
ladeveze	 2
ladeveze riviere	22b:32
ladeveze ville	21b:32
ladignac	 2
ladignac le long	12c:87
ladignac sur rondelles	40b:19
ladinhac	43b:15
ladirat	86a:46
ladiville	14b:16
ladoix
ladoix serrigny	18c:21
ladon	14c:45
lados	18b:33
ladoye
ladoye sur seille	50a:39
laduz	:89
lafage	90a:11
lafage sur sombre	14b:19
lafare	13b:84
lafarre	13b2
lafat	33b:23
lafauche	74a:52
lafayette	e
lafeline	17b:03
laferte	 2
laferte sur amance	11b:52
laferte sur aube	31b:52
lafeuillade
lafeuillade en vezie	58b:15
laffaux	15b:02
laffite
laffite toupiere	98a:31
laffrey	47b:38
lafitole	43b:65
lafitte	24b:82
lafitte sur lot	83b:47
lafitte vigordane	11c:31
lafox	11c:47
lafrancaise	29c:82
lafraye	34b:60
lafresguimont saint martin	55b:80
lafrimbolle	21b:57
lagamas	11b:34
lagarde	15c5
lagarde d apt	30a:84
lagarde enval	:19
lagarde hachan	16b:32
lagarde marc
lagarde marc la tour	93b:19
lagarde pareol	32b:84
lagarde sur le ne	19b:16
lagardelle	12b:46
lagardelle sur leze	33c:31
lagardere	77a:32
lagardiolle	24b:81
lagarrigue	21c2
lageon	38b:79
lagery	23b:51
lagesse	21b:10
lagleygeolle	23b:19
laglorieuse	63b:40
lagnes	17c:84
lagney	50b:54
lagnicourt
lagnicourt marcel	31b:62
lagnieu	74c:01
lagny	52b:60
lagny le sec	20c:60
lagny sur marne	21d:77
lagor	11c:64
lagorce	28c2
lagord	78c:17
lagos	c
lagrace
lagrace dieu	55b:31
lagrange	59b3
lagrasse	55b:11
lagraulas	:32
lagraulet
lagraulet du gers	56b:32
lagraulet saint nicolas	28b:31
lagrauliere	12c:19
lagrave	23c:81
lagruere	35b:47
laguenne	 2
laguenne sur avalouze	16c:19
laguepie	64b:82
laguian
laguian mazous	25b:32
laguinge
laguinge restoue	16b:64
laguiole	12c:12
lagupie	68b:47
lahage	21b:31
lahaina	e
laharmand	:52
lahas	18b:32
lahaye saint romain	:80
lahaymeix	76a:55
lahayville	27a:55
laheycourt	35b:55
lahinch	e
lahitere	52a:31
lahitte	24b2
lahitte toupiere	26b:65
lahonce	27c:64
lahontan	54b:64
lahore	c
lahosse	29b:40
lahourcade	71b:64
lahoussoye	44b:80
laifour	40b:08
laigne	:53
laigne saint gervais	43c:72
laignelet	12c:35
laignes	67b:21
laigneville	49c:60
laigny	19b:02
laille	52c:35
lailly	20b:89
lailly en val	31c:45
laimont	42b:55
lain	17b:89
laines aux bois	53b:10
lains	:39
lainsecq	33b:89
lainville
lainville en vexin	81b:78
laire	41b:25
laires	37b:62
lairg	e
lairiere	52a:11
lairoux	60b:85
laissac severac
laissac severac l eglise	21c:12
laissaud	78b:73
laissey	44b:25
laitre
laitre sous amance	36b:54
laives	99b:71
laix	21b:54
laiz	13c:01
laize	=12c:71
laize clinchamps	22c:14
laize la ville	:14
laizy	60b:71
lajo	11b:48
lajoux	29b:39
lake charles	e
lake city	e
lake havasu city	e
lake placid	e
lakeland	e=
lakeview	e
lakewood	e
lalacelle	26b:61
lalande	12b:89
lalande de pomerol	62b:33
lalande en son	61b:60
lalandelle	50b:60
lalandusse	22b:47
lalanne	23b2
lalanne arque	15b:32
lalanne trie	12b:65
lalaye	48b:67
lalbenque	19c:46
laleu	46b2
lalevade
lalevade d ardeche	11c:07
lalheue	36b:71
lalinde	29c:24
lalizolle	40b:03
lallaing	63c:59
lalleu	59b:35
lalley	18b:38
lalleyriat	:01
lalobbe	17b:08
laloeuf	31b:54
lalongue	20b:64
lalonquette	26b:64
laloubere	18c:65
lalouret
lalouret laffiteau	13b:31
lalouvesc	39b:07
laluque	11c:40
lama	=16b:2B
lamadeleine val
lamadeleine val des anges	46a:90
lamagdelaine	72b:46
lamagistere	12c:82
lamaguere	81a:32
lamaids	21b:03
lamalou
lamalou les bains	24c:34
lamancine	12b:52
lamanere	62a:66
lamanon	21c:13
lamar	e
lamarche	79b:88
lamarche en woevre	:55
lamarche sur saone	14c:21
lamargelle	14b:21
lamargelle aux bois	:52
lamaronde	51a:80
lamarque	13c:33
lamarque pontacq	86b:65
lamarque rustaing	54a:65
lamasquere	17c:31
lamastre	23c:07
lamath	18b:54
lamativie	:46
lamayou	21b:64
lamazere	13b:32
lamaziere	 2
lamaziere basse	28b:19
lamaziere haute	65a:19
lambach	46b:57
lamballe	 2
lamballe armor	17d:22
lambersart	27d:59
lamberville	35b2
lambesc	10d:13
lambeth	e
lamblore	32b:28
lambourn	e
lambres	 2
lambres lez aire	11c:62
lambres lez douai	49c:59
lambrey	68a:70
lambruisse	92a:04
lame deer	e
lameac	16b:65
lamecourt	20b:60
lamelouze	14b:30
lamenay
lamenay sur loire	64a:58
lamentin	19d:971
lamerac	:16
lametz	76a:08
lamillarie	52b:81
lamlash	e
lammerville	30b:76
lamnay	93b:72
lamongerie	12b:19
lamontelarie	58a:81
lamontgie	64b:63
lamontjoie	55b:47
lamonzie
lamonzie montastruc	71b:24
lamonzie saint martin	27c:24
lamorlaye	91c:60
lamorville	27b:55
lamothe	11c2
lamothe capdeville	11c:82
lamothe cassel	12b:46
lamothe cumont	13b:82
lamothe en blaisy	:52
lamothe fenelon	33b:46
lamothe goas	82a:32
lamothe landerron	11c:33
lamothe montravel	14c:24
lamotte	 5
lamotte beuvron	45c:41
lamotte brebiere	26b:80
lamotte buleux	33b:80
lamotte du rhone	40b:84
lamotte warfusee	73b:80
lamouilly	84a:55
lamoura	67b:39
lampaul	 3
lampaul guimiliau	20c:29
lampaul plouarzel	22c:29
lampaul ploudalmezeau	82b:29
lampertheim	35c:67
lampertsloch	70b:67
lampeter	e
lamure
lamure sur azergues	10c:69
lanans	16b:25
lanarce	21b:07
lanark	e
lanarvily	40b:29
lanas	43b:07
lancaster	e
lance	=47b:41
lancheres	86b:80
lanches saint hilaire	13b:80
lanchy	38a:02
lancie	11c:69
lancieux	16c:22
lancome	12b:41
lancon	=64a2
lancon provence	99c:13
lancrans	:01
landange	24b:57
landas	25c:59
landaul	25c:56
landaville	29b:88
landavran	67b:35
landean	13c:35
landebaeron	17b:22
landebia	46b:22
landecourt	86a:54
landeda	37c:29
landehen	14c:22
landeleau	99b:29
landelles	63b:28
landelles et coupigny	82b:14
landemont	:49
landepereuse	:27
lander	e=
landerneau	16d:29
landeronde	23c:85
landerrouat	22b:33
landerrouet
landerrouet sur segur	10b:33
landersheim	19b:67
landes	=+58b:17
landes le gaulois	72b:41
landes sur ajon	45b:14
landes vieilles et neuves	13b:76
landevant	41c:56
landevennec	33b:29
landevieille	15c:85
landeville	:52
landeyrat	84a:15
landifay et bertaignemont	24b:02
landigou	42b:61
landiras	23c:33
landisacq	77b:61
landivisiau	94c:29
landivy	11c:53
landogne	23b:63
landonvillers	:57
landorthe	10c:31
landos	87b:43
landouzy	 2
landouzy la cour	17b:02
landouzy la ville	50b:02
landrais	80b:17
landrecies	34c:59
landrecourt
landrecourt lempire	23b:55
landremont	13b:54
landres	99b:54
landres et saint georges	72a:08
landresse	24b:25
landrethun	 2
landrethun le nord	12c:62
landrethun les ardres	79b:62
landrevarzec	19c:29
landreville	40b:10
landrichamps	13b:08
landricourt	26b2
landroff	26b:57
landry	81b:73
landser	16c:68
landudal	93b:29
landudec	15c:29
landujan	94b:35
landunvez	16c:29
lanespede	14b:65
lanester	23d:56
lanet	57a:11
laneuvelle	69a:52
laneuvelotte	43b:54
laneuveville	 3
laneuveville aux bois	30b:54
laneuveville derriere foug	16b:54
laneuveville devant bayon	23b:54
laneuveville devant nancy	66c:54
laneuveville en saulnois	29b:57
laneuveville les lorquin	10b:57
laneuville	 4
laneuville a remy	68a:52
laneuville au bois	:52
laneuville au pont	23b:52
laneuville au rupt	19b:55
laneuville sur meuse	43b:55
lanfains	11c:22
lanfroicourt	13b:54
langan	11c:35
langast	:22
langatte	63b:57
lange	=25b:36
langeac	35c:43
langeais	=44c:37
langensoultzbach	90b:67
langeron	34b:58
langesse	91a:45
langholm	e
langlade	23c:30
langley	14b:88
langoat	12c:22
langoelan	40b:56
langogne	28c:48
langoiran	22c:33
langolen	84b:29
langon	91c2
langon sur cher	82b:41
langonnet	19c:56
langouet	60b:35
langourla	:22
langport	e
langres	74c:52
langrolay
langrolay sur rance	99b:22
langrune
langrune sur mer	19c:14
languedias	56b:22
languenan	12c:22
langueux	79c:22
languevoisin
languevoisin quiquery	19b:80
languidic	80c:56
languimberg	16b:57
langy	28b:03
lanhelin	:35
lanheres	54a:55
lanhouarneau	13c:29
lanildut	10c:29
laning	58b:57
laniscat	:22
laniscourt	22b:02
lanleff	12b:22
lanloup	25b:22
lanmerin	58b:22
lanmeur	24c:29
lanmodez	39b:22
lanne	60b:65
lanne en baretous	48b:64
lanne soubiran	14b:32
lanneanou	34b:29
lannebert	42b:22
lannecaube	15b:64
lannedern	32b:29
lannemaignan	11b:32
lannemezan	58c:65
lannepax	53b:32
lanneplaa	30b:64
lannes	36b2
lanneuffret	16b:29
lannilis	57c:29
lannion	20d:22
lannoy	18c:59
lannoy cuillere	28b:60
lannux	22b:32
lano	21a:2B
lanobre	14c:15
lanouaille	93b:24
lanouee	:56
lanoux	60a:09
lanquais	51b:24
lanques
lanques sur rognon	21b:52
lanquetot	12c:76
lanrelas	87b:22
lanrigan	14b:35
lanrivain	46b:22
lanrivoare	16c:29
lanrodec	14c:22
lans	95b:71
lans en vercors	28c:38
lansac	94b3
lansargues	32c:34
lansing	e
lanslebourg mont cenis	:73
lanslevillard	:73
lanta	23c:31
lantabat	30b:64
lantages	22b:10
lantan	96a:18
lantefontaine	73b:54
lantenay	76b2
lantenne
lantenne vertiere	56b:25
lantenot	37b:70
lanteuil	52b:19
lanthenans	68a:25
lanthes	26b:21
lantic	18c:22
lantignie	85b:69
lantillac	30b:56
lantilly	97a:21
lanton	73c:33
lantosque	12c:06
lantriac	19c:43
lanty	13b:58
lanty sur aube	11b:52
lanuejols	71b2
lanuejouls	78b:12
lanvallay	43c:22
lanvaudan	81b:56
lanvellec	61b:22
lanvenegen	11c:56
lanveoc	20c:29
lanvollon	20c:22
lanzac	56b:46
laon	24d:02
laons	65b:28
lapalisse	31c:03
lapalud	39c:84
lapan	23b:18
lapanouse	 2
lapanouse de cernon	12b:12
laparade	40b:47
laparrouquial	91a:81
lapege	17a:09
lapenche	27b:82
lapenne	12b:09
lapenty	38b:50
laperche	14b:47
laperriere
laperriere sur saone	43b:21
lapeyre	90a:65
lapeyrere	58a:31
lapeyrouse	87b2
lapeyrouse fossat	30c:31
lapeyrouse mornay	12c:26
lapeyrugue	90a:15
lapleau	39b:19
laplume	13c:47
lapoutroie	19c:68
lapouyade	55b:33
lappion	28b:02
laprade	37b2
laprugne	31b:03
laps	=60b:63
lapte	18c:43
lapugnoy	35c:62
laquenexy	13c:57
laqueuille	35b:63
larache	c
laragne
laragne monteglin	35c:05
larajasse	18c:69
laramie	e
laramiere	36b:46
laran	46a:65
larbaa nath irathen	c
larbey	24b:40
larbont	60a:09
larbroye	51b:60
larcan	18b:31
larcat	50a:09
larcay	27c:37
larceveau arros cibits	45b:64
larchamp	10c2
larchant	73b:77
larche	16c2
lardier et valenca	39b:05
lardiers	14b:04
lardy	55c:91
laredo	e
laree	24b:32
lareole	16b:31
largeasse	76b:79
largentiere	15c:07
largillay
largillay marsonnay	13b:39
largitzen	35b:68
largny
largny sur automne	24b:02
largs	e
larians et munans	29b:70
lariviere	28b:90
lariviere arnoncourt	12b:52
larkhall	e
larmor	 2
larmor baden	92b:56
larmor plage	84c:56
larnage	10c:26
larnagol	14b:46
larnas	28b:07
larnat	19a:09
larnaud	61b:39
larne	e
larnod	77b:25
laroche pres feyt	80a:19
laroche saint cydroine	12c:89
larochemillay	23b:58
larodde	30b:63
laroin	10c:64
laronxe	36b:54
laroque	20c2
laroque d olmes	25c:09
laroque de fa	14b:11
laroque des alberes	23c:66
laroque des arcs	:46
laroque timbaut	16c:47
laroquebrou	79b:15
laroquevieille	35b:15
larouillies	23b:59
larra	23c:31
larrau	18b:64
larrazet	68b:82
larre	16c2
larressingle	21b:32
larressore	22c:64
larret	63a:70
larreule	57b2
larrey	95a:21
larribar
larribar sorhapuru	19b:64
larringes	16c:74
larriviere saint savin	58b:40
larrivoire	11b:39
larroque	56b3
larroque engalin	44a:32
larroque saint sernin	16b:32
larroque sur l osse	21b:32
larroque toirac	13b:46
lartigue	24b2
laruns	12c:64
laruscade	28c:33
larzac	15b:24
larzicourt	27b:51
las cruces	e
las vegas	e
lasalle	12c:30
lasbordes	85b:11
lascabanes	:46
lascaux	23b:19
lascazeres	32b:65
lascelle	26b:15
lasclaveries	25b:64
lasfaillades	84a:81
lasgraisses	56b:81
laslades	36b:65
lassales	35a:65
lassay	 2
lassay les chateaux	22c:53
lassay sur croisne	24b:41
lasse	=33b2
lasseran	36b:32
lasserrade	18b:32
lasserre	47b3
lasserre de prouille	29b:11
lasserre pradere	16c:31
lasseube	17c:64
lasseube propre	34b:32
lasseubetat	19b:64
lassicourt	55a:10
lassigny	15c:60
lasson	14b2
lassouts	32b:12
lassur	82a:09
lassy	20c3
lastic	21b2
lastours	14b:11
lataule	12b:60
lathuile	11c:74
lathus saint remy	12c:86
latille	15c:86
latilly	20b:02
latoue	31b:31
latouille
latouille lentillac	25b:46
latour	80a:31
latour bas elne	32c:66
latour de carol	48b:66
latour de france	10c:66
latour en woevre	84a:55
latrape	44b:31
latrecey ormoy
latrecey ormoy sur aube	27b:52
latresne	37c:33
latrille	17b:40
latronche	11b:19
latronquiere	45b:46
lattainville	18b:60
lattaquie	c
lattes	=17d:34
lattre saint quentin	34b:62
lau balagnas	50b:65
laubach	31b:67
laubert	10b:48
laubressel	55b:10
laubrieres	32b:53
laucourt	18b:80
lauder	e=
laudrefang	34b:57
laudun
laudun l ardoise	68c:30
laugharne	e
laugnac	68b:47
laujuzan	29b:32
laulne	19b:50
laumesfeld	28b:57
launac	13c:31
launaguet	92c:31
launay	18b:27
launay villiers	35b:53
launceston	e
launois
launois sur vence	66b:08
launoy	96a:02
launstroff	24b:57
laurabuc	43b:11
laurac	18b:11
laurac en vivarais	10c:07
lauraet	25b:32
lauraguel	62b:11
laure minervois	11c:11
laurede	37b:40
laurel	e=
laurenan	74b:22
laurencekirk	e
laurens	18c:34
lauresses	24b:46
lauret	70b2
laurie	84a:15
lauriere	53b:87
lauris	39c:84
lauroux	21b:34
lausanne	c
laussonne	10c:43
laussou	28b:47
lautenbach	15c:68
lautenbachzell	94b:68
lauterbourg	23c:67
lauthiers	68a:86
lautignac	25b:31
lautrec	17c:81
lauw	89b:68
lauwin
lauwin planque	16c:59
lauzach	13c:56
lauzerte	14c:82
lauzerville	16c:31
lauzes	20b:46
lauzun	74b:47
lavacquerie	18b:60
laval	49d:53
laval atger	:48
laval d aix	11b:26
laval d aurelle	:07
laval de cere	30b:46
laval du tarn	11b:48
laval en belledonne	10c:38
laval en brie	41b:77
laval en laonnois	25b:02
laval le prieure	32a:25
laval morency	23b:08
laval pradel	11c:30
laval roqueceziere	30b:12
laval saint roman	21b:30
laval sur doulon	59a:43
laval sur luzege	10b:19
laval sur tourbe	52a:51
laval sur vologne	63b:88
lavalade	11b:24
lavaldens	17b:38
lavalette	25c3
lavallee	83a:55
lavancia
lavancia epercy	62b:39
lavangeot	14b:39
lavannes	58b:51
lavans	 5
lavans les dole	32b:39
lavans les saint claude	24c2
lavans quingey	19b:25
lavans vuillafans	23b:25
lavaqueresse	20b:02
lavardac	23c:47
lavardens	36b:32
lavardin	87b2
lavare	82b:72
lavars	17b:38
lavastrie	:15
lavatoggio	15b:2B
lavau	14c2
lavau sur loire	77b:44
lavaudieu	24b:43
lavaufranche	23b:23
lavault
lavault de fretoy	65a:58
lavault sainte anne	11c:03
lavaur	11d2
lavaurette	21b:82
lavaveix
lavaveix les mines	68b:23
lavazan	23b:33
laveissenet	14b:15
laveissiere	54b:15
lavelanet	60c:09
lavelanet de comminges	65b:31
laveline
laveline devant bruyeres	58b:88
laveline du houx	21b:88
lavenay	:72
lavenham	e
laventie	50c:62
laveraet	10b:32
lavercantiere	23b:46
lavergne	10c2
lavernat	59b:72
lavernay	59b:25
lavernhe	:12
lavernose
lavernose lacasse	38c:31
lavernoy	74a:52
laverriere	32a:60
laversine	16b:02
laversines	11c:60
laverune	33c:34
laveyron	13c:26
laveyrune	11b:07
laveyssiere	:24
lavieu	12b:42
lavieville	17b:80
lavigerie	12b:15
lavignac	17b:87
lavigneville	:55
lavigney	13b:70
lavigny	38b:39
lavillatte	44a:07
laville
laville aux bois	24b:52
lavilledieu	23c:07
lavilleneuve	57a:52
lavilleneuve au roi	69a:52
lavilleneuve aux fresnes	:52
lavilletertre	63b:60
lavincourt	70a:55
laviolle	98a:07
laviron	36b:25
lavit	16c:82
lavoine	15b:03
lavoncourt	33b:70
lavours	14b:01
lavoute	 2
lavoute chilhac	25b:43
lavoute sur loire	81b:43
lavoux	12c:86
lavoye	14b:55
lawarde mauger
lawarde mauger l hortoy	15b:80
lawrence	e
lawton	e
laxou	15d:54
lay	78b:42
lay lamidou	13b:64
lay saint christophe	24c:54
lay saint remy	34b:54
laye	=26b:05
laymont	23b:32
layrac	40c:47
layrac sur tarn	32b:31
layrisse	25b:65
lays sur le doubs	16b:71
laz	69b:29
lazenay	28b:18
lazer	35b:05
le bailleul	12c:72
le baizil	28b:51
le ban saint martin	47c:57
le bar
le bar sur loup	30c:06
le barboux	25b:25
le barcares	61c:66
le bardon	98b:45
le barp	58c:33
le barroux	66b:84
le bas segala	16c:12
le bastit	15b:46
le beage	25b:07
le beaucet	40b:84
le beausset	10d:83
le bec hellouin	37b:27
le bec thomas	20b:27
le belieu	51b:25
le bellay
le bellay en vexin	22b:95
le beny bocage	:14
le bernard	13c:85
le bersac	15b:05
le bessat	53b:42
le beugnon	:79
le beulay	88a:88
le bez	91b:81
le bignon	40c:44
le bignon du maine	32b:53
le bignon mirabeau	30b:45
le biot	63b:74
le bizot	31b:25
le blanc	62c:36
le blanc mesnil	62d:93
le bleymard	:48
le blosne	q
le bo	12b:14
le bocasse	65b:76
le bodeo	19b:22
le bois	 2
le bois d oingt	:69
le bois hellain	22b:27
le bois l abbe	q
le bois plage
le bois plage en re	21c:17
le bois robert	39b:76
le boisle	33b:80
le bonhomme	74b:68
le bono	26c:56
le born	81b2
le bosc	15c2
le bosc du theil	13c:27
le bosc renoult	26b:61
le bouchage	83b2
le bouchaud	19b:03
le bouchet mont charvin	25b:74
le bouchet saint nicolas	27b:43
le bouchon
le bouchon sur saulx	23b:55
le bouillon	17b:61
le boulay	81b:37
le boulay morin	81b:27
le boullay
le boullay les deux eglises	24b:28
le boullay mivoye	53b:28
le boullay thierry	59b:28
le boulou	55c:66
le boulve	:46
le boupere	32c:85
le bourdeix	25b:24
le bourdet	56b:79
le bourg	30b:46
le bourg d hem	23b:23
le bourg d ire	:49
le bourg d oisans	26c:38
le bourg dun	42b:76
le bourg saint leonard	:61
le bourget	16d:93
le bourget du lac	52c:73
le bourgneuf
le bourgneuf la foret	18c:53
le bourguet	42a:83
le bouscat	25d:33
le bousquet	39a:11
le bousquet d orb	16c:34
le bouyssou	12b:46
le breil
le breil sur merize	16c:72
le brethon	32b:03
le breuil	50c4
le breuil bernard	:79
le breuil en auge	95b:14
le breuil en bessin	41b:14
le breuil sous argenton	:79
le breuil sur couze	10c:63
le brevedent	20b:14
le brignon	62b:43
le broc	21c2
le brouilh monbert	24b:32
le brugeron	26b:63
le brusquet	97b:04
le bu
le bu sur rouvres	12b:14
le bugue	27c:24
le buis	18b:87
le buisson	30b2
le buisson de cadouin	20c:24
le buret	32b:53
le burgaud	94b:31
le busseau	73b:79
le cabanial	47b:31
le cailar	26c:30
le caire	c
le cambout	:22
le cannet	42d:06
le cannet des maures	51c:83
le cap	c
le cap ferret	q
le carbet	37c:972
le cardonnois	75a:80
le carlaret	30b:09
le castelet	19c:14
le castellard melan	64a:04
le castellet	63c2
le castera	80b:31
le cateau cambresis	68c:59
le catelet	19b:02
le catelier	26b:76
le caule sainte beuve	47b:76
le cause	13b:82
le caylar	46b:34
le cayrol	24b:12
le cellier	41c:44
le cendre	54c:63
le cercueil	15b:61
le cergne	62b:42
le chaffal	35a:26
le chaffaut saint jurson	69b:04
le chalange	86a:61
le chalard	30b:87
le chalon	20b:26
le chambon	58a:07
le chambon feugerolles	12d:42
le chambon sur lignon	25c:43
le champ
le champ de la pierre	28a:61
le champ pres froges	13c:38
le champ saint pere	21c:85
le change	:24
le charme	14b:45
le charmel	32b:02
le chastang	35b:19
le chateau	 2
le chateau d almeneches	18b:61
le chateau d oleron	44c:17
le chatel	:73
le chatelard	69b:73
le chatelet	92b:18
le chatelet en brie	42c:77
le chatelet sur meuse	16b:52
le chatelet sur retourne	77b:08
le chatelet sur sormonne	17b:08
le chateley	86a:39
le chatelier	63a:51
le chatellier	83b2
le chatenet
le chatenet en dognon	41b:87
le chauchet	10b:23
le chautay	26b:18
le chay	84b:17
le chefresne	:50
le cheix
le cheix sur morge	70b:63
le chemin	63a:51
le chemin vert	q
le chene	28b:10
le chesnay	:78
le chesnay rocquencourt	31d:78
le chesne	:08
le chevain	:72
le cheylard	28c:07
le cheylas	24c:38
le chillou	16b:79
le claon	46a:55
le clapier	96a:12
le clat	28a:11
le claux	16b:15
le clerjus	46b:88
le cloitre pleyben	50b:29
le cloitre saint thegonnec	64b:29
le collet
le collet de deze	68b:48
le compas	20b:23
le conquet	28c:29
le controis
le controis en sologne	69c:41
le cormier	36b:27
le coteau	68c:42
le coudray	40c:28
le coudray macouard	92b:49
le coudray montceaux	48c:91
le coudray saint germer	87b:60
le coudray sur thelle	55b:60
le cours	70b:56
le cres	92c:34
le crest	13c:63
le crestet	52b:07
le creusot	21d:71
le crocq	18b:60
le croisic	41c:44
le croisty	74b:56
le cros	60a:34
le crotoy	20c:80
le crouais	59b:35
le crouzet	51a:25
le crozet	25b:42
le cuing	48b:31
le deschaux	10c:39
le desert	:14
le detroit	94a:14
le dezert	60b:50
le diamant	62c:972
le donjon	10c:03
le donzeil	19b:23
le dorat	15c:87
le douhet	71b:17
le doulieu	14c:59
le dourn	12b:81
le drennec	19c:29
le faget	30b:31
le falgoux	11b:15
le faou	19c:29
le faouet	32c2
le fau	34a:15
le fauga	26c:31
le faulq	32b:14
le favril	11c3
le fay	62b:71
le fay saint quentin	53b:60
le fayel	23b:60
le fel	20b:12
le fenouiller	50c:85
le ferre	73b:35
le fete	51a:21
le fidelaire	10c:27
le fied	19b:39
le fief sauvin	:49
le fieu	51b:33
le fleix	15c:24
le foeil	14c:22
le folgoet	33c:29
le fossat	11c:09
le fosse	:76
le fouilloux	76b:17
le fournet	77a:14
le fousseret	19c:31
le francois	16d:972
le frasnois	17b:39
le fraysse	42b:81
le freche	37b:40
le frechet	13b:31
le freney
le freney d oisans	26b:38
le fresne	74a:51
le fresne camilly	95b:14
le fresne poret	23b:50
le fresne sur loire	:49
le frestoy vaux	22b:60
le frety	61a:08
le fugeret	20b:04
le fuilet	:49
le gallet	15b:60
le garn	28b:30
le garric	13c:81
le gast	:14
le gault
le gault du perche	32b:41
le gault saint denis	67b:28
le gault soigny	50b:51
le gavre	19c:44
le genest saint isle	22c:53
le gicq	12b:17
le girouard	12c:85
le givre	54b:85
le glaizil	18b:05
le gosier	28d:971
le gouray	:22
le grais	21b:61
le grand bornand	21c:74
le grand bourg	12c:23
le grand celland	59b:50
le grand lemps	31c:38
le grand luce	19c:72
le grand madieu	15b:16
le grand parc	q
le grand pressigny	87b:37
le grand quevilly	26d:76
le grand serre	97b:26
le grand village plage	11c:17
le grau
le grau du roi	86c:30
le gres	46b:31
le grez	38b:72
le grippon	39b:50
le gua	41c2
le gue	 4
le gue d allere	11c:17
le gue de la chaine	:61
le gue de longroi	86b:28
le gue de velluire	53b:85
le guedeniau	:49
le guerno	99b:56
le guislain	14b:50
le haillan	11d:33
le ham	65b2
le hamel	67b2
le hanouard	27b:76
le haut breda	46b:38
le haut corlay	66b:22
le haut du lievre	q
le haut soultzbach	88b:68
le havre	17e:76
le heaulme	21b:95
le herie
le herie la vieville	19b:02
le heron	:76
le hezo	93b:56
le hingle	93b:22
le hohwald	52b:67
le horps	72b:53
le houga	12c:32
le houlme	41c:76
le housseau bretignolles	23b:53
le juch	77b:29
le kef	c
le kremlin bicetre	24d:94
le lac
le lac d issarles	25b:07
le lamentin	39d:972
le landin	25b:27
le landreau	33c:44
le langon	10c:85
le larderet	49a:39
le lardin saint lazare	17c:24
le latet	91a:39
le lauzet ubaye	23b:04
le lavandou	66c:83
le leslay	15b:22
le lesme	68b:27
le leuy	23b:40
le liege	33b:37
le lindois	34b:16
le lion
le lion d angers	54c:49
le locheur	:14
le longeron	:49
le lonzac	82b:19
le loreur	26b:50
le lorey	56b:50
le loroux	62b:35
le loroux bottereau	86c:44
le lorrain	66c:972
le louroux	53b:37
le louroux beconnais	:49
le louverot	23b:39
le luart	15c:72
le luc	11d:83
le lude	40c2
le luhier	24b:25
le luot	28b:50
le mage	23b:61
le magnoray	88a:70
le magny	10c:36
le maisnil	63b:59
le malesherbois	80c:45
le malzieu forain	48b:48
le malzieu ville	75b:48
le manoir	15c2
le mans	15e:72
le marais
le marais la chapelle	92a:14
le marigot	29c:972
le marillais	:49
le marin	85c:972
le martinet	72b:30
le mas	97a:06
le mas d agenais	15c:47
le mas d artige	92a:23
le mas d azil	12c:09
le mas de tence	17b:43
le masnau massuguies	25b:81
le massegros	:48
le may
le may sur evre	39c:49
le mayet	 2
le mayet d ecole	30b:03
le mayet de montagne	14c:03
le mazeau	46b:85
le mazis	11b:80
le mee
le mee sur seine	20d:77
le meillard	15b:80
le meix	41a:21
le meix saint epoing	29b:51
le meix tiercelin	17b:51
le mele
le mele sur sarthe	66b:61
le memont	47a:25
le mene	66c:22
le menil	97b:88
le menil berard	67a:61
le menil brout	18b:61
le menil ciboult	13b:61
le menil de briouze	54b:61
le menil guyon	84a:61
le menil scelleur	92a:61
le menil vicomte	29a:61
le menoux	40b:36
le merevillois	35c:91
le meriot	61b:10
le merlerault	:61
le merzer	99b:22
le mesge	14b:80
le mesnil	19b:50
le mesnil adelee	16b:50
le mesnil amand	:50
le mesnil amelot	99b:77
le mesnil amey	29b:50
le mesnil au grain	74a:14
le mesnil au val	73b:50
le mesnil aubert	20b:50
le mesnil aubry	91b:95
le mesnil auzouf	:14
le mesnil bacley	:14
le mesnil benoist	:14
le mesnil boeufs	:50
le mesnil caussois	:14
le mesnil conteville	66a:60
le mesnil drey	:50
le mesnil durand	:14
le mesnil durdent	18a:76
le mesnil en thelle	24c:60
le mesnil en vallee	:49
le mesnil esnard	82c:76
le mesnil eudes	25b:14
le mesnil eury	19b:50
le mesnil fuguet	20b:27
le mesnil garnier	22b:50
le mesnil germain	:14
le mesnil gilbert	15b:50
le mesnil guillaume	55b:14
le mesnil herman	:50
le mesnil jourdain	24b:27
le mesnil le roi	63c:78
le mesnil lieubray	92a:76
le mesnil mauger	:14
le mesnil opac	:50
le mesnil ozenne	27b:50
le mesnil patry	:14
le mesnil rainfray	:50
le mesnil reaume	81b:76
le mesnil robert	18b:14
le mesnil rogues	:50
le mesnil rouxelin	47b:50
le mesnil saint denis	73c:78
le mesnil saint firmin	25b:60
le mesnil saint jean	16b:27
le mesnil simon	72b2
le mesnil sous jumieges	60b:76
le mesnil sur blangy	18b:14
le mesnil sur bulles	27b:60
le mesnil sur oger	99b:51
le mesnil thebault	:50
le mesnil theribus	77b:60
le mesnil thomas	34b:28
le mesnil tove	:50
le mesnil veneron	11b:50
le mesnil villeman	24b:50
le mesnil villement	28b:14
le mesnilbus	:50
le mesnillard	26b:50
le meux	23c:60
le minihic
le minihic sur rance	15c:35
le mirail	q
le miroir	58b:71
le molay littry	31c:14
le monastere	23c:12
le monastier
le monastier pin mories	:48
le monastier sur gazeille	18c:43
le monestier	24b:63
le monetier
le monetier les bains	92b:05
le mont	53a:88
le mont dore	25d:988
le mont saint adrien	65b:60
le mont saint michel	23a:50
le montat	11c:46
le monteil	95b2
le monteil au vicomte	22b:23
le montellier	34b:01
le montet	47b:03
le montsaugeonnais	11c:52
le morne rouge	44c:972
le morne vert	17c:972
le moule	23d:971
le moulinet
le moulinet sur solin	14b:45
le moustoir	66b:22
le moutaret	25b:38
le moutherot	13b:25
le mung	32b:17
le muy	10d:83
le nayrac	56b:12
le neubourg	42c:27
le neufbourg	40b:50
le neufour	52a:55
le neuhof	q
le nizan	51b:33
le nouvion
le nouvion en thierache	25c:02
le noyer	79b3
le noyer en ouche	19b:27
le pailly	27b:52
le palais	26c:56
le palais sur vienne	58c:87
le pallet	34c:44
le panier	q
le parc	92b:50
le parcq	74b:62
le pas	52b:53
le pas saint
le pas saint l homer	13b:61
le pasquier	29b:39
le passage	10d2
le pavillon sainte julie	28b:10
le peage
le peage de roussillon	67c:38
le pechereau	17c:36
le pecq	16d:78
le pegue	36b:26
le pellerin	53c:44
le perchay	50b:95
le percy	17b:38
le perier	:38
le perray
le perray en yvelines	65c:78
le perreon	15c:69
le perreux
le perreux sur marne	35d:94
le perrey	12c:27
le perrier	23c:85
le perron	19b:50
le perthus	56b:66
le pertre	14c:35
le pertuis	58b:43
le pescher	37b:19
le petit celland	18b:50
le petit fougeray	90b:35
le petit mercey	:39
le petit pressigny	31b:37
le petit quevilly	22d:76
le peyrat	50b:09
le pian
le pian medoc	73c:33
le pian sur garonne	98b:33
le pin	56c10
le pin au haras	24b:61
le pin en mauges	:49
le pin la garenne	62b:61
le pin murelet	16b:31
le pizou	14c:24
le pla	61a:09
le plagnal	66a:07
le plan	44b:31
le plan de la tour	31c:83
le planois	90a:71
le planquay	16b:27
le plantay	56b:01
le plantis	13b:61
le plessier	 2
le plessier huleu	93a:02
le plessier rozainvillers	75b:80
le plessier sur bulles	21b:60
le plessier sur saint just	52b:60
le plessis	 3
le plessis aux bois	26b:77
le plessis belleville	40c:60
le plessis bouchard	85c:95
le plessis brion	13c:60
le plessis dorin	15b:41
le plessis feu aussoux	60b:77
le plessis gassot	10b:95
le plessis grammoire	27c:49
le plessis grimoult	:14
le plessis grohan	95b:27
le plessis hebert	40b:27
le plessis l echelle	57a:41
le plessis l eveque	29b:77
le plessis lastelle	24b:50
le plessis luzarches	15b:95
le plessis mace	:49
le plessis pate	42c:91
le plessis patte
le plessis patte d oie	11b:60
le plessis placy	31b:77
le plessis robinson	29d:92
le plessis sainte opportune	35b:27
le plessis trevise	21d:94
le ployron	11b:60
le poet	79b:05
le poet celard	15b:26
le poet en percip	25a:26
le poet laval	95b:26
le poet sigillat	11b:26
le poil	:04
le poinconnet	59c:36
le poire	 2
le poire sur velluire	:85
le poire sur vie	86c:85
le poislay	20b:41
le poizat	:01
le poizat lalleyriat	73b:01
le pompidou	18b:48
le ponchel	22b:62
le pondy	15b:18
le pont	 5
le pont chretien chabenet	92b:36
le pont de beauvoisin	57c2
le pont de claix	11d:38
le pont de montvert	:48
le pont de planches	:70
le pontet	19d2
le ponthou	:29
le porge	35c:33
le port	34d2
le port marly	56c:78
le portel	88c:62
le pouget	21c:34
le poujol
le poujol sur orb	95b:34
le pouliguen	42c:44
le pout	62b:33
le pouzin	29c:07
le pradal	32b:34
le pradet	11d:83
le pre
le pre d auge	84b:14
le pre saint gervais	17d:93
le precheur	15c:972
le puch	27a:09
le puech	26b:34
le puid	12b:88
le puiset	:28
le puiset dore	:49
le puits
le puits des mezes	:52
le puley	79a:71
le puy	50b2
le puy en velay	19d:43
le puy notre dame	11c:49
le puy saint bonnet	:49
le puy sainte reparade	59c:13
le quartier	23b:63
le quesne	23b:80
le quesnel	76b:80
le quesnel aubry	22b:60
le quesnoy	49c:59
le quesnoy en artois	32b:62
le quillio	60b:22
le quiou	36b:22
le raincy	15d:93
le recoux	:48
le reculey	:14
le relecq kerhuon	12d:29
le renouard	20b:61
le reposoir	57b:74
le retail	28b:79
le revest
le revest les eaux	41c:83
le rheu	98c:35
le rialet	63a:81
le ribay	46b:53
le riols	98a:81
le robert	22d:972
le roc	21b:46
le roc saint andre	:56
le rouget	:15
le rouget pers	13c:15
le roulier	21b:88
le rouret	42c:06
le rousset	:71
le rousset marizy	59b:71
le roux	67a:07
le rove	52c:13
le rozel	26b:50
le rozier	13b:48
le russey	26c:25
le saint	61b:56
le saix	13b:05
le sap	:61
le sap andre	13b:61
le sappey	47b:74
le sappey en chartreuse	12c:38
le sars	15b:62
le saulchoy	11b:60
le saulcy	29b:88
le sauze
le sauze du lac	16b:05
le segur	26b:81
le sel
le sel de bretagne	11c:35
le sen	22b:40
le sequestre	20c:81
le seure	27b:17
le soler	79c:66
le souich	20b:62
le soulie	14b:34
le sourd	16b:02
le sourn	21c:56
le subdray	97b:18
le syndicat	18c:88
le tablier	77b:85
le taillan medoc	11d:33
le tallud	20c:79
le tampon	83d:974
le tanu	43b:50
le tartre	11b:71
le tartre gaudran	37a:78
le tatre	43b:16
le tech	95a:66
le teich	92c:33
le teil	87c:07
le teilleul	17c2
le temple	82b3
le temple de bretagne	20c:44
le temple sur lot	11c:47
le tertre saint denis	14b:78
le theil	39b2
le theil bocage	:14
le theil de bretagne	17c:35
le theil en auge	20b:14
le theil nolent	29b:27
le thieulin	42b:28
le thil	59b:27
le thil riberpre	24b:76
le thillay	46c:95
le thillot	32c:88
le tholonet	24c:13
le tholy	15c:88
le thor	89c:84
le thoronet	26c:83
le thou	21c:17
le thoult trosnay	11b:51
le thour	36b:08
le thoureil	:49
le thuel	16b:02
le thuit	14b:27
le thuit de l oison	38c:27
le tiercent	20b:35
le tignet	32c:06
le tilleul	66b:76
le tilleul lambert	27b:27
le titre	33b:80
le tonkin	q
le torp mesnil	45b:76
le torpt	47b:27
le torquesne	53b:14
le touquet	q
le touquet paris plage	42c:62
le tour
le tour du parc	13c:56
le tourne	83b:33
le tourneur	:14
le touvet	31c:38
le trait	47c:76
le tranger	17b:36
le translay	23b:80
le transloy	42b:62
le travet	:81
le trehou	63b:29
le tremblay	 2
le tremblay omonville	39b:27
le tremblay sur mauldre	93b:78
le tremblois	16b:70
le treport	44c:76
le trevoux	17c:29
le triadou	74b:34
le trioulou	95a:15
le tronchet	14c2
le troncq	17b:27
le tronquay	13c2
le truel	35b:12
le tuzan	26b:33
le val	46c2
le val d ajol	39c:88
le val d esnoms	35b:52
le val d hazey	51c:27
le val d ocre	56b:89
le val david	66b:27
le val de gouhenans	63a:70
le val de gueblange	79b:57
le val dore	89b:27
le val fourre	q
le val larrey	28b:21
le val saint eloi	94a:70
le val saint germain	16c:91
le val saint pere	19c:50
le valdecie	:50
le valtin	74a:88
le vanneau irleau	86b:79
le vast	32b:50
le vauclin	85c:972
le vaudioux	17b:39
le vaudoue	73b:77
le vaudreuil	36c:27
le vaulmier	60a:15
le vaumain	40b:60
le vauroux	50b:60
le verdier	23b:81
le verdon
le verdon sur mer	14c:33
le verger	14c:35
le verguier	21b:02
le vermont	72a:88
le verneil	88a:73
le vernet	28c4
le vernet chameane	78b:63
le vernet sainte marguerite	33b:63
le vernois	29b:39
le vernoy	18b:25
le versoud	49c:38
le vert	12b:79
le vesinet	16d:78
le veurdre	48b:03
le vey	14b:14
le vezier	18b:51
le vibal	52b:12
le vicel	12b:50
le vieil bauge	:49
le vieil dampierre	10b:51
le vieil evreux	84b:27
le vieux bourg	74b:22
le vieux cerier	13b:16
le vieux marche	13c:22
le vigan	39c:30
le vigan en quercy	15c:46
le vigean	79b:15
le vigeant	66b:86
le vigen	23c:87
le vignau	52b:40
le vignon
le vignon en quercy	96b:46
le vilhain	27b:03
le villard	:48
le villars	27b:71
le villey	94a:39
le vintrou	91a:81
le vivier	71a:66
le vivier sur mer	11c:35
le voide	:49
le vretot	:50
le wast	20b:62
leadville	e
league city	e
lealvillers	16b:80
leamington spa	e
leatherhead	e=
leaupartie	86a:14
leaz	91b:01
lebanon	e
lebetain	42b:90
lebeuville	15b:54
lebiez	23b:62
leboulin	35b:32
lebucquiere	23b:62
lecaude	:14
lecce	c
lecci	21c:2A
lecelles	30c:59
lecey	20b:52
lechatelet	23b:21
lechelle	62b2
lechlade	e
lecluse	13c:59
lecourt	:52
lecousse	35c:35
lecques	47b:30
lect	32b:39
lectoure	37c:32
lecumberry	20b:64
lecussan	25b:31
ledas et penthies	16b:81
ledat	14c:47
ledbury	e
ledenon	17c:30
ledergues	68b:12
lederzeele	70b:59
ledeuix	10c:64
ledignan	15c:30
ledinghem	32b:62
ledringhem	61b:59
lee	13c:64
leeds	c
leek	e=
leenane	e
leers	95c:59
lees athas	23b:64
lefaux	23b:62
leffard	20b:14
leffincourt	19b:08
leffond	:70
leffonds	34b:52
leffrinckoucke	41c:59
leforest	71c:62
lege	=48c2
lege cap ferret	79c:33
legeville et bonfays	66a:88
leglantiers	55b:60
legny	69b:69
leguevin	99c:31
leguillac	 2
leguillac de cercles	:24
leguillac de l auche	97b:24
lehaucourt	82b:02
lehon	:22
leicester	c
leigh	e
leighton buzzard	e
leigne	 2
leigne les bois	55b:86
leigne sur usseau	45b:86
leignes
leignes sur fontaine	65b:86
leigneux	36b:42
leimbach	93b:68
leintrey	15b:54
leipzig	c
leiria	c
leiston	e
leiterswiller	:67
leith	e
leixlip	e
lelex	24b:01
lelin lapujolle	27b:32
lelling	46b:57
lemainville	41b:54
lembach	15c:67
lemberg	14c:57
lembeye	84b:64
lembras	13c:24
leme	58b2
lemenil
lemenil mitry	2a:54
lemere	40b:37
lemmecourt	23a:88
lemmes	=24b:55
lemoncourt	57a:57
lempaut	88b:81
lempdes	87c:63
lempdes sur allagnon	13c:43
lempire	13b:02
lempire aux bois	:55
lemps	84b2
lempty	42b:63
lempzours	13b:24
lemud	52b:57
lemuy	26b:39
lenault	:14
lenax	26b:03
lencloitre	25c:86
lencouacq	38b:40
lendou
lendou en quercy	61b:46
lendresse	:64
lengelsheim	19b:57
lengronne	47b:50
lenharree	10b:51
lening	32b:57
lenizeul	:52
lennon	81b:29
lenoir	e
lenoncourt	59b:54
lens	33d:62
lens lestang	88b:26
lent	=16c2
lentigny	18c:42
lentillac
lentillac du causse	11b:46
lentillac saint blaise	19b:46
lentilleres	24b:07
lentilles	=13b:10
lentilly	66c:69
lentiol	24b:38
lento	=12b:2B
leobard	23b:46
leogeats	90b:33
leognan	11d:33
leojac	13c:82
leominster	e
leon	23c:40
leoncel	46a:26
leotoing	23b:43
leouville	85a:45
leoville	30b:17
lepanges
lepanges sur vologne	84b:88
lepaud	36b:23
lepin
lepin le lac	47b:73
lepinas	15b:23
lepine	29b:62
lepron
lepron les vallees	61a:08
lepuix	11c:90
lepuix neuf	31b:90
leran	62b:09
lercoul	11a:09
lere	11c:18
leren	21b:64
lerigneux	17b:42
lerins	q
lerm et musset	50b:33
lerne	35b:37
lerouville	14c:55
lerrain	46b:88
lerwick	e
lery	22c2
lerzy	22b:02
les 4000	q
les ableuvenettes	72a:88
les abrets	 2
les abrets en dauphine	69c:38
les abymes	51d:971
les achards	55c:85
les adjots	54b:16
les adrets	11c:38
les adrets de l esterel	28c:83
les ageux	12c:60
les aires	62b:34
les aix
les aix d angillon	19c:18
les albres	35b:12
les alleuds	 2
les alleux	:08
les allies	17b:25
les allues	17c:73
les alluets
les alluets le roi	14c:78
les ancizes comps	17c:63
les andelys	77c:27
les angles	96c3
les angles sur correze	13b:19
les anses
les anses d arlet	39c:972
les arcs	81c:83
les ardillats	63b:69
les arques	21b:46
les arsures	23b:39
les artigues
les artigues de lussac	11c:33
les aspres	63b:61
les assions	77b:07
les attaques	21c:62
les aubiers	q
les aulneaux	11b:72
les autels	62a:02
les autels saint bazile	:14
les autels villevillon	11b:28
les authieux	29b:27
les authieux du puits	:61
les authieux papion	:14
les authieux sur calonne	28b:14
les authieux sur le port saint ouen	12c:76
les auxons	25c:25
les avanchers valmorel	72b:73
les avenieres	:38
les avenieres veyrins thuellin	77c:38
les avirons	12d:974
les aynans	36b:70
les ayvelles	85b:08
les barils	27b:27
les baroches	33b:54
les barthes	60b:82
les baties	75a:70
les baux	 2
les baux de breteuil	67b:27
les baux de provence	26b:13
les baux sainte croix	87b:27
les beaudottes	q
les belleville	35c:73
les bessons	42b:48
les biards	:50
les billanges	30b:87
les billaux	12c:33
les bizots	47b:71
les bois
les bois d anjou	25c:49
les bondons	14b:48
les bordes	33c4
les bordes aumont	54b:10
les bordes sur arize	46b:09
les bordes sur lez	:09
les bosquets	q
les bottereaux	35b:27
les bouchoux	32b:39
les breseux	49b:25
les breviaires	13c:78
les brouzils	29c:85
les brulais	54b:35
les brunels	27b:11
les cabannes	70b2
les cammazes	40b:81
les cars	61b:87
les casses	32b:11
les cayes	c
les cent acres	65a:76
les cerqueux	90b:49
les cerqueux sous passavant	:49
les chalesmes	80a:39
les champeaux	96a:61
les champs geraux	11c:22
les chapelles	57b:73
les chapelles bourbon	46b:77
les charmontois	12b:51
les chatelets	11b:28
les chateliers	45b:79
les chatelliers chateaumur	:85
les chatelliers notre dame	15b:28
les chavannes
les chavannes en maurienne	22b:73
les cheres	15c:69
les cheris	:50
les choux	53b:45
les clayes
les clayes sous bois	17d:78
les clefs	71b:74
les clerimois	30b:89
les clouzeaux	:85
les cluses	28b:66
les combes	78b:25
les contamines montjoie	11c:74
les corvees
les corvees les yys	33b:28
les costes gozon	16b:12
les coteaux	q
les coteaux perigourdins	55b:24
les cotes	 2
les cotes d arey	20c:38
les cotes de corps	74a:38
les couronneries	q
les cresnays	23b:50
les croutes	99a:10
les crozets	19b:39
les damps	13c:27
les dervallieres	q
les deserts	85b:73
les deux alpes	19c:38
les deux fays	12b:39
les deux rives	83b:63
les deux villes	25b:08
les echelles	13c:73
les ecorces	78b:25
les ecrennes	63b:77
les eduts	57a:17
les eglises
les eglises d argenteuil	54b:17
les eglisottes et chalaures	22c:33
les embiez	q
les eparges	60a:55
les eparres	10c:38
les epesses	30c:85
les essards	92b3
les essards taignevaux	25b:39
les essarts	11b2
les essarts le roi	68c:78
les essarts le vicomte	13b:51
les essarts les sezanne	25b:51
les esseintes	24b:33
les estables	32b:43
les etangs	42b:57
les etilleux	20b:28
les eyzies	11c:24
les eyzies de tayac sireuil	:24
les farges	31b:24
les ferres	93a:06
les fessey	13b:70
les fins	30c:25
les flamants	q
les fontenelles	54b:25
les fontenis	:70
les forges	19c3
les fosses	43b:79
les fougerets	97b:56
les fourgs	14c:25
les francs moisins	q
les garennes
les garennes sur loire	47c:49
les genettes	16b:61
les gets	12c:74
les glenan	q
les gonds	17c:17
les goulles	17a:21
les gours	91a:16
les grandes armoises	53a:08
les grandes chapelles	40b:10
les grandes loges	28b:51
les grandes ventes	17c:76
les grands chezeaux	23b:87
les granges	79a:10
les granges gontardes	70b:26
les granges le roi	12c:91
les grangettes	33b:25
les gras	82b:25
les graulges	:24
les gresilles	q
les groseillers	54a:79
les guerreaux	23b:71
les haies	72b:69
les halles	47b:69
les hautes rivieres	12c:08
les hauts	 4
les hauts d anjou	88c:49
les hauts de caux	13c:76
les hauts de chee	69b:55
les hauts de forterre	46b:89
les hauts talican	54b:60
les hayes	18b:41
les hays	36b:39
les herbiers	17d:85
les hermaux	11b:48
les hermites	58b:37
les hogues	67b:27
les hopitaux neufs	97b:25
les hopitaux vieux	46b:25
les houches	35c:74
les iffs	27b:35
les ifs	67a:76
les ilhes	64a:11
les isles bardel	73a:14
les islettes	70b:55
les issards	25b:09
les istres et bury	92a:51
les izards	q
les jumeaux	:79
les junies	25b:46
les landes genusson	26c:85
les laubies	15b:48
les leches	39b:24
les leves et thoumeyragues	56b:33
les lilas	24d:93
les loges	14c3
les loges en josas	16c:78
les loges marchis	11c:50
les loges margueron	21b:10
les loges saulces	16b:14
les loges sur brecey	12b:50
les lucs
les lucs sur boulogne	37c:85
les mages	21c:30
les magnils reigniers	15c:85
les magny	14b:70
les maillys	80b:21
les marats	:55
les marches	:73
les marets	15b:77
les mars	18b:23
les martres	 2
les martres d artiere	23c:63
les martres de veyre	38c:63
les martys	31b:11
les matelles	21c:34
les mathes	22c:17
les mayons	63b:83
les mazures	85b:08
les mees	42c2
les menuires	q
les menus	24b:61
les mesneux	97b:51
les mesnuls	91b:78
les metairies	71b:16
les minguettes	q
les moeres	:59
les moitiers
les moitiers d allonne	74b:50
les molieres	20c:91
les mollettes	87b:73
les monceaux	20b:14
les monthairons	32b:55
les montils	19c:41
les monts	 3
les monts d andaine	17c:61
les monts d aunay	48c:14
les monts du roumois	16c:27
les monts ronds	67b:25
les monts verts	31b:48
les moussieres	17b:39
les moutiers	 3
les moutiers en auge	13b:14
les moutiers en cinglais	53b:14
les moutiers en retz	19c:44
les moutiers hubert	:14
les mujouls	37a:06
les mureaux	35d:78
les nans	10b:39
les neyrolles	63b:01
les noes	21b:42
les noes pres troyes	33c:10
les nouillers	72b:17
les ollieres	 2
les ollieres sur eyrieux	10c:07
les olmes	:69
les omergues	14b:04
les ormes	19c2
les ormes sur voulzie	86b:77
les orres	51b:05
les oubeaux	:14
les paroches	41b:55
les pavillons
les pavillons sous bois	26d:93
les pechs
les pechs du vers	30b:46
les peintures	16c:33
les pennes mirabeau	23d:13
les perques	:50
les petites armoises	58a:08
les petites loges	48b:51
les piards	:39
les pieux	32c:50
les pilles	22b:26
les pineaux	69b:85
les pins	51b:16
les pinthieres	17b:28
les places	73a:27
les plains et grands essarts	21b:25
les planches
les planches en montagne	15b:39
les planches pres arbois	88a:39
les plans	61b2
les plantiers	23b:30
les pontets	14b:25
les ponts
les ponts de ce	13d:49
les portes	 2
les portes du coglais	22c:35
les portes en re	58b:17
les poulieres	31b:88
les pradeaux	35b:63
les preaux	40b:27
les premiers sapins	16c:25
les pres	31a:26
les pujols	87b:09
les quatre routes
les quatre routes du lot	:46
les rairies	10c:49
les repots	56a:39
les ressuintes	15b:28
les riceys	12c:10
les rives	15b:34
les rives du cher	q
les rivieres henruel	16b:51
les roches	 2
les roches de condrieu	21c:38
les roches l eveque	30b:41
les roises	27a:55
les rosiers
les rosiers sur loire	:49
les rotours	:61
les rouges eaux	80a:88
les rousses	37c:39
les rues
les rues des vignes	74b:59
les sables
les sables d olonne	50d:85
les saintes	q
les salces	83a:48
les salelles	58b2
les salles	56b:42
les salles de castillon	33b:33
les salles du gardon	24c:30
les salles lavauguyon	16b:87
les salles sur verdon	24b:83
les sauvages	63b:69
les septvallons	12c:02
les sieges	44b:89
les sorinieres	93c:44
les souhesmes rampont	32b:55
les tarterets	q
les ternes	57b:15
les terres
les terres de chaux	14b:25
les thilliers
les thilliers en vexin	49b:27
les thons	97a:88
les thuiles	36b:04
les tonils	16a:26
les touches	26c:44
les touches de perigny	55b:17
les tourailles	:61
les tourreilles	38b:31
les tourrettes	11c:26
les trois bassins	72c:974
les trois chateaux	77b:39
les trois domaines	12b:55
les trois ilets	65c:972
les trois lacs	17c:27
les trois moutiers	11c:86
les trois pierres	83b:76
les trois ponts	q
les trois saints	14c:19
les ulis	26d:91
les ulmes	54b:49
les vallees
les vallees de la vanne	10c:89
les vallois	13b:88
les vans	27c:07
les vastres	19b:43
les velluire
les velluire sur vendee	14c:85
les ventes	11c:27
les ventes de bourse	15b:61
les verchers
les verchers sur layon	:49
les veys	:50
les vigneaux	51b:05
les vignes	:48
les villages voveens	40c:28
les villards
les villards sur thones	11c:74
les villedieu	23b:25
les villettes	15c:43
les voivres	28b:88
les yveteaux	10b:61
lesboeufs	17b:80
lesbois	18b:53
lescar	95c:64
leschaux	33b:74
leschelle	27b:02
lescheraines	80b:73
lescheres	19b:39
lescheres sur le blaiseron	87a:52
lescherolles	46b:77
lescheroux	73b:01
lesches	76b:77
lesches en diois	57a:26
lescouet
lescouet gouarec	22b:22
lescousse	82a:09
lescout	76b:81
lescun	16b:64
lescuns	75a:31
lescure	48b:09
lescure d albigeois	46c:81
lescure jaoul	23b:12
lescurry	16b:65
lesdain	43b:59
lesdins	79b:02
lesges	83a:02
lesgor	43b:40
lesignac
lesignac durand	17b:16
lesigny	74c2
lesme	17b:71
lesmenils	51b:54
lesmont	30b:10
lesneven	76c:29
lesparre
lesparre medoc	59c:33
lesparrou	24b:09
lesperon	14c2
lespesses	40b:62
lespielle	15b:64
lespignan	34c:34
lespinasse	33c:31
lespinassiere	14b:11
lespinoy	24b:62
lespiteau	78a:31
lespouey	21b:65
lespourcy	18b:64
lespugue	75a:31
lesquerde	14b:66
lesquielles saint germain	75b:02
lesquin	96c:59
lessac	55b:16
lessard	 2
lessard en bresse	56b:71
lessard et
lessard et le chene	15b:14
lessard le national	66b:71
lessay	23c:50
lesse	21b:57
lesseux	14b:88
lesson	:85
lessy	79b:57
lestanville	90a:76
lestards	12b:19
lestelle	 2
lestelle betharram	79b:64
lestelle de saint martory	43b:31
lesterps	44b:16
lestiac
lestiac sur garonne	59b:33
lestiou	29b:41
lestrade et thouels	44b:12
lestre	24b:50
lestrem	50c:62
letanne	11b:08
letchworth	e
letelon	93a:03
lethbridge	e
lethuin	24b:28
letia	11b:2A
letra	90b:69
letricourt	22b:54
letteguives	21b:27
letterkenny	e
lettret	20b:05
leubringhen	29b:62
leuc	82b:11
leucamp	24b:15
leucate	46c:11
leuchey	70a:52
leudeville	16c:91
leudon
leudon en brie	17b:77
leuglay	28b:21
leugny	68b2
leuhan	85b:29
leuilly
leuilly sous coucy	46b:02
leulinghem	27b:62
leulinghen
leulinghen bernes	54b:62
leurville	81a:52
leury	10b:02
leutenheim	83b:67
leuven	c
leuville
leuville sur orge	43c:91
leuvrigny	32b:51
leuze	19b:02
levainville	38b:28
leval	27c2
levallois
levallois perret	68d:92
levare	27b:53
levecourt	91a:52
levelland	e
leven	e
levens	54c:06
leverburgh	e
levergies	54b:02
levernois	36b:21
leves	=57c:28
levesville
levesville la chenard	23b:28
levet	14c:18
levie	67b:2A
levier	=24c:25
levignac	22c:31
levignac de guyenne	67b:47
levignacq	36b:40
levignen	10c:60
levigny	93a:10
levis	22b:89
levis saint nom	16c:78
levoncourt	30b2
levroux	28c:36
lewarde	24c:59
lewes	e
lewis	e=
lewisham	e
lewiston	e
lewistown	e
lewisville	e
lexington	e
lexy	39c:54
ley	11b:57
leyburn	e
leychert	11b:09
leyland	e
leyme	93b:46
leymen	13c:68
leyment	14c:01
leynes	52b:71
leynhac	30b:15
leyr	91b:54
leyrat	14b:23
leyrieu	92b:38
leyritz
leyritz moncassin	21b:47
leysdown on sea	e
leyssard	16b:01
leyton	e
leytonstone	e
leyvaux	37a:15
leyviller	50b:57
lez	:31
lez fontaine	24b:59
lezan	16c:30
lezardrieux	16c:22
lezat	 2
lezat sur leze	23c:09
lezay	20c:79
lezennes	30c:59
lezeville	11b:52
lezey	90a:57
lezignan	36b:65
lezignan corbieres	10d:11
lezignan la cebe	16c:34
lezigne	:49
lezigneux	17c:42
lezinnes	67b:89
lezoux	65c:63
lheraule	20b:60
lherm	41c2
lhery	89a:51
lhez	76a:65
lhommaize	90b:86
lhomme	93b:72
lhopital	:01
lhor	14b:57
lhospitalet	:46
lhoumois	16b:79
lhuis	89b:01
lhuitre	27b:10
lhuys	14b:02
liac	20b:65
liancourt	68c:60
liancourt fosse	29b:80
liancourt saint pierre	57b:60
liart	59b:08
lias	=79b:32
lias d armagnac	20b:32
liausson	16b:34
libaros	13b:65
libby	e
liberal	e=
libercourt	80c:62
libermont	18b:60
libourne	25d:33
libreville	c
licey
licey sur vingeanne	97a:21
lichans
lichans sunhar	84a:64
licheres	99a:16
licheres pres aigremont	15b:89
licheres sur yonne	49a:89
lichfield	e
lichos	13b:64
lichtenberg	53b:67
licourt	40b:80
licq atherey	19b:64
licques	17c:62
licy clignon	65a:02
lidrezing	80a:57
liebenswiller	19b:68
liebsdorf	29b:68
liebvillers	15b:25
liederschiedt	12b:57
lieffrans	50a:70
liege	c=
liehon	13b:57
liencourt	30b:62
lieoux	13b:31
liepvre	16c:68
lieramont	22b:80
liercourt	33b:80
lieres	34b:62
liergues	:69
liernais	48b:21
liernolles	19b:03
lierval	12b:02
lierville	22b:60
lies	=73a:65
liesle	56b:25
liesse notre dame	13c:02
liessies	53b:59
liesville
liesville sur douve	22b:50
liettres	38b:62
lieu saint amand	15c:59
lieuche	50a:06
lieucourt	71a:70
lieudieu	35b:38
lieurac	18b:09
lieuran	 2
lieuran cabrieres	34b:34
lieuran les beziers	15c:34
lieurey	15c:27
lieuron	81b:35
lieusaint	14d2
lieutades	17b:15
lieuvillers	72b:60
lievans	15b:70
lievin	30d:62
lievremont	:25
liez	=69b2
liezey	30b:88
liffol	 2
liffol le grand	21c:88
liffol le petit	32b:52
lifford	e
liffre	93c:35
lifou	92c:988
ligardes	21b:32
ligescourt	22b:80
liginiac	65b:19
liglet	30b:86
lignac	46b:36
lignairolles	33a:11
lignan	 3
lignan de bazas	40b:33
lignan de bordeaux	84b:33
lignan sur orb	32c:34
lignareix	16b:19
ligne	=58c2
ligneres	32a:61
lignereuil	14b:62
lignerolles	=13c5
ligneville	30b:88
ligneyrac	29b:19
lignieres	21c4
lignieres ambleville	69b:16
lignieres chatelain	35b:80
lignieres de touraine	13c:37
lignieres en vimeu	11b:80
lignieres la carelle	:72
lignieres orgeres	72b:53
lignieres sonneville	:16
lignieres sur aire	49a:55
lignol	86b:56
lignol le chateau	16b:10
lignon	12b:51
lignorelles	19b:89
lignou	14b:61
ligny	 7
ligny en barrois	37c:55
ligny en brionnais	38b:71
ligny en cambresis	18c:59
ligny le chatel	12c:89
ligny le ribault	13c:45
ligny les aire	57b:62
ligny saint flochel	24b:62
ligny sur canche	19b:62
ligny thilloy	51b:62
ligre	11c:37
ligron	49b:72
ligsdorf	32b:68
ligueil	21c:37
ligueux	14b2
liguge	34c:86
lihons	46b:80
lihue	e
lihus	42b:60
lilhac	14b:31
lille	24e:59
lille sud	q
lillebonne	85c:76
lillemer	40b:35
lillers	10d:62
lilly	73a:27
lilongwe	e
lima	c=
limalonges	84b:79
limans	=39b:04
limanton	24b:58
limas	=48c:69
limavady	e
limay	18d:78
limbe	c=
limbrassac	12b:09
lime	=19b:02
limeil
limeil brevannes	27d:94
limendous	69b:64
limeray	13c:37
limerick	e=
limersheim	68b:67
limerzel	14c:56
limesy	15c:76
limetz
limetz villez	21c:78
limeuil	34b:24
limeux	31b2
limey remenauville	32b:54
limeyrat	42b:24
limoges	=13e:87
limoges fourches	63b:77
limogne
limogne en quercy	86b:46
limoise	18b:03
limon	=15b:58
limonest	40c:69
limons	=72b:63
limont
limont fontaine	53b:59
limony	83b:07
limours	65c:91
limousis	12b:11
limoux	11d:11
limpiville	41b:76
linac	23b:46
linard
linard malval	21b:23
linards	10c:87
linars	21c:16
linas	80c:91
linay	22b:08
linazay	22b:86
lincel	:04
lincheux
lincheux hallivillers	:80
lincoln	e
lindebeuf	39b:76
lindfield	e
lindisfarne	e
lindre	 2
lindre basse	23b:57
lindre haute	47a:57
lindry	13c:89
linexert	12b:70
linge	=20b:36
lingeard	80a:50
lingevres	45b:14
linghem	22b:62
lingolsheim	21d:67
lingreville	:50
linguizzetta	12c:2B
linieres bouton	:49
liniers	=59b:86
liniez	33b:36
linlithgow	e
linsdorf	33b:68
linselles	82c:59
linthal	59b:68
linthelles	10b:51
linthes	11b:51
lintot	47b:76
lintot les bois	19b:76
linxe	16c:40
liny devant dun	19b:55
linzeux	17b:62
liocourt	14b:57
liomer	37b:80
lion devant dun	18b:55
lion en beauce	12b:45
lion en sullias	38b:45
lion sur mer	25c:14
liorac
liorac sur louyre	26b:24
liouc	33b:30
liourdres	27b:19
liouville	:55
lioux	29b:84
lioux les monges	51a:23
liphook	e
liposthey	60b:40
lipsheim	27c:67
lirac	96b:30
lire	=:49
lirey	12b:10
lironcourt	68a:88
lironville	13b:54
liry	92a:08
lisbon	c
lisbonne	c
lisbourg	58b:62
lisburn	e
lisdoonvarna	e
lisieux	20d:14
liskeard	e
lisle	11c2
lisle en barrois	27a:55
lisle sur tarn	49c:81
lislet	22b:02
lismore	e
lisnaskea	e
lison	45b:14
lisores	26b:14
lisors	29b:27
lissac	53b2
lissac et mouret	97b:46
lissac sur couze	71b:19
lissay
lissay lochy	23b:18
lisse	=:47
lisse en champagne	10b:51
lisses	=74c:91
lisseuil	11b:63
lissey	10b:55
lissieu	32c:69
lissy	35b:77
listowel	e
listrac	 2
listrac de dureze	13b:33
listrac medoc	28c:33
lit et mixe	17c:40
lithaire	:50
litteau	27b:14
littenheim	30b:67
little rock	e
littleborough	e
littlehampton	e
littleton	e
litz	36b:60
livaie	:61
livarot	=:14
livarot pays
livarot pays d auge	62c:14
live oak	e
liverdun	56c:54
liverdy
liverdy en brie	14c:77
livernon	72b:46
liverpool	c
livers
livers cazelles	24b:81
livet	=19b:53
livet en saosnois	63a:72
livet et gavet	13c:38
livet sur authou	16b:27
livilliers	39b:95
livingston	e
livingstone	e
livinhac
livinhac le haut	11c:12
livre la touche	73b:53
livre sur changeon	18c:35
livron	38b:64
livron sur drome	93c:26
livry	64b2
livry gargan	47d:93
livry louvercy	11c:51
livry sur seine	22c:77
lixhausen	36b:67
lixheim	55b:57
lixing	 2
lixing les rouhling	80b:57
lixing les saint avold	67b:57
lixy	48b:89
lizac	54b:82
lizant	39b:86
lizeray	81a:36
lizieres	23b:23
lizine	87a:25
lizines	17b:77
lizio	84b:56
lizos	11b:65
lizy	:02
lizy sur ourcq	36c:77
ljubljana	c
llanberis	e
llandeilo	e
llandovery	e
llandrindod wells	e
llandudno	e
llandysul	e
llanelli	e
llanfair caereinion	e
llanfairfechan	e
llanfechell	e
llanfyllin	e
llangefni	e
llangollen	e
llanidloes	e
llanrug	e
llanrwst	e
llansantffraid	e
llantrisant	e
llantwit major	e
llanymynech	e
llauro	31b:66
llo	15b:66
llupia	22c:66
lobsann	66b:67
loc brevalaire	21b:29
loc eguiner	38b:29
loc eguiner saint thegonnec	:29
loc envel	75a:22
locarn	43b:22
lochaline	e
lochboisdale	e
lochcarron	e
loche	=:71
loche sur indrois	48b:37
lochearnhead	e
loches	=62c:37
loches sur ource	35b:10
lochgilphead	e
lochieu	:01
lochinver	e
lochmaddy	e
lochwiller	37b:67
lockerbie	e
locmalo	89b:56
locmaria	98b:56
locmaria berrien	:29
locmaria grand champ	19c:56
locmaria plouzane	51c:29
locmariaquer	16c:56
locmelar	49b:29
locmine	48c:56
locmiquelic	41c:56
locoal
locoal mendon	35c:56
locon	23c:62
loconville	33b:60
locqueltas	20c:56
locquenole	79b:29
locquignol	30b:59
locquirec	16c:29
locronan	83b:29
loctudy	41c:29
locunole	12c:29
loddes	17b:03
loddon	e
lodes	31b:31
lodeve	73c:34
lods	=25b:25
lodz	c
loeuilley	93a:70
loeuilly	:80
loffre	71b:59
logan	e=
logansport	e
loge fougereuse	37b:85
logelheim	95b:68
lognes	15d:77
logny	 2
logny bogny	15b:08
logny les aubenton	84a:02
logny les chaumont	:08
logonna
logonna daoulas	21c:29
logrian
logrian florian	27b:30
logron	58b:28
loguivy
loguivy plougras	84b:22
loheac	70b:35
lohitzun
lohitzun oyhercq	19b:64
lohr	44b:67
lohuec	25b:22
loigne
loigne sur mayenne	:53
loigny
loigny la bataille	22b:28
loir en vallee	20c:72
loir et cher	r33e
loire	+90b:49
loire atlantique	r15f
loire authion	17d:49
loire les marais	38b:17
loire sur nie	28b:17
loire sur rhone	27c:69
loireauxence	76c:44
loiret	r69e
loiron	 2
loiron ruille	28c:53
loisail	14b:61
loisey	27b:55
loisia	14b:39
loisieux	24b:73
loisin	18c:74
loison	12b:55
loison sous lens	52c:62
loison sur crequoise	25b:62
loisy	10c2
loisy en brie	17b:51
loisy sur marne	11c:51
loivre	14c:51
loix	75b:17
lolif	60b:50
lolme	19b:24
lombard	=42b2
lombers	11c:81
lombez	22c:32
lombia	21b:64
lombres	87a:65
lombreuil	31b:45
lombron	20c:72
lome	c
lomme	:59
lommerange	38b:57
lommoye	64b:78
lomne	39a:65
lomont	48b:70
lomont sur crete	17b:25
lompnas	17b:01
lompnieu	:01
lompoc	e
lompret	22c:59
loncon	22b:64
londigny	24b:16
londinieres	12c:76
london	c
londonderry	e
londres	c=
long	=59b:80
long beach	e
long eaton	e
long melford	e
long sutton	e
longages	34c:31
longaulnay	59b:35
longavesnes	77a:80
longbridge	e
longchamp	17c3
longchamp sous chatenois	82a:88
longchamp sur aujon	36b:10
longchamps	66b:27
longchamps sur aire	12b:55
longchaumois	11c:39
longcochon	59a:39
longeau
longeau percey	69b:52
longeault	 2
longeault pluvault	12c:21
longeaux	22b:55
longechaux	78a:25
longechenal	59b:38
longecourt	 2
longecourt en plaine	12c:21
longecourt les culetre	55a:21
longefoy	:73
longemaison	17b:25
longepierre	16b:71
longes	=94b:69
longessaigne	59b:69
longevelle	12b:70
longevelle les russey	37a:25
longevelle sur doubs	65b:25
longeves	24c2
longeville	17b:25
longeville en barrois	11c:55
longeville les metz	41c:57
longeville les saint avold	36c:57
longeville sur la laines	:52
longeville sur mer	26c:85
longeville sur mogne	14b:10
longevilles mont
longevilles mont d or	63b:25
longford	e
longfosse	15c:62
longjumeau	22d:91
longlaville	24c:54
longmesnil	45a:76
longnes	19c2
longny	 2
longny au perche	:61
longny les villages	28c:61
longperrier	32c:77
longpont	25b:02
longpont sur orge	65c:91
longpre	 2
longpre le sec	67a:10
longpre les corps saints	15c:80
longraye	:14
longre	19b:16
longreach	e
longridge	e
longroy	64b:76
longsols	13b:10
longtown	e
longue jumelles	66c:49
longueau	57c:80
longuefuye	:53
longueil	50b:76
longueil annel	26c:60
longueil sainte marie	19c:60
longuenee
longuenee en anjou	66c:49
longuenesse	11d:62
longuenoe	:61
longuerue	35b:76
longues sur mer	59b:14
longuesse	50b:95
longueuil	e
longueval	29b:80
longueval barbonval	:02
longueville	33c5
longueville sur aube	13b:10
longueville sur scie	90b:76
longuevillette	67a:80
longuyon	51c:54
longvic	89c:21
longview	e
longvillers	35b2
longvilliers	75b2
longwe	64a:08
longwy	16d:54
longwy sur le doubs	50b:39
lonlay	 2
lonlay l abbaye	11c:61
lonlay le tesson	23b:61
lonnes	19b:16
lonny	62b:08
lonrai	11c:61
lons	14d:64
lons le saunier	17d:39
lonzac	27b:17
looberghe	12c:59
looe	e
loon plage	60c:59
loos	23d:59
loos en gohelle	68c:62
looze	44b:89
loperec	83b:29
loperhet	40c:29
lopigna	11b:2A
loqueffret	34b:29
lor	14b:02
lorain	e
loray	62b:25
lorcieres	16b:15
lorcy	59b:45
lordat	59a:09
lordsburg	e
lore	:61
lorentzen	23b:67
loreto di casinca	19b:2B
loreto di tallano	47a:2A
lorette	=50c:42
loretz
loretz d argenton	26c:79
loreux	24b:41
lorey	91a:54
lorges	36b:41
lorgies	17c:62
lorgues	98c:83
lorient	58d:56
loriges	35b:03
lorignac	50b:17
lorigne	30b:79
loriol	 2
loriol du comtat	25c:84
loriol sur drome	66c:26
lorlanges	43b:43
lorleau	99a:27
lormaison	12c:60
lormaye	69b:28
lormes	13c:58
lormont	26d:33
lornay	59b:74
loromontzey	77a:54
lorp sentaraille	14c:09
lorquin	12c:57
lorrez
lorrez le bocage preaux	13c:77
lorris	30c:45
lorry
lorry les metz	17c:57
lorry mardigny	68b:57
lortet	21b:65
los angeles	c
los masos	97b:66
loscouet
loscouet sur meu	66b:22
losne	17c:21
losse	29b:40
lossiemouth	e
lostanges	15b:19
lostroff	71a:57
lostwithiel	e
lot	r=18e
lot et garonne	r33e
lothey	42b:29
lottinghen	54b:62
louailles	69b:72
louan villegruis fontaine	49b:77
louannec	30c:22
louans	71b:37
louargat	24c:22
louatre	20b:02
loubajac	45b:65
loubaresse	43a:07
loubaut	30a:09
loubedat	12b:32
loubejac	27b:24
loubens	58b2
loubens lauragais	45b:31
loubers	95a:81
loubersan	16b:32
loubes
loubes bernac	41b:47
loubeyrat	14c:63
loubieng	49b:64
loubieres	36b:09
loubigne	16b:79
loubille	36b:79
loublande	:79
loubressac	53b:46
louce	:61
loucelles	22b:14
louchats	68b:33
louches	=95b:62
louchy
louchy montfand	40b:03
loucrup	25b:65
loudeac	100c:22
loudenvielle	37b2
loudervielle	49a:65
loudes	94b:43
loudet	19b:31
loudrefing	29b:57
loudun	68c:86
loue	=22c:72
louer	=34b:40
louerre	:49
louesme	11b2
loueuse	=15b:60
louey	11c:65
louga	c
louge
louge sur maire	31b:61
loughborough	e
loughrea	e
loughton	e
lougratte	42b:47
lougres	=74b:25
louhans
louhans chateaurenaud	64c:71
louhossoa	89b:64
louignac	25b:19
louin	67b:79
louisburgh	e
louisfert	95b:44
louisville	e
louit	19b:65
loulans
loulans verchamp	46b:70
loulay	76b:17
loulle	18b:39
loupeigne	85a:02
loupershouse	90b:57
loupes	=96b:33
loupfougeres	41b:53
loupia	26b:11
loupiac	18c4
loupiac de la reole	53b:33
loupian	22c:34
louplande	15c:72
loupmont	75a:55
louppy	 3
louppy le chateau	16b:55
louppy sur chee	:55
louppy sur loison	12b:55
lourches	37c:59
lourde	=12b:31
lourdes	=13d:65
lourdios
lourdios ichere	15b:64
lourdoueix saint michel	30b:36
lourdoueix saint pierre	71b:23
lourenties	43b:64
loures barousse	68b:65
louresse
louresse rochemenier	90b:49
lourmais	34b:35
lourmarin	10c:84
lournand	32b:71
lourouer saint laurent	25b:36
louroux	 4
louroux bourbonnais	21b:03
louroux de beaune	19b:03
louroux de bouble	23b:03
louroux hodement	:03
lourquen	19b:40
lourties
lourties monbrun	15b:32
loury	26c:45
louslitges	63a:32
loussous
loussous debat	72a:32
loutehel	24b:35
louth	e
loutzviller	15b:57
louvagny	58a:14
louvain	c
louvaines	:49
louvatange	12b:39
louveciennes	80c:78
louvemont	69b:52
louvemont cote
louvemont cote du poivre	:55
louvencourt	29b:80
louvergny	:08
louverne	43c:53
louversey	50b:27
louvetot	78b:76
louvie	 2
louvie juzon	11c:64
louvie soubiron	13b:64
louvieres	87a:52
louvieres en auge	90a:61
louviers	19d:27
louvigne	12c:53
louvigne de bais	19c:35
louvigne du desert	33c:35
louvignies
louvignies quesnoy	90b:59
louvigny	38c4
louvil	92b:59
louville
louville la chenard	25b:28
louvilliers	 2
louvilliers en drouais	23b:28
louvilliers les perche	21b:28
louvois	:51
louvrechy	20b:80
louvres	13d:95
louvroil	63c:59
louye	21b:27
louzac saint andre	95b:16
louze	:52
louzes	10b:72
louzignac	18b:17
louzouer	25b:45
louzy	13c:79
lovagny	14c:74
lowell	e
lowestoft	e
loxeville	:55
loyat	18c:56
loye sur arnon	31b:18
loyettes	36c:01
lozanne	32c:69
lozay	17b:17
loze	12b:82
lozere	r76d
lozinghem	13c:62
lozon	:50
lozzi	11b:2B
luanda	c
luang prabang	c
luant	16c:36
lubbock	e
lubbon	85a:40
lubecourt	66a:57
luberon	q
lubersac	22c:19
lubey	22b:54
lubilhac	11b:43
lubine	25b:88
luble	14b:37
lublin	c
lubret saint luc	61a:65
lubumbashi	c
luby betmont	10b:65
luc	38b2
luc armau	10b:64
luc en diois	61b:26
luc la primaube	60c:12
luc sur aude	26b:11
luc sur mer	33c:14
luc sur orbieu	12c:11
lucarre	64a:64
lucay	 2
lucay le libre	11b:36
lucay le male	13c:36
lucbardez et bargues	56b:40
lucciana	69c:2B
luce	16d2
luce sous ballon	11b:72
luceau	12c:72
lucelle	29a:68
lucenay	21c:69
lucenay l eveque	33b:71
lucenay le duc	20b:21
lucenay les aix	94b:58
luceram	12c:06
lucey	97b3
lucgarier	27b:64
luchapt	24b:86
luchat	51b:17
luche
luche pringe	15c:72
luche sur brioux	12b:79
luche thouarsais	54b:79
lucheux	52b:80
luchonnais	q
luchy	68b:60
lucinges	18c:74
lucknow	e
lucmau	25b:33
lucon	94c:85
lucq de bearn	93b:64
lucquy	58b:08
lucy	40b2
lucy le bocage	20b:02
lucy le bois	33b:89
lucy sur cure	21b:89
lucy sur yonne	13b:89
ludes	69b:51
ludesse	49b:63
ludgershall	e
ludhiana	e
ludies	10b:09
ludington	e
ludlow	e
ludon medoc	56c:33
ludres	58c:54
lue	=62b:40
lue en baugeois	:49
luemschwiller	75b:68
lufkin	e
lugagnac	14b:46
lugagnan	17b:65
lugaignac	43b:33
lugan	78b2
lugano	c
lugarde	12b:15
lugasson	32b:33
luglon	37b:40
lugny	96b2
lugny champagne	14b:18
lugny les charolles	31b:71
lugo di nazza	85a:2B
lugon et
lugon et l ile du carnay	14c:33
lugos	12c:33
lugrin	26c:74
lugy	14b:62
luigne	:49
luigny	43b:28
luisant	=69c:28
luisetaines	23b:77
luitre	 2
luitre dompierre	19c:35
lullin	81b:74
lully	76b:74
lumberton	e
lumbin	22c:38
lumbres	36c:62
lumeau	14b:28
lumes	=11c:08
lumeville
lumeville en ornois	:55
lumigny nesles ormeaux	15c:77
lumio	12c:2B
lunac	44b:12
lunan	63b:46
lunas	46b2
lunas les chateaux	83b:34
lunax	:31
lunay	13c:41
lundy	e
luneau	28b:03
lunegarde	94a:46
lunel	27d:34
lunel viel	45c:34
luneray	22c:76
lunery	15c:18
luneville	18d:54
lupcourt	43b:54
lupe	31b:42
lupersat	29b:23
lupiac	31b:32
luplante	38b:28
luppe violles	13b:32
luppy	60b:57
lupsault	11b:16
lupstein	83b:67
luquet	43b:65
lurais	23b:36
luray	16c:28
lurbe saint christau	21b:64
lurcy	41b:01
lurcy le bourg	28b:58
lurcy levis	18c:03
lure	80c2
lureuil	27b:36
lurgan	e
luri	87b:2B
luriecq	12c:42
lurs	39b:04
lury sur arnon	65b:18
lus la croix haute	52b:26
lusaka	e
lusanger	11c:44
lusans	:25
luscan	46a:31
lusignac	16b:24
lusignan	25c:86
lusignan petit	35b:47
lusigny	16c:03
lusigny sur barse	23c:10
lusigny sur ouche	12b:21
lussac	15c3
lussac les chateaux	23c:86
lussac les eglises	46b:87
lussagnet	80a:40
lussagnet lusson	18b:64
lussan	76b2
lussan adeilhac	24b:31
lussant	10c:17
lussas	11c:07
lussas et nontronneau	28b:24
lussat	14c2
lussault
lussault sur loire	89b:37
lusse	=35b:88
lusseray	17b:79
lustar	95a:65
luthenay
luthenay uxeloup	61b:58
lutilhous	21b:65
luton	e
luttange	98b:57
luttenbach pres munster	76b:68
lutter	=29b:68
lutterbach	69c:68
lutterworth	e
lutzelbourg	55b:57
lutzelhouse	20c:67
luvigny	12b:88
lux	=27c3
luxe	=75b:16
luxe sumberraute	39b:64
luxemont et villotte	45b:51
luxeuil
luxeuil les bains	67c:70
luxey	65b:40
luxiol	16b:25
luyeres	47b:10
luynes	51c:37
luz saint sauveur	90b:65
luzancy	10c:77
luzarches	50c:95
luzay	62b:79
luze	11c2
luzech	18c:46
luzenac	51b:09
luzeret	16b:36
luzillat	12c:63
luzille	99b:37
luzinay	24c:38
luzoir	27b:02
luzy	20c:58
luzy saint martin	12b:55
luzy sur marne	28b:52
lviv	c
ly fontaine	12b:02
lyas	59b:07
lyaud	18c:74
lydd	e
lydney	e
lye	76b:36
lyme	e=
lyme regis	e
lymington	e
lynchburg	e
lynde	78b:59
lynmouth	e
lynn	e
lynton	e
lyoffans	45b:70
lyon	52e:69
lyons
lyons la foret	76b:27
lys	=43b2
lys haut layon	77c:49
lys lez lannoy	14d:59
lys saint georges	20b:36
lytham saint annes	e
m sila	c
m tsangamouji	64c:976
maast et violaine	13b:02
maatz	72a:52
mablethorpe	e
mably	72c:42
macapa	c
macau	46c:33
macaye	59b:64
macclesfield	e
macduff	e
mace	46b:61
macey	98b:10
machault	13c2
mache	=18c:85
machecoul	:44
machecoul saint meme	77c:44
machecourt	11b:02
machemont	83b:60
macheren	28c:57
machezal	40b:42
machhad	c
machias	e
machiel	15b:80
machilly	12c:74
machy	23b2
machynlleth	e
mackay	e
mackenheim	77b:67
mackwiller	53b:67
maclas	=19c:42
macogny	64a:02
macon	=35d:71
maconcourt	65a2
maconge	14b:21
macornay	10c:39
macot
macot la plagne	:73
macouba	99b:972
macouria	20d:973
macqueville	30b:17
macquigny	36b:02
macroom	e
madaillan	65b:47
madecourt	52a:88
madegney	12b:88
madic	20b:15
madiere	28b:09
madirac	31b:33
madiran	42b:65
madison	e=
madonne et lamerey	41b:88
madranges	17b:19
madras	c=
madre	=28b:53
madriat	14b:63
madrid	c
madurai	e
mael carhaix	15c:22
mael pestivien	36b:22
maen roch	51c:35
maennolsheim	24b:67
maesteg	e
mafate	q
maffliers	19c:95
maffrecourt	59a:51
magalas	36c:34
magenta	=17c:51
magescq	27c:40
magherafelt	e
magland	32c:74
magnac	 4
magnac bourg	11c:87
magnac laval	17c:87
magnac lavalette villars	:16
magnac les gardes	74b:16
magnac sur touvre	33c:16
magnan	23b:32
magnant	=16b:10
magnanville	64c:78
magnas	=56a:32
magnat l etrange	24b:23
magne	=34c2
magnet	11c:03
magneux	42b2
magneux haute rive	56b:42
magneville	32b:50
magnicourt	83a:10
magnicourt en comte	65b:62
magnicourt sur canche	11b:62
magnien	32b:21
magnieres	29b:54
magnieu	65b:01
magnivray	16b:70
magnolia	e=
magnoncourt	39b:70
magny	18c3
magny chatelard	60a:25
magny cours	14c:58
magny danigon	45b:70
magny en bessin	16b:14
magny en vexin	58c:95
magny fouchard	26b:10
magny jobert	14b:70
magny la campagne	:14
magny la fosse	12b:02
magny la ville	72a:21
magny lambert	87a:21
magny le desert	14c:61
magny le freule	:14
magny le hongre	91c:77
magny les aubigny	22b:21
magny les hameaux	94c:78
magny les jussey	94a:70
magny les villers	23b:21
magny lormes	67a:58
magny montarlot	26b:21
magny saint medard	35b:21
magny sur tille	87b:21
magny vernois	14c:70
magoar	75a:22
magrie	55b:11
magrin	14b:81
magstatt	 2
magstatt le bas	52b:68
magstatt le haut	32b:68
mahajanga	c
mahalon	10c:29
mahdia	c
maheru	28b:61
mahina	15d:987
maiche	43c:25
maidenhead	e=
maidieres	15c:54
maidstone	e
maignaut
maignaut tauzia	22b:32
maigne	33b:72
maignelay
maignelay montigny	25c:60
mailhac	60b:11
mailhac sur benaize	28b:87
mailhoc	30b:81
mailholas	34a:31
maillane	28c:13
maillas	=13b:40
maillat	=67b:01
maille	=20c3
maillebois	94b:28
mailleres	23b:40
mailleroncourt
mailleroncourt charette	28b:70
mailleroncourt saint pancras	17b:70
maillet	=22b2
mailley et chazelot	61b:70
maillezais	89b:85
maillot	=13c:89
mailly	15b:71
mailly champagne	62b:51
mailly la ville	49b:89
mailly le camp	20c:10
mailly le chateau	51b:89
mailly maillet	63b:80
mailly raineval	29b:80
mailly sur seille	25b:54
maimbeville	38b:60
mainbresson	:08
mainbressy	:08
maincy	18c:77
maine
maine de boixe	47b:16
maine et loire	r83e
maing	40c:59
mainneville	45b:27
mainsat	54b:23
maintenay	45b:62
maintenon	45c:28
mainterne	:28
mainvillers	32b:57
mainvilliers	11d2
mainxe
mainxe gondeville	12c:16
mainzac	13b:16
maire	=17b:86
maire levescault	58b:79
mairieux	70b:59
mairy	 2
mairy mainville	55b:54
mairy sur marne	57b:51
maisdon
maisdon sur sevre	31c:44
maisey
maisey le duc	71a:21
maisieres notre dame	:25
maisnieres	47b:80
maisnil	27b:62
maisnil les ruitz	17c:62
maisod	33b:39
maison des champs	36a:10
maison feyne	28b:23
maison ponthieu	28b:80
maison roland	97a:80
maison rouge	88b:77
maisoncelle	12b:62
maisoncelle et villers	69a:08
maisoncelle saint pierre	18b:60
maisoncelle tuilerie	29b:60
maisoncelles	25b2
maisoncelles du maine	51b:53
maisoncelles en brie	98b:77
maisoncelles en gatinais	14b:77
maisoncelles la jourdan	:14
maisoncelles pelvey	25b:14
maisoncelles sur ajon	21b:14
maisonnais	23b:18
maisonnais sur tardoire	38b:87
maisonnay	25b:79
maisonneuve	32b:86
maisonnisses	18b:23
maisons	=90b3
maisons alfort	57d:94
maisons du bois lievremont	84b:25
maisons en champagne	55b:51
maisons laffitte	23d:78
maisons les chaource	18b:10
maisons les soulaines	57a:10
maisonsgoutte	79b:67
maisontiers	13b:79
maisse	28c:91
maissemy	23b:02
maixe	41b:54
maizeray	26a:55
maizeroy	41b:57
maizery	:57
maizet	36b:14
maizey	16b:55
maizicourt	18b:80
maizieres	21c5
maizieres la grande paroisse	15c:10
maizieres les brienne	16b:10
maizieres les metz	12d:57
maizieres les vic	46b:57
maizieres sur amance	95a:52
maizilly	32b:42
maizy	39b:02
majastres	5a:04
majunga	c
makemo	14c:987
malabat	10b:32
malafretaz	13c:01
malaga	c=
malahide	e
malain	80b:21
malaincourt	80a:88
malaincourt sur meuse	47a:52
malakoff	31d:92
malancourt	65a:55
malandry	80a:08
malange	32b:39
malans	29b2
malansac	23c:56
malarce
malarce sur la thines	27b:07
malataverne	23c:26
malatya	c
malaucene	28c:84
malaucourt
malaucourt sur seille	13b:57
malaumont	:55
malaunay	62c:76
malause	13c:82
malaussanne	45b:64
malaussene	33b:06
malauzat	12c:63
malavillers	12b:54
malay	23b:71
malay le grand	16c:89
malay le petit	31b:89
malbo	90a:15
malbosc	15b:07
malbouhans	34b:70
malbouzon	:48
malbrans	16b:25
malbuisson	90b:25
maldon	e
male	=:61
malegoude	36a:09
malemort	82c:19
malemort du comtat	20c:84
malemort sur correze	:19
malesherbes	:45
malestroit	26c:56
maletable	:61
maleville	97b:12
malguenac	19c:56
malherbe
malherbe sur ajon	58b:14
malicornay	19b:36
malicorne	76b2
malicorne sur sarthe	19c:72
maligny	95b2
malijai	20c:04
malin	e=
malincourt	50b:59
malines	c
malintrat	12c:63
malissard	33c:26
mallaig	e
mallefougasse
mallefougasse auges	33b:04
malleloy	10c:54
mallemoisson	96b:04
mallemort	62c:13
malleon	77a:09
malleret	45a:23
malleret boussac	18b:23
malleval	65b:42
malleval en vercors	57a:38
malleville	 2
malleville les gres	20b:76
malleville sur le bec	26b:27
mallievre	25b:85
malling	68b:57
malloue	:14
mallow	e=
malmerspach	48b:68
malmesbury	e
malmo	c
malmy	38a:51
malone	e
malons et elze	11b:30
malouy	17b:27
malpart	70a:80
malpas	30b:25
malras	44b:11
malrevers	76b:43
malroy	35b:57
maltat	=28b:71
malton	e
maltot	11c:14
malvalette	89b:43
malvern	e
malves
malves en minervois	89b:11
malvezie	11b:31
malvieres	14b:43
malvies	36b:11
malville	38c:44
malvillers	68a:70
malzeville	78c:54
malzy	18b:02
mambouhans	:25
mamers	50c:72
mametz	20c2
mamey	33b:54
mamirolle	20c:25
mamou	c
mamoudzou	71d:976
man	c=
mana	=11d:973
manas	=18b:26
manas bastanous	82a:32
manaurie	:24
manaus	c
mance	:54
mancenans	32b:25
mancenans lizerne	18b:25
mancey	39b:71
manche	r=50e
manchecourt	:45
manchester	c
manciet	76b:32
mancieulles	:54
mancioux	39b:31
mancy	23b:51
mandagout	37b:30
mandailles saint julien	17b:15
mandelieu
mandelieu la napoule	22d:06
manderen
manderen ritzing	61b:57
mandeure	46c:25
mandeville	36b:27
mandeville en bessin	30b:14
mandray	59b:88
mandres	35b:27
mandres aux quatre tours	21b:54
mandres en barrois	11b:55
mandres la cote	56b:52
mandres les roses	49c:94
mandres sur vair	42b:88
mandrevillars	34b:70
manduel	70c:30
mane	24c2
maneglise	13c:76
manehouville	21b:76
manent
manent montane	85a:32
manerbe	54b:14
mangareva	q
mangiennes	40b:55
manglieu	47b:63
mangonville	21b:54
manhac	88b:12
manhattan	e=
manheulles	16b:55
manhoue	14b:57
manicamp	31b:02
manigod	10c:74
manihi	11c:987
manila	c
manille	c=
manin	18b:62
maninghem	15b:62
maninghen
maninghen henne	34b:62
maniquerville	41b:76
manistee	e
mankato	e
manlay	20b:21
manneville	 4
manneville es plains	31b:76
manneville la goupil	11c:76
manneville la pipard	26b:14
manneville la raoult	47b:27
manneville sur risle	14c:27
mannevillette	94b:76
manningtree	e
mano	15b:40
manois	45b:52
manom	31c:57
manoncourt	 2
manoncourt en vermois	35b:54
manoncourt en woevre	26b:54
manonville	22b:54
manonviller	17b:54
manorhamilton	e
manosque	23d:04
manot	56b:16
manou	61b:28
manre	11b:08
mansac	16c:19
mansan	39a:65
mansat
mansat la courriere	73a:23
mansempuy	55a:32
mansencome	45a:32
manses	=13b:09
mansfield	e
mansigne	16c:72
mansle	 2
mansle les fontaines	21c:16
manso	12b:2B
mansonville	31b:82
manspach	54b:68
mant	27b:40
mantallot	23b:22
mantenay
mantenay montlin	33b:01
manteo	e
mantes la jolie	44d:78
mantes la ville	22d:78
mantet	35a:66
manteyer	50b:05
manthelan	14c:37
manthes	69b:26
mantilly	51b:61
mantoche	46b:70
mantry	47b:39
manvieux	13b:14
many	26b:57
manzac
manzac sur vern	54b:24
manzat	14c:63
manziat	20c:01
maputo	c
marac	21b:52
maradi	c
marainville
marainville sur madon	94a:88
marainviller	70b:54
marais poitevin	q
marais vernier	47b:27
marambat	42b:32
marandeuil	10b:21
marange	 2
marange silvange	65c:57
marange zondrange	37b:57
marans	45c2
maransin	11c:33
marant	73a:62
maranville	41b:52
maranwez	55a:08
marast	44a:70
marat	80b:63
marault	:52
maraussan	48c:34
maravat	50a:32
maray	22b:41
maraye
maraye en othe	42b:10
marazion	e
marbache	17c:54
marbaix	46b:59
marbeuf	49b:27
marbeville	10b:52
marbois	13c:27
marbotte	:55
marboue	11c:28
marboz	23c:01
marby	72a:08
marc la tour	:19
marcais	31b:18
marcay	16c2
marce	84b:49
marce sur esves	25b:37
marcei	:61
marcelcave	13c:80
marcellaz	11c:74
marcellaz albanais	21c:74
marcellois	45a:21
marcellus	89b:47
marcenais	86b:33
marcenat	89b2
marcenay	11b:21
marcenod	70b:42
marcey
marcey les greves	13c:50
march	e=
marchainville	:61
marchais	=39b:02
marchais beton	:89
marchais en brie	:02
marchal	:15
marchamp	14b:01
marchampt	45b:69
marchastel	18b2
marchaux
marchaux chaudefontaine	14c:25
marche allouarde	51a:80
marchelepot	 2
marchelepot misery	58b:80
marchemaisons	16b:61
marchemoret	66b:77
marchenoir	68b:41
marcheprime	57c:33
marches	=87b:26
marcheseuil	16b:21
marchesieux	67b:50
marcheville	51b2
marcheville en woevre	69a:55
marchezais	41b:28
marchiennes	45c:59
marciac	12c:32
marcieu	66a:38
marcieux	24b:73
marcigny	17c:71
marcigny sous thil	56a:21
marcilhac
marcilhac sur cele	17b:46
marcillac	 5
marcillac la croisille	86b:19
marcillac la croze	19b:19
marcillac lanville	52b:16
marcillac saint quentin	83b:24
marcillac vallon	17c:12
marcillat	34b:63
marcillat en combraille	90b:03
marcille	73b:79
marcille la ville	76b:53
marcille raoul	75b:35
marcille robert	10c:35
marcilloles	12c:38
marcilly	84b2
marcilly d azergues	11c:69
marcilly en bassigny	22b:52
marcilly en beauce	32b:41
marcilly en gault	75b:41
marcilly en villette	22c:45
marcilly et dracy	84a:21
marcilly la campagne	11c:27
marcilly la gueurce	14b:71
marcilly le chatel	14c:42
marcilly le hayer	71b:10
marcilly les buxy	70b:71
marcilly ogny	20b:21
marcilly sur eure	16c:27
marcilly sur maulne	22b:37
marcilly sur seine	62b:51
marcilly sur tille	17c:21
marcilly sur vienne	55b:37
marck	10d:62
marckolsheim	44c:67
marclopt	55b:42
marcoing	18c:59
marcoles	60b:15
marcollin	60b:38
marcols
marcols les eaux	29b:07
marcon	11c:72
marconne	:62
marconnelle	11c:62
marcorignan	13c:11
marcoussis	86c:91
marcoux	12c2
marcq	89b2
marcq en baroeul	40d:59
marcq en ostrevent	74b:59
marcy	12c3
marcy l etoile	38c:69
marcy sous marle	20b:02
mardeuil	15c:51
mardie	31c:45
mardilly	13b:61
mardin	c
mardor	55a:52
mardore	:69
mardyck	:59
mare	=63c:988
mareau	 2
mareau aux bois	57b:45
mareau aux pres	17c:45
mareil	 6
mareil en champagne	34b:72
mareil en france	73b:95
mareil le guyon	42b:78
mareil marly	41c:78
mareil sur loir	65b:72
mareil sur mauldre	18c:78
mareilles	14b:52
marenla	28b:62
marennes	=20c2
marennes hiers brouage	62c:17
maresche	88b:72
maresches	81b:59
maresquel
maresquel ecquemicourt	11c:62
marest	28b:62
marest dampcourt	34b:02
marest sur matz	38b:60
marestaing	33b:32
marestmontiers	12b:80
maresville	93a:62
maretz	14c:59
mareugheol	22b:63
mareuil	40b2
mareuil caubert	84b:80
mareuil en brie	29b:51
mareuil en dole	22b:02
mareuil en perigord	23c:24
mareuil la motte	62b:60
mareuil le port	12c:51
mareuil les meaux	33c:77
mareuil sur arnon	49b:18
mareuil sur ay	:51
mareuil sur cher	12c:41
mareuil sur lay dissais	28c:85
mareuil sur ourcq	16c:60
marey	72a:88
marey les fussey	87a:21
marey sur tille	33b:21
marfa	e
marfaux	12b:51
marfontaine	83a:02
margate	e
margaux
margaux cantenac	28c:33
margencel	23c:74
margency	30c:95
margeride	q
margerides	27b:19
margerie	 2
margerie chantagret	86b:42
margerie hancourt	19b:51
marges	=11c:26
margilley	:70
margival	38b:02
margny	33b2
margny aux cerises	26b:60
margny les compiegne	87c:60
margny sur matz	53b:60
margon	78b2
margouet
margouet meymes	16b:32
margueray	12b:50
marguerittes	83c:30
margueron	37b:33
marguestau	56a:32
margut	70b:08
mariac	54b:07
marianna	e
maricourt	18b:80
marie	=11b:06
marie galante	q
marietta	e
marieulles	70b:57
marieux	13b:80
marigna
marigna sur valouse	11b:39
marignac	99b3
marignac en diois	23b:26
marignac lasclares	48b:31
marignac laspeyres	19b:31
marignana	10b:2A
marignane	34d:13
marigne	 3
marigne laille	17c:72
marigne peuton	54b:53
marignier	65c:74
marignieu	16b:01
marigny	16c6
marigny brizay	:86
marigny chemereau	60b:86
marigny en orxois	53b:02
marigny l eglise	29b:58
marigny le cahouet	31b:21
marigny le chatel	17c:10
marigny le lozon	28c:50
marigny les reullee	21b:21
marigny les usages	19c:45
marigny marmande	60b:37
marigny saint marcel	71b:74
marigny sur yonne	19b:58
marillac
marillac le franc	83b:16
marillet	12b:85
marimbault	20b:33
marimont
marimont les benestroff	56a:57
marin	=19c:74
marines	=36c:95
maringes	68b:42
maringues	31c:63
mariol	68b:03
marion	e
marions	=21b:33
marioupol	c
maripasoula	96c:973
mariposa	e=
marizy	:71
marizy saint mard	47a:02
marizy sainte genevieve	13b:02
market deeping	e
market drayton	e
market harborough	e
market rasen	e
market weighton	e
marlborough	e
marle	22c:02
marlemont	13b:08
marlenheim	42c:67
marlens	:74
marlers	15b:80
marles	 3
marles en brie	19c:77
marles les mines	54c:62
marles sur canche	31b:62
marlhes	13c:42
marliac	13b:31
marliens	61b:21
marlieux	12c:01
marlioz	11c:74
marlow	e
marly	22d2
marly gomont	48b:02
marly la ville	60c:95
marly le roi	17d:78
marly sous issy	80a:71
marly sur arroux	30b:71
marmagne	34c3
marmande	17d:47
marmanhac	67b:15
marmeaux	84a:89
marmesse	:52
marminiac	35b:46
marmont
marmont pachas	16b:47
marmouille	:61
marmoutier	27c:67
marnac	19b:24
marnand	:69
marnans	13b:38
marnaves	76a:81
marnay	28c3
marnay sur marne	32b:52
marnay sur seine	23b:10
marnaz	60c:74
marne	r=56e
marnes	=22b:79
marnes la coquette	18c:92
marnezia	65a:39
marnhagues et latour	15b:12
marnoz	37b:39
maroeuil	24c:62
maroilles	=15c:59
marolles	29c4
marolles en beauce	24b:91
marolles en brie	52c2
marolles en hurepoix	57c:91
marolles les bailly	12b:10
marolles les braults	20c:72
marolles les buis	21b:28
marolles les saint calais	28b:72
marolles sous lignieres	37b:10
marolles sur seine	18c:77
marollette	16b:72
marols	46b:42
maromme	11d:76
maron	16c2
maroncourt	5a:88
maroua	c
marpaps	13b:40
marpent	27c:59
marpire	10c:35
marple	e
marquaix	19b:80
marquay	75b2
marquefave	99b:31
marqueglise	48b:60
marquein	78a:11
marquerie	82a:65
marques	=24b:76
marquette	e=
marquette en ostrevant	19c:59
marquette lez lille	13d:59
marquigny	71a:08
marquillies	20c:59
marquion	10c:62
marquise	=52c:62
marquivillers	19b:80
marquixanes	60b:66
marrakech	c
marray	50b:37
marre	=18b:55
mars	=80b2
mars la tour	88b:54
mars sous bourcq	61a:08
mars sur allier	30b:58
marsa	24a:11
marsac	18c4
marsac en livradois	14c:63
marsac sur don	15c:44
marsac sur l isle	32c:24
marsainvilliers	30b:45
marsais	98b:17
marsais sainte radegonde	55b:85
marsal	23b:57
marsales	22b:24
marsan	46b:32
marsaneix	:24
marsangis	45a:51
marsangy	87b:89
marsannay	 2
marsannay la cote	54c:21
marsannay le bois	84b:21
marsanne	12c:26
marsas	13c2
marsat	14c:63
marsaz	71b:26
marsden	e
marseillan	88c3
marseille	89e:13
marseille en beauvaisis	14c:60
marseilles
marseilles les aubigny	65b:18
marseillette	70b:11
marshall	e=
marshalltown	e
marsillargues	70c:34
marsilly	38c2
marsolan	44b:32
marson	28b:51
marson sur barboure	59a:55
marsonnas	10c:01
marsoulas	14b:31
marssac
marssac sur tarn	35c:81
martagny	14b:27
martailly
martailly les brancion	12b:71
martainneville	41b:80
martainville	61b2
martainville epreville	75b:76
martaize	36b:86
martel	=16c:46
martha s vineyard	e
marthemont	52a:54
marthille	17b:57
marthod	13c:73
marthon	55b:16
martiel	10c:12
martigna	22b:39
martignargues	44b:30
martignas
martignas sur jalle	81c:33
martignat	17c:01
martigne	 3
martigne briand	:49
martigne ferchaud	27c:35
martigne sur mayenne	19c:53
martigny	82b3
martigny courpierre	13b:02
martigny le comte	41b:71
martigny les bains	81b:88
martigny les gerbonvaux	12b:88
martigny sur l ante	32b:14
martigues	48d:13
martillac	37c:33
martin
martin eglise	16c:76
martincourt	23b2
martincourt sur meuse	66a:55
martinet	=12c:85
martinique	r36e
martinpuich	17b:62
martinsburg	e
martinvast	13c:50
martinvelle	12b:88
martisserre	64a:31
martizay	96b:36
martot	46b:27
martres	=11b:33
martres de riviere	42b:31
martres sur morge	76b:63
martres tolosane	24c:31
martrin	24b:12
martrois	60a:21
maruejols
maruejols les gardon	26b:30
marval	50b:87
marvaux
marvaux vieux	69a:08
marvejols	48c:48
marvelise	15b:25
marville	52b:55
marville les bois	:28
marville moutiers brule	10c:28
mary	28b:71
mary sur marne	12c:77
marylebone	e
maryport	e
marzan	27c:56
marzens	31b:81
marzy	36c:58
mas blanc
mas blanc des alpilles	56b:13
mas cabardes	17b:11
mas d auvignon	17b:32
mas d orcieres	:48
mas de londres	67b:34
mas des cours	22a:11
mas du taureau	q
mas grenier	13c:82
mas saint chely	11b:48
mas saintes puelles	92b:11
masbaraud
masbaraud merignat	:23
mascara	c=
mascaraas
mascaraas haron	11b:64
mascaras	=42b2
mascarville	18b:31
masclat	36b:46
masevaux	 2
masevaux niederbruck	36c:68
masham	e
maslacq	89b:64
masleon	29b:87
maslives	65b:41
masnieres	27c:59
masny	40c:59
mason city	e
masparraute	26b:64
maspie lalonquere juillacq	23b:64
masquieres	17b:47
massabrac	13b:31
massac	21b2
massac seran	52b:81
massaguel	35b:81
massais	=:79
massals	11b:81
massanes	18b:30
massangis	33b:89
massat	=75b:09
massay	13c:18
massegros causses gorges	94b:48
masseilles	14b:33
massels	12b:47
masserac	67b:44
masseret	68b:19
masseube	15c:32
massiac	18c:15
massieu	77b:38
massieux	28c:01
massiges	43a:51
massignac	36b:16
massignieu
massignieu de rives	65b:01
massillargues
massillargues attuech	67b:30
massilly	30b:71
massingy	10c2
massingy les semur	15b:21
massingy les vitteaux	92a:21
massognes	27b:86
massoins	14b:06
massongy	18c:74
massoules	19b:47
massugas	21b:33
massy	52d3
mastaing	91b:59
matadi	c
matafelon
matafelon granges	62b:01
matam	c
matemale	27b:66
matewan	e
matha	22c:17
mathaux	22b:10
mathay	21c:25
mathenay	15b:39
mathieu	23c:14
mathons	68a:52
mathonville	34b:76
matignicourt
matignicourt goncourt	16b:51
matignon	18c:22
matigny	51b:80
matlock	e
matougues	64b:51
matour	12c:71
matoury	37d:973
matra	54a:2B
matringhem	18b:62
mattaincourt	80b:88
mattexey	62a:54
matton et clemency	42b:08
mattoon	e
mattstall	:67
matzenheim	15c:67
maubec	40c3
maubert
maubert fontaine	10c:08
maubeuge	29d:59
maubourguet	22c:65
mauchamps	39b:91
maucomble	38b:76
maucor	56b:64
maucourt	43b2
maucourt sur orne	51a:55
maudetour
maudetour en vexin	21b:95
mauges
mauges sur loire	19d:49
mauguio	17d:34
maulain	:52
maulan	11b:55
maulay	19b:86
maulde	95b:59
maule	61c:78
mauleon	86c:79
mauleon barousse	10b:65
mauleon d armagnac	27b:32
mauleon licharre	30c:64
maulers	34b:60
maulette	11c:78
maulevrier	32c:49
maulevrier sainte gertrude	11c:76
maulicheres	16b:32
maumusson	51a2
maumusson laguian	14b:32
mauny	15b:76
maupas	30b2
mauperthuis	50b:77
maupertuis	15b:50
maupertus
maupertus sur mer	24b:50
maupiti	13c:987
mauprevoir	61b:86
mauquenchy	37b:76
mauran	20b:31
maure	=90a:64
maure de bretagne	:35
maurecourt	45c:78
mauregard	34b:77
mauregny
mauregny en haye	40b:02
maureilhan	25c:34
maureillas las illas	30c:66
mauremont	35b:31
maurens	51b3
maurens scopont	14b:81
maurepas	21d2
mauressac	49b:31
mauressargues	19b:30
maureville	30b:31
mauriac	37c2
maurienne	q
mauries	84a:40
maurines	10b:15
maurois	41b:59
mauron	32c:56
mauroux	72b2
maurrin	47b:40
maurs	22c:15
maurupt
maurupt le montois	51b:51
maury	77b:66
mausoleo	24a:2B
maussac	45b:19
maussane
maussane les alpilles	23c:13
maussans	56a:70
mautes	19b:23
mauvages	24b:55
mauvaisin	23b:31
mauves	=12c:07
mauves sur huisne	53b:61
mauves sur loire	34c:44
mauvezin	26c3
mauvezin d armagnac	11b:40
mauvezin de prat	98a:09
mauvezin de sainte croix	52a:09
mauvezin sur gupie	61b:47
mauvieres	31b:36
mauvilly	61a:21
maux	=14b:58
mauzac	14c:31
mauzac et grand castang	88b:24
mauze
mauze sur le mignon	29c:79
mauze thouarsais	:79
mauzens et miremont	29b:24
mauzun	14b:63
maves	67b:41
mavilly
mavilly mandelot	17b:21
maxent	15c:35
maxeville	10d:54
maxey	 2
maxey sur meuse	21b:88
maxey sur vaise	28b:55
maxilly	 2
maxilly sur leman	15c:74
maxilly sur saone	36b:21
maxou	29b:46
maxstadt	30b:57
may en multien	88b:77
may sur orne	:14
mayac	33b:24
maybole	e
mayence	c
mayenne	+13d:53
mayet	32c:72
mayfield	e
maylis	29b:40
maynal	32b:39
maynooth	e
mayot	21b:02
mayotte	r26e
mayrac	25b:46
mayran	61b:12
mayregne	28a:31
mayres	46b2
mayres savel	94a:38
mayreville	86a:11
mayrinhac
mayrinhac lentour	48b:46
mayronnes	42a:11
maysel	21b:60
maysville	e
mazamet	10d:81
mazan	63c:84
mazan l abbaye	12b:07
mazange	81b:41
mazar e charif	c
mazaugues	90b:83
mazaye	72b:63
maze	:49
maze milon	58c:49
mazeirat	12b:23
mazeley	27b:88
mazerat
mazerat aurouze	19b:43
mazeray	99b:17
mazeres	46c2
mazeres de neste	35b:65
mazeres lezons	18c:64
mazeres sur salat	63b:31
mazerier	32b:03
mazerny	12b:08
mazerolles	34c6
mazerolles du razes	16b:11
mazerolles le salin	22b:25
mazerulles	28b:54
mazet saint voy	11c:43
mazeuil	24b:86
mazeyrat
mazeyrat d allier	14c:43
mazeyrolles	31b:24
mazieres	 6
mazieres de touraine	15c:37
mazieres en gatine	10c:79
mazieres en mauges	12c:49
mazieres naresse	96a:47
mazieres sur beronne	:79
mazille	40b:71
mazingarbe	82c:62
mazinghem	46b:62
mazinghien	28b:59
mazion	54b:33
mazirat	27b:03
mazirot	23b:88
mazoires	97a:63
mazouau	13a:65
mazuby	21a:11
mazzola	22a:2B
mbarara	e
mbour	c
mbuji mayi	c
mcalester	e
mcallen	e
mccall	e
mccomb	e
mccook	e
mckinney	e
mcminnville	e
meadville	e
meailles	12b:04
meallet	15b:15
measnes	52b:23
meauce	50b:28
meaudre	:38
meaulne	 2
meaulne vitray	91b:03
meaulte	13c:80
meautis	65b:50
meaux	57d:77
meaux la montagne	22b:69
meauzac	15c:82
mece	62b:35
mechmont	13b:46
mecleuves	12c:57
mecquignies	70b:59
mecrin	18b:55
mecringes	21b:51
medan	13c:78
medavy	15b:61
medea	c
medenine	c
medeyrolles	11b:63
medford	e
medicine hat	e
mediere	28b:25
medillac	15b:16
medina	c=
medis	=32c:17
medoc	q=
medonville	52a:88
medreac	19c:35
mee	23b:53
mees	20c:40
megange	14b:57
megeve	29c:74
megevette	62b:74
megrit	81b:22
meharicourt	55b:80
meharin	27b:64
mehers	30b:41
mehoncourt	24b:54
mehoudin	12b:61
mehun
mehun sur yevre	64c:18
meigne	 2
meigne le vicomte	:49
meigneux	42b2
meilhac	53b:87
meilhan	13c2
meilhan sur garonne	13c:47
meilhards	55b:19
meilhaud	51b:63
meillac	20c:35
meillant	65b:18
meillard	30b:03
meilleray	50b:77
meillerie	29b:74
meillers	13b:03
meillier
meillier fontaine	:08
meillon	96b:64
meillonnas	14c:01
meilly
meilly sur rouvres	23b:21
meisenthal	64b:57
meistratzheim	16c:67
mejannes	 2
mejannes le clap	73b:30
mejannes les ales	12c:30
meknes	c
mela	=37a:2A
melagues	53a:12
melamare	94b:76
melay	12c3
melbourne	c
melecey	14b:70
melesse	75c:35
melgven	34c:29
melicocq	79b:60
melicourt	87a:27
meligny	 2
meligny le grand	88a:55
meligny le petit	73a:55
melin	52a:70
melincourt	22b:70
melisey	18c2
meljac	14b:12
melksham	e
mellac	34c:29
melle	64c3
mellecey	13c:71
melleran	48b:79
melleray	45b:72
melleroy	52b:45
melles	95a:31
melleville	26b:76
mellionnec	44b:22
mello	60b:60
meloisey	32b:21
melrand	16c:56
melrose	e
melsheim	55b:67
meltham	e
melton mowbray	e
melun	46d:77
melve	13b:04
melz sur seine	35b:77
membrey	21b:70
membrolles	:41
memenil	18b:88
memmelshoffen	31b:67
memphis	e
menades	=36a:89
menai bridge	e
menarmont	58a:88
menars	61b:41
menat	=55b:63
menaucourt	22b:55
mencas	71a:62
menchhoffen	60b:67
mende	12d:48
mendionde	85b:64
menditte	21b:64
mendive	17b:64
meneac	15c:56
menerbes	96b:84
menerval	18b:76
menerville	22b:78
menesble	17a:21
meneslies	30b:80
menesplet	19c:24
menesqueville	49b:27
menessaire	75a:21
menestreau	96a:58
menestreau en villette	14c:45
menet	52b:15
menetou	 4
menetou couture	34b:18
menetou ratel	46b:18
menetou salon	16c:18
menetou sur nahon	13b:36
menetreol	 2
menetreol sous sancerre	29b:18
menetreol sur sauldre	20b:18
menetreols
menetreols sous vatan	12b:36
menetreuil	41b:71
menetreux
menetreux le pitois	39b:21
menetrol	16c:63
menetru
menetru le vignoble	16b:39
menetrux
menetrux en joux	76a:39
menevillers	10b:60
menglon	54b:26
menigoute	85b:79
menil	92b:53
menil annelles	95a:08
menil aux bois	48a:55
menil de senones	12b:88
menil en xaintois	17b:88
menil erreux	20b:61
menil froger	63a:61
menil gondouin	16b:61
menil hermei	21b:61
menil hubert	 2
menil hubert en exmes	13b:61
menil hubert sur orne	47b:61
menil jean	:61
menil la horgne	18b:55
menil la tour	34b:54
menil lepinois	15b:08
menil sur belvitte	29b:88
menil sur saulx	24b:55
menil vin	51a:61
menilles	17c:27
menilmontant	q
mennecy	16d:91
mennessis	42b:02
mennetou
mennetou sur cher	82b:41
menneval	15c:27
menneville	67b2
mennevret	64b:02
mennouveaux	64a:52
menoire	13b:19
menomblet	69b:85
menominee	e=
menoncourt	39b:90
menonval	24b:76
menotey	29b:39
menou	18b:58
menouville	62a:95
menoux	29b:70
mens	=14c:38
mensignac	15c:24
menskirch	14b:57
mentheville	30b:76
menthon saint bernard	19c:74
menthonnex	 2
menthonnex en bornes	11c:74
menthonnex sous clermont	81b:74
mentieres	12b:15
menton	=31d:06
mentque
mentque nortbecourt	65b:62
menucourt	62c:95
menville	81b:31
meobecq	36b:36
meolans
meolans revel	32b:04
meon	:49
meounes
meounes les montrieux	23c:83
mer	=63c:41
meracq	23b:64
meral	11c:53
meras	94a:09
mercantour	q
mercatel	73b:62
merced	e
mercenac	35b:09
merceuil	82b:21
mercey	57a:27
mercey le grand	52b:25
mercey sur saone	13b:70
mercin et vaux	94b:02
merck saint lievin	66b:62
merckeghem	62b:59
mercoeur	37b2
mercuer	13c:07
mercues	11c:46
mercurey	12c:71
mercurol
mercurol veaunes	28c:26
mercury	35c:73
mercus
mercus garrabet	12c:09
mercy	32b2
mercy le bas	13c:54
mercy le haut	28b:54
merdrignac	31c2
mere	=19c2
mereau	26c:18
mereaucourt	9a:80
mereglise	11b:28
merelessart	18b:80
merens	66a:32
merens les vals	17b:09
merenvielle	47b:31
mereuil	11b:05
mereville	13c2
merey	35b:27
merey vieilley	18b:25
merfy	61b:51
mergey	65b:10
meria	81a:2B
meriadeck	q
merial	28a:11
meribel	q
mericourt	12d2
mericourt en vimeu	11b:80
mericourt l abbe	59b:80
mericourt sur somme	:80
meridian	e=
meriel	53c:95
merifons	62a:34
merignac	79d3
merignas	30b:33
merignat	13b:01
merignies	35c:59
merigny	55b:36
merigon	11b:09
merilheu	23b:65
merillac	25b:22
merinchal	65b:23
merindol	23c:84
merindol les oliviers	21b:26
merinville	17b:45
meritein	28b:64
merkwiller
merkwiller pechelbronn	93b:67
merlas	47b:38
merlaut	28b:51
merle leignec	32b:42
merleac	48b:22
merlerault
merlerault le pin	14c:61
merles	=20b:82
merles sur loison	14b:55
merlevenez	32c:56
merlieux et fouquerolles	25b:02
merlimont	33c:62
merlines	74b:19
mernel	10c:35
merobert	64b:91
merona	9a:39
merouville	21b:28
meroux
meroux moval	14c:90
merpins	11c:16
merrey	93a:52
merrey sur arce	33b:10
merri	15b:61
merris	11c:59
merry	 2
merry la vallee	36b:89
merry sec	17b:89
merry sur yonne	19b:89
mers les bains	25c:80
mers sur indre	66b:36
merschweiller	29b:57
mersea island	e
mersin	c
mersuay	29b:70
merten	14c:57
merthyr tydfil	e
merton	e
mertrud	18b:52
mertzen	20b:68
mertzwiller	33c:67
meru	14d:60
merval	:02
mervans	15c:71
mervent	11c:85
mervilla	30b:31
merville	17d2
merville franceville plage	22c:14
merviller	33b:54
merxheim	14c:68
mery	22c:73
mery bissieres
mery bissieres en auge	11c:14
mery es bois	53b:18
mery la bataille	60b:60
mery premecy	68a:51
mery sur cher	69b:18
mery sur marne	68b:77
mery sur oise	100c:95
mery sur seine	14c:10
mesa	e=
mesandans	23b:25
mesanger	47c:44
mesangueville	15b:76
mesbrecourt
mesbrecourt richecourt	32b:02
meschers
meschers sur gironde	32c:17
mescoules	18b:24
mesgrigny	26b:10
mesigny	80b:74
meslan	15c:56
mesland	54b:41
meslay	64b2
meslay du maine	28c:53
meslay le grenet	38b:28
meslay le vidame	51b:28
meslieres	32b:25
meslin	:22
mesmay	67a:25
mesmont	34b2
mesnac	40b:16
mesnard
mesnard la barotiere	16c:85
mesnay	58b:39
mesnieres
mesnieres en bray	94b:76
mesnil	 17
mesnil bruntel	29b:80
mesnil clinchamps	:14
mesnil domqueur	88a:80
mesnil en arrouaise	11b:80
mesnil en ouche	44c:27
mesnil follemprise	12b:76
mesnil la comtesse	58a:10
mesnil lettre	57a:10
mesnil martinsart	24b:80
mesnil mauger	24b:76
mesnil panneville	77b:76
mesnil raoul	12c:76
mesnil roc h	45c:35
mesnil rousset	82a:27
mesnil saint georges	22b:80
mesnil saint laurent	44b:02
mesnil saint loup	58b:10
mesnil saint nicaise	57b:80
mesnil saint pere	44b:10
mesnil sellieres	57b:10
mesnil sous vienne	10b:27
mesnil sur l estree	94b:27
mesnil verclives	29b:27
mesnils
mesnils sur iton	61c:27
mesnois	16b:39
mespaul	95b:29
mesplede	33b:64
mesples	13b:03
mespuits	18b:91
mesquer	22c:44
mesquite	e=
messac	10b:17
messais	:86
messanges	13c2
messas	10c:45
messe	=22b:79
messei	18c:61
messein	20c:54
messeix	100b:63
messeme	24b:86
messery	25c:74
messey
messey sur grosne	74b:71
messia
messia sur sorne	91b:39
messigny et vantoux	17c:21
messimy	35c:69
messimy sur saone	13c:01
messincourt	58b:08
messine	c
messon	47b:10
messy	12c:77
mesterrieux	22b:33
mestes	34b:19
mesves
mesves sur loire	66b:58
mesvres	75b:71
metabief	14c:25
metairies saint quirin	27b:57
meteren	22c:59
methamis	45b:84
methil	e
metigny	12b:80
metting	41b:57
mettray	21c:37
metz	12e:57
metz en couture	62b:62
metz le comte	18b:58
metz robert	54a:10
metzeral	11c:68
metzeresche	10c:57
metzervisse	23c:57
metzing	70b:57
meucon	23c:56
meudon	46d:92
meuilley	41b:21
meulan
meulan en yvelines	90c:78
meulers	58b:76
meulles	:14
meulson	28a:21
meunet	 2
meunet planches	17b:36
meunet sur vatan	20b:36
meung
meung sur loire	67c:45
meurce	28b:72
meurchin	37c:62
meurcourt	35b:70
meures	=13b:52
meurival	56a:02
meursac	16c:17
meursanges	59b:21
meursault	14c:21
meurthe et moselle	r73e
meurville	15b:10
meuse	r18e
meusnes	10c:41
meussia	44b:39
meuvaines	14b:14
meuvy	:52
meux	33b:17
meuzac	74b:87
mevagissey	e
mevoisins	62b:28
mevouillon	25b:26
mexborough	e
mexico	c
meximieux	82c:01
mexy	23c:54
mey	31b:57
meyenheim	20c:68
meylan	19d2
meymac	24c:19
meynes	26c:30
meyrals	72b:24
meyrannes	79b:30
meyrargues	38c:13
meyras	89b:07
meyreuil	67c:13
meyrie	11c:38
meyrieu
meyrieu les etangs	10c:38
meyrieux
meyrieux trouet	35b:73
meyrignac
meyrignac l eglise	64a:19
meyronne	27b:46
meyronnes	:04
meyrueis	77b:48
meys	86b:69
meyssac	13c:19
meysse	14c:07
meyssiez	67b:38
meythet	:74
meyzieu	37d:69
mezangers	63b:53
meze	13d:34
mezel	61b2
mezens	54b:81
mezeray	18c:72
mezeres	18b:43
mezeriat	22c:01
mezerolles	18b:80
mezerville	96a:11
mezidon
mezidon canon	:14
mezidon vallee
mezidon vallee d auge	98c:14
mezieres	 12
mezieres en brenne	94b:36
mezieres en drouais	11c:28
mezieres en gatinais	26b:45
mezieres en santerre	52b:80
mezieres en vexin	61b:27
mezieres lez clery	88b:45
mezieres sous lavardin	68b:72
mezieres sur couesnon	17c:35
mezieres sur issoire	:87
mezieres sur oise	51b:02
mezieres sur ponthouin	73b:72
mezieres sur seine	39c:78
mezilhac	11b:07
mezilles	52b:89
mezin	14c:47
mezire	13c:90
mezos	87b:40
mezy moulins	56b:02
mezy sur seine	22c:78
mhere	23b:58
mialet	13c2
mialos	14b:64
miami	c
miannay	60b:80
michaugues	:58
michelbach	 3
michelbach le bas	72b:68
michelbach le haut	64b:68
michery	11c:89
middlebury	e
middlesboro	e
middlesbrough	e
middleton in teesdale	e
middlewich	e
midhurst	e
midland	e=
midleton	e
midrevaux	17b:88
midsomer norton	e
mieges	17b2
mielan	11c:32
miellin	:70
miermaigne	16b:28
miers	45b:46
miery	13b:39
mietesheim	66b:67
mieussy	25c:74
mieuxce	62b:61
mifaget	:64
mige	38b:89
migennes	67c:89
miglos	14b:09
mignafans	:70
mignaloux
mignaloux beauvoir	52c:86
mignavillers	37b:70
migne	23b:36
migne auxances	63c:86
migneres	31b:45
mignerette	35b:45
migneville	17b:54
mignieres	12c:28
mignovillard	90b:39
migny	11b:36
migre	=35b:17
migron	69b:17
mijanes	56a:09
mijoux	30b:01
mila	c
milan	c=
mildenhall	e
mildura	e
miles city	e
milford	e
milford haven	e
milhac	20b:46
milhac d auberoche	:24
milhac de nontron	52b:24
milhaguet	:87
milhars	23b:81
milhas	19b:31
milhaud	63c:30
milhavet	10b:81
milizac	 2
milizac guipronvel	48c:29
millac	46b:86
millam	84b:59
millancay	72b:41
millas	=44c:66
millau	22d:12
millay	44b:58
millebosc	24b:76
millemont	27b:78
millencourt	20b:80
millencourt en ponthieu	34b:80
millery	53c3
millevaches	79a:19
millieres	87b2
millinocket	e
millom	e
millonfosse	71b:59
millport	e
millstreet	e
milly	 4
milly la foret	46c:91
milly lamartine	35b:71
milly sur bradon	15b:55
milly sur therain	19c:60
milnrow	e
milon
milon la chapelle	30b:78
milton keynes	c
miltown malbay	e
milwaukee	e
mimbaste	10c:40
mimet	42c:13
mimeure	32b:21
mimizan	77c:40
minaucourt
minaucourt le mesnil les hurlus	46a:51
minden	e
minehead	e
mineral wells	e
minerve	=98a:34
minervois	q
mingot	99a:65
mingoval	23b:62
minguettes	q
miniac	 2
miniac morvan	44c:35
miniac sous becherel	78b:35
minihy
minihy treguier	13c:22
minneapolis	e
minorville	23b:54
minot	=19b:21
minsk	c
minversheim	72b:67
minzac	50b:24
minzier	11c:74
miolles	11b:81
mionnay	23c:01
mions	14d:69
mios	12d:33
miossens
miossens lanusse	29b:64
miquelon
miquelon langlade	60b:975
mirabeau	20c2
mirabel	18c2
mirabel aux baronnies	15c:26
mirabel et blacons	12c:26
miradoux	53b:32
mirail	q
miramar	e
miramas	26d:13
mirambeau	16c2
miramont	 6
miramont d astarac	36b:32
miramont de comminges	74b:31
miramont de guyenne	31c:47
miramont de quercy	30b:82
miramont latour	14b:32
miramont sensacq	34b:40
mirande	35c:32
mirandol
mirandol bourgnounac	11c:81
mirannes	67a:32
miraumont	62b:80
miraval
miraval cabardes	59a:11
mirbel	34a:52
mire	=11c:49
mirebeau	21c:86
mirebeau sur beze	19c:21
mirecourt	47c:88
mirefleurs	24c:63
miremont	31c2
mirepeisset	75b:11
mirepeix	13c:64
mirepoix	=34c2
mirepoix sur tarn	11c:31
mireval	33c:34
mireval lauragais	19b:11
mirfield	e
miribel	10d2
miribel lanchatre	45b:38
miribel les echelles	17c:38
mirmande	61b:26
mirpur	e
mirvaux	12b:80
mirville	35b:76
miscon	73a:26
miserey	59b:27
miserey salines	27c:25
miserieux	20c:01
misery	:80
mison	11c:04
misse	=:79
missecle	93a:81
missegre	72a:11
missery	11b:21
missillac	57c:44
missiriac	12c:56
misson	83b:40
missoula	e
missy	 4
missy aux bois	10b:02
missy les pierrepont	11b:02
missy sur aisne	63b:02
misy sur yonne	83b:77
mitcham	e
mitchell	e
mitchelstown	e
mitry mory	20d:77
mitschdorf	:67
mittainville	66b:78
mittainvilliers
mittainvilliers verigny	80b:28
mittelbergheim	59b:67
mittelbronn	64b:57
mittelhausbergen	22c:67
mittelhausen	:67
mittelschaeffolsheim	56b:67
mittelwihr	85b:68
mittersheim	58b:57
mittlach	34b:68
mittois	:14
mitzach	37b:68
mizerieux	54b:42
mizoen	19b:38
moab	e
mobecq	:50
mobile	e=
mobridge	e
moca croce	22b:2A
modane	28c:73
modbury	e
modene	46b:84
modesto	e
moelan
moelan sur mer	67c:29
moernach	52b:68
moeslains	47b:52
moeurs verdey	32b:51
moeuvres	49b:59
moeze	60b:17
moffans et vacheresse	61b:70
moffat	e
mogadiscio	c
mogeville	73a:55
mognard	:73
mogneneins	84b:01
mogneville	18c2
mogues	23b:08
mohammedia	c
moheli	q
mohon	99b:56
moidieu
moidieu detourbe	20c:38
moigny
moigny sur ecole	13c:91
moimay	24b:70
moindou	94b:988
moineville	11c:54
moinville
moinville la jeulin	16b:28
moirans	78c:38
moirans en montagne	21c:39
moirax	12c:47
moire	=24b:69
moiremont	19b:51
moirey flabas crepion	11b:55
moiron	13b:39
moiry	13b:08
moisdon
moisdon la riviere	20c:44
moisenay	14c:77
moislains	11c:80
moissac	13d:82
moissac bellevue	31b:83
moissac vallee francaise	22b:48
moissannes	33b:87
moissat	13c:63
moisselles	13c:95
moissey	57b:39
moissieu
moissieu sur dolon	75b:38
moisson	=90b:78
moissy	 2
moissy cramayel	19d:77
moissy moulinot	14a:58
moisville	23b:27
moisy	34b:41
moita	=59a:2B
moitron	57a:21
moitron sur sarthe	26b:72
moivre	54a:51
moivrons	53b:54
molac	16c:56
molagnies	21b:76
molain	27b2
molamboz	88a:39
molandier	25b:11
molas	17b:31
molay	67b3
mold	e=
moleans	43b:28
moledes	77a:15
molene	q=
molesme	28b:21
molesmes	:89
molezon	99a:48
moliens	11c:60
molieres	20c3
molieres cavaillac	91b:30
molieres glandaz	:26
molieres sur ceze	12c:30
moliets et maa	13c:40
molinchart	36b:02
moline	e=
molines
molines en queyras	31b:05
molinet	11c:03
molineuf	:41
molinghem	:62
molinons	27b:89
molinot	18b:21
molins
molins sur aube	10b:10
molitg
molitg les bains	25b:66
mollans	24b:70
mollans sur ouveze	10c:26
mollau	33b:68
molleges	26c:13
molles	=90b:03
molleville	13b:11
molliens	 2
molliens au bois	35b:80
molliens dreuil	92b:80
mollkirch	87b:67
molompize	27b:15
molosmes	16b:89
moloy	24b:21
molphey	13b:21
molpre	:39
molring	12a:57
molsheim	93c:67
moltifao	74b:2B
momas	60b:64
mombasa	e
mombrier	48b:33
momeres	72b:65
momerstroff	30b:57
mommenheim	23c:67
momuy	49b:40
momy	11b:64
monacia	 2
monacia d aullene	54b:2A
monacia d orezza	25a:2B
monaghan	e
monampteuil	12b:02
monassut
monassut audiracq	37b:64
monastir	c
monay	12b:39
monbahus	63b:47
monbalen	45b:47
monbardon	:32
monbazillac	83b:24
monbequi	67b:82
monblanc	39b:32
monbrun	39b:32
moncale	35b:2B
moncassin	12b:32
moncaup	19b2
moncaut	59b:47
moncayolle larrory mendibieu	28b:64
monce	 2
monce en belin	37c:72
monce en saosnois	22b:72
monceau le neuf et faucouzy	32b:02
monceau le waast	21b:02
monceau les leups	43b:02
monceau saint waast	42b:59
monceau sur oise	13b:02
monceaux	=95b:60
monceaux au perche	:61
monceaux en bessin	60b:14
monceaux l abbaye	21b:60
monceaux le comte	13b:58
monceaux sur dordogne	63b:19
moncel	 3
moncel les luneville	61b:54
moncel sur seille	55b:54
moncel sur vair	17b:88
moncetz	 2
moncetz l abbaye	88a:51
moncetz longevas	57b:51
moncey	61b:25
monchaux	 2
monchaux soreng	61b:76
monchaux sur ecaillon	62b:59
moncheaux	17c:59
moncheaux les frevent	13b:62
monchecourt	25c:59
monchel
monchel sur canche	71a:62
moncheux	15b:57
monchiet	10b:62
monchy	 7
monchy au bois	55b:62
monchy breton	51b:62
monchy cayeux	29b:62
monchy humieres	77b:60
monchy lagache	59b:80
monchy le preux	68b:62
monchy saint eloi	22c:60
monchy sur eu	55b:76
moncla	90a:64
monclar	11c2
monclar de quercy	21c:82
monclar sur losse	11b:32
moncley	31b:25
moncontour	17c2
moncorneil
moncorneil grazan	15b:32
moncourt	63a:57
moncourt fromonville	19c:77
moncoutant	 2
moncoutant sur sevre	51c:79
moncrabeau	75b:47
moncton	c
moncy	26b:61
mondavezan	88b:31
mondelange	57c:57
mondement
mondement montgivroux	29a:51
mondescourt	25b:60
mondevert	80b:35
mondeville	11d2
mondicourt	60b:62
mondigny	19b:08
mondilhan	88a:31
mondion	12b:86
mondon	77a:25
mondonville	61c:31
mondonville saint jean	96a:28
mondorff	61b:57
mondoubleau	13c:41
mondouzil	21b:31
mondragon	38c:84
mondrainville	59b:14
mondrecourt	:55
mondrepuis	10c:02
mondreville	72b2
monein	44c:64
mones	87a:31
monesple	26a:09
monestier	73b3
monestier d ambel	14a:38
monestier de clermont	15c:38
monestier du percy	25b:38
monestier merlines	30b:19
monestier port dieu	13b:19
monesties	14c:81
monestrol	57a:31
monetay	 2
monetay sur allier	54b:03
monetay sur loire	25b:03
moneteau	41c:89
monetier
monetier allemont	30b:05
monfaucon	48b2
monferran	 2
monferran plaves	11b:32
monferran saves	79b:32
monflanquin	23c:47
monfort	52b:32
monfreville	10b:14
mongausy	91a:32
mongauzy	67b:33
monget	77a:40
monguilhem	28b:32
monheurt	19b:47
monhoudou	21b:72
monieux	26b:84
monifieth	e
monistrol	 2
monistrol d allier	23b:43
monistrol sur loire	88c:43
monlaur
monlaur bernet	16b:32
monleon
monleon magnoac	41b:65
monlet	40b:43
monlezun	16b:32
monlezun d armagnac	19b:32
monlong	11b:65
monmadales	83a:24
monmarves	61a:24
monmouth	e
monnai	:61
monnaie	=48c:37
monneren	40b:57
monnerville	38b:91
monnes	90a:02
monnet
monnet la ville	33b:39
monnetay	17a:39
monnetier
monnetier mornex	24c:74
monneville	77b:60
monnieres	28c2
monoblet	79b:30
monpardiac	35a:32
monpazier	44b:24
monpezat	80a:64
monplaisant	27b:24
monprimblanc	28b:33
monroe	e
monroeville	e
monrovia	c
mons	c
mons boubert	59b:80
mons en baroeul	21d:59
mons en laonnois	11c:02
mons en montois	45b:77
mons en pevele	21c:59
monsac	18b:24
monsaguel	13b:24
monsec	:24
monsegur	25c4
monsempron
monsempron libos	21c:47
monsireigne	100b:85
monsols	:69
monsteroux
monsteroux milieu	77b:38
monsures	22b:80
monswiller	20c:67
mont	=14c3
mont bernanchon	13c:62
mont bertrand	:14
mont bonvillers	97b:54
mont cauvaire	90b:76
mont d astarac	90a:32
mont d origny	84b:02
mont dauphin	16b:05
mont de galie	24a:31
mont de lans	:38
mont de laval	19b:25
mont de marrast	11b:32
mont de marsan	32d:40
mont de vougney	19b:25
mont devant sassey	10b:55
mont disse	81a:64
mont dol	11c:35
mont dore	12c:63
mont et marre	16b:58
mont gaillard	q
mont l etroit	93a:54
mont l eveque	42b:60
mont laurent	51a:08
mont le vernois	19b:70
mont le vignoble	42b:54
mont les lamarche	91a:88
mont les neufchateau	27b:88
mont les seurre	19b:71
mont louis	15b:66
mont lozere et goulet	11c:48
mont notre dame	75b:02
mont ormel	50a:61
mont pres chambord	34c:41
mont roc	20b:81
mont saint aignan	20d:76
mont saint eloi	10c:62
mont saint jean	97b3
mont saint leger	49a:70
mont saint martin	96c4
mont saint pere	68b:02
mont saint remy	51a:08
mont saint sulpice	78b:89
mont saint vincent	31b:71
mont saxonnex	16c:74
mont sous vaudrey	13c:39
mont sur courville	12b:51
mont sur meurthe	11c:54
mont sur monnet	20b:39
montabard	29b:61
montabon	:72
montabot	27b:50
montacher
montacher villegardin	72b:89
montadet	66a:32
montady	40c:34
montagagne	82a:09
montagna	 2
montagna le reconduit	11b:39
montagna le templier	:39
montagnac	48c2
montagnac d auberoche	14b:24
montagnac la crempse	38b:24
montagnac montpezat	40b:04
montagnac sur auvignon	64b:47
montagnac sur lede	27b:47
montagnat	22c:01
montagne	=18c2
montagne fayel	15b:80
montagney	49b:70
montagney servigney	12b:25
montagnieu	18c2
montagnol	15b:12
montagnole	10c:73
montagny	50c3
montagny en vexin	67b:60
montagny les beaune	78b:21
montagny les buxy	20b:71
montagny les lanches	83b:74
montagny les seurre	12b:21
montagny pres louhans	49b:71
montagny sainte felicite	43b:60
montagny sur grosne	:71
montagoudin	17b:33
montagrier	51b:24
montagudet	20b:82
montagut	12b:64
montaignac
montaignac sur doustre	63b:19
montaigu	12c3
montaigu de quercy	13c:82
montaigu la brisette	50b:50
montaigu le blin	30b:03
montaigu les bois	20b:50
montaigu vendee	21d:85
montaiguet
montaiguet en forez	28b:03
montaigut	 4
montaigut en combraille	97b:63
montaigut le blanc	13c2
montaigut sur save	20c:31
montaille	52b:72
montailleur	67b:73
montaillou	21a:09
montaimont	:73
montain	58b2
montainville	59b2
montalba
montalba le chateau	16b:66
montalembert	:79
montalet
montalet le bois	32b:78
montalieu
montalieu vercieu	35c:38
montalzat	66b:82
montamat	11b:32
montambert	11b:58
montamel	90a:46
montamise	37c:86
montamy	:14
montanay	33c:69
montancy	13b:25
montandon	37b:25
montanel	:50
montaner	41b:64
montanges	37b:01
montans	16c:81
montapas	27b:58
montarcher	63a:42
montardit	22b:09
montardon	24c:64
montaren et saint mediers	14c:30
montargis	15d:45
montarlot	 3
montarlot les champlitte	:70
montarlot les rioz	31b:70
montarnaud	42c:34
montaron	16b:58
montastruc	77b3
montastruc de salies	30b:31
montastruc la conseillere	37c:31
montastruc saves	61a:31
montataire	14d:60
montauban	63d:82
montauban de bretagne	66c2
montauban de luchon	50b:31
montauban de picardie	22b:80
montauban sur l ouveze	12b:26
montaud	15c2
montaudin	88b:53
montaulieu	89a:26
montaulin	83b:10
montaure	:27
montauriol	62b4
montauroux	72c:83
montaut	35c7
montaut les creneaux	70b:32
montautour	27b:35
montauville	11c:54
montay	28b:59
montayral	27c:47
montazeau	29b:24
montazels	53b:11
montbard	46c:21
montbarla	15b:82
montbarrey	30b:39
montbarrois	29b:45
montbartier	18c:82
montbavin	39a:02
montbazens	14c:12
montbazin	29c:34
montbazon	49c:37
montbel	25b2
montbeliard	25d:25
montbeliardot	11b:25
montbellet	87b:71
montbenoit	:25
montberaud	19b:31
montbernard	22b:31
montberon	32c:31
montbert	34c:44
montberthault	23b:21
montbeton	44c:82
montbeugny	64b:03
montbizot	18c:72
montblainville	58a:55
montblanc	29c:34
montboillon	31b:70
montboissier	34b:28
montbolo	19b:66
montbonnot saint martin	57c:38
montboucher	37b:23
montboucher sur jabron	26c:26
montboudif	16b:15
montbouton	42b:90
montbouy	73b:45
montboyer	34b:16
montbozon	55b:70
montbrand	75a:05
montbras	20a:55
montbray	34b:50
montbre	40b:51
montbrehain	82b:02
montbrison	16d:42
montbrison sur lez	27b:26
montbron	20c:16
montbronn	16c:57
montbrun	12b2
montbrun bocage	59b:31
montbrun des corbieres	34b:11
montbrun lauragais	73b:31
montbrun les bains	44b:26
montcabrier	65b2
montcaret	14c:24
montcarra	61b:38
montcavrel	38b:62
montceau
montceau et echarnant	17b:21
montceau les mines	17d:71
montceaux	12c:01
montceaux l etoile	30b:71
montceaux les meaux	67b:77
montceaux les provins	32b:77
montceaux les vaudes	25b:10
montceaux ragny	35a:71
montcel	17c2
montcenis	19c:71
montcet	71b:01
montcey	26b:70
montchaboud	35b:38
montchal	51b:42
montchalons	63a:02
montchamp	14b2
montchanin	50c:71
montcharvot	44a:52
montchaton	:50
montchaude	:16
montchauvet	28b2
montchenu	61b:26
montcheutin	11b:08
montchevrel	23b:61
montchevreuil	13c:60
montchevrier	45b:36
montclar	71b3
montclar de comminges	79a:31
montclar lauragais	25b:31
montclar sur gervanne	19b:26
montclard	52a:43
montclera	29b:46
montclus	23b2
montcombroux
montcombroux les mines	30b:03
montcony	25b:71
montcornet	15c2
montcourt	52a:70
montcoy	23b:71
montcresson	13c:45
montcuit	18b:50
montcuq
montcuq en quercy blanc	18c:46
montcusel	14b:39
montcy notre dame	15c:08
montdardier	21b:30
montdauphin	24b:77
montdidier	60c2
montdore	69a:70
montdoumerc	58b:46
montdragon	61b:81
montdurausse	40b:81
monte	=65b:2B
monteaux	73b:41
montebourg	19c:50
montech	67c:82
montecheroux	56b:25
montego bay	e
montegrosso	41b:2B
montegut	92b3
montegut arros	28b:32
montegut bourjac	13b:31
montegut en couserans	70a:09
montegut lauragais	40b:31
montegut plantaurel	31b:09
montegut saves	68a:32
monteignet
monteignet sur l andelot	27b:03
monteille	:14
monteils	25c3
montel
montel de gelat	41b:63
monteleger	17c:26
montelier	43c:26
montelimar	41d:26
montels	52b3
montemboeuf	65b:16
montenach	50b:57
montenay	13c:53
montendre	32c:17
montendry	49a:73
montenescourt	44b:62
monteneuf	76b:56
montenils	34a:77
montenois	14c:25
montenoison	13b:58
montenoy	40b:54
montepilloy	16b:60
monteplain	15b:39
montepreux	45a:51
monterblanc	34c:56
montereau	65b:45
montereau fault yonne	22d:77
montereau sur le jard	50b:77
monterey	e
monterfil	14c:35
monterolier	59b:76
monterrey	c
montertelot	38b:56
montescot	16c:66
montescourt
montescourt lizerolles	16c:02
montespan	48b:31
montesquieu	16c3
montesquieu avantes	26b:09
montesquieu des alberes	14c:66
montesquieu guittaut	17b:31
montesquieu lauragais	10c:31
montesquieu volvestre	31c:31
montesquiou	57b:32
montessaux	18b:70
montesson	15d2
montestruc
montestruc sur gers	70b:32
montet et bouxal	21b:46
monteton	32b:47
monteux	13d:84
montevideo	c
montevrain	16d:77
monteynard	50b:38
montezic	23b:12
montfa	56b2
montfalcon	13b:38
montfarville	80b:50
montfaucon	40c4
montfaucon d argonne	26b:55
montfaucon en velay	12c:43
montfaucon montigne	:49
montfermeil	29d:93
montfermier	11b:82
montfermy	23b:63
montferney	:25
montferrand	62b:11
montferrand du perigord	16b:24
montferrand la fare	27a:26
montferrand le chateau	22c:25
montferrat	36c2
montferrer	22b:66
montferrier	54b:09
montferrier sur lez	41c:34
montfey	12b:10
montfiquet	81a:14
montfleur	16b:39
montflours	25b:53
montflovin	:25
montfort	54b3
montfort en chalosse	12c:40
montfort l amaury	28c:78
montfort le gesnois	29c:72
montfort sur argens	15c:83
montfort sur boulzane	87a:11
montfort sur meu	68c:35
montfort sur risle	77b:27
montfranc	13b:12
montfrin	31c:30
montfroc	10b:26
montfuron	22b:04
montgailhard	14c:09
montgaillard	20c5
montgaillard de salies	11b:31
montgaillard en albret	17b:47
montgaillard lauragais	68b:31
montgaillard sur save	66a:31
montgardin	48b:05
montgardon	:50
montgaroult	:61
montgauch	11b:09
montgaudry	11b:61
montgazin	16b:31
montge
montge en goele	72b:77
montgeard	57b:31
montgellafrey	:73
montgenevre	46b:05
montgenost	16b:51
montgerain	17b:60
montgermont	38c:35
montgeron	24d:91
montgeroult	36b:95
montgesoye	50b:25
montgesty	32b:46
montgey	27b:81
montgibaud	25b:19
montgilbert	11b:73
montgirod	:73
montgiscard	26c:31
montgivray	15c:36
montgobert	20b:02
montgomery	e
montgon	72a:08
montgothier	:50
montgradail	50a:11
montgras	12b:31
montgreleix	31a:15
montgru saint hilaire	30a:02
montguers	39a:26
montgueux	39b:10
montguillon	:49
montguyon	17c:17
montharville	11b:28
monthault	25b:35
monthaut	37a:11
monthelie	14b:21
monthelon	70b2
monthenault	14b:02
montheries	76a:52
montherlant	:60
montherme	21c:08
monthiers	16b:02
monthieux	66b:01
monthion	52b:73
monthodon	64b:37
monthoiron	67b:86
monthois	39b:08
montholier	37b:39
montholon	27c:89
monthou	 2
monthou sur bievre	79b:41
monthou sur cher	99b:41
monthuchon	71b:50
monthurel	14b:02
monthureux	 2
monthureux le sec	18b:88
monthureux sur saone	86b:88
monthyon	18c:77
monticello	21c:2B
montier	 2
montier en der	:52
montier en l isle	21b:10
montieramey	40b:10
montierchaume	16c:36
montiers	39b:60
montiers sur saulx	37b:55
monties	83a:32
montignac	27b2
montignac charente	:16
montignac de lauzun	29b:47
montignac lascaux	28c:24
montignac le coq	13b:16
montignac toupinerie	14b:47
montignargues	56b:30
montigne	 4
montigne le brillant	14c:53
montigne les rairies	42b:49
montigny	21c8
montigny aux amognes	62b:58
montigny devant sassey	13b:55
montigny en arrouaise	32b:02
montigny en cambresis	55b:59
montigny en gohelle	97c:62
montigny en morvan	31b:58
montigny en ostrevent	45c:59
montigny l allier	27b:02
montigny la resle	57b:89
montigny le bretonneux	32d:78
montigny le chartif	59b:28
montigny le franc	14b:02
montigny le guesdier	30b:77
montigny lencoup	14c:77
montigny lengrain	67b:02
montigny les arsures	24b:39
montigny les cherlieu	12b:70
montigny les conde	51a:02
montigny les cormeilles	22d:95
montigny les jongleurs	10b:80
montigny les metz	22d:57
montigny les monts	25b:10
montigny les vaucouleurs	74a:55
montigny les vesoul	63b:70
montigny montfort	27b:21
montigny mornay villeneuve
montigny mornay villeneuve sur vingeanne	38b:21
montigny saint barthelemy	81a:21
montigny sous marle	71a:02
montigny sur armancon	16b:21
montigny sur aube	26b:21
montigny sur avre	26b:28
montigny sur canne	15b:58
montigny sur chiers	49b:54
montigny sur crecy	31b:02
montigny sur l ain	22b:39
montigny sur l hallue	18b:80
montigny sur loing	27c:77
montigny sur meuse	76a:08
montigny sur vence	21b:08
montigny sur vesle	57b:51
montillieres
montillieres sur orne	56b:14
montilliers	12c:49
montillot	25b:89
montilly	49b:03
montilly sur noireau	72b:61
montils	87b:17
montipouret	62b:36
montirat	33b2
montireau	14b:28
montiron	14b:32
montivernage	27a:25
montivilliers	15d:76
montjardin	93a:11
montjaux	44b:12
montjavoult	53b:60
montjay	30b2
montjean	13c2
montjean sur loire	:49
montjezieu	:48
montjoi	22b2
montjoie	 2
montjoie en couserans	99b:09
montjoie le chateau	23a:25
montjoie saint martin	25b:50
montjoire	12c:31
montjoux	32b:26
montjoyer	28b:26
montjustin	54a:04
montjustin et velotte	12b:70
montlainsia	21b:39
montlandon	25b2
montlaur	25c3
montlaur en diois	13b:26
montlaux	21b:04
montlauzun	12b:46
montlay
montlay en auxois	20b:21
montlebon	22c:25
montlevicq	11b:36
montlevon	28b:02
montlhery	98c:91
montliard	22b:45
montlieu
montlieu la garde	13c:17
montlignon	30c:95
montliot et courcelles	29b:21
montlivault	13c:41
montlognon	21b:60
montloue	19b:02
montlouis	11b:18
montlouis sur loire	11d:37
montlucon	33d:03
montluel	69c:01
montmachoux	21b:77
montmacq	11c:60
montmagny	15d:95
montmahoux	94a:25
montmain	16c2
montmancon	24b:21
montmarault	15c:03
montmarlon	33a:39
montmarquet	:80
montmartin	29b:60
montmartin en graignes	:50
montmartin le haut	62a:10
montmartin sur mer	14c:50
montmartre	q
montmaur	89b2
montmaur en diois	10b:26
montmaurin	19b:31
montmedy	21c:55
montmeillant	78a:08
montmelard	34b:71
montmelas saint sorlin	53b:69
montmelian	40c:73
montmerac	73b:16
montmerle
montmerle sur saone	38c:01
montmerrei	56b:61
montmeyan	60b:83
montmeyran	30c:26
montmin	:74
montmirail	39c2
montmiral	65b:26
montmirat	47b:30
montmirey	 2
montmirey la ville	18b:39
montmirey le chateau	20b:39
montmoreau	24c:16
montmorency	=22d:95
montmorency beaufort	13b:10
montmorillon	58c:86
montmorin	73b:63
montmorot	33c:39
montmort	19b:71
montmort lucy	66b:51
montmotier	35a:88
montmoyen	71a:21
montmurat	13b:15
montner	32b:66
montoillot	96a:21
montoir de bretagne	73c:44
montoire
montoire sur le loir	36c:41
montois
montois la montagne	27c:57
montoison	19c:26
montoldre	59b:03
montolieu	83b:11
montolivet	26b:77
montonvillers	93a:80
montord	21b:03
montory	32b:64
montot	35b2
montot sur rognon	11b:52
montouliers	24b:34
montoulieu	60b2
montoulieu saint bernard	23b:31
montournais	16c:85
montours	:35
montourtier	:53
montousse	25b:65
montoussin	13b:31
montparnasse	q
montpelier	e
montpellier	31e:34
montpellier de medillan	70b:17
montpensier	47b:63
montperreux	94b:25
montpeyroux	28c4
montpezat	22c4
montpezat de quercy	16c:82
montpezat sous bauzon	77b:07
montpinchon	54b:50
montpinier	18b:81
montpitol	34b:31
montplonne	13b:55
montpollin	:49
montpon
montpon menesterol	59c:24
montpont
montpont en bresse	11c:71
montpothier	33b:10
montpouillan	81b:47
montrabe	45c:31
montrabot	70a:50
montracol	10c:01
montravers	37b:79
montreal	c
montreal la cluse	36c:01
montreal les sources	26a:26
montrecourt	23b:59
montredon	30b:46
montredon des corbieres	15c:11
montredon labessonnie	21c:81
montregard	63b:43
montrejeau	26c:31
montrelais	86b:44
montrem	12c:24
montresor	31b:37
montret	76b:71
montreuil	11e3
montreuil au houlme	13b:61
montreuil aux lions	13c:02
montreuil bellay	37c:49
montreuil des landes	24b:35
montreuil en auge	65a:14
montreuil en caux	49b:76
montreuil en touraine	74b:37
montreuil juigne	78c:49
montreuil l argille	78b:27
montreuil la cambe	80a:61
montreuil le chetif	32b:72
montreuil le gast	21c:35
montreuil le henri	30b:72
montreuil poulay	37b:53
montreuil sous perouse	10c:35
montreuil sur barse	29b:10
montreuil sur blaise	13b:52
montreuil sur breche	50b:60
montreuil sur epte	38b:95
montreuil sur ille	24c:35
montreuil sur loir	57b:49
montreuil sur lozon	34b:50
montreuil sur maine	80b:49
montreuil sur mer	19c:62
montreuil sur therain	24b:60
montreuil sur thonnance	70a:52
montreuillon	24b:58
montreux	50a:54
montreux chateau	12c:90
montreux jeune	37b:68
montreux vieux	93b:68
montrevault	 2
montrevault sur evre	16d:49
montrevel	54b2
montrevel en bresse	27c:01
montreverd	39c:85
montreynaud	q
montrichard	:41
montrichard val
montrichard val de cher	36c:41
montricher
montricher albanne	48b:73
montricoux	12c:82
montrieux
montrieux en sologne	64b:41
montrigaud	:26
montriond	97b:74
montrodat	12c:48
montrol
montrol senard	25b:87
montrollet	32b:16
montromant	46b:69
montrond	58b3
montrond le chateau	56b:25
montrond les bains	57c:42
montrose	e
montrosier	33a:81
montrottier	14c:69
montroty	25b:76
montrouge	46d:92
montrouveau	14b:41
montroy	96b:17
montrozier	17c:12
montry	39c:77
monts	=83c2
monts de randon	12c:48
monts en bessin	42b:14
monts en ternois	62a:62
monts sur guesnes	92b:86
monts sur orne	87b:61
montsales	32b:12
montsalier	17b:04
montsalvy	84b:15
montsaon	:52
montsapey	85a:73
montsauche
montsauche les settons	48b:58
montsaugeon	:52
montsaunes	46b:31
montsec	75a:55
montsecret	 2
montsecret clairefougere	67b:61
montsegur	12b:09
montsegur sur lauzon	14c:26
montselgues	86a:07
montsenelle	15c:50
montseret	62b:11
montserie	67a:65
montseron	10b:09
montseugny	:70
montseveroux	100b:38
montsinery
montsinery tonnegrande	36c:973
montsoreau	41b:49
montsoue	57b:40
montsoult	40c:95
montsurs	32c2
montsurvent	:50
montsuzain	39b:10
montureux
montureux et prantigny	19b:70
montureux les baulay	16b:70
montursin	:25
montusclat	13b:43
montussaint	54a:25
montussan	36c:33
montval
montval sur loir	56c:72
montvalen	24b:81
montvalent	31b:46
montvalezan	73b:73
montvendre	13c:26
montverdun	13c:42
montvernier	24b:73
montvert	11b:15
montvicq	69b:03
montviette	:14
montville	46c:76
montviron	:50
montzeville	15b:55
monviel	76a:47
monze	24b:11
moon sur elle	78b:50
moorea
moorea maiao	18d:987
moorhead	e
moosch	16c:68
moose jaw	e
mooslargue	40b:68
mopti	c
moraches	13b:58
moragne	54b:17
morains	:51
morainville	18a:28
morainville jouveaux	38b:27
morainvilliers	31c:78
morance	23c:69
morancez	19c:28
morancourt	13b:52
morand	35b:37
morangis	14d2
morangles	41b:60
morannes	 2
morannes sur sarthe daumeray	37c:49
moranville	10b:55
moras	52b:38
moras en valloire	68b:26
morbecque	26c:59
morbier	25c:39
morbihan	r78e
morcenx
morcenx la nouvelle	50c:40
morchain	36b:80
morchamps	:25
morchies	21b:62
morcourt	87b2
mordelles	79c:35
morden	e
moreac	37c:56
morecambe	e
moree	11c:41
moreilles	41b:85
morelmaison	20b:88
morembert	30a:10
moreno valley	e
morestel	43c:38
moret
moret loing et orvanne	13d:77
moret sur loing	:77
moreton in marsh	e
moretonhampstead	e
morette	36b:38
moreuil	39c:80
morey	19b:71
morey saint denis	60b:21
morez	:39
morfontaine	11c:54
morganton	e
morgantown	e
morganx	17b:40
morgemoulin	11b:55
morgny	65b:27
morgny en thierache	98a:02
morgny la pommeraye	11c:76
morhange	33c:57
moriat	39b:63
morienne	19b:76
morienval	10c:60
morieres
morieres les avignon	90c:84
moriers	22b:28
morieux	:22
moriez	24b:04
morigny	70a:50
morigny champigny	44c:91
morillon	=72b:74
moringhem	56b:62
morionvilliers	24a:52
morisel	47b:80
moriville	44b:88
moriviller	95a:54
morizecourt	98a:88
morizes	53b:33
morlaas	44c:64
morlac	27b:18
morlaix	15d:29
morlancourt	38b:80
morlanne	61b:64
morlet	71a:71
morley	20b:55
morlhon
morlhon le haut	56b:12
morlincourt	50b:60
mormaison	:85
mormant	53c:77
mormant sur vernisson	14b:45
mormes	11b:32
mormoiron	19c:84
mornac	21c:16
mornac sur seudre	88b:17
mornand
mornand en forez	43b:42
mornans	76a:26
mornant	63c:69
mornas	26c:84
mornay	15b2
mornay berry	18b:18
mornay sur allier	41b:18
morne a
morne a l eau	16d:971
moroges	60b:71
morogues	42b:18
moroni	c
morosaglia	96b:2B
morpeth	e
morre	13c:25
morsain	47b:02
morsains	15b:51
morsan	12b:27
morsang	 2
morsang sur orge	22d:91
morsang sur seine	58b:91
morsbach	26c:57
morsbronn
morsbronn les bains	69b:67
morschwiller	61b:67
morschwiller le bas	37c:68
morsiglia	11b:2B
mortagne	20b:88
mortagne au perche	39c:61
mortagne du nord	16c:59
mortagne sur gironde	91b:17
mortagne sur sevre	61c:85
mortain	 2
mortain bocage	30c:50
mortcerf	14c:77
morteau	70c:25
morteaux
morteaux couliboeuf	60b:14
mortefontaine	10c2
mortefontaine en thelle	96b:60
mortemart	13b:87
mortemer	31b2
mortery	14b:77
morthomiers	85b:18
mortiers	=36b2
morton	37b:86
mortree	11c2
mortroux	28b:23
mortzwiller	:68
morval	87a2
morvan	q
morvillars	11c:90
morville	32b2
morville en beauce	18b:45
morville le heron	54b:76
morville les vic	11b:57
morville sur andelle	:76
morville sur nied	12b:57
morville sur seille	17b:54
morvillers	51b:60
morvillers saint saturnin	37b:80
morvilliers	41b2
mory	30b:62
mory montcrux	84a:60
morzine	27c:74
moscou	c
moscow	c
moselle	r11f
moses lake	e
mosles	37b:14
moslins	29b:51
mosnac	49b2
mosnac saint simeux	95b:16
mosnay	46b:36
mosnes	81b:37
moss side	e
mosset	32b:66
mossley	e
mosson	70a:21
mossoul	c
mostaganem	c
mostar	c
mostuejouls	33b:12
motey besuche	95a:70
mothern	19c:67
motherwell	e
motreff	65b:29
mottereau	15b:28
motteville	79b:76
mottier	83b:38
motz	48b:73
mouacourt	71a:54
mouais	35b:44
mouans
mouans sartoux	11d:06
mouaville	11b:54
mouaze	17c:35
mouchamps	30c:85
mouchan	38b:32
mouchard	=11c:39
mouches	=82a:32
mouchin	15c:59
mouchy
mouchy le chatel	72a:60
moudeyres	12b:43
mouen	18c:14
mouettes	=74b:27
mouffy	14b:89
mouflaines	16b:27
mouflers	96a:80
mouflieres	75a:80
mougins	20d:06
mougon	:79
mouguerre	54c:64
mouhers	20b:36
mouhet	42b:36
mouhous	75a:64
mouillac	18b2
mouilleron	29a:52
mouilleron en pareds	:85
mouilleron le captif	53c:85
mouilleron saint germain	17c:85
mouilly	11b:55
moulainville	14b:55
moulares	26b:81
moulay	97b:53
moulayres	22b:81
mouledous	21b:65
moules et baucels	88b:34
mouleydier	12c:24
moulezan	64b:30
moulhard	14b:28
moulicent	:61
moulidars	66b:16
mouliets et villemartin	10c:33
mouliherne	84b:49
moulin mage	30b:81
moulin neuf	12c2
moulin sous touvent	19b:60
moulineaux	95b:76
moulines	=55b2
moulinet	=46b2
moulins	=20d4
moulins en bessin	11c:14
moulins en tonnerrois	11b:89
moulins engilbert	14c:58
moulins la marche	71b:61
moulins le carbonnel	70b:72
moulins les metz	53c:57
moulins saint hubert	18b:55
moulins sur cephons	28b:36
moulins sur orne	31b:61
moulins sur ouanne	27b:89
moulins sur tardoire	82b:16
moulins sur yevre	85b:18
moulis	79b:09
moulis en medoc	20c:33
moulismes	36b:86
moulle	12c:62
moulon	12c2
moulotte	87a:55
moult	=:14
moult chicheboville	34c:14
moultrie	e
moumoulous	45a:65
moumour	81b:64
moundou	c
mounes
mounes prohencoux	19b:12
mount gambier	e
mount isa	e
mount pleasant	e
mount shasta	e
mount vernon	e
mountain ash	e
mountain home	e
mourede	70a:32
mourens	39b:33
mourenx	57c:64
mouret	56b:12
moureuille	37b:63
moureze	18b:34
mouries	35c:13
mouriez	=24b:62
mourioux
mourioux vieilleville	52b:23
mourjou	:15
mourmelon	 2
mourmelon le grand	49c:51
mourmelon le petit	80b:51
mournans
mournans charbonny	79a:39
mouron	=78a:08
mouron sur yonne	88a:58
mouroux	58c:77
mours	17c:95
mours saint eusebe	34c:26
mourvilles	 2
mourvilles basses	79a:31
mourvilles hautes	17b:31
mouscardes	27b:40
mouscron	c
mousehole	e
moussac	20c2
moussages	25b:15
moussan	21c:11
mousse	=29b:35
mousseaux	 3
mousseaux les bray	68b:77
mousseaux neuville	64b:27
mousseaux sur seine	69b:78
moussey	18c3
mousson	=10b:54
moussonvilliers	:61
moussoulens	96b:11
moussy	94b3
moussy le neuf	33c:77
moussy le vieux	15c:77
moussy verneuil	14b:02
moustajon	13b:31
mousteru	65b:22
moustey	80b:40
moustier	32b:47
moustier en fagne	61a:59
moustier ventadour	41b:19
moustiers sainte marie	68b:04
moustoir
moustoir ac	18c:56
moustoir remungol	:56
mouterhouse	27b:57
mouterre	 2
mouterre silly	60b:86
mouterre sur blourde	17b:86
mouthe	10c:25
mouthier
mouthier en bresse	45b:71
mouthier haute pierre	36b:25
mouthiers
mouthiers sur boeme	24c:16
mouthoumet	12b:11
moutier d ahun	16b:23
moutier malcard	56b:23
moutier rozeille	43b:23
moutiers	=60c3
moutiers au perche	37b:61
moutiers en beauce	25b:28
moutiers en puisaye	27b:89
moutiers les mauxfaits	24c:85
moutiers saint jean	25b:21
moutiers sous argenton	:79
moutiers sous chantemerle	:79
moutiers sur le lay	84b:85
moutils	:77
mouton	=22b:16
moutonne	=13b:39
moutoux	76a:39
moutrot	33b:54
mouvaux	13d:59
moux	72b:11
moux en morvan	54b:58
mouxy	23c:73
mouy	53c:60
mouy sur seine	35b:77
mouzay	11c2
mouzeil	20c:44
mouzens	11b:81
mouzeuil saint martin	12c:85
mouzieys	 2
mouzieys panens	26b:81
mouzieys teulet	47b:81
mouzillon	29c:44
mouzon	24c3
moville	e
moy de l aisne	99b:02
moyaux	14c:14
moydans	38a:05
moye	=99b:74
moyemont	22b:88
moyen	=52b:54
moyencourt	31b:80
moyencourt les poix	17b:80
moyenmoutier	31c:88
moyenneville	16c3
moyenvic	31b:57
moyeuvre	 2
moyeuvre grande	73c:57
moyeuvre petite	44b:57
moyon	:50
moyon villages	15c:50
moyrazes	11c:12
moyvillers	65b:60
mozac	40c:63
moze sur louet	20c:49
mtsamboro	77c:976
much wenlock	e
muchedent	13b:76
muck	e=
mudaison	30c:34
muel	93b:35
muespach	94b:68
muespach le haut	12c:68
mugron	13c:40
muhlbach	 2
muhlbach sur bruche	68b:67
muhlbach sur munster	82b:68
muides
muides sur loire	13c:41
muidorge	13b:60
muids	=86b:27
muille
muille villette	79b:80
muir of ord	e
muirancourt	59b:60
muirhouse	e
muizon	21c:51
mulcent	13b:78
mulcey	21b:57
mulhausen	44b:67
mulhouse	10e:68
mull	e=
mullingar	e
mullion	e=
mulsanne	52c:72
mulsans	51b:41
multan	e
mumbai	c
mumbles	e=
mun	74a:65
munchhausen	78b:67
munchhouse	15c:68
muncie	e
muncq nieurlet	67b:62
mundolsheim	53c:67
muneville	 2
muneville le bingard	73b:50
muneville sur mer	49b:50
munich	c
munster	=50c2
muntzenheim	13c:68
munwiller	46b:68
mur de barrez	69b:12
mur de bretagne	:22
mur de sologne	15c:41
mur sur allier	31c:63
muracciole	33a:2B
murasson	20b:12
murat	=20c3
murat le quaire	48b:63
murat sur vebre	83b:81
murato	56b:2B
murbach	16b:68
murcie	c
mureaumont	14b:60
mureils	:26
mures	=87b:74
muret	=26d:31
muret et crouttes	12b:02
muret le chateau	35b:12
murfreesboro	e
murianette	91b:38
murinais	41b:38
murles	35b:34
murlin	57a:58
muro	24b:2B
murol	67b:63
murols	97a:12
muron	14c:17
murphy	e=
murrieta	e
murs	=50b2
murs erigne	64c:49
murs et gelignieux	24b:01
murtin et bogny	17b:08
murvaux	14b:55
murviel	 2
murviel les beziers	30c:34
murviel les montpellier	21c:34
murville	24b:54
murzo	98a:2A
mus	=16c:30
muscatine	e
muscourt	44a:02
musculdy	22b:64
musieges	42b:74
musigny	87a:21
muskegon	e
muskogee	e
musseau	:52
musselburgh	e
mussey
mussey sur marne	35b:52
mussidan	28c:24
mussig	11c:67
mussy	 3
mussy la fosse	96a:21
mussy sous dun	33b:71
mussy sur seine	91b:10
muswell hill	e
mutigney	18b:39
mutigny	21b:51
mutrecy	59b:14
muttersholtz	23c:67
mutzenhouse	45b:67
mutzig	61c:67
muzeray	13b:55
muzillac	51c:56
muzy	77b:27
mwanza	e
myans	13c:73
myennes	54b:58
myon	18b:25
myrtle beach	e
mysore	e
mystic	e=
mytholmroyd	e
n djamena	c
naas	e
nabas	81a:64
nabeul	c
nabinaud	99a:16
nabirat	34b:24
nabringhen	23b:62
nachamps	21b:17
nacogdoches	e
nadaillac	37b:24
nadaillac de rouge	18b:46
nades	16b:03
nadillac	75a:46
nador	c
naftel	:50
nagel seez mesnil	33b:27
nages	=35b:81
nages et solorgues	22c:30
nagpur	e
nahuja	74a:66
nailhac	29b:24
naillat	69b:23
nailloux	42c:31
nailly	13c:89
nailsea	e
nailsworth	e
naintre	60c:86
nainville
nainville les roches	56b:91
nairn	e
nairobi	c
naisey
naisey les granges	84b:25
naives en blois	16b:55
naives rosieres	81b:55
naix aux forges	18b:55
naizin	:56
najac	77b:12
nakuru	e
nalliers	27c2
nalzen	11b:09
nambsheim	58b:68
nampa	e
nampcel	29b:60
nampcelles
nampcelles la cour	12b:02
nampont	26b:80
namps
namps au mont	:80
namps maisnil	10c:80
nampteuil
nampteuil sous muret	88a:02
nampty	28b:80
namur	c
nan sous thil	17b:21
nanaimo	e
nancay	75b:18
nance	54b:39
nances	55b:73
nanchez	76b:39
nanclars	21b:16
nancois	 2
nancois le grand	70a:55
nancois sur ornain	36b:55
nancras	79b:17
nancray	13c:25
nancray sur rimarde	57b:45
nancuise	40a:39
nancy	10e:54
nancy sur cluses	46b:74
nandax	56b:42
nandy	64c:77
nangeville	:45
nangis	89c:77
nangy	18c:74
nannay	11b:58
nans	96a:25
nans les pins	52c:83
nans sous sainte anne	17b:25
nant	10c:12
nant le grand	82a:55
nant le petit	81a:55
nanteau	 2
nanteau sur essonne	41b:77
nanteau sur lunain	70b:77
nanterre	98d:92
nantes	33e:44
nantes en ratier	48b:38
nanteuil	17c:79
nanteuil auriac
nanteuil auriac de bourzac	23b:24
nanteuil en vallee	14c:16
nanteuil la foret	30b:51
nanteuil la fosse	19b:02
nanteuil le haudouin	43c:60
nanteuil les meaux	73c:77
nanteuil notre dame	86a:02
nanteuil sur aisne	15b:08
nanteuil sur marne	41b:77
nantheuil	99b:24
nanthiat	24b:24
nantiat	16c:87
nantille	33b:17
nantillois	63a:55
nantilly	44b:70
nantoin	:38
nantois	73a:55
nanton	67b:71
nantouillet	30b:77
nantoux	17b:21
nantua	34c:01
nantucket	e
nantwich	e
naours	10c:80
naperville	e
napier	e
naples	c
napuka	31b:987
narbefontaine	12b:57
narberth	e
narbief	11b:25
narbonne	58d:11
narcastet	75b:64
narcy	67b2
nargis	14c:45
narnhac	69a:15
narp	12b:64
narrosse	34c:40
nasbinals	57b:48
nashua	e
nashville	c
nassandres
nassandres sur risle	23c:27
nassau	e
nassiet	33b:40
nassigny	19b:03
nastringues	14b:24
natchez	e
natchitoches	e
nattages	=:01
natzwiller	52b:67
naucelle	20c:12
naucelles	22c:15
naujac
naujac sur mer	11c:33
naujan et postiac	60b:33
nauroy	66b:02
naussac	43b2
naussac fontanes	37b:48
naussannes	23b:24
nauvay	12a:72
nauviale	58b:12
navacelles	32b:30
navailles
navailles angos	15c:64
navan	e
navarrenx	10c:64
naveil	24c:41
navenne	16c:70
naves	37c6
naves parmelan	10c:74
navilly	42b:71
navour
navour sur grosne	66b:71
nay	33c2
nayemont
nayemont les fosses	78b:88
nazelles
nazelles negron	38c:37
ndjamena	c
ndola	e
neac	33b:33
neant sur yvel	10c:56
neasden	e
neath	e=
neau	75b:53
neaufles
neaufles auvergny	41b:27
neaufles saint martin	13c:27
neauphe	 2
neauphe sous essai	21b:61
neauphe sur dive	13b:61
neauphle	 2
neauphle le chateau	33c:78
neauphle le vieux	94b:78
neauphlette	87b:78
neaux	49b:42
nebian	16c:34
nebias	26b:11
nebing	33b:57
nebouzat	87b:63
necy	53b:61
nedde	45b:87
nedon	16b:62
nedonchel	36b:62
needham market	e
needles	e=
neewiller pres lauterbourg	65b:67
neffes	80b:05
neffies	10c:34
nefiach	14c:66
nefyn	e
negrepelisse	59c:82
negreville	85b:50
negrondes	78b:24
nehou	61b:50
nehwiller pres woerth	:67
nelling	27b:57
nelson	e=
nemours	13d:77
nempont saint firmin	20b:62
nenagh	e
nenigan	51a:31
nenon	:39
neons sur creuse	35b:36
neoules	30c:83
neoux	28b:23
nepvant	87a:55
nerac	70c:47
nerbis	27b:40
nercillac	11c:16
nere	67b:17
neret	19b:36
nerigean	84b:33
nerignac	11b:86
neris
neris les bains	24c:03
nernier	42b:74
neron	69b:28
neronde	48b:42
neronde sur dore	48b:63
nerondes	14c:18
ners	83b:30
nersac	22c:16
nervieux	10c:42
nerville
nerville la foret	76b:95
nery	67b:60
neschers	91b:63
nescus	59a:09
nesle	23c:80
nesle et massoult	78a:21
nesle hodeng	32b:76
nesle l hopital	17b:80
nesle la reposte	89a:51
nesle le repons	14b:51
nesle normandeuse	50b:76
nesles	11c:62
nesles la montagne	12c:02
nesles la vallee	18c:95
neslette	89a:80
nesmy	31c:85
nesploy	37b:45
nespouls	64b:19
nessa	12b:2B
nestier	21b:65
nettancourt	24b:55
neublans
neublans abergement	54b:39
neubois	65b:67
neuchatel	c
neuchatel urtiere	16b:25
neuf berquin	14c:59
neuf brisach	19c:68
neuf eglise	33b:63
neuf marche	64b:76
neuf mesnil	13c:59
neufbosc	40b:76
neufchateau	67c:88
neufchatel	 4
neufchatel en bray	47c:76
neufchatel en saosnois	10c:72
neufchatel hardelot	41c:62
neufchatel sur aisne	42b:02
neufchef	27c:57
neufchelles	39b:60
neuffons	15b:33
neuffontaines	87a:58
neufgrange	14c:57
neuflieux	80a:02
neuflize	86b:08
neufmaison	65a:08
neufmaisons	21b:54
neufmanil	99b:08
neufmesnil	18b:50
neufmoulin	37b:80
neufmoulins	34a:57
neufmoutiers
neufmoutiers en brie	13c:77
neufvillage	49a:57
neufvy
neufvy sur aronde	28b:60
neugartheim
neugartheim ittlenheim	78b:67
neuhaeusel	39b:67
neuhof	q
neuil	41b:37
neuilh	93a:65
neuillac	32b:17
neuillay
neuillay les bois	66b:36
neuille	10c:49
neuille le lierre	75b:37
neuille pont pierre	23c:37
neuilly	28b3
neuilly crimolois	36c:21
neuilly en donjon	20b:03
neuilly en dun	23b:18
neuilly en sancerre	24b:18
neuilly en thelle	41c:60
neuilly en vexin	24b:95
neuilly l eveque	60b:52
neuilly l hopital	33b:80
neuilly la foret	:14
neuilly le bisson	28b:61
neuilly le brignon	28b:37
neuilly le dien	11b:80
neuilly le real	14c:03
neuilly le vendin	35b:53
neuilly les dijon	:21
neuilly plaisance	22d:93
neuilly saint front	19c:02
neuilly sous clermont	16c:60
neuilly sur eure	:61
neuilly sur marne	40d:93
neuilly sur seine	60d:92
neuilly sur suize	29b:52
neulette	22a:62
neulise	13c:42
neulles	17b:17
neulliac	15c:56
neung
neung sur beuvron	13c:41
neunkirchen
neunkirchen les bouzonville	33b:57
neure	20b:03
neurey	 2
neurey en vaux	14b:70
neurey les la demie	36b:70
neussargues
neussargues moissac	82b:15
neuve chapelle	14c:62
neuve eglise	61b:67
neuve maison	60b:02
neuvecelle	33c:74
neuveglise	 2
neuveglise sur truyere	17c:15
neuvelle	 5
neuvelle les champlitte	:70
neuvelle les cromary	44b:70
neuvelle les grancey	:21
neuvelle les la charite	22b:70
neuvelle les voisey	68a:52
neuves maisons	65c:54
neuvic	53c2
neuvic entier	87b:87
neuvicq	38b:17
neuvicq le chateau	37b:17
neuvillalais	59b:72
neuville	57b2
neuville au bois	14b:80
neuville au cornet	59a:62
neuville au plain	81a:50
neuville aux bois	50c:45
neuville bosc	47b:60
neuville bourjonval	17b:62
neuville coppegueule	51b:80
neuville day	17b:08
neuville de poitou	55c:86
neuville en avesnois	30b:59
neuville en beaumont	27a:50
neuville en ferrain	10d:59
neuville en verdunois	48a:55
neuville ferrieres	53b:76
neuville les dames	16c:01
neuville les decize	21b:58
neuville les dieppe	:76
neuville les loeuilly	:80
neuville les this	32b:08
neuville les vaucouleurs	14b:55
neuville lez beaulieu	32b:08
neuville pres sees	:61
neuville saint amand	85b:02
neuville saint denis	65b:28
neuville saint remy	40c:59
neuville saint vaast	16c:62
neuville sous montreuil	62b:62
neuville sur ailette	12b:02
neuville sur ain	18c:01
neuville sur authou	19b:27
neuville sur brenne	87b:37
neuville sur escaut	29c:59
neuville sur margival	12b:02
neuville sur oise	21c:95
neuville sur ornain	37b:55
neuville sur saone	78c:69
neuville sur sarthe	25c:72
neuville sur seine	38b:10
neuville sur touques	23b:61
neuville sur vanne	48b:10
neuville vitasse	48b:62
neuviller	 3
neuviller la roche	33b:67
neuviller les badonviller	89a:54
neuviller sur moselle	25b:54
neuvillers
neuvillers sur fave	36b:88
neuvillette	38b2
neuvillette en charnie	31b:72
neuvilley	87a:39
neuvilly	11c:59
neuvilly en argonne	23b:55
neuvireuil	57b:62
neuvizy	12b:08
neuvy	21c3
neuvy au houlme	20b:61
neuvy bouin	49b:79
neuvy deux clochers	25b:18
neuvy en beauce	:28
neuvy en dunois	30b:28
neuvy en mauges	:49
neuvy en sullias	13c:45
neuvy grandchamp	75b:71
neuvy le barrois	15b:18
neuvy le roi	10c:37
neuvy pailloux	12c:36
neuvy saint sepulchre	16c:36
neuvy sautour	87b:89
neuvy sur barangeon	11c:18
neuvy sur loire	14c:58
neuwiller	53b:68
neuwiller les saverne	11c:67
nevache	36b:05
nevada	e
nevers	33d:58
nevez	28c:29
nevian	13c:11
neville	13c:76
nevoy	12c:45
nevy les dole	29b:39
nevy sur seille	20b:39
new bedford	e
new bern	e
new braunfels	e
new delhi	c
new haven	e
new london	e
new mills	e
new milton	e
new orleans	e
new plymouth	e
new quay	e
new romney	e
new ross	e
new york	c
newark	e
newark on trent	e
newbridge	e
newbury	e
newcastle	c
newcastle emlyn	e
newcastle under lyme	e
newcastle upon tyne	e
newcastle west	e
newcastleton	e
newent	e
newham	e
newhaven	e
newmarket	e=
newport	e
newport news	e
newport on tay	e
newport pagnell	e
newquay	e
newry	e
newton abbot	e
newton aycliffe	e
newton stewart	e
newtonmore	e
newtown	e
newtownabbey	e
newtownards	e
nexon	25c:87
ney	60b:39
neydens	23c:74
neyron	24c:01
nezel	11c:78
nezignan
nezignan l eveque	17c:34
ngaoundere	c
niafles	34b:53
niagara falls	e
niamey	c
niaux	15b:09
nibas	83b:80
nibelle	12c:45
nibles	54a:04
nice	36e:06
nicey	11b:21
nicey sur aire	13b:55
nicole	24b:47
nicorps	35b:50
nicosie	c
niderhoff	28b:57
niderviller	11c:57
niederbronn
niederbronn les bains	43c:67
niederbruck	:68
niederentzen	86b:68
niederhaslach	14c:67
niederhausbergen	17c:67
niederhergheim	12c:68
niederlauterbach	94b:67
niedermodern	91b:67
niedermorschwihr	54b:68
niedernai	12c:67
niederroedern	89b:67
niederschaeffolsheim	13c:67
niederseebach	:67
niedersoultzbach	30b:67
niedersteinbach	12b:67
niederstinzel	24b:57
niedervisse	28b:57
nielles les ardres	58b:62
nielles les blequin	90b:62
nielles les calais	28b:62
nieppe	78c:59
niergnies	51b:59
nieudan	11b:15
nieuil	88b:16
nieuil l espoir	26c:86
nieul	16c:87
nieul le dolent	26c:85
nieul le virouil	57b:17
nieul les saintes	12c:17
nieul sur l autise	:85
nieul sur mer	58c:17
nieulle
nieulle sur seudre	12c:17
nieurlet	91b:59
nievre	r20e
nievroz	17c:01
niffer	99b:68
niherne	14c:36
nijon	:52
nilvange	43c:57
nimbin	e
nimes	15e:30
ninville	62a:52
niolo	q
nioro du sahel	c
niort	60d:79
niort de sault	34a:11
niozelles	27b:04
nis	c
nissan
nissan lez enserune	41c:34
nistos	21b:65
nitry	37b:89
nitting	53b:57
nivelle	=14c:59
nivigne et suran	82b:01
nivillac	50c:56
nivillers	21b:60
nivolas
nivolas vermelle	27c:38
nivollet
nivollet montgriffon	12b:01
nixeville
nixeville blercourt	51b:55
nizan gesse	11b:31
nizas	80b2
nizerolles	28b:03
nizy le comte	23b:02
noailhac	12c3
noaillac	55b:33
noaillan	17c:33
noailles	40c3
noailly	82b:42
noalhac	94a:48
noalhat	23b:63
noards	65a:27
nocario	74a:2B
noce	=:61
noceta	73a:2B
nochize	99a:71
nod sur seine	20b:21
noe	36c2
noe les mallets	10b:10
noel cerneux	45b:25
noellet	:49
noeux	 2
noeux les auxi	19b:62
noeux les mines	12d:62
nogales	e
nogaret	96a:31
nogaro	22c:32
nogent	36c:52
nogent en othe	42a:10
nogent l abbesse	54b:51
nogent l artaud	21c:02
nogent le bernard	86b:72
nogent le phaye	15c:28
nogent le roi	40c:28
nogent le rotrou	93c:28
nogent le sec	42b:27
nogent les montbard	15b:21
nogent sur aube	31b:10
nogent sur eure	51b:28
nogent sur loir	36b:72
nogent sur marne	32d:94
nogent sur oise	22d:60
nogent sur seine	55c:10
nogent sur vernisson	26c:45
nogentel	11c:02
nogna	31b:39
nogueres	12b:64
nohanent	22c:63
nohant	 2
nohant en gout	55b:18
nohant en gracay	29b:18
nohant vic	45b:36
nohedes	61a:66
nohic	14c:82
noidan	94a:21
noidans	 2
noidans le ferroux	65b:70
noidans les vesoul	20c:70
noidant	 2
noidant chatenoy	79a:52
noidant le rocheux	17b:52
noilhan	39b:32
nointel	21c2
nointot	14c:76
noircourt	68a:02
noirefontaine	32b:25
noiremont	19b:60
noiretable	16c:42
noirlieu	11b2
noirmoutier
noirmoutier en l ile	45c:85
noiron	58a:70
noiron sous gevrey	11c:21
noiron sur beze	23b:21
noiron sur seine	62a:21
noironte	41b:25
noirterre	:79
noirval	28a:08
noiseau	46c:94
noisiel	16d:77
noisseville	11c:57
noisy	 5
noisy le grand	73d:93
noisy le roi	77c:78
noisy le sec	46d:93
noisy rudignon	58b:77
noisy sur ecole	18c:77
noisy sur oise	55b:95
noizay	12c:37
nojals et clotte	:24
nojeon
nojeon en vexin	35b:27
nolay	18c2
nolleval	42b:76
nollieux	18b:42
nomain	27c:59
nomdieu	26b:47
nome	e=
nomecourt	12b:52
nomeny	11c:54
nomexy	19c:88
nommay	16c:25
nompatelize	55b:88
nonac	27b:16
nonancourt	23c:27
nonant	52b:14
nonant le pin	:61
nonards	48b:19
noncourt
noncourt sur le rongeant	17b:52
nonette
nonette orsonnette	63b:63
nonglard	73b:74
nonhigny	14b:54
nonieres	:07
nonsard
nonsard lamarche	22b:55
nontron	31c:24
nonville	78b2
nonvilliers
nonvilliers grandhoux	43b:28
nonza	62a:2B
nonzeville	56a:88
noordpeene	83b:59
nord	r=26f
nordausques	13c:62
nordheim	95b:67
nordhouse	18c:67
noreuil	13b:62
norfolk	e
norges
norges la ville	96b:21
norman	e=
normandel	:61
normandie	r33f
normanton	e
normanville	18c2
normee	=:51
normier	63a:21
norolles	36b:14
noron	 2
noron l abbaye	33b:14
noron la poterie	33b:14
noroy	25b:60
noroy le bourg	51b:70
noroy les jussey	:70
noroy sur ourcq	12b:02
norrent
norrent fontes	14c:62
norrey
norrey en auge	93a:14
norrois	=15b:51
norroy	20b:88
norroy le sec	43b:54
norroy le veneur	99b:57
norroy les pont a mousson	11c:54
nort leulinghem	26b:62
nort sur erdre	96c:44
north bay	e
north berwick	e
north charleston	e
north platte	e
north ronaldsay	e
north shields	e
north uist	e
north walsham	e
northallerton	e
northam	e
northampton	e
northleach	e
northolt	e
northwich	e
nortkerque	18c:62
norville	100b:76
norwalk	e
norwich	c
norwood	e
nossage et benevent	10a:05
nossoncourt	12b:88
nostang	17c:56
noth	50b:23
nothalten	41b:67
notre dame	 37
notre dame d aliermont	70b:76
notre dame d allencon	:49
notre dame d elle	:50
notre dame d epine	67a:27
notre dame d estrees corbon	19b:14
notre dame d oe	45c:37
notre dame d or	:86
notre dame de bellecombe	46b:73
notre dame de bliquetuit	83b:76
notre dame de boisset	57b:42
notre dame de bondeville	71c:76
notre dame de briancon	:73
notre dame de cenilly	64b:50
notre dame de commiers	52b:38
notre dame de courson	:14
notre dame de gravenchon	:76
notre dame de l isle	63b:27
notre dame de l osier	54b:38
notre dame de la mer	74b:78
notre dame de livaye	11b:14
notre dame de livoye	16b:50
notre dame de londres	52b:34
notre dame de mesage	11c:38
notre dame de monts	24c:85
notre dame de riez	22c:85
notre dame de sanilhac	:24
notre dame de vaulx	51b:38
notre dame des landes	24c:44
notre dame des millieres	99b:73
notre dame du bec	49b:76
notre dame du cruet	22b:73
notre dame du hamel	19b:27
notre dame du parc	18b:76
notre dame du pe	71b:72
notre dame du pre	26b:73
notre dame du rocher	:61
notre dame du touchet	:50
notting hill	e
nottingham	c
nottonville	28b:28
nouadhibou	c
nouaille
nouaille maupertuis	30c:86
nouainville	61b:50
nouakchott	c
nouan
nouan le fuzelier	23c:41
nouans	25b:72
nouans les fontaines	67b:37
nouart	11b:08
nouatre	79b:37
noueilles	39b:31
noues de sienne	42c:14
nougaroulet	39b:32
nouhant	31b:23
nouic	42b:87
nouilhan	23b:65
nouillonpont	24b:55
nouilly	72b:57
noulens	10b:32
noumea	86d:988
nourard
nourard le franc	30b:60
nourray	13b:41
nousse	25b:40
nousseviller
nousseviller les bitche	15b:57
nousseviller saint nabor	12c:57
nousty	16c:64
nouvelle aquitaine	r62f
nouvelle caledonie	r26e
nouvelle eglise	71b:62
nouvion	12c:80
nouvion et catillon	53b:02
nouvion le comte	24b:02
nouvion le vineux	14b:02
nouvion sur meuse	22c:08
nouvoitou	39c:35
nouvron
nouvron vingre	20b:02
nouzerines	24b:23
nouzerolles	10b:23
nouziers	25b:23
nouzilly	12c:37
nouzonville	55c:08
novacelles	16b:63
novalaise	23c:73
novale	57a:2B
noveant
noveant sur moselle	18c:57
novel	55a:74
novella	80a:2B
noves	=61c:13
novi sad	c
noviant
noviant aux pres	22b:54
novillard	30b:90
novillars	13c:25
novillers	39b:60
novion
novion porcien	53b:08
novy chevrieres	72b:08
noyal	99b:22
noyal chatillon
noyal chatillon sur seiche	84c:35
noyal muzillac	25c:56
noyal pontivy	36c:56
noyal sous bazouges	39b:35
noyal sur brutz	58b:44
noyal sur vilaine	63c:35
noyales	13b:02
noyant	=:49
noyant d allier	60b:03
noyant de touraine	12c:37
noyant la gravoyere	:49
noyant la plaine	:49
noyant villages	54c:49
noyarey	24c:38
noyelle
noyelle vion	26b:62
noyelles	 11
noyelles en chaussee	24b:80
noyelles godault	60c:62
noyelles les humieres	56a:62
noyelles les seclin	84b:59
noyelles les vermelles	23c:62
noyelles sous bellonne	85b:62
noyelles sous lens	69c:62
noyelles sur escaut	82b:59
noyelles sur mer	64b:80
noyelles sur sambre	28b:59
noyelles sur selle	66b:59
noyellette	15b:62
noyen	 2
noyen sur sarthe	26c:72
noyen sur seine	37b:77
noyers	=17c4
noyers auzecourt	27b:55
noyers bocage	:14
noyers pont maugis	67b:08
noyers saint martin	89b:60
noyers sur cher	26c:41
noyers sur jabron	53b:04
noyon	13d:60
nozay	89c3
nozeroy	39b:39
nozieres	47b2
nuaille	15c:49
nuaille d aunis	13c:17
nuaille sur boutonne	:17
nuars	17b:58
nubecourt	25b:55
nucourt	72b:95
nueil	 3
nueil les aubiers	55c:79
nueil sous faye	22b:86
nueil sur layon	:49
nuelles	:69
nuille	 2
nuille le jalais	53b:72
nuille sur vicoin	12c:53
nuisement
nuisement sur coole	38b:51
nuits	=36b:89
nuits saint georges	52c:21
nuku hiva	30c:987
nukutavake	29b:987
nullemont	15b:76
nully	14b:52
nuncq hautecote	47b:62
nuneaton	e
nuret
nuret le ferron	29b:36
nurieux
nurieux volognat	97b:01
nurlu	37b:80
nuzejouls	35b:46
nyer	15b:66
nyoiseau	:49
nyon	c
nyons	68c:26
nzerekore	c
o de selle	11c:80
oadby	e
oak ridge	e
oakham	e
oakland	e
oamaru	e
oban	e
obenheim	14c:67
oberbronn	14c:67
oberbruck	38b:68
oberdorf
oberdorf spachbach	43b:67
oberdorff	33b:57
oberentzen	72b:68
obergailbach	27b:57
oberhaslach	17c:67
oberhausbergen	59c:67
oberhergheim	13c:68
oberhoffen	 2
oberhoffen les wissembourg	31b:67
oberhoffen sur moder	40c:67
oberlarg	14b:68
oberlauterbach	55b:67
obermodern
obermodern zutzendorf	18c:67
obermorschwihr	42b:68
obermorschwiller	41b:68
obernai	13d:67
oberroedern	51b:67
obersaasheim	11c:68
oberschaeffolsheim	26c:67
obersoultzbach	39b:67
obersteinbach	23b:67
oberstinzel	32b:57
obervisse	15b:57
obies	66b:59
objat	37c:19
oblinghem	38b:62
obrechies	28b:59
obreck	40a:57
obsonville	13b:77
obterre	22b:36
obtree	81a:21
ocala	e
ocana	66b:2A
occagnes	67b:61
occey	17b:52
occhiatana	24b:2B
occitanie	r61f
occoches	12b:80
ocean city	e
oceanside	e
ochancourt	32b:80
oches	33a:08
ochey	52b:54
ochtezeele	35b:59
ocquerre	38b:77
ocqueville	43b:76
ocracoke	e
octeville	 2
octeville l avenel	24b:50
octeville sur mer	62c:76
octon	52b:34
odars	92b:31
odenas	94b:69
oderen	12c:68
odessa	c
odiham	e
odival	:52
odomez	95b:59
odos	33c:65
odratzheim	52b:67
oelleville	27b:88
oermingen	11c:67
oeting	26c:57
oeuf en ternois	25b:62
oeuilly	86b2
oey	:55
oeyregave	32b:40
oeyreluy	15c:40
offekerque	13c:62
offemont	41c:90
offenbourg	c
offendorf	25c:67
offignies	83a:80
offin	21b:62
offlanges	20b:39
offoy	31b2
offranville	32c:76
offrethun	28b:62
offroicourt	15b:88
offwiller	81b:67
ogallala	e
ogden	e
ogenne
ogenne camptort	24b:64
oger	:51
ogeu les bains	13c:64
ogeviller	28b:54
ogliastro	90a:2B
ognes	15c3
ogneville	87a:54
ognolles	29b:60
ogy montoy flanville	18c:57
ohain	12c:59
oherville	25b:76
ohis	27b:02
ohlungen	14c:67
ohnenheim	12c:67
oiapoque	c
oigney	48a:70
oignies	10d:62
oigny	39a2
oigny en valois	18b:02
oil city	e
oingt	:69
oinville	 2
oinville saint liphard	28b:28
oinville sous auneau	31b:28
oinville sur montcient	11c:78
oiron	:79
oiry	88b:51
oisans	q
oise	r83e
oiselay et grachaux	44b:70
oisemont	11c:80
oisilly	13b:21
oisly	39b:41
oison	=12b:45
oisseau	11c:53
oisseau le petit	67b:72
oissel
oissel sur seine	12d:76
oissery	25c:77
oissy	21b:80
oisy	14c3
oisy le verger	12c:62
oize	13c:72
oizon	66b:18
okeechobee	e
okehampton	e
oklahoma city	e
olargues	49b:34
olathe	e
olby	86b:63
olcani	96a:2B
oldham	e
oleac debat	19b:65
oleac dessus	11b:65
olean	e
olemps	36c:12
olendon	19b:14
oleron	q
oletta	18c:2B
olette	36b:66
olivese	22b:2A
olivet	24d2
olizy	15b:51
olizy primat	22b:08
olizy sur chiers	19b:55
ollainville	55c2
ollans	43a:25
olle	=63b:28
olley	22b:54
ollezy	17b:02
ollieres	64b2
olliergues	74b:63
ollioules	15d:83
olloix	33b:63
olmet	19b:63
olmet et villecun	16b:34
olmeta di capocorso	12b:2B
olmeta di tuda	58b:2B
olmeto	13c:2A
olmi cappella	19b:2B
olmiccia	12b:2A
olmo	14b:2B
olney	e
olonzac	17c:34
oloron sainte marie	11d:64
ols et rinhodes	16b:12
oltingue	70b:68
olwisheim	48b:67
olympia	e
omagh	e
omaha	e
omak	e
ombleze	55a:26
ombree d anjou	88c:49
omecourt	20b:60
omelmont	19b:54
omerville	33b:95
omessa	60b:2B
omet	=28b:33
omex	22b:65
omey	20b:51
omicourt	42a:08
omiecourt	:80
omissy	66b:02
ommeel	:61
ommeray	13b:57
ommoy	12b:61
omont	68a:08
omonville	29b:76
omonville la petite	:50
omonville la rogue	:50
omps	31b:15
oms	36b:66
onans	37b:25
onard	38b:40
onay	61a:70
oncieu	72a:01
oncourt	:88
oncy sur ecole	10c:91
ondefontaine	:14
ondes	=82b:31
ondres	65c:40
ondreville
ondreville sur essonne	40b:45
oneonta	e
onesse
onesse laharie	11c:40
onet le chateau	12d:12
oneux	43b:80
ongar	e
ongles	=36b:04
onglieres	70a:39
onjon	26b:10
onlay	16b:58
onnaing	85c:59
onnion	13c:74
onoz	70a:39
ons en bray	14c:60
ontario	e
ontex	84a:73
onville	50b:54
onvillers	:80
onzain	=:41
oo	10b:31
oost cappel	46b:59
opelika	e
opelousas	e
opio	25c:06
opoul perillos	12c:66
opp	e
oppede	13c:84
oppedette	43a:04
oppenans	65a:70
oppy	42b:62
optevoz	88b:38
oraas	18b:64
oradour	16b2
oradour fanais	34b:16
oradour saint genest	37b:87
oradour sur glane	26c:87
oradour sur vayres	16c:87
orain	90a:21
orainville	49b:02
oraison	=62c:04
oran	c
orange	=30d:84
orangeburg	e
orbais
orbais l abbaye	51b:51
orban	35b:81
orbec	20c:14
orbeil	88b:63
orbessan	27b:32
orbey	34c:68
orbigny	71b:37
orbigny au mont	14b:52
orbigny au val	95a:52
orbois	:14
orcay	21b:41
orcemont	99b:78
orcenais	24b:18
orcet	29c:63
orcevaux	10b:52
orchaise	:41
orchamps	10c:39
orchamps vennes	22c:25
orches	35b:86
orchies	84c:59
orcier	11c:74
orcieres	65b:05
orcinas	40a:26
orcines	36c:63
orcival	24b:63
orconte	37b:51
ordan larroque	86b:32
ordiarp	55b:64
ordizan	51b:65
ordonnac	48b:33
ordonnaz	15b:01
ore	12b:31
oree d anjou	17d:49
oregue	53b:64
oreilla	28a:66
orelle	32b:73
oresmaux	100b:80
organ	27a:65
orgeans
orgeans blanchefontaine	41a:25
orgedeuil	21b:16
orgeix	10b:09
orgelet	=16c:39
orgeres	59c2
orgeres en beauce	10c:28
orgerus	25c:78
orges	=36b:52
orgeux	47b:21
orgeval	73c2
orgibet	16b:09
orglandes	35b:50
orgnac	 2
orgnac l aven	58b:07
orgnac sur vezere	33b:19
orgon	28c:13
orgueil	=17c:82
oricourt	31a:70
orieux	11b:65
orignac	25b:65
origne	58b2
orignolles	70b:17
origny	53a:21
origny en thierache	14c:02
origny le butin	:61
origny le roux	25b:61
origny le sec	60b:10
origny sainte benoite	16c:02
orin	=27b:64
orincles	36b:65
oriocourt	55a:57
oriol
oriol en royans	52b:26
oriolles	24b:16
orion	15b:64
oris en rattier	11b:38
orist	81b:40
orival	97b3
orkney	e
orlando	e
orleans	12e:45
orleat	22c:63
orleix	19c:65
orliac	43a:24
orliac de bar	26b:19
orliaguet	:24
orlienas	27c:69
orlu	16b:09
orly	25d:94
orly sur morin	66b:77
ormancey	73a:52
ormenans	84a:70
ormersviller	39b:57
ormes	=61c5
ormes et ville	22b:54
ormesson	24b:77
ormesson sur marne	11d:94
ormoiche	69a:70
ormoy	43c4
ormoy la riviere	94b:91
ormoy le davien	38b:60
ormoy les sexfontaines	40a:52
ormoy sur aube	:52
ormoy villers	81b:60
ormskirk	e
ornacieux	 2
ornacieux balbins	88b:38
ornaisons	12c:11
ornans	44c2
orne	r=28e
ornel	:55
ornes	=9a:55
ornex	51c:01
ornezan	20b:32
orniac	73a:46
ornolac ussat
ornolac ussat les bains	25b:09
ornon	14b:38
orny	45b:57
oroer	54b:60
oroix	99a:65
oron	11b:57
oroux	10b:79
oroville	e
orphin	88b:78
orpierre	32b:05
orpington	e
orquevaux	70a:52
orret	12a:21
orriule	14b:64
orrouer	28b:28
orrouy	57b:60
orry la ville	36c:60
ors	=64b:59
orsan	12c:30
orsanco	10b:64
orsans	27b2
orsay	16d:91
orschwihr	10c:68
orschwiller	64b:67
orsennes	70b:36
orsinval	56b:59
orsonville	33b:78
ortaffa	20c:66
ortale	25a:2B
orthevielle	11c:40
orthez	11d:64
orthoux serignac quilhan	44b:30
ortillon	21a:10
ortiporio	14b:2B
orto	81a:2A
ortoncourt	94a:88
orus	23a:09
orval	16c2
orval sur sienne	12c:50
orvault	29d:44
orve	59a:25
orveau	14b:91
orveau bellesauve	:45
orville	79b5
orvillers
orvillers sorel	51b:60
orvilliers	93b:78
orvilliers saint julien	31b:10
orx	65b:40
os marsillon	55b:64
osani	96a:2A
osches	60a:55
osenbach	81b:68
oshkosh	e
oslo	c
oslon	12c:71
osly courtil	33b:02
osmanville	51b:14
osmery	26b:18
osmets	90a:65
osmoy	70b2
osmoy saint valery	31b:76
osne le val	25b:52
osnes	23b:08
osny	18d:95
ossages	49b:40
ossas suhare	91a:64
osse	37b2
osse en aspe	33b:64
osseja	14c:66
osselle	 2
osselle routelle	96b:25
ossen	24b:65
ossenx	51a:64
osserain
osserain rivareyte	24b:64
osses	88b:64
ossett	e
ossey
ossey les trois maisons	58b:10
ossun	24c:65
ossun ez angles	57a:65
ostabat
ostabat asme	23b:64
ostel	92a:02
ostende	c
ostheim	17c:68
osthoffen	82b:67
osthouse	98b:67
ostreville	23b:62
ostricourt	61c:59
ostwald	14d:67
oswego	e
oswestry	e
ota	=47b:2A
othe	37a:54
othis	67c:77
otley	e
ottange	30c:57
ottawa	c
ottersthal	81b:67
otterswiller	13c:67
ottery saint mary	e
ottmarsheim	21c:68
ottonville	46b:57
ottrott	16c:67
ottumwa	e
ottwiller	25b:67
ouagadougou	c
ouagne	15b:58
ouahigouya	c
ouainville	54b:76
ouanary	15b:973
ouangani	10d:976
ouanne	58b:89
ouargla	c
ouarville	55b:28
ouarzazate	c
ouchamps	:41
ouches	=11c:42
oucques	 2
oucques la nouvelle	16c:41
oudalle	52b:76
oudan	15b:58
oudeuil	29b:60
oudezeele	69b:59
oudincourt	14b:52
oudon	39c:44
oudrenne	72b:57
oudry	39b:71
ouegoa	24c:988
oueilloux	15b:65
ouerre	79b:28
ouessant	86b:29
ouezy	23b:14
ouffieres	20b:14
ouge	11b:70
ouges	14c:21
oughterard	e
ougney	43b:39
ougney douvot	25b:25
ougny	28a:58
ouhans	40b:25
ouidah	c
ouides	51a:43
ouillon	55b:64
ouilly	 3
ouilly du houley	26b:14
ouilly le tesson	57b:14
ouilly le vicomte	76b:14
ouistreham	92c:14
oujda	c
oulches	42b:36
oulches la vallee foulon	80a:02
oulchy	 2
oulchy la ville	13b:02
oulchy le chateau	79b:02
oulins	12c:28
oulles	17a:38
oullins	:69
oullins pierre benite	38d:69
oulmes	:85
oulon	64a:58
oum el bouaghi	c
ounans	33b:39
oundle	e
oupia	27b:34
our	15b:39
ourches	29b:26
ourches sur meuse	22b:55
ourde	43a:65
ourdis cotdoussan	41a:65
ourdon	11a:65
ourouer	 2
ourouer les bourdelins	60b:18
ouroux	 4
ouroux en morvan	60b:58
ouroux sous le bois sainte marie	69a:71
ouroux sur saone	32c:71
oursbelille	12c:65
oursel
oursel maison	25b:60
ourton	72b:62
ourville
ourville en caux	11c:76
ousse	17c:64
ousse suzan	30b:40
oussieres	24b:39
ousson
ousson sur loire	70b:45
oussoy
oussoy en gatinais	43b:45
oust	=58b:09
oust marest	61b:80
ouste	=35a:65
out skerries	e
outarville	13c:45
outines	13b:51
outreau	13d:62
outrebois	31b:80
outremecourt	75a:52
outrepont	74a:51
outriaz	26b:01
ouvans	68a:25
ouve wirquin	49b:62
ouvea	32c:988
ouveillan	27c:11
ouville	44b:50
ouville l abbaye	65b:76
ouville la bien tournee	:14
ouville la riviere	45b:76
ouvrouer
ouvrouer les champs	54b:45
ouzilly	96b:86
ouzilly vignolles	:86
ouzouer	 6
ouzouer des champs	28b:45
ouzouer le doyen	23b:41
ouzouer le marche	:41
ouzouer sous bellegarde	31b:45
ouzouer sur loire	25c:45
ouzouer sur trezee	11c:45
ouzous	20b:65
ovanches	16b:70
overland park	e
overton	e
oviedo	c
ovillers
ovillers la boisselle	43b:80
owensboro	e
owosso	e
oxelaere	54b:59
oxford	c=
oxnard	e
oxted	e
oye	27b:71
oye et pallet	71b:25
oye plage	58c:62
oyem	c
oyes	11b:51
oyeu	11c:38
oyonnax	22d:01
oyre	96b:86
oyrieres	37b:70
oysonville	52b:28
oytier saint oblas	17c:38
oz	22b:38
ozan	73b:01
oze	10b:05
ozenay	24b:71
ozenx montestrucq	37b:64
ozerailles	15b:54
ozeville	16b:50
ozieres	34a:52
ozillac	61b:17
ozoir
ozoir la ferriere	21d:77
ozolles	37b:71
ozon	62b2
ozouer	 2
ozouer le repos	:77
ozouer le voulgis	21c:77
ozourt	20b:40
paars	31b:02
pabu	28c:22
pace	12d2
pact	86b:38
pacy sur armancon	18b:89
pacy sur eure	50c2
paddington	e
padern	14b:11
padies	15b:81
padiham	e
padirac	18b:46
padoue	c=
padoux	49b:88
padstow	e
paducah	e
paea	13d:987
page	e=
pageas	=64b:87
pagney	39b:39
pagney derriere barine	65b:54
pagnoz	22b:39
pagny	 6
pagny la blanche cote	23b:55
pagny la ville	41b:21
pagny le chateau	48b:21
pagny les goin	23b:57
pagny sur meuse	10c:55
pagny sur moselle	39c:54
pagolle	25b:64
pahrump	e
paignton	e
pailhac	85a:65
pailhares	31b:07
pailherols	14b:15
pailhes	11c2
paillart	58b:60
paille	=33b:17
paillencourt	10c:59
paillet	=12c:33
pailloles	32b:47
pailly	28b:89
paimboeuf	30c:44
paimpol	73c:22
paimpont	18c:35
painblanc	17b:21
painswick	e
pair et grandrupt	49b:88
paisley	e=
paissy	80a:02
paisy cosdon	34b:10
paita	28d:988
paizay	 3
paizay le chapt	26b:79
paizay le sec	47b:86
paizay le tort	:79
paizay naudouin embourie	34b:16
pajay	10c:38
paladru	:38
palairac	33a:11
palaiseau	37d:91
palaiseul	52a:52
palaja	27c:11
palaminy	75b:31
palante	24b:70
palantine	61a:25
palasca	22b:2B
palatka	e
palau
palau de cerdagne	41b:66
palau del vidre	33c:66
palavas
palavas les flots	61c:34
palazinges	16b:19
palerme	c
palestine	e
paley	48b:77
paleyrac	:24
palhers	20b:48
palinges	14c:71
palis	=:10
palise	15b:25
palisse	=22b:19
palladuc	52b:63
pallanne	61a:32
palleau	25b:71
pallegney	18b:88
palleville	45b:81
palluau	11c:85
palluau sur indre	79b:36
palluaud	22b:16
pallud	78b:73
palluel	57b:62
palm bay	e
palm springs	e
palma	c=
palmas	=:12
palmas d aveyron	10c:12
palmdale	e
palmers green	e
palmerston north	e
palneca	13b:2A
palogneux	69a:42
paluel	41b:76
pamandzi	11d:976
pamfou	98b:77
pamiers	16d:09
pampa	e=
pampelonne	96b:81
pampelune	c
pamplie	25b:79
pamproux	17c:79
panama	c=
panama city	e
panassac	28b:32
panazol	11d:87
pance	12c:35
pancheraccia	20b:2B
pancy courtecon	60a:02
pandrignes	17b:19
pangbourne	e
pange	87b:57
panges	85a:21
panilleuse	:27
panissieres	29c:42
panjas	43b:32
pannece	14c:44
pannecieres	11b:45
pannes	=39c2
pannessieres	44b:39
panon	33a:72
panossas	70b:38
pansey	86a:52
pantin	=62d:93
panzoult	59b:37
papa stour	e
papa westray	e
papaichton	50c:973
papara	12d:987
papeete	27d:987
papleux	11b:02
paradise	e=
paradou	22c:13
parakou	c
paramaribo	c
parassy	42b:18
parata	22a:2B
paray	 3
paray douaville	22b:78
paray le fresil	38b:03
paray le monial	93c:71
paray sous briailles	62b:03
paray vieille poste	82c:91
paraza	70b:11
parbayse	32b:64
parc d anxtot	59b:76
parcay	 3
parcay les pins	:49
parcay meslay	26c:37
parcay sur vienne	62b:37
parce	=66b:35
parce sur sarthe	20c:72
parcey	99b:39
parcieux	13c:01
parcoul	 2
parcoul chenaud	80b:24
parcy et tigny	25b:02
pardailhan	19b:34
pardaillan	33b:47
pardies	93b:64
pardies pietat	43b:64
pardines	30b:63
pareac	73a:65
pareid	11b:55
parempuyre	11d:33
parennes	44b:72
parent	=88b:63
parentignat	48b:63
parentis
parentis en born	76c:40
parenty	56b:62
parey
parey saint cesaire	25b:54
parey sous montfort	16b:88
parfondeval	25b2
parfondru	35b:02
parfondrupt	40a:55
parfouru
parfouru sur odon	20b:14
pargnan	66a:02
pargny	20b:80
pargny et filain	37b:02
pargny la dhuys	17b:02
pargny les bois	14b:02
pargny les reims	50b:51
pargny resson	:08
pargny sous mureau	19b:88
pargny sur saulx	17c:51
pargues	14b:10
parignargues	63b:30
parigne	13c:35
parigne l eveque	54c:72
parigne le polin	10c:72
parigne sur braye	85b:53
parigny	63b2
parigny la rose	32a:58
parigny les vaux	96b:58
paris	=+21f:75
paris l hopital	29b:71
parisot	16c2
parkersburg	e
parkland	e=
parlan	48b:15
parleboscq	45b:40
parly	82b:89
parmain	57c:95
parme	c=
parmilieu	72b:38
parnac	89b2
parnans	70b:26
parnay	42b2
parne
parne sur roc	14c:53
parnes	31b:60
parnoy
parnoy en bassigny	27b:52
parois	=:55
paron	48c:89
paroy	30b2
paroy en othe	15b:89
paroy sur saulx	43a:52
paroy sur tholon	31b:89
parpecay	:36
parpeville	19b:02
parramatta	e=
parranquet	11b:47
parroy	18b:54
pars les chavanges	45a:10
pars les romilly	85b:10
parsac	83b:23
parsons	e=
parthenay	10d:79
parthenay de bretagne	18c:35
partick	e
partinello	94a:2A
parux	69a:54
parves	:01
parves et nattages	96b:01
parville	30b:27
parvillers
parvillers le quesnoy	24b:80
parzac	14b:16
pas de calais	r15f
pas de jeu	34b:79
pas en artois	77b:62
pasadena	e
pascagoula	e
pasilly	54a:89
paslieres	15c:63
pasly	11c:02
pasques	29b:21
passa	=11c:66
passais	=:61
passais villages	12c:61
passavant	=19b:25
passavant en argonne	16b:51
passavant la rochere	52b:70
passavant sur layon	13b:49
passel	27b:60
passenans	34b:39
passirac	25b:16
passonfontaine	33b:25
passy	11d3
passy en valois	13b:02
passy grigny	37b:51
passy sur marne	14b:02
passy sur seine	49a:77
pastricciola	90a:2A
patay	24c:45
pateley bridge	e
paterson	e
patna	e
patornay	15b:39
patrimonio	90b:2B
pau	80d:64
paucourt	93b:45
paudy	44b:36
pauilhac	60b:32
pauillac	52c:33
paule	67b:22
paulhac	23c3
paulhac en margeride	87a:48
paulhaguet	85b:43
paulhan	40c:34
paulhe	36b:12
paulhenc	26b:15
paulhiac	30b:47
pauligne	36b:11
paulin	25b:24
paulinet	50b:81
paulmy	24b:37
paulnay	35b:36
paulx	21c:44
paunat	32b:24
paussac et saint vivien	44b:24
pautaines
pautaines augeville	:52
pauvres	=19b:08
pavant	=75b:02
pavezin	40b:42
pavie	=26c:32
pavilly	60c:76
pawtucket	e
payns	14c:10
payra
payra sur l hers	21b:11
payrac	67b:46
payre	:86
payrignac	65b:46
payrin
payrin augmontel	22c:81
payros
payros cazautets	11b:40
payroux	46b:86
pays d auge	q
pays de belves	13c:24
pays de caux	q
pays de clerval	12c:25
pays de la loire	r39f
pays de montbenoit	19c:25
payson	e
payssous	80a:31
payzac	15c2
pazayac	81b:24
paziols	53b:11
pazy	29b:58
pearland	e
peas	65a:51
peaugres	24c:07
peaule	29c:56
peault	63b:85
pebees	96a:32
pebrac	11b:43
pech	36a:09
pech luna	76a:11
pechabou	24c:31
pecharic et
pecharic et le py	30a:11
pechaudier	18b:81
pechbonnieu	49c:31
pechbusque	98b:31
pechs
pechs de l esperance	80b:24
peckham	e
pecorade	13b:40
pecos	e
pecquencourt	61c:59
pecqueuse	58b:91
pecy	85b:77
pedernec	19c:22
peebles	e
pegairolles	 2
pegairolles de bueges	54a:34
pegairolles de l escalette	15b:34
pegomas	82c:06
peguilhan	27b2
peigney	38b:52
peillac	19c:56
peille	=21c:06
peillon	14c:06
peillonnex	14c:74
peintre	=14b:39
peipin	15c:04
peisey
peisey nancroix	63b:73
pekin	c=
pel et der	13b:10
pelissanne	11d:13
pellafol	14b:38
pelleautier	86b:05
pellefigue	10b:32
pellegrue	92b:33
pelleport	55b:31
pellerey	79a:21
pellevoisin	79b:36
pellouailles
pellouailles les vignes	:49
pelonne	23a:26
pelouse	=23b:48
pelousey	16c:25
peltre	18c:57
pelussin	37c:42
pelves	77b:62
pembroke	e=
pembroke dock	e
pembroke pines	e
penarth	e
penchard	14c:77
pencran	22c:29
pende	=10c:80
pendleton	e
penestin	21c:56
penguily	62b:22
penicuik	e
penin	46b:62
penistone	e=
penkridge	e
penly	:76
penmaenmawr	e
penmarch	55c:29
pennautier	29c:11
penne	=60b:81
penne d agenais	25c:47
pennedepie	31b:14
pennes le sec	21a:26
pennesieres	19b:70
penol	38b:38
penrith	e
penryn	e
pensacola	e
pensol	19b:87
penta acquatella	41a:2B
penta di casinca	37c:2B
penvenan	26c:22
penzance	e
peone	11c:06
peoria	e
pepieux	11c:11
perassay	42b:36
peray	70a:72
perceneige	94b:89
percey	25b:89
percey le grand	84a:70
perche en noce	20c:61
perchede	10b:32
percy	 3
percy en auge	:14
percy en normandie	26c:50
perdreauville	70b:78
pere	=61a2
pereille	18b:09
perelli	11b:2B
perenchies	85c:59
peret	11c:34
peret bel air	84a:19
pereyres	49a:07
pergain
pergain taillac	34b:32
peri	=20c:2A
periers	24c:50
periers en auge	12b:14
periers sur le dan	59b:14
perignac	15c2
perignat	 2
perignat les sarlieve	29c:63
perignat sur allier	15c:63
perigne	93b:79
perigneux	16c:42
perigny	12d5
perigny la rose	15b:10
perigueux	=29d:24
perissac	12c:33
perles	=:02
perles et castelet	22b:09
pern	:46
pern lhospitalet	93b:46
pernand
pernand vergelesses	24b:21
pernant	68b:02
pernay	16c:37
pernes	16c:62
pernes les boulogne	42b:62
pernes les fontaines	11d:84
pernois	69b:80
pero casevecchie	11b:2B
perols	96c:34
perols sur vezere	20b:19
peron	29c:01
peronnas	64c:01
peronne	78c2
peronne en melantois	10c:59
peronville	25b:28
perouges	14c:01
perouse	12c:90
peroy
peroy les gombries	12c:60
perpezac	 2
perpezac le blanc	43b:19
perpezac le noir	13c:19
perpezat	42b:63
perpignan	12e:66
perquie	34b:40
perrancey
perrancey les vieux moulins	30b:52
perranporth	e
perrecy
perrecy les forges	15c:71
perret	:22
perreuil	55b:71
perreuse	:89
perreux	21c2
perrex	87b:01
perrier	93b:63
perrieres	33b:14
perriers	 2
perriers en beauficel	21b:50
perriers sur andelle	18c:27
perrignier	19c:74
perrigny	28c2
perrigny les dijon	24c:21
perrigny sur armancon	12b:89
perrigny sur l ognon	66b:21
perrigny sur loire	14b:71
perrogney
perrogney les fontaines	11b:52
perros
perros guirec	73c:22
perrou	30b:61
perrouse	28b:70
perroy	15b:58
perruel	47b:27
perrusse	28a:52
perrusson	14c:37
perry	e=
pers	= 2
pers en gatinais	24b:45
pers jussy	32c:74
persac	72b:86
persan	=14d:95
pershore	e
persquen	37b:56
pertain	:80
perth	c
perthes	29c3
perthes les brienne	61a:10
pertheville
pertheville ners	23b:14
pertuis	=20d:84
pervencheres	34b:61
perville	17b:82
pescadoires	18b:46
pescara	c
peschadoires	21c:63
peseux	43b2
peshawar	e
peslieres	56a:63
pesmes	11c:70
pessac	67d:33
pessac sur dordogne	45b:33
pessan	65b:32
pessans	89a:25
pessat
pessat villeneuve	75b:63
pessines	80b:17
pessoulens	14b:32
peterborough	e
peterhead	e
peterlee	e
petersbach	66b:67
petersburg	e
petersfield	e
petit auverne	43b:44
petit bard	q
petit bersac	18b:24
petit bourg	25d:971
petit canal	82c:971
petit caux	95c:76
petit coeur	:73
petit couronne	87c:76
petit croix	31b:90
petit failly	98a:54
petit fayt	29b:59
petit landau	82b:68
petit mars	39c:44
petit mesnil	20b:10
petit noir	11c:39
petit palais et cornemps	74b:33
petit rederching	14c:57
petit tenquin	22b:57
petit verly	16b:02
petite chaux	18b:25
petite foret	51c:59
petite ile	13d:974
petite rosselle	62c:57
petite terre	q
petitefontaine	19b:90
petitmagny	32b:90
petitmont	31b:54
petiville	18c2
petoskey	e
petosse	69b:85
petreto
petreto bicchisano	57b:2A
pettoncourt	30b:57
pettonville	65a:54
petworth	e
peujard	22c:33
peumerit	92b:29
peumerit quintin	19b:22
peuplingues	79b:62
peuton	22b:53
peuvillers	60a:55
peux et couffouleux	86a:12
pevange	40a:57
pevy	24b:51
pewsey	e
pexiora	13c:11
pexonne	33b:54
pey	84b:40
peymeinade	85c:06
peynier	37c:13
peypin	58c:13
peypin d aigues	66b:84
peyrabout	15b:23
peyrat	 3
peyrat de bellac	11c:87
peyrat la noniere	42b:23
peyrat le chateau	10c:87
peyraube	17b:65
peyraud	52b:07
peyre	24b:40
peyre en aubrac	23c:48
peyrecave	70a:32
peyrefitte	 2
peyrefitte du razes	54a:11
peyrefitte sur l hers	75a:11
peyregoux	86a:81
peyrehorade	37c:40
peyreleau	69a:12
peyrelevade	82b:19
peyrelongue
peyrelongue abos	14b:64
peyremale	27b:30
peyrens	45b:11
peyrestortes	19c:66
peyret saint andre	69a:65
peyriac	 2
peyriac de mer	12c:11
peyriac minervois	11c:11
peyriat	15b:01
peyriere	29b:47
peyrieu	94b:01
peyrignac	58b:24
peyriguere	20a:65
peyrilhac	14c:87
peyrillac et millac	:24
peyrilles	35b:46
peyrins	26c:26
peyrissac	13b:19
peyrissas	86a:31
peyrole	55b:81
peyrolles	91a:11
peyrolles en cevennes	30a:30
peyrolles en provence	54c:13
peyroules	26b:04
peyrouse	28b:65
peyrouzet	81a:31
peyruis	28c:04
peyrun	11b:65
peyrus	58b:26
peyrusse	14b:15
peyrusse grande	15b:32
peyrusse le roc	20b:12
peyrusse massas	12b:32
peyrusse vieille	63a:32
peyssies	72b:31
peyzac
peyzac le moustier	20b:24
peyzieux
peyzieux sur saone	65b:01
pezarches	41b:77
peze le robert	34b:72
pezenas	78c:34
pezenes
pezenes les mines	24b:34
pezens	16c:11
pezilla	 2
pezilla de conflent	46a:66
pezilla la riviere	41c:66
pezou	11c:41
pezuls	11b:24
pfaffenheim	14c:68
pfalzweyer	33b:67
pfastatt	10d:68
pfetterhouse	99b:68
pfettisheim	:67
pfulgriesheim	13c:67
phaffans	43b:90
phalempin	48c:59
phalsbourg	47c:57
philadelphia	c
philippsbourg	61b:57
philondenx	19b:40
phlin	40a:54
phnom penh	c
phoenix	e=
pia	12d:66
piace	37b:72
piana	45b:2A
pianello	53a:2B
piano	=17a:2B
pianottoli
pianottoli caldarello	75b:2A
piazzali	19a:2B
piazzole	50a:2B
piblange	94b:57
pibrac	90c:31
picarreau	98a:39
picauville	32c:50
pichanges	29b:21
picherande	32b:63
pickering	e
picquigny	13c:80
pie d orezza	35a:2B
pied de borne	21b:48
piedicorte di gaggio	11b:2B
piedicroce	81a:2B
piedigriggio	16b:2B
piedipartino	19a:2B
piegon	24b:26
piegros
piegros la clastre	88b:26
piegut	20b:04
piegut pluviers	12c:24
piencourt	17b:27
piennes	24c:54
piennes onvillers	39b:80
piepape	:52
pierlas	98a:06
pierre	e=
pierre benite	:69
pierre buffiere	11c:87
pierre chatel	15c:38
pierre de bresse	20c:71
pierre la treiche	47b:54
pierre levee	48b:77
pierre morains	99a:51
pierre percee	90a:54
pierre perthuis	10b:89
pierreclos	85b:71
pierrecourt	58b2
pierrefeu	34b:06
pierrefeu du var	61c:83
pierrefiche	46b2
pierrefiques	13b:76
pierrefitte	61b4
pierrefitte en auge	15b:14
pierrefitte en beauvaisis	37b:60
pierrefitte en cinglais	24b:14
pierrefitte es bois	28b:45
pierrefitte nestalas	11c:65
pierrefitte sur aire	30b:55
pierrefitte sur loire	51b:03
pierrefitte sur sauldre	75b:41
pierrefitte sur seine	:93
pierrefonds	19c:60
pierrefontaine	 2
pierrefontaine les blamont	48b:25
pierrefontaine les varans	14c:25
pierrefontaines	:52
pierrefort	87b:15
pierregot	28b:80
pierrelatte	14d:26
pierrelaye	10d:95
pierrelongue	23b:26
pierremande	25b:02
pierremont	33b:62
pierremont sur amance	15b:52
pierrepont	12c3
pierrepont sur l arentele	15b:88
pierrerue	82b2
pierres	=28c2
pierreval	52b:76
pierrevert	39c:04
pierreville	11c2
pierrevillers	14c:57
pierric	10c:44
pierry	13c:51
pietermaritzburg	e
pietra di verde	10b:2B
pietracorbara	65b:2B
pietralba	51b:2B
pietraserena	62a:2B
pietricaggio	32a:2B
pietrosella	21c:2A
pietroso	33b:2B
piets plasence moustrou	13b:64
pieusse	97b:11
pieve	12b:2B
piffonds	58b:89
pigalle	q
pigerolles	:23
pigna	13b:2B
pignan	84c:34
pignans	48c:83
pignicourt	17b:02
pignols	34b:63
pigny	97b:18
pihem	92b:62
pihen
pihen les guines	55b:62
pikeville	e
pila canale	27b:2A
pillac	24b:16
pillemoine	62a:39
pillon	25b:55
pimbo	20b:40
pimelles	61a:89
pimorin	21b:39
pimprez	85b:60
pin	=73b:70
pin balma	11c:31
pinas	44b:65
pinay	29b:42
pince	=19b:72
pinderes	19b:47
pindray	25b:86
pine bluff	e
pine ridge	e
pinel hauterive	56b:47
pinet	20c:34
pineuilh	45c:33
piney	14c:10
pinner	e=
pino	15b:2B
pinols	18b:43
pinon	16c:02
pins justaret	44c:31
pinsac	77b:46
pinsaguel	28c:31
pinsot	:38
pintac	22a:65
pinterville	81b:27
pintheville	10b:55
piobetta	20a:2B
pioggiola	87a:2B
piolenc	57c:84
pionnat	=72b:23
pionsat	10c:63
pipestone	e=
pipriac	39c:35
piquecos	45b:82
pirae	14d:987
pirajoux	40b:01
pire chance	32c:35
pire sur seiche	:35
pirey	22c:25
piriac
piriac sur mer	27c:44
pirmil	51b:72
pirou	15c:50
pis	=93a:32
pisany	76b:17
piscop	77b:95
pise	c=
piseux	68b:27
pisieu	52b:38
pisseleu	52b:60
pisseloup	62a:52
pissevin	q
pissos	15c:40
pissotte	11c:85
pissy	28b:80
pissy poville	13c:76
pisy	80a:89
pitgam	10c:59
pithiviers	=89c:45
pithiviers le vieil	17c:45
pithon	78a:02
pitlochry	e
pitres	=26c:27
pittefaux	11b:62
pittenweem	e
pittsburgh	e
pittsfield	e
pizay	94b:01
pizieux	75a:72
plabennec	87c:29
place	=36b:53
placerville	e
placey	20b:25
plachy
plachy buyon	90b:80
placy	:14
placy montaigu	:50
plagne	25b2
plagnole	35b:31
plaigne	=12b:11
plailly	18c:60
plaimbois	 2
plaimbois du miroir	28b:25
plaimbois vennes	11b:25
plaimpied
plaimpied givaudins	21c:18
plaine	=98b:67
plaine d argenson	10c:79
plaine de walsch	60b:57
plaine et vallees	23c:79
plaine haute	17c:22
plainemont	63a:70
plaines saint lange	27b:10
plainfaing	16c:88
plainoiseau	50b:39
plaintel	46c:22
plainval	42b:60
plainview	e
plainville	36b2
plaisance	=22c4
plaisance du touch	21d:31
plaisia	96a:39
plaisians	21b:26
plaisir	=32d:78
plaissan	17c:34
plaistow	e
plan	=30b:38
plan d aups sainte baume	25c:83
plan d orgon	36c:13
plan de baix	16b:26
plan de cuques	12d:13
planaise	56b:73
planay	50b2
plancher bas	18c:70
plancher les mines	84b:70
plancherine	47b:73
planches	=18b:61
planchez	=31b:58
plancoet	31c:22
plancy
plancy l abbaye	96b:10
planes	=57a:66
planezes	=99a:66
planfoy	11c:42
planguenoual	:22
planioles	55b:46
plano	e
planoise	q
planquery	25b:14
planques	=10b:62
planrupt	31b:52
planty	23b:10
planzolles	16b:07
plappeville	20c:57
plasne	20b:39
plasnes	73b:27
plassac	16c2
plassac rouffiac	37b:16
plassay	82b:17
plateau d hauteville	49c:01
plateau des petites roches	24c:38
plats	=83b:07
plattsburgh	e
plaudren	20c:56
plauzat	16c:63
plavilla	15b:11
plazac	72b:24
pleaux	15c:15
pleboulle	72b:22
plechatel	28c:35
pledeliac	17c:22
pledran	69c:22
pleguien	14c:22
plehedel	13c:22
pleine fougeres	20c:35
pleine selve	41b2
pleine seve	13b:76
plelan	 2
plelan le grand	41c:35
plelan le petit	20c:22
plelauff	72b:22
plelo	33c:22
plemet	38c2
plemy	16c:22
plenee
plenee jugon	26c:22
pleneuf val andre	40c:22
plenise	64a:39
plenisette	20a:39
plerguer	29c:35
plerin	14d:22
plerneuf	11c:22
plescop	64c:56
plesder	79b:35
plesidy	56b:22
pleslin
pleslin trigavou	41c:22
plesnois	77b:57
plesnoy	11b:52
plessala	:22
plesse	53c:44
plessis	 2
plessis barbuise	18b:10
plessis de roye	25b:60
plessis saint benoist	33b:91
plessis saint jean	22b:89
plessix
plessix balisson	:22
plestan	16c:22
plestin
plestin les greves	36c:22
pleubian	24c:22
pleucadeuc	19c:56
pleudaniel	92b:22
pleudihen
pleudihen sur rance	29c:22
pleugriffet	13c:56
pleugueneuc	21c:35
pleumartin	12c:86
pleumeleuc	35c:35
pleumeur	 2
pleumeur bodou	38c:22
pleumeur gautier	12c:22
pleure	=44b:39
pleurs	=83b:51
pleurtuit	72c:35
pleuven	33c:29
pleuvezain	70a:88
pleuville	31b:16
pleven	:22
plevenon	75b:22
plevin	75b:22
pleyben	37c:29
pleyber
pleyber christ	32c:29
pliboux	:79
plichancourt	25b:51
plieux	16b:32
plivot	76b:51
plobannalec
plobannalec lesconil	37c:29
plobsheim	45c:67
plockton	e
ploemel	32c:56
ploemeur	19d:56
ploerdut	13c:56
ploeren	68c:56
ploermel	10d:56
ploeuc	 2
ploeuc l hermitage	41c:22
ploeuc sur lie	:22
ploeven	55b:29
ploezal	12c:22
plogastel saint germain	20c:29
plogoff	11c:29
plogonnec	32c:29
ploisy	10b:02
plombieres les bains	16c:88
plombieres les dijon	25c:21
plomelin	42c:29
plomeur	39c:29
plomion	43b:02
plomodiern	23c:29
ploneis	24c:29
ploneour
ploneour lanvern	65c:29
plonevez	 2
plonevez du faou	22c:29
plonevez porzay	18c:29
plorec
plorec sur arguenon	47b:22
plottes	56b:71
plou	53b:18
plouagat	:22
plouaret	22c:22
plouarzel	40c:29
plouasne	18c:22
plouay	58c:56
ploubalay	:22
ploubazlanec	29c:22
ploubezre	38c:22
ploudalmezeau	65c:29
ploudaniel	37c:29
ploudiry	87b:29
plouec
plouec du trieux	11c:22
plouedern	31c:29
plouegat	 2
plouegat guerand	11c:29
plouegat moysan	72b:29
plouenan	26c:29
plouer
plouer sur rance	34c:22
plouescat	36c:29
plouezec	31c:22
plouezoc h	16c:29
ploufragan	12d:22
plougar	79b:29
plougasnou	32c:29
plougastel
plougastel daoulas	13d:29
plougonvelin	45c:29
plougonven	34c:29
plougonver	76b:22
plougoulm	18c:29
plougoumelen	27c:56
plougourvest	15c:29
plougras	43b:22
plougrescant	12c:22
plouguenast	 2
plouguenast langast	24c:22
plouguerneau	68c:29
plouguernevel	16c:22
plouguiel	17c:22
plouguin	23c:29
plouha	46c:22
plouharnel	23c:56
plouhinec	93c2
plouider	18c:29
plouigneau	50c2
plouisy	20c:22
ploulec h	16c:22
ploumagoar	54c:22
ploumilliau	25c:22
ploumoguer	21c:29
plouneour	 2
plouneour brignogan plages	20c:29
plouneour menez	13c:29
plouneour trez	:29
plounerin	80b:22
plouneventer	23c:29
plounevez	 3
plounevez lochrist	23c:29
plounevez moedec	15c:22
plounevez quintin	11c:22
plounevezel	12c:29
plourac h	35b:22
plouray	11c:56
plourhan	22c:22
plourin	13c:29
plourin les morlaix	45c:29
plourivo	23c:22
plouvain	45b:62
plouvara	11c:22
plouvien	40c:29
plouvorn	29c:29
plouye	69b:29
plouzane	14d:29
plouzelambre	20b:22
plouzevede	19c:29
plovan	68b:29
plovdiv	c
ployart et vaurseine	24a:02
plozevet	30c:29
pludual	74b:22
pluduno	:22
plufur	53b:22
pluguffan	42c:29
pluherlin	15c:56
plumaudan	14c:22
plumaugat	12c:22
plumelec	28c:56
plumeliau
plumeliau bieuzy	46c:56
plumelin	29c:56
plumergat	42c:56
plumetot	20b:14
plumieux	17c2
plumont	11b:39
plumstead	e
pluneret	63c:56
plurien	15c:22
plusquellec	56b:22
plussulien	52b:22
pluvault	:21
pluvet	43b:21
pluvigner	77c:56
pluzunet	10c:22
plymouth	c
pocancy	18b:51
pocatello	e
poce les bois	13c:35
poce sur cisse	17c:37
pocklington	e
podensac	33c:33
podgorica	c
poeuilly	11b:80
poey d oloron	16b:64
poey de lescar	19c:64
poezat	15b:03
poggio	 3
poggio d oletta	22b:2B
poggio di nazza	19b:2B
poggio di venaco	21b:2B
poggio marinaccio	38a:2B
poggio mezzana	89b:2B
poggiolo	10b:2A
pogny	89b:51
poids de fiole	32b:39
poigny	50b:77
poigny la foret	96b:78
poil	=15b:58
poilcourt
poilcourt sydney	18b:08
poilhes	55b:34
poille
poille sur vegre	58b:72
poilley	14c2
poilly	94a:51
poilly lez gien	25c:45
poilly sur serein	24b:89
poilly sur tholon	67b:89
poincon les larrey	20b:21
poincy	80b:77
poindimie	46c:988
poinsenot	54a:52
poinson	 3
poinson les fayl	20b:52
poinson les grancey	57a:52
poinson les nogent	14b:52
pointe a pitre	15d:971
pointe noire	c
pointel	30b:61
pointis	 2
pointis de riviere	83b:31
pointis inard	92b:31
pointre	13b:39
poinville	18b:28
poiroux	12c:85
poisat	22c:38
poiseul	72a:52
poiseul la grange	75a:21
poiseul la ville et laperriere	15b:21
poiseul les saulx	77a:21
poiseux	33b:58
poisieux	22b:18
poisson	=55b:71
poissons	=62b:52
poissy	41d:78
poisvilliers	45b:28
poisy	93c:74
poitiers	90d:86
poivres	=15b:10
poix	=68a:51
poix de picardie	23c:80
poix du nord	21c:59
poix terron	88b:08
pokhara	e
polaincourt et clairefontaine	59b:70
polastron	33b2
polesworth	e
poleymieux
poleymieux au mont d or	14c:69
polienas	11c:38
polignac	30c2
poligne	13c:35
poligny	52c5
polincove	87b:62
polisot	32b:10
polisy	18b:10
pollestres	55c:66
polliat	27c:01
pollieu	17b:01
pollionnay	30c:69
polminhac	12c:15
polokwane	e
polperro	e
polson	e
polveroso	31a:2B
polynesie francaise	r28e
pomacle	54b:51
pomarede	19b:46
pomarez	16c:40
pomas	10c:11
pomayrols	12b:12
pomerol	61b:33
pomerols	23c:34
pomeys	11c:69
pommard	=43b:21
pommera	=31b:62
pommeret	21c:22
pommereuil	77b:59
pommereux	94a:76
pommereval	50b:76
pommerieux	14c2
pommerit	 2
pommerit jaudy	:22
pommerit le vicomte	18c:22
pommerol	10a:26
pommeuse	30c:77
pommevic	60b:82
pommier	=24b:62
pommier de beaurepaire	73b:38
pommiers	=36c4
pommiers en forez	38b:42
pommiers moulons	21b:17
pomona	e
pomoy	20b:70
pompaire	20c:79
pompano beach	e
pompejac	28b:33
pompertuzat	22c:31
pompey	48c:54
pompiac	21b:32
pompierre	19b:88
pompierre sur doubs	30b:25
pompiey	22b:47
pompignac	36c:33
pompignan	28c2
pompogne	19b:47
pomponne	=42c:77
pomport	74b:24
pomps	30b:64
pomy	51a:11
ponca city	e
ponce sur le loir	:72
poncey	 2
poncey les athee	58b:21
poncey sur l ignon	80a:21
ponches
ponches estruval	13b:80
ponchon	12c:60
poncin	18c:01
poncins	13c:42
pondaurat	46b:33
pondichery	c
ponerihouen	23c:988
ponet et saint auban	14b:26
ponlat
ponlat taillebourg	63b:31
pons	43c:17
ponsampere	98a:32
ponsan
ponsan soubiran	80a:32
ponsas	52b:26
ponson
ponson debat pouts	94a:64
ponson dessus	26b:64
ponsonnas	29b:38
pont	=16b:21
pont a marcq	30c:59
pont a mousson	14d:54
pont a vendin	31c:62
pont arcy	12b:02
pont audemer	10d:27
pont authou	58b:27
pont aven	28c:29
pont bellanger	60a:14
pont croix	17c:29
pont d ain	28c:01
pont d hery	24b:39
pont d ouilly	10c:14
pont de barret	66b:26
pont de buis
pont de buis les quimerch	37c:29
pont de cheruy	63c:38
pont de l arche	41c:27
pont de l isere	37c:26
pont de labeaume	57b:07
pont de larn	29c:81
pont de metz	24c:80
pont de montvert sud mont lozere	56b:48
pont de poitte	62b:39
pont de roide vermondans	39c:25
pont de ruan	12c:37
pont de salars	16c:12
pont de vaux	22c:01
pont de veyle	16c:01
pont du bois	12b:70
pont du casse	42c:47
pont du chateau	12d:63
pont du navoy	28b:39
pont en royans	81b:38
pont et massene	19b:21
pont eveque	62c:38
pont hebert	19c:50
pont l abbe	85c:29
pont l abbe d arnoult	18c:17
pont l eveque	58c2
pont la ville	12b:52
pont les bonfays	10b:88
pont les moulins	21b:25
pont melvez	60b:22
pont noyelles	83b:80
pont pean	42c:35
pont remy	14c:80
pont saint esprit	11d:30
pont saint mard	18b:02
pont saint martin	71c:44
pont saint pierre	12c:27
pont saint vincent	18c:54
pont sainte marie	52c:10
pont sainte maxence	12d:60
pont salomon	19c:43
pont scorff	40c:56
pont sur l ognon	62a:70
pont sur madon	18b:88
pont sur meuse	13b:55
pont sur sambre	24c:59
pont sur seine	11c:10
pont sur vanne	22b:89
pont sur yonne	34c:89
pont trambouze	:69
ponta delgada	c
pontacq	29c:64
pontailler
pontailler sur saone	13c:21
pontaix	18b:26
pontamafrey
pontamafrey montpascal	:73
pontanezen	q
pontardawe	e
pontarion	36b:23
pontarlier	18d:25
pontarme	91b:60
pontaubault	58b:50
pontaubert	36b:89
pontault
pontault combault	39d:77
pontaumur	67b:63
pontavert	61b:02
pontcarre	21c:77
pontcey	29b:70
pontchardon	19b:61
pontcharra	74c:38
pontcharra sur turdine	:69
pontcharraud	82a:23
pontchateau	11d:44
pontcirq	18b:46
pontecoulant	71a:14
pontefract	e
ponteilla	31c:66
ponteils et bresis	37b:30
pontenx
pontenx les forges	18c:40
ponteves	78b:83
pontfaverger
pontfaverger moronvilliers	17c:51
pontgibaud	72b:63
pontgouin	11c:28
ponthevrard	69b:78
ponthion	10b:51
ponthoile	56b:80
ponthoux	:39
pontiac	e
pontiacq
pontiacq viellepinte	17b:64
pontigne	:49
pontigny	75b:89
pontis	96a:04
pontivy	15d:56
pontlevoy	16c:41
pontmain	81b:53
pontoise	32d:95
pontoise les noyon	43b:60
pontonx
pontonx sur l adour	30c:40
pontorson	43c2
pontours	21b:24
pontoux	28b:71
pontoy	61b:57
pontpierre	74b:57
pontpoint	33c:60
pontrieux	10c:22
pontru	29b:02
pontruet	35b:02
ponts	=71b:50
ponts et marais	78b:76
ponts sur seulles	12c:14
pontvallain	16c:72
pontyclun	e
pontypool	e
pontypridd	e
poole	e
popian	38b:34
poplar	e=
poplar bluff	e
popolasca	41a:2B
porcaro	74b:56
porcelette	24c:57
porcheres	=89b:33
porcheux	68b:60
porcheville	34c:78
porcieu
porcieu amblagnieu	18c:38
pordic	75c:22
pornic	19d:44
pornichet	13d:44
porquericourt	42b:60
porquerolles	q
porri	44a:2B
porspoder	18c:29
port	=83b:01
port angeles	e
port arthur	e
port au prince	c
port augusta	e
port bail
port bail sur mer	25c:50
port brillet	18c:53
port cros	q
port d envaux	12c:17
port de bouc	16d:13
port de lanne	12c:40
port de piles	55b:86
port des barques	18c:17
port elizabeth	e
port ellen	e
port en bessin huppain	19c:14
port gentil	c
port harcourt	e
port hedland	e
port isaac	e
port jerome
port jerome sur seine	11d:76
port la nouvelle	59c:11
port launay	40b:29
port le grand	27b:80
port lesney	53b:39
port louis	c
port mort	89b:27
port neuf	q
port of spain	e
port saint louis
port saint louis du rhone	86c:13
port saint lucie	e
port saint pere	31c:44
port sainte foy et ponchapt	25c:24
port sainte marie	19c:47
port sur saone	29c:70
port sur seille	23b:54
port talbot	e
port vendres	40c:66
porta	=94a:66
portadown	e
portaferry	e
portales	e
portbail	:50
porte de benauge	60b:33
porte de savoie	40c:73
porte de seine	21b:27
porte des bonnevaux	21c:38
porte des pierres dorees	42c:69
porte du quercy	53b:46
porte du ried	20c:68
porte joie	:27
porte puymorens	10b:66
portel
portel des corbieres	13c:11
porterville	e
portes	=58b2
portes en valdaine	46b:26
portes les valence	10d:26
portet	16b:64
portet d aspet	63a:31
portet de luchon	37a:31
portet sur garonne	98c:31
portets	26c:33
porthcawl	e
porthleven	e
porthmadog	e
portieux	12c:88
portiragnes	35c:34
portishead	e
portland	c=
portlaoise	e
porto	c=
porto novo	c
porto vecchio	11d:2A
portobello	e=
portree	e
portrush	e
ports sur vienne	35b:37
portsmouth	c
portsoy	e
portstewart	e
posanges	51a:21
poses	=11c:27
possesse	14b:51
postroff	20b:57
potangis	11b:51
poteau	e=
potelieres	36b:30
potelle	44b:59
pothieres	19b:21
potigny	21c:14
potte	11b:80
pottsville	e
pouan
pouan les vallees	50b:10
pouancay	23b:86
pouance	:49
pouant	41b:86
poubeau	78a:31
poucharramet	97b:31
pouchergues	:65
poudenas	20b:47
poudenx	22b:40
poudis	27b:81
pouebo	23c:988
pouembout	31c:988
poueyferre	83b:65
poughkeepsie	e
pougnadoresse	27b:30
pougne
pougne herisson	35b:79
pougny	13c2
pougues
pougues les eaux	24c:58
pougy	26b:10
pouillac	29b:17
pouillat	77a:01
pouille	=21c3
pouille les coteaux	10c:44
pouillenay	61b:21
pouilley	 2
pouilley francais	82b:25
pouilley les vignes	22c:25
pouillon	37c2
pouilloux	95b:71
pouilly	11c2
pouilly en auxois	15c:21
pouilly le monial	:69
pouilly les feurs	12c:42
pouilly les nonains	21c:42
pouilly sous charlieu	26c:42
pouilly sur loire	16c:58
pouilly sur meuse	17b:55
pouilly sur saone	62b:21
pouilly sur serre	49b:02
pouilly sur vingeanne	13b:21
poujols	19b:34
poulaines	=82b:36
poulainville	13c:80
poulan
poulan pouzols	48b:81
poulangy	36b:52
pouldergat	12c:29
pouldouran	:22
pouldreuzic	21c:29
poule les echarmeaux	10c:69
pouliacq	49a:64
pouligney
pouligney lusans	85b:25
pouligny notre dame	64b:36
pouligny saint martin	24b:36
pouligny saint pierre	10c:36
poullan
poullan sur mer	15c:29
poullaouen	15c2
poullignac	11b:16
poulx	43c:30
poum	16c:988
poumarous	15b:65
poupas	87a:82
poupry	96a:28
pouques
pouques lormes	13b:58
pourcharesses	13b:48
pourcheres	14b:07
pourcieux	16c:83
pourcy	19b:51
pourlans	22b:71
pournoy	 2
pournoy la chetive	61b:57
pournoy la grasse	77b:57
pourrain	13c:89
pourrieres	56c:83
poursac	19b:16
poursay
poursay garnaud	31b:17
poursiugues
poursiugues boucoue	18b:64
pouru
pouru aux bois	23b:08
pouru saint remy	11c:08
poussan	68c:34
poussanges	15b:23
poussay	65b:88
pousseaux	19b:58
poussignac	31b:47
poussy
poussy la campagne	:14
pousthomy	21b:12
pouvrai	10b:61
pouxeux	19c:88
pouy	40a:65
pouy de touges	43b:31
pouy loubrin	85a:32
pouy roquelaure	11b:32
pouy sur vannes	18b:10
pouyastruc	66b:65
pouydesseaux	87b:40
pouydraguin	12b:32
pouylebon	14b:32
pouzac	11c:65
pouzauges	57c:85
pouzay	87b:37
pouze	89a:31
pouzilhac	76b:30
pouzioux	:86
pouzol	27b:63
pouzolles	12c:34
pouzols	95b:34
pouzols minervois	60b:11
pouzy mesangy	38b:03
poya	30c:988
poyanne	69b:40
poyans	14b:70
poyartin	78b:40
poynton	e
poyols	98a:26
pozieres	26b:80
poznan	c
pradelle	26a:26
pradelles	93b2
pradelles cabardes	16b:11
pradelles en val	:11
prades	76c5
prades d aubrac	28b:12
prades le lez	62c:34
prades salars	31b:12
prades sur vernazobre	37b:34
pradettes	43a:09
pradieres	12b:09
pradiers	81a:15
pradinas	37b:12
pradines	46c3
pradons	55b:07
prads haute bleone	17b:04
prague	c
prahecq	23c:79
praia	c
prailles	 2
prailles la couarde	93b:79
pralognan
pralognan la vanoise	69b:73
pralon	11b:21
pralong	84b:42
prangey	:52
pranles	50b:07
pranzac	87b:16
praslay	75a:52
praslin	92a:10
prasville	45b:28
prat	11c:22
prat bonrepaux	89b:09
prato di giovellina	52a:2B
prats	 4
prats de carlux	49b:24
prats de mollo la preste	11c:66
prats de sournia	76a:66
prats du perigord	14b:24
pratt	e=
pratviel	91a:81
pratz	 2
prauthoy	:52
pray	28b:41
praye	27b:54
prayols	36b:09
prayssac	25c:46
prayssas	99b:47
praz sur arly	13c:74
pre en pail	:53
pre en pail saint samson	23c:53
pre saint evroult	28b:28
pre saint martin	17b:28
preaux	=29c5
preaux bocage	11b:14
preaux du perche	:61
preaux saint sebastien	:14
prebois	17b:38
precey	56b:50
prechac	14c3
prechac sur adour	20b:32
prechacq	 3
prechacq josbaig	30b:64
prechacq les bains	81b:40
prechacq navarrenx	18b:64
precieux	=10c:42
precigne	29c:72
precilhon	41b:64
precorbin	:50
precy	35b:18
precy le sec	23b:89
precy notre dame	66a:10
precy saint martin	18b:10
precy sous thil	72b:21
precy sur marne	75b:77
precy sur oise	33c:60
precy sur vrin	43b:89
predefin	23b:62
pree d anjou	14c:53
prefailles	13c:44
prefontaines	43b:45
pregilbert	18b:89
preguillac	44b:17
prehy	16b:89
preignac	21c:33
preignan	12c:32
preigney	11b:70
preixan	64b:11
premanon	13c:39
premeaux
premeaux prissey	38b:21
premery	17c:58
premesques	20c:59
premeyzel	24b:01
premian	48b:34
premieres	=:21
premierfait	90a:10
premilhat	25c:03
premillieu	49a:01
premont	68b:02
premontre	=59b:02
prendeignes	24b:46
preneron	12b:32
prenois	46b:21
prenouvellon	:41
prenovel	:39
preny	37b:54
preporche	21b:58
prepotin	:61
presailles	11b:43
prescot	e
prescott	e
preseau	21c:59
presentevillers	46b:25
preserville	79b:31
presidio	e=
presilly	12c2
presle	42b:73
presles	41c3
presles en brie	24c:77
presles et boves	32b:02
presles et thierny	40b:02
presly	21b:18
presnoy	26b:45
presque isle	e
pressac	54b:86
pressagny
pressagny l orgueilleux	69b:27
pressiat	:01
pressignac	40b:16
pressignac vicq	46b:24
pressigny	39b2
pressigny les pins	53b:45
pressins	12c:38
pressy	30b:62
pressy sous dondin	10b:71
prestatyn	e
presteigne	e
preston	c
prestwick	e
pretin	48a:39
pretoria	e
pretot
pretot sainte suzanne	:50
pretot vicquemare	23b:76
pretreville	39b:14
prety	58b:71
pretz
pretz en argonne	64a:55
preuilly	48b:18
preuilly la ville	15b:36
preuilly sur claise	10c:37
preures	64b:62
preuschdorf	89b:67
preuseville	16b:76
preutin
preutin higny	16b:54
preux au bois	83b:59
preux au sart	30b:59
preval	66b:72
prevelles	19b:72
prevencheres	27b:48
preveranges	52b:18
prevessin
prevessin moens	92c:01
previllers	25b:60
previnquieres	27b:12
prevocourt	11b:57
prey	10c2
preyssac
preyssac d excideuil	15b:24
prez	13b:08
prez sous lafauche	28b:52
prez sur marne	:52
priaires	:79
priay	18c:01
price	e=
priez	=56a:02
prignac	28b:17
prignac et marcamps	15c:33
prigonrieux	44c:24
primarette	69b:38
primat	=:08
primelin	65b:29
primelles	19b:18
prin deyrancon	59b:79
princay	20b:86
prince	=40b:35
prince albert	e
prince george	e
prince rupert	e
princes risborough	e
princeton	e
pringy	43c3
prinquiau	36c:44
prinsuejols	 2
prinsuejols malbouzon	25b:48
printzheim	21b:67
prisces	94a:02
prisches	10c:59
prishtina	c
prissac	58b:36
prisse	=19c:71
pristina	c
privas	=85c:07
privezac	35b:12
prix les mezieres	14c:08
priziac	10c:56
prizy	56a:71
proissans	11c:24
proisy	28b:02
proix	15b:02
projan	18b:32
promilhanes	23b:46
prompsat	47b:63
prondines	27b:63
pronleroy	37b:60
pronville
pronville en artois	31b:62
propiac	13b:26
propieres	48b:69
propriano	40c:2A
prosnes	49b:51
prouais	:28
prouilly	55b:51
proupiary	61a:31
proussy	:14
prouvais	=35b:02
prouville	30b:80
prouvy	22c:59
prouzel	57b:80
provemont	:27
provence alpes cote d azur	r52f
provenchere	38b2
provencheres	 4
provencheres et colroy	13c:88
provencheres les darney	14b:88
provencheres sur fave	:88
provencheres sur marne	:52
provencheres sur meuse	:52
provency	25b:89
proverville	22b:10
proveysieux	52b:38
providence	e=
proville	32c:59
provin	=44c:59
provincetown	e
provins	=12d:77
proviseux et plesnoy	14b:02
provo	e=
proyart	76b:80
prudemanche	26b:28
prudhoe	e
prudhomat	73b:46
prugnanes	90a:66
prugny	37b:10
pruille	 3
pruille l eguille	80b:72
pruille le chetif	13c:72
pruines	=29b:12
prunay	10c:51
prunay belleville	23b:10
prunay cassereau	58b:41
prunay en yvelines	81b:78
prunay le gillon	12c:28
prunay le temple	41b:78
prunay sur essonne	32b:91
prunelli di casacconi	15b:2B
prunelli di fiumorbo	39c:2B
prunet	97b3
prunet et belpuig	44a:66
prunieres	93b3
pruniers	=50b:36
pruniers en sologne	22c:41
pruno	18b:2B
prunoy	:89
prusly
prusly sur ource	16b:21
prusy	84a:10
pruzilly	32b:71
puberg	32b:67
publier	=79c:74
publy	28b:39
puceul	11c:44
puch d agenais	72b:47
puchay	61b:27
puchevillers	57b:80
pudsey	e=
pueblo	e=
puechabon	51b:34
puechoursi	11b:81
puechredon	49a:30
puellemontier	:52
puessans	32a:25
puget	89b:84
puget rostang	12b:06
puget sur argens	86c:83
puget theniers	18c:06
puget ville	46c:83
pugey	68b:25
puginier	15b:11
pugnac	25c:33
pugny	:79
pugny chatenod	11c:73
puicheric	12c:11
puihardy	58a:79
puilacher	66b:34
puilaurens	28b:11
puilboreau	68c:17
puilly et charbeaux	22b:08
puimichel	25b:04
puimisson	12c:34
puimoisson	69b:04
puisaye	q
puiseaux	33c:45
puiselet
puiselet le marais	26b:91
puisenval	35a:76
puiseux	24b2
puiseux en bray	40b:60
puiseux en france	38c:95
puiseux en retz	22b:02
puiseux le hauberger	88b:60
puiseux pontoise	60b:95
puisieulx	47b:51
puisieux	99b2
puisieux et clanlieu	33b:02
puissalicon	14c:34
puisseguin	83b:33
puisserguier	31c:34
puits	=14b:21
puits et nuisement	20b:10
puits la vallee	20b:60
puivert	49b:11
pujaudran	18c:32
pujaut	40c:30
pujo	67b:65
pujo le plan	64b:40
pujols	43c2
pujols sur ciron	95b:33
pukapuka	14b:987
pulborough	e
puligny
puligny montrachet	34b:21
pullay	38b:27
pulligny	12c:54
pullman	e=
pulney	54a:54
pulnoy	51c:54
pulverieres	42b:63
pulversheim	31c:68
punaauia	29d:987
punchy	79a:80
pune	e
punerot	15b:88
puntous	18b:65
punxsutawney	e
pupillin	25b:39
pure	=57b:08
purgerot	33b:70
purley	e
pusey	14c:70
pusignan	41c:69
pussay	23c:91
pussigny	16b:37
pussy	:73
pusy et epenoux	54b:70
putanges
putanges le lac	21c:61
putanges pont ecrepin	:61
puteaux	44d:92
putney	e
putot	 2
putot en auge	31b:14
putot en bessin	:14
puttelange	 2
puttelange aux lacs	30c:57
puttelange les thionville	10c:57
puttigny	75a:57
puxe	11b:54
puxieux	22b:54
puy d arnac	30b:19
puy de dome	r66e
puy de serre	31b:85
puy du lac	52b:17
puy guillaume	26c:63
puy l eveque	19c:46
puy malsignat	14b:23
puy saint andre	48b:05
puy saint eusebe	19b:05
puy saint gulmier	14b:63
puy saint martin	83b:26
puy saint pierre	52b:05
puy saint vincent	27b:05
puy sanieres	29b:05
puybarban	41b:33
puybegon	66b:81
puybrun	98b:46
puycalvel	22b:81
puycapel	72b:15
puycasquier	42b:32
puycelsi	46b:81
puycornet	79b:82
puydaniel	58b:31
puydarrieux	23b:65
puygaillard	 2
puygaillard de lomagne	54a:82
puygaillard de quercy	38b:82
puygiron	43b:26
puygouzon	35c:81
puygros	41b:73
puyjourdes	88a:46
puylagarde	36b:82
puylaroque	72b:82
puylaurens	33c:81
puylausic	17b:32
puyloubier	18c:13
puymangou	:24
puymaurin	31b:31
puymeras	59b:84
puymiclan	70b:47
puymirol	90b:47
puymoyen	24c:16
puynormand	31b:33
puyol cazalet	11b:40
puyoo	11c:64
puyravault	14c2
puyreaux	58b:16
puyrenier	:24
puyrolland	18b:17
puysegur	72a:32
puyssegur	14b:31
puysserampion	27b:47
puyvalador	68a:66
puyvert	87b:84
puzeaux	28b:80
puzieux	31b2
pwllheli	e
py	83a:66
pyrenees atlantiques	r71e
pyrenees orientales	r50e
pys	13b:80
qingtian	c
quaedypre	11c:59
quaix
quaix en chartreuse	94b:38
quantilly	49b:18
quarante	=18c:34
quarouble	31c:59
quarre les tombes	62b:89
quasquara	66a:2A
quatre champs	24b:08
quatremare	45b:27
quatzenheim	78b:67
queant	63b:62
queaux	59b:86
quebec	c
quebriac	16c:35
quedillac	13c:35
queenborough	e
queens	e=
queenstown	e
queige	90b:73
quelaines saint gault	22c:53
quelmes	53b:62
quelneuc	:56
quemeneven	11c:29
quemigny
quemigny sur seine	90a:21
quemper
quemper guezennec	11c:22
quemperven	42b:22
quend	13c:80
quenne	48b:89
quenoche	23b:70
quenza	20b:2A
quercamps	29b:62
quercitello	53a:2B
querenaing	87b:59
querigut	14b:09
quernes	42b:62
querqueville	:50
querre	:49
querrien	16c:29
querrieu	63b:80
quers	34b:70
quesmy	17b:60
quesnoy	 3
quesnoy le montant	51b:80
quesnoy sur airaines	43b:80
quesnoy sur deule	68c:59
quesques	72b:62
quessigny	:27
quessoy	40c:22
quessy	:02
questembert	81c:56
questrecques	33b:62
quet en beaumont	79a:38
quetigny	90c:21
quetta	e
quettehou	18c:50
quettetot	:50
quetteville	40b:14
quettreville	 2
quettreville sur sienne	32c2
queudes	79a:51
queuille	28b:63
quevauvillers	11c:80
queven	90c:56
quevert	40c:22
quevillon	59b:76
quevilloncourt	96a:54
quevreville
quevreville la poterie	10c:76
queyrac	14c:33
queyras	q
queyrieres	36b:43
queyssac	53b:24
queyssac les vignes	24b:19
quezac	34b2
quiberon	49c:56
quiberville
quiberville sur mer	54b:76
quibou	86b:50
quie	30b:09
quiers	65b:77
quiers sur bezonde	12c:45
quiery
quiery la motte	70b:62
quierzy	43b:02
quiestede	66b:62
quievelon	14b:59
quievrechain	59c:59
quievrecourt	40b:76
quievy	18c:59
quilen	64a:62
quillan	30c:11
quillebeuf
quillebeuf sur seine	86b:27
quilly	16c2
quily	:56
quimper	64d:29
quimperle	12d:29
quincampoix	31c:76
quincampoix fleuzy	41b:60
quincay	21c:86
quincerot	12b2
quincey	18c3
quincie
quincie en beaujolais	14c:69
quincieu	11b:38
quincieux	37c:69
quincy	82b:18
quincy basse	53a:02
quincy landzecourt	15b:55
quincy le vicomte	21b:21
quincy sous le mont	62a:02
quincy sous senart	95c:91
quincy voisins	55c:77
quineville	26b:50
quingey	13c:25
quinquempoix	32b:60
quins	91b:12
quinsac	26c2
quinson	37b:04
quinssaines	15c:03
quint fonsegrives	61c:31
quintal	=13c:74
quintenas	18c:07
quintenic	36b:22
quintigny	31b:39
quintillan	62a:11
quintin	27c:22
quirbajou	49a:11
quiry
quiry le sec	31b:80
quissac	35c:30
quissac en quercy	11b:46
quistinic	14c:56
quito	c
quittebeuf	66b:27
quitteur	:70
quivieres	14b:80
quoeux haut mainil	21b:62
raasay	e
rabastens	59c:81
rabastens de bigorre	15c:65
rabat	c=
rabat les trois seigneurs	38b:09
rablay
rablay sur layon	:49
rabodanges	:61
rabou	89a:05
rabouillet	85a:66
racecourt	14b:88
rachecourt	 2
rachecourt sur marne	74b:52
rachecourt suzemont	10b:52
raches	27c:59
racine	e=
racines	=18b:10
racquinghem	23c:62
racrange	62b:57
raddon et chapendu	85b:70
radenac	11c:56
radepont	64b:27
radinghem	26b:62
radinghem en weppes	14c:59
radonvilliers	32b:10
radstock	e
raedersdorf	48b:68
raedersheim	12c:68
raffetot	53b:76
rageade	95a:15
rahart	30b:41
rahay	17b:72
rahling	71b:57
rahon	58b2
rai	=14c:61
raiatea	q
raids	=22b:50
raillencourt sainte olle	21c:59
railleu	23a:66
raillicourt	23b:08
raillimont	89a:02
raimbeaucourt	40c:59
rainans	26b:39
raincheval	27b:80
raincourt	11b:70
rainfreville	74a:76
rainneville	11c:80
rainsars	20b:59
rainville	27b:88
rainvillers	90b:60
raismes	12d:59
raissac	43a:09
raissac d aude	22b:11
raissac sur lampy	45b:11
raival	24b:55
raivavae	90b:987
raix	13b:16
raizeux	97b:78
raleigh	e
ramasse	=34b:01
ramatuelle	19c:83
rambaud	42b:05
rambervillers	50c:88
rambluzin et benoite vaux	86a:55
rambouillet	28d:78
rambucourt	19b:55
ramburelles	26b:80
rambures	38b:80
ramecourt	49b2
ramerupt	42b:10
ramicourt	15b:02
ramillies	58b:59
rammersmatt	22b:68
ramonchamp	18c:88
ramonville saint agne	15d:31
ramoulu	24b:45
ramous	47b:64
ramousies	22b:59
ramouzens	19b:32
rampan	23b:50
rampieux	14b:24
rampillon	84b:77
rampont	:55
rampoux	10b:46
ramsbottom	e
ramsey	e
ramsgate	e
rance	=78b:01
rancenay	44b:25
rancennes	71b:08
rances	=39a:10
ranchal	30b:69
rancho cucamonga	e
ranchot	52b:39
ranchy	27b:14
rancon	=48b:87
ranconnieres	13b:52
rancourt	26b2
rancourt sur ornain	18b:55
rancy	62b:71
randan	16c:63
randens	:73
randevillers	11b:25
randonnai	=:61
ranes	10c:61
rang	=39b:25
rang du fliers	43c:62
rangecourt	62a:52
rangen	22b:67
rangiroa	38c:987
ranguevaux	91b:57
rannee	11c:35
ranrupt	31b:67
rans	54b:39
ransart	41b:62
ranspach	77b:68
ranspach le bas	64b:68
ranspach le haut	63b:68
rantigny	25c:60
ranton	20b:86
rantzwiller	80b:68
ranville	21c:14
ranville breuillaud	16b:16
ranzevelle	16a:70
ranzieres	87a:55
raon aux bois	12c:88
raon l etape	59c:88
raon les leau	40a:54
raon sur plaine	14b:88
rapa	=45b:987
rapaggio	32a:2B
rapale	16b:2B
rapey	24a:88
rapid city	e
rapilly	44a:14
rapsecourt	34a:51
raqqa	c
raray	13b:60
rarecourt	20b:55
rasigueres	17b:66
raslay	13b:86
rasteau	81b:84
ratenelle	36b:71
rathdrum	e
rathfriland	e
rathlin	e
ratieres	=28b:26
raton	e=
ratte	37b:71
ratzwiller	23b:67
raucoules	95b:43
raucourt	24b:54
raucourt au bois	15b:59
raucourt et flaba	81b:08
raulhac	27b:15
raunds	e
rauret	20b:43
rauville	 2
rauville la bigot	11c:50
rauville la place	40b:50
rauwiller	23b:67
rauzan	12c:33
raveau	59b:58
ravel	74b:63
ravenel	10c:60
ravenne	c
ravennefontaines	:52
ravenoville	:50
raves	=48b:88
ravieres	=74b:89
ravigny	23b:53
raville	33b:57
raville sur sanon	11b:54
ravilloles	43b:39
rawalpindi	c
rawlins	e
rawtenstall	e
ray sur saone	21b:70
raye sur authie	23b:62
rayet	17b:47
rayleigh	e
raymond	17b:18
raynans	34b:25
rayol canadel
rayol canadel sur mer	64b:83
rayssac	23b:81
rayville	e
razac	 3
razac d eymet	33b:24
razac de saussignac	34b:24
razac sur l isle	24c:24
raze	38b:70
razecueille	29a:31
razengues	26b:32
razes	12c:87
razimet	31b:47
razines	22b:37
reading	c
real	=81a:66
realcamp	59b:76
reallon	24b:05
realmont	36c:81
realville	19c:82
reans	30b:32
reao	51b:987
reau	21c:77
reaumont	10c:38
reaumur	86b:85
reaup lisse	59b:47
reauville	39b:26
reaux sur trefle	77b:17
rebais	23c:77
rebenacq	64b:64
rebergues	40b:62
rebets	15b:76
rebeuville	29b:88
rebigue	51b:31
rebourguil	30b:12
rebourseaux	:89
reboursin	10b:36
rebrechien	14c:45
rebreuve	 2
rebreuve ranchicourt	11c:62
rebreuve sur canche	19b:62
rebreuviette	25b:62
recanoz	94a:39
recey
recey sur ource	33b:21
rechesy	76b:90
rechicourt	 3
rechicourt la petite	61a:54
rechicourt le chateau	55b:57
recicourt	15b:55
recife	c
reclainville	20b:28
reclesne	29b:71
reclinghem	24b:62
reclonville	68a:54
recloses	63b:77
recologne	76b2
recologne les rioz	29b:70
recoubeau
recoubeau jansac	33b:26
recoules	 3
recoules d aubrac	17b:48
recoules de fumas	98a:48
recoules previnquieres	:12
recourt	=32b2
recourt le creux	64a:55
recouvrance	=15b:90
recques	 2
recques sur course	27b:62
recques sur hem	68b:62
recquignies	23c:59
reculfoz	45a:25
recurt	20b:65
recy	11c:51
red deer	e
redange	10c:57
redbridge	e
redcar	e
redding	e=
redditch	e
redene	30c:29
redessan	42c:30
redhill	e
reding	23c:57
redon	95c:35
redortiers	88a:04
redruth	e
reez fosse martin	14b:60
reffannes	39b:79
reffroy	72a:55
reffuveille	55b:50
refranche	:25
regades	14b:31
regat	99a:09
regina	17c:973
regnauville	21b:62
regnevelle	12b:88
regneville	 2
regneville sur mer	73b:50
regneville sur meuse	50a:55
regney	99a:88
regnie
regnie durette	12c:69
regniere
regniere ecluse	14b:80
regniowez	37b:08
regny	16c2
reguiny	20c:56
reguisheim	20c:68
regusse	24c:83
rehaincourt	36b:88
rehainviller	11c:54
rehaupal	21b:88
reherrey	15b:54
rehoboth beach	e
rehon	39c:54
reichsfeld	28b:67
reichshoffen	54c:67
reichstett	47c:67
reigate	e
reignac	23c2
reignac sur indre	13c:37
reignat	38b:63
reigneville
reigneville bocage	34a:50
reignier
reignier esery	85c:74
reigny	23b:18
reilhac	13c2
reilhaguet	16b:46
reilhanette	11b:26
reillanne	17c:04
reillon	73a:54
reilly	12b:60
reimerswiller	:67
reims	18e:51
reims la brulee	21b:51
reinhardsmunster	43b:67
reiningue	19c:68
reipertswiller	84b:67
reithouse	55a:39
reitwiller	:67
rejaumont	39b2
rejet de beaulieu	24b:59
relanges	19b:88
relans	35b:39
relevant	=47b:01
relizane	c
rely	46b:62
remaisnil	28a:80
remalard
remalard en perche	19c:61
remaucourt	43b2
remaugies	14b:80
remauville	45b:77
rembercourt	 2
rembercourt sommaisne	31b:55
rembercourt sur mad	16b:54
remecourt	78a:60
remelfang	15b:57
remelfing	13c:57
remeling	33b:57
remennecourt	43a:55
remenoville	16b:54
remerangles	21b:60
remereville	65b:54
remering	42b:57
remering les puttelange	11c:57
remicourt	12b2
remiencourt	16b:80
remies	24b:02
remigny	74b2
remilly	22c2
remilly aillicourt	75b:08
remilly en montagne	15b:21
remilly les marais	11c:50
remilly les pothees	26b:08
remilly sur tille	10c:21
remilly wirquin	36b:62
reminiac	44b:56
remire
remire montjoly	28d:973
remiremont	74c:88
remoiville	13b:55
remollon	47b:05
remomeix	43b:88
remoncourt	61b2
remondans
remondans vaivre	21b:25
remonville	:08
remoray
remoray boujeons	47b:25
remouille	=19c:44
remoulins	23c:30
removille	19b:88
rempnat	14b:87
remungol	:56
remuzat	32b:26
remy	23c2
renac	10c:35
renage	33c:38
renaison	32c:42
renansart	14b:02
renaucourt	12b:70
renauvoid	12b:88
renay	17b:41
renaze	25c:53
rencurel	36b:38
rene	=39b:72
renedale	41a:25
renescure	21c:59
reneve	49b:21
rening	13b:57
rennemoulin	12b:78
rennepont	12b:52
rennes	=23e:35
rennes en grenouilles	11b:53
rennes le chateau	89a:11
rennes les bains	24b:11
rennes sur loue	11b:25
renneval	14b:02
renneville	97b3
renno	62a:2A
reno	e
rentieres	=11b:63
renton	e
renty	60b:62
renung	48b:40
renwez	17c:08
reotier	23b:05
repaix	11b:54
reparsac	63b:16
repel	83a:88
repentigny	10b:14
replonges	=40c:01
reppe	32b:90
requeil	11c:72
requista	19c:12
resenlieu	17b:61
resigny	16b:02
resson	36b:55
ressons	 2
ressons le long	79b:02
ressons sur matz	17c:60
restigne	11c:37
restinclieres	26c:34
retaud	11c:17
reterre	26b:23
retford	e
rethel	74c:08
retheuil	36b:02
rethondes	65b:60
rethonvillers	35b:80
retiers	46c:35
retjons	30b:40
retonfey	13c:57
retonval	17b:76
retournac	30c:43
retschwiller	27b:67
rettel	87b:57
rety	20c:62
retzwiller	69b:68
reugney	27b:25
reugny	20c2
reuil	 3
reuil en brie	80b:77
reuil sur breche	33b:60
reuilly	25c2
reuilly sauvigny	23b:02
reulle
reulle vergy	16b:21
reumont	34b:59
reutenbourg	39b:67
reuves	59a:51
reuville	15b:76
reux	42b:14
reveillon	=46b2
revel	11d2
revel tourdan	11c:38
revelles	53b:80
revens	37a:30
reventin
reventin vaugris	20c:38
revercourt	26a:28
revest	 3
revest des brousses	27b:04
revest du bion	48b:04
revest les roches	24b:06
revest saint martin	79a:04
reviers	63b:14
revigny	23b:39
revigny sur ornain	25c:55
reville	10c:50
reville aux bois	13b:55
revillon	:02
revin	57c:08
revonnas	92b:01
rexburg	e
rexingen	20b:67
rexpoede	20c:59
reyersviller	38b:57
reygade	18b:19
reykjavik	c
reynel	13b:52
reynes	12c:66
reynier	:04
reynies	87b:82
reyrevignes	37b:46
reyrieux	54c:01
reyssouze	100b:01
reyvroz	50b:74
rezay	20b:18
reze	44d:44
rezentieres	11b:15
rezonville	 2
rezonville vionville	52b:57
rezza	61a:2A
rhayader	e
rheges	21b:10
rhinau	27c:67
rhinelander	e
rhodes	13b:57
rhodon	11b:41
rhondda	e
rhone	r19f
rhuis	13b:60
rhyl	e
ri	=16b:61
ria sirach	13c:66
riaille	24c:44
rialto	e=
rians	52c2
riantec	59c:56
riaucourt	40b:52
riaville	51a:55
ribagnac	34b:24
ribarrouy	79a:64
ribaute	26b:11
ribaute les tavernes	20c:30
ribeaucourt	30b2
ribeauville	48c2
ribecourt	 2
ribecourt dreslincourt	39c:60
ribecourt la tour	38b:59
ribeirao preto	c
ribemont	19c:02
ribemont sur ancre	61b:80
ribennes	:48
riberac	37c:24
ribes	33b:07
ribeyret	11b:05
ribiers	:05
ribouisse	97a:11
riboux	51a:83
ricarville	 2
ricarville du val	20b:76
ricaud	40b2
rice lake	e
richardmenil	24c:54
richardson	e
richarville	39b:91
riche	=18b:57
richebourg	45c3
richecourt	57a:55
richelieu	=16c:37
richeling	35b:57
richemont	26c2
richerenches	59b:84
richeval	11b:57
richeville	26b:27
richfield	e
richmond	e
richmond upon thames	e
richtolsheim	38b:67
richwiller	39c:68
rickmansworth	e
ricourt	44a:32
ricquebourg	30b:60
ridgecrest	e
riec sur belon	44c:29
riedheim	:67
riedisheim	12d:68
riedseltz	11c:67
riedwihr	:68
riel les eaux	93a:21
riencourt	18b:80
riencourt les bapaume	33a:62
riencourt les cagnicourt	25b:62
riervescemont	83a:90
riespach	65b:68
rieucaze	52a:31
rieucros	72b:09
rieulay	13c:59
rieumajou	13b:31
rieumes	35c:31
rieupeyroux	20c:12
rieussec	82a:34
rieutort
rieutort de randon	:48
rieux	52c4
rieux de pelleport	13c:09
rieux en cambresis	14c:59
rieux en val	84a:11
rieux minervois	20c:11
rieux volvestre	26c:31
riez	=16c:04
riga	c
rigarda	70b:66
rigaud	17b:06
rignac	23c2
rignaucourt	:55
rigney	37b:25
rignieux
rignieux le franc	12c:01
rignosot	11b:25
rignovelle	12b:70
rigny	64b:70
rigny la nonneuse	16b:10
rigny la salle	37b:55
rigny le ferron	32b:10
rigny saint martin	50a:55
rigny sur arroux	61b:71
rigny usse	51b:37
riguepeu	16b:32
rijeka	c
rilhac	 4
rilhac lastours	39b:87
rilhac rancon	48c:87
rilhac treignac	12b:19
rilhac xaintrie	30b:19
rillans	97a:25
rille	31b:37
rillieux
rillieux la pape	31d:69
rilly	 4
rilly la montagne	10c:51
rilly sainte syre	23b:10
rilly sur aisne	12b:08
rilly sur loire	45b:41
rilly sur vienne	46b:37
rimatara	89b:987
rimaucourt	61b:52
rimbach pres guebwiller	22b:68
rimbach pres masevaux	43b:68
rimbachzell	19b:68
rimbez et baudiets	10b:40
rimboval	19b:62
rimeize	62b:48
rimling	62b:57
rimogne	13c:08
rimon et savel	22a:26
rimons	=20b:33
rimont	54b:09
rimou	36b:35
rimouski	e
rimplas	16b:06
rimsdorf	29b:67
ringendorf	46b:67
ringwood	e
rinxent	30c:62
rio de janeiro	c
riocaud	20b:33
riolas	57a:31
riols	71b:34
riom	19d:63
riom es montagnes	24c:15
rioms	26a:26
rion des landes	31c2
rions	=15c:33
riorges	11d:42
riotord	12c:43
rioux	96b:17
rioux martin	23b:16
rioz	24c:70
ripley	e
ripon	e
riquewihr	100b:68
ris	=73b2
ris orangis	31d:91
riscle	16c2
risoul	66b:05
ristolas	:05
rittershoffen	93b:67
riupeyrous	24b:64
rivarennes	15c2
rivas	=75b:42
rive de gier	15d:42
rivecourt	64b:60
rivedoux
rivedoux plage	25c:17
rivehaute	27b:64
rivel	22b:11
riventosa	15b:2B
riverenert	21b:09
riverie	29b:69
riverside	e=
riverton	e
rivery	36c:80
rives	=67c2
rives d andaine	28c:61
rives d autise	20c:85
rives de boutonne	42b:17
rives de l yon	43c:85
rives dervoises	13c:52
rives du couesnon	29c:35
rives du fougerais	15c:85
rives du loir en anjou	56c:49
rives en seine	40c:76
rivesaltes	93c:66
riviere	=18c2
riviere les fosses	18b:52
riviere pilote	12d:972
riviere saas et gourby	15c:40
riviere salee	12d:972
riviere sur tarn	11c:12
rivieres	=35c3
rivieres le bois	64a:52
riville	31b:76
rivolet	59b:69
rix	23b2
rixheim	14d:68
riyad	c
rizaucourt
rizaucourt buchey	13b:52
roaillan	18c:33
roaix	63b:84
roanne	35d:42
roannes saint mary	11c:15
roanoke	e
robecourt	10b:88
robecq	13c:62
robehomme	:14
robersart	20b:59
robert espagne	76b:55
robert magny	:52
robertot	21b:76
robertsbridge	e
roberval	35b:60
robiac
robiac rochessadoule	83b:30
robion	48c:84
rocamadour	60b:46
rocbaron	57c:83
roce	22b:41
rochdale	e
roche	=22c:38
roche charles
roche charles la mayrand	39a:63
roche d agoux	11b:63
roche en forez	25b:42
roche en regnier	48b:43
roche et raucourt	15b:70
roche la moliere	98c:42
roche le peyroux	11b:19
roche les clerval	98a:25
roche lez beaupre	22c:25
roche saint secret beconne	48b:26
roche sur linotte et sorans les cordiers	71a:70
rochebaudin	12b:26
rochebrune	24b2
rochechinard	13b:26
rochechouart	36c:87
rochecolombe	23b:07
rochecorbon	32c:37
rochefort	24d2
rochefort du gard	81c:30
rochefort en terre	65b:56
rochefort en valdaine	35b:26
rochefort en yvelines	91b:78
rochefort montagne	84b:63
rochefort samson	11c:26
rochefort sur brevon	42a:21
rochefort sur la cote	66a:52
rochefort sur loire	23c:49
rochefort sur nenon	70b:39
rochefourchat	2a:26
rochegude	19c2
rochejean	75b:25
rochemaure	22c:07
rochepaule	24b:07
rocher	=31b:07
roches	=43b2
roches bettaincourt	52b:52
roches les blamont	61b:25
roches premarie andille	22c:86
roches sur marne	58b:52
rocheserviere	36c:85
rochessauve	50b:07
rochesson	68b:88
rochester	e
rochetaillee	15b2
rochetaillee sur saone	16c:69
rochetoirin	11c:38
rochetrejoux	98b:85
rocheville	62b:50
rochonvillers	22b:57
rochy conde	100b:60
rock hill	e
rock springs	e
rockford	e
rockhampton	e
rockland	e
rocky mount	e
rocles	84b3
roclincourt	79b:62
rocourt saint martin	30b:02
rocquancourt	:14
rocquefort	32b:76
rocquemont	86b2
rocquencourt	18b2
rocques	=29b:14
rocquigny	13c3
rocroi	23c:08
rodalbe	25b:57
rodelinghem	56b:62
rodelle	11c:12
rodemack	13c:57
roderen	90b:68
rodern	40b:68
rodes	=76b:66
rodez	=24d:12
rodilhan	28c:30
rodome	96a:11
roellecourt	52b:62
roeschwoog	23c:67
roeulx	37c:59
roeux	14c:62
roeze
roeze sur sarthe	25c:72
roffey	15b:89
roffiac	56b:15
rogecourt	88a:02
rogers	e=
rogerville	17c:76
rogeville	16b:54
roggenhouse	46b:68
rogliano	53b:2B
rogna	=23b:39
rognac	13d:13
rognaix	48b:73
rognes	=47c:13
rognon	=44a:25
rognonas	43c:13
rogny	95a:02
rogny les sept ecluses	70b:89
rogues	=83a:30
rogy	15b:80
rohaire	13b:28
rohan	15c:56
rohr	38b:67
rohrbach
rohrbach les bitche	23c:57
rohrwiller	16c:67
roiffe	75b:86
roiffieux	27c:07
roiglise	15b:80
roilly	52a:21
roinville	19c2
roinvilliers	11b:91
roisel	16c:80
roisey	10c:42
roissard	32b:38
roissy	 2
roissy en brie	23d:77
roissy en france	27c:95
roiville	13b:61
roizy	23b:08
rolampont	14c:52
rolbing	26b:57
rolla	e
rollainville	:88
rollancourt	29b:62
rolleboise	35b:78
rolleville	12c:76
rollot	76b:80
rom	80b:79
romagnat	79c:63
romagne	37c3
romagne sous les cotes	12b:55
romagne sous montfaucon	17b:55
romagnieu	18c:38
romagny	27b2
romagny fontenay	12c:50
romagny sous rougemont	21b:90
romain	=77b4
romain aux bois	47a:88
romain sur meuse	89a:52
romainville	37d:93
romaneche
romaneche thorins	20c:71
romange	20b:39
romans	=13c2
romans sur isere	33d:26
romanswiller	12c:67
romazieres	90a:17
romazy	28b:35
rombach
rombach le franc	78b:68
rombas	94c:57
rombies et marchipont	74b:59
rombly	53a:62
rome	c
romegoux	64b:17
romelfing	33b:57
romenay	17c:71
romeny
romeny sur marne	45b:02
romeries	47b:59
romery	24b2
romescamps	56b:60
romestaing	16b:47
romette	:05
romeyer	23b:26
romford	e
romigny	21b:51
romiguieres	24a:34
romille	42c:35
romilly	16b:41
romilly la puthenaye	34b:27
romilly sur andelle	32c:27
romilly sur seine	15d:10
romont	36b:88
romorantin
romorantin lanthenay	18d:41
rompon	11c:07
romsey	e
ronai	18b:61
roncenay	18b:10
roncey	77b:50
ronchamp	27c:70
ronchaux	10b:25
roncheres	24b2
roncherolles	 2
roncherolles en bray	48b:76
roncherolles sur le vivier	12c:76
ronchin	20d:59
ronchois	18b:76
roncourt	11c:57
roncq	14d:59
rondefontaine	38a:25
ronel	:81
ronfeugerai	:61
rongeres	56b:03
ronnet	16b:03
ronno	66b:69
ronquerolles	91b:95
ronsenac	57b:16
ronssoy	58b:80
rontalon	12c:69
ronthon	:50
rontignon	88b:64
ronvaux	11b:55
roocourt
roocourt la cote	:52
roost warendin	60c:59
roppe	10c:90
roppenheim	10c:67
roppentzwiller	67b:68
roppeviller	97a:57
roquebilliere	18c:06
roquebrun	60b:34
roquebrune	49b2
roquebrune cap martin	12d:06
roquebrune sur argens	15d:83
roquecor	40b:82
roquecourbe	22c:81
roquecourbe minervois	15b:11
roquedur	27b:30
roquefere	69a:11
roquefeuil	28b:11
roquefixade	15b:09
roquefort	=43c3
roquefort de sault	85a:11
roquefort des corbieres	11c:11
roquefort la bedoule	58c:13
roquefort les cascades	80a:09
roquefort les pins	73c:06
roquefort sur garonne	80b:31
roquefort sur soulzon	48b:12
roquelaure	=56b:32
roquelaure saint aubin	10b:32
roquemaure	60c2
roquepine	42a:32
roqueredonde	21b:34
roques	=55c2
roqueseriere	94b:31
roquessels	12b:34
roquesteron	55b:06
roquetaillade	:11
roquetaillade et conilhac	27b:11
roquetoire	20c:62
roquettes	=43c:31
roquevaire	89c:13
roquevidal	14b:81
roquiague	12b:64
rorbach
rorbach les dieuze	48a:57
rorschwihr	37b:68
rorthais	:79
rosans	51b:05
rosay	76b3
rosay sur lieure	52b:27
rosazia	53a:2A
rosbruck	74b:57
roscanvel	86b:29
roscoff	33c:29
roscommon	e
roscrea	e
rose des vents	q
roseau	e=
roseburg	e
rosel	70b:14
rosenau	24c:68
rosenwiller	65b:67
roset fluans	60b:25
roseville	e
rosey	41b2
rosheim	55c:67
rosieres	=37c4
rosieres aux salines	28c:54
rosieres en blois	:55
rosieres en haye	26b:54
rosieres en santerre	29c:80
rosieres pres troyes	48c:10
rosieres sur barbeche	11b:25
rosieres sur mance	53a:70
rosiers d egletons	11c:19
rosiers de juillac	18b:19
rosis	=28b:34
rosnay	16c3
rosnay l hopital	16b:10
rosnoen	10c:29
rosny	 2
rosny sous bois	47d:93
rosny sur seine	73c:78
rosoy	17c2
rosoy en multien	60b:60
rosoy sur amance	:52
rospez	18c:22
rospigliani	70a:2B
rosporden	76c:29
ross on wye	e
rossay	:86
rosselange	24c:57
rossfeld	10c:67
rossillon	17b:01
rosslare	e
rosteig	46b:67
rostrenen	33c:22
rosult	20c:59
rosureux	79a:25
roswell	e
rotalier	15b:39
rotangy	24b:60
rothau	15c:67
rothbach	47b:67
rothbury	e
rotherens	37b:73
rotherham	e
rotherhithe	e
rothes	e
rothesay	e
rothois	23b:60
rothonay	13b:39
rotorua	e
rots	=25c2
rott	46b:67
rottelsheim	30b:67
rotterdam	c
rottier	25a:26
rou marson	64b:49
rouairoux	39b:81
rouans	=33c:44
roubaix	98d:59
roubaix alma	q
roubia	52b:11
roubion	11b:06
roucamps	:14
roucourt	46b:59
roucy	37b:02
roudouallec	72b:56
rouecourt	48a:52
rouede	29b:31
rouelle	=:61
rouelles	=25a2
rouen	12e:76
rouesse	 2
rouesse fontaine	26b:72
rouesse vasse	79b:72
rouet	=71a:34
rouez	=80b:72
rouffach	42c:68
rouffange	12b:39
rouffiac	15c4
rouffiac d aude	51b:11
rouffiac des corbieres	75a:11
rouffiac tolosan	24c:31
rouffignac	44b:17
rouffignac de sigoules	33b:24
rouffignac saint cernin
rouffignac saint cernin de reilhac	17c:24
rouffigny	:50
rouffilhac	20b:46
rouffy	11b:51
rouge	=21c:44
rouge perriers	37b:27
rougefay	83a:62
rougegoutte	99b:90
rougemont	12c2
rougemont le chateau	15c:90
rougemontier	10c:27
rougemontot	87a:25
rougeou	15b:41
rougeries	20b:02
rougeux	12b:52
rougiers	17c:83
rougnac	40b:16
rougnat	47b:23
rougon	12b:04
rouhe	87a:25
rouhling	20c:57
rouillac	33c2
rouille	=25c:86
rouillon	24c:72
rouilly	50b:77
rouilly sacey	39b:10
rouilly saint loup	54b:10
roujan	23c:34
roulans	11c:25
roullee	:72
roullens	59b:11
roullet saint estephe	44c:16
roullours	:14
roumagne	54b:47
roumare	16c:76
roumazieres
roumazieres loubert	:16
roumegoux	34b2
roumengoux	17b:09
roumens	25b:31
roumoules	73b:04
round rock	e
roundstone	e
rountzenheim	 2
rountzenheim auenheim	20c:67
roupeldange	33b:57
rouperroux	17b:61
rouperroux le coquet	27b:72
roupy	24b:02
roura	34c:973
roure	12b:06
rousay	e
rousies	40c:59
roussac	:87
roussas	41b:26
roussay	:49
roussayrolles	81a:81
rousseloy	28b:60
roussennac	62b:12
roussent	25b:62
rousses	=12b:48
rousset	54c:13
rousset les vignes	27b:26
rousset serre poncon	17b:05
roussieux	24a:26
roussillon	99c2
roussillon en morvan	27b:71
roussines	65b2
rousson	48c2
roussy
roussy le village	16c:57
routelle	:25
routes	=29b:76
routier	=23b:11
routot	16c:27
rouvenac	:11
rouves	10b:54
rouvignies	66b:59
rouville	87b2
rouvillers	28b:60
rouvray	11c3
rouvray catillon	22b:76
rouvray saint denis	:28
rouvray saint florentin	:28
rouvray sainte croix	14b:45
rouvrel	30b:80
rouvres	=21c3
rouvres en multien	47b:60
rouvres en plaine	13c:21
rouvres en woevre	60b:55
rouvres en xaintois	26b:88
rouvres la chetive	47b:88
rouvres les bois	28b:36
rouvres les vignes	12b:10
rouvres saint jean	30b:45
rouvres sous meilly	83a:21
rouvres sur aube	72a:52
rouvrois	 2
rouvrois sur meuse	19b:55
rouvrois sur othain	20b:55
rouvroy	91c2
rouvroy en santerre	21b:80
rouvroy les merles	71a:60
rouvroy ripont	5a:51
rouvroy sur audry	50b:08
rouvroy sur marne	37b:52
rouvroy sur serre	45a:02
rouxeville	:50
rouxmesnil
rouxmesnil bouteilles	18c:76
rouy	63b:58
rouy le grand	10b:80
rouy le petit	10b:80
rouyn noranda	e
rouze	83a:09
rouzede	23b:16
rouziers	11b:15
rouziers de touraine	14c:37
roville
roville aux chenes	35b:88
roville devant bayon	74b:54
rovon	61b:38
roy boissy	33b:60
royal leamington spa	e
royal tunbridge wells	e
royal wootton bassett	e
royan	19d:17
royans	q
royas	43b:38
royat	45c:63
royaucourt	22b:60
royaucourt et chailvet	23b:02
royaumeix	39b:54
roybon	11c:38
roye	73c2
roye sur matz	45b:60
royer	14b:71
royere
royere de vassiviere	57b:23
royeres	95b:87
roynac	48b:26
royon	12b:62
royston	e
royville	31b:76
roz landrieux	14c:35
roz sur couesnon	11c:35
rozay
rozay en brie	29c:77
rozelieures	19b:54
rozerieulles	13c:57
rozerotte	18b:88
rozes	11b:32
rozet saint albin	34b:02
rozier
rozier cotes
rozier cotes d aurec	44b:42
rozier en donzy	15c:42
rozieres	 4
rozieres en beauce	18b:45
rozieres sur crise	24b:02
rozieres sur mouzon	69a:88
roziers saint georges	16b:87
rozoy	 2
rozoy bellevalle	12b:02
rozoy le vieil	39b:45
rozoy sur serre	92b:02
ruages	84a:58
ruan	20b:45
ruan sur egvonne	80a:41
ruaudin	35c:72
rubecourt et lamecourt	:08
rubelles	35c:77
rubempre	72b:80
rubercy	15b:14
rubescourt	13b:80
rubigny	55a:08
rubrouck	90b:59
ruca	60b:22
ruch	54b:33
rudeau
rudeau ladosse	15b:24
rudelle	19b:46
rue	=30c:80
ruederbach	39b:68
rueil
rueil la gadeliere	47b:28
rueil malmaison	83d:92
ruelisheim	25c:68
ruelle sur touvre	74c:16
ruesnes	45b:59
rueyres	20b:46
ruffec	40c2
ruffey	 4
ruffey le chateau	37b:25
ruffey les beaune	74b:21
ruffey les echirey	14c:21
ruffey sur seille	74b:39
ruffiac	16c2
ruffieu	:01
ruffieux	82b:73
ruffigne	70b:44
rugby	e=
rugeley	e
rugles	22c:27
rugney	13b:88
rugny	78a:89
ruhans	15b:70
ruidoso	e
ruille	 3
ruille en champagne	31b:72
ruille froid fonds	58b:53
ruille le gravelais	:53
ruille sur loir	:72
ruislip	e
ruisseauville	21b:62
ruitz	15c:62
rullac saint cirq	34b:12
rully	24c3
rum	e=
rumaisnil	:80
rumaucourt	69b:62
rumegies	17c:59
rumersheim	 2
rumersheim le haut	11c:68
rumesnil	87a:14
rumford	e
rumigny	88b2
rumilly	17d2
rumilly en cambresis	14c:59
rumilly les vaudes	56b:10
ruminghem	16c:62
rumont	21b2
runan	25b:22
runcorn	e
rungis	56c:94
ruoms	23c:07
rupereux	11b:77
ruppes	15b:88
rupt	35b:52
rupt aux nonains	37b:55
rupt devant saint mihiel	39a:55
rupt en woevre	28b:55
rupt sur moselle	34c:88
rupt sur othain	51a:55
rupt sur saone	11b:70
rurange
rurange les thionville	23c:57
rurey	35b:25
rurutu	22c:987
rushden	e
rusio	65a:2B
russ	12c:67
russange	13c:57
russellville	e
russy	:14
russy bemont	25b:60
rustenhart	10c:68
rustiques	=54b:11
ruston	e
rustrel	67b:84
rustroff	64b:57
rutali	53b:2B
rutherglen	e
ruthin	e
rutland	e
ruvigny	50b:10
ruy montceau	48c:38
ruyaulcourt	29b:62
ruynes
ruynes en margeride	72b:15
ry	79b:76
ryde	e
rye	22b:39
ryes	48b:14
saacy
saacy sur marne	19c:77
saales	83b:67
saane saint just	13b:76
saasenheim	57b:67
sabadel	 2
sabadel latronquiere	92a:46
sabadel lauzes	91a:46
sabaillan	15b:32
sabalos	15b:65
sabarat	36b:09
sabarros	33a:65
sabazan	13b:32
sable sur sarthe	12d:72
sablet	14c:84
sablieres	=17b:07
sablonceaux	15c:17
sablonnieres	=79b:77
sablons	=37c2
sablons sur huisne	20c:61
sabonneres	33b:31
sabran	16c:30
sabres	=12c:40
saccourvielle	22a:31
sace	47b:53
sacey	51b:50
sache	=14c:37
sachin	32b:62
sachy	18b:08
sacierges saint martin	31b:36
saclas	18c:91
saclay	44c:91
saconin et breuil	20b:02
sacoue	85a:65
sacquenay	29b:21
sacquenville	12c:27
sacramento	e
sacy	37b2
sacy le grand	16c:60
sacy le petit	64b:60
sada	11d:976
saddleworth	e
sadeillan	79a:32
sadillac	10b:24
sadirac	48c:33
sadournin	19b:65
sadroc	10c:19
saessolsheim	60b:67
saffais	10b:54
saffloz	91a:39
safford	e
saffre	41c:44
saffres	12b:21
saffron walden	e
safi	c
sagelat	32b:24
saginaw	e
sagnat	20b:23
sagnes et goudoulet	12b:07
sagonne	19b:18
saguenay	e
sagy	23c2
sahorre	40b:66
sahune	30b:26
sahurs	12c:76
sai	=23b:61
saida	c
saignes	=91b2
saigneville	34b:80
saignon	91b:84
saiguede	79b:31
sail les bains	21b:42
sail sous couzan	100b:42
sailhan	17b:65
saillac	36b2
saillagouse	12c:66
saillans	18c2
saillant	=32b:63
saillat
saillat sur vienne	84b:87
saillenard	83b:71
sailly	71b4
sailly achatel	32b:57
sailly au bois	29b:62
sailly en ostrevent	67b:62
sailly flibeaucourt	99b:80
sailly labourse	25c:62
sailly laurette	33b:80
sailly le sec	35b:80
sailly lez cambrai	41b:59
sailly lez lannoy	19c:59
sailly saillisel	47b:80
sailly sur la lys	40c:62
sain bel	26c:69
saincaize
saincaize meauce	36b:58
sainghin	 2
sainghin en melantois	28c:59
sainghin en weppes	56c:59
sainneville	89b:76
sainpuits	28b:89
sains	=47b:35
sains du nord	28c:59
sains en amienois	12c:80
sains en gohelle	59c:62
sains les fressin	15b:62
sains les marquion	31b:62
sains les pernes	29b:62
sains morainvillers	27b:60
sains richaumont	92b:02
saint abit	29b:64
saint abraham	55b:56
saint acheul	36a:80
saint adjutory	50b:16
saint adrien	38b:22
saint affrique	79c:12
saint affrique les montagnes	75b:81
saint agathon	22c:22
saint agil	:41
saint agnan	19c4
saint agnan de cernieres	15b:27
saint agnan en morvan	14b:58
saint agnan en vercors	38b:26
saint agnan sur erre	:61
saint agnan sur sarthe	87a:61
saint agnant	28c:17
saint agnant de versillat	10c:23
saint agnant pres crocq	19b:23
saint agnant sous les cotes	:55
saint agne	44b:24
saint agnes	e
saint agnet	18b:40
saint agnin
saint agnin sur bion	12c:38
saint agoulin	31b:63
saint agreve	23c:07
saint aignan	45c6
saint aignan de couptrain	35b:53
saint aignan de cramesnil	:14
saint aignan des noyers	77a:18
saint aignan grandlieu	40c:44
saint aignan le jaillard	60b:45
saint aignan sur roe	95b:53
saint aignan sur ry	34b:76
saint aigny	28b:36
saint aigulin	19c:17
saint ail	47b:54
saint albain	55b:71
saint alban	91c3
saint alban auriolles	11c:07
saint alban d ay	14c:07
saint alban d hurtieres	40b:73
saint alban de montbel	69b:73
saint alban de roche	22c:38
saint alban des villards	92a:73
saint alban du rhone	97b:38
saint alban en montagne	63a:07
saint alban les eaux	91b:42
saint alban leysse	67c:73
saint alban sur limagnole	14c:48
saint albans	e
saint albin
saint albin de vaulserre	42b:38
saint alexandre	12c:30
saint algis	15b:02
saint allouestre	68b:56
saint alpinien	29b:23
saint alyre
saint alyre d arlanc	13b:63
saint alyre es montagne	10b:63
saint amadou	28b:09
saint amancet	17b:81
saint amand	57b3
saint amand de belves	:24
saint amand de coly	:24
saint amand de vergt	24b:24
saint amand des hautes terres	:27
saint amand en puisaye	12c:58
saint amand jartoudeix	15b:23
saint amand le petit	12b:87
saint amand les eaux	16d:59
saint amand longpre	12c:41
saint amand magnazeix	49b:87
saint amand montrond	99c:18
saint amand sur fion	10c:51
saint amand sur ornain	60a:55
saint amand sur sevre	14c:79
saint amand villages	25c:50
saint amandin	23b:15
saint amans	63a3
saint amans de pellagal	22b:82
saint amans des cots	71b:12
saint amans du pech	24b:82
saint amans soult	16c:81
saint amans valtoret	86b:81
saint amant	 2
saint amant de boixe	13c:16
saint amant de nouere	35b:16
saint amant roche savine	53b:63
saint amant tallende	19c:63
saint amarin	22c:68
saint ambreuil	52b:71
saint ambroix	38c2
saint ame	21c:88
saint amour	23c:39
saint amour bellevue	61b:71
saint anastaise	:63
saint andelain	58b:58
saint andeol	20b2
saint andeol de berg	13b:07
saint andeol de clerguemort	:48
saint andeol de fourchades	52a:07
saint andeol de vals	54b:07
saint andeol le chateau	:69
saint andeux	12b:21
saint andiol	34c:13
saint andoche	:70
saint andre	63d6
saint andre capceze	21b:48
saint andre d allas	89b:24
saint andre d apchon	20c:42
saint andre d embrun	71b:05
saint andre d hebertot	45b:14
saint andre d huiriat	67b:01
saint andre d olerargues	44b:30
saint andre de bage	84b:01
saint andre de boege	60b:74
saint andre de bohon	38b:50
saint andre de briouze	18b:61
saint andre de bueges	47a:34
saint andre de chalencon	37b:43
saint andre de corcy	34c:01
saint andre de cruzieres	47b:07
saint andre de cubzac	13d:33
saint andre de double	16b:24
saint andre de l epine	56b:50
saint andre de l eure	38c:27
saint andre de la marche	:49
saint andre de la roche	59c:06
saint andre de lancize	15b:48
saint andre de lidon	13c:17
saint andre de majencoules	60b:30
saint andre de messei	52b:61
saint andre de najac	46b:12
saint andre de roquelongue	15c:11
saint andre de roquepertuis	56b:30
saint andre de rosans	15b:05
saint andre de sangonis	64c:34
saint andre de seignanx	19c:40
saint andre de valborgne	37b:30
saint andre de vezines	13b:12
saint andre des eaux	74c2
saint andre du bois	44b:33
saint andre en barrois	59a:55
saint andre en bresse	14b:71
saint andre en morvan	31b:58
saint andre en royans	34b:38
saint andre en terre plaine	16b:89
saint andre en vivarais	21b:07
saint andre et appelles	67b:33
saint andre farivillers	51b:60
saint andre goule
saint andre goule d oie	20c:85
saint andre la cote	27b:69
saint andre lachamp	17b:07
saint andre le bouchoux	41b:01
saint andre le coq	58b:63
saint andre le desert	24b:71
saint andre le gaz	28c:38
saint andre le puy	15c:42
saint andre les alpes	10c:04
saint andre les vergers	13d:10
saint andre lez lille	13d:59
saint andre sur cailly	79b:76
saint andre sur orne	17c:14
saint andre sur sevre	64b:79
saint andre sur vieux jonc	12c:01
saint andre treize voies	:85
saint andrews	e
saint androny	58b:33
saint ange
saint ange et torcay	28b:28
saint ange le viel	:77
saint angel	19c3
saint antheme	72b:63
saint anthot	67a:21
saint antoine	58b4
saint antoine d auberoche	:24
saint antoine de breuilh	18c:24
saint antoine de ficalba	72b:47
saint antoine du queyret	62a:33
saint antoine du rocher	18c:37
saint antoine l abbaye	13c:38
saint antoine la foret	11c:76
saint antoine sur l isle	58b:33
saint antonin	24b2
saint antonin de lacalm	:81
saint antonin de sommaire	22b:27
saint antonin du var	87b:83
saint antonin noble val	19c:82
saint antonin sur bayon	13b:13
saint aoustrille	20b:36
saint aout	81b:36
saint apollinaire	78c2
saint apollinaire de rias	20b:07
saint appolinaire	24b:69
saint appolinard	11c2
saint aquilin	46b:24
saint aquilin de corbion	60a:61
saint aquilin de pacy	:27
saint araille	12b:31
saint arailles	13b:32
saint arcons	 2
saint arcons d allier	19b:43
saint arcons de barges	12b:43
saint arey	71a:38
saint armel	33c2
saint armou	61b:64
saint arnac	99a:66
saint arnoult	30c4
saint arnoult des bois	90b:28
saint arnoult en yvelines	59c:78
saint arroman	22b2
saint arroumex	15b:82
saint astier	56c2
saint auban	19b:06
saint auban d oze	75a:05
saint auban sur l ouveze	20b:26
saint aubert	16c:59
saint aubert sur orne	:61
saint aubin	52c10
saint aubin celloville	12c:76
saint aubin chateau neuf	:89
saint aubin d appenai	44b:61
saint aubin d arquenay	11c:14
saint aubin d aubigne	43c:35
saint aubin d ecrosville	76b:27
saint aubin de baubigne	:79
saint aubin de blaye	84b:33
saint aubin de bonneval	13b:61
saint aubin de branne	38b:33
saint aubin de cadelech	35b:24
saint aubin de courteraie	13b:61
saint aubin de cretot	52b:76
saint aubin de lanquais	36b:24
saint aubin de locquenay	76b:72
saint aubin de luigne	:49
saint aubin de medoc	78c:33
saint aubin de nabirat	16b:24
saint aubin de scellon	33b:27
saint aubin de terregatte	65b:50
saint aubin des bois	14c2
saint aubin des chateaux	17c:44
saint aubin des chaumes	70a:58
saint aubin des coudrais	89b:72
saint aubin des grois	:61
saint aubin des hayes	:27
saint aubin des landes	92b:35
saint aubin des ormeaux	14c:85
saint aubin des preaux	49b:50
saint aubin du cormier	42c:35
saint aubin du desert	23b:53
saint aubin du pavail	:35
saint aubin du perron	:50
saint aubin du plain	57b:79
saint aubin du thenney	35b:27
saint aubin en bray	12c:60
saint aubin en charollais	51b:71
saint aubin epinay	10c:76
saint aubin fosse louvain	21b:53
saint aubin la plaine	53b:85
saint aubin le cauf	84b:76
saint aubin le cloud	16c:79
saint aubin le depeint	34b:37
saint aubin le guichard	:27
saint aubin le monial	26b:03
saint aubin le vertueux	:27
saint aubin lebizay	:14
saint aubin les elbeuf	84c:76
saint aubin les forges	38b:58
saint aubin montenoy	22b:80
saint aubin riviere	12b:80
saint aubin routot	20c:76
saint aubin sous erquery	35b:60
saint aubin sur aire	18b:55
saint aubin sur gaillon	22c:27
saint aubin sur loire	26b:71
saint aubin sur mer	23c2
saint aubin sur quillebeuf	75b:27
saint aubin sur scie	12c:76
saint aubin sur yonne	43b:89
saint augustin	47c4
saint augustin des bois	13c:49
saint aulaire	77b:19
saint aulais
saint aulais la chapelle	22b:16
saint aulaye	:24
saint aulaye puymangou	15c:24
saint aunes	45c:34
saint aunix lengros	15b:32
saint aupre	12c:38
saint austell	e
saint austremoine	58a:43
saint auvent	97b:87
saint avaugourd
saint avaugourd des landes	12c:85
saint ave	12d:56
saint aventin	69a:31
saint avertin	15d:37
saint avit	17c6
saint avit d auvergne	21b:63
saint avit de soulege	83a:33
saint avit de tardes	16b:23
saint avit de vialard	15b:24
saint avit frandat	97a:32
saint avit le pauvre	93a:23
saint avit les guespieres	34b:28
saint avit riviere	91a:24
saint avit saint nazaire	15c:33
saint avit senieur	42b:24
saint avold	15d:57
saint avre	93b:73
saint ay	38c:45
saint aybert	33b:59
saint babel	95b:63
saint baldoph	29c:73
saint bandry	23b:02
saint baraing	26b:39
saint barbant	:87
saint bard	93a:23
saint bardoux	60b:26
saint barnabe	12c:22
saint barth	q
saint barthelemy	+15d7
saint barthelemy d agenais	55b:47
saint barthelemy d anjou	97c:49
saint barthelemy de bellegarde	51b:24
saint barthelemy de bussiere	22b:24
saint barthelemy de sechilienne	42b:38
saint barthelemy de vals	19c:26
saint barthelemy grozon	49b:07
saint barthelemy le meil	20b:07
saint barthelemy le plain	86b:07
saint barthelemy lestra	68b:42
saint basile	36b:07
saint baslemont	87a:88
saint baudel	25b:18
saint baudelle	12c:53
saint baudille
saint baudille de la tour	85b:38
saint baudille et pipet	26b:38
saint bauld	:37
saint baussant	60a:54
saint bauzeil	52a:09
saint bauzely	68b:30
saint bauzile	90b2
saint bauzille	 3
saint bauzille de la sylve	95b:34
saint bauzille de montmel	12c:34
saint bauzille de putois	18c:34
saint bazile	15b:87
saint bazile de la roche	:19
saint bazile de meyssac	14b:19
saint beat lez	39b:31
saint beaulize	11b:12
saint beauzeil	12b:82
saint beauzely	55b:12
saint beauzile	13b:81
saint beauzire	27c2
saint benezet	29b:30
saint benigne	14c:01
saint benin	34b:59
saint benin d azy	13c:58
saint benin des bois	20b:58
saint benoist	 2
saint benoist sur mer	52b:85
saint benoist sur vanne	23b:10
saint benoit	46d5
saint benoit d hebertot	45b:14
saint benoit de carmaux	21c:81
saint benoit des ombres	14b:27
saint benoit des ondes	98b:35
saint benoit du sault	51b:36
saint benoit en diois	31a:26
saint benoit en woevre	:55
saint benoit la chipotte	44b:88
saint benoit la foret	84b:37
saint benoit sur loire	20c:45
saint benoit sur seine	46b:10
saint berain	95a:43
saint berain sous sanvignes	11c:71
saint berain sur dheune	54b:71
saint bernard	27c4
saint beron	17c:73
saint berthevin	75c:53
saint berthevin la tanniere	31b:53
saint bertrand
saint bertrand de comminges	24b:31
saint biez
saint biez en belin	71b:72
saint bihy	27b:22
saint blaise	18c2
saint blaise du buis	11c:38
saint blaise la roche	24b:67
saint blancard	:32
saint blimont	88b:80
saint blin	34b:52
saint boes	38b:64
saint bohaire	50b:41
saint boil	49b:71
saint boingt	76a:54
saint bois	:01
saint bomer	19b:28
saint bomer les forges	10c:61
saint bon	91a:51
saint bonnet	41b:16
saint bonnet avalouze	:19
saint bonnet briance	53b:87
saint bonnet de bellac	45b:87
saint bonnet de chavagne	66b:38
saint bonnet de chirac	72a:48
saint bonnet de condat	11b:15
saint bonnet de cray	51b:71
saint bonnet de four	23b:03
saint bonnet de joux	83b:71
saint bonnet de montauroux	:48
saint bonnet de mure	70c:69
saint bonnet de rochefort	71b:03
saint bonnet de salendrinque	13b:30
saint bonnet de salers	25b:15
saint bonnet de valclerieux	:26
saint bonnet de vieille vigne	22b:71
saint bonnet des bruyeres	37b:69
saint bonnet des quarts	34b:42
saint bonnet du gard	80b:30
saint bonnet elvert	23b:19
saint bonnet en bresse	50b:71
saint bonnet en champsaur	21c:05
saint bonnet l enfantier	41b:19
saint bonnet la riviere	39b:19
saint bonnet laval	26b:48
saint bonnet le bourg	19b:63
saint bonnet le chastel	21b:63
saint bonnet le chateau	15c:42
saint bonnet le courreau	68b:42
saint bonnet le froid	23b:43
saint bonnet le troncy	31b:69
saint bonnet les allier	41b:63
saint bonnet les oules	18c:42
saint bonnet les tours de merle	41a:19
saint bonnet pres bort	19b:19
saint bonnet pres orcival	57b:63
saint bonnet pres riom	21c:63
saint bonnet sur gironde	86b:17
saint bonnet troncais	73b:03
saint bonnot	16b:58
saint boswells	e
saint bouize	25b:18
saint brancher	27b:89
saint branchs	26c:37
saint brandan	23c:22
saint bres	44c3
saint bresson	49b2
saint bressou	12b:46
saint brevin
saint brevin les pins	15d:44
saint briac
saint briac sur mer	23c:35
saint brice	29c6
saint brice courcelles	36c:51
saint brice de landelles	65b:50
saint brice en cogles	:35
saint brice sous foret	15d:95
saint brice sous ranes	14b:61
saint brice sur vienne	17c:87
saint brieuc	44d:22
saint brieuc de mauron	31b:56
saint brieuc des iffs	33b:35
saint bris	 2
saint bris des bois	39b:17
saint bris le vineux	10c:89
saint brisson	25b:58
saint brisson sur loire	96b:45
saint broing	11b:70
saint broing les moines	18b:21
saint broingt	 2
saint broingt le bois	72a:52
saint broingt les fosses	23b:52
saint broladre	12c:35
saint bueil	72b:38
saint calais	29c:72
saint calais du desert	40b:53
saint calez
saint calez en saosnois	18b:72
saint cannat	61c:13
saint caprais	11c4
saint caprais de blaye	:33
saint caprais de bordeaux	35c:33
saint caprais de lerm	71b:47
saint capraise	 2
saint capraise d eymet	18b:24
saint capraise de lalinde	54b:24
saint caradec	11c:22
saint caradec tregomel	47b:56
saint carne	12c:22
saint carreuc	16c:22
saint cassien	12c2
saint cassin	10c:73
saint cast
saint cast le guildo	34c:22
saint castin	86b:64
saint celerin	88b:72
saint cenere	:53
saint ceneri
saint ceneri le gerei	11b:61
saint ceols	16a:18
saint cere	34c:46
saint cergues	39c:74
saint cernin	10c2
saint cernin de l herm	19b:24
saint cernin de labarde	22b:24
saint cernin de larche	70b:19
saint cernin de reillac	:24
saint cesaire	89b:17
saint cesaire de gauzignan	39b:30
saint cezaire
saint cezaire sur siagne	41c:06
saint cezert	45b:31
saint chabrais	32b:23
saint chaffrey	15c:05
saint chamant	71b2
saint chamarand	19b:46
saint chamas	87c:13
saint chamassy	51b:24
saint chamond	36d:42
saint chaptes	21c:30
saint charles	 2
saint charles de percy	:14
saint charles la foret	23b:53
saint chartier	46b:36
saint chartres	:86
saint chef	39c:38
saint chels	15b:46
saint chely	 2
saint chely d apcher	40c:48
saint chely d aubrac	52b:12
saint cheron	52c2
saint chinian	18c:34
saint christ briost	43b:80
saint christaud	30b2
saint christo
saint christo en jarez	19c:42
saint christol	15c3
saint christol de rodieres	16b:30
saint christol lez ales	73c:30
saint christoly
saint christoly de blaye	19c:33
saint christoly medoc	30b:33
saint christophe	30c8
saint christophe a berry	44b:02
saint christophe d allier	83a:43
saint christophe de chaulieu	84a:61
saint christophe de double	60b:33
saint christophe de valains	23b:35
saint christophe des bardes	39b:33
saint christophe des bois	57b:35
saint christophe dodinicourt	31a:10
saint christophe du bois	28c:49
saint christophe du foc	41b:50
saint christophe du jambet	23b:72
saint christophe du ligneron	27c:85
saint christophe du luat	:53
saint christophe en bazelle	36b:36
saint christophe en boucherie	23b:36
saint christophe en bourbonnais	44b:03
saint christophe en bresse	11c:71
saint christophe en brionnais	50b:71
saint christophe en champagne	22b:72
saint christophe en oisans	99a:38
saint christophe et
saint christophe et le laris	42b:26
saint christophe la couperie	:49
saint christophe le chaudry	95a:18
saint christophe le jajolet	:61
saint christophe les gorges	:15
saint christophe sur avre	15b:27
saint christophe sur conde	44b:27
saint christophe sur dolaizon	93b:43
saint christophe sur guiers	85b:38
saint christophe sur le nais	11c:37
saint christophe sur roc	56b:79
saint christophe vallon	12c:12
saint cibard	19b:33
saint cierge	 2
saint cierge la serre	24b:07
saint cierge sous le cheylard	21b:07
saint ciergues	17b:52
saint ciers	 5
saint ciers champagne	39b:17
saint ciers d abzac	16c:33
saint ciers de canesse	75b:33
saint ciers du taillon	58b:17
saint ciers sur bonnieure	31b:16
saint ciers sur gironde	32c:33
saint cirgue	22b:81
saint cirgues	49b2
saint cirgues de jordanne	13b:15
saint cirgues de malbert	25b:15
saint cirgues de prades	14b:07
saint cirgues en montagne	21b:07
saint cirgues la loutre	19b:19
saint cirgues sur couze	:63
saint cirice	16b:82
saint cirq	56b2
saint cirq lapopie	20b:46
saint cirq madelon	15b:46
saint cirq souillaguet	17b:46
saint civran	14b:36
saint clair	20c4
saint clair d arcey	:27
saint clair de halouze	81b:61
saint clair de la tour	36c:38
saint clair du rhone	38c:38
saint clair sur epte	96b:95
saint clair sur galaure	27b:38
saint clair sur l elle	96b:50
saint clair sur les monts	66b:76
saint clar	11c:32
saint clar de riviere	17c:31
saint claud	10c:16
saint claude	19d2
saint claude de diray	18c:41
saint clears	e
saint clement	59c8
saint clement a arnes	11b:08
saint clement de la place	22c:49
saint clement de regnat	52b:63
saint clement de riviere	52c:34
saint clement de valorgue	24b:63
saint clement de vers	21b:69
saint clement des baleines	69b:17
saint clement des levees	11c:49
saint clement les places	68b:69
saint clement rancoudray	56b:50
saint clement sur durance	34b:05
saint clement sur guye	14b:71
saint clement sur valsonne	90b:69
saint clet	88b:22
saint cloud	30d:92
saint colomb
saint colomb de lauzun	47b:47
saint colomban	35c:44
saint colomban des villards	14b:73
saint columb major	e
saint come	32b:33
saint come d olt	14c:12
saint come de fresne	26b:14
saint come du mont	:50
saint come et maruejols	80b:30
saint congard	79b:56
saint connan	30b:22
saint connec	26b:22
saint constant	:15
saint constant fournoules	58b:15
saint contest	25c:14
saint corneille	15c:72
saint cornier
saint cornier des landes	:61
saint cosme	75a:68
saint cosme en vairais	19c:72
saint couat	 2
saint couat d aude	39b:11
saint couat du razes	46a:11
saint coulitz	48b:29
saint coulomb	30c:35
saint coutant	48b2
saint coutant le grand	42b:17
saint creac	19b2
saint crepin	11c2
saint crepin aux bois	19b:60
saint crepin d auberoche	34b:24
saint crepin de richemont	:24
saint crepin et carlucet	54b:24
saint crepin ibouvillers	16c2
saint crespin	31b:76
saint crespin sur moine	:49
saint cricq	29b:32
saint cricq chalosse	61b:40
saint cricq du gave	45b:40
saint cricq villeneuve	47b:40
saint cybardeaux	77b:16
saint cybranet	38b:24
saint cyprien	16d5
saint cyprien sur dourdou	:12
saint cyr	29c4
saint cyr au mont d or	63c:69
saint cyr bocage	21b:50
saint cyr de favieres	10c:42
saint cyr de salerne	21b:27
saint cyr de valorges	30b:42
saint cyr des gats	53b:85
saint cyr du bailleul	35b:50
saint cyr du doret	68b:17
saint cyr du gault	17b:41
saint cyr du ronceray	:14
saint cyr en arthies	24b:95
saint cyr en bourg	:49
saint cyr en pail	50b:53
saint cyr en talmondais	40b:85
saint cyr en val	35c:45
saint cyr l ecole	21d:78
saint cyr la campagne	43b:27
saint cyr la lande	37b:79
saint cyr la riviere	47b:91
saint cyr la roche	45b:19
saint cyr la rosiere	23b:61
saint cyr le chatoux	15b:69
saint cyr le gravelais	57b:53
saint cyr les champagnes	30b:24
saint cyr les colons	45b:89
saint cyr les vignes	11c:42
saint cyr montmalin	25b:39
saint cyr sous dourdan	98b:91
saint cyr sur le rhone	13c:69
saint cyr sur loire	17d:37
saint cyr sur menthon	19c:01
saint cyr sur mer	12d:83
saint cyr sur morin	20c:77
saint cyran
saint cyran du jambot	17b:36
saint dalmas
saint dalmas le selvage	98a:06
saint daunes	:46
saint davids	e
saint denis	31e5
saint denis catus	20b:46
saint denis combarnazat	25b:63
saint denis d aclon	13b:76
saint denis d anjou	15c:53
saint denis d augerons	75a:27
saint denis d authou	:28
saint denis d oleron	14c:17
saint denis d orques	76b:72
saint denis de cabanne	12c:42
saint denis de gastines	15c:53
saint denis de jouhet	95b:36
saint denis de l hotel	31c:45
saint denis de mailloc	30b:14
saint denis de mere	75b:14
saint denis de palin	27b:18
saint denis de pile	60c:33
saint denis de vaux	28b:71
saint denis de villenette	:61
saint denis des coudrais	11b:72
saint denis des monts	21b:27
saint denis des murs	55b:87
saint denis des puits	15b:28
saint denis du maine	45b:53
saint denis du payre	43b:85
saint denis du pin	:17
saint denis en bugey	22c:01
saint denis en margeride	15b:48
saint denis en val	78c:45
saint denis la chevasse	24c:85
saint denis lanneray	21c:28
saint denis le ferment	50b:27
saint denis le gast	53b:50
saint denis le thiboult	50b:76
saint denis le vetu	59b:50
saint denis les bourg	62c:01
saint denis les martel	33b:46
saint denis les rebais	97b:77
saint denis les sens	63b:89
saint denis maisoncelles	:14
saint denis sur coise	69b:42
saint denis sur huisne	59a:61
saint denis sur loire	90b:41
saint denis sur ouanne	:89
saint denis sur sarthon	11c:61
saint denis sur scie	64b:76
saint deniscourt	80a:60
saint denoeux	17b:62
saint denoual	50b:22
saint derrien	86b:29
saint desert	90b:71
saint desir	18c:14
saint desirat	89b:07
saint desire	42b:03
saint dezery	46b2
saint didier	47c5
saint didier au mont d or	74c:69
saint didier d allier	:43
saint didier d aussiat	84b:01
saint didier de bizonnes	34b:38
saint didier de formans	22c:01
saint didier de la tour	21c:38
saint didier des bois	89b:27
saint didier en bresse	18b:71
saint didier en brionnais	12b:71
saint didier en donjon	25b:03
saint didier en velay	35c:43
saint didier la foret	40b:03
saint didier sous aubenas	92b:07
saint didier sous ecouves	:61
saint didier sous riverie	:69
saint didier sur arroux	23b:71
saint didier sur beaujeu	60b:69
saint didier sur chalaronne	29c:01
saint didier sur doulon	20b:43
saint die
saint die des vosges	19d:88
saint dier
saint dier d auvergne	56b:63
saint diery	55b:63
saint dionisy	11c:30
saint divy	16c:29
saint dizant	 2
saint dizant du bois	11b:17
saint dizant du gua	50b:17
saint dizier	23d:52
saint dizier en diois	45a:26
saint dizier l eveque	43b:90
saint dizier la tour	18b:23
saint dizier les domaines	21b:23
saint dizier leyrenne	:23
saint dizier masbaraud	11c:23
saint dolay	26c:56
saint domet	16b:23
saint domineuc	26c:35
saint domingue	c
saint donan	15c:22
saint donat	20b:63
saint donat sur l herbasse	42c:26
saint dos	16b:64
saint doulchard	96c:18
saint drezery	30c:34
saint dye
saint dye sur loire	12c:41
saint ebremond
saint ebremond de bonfosse	:50
saint edmond	41b:71
saint egreve	18d:38
saint elie	16b:973
saint elier	40b:27
saint eliph	83b:28
saint elix	 2
saint elix d astarac	19b:32
saint elix le chateau	93b:31
saint elix seglan	51a:31
saint elix theux	85a:32
saint ellier	 2
saint ellier du maine	51b:53
saint ellier les bois	25b:61
saint eloi	30c3
saint eloi de fourques	54b:27
saint eloy	22b:29
saint eloy d allier	58a:03
saint eloy de gy	16c:18
saint eloy la glaciere	63a:63
saint eloy les mines	35c:63
saint eloy les tuileries	11b:19
saint eman	94a:28
saint emiland	32b:71
saint emilion	16c:33
saint ennemond	63b:03
saint epain	15c:37
saint epvre	18b:57
saint erblon	38c2
saint erme outre et ramecourt	17c:02
saint escobille	45b:91
saint esprit	10d:972
saint esteben	44b:64
saint estephe	22c2
saint esteve	12d:66
saint esteve janson	36b:13
saint etienne	17e:42
saint etienne a arnes	25b:08
saint etienne au mont	50c:62
saint etienne au temple	77b:51
saint etienne aux clos	25b:19
saint etienne cantales	13b:15
saint etienne d albagnan	30b:34
saint etienne d orthe	74b:40
saint etienne de baigorry	15c:64
saint etienne de boulogne	40b:07
saint etienne de brillouet	62b:85
saint etienne de carlat	12b:15
saint etienne de chigny	16c:37
saint etienne de chomeil	24b:15
saint etienne de crossey	26c:38
saint etienne de cuines	12c:73
saint etienne de fontbellon	29c:07
saint etienne de fougeres	86b:47
saint etienne de gourgas	52b:34
saint etienne de l olm	38b:30
saint etienne de lisse	18b:33
saint etienne de lugdares	41b:07
saint etienne de maurs	76b:15
saint etienne de mer morte	18c:44
saint etienne de montluc	78c:44
saint etienne de puycorbier	11b:24
saint etienne de saint geoirs	34c:38
saint etienne de serre	23b:07
saint etienne de tinee	13c:06
saint etienne de tulmont	41c:82
saint etienne de valoux	26b:07
saint etienne de vicq	52b:03
saint etienne de villereal	26b:47
saint etienne des champs	13b:63
saint etienne des guerets	12b:41
saint etienne des oullieres	23c:69
saint etienne des sorts	55b:30
saint etienne du bois	49c2
saint etienne du gres	25c:13
saint etienne du gue de l isle	37b:22
saint etienne du rouvray	30d:76
saint etienne du valdonnez	64b:48
saint etienne du vauvray	90b:27
saint etienne du vigan	95a:43
saint etienne en bresse	83b:71
saint etienne en cogles	:35
saint etienne estrechoux	26b:34
saint etienne l allier	52b:27
saint etienne la geneste	87a:19
saint etienne la thillaye	39b:14
saint etienne la varenne	78b:69
saint etienne lardeyrol	77b:43
saint etienne le laus	35b:05
saint etienne le molard	10c:42
saint etienne les orgues	13c:04
saint etienne les remiremont	38c:88
saint etienne roilaye	30b:60
saint etienne sous bailleul	38b:27
saint etienne sous barbuise	17b:10
saint etienne sur blesle	53a:43
saint etienne sur chalaronne	16c:01
saint etienne sur reyssouze	57b:01
saint etienne sur suippe	36b:51
saint etienne sur usson	27b:63
saint etienne vallee francaise	49b:48
saint eugene	67b3
saint eulien	41b:51
saint euphraise et clairizet	24b:51
saint euphrone	23b:21
saint eusebe	18c2
saint eustache	50b:74
saint eustache la foret	12c:76
saint eutrope
saint eutrope de born	69b:47
saint evarzec	36c:29
saint evroult
saint evroult de montfort	37b:61
saint evroult notre dame
saint evroult notre dame du bois	44b:61
saint exupery	17b:33
saint exupery les roches	59b:19
saint fargeau	14c:89
saint fargeau ponthierry	16d:77
saint fargeol	19b:03
saint faust	74b:64
saint felicien	11c:07
saint feliu	 2
saint feliu d amont	13c:66
saint feliu d avall	30c:66
saint felix	43c6
saint felix de bourdeilles	72a:24
saint felix de foncaude	29b:33
saint felix de l heras	33a:34
saint felix de lodez	11c:34
saint felix de lunel	39b:12
saint felix de pallieres	19b:30
saint felix de reillac et mortemart	18b:24
saint felix de rieutord	47b:09
saint felix de sorgues	20b:12
saint felix de tournegat	16b:09
saint felix de villadeix	31b:24
saint felix lauragais	13c:31
saint fergeux	21b:08
saint ferjeux	78a:70
saint ferme	33b:33
saint ferreol	87b:74
saint ferreol d auroure	24c:43
saint ferreol de comminges	59a:31
saint ferreol des cotes	55b:63
saint ferreol trente pas	22b:26
saint ferriol	12b:11
saint fiacre	73b2
saint fiacre sur maine	13c:44
saint fiel	11c:23
saint firmin	17c4
saint firmin des bois	50b:45
saint firmin des pres	74b:41
saint firmin sur loire	51b:45
saint flavy	30b:10
saint florent	17c:2B
saint florent des bois	:85
saint florent le jeune	44b:45
saint florent le vieil	:49
saint florent sur auzonnet	12c:30
saint florent sur cher	65c:18
saint florentin	47c2
saint floret	24b:63
saint floris	62b:62
saint flour	64c:15
saint flour de mercoire	19b:48
saint flour l etang	27b:63
saint flovier	58b:37
saint floxel	49b:50
saint folquin	23c:62
saint fons	19d:69
saint forgeot	44b:71
saint forget	44b:78
saint forgeux	15c:69
saint forgeux lespinasse	59b:42
saint fort	 3
saint fort sur gironde	91b:17
saint fort sur le ne	39b:16
saint fortunat
saint fortunat sur eyrieux	82b:07
saint fraigne	43b:16
saint fraimbault	55b:61
saint fraimbault de prieres	93b:53
saint frajou	20b:31
saint franc	16b:73
saint franchy	81a:58
saint francois	14d:971
saint francois de sales	19b:73
saint francois lacroix	32b:57
saint francois longchamp	43b2
saint fregant	87b:29
saint frejoux	26b:19
saint frezal	 2
saint frezal d albuges	62a:48
saint frezal de ventalon	:48
saint frichoux	22b:11
saint frion	25b:23
saint fromond	76b:50
saint front	77b2
saint front d alemps	25b:24
saint front de pradoux	11c:24
saint front la riviere	51b:24
saint front sur lemance	49b:47
saint front sur nizonne	17b:24
saint froult	40b:17
saint fulgent	40c:85
saint fulgent des ormes	17b:61
saint fuscien	14c:80
saint gal	89a:48
saint gal sur sioule	15b:63
saint galmier	58c:42
saint gand	14b:70
saint ganton	41b:35
saint gatien
saint gatien des bois	13c:14
saint gaudens	12d:31
saint gaudent	30b:86
saint gauderic	11b:11
saint gaultier	17c:36
saint gauzens	91b:81
saint gein	41b:40
saint gelais	22c:79
saint gelven	:22
saint gely
saint gely du fesc	10d:34
saint gence	22c:87
saint generoux	34b:79
saint genes	 6
saint genes champanelle	41c:63
saint genes champespe	20b:63
saint genes de blaye	49b:33
saint genes de castillon	36b:33
saint genes de fronsac	99b:33
saint genes de lombaud	39b:33
saint genes du retz	47b:63
saint genes la tourette	20b:63
saint genest	52b2
saint genest d ambiere	12c:86
saint genest de beauzon	33b:07
saint genest de contest	28b:81
saint genest lachamp	11b:07
saint genest lerpt	62c:42
saint genest malifaux	29c:42
saint genest sur roselle	54b:87
saint geneys pres saint paulien	31b:43
saint gengoulph	15b:02
saint gengoux	 2
saint gengoux de scisse	59b:71
saint gengoux le national	10c:71
saint genies	93b:24
saint genies bellevue	25c:31
saint genies de comolas	20c:30
saint genies de fontedit	17c:34
saint genies de malgoires	32c:30
saint genies de varensal	20b:34
saint genies des mourgues	21c:34
saint geniez	11b:04
saint geniez d olt	:12
saint geniez d olt et d aubrac	21c:12
saint geniez o merle	95a:19
saint genis	 7
saint genis d hiersac	94b:16
saint genis de saintonge	13c:17
saint genis des fontaines	31c:66
saint genis du bois	:33
saint genis l argentiere	99b:69
saint genis laval	21d:69
saint genis les ollieres	54c:69
saint genis pouilly	14d:01
saint genis sur menthon	49b:01
saint genix	 2
saint genix les villages	31c:73
saint genix sur guiers	:73
saint genou	91b:36
saint genouph	10c:37
saint geoire
saint geoire en valdaine	24c:38
saint geoirs	50b:38
saint george	e
saint georges	76c8
saint georges antignac	42b:17
saint georges armont	12b:25
saint georges blancaneix	28b:24
saint georges buttavent	14c:53
saint georges d annebecq	16b:61
saint georges d aunay	:14
saint georges d aurac	47b:43
saint georges d elle	38b:50
saint georges d esperanche	35c:38
saint georges d hurtieres	41b:73
saint georges d oleron	41c:17
saint georges d orques	57c:34
saint georges de baroille	46b:42
saint georges de bohon	:50
saint georges de chesne	:35
saint georges de commiers	27c:38
saint georges de didonne	51c:17
saint georges de grehaigne	38b:35
saint georges de la couee	18b:72
saint georges de la riviere	25b:50
saint georges de levejac	:48
saint georges de livoye	20b:50
saint georges de longuepierre	:17
saint georges de luzencon	16c:12
saint georges de mons	20c:63
saint georges de montaigu	:85
saint georges de montclard	27b:24
saint georges de noisne	68b:79
saint georges de pointindoux	19c:85
saint georges de poisieux	43b:18
saint georges de reintembault	15c:35
saint georges de reneins	47c:69
saint georges de rex	43b:79
saint georges de rouelley	52b:50
saint georges des agouts	28b:17
saint georges des coteaux	28c:17
saint georges des gardes	:49
saint georges des groseillers	32c:61
saint georges des sept voies	:49
saint georges du bois	42c3
saint georges du rosay	45b:72
saint georges du vievre	89b:27
saint georges en auge	:14
saint georges en couzan	43b:42
saint georges haute ville	15c:42
saint georges la pouge	36b:23
saint georges lagricol	52b:43
saint georges le flechard	37b:53
saint georges le gaultier	52b:72
saint georges les baillargeaux	44c:86
saint georges les bains	24c:07
saint georges les landes	23b:87
saint georges montcocq	99b:50
saint georges motel	88b:27
saint georges nigremont	13b:23
saint georges sur allier	14c:63
saint georges sur arnon	55b:36
saint georges sur baulche	32c:89
saint georges sur cher	27c:41
saint georges sur erve	39b:53
saint georges sur eure	28c:28
saint georges sur fontaine	95b:76
saint georges sur l aa	29b:59
saint georges sur la pree	59b:18
saint georges sur layon	:49
saint georges sur loire	38c:49
saint georges sur moulon	73b:18
saint georges sur renon	23b:01
saint geours	 2
saint geours d auribat	41b:40
saint geours de maremne	31c:40
saint gerand	 3
saint gerand croixanvec	13c:56
saint gerand de vaux	41b:03
saint gerand le puy	96b:03
saint geraud	85a:47
saint geraud de corps	20b:24
saint germain	56c5
saint germain au mont d or	31c:69
saint germain beaupre	35b:23
saint germain chassenay	31b:58
saint germain d anxure	35b:53
saint germain d arce	34b:72
saint germain d aunay	12b:61
saint germain d ectot	:14
saint germain d elle	21b:50
saint germain d esteuil	14c:33
saint germain d etables	24b:76
saint germain de belves	18b:24
saint germain de calberte	46b:48
saint germain de clairefeuille	13b:61
saint germain de confolens	:16
saint germain de coulamer	33b:53
saint germain de fresney	19b:27
saint germain de grave	14b:33
saint germain de joux	51b:01
saint germain de la coudre	83b:61
saint germain de la grange	18c:78
saint germain de la riviere	39b:33
saint germain de livet	69b:14
saint germain de longue chaume	38b:79
saint germain de lusignan	13c:17
saint germain de marencennes	:17
saint germain de martigny	78a:61
saint germain de modeon	17b:21
saint germain de montbron	50b:16
saint germain de montgommery	:14
saint germain de pasquier	12b:27
saint germain de princay	16c:85
saint germain de salles	43b:03
saint germain de tallevende la lande vaumont	:14
saint germain de tournebut	42b:50
saint germain de varreville	11b:50
saint germain de vibrac	19b:17
saint germain des angles	17b:27
saint germain des bois	70b2
saint germain des champs	34b:89
saint germain des essourts	38b:76
saint germain des fosses	36c:03
saint germain des grois	20b:61
saint germain des pres	47c4
saint germain des vaux	:50
saint germain du bel air	62b:46
saint germain du bois	20c:71
saint germain du corbeis	36c:61
saint germain du crioult	:14
saint germain du pert	15b:14
saint germain du pinel	10c:35
saint germain du plain	24c:71
saint germain du puch	23c:33
saint germain du puy	48c:18
saint germain du salembre	90b:24
saint germain du seudre	41b:17
saint germain du teil	86b:48
saint germain en brionnais	17b:71
saint germain en cogles	21c:35
saint germain en laye	46d:78
saint germain en montagne	39b:39
saint germain et mons	91b:24
saint germain l aiguiller	:85
saint germain l herm	48b:63
saint germain la blanche herbe	25c:14
saint germain la campagne	85b:27
saint germain la chambotte	:73
saint germain la gatine	:28
saint germain la montagne	21b:42
saint germain la poterie	44b:60
saint germain la ville	65b:51
saint germain langot	35b:14
saint germain laprade	34c:43
saint germain laval	45c2
saint germain lavolps	10b:19
saint germain laxis	74b:77
saint germain le chatelet	65b:90
saint germain le fouilloux	12c:53
saint germain le gaillard	12c2
saint germain le guillaume	51b:53
saint germain le rocheux	83a:21
saint germain le vasson	97b:14
saint germain le vieux	62a:61
saint germain lembron	20c:63
saint germain les arlay	:39
saint germain les arpajon	12d:91
saint germain les belles	12c:87
saint germain les buxy	26b:71
saint germain les corbeil	75c:91
saint germain les paroisses	42b:01
saint germain les senailly	11b:21
saint germain les vergnes	12c:19
saint germain lespinasse	12c:42
saint germain nuelles	22c:69
saint germain pres herment	60a:63
saint germain sous cailly	31b:76
saint germain sous doue	55b:77
saint germain sur avre	12c:27
saint germain sur ay	93b:50
saint germain sur bresle	22b:80
saint germain sur eaulne	23b:76
saint germain sur ecole	37b:77
saint germain sur ille	10c:35
saint germain sur l arbresle	:69
saint germain sur meuse	22b:55
saint germain sur moine	:49
saint germain sur morin	39c:77
saint germain sur renon	26b:01
saint germain sur rhone	65b:74
saint germain sur sarthe	:72
saint germain sur seves	18b:50
saint germain sur vienne	36b:37
saint germainmont	81b:08
saint germe	52b:32
saint germer
saint germer de fly	17c:60
saint germier	78b4
saint geron	24b:43
saint gerons	22b:15
saint gervais	70c5
saint gervais d auvergne	12c:63
saint gervais de vic	38b:72
saint gervais des sablons	70a:61
saint gervais du perron	34b:61
saint gervais en valliere	45b:71
saint gervais la foret	32c:41
saint gervais les bains	58c:74
saint gervais les trois clochers	13c:86
saint gervais sous meymont	21b:63
saint gervais sur couches	21b:71
saint gervais sur mare	86b:34
saint gervais sur roubion	11c:26
saint gervasy	20c:30
saint gervazy	34b:63
saint gery	24b2
saint gery vers	91b:46
saint geyrac	20b:24
saint gibrien	55b:51
saint gildas	25b:22
saint gildas de rhuys	20c:56
saint gildas des bois	39c:44
saint gilles	22d6
saint gilles croix
saint gilles croix de vie	83c:85
saint gilles de cretot	38b:76
saint gilles de la neuville	67b:76
saint gilles des marais	11b:61
saint gilles du mene	:22
saint gilles les bois	38b:22
saint gilles les forets	46a:87
saint gilles pligeaux	31b:22
saint gilles vieux marche	31b:22
saint gineys
saint gineys en coiron	13b:07
saint gingolph	90b:74
saint girod	:73
saint girons	60c:09
saint girons d aiguevives	97b:33
saint girons en bearn	19b:64
saint gladie arrive munein	19b:64
saint glen	66b:22
saint goazec	74b:29
saint gobain	23c:02
saint gobert	28b:02
saint goin	22b:64
saint gondon	10c:45
saint gondran	65b:35
saint gonlay	38b:35
saint gonnery	11c:56
saint gor	31b:40
saint gorgon	80b2
saint gorgon main	25b:25
saint goueno	:22
saint gourgon	96a:41
saint gourson	13b:16
saint goussaud	16b:23
saint gratien	22d2
saint gratien savigny	11b:58
saint grave	76b:56
saint gregoire	10d2
saint gregoire d ardennes	14b:17
saint gregoire du vievre	32b:27
saint griede	14b:32
saint groux	14b:16
saint guen	:22
saint guilhem
saint guilhem le desert	24b:34
saint guillaume	24b:38
saint guinoux	13c:35
saint guiraud	27b:34
saint guyomard	15c:56
saint haon	28b:43
saint haon le chatel	63b:42
saint haon le vieux	95b:42
saint heand	37c:42
saint helen	16c:22
saint helens	e
saint helier	36a:21
saint hellier	52b:76
saint herblain	51d:44
saint herblon	:44
saint herent	11b:63
saint hernin	75b:29
saint herve	43b:22
saint hilaire	39c10
saint hilaire au temple	:51
saint hilaire bonneval	10c:87
saint hilaire cottes	83b:62
saint hilaire cusson
saint hilaire cusson la valmitte	34b:42
saint hilaire d estissac	13b:24
saint hilaire d ozilhan	11c:30
saint hilaire de beauvoir	46b:34
saint hilaire de brens	60b:38
saint hilaire de brethmas	47c:30
saint hilaire de briouze	29b:61
saint hilaire de chaleons	24c:44
saint hilaire de clisson	24c:44
saint hilaire de court	59b:18
saint hilaire de gondilly	13b:18
saint hilaire de la cote	16c:38
saint hilaire de la noaille	38b:33
saint hilaire de lavit	10b:48
saint hilaire de loulay	:85
saint hilaire de lusignan	15c:47
saint hilaire de riez	13d:85
saint hilaire de villefranche	14c2
saint hilaire de voust	64b:85
saint hilaire des landes	10c:35
saint hilaire des loges	19c:85
saint hilaire du bois	37b4
saint hilaire du harcouet	58c2
saint hilaire du maine	80b:53
saint hilaire du rosier	20c:38
saint hilaire en lignieres	50b:18
saint hilaire en morvan	22b:58
saint hilaire en woevre	18b:55
saint hilaire foissac	20b:19
saint hilaire fontaine	18b:58
saint hilaire la croix	37b:63
saint hilaire la foret	85b:85
saint hilaire la gerard	:61
saint hilaire la gravelle	65b:41
saint hilaire la palud	15c:79
saint hilaire la plaine	21b:23
saint hilaire la treille	36b:87
saint hilaire le chateau	22b:23
saint hilaire le chatel	67b:61
saint hilaire le grand	35b:51
saint hilaire le petit	36b:51
saint hilaire le vouhis	11c:85
saint hilaire les andresis	95b:45
saint hilaire les courbes	18b:19
saint hilaire les monges	83a:63
saint hilaire les places	84b:87
saint hilaire lez cambrai	16c:59
saint hilaire luc	65a:19
saint hilaire peyroux	97b:19
saint hilaire saint florent	:49
saint hilaire saint mesmin	33c:45
saint hilaire sous charlieu	55b:42
saint hilaire sous romilly	33b:10
saint hilaire sur benaize	31b:36
saint hilaire sur erre	48b:61
saint hilaire sur helpe	73b:59
saint hilaire sur puiseaux	15b:45
saint hilaire sur risle	29b:61
saint hilaire taurieux	91a:19
saint hilarion	100b:78
saint hilliers	47b:77
saint hippolyte	78c8
saint hippolyte de caton	28b:30
saint hippolyte de montaigu	25b:30
saint hippolyte du fort	37c:30
saint hippolyte le graveyron	17b:84
saint honore	10c2
saint honore les bains	68b:58
saint hostien	70b:43
saint hubert	23b:57
saint huruge	53a:71
saint hyacinthe	e
saint hymer	66b:14
saint hymetiere
saint hymetiere sur valouse	41b:39
saint igeaux	13b:22
saint igest	19b:12
saint ignan	22b:31
saint ignat	92b:63
saint igny	 2
saint igny de roche	79b:71
saint igny de vers	59b:69
saint illide	66b:15
saint illiers	 2
saint illiers la ville	35b:78
saint illiers le bois	45b:78
saint ilpize	20b:43
saint imoges	33b:51
saint inglevert	82b:62
saint ismier	72c:38
saint ives	e
saint izaire	31b:12
saint jacques	67a:04
saint jacques d aliermont	37b:76
saint jacques d ambur	30b:63
saint jacques d atticieux	30b:07
saint jacques de la lande	14d:35
saint jacques de nehou	63b:50
saint jacques de thouars	42b:79
saint jacques des arrets	:69
saint jacques des blats	31b:15
saint jacques des guerets	99a:41
saint jacques en valgodemard	11b:05
saint jacques sur darnetal	31c:76
saint jacut	 3
saint jacut de la mer	91b:22
saint jacut du mene	:22
saint jacut les pins	17c:56
saint jal	59b:19
saint james	50c2
saint jammes	64b:64
saint jans cappel	16c:59
saint jean	11d:31
saint jean aux amognes	55b:58
saint jean aux bois	44b2
saint jean bonnefonds	66c:42
saint jean brevelay	29c:56
saint jean cap ferrat	15c:06
saint jean chambre	26b:07
saint jean d aigues vives	37b:09
saint jean d alcapies	22b:12
saint jean d angely	68c:17
saint jean d angle	70b:17
saint jean d ardieres	:69
saint jean d arves	27b:73
saint jean d arvey	17c:73
saint jean d asse	18c:72
saint jean d ataux	13b:24
saint jean d aubrigoux	18b:43
saint jean d aulps	15c:74
saint jean d avelanne	97b:38
saint jean d elle	25c:50
saint jean d estissac	16b:24
saint jean d eyraud	:24
saint jean d herans	32b:38
saint jean d hermine	36c:85
saint jean d heurs	70b:63
saint jean d illac	96c:33
saint jean d ormont	13b:88
saint jean de barrou	27b:11
saint jean de bassel	32b:57
saint jean de beauregard	47b:91
saint jean de belleville	:73
saint jean de beugne	:85
saint jean de blaignac	45b:33
saint jean de boeuf	10b:21
saint jean de boiseau	61c:44
saint jean de bonneval	41b:10
saint jean de bournay	48c:38
saint jean de braye	23d:45
saint jean de bueges	21b:34
saint jean de ceyrargues	17b:30
saint jean de chevelu	83b:73
saint jean de cole	35b:24
saint jean de cornies	86b:34
saint jean de couz	30b:73
saint jean de crieulon	26b:30
saint jean de cuculles	53b:34
saint jean de daye	66b:50
saint jean de duras	26b:47
saint jean de folleville	79b:76
saint jean de fos	17c:34
saint jean de galaure	13c:26
saint jean de gonville	21c:01
saint jean de la blaquiere	70b:34
saint jean de la croix	23b:49
saint jean de la foret	:61
saint jean de la haize	54b:50
saint jean de la motte	96b:72
saint jean de la neuville	67b:76
saint jean de la porte	99b:73
saint jean de la riviere	36b:50
saint jean de la ruelle	17d:45
saint jean de laur	25b:46
saint jean de lier	41b:40
saint jean de linieres	:49
saint jean de liversay	31c:17
saint jean de livet	23b:14
saint jean de losne	99b:21
saint jean de luz	15d:64
saint jean de marcel	39b:81
saint jean de marsacq	18c:40
saint jean de maruejols et avejan	89b:30
saint jean de maurienne	75c:73
saint jean de minervois	13b:34
saint jean de moirans	36c:38
saint jean de monts	89c:85
saint jean de muzols	25c:07
saint jean de nay	34b:43
saint jean de niost	19c:01
saint jean de paracol	14b:11
saint jean de pourcharesse	:07
saint jean de rebervilliers	24b:28
saint jean de rives	52b:81
saint jean de sauves	13c:86
saint jean de savigny	42b:50
saint jean de serres	54b:30
saint jean de sixt	16c:74
saint jean de soudain	17c:38
saint jean de tholome	12c:74
saint jean de thouars	13c:79
saint jean de thurac	56b:47
saint jean de thurigneux	86b:01
saint jean de touslas	:69
saint jean de trezy	37b:71
saint jean de valeriscle	59b:30
saint jean de vals	85a:81
saint jean de vaulx	54b:38
saint jean de vaux	39b:71
saint jean de vedas	13d:34
saint jean de verges	13c:09
saint jean delnous	39b:12
saint jean des baisants	:50
saint jean des bois	:61
saint jean des champs	15c:50
saint jean des echelles	22b:72
saint jean des essartiers	:14
saint jean des mauvrets	:49
saint jean des ollieres	46b:63
saint jean des vignes	49b:69
saint jean devant possesse	31a:51
saint jean du bois	62b:72
saint jean du bouzet	54a:82
saint jean du bruel	64b:12
saint jean du cardonnay	14c:76
saint jean du castillonnais	33a:09
saint jean du corail	:50
saint jean du corail des bois	70a:50
saint jean du doigt	69b:29
saint jean du falga	29c:09
saint jean du gard	26c:30
saint jean du pin	15c:30
saint jean du thenney	21b:27
saint jean en royans	29c:26
saint jean en val	36b:63
saint jean et saint paul	28b:12
saint jean froidmentel	51b:41
saint jean kerdaniel	69b:22
saint jean kourtzerode	65b:57
saint jean la bussiere	12c:69
saint jean la fouillouse	13b:48
saint jean la poterie	14c:56
saint jean la vetre	30b:42
saint jean lachalm	31b:43
saint jean lagineste	38b:46
saint jean lasseille	16c:66
saint jean le blanc	96c2
saint jean le centenier	87b:07
saint jean le comtal	38b:32
saint jean le priche	:71
saint jean le thomas	40b:50
saint jean le vieux	30c3
saint jean les buzy	37b:55
saint jean les deux jumeaux	13c:77
saint jean les longuyon	41b:54
saint jean lespinasse	40b:46
saint jean lherm	44b:31
saint jean ligoure	51b:87
saint jean mirabel	30b:46
saint jean pied
saint jean pied de port	15c:64
saint jean pierre fixte	27b:28
saint jean pla
saint jean pla de corts	23c:66
saint jean poudge	79a:64
saint jean poutge	31b:32
saint jean rohrbach	96b:57
saint jean roure	28b:07
saint jean saint germain	75b:37
saint jean saint gervais	13b:63
saint jean saint maurice
saint jean saint maurice sur loire	11c:42
saint jean saint nicolas	11c:05
saint jean saverne	54b:67
saint jean soleymieux	84b:42
saint jean sur couesnon	:35
saint jean sur erve	:53
saint jean sur mayenne	17c:53
saint jean sur moivre	20b:51
saint jean sur reyssouze	76b:01
saint jean sur tourbe	94a:51
saint jean sur veyle	11c:01
saint jean sur vilaine	14c:35
saint jean trolimon	100b:29
saint jeannet	45c2
saint jeanvrin	17b:18
saint jeoire	35c:74
saint jeoire prieure	20c:73
saint jeure	 2
saint jeure d andaure	10b:07
saint jeure d ay	50b:07
saint jeures	10c:43
saint joachim	41c:44
saint jodard	39b:42
saint john	e
saint john s	e
saint johnsbury	e
saint joire	23b:55
saint jores	:50
saint jorioz	64c:74
saint jory	87c:31
saint jory de chalais	54b:24
saint jory las bloux	25b:24
saint joseph	58d4
saint joseph de riviere	13c:38
saint joseph des bancs	20b:07
saint josse	10c:62
saint jouan	 2
saint jouan de l isle	45b:22
saint jouan des guerets	28c:35
saint jouin	30b:14
saint jouin bruneval	18c:76
saint jouin de blavou	31b:61
saint jouin de marnes	:79
saint jouin de milly	:79
saint jouvent	16c:87
saint juan	19b:25
saint judoce	59b:22
saint juery	69c3
saint juire champgillon	43b:85
saint julia	42b:31
saint julia de bec	98a:11
saint julien	77c7
saint julien aux bois	43b:19
saint julien beychevelle	61b:33
saint julien chapteuil	20c:43
saint julien d ance	25b:43
saint julien d armagnac	11b:40
saint julien d arpaon	:48
saint julien d asse	23b:04
saint julien d eymet	:24
saint julien d intres	30b:07
saint julien d oddes	30b:42
saint julien de bourdeilles	:24
saint julien de briola	79a:11
saint julien de cassagnas	73b:30
saint julien de chedon	79b:41
saint julien de civry	46b:71
saint julien de concelles	79c:44
saint julien de coppel	13c:63
saint julien de crempse	:24
saint julien de gras capou	85a:09
saint julien de jonzy	34b:71
saint julien de l escap	86b:17
saint julien de l herms	17b:38
saint julien de la liegue	42b:27
saint julien de la nef	14b:30
saint julien de lampon	66b:24
saint julien de mailloc	:14
saint julien de peyrolas	15c:30
saint julien de toursac	10b:15
saint julien de vouvantes	96b:44
saint julien des chazes	52a:43
saint julien des landes	21c:85
saint julien des points	12b:48
saint julien du gua	17b:07
saint julien du pinet	48b:43
saint julien du puy	45b:81
saint julien du sault	22c:89
saint julien du serre	88b:07
saint julien du terroux	26b:53
saint julien du tournel	:48
saint julien du verdon	18b:04
saint julien en beauchene	14b:05
saint julien en born	18c:40
saint julien en champsaur	38b:05
saint julien en genevois	16d:74
saint julien en quint	17b:26
saint julien en saint alban	15c:07
saint julien en vercors	26b:26
saint julien gaulene	22b:81
saint julien innocence eulalie	31b:24
saint julien l ars	29c:86
saint julien la geneste	12b:63
saint julien la genete	22b:23
saint julien la vetre	:42
saint julien labrousse	:07
saint julien le chatel	16b:23
saint julien le faucon	:14
saint julien le pelerin	12b:19
saint julien le petit	29b:87
saint julien le roux	13b:07
saint julien le vendomois	23b:19
saint julien les gorze	16b:54
saint julien les metz	36c:57
saint julien les montbeliard	16b:25
saint julien les rosiers	35c:30
saint julien les russey	18b:25
saint julien les villas	68c:10
saint julien maumont	18b:19
saint julien molhesabate	16b:43
saint julien molin molette	11c:42
saint julien mont denis	15c:73
saint julien puy laveze	36b:63
saint julien sous les cotes	14b:55
saint julien sur bibost	62b:69
saint julien sur calonne	18b:14
saint julien sur cher	74b:41
saint julien sur dheune	23b:71
saint julien sur garonne	55b:31
saint julien sur reyssouze	68b:01
saint julien sur sarthe	67b:61
saint julien sur veyle	86b:01
saint julien vocance	22b:07
saint junien	11d:87
saint junien la bregere	14b:23
saint junien les combes	17b:87
saint jure	28b:57
saint jurs	14b:04
saint just	63c6
saint just chaleyssin	27c:38
saint just d ardeche	16c:07
saint just d avray	74b:69
saint just de belengard	:11
saint just de claix	14c:38
saint just en bas	28b:42
saint just en brie	27b:77
saint just en chaussee	58c:60
saint just en chevalet	12c:42
saint just et
saint just et le bezu	50a:11
saint just et vacquieres	33b:30
saint just ibarre	20b:64
saint just la pendue	16c:42
saint just le martel	26c:87
saint just luzac	21c:17
saint just malmont	42c:43
saint just pres brioude	40b:43
saint just saint rambert	16d:42
saint just sauvage	15c:51
saint just sur dive	37b:49
saint just sur loire	:42
saint just sur viaur	22b:12
saint justin	11c2
saint juvat	66b:22
saint juvin	10b:08
saint kilda	e
saint lactencin	41b:36
saint lager	11c:69
saint lager bressac	97b:07
saint lamain	13b:39
saint lambert	71b2
saint lambert des levees	:49
saint lambert du lattay	:49
saint lambert et mont
saint lambert et mont de jeux	12b:08
saint lambert la potherie	30c:49
saint lambert sur dive	13b:61
saint langis
saint langis les mortagne	88b:61
saint lanne	12b:65
saint laon	14b:86
saint lary	43b2
saint lary boujean	13b:31
saint lary soulan	84b:65
saint lattier	15c:38
saint launeuc	:22
saint laure	72b:63
saint laurent	42c7
saint laurent blangy	65c:62
saint laurent bretagne	45b:64
saint laurent chabreuges	25b:43
saint laurent d agny	21c:69
saint laurent d aigouze	37c:30
saint laurent d andenay	96b:71
saint laurent d arce	16c:33
saint laurent d oingt	:69
saint laurent d olt	62b:12
saint laurent d onay	16b:26
saint laurent de brevedent	15c:76
saint laurent de carnols	55b:30
saint laurent de cerdans	10c:66
saint laurent de ceris	72b:16
saint laurent de chamousset	20c:69
saint laurent de cognac	83b:16
saint laurent de condel	51b:14
saint laurent de cuves	50b:50
saint laurent de gosse	75b:40
saint laurent de jourdes	19b:86
saint laurent de la cabrerisse	75b:11
saint laurent de la plaine	:49
saint laurent de la pree	23c:17
saint laurent de la salanque	99c:66
saint laurent de la salle	40b:85
saint laurent de levezou	16b:12
saint laurent de lin	35b:37
saint laurent de mure	58c:69
saint laurent de muret	19b:48
saint laurent de neste	96b:65
saint laurent de terregatte	64b:50
saint laurent de treves	:48
saint laurent de veyres	31a:48
saint laurent des arbres	30c:30
saint laurent des autels	:49
saint laurent des batons	:24
saint laurent des bois	57b2
saint laurent des combes	33b2
saint laurent des hommes	10c:24
saint laurent des mortiers	:53
saint laurent des vignes	10c:24
saint laurent du bois	26b:33
saint laurent du cros	58b:05
saint laurent du maroni	54d:973
saint laurent du mottay	:49
saint laurent du pape	16c:07
saint laurent du plan	85a:33
saint laurent du pont	45c:38
saint laurent du tencement	68a:27
saint laurent du var	32d:06
saint laurent du verdon	82a:04
saint laurent en beaumont	42b:38
saint laurent en brionnais	32b:71
saint laurent en caux	71b:76
saint laurent en gatines	87b:37
saint laurent en grandvaux	18c:39
saint laurent en royans	14c:26
saint laurent l abbaye	22b:58
saint laurent la conche	57b:42
saint laurent la gatine	47b:28
saint laurent la vallee	24b:24
saint laurent la vernede	71b:30
saint laurent le minier	37b:30
saint laurent les bains	:07
saint laurent les bains laval d aurelle	18b:07
saint laurent les eglises	87b:87
saint laurent les tours	87b:46
saint laurent lolmie	:46
saint laurent medoc	49c:33
saint laurent nouan	42c:41
saint laurent rochefort	:42
saint laurent sous coiron	12b:07
saint laurent sur gorre	14c:87
saint laurent sur manoire	:24
saint laurent sur mer	27b:14
saint laurent sur othain	44b:55
saint laurent sur oust	40b:56
saint laurent sur saone	18c:01
saint laurent sur sevre	36c:85
saint laurs	62b:79
saint leger	23c8
saint leger aux bois	12c2
saint leger bridereix	16b:23
saint leger de balson	33b:33
saint leger de fougeret	32b:58
saint leger de la martiniere	:79
saint leger de linieres	39c:49
saint leger de montbrillais	35b:86
saint leger de montbrun	12c:79
saint leger de peyre	18b:48
saint leger de rotes	44b:27
saint leger des aubees	25b:28
saint leger des bois	:49
saint leger des pres	29b:35
saint leger des vignes	16c:58
saint leger du bois	51b:71
saint leger du bourg denis	36c:76
saint leger du gennetey	17b:27
saint leger du malzieu	21b:48
saint leger du ventoux	25a:84
saint leger dubosq	25b:14
saint leger en bray	38b:60
saint leger en yvelines	15c:78
saint leger la montagne	36b:87
saint leger le gueretois	40b:23
saint leger le petit	36b:18
saint leger les authie	79a:80
saint leger les domart	18c:80
saint leger les melezes	37b:05
saint leger les paray	76b:71
saint leger les vignes	22c:44
saint leger magnazeix	48b:87
saint leger pres troyes	90b:10
saint leger sous beuvray	37b:71
saint leger sous brienne	37b:10
saint leger sous cholet	31c:49
saint leger sous la bussiere	29b:71
saint leger sous margerie	51a:10
saint leger sur bresle	80a:80
saint leger sur dheune	15c:71
saint leger sur roanne	12c:42
saint leger sur sarthe	32b:61
saint leger sur vouzance	26b:03
saint leger triey	26b:21
saint leger vauban	36b:89
saint leomer	17b:86
saint leon	24c4
saint leon d issigeac	15b:24
saint leon sur l isle	21c:24
saint leon sur vezere	43b:24
saint leonard	67c5
saint leonard de noblat	44c:87
saint leonard des bois	47b:72
saint leonard des parcs	75a:61
saint leonard en beauce	63b:41
saint leons	42b:12
saint leopardin
saint leopardin d augy	35b:03
saint lery	21b:56
saint leu	36d:974
saint leu d esserent	46c:60
saint leu la foret	16d:95
saint lezer	44b:65
saint lezin	:49
saint lieux
saint lieux lafenasse	:81
saint lieux les lavaur	13c:81
saint lin	31b:79
saint lions	38a:04
saint lizier	14c:09
saint lizier du plante	15b:32
saint lo	19d:50
saint lo d ourville	:50
saint lon
saint lon les mines	12c:40
saint longis	51b:72
saint lormel	88b:22
saint lothain	46b:39
saint loube	96a:32
saint loubert	22b:33
saint loubes	10d:33
saint loubouer	44b:40
saint louet	 2
saint louet sur seulles	15b:14
saint louet sur vire	21b:50
saint louis	81d4
saint louis de montferrand	21c:33
saint louis en l isle	31b:24
saint louis et parahou	55a:11
saint louis les bitche	45b:57
saint loup	30c9
saint loup cammas	23c:31
saint loup d ordon	24b:89
saint loup de buffigny	22b:10
saint loup de fribois	:14
saint loup de naud	85b:77
saint loup de varennes	13c:71
saint loup des bois	46b:58
saint loup des chaumes	28b:18
saint loup des vignes	39b:45
saint loup du dorat	34b:53
saint loup du gast	31b:53
saint loup en champagne	35b:08
saint loup en comminges	38a:31
saint loup geanges	16c:71
saint loup hors	50b:14
saint loup lamaire	11c:79
saint loup nantouard	12b:70
saint loup sur aujon	13b:52
saint loup sur semouse	28c:70
saint loup terrier	18b:08
saint loyer
saint loyer des champs	:61
saint lubin	 4
saint lubin de cravant	54a:28
saint lubin de la haye	94b:28
saint lubin des joncherets	41c:28
saint lubin en vergonnois	77b:41
saint luc	25b:27
saint lucien	52b2
saint lumier	 2
saint lumier en champagne	27b:51
saint lumier la populeuse	41a:51
saint lumine	 2
saint lumine de clisson	21c:44
saint lumine de coutais	24c:44
saint lunaire	28c:35
saint luperce	10c:28
saint lupicin	:39
saint lupien	23b:10
saint lye	30c:10
saint lye la foret	13c:45
saint lyphard	53c:44
saint lys	99c:31
saint m herve	14c:35
saint m hervon	:35
saint macaire	20c:33
saint macaire du bois	44b:49
saint macaire en mauges	:49
saint maclou	68b:27
saint maclou de folleville	60b:76
saint maclou la briere	48b:76
saint macoux	:86
saint maden	22b:22
saint magne	13c:33
saint magne de castillon	22c:33
saint maigner	16b:63
saint maigrin	53b:17
saint maime	92b:04
saint maixant	23c2
saint maixent	74b:72
saint maixent de beugne	42b:79
saint maixent l ecole	76c:79
saint maixent sur vie	12c:85
saint maixme hauterive	42b:28
saint malo	47d:35
saint malo de beignon	54b:56
saint malo de guersac	32c:44
saint malo de la lande	46b:50
saint malo de phily	11c:35
saint malo des trois fontaines	55b:56
saint malo du bois	16c:85
saint malo en donziois	15b:58
saint malon
saint malon sur mel	62b:35
saint mamert	 2
saint mamert du gard	16c:30
saint mamet	55b:31
saint mamet la salvetat	15c:15
saint mammes	32c:77
saint mande	21d:94
saint mande sur bredoire	32b:17
saint mandrier
saint mandrier sur mer	60c:83
saint manvieu bocage	:14
saint manvieu norrey	22c:14
saint marc	 6
saint marc a frongier	43b:23
saint marc a loubaud	13b:23
saint marc du cor	18b:41
saint marc jaumegarde	13c:13
saint marc la lande	36b:79
saint marc le blanc	16c2
saint marc sur couesnon	:35
saint marc sur seine	11b:21
saint marcan	43b:35
saint marceau	89b2
saint marcel	16d9
saint marcel bel accueil	15c:38
saint marcel campes	24b:81
saint marcel d ardeche	23c:07
saint marcel d urfe	27b:42
saint marcel de careiret	87b:30
saint marcel de felines	83b:42
saint marcel du perigord	14b:24
saint marcel en marcillat	13b:03
saint marcel en murat	13b:03
saint marcel l eclaire	58b:69
saint marcel les annonay	14c:07
saint marcel les sauzet	12c:26
saint marcel les valence	62c:26
saint marcel paulel	48b:31
saint marcel sur aude	20c:11
saint marcelin
saint marcelin de cray	19b:71
saint marcellin	77c:38
saint marcellin en forez	51c:42
saint marcellin les vaison	33b:84
saint marcet	37b:31
saint marcory	57a:24
saint marcouf	44b2
saint mard	55c5
saint mard de reno	39b:61
saint mard de vaux	26b:71
saint mard les rouffy	14b:51
saint mard sur auve	63a:51
saint mard sur le mont	11b:51
saint mards	18b:76
saint mards de blacarville	88b:27
saint mards de fresne	35b:27
saint mards en othe	64b:10
saint marien	20b:23
saint mariens	16c:33
saint mars	 11
saint mars d egrenne	63b:61
saint mars d outille	25c:72
saint mars de coutais	27c:44
saint mars de locquenay	:72
saint mars du desert	57c2
saint mars la briere	27c:72
saint mars la jaille	:44
saint mars la reorthe	10c:85
saint mars sur colmont	44b:53
saint mars sur la futaie	52b:53
saint mars vieux maisons	24b:77
saint marsal	77a:66
saint marsault	:79
saint martial	98b6
saint martial d albarede	48b:24
saint martial d artenset	94b:24
saint martial de gimel	49b:19
saint martial de mirambeau	30b:17
saint martial de nabirat	59b:24
saint martial de valette	80b:24
saint martial de vitaterne	55b:17
saint martial entraygues	11b:19
saint martial le mont	27b:23
saint martial le vieux	15b:23
saint martial sur isop	15b:87
saint martial sur ne	43b:17
saint martial viveyrol	18b:24
saint martin	+32d5
saint martin au bosc	26b:76
saint martin aux arbres	30b:76
saint martin aux bois	26b:60
saint martin aux buneaux	63b:76
saint martin aux champs	10b:51
saint martin aux chartrains	43b:14
saint martin belle roche	14c:71
saint martin bellevue	:74
saint martin boulogne	11d:62
saint martin cantales	16b:15
saint martin chateau	15b:23
saint martin choquel	44b:62
saint martin curton	30b:47
saint martin d abbat	19c:45
saint martin d ablois	13c:51
saint martin d aout	39b:26
saint martin d arberoue	35b:64
saint martin d arc	30b:73
saint martin d arce	:49
saint martin d ardeche	98b:07
saint martin d armagnac	23b:32
saint martin d arrossa	54b:64
saint martin d ary	47b:17
saint martin d aubigny	61b:50
saint martin d audouville	16b:50
saint martin d auxigny	25c:18
saint martin d auxy	15b:71
saint martin d ecublei	63b:61
saint martin d entraunes	14b:06
saint martin d estreaux	85b:42
saint martin d hardinghem	26b:62
saint martin d heres	38d:38
saint martin d heuille	57b:58
saint martin d ollieres	15b:63
saint martin d oney	14c:40
saint martin d ordon	42b:89
saint martin d oydes	25b:09
saint martin d uriage	56c:38
saint martin de bavel	43b:01
saint martin de beauville	15b:47
saint martin de belleville	:73
saint martin de bernegoue	81b:79
saint martin de bienfaite la cressonniere	54b:14
saint martin de blagny	12b:14
saint martin de bonfosse	53b:50
saint martin de boscherville	15c:76
saint martin de bossenay	34b:10
saint martin de boubaux	20b:48
saint martin de brethencourt	69b:78
saint martin de bromes	63b:04
saint martin de caralp	38b:09
saint martin de castillon	69b:84
saint martin de cenilly	21b:50
saint martin de clelles	18b:38
saint martin de commune	10b:71
saint martin de connee	:53
saint martin de coux	44b:17
saint martin de crau	14d:13
saint martin de fenouillet	49a:66
saint martin de fontenay	:14
saint martin de fraigneau	80b:85
saint martin de fressengeas	36b:24
saint martin de fugeres	23b:43
saint martin de goyne	13b:32
saint martin de gurson	65b:24
saint martin de hinx	18c:40
saint martin de juillers	15b:17
saint martin de jussac	57b:87
saint martin de l arcon	10b:34
saint martin de l if	17c:76
saint martin de la brasque	81b:84
saint martin de la cluze	75b:38
saint martin de la lieue	76b:14
saint martin de la mer	27b:21
saint martin de la place	:49
saint martin de la porte	70b:73
saint martin de lamps	:36
saint martin de landelles	:50
saint martin de lansuscle	19b:48
saint martin de laye	54b:33
saint martin de lenne	34b:12
saint martin de lerm	15b:33
saint martin de lixy	91a:71
saint martin de londres	27c:34
saint martin de macon	33b:79
saint martin de mailloc	10c:14
saint martin de may	45c:14
saint martin de mieux	40b:14
saint martin de nigelles	16c:28
saint martin de pallieres	28b:83
saint martin de queyrieres	11c:05
saint martin de re	24c:17
saint martin de riberac	72b:24
saint martin de saint maixent	11c:79
saint martin de salencey	12b:71
saint martin de sallen	:14
saint martin de sanzay	10c:79
saint martin de seignanx	62c:40
saint martin de sescas	56b:33
saint martin de valamas	11c:07
saint martin de valgalgues	48c:30
saint martin de varreville	17b:50
saint martin de vaulserre	25b:38
saint martin de vers	:46
saint martin de villereal	10b:47
saint martin de villereglan	40b:11
saint martin des besaces	:14
saint martin des bois	58b:41
saint martin des champs	63c6
saint martin des combes	21b:24
saint martin des entrees	78b:14
saint martin des fontaines	17b:85
saint martin des lais	12b:03
saint martin des landes	18b:61
saint martin des monts	18b:72
saint martin des noyers	26c:85
saint martin des olmes	31b:63
saint martin des pezerits	12b:61
saint martin des plains	18b:63
saint martin des pres	32b:22
saint martin des puits	30a:11
saint martin des tilleuls	12c:85
saint martin don	:14
saint martin du bec	65b:76
saint martin du bois	85b2
saint martin du boschet	26b:77
saint martin du clocher	13b:16
saint martin du fouilloux	20c2
saint martin du frene	10c:01
saint martin du lac	23b:71
saint martin du limet	42b:53
saint martin du manoir	16c:76
saint martin du mesnil oury	:14
saint martin du mont	27c3
saint martin du puy	45b2
saint martin du tartre	15b:71
saint martin du tertre	42c2
saint martin du tilleul	24b:27
saint martin du var	34c:06
saint martin du vieux belleme	54b:61
saint martin du vivier	17c:76
saint martin en biere	75b:77
saint martin en bresse	19c:71
saint martin en campagne	:76
saint martin en gatinois	12b:71
saint martin en haut	39c:69
saint martin en vercors	44b:26
saint martin gimois	87a:32
saint martin l aiguillon	19b:61
saint martin l ars	36b:86
saint martin l astier	14b:24
saint martin l heureux	10b:51
saint martin l hortier	27b:76
saint martin la campagne	99a:27
saint martin la garenne	94b:78
saint martin la meanne	35b:19
saint martin la pallu	57c:86
saint martin la patrouille	68a:71
saint martin la plaine	38c:42
saint martin la sauvete	89b:42
saint martin labouval	20b:46
saint martin lacaussade	12c:33
saint martin laguepie	40b:81
saint martin lalande	11c:11
saint martin lars
saint martin lars en sainte hermine	42b:85
saint martin le beau	32c:37
saint martin le bouillant	30b:50
saint martin le chatel	80b:01
saint martin le colonel	22b:26
saint martin le gaillard	30b:76
saint martin le greard	61b:50
saint martin le hebert	:50
saint martin le mault	15b:87
saint martin le noeud	11c:60
saint martin le pin	28b:24
saint martin le redon	20b:46
saint martin le vieil	21b:11
saint martin le vieux	87b:87
saint martin le vinoux	61c:38
saint martin les eaux	12b:04
saint martin les langres	11b:52
saint martin les melle	:79
saint martin les seyne	7a:04
saint martin lestra	95b:42
saint martin lez tatinghem	58c:62
saint martin longueau	14c:60
saint martin lys	23a:11
saint martin osmonville	12c:76
saint martin petit	62b:47
saint martin riviere	12b:02
saint martin saint firmin	33b:27
saint martin sainte catherine	33b:23
saint martin sepert	:19
saint martin sous montaigu	32b:71
saint martin sous vigouroux	22b:15
saint martin sur armancon	14b:89
saint martin sur cojeul	22b:62
saint martin sur ecaillon	48b:59
saint martin sur la chambre	53b:73
saint martin sur la renne	:52
saint martin sur lavezon	42b:07
saint martin sur le pre	79b:51
saint martin sur nohain	38b:58
saint martin sur ocre	12c2
saint martin sur oreuse	:89
saint martin sur ouanne	:89
saint martin sur oust	13c:56
saint martin terressus	59b:87
saint martin valmeroux	72b:15
saint martin vesubie	13c:06
saint martinien	60b:03
saint martory	10c:31
saint mary	35b:16
saint mary le plain	19b:15
saint mary s	e
saint masmes	55b:51
saint mathieu	11c:87
saint mathieu de treviers	50c:34
saint mathurin	25c:85
saint mathurin sur loire	:49
saint matre	:46
saint maudan	40b:22
saint maudez	29b:22
saint maugan	51b:35
saint maulvis	28b:80
saint maur	45c5
saint maur des bois	15b:50
saint maur des fosses	77d:94
saint maur sur le loir	41b:28
saint maurice	16d5
saint maurice aux forges	10b:54
saint maurice aux riches hommes	41b:89
saint maurice colombier	88b:25
saint maurice crillat	25b:39
saint maurice d ardeche	38b:07
saint maurice d etelan	28b:76
saint maurice d ibie	21b:07
saint maurice de beynost	43c:01
saint maurice de cazevieille	75b:30
saint maurice de gourdans	29c:01
saint maurice de lestapel	11b:47
saint maurice de lignon	27c:43
saint maurice de remens	76b:01
saint maurice de rotherens	:73
saint maurice de satonnay	51b:71
saint maurice des champs	61a:71
saint maurice des lions	89b:16
saint maurice des noues	64b:85
saint maurice du desert	:61
saint maurice en chalencon	20b:07
saint maurice en cotentin	25b:50
saint maurice en gourgois	18c:42
saint maurice en quercy	20b:46
saint maurice en riviere	53b:71
saint maurice en trieves	18b:38
saint maurice en valgodemard	12b:05
saint maurice etusson	90b:79
saint maurice l exil	69c:38
saint maurice la clouere	13c:86
saint maurice la fougereuse	:79
saint maurice la souterraine	11c:23
saint maurice le girard	60b:85
saint maurice le vieil	37b:89
saint maurice les brousses	10c:87
saint maurice les charencey	:61
saint maurice les chateauneuf	61b:71
saint maurice les couches	18b:71
saint maurice montcouronne	15c:91
saint maurice navacelles	19b:34
saint maurice pres crocq	10b:23
saint maurice pres pionsat	36b:63
saint maurice saint germain	53b:28
saint maurice sous les cotes	37b:55
saint maurice sur adour	63b:40
saint maurice sur aveyron	84b:45
saint maurice sur dargoire	:69
saint maurice sur eygues	79b:26
saint maurice sur fessard	12c:45
saint maurice sur mortagne	18b:88
saint maurice sur moselle	13c:88
saint maurice sur vingeanne	20b:21
saint maurice thizouaille	26b:89
saint maurin	38b:47
saint mawes	e
saint max	99c:54
saint maxent	39b:80
saint maximin	48c3
saint maximin la sainte baume	18d:83
saint maxire	13c:79
saint may	32a:26
saint mayeux	45b:22
saint mayme
saint mayme de pereyrol	29b:24
saint meard	37b:87
saint meard de drone	49b:24
saint meard de gurcon	81b:24
saint medard	15c9
saint medard d aunis	24c:17
saint medard d excideuil	55b:24
saint medard d eyrans	34c:33
saint medard de guizieres	24c:33
saint medard de mussidan	16c:24
saint medard de presque	21b:46
saint medard en forez	96b:42
saint medard en jalles	33d:33
saint medard la rochette	56b:23
saint medard nicourby	99a:46
saint medard sur ille	14c:35
saint meen	94b:29
saint meen le grand	47c:35
saint melaine
saint melaine sur aubance	22c:49
saint melany	12b:07
saint meloir	 2
saint meloir des bois	27b:22
saint meloir des ondes	47c:35
saint meme	 2
saint meme le tenu	:44
saint meme les carrieres	10c:16
saint memmie	54c:51
saint menge	12b:88
saint menges	92b:08
saint menoux	11c:03
saint merd	 3
saint merd de lapleau	21b:19
saint merd la breuille	20b:23
saint merd les oussines	11b:19
saint mery	33b:77
saint meslin
saint meslin du bosc	31b:27
saint mesmes	58b:77
saint mesmin	31c4
saint mexant	13c:19
saint mezard	24b:32
saint micaud	27b:71
saint michel	78c10
saint michel chef chef	57c:44
saint michel d aurance	26b:07
saint michel d euzet	75b:30
saint michel d halescourt	12b:76
saint michel de bannieres	35b:46
saint michel de boulogne	15b:07
saint michel de castelnau	25b:33
saint michel de chabrillanoux	41b:07
saint michel de chaillol	37b:05
saint michel de chavaignes	74b:72
saint michel de deze	23b:48
saint michel de double	23b:24
saint michel de feins	:53
saint michel de fronsac	51b:33
saint michel de la pierre	:50
saint michel de la roe	25b:53
saint michel de lanes	48b:11
saint michel de lapujade	21b:33
saint michel de livet	:14
saint michel de llotes	36b:66
saint michel de maurienne	24c:73
saint michel de montaigne	34b:24
saint michel de montjoie	34b:50
saint michel de plelan	33b:22
saint michel de rieufret	87b:33
saint michel de riviere	:24
saint michel de saint geoirs	28b:38
saint michel de vax	79a:81
saint michel de veisse	17b:23
saint michel de villadeix	30b:24
saint michel de volangis	47b:18
saint michel des andaines	:61
saint michel en beaumont	32a:38
saint michel en brenne	31b:36
saint michel en greve	45b:22
saint michel en l herm	23c:85
saint michel escalus	33b:40
saint michel et chanveaux	:49
saint michel l ecluse et leparon	:24
saint michel l observatoire	13c:04
saint michel labadie	84a:81
saint michel le cloucq	13c:85
saint michel les portes	29b:38
saint michel loubejou	42b:46
saint michel mont mercure	:85
saint michel sous bois	13b:62
saint michel sur meurthe	18c:88
saint michel sur orge	22d:91
saint michel sur rhone	89b:42
saint michel sur savasse	58b:26
saint michel sur ternoise	83b:62
saint michel tuboeuf	57b:61
saint mihiel	38c:55
saint mitre
saint mitre les remparts	62c:13
saint molf	29c:44
saint momelin	41b:59
saint mont	32b:32
saint montan	20c:07
saint more	18b:89
saint moreil	23b:23
saint morel	18b:08
saint morillon	18c:33
saint mury monteymond	34b:38
saint myon	54b:63
saint nabor	51b:67
saint nabord	40c:88
saint nabord sur aube	14b:10
saint nauphary	19c:82
saint nazaire	79d3
saint nazaire d aude	21c:11
saint nazaire de ladarez	33b:34
saint nazaire de pezan	63b:34
saint nazaire de valentane	32b:82
saint nazaire des gardies	80a:30
saint nazaire en royans	83b:26
saint nazaire le desert	21b:26
saint nazaire les eymes	30c:38
saint nazaire sur charente	12c:17
saint nectaire	82b:63
saint neots	e
saint nexans	10c:24
saint nic	75b:29
saint nicodeme	17b:22
saint nicolas	45c:62
saint nicolas aux bois	11b:02
saint nicolas courbefy	:87
saint nicolas d aliermont	37c:76
saint nicolas d attez	:27
saint nicolas de bliquetuit	:76
saint nicolas de bourgueil	11c:37
saint nicolas de la balerme	42b:47
saint nicolas de la grave	23c:82
saint nicolas de la haie	41b:76
saint nicolas de la taille	16c:76
saint nicolas de macherin	94b:38
saint nicolas de pierrepont	30b:50
saint nicolas de port	74c:54
saint nicolas de redon	33c:44
saint nicolas de sommaire	26b:61
saint nicolas des biefs	15b:03
saint nicolas des bois	38b2
saint nicolas des laitiers	:61
saint nicolas des motets	24b:37
saint nicolas du pelem	15c:22
saint nicolas du tertre	47b:56
saint nicolas la chapelle	58b2
saint nicolas les citeaux	39b:21
saint nizier	 7
saint nizier d azergues	77b:69
saint nizier de fornas	66b:42
saint nizier du moucherotte	12c:38
saint nizier le bouchoux	58b:01
saint nizier le desert	92b:01
saint nizier sous charlieu	17c:42
saint nizier sur arroux	12b:71
saint nolff	40c:56
saint nom
saint nom la breteche	50c:78
saint offenge	12c:73
saint omer	15d2
saint omer capelle	11c:62
saint omer en chaussee	12c:60
saint ondras	67b:38
saint onen
saint onen la chapelle	11c:35
saint oradoux
saint oradoux de chirouze	71a:23
saint oradoux pres crocq	11b:23
saint orens	82a:32
saint orens de gameville	15d:31
saint orens pouy petit	16b:32
saint ost	95a:32
saint osyth	e
saint ouen	48c2
saint ouen d attez	:27
saint ouen d aunis	22c:17
saint ouen de la cour	:61
saint ouen de mimbre	90b:72
saint ouen de pontcheuil	10b:27
saint ouen de secherouvre	15b:61
saint ouen de thouberville	24c:27
saint ouen des alleux	13c:35
saint ouen des besaces	:14
saint ouen des champs	:27
saint ouen des toits	18c:53
saint ouen des vallons	:53
saint ouen domprot	20b:51
saint ouen du breuil	92b:76
saint ouen du mesnil oger	23b:14
saint ouen du tilleul	18c:27
saint ouen en belin	13c:72
saint ouen en brie	84b:77
saint ouen en champagne	24b:72
saint ouen l aumone	26d:95
saint ouen la rouerie	:35
saint ouen la thene	15b:17
saint ouen le brisoult	13b:61
saint ouen le houx	:14
saint ouen le mauger	28b:76
saint ouen le pin	25b:14
saint ouen les parey	49b:88
saint ouen les vignes	96b:37
saint ouen marchefroy	29b:28
saint ouen sous bailly	22b:76
saint ouen sur gartempe	21b:87
saint ouen sur iton	83b:61
saint ouen sur loire	48b:58
saint ouen sur maire	:61
saint ouen sur morin	53b:77
saint ouen sur seine	54d:93
saint oulph	32b:10
saint ours	25c2
saint outrille	21b:18
saint ovin	76b:50
saint oyen	:73
saint pabu	21c:29
saint paer	13c:76
saint pair	25b:14
saint pair sur mer	45c:50
saint pal	 3
saint pal de chalencon	10c:43
saint pal de mons	24c:43
saint pal de senouire	11b:43
saint palais	35c4
saint palais de negrignac	41b:17
saint palais de phiolin	21b:17
saint palais du ne	31b:16
saint palais sur mer	38c:17
saint pancrace	45b2
saint pancrasse	:38
saint pancre	31b:54
saint pandelon	75b:40
saint pantaleon	22b2
saint pantaleon de lapleau	63a:19
saint pantaleon de larche	51c:19
saint pantaleon les vignes	39b:26
saint pantaly	 2
saint pantaly d ans	:24
saint pantaly d excideuil	16b:24
saint papoul	84b:11
saint pardon
saint pardon de conques	66b:33
saint pardoult	21b:17
saint pardoux	43b3
saint pardoux corbier	:19
saint pardoux d arnet	16b:23
saint pardoux de drone	19b:24
saint pardoux du breuil	63b:47
saint pardoux et vielvic	19b:24
saint pardoux isaac	11c:47
saint pardoux l ortigier	49b:19
saint pardoux la croisille	18b:19
saint pardoux la riviere	12c:24
saint pardoux le lac	14c:87
saint pardoux le neuf	27b2
saint pardoux le vieux	29b:19
saint pardoux les cards	29b:23
saint pardoux morterolles	21b:23
saint pardoux soutiers	19c:79
saint pargoire	25c:34
saint parize	 2
saint parize en viry	14b:58
saint parize le chatel	12c:58
saint parres	 2
saint parres aux tertres	32c:10
saint parres les vaudes	11c:10
saint parthem	40b:12
saint pastour	38b:47
saint pastous	15b:65
saint paterne	 2
saint paterne le chevain	21c:72
saint paterne racan	17c:37
saint pathus	65c:77
saint patrice	 2
saint patrice de claids	18b:50
saint patrice du desert	24b:61
saint paul	11e8
saint paul aux bois	37b:02
saint paul cap
saint paul cap de joux	11c:81
saint paul d espis	56b:82
saint paul d izeaux	31b:38
saint paul d oueil	46a:31
saint paul d uzore	20b:42
saint paul de baise	11b:32
saint paul de courtonne	:14
saint paul de fenouillet	17c:66
saint paul de fourques	28b:27
saint paul de jarrat	14c:09
saint paul de loubressac	:46
saint paul de salers	11b:15
saint paul de serre	34b:24
saint paul de tartas	20b:43
saint paul de varax	16c:01
saint paul de varces	22c:38
saint paul de vence	32c:06
saint paul de vern	17b:46
saint paul de vezelin	:42
saint paul des landes	15c:15
saint paul du bois	60b:49
saint paul du vernay	83b:14
saint paul en born	98b:40
saint paul en chablais	26c:74
saint paul en cornillon	14c:42
saint paul en foret	17c:83
saint paul en gatine	50b:79
saint paul en jarez	47c:42
saint paul en pareds	14c:85
saint paul et valmalle	14c:34
saint paul flaugnac	100b:46
saint paul la coste	32b:30
saint paul la roche	54b:24
saint paul le froid	13b:48
saint paul le gaultier	29b:72
saint paul le jeune	97b:07
saint paul les dax	14d:40
saint paul les durance	89b:13
saint paul les fonts	11c:30
saint paul les monestier	29b:38
saint paul les romans	19c:26
saint paul lizonne	27b:24
saint paul mont penit	88b:85
saint paul sur isere	54b:73
saint paul sur save	18c:31
saint paul sur ubaye	22b:04
saint paul sur yenne	75b:73
saint paul trois chateaux	90c:26
saint paulet	21b:11
saint paulet de caisson	19c:30
saint paulien	24c:43
saint pauls	e
saint pavace	20c:72
saint pe	 3
saint pe d ardet	17b:31
saint pe de bigorre	11c:65
saint pe de leren	27b:64
saint pe delbosc	14b:31
saint pe saint simon	18b:47
saint pee
saint pee sur nivelle	73c:64
saint pellerin	:50
saint peran	41b:35
saint peravy
saint peravy epreux	:45
saint peravy la colombe	78b:45
saint peray	76c:07
saint perdon	17c:40
saint perdoux	34b2
saint pere	13c2
saint pere en retz	49c:44
saint pere marc
saint pere marc en poulet	24c:35
saint pere sur loire	10c:45
saint pereuse	20b:58
saint pern	97b:35
saint perreux	11c:56
saint petersbourg	c
saint petersburg	e
saint pever	40b:22
saint pey	 2
saint pey d armens	19b:33
saint pey de castets	59b:33
saint phal	52b:10
saint philbert	 9
saint philbert de bouaine	37c:85
saint philbert de grand lieu	94c:44
saint philbert des champs	64b:14
saint philbert du peuple	13c:49
saint philbert du pont charrault	:85
saint philbert en mauges	:49
saint philbert sur boissey	17b:27
saint philbert sur orne	11b:61
saint philbert sur risle	84b:27
saint philibert	21c2
saint philippe	51c:974
saint philippe d aiguilhe	38b:33
saint philippe du seignal	50b:33
saint piat	11c:28
saint pierre	96d9
saint pierre a arnes	65a:08
saint pierre a champ	:79
saint pierre aigle	33b:02
saint pierre avez	35a:05
saint pierre azif	16b:14
saint pierre bellevue	22b:23
saint pierre benouville	35b:76
saint pierre bois	80b:67
saint pierre brouck	99b:59
saint pierre canivet	46b:14
saint pierre cherignat	16b:23
saint pierre colamine	25b:63
saint pierre d albigny	42c:73
saint pierre d alvey	31b:73
saint pierre d amilly	58b:17
saint pierre d argencon	15b:05
saint pierre d artheglise	17b:50
saint pierre d aubezies	60a:32
saint pierre d aurillac	12c:33
saint pierre d entremont	16c3
saint pierre d exideuil	72b:86
saint pierre d eyraud	18c:24
saint pierre d irube	59c:64
saint pierre d oleron	66c:17
saint pierre de bailleul	97b:27
saint pierre de bat	28b:33
saint pierre de belleville	18b:73
saint pierre de boeuf	17c:42
saint pierre de bressieux	79b:38
saint pierre de buzet	27b:47
saint pierre de caubel	:47
saint pierre de cernieres	23b:27
saint pierre de chandieu	46c:69
saint pierre de chartreuse	10c:38
saint pierre de cherennes	46b:38
saint pierre de cheville	33b:72
saint pierre de chignac	97b:24
saint pierre de clairac	90b:47
saint pierre de cole	43b:24
saint pierre de colombier	44b:07
saint pierre de cormeilles	59b:27
saint pierre de coutances	39b:50
saint pierre de curtille	47b:73
saint pierre de frugie	52b:24
saint pierre de genebroz	33b:73
saint pierre de jards	96a:36
saint pierre de juillers	35b:17
saint pierre de l isle	25b:17
saint pierre de la fage	12b:34
saint pierre de lages	89b:31
saint pierre de maille	84b:86
saint pierre de mailloc	:14
saint pierre de manneville	88b:76
saint pierre de mearoz	11b:38
saint pierre de mesage	78b:38
saint pierre de mezoargues	23b:13
saint pierre de mons	12c:33
saint pierre de nogaret	17b:48
saint pierre de plesguen	:35
saint pierre de riviere	68b:09
saint pierre de salerne	23b:27
saint pierre de semilly	42b:50
saint pierre de soucy	44b:73
saint pierre de trivisy	62b:81
saint pierre de varengeville	23c:76
saint pierre de varennes	84b:71
saint pierre de vassols	50b:84
saint pierre dels forcats	26b:66
saint pierre des bois	22b:72
saint pierre des champs	21b:11
saint pierre des corps	16d:37
saint pierre des echaubrognes	14c:79
saint pierre des fleurs	17c:27
saint pierre des ifs	71b2
saint pierre des jonquieres	74a:76
saint pierre des landes	92b:53
saint pierre des loges	16b:61
saint pierre des nids	17c:53
saint pierre des ormes	21b:72
saint pierre des tripiers	99a:48
saint pierre du bosguerard	95b:27
saint pierre du bu	44b:14
saint pierre du champ	57b:43
saint pierre du chemin	14c:85
saint pierre du fresne	18b:14
saint pierre du jonquet	29b:14
saint pierre du lorouer	36b:72
saint pierre du mesnil	:27
saint pierre du mont	10d3
saint pierre du palais	34b:17
saint pierre du perray	12d:91
saint pierre du regard	13c:61
saint pierre du val	60b:27
saint pierre du vauvray	12c:27
saint pierre eglise	18c:50
saint pierre en auge	71c:14
saint pierre en faucigny	79c:74
saint pierre en port	83b:76
saint pierre en val	11c:76
saint pierre en vaux	14b:21
saint pierre es champs	67b:60
saint pierre et miquelon	r58c
saint pierre eynac	13c:43
saint pierre la bourlhonne	14b:63
saint pierre la bruyere	42b:61
saint pierre la cour	23c:53
saint pierre la garenne	93b:27
saint pierre la noaille	38b:42
saint pierre la noue	15c:17
saint pierre la palud	26c:69
saint pierre la riviere	:61
saint pierre la roche	67a:07
saint pierre la vieille	:14
saint pierre lafeuille	42b:46
saint pierre langers	62b:50
saint pierre laval	37b:03
saint pierre lavis	:76
saint pierre le bost	12b:23
saint pierre le chastel	45b:63
saint pierre le moutier	18c:58
saint pierre le vieux	18c4
saint pierre le viger	26b:76
saint pierre les bitry	15b:60
saint pierre les bois	26b:18
saint pierre les elbeuf	83c:76
saint pierre les etieux	73b:18
saint pierre les franqueville	39a:02
saint pierre les nemours	54c:77
saint pierre montlimart	:49
saint pierre quiberon	23c:56
saint pierre roche	50b:63
saint pierre saint jean	20b:07
saint pierre sur dives	:14
saint pierre sur doux	11b:07
saint pierre sur dropt	36b:47
saint pierre sur erve	13b:53
saint pierre sur orthe	:53
saint pierre sur vence	15b:08
saint pierre tarentaine	:14
saint pierre toirac	17b:46
saint pierremont	26b3
saint pierreville	51b:07
saint pierrevillers	15b:55
saint plaisir	42b:03
saint plancard	40b:31
saint planchers	15c:50
saint plantaire	60b:36
saint point	36b:71
saint point lac	31b:25
saint pois	45b:50
saint poix	38b:53
saint pol	 3
saint pol de leon	69c:29
saint pol sur mer	:59
saint pol sur ternoise	47c:62
saint polgues	28b:42
saint polycarpe	17b:11
saint pompain	95b:79
saint pompon	37b:24
saint poncy	34b:15
saint pons	94b2
saint pons de mauchiens	67b:34
saint pons de thomieres	17c:34
saint pons la calm	50b:30
saint pont	69b:03
saint porchaire	20c:17
saint porquier	13c:82
saint potan	84b:22
saint pouange	10c:10
saint pourcain	 2
saint pourcain sur besbre	37b:03
saint pourcain sur sioule	49c:03
saint prancher	66a:88
saint prejet
saint prejet armandon	11b:43
saint prejet d allier	16b:43
saint prest	21c:28
saint preuil	31b:16
saint priest	51d3
saint priest bramefant	87b:63
saint priest d andelot	15b:03
saint priest de gimel	48b:19
saint priest des champs	74b:63
saint priest en jarez	65c:42
saint priest en murat	21b:03
saint priest la feuille	72b:23
saint priest la marche	24b:18
saint priest la plaine	26b:23
saint priest la prugne	40b:42
saint priest la roche	34b:42
saint priest la vetre	14b:42
saint priest le betoux	:87
saint priest les fougeres	38b:24
saint priest ligoure	69b:87
saint priest palus	51a:23
saint priest sous aixe	17c:87
saint priest taurion	29c:87
saint prim	15c:38
saint privat	32c3
saint privat d allier	39b:43
saint privat de champclos	32b:30
saint privat de vallongue	27b:48
saint privat des vieux	57c:30
saint privat du dragon	17b:43
saint privat du fau	12b:48
saint privat en perigord	11c:24
saint privat la montagne	19c:57
saint prive	62b2
saint prix	89c4
saint prix les arnay	20b:21
saint projet	66b2
saint projet de salers	13b:15
saint projet saint constant	:16
saint prouant	17c:85
saint pryve saint mesmin	63c:45
saint puy	59b:32
saint python	98b:59
saint quantin
saint quantin de rancanne	27b:17
saint quay perros	13c:22
saint quay portrieux	32c:22
saint quentin	53d:02
saint quentin au bosc	:76
saint quentin de baron	27c:33
saint quentin de blavou	80a:61
saint quentin de caplong	27b:33
saint quentin de chalais	24b:16
saint quentin des isles	:27
saint quentin des pres	29b:60
saint quentin du dropt	18b:47
saint quentin en mauges	:49
saint quentin en tourmont	30b:80
saint quentin fallavier	62c:38
saint quentin la chabanne	36b:23
saint quentin la motte croix au bailly	13c:80
saint quentin la poterie	32c:30
saint quentin la tour	31b:09
saint quentin le petit	13b:08
saint quentin le verger	11b:51
saint quentin les anges	47b:53
saint quentin les beaurepaire	:49
saint quentin les chardonnets	32b:61
saint quentin les marais	12b:51
saint quentin les troo	:41
saint quentin sur charente	20b:16
saint quentin sur coole	10b:51
saint quentin sur indrois	48b:37
saint quentin sur isere	15c:38
saint quentin sur le homme	13c:50
saint quentin sur nohain	10b:58
saint quentin sur sauxillanges	11b:63
saint quintin
saint quintin sur sioule	39b:63
saint quirc	37b:09
saint quirin	69b:57
saint rabier	54b:24
saint racho	16b:71
saint rambert	 2
saint rambert d albon	70c:26
saint rambert en bugey	22c:01
saint raphael	37d2
saint regis
saint regis du coin	41b:42
saint regle	60b:37
saint remeze	85b:07
saint remimont	53b2
saint remy	12d9
saint remy au bois	11b:62
saint remy aux bois	66a:54
saint remy blanzy	23b:02
saint remy boscrocourt	80b:76
saint remy chaussee	47b:59
saint remy de blot	25b:63
saint remy de chargnat	63b:63
saint remy de chaudes aigues	12b:15
saint remy de la vanne	99b:77
saint remy de maurienne	13c:73
saint remy de provence	96c:13
saint remy de salers	:15
saint remy de sille	83b:72
saint remy des landes	:50
saint remy des monts	71b:72
saint remy du nord	11c:59
saint remy du plain	82b:35
saint remy du val	49b:72
saint remy en bouzemont saint genest et isson	47b:51
saint remy en comte	44b:70
saint remy en l eau	43b:60
saint remy en mauges	:49
saint remy en rollat	18c:03
saint remy l honore	17c:78
saint remy la calonne	97a:55
saint remy la varenne	:49
saint remy le petit	56a:08
saint remy les chevreuse	77c:78
saint remy sous barbuise	26b:10
saint remy sous broyes	11b:51
saint remy sur avre	41c:28
saint remy sur bussy	33b:51
saint remy sur creuse	46b:86
saint remy sur durolle	17c:63
saint renan	86c:29
saint restitut	14c:26
saint reverend	15c:85
saint reverien	19b:58
saint rieul	55b:22
saint rigomer
saint rigomer des bois	:72
saint rimay	29b:41
saint riquier	13c:80
saint riquier en riviere	16b:76
saint riquier es plains	64b:76
saint rirand	13b:42
saint rivoal	22b:29
saint robert	48b2
saint roch	13c:37
saint roch sur egrenne	15b:61
saint rogatien	24c:17
saint romain	13c4
saint romain au mont d or	12c:69
saint romain d ay	12c:07
saint romain d urfe	24b:42
saint romain de benet	18c:17
saint romain de colbosc	48c:76
saint romain de jalionas	34c:38
saint romain de lerps	10c:07
saint romain de monpazier	10b:24
saint romain de popey	17c:69
saint romain de surieu	47b:38
saint romain en gal	20c:69
saint romain en gier	60b:69
saint romain en jarez	12c:42
saint romain en viennois	87b:84
saint romain et saint clement	33b:24
saint romain la motte	14c:42
saint romain la virvee	96b:33
saint romain lachalm	12c:43
saint romain le noble	41b:47
saint romain le puy	41c:42
saint romain les atheux	96b:42
saint romain sous gourdon	47b:71
saint romain sous versigny	77a:71
saint romain sur cher	15c:41
saint roman	24b:26
saint roman de codieres	17b:30
saint roman de malegarde	34b:84
saint romans	19c:38
saint romans des champs	17b:79
saint romans les melle	73b:79
saint rome	57a:31
saint rome de cernon	96b:12
saint rome de dolan	:48
saint rome de tarn	90b:12
saint romphaire	:50
saint rustice	44b:31
saint saens	23c:76
saint saire	58b:76
saint salvadou	:12
saint salvadour	33b:19
saint salvi
saint salvi de carcaves	84a:81
saint salvy	20b:47
saint salvy de la balme	54b:81
saint samson	31b2
saint samson de bonfosse	:50
saint samson de la roque	44b:27
saint samson la poterie	23b:60
saint samson sur rance	16c:22
saint sandoux	99b:63
saint santin	51b:12
saint santin cantales	28b:15
saint santin de maurs	37b:15
saint sardos	14c2
saint satur	14c:18
saint saturnin	60c7
saint saturnin de lenne	33b:12
saint saturnin de lucian	30b:34
saint saturnin du bois	92b:17
saint saturnin du limet	52b:53
saint saturnin les apt	30c:84
saint saturnin les avignon	52c:84
saint saturnin sur loire	:49
saint saud lacoussiere	82b:24
saint sauflieu	98b:80
saint saulge	65b:58
saint saulve	11d:59
saint saury	18b:15
saint sauvant	18c2
saint sauves
saint sauves d auvergne	11c:63
saint sauveur	13d13
saint sauveur camprieu	21b:30
saint sauveur d aunis	20c:17
saint sauveur d emalleville	12c:76
saint sauveur de carrouges	24b:61
saint sauveur de cruzieres	57b:07
saint sauveur de flee	:49
saint sauveur de ginestoux	60a:48
saint sauveur de landemont	:49
saint sauveur de meilhan	34b:47
saint sauveur de montagut	11c:07
saint sauveur de peyre	:48
saint sauveur de pierrepont	13b:50
saint sauveur de puynormand	37b:33
saint sauveur des landes	16c:35
saint sauveur en diois	55a:26
saint sauveur en puisaye	91b:89
saint sauveur en rue	11c:42
saint sauveur gouvernet	19b:26
saint sauveur la pommeraye	40b:50
saint sauveur la sagne	82a:63
saint sauveur la vallee	:46
saint sauveur lalande	15b:24
saint sauveur le vicomte	21c:50
saint sauveur lendelin	:50
saint sauveur les bray	35b:77
saint sauveur marville	92b:28
saint sauveur sur ecole	11c:77
saint sauveur sur tinee	29b:06
saint sauveur villages	32c:50
saint sauvier	32b:03
saint sauvy	36b:32
saint savin	91c4
saint savinien	25c:17
saint saviol	:86
saint savournin	34c:13
saint sebastien	61b2
saint sebastien d aigrefeuille	51b:30
saint sebastien de morsent	55c:27
saint sebastien de raids	32b:50
saint sebastien sur loire	29d:44
saint secondin	53b:86
saint segal	12c:29
saint seglin	61b:35
saint seine	19b:58
saint seine en bache	41b:21
saint seine l abbaye	36b:21
saint seine sur vingeanne	37b:21
saint selve	37c:33
saint senier	 2
saint senier de beuvron	32b:50
saint senier sous avranches	15c:50
saint senoch	51b:37
saint senoux	19c:35
saint series	97b:34
saint sernin	24c3
saint sernin du bois	17c:71
saint sernin du plain	61b:71
saint sernin les lavaur	17b:81
saint sernin sur rance	58b:12
saint serotin	60b:89
saint servais	12c2
saint servant	81b:56
saint setiers	25b:19
saint seurin	 6
saint seurin de bourg	41b:33
saint seurin de cadourne	71b:33
saint seurin de cursac	77b:33
saint seurin de palenne	17b:17
saint seurin de prats	46b:24
saint seurin sur l isle	32c:33
saint seve	25b:33
saint sever	50c:40
saint sever calvados	:14
saint sever de rustan	16b:65
saint sever de saintonge	65b:17
saint sever du moustier	18b:12
saint severin	78b:16
saint severin d estissac	95a:24
saint severin sur boutonne	93a:17
saint siffret	11c:30
saint sigismond	13c4
saint sigismond de clermont	16b:17
saint silvain
saint silvain bas
saint silvain bas le roc	41b:23
saint silvain bellegarde	19b:23
saint silvain montaigut	19b:23
saint silvain sous toulx	15b:23
saint simeon	12c3
saint simeon de bressieux	32c:38
saint simeux	:16
saint simon	22c4
saint simon de bordes	76b:17
saint simon de pellouaille	71b:17
saint sixt	10c:74
saint sixte	10c2
saint solve	45b:19
saint sorlin	 7
saint sorlin d arves	35b:73
saint sorlin de conac	21b:17
saint sorlin de morestel	61b:38
saint sorlin de vienne	96b:38
saint sorlin en bugey	12c:01
saint sorlin en valloire	23c:26
saint sornin	15c4
saint sornin la marche	22b:87
saint sornin lavolps	85b:19
saint sornin leulac	56b:87
saint soulan	15b:32
saint souplet	12c:59
saint souplet sur py	13b:51
saint soupplets	35c:77
saint sozy	49b:46
saint stail	71a:88
saint suliac	10c:35
saint sulpice	29c9
saint sulpice d arnoult	92b:17
saint sulpice d excideuil	38b:24
saint sulpice de cognac	:16
saint sulpice de faleyrens	13c:33
saint sulpice de favieres	27b:91
saint sulpice de grimbouville	16b:27
saint sulpice de guilleragues	23b:33
saint sulpice de mareuil	:24
saint sulpice de pommeray	18c:41
saint sulpice de pommiers	28b:33
saint sulpice de roumagnac	28b:24
saint sulpice de royan	34c:17
saint sulpice de ruffec	45a:16
saint sulpice des landes	82b2
saint sulpice des rivoires	43b:38
saint sulpice en pareds	:85
saint sulpice et cameyrac	49c:33
saint sulpice la foret	16c:35
saint sulpice la pointe	97c:81
saint sulpice lauriere	79b:87
saint sulpice le dunois	56b:23
saint sulpice le gueretois	19c:23
saint sulpice le verdon	:85
saint sulpice les bois	76a:19
saint sulpice les champs	34b:23
saint sulpice les feuilles	12c:87
saint sulpice sur leze	23c:31
saint sulpice sur risle	16c:61
saint supplet	15b:54
saint sylvain	17c3
saint sylvain d anjou	:49
saint sylvestre	20c3
saint sylvestre cappel	11c:59
saint sylvestre de cormeilles	22b:27
saint sylvestre pragoulin	11c:63
saint sylvestre sur lot	24c:47
saint symphorien	56c7
saint symphorien d ancelles	11c:71
saint symphorien d ozon	62c:69
saint symphorien de lay	20c:42
saint symphorien de mahun	12b:07
saint symphorien de marmagne	83b:71
saint symphorien de thenieres	22b:12
saint symphorien des bois	42b:71
saint symphorien des bruyeres	49b:61
saint symphorien des monts	:50
saint symphorien le valois	:50
saint symphorien sous chomerac	89b:07
saint symphorien sur coise	38c:69
saint symphorien sur couze	:87
saint symphorien sur saone	32b:21
saint thegonnec	:29
saint thegonnec loc eguiner	31c:29
saint thelo	37b:22
saint theodorit	55b:30
saint theoffrey	61b:38
saint thibaud
saint thibaud de couz	11c:73
saint thibault	98b3
saint thibault des vignes	68c:77
saint thibaut	:02
saint thibery	31c:34
saint thiebaud	71a:39
saint thiebault	26b:52
saint thierry	61b:51
saint thois	70b:29
saint thomas	70b2
saint thomas de conac	59b:17
saint thomas de courceriers	17b:53
saint thomas en argonne	37a:51
saint thomas en royans	57b:26
saint thomas la garde	59b:42
saint thome	48b:07
saint thonan	20c:29
saint thual	100b:35
saint thurial	22c:35
saint thuriau	19c:56
saint thurien	10c2
saint thurin	:42
saint tricat	77b:62
saint trimoel	53b:22
saint trinit	12b:84
saint trivier	 2
saint trivier de courtes	11c:01
saint trivier sur moignans	20c:01
saint trojan	37b:33
saint trojan les bains	11c:17
saint trop	q
saint tropez	36c:83
saint tugdual	38b:56
saint ulphace	22b:72
saint ulrich	30b:68
saint uniac	51b:35
saint urbain	37c2
saint urbain maconcourt	60b:52
saint urcisse	47b2
saint urcize	48b:15
saint ursin	:50
saint usage	14c2
saint usuge	12c:71
saint utin	70a:51
saint uze	21c:26
saint vaast	 9
saint vaast d equiqueville	75b:76
saint vaast de longmont	65b:60
saint vaast dieppedalle	38b:76
saint vaast du val	46b:76
saint vaast en auge	13b:14
saint vaast en cambresis	87b:59
saint vaast en chaussee	50b:80
saint vaast la hougue	16c:50
saint vaast les mello	98b:60
saint vaast sur seulles	16b:14
saint vaize	62b:17
saint valbert	:70
saint valentin	26b:36
saint valerien	24c2
saint valery	53a:60
saint valery en caux	39c:76
saint valery sur somme	23c:80
saint vallerin	25b:71
saint vallier	13d4
saint vallier de thiey	37c:06
saint vallier sur marne	17b:52
saint varent	24c:79
saint vaury	17c:23
saint venant	30c:62
saint venerand	65a:43
saint verain	35b:58
saint veran	16b:05
saint verand	30c3
saint vert	11b:43
saint viance	19c:19
saint viatre	12c:41
saint viaud	29c:44
saint victeur	43b:72
saint victor	34c4
saint victor d epine	34b:27
saint victor de buthon	51b:28
saint victor de cessieu	21c:38
saint victor de chretienville	45b:27
saint victor de malcap	82b:30
saint victor de morestel	12c:38
saint victor de reno	:61
saint victor des oules	30b:30
saint victor en marche	36b:23
saint victor et melvieu	29b:12
saint victor l abbaye	75b:76
saint victor la coste	22c:30
saint victor la riviere	24b:63
saint victor malescours	80b:43
saint victor montvianeix	26b:63
saint victor rouzaud	21b:09
saint victor sur arlanc	92a:43
saint victor sur avre	54a:27
saint victor sur ouche	30b:21
saint victor sur rhins	11c:42
saint victoret	67c:13
saint victour	20b:19
saint victurnien	18c:87
saint vidal	61b:43
saint vigor	31b:27
saint vigor d ymonville	12c:76
saint vigor des mezerets	:14
saint vigor des monts	28b:50
saint vigor le grand	24c:14
saint vincent	21c4
saint vincent bragny	99b:71
saint vincent cramesnil	69b:76
saint vincent d autejac	28b:82
saint vincent d olargues	36b:34
saint vincent de barbeyrargues	78b:34
saint vincent de barres	82b:07
saint vincent de boisset	97b:42
saint vincent de connezac	66b:24
saint vincent de cosse	39b:24
saint vincent de durfort	27b:07
saint vincent de lamontjoie	22b:47
saint vincent de mercuze	15c:38
saint vincent de paul	45c2
saint vincent de pertignas	33b:33
saint vincent de reins	64b:69
saint vincent de salers	70a:15
saint vincent de tyrosse	80c:40
saint vincent des bois	34b:27
saint vincent des landes	15c:44
saint vincent des pres	60b2
saint vincent du boulay	37b:27
saint vincent du lorouer	81b:72
saint vincent du pendit	23b:46
saint vincent en bresse	59b:71
saint vincent jalmoutiers	20b:24
saint vincent la chatre	59b:79
saint vincent la commanderie	64b:26
saint vincent le paluel	29b:24
saint vincent les forts	:04
saint vincent lespinasse	28b:82
saint vincent puymaufrais	:85
saint vincent rive
saint vincent rive d olt	44b:46
saint vincent sterlanges	75b:85
saint vincent sur graon	16c:85
saint vincent sur jabron	17b:04
saint vincent sur jard	17c:85
saint vincent sur l isle	31b:24
saint vincent sur oust	17c:56
saint vinnemer	:89
saint vit	51c:25
saint vital	77b:73
saint vite	12c:47
saint vitte	12b:18
saint vitte sur briance	32b:87
saint vivien	17c2
saint vivien de blaye	36b:33
saint vivien de medoc	18c:33
saint vivien de monsegur	39b:33
saint voir	20b:03
saint vougay	87b:29
saint vrain	33c2
saint vran	78b:22
saint vulbas	12c:01
saint waast	69b:59
saint wandrille rancon	:76
saint witz	27c:95
saint xandre	57c:17
saint yaguen	63b:40
saint yan	11c:71
saint ybard	:19
saint ybars	65b:09
saint yon	92b:91
saint yorre	26c:03
saint yrieix	 6
saint yrieix la montagne	22b:23
saint yrieix la perche	68c:87
saint yrieix le dejalat	33b:19
saint yrieix les bois	28b:23
saint yrieix sous aixe	45b:87
saint yrieix sur charente	75c:16
saint ythaire	:71
saint yvi	34c:29
saint yvoine	55b:63
saint yzan
saint yzan de soudiac	26c:33
saint yzans
saint yzans de medoc	35b:33
saint zacharie	59c:83
sainte adresse	70c:76
sainte agathe	17b:63
sainte agathe d aliermont	30b:76
sainte agathe en donzy	12b:42
sainte agathe la bouteresse	11c:42
sainte agnes	19c3
sainte alauzie	:46
sainte alvere	:24
sainte anastasie	19c2
sainte anastasie sur issole	22c:83
sainte anne	29d5
sainte anne d auray	29c:56
sainte anne saint priest	14b:87
sainte anne sur brivet	31c:44
sainte anne sur gervonde	76b:38
sainte anne sur vilaine	10c:35
sainte aulde	71b:77
sainte aurence cazaux	89a:32
sainte austreberthe	66b2
sainte barbe	11c2
sainte barbe sur gaillon	:27
sainte bazeille	32c:47
sainte beuve
sainte beuve en riviere	18b:76
sainte blandine	10c2
sainte brigitte	18b:56
sainte camelle	13b:11
sainte catherine	45c3
sainte catherine de fierbois	73b:37
sainte cecile	27c4
sainte cecile d andorge	53b:30
sainte cecile du cayrou	13b:81
sainte cecile les vignes	27c:84
sainte ceronne
sainte ceronne les mortagne	25b:61
sainte cerotte	34b:72
sainte christie	54b:32
sainte christie d armagnac	38b:32
sainte christine	12b3
sainte colombe	67c12
sainte colombe de duras	98a:47
sainte colombe de la commanderie	18b:66
sainte colombe de peyre	:48
sainte colombe de villeneuve	50b:47
sainte colombe des bois	14b:58
sainte colombe en auxois	53a:21
sainte colombe en bruilhois	15c:47
sainte colombe la commanderie	84b:27
sainte colombe pres vernon	31b:27
sainte colombe sur gand	38b:42
sainte colombe sur guette	38a:11
sainte colombe sur l hers	44b:11
sainte colombe sur loing	:89
sainte colombe sur seine	92b:21
sainte colome	35b:64
sainte consorce	22c:69
sainte croix	20c6
sainte croix a lauze	87a:04
sainte croix aux mines	17c:68
sainte croix de caderle	97a:30
sainte croix de mareuil	14b:24
sainte croix de quintillargues	98b:34
sainte croix du mont	84b:33
sainte croix du verdon	11b:04
sainte croix en bresse	66b:71
sainte croix en jarez	48b:42
sainte croix en plaine	30c:68
sainte croix grand tonne	:14
sainte croix hague	:50
sainte croix sur aizier	:27
sainte croix sur buchy	66b:76
sainte croix sur mer	24b:14
sainte croix sur orne	:61
sainte croix vallee francaise	30b:48
sainte croix volvestre	65b:09
sainte dode	23b:32
sainte eanne	58b:79
sainte engrace	17b:64
sainte enimie	:48
sainte eugenie
sainte eugenie de villeneuve	10b:43
sainte eulalie	60c5
sainte eulalie d ans	30b:24
sainte eulalie d eymet	:24
sainte eulalie d olt	37b:12
sainte eulalie de cernon	33b:12
sainte eulalie en born	14c:40
sainte eulalie en royans	54b:26
sainte euphemie	18c:01
sainte euphemie sur ouveze	71a:26
sainte eusoye	33b:60
sainte fauste	26b:36
sainte fereole	21c:19
sainte feyre	26c:23
sainte feyre la montagne	12b:23
sainte flaive
sainte flaive des loups	26c:85
sainte florence	15c2
sainte florine	33c:43
sainte foi	29a:09
sainte fortunade	18c:19
sainte foy	37c4
sainte foy d aigrefeuille	26c:31
sainte foy de belves	14b:24
sainte foy de longas	24b:24
sainte foy de montgommery	:14
sainte foy de peyrolieres	21c:31
sainte foy l argentiere	13c:69
sainte foy la grande	25c:33
sainte foy la longue	14b:33
sainte foy les lyon	22d:69
sainte foy saint sulpice	57b:42
sainte foy tarentaise	69b:73
sainte gauburge sainte colombe	10c:61
sainte gemme	33c7
sainte gemme en sancerrois	40b:18
sainte gemme la plaine	21c:85
sainte gemme martaillac	38b:47
sainte gemme moronval	11c:28
sainte gemmes	 4
sainte gemmes d andigne	:49
sainte gemmes le robert	77b:53
sainte gemmes sur loire	37c:49
sainte genevieve	43c5
sainte genevieve des bois	36d2
sainte genevieve les gasny	65b:27
sainte helene	54c5
sainte helene bondeville	68b:76
sainte helene du lac	86b:73
sainte helene sur isere	12c:73
sainte hermine	:85
sainte honorine	 5
sainte honorine de ducy	14b:14
sainte honorine des pertes	:14
sainte honorine du fay	14c:14
sainte honorine la chardonne	68b:61
sainte honorine la guillaume	35b:61
sainte innocence	:24
sainte jalle	33b:26
sainte jamme
sainte jamme sur sarthe	20c:72
sainte julie	11c:01
sainte juliette	13b:82
sainte juliette sur viaur	65b:12
sainte leocadie	16b:66
sainte lheurine	53b:17
sainte liviere	:52
sainte livrade	26b:31
sainte livrade sur lot	65c:47
sainte lizaigne	11c:36
sainte luce	95c2
sainte luce sur loire	16d:44
sainte lucie
sainte lucie de tallano	36b:2A
sainte magnance	48b:89
sainte marguerite	23c2
sainte marguerite d elle	76b:14
sainte marguerite de carrouges	21b:61
sainte marguerite de viette	:14
sainte marguerite des loges	:14
sainte marguerite en ouche	:27
sainte marguerite lafigere	11b:07
sainte marguerite sur duclair	20c:76
sainte marguerite sur fauville	:76
sainte marguerite sur mer	47b:76
sainte marie	55d9
sainte marie a py	19b:51
sainte marie au bosc	35b:76
sainte marie aux chenes	45c:57
sainte marie aux mines	49c:68
sainte marie cappel	83b:59
sainte marie d alloix	49b:38
sainte marie d alvey	13b:73
sainte marie d attez	58b:27
sainte marie de chignac	:24
sainte marie de cuines	85b:73
sainte marie de gosse	12c:40
sainte marie de re	34c:17
sainte marie de vatimesnil	26b:27
sainte marie de vaux	21b:87
sainte marie des champs	16c:76
sainte marie du bois	23b2
sainte marie du lac nuisement	28b:51
sainte marie du mont	93b2
sainte marie en chanois	21b:70
sainte marie en chaux	16b:70
sainte marie kerque	17c:62
sainte marie la blanche	93b:21
sainte marie la mer	50c:66
sainte marie la robert	86a:61
sainte marie lapanouze	64a:19
sainte marie laumont	:14
sainte marie outre
sainte marie outre l eau	12b:14
sainte marie sur ouche	70b:21
sainte marthe	12c2
sainte maure	18c:10
sainte maure de peyriac	31b:47
sainte maure de touraine	41c:37
sainte maxime	14d:83
sainte meme	22b:17
sainte menehould	41c:51
sainte mere	20b:32
sainte mere eglise	29c2
sainte mesme	90b:78
sainte mondane	31b:24
sainte montaine	17b:18
sainte nathalene	65b:24
sainte neomaye	14c:79
sainte olive	36b:01
sainte opportune	24b:61
sainte opportune du bosc	63b:27
sainte opportune la mare	43b:27
sainte orse	35b:24
sainte osmane	:72
sainte ouenne	79b:79
sainte pallaye	97a:89
sainte paule	34b:69
sainte pazanne	72c:44
sainte pexine	29b:85
sainte pole	18b:54
sainte preuve	67a:02
sainte radegonde	34c8
sainte radegonde des noyers	99b:85
sainte ramee	11b:17
sainte reine	20b2
sainte reine de bretagne	25c:44
sainte rose	24d2
sainte ruffine	62b:57
sainte sabine	17b:21
sainte sabine born	:24
sainte sabine sur longeve	74b:72
sainte savine	10d:10
sainte scolasse
sainte scolasse sur sarthe	58b:61
sainte segree	47a:80
sainte seve	11c:29
sainte severe	52b:16
sainte severe sur indre	78b:36
sainte sigolene	61c:43
sainte solange	11c:18
sainte soline	34b:79
sainte souline	11b:16
sainte soulle	50c:17
sainte suzanne	27d5
sainte suzanne et chammes	12c:53
sainte suzanne sur vire	69b:50
sainte terre	19c:33
sainte therence	18b:03
sainte thorette	47b:18
sainte trephine	19b:22
sainte trie	12b:24
sainte tulle	36c:04
sainte valiere	53b:11
sainte vaubourg	79a:08
sainte verge	14c:79
sainte vertu	66a:89
sainteny	:50
saintes	=25d:17
saintes maries
saintes maries de la mer	24c:13
saintigny	92b:28
saintines	11c:60
saintry
saintry sur seine	59c:91
saints en puisaye	55b:89
saints geosmes	11c2
sainville	10c:28
saires	12b:86
saires la verrerie	30b:61
saissac	90b:11
saisseval	26b:80
saisy	35b:71
saivres	13c:79
saix	40c2
saizenay	10b:39
saizerais	15c:54
saizy	19b:58
sajas	10b:31
salagnac	69b:24
salagnon	15c:38
salaise
salaise sur sanne	46c:38
salamanque	c
salans	66b:39
salasc	36b:34
salaunes	13c:33
salavas	74b:07
salavre	31b:01
salazac	23b:30
salazie	73c:974
salbris	48c:41
salcombe	e
sale	c=
salechan	24b:65
saleich	34b:31
saleignes	56a:17
saleilles	57c:66
salem	e
salency	90b:60
salenthal	:67
saleon	79a:05
salerans	78a:05
salerne	c
salernes	40c:83
salers	31b:15
sales	=23c:74
salesches	33b:59
salettes	30b2
saleux	27c:80
salford	e
salherm	66a:31
salice	10b:2A
saliceto	46a:2B
salida	e
salies	=81b:81
salies de bearn	47c:64
salies du salat	17c:31
salignac	68b2
salignac de mirambeau	16b:17
salignac eyvigues	12c:24
salignac sur charente	61b:17
saligney	19b:39
saligny	65b2
saligny sur roudon	64b:03
saligos	88a:65
salina	e=
salinas	e=
salindres	36c:30
salinelles	59b:30
salins	=13c2
salins fontaine	94b:73
salins les bains	24c:39
salins les thermes	:73
salisbury	e
salives	=19b:21
sallagriffon	47a:06
sallanches	17d:74
sallaumines	94c:62
salleboeuf	28c:33
salledes	56b:63
salleles	 2
salleles cabardes	11b:11
salleles d aude	32c:11
sallen	32b:14
sallenelles	29b:14
sallenoves	85b:74
sallertaine	35c:85
salles	=93c5
salles adour	57b:65
salles arbuissonnas
salles arbuissonnas en beaujolais	82b:69
salles courbaties	48b:12
salles curan	10c:12
salles d angles	10c:16
salles d armagnac	12b:32
salles d aude	34c:11
salles de barbezieux	41b:16
salles de belves	78a:24
salles de villefagnan	31b:16
salles et pratviel	13b:31
salles la source	23c:12
salles lavalette	32b:16
salles mongiscard	32b:64
salles sous bois	22b:26
salles sur garonne	58b:31
salles sur l hers	77b:11
salles sur mer	25c:17
sallespisse	59b:64
salmagne	28b:55
salmaise	13b:21
salmbach	59b:67
salmiech	76b:12
salmon	e=
salome	32c:59
salon	=39b2
salon de provence	44d:13
salon la tour	68b:19
salonique	c
salonnes	18b:57
salornay
salornay sur guye	86b:71
salouel	42c:80
salperwick	52b:62
salsein	47a:09
salses le chateau	40c:66
salsigne	40b:11
salt en donzy	54b:42
salt lake city	e
saltash	e
saltburn	e
saltburn by the sea	e
saltcoats	e
salvador de bahia	c
salvagnac	12c:81
salvagnac cajarc	37b:12
salvezines	70a:11
salviac	12c:46
salvizinet	62b:42
salza	29a:11
salzuit	33b:43
samadet	11c:40
saman	14b:31
samaran	74a:32
samatan	25c:32
samazan	84b:47
sambin	86b:41
sambourg	63a:89
sameon	17c:59
samer	47c:62
samerey	14b:21
sames	71b:64
sammarcolles	65b:86
sammeron	12c:77
samoens	22c:74
samognat	63b:01
samogneux	97a:55
samois
samois sur seine	21c:77
samonac	47b:33
samoreau	24c:77
samouillan	11b:31
samoussy	38b:02
sampans	=11c:39
sampigny	69b:55
sampigny les maranges	13b:71
sampolo	90a:2A
sampzon	24b:07
samson	74a:25
samsons
samsons lion	99a:64
samsun	c
samuran	27a:65
san angelo	e
san antonio	e
san bernardino	e
san damiano	54a:2B
san diego	e
san francisco	c
san gavino
san gavino d ampugnani	10b:2B
san gavino di carbini	12c:2A
san gavino di fiumorbo	99a:2B
san gavino di tenda	64a:2B
san giovanni di moriani	10b:2B
san giuliano	81b:2B
san jose	e
san lorenzo	14b:2B
san luis obispo	e
san marcos	e
san martino di lota	31c:2B
san mateo	e
san nicolao	21c:2B
san pedro	c
san sebastian	c
sana	=24b:31
sanary
sanary sur mer	19d:83
sance	22c:71
sancergues	62b:18
sancerre	=13c:18
sancey	14c:25
sancheville	74b:28
sanchey	96b:88
sancoins	30c:18
sancourt	63b3
sancy	77b2
sancy les cheminots	10b:02
sancy les provins	34b:77
sand	14c:67
sandarville	42b:28
sandaucourt	18b:88
sanday	e
sandbach	e
sandillon	43c:45
sandouville	80b:76
sandown	e
sandpoint	e
sandrans	58b:01
sandusky	e
sandwich	e=
sandy	e=
sandy springs	e
sangatte	47c:62
sanghen	32b:62
sanguinet	47c:40
sanilhac	52c2
sanilhac sagries	84b:30
sannat	35b:23
sannerville	19c:14
sannes	29b:84
sannois	27d:95
sanous	98a:65
sanquhar	e
sanry	 2
sanry les vigy	51b:57
sanry sur nied	43b:57
sans vallois	13b:88
sansa	31a:66
sansac	 2
sansac de marmiesse	14c:15
sansac veinazes	20b:15
sansais	76b:79
sansan	10b:32
sanssac
sanssac l eglise	11c:43
sanssat	28b:03
sant andrea
sant andrea d orcino	14b:2A
sant andrea di bozio	55a:2B
sant andrea di cotone	19b:2B
sant antonino	13b:2B
santa barbara	e
santa clara	e
santa clarita	e
santa cruz	e
santa fe	e
santa lucia di mercurio	12b:2B
santa lucia di moriani	15c:2B
santa maria	e
santa maria di lota	20c:2B
santa maria figaniella	74a:2A
santa maria poggio	81b:2B
santa maria siche	36b:2A
santa reparata di balagna	10c:2B
santa reparata di moriani	52a:2B
santa rosa	e
santander	c
santans	27b:39
santeau	39b:45
santec	25c:29
santenay	11c2
santeny	39c:94
santes	=57c:59
santeuil	98b2
santiago	c
santigny	83a:89
santilly	46b2
santo domingo	c
santo pietro di tenda	34b:2B
santo pietro di venaco	31b:2B
santosse	61a:21
santranges	44b:18
sanvensa	64b:12
sanvignes
sanvignes les mines	42c:71
sanxay	55b:86
sanzey	14b:54
sao paulo	c
saon	23b:14
saone	32c:25
saone et loire	r55e
saonnet	33b:14
saorge	43b:06
saosnes	22b:72
saou	59b:26
sap en auge	93b:61
sapignicourt	37b:51
sapignies	20b:62
sapogne
sapogne et feucheres	51b:08
sapogne sur marche	15b:08
sapois	10c2
saponay	27b:02
saponcourt	78a:70
saragosse	c
sarajevo	c
saramon	86b:32
saran	17d:45
saranac lake	e
sarasota	e
saratoga springs	e
saraz	:25
sarbazan	12c:40
sarce	26b:72
sarceaux	11c:61
sarcelles	=59d:95
sarcenas	26b:38
sarcey	11c2
sarcicourt	:52
sarcos	:32
sarcus	26b:60
sarcy	27b:51
sardan	35b:30
sardent	76b:23
sardieu	12c:38
sardon	30b:63
sardy
sardy les epiry	11b:58
sare	28c:64
sarge	 2
sarge les le mans	39c:72
sarge sur braye	95b:41
sari d orcino	35b:2A
sari solenzara	14c:2A
sariac
sariac magnoac	16b:65
sark	e=
sarlabous	79a:65
sarlande	43b:24
sarlat
sarlat la caneda	88c:24
sarliac
sarliac sur l isle	11c:24
sarniguet	26b:65
sarnois	35b:60
saron
saron sur aube	27b:51
sarp	11b:65
sarpourenx	29b:64
sarragachies	22b:32
sarrageois	20b:25
sarraguzan	88a:32
sarralbe	44c:57
sarraltroff	79b:57
sarramea	58b:988
sarran	26b:19
sarrance	15b:64
sarrancolin	=55b:65
sarrant	36b:32
sarras	22c:07
sarrazac	36b2
sarraziet	24b:40
sarre union	27c:67
sarrebourg	12d:57
sarrebruck	c
sarrecave	69a:31
sarreguemines	20d:57
sarreinsming	12c:57
sarremezan	89a:31
sarrewerden	82b:67
sarrey	36b:52
sarriac
sarriac bigorre	27b:65
sarrians	58c:84
sarrigne	94b:49
sarrogna	23b:39
sarrola
sarrola carcopino	33c:2A
sarron	10b:40
sarrouilles	55b:65
sarroux saint julien	87b:19
sarry	23c3
sars et rosieres	62b:59
sars le bois	83a:62
sars poteries	14c:59
sartene	37c:2A
sartes	88a:88
sarthe	r57e
sartilly	:50
sartilly baie bocage	28c:50
sarton	18b:62
sartrouville	53d:78
sarzay	30b:36
sarzeau	92c:56
saskatoon	e=
sasnieres	88a:41
sassangy	14b:71
sassari	c
sassay	11c:41
sassegnies	26b:59
sassenage	=12d:38
sassenay	16c:71
sassetot	 2
sassetot le malgarde	11b:76
sassetot le mauconduit	100b:76
sasseville	25b:76
sassey	20b:27
sassey sur meuse	93a:55
sassierges saint germain	45b:36
sassis	69a:65
sassy	22b:14
sathonay	 2
sathonay camp	70c:69
sathonay village	24c:69
satillieu	15c:07
satolas et bonce	25c:38
saturargues	10c:34
saubens	24c:31
saubion	18c:40
saubole	16b:64
saubrigues	17c:40
saubusse	11c:40
saucats	35c:33
saucede	13b:64
sauchay	45b:76
sauchy	 2
sauchy cauchy	39b:62
sauchy lestree	44b:62
sauclieres	19b:12
saucourt
saucourt sur rognon	:52
saudemont	41b:62
saudoy	38b:51
saudron	40a:52
saudrupt	19b:55
saugeot	56a:39
saugnac et cambran	16c:40
saugnac et muret	14c:40
saugon	50b:33
saugues	17c:43
sauguis saint etienne	17b:64
saugy	77a:18
saujac	13b:12
saujon	74c:17
saul	28b:973
saulce
saulce sur rhone	19c:26
saulces	 2
saulces champenoises	22b:08
saulces monclin	84b:08
saulcet	66b:03
saulchery	69b:02
saulchoy	33b:62
saulchoy sous poix	74a:80
saulcy	62a:10
saulcy sur meurthe	23c:88
saules	=36b2
saulge	10c:86
saulge l hopital	:49
saulges	33b:53
saulgond	53b:16
sauliac
sauliac sur cele	11b:46
saulieu	22c:21
saulles	50a:52
saulmory
saulmory villefranche	82a:55
saulnay	16b:36
saulnes	23c:54
saulnieres	16c2
saulnot	76b:70
saulny	16c:57
saulon	 2
saulon la chapelle	10c:21
saulon la rue	70b:21
sault	13c:84
sault brenaz	10c:01
sault de navailles	98b:64
sault les rethel	19c:08
sault saint remy	21b:08
sault sainte marie	e
saultain	25c:59
saulty	75b:62
saulvaux	11b:55
saulx	87b:70
saulx le duc	25b:21
saulx les champlon	12b:55
saulx les chartreux	67c:91
saulx marchais	95b:78
saulxerotte	10b:54
saulxures	65b2
saulxures les bulgneville	23b:88
saulxures les nancy	43c:54
saulxures les vannes	38b:54
saulxures sur moselotte	26c:88
saulzais
saulzais le potier	47b:18
saulzet	40b:03
saulzet le froid	28b:63
saulzoir	17c:59
saumane	43b2
saumane de vaucluse	89b:84
saumejan	85a:47
saumeray	47b:28
saumont	24b:47
saumont la poterie	41b:76
saumos	55b:33
saumur	26d:49
saunay	64b:37
saundersfoot	e
saunieres	=81a:71
sauqueville	35b:76
saurais	=18b:79
saurat	=70b:09
sauret
sauret besserve	16b:63
saurier	25b:63
sausheim	57c:68
saussan	21c:34
saussay	15c2
saussay la campagne	53b:27
saussemesnil	93b:50
saussenac	63b:81
saussens	22b:31
sausses	13b:04
sausset
sausset les pins	76c:13
sausseuzemare
sausseuzemare en caux	43b:76
saussey	54b2
saussignac	41b:24
saussines	10c:34
saussy	99a:21
sautel	12b:09
sauternes	=79b:33
sauteyrargues	44b:34
sauto	10b:66
sautron	86c:44
sauvage magny	:52
sauvagnac	66a:16
sauvagnas	52b:47
sauvagnat	14b:63
sauvagnat sainte marthe	46b:63
sauvagney	20b:25
sauvagnon	36c:64
sauvagny	82a:03
sauvain	37b:42
sauvat	=22b:15
sauve	=20c:30
sauvelade	27b:64
sauverny	10c:01
sauvessanges	53b:63
sauveterre	28c5
sauveterre de bearn	14c:64
sauveterre de comminges	70b:31
sauveterre de guyenne	19c:33
sauveterre de rouergue	71b:12
sauveterre la lemance	56b:47
sauveterre saint denis	39b:47
sauviac	44b2
sauvian	56c:34
sauviat	59b:63
sauviat sur vige	89b:87
sauvignac	95a:16
sauvigney	 2
sauvigney les gray	10b:70
sauvigney les pesmes	16b:70
sauvigny	23b:55
sauvigny le beureal	67a:89
sauvigny le bois	74b:89
sauvigny les bois	14c:58
sauville	41b2
sauvillers
sauvillers mongival	18b:80
sauvimont	65a:32
sauvoy	71a:55
saux	:46
saux et pomarede	25b:31
sauxillanges	13c:63
sauze	67a:06
sauze entre bois	23c:79
sauze vaussais	:79
sauzelles	25b:36
sauzet	33c3
sauzon	10c:56
savannah	e=
savarthes	20b:31
savas	90b:07
savas mepin	88b:38
savasse	16c:26
savenay	95c:44
savenes	81b:82
savennes	31b2
savennieres	13c:49
saverdun	48c:09
saveres	21b:31
saverne	11d:67
saveuse	11c:80
savianges	80a:71
savieres	11c:10
savignac	14c2
savignac de duras	22b:47
savignac de l isle	61b:33
savignac de miremont	17b:24
savignac de nontron	21b:24
savignac ledrier	73b:24
savignac les eglises	10c:24
savignac les ormeaux	40b:09
savignac mona	15b:32
savignac sur leyze	32b:47
savignargues	24b:30
savigne	13c:86
savigne l eveque	40c:72
savigne sous le lude	45b:72
savigne sur lathan	13c:37
savigneux	50c2
savignies	93b:60
savigny	37c5
savigny en revermont	12c:71
savigny en sancerre	11c:18
savigny en septaine	69b:18
savigny en terre plaine	14b:89
savigny en veron	15c:37
savigny le sec	90b:21
savigny le temple	31d:77
savigny le vieux	40b:50
savigny les beaune	13c:21
savigny levescault	12c:86
savigny poil fol	11b:58
savigny sous faye	38b:86
savigny sous malain	23b:21
savigny sur aisne	33b:08
savigny sur ardres	25b:51
savigny sur braye	20c:41
savigny sur clairis	45b:89
savigny sur grosne	17b:71
savigny sur orge	38d:91
savigny sur seille	39b:71
savilly	79a:21
savines
savines le lac	11c:05
savins	62b:77
savoie	r45e
savoillan	81a:84
savoisy	19b:21
savolles	15b:21
savonnieres	=34c:37
savonnieres devant bar	43b:55
savonnieres en perthois	40b:55
savouges	37b:21
savournon	24b:05
savoyeux	20b:70
savy	62b:02
savy berlette	93b:62
saxel	52b:74
saxi bourdon	27b:58
saxmundham	e
saxon sion	46a:54
sayat	25c:63
saze	21c:30
sazeray	29b:36
sazeret	14b:03
sazilly	27b:37
sazos	16b:65
scaer	52c:29
scalloway	e
scarborough	e
scarriff	e
scata	41a:2B
sceau saint angel	13b:24
sceautres	14b:07
sceaux	=21d2
sceaux d anjou	12c:49
sceaux du gatinais	61b:45
sceaux sur huisne	59b:72
scey maisieres	29b:25
scey sur saone et saint albin	15c:70
schaeffersheim	88b:67
schaffhouse
schaffhouse pres seltz	56b:67
schaffhouse sur zorn	:67
schalbach	37b:57
schalkendorf	34b:67
scharrachbergheim
scharrachbergheim irmstett	14c:67
scheibenhard	87b:67
schenectady	e
scherlenheim	11b:67
scherwiller	31c:67
schillersdorf	41b:67
schiltigheim	35d:67
schirmeck	21c:67
schirrhein	23c:67
schirrhoffen	84b:67
schleithal	14c:67
schlierbach	13c:68
schmittviller	34b:57
schneckenbusch	31b:57
schnersheim	19c:67
schoelcher	19d:972
schoenau	59b:67
schoenbourg	37b:67
schoeneck	24c:57
schoenenbourg	72b:67
schopperten	41b:67
schorbach	55b:57
schull	e
schwabwiller	:67
schweighouse	 2
schweighouse sur moder	52c:67
schweighouse thann	75b:68
schwenheim	74b:67
schwerdorff	47b:57
schweyen	32b:57
schwindratzheim	18c:67
schwoben	23b:68
schwobsheim	32b:67
sciecq	66b:79
scientrier	13c:74
scieurac et floures	44a:32
sciez	=64c:74
scille	=37b:79
scilly	e
scionzier	92c:74
scolca	92a:2B
scorbe
scorbe clairvaux	22c:86
scottsbluff	e
scottsboro	e
scottsdale	e
scourie	e=
scranton	e
scrignac	82b:29
scrupt	12b:51
scunthorpe	e
scy chazelles	28c:57
scye	13b:70
seacroft	e
seaford	e
seaham	e
seahouses	e
seailles	70a:32
seaton	e
seattle	c
seaview	e
sebazac
sebazac concoures	32c:12
sebecourt	46b:27
sebeville	34a:50
seboncourt	11c:02
sebourg	20c:59
sebouville	:45
sebrazac	54b:12
seby	21b:64
secenans	18b:70
sechault	59a:08
secheras	=52b:07
secheval	52b:08
sechilienne	99b:38
sechin	11b:25
seclin	13d:59
secondigne
secondigne sur belle	48b:79
secondigny	18c:79
secourt	=20b:57
secqueville
secqueville en bessin	:14
sedalia	e
sedan	17d:08
sedbergh	e
sedeilhac	63a:31
sederon	24b:26
sedgefield	e
sedona	e
sedze maubecq	23b:64
sedzere	41b:64
seebach	16c:67
sees	42c:61
seez	25c:73
segalas	=24b2
seglien	67b:56
segny	29c:01
segonzac	25c3
segos	26b:32
segou	c
segoufielle	12c:32
segre	 2
segre en anjou bleu	18d:49
segreville	33b:31
segrie	59b:72
segrie fontaine	:61
segrois	55a:21
segry	48b:36
segur	53b:12
segur le chateau	20b:19
segur les villas	22b:15
segura	20b:09
seguret	77b:84
segus	27b:65
seich	89a:65
seichamps	52c:54
seichebrieres	22b:45
seicheprey	10b:54
seiches sur le loir	28c:49
seignalens	30a:11
seigne	92a:17
seignelay	15c:89
seigneulles	15b:55
seignosse	41c:40
seigny	15b:21
seigy	97b:41
seilh	34c:31
seilhac	18c:19
seilhan	21b:31
seillac	:41
seillans	29c:83
seillonnaz	13b:01
seillons source
seillons source d argens	28c:83
seine et marne	r15f
seine maritime	r13f
seine port	17c:77
seine saint denis	r17f
seingbouse	17c:57
seissan	11c:32
seix	76b:09
selaincourt	19b:54
selby	e
selens	20b:02
selestat	20d:67
seligne	11b:79
seligney	77a:39
selincourt	:80
selkirk	e
selles	=15c4
selles saint denis	13c:41
selles sur cher	42c:41
selles sur nahon	61a:36
sellieres	74b:39
selly oak	e
selma	e
selommes	79b:41
seloncourt	59c:25
selongey	24c:21
selonnet	44b:04
selsey	e
seltz	=32c:67
sem	:09
semalens	20c:81
semalle	38b:61
semarey	13b:21
sembadel	25b:43
sembas	14b:47
semblancay	22c:37
semblecay	10b:36
semboues	58a:32
semeac	52c:65
semeacq
semeacq blachon	16b:64
semecourt	10c:57
semelay	22b:58
semens	21b:33
sementron	11b:89
semeries	52b:59
semerville	:41
semezanges	10b:21
semezies
semezies cachan	53a:32
semide	17b:08
semillac	65a:17
semilly	94a:52
semmadon	11b:70
semoine	22b:10
semond	32a:21
semondans	30b:25
semons	=:38
semousies	23b:59
semoussac	39b:17
semoutiers
semoutiers montsaon	76b:52
semoy	33c:45
sempesserre	32b:32
sempigny	76b:60
sempy	32b:62
semur	 3
semur en auxois	40c:21
semur en brionnais	61b:71
semur en vallon	43b:72
semussac	26c:17
semuy	87a:08
senac	29b:65
senaide	19b:88
senaillac	 2
senaillac latronquiere	13b:46
senaillac lauzes	15b:46
senailly	13b:21
senan	67b:89
senantes	11c2
senard	:55
senarens	12b:31
senargent
senargent mignafans	29b:70
senarpont	62b:80
senas	69c:13
senaux	=39a:81
sencenac puy
sencenac puy de fourches	:24
senconac	:09
sendets	15c2
sene	=96c:56
senechas	25b:30
senergues	42b:12
senestis	20b:47
seneujols	32b:43
senez	15b:04
senezergues	21b:15
sengouagnet	23b:31
seniergues	15b:46
senille	:86
senille saint sauveur	17c:86
seninghem	69b:62
senlecques	25b:62
senlis	15d2
senlis le sec	32b:80
senlisse	51b:78
sennecay	44b:18
sennece
sennece les macon	:71
sennecey	 2
sennecey le grand	29c:71
sennecey les dijon	22c:21
sennely	68b:45
sennevieres	23b:37
senneville
senneville sur fecamp	87b:76
sennevoy	 2
sennevoy le bas	75a:89
sennevoy le haut	12b:89
senon	30b:55
senonches	30c:28
senoncourt	18b:70
senoncourt les maujouy	98a:55
senones	22c:88
senonges	13b:88
senonnes	39b:53
senots	33b:60
senouillac	11c:81
senoville	19b:50
senozan	11c:71
sens	=27d:89
sens beaujeu	40b:18
sens de bretagne	26c:35
sens sur seille	44b:71
sentein	18b:09
sentelie	22b:80
sentenac	 2
sentenac d oust	11b:09
sentenac de serou	42a:09
sentheim	15c:68
sentilly	:61
sentous	81a:65
senuc	15b:08
senven
senven lehart	24b:22
seoul	c
sepeaux saint romain	51b:89
sepmeries	64b:59
sepmes	60b:37
seppois	 2
seppois le bas	14c:68
seppois le haut	51b:68
sept forges	:61
sept freres	:14
sept iles	e
sept meules	17b:76
sept saulx	69b:51
sept sorts	62b:77
sept vents	:14
septeme	22c:38
septemes
septemes les vallons	12d:13
septeuil	23c:78
septfonds	23c2
septfontaines	37b:25
septmoncel les molunes	81b:39
septmonts	58b:02
septsarges	47a:55
septvaux	18b:02
sepvigny	80a:55
sepvret	62b:79
sepx	21b:31
sequedin	47c:59
sequehart	22b:02
serain	38b:02
seraincourt	16c2
serandon	34b:19
seranon	54b:06
serans	18b2
seranville	10b:54
seranvillers
seranvillers forenville	42b:59
seraucourt	 2
seraucourt le grand	71b:02
seraumont	33a:88
serazereux	54b:28
serbannes	85b:03
serbonnes	72b:89
serches	27b:02
sercoeur	23b:88
sercus	49b:59
sercy	10b:71
serdinya	24b:66
sere	78a:32
sere en lavedan	86a:65
sere lanso	37a:65
sere rustaing	13b:65
serecourt	10b:88
sereilhac	20c:87
seremange
seremange erzange	43c:57
serempuy	42a:32
serenac	50b:81
serent	34c:56
serevillers	13b:60
serez	=17b:27
serezin	 2
serezin de la tour	11c:38
serezin du rhone	31c:69
sergeac	22b:24
sergenaux	65a:39
sergenon	58a:39
sergines	12c:89
sergy	24c2
sericourt	49a:62
seriers	:15
serifontaine	28c:60
serignac	84b2
serignac peboudou	18b:47
serignac sur garonne	12c:47
serignan	86c:34
serignan du comtat	29c:84
serigne	10c:85
serigny	32b2
serilhac	28b:19
seringes et nesles	27b:02
seris	39b:41
serley	60b:71
sermages	19b:58
sermaise	20c2
sermaises	17c:45
sermaize	27b:60
sermaize les bains	17c:51
sermamagny	93b:90
sermange	25b:39
sermano	72a:2B
sermentizon	61b:63
sermentot	:14
sermerieu	16c:38
sermersheim	96b:67
sermesse	25b:71
sermiers	56b:51
sermizelles	25b:89
sermoise	34b:02
sermoise sur loire	15c:58
sermoyer	67b:01
sermur	10b:23
sernhac	18c:30
serocourt	84a:88
seron	33b:65
serpaize	21c:38
serques	12c:62
serqueux	13c2
serquigny	18c:27
serra di ferro	73b:2A
serra di fiumorbo	37b:2B
serra di scopamene	14b:2A
serralongue	24b:66
serraval	76b:74
serre chevalier	q
serre les moulieres	19b:39
serre les sapins	20c:25
serre nerpol	31b:38
serres	=16c3
serres castet	44c:64
serres et montguyard	23b:24
serres gaston	41b:40
serres morlaas	87b:64
serres sainte marie	58b:64
serres sur arget	82b:09
serreslous et arribans	20b:40
serriera	11b:2A
serrieres	14c2
serrieres de briord	13c:01
serrieres en chautagne	12c:73
serrieres sur ain	14b:01
serrigny	11b:89
serrigny en bresse	18b:71
serris	10d:77
serrouville	68b:54
serruelles	66a:18
sers	=10c2
servais	=29b:02
serval	=42a:02
servance	 2
servance miellin	76b:70
servanches	76a:24
servant	=56b:63
servas	15c2
servaville
servaville salmonville	11c:76
serverette	26b:48
serves sur rhone	78b:26
servian	55c:34
servieres	 2
servieres le chateau	56b:19
serviers et labaume	59b:30
servies	=58b:81
servies en val	22b:11
servignat	19b:01
servigney	12b2
servigny	 3
servigny les raville	48b:57
servigny les sainte barbe	46b:57
serville	36b:28
servilly	27b:03
servin	20b:25
servins	11c:62
servon	38c2
servon melzicourt	87a:51
servon sur vilaine	42c:35
servoz	12c:74
sery	39b2
sery les mezieres	60b:02
sery magneval	27b:60
serzy et prin	21b:51
sessenheim	23c:67
sete	45d:34
setif	c
setques	59b:62
settat	c
settle	e=
setubal	c
seugy	10c:95
seuil	=19b:08
seuil d argonne	53b:55
seuillet	48b:03
seuilly	37b:37
seulline	13c:14
seur	48b:41
seurre	24c:21
seux	16b:80
seuzey	83a:55
sevelinges	65b:42
sevenans	69b:90
sevenoaks	e
severac	17c:44
severac d aveyron	40c:12
severac le chateau	:12
seveux
seveux motey	47b:70
sevignac	11c:22
sevignacq	81b:64
sevignacq meyracq	58b:64
sevigny	31b:61
sevigny la foret	27b:08
sevigny waleppe	22b:08
seville	c
sevis	=:76
sevrai	=29b:61
sevran	53d:93
sevremoine	26d:49
sevremont	64c:85
sevres	=22d:92
sevres anxaumont	24c:86
sevrey	12c:71
sevrier	43c:74
sevry	65a:18
seward	e
sewen	48b:68
sexcles	23b:19
sexey	 2
sexey aux forges	72b:54
sexey les bois	:54
sexfontaines	14b:52
seychalles	79b:63
seyches	11c:47
seymour	e
seyne	14c:04
seynes	18b:30
seynod	:74
seyre	13b:31
seyresse	10c:40
seyssel	33c2
seysses	11d:31
seysses saves	24b:32
seyssinet
seyssinet pariset	12d:38
seyssins	81c:38
seyssuel	22c:38
seytroux	54b:74
sezanne	46c:51
sfax	c
shaftesbury	e
shanghai	c
shankill	e
shanklin	e
shannon	e
shap	e
shapinsay	e
shawinigan	e
sheboygan	e
sheerness	e=
sheffield	c
shenzhen	c
shepherd s bush	e
shepparton	e
shepshed	e
shepton mallet	e
sherborne	e
sherbrooke	e
sheridan	e
sheringham	e
sherkin	e
sherman	e
shetland	e=
shieldaig	e
shifnal	e
shipley	e
shiprock	e
shipston on stour	e
shkoder	c
shoreditch	e
shoreham by sea	e
show low	e
shreveport	e
shrewsbury	e
sialkot	e
siarrouy	45b:65
siaugues sainte marie	84b:43
sibiril	11c:29
sibiville	12b:62
siccieu saint julien et carisieu	61b:38
sichamps	17b:58
sickert	33b:68
sidcup	e
sideville	86b:50
sidi bel abbes	c
sidi bouzid	c
sidiailles	29b:18
sidmouth	e
siecq	21b:17
siegen	52b:67
siem reap	c
sierck
sierck les bains	18c:57
sierentz	44c:68
sierra vista	e
siersthal	65b:57
sierville	11c:76
siest	14b:40
sieurac	26b:81
sieuras	94a:09
sievoz	13b:38
siewiller	38b:67
sigale	20b:06
sigalens	34b:33
sigave	12c:986
sigean	57c:11
sigloy	65b:45
signac	40a:31
signes	=31c:83
signeville	86a:52
signy	 2
signy l abbaye	13c:08
signy le petit	12c:08
signy montlibert	93a:08
signy signets	64b:77
sigogne	96b:16
sigolsheim	:68
sigonce	42b:04
sigottier	82a:05
sigoules et flaugeac	13c:24
sigournais	100b:85
sigoyer	84b2
siguer	96a:09
sigy	66a:77
sigy en bray	49b:76
sigy le chatel	10b:71
sikasso	c
sikeston	e
silfiac	49b:56
silhac	41b:07
sillans	19c:38
sillans la cascade	79b:83
sillars	58b:86
sillas	12b:33
sille	 2
sille le guillaume	22c:72
sille le philippe	11c:72
sillegny	66b:57
sillery	18c:51
silley	 2
silley amancey	13b:25
silley blefond	54a:25
sillingy	58c:74
silly	 5
silly en gouffern	:61
silly en saulnois	35a:57
silly la poterie	11b:02
silly le long	12c:60
silly sur nied	72b:57
silly tillard	45b:60
silmont	14b:55
siltzheim	61b:67
silvareccio	99a:2B
silvarouvres	32a:52
silver city	e
simacourbe	42b:64
simandre	18c:71
simandre sur suran	67b:01
simandres	19c:69
simard	12c:71
simencourt	57b:62
simeyrols	26b:24
simi valley	e
simiane	 2
simiane collongue	58c:13
simiane la rotonde	61b:04
simorre	69b:32
simple	=38b:53
sin le noble	16d:59
sinard	72b:38
sinceny	20c:02
sincey
sincey les rouvray	10b:21
sinderes	:40
singapore	c
singapour	c
singles	=17b:63
singleyrac	31b:24
singly	14b:08
singrist	:67
sinnamary	28c:973
sinsat	:09
sinzos	14b:65
sion	99a:32
sion les mines	17c:44
sioniac	25b:19
sionne	14b:88
sionviller	10b:54
siorac	 2
siorac de riberac	26b:24
siorac en perigord	11c:24
siouville
siouville hague	93b:50
sioux city	e
sioux falls	e
sirac	16b:32
siracourt	29b:62
siradan	29b:65
siran	12c2
sireix	60a:65
sireuil	12c:16
sirod	54b:39
siros	85b:64
sisco	12c:2B
sissonne	21c:02
sissy	51b:02
sistels	21b:82
sisteron	79c:04
sitka	e=
sittingbourne	e
sivergues	39a:84
sivignon	18b:71
sivry	24b:54
sivry ante	18b:51
sivry courtry	11c:77
sivry la perche	28b:55
sivry sur meuse	34b:55
six fours
six fours les plages	37d:83
sixt fer a cheval	74b:74
sixt sur aff	23c:35
sizun	23c:29
skegness	e
skelmersdale	e
skerries	e=
skibbereen	e
skid row	e
skikda	c
skipton	e
skopje	c
skowhegan	e
skye	e
sleaford	e
slidell	e
sligo	e
slough	e=
small heath	e
smarves	29c:86
smermesnil	36b:76
sneem	e
snodland	e
snyder	e
soccia	16b:2A
sochaux	37c:25
socorro	e
socourt	28b:88
socx	87b:59
sode	=18a:31
soeurdres	:49
sofia	c
sognolles
sognolles en montois	37b:77
sogny	 2
sogny aux moulins	11b:51
sogny en l angle	73a:51
soham	e
soho	e=
soignolles	12b:14
soignolles en brie	20c:77
soindres	76b:78
soing cubry charentenay	56b:70
soings
soings en sologne	15c:41
soirans	49b:21
soissons	28d:02
soissons sur nacey	36b:21
soisy	 3
soisy bouy	85b:77
soisy sous montmorency	18d:95
soisy sur ecole	12c:91
soisy sur seine	74c:91
soize	95a2
soizy
soizy aux bois	19b:51
sokode	c
solaize	31c:69
solaro	74b:2B
solaure
solaure en diois	46b:26
solbach	11b:67
soleilhas	95a:04
solemont	13b:25
solente	13b:60
solerieux	33b:26
solers	13c:77
solesmes	54c2
soleymieu	90b:38
soleymieux	72b:42
solferino	37b:40
solgne	11c:57
soliers	23c:14
solignac	16c:87
solignac sous roche	27b:43
solignac sur loire	13c:43
solignat	51b:63
soligny	 2
soligny la trappe	63b:61
soligny les etangs	26b:10
solihull	e
sollacaro	40b:2A
sollieres
sollieres sardieres	:73
sollies	 3
sollies pont	13d:83
sollies toucas	63c:83
sollies ville	25c:83
sologne	q
sologny	57b:71
solomiac	50b:32
solore
solore en forez	51b:42
solre
solre le chateau	18c:59
solrinnes	14b:59
solterre	47b:45
solutre
solutre pouilly	33b:71
somain	12d:59
sombernon	10c:21
sombrin	21b:62
sombrun	19b:65
somerset	e=
somerton	e
somerville	e
somloire	88b:49
sommaing	40b:59
sommaisne	:55
sommancourt	54a:52
sommant	=18b:71
sommauthe	13b:08
somme	r=57e
somme bionne	70a:51
somme suippe	51b:51
somme tourbe	14b:51
somme vesle	34b:51
somme yevre	11b:51
sommecaise	39b:89
sommedieue	94b:55
sommeilles	=18b:55
sommelans	56a:02
sommelonne	41b:55
sommepy
sommepy tahure	66b:51
sommerance	50a:08
sommerau	15c:67
sommerecourt	75a:52
sommereux	48b:60
sommermont	:52
sommeron	13b:02
sommervieu	99b:14
sommerviller	10c:54
sommery	83b:76
sommesnil	11b:76
sommesous	47b:51
sommette
sommette eaucourt	18b:02
sommeval	30b:10
sommeville	:52
sommevoire	65b:52
sommieres	51c:30
sommieres du clain	73b:86
sompt	:79
sompuis	26b:51
somsois	19b:51
son	=89a:08
sonac	94a:46
sonchamp	17c:78
soncourt	42a:88
soncourt sur marne	33b:52
sondernach	59b:68
sondersdorf	32b:68
songeons	=93b:60
songeson	71a:39
songy	27b:51
sonnac	10c2
sonnac sur l hers	14b:11
sonnay	12c:38
sonnaz	21c:73
sonora	e
sons et roncheres	21b:02
sonthonnax
sonthonnax la montagne	29b:01
sonzay	14c:37
soorts
soorts hossegor	38c:40
soppe	 2
soppe le bas	77b:68
soppe le haut	:68
sor	29a:09
sorans
sorans les breurey	42b:70
sorbais	27b:02
sorbets	=40b2
sorbey	61b2
sorbier	=32b:03
sorbiers	=82c2
sorbo ocagnano	90b:2B
sorbollano	65a:2A
sorbon	22b:08
sorbs	40a:34
sorcy bauthemont	15b:08
sorcy saint martin	10c:55
sorde
sorde l abbaye	65b:40
sore	=12c:40
soreac	49a:65
sorede	35c:66
sorel	16b:80
sorel en vimeu	24b:80
sorel moussel	18c:28
soreze	30c:81
sorgeat	89a:09
sorges	:24
sorges et ligueux
sorges et ligueux en perigord	17c:24
sorgues	=19d:84
sorigny	29c:37
sorio	12b:2B
sormery	37b:89
sormonne	53b:08
sornac	78b:19
sornay	23c2
sorneville	36b:54
sorquainville	17b:76
sorrus	94b:62
sort en chalosse	89b:40
sortosville	80a:50
sortosville en beaumont	30b:50
sos	66b:47
sospel	38c:06
sossais	41b:86
sost	97a:65
sotta	19c:2A
sottevast	15c:50
sotteville	49b:50
sotteville les rouen	29d:76
sotteville sous le val	81b:76
sotteville sur mer	39b:76
soturac	64b:46
sotzeling	26a:57
souain perthes
souain perthes les hurlus	26b:51
soual	26c:81
souance
souance au perche	49b:28
souanyas	29a:66
souastre	38b:62
soubes	95b:34
soubise	33c:17
soublecause	17b:65
soubran	41b:17
soubrebost	14b:23
souce	14b:53
soucelles	:49
souchez	27c:62
soucht	10c:57
soucia	=18b:39
soucieu
soucieu en jarrest	47c:69
soucirac	10b:46
souclin	26b:01
soucy	16c2
soudaine lavinadiere	14b:19
soudan	=24c2
soudat	=10b:24
souday	:41
soude	=15b:51
soudeilles	30b:19
soudorgues	27b:30
soudron	30b:51
soueich	51b:31
soueix
soueix rogalle	42b:09
souel	18b:81
soues	=31c2
souesmes	100b:41
souffelweyersheim	82c:67
soufflenheim	47c:67
souffrignac	15b:16
souge	62b2
souge le ganelon	83b:72
sougeal	55b:35
sougeres	 2
sougeres en puisaye	29b:89
sougeres sur sinotte	:89
sougraigne	13b:11
sougy	85b:45
sougy sur loire	59b:58
souhey	82a:21
souilhanels	36b:11
souilhe	35b:11
souillac	32c:46
souille	=80b:72
souilly	43b:55
souk ahras	c
soula	=17b:09
soulac
soulac sur mer	31c:33
soulages	=84a:15
soulages bonneval	29b:12
soulaincourt	:52
soulaines	 2
soulaines dhuys	42b:10
soulaines sur aubance	13c:49
soulaire et bourg	15c:49
soulaires	47b:28
soulan	40b:09
soulanges	45b:51
soulangis	45b:18
soulangy	25b:14
soulatge	13b:11
soulaucourt
soulaucourt sur mouzon	10b:52
soulaures	67a:24
soulce
soulce cernay	14b:25
souleuvre
souleuvre en bocage	86c:14
souleymanieh	c
soulge
soulge sur ouette	11c:53
soulieres	14b:51
soulievres	:79
soulignac	41b:33
souligne flace	64b:72
souligne sous ballon	12c:72
soulignonne	75b:17
souligny	38b:10
soulitre	60b:72
soullans	47c:85
soulles	:50
soulom	29b:65
soulomes	13b:46
soulosse
soulosse sous saint elophe	65b:88
soultz	 2
soultz haut rhin	70c:68
soultz les bains	94b:67
soultz sous forets	31c:67
soultzbach
soultzbach les bains	73b:68
soultzeren	12c:68
soultzmatt	25c:68
soulvache	34b:44
soumaintrain	21b:89
soumans	61b:23
soumensac	22b:47
soumeras	38b:17
soumont	25b:34
soumont saint quentin	66b:14
soumoulou	16c:64
soupex	24b:11
soupir	=27b:02
souplicourt	:80
souppes
souppes sur loing	50c:77
souprosse	12c:40
souraide	15c:64
sourans	11b:25
source seine	60a:21
sourcieux
sourcieux les mines	21c:69
sourdeval	30c2
sourdeval les bois	:50
sourdon	29b:80
sourdun	15c:77
sournia	48b:66
sourniac	20b:15
sourribes	17b:04
sours	20c:28
soursac	53b:19
sourzac	11c:24
sous parsat	11b:23
sousceyrac	 2
sousceyrac en quercy	13c:46
sousmoulins	23b:17
souspierre	11b:26
soussac	18b:33
soussans	17c:33
sousse	c
soussey
soussey sur brionne	16b:21
soustelle	12b:30
soustons	87c:40
sousville	14b:38
souternon	29b:42
south bend	e
south molton	e
south ronaldsay	e
south shields	e
south uist	e
southall	e
southam	e
southampton	c
southend	e
southend on sea	e
southport	e
southwark	e
southwell	e
southwold	e
soutiers	=:79
souvans	52b:39
souvignargues	96b:30
souvigne	20c3
souvigne sur meme	16b:72
souvigne sur sarthe	60b:72
souvigny	17c:03
souvigny de touraine	38b:37
souvigny en sologne	50b:41
souyeaux	30b:65
souzay
souzay champigny	69b:49
souzy	76b:69
souzy la briche	50b:91
soveria	11b:2B
sowerby bridge	e
soweto	e
soyans	41b:26
soyaux	10d:16
soye	36b:25
soye en septaine	58b:18
soyecourt	19b:80
soyers	=63a:52
soyons	=23c:07
spada	:55
spalding	e
sparkbrook	e
sparkhill	e
sparks	e=
sparsbach	24b:67
spartanburg	e
spay	28c:72
spearfish	e=
spechbach	14c:68
speke	e
speloncato	26b:2B
spencer	e=
spennymoor	e
speracedes	12c:06
spezet	18c:29
spicheren	31c:57
spiddal	e
spilsby	e
spincourt	82b:55
split	c
splott	e
spokane	e
sponville	11b:54
spoy	53b2
springfield	e
spycker	17c:59
squiffiec	75b:22
staffelfelden	41c:68
stafford	e
staines	e
stains	41d:93
stainville	37b:55
stalbridge	e
stalybridge	e
stamford	e
standing rock	e
stanhope	e=
stanmore	e
staple	76b:59
staplehurst	e
starkville	e
state college	e
staten island	e
statesboro	e
stattmatten	74b:67
staunton	e
stazzona	38a:2B
steamboat springs	e
steenbecque	16c:59
steene	14c:59
steenvoorde	43c:59
steenwerck	35c:59
steige	62b:67
steinbach	14c:68
steinbourg	19c:67
steinbrunn	 2
steinbrunn le bas	85b:68
steinbrunn le haut	69b:68
steinseltz	61b:67
steinsoultz	74b:68
stenay	24c:55
stephenville	e
stepney	e=
sterling	e=
sterling heights	e
sternenberg	14b:68
stetten	33b:68
steubenville	e
stevenage	e
steyning	e
stigny	89a:89
still	18c:67
stillwater	e
stiring
stiring wendel	11d:57
stirling	e
stockholm	c
stockport	e
stockton	e
stockton on tees	e
stoke newington	e
stoke on trent	c
stokesley	e
stone	e=
stonehaven	e
stonne	40a:08
storckensohn	18b:68
stornoway	e
storrington	e
stosswihr	13c:68
stotzheim	11c:67
stourbridge	e
stourport on severn	e
stow on the wold	e
stowmarket	e
strabane	e
stranraer	e
strasbourg	29e:67
stratford	e
stratford upon avon	e
strathpeffer	e
strazeele	94b:59
streatham	e
street	e=
strenquels	26b:46
stretford	e
stromness	e
stronsay	e
strontian	e=
stroud	e=
stroudsburg	e
strueth	36b:68
struth	21b:67
stuckange	15c:57
stundwiller	52b:67
sturminster newton	e
sturzelbronn	17b:57
stuttgart	c
stutzheim
stutzheim offenheim	16c:67
suarce	44b:90
suaux	38b:16
sublaines	18b:37
subles	69b:14
subligny	12c3
suc et sentenac	:09
succieu	78b:38
suce sur erdre	75c:44
sucy en brie	28d:94
sudbury	e
suevres	16c:41
suez	c=
suffolk	e
sugar land	e
sugeres	65b:63
sugny	92a:08
suhescun	17b:64
suilly
suilly la tour	57b:58
suin	27b:71
suippes	39c:51
suisse	=94a:57
suizy
suizy le franc	11b:51
sulignat	60b:01
sully	82b3
sully la chapelle	46b:45
sully sur loire	51c:45
sulniac	39c:56
sumene	12c:30
sumter	e
sunbury	e
sunderland	e
sundgau	q
sundhoffen	20c:68
sundhouse	18c:67
sunnyvale	e
superior	e=
supt	11b:39
surat	61b:63
surba	34b:09
surbiton	e
surbourg	17c:67
surcamps	84a:80
surdoux	59a:87
sure	=28b:61
suresnes	49d:92
surfonds	34b:72
surfontaine	92a:02
surgeres	69c:17
surgy	34b:58
suriauville	20b:88
surin	=76b2
suris	=:16
surjoux	 2
surjoux lhopital	14b:01
surmont	13b:25
surprise	e=
surques	62b:62
surrain	14b:14
surtainville	12c:50
surtauville	49b:27
survie	=:61
surville	13c3
survilliers	41c:95
sury	94a:08
sury aux bois	77b:45
sury en vaux	68b:18
sury es bois	31b:18
sury le comtal	66c:42
sury pres lere	65b:18
surzur	52c:56
sus	=37b:64
sus saint leger	36b:62
susanville	e
susmiou	35b:64
sussac	37b:87
sussargues	28c:34
sussat	11b:03
sussey	25b:21
susville	11c:38
sutrieu	:01
sutton	e
sutton bridge	e
sutton coldfield	e
sutton in ashfield	e
suzan	26a:09
suzanne	24b2
suzannecourt	35b:52
suzay	34b:27
suze	25b:26
suze la rousse	21c:26
suzette	11b:84
suzoy	52b:60
suzy	:02
swadlincote	e
swaffham	e
swanage	e
swanley	e
swansea	c
sweetwater	e=
swindon	e
swinford	e
swords	e=
sy	58a:08
syam	18b:39
sydenham	e
sydney	c
sylhet	c
sylva	e=
sylvains les moulins	13c:27
sylvanes	12b:12
syracuse	c
syston	e
szczecin	c
tabaille
tabaille usquain	47a:64
tabanac	11c:33
tabre	35b:09
tabriz	c
tachoires	12b:32
tacoignieres	12c:78
tacoma	e
taconnay	73a:58
tadcaster	e
taden	26c:22
tadousse
tadousse ussau	73a:64
taglio
taglio isolaccio	62b:2B
tagnon	90b:08
tagolsheim	99b:68
tagsdorf	33b:68
tahaa	53c:987
tahiti	q
tahlequah	e
tahoua	c
tahuata	60b:987
taiarapu
taiarapu est	14d:987
taiarapu ouest	84c:987
tailhac	59a:43
taillades	=20c:84
taillancourt	13b:55
taillant	=20b:17
taillebois	:61
taillebourg	86b2
taillecavat	31b:33
taillecourt	11c:25
taillefontaine	26b:02
taillepied	18a:50
taillet	11b:66
taillette	41b:08
taillis	=10c:35
tailly	44b3
tain	e=
tain l hermitage	59c:26
taingy	:89
taintrux	14c:88
taisnieres	 2
taisnieres en thierache	48b:59
taisnieres sur hon	96b:59
taisnil	:80
taissy	22c:51
taix	55b:81
taize	17b:71
taize aizie	59b:16
taize maulais	:79
taizy	99a:08
tajan	13b:65
takaroa	11c:987
takoradi	e
talairan	44b:11
talais	=76b:33
talange	81c:57
talant	=12d:21
talasani	85b:2B
talazac	76a:65
talcy	36b2
talence	46d:33
talencieux	11c:07
talensac	26c:35
talgarth	e
talissieu	51b:01
talizat	59b:15
talladega	e
tallaght	e
tallahassee	e
tallans	47a:25
tallard	23c:05
tallenay	44b:25
tallende	16c:63
taller	=69b:40
talloires	 2
talloires montmin	19c:74
tallone	29b:2B
tallud sainte gemme	45b:85
talmas	11c:80
talmay	53b:21
talmont
talmont saint hilaire	85c:85
talmont sur gironde	77a:17
talmontiers	64b:60
talon	=42a:58
talus saint prix	11b:51
taluyers	27c:69
talybont	e
tamale	e=
tamanrasset	c
tamatave	c
tambacounda	c
tamerville	69b:50
tamnay
tamnay en bazois	17b:58
tamnies	41b:24
tampa	e
tamworth	e=
tanavelle	22b:15
tanay	23b:21
tancarville	13c:76
tancoigne	:49
tancon	57b:71
tanconville	11b:54
tancrou	34b:77
tanger	c
tangry	27b:62
taninges	35c:74
tanis	27b:50
tanlay	90b:89
tannay	53b:58
tannay le mont dieu	16b:08
tanneron	18c:83
tannerre
tannerre en puisaye	27b:89
tannieres	16a:02
tannois	39b:55
tanques	16b:61
tantonville	66b:54
tanus	55b:81
tanville	23b:61
tanzac	30b:17
taos	e=
taponas	91b:69
taponnat fleurignac	16c:16
taputapuatea	50c:987
tarabel	60b:31
taradeau	19c:83
tarare	=11d:69
tarascon	15d:13
tarascon sur ariege	31c:09
tarasteix	27b:65
taravao	q
tarbert	e
tarbes	44d:65
tarbet	e
tarcenay
tarcenay foucherans	15c:25
tardais	=:28
tardes	=12b:23
tardets
tardets sorholus	59b:64
tardinghen	15b:62
tarentaise	51b:42
tarentaize	q
tarente	c=
tarerach	42a:66
targasonne	20b:66
targe	=:86
target	24b:03
targon	21c:33
tarn	r40e
tarn et garonne	r27e
tarnac	33b:19
tarnes	30b:33
tarnos	13d:40
taron sadirac viellenave	17b:64
taroudant	c
tarquimpol	60a:57
tarragone	c
tarrano	16a:2B
tarsac	16b:32
tarsacq	55b:64
tarsul	17b:21
tart	15c:21
tart l abbaye	:21
tart le bas	24b:21
tart le haut	:21
tartaras	96b:42
tartas	32c:40
tartecourt	31a:70
tarterets	q
tartiers	16b:02
tartigny	25b:60
tartonne	13b:04
tartous	c
tarzy	13b:08
tasque	24b:32
tasse	=29b:72
tassenieres	39b:39
tassille	14b:72
tassin
tassin la demi lune	23d:69
tasso	89a:2A
tatakoto	18b:987
tataouine	c
tatihou	q
taugon	77b:17
taule	=29c:29
taulignan	16c:26
taulis	58a:66
taunton	e
taupo	e
taupont	24c:56
tauranga	e
tauriac	22c3
tauriac de camares	35a:12
tauriac de naucelle	40b:12
tauriers	20b:07
taurignan	 2
taurignan castet	16b:09
taurignan vieux	20b:09
taurinya	33b:66
taurize	11b:11
taussac	50b:12
taussac la billiere	46b:34
tautavel	95b:66
tauves	68b:63
tauxieres
tauxieres mutry	:51
tauxigny saint bauld	17c:37
tavaco	41b:2A
tavant	27b:37
tavaux	39c:39
tavaux et pontsericourt	54b:02
tavel	21c:30
tavera	45b:2A
tavernay	49b:71
tavernes	=15c:83
taverny	28d:95
tavers	13c:45
tavey	:70
tavistock	e
taxat senat	22b:03
taxenne	13b:39
tayac	13b:33
taybosc	68a:32
tayport	e
tayrac	57b2
taza	c
tazilly	18b:58
tbilissi	c
tebessa	c
teche	60b:38
tecou	11c:81
teddington	e
teheran	c
tehran	c
teignmouth	e
teigny	12b:58
teilhede	54b:63
teilhet	45b2
teillay	11c:35
teillay le gaudin	:45
teillay saint benoit	:45
teille	=24c2
teillet	46b:81
teillet argenty	56b:03
teillots	10b:24
teisseire	q
teissieres	 2
teissieres de cornet	32b:15
teissieres les boulies	34b:15
tel aviv	c
telford	e=
telgruc
telgruc sur mer	22c:29
tellancourt	63b:54
tellecey	14b:21
tellieres le plessis	66a:61
telluride	e=
teloche	31c:72
temecula	e
tempe	e=
temple	e=
temple laguyon	34a:24
templemars	37c:59
templemore	e
templeuve
templeuve en pevele	72c:59
templeux	 2
templeux la fosse	14b:80
templeux le guerard	20b:80
tenay	10c:01
tenbury wells	e
tenby	e
tence	31c:43
tencin	22c:38
tende	=18c:06
tendon	=50b:88
tendron	=86a:18
tendu	=65b:36
teneur	=26b:62
tennant creek	e
tennie	10c:72
tenteling	10c:57
tenterden	e
terce	=11c:86
tercillat	16b:23
tercis
tercis les bains	14c:40
terdeghem	52b:59
tergnier	13d:02
terjat	18b:03
terlingua	e
termes	=26b3
termes d armagnac	21b:32
termignon	:73
terminiers	88b:28
ternand	76b:69
ternant	63b3
ternant les eaux	59a:63
ternas	13b:62
ternat	62a:52
ternay	61c3
ternuay melay et saint hilaire	44b:70
terny sorny	32b:02
terramesnil	32b:80
terranjou	39c:49
terrasson
terrasson lavilledieu	62c:24
terrats	81b:66
terraube	35b:32
terre clapier	:81
terre de bancalie	17c:81
terre de bas	87b:971
terre de haut	15c:971
terre et marais	13c:50
terre haute	e
terrebasse	14b:31
terrefondree	69a:21
terrehault	14b:72
terres australes et antarctiques francaises	r
terres de bord	16c:27
terres de caux	42c:76
terres de druance	91b:14
terres de haute charente	38c:16
territoire de belfort	r14e
terroles	14a:11
terron
terron sur aisne	:08
terrou	17b:46
tersanne	35b:26
tersannes	13b:87
terssac	12c:81
tertry	15b:80
terval	21c:85
terves	:79
terville	78c:57
tessancourt
tessancourt sur aubette	97b:78
tesse froulay	38b:61
tessel	24b:14
tessens	:73
tesson	=11c:17
tessonniere	:79
tessy bocage	22c:50
tetaigne	13b:08
tetbury	e
teteghem	:59
teteghem coudekerque village	82c:59
teterchen	76b:57
tethieu	76b:40
teting
teting sur nied	13c:57
tetouan	c
teuillac	88b:33
teulat	50b:81
teurtheville	 2
teurtheville bocage	59b:50
teurtheville hague	10c:50
teva i uta	11d:987
tewkesbury	e
texarkana	e
teyjat	27b:24
teyran	48c:34
teyssieres	66a:26
teyssieu	16b:46
teyssode	38b:81
thaas	97a:51
thaims	40b:17
thaire	19c:17
thaix	42a:58
thal drulingen	19b:67
thal marmoutier	83b:67
thalamy	11b:19
thame	e
thamesmead	e
thann	78c:68
thannenkirch	45b:68
thanville	62b:67
thaon	19c:14
thaon les vosges	85c2
tharaux	43a:30
tharoiseau	66a:89
tharot	11b:89
thatcham	e
thaumiers	39b:18
thauron	17b:23
thauvenay	31b:18
thaxted	e
the dalles	e
theale	e
thebe	97a:65
theding	24c:57
thedirac	30b:46
thegra	50b:46
thehillac	61b:56
theil
theil rabier	16b:16
theil sur vanne	:89
theillay	13c:41
theix noyalo	85c:56
theize	13c:69
thel	:69
theligny	22b:72
thelis
thelis la combe	14b:42
thelod	25b:54
thelonne	41b:08
thelus	13c:62
themericourt	28b:95
themines	24b:46
theminettes	18b:46
thenac	22c2
thenailles	22b:02
thenay	89b2
thenelles	54b:02
thenesol	33b:73
theneuil	29b:37
theneuille	34b:03
thenezay	14c:79
thenioux	67b:18
thenissey	93a:21
thenisy	30b:77
thennelieres	34b:10
thennes	55b:80
thenon	13c:24
thenorgues	85a:08
thenouville	10c:27
theoule
theoule sur mer	15c:06
therdonne	12c:60
thereval	18c:50
therines	20b:60
thermes magnoac	24b:65
thermopolis	e
therondels	36b:12
therouanne	11c:62
therouldeville	66b:76
thervay	38b:39
thesee	12c:41
thessalonique	c
thesy	70a:39
thetford	e
theuley	11b:70
theus	23b:05
theuville	78b2
theuville aux maillots	52b:76
thevet saint julien	40b:36
theville	31b:50
thevray	:27
they sous montfort	12b:88
they sous vaudemont	17a:54
theys	20c:38
theza	21c:66
thezac	54b2
thezan	 2
thezan des corbieres	57b:11
thezan les beziers	31c:34
theze	12c2
thezey saint martin	20b:54
theziers	11c:30
thezillieu	:01
thezy glimont	66b:80
thiais	33d:94
thiancourt	29b:90
thianges	17b:58
thiant	29c:59
thiat	:87
thiaucourt
thiaucourt regnieville	11c:54
thiaville
thiaville sur meurthe	60b:54
thiberville	18c:27
thibie	29b:51
thibivillers	22b:60
thibodaux	e
thibouville	33b:27
thicourt	13b:57
thiebaumenil	38b:54
thieblemont
thieblemont faremont	51b:51
thiebouhans	23b:25
thief river falls	e
thieffrain	16b:10
thieffrans	17b:70
thiefosse	59b:88
thiel
thiel sur acolin	10c:03
thiembronne	82b:62
thienans	11b:70
thiennes	92b:59
thiepval	12b:80
thierache	q
thiergeville	40b:76
thiernu	12b:02
thiers	12d:63
thiers sur theve	11c:60
thierville	37b:27
thierville sur meuse	32c:55
thiery	91a:06
thies	c
thiescourt	75b:60
thietreville	38b:76
thieulloy	 2
thieulloy l abbaye	38b:80
thieulloy la ville	14b:80
thieuloy saint antoine	38b:60
thieux	12c2
thieville	:14
thievres	15b2
thiezac	59b:15
thignonville	37b:45
thil	48c5
thil manneville	66b:76
thil sur arroux	14b:71
thilay	96b:08
thilleux	61a:52
thillois	51b:51
thillombois	28a:55
thillot	20b:55
thilouze	18c:37
thimert
thimert gatelles	12c:28
thimonville	13b:57
thimory	68b:45
thin le moutier	70b:08
thio	26c:988
thiolieres	16b:63
thionne	29b:03
thionville	43d:57
thiouville	28b:76
thiraucourt	10b:88
thire	53b:85
thiron
thiron gardais	96b:28
thirsk	e
thiruvananthapuram	e
this	22b:08
thise	30c:25
thivars	11c:28
thivencelle	82b:59
thiverny	10c:60
thiverval
thiverval grignon	10c:78
thivet	28b:52
thiviers	29c:24
thiville	33b:28
thizay	53b2
thizy	19b2
thizy les bourgs	58c:69
thoard	74b:04
thodure	80b:38
thoigne	17b:72
thoiras	 2
thoiras corbes	61b:30
thoire	 2
thoire sous contensor	11b:72
thoire sur dinan	40b:72
thoires	55a:21
thoirette
thoirette coisia	81b:39
thoiria	18b:39
thoiry	85c3
thoissey	16c:01
thoissia	34a:39
thoisy	 2
thoisy la berchere	30b:21
thoisy le desert	22b:21
thoix	15b:80
thol les millieres	28a:52
thollet	16b:86
thollon
thollon les memises	88b:74
thomastown	e
thomasville	e
thomery	34c:77
thomirey	56a:21
thonac	28b:24
thones	67c:74
thonnance	 2
thonnance les joinville	72b:52
thonnance les moulins	10b:52
thonne	 3
thonne la long	36b:55
thonne le thil	28b:55
thonne les pres	13b:55
thonnelle	12b:55
thonon
thonon les bains	38d:74
thonville	52a:57
thorailles	20b:45
thoraise	34b:25
thorame	 2
thorame basse	21b:04
thorame haute	25b:04
thoras	=24b:43
thore
thore la rochette	81b:41
thoree
thoree les pins	74b:72
thorens
thorens glieres	:74
thorey	44a:89
thorey en plaine	12c:21
thorey lyautey	12b:54
thorey sous charny	20b:21
thorey sur ouche	15b:21
thorigne	 5
thorigne d anjou	12c:49
thorigne en charnie	19b:53
thorigne fouillard	87c:35
thorigne sur due	16c:72
thorigny	13c:85
thorigny sur le mignon	:79
thorigny sur marne	10d:77
thorigny sur oreuse	14c:89
thornbury	e
thorne	e
thornhill	e
thornton	e
thorrenc	36b:07
thors	54b2
thory	40b2
thoste	10b:21
thou	29b2
thouarce	:49
thouare
thouare sur loire	11d:44
thouars	14d:79
thouars sur arize	38a:09
thouars sur garonne	23b:47
thouarsais
thouarsais bouildroux	:85
thourie	87b:35
thouron	56b:87
thourotte	45c:60
thoury	43b:41
thoury ferottes	65b:77
thousand oaks	e
thoux	26b:32
thrapston	e
thuboeuf	27b:53
thue et mue	62c:14
thues entre valls	25a:66
thueyts	12c:07
thugny
thugny trugny	24b:08
thuilley
thuilley aux groseilles	45b:54
thuillieres	11b:88
thuir	82c:66
thulay	20b:25
thumereville	10b:54
thumeries	42c:59
thun l eveque	79b:59
thun saint amand	11c:59
thun saint martin	54b:59
thunder bay	e
thurageau	72b:86
thure	28c:86
thuret	91b:63
thurey	42b:71
thurey le mont	11b:25
thurins	34c:69
thurles	e
thurso	e
thury	68b2
thury en valois	46b:60
thury harcourt	 2
thury harcourt le hom	36c:14
thury sous clermont	67b:60
thusy	12c:74
thuy	18a:65
thyez	63c:74
thyl	:73
tiaret	c
tibiran
tibiran jaunac	33b:65
ticheville	20b:61
tichey	21b:21
ticonderoga	e
tideswell	e
tidworth	e
tieffenbach	24b:67
tierce	=46c:49
tiercelet	=63b:54
tieste
tieste uragnoux	16b:32
tiffauges	15c:85
tifton	e
tigeaux	42b:77
tigery	43c:91
tighnabruaich	e
tignac	20a:09
tigne	:49
tignecourt	80a:88
tignes	19c:73
tignieu
tignieu jameyzieu	80c:38
tigny noyelle	16b:62
tigy	25c:45
til chatel	11c:21
tilbury	e=
tilh	83b:40
tilhouse	23b:65
tillac	=28b:32
tillamook	e
tillay
tillay le peneux	32b:28
tille	=13c:60
tillenay	74b:21
tilleul dame agnes	20b:27
tilleux	67a:88
tillieres	 2
tillieres sur avre	10c:27
tilloloy	32b:80
tillou	:79
tilloy	 6
tilloy et bellay	23b:51
tilloy floriville	35b:80
tilloy les conty	:80
tilloy les hermaville	22b:62
tilloy les mofflaines	16c:62
tilloy lez cambrai	70b:59
tilloy lez marchiennes	54b:59
tilly	12c3
tilly capelle	15b:62
tilly la campagne	:14
tilly sur meuse	27b:55
tilly sur seulles	18c:14
tilques	11c:62
timaru	e
timisoara	c
timmins	e
tincey et pontrebeau	81a:70
tinchebray	 2
tinchebray bocage	48c:61
tincourt
tincourt boucly	33b:80
tincques	82b:62
tincry	17b:57
tinee	q
tingry	29b:62
tinqueux	11d:51
tintagel	e
tinteniac	39c:35
tintry	80a:71
tintury	16b:58
tipaza	c
tipperary	e
tiptree	e
tirana	c
tiranges	45b:43
tiree	e=
tirent pontejac	75a:32
tirepied
tirepied sur see	96b:50
tisbury	e
tissey	11b:89
tivernon	28b:45
tiverton	e
tiviers	16b:15
tizac	 2
tizac de curton	38b:33
tizac de lapouyade	48b:33
tizi ouzou	c
tiznit	c
tlemcen	c
toamasina	c
tobermory	e
tocane saint apre	17c:24
toccoa	e
tocqueville	40b2
tocqueville en caux	14b:76
tocqueville les murs	27b:76
tocqueville sur eu	:76
todmorden	e
toeufles	31b:80
tofino	e
toges	=90a:08
togny
togny aux boeufs	14b:51
tokyo	c
toledo	e=
toliara	c
tolla	12b:2A
tollaincourt	12b:88
tollent	81a:62
tollevast	17c:50
tombeboeuf	44b:47
tomblaine	91c:54
tombouctou	c
tomino	18b:2B
tomintoul	e
tonbridge	e
tongue	e=
tonnac	11b:81
tonnay	 2
tonnay boutonne	12c:17
tonnay charente	83c:17
tonneins	95c:47
tonnerre	=43c:89
tonneville	:50
tonnoy	65b:54
tonopah	e
tonquedec	12c:22
tonypandy	e
tooele	e
tooting	e=
toowoomba	e
topeka	e
torce	13c:35
torce en vallee	14c:72
torce viviers
torce viviers en charnie	77b:53
torcenay	55b:52
torchamp	29b:61
torchefelon	84b:38
torcheville	12b:57
torcieu	74b:01
torcy	26d3
torcy en valois	81a:02
torcy et pouligny	20b:21
torcy le grand	12c2
torcy le petit	59b2
torderes	19b:66
tordouet	:14
torfou	29b2
torigni
torigni sur vire	:50
torigny
torigny les villes	44c:50
torino	c
tornac	95b:30
tornay	29a:52
toronto	c
torpes	14c2
torpoint	e
torquay	e
torrance	e
torreilles	38c:66
torridon	e
torrington	e
torsac	74b:16
torsiac	62a:43
tortebesse	80a:63
tortefontaine	23b:62
tortequesne	91b:62
torteron	79b:18
torteval
torteval quesnay	:14
tortezais	17b:03
tortisambert	:14
torvilliers	10c:10
torxe	26b:17
tory island	e
tosse	36c:40
tossiat	14c:01
tostat	55b:65
tostes	:27
totainville	11b:88
totes	16c:76
totland	e
totnes	e
tottenham	e
touba	c
touchay	22b:18
toucy	26c:89
toudon	36b:06
touet	 2
touet de l escarene	30b:06
touet sur var	75b:06
touffailles	33b:82
toufflers	40c:59
touffreville	73b2
touffreville la cable	:76
touffreville la corbeline	84b:76
touffreville sur eu	23b:76
touget	50b:32
touho	23c:988
touille	=25b:31
touillon	46b:21
touillon et loutelet	26b:25
toujouse	29b:32
toul	16d:54
toulaud	17c:07
toulenne	29c:33
touligny	83a:08
toulis et attencourt	11b:02
toulon	18e:83
toulon la montagne	:51
toulon sur allier	12c:03
toulon sur arroux	14c:71
toulonjac	76b:12
toulouges	75c:66
toulouse	51e:31
toulouse le chateau	20b:39
toulouzette	31b:40
toulx sainte croix	25b:23
touques	=39c:14
touquettes	75a:61
touquin	13c:77
tour de faure	34b:46
tour en bessin	69b:14
tour en sologne	11c:41
tourailles	=13b:41
tourailles sous bois	:55
tourbes	=19c:34
tourcelles
tourcelles chaumont	84a:08
tourch	10c:29
tourcoing	99d:59
tourdun	12b:32
tourette
tourette du chateau	15b:06
tourgeville	85b:14
tourlaville	:50
tourliac	14b:47
tourly	16b:60
tourmignies	94b:59
tourmont	44b:39
tournai	c=
tournai sur dive	30b:61
tournan	18b:32
tournan en brie	83c:77
tournans	11b:25
tournavaux	23b:08
tournay	14c:65
tournay sur odon	:14
tournebu	:14
tournecoupe	26b:32
tournedos bois hubert	45b:27
tournedos sur seine	:27
tournedoz	:25
tournefeuille	30d:31
tournefort	15b:06
tournehem
tournehem sur la hem	14c:62
tournemire	53b2
tournes	=11c:08
tourneville	33b:27
tourneville sur mer	17c:50
tourniac	:15
tournieres	15b:14
tournissan	29b:11
tournoisis	37b:45
tournon	57b:73
tournon d agenais	73b:47
tournon saint martin	11c:36
tournon saint pierre	43b:37
tournon sur rhone	11d:07
tournous	 2
tournous darre	76a:65
tournous devant	87a:65
tournus	57c:71
tourny	:27
tourouvre	 2
tourouvre au perche	30c:61
tourouzelle	49b:11
tourreilles	13b:11
tourrenquets	99a:32
tourrette
tourrette levens	46c:06
tourrettes	30c:83
tourrettes sur loup	42c:06
tourriers	80b:16
tours	=14e:37
tours en savoie	95b:73
tours en vimeu	81b:80
tours sur marne	14c:51
tours sur meymont	54b:63
tourtenay	13b:79
tourteron	18b:08
tourtoirac	64b:24
tourtour	58b:83
tourtouse	17b:09
tourtres	14b:47
tourtrol	24b:09
tourves	52c:83
tourville	 9
tourville en auge	26b:14
tourville la campagne	11c:27
tourville la chapelle	:76
tourville la riviere	26c:76
tourville les ifs	73b:76
tourville sur arques	12c:76
tourville sur odon	12c:14
tourville sur pont audemer	73b:27
tourville sur sienne	79b:50
toury	26c:28
toury lurcy	40b:58
toury sur jour	13b:58
tourzel
tourzel ronzieres	20b:63
toussaint	=69b:76
toussieu	32c:69
toussieux	13c:01
tousson	33b:77
toussus
toussus le noble	12c:78
toutainville	13c:27
toutenant	17b:71
toutencourt	44b:80
toutens	43b:31
toutlemonde	13c:49
toutry	40b:21
touverac	58b:16
touvois	20c:44
touvre	12c:16
touzac	35b:46
towcester	e
tower hamlets	e
townsville	e
tox	96a:2B
toxteth	e
toy viam	35a:19
tozeur	c
trabzon	c
tracy	 4
tracy bocage	31b:14
tracy le mont	17c:60
tracy le val	10c:60
tracy sur loire	98b:58
tracy sur mer	34b:14
trades	:69
traenheim	66b:67
tragny	87a:57
trainel	11c:10
trainou	34c:45
traitiefontaine	16b:70
traize	34b:73
tralaigues	80a:63
tralee	e
tralonca	12b:2B
tramain	70b:22
tramayes	11c:71
trambly	39b:71
tramecourt	55a:62
tramery	15b:51
tramezaigues	30a:65
tramole	81b:38
tramont
tramont emy	28a:54
tramont lassus	89a:54
tramont saint andre	62a:54
tramore	e
tramoyes	19c:01
trampot	99a:88
trancault	18b:10
trancrainville	17b:28
trange	16c:72
trannes	19b:10
tranqueville
tranqueville graux	82a:88
trans	23b:53
trans en provence	69c:83
trans la foret	63b:35
trans sur erdre	12c:44
tranzault	35b:36
trappes	=35d:78
trassanel	25a:11
traubach	 2
traubach le bas	48b:68
traubach le haut	65b:68
trausse	61b:11
travaillan	71b:84
travecy	69b:02
traverse city	e
traverseres	71a:32
traves	35b:70
trawsfynydd	e
trayes	11b:79
treal	70b:56
treauville	72b:50
trebabu	37b:29
treban	43b2
trebas	40b:81
trebedan	44b:22
trebes	54c:11
trebeurden	38c:22
trebons	76b:65
trebons de luchon	8a:31
trebons sur la grasse	51b:31
trebrivan	76b:22
trebry	84b:22
treclun	42b:21
trecon	83a:51
tredaniel	91b:22
tredarzec	11c:22
tredegar	e
tredias	51b:22
tredion	14c:56
tredrez
tredrez locquemeau	15c:22
treduder	21b:22
trefcon	80a:02
treffendel	14c:35
treffiagat	24c:29
treffieux	100b:44
trefflean	26c:56
treffort	25b2
treffrin	52b:22
treflaouenan	52b:29
treflevenez	26b:29
treflez	99b:29
trefols	17b:51
trefumel	28b:22
tregarantec	63b:29
tregaron	e
tregarvan	13b:29
tregastel	25c:22
treglamus	11c:22
treglonou	69b:29
tregomeur	95b:22
tregon	:22
tregonneau	52b:22
tregor	q
tregourez	95b:29
tregrom	46b:22
treguennec	31b:29
tregueux	85c:22
treguidel	63b:22
treguier	23c:22
tregunc	71c:29
trehet	:41
trehorenteuc	11b:56
treignac	13c:19
treignat	43b:03
treigny	:89
treigny perreuse sainte colombe	11c:89
treilles	=27b:11
treilles en gatinais	30b:45
treillieres	11d:44
treis sants
treis sants en ouche	13c:27
treix	21b:52
treize septiers	34c:85
treize vents	12c:85
trejouls	21b:82
trelans	88a:48
trelaze	16d:49
trelevern	12c:22
trelins	68b:42
trelissac	74c:24
trelivan	29c:22
trelly	:50
trelon	26c:59
trelou
trelou sur marne	95b:02
tremaouezan	48b:29
tremargat	18b:22
tremauville	10b:76
tremblay	 3
tremblay en france	38d:93
tremblay les villages	22c:28
tremblecourt	16b:54
tremblois	 2
tremblois les carignan	13b:08
tremblois les rocroi	16b:08
tremeheuc	36b:35
tremel	41b:22
trementines	31c:49
tremeoc	15c:29
tremereuc	73b:22
tremery	97b:57
tremeur	81b:22
tremeven	28c2
tremilly	82a:52
treminis	20b:38
tremoins	39b:70
tremolat	62b:24
tremons	41b:47
tremont	12b2
tremont sur saulx	55b:55
tremonzey	23b:88
tremorel	12c:22
tremouille	17b:15
tremouille saint loup	14b:63
tremouilles	47b:12
tremoulet	10b:09
tremuson	23c:22
trenal	47b:39
trensacq	28b:40
trentels	84b:47
trenton	e
treogan	11b:22
treogat	57b:29
treon	14c:28
treorchy	e
treouergat	32b:29
trepail	42b:51
trepot	57b:25
treprel	11b:14
trept	21c:38
tresauvaux	71a:55
tresboeuf	12c:35
trescault	20b:62
treschenu
treschenu creyers	:26
trescleoux	30b:05
tresco	e
tresilley	29b:70
treslon	25b:51
tresnay	13b:58
trespoux
trespoux rassiels	85b:46
tresques	18c:30
tressan	68b:34
tressandans	28a:25
tressange	25c:57
tresse	=:35
tresserre	12c:66
tresserve	29c:73
tresses	=53c:33
tressignaux	67b:22
tressin	14c:59
tresson	51b:72
treteau	=52b:03
trets	11d:13
treux	22b:80
treuzy
treuzy levelay	46b:77
treve	=17c:22
trevenans	13c:90
treveneuc	81b:22
treveray	55b:55
treverec	23b:22
treverien	92b:35
treves	=83b2
trevien	20b:81
trevieres	93b:14
trevignin	87b:73
trevillach	20b:66
treville	11b:11
trevillers	53b:25
trevilly	:89
trevol	16c:03
trevou
trevou treguignec	16c:22
trevoux	70c:01
trevron	68b:22
trezelles	39b:03
trezeny	35b:22
treziers	98a:11
trezilide	41b:29
trezioux	50b:63
triac lautrait	46b:16
triaize	11c:85
tribehou	53b:50
trichey	42a:89
tricot	=14c:60
trie chateau	19c:60
trie la ville	30b:60
trie sur baise	10c:65
triel
triel sur seine	12d:78
triembach
triembach au val	42b:67
trieste	c
trieux	28c:54
trieves	q
trigance	23b:83
trignac	84c:44
trigny	62b:51
trigueres	13c:45
trilbardou	70b:77
trilla	=77a:66
trilport	51c:77
trim	e=
trimbach	57b:67
trimer	=21b:35
trinay	21b:45
trincomalee	c
tring	e
trinidad	e
triors	63b:26
tripleville	:41
tripoli	c=
triquerville	:76
triqueville	35b:27
trith saint leger	60c:59
tritteling
tritteling redlach	51b:57
trivy	26b:71
trizac	45b:15
trizay	15c:17
trizay coutretot saint serge	43b:28
trizay les bonneval	32b:28
troarn	34c:14
troche	=53b:19
trocheres	17b:21
trocy
trocy en multien	23b:77
troesnes	21b:02
troguery	23b:22
trogues	29b:37
trois fonds	14b:23
trois fontaines
trois fontaines l abbaye	19b:51
trois palis	94b:16
trois puits	17b:51
trois rivieres	89c2
trois sauts	q
trois vevres	24b:58
trois villes	15b:64
troischamps	:52
troisfontaines	13c:57
troisfontaines la ville	43b:52
troissereux	14c:60
troissy	82b:51
troisvaux	29b:62
troisvilles	81b:59
tromarey	12b:70
tromborn	34b:57
troncens	16b:32
tronchoy	12b3
tronchy	24b:71
trondes	52b:54
tronget	93b:03
tronsanges	39b:58
tronville	20b:54
tronville en barrois	13c:55
troo	31b:41
troon	e
trosly	 2
trosly breuil	21c:60
trosly loire	54b:02
trouans	20b:10
troubat	75a:65
trouhans	62b:21
trouhaut	13b:21
trouillas	23c:66
trouley
trouley labarthe	10b:65
troussencourt	31b:60
troussey	47b:55
trouvans	10b:25
trouville	 3
trouville alliquerville	61b:76
trouville la haule	76b:27
trouville sur mer	46c:14
trouy	41c:18
trowbridge	e
troy	e=
troye
troye d ariege	11b:09
troyes	62d:10
troyon	23b:55
truchtersheim	44c2
truckee	e
trucy	14b:02
trucy l orgueilleux	22b:58
trucy sur yonne	13b:89
trugny	12b:21
truinas	15b:26
trumilly	52b:60
trun	12c:61
trungy	21b:14
truro	e
truth or consequences	e
truttemer	 2
truttemer le grand	:14
truttemer le petit	:14
truyes	24c:37
tsingoni	14d:976
tuam	e
tuba city	e
tubersent	58b:62
tubuai	22c:987
tuchan	79b:11
tucquegnieux	24c:54
tucson	e
tucumcari	e
tudeils	27b:19
tudelle	56a:32
tuffalun	17c:49
tuffe val
tuffe val de la cheronne	17c:72
tugeras saint maurice	38b:17
tugny et pont	28b:02
tulare	e
tulear	c
tulette	20c:26
tullahoma	e
tullamore	e
tulle	=13d:19
tullins	76c:38
tullow	e
tully	55b:80
tulsa	e
tumaraa	37c:987
tunbridge wells	e
tunis	c
tupelo	e=
tupigny	34b:02
tupin et semons	65b:69
turcey	19b:21
turckheim	41c:68
tureia	26b:987
turenne	80b:19
turgon	80a:16
turgy	43a:10
turin	c
turny	65b:89
turquant	57b:49
turquestein
turquestein blancrupt	11a:57
turqueville	13b:50
turretot	16c:76
turriers	35b:04
turriff	e
tursac	35b:24
tuscaloosa	e
tuskegee	e
tusson	24b:16
tuzaguet	44b:65
tuzie	:16
tuzla	c
twickenham	e
twin falls	e
tyler	e=
tyndrum	e
tynemouth	e
tyr	c
tywyn	e
ua huka	72b:987
ua pou	22c:987
ubaye	q
ubaye serre poncon	79b:04
ubexy	17b:88
ubraye	10b:04
ucciani	50b:2A
ucel	20c:07
uchacq et parentis	63b:40
uchaud	49c:30
uchaux	17c:84
uchentein	:09
uchizy	83b:71
uchon	11b:71
uckange	70c:57
uckfield	e
ueberstrass	33b:68
uffheim	11c:68
uffholtz	16c:68
ugine	72c:73
uglas	27b:65
ugnouas	87a:65
ugny	69b:54
ugny l equipee	29a:80
ugny le gay	19b:02
ugny sur meuse	10b:55
uhart cize	82b:64
uhart mixe	21b:64
uhlwiller	67b:67
uhrwiller	71b:67
uig	e
ukiah	e
ulcot	:79
ullapool	e
ully saint georges	19c:60
ulverston	e
umpeau	40b:28
unac	13b:09
uncey
uncey le franc	47a:21
unchair	19b:51
ungersheim	24c:68
unias	47b:42
unienville	11b:10
unieux	85c:42
union city	e
unst	e
unverre	12c:28
unzent	12b:09
upaix	49b:05
upie	16c:26
upminster	e
uppingham	e
uppsala	c
upton upon severn	e
ur	38b:66
urau	12b:31
urbalacone	65a:2A
urbana	e
urbanya	45a:66
urbeis	31b:67
urbes	43b:68
urbise	12b:42
urcay	30b:03
urcel	53b:02
urcerey	26b:90
urciers	24b:36
urcuit	30c:64
urcy	14b:21
urdens	26b:32
urdes	:64
urdos	71a:64
urepel	27b:64
urgons	24b:40
urgosse	24b:32
urimenil	13c:88
urmatt	15c:67
urmston	e
urost	77a:64
urou et crennes	:61
urrugne	11d:64
urs	27a:09
urschenheim	81b:68
urt	23c:64
urtaca	26b:2B
urtiere	15a:25
uruffe	37b:54
urval	12b:24
urville	11c4
urville nacqueville	:50
urvillers	69b:02
ury	88b:77
urzy	17c:58
us	=14c:95
usclades et rieutord	11b:07
usclas	 2
usclas d herault	44b:34
usclas du bosc	25b:34
usinens	43b:74
usk	e
ussac	43c:19
ussat	31b:09
usseau	57b2
ussel	97c3
ussel d allier	17b:03
usson	29b:63
usson du poitou	12c:86
usson en forez	15c:42
ussy	87b:14
ussy sur marne	11c:77
ustaritz	79c:64
ustou	28b:09
utelle	81b:06
utica	e
utqiagvik	e
utrecht	c
uttenheim	60b:67
uttenhoffen	21b:67
uttoxeter	e
uttwiller	15b:67
uturoa	37c:987
uvalde	e
uvea	81c:986
uvernet
uvernet fours	50b:04
uxbridge	e
uxeau	49b:71
uxegney	22c:88
uxelles	63a:39
uxem	15c:59
uz	37a:65
uza	18b:40
uzan	17b:64
uzay le venon	41b:18
uzech	20b:46
uzein	13c:64
uzel	11c:22
uzelle	19b:25
uzemain	10c:88
uzer	52b2
uzerche	28c:19
uzes	85c:30
uzeste	46b:33
uzos	87b:64
vaas	14c:72
vabre	73b:81
vabre tizac	:12
vabres	38b2
vabres l abbaye	12c:12
vacaville	e
vacherauville	19b:55
vacheres	=33b:04
vacheres en quint	38a:26
vacheresse	94b:74
vacheresses
vacheresses les basses	:28
vacognes
vacognes neuilly	68b:14
vacquerie
vacquerie le boucq	67a:62
vacqueriette
vacqueriette erquieres	25b:62
vacqueville	23b:54
vacqueyras	12c:84
vacquieres	77b:34
vacquiers	15c:31
vadans	44b2
vadelaincourt	74a:55
vadenay	23b:51
vadencourt	60b2
vadonville	25b:55
vagnas	64b:07
vagney	38c:88
vahl ebersing	49b:57
vahl les benestroff	14b:57
vahl les faulquemont	24b:57
vaiges	12c:53
vail	e=
vailhan	14b:34
vailhauques	27c:34
vailhourles	65b:12
vaillac	:46
vaillant	=46a:52
vailly	12c2
vailly sur aisne	21c:02
vailly sur sauldre	65b:18
vains	=74b:50
vair sur loire	49c:44
vaire	=28c2
vaire sous corbie	29b:80
vaires sur marne	14d:77
vaise	q
vaison
vaison la romaine	61c:84
vaissac	96b:82
vaite	22b:70
vaivre et montoille	24c:70
val au perche	33c:61
val buech meouge	14c:05
val cenis	21c:73
val couesnon	41c:35
val d aigoual	14c:30
val d anast	39c:35
val d arc	20c:73
val d arcomie	92b:15
val d arguenon	28c:22
val d arry	25c:14
val d auge	79b:16
val d auzon	36b:10
val d epy	32b:39
val d erdre auxence	50c:49
val d etangson	53b:72
val d isere	16c:73
val d issoire	11c:87
val d ize	26c:35
val d oingt	41c:69
val d oire et gartempe	17c:87
val d oise	r13f
val d or	e
val d orger	99b:27
val d ornain	95b:55
val d oronaye	87a:04
val d oust	28c:56
val d usiers	21c:25
val de bonnieure	13c:16
val de bride	51b:57
val de briey	81c:54
val de chaise	14c:74
val de chalvagne	81a:04
val de cognac	35c:16
val de comporte	100b:86
val de dagne	73b:11
val de drome	90b:14
val de l aurence	q
val de la haye	69b:76
val de la hune	15c:72
val de lambronne	18b:11
val de livenne	18c:33
val de livre	59b:51
val de louyre et caudeau	16c:24
val de marne	r14f
val de mercy	36b:89
val de meuse	18c:52
val de moder	51c:67
val de morteau	q
val de reuil	13d:27
val de roulans	19b:25
val de saane	15c:76
val de scie	25c:76
val de sos	60b:09
val de vesle	10c:51
val de vie	50b:14
val de viere	13b:51
val de virieu	15c:38
val de virvee	38c:33
val des marais	55b:51
val des pres	59b:05
val des vignes	14c:16
val du faby	58b:11
val du layon	35c:49
val du maine	95b:53
val du mignon	11c:79
val en vignes	20c:79
val et chatillon	55b:54
val fourre	q
val fouzon	97b:36
val maravel	55a:26
val mont	25b:21
val revermont	25c:01
val sonnette	13c:39
val suran	78b:39
val suzon	21b:21
val thorens	q
valady	16c:12
valailles	41b:27
valaire	85a:41
valambray	17c:14
valanjou	:49
valaurie	73b:26
valavoire	39a:04
valay	64b:70
valbeleix	15b:63
valbelle	24b:04
valbois	96a:55
valbonnais	52b:38
valbonne	12d:06
valcabrere	15b:31
valcanville	39b:50
valcebollere	34a:66
valcivieres	23b:63
valcourt	60b:52
vald yerre	36c:28
valdahon	57c:25
valdalliere	57c:14
valdampierre	94b:60
valdeblore	84b:06
valdegour	q
valdelancourt	:52
valdelaume	82b:79
valderies	83b:81
valderoure	54b:06
valdez	e
valdieu
valdieu lutran	42b:68
valdivienne	27c:86
valdoie	52c:90
valdosta	e
valdoule	20b:05
valdrome	13b:26
valdurenque	89b:81
valeille	68b:42
valeilles	24b:82
valeins	13b:01
valempoulieres	21b:39
valencay	22c:36
valence	=70d3
valence d albigeois	13c:81
valence en brie	10c:77
valence en poitou	43c:86
valence sur baise	11c:32
valenciennes	=43d:59
valencin	29c:38
valencisse	23c:41
valencogne	67b:38
valennes	30b:72
valensole	31c:04
valentia	e
valentigney	11d:25
valentine	87b:31
valenton	14d:94
valergues	22c:34
valernes	25b:04
valescourt	30b:60
valette	=24b:15
valeuil	:24
valeyrac	55b:33
valezan	:73
valff	14c:67
valfin
valfin sur valouse	:39
valflaunes	80b:34
valfleury	74b:42
valforet	33b:21
valframbert	17c:61
valfroicourt	23b:88
valgaudemar	q
valgelon
valgelon la rochette	42c:73
valgorge	41b:07
valherbasse	10c:26
valhey	16b:54
valhuon	54b:62
valiergues	16b:19
valignat	64a:03
valigny	38b:03
valines	=66b:80
valjouffrey	17b:38
valjouze	26a:15
vallabregues	14c:30
vallabrix	41b:30
vallan	67b:89
vallangoujard	63b:95
vallans	84b:79
vallant saint georges	41b:10
vallauris	29d:06
valle	 2
valle d alesani	12b:2B
valle d orezza	25a:2B
valle di campoloro	34b:2B
valle di mezzana	54b:2A
valle di rostino	17b:2B
vallecalle	17b:2B
vallee de ronsard	53b:41
vallees d antraigues asperjoc	85b:07
vallees en champagne	60b:02
vallegue	51b:31
valleiry	53c:74
vallejo	e
vallenay	69b:18
vallentigny	19b:10
vallerange	21b:57
vallerargues	13b:30
valleres	13c:37
valleret	59a:52
vallereuil	26b:24
vallerois	 2
vallerois le bois	23b:70
vallerois lorioz	45b:70
valleroy	25c3
valleroy aux saules	26b:88
valleroy le sec	19b:88
vallery	58b:89
vallespir	q
vallesvilles	46b:31
vallet	95c2
valletot	41b:27
vallica	29a:2B
valliere	71b:23
vallieres	17b:10
vallieres les grandes	94b:41
vallieres sur fier	29c:74
valliguieres	65b:30
valliquerville	15c:76
valloire	11c:73
valloire sur cisse	24c:41
vallois	12b:54
vallon en sully	15c:03
vallon pont
vallon pont d arc	24c:07
vallon sur gee	77b:72
vallons de l erdre	67c:44
vallorcine	45b:74
vallouise
vallouise pelvoux	11c:05
valmanya	34a:66
valmascle	52a:34
valmeinier	59b:73
valmestroff	36b:57
valmigere	28a:11
valmondois	12c:95
valmont	39c2
valmunster	88a:57
valmy	23b:51
valognes	70c:50
valojoulx	29b:24
valonne	27b:25
valorbiquet	24c:14
valoreille	13b:25
valouse	=41a:26
valprivas	55b:43
valpuiseaux	62b:91
valras
valras plage	44c:34
valravillon	18c:89
valreas	92c:84
valromey
valromey sur seran	14c:01
valros	17c:34
valroufie	:46
vals	=92a:09
vals des tilles	18b:52
vals le chastel	39a:43
vals les bains	35c:07
vals pres
vals pres le puy	34c:43
valseme	26b:14
valserhone	17d:01
valserres	29b:05
valsonne	10c:69
valuejols	58b:15
valvigneres	44b:07
valz sous chateauneuf	52a:63
valzergues	21b:12
valzin
valzin en petite montagne	45b:39
van horn	e
van wert	e
vanadzor	c
vanault	 2
vanault le chatel	16b:51
vanault les dames	38b:51
vancais	22b:79
vance	28b:72
vancouver	c
vandeins	73b:01
vandelainville	14b:54
vandelans	11b:70
vandeleville	21b:54
vandelicourt	25b:60
vandenesse	29b:58
vandenesse en auxois	30b:21
vandeuil	19b:51
vandieres	12c2
vandoeuvre
vandoeuvre les nancy	30d:54
vandoncourt	79b:25
vandrimare	97b:27
vandy	20b:08
vanlay	28b:10
vannaire	48a:21
vanne	=12b:70
vannecourt	67a:57
vannecrocq	16b:27
vannes	=56d:56
vannes le chatel	51b:54
vannes sur cosson	59b:45
vannoz	22b:39
vanoise	q
vanosc	91b:07
vantoux	82b:57
vantoux et longevelle	18b:70
vanves	29d:92
vanvey	24b:21
vanville	20b:77
vanxains	69b:24
vany	48b:57
vanzac	20b:17
vanzay	23b:79
vanzy	35b:74
vaour	39b:81
var	r=11f
varacieux	88b:38
varades	:44
varages	12c:83
varaignes	=36b:24
varaire	36b:46
varaize	53b:17
varambon	68b:01
varanasi	e
varanges	68b:21
varangeville	35c:54
varaville	10c:14
varces allieres et risset	85c:38
vareilles	61b3
varen	64b:82
varengeville
varengeville sur mer	97b:76
varenguebec	32b:50
varenne
varenne l arconce	11b:71
varenne saint germain	68b:71
varennes	21c7
varennes changy	15c:45
varennes en argonne	64b:55
varennes jarcy	25c:91
varennes le grand	23c:71
varennes les macon	59b:71
varennes les narcy	90b:58
varennes saint honorat	26a:43
varennes saint sauveur	11c:71
varennes sous dun	52b:71
varennes sur allier	35c:03
varennes sur amance	26b:52
varennes sur fouzon	:36
varennes sur loire	19c:49
varennes sur morge	43b:63
varennes sur seine	37c:77
varennes sur teche	23b:03
varennes sur usson	32b:63
varennes vauzelles	91c:58
vares	66b:47
varesnes	37b:60
varetz	24c:19
varilhes	35c:09
varinfroy	27b:60
variscourt	22b:02
varize	18b:28
varize vaudoncourt	51b:57
varmonzey	25a:88
varna	c
varneville	49a:55
varneville bretteville	33b:76
varogne	16b:70
varois et chaignot	21c:21
varouville	22b:50
varrains	13c:49
varreddes	22c:77
vars	=76b3
vars sur roseix	42b:19
varsberg	97b:57
varsovie	c
varzay	85b:17
varzy	11c:58
vascoeuil	31b:27
vasles	17c:79
vasouy	:14
vasperviller	32b:57
vassel	30b:63
vasselay	16c:18
vasselin	46b:38
vassens	17b:02
vasseny	20b:02
vassieux
vassieux en vercors	34b:26
vassimont et chapelaine	62a:51
vassincourt	27b:55
vassogne	92a:02
vassonville	41b:76
vassy	 2
vassy sous pisy	61a:89
vasteville	:50
vatan	20c:36
vatersay	e
vathimenil	32b:54
vatierville	13b:76
vatilieu	37b:38
vatimont	31b:57
vatry	14b:51
vattetot	 2
vattetot sous beaumont	59b:76
vattetot sur mer	33b:76
vatteville	18b:27
vatteville la rue	11c:76
vaubadon	:14
vauban	24b:71
vaubecourt	31b:55
vaubexy	13b:88
vaucelles	60b:14
vaucelles et beffecourt	23b:02
vauchamps	34b:51
vauchassis	50b:10
vauchelles	25b:60
vauchelles les authie	13b:80
vauchelles les domart	12b:80
vauchelles les quesnoy	82b:80
vauchonvilliers	17b:10
vauchoux	13b:70
vauchretien	:49
vauciennes	10c2
vauclaix	13b:58
vauclerc	50b:51
vaucluse	+12b:25
vauclusotte	74a:25
vaucogne	70a:10
vauconcourt
vauconcourt nervezain	22b:70
vaucouleurs	19c:55
vaucourt	64a:54
vaucourtois	28b:77
vaucresson	84c:92
vaudancourt	16b:60
vaudebarrier	21b:71
vaudelnay	11c:49
vaudeloges	:14
vaudemange	33b:51
vaudemont	70a:54
vaudes	70b:10
vaudesincourt	11b:51
vaudesson	24b:02
vaudeurs	47b:89
vaudevant	22b:07
vaudeville	=37b2
vaudeville le haut	46a:55
vaudherland	10b:95
vaudigny	84a:54
vaudoncourt	23b2
vaudoy
vaudoy en brie	87b:77
vaudreching	50b:57
vaudrecourt	32a:52
vaudremont	81a:52
vaudreuille	39b:31
vaudreville	77a:50
vaudrey	36b:39
vaudricourt	16c2
vaudrimesnil	:50
vaudringhem	49b:62
vaudrivillers	77a:25
vaudry	:14
vaufrey	15b:25
vaugines	55b:84
vaugneray	63c:69
vaugrigneuse	15c:91
vauhallan	19c:91
vaujany	36b:38
vaujours	80c:93
vaulandry	:49
vaulnaveys	 2
vaulnaveys le bas	14c:38
vaulnaveys le haut	40c:38
vaulry	39b:87
vault
vault de lugny	27b:89
vaulx	12c2
vaulx en velin	53d:69
vaulx milieu	25c:38
vaulx vraucourt	11c:62
vaumas	53b:03
vaumeilh	27b:04
vaumoise	100b:60
vaumort	34b:89
vaunac	25b:24
vaunaveys
vaunaveys la rochette	63b:26
vaunoise	97a:61
vaupillon	47b:28
vaupoisson	13b:10
vauquois	23a:55
vaureal	16d:95
vaureilles	49b:12
vausseroux	33b:79
vautebis	13b:79
vauthiermont	23b:90
vautorte	61b:53
vauvenargues	11c:13
vauvert	12d:30
vauville	20b2
vauvillers	84b2
vaux	=23c5
vaux andigny	92b:02
vaux champagne	15b:08
vaux d amognes	54b:58
vaux devant damloup	:55
vaux en amienois	44b:80
vaux en beaujolais	12c:69
vaux en bugey	12c:01
vaux en dieulet	53a:08
vaux en pre	79a:71
vaux en vermandois	14b:02
vaux et chantegrue	69b:25
vaux la douce	:52
vaux la grande	:55
vaux la petite	:55
vaux lavalette	79a:16
vaux le moncelot	78a:70
vaux le penil	11d:77
vaux les mouron	77a:08
vaux les mouzon	74a:08
vaux les palameix	57a:55
vaux les rubigny	45a:08
vaux les saint claude	68b:39
vaux marquenneville	79a:80
vaux montreuil	11b:08
vaux rouillac	29b:16
vaux saules	17b:21
vaux sous aubigny	:52
vaux sur aure	29b:14
vaux sur blaise	34b:52
vaux sur eure	27b:27
vaux sur lunain	23b:77
vaux sur mer	40c:17
vaux sur poligny	:39
vaux sur saint urbain	58a:52
vaux sur seine	52c:78
vaux sur seulles	33b:14
vaux sur somme	27b:80
vaux sur vienne	54b:86
vaux villaine	19b:08
vauxaillon	50b:02
vauxbons	55a:52
vauxbuin	76b:02
vauxcere	:02
vauxhall	e
vauxrenard	31b:69
vauxrezis	32b:02
vauxtin	43a:02
vavincourt	53b:55
vavray	 2
vavray le grand	18b:51
vavray le petit	60a:51
vaxainville	83a:54
vaxoncourt	51b:88
vaxy	17b:57
vay	21c:44
vaychis	36a:09
vaylats	33b:46
vayrac	13c:46
vayres	53c2
vayres sur essonne	98b:91
vazeilles
vazeilles limandre	27b:43
vazeilles pres saugues	:43
vazerac	77b:82
veauce	40a:03
veauche	90c:42
veauchette	12c:42
veaugues	59b:18
veauville	 2
veauville les baons	:76
veauville les quelles	12b:76
vebre	11b:09
vebret	52b:15
vebron	23b:48
veckersviller	23b:57
veckring	66b:57
vecoux	87b:88
vecquemont	53b:80
vecqueville	50b:52
vedene	12d:84
vedrines saint loup	12b:15
veel	:55
vegennes	17b:19
veho	11b:54
veigne	69c:37
veigy foncenex	41c:74
veilhes	14b:81
veilleins	15b:41
veilly	59a:21
veix	80a:19
velaine	 2
velaine en haye	:54
velaine sous amance	29b:54
velaines	87b:55
velanne	57b:38
velars sur ouche	18c:21
velaux	89c:13
velennes	37b2
velesmes	 2
velesmes echevanne	49b:70
velesmes essarts	37b:25
velet	37b:70
velieux	95a:34
velines	11c:24
velizy
velizy villacoublay	23d:78
velle	 2
velle le chatel	13b:70
velle sur moselle	33b:54
velleches	35b:86
vellechevreux et courbenans	:70
velleclaire	10b:70
vellefaux	54b:70
vellefrey et vellefrange	11b:70
vellefrie	12b:70
velleguindry et levrecey	16b:70
velleminfroy	29b:70
vellemoz	87a:70
velleron	32c:84
vellerot	 2
vellerot les belvoir	95a:25
vellerot les vercel	65a:25
velles	10c2
vellescot	26b:90
vellevans	25b:25
vellexon queutrey et vaudey	49b:70
vellore	e
velloreille
velloreille les choye	78a:70
velluire	:85
velogny	33a:21
velone
velone orneto	10b:2B
velorcey	21b:70
velosnes	14b:55
velotte et tatignecourt	16b:88
velu	=13b:62
velving	20b:57
velye	23b:51
velzic	40b:15
vemars	31c:95
venaco	64b:2B
venansault	48c:85
venanson	20b:06
venarey
venarey les laumes	27c:21
venarsal	:19
venas	22b:03
venasque	11c:84
vence	20d:06
vendargues	73c:34
vendat	23c:03
vendays
vendays montalivet	28c:33
vendee	r71e
vendegies	 2
vendegies au bois	48b:59
vendegies sur ecaillon	11c:59
vendel	:35
vendelles	12b:02
vendemian	11c:34
vendenesse	 2
vendenesse les charolles	73b:71
vendenesse sur arroux	55b:71
vendenheim	61c:67
vendes	=34b:14
vendeuil	92b:02
vendeuil caply	45b:60
vendeuvre	80b:14
vendeuvre du poitou	:86
vendeuvre sur barse	22c:10
vendeville	17c:59
vendhuile	59b:02
vendieres	13b:02
vendin	 2
vendin le vieil	85c:62
vendin les bethune	24c:62
vendine	27b:31
vendoeuvres	11c:36
vendoire	14b:24
vendome	16d:41
vendranges	39b:42
vendrennes	18c:85
vendres	26c:34
vendresse	49b:08
vendresse beaulne	10b:02
vendrest	69b:77
venejan	13c:30
venelles	=84c:13
venerand	77b:17
venere	=22b:70
venerieu	97b:38
venerolles	23b:02
venerque	30c:31
venes	72b:81
venesmes	78b:18
venestanville	17b:76
venette	=28c:60
veneux
veneux les sablons	:77
veney	49a:54
vengeons	=:50
venise	c
venisey	14b:70
venissieux	66d:69
venizel	13c:02
venizy	82b:89
vennans	25b:25
vennecy	20c:45
vennes	24b:25
vennezey	37a:54
venon	12c2
venosc	:38
venouse	29b:89
venoy	17c:89
vensac	12c:33
vensat	57b:63
ventabren	58c:13
ventalon
ventalon en cevennes	25b:48
ventavon	54b:05
ventelay	25b:51
ventenac	23b:09
ventenac cabardes	96b:11
ventenac en minervois	64b:11
venterol	86b2
ventes saint remy	21b:76
venteuges	34b:43
venteuil	46b:51
venthon	61b:73
ventiseri	26c:2B
ventnor	e
ventouse	=12b:16
ventron	81b:88
venzolasca	19c:2B
ver	=39b:50
ver les chartres	78b:28
ver sur launette	11c:60
ver sur mer	16c:14
verac	88b:33
veranne	95b:42
verargues	:34
veraza	35a:11
verberie	39c:60
verbiesles	31b:52
vercel villedieu
vercel villedieu le camp	18c:25
verchain
verchain maugre	11c:59
verchaix	83b:74
vercheny	44b:26
verchin	24b:62
verchocq	67b:62
vercia	:39
verclause	68a:26
vercoiran	13b:26
vercors	q
vercourt	97a:80
verdaches	61a:04
verdalle	10c:81
verdelais	10c:33
verdelot	62b:77
verdenal	12b:54
verderel
verderel les sauqueuse	72b:60
verderonne	48b:60
verdes	:41
verdese	42a:2B
verdets	=30b:64
verdigny	31b:18
verdille	39b:16
verdilly	44b:02
verdon	23b2
verdonnet	62a:21
verdun	17d2
verdun ciel	18c:71
verdun en lauragais	29b:11
verdun sur garonne	50c:82
vereaux	14b:18
verel
verel de montbel	34b:73
verel pragondran	64b:73
veretz	46c:37
vereux	=21b:70
verfeil	44c2
verfeuil	59b:30
vergaville	53b:57
vergeal	81b:35
verger sur dive	:86
vergeroux	13c:17
verges	=20b:39
vergetot	44b:76
vergezac	47b:43
vergeze	58c:30
vergheas	65a:63
vergies	17b:80
vergigny	15c:89
vergisson	22b:71
vergne	=17b:17
vergoignan	32b:32
vergoncey	:50
vergongheon	18c:43
vergonnes	:49
vergons	12b:04
vergranne	12b:25
vergt	18c:24
vergt de biron	19b:24
veria	11b:39
verignon	8a:83
verin	=67b:42
verines	=24c:17
verissey	53a:71
verjon	35b:01
verjux	50b:71
verlans	=17b:70
verlhac
verlhac tescou	57b:82
verlin	41b:89
verlincthun	52b:62
verlinghem	27c:59
verlus	12b:32
vermand	11c:02
vermandovillers	15b:80
vermelles	47c:62
vermenton	13c:89
vermillion	e=
vern d anjou	:49
vern sur seiche	82c:35
vernais	18b:18
vernaison	52c:69
vernajoul	70b:09
vernal	e=
vernancourt	80a:51
vernantes	20c:49
vernantois	30b:39
vernas	27b:38
vernassal	37b:43
vernaux	=36a:09
vernay	12b:69
verne	13b:25
verneau	q
vernegues	22c:13
verneiges	12b:23
verneil
verneil le chetif	58b:72
verneix	57b:03
vernet	34c:31
vernet la varenne	:63
vernet les bains	15c:66
verneugheol	23b:63
verneuil	12c4
verneuil d avre et d iton	72c:27
verneuil en bourbonnais	24b:03
verneuil en halatte	48c:60
verneuil grand	20b:55
verneuil l etang	32c:77
verneuil le chateau	12b:37
verneuil moustiers	12b:87
verneuil petit	11b:55
verneuil sous coucy	14b:02
verneuil sur avre	:27
verneuil sur igneraie	34b:36
verneuil sur indre	47b:37
verneuil sur seine	16d:78
verneuil sur serre	25b:02
verneuil sur vienne	49c:87
verneusses	18b:27
verneville	72b:57
vernie	=35b:72
vernierfontaine	49b:25
vernines	43b:63
verniolle	24c:09
vernioz	15c:38
vernix	15b:50
vernoil
vernoil le fourrier	14c:49
vernois	 4
vernois le fol	:25
vernois les belvoir	50a:25
vernois les vesvres	15b:21
vernois sur mance	13b:70
vernols	56a:15
vernon	26d3
vernonvilliers	59a:10
vernosc
vernosc les annonay	27c:07
vernot	97a:21
vernou	 3
vernou en sologne	55b:41
vernou la celle sur seine	26c:77
vernou sur brenne	29c:37
vernouillet	22d2
vernoux	29b:01
vernoux en gatine	59b:79
vernoux en vivarais	20c:07
vernoux sur boutonne	25b:79
vernoy	24b:89
vernusse	15b:03
verny	21c:57
vero	64b:2A
veron	18c:89
verone	c
veronnes	39b:21
verosvres	42b:71
verpel	62a:08
verpillieres	17b:80
verpillieres sur ource	11b:10
verquieres	77b:13
verquigneul	20c:62
verquin	34c:62
verrens
verrens arvey	96b:73
verreries de moussans	84a:34
verrey	 2
verrey sous dree	99a:21
verrey sous salmaise	30b:21
verricourt	61a:10
verrie	46b:49
verrieres	=44c8
verrieres de joux	46b:25
verrieres en anjou	81c:49
verrieres en forez	73b:42
verrieres le buisson	15d:91
verrines sous celles	:79
verrue	=38b:86
verruyes	90b:79
vers	=12c3
vers en montagne	24b:39
vers pont
vers pont du gard	18c:30
vers sous sellieres	22b:39
vers sur meouge	42a:26
vers sur selle	93b:80
versailles	84d:78
versailleux	50b:01
versainville	52b:14
versaugues	19b:71
verseilles	 2
verseilles le bas	11b:52
verseilles le haut	46a:52
versigny	82b2
versols et lapeyre	42b:12
verson	41c:14
versonnex	29c2
vert	=11c2
vert en drouais	11c:28
vert le grand	24c:91
vert le petit	27c:91
vert saint denis	93c:77
vert toulon	28b:51
vertain	54b:59
vertaizon	35c:63
vertamboz	83a:39
vertault	50a:21
verteillac	55b:24
verteuil	 2
verteuil d agenais	54b:47
verteuil sur charente	58b:16
verthemex	24b:73
vertheuil	13c:33
vertolaye	56b:63
verton	26c:62
vertou	26d:44
vertrieu	61b:38
vertus	=:51
vertuzey	:55
vervant	40b2
vervezelle	11b:88
verviers	c
vervins	25c:02
verwood	e
very	79a:55
verze	88b:71
verzeille	46b:11
verzenay	99b:51
verzy	96b:51
vesaignes	 2
vesaignes sous lafauche	12b:52
vesaignes sur marne	10b:52
vesancy	52b:01
vesc	26b:26
vescemont	72b:90
vescheim	31b:57
vescles	18b:39
vescours	22b:01
vescovato	34c:2B
vesdun	54b:18
vesigneul
vesigneul sur marne	24b:51
vesines	96a:01
vesles et caumont	24b:02
veslud	27b:02
vesly	13c2
vesoul	15d:70
vesseaux	21c:07
vestric et candiac	14c:30
vesubie	q
vesvres	29a:21
vesvres sous chalancey	49a:52
vetheuil	85b:95
vetraz
vetraz monthoux	11d:74
vetre
vetre sur anzon	56b:42
vetrigne	64b:90
veuil	38b:36
veuilly
veuilly la poterie	16b:02
veules les roses	51b:76
veulettes
veulettes sur mer	27b:76
veurey
veurey voroize	14c:38
veuves	=:41
veuvey
veuvey sur ouche	20b:21
veuxhaulles
veuxhaulles sur aube	22b:21
veuzain
veuzain sur loire	33c:41
vevey	c
vevy	30b:39
vexaincourt	15b:88
vexin
vexin sur epte	60c:27
veynes	32c:05
veyrac	21c:87
veyras	15c:07
veyre monton	37c:63
veyreau	12b:12
veyrier
veyrier du lac	23c:74
veyrieres	20b2
veyrignac	33b:24
veyrines	 2
veyrines de domme	24b:24
veyrines de vergt	24b:24
veyrins
veyrins thuellin	:38
veyssilieu	33b:38
vez	29b:60
vezac	19c2
vezannes	52a:89
vezaponin	11b:02
veze	65a:15
vezelay	48b:89
vezelin
vezelin sur loire	81b:42
vezelise	13c:54
vezelois	10c:90
vezels
vezels roussy	13b:15
vezenobres	19c:30
vezeronce
vezeronce curtin	22c:38
vezet	:70
vezezoux	64b:43
vezieres	34b:86
vezillon	23b:27
vezilly	18b:02
vezin
vezin le coquet	65c:35
vezinnes	16b:89
vezins	18c2
vezins de levezou	66b:12
vezot	75a:72
vezzani	27b:2B
viabon	:28
viala	 2
viala du pas de jaux	84a:12
viala du tarn	53b:12
vialas	45b:48
vialer	14b:64
viam	85a:19
viana do castelo	c
viane	53b:81
vianges	35a:21
vianne	98b:47
viapres
viapres le petit	12b:10
viarmes	56c:95
vias	60c:34
viazac	34b:46
vibersviller	38b:57
vibeuf	62b:76
vibrac	47b2
vibraye	25c:72
vic de chassenay	21b:21
vic des pres	11b:21
vic en bigorre	48c:65
vic fezensac	36c:32
vic la gardiole	34c:34
vic le comte	54c:63
vic le fesq	59b:30
vic sous thil	19b:21
vic sur aisne	16c:02
vic sur cere	19c:15
vic sur seille	13c:57
vicdessos	:09
vichel	33b:63
vichel nanteuil	93a:02
vicheres	29b:28
vicherey	15b:88
vichy	=25d:03
vicksburg	e
vico	100b:2A
vicq	23c4
vicq d auribat	24b:40
vicq exemplet	33b:36
vicq sur breuilh	13c:87
vicq sur gartempe	66b:86
vicq sur mer	11c:50
vicq sur nahon	68b:36
vicques	67a:14
victoria	e=
victorville	e
victot	 2
victot en auge	15b:14
victot pontfol	:14
vidai	=72a:61
vidaillac	18b:46
vidaillat	20b:23
vidalia	e
vidauban	13d:83
videcosville	93a:50
videix	21b:87
videlles	=58b:91
vidou	79a:65
vidouville	:50
vidouze	23b:65
viefvillers	21b:60
vieil hesdin	35b:62
vieil moutier	39b:62
vieille brioude	12c:43
vieille chapelle	88b:62
vieille eglise	15c:62
vieille eglise en yvelines	65b:78
vieille toulouse	12c:31
vieilles maisons
vieilles maisons sur joudry	62b:45
vieillespesse	27b:15
vieillevie	10b:15
vieillevigne	45c2
vieilley	66b:25
vieilmoulin	14b:21
viel arcy	17b:02
viel saint remy	30b:08
viella	=61b2
vielle adour	48b:65
vielle aure	32b:65
vielle louron	80a:65
vielle saint girons	15c:40
vielle soubiran	23b:40
vielle tursan	28b:40
viellenave	 3
viellenave d arthez	23b:64
viellenave de navarrenx	16b:64
viellenave sur bidouze	:64
viellesegure	38b:64
vielmanay	17b:58
vielmur
vielmur sur agout	14c:81
vielprat	70a:43
viels maisons	12c:02
vielverge	50b:21
vienna	c
viennay	11c:79
vienne	c=
vienne en arthies	38b:95
vienne en bessin	27b:14
vienne en val	20c:45
vienne la ville	16b:51
vienne le chateau	52b:51
viens	=63b:84
vientiane	c
vienville	12b:88
vier bordes	96a:65
viersat	28b:23
vierville	11b:28
vierville sur mer	23b:14
vierzon	25d:18
vierzy	38b:02
viesly	14c:59
viessoix	:14
viethorey	86a:25
vieu	:01
vieu d izenave	72b:01
vieure	28b:03
vieussan	27b:34
vieuvicq	44b:28
vieuvy	11b:53
vieux	=96b2
vieux berquin	26c:59
vieux boucau
vieux boucau les bains	17c:40
vieux bourg	10b:14
vieux champagne	19b:77
vieux charmont	28c:25
vieux chateau	11b:21
vieux conde	11d:59
vieux ferrette	64b:68
vieux fort	17c:971
vieux fume	:14
vieux habitants	71c:971
vieux les asfeld	29b:08
vieux lixheim	25b:57
vieux maisons	:77
vieux manoir	77b:76
vieux mareuil	:24
vieux mesnil	64b:59
vieux moulin	92b2
vieux moulins	:52
vieux pont	20b:61
vieux pont en auge	:14
vieux port	47a:27
vieux reng	94b:59
vieux rouen
vieux rouen sur bresle	58b:76
vieux ruffec	11b:16
vieux thann	29c:68
vieux viel	33b:35
vieux villez	:27
vieux vy
vieux vy sur couesnon	13c:35
vieuzos	51a:65
vievigne	24b:21
vieville	32b:52
vieville en haye	14b:54
vieville sous les cotes	:55
vievy	36b:21
vievy le raye	47b:41
viey	17a:65
vif	=85c:38
viffort	31b:02
vigeois	13c:19
viger	14b:65
vigeville	16b:23
viggianello	91b:2A
viglain	85b:45
vignacourt	23c:80
vignale	22b:2B
vignats	28b:14
vignaux	16b:31
vignec	19b:65
vignely	32b:77
vignemont	42b:60
vignes	=46b2
vignes la cote	61a:52
vigneul
vigneul sous montmedy	86a:55
vigneulles	24b:54
vigneulles les hattonchatel	16c:55
vigneux	 3
vigneux de bretagne	67c:44
vigneux hocquet	26b:02
vigneux sur seine	31d:91
vignevieille	11b:11
vignieu	10c:38
vignoc	23c:35
vignol	59a:58
vignoles	91b:21
vignolles	17b:16
vignols	54b:19
vignonet	46b:33
vignory	22b:52
vignot	=13c:55
vignoux	 2
vignoux sous les aix	71b:18
vignoux sur barangeon	20c:18
vigny	15c2
vigo	c
vigoulant	97a:36
vigoulet
vigoulet auzil	10c:31
vigoux	47b:36
vigueron	11b:82
vigy	15c:57
vihiers	:49
vijon	30b:36
vila real	c
vilbert	:77
vilcey
vilcey sur trey	15b:54
vilde guingalan	13c:22
villabe	58c:91
villabon	56b:18
villac	30b:24
villacerf	60b:10
villacourt	36b:54
villadin	11b:10
villafans	20b:70
village neuf	47c:68
villages du lac de paladru	26c:38
villaines	 9
villaines en duesmois	25b:21
villaines la carelle	13b:72
villaines la gonais	51b:72
villaines la juhel	27c:53
villaines les prevotes	14b:21
villaines les rochers	11c:37
villaines sous bois	78b:95
villaines sous luce	65b:72
villaines sous malicorne	10c:72
villainville	31b:76
villalier	97b:11
villamblain	28b:45
villamblard	85b:24
villamee	30b:35
villampuy	30b:28
villandraut	11c:33
villandry	11c:37
villaniere	15b:11
villanova	40b:2A
villapourcon	41b:58
villar	 3
villar d arene	30b:05
villar en val	23a:11
villar loubiere	31a:05
villar saint anselme	11b:11
villar saint pancrace	14c:05
villard	13c2
villard bonnot	75c:38
villard d hery	27b:73
villard de lans	43c:38
villard leger	43b:73
villard notre dame	25a:38
villard reculas	76a:38
villard reymond	46a:38
villard saint christophe	40b:38
villard saint sauveur	59b:39
villard sallet	31b:73
villard sur bienne	:39
villard sur doron	70b:73
villardebelle	66a:11
villardonnel	52b:11
villards
villards d heria	40b:39
villarembert	25b:73
villargent	12b:70
villargoix	15b:21
villargondran	79b:73
villaries	92b:31
villarlurin	:73
villarodin
villarodin bourget	50b:73
villaroger	36b:73
villaroux	19b:73
villars	91c4
villars colmars	26b:04
villars en azois	58a:52
villars en pons	58b:17
villars et villenotte	17b:21
villars fontaine	12b:21
villars le pautel	18b:70
villars le sec	18b:90
villars les blamont	47b:25
villars les bois	26b:17
villars les dombes	52c:01
villars saint georges	28b:25
villars saint marcellin	:52
villars santenoge	82a:52
villars sous dampjoux	35b:25
villars sous ecot	33b:25
villars sur var	78b:06
villarzel	 2
villarzel cabardes	28b:11
villarzel du razes	10b:11
villasavary	12c:11
villate	12c:31
villaudric	17c:31
villautou	68a:11
villavard	12b:41
villaz	36c:74
ville	=25c2
ville au montois	24b:54
ville au val	18b:54
ville aux bois	28a:10
ville d avray	11d:92
ville devant belrain	33a:55
ville devant chaumont	49a:55
ville di paraso	21b:2B
ville di pietrabugno	32c:2B
ville dommange	41b:51
ville du pont	:25
ville en blaisois	15b:52
ville en sallaz	90b:74
ville en selve	30b:51
ville en tardenois	66b:51
ville en vermois	60b:54
ville en woevre	13b:55
ville houdlemont	77b:54
ville issey	:55
ville la grand	95c:74
ville langy	24b:58
ville le marclet	46b:80
ville platte	e
ville saint jacques	82b:77
ville savoye	84a:02
ville sous anjou	12c:38
ville sous la ferte	91b:10
ville sur ancre	28b:80
ville sur arce	21b:10
ville sur cousances	13b:55
ville sur illon	52b:88
ville sur jarnioux	83b:69
ville sur lumes	53b:08
ville sur retourne	73a:08
ville sur saulx	28b:55
ville sur terre	96a:10
ville sur tourbe	22b:51
ville sur yron	29b:54
villeau	:28
villebadin	:61
villebarou	26c:41
villebaudon	33b:50
villebazy	14b:11
villebeon	45b:77
villebernier	14c:49
villeberny	10b:21
villebichot	40b:21
villeblevin	18c:89
villebois	12c:01
villebois lavalette	72b:16
villebois les pins	22a:26
villebon	53a:28
villebon sur yvette	10d:91
villebougis	63b:89
villebourg	30b:37
villebout	12b:41
villebramar	11b:47
villebret	13c:03
villebrumier	13c:82
villecelin	83a:18
villecerf	72b:77
villecey
villecey sur mad	34b:54
villechauve	26b:41
villecheneve	92b:69
villechetif	95b:10
villechetive	26b:89
villechien	:50
villecien	34b:89
villecloye	24b:55
villecomtal	43b:12
villecomtal sur arros	83b:32
villecomte	25b:21
villeconin	77b:91
villecourt	46a:80
villecresnes	12d:94
villecroze	15c:83
villedaigne	60b:11
villedieu	11c3
villedieu la blouere	:49
villedieu le chateau	38b:41
villedieu les bailleul	20b:61
villedieu les poeles	:50
villedieu les poeles rouffigny	39c:50
villedieu sur indre	26c:36
villedomain	13b:37
villedomer	13c:37
villedoux	22c:17
villedubert	35b:11
villefagnan	97b:16
villefargeau	11c:89
villefavard	15b:87
villeferry	22a:21
villefloure	16b:11
villefollet	20b:79
villefontaine	19d:38
villefort	71b2
villefranche	 15
villefranche d albigeois	12c:81
villefranche d allier	12c:03
villefranche d astarac	17b:32
villefranche de conflent	22b:66
villefranche de lauragais	51c:31
villefranche de lonchat	100b:24
villefranche de panat	68b:12
villefranche de rouergue	11d:12
villefranche du perigord	67b:24
villefranche du queyran	42b:47
villefranche le chateau	20a:26
villefranche sur cher	27c:41
villefranche sur mer	50c:06
villefranche sur saone	36d:69
villefrancoeur	42b:41
villefrancon	:70
villefranque	31c2
villegagnon	:77
villegailhenc	17c:11
villegats	36b2
villegaudin	22b:71
villegenon	22b:18
villegly	12c:11
villegongis	10b:36
villegouge	13c:33
villegouin	33b:36
villegusien	 2
villegusien le lac	10c2
villeherviers	41b:41
villejean	q
villejesus	:16
villejoubert	38b:16
villejuif	60d:94
villejust	26c:91
villelaure	34c:84
villeloin
villeloin coulange	58b:37
villelongue	35b:65
villelongue d aude	32b:11
villelongue de la salanque	33c:66
villelongue dels monts	20c:66
villeloup	13b:10
villemade	83b:82
villemagne	24b:11
villemagne l argentiere	42b:34
villemain	15b:79
villemandeur	71c:45
villemanoche	67b:89
villemardy	26b:41
villemarechal	11c2
villemareuil	39b:77
villematier	11c:31
villemaur
villemaur sur vanne	:10
villemaury	13c:28
villembits	11b:65
villembray	25b:60
villemer	76b2
villemereuil	24b:10
villemervry	:52
villemeux
villemeux sur eure	18c:28
villemoirieu	19c:38
villemoiron
villemoiron en othe	20b:10
villemoisan	:49
villemoisson
villemoisson sur orge	73c:91
villemolaque	13c:66
villemomble	30d:93
villemontais	10c:42
villemontoire	22b:02
villemorien	20b:10
villemorin	13b:17
villemoron	:52
villemort	10b:86
villemotier	61b:01
villemoustaussou	44c:11
villemoutiers	47b:45
villemoyenne	73b:10
villemur	67a:65
villemur sur tarn	63c:31
villemurlin	54b:45
villemus	19b:04
villenauxe	 2
villenauxe la grande	26c:10
villenauxe la petite	45b:77
villenave	31b:40
villenave d ornon	43d:33
villenave de rions	37b:33
villenave pres bearn	70a:65
villenave pres marsac	11b:65
villenavotte	16b:89
villeneuve	85c6
villeneuve au chemin	19b:10
villeneuve d allier	28b:43
villeneuve d amont	21b:25
villeneuve d ascq	63d:59
villeneuve d aval	96a:39
villeneuve d entraunes	82a:06
villeneuve d olmes	97b:09
villeneuve de berg	30c:07
villeneuve de duras	32b:47
villeneuve de la raho	45c:66
villeneuve de marc	12c:38
villeneuve de marsan	25c:40
villeneuve de mezin	:47
villeneuve de riviere	17c:31
villeneuve du latou	15b:09
villeneuve du pareage	74b:09
villeneuve en montagne	18b:71
villeneuve en perseigne	22c:72
villeneuve en retz	51c:44
villeneuve frouville	63a:41
villeneuve l archeveque	11c:89
villeneuve la comptal	14c:11
villeneuve la comtesse	74b:17
villeneuve la dondagre	33b:89
villeneuve la garenne	26d:92
villeneuve la guyard	35c:89
villeneuve la lionne	27b:51
villeneuve la riviere	14c:66
villeneuve le comte	19c:77
villeneuve le roi	21d:94
villeneuve lecussan	54b:31
villeneuve les avignon	13d:30
villeneuve les beziers	45c:34
villeneuve les bordes	61b:77
villeneuve les bouloc	17c:31
villeneuve les cerfs	51b:63
villeneuve les corbieres	25b:11
villeneuve les genets	31b:89
villeneuve les lavaur	14b:81
villeneuve les maguelone	11d:34
villeneuve les montreal	33b:11
villeneuve les sablons	12c:60
villeneuve les salines	q
villeneuve loubet	18d:06
villeneuve minervois	98b:11
villeneuve renneville chevigny	33b:51
villeneuve saint denis	14c:77
villeneuve saint georges	36d:94
villeneuve saint germain	26c:02
villeneuve saint nicolas	:28
villeneuve saint salves	26b:89
villeneuve saint vistre et villevotte	12b:51
villeneuve sous charigny	82a:21
villeneuve sous dammartin	60b:77
villeneuve sous pymont	32b:39
villeneuve sur aisne	28c:02
villeneuve sur allier	10c:03
villeneuve sur auvers	59b:91
villeneuve sur bellot	12c:77
villeneuve sur cher	40b:18
villeneuve sur conie	19b:45
villeneuve sur fere	28b:02
villeneuve sur lot	22d:47
villeneuve sur verberie	72b:60
villeneuve sur vere	53b:81
villeneuve sur yonne	51c:89
villeneuve tolosane	11d:31
villeneuvette	65a:34
villennes
villennes sur seine	60c:78
villenouvelle	15c:31
villenoy	51c:77
villentrois	:36
villentrois faverolles
villentrois faverolles en berry	89b:36
villeny	49b:41
villepail	19b:53
villeparisis	27d:77
villeparois	19b:70
villeperdrix	10b:26
villeperdue	11c:37
villeperrot	28b:89
villepinte	43d2
villeporcher	15b:41
villepot	68b:44
villepreux	12d:78
villequier	 2
villequier aumont	68b:02
villequiers	44b:18
viller	18b:57
villerable	49b:41
villerbon	85b:41
villereal	13c:47
villereau	15c2
villerest	52c:42
villeret	33b2
villereversure	14c:01
villermain	39b:41
villeromain	22b:41
villeron	18c:95
villerouge
villerouge termenes	17b:11
villeroy	13c3
villeroy sur meholle	52a:55
villers	79b2
villers agron aiguizy	75a:02
villers allerand	93b:51
villers au bois	61b:62
villers au flos	25b:62
villers au tertre	67b:59
villers aux bois	31b:51
villers aux erables	14b:80
villers aux noeuds	34b:51
villers aux vents	13b:55
villers bocage	46c2
villers bouton	18b:70
villers bretonneux	46c:80
villers brulin	37b:62
villers buzon	31b:25
villers campsart	14b:80
villers canivet	72b:14
villers carbonnel	29b:80
villers cernay	:08
villers chatel	13b:62
villers chemin et mont
villers chemin et mont les etrelles	12b:70
villers chief	15b:25
villers cotterets	10d:02
villers devant
villers devant dun	52a:55
villers devant le thour	41b:08
villers devant mouzon	10b:08
villers ecalles	17c:76
villers en argonne	21b:51
villers en arthies	50b:95
villers en cauchies	12c:59
villers en haye	16b:54
villers en ouche	:61
villers en prayeres	:02
villers en vexin	31b:27
villers farlay	64b:39
villers faucon	53b:80
villers franqueux	30b:51
villers grelot	15b:25
villers guislain	68b:59
villers helon	19b:02
villers l hopital	26b:62
villers la chevre	58b:54
villers la combe	49a:25
villers la faye	41b:21
villers la montagne	16c:54
villers la ville	15b:70
villers le chateau	30b:51
villers le lac	53c:25
villers le rond	11b:54
villers le sec	10c4
villers le tilleul	24b:08
villers le tourneur	22b:08
villers les bois	23b:39
villers les cagnicourt	24b:62
villers les guise	17b:02
villers les luxeuil	31b:70
villers les mangiennes	72a:55
villers les moivrons	14b:54
villers les nancy	15d:54
villers les ormes	:36
villers les pots	12c:21
villers les roye	29b:80
villers marmery	58b:51
villers outreaux	21c:59
villers pater	46a:70
villers patras	94a:21
villers plouich	39b:59
villers pol	12c:59
villers robert	24b:39
villers rotin	12b:21
villers saint barthelemy	47b:60
villers saint christophe	42b:02
villers saint frambourg ognon	73b:60
villers saint genest	39b:60
villers saint martin	23b:25
villers saint paul	65c:60
villers saint sepulcre	95b:60
villers semeuse	36c:08
villers sir simon	14b:62
villers sire nicole	10c:59
villers sous ailly	17b:80
villers sous chalamont	29b:25
villers sous chatillon	:51
villers sous foucarmont	18b:76
villers sous pareid	77a:55
villers sous preny	33b:54
villers sous saint leu	23c:60
villers stoncourt	23b:57
villers sur auchy	37b:60
villers sur authie	47b:80
villers sur bar	23b:08
villers sur bonnieres	13b:60
villers sur coudun	14c:60
villers sur fere	51b:02
villers sur le mont	10b:08
villers sur le roule	83b:27
villers sur mer	24c:14
villers sur meuse	28b:55
villers sur nied	81a:57
villers sur port	20b:70
villers sur saulnot	12b:70
villers tournelle	16b:80
villers vaudey	58a:70
villers vermont	12b:60
villers vicomte	16b:60
villerserine	33a:39
villersexel	14c:70
villerupt	10d:54
villerville	62b:14
villery	28b:10
villes	=38b:01
villes sur auzon	13c:84
villeselve	38b:60
villeseneux	20b:51
villeseque	41b:46
villeseque des corbieres	39b:11
villesequelande	88b:11
villesiscle	36b:11
villespassans	19b:34
villespy	42b:11
villetaneuse	13d:93
villetelle	18c:34
villethierry	79b:89
villeton	48b:47
villetoureix	89b:24
villetritouls	34a:11
villetrun	32b:41
villette	71b3
villette d anthon	53c:38
villette de vienne	20c:38
villette les arbois	35b:39
villette les dole	81b:39
villette sur ain	78b:01
villette sur aube	25b:10
villettes	17b:27
villeurbanne	16e:69
villevallier	42b:89
villevaude	21c:77
villevenard	19b:51
villeveque	:49
villeveyrac	40c:34
villevieille	19c:30
villevieux	71b:39
villevocance	12c:07
villevoques	19b:45
villexanton	20b:41
villexavier	27b:17
villey	 2
villey le sec	42b:54
villey saint etienne	10c:54
villey sur tille	26b:21
villez	 2
villez sous bailleul	31b:27
villez sur le neubourg	23b:27
villie
villie morgon	21c:69
villiers	12c2
villiers adam	86b:95
villiers au bouin	73b:37
villiers aux bois	:52
villiers aux chenes	:52
villiers aux corneilles	11b:51
villiers charlemagne	11c:53
villiers couture	11b:17
villiers en biere	24b:77
villiers en bois	13b:79
villiers en desoeuvre	85b:27
villiers en lieu	15c:52
villiers en morvan	43a:21
villiers en plaine	18c:79
villiers fossard	65b:50
villiers herbisse	81a:10
villiers le bacle	10c:91
villiers le bel	30d:95
villiers le bois	99a:10
villiers le duc	11b:21
villiers le mahieu	89b:78
villiers le morhier	14c:28
villiers le pre	:50
villiers le roux	17b:16
villiers le sec	96b3
villiers les aprey	47a:52
villiers les hauts	12b:89
villiers louis	45b:89
villiers saint benoit	43b:89
villiers saint denis	100b:02
villiers saint frederic	34c:78
villiers saint georges	12c:77
villiers saint orien	16b:28
villiers sous grez	71b:77
villiers sous mortagne	24b:61
villiers sous praslin	66a:10
villiers sur chize	16b:79
villiers sur loir	11c:41
villiers sur marne	33d2
villiers sur morin	21c:77
villiers sur orge	45c:91
villiers sur seine	28b:77
villiers sur suize	26b:52
villiers sur tholon	:89
villiers sur yonne	27b:58
villiers vineux	29b:89
villiersfaux	25b:41
villieu loyes mollon	38c:01
villing	51b:57
villognon	34b:16
villon	11b:89
villoncourt	10b:88
villons
villons les buissons	85b:14
villorceau	11c:45
villossanges	36b:63
villotran	:60
villotte	12b:88
villotte devant louppy	16b:55
villotte saint seine	65a:21
villotte sur aire	21b:55
villotte sur ource	11b:21
villouxel	83a:88
villuis	27b:77
villy	29b2
villy bocage	73b:14
villy en auxois	23b:21
villy en trodes	25b:10
villy le bois	57a:10
villy le bouveret	65b:74
villy le marechal	20b:10
villy le moutier	34b:21
villy le pelloux	11c:74
villy lez falaise	27b:14
villy sur yeres	22b:76
vilnius	c
vilory	68a:70
vilosnes
vilosnes haraumont	26b:55
vilsberg	35b:57
vimarce	:53
vimartin
vimartin sur orthe	11c:53
vimenet	25b:12
vimenil	23b:88
vimines	24c:73
vimont	89b:14
vimory	11c:45
vimoutiers	30c:61
vimpelles	51b:77
vimy	43c:62
vinantes	38b:77
vinassan	27c:11
vinax	68a:17
vinay	50c2
vinca	23c:66
vincelles	17c4
vincelottes	29b:89
vincennes	48d:94
vincent
vincent froideville	38b:39
vincey	21c:88
vincly	15b:62
vincy manoeuvre	27b:77
vincy reuil et magny	10b:02
vindecy	24b:71
vindelle	10c:16
vindey	11b:51
vindrac
vindrac alayrac	16b:81
vindry
vindry sur turdine	53c:69
vineland	e
vinets	19b:10
vineuil	93c2
vineuil saint firmin	14c:60
vinezac	14c:07
vingrau	54b:66
vinnemerville	22b:76
vinneuf	15c:89
vinon	30b:18
vinon sur verdon	45c:83
vins sur caramy	94b:83
vinsobres	10c:26
vintimille	c
vinzelles	11c2
vinzier	90b:74
vinzieux	54b:07
viocourt	17b:88
viodos abense
viodos abense de bas	75b:64
violaines	38c:62
violay	12c:42
violes	=18c:84
violot	63a:52
viols en laval	23b:34
viols le fort	12c:34
viomenil	15b:88
vion	23c2
vions	43b:73
vionville	:57
viozan	92a:32
viplaix	29b:03
vira	=19b2
virac	25b:81
virandeville	82b:50
virargues	12b:15
virazeil	17c:47
vire	=12c2
vire en champagne	20b:72
vire normandie	17d:14
vire sur lot	35b:46
vireaux	97a:89
virecourt	49b:54
virelade	11c:33
viremont	:39
vireux molhain	15c:08
vireux wallerand	18c:08
virey	 4
virey le grand	14c:71
virey sous bar	59b:10
virginia	e=
virginia beach	e
virginy	82a:51
viriat	71c:01
viricelles	45b:42
virieu	 2
virieu le grand	11c:01
virieu le petit	:01
virigneux	62b:42
virignin	11c:01
viriville	17c:38
virlet	27b:63
virming	30b:57
viroflay	17d:78
virollet	29b:17
vironchaux	50b:80
vironvay	33b:27
virsac	13c:33
virson	73b:17
virville	34b:76
viry	70c3
viry chatillon	31d:91
viry noureuil	17c:02
vis en artois	63b:62
visalia	e
visan	19c:84
viscomtat	50b:63
viscos	35a:65
viserny	18b:21
viseu	c
visker	36b:65
vismes	47b:80
visoncourt	36a:70
vissac
vissac auteyrac	30b:43
vissec	68a:30
visseiche	88b:35
vista	e=
viterbe	36b:81
viterne	74b:54
vitot	56b:27
vitrac	15c3
vitrac saint vincent	49b:16
vitrac sur montane	22b:19
vitrai sous laigle	21b:61
vitray	 3
vitray en beauce	35b:28
vitray sous brezolles	:28
vitre	=19d:35
vitreux	=25b:39
vitrey	19b:54
vitrey sur mance	29b:70
vitrimont	38b:54
vitrolles	37d2
vitrolles en luberon	22b:84
vitry	 13
vitry aux loges	22c:45
vitry en artois	48c:62
vitry en charollais	11c:71
vitry en montagne	33a:52
vitry en perthois	86b:51
vitry la ville	36b:51
vitry lache	10b:58
vitry le croise	22b:10
vitry le francois	11d:51
vitry les cluny	:71
vitry les nogent	21b:52
vitry sur loire	43b:71
vitry sur orne	29c:57
vitry sur seine	94d:94
vittarville	92a:55
vitteaux	11c:21
vittefleur	64b:76
vittel	48c:88
vittersbourg	33b:57
vittoncourt	39b:57
vittonville	13b:54
vitz sur authie	14b:80
viuz en sallaz	47c:74
viuz la chiesaz	14c:74
vivaise	65b:02
vivans	24b:42
vivario	41b:2B
viven	17b:64
viverols	44b:63
vives	=19b:66
vivey	51a:52
vivier au court	27c:08
vivieres	40b:02
viviers	=39c3
viviers du lac	24c:73
viviers le gras	18b:88
viviers les lavaur	27b:81
viviers les montagnes	20c:81
viviers les offroicourt	26a:88
viviers sur artaut	12b:10
viviers sur chiers	66b:54
vivies	15b:09
viviez	=12c:12
vivoin	89b:72
vivonne	46c:86
vivy	26c:49
vix	19c2
vizille	73c:38
vladikavkaz	c
vlora	c
vocance	61b:07
vodable	19b:63
voegtlinshoffen	48b:68
voelfling
voelfling les bouzonville	17b:57
voellerdingen	42b:67
voeuil et giget	16c:16
vogelgrun	63b:68
voglans	20c:73
vogue	=10c:07
voh	31c:988
voharies	70a:02
void vacon	16c:55
voigny	14b:10
voilemont	47a:51
voillans	19b:25
voillecomte	52b:52
voimhaut	25b:57
voinemont	33b:54
voingt	58a:63
voinsles	58b:77
voipreux	:51
voires	77a:25
voiron	22d:38
voiscreville	12b:27
voise	25b:28
voisenon	12c:77
voisey	27b:52
voisines	=62b2
voisins le bretonneux	11d:78
voissant	25b:38
voissay	17b:17
voiteur	79b:39
voivres
voivres les le mans	13c:72
volckerinckhove	57b:59
volesvres	67b:71
volgelsheim	27c:68
volgre	:89
volksberg	35b:67
vollore	 2
vollore montagne	31b:63
vollore ville	72b:63
volmerange	 2
volmerange les boulay	55b:57
volmerange les mines	23c:57
volmunster	78b:57
volnay	22b2
volon	59a:70
volonne	16c:04
volpajola	42b:2B
volstroff	20c:57
volvent	37a:26
volvic	49c:63
volx	32c:04
vomecourt	27b:88
vomecourt sur madon	67a:88
voncourt	17a:52
voncq	21b:08
vonges	36b:21
vongnes	75a:01
vonnas	33c:01
voray
voray sur l ognon	85b:70
voreppe	99c:38
vorey	15c:43
vorges	38b:02
vorges les pins	56b:25
vorly	25b:18
vornay	58b:18
vosbles
vosbles valfin	19b:39
vosges	r36e
vosne romanee	33b:21
vosnon	24b:10
vou	25b:37
vouarces	63a:51
voudenay	19b:21
voue	=69b:10
vouecourt	21b:52
vouel	:02
vougecourt	17b:70
vougeot	15b:21
vougrey	39a:10
vougy	32c2
vouharte	30b:16
vouhe	10c2
vouhenans	38b:70
vouille	73c2
vouille les marais	81b:85
vouillers	26b:51
vouillon	22b:36
vouilly	:14
voujeaucourt	32c:25
voulaines
voulaines les templiers	27b:21
voulangis	15c:77
vouleme	39b:86
voulgezac	24b:16
voulmentin	11c:79
voulon	46b:86
voulpaix	35b:02
voulton	30b:77
voulx	16c:77
vouneuil	 2
vouneuil sous biard	63c:86
vouneuil sur vienne	23c:86
vourey	17c:38
vourles	33c:69
voussac	49b:03
voutenay
voutenay sur cure	21b:89
voutezac	12c:19
vouthon	41b:16
vouthon bas	42a:55
vouthon haut	73a:55
voutre	89b:53
vouvant	83b:85
vouvray	34c:37
vouvray sur huisne	13b:72
vouvray sur loir	:72
vouxey	17b:88
vouzailles	57b:86
vouzan	82b:16
vouzeron	58b:18
vouziers	38c2
vouzon	14c:41
vouzy	30b:51
voves	:28
vovray
vovray en bornes	55b:74
voyenne	31b:02
voyennes	60b:80
voyer	=45b:57
vraignes	 2
vraignes en vermandois	13b:80
vraignes les hornoy	96a:80
vraincourt	81a:52
vraiville	72b:27
vraux	46b:51
vrecourt	34b:88
vred	13c:59
vregille	18b:70
vregny	89a:02
vrely	46b:80
vriange	16b:39
vrigne	 3
vrigne aux bois	35c2
vrigne meuse	33b:08
vrigny	10c3
vritz	:44
vrizy	:08
vrocourt	33a:60
vroil	10b:51
vron	84b:80
vroncourt	27b:54
vroncourt la cote	27a:52
vroville	14b:88
vry	63b:57
vue	=18c:44
vuillafans	67b:25
vuillecin	69b:25
vuillery	43a:02
vulaines	23b:10
vulaines les provins	80a:77
vulaines sur seine	27c:77
vulbens	18c:74
vulmont	31a:57
vulvoz	25a:39
vy le ferroux	16b:70
vy les filain	14b:70
vy les lure	70b:70
vy les rupt	84a:70
vyans
vyans le val	42b:70
vyt les belvoir	18b:25
wabash	e
waben	45b:62
waco	e
wacquemoulin	28b:60
wacquinghen	26b:62
wadebridge	e
wadelincourt	45b:08
wadhurst	e
wadimont	:08
wagga wagga	e
wagnon	11b:08
wahagnies	26c:59
wahlbach	51b:68
wahlenheim	65b:67
wahpeton	e
wail	26b:62
wailly	11c2
wailly beaucamp	11c:62
wakefield	e
walbach	94b:68
walbourg	93b:67
waldersbach	12b:67
waldhambach	60b:67
waldhouse	35b:57
waldighoffen	16c:68
waldolwisheim	54b:67
waldweistroff	52b:57
waldwisse	80b:57
walheim	89b:68
walincourt
walincourt selvigny	21c:59
walla walla	e
wallasey	e
wallers	56c:59
wallers en fagne	28b:59
wallingford	e
wallis	q
wallis et futuna	r11d
wallon cappel	81b:59
wallsend	e=
walsall	e
walschbronn	38b:57
walscheid	15c:57
waltembourg	23b:57
waltenheim	51b:68
waltenheim sur zorn	66b:67
walterboro	e
waltham abbey	e
waltham forest	e
walthamstow	e
walton on thames	e
walton on the naze	e
waly	58a:55
wambaix	38b:59
wambercourt	26b:62
wambez	16b:60
wambrechies	11d:59
wamin	25b:62
wanaka	e
wanchy
wanchy capval	33b:76
wancourt	63b:62
wandignies
wandignies hamage	13c:59
wandsworth	e
wanel	:80
wangen	64b:67
wangenbourg
wangenbourg engenthal	13c:67
wannehain	13c:59
wanquetin	75b:62
wantage	e=
warcq	15c2
wardrecques	13c:62
ware	e=
wareham	e
wargemoulin
wargemoulin hurlus	45a:51
wargnies	78a:80
wargnies le grand	11c:59
wargnies le petit	77b:59
warhem	20c:59
warlaing	60b:59
warlencourt
warlencourt eaucourt	13b:62
warlincourt
warlincourt les pas	18b:62
warloy
warloy baillon	74b:80
warluis	12c:60
warlus	61b2
warluzel	22b:62
warmeriville	27c:51
warminster	e
warnecourt	38b:08
warner robins	e
warneton	23b:59
warren	e=
warrenpoint	e
warrington	e
warsaw	c
warsy	14b:80
warvillers	12b:80
warwick	e
washington	c
wasigny	26b:08
wasilla	e
wasnes
wasnes au bac	60b:59
wasquehal	21d:59
wasselonne	58c:67
wasserbourg	47b:68
wassigny	93b:02
wassy	28c:52
watchet	e=
waterbury	e
waterford	e
waterloo	e=
waterlooville	e
watertown	e
watford	e
wath upon dearne	e
watigny	35b:02
watlington	e
watronville	10b:55
watten	26c:59
wattignies	16d:59
wattignies la victoire	24b:59
watton	e
wattrelos	41d:59
wattwiller	16c:68
wausau	e
wavignies	13c:60
waville	43b:54
wavrans	 2
wavrans sur l aa	12c:62
wavrans sur ternoise	20b:62
wavrechain	 2
wavrechain sous denain	16c:59
wavrechain sous faulx	44b:59
wavrille	47a:55
wavrin	78c:59
waycross	e
wazemmes	q
waziers	73c:59
weatherford	e
weckolsheim	74b:68
weed	e=
wegscheid	32b:68
weinbourg	47b:67
weislingen	53b:67
weitbruch	27c:67
weiterswiller	52b:67
welch	e=
welles
welles perennes	23b:60
wellingborough	e
wellington	e=
wells	e=
wells next the sea	e
welshpool	e
welwyn garden city	e
wem	e=
wemaers
wemaers cappel	23b:59
wembley	e
wenatchee	e
wendover	e
wentzwiller	78b:68
wenzhou	c
werentzhouse	63b:68
wervicq sud	54c:59
west bromwich	e
west cappel	64b:59
west covina	e
west ham	e
west jordan	e
west memphis	e
west palm beach	e
west plains	e
west valley city	e
westbury	e
westerham	e
westgate on sea	e
westhalten	10c:68
westhoffen	17c:67
westhouse	16c:67
westhouse marmoutier	37b:67
westminster	e
weston super mare	e
westport	e
westray	e
westrehem	25b:62
westward ho	e
wetherby	e
wettolsheim	18c:68
wexford	e
weybridge	e
weyer	51b:67
weyersheim	35c:67
weymouth	e
whaley bridge	e
whalsay	e
whanganui	e
whangarei	e
wheeling	e=
whitby	e
whitchurch	e
whitechapel	e
whitefish	e=
whitehaven	e
whitehorse	e
whithorn	e
whitland	e
whitley bay	e
whitstable	e
whittlesey	e
whitworth	e
whyalla	e
wichita	e
wichita falls	e
wick	e=
wickenburg	e
wickerschwihr	74b:68
wickersheim
wickersheim wilshausen	39b:67
wickford	e
wickham	e
wicklow	e
wicquinghem	27b:62
wicres	58b:59
widehem	24b:62
widensolen	12c:68
widnes	e
wiege faty	18b:02
wiencourt
wiencourt l equipee	25b:80
wierre	 2
wierre au bois	23b:62
wierre effroy	83b:62
wiesviller	91b:57
wigan	e=
wignehies	28c:59
wignicourt	57a:08
wigston	e
wigton	e
wigtown	e
wihr au val	12c:68
wildenstein	16b:68
wildersbach	28b:67
wilkes barre	e
willeman	18b:62
willems	29c:59
willencourt	14b:62
willer	30b:68
willer sur thur	18c:68
willeroncourt	11b:55
willerval	66b:62
willerwald	15c:57
willesden	e
willgottheim	11c:67
williamson	e
williamsport	e
williers	39a:08
willies	13b:59
williston	e
willits	e
wilmington	e
wilmslow	e
wilshausen	:67
wilton	e
wilwisheim	77b:67
wimbledon	e
wimborne	e
wimereux	63c:62
wimille	39c:62
wimmenau	11c:67
wimy	46b:02
wincanton	e
winchcombe	e
winchelsea	e
winchester	e=
windermere	e
windhoek	e
window rock	e
windsor	c
windstein	18b:67
wingen	45b:67
wingen sur moder	15c:67
wingersheim	 2
wingersheim les quatre bans	23c:67
wingles	87c:62
winkel	30b:68
winnemucca	e
winnezeele	13c:59
winnipeg	e
winona	e
winsford	e
winslow	e
winston salem	e
wintersbourg	26b:57
wintershouse	87b:67
winterthour	c
wintzenbach	53b:67
wintzenheim	81c:68
wintzenheim kochersberg	53b:67
wirksworth	e
wirwignes	77b:62
wiry au mont	10b:80
wisbech	e
wisches	21c:67
wisembach	43b:88
wiseppe	96a:55
wishaw	e
wismes	49b:62
wisques	22b:62
wissant	84b:62
wissembourg	76c:67
wissignicourt	15b:02
wissous	72c:91
witham	e
withernsea	e
witney	e=
witry
witry les reims	50c:51
wittelsheim	11d:68
wittenheim	16d:68
witternesse	64b:62
witternheim	51b:67
wittersdorf	77b:68
wittersheim	75b:67
wittes	97b:62
wittisheim	21c:67
wittring	74b:57
wiveliscombe	e
wivenhoe	e
wiwersheim	92b:67
wizernes	33c:62
woburn	e
wodonga	e
woel	21b:55
woelfling
woelfling les sarreguemines	70b:57
woellenheim	:67
woerth	17c:67
woignarue	73b:80
woimbey	13b:55
woincourt	13c:80
woinville	:55
woippy	15d:57
woirel	46a:80
woking	e
wokingham	e
wolfersdorf	35b:68
wolfgantzen	12c:68
wolfisheim	42c:67
wolfskirchen	33b:67
wollongong	e
wolschheim	31b:67
wolschwiller	43b:68
wolverhampton	c
wolxheim	96b:67
wood green	e
woodbridge	e
woodhall spa	e
woodstock	e
woodward	e=
wooler	e=
woolwich	e
woonsocket	e
wooster	e
worcester	e=
workington	e
worksop	e
wormhout	56c:59
worthing	e=
worthington	e
wotton under edge	e
wounded knee	e
woustviller	28c:57
wrexham	e
wuenheim	77b:68
wuhan	c
wuisse	62a:57
wulverdinghe	33b:59
wy dit joli village	33b:95
wylder	30b:59
wymondham	e
wythenshawe	e
wytheville	e
xaffevillers	13b:88
xaintrailles	38b:47
xaintray	24b:79
xambes	26b:16
xammes	17b:54
xamontarupt	15b:88
xanrey	11b:57
xanton
xanton chassenon	74b:85
xaronval	11b:88
xermamenil	54b:54
xertigny	26c:88
xeuilley	96b:54
xirocourt	46b:54
xivray et marvoisin	12b:55
xivry circourt	27b:54
xocourt	99a:57
xonrupt
xonrupt longemer	15c:88
xonville	11b:54
xouaxange	33b:57
xousse	12b:54
xures	91a:54
y	=87a:80
yainville	10c:76
yakima	e
yamoussoukro	c
yankton	e
yaounde	c
yarm	e
yarmouth	e
yate	16c:988
yaucourt
yaucourt bussus	:80
yazoo city	e
ychoux	23c:40
ydes	16c:15
yebleron	13c:76
yebles	=98b:77
yell	e=
yellowknife	e
yenne	30c:73
yeovil	e
yerevan	c
yermenonville	62b:28
yerres	28d:91
yerville	27c:76
yevre	 2
yevre la ville	65b:45
yevre le chatel	:45
yevres	17c:28
yevres le petit	55a:10
yffiniac	51c:22
ygos saint saturnin	13c:40
ygrande	76b:03
ymare	12c:76
ymeray	62b:28
ymonville	48b:28
yolet	60b:15
yoncq	80a:08
yonkers	e=
yonne	r33e
yonval	24b:80
york	c
youghal	e
youngstown	e
youx	86b:63
yport	65b:76
ypreville
ypreville biville	54b:76
ypsilanti	e
yquebeuf	24b:76
yquelon	12c:50
yreka	e
yronde et buron	64b:63
yrouerre	14b:89
ysbyty ystwyth	e
yssac
yssac la tourette	40b:63
yssandon	70b:19
yssingeaux	74c:43
ystalyfera	e
ystradgynlais	e
ytrac	43c:15
ytres	43b:62
yuma	e
yutz	17d:57
yvecrique	62b:76
yvelines	r15f
yverdon	c
yvernaumont	12b:08
yversay	61b:86
yves	16c:17
yvetot	11d:76
yvetot bocage	12c:50
yvias	77b:22
yviers	54b:16
yvignac
yvignac la tour	11c:22
yville
yville sur seine	42b:76
yvoire	10c:74
yvoy le marron	75b:41
yvrac	29c:33
yvrac et malleyrand	56b:16
yvrandes	:61
yvre l eveque	42c:72
yvre le polin	17c:72
yvrench	30b:80
yvrencheux	13b:80
yzengremer	49b:80
yzernay	19c:49
yzeron	100b:69
yzeure	13d:03
yzeures
yzeures sur creuse	13c:37
yzeux	26b:80
yzosse	39b:40
zaessingue	38b:68
zagora	c
zagreb	c
zahle	c
zalana	15b:2B
zanesville	e
zanzibar	c=
zaporijia	c
zarbeling	68a:57
zarzis	c
zegerscappel	16c:59
zehnacker	25b:67
zeinheim	23b:67
zellenberg	32b:68
zellwiller	81b:67
zermezeele	25b:59
zerubia	46a:2A
zetting	88b:57
zevaco	50a:2A
zicavo	20b:2A
zigliara	13b:2A
ziguinchor	c
zilia	32b:2B
zilling	28b:57
zillisheim	26c:68
zimmerbach	82b:68
zimmersheim	11c:68
zimming	71b:57
zincourt	75a:88
zinder	c
zinswiller	71b:67
zittersheim	23b:67
zoebersdorf	:67
zollingen	:67
zommange	43a:57
zonza	30c:2A
zoteux	59b:62
zouafques	59b:62
zoufftgen	13c:57
zoug	c
zoza	66a:2A
zuani	37a:2B
zudausques	11c:62
zurich	c
zutkerque	18c:62
zutzendorf	:67
zuydcoote	16c:59
zuytpeene	56b:59
`;
