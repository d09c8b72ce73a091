import type { ComponentType, VNode } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { BUILT_IN_METRICS } from '../../domain/metrics/shopMetrics';
import { understood } from '../../sheets/recognise/understood';
import type { SheetGrid } from '../../workbook/grid';
import { Button } from '../controls/fluent';
import { refreshIcon } from '../controls/icons';
import type { Pane } from '../shell/pane';
import { useBusy, useStore } from '../shell/useStore';
import { QuestionCard } from '../shop/questionCard';
import { shopOf } from '../shop/shopOf';
import { createSheetsActions } from './actions';
import { LeftOutList } from './leftOutList';
import type { SheetsProps } from './props';
import { RoleList } from './roleList';
import './sheets.css';
import { TableCard } from './tableCard';
import { textsOf } from './textsOf';

/** The view of the tab with this id. */
export function createSheetsView(pane: Pane, tab: string): ComponentType {
  const t = textsOf(pane.texts);
  const actions = createSheetsActions(pane, t);
  return () => <SheetsView pane={pane} tab={tab} t={t} actions={actions} />;
}

function SheetsView({
  pane,
  tab,
  t,
  actions,
}: Omit<SheetsProps, 'busy' | 'metrics' | 'onGo'> & { readonly tab: string }): VNode {
  const busy = useBusy(pane);
  const inFront = useStore(pane.frame, (frame) => frame.tab === tab);
  const known = useStore(shopOf(pane), (shop) => shop.understood);
  const hidden = useHidden(pane, inFront);
  const view = useMemo(() => known && understood(known.recognition, known.answers, hidden), [known, hidden]);
  const metrics = known?.recognition.custom.metrics ?? BUILT_IN_METRICS;
  const given: SheetsProps = { pane, t, metrics, busy, actions, onGo: (place) => void pane.show(place) };
  return (
    <>
      <QuestionCard pane={pane} />
      <p class="intro">{t.intro}</p>
      <div class="sheets-buttons">
        <Button icon={refreshIcon()} disabled={busy} onClick={() => void actions.lookAgain()}>
          {t.again}
        </Button>
        <Button
          appearance="subtle"
          disabled={busy || Object.keys(known?.answers ?? {}).length === 0}
          onClick={() => void actions.forgetAll()}
        >
          {t.forgetAll}
        </Button>
      </div>
      {view && view.tables.length === 0 && <p class="caption">{t.nothing}</p>}
      {view?.summed && <p class="caption">{t.summed}</p>}
      {view?.tables.map((table) => (
        <TableCard key={table.parts[0]?.sheet} table={table} {...given} />
      ))}
      {view && view.leftOut.length > 0 && <LeftOutList tables={view.leftOut} {...given} />}
      {known && <RoleList recognition={known.recognition} answers={known.answers} {...given} />}
    </>
  );
}

/** The sheets in use with what nobody sees of them; read only while the tab is looked at. */
function useHidden(pane: Pane, inFront: boolean): ReadonlyMap<string, SheetGrid> {
  const [grids, setGrids] = useState<ReadonlyMap<string, SheetGrid>>(new Map());
  const known = useStore(shopOf(pane), (shop) => shop.understood);
  useEffect(() => {
    if (!inFront || !known) return undefined;
    let isLatest = true;
    const used = new Set(known.recognition.daily.used.map(({ table }) => table.view.grid.sheet));
    pane.workbook.read([...used], ['hidden']).then(
      (read) => isLatest && setGrids(read),
      // What cannot be read is not told; the rest stands.
      () => undefined,
    );
    return () => void (isLatest = false);
  }, [inFront, known]);
  return grids;
}
