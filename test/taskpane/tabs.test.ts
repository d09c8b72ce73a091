import { COMMAND_IDS } from '../../src/commands/commands';
import { openPane } from '../../src/taskpane/shell/openPane';
import { TABS } from '../../src/taskpane/tabs';
import { enUS } from '../../src/text/en-US';
import { zhCN } from '../../src/text/zh-CN';
import { MemoryWorkbook } from '../../src/workbook/memory';

// Fluent's elements need a browser; here the tabs only say what they are and what they do.
jest.mock('../../src/taskpane/controls/fluent', () => ({}));

test.each([
  [zhCN, ['检查', '导入', '周报', '补货', '认表']],
  [enUS, ['Check', 'Import', 'Weekly', 'Restock', 'Sheets']],
])('the tabs in $locale', (texts, labels) => {
  expect(TABS.map(({ label }) => label(texts))).toEqual(labels);
});

test('every tab has an id of its own', () => {
  expect(new Set(TABS.map(({ id }) => id)).size).toBe(TABS.length);
});

test('every button of the ribbon finds the one tab that does its work', () => {
  const world = { workbook: new MemoryWorkbook(), clock: () => 43891, texts: zhCN, copyText: async () => {} };
  const { tabs } = openPane(world, TABS);
  for (const id of COMMAND_IDS) expect(tabs.filter(({ commands }) => commands?.[id])).toHaveLength(1);
});
