/** Theme and language as X applies them: inline on `body` and `html`, changed at any time. */
import { setState, type Theme } from './state';
import type { Lang } from './words';

const BACKGROUND: Readonly<Record<Theme, string>> = {
  light: 'rgb(255, 255, 255)',
  dark: 'rgb(0, 0, 0)',
  contrast: 'rgb(5, 5, 5)',
};

export function setTheme(theme: Theme): void {
  document.body.style.backgroundColor = BACKGROUND[theme];
  document.documentElement.style.colorScheme = theme === 'light' ? 'light' : 'dark';
  setState({ theme });
}

export function setLang(lang: Lang): void {
  document.documentElement.lang = lang;
  document.documentElement.dir = lang === 'ar' ? 'rtl' : 'ltr';
  setState({ lang });
}
