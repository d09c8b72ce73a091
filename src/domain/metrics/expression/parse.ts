import { createParse } from 'mathjs/number';
import { MetricError } from '../../errors';
import { FORMS, type Value } from './forms';
import { prepareExpression, refused } from './tokens';

// mathjs exports every factory, but its typings name only the collections of dependencies.
declare module 'mathjs/number' {
  export function createParse(dependencies: Readonly<Record<string, unknown>>): (expression: string) => unknown;
}

/** Gives the figure under the name with that index; '' where it is missing. */
type Column = (index: number) => number | '';

export interface Expression {
  /** Names of columns, in order of first use; a `Column` is asked for their indexes. */
  readonly names: readonly string[];
  /**
   * The value for one row; '' where it is missing. Every part is computed at most once, so a row costs at most 256
   * steps. Errors: divisionByZero, outOfRange, and what `column` throws.
   */
  readonly valueOf: (column: Column) => Value;
  /** Whether it is a sum of its names, each times a number: then its values over days add up, if those of the names do. */
  readonly isLinear: boolean;
}

interface Node {
  readonly valueOf: (column: Column) => Value;
  /** 0 for a number, 1 for a sum of names times numbers; anything else has none. */
  readonly degree?: 0 | 1;
  /** The operator, where the node is one that stands without parentheses. */
  readonly sign?: string;
}

/** The parser asks whether a node is a name before it takes a parenthesis for a call. */
class NameNode implements Node {
  readonly isSymbolNode = true;
  readonly degree = 1;
  constructor(readonly name: string) {}
  get isNode(): boolean {
    return true;
  }
  valueOf(column: Column): Value {
    return column(Number(this.name.slice(1)));
  }
}

function formNode(name: string, args: readonly Node[], sign?: string): Node {
  const form = FORMS.get(name);
  if (!form || args.length < form.least || args.length > form.most) throw refused('unknownFunction');
  const valueOf = (column: Column): Value => form.compute(args.map((arg) => () => arg.valueOf(column)));
  return { sign, valueOf, degree: degreeOf(name, args) } as Node;
}

const ADDING = ['add', 'subtract', 'unaryMinus', 'unaryPlus', 'SUM'];

function degreeOf(form: string, args: readonly Node[]): Node['degree'] {
  const degrees = args.map(({ degree }) => degree);
  if (degrees.every((degree) => degree === 0)) return 0;
  if (ADDING.indexOf(form) >= 0) return degrees.every((degree) => degree === 1) ? 1 : undefined;
  const [a, b] = degrees;
  if (form === 'divide') return a === 1 && b === 0 ? 1 : undefined;
  return form === 'multiply' && ((a === 1 && b === 0) || (a === 0 && b === 1)) ? 1 : undefined;
}

function operatorNode(sign: string, name: string, args: readonly Node[], implicit?: boolean): Node {
  // 2(3) or `访客数 付款金额`: a forgotten sign, not a product.
  if (implicit) throw refused('unreadable');
  // Excel reads -2^2 as 4 and 2^3^2 as 64, mathematics as -4 and 512: better to ask for parentheses than to differ.
  const inner = sign === '^' ? args[1] : name === 'unaryMinus' ? args[0] : undefined;
  if (inner && inner.sign === '^') throw refused('ambiguousPower');
  return formNode(name, args, sign);
}

function numberNode(value: unknown): Node {
  if (typeof value !== 'number') throw refused('unreadable');
  if (!(value < Infinity)) throw new MetricError('outOfRange', 'expression');
  return { valueOf: () => value, degree: 0 };
}

/** Whatever else the grammar of mathjs knows. */
function noNode(): never {
  throw refused('unreadable');
}

/**
 * mathjs's parser alone, building our nodes instead of its own: its evaluator, its functions, its units and matrices
 * are not even in the bundle, so there is nothing for an expression to reach.
 */
const parseSource = createParse({
  typed: Object.assign((_name: string, signatures: { string: unknown }) => signatures.string, { addConversion() {} }),
  numeric: Number,
  config: { number: 'number' },
  ConstantNode: made(numberNode),
  SymbolNode: NameNode,
  FunctionNode: made((callee: NameNode, args: readonly Node[]) => formNode(callee.name, args)),
  OperatorNode: made(operatorNode),
  ParenthesisNode: made((content: Node): Node => ({
    degree: content.degree,
    valueOf: (column: Column) => content.valueOf(column),
  })),
  AccessorNode: made(noNode),
  ArrayNode: made(noNode),
  AssignmentNode: made(noNode),
  BlockNode: made(noNode),
  ConditionalNode: made(noNode),
  FunctionAssignmentNode: made(noNode),
  IndexNode: made(noNode),
  ObjectNode: made(noNode),
  RangeNode: made(noNode),
  RelationalNode: made(noNode),
});

/** The parser calls `new`; what a constructor returns takes the place of the object that `new` made. */
function made(make: (...args: never[]) => Node): unknown {
  return function (...args: never[]) {
    return make(...args);
  };
}

/**
 * Parses a metric such as `付款金额/访客数` or `IF(访客数>0, ROUND(付款金额÷访客数, 2), 0)`.
 * Errors: outOfRange; badArgument `tooLong`, `unreadable`, `ambiguousPower`, `unknownFunction`.
 */
export function parseExpression(expression: string): Expression {
  const { source, names } = prepareExpression(expression);
  try {
    const root = parseSource(source) as Node;
    return { names, valueOf: (column) => root.valueOf(column), isLinear: root.degree === 1 };
  } catch (error) {
    throw error instanceof MetricError ? error : refused('unreadable');
  }
}
