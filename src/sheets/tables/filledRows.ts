import { TABLES } from '../../domain/tables';
import type { Table } from '../../domain/tables/table';
import type { CellValue } from '../../domain/cells';
import type { FoundTable } from '../recognise/tables/foundTable';

/** Examples of ours begin with this word and tell nothing of the shop. */
const EXAMPLE = '示例';
const TOTAL = /^(?:合计|总计|小计|汇总|平均|共计)/;

/** Rows of the grid below the header in which something stands under the table's marks; examples and totals are none. */
export function filledRows({ id, grid, headerRow, columns }: FoundTable): readonly number[] {
  const { marks, examples }: Table<string> = TABLES[id];
  const at = (ids: Iterable<string>) =>
    [...new Set(ids)].flatMap((column) => {
      const header = columns.get(column);
      return header ? [header.column] : [];
    });
  const marked = at(marks.flat());
  const exampled = at(
    examples.flatMap((line) =>
      Object.entries(line).flatMap(([column, value]) => (String(value).startsWith(EXAMPLE) ? [column] : [])),
    ),
  );
  const first = Math.min(...[...columns.values()].map(({ column }) => column));
  const rows: number[] = [];
  for (let i = headerRow + 1; i < grid.values.length; i++) {
    const line = grid.values[i] as readonly CellValue[];
    if (!marked.some((column) => (line[column] ?? '') !== '')) continue;
    if (exampled.some((column) => begins(line[column], EXAMPLE))) continue;
    const start = line[first];
    if (typeof start === 'string' && TOTAL.test(start)) continue;
    rows.push(i);
  }
  return rows;
}

function begins(value: CellValue | undefined, word: string): boolean {
  return typeof value === 'string' && value.startsWith(word);
}
