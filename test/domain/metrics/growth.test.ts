import { growth } from '../../../src/domain/metrics/growth';

test.each<[string, number, number, number | '']>([
  ['a rise', 125, 100, 0.25],
  ['a fall', 80, 100, -0.2],
  ['to nothing', 0, 100, -1],
  ['up from a negative net amount', 50, -100, 1.5],
  ['further down from a negative net amount', -150, -100, -0.5],
  ['no data on either side', 0, 0, ''],
])('%s', (_, now, before, expected) => expect(growth(now, before)).toBe(expected));

test('from nothing to something has no rate', () => {
  expect(() => growth(10, 0)).toThrow(expect.objectContaining({ code: 'divisionByZero', field: 'before' }));
});
