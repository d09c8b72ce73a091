/** What docs/restock.md says was measured: the same 500 items under every policy, each with the same customers. */
import { DEMANDS, randomItems, randomOf, runShop, yearOf } from './shop.mjs';
import { byHand, planned, reorderPoint, upToLevel } from './policies.mjs';

const WEEKS = 52;
const PAST = 90;
const ITEMS = 500;

/** Markdown of the two tables. */
export function measuredTables({ restockPlan, DEFAULT_RESTOCK }) {
  const plan = (given = {}) =>
    planned(
      restockPlan,
      { ...DEFAULT_RESTOCK, service: 0.95, salesDays: 30, reviewDays: 7, ...given },
      PAST,
      () => null,
    );
  const compared = [
    ['店报，服务水平 95%，近 30 天销量', plan()],
    ['店报，服务水平 95%，近 90 天销量', plan({ salesDays: 90 })],
    ['手工：上月销量 × 1.5 − 库存 − 在途', byHand()],
    ['手工：上月销量 × 1 − 库存 − 在途', byHand(1)],
    ['教科书：定期订货，安全库存按 √货期', upToLevel()],
    ['教科书：订货点 d × L + z × σ × √L，经济订货批量', reorderPoint()],
  ];
  const levels = [0.9, 0.95, 0.99].flatMap((service) =>
    [30, 90].map((salesDays) => [
      `${service * 100}%，近 ${salesDays} 天销量，按单件订`,
      { suggest: plan({ service, salesDays }), packs: false },
    ]),
  );
  const others = [
    ['95%，近 90 天销量，按箱订、有起订量', {}],
    ['泊松：顾客各来各的', { demand: 'poisson' }],
    ['零星大单：四天里一天有，一次四天的量', { demand: 'lumpy' }],
    ['供应商五次里一次晚到 1–7 天', { late: true }],
    ['缺货时顾客走掉，缺货天已剔除', { wait: false }],
    ['同上，近 30 天销量', { wait: false, suggest: plan() }],
  ].map(([name, given]) => [name, { suggest: plan({ salesDays: 90 }), ...given }]);
  return [
    table(
      [
        '同样 500 款、同样的顾客，做法',
        '不缺货的周期',
        '缺货天（每款每年）',
        '当天就有货的件数',
        '平均库存（件）',
        '够卖天数',
      ],
      compared.map(([name, suggest]) => {
        const { service, daysOut, fill, stock, cover } = run({ suggest });
        return [name, percent(service), daysOut.toFixed(1), percent(fill), stock.toFixed(0), cover.toFixed(1)];
      }),
    ),
    table(
      ['正态需求（标准差为均值的三分之一）', '不缺货的周期', '缺货天（每款每年）', '平均库存（件）'],
      levels.map(([name, given]) => measured(name, given)),
    ),
    table(
      ['服务水平 95%，近 90 天销量，按箱订', '不缺货的周期', '缺货天（每款每年）', '平均库存（件）'],
      others.map(([name, given]) => measured(name, given)),
    ),
  ].join('\n\n');
}

function measured(name, given) {
  const { service, daysOut, stock } = run(given);
  return [name, percent(service), daysOut.toFixed(1), stock.toFixed(0)];
}

function run({ suggest, packs = true, demand = 'normal', wait = true, late = false }) {
  const [customers, suppliers] = [randomOf(11), randomOf(5)];
  const states = runShop(randomItems(ITEMS, 7, { packs }), {
    weeks: WEEKS,
    past: PAST,
    suggest,
    wait,
    demandOf: DEMANDS[demand](customers),
    startOf: ({ mean, lead }) => mean * (lead + 9),
    ...(late && { lateBy: () => (suppliers() < 0.2 ? 1 + Math.floor(suppliers() * 7) : 0) }),
  });
  return yearOf(states, WEEKS);
}

function percent(share) {
  return `${(share * 100).toFixed(1)}%`;
}

function table(heads, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map((_, i) => (i === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n');
}
