import type { Day } from '../../../domain/time/calendar';
import { contentOf } from '../../../workbook/contents';
import { referencesIn } from '../../../workbook/formulas/references';
import { cellIn } from '../fieldPlace';
import type { View } from '../../recognise/view';
import type { Band } from './band';
import { blocksOf, isSamePeriod, weekStart, type Block } from './blocks';

/** Where a new day goes. Lines are those of the sheet as it is. */
export interface Slot {
  readonly day: Day;
  /** Its line, if it was prepared; null where it is inserted. */
  readonly prepared: number | null;
  /** The line before which it is inserted, or the prepared one. */
  readonly at: number;
  /** The day's line that stands before it, and behind it, in the sheet; null at an end. */
  readonly above: number | null;
  readonly below: number | null;
  /** Where it stands in the block of days that it belongs to; in its middle ranges grow by themselves. */
  readonly edge: 'start' | 'inside' | 'end';
  readonly block: { readonly from: number; readonly to: number };
  /** The line to which ranges reach that take the day in; null where no day stands on that side. */
  readonly reach: number | null;
}

/** Why a day has no line. */
export type SlotProblem = 'subtotals';

/**
 * Lines for new days between their neighbours, in the sheet's own order: a line that was prepared, else one is
 * inserted, above totals and below the header. Days in the sheet's order.
 */
export function slotsFor(band: Band, days: readonly Day[]): Map<Day, Slot | SlotProblem> {
  const finder = new SlotFinder(band);
  const order = [...days].sort((a, b) => (finder.isNewestFirst ? b - a : a - b));
  // Lines are prepared from the last day on; above the first day the nearest ones are taken first.
  const isAbove = (day: Day) => finder.neighbours(day).above === null;
  const found = new Map<Day, Slot | SlotProblem>();
  for (const day of [...order.filter((day) => !isAbove(day)), ...order.filter(isAbove).reverse()]) {
    found.set(day, finder.slot(day));
  }
  return new Map(order.map((day) => [day, found.get(day) as Slot | SlotProblem]));
}

class SlotFinder {
  readonly isNewestFirst: boolean;
  private readonly blocks: readonly Block[];
  private readonly weekFrom: number;
  private readonly taken = new Set<number>();
  private readonly summaries: ReadonlySet<number>;
  /** Last line to which ranges of totals reach. */
  private readonly covered: number;

  constructor(private readonly band: Band) {
    const [first] = band.tables;
    const table = (first as NonNullable<typeof first>).table;
    this.isNewestFirst = first?.isNewestFirst ?? false;
    this.blocks = blocksOf(table);
    this.weekFrom = weekStart(this.blocks);
    this.summaries = new Set(band.tables.flatMap(({ table: { summaries } }) => summaries));
    this.covered = coveredTo(band);
  }

  neighbours(day: Day): { readonly above: number | null; readonly below: number | null } {
    let [above, below]: [Day | null, Day | null] = [null, null];
    const lines = this.blocks.flatMap(({ days }) => days);
    for (const { day: other } of lines) {
      const isAbove = this.isNewestFirst ? other >= day : other <= day;
      if (isAbove) above = above === null || Math.abs(other - day) < Math.abs(above - day) ? other : above;
      else below = below === null || Math.abs(other - day) < Math.abs(below - day) ? other : below;
    }
    const linesOf = (of: Day | null) => lines.flatMap(({ day: other, line }) => (other === of ? [line] : []));
    const last = above === null ? null : Math.max(...linesOf(above));
    const next = below === null ? null : Math.min(...linesOf(below));
    // In a sheet without order the next day may stand above.
    return { above: last, below: next !== null && last !== null && next < last ? null : next };
  }

  slot(day: Day): Slot | SlotProblem {
    const { above, below } = this.neighbours(day);
    return above === null && below !== null ? this.slotBefore(day, below) : this.slotAfter(day, above, below);
  }

  private slotBefore(day: Day, below: number): Slot {
    const block = this.blockAt(below);
    const isOwn = block && isSamePeriod(block.period, dayAt(block, below), day, this.weekFrom);
    const range = isOwn && block ? block : this.whole();
    let line = below - 1;
    while (this.taken.has(line)) line--;
    const prepared = line > this.headerEnd() && !this.summaries.has(line) && this.isPrepared(line) ? line : null;
    if (prepared !== null) this.taken.add(prepared);
    return { day, prepared, at: prepared ?? below, above: null, below, edge: 'start', block: range, reach: below };
  }

