import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { totalOf } from '../../domain/stock/supplierOrders';
import { withDecided } from '../../sheets/restock/order';
import { Button } from '../controls/fluent';
import { reportIcon, successIcon } from '../controls/icons';
import type { Pane } from '../shell/pane';
import { useStore } from '../shell/useStore';
import type { RestockProps } from './props';
import { shownOrder } from './state';
import type { WrittenOrder } from './writeOrder';

/** By when, how much in all, and the button that writes the table. */
export function OrderBar({ pane, t, busy, restock, stock }: RestockProps & { readonly pane: Pane }): VNode {
  const { plan, decided } = stock;
  const total = useMemo(() => totalOf(withDecided(plan.lines, decided)), [plan, decided]);
  const journal = useStore(pane.frame, (frame) => frame.journal);
  const order = useStore(restock.store, (state) => shownOrder(state, journal));
  const unknown = plan.lines.filter(({ reason }) => reason.kind === 'unknown' && reason.why !== 'notOnSale').length;
  const left = plan.due - plan.asOf;
  return (
    <section class="order-bar">
      <p class={left < 0 ? 'due late' : 'due'}>{t.due(plan.due, left)}</p>
      <p class="order-total">{total.items > 0 ? t.total(total) : t.nothingToOrder}</p>
      <p class="caption">
        {[
          plan.salesOf && t.salesOf(plan.salesOf),
          t.daysOutKnown[plan.daysOutKnown],
          total.withoutPrice > 0 && t.withoutPrice(total.withoutPrice),
          unknown > 0 && t.unknownItems(unknown),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <Button appearance="primary" icon={reportIcon()} disabled={busy} onClick={() => void restock.write()}>
        {t.write}
      </Button>
      <div role="status">{order && <OrderDone t={t} order={order} />}</div>
    </section>
  );
}

function OrderDone({ t, order }: Pick<RestockProps, 't'> & { readonly order: WrittenOrder }): VNode {
  const { sheet, items, refill } = order;
  const more = refill
    ? [
        refill.typedOver.length > 0 && t.typedOver(refill.typedOver.length),
        refill.moved > 0 && t.moved(refill.moved),
        refill.takenOut.length > 0 && t.takenOut(refill.takenOut),
      ].filter(Boolean)
    : [];
  return (
    <div class="order-done">
      <span class="severity-none">{successIcon()}</span>
      <div>
        <p>{refill ? t.refilled(sheet, refill.added) : t.written(sheet, items)}</p>
        {more.map((line) => (
          <p key={line} class="caption">
            {line}
          </p>
        ))}
      </div>
    </div>
  );
}
