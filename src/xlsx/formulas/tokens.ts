/** What is no name in a formula is passed over: texts, quoted sheets, brackets of tables and workbooks. */
const TOKEN = new RegExp(
  [
    /"(?:[^"]|"")*"/.source,
    /'(?:[^']|'')*'/.source,
    /\[(?:'.|[^[\]']|\[(?:'.|[^\]'])*\])*\]/.source,
    /(?<name>[A-Za-z_\\\u0080-\uffff][\w.\\\u0080-\uffff]*)(?<call>\()?/.source,
  ].join('|'),
  'g',
);

/** A formula with some of its names replaced: of functions, which a `(` follows, and others. */
export function mapNames(formula: string, map: (name: string, isCall: boolean) => string): string {
  return formula.replace(TOKEN, (token: string, ...rest: unknown[]) => {
    const { name, call } = rest[rest.length - 1] as { name?: string; call?: string };
    if (name === undefined) return token;
    return map(name, call !== undefined) + (call ?? '');
  });
}

/** Where the bracket is closed that is open at `from`, texts and brackets within it passed over; -1 if nowhere. */
export function closingBracket(formula: string, from: number): number {
  let depth = 0;
  for (let at = from; at < formula.length; at += 1) {
    const character = formula[at];
    if (character === '"' || character === "'") {
      at = formula.indexOf(character, at + 1);
      if (at < 0) return -1;
    } else if (character === '(') depth += 1;
    else if (character === ')') {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return -1;
}
