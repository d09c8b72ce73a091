import type { SheetGrid } from '../../../workbook/grid';

/** A header is looked for in the first rows and columns only: titles and notes may stand above it. */
export const ROWS_TO_SEARCH = 12;
export const COLUMNS_TO_SEARCH = 200;

const LONGEST = 12;

/**
 * Every table has a header with one of these words, which daily figures rarely have (付款订单数 is none of them): where no sheet
 * has any, what finds tables need not be fetched.
 */
const WORDS =
  /(?:订单(?:号|编号|ID)?|单号)$|点击|预算|限额|(?:计划|目标)消耗|活动|主题|评价|评论|差评(?!数)|评级|星级|评语|内容|问题|竞|同类|对手|事项|任务|检查|待办|工作/;

/** Whether any of these sheets may be a table that rules read. */
export function mayHoldTables(grids: Iterable<SheetGrid>): boolean {
  for (const { values } of grids) {
    for (const row of values.slice(0, ROWS_TO_SEARCH)) {
      for (const cell of row.slice(0, COLUMNS_TO_SEARCH)) {
        if (typeof cell === 'string' && cell.length <= LONGEST && WORDS.test(cell.trim())) return true;
      }
    }
  }
  return false;
}
