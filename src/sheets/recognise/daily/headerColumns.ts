import { normaliseHeader } from '../headers';
import { meaningOfPath } from '../meaning/meaningOfPath';
import { isUnit } from '../meaning/units';
import { textOf, type Merge, type View } from '../view';
import type { Range } from './headerBlock';
import type { TableColumn } from './table';

/** The columns of a table, with the texts of its header from top to bottom. */
export function headerColumns(view: View, lines: Range, range: Range, dateAt: number): TableColumn[] {
  const paths = pathsOf(view, lines, range, dateAt);
  const seen = new Map<string, number>();
  const columns: TableColumn[] = [];
  for (let position = range.from; position <= range.to; position++) {
    const path = paths[position - range.from];
    if (position === dateAt || path === undefined) continue;
    const said = saidBy(path);
    const nth = (seen.get(said.name) ?? 0) + 1;
    seen.set(said.name, nth);
    columns.push({ position, path, ...said, nth });
  }
  return columns;
}

type Said = Pick<TableColumn, 'header' | 'name' | 'unit' | 'meaning'>;

/** By a header's one text: the sheets of a month say the same. */
const KNOWN = new Map<string, Said>();
const MOST_REMEMBERED = 4096;

function saidBy(path: readonly string[]): Said {
  const only = path.length === 1 ? (path[0] as string) : null;
  const known = only === null ? undefined : KNOWN.get(only);
  if (known) return known;
  const named = path.length === 1 ? path : path.filter((text, i) => text !== path[i - 1] && !isUnit(text));
  const said = {
    header: named.join(' '),
    name: named.map((text) => normaliseHeader(text).name).join('/'),
    unit: unitOf(path),
    meaning: meaningOfPath(path),
  };
  if (only !== null && KNOWN.size < MOST_REMEMBERED) KNOWN.set(only, said);
  return said;
}

/** The lowest unit that is named, in a name or in a line of units. */
function unitOf(path: readonly string[]): string | null {
  for (let i = path.length - 1; i >= 0; i--) {
    const text = path[i] as string;
    if (isUnit(text)) return text.normalize('NFKC').replace(/[^元万分人单个件次条天秒%笔]/g, '') || null;
    const { unit, name } = normaliseHeader(text);
    if (unit !== null) return unit;
    if (name.endsWith('%')) return '%';
  }
  return null;
}

/** The texts over each position of the range, top to bottom; undefined where there are none. */
function pathsOf(view: View, { from, to }: Range, range: Range, dateAt: number): (string[] | undefined)[] {
  const paths: (string[] | undefined)[] = new Array<string[] | undefined>(range.to - range.from + 1);
  const merged = mergedTexts(view, from, to);
  for (let line = from; line <= to; line++) {
    let carried = '';
    for (let position = range.from; position <= range.to; position++) {
      const own = textOf(view.at(line, position));
      const merge = merged.get(`${line},${position}`);
      if (own !== '') carried = position === dateAt || line === to || merge !== undefined ? '' : own;
      const text = own !== '' ? own : (merge ?? inherited(view, carried, line, to, position));
      if (text === '') continue;
      const path = paths[position - range.from];
      if (path) path.push(text);
      else paths[position - range.from] = [text];
    }
  }
  return paths;
}

/** The text of every cell that a merged area covers in the header's lines, by `line,position`. */
function mergedTexts(view: View, from: number, to: number): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const merge of view.merges()) {
    if (merge.line > to || merge.line + merge.lines <= from || merge.positions > view.positions) continue;
    cover(texts, merge, textOf(view.at(merge.line, merge.position)), Math.max(merge.line, from), to);
  }
  return texts;
}

function cover(texts: Map<string, string>, merge: Merge, text: string, from: number, to: number): void {
  for (let line = from; line <= Math.min(to, merge.line + merge.lines - 1); line++) {
    for (let position = merge.position; position < merge.position + merge.positions; position++) {
      texts.set(`${line},${position}`, text);
    }
  }
}

/** A blank in an upper line belongs to the text at its left, if a part of it stands below: merged cells may be unknown, or only look merged. */
function inherited(view: View, carried: string, line: number, to: number, position: number): string {
  if (carried === '') return '';
  for (let below = line + 1; below <= to; below++) if (textOf(view.at(below, position)) !== '') return carried;
  return '';
}
