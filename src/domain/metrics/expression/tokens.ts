import { MetricError } from '../../errors';
import { FORMS } from './forms';

/** An expression in the parser's own alphabet: digits, operators, and `v0`, `v1` … in place of the user's names. */
export interface PreparedExpression {
  readonly source: string;
  /** The names that `v0`, `v1` … stand for. */
  readonly names: readonly string[];
  /** Where in the user's text each name stands first, from 0. */
  readonly places: readonly number[];
  /** Where in the user's text the piece stands that became this place of `source`. */
  placeOf(inSource: number): number;
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
    '(<=|>=|<>|!=|==|[-+*/^(),<>=≤≥≠])' +
    ')\\s*',
  'iy',
);

/** As a Chinese keyboard writes them, each one character for one, so that places stay what they are. */
const SIGNS: Readonly<Record<string, string>> = { '\u3000': ' ', '×': '*', '÷': '/', '−': '-' };
/** As the parser writes them. */
const OPERATORS: Readonly<Record<string, string>> = { '=': '==', '<>': '!=', '≤': '<=', '≥': '>=', '≠': '!=' };

/** A parenthesis that was opened: where, and, of a call, its function and how many arguments it has so far. */
interface Open {
  readonly at: number;
  readonly call: string | undefined;
  count: number;
}

/**
 * Turns what a user typed into what the parser may see. Nothing else ever reaches it: no word of the user's, no
 * bracket, range, assignment or string, and never more than 256 tokens or 32 levels. Of the words only functions of our own
 * list pass. Names may stand in 「」 or [ ],
 * and must where they hold blanks or signs. `5%` is 0.05; a leading `=` is dropped; full-width signs are read.
 * Errors, each with its place: badArgument `tooLong`, `unreadable`, `unknownFunction`.
 */
export function prepareExpression(expression: string): PreparedExpression {
  if (expression.length > LONGEST) throw refused('tooLong');
  const text = halfWidth(expression);
  const names: string[] = [];
  const places: number[] = [];
  const pieces: [number, number][] = [];
  const open: Open[] = [];
  let source = '';
  /** Whether a value has just ended: 2(3) and `访客数 付款金额` are a forgotten sign, not a product. */
  let valued = false;
  let at = (/^\s*=?/.exec(text) as RegExpExecArray)[0].length;
  while (at < text.length) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    const [, quoted, bracketed, bare, call, number, percent, operator] = match || [];
    const name = quoted || bracketed || bare;
    const begins = name !== undefined || number !== undefined || operator === '(';
    if (!match || (begins && valued)) throw refused('unreadable', at);
    pieces.push([source.length, at]);
    if (pieces.length > MOST_TOKENS || open.length > DEEPEST) throw refused('tooLong', at);
    if (begins && open.length) (open[open.length - 1] as Open).count ||= 1;
    valued = begins ? operator !== '(' && !call : operator === ')';
    if (name !== undefined && call) {
      if (!FORMS.has(name.toUpperCase())) throw refused('unknownFunction', at);
      open.push({ at, call: name.toUpperCase(), count: 0 });
      source += ` ${name.toUpperCase()}(`;
    } else if (name !== undefined) {
      let index = names.indexOf(name.trim());
      if (index < 0) {
        index = names.push(name.trim()) - 1;
        places.push(at);
      }
      source += ` v${index}`;
    } else if (number !== undefined) source += percent ? `(${number}/100)` : ` ${number}`;
    else {
      if (operator === '(') open.push({ at, call: undefined, count: 0 });
      if (operator === ',' && open.length) (open[open.length - 1] as Open).count++;
      if (operator === ')') close(open.pop());
      source += OPERATORS[operator as string] || (operator as string);
    }
    at = TOKEN.lastIndex;
  }
  const placeOf = (inSource: number): number => {
    let place = expression.length;
    for (let i = pieces.length; i-- > 0 && inSource < source.length;) {
      place = (pieces[i] as [number, number])[1];
      if ((pieces[i] as [number, number])[0] <= inSource) break;
    }
    return place;
  };
  return { source, names, places, placeOf };
}

function close(open: Open | undefined): void {
  const form = open && open.call !== undefined ? FORMS.get(open.call) : undefined;
  if (open && form && (open.count < form.least || open.count > form.most)) throw refused('unknownFunction', open.at);
}

export function refused(reason: string, at?: number): MetricError {
  return new MetricError('badArgument', 'expression', reason, at);
}

/** Full-width signs made half-width, outside names in 「」, which are looked up as they are written. As long as it was. */
function halfWidth(text: string): string {
  return text.replace(
    /「[^「」]*」|[\uff01-\uff5e\u3000×÷−]/g,
    (char) => SIGNS[char] || (char.length > 1 ? char : String.fromCharCode(char.charCodeAt(0) - 0xfee0)),
  );
}
