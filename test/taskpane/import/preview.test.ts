import type { ImportChoices } from '../../../src/sheets/import/choices';
import { byRow, countsOf } from '../../../src/taskpane/import/preview';
import { importTabZhCN } from '../../../src/text/importTab/zh-CN';
import { day } from '../../domain/figures';
import { previews, type Given } from './shop';

const NEXT = '2026-08-05';
const one = (figures: Record<string, number>, more: Partial<Given> = {}): Given => ({
  figures: { [NEXT]: figures },
  ...more,
});
const item = { key: `${NEXT}|6512`, cells: { day: day(NEXT), id: '6512', title: '帽子', units: 3 } };

describe('where a cell of the plan is shown', () => {
  test.each<[string, Given[], Partial<ImportChoices>, string]>([
    ['blank → filled', [one({ visitors: 1300 })], {}, 'fills'],
    ['another value → a decision', [one({ amountPaid: 5200 })], {}, 'differing'],
    ['another value, replaced → still a decision', [one({ amountPaid: 5200 })], { differing: 'all' }, 'differing'],
    ['a formula stays', [one({ conversion: 0.05 })], {}, 'kept'],
    ['a typed text stays', [one({ amountRefunded: 80 })], {}, 'kept'],
    ['two files, two values', [one({ visitors: 1300 }), one({ visitors: 1310 })], {}, 'conflicts'],
    [
      'two files, one picked',
      [one({ visitors: 1300 }), one({ visitors: 1310 })],
      { picked: new Map([[`daily|${NEXT}|visitors`, 1]]) },
      'conflicts',
    ],
    ['two files, one value', [one({ visitors: 1300 }), one({ visitors: 1300 })], {}, 'fills'],
    ['a part of the day', [one({ visitors: 3 }, { partial: [NEXT] })], {}, 'partial'],
    ['a part of the day, wanted', [one({ visitors: 3 }, { partial: [NEXT] })], { partialDays: true }, 'fills'],
    ['the same value', [one({ amountPaid: 5100 })], {}, 'nowhere'],
    ['a column that the sheet lacks', [one({ pageViews: 4000 })], {}, 'nowhere'],
    [
      'a column that the sheet lacks, wanted',
      [one({ pageViews: 4000 })],
      { columns: new Set(['daily|pageViews']) },
      'fills',
    ],
  ])('%s', (_, files, choices, expected) => {
    const [preview] = previews(files, choices);
    const lists = ['fills', 'differing', 'conflicts', 'partial', 'kept'] as const;
    expect(lists.filter((list) => (preview?.[list].length ?? 0) > 0)).toEqual(expected === 'nowhere' ? [] : [expected]);
  });
});

describe('what a preview adds up to', () => {
  const all = one({ visitors: 1300, amountPaid: 5200, conversion: 0.05, amountRefunded: 80, buyersPaid: 41 });
  const newDay: Given = { figures: { '2026-08-06': { visitors: 1, amountPaid: 2 } } };
  test.each<[string, Given[], Partial<ImportChoices>, string, number]>([
    ['by default', [all], {}, '将填 2 个空白单元格，1 个与现有值不同，公式和文字保留', 2],
    [
      'all replaced',
      [all],
      { differing: 'all' },
      '将填 2 个空白单元格，1 个与现有值不同（替换 1 个），公式和文字保留',
      3,
    ],
    ['only differing ones', [one({ amountPaid: 1 })], {}, '没有空白要填，1 个与现有值不同', 0],
    // The new row takes over the formula above it; what the file says about that cell is not written.
    ['a new day', [newDay], {}, '将填 2 个空白单元格，新增 1 行', 2],
    [
      'undecided',
      [one({ visitors: 1 }), one({ visitors: 2 }), one({ buyersPaid: 3 }, { partial: [NEXT] })],
      {},
      '没有空白要填，1 个要选一个值，1 个不是全天数据',
      0,
    ],
    [
      'picked for a blank cell',
      [one({ visitors: 1 }), one({ visitors: 2 })],
      { picked: new Map([[`daily|${NEXT}|visitors`, 1]]) },
      '将填 1 个空白单元格',
      1,
    ],
    [
      'a sheet that is not there yet',
      [{ figures: {}, sheets: { items: [item] } }],
      {},
      '将填 4 个空白单元格，新增 1 行，新建工作表「销量」',
      4,
    ],
    [
      'a row of nothing but its key and title is not added',
      [{ figures: {}, sheets: { items: [{ key: item.key, cells: { day: day(NEXT), id: '6512', title: '帽子' } }] } }],
      {},
      '没有空白要填',
      0,
    ],
  ])('%s', (_, files, choices, sentence, written) => {
    const counts = countsOf(previews(files, choices));
    expect(importTabZhCN.counts(counts)).toBe(sentence);
    expect(counts.written).toBe(written);
  });
});

test('cells of one row stand together under its day', () => {
  const [daily] = previews([{ figures: { [NEXT]: { visitors: 1, buyersPaid: 2 }, '2026-08-07': { visitors: 3 } } }]);
  expect(byRow(daily?.fills ?? []).map(({ label, cells }) => [label, ...cells.map(({ header }) => header)])).toEqual([
    [NEXT, '访客数', '付款买家数'],
    ['2026-08-07', '访客数'],
  ]);
  const [items] = previews([{ figures: {}, sheets: { items: [item] } }]);
  expect(byRow(items?.fills ?? [])[0]?.label).toBe(`${NEXT} · 6512`);
});
