import type { VNode } from 'preact';
import type { RestockLine } from '../../domain/stock/restockLine';
import type { RestockTabTexts } from '../../text/restockTab/texts';

interface ItemRowProps {
  readonly t: RestockTabTexts;
  readonly line: RestockLine;
  /** What somebody decided; undefined where nobody did. */
  readonly decided: number | undefined;
  readonly onOpen: () => void;
}

/** One item of the list: what it is, how it stands, how much to order. */
export function ItemRow({ t, line, decided, onOpen }: ItemRowProps): VNode {
  const { item, status, stockClass, cover, quantity } = line;
  const ordered = decided ?? quantity;
  return (
    <button type="button" class="item-row" onClick={onOpen}>
      <span class="item-words">
        <span class="item-name">{[item.name || item.id || item.code, item.sku].filter(Boolean).join(' ')}</span>
        <span class="caption item-facts">
          <span class={`status status-${status ? STATUS_LOOK[status] : 'none'}`}>
            {status ? t.statusName(status) : t.unknownStatus}
          </span>
          {[stockClass && t.className(stockClass), cover !== null && t.coverDays(cover)].filter(Boolean).join(' · ')}
        </span>
      </span>
      <span class="item-quantity">
        <b>{ordered === null ? t.unknown : t.pieces(ordered)}</b>
        {decided !== undefined && <span class="caption">{t.computed(quantity)}</span>}
      </span>
    </button>
  );
}

/** How each status is coloured; the word says it as well. */
export const STATUS_LOOK = {
  ...{ 缺货: 'error', 紧急: 'error', 待补: 'alarm', 正常: 'normal', 超储: 'weak', 呆滞: 'weak' },
} as const;
