import { isErrorValue, type CellValue, type Place } from '../../domain/cells';
import type { Finding } from '../../domain/checks/check';
import type { Change } from '../../workbook/change';
import { copiedFormula } from '../../workbook/formulas/copied';
import { parseCellDate } from '../recognise/cellDate';
import { parseCellNumber } from '../recognise/cellNumber';
import type { Contents } from './contents';

/** How a cell would be put right: shown before it is written, and taken back with the rest. */
export interface Mend {
  readonly place: Place;
  /** The formula, else the value. */
  readonly before: CellValue;
  readonly after: CellValue;
  /** A format that the new content needs; null where the cell's own will do. */
  readonly numberFormat: string | null;
}

const TEXT_FORMAT = '@';

/** The mend of a finding; null where none is safe, and then a person has to look. */
export function mendOf(finding: Finding, contents: Contents): Mend | null {
  switch (finding.rule) {
    case 'textNumber':
      return numberFor(finding.place, contents);
    case 'textDate':
      return dateFor(finding.place, contents);
    case 'brokenFormula':
    case 'hardcodedRatio':
    case 'rateMismatch':
      return formulaFor(finding.place, contents);
    default:
      return null;
  }
}

/** The changes of a mend: the format first, for a cell formatted as text keeps a number as text. */
export function mendChanges({ place, before, after, numberFormat }: Mend): Change[] {
  const { sheet, row, column } = place;
  const area = { row, column, rows: 1, columns: 1 };
  const isFormula = typeof after === 'string' && after.startsWith('=');
  return [
    ...(numberFormat === null ? [] : [{ kind: 'format', sheet, area, numberFormat } as const]),
    {
      kind: 'write',
      sheet,
      cells: [{ row, column, ...(isFormula ? { formula: after } : { value: after }), was: before }],
    },
  ];
}

function numberFor(place: Place, contents: Contents): Mend | null {
  const before = contents.valueAt(place);
  const parsed = parseCellNumber(before);
  if (typeof before !== 'string' || parsed.kind !== 'number') return null;
  return { place, before, after: parsed.value, numberFormat: formatFor(place, contents, 'General') };
}

function dateFor(place: Place, contents: Contents): Mend | null {
  const before = contents.valueAt(place);
  const date = parseCellDate(before);
  // A date without a year was read by its neighbours: which one was meant is for a person to write.
  if (typeof before !== 'string' || date === null || date.seconds !== null) return null;
  return { place, before, after: date.day, numberFormat: formatFor(place, contents, 'yyyy-mm-dd') ?? 'yyyy-mm-dd' };
}

/** The format of a neighbour that holds a number, where the cell's own keeps everything as text. */
function formatFor(place: Place, contents: Contents, otherwise: string): string | null {
  const own = contents.formatAt(place);
  if (own !== TEXT_FORMAT && own !== 'General') return null;
  for (const neighbour of contents.neighbours(place)) {
    const format = contents.formatAt(neighbour);
    if (typeof contents.valueAt(neighbour) === 'number' && format !== TEXT_FORMAT) return format;
  }
  return own === TEXT_FORMAT ? otherwise : null;
}

/**
 * The formula of the same figure on the nearest day, as if it had been copied. Two neighbours must agree on it, so that a
 * total's own formula is never spread into the days.
 */
function formulaFor(place: Place, contents: Contents): Mend | null {
  const shifted: string[] = [];
  for (const neighbour of contents.neighbours(place)) {
    const formula = contents.formulaAt(neighbour);
    if (formula === null || /#REF!/i.test(formula) || isErrorValue(contents.valueAt(neighbour))) continue;
    shifted.push(copiedFormula(formula, place.row - neighbour.row, place.column - neighbour.column));
  }
  const [nearest] = shifted;
  if (nearest === undefined || shifted.filter((formula) => formula === nearest).length < 2) return null;
  const before = contents.formulaAt(place) ?? contents.valueAt(place);
  return before === nearest ? null : { place, before, after: nearest, numberFormat: null };
}
