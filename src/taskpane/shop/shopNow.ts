import { distantDays } from '../../domain/checks/distantDays';
import { datedFigures, type DatedFigures } from '../../domain/metrics/daily';
import type { Day, Period } from '../../domain/time/calendar';
import { proposeDay, proposeWeek } from '../../domain/time/proposals';
import { readShop, sheetsRead, type Shop } from '../../sheets/daily/shop';
import { answersIn } from '../../sheets/recognise/keptAnswers';
import type { Answers } from '../../sheets/recognise/question';
import { recogniseWorkbook, type WorkbookRecognition } from '../../sheets/recognise/recogniseWorkbook';
import { fillRecordKey } from '../../sheets/report/fillRecordKey';
import type { LongWork, Workbook, WorkbookInfo } from '../../workbook/port';
import { JobError } from '../shell/jobError';
import { readersFor } from './readersFor';

/** What was understood of a workbook at a time, with what somebody answered about it. */
export interface Understanding {
  /** Local time as Excel keeps it. */
  readonly now: number;
  readonly recognition: WorkbookRecognition;
  readonly answers: Answers;
}

/** The shop as its workbook told at a time. */
export interface ShopNow {
  /** Local time as Excel keeps it. */
  readonly now: number;
  readonly shop: Shop;
  /** The shop's days in order, without those whose date is far from all others. */
  readonly days: readonly DatedFigures[];
  /** Names of the sheets that all this comes from. */
  readonly sheets: readonly string[];
  /** The day and the week that are asked about unless somebody chooses others. */
  readonly proposedDay: Day;
  readonly proposedWeek: Period;
}

/** Recognises the workbook's sheets, or some of them. */
export async function understand(
  workbook: Workbook,
  now: number,
  work?: LongWork,
  among?: readonly string[],
): Promise<Understanding> {
  const info = await workbook.describe();
  const names = readableSheets(info).filter((name) => among?.includes(name) ?? true);
  const grids = await workbook.read(names, [], work);
  const answers = answersIn(info.settings);
  const readers = await readersFor([...grids.values()]);
  return { now, answers, recognition: recogniseWorkbook([...grids.values()], Math.floor(now), answers, readers) };
}

/** The shop of a workbook that was understood. Throws JobError where no sheet holds daily figures, or none has a day. */
export function shopIn({ now, recognition, answers }: Understanding): ShopNow {
  const shop = readShop(recognition, answers);
  if (!shop) throw new JobError('noDailySheet');
  const all = datedFigures(shop.daily);
  const distant = distantDays(
    all.map((d) => d.day),
    shop.settings.distantDays,
  );
  const days = all.filter((d) => !distant.has(d.day));
  if (!days.some((d) => Object.keys(d.figures).length > 0)) throw new JobError('noDays');
  return {
    now,
    shop,
    days,
    sheets: sheetsRead(recognition),
    proposedDay: proposeDay(days, now),
    proposedWeek: proposeWeek(days, now, shop.settings.firstWeekday - 1),
  };
}

/** Sheets that a person sees, without the reports that we filled ourselves: their figures are the daily ones again. */
export function readableSheets({ sheets, settings }: WorkbookInfo): string[] {
  return sheets
    .filter(({ name, visible }) => visible && settings[fillRecordKey(name)] === undefined)
    .map(({ name }) => name);
}
