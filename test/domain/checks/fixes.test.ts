import type { MetricId } from '../../../src/domain/metrics/metrics';
import { found, type Given, type Lines } from './found';

const days = (values: readonly (number | string)[]): Lines =>
  values.map((value, i) => [`2020-02-${String(i + 1).padStart(2, '0')}`, value]);
const rates: readonly MetricId[] = ['buyersPaid', 'visitors', 'conversion'];
const rate = (conversions: readonly (number | string)[]): Lines =>
  conversions.map((value, i) => [`2020-02-0${i + 1}`, 3, 100, value]);

describe('brokenFormula: a formula that gives an error', () => {
  test.each<[string, Given, string[]]>([
    [
      '#REF! of a formula',
      { metrics: ['visitors'], lines: days([1, '#REF!']), formulas: ['B3'] },
      ['B3 {"value":"#REF!"}'],
    ],
    ['a typed #REF! is no formula', { metrics: ['visitors'], lines: days([1, '#REF!']) }, []],
    [
      '#DIV/0! of a day without visitors follows from it',
      { metrics: rates, lines: [['2020-02-01', 0, 0, '#DIV/0!']], formulas: ['D2'] },
      [],
    ],
    [
      '#NAME? though the day has all it needs',
      { metrics: rates, lines: [['2020-02-01', 3, 100, '#NAME?']], formulas: ['D2'] },
      ['D2 {"value":"#NAME?"}'],
    ],
  ])('%s', (_, given, expected) => expect(found('brokenFormula', given)).toEqual(expected));

  test('its cell is no second finding of notANumber', () => {
    const given: Given = { metrics: ['visitors'], lines: days([1, '#REF!']), formulas: ['B3'] };
    expect(found('notANumber', given)).toEqual([]);
    expect(found('notANumber', { ...given, formulas: [] })).toHaveLength(1);
  });
});

describe('hardcodedRatio: a number typed into a column of formulas', () => {
  const five = [0.03, 0.03, 0.03, 0.03, 0.03];
  test.each<[string, Given, string[]]>([
    [
      'one of five: four in five are formulas',
      { metrics: rates, lines: rate(five), formulas: ['D2', 'D3', 'D4', 'D5'] },
      ['D6 {"value":0.03}'],
    ],
    [
      'two of five: the column is no column of formulas',
      { metrics: rates, lines: rate(five), formulas: ['D2', 'D3', 'D4'] },
      [],
    ],
    ['no formula at all', { metrics: rates, lines: rate(five) }, []],
    [
      'a blank is nothing typed',
      { metrics: rates, lines: rate([0.03, 0.03, 0.03, 0.03, '']), formulas: ['D2', 'D3', 'D4', 'D5'] },
      [],
    ],
    [
      'a wrong one is rateMismatch already',
      { metrics: rates, lines: rate([0.03, 0.03, 0.03, 0.03, 0.5]), formulas: ['D2', 'D3', 'D4', 'D5'] },
      [],
    ],
    [
      'figures are typed, rates are computed',
      { metrics: ['visitors'], lines: days([1, 2, 3, 4, 5]), formulas: ['B2', 'B3', 'B4', 'B5'] },
      [],
    ],
  ])('%s', (_, given, expected) => expect(found('hardcodedRatio', given)).toEqual(expected));
});

describe('unsortedDates: a day out of order', () => {
  const table = (...dates: string[]): Given => ({ metrics: ['visitors'], lines: dates.map((date) => [date, 1]) });
  test.each<[string, Given, string[]]>([
    ['oldest first', table('2020-02-01', '2020-02-02', '2020-02-03'), []],
    ['newest first', table('2020-02-03', '2020-02-02', '2020-02-01'), []],
    [
      'a wrong month among days: the slip itself',
      table('2020-02-01', '2020-02-02', '2020-03-03', '2020-02-04', '2020-02-05'),
      ['A4 {"before":43863}'],
    ],
    [
      'a day added at the end that belongs further up',
      table('2020-02-02', '2020-02-03', '2020-02-04', '2020-02-01'),
      ['A5 {"before":43865}'],
    ],
    [
      'newest first, and one that does not fit',
      table('2020-02-05', '2020-02-04', '2020-02-01', '2020-02-03'),
      ['A4 {"before":43865}'],
    ],
    [
      'a day that stood above already is named for that alone',
      table('2020-02-01', '2020-02-02', '2020-02-03', '2020-02-02', '2020-02-05'),
      [],
    ],
    [
      'no order at all is an order of its own',
      table('2020-02-03', '2020-02-01', '2020-02-05', '2020-02-02', '2020-02-06', '2020-02-04'),
      [],
    ],
  ])('%s', (_, given, expected) => expect(found('unsortedDates', given)).toEqual(expected));
});

describe('textNumber: a number stored as text among numbers', () => {
  const visitors = (...values: (number | string)[]): Given => ({ metrics: ['visitors'], lines: days(values) });
  test.each<[string, Given, string[]]>([
    ['one of five: four in five are numbers', visitors(104, 98, "'1,391", 101, 99), ['B4 {"value":"1,391"}']],
    ['two of five: somebody keeps texts', visitors(104, "'98", "'1,391", 101, 99), []],
    ['text throughout: so the export came', visitors("'104", "'98", "'1,391"), []],
    ['a blank day is no number and no text', visitors(104, 98, '', "'1,391", 101, '', 99), ['B5 {"value":"1,391"}']],
    [
      'a word is another finding, and no number stored as text',
      visitors(104, 98, '停电', "'1,391", 101, 99),
      ['B5 {"value":"1,391"}'],
    ],
    ['numbers only', visitors(104, 98, 99), []],
    ['a formula that gives a text is meant to', { ...visitors(104, 98, "'1,391", 101, 99), formulas: ['B4'] }, []],
    [
      'each column is judged by itself',
      {
        metrics: ['visitors', 'buyersPaid'],
        lines: [
          ['2020-02-01', 104, "'3"],
          ['2020-02-02', "'98", "'4"],
          ['2020-02-03', 99, "'5"],
          ['2020-02-04', 97, 3],
          ['2020-02-05', 96, 4],
        ],
      },
      ['B3 {"value":"98"}'],
    ],
  ])('%s', (_, given, expected) => expect(found('textNumber', given)).toEqual(expected));
});

describe('textDate: a date stored as text among dates', () => {
  const table = (...dates: string[]): Given => ({ metrics: ['visitors'], lines: dates.map((date) => [date, 1]) });
  const five = ['2020-02-01', '2020-02-02', "'2020-02-03", '2020-02-04', '2020-02-05'];
  test.each<[string, Given, string[]]>([
    ['one of five: four in five are dates', table(...five), ['A4 {"value":"2020-02-03"}']],
    ['two of five: somebody keeps texts', table("'2020-02-01", ...five.slice(1)), []],
    ['texts throughout', table("'2020-02-01", "'2020-02-02"), []],
    ['dates throughout', table('2020-02-01', '2020-02-02'), []],
    ['a total among the days is no date', table(...five, '合计', '平均', '备注'), ['A4 {"value":"2020-02-03"}']],
    ['a formula that gives a text is meant to', { ...table(...five), formulas: ['A4'] }, []],
  ])('%s', (_, given, expected) => expect(found('textDate', given)).toEqual(expected));
});
