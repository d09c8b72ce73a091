import { version } from '@microsoft/office-js/package.json';
import { ExcelHost } from './excelHost';
import { loadOfficeJs } from './loadOfficeJs';

/** The host stands on a few private members of office.js: when a new version loses one, this is what should fail. */
describe('what the host needs of office.js', () => {
  const hooks = loadOfficeJs();

  test('the version that was tried', () => {
    expect(version).toBe('1.1.110');
  });

  test('a session that can be replaced', () => {
    expect(hooks.SessionBase.prototype).toHaveProperty('_resolveRequestUrlAndHeaderInfo', expect.any(Function));
    expect(hooks.SessionBase.prototype).toHaveProperty('_createRequestExecutorOrNull', expect.any(Function));
  });

  test('events that can be raised', () => {
    expect(hooks._testSetRichApiMessageReadyImpl).toEqual(expect.any(Function));
    expect(hooks._testTriggerRichApiMessageEvent).toEqual(expect.any(Function));
  });

  test('members above the level that Excel claims are refused', async () => {
    const merged = () => Excel.run(async ({ workbook }) => void workbook.getActiveCell().getMergedAreasOrNullObject());
    new ExcelHost(12).install();
    await expect(merged()).rejects.toMatchObject({ code: 'ApiNotFound' });
    new ExcelHost(13).install();
    await expect(merged()).resolves.toBeUndefined();
  });

  test('a conversation is one request per sync, and one more only to forget what it kept', async () => {
    const { traffic, engine } = new ExcelHost(9).install();
    await Excel.run(async (context) => {
      const cell = context.workbook.getActiveCell().load('values').untrack();
      await context.sync();
      expect(cell.values).toEqual([['']]);
    });
    expect([traffic.exchanges.length, engine.references.size]).toEqual([1, 0]);
  });
});
