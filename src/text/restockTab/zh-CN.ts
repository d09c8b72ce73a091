import { displayNumber, plainNumber } from '../../domain/metrics/display';
import { formatDay, weekday } from '../../domain/time/calendar';
import { orderSheetName } from '../../sheets/restock/order';
import { REASON_WORDS } from '../../sheets/restock/reason';
import { stockSentences } from '../stockSentences';
import type { RestockTabTexts } from './texts';

const WEEKDAYS = '一二三四五六日';
const count = (n: number) => displayNumber(n, 'pieces');
const yuan = (n: number) => `¥${displayNumber(n, 'yuan')}`;

export const restockTabZhCN: RestockTabTexts = {
  asOf: '截至日期',
  again: '重新读取',
  due: (due, left) => {
    const when = left > 0 ? `还有 ${left} 天` : left === 0 ? '今天' : `已过 ${-left} 天`;
    return `${formatDay(due)}（周${WEEKDAYS[weekday(due)]}）交补货表，${when}`;
  },
  salesOf: ({ from, to }) => `日均销量按 ${formatDay(from)} 至 ${formatDay(to)} 计算`,
  daysOutKnown: { all: '已剔除缺货天', some: '部分商品未剔除缺货天', none: '未剔除缺货天' },
  section: {
    list: '清单',
    suppliers: '供应商',
    arrivals: '到货计划',
    hot: '热卖',
    figures: '指标',
    whatIf: '试算',
  },
  sections: '补货的各部分',
  total: ({ items, pieces, amount }) => `要补 ${count(items)} 款 · ${count(pieces)} 件 · ${yuan(amount)}`,
  nothingToOrder: '没有要补的商品。',
  withoutPrice: (items) => `${items} 款没有单价，金额未计`,
  unknownItems: (items) => `${items} 款算不出补货量`,

  write: '生成补货表',
  written: (sheet, items) => `「${sheet}」已写入 ${count(items)} 款。`,
  refilled: (sheet, added) => `「${sheet}」已更新${added ? `，新增 ${added} 款` : ''}；备注和手工改的内容没有动。`,
  typedOver: (cells) => `${cells} 个手工改过的单元格保持原样。`,
  moved: (rows) => `${rows} 款的行被移动过，按商品ID找到后更新。`,
  takenOut: (names) =>
    `手工删掉的没有放回：${names.slice(0, 5).join('、')}${names.length > 5 ? ` 等 ${names.length} 款` : ''}。`,

  search: '搜索名称、ID、规格',
  status: '状态',
  supplier: '供应商',
  stockClass: '分类',
  toOrder: '要补的',
  all: '全部',
  unknownStatus: '算不出的',
  noSupplier: '未填供应商',
  statusName: (status) => status,
  className: (name) => name,
  shown: (items, of) => `${count(items)} 款（共 ${count(of)} 款）`,
  noneFit: '没有符合条件的商品。',
  pieces: (n) => `${count(n)} 件`,
  coverDays: (days) => (days === Infinity ? '没有销量' : `含在途够卖 ${plainNumber(days, 0)} 天`),
  labelled: (label, value) => `${label}：${value}`,
  soldPerDay: (units) => `日均 ${plainNumber(units, 2)} 件`,

  back: '返回清单',
  previous: '上一款',
  next: '下一款',
  why: '为什么',
  reason: REASON_WORDS,
  detail: {
    available: '可用库存',
    arriving: '在途',
    daily: '日均（30 天）',
    daily7: '日均（7 天）',
    trend: '趋势',
    daysOut: '剔除',
    cover: '够卖天数（含在途）',
    class: '分类',
    alert: '库存预警数',
    leadDays: '货期',
    safetyDays: '安全天数',
    review: '补货周期',
    moq: '起订量',
    pack: '箱规',
    supplier: '供应商',
    price: '单价',
    amount: '金额',
  },
  unknown: '—',
  perDay: (units) => `${plainNumber(units, 2)} 件`,
  days: (n) => `${plainNumber(n, 1)} 天`,
  yuan,
  trend: (change) => `${change > 0 ? '↑' : change < 0 ? '↓' : ''}${displayNumber(Math.abs(change), 'rate')}`,
  daysOut: (days, of, known) => (known ? `缺货 ${days} 天（共 ${days + of} 天）` : '未剔除缺货天'),
  safety: (from, days) =>
    `${plainNumber(days, 1)} 天${from === 'service' ? '（按服务水平）' : from === 'default' ? '（默认）' : ''}`,
  neverSold: '没有销量',
  lineOfDays: (days, most) => `近 ${days} 天每天的销量，最多 ${count(most)} 件`,
  quantity: '补货量',
  computed: (quantity) => (quantity === null ? '算不出' : `计算值 ${count(quantity)}`),
  useComputed: '恢复计算值',
  decided: (name, quantity) => `补货量 ${name}：${quantity === null ? '恢复计算值' : count(quantity)}`,
  notAQuantity: '请填 0 或正整数。',
  fieldName: {
    ...{ id: '商品ID', sku: '规格', code: '商家编码', name: '名称', supplier: '供应商', price: '单价' },
    ...{ available: '可用库存', inTransit: '在途', arrives: '到货日期', ordered: '订货日期', leadDays: '货期' },
    ...{ moq: '起订量', pack: '箱规', safetyDays: '安全天数', service: '服务水平', factor: '预计销量系数' },
    ...{ closedDays: '停工天数', listed: '上架日期', onSale: '在售', alert: '库存预警数', sales: '销量' },
  },

  arrivalState: { late: '已过期', due: '将到', tooLate: '到得太晚', undated: '没有日期' },
  arrivalHint: (state) =>
    ({
      late: '过了到货日还没到，请催。仍从补货量里扣减。',
      due: '在下一批货之前到，已从补货量里扣减。',
      tooLate: '比下一批货还晚，不从补货量里扣减。',
      undated: '没有到货日期，按会到计算，请补上日期。',
    })[state],
  arrivalDay: (day) => (day === null ? '—' : formatDay(day)),
  noArrivals: '没有在途的货。',
  newItems: '新品',
  listedOn: (day) => `${formatDay(day)} 上架`,

  kpi: {
    turnover: '库存周转率',
    turnoverDays: '周转天数',
    stockoutRate: '缺货率',
    stockoutDays: '缺货天数',
    soldShare: '动销率',
    deadAmount: '呆滞金额',
  },
  kpiHint: {
    turnover: '销量 ÷ 期初、期末库存的平均',
    turnoverDays: '天数 ÷ 周转率',
    stockoutRate: '没货的 ÷ 在售的',
    stockoutDays: '各款缺货天数合计，近 30 天',
    soldShare: '30 天内卖过的 ÷ 在售的',
    deadAmount: '30 天没有销量的库存 × 单价',
  },
  times: (n) => `${plainNumber(n, 2)} 次`,
  turnoverHint: (days) => (days === null ? '生成过补货表之后才有期初库存' : `${days} 天内`),
  deadWithoutPrice: (items) => `另有 ${items} 款没有单价`,

  top: (n) => `前 ${n}`,
  rankChange: (change) => (change === null ? '新' : change > 0 ? `↑${change}` : change < 0 ? `↓${-change}` : '—'),
  units7: (units) => `7 天 ${count(units)} 件`,
  noSales: '7 天内没有卖出的商品。',

  whatIfIntro: '拖动滑块，看补货量怎么变。试算不会写入表格，也不会保存。',
  moreLead: '货期',
  moreLeadValue: (days) => (days === 0 ? '不变' : `${days > 0 ? '+' : '−'}${Math.abs(days)} 天`),
  service: '服务水平',
  serviceAsIs: '按各款自己的',
  serviceValue: (level) => `${plainNumber(level * 100, 1)}%`,
  factor: '活动系数',
  factorValue: (factor) => `× ${plainNumber(factor, 2)}`,
  asItIs: '恢复原样',
  trying: '试算中',
  difference: (before, after) => {
    const [pieces, amount] = [after.pieces - before.pieces, after.amount - before.amount];
    const sign = (n: number) => (n < 0 ? '−' : '+');
    return `比现在 ${sign(pieces)}${count(Math.abs(pieces))} 件，${sign(amount)}${yuan(Math.abs(amount))}`;
  },

  copy: '复制',
  copied: (supplier) => `已复制「${supplier}」的补货单，可以直接发到群里。`,
  copyFailed: '复制不了，请检查浏览器的剪贴板权限。',
  message: (due, supplier, lines, total) =>
    [
      `【${supplier}】${orderSheetName(due)}`,
      ...lines.map(({ item, quantity }, i) => {
        const packs = item.pack && quantity && quantity % item.pack === 0 ? `（${quantity / item.pack} 箱）` : '';
        return `${i + 1}. ${[item.name || item.id, item.sku].filter(Boolean).join(' ')} ${count(quantity ?? 0)} 件${packs}`;
      }),
      `共 ${count(total.items)} 款 ${count(total.pieces)} 件${total.amount > 0 ? `，${yuan(total.amount)}` : ''}`,
    ].join('\n'),

  emptyTitle: '先有一张库存表',
  emptyBody:
    '店报按内容找库存表：每行一款，有商品ID或名称，有可用库存；再有货期、在途、到货日期、起订量、箱规、供应商、单价就更准。销量可以是每天每款的表，也可以是 7 天、30 天的导出。',
  createSample: '新建示例表',
  created: (sheets) => `已新建「${sheets.join('」「')}」。`,
  intro: '按库存和销量算出每款要补多少，每个数都说明为什么。',

  joined: '库存与销量',
  joinSummary: (matched, onlyInStock, onlyInSales) =>
    `${count(matched)} 款对上${onlyInStock ? `，${count(onlyInStock)} 款只有库存` : ''}${onlyInSales ? `，${count(onlyInSales)} 款只有销量` : ''}`,
  onlyInStock: '只在库存表里',
  onlyInSales: '只在销量表里',
  matchedBy: {
    sku: (n) => `按 SKU ${count(n)} 款`,
    id: (n) => `按商品ID ${count(n)} 款`,
    code: (n) => `按商家编码 ${count(n)} 款`,
    name: (n) => `按名称 ${count(n)} 款`,
  },
  noSalesSheet: '没有找到销量表，算不出日均销量。',
  more: (n) => `还有 ${count(n)} 个`,
  findings: (n) => `核对：${n} 处要看`,
  check: stockSentences('zh'),
};
