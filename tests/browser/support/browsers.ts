/** Which browsers this machine has, and where. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The two engines the extension is built for; Chrome and Edge are Chromium here. */
export type BrowserName = 'chromium' | 'firefox';

export interface FoundBrowser {
  readonly name: BrowserName;
  /** What to call it in a message. */
  readonly brand: string;
  readonly path: string;
}

interface Place {
  readonly name: BrowserName;
  readonly brand: string;
  /** Commands looked for on the PATH (Linux). */
  readonly commands: readonly string[];
  /** Under /Applications or ~/Applications (macOS). */
  readonly app: string;
  /** Under the program folders (Windows). */
  readonly exe: string;
}

/** In order of preference: branded Chrome is last of its engine, since it refuses unpacked extensions more and more. */
const PLACES: readonly Place[] = [
  {
    name: 'chromium',
    brand: 'Chromium',
    commands: ['chromium', 'chromium-browser'],
    app: 'Chromium.app/Contents/MacOS/Chromium',
    exe: 'Chromium\\Application\\chrome.exe',
  },
  {
    name: 'chromium',
    brand: 'Microsoft Edge',
    commands: ['microsoft-edge', 'microsoft-edge-stable'],
    app: 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    exe: 'Microsoft\\Edge\\Application\\msedge.exe',
  },
  {
    name: 'chromium',
    brand: 'Google Chrome',
    commands: ['google-chrome', 'google-chrome-stable'],
    app: 'Google Chrome.app/Contents/MacOS/Google Chrome',
    exe: 'Google\\Chrome\\Application\\chrome.exe',
  },
  {
    name: 'firefox',
    brand: 'Firefox',
    commands: ['firefox', 'firefox-esr'],
    app: 'Firefox.app/Contents/MacOS/firefox',
    exe: 'Mozilla Firefox\\firefox.exe',
  },
];

/** Paths that win over every search, for a browser in an unusual place. */
export const OVERRIDES: Readonly<Record<BrowserName, string>> = {
  chromium: 'DISCRET_CHROMIUM',
  firefox: 'DISCRET_FIREFOX',
};

type Environment = Readonly<Record<string, string | undefined>>;

/** All browsers found, best first; a path in DISCRET_CHROMIUM or DISCRET_FIREFOX comes before all others. */
export function findBrowsers(env: Environment = process.env, platform = process.platform): FoundBrowser[] {
  const named = (Object.keys(OVERRIDES) as BrowserName[]).flatMap((name) => {
    const path = env[OVERRIDES[name]];
    return path === undefined || path === '' ? [] : [{ name, brand: path, path }];
  });
  const searched = PLACES.flatMap(({ name, brand, ...place }) =>
    candidates(place, env, platform).map((path) => ({ name, brand, path })),
  );
  return [...named, ...searched].filter(({ path }) => existsSync(path));
}

function candidates(
  place: Pick<Place, 'commands' | 'app' | 'exe'>,
  env: Environment,
  platform: string,
): string[] {
  if (platform === 'win32') {
    const roots = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA];
    return roots.flatMap((root) => (root === undefined ? [] : [join(root, place.exe)]));
  }
  if (platform === 'darwin') {
    return ['/Applications', join(env.HOME ?? '/', 'Applications')].map((root) => join(root, place.app));
  }
  const folders = [...(env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  const paths = place.commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...new Set(paths)];
}

/** The best browser of this engine. @throws when there is none, saying what was looked for. */
export function browserAt(name: BrowserName): FoundBrowser {
  const found = findBrowsers().find((browser) => browser.name === name);
  if (found !== undefined) return found;
  const brands = PLACES.filter((place) => place.name === name).map((place) => place.brand);
  throw new Error(`No ${brands.join(', ')} found. Install one, or put its path in ${OVERRIDES[name]}.`);
}
