import type { LongWork } from '../../workbook/port';
import { JobError } from '../shell/jobError';
import type { Pane } from '../shell/pane';
import { createStore, type Readable } from '../shell/store';
import { readShopNow, type ShopNow } from './readShopNow';
import { reduceShop, startShop, type ShopState } from './state';

export interface ShopStore extends Readable<ShopState> {
  /** The first look at the workbook, whoever asks for it first. Never rejects. */
  start(): Promise<void>;
  /** Reads the shop for a job; what its sheets propose goes to the state. Throws JobError and WorkbookError. */
  read(work?: LongWork): Promise<ShopNow>;
}

/** A user who types a row of figures is done with it after this long a pause, in milliseconds. */
const PAUSE = 400;

const shops = new WeakMap<Pane, ShopStore>();

/** The one picture of the shop that all tabs of a pane share. */
export function shopOf(pane: Pane): ShopStore {
  let shop = shops.get(pane);
  if (!shop) shops.set(pane, (shop = createShop(pane)));
  return shop;
}

function createShop({ workbook, clock, worker, frame, onSheetsChanged }: Pane): ShopStore {
  const { state, subscribe, dispatch } = createStore(startShop(clock()), reduceShop);
  let reads = 0;
  let started: Promise<void> | null = null;
  let pause: ReturnType<typeof setTimeout> | undefined;

  async function read(work?: LongWork): Promise<ShopNow> {
    const turn = ++reads;
    try {
      const shop = await readShopNow(workbook, clock(), work);
      // A later read has seen more, even if it came back earlier.
      if (turn === reads) dispatch({ kind: 'read', shop });
      return shop;
    } catch (error) {
      // A workbook that could not be read at all tells nothing.
      if (turn === reads && error instanceof JobError) dispatch({ kind: 'unread', noDaily: isNoDaily(error) });
      throw error;
    }
  }

  /**
   * Nobody asked: what is wrong is told when somebody does. The sheets that told of the shop will do, as long as they
   * tell anything: a workbook may hold a hundred thousand orders beside them.
   */
  async function look(): Promise<void> {
    const { sheets } = state();
    const turn = ++reads;
    const shop = sheets.length > 0 ? await readShopNow(workbook, clock(), {}, sheets).catch(() => null) : null;
    if (!shop) await read().catch(() => undefined);
    else if (turn === reads) dispatch({ kind: 'read', shop });
  }

  onSheetsChanged((changed) => {
    // While no sheet tells of the shop, any may begin to.
    const { sheets } = state();
    if (sheets.length > 0 && !sheets.some((name) => changed.has(name))) return undefined;
    // Our own writing and undoing ends when the pane knows what has become of the shop.
    if (frame.state().busy) return look();
    clearTimeout(pause);
    pause = setTimeout(() => void worker.idle().then(look), PAUSE);
    return undefined;
  });

  return { state, subscribe, read, start: () => (started ??= look()) };
}

/** A workbook without daily figures is no failure: the pane says what to do instead. */
export function isNoDaily(error: unknown): boolean {
  return error instanceof JobError && error.code === 'noDailySheet';
}
