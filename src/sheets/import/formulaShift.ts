/**
 * Texts, quoted sheet names, brackets of tables and files, names and functions: passed over. Then references: cells
 * with or without $, and whole rows.
 */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|\[[^\]]*\]|(\$?[A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w.(!\u0080-\uffff])|(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\w.])|[A-Za-z_\\\u0080-\uffff][\w.\u0080-\uffff]*|\d+(?:\.\d+)?(?:e[+-]?\d+)?/gi;

/**
 * The formula as it reads `down` rows below, as if it had been copied: relative rows move, `$5` stays, and nothing
 * that only looks like a reference (texts, LOG10, names, Sheet1!) is touched.
 */
export function shiftFormula(formula: string, down: number): string {
  return formula.replace(TOKEN, (token, column, fixed, row, fixedFrom, from, fixedTo, to) => {
    if (column !== undefined) return fixed ? token : `${column}${Number(row) + down}`;
    if (from !== undefined) {
      const move = (dollar: string, n: string): string => (dollar ? `$${n}` : String(Number(n) + down));
      return `${move(fixedFrom, from)}:${move(fixedTo, to)}`;
    }
    return token;
  });
}
