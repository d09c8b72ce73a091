import type { Day } from '../time/calendar';
import { MetricError } from '../errors';
import { requireAmount } from '../metrics/ratio';

/** One row of a sales table. */
export interface SalesRow {
  readonly day: Day;
  /** Units sold (件). */
  readonly units: number;
  /** false where the item was out of stock: such a day says nothing about demand. */
  readonly inStock?: boolean;
}

/**
 * Units sold on each day on sale. Several rows of one day are one day, which is on sale if any of its rows is.
 * Errors: outOfRange for negative units.
 */
export function unitsByDay(rows: readonly SalesRow[]): number[] {
  const days = new Map<Day, { units: number; onSale: boolean }>();
  for (const { day, units, inStock = true } of rows) {
    requireAmount(units, 'units');
    const key = Math.floor(day);
    const seen = days.get(key);
    if (seen === undefined) days.set(key, { units, onSale: inStock });
    else {
      seen.units += units;
      seen.onSale = seen.onSale || inStock;
    }
  }
  const result: number[] = [];
  days.forEach(({ units, onSale }) => {
    if (onSale) result.push(units);
  });
  return result;
}

/** 日均销量: mean units per day on sale; '' when there is no such day. */
export function dailySales(rows: readonly SalesRow[]): number | '' {
  const units = unitsByDay(rows);
  return units.length ? mean(units) : '';
}

/**
 * Sample standard deviation (n − 1). No value at all → ''; one value says nothing about spread → divisionByZero, as
 * Excel's STDEV.
 */
export function sampleDeviation(values: readonly number[]): number | '' {
  if (!values.length) return '';
  if (values.length === 1) throw new MetricError('divisionByZero', 'units');
  const centre = mean(values);
  let squares = 0;
  for (const value of values) squares += (value - centre) * (value - centre);
  return Math.sqrt(squares / (values.length - 1));
}

function mean(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}
