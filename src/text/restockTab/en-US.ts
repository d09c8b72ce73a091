import { displayNumber, plainNumber } from '../../domain/metrics/display';
import type { StockClass } from '../../domain/stock/stockClass';
import type { StockStatus } from '../../domain/stock/stockStatus';
import { formatDay } from '../../domain/time/calendar';
import { orderSheetName } from '../../sheets/restock/order';
import { stockSentences } from '../stockSentences';
import type { RestockTabTexts } from './texts';

const count = (n: number) => displayNumber(n, 'pieces');
const yuan = (n: number) => `¥${displayNumber(n, 'yuan')}`;
const items = (n: number) => `${count(n)} item${n === 1 ? '' : 's'}`;
const pieces = (n: number) => `${count(n)} piece${n === 1 ? '' : 's'}`;
const days = (n: number) => `${plainNumber(n, 1)} day${n === 1 ? '' : 's'}`;

const STATUS: Readonly<Record<StockStatus, string>> = {
  ...{ 缺货: 'Out of stock', 紧急: 'Urgent', 待补: 'To restock', 正常: 'Normal', 超储: 'Overstocked', 呆滞: 'Dead' },
};
const CLASS: Readonly<Record<StockClass | '新品', string>> = {
  ...{ 热销: 'Hot', 常销: 'Steady', 滞销: 'Slow', 新品: 'New' },
};

