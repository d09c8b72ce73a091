import type { PageLayout, StyleSheet, Validate } from '../../workbook/change';
import { quotedSheet } from '../formulas/sheetsIn';
import { areaText } from '../model/addresses';
import { XmlScanner } from '../xml/scanner';
import { escapeText } from '../xml/text';
import { elementText, withElement } from './worksheetOrder';

/** Points at the left and right of a printed page, in inches. */
const SIDE_MARGIN = 28 / 72;
const A4 = 9;

/** Widths, the rows that stay in sight, and how the sheet is printed. */
export function withLooks(bytes: Uint8Array, { columnWidths, frozenRows, page }: StyleSheet): Uint8Array {
  let changed = bytes;
  if (columnWidths.length > 0) changed = withWidths(changed, columnWidths);
  if (frozenRows > 0) changed = withFrozenRows(changed, frozenRows);
  return page ? withPage(changed, page) : changed;
}

/** Columns from A on; those further right keep what they have. */
function withWidths(bytes: Uint8Array, widths: readonly number[]): Uint8Array {
  const kept = columnsFrom(bytes, widths.length);
  return withElement(bytes, 'cols', (prefix) => {
    const own = widths.map((characters, i) => {
      // What the file calls a width holds 5 pixels of margin beside digits of 7 pixels.
      const width = Math.trunc(((characters * 7 + 5) / 7) * 256) / 256;
      return `<${prefix}col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`;
    });
    return `<${prefix}cols>${own.join('')}${kept.join('')}</${prefix}cols>`;
  });
}

/** The `col` elements behind the first columns, one that reaches into these cut. */
function columnsFrom(bytes: Uint8Array, first: number): string[] {
  const scanner = new XmlScanner(bytes);
  const kept: string[] = [];
  while (scanner.next() && !scanner.is('sheetData')) {
    if (!scanner.isOpen || !scanner.is('col') || (scanner.number('max') ?? 0) <= first) continue;
    const text = new TextDecoder().decode(bytes.subarray(scanner.start, scanner.end));
    const min = Math.max(first + 1, scanner.number('min') ?? 1);
    kept.push(text.replace(/\smin="\d+"/, ` min="${min}"`));
  }
  return kept;
}

function withFrozenRows(bytes: Uint8Array, rows: number): Uint8Array {
  const existing = elementText(bytes, 'sheetViews');
  return withElement(bytes, 'sheetViews', (prefix) => {
    const pane = `<${prefix}pane ySplit="${rows}" topLeftCell="A${rows + 1}" activePane="bottomLeft" state="frozen"/><${prefix}selection pane="bottomLeft"/>`;
    const view = existing || `<${prefix}sheetViews><${prefix}sheetView workbookViewId="0"/></${prefix}sheetViews>`;
    const bare = view.replace(new RegExp(`<${prefix}(pane|selection)\\s[^>]*/>`, 'g'), '');
    const empty = new RegExp(`<(${prefix}sheetView)(\\s[^>]*?)?/>`);
    return empty.test(bare)
      ? bare.replace(empty, `<$1$2>${pane}</$1>`)
      : bare.replace(new RegExp(`(<${prefix}sheetView(?:\\s[^>]*)?>)`), `$1${pane}`);
  });
}

function withPage(bytes: Uint8Array, { orientation }: PageLayout): Uint8Array {
  const elements: readonly (readonly [string, (prefix: string) => string])[] = [
    ['sheetPr', (prefix) => withFitToPage(elementText(bytes, 'sheetPr'), prefix)],
    ['printOptions', (prefix) => `<${prefix}printOptions gridLines="1"/>`],
    [
      'pageMargins',
      (prefix) =>
        `<${prefix}pageMargins left="${SIDE_MARGIN}" right="${SIDE_MARGIN}" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>`,
    ],
    [
      'pageSetup',
      (prefix) => `<${prefix}pageSetup paperSize="${A4}" orientation="${orientation}" fitToWidth="1" fitToHeight="0"/>`,
    ],
    [
      'headerFooter',
      (prefix) =>
        `<${prefix}headerFooter><${prefix}oddFooter>&amp;C&amp;P / &amp;N</${prefix}oddFooter></${prefix}headerFooter>`,
    ],
  ];
  return elements.reduce((changed, [name, element]) => withElement(changed, name, element), bytes);
}

function withFitToPage(existing: string, prefix: string): string {
  const fit = `<${prefix}pageSetUpPr fitToPage="1"/>`;
  if (existing === '') return `<${prefix}sheetPr>${fit}</${prefix}sheetPr>`;
  const bare = existing.replace(new RegExp(`<${prefix}pageSetUpPr[^>]*/>`), '');
  return bare.endsWith('/>') && !bare.includes('</')
    ? `${bare.slice(0, -2)}>${fit}</${prefix}sheetPr>`
    : bare.replace(new RegExp(`</${prefix}sheetPr>$`), `${fit}</${prefix}sheetPr>`);
}

/** A drop-down list beside those that the sheet has. */
export function withList(bytes: Uint8Array, { area, list }: Validate): Uint8Array {
  const existing = elementText(bytes, 'dataValidations');
  const entries = escapeText(`"${list.join(',').replace(/"/g, '""')}"`);
  return withElement(bytes, 'dataValidations', (prefix) => {
    const own = `<${prefix}dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="${areaText(area)}"><${prefix}formula1>${entries}</${prefix}formula1></${prefix}dataValidation>`;
    const inner = existing.replace(/^<[^>]*>/, '').replace(/<\/[^>]*>$/, '');
    const others = existing.endsWith('/>') && !existing.includes('</') ? '' : inner;
    const count = others.split(`<${prefix}dataValidation `).length;
    return `<${prefix}dataValidations count="${count}">${others}${own}</${prefix}dataValidations>`;
  });
}

/** `'我的 表'!$1:$2`, for the name Print_Titles. */
export function repeatedRowsText(
  sheet: string,
  { row, rows }: { readonly row: number; readonly rows: number },
): string {
  return `${quotedSheet(sheet)}!$${row + 1}:$${row + rows}`;
}
