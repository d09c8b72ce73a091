import type { LineMove } from '../../workbook/lines';
import { CellTag } from '../read/cellTag';
import { otherAttributes } from '../xml/edits';
import { XmlScanner } from '../xml/scanner';

/** How the line looks that inserted ones are to be like. */
export interface LineLooks {
  /** What its tag says of size and look, a blank before each attribute. */
  readonly attributes: string;
  /** The looks of its cells, by where they are in the line. */
  readonly styles: ReadonlyMap<number, number>;
}

export const NO_LOOKS: LineLooks = { attributes: '', styles: new Map() };

/** A row's or column's looks in a sheet whose cells say where they are. */
export function looksOf(bytes: Uint8Array, { what }: LineMove, line: number): LineLooks {
  const scanner = new XmlScanner(bytes);
  const tag = new CellTag();
  const styles = new Map<number, number>();
  let attributes = '';
  while (scanner.next() && !(scanner.isClose && scanner.is('sheetData'))) {
    if (!scanner.isOpen) continue;
    if (what === 'rows' && scanner.is('row') && scanner.number('r') === line + 1)
      attributes = otherAttributes(scanner, ['r', 'spans', 'hidden', 'collapsed', 'outlineLevel']);
    else if (scanner.is('c')) {
      tag.read(scanner);
      const [own, position] = what === 'rows' ? [tag.row, tag.column] : [tag.column, tag.row];
      if (own === line && tag.style) styles.set(position, tag.style);
    }
  }
  return { attributes, styles };
}
