import { ratioPerCell } from '../calling/ratioPerCell';

/**
 * 跳失率 = 跳失人数 ÷ 访客数
 * @customfunction BOUNCE_RATE
 * @en Bounce rate: visitors who left after one page ÷ visitors
 * @param bounces 跳失人数（人）
 * @en.bounces Visitors who left after one page (people)
 * @param visitors 访客数（人）
 * @en.visitors Visitors (people)
 * @returns 0–1 的小数，设成百分比格式即可；都是 0 或空白时为空文本
 * @en.returns Share from 0 to 1; empty text when both are 0 or blank
 * @throws #DIV/0! 访客数为 0，跳失人数不为 0
 * @throws #NUM! 负数
 * @example BOUNCE_RATE(540, 1200) = 0.45
 * @example BOUNCE_RATE(0, 1200) = 0
 * @example BOUNCE_RATE(0, 0) = ""
 * @example BOUNCE_RATE(5, 0) = #DIV/0!
 * @example BOUNCE_RATE("很多", 100) = #VALUE!
 * @example BOUNCE_RATE(-5, 100) = #NUM!
 * @plain IF(AND({bounces}=0,{visitors}=0),"",{bounces}/{visitors})
 */
export function bounceRate(bounces: any[][], visitors: any[][]): any[][] {
  return ratioPerCell({ bounces, visitors });
}
