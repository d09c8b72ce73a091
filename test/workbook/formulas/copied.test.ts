import { copiedFormula } from '../../../src/workbook/formulas/copied';

describe('a formula copied rows down', () => {
  test.each<[string, number, string]>([
    ['=C5/B5', 1, '=C6/B6'],
    ['=IF(B9=0,"",D9/B9)', 2, '=IF(B11=0,"",D11/B11)'],
    ['=$C$5/B5', 1, '=$C$5/B6'],
    ['=$C5/B$5', 3, '=$C8/B$5'],
    ['=SUM(B5:F5)', 1, '=SUM(B6:F6)'],
    ['=SUM(5:5)', 1, '=SUM(6:6)'],
    ['=SUM($5:5)', 1, '=SUM($5:6)'],
    ['=SUM(B:B)', 1, '=SUM(B:B)'],
    ["='9月'!B5+B5", 1, "='9月'!B6+B6"],
    ["='A1 B2'!B5", 1, "='A1 B2'!B6"],
    ['=Sheet1!B5', 1, '=Sheet1!B6'],
    ['=AB12!B5', 1, '=AB12!B6'],
    ['=LOG10(B5)', 1, '=LOG10(B6)'],
    ['="B5"&B5', 1, '="B5"&B6'],
    ['="a""B5"&B5', 1, '="a""B5"&B6'],
    ['=B5*1E5+2.5', 1, '=B6*1E5+2.5'],
    ['=ROI(F5,G5,H5)', 1, '=ROI(F6,G6,H6)'],
    ['=[@付款金额]/[@访客数]', 1, '=[@付款金额]/[@访客数]'],
    ['=目标B5', 1, '=目标B5'],
    ['=b5', 1, '=B6'],
    ['=B5%', 1, '=B6%'],
  ])('%s + %d → %s', (formula, down, expected) => {
    expect(copiedFormula(formula, down, 0)).toBe(expected);
  });
});

describe('a formula copied to the right, or back', () => {
  test.each<[string, number, number, string]>([
    ['=C5/C4', 0, 1, '=D5/D4'],
    ['=$C5/C$4', 0, 2, '=$C5/E$4'],
    ['=SUM(C:C)', 0, 1, '=SUM(D:D)'],
    ['=SUM($C:C)', 0, 1, '=SUM($C:D)'],
    ['=SUM(5:5)', 0, 1, '=SUM(5:5)'],
    ['=AZ9', 0, 1, '=BA9'],
    ['=C5-C4', -1, 0, '=C4-C3'],
    ['=C5-C1', -1, 0, '=C4-#REF!'],
    ['=SUM(A1:B2)', 0, -1, '=SUM(#REF!)'],
    ['=XFD1', 0, 1, '=#REF!'],
    ['=Sheet1!C5+[book.xlsx]Sheet1!C5', 1, 1, '=Sheet1!D6+[book.xlsx]Sheet1!C5'],
    ['=一月:三月!C5', 1, 1, '=一月:三月!C5'],
  ])('%s + (%d, %d) → %s', (formula, rows, columns, expected) => {
    expect(copiedFormula(formula, rows, columns)).toBe(expected);
  });
});
