import type { MetricId } from '../../../src/domain/metrics/metrics';
import { RULE_SENTENCES } from '../../../src/text/ruleSentences';
import { day } from '../figures';
import { findings, found, type Lines } from './found';

const METRICS: readonly MetricId[] = ['amountPaid', 'visitors'];
const said = (lines: Lines, more = {}): string[] =>
  found('paidWithoutVisitors', { metrics: METRICS, lines, ...more }).map((one) => one.split(' ')[0] as string);

test.each<[string, Lines, string[]]>([
  ['visitors typed as 0', [['2020-02-15', 99, 0]], ['C2']],
  ['visitors left blank', [['2020-02-15', 99, '']], ['C2']],
  ['visitors there', [['2020-02-15', 99, 1]], []],
  ['nothing paid', [['2020-02-15', 0, 0]], []],
  ['nothing known to be paid', [['2020-02-15', '', '']], []],
  ['a text is no number, which is said elsewhere', [['2020-02-15', 99, '很多']], []],
  ['more refunded than paid', [['2020-02-15', -5, '']], []],
  ['a row without a date', [['待定', 99, 0]], []], // prettier-ignore
  ['a run of blank days is one finding', [['2020-02-11', 9, ''], ['2020-02-12', 9, ''], ['2020-02-13', 9, ''], ['2020-02-15', 9, 9]], ['C2']], // prettier-ignore
  ['a day between breaks the run', [['2020-02-11', 9, ''], ['2020-02-12', 9, 9], ['2020-02-13', 9, ''], ['2020-02-15', 9, 9]], ['C4', 'C2']], // prettier-ignore
  ['blank and 0 are two things', [['2020-02-11', 9, ''], ['2020-02-12', 9, 0], ['2020-02-15', 9, 9]], ['C3', 'C2']], // prettier-ignore
  ['the day asked about stands alone and on top', [['2020-02-13', 9, ''], ['2020-02-14', 9, ''], ['2020-02-15', 9, '']], ['C4', 'C2']], // prettier-ignore
])('%s', (_, lines, cells) => {
  expect(said(lines)).toEqual(cells);
});

test('after the day asked about a new run begins', () => {
  const lines: Lines = [['2020-02-14', 9, ''], ['2020-02-15', 9, '']]; // prettier-ignore
  expect(said(lines, { asked: '2020-02-14', now: day('2020-02-17') })).toEqual(['C2', 'C3']);
});

test.each<[string, number, string[]]>([
  ['a day that is not over may still get its visitors', day('2020-02-15') + 0.99, []],
  ['from midnight on they are missing', day('2020-02-16'), ['C2']],
])('%s', (_, now, cells) => {
  expect(said([['2020-02-15', 99, '']], { now })).toEqual(cells);
});

test.each<[string, MetricId[], (string | number)[], number]>([
  ['orders are payments too', ['ordersPaid', 'visitors'], [3, ''], 1],
  ['and so are buyers', ['buyersPaid', 'visitors'], [2, 0], 1],
  ['a shop that keeps no visitors', ['amountPaid', 'ordersPaid'], [99, 3], 0],
])('%s', (_, metrics, cells, count) => {
  expect(found('paidWithoutVisitors', { metrics, lines: [['2020-02-15', ...cells]] })).toHaveLength(count);
});

test.each<[string, Lines, string, string]>([
  [
    'one day',
    [['2020-02-15', 99, '']],
    '这一天有付款，却没有访客数，请补上',
    'This day has payments but no visitors. Fill them in',
  ],
  [
    'one day with 0',
    [['2020-02-15', 99, 0]],
    '这一天有付款，访客数却是 0，请核对访客数',
    'This day has payments but 0 visitors. Check its visitors',
  ],
  [
    'a run',
    [['2020-02-11', 9, 0], ['2020-02-12', 9, 0], ['2020-02-15', 9, 9]], // prettier-ignore
    '2020-02-11 至 2020-02-12 共 2 天有付款，访客数却是 0，请核对访客数',
    'The 2 days from 2020-02-11 to 2020-02-12 have payments but 0 visitors. Check their visitors',
  ],
])('in words: %s', (_, lines, zh, en) => {
  const [finding] = findings('paidWithoutVisitors', { metrics: METRICS, lines });
  const { rule, args, day: of } = finding as Extract<typeof finding, { rule: 'paidWithoutVisitors' }>;
  expect(finding).toMatchObject({ severity: 'error', metric: 'visitors' });
  for (const [language, sentence] of [
    ['zh-CN', zh],
    ['en-US', en],
  ] as const)
    // prettier-ignore
    expect(RULE_SENTENCES[language].findings[rule](args, { day: of, metric: 'visitors' })).toBe(sentence);
});
