import type { Pack } from './case';
import { PICTURES_FR } from './pictures.fr';

/** The French course. Every person, place and number is invented; phones lie in the range kept for fiction (Arcep). */
export const COURSE_FR: Pack = {
  title: 'Discret',
  language: 'fr',
  cases: [
    {
      type: 'text',
      id: 'fr-fatigue',
      title: 'Une fatigue',
      text: '#DocTocToc Mme Durand, 78 ans, née le 12/03/1948, fatigue depuis 3 semaines. Hb 10,2 microcytaire, CRP 48. Fille joignable au 06 39 98 12 34. Endoscopies d’emblée ?',
      identifies: [
        { words: 'Durand', within: 'Mme Durand', kind: 'person', rule: 'secrecy' },
        { words: '12/03/1948', within: 'née le 12/03/1948', kind: 'birthdate', rule: 'anonymisation' },
        {
          words: '06 39 98 12 34',
          within: 'Fille joignable au 06 39 98 12 34',
          kind: 'phone',
          rule: 'secrecy',
          why: 'Le numéro d’un proche mène au patient aussi sûrement que le sien.',
        },
      ],
      spared: [
        { words: '78 ans', why: 'Seul, cet âge est celui de centaines de milliers de personnes.' },
        { words: '10,2', why: 'Une mesure biologique ne désigne personne.' },
      ],
      lesson:
        'Le nom est la petite part des fuites\u00a0: 2\u00a0% des récits de médecins sur Twitter en portaient un.',
    },
    {
      type: 'text',
      id: 'fr-methotrexate',
      title: 'Une toux',
      text: '#DocTocToc F 45 ans, polyarthrite sous méthotrexate, toux sèche depuis 3 semaines. Scanner : verre dépoli bilatéral. J’arrête le MTX ? Fibroscopie ?',
      identifies: [],
      spared: [
        {
          words: '45 ans',
          why: 'Âge et sexe sans lieu, ni date, ni métier\u00a0: personne ne sait par où chercher.',
        },
        { words: '3 semaines', why: 'Une durée ne date rien.' },
        { words: 'méthotrexate', why: 'Un traitement courant\u00a0: c’est la question même.' },
      ],
      lesson: 'Un bon post garde tout ce qui sert à répondre, et rien d’autre.',
    },
    {
      type: 'text',
      id: 'fr-eponymes',
      title: 'Des noms partout',
      text: 'Homme 32 ans, maladie de Behçet, signe de Babinski à droite, syndrome de Budd-Chiari il y a 2 ans. Anticoagulation à vie ? Adressé par le Dr Lefranc du CHU de Limoges.',
      identifies: [
        {
          words: 'Lefranc',
          within: 'le Dr Lefranc',
          kind: 'professional',
          rule: 'sum',
          why: 'Le nom du confrère dit où le patient est suivi, donc où chercher.',
        },
        { words: 'CHU de Limoges', within: 'du CHU de Limoges', kind: 'facility', rule: 'sum' },
      ],
      spared: [
        { words: 'Behçet', why: 'Un éponyme nomme la maladie, pas le malade.' },
        { words: 'Babinski', why: 'Un éponyme nomme le signe, pas le malade.' },
        { words: 'Budd-Chiari', why: 'Un éponyme nomme le syndrome, pas le malade.' },
      ],
    },
    {
      type: 'text',
      id: 'fr-somme',
      title: 'Sans aucun nom',
      text: '#DocTocToc Agricultrice de 43 ans, maire d’un village du Cantal, mère de triplés, maladie de Fabry. Quelle enzymothérapie en première intention ?',
      identifies: [
        { words: 'Agricultrice', kind: 'occupation', rule: 'sum' },
        {
          words: 'maire',
          within: 'maire d’un village',
          kind: 'role',
          rule: 'no-name-needed',
          why: 'Une fonction publique n’a qu’un titulaire\u00a0: tout le monde sait qui c’est.',
        },
        { words: 'Cantal', within: 'du Cantal', kind: 'place', rule: 'sum' },
        {
          words: 'triplés',
          within: 'mère de triplés',
          kind: 'family',
          rule: 'sum',
          why: 'Une naissance sur plusieurs milliers\u00a0: au village, il n’y a qu’une mère de triplés.',
        },
        {
          words: '43 ans',
          within: 'de 43 ans',
          kind: 'age',
          rule: 'sum',
          why: 'Ici l’âge exact s’ajoute au lieu et à la fonction. «\u00a0La quarantaine\u00a0» suffit pour répondre.',
        },
      ],
      spared: [
        { words: 'Fabry', why: 'La maladie est la question\u00a0: gardez-la, et reculez sur tout le reste.' },
      ],
      lesson: 'Aucun nom, et une seule personne possible. C’est la somme qui identifie.',
    },
    {
      type: 'text',
      id: 'fr-evenement',
      title: 'Une radio de poignet',
      text: 'Jeune femme blessée lors de l’effondrement du pont de Villebrune, vue aux urgences le 14 novembre. Fracture du radius, radio jointe. Plaque ou broches ?',
      identifies: [
        {
          words: 'l’effondrement du pont de Villebrune',
          within: 'lors de l’effondrement du pont de Villebrune',
          kind: 'event',
          rule: 'no-name-needed',
          why: 'Un fait d’actualité mène à ceux qui l’ont vécu\u00a0: une radio et ce contexte ont suffi à une condamnation.',
        },
        { words: '14 novembre', within: 'le 14 novembre', kind: 'date', rule: 'anonymisation' },
      ],
      spared: [
        {
          words: 'Jeune femme',
          why: 'Une tranche d’âge et un sexe, sans rien d’autre, restent très larges.',
        },
        { words: 'urgences', why: 'Un service sans le nom de l’hôpital ne dit pas où.' },
      ],
    },
    {
      type: 'text',
      id: 'fr-numeros',
      title: 'Un potassium',
      text: 'Résultat étonnant : IPP 8012345678, prélèvement n° 24-118-0457, potassium 7,1 sans hémolyse, créat 71. Je contrôle avant de retirer l’IEC ?',
      identifies: [
        { words: '8012345678', within: 'IPP 8012345678', kind: 'record-id', rule: 'secrecy' },
        {
          words: '24-118-0457',
          within: 'prélèvement n° 24-118-0457',
          kind: 'record-id',
          rule: 'secrecy',
          why: 'Le numéro d’un prélèvement ouvre le même dossier que l’IPP.',
        },
      ],
      spared: [{ words: '7,1', why: 'La valeur est la question.' }],
    },
    {
      type: 'text',
      id: 'fr-secu',
      title: 'Une ALD refusée',
      text: 'ALD refusée pour une drépanocytose, n° de sécu 2 84 05 99 999 042 61, motif « protocole incomplet ». Déjà eu ce motif ?',
      identifies: [
        {
          words: '2 84 05 99 999 042 61',
          within: 'n° de sécu 2 84 05 99 999 042 61',
          kind: 'national-id',
          rule: 'secrecy',
          why: 'Il donne le sexe, l’année, le mois et le lieu de naissance, et n’appartient qu’à une personne.',
        },
      ],
      spared: [
        { words: 'drépanocytose', why: 'Une maladie seule, sans lieu ni origine, ne désigne personne.' },
      ],
    },
    {
      type: 'text',
      id: 'fr-groupe',
      title: '«\u00a0Ici, on est entre nous\u00a0»',
      text: 'Groupe privé, donc je précise : M. T., 67 ans, suivi par Sophie Marchal à la clinique des Ormes, refuse la chimio. Son fils Théo, 12 ans, ne sait rien. Comment l’accompagner ?',
      identifies: [
        {
          words: 'T.',
          within: 'M. T.',
          kind: 'person',
          rule: 'private-group',
          why: 'Des initiales, avec l’âge et l’histoire, suffisent à qui connaît le patient.',
        },
        { words: 'Sophie Marchal', kind: 'professional', rule: 'sum' },
        { words: 'clinique des Ormes', within: 'à la clinique des Ormes', kind: 'facility', rule: 'sum' },
        {
          words: 'Théo',
          within: 'fils Théo, 12 ans',
          kind: 'relative',
          rule: 'secrecy',
          why: 'Le prénom et l’âge d’un enfant désignent toute la famille.',
        },
      ],
      spared: [{ words: '67 ans', why: 'L’âge seul reste large\u00a0; c’est avec le reste qu’il compte.' }],
      lesson:
        'Un groupe de milliers de membres n’est pas un secret partagé\u00a0: le secret y vaut comme ailleurs.',
    },
    {
      type: 'text',
      id: 'fr-kawasaki',
      title: 'Une fièvre de l’enfant',
      text: '#DocTocToc Enfant de 3 ans, fièvre à J6, langue framboisée, conjonctivite, CRP 120. Kawasaki incomplet ? Immunoglobulines d’emblée ?',
      identifies: [],
      spared: [
        { words: 'J6', why: 'Un jour d’évolution est clinique\u00a0: il ne date rien.' },
        { words: 'Kawasaki', why: 'Un éponyme nomme la maladie, pas l’enfant.' },
        { words: '3 ans', why: 'Seul, cet âge est celui de centaines de milliers d’enfants.' },
      ],
    },
    {
      type: 'text',
      id: 'fr-grand-age',
      title: 'Un pansement',
      text: 'Ma patiente @lucienne_du_lac, 97 ans, à l’EHPAD Les Tilleuls de Saint-Amand-le-Vieux, escarre du talon stade 3. Quel pansement ?',
      identifies: [
        {
          words: '@lucienne_du_lac',
          kind: 'handle',
          rule: 'secrecy',
          why: 'Le compte d’une patiente est son nom\u00a0: tout le monde peut l’ouvrir.',
        },
        {
          words: '97 ans',
          kind: 'age',
          rule: 'safe-harbor',
          why: 'Passé 89 ans, l’âge exact fait reconnaître\u00a0: dites «\u00a0plus de 90 ans\u00a0».',
        },
        { words: 'EHPAD Les Tilleuls', within: 'à l’EHPAD Les Tilleuls', kind: 'facility', rule: 'sum' },
        {
          words: 'Saint-Amand-le-Vieux',
          within: 'de Saint-Amand-le-Vieux',
          kind: 'place',
          rule: 'sum',
          why: 'Huit communes françaises sur dix sont trop petites pour que l’âge et le sexe s’y perdent.',
        },
      ],
    },
    {
      type: 'text',
      id: 'fr-sortie',
      title: 'Une sortie',
      text: 'Sortie demain au 14 rue des Peupliers, 35999 Vernoux. Le mari (p.gautier@exemple.fr) demande une HAD. Lobectomie, drain de Redon à J2. Faisable ?',
      identifies: [
        {
          words: '14 rue des Peupliers',
          within: 'au 14 rue des Peupliers',
          kind: 'address',
          rule: 'secrecy',
        },
        { words: '35999', kind: 'postcode', rule: 'anonymisation' },
        { words: 'Vernoux', kind: 'place', rule: 'sum' },
        {
          words: 'p.gautier@exemple.fr',
          within: 'Le mari (p.gautier@exemple.fr',
          kind: 'email',
          rule: 'secrecy',
        },
      ],
      spared: [
        { words: 'Redon', why: 'Le drain porte le nom de son inventeur.' },
        {
          words: 'demain',
          why: 'Un moment dit par rapport au post reste vague pour qui ne connaît pas le patient.',
        },
      ],
    },
    {
      type: 'text',
      id: 'fr-coeur',
      title: 'Une douleur thoracique',
      text: 'H 60 ans, douleur thoracique depuis ce matin, troponine à 3 ng/L, ECG sans sus-décalage, score HEART à 4. Vous gardez ou vous renvoyez ?',
      identifies: [],
      spared: [
        { words: 'ce matin', why: 'Le début des signes est clinique.' },
        { words: 'HEART', why: 'Le nom d’un score.' },
      ],
    },
    ...PICTURES_FR,
  ],
};
