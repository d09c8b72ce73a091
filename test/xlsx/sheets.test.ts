import type { Change } from '../../src/workbook/change';
import { saveWorkbook } from '../../src/xlsx/saveWorkbook';
import { differing, partText } from './differing';
import { cellsOf, opened, sheetIn } from './opened';
import { specimen, SPECIMENS } from './specimens';

const saved = (name: string, ...changes: Change[]) => saveWorkbook(opened(specimen(name)), changes);
const copy = (from: string, sheet: string): Change => ({ kind: 'copySheet', from, sheet });
const remove = (sheet: string): Change => ({ kind: 'removeSheet', sheet, holds: { top: 0, left: 0, values: [] } });

test.each([...SPECIMENS.keys()])('%s: its first sheet is copied, the original and all its parts stay', (name) => {
  const { model } = opened(specimen(name));
  const from = model.sheets[0]!;
  const after = saved(name, copy(from.name, '周报 8.3'));
  const own = opened(after).model;
  const copied = own.sheets[own.sheets.length - 1]!;
  expect(copied.name).toBe('周报 8.3');
  // A table's name is the workbook's, so the copy's is another.
  const cells = JSON.stringify(cellsOf(copied)).replace(/(日报表|销量)_2/g, '$1');
  expect(cells).toBe(JSON.stringify(cellsOf(from)));
  expect([copied.merges, copied.columns, copied.rows]).toEqual([from.merges, from.columns, from.rows]);
  const may = /^\+|^-?xl\/(workbook|calcChain)\.xml$|^\[Content_Types\]\.xml$|^xl\/_rels\/workbook\.xml\.rels$/i;
  expect(differing(specimen(name), after).filter((path) => !may.test(path.replace(/\\/g, '/')))).toEqual([]);
});

test('a copy has pictures, comments and charts of its own, and the charts look at it', () => {
  const after = saved('everything', copy('日报', '副本'));
  const { model } = opened(after);
  expect(model.unshown.filter(({ sheet }) => sheet === '副本').map(({ kind }) => kind)).toEqual([
    'chart',
    'picture',
    'comment',
    'sparkline',
    'control',
  ]);
  expect(partText(after, 'xl/charts/chart2.xml')).toContain("<c:f>'副本'!$B$2:$B$4</c:f>");
  expect(partText(after, 'xl/charts/chart1.xml')).toContain('<c:f>日报!$B$2:$B$4</c:f>');
  expect(differing(specimen('everything'), after).filter((path) => path.startsWith('+'))).toEqual([
    '+xl/charts/chart2.xml',
    '+xl/comments2.xml',
    '+xl/ctrlProps/ctrlProp2.xml',
    '+xl/drawings/_rels/drawing2.xml.rels',
    '+xl/drawings/drawing2.xml',
    '+xl/drawings/vmlDrawing2.vml',
    '+xl/printerSettings/printerSettings2.bin',
    '+xl/worksheets/_rels/sheet3.xml.rels',
    '+xl/worksheets/sheet3.xml',
  ]);
  expect(partText(after, 'xl/worksheets/sheet3.xml')).not.toMatch(/codeName|tabSelected/);
  expect(sheetIn(model, '副本').print.area).toBe("'副本'!$A$1:$E$5");
});

test('a copied table has a name and a number of its own', () => {
  const { model } = opened(saved('xlsxwriter-everything.xlsx', copy('表格', '表格 2')));
  expect(sheetIn(model, '表格 2').tables.map(({ name }) => name)).toEqual(['销量_2']);
  expect(sheetIn(model, '表格 2').cells.at(3, 4)?.formula).toBe(
    '=销量_2[[#This Row],[件数]]*销量_2[[#This Row],[单价]]',
  );
  expect(sheetIn(model, '表格').tables.map(({ name }) => name)).toEqual(['销量']);
});

test('a sheet that was added and taken back leaves the file as it was', () => {
  for (const name of ['everything', 'wps', 'openpyxl-daily.xlsx', 'xlsxwriter-macro.xlsm']) {
    const from = opened(specimen(name)).model.sheets[0]!.name;
    const after = saved(name, copy(from, '副本'), { kind: 'addSheet', sheet: '新' }, remove('副本'), remove('新'));
    const left = differing(specimen(name), after).filter((path) => /^\+|sheets\//.test(path));
    expect([name, left]).toEqual([name, []]);
    expect(opened(after).model.sheets.map((sheet) => sheet.name)).toEqual(
      opened(specimen(name)).model.sheets.map((sheet) => sheet.name),
    );
  }
});

test('a sheet goes with the parts that it alone led to; what looked at it is #REF!', () => {
  const after = saved('everything', remove('日报'));
  const { model } = opened(after);
  expect(model.sheets.map(({ name }) => name)).toEqual(['汇总']);
  expect(cellsOf(sheetIn(model, '汇总')).A1).toBe('=SUM(#REF!) → 3750');
  expect([model.active, model.names.map(({ name, text }) => [name, text])]).toEqual([0, [['访客', '#REF!']]]);
  const gone = differing(specimen('everything'), after).filter((path) => path.startsWith('-'));
  expect(gone).toEqual([
    '-xl/calcChain.xml',
    '-xl/charts/chart1.xml',
    '-xl/comments1.xml',
    '-xl/ctrlProps/ctrlProp1.xml',
    '-xl/drawings/_rels/drawing1.xml.rels',
    '-xl/drawings/drawing1.xml',
    '-xl/drawings/vmlDrawing1.vml',
    '-xl/media/image1.png',
    '-xl/printerSettings/printerSettings1.bin',
    '-xl/worksheets/_rels/sheet1.xml.rels',
    '-xl/worksheets/sheet1.xml',
  ]);
});
