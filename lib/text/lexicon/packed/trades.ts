// Written by scripts/risk/build.ts; edit the sources there.
export const trades = (): string => `
abbe	14000 corref
accompagnateur	>
accompagnateur en montagne	2000
accountant	300000
acrobate	500
acteur	20000
actor	20000
actress	20000
actrice	20000
adjudant	200000
agent	>
agent d entretien	400000
agent de l onf	3000
agent de securite	200000
agent de service	400000
agriculteur	400000
agricultrice	400000
aide	>
aide a domicile	400000
aide soignant	400000
aide soignante	400000
aiguilleur	20000>
aiguilleur du ciel	4000
air	>
air traffic controller	4000
airline	>
airline pilot	9000
ambulancier	50000
ambulanciere	50000
animalier	10000
animaliere	10000
animateur	20000
animatrice	20000
apiculteur	2000>
apiculteur professionnel	2000
apicultrice	2000
arboriculteur	50000
arboricultrice	50000
archaeologist	1000
archeologue	1000
architect	30000
architecte	30000
artiste	>
artiste peintre	10000
assistant	>
assistant social	100000
assistante	>
assistante de direction	500000
assistante maternelle	300000
assistante sociale	100000
astronaut	10
astronaute	10
astronome	1000
astronomer	1000
astrophysicien	1000
astrophysicienne	1000
athlete	>
athlete de haut niveau	10000
attorney	70000
aubergiste	100000
auctioneer	500
auteur	>
auteur de bd	2000
author	2000
auxiliaire	>
auxiliaire de vie	400000
avocat	70000
avocate	70000
bailiff	3000
baker	100000
ballerina	1000
ballet	>
ballet dancer	1000
barber	200000
barbier	200000
barmaid	300000
barman	300000
barrister	70000
bartender	300000
basketteur	>
basketteur professionnel	2000
batelier	500
bateliere	500
batteur	1000000
beautician	100000
bedeau	500
beekeeper	2000
bell	>
bell ringer	100
bellringer	100
benedictin	956 corref
berger	2000
bergere	2000
bibliothecaire	30000
bijoutier	7000
bijoutiere	7000
bin	>
bin man	30000
bishop	100
blacksmith	500
bonne	>
bonne soeur	16635 corref
bookkeeper	300000
bookseller	10000
boucher	50000
bouchere	50000
boulanger	100000
boulangere	100000
bouncer	200000
bricklayer	200000
bucheron	20000
bucheronne	20000
bullfighter	50
buraliste	20000
bus	>
bus driver	100000
butcher	50000
cabbie	50000
cabin	>
cabin crew	30000
cabinet	>
cabinet maker	5000
cafetier	100000
cafetiere	100000
caissier	200000
caissiere	200000
cameraman	20000
camionneur	300000
carer	400000
caretaker	50000
carillonneur	100
carillonneuse	100
cariste	200000
carmelite	900
carpenter	100000
carreleur	100000
carrossier	200000
carrossiere	200000
cascadeur	500
cascadeuse	500
cashier	200000
cattle	>
cattle farmer	100000
caviste	20000
cellist	5000
ceo	50000
ceramiste	5000
chanteur	1000000>
chanteur lyrique	300
chanteuse	1000000>
chanteuse lyrique	300
charcutier	50000
charcutiere	50000
charmeur	>
charmeur de serpents	50
charpentier	30000
charpentiere	30000
chartered	>
chartered accountant	20000
chartreux	900
chaudronnier	100000
chaudronniere	100000
chauffagiste	100000
chauffeur	300000>
chauffeur de bus	100000
chauffeur de car	100000
chauffeur de poids lourds	300000
chauffeur de taxi	50000
chauffeur poids lourd	300000
chauffeur routier	300000
chauffeur vtc	50000
chauffeuse	300000
cheesemaker	20000
chef	300000>
chef d entreprise	50000
chef d orchestre	300
chef de cuisine	300000
cheffe	>
cheffe d orchestre	300
cheminot	20000
cheminote	20000
chemist	70000
chercheur	60000
chercheuse	60000
chevrier	5000
chevriere	5000
childminder	300000
chimney	>
chimney sweep	5000
chirurgien	>
chirurgien dentiste	40000
chocolatier	10000
chocolatiere	10000
choriste	1000000
circassien	500
circassienne	500
cistercienne	900
clarisse	900
cleaner	400000
clown	500
coal	>
coal miner	3000
coiffeur	200000
coiffeuse	200000
comedien	20000
comedienne	20000
commandant	>
commandant de bord	9000
commercial	>
commercial diver	500
commis	>
commis de cuisine	300000
commissaire	>
commissaire de justice	3000
commissaire priseur	500
company	>
company director	50000
comptable	300000
concert	>
concert pianist	5000
concertiste	5000
conchyliculteur	3000
concierge	50000
conducteur	300000>
conducteur de bus	100000
conducteur de car	100000
conducteur de train	20000
conducteur de tram	20000
conductor	300
conductrice	300000>
conductrice de bus	100000
conductrice de train	20000
conseiller	>
conseiller funeraire	5000
conseillere	>
conseillere funeraire	5000
controleur	>
controleur aerien	4000
controleuse	>
controleuse aerienne	4000
cook	300000
cooper	500
cop	200000
correspondant	>
correspondant de guerre	3000
cosmonaute	10
court	>
court clerk	10000
coutelier	500
couteliere	500
couvreur	30000
couvreuse	30000
crane	>
crane operator	10000
croque	>
croque mort	5000
cuisinier	300000
cuisiniere	300000
cultivateur	400000
cultivatrice	400000
cure	14000 corref
customs	>
customs officer	20000
cycliste	>
cycliste professionnel	2000
dairy	>
dairy farmer	100000
danseur	>
danseur classique	1000
danseur etoile	20
danseur professionnel	1000
danseuse	>
danseuse classique	1000
danseuse etoile	20
danseuse professionnelle	1000
data	>
data scientist	600000
delivery	>
delivery driver	300000
demineur	500
demineuse	500
dentist	40000
dentiste	40000
developpeur	600000
developpeuse	600000
diplomat	20000
diplomate	20000
directeur	>
directeur d ecole	10000
directrice	>
directrice d ecole	10000
disquaire	10000
diving	>
diving instructor	10000
dj	5000
doctor	200000
dog	>
dog groomer	10000
dog trainer	10000
dompteur	50
dompteuse	50
doreur	500
doreuse	500
douanier	20000
douaniere	20000
dresseur	>
dresseur de chiens	10000
driver	>
driver de trot	500
driving	>
driving instructor	10000
drummer	1000000
ebeniste	5000
eboueur	30000
ecailler	10000
eclusier	500
eclusiere	500
ecrivain	2000
ecrivaine	2000
educateur	>
educateur canin	10000
educateur specialise	100000
educatrice	>
educatrice canine	10000
educatrice specialisee	100000
egoutier	3000
electrician	200000
electricien	200000
electricienne	200000
eleveur	100000>
eleveur bovin	100000
eleveur d autruches	2000
eleveur d escargots	2000
eleveur de chevres	5000
eleveur de moutons	100000
eleveur de vaches	100000
eleveur laitier	100000
eleveuse	100000>
eleveuse de chevres	5000
elite	>
elite athlete	10000
embalmer	1000
engineer	900000
enseignant	1000000
enseignante	1000000
entraineur	>
entraineur de chevaux	500
epicier	20000
epiciere	20000
equine	>
equine vet	1000
escort	20000
estheticien	100000
estheticienne	100000
ethnologue	1000
etudiant	2000000
etudiante	2000000
eveque	100
exorciste	100
expert	>
expert comptable	20000
experte	>
experte comptable	20000
exploitant	>
exploitant agricole	400000
exploitante	>
exploitante agricole	400000
facteur	70000>
facteur d orgues	100
facteur de clavecins	100
facteur de pianos	100
factory	>
factory worker	1000000
factrice	70000>
factrice d orgues	100
falconer	50
farmer	400000
farrier	3000
fauconnier	50
fauconniere	50
femme	>
femme de menage	400000
ferronnier	500
ferronniere	500
firefighter	200000
fireman	200000
fisher	10000
fisherman	10000
fishmonger	10000
fleuriste	20000
flight	>
flight attendant	30000
florist	20000
flutiste	1000000
footballeur	>
footballeur pro	2000
footballeur professionnel	2000
footballeuse	>
footballeuse professionnelle	2000
forain	30000
foraine	30000
forest	>
forest ranger	3000
forester	20000
forestier	20000
forestiere	20000
forgeron	500
forgeronne	500
fossoyeur	3000
fossoyeuse	3000
fraiseur	100000
fromager	20000
fromagere	20000
funambule	500
funeral	>
funeral director	5000
gamekeeper	1000
garagiste	200000
garde	>
garde champetre	1000
garde chasse	1000
garde forestier	3000
garde forestiere	3000
gardener	100000
gardien	50000>
gardien d immeuble	50000
gardien de chateau	500
gardien de cimetiere	3000
gardien de la paix	200000
gardien de phare	50
gardien de prison	30000
gardien de refuge	500
gardien de zoo	500
gardienne	50000>
gardienne d immeuble	50000
gardienne de chateau	500
gardienne de cimetiere	3000
gardienne de phare	50
gardienne de refuge	500
gendarme	200000
geometre	10000
glaciologue	300
glass	>
glass blower	1000
glassblower	1000
goat	>
goat farmer	5000
gp	200000
gravedigger	3000
greffier	10000
greffiere	10000
grocer	20000
groom	8000
grutier	10000
grutiere	10000
gueule	>
gueule noire	3000
guide	2000>
guide de haute montagne	2000
guide de montagne	2000
guitarist	1000000
guitariste	1000000
hairdresser	200000
handballeur	>
handballeur professionnel	2000
harpist	5000
harpiste	5000
haut	>
haut fonctionnaire	20000
headmaster	10000
headmistress	10000
headteacher	10000
healthcare	>
healthcare assistant	400000
heliciculteur	2000
helicopter	>
helicopter pilot	1000
horloger	7000
horlogere	7000
horticulteur	50000
horticultrice	50000
hote	>
hote de caisse	200000
hotelier	100000
hoteliere	100000
hotelkeeper	100000
hotesse	>
hotesse de caisse	200000
hotesse de l air	30000
huissier	3000>
huissier de justice	3000
huissiere	3000
ide	600000
imam	2000
infirmier	600000
infirmiere	600000
informaticien	600000
informaticienne	600000
ingenieur	900000
ingenieure	900000
instituteur	400000
institutrice	400000
instructeur	>
instructeur de parachutisme	1000
interimaire	1000000
interprete	20000
interpreter	20000
jardinier	100000
jardiniere	100000
jeweller	7000
joaillier	7000
joailliere	7000
jockey	500
joiner	100000
jongleur	500
joueur	>
joueur de rugby professionnel	2000
journalist	40000
journaliste	40000
judge	9000
juge	9000
kine	100000
kinesitherapeute	100000
labourer	1000000
landlady	>
landlady of the pub	100000
lawyer	70000
legionnaire	200000
libraire	10000
librarian	30000
lifeguard	20000
lighthouse	>
lighthouse keeper	50
lion	>
lion tamer	50
livreur	300000
livreuse	300000
lock	>
lock keeper	500
lockkeeper	500
logger	20000
lorry	>
lorry driver	300000
lumberjack	20000
luthier	800>
luthier en guitares	800
luthiere	800
macon	200000
maconne	200000
magasinier	200000
magasiniere	200000
magicien	500
magicienne	500
magistrat	9000
magistrate	9000
maieuticien	20000
mail	>
mail carrier	70000
maitre	>
maitre d ecole	400000
maitre de conferences	60000
maitre nageur	20000
maitre verrier	1000
maitresse	>
maitresse d ecole	400000
maitresse de conferences	60000
mannequin	1000
manutentionnaire	1000000
maraicher	50000
maraichere	50000
marbrier	2000
marbriere	2000
marechal	>
marechal ferrant	3000
marechale	>
marechale ferrante	3000
marin	20000>
marin pecheur	10000
marinier	500
mariniere	500
marionnettiste	500
market	>
market gardener	50000
mason	200000
matador	50
matelot	20000
maton	30000
mecanicien	200000
mecanicienne	200000
mechanic	200000
medecin	200000
menuisier	100000
menuisiere	100000
midwife	20000
militaire	200000
military	200000
miner	3000
mineur	>
mineur de fond	3000
model	1000
moine	956 corref
moniale	3024 corref
moniteur	>
moniteur d auto ecole	10000
moniteur d equitation	8000
moniteur de plongee	10000
moniteur de ski	20000
moniteur de voile	10000
monitrice	>
monitrice d auto ecole	10000
monitrice d equitation	8000
monitrice de plongee	10000
monitrice de ski	20000
monk	956 corref
mountain	>
mountain guide	2000
musician	1000000
musicien	1000000>
musicien d orchestre	5000
musicienne	1000000
mytiliculteur	3000
nanny	300000
newsagent	20000
notaire	17000 notaires
notary	17000 notaires
nounou	300000
novelist	2000
nun	16635 corref
nurse	600000
officier	>
officier de marine marchande	20000
opera	>
opera singer	300
organ	>
organ builder	100
organist	1000
organiste	1000
osteo	30000
osteopath	30000
osteopathe	30000
ostreiculteur	3000
ostreicultrice	3000
ouvrier	1000000
ouvriere	1000000
oyster	>
oyster farmer	3000
painter	10000>
painter and decorator	100000
palefrenier	8000
palefreniere	8000
paleontologue	1000
paludier	3000
paludiere	3000
parachutiste	1000
paramedic	50000
park	>
park ranger	3000
pasteur	2000
pasteure	2000
pastor	2000
pastry	>
pastry chef	100000
pastry cook	100000
patissier	100000
patissiere	100000
patron	>
patron de bar	100000
patron pecheur	10000
paysagiste	100000
paysan	400000
paysanne	400000
pdg	50000
pecheur	10000
pecheuse	10000
peintre	>
peintre en batiment	100000
pharmacien	70000
pharmacienne	70000
pharmacist	70000
photographe	20000>
photographe de presse	3000
photographer	20000
photojournaliste	3000
physician	200000
physiotherapist	100000
pianist	1000000
pianiste	1000000
pilot	9000
pilote	>
pilote d helicoptere	1000
pilote de ligne	9000
pilote de port	500
pisteur	20000>
pisteur secouriste	20000
plaquiste	100000
platrier	100000
plombier	100000
plombiere	100000
plongeur	>
plongeur demineur	500
plumber	100000
pnc	30000
poete	2000
poissonnier	10000
poissonniere	10000
police	>
police officer	200000
policeman	200000
policewoman	200000
policier	200000
policiere	200000
pompier	200000
pompiere	200000
postier	70000
postiere	70000
postman	70000
postwoman	70000
potier	5000
potiere	5000
potter	5000
preparateur	>
preparateur de commandes	200000
preparatrice	>
preparatrice de commandes	200000
pretre	14000 corref
priest	14000 corref
primary	>
primary school teacher	400000
primeur	20000
principal	>
principal dancer	20
principal de college	10000
prison	>
prison guard	30000
prison officer	30000
pro	>
pro footballer	2000
procureur	9000
procureure	9000
prof	1000000
professeur	1000000>
professeur des ecoles	400000
professeure	1000000>
professeure des ecoles	400000
professional	>
professional athlete	10000
professional footballer	2000
programmer	600000
prostituee	20000
proviseur	10000
proviseure	10000
publican	100000
rabbi	2000
rabbin	2000
racehorse	>
racehorse trainer	500
ramoneur	5000
ramoneuse	5000
receptionist	500000
receptionniste	500000
refuse	>
refuse collector	30000
relieur	500
relieuse	500
religieuse	16635 corref
remouleur	500
remouleuse	500
rempailleur	500
rempailleuse	500
reporter	40000
researcher	60000
restaurateur	100000
restauratrice	100000
riding	>
riding instructor	8000
romancier	2000
romanciere	2000
roofer	30000
routier	300000
rugbyman	>
rugbyman professionnel	2000
sabotier	500
sabotiere	500
sacristain	500
sacristan	500
sage	>
sage femme	20000
sailing	>
sailing instructor	10000
sailor	20000
sapeur	>
sapeur pompier	200000
saunier	3000
scaphandrier	500
school	>
school teacher	1000000
schoolteacher	1000000
scientist	60000
sculpteur	10000
sculptor	10000
sculptrice	10000
seafarer	20000
secretaire	500000>
secretaire de mairie	20000
secretary	500000
security	>
security guard	200000
sergent	200000
serveur	300000
serveuse	300000
sex	>
sex worker	20000
sheep	>
sheep farmer	100000
shepherd	2000
shop	>
shop assistant	200000
singer	1000000
ski	>
ski instructor	20000
social	>
social worker	100000
soeur	16635 corref>
soeur carmelite	900
soeur clarisse	900
software	>
software developer	600000
soigneur	>
soigneur animalier	500
soigneuse	>
soigneuse animaliere	500
soldat	200000
soldate	200000
soldier	200000
solicitor	70000
sommelier	3000
sommeliere	3000
soprano	300
soudeur	100000
soudeuse	100000
souffleur	>
souffleur de verre	1000
souffleuse	>
souffleuse de verre	1000
spationaute	10
speleologue	300
sportif	>
sportif de haut niveau	10000
sportive	>
sportive de haut niveau	10000
steward	30000
stonemason	2000
student	2000000
stuntman	500
surveillant	>
surveillant de prison	30000
surveillant penitentiaire	30000
surveillante	>
surveillante penitentiaire	30000
surveyor	10000
tailleur	>
tailleur de pierre	2000
tailleur de pierres	2000
tailleuse	>
tailleuse de pierre	2000
tapissier	5000
tapissiere	5000
taupier	1000
taxi	50000>
taxi driver	50000
taxidermist	300
taxidermiste	300
teacher	1000000
tenor	300
thanatopracteur	1000
thanatopractrice	1000
tobacconist	20000
toiletteur	10000
toiletteuse	10000
tonnelier	500
tonneliere	500
toreador	50
torero	50
tourneur	100000
town	>
town clerk	20000
town crier	100
traducteur	20000
traductrice	20000
train	>
train driver	20000
translator	20000
trapeze	>
trapeze artist	500
trapeziste	500
trappiste	956 corref
trappistine	900
travailleuse	>
travailleuse du sexe	20000
travelling	>
travelling showman	30000
trawlerman	10000
truck	>
truck driver	300000
uber	>
uber driver	50000
undertaker	5000
universitaire	60000
upholsterer	5000
vannier	500
vanniere	500
vendeur	200000
vendeuse	200000
verrier	1000
verriere	1000
vet	20000
veterinaire	20000>
veterinaire equin	1000
veterinaire equine	1000
veterinarian	20000
veterinary	>
veterinary surgeon	20000
veto	20000
vicar	14000 corref
videur	200000
vigile	200000
vigneron	60000
vigneronne	60000
violin	>
violin maker	800
violinist	1000000
violoncelliste	5000
violoniste	1000000
viticulteur	60000
viticultrice	60000
vitrier	5000
volcanologue	300
waiter	300000
waitress	300000
war	>
war reporter	3000
warehouse	>
warehouse worker	200000
watchmaker	7000
welder	100000
wine	>
wine grower	60000
winemaker	60000
zingueur	30000
zookeeper	500
`;
