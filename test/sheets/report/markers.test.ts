import { BUILT_IN_METRICS, ShopMetrics } from '../../../src/domain/metrics/shopMetrics';
import { own } from '../../domain/metrics/ownMetrics';
import { allMarkers, parseTemplateText, spellMarker } from '../../../src/sheets/report/markers';

describe('a cell’s text is cut into pieces', () => {
  test.each<[string, string[]]>([
    ['{{付款金额}}', ['amountPaid.value']],
    ['{{付款金额.上周}}', ['amountPaid.previous']],
    ['{{ROI.等级}}', ['roi.grade']],
    ['{{周}}', ['week']],
    ['｛｛付款金额．环比｝｝', ['amountPaid.change']],
    ['{{付款金额。环比}}', ['amountPaid.change']],
    ['{{ 付款金额 . 达成率 }}', ['amountPaid.achievement']],
    ['{{支付金额}}', ['amountPaid.value']],
    ['{{支付转换率}}', ['conversion.value']],
    ['周报 {{周}}（{{有效天数}}）', ['周报 ', 'week', '（', 'dataDays', '）']],
    ['{{好心情}}', ['?{{好心情}}']],
    ['{{付款金额.明年}}', ['?{{付款金额.明年}}']],
    ['{{付款金额.等级}}', ['?{{付款金额.等级}}']],
    ['{{周.上周}}', ['?{{周.上周}}']],
    ['{付款金额}', []],
    ['付款金额', []],
    ['{{付款金额', []],
    ['{{{{付款金额}}}}', ['{{', 'amountPaid.value', '}}']],
  ])('%s', (text, expected) => {
    const pieces = parseTemplateText(text, BUILT_IN_METRICS).map((piece) => {
      if (piece.kind === 'text') return piece.text;
      if (!piece.marker) return `?${piece.source}`;
      return piece.marker.kind === 'period' ? piece.marker.field : `${piece.marker.metric}.${piece.marker.facet}`;
    });
    expect(pieces).toEqual(expected);
  });
});

test('a metric of the shop’s own is named as any other, and has the facets of its unit', () => {
  const metrics = new ShopMetrics([
    own('净访客价值', '(付款金额-退款金额)/访客数'),
    own('自算ROI', '付款金额/直通车', 'oneToN'),
  ]);
  const names = (text: string) =>
    parseTemplateText(text, metrics).map(
      (piece) => (piece.kind === 'marker' && piece.marker && spellMarker(piece.marker)) || piece,
    );
  expect(names('{{净访客价值}}')).toEqual(['{{净访客价值}}']);
  expect(names('｛｛净访客价值（元）。达成率｝｝')).toEqual(['{{净访客价值.达成率}}']);
  expect(parseTemplateText('{{净访客价值.等级}}', metrics)).toMatchObject([{ marker: null }]);
  expect(parseTemplateText('{{净访客价值}}', BUILT_IN_METRICS)).toMatchObject([{ marker: null }]);
  const spelled = allMarkers(metrics).map(spellMarker);
  expect(spelled.filter((marker) => marker.includes('净访客价值')).length).toBe(6);
  expect(spelled).toContain('{{净访客价值.月累计}}');
  for (const marker of allMarkers(metrics))
    expect(parseTemplateText(spellMarker(marker), metrics)).toMatchObject([{ kind: 'marker', marker }]);
});

test('every marker of the list is read back as itself, and none twice', () => {
  const spelled = allMarkers(BUILT_IN_METRICS).map(spellMarker);
  expect(new Set(spelled).size).toBe(spelled.length);
  for (const marker of allMarkers(BUILT_IN_METRICS))
    expect(parseTemplateText(spellMarker(marker), BUILT_IN_METRICS)).toMatchObject([{ kind: 'marker', marker }]);
});
