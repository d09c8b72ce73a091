import { parseCellNumber } from '../cellNumber';
import { meaningOf } from '../meaning/meaningOf';
import { textOf, type View } from '../view';

/** A header is at most three rows high; what stands above it is a title. */
const DEEPEST = 3;
const LONGEST_TITLE = 60;
const LONGEST_GROUP = 16;

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
  while (to + 1 < first && to - spoken < DEEPEST - 1 && textsIn(view, to + 1, range) > 0) to++;
  let from = spoken;
  while (from - 1 >= above && to - from < DEEPEST - 1 && isUpperLine(view, from - 1, range)) from--;
  const title: string[] = [];
  for (let line = Math.max(above, from - 4); line < from; line++) {
    for (let position = range.from; position <= range.to && position < range.from + 60; position++) {
      const text = textOf(view.at(line, position));
      if (text !== '' && text.length <= LONGEST_TITLE) title.push(text);
    }
  }
  return { from, to, title: title.slice(0, 6).join(' ') };
}

/** How many texts a line has; 0 where it has figures too, for then it is no header: a total written as text is none either. */
function textsIn(view: View, line: number, range: Range): number {
  let texts = 0;
  for (let position = range.from; position <= range.to; position++) {
    const value = view.at(line, position);
    if (value === '') continue;
    if (typeof value !== 'string') return 0;
    const { kind } = parseCellNumber(value);
    if (kind === 'number' || kind === 'error') return 0;
    if (kind === 'text') texts++;
  }
  return texts;
}

/** Above the line of names: groups, or metrics of which it holds the parts. One lone text is a title, unless it is a metric. */
function isUpperLine(view: View, line: number, range: Range): boolean {
  if (textsIn(view, line, range) === 0) return false;
  let texts = 0;
  let known = 0;
  for (let position = range.from; position <= range.to; position++) {
    const text = textOf(view.at(line, position));
    if (text === '') continue;
    if (isNote(text)) return false;
    texts++;
    const { kind } = meaningOf(text);
    if (kind !== 'unknown' && kind !== 'date' && kind !== 'key') known++;
  }
  return known > 0 || (texts >= 2 && isPartlyMerged(view, line, range, texts));
}

/** 制表人：小王, a sentence. */
function isNote(text: string): boolean {
  return text.length > LONGEST_GROUP || /[:：。，；]/.test(text);
}

/** Group names stand over two columns and more; titles beside each other do not. */
function isPartlyMerged(view: View, line: number, range: Range, texts: number): boolean {
  const width = range.to - range.from + 1;
  const merges = view.merges();
  if (merges.some((merge) => merge.line === line && merge.positions > 1)) {
    return merges.some((merge) => merge.line === line && merge.positions > 1 && merge.positions < width);
  }
  return texts * 2 <= width + 1;
}
