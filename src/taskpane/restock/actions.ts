import { linesToOrder } from '../../sheets/restock/order';
import { DECIDED_SETTING, decide } from '../../sheets/restock/decided';
import { stockSampleChanges } from '../../sheets/sample/stock';
import type { WhatIf } from '../../domain/stock/restockSettings';
import type { Day } from '../../domain/time/calendar';
import type { RestockSection, RestockTabTexts } from '../../text/restockTab/texts';
import type { LongWork } from '../../workbook/port';
import type { Pane } from '../shell/pane';
import { createStore } from '../shell/store';
import { stillChosen } from '../shop/chosen';
import type { ItemFilter } from './filter';
import { readWorkbook, stockAsOf } from './reading';
import { reduceRestock, UNREAD } from './state';
import { writeOrder } from './writeOrder';

/** A user who types a row of figures is done with it after this long a pause, in milliseconds. */
const PAUSE = 400;

export type Restock = ReturnType<typeof createRestock>;

/** 补货: its state, and everything that its buttons do. Nothing here rejects: failures become a notice. */
export function createRestock(pane: Pane, t: RestockTabTexts) {
  const { workbook, clock, worker, frame } = pane;
  const store = createStore(UNREAD, reduceRestock);
  const { state, dispatch } = store;
  const today = () => Math.floor(clock());
  let pause: ReturnType<typeof setTimeout> | undefined;

  async function look(work?: LongWork) {
    const read = await readWorkbook(workbook, clock(), work);
    const stock = stockAsOf(read, stillChosen(state().chosenDay, today()), today());
    dispatch({ kind: 'read', read, stock });
    return stock;
  }

  /** Nobody asked: what is wrong is told when somebody does. */
  const lookQuietly = () =>
    look().then(
      () => undefined,
      () => undefined,
    );

  pane.onSheetsChanged((changed) => {
    const { stock, read } = state();
    if (!read) return undefined;
    const used = stock && [stock.reading.sheets.stock, ...stock.reading.sheets.sales, stock.reading.sheets.arrivals];
    if (used && !used.some((name) => name !== null && changed.has(name))) return undefined;
    if (frame.state().busy) return lookQuietly();
    clearTimeout(pause);
    pause = setTimeout(() => void worker.idle().then(lookQuietly), PAUSE);
    return undefined;
  });
  pane.onSettingsChanged((keys) => (keys.has(DECIDED_SETTING) ? lookQuietly() : undefined));

  return {
    store,
    look: () =>
      worker.work(async (work) => {
        await look(work);
      }),

    chooseDay(day: Day) {
      const { read } = state();
      const chosenDay = { value: day, on: today() };
      dispatch({ kind: 'dayChosen', chosenDay, stock: read && stockAsOf(read, day, today()) });
    },

    showSection: (section: RestockSection) => dispatch({ kind: 'section', section }),
    filter: (filter: Partial<ItemFilter>) => dispatch({ kind: 'filter', filter }),
    openItem: (item: string | null) => dispatch({ kind: 'item', item }),
    tryOut: (whatIf: WhatIf) => dispatch({ kind: 'whatIf', whatIf }),

    /** null goes back to the computed quantity. */
    decide: (key: string, name: string, quantity: number | null) =>
      worker.work(async (work) => {
        const { stock } = state();
        if (!stock) return;
        const { settings } = await workbook.describe();
        const undo = await workbook.apply([decide(settings, stock.plan.due, key, quantity)], work);
        await pane.remember({ label: t.decided(name, quantity), undo });
      }),

    write: () =>
      worker.work(async (work) => {
        const stock = await look(work);
        if (!stock || linesToOrder({ lines: stock.plan.lines, decided: stock.decided }).length === 0) {
          pane.notify({ intent: 'info', text: t.nothingToOrder });
          return;
        }
        // The sheet is Chinese whatever the pane speaks.
        const notes = stock.plan.daysOutKnown === 'all' ? [] : ['未剔除缺货天'];
        const order = await writeOrder(workbook, stock, notes, work);
        const entry = { label: `${t.write} ${order.sheet}`, undo: order.undo };
        dispatch({ kind: 'written', order, entry });
        await pane.remember(entry);
        await workbook.show(order.show);
      }),

    copy: (supplier: string, message: string) =>
      pane.copyText(message).then(
        () => pane.notify({ intent: 'success', text: t.copied(supplier) }),
        () => pane.notify({ intent: 'error', text: t.copyFailed }),
      ),

    createSample: () =>
      worker.work(async (work) => {
        const { sheets } = await workbook.describe();
        const changes = stockSampleChanges(
          sheets.map(({ name }) => name),
          today(),
        );
        const undo = await workbook.apply(changes, work);
        const added = changes.flatMap((change) => (change.kind === 'addSheet' ? [change.sheet] : []));
        await pane.remember({ label: t.createSample, undo });
        await look(work);
        const [first] = added;
        if (first !== undefined) await workbook.show({ sheet: first, row: 1, column: 0 });
        pane.notify({ intent: 'success', text: t.created(added) });
      }),
  };
}
