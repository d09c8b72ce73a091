// `ROI({6000;4500}, , 500) = {4;3}` → the arguments as Excel passes them, and the expected matrix.
// Every value is a matrix; an omitted argument is null; an error is its text.

const ERROR = /^#(?:DIV\/0!|VALUE!|NUM!|N\/A|NAME\?|REF!|NULL!)/;
const NUMBER = /^-?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?%?/;
const DATE = /^DATE\((\d+),\s*(\d+),\s*(\d+)\)/;
const TIME = /^TIME\((\d+),\s*(\d+),\s*(\d+)\)/;

export function parseExample(text) {
  const reader = new Reader(text);
  const [id] = reader.take(/^[A-Z][A-Z0-9_.]*/) ?? reader.fail('a function name');
  reader.expect('(');
  const args = [];
  if (!reader.peek(')')) {
    do args.push(reader.peek(',') || reader.peek(')') ? null : reader.value());
    while (reader.accept(','));
  }
  reader.expect(')');
  reader.expect('=');
  const expected = reader.value();
  if (reader.rest) reader.fail('the end');
  return { text, id, arguments: args, expected };
}

class Reader {
  constructor(text) {
    this.text = text;
    this.rest = text.trim();
  }
  take(pattern) {
    const match = pattern.exec(this.rest);
    if (match) this.rest = this.rest.slice(match[0].length).trimStart();
    return match;
  }
  peek(sign) {
    return this.rest.startsWith(sign);
  }
  accept(sign) {
    if (!this.peek(sign)) return false;
    this.rest = this.rest.slice(sign.length).trimStart();
    return true;
  }
  expect(sign) {
    if (!this.accept(sign)) this.fail(sign);
  }
  fail(what) {
    throw new Error(`@example ${this.text}: expected ${what} at "${this.rest}"`);
  }
  value() {
    return this.accept('{') ? this.array() : [[this.sum()]];
  }
  array() {
    const rows = [[]];
    do {
      do rows[rows.length - 1].push(this.sum());
      while (this.accept(','));
    } while (this.accept(';') && rows.push([]));
    this.expect('}');
    return rows;
  }
  /** A date and a time are written as Excel writes a moment: DATE(2026,11,23)+TIME(24,0,0). */
  sum() {
    let value = this.scalar();
    while (typeof value === 'number' && this.accept('+')) value += this.scalar();
    return value;
  }
  scalar() {
    let match;
    if ((match = this.take(DATE))) return Date.UTC(match[1], match[2] - 1, match[3]) / 86400000 + 25569;
    if ((match = this.take(TIME))) return (match[1] * 3600 + match[2] * 60 + Number(match[3])) / 86400;
    if ((match = this.take(/^"((?:[^"]|"")*)"/))) return match[1].replace(/""/g, '"');
    if ((match = this.take(ERROR))) return match[0];
    if ((match = this.take(/^(TRUE|FALSE)/))) return match[0] === 'TRUE';
    if ((match = this.take(NUMBER))) return match[0].endsWith('%') ? parseFloat(match[0]) / 100 : Number(match[0]);
    return this.fail('a value');
  }
}
