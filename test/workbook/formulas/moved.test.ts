import { movedFormula } from '../../../src/workbook/formulas/moved';
import type { LineMove } from '../../../src/workbook/lines';

/** Rows `4:5` or columns `C:D` of 日报 that come in (from there on) or go. */
function move(lines: string, removed: boolean): LineMove {
  const [from = '', to = from] = lines.split(':');
  const index = (line: string) => (/\d/.test(line) ? Number(line) - 1 : line.charCodeAt(0) - 65);
  const what = /\d/.test(from) ? 'rows' : 'columns';
  return { sheet: '日报', what, at: index(from), count: index(to) - index(from) + 1, removed };
}

/** As Excel spells a formula of 日报 after Insert. */
test.each<[string, string, string]>([
  ['=B3', '4:5', '=B3'],
  ['=B4', '4:5', '=B6'],
  ['=$B$4', '4:5', '=$B$6'],
  // A range takes in what comes into its middle, not what comes above its first or below its last row.
  ['=SUM(B2:B4)', '4:5', '=SUM(B2:B6)'],
  ['=SUM(B4:B9)', '4:5', '=SUM(B6:B11)'],
  ['=SUM(B2:B3)', '4:5', '=SUM(B2:B3)'],
  ['=SUM(4:9)', '4', '=SUM(5:10)'],
  ['=SUM(C2:D9)', 'D', '=SUM(C2:E9)'],
  ['=SUM(D:F)', 'D', '=SUM(E:G)'],
  // Whole columns have all rows, before and after.
  ['=SUM(B:C)', '4:5', '=SUM(B:C)'],
  ['=SUM(4:9)', 'D', '=SUM(4:9)'],
  // The sheet ends where it ended.
  ['=SUM(B2:B1048576)', '4', '=SUM(B2:B1048576)'],
  ['=SUM(B2:B1048575)', '4', '=SUM(B2:B1048576)'],
  ['=SUM(C2:XFD2)', 'D', '=SUM(C2:XFD2)'],
  ['=SUM(Y2:Z2)', 'D', '=SUM(Z2:AA2)'],
  // Other sheets stay where they are.
  ["='9月'!B4+日报!B4", '4', "='9月'!B4+日报!B5"],
  ['=\'日报\'!B4&"B4"', '4', '=\'日报\'!B5&"B4"'],
])('%s after inserting %s: %s', (formula, lines, expected) => {
  expect(movedFormula(formula, '日报', move(lines, false))).toBe(expected);
});

/** As Excel spells a formula of 日报 after Delete. */
test.each<[string, string, string]>([
  ['=B3', '4:5', '=B3'],
  ['=B4', '4:5', '=#REF!'],
  ['=B5', '4:5', '=#REF!'],
  ['=B6', '4:5', '=B4'],
  ['=$B$6+B4', '4:5', '=$B$4+#REF!'],
  ['=日报!B4', '4', '=日报!#REF!'],
  // A range loses what went from its middle, its beginning or its end.
  ['=SUM(B2:B9)', '4:5', '=SUM(B2:B7)'],
  ['=SUM(B4:B9)', '4:5', '=SUM(B4:B7)'],
  ['=SUM(B5:B9)', '4:5', '=SUM(B4:B7)'],
  ['=SUM(B6:B9)', '4:5', '=SUM(B4:B7)'],
  ['=SUM(B2:B4)', '4:5', '=SUM(B2:B3)'],
  ['=SUM(B2:B5)', '4:5', '=SUM(B2:B3)'],
  ['=SUM(B2:B3)', '4:5', '=SUM(B2:B3)'],
  // All of it went, or all but a row above or below.
  ['=SUM(B4:B5)', '4:5', '=SUM(#REF!)'],
  ['=SUM(B4:B5)', '3:6', '=SUM(#REF!)'],
  ['=SUM(B3:B5)', '4:5', '=SUM(B3:B3)'],
  ['=SUM(B4:B6)', '4:5', '=SUM(B4:B4)'],
  ['=SUM(4:9)', '4', '=SUM(4:8)'],
  ['=SUM(C:D)', 'C:D', '=SUM(#REF!)'],
  ['=SUM(C2:E2)', 'C:D', '=SUM(C2:C2)'],
  ['=SUM(B:C)', '4:5', '=SUM(B:C)'],
  ["='9月'!B4+LOG10(B6)", '4:5', "='9月'!B4+LOG10(B4)"],
])('%s after removing %s: %s', (formula, lines, expected) => {
  expect(movedFormula(formula, '日报', move(lines, true))).toBe(expected);
});

test('a formula of another sheet looks at the sheet whose lines moved only by its name, in whatever case', () => {
  const moved = { ...move('4', false), sheet: 'Daily' };
  expect(movedFormula('=B4+daily!B4+DAILY!B4', '汇总', moved)).toBe('=B4+daily!B5+DAILY!B5');
});
