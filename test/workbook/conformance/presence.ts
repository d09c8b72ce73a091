import type { Edit } from '../../../src/workbook/port';
import { area, assertEqual, assertRefused, at, happens, insert, write } from './assertions';
import type { ConformanceCase } from './subject';

/** Where the user is and what the user does. */
export const presenceCases: readonly ConformanceCase[] = [
  {
    name: 'shows a cell and says which one is selected',
    async run({ workbook, seed }) {
      await seed('日报', [[1]]);
      await workbook.show({ sheet: '日报', ...at('C5') });
      assertEqual(await workbook.selection(), { sheet: '日报', ...at('C5') });
      await assertRefused(workbook.show({ sheet: '没有', ...at('A1') }), 'noSuchSheet', { sheet: '没有' });
    },
  },
  {
    name: "hears of the user's edits and not of its own changes",
    async run({ workbook, seed, typeByUser }) {
      await seed('日报', [[1]]);
      const edits: Edit[] = [];
      const stop = await workbook.onEdit((edit) => edits.push(edit));
      const undo = await workbook.apply([write('日报', { A1: 2, A2: 3 }), insert('日报', '2', { like: 0 })]);
      await workbook.apply(undo);
      await typeByUser({ sheet: '日报', ...at('B3') }, 7);
      await happens(() => edits.length > 0);
      assertEqual(edits, [{ sheet: '日报', area: area('B3') }]);
      await stop();
      await typeByUser({ sheet: '日报', ...at('B4') }, 8);
      await new Promise((resolve) => setTimeout(resolve, 50));
      assertEqual(edits.length, 1, 'edits after unsubscribing');
    },
  },
  {
    name: "still hears of the user's edits after a change that was refused",
    async run({ workbook, typeByUser }) {
      const edits: Edit[] = [];
      await workbook.onEdit((edit) => edits.push(edit));
      await assertRefused(workbook.apply([write('没有', { A1: 2 })]), 'noSuchSheet');
      await typeByUser({ sheet: 'Sheet1', ...at('A1') }, 7);
      assertEqual(await happens(() => edits.length > 0), true);
    },
  },
];
