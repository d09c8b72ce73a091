import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { RestockLine } from '../../domain/stock/restockLine';
import type { StockField } from '../../domain/stock/stockItem';
import type { DetailId } from '../../text/restockTab/texts';
import { Button } from '../controls/fluent';
import { nextIcon, previousIcon } from '../controls/icons';
import { useStore } from '../shell/useStore';
import { ArrivalRow } from './arrivalRow';
import { figuresOf } from './figures';
import { placeOfFigure } from './figurePlaces';
import { filtered } from './filter';
import { STATUS_LOOK } from './itemRow';
import type { RestockProps } from './props';
import { QuantityField } from './quantityField';
import { ReasonLine } from './reasonLine';
import { SalesLine } from './salesLine';

/** All that is told of one item, and the quantity, which can be decided otherwise. */
export function ItemDetail(given: RestockProps): VNode {
  const { t, busy, restock, stock } = given;
  const { plan, decided } = stock;
  const key = useStore(restock.store, (state) => state.item);
  const filter = useStore(restock.store, (state) => state.filter);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [key]);
  const lines = filtered(plan.lines, filter, decided);
  const at = lines.findIndex(({ item }) => item.key === key);
  const line = plan.lines.find(({ item }) => item.key === key) as RestockLine;
  const { item, status, demand } = line;
  const name = item.name || item.id || item.code;
  const step = (by: number) => {
    const next = lines[at + by];
    if (next) restock.openItem(next.item.key);
  };
  const arrivals = plan.arrivals.filter((arrival) => arrival.item.key === key);
  return (
    <section class="item-detail">
      <div class="item-steps">
        <Button appearance="subtle" icon={previousIcon()} onClick={() => restock.openItem(null)}>
          {t.back}
        </Button>
        <span>
          <Button
            iconOnly
            appearance="subtle"
            icon={previousIcon()}
            label={t.previous}
            disabled={at <= 0}
            onClick={() => step(-1)}
          />
          <Button
            iconOnly
            appearance="subtle"
            icon={nextIcon()}
            label={t.next}
            disabled={at < 0 || at === lines.length - 1}
            onClick={() => step(1)}
          />
        </span>
      </div>
      <h2 ref={heading} tabIndex={-1}>
        {[name, item.sku].filter(Boolean).join(' ')}
      </h2>
      <p class="caption">
        <span class={`status status-${status ? STATUS_LOOK[status] : 'none'}`}>
          {status ? t.statusName(status) : t.unknownStatus}
        </span>
        {[item.id, item.supplier || t.noSupplier].filter(Boolean).join(' · ')}
      </p>
      <QuantityField
        t={t}
        busy={busy}
        computed={line.quantity}
        decided={decided.get(item.key)}
        onDecide={(quantity) => void restock.decide(item.key, name, quantity)}
      />
      <h3>{t.why}</h3>
      <ReasonLine line={line} {...given} />
      <SalesLine recent={demand.recent} t={t} />
      <dl class="figures">
        {figuresOf(line, t).map(({ id, text, from }) => (
          <Figure key={id} id={id} text={text} from={from} line={line} {...given} />
        ))}
      </dl>
      {arrivals.length > 0 && (
        <>
          <h3>{t.section.arrivals}</h3>
          <ul class="arrivals">
            {arrivals.map((arrival, i) => (
              <ArrivalRow key={i} arrival={arrival} named={false} {...given} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

interface FigureProps extends RestockProps {
  readonly id: DetailId;
  readonly text: string;
  readonly from: StockField | 'sales' | undefined;
  readonly line: RestockLine;
}

function Figure({ id, text, from, line, t, stock, onGo, goTo }: FigureProps): VNode {
  const place = from === undefined ? null : placeOfFigure(line, from, stock.salesAt);
  return (
    <div class="figure">
      <dt class="caption">{t.detail[id]}</dt>
      <dd>
        {place ? (
          <button
            type="button"
            class="link"
            title={goTo(place)}
            aria-label={`${t.detail[id]} ${text} ${goTo(place)}`}
            onClick={() => onGo(place)}
          >
            {text}
          </button>
        ) : (
          text
        )}
      </dd>
    </div>
  );
}
