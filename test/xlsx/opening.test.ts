import type { UnshownKind } from '../../src/xlsx/model/workbook';
import { cellsOf, opened, sheetIn } from './opened';
import { specimen, SPECIMENS } from './specimens';

const DAYS = {
  A1: '日期',
  B1: '访客数',
  C1: '付款买家数',
  D1: ' 备注 ',
  E1: '转化率',
  A2: 46235,
  B2: 1200,
  C2: 38,
  E2: '=C2/B2 → 0.03166666666666667',
  A3: 46236,
  B3: 1300,
  C3: 41,
  D3: true,
  E3: '=C3/B3 → 0.031538461538461536',
  A4: 46237,
  B4: 1250,
  C4: 40,
  D4: '#N/A',
  E4: '=C4/B4 → 0.032',
  A5: '合计',
  B5: '=SUM(B2:B4) → 3750',
  C5: '=SUM(C2:C4) → 119',
};

test.each([...SPECIMENS.keys()])('%s opens', (name) => {
  const { model } = opened(specimen(name));
  expect(model.sheets.some(({ cells }) => cells.length > 0)).toBe(true);
});

test.each(['plain', 'prefixed', 'utf16', 'wps', 'backslashes', 'everything', 'googleSheets', 'poi', 'settings'])(
  '%s: the same days, however they are written',
  (name) => {
    expect(cellsOf(opened(specimen(name)).model.sheets[0]!)).toEqual(DAYS);
  },
);

test.each([
  ['plain', '汇总', { A1: '=SUM(日报!B2:B4) → 3750', B1: '富 文本' }],
  ['withoutAddresses', '无址', { A1: 1, B1: '二', A4: 3, B5: 5 }],
  ['unsorted', '乱序', { A1: 1, A3: 5, B3: 6 }],
  ['strict', '严格', { A1: 46235, B1: 7 }],
  ['dataTable', '模拟运算', { A1: 1, B1: 2, B2: 4 }],
  ['externalLink', '外部', { A1: '=[1]Sheet1!$A$1+日报!B2 → 1201' }],
  [
    'ourFunctionsFromExcel',
    '函数',
    { A1: '=CONVERSION(38,1200) → 0', A2: '=CLICK_RATE(3,100) → 1', A3: '=SUM(A1:A2) → 2' },
  ],
  ['ourFunctionsBare', '函数', { A1: '=CONVERSION(38,1200) → 0', A2: '=IF(TRUE,CLICK_RATE(3,100),"CONVERSION(") → 1' }],
  ['ourFunctionsWithNamespace', '函数', { A1: '=CONVERSION(38,1200) → 0', A2: '=CLICK_RATE(3,100) → 1' }],
])('%s: cells of %s', (name, sheet, cells) => {
  expect(cellsOf(sheetIn(opened(specimen(name)).model, sheet))).toEqual(cells);
});

test('dates of a workbook that counts from 1904 are as everywhere else', () => {
  const { model } = opened(specimen('openpyxl-1904.xlsx'));
  // 2026-07-01, as openpyxl was told.
  expect([model.date1904, sheetIn(model, 'Sheet').cells.at(2, 0)?.value]).toEqual([true, 46204]);
  expect(sheetIn(model, 'Sheet').cells.at(2, 1)?.value).toBe(1200);
});

test('dynamic and array formulas, and new functions, as users write them', () => {
  const { model } = opened(specimen('xlsxwriter-dynamic.xlsx'));
  const { cells } = sheetIn(model, '动态');
  expect([0, 1, 2, 3, 4, 5].map((row) => cells.at(row, 7)?.formula)).toEqual([
    '=LET(x,SUM(B1:B10),x*2)',
    '=XLOOKUP("SKU1",A1:A10,B1:B10)',
    '=SUM(F1#)',
    '=CONVERSION(38,1200)',
    '=CLICK_RATE(3,100)',
    '=OTHER_THING(1)',
  ]);
  expect(cells.at(0, 9)).toMatchObject({ formula: '=B1:B3*2', fills: { row: 0, column: 9, rows: 3, columns: 1 } });
  expect(cells.at(0, 5)?.formula).toBe('=FILTER(B1:B10,C1:C10)');
  expect(model.names).toEqual([{ name: '两倍', hidden: false, sheet: null, text: 'LAMBDA(x,x*2)' }]);
});

