// Written by scripts/lexicon/build.ts; edit the sources there.
export const surnames = (): string => `
abaci	=
abad
abadie
abadjian
abate	=
abazi
abbad
abbas	=
abbasescu
abbasi
abbassi
abbate
abbott
abdallah
abdallah mohamed
abdelaziz
abdelhamid
abdelkader
abdelkrim
abdellah
abdellaoui
abdelli
abderrahmane
abdi
abdou
abdou ali
abdoulaye
abdourahamane
abdulaev
abdulkadyrov
abdullahi
abe
abebe
abel
abercrombie
abernathy
abernethy	=
abeysekera
abgrall
abid	=
abidi
abiven
abou
aboubakar
abouda
abrahamian
abramov
abrams
acar
acevedo
achard
achim
achour
achouri
acikgoz
ackerman
ackroyd
acosta
acquaviva
acton	=
adair
adam
adama
adamczak
adamczyk
adamiak
adamian
adamou
adams
adamski
adamson
adan
adcock
adda
addison
addo
addou
adebayo
adeleke
ademi
ademovic
adewale
adeyemi
adiguzel
adjal
adjaoud
adjei
adjei boateng
adjovi
adkins
adler
adli
adou
adoum
afanasiev
affleck
afkir
afolabi
afonso
afridi
afzal
agapov
agarwal
agbo
agbodjan
aggarwal
aggoun
aggoune
aghababian
aghajanian
agic
agnelli
agopian
agossou
agosta
agostini
agostino
agoudjil
aguado
aguerre
aguiar
aguibou
aguilar
aguilera
aguirre
agyeman
ahamada
ahamed
aharonian
ahluwalia
ahmad
ahmadi
ahmadzadeh
ahmadzai
ahmed
ahmed belkacem
ahmeti
ahmetovic
ahmidou
ahn
ahuja
aidi
aidoud
aiello
ainciart
ainsworth
aird
aissa
aissani
aissaoui
aissat
ait ahmed
ait ali
ait hamouda
ait kaci
ait said
aitelhadj
aitken
aitouche
aivazian
aka	=
akakpo
akande
akar
akarsu
akay
akbari
akbarzadeh
akbas
akbulut
akca
akcay
akdag
akdemir
akdogan
ake	=
akermi
akers
akhmadov
akhmedov
akhtar
akimov
akin	=
akinola
akkari
akkaya
akkouche
akkus
akman
akopian
akopyan
akpinar
akpo
akram
akrour
aksoy
aksu
aktas
aktepe
akturk
akyildiz
akyol
akyuz
aladjian
alagaratnam
alam
alami
alami idrissi
alaoui
alarcon
alavi
albanese
albarracin
albert	=
albertelli
alberti
albertini
albini
albright
albu
albuquerque
alcantara
alcaraz
alcivar
alcock
aldasoro
aldea	=
alden
alderson
alderton
aldrich
aldridge
aleksandrov
alekseev
alem
alencar
alessi
alexander	=
alexandre
alexandrescu
alexandrov
alexandru
alexanian
alexeev
alexiou
alexis
alexopoulos
alfano
alfaro
alfieri
alfonsi
alfonso
alford
ali
ali abdi
ali cherif
ali mohamed
ali said
alibert
aliberti
alic
aliev
alija
alikian
alili
alimi
alipour
aliu
alizada
alkan
allain
allali
allam
allan
allaoui
allard
allardyce
allcock
allegretti
allen
allison
allman
allou
allouache
allouane
allouche
almagro
almeida
almodovar
aloisi
alonso
alpert
alsop
alston
althabe
altieri
altin
altinok
altintas
altman
altounian
altun
altunbas
alvarado
alvarez
alves
amador
amadou	=
amalanathan
amalou
amamra
amani
amankwah
amar
amara
amaral
amari
amarouche
amato
amazouz
ambalavanar
ambler	=
ambrosini
ambrosio
amendola
ames	=
amestoy
ameur
ameyaw
amezian
amini
amirabadi
amiri
amirian
ammar
ammari
ammour
amoah
amokrane
amorim
amoroso	=
amos
amoussou
amouzou
amponsah
amrane
amrani
amraoui
amrouche
amrouni
an	=
anagnostou
anand
anandarajah
anani
anastasiou
anchordoquy
ancona
andersen
anderson
anderton
ando
andonian
andrade
andre
andreani
andreasyan
andreev
andreoli
andreotti
andres
andrews
andreyev
andria
andriamampianina
andriamanana
andriamaro
andriambololona
andriamihaja
andrianarisoa
andrianarivo
andrianasolo
andriantsitohaina
andric
andrzejewski
angeli
angelini
angelopoulos
angelov
angelucci
anghel
anghelescu
ango
angus
anisimov
anjum
annamalai
annand
ansah
ansari
ansell
anselmi
antal
antczak
antic	=
antoine
anton
antona
antonelli
antonescu
antonetti
antonian
antonini
antoniotti
antoniou
antonov
antonyan
antunes
anwar
anwari
aoki
aouad
aouadi
aouali
aouchiche
aoudia
aoudjit
aouf
aouidad
aouini
aoun
aouni
ap rhys
aparicio
apelian
apesteguy
apkarian
apostol
apostolou
appere
appert	=
appiah
appiah kubi
appleby
applegate
appleton
appleyard
arab
arabi
arabian
aragon
arai
arakelian
arakelyan
arambourou
aramian
aramide
aranda
arango
araujo
arbaoui
arbelbide
arbogast
arbuckle
arbuthnot
arce
arceneaux
archbold
archer	=
archibald
arcuri
ardelean
ardito
ardohain
ardzrouni
arena	=
arenas	=
arevalo
arezki
argenti
argouach
arias	=
arif
arifi
arikan
aristoy
arjomandi
arjona
arkhipov
arkwright
armand
armani
armitage
armstrong
arnaiz
arnaud
arnold
arnone
arnould
aronson
arora
arotcarena
aroua
arouna
aroutiounian
arrambide
arretche
arrieta
arrighi
arrigoni
arrowsmith
arroyo	=
arsanov
arshad
arslan
arslanian
arslantas
arteaga
artemiev
arthur
artinian
artola
arulanandam
arulnathan
arumugam
arutyunyan
arya
arzoumanian
asadi
asamoah
asante
asatryan
ascar
aseervatham
asensio
asghar
asghari
ashby
ashcroft
ashdown
asher
ashford
ashley
ashraf	=
ashton
ashworth
askari	=
askew	=
askri
aslam
aslamazashvili
aslan
aslanian
aslanyan
aspinall
assadourian
assal
assani
assogba
assoumani
assoumou
assous
astier
astley
astolfi
aston
astourian
ata
atabey
atalay
atallah
atamian
atanasov
atangana
atas
atasoy
ateba
ates	=
atger
athanasiou
atherton
athmani
atkins
atkinson
atmaca
atmani
attah
attanasio
attar	=
attenborough
attia
attou
attoumani
attwood
atwood
au duong
aubert
aubertin
aubin	=
aubry
audouin
auge	=
auger	=
augereau
augustin
augustyniak
auld	=
austen
austin
autret
avagyan
avakian
avakyan
avallone
avci
avdeev
avdic
avdiu
avedikian
avedissian
avery
avetisyan
avila
avinain
avram
awan
awono
ayache
ayachi
ayad
ayadi
ayala
ayari
ayaz
aybar
aydemir
aydin
aydinian
aydogan
aydogdu
ayers
aygun
ayhan
ayissi
aykut
aylward
ayres	=
aytekin
ayvazyan
azadi
azak
azarian
azem
azevedo
azimi
aziz
azizi
aznar
aznavour
aznavourian
azouaou
azouz
azouzi
azpiroz
azzi
azzouz
azzouzi
baali
baaziz
baba	=
baba ahmed
babaci
babaian
babanov
babatunde
babayan
babcock
babenko
babes	=
babic
babu	=
bacar
bach	=
bachelet
bachir
bachiri
baciu
backhouse	=
bacon	=
badache
badalian
badalyan
badaoui
badea
badescu
badger	=
badi
badiane	=
badji
badri
bae
baek
baena
bagayoko
bagdasarian
baghdadi
baghdasaryan
baghdassarian
bagley
bagshaw
bah	=
baha
bahi
bahloul
bahrami
bahri
bahria
baig
bailey	=
bailleul
bailleux
baillie	=
bailly
bain	=
bainbridge
bains	=
baird
bajaj
bajraktari
bajrami
bajric
bajwa
bak
bakalian
bakari
bakary
bakayoko
baker	=
bakhti
bakhtiari
bakir
bakkali
bakouche
bal	=
balabanian
balachandran
balafrej
balaj
balakrishnan
balan
balasanyan
balasingam
balasubramaniam
balbi
balci
balde
baldi
baldini
baldwin
balfour
balian
balint
ball	=
ballantine
ballantyne
ballard
ballarini
ballesteros
ballo
baloch
balogun
balsamo
balti	=
bamba
bamford
bammou
ban	=
banas
bancroft
banda	=
banerjee
banerji
bang	=
bangash
bangoura
bangura
banh
banks	=
bannerman
bannister	=
bano
bansal
banza
baouche
baptista
baptiste	=
baradji
barakat
barakzai
baran
baranger
baranov
baranowski
barba	=
barbato
barbe	=
barber	=
barbera	=
barberis
barbero
barbier	=
barbieri
barbosa
barbot
barbu	=
barbulescu
barclay
barden
bardet
bardhi
barile
baris
barka
barkaoui
barkat
barker	=
barlow	=
barna
barnard
barneche
barnes
barnetche
barnett
barnhart
baron	=
barone
barr
barraclough
barragan
barraud
barrault
barre	=
barreau	=
barrera	=
barresi
barret	=
barreto
barrett
barrios	=
barro	=
barron
barros
barroso
barrow	=
barrowclough
barry	=
bars	=
barsamian
barsotti
bartczak
barthe
barthelemy
bartkowiak
bartlett
bartoli
bartolini
bartolomei
barton	=
bartosik
barwick
barzani
barzegar
bas	=
basaev
basar
basaran
bashford
bashir
basic	=
basile
basmadjian
bass	=
bassene
basset	=
bassett	=
bassetti
bassi	=
basso	=
bassou
bastide	=
bastien
bastos	=
basu
bataille	=
batalha
batchelor
bateman
bates	=
bathily
batista
batra
battaglia
batten	=
battersby
battesti
battestini
battista
batukaev
baudet	=
baudin
baudoin
baudouin
baudry
bautista
baxter	=
bay	=
bayar
bayard	=
bayat	=
bayindir
baykal
bayle	=
baylis
bayliss
bayo
bayoudh
bayrak
bayraktar
baysal
bazin
beach	=
beal
beale
beard	=
beardsley
beaton
beattie
beatty
beaufils
beaumont
beauvais
beauvoir
beavan
bebb
becerra
bechar
bechet
becirovic
beck	=
becker
beckett
beckford
beckham
beddiaf
beddoes
bedford
bedi
bedikian
bedjaoui
bednarczyk
bednarek
bednarski
bedoian
bedoui
bedrossian
beech	=
beecham
beecher
beeston
begg
beghdadi
begic
begin	=
begley
begovic
begue	=
begum	=
behluli
behrouzi
bejan
bekar
bekele
bekhti
bekka
bekkouche
bekri
bektas
bektashi
belabbes
belabed
belaid
belaidi
belal
belala
belarbi
belascain
belattar
belayachi
belbachir
belcher	=
belgacem
belghazi
belgherbi
belghoul
belhadi
belhadj
belhaj
belhassen
belhocine
belhouari
belhoucine
belin
belinga
belkacem
belkacemi
belkadi
belkaid
belkebir
belkhir
belkhodja
bell	=
bellahcene
bellahsene
bellal
bellamy
bellandi
bellanger
bellemare
bellet
bellier
bellil
bellini
bello
bellomo
bellon
belloumi
bellucci
belmahi
belmokhtar
belouadah
belov
beltaief
beltrame
beltran
belyaev
ben abdallah
ben abdelkader
ben achour
ben ahmed
ben aissa
ben ali
ben amar
ben amor
ben ayed
ben brahim
ben cheikh
ben daoud
ben fredj
ben ghorbal
ben hadj
ben hamadi
ben hamed
ben hamida
ben hamouda
ben hassen
ben hassine
ben ismail
ben jemaa
ben khalifa
ben lakhdar
ben mahmoud
ben mansour
ben messaoud
ben mohamed
ben moussa
ben naceur
ben omar
ben othman
ben romdhane
ben said
ben salah
ben salem
ben slama
ben slimane
ben taleb
ben yahia
ben youssef
ben zakour
benabbou
benabdallah
benabdelkader
benabdelouahab
benabid
benachour
benadda
benaddi
benahmed
benaicha
benaissa
benaissi
benali
benallal
benallou
benamar
benaouda
benarab
benarbia
benard
benarous
benassi
benatia
benattia
benavides
benayad
benazzouz
benbouzid
benbrahim
benbrik
benchabane
benchaib
bencheikh
benchekroun
bencherif
benchikh
bendaoud
bendib
bendjebbar
bendjedid
bendjelloul
bendjemil
bendriss
benea
benedetti
beneditti
benetti
benezet
benfield
benfredj
bengaly
benghalem
benguigui
benhaddou
benhadj
benhadji
benhaim
benhamadi
benhamed
benhamida
benhammou
benhamou
benhamouda
benharrat
benhassine
benhida
benhima
benhmida
benhoucine
benichou
benidir
benigni
benitez
benito
benjelloun
benkacem
benkaci
benkaddour
benkahla
benkemoun
benkhaled
benkhalifa
benkhedda
benkherouf
benkhira
benkirane
benlahcen
benlakhdar
benlamine
benmahdi
benmansour
benmechri
benmerabet
benmessaoud
benmiloud
benmohamed
benmokhtar
benmoussa
benn
bennacer
bennaceur
bennani
bennett
bennis	=
bennour
benoist
benoit	=
benomar
benosman
benouaret
benrabah
benrabia
benrahal
bensaada
bensaadi
bensaci
bensafi
bensahla
bensaid
bensalah
bensalem
bensalma
bensassi
benseddik
bensimon
bensmain
benson
bensouda
bentahar
bentaleb
bentayeb
bentham
bentley
bento	=
bentoumi
benvenuti
benyahia
benyamina
benyettou
benyoucef
benyounes
benzaid
benzaoui
benzema
benzerga
benzidane
benzine	=
beranger
berardi
berardo
berbar
berber
berberian
beresford
berezin
berg	=
bergamini
bergamo
berger	=
bergeron
bergman
berhane
berho
berhocoirigoin
beridze
berisha
berkane
berkani
berkat
berkowitz
berland
berlusconi
bermejo
bermudez
bernabe
bernal
bernard
bernardes
bernardi
bernardin	=
bernardini
bernasconi
bernier
bernstein
berrached
berrada
berrahma
berrichi
berry	=
bertaud
bertelli
berterretche
berthe	=
berthelin
berthelot
berthet
berthier
berthou
berti
bertin
bertini
bertoli
bertolini
bertolino
bertrand
berwari
besancon
besbes
bescond
besic
besnard
besnier
bessa
bessaha
besse
bessiere
besson
best	=
betancourt
betbeder
bethell
bethune
bettany
bettayeb
bettini
betts
beuvelet
bevan
beveridge
bevilacqua
beya
bezard
bezerra
bezirdjian
bezzaz
bhagat
bhalla
bhandari
bharadwaj
bhardwaj
bhasin
bhat	=
bhatia
bhatt
bhattacharya
bhattacharyya
bhatti
bhogal
bhoyroo
bhullar
biabiany
biaggi
biaggini
biagi
biagini
bialas
bianchi
bianchini
bianco
biasini
bibi	=
bica
bickerstaffe
bickerton
bidault
biddle
bideau
bielak
bielecki
bielski
bieniek
bienvenu	=
biernacki
biganzoli
bigelow
biggs	=
bigot	=
bihan
bilgic
bilgin
bilic
bilir
billard	=
billaud
billings	=
billingsley
billot	=
bilong
bilski
binet
bingham
bini
binnie
binns
biondi
biondo
birba
birch	=
birchall
bird	=
birinci
birkett
birmingham
birrell
birtwistle
biscaichipy
biscay
bisceglia
bishop	=
bisson	=
biswas
biya
biyik
bizet
bizien
bizimana
black	=
blackburn
blackie
blackman
blackmore
blackwell
blackwood	=
blaga
blagojevic
blaine
blair	=
blais
blaise	=
blake
blakeley
blakely
blanc	=
blanchard
blanchet	=
blanchon
blanco	=
bland	=
blandin
blankenship
blasco
blaszczyk
blazquez
blazy
bled	=
blenkinsop
bleuse
blevins
blin	=
blondeau
blondel	=
bloom	=
bloomberg
bloomfield
blot	=
blount
blum
blunt	=
blyth
blythe
boakye
boardman	=
boase
boateng
bobo	=
boboc
boccaccio
bocoum
bocquet
boddy
bodian
bodin
boduin
bogart	=
bogdan
bogdanov
bogdanovic
bogdanski
boggs
boghossian
bogomolov
bogucki
boidin
boileau
boina
bois	=
boisseau	=
boissel
boisseron
boissier
boisson	=
boivin
bojin
bokassa
bokhari
bola	=
bollore
bolognesi
bolton
bomboko
bon	=
bonafous
bonanno
bonaventura
bonaventure
bonavita
bond	=
bondar
bondarenko
bone	=
bonelli
bonetti
bonfanti
bonfils
bonham	=
bonhomme	=
bonhoure
boni	=
bonifaci
bonin
bonnaire
bonnamy
bonnard
bonnaud
bonneau
bonnefoy
bonner
bonnet	=
bonneville
bonnin
bonnot
bono
bonomi
bony	=
boone
booth	=
boothroyd
bopaka
bordagaray
bordas	=
bordeaux	=
borden
bordenave
bordes	=
bordier	=
bordoni
borel	=
borges
borghese
borghi
borie
borisov
borkowski
borland
borowski
borthwick
bortolotti
borza
bosc
bosch
bosco	=
boscolo
bose
bosio
boskovic
bosnjak
bosquet	=
bossard
bossi
bossu	=
bostock
boswell
bosworth
botelho
botella
botezatu
bothorel
botti
bottini
bottomley
bou
bouabdallah
bouabid
bouaicha
bouali
bouallaga
bouanga
bouapha
bouaziz
bouazza
bouazzaoui
boubaker
boubekeur
boucard
boucau	=
bouchaib
bouchard
bouchareb
bouche	=
bouchenak
boucher	=
boucherit
boucheron
bouchet
bouchiba
bouchikhi
bouchouareb
bouchra
boudaoud
bouderbala
boudet
boudiaf
boudier
boudjelal
boudjema
boudjemaa
boudot
boudou
boudraa
boudreaux
bouguerra
bouhaddou
bouhadjar
bouhafs
bouhamidi
bouhassoun
bouhired
bouillon	=
bouizem
boujemaa
boujnah
boukadoum
boukary
boukerche
boukhalfa
boukhari
boukhelifa
boukhobza
boukhris
boulahia
boulahrouz
boulahya
boulanger	=
boulaouane
boulard
boulares
boulay
boule	=
boulet	=
bouley
boulic
boulila
boulmerka
boulogne
boulton
boumahdi
boumaza
boumediene
boumedienne
boumendil
bounab
bounoua
boupha
bouquet	=
bourahla
bouras
bourdais	=
bourdeau
bourdet
bourdier
bourdin
bourdon	=
bourgarel
bourgeois	=
bourges
bourget
bourgoin
bourguiba
bourguignon	=
bourke
bourne	=
bourouba
bourrel
bourzama
bousba
bousquet
boussaid
bousselmi
boussouar
boutaleb
boutayeb
bouteflika
bouteldja
bouterfa
boutet
boutier
boutillier
boutin
boutira
bouton	=
bouttier
bouvard
bouvet	=
bouvier	=
bouyahia
bouyer
bouzar
bouzekri
bouzerda
bouziane
bouzid
bouzidi
bouzouba
bove
bowden
bowen
bower	=
bowers	=
bowes	=
bowie	=
bowker
bowler	=
bowles
bowman	=
bowyer	=
boyadjian
boyajian
boyce
boyd
boye
boyer
boyko
boyle
boz
bozarslan
bozdag
bozec
bozic
bozkurt
bozkus
bozorgi
bozzi
bracco
brace	=
bracewell
brachet	=
bradbury
braddock
braden
bradfield
bradford
bradley
bradshaw
brady
braga
bragg
braham
brahim
brahimi
brahmi
braithwaite
brambilla
bramhall
bramley
branca
brancato
branco
brand	=
brandao
brandon	=
brandt
brannigan	=
branson
brant	=
brard
brasseur	=
brathwaite
bratu
braud
brault
braun
bravo	=
bray	=
breaux
breckenridge
bredin
breen
breeze	=
brennan
brenner
brent	=
brereton
brescia
bresciani
breslin
bressolles
bresson
bret
breton	=
brett
breuil
brewer	=
brewster	=
briand
brice
bricout
bridge	=
bridger	=
bridges	=
bridgman
bridoux
briere
briganti
briggs
bright	=
brignoli
brik	=
brillant	=
brimblecombe
brindle	=
briot
brisset
brisson
bristow
brito
britt	=
britton
brkic
broadbent
broadhurst
brochard
brochet	=
brock	=
brocklehurst
brockway
broderick
brodie
broggi
bromley
bronson
brook	=
brooke
brooker
brooks	=
broom	=
brophy
brossard
brotherton
brough	=
broughton
broussard	=
brousse	=
brown	=
browne
brownell
browning	=
brownlee
brownlow
bruce
bruel
brugiere
brulard
brule	=
brun	=
brunaud
bruneau
brunel
brunelle
brunelli
brunet	=
bruni	=
brunier
bruno
brusa
bruschi
bruschini
brusseau
bruyant	=
bruyere	=
bruzzese
bryan
bryant
bryce
bryson
brzezinski
brzozowski
bucan
bucataru
buccheri
bucci
buchan
buchanan
buck	=
buckingham
buckland
buckle	=
buckley
bucur
buczek
budescu
bueno
buffa	=
buffet	=
bui
buisine
buisson	=
bujak
bukhari
bukowski
bulbul	=
bull	=
bullard
bullen
bullock	=
bulmer
bulur
bulut
bun	=
bunce	=
bunea
bungelmi
bunker	=
bunn	=
bunting	=
bunyan
buonanno
burch
burdett
bureau	=
burel
burgaud
burge
burgess	=
burgin
burgos
burke	=
burkhardt
burks	=
burlacu
burlot
burnett
burnham
burns	=
buron	=
burrell	=
burris
burrows	=
burt
burton	=
burzynski
busetto
bush	=
bushell
bussey
bussi
busson
bustamante
bustos
butcher	=
butera	=
butler	=
butt	=
butterfield
butterworth
buttiglione
buzzi
bykov
byrd
byrne
byron
bytyci
bytyqi
caballero	=
cabanes	=
cabello
cabezas
cabral
cabrera	=
cabrol
cacace
caccamo
caccia
caceres
cadet	=
cadman
cadogan	=
cadwallader
cadwell
caetano
cafiero
cahill
caicedo
caillaud
caille	=
cailleau
cain	=
caine
cairney
cairns	=
cakaj
calabrese	=
calabria
caldarelli
caldeira	=
calder
calderon
calderwood
caldwell
calero
cali
calin	=
calinescu
callaghan
callahan
callan	=
callaway
calleja
callinan
calloway
calvarin
calvert
calvet
calvez
calvi
calvo
calzolari
camacho
camara
camargo
cambon
cameron
camilleri
camino
cammarata
camp	=
campagne	=
campana	=
campanella
campanile	=
campbell
campillo
campion	=
campos	=
camus	=
can	=
canal	=
canale
canarelli
canavelli
candela	=
canet
cannata
cannavaro
canning	=
cannon	=
cano
canovas
canpolat
cantarella
cantero
cantin
cantoni
cantrell
canzian
cao
capasso
capelle	=
capelli
capobianco
capone
capozzi
cappelletti	=
cappelli
cappello
capps
caprice	=
capron	=
caputo
caraccio
caracciolo
caradec
caraman
carapetian
carballo
carbery
carbone	=
carbonell
carboni
cardenas
cardon	=
cardoso
carducci
cardwell
carette
carey
cargill
cariddi
cariou
carletti
carli
carlier
carlin	=
carlino
carlisle
carloni
carlotti
carlsen
carlson
carlton
carmichael
carmo
carmody
carmona
carnegie
carneiro
carnevale
carnevali
carney	=
carnie	=
caro
caroff
caron	=
carpenter	=
carpentier
carr	=
carranza
carrara
carrasco
carrascosa
carre	=
carreira
carrera	=
carrero
carretero
carrillo
carrington
carrion	=
carroll
carrozza
carruthers
carson
carter	=
cartier	=
cartledge
carton	=
cartwright	=
caruso
carvajal
carvalheiro
carvalho
carvell
carver	=
casabianca
casadei
casado
casagrande
casale
casali
casalta
casanova
casas	=
case	=
casella
caselli
casey
cash	=
casile
cass
cassagne
cassano
cassells
cassidy
cassini
castaing
castaldo
castaneda
castanet	=
castanheira
castano
castel	=
castelain
castellani
castellano
castellanos
castelli
castellucci
casteran
castiglione
castillo
castillon
castle	=
castrec
castro
caswell
catalano
catan
catania
catchpole	=
cates	=
catherine
cattaneo
catterall
cattermole
cattiaux
caudron	=
caumont
causse	=
cauvin
cavalcante
cavalcanti
cavalier	=
cavaliere	=
cavalieri
cavallaro
cavalli
cavallo
cavan
cavanagh
cavanaugh
cave	=
cawley
cayla
cazacu
cazalis
cazaubon
cazenave
cazeneuve
ceausescu
ceballos
ceccaldi
ceccarelli
cecchetti
cecchi
cecchini
cehajic
cejku
ceka
celebi
celestin	=
celik
celinski
celli	=
cellier	=
cemal
cengiz
cerezo
cerf	=
cernat	=
ceron
cerqueira
cerri
cerrone
cerutti
cerveaux	=
cesaire
cesari
cesarini
cetin
cetinkaya
cevik
ceyhan
ceylan
cha	=
chaabane
chaabani
chaabi
chabane
chabanne
chabaud
chabbi
chabert
chabi
chabot	=
chabrol	=
chacon
chadha
chadwick
chahal
chahinian
chaib
chaibi
chaika
chaillou
chaker
chakhalyan
chakir
chakrabarti
chakraborty
chakravarty
chakroun
chaldjian
chalmers
chalon
chalopin
chalus
chamakh
chamard
chambard	=
chamberlain	=
chambers	=
chambon
chambre	=
chami
chamouine
champagne	=
champeau
champenois	=
champion	=
chan
chanal
chance	=
chand
chanda
chandelier	=
chandler	=
chandra
chandrakumar
chandrasekaran
chang	=
channing
chanteloup
chanthalangsy
chanthavong
chao	=
chaouch	=
chaouche
chaoui
chaouki
chap	=
chapelain	=
chapelle	=
chaplin
chapman	=
chapon	=
chappell
chapuis
chaput
charbonneau
charbonnier	=
charchian
chardin
chardon	=
charef
charfi
charif
charki
charlemagne
charles
charles alphonse
charlesworth
charlet
charlot
charlton
charmont
charpentier	=
charpin
charrier	=
charron	=
chartier
charton
chase	=
chassagne
chasseing	=
chatain	=
chateau	=
chatelain	=
chatelier
chatterjee
chatterji
chatterton	=
chatti	=
chaturvedi
chau
chaudhari
chaudhary
chaudhry
chaudry
chauhan
chaumeil
chaumette
chaumont
chaussade
chauveau
chauvelin
chauvelot
chauvet
chauviere
chauvin	=
chauvineau
chavanne
chaves
chavez
chawla
chazal
chea
chebbi
chebli
cheddad
chedeville
chedli
cheema
cheetham
cheikh	=
chekroun
chelbi
chellali
chelliah
chemin	=
chemlal
chen
chene	=
cheng
chenouf
cheraga
cherel
cherfaoui
cherfi
cherif	=
cherifi
cherkaoui
cherki
chernenko
chernov
chernyshev
cheron
cherradi
cherry	=
cheshire	=
chesneau
chesnel
chessa
chester	=
chesterton
chettouh
cheung
cheval	=
chevalet	=
chevalier	=
chevaliere	=
chevallier
cheve
chevreau	=
chevreuil	=
chevrier	=
chey
cheyne
chhabra
chhay
chhem
chhim
chhin
chhoeun
chhoun
chhuon
chiang
chiappini
chibane
chibani
chicot	=
chiesa
chikh
chikhaoui
chikhi
chikhladze
chikri
chim
chin	=
chinnadurai
chinnappa
chiodi
chiriac
chirila
chirinian
chirita
chiron
chisholm
chishti
chiu
chivers
chivu
chmiel
chmielewski
cho
chobanov
choi
chojnacki
cholet
chollet
cholmondeley
chong
chopin	=
chopra
choquet
chou	=
chouaib
chouchane
choudhary
choudhury
chougrani
chouikh
chouinard
chouiref
chouteau
chow	=
chretien	=
christensen
christian	=
christiansen
christie	=
christodoulou
christopher
christou
chu	=
chua
chukwu
chum	=
chumak
chung
chuon
chuop
church	=
churchill
churchman	=
ciampi
cianci
ciancio
ciani
ciaramella
ciccarelli
ciccoli
ciccone
cicek
cichocki
cichon
cid	=
ciesielski
cieslak
cieslik
ciftci
cihan
cimino
cinar
cinquemani
ciobanu
ciobotaru
ciocan
ciolan
cioran
cipolla
cipriani
cipriano
cirillo
cisneros
ciss
cisse
cissokho
citerne	=
citterio
ciulla
clair	=
claire	=
clancy
clapham
clapton
clare
clark
clarke
claude
claudel
clavel
clavier	=
clawson
claxton
clay	=
clayton
cleach
cleary
clegg
cleland
clemenceau
clement	=
clemente	=
clementi
clements	=
clemons
clerc	=
clerget
cleveland
clifford
clifton
cline	=
clinton
cloarec
close	=
clouet
clough	=
clunie
clutterbuck
coadou
coakley
coates	=
coatmeur
coats	=
coban
cobb	=
cobo
coburn
coccia
cocco	=
cochet
cocheteux
cochran
cochrane
cockburn
codreanu
coelho
coeur	=
coffey
coffman
cogan
cognard
cogswell
cohen	=
cohn
coignard
cojocaru
coker
colak
colangelo
colas	=
colbert
colby	=
coldwell
cole	=
colella
coleman
coles	=
coletta
colette
coletti
coley	=
colgan
colin	=
colinet
collado
collard	=
collas	=
colleau
colleoc
collet	=
collett
colley	=
colli
collier	=
collignon
collin
collina
collingwood
collins	=
collinson
collis
collomb
colman
colomb
colombani
colonna
colquhoun
colton
colucci
colvin
colwyn
coly	=
coman
comaneci
combe	=
combes	=
combo	=
comby	=
comeaux
comer	=
comerford
comi
como
compton
comrie
comte	=
conaghan
conan
concannon
conceicao
condamine
conde	=
condette
condon
condrea
confiant	=
conforti
conklin
conley
conlon
conneely
connell
connelly
connolly
connor
connors
conrad
conroy
considine
consoli
constable	=
constant	=
constantin
constantinescu
contant	=
conte	=
contee	=
conti
contreras	=
conway
cook	=
cooke
cooley
coombes	=
coombs	=
cooney
cooper	=
cope	=
copeland
copin
copley
coppet
copplestone
coppola
coquelin
coquet	=
coraggio	=
corbel	=
corbett
corbier
corbin	=
corbo
corbu
corcoran
cordeau	=
cordeiro
cordero
cordier	=
cordonnier	=
cordova
corenthin
corey	=
corlay
corley
cormack
cormier	=
cornea	=
cornec
cornell
cornet	=
cornille
cornish
cornu	=
cornwall
cornwell
coronel	=
corradini
corrado
corral	=
corre
correa	=
correia
corrigan
corsi
corsini
cortes
cortese
corti
corvaisier
cosentino
cosenza
cosgrove
cosic
coskun
cosma
cosquer
cosson
cossu	=
costa	=
costache
costantini
costantino
costanzo
coste	=
costea
costello
costigan
costin
cotter	=
cotterill
cottin
cottle
cotton	=
cottrell
couch	=
couderc
coudert
coudray
coudreau
coughlan
coulibaly
coulombe
coulon
coulson
coulter	=
counsell
coupe	=
coupet
courbet
courbon
courcelle
court	=
courtin
courtney
courtois	=
courty
cousin	=
cousins	=
cousseau
coutant	=
couteau	=
coutelle
coutin
coutinho
couto
coutts
couturier	=
cova
coventry
coverdale
covic
covino
cowan	=
coward	=
cowell
cowie
cowley
cowling	=
cox	=
coyle
coyne
cozan
cozic
cozma
cozzi
crabb
crabtree
craciun
craddock
craig	=
craigie
cramer	=
crampon	=
crane	=
cranston
craven	=
crawford
crawley
crawshaw
creac h
creach	=
crean
creed	=
creedon
cregan
creighton
cremer	=
cremieux
cremona	=
cremonesi
crepeau
crepin
crespin
crespo
cresswell
cretin	=
cretu
crewe	=
crichton
crisafulli
crisan
crisp	=
crispo
cristea
cristescu
cristiani
cristiano
cristofari
critchley
croce
crocker
croft	=
crofts	=
croitoru
croix	=
croizet
crompton
cromwell
cronin
crook	=
crooks	=
cros
crosby
crosetti
crosnier
cross	=
crossland
crossley
crotty
crouch	=
crouzet
crow	=
crowe
crowley
crowther
croze	=
cruickshank
cruikshank
crump	=
cruz
cu
cucu
cuddihy
cudennec
cuenca
cuesta	=
cuevas
cui
cuisinier	=
culioli
culkin
cullen
culleton
cullinane
culpepper
culshaw
culver	=
cumberbatch
cummings
cummins	=
cunha
cunliffe
cunniffe
cunningham
cuny
cuomo
curcio
curie	=
curley
curran	=
currie	=
curry	=
curtis
cusack
cusumano
cuthbert
cuthbertson
cutler	=
cuvelier
cvetkovic
cvijetic
cybulski
czajka
czajkowski
czaplinski
czarnecki
czech
czechowski
czerniak
czerwinski
czyz
d agostino
d alessandro
d amato
d ambrosio
d amico
d andrea
d angelo
d antonio
d aversa
d elia
d errico
d orazio
da costa
da cruz
da cunha
da fonseca
da mota
da rocha
da silva
da silva santos
daas
dabadie
dabbagh
dabo
dabrowski
dacic
dacosta
dadaev
dadayan
daffe
dafydd
dag	=
dagdelen
dagorn
dagorret
dagostino
daguerre
dahalani
dahan
dahmane
dahmani
daho
dahou
dai
daigle
dal	=
dalal
dale	=
dalessandro
daley
dalgarno
dalgleish
dali	=
dalil
dallas	=
dallery
dalmasso
dalrymple
dalton	=
daly
dalziel
dam	=
damasio
damergi
damestoy
damian
damico
damour
dan	=
danel
daneshvar
dang	=
dangelo
daniau
daniel
danieli
danielian
danielou
daniels
danielson
danielyan
danilov
danjou
danks	=
danso
dao
dao thi
daoud
daoudi
daoudou
daoui
daoulas
dar
darbinyan
darboe
darby
darcy	=
dardis
daret
darko
darling	=
darlington
darmon
darnaud
darnell
darras
darricau
darrigrand
darroch
darsieres
dart	=
darthayette
darvish
darwiche
das	=
dascalu
dasgupta
dash	=
dasque
datta
dau
daubigny
daubresse
daudin
daudzai
daugherty
daumas
dauphin	=
dausse
dauti
dautriche
dauvergne
davaine
dave
davenport	=
davey
david
davidian
davidson
davie
davies	=
davis
davison
davitian
davoine
davoudi
davoust
davtyan
davydov
dawes
dawkins
dawson
day	=
de almeida
de angelis
de araujo
de azevedo
de barros
de bellis
de benedetti
de biasi
de carlo
de carvalho
de castro
de cesare
de felice
de filippis
de franceschi
de freitas
de gasperi
de gregorio
de jesus
de la cruz
de la fuente
de la rosa
de la torre
de lima
de luca
de lucia
de marchi
de marco
de maria
de martini
de martino
de matos
de matteis
de melo
de michele
de nicola
de oliveira
de paola
de pasquale
de pina
de rosa
de rossi
de sa
de santis
de simone
de sousa
de souza
de stefano
de vita
de vito
deacon	=
deakin
dean	=
deane
dearing	=
deasy
debbabi
debbouze
debeaumont
debord	=
debray
debruyne
debski
debuire
decarpentry
decaux
decker	=
declercq
decroix
dedeyan
dedic
deegan
defrance
defranchi	=
defretin
degand
degbe
deghali
deguine
dehaene
deiniol
dek
dekhil
del bianco
del pozo
del rio
del vecchio
delacour
delacourt
delacroix
delafosse
delage
delagrange
delahaye
delahousse
delahunt
delahunty
delalande
delamare
delamarre
delande
delaney
delannay
delannoy
delany
delaporte
delarue
delattre
delaunay
delaunoy
delavigne
delbecq
delbos
delcambre
delcourt
delcroix
delepine
delerue
delesalle
delestre
delettre
deleuze
delevoye
delgado
delhaye
delic
deligny
delille
dell aquila
dellal
delmas
delobel
delon
delorme
delouvee
delpech
delpierre
delplace
delplanque
delporte
delrieu
delrue
delsol
deltour
deluca
delvallee
demange	=
demarco
demarest
demay
demba
dembele
demchenko
demir
demirbas
demircan
demirci
demirdjian
demirel
demirhan
demiri
demirjian
demirkan
demirovic
demirtas
demont
dempsey
dempster	=
denait
deneuve
deng
denham
denholm
deniau
denis	=
denison
denisov
deniz
denman
dennehy
denniel
dennis
dennison
denoyelle
dent	=
denton
depardieu
deprez
derain
derbal
derby	=
derderian
dere	=
deregnaucourt
dereli
deriche
deroche	=
deroubaix
derouiche
derradji
derrien
dervichian
dervishi
desai
desantis
desbois
descamps
deschamp
deschamps
descombes
descours
desgranges
deshayes
deshmukh
deshpande
desjardins
desmarets
desmond
desmoulins
desnos
despres
desprez
desroses
desrosiers
dessaint
dessalines
destin	=
destouches
desvignes
dethier
deukmejian
devaney
devarajah
devarajan
devaux
deveciyan
devereux
devillard
deville
devillers
devin	=
devine	=
devlin
devonald
devos
dewaele
dewar	=
dewey
dewhurst
dewitte
dexter	=
dey	=
deyber
dezert
dhahri
dhaliwal
dhami
dhaou
dhar
dhawan
dhenin
dhillon
dhir
di bella
di benedetto
di blasi
di carlo
di domenico
di francesco
di giacomo
di giorgio
di giovanni
di girolamo
di gregorio
di lorenzo
di maggio
di marco
di maria
di martino
di mauro
di nardo
di natale
di paola
di pasquale
di pietro
di rosa
di salvo
di stefano
dia	=
diabate
diaby
diagne
diakhate
diakhite
diakite
dial	=
diallo
diamond	=
diana
diao
diarisso
diarra
diarrassouba
dias
diassy
diatta
diaw
diawara
diaz
dib	=
dibango
dick	=
dickens	=
dickenson
dickerson
dickey	=
dickinson
dickson
didier
didouche
diedhiou
dieme
diene	=
dieng
dietrich
dieye
diez
diffley
diggle
diharce
dikmen
dilek
dillane
dillard
dillon
dimitrijevic
dimitriou
dimitrov
dimmock
dimopoulos
dimov
dinc
dinca
dincer
dineen
dinescu
ding	=
dingwall
dinh
dini
diniz
dinsmore
dinu
dinwoodie
diomande
dione
diop
diot
diouf
divoux
dixit	=
dixon
djaafri
djabali
djaballah
djabri
djadel
djafar
djanikian
djebbar
djedje
djellab
djelloul
djemai
djemaoui
djennad
djerahian
djerbi
djerroud
djiba
djigo
djilali
djitte
djob
djokovic
djordjevic
djorkaeff
djouadi
djoumoi
djuric
dmitriev
do	=
do nascimento
doan
dobbins	=
dobbs
dobre
dobrescu
dobruna
dobson	=
docherty
dodd
dodds
dodge	=
dodgson
dodig
dodin
dodson
dogan
dogbo
doghri
dogru
dogrul
dogui
doherty
doig
dolan
dolgov
dolo
domagala
domanski
domenech
domergue
domingos
domingues
dominguez
dominici
donabedian
donadio
donaghy
donahue
donald
donaldson
donatelli
donati
donato
donchev
donegan
dong	=
donmez
donnart	=
donnarumma
donnelly
donoghue
donohoe
donohue
donovan
doody	=
dooley
doran
dorcely
dore	=
dorival
dorleans
dormoy
doronin
dorsey
dorval
dorwling carter
dos reis
dos santos
doshi
dossin
dotti
douadi
doubet
doucet	=
douchet
doucoure
doudet
dougan
dougherty
douglas
douglass
douillard
douillet	=
douiri
doukoure
doumbe
doumbia
doumbouya
doumenc
dournel
dousset
doussot
douville
dove	=
dow	=
dowd	=
dowdall
dowling
downer	=
downes
downey
downie
downing	=
downs	=
doyelle
doyen	=
doyle
drabo
dragan
draganov
draghici
dragic
dragomir
dragusha
drake	=
drame	=
draper	=
drayton
dreau
drennan
dreux
drevet
drew	=
drieu
drif
drinkwater
drioueche
driscoll
driss
drissi
driver	=
drljaca
drouard
drouault
drouet
drouillard
drouin
droulez
drouot
drozd
drozdov
drozdowski
drumm
drummond
drury
dryden
drysdale
du	=
duan	=
duarte
duaut
dubar
dube
dubern
dubey
dubief
dubiel
dubois
dubos
dubost
dubourg
dubreuil
dubus
ducasse	=
duchamp
duchateau
duchemin
duchene
duchesne
duckett
duckworth
duclaux
duclos
ducos
ducreux
ducrocq
ducrot
duda
dudaev
dudek
dudley
dudziak
dudzik
dufau
dufay
dufayet
dufeal
duff	=
duffau
duffield
duffy
dufosse
dufour
dufourg
dufresne
dugas
duggan
duguet
duguid
duhalde
duhamel
duignan
dujardin
dujarric
duka	=
duke	=
dukes	=
dulac
dulic
dullea
dumaine
duman
dumas	=
dumazet
dumeril
dumesnil
dumitrache
dumitrascu
dumitrescu
dumitru
dumond
dumont
dumontet
dumontier
dumortier
dumoulin
dunate
dunbar
duncan
dundar
dundas
dunford
dunham
dunkley
dunleavy
dunlop
dunn
dunne
dunning	=
dunphy
dunwoody
duong
duparc
dupeyron
dupin
dupire
duplan
duplantier
duplessis
dupont
dupouy
duprat
dupre
dupree
dupuch
dupuis
dupuy
duquenne
duquesne
duraffourg
durak
durakovic
duran
durand
durani
durant	=
durante
durcan
duret
durham
durieu
durieux
duriez	=
durin
durmaz
durmus
duroy	=
durrani
durrant
durruty
dursun
dussart
dussaut
dusseaux
dutertre
duthie
duthil
dutilleul
dutoit
dutt
dutta
dutton
duval
duvalier
duvernois
duvillard
duvivier
dwyer
dyer	=
dyke	=
dyson
dzafic
dzeko
dziedzic
dziuba
eagle	=
eames
eap
earl	=
earle
early	=
easterbrook
eastman
easton
eastwood
eaton
ebadi
ebanga
ebongue
ebrahimi
eccles
ece
echchaoui
echeverri
echeverria
eckert
economou
eddy	=
eden	=
edgar
edge	=
edgerton
edgeworth
edimo
edmonds
edmondson
edmonstone
edmunds
edmundson
edoh
edouard
edwards
effa
egan
egerton
egoian
egorov
eguiazabal
ehsani
ehui
eisenberg
ek
ekambi
eken
ekici
ekinci
ekmekdjian
ekoue
ekrem
ekwalla
el abed
el alami
el alaoui
el allali
el amrani
el aoufi
el asri
el ayachi
el azzouzi
el bakkali
el baz
el bekkali
el bouazzaoui
el bouhali
el fassi
el filali
el ghazi
el ghazouani
el hachimi
el haddad
el haddadi
el hadi
el hadj
el haj
el hajjaji
el hajji
el hamdaoui
el hamdi
el hammouti
el harrak
el hassani
el hassouni
el idrissi
el jaouhari
el kaddouri
el kadiri
el kaoui
el khattabi
el khayat
el kouki
el maataoui
el mahdi
el mansouri
el masri
el mejri
el messaoudi
el mokhtari
el moussaoui
el otmani
el ouafi
el ouahabi
el ouali
el ouardi
el ouazzani
el yazidi
elalami
elalaoui
elamrani
elango
elbaz
elder	=
eldridge
elezi
elfassi
elgart
elgoyhen
elhaddad
elhadj
elhadji
elhamdi
elia
elichabe
elidrissi
elies
eliot
elissagaray
elissalde
elkaddouri
elkhayat
elkins
elliot
elliott
ellis
ellison
ellsworth
elmas
elmasri
elmassian
elmore
elong
elphinstone
elshani
elsworth
elton
eluther
elwood
em	=
emami
emanuelli
embry
emeriau
emerson
emery	=
emini
emmerson
emre
enache
endo
ene	=
eneke
enescu
eng	=
engel
england
english	=
engone
ennis
enriquez
entwistle
eom
eon	=
epps
epstein
er	=
eraslan
ercan
ercolani
erdelyi
erdem
erdemir
erdogan
erdogdu
erdozaincy
eremin
eren
ergan
ergin
ergul
ergun
erichot
erickson
eriksen
erkan
erkoc
ermakov
ernaga
ernst
erramouspe
erreca
errecart
erskine
ersoy
ertas
ertekin
ertugrul
erwin
eryilmaz
escalante
escande
escobar	=
escoffier
escribano	=
escudero
escudier
esen
eser
esfahani
esfandiari
eskandari
eskiev
eslami
esnault
esparza
espejo
espinosa
espinoza
esponda
esposito
essafi
essaidi
essomba
esteban
estes
esteve
esteves
estime	=
estrada
estrella
etchandy
etchart
etchebarne
etchebehere
etcheberry
etchecopar
etchegaray
etchegoin
etchegorry
etchegoyen
etchemendy
etchepare
etcheto
etcheverry
etchevers
etchevery
etemadi
etheridge
etienne
etilce
eto o
etoundi
ettayebi
ettori
eun
evain
evangelista
evans
evanson
evdokimov
even	=
evenou
everett
everson
evora
evrard
evren
evtimov
ewart
ewing
exerdjian
exposito
eyenga
eynard
eynon
eyraud
eyre	=
eze
ezekian
ezzahraoui
ezzine
fabbri
fabbro
fabiani
fabien
fabre
fabris
fabry
facchini
fadel
fadiga
fadil
fadli
fadul
fagan
faget
fahey
fahy
fairbairn
fairbanks
fairbrother
fairclough
fairfax
fairhurst
fairley
faith	=
faivre
faiz
faizi
fajardo
fakhfakh
fakih
fakir	=
fakiri
falcao
falco
falcon	=
falcone
falconer	=
falconi
falcucci
fall	=
fallaci
fallon
fan	=
fane	=
fanelli
fang	=
fanning	=
fanshawe
fanta
fantini
fantoni
farah
farahani
farcas
fareh
fares	=
fargues	=
farhadi
farhat
farhi
faria
farias
farid
farina	=
farinelli
faris
farley
farmer	=
farnham
farnsworth
farnworth
farooq
farooqi
farquhar
farquharson
farr
farrar
farrell
farrelly
farrington
farris
farrow	=
farsi
fasano
fassi
fassino
fathallah
fathi
fatmi
faty
faucher	=
fauchere
fauchon	=
faugere
faugeron
faulkner
fauquet
faure
fauvel
fava	=
favaro
favero
favier
favre
favreau
fawcett
fay	=
faye
fayolle
fazakerley
fazal
fazeli
fazio
fazlic
fazliu
fearn
featherstone
feddal
federici
federico
fedorenko
fedorov
feehan
feely
feeney
feijo
feinberg
fekih
fekir
fekkar
feldman
felgueiras
felicelli
felici
felix
felton
feng
fenn
fennell
fennelly
fenner
fenton	=
fenwick
ferati
feray
ferchichi
ferguson
fergusson
ferhani
ferhat
ferhati
ferizi
ferjani
fermanian
fern	=
fernandes
fernandez
fernsby
ferradji
ferrah
ferrand
ferrandez
ferrandi
ferrante
ferrara
ferrari
ferrarini
ferraris
ferraro
ferraz
ferre	=
ferreday
ferreira
ferrell
ferrer	=
ferrero
ferretti
ferri
ferrier
ferris
ferro
ferron
ferry	=
fetahu
fettah
feuillet	=
fevre
fevrier	=
fibleuil
ficarra
ficheux
fichou
field	=
fielding	=
fields	=
fierar
fieschi
figueira
figueiredo
figueroa
fijalkowski
filali
filatov
filip
filipe
filipek
filipiak
filipovic
filipowicz
filippi
filippini
filippov
fillali
filliatre
finan
finch	=
findlay
fini	=
finidori
fink	=
finkelstein
finlay
finlayson
finley
finn
finnegan
finneran
finney
finucane
fiore
fiorelli
fiorentini
fiorentino
fioretti
fiori
fiorini
fiorito
fiquet
firth	=
fischer
fisher	=
fitch	=
fitzgerald
fitzgibbon
fitzmaurice
fitzpatrick
fitzsimmons
flaherty
flament
flanagan
flanders
flandin
flannagan
flannery
flavin	=
fleischer
fleming	=
flemming
fletcher	=
fleurimond
fleurinord
fleuriot
fleurot
fleury	=
flint	=
floch
floch h
flohic
flood	=
floquet
florczak
florea
florentin	=
flores	=
florescu
floret	=
florez
floris
flory	=
flower	=
flowers	=
floyd
flynn
fodil
fodor
fofana
fogarty
fois	=
foissac
foley	=
folliot
fomba
fomin
fong
fonseca
font	=
fontaine	=
fontan
fontana
fontanel	=
fontenay
fontenelle
fontenot
fontes	=
fonti
foot	=
foote
foran
forbes
ford	=
fordham
foreman	=
forest	=
forester	=
forestier	=
forgeot
forget	=
forgues
forlani
forman
formica	=
forrest
forrester
forshaw
forster
forsyth
forsythe
fort	=
forte	=
fortes	=
forti
fortier
fortin	=
fortune	=
foschi
fossard
fossati
fossey
foster	=
fotheringham
fotiou
fotopoulos
fotouhi
fouad
foucart
foucaud
foucault
foucher
fougeray
foulon	=
fouque
fouquet
fourcade
fourmond
fourneau	=
fournel
fournier	=
fourquet
fourrier	=
fowler	=
fowles
fox	=
foy	=
fradet
fradin
fraga
fraisse
frame	=
frampton
franc	=
france
franceschetti
franceschi
franceschini
franchet
franchi	=
franchini
francis
franco	=
francois
francoise
franczak
frank	=
frankland
franklin	=
frankowski
franks	=
franzoni
frappier
fraser
fratacci
frattini
frazao
frazer
frazier
frederick
free	=
freedman	=
freeman	=
freer	=
freestone	=
freire
freitas
fremont
french	=
frery
fresnel	=
freson
frey
fricot	=
friedman
friedrich
frigerio
frimpong
frisina
fritsch
fritz	=
frobisher
frolov
fromage	=
fromager	=
froment	=
fromentin
frontin
frost	=
fry	=
fryer	=
fu
fuchs
fuentes
fujii
fujita
fujiwara
fukuda
fuller	=
fulton
fumagalli
fung	=
furet	=
furey
furlan
furlong	=
furtado
fusco
fuzeau
fyfe
gabard
gabet
gabillet
gabin
gable	=
gabor
gabriel
gabrielian
gabrielli
gabrielyan
gabsi
gac
gacem
gaddour
gadji
gadreau
gaeta
gaffney
gaffori
gage	=
gagliardi
gagliardo
gagnaire
gagneux
gagnon
gaignard
gailhard
gaillard	=
gaillot
gaines	=
gaitukaev
gajda
gajewski
gajic
gakou
galan
galand
galanis
galante	=
galarza
galas	=
galasso
galati
galazka
galbiati
galbraith
gale	=
galeotti
galimberti
galindo
galkin
gallacher
gallagher
gallais
galland
gallardo
gallego
gallegos
gallet	=
galletti
galli
galliano
gallien
galligan
gallina
galliot	=
galliou
gallo	=
gallois	=
galloway
galopin	=
galoustian
galstyan
galt
galvao
galvez
galvin
gama	=
gambier	=
gambini
gambino
gamble	=
gamboa
gambotti
gamez
gan	=
gana
ganchev
gandhi
gandini
gandolfi
gandon
ganesalingam
ganeshan
ganguly
ganier
ganley
gannon
ganoun
gao
garabedian
garat	=
garaud
garavaglia
garbarino
garbi
garcia
garcon	=
garde	=
gardet
gardin
gardiner
gardini
gardner
garel
garfield
garfinkel
garg
garibian
garland	=
garner	=
garnett
garnier
garofalo
garralda
garratt
garreau
garrett
garric
garrido
garrigue	=
garrigues	=
garrihy
garrison	=
garrity
garrone
garros
garside
garth	=
garvey	=
garvin
garzon
gascon	=
gashi
gaskell
gasmi
gasnier
gaspar
gaspard
gaspari
gasparian
gasparini
gasparri
gasparyan
gassama
gassem
gastaud
gatel
gates	=
gatinois
gatti
gatto
gaubert
gauchard
gaucher	=
gaudet
gaudin
gaudron
gaudry
gaughan
gault	=
gaume
gaumont
gaunt	=
gautheron
gauthier
gautier
gautreau
gautron
gauvain
gauvin
gavalda
gavard
gavigan
gavin
gavini
gavric
gavrila
gavrilenko
gavrilov
gavrilovic
gawlik
gawron
gawronski
gay	=
gaye
gayet
gayle
gazeau
gbagbo
gbaguidi
geary
gebre
gebremariam
gecgel
geddes
gee	=
geffroy
gehin
geiger
gelashvili
geldof
gelin
gelle
gely
gemmell
genc
genest
geneste
genet	=
genevois
geney
geng
genin
gennari
gennaro
gentile	=
gentili
gentry	=
genty	=
geoffroy
geoghegan
george
georgel
georgelin
georges
georgescu
georgiev
georgin
georgiou
georgopoulos
geraci
geraghty
gerard
gerardi
gerardin
gerasimov
gerbaud
gerber	=
gerhardt
gerin
gerlier
germain	=
germano
germond
geronimi
gerrard
gervais
gervasoni
geslin
gethin
gevorgyan
gevrey
geyer	=
ghaderi
ghafoori
ghaleb
ghali
ghanem
ghani
ghanmi
gharbi
gharibi
gharsallah
ghasemi
ghazal	=
ghazali
ghazarian
ghazaryan
ghazi	=
ghaznawi
ghebremedhin
ghediri
gheorghe
gheorghiu
gherbi
gherman
ghevondyan
ghezal
ghezali
ghezzi
ghidini
ghisolfi
ghita
ghobrini
ghomari
ghorab
ghorbani
ghosh
ghoukassian
ghoul	=
ghukasyan
giacalone
giacobbi
giacometti
giacomini
giacomoni
giamarchi
giang
giannakis
giannelli
giannesini
giannetti
giannini
giannone
giannopoulos
giannotti
gibaud
gibb
gibbons	=
gibbs
gibert
giblin
gibney
gibson	=
gicqueau
gicquel
giddings
giglio
gil
gilardi
gilbert	=
gilchrist
giles
gilhooly
gill	=
gillanders
gilles	=
gillespie
gillet	=
gillett
gilliam
gillies	=
gilligan
gillis
gillot
gilmartin
gilmore
gilmour
gilpin
gilroy
gimenez
gimeno
giner
ginestet
ginn	=
ginoux
ginsberg
ginsburg
giocanti
gioia
giordani
giordano
giorgadze
giorgetti
giorgi
giorgini
giovannetti
giovannini
giovannoni
giragossian
giraldo
girard
girardeau
girardet
girardi
girardin
girardot
giraud
giraudeau
giraudet
giraudo
giraudon
girault
girod
girolami
giroud
giroux
girvan
giry
gittens
gittins
giudicelli
giuffrida
giuliani
giuliano
giuntini
giurgiu
giusti
gladstone	=
gladwin
glass	=
glaudel
gleason
gleave	=
gleeson
glemet
glendinning
glenn
glennon
glevarec
glick
glickman
glissant	=
glover	=
glowacki
glyn
glynn
gnahore
gnanasekaran
gnassingbe
gning
goarant
goasguen
gobert
gobin
gocmen
godard
goddard
godeau
godefroy
godet	=
godfrey
godin
godoy
godwin
goel	=
goff	=
goffin
gogarty
gogoi
gogoladze
gohier
gois
gojani
gok
gokalp
gokce
gokdemir
gokhale
gokmen
goktas
gold	=
goldberg
golden	=
goldfarb
golding
goldman
goldsmith	=
goldstein
golebiowski
golestani
golovin
golubev
golubovic
gombs
gomes
gomez
gomis
gomri
goncalves
goncharenko
goncharov
gondal
gong	=
gonin
gonnet
gonthier
gontier
gonzalez
good	=
goodall
goode
goodfellow	=
gooding
goodman	=
goodrich
goodson
goodwin
goodyear	=
gopalakrishnan
gorbachev
gorbunov
gorce
gordeev
gordien	=
gordillo
gordon
gore	=
gorecki
gorgulu
gori	=
gorka
gorman
gormley
gorny
gorringe
gorshkov
gorski
gosling	=
gospodinov
goss	=
gosselin
gosset
goswami
goto
gouaref
gouasmi
goudard
goudet
goudiaby
gouget
gough
gouin
goujon	=
goulard
gould
goulet	=
goumri
goumy
goupil	=
gourdon
gourlaouen
gourlay
gourmelon
gourvennec
goury
gousseau
goutte	=
gouveia
gouyon
gowans	=
gower
goyal
goyeneche
goyer
goyhenespe
goyhenetche
grabarczyk
grabovci
grabowski
graca
grace	=
gracia	=
grady
graham	=
grall
granados
granata
granato
grand	=
grande	=
grandi	=
grandin
grandjean
grandmougin
grange	=
grangeon
granger	=
grangier
granier
grant	=
grantham
gras	=
grasselli
grassi
grasso
gratien
grau	=
graves	=
gravier	=
gray	=
grayson
graziani
graziano
grbic
grealish
greally
greau
greaves	=
greco
grecu
green	=
greenaway
greenbaum
greenberg
greene
greenfield	=
greenhalgh
greenhill
greenidge
greening	=
greenspan
greenwood	=
greer	=
greffier	=
gregg
gregoire
gregori
gregorian
gregory
gregson
grehan
greig
grelier
gremillet
grenet
grenier	=
grenville
gresham
grevet
grewal
grey	=
grgic
grice	=
grieco
grierson
grieve	=
griffin	=
griffith
griffiths
griggs
grignon	=
grigore
grigorescu
grigorian
grigoriev
grigoryan
grilli
grillo
grillon	=
grimaldi
grimaud	=
grimault
grimbert
grimes	=
grimonprez
grimshaw
grine
griscelli
grisel
grishin
grisoni
gritti
grochowski
groisne
groleau
grolleau
gromov
grondin	=
gronow
gros	=
grosjean
gross	=
grossi	=
grossman
grosso
groult
grousset
grover
groves	=
groza
gruau	=
grubb
gruber
gruda
grudzien
gruel	=
grujic
gruson
gruszka
grzelak
grzyb
grzybowski
gu	=
gualtieri
guan	=
guarino
guarnieri
gubic
gueddiche
guedes	=
guedikian
guedira
guedj
guedon
guegan
gueguen
guellec
guellil
gueneau
guenin
guenot
gueraoui
guerard
guerbi
gueret	=
guerfi
guerin
guerineau
guermache
guerra
guerre	=
guerreiro
guerrero
guerrier	=
guerrini
guerroudj
guery
guesdon
guessab
guessoum
guest	=
guettaf
guevara
guevel
gueye
guezennec
guglielmi
guibal
guibert
guichard
guichet	=
guida	=
guidez	=
guidi
guidicelli
guidoum
guidry
guiet
guiffault
guignard	=
guigue
guilbaud
guilbault
guilbert
guillard
guillaud
guillaume	=
guillaumet
guillaumin
guille
guillemain
guillemard
guillemaud
guillemet	=
guillemin
guilleminot
guillemot	=
guillen
guillerm
guillermin
guillet
guilleux
guillier
guillois
guillon
guillory
guillot
guillou
guilloux
guilly
guimaraes
guimard
guinard
guindo
guinness
guinot
guion
guiot
guira
guiragossian
guirassy
guiraud
guitard
guitton
guivarc h
guivarch
guizard
gul	=
gulati
gulbenkian
gulec
guler
gulmez
gultekin
gumus
gumusay
gun	=
gunaratnam
gunawardena
gunay
gundogdu
gunduz
gunes
guney
gungor
gunn
gunning	=
gunter	=
guo
gupta
gur	=
gurbuz
gurkan
gurler
gursoy
guseinov
gusev
gustafson
guthrie
gutierrez
gutowski
guven
guy	=
guyader
guyard
guyomarc h
guyomarch
guyon
guyonnet
guyonvarch
guyot	=
guzel
guzelian
guzman
gwilliam
gwilt
gwon
gwozdz
gwynne
gwyther
ha	=
haas
habbachi
habib
habibi
habimana
habte
hachani
hachem
hachemi
hachimi
hackett
haco
hacquard
hadad
haddad
haddadi
haddar
haddock	=
haddou
hadef
hadfield
hadid
hadj	=
hadj ali
hadj said
hadjadj
hadjeras
hadji	=
hadley
hadzic
hafeez
haffaf
hafid
hafidi
hafsi
hagan
haggerty
haghighi
hagi
hagopian
hague
haidara
haidari
haidary
haider
haig
haigh
haile
hailu
hainaut
haines	=
hairabedian
hajdari
hajdini
haji	=
hajjaji
hajji	=
hajrizi
hak
hakimi
hakobian
hakobyan
haldane
hale	=
hales	=
haley
halfaoui
halford
halidi
halili
halilovic
halima
halimi
haliti
halkett
hall	=
hallal	=
hallam
halle	=
halliday
hallier	=
halligan
halliwell
halloran
hallouche
hallouin
hallsworth
halpin
halsey
halstead
halvorsen
ham	=
hamada	=
hamadache
hamadi
hamadouche
hamard
hambardzumyan
hambleton
hamdani
hamdaoui
hamdi
hamdouni
hameau	=
hamed	=
hamel
hamelin
hamer
hamid
hamida
hamidi
hamidou
hamidou mze
hamill
hamilton
hamlaoui
hamlin
hammad
hammadi
hammami
hammar
hammersley
hammiche
hammond
hammou
hammouche
hammouda
hammoudi
hammouti
hamon
hamonic
hamoud
hamouda
hamoudi
hampartsoumian
hampson
hampton
hamrani
hamraoui
hamri
hamza	=
hamzaoui
han	=
hanafi
hanafin
hancock
hand	=
handa
handley
hang	=
hanif
hanifi
hanks	=
hanley
hanlon
hanmer
hanna
hannachi
hannah
hannequin
hannigan
hannon
hanrahan
hansen
hanson
hao	=
haouari
haq
haqqani
haquin
harada
harambillet
harbi
hardcastle
harden	=
harding
hardman	=
hardwick
hardy	=
harel
hargreaves
hargrove
harguindeguy
harispe
haristoy
harker
harkin
harkins
harkness
harland
harley
harlouchet
harlow
harluchet
harman	=
harmon
harnett
harnois	=
haro	=
harper	=
harrak
harrar
harrat
harrell
harries	=
harriman
harrington
harris
harrison
hart	=
harte
hartigan
hartley
hartman
hartmann
hartnett
harutiunian
harutyunyan
harvey
harvie
harwood
harzallah
hasani
hasanovic
hascoet
hascouet
hasegawa
hashemi
hashimi
hashimoto
hashmi
hasic
haskell
haskins
haslam
hasnaoui
hasni
hass	=
hassaine
hassall
hassan
hassan ali
hassani
hassen
hassi
hassine
hastings	=
hatch	=
hatcher	=
hatchi
hatem
hatfield
hathaway
haton
hattab
hattersley
hatton
haughey
haughton
haumont
hauser
hautefeuille
hautier
havard
havet
havilland
hawes
hawke
hawker	=
hawkins
hawksworth
hawley
haworth
hawthorn	=
hawthorne
haxhiu
hay	=
hayani
hayashi
hayat
hayden
haydock
hayes
hayman
haynes
hayrapetyan
hays	=
hayward	=
haywood
hazel	=
hazem
he	=
head	=
headley
heald	=
healey
healy
heap	=
heard	=
hearn
heath	=
heathcote
heaton
hebden
hebert
hebrard
hedges	=
hedhli
hedi
hedley
heelan
heffernan
hegarty
heggie
heidari
heinz
heitz
hekimian
helali
helary
helias
helie
heller	=
helleu
helm	=
helms	=
hemery
hemingway
hemmami
hemmings
hemon
henaff
henault
henderson
hendricks
hendrix
hendry
heneghan
heng
henin
henley	=
hennebelle
hennelly
hennequin
hennessy
henni	=
henning	=
henri
henriet
henriksen
henrion
henriot
henriques
henrot
henry	=
henshaw
henson
heo
hepburn
hepworth
heraud
herault
herbert
herbin
herbreteau
herd	=
heredia
hericher
heritage	=
herledan
herman
hermann
hermant
hermet
hermi
hernandez
hernando
heron	=
herpin
herranz
herrera
herrero
herries	=
herring	=
herron
herry	=
hersi
hertz	=
herve
hervieu
hervieux
hervouet
hery	=
herzog
hesketh
hess
hession
hester
heurtaux
heurtebise
hewitt
hewlett
heywood
hibbert
hibbs
hicham
hickey	=
hickman
hicks	=
hickson
hidalgo	=
hidoussi
hien
higginbotham
higgins
higginson
higgs
higham
hightower
hilaire	=
hill	=
hilliard
hillion
hills	=
hilton
hinchcliffe
hinchliffe
hindley
hinds	=
hines
hing	=
hinojosa
hinton
hirano
hiriart
hiribarren
hirigoyen
hirsch
hirst
hislop
hitchcock
hitchens
hiver	=
hmaidi
hnatiuk
ho	=
hoang
hoarau
hoare
hoareau
hobbs
hobday	=
hobson
hochart
hocine
hocini
hodge
hodges
hodgkins
hodgkinson
hodgkiss
hodgson
hodson
hodza
hoffman
hoffmann
hogan	=
hogarth
hogg	=
hok
holanda
holbrook
holcombe
holcroft
holden	=
holder	=
holding	=
holdsworth
holford
holgate
holiday	=
holland	=
hollands	=
holley
holliday
hollingsworth
hollins
hollis
holloway
holman
holmes
holmwood
holroyd
holt	=
homer	=
honcharenko
honda	=
honeyman
honeywell
hong	=
hood	=
hook	=
hooker	=
hooper	=
hooton
hoover	=
hope	=
hopkin
hopkins
hopkinson
hopper	=
hopwood
hor
horan
horgan
horne
horner	=
hornsby
horowitz
horrocks
horsfall
horton
horvat
hosgor
hoskins
hosseini
hosseinzadeh
hotak
hotaki
hoti
hou	=
houari
houcine
houdayer
houdin
houee	=
houel
hough	=
houghton
houillon
houlbert
houlihan
houmadi
houmani
houn
houngbedji
hour	=
hourcade
hourigan
house	=
houssaini
houssaye
housset
houssin
houston
houze
hovanessian
hovannisian
hovhannisian
hovhannisyan
hovsepian
hovsepyan
howard
howarth
howe	=
howell
howells
howes	=
howie
howitt
howland
hoxha
hoxhaj
hoyle	=
hoyos
hristov
hrizi
hsu
hu
hua	=
huang
huard	=
hubac
hubbard
huber
hubert
hubier
huckerby
huddleston
hudson
hue	=
huerta	=
huet
huff	=
huffman
hughes
hughson
hugon
hugot
hugues
huguet
hui	=
huiban
huitric
hulin
hulme
hulse
humbert
hume	=
humeau
humphrey
humphreys
humphries
hung	=
hunnisett
hunt	=
hunter	=
huntington
huntley
huon
huot
hurd
hurel
huret
hurley	=
hurst	=
hurtado
hurtaud
husejnovic
hussain
hussaini
hussein
husser
hussey
husson
huston
hutchings
hutchins
hutchinson
hutchison
huteau
hutin
hutton
huws
huxley
huynh
hwang
hyatt
hyde
hyland
hynes
hyppolite
hysa
hyseni
hyvert
iabassen
iacob
iacono
iancu
iannone
iannuzzi
ibanez
ibarboure
ibarra
ibarrart
ibbotson
ibe
ibisevic
ibouroi
ibrahim
ibrahim ali
ibrahim musa
ibrahima
ibrahimi
ibrahimovic
icard
ichim
idiart
idigov
idir
idjer
idrissi
idrizi
iem
ieng
ighilahriz
igier
igityan
iglesias
ignaczak
ignatiev
igwe
ihaddadene
ijaz
ikeda
ikhlef
ikken
ilango
ilboudo
iles	=
ilhan
ilic
ilie
iliescu
iliev
ilin
illingworth
ilyin
im
imache
imai
imbault
imbert
imeri
imperato
imperiale	=
improta
imran
imrie
inacio
inan
ince
incerti
inchauspe
inchausti
inci
infante	=
ing	=
ingham
ingle	=
ingleby
inglis
ingram	=
ingrassia
inizan
innes	=
inoue
insisiengmay
inthavong
invernizzi
inzerillo
ioannidis
ioannou
ion	=
ionescu
ionita
iordache
iordanov
iorga
iorio
iosif
ipek
iqbal
irani
irazoqui
ireland
irfan
iriart
iribarne
iribarren
irigaray
irigoin
irigoyen
irimia
irons	=
ironside	=
irouleguy
irvin
irvine
irving
irwin
isaac
isaacs
isaev
isaku
ishaq
ishchenko
isherwood
ishida
ishii
ishikawa
isik
iskenderian
islam	=
islami
ismail
ismaili
ismailov
isnard
israel
israilov
israyelyan
issa
issaadi
issad
issartel
issolah
issoufou
istilart
istrate
ithurbide
ithurralde
ithurria
ito
iturbide
ivan
ivanchenko
ivanenko
ivanov
ivanovic
ivanovski
ivascu
ivashchenko
ivers
iverson
ivic
ivinec
ivory	=
iwanski
iwasaki
iyengar
iyer
izadi
izard	=
izem
izquierdo
izzo
jaafar
jaballah
jabeen
jablonski
jabri
jack	=
jacks	=
jackson
jacob
jacobs
jacobson
jacq
jacquard	=
jacquelin
jacquemin
jacquemot
jacques	=
jacquet	=
jacquier	=
jacquin
jacquinot
jacquot	=
jadhav
jadoon
jadot
jaeger	=
jaen
jafari
jafarzadeh
jaffre
jaffrelot
jaffres
jaffri
jager	=
jaggard
jagger	=
jagielski
jahangiri
jaidane
jaidi
jaillet
jain	=
jaiswal
jakubiak
jakubowski
jakupi
jakupovic
jalali
jallet
jallouli
jallow
jalton
jama
jamal
jamali
james	=
jameson
jamet
jamgotchian
jamieson
jamil
jamin
jan	=
janas
jang
janiak
janicki
janik
janikian
janin
janiszewski
janjua
jankovic
jankowski
jannin
janot
janowski
jansen
janssen
januszewski
janvier	=
jaouadi
jaouanet
jaouen
japaridze
jaquet
jara
jaramillo
jardin	=
jardine	=
jarman
jarmouni
jarosz
jarrett
jarry
jarvis
jashari
jasinski
jastrzebski
jaubert
jaud
jault
jaume
jauregui
jaureguiberry
javadi
javakhishvili
javed
javelle	=
jaworski
jay	=
jayaraj
jayasinghe
jaziri
jean	=
jean alphonse
jean baptiste
jean charles
jean francois
jean jacques
jean joseph
jean louis
jean marie
jean philippe
jean pierre
jeandel
jeanjean
jeanne
jeanneau
jeannin
jeannot
jeanpierre
jebali
jebari
jebbour
jedrzejczak
jeffers
jefferson
jeffery
jeffrey
jeffreys
jeffries
jeganathan
jegou
jehanno
jehu	=
jelassi
jelic
jelloul
jemaa
jemai
jendoubi
jenkin
jenkins
jenkinson
jenner
jennings
jensen
jeon	=
jeong
jephson
jepson
jerbi
jerome
jervis
jessop
jestin
jesus	=
jevtic
jewell
jewett
jeyakumar
jeyarajah
jezegou
jezequel
jha
jia
jian
jiang
jianu
jiao	=
jillani
jimenez
jin	=
jindal
jlassi
jo	=
joachim
joaquim
jobard	=
jobert
jobs	=
jobson
joffre
joffrin
joguet
johal
john	=
johns	=
johnson	=
johnston
johnstone
jolivet
jolivot
jolley	=
jolly	=
joly
joncour
jones	=
jonquet
joo
jorajuria
jordan	=
jorge
jorgensen
joseph	=
joshi
josic
josse
josselin
jouan
jouanneau
jouannet
jouault
joubert
joubin
jouet	=
jouffroy
jouin
jouini
jourdain
jourdan
journet
joury
jousse
jousset
jouve
jouvin
jovanovic
jovic
joyce
jozwiak
jozwik
ju
juan
juarez
judd
judge	=
juhel
juillard
juillet	=
juin	=
jukes	=
julia
julian
julien	=
julliard
jullien
jumeau	=
jumel	=
jung
jurado
jurek
juric
jurkiewicz
juste	=
jusufi
juteau
ka	=
kaabi
kaba
kabak
kabamba
kabasele
kabashi
kabeya
kabila
kaboneka
kabongo
kabore
kacem
kacemi
kaci
kacimi
kaczmarczyk
kaczmarek
kaczmarski
kaczor
kaczynski
kadam
kaddour
kaddouri
kader
kadi	=
kadiri
kadri
kadriu
kadyrov
kahlaoui
kahloul
kahn
kaidi
kaiser	=
kakar
kakkar
kalala
kalashnikov	=
kalaydjian
kalfayan
kalinin
kalinowski
kalogeropoulos
kalonda
kalonji
kaloustian
kalra
kamal
kamali
kamanda
kamara
kamate
kamath
kamau
kambou
kamdem
kamel
kamga
kaminski
kamissoko
kamoun
kanagaratnam
kanagasabai
kanda
kandasamy
kande
kandiah
kane	=
kaneko
kang	=
kania
kanoun
kanoute
kante
kanthasamy
kanyinda
kaouane
kapanadze
kapetanovic
kapinga
kaplan
kapoor
kaprielian
kapsalis
kapur
kar
kara	=
karaaslan
karabacak
karabetian
karabulut
karaca
karadag
karadeniz
karagiannis
karagoz
karagozian
karahan
karakachian
karakas	=
karakaya
karakoc
karakurt
karakus
karaman
karamanlis
karami
karapetian
karapetyan
karatas
karatay
karayel
karcher
karczewski
karic
karim
karimi
kariuki
karoui
karpenko
karpinski
karpov
karray
kart	=
karunakaran
karunanithi
karwowski
karzai
kashani
kasmi
kasongo
kasparian
kasparyan
kasprzak
kasprzyk
kassa
kassabian
kassimi
kassogue
kastrati
katchadourian
kateb
katende
kathiravelu
kathirgamanathan
kato
katumba
katz
kauffmann
kaufman
kaul
kaur
kausar
kavak
kavanagh
kawaguchi
kawasaki
kay	=
kaya
kayaalp
kaye
kayembe
kaymaz
kaynak
kazakov
kazandjian
kazarian
kazaryan
kazemi
kazi	=
kazmi
kazmierczak
keane
keaney
kearney
kearns
keating
keaton
keats
keaveney
kebabdjian
kebaili
kebe
kechiche
kechichian
kediri
kedzierski
kedziora
keegan
keeling	=
keen	=
keenan
keene
kefi
kehoe
keir	=
keita
keith
kelekian
keles
kell	=
kellal
kellaway
kelleci
kelleher
keller
kellett
kelley
kellogg
kelly	=
kelmendi
kelsey
kemiche
kemp	=
kempf
kempson
kendall
kendrick
kennard
kenne
kenneally
kennedy
kennelly
kenney
kenny
kent	=
kenworthy
kenyon
keo
keogh
keovongsa
kepa
kerambrun
kerautret
kerbouche
kerbrat
kerdoncuff
kerdoudi
kerforn
kergoat
kerherve
kerhoas
kerins
kerjean
kerleau
kerleo
kerloch
kermani
kermarrec
kermiche
kermorgant
kermorvan
kern	=
kerneis
kernevez
kerouanton
kerr
kerrigan
kerrouche
kershaw
kervella
kerviel
keshishian
keskin
kessaci
kessler
kessous
ket	=
keth
ketheeswaran
kettani
kettle	=
keumo
kevorkian
key	=
keys	=
khachatrian
khachatryan
khadir
khadjiev
khadraoui
khaldi
khaldoun
khaled
khalfa
khalfallah
khalfaoui
khalfi
khalid
khalifa	=
khalifi
khalil
khalili
khammassi
khamphoui
khamvongsa
khan	=
khanamiryan
khani
khanna
kharaishvili
kharazmi
kharchenko
khasanov
khatami
khatchadourian
khatri
khattabi
khattak
khawaja
khechai
khelif
khelifa
khelifi
khelil
khelladi
kheloufi
khem
khemiri
khenniche
kherbache
kherbouche
kherdjian
khiar
khiari
khider
khiev
khim
khodja	=
khodjamirian
khokhar
khokhlov
khong
khosla
khosravi
khouani
khoudja
khouja
khoun
khoury
khraief
khribeche
khrouf
khuat
khuc
khumalo
khuon
khurana
khut
khutsishvili
kiala
kiani
kidane
kidd
kieffer
kielbasa	=
kielty
kiely
kiernan
kieu
kihel
kilbride
kilcoyne
kilgore
kilic
kilinc
kilkenny
killeen
kilpatrick
kilroy
kim
kimani
kimball
kimbembe
kimura
kinahan
kinani
kincaid
kinda	=
kinder	=
king	=
kingsley
kingston
kinkela
kinloch
kinnaird
kinnane
kinney
kinsella
kipchoge
kipling
kirac
kirakossian
kirakosyan
kirby	=
kirillov
kirilov
kirk	=
kirkbride
kirkham
kirkland
kirkpatrick
kirkwood
kirmizi
kirsch	=
kirwan
kisa
kiselev
kisiel
kitchen	=
kitchener	=
kitching
kitoko
kitson
kiziltas
klein
klimczak
klimek
klimenko
klimov
kline
klos
kloska
klymenko
kmiecik
knapik
knapp
knezevic
knight	=
knott
knowles
knox
knutson
ko	=
kobakhidze
kobani
kobayashi
kobena
kobus
koc
koca
kocabas
kocak
kocaman
kocer
koch
kodjo
koenig
koffi
kohistani
kohler
kohli
kohn
kohou
koita
kojoyan
kokou
koksal
kolar
kolaric
kolesnik
kolesnikov
kolesnyk
kolev
kolgeci
koljic
kolodziej
kolodziejczyk
kolodziejski
kolonja
komara
komarov
kombo
komorowski
konan
konate
kondo	=
kone
kong
kongo
kongolo
konieczny
kononenko
konopka
konovalov
konstantinidis
konstantinou
konstantinov
konte
koo
kopczynski
kopec
kopp
korac
korczak
korichi
korkmaz
korolev
korotkov
kosal
kose
koshelev
kosic
kosinski
kosmala
kostadinov
kostanyan
kostenko
kostic
kostopoulos
kostov
kostrzewa
kot
kotcharian
kothari
kotov
kotowski
kouadio
kouakou
kouam
kouame
kouamou
kouao
kouassi
koubi
kouider
kouki
koulibaly
kouma
koumare
kounde
kourouma
kouyate
kouyoumdjian
kovac
kovacevic
kovacic
kovalchuk
kovalenko
kovalev
kovaliov
kovtun
kowal
kowalczyk
kowalewski
kowalik
kowalski
koyuncu
kozak
koziol
kozlov
kozlowski
kpadonou
kraiche
kraiem
kraja
krajewski
krakowiak	=
kramer
krasnici
krasniqi
krasnov
krastev
kraus
krause
kravchenko
kravchuk
kravets
krawczyk
krawiec
kremer
krief
krikorian
krim
krimi
krishna
krishnamoorthy
krishnamurthy
krishnan
krishnapillai
krol
krolikowski
krstic
kruger
krupa
kruszynski
kryeziu
krylov
krysiak
kryvenko
krzeminski
krzyzanowski
kuang
kuassi
kubacki
kubiak
kubica
kubicki
kucharczyk
kucharski
kucherenko
kucuk
kudo	=
kudryavtsev
kugathasan
kuhn
kujawa
kukic
kukreja
kulaksiz
kulasegaram
kulesza
kulik
kulikov
kulkarni
kumar
kumarasamy
kumaraswamy
kumari	=
kumba
kunaratnam
kuntz
kurek
kurkdjian
kurkjian
kurowski
kurt
kurtaj
kurti
kurtulus
kus
kushnir
kutlu
kutu	=
kuzma
kuzmenko
kuzmin
kuznetsov
kuzu	=
kvaratskhelia
kwak
kwan
kwasniewski
kwiatek
kwiatkowski
kwiecien
kwok
kwon
kyei
kyffin
kyriakou
la	=
la barbera
la mantia
la monica
la rocca
la rosa
la torre
laabidi
laaroussi
labadie
labarre
labarthe
labat
labaume
labbe
labeau
labeille
labeyrie
labidi
labonne
laborde
laborie
labou
labouret
labrousse
labrune
lac	=
lacan
lacarra
lacaze
lacerda
lacey	=
lach
lachambre
lachapelle
lachaud
lachaux
lacheheb
lachhab
lachheb
laclau
laco
lacombe
lacoste
lacour
lacouture
lacroix
lacrosse	=
lacroute
lacy	=
ladd
ladet
ladjal
lafage
lafargue
lafaye
laffan
laffargue
lafferty
laffitte
laffont
lafitte
lafleur
lafon
lafont
lafontant
laforet
laforge
lafosse
lafourcade
lagache
lagadec
lagadic
lagarde
lage
lageyre
lagha
laghouati
laghzaoui
lagneau
lagoutte
lagrange
laguerre
lahaye
lahcen
lahlou
lahmar
lahouel
lai	=
laib
laidi
laidlaw
laidouni
laigle
laigneau
laine	=
laing
laird	=
laizet
lajoie
lajus
lake	=
lakehal
lakhal
lakhani
lakhdar
lakhdari
lakhlef
lal
lalami
lalande
lalanne
lalaoui
lalaurie
lallali
lallemand
lally
lalor
laloy
lam	=
lamande
lamarche
lamari
lamarque
lamb	=
lamba
lambard
lamberet
lambert	=
lambeth
lambin	=
lamboley
lamer	=
lamine	=
lamoine
lamont
lamothe
lamotte
lamour
lampin
lamrani
lamri
lamy
lancaster
lance	=
lancelin
lancelot
lancien
landais	=
landau	=
landeau
landeg
lander	=
landes	=
landi
landier	=
landini
landreau
landry
landsborough
lane	=
lanfranchi
lang	=
langdon
lange	=
langevin
langford
langlade
langlet
langley	=
langlois
langston
langton
lanigan
lannes
lannuzel
lanoe
lanoue
lansard
lansbury
lansdowne
lantz
lanza
lanzi
lao
laouar
laouedj
laouenan
lapeyre
lapierre
lapin	=
laplace
laplanche
laplaze
lapointe
laporte
laprade
lara
larabi
larbaoui
larbi
larcher
lardeux
lardy	=
larfaoui
largeau
larifla
larijani
larionov
lariviere
larkin
larmier	=
laroche
larochelle
laroque
larralde
larramendy
larre
larretche
larribe
larrieu
larronde
larroque
larsen
larson
larsson
lartigue
larue
larvor
lasalle
lascano
lascaray
lascaux
lashley
laskowski
lasota
lassaigne
lassalle
lasserre
lassus	=
latapie
latham
lathbury
latif
latimer
latorre
latour
latrache
latreche
latreille
latrille
lau
lauby
laude
laughton
laugier
laulan
laumond
laumonier
launay
launois
laurans
laurenceau
laurencin
laurency
laurens
laurent
laurenti
lauret
lauria
laurie
lautier
lauzier
lavabre
laval
lavanant
lavaud
lavaux
lavelle
lavenant
laverdure
lavergnat
lavergne
laverty
lavery
lavie
lavigne
lavoine
lavoisier
law	=
lawler
lawless	=
lawley
lawlor
lawrence
lawson
lawton
laycock
laydet
layec
layton
lazaar
lazar	=
lazare
lazarev
lazarevic
lazarian
lazarov
lazic
lazrak
lazreg
lazzari
lazzarini
le	=
le berre
le berrigaud
le beux
le bihan
le borgne
le bot
le bras
le breton
le bris
le brun
le calvez
le cam
le cann
le cleach
le clech
le coq
le corre
le corvec
le coz
le dain
le dantec
le deunff
le doare
le dreff
le du
le duff
le flem
le floc h
le floch
le foll
le fur
le gac
le gal
le gal la salle
le gall
le galliard
le galloudec
le garrec
le goaziou
le goff
le gouic
le grand
le grouyer
le guen
le guennec
le guern
le guillou
le henaff
le hir
le houerou
le huerou
le jeune
le jossec
le lay
le louarn
le louet
le luyer
le mao
le marchand
le mat
le menn
le merrer
le meur
le mevel
le mignon
le moal
le moigne
le mouel
le nen
le nir
le nocher
le normand
le ny
le pape
le pen
le pennec
le perff
le pivert
le pors
le priol
le provost
le puil
le quellec
le quere
le rest
le roch
le roux
le rouzic
le roy
le saint
le saux
le scao
le scouarnec
le solliec
le sommer
le stum
le tallec
le thi
le thiec
le tiec
le tirant
le tohic
le toullec
le treut
le troadec
le vaillant
le vot
le yaouanc
leach	=
leadbetter
leah
leahy
leal	=
leamy
leandri
leang
leap	=
learmonth
leary	=
leather	=
leatherbarrow
leaver	=
leavitt
lebail
lebaillif
lebas
lebeau
lebeaux
lebedev
lebel	=
leberre
lebigot
lebihan
lebis
leblanc
leblay
lebleu
leblois
leblond
lebocq
leboeuf
lebon
lebordais
lebosse
lebouc
leboucher
lebourg
lebourgeois
lebouteiller
lebras
lebrec
lebreton
lebris
lebrun
lebrunet
leca
lecacheux
lecaille
lecaillon
lecalvez
lecam
leccia
lecerf
lechat	=
lechevalier
lechien
lecigne
leckie
lecky
leclair
lecler
leclerc
leclercq
leclere
lecocq
lecoeur
lecointe
lecointre
lecompte
lecomte
leconte
lecoq
lecornu
lecorre
lecourt
lecouteux
lecouturier
lecrivain
lecuyer
leddin
leddy
ledee
ledesma
ledger	=
ledoux
ledoyen
ledru
leduc
lee	=
leech	=
leeming
leenhardt
lees	=
lefaucheux
lefaure
lefebure
lefebvre
lefeuvre
lefevre
lefief
leforestier
lefort
lefour
lefranc
lefrancois
legac
legagneux
legal	=
legall
legars
legay
legeard
legeay
legendre
leger	=
leggett
leghrib
leglise
legoff
legrain
legrand
legras
legrix
legros
leguay
legue	=
leguen
leguillon
leguillou
lehane
lehbib
leher
lehman
lehmann
lehoux
lei	=
leigh
leighton
leignel
leitao
leitch
leite
leith
leiva
lejay
lejeune
lejosne
lekbir
leleu
lelievre
lelong
lelouch
leloup
lemaire
lemaistre
lemaitre
lemarchand
lemarie
lemasson
lemay
lemdani
lemee
lemenager
lemercier
lemesle
lemesre
lemeunier
lemieux
lemmon
lemoigne
lemoine
lemonier	=
lemonnier
lemort
lemos
lempereur
lenehan
lenfant
leng	=
lenglet
lenihan
lennon
lennox
lenoir
lenormand
lenotre
leo
leon
leonard	=
leonardi
leone	=
leonelli
leonetti
leong
leoni
leonov
leopardi
leopold
lepage
lepelletier
lepere
lepers	=
lepetit
lepinay
lepine
lepore
leport
leprat
lepretre
leprette
leprieur
leprince
leprovost
lequeux
lerat
leray
lerebours
leriche
lermite
lerner
lerondeau
lerouge
leroux
leroy
leroyer
lesage
lesaint
lesauvage
leseigneur
lesellier
lesieur
lesimple
leslie
lesne
lesniak
lesniewski
lespagnol
lespinasse
lessard
lester	=
lesueur
lesur
leszczynski
letailleur
letang
letavernier
letellier
letort
letourneau
letourneur
letousey
leung
levacher
levallois
levalois
levasseur
levavasseur
leveque
lever	=
levert
levet
levi
levillain
levin	=
levine
levinson
levrat
levrel
levy	=
lewandowski
lewis	=
leyland
leyshon
lherisson
lherminier
lhermite
lheureux
lhomme
lhommeau
lhoste
lhote
lhotellier
lhuillier
li	=
li causi
lian
liang	=
liao
liard	=
licata
liddell
liddle
lieberman
liegeois	=
lienard
lieu	=
lievre	=
light	=
lightbody
lightfoot
ligier
liguori
lilley
lilly
lim
lima	=
limam
limani
lime	=
limousin	=
lin	=
linard
linares
lincoln
lind	=
lindgren
lindley
lindqvist
lindsay
lindsey
linehan
ling	=
linnane
lins	=
linton
lion	=
liot
lipinski
lippi
lipski
lis	=
lisi
lisiecki
lisowski
lissarrague
lister	=
liston
little	=
littlejohn
littlewood
litvinenko
litvinov
liu
livesey
livingston
livingstone
llamas	=
llapashtica
lleshi
llewellyn
llewelyn
llorens
llorente
lloyd
llywelyn
lo	=
lo bianco
lo cascio
lo giudice
lo presti
lo russo
loader	=
loaiza
loane
lobato
lobb
lobe	=
lobjois
lobo	=
lock	=
locke
lockett
lockhart
lockwood
lodge	=
lodhi
loemba
loftus
logan	=
loganathan
logie	=
loginov
logvinenko
lohan	=
lohitzun
loi	=
loiret
loiseau
loisel
loison
lokossou
lollia
lollier
lomas	=
lomax
lombard	=
lombardi
lombardini
lombardo
lombe
lomidze
lomtatidze
loncar
london
londono
lone	=
long	=
longbottom
longden
longhi
longin
longman
longo
longuet	=
lonsdale
lopes	=
lopez
lopresti
lor	=
lorain
lord	=
lorente
lorenzetti
lorenzi
lorenzini
lorenzo
loret
lorimer	=
lorin
lorrain	=
lory	=
losada
lotfi
lothian
lott
lotti
lou	=
louati
loubaki
loubar	=
loubet
loubiere
louchart
loucif
louden	=
loudon
lougher
loughlin
loughnane
loughran
louhichi
louis	=
louis jean
louissaint
louisy
loukil
lounes
louni
lounis
loup	=
loureiro
lourenco
lousararian
louvel
louvet	=
louvrier
love	=
loveday
lovelace	=
lovell
lovett
low	=
lowe	=
lowell
lowenstein
lower	=
lowery	=
lowes	=
lowney
lowry	=
lowther
loxley
loyer	=
lozach
lozano
lu	=
luamba
luangrath
luberriaga
luc
luca
lucarelli
lucas
lucas pires
lucazeau
lucchese
lucchesi
lucchini
luccioni
luce	=
lucet
luciani
luciano
lucic
luckett
lucy
luczak
ludlow
lujan
luk
lukaku
lukasik
lukaszewski
luke	=
lukic
lukin
lukusa
lum	=
lumeau
lumley
lumsden
lumumba
luna	=
lunardi
lund
lundberg
lundie
luneau
lungu
lunn
lunt	=
luo
luong
luongo
lupascu
lupi
lupo
lupu
luque
luquet
lurel
luro
lusardi
lushaj
lusinchi
lusk	=
lussiez	=
luther
lutin	=
lutz	=
luu
luxton
luyen
luz	=
lv
ly
lyall
lydon
lyle
lynam
lynch	=
lyndon
lyne	=
lynn
lynott
lyon
lyonnet
lyons
lysenko
lytton
lytvyn
lytvynenko
m changama
ma	=
maachi
maamar
maamri
maarouf
maatallah
maatoug
mabiala
mabille
maboundou
mabrouk
mabrouki
mabry
mac	=
macallister
macalou
macarthur
macaulay
macauley
macbeth
maccallum
maccarone
macdonald
macdougall
macduff
mace	=
macedo
macfarlane	=
macgregor
mach	=
machado
machard
machhour
macias
maciejewski
maciel
macinnes
macintyre
maciver
mack	=
mackay
mackenzie
mackey
mackie
mackinnon
mackintosh	=
mackowiak
maclean
macleod
macmillan
macneil
macovei
macpherson
macrae
madan
madani
madden	=
maddi
maddison
maddock	=
maddocks	=
maddox
madec
madeira	=
madej
madelaine
madeleine	=
mader
madi
madi ali
madiba
madigan
madjid
madoui
madoyan
madrid
madrigal	=
maeda
maestracci
maestrali
maestrati
maestre
maffei
magalhaes
magari
magassa
magassouba
magee
maggi
maggio
maghraoui
maginn
magnan
magnani
magne	=
magni
magnier
magniez	=
magnin
magnon	=
magnusson
magomadov
magot	=
magri
maguire
mahajan
mahalingam
maharaj
mahboub
mahdaoui
mahdavi
mahdi
mahdjoub
mahe
mahendran
maher
maheswaran
mahfoud
mahi
mahieddine
mahjoub
mahmood
mahmoodi
mahmoud
mahmoudi
mahon
mahoney
mahony
mahrez
mai	=
maia	=
maiga
maignan
maignien
maigret
mailhe
maillard
mailler	=
maillet	=
maillot	=
mailly
main	=
maina
mainguy
mains	=
mainwaring
maio
maiorano
mair	=
maire	=
maisonnave
maisonneuve
maistre
maisuradze
maitland
maitre	=
majchrzak
majdoub
majeed
majewski
majid
majka
major	=
majri
makambo
makanda
makarenko
makarian
makarov
makaya
makhlouf
makhloufi
makosso
makowski
makris
maksimov
maksimovic
malagoli
malakhov
malakian
malanda
malatesta
malaval
malcolm
maldonado
malec
malecki
malek
malekpour
malet
malfait	=
malherbe
malhotra
malige
malik	=
malinowski
maljoku
malkhasyan
malki
mallem
mallet	=
malleval
malley
mallory
malloy
malo
maloisel
maloku
malone
maloney
malonga
maltese	=
malyshev
mam	=
mamadou
mamba	=
mambou
mami
mamigonian
mammar
mammeri
mamouni
mamulashvili
manceau
mancini
mancino
mancuso
manda	=
mandela
mandeng
mandic
mandon
mane	=
manea
manessian
maneval
manfredi
manfredini
manga	=
mangal	=
mangala
mangan
manganaro
mangano
mangeot
mangin
mangot
manickam
manier	=
manivong
manley
mann
manna	=
manning	=
mannino
mannion
manolache
manole
manolis
manolov
manouchian
manoukian
manrique
mansard	=
mansell
mansfield
manson
mansour
mansouri
mansuy
mantle	=
mantovani
manu
manukyan
manzano
manzi
manzo
manzoni
mao
maouche
maoulida
maples	=
mapouka
maqsoodi
maquet
marabet
marais	=
marangoni
maranhao
marano
marasco
marc	=
marcadet
marcaggi
marcangeli
marcato	=
marceau
marcel	=
marcelin
marcelli
marchais	=
marchal
marchand	=
marchandise	=
marchant	=
marchbanks
marchenko
marchenoir
marchese	=
marchesi	=
marchesini
marchetti
marchi
marchini
marchionni
marciniak
marcinkowski
marcon
marconi	=
marcos
marcoux
marcu
marcus
marczak
mard	=
marden
mardiguian
mardirossian
mareau
marec
marechal	=
marest
maret
mareuil
margarian
margaryan
margerin
marguerite	=
mari	=
marian
mariani
mariano
maric
marie	=
marie joseph
marie louise
marie rose
marie sainte
mariette
marigny
mariko
marimuthu
marin	=
marinelli
marinescu
marinho
marini
marinier	=
marinkovic
marino
marinov
marion
mariotti
mariyadas
markaj
markandu
markarian
markaryan
markham
markiewicz
markland
markosyan
markov
markovic
markowski
marks	=
marland
marley
marlier	=
marlow
marmier
marmion
marois
marolleau
marotte	=
marquand
marquant	=
marque	=
marques	=
marquet
marquette	=
marquez	=
marquis	=
marr
marra	=
marrec
marrero
marriott
marrone
marsal
marsala	=
marsaud
marsden
marseille	=
marsh	=
marshall	=
marsollier
marston
marszalek
martel	=
martelli
martens	=
marti
martigny
martin	=
martindale
martineau
martinelli
martinet	=
martinetti
martinez
martini	=
martino
martinot
martinovic
martins	=
martirosian
martirosyan
martucci
marty
martynenko
martynov
maruyama
marvier	=
marvin
mary	=
marzano
marzi
marzo
marzougui
marzouk
marzouki
mas	=
mascarenhas
mascaro
mascia
mascle	=
masi
maskell
maskhadov
maslov
maslowski
masmoudi
mason	=
masood
masoudi
massa	=
massamba
massaoudi
massard
massari
massaro
masse	=
masselin
massengo
massey
massez	=
massias
massieu
massimi
massin
masson
massoni
massot
massoud
masters	=
masterson
mastrangelo
masucci
masuda
masure	=
mata	=
mateescu
matei
matelot	=
mateo
mateos
mateus
mathe
mather
matheron
mathers
matheson
mathews
mathewson
mathey
mathias
mathieson
mathieu
mathis
mathon
mathonnet
mathur
matias
matic
matignon
matmati
matondo
matos
matossian
matoub
matray
matsuda
matsui
matsumoto
matsuo
mattei
matthew
matthews
mattioli
mattos
matumona
matuszak
matuszewski
matveev
matvienko
matysiak
maubert
maude
mauduit
maufroy
maugard
mauger	=
maugeri
mauget
maughan
maugin
maugis
mauny
maupas
maupin
mauquest
maurel
maurer
maurette
mauri	=
mauriac
mauriat
maurice
mauriere
maurin
mauro
mauroux
maury
mauvais	=
mauvernay
mavinga
mavoungou
mavridis
mavros
mawson
maxfield
maximin	=
maximov
maxwell	=
may	=
maya	=
mayele
mayer
mayers
mayes	=
mayet
mayeur
mayfield
mayhew
maynard
mayo	=
mazaud
maze	=
mazeas
mazeau
mazel
mazet
mazeyrat
mazieres
mazilu
maziz
mazouz
mazouzi
mazoyer
mazur
mazure
mazurek
mazurier
mazurkiewicz
mazza
mazzanti
mazzarella
mazzei
mazzeo
mazzini
mazzocchi
mazzola
mazzoleni
mazzoni
mazzotta
mazzucco
mbala
mballa
mbangu
mbappe
mbarek
mbarga
mbarki
mbaye
mbeki
mbemba
mbengue
mbenza
mbia
mbida
mbodj
mboup
mbow
mbuyamba
mbuyi
mcaleese
mcalister
mcallister
mcalpine
mcardle
mcarthur
mcateer
mcauley
mcavoy
mcbride
mccabe
mccafferty
mccaffrey
mccain
mccall
mccallion
mccallum
mccann
mccarthey
mccarthy
mccartney
mccaul
mccauley
mcclain
mcclelland
mcclure
mcconnell
mccorkle
mccormack
mccormick
mccoy
mccracken
mccrea
mccue
mcculloch
mccullough
mccurdy
mcdaid
mcdaniel
mcdermott
mcdonagh
mcdonald
mcdonnell
mcdougall
mcdowell
mcelroy
mcenroe
mcentee
mcewan
mcewen
mcfadden
mcfarlane
mcgarry
mcgeady
mcgee
mcgettigan
mcgill
mcginley
mcginty
mcglynn
mcgonagle
mcgovern
mcgowan
mcgrath
mcgregor
mcgrory
mcguinness
mcguire
mcgurk
mchangama
mchedlishvili
mchugh
mcinerney
mcinnes
mcintosh
mcintyre
mcivor
mckay
mckechnie
mckee
mckellar
mckelvey
mckendrick
mckenna
mckenzie
mckeown
mckernan
mckillop
mckinley
mckinney
mckinnon
mclaren
mclaughlin
mclean
mclellan
mclennan
mcleod
mclintock
mcloughlin
mcmahon
mcmanus
mcmaster
mcmenamin
mcmillan
mcmullan
mcmullen
mcmurray
mcnab
mcnair
mcnally
mcnamara
mcnaughton
mcneil
mcneill
mcnicholas
mcnulty
mcpartland
mcpartlin
mcphee
mcpherson
mcquade
mcquaid
mcqueen
mcrae
mcshane
mcsherry
mcstay
mcsweeney
mctavish
mcveigh
mcwilliams
mead	=
meade
meadows	=
meagher
meaney
mears
meas
mebarek
mebarki
mechri
medard
meddah
meddeb
meddour
medeiros
medici
medina	=
medjahed
medjdoub
medjkoune
medley	=
medori
medvedev
meehan
meek	=
megherbi
megret
mehari	=
mehat
mehdaoui
mehdi
mehenni
mehic
mehmedi
mehmedovic
mehmeti
mehmood
mehra
mehrotra
mehta
meignan
meikle	=
meilland
meireles
mejia
mejias
mekhloufi
mekkaoui
mekki
meladze
melancon
melchiorre
meldrum
mele	=
meli
melia	=
melikian
melikyan
melin
meline
melis
melki
melkonian
melkonyan
mellah	=
mellor
mellouk
melnichuk
melnik
melnikov
melnyk
melo	=
meloni
melot
melouah
melrose
melville
melvin
melyon reinette
memaj
memeti
memic
memisevic
memon
men	=
mena	=
menad	=
menager	=
menant	=
menard
menasria
mendelson
mendes
mendez
mendiboure
mendiburu
mendieta
mendil
mendionde
mendizabal
mendonca
mendoza
mendy
menegatti
menendez
meneses
menez	=
menezes
meng	=
mengin
menon
menouar
mensah
menzies
merabet
merabtene
merad
meradi
merault
merbah
mercadal
mercadier
mercado
mercer	=
mercier	=
merdjanian
merdrignac
meredith
mergault
meriaux
meriguet
merkulov
merlaud
merle	=
merlet
merlier
merlin	=
merlini
merlino
merlo
merlot	=
mermet
mermoz
merrick
merrigan
merrill
merriman
merritt
merriweather
merry	=
mert
mery
merzougui
merzouk
mesa	=
meskine
meskini
meslem
meslin
mesloub
mesnard
mesnier
mesnil
mesquita
messager	=
messali
messaoud
messaoudene
messaoudi
messenger	=
messina
mestiri
metahri
metais
metayer	=
metcalf
metcalfe
meteau
metellus
metin
metivier
metz
metzger
meucci
meunier	=
meurant
meurisse
mevel
mey
meyer
meyers
meynard
meynier
meyrick
mezard
mezghani
meziane
meziani
mezouar
mfouapon
mhamdi
mhiri
mhoma
miakhel
mialhe
miao
miceli
michaels	=
michaelson
michailidis
michalak
michalik
michallet
michalowski
michalski
michau
michaud
michaux
michel
michelet
micheletti
micheli
michelin
michelini
michelon
michet
michon
middlemiss
middleton
midgley
midi	=
miel	=
mielczarek
mierzejewski
miet
migeon
miglio
migliore
mignard	=
mignon	=
mignot
miguel
miguet
mihai
mihaila
mihailescu
mihalache
mihalcea
mihaylov
mihoub
mihoubi
mikaelian
mikaelyan
mikala
mikeladze
mikhailov
mikolajczak
mikolajczyk
milan	=
milandou
milani
milano
milanov
milanovic
milburn
milczarek
miled
milenkovic
miles	=
miletic
milewski
milhau
miliani
milic
millan
millar
millard
mille	=
milleliri
miller	=
millerand
millereau
millet	=
milliet
milligan
millington
millman
millon
millot
mills	=
milne
milner
milosevic
miloud
miloudi
milous
milovanovic
milton
mimault
mimoun
mimouni
min	=
minaberry
minart
minassian
minasyan
minelli
minet	=
minetti
minguet
minhas
miniati
minier	=
minihan
minjou
minko
minkowski
minnella
minnock	=
minogue
minto
mintsa
miossec
miquel
mir	=
mirabel
mirabella
miraglia
miralles
miramont
miranda
mirande
miron
mironenko
mironov
mirren
mirval
mirza	=
mirzaei
mirzoian
mirzoyan
mishra
misra
missi
misslin
mistry
mitchel
mitchell
mitchum
mitev
mitra
mitrea
mitropoulos
mitrovic
miura
miyamoto
miyazaki
mkhitarian
mkhitaryan
mkrtchian
mkrtchyan
mladenov
mlanao
mo	=
moal
moalla
mobley
mobutu
mocanu
mochet
modi	=
modica	=
mody
moeun
moffat
moffatt
moghaddam
mogne
mohamed
mohamedi
mohammadi
mohammadpour
mohammed
mohammedi
mohamud
mohan
mohanty
mohseni
moignard
moinard
moindjie
moine	=
moinet
moir
moisan
moise	=
moiseev
moitie	=
mojaddedi
mok
mokaddem
moke	=
mokhtar
mokhtari
mokoena
mokoko
mokrane
mokrani
mokri
mola	=
moldovan
moldoveanu
mole	=
moleros
molia
molin
molina
molinari
molinaro
molinie
molinier
moll	=
mollard	=
mollet	=
mollier
molloy
moloney
molongo
molony
molyneux
momand
monaco
monaghan
monahan
monard
moncada
moncel
moncreiff
moncrieff
mondello
mondoloni
mondon
monestier
monfort
mongan
mongin
mongo	=
monier
monin
monjoin
monk	=
monks	=
monnereau
monneret
monneron
monnet
monnier
monod
monplaisir
monro
monroe
monrose
monroy
mons	=
monsalve
montagna
montagne	=
montagnon
montague
montaigne
montaigu
montanari
montanaro
montano
montazeri
montefusco
monteil
monteiro
monteith	=
montel
montella
montemurro
montenegro
montero	=
monterrey
montes	=
montesinos
montfort
montgomery
monti
montigny
montilla
montout
montoya
moody	=
moon	=
mooney
moorcroft
moore
moorehead
moorhouse
moquet
mora	=
morabito
moracchini
moradi
moraes
morain
morais
moral	=
morales	=
moran
morandini
moraud
morazzani
morcillo
more	=
moreau	=
moreaux	=
moreira
morel	=
moreland
morelle	=
morelli
morellon
moreno
moret
moreton
moretti
moretto
morgado
morgan	=
morgans	=
mori
moriarty
moriceau
morille	=
morillo
morillon	=
morin
morina
morinet
morisot
morisset
morita
morizot
morizur
morlet
morley
moroney
moroni
morozov
morra	=
morrell	=
morrey
morrill
morrin
morris	=
morrison
morrissey
morrow	=
morse	=
morselli
mortazavi
mortier	=
mortimer
morton
morvan
mosavi
mosby
mosca
moscato
moseley
moses	=
mosley
mosquera
moss	=
mosse
mostefa
mostefaoui
mostyn
mota
mott	=
motte	=
mottet
mottram
moua
mouaci
moualek
mouffok
mougel
mougenot
mougin
mouhoub
mouhoubi
moukoko
moula	=
moulard
moulay
mould	=
moulet
moulin	=
moulinier	=
moullec
mouloud
mouloudji
moulton
moumen
moumni
mounier
mounir
mount	=
moura
mourad
mouradian
mouret
mourgues
mourier
mournet
mousavi
moussa	=
moussa ali
moussaoui
moussavou
mousset
moussi
moussu	=
moutarde	=
moutier	=
mouton	=
moutou
moutoussamy
mouyon
movsesian
movsisyan
mowat
mowbray
moy	=
moya	=
moyen	=
moyes	=
moynet
moynihan
moyo
mozaffari
mozziconacci
mpiana
mpondo
mpongo
mputu
mrabet
mroczek
mroivili
mroz
mrozek
msa
msaidie
msakni
mtiri
mucchielli
mucha	=
mudge	=
mueller
mugabe
mughal	=
mugica
muguet	=
muir	=
muirhead
muja
mujahid
mujic
mujkic
mukendi
mukherjee
mukhin
mukhopadhyay
mukoko
mulaj
mulamba
mulcahy
mulcair
muldoon
mulgrew
mulhern
mulholland
mullally
mullan
mullane
mullarkey
mullen	=
muller	=
mulligan	=
mullin
mullins
mulot	=
mulqueen
mulrennan
mulrooney
mulryan
multedo
mulumba
mulvaney
mulvey
muminovic
mumtaz
muncaster
munday
mundy
munir	=
munn
munoz
munro
muntean
munteanu
mura	=
muraccioli
muradyan
murakami
muraru
murat	=
murata
murati
muratori
murcia
murdoch
murdock
mures	=
muresan
murgatroyd
murgia
muric
murillo
murnane
murphy	=
murray	=
murtagh
murtaza
murtezi
murthy
murugesu
musaev
muscat	=
musgrave
musgrove
musial
musin
muslija
musliu
musset
musso
mustafa
mustafic
mustapha
mustoe
musumeci
muszynski
mutamba
mutch	=
mutel
muthusamy
muti	=
mutlu
mutombo
muttiah
mutton	=
mutua
muzard
muzy
mwamba
mwangi
myers
myftari
mylvaganam
mzimba
n diaye
n guessan
naama
nabajoth
nabe	=
nabi
nabil
nabizada
naccarato
nacer
naceri
nachi
nadal
nadarajah
nadaud
nadeau
nadeem
nader
naderi
naderpour
nadesalingam
nadir	=
nadjem
nadler
nagai
nagalingam
nagar
nagarajah
nagaratnam
nagle
nahapetian
nahapetyan
naidu
naik	=
naili
naim
naimi
nair
nairn
naismith
najafi
najar
najarian
najjar
nakagawa
nakajima
nakamura
nakano
nakayama
nalbandian
nalbandyan
nallathamby
nam	=
namane
nambiar
namoun
nana	=
nance	=
nanda
nanney
naoui
napier
napoli
napolitano
nappi
naquin
naqvi
narang
naranjo
narayan
narayanan
nardi
nardini
narinian
narvaez
nascimento
naseem
nash
nasir
nasiri
nasraoui
nasri
nasser
nasseri
nassim
nassur
nastase
natale	=
natali
natarajan
nath
nathan
nativel
naud
naudet
naudin
naughton
naulin
nava
navaratnam
navarre
navarrete
navarro
navet	=
nawaz
nawrocki
nawrot
nay	=
nayak
nayar
naydenov
naylor
nazarenko
nazari
nazarian
nazarov
nazaryan
ncube
ndao
ndegwa
ndiaye
ndione
ndlovu
ndong
ndoumbe
ndour
ndoye
neacsu
neagu
neal	=
neale
neang
neary
nebout
nedelchev
nedelcu
nedelec
nedellec
needham
negoita
negre	=
negrea
negri
negro	=
negroni	=
negru
nehme
nehru
neil
neilan
neill
neilson
nejad
nejjar
nekkaz
nelson	=
nemes
nemmiche
nemouchi
neou
neri
nerot
nersesian
nersisyan
nervi	=
nesbitt
nesci
nesterov
nestor	=
neto
nettleship
nettleton
neuville
nevers
neves	=
nevett
neveu	=
neveux	=
neville
nevin
newbold
newbury
newby
newcombe
newell	=
newman
newmark
newsome
newton	=
nezaj
neziri
nezzar
ng
ngalula
ngandu
ngassa
ngata
nghiem
ngo
ngom
ngoma	=
ngono
ngoran
ngue
nguema
nguemo
nguessan
nguyen
nguyen thi
nguyen van
nham
nhem
nhim
ni	=
ni bhriain
niakate
niambele
niang
niare
niasse	=
niay
niazi
nica
nicaise
nicastro
nichanian
nicholas
nicholl
nicholls
nichols
nicholson
nicol	=
nicolae
nicolai
nicolas
nicolau
nicoleau
nicolescu
nicolet
nicoletti
nicolini
nicoll
nicolle
nicolosi
nie	=
niedzielski
nielsen
niemczyk
nieto
niewiadomski
nightingale	=
nignol
nigoghossian
nigro
nihouarn
nikiema
nikiforov
nikitin
nikoghosyan
nikolaev
nikolaidis
nikolaiev
nikolaou
nikolic
nikolopoulos
nikolov
nikonov
nikpour
nikqi
nilsson
nimal
nimani
ning
ninh
ninine
niol
niquet
nisar
nishanian
nishimura
nistor
nita
nithiyanantham
nitu
niu
nivet
nixon
njie
njoku
njoroge
njoya
nkoa
nkolo
nkongo
nkosi	=
nkoulou
nkounkou
nlend
noah	=
noakes
nobile
nobili
noble	=
noblet
nobre
nobrega
nocera
noel	=
nogales
nogard
noguchi
nogueira
noh	=
noiret
noirot
nolan
nolot
nomura
nong	=
nonnotte
noonan
noone
noor
noori
noorzai
nop
norbert
norbury
norcross
nordstrom
norikian
norman	=
normand	=
normandin
normant
norouzi
norris
north	=
northcott
northrop
nortier
norton
norwood
noskov
nota	=
nott	=
nou
nouansavanh
nouar
nouari
nouasria
nouira
nouri
nourry
noury
novaes
novais	=
novakovic
novel	=
novella	=
novelli
novikov
novo
novoa
nowacki
nowaczyk
nowak
nowakowski
nowicki
nowinski
nozadze
nsimba
nsona
ntumba
nucci
nugent
nuhiu
nunes
nunez
nunn
nuon
nur	=
nury
nussbaum
nuttall
nutter	=
nuzzo
nwachukwu
nwankwo
nwosu
nyamsi
nyathi
nyembo
nyobe
nzeyimana
nzinga
nzuzi
o boyle
o brian
o brien
o byrne
o callaghan
o carroll
o connell
o connor
o dea
o doherty
o donnell
o donoghue
o donovan
o dowd
o dowda
o driscoll
o dwyer
o farrell
o flaherty
o gara
o gorman
o grady
o hagan
o halloran
o hanlon
o hara
o hare
o herlihy
o kane
o keeffe
o kelly
o laughlin
o leary
o loughlin
o mahony
o malley
o mara
o meara
o neil
o neill
o nolan
o quinn
o regan
o reilly
o riordan
o rourke
o ryan
o shea
o sullivan
o toole
oakden
oakenshaw	=
oakes
oakley
oancea
oates
oberoi
obert
oberti
obi	=
obiang
obradovic
obrien
ocalan
ocallaghan
ocana
ochieng
ochoa
oconnell
oconnor
odabachian
odabas
odell
odhiambo
odin
odintsov
odom
odonnell
odriscoll
oduya
ofarrell
offord
ofori
oganessian
ogawa
ogden
oger
oggioni
ogier
ogilvie
ogilvy
oglesby
ogunleye
oguz
oh	=
ohanessian
ohanian
ohannessian
ohanyan
ohara
oikonomou
ojeda
ojha
okada
okafor
okamoto
okeefe
okeke
okello
oko
okonkwo
okoro
okou
okoye
okpo
oksuz
okur
oladipo
olaniyan
olaru
olawale
oldfield
oldham
oldroyd
oleary
olejniczak
olejnik
olgun
olhagaray
olhats
olier
oliinyk
oliphant	=
oliva
olivares
olivaux
olive	=
oliveau
oliveira
oliver	=
olivera
oliveri
olivesi
olivetti
olivier	=
olivieri
ollier
ollivaud
ollivier
olmedo
olmi
olmo
olsen
olson
olsson
olszewski
oltean
olteanu
oluwole
omar ali
omar said
omari
omarkhel
omerovic
omnes
omondi
onal
ondo
ondoa
oneill
oner	=
onfray
ong
ongolo
onions	=
onishchenko
ono	=
onofrei
onofri
onur
onyango
onyeka
openshaw
opoku
oppenheimer
oprea
oprescu
orain
orakzai
oral	=
oram
orchard	=
ordonez
oreilly
orekhov
orhan
oriani
oriol
orlandi
orlando
orlov
orlowski
ormerod
ormond
ornek
orozco
orr
orru
orsatelli
orsini
orsoni
ortega
ortiz
ortoli
orton
orwell
orzechowski
osborn
osborne
osbourne
osei
osgood
oshaughnessy
osinski
osipov
oskanian
osman
osmanaj
osmani
osmanov
osmanovic
osmont
osorio
ospina
ospital
ostapenko
ostrowski
osullivan
oswald
ota	=
otero
othaburu
otieno
otis
otoole
otsuka
ottavi
ottaviani
ottaviano
ottley
ottone
ou	=
ouadah
ouadfel
ouadi
ouahab
ouahabi
ouahrani
ouakli
ouali
oualid
ouamri
ouanes
ouarab
ouardi
ouarti
ouasli
ouattah
ouattara
ouazene
ouazzani
oubella
oubraham
ouchen
oucif
oudart
oudghiri
oudin
oudjani
oudomvilay
oudot
ouedraogo
ouerghi
oufkir
ouk	=
oukaci
ould ahmed
ould ali
ouldali
oulhaci
oulmi
oum
oumarou
oumazza
ounanian
oundjian
oung
ounissi
ourabah
ouraghi
ouriachi
ourn	=
oury
ousmane
oussaid
oussalah
oussene
outaleb
outmani
ouvrard
ouyang
ouzani
ovchinnikov
overton
ovide
owczarek
owen
owens
owona
owusu
oxandabaratz
oxley
oyelaran
oyharcabal
oyhenart
oyono
ozalp
ozan
ozaydin
ozbay
ozbek
ozbey
ozcan
ozcelik
ozdemir
ozden
ozdil
ozdogan
ozen
ozer
ozgun
ozgur
ozkan
ozkaya
ozmen
ozsoy
oztas
oztekin
ozturk
ozyurt
pacaud
pace	=
pacheco
pacini
packard
packer	=
packiyanathan
paddock	=
padgett
padilla
padmanabhan
padovani
padovano
paes
paganelli
pagani
pagano
page	=
pages	=
paget
pagliaro
pagni
pagnier
pahlavi	=
pai
paik	=
paillard	=
paillet	=
pain	=
painchaud
paine
painter	=
pais	=
paisley	=
paiva
pajak
pajaziti
pajot
pakenham
pal	=
pala
palacio
palacios
palanisamy
palanjian
palermo
palin
palisse	=
palladino
pallier	=
palma	=
palmer	=
palmieri
palmisano
palomares
palomino	=
paluch
palud	=
palumbo
pambou
pan	=
pana	=
panagiotou
panagopoulos
panait	=
pancaldi
panda	=
pandey
pandit	=
pandolfi
panek
panel	=
panesar
pang	=
panico
panier	=
pankhurst
pankratov
panossian
panov
pansini
pantaloni
pantic
paolacci
paoli	=
paolini
papa	=
papadakis
papadimitriou
papadopoulos
papageorgiou
papaioannou
papakonstantinou
papanikolaou
papashvili
papathanasiou
papazian
papazyan
papi	=
papin
papineau
papou
pappalardo
pappas
paquet	=
paquin
paracha
paradiso
paramanathan
paramsothy
parant	=
pardo
pardoe
paredes
parejo
parekh
parent	=
parente	=
parfitt
paric
parikh
paris	=
parisi
parisot
park	=
parke
parker	=
parkes
parkin	=
parkinson	=
parks	=
parlak
parmar
parmentier
parnell
parodi
paroissien	=
parr	=
parra	=
parreira
parrinello
parrish
parrott
parry	=
parseghian
parsons	=
partington
partridge	=
parveen
parvizi
pascal	=
pascale	=
pascaud
pascu
pascual	=
pashayan
pasini
pasqua
pasquali
pasqualini
pasquereau
pasquet
pasquier
passarelli
passaro
passerat
passmore
passos
passot
pasternak
pastor	=
pastore
paszkiewicz
patatian
patchett
patel
paterne	=
paterno
paterson
pathak
pathmanathan
patil
patin	=
patnaik
paton	=
patou
patrascu
patricio
patrick	=
patry
patten	=
patterson
pattinson
patton
paugam
paul	=
paul louis
paulet
paulin	=
paulino
paulmier
paulson
paumier	=
paun
pautard
pavageau
pavan	=
pavard
pavel
pavesi
pavic
pavicic
pavlenko
pavlidis
pavlov
pavlovic
pavlyuk
pavone	=
pawar
pawelec
pawlak
pawlik
pawlowski
paxton
payan
payen
payet
payne
payton
paz
pazdzior
peace	=
peach	=
peacock	=
peak	=
peake
pean	=
pearce	=
pearl	=
pears	=
pearse
pearson
pech	=
pecheur	=
pecheux	=
peck	=
pecora
pecoul
peddie
pedrini
pedro	=
pedrosa
pedrotti
peel	=
peers	=
pegg
pegourie
pehlivan
pei
peigne	=
peinado
peixoto
pejic
pekcan
peker
pekmezian
pelaez
pelham	=
pelisson
pellegri
pellegrin
pellegrini
pellegrino
pellen
pellerin
pellet	=
pelletier	=
pelloux
pelouard
peltier
peluso
pemberton
pen	=
pena
penaud	=
penchev
pender
pendlebury
pendleton
pene	=
penet
penev
penfold	=
peng
penhaligon
penn
pennaneac h
pennanech
pennec
pennington
pennisi
pennors
penny	=
penot
penrose
penry
pepe	=
pepin	=
pepper	=
peraldi
peralta
peraud
percival
percy
perdomo
perdriau
perdrix	=
perea	=
perego
peregrin	=
pereira	=
perennes	=
perennou
peres	=
peret
perette
peretti
perez
peric
perier
perini
perinpanathan
periyasamy
perkins	=
perkovic
perlman
perna
pernes
peron
peronnet
perovic
perraud
perrault
perrein
perret
perri
perrichon
perrier	=
perriere
perrigault
perrin
perrinet
perrollaz
perron	=
perrone
perrot
perrott
perrotta
perroud
perruchot
perry	=
persat
person	=
pertuis	=
pervaiz
pesce
peschard
pessoa
pestana
pestov
petcu
petel
peter	=
peters	=
petersen
peterson
petion
petiot	=
petit	=
petitdemange
petitfils
petitgirard
petitjean
petitpas
petkov
petkovic
petre	=
petrel	=
petremann
petrenko
petrescu
petricorena
petridis
petrie	=
petrillo
petrini
petrone
petropoulos
petrosian
petrossian
petrosyan
petrov
petrovic
petrucci
pettigrew
petty	=
petukhov
peuch
peyrard
peyrat
peyre
peyret
peyron
peyronnet
pezet
pezzella
pfister
phal
pham
pham thi
phan
pheap
phelan
phelps
phetsarath
philipot
philippe
philippon
philippot
phillip
phillips
phillipson
philp
philpott
phipps
phiri
phommachanh
phommasone
phon	=
phoung
phouthavong
phrasavath
phung
phuong
pi	=
pianelli
piat
piatek
piatkowski
piazza	=
piazzolla
picard	=
picaud
picavet
picci
piccinini
piccoli
piccolo	=
pich
pichard
pichavant
pichereau
pichon
pichot
pichouron
pick	=
pickard
pickering
pickett
pickford
pickles	=
pickup	=
picon
picot	=
picquet	=
picton
piechota
piedfort	=
piekarski
pieraggi
pierantoni
pierce	=
pieri
pierrard
pierrat	=
pierre	=
pierre antoine
pierre charles
pierre louis
pierron
pierrot	=
pietri
pietrini
pietrzak
pietrzyk
piferini
pigeon	=
pignol
pigott
pike	=
pilarczyk
pilet	=
pilgrim	=
piliguian
pilipenko
pilkington
pillai	=
pillard	=
pillay
pillet
pilling	=
pillon
piment	=
pimenta	=
pimentel
pin	=
pinard	=
pinaud
pinault
pinchon
pinder	=
pine	=
pineau	=
pineda
pinel
pinelli
pinet
ping	=
pingeon
pinheiro
pinho
pini
pinkerton	=
pinna	=
pino
pinon	=
pinot	=
pinson	=
pintea
pinto	=
pinzon
piot
piotrowski
piper	=
piquemal
piquet	=
piras
pirelli
pires	=
pirie
piriou
piron
pironneau
pirot
pirro
pirumov
pirvu
pisani
pisano
pisciotta
pita	=
pital
pitcairn
pitman	=
piton	=
pitre	=
pitt
pittalis
pitts
piva
piwowarczyk
pizarro
pizzi
pizzo
place	=
plachta
placide	=
plaisance	=
planche	=
planchon
planes	=
plant	=
plantard
plante	=
plantier
plaquevent
plas
plassart
plat	=
platonov
platt
player	=
plaza	=
plessis
plimsoll	=
plisson
pllana
plocoste
plouvier
plowman	=
pluchart
plummer	=
plunkett
poch
pochelu
podda
podeur
podgorski
poe
poggi
poggioli
poghossian
poghosyan
poidevin
poignant	=
poilane
poincare
poindron
poinsot
pointeau	=
pointer	=
poiret
poirier	=
poirot
poirson
poisson	=
poissonnier	=
poitevin	=
pok
pol	=
poladian
polak
polat
pole	=
poletti
polge
poli	=
polidori
polishchuk
politi
polito
polk	=
pollack	=
pollard	=
pollini
pollitt
pollock	=
polo	=
polverini
polyakov
pommier	=
pompei
poncet
pond	=
ponnamah
ponnambalam
ponniah
ponnusamy
ponomarenko
ponomarev
pons	=
ponsard
ponsot
pont	=
ponte	=
ponthieu
ponti
pontonnier	=
ponzio
poole
pop	=
popa
popal
popalzai
pope	=
popelin
popescu
popiel
popiolek
popov
popova
popovic
popovici
porcher	=
porcu
porebski
porhel
porras
porta	=
portal	=
porte	=
portela
porter	=
portero
portier	=
portman	=
portugal
posada	=
postel
postlethwaite
potapov
potel
pothier
potier	=
potin	=
potter	=
pottier	=
potts	=
pouchet
pouget
poujade
poujol
poulain	=
poulet	=
pouliquen
poullain
poulter	=
poulton
poumarede
pound	=
pounder	=
poupard
poupon	=
pourcel
pourchet
pourrat
pourtau
poussard
poussin	=
pouyaut
pouye
povey
powell
power	=
powers	=
powys
poyet
pozo
pozzi
prabhu
pradal
prade
pradeau
pradel
pradelle
pradier
prado
prak
prakash
prandi
prasad
prat	=
pratchett
prater	=
prates	=
prati
pratt	=
praud
preau	=
preaux	=
preda
preece
prejean
prekaj
prelevic
prely
prenant	=
prendergast
preniqi
prentice	=
prescott
presley
preston
prestwich
pret	=
preux	=
preval
prevel
preveraud
previti
prevost
prevot	=
prewitt
price	=
pride	=
priest	=
priestley
prieto
prieur	=
prifti
prigent
primrose	=
prin
prince	=
principato
pringle
priol
prior	=
pritchard
pritchett
privat	=
probert
procopio
procter
proctor	=
procureur	=
prodhomme
prokhorov
prokopenko
prom	=
prosser
prost	=
prothero
protheroe
protin
prou	=
proudfoot
proust
prouteau
prouvost
provenzano
provost	=
prowse
prudhomme
prum
prunier	=
prunty
pruvost
pruvot
pryce
prydderch
pryor
pryse	=
przybyla
przybylski
przybysz
ptak
pu	=
puccini
puccio
puckett
puddu
puech
puechberty
puente
pugachev
puget
pugh	=
pugliese
puglisi
puig
puissant	=
pujol
pujos
pulido
pullen
pullman	=
pulvar
pulvirenti
purcell
purdy
puri	=
purohit
pursell
purvis
puscas
pushkin
pushparajah
putnam
puw
puyo
puyol
pye	=
pyle
pyo
pyrek
qaderi
qadir
qadri
qasemi
qasim
qazi
qerimi
qi	=
qian
qiao
qin	=
qiu
qorri
qu
quach
quaglia
quan
quantin
quaranta
quaresma
quattrone
quaye
quayle
queen	=
queiros
queiroz
quemener
quemeneur
quemere
quenault
quentin
quentric
quere
querel
querrec
quesada
queval
quevedo
quick	=
quigley
quignard
quilichini
quilici
quill	=
quillet	=
quillevere
quillien
quilligan
quilliot
quilter	=
quinet
quinio
quiniou
quinlan
quinlivan
quinn
quinones	=
quintana
quintard
quintas	=
quintero
quintin	=
quirk	=
quiroga
quispe
qureshi
rabah
rabarijaona
rabary
rabbitt
rabe
rabehi
rabelo
rabemananjara
rabenja
rabesandratana
rabhi
rabia
rabier
rabii
rabinowitz
raboin
racha
rachdi
rachid
rachidi
racine	=
rad	=
radcliffe
radenac
radev
radford
radi
radic
radji
radoi
radomski
radovanovic
radu
radulescu
radulovic
rae
raeburn
rafaralahy
raffaelli
raffalli
rafferty
raffin
rafik
rafiki
rafiq
rafsanjani
raftery
ragavan
rageau
ragot	=
raguenaud
ragusa
rahal
rahali
raharimanana
raharison
rahim
rahima
rahimi
rahman
rahmani
rahmanian
rahmanzai
rahmouni
rahou
rai	=
railton
raimbaud
raimbault
raimondi
raimondo
rainaud
raine	=
raines	=
rainey
rainford
rainsford
rais	=
raistrick
raj	=
raja	=
rajabi
rajakumar
rajalingam
rajan
rajaona
rajaonarison
rajaonarivelo
rajaonson
rajaratnam
rajasekaran
rajendran
raji
rajoelina
rajput
rakhimov
rakic
rakoto
rakotoarimanana
rakotoarisoa
rakotobe
rakotomalala
rakotomanga
rakotonarivo
rakotondrabe
rakotondramanana
rakotondrasoa
rakotonirina
rakotovao
rakowski
ralaimihoatra
ralison
ralston
ram	=
rama	=
ramachandran
ramadani
ramalho
ramamonjisoa
raman
ramanantsoa
ramanathan
ramanitra
ramarolahy
ramasamy
ramassamy
ramaswamy
rambaud
rambeloson
rambert
ramdane
ramdani
rames	=
ramezani
ramier	=
ramin	=
ramiqi
ramirez
ramon
ramos
ramsamy
ramsay
ramsbottom
ramsden
ramsey
ramzan
ramzi
rana	=
ranaivo
ranaivoson
rand	=
randall
randhawa
randle
randolph
randria
randriamahefa
randriamampionona
randriamanana
randriamanantena
randriamihaja
randrianantenaina
randrianarisoa
randrianarivelo
randrianasolo
randrianjafy
randriantsoa
rangel
rangelov
ranieri
rankin
rankine
rannou
ransom	=
rao
raouf
raoul
raphael
raposo
rasaiah
rasalingam
rasamoelina
rasheed
rashid
rashidi
rashiti
rasi
rasiah
rasoamanana
rasoamanarivo
rasoanaivo
rasoarimalala
rasoazanany
rasolofo
rasolofoson
rasolonjatovo
rastogi
rasuli
ratajczak
ratcliff
ratcliffe
rathbone
rathi
rathod
rathore
ratnam
ratnasabapathy
ratovo
ratsimandrava
ratsimba
ratsirahonana
ratsiraka
rattanavong
rattray
rauf
raulin
rault
raux
raval
ravalomanana
ravasio
ravel	=
ravelojaona
ravelomanana
ravelonarivo
raveloson
raven	=
raveneau
ravenscroft
ravier	=
ravindran
ravoavy
rawat
rawlings
rawlins
rawlinson
rawson
raymond
raynal
raynaud
rayner
raza
razafimahatratra
razafimanantsoa
razafimandimby
razafindrabe
razafindrakoto
razafindramanana
razafindrazaka
razafy
razanajatovo
razanamahery
razavi
rea	=
read	=
reade
reading	=
reale	=
reaney
reardon
rebai
rebbouh
rebelo
rebillard
rebollo
reboul
rebours	=
recalde
recart
recchia
recio
reddad
reddan
redding	=
reddy	=
redfern
redford
redgrave
redjem
redman
redmayne
redmond
redon	=
redondo
redouane
redzepi
reece
reed	=
reekie	=
rees	=
reese
reeve	=
reeves	=
regan
regent	=
reghioua
reginald
regis	=
regnard
regnaud
regnault
regnaut
regnier
rego	=
regragui
reguieg
rehab	=
rehman
reich
reid
reidy
reignier
reilly
reine	=
reinhardt
reinhart
reis	=
relouzat
remaoun
remaud
remini
remond
remy
ren	=
renard	=
renaud
renaudin
renaudot
renault
renaut
renda
renfrew
renier	=
rennie
renon
renouard
renoult
renoux
renshaw
renton
renucci
renwick
renzi
repetto
requena
requier
resnier
restoux
restrepo
revel	=
revell
reverdy
revol
rexha
rexhepi
rey
reyes
reymond
reynard	=
reynaud
reynier
reynolds
rezaei
rezai
rezaie
rezard
rezende
rezgui
rezig
rezkallah
rezki
rezzoug
rhazi
rhoads
rhodes
rhydderch
rhys
riabi
riad	=
riahi
riaz
ribas	=
ribault
ribeiro
ribes	=
riboulet
ricard
riccardi
ricci
ricciardi
riccio
ricco
rich	=
richard	=
richards	=
richardson
richet
richey
richier
richmond
richou
richter	=
rickard
rickards
ricketts
rico
riddell
riddle	=
riddoch
rideau	=
ridel
rider	=
ridge	=
ridgeway	=
ridgway
ridley	=
riedinger
rieu
rieux
rifai
riffard
rigal
rigaud
rigaudeau
rigault
rigaux
rigby
riggs	=
righi
rigot
riley	=
rimbaud
rimbert
rimmer	=
rinaldi
rinaldo
rincon
rincones
ring	=
ringuet
rintoul
riordan
rios
riou
rioux
ripa	=
ripert
ripley
riquet
risi
risley
risser
ristic
rita
ritchie
ritter	=
riva	=
rivadeneira
rivals	=
rivas	=
rivaud
rivault
rivera	=
rivero
rivers	=
rivet	=
riviera	=
riviere	=
rivoal
rivoalen
rivoire
rivollet
rizvi
rizzi
rizzo
rizzoli
rizzuto
rmili
roach	=
robb
robbe
robbins	=
roberge
roberson
robert	=
roberts	=
robertson
robic
robichaux
robillard
robin	=
robineau
robinet	=
robins	=
robinson
robiquet
robledo
robles	=
roblin
roblot
robson
robuchon
roc	=
roca
rocca
rocca serra
rocchi
rocco
rocha
rochais
rochard
rochas
roche	=
rochefort
rocher	=
rochet	=
rochette
rochford
rock	=
rockwell
rodet
rodgers
rodier
rodionov
rodman	=
rodrigo
rodrigues
rodriguez
roe	=
roebuck	=
roeun
rogala
rogalski
rogan
rogeon
roger	=
rogers	=
rogez
rogov
rogowski
roh
rohatgi
rohmer
roig
roignant
rojas
rojhilat
roland
roldan
rolfe
rolin
rolland
rollet
rollins
rollo
rolls	=
roma	=
romagnoli
romain	=
roman	=
romanchuk
romand	=
romanelli
romanenko
romani	=
romano	=
romanov
romanowski
romdhane
romdhani
romeo	=
romero
ronan
roncalli
ronceray
rondeau	=
rondel	=
rondinella
rong	=
ronsin
rooney
ropars
roper	=
roque	=
roquefort	=
roques	=
ros
rosa	=
rosado
rosales
rosario
rosati
rosca
roscoe	=
rose	=
roseau	=
roselli
rosello
rosemain
rosen
rosenbaum
rosenberg
rosenblum
rosenfeld
rosenthal
rosero
rosetti
rosi	=
rosiak
rosier	=
ross
rosseel
rosser	=
rosset
rossetti
rossetto
rossi
rossignol	=
rossini
rossiter
rosso
rostaing
rostami
rostomian
rostomyan
rota	=
rotaru
roth
rotherham
rothman
rothschild
rothwell
rotolo	=
rotureau
rouabah
rouabhi
rouanet
rouault
roubaud
rouch
roucher
roudaut
rouge	=
rougeot
rouget	=
rougier
rouhani
rouibah
rouillard
rouillon
rouissat
rouissi
rouland
roulet
roullet
roumegous
round	=
rouquet
rouquette
rouquier
roure
rourke
rouse	=
rousse	=
rousseau	=
rousseaux	=
roussel
rousselin
rousselle
rousselot
rousset
roussilhe
roussin	=
routier	=
routledge
rouvier
rouviere
rouvray
roux	=
rouxel
rouy
rouyer
rouze
roveda
rowan	=
rowbotham
rowe
rowell
rowland
rowlands
rowley
rowling
rowntree
roy
royce
royer
royle
rozanski
rozhkov
rozier
rrahmani
rrustemi
ruan
ruane
ruas	=
ruaud
ruault
ruberti
rubin	=
rubino
rubinstein
rubio
rudd	=
ruddock	=
ruddy	=
rude	=
rudenko
rudnicki
rueda	=
ruelle	=
ruff	=
ruffin	=
ruffini
ruggeri
ruggiero
rugova
ruiz
rumbold
rumsey
rusadze
rusev
rush	=
rushton
rushworth
rusin
ruskin
russel	=
russell
russo
russotto
rust	=
rusu
rutali
ruth	=
rutherford	=
ruthven
rutkowski
rutledge
rutter	=
ruz
ryabov
ryan
ryba
rybak
rybakov
rybalko
rybicki
ryder
rylance
ryland
ryu
rzepka
sa	=
saad
saada
saadallah
saadi
saadoun
saadoune
saaidi
saakashvili
saandi
saavedra
sabalo
sabaly
sabanci
sabaratnam
sabathier
sabatier
sabatini
sabatino
sabbah
sabbatini
sabeti
sabiani
sabot	=
sabourin
sabri
sacchetti
sacchi
sacco
sachdev
sachdeva
sacher
sachithanantham
sachs
sacko
sacre	=
sadaoui
sadat
saddek
saddington
sadeghi
sadek
sadeqi
sadi	=
sadikovic
sadiku
sadio
sadki
sadler
sadok
sadouki
sadoul
sadoun
sadowski
sadykov
saeed
saeedi
saez
safarian
safaryan
safavi
safdar
safi
safir
safonov
safra
sagara
sage	=
sagir
sagirkaya
sagna
sagnier
saha
sahakian
sahakyan
sahbi
sahel	=
sahi
sahin
sahinler
sahli
sahni
sahnoun
sahnoune
sahota
sahraoui
said	=
said ali
said omar
saidane
saidani
saidi
saidou
saidoun
saidov
saidulaev
saifi
saillant	=
saillard
saini
saint	=
saint clair
saint fleur
saint hilaire
saint jean
saint juste
saint louis
saint pierre	=
saint surin
saint vil
sainte luce
sainte marie louis
sainte rose
saintol
sainz
saito
sakai	=
sakamoto
sakar
sakho
sakurai
sala	=
salaberry
salagoity
salah
salahi
salama
salas	=
salaud	=
salaun
salazar
salcedo
saldana
saldanha
saldarriaga
saleem
salehi
salem
salemi
salerno
salgado
salgueiro
salhi
salihovic
salihu
salim
salim ali
salimi
salin	=
salinas	=
saliou
salisbury
salkic
sall	=
sallaberry
sallahu
salle	=
salles	=
salmi	=
salmon	=
salomon
salt	=
salter	=
salva
salvador
salvaggio
salvati
salvatore
salvatori
salvi
salvini
salvo	=
sam	=
samadi
samain
samake
samaniego
samaras	=
samassa
samb
samba	=
sambou
sammar
sammartino
samoilov
samoura
sampaio
samper
sampieri
sampson
samra
samrani
samson
samuel
samuelian
samuels
samuelson
san	=
san jose
san juan
sana	=
sanabria
sanborn
sanches
sanchez
sanchez sow
sancho	=
sanders	=
sanderson
sandford
sandhu
sandid
sandiford
sandilands
sandoval
sandoz
sandreschi
sands	=
sandu
sane	=
sanei
sanfilippo
sanford
sangare
sangha	=
sanghera
sanmartin
sanna
sannino
sano
sanogo
sanossian
sanou
sanoussi
sanson
santagata
santamaria
santana
santangelo
santarelli
santi
santiago
santini
santoni
santoro
santos	=
santucci
sanz
saoud
saoudi
sapienza
sapin	=
sar	=
sarafian
saraiva
sarasola
saravanamuthu
sarazin
sarbu
sardin
sardo
sargent
sargsian
sargsyan
sari	=
saribas
sarikaya
sarin	=
sarkar
sarkisian
sarkissian
sarkisyan
sarmento
sarmiento
sarno
saroyan
sarpong
sarr
sarrazin	=
sarti
sartori
sartorio
sarwar
sarwari
sasaki
sassi
sassounian
sath
sathasivam
sathiyaseelan
satkunanathan
sato
sattar
sattari
satterthwaite
satti
sau	=
saulnier
saunders
saunier	=
saura	=
saurel	=
saussier
sautereau	=
sauvage	=
sauvageot
sauvaget
sauvan
sauve	=
sauzet
sava
savadogo
savage	=
savane	=
savary
savas
savchenko
savchuk
saveliev
savelli
savic
savignac
savigny
saville
savin	=
savino
savio
savoie
savona
savouret
savov
savoye
sawadogo
sawant
sawicki
sawyer	=
saxena
saxon	=
saxton
say	=
sayad
sayadi
sayag
sayavong
sayce
sayed	=
sayer	=
sayers	=
sayin
sberna
scaglia	=
scala	=
scalia
scally	=
scanlan
scanlon
scarano
scarborough
scargill
scarpa	=
scattergood	=
schaefer
schaeffer
schaffer
schaller
scherrer
schiavo
schiavone	=
schiff
schillaci
schiltz
schlosser
schmid
schmidt
schmitt
schmitz
schneider
schoeffel
schoenberg
schofield
scholes
scholl
schreiber
schroeder
schulman
schultz
schulz
schumacher
schuster
schwab
schwartz
schwarz
schweitzer
sciacca
scialfa
scoarnec
scobie
scognamiglio
scotland
scott
scotti
scrimgeour
scuderi
scully
seaman	=
seang
searle
sears	=
seaton
sebaa
sebag
sebastian
sebastiani
sebastien
sebbah
sebbar
sebire
sebti
seck
seddik
seddiki
seddon
sedgwick
sediki
sediqi
seely	=
sefer	=
seferian
seffar
seghir
seghiri
segonne
segovia
segre
seguin
segura
seguy
sehgal
sehli
seidel	=
seigneur	=
seillier
sejdiu
selby
self	=
selhami
selimi
selimovic
selise
sella	=
selladurai
sellam
sellami
sellathurai
sellers	=
selles	=
selliah
sellier	=
selmani
selmi
selvanayagam
selvarajah
selvaratnam
selwyn
sem
semedo
semenov
semenova
semerdjian
semet
semirdjian
semmar
semmoud
sempill
sen	=
senac
sene	=
senechal	=
senegas	=
senel
sener
senet
seng
senghor
sengsavang
sengupta
senior	=
senthilnathan
senturk
seo
seok
seong
septier
sepulveda
sequeira
ser	=
serafini
serafino
serban
serebryakov
sereni
serfati
sergeev
serhani
serin	=
serio
sermet
serna
seropian
serpe	=
serra	=
serradj
serrano	=
serre	=
serres	=
sertic
servais	=
servant	=
serviere
sessou
seth
sethi
setty
seveno
sever	=
severin
severini
severino
severn
sevestre
sevilla
sevim
sevinc
sewell
sexton	=
seydi
seye
seyer
seyhan
seymour
seznec
sfar
sgarbi
sghaier
sgro
shabani
shabbir
shackleton
shafer
shafi
shafiq
shah	=
shahbazi
shahbazyan
shahid	=
shahidi
shahinian
shahzad
shaikh	=
shakeri
shala
shams	=
shanahan
shand	=
shanley
shanmugalingam
shanmuganathan
shanmugarajah
shannon
shao
shapiro
shapoval
shapovalov
shaqiri
sharapov
shariati
shariatmadari
sharif	=
sharifi
sharkey
sharma
sharman
sharp	=
sharpe
sharples
shaughnessy
shaukat
shaw	=
shcherbak
shcherbakov
shcherban
shearer	=
sheedy
sheehan
sheen	=
sheeran
sheerin
shehu
sheikh	=
sheldon
shelley
shelton
shen
shenton
shepard
shephard
shepherd	=
sheppard
sherborne
sheridan
sherlock	=
sherman
sherratt
sherwood
sheth
shetty
shevardnadze
shevchenko
shevchuk
shi
shibata
shields	=
shih
shimada
shimizu
shin	=
shinde
shine	=
shinwari
shipley
shipman	=
shirazi
shirley
shirokov
shishkin
shkreli
shmidt
shoemaker	=
shore	=
short	=
shorten	=
shorter	=
shotton
showalter
shu
shubin
shufflebottom
shukla
shulga
shulman
shum
shuttleworth
si ahmed
si mohamed
siad
sialelli
sibanda
sibille
sibley
siby
sicard
siciliano	=
sid ahmed
siddall
siddique
siddiqui
sidebottom
sidhoum
sidhu
sidi
sidibe
sidney
sidorenko
sidorov
siegel
sienkiewicz
sierra	=
sifi
sigaud
sikora
sikorski
silk	=
sill	=
sills	=
silva	=
silvani
silveira
silver	=
silverman
silverstein
silvester
silvestre
silvestri
silvy
sim	=
sima	=
simaga
simeone
simeoni
simeonov
simic
simion
simionescu
simmonds
simmons
simms
simoes
simon
simoneau
simonelli
simonet
simonetti
simoni
simonian
simonin
simonneau
simonnet
simonot
simonov
simonpieri
simons
simonyan
simpson
sims	=
simsek
sin	=
sinama
sinanian
sinclair
sinet
singer	=
singh
singhal
singleton	=
sinha
sinibaldi
sinnadurai
sinnarajah
sinnathamby
sinnott
sinquin
siqueira
sireau
siret
sirigu
siron
sirot
sisavath
sisouphanh
sissokho
sissoko
sithamparanathan
sitnikov
situ
siu
siv
sivagnanam
sivakumar
sivalingam
sivanesan
sivapalan
sivarajah
sivasubramaniam
siwek
sizun
skelly	=
skelton
skene	=
skiba
skibinski
skidmore
skinner	=
skirving
skowron
skowronek
skrzypczak
skvortsov
slack	=
slade	=
slama
slater	=
slattery	=
slaughter	=
slavov
slevin
slim	=
slimane
slimani
slimi
sloan	=
sloane
slocum
slowik
slowinski
smaali
smail
smaili
smailovic
smajic
small	=
smallwood
smara
smart	=
smati
smbatyan
smeaton
smedley
smellie
smeraldi
smethurst
smiley	=
smirnov
smith	=
smithers	=
smithson
smolarek
smolinski
smyth
smythe
snell	=
snodgrass
snoussi
snow	=
snowden
snyder
so	=
soares	=
sobczak
sobczyk
sobers	=
sobieraj
sobolev
sobolewski
sobral
socha
sodhi
soghomonian
soghomonyan
soglo
sohn
soidiki
soilihi
sok
soko
sokol	=
sokolov
sokolowski
sola	=
solanki
solano	=
solari
soldati
soleil	=
soleimani
soler	=
solignac
solinas
solis
soloviev
solovyov
soltani
som	=
somani
somasundaram
somda
some	=
somers
somerville
somma	=
sommer	=
sommers
somphone
son	=
song	=
soni
sonko
sonmez
sonnier
soomro
soosaipillai
sopa
sor
sorcabal
soreau
sorel	=
sorensen
soret
sorhondo
sorhouet
soria
soriano
sorin
sorlin
soro
sorokin
sorrentino
sosa
sosnowski
sotiriou
soto
sou	=
souab
souadi
souare
soubaya
soubeyran
soubise	=
soubrier
souchard
souchet	=
souchon
soudan	=
soudani
soufi
souici
souidi
souillard	=
souissi
soukiassian
soulaimana
soulaimani
soulard	=
soulas	=
soulet
soulie
soulier	=
soum	=
soumah
soumahoro
soumare
soumer
soupault
sourdin
sourisseau
sourivong
sous	=
sousa
southall
southern	=
southgate
southwell
souvannavong
souvignet
souza
sow	=
sowa
sowerby
sowinski
soylu
soysal
sozen
spada
spadaro
spagnoli
spagnolo
spahic
spahiu
spalding
spano
spanos
sparks	=
sparrow	=
spasov
spataro
spear	=
spears	=
spector
speed	=
speight
speirs	=
spelman
spence	=
spencer	=
spicer	=
spiers	=
spiller	=
spina	=
spinelli
spink	=
spinola
spofforth
spooner
sposito
sprague
spratt
springer	=
sproule
spurgeon
spyropoulos
squire	=
squires	=
sraieb
srivastava
stabile	=
stacey
stachowiak
stachura
stack	=
stafford
stainthorpe
stainton
staley
stamatiou
stamp	=
stan
stanchev
stanciu
stancu
standish	=
stanescu
stanev
stanfield
stanford
stanhope	=
stanic
stanikzai
staniszewski
stankiewicz
stankovic
stanley
stanojevic
stansfield
stanton
staples	=
stapleton
starikov
stark	=
starkey
starr	=
stasiak
staunton
stavrou
steadman
stearns
steed	=
steel	=
steele
steen	=
stefan
stefanelli
stefanescu
stefani
stefaniak
stefanini
stefanov
stefanovic
stefanski
stein	=
steinberg
steiner
steinmetz
stella	=
stelmach
stenson
stepanian
stepanov
stepanyan
stephan
stephen
stephens
stephenson
stepien
sterling	=
stern	=
sterpone
stetsenko
stevanovic
stevens	=
stevenson
steward	=
stewart
stiles	=
still	=
stillman	=
stirling
stockdale
stockton
stockwell
stoddard
stoddart
stoev
stoian
stoica
stoichkov
stoilov
stojanovic
stojkovic
stoker	=
stokes	=
stoliarov
stoll
stone	=
stoneman
stoner	=
storer	=
storey	=
storti
stott	=
stout	=
stovall
stowe
stoyanov
strachan
strada
strano
stratford
strathern
stratton
strauss
strazzeri
street	=
strelkov
strickland
stringer	=
stromboni
strong	=
stroud	=
strub
struthers
strzelczyk
strzelecki
stuart
stubbs
stucchi
studzinski
sturgeon	=
sturgess
styles	=
su	=
suard
suarez
subbotin
subra
subramaniam
subramanian
subrini
suchocki
suciu
sud	=
sudre
suen
sugawara
sugden
sugimoto
sugiyama
sugrue
suh
suire
sukhanov
sulejmani
sulis
suljic
sullivan
sultan	=
sultana	=
sultani
sumer
summerfield
summers	=
sumner
sun	=
sundaram
sundberg
sung	=
sungur
suntharalingam
suon
suppiah
surace
surendran
surenyan
surget
suri	=
susic
susini
sutcliffe
sutherland
sutton
suvorov
suy
suzuki
svay
svilar
sviridov
swain	=
swaine
swamy	=
swan	=
swann
swanson
swanwick
swarbrick
sweeney	=
sweet	=
swensen
swiatek
swiderski
swierczek
swift	=
swindells
swindlehurst
swinton
sy
sychev
syed	=
sykes	=
syla
sylla
sylva	=
sylvain	=
sylvestre	=
symes
symonds
symonenko
symons
synnott
syrotenko
szafranski
szczepaniak
szczepanik
szczepanski
szczesny
szeto
szewczyk
szulc
szwed
szweda
szydlowski
szymanek
szymanowski
szymanski
szymczak
szymczyk
ta	=
tabard	=
tabary
tabatabaei
tabidze
tabor	=
taboubi
tabrizi
tabti
tachdjian
taddei
tadevosyan
tadic
tadjer
tafani
taggart
tagliaferri
tagliavini
taha	=
tahar
taheri
tahir
tahiri
tahirovic
tahmazian
tahraoui
tahri
tai	=
taibi
taieb
taillandier	=
taillefer
tailleur	=
tait	=
tajik
takada
takagi
takahashi
takeda
takeuchi
takvorian
talabani
talamoni
talarmin
talbi
talbot	=
taleb
talec
talha
tall	=
tallec
tallis	=
tallon
talty
talwar
tam	=
tamani
tamba
tamburini
tamer	=
tamim
tamura
tan	=
tanai
tanaka
tanase
tandia
tandon
tandy
taneja
tanev
tang	=
tanguy
tanielian
taniguchi
tanneau
tanner	=
tanriverdi
tansey
tanveer
tao	=
tapia
tapie	=
tapper	=
tapsoba
tarantino
tarasenko
tarasov
tardelli
tardieu
tardif	=
tardivel
tardy	=
tareen
tarfaoui
tarhouni
tariq
tarnowski
tarrant
tarride
tarverdyan
tas	=
tasci
tasdemir
tashjian
tasic
taskin
tassel	=
tassi
tassin
tassone
tastan
tastet
tatar	=
tatarian
tate	=
tatli
tatoyan
tattersall	=
tatum
tauzin	=
tavakoli
tavares
tavella	=
taverner	=
tavernier	=
tavitian
tayler
taylor
tazi
tchakerian
tchalikian
tchamba
tchamkerten
tchatchoua
tchibinda
tchicaya
tcholakian
tchouameni
tchoumi
teague
teale
teasdale
tebani
tebbal
tebboune
tebbutt
techer
tedeschi
tedesco
tedjini
tehrani
teillagorry
teillet
teissedre
teissier
teixeira
tejada
tejedor
tejero
tek	=
teke
tekin
tekle
telchid
teles	=
telford	=
tellier
tello
telly	=
tembely
tembo
temel
temimi
temiz
tempest	=
tempier
temple	=
templeton
temur
tenaud
teng
teniere
tennant
tennyson
tenorio
teodorescu
tep
tepe
tereshchenko
terki
ternovoi
terrade
terral
terranova
terrazzoni
terrell
terrien	=
terrier	=
terry	=
terzi
terzian
terzibachian
tesfay
tesfaye
tesi
tessereau
tessier
testa	=
testard
tester	=
testi
testud
tetteh
tewari
tewolde
texier
teyssier
thach
thaci
thackeray
thai
thakkar
thakur
thambiah
thambipillai
thambirajah
thammavong
than	=
thanabalasingam
thangarajah
thangavel
thapar
thaqi
tharaud
tharmalingam
thatcher	=
thavarajah
thebault
theivendram
thenot
theobald
theodoropoulos
theodorou
thepaut
theriot
theron
therond
thery
theveneau
thevenet
thevenin
thevenot
thew	=
thi
thiam
thiaw
thibaudeau
thibault
thibaut
thibodeaux
thiebaud
thiebault
thiebaut
thiebaux
thiercelin
thierion
thierry
thiery
thieulin
thillainathan
thiongane
thioub
thioune
thiriet
thirion
thirlwell
thiruchelvam
thirunavukkarasu
thiry
thistlethwaite
thivet
thollet
thom
thomain
thomas
thomason
thomasset
thomassin
thome
thompson
thomson
thong	=
thongsavanh
thoraval
thorburn
thoreau
thorley
thorn	=
thornber
thorne
thorneycroft
thornhill
thornley
thornton
thorpe	=
thorsen
thouin
thouvenin
thouvenot
threlfall
thuillier
thurairajah
thuraisingam
thuram
thurman
thurston
tian	=
tibbs
tiberghien
tiberi
tickle	=
tidwell
tien	=
tiercelin
tierney
tieu
tigana
tighe
tighilt
tijani
tikhonov
tiller	=
tilley
tillier	=
tillman
tillotson
timera
timms
timofeev
timoney
timson
tindall
tine	=
tinel
tinelli
ting	=
tinsley
tir	=
tiret	=
tishchenko
tisne
tison	=
tissandier
tisserand	=
tisserant
tissier
tissot
titarenko
titeux
tith
titov
titterington
tiv
tiwari
tixier
tkach
tkachenko
tkachuk
tlemsani
tlili
to	=
toader
toal
tobar
tobias
tobin
todaro
todd
todisco
todorov
todorovic
tognazzi
togola
toihiri
tok
tokarski
toker	=
tokgoz
toko	=
toledano
toledo	=
tolley	=
tolson
toma	=
tomala
tomas	=
tomasello
tomasi
tomasini
tomassini
tomaszewski
tomczak
tomczyk
tomic
tomkins
tomlin
tomlinson
tommasini
tomov
tompkins
ton that
toner	=
tonev
tong	=
toni
tonnelier	=
tonnerre	=
toole
tooley
toomey
toor
topal
topalian
topalovic
topcu
topham
topouzian
topping	=
toprak
torabi
torchet
tordoff
toribio
tornatore
toro	=
torossian
torosyan
torralba
torrance
torre
torrecilla
torrent	=
torres
torrisi
tortora	=
toscani
toscano
tosi
tosic
tosser	=
tostain
tosun
tosunian
totakhil
tou
touahria
touati
touch	=
touchard
touil
toullec
toulouse
toumanian
toumi
toun	=
tounes
tounkara
tounsi
toupin
toure
tourki
tournade
tournay
tourneur	=
tourneux
tournier
toury
toussain
toussaint	=
toutain
toutounjian
touzard
touzeau
touzet
tovey
tovmasyan
towers	=
towle
towns	=
townsend
tozlu
tozza
trabelsi
trabut
trac	=
tracey
tracol
tracy
trahaern
trahan
trainor
trajkovic
tramoni
tran
tran thi
trang
trannoy
traore
trapani
travaglini
travers	=
travis	=
traynor
treacy
treadwell
trebaol
tredan
treguer
treguier
treille	=
tremayne
tremblais	=
tremblay
tremoulet
trent
trentini
tresse	=
tretyakov
trevelyan
trevien
trevino
trevisan
trevithick
trevor
trewin
tribout
tricard
trichard
trickett
tricot	=
trieu
trifan
triki
trillaud
trimble
trindade
trinh
trinquet
tripathi
tripier	=
tripodi
tripp
triquet	=
trivedi
trividic
troadec
trochu
trofimov
troisi
trojanowski
trollope
trombetta
tromeur
tronc	=
tronchet	=
trotignon
trotter	=
trottier
trouillard	=
trouillet
trouve	=
troy	=
trubert
truchot
trudel
truffaut
trujillo
truman
trump	=
truong
tsai
tsakiris
tsan
tsang
tsaroev
tsaturyan
tse
tseng
tshibangu
tshilombo
tshimanga
tshisekedi
tsiklauri
tsimahafotsy
tsintsadze
tsiranana
tsonev
tsouli
tsui
tsvetanov
tsvetkov
tu	=
tual
tucci
tuccio
tucker	=
tudal
tudor
tudorache
tudose
tufail
tuffery
tuffnell
tulloch
tully
tumino
tunc
tuncel
tuncer
tunnicliffe
tunstall
tural
turan
turban	=
turc	=
turco	=
turcu
turek
turgis
turgut
turi
turk	=
turkmen
turkoglu
turlan
turley
turmel
turnbow
turnbull
turner	=
turowski
turpin
turquet
turrini
tursun
tutar
tuttle
tutunjian
tuy
twardowski
twelvetrees
twigg
twohig
twomey
twumasi
ty
tyler	=
tymoshenko
tynan
tyndall
tyrrell
tyson
tyszkiewicz
ubeda
ucak
ucar
uch
uche
uchida
uckan
ueda
ueno
ugarte
ugartemendia
uguen
ugur
ugwu
uhalde
uhart
ujkani
uk	=
ukaj
ulker
ullman
ulrich
uludag
ulusoy
ulyanov
um	=
umarov
umeh
unal
underhill
underwood	=
ung
ungaro
ungureanu
unlu
unsworth
uong
upadhyay
upchurch
upton
ural
urbain	=
urban	=
urbani
urbaniak
urbano
urbanowicz
urbanski
urena	=
uribe
urie
urquhart
urrego
urrutia
urrutigoity
urruty
urso
ursu
urvoy
usai	=
usher	=
uslu
usman
ussher
usta
ustaritz
ustinov
uthayakumar
utkin
uyar
uygun
uygur
uysal
uzoma
uzun
vaca
vaccaro
vacher	=
vachon
vaduva
vahdat
vahidi
vaidya
vaillant	=
vainqueur	=
vairavanathan
vaissiere
vaithilingam
valade
valadier
valat
valcin
valdenaire
valderrama
valdes
vale	=
valencia	=
valente
valenti
valentin
valentine	=
valentini
valentino
valenzuela
valeri
valerio
valerius
valero
valery
valet	=
valette	=
valin
valla
vallade
vallat
valle
vallee	=
vallejo
vallet
valli
vallin
vallois
vallone
valls
valverde
van	=
vance
vandamme
vandenberghe
vandenbroucke
vandeputte
vanderbecken
vanderbilt
vandoorne
vane	=
vang	=
vanhoutte
vann
vanneste
vannier	=
vaquier
var	=
varatharajah
vardanian
vardanyan
varela
varenne
vargas
varghese
varieras	=
varin
varlet	=
varley
varma
varol
varoujan
varriale
vartanian
vartanyan
vasconcelos
vasic
vasile
vasileiou
vasilenko
vasilescu
vasilev
vasiliev
vasquez
vassal	=
vassallo
vasseur
vassilian
vassort
vasudevan
vasylenko
vatin
vaudin
vaughan
vaughn
vauthier
vautier
vautrin
vaux	=
vaysse
vaz
vazeille
vaziri
vazquez
veal	=
vecchi
vecchio
vecchioli
veerasingam
vega	=
veiga
veillard
veillon
vela	=
velasco
velasquez
velauthapillai
velay
velez	=
velho
velikov
veliu
velkov
veloso
veltri
velummylum
velupillai
velusamy
venables
venant	=
veneziani
veneziano
veng
venkataraman
ventura
venturi	=
venturini
vera	=
verbeke
verbrugge
vercruysse
verdan
verdi	=
verdier	=
verdon
verdure	=
verga
vergara
verger	=
vergnaud
vergne	=
vergnes	=
verhaeghe
verhoeven
verity	=
verma
vermeersch
vermeulen
vermorel
vernay
verne
vernet
vernhes
vernier	=
vernon
veron
verrier	=
verron
versini
verstraete
vescovali
veseli
vesey
vespa	=
vesperini
vexiau
veyrat
veyssiere
vezin
vezzali
vi
vial	=
viala
vialard
viale
viallet
viallon
viana
vianello
viani
viard
viart
viau
viaud
vicari
vicars	=
vicary	=
vicente
vickers
victor	=
vidakovic
vidal
vidalie
vidaud
vidic
vidigal
vidovic
vie	=
viegas
vieillard	=
vieira
viel
vielle	=
vienne	=
vigano
vigier
vigna
vignal
vignaud
vigne	=
vigneau	=
vigneaux	=
vigneron	=
vignes	=
vigneswaran
vignol
vignon
vignot	=
vigouroux
viguier	=
vijayakumar
vijayaratnam
vilain	=
vilar
vilaysack
vilela
vilette
villa	=
villacis
villain	=
villalba
villani
villanueva
villar	=
villard
villarreal
villate
villaume
villavicencio
ville	=
villechenoux
villedieu
villegas
villela
villemin
villeminot
villeneuve
villers
villette
villiers
vilsaint
vinatier
vinca	=
vince
vincendeau
vincent
vincentelli
vincenti
vinci
vinciguerra
viner	=
vinet
vinh
vining	=
vinogradov
vintila
viola	=
violet	=
violleau
viollet
viret
virgilio
virieux
virk
virolle
viron
visaitov
visan
visconti
vissac
visvalingam
viswanathan
vitale	=
vitali
vitiello
vitrac
vitry
vittori
vittoz
vivaldi
vives	=
vivet
vivien
vivier	=
vlachos
vlad
vladu
vlahos
vlasenko
vlasic
vlasov
vo
vo thi
vogel
vohra
voicu
voillot
voinea
voirin
voiron
voiry
voisin	=
vojvoda
volkov
vollet
volodin
voloshin
voloshyn
volpe
volpi
vong
vongsa
vongsavath
vora
vorobiev
voronin
voronov
voskanyan
voss
voyer	=
voyle
voytenko
vrignaud
vu	=
vucic
vuillaume
vuillemin
vuillemot
vuillermoz
vukic
vukojevic
vukovic
vuong
vural
vyas
wacquez
wada
waddell
waddington
wade	=
wadhwa
wadsworth
wagner
wagstaff
wague
wahid
wainwright	=
waite	=
wakefield
wakeley
wakelin
walczak
walden
wale	=
wales	=
walford
walia
waligora
walkden
walker	=
walkowiak
wall	=
wallace
wallis
walls	=
walmsley
walpole
walsh
walsham
walter
walters
walton
wamba
wambre
wan	=
wane	=
wang	=
wanjiku
warburton
ward	=
wardak
warden	=
wardlaw
wardle
ware	=
warin
waring	=
wark	=
warne
warner	=
warraich
warren	=
warrington
warsame
warwick
waseem
washburn
washington
wasik
wasilewski
wasowski
wasserman	=
watanabe
waterfield
waterhouse
waterman	=
waters	=
waterson
waterworth
watkin
watkins
watkinson
watkyn
watling
watson
watt	=
wattel
watterson
watts	=
waugh	=
wawrzynczak
wawrzyniak
way	=
wayne
weatherby
weaver	=
webb
webber
weber	=
webster	=
wedderburn
wedgwood
weeks	=
weglarz
wei
weil	=
weiland
weill
weinberg
weiner	=
weinstein
weir	=
weiss
weisse
welch	=
weldon
weller
wellington	=
wellman
wells	=
welsh	=
wemyss
wen	=
wendling
weng
wentworth
werner
wery
wesley
wesolowski
west	=
westbrook
western	=
westley
westmoreland
weston
westwood
wetherby
wetherell
wexler
whalley
wharton
whatley
wheatley
wheeler	=
whelan
wheldon
whistler	=
whitaker
whitbread
whitby
whitcomb
white	=
whitehead	=
whitehouse
whitehurst
whitelaw
whiteley
whiteman
whiteside
whitfield
whitford
whiting	=
whitlock
whitman
whitmore
whitney
whittaker
whittingham
whittington
whittle	=
whitton
whitworth
whyte
wiart
wiatr
wickham
wicks	=
widdowson
wieczorek
wierzbicki
wiggins
wigglesworth
wilberforce
wilbur
wilcock
wilcox
wilczek
wilczynski
wild	=
wilde
wilder	=
wildman
wiley
wilhelm
wilk
wilkes
wilkie
wilkin
wilkins
wilkinson
wilks
willard
willcox
willett
willey	=
williams	=
williamson
willis
willoughby
wills	=
wilmot
wilshaw
wilson
wilton
wiltord
wiltshire
winch	=
winchester	=
windham
windsor
winfield
wingate
wingfield
winiarski
winn	=
winship
winslow
winstanley
winston
winter	=
winterbottom
winters	=
winthrop
wirth
wirtz
wise	=
wiseman
wishart
wisniewski
witczak
witek
witham
withers	=
witkowski
wlodarczyk
wlodarski
wnuk
wogan
wojcicki
wojciechowski
wojcik
wojtas
wojtczak
wojtowicz
wolak
woldemariam
wolf	=
wolfe
wolff
wolny
wolski
wolstenholme
womack
won	=
wong
woo	=
wood	=
woodall
woodard
woodbridge
woodburn
woodcock	=
woodford
woodhead
woodhouse	=
woodland	=
woodley
woodman	=
woodrow
woodruff	=
woods	=
woodward	=
woodworth
woolf
woolfe
woolley
worrall
worrell
worsley
worth	=
worthington
wozniak
wragg
wray
wren	=
wrigglesworth
wright	=
wrigley
wrobel
wrobelski
wroblewski
wrona
wu
wurtz
wyatt
wycherley
wyld
wylie
wyman
wyndham
wynn	=
wynne
wysocki
xani
xavier
xaysongkham
xhaka
xhemaili
xhemajli
xi	=
xia
xiang
xiao
xie
xin
xing
xiong
xu	=
xue
yaboah
yacef
yacine
yacoub
yacoubi
yacoubian
yadav
yahi
yahia
yahiaoui
yahmi
yahyaoui
yaker
yakovenko
yakovlev
yakushev
yalaoui
yalcin
yalcinkaya
yalin
yamada
yamaguchi
yamamoto
yaman
yamani
yamashita
yamazaki
yameogo
yan
yandiev
yanev
yanez
yang	=
yanik
yankov
yao
yapi
yaqoob
yaqubi
yardley
yarosh
yaroshenko
yarwood
yasar
yashin
yasin
yasmin
yassine
yatera
yates	=
yattara
yavas
yavuz
yaya
yazdani
yazdi
yazici
yazid
yazidi
ye	=
yeates
yeats
yebda
yeboah
yefimov
yefsah
yegavian
yeghiazarian
yeghiazaryan
yeghoyan
yekhlef
yel
yem
yener
yeo
yeoman	=
yepes
yeremyan
yeritsyan
yerli
yermolenko
yesil
yesilyurt
yessayan
yeter
yetim
yetis	=
yeung
yezid
yhuel
yi
yigit
yildirim
yildiz
yilmaz
yim
yin	=
ying
yip	=
ymeri
yoboue
yogarajah
yogeswaran
yohannes
yokoyama
yoldas
yon	=
yoo
yoon
yorath
yordanov
york	=
yorke
yorulmaz
yos
yoshida
yoshikawa
you	=
youbi
youcef
youcefi
youinou
younas
younes
young	=
youngman
youngs	=
younis
younsi
yousaf
yousafzai
yousefi
yousfi
youssef
youssfi
youssouf
youssoufi
yousufi
yribarren
yu	=
yuan	=
yuce
yucel
yue
yuen
yuksel
yule	=
yun
yurchenko
yurt	=
yurtsever
yushchenko
yusuf
yusufi
yusufzai
yvernault
yvert
yvon
zaaf
zaafrane
zaazaa
zabala
zabi
zaccaria
zadi
zadran
zafar
zaffino
zafimahova
zafra
zafy
zaghdoud
zaghdoudi
zaghouani
zago
zagre
zahaf
zaharia
zaheer
zahi
zahid
zahir
zahraoui
zahri
zaidane
zaidi
zair
zairi
zaitsev
zajac
zajaczkowski
zak
zakaev
zakari
zakarian
zakaryan
zakharchenko
zakharov
zaki
zakrzewski
zaldua
zalewski
zaman	=
zamani
zamboni
zambrano
zamfir
zami
zamora
zamoum
zamparini
zana
zanardi
zand
zandronis
zanella	=
zanetti
zang
zani	=
zanini
zanotti
zaouche
zaoui
zapata	=
zaporozhets
zappa
zaragoza
zarei
zaremba
zargarian
zarrouk
zarzycki
zavattini
zavyalov
zawada
zawadzki
zazai
zdunek
zeblah
zecca
zeciri
zegai
zeghidi
zeghoud
zeghoudi
zegrour
zekiri
zekri
zelaya
zeller
zelmat
zemmour
zemmouri
zemouli
zenasni
zenati
zeneli
zeng
zengin
zeni
zeqiri
zerguine
zerhouni
zeriouh
zermani
zeroual
zerouali
zerroug
zerrouk
zerrouki
zervas
zeybek
zghal
zghouda
zha
zhai
zhan
zhang
zhao
zhdanov
zhelev
zhen
zheng
zhong
zhou
zhu
zhuang
zhukov
zhuo
zhuravlev
zia
ziane
ziani
ziat
zibari
zidane
zidani
zidi
zidouni
zieba
ziegler
zielinski
zielonka
zietek
zimin
zimmer
zimmerman
zimmermann
zimny
zinai
zinchenko
zine	=
zini
zink
zinoviev
zinsou
ziolkowski
ziouani
zito
zitouni
zivkovic
zlatev
zmuda
zoccali
zogaj
zohra
zohrabian
zohrabyan
zola
zolnierczyk
zolotarev
zoma
zongo
zoric
zorzi
zou	=
zouaoui
zouari
zoubert
zougari
zouhir
zouina
zoungrana
zozaya
zozor
zubair
zubkov
zucca
zuccarelli
zuccarello
zuccaro
zucchi
zuckerman
zuev
zukic
zukowski
zullo
zulu	=
zuluaga
zuma
zuniga
zuo
zurabishvili
zurawski
zurek
zurmati
zych
zygmunt
zykov
zymberi
`;
