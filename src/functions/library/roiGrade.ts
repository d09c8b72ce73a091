import { ratio, requireAmount } from '../../domain/metrics/ratio';
import { DEFAULT_ROI_BANDS, gradeRoi, requireRoiBands } from '../../domain/metrics/roi';
import { throwingExcelErrors } from '../calling/errors';
import { isOmitted, readNumbers } from '../calling/matrix';
import { perCell } from '../calling/perCell';
import { orBlank } from '../calling/readers';

const FIELDS = ['sales', 'cost'] as const;

/**
 * ROI 等级：1:3 以下不及格，1:3 及格，1:4 良好，1:5 优秀；按四舍五入之前的值判定
 * @customfunction ROI_GRADE
 * @en Grade of the ROI: 不及格 below 1:3, 及格 from 1:3, 良好 from 1:4, 优秀 from 1:5; judged before rounding
 * @param sales 付款金额（元）；不填成本时就是 1:N 的 N
 * @en.sales Paid amount (yuan); without a cost it is the N of 1:N itself
 * @param [cost] 成本（元）
 * @en.cost Cost (yuan)
 * @param [bands] 等级标准（1:N 的 N），及格、良好、优秀的起点，三个递增的数，默认 3、4、5
 * @en.bands Bands (N of 1:N): where 及格, 良好 and 优秀 begin, three increasing numbers, 3, 4, 5 by default
 * @returns 不及格、及格、良好或优秀；没有数据时为空文本
 * @en.returns 不及格 (fail), 及格 (pass), 良好 (good) or 优秀 (excellent); empty text without data
 * @throws #DIV/0! 成本为 0，付款金额不为 0
 * @throws #NUM! 负数
 * @throws #VALUE! 等级标准不是三个递增的数
 * @example ROI_GRADE(2.996) = "不及格"
 * @example ROI_GRADE(3) = "及格"
 * @example ROI_GRADE(4) = "良好"
 * @example ROI_GRADE(5) = "优秀"
 * @example ROI_GRADE(4500, 1000) = "良好"
 * @example ROI_GRADE(4500, 1000, {2,3,4}) = "优秀"
 * @example ROI_GRADE(2.5, , {2,3,4}) = "及格"
 * @example ROI_GRADE(3, , {3,3,5}) = #VALUE!
 * @example ROI_GRADE(0, 0) = ""
 * @example ROI_GRADE(100, 0) = #DIV/0!
 * @example ROI_GRADE(-1) = #NUM!
 * @plain IF(AND({sales}=0,{cost}=0),"",IF({sales}/{cost}>=5,"优秀",IF({sales}/{cost}>=4,"良好",IF({sales}/{cost}>=3,"及格","不及格"))))
 */
export function roiGrade(sales: any[][], cost?: any[][], bands?: any[][]): any[][] {
  return throwingExcelErrors(() => {
    const limits = isOmitted(bands) ? DEFAULT_ROI_BANDS : requireRoiBands(readNumbers('bands', bands));
    if (isOmitted(cost)) {
      // ROI gives "" for a day without figures, and so does its grade; N = 0 is a day that sold nothing for its cost.
      const grade = (n: number | ''): string => (n === '' ? '' : gradeRoi(requireAmount(n, 'sales'), limits));
      return perCell(grade, { sales: orBlank(sales) });
    }
    const grade = (amount: number, spent: number): string => {
      const n = ratio(amount, spent, FIELDS);
      return n === '' ? '' : gradeRoi(n, limits);
    };
    return perCell(grade, { sales, cost });
  });
}
