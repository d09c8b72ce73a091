import { WorkbookError } from '../../src/workbook/errors';
import { createExcelWorkbook } from '../../src/excel/workbook';
import type { CellValue } from '../../src/domain/cells';
import type { Change } from '../../src/workbook/change';
import { markOf } from '../../src/workbook/marks';
import { ExcelHost } from '../office-host/excelHost';
import { everything } from './everything';

let host: ExcelHost;
beforeEach(() => open());

/** A workbook with a number, a formula, a text that looks like a date, and a setting. */
function open(): void {
  host = new ExcelHost(9).install();
  enter('Sheet1', [5, '=A1*2', "'1/2"]);
  host.workbook.settings.add('dianbao.known', '"旧"');
  // A mark of ours and a conditional format of the shop's.
  const { conditionalFormats } = host.workbook.worksheets.getItem('Sheet1').getRange('A1:B1');
  for (const formula of [markOf({ row: 0, column: 0 }, 'alarm', 5).formula, '=$A1>3'])
    conditionalFormats.add('Custom').custom.rule.formula = formula;
}

function enter(sheet: string, row: readonly CellValue[]): void {
  for (const [column, entry] of row.entries()) host.workbook.worksheets.getItem(sheet).data.enter(0, column, entry);
}

const write = (sheet: string, row: number, values: readonly CellValue[]): Change => ({
  kind: 'write',
  sheet,
  cells: values.map((value, column) => ({ row, column, value })),
});
const addSheet = (sheet: string): Change => ({ kind: 'addSheet', sheet });

/** A batch of every kind of change. */
const BATCH: readonly Change[] = [
  write('Sheet1', 0, [7, '', 'x']),
  { kind: 'write', sheet: 'Sheet1', cells: [{ row: 2, column: 3, formula: '=A1' }] },
  { kind: 'format', sheet: 'Sheet1', area: { row: 0, column: 0, rows: 2, columns: 2 }, numberFormat: '0.00%' },
  { kind: 'copySheet', from: 'Sheet1', sheet: '周报' },
  write('周报', 1, ['12%']),
  addSheet('设置'),
  {
    kind: 'style',
    sheet: '设置',
    headers: [{ row: 0, column: 0, rows: 1, columns: 2 }],
    titles: [],
    wrapped: [{ row: 1, column: 0, rows: 1, columns: 2 }],
    columnWidths: [12],
    frozenRows: 1,
    page: { orientation: 'landscape', repeatedRows: { row: 0, rows: 1 } },
  },
  { kind: 'mark', sheet: 'Sheet1', marks: [markOf({ row: 0, column: 1 }, 'error', 10)] },
  { kind: 'mark', sheet: '周报', marks: [markOf({ row: 1, column: 0 }, 'weak', '12%')] },
  { kind: 'setting', key: 'dianbao.known', value: '新' },
  { kind: 'setting', key: 'dianbao.fills', value: { 周报: ['A2'] } },
];

/** Requests of `apply`: what is there, what the touched cells hold, the writing. */
const WRITING = 3;
/** One more where marks are read. */
const WRITING_MARKS = 4;

async function actionsOfWriting(changes: readonly Change[], writing = WRITING): Promise<number> {
  host.traffic.clear();
  await createExcelWorkbook().apply(changes);
  return host.traffic.exchanges[writing - 1]?.actions ?? 0;
}

