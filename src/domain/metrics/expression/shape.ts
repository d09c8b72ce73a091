import type { Expression, Node } from './parse';

/**
 * What becomes of an expression when all of its amounts grow alike, as they do from a day to a week: `sum` grows with
 * them, `ratio` stays. `付款金额-100`, `100/访客数` and `付款金额*访客数` do neither: over a week they mean nothing.
 */
export type Shape = 'sum' | 'ratio' | null;

/** `adds` tells of each name whether its days add up to its total. */
export function shapeOf({ root }: Expression, adds: (index: number) => boolean): Shape {
  const degree = degreeOf(root, adds);
  return degree === 1 ? 'sum' : degree === 0 ? 'ratio' : null;
}

/** Whether it is a sum of its names, each times a number: then its values over days add up, if those of the names do. */
export function isLinear({ root }: Expression): boolean {
  return linearDegree(root) === 1;
}

function linearDegree({ number, name, form = '', args = [] }: Node): 0 | 1 | undefined {
  if (number !== undefined) return 0;
  if (name !== undefined) return 1;
  const degrees = args.map(linearDegree);
  if (degrees.every((degree) => degree === 0)) return 0;
  if (ADDING.has(form)) return degrees.every((degree) => degree === 1) ? 1 : undefined;
  const [a, b] = degrees;
  if (form === 'divide') return a === 1 && b === 0 ? 1 : undefined;
  return form === 'multiply' && ((a === 1 && b === 0) || (a === 0 && b === 1)) ? 1 : undefined;
}

const ADDING = new Set(['add', 'subtract', 'unaryMinus', 'unaryPlus', 'SUM']);
/** Of figures of one kind comes a figure of that kind. */
const ALIKE = new Set([...ADDING, 'AVERAGE', 'MIN', 'MAX', 'ABS', 'INT']);
const COMPARING = new Set(['equal', 'unequal', 'smaller', 'larger', 'smallerEq', 'largerEq', 'AND', 'OR', 'NOT']);

/** 1 for a sum, 0 for a ratio or a number, 2 for a product of sums …; undefined for what mixes them, `any` for 0. */
type Degree = number | 'any' | undefined;

function degreeOf(node: Node, adds: (index: number) => boolean): Degree {
  const { number, name, form = '', args = [] } = node;
  if (number !== undefined) return number === 0 ? 'any' : 0;
  if (name !== undefined) return adds(Number(name.slice(1))) ? 1 : 0;
  const degrees = args.map((arg) => degreeOf(arg, adds));
  const [a, b] = degrees as [Degree, Degree];
  if (ALIKE.has(form)) return common(degrees);
  if (COMPARING.has(form)) return common(degrees) === undefined ? undefined : 0;
  switch (form) {
    case 'multiply':
      return a === 'any' || b === 'any' ? 'any' : plus(a, b);
    case 'divide':
      return a === 'any' ? 'any' : b === 'any' ? undefined : plus(a, b, -1);
    case 'ROUND':
      return b === undefined || b === 0 || b === 'any' ? a : undefined;
    case 'SQRT':
      return typeof a === 'number' ? a / 2 : a;
    case 'IF':
      return a === 0 || a === 'any' ? common(degrees.slice(1)) : undefined;
    default:
      // A power of what does not grow does not grow.
      return a === 0 && b === 0 ? 0 : undefined;
  }
}

function common(degrees: readonly Degree[]): Degree {
  return degrees.reduce((all, one) => (all === 'any' ? one : one === 'any' || one === all ? all : undefined), 'any');
}

function plus(a: number | undefined, b: number | undefined, sign: 1 | -1 = 1): Degree {
  return a === undefined || b === undefined ? undefined : a + sign * b;
}

/** `…*100` or `100*…`: a percent that its unit would make once more. */
export function isTimes100({ root: { form, args = [] } }: Expression): boolean {
  return form === 'multiply' && args.some(({ number }) => number === 100);
}
