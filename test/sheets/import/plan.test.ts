import { formatDay } from '../../../src/domain/time/calendar';
import type { CellValue } from '../../../src/domain/cells';
import { changesOf } from '../../../src/sheets/import/changes';
import type { ImportChoices } from '../../../src/sheets/import/choices';
import { day, file, plan, sheetAfter, states, workbookWith } from './importing';

const D1 = '2026-08-10';
const D2 = '2026-08-11';
const D3 = '2026-08-12';
const HEAD = ['日期', '访客数', '付款金额', '备注'];

describe('what happens to a cell', () => {
  test.each<[string, CellValue, number, string]>([
    ['blank is filled', '', 1200, 'fill ✓'],
    ['a blank that looks filled', ' ', 1200, 'fill ✓'],
    ['the same number', 1200, 1200, 'same'],
    ['the same number as text', '1,200', 1200, 'same'],
    ['another number', 1100, 1200, 'differs'],
    ['0 is data', 0, 1200, 'differs'],
    ['a formula', '=600*2', 1200, 'formula'],
    ['a note', '停电', 1200, 'text'],
    ['a dash was typed by somebody', '-', 1200, 'text'],
    ['an error', '#DIV/0!', 1200, 'text'],
  ])('%s: %p', async (_, before, after, expected) => {
    const workbook = workbookWith([HEAD, [day(D1), before]]);
    const planned = await plan(workbook, [file(0, { [D1]: { visitors: after } })]);
    expect(states(planned)).toEqual([`B2 ${before}→${after} ${expected}`]);
    expect(changesOf(planned)).toHaveLength(expected.endsWith('✓') ? 1 : 0);
  });

  test.each<[string, Partial<ImportChoices>, boolean]>([
    ['none', {}, false],
    ['all', { differing: 'all' }, true],
    ['this one', { differing: new Set([`daily|${D1}|visitors`]) }, true],
    ['another one', { differing: new Set([`daily|${D1}|amountPaid`]) }, false],
  ])('differing values chosen: %s', async (_, choices, written) => {
    const workbook = workbookWith([HEAD, [day(D1), 1100, '=1+1', '停电']]);
    const rows = [file(0, { [D1]: { visitors: 1200, amountPaid: 7, 'extra:备注': 5 } })];
    await workbook.apply(changesOf(await plan(workbook, rows, choices)));
    expect((await sheetAfter(workbook, '日报'))[1]).toEqual([day(D1), written ? 1200 : 1100, '=1+1', '停电']);
  });

  test.each<[string, number, CellValue]>([
    ['付款金额（万元）', 12345, 1.2345],
    ['付款金额(分)', 12.34, 1234],
    ['付款金额（元）', 12.34, 12.34],
    ['支付金额', 12.34, 12.34],
  ])('a column in its own unit: %s', async (header, amount, expected) => {
    const workbook = workbookWith([['日期', header], [day(D1)]]);
    const rows = [file(0, { [D1]: { amountPaid: amount } })];
    await workbook.apply(changesOf(await plan(workbook, rows)));
    expect((await sheetAfter(workbook, '日报'))[1]?.[1]).toBe(expected);
    expect(changesOf(await plan(workbook, rows))).toEqual([]);
  });
});

describe('new days', () => {
  const rates = [['小店日报'], ['日期', '访客数', '付款买家数', '转化率'], [day(D1), 100, 5, '=IF(B3=0,"",C3/B3)']];
  const two = [file(0, { [D3]: { visitors: 300, conversion: 0.5 }, [D2]: { visitors: 200, buyersPaid: 8 } })];

  test('go below the last day in order of date, with the formulas of the row above', async () => {
    const workbook = workbookWith(rates);
    workbook.sheet('日报').format({ row: 2, column: 0, rows: 1, columns: 1 }, 'm"月"d"日"');
    await workbook.apply(changesOf(await plan(workbook, two)));
    expect((await sheetAfter(workbook, '日报')).slice(3)).toEqual([
      [day(D2), 200, 8, '=IF(B4=0,"",C4/B4)'],
      [day(D3), 300, '', '=IF(B5=0,"",C5/B5)'],
    ]);
    expect(workbook.sheet('日报').formatsOf({ row: 4, column: 0, rows: 1, columns: 1 })).toEqual([['m"月"d"日"']]);
  });

  test('stand above a later date that was typed by mistake, with the formulas of the last day with figures', async () => {
    const workbook = workbookWith([...rates, [day('2062-03-01'), '', '', '']]);
    await workbook.apply(changesOf(await plan(workbook, two)));
    expect((await sheetAfter(workbook, '日报')).slice(3)).toEqual([
      [day(D2), 200, 8, '=IF(B4=0,"",C4/B4)'],
      [day(D3), 300, '', '=IF(B5=0,"",C5/B5)'],
      [day('2062-03-01'), '', '', ''],
    ]);
  });

  test('use rows that were prepared with formulas', async () => {
    const workbook = workbookWith([...rates, ['', '', '', '=IF(B4=0,"",C4/B4)']]);
    await workbook.apply(changesOf(await plan(workbook, two)));
    expect((await sheetAfter(workbook, '日报')).slice(3)).toEqual([
      [day(D2), 200, 8, '=IF(B4=0,"",C4/B4)'],
      [day(D3), 300, '', '=IF(B5=0,"",C5/B5)'],
    ]);
  });

  test.each<[string, CellValue[], CellValue[]]>([
    ['a total', ['合计', '=SUM(B3:B3)', '=SUM(C3:C3)', ''], ['合计', '=SUM(B3:B5)', '=SUM(C3:C5)', '']],
    ['sums without a name', ['', '=SUM(B3:B3)', '=SUM(C3:C3)', ''], ['', '=SUM(B3:B5)', '=SUM(C3:C5)', '']],
    ['a note', ['', '', '', '8 月底大促'], ['', '', '', '8 月底大促']],
  ])('stand above %s, which moves down and grows', async (_, row, after) => {
    const workbook = workbookWith([...rates, row]);
    const before = await sheetAfter(workbook, '日报');
    const undo = await workbook.apply(changesOf(await plan(workbook, two)));
    const now = await sheetAfter(workbook, '日报');
    expect(now.slice(3).map(([date]) => date)).toEqual([day(D2), day(D3), row[0]]);
    expect(now[5]).toEqual(after);
    await workbook.apply(undo);
    expect(await sheetAfter(workbook, '日报')).toEqual(before);
  });

  test('use a row that has its date already, wherever it stands', async () => {
    const workbook = workbookWith([HEAD, ['2026年8月12日'], ['2026/8/11', 7]]);
    await workbook.apply(
      changesOf(await plan(workbook, [file(0, { [D2]: { amountPaid: 2 }, [D3]: { visitors: 3 } })])),
    );
    expect(await sheetAfter(workbook, '日报')).toEqual([HEAD, ['2026年8月12日', 3, '', ''], ['2026/8/11', 7, 2, '']]);
  });

  test('are written as texts where the sheet keeps dates as texts', async () => {
    const workbook = workbookWith([HEAD, ['2026-08-10', 1]]);
    await workbook.apply(changesOf(await plan(workbook, [file(0, { [D2]: { visitors: 2 } })])));
    expect((await sheetAfter(workbook, '日报'))[2]?.[0]).toBe(formatDay(day(D2)));
  });

  test('are not made for figures that have no column', async () => {
    const workbook = workbookWith([HEAD, [day(D1), 1]]);
    const planned = await plan(workbook, [file(0, { [D2]: { inquiries: 3 } })]);
    expect(changesOf(planned)).toEqual([]);
  });
});

