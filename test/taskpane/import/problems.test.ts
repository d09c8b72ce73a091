import type { ImportedTable, ImportProblem } from '../../../src/files/importFiles';
import { problemSentence, sortProblems, sourceName } from '../../../src/taskpane/import/problems';
import { filesZhCN } from '../../../src/text/files/zh-CN';
import { importZhCN } from '../../../src/text/import/zh-CN';

const problem = (more: Partial<ImportProblem>): ImportProblem => {
  return { file: 'a.xls', archive: null, sheet: '说明', code: 'unknownTable', detail: {}, ...more };
};
const question = { id: 'kind:a|b', code: 'kind', args: {}, options: ['a', 'b'], remember: true } as const;
const tables = [
  { file: 'a.xls', archive: null },
  { file: 'b.csv', archive: 'c.zip' },
] as ImportedTable[];

describe('what is said aloud', () => {
  test.each<[string, Partial<ImportProblem>, boolean]>([
    ['a further sheet of a file that is of use', {}, false],
    ['an empty one', { code: 'noRows' }, false],
    ['a file of which nothing is of use', { file: 'z.xls' }, true],
    ['a file of the same name elsewhere', { file: 'b.csv' }, true],
    ['a damaged file', { code: 'damaged' }, true],
    ['a table that waits for an answer', { question }, true],
  ])('%s', (_, more, loud) => {
    const sorted = sortProblems([problem(more)], tables);
    expect([sorted.loud.length, sorted.quiet.length]).toEqual(loud ? [1, 0] : [0, 1]);
  });
});

test.each<[Partial<ImportProblem>, string, string]>([
  [{}, 'a.xls · 说明', '认不出是哪种报表'],
  [
    { sheet: '', code: 'tooLarge', detail: { megabytes: 100 } },
    'a.xls',
    '文件太大（上限 100 MB），请缩短日期范围后重新导出',
  ],
  [{ sheet: '', archive: 'c.zip', code: 'passwordProtected' }, 'c.zip 里的 a.xls', '文件设了密码，请去掉密码后再导入'],
])('%p', (more, name, sentence) => {
  expect(sourceName(problem(more), filesZhCN)).toBe(name);
  expect(problemSentence(problem(more), filesZhCN, importZhCN)).toBe(sentence);
});