describe('a batch that fails half way leaves nothing behind, wherever Excel stops', () => {
  test('doing', async () => {
    const before = everything(host);
    const actions = await actionsOfWriting(BATCH, WRITING_MARKS);
    expect(actions).toBeGreaterThan(40);
    for (let done = 0; done <= actions; done += 1) {
      open();
      host.traffic.failAt(WRITING_MARKS, 'GeneralException', done);
      await expect(createExcelWorkbook().apply(BATCH)).rejects.toMatchObject({ code: 'hostFailed' });
      expect([done, everything(host)]).toEqual([done, before]);
      expect(host.workbook._Runtime.enableEvents).toBe(true);
    }
  });

  test('undoing', async () => {
    const batch = [write('Sheet1', 0, [7, '', 'x']), addSheet('周报'), write('周报', 1, ['12%', 3])];
    const actions = await actionsOfWriting(await createExcelWorkbook().apply(batch));
    expect(actions).toBeGreaterThan(8);
    for (let done = 0; done <= actions; done += 1) {
      open();
      const undo = await createExcelWorkbook().apply(batch);
      const before = everything(host);
      host.traffic.failAt(WRITING, 'GeneralException', done);
      await expect(createExcelWorkbook().apply(undo)).rejects.toMatchObject({ code: 'hostFailed' });
      expect([done, everything(host)]).toEqual([done, before]);
    }
  });

  test('in the second of two large requests', async () => {
    const rows = Array.from({ length: 700 }, (_, row) => write('Sheet1', row, ['店铺'.repeat(1500)]));
    const before = everything(host);
    host.traffic.failAt(WRITING + 1, 'RequestAborted', 20);
    await expect(createExcelWorkbook().apply(rows)).rejects.toMatchObject({ code: 'hostFailed' });
    expect(everything(host)).toEqual(before);
    expect(host.workbook.worksheets.getItem('Sheet1').data.used(true)).toEqual({
      row: 0,
      column: 0,
      rows: 1,
      columns: 3,
    });
  });

  test('cancelled between two large requests', async () => {
    const rows = Array.from({ length: 700 }, (_, row) => write('Sheet1', row, ['店铺'.repeat(1500)]));
    const before = everything(host);
    let written = 0;
    const work = { progress: () => void (written += 1), cancelled: () => written > 0 };
    await expect(createExcelWorkbook().apply(rows, work)).rejects.toMatchObject({ code: 'cancelled' });
    expect(written).toBe(1);
    expect(everything(host)).toEqual(before);
  });

  test.each([
    ['by adding', [addSheet('A'), addSheet('B'), addSheet('C'), write('Sheet1', 0, [1])]],
    ['by copying', [write('Sheet1', 0, [1]), addSheet('A'), { kind: 'copySheet', from: 'Sheet1', sheet: 'B' }]],
  ] as [string, Change[]][])(
    'a sheet that somebody else added in the meantime is not taken away: %s',
    async (_, batch) => {
      const before = host.workbook.worksheets.getItem('Sheet1').getRange('A1:C1').formulas;
      const { carry } = host.traffic;
      let request = 0;
      host.traffic.carry = function (...args) {
        request += 1;
        if (request === WRITING) {
          host.workbook.worksheets.add('B');
          enter('B', ['别人的']);
        }
        return carry.apply(this, args);
      };
      await expect(createExcelWorkbook().apply(batch)).rejects.toMatchObject({ code: 'sheetExists' });
      expect(host.workbook.worksheets.items.map(({ name }) => name)).toEqual(['Sheet1', 'B']);
      expect(host.workbook.worksheets.getItem('B').data.at(0, 0).value).toBe('别人的');
      expect(host.workbook.worksheets.getItem('Sheet1').getRange('A1:C1').formulas).toEqual(before);
    },
  );

  test('when even taking back fails, the error says so', async () => {
    host.traffic.failAt(WRITING_MARKS, 'GeneralException', 9);
    const { carry } = host.traffic;
    let request = 0;
    host.traffic.carry = function (...args) {
      request += 1;
      if (request > WRITING_MARKS) this.failAt(1, 'RequestAborted');
      return carry.apply(this, args);
    };
    const error = await createExcelWorkbook()
      .apply(BATCH)
      .catch((reason: unknown) => reason as WorkbookError);
    expect(error).toBeInstanceOf(WorkbookError);
    expect(error).toMatchObject({ code: 'hostFailed', detail: { reason: expect.stringContaining('not taken back') } });
  });
});

describe("Excel's errors become the port's", () => {
  test.each([
    ['ItemNotFound', 'noSuchSheet'],
    ['AccessDenied', 'sheetProtected'],
    ['InvalidOperationInCellEditMode', 'cellBeingEdited'],
    ['RequestPayloadSizeLimitExceeded', 'tooLarge'],
    ['ResponsePayloadSizeLimitExceeded', 'tooLarge'],
    ['ApiNotFound', 'unsupported'],
    ['RequestAborted', 'hostFailed'],
    ['GeneralException', 'hostFailed'],
  ])('%s → %s', async (office, code) => {
    host.traffic.failAt(1, office);
    const error = await createExcelWorkbook()
      .describe()
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(WorkbookError);
    expect(error).toMatchObject({ code, detail: { reason: expect.stringContaining(office) } });
  });

  test('while a cell is being edited, work waits for the user to leave it', async () => {
    host.startEditing();
    const work = createExcelWorkbook().apply([write('Sheet1', 0, [9])]);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(host.workbook.worksheets.getItem('Sheet1').data.at(0, 0).value).toBe(5);
    host.finishEditing();
    await work;
    expect(host.workbook.worksheets.getItem('Sheet1').data.at(0, 0).value).toBe(9);
  });

  test('a hidden sheet cannot be shown', async () => {
    host.workbook.worksheets.add('隐藏').visibility = 'Hidden';
    const shown = createExcelWorkbook().show({ sheet: '隐藏', row: 0, column: 0 });
    await expect(shown).rejects.toBeInstanceOf(WorkbookError);
  });
});
