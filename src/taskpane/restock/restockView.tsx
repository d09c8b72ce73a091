import type { ComponentType, VNode } from 'preact';
import { useEffect } from 'preact/hooks';
import type { RestockSection, RestockTabTexts } from '../../text/restockTab/texts';
import { DateField } from '../controls/dateField';
import { Button } from '../controls/fluent';
import { refreshIcon } from '../controls/icons';
import type { Pane } from '../shell/pane';
import { useBusy, useStore } from '../shell/useStore';
import { createRestock, type Restock } from './actions';
import { ArrivalList } from './arrivalList';
import { EmptyRestock } from './emptyRestock';
import { FindingList } from './findingList';
import { HotList } from './hotList';
import { ItemDetail } from './itemDetail';
import { ItemList } from './itemList';
import { JoinReport } from './joinReport';
import { KpiCards } from './kpiCards';
import { OrderBar } from './orderBar';
import type { RestockProps } from './props';
import './restock.css';
import { SupplierList } from './supplierList';
import { textsOf } from './textsOf';
import { WhatIf } from './whatIf';

const SECTIONS: Readonly<Record<RestockSection, ComponentType<RestockProps>>> = {
  list: ItemList,
  suppliers: SupplierList,
  arrivals: ArrivalList,
  hot: HotList,
  figures: KpiCards,
  whatIf: WhatIf,
};

/** The view of the tab with this id. */
export function createRestockView(pane: Pane, tab: string): ComponentType {
  const t = textsOf(pane.texts);
  const restock = createRestock(pane, t);
  return () => <RestockView pane={pane} tab={tab} t={t} restock={restock} />;
}

interface RestockViewProps {
  readonly pane: Pane;
  readonly tab: string;
  readonly t: RestockTabTexts;
  readonly restock: Restock;
}

function RestockView({ pane, tab, t, restock }: RestockViewProps): VNode {
  const busy = useBusy(pane);
  const inFront = useStore(pane.frame, (frame) => frame.tab === tab);
  const { read, stock, section, item } = useStore(restock.store, (state) => state);
  useEffect(() => {
    if (inFront && !read) void pane.worker.idle().then(restock.look);
  }, [inFront, read !== null]);
  if (!read) return <p class="intro">{t.intro}</p>;
  if (!stock) return <EmptyRestock t={t} busy={busy} restock={restock} />;
  const given: RestockProps = {
    ...{ t, busy, restock, stock },
    onGo: (place) => void pane.show(place),
    goTo: (place) => pane.texts.check.goTo(place),
  };
  const Section = SECTIONS[section];
  const isItem = section === 'list' && stock.plan.lines.some((line) => line.item.key === item);
  return (
    <>
      <div class="ask">
        <label class="date">
          <span class="caption">{t.asOf}</span>
          <DateField day={stock.asOf} onDay={restock.chooseDay} />
        </label>
        <Button icon={refreshIcon()} disabled={busy} onClick={() => void restock.look()}>
          {t.again}
        </Button>
      </div>
      <OrderBar pane={pane} {...given} />
      <div class="segments" role="group" aria-label={t.sections}>
        {(Object.keys(SECTIONS) as RestockSection[]).map((one) => (
          <button
            key={one}
            type="button"
            class="segment"
            aria-pressed={one === section}
            onClick={() => restock.showSection(one)}
          >
            {t.section[one]}
          </button>
        ))}
      </div>
      {/* The list keeps its place and its filters while an item is looked at. */}
      <div class="section" hidden={isItem}>
        <Section key={section} {...given} />
      </div>
      {isItem && <ItemDetail key={item} {...given} />}
      {!isItem && <FindingList {...given} />}
      {!isItem && <JoinReport {...given} />}
    </>
  );
}
