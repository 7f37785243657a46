import type { ReasonKey } from '../text/finding';

/** Why each finding matters, in one short sentence. */
export const reasonsFr: Record<ReasonKey, string> = {
  'title-name': 'Un nom après M., Mme ou un titre désigne une seule personne.',
  'form-name': 'Ce nom suit un intitulé de dossier (Nom, Patient, Prénom…)\u00a0: c’est celui de quelqu’un.',
  'full-name': 'Prénom et nom ensemble\u00a0: une recherche suffit à retrouver la personne.',
  'given-name': 'Un prénom suffit aux proches pour reconnaître le patient.',
  initials: 'Des initiales, avec l’âge et l’histoire, suffisent aux proches.',
  'colleague-name': 'Le nom d’un confrère dit où le patient est suivi.',
  phone: 'Un numéro de téléphone mène tout droit à une personne.',
  email: 'Une adresse e-mail mène tout droit à une personne.',
  'national-id':
    'Ce numéro a la forme d’un numéro de sécurité sociale\u00a0: il n’appartient qu’à une personne.',
  'national-id-key':
    'La clé de ce numéro de sécurité sociale est juste\u00a0: il n’appartient qu’à une personne.',
  'record-id':
    'Ce numéro ouvre un dossier, un séjour ou un prélèvement\u00a0: il n’appartient qu’à une personne.',
  birthdate: 'Avec une date de naissance, on retrouve presque toujours la personne. L’âge suffit.',
  'exact-date': 'Une date exacte relie le post à un fait connu. Un délai dit la même chose.',
  address: 'Une adresse désigne un foyer.',
  postcode: 'Un code postal ramène à quelques rues ou à un village.',
  'age-over-89': 'Après 89 ans, on est peu nombreux\u00a0: l’âge exact fait reconnaître.',
  age: 'L’âge compte quand il s’ajoute à d’autres précisions.',
  sex: 'Le sexe compte quand il s’ajoute à d’autres précisions.',
  'burned-in-date': 'Une date inscrite sur l’image relie le cliché à un dossier.',
  'unread-text': 'Du texte est là, mais trop peu net pour être lu\u00a0: un nom peut s’y trouver.',
  month: 'Un mois ou un moment précis relie le post à un fait connu. Un délai dit la même chose.',
  handle: 'Ce compte est celui d’une personne\u00a0: tout le monde peut l’ouvrir.',
  'private-link': 'Ce lien mène à un dossier, à un document ou à une page personnelle.',
  'ip-address': 'Une adresse IP mène à un appareil ou à un foyer.',
  'insurance-id': 'Ce numéro d’assuré ou d’adhérent n’appartient qu’à une personne.',
  'professional-id':
    'Ce numéro désigne un soignant ou un établissement\u00a0: il dit où le patient est suivi.',
  iban: 'Un compte bancaire n’appartient qu’à une personne.',
  card: 'Un numéro de carte n’appartient qu’à une personne.',
  'identity-document': 'Le numéro d’une pièce d’identité n’appartient qu’à une personne.',
  plate: 'Une plaque d’immatriculation mène à son propriétaire.',
  'device-id': 'Un numéro d’appareil ou d’implant mène au dossier d’une seule personne.',
  facility: 'Le nom d’un établissement dit où chercher le patient.',
  place: 'Un lieu précis réduit beaucoup le nombre de personnes possibles.',
  'second-reader': 'Une seconde lecture y voit un nom de personne. À vous de voir.',
  'health-number': 'Ce numéro de santé (NHS, SSN…) n’appartient qu’à une personne.',
};
