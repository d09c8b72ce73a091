import { closingBracket, mapNames } from './tokens';

const PREFIX = '_xlpm.';

/**
 * Names that LET and LAMBDA give to values have `_xlpm.` before them in files. They are looked for in the whole formula:
 * one name for two things within one formula is a habit of nobody's.
 */
export function storedParameters(formula: string): string {
  const names = new Set<string>();
  for (const call of formula.matchAll(/_xlfn\.(LET|LAMBDA)\(/gi)) {
    const open = call.index + call[0].length - 1;
    const close = closingBracket(formula, open);
    const parts = argumentsOf(formula.slice(open + 1, close < 0 ? undefined : close));
    const isLet = call[1]?.toUpperCase() === 'LET';
    parts.slice(0, -1).forEach((part, i) => {
      const name = part.trim();
      if ((!isLet || i % 2 === 0) && /^[A-Za-z_\u0080-\uffff][\w.\u0080-\uffff]*$/.test(name))
        names.add(name.toLowerCase());
    });
  }
  if (names.size === 0) return formula;
  return mapNames(formula, (name) => (names.has(name.toLowerCase()) ? PREFIX + name : name));
}

function argumentsOf(inner: string): string[] {
  const parts: string[] = [];
  let from = 0;
  let at = 0;
  while (at < inner.length) {
    const character = inner[at];
    if (character === '(') {
      const close = closingBracket(inner, at);
      at = close < 0 ? inner.length : close;
    } else if (character === '"' || character === "'") {
      const close = inner.indexOf(character, at + 1);
      at = close < 0 ? inner.length : close;
    } else if (character === ',') {
      parts.push(inner.slice(from, at));
      from = at + 1;
    }
    at += 1;
  }
  parts.push(inner.slice(from));
  return parts;
}
