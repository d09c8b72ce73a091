import type { Change } from '../../src/workbook/change';
import { saveWorkbook } from '../../src/xlsx/saveWorkbook';
import { differing, partText as text } from './differing';
import { cellsOf, opened, sheetIn } from './opened';
import { specimen, SPECIMENS } from './specimens';

function saved(bytes: Uint8Array, ...changes: Change[]): Uint8Array {
  return saveWorkbook(opened(bytes), changes);
}

const write = (sheet: string, row: number, column: number, content: object): Change => ({
  kind: 'write',
  sheet,
  cells: [{ row, column, ...content }],
});

test.each([...SPECIMENS.keys()])('%s: saved unchanged, it is the same bytes', (name) => {
  const bytes = specimen(name);
  expect(Buffer.compare(saved(bytes), bytes)).toBe(0);
});

test.each([...SPECIMENS.keys()])(
  '%s: a cell written touches the sheet, and beside it only what must follow',
  (name) => {
    const bytes = specimen(name);
    const sheet = opened(bytes).model.sheets[0]!;
    const after = saved(bytes, write(sheet.name, 3, 30, { value: '店报' }));
    expect(opened(after).model.sheets[0]!.cells.at(3, 30)?.value).toBe('店报');
    const may =
      /^-?xl\/(worksheets\/sheet\d+|sharedStrings|workbook|calcChain)\.xml$|^\[Content_Types\]\.xml$|^xl\/_rels\/workbook\.xml\.rels$/i;
    const touched = differing(bytes, after).map((path) => path.replace(/\\/g, '/'));
    expect(touched.filter((path) => !may.test(path))).toEqual([]);
    expect(touched.filter((path) => path.includes('worksheets'))).toHaveLength(1);
  },
);

test.each<[string, object, string | number | boolean]>([
  ['a number', { value: 12.5 }, 12.5],
  ['a large one', { value: 1.7976931348623157e308 }, 1.7976931348623157e308],
  ['a small one', { value: -5e-324 }, -5e-324],
  ['yes', { value: true }, true],
  ['no', { value: false }, false],
  ['nothing', { value: '' }, ''],
  ['a text', { value: '付款' }, '付款'],
  ['a text that looks like a formula', { value: '=A1' }, '=A1'],
  ['marks of XML', { value: '<a href="x">&amp; \'b\'</a>' }, '<a href="x">&amp; \'b\'</a>'],
  ['blanks around', { value: '  x \n y  ' }, '  x \n y  '],
  ['characters that XML cannot hold', { value: 'a\u0001b\rc_x0041_' }, 'a\u0001b\rc_x0041_'],
  ['an emoji', { value: '好评👍' }, '好评👍'],
])('%s is read as it was written, shared or not', (_, content, expected) => {
  for (const name of ['plain', 'prefixed', 'poi', 'sheetjs-export.xlsx', 'strict', 'utf16']) {
    const sheet = opened(specimen(name)).model.sheets[0]!.name;
    const after = opened(saved(specimen(name), write(sheet, 1, 1, content))).model.sheets[0]!;
    expect([name, after.cells.at(1, 1)?.value ?? '']).toEqual([name, expected]);
  }
});

test.each([
  ['ourFunctionsFromExcel', '函数', 0, '=CONVERSION(1,2)', '_xldudf_CONVERSION(1,2)'],
  ['ourFunctionsFromExcel', '函数', 9, '=ROI(1,2)', '_xldudf_ROI(1,2)'],
  ['ourFunctionsBare', '函数', 9, '=CONVERSION(1,2)', 'CONVERSION(1,2)'],
  [
    'ourFunctionsWithNamespace',
    '函数',
    9,
    '=CONVERSION(1,2)+CLICK_RATE(3,4)',
    '_xldudf_SHOP_CONVERSION(1,2)+SHOP.CLICK_RATE(3,4)',
  ],
  ['plain', '日报', 9, '=CONVERSION(B2,C2)', '_xldudf_CONVERSION(B2,C2)'],
  [
    'plain',
    '日报',
    9,
    '=IFS(A1>1,"IFS(",TRUE,XLOOKUP(1,A:A,B:B))',
    '_xlfn.IFS(A1&gt;1,"IFS(",TRUE,_xlfn.XLOOKUP(1,A:A,B:B))',
  ],
  ['plain', '日报', 9, '=LET(x,A1,x*2)+SUM(B2#)', '_xlfn.LET(_xlpm.x,A1,_xlpm.x*2)+SUM(_xlfn.ANCHORARRAY(B2))'],
  ['plain', '日报', 9, '=SORT(A1:A3)', '_xlfn._xlws.SORT(A1:A3)'],
])('%s: %s row %d: %s is stored as %s', (name, sheet, row, formula, stored) => {
  const after = saved(specimen(name), write(sheet, row, 0, { formula }));
  const index = opened(after).model.sheets.findIndex((one) => one.name === sheet);
  expect(text(after, `xl/worksheets/sheet${index + 1}.xml`)).toContain(`<f>${stored}</f>`);
  expect(sheetIn(opened(after).model, sheet).cells.at(row, 0)?.formula).toBe(formula);
});

