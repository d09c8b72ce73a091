import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { STATUS_LOOK } from './itemRow';
import type { RestockProps } from './props';

const TOPS = [10, 20] as const;

/** 前十 and 前二十 of the last 7 days, with what is at hand of them and how they moved. */
export function HotList({ t, restock, stock }: RestockProps): VNode {
  const [top, setTop] = useState<number>(TOPS[0]);
  const { hot } = stock.plan;
  if (hot.length === 0) return <p class="caption">{t.noSales}</p>;
  return (
    <>
      <div class="segments" role="group" aria-label={t.section.hot}>
        {TOPS.map((one) => (
          <button key={one} type="button" class="segment" aria-pressed={one === top} onClick={() => setTop(one)}>
            {t.top(one)}
          </button>
        ))}
      </div>
      <ol class="hot">
        {hot.slice(0, top).map(({ line: { item, demand, status }, rank, change }) => (
          <li key={item.key}>
            <button
              type="button"
              class="hot-row"
              onClick={() => {
                restock.filter({ status: 'all', supplier: null, stockClass: null, text: '' });
                restock.showSection('list');
                restock.openItem(item.key);
              }}
            >
              <span class="hot-rank">{rank}</span>
              <span class="hot-words">
                <span class="item-name">{[item.name || item.id, item.sku].filter(Boolean).join(' ')}</span>
                <span class="caption">
                  {status && <span class={`status status-${STATUS_LOOK[status]}`}>{t.statusName(status)}</span>}
                  {[
                    `${t.detail.available} ${item.available === null ? t.unknown : t.pieces(item.available)}`,
                    demand.daily !== null && t.soldPerDay(demand.daily),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </span>
              <span class="item-quantity">
                <b>{t.units7(demand.units7 ?? 0)}</b>
                <span class="caption">{t.rankChange(change)}</span>
              </span>
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}
