import { ratioPerCell } from '../calling/ratioPerCell';

/**
 * 点击率 = 点击量 ÷ 展现量
 * @customfunction CLICK_RATE
 * @en Click rate: clicks ÷ impressions
 * @param clicks 点击量（次）
 * @en.clicks Clicks (times)
 * @param impressions 展现量（次）
 * @en.impressions Impressions (times)
 * @returns 0–1 的小数，设成百分比格式即可；都是 0 或空白时为空文本
 * @en.returns Share from 0 to 1; empty text when both are 0 or blank
 * @throws #DIV/0! 展现量为 0，点击量不为 0
 * @throws #NUM! 负数
 * @example CLICK_RATE(45, 1000) = 0.045
 * @example CLICK_RATE({45;30}, {1000;1000}) = {0.045;0.03}
 * @example CLICK_RATE("1,391", "2.782万") = 0.05
 * @example CLICK_RATE(0, 0) = ""
 * @example CLICK_RATE(5, 0) = #DIV/0!
 * @example CLICK_RATE(-5, 100) = #NUM!
 * @plain IF(AND({clicks}=0,{impressions}=0),"",{clicks}/{impressions})
 */
export function clickRate(clicks: any[][], impressions: any[][]): any[][] {
  return ratioPerCell({ clicks, impressions });
}
