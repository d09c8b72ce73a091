import { sheetsConsidered } from '../../sheets/daily/shop';
import { answersIn, FORGET_ANSWERS, keepAnswers, RECOGNITION_SETTING } from '../../sheets/recognise/keptAnswers';
import type { Change } from '../../workbook/change';
import type { LongWork } from '../../workbook/port';
import { JobError } from '../shell/jobError';
import type { Pane } from '../shell/pane';
import { createStore, type Readable } from '../shell/store';
import { shopIn, understand, type ShopNow, type Understanding } from './shopNow';
import { reduceShop, startShop, type ShopState } from './state';

export interface ShopStore extends Readable<ShopState> {
  /** The first look at the workbook, whoever asks for it first. Never rejects. */
  start(): Promise<void>;
  /** Reads the shop for a job; what its sheets propose goes to the state. Throws JobError and WorkbookError. */
  read(work?: LongWork): Promise<ShopNow>;
  /** Keeps answers in the workbook, null forgetting one; 撤销 shows them under `label`. Never rejects. */
  answer(given: Readonly<Record<string, string | null>>, label: string): Promise<boolean>;
  /** Forgets every answer. Never rejects. */
  forget(label: string): Promise<boolean>;
  /**
   * Calls back when an answer was given or taken back, with the shop as it is understood now; null where there is none.
   * Whoever listens never rejects.
   */
  onAnswered(listener: (shop: ShopNow | null) => Promise<void>): void;
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

function createShop(pane: Pane): ShopStore {
  const { workbook, clock, worker, frame } = pane;
  const { state, subscribe, dispatch } = createStore(startShop(clock()), reduceShop);
  const listeners = new Set<(shop: ShopNow | null) => Promise<void>>();
  let reads = 0;
  let started: Promise<void> | null = null;
  let pause: ReturnType<typeof setTimeout> | undefined;

  /** A later read has seen more, even if this one comes back after it. */
  function take(turn: number, understood: Understanding): ShopNow {
    try {
      const shop = shopIn(understood);
      if (turn === reads) dispatch({ kind: 'read', understood, shop });
      return shop;
    } catch (error) {
      if (turn === reads && error instanceof JobError) {
        dispatch({ kind: 'unread', understood, noDaily: isNoDaily(error) });
      }
      throw error;
    }
  }

  async function read(work?: LongWork): Promise<ShopNow> {
    const turn = ++reads;
    return take(turn, await understand(workbook, clock(), work));
  }

  /**
   * Nobody asked: what is wrong is told when somebody does. The sheets that were considered for the shop will do, as long as
   * they tell anything: a workbook may hold a hundred thousand orders beside them.
   */
  async function look(): Promise<void> {
    const { sheets, understood } = state();
    const considered = understood ? sheetsConsidered(understood.recognition) : [];
    const turn = ++reads;
    const again = sheets.length > 0 ? await understand(workbook, clock(), {}, considered).catch(() => null) : null;
    const shop = again && shopOrNothing(again);
    if (!shop) await read().catch(() => undefined);
    else if (turn === reads) dispatch({ kind: 'read', understood: again, shop });
  }

  pane.onSheetsChanged((changed) => {
    // While no sheet tells of the shop, any may begin to.
    const { sheets } = state();
    if (sheets.length > 0 && !sheets.some((name) => changed.has(name))) return undefined;
    // Our own writing and undoing ends when the pane knows what has become of the shop.
    if (frame.state().busy) return look();
    clearTimeout(pause);
    pause = setTimeout(() => void worker.idle().then(look), PAUSE);
    return undefined;
  });

  pane.onSettingsChanged(async (keys) => {
    if (!keys.has(RECOGNITION_SETTING)) return;
    const shop = await read().catch(() => null);
    await Promise.all([...listeners].map((listener) => listener(shop)));
  });

  const keep = (label: string, change: () => Promise<Change>) =>
    worker.work(async (work) => {
      const undo = await workbook.apply([await change()], work);
      await pane.remember({ label, undo });
    });

  return {
    state,
    subscribe,
    read,
    start: () => (started ??= look()),
    answer: (given, label) =>
      keep(label, async () => keepAnswers(answersIn((await workbook.describe()).settings), given)),
    forget: (label) => keep(label, async () => FORGET_ANSWERS),
    onAnswered: (listener) => void listeners.add(listener),
  };
}

function shopOrNothing(understood: Understanding): ShopNow | null {
  try {
    return shopIn(understood);
  } catch {
    return null;
  }
}

/** A workbook without daily figures is no failure: the pane says what to do instead. */
export function isNoDaily(error: unknown): boolean {
  return error instanceof JobError && error.code === 'noDailySheet';
}
