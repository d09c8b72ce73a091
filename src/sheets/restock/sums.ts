import type { CellValue, Place } from '../../domain/cells';
import type { RestockLine } from '../../domain/stock/restockLine';
import type { CellWrite } from '../../workbook/change';
import { movedFormula } from '../../workbook/formulas/moved';
import type { LineMove } from '../../workbook/lines';
import { nowAt } from './insertions';
import type { FoundOrder } from './readOrder';
import { isUnpricedNote, sumContents, SUBTOTAL, TOTAL, unpricedNote, withNote } from './rows';

/**
 * The sums of a table after rows came in: each reaches from the head of its block to the row above it. A sum that
 * somebody replaced stays.
 */
export function planSums(
  { rows, places, sheet, contentAt }: FoundOrder,
  moves: readonly LineMove[],
  linesOf: (supplier: string) => readonly RestockLine[],
): { readonly writes: readonly CellWrite[]; readonly typedOver: readonly Place[] } {
  const writes: CellWrite[] = [];
  const typedOver: Place[] = [];
  const first = rows.find(({ kind }) => kind === 'supplier');
  let block: { readonly from: number; readonly supplier: string } | null = null;
  for (const row of rows) {
    if (row.kind === 'supplier') block = { from: nowAt(row.row, moves) + 1, supplier: row.supplier };
    if (row.kind !== 'subtotal' && row.kind !== 'total') continue;
    const at = nowAt(row.row, moves);
    const from = row.kind === 'total' ? first && nowAt(first.row, moves) : block?.from;
    if (from === undefined || from >= at) continue;
    const sums = sumContents(row.kind === 'total' ? TOTAL : SUBTOTAL, from, at - 1, places);
    const note = row.kind === 'subtotal' && block ? unpricedNote(linesOf(block.supplier)) : null;
    for (const [id, content] of note === null ? sums : withNote(sums, note)) {
      if (id === 'id') continue;
      const column = places[id];
      const was = asMoved(contentAt(row.row, column), sheet, moves);
      const wanted = 'formula' in content ? content.formula : content.value;
      const isOurs = 'formula' in content ? String(was).startsWith('=SUBTOTAL(9,') : isUnpricedNote(was);
      if (!isOurs) typedOver.push({ sheet, row: at, column });
      else if (was !== wanted) writes.push({ row: at, column, ...content, was });
    }
    if (row.kind === 'subtotal') block = null;
  }
  return { writes, typedOver };
}

function asMoved(content: CellValue, sheet: string, moves: readonly LineMove[]): CellValue {
  if (typeof content !== 'string' || !content.startsWith('=')) return content;
  return moves.reduce((formula, move) => movedFormula(formula, sheet, move), content);
}
