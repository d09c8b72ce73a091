import type { Unit } from './metrics';

/** Decimals a user expects to see. */
const DECIMALS: Readonly<Record<Unit, number>> = {
  yuan: 2,
  orders: 0,
  people: 0,
  pieces: 0,
  times: 0,
  rate: 2,
  oneToN: 2,
  score: 2,
  seconds: 0,
};

/** How many decimals of a unit a user expects to see; of a rate, in percent. */
export function decimalsOf(unit: Unit): number {
  return DECIMALS[unit];
}

/** A number as a sentence shows it: `1,234.50`, `4.86%`, `1:3.42`. No Intl: functions have none, and it must never vary. */
export function displayNumber(value: number, unit: Unit): string {
  if (unit === 'rate') return `${fixed(value * 100, DECIMALS.rate)}%`;
  const shown = fixed(value, DECIMALS[unit]);
  return unit === 'oneToN' ? `1:${shown}` : shown;
}

/** The same with its sign, for changes: `+12.30%`. */
export function displayChange(value: number): string {
  const shown = displayNumber(value, 'rate');
  return value > 0 ? `+${shown}` : shown;
}

/** A share of a target in whole percent, rounded down: 99.6% of a target must not read as 100%. */
export function displayShare(share: number): string {
  return share === Infinity ? '—' : `${Math.floor(share * 100 + 1e-9)}%`;
}

/** The number format that a cell of this unit has in our own sheets. */
export function numberFormat(unit: Unit): string {
  if (unit === 'rate') return '0.00%';
  const decimals = DECIMALS[unit];
  return decimals ? `#,##0.${'0'.repeat(decimals)}` : '#,##0';
}

/** Half away from zero as Excel rounds, with thousands separators. */
function fixed(value: number, decimals: number): string {
  const scale = 10 ** decimals;
  // 1.005 × 100 is 100.49999…: half a unit in the last place lets the decimal that was meant win.
  const scaled = Math.round(Math.abs(value) * scale * (1 + Number.EPSILON)) / scale;
  const [whole = '0', part] = scaled.toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const sign = value < 0 && scaled !== 0 ? '-' : '';
  return `${sign}${grouped}${part ? `.${part}` : ''}`;
}

/** A figure within a sentence, without separators and without zeros that tell nothing: `12`, `11.63`, `-36`. */
export function plainNumber(value: number, decimals: number): string {
  const scale = 10 ** decimals;
  const scaled = Math.round(Math.abs(value) * scale * (1 + Number.EPSILON)) / scale;
  return `${value < 0 && scaled !== 0 ? '-' : ''}${scaled}`;
}
