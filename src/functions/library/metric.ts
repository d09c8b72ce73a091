import { MetricError } from '../../domain/errors';
import { parseExpression } from '../../domain/metrics/expression/parse';
import { normaliseHeader } from '../../sheets/recognise/headers';
import { functionErrors } from '../../text/functions/zh-CN';
import { errorInMatrix, excelError, throwingExcelErrors, toExcelError } from '../calling/errors';
import { matrixOf } from '../calling/matrix';
import { readFigure, readText } from '../calling/readers';
import { readCell } from '../calling/rows';

/**
 * 自定义指标：用表头名写公式，如 付款金额/访客数；可用 + - * / ^、比较和 SUM AVERAGE MIN MAX ABS INT ROUND SQRT IF AND OR NOT
 * @customfunction METRIC
 * @en A metric of your own: an expression over header names with + - * / ^, comparisons and SUM AVERAGE MIN MAX ABS INT ROUND SQRT IF AND OR NOT
 * @param expression 算式（文本），名称里有空格或符号时写成「名称」
 * @en.expression Expression (text); names with blanks or signs stand in 「」
 * @param headers 表头（文本），一行；日期横排的表是一列
 * @en.headers Headers (text), one row, or one column where dates run across
 * @param row 数据行（数字），与表头对齐，可以有多行
 * @en.row Row of figures (numbers) below the headers, or several rows
 * @returns 每行一个值；0 ÷ 0 以及由它算出的值为空文本
 * @en.returns One value per row; empty text for 0 ÷ 0 and what is computed from it
 * @throws #DIV/0! 除数为 0，被除数不为 0
 * @throws #N/A 表头里没有算式用到的名称
 * @throws #NUM! 结果太大，或负数开方
 * @throws #VALUE! 看不懂的算式，或用到的格子不是数字
 * @example METRIC("付款金额/访客数", {"日期","访客数","付款金额（元）"}, {43878,3000,12600}) = 4.2
 * @example METRIC("ROUND(付款金额×(1-5%)÷访客数, 1)", {"访客数","付款金额"}, {3000,12600;0,0}) = {4;""}
 * @example METRIC("IF(访客数>=1000, 1, 0)", {"访客数","付款金额"}, {3000,12600}) = 1
 * @example METRIC("「30天 销量」/30", {"30天 销量"}, {60}) = 2
 * @example METRIC("付款金额/访客数", {"访客数","付款金额"}, {0,5}) = #DIV/0!
 * @example METRIC("毛利/访客数", {"访客数","付款金额"}, {3000,5}) = #N/A
 * @example METRIC("SQRT(付款金额)", {"访客数","付款金额"}, {3000,-5}) = #NUM!
 * @example METRIC("付款金额 访客数", {"访客数","付款金额"}, {3000,5}) = #VALUE!
 */
export function metric(expression: any[][], headers: any[][], row: any[][]): any[][] {
  return throwingExcelErrors(() => {
    const names = matrixOf(headers);
    const isColumn = names.length > 1 && (names[0] as any[]).length === 1;
    const [titles] = isColumn ? transposed(names) : names;
    const rows = isColumn ? transposed(matrixOf(row)) : matrixOf(row);
    if ((isColumn ? 1 : names.length) > 1 || rows.some((cells) => cells.length !== (titles as any[]).length)) {
      throw new MetricError('badArgument', 'row', 'sameSize');
    }
    const parsed = parseExpression(readCell(readText, (matrixOf(expression)[0] as any[])[0], 'expression') as string);
    const written = (titles as any[]).map((title) =>
      typeof title === 'object' ? '' : normaliseHeader(String(title)).name,
    );
    const columns = parsed.names.map((name) => columnOf(name, written));
    const results = rows.map((cells) => {
      try {
        const column = (index: number): number | '' => {
          const at = columns[index] as number;
          return readCell(readFigure, cells[at], parsed.names[index] as string) as number | '';
        };
        return [parsed.valueOf(column)];
      } catch (error) {
        const answer = toExcelError(error);
        if (rows.length === 1) throw answer;
        return [errorInMatrix(answer)];
      }
    });
    return isColumn ? transposed(results) : results;
  });
}

/** The one column under that header; units in brackets do not count: 付款金额 finds 付款金额（元）. */
function columnOf(name: string, titles: readonly string[]): number {
  const title = normaliseHeader(name).name;
  const at = titles.indexOf(title);
  const shown = name.slice(0, 40);
  if (at < 0) throw excelError('notAvailable', functionErrors.noSuchHeader(shown));
  if (titles.indexOf(title, at + 1) >= 0) throw excelError('invalidValue', functionErrors.sameHeaders(shown));
  return at;
}

function transposed(matrix: readonly any[][]): any[][] {
  return (matrix[0] as any[]).map((_, c) => matrix.map((row) => row[c]));
}
