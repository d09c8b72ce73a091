import type { FileInput } from './table';

/** What the clipboard offers of a copied table; '' where it has no such flavour. */
export interface Pasted {
  readonly html: string;
  readonly text: string;
}

/**
 * A pasted table as a nameless file, so that it goes the way of every other file. HTML is preferred where it holds a
 * table: it knows cells with line breaks and merged cells, plain text does not.
 */
export function pastedFile({ html, text }: Pasted): FileInput {
  const table = /<table[\s>]/i.exec(html);
  return { name: '', bytes: new TextEncoder().encode(table ? html.slice(table.index) : text) };
}
