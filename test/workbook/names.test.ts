import { WorkbookError } from '../../src/workbook/errors';
import { checkSheetName } from '../../src/workbook/sheetNames';

test.each(['日报', '周报 2020.02.17-02.23', "9月's", 'Historical', '一'.repeat(31), '#1', '(新)'])(
  '%s is a sheet’s name',
  (name) => {
    expect(() => checkSheetName(name)).not.toThrow();
  },
);

test.each(['', '一'.repeat(32), 'a\\b', 'a/b', 'a?b', 'a*b', 'a[b', 'a]b', 'a:b', "'ab", "ab'", 'History', 'HISTORY'])(
  'Excel refuses the name %p',
  (name) => expect(() => checkSheetName(name)).toThrow(new WorkbookError('badSheetName', { sheet: name })),
);

test.each<[WorkbookError, string]>([
  [new WorkbookError('hostFailed'), 'hostFailed'],
  [new WorkbookError('noSuchSheet', { sheet: '日报' }), 'noSuchSheet: 日报'],
  [new WorkbookError('unsupported', { reason: 'notFinite' }), 'unsupported (notFinite)'],
  [new WorkbookError('unsupported', { sheet: '日报', reason: 'lastSheet' }), 'unsupported: 日报 (lastSheet)'],
])('%s', (error, message) => {
  expect([error.name, error.message]).toEqual(['WorkbookError', message]);
});
