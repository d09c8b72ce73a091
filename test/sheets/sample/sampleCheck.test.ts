import { checkDaily } from '../../../src/domain/checks/check';
import { cellName } from '../../../src/domain/cells';
import { dayOf, formatDay } from '../../../src/domain/time/calendar';
import { onDay } from '../../../src/domain/metrics/aggregate';
import { figuresOf } from '../../../src/domain/metrics/daily';
import { BUILT_IN_METRICS } from '../../../src/domain/metrics/shopMetrics';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings';
import { MemoryWorkbook } from '../../../src/workbook/memory';
import { readDaily } from '../../../src/sheets/daily/dailySheet';
import { recogniseDaily } from '../../../src/sheets/recognise/daily/recogniseDaily';
import { readSettingsSheet } from '../../../src/sheets/daily/settingsSheet';
import { readTargetSheet } from '../../../src/sheets/daily/targetSheet';
import { sampleChanges } from '../../../src/sheets/sample/sample';
import type { SheetGrid } from '../../../src/workbook/grid';

async function sampleGrids() {
  const workbook = new MemoryWorkbook();
  await workbook.apply(sampleChanges());
  return workbook.read(['日报', '目标', '设置']);
}

test('the sample brings up the mistakes that were put into it and nothing else', async () => {
  const grids = await sampleGrids();
  const daily = readDaily(recogniseDaily([grids.get('日报') as SheetGrid], null));
  const targets = readTargetSheet(grids.get('目标') as SheetGrid);
  const settings = readSettingsSheet(grids.get('设置') as SheetGrid);
  expect(settings).toEqual({ settings: DEFAULT_SETTINGS, unreadable: [] });
  expect(targets.unreadable).toEqual([]);
  const asked = dayOf(2020, 2, 29)!;
  const result = checkDaily({
    daily,
    metrics: BUILT_IN_METRICS,
    targets: targets.targets,
    settings: settings.settings,
    asked,
    now: asked + 1.4,
    unreadable: [],
  });
  expect(result.failedRules).toEqual([]);
  expect(
    result.findings.map((f) => [f.rule, f.day === null ? '' : formatDay(f.day), cellName(f.place)].join(' ')),
  ).toEqual([
    'distantDate 2062-03-01 A32',
    'belowFloor 2020-02-28 J30',
    'missedTarget 2020-02-27 B29',
    'roiFailed 2020-02-26 U28',
    'payRateGap 2020-02-24 R26',
    'rateMismatch 2020-02-18 Q20',
    'missingDay 2020-02-16 A19',
    'impossibleConversion 2020-02-13 B16',
    'duplicateDay 2020-02-12 A15',
    'negativeValue 2020-02-09 O11',
    'notANumber 2020-02-05 P7',
  ]);
  const tenth = daily.rows.find((row) => row.day === dayOf(2020, 2, 10))!;
  expect(onDay('payRate', figuresOf(tenth), daily.kept)).toBeCloseTo(5243 / 4369, 12);
});
