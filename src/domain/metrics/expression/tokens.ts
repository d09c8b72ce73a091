import { MetricError } from '../../errors';
import { FORMS } from './forms';

/** An expression in the parser's own alphabet: digits, operators, and `v0`, `v1` … in place of the user's names. */
export interface PreparedExpression {
  readonly source: string;
  /** The names that `v0`, `v1` … stand for. */
  readonly names: readonly string[];
}

const LONGEST = 1000;
const MOST_TOKENS = 256;
const DEEPEST = 32;

const NAME = '[A-Za-z_\\u3007\\u3400-\\u9fff]';
/** In this order: a name in marks, a name (30天销量 too), a number, an operator. */
const TOKEN = new RegExp(
  '\\s*(?:' +
    '「([^「」]+)」|\\[@?([^[\\]]+)\\]|' +
    `(?!\\d+(?:\\.\\d+)?e[+-]?\\d+(?!${NAME}))(\\d*${NAME}(?:${NAME}|\\d)*)\\s*(\\(?)|` +
    '((?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:e[+-]?\\d+)?)\\s*(%?)|' +
    '(<=|>=|<>|!=|==|[-+*/^(),<>=])' +
    ')\\s*',
  'iy',
);

/** As a Chinese keyboard writes them. */
const OPERATORS: Readonly<Record<string, string>> = { '×': '*', '÷': '/', '−': '-', '≤': '<=', '≥': '>=', '≠': '<>' };

/**
 * Turns what a user typed into what the parser may see. Nothing else ever reaches it: no word of the user's, no
 * bracket, range, assignment or string, and never more than 256 tokens or 32 levels. Of the words only functions of our own
 * list pass. Names may stand in 「」 or [ ],
 * and must where they hold blanks or signs. `5%` is 0.05; a leading `=` is dropped; full-width signs are read.
 * Errors: badArgument `tooLong`, `unreadable`, `unknownFunction`.
 */
export function prepareExpression(expression: string): PreparedExpression {
  if (expression.length > LONGEST) throw refused('tooLong');
  const text = halfWidth(expression).replace(/^\s*=/, '').trim();
  const names: string[] = [];
  let source = '';
  let depth = 0;
  const open = (): void => {
    if (++depth > DEEPEST) throw refused('tooLong');
  };
  let tokens = 0;
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const match = TOKEN.exec(text);
    if (!match) throw refused('unreadable');
    if (++tokens > MOST_TOKENS) throw refused('tooLong');
    const [, quoted, bracketed, bare, call, number, percent, operator] = match;
    const name = quoted || bracketed || bare;
    if (name !== undefined && call) {
      if (!FORMS.has(name.toUpperCase())) throw refused('unknownFunction');
      open();
      source += ` ${name.toUpperCase()}(`;
    } else if (name !== undefined) source += ` v${indexOf(names, name.trim())}`;
    else if (number !== undefined) source += percent ? `(${number}/100)` : ` ${number}`;
    else {
      if (operator === '(') open();
      if (operator === ')') depth--;
      source += operator === '=' ? '==' : operator === '<>' ? '!=' : (operator as string);
    }
  }
  return { source, names };
}

export function refused(reason: string): MetricError {
  return new MetricError('badArgument', 'expression', reason);
}

function indexOf(names: string[], name: string): number {
  const known = names.indexOf(name);
  return known >= 0 ? known : names.push(name) - 1;
}

/** Full-width signs made half-width, outside names in 「」, which are looked up as they are written. */
function halfWidth(text: string): string {
  return text.replace(/「[^「」]*」|[\uff01-\uff5e\u3000×÷−≤≥≠]/g, (char) => {
    if (char.length > 1) return char;
    if (char === '\u3000') return ' ';
    return OPERATORS[char] || String.fromCharCode(char.charCodeAt(0) - 0xfee0);
  });
}