  private slotAfter(day: Day, above: number | null, below: number | null): Slot | SlotProblem {
    const block = above === null ? undefined : this.blockAt(above);
    const limit = below ?? Infinity;
    let range: Slot['block'] = block ?? this.whole();
    let reach = above;
    let line = (above ?? this.headerEnd()) + 1;
    for (; line < limit; line++) {
      if (this.taken.has(line)) continue;
      if (this.summaries.has(line)) {
        if (!block || !this.isPassed(line, block, day)) break;
        if (block.period === 'unknown' || this.isCountedApart(block.to, line)) return 'subtotals';
        range = this.whole();
        reach = line;
      } else if (this.isPrepared(line)) {
        this.taken.add(line);
        return { day, prepared: line, at: line, above, below, ...this.edgeOf(day, block, below, range, reach) };
      } else break;
    }
    return { day, prepared: null, at: line, above, below, ...this.edgeOf(day, block, below, range, reach) };
  }

  /** Whether a total below a week's adds up its days by themselves: a range through the week's total would count them twice. */
  private isCountedApart(last: number, passed: number): boolean {
    return [...this.summaries].some((line) => line !== passed && rangeEnds(this.band.view, line).includes(last));
  }

  /** At the head of the next block, behind another's total, it belongs to that one. */
  private edgeOf(
    day: Day,
    block: Block | undefined,
    below: number | null,
    range: Slot['block'],
    reach: number | null,
  ): Pick<Slot, 'edge' | 'block' | 'reach'> {
    const next = below === null ? undefined : this.blockAt(below);
    if (!next) return { edge: 'end', block: range, reach };
    if (next === block) return { edge: 'inside', block: range, reach: null };
    const isNext = range !== block && isSamePeriod(next.period, dayAt(next, below as number), day, this.weekFrom);
    return isNext ? { edge: 'start', block: next, reach: below } : { edge: 'end', block: range, reach };
  }

  /** Whether a day goes behind a total, because the total is of a week, of ten days, that ended before it. */
  private isPassed(line: number, block: Block, day: Day): boolean {
    if (block.period === 'unknown') return true;
    const isOwn = line > block.to && isFirstAfter(this.summaries, block.to, line);
    return isOwn && !isSamePeriod(block.period, dayAt(block, block.to), day, this.weekFrom);
  }

  /** Whether a line is kept free for a day: with formulas as days have them, or blank where a total counts it in. */
  private isPrepared(line: number): boolean {
    const { view, positions } = this.band;
    let formulas = 0;
    for (let position = positions.from; position <= positions.to; position++) {
      const cell = cellIn(view, line, position);
      if (contentOf(cell) === '') continue;
      if (cell.formula === undefined || !this.hasFormula(position)) return false;
      formulas++;
    }
    return (
      formulas > 0 || line <= this.covered || (line + 1 < view.lines && this.isBlank(line + 1) && this.isFollowed(line))
    );
  }

  private isBlank(line: number): boolean {
    const { view, positions } = this.band;
    for (let position = positions.from; position <= positions.to; position++) {
      if (view.at(line, position) !== '') return false;
    }
    return true;
  }

  /** Whether more of the table comes below a line. */
  private isFollowed(line: number): boolean {
    return [...this.summaries].some((summary) => summary > line) || this.blocks.some(({ from }) => from > line);
  }

  private hasFormula(position: number): boolean {
    const { view } = this.band;
    return this.blocks.some(({ days }) => days.some(({ line }) => view.formula(line, position) !== ''));
  }

  private headerEnd(): number {
    return Math.max(...this.band.tables.map(({ table: { header } }) => header.to));
  }

  private blockAt(line: number): Block | undefined {
    return this.blocks.find(({ from, to }) => line >= from && line <= to);
  }

  private whole(): Slot['block'] {
    const [first, last] = [this.blocks[0], this.blocks[this.blocks.length - 1]];
    return { from: first?.from ?? Infinity, to: last?.to ?? -1 };
  }
}

function dayAt({ days }: Block, line: number): Day {
  return (days.find((one) => one.line === line) ?? days[0])?.day ?? 0;
}

function isFirstAfter(lines: ReadonlySet<number>, after: number, line: number): boolean {
  for (const other of lines) if (other > after && other < line) return false;
  return true;
}

/** The last line to which the formulas of totals reach. */
function coveredTo({ view, tables }: Band): number {
  const ends = tables.flatMap(({ table }) => table.summaries.flatMap((line) => rangeEnds(view, line)));
  // A total over whole columns, or to row 1000, says nothing about lines.
  return ends.filter((end) => end < view.lines).reduce((last, end) => Math.max(last, end), -1);
}

/** The lines at which the ranges of a line's formulas end. */
function rangeEnds(view: View, line: number): number[] {
  const offset = view.across ? view.grid.left : view.grid.top;
  const found: number[] = [];
  for (let position = 0; position < view.positions; position++) {
    for (const { rows, columns, single } of referencesIn(view.formula(line, position))) {
      const ends = view.across ? columns : rows;
      if (!single && ends !== null) found.push(ends[1].index - offset);
    }
  }
  return found;
}
