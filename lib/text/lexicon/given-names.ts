import { wordSet } from './word-set';

// First names heard in a French or an English waiting room, folded. Written here; a larger packed list can stand
// in for it, since nothing but `isGivenName` reads it.
const GIVEN = wordSet(`
  aaron abdallah abdel abdelkader abdelkrim abdellah abdou abdoulaye abdul abel abigail abraham achille achraf ada adam adama adele
  adelaide adeline adem adil adrian adriana adrien adrienne agathe agnes ahmad ahmed aicha aida aime aimee aissatou alain alan alba
  albane albert alberto alessandra alessandro alessia alessio alex alexander alexandra alexandre alexia alexis alfonso alfred ali
  alice alicia alida alima aline alison alix allan allison alma alphonse alvaro alvin alyssa amadou amal amanda amandine amar amaury
  ambre ambroise amel amelia amelie amin amina aminata amine amir amira amy ana anaelle anais anastasia anatole andre andrea andreas
  andree andrei andrew andrzej ange angel angela angele angelina angeline angelique angelo anissa anita ann anna annabelle anne
  annette annick annie anouk anthony antoine antoinette anton antonella antonia antonin antonio apolline arabella archibald ariane
  arielle aris arlette armand armande armelle arnaud arnold arsene arthur arwa asha asma assia astrid asya atika aubin aude audrey
  august auguste augustin aurele aurelia aurelie aurelien aurore austin ava awa axel axelle aya ayman aymen aymeric ayse aziz aziza
  babacar bachir baptiste barbara bartholomew basile bastien baya beatrice beatrix bechir belkacem ben benedict benedicte benjamin
  benoit bernadette bernard bernardo bertrand beth betty bianca bilal bill billy binta blaise blandine blanche bogdan boris
  boubacar boubakar brahim brandon brenda brian brice brieuc brigitte bruce bruno bryan camelia cameron camila camille candice
  capucine carine carl carla carlo carlos carmen carol carole carolina caroline cassandra cassandre catherine cathy cecile cecilia
  cedric celeste celestin celestine celia celine cemal chafik chaima chantal charlene charles charley charlie charline charlotte
  chedli cheick cheikh cherif chiara chloe chris christa christel christelle christian christiane christina christine christophe
  christopher claire clara clarence clarisse claude claudette claudia claudie claudine clea clemence clement clementine cleo
  clothilde clotilde clovis colette colin coline conrad constance constant constantin coralie corentin corinne cornelia cristina
  cyprien cyril cyrille cyrine daisy dalila damien damir dan daniel daniela daniele daniella danielle danny dany daouda daphne
  daria dario dave david davide dayana deborah delphine denis denise dennis denys derek desire desiree diana diane didier diego
  dieudonne dimitri dimitrios dina djamel djamila djibril dolores domenico dominic dominika dominique donald donatien donna donovan
  dora doris dorian dorine dorothee dorothy doug douglas driss duncan dylan ebru eddy eden edgar edith edmond edmund edna edouard
  eduardo edward edwige edwin eileen elaine eleanor elena eleonore elia eliane elias elie eliette eline eliot elisa elisabeth
  elise elisha eliza elizabeth ella ellen elliot elodie eloi eloise elsa elvira elvire elyes emanuel emeline emeric emile emilia
  emilie emilien emilio emily emina emine emma emmanuel emmanuelle emmy emre enora enrico enrique enzo eric erica erik erika ernest
  erwan esteban estelle esther ethan etienne eugene eugenie eulalie eva evan evangeline eve evelina eveline evelyn evelyne ewa ewen
  fabien fabienne fabio fabrice fadi fadila fadoua faiza fanny fanta faouzi farah farid farida faten fatiha fatima fatimata fatma
  fatou fatoumata faustin faustine fayza federica federico felicia felicie felicite felix ferdinand fernand fernanda fernande
  fernando filip filipe fiona firmin flavie flavien fleur flora flore florence florent florian floriane florine francesca francesco
  francine francis francisco franck francois francoise frank fred frederic frederik frederique gabin gabriel gabriela gabriele
  gabriella gabrielle gael gaelle gaetan gaetane gary gaspard gaston gautier gavin gaye genevieve geoffrey geoffroy george georges
  georgette georgia georgina gerald geraldine gerard gerardo germain germaine gertrude gervais ghislain ghislaine gianni gilbert
  gilberte gildas gilles gillian gina ginette giorgio giovanna giovanni gisele giselle giulia giuseppe gladys glenn gloria goran
  gordon grace graham graziella greg gregoire gregory greta guenole guillaume guillermo guilhem gustave guy gwenael gwenaelle
  gwendoline habib habiba hacene hadja hadrien hafida hafsa haim hakim halima hamid hamida hamza hana hanane hanna hannah hannelore
  hans harold harriet harry hassan hassane hassiba hatem hawa hayat hector hedi heidi helen helena helene helga heloise henda henri
  henriette henrique henry herbert hermann hermine herve hicham hilda hind hippolyte hocine honorine horace houcine houda houria
  hubert hugh hugo huguette hussein ian ibrahim ibrahima ibtissem ida idriss idrissa ignace igor ihsane ikram ilan ilhan ilias
  iliana iliona ilona ilyas ilyes iman imane imen imene imran ines inga ingrid ioana ion irena irene irina isa isaac isabel isabella
  isabelle isaline isaure isidore ismael ismail israel issa ivan ivana ivo jacek jack jackie jackson jacky jacob jacqueline jacques
  jade jake jamal james jamie jamila jan jana jane janet janice janine jannick jaouad jared jasmin jasmine jason jasper javier jawad
  jayden jean jeanine jeanne jeannette jeannine jeff jeffrey jelena jenna jennifer jenny jeremiah jeremie jeremy jerome jerry jesse
  jessica jessy jesus jihane jill jim jimmy joan joana joanna joao joaquin jocelyn jocelyne jodie joe joel joelle joey johan johann
  johanna john johnny jon jonas jonathan joran jordan jorge jose josef josefa joseph josephine josette joshua josiane josie josselin
  josue joyce juan juanita judith judy jules julia julian juliana julie julien julienne juliet juliette julio junior justin justine
  kader kadiatou kaila kamal kamel kamila karel karen karim karima karin karine karl karolina kasper katarina kate katell katharina
  katherine kathleen kathryn kathy katia katie katrin kaya keith kelly kelvin ken kenneth kenny kenza kenzo kerem ketty kevin khadija
  khadidja khadim khaled khalid khalil kiara killian kilian kim kimberly kira klaus klara koffi konrad konstantin kouadio kourosh
  krystyna kurt kyle kylian kyllian lacine laetitia lahcen laila lakhdar lala lamia lamine lana lara larbi larissa larry lars latifa
  laura laure laureen laurence laurent laurette laurine lauryn lazare lea leah leandre leandro leila lena lenny leo leon leona
  leonard leonardo leonie leonor leontine leopold leslie lesly leticia lewis lia liam liana lidia lila lili lilia lilian liliane
  lilou lilly lily lina linda lindsay line linh lino linus lionel lisa lisbeth lise lisette lison livia liviu liz liza lloyd logan
  loic lois lola lorena lorenzo loretta lou louane louis louisa louise louisette louka loukas louna lounes luc luca lucas luce
  lucette lucia luciana luciano lucie lucien lucienne lucile lucille lucrece lucy ludivine ludmila ludovic luigi luis luisa luka
  lukas luke luna lydia lydie lyna lynda lynn mabel macha madeleine madeline madison mady mae mael maelle maelys maeva magali
  magalie magda magdalena maggie mahamadou mahdi maher mahmoud mai maia maimouna maissa maiwenn majid malak malaika malek malena
  malick malik malika mallory malo malorie mamadou manal manel manon manuel manuela mara marc marceau marcel marcela marceline
  marcelle marcello marcia marcin marco marcos marcus margaret margarita margaux margot marguerite maria mariam mariama mariana
  marianne marie mariela marielle marietta marilou marilyn marilyne marina mario marion marisa marisol marius marjolaine marjorie
  markus marlene marlon marouane marta martha marthe martial martin martina martine marty marvin mary maryam maryline maryse
  maryvonne marzena massinissa mateo mateusz mathias mathieu mathilda mathilde mathis mathurin mathys matilda matteo matthew
  matthias matthieu matthis maud maude maureen maurice mauricette mauricio mauro max maxence maxim maxime maximilien maya mayssa
  mbaye medhi medina megan mehdi mehmet mei mel melanie melchior melina melinda meline melissa melodie meriem merlin meryem mia
  michael michel michela michele micheline michelle miguel mihai mihaela mike mikael mikhail mila milan milena milica milo milos
  mina minh mira miranda mireille miriam miroslav mirza mitchell modeste mohamad mohamed mohammad mohammed mohand moira moise mokhtar
  momar mona monica monika monique monir morad morgan morgane moses mouhamed moulay mouna mounia mounir mourad moussa moustapha
  muhammad muriel murielle mustafa mustapha mylene myriam nabil nabila nacer nacera nadege nadia nadine nadir nadira nael naima najat
  najib najwa nancy naomi narcisse nassim nassima natacha natalia natalie natasha nathalie nathan nathanael nathaniel nawal nawel
  nazim neil nelly nelson nesrine neva ngoc nguyen nicholas nick nicky nico nicola nicolae nicolas nicole nicoletta niels nikita
  nikola nikolai nils nina nino noa noah noam noe noel noelie noelle noemie nolan nolwenn nora norah norbert nordine noreen norman
  nour noura noureddine nouria oceane octave octavie odette odile odilon olaf oleg olena olga oliver olivia olivier olympe omar
  omer oriane orlane orphee oscar oswald othman othmane oumar oumou oussama owen pablo pamela paola paolo parfait pascal pascale
  pascaline patrice patricia patrick paul paula paule paulette paulin paulina pauline paulo pavel pedro peggy penelope perrine peter
  petra phil philibert philip philippa philippe philippine phoebe phyllis pier pierre pierrette pierrick pietro piotr placide
  priscilla prosper quentin rabah rabia rachel rachid rachida radia radu rafael rafaela raffaele rafik raja ralph ramata rami ramon
  ramona rania raoul raphael raphaelle raquel rasha rashid raul raymond raymonde rayan rebecca redouane reda regine regis reine reinhard
  remi remy renaldo renate renato renaud rene renee reza rhea ricardo richard rick rihana rim rita robert roberta roberto robin
  rocco rochdi rodolphe rodrigo rodrigue rodney roger rokia roland rolande romain romaine romane romaric romeo romuald romy ron ronald
  ronan ronny rosa rosalie rosaline rosanna rosario rose roseline rosemary rosette rosie rosine rosy roxane roy ruben rudolf rudy
  rui russell ruth ryan ryad sabah sabine sabrina sabri sacha sadia sadio safa safia safiatou said saida salah saliha salim salima
  salimata salma salome salomon salvador salvatore sam samantha sami samia samir samira samson samuel samy sana sandra sandrine sandro
  sandy sara sarah sasha saskia saverio scarlett scott sean sebastian sebastien selena selim selima selma serena serge sergei sergio
  severin severine seydou shaima shaina shana shane shannon sharon shaun sheila shirley siaka sibylle sidonie siegfried sihem silas
  silvia silvio simeon simon simona simone sina siobhan sixtine slimane smail sofia sofian sofiane soizic solal solange solene
  soledad solenn solveig sonia sophia sophie soraya souad souhail souleymane stacy stanislas stanislaw stanley stefan stefania
  stefano stella stephane stephanie stephen steve steven stewart stuart sullivan susan susana susanne suzanne suzie suzy svetlana
  sven swann sybille sylvain sylvaine sylvestre sylvia sylviane sylvie tamara tania tanguy tanya tarek tariq tatiana taylor ted teddy
  teo teresa terence terry tess tessa thaddee thais thea theo theodora theodore theophile theresa therese thibaud thibault thibaut
  thierry thomas tia tiago tiana tidiane tiffany tim timeo timothee timothy tina tino titouan tobias todd tom toma tomas tomasz
  tommy toni tony toufik tracy traore travis tristan tyler ugo ulrich ulysse umberto ursula urszula valentin valentina valentine
  valere valeria valerian valerie valery vanessa vanina vera veronica veronique vicente vicky victoire victor victoria vikram viktor
  vincent vincente violaine violet violette virginia virginie vito vitor vivian viviana viviane vivien vivienne vladimir wafa wahib
  wahiba walid wallace walter wanda warren wassim wassila wayne wendy werner wesley wilfrid wilfried wilhelm willem william willy
  wilson winston wojciech wolfgang xavier xaviere yacine yael yamina yan yanis yann yannick yannis yara yasmin yasmina yasmine yassin
  yassine yassir yaya ychem yohan yohann yoann yolaine yolanda yolande youcef younes youssef youssouf ysaline yuna yuri yusuf yves
  yvan yvette yvon yvonne zacharie zachary zahia zahra zaina zakaria zakia zara zaynab zeina zeinab zelie zelda zeynep zhang zied
  zineb zinedine zoe zohra zora zoran zuzana
`);

