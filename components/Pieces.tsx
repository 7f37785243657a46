import type { Piece } from './preview';

/** A text with its changes marked. */
export const Pieces = ({ pieces }: { readonly pieces: readonly Piece[] }) => (
  <>
    {pieces.map(({ change, text }, at) => {
      const key = `${at} ${text}`;
      if (change === 'removed') return <del key={key}>{text}</del>;
      return change === 'added' ? <ins key={key}>{text}</ins> : text;
    })}
  </>
);
