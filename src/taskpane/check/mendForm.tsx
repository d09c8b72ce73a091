import type { VNode } from 'preact';
import { cellName } from '../../domain/cells';
import { formatDay } from '../../domain/time/calendar';
import type { Mend } from '../../sheets/mend/mend';
import type { Texts } from '../../text/texts';
import { Button } from '../controls/fluent';

interface MendFormProps {
  readonly mend: Mend;
  readonly texts: Texts;
  readonly busy: boolean;
  readonly onMend: () => void;
  readonly onClose: () => void;
}

/** What a mend would write, before → after, and the button that writes it. */
export function MendForm({ mend, texts, busy, onMend, onClose }: MendFormProps): VNode {
  const t = texts.check;
  return (
    <div class="known-form">
      <p class="mend-change">
        <span class="caption">{cellName(mend.place)}</span> <s>{String(mend.before)}</s> → <b>{shownAfter(mend)}</b>
      </p>
      <div class="known-buttons">
        <Button size="small" appearance="primary" disabled={busy} onClick={onMend}>
          {t.mendIt}
        </Button>
        <Button size="small" onClick={onClose}>
          {texts.app.cancel}
        </Button>
      </div>
    </div>
  );
}

/** A date is shown as people write it. */
function shownAfter({ after, numberFormat }: Mend): string {
  return typeof after === 'number' && numberFormat !== null && /y/.test(numberFormat)
    ? formatDay(after)
    : String(after);
}
