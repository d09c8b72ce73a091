import { MetricError } from '../../errors';

/** What an expression works on. '' is a value that is missing: `-`, 0 ÷ 0, and whatever is computed from it. */
export type Value = number | boolean | '';

/** A function or operator an expression may use. */
export interface Form {
  readonly least: number;
  readonly most: number;
  /** Arguments are computed when asked for, so that IF computes one side only. */
  readonly compute: (args: readonly (() => Value)[]) => Value;
}

/** Operators under the names mathjs's parser gives them, functions under Excel's. */
export const FORMS: ReadonlyMap<string, Form> = new Map<string, Form>([
  ['add', ofNumbers(2, 2, (a, b) => a + b)],
  ['subtract', ofNumbers(2, 2, (a, b) => a - b)],
  ['multiply', ofNumbers(2, 2, (a, b) => a * b)],
  ['divide', ofNumbers(2, 2, divide)],
  ['pow', ofNumbers(2, 2, (a, b) => Math.pow(a, b))],
  ['unaryMinus', ofNumbers(1, 1, (a) => -a)],
  ['unaryPlus', ofNumbers(1, 1, (a) => a)],
  ['equal', ofNumbers(2, 2, (a, b) => a === b)],
  ['unequal', ofNumbers(2, 2, (a, b) => a !== b)],
  ['smaller', ofNumbers(2, 2, (a, b) => a < b)],
  ['larger', ofNumbers(2, 2, (a, b) => a > b)],
  ['smallerEq', ofNumbers(2, 2, (a, b) => a <= b)],
  ['largerEq', ofNumbers(2, 2, (a, b) => a >= b)],
  ['ABS', ofNumbers(1, 1, (a) => Math.abs(a))],
  ['INT', ofNumbers(1, 1, (a) => Math.floor(a))],
  ['SQRT', ofNumbers(1, 1, (a) => Math.sqrt(a))],
  ['ROUND', ofNumbers(1, 2, round)],
  ['NOT', ofNumbers(1, 1, (a) => a === 0)],
  ['SUM', ofPresent((values) => values.reduce((a, b) => a + b, 0))],
  ['AVERAGE', ofPresent((values) => values.reduce((a, b) => a + b, 0) / values.length)],
  ['MIN', ofPresent((values) => values.reduce((a, b) => Math.min(a, b)))],
  ['MAX', ofPresent((values) => values.reduce((a, b) => Math.max(a, b)))],
  ['AND', ofPresent((values) => values.every((value) => value !== 0))],
  ['OR', ofPresent((values) => values.some((value) => value !== 0))],
  ['IF', { least: 2, most: 3, compute: choose }],
]);

/** All arguments needed: one missing leaves the result missing. TRUE counts as 1, as in Excel's arithmetic. */
function ofNumbers(least: number, most: number, f: (a: number, b: number) => Value): Form {
  return {
    least,
    most,
    compute: (args) => {
      const a = (args[0] as () => Value)();
      const b = args[1] ? args[1]() : 0;
      return a === '' || b === '' ? '' : finite(f(Number(a), Number(b)));
    },
  };
}

/** Missing arguments are left out: they are not 0 and never lower a mean. */
function ofPresent(f: (values: readonly number[]) => Value): Form {
  return {
    least: 1,
    most: 100,
    compute: (args) => {
      const values: number[] = [];
      for (const arg of args) {
        const value = arg();
        if (value !== '') values.push(Number(value));
      }
      return values.length ? finite(f(values)) : '';
    },
  };
}

function finite(value: Value): Value {
  if (typeof value === 'number' && value - value !== 0) throw new MetricError('outOfRange', 'expression');
  return value;
}

/** As everywhere: 0 ÷ 0 is a day that has not happened yet, x ÷ 0 is an error. */
function divide(a: number, b: number): Value {
  if (b !== 0) return a / b;
  if (a === 0) return '';
  throw new MetricError('divisionByZero', 'expression');
}

/** Half away from zero on the decimal digits one sees, as Excel: ROUND(2.675, 2) = 2.68. */
function round(value: number, digits: number): number {
  if (!(Math.abs(digits) <= 15)) throw new MetricError('outOfRange', 'expression');
  const scale = Math.pow(10, Math.trunc(digits));
  const rounded = Math.round(Number((Math.abs(value) * scale).toPrecision(15))) / scale;
  return value < 0 ? -rounded : rounded;
}

function choose(args: readonly (() => Value)[]): Value {
  const [condition, yes, no] = args as [() => Value, () => Value, (() => Value)?];
  const held = condition();
  if (held === '') return '';
  return held ? yes() : no ? no() : false;
}
