import { wordSet } from './word-set';

// Words that stand with a capital or after a title and are nobody's name there. French, then English, then
// abbreviations and headings of letters. Folded, lower case.
const ORDINARY = wordSet(`
  a ai ait as au aura aurait aussi autre autres aux avait avant avec avez avis avoir avons ayant beaucoup bien bon bonjour bonsoir bonne
  c ca car ce ceci cela celle celui ces cet cette chacun chaque cher chere chers chez ci combien comme comment compte concernant
  consulte consultait consultant contre ci-joint cordialement d dans de debut deja demain demande depuis derriere des dernier derniere
  dernierement des dit doit donc dont du durant e egalement elle elles en encore enfin ensuite entre est et etait etaient etant ete etes
  etre eu eux fait faire faut fin fois font fut grace hier hors hui ici idem il ils initialement item j je jour jours jusqu l la
  laquelle le les lequel leur leurs lors lorsque lui m ma madame mademoiselle mais malgre matin me meme merci mes mesdames messieurs
  mieux mme moins mon monsieur n nb ne nee neanmoins ni nom non nos notamment note notre nous nul on ont or ou oui outre ouvert p par
  parce parfois parle pas patient patiente patients patientes pendant pense peu peut plus plusieurs pour pourquoi pouvez pres prend
  prenait prescrit presente presentait presentant puis puisque qu quand quant que quel quelle quelles quelque quelques quels question
  qui quid quoi re recherche recoit refuse revient revu revue rien s sa sachant sans se sera serait ses seul seule seulement si sinon
  soi soit sont sous souhaite souvent suis suite suivi suivie sur surtout t ta tel telle tellement tes toujours tous tout toute toutes
  tres trop tu un une urgent va vais vers veut via vient viennent voici voila voir vois vont vos votre vous vraiment vu vue y
  age agee ans an mois semaine semaines heure heures adresse adressee adresse admis admise aggravation ait allergie allergique amelioration
  anemie antecedent antecedents antibiotique aphasie apparition apyretique arret arrive arrivee asthmatique asthenie atteint atteinte
  autonome avancee bebe bilan biologie biopsie bloc cancer cas cause celibataire chambre chirurgie chirurgical chute cliniquement
  coeur complique confrere confreres conjoint connu connue conseil conseils conscient consciente consultation contact contexte controle
  contractions courrier conclusion conduite constate constipation convocation coronarien coronarienne coronarographie crise
  dame decede decedee dechoc defunt deficit dement demente deprime deprimee derange dermatologue detresse diabete diabetique diagnostic
  diarrhee discussion divorce divorcee docteur doctoctoc docstoctoc dossier douleur douleurs douloureux douloureuse dyspnee echec echographie
  emmene enceinte enfant enfants entree epuise epuisee epouse equipe eruption examen examens exerce externe famille fatigue fatiguee
  femme fille fievre fibrillation fils fracture frere fume fumeur fumeuse gamin gamine garcon geste gros grosse grossesse handicape
  handicapee homme hopital hospitalise hospitalisee hospitalisation hypertendu hypertendue hypertension idee idees idee imagerie immunodeprime
  immunodeprimee incontinent incontinente infarctus infirmier infirmiere information insuffisance insuffisant insuffisante interne
  intervention intoxication isole isolee jeune jumeaux lesion lesions ligne lit maigre mal malade maladie maman mari mariee masse
  maux medecin medicament menopausee mere metastatique mineur mineure mise monde mort motif mutique negatif negative neurologue
  nourrisson nouveau obese obesite operateur operee opere ordonnance otite ouvrier ouvriere pale papa parents partie pathologie pauvre perdu
  perdue pere personne petit petite plaie pneumonie poids polyarthrite porteur porteuse positif positive pouvoir prelevement premier premiere
  primipare probleme prochain produit profession professeur prof protocole prurit psy question rash rappel rapport reanimation recemment refus regarde
  renouvellement resultat resultats retraite retraitee risque rdv saigne saignement sage salle service sevre sevrage scanner sexe sida soeur sortie
  sortant stable stabilise suspecte suspicion symptome symptomes tabac tabagique taille tension test tests thrombose tombe tombee toux
  traite traitee traitement transfert transplante transplantee tremblements tuberculose tuberculeux tumeur ulcere urgence urgences urticaire
  vaccin vaccine vaccinee valeur varices ventile veuf veuve vie vieille vieillard vieux ville visite vit voit volontaire vomissements vomit voudrait
  accepte aime appelle arrete attend boit chute cherche commence continue decrit dort declare donne dort doute essaye explique garde habite
  insiste marche mange montre ouvre paie parait perd pleure porte pose prefere preoccupe raconte rapporte regrette remercie rentre repart
  reste retourne revient sait semble sent signale sort souffre tape tient tolere tousse travaille trouve utilise vomit
  bengale alone angulaire
  lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
  nord sud est ouest france francais francaise belgique suisse europe espagne italie allemagne maroc algerie tunisie senegal mali inde
  chine japon turquie portugal angleterre royaume-uni etats-unis amerique afrique asie liban syrie haiti quebec canada
  hopitaux clinique centre ehpad maison foyer institut cabinet laboratoire labo pharmacie secretariat secretaire standard poste unite pole
  chef responsable praticien radiologue chirurgien cardiologue pneumologue psychiatre anesthesiste oncologue hematologue gynecologue
  pediatre urgentiste medecins infirmiers internes externes externe externes consultant consultants cadre directeur assistant adjoint
  adjoints chirurgiens radiologues hematologues medecine cardiologie neurologie pneumologie radiologie pediatrie gynecologie dermatologie
  rhumatologie psychiatrie oncologie hematologie urologie geriatrie endocrinologie nephrologie gastro gastroenterologie ophtalmologie orl
  biochimie bacteriologie virologie immunologie anapath anatomopathologie nucleaire
  compte-rendu cr crh courriers copie objet ref reference numero tel telephone fax mail email courriel date naissance sexe nationalite
  prenom noms prenoms identite identifiant provenance destinataire expediteur prescripteur conclusion indication resultats technique
  mode entree sortie evolution clinique traitement examen histoire actuelle synthese page nee ne defunt defunte ci masculin feminin masc fem
  rue avenue boulevard place chemin impasse route allee allees quai cours square passage cedex bp
  x xx xxx xy y z yy zz yyy zzz rond point num nud ras ok nc nr na ns dt ph idem
  the an and any are been but by can could did do does for from had has have having he her his how i in into is it its me
  my no not of off on one or our out over she should so some than that their them then there these they this those to under up us was
  we were what when where which who why will with would you your about after again all also asked been before because being both
  came comes complaining complained denies diagnosed during each feels felt few found gave gets given goes had has here history just last
  later left like looks lives living male man mr mrs ms miss dr prof more most needs never new next now old only other patient patients
  presented presenting presents pt pts recently referred reports said same saw says seems seen since still such takes taking thanks told
  took today tomorrow treated until very wants went while who whose woman women year years yesterday yet boy girl baby child children
  born daughter son father mother husband wife brother sister uncle aunt grandmother grandfather mum mom dad family emergency hospital
  clinic ward surgery gp nurse consultant registrar department unit admitted discharged stable chest pain fever cough case question advice
  help please hello hi dear regards best sincerely morning afternoon evening night male female name first surname address phone mobile
  january february march april may june july august september october november december monday tuesday wednesday thursday friday
  saturday sunday english french american british german
  aaa aai ab acfa acr ada adn aeg ag aine ains aivc aines alat albumine alcool amoxicilline ana anca angio angiotdm antalgique aomi aphp
  aponevrose ar arn asat asp ass at atb atcd atcds auc augmentin aurasit avc avf avk avp axi bav bb bbd bbg bhcg bgn bk bmi bmr bnp bpco bpm bu bzd cat cardio cbh cca ccmu
  cec ch chc chir chr chru chu ci cin clat clcc cm cmv cns co cpap cpk cpre creat crp css ct ctc cvf da das dci ddb ddn dea dfg dg dfe diu
  dnid did ddr dhtr dg dm dmp dnc dpc dr drs dt dt1 dt2 dtp dtpolio ebv ecbu ecg echo edta eeg efr eme emg endo ep epp eps er esa et ett
  eto etp eva ex fa fast fc fcs fcv fdr fdrcv feve fid fiv fo foggd fr fsh fsr gds gb gco gea geu gist gpn gr gsc has hb hba hba1c hbp hcg
  hcsp hdl hdj hdt hed hge hgpo hiv hla hm hmg hpv hsv hta htap htic iao ic icp ide idm ido iec iep ihc im imc imv inr int iot ipp ira irc
  irm irs isrs itt iv ivg ivl ivse jvd kc kt ktc lactate lal lap lcr ldl lea lh lic lmc lnh lp lsn lt mabthera mai mc mcp mdph mdr meopa
  mfiu mg mi mici mmh mmol mmse mnt moca mpr mri msu nacl nash nb nco nda nfs nihss nip nk nn np npu nrs nt oap od og oh oms onu op orl
  otc ous pa pac pal paco2 pao2 pas pbh pca pcr pcu pds pec pef peep pet pfla pic pid pif pl plq pm pma pn pnn pnp po pr prc prn pro psa psl
  ptg pth pt pte pts ptt qs qsp qt qtc rai ras rcp rct rcv rdv rea reco rgo rhj rpca rpm rpps rr rsca rtt rua rx sa sado sao2 saos sau sc scc
  scp sdra sep sfa sfar sga sida sii sk smr smur snc sop sos spa spo2 ssr st staph sus sv svt ta tabac tag tas tca tcc td tdah tdm tep tg
  tgo tgp tih tnm toc tp tr trs trt tsa tsh tt ttt tv tvp uhcd ui urg us usc usi usic ugd vacc vas vb vbp vc vd vg vgm vhb vhc vih vita vni vo
  vrs vs vzv wpw ddr cmi cmt gp ed er icu ct xr us ecg ekg hr bp rr wbc rbc hgb plt inr cbc bmp cmp lft tsh uti copd chf cad mi pe dvt htn
  dm dka ckd esrd afib aki uri gerd ibd ibs ms sle ra nkda nkfda pmh hpi ros cxr mrn dob nhs ssn uk usa
`);

