import { builtFunctions } from './built-functions.mjs';
import { columnsOf } from './columns.mjs';
import { PER_ROW } from './formulajs.mjs';
import { conversionLoop, restockLoop, roiGradeLoop } from './loops.mjs';

export const ROWS = 100_000;
export const CASES = [
  { id: 'CONVERSION', key: 'conversion', loop: conversionLoop },
  { id: 'ROI_GRADE', key: 'roiGrade', loop: roiGradeLoop },
  { id: 'RESTOCK', key: 'restock', loop: restockLoop },
];

/** What computes a case, by name: each takes no argument and gives a column. */
export function contendersOf({ id, key, loop }) {
  const args = columnsOf(ROWS)[key];
  const ours = builtFunctions().get(id);
  const perRow = PER_ROW[key];
  return {
    args,
    contenders: {
      loop: () => loop(...args),
      ours: () => ours(...args, { functionName: id }),
      formulajs: () => args[0].map((_, r) => [perRow(...args.map((column) => column[r][0]))]),
    },
  };
}
