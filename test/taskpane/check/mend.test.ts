import { cellName, type CellValue } from '../../../src/domain/cells';
import { mendChanges } from '../../../src/sheets/mend/mend';
import { runDailyCheck } from '../../../src/taskpane/check/dailyCheck';
import { shopIn, understand } from '../../../src/taskpane/shop/shopNow';
import { MemoryWorkbook } from '../../../src/workbook/memory';
import { day } from '../../domain/figures';

const SHEET = '店铺数据';
const FIRST = day('2020-02-01');
const NOW = day('2020-02-08') + 0.4;

/** Seven days of 访客数, 付款买家数 and a conversion by formula; a cell name, and what stands in it instead. */
function workbookWith(instead: Readonly<Record<string, CellValue>>): MemoryWorkbook {
  // The formulas of the sheet, computed by hand: buyers ÷ visitors, and #REF! for what lost its cell.
  const workbook = new MemoryWorkbook((formula, place, valueAt) => {
    if (/#REF!/.test(formula)) return '#REF!';
    // Excel reads a text that is a number where it calculates, and no other.
    const at = (column: number) => Number(String(valueAt({ ...place, column })).replace(/[',]/g, ''));
    const rate = at(2) / at(1);
    return Number.isNaN(rate) ? '#VALUE!' : rate;
  });
  const rows: CellValue[][] = [['日期', '访客数', '付款买家数', '转化率']];
  for (let i = 0; i < 7; i++) rows.push([FIRST + i, 100 + i, 3, `=C${i + 2}/B${i + 2}`]);
  rows.forEach((row, r) =>
    row.forEach((_, column) => {
      const other = instead[cellName({ row: r, column })];
      if (other !== undefined) row[column] = other;
    }),
  );
  workbook.seed(SHEET, rows);
  return workbook;
}

const check = async (workbook: MemoryWorkbook) => runDailyCheck(workbook, shopIn(await understand(workbook, NOW)));
const contents = async (workbook: MemoryWorkbook) => [...(await workbook.read([SHEET], ['formulas', 'formats']))];

test('a right sheet has nothing to mend', async () => {
  expect((await check(workbookWith({}))).findings).toEqual([]);
});

test.each<[string, Readonly<Record<string, CellValue>>, string, CellValue]>([
  ['a number stored as text', { B5: '1,391' }, 'textNumber B5', 1391],
  ['the same with the apostrophe of Excel', { B5: "'104" }, 'textNumber B5', 104],
  [
    'a share written with %',
    { D5: '2.91%', ...Object.fromEntries([2, 3, 4, 6, 7, 8].map((row) => [`D${row}`, 3 / (98 + row)])) },
    'textNumber D5',
    0.0291,
  ],
  ['a date stored as text', { A5: '2020-02-04' }, 'textDate A5', FIRST + 3],
  ['a date stored as text, spelled in Chinese', { A5: '2020年2月4日' }, 'textDate A5', FIRST + 3],
  ['a formula that lost its cell', { D5: '=C5/#REF!' }, 'brokenFormula D5', '=C5/B5'],
  ['a rate typed over its formula', { D5: 3 / 103 }, 'hardcodedRatio D5', '=C5/B5'],
  ['a wrong rate typed over its formula', { D5: 0.5 }, 'rateMismatch D5', '=C5/B5'],
])('%s is found, mended with one click and taken back', async (_, instead, expected, after) => {
  const workbook = workbookWith(instead);
  const before = await contents(workbook);
  const { findings } = await check(workbook);
  expect(findings.map(({ finding }) => `${finding.rule} ${cellName(finding.place)}`)).toEqual([expected]);
  const mend = findings[0]!.mend!;
  expect(mend.after).toBe(after);

  const undo = await workbook.apply(mendChanges(mend));
  expect((await check(workbook)).findings).toEqual([]);
  await workbook.apply(undo);
  expect(await contents(workbook)).toEqual(before);
});

test.each<[string, Readonly<Record<string, CellValue>>, string[]]>([
  ['days out of order are for a person to sort', { A5: FIRST + 4, A6: FIRST + 3 }, ['unsortedDates A5']],
  ['text where a number belongs', { B5: '两百' }, ['notANumber B5']],
  [
    'a broken formula whose neighbours are broken, too',
    {
      D2: '=C2/#REF!',
      D3: '=C3/#REF!',
      D4: '=C4/#REF!',
      D5: '=C5/#REF!',
      D6: '=C6/#REF!',
      D7: '=C7/#REF!',
      D8: '=C8/#REF!',
    },
    ['D2', 'D3', 'D4', 'D5', 'D6', 'D7', 'D8'].map((cell) => `brokenFormula ${cell}`),
  ],
  [
    'a column of texts is how an export came',
    Object.fromEntries([2, 3, 4, 5, 6, 7, 8].map((row) => [`B${row}`, `${98 + row}`])),
    [],
  ],
])('%s: no mend is offered', async (_, instead, expected) => {
  const { findings } = await check(workbookWith(instead));
  expect(findings.map(({ finding }) => `${finding.rule} ${cellName(finding.place)}`).sort()).toEqual(expected);
  expect(findings.map(({ mend }) => mend)).toEqual(expected.map(() => null));
});

test('days side by side: the pattern is the day to the left or right', async () => {
  const workbook = new MemoryWorkbook((formula) => (/#REF!/.test(formula) ? '#REF!' : 0.03));
  const dates = [0, 1, 2, 3, 4, 5, 6].map((i) => FIRST + i);
  const columns = ['B', 'C', 'D', 'E', 'F', 'G', 'H'];
  workbook.seed('9月', [
    ['指标', ...dates],
    ['访客数', ...dates.map(() => 100)],
    ['付款买家数', ...dates.map(() => 3)],
    ['转化率', ...columns.map((column) => (column === 'D' ? '=D3/#REF!' : `=${column}3/${column}2`))],
  ]);
  const { findings } = await check(workbook);
  expect(findings.map(({ finding, mend }) => `${finding.rule} ${cellName(finding.place)} ${mend?.after}`)).toEqual([
    'brokenFormula D4 =D3/D2',
  ]);
});

test('a cell formatted as text is given its neighbours’ format, or it would stay text', async () => {
  const workbook = workbookWith({ B5: '104' });
  const area = { row: 1, column: 1, rows: 7, columns: 1 };
  await workbook.apply([{ kind: 'format', sheet: SHEET, area, numberFormat: '#,##0' }]);
  await workbook.apply([{ kind: 'format', sheet: SHEET, area: { ...area, row: 4, rows: 1 }, numberFormat: '@' }]);
  const mend = (await check(workbook)).findings[0]!.mend!;
  expect(mend).toMatchObject({ before: '104', after: 104, numberFormat: '#,##0' });
});

test('what somebody typed since is not written over', async () => {
  const workbook = workbookWith({ B5: '104' });
  const mend = (await check(workbook)).findings[0]!.mend!;
  workbook.type(mend.place, 99);
  await expect(workbook.apply(mendChanges(mend))).rejects.toMatchObject({ code: 'changedMeanwhile' });
});
