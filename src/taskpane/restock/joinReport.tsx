import type { VNode } from 'preact';
import type { Place } from '../../domain/cells';
import { calledAs } from '../../domain/stock/stockRule';
import { Fold } from '../controls/fold';
import { PlaceLink } from '../controls/placeLink';
import type { RestockProps } from './props';

/** So many of each are named. */
const MOST = 50;

/** How stock and sales came together; what stands in one of them only leads to its cell. */
export function JoinReport({ t, stock, onGo, goTo }: RestockProps): VNode {
  const { facts, sheets } = stock.reading;
  const { items, matched, onlyInStock, onlyInSales } = facts.join;
  const by = (['sku', 'id', 'code', 'name'] as const).filter((key) => matched[key] > 0);
  const groups: readonly { readonly title: string; readonly own: readonly { text: string; place: Place }[] }[] = [
    {
      title: t.onlyInStock,
      own: onlyInStock.map((item) => ({
        text: calledAs(item),
        place: { sheet: item.row.sheet, row: item.row.row, column: Math.min(...Object.values(item.row.columns)) },
      })),
    },
    { title: t.onlyInSales, own: onlyInSales.map((sales) => ({ text: calledAs(sales), place: sales.place })) },
  ];
  const summary = t.joinSummary(items.length - onlyInStock.length, onlyInStock.length, onlyInSales.length);
  return (
    <Fold title={t.labelled(t.joined, sheets.sales.length === 0 ? t.noSalesSheet : summary)}>
      <div class="join">
        <p class="caption">{[sheets.stock, ...sheets.sales, sheets.arrivals].filter(Boolean).join(' · ')}</p>
        {by.length > 0 && <p class="caption">{by.map((key) => t.matchedBy[key](matched[key])).join(' · ')}</p>}
        {groups
          .filter(({ own }) => own.length > 0)
          .map(({ title, own }) => (
            <section key={title}>
              <h3>
                {title} ({own.length})
              </h3>
              <ul>
                {own.slice(0, MOST).map(({ text, place }, i) => (
                  <li key={i} class="join-row">
                    <span>{text}</span>
                    <PlaceLink place={place} label={goTo(place)} onGo={onGo} />
                  </li>
                ))}
              </ul>
              {own.length > MOST && <p class="caption">{t.more(own.length - MOST)}</p>}
            </section>
          ))}
      </div>
    </Fold>
  );
}
