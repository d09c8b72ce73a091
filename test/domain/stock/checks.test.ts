import { cellName } from '../../../src/domain/cells';
import { checkStock, type StockRuleId } from '../../../src/domain/stock/checkStock';
import { joinSales } from '../../../src/domain/stock/joinSales';
import type { ItemSales } from '../../../src/domain/stock/itemSales';
import { restockPlan } from '../../../src/domain/stock/restockPlan';
import { DEFAULT_RESTOCK } from '../../../src/domain/stock/restockSettings';
import type { StockFacts } from '../../../src/domain/stock/stockFacts';
import { NO_HISTORY, type StockItem } from '../../../src/domain/stock/stockItem';
import { STOCK_RULES } from '../../../src/domain/stock/rules';
import { stockSentences } from '../../../src/text/stockSentences';
import { day } from '../figures';
import { item, shipment, sold, soldInAll } from './shelf';

const TODAY = day('2026-11-26');
const steady = (units: number) => sold('帽子', TODAY - 1, new Array<number>(30).fill(units));

/** 日均 10, 货期 10, 安全 5: 紧急 below 100, 预警数 150, up to 220 pieces. */
const hat = (given: Partial<StockItem> = {}): StockItem =>
  item('帽子', {
    available: 220,
    leadDays: 10,
    safety: { kind: 'days', days: 5 },
    row: { sheet: '库存', row: 1, columns: { id: 0, available: 1, leadDays: 2, moq: 3, alert: 4 } },
    ...given,
  });

function check(items: readonly StockItem[], sales: readonly ItemSales[], given: Partial<StockFacts> = {}) {
  const join = joinSales(items, sales);
  const facts = { join, unreadable: [], damagedIds: [], unmatchedArrivals: [], periodUnknown: null, ...given };
  const plan = restockPlan({ items: join.items, history: NO_HISTORY }, join.sales, DEFAULT_RESTOCK, TODAY);
  const { findings, failedRules } = checkStock({ plan, facts, settings: DEFAULT_RESTOCK });
  expect(failedRules).toEqual([]);
  return findings;
}

const { findings: say, ruleNames } = stockSentences('zh');
const english = stockSentences('en');

/** What is said, in Chinese, in the order of the rules. */
function said(findings: ReturnType<typeof check>): string[] {
  return findings.map(({ rule, args, day: on, metric }) =>
    (say[rule] as (args: unknown, subject: unknown) => string)(args, { day: on, metric }),
  );
}

test('a shelf without fault', () => expect(check([hat()], [steady(10)])).toEqual([]));

type Case = [what: string, rule: StockRuleId, right: Partial<StockItem>, wrong: Partial<StockItem>, sentence: string];

test.each<Case>([
  ['库存为负', 'negativeStock', { available: 0 }, { available: -1 }, '「帽子」的库存是 -1 件，请核对是不是超卖了'],
  [
    '在途没有日期',
    'undatedShipment',
    { shipments: [shipment(5, TODAY + 1)] },
    { shipments: [shipment(5, null)] },
    '「帽子」在途 5 件没写到货日期：补货量已扣，请补上日期',
  ],
  [
    '到货日期在今天以前',
    'lateShipment',
    { shipments: [shipment(5, TODAY)] },
    { shipments: [shipment(5, TODAY - 1)] },
    '「帽子」的 5 件应在 2026-11-25 到货，已过 1 天：没到请催，到了请从在途里划掉',
  ],
  ['没有货期', 'missingLeadTime', { leadDays: 0 }, { leadDays: null }, '「帽子」没有货期，算不出补货量，请填写'],
  ['停售的不用货期', 'missingLeadTime', { leadDays: null, onSale: false }, { leadDays: null }, ''],
  [
    '起订量不是整箱',
    'moqNotWholePacks',
    { moq: 48, pack: 24 },
    { moq: 50, pack: 24 },
    '「帽子」起订量 50 不是箱规 24 的倍数，实际最少要订 72 件，请核对',
  ],
  ['箱规不是整数', 'moqNotWholePacks', { moq: 0.9, pack: 0.3 }, { moq: 1, pack: 0.3 }, ''],
  [
    '库存低于预警数',
    'lowStock',
    { available: 150 },
    { available: 149 },
    '「帽子」待补：库存加在途 149 件，预警数 150，建议补 71 件',
  ],
  [
    '货期内就要卖完',
    'lowStock',
    { available: 150 },
    { available: 99 },
    '「帽子」紧急：库存加在途 99 件，预警数 150，建议补 121 件',
  ],
  [
    '库存够卖 90 天以上',
    'excessStock',
    { available: 900 },
    { available: 901 },
    '「帽子」库存加在途 901 件，够卖 90.1 天，超过 90 天，请先别补',
  ],
  [
    '预警数高过补完货的库存',
    'alertOutOfReach',
    { typedAlert: 220, available: 100 },
    { typedAlert: 221, available: 100 },
    '「帽子」的库存预警数 221 太高：补完货也只有 220 件，会一直报警；按销量算是 150',
  ],
  [
    '整箱补货够得着更高的预警数',
    'alertOutOfReach',
    { typedAlert: 228, available: 100, pack: 64 },
    { typedAlert: 229, available: 100, pack: 64 },
    '',
  ],
])('%s: one side is right, the other %s', (_, rule, right, wrong, sentence) => {
  const of = (given: Partial<StockItem>) => check([hat(given)], [steady(10)]).filter((one) => one.rule === rule);
  expect(of(right)).toEqual([]);
  const found = of(wrong);
  expect(found).toHaveLength(1);
  if (sentence) expect(said(found)).toEqual([sentence]);
});

