/** A test-only content script: `lib/composer` alone, in the world where the product runs it. */
import { openEditor } from '../../lib/composer/open-editor';
import { frontComposer, textboxesOf } from '../../lib/composer/scope';
import { DONE, type Done, ORDER, type Order } from './orders';

async function carryOut(order: Order): Promise<Done> {
  const root = frontComposer(document);
  const textbox = root && textboxesOf(root)[0];
  if (!textbox) return { text: '', taken: false, caret: null };
  const editor = openEditor(textbox);
  const taken = order.do === 'read' || (await editor.replace(order));
  return { text: editor.read(), taken, caret: editor.caret() };
}

document.addEventListener(ORDER, (event) => {
  if (!(event instanceof CustomEvent) || typeof event.detail !== 'string') return;
  void carryOut(JSON.parse(event.detail) as Order).then((done) =>
    document.dispatchEvent(new CustomEvent(DONE, { detail: JSON.stringify(done) })),
  );
});
