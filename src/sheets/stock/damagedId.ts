import type { CellValue } from '../../domain/cells';
import { plainText } from '../recognise/cellText';

/** `1.23457E+17`, as Excel shows a long number and as a CSV keeps what Excel showed. */
const SCIENTIFIC = /^\d(?:\.\d+)?E\+?\d{2,}$/i;
/** Excel keeps 15 digits of a number: of a longer id the rest are zeros. */
const MOST_EXACT = 1e15;
/** `6.12346E+11` read again is 612346000000: no id of a product ends in six zeros. */
const [LONG, ROUNDED] = [1e11, 1e6];

/** Whether a cell holds an id of which Excel kept the first digits only. The others are lost; only the export has them. */
export function isDamagedId(value: CellValue): boolean {
  if (typeof value === 'string') return SCIENTIFIC.test(plainText(value));
  return typeof value === 'number' && (value >= MOST_EXACT || (value >= LONG && value % ROUNDED === 0));
}