/** Is the folded, lower-case word a first name? A double one ("marie-claire") is when its first part is. */
export function isGivenName(word: string): boolean {
  if (GIVEN.has(word)) return true;
  const hyphen = word.indexOf('-');
  return hyphen > 1 && GIVEN.has(word.slice(0, hyphen));
}

// First names that are ordinary words as well: alone they say nothing.
const AMBIGUOUS = wordSet(`
  aime aimee angel ange aurore ben bill capucine claire clemence constance constant colin desire desiree faustin fleur flore florence
  france  grace guy honorine iris jade  line lou luce  marine  may medina merlin modeste noel olympe ambre
  parfait pierre pier prosper reine reda romain romaine rim rose rosette rosine  sana  tess valence victoire violette
  vera virginia georgia  carmen felicite mai kim don art mark max dan   rob  penny summer dawn joy hope faith
  will drew chase grant miles mason hunter carter tyler parker cooper jordan  lourdes  tina  line   
  israel austin madison  victor lance paris francis olive prune clementine cerise anis basile  eden lila
  lois martin elisa ann robin gilbert jules bernard simon vincent martial germain gram
  ada ana ion isa      aya   gaye    dieudonne placide moise  
`);

/** A first name that is also an ordinary word, a place or an abbreviation: it needs a companion. */
export const isAmbiguousName = (word: string): boolean => AMBIGUOUS.has(word);
