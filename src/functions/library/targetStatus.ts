import { MetricError } from '../../domain/errors';
import { requireAmount } from '../../domain/metrics/ratio';
import { achievement, DEFAULT_TARGET_LIMITS, targetStatus as statusOf } from '../../domain/targets/target';
import { perCell } from '../calling/perCell';
import { orNone } from '../calling/readers';

/**
 * 目标完成情况：100% 起达标，80% 起接近，50% 起未达标，50% 以下低于底线；按四舍五入之前的值判定
 * @customfunction TARGET_STATUS
 * @en How a target was met: 达标 from 100%, 接近 from 80%, 未达标 from 50%, 低于底线 below; judged before rounding
 * @param actual 实际（与目标同一单位）
 * @en.actual Actual (in the unit of the target)
 * @param target 目标（与实际同一单位），0 或空白是没有目标
 * @en.target Target (in the unit of the actual); 0 or blank is no target
 * @param [floor=50%] 底线（目标的百分比）
 * @en.floor Floor (share of the target)
 * @param [near=80%] 接近线（目标的百分比），不低于底线
 * @en.near Near (share of the target), not below the floor
 * @returns 达标、接近、未达标、低于底线或无目标
 * @en.returns 达标 (met), 接近 (near), 未达标 (missed), 低于底线 (below the floor) or 无目标 (no target)
 * @throws #NUM! 负数，或底线、接近线不在 0–100%
 * @throws #VALUE! 接近线低于底线
 * @example TARGET_STATUS(10000, 10000) = "达标"
 * @example TARGET_STATUS(8000, 10000) = "接近"
 * @example TARGET_STATUS(7999, 10000) = "未达标"
 * @example TARGET_STATUS({5000;4999}, 10000) = {"未达标";"低于底线"}
 * @example TARGET_STATUS(500, 0) = "无目标"
 * @example TARGET_STATUS(5500, 10000, 60%) = "低于底线"
 * @example TARGET_STATUS(8500, 10000, , 90%) = "未达标"
 * @example TARGET_STATUS(8500, 10000, 90%) = #VALUE!
 * @example TARGET_STATUS(8500, 10000, 50) = #NUM!
 * @plain IF({target}=0,"无目标",IF({actual}/{target}>=1,"达标",IF({actual}/{target}>={near},"接近",IF({actual}/{target}>={floor},"未达标","低于底线"))))
 */
export function targetStatus(actual: any[][], target: any[][], floor?: any[][], near?: any[][]): any[][] {
  return perCell(status, { actual, target: orNone(target) }, { floor, near });
}

function status(
  actual: number,
  target: number,
  floor = DEFAULT_TARGET_LIMITS.floor,
  near = DEFAULT_TARGET_LIMITS.near,
): string {
  requireAmount(actual, 'actual');
  requireAmount(target, 'target');
  if (requireAmount(floor, 'floor') > 1) throw new MetricError('outOfRange', 'floor');
  if (requireAmount(near, 'near') > 1) throw new MetricError('outOfRange', 'near');
  if (near < floor) throw new MetricError('badArgument', 'near', 'belowFloor');
  return statusOf(achievement(actual, target), { floor, near });
}
