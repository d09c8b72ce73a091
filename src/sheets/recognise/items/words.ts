import type { StockField } from '../../../domain/stock/stockItem';
import { normaliseHeader } from '../headers';

/** What a column of a table of items can hold: what 库存 tells, and what was sold. */
export type ItemField = StockField | 'day' | 'units' | 'unitsOf' | 'quantity' | 'arrived';

interface ItemHeader {
  readonly field: ItemField;
  /** Days of a total: 7 of 近7天销量; null where the header names none. */
  readonly days: number | null;
}

/** Headers in one spelling (see `normaliseHeader`); of two columns of one field, the word that stands first here counts. */
const WORDS: Readonly<Record<Exclude<ItemField, 'unitsOf'>, string>> = {
  id: '商品ID,宝贝ID,产品ID,ITEMID,ITEM_ID,货品ID,商品数字ID,数字ID,链接ID,商品链接ID,宝贝数字ID,ID',
  sku: 'SKU,SKUID,SKU_ID,规格,SKU编码,SKU编号,规格编码,规格ID,SKU名称,规格名称,商品规格,销售属性,颜色尺码,颜色规格,颜色分类,规格型号',
  code: '商家编码,货号,款号,商品编码,货品编码,编码,商家货号,商品货号,款式编码,商品编号,货品编号,产品编码,产品编号',
  name: '商品名称,宝贝名称,商品标题,宝贝标题,产品名称,货品名称,品名,名称,标题,商品,宝贝,产品,单品,款式,品名规格',
  supplier: '供应商,供应商名称,供货商,厂家,厂商,工厂,供方,货源',
  price: '采购价,采购单价,进价,进货价,供货价,成本价,单价,成本,单件成本,含税单价',
  available:
    '可用库存,可用库存数,可售库存,可销售库存,可用数,可用,当前库存,现有库存,剩余库存,库存数量,库存数,库存量,库存,总库存,实际库存,实物库存,现货库存,现货,在库,在库数量,在仓库存',
  inTransit: '在途,在途数量,在途库存,在途数,在途量,在途件数,采购在途,采购在途数,已订未到,未到货,未到数量,待到货',
  arrives:
    '到货日期,预计到货日期,预计到货日,到货日,预计到货,预计到货时间,到货时间,预计到达,预计到达日期,交货日期,交期日期',
  ordered: '订货日期,下单日期,采购日期,订单日期,下单日,订货日,采购时间,下单时间',
  leadDays:
    '货期,交期,交货期,到货周期,采购周期,备货周期,生产周期,供货周期,交货周期,提前期,采购提前期,补货提前期,交货天数,到货天数',
  moq: '起订量,最小起订量,最低起订量,起订,MOQ,起批量,起订数,起订数量,最小订货量,最小起订',
  pack: '箱规,装箱数,装箱量,每箱数量,每箱件数,每箱,箱装数,箱装,整箱数,件/箱,单箱数量',
  safetyDays: '安全天数,安全库存天数,安全期,安全期天数,缓冲天数',
  service: '服务水平,服务率,现货率目标,目标现货率',
  factor: '预计销量系数,销量系数,活动系数,大促系数,系数,预估系数',
  closedDays: '停工天数,停工,放假天数,工厂停工,工厂放假,停工日',
  listed: '上架日期,上架时间,上新日期,上新时间,首次上架,首次上架日期,首次上架时间,上市日期',
  onSale: '在售,是否在售,在售状态,商品状态,上架状态,上下架,销售状态,状态,宝贝状态',
  alert: '库存预警数,预警数,预警库存,库存预警,预警值,最低库存,安全库存预警',
  day: '日期,统计日期,数据日期,销售日期,DATE,统计时间,时间',
  units:
    '付款件数,支付件数,支付商品件数,销量,销售量,销售件数,销售数量,成交件数,成交量,销量件数,售出件数,付款商品件数,出库数量,销售出库',
  quantity: '数量,件数,采购数量,订货数量,订购数量,到货数量,下单数量,发货数量',
  arrived: '已到,已到数量,已到货,已入库,入库数量,实到数量,实到,已收货',
};

const FIELDS = new Map<string, { readonly field: ItemField; readonly rank: number }>(
  Object.entries(WORDS).flatMap(([field, words]) =>
    words.split(',').map((word, rank) => [word, { field: field as ItemField, rank }] as const),
  ),
);

const SOLD = '(?:销量|销售量|销售件数|销售数量|成交件数|支付件数|付款件数|支付商品件数|日销)';
/** 近7天销量, 7日销量, 最近30天支付件数 … */
const DAYS_BEFORE = new RegExp(`^(?:近|最近|过去|前)?(\\d{1,3})(?:天|日)(?:的)?(?:总|累计|内)?${SOLD}$`);
/** 销量(近7天), 支付件数(30天), 销量7天, 支付件数_30日 */
const DAYS_BEHIND = new RegExp(`^(?:总|累计)?${SOLD}[([_-]?(?:近|最近)?(\\d{1,3})(?:天|日)[)\\]]?$`);
const NAMED_DAYS: Readonly<Record<string, number>> = {
  周销量: 7,
  近一周销量: 7,
  一周销量: 7,
  月销量: 30,
  近一月销量: 30,
  近一个月销量: 30,
};

/** 在途2, 第二批在途, 到货日期② … : which shipment it is does not matter, only that each has its own columns. */
const BATCH_BEFORE = /^第?[\d一二三四五六七八九十]+[批次]次?(?:的)?/;
const BATCH_BEHIND = /[(_-]?第?[\d一二三四五六七八九]{1,2}批?\)?$/;
const OF_A_BATCH = new Set<ItemField>(['inTransit', 'arrives', 'ordered', 'quantity']);

type RankedHeader = ItemHeader & { readonly rank: number };

/** Sheets of a workbook repeat their headers: what one said is not looked up again for the next. */
const known = new Map<string, RankedHeader | null>();
const MOST_KNOWN = 2000;

/** What a header says; null for one that is none of an item's. */
export function itemHeader(text: string): RankedHeader | null {
  if (text.length > LONGEST_TEXT) return null;
  let header = known.get(text);
  if (header === undefined) {
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(text, (header = readHeader(text)));
  }
  return header;
}

function readHeader(text: string): RankedHeader | null {
  const { name } = normaliseHeader(text);
  if (name === '' || name.length > LONGEST) return null;
  const spelled = FIELDS.get(name);
  if (spelled) return { ...spelled, days: null };
  const days = DAYS_BEFORE.exec(name)?.[1] ?? DAYS_BEHIND.exec(name)?.[1] ?? NAMED_DAYS[name];
  if (days !== undefined) return Number(days) > 0 ? { field: 'unitsOf', days: Number(days), rank: 0 } : null;
  const bare = name.replace(BATCH_BEFORE, '');
  const batch = FIELDS.get(bare !== name ? bare : name.replace(BATCH_BEHIND, ''));
  if (!batch || !OF_A_BATCH.has(batch.field)) return null;
  return { field: batch.field === 'quantity' ? 'inTransit' : batch.field, rank: batch.rank, days: null };
}

/** With blanks and line breaks, which a header may have. */
const LONGEST_TEXT = 60;
const LONGEST = 24;
