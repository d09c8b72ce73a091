import { formatDay } from '../../domain/time/calendar';
import { cellName } from '../../domain/cells';
import type { ImportTabTexts } from './texts';

export const importTabZhCN: ImportTabTexts = {
  intro: '放入平台导出的文件，核对后确认，再检查日报。',
  drop: '把导出的文件拖到这里',
  dropNow: '松开鼠标，开始读取',
  formats: '可以一次放入多个：CSV、XLS、XLSX、ZIP。按内容识别，不用改名。',
  choose: '选择文件',
  more: '再加文件',
  startAgain: '重新开始',
  paste: '粘贴表格',
  pasteHint: '在网页或表格里复制，再到这里按 Ctrl+V',
  pasteRead: '读取',
  local: '文件只在这台电脑上读取，不会上传。',
  unreachable: '读不到，可能是文件夹，或已移走、改名',
  problems: (count) => `${count} 处读不了`,
  tables: (count) => `读到 ${count} 张表`,
  otherSheets: (count) => `没有用到的工作表（${count}）`,
  otherSheet: (name, why) => `${name}：${why}`,
  names: (names) => names.join('、'),
  ignored: (rows) => `略过 ${rows} 行`,
  ignoredRows: (what, rows) =>
    `${what}：${rows.length} 行（第 ${rows.slice(0, 5).join('、')}${rows.length > 5 ? ' …' : ''} 行）`,
  fills: (what) => `填写：${what.join('、')}`,
  fillsNothing: '没有可以填写的内容',
  rowsOf: (sheet, rows) => `「${sheet}」${rows} 行`,
  sumOf: (header, sum) => `${header}合计 ${sum}`,
  period: (days) => {
    const [first, last] = [days[0], days[days.length - 1]];
    if (first === undefined || last === undefined) return importTabZhCN.noDay;
    if (days.length === 1) return formatDay(first);
    const whole = last - first + 1 === days.length;
    return `${formatDay(first)} 至 ${formatDay(last)}（${whole ? '' : '其中 '}${days.length} 天）`;
  },
  noDay: '没有日期',
  orders: {
    title: '订单里还能看到',
    provinces: (names) => `付款最多的省份：${names.join('、')}`,
    repurchase: (month, rate, buyers) => `${month} 重复购买率 ${rate}（${buyers} 位买家）`,
    late: (count, judged) =>
      count ? `${judged} 笔付款订单中，${count} 笔超过 24 小时发货` : `${judged} 笔付款订单都在 24 小时内发货`,
    list: '同时把每笔订单写入「订单」表（订单多时较慢）',
  },
  questions: {
    answer: '确定',
    choose: '请选择',
    remembered: (count) => `按记住的 ${count} 个回答读取。`,
    forget: '重新询问',
    thisTime: '只用于这一次',
    willKeep: '记在工作簿里，下次不再问',
  },
  unknown: {
    header: (row, names, all) => `表头在第 ${row} 行：${names.join('、')}${all > names.length ? ` 等 ${all} 列` : ''}`,
    near: (kind, missing, all) =>
      `接近「${kind}」，缺 ${missing.join('、')}${all > missing.length ? ` 等 ${all} 列` : ''}`,
    noDate: '没有日期列',
    point: '指定列',
    headerRow: (row) => `表头：第 ${row} 行`,
    rowAbove: '表头上移一行',
    rowBelow: '表头下移一行',
    bare: (letters) => `${letters} 列（无表头）`,
    date: '日期',
    maybe: '可能是',
    groups: { amounts: '金额', orders: '单数', people: '人数', counts: '数量', rates: '比率', scores: '评分、时长' },
    noDates: '这一列看不到日期',
    noNumbers: '这一列看不到数字',
    adds: (headers, metric) => `“${headers.join('”“')}”相加为${metric}。`,
    onlyOne: (headers, role) => `“${headers.join('”“')}”只能有一列是${role}。`,
    dayFromName: '没有选日期：用文件名里的日期，没有就再问。',
    needsFigure: '至少给一列选一个指标。',
    read: '按这些列读取',
  },
  preview: '核对',
  counts: ({ fill, differing, replaced, kept, open, partial, newRows, newDayColumns, newSheets }) =>
    [
      fill ? `将填 ${fill} 个空白单元格` : '没有空白要填',
      differing ? `${differing} 个与现有值不同${replaced ? `（替换 ${replaced} 个）` : ''}` : '',
      open ? `${open} 个要选一个值` : '',
      partial ? `${partial} 个不是全天数据` : '',
      newRows ? `新增 ${newRows} 行` : '',
      newDayColumns ? `新增 ${newDayColumns} 列` : '',
      newSheets.length ? `新建工作表「${newSheets.join('」「')}」` : '',
      kept ? '公式和文字保留' : '',
    ]
      .filter(Boolean)
      .join('，'),
  nothingNew: '没有变化：文件里的数字，表里都有了。',
  nothingChosen: '没有空白要填。要替换现有值，请先勾选。',
  nothingRead: '没有可以写入的数据。',
  sheet: {
    absent: '新建',
    fillIt: (sheet) => `填写「${sheet}」`,
    makeMonth: (sheet, from) => `还没有「${sheet}」，照「${from}」新建（保留公式和格式，清空数字）`,
    leftAlone: '这次不写这张表。',
    newLines: (count, across) => `新增 ${count} ${across ? '列' : '行'}`,
    newRow: '新行',
    fills: (count) => `填入空白（${count}）`,
    differs: (count) => `与现有值不同（${count}）`,
    replaceAll: '全部替换',
    conflicts: (count) => `几个文件不一致，请选一个（${count}）`,
    keep: (before) => `保留 ${before}`,
    leaveBlank: '先不填',
    columns: (count) => `表里没有的列（${count}），勾选后加在最右边`,
    column: (header, values) => `${header}（${values} 个值）`,
    allColumns: '全部新增',
    partial: (count) => `也填不是全天的数据${count ? `（${count} 个）` : ''}`,
    kept: (count) => `保留不动（${count}）`,
    same: (count) => `${count} 个与表里相同。`,
    more: (shown, all) => `只列出 ${shown} 个，共 ${all} 个。`,
    showMore: '再列 200 个',
  },
  whichShop: (header) =>
    header === null ? '几张表加在一起算，文件写到哪一张？' : `每天按「${header}」分成几行，文件是哪一个的？`,
  blank: '空白',
  becomes: '改为',
  goTo: (place) => `转到 ${place.sheet} ${cellName(place)}`,
  confirm: (cells) => `确认导入 ${cells} 个`,
  undoLabel: (cells) => `导入 ${cells} 个单元格`,
  done: (cells) => `已写入 ${cells} 个单元格`,
  doneSheet: (sheet, cells, lines, across) =>
    `「${sheet}」${cells} 个${lines ? `，新增 ${lines} ${across ? '列' : '行'}` : ''}`,
  writtenList: (count) => `写入的单元格（${count}）`,
  check: (day) => `检查日报 ${formatDay(day)}`,
  again: '继续导入',
  takenBack: '这次导入已撤销，表格恢复原样。',
  previewAgain: '重新核对',
};
