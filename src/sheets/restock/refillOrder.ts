import type { CellValue, Place } from '../../domain/cells';
import type { RestockLine } from '../../domain/stock/restockLine';
import type { CellWrite, Change } from '../../workbook/change';
import { ORDER_COLUMNS, type OrderColumnId } from './columns';
import { insertionsOf, nowAt } from './insertions';
import { linesToOrder, type Order } from './order';
import { isOurs } from './ours';
import type { FoundOrder, FoundRow } from './readOrder';
import { FORMULA, keepRecord, rowKey, traceOf, type OrderRecord, type RecordedRow } from './record';
import { formulasOf, itemContents, noteOf, rowOf, type Content, type RowContents } from './rows';
import { planSums } from './sums';

/** What filling a table again does to it. */
export interface OrderRefill {
  readonly changes: readonly Change[];
  /** Cells that somebody typed over; they stay as they are. Where they are afterwards. */
  readonly typedOver: readonly Place[];
  /** Items whose row was elsewhere than it was written. */
  readonly moved: number;
  /** Items that came in. */
  readonly added: number;
  /** Items of the order whose row somebody took out, by name; they are not put back. */
  readonly takenOut: readonly string[];
}

type FoundItem = FoundRow & { readonly kind: 'item' };

/**
 * Fills a table again: the cells that still hold what we wrote, wherever their row is now, and rows for what is new. What
 * was typed stays: remarks, quantities, whole rows. No row is taken out; what is not needed any more is 0.
 */
export function planOrderRefill(found: FoundOrder, before: OrderRecord, order: Order): OrderRefill {
  const recorded = new Map(before.rows.map((row) => [row.key, row]));
  const lines = new Map(order.lines.map((line) => [rowKey(line), line]));
  const items = found.rows.filter((row): row is FoundItem => row.kind === 'item');
  const there = new Set(items.map(({ key }) => key));
  // A row that somebody typed is theirs, whatever it names.
  const own = items.flatMap((item) => {
    const written = recorded.get(item.key);
    return written ? [{ item, written }] : [];
  });
  const refilled = own.map(({ item, written }) =>
    refillRow(found, item, written, {
      before: formulasOf(before.reviewDays, item.row, found.places),
      now: contentsNow(lines.get(item.key), item, found, order),
    }),
  );
  const absent = linesToOrder(order).filter((line) => !there.has(rowKey(line)));
  const missing = absent.filter((line) => !recorded.has(rowKey(line)));
  const { changes, moves, rows } = insertionsOf(found, order, missing);
  const blockLines = (supplier: string) =>
    order.lines.filter(
      (line) => line.item.supplier === supplier && (there.has(rowKey(line)) || missing.includes(line)),
    );
  const sums = planSums(found, moves, blockLines);
  const kept = refilled.map(({ row }) => ({ ...row, row: nowAt(row.row, moves) }));
  // What was taken out stays known, so that it is not put back the next time either.
  const out = before.rows.filter(({ key }) => !there.has(key));
  const typedOver = refilled.flatMap((row) =>
    row.typedOver.map((place) => ({ ...place, row: nowAt(place.row, moves) })),
  );
  return {
    changes: [
      ...write(found.sheet, [...noteWrites(found, before, order), ...refilled.flatMap(({ writes }) => writes)]),
      ...changes,
      ...write(found.sheet, sums.writes),
      keepRecord(found.sheet, {
        ...{ kind: 'order', asOf: order.asOf, reviewDays: order.reviewDays, note: noteOf(order) },
        rows: [...kept, ...out, ...rows],
      }),
    ],
    typedOver: [...typedOver, ...sums.typedOver],
    moved: own.filter(({ item, written }) => item.row !== written.row).length,
    added: missing.length,
    takenOut: absent.filter((line) => recorded.has(rowKey(line))).map(({ item }) => item.name || item.id),
  };
}

interface RefilledRow {
  readonly row: RecordedRow;
  readonly writes: readonly CellWrite[];
  readonly typedOver: readonly Place[];
}

/** `before`: the formulas that belong where the row stands; `now`: what it is to hold. */
function refillRow(
  { places, sheet, contentAt }: FoundOrder,
  { key, row }: FoundItem,
  written: RecordedRow,
  contents: { readonly before: RowContents; readonly now: RowContents },
): RefilledRow {
  const wrote: Partial<Record<OrderColumnId, CellValue>> = {};
  const writes: CellWrite[] = [];
  const typedOver: Place[] = [];
  for (const { id } of ORDER_COLUMNS) {
    if (id === 'remark') continue;
    const column = places[id];
    const was = contentAt(row, column);
    const content = contents.now.get(id);
    if (content === undefined) {
      if (written.wrote[id] !== undefined) wrote[id] = written.wrote[id];
      continue;
    }
    const trace = 'formula' in content ? FORMULA : traceOf(content.value);
    if (isOurs(was, written.wrote[id], id, contents.before)) {
      if (trace !== '') wrote[id] = trace;
      if (('formula' in content ? content.formula : content.value) !== was)
        writes.push({ row, column, ...content, was });
    } else {
      // Typed by hand to what it is to be anyway is ours again.
      if ('value' in content && content.value === was && was !== '') wrote[id] = trace;
      else if (written.wrote[id] !== undefined) wrote[id] = written.wrote[id];
      typedOver.push({ sheet, row, column });
    }
  }
  return { row: { key, row, wrote }, writes, typedOver };
}

/** Columns that are not in it stay as they are. */
function contentsNow(
  line: RestockLine | undefined,
  { row }: FoundItem,
  { places }: FoundOrder,
  order: Order,
): RowContents {
  if (line) return itemContents(rowOf(order, line), row, places);
  // 库存 does not have it under this supplier any more.
  return new Map<OrderColumnId, Content>([
    ['suggested', { value: '' }],
    ['quantity', { value: 0 }],
    ['reason', { value: '库存表里没有这个供应商的这一款了，不用补' }],
  ]);
}

/** The line that says as of when stands somewhere above the header; one that somebody reworded is theirs. */
function noteWrites({ contentAt, headerRow, places }: FoundOrder, before: OrderRecord, order: Order): CellWrite[] {
  const [column, note] = [places.id, noteOf(order)];
  if (note === before.note) return [];
  for (let row = 0; row < headerRow; row++)
    if (contentAt(row, column) === before.note) return [{ row, column, value: note, was: before.note }];
  return [];
}

function write(sheet: string, cells: readonly CellWrite[]): Change[] {
  return cells.length ? [{ kind: 'write', sheet, cells }] : [];
}
