import type { NotChecked } from '../lib/image/report';
import { useWords } from './language';

/** Why an image was not checked: what happened, what it means, what to do next. */
export const NotCheckedWords = ({ why }: { readonly why: readonly NotChecked[] }) => {
  const words = useWords();
  return (
    <>
      {why.map((key) => (
        <p key={key} class="why" data-part="not-checked" data-why={key}>
          {words.notChecked[key].what} {words.notChecked[key].meaning}{' '}
          <strong>{words.notChecked[key].next}</strong>
        </p>
      ))}
    </>
  );
};
