/**
 * A cell's text as it was meant: full-width digits, letters and signs made half-width, Excel's text armour
 * (`="123"`, a leading `'`) taken off, blanks at both ends (no-break blanks and tabs too) dropped.
 *
 * Not NFKC: that would also turn ① into 1 and 10² into 102, and a number must never be guessed.
 */
export function plainText(text: string): string {
  let plain = PLAIN.test(text) ? text : halfWidth(text).trim();
  if (plain.charCodeAt(0) === APOSTROPHE) plain = plain.slice(1).trim();
  const armoured = /^=\s*"([^]*)"$/.exec(plain);
  return armoured ? (armoured[1] as string).replace(/""/g, '"').trim() : plain;
}

const APOSTROPHE = 39;

/** Printable ASCII without a blank at either end: nothing to convert, nothing to trim. */
const PLAIN = /^[!-~](?:[ -~]*[!-~])?$/;

/** U+FF01…U+FF5E are ASCII moved by 0xFEE0; ￥ and － have homes of their own. */
function halfWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e\u3000\uffe5\u2212\ufeff\u200b]/g, (char) => {
    switch (char) {
      case '\u3000':
        return ' ';
      case '\uffe5':
        return '¥';
      case '\u2212':
        return '-';
      case '\ufeff':
      case '\u200b':
        return '';
      default:
        return String.fromCharCode(char.charCodeAt(0) - 0xfee0);
    }
  });
}