test('呆滞: not sold for 30 days; one piece is a sale', () => {
  const none = check([hat()], [soldInAll('帽子', 0, 0)]);
  expect(said(none)).toEqual(['「帽子」30 天没卖出，压着 220 件，请考虑清仓']);
  expect(check([hat()], [soldInAll('帽子', 0, 1)]).map(({ args }) => args)).toEqual([
    { item: '帽子', position: 220, cover: 6600, limit: 90 },
  ]);
});

test('what was sold and is not in 库存; what was not sold needs no line', () => {
  const found = check([hat()], [steady(10), { ...soldInAll('手套', 1, 3), name: '手套' }]);
  expect(said(found)).toEqual(['「手套」卖了 3 件，但库存表里没有它，请加一行']);
  expect(check([hat()], [steady(10), soldInAll('手套', 0, 0)])).toEqual([]);
});

test('an item that stands twice: the first line counts', () => {
  const second = hat({ available: 0, row: { sheet: '库存', row: 7, columns: { id: 0 } } });
  const found = check([hat(), second], [steady(10)]);
  expect(said(found)).toEqual(['「帽子」在 A2 已有一行，只按那一行算，请合并']);
  expect(found.map(({ place }) => cellName(place))).toEqual(['A8']);
  expect(check([hat(), hat({ key: '帽子|红', sku: '红' })], [steady(10)]).map(({ rule }) => rule)).not.toContain(
    'duplicateItem',
  );
});

test('sales that end a week before the table', () => {
  const ending = (to: number) => sold('帽子', to, new Array<number>(30).fill(10));
  expect(check([hat()], [ending(TODAY - 7)])).toEqual([]);
  expect(said(check([hat()], [ending(TODAY - 8)]))).toEqual(['销量只到 2026-11-18，缺最近 7 天，请先导入']);
});

test('what was met on reading is said where it stands', () => {
  const place = { sheet: '库存', row: 4, column: 0 };
  const found = check([hat()], [steady(10)], {
    damagedIds: [{ place, text: '1.23457E+17' }],
    unreadable: [{ place, value: '待定', header: '到货日期' }],
    unmatchedArrivals: [{ id: '', sku: '', code: '', name: '手套', shipment: shipment(30, TODAY) }],
    periodUnknown: place,
  });
  expect(said(found)).toEqual([
    '到货计划里的「手套」30 件在库存表里对不上，没有扣减补货量，请核对编号或名称',
    '编号 1.23457E+17 的后几位已被 Excel 丢掉，找不回来：请把这一列设为文本，再从后台重新导出粘贴',
    '没写是几天的销量：请把表头写成「近30天销量」或「近7天销量」，或在标题写明起止日期',
    '「到货日期」这一格看不懂：待定，按没填算',
  ]);
});

test('every rule has its name and its sentence in both languages', () => {
  for (const rule of Object.keys(STOCK_RULES) as StockRuleId[]) {
    expect(ruleNames[rule]).toMatch(/[一-鿿]/);
    expect(english.ruleNames[rule]).toMatch(/^[A-Z][A-Za-z ]+$/);
    expect(typeof english.findings[rule]).toBe('function');
  }
});

test('a rule that throws is named, and the others still run', () => {
  const context = { plan: restockPlan({ items: [hat()], history: NO_HISTORY }, [], DEFAULT_RESTOCK, TODAY) };
  const broken = { ...context, settings: DEFAULT_RESTOCK } as unknown as Parameters<typeof checkStock>[0];
  const { failedRules } = checkStock(broken, {
    damagedId: () => {
      throw new Error('no');
    },
    missingLeadTime: STOCK_RULES.missingLeadTime,
  });
  expect(failedRules).toEqual([{ rule: 'damagedId', message: 'no' }]);
});
