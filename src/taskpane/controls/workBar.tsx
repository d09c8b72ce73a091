import type { VNode } from 'preact';
import type { Texts } from '../../text/texts';
import type { Busy } from '../state';
import { Button, ProgressBar } from './fluent';

interface WorkBarProps {
  readonly busy: Busy | null;
  readonly texts: Texts;
  readonly onCancel: () => void;
}

/** Appears after half a second of work (by the stylesheet), at the foot of the pane, where it moves nothing. */
export function WorkBar({ busy, texts, onCancel }: WorkBarProps): VNode | null {
  if (!busy) return null;
  // One step tells nothing about how far the work has come.
  const value = busy.total > 1 ? Math.round((busy.done / busy.total) * 100) : null;
  return (
    <footer class="work-bar">
      <div class="work-bar-text">
        <span>{texts.app.working}</span>
        <Button size="small" appearance="outline" disabled={busy.cancelling} onClick={onCancel}>
          {texts.app.cancel}
        </Button>
      </div>
      <ProgressBar label={texts.app.working} value={value} />
    </footer>
  );
}
