import { allMarkers, spellMarker } from '../../../src/sheets/report/markers';
import { BUILT_IN_METRICS } from '../../../src/domain/metrics/shopMetrics';
import { markerGroups, markerLabel, type MarkerRow } from '../../../src/taskpane/week/markerGroups';
import { enUS } from '../../../src/text/en-US';
import { zhCN } from '../../../src/text/zh-CN';

const spelled = (rows: readonly MarkerRow[]) => rows.flatMap(({ markers }) => markers.map(spellMarker));
const found = (query: string, texts = zhCN) => {
  const { period, common, others } = markerGroups(query, texts, BUILT_IN_METRICS);
  return spelled([...period, ...common, ...others]);
};

describe('finding a marker', () => {
  test('without a query every marker is offered, once', () => {
    expect(found('').sort()).toEqual(allMarkers(BUILT_IN_METRICS).map(spellMarker).sort());
  });

  test('付款金额 stands first, with all its facets', () => {
    const [first] = markerGroups('', zhCN, BUILT_IN_METRICS).common;
    expect(first?.markers.map((marker) => markerLabel(marker, zhCN))).toEqual([
      '本周',
      '上周',
      '环比',
      '目标',
      '达成率',
      '月累计',
    ]);
    expect(first?.metric).toBe('amountPaid');
  });

  test.each([
    ['付款金额.环比', ['{{付款金额.环比}}', '{{净付款金额.环比}}']],
    ['付款金额。环比', ['{{付款金额.环比}}', '{{净付款金额.环比}}']],
    ['{{净付款金额.环比}}', ['{{净付款金额.环比}}']],
    ['净付款 环比', ['{{净付款金额.环比}}']],
    ['roi 等级', ['{{ROI.等级}}', '{{净ROI.等级}}']],
    ['ＲＯＩ　等级', ['{{ROI.等级}}', '{{净ROI.等级}}']],
    ['开始', ['{{开始日期}}']],
    ['没有这个', []],
  ])('%s', (query, expected) => expect(found(query)).toEqual(expected));

  test('English words find it too', () => {
    expect(found('net amount change', enUS)).toEqual(['{{净付款金额.环比}}']);
  });
});
