import { cellName } from '../domain/cells';
import type { BookData } from '../preview/opened/bookData';
import type { FileTexts } from '../text/browser/texts';
import type { OpeningTexts } from '../text/opening/texts';

/** What is said of a file that was opened: what is in it and not on the page. */
export function fileNotices(book: BookData, texts: FileTexts, { unshown }: OpeningTexts): string[] {
  const kinds = [...new Set(book.unshown.map(({ kind }) => unshown[kind]))];
  const [first] = book.kept;
  const functions = [...new Set(book.kept.flatMap((formula) => formula.unknown))].slice(0, 5);
  return [
    ...(kinds.length ? [texts.unshown(kinds)] : []),
    ...(first ? [texts.keptFormulas(book.kept.length, functions, `${first.sheet} ${cellName(first)}`)] : []),
    ...(book.undrawnRules ? [texts.undrawnRules(book.undrawnRules)] : []),
  ];
}
