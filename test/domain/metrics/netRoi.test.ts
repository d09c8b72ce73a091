import fc from 'fast-check';
import { MetricError } from '../../../src/domain/errors';
import { onDay } from '../../../src/domain/metrics/aggregate';
import type { MetricId } from '../../../src/domain/metrics/metrics';
import { netRoi } from '../../../src/domain/metrics/netRoi';

test.each<[string, [sales: number, refunded: number, cost: number], number | '']>([
  ['paid 6,000, refunded 1,500, spent 1,000', [6000, 1500, 1000], 4.5],
  ['nothing refunded: the ROI', [6000, 0, 1000], 6],
  ['more refunded than paid', [800, 900, 50], -2],
  ['all refunded', [900, 900, 50], 0],
  ['exact to the 分: 0.3 − 0.1 is 0.2', [0.3, 0.1, 0.2], 1],
  ['a day that has not happened yet', [0, 0, 0], ''],
  ['all refunded and nothing spent', [900, 900, 0], ''],
])('%s', (_, figures, expected) => expect(netRoi(...figures)).toBe(expected));

test.each<[string, [number, number, number], MetricError]>([
  ['nothing spent', [900, 0, 0], new MetricError('divisionByZero', 'cost')],
  ['nothing spent, more refunded than paid', [0, 1, 0], new MetricError('divisionByZero', 'cost')],
  ['refunds with a minus sign', [900, -100, 50], new MetricError('outOfRange', 'refunded')],
  ['a negative amount', [-1, 0, 50], new MetricError('outOfRange', 'sales')],
  ['a negative cost', [1, 0, -50], new MetricError('outOfRange', 'cost')],
])('%s is an error', (_, figures, error) => expect(() => netRoi(...figures)).toThrow(error));

test('property: the formula and the pane give one value', () => {
  const kept = new Set<MetricId>(['amountPaid', 'amountRefunded', 'operatingCost']);
  const fen = fc.integer({ min: 0, max: 1e9 });
  fc.assert(
    fc.property(fen, fen, fc.integer({ min: 1, max: 1e9 }), (a, b, c) => {
      const [amountPaid, amountRefunded, operatingCost] = [a / 100, b / 100, c / 100];
      const shown = onDay('netRoi', { amountPaid, amountRefunded, operatingCost }, kept);
      expect(netRoi(amountPaid, amountRefunded, operatingCost)).toBe(shown);
    }),
  );
});
