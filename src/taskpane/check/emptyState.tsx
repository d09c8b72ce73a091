import type { VNode } from 'preact';
import type { Texts } from '../../text/texts';
import { Button } from '../controls/fluent';
import { refreshIcon, sheetIcon } from '../controls/icons';
import type { Check } from './actions';

interface EmptyStateProps {
  readonly texts: Texts;
  readonly busy: boolean;
  readonly check: Check;
  /** Leads to tables that could be used, where there are any. */
  readonly onChoose: (() => void) | null;
}

export function EmptyState({ texts, busy, check, onChoose }: EmptyStateProps): VNode {
  return (
    <div class="empty" role="status">
      <span class="empty-picture">{sheetIcon()}</span>
      <h2>{onChoose ? texts.recognition.noneUsed : texts.empty.title}</h2>
      {!onChoose && <p>{texts.empty.body}</p>}
      <div class="empty-buttons">
        {onChoose && (
          <Button appearance="primary" icon={sheetIcon()} onClick={onChoose}>
            {texts.recognition.open}
          </Button>
        )}
        <Button appearance={onChoose ? 'outline' : 'primary'} disabled={busy} onClick={check.createSample}>
          {texts.empty.createSample}
        </Button>
        <Button icon={refreshIcon()} disabled={busy} onClick={check.checkDaily}>
          {texts.check.again}
        </Button>
      </div>
    </div>
  );
}
