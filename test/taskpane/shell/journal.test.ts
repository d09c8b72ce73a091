import {
  isTakenBack,
  latest,
  remembered,
  sheetsOf,
  undoLatest,
  type Journal,
  type JournalEntry,
} from '../../../src/taskpane/shell/journal';
import { MemoryWorkbook } from '../../../src/workbook/memory';

const at = (workbook: MemoryWorkbook, row: number, column: number) =>
  workbook.read(['甲']).then((grids) => grids.get('甲')?.values[row]?.[column]);

const NOTHING = { top: 0, left: 0, values: [] };

async function written(workbook: MemoryWorkbook, journal: Journal, column: number, value: string): Promise<Journal> {
  const undo = await workbook.apply([{ kind: 'write', sheet: '甲', cells: [{ row: 0, column, value }] }]);
  return remembered(journal, { label: value, undo });
}

describe('journal', () => {
  test('takes back the latest first, cell by cell', async () => {
    const workbook = new MemoryWorkbook();
    workbook.seed('甲', [['旧', '旧']]);
    let journal = await written(workbook, [], 0, '一');
    journal = await written(workbook, journal, 1, '二');
    expect(latest(journal)?.label).toBe('二');

    journal = await undoLatest(workbook, journal);
    expect([await at(workbook, 0, 0), await at(workbook, 0, 1)]).toEqual(['一', '旧']);
    journal = await undoLatest(workbook, journal);
    expect([await at(workbook, 0, 0), await at(workbook, 0, 1)]).toEqual(['旧', '旧']);
    expect(latest(journal)).toBeNull();
  });

  test('leaves what somebody typed since, and says that it changed', async () => {
    const workbook = new MemoryWorkbook();
    workbook.seed('甲', [['旧']]);
    const journal = await written(workbook, [], 0, '一');
    workbook.type({ sheet: '甲', row: 0, column: 0 }, '手工');
    await expect(undoLatest(workbook, journal)).rejects.toMatchObject({ code: 'changedMeanwhile' });
    expect(await at(workbook, 0, 0)).toBe('手工');
  });

  test('an empty journal has nothing to take back', async () => {
    expect(await undoLatest(new MemoryWorkbook(), [])).toEqual([]);
  });

  test('what changed nothing is not remembered', () => {
    const nothing: JournalEntry = { label: '周报', undo: [] };
    expect(remembered([], nothing)).toEqual([]);
  });

  test('what changed nothing cannot be taken back, and counts as still there', () => {
    const written: JournalEntry = { label: '周报', undo: [{ kind: 'removeSheet', sheet: '周报', holds: NOTHING }] };
    expect(isTakenBack([written], written)).toBe(false);
    expect(isTakenBack([], written)).toBe(true);
    expect(isTakenBack([], { label: '周报', undo: [] })).toBe(false);
  });

  test('names the sheets that changes touch, each once', () => {
    expect([
      ...sheetsOf([
        { kind: 'write', sheet: '日报', cells: [] },
        { kind: 'write', sheet: '日报', cells: [] },
        { kind: 'removeSheet', sheet: '销量', holds: NOTHING },
        { kind: 'setting', key: 'dianbao.x', value: null },
      ]),
    ]).toEqual(['日报', '销量']);
  });
});
