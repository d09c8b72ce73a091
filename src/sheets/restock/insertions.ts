import type { RestockLine } from '../../domain/stock/restockLine';
import type { CellWrite, Change } from '../../workbook/change';
import { movedLine, type LineMove } from '../../workbook/lines';
import { bySupplier, type Order, type SupplierBlock } from './order';
import type { FoundOrder, FoundRow } from './readOrder';
import { recordedRow, rowKey, type RecordedRow } from './record';
import { contentsOf, layOutBlock, type LaidRow } from './rows';

export interface Insertions {
  readonly changes: readonly Change[];
  readonly moves: readonly LineMove[];
  readonly rows: readonly RecordedRow[];
}

/** Where a row is after lines came in. */
export function nowAt(row: number, moves: readonly LineMove[]): number {
  return moves.reduce((at, move) => movedLine(at, move) as number, row);
}

/** Rows for items that came in: at the end of their supplier's block, or as a block of their own above the total. */
export function insertionsOf(found: FoundOrder, order: Order, missing: readonly RestockLine[]): Insertions {
  const places = bySupplier(missing).map((block) => placeOf(found, block));
  // From top to bottom, so that what was inserted stays where it is.
  places.sort((a, b) => a.above.row - b.above.row);
  const changes: Change[] = [];
  const moves: LineMove[] = [];
  const rows: RecordedRow[] = [];
  for (const { block, above, isNew } of places) {
    const laid = layOutBlock(order, block).filter(({ kind }) => isNew || kind === 'item');
    let at = nowAt(above.row, moves);
    const seen = { column: found.places.id, was: found.contentAt(above.row, found.places.id) };
    for (const run of runsOf(laid)) {
      const move = { sheet: found.sheet, what: 'rows', at, count: run.length } as const;
      const like = likeOf(found, run[0]?.kind ?? 'item', above);
      changes.push({
        ...{ kind: 'insertLines', ...move, beside: [{ row: at, ...seen }] },
        like: like === null ? null : nowAt(like, moves),
      });
      moves.push({ ...move, removed: false });
      at += run.length;
    }
    const first = at - laid.length;
    const cells = laid.flatMap((row, i) => {
      const contents = contentsOf(row, first + i, found.places);
      if (row.kind === 'item') rows.push(recordedRow(rowKey(row.row.line), first + i, contents));
      return [...contents].flatMap(([column, content]): CellWrite[] =>
        'value' in content && content.value === ''
          ? []
          : [{ row: first + i, column: found.places[column], ...content }],
      );
    });
    changes.push({ kind: 'write', sheet: found.sheet, cells });
  }
  return { changes, moves, rows };
}

interface BlockPlace {
  readonly block: SupplierBlock;
  /** The row above which it comes in. */
  readonly above: FoundRow;
  readonly isNew: boolean;
}

function placeOf({ rows }: FoundOrder, block: SupplierBlock): BlockPlace {
  const head = rows.findIndex((row) => row.kind === 'supplier' && row.supplier === block.supplier);
  const next = head < 0 ? undefined : rows.slice(head + 1).find(({ kind }) => kind !== 'item');
  const total = rows[rows.length - 1] as FoundRow;
  return next?.kind === 'subtotal' ? { block, above: next, isNew: false } : { block, above: total, isNew: true };
}

/** Neighbours of one kind: each kind looks like a row of its own. */
function runsOf(laid: readonly LaidRow[]): LaidRow[][] {
  const runs: LaidRow[][] = [];
  for (const row of laid) {
    const last = runs[runs.length - 1];
    if (last?.[0]?.kind === row.kind) last.push(row);
    else runs.push([row]);
  }
  return runs;
}

/** A row of the kind, the nearest above. */
function likeOf({ rows }: FoundOrder, kind: LaidRow['kind'], above: FoundRow): number | null {
  const same = rows.filter((row) => row.kind === kind);
  return ([...same].reverse().find(({ row }) => row < above.row) ?? same[0])?.row ?? null;
}
