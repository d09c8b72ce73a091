import { DEFAULT_CHOICES, type ImportChoices } from '../../../src/sheets/import/choices';
import type { PlannedCell } from '../../../src/sheets/import/planned';
import { addColumns, fillSheet, pickValue, replaceValues } from '../../../src/taskpane/import/choices';

const ALL = ['a', 'b', 'c'];
const differing = ({ differing: chosen }: ImportChoices) => (typeof chosen === 'string' ? chosen : [...chosen].sort());
const from = (chosen: ImportChoices['differing']): ImportChoices => ({ ...DEFAULT_CHOICES, differing: chosen });

describe('differing values', () => {
  test.each<[string, ImportChoices['differing'], string[], boolean, string[]]>([
    ['the first tick', 'none', ['a'], true, ['a']],
    ['全部替换', 'none', ALL, true, ALL],
    ['one tick less than all', 'all', ['b'], false, ['a', 'c']],
    ['a tick taken back', new Set(['a', 'b']), ['a'], false, ['b']],
    ['all taken back', new Set(ALL), ALL, false, []],
  ])('%s', (_, before, ids, on, expected) => {
    expect(differing(replaceValues(from(before), ids, on, ALL))).toEqual(expected);
  });
});

describe('values that files contradict', () => {
  const cell = { id: 'b' } as PlannedCell;
  test('picking one replaces what the cell holds', () => {
    const choices = pickValue(DEFAULT_CHOICES, cell, 1, ALL);
    expect([...choices.picked]).toEqual([['b', 1]]);
    expect(differing(choices)).toEqual(['b']);
  });
  test('keeping the cell takes both back', () => {
    const choices = pickValue(pickValue(DEFAULT_CHOICES, cell, 0, ALL), cell, null, ALL);
    expect([...choices.picked]).toEqual([]);
    expect(differing(choices)).toEqual([]);
  });
});

test('columns and sheets are ticked one by one; the choices before stay untouched', () => {
  const two = addColumns(DEFAULT_CHOICES, ['x', 'y'], true);
  expect([...addColumns(two, ['x'], false).columns]).toEqual(['y']);
  expect([...two.columns]).toEqual(['x', 'y']);
  const without = fillSheet(DEFAULT_CHOICES, 'items', false);
  expect([...without.without]).toEqual(['items']);
  expect([...fillSheet(without, 'items', true).without]).toEqual([]);
});
