import type { Place } from '../../domain/cells';
import { restockPlan, type RestockPlan } from '../../domain/stock/restockPlan';
import { restockSettings, type RestockSettings, type WhatIf } from '../../domain/stock/restockSettings';
import { DEFAULT_SETTINGS } from '../../domain/settings';
import type { Day } from '../../domain/time/calendar';
import type { WorkbookRecognition } from '../../sheets/recognise/recogniseWorkbook';
import { readSettingsSheet } from '../../sheets/daily/settingsSheet';
import { decidedIn } from '../../sheets/restock/decided';
import { readRestock, type RestockReading } from '../../sheets/stock/readRestock';
import type { LongWork, Workbook } from '../../workbook/port';
import { understand } from '../shop/shopNow';

/** What was read of a workbook, before it is looked at as of a day. */
export interface Read {
  readonly recognition: WorkbookRecognition;
  readonly settings: Readonly<Record<string, unknown>>;
}

/** A workbook's stock as of a day. */
export interface StockNow {
  readonly asOf: Day;
  readonly reading: RestockReading;
  readonly plan: RestockPlan;
  /** As 设置 says. */
  readonly rules: RestockSettings;
  /** Quantities decided by hand for this Thursday, by the item's key. */
  readonly decided: ReadonlyMap<string, number>;
  /** Where an item's sales stand, by its key. */
  readonly salesAt: ReadonlyMap<string, Place>;
}

export async function readWorkbook(workbook: Workbook, now: number, work?: LongWork): Promise<Read> {
  const { settings } = await workbook.describe();
  const { recognition } = await understand(workbook, now, work);
  return { recognition, settings };
}

/** null where no sheet is 库存. Without a day: the one that `proposedDay` names. */
export function stockAsOf({ recognition, settings }: Read, chosen: Day | undefined, today: Day): StockNow | null {
  const now = readRestock(recognition, settings, chosen ?? today);
  if (!now) return null;
  const asOf = chosen ?? proposedDay(now, today);
  const reading = asOf === today ? now : (readRestock(recognition, settings, asOf) as RestockReading);
  const grid = recognition.sheets.settings;
  const rules = restockSettings(grid ? readSettingsSheet(grid).settings : DEFAULT_SETTINGS);
  const plan = restockPlan(reading.stock, reading.sales, rules, asOf);
  return {
    ...{ asOf, reading, plan, rules, decided: decidedIn(settings, plan.due) },
    salesAt: new Map(reading.sales.map(({ key, place }) => [key, place])),
  };
}

/** The same stock with what the sliders say. */
export function triedOut({ reading, rules, asOf }: StockNow, whatIf: WhatIf): RestockPlan {
  return restockPlan(reading.stock, reading.sales, { ...rules, whatIf }, asOf);
}

/** Sales that ended long ago are looked at from the day after them: today would take a workbook of last year for a disaster. */
const LONG_AGO = 14;

function proposedDay({ sales }: RestockReading, today: Day): Day {
  let last = -Infinity;
  for (const { daily } of sales) if (daily) last = Math.max(last, daily.from + daily.units.length - 1);
  return last !== -Infinity && last < today - LONG_AGO ? last + 1 : today;
}
