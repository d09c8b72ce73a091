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
    const pieces = parseTemplateText(text).map((piece) => {
      if (piece.kind === 'text') return piece.text;
      if (!piece.marker) return `?${piece.source}`;
      return piece.marker.kind === 'period' ? piece.marker.field : `${piece.marker.metric}.${piece.marker.facet}`;
    });
    expect(pieces).toEqual(expected);
  });
});

test('every marker of the list is read back as itself, and none twice', () => {
  const spelled = allMarkers().map(spellMarker);
  expect(new Set(spelled).size).toBe(spelled.length);
  for (const marker of allMarkers())
    expect(parseTemplateText(spellMarker(marker))).toMatchObject([{ kind: 'marker', marker }]);
});
