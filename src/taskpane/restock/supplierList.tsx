import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { totalOf } from '../../domain/stock/supplierOrders';
import { bySupplier, withDecided } from '../../sheets/restock/order';
import { Button } from '../controls/fluent';
import { copyIcon } from '../controls/icons';
import type { RestockProps } from './props';

/** What is ordered where; each order can be copied for the chat. */
export function SupplierList({ t, busy, restock, stock }: RestockProps): VNode {
  const { plan, decided } = stock;
  const blocks = useMemo(() => {
    const lines = withDecided(plan.lines, decided).filter(({ quantity }) => (quantity ?? 0) > 0);
    return bySupplier(lines).map((block) => ({ ...block, total: totalOf(block.lines) }));
  }, [plan, decided]);
  if (blocks.length === 0) return <p class="caption">{t.nothingToOrder}</p>;
  return (
    <ul class="suppliers">
      {blocks.map(({ supplier, lines, total }) => {
        const name = supplier || t.noSupplier;
        return (
          <li key={supplier} class="supplier">
            <button
              type="button"
              class="supplier-words"
              onClick={() => {
                restock.filter({ status: 'toOrder', supplier, stockClass: null, text: '' });
                restock.showSection('list');
              }}
            >
              <span class="item-name">{name}</span>
              <span class="caption">
                {[t.total(total), total.withoutPrice > 0 && t.withoutPrice(total.withoutPrice)]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </button>
            <Button
              size="small"
              icon={copyIcon()}
              disabled={busy}
              label={`${t.copy} ${name}`}
              onClick={() => void restock.copy(name, t.message(plan.due, name, lines, total))}
            >
              {t.copy}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
