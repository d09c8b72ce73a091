import { normaliseHeader } from '../headers';
import { isUnit, meaningOf, meaningOfPath } from '../meaning';
import { textOf, type Merge, type View } from '../view';
import type { TableColumn } from './table';

/** A header is at most three rows high; what stands above it is a title. */
const DEEPEST = 3;

export interface HeaderLines {
  readonly from: number;
  readonly to: number;
  /** What stands above the header in lines of one text. */
  readonly title: string;
}

export interface Range {
  readonly from: number;
  /** Inclusive. */
  readonly to: number;
}

/**
 * The lines of a header around the line that holds 日期 (or, where nothing is called so, right above the first day).
 * `first`: line of the first day; `above`: the line below which this table's part of the sheet begins.
 */
export function headerLines(view: View, spoken: number, first: number, above: number, range: Range): HeaderLines {
  let to = spoken;
  while (to + 1 < first && to - spoken < DEEPEST - 1 && isHeaderLine(view, to + 1, range, 1)) to++;
  let from = spoken;
  while (from - 1 >= above && to - from < DEEPEST - 1 && isUpperLine(view, from - 1, range)) from--;
  const title: string[] = [];
  for (let line = Math.max(above, from - 4); line < from; line++) {
    for (let position = range.from; position <= range.to && position < range.from + 60; position++) {
      const text = textOf(view.at(line, position));
      if (text !== '' && text.length <= 60) title.push(text);
    }
  }
  return { from, to, title: title.slice(0, 6).join(' ') };
}

/** Texts and no figures. */
function isHeaderLine(view: View, line: number, range: Range, atLeast: number): boolean {
  let texts = 0;
  for (let position = range.from; position <= range.to; position++) {
    const value = view.at(line, position);
    if (typeof value === 'number' || typeof value === 'boolean') return false;
    if (textOf(value) !== '') texts++;
  }
  return texts >= atLeast;
}

/** Above the line of names: groups or metrics of which it holds the parts. One lone text is a title, unless it is a metric. */
function isUpperLine(view: View, line: number, range: Range): boolean {
  if (!isHeaderLine(view, line, range, 1)) return false;
  let texts = 0;
  let known = 0;
  for (let position = range.from; position <= range.to; position++) {
    const text = textOf(view.at(line, position));
    if (text === '') continue;
    texts++;
    const { kind } = meaningOf(text);
    if (kind === 'metric' || kind === 'ambiguous' || kind === 'facet') known++;
  }
  return known > 0 || (texts >= 2 && isPartlyMerged(view, line, range, texts));
}

/** Group names stand over two columns and more; notes beside each other (制表人, 店铺名) do not. */
function isPartlyMerged(view: View, line: number, range: Range, texts: number): boolean {
  const merges = view.merges();
  if (view.grid.merges)
    return merges.some(
      (merge) => merge.line === line && merge.positions > 1 && merge.positions < range.to - range.from + 1,
    );
  return texts * 2 <= range.to - range.from + 1;
}

/** The columns of a table, with the texts of its header from top to bottom. */
export function headerColumns(view: View, header: HeaderLines, range: Range, dateAt: number): TableColumn[] {
  const rows = pathsOf(view, header, range, dateAt);
  const seen = new Map<string, number>();
  const columns: TableColumn[] = [];
  for (let position = range.from; position <= range.to; position++) {
    const path = rows[position - range.from] as string[];
    if (position === dateAt || path.length === 0) continue;
    const named = path.filter((text, i) => text !== path[i - 1] && !isUnit(text));
    const name = named.map((text) => normaliseHeader(text).name).join('/');
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    const meaning = meaningOfPath(path);
    columns.push({ position, path, header: named.join(' '), name, nth, unit: unitOf(path), meaning });
  }
  return columns;
}

/** The lowest unit that is named, in a name or in a line of units. */
function unitOf(path: readonly string[]): string | null {
  for (let i = path.length - 1; i >= 0; i--) {
    const text = path[i] as string;
    if (isUnit(text)) return text.normalize('NFKC').replace(/[^元万分人单个件次条天秒%笔]/g, '') || null;
    const { unit } = normaliseHeader(text);
    if (unit !== null) return unit;
  }
  return null;
}

function pathsOf(view: View, { from, to }: HeaderLines, range: Range, dateAt: number): string[][] {
  const paths: string[][] = Array.from({ length: range.to - range.from + 1 }, () => []);
  const merges = view.merges().filter(({ line }) => line >= from && line <= to);
  for (let line = from; line <= to; line++) {
    let carried = '';
    for (let position = range.from; position <= range.to; position++) {
      const own = textOf(view.at(line, position));
      const merge = own === '' ? mergeOver(merges, line, position) : undefined;
      if (own !== '') carried = position === dateAt || line === to ? '' : own;
      const text =
        own || (merge ? textOf(view.at(merge.line, merge.position)) : inherited(view, carried, line, to, position));
      if (own === '' && !merge && text === '') carried = carried && line < to ? carried : '';
      if (text !== '') (paths[position - range.from] as string[]).push(text);
    }
  }
  return paths;
}

function mergeOver(merges: readonly Merge[], line: number, position: number): Merge | undefined {
  return merges.find(
    (merge) =>
      line >= merge.line &&
      line < merge.line + merge.lines &&
      position >= merge.position &&
      position < merge.position + merge.positions,
  );
}

/** A blank in an upper line belongs to the text at its left, if a part of it stands below. Where merges are known, they say so. */
function inherited(view: View, carried: string, line: number, to: number, position: number): string {
  if (view.grid.merges || carried === '') return '';
  for (let below = line + 1; below <= to; below++) if (textOf(view.at(below, position)) !== '') return carried;
  return '';
}
