import { textOf, type View } from '../view';
import type { TableColumn } from './table';

/** So many lines tell what a column holds. */
const LINES = 40;
const MOSTLY = 0.9;

/**
 * Columns without those of a table without dates beside it: behind a blank column, and beginning with names (渠道, 指标) where
 * the table of days has its own figures already.
 */
export function withoutSideTables(
  view: View,
  columns: readonly TableColumn[],
  dateAt: number,
  from: number,
  end: number,
): readonly TableColumn[] {
  const blocks = blocksOf(columns, dateAt);
  const own = blocks.find((block) => block.some(({ position }) => Math.abs(position - dateAt) === 1));
  if (!own || blocks.length === 1 || !own.some(isMetric)) return columns;
  return blocks.filter((block) => block === own || !isSideTable(view, block, from, end)).flat();
}

/** Neighbouring columns; the days themselves part nothing. */
function blocksOf(columns: readonly TableColumn[], dateAt: number): TableColumn[][] {
  const blocks: TableColumn[][] = [];
  let last = -2;
  for (const column of columns) {
    const follows = column.position === last + 1 || (column.position === last + 2 && dateAt === last + 1);
    if (follows) blocks[blocks.length - 1]?.push(column);
    else blocks.push([column]);
    last = column.position;
  }
  return blocks;
}

function isMetric({ meaning }: TableColumn): boolean {
  return meaning.kind === 'metric' || meaning.kind === 'ambiguous';
}

/** Names, each of them once and beside every figure: remarks are fewer than the figures, and come back. */
function isSideTable(view: View, [first, ...others]: readonly TableColumn[], from: number, end: number): boolean {
  const figures = others.filter(isMetric);
  if (!first || isMetric(first) || figures.length === 0) return false;
  const names = new Set<string>();
  let filled = 0;
  for (let line = from; line < Math.min(end, from + LINES); line++) {
    if (figures.every(({ position }) => view.at(line, position) === '')) continue;
    filled++;
    const text = textOf(view.at(line, first.position));
    if (text !== '' && !/^\d/.test(text)) names.add(text);
  }
  return filled > 0 && names.size >= filled * MOSTLY;
}
