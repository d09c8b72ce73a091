import type { Expression } from './expression/parse';
import { isLinear } from './expression/shape';
import type { Unit } from './metrics';
import { isAdditive, type CustomMetric, type Metric } from './metric';

interface Named {
  readonly key: CustomMetric['key'];
  readonly name: string;
  readonly unit: CustomMetric['unit'];
}

/** A custom metric out of its parsed expression; `inputs` are the metrics that the expression's names stand for. */
export function customMetric(
  { key, name, unit }: Named,
  expression: Expression,
  inputs: readonly Metric[],
): CustomMetric {
  return {
    key,
    name,
    unit,
    signed: true,
    aggregation: {
      kind: 'expression',
      inputs,
      isAdditive: isLinear(expression) && inputs.every(isAdditive),
      valueOf: (input) => {
        const value = expression.valueOf(input);
        // 访客数>=1000 is 1 where it holds, as in Excel's arithmetic.
        return value === '' ? '' : Number(value);
      },
    },
  };
}

/** A custom metric as it stands in the column of its name: days are added up. Only of what adds up, so of no rate. */
export function columnMetric({ key, name, unit }: Named): CustomMetric {
  return { key, name, unit, signed: true, aggregation: { kind: 'sum' } };
}

/** Units of which the days of a column can be added up. */
export function addsUp(unit: Unit): boolean {
  return unit !== 'rate' && unit !== 'oneToN' && unit !== 'score' && unit !== 'seconds';
}
