/** What stands beside a place and says in which département it lies. */
import { areas } from '../tables/areas';

const CODES: ReadonlyMap<string, readonly string[]> = new Map(
  areas.split(';').map((line) => {
    const [name = '', codes = ''] = line.split(':');
    return [name, codes.split(',')];
  }),
);
/** Names as they are said besides the official ones. */
const ALSO: Readonly<Record<string, string>> = {
  reunion: 'la reunion',
  paca: 'provence alpes cote d azur',
  idf: 'ile de france',
};

const NUMBER =
  /^ ?[,(-]? ?(?:dans le |departement |dpt )?(\d{2,3}|2[ab])(?:\d{3})?(?: ?\)|[ ,.;:\n]|$)(?! ?(?:ans|mg|kg|%))/;
const POSTCODE_BEFORE = /(?<!\d)(\d{2})(\d)\d{2} {1,2}$/;
const NAME =
  /^ ?[,(-]? ?(?:(?:en|dans|a|de|du) )?(?:l[ae] |les |l'|des )?([a-z]{3,12}(?:[ '-][a-z]{1,10}){0,4})/;

/** The codes of départements, lower case ("2a", "972"), that the folded words around a place name; null when none do. */
export function codesBeside(before: string, after: string): readonly string[] | null {
  const postcode = POSTCODE_BEFORE.exec(before);
  if (postcode) return [departmentOf(`${postcode[1]}${postcode[2]}`)];
  const number = NUMBER.exec(after)?.[1];
  if (number !== undefined) return [departmentOf(number)];
  const words = (NAME.exec(after)?.[1] ?? '').split(/[ '-]/);
  for (let count = words.length; count > 0; count--) {
    const name = words.slice(0, count).join(' ');
    const codes = CODES.get(ALSO[name] ?? name);
    if (codes !== undefined) return codes;
  }
  return null;
}

/** "974" and "97" + "4" are overseas; of any other postcode two figures count. */
const departmentOf = (figures: string): string => (/^9[78]/.test(figures) ? figures : figures.slice(0, 2));
