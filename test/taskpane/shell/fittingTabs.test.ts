import { fittingTabs } from '../../../src/taskpane/shell/fittingTabs';

const TABS = [
  ['检查', 46],
  ['清单', 46],
  ['导入', 46],
  ['周报', 46],
  ['目标', 46],
].map(([id, width]) => ({ id: id as string, width: width as number }));
const MORE = 50;

test.each([
  ['all of them, to the pixel', 230, '检查', '检查 清单 导入 周报 目标'],
  ['a pixel less: the button needs room of its own', 229, '检查', '检查 清单 导入'],
  ['three and the button, to the pixel', 188, '检查', '检查 清单 导入'],
  ['a pixel less', 187, '检查', '检查 清单'],
  ['the one in front takes the place of the last', 188, '目标', '检查 清单 目标'],
  ['in its own order', 188, '清单', '检查 清单 导入'],
  ['only the one in front', 96, '周报', '周报'],
  ['not even that: it stays, and is cut off', 20, '周报', '周报'],
])('%s: %i px, %s in front', (_, room, active, shown) => {
  expect(fittingTabs(TABS, active, room, MORE).join(' ')).toBe(shown);
});
