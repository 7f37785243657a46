/** The test-only content script: the one place from which a closed shadow root can be looked into. */
import { ANSWER, type Answer, ASK, HOST, type Question, type Seen } from './questions';

interface FirefoxElement extends Element {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

function rootOf(host: Element): ShadowRoot | null {
  if (typeof chrome !== 'undefined' && chrome.dom !== undefined && host instanceof HTMLElement) {
    return chrome.dom.openOrClosedShadowRoot(host) as ShadowRoot | null;
  }
  return (host as FirefoxElement).openOrClosedShadowRoot ?? null;
}

const shownText = (element: Element): string => (element instanceof HTMLElement ? element.innerText : '');

function describe(element: Element, root: ShadowRoot): Seen {
  const { x, y, width, height } = element.getBoundingClientRect();
  return {
    tag: element.localName,
    text: shownText(element),
    value: 'value' in element && typeof element.value === 'string' ? element.value : '',
    attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
    rect: { x, y, width, height },
    visible:
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && width > 0 && height > 0,
    focused: root.activeElement === element,
    disabled: element.matches(':disabled') || element.getAttribute('aria-disabled') === 'true',
  };
}

function answer({ selector, reveal }: Question): Answer {
  const hosts = [...document.querySelectorAll(HOST)];
  const roots = hosts.flatMap((host) => rootOf(host) ?? []);
  const found = roots.flatMap((root) =>
    [...root.querySelectorAll(selector)].map((element) => ({ element, root })),
  );
  if (reveal) found[0]?.element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const blocks = roots.flatMap((root) => [...root.children]).filter((child) => child.localName !== 'style');
  return {
    hosts: hosts.length,
    text: blocks.map(shownText).join('\n').trim(),
    seen: found.map(({ element, root }) => describe(element, root)),
  };
}

document.addEventListener(ASK, (event) => {
  if (!(event instanceof CustomEvent) || typeof event.detail !== 'string') return;
  const detail = JSON.stringify(answer(JSON.parse(event.detail) as Question));
  document.dispatchEvent(new CustomEvent(ANSWER, { detail }));
});
