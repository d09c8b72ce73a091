import { cellName } from '../../domain/cells';
import type { CellValue } from '../../domain/cells';
import type { Position } from '../../workbook/contents';
import { escapeText } from '../xml/text';
import { textElement } from './stringBook';

/** What is written to a cell: a value, '' for none, or a formula as the file spells it. */
export type Content = { readonly value: CellValue } | { readonly formula: string };

export interface CellWriter {
  /** Prefix of the sheet's own elements. */
  readonly prefix: string;
  /** Index of a shared text; null where cells hold their own. */
  readonly stringIndex: (text: string) => number | null;
}

/** A cell element. `more`: attributes that it keeps, a blank before each. `tail`: elements that it keeps. */
export function cellXml(
  writer: CellWriter,
  at: Position,
  style: number,
  content: Content,
  more = '',
  tail = '',
): string {
  const { prefix } = writer;
  const { type, inner } = innerXml(writer, content);
  const look = style ? ` s="${style}"` : '';
  const head = `<${prefix}c r="${cellName(at)}"${look}${type ? ` t="${type}"` : ''}${more}`;
  return inner === '' && tail === '' ? `${head}/>` : `${head}>${inner}${tail}</${prefix}c>`;
}

function innerXml({ prefix, stringIndex }: CellWriter, content: Content): { type: string; inner: string } {
  const element = (value: string) => `<${prefix}v>${value}</${prefix}v>`;
  // Without a value: the spreadsheet calculates it when it opens the file.
  if ('formula' in content) return { type: '', inner: `<${prefix}f>${escapeText(content.formula)}</${prefix}f>` };
  const { value } = content;
  if (value === '') return { type: '', inner: '' };
  if (typeof value === 'number') return { type: '', inner: element(String(value)) };
  if (typeof value === 'boolean') return { type: 'b', inner: element(value ? '1' : '0') };
  const index = stringIndex(value);
  if (index !== null) return { type: 's', inner: element(String(index)) };
  return { type: 'inlineStr', inner: `<${prefix}is>${textElement(prefix, value)}</${prefix}is>` };
}
