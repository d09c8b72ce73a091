import type { CellValue } from '../../../domain/cells';
import { plainText } from '../cellText';

const SUMMARY =
  /合计|总计|小计|汇总|总和|平均|均值|日均|周均|月均|累计|环比|同比|同期|目标|达成|完成率|完成度|占比|增长|差异|差额|缺口|排名|最高|最低|最大|最小|备注|说明|注[:：]|^注$|总额|^总$|^TOTAL$|^SUM$|^AVG$|^AVERAGE$|去年|上周|上月|本周|本月|全月|整月|月度|周度|预测|预估/i;

/** `周一`, `第3周`, `W12`, `2月上旬`, `9月`, `2026-09`, `2.17-2.23`, `1-7日`: a period or a weekday, but no day. */
const PERIOD =
  /^(?:(?:周|星期|礼拜)[一二三四五六日天]?|第?\s*[\d一二三四五六七八九十]+\s*周.*|W\d{1,2}|.*[上中下]旬|.*[上下]半月|(?:20\d{2}\s*[年\-./]\s*)?\d{1,2}\s*月(?:份|小结|总结)?|20\d{2}\s*[-/.]\s*\d{1,2}|[一二三四五六七八九十]{1,2}月份?|Q[1-4]|.*季度?|.*年度?)$/i;
const RANGE = /\d\s*[日号]?\s*(?:[~～至到—–]|-(?=\s*\d{1,4}[./月日号]))\s*\d/;
const LONGEST = 60;

/** Whether the text of a line in a table of days says that the line is a total, a comparison or a period, not a day. */
export function isSummary(value: CellValue): boolean {
  if (typeof value !== 'string' || value === '') return false;
  const text = plainText(value).normalize('NFKC');
  if (text === '' || text.length > LONGEST) return false;
  return SUMMARY.test(text) || PERIOD.test(text) || RANGE.test(text);
}

/** A cell beside a date that says no more than 合计: a remark about 累计 is none. */
export function isTotalLabel(value: CellValue): boolean {
  return typeof value === 'string' && value.length >= 2 && value.length <= 6 && TOTAL_LABEL.test(value.trim());
}

const TOTAL_LABEL = /^(?:[日周月]|本周|本月|当月|全月)?(?:合计|总计|小计|汇总|平均|均值|日均|累计|目标)$/;
