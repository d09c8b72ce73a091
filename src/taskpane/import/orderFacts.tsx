import type { VNode } from 'preact';
import { displayNumber } from '../../domain/metrics/display';
import type { OrderInsights } from '../../files/orders/insights';
import type { ImportTabTexts } from '../../text/importTab/texts';
import { Fold } from '../controls/fold';
import { Tick } from './tick';

interface OrderFactsProps {
  readonly insights: readonly OrderInsights[];
  readonly listed: boolean;
  readonly busy: boolean;
  readonly texts: ImportTabTexts;
  readonly onList: (on: boolean) => void;
}

const PROVINCES = 5;

/** What orders tell beside the days; nothing of it is written. Whether every order becomes a row is a choice. */
export function OrderFacts({ insights, listed, busy, texts, onList }: OrderFactsProps): VNode {
  const t = texts.orders;
  const lines = insights.flatMap(({ provinces, repurchase, lateDispatch }) => [
    ...named(provinces).map((names) => t.provinces(names)),
    ...repurchase.map(({ month, buyers, loyal }) =>
      t.repurchase(month, buyers ? displayNumber(loyal / buyers, 'rate') : '—', buyers),
    ),
    ...(lateDispatch ? [t.late(lateDispatch.late.length, lateDispatch.judged)] : []),
  ]);
  return (
    <>
      {lines.length > 0 && (
        <Fold title={t.title}>
          <ul class="ignored">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Fold>
      )}
      <Tick label={t.list} on={listed} disabled={busy} onTick={onList} />
    </>
  );
}

/** One list of the provinces that are known, none where there is none. */
function named(provinces: OrderInsights['provinces']): readonly (readonly string[])[] {
  const known = provinces.filter(({ name }) => name !== '').slice(0, PROVINCES);
  return known.length ? [known.map(({ name, orders }) => `${name} ${displayNumber(orders, 'orders')}`)] : [];
}
