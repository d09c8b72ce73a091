import type { VNode } from 'preact';
import { Button } from '../controls/fluent';
import { refreshIcon, sheetIcon } from '../controls/icons';
import type { RestockProps } from './props';

/** A workbook without 库存: what is needed, and a sheet to begin with. */
export function EmptyRestock({ t, busy, restock }: Pick<RestockProps, 't' | 'busy' | 'restock'>): VNode {
  return (
    <div class="empty" role="status">
      <span class="empty-picture">{sheetIcon()}</span>
      <h2>{t.emptyTitle}</h2>
      <p>{t.emptyBody}</p>
      <div class="empty-buttons">
        <Button appearance="primary" disabled={busy} onClick={() => void restock.createSample()}>
          {t.createSample}
        </Button>
        <Button icon={refreshIcon()} disabled={busy} onClick={() => void restock.look()}>
          {t.again}
        </Button>
      </div>
    </div>
  );
}
