import type { VNode } from 'preact';
import type { Arrival } from '../../domain/stock/arrivals';
import type { RestockProps } from './props';

interface ArrivalRowProps extends RestockProps {
  readonly arrival: Arrival;
  /** Whether it says of what. */
  readonly named: boolean;
}

const LOOK = { late: 'error', due: 'normal', tooLate: 'alarm', undated: 'weak' } as const;

/** Goods under way: when, how many, and whether they count; leads to their cell. */
export function ArrivalRow({ arrival, named, t, onGo, goTo }: ArrivalRowProps): VNode {
  const { item, shipment, state } = arrival;
  return (
    <li>
      <button
        type="button"
        class="arrival-row"
        title={`${t.arrivalHint(state)} ${goTo(shipment.place)}`}
        onClick={() => onGo(shipment.place)}
      >
        <span class="arrival-day">{t.arrivalDay(shipment.arrives)}</span>
        <span class="arrival-words">
          {named && <span class="item-name">{[item.name || item.id, item.sku].filter(Boolean).join(' ')}</span>}
          <span class="caption">
            <span class={`status status-${LOOK[state]}`}>{t.arrivalState[state]}</span>
            {named ? item.supplier : ''}
          </span>
        </span>
        <span class="arrival-pieces">{t.pieces(shipment.pieces)}</span>
      </button>
    </li>
  );
}