describe('columns that the sheet does not have', () => {
  const rows = [file(0, { [D1]: { visitors: 5, inquiries: 30, 'extra:商品收藏人数': 7, 'extraRate:跳出率': 0.5 } })];

  test('are offered, and left out unless chosen', async () => {
    const workbook = workbookWith([HEAD, [day(D1), 5]]);
    const planned = await plan(workbook, rows);
    expect(planned.sheets[0]?.offered.map(({ id, header, values }) => [id, header, values])).toEqual([
      ['daily|inquiries', '咨询数', 1],
      ['daily|extra:商品收藏人数', '商品收藏人数', 1],
      ['daily|extraRate:跳出率', '跳出率', 1],
    ]);
    expect(changesOf(planned)).toEqual([]);
  });

  test('go to the right end, and are found again', async () => {
    const workbook = workbookWith([HEAD, [day(D1), 5]]);
    const columns = new Set(['daily|inquiries', 'daily|extra:商品收藏人数']);
    await workbook.apply(changesOf(await plan(workbook, rows, { columns })));
    expect(await sheetAfter(workbook, '日报')).toEqual([
      [...HEAD, '咨询数', '商品收藏人数'],
      [day(D1), 5, '', '', 30, 7],
    ]);
    expect(changesOf(await plan(workbook, rows, { columns }))).toEqual([]);
  });
});

describe('several files', () => {
  const a = file(0, { [D1]: { visitors: 100, amountPaid: 5 } });
  const b = file(1, { [D1]: { visitors: 120, amountPaid: 5 } });
  const id = `daily|${D1}|visitors`;

  test.each<[string, CellValue, Partial<ImportChoices>, string[]]>([
    ['no file wins because it comes later', '', {}, ['B2 →100 conflict', 'C2 →5 fill ✓']],
    ['the one that was picked is filled', '', { picked: new Map([[id, 1]]) }, ['B2 →120 fill ✓', 'C2 →5 fill ✓']],
    ['a cell that agrees with one of them is left', 120, {}, ['B2 120→100 same', 'C2 →5 fill ✓']],
    ['picking does not overwrite', 90, { picked: new Map([[id, 1]]) }, ['B2 90→120 differs', 'C2 →5 fill ✓']],
  ])('%s', async (_, before, choices, expected) => {
    const workbook = workbookWith([HEAD, [day(D1), before]]);
    const planned = await plan(workbook, [a, b], choices);
    expect(states(planned)).toEqual(expected);
    expect(planned.sheets[0]?.cells.map(({ from, candidates }) => [from, candidates.length])).toEqual([
      [choices.picked ? [1] : [0], 2],
      [[0, 1], 0],
    ]);
  });

  test('a whole day beats a part of it, and a part alone is not filled unless wanted', async () => {
    const part = file(0, { [D1]: { visitors: 3 }, [D2]: { visitors: 4 } }, { partialDays: [day(D1), day(D2)] });
    const workbook = workbookWith([HEAD, [day(D1)]]);
    expect(states(await plan(workbook, [part, file(1, { [D1]: { visitors: 100 } })]))).toEqual([
      'B2 →100 fill ✓',
      '– →4 partial',
    ]);
    expect(states(await plan(workbook, [part], { partialDays: true }))).toEqual(['B2 →3 fill ✓', 'B3 →4 fill ✓']);
  });
});
