import type { Place } from '../../domain/cells';
import type { Day } from '../../domain/time/calendar';
import { checkDaily, type CheckResult, type Finding } from '../../domain/checks/check';
import { findingKey, knownMark, markKnown, type KnownFinding } from '../../domain/checks/known';
import { dayBrief, type DayBrief } from '../../domain/report/dayBrief';
import type { DailyTable, DatedFigures } from '../../domain/metrics/daily';
import type { ShopMetrics } from '../../domain/metrics/shopMetrics';
import type { Workbook } from '../../workbook/port';
import { tableSheets, type Shop } from '../../sheets/daily/shop';
import { Contents } from '../../sheets/mend/contents';
import { mendOf, type Mend } from '../../sheets/mend/mend';
import { campaignsIn, readTables } from '../../sheets/tables/readTables';
import type { ShopNow } from '../shop/shopNow';
import { keptResults, marksAreOn } from './results/kept';

export interface DailyCheck {
  readonly asked: Day;
  readonly brief: DayBrief;
  /** The series and its columns, for asking why something changed. */
  readonly days: readonly DatedFigures[];
  readonly kept: DailyTable['kept'];
  /** 0 = Monday. */
  readonly firstWeekday: number;
  /** In the order to show: the day asked about, then younger before older. */
  readonly findings: readonly CheckedFinding[];
  readonly failedRules: CheckResult['failedRules'];
  /** What the metrics of the findings are. */
  readonly metrics: ShopMetrics;
  /** Names of the sheets that it read: a change of any other means nothing to it. */
  readonly sheets: readonly string[];
  /** Whether the workbook keeps something that a new check brings up to date: a sheet of results, marks. */
  readonly followed: boolean;
}

export interface CheckedFinding {
  readonly key: string;
  readonly finding: Finding;
  /** The reason with which it was marked 已知; null when it speaks. */
  readonly knownAs: string | null;
  /** How its cell could be put right with one click; null where a person has to look. */
  readonly mend: Mend | null;
}

const KNOWN_SETTING = 'dianbao.known';

/** Checks 日报 as of a day; without one, as of the day that is proposed. */
export async function runDailyCheck(
  workbook: Workbook,
  { now, shop, days, sheets, proposedDay }: ShopNow,
  asked: Day = proposedDay,
): Promise<DailyCheck> {
  const { daily, metrics, targets, settings, unreadable, badDefinitions, inBrief } = shop;
  const contents = await readContents(workbook, shop);
  const formulaAt = (place: Place) => contents.formulaAt(place);
  const tables = readTables(shop.recognition.tables, Math.floor(now));
  const campaigns = campaignsIn(tables, settings.campaignDays);
  const input = { daily, metrics, targets, settings, asked, now, unreadable, badDefinitions, formulaAt, campaigns };
  const result = checkDaily(input);
  const info = await workbook.describe();
  const known = knownFindings(info.settings);
  return {
    asked,
    days,
    kept: daily.kept,
    firstWeekday: settings.firstWeekday - 1,
    brief: dayBrief(asked, { days, kept: daily.kept, targets, settings, inBrief, now }),
    findings: result.findings.map((finding) => ({
      key: `${findingKey(finding)}@${finding.place.row},${finding.place.column}`,
      finding,
      knownAs: knownMark(finding, known)?.reason ?? null,
      mend: mendOf(finding, contents),
    })),
    failedRules: result.failedRules,
    metrics,
    sheets: [...sheets, ...tableSheets(shop.recognition)],
    followed: marksAreOn(info) || keptResults(info) !== null,
  };
}

/** Formulas and formats triple the bytes, so they are read of the sheets with daily figures alone. */
async function readContents(workbook: Workbook, { recognition }: Shop): Promise<Contents> {
  const views = recognition.daily.used.map(({ table }) => table.view);
  const sheets = new Set(views.map(({ grid }) => grid.sheet));
  const across = new Set(views.flatMap((view) => (view.across ? [view.grid.sheet] : [])));
  return new Contents(await workbook.read([...sheets], ['formulas', 'formats']), across);
}

/** Marks a finding 已知 with a reason, in the workbook itself, so that colleagues see the same. */
export async function markFindingKnown(workbook: Workbook, finding: Finding, reason: string): Promise<void> {
  const mark = markKnown(finding, reason);
  await keepKnown(workbook, (marks) => [...marks.filter((other) => other.key !== mark.key), mark]);
}

/** Takes a mark back; the finding speaks again. */
export async function forgetKnown(workbook: Workbook, finding: Finding): Promise<void> {
  const key = findingKey(finding);
  await keepKnown(workbook, (marks) => marks.filter((mark) => mark.key !== key));
}

async function keepKnown(workbook: Workbook, change: (marks: readonly KnownFinding[]) => readonly KnownFinding[]) {
  const { settings } = await workbook.describe();
  await workbook.apply([{ kind: 'setting', key: KNOWN_SETTING, value: change(knownFindings(settings)) }]);
}

function knownFindings(settings: Readonly<Record<string, unknown>>): readonly KnownFinding[] {
  const kept = settings[KNOWN_SETTING];
  return Array.isArray(kept) ? (kept as KnownFinding[]) : [];
}
