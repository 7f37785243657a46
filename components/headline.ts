import type { Words } from '../lib/words/index';
import type { ImageView, PanelView } from './view';

export interface Headline {
  readonly title: string;
  readonly detail: string;
}

/** The two sentences at the top of the panel. */
export const headline = (view: PanelView, words: Words): Headline => {
  const { headline: titles, detail } = words.panel;
  const { posting } = words;
  switch (view.state) {
    case 'held': {
      if (view.findings.some((one) => one.level === 'stop'))
        return { title: titles.held, detail: detail.held };
      if (view.crowds.some(({ band }) => band === 'red'))
        return { title: titles.heldCrowd, detail: detail.heldCrowd };
      const read = view.images.filter((image) => image.state === 'read');
      if (read.some((image) => image.seen.some((one) => one.level === 'stop')))
        return { title: titles.heldImage, detail: detail.held };
      if (view.notice === 'text-unread' || view.notice === 'orphaned')
        return { title: titles.heldUnread, detail: detail.heldUnchecked };
      const unchecked = read.filter((image) => image.notChecked.length > 0).length;
      return unchecked > 0
        ? { title: titles.heldUnchecked(unchecked), detail: detail.heldUnchecked }
        : { title: titles.held, detail: detail.held };
    }
    case 'to-check': {
      const reading = view.images.filter((image) => image.state === 'reading').length;
      return { title: titles.checking(reading), detail: detail.checking };
    }
    case 'noted':
      if (
        view.findings.length === 0 &&
        view.crowds.every(({ band }) => band === 'quiet') &&
        isClear(view.images)
      )
        return {
          title: titles.clear,
          detail: view.picturesLeft > 0 ? posting.textOnly : detail.clear,
        };
      return { title: titles.noted, detail: detail.noted };
    case 'ready': {
      const left =
        view.findings.length + view.ignored.length > 0 || view.crowds.some(({ band }) => band !== 'quiet');
      const whole = view.picturesLeft > 0 ? posting.textOnly : detail.ready;
      return { title: titles.ready, detail: left ? detail.readyBut : whole };
    }
    case 'released':
      return { title: titles.released, detail: detail.released };
  }
};

const isClear = (images: readonly ImageView[]): boolean =>
  images.every((image) => image.state === 'masked' || (image.state === 'read' && image.seen.length === 0));
