import type { CellKind } from '../../domain/tables/table';

/** How a column is shown. Ids and names are texts: digits stay as they were typed. */
export const KIND_FORMATS: Readonly<Record<CellKind, string>> = {
  text: '@',
  day: 'yyyy-mm-dd',
  time: 'yyyy-mm-dd hh:mm',
  yuan: '#,##0.00',
  count: '#,##0',
  number: 'General',
};

/** Widths in characters, where a column says none. */
export const KIND_WIDTHS: Readonly<Record<CellKind, number>> = {
  text: 16,
  day: 12,
  time: 18,
  yuan: 12,
  count: 10,
  number: 10,
};
