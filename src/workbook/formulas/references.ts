import { columnName } from '../../domain/cells';

/** One end of a reference on one axis: a row or a column, counted from zero. */
export interface ReferenceEnd {
  readonly index: number;
  /** Whether it was written with `$`. */
  readonly fixed: boolean;
}

/** First and last row, or column, of a reference, as they were written; both are the same for a single cell. */
export type Ends = readonly [ReferenceEnd, ReferenceEnd];

/** A reference to cells in a formula: `B5`, `$B$5:C9`, `B:D`, `5:7`, each perhaps with a sheet before it. */
export interface Reference {
  /** The sheet that is named before it, without quotes; null where none is: the formula's own. */
  readonly sheet: string | null;
  /** null for whole columns. */
  readonly rows: Ends | null;
  /** null for whole rows. */
  readonly columns: Ends | null;
  /** Whether it is one cell and no range. */
  readonly single: boolean;
}

/**
 * What is no reference is passed over: texts, functions, names, brackets of tables. References to other workbooks
 * and through several sheets (`一月:三月!A1`) are passed over too, because nothing that happens in one sheet moves them.
 */
const TOKEN = new RegExp(
  [
    /"(?:[^"]|"")*"/.source,
    // A sheet, perhaps of another workbook; its reference follows.
    /(?<sheet>(?:'(?:[^']|'')*'|(?:\[[^\]]*\])?[\w.\u0080-\uffff]+(?::[\w.\u0080-\uffff]+)?)!)?(?:(?<cells>\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?)|(?<whole>\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7}))(?![\w.(!\u0080-\uffff])/
      .source,
    /'(?:[^']|'')*'/.source,
    /\[[^\]]*\]/.source,
    /[A-Za-z_\\\u0080-\uffff][\w.\u0080-\uffff]*/.source,
    /\d+(?:\.\d+)?(?:e[+-]?\d+)?/.source,
  ].join('|'),
  'gi',
);

/**
 * A formula with some of its references replaced. `map` gives the reference that takes a reference's place,
 * `#REF!` where it leads nowhere any more, or the same object where it stays.
 */
export function mapReferences(formula: string, map: (reference: Reference) => Reference | '#REF!'): string {
  return formula.replace(TOKEN, (token: string, ...rest: unknown[]) => {
    const { sheet, cells, whole } = rest[rest.length - 1] as Partial<Record<'sheet' | 'cells' | 'whole', string>>;
    const text = cells ?? whole;
    if (text === undefined) return token;
    const prefix = sheet ?? '';
    const named = prefix === '' ? null : unquoted(prefix.slice(0, -1));
    // Another workbook, or several sheets at once.
    if (named !== null && /[[\]:]/.test(named)) return token;
    const reference = readReference(named, text);
    const mapped = map(reference);
    if (mapped === reference) return token;
    return prefix + (mapped === '#REF!' ? mapped : spelled(mapped));
  });
}

/** Every reference of a formula, in its order. */
export function referencesIn(formula: string): Reference[] {
  const found: Reference[] = [];
  mapReferences(formula, (reference) => {
    found.push(reference);
    return reference;
  });
  return found;
}

function unquoted(name: string): string {
  return name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
}

function readReference(sheet: string | null, text: string): Reference {
  const [from = '', to = from] = text.split(':');
  const [a, b] = [readEnd(from), readEnd(to)];
  return {
    sheet,
    rows: a.row && b.row ? [a.row, b.row] : null,
    columns: a.column && b.column ? [a.column, b.column] : null,
    single: !text.includes(':'),
  };
}

function readEnd(text: string): { readonly row: ReferenceEnd | null; readonly column: ReferenceEnd | null } {
  const [, columnFixed = '', letters = '', rowFixed = '', digits = ''] =
    /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text) ?? [];
  const column = [...letters.toUpperCase()].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return {
    column: letters === '' ? null : { index: column, fixed: columnFixed !== '' },
    // In `$5` the sign stands before what would be the letters.
    row: digits === '' ? null : { index: Number(digits) - 1, fixed: (letters === '' ? columnFixed : rowFixed) !== '' },
  };
}

function spelled({ rows, columns, single }: Reference): string {
  const end = (i: 0 | 1): string => {
    const [row, column] = [rows?.[i], columns?.[i]];
    const letters = column ? `${column.fixed ? '$' : ''}${columnName(column.index)}` : '';
    return letters + (row ? `${row.fixed ? '$' : ''}${row.index + 1}` : '');
  };
  return single ? end(0) : `${end(0)}:${end(1)}`;
}
