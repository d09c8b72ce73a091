import { shiftFormula } from '../../../src/sheets/import/formulaShift';

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
    ['=b5', 1, '=b6'],
    ['=B5%', 1, '=B6%'],
  ])('%s + %d → %s', (formula, down, expected) => {
    expect(shiftFormula(formula, down)).toBe(expected);
  });
});
