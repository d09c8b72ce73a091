import type { VNode } from 'preact';
import type { Texts } from '../../text/texts';
import { Button } from '../controls/fluent';
import { refreshIcon, sheetIcon } from '../controls/icons';
import type { Check } from './actions';

interface EmptyStateProps {
  readonly texts: Texts;
  readonly busy: boolean;
  readonly check: Check;
}

export function EmptyState({ texts, busy, check }: EmptyStateProps): VNode {
  return (
    <div class="empty" role="status">
      <span class="empty-picture">{sheetIcon()}</span>
      <h2>{texts.empty.title}</h2>
      <p>{texts.empty.body}</p>
      <div class="empty-buttons">
        <Button appearance="primary" disabled={busy} onClick={check.createSample}>
          {texts.empty.createSample}
        </Button>
        <Button icon={refreshIcon()} disabled={busy} onClick={check.checkDaily}>
          {texts.check.again}
        </Button>
      </div>
    </div>
  );
}
