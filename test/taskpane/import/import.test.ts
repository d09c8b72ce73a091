import { formatDay } from '../../../src/domain/time/calendar';
import type { FileInput } from '../../../src/files/read/table';
import { keepAnswers } from '../../../src/sheets/import/changes';
import { DEFAULT_CHOICES, type ImportChoices } from '../../../src/sheets/import/choices';
import { planImport } from '../../../src/sheets/import/plan';
import { undoLatest } from '../../../src/taskpane/shell/journal';
import { countsOf, previewOf } from '../../../src/taskpane/import/preview';
import { readImport, type Reading } from '../../../src/taskpane/import/readImport';
import { firstPlace, writeImport } from '../../../src/taskpane/import/writeImport';
import { MemoryWorkbook } from '../../../src/workbook/memory';
import { exportOf } from '../../files/imported';
import { everything } from '../pane';
import { DAILY } from './shop';

/** A shop whose 日报 ends on 2026-08-05, with gaps. */
function shop(): MemoryWorkbook {
  const workbook = new MemoryWorkbook();
  workbook.seed('日报', DAILY.formulas ?? []);
  return workbook;
}

function exported(kind: string, name?: string): FileInput {
  const file = exportOf(kind);
  if (!file) throw new Error(`no fixture of ${kind}`);
  return { ...file, name: name ?? file.name };
}

/** Traffic, spend and refunds of 2026-08-05. */
const YESTERDAY = [
  exported('sycm_shop_source_2026', '店铺来源_2026-08-05.xls'),
  exported('alimm_item_report_xlsx_2026'),
  exported('qn_refund_export'),
];

function read(workbook: MemoryWorkbook, sources: readonly FileInput[], answers = {}): Promise<Reading> {
  return readImport(workbook, { sources, answers, orderRows: false, now: 46240.4 }, {});
}

function plan({ joined, targets }: Reading, choices: Partial<ImportChoices> = {}) {
  return planImport(joined, targets, { ...DEFAULT_CHOICES, ...choices });
}

test('three files, one confirmation; the same again changes nothing; 撤销 restores', async () => {
  const workbook = shop();
  const before = await everything(workbook);
  const reading = await read(workbook, YESTERDAY);
  expect(reading.result.tables.map(({ kindName }) => kindName)).toEqual([
    '生意参谋 店铺来源（流量来源构成）',
    '万相台 商品报表（含闪购）',
    '千牛 退款单',
  ]);

  const written = await writeImport(workbook, plan(reading), reading.joined);
  const daily = (await workbook.read(['日报'], ['formulas'])).get('日报');
  // Visitors and buyers were blank; 付款金额 held another value, 转化率 a formula, 退款金额 a text.
  expect(daily?.formulas?.[2]).toEqual([46239, 1200, 5100, 30, '=D3/B3', '待定']);
  expect(written.sheets.map(({ sheet, added }) => [sheet, added])).toEqual([
    ['日报', false],
    ['销量', true],
    ['退款', true],
  ]);
  expect(formatDay(written.day ?? 0)).toBe('2026-08-05');
  expect(firstPlace(written)).toEqual({ sheet: '日报', row: 2, column: 1 });

  const again = countsOf(plan(await read(workbook, YESTERDAY)).sheets.map(previewOf));
  expect(again).toMatchObject({ fill: 0, written: 0, newRows: 0, newSheets: [] });

  const entry = { label: '', undo: written.undo };
  expect(await undoLatest(workbook, [entry])).toEqual([]);
  expect(await everything(workbook)).toEqual(before);
});

test('an edit between preview and confirmation is not overwritten, and nothing else is written', async () => {
  const workbook = shop();
  const reading = await read(workbook, YESTERDAY);
  workbook.type({ sheet: '日报', row: 2, column: 1 }, 1111);
  const typed = await everything(workbook);
  await expect(writeImport(workbook, plan(reading), reading.joined)).rejects.toMatchObject({
    code: 'changedMeanwhile',
  });
  expect(await everything(workbook)).toEqual(typed);
});

describe('a question', () => {
  const spend = exported('alimm_preamble_csv', '万相台_2026-08-05.csv');
  const fills = ({ joined }: Reading) => joined.daily.flatMap(({ cells }) => [...cells.keys()]);

  test('stays open, is answered, and is remembered by the workbook', async () => {
    const workbook = shop();
    const asked = (await read(workbook, [spend])).result.tables[0]?.questions ?? [];
    expect(asked.map(({ code }) => code)).toEqual(['adChannel']);
    const answers = { [asked[0]?.id ?? '']: 'adZuanzhan' };
    const answered = await read(workbook, [spend], answers);
    expect(answered.result.tables[0]?.questions).toEqual([]);

    await workbook.apply([keepAnswers(answers)]);
    const later = await read(workbook, [spend]);
    expect(later.remembered).toEqual(answers);
    expect(later.result.tables[0]?.questions).toEqual([]);
    expect(fills(later)).toEqual(fills(answered));
  });

  test('answered now goes before what was remembered', async () => {
    const workbook = shop();
    const [asked] = (await read(workbook, [spend])).result.tables[0]?.questions ?? [];
    const answer = (channel: string) => ({ [asked?.id ?? '']: channel });
    await workbook.apply([keepAnswers(answer('adZuanzhan'))]);
    expect(fills(await read(workbook, [spend]))).toContain('adZuanzhan');
    expect(fills(await read(workbook, [spend], answer('adOther')))).toContain('adOther');
  });
});

test('a bad file is named, the good one beside it is read', async () => {
  const image = { name: '截图.xls', bytes: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]) };
  const { result } = await read(shop(), [image, ...YESTERDAY.slice(2)]);
  expect(result.problems.map(({ file, code }) => [file, code])).toEqual([['截图.xls', 'notATable']]);
  expect(result.tables).toHaveLength(1);
});

test('a browser’s File is read like bytes', async () => {
  // Newer ones have a method named `bytes`.
  const [first] = YESTERDAY as [FileInput];
  const file = new File([first.bytes.slice()], first.name);
  Object.assign(file, { bytes: () => Promise.resolve(first.bytes) });
  const reading = await readImport(shop(), { sources: [file], answers: {}, orderRows: false, now: 0 }, {});
  expect(reading.result.tables).toHaveLength(1);
});

test('refunds go to the shop’s own list of them, whatever its name', async () => {
  const workbook = shop();
  workbook.seed('售后登记', [
    ['退款编号', '订单编号', '申请时间', '完结时间', '退款状态', '售后类型', '退款金额', '处理人'],
    ['1', '2', '', '', '退款成功', '仅退款', 9, '小王'],
  ]);
  const before = await everything(workbook);
  const reading = await read(workbook, [exported('qn_refund_export')]);
  const planned = plan(reading);
  expect(planned.sheets.map(({ sheet, status }) => `${sheet} ${status}`)).toContain('售后登记 present');
  const written = await writeImport(workbook, planned, reading.joined);
  expect(written.sheets.map(({ sheet }) => sheet)).not.toContain('退款');
  const sheet = (await workbook.read(['售后登记'])).get('售后登记');
  expect(sheet?.values[1]).toEqual(['1', '2', '', '', '退款成功', '仅退款', 9, '小王']);
  expect(sheet?.values.length).toBeGreaterThan(2);
  await undoLatest(workbook, [{ label: '导入', undo: written.undo }]);
  expect(await everything(workbook)).toEqual(before);
});
