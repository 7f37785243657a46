import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fold } from '../../lib/text/fold';

type Knows = (word: string) => boolean;

/** Particles are part of many names and make none known. */
const PARTICLE =
  /^(?:de|du|des|da|do|dos|del|della|di|la|le|les|el|al|ould|ben|bin|ibn|bint|abd|abou|abu|van|von|der|den|ter|ten|st|saint|mc|mac)$/;

/**
 * The engine's own word on single names, taken from whichever file of the lexicon exports `isGivenName` and `isSurname`
 * (or, for want of it, `isCommonSurname`).
 */
export async function loadLexicon(folder = resolve('lib/text/lexicon')): Promise<Knows> {
  const known = new Map<string, Knows>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.ts'))) {
    const exported = (await import(pathToFileURL(resolve(folder, file)).href)) as Record<string, unknown>;
    for (const name of ['isGivenName', 'isSurname', 'isCommonSurname']) {
      const value = exported[name];
      if (typeof value === 'function') known.set(name, (word) => value(word) === true);
    }
  }
  const given = known.get('isGivenName');
  if (given === undefined) throw new Error('No file of the lexicon exports isGivenName.');
  const surname = known.get('isSurname') ?? known.get('isCommonSurname') ?? (() => false);
  return (word) => given(word) || surname(word);
}

/** Is no word of the name in the lexicon? False for initials, which no lexicon holds. */
export function isAbsent(name: string, knows: Knows): boolean {
  const words = fold(name)
    .low.split(/[^a-z'-]+/)
    .filter((word) => word.replace(/[^a-z]/g, '').length > 1 && !PARTICLE.test(word));
  return (
    words.length > 0 && words.every((word) => !knows(word) && !word.split(/[-']/).some((part) => knows(part)))
  );
}
