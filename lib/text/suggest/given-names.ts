import { foldName } from './name';

/**
 * First names that say the sex and are seldom anything else. Names borne by both (Camille, Dominique, Claude,
 * Maxime, Alix) and names that are as often a family's (Martin, Bernard, Robert) stay out: better neutral than false.
 */
const WOMEN = new Set(
  `adele agathe agnes alice aline amandine amelie anais andrea anne annie antoinette assia audrey aurelie aurore aya
  beatrice bernadette berthe brigitte capucine carole caroline catherine cecile celine chantal charlotte chloe
  christelle christiane christine claire clara clemence clementine colette corinne denise diane edith eleonore eliane
  elise elisabeth elodie eloise emilie emma emmanuelle estelle eugenie eva evelyne fanny fatima fatou fernande florence
  francine francoise gabrielle genevieve germaine ghislaine ginette gisele giulia helene huguette ines irene isabelle
  jacqueline jade janine jeanne jeannine jessica jocelyne josephine josette josiane judith julia julie juliette justine
  karine khadija laetitia laura laure laurence lea lena leonie liliane lina lisa louise lucette lucie lucienne lydie
  madeleine manon margaux margot marguerite marie marine marion marthe martine mathilde melanie melissa michele
  micheline mila mireille monique morgane muriel myriam nadege nadia nadine nathalie nicole nina noemie odette odile
  olivia pauline paulette perrine raymonde regine renee rosalie rose sabine sabrina sandra sandrine sarah simone sofia
  solange sonia sophie stephanie suzanne sylvie therese valerie vanessa veronique victoire virginie viviane yasmine
  yvette yvonne zoe`.split(/\s+/u),
);
const MEN = new Set(
  `adam adrien ahmed alain albert alexandre alexis alfred ali amine antoine antonin arnaud arthur auguste aurelien
  axel baptiste bastien benjamin benoit bertrand brice bruno cedric christian christophe clement corentin cyril damien
  daniel denis didier dylan eliott emile eric ernest etienne eugene fabien fabrice felix fernand florian franck
  francis francois frederic gabriel gaetan gaston georges gerald gerard gilbert gilles gregory guillaume guy hamza
  henri herve hugo hugues ibrahim ismael jacques jean jeremie jeremy jerome joel jonathan jordan jose joseph jules
  julien karim kevin laurent leo leon leonard lionel loic lorenzo louis luc lucas lucien ludovic malik marc marcel
  marius mathieu mathis mathys matteo matthieu maurice mehdi michel mickael mohamed nathan nicolas noah noel norbert
  olivier oscar pascal patrice patrick paul philippe pierre quentin rachid rafael raoul raphael raymond rayan regis
  remi remy rene robin rodolphe roger roland romain ruben samir samuel sebastien serge simon stephane sylvain theo
  theodore thibault thibaut thierry thomas timothee tom tristan ugo valentin victor vincent william xavier yann yanis
  yassine yohan youssef yves yvan yvon`.split(/\s+/u),
);

export type Sex = 'f' | 'm';

/** What a first name in `name` says; undefined when it says nothing or two things. */
export function sexOfName(name: string): Sex | undefined {
  const words = name.split(/\s+/u).filter((word) => word.length > 1);
  const inSmall = words.filter((word) => word !== word.toUpperCase());
  // Without capitals to tell them apart, the last of several words is the family's name.
  const given =
    inSmall.length > 0 && inSmall.length < words.length
      ? inSmall
      : words.slice(0, Math.max(1, words.length - 1));
  for (const word of given) {
    const [first = ''] = foldName(word).split('-');
    if (WOMEN.has(first)) return 'f';
    if (MEN.has(first)) return 'm';
  }
  return undefined;
}
