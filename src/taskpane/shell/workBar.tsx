import type { VNode } from 'preact';
import { Button, ProgressBar } from '../controls/fluent';
import type { Pane } from './pane';
import { useStore } from './useStore';

/** Appears after half a second of work (by the stylesheet), at the foot of the pane, where it moves nothing. */
export function WorkBar({ pane: { frame, texts, worker } }: { readonly pane: Pane }): VNode | null {
  const busy = useStore(frame, (state) => state.busy);
  if (!busy) return null;
  // One step tells nothing about how far the work has come.
  const value = busy.total > 1 ? Math.round((busy.done / busy.total) * 100) : null;
  return (
    <footer class="work-bar">
      <div class="work-bar-text">
        <span>{texts.app.working}</span>
        <Button size="small" appearance="outline" disabled={busy.cancelling} onClick={worker.cancel}>
          {texts.app.cancel}
        </Button>
      </div>
      <ProgressBar label={texts.app.working} value={value} />
    </footer>
  );
}
