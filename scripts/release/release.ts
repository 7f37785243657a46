export const STEPS = ['patch', 'minor', 'major'] as const;
export type Step = (typeof STEPS)[number];

/** The version that follows by Semantic Versioning 2.0.0; throws on one that is no plain X.Y.Z, as browsers want it. */
export function nextVersion(version: string, step: Step): string {
  const parts = /^(\d+)\.(\d+)\.(\d+)$/u.exec(version)?.slice(1).map(Number);
  if (!parts) throw new Error(`The version "${version}" in package.json is not of the form 1.2.3.`);
  const [major = 0, minor = 0, patch = 0] = parts;
  if (step === 'major') return `${major + 1}.0.0`;
  return step === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

const UNRELEASED = '## Unreleased';

/**
 * A changelog whose unreleased lines stand under a version and its day, with an empty section above for what comes next.
 * @param day as YYYY-MM-DD
 * @throws when there is no such section, nothing in it, or the version has its own section already.
 */
export function releasedChangelog(changelog: string, version: string, day: string): string {
  const [before, after] = changelog.split(`${UNRELEASED}\n`);
  if (before === undefined || after === undefined)
    throw new Error(`CHANGELOG.md has no "${UNRELEASED}": write there what users will notice.`);
  if (changelog.includes(`## ${version} `)) throw new Error(`CHANGELOG.md tells of ${version} already.`);
  const [unreleased = '', ...older] = after.split(/^(?=## )/mu);
  if (!/^- \S/mu.test(unreleased))
    throw new Error(
      `Nothing stands under "${UNRELEASED}" in CHANGELOG.md: write there what users will notice.`,
    );
  return `${before}${UNRELEASED}\n\n## ${version} (${day})\n\n${unreleased.trim()}\n${older.length > 0 ? `\n${older.join('')}` : ''}`;
}

/** package.json or package-lock.json with another version of the project itself; throws on other JSON. */
export function withVersion(file: string, version: string): string {
  const json = JSON.parse(file) as { version?: unknown; packages?: Record<string, { version?: unknown }> };
  if (typeof json.version !== 'string') throw new Error('A file of the package names no version.');
  json.version = version;
  const root = json.packages?.[''];
  if (root) root.version = version;
  return `${JSON.stringify(json, null, 2)}\n`;
}