test('the first cell of a shared formula is written: the others spell it themselves', () => {
  const after = saved(specimen('plain'), write('日报', 1, 4, { value: 7 }));
  expect(cellsOf(sheetIn(opened(after).model, '日报'))).toMatchObject({
    E2: 7,
    E3: '=C3/B3 → 0.031538461538461536',
    E4: '=C4/B4 → 0.032',
  });
});

test('a part of an array formula is not written, the whole of it is', () => {
  const bytes = specimen('openpyxl-tables.xlsx');
  expect(() => saved(bytes, write('表格', 2, 7, { value: 1 }))).toThrow('partOfArray');
  const cells = [1, 2, 3, 4].map((row) => ({ row, column: 7, value: row }));
  const after = saved(bytes, { kind: 'write', sheet: '表格', cells });
  expect([1, 2, 3, 4].map((row) => sheetIn(opened(after).model, '表格').cells.at(row, 7)?.value)).toEqual([1, 2, 3, 4]);
});

test('a formula that spilled is written over: what it had filled is empty', () => {
  const after = saved(specimen('xlsxwriter-dynamic.xlsx'), write('动态', 0, 5, { value: '停' }));
  const { cells } = sheetIn(opened(after).model, '动态');
  expect([0, 1, 2, 3, 4].map((row) => cells.at(row, 5)?.value ?? '')).toEqual(['停', '', '', '', '']);
});

test('a cell keeps its look and attributes that nobody here knows', () => {
  const after = saved(specimen('richValues'), write('图片单元格', 1, 2, { value: 9 }));
  expect(text(after, 'xl/worksheets/sheet2.xml')).toContain('<c r="C2" ph="1" xr:x="y"><v>9</v></c>');
  const styled = saved(specimen('plain'), write('日报', 1, 0, { value: 46300 }));
  expect(sheetIn(opened(styled).model, '日报').cells.at(1, 0)).toMatchObject({ value: 46300, style: 1 });
});

test('new cells take the look of their row or column', () => {
  const after = saved(specimen('everything'), write('日报', 8, 1, { value: 5 }));
  expect(sheetIn(opened(after).model, '日报').cells.at(8, 1)).toMatchObject({ value: 5, style: 3 });
  expect(text(after, 'xl/worksheets/sheet1.xml')).toContain('<dimension ref="A1:E9"/>');
});

test('number formats come beside those that are there; equal ones are one', () => {
  const format = (row: number, numberFormat: string): Change => ({
    kind: 'format',
    sheet: '日报',
    area: { row, column: 1, rows: 1, columns: 2 },
    numberFormat,
  });
  const after = saved(
    specimen('plain'),
    format(1, '0.00%'),
    format(2, '0.0%'),
    format(3, '¥#,##0.0"元"'),
    format(9, '@'),
  );
  const { model } = opened(after);
  const shown = (row: number) => model.styles[sheetIn(model, '日报').cells.at(row, 1)?.style ?? 0]?.numberFormat;
  expect([1, 2, 3, 9].map(shown)).toEqual(['0.00%', '0.0%', '¥#,##0.0"元"', '@']);
  expect(model.styles).toHaveLength(4 + 3);
  expect(text(after, 'xl/styles.xml')).toContain('<numFmts count="2">');
});

test('in a workbook that counts from 1904 dates stay the days that they are', () => {
  const bytes = specimen('date1904');
  const shown = opened(bytes).model.sheets[0]!.cells.at(1, 0)?.value;
  const after = opened(
    saved(
      bytes,
      write('日报', 2, 0, { value: 46300 }),
      write('日报', 2, 1, { value: 46300 }),
      { kind: 'format', sheet: '日报', area: { row: 3, column: 0, rows: 1, columns: 1 }, numberFormat: '0' },
      { kind: 'format', sheet: '日报', area: { row: 3, column: 1, rows: 1, columns: 1 }, numberFormat: 'yyyy-mm-dd' },
    ),
  ).model.sheets[0]!;
  expect([shown, ...[0, 1].map((c) => after.cells.at(2, c)?.value)]).toEqual([46235 + 1462, 46300, 46300]);
  expect([0, 1].map((c) => after.cells.at(3, c)?.value)).toEqual([46237 + 1462, 1250]);
});

