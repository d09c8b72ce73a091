import type { Change } from '../../src/workbook/change';
import type { LineAxis } from '../../src/workbook/lines';
import { saveWorkbook } from '../../src/xlsx/saveWorkbook';
import { differing, partText } from './differing';
import { cellsOf, opened, sheetIn } from './opened';
import { specimen } from './specimens';

const insert = (at: number, like: number | null, what: LineAxis = 'rows', sheet = '日报', count = 1): Change => ({
  kind: 'insertLines',
  sheet,
  what,
  at,
  count,
  like,
});
const remove = (at: number, what: LineAxis = 'rows', sheet = '日报', count = 1): Change => ({
  kind: 'removeLines',
  sheet,
  what,
  at,
  count,
  holds: { top: 0, left: 0, values: [] },
  like: null,
});
const saved = (name: string, ...changes: Change[]) => saveWorkbook(opened(specimen(name)), changes);

test('a day comes in between: totals, shared formulas and sheets that look there go along', () => {
  const { model } = opened(saved('plain', insert(3, 2)));
  expect(cellsOf(sheetIn(model, '日报'))).toMatchObject({
    E2: '=C2/B2 → 0.03166666666666667',
    E3: '=C3/B3 → 0.031538461538461536',
    E5: '=C5/B5 → 0.032',
    B6: '=SUM(B2:B5) → 3750',
  });
  expect(sheetIn(model, '日报').cells.at(3, 0)).toMatchObject({ value: '', style: 1 });
  expect(sheetIn(model, '日报').rows).toContainEqual({ first: 3, last: 3, hidden: false, size: 21 });
  expect(cellsOf(sheetIn(model, '汇总')).A1).toBe('=SUM(日报!B2:B5) → 3750');
});

test('a column comes in between', () => {
  const { model } = opened(saved('plain', insert(2, 1, 'columns')));
  expect(cellsOf(sheetIn(model, '日报'))).toMatchObject({
    D1: '付款买家数',
    F2: '=D2/B2 → 0.03166666666666667',
    D5: '=SUM(D2:D4) → 119',
  });
});

const ROW = '日报 with a row after the first day';
const GONE = '日报 without its second day';
const COLUMN = '日报 with a column before the visitors';

// Every place of the workbook that names cells, and how it reads afterwards.
test.each<[string, Change, string, string[]]>([
  [
    ROW,
    insert(2, 1),
    'xl/worksheets/sheet1.xml',
    [
      'dimension ref="A1:E6"',
      'autoFilter ref="A1:E5"',
      'mergeCell ref="G1:H2"',
      'conditionalFormatting sqref="E2:E5"',
      'conditionalFormatting sqref="B2:B5"',
      '<formula>$B2&lt;B$6/3</formula>',
      'sqref="B2:B5 C2:C5"><formula1>0</formula1><formula2>$B$6</formula2>',
      'hyperlink ref="A6" r:id="rId6"',
      'hyperlink ref="A2" location="汇总!A1"',
      'brk id="5"',
      '<xm:f>汇总!$B$1:$B$3</xm:f></x14:formula1><xm:sqref>D2:D5</xm:sqref>',
      '<xm:f>日报!B2:B5</xm:f><xm:sqref>F2</xm:sqref>',
    ],
  ],
  [
    ROW,
    insert(2, 1),
    'xl/workbook.xml',
    ['日报!$A$1:$E$5</definedName>', '日报!$A$1:$E$6</definedName>', '"访客">日报!$B$2:$B$5<'],
  ],
  [ROW, insert(2, 1), 'xl/charts/chart1.xml', ['日报!$A$2:$A$5', '日报!$B$2:$B$5', '日报!$B$1<']],
  [
    ROW,
    insert(2, 1),
    'xl/drawings/drawing1.xml',
    ['<xdr:row>3</xdr:row>', '<xdr:row>12</xdr:row>', '<xdr:row>21</xdr:row>'],
  ],
  [ROW, insert(2, 1), 'xl/comments1.xml', ['ref="B4"']],
  [ROW, insert(2, 1), 'xl/drawings/vmlDrawing1.vml', ['<x:Row>3</x:Row>', '2, 15, 3, 2, 4, 15, 6, 4']],
  [ROW, insert(2, 1), 'xl/pivotCache/pivotCacheDefinition1.xml', ['ref="A1:E5" sheet="日报"']],
  [ROW, insert(2, 1), 'xl/worksheets/sheet2.xml', ['SUM(日报!B2:B5)']],
  [
    GONE,
    remove(2),
    'xl/worksheets/sheet1.xml',
    [
      'dimension ref="A1:E4"',
      'autoFilter ref="A1:E3"',
      'sqref="E2:E3"',
      'hyperlink ref="A4"',
      'brk id="3"',
      'SUM(B2:B3)',
      'D2:D3',
    ],
  ],
  [GONE, remove(2), 'xl/charts/chart1.xml', ['日报!$A$2:$A$3']],
  [GONE, remove(2), 'xl/comments1.xml', ['<commentList></commentList>']],
  [
    COLUMN,
    insert(1, 0, 'columns'),
    'xl/worksheets/sheet1.xml',
    [
      '<col min="3" max="4" width="10.5" style="3" customWidth="1"/>',
      'mergeCell ref="H1:I2"',
      'sqref="F2:F4"',
      '<formula>$C2&lt;C$5/3</formula>',
      'sqref="C2:C4 D2:D4"',
      '$C$5',
      '<xm:sqref>G2</xm:sqref>',
      'brk id="4"',
    ],
  ],
  [COLUMN, insert(1, 0, 'columns'), 'xl/drawings/drawing1.xml', ['<xdr:col>7</xdr:col>', '<xdr:col>13</xdr:col>']],
  [COLUMN, insert(1, 0, 'columns'), 'xl/drawings/vmlDrawing1.vml', ['<x:Column>2</x:Column>']],
])('%s %#: %j in %s', (_, change, path, expected) => {
  const after = partText(saved('everything', change), path);
  for (const piece of expected) expect(after).toContain(piece);
});

