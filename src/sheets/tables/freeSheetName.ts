/** A name, or the first of `设置 2`, `设置 3` … that no sheet bears. */
export function freeSheetName(called: string, sheets: readonly string[]): string {
  const taken = new Set(sheets.map((name) => name.toLowerCase()));
  let name = called;
  for (let i = 2; taken.has(name.toLowerCase()); i++) name = `${called} ${i}`;
  return name;
}
