import { readTables } from '../../../src/files/read/readFile';
import { allCells } from '../../../src/files/read/rows';
import { recogniseWorkbook } from '../../../src/sheets/recognise/recogniseWorkbook';
import type { SheetGrid } from '../../../src/workbook/grid';
import { day } from '../../domain/figures';
import { exportOf } from '../../files/imported';
import { gridOf } from './golden/notation';

const TODAY = day('2026-09-30');

/** Sheets that a shop keeps beside its figures. */
const BY_HAND: readonly [what: string, sheet: string, rows: readonly string[]][] = [
  [
    '发票',
    '发票',
    [
      '日期 | 发票号码 | 购买方 | 金额 | 税额',
      '@2026-09-01 | 0412 | 某公司 | 1200 | 72',
      '@2026-09-02 | 0413 | 某公司 | 800 | 48',
    ],
  ],
  ['排班表，日期往右', '9月排班', ['姓名 | 1 | 2 | 3 | 4', '小王 | 早 | 早 | 休 | 晚', '小李 | 晚 | 休 | 早 | 早']],
  [
    '排班表，日期往下',
    '排班',
    ['日期 | 早班 | 晚班', '@2026-09-01 | 小王 | 小李', '@2026-09-02 | 小李 | 小王', '@2026-09-03 | 小王 | 小李'],
  ],
  [
    '考勤',
    '考勤',
    [
      '姓名 | 日期 | 上班时间 | 下班时间 | 加班',
      '小王 | @2026-09-01 | 9:01 | 18:10 | 0',
      '小李 | @2026-09-01 | 8:55 | 18:00 | 0',
    ],
  ],
  [
    '商品清单',
    '商品',
    [
      '商品ID | 商品名称 | 上架时间 | 售价 | 库存 | 销量',
      "'6001 | 帽子 | @2026-03-01 | 59 | 300 | 1200",
      "'6002 | 手套 | @2026-03-02 | 39 | 210 | 800",
    ],
  ],
  [
    '费用流水',
    '费用',
    [
      '日期 | 项目 | 金额 | 经手人 | 备注',
      '@2026-09-01 | 快递费 | 320 | 小王 | ',
      '@2026-09-01 | 包材 | 120 | 小王 | ',
      '@2026-09-02 | 房租 | 3000 | 小李 | ',
    ],
  ],
  [
    '进货单',
    '进货',
    [
      '日期 | 供应商 | 品名 | 数量 | 单价 | 金额',
      '@2026-09-01 | 甲厂 | 帽子 | 100 | 20 | 2000',
      '@2026-09-03 | 乙厂 | 手套 | 50 | 12 | 600',
    ],
  ],
  [
    '按商品记的销售流水',
    '销售流水',
    [
      '日期 | 品名 | 销量 | 单价 | 成交金额',
      '@2026-09-01 | 帽子 | 3 | 59 | 177',
      '@2026-09-01 | 手套 | 2 | 39 | 78',
      '@2026-09-02 | 帽子 | 1 | 59 | 59',
    ],
  ],
  ['月度汇总', '月报', ['月份 | 访客数 | 支付金额', '2026年7月 | 41000 | 98000', '2026年8月 | 40210 | 99120']],
  ['周报', '周报', ['周次 | 访客数 | 支付金额', '第35周 | 9800 | 23000', '第36周 | 9900 | 24100']],
  [
    '活动排期',
    '活动',
    [
      '活动名称 | 开始日期 | 结束日期 | 目标金额 | 负责人',
      '聚划算 | @2026-09-10 | @2026-09-12 | 30000 | 小王',
      '会员日 | @2026-09-18 | @2026-09-18 | 8000 | 小李',
    ],
  ],
  [
    '每天的清单',
    '检查表',
    [
      '日期 | 检查评价 | 回复评价 | 打包区整洁',
      '@2026-09-01 | √ | √ | √',
      '@2026-09-02 | √ | | √',
      '@2026-09-03 | √ | √ | ',
    ],
  ],
  [
    '库存流水',
    '库存',
    ['日期 | SKU | 入库 | 出库 | 结存', "@2026-09-01 | 'A1 | 10 | 3 | 207", "@2026-09-02 | 'A1 | 0 | 5 | 202"],
  ],
  [
    '直播场次',
    '直播',
    [
      '日期 | 主播 | 场次 | 访客数 | 成交金额',
      '@2026-09-01 | 小美 | 1 | 800 | 3000',
      '@2026-09-01 | 小丽 | 2 | 700 | 2000',
    ],
  ],
  [
    '广告账户的分日报表',
    '推广分日',
    [
      '日期 | 展现量 | 点击量 | 花费 | 点击率 | 总成交金额 | 投入产出比',
      '@2026-09-01 | 9000 | 300 | 210 | 3.3% | 900 | 4.28',
      '@2026-09-02 | 9100 | 310 | 220 | 3.4% | 950 | 4.31',
    ],
  ],
  ['一段说明', '说明', ['日报填写说明', '日期：填前一天', '访客数、支付金额取自生意参谋', '2026年9月1日起执行']],
];

/** Exports pasted into a sheet as they come: of products, orders, refunds, plans, words, sources, bills. */
const EXPORTS = [
  'alimm_dmp_item_day',
  'alimm_item_net',
  'alimm_item_report_csv_2026',
  'alimm_item_report_xlsx_2026',
  'alimm_plan_report_csv_2026',
  'alimm_preamble_csv',
  'jd_settle',
  'jd_sz_sku',
  'pdd_orders',
  'pdd_promo',
  'pdd_promo_shop_day',
  'pdd_settle',
  'qn_export_item_list_2016',
  'qn_export_item_list_new',
  'qn_export_order_list_2016',
  'qn_export_order_list_2019',
  'qn_order_xlsx_2026',
  'qn_refund_export',
  'qn_settlement_alipay',
  'smart_selection',
  'sycm_category',
  'sycm_cs_report',
  'sycm_item360_core',
  'sycm_item360_sku',
  'sycm_item_all_2026_38',
  'sycm_item_all_2026_40',
  'sycm_item_effect_2017',
  'sycm_search_words',
  'sycm_shop_source_2017',
  'sycm_shop_source_2026',
  'ztc_report_fen_2019',
];

/** Headers of the tables that were taken for the shop's days. */
function taken(grids: readonly SheetGrid[]): string[] {
  const { used } = recogniseWorkbook(grids, TODAY).daily;
  return used.map(({ table }) => `${table.view.grid.sheet}: ${table.columns.map(({ header }) => header).join(' ')}`);
}

test.each(BY_HAND)('%s is no daily report', (_, sheet, rows) => {
  expect(taken([gridOf({ sheet, rows })])).toEqual([]);
});

test.each(EXPORTS)('%s pasted in is no daily report', async (kind) => {
  const file = exportOf(kind);
  if (!file) throw new Error(`no fixture of ${kind}`);
  const tables = await readTables(file);
  expect(tables.length).toBeGreaterThan(0);
  const grids = tables.map(({ sheet, rows }, i): SheetGrid => ({
    sheet: sheet || `Sheet${i + 1}`,
    top: 0,
    left: 0,
    values: allCells(rows),
  }));
  expect(taken(grids)).toEqual([]);
});
