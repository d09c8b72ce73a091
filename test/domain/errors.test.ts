import { MetricError, metricError } from '../../src/domain/errors';

test.each([
  ['', 'outOfRange: visitors'],
  ['mustIncrease', 'outOfRange: visitors (mustIncrease)'],
])('an error says what, where and why: reason %p', (reason, message) => {
  const error = new MetricError('outOfRange', 'visitors', reason);
  expect({ ...error, message: error.message }).toEqual({
    name: 'MetricError',
    code: 'outOfRange',
    field: 'visitors',
    reason,
    message,
  });
});

test('one error for a code and a field, however many rows are bad', () => {
  expect(metricError('outOfRange', 'visitors')).toBe(metricError('outOfRange', 'visitors'));
  expect(metricError('outOfRange', 'visitors')).toMatchObject({ code: 'outOfRange', field: 'visitors', reason: '' });
  expect(metricError('divisionByZero', 'visitors')).toMatchObject({ code: 'divisionByZero' });
  expect(metricError('outOfRange', 'paid')).toMatchObject({ field: 'paid' });
});