test('a sheet of ours: looks, widths, list, page, all read back', () => {
  const sheet = '周报 2026';
  const area = (row: number, rows = 1, columns = 3) => ({ row, column: 0, rows, columns });
  const changes: Change[] = [
    { kind: 'addSheet', sheet },
    {
      kind: 'write',
      sheet,
      cells: [
        { row: 0, column: 0, value: '周报' },
        { row: 1, column: 0, value: '指标' },
        { row: 2, column: 1, formula: '=SUM(日报!B2:B4)' },
      ],
    },
    { kind: 'validate', sheet, area: area(5), list: ['正常', '大"促'] },
    { kind: 'validate', sheet, area: area(6), list: ['是', '否'] },
    {
      kind: 'style',
      sheet,
      headers: [area(1)],
      titles: [area(0)],
      wrapped: [area(4)],
      columnWidths: [12, 20],
      frozenRows: 2,
      page: { orientation: 'landscape', repeatedRows: { row: 0, rows: 2 } },
    },
  ];
  for (const name of [
    'plain',
    'prefixed',
    'everything',
    'wps',
    'strict',
    'exceljs-stream.xlsx',
    'xlsxwriter-everything.xlsx',
    'openpyxl-daily.xlsx',
    'libreoffice-openpyxl-daily.xlsx',
    'sheetjs-export.xlsx',
  ]) {
    const { model } = opened(saved(specimen(name), ...changes));
    const own = sheetIn(model, sheet);
    expect(cellsOf(own)).toEqual({ A1: '周报', A2: '指标', B3: '=SUM(日报!B2:B4) → ' });
    expect(own.columns.map(({ size }) => Math.round((size ?? 0) * 7 - 5))).toEqual([12 * 7, 20 * 7]);
    expect(own.frozen).toEqual({ rows: 2, columns: 0 });
    expect(own.validations.map(({ formulas }) => formulas)).toEqual([['="正常,大""促"'], ['="是,否"']]);
    const look = (row: number) => model.styles[own.cells.at(row, 0)?.style ?? 0]!;
    expect([look(0).font.bold, look(0).font.size]).toEqual([true, 14]);
    expect([look(1).font.bold, look(1).fill]).toEqual([true, '#E7EEF7']);
    expect([look(4).wrap, look(4).vertical]).toEqual([true, 'center']);
    expect(own.print).toMatchObject({ landscape: true, paper: 9, titles: "'周报 2026'!$1:$2" });
    expect(model.sheets[model.sheets.length - 1]?.name).toBe(sheet);
  }
});

test('settings go where Office.js looks for them, and those of others stay', () => {
  const keep = (value: unknown): Change => ({ kind: 'setting', key: 'dianbao.known', value });
  for (const name of ['plain', 'settings', 'everything', 'strict']) {
    const value = [{ rule: 'missingDay', day: 46236, note: '"<系统>&故障"' }];
    const once = saved(specimen(name), keep(value), { kind: 'setting', key: 'dianbao.filled.周报', value: { A1: 1 } });
    expect(opened(once).model.settings).toEqual({ 'dianbao.known': value, 'dianbao.filled.周报': { A1: 1 } });
    const twice = saved(once, keep(null));
    expect(opened(twice).model.settings).toEqual({ 'dianbao.filled.周报': { A1: 1 } });
  }
  const after = saved(specimen('settings'), keep([]));
  expect(differing(specimen('settings'), after)).toEqual(['xl/webextensions/webextension2.xml']);
  expect(text(after, 'xl/webextensions/webextension2.xml')).toContain(
    '<we:property name="Office.AutoShowTaskpaneWithDocument" value="true"/><we:property name="dianbao.known" value="&quot;[]&quot;"/>',
  );
});

test('what calculates is calculated anew, and the old order of calculation goes', () => {
  const after = saved(specimen('everything'), write('日报', 1, 1, { value: 1 }));
  expect(differing(specimen('everything'), after)).toEqual([
    '-xl/calcChain.xml',
    '[Content_Types].xml',
    'xl/_rels/workbook.xml.rels',
    'xl/workbook.xml',
    'xl/worksheets/sheet1.xml',
  ]);
  expect(text(after, 'xl/workbook.xml')).toContain('<calcPr calcId="191029" fullCalcOnLoad="1"/>');
  expect(text(after, '[Content_Types].xml')).not.toContain('calcChain');
});
