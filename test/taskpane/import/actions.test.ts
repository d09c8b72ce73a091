import type { FileInput } from '../../../src/files/read/table';
import { columnsQuestion } from '../../../src/files/recognise/pointed';
import { ANSWERS_KEY } from '../../../src/sheets/import/changes';
import { planImport } from '../../../src/sheets/import/plan';
import { createImport } from '../../../src/taskpane/import/actions';
import { isTakenBack } from '../../../src/taskpane/shell/journal';
import { importTabZhCN } from '../../../src/text/importTab/zh-CN';
import { utf8 } from '../../files/bytes';
import { exportOf } from '../../files/imported';
import { everything, paneOver } from '../pane';
import { DAILY } from './shop';

function exported(kind: string, name?: string): FileInput {
  const file = exportOf(kind);
  if (!file) throw new Error(`no fixture of ${kind}`);
  return { ...file, name: name ?? file.name };
}

const TRAFFIC = exported('sycm_shop_source_2026', '店铺来源_2026-08-05.xls');
const REFUNDS = exported('qn_refund_export');

/** A shop whose 日报 ends on 2026-08-05 with gaps, and an import of that day's traffic up to a step. */
async function importing(step: 'choose' | 'preview' | 'done' = 'choose') {
  const opened = await paneOver({ sample: false });
  opened.workbook.seed('日报', DAILY.formulas ?? []);
  const tab = createImport(opened.pane, importTabZhCN);
  const session = () => tab.store.state().session;
  const plan = () => {
    const now = session();
    if (now.step !== 'preview') throw new Error(now.step);
    return planImport(now.reading.joined, now.reading.targets, now.choices);
  };
  if (step !== 'choose') await tab.add([TRAFFIC]);
  if (step === 'done') await tab.confirm(plan());
  return { ...opened, tab, session, plan };
}

/** What the preview says of the blank 访客数 of 2026-08-05. */
function visitors({ sheets }: ReturnType<typeof planImport>) {
  const { before, after, state } = sheets[0]!.cells.find(({ field }) => field === 'visitors')!;
  return [before, after, state];
}

test('files, preview, confirmation: written, in the journal, and its first cell shown', async () => {
  const { workbook, tab, session, plan, frame } = await importing();
  expect(session().step).toBe('choose');
  await tab.add([TRAFFIC]);
  expect(visitors(plan())).toEqual(['', 1200, 'fill']);
  await tab.confirm(plan());
  expect(session().step).toBe('done');
  expect(frame().journal.map(({ label }) => label)).toEqual(['导入 2 个单元格']);
  expect(await workbook.selection()).toEqual({ sheet: '日报', row: 2, column: 1 });
});

test('撤销 restores every cell, and the tab knows', async () => {
  const { workbook, pane, tab, session, plan, frame } = await importing('preview');
  const before = await everything(workbook);
  await tab.confirm(plan());
  const done = session();
  if (done.step !== 'done') throw new Error(done.step);
  expect(isTakenBack(frame().journal, done.entry)).toBe(false);
  await pane.undo();
  expect(await everything(workbook)).toEqual(before);
  expect(isTakenBack(frame().journal, done.entry)).toBe(true);
  await tab.readAgain();
  expect(visitors(plan())).toEqual(['', 1200, 'fill']);
});

describe('the preview follows the sheets', () => {
  test('when the user edits them', async () => {
    const { workbook, plan } = await importing('preview');
    workbook.type({ sheet: '日报', row: 2, column: 1 }, 1111);
    await new Promise((resolve) => setTimeout(resolve));
    expect(visitors(plan())).toEqual([1111, 1200, 'differs']);
  });

  test('when edits come faster than they are read', async () => {
    const { workbook, plan } = await importing('preview');
    workbook.type({ sheet: '日报', row: 2, column: 1 }, 1111);
    workbook.type({ sheet: '日报', row: 2, column: 1 }, 1200);
    await new Promise((resolve) => setTimeout(resolve));
    expect(visitors(plan())).toEqual([1200, 1200, 'same']);
  });

  test('when something else is taken back', async () => {
    const { workbook, pane, tab, plan } = await importing();
    const cells = [{ row: 2, column: 1, value: 1200 }];
    await pane.remember({ label: '导入', undo: await workbook.apply([{ kind: 'write', sheet: '日报', cells }]) });
    await tab.add([TRAFFIC]);
    expect(visitors(plan())).toEqual([1200, 1200, 'same']);
    await pane.undo();
    expect(visitors(plan())).toEqual(['', 1200, 'fill']);
  });
});

