import type { Day } from '../../domain/time/calendar';
import type { CellValue } from '../../domain/cells';
import { parseCellDate, type CellDate } from '../../sheets/recognise/cellDate';
import { parseCellNumber, scaled } from '../../sheets/recognise/cellNumber';
import { unitScale } from '../../sheets/recognise/meaning/units';
import { plainText } from '../../sheets/recognise/cellText';
import type { Column, HeaderIndex } from '../recognise/headerIndex';
import type { Findings } from '../findings';
import type { Header } from '../recognise/kind';
import type { Cells, Rows } from '../read/rows';

/** A recognised table as the readers of the single shapes see it. */
export class TableView {
  private readonly percentColumns = new Map<number, boolean>();
  private readonly chosen = new Map<Header, Column | null>();

  constructor(
    readonly file: string,
    /** What recognised this table and where. */
    readonly header: HeaderIndex,
    readonly headerRow: number,
    /** All rows of the table, header and preamble included. */
    readonly rows: Rows,
    readonly findings: Findings,
  ) {}

  /**
   * The column under a header. Where it stands twice and both say the same, the first; where they differ, the user is
   * asked which one counts, and until then there is none.
   */
  column(header: Header | undefined): Column | null {
    if (header === undefined) return null;
    let column = this.chosen.get(header);
    if (column === undefined) this.chosen.set(header, (column = this.choose(header)));
    return column;
  }

  private choose(header: Header): Column | null {
    const columns = this.header.all(header);
    const [first, ...others] = columns;
    if (!first) return null;
    if (others.length === 0 || this.sameThroughout(first, others)) return first;
    const { kindId } = this.findings;
    const answer = this.findings.ask({
      id: `duplicateColumn:${kindId}:${first.name}`,
      code: 'duplicateColumn',
      args: { header: first.header },
      options: columns.map((_, i) => String(i + 1)),
      remember: true,
    });
    return answer === null ? null : (columns[Number(answer) - 1] ?? null);
  }

  private sameThroughout(first: Column, others: readonly Column[]): boolean {
    for (let index = this.headerRow + 1; index < this.rows.length; index++) {
      const row = this.rows.row(index);
      if (!others.every((other) => sameContent(row[first.index], row[other.index]))) return false;
    }
    return true;
  }

  text(row: Cells, column: Column | null): string {
    const value = column ? row[column.index] : undefined;
    if (value === undefined || value === '') return '';
    return typeof value === 'string' ? plainText(value) : String(value);
  }

  /** In 元, counts or 0–1; null for missing. What is no number is noted, never guessed. */
  number(row: Cells, column: Column | null, index: number): number | null {
    if (!column) return null;
    const parsed = parseCellNumber(row[column.index] ?? '');
    if (parsed.kind === 'number') {
      const { value, percent } = parsed;
      if (column.unit === '%') return percent ? value : scaled(value, 0.01);
      return scaled(value, unitScale(column.unit));
    }
    if (parsed.kind !== 'missing') this.findings.note('unreadableCells', { header: column.header, row: index + 1 });
    return null;
  }

  /** Whether a column writes its rates with a percent sign anywhere. */
  hasPercent({ index: column }: Column): boolean {
    const known = this.percentColumns.get(column);
    if (known !== undefined) return known;
    let found = false;
    for (let index = this.headerRow + 1; !found && index < this.rows.length; index++)
      found = /[%％]\s*$/.test(String(this.rows.row(index)[column] ?? ''));
    this.percentColumns.set(column, found);
    return found;
  }

  /**
   * A rate as 0–1. Decimals above 1 are legal (引导访问率 2.92), so nothing is divided on a guess; but a bare number in
   * a column of percent texts could mean either, so it is left out, and said.
   */
  rate(row: Cells, column: Column | null, index: number): number | null {
    const value = this.number(row, column, index);
    if (value === null || !column || value === 0) return value;
    const cell = row[column.index];
    const bare = !(typeof cell === 'string' && /[%％]\s*$/.test(cell));
    if (bare && column.unit !== '%' && this.hasPercent(column)) {
      this.findings.note('rateWithoutPercent', { header: column.header, row: index + 1 });
      return null;
    }
    return value;
  }

  date(row: Cells, column: Column | null, near?: Day): CellDate | null {
    return column ? parseCellDate(row[column.index] ?? '', near) : null;
  }
}

function sameContent(a: CellValue | undefined, b: CellValue | undefined): boolean {
  return String(a ?? '').trim() === String(b ?? '').trim();
}
