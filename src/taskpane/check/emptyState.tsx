import type { VNode } from 'preact';
import type { Texts } from '../../text/texts';
import type { Actions } from '../actions';
import { Button } from '../controls/fluent';
import { refreshIcon, sheetIcon } from '../controls/icons';

interface EmptyStateProps {
  readonly texts: Texts;
  readonly busy: boolean;
  readonly actions: Actions;
}

export function EmptyState({ texts, busy, actions }: EmptyStateProps): VNode {
  return (
    <div class="empty" role="status">
      <span class="empty-picture">{sheetIcon()}</span>
      <h2>{texts.empty.title}</h2>
      <p>{texts.empty.body}</p>
      <div class="empty-buttons">
        <Button appearance="primary" disabled={busy} onClick={actions.createSample}>
          {texts.empty.createSample}
        </Button>
        <Button icon={refreshIcon()} disabled={busy} onClick={actions.checkDaily}>
          {texts.check.again}
        </Button>
      </div>
    </div>
  );
}
