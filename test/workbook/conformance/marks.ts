import type { Change } from '../../../src/workbook/change';
import { markOf } from '../../../src/workbook/marks';
import { area, assertEqual, assertRefused, at, insert, write } from './assertions';
import type { ConformanceCase, Overlay, Subject } from './subject';

const LOW = markOf(at('B2'), 'alarm', 12.5);
const TEXT = markOf(at('C3'), 'error', '"八百"');
const THEIRS = { areas: [area('A1:B9')], formula: '=$A1>3' };

const marks = (...all: (typeof LOW)[]): Change => ({ kind: 'mark', sheet: '日报', marks: all });

/** What lies over the sheet, and everything about its cells. */
async function looks(subject: Subject): Promise<unknown> {
  const grid = (await subject.workbook.read(['日报'], ['formulas', 'formats', 'merges'])).get('日报');
  return { grid, overlays: await overlays(subject) };
}

async function overlays({ overlays }: Subject): Promise<string[]> {
  return ((await overlays?.('日报')) ?? []).map(spelled).sort();
}

function spelled({ areas, formula }: Pick<Overlay, 'areas' | 'formula'>): string {
  return `${JSON.stringify(areas)} ${formula}`;
}

const expected = (...all: readonly Pick<Overlay, 'areas' | 'formula'>[]) => all.map(spelled).sort();

async function filled(subject: Subject): Promise<void> {
  await subject.seed('日报', [
    [1, 2, 3],
    [4, 12.5, '=A2*2'],
    [7, 8, '"八百"'],
  ]);
  await subject.format('日报', area('B1:B2'), '0.00%');
  await subject.overlay?.('日报', area('A1:B9'), THEIRS.formula);
}

export const markCases: readonly ConformanceCase[] = [
  {
    name: 'marks lie over the cells and go again, and the formatting is exactly as it was',
    needs: ['overlays'],
    async run(subject) {
      await filled(subject);
      const before = await looks(subject);
      await subject.workbook.apply([marks(LOW, TEXT)]);
      assertEqual(await overlays(subject), expected(LOW, TEXT, THEIRS));
      await subject.workbook.apply([marks()]);
      assertEqual(await looks(subject), before);
    },
  },
  {
    name: 'marks replace the ones before; undoing brings those back',
    needs: ['overlays'],
    async run(subject) {
      await filled(subject);
      const undoFirst = await subject.workbook.apply([marks(LOW)]);
      const undo = await subject.workbook.apply([marks(TEXT), { kind: 'setting', key: 'dianbao.marks', value: 1 }]);
      assertEqual(await overlays(subject), expected(TEXT, THEIRS));
      const redo = await subject.workbook.apply(undo);
      assertEqual(await overlays(subject), expected(LOW, THEIRS));
      await subject.workbook.apply(redo);
      assertEqual(await overlays(subject), expected(TEXT, THEIRS));
      await subject.workbook.apply(undo);
      await subject.workbook.apply(undoFirst);
      assertEqual(await overlays(subject), expected(THEIRS));
    },
  },
  {
    name: 'marks go along with rows that come in above them, and are found there',
    needs: ['overlays'],
    async run(subject) {
      await filled(subject);
      await subject.workbook.apply([marks(LOW)]);
      const undo = await subject.workbook.apply([insert('日报', '2', { count: 2 })]);
      assertEqual((await overlays(subject)).length, 2);
      await subject.workbook.apply(undo);
      await subject.workbook.apply([insert('日报', '2', { count: 1 }), marks()]);
      assertEqual((await overlays(subject)).length, 1);
    },
  },
  {
    name: 'lays marks, and takes them away, in one batch with what it writes',
    needs: ['overlays'],
    async run(subject) {
      await filled(subject);
      const before = await looks(subject);
      const undo = await subject.workbook.apply([write('日报', { A1: 9 }), marks(LOW, TEXT)]);
      assertEqual(await overlays(subject), expected(LOW, TEXT, THEIRS));
      await subject.workbook.apply(undo);
      assertEqual(await looks(subject), before);
    },
  },
  {
    name: 'refuses marks on a sheet that is not there',
    async run({ workbook }) {
      await assertRefused(workbook.apply([{ kind: 'mark', sheet: '没有', marks: [LOW] }]), 'noSuchSheet');
    },
  },
  {
    name: 'refuses marks on a protected sheet',
    needs: ['protection', 'overlays'],
    async run(subject) {
      await filled(subject);
      await subject.protectSheet?.('日报');
      await assertRefused(subject.workbook.apply([marks(LOW)]), 'sheetProtected', { sheet: '日报' });
      assertEqual(await overlays(subject), expected(THEIRS));
    },
  },
];
