/** Starts a browser that reaches nothing but the stand-in. */
import { type Browser, launch } from 'puppeteer-core';
import { type BrowserName, browserAt } from './browsers';

/** Firefox gives an installed extension a random address; a fixed one lets tests open its pages. */
export const FIREFOX_UUIDS: Readonly<Record<string, string>> = {
  'discret@discret.example': '3f0c2f5e-6a40-4c56-9d0e-5b3f6f4f6d01',
  'peek@discret.example': '3f0c2f5e-6a40-4c56-9d0e-5b3f6f4f6d02',
  'probe@discret.example': '3f0c2f5e-6a40-4c56-9d0e-5b3f6f4f6d03',
};

/**
 * Hosts that a browser asks on its own account, whatever page or extension it shows. What is refused and not here
 * was asked for by the page or by the extension.
 */
const OWN_ERRANDS: Readonly<Record<BrowserName, RegExp>> = {
  chromium: /(^|\/|\.)(google|googleapis|gvt1|gstatic)\.com[:/]/u,
  firefox: /(^|\/|\.)(mozilla\.(com|org|net)|firefox\.com)[:/]/u,
};

/** The refused hosts that are not the browser's own errands. */
export const foreignHosts = (name: BrowserName, refused: readonly string[]): string[] =>
  refused.filter((host) => !OWN_ERRANDS[name].test(host));

export interface LaunchOptions {
  readonly proxyPort: number;
  readonly headless: boolean;
  /** The X display to show a window on (Linux), such as `:99`; without it the one of this session. */
  readonly display?: string | undefined;
  /** The doctor's home folder, where Firefox looks for a team's policy; without it the one of this session. */
  readonly home?: string | undefined;
  /** Size of the page in CSS pixels; null follows the window, for a person watching. */
  readonly viewport: { readonly width: number; readonly height: number } | null;
}

export const launchBrowser = (name: BrowserName, options: LaunchOptions): Promise<Browser> =>
  name === 'chromium' ? launchChromium(options) : launchFirefox(options);

const asRoot = (): boolean => process.getuid?.() === 0;

/** The browser's environment. */
const surroundings = ({ display, home }: LaunchOptions) => ({
  ...process.env,
  ...(display === undefined ? {} : { DISPLAY: display }),
  ...(home === undefined ? {} : { HOME: home }),
});

function launchChromium(options: LaunchOptions): Promise<Browser> {
  const { proxyPort, headless, viewport } = options;
  return launch({
    browser: 'chrome',
    executablePath: browserAt('chromium').path,
    headless,
    pipe: true,
    enableExtensions: true,
    acceptInsecureCerts: true,
    defaultViewport: viewport,
    env: surroundings(options),
    args: [
      ...(asRoot() ? ['--no-sandbox'] : []),
      `--proxy-server=http://127.0.0.1:${proxyPort}`,
      '--proxy-bypass-list=<-loopback>',
      '--ignore-certificate-errors',
      '--disable-component-update',
      '--disable-client-side-phishing-detection',
      '--safebrowsing-disable-auto-update',
      '--no-pings',
      '--disable-domain-reliability',
      '--disable-features=OptimizationHints,MediaRouter,Translate,CertificateTransparencyComponentUpdater',
      '--lang=fr',
    ],
  });
}

function launchFirefox(options: LaunchOptions): Promise<Browser> {
  const { proxyPort, headless, viewport } = options;
  return launch({
    browser: 'firefox',
    executablePath: browserAt('firefox').path,
    headless,
    acceptInsecureCerts: true,
    defaultViewport: viewport,
    env: surroundings(options),
    // Lets tests open the extension's own pages.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxyPort,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxyPort,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      'extensions.webextensions.uuids': JSON.stringify(FIREFOX_UUIDS),
      'dom.events.testing.asyncClipboard': true,
      'intl.accept_languages': 'fr',
      'intl.locale.requested': 'fr',
    },
  });
}
