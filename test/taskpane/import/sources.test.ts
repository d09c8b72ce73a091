import { pastedSource, reachable, withSources, type Source } from '../../../src/taskpane/import/sources';

const file = (name: string, content: string, lastModified = 1) => new File([content], name, { lastModified });

describe('files dropped after files', () => {
  const [a, again, changed, other] = [file('a', '1'), file('a', '1'), file('a', '1', 2), file('a', '12')];
  test.each<[string, Source[], Source[], Source[]]>([
    ['another one', [a], [other], [a, other]],
    ['the same one', [a], [again], [a]],
    ['the same name, exported again', [a], [changed], [a, changed]],
    ['one twice at once', [], [a, again], [a]],
  ])('%s', (_, before, added, expected) => {
    expect(withSources(before, added)).toEqual(expected);
  });
});

test('pasted tables get names of their own', () => {
  const pasted = { html: '', text: '日期\t访客数' };
  const first = pastedSource(pasted, [], '粘贴的表格');
  const second = pastedSource(pasted, [first], '粘贴的表格');
  expect([first.name, second.name]).toEqual(['粘贴的表格', '粘贴的表格 2']);
  expect(new TextDecoder().decode(second.bytes)).toBe('日期\t访客数');
  expect(withSources([first], [second])).toEqual([first, second]);
});

test('what cannot be opened is named, and the others are read', async () => {
  const folder = file('导出', '');
  folder.slice = () => ({ arrayBuffer: () => Promise.reject(new Error('NotReadableError')) }) as unknown as Blob;
  const good = file('a.csv', '1');
  expect(await reachable([folder, good])).toEqual({ found: [good], lost: ['导出'] });
});
