export const QUOTE = 34;

/**
 * Where the cell that is opened by the quote at `open` is closed: at the first quote that is not doubled and has only
 * blanks between it and a delimiter, a line end or the end of the text. Negative where that is against the rules:
 * other quotes stood in between, or none closes it and the cell reaches to the end of the text.
 */
export function closingQuote(text: string, open: number, delimiter: string, lineEnd: string): number {
  let stray = false;
  for (let at = text.indexOf('"', open + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    if (text.charCodeAt(at + 1) === QUOTE) at++;
    else if (isCellEnd(text, at + 1, delimiter, lineEnd)) return stray ? -at : at;
    else stray = true;
  }
  return -text.length;
}

function isCellEnd(text: string, from: number, delimiter: string, lineEnd: string): boolean {
  for (let at = from; ; at++) {
    if (at >= text.length || text[at] === delimiter || text.startsWith(lineEnd, at)) return true;
    if (!/\s/.test(text[at] as string)) return false;
  }
}

/** The content of a quoted cell. */
export function unescaped(content: string): string {
  return content.includes('""') ? content.replace(/""/g, '"') : content;
}