export const restockTabEnUS: RestockTabTexts = {
  asOf: 'As of',
  again: 'Read again',
  due: (due, left) => {
    const when = left > 0 ? `${days(left)} left` : left === 0 ? 'today' : `${days(-left)} late`;
    return `Table due on Thursday ${formatDay(due)}, ${when}`;
  },
  salesOf: ({ from, to }) => `Daily sales from ${formatDay(from)} to ${formatDay(to)}`,
  daysOutKnown: {
    all: 'Days out of stock left out',
    some: 'Days out of stock left out for some items only',
    none: 'Days out of stock not left out',
  },
  section: {
    list: 'Items',
    suppliers: 'Suppliers',
    arrivals: 'Arrivals',
    hot: 'Hot',
    figures: 'Figures',
    whatIf: 'What if',
  },
  sections: 'Parts of restocking',
  total: (total) => `Order ${items(total.items)} · ${pieces(total.pieces)} · ${yuan(total.amount)}`,
  nothingToOrder: 'Nothing to order.',
  withoutPrice: (n) => `${items(n)} without a price, not in the amount`,
  unknownItems: (n) => `${items(n)} without a quantity`,

  write: 'Write restock table',
  written: (sheet, n) => `“${sheet}”: ${items(n)} written.`,
  refilled: (sheet, added) =>
    `“${sheet}” refreshed${added ? `, ${items(added)} added` : ''}; remarks and what was typed stay as they are.`,
  typedOver: (n) => `${n} cell${n === 1 ? '' : 's'} changed by hand left as typed.`,
  moved: (n) => `${n} row${n === 1 ? ' was' : 's were'} moved; found by item ID and refreshed.`,
  takenOut: (names) =>
    `Deleted by hand and not put back: ${names.slice(0, 5).join(', ')}${names.length > 5 ? ` and ${names.length - 5} more` : ''}.`,

  search: 'Search name, ID, SKU',
  status: 'Status',
  supplier: 'Supplier',
  stockClass: 'Class',
  toOrder: 'To order',
  all: 'All',
  unknownStatus: 'Not known',
  noSupplier: 'No supplier',
  statusName: (status) => STATUS[status],
  className: (name) => CLASS[name],
  shown: (n, of) => `${count(n)} of ${items(of)}`,
  noneFit: 'No item fits.',
  pieces,
  coverDays: (n) => (n === Infinity ? 'No sales' : `${days(Math.round(n))} with goods in transit`),
  labelled: (label, value) => `${label}: ${value}`,
  soldPerDay: (units) => `${plainNumber(units, 2)} a day`,

  back: 'Back to list',
  previous: 'Previous item',
  next: 'Next item',
  why: 'Why',
  reason: {
    daily: ['', ' a day'],
    factor: [' × factor ', ''],
    days: [' × ', ' days'],
    stock: 'stock ',
    inTransit: 'in transit ',
    enough: ', nothing needed',
    raised: (to) => `, raised to the minimum order ${to}`,
    packed: (pack, quantity) => [', in packs of ', pack, `: ${quantity}`],
    rounded: (quantity) => `, rounded up to ${quantity}`,
    unknown: {
      noStock: 'No quantity: stock is not known',
      noSales: 'No quantity: sales are not known',
      noLead: 'No quantity: the lead time is not known',
      notOnSale: 'Not on sale, not restocked',
    },
  },
  detail: {
    available: 'Available',
    arriving: 'In transit',
    daily: 'Daily (30 days)',
    daily7: 'Daily (7 days)',
    trend: 'Trend',
    daysOut: 'Left out',
    cover: 'Cover (with goods in transit)',
    class: 'Class',
    alert: 'Stock alert',
    leadDays: 'Lead time',
    safetyDays: 'Safety',
    review: 'Review period',
    moq: 'Minimum order',
    pack: 'Pack size',
    supplier: 'Supplier',
    price: 'Price',
    amount: 'Amount',
  },
  unknown: '—',
  perDay: (units) => plainNumber(units, 2),
  days,
  yuan,
  trend: (change) => `${change > 0 ? '↑' : change < 0 ? '↓' : ''}${displayNumber(Math.abs(change), 'rate')}`,
  daysOut: (out, of, known) =>
    known ? `${days(out)} out of stock (of ${out + of})` : 'Days out of stock not left out',
  safety: (from, n) =>
    `${days(n)}${from === 'service' ? ' (by service level)' : from === 'default' ? ' (default)' : ''}`,
  neverSold: 'No sales',
  lineOfDays: (n, most) => `Units of each of the last ${n} days, at most ${count(most)}`,
  quantity: 'Quantity',
  computed: (quantity) => (quantity === null ? 'Not known' : `Computed ${count(quantity)}`),
  useComputed: 'Use computed',
  decided: (name, quantity) => `Quantity of ${name}: ${quantity === null ? 'computed' : count(quantity)}`,
  notAQuantity: 'Enter 0 or a whole number.',
  fieldName: {
    ...{ id: 'Item ID', sku: 'SKU', code: 'Item code', name: 'Name', supplier: 'Supplier', price: 'Price' },
    ...{ available: 'Available stock', inTransit: 'In transit', arrives: 'Arrival', ordered: 'Ordered' },
    ...{ leadDays: 'Lead time', moq: 'Minimum order', pack: 'Pack size', safetyDays: 'Safety days' },
    ...{ service: 'Service level', factor: 'Sales factor', closedDays: 'Closed days', listed: 'Listed' },
    ...{ onSale: 'On sale', alert: 'Stock alert', sales: 'Sales' },
  },

  arrivalState: { late: 'Late', due: 'Due', tooLate: 'Too late', undated: 'No date' },
  arrivalHint: (state) =>
    ({
      late: 'Past its day and not here: chase it. It is still taken off the quantity.',
      due: 'Comes before the next order’s goods and is taken off the quantity.',
      tooLate: 'Comes after the next order’s goods and is not taken off the quantity.',
      undated: 'Taken as coming; please enter the day.',
    })[state],
  arrivalDay: (day) => (day === null ? '—' : formatDay(day)),
  noArrivals: 'Nothing in transit.',
  newItems: 'New items',
  listedOn: (day) => `Listed ${formatDay(day)}`,

  kpi: {
    turnover: 'Stock turnover',
    turnoverDays: 'Turnover days',
    stockoutRate: 'Stockout rate',
    stockoutDays: 'Days out of stock',
    soldShare: 'Share sold',
    deadAmount: 'Dead stock',
  },
  kpiHint: {
    turnover: 'Units sold ÷ mean of opening and closing stock',
    turnoverDays: 'Days ÷ turnover',
    stockoutRate: 'Without stock ÷ on sale',
    stockoutDays: 'Of all items, last 30 days',
    soldShare: 'Sold within 30 days ÷ on sale',
    deadAmount: 'Stock without a sale in 30 days × price',
  },
  times: (n) => `${plainNumber(n, 2)}×`,
  turnoverHint: (n) =>
    n === null ? 'Needs an opening stock, kept whenever a restock table is written' : `Within ${days(n)}`,
  deadWithoutPrice: (n) => `${items(n)} more without a price`,

  top: (n) => `Top ${n}`,
  rankChange: (change) => (change === null ? 'New' : change > 0 ? `↑${change}` : change < 0 ? `↓${-change}` : '—'),
  units7: (units) => `${pieces(units)} in 7 days`,
  noSales: 'Nothing sold in 7 days.',

  whatIfIntro: 'Move the sliders to see what would be ordered. Nothing is written or kept.',
  moreLead: 'Lead time',
  moreLeadValue: (n) => (n === 0 ? 'As it is' : `${n > 0 ? '+' : '−'}${days(Math.abs(n))}`),
  service: 'Service level',
  serviceAsIs: 'Each item’s own',
  serviceValue: (level) => `${plainNumber(level * 100, 1)}%`,
  factor: 'Campaign factor',
  factorValue: (factor) => `× ${plainNumber(factor, 2)}`,
  asItIs: 'As it is',
  trying: 'Trying out',
  difference: (before, after) => {
    const [more, amount] = [after.pieces - before.pieces, after.amount - before.amount];
    const sign = (n: number) => (n < 0 ? '−' : '+');
    return `${sign(more)}${pieces(Math.abs(more))}, ${sign(amount)}${yuan(Math.abs(amount))} against now`;
  },

  copy: 'Copy',
  copied: (supplier) => `The order for “${supplier}” is copied, ready for the chat.`,
  copyFailed: 'Copying is not possible; please check the clipboard permission.',
  message: (due, supplier, lines, total) =>
    [
      `[${supplier}] ${orderSheetName(due)}`,
      ...lines.map(({ item, quantity }, i) => {
        const packs = item.pack && quantity && quantity % item.pack === 0 ? ` (${quantity / item.pack} packs)` : '';
        return `${i + 1}. ${[item.name || item.id, item.sku].filter(Boolean).join(' ')} × ${count(quantity ?? 0)}${packs}`;
      }),
      `${items(total.items)}, ${pieces(total.pieces)}${total.amount > 0 ? `, ${yuan(total.amount)}` : ''}`,
    ].join('\n'),

  emptyTitle: 'A stock sheet first',
  emptyBody:
    'Dianbao finds the stock sheet by what it holds: one item a line with 商品ID or 名称 and 可用库存; better with 货期, 在途, 到货日期, 起订量, 箱规, 供应商, 单价. Sales may come by day and item, or as an export of 7 or 30 days.',
  createSample: 'Create sample sheets',
  created: (sheets) => `Created “${sheets.join('”, “')}”.`,
  intro: 'How much of each item to order, from stock and sales, with the reason of every figure.',

  joined: 'Stock and sales',
  joinSummary: (matched, onlyInStock, onlyInSales) =>
    `${items(matched)} matched${onlyInStock ? `, ${count(onlyInStock)} in stock only` : ''}${onlyInSales ? `, ${count(onlyInSales)} in sales only` : ''}`,
  onlyInStock: 'In the stock sheet only',
  onlyInSales: 'In the sales sheet only',
  matchedBy: {
    sku: (n) => `${items(n)} by SKU`,
    id: (n) => `${items(n)} by item ID`,
    code: (n) => `${items(n)} by item code`,
    name: (n) => `${items(n)} by name`,
  },
  noSalesSheet: 'No sales sheet found, so daily sales are not known.',
  more: (n) => `${count(n)} more`,
  findings: (n) => `Checks: ${n} to look at`,
  check: stockSentences('en'),
};
