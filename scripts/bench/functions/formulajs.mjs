import { AND, CEILING, IF, MAX, ROUND } from '@formulajs/formulajs';

/** The plain twins in @formulajs/formulajs, a call per row: a library that implements Excel's functions one by one. */
export const PER_ROW = {
  conversion: (a, b) => IF(AND(a === 0, b === 0), '', b === 0 ? '#DIV/0!' : a / b),
  roiGrade: (a, b) =>
    IF(
      AND(a === 0, b === 0),
      '',
      b === 0 ? '#DIV/0!' : IF(a / b >= 5, '优秀', IF(a / b >= 4, '良好', IF(a / b >= 3, '及格', '不及格'))),
    ),
  restock: (daily, stock, lead, safety, transit, moq, pack, review) => {
    const needed = ROUND(daily * (lead + review + safety) - stock - transit, 6);
    return IF(needed <= 0, 0, CEILING(MAX(needed, moq), IF(pack === 0, 1, pack)));
  },
};