test('an edit that nobody told us about stops the import and shows in the preview', async () => {
  const { workbook, tab, session, plan, frame } = await importing('preview');
  const cells = [{ row: 2, column: 1, value: 1111 }];
  await workbook.apply([{ kind: 'write', sheet: '日报', cells }]);
  await tab.confirm(plan());
  expect(frame().notice).toMatchObject({ intent: 'error', text: expect.stringContaining('后来被改过') });
  await new Promise((resolve) => setTimeout(resolve));
  expect(session().step).toBe('preview');
  expect(visitors(plan())).toEqual([1111, 1200, 'differs']);
});

describe('choices', () => {
  test('outlive more files of the same import', async () => {
    const { tab, session, plan } = await importing('preview');
    tab.choose({ ...choicesOf(session()), differing: 'all' });
    await tab.add([REFUNDS]);
    expect(choicesOf(session()).differing).toBe('all');
    expect(plan().sheets.map(({ sheet }) => sheet)).toEqual(['日报', '退款']);
  });

  test('end with it: files after it are another import', async () => {
    const { tab, session, plan } = await importing('preview');
    tab.choose({ ...choicesOf(session()), differing: 'all' });
    await tab.confirm(plan());
    await tab.add([REFUNDS]);
    expect(choicesOf(session()).differing).toBe('none');
    expect(tab.store.state().asked.sources).toEqual([REFUNDS]);
  });
});

test('取消 while files are read leaves everything as it was', async () => {
  const { pane, tab, session } = await importing('preview');
  const before = session();
  const reading = tab.add([REFUNDS]);
  pane.worker.cancel();
  expect(await reading).toBe(false);
  expect(session()).toBe(before);
  expect(tab.store.state().asked.sources).toEqual([TRAFFIC]);
});

describe('columns that were pointed at', () => {
  const unknown = (name: string, visitors: number): FileInput => ({
    name,
    bytes: utf8(`交易日,来访人数\n2026-08-05,${visitors}\n`),
  });
  const question = columnsQuestion('甲.csv', ['交易日', '来访人数']);
  const kinds = (session: ReturnType<Awaited<ReturnType<typeof importing>>['session']>) => {
    if (session.step !== 'preview') throw new Error(session.step);
    const { tables, problems } = session.reading.result;
    return [...tables.map(({ kind }) => kind), ...problems.map(({ code }) => code)];
  };

  test('are kept in the workbook by the header: the next file with it is read without a question', async () => {
    const { tab, session, plan, workbook } = await importing();
    await tab.add([unknown('甲.csv', 1200)]);
    expect(kinds(session())).toEqual(['unknownTable']);
    await tab.answer([question], { [question.id]: 'date,visitors' });
    expect(kinds(session())).toEqual(['pointed']);
    expect(visitors(plan())).toEqual(['', 1200, 'fill']);
    expect((await workbook.describe()).settings[ANSWERS_KEY]).toEqual({ 'columns:交易日|来访人数': 'date,visitors' });
    tab.restart();
    await tab.add([unknown('乙.csv', 1300)]);
    expect(visitors(plan())).toEqual(['', 1300, 'fill']);
  });

  test('重新询问 forgets them', async () => {
    const { tab, session } = await importing();
    await tab.add([unknown('甲.csv', 1200)]);
    await tab.answer([question], { [question.id]: 'date,visitors' });
    await tab.forgetAnswers();
    expect(kinds(session())).toEqual(['unknownTable']);
  });
});

test('再次导入 begins with nothing', async () => {
  const { tab, session } = await importing('done');
  tab.restart();
  expect(session()).toEqual({ step: 'choose' });
  expect(tab.store.state().asked.sources).toEqual([]);
});

function choicesOf(session: ReturnType<Awaited<ReturnType<typeof importing>>['session']>) {
  if (session.step === 'choose') throw new Error('nothing to choose');
  return session.choices;
}
