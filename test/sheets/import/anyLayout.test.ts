import fc from 'fast-check';
import type { CellValue } from '../../../src/domain/cells';
import { BUILT_IN_METRICS } from '../../../src/domain/metrics/shopMetrics';
import { isAdditive } from '../../../src/domain/metrics/metric';
import type { MetricId } from '../../../src/domain/metrics/metrics';
import { formatDay, type Day } from '../../../src/domain/time/calendar';
import { readDaily } from '../../../src/sheets/daily/dailySheet';
import { changesOf } from '../../../src/sheets/import/changes';
import { DEFAULT_CHOICES } from '../../../src/sheets/import/choices';
import { joinRows } from '../../../src/sheets/import/join';
import { planImport } from '../../../src/sheets/import/plan';
import type { ImportPlan } from '../../../src/sheets/import/planned';
import { placeAfter } from '../../../src/sheets/import/planned';
import { importTargets, type ImportTargets } from '../../../src/sheets/import/targets';
import { columnName } from '../../../src/domain/cells';
import { cellKey } from '../../../src/workbook/contents';
import type { SheetGrid } from '../../../src/workbook/grid';
import { MemoryWorkbook } from '../../../src/workbook/memory';
import { layoutArb } from '../recognise/layouts/layout';
import { monthArb, type Month } from '../recognise/layouts/month';
import { render } from '../recognise/randomLayout';
import { calculate } from './calculator';

const CASES = 1000;
const SEED = Number(process.env.SEED ?? 20260901);
const FIGURE = 7654321;

/** A month without one of its days: the day to import stands nowhere, at an end or in a gap. */
function without(month: Month, nth: number): { readonly month: Month; readonly of: Day } {
  const at = nth % month.days.length;
  const { day } = month.days[at] as Month['days'][number];
  return { of: day, month: { ...month, days: month.days.filter((_, i) => i !== at) } };
}

/** Totals at the end as formulas over all days, as a person has them; weekly ones would stand in the way of one range. */
function withTotals(workbook: MemoryWorkbook, { daily }: ImportTargets): ReadonlySet<number> {
  const totals = new Set<number>();
  for (const { table, meanings } of daily.used) {
    const { view, days, summaries } = table;
    const lines = days.map(({ line }) => line);
    const [first, last] = [Math.min(...lines), Math.max(...lines)];
    if (table.key || summaries.some((line) => line > first && line < last)) continue;
    for (const line of summaries) {
      for (const [id, { column }] of meanings.metrics) {
        if (!isAdditive(BUILT_IN_METRICS.of(id)) || typeof view.at(line, column.position) !== 'number') continue;
        const [from, to] = [view.place(first, column.position), view.place(last, column.position)];
        const name = (at: typeof from) => `${columnName(at.column)}${at.row + 1}`;
        const place = view.place(line, column.position);
        workbook.type(place, `=SUM(${name(from)}:${name(to)})`);
        totals.add(cellKey(place.row, place.column));
      }
    }
  }
  return totals;
}

async function targetsIn(workbook: MemoryWorkbook, sheet: string, today: Day): Promise<ImportTargets> {
  const grids = await workbook.read([sheet], ['formulas', 'formats', 'merges', 'tables']);
  return importTargets([...grids.values()], { sheets: [sheet], today });
}

function planOf(targets: ImportTargets, of: Day, metric: MetricId): ImportPlan {
  const files = [{ daily: [{ day: of, figures: { [metric]: FIGURE } }], sheets: {}, partialDays: [], from: [0] }];
  const first = planImport(joinRows(files), targets, DEFAULT_CHOICES);
  if (!first.shop) return first;
  return planImport(joinRows(files), targets, { ...DEFAULT_CHOICES, shop: first.shop.options[0] ?? null });
}

function seriesOf({ daily, answers }: ImportTargets): Map<string, string> {
  return new Map(
    readDaily(daily, answers).rows.flatMap(({ day, cells }): [string, string][] =>
      day === null
        ? []
        : [[formatDay(day), JSON.stringify((Object.keys(cells) as MetricId[]).map((id) => [id, cells[id]?.reading]))]],
    ),
  );
}

/** Every cell of a sheet by its place, as it shows itself and as it looks. */
function cellsOf(workbook: MemoryWorkbook, sheet: string): Map<number, readonly [CellValue, boolean, string]> {
  const { cells, formats } = workbook.sheet(sheet);
  return new Map(
    [...cells].map(([key, { value, formula }]) => [key, [value, formula !== undefined, formats.get(key) ?? 'General']]),
  );
}

interface Outcome {
  written: number;
  readonly refused: Record<string, number>;
}