test('what has nothing to do with the lines is as it was, byte for byte', () => {
  expect(differing(specimen('everything'), saved('everything', insert(2, 1)))).toEqual([
    '-xl/calcChain.xml',
    '[Content_Types].xml',
    'xl/_rels/workbook.xml.rels',
    'xl/charts/chart1.xml',
    'xl/comments1.xml',
    'xl/drawings/drawing1.xml',
    'xl/drawings/vmlDrawing1.vml',
    'xl/pivotCache/pivotCacheDefinition1.xml',
    'xl/workbook.xml',
    'xl/worksheets/sheet1.xml',
    'xl/worksheets/sheet2.xml',
  ]);
});

test('rules end right above the new row that is to be like the last day: they grow, their formulas read the same cells', () => {
  const after = partText(saved('everything', insert(4, 3)), 'xl/worksheets/sheet1.xml');
  for (const piece of ['sqref="E2:E4 E5"', 'sqref="B2:B4 C2:C4 B5 C5"', '<formula>$B2&lt;B$6/3</formula>'])
    expect(after.replace('B2:B4 B5 C2:C4 C5', 'B2:B4 C2:C4 B5 C5')).toContain(piece);
  const above = partText(saved('everything', insert(1, 1)), 'xl/worksheets/sheet1.xml');
  expect(above).toContain('sqref="E2 E3:E5"');
  expect(above).toContain('<formula>$B2&lt;B$6/3</formula>');
});

test.each<[string, string, Change, string]>([
  ['rows into a table', 'xlsxwriter-everything.xlsx', insert(5, 4, 'rows', '表格'), 'saved'],
  ['a row above a table', 'xlsxwriter-everything.xlsx', insert(1, null, 'rows', '表格'), 'saved'],
  ['a column into a table', 'xlsxwriter-everything.xlsx', insert(2, null, 'columns', '表格'), 'linesThroughTable'],
  ['the header of a table goes', 'xlsxwriter-everything.xlsx', remove(2, 'rows', '表格'), 'linesThroughTable'],
  ['a row into an array formula', 'openpyxl-tables.xlsx', insert(2, null, 'rows', '表格'), 'linesThroughArray'],
  ['a row into a data table', 'dataTable', insert(1, null, 'rows', '模拟运算'), 'linesThroughArray'],
  ['a row into a pivot table', 'everything', insert(4, null, 'rows', '汇总'), 'linesThroughPivot'],
  ['a row above a pivot table', 'everything', insert(1, null, 'rows', '汇总'), 'saved'],
])('%s: %#', (_, name, change, expected) => {
  let outcome = 'saved';
  try {
    saved(name, change);
  } catch (error) {
    outcome = (error as { code: string }).code;
  }
  expect(outcome).toBe(expected);
});

test('a table grows by the row in its middle', () => {
  const { model } = opened(saved('xlsxwriter-everything.xlsx', insert(5, 4, 'rows', '表格')));
  expect(sheetIn(model, '表格').tables[0]?.area).toEqual({ row: 2, column: 1, rows: 9, columns: 4 });
});
