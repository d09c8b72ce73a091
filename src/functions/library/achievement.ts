import { ratioPerCell } from '../calling/ratioPerCell';

/**
 * 达成率 = 实际 ÷ 目标
 * @customfunction ACHIEVEMENT
 * @en Achievement: actual ÷ target
 * @param actual 实际（与目标同一单位）
 * @en.actual Actual (in the unit of the target)
 * @param target 目标（与实际同一单位）
 * @en.target Target (in the unit of the actual)
 * @returns 小数，1 是正好完成；实际和目标都是 0 或空白时为空文本
 * @en.returns Share, 1 is exactly met; empty text when both are 0 or blank
 * @throws #DIV/0! 目标为 0，实际不为 0
 * @throws #NUM! 负数
 * @example ACHIEVEMENT(8200, 10000) = 0.82
 * @example ACHIEVEMENT({8200,12500}, 10000) = {0.82,1.25}
 * @example ACHIEVEMENT(0, 0) = ""
 * @example ACHIEVEMENT(100, 0) = #DIV/0!
 * @example ACHIEVEMENT(-1, 100) = #NUM!
 * @plain IF(AND({actual}=0,{target}=0),"",{actual}/{target})
 */
export function achievement(actual: any[][], target: any[][]): any[][] {
  return ratioPerCell({ actual, target });
}
