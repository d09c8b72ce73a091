// Cases of a function of counts and amounts, from the units of its parameters: most functions need no others.
import { amount, AMOUNTS, COUNTS, counts } from './inputs.mjs';

const INPUTS = new Map([
  ...['元', '元或单', '与目标同一单位', '与实际同一单位'].map((unit) => [unit, { edges: AMOUNTS, random: amount }]),
  ...['人', '单', '件', '次'].map((unit) => [unit, { edges: COUNTS, random: counts }]),
]);
/** Of a third parameter and those behind it: a full set for each would be thousands of cases. */
const FEW = [0, 1, 3000];

/** null where a parameter is of another unit: then its cases are written in cases.mjs. */
export function casesByUnit({ parameters }) {
  const inputs = parameters.filter(({ repeating }) => !repeating).map(({ unit }) => INPUTS.get(unit));
  if (inputs.includes(undefined)) return null;
  const edges = inputs.reduce(
    (rows, { edges: own }, i) => rows.flatMap((row) => (i < 2 ? own : FEW).map((edge) => [...row, edge])),
    [[]],
  );
  const blanks = inputs.map((_, i) => inputs.map((__, k) => (k === i ? null : 5)));
  return {
    edges: [...edges, inputs.map(() => null), ...blanks],
    random: (r) => inputs.map(({ random }) => random(r)),
  };
}
