import { cellName } from '../../domain/cells';
import { formatDay, type Day } from '../../domain/time/calendar';
import type { ImportTexts } from './texts';

export const importZhCN: ImportTexts = {
  ignored: {
    total: '合计行',
    average: '平均值行',
    peers: '同行数据',
    noItem: '没有商品ID 的行',
    otherTerminal: '单个终端的行（已含在「所有终端」里）',
    otherCarrier: '其他流量载体的行',
    partOfSource: '下级来源的行（已含在汇总里）',
    headerAgain: '重复的表头',
    badDate: '日期认不出的行',
    rangeDate: '日期是一段时间的行',
    noKey: '没有编号的行',
    sameOrderAgain: '重复的编号（只算一次）',
    unfinishedRefund: '未完成或已关闭的退款（列出，不计入）',
    otherAccount: '其他账号的行',
    sameDay: '同一天有多行的日子',
  },
  gap: ({ row, label, header, total, sum }) =>
    `第 ${row} 行「${label}」的${header}是 ${total}，各行相加是 ${sum}；按各行相加填`,
  questions: {
    kind: ({ file }) => `「${file}」是哪一种报表？`,
    columns: ({ file }) => `「${file}」的各列是什么？`,
    sameDay: ({ day, rows }) => `同一天有多行（${day} 有 ${rows} 行），怎么算？`,
    day: ({ file }) => `「${file}」里没有日期，是哪一天的数据？`,
    rangeDay: ({ file, from, to }) => `「${file}」是 ${from} 到 ${to} 的合计，不能当作一天；要算在哪一天？`,
    adChannel: ({ file }) => `「${file}」没有写推广场景，花费算在哪一项？`,
    meaning: ({ header }) => `「${header}」这一列是什么？`,
    duplicateColumn: ({ header }) => `「${header}」出现了两次，数值不同，用哪一列？`,
    account: ({ header }) => `「${header}」有多个，导入哪一个？`,
    item: ({ file }) => `「${file}」是单个商品的数据，商品ID 是多少？`,
  },
  skip: '不导入',
  addUp: '相加',
  pointed: '按指定的列读取',
  nthColumn: (n) => `第 ${n} 列`,
  notes: {
    unreadableCells: ({ header, row }) => `「${header}」第 ${row} 行不是数字，没有导入`,
    repeatedDay: ({ day, row }) => `${day} 出现了不止一行（第 ${row} 行），数值不同时请选择用哪一个`,
    refundsByPaymentDay: () => '文件没有退款时间，退款金额记在付款那天',
    partialDays: ({ days }) => `${days} 只有跨零点的少量付款，不是全天数据，默认不填`,
    earlierOrders: ({ day }) => `${day} 之前下单、之后付款的订单不在文件里，付款可能略少`,
    sumOfSources: ({ header }) => `「${header}」由下级来源相加，同一人可能算了多次`,
    buyersForOrders: () => '成交订单数用的是询单最终付款人数',
    withoutPostage: () => '金额是货款，不含邮费',
    sameOrderOtherAmount: ({ header, row }) => `订单 ${header} 第 ${row} 行与前面金额不同，只算了前面的`,
    paidDayFromId: () => '有订单没有成交时间，按订单号里的日期计算',
    ordersWithoutId: ({ header }) => `文件没有「${header}」，不能去重：一行算一笔订单，重复的行会多算`,
    ordersWithoutPlaced: ({ header }) => `文件没有「${header}」：只填付款，不填收订；头尾两天可能不全，请核对`,
    notAddedUp: ({ header }) => `「${header}」一天有多行，不能相加，没有导入`,
    otherScenes: ({ scenes }) => `${scenes}的花费记在其他推广`,
    otherRefundTypes: ({ header }) => `售后类型「${header}」只计金额，不计单数`,
    rateWithoutPercent: ({ header, row }) => `「${header}」第 ${row} 行没有百分号，无法判断，没有导入`,
  },
  holds: {
    searchWords: '搜索词明细：同一访客会出现在多个词里，不能相加，不填日报',
    settlement: '结算对账明细：按到账记录，不是当天的付款，不填日报',
    categories: '类目明细：没有店铺访客数，不填日报',
    pages: '页面明细：只是经过该页面的访客，不填日报',
    orderLines: '宝贝明细：没有时间，分不出是哪一天；请改用订单报表',
  },
  problems: {
    unknownTable: '认不出是哪种报表',
    noRows: '只有表头，没有数据',
  },
  unreadableSheet: (sheet) => `「${sheet}」里有别的内容，找不到表头，没有写入`,
  refused: {
    otherContent: ({ sheet, days, across }) =>
      `「${sheet}」旁边还有别的内容，插入一${line(across)}会把它拆开；请先留好 ${names(days)} 的${line(across)}，再导入`,
    mergedCells: ({ sheet, days, across }) =>
      `「${sheet}」在这里有合并单元格，不能插入；请先留好 ${names(days)} 的${line(across)}，再导入`,
    excelTable: ({ sheet, days }) =>
      `「${sheet}」是 Excel 表格，不会自动包含新的一天；请先把表格拉大到 ${names(days)}，再导入`,
    subtotals: ({ sheet, days, across }) =>
      `看不出「${sheet}」中间的合计各算哪几天；请先留好 ${names(days)} 的${line(across)}，再导入`,
    dateSpelling: ({ sheet, days, across }) =>
      `按「${sheet}」的日期写法写不出 ${names(days)}；请先填好这一天的日期（新增一${line(across)}），再导入`,
    dateFormula: ({ sheet, days }) =>
      `「${sheet}」备好的日期是公式，还没有算出 ${names(days)}；请先填好这一天的日期，再导入`,
    otherMonth: ({ sheet, days }) => `「${sheet}」是别的月份的，还没有 ${names(days)} 的表；请先建好那个月的表，再导入`,
    monthFormula: ({ sheet, cell, days }) =>
      `「${sheet}」${cell ? ` ${cellName(cell)}` : ''} 的公式只算这一个月，照着新建会算错；请先自己建好 ${names(days)} 那个月的表，再导入`,
    whichSheets: ({ sheet }) => `「${sheet}」都像日报，数字不一样；请先选定用哪一张，再导入`,
  },
  unclear: (headers) => `「${headers.join('」「')}」可能是几种指标，没有填；请先选定是哪一种，再导入`,
  inParts: (headers) => `「${headers.join('」「')}」是相加的，文件里只有合计，没有填；请手工填各列`,
};

/** A month of days is told by its first ones and their number. */
const MOST_NAMED = 3;

function line(across: boolean): string {
  return across ? '列' : '行';
}

function names(days: readonly Day[]): string {
  const first = days.slice(0, MOST_NAMED).map(formatDay).join('、');
  return days.length > MOST_NAMED ? `${first} 等 ${days.length} 天` : first;
}