test('what stands around the cells', () => {
  const { model } = opened(specimen('openpyxl-daily.xlsx'));
  const sheet = sheetIn(model, '日报');
  expect(model.sheets.map(({ name, state }) => [name, state])).toEqual([
    ['日报', 'visible'],
    ['汇总', 'visible'],
    ['内部', 'hidden'],
    ['更内部', 'veryHidden'],
  ]);
  expect(sheet.frozen).toEqual({ rows: 2, columns: 1 });
  expect(sheet.merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 6 }]);
  expect(sheet.columns).toEqual([
    { first: 0, last: 0, hidden: false, size: 12.5 },
    { first: 5, last: 5, hidden: true, size: 13 },
  ]);
  expect(sheet.rows).toEqual([
    { first: 0, last: 0, hidden: false, size: 30 },
    { first: 9, last: 9, hidden: true },
  ]);
  expect(sheet.filter).toEqual({ row: 1, column: 0, rows: 41, columns: 6 });
  expect(sheet.validations.map(({ type, formulas, error }) => [type, formulas, error])).toEqual([
    ['list', ['="正常,大促,异常"'], '请从列表里选'],
    ['whole', ['=0', '=10000000'], ''],
  ]);
  expect(sheet.conditionalFormats.flatMap(({ rules }) => rules)).toMatchObject([
    { type: 'cellIs', operator: 'lessThan', formulas: ['=0.03'], style: { fill: '#FFC7CE' } },
    { type: 'colorScale', bounds: [{ type: 'min' }, { type: 'max' }], colors: ['#F8696B', '#63BE7B'] },
    { type: 'dataBar', bounds: [{ type: 'min' }, { type: 'max' }], colors: ['#638EC6'] },
    { type: 'iconSet', iconSet: '3TrafficLights1', bounds: [{ value: '0' }, { value: '33' }, { value: '67' }] },
    { type: 'expression', formulas: ['=$F3="大促"'], style: { font: { bold: true } } },
  ]);
  expect(sheet.hyperlinks.map(({ target }) => target)).toEqual(['https://example.com/qianniu?a=1&b=2']);
  expect(sheet.print).toEqual({
    landscape: true,
    paper: 9,
    scale: 100,
    area: "'日报'!$A$1:$F$43",
    titles: "'日报'!$1:$2",
  });
  expect(sheetIn(model, '汇总').tabColor).toBe('#1072BA');
});

test('looks of cells, colours of themes and palettes resolved', () => {
  const { model } = opened(specimen('everything'));
  expect(model.styles[3]).toEqual({
    numberFormat: '#,##0.00',
    font: { name: '微软雅黑', size: 14, bold: true, italic: false, underline: false, strike: false, color: '#FF0000' },
    fill: '#4F81BD',
    border: { left: { style: 'thin', color: '#FF0000' }, bottom: { style: 'double', color: null } },
    horizontal: 'center',
    vertical: 'center',
    wrap: true,
    indent: 0,
    rotation: -45,
    locked: false,
  });
  expect(model.styles.map(({ numberFormat }) => numberFormat)).toEqual(['General', 'yyyy/m/d', '0.0%', '#,##0.00']);
});

test('tables, protection, sheets in front', () => {
  const { model } = opened(specimen('xlsxwriter-everything.xlsx'));
  expect(sheetIn(model, '表格').tables).toEqual([
    {
      name: '销量',
      area: { row: 2, column: 1, rows: 8, columns: 4 },
      headerRows: 1,
      totalsRows: 1,
      columns: ['货号', '件数', '单价', '金额'],
      look: 'TableStyleMedium2',
    },
  ]);
  const front = sheetIn(model, '看板');
  expect([front.protected, front.gridLines, front.zoom, model.sheets[model.active]?.name]).toEqual([
    true,
    false,
    120,
    '看板',
  ]);
  expect(opened(specimen('openpyxl-tables.xlsx')).model.structureProtected).toBe(true);
});

test.each<[string, [UnshownKind, string | null, number][]]>([
  ['plain', []],
  [
    'everything',
    [
      ['macro', null, 1],
      ['chart', '日报', 1],
      ['picture', '日报', 1],
      ['comment', '日报', 1],
      ['sparkline', '日报', 1],
      ['control', '日报', 1],
      ['pivotTable', '汇总', 1],
    ],
  ],
  [
    'xlsxwriter-macro.xlsm',
    [
      ['macro', null, 1],
      ['chart', '日报', 1],
      ['picture', '日报', 1],
      ['shape', '日报', 1],
      ['comment', '日报', 1],
      ['sparkline', '日报', 31],
      ['headerFooter', '日报', 1],
      ['chartSheet', '图', 1],
      ['chart', '图', 1],
    ],
  ],
  ['externalLink', [['externalLink', null, 1]]],
  ['dataTable', [['dataTable', '模拟运算', 1]]],
])('%s: what cannot be shown is named', (name, expected) => {
  const { unshown } = opened(specimen(name)).model;
  expect(unshown.map(({ kind, sheet, count }) => [kind, sheet, count])).toEqual(expected);
});

test('settings are read where Office.js keeps them; those of another add-in are not ours', () => {
  expect(opened(specimen('settings')).model.settings).toEqual({
    'dianbao.known': [{ rule: 'missingDay', day: 46235 }],
  });
});

test.each([
  ['wps', 'WPS 表格'],
  ['sheetjs-export.xlsx', 'SheetJS'],
])('%s: written by %s', (name, writer) => {
  expect(opened(specimen(name)).model.writer).toBe(writer);
});
