import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** Licences under which something may be shipped: none asks for more than a notice, or for the source of its own files. */
export const ALLOWED = [
  'MIT',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MPL-2.0',
  'Zlib',
  'libpng-2.0',
  'IJG',
  'libtiff',
  'etalab-2.0',
] as const;

const installed = (path: string) =>
  readFileSync(resolve(import.meta.dirname, '../../node_modules', path), 'utf8');
const own = (name: string) => readFileSync(resolve(import.meta.dirname, 'texts', `${name}.txt`), 'utf8');

/** The words of a licence by its SPDX identifier; throws on one that is not allowed or whose words are not here. */
export function licenceText(id: string): string {
  if (!ALLOWED.some((allowed) => allowed === id)) throw new Error(`${id} is not among the licences allowed.`);
  if (id === 'Apache-2.0') return installed('tesseract.js-core/LICENSE');
  if (id === 'MPL-2.0') return installed('exifreader/LICENSE');
  return own(id);
}
