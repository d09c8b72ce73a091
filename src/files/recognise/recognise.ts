import type { Meaning } from '../../sheets/recognise/meaning/meaning';
import { meaningOf } from '../../sheets/recognise/meaning/meaningOf';
import { dateHeaders } from './dateHeaders';
import { HeaderIndex } from './headerIndex';
import type { Header, Kind } from './kind';
import { KINDS } from '../kinds';
import type { Rows } from '../read/rows';
import { HEADER_ROWS } from '../read/table';

export interface Recognised {
  readonly kind: Kind;
  /** Row of the header in the table, from 0. */
  readonly headerRow: number;
  readonly header: HeaderIndex;
}

/** Several kinds fit equally well: then the user is asked. */
export type Recognition = readonly Recognised[];

const ALL_KINDS: readonly Kind[] = Object.values(KINDS);

/**
 * What a table is, by its headers: of the first rows, the row that speaks most clearly for a kind. Empty where no row
 * does; more than one where kinds cannot be told apart.
 */
export function recognise(rows: Rows, kinds: readonly Kind[] = ALL_KINDS): Recognition {
  let best: Recognised[] = [];
  let most = 0;
  for (let headerRow = 0; headerRow < Math.min(HEADER_ROWS, rows.length); headerRow++) {
    const header = new HeaderIndex(rows.row(headerRow));
    if (header.columns.length < 2) continue;
    for (const kind of kinds) {
      const score = scoreOf(kind, header);
      if (score > most) {
        best = [{ kind, headerRow, header }];
        most = score;
      } else if (score === most && score > 0 && best[0]?.headerRow === headerRow) {
        best.push({ kind, headerRow, header });
      }
    }
  }
  return best;
}

/**
 * What a table of orders can spare, since people delete columns before they pass a file on: without the number of an
 * order each row counts as one, without the time of placing there still is 付款 by day. Lines of orders cannot spare
 * the number: it tells which lines are one order.
 */
export function spared({ fills }: Kind): readonly Header[] {
  if (fills.shape !== 'orders' || fills.line !== undefined) return [];
  return fills.placed === undefined ? [fills.id] : [fills.id, fills.placed];
}

/**
 * 0: not this kind. Else the headers that speak for it, so that of two kinds the one that demands more wins.
 * Half of the marks may be missing.
 */
function scoreOf(kind: Kind, header: HeaderIndex): number {
  if (kind.lacks?.some((name) => header.has(name))) return 0;
  if (kind.fills.shape === 'days' && kind.fills.columns === 'byName') return plainScore(kind, header);
  const spare = spared(kind);
  const isThere = (name: Header): boolean => header.has(name);
  if (!kind.needs.every((name) => isThere(name) || spare.includes(name))) return 0;
  const marks = kind.marks ?? [];
  const counted = marks.filter((name) => !spare.includes(name));
  if (counted.filter(isThere).length * 2 < counted.length) return 0;
  return kind.needs.filter(isThere).length + marks.filter(isThere).length;
}

/** A hand-made daily sheet needs a date and headers that name metrics; any real kind is more certain. */
function plainScore(kind: Kind, header: HeaderIndex): number {
  if (dateHeaders(header, kind).length === 0) return 0;
  const named = header.columns.filter(({ header: text }) => namesMetric(meaningOf(text))).length;
  return named === 0 ? 0 : 1 - 1 / (named + 1);
}

function namesMetric(meaning: Meaning): boolean {
  return meaning.kind === 'ambiguous' || (meaning.kind === 'metric' && meaning.facet === 'actual');
}
