import type { ComponentChildren, VNode } from 'preact';
import { nextIcon } from './icons';

interface FoldProps {
  readonly title: string;
  readonly open?: boolean;
  readonly onOpen?: () => void;
  readonly children: ComponentChildren;
}

/** A list that is folded until somebody wants it; the browser's own element brings keyboard and roles along. */
export function Fold({ title, open, onOpen, children }: FoldProps): VNode {
  return (
    <details class="fold" open={open} onToggle={({ currentTarget }) => currentTarget.open && onOpen?.()}>
      <summary>
        <span class="fold-arrow">{nextIcon()}</span>
        {title}
      </summary>
      {children}
    </details>
  );
}
