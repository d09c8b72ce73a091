import type { Day } from '../../domain/time/calendar';
import { toFen } from '../../domain/metrics/money';
import { plainText } from '../../sheets/recognise/cellText';
import type { DayReader } from './days';
import type { IgnoredReason } from '../findings';
import type { Column } from '../recognise/headerIndex';
import type { Kind } from '../recognise/kind';
import type { Cells } from '../read/rows';
import type { TableView } from './tableView';

const TOTAL = /^(?:总计|合计|小计|汇总|总和|累计|全店汇总|周合计|月合计|当月合计|本月合计|TOTAL)值?[:：]?$/i;
const AVERAGE = /^(?:平均|均值|日均|全店平均|月平均|周平均)值?[:：]?$/;
const PEERS = /^同行/;

export interface BodyRow {
  readonly index: number;
  readonly cells: Cells;
}

export interface Body {
  readonly rows: readonly BodyRow[];
  readonly totals: readonly (BodyRow & { readonly label: string })[];
}

/** The rows below the header that are data; totals apart; what is left out is recorded with its reason. */
export function bodyOf(view: TableView, kind: Kind): Body {
  const rows: BodyRow[] = [];
  const totals: (BodyRow & { label: string })[] = [];
  const rules = (kind.drop ?? []).map((rule) => ({ ...rule, column: view.column(rule.column) }));
  for (let index = view.headerRow + 1; index < view.rows.length; index++) {
    const cells = view.rows.row(index);
    const label = firstText(cells);
    if (label === null) continue;
    const first = kind.totalFirst && index === view.headerRow + 1 ? 'total' : null;
    const reason = reasonOf(label) ?? first ?? (isHeaderAgain(view, cells) ? 'headerAgain' : null);
    if (reason === 'total') totals.push({ index, cells, label });
    if (reason) {
      view.findings.ignore(reason, index);
      continue;
    }
    const rule = rules.find(({ column, values, keep }) => {
      const text = view.text(cells, column);
      return column !== null && (keep === undefined ? values?.includes(text) : text !== keep);
    });
    if (rule) view.findings.ignore(rule.reason, index);
    else rows.push({ index, cells });
  }
  return { rows, totals };
}

/** The first cell that says something, as text; a dash says nothing. null for a blank row. */
export function firstText(cells: Cells): string | null {
  for (const cell of cells) {
    const text = typeof cell === 'string' ? plainText(cell) : String(cell);
    if (text !== '' && text !== '-') return text;
  }
  return null;
}

export function reasonOf(label: string): IgnoredReason | null {
  if (TOTAL.test(label)) return 'total';
  if (AVERAGE.test(label)) return 'average';
  return PEERS.test(label) ? 'peers' : null;
}

/** Exports that were pasted below each other repeat their header. */
function isHeaderAgain({ header }: TableView, cells: Cells): boolean {
  return header.columns.every(({ index, header: text }) => String(cells[index] ?? '').trim() === text);
}

export interface DatedRow extends BodyRow {
  readonly day: Day;
}

export interface DatedBody extends Body {
  readonly rows: readonly DatedRow[];
}

/** The rows whose day is known; the others are recorded where their day is read. */
export function datedBody({ rows, totals }: Body, days: DayReader): DatedBody {
  const dated: DatedRow[] = [];
  for (const { index, cells } of rows) {
    const day = days.of(cells, index);
    if (day !== null) dated.push({ index, cells, day });
  }
  return { rows: dated, totals };
}

/** Compares what total rows say with what the rows add up to. A missing total is no difference. */
export function reportGaps(view: TableView, { rows, totals }: Body, columns: readonly (Column | null)[]): void {
  for (const total of totals) {
    for (const column of new Set(columns)) {
      if (!column) continue;
      const said = view.number(total.cells, column, total.index);
      if (said === null) continue;
      let fen = 0;
      for (const { cells, index } of rows) fen += toFen(view.number(cells, column, index) ?? 0);
      if (fen === toFen(said)) continue;
      const { label, index } = total;
      view.findings.gaps.push({ row: index + 1, label, header: column.header, total: said, sum: fen / 100 });
    }
  }
}
