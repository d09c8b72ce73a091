import type { Safety, StockField, StockItem, StockRow } from '../../domain/stock/stockItem';
import type { Day } from '../../domain/time/calendar';
import { stockTable } from '../recognise/items/kinds';
import type { ItemTable } from '../recognise/items/itemTable';
import type { SheetGrid } from '../../workbook/grid';
import { ItemCells, type ItemCellIssues } from './itemCells';
import { namesOf } from './itemNames';
import { shipmentColumns, shipmentsOf } from './shipmentColumns';

/** Reads 库存, one item a line; lines without a name and totals are no items. */
export function readStockSheet(grid: SheetGrid, issues: ItemCellIssues, asOf: Day): StockItem[] {
  const table = stockTable(grid);
  if (!table) return [];
  const cells = new ItemCells(table, issues, asOf);
  const columns = columnsOf(table);
  const shipments = shipmentColumns(table);
  return namesOf(cells).map(({ id, sku, code, name, row }) => ({
    key: keyOf(id, sku, code, name),
    id,
    sku,
    code,
    name,
    supplier: cells.text(row, 'supplier'),
    price: cells.amount(row, 'price'),
    available: cells.number(row, 'available'),
    shipments: shipmentsOf(cells, row, shipments, asOf),
    leadDays: cells.amount(row, 'leadDays'),
    moq: cells.amount(row, 'moq') || null,
    pack: cells.amount(row, 'pack') || null,
    safety: safetyOf(cells, row),
    factor: cells.amount(row, 'factor') ?? 1,
    closedDays: cells.amount(row, 'closedDays') ?? 0,
    listed: cells.day(row, 'listed'),
    onSale: isOnSale(cells.text(row, 'onSale')),
    typedAlert: cells.amount(row, 'alert'),
    parts: NO_PARTS,
    row: { sheet: grid.sheet, row: grid.top + row, columns },
  }));
}

const NO_PARTS: readonly StockItem[] = [];

/** A product's lines are told apart by their SKU, or by their 商家编码. */
function keyOf(id: string, sku: string, code: string, name: string): string {
  const detail = sku || (id ? code : '');
  const product = id || code || name;
  return detail === '' ? product : `${product}|${detail}`;
}

/** 安全天数 goes before 服务水平. A level below one half, or 95 for 95%, says what it means only in the second case. */
function safetyOf(cells: ItemCells, row: number): Safety | null {
  const days = cells.amount(row, 'safetyDays');
  if (days !== null) return { kind: 'days', days };
  const level = cells.amount(row, 'service');
  if (level === null) return null;
  const share = level > 1 && level < 100 ? level / 100 : level;
  if (share >= 0.5 && share < 1) return { kind: 'service', level: share };
  cells.refuse(row, cells.column('service') as number);
  return null;
}

/** Blank is on sale: a shop that keeps no such column sells what it has. */
function isOnSale(text: string): boolean {
  return !OFF_SALE.test(text);
}

const OFF_SALE = /^(?:否|不|N|NO|FALSE|0|停售|下架|已下架|未上架|仓库中|停产|淘汰|清仓完|不在售|停用|已停售)$/i;

function columnsOf({ columns, grid }: ItemTable): StockRow['columns'] {
  const places: Partial<Record<StockField, number>> = {};
  for (const { field, column } of columns) {
    if (isStockField(field)) places[field] ??= grid.left + column;
  }
  return places;
}

const NOT_OF_STOCK = new Set(['day', 'units', 'unitsOf', 'quantity', 'arrived']);

function isStockField(field: string): field is StockField {
  return !NOT_OF_STOCK.has(field);
}
