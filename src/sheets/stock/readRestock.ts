import { attachArrivals } from '../../domain/stock/attachArrivals';
import { joinSales } from '../../domain/stock/joinSales';
import type { ItemSales } from '../../domain/stock/itemSales';
import { restockSettings, type RestockSettings } from '../../domain/stock/restockSettings';
import { DEFAULT_SETTINGS } from '../../domain/settings';
import type { Stock } from '../../domain/stock/stockItem';
import { withUnsold } from '../../domain/stock/unsold';
import type { Day } from '../../domain/time/calendar';
import type { StockFacts } from '../../domain/stock/stockFacts';
import { readSettingsSheet } from '../daily/settingsSheet';
import { answersIn } from '../recognise/keptAnswers';
import { kept } from '../recognise/question';
import type { WorkbookRecognition } from '../recognise/recogniseWorkbook';
import { roleKey } from '../recognise/roleKey';
import { readArrivalSheet } from './arrivalSheet';
import type { ItemCellIssues } from './itemCells';
import { salesSource } from './salesSource';
import { stockHistory } from './stockMemory';
import { readStockSheet } from './stockSheet';

/** All that a workbook tells of restocking. */
export interface RestockReading {
  readonly stock: Stock;
  readonly sales: readonly ItemSales[];
  /** What the shop's 设置 says of restocking. */
  readonly settings: RestockSettings;
  /** Where all of this stands; null and none where there is no such sheet. */
  readonly sheets: {
    readonly stock: string;
    readonly sales: readonly string[];
    readonly arrivals: string | null;
    /** Sheets that tell of sales too and are not used. */
    readonly unusedSales: readonly string[];
  };
  /** What was met on reading, for the checks. */
  readonly facts: StockFacts;
}

/**
 * Reads 库存, 销量 and 到货计划 of a workbook, joined, as of a day. `settings` are those that the workbook keeps for 店报:
 * which sheet is what, and what earlier runs saw. null where no sheet is 库存.
 */
export function readRestock(
  { sheets, fitting }: WorkbookRecognition,
  settings: Readonly<Record<string, unknown>>,
  asOf: Day,
): RestockReading | null {
  if (!sheets.stock) return null;
  const issues: ItemCellIssues = { unreadable: [], damagedIds: [] };
  const lines = readStockSheet(sheets.stock, issues, asOf);
  const answer = kept(answersIn(settings), roleKey('sales'));
  const chosen = sheets.sales && answer === sheets.sales.sheet ? answer : null;
  const source = sheets.sales ? salesSource(lines, fitting.sales, chosen, asOf) : null;
  const join = source?.join ?? joinSales(lines, []);
  const arrivals = sheets.arrivals ? readArrivalSheet(sheets.arrivals, issues, asOf) : [];
  const { items, unmatched } = attachArrivals(join.items, arrivals);
  return {
    stock: { items, history: stockHistory(settings) },
    sales: source?.listsSold ? withUnsold(join) : join.sales,
    settings: restockSettings(sheets.settings ? readSettingsSheet(sheets.settings).settings : DEFAULT_SETTINGS),
    sheets: {
      stock: sheets.stock.sheet,
      sales: source?.sheets ?? [],
      arrivals: sheets.arrivals?.sheet ?? null,
      unusedSales: source?.unused ?? [],
    },
    facts: {
      join,
      unreadable: [...issues.unreadable, ...(source?.issues.unreadable ?? [])],
      damagedIds: [...issues.damagedIds, ...(source?.issues.damagedIds ?? [])],
      unmatchedArrivals: unmatched,
      periodUnknown: source?.periodUnknown ?? null,
    },
  };
}
