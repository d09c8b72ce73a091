/** Texts and quoted sheets are no functions; brackets are tables or other workbooks, `#` after a cell is its spill. */
const TOKEN = /"(?:[^"]|"")*"|'(?:[^']|'')*'|([A-Za-z_\u0080-\uffff][\w.\u0080-\uffff]*)\s*\(|(\[)|[A-Za-z]+\$?\d+(#)/g;

/**
 * What in a formula the spreadsheet cannot calculate: the names of functions that it does not know, `[…]` for tables and other
 * workbooks, `#` for spilled areas. Empty when it can.
 */
export function unknownIn(formula: string, functions: ReadonlySet<string>): string[] {
  const found = new Set<string>();
  for (const [, name, bracket, spill] of formula.matchAll(TOKEN)) {
    if (bracket) found.add('[…]');
    else if (spill) found.add('#');
    else if (name && !functions.has(name.toUpperCase())) found.add(name.toUpperCase());
  }
  return [...found];
}
