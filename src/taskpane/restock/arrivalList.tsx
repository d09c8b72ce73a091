import type { VNode } from 'preact';
import { Fold } from '../controls/fold';
import type { ArrivalState } from '../../domain/stock/arrivals';
import { ArrivalRow } from './arrivalRow';
import type { RestockProps } from './props';

const STATES: readonly ArrivalState[] = ['late', 'due', 'tooLate', 'undated'];
/** More of one kind are folded away at first; nobody reads them all. */
const MOST = 200;

/** 到货计划: what comes when, what is late, what comes too late to count; 新品 apart. */
export function ArrivalList(given: RestockProps): VNode {
  const { t, restock, stock } = given;
  const { arrivals, newItems } = stock.plan;
  const groups = STATES.map((state) => ({ state, own: arrivals.filter((arrival) => arrival.state === state) }));
  return (
    <>
      {arrivals.length === 0 && <p class="caption">{t.noArrivals}</p>}
      {groups
        .filter(({ own }) => own.length > 0)
        .map(({ state, own }) => (
          <section key={state} class="arrival-group">
            <h3>
              {t.arrivalState[state]} ({own.length})
            </h3>
            <p class="caption">{t.arrivalHint(state)}</p>
            <ul class="arrivals">
              {own.slice(0, MOST).map((arrival, i) => (
                <ArrivalRow key={i} arrival={arrival} named {...given} />
              ))}
            </ul>
            {own.length > MOST && <p class="caption">{t.more(own.length - MOST)}</p>}
          </section>
        ))}
      {newItems.length > 0 && (
        <Fold title={`${t.newItems} (${newItems.length})`} open>
          <ul class="arrivals">
            {newItems.slice(0, MOST).map(({ item, quantity }) => (
              <li key={item.key}>
                <button
                  type="button"
                  class="arrival-row"
                  onClick={() => {
                    restock.filter({ status: 'all', supplier: null, stockClass: '新品', text: '' });
                    restock.showSection('list');
                    restock.openItem(item.key);
                  }}
                >
                  <span class="arrival-words">
                    <span class="item-name">{[item.name || item.id, item.sku].filter(Boolean).join(' ')}</span>
                    {item.listed !== null && <span class="caption">{t.listedOn(item.listed)}</span>}
                  </span>
                  <span class="arrival-pieces">{quantity === null ? t.unknown : t.pieces(quantity)}</span>
                </button>
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </>
  );
}
