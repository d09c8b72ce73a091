import { sheetKey } from '../../workbook/sheetNames';

/** A sheet before a reference, and the reference behind it; texts are passed over. */
const TOKEN =
  /"(?:[^"]|"")*"|(?<sheet>'(?:[^']|'')*'|[\w.\u0080-\uffff]+)!(?<cells>\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})?/g;

/** A formula whose references to one sheet lead to another one; null for the other makes them `#REF!`. */
export function withSheet(formula: string, from: string, to: string | null): string {
  return formula.replace(TOKEN, (token: string, ...rest: unknown[]) => {
    const { sheet, cells = '' } = rest[rest.length - 1] as { sheet?: string; cells?: string };
    if (sheet === undefined) return token;
    const name = sheet.startsWith("'") ? sheet.slice(1, -1).replace(/''/g, "'") : sheet;
    if (sheetKey(name) !== sheetKey(from)) return token;
    return to === null ? '#REF!' : `${quotedSheet(to)}!${cells}`;
  });
}

/** A sheet's name as formulas write it; quotes never hurt. */
export function quotedSheet(sheet: string): string {
  return `'${sheet.replace(/'/g, "''")}'`;
}
