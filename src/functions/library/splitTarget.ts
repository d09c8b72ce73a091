import { splitTarget as split } from '../../domain/targets/splitTarget';
import { throwingExcelErrors } from '../calling/errors';
import { isOmitted, matrixOf, readAll, readNumbers } from '../calling/matrix';
import { readNumber, readNumberOrBlank } from '../calling/readers';
import { readCell, readSetting, sameSize } from '../calling/rows';

/**
 * 按权重拆分目标：各份之和正好等于总目标，每份与精确值相差不到一个最小单位；锁定的不动，其余重新拆分
 * @customfunction SPLIT_TARGET
 * @en Splits a target by weights: the parts add up to exactly the total, each within one step of its exact share; locked parts stay, the rest is split again
 * @param total 总目标（元、单或件），应是最小单位的整数倍
 * @en.total Total (yuan, orders or units), a whole number of steps
 * @param weights 权重（倍数），每天或每人一格，0 或空白的不分
 * @en.weights Weights (any unit), one cell a day or person; 0 or blank gets nothing
 * @param [step=0.01] 最小单位（与总目标同一单位），0.01 是分，1 是整单
 * @en.step Step (in the unit of the total): 0.01 is 分, 1 is whole orders
 * @param [locked] 锁定值（与总目标同一单位），与权重同样大小，0 或空白是不锁定
 * @en.locked Locked amounts (in the unit of the total), of the size of the weights; 0 or blank is not locked
 * @returns 与权重同样大小的一片数，合计正好是总目标
 * @en.returns Parts in the shape of the weights, which add up to exactly the total
 * @throws #NUM! 负数
 * @throws #VALUE! 总目标或锁定值不是最小单位的整数倍，锁定的合计超过总目标，或没有可分的权重
 * @example SPLIT_TARGET(100, {1;1;1}) = {33.34;33.33;33.33}
 * @example SPLIT_TARGET(900, {1,1,1,1,1,2,2}) = {100,100,100,100,100,200,200}
 * @example SPLIT_TARGET(10, {1;2;4}, 1) = {1;3;6}
 * @example SPLIT_TARGET(100, {1;1;1}, , {0;50;0}) = {25;50;25}
 * @example SPLIT_TARGET(100, {1;1}, , {120;0}) = #VALUE!
 * @example SPLIT_TARGET(100.005, {1;1}) = #VALUE!
 * @example SPLIT_TARGET(100, {0;0}) = #VALUE!
 * @example SPLIT_TARGET(-1, {1;1}) = #NUM!
 */
export function splitTarget(total: any[][], weights: any[][], step?: any[][], locked?: any[][]): any[][] {
  return throwingExcelErrors(() => {
    const shape = matrixOf(weights);
    // On desktop a blank step arrives as 0.
    const size = readSetting('step', step, 0) || 0.01;
    const locks = isOmitted(locked) ? [] : readAll('locked', sameSize(shape, locked, 'locked'), readNumberOrBlank);
    const parts = split(
      readCell(readNumber, (matrixOf(total)[0] as any[])[0], 'total') as number,
      readNumbers('weights', weights),
      size,
      locks.map((lock) => (lock === '' || lock === 0 ? null : (lock as number))),
    );
    let next = 0;
    return shape.map((row) => row.map(() => parts[next++]));
  });
}
