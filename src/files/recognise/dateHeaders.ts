import { meaningOf } from '../../sheets/recognise/meaning/meaningOf';
import type { HeaderIndex } from './headerIndex';
import type { Header, Kind } from './kind';

/** The headers of a table that tell the day, those that count first in front. */
export function dateHeaders(header: HeaderIndex, { date = [] }: Kind): readonly Header[] {
  if (date !== 'byName') return date.filter((name) => header.has(name));
  return header.columns.flatMap(({ header: text }) => (meaningOf(text).kind === 'date' ? [text] : []));
}