async function writeOne(month: Month, grid: SheetGrid, of: Day, outcome: Outcome): Promise<void> {
  const workbook = new MemoryWorkbook(calculate);
  workbook.seed(grid.sheet, grid.values, grid.top, grid.left);
  workbook.sheet(grid.sheet).merges.push(...(grid.merges ?? []));
  const area = { row: grid.top, column: grid.left, rows: grid.values.length, columns: grid.values[0]?.length ?? 0 };
  workbook.sheet(grid.sheet).format(
    area,
    grid.values.map((row, r) => row.map((_, c) => `0.${'0'.repeat(1 + ((r * 7 + c) % 5))}`)),
  );
  const totals = withTotals(workbook, await targetsIn(workbook, grid.sheet, month.today));
  const targets = await targetsIn(workbook, grid.sheet, month.today);
  const metric = month.metrics.find((id) => isAdditive(id) && targets.daily.used[0]?.meanings.metrics.has(id));
  if (!metric) return;
  const before = cellsOf(workbook, grid.sheet);
  const everything = JSON.stringify(
    await workbook.read([grid.sheet], ['formulas', 'formats', 'merges']).then((grids) => [...grids]),
  );
  const series = seriesOf(targets);

  const plan = planOf(targets, of, metric);
  const changes = changesOf(plan);
  if (changes.length === 0) {
    const said = plan.sheets.flatMap(({ refused, unclear, inParts }) => [
      ...refused.map(({ code }) => code),
      ...unclear.headers,
      ...inParts.headers,
    ]);
    expect(said).not.toEqual([]);
    outcome.refused[String(said[0])] = (outcome.refused[String(said[0])] ?? 0) + 1;
    return;
  }
  const undo = await workbook.apply(changes);
  outcome.written++;

  // The day is read again, and no other day is read otherwise.
  const after = await targetsIn(workbook, grid.sheet, month.today);
  const read = seriesOf(after);
  const key = formatDay(of);
  expect(read.has(key)).toBe(true);
  read.delete(key);
  series.delete(key);
  expect([...read].sort()).toEqual([...series].sort());

  // Its figure is where the plan said; every other cell holds, means and looks what it did, elsewhere perhaps.
  const [planned] = plan.sheets.filter(({ cells }) => cells.some(({ chosen }) => chosen));
  const cell = planned?.cells.find(({ chosen }) => chosen);
  if (!planned || !cell?.place) throw new Error('nothing planned');
  const target = placeAfter(planned, cell.place);
  const now = cellsOf(workbook, grid.sheet);
  expect(now.get(cellKey(target.row, target.column))?.[0]).toBe(cell.after);
  for (const [at, [value, isFormula, format]] of before) {
    const row = Math.floor(at / 16384);
    const place = placeAfter(planned, { row, column: at - row * 16384, inserted: false });
    if (place.row === target.row && place.column === target.column) continue;
    const found = now.get(cellKey(place.row, place.column));
    const isGrown = totals.has(at) && (planned.across ? place.row === target.row : place.column === target.column);
    const expected = isGrown ? Number(value) + Number(cell.after) : value;
    const same =
      typeof expected === 'number' ? Math.abs(Number(found?.[0]) - expected) < 1e-6 : found?.[0] === expected;
    expect({
      at: [row, at - row * 16384],
      was: value,
      is: found?.[0],
      same,
      isFormula: found?.[1],
      format: found?.[2],
    }).toEqual({
      ...{ at: [row, at - row * 16384], was: value, is: found?.[0], same: true, isFormula, format },
    });
  }

  // A line that came in looks like its neighbour.
  for (const { what, at, like } of planned.writing.inserts) {
    const isRows = what === 'rows';
    const beside = (line: number) =>
      workbook
        .sheet(grid.sheet)
        .formatsOf(
          isRows
            ? { row: line, column: grid.left, rows: 1, columns: area.columns }
            : { row: grid.top, column: line, rows: area.rows, columns: 1 },
        );
    const neighbour = like ?? at;
    expect(beside(at)).toEqual(beside(neighbour < at ? neighbour : neighbour + 1));
    expect(like).not.toBeNull();
  }

  // Importing it again changes nothing, and undoing brings back every cell.
  expect(changesOf(planOf(after, of, metric))).toEqual([]);
  await workbook.apply(undo);
  const back = JSON.stringify(
    await workbook.read([grid.sheet], ['formulas', 'formats', 'merges']).then((grids) => [...grids]),
  );
  expect(back).toBe(everything);
}

test(`a day written into any layout is read again, and every other cell is left alone: ${CASES} cases`, async () => {
  const outcome: Outcome = { written: 0, refused: {} };
  const split: Outcome = { written: 0, refused: {} };
  await fc.assert(
    fc.asyncProperty(monthArb, layoutArb, fc.nat(99), async (whole, layout, nth) => {
      const { month, of } = without(whole, nth);
      // Where every day of several shops has a 小计 of its own, a new day would need one too: that is refused.
      const isSplit = layout.key !== 'none' && !layout.across && layout.subtotals;
      await writeOne(month, render(month, layout).grid, of, isSplit ? split : outcome);
    }),
    { numRuns: CASES, seed: SEED },
  );
  const refused = Object.values(outcome.refused).reduce((sum, count) => sum + count, 0);
  expect(outcome.written).toBeGreaterThan(CASES * 0.8);
  expect(refused).toBeLessThan(outcome.written * 0.02);
  expect(Object.keys(split.refused)).toEqual(['subtotals']);
}, 120_000);
