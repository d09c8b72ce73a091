import type { Day } from '../../../domain/time/calendar';
import type { CellWrite } from '../../../workbook/change';
import { contentOf } from '../../../workbook/contents';
import { copiedFormula } from '../../../workbook/formulas/copied';
import { referencesIn } from '../../../workbook/formulas/references';
import { textOf, type View } from '../../recognise/view';
import { cellIn } from '../fieldPlace';
import { positionsOf, type DayTable } from './dayTable';
import { renamedMonth, type YearMonth } from './renamedMonth';
import { spelledDay, spelledWeekday } from './spelledDay';

interface CopiedSheet {
  /** The table in the sheet that is copied. */
  readonly source: DayTable;
  /** The copy, which has a line for each day already. */
  readonly view: View;
  /** Line of the first day. */
  readonly first: number;
  /** How many of the lines came in above the last one; none where lines went. */
  readonly inserted: number;
  /** The days of the month, in the sheet's order. */
  readonly days: readonly Day[];
  readonly from: YearMonth;
  readonly to: YearMonth;
}

/** Headers whose numbers count the lines. */
const SERIAL = /^(?:序号|编号|NO\.?|#)$/;
/** Figures in such a line are of the month that is over; a line of targets keeps its own. */
const TOTAL = /合计|总计|小计|平均|均值|日均|累计|汇总/;

/**
 * What makes a copied sheet that of another month: its dates, its name in titles, no figures. null where the dates are formulas
 * that do not count on from their neighbour, or cannot be spelled.
 */
export function monthWrites(sheet: CopiedSheet): CellWrite[] | null {
  return new MonthWriter(sheet).write();
}

class MonthWriter {
  private readonly writes: CellWrite[] = [];
  private readonly last: number;

  constructor(private readonly sheet: CopiedSheet) {
    this.last = sheet.first + sheet.days.length - 1;
  }

  write(): CellWrite[] | null {
    for (const i of this.sheet.days.keys()) {
      if (!this.writeDate(i)) return null;
      this.writeLine(i);
    }
    this.writeOthers();
    return this.writes;
  }

  private put(line: number, position: number, content: Pick<CellWrite, 'value' | 'formula'>): void {
    const { view } = this.sheet;
    const was = contentOf(cellIn(view, line, position));
    if ((content.formula ?? content.value) === was) return;
    const { row, column } = view.place(line, position);
    this.writes.push({ row, column, ...content, was });
  }

  /** The line that the last ones are to be like: the last but one of the month that is copied. */
  private get pattern(): number {
    return this.last - this.sheet.inserted - 1;
  }

  /** Lines that came in have the formulas of the line above them, and so has the last one again, from which they parted it. */
  private formulaFor(line: number, position: number): string | undefined {
    const { view, inserted } = this.sheet;
    const own = cellIn(view, line, position).formula;
    if (inserted === 0 || line <= this.pattern) return own;
    const { formula } = cellIn(view, this.pattern, position);
    if (formula === undefined || (line === this.last && own === undefined)) return own;
    const by = line - this.pattern;
    return view.across ? copiedFormula(formula, 0, by) : copiedFormula(formula, by, 0);
  }

  private writeDate(i: number): boolean {
    const { view, source, first, days, to } = this.sheet;
    const { dateAt } = source.table;
    const [line, day] = [first + i, days[i] as Day];
    const formula = this.formulaFor(line, dateAt);
    if (formula !== undefined) {
      this.put(line, dateAt, { formula });
      return this.countsOn(formula, i);
    }
    const like = view.at(line, dateAt) || view.at(first, dateAt);
    const value = spelledDay(day, like, { year: to.year, month: to.month, near: day });
    if (value !== null) this.put(line, dateAt, { value });
    return value !== null;
  }

  /** `=A3+1` below A3: as much more than its neighbour as the day is later. */
  private countsOn(formula: string, i: number): boolean {
    const { view, source, first, days } = this.sheet;
    const [, step] = /^=\$?[A-Z]+\$?\d+([+-]1)$/.exec(formula) ?? [];
    const [reference] = referencesIn(formula);
    if (step === undefined || !reference?.rows || !reference.columns) return false;
    const [line, position] = view.locate({ row: reference.rows[0].index, column: reference.columns[0].index });
    const other = days[line - first];
    return position === source.table.dateAt && other !== undefined && other + Number(step) === days[i];
  }

  /** Figures and remarks go; formulas, weekdays and numbers of lines stay what they are. */
  private writeLine(i: number): void {
    const { source, first } = this.sheet;
    const line = first + i;
    const { from, to } = positionsOf(source);
    for (let position = from; position <= to; position++) {
      if (position === source.table.dateAt) continue;
      const formula = this.formulaFor(line, position);
      if (formula !== undefined) this.put(line, position, { formula });
      else this.put(line, position, { value: this.labelFor(position, i) });
    }
  }

  /** The number or the weekday of a line, as the sheet's first line has them; '' for what is cleared. */
  private labelFor(position: number, i: number): string | number {
    const { source, first, days } = this.sheet;
    const { table, view } = source;
    const column = table.columns.find((one) => one.position === position);
    const firstDay = table.days.find(({ line }) => line === first)?.day;
    if (column?.meaning.kind !== 'unknown' || firstDay === undefined) return '';
    const value = view.at(first, position);
    if (SERIAL.test(column.name) && value === 1) return i + 1;
    return spelledWeekday(days[i] as Day, value, firstDay) ?? '';
  }

  /** The month's name in titles, headers and labels; typed totals of the month that is over. */
  private writeOthers(): void {
    const { view, first, from, to } = this.sheet;
    for (let line = 0; line < view.lines; line++) {
      if (line >= first && line <= this.last) continue;
      const isTotal = this.isTotal(line);
      for (let position = 0; position < view.positions; position++) {
        const { value, formula } = cellIn(view, line, position);
        if (formula !== undefined) continue;
        const renamed = typeof value === 'string' ? renamedMonth(value, from, to) : null;
        if (renamed !== null) this.put(line, position, { value: renamed });
        else if (isTotal && typeof value === 'number') this.put(line, position, { value: '' });
      }
    }
  }

  private isTotal(line: number): boolean {
    const { view } = this.sheet;
    for (let position = 0; position < view.positions; position++) {
      const text = textOf(view.at(line, position));
      if (text !== '') return TOTAL.test(text) && line > this.sheet.source.table.header.to;
    }
    return false;
  }
}
