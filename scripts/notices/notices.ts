import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { licenceText } from './licences';
import { SHIPPED, type Shipped } from './shipped';

const RULE = '='.repeat(80);

const folderOf = (npm: string) => resolve(import.meta.dirname, '../../node_modules', npm);

/** The version of an installed package. */
export function versionOf(npm: string): string {
  const { version } = JSON.parse(readFileSync(resolve(folderOf(npm), 'package.json'), 'utf8')) as {
    readonly version: string;
  };
  return version;
}

/** Name and version, and what a part belongs to. */
function title({ name, npm, within }: Shipped): string {
  if (within !== undefined) return `${name} (in ${within})`;
  return npm === undefined ? name : `${name} ${versionOf(npm)}`;
}

/** The copyright lines of a package's licence file: all that stands before the licence's own words. */
function ownCopyright(npm: string): string {
  const folder = folderOf(npm);
  const file = existsSync(folder) && readdirSync(folder).find((name) => /^licen[cs]e/iu.test(name));
  const lines = file ? readFileSync(resolve(folder, file), 'utf8').split('\n') : [];
  const found = lines.map((line) => line.trim()).filter((line) => /^copyright (?:\(c\)|©|\d)/iu.test(line));
  return found.join('\n');
}

/** Who wrote it; a package whose licence file names nobody is named by its own name. */
const copyright = ({ copyright: given, npm, name }: Shipped): string =>
  given ?? ((npm && ownCopyright(npm)) || `Copyright the ${name} authors`);

/** What goes into each package as `third-party-notices.txt`. */
export function notices(): string {
  const ids = [...new Set(SHIPPED.map(({ licence }) => licence))];
  const each = SHIPPED.map((one) =>
    [
      title(one),
      `  ${one.use}`,
      ...copyright(one)
        .split('\n')
        .map((line) => `  ${line}`),
      `  Licence: ${one.licence}`,
      ...(one.source ? [`  Source: ${one.source}`] : []),
    ].join('\n'),
  );
  return [
    'Discret ships the work of others, listed here with their licences, whose words follow.',
    'Files under the Mozilla Public License: their source is in the packages of npm named here, and in the',
    'repositories that those name; the changes made to them are in the folder scripts/build of the sources.',
    '',
    each.join('\n\n'),
    ...ids.map((id) => `\n${RULE}\n${id}\n${RULE}\n\n${licenceText(id).trim()}`),
    '',
  ].join('\n');
}

/** The list of `docs/third-party.md`. */
export function noticesTable(): string {
  const rows = SHIPPED.map((one) => `| ${title(one)} | ${one.licence} | ${one.use} |`);
  return ['| what | licence | why it is in the package |', '| --- | --- | --- |', ...rows].join('\n');
}