// Grammar: these end a name even when they stand with a capital right after a title.
const GRAMMAR = wordSet(`
  a ai au aura aussi aux avait avec avez avoir ayant c ca car ce ces cet cette chez d dans de depuis des devant dit doit donc dont du elle en est et
  etait fait hier il ils je l la laquelle le les lors lui m ma mais me mes mon n ne nee ni nos notre nous on ont ou par pas peut pour puis qu quand que
  quel qui re s sa sans se selon ses si son sont sous sur te tes ton tout toute toutes tres un une va vient vit vos votre vous vu vue y
  age agee adressee adresse presente presentait consulte bonjour merci docteur dr pr prof professeur madame madarne monsieur monsleur mme mrne mlle mr mrs ms m
  the and an any at but by for from had has have he her his how i in into is it its my not of on or our she that they this to was we were what
  when who with will would you your x xx xxx xxxx xy y yy z zz zzz rdv age ipp nda
`);

/** Does the word end a name wherever it stands? */
export const isGrammar = (word: string): boolean => GRAMMAR.has(word);

/** Is the folded, lower-case word one that no name reading may swallow? */
export const isOrdinary = (word: string): boolean => ORDINARY.has(word);

/** Endings of participles, adjectives and adverbs, that surnames in lower case seldom have. */
export const ordinaryEnding = (word: string): boolean =>
  word.length > 5 &&
  /(?:ement|amment|emment|aire|ique|iques|tion|tions|eux|euse|euses|able|ables|ible|ibles|tif|tive|tifs|tives|isme|iste|ente|ent|ante|ants|antes|aient|issait|ait|ing|ous|ful|less|ness|ity|gie|logue|pathie|ose|ite|emie|algie|urie)$/.test(
    word,
  );
