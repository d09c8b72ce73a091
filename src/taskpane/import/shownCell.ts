import { formatDay } from '../../domain/time/calendar';
import type { CellValue } from '../../domain/cells';
import { displayNumber } from '../../domain/metrics/display';
import { METRICS, metricNamed } from '../../domain/metrics/metrics';
import type { TargetSheet } from '../../sheets/import/join';
import { fieldHeader, fieldUnit, KEYED_SHEETS, type DailyField, type KeyedColumn } from '../../sheets/import/rows';
import { normaliseHeader } from '../../sheets/recognise/headers';

/** A cell's value as its column would show it; '' for a blank cell. Formulas and texts stand as they are. */
export function shownCell(target: TargetSheet, field: string, value: CellValue): string {
  if (typeof value !== 'number') return String(value);
  if (target === 'daily') {
    const unit = fieldUnit(field as DailyField);
    if (unit === 'rate') return displayNumber(value, 'rate');
    return unit === 'plain' ? numberUnder(fieldHeader(field as DailyField), value) : inUnit(value, unit === 'yuan');
  }
  const columns: readonly KeyedColumn[] = KEYED_SHEETS[target].columns;
  switch (columns.find(({ id }) => id === field)?.format) {
    case 'day':
      return formatDay(value);
    case 'time':
      return formatTime(value);
    case 'text':
      return String(value);
    case 'yuan':
      return inUnit(value, true);
    default:
      return plainNumber(value);
  }
}

/** What a platform calls an amount though we have no metric for it. */
const AMOUNT = /(?:金额|花费|消耗|佣金|成本|费|价)(?:[([].*[)\]])?$/;

/** A number as a header of a file lets expect it: amounts with two decimals. */
export function numberUnder(header: string, value: number): string {
  const { name, unit } = normaliseHeader(header);
  const metric = metricNamed(name);
  return inUnit(value, metric === null ? unit === '元' || AMOUNT.test(name) : METRICS[metric].unit === 'yuan');
}

/** Amounts have two decimals, also whole ones. */
function inUnit(value: number, isAmount: boolean): string {
  return isAmount && Number.isInteger(value) ? displayNumber(value, 'yuan') : plainNumber(value);
}

const MINUTES = 24 * 60;

/** `2020-02-17 09:05`; rounded to the minute, as the sheet shows it. */
function formatTime(value: number): string {
  const minutes = Math.round(value * MINUTES);
  const [day, rest] = [Math.floor(minutes / MINUTES), minutes % MINUTES];
  const two = (n: number) => String(n).padStart(2, '0');
  return `${formatDay(day)} ${two(Math.floor(rest / 60))}:${two(rest % 60)}`;
}

/**
 * Whole numbers without decimals, amounts with two. A column in 万元 needs more than two, or 1.2345 and 1.23 would look
 * alike where they differ.
 */
export function plainNumber(value: number): string {
  if (Number.isInteger(value)) return displayNumber(value, 'orders');
  const cents = Math.round(value * 100) / 100;
  if (Math.abs(cents - value) < 1e-9) return displayNumber(value, 'yuan');
  const [whole = '', part = ''] = value.toFixed(6).split('.');
  const sign = whole.startsWith('-') ? '-' : '';
  return `${sign}${displayNumber(Math.abs(Number(whole)), 'orders')}.${part.replace(/0+$/, '')}`;
}
