/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { Icon } from './Icon';
import { useStore } from './state';
import { WORDS } from './words';

export interface HeadProps {
  readonly title?: string;
  readonly onBack: () => void;
  readonly children?: ReactNode;
}

export const Head = ({ title, onBack, children }: HeadProps) => (
  <div className="dialog-head">
    <button
      type="button"
      data-testid="app-bar-close"
      aria-label={WORDS[useStore().lang].close}
      className="icon"
      onClick={onBack}
    >
      <Icon name="close" />
    </button>
    <h2 id="modal-header">{title}</h2>
    {children}
  </div>
);
