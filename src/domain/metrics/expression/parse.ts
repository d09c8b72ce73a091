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
  /** Where in the text each of them stands first, from 0. */
  readonly places: readonly number[];
  /**
   * The value for one row; '' where it is missing. Every part is computed at most once, so a row costs at most 256
   * steps. Errors: divisionByZero, outOfRange, and what `column` throws.
   */
  readonly valueOf: (column: Column) => Value;
  /** How it is built, for whoever asks what kind of figure it gives. */
  readonly root: Node;
}

/** A number, a name or a form with its arguments. */
export interface Node {
  readonly valueOf: (column: Column) => Value;
  readonly number?: number;
  /** `v0`, `v1` …: which of the names. */
  readonly name?: string;
  readonly form?: string;
  readonly args?: readonly Node[];
  /** The operator, where the node is one that stands without parentheses. */
  readonly sign?: string;
}

/** The parser asks whether a node is a name before it takes a parenthesis for a call. */
class NameNode implements Node {
  readonly isSymbolNode = true;
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
  if (!form) throw refused('unknownFunction');
  const valueOf = (column: Column): Value => form.compute(args.map((arg) => () => arg.valueOf(column)));
  return { sign, valueOf, form: name, args } as Node;
}

function operatorNode(sign: string, name: string, args: readonly Node[]): Node {
  // Excel reads -2^2 as 4 and 2^3^2 as 64, mathematics as -4 and 512: better to ask for parentheses than to differ.
  const inner = sign === '^' ? args[1] : name === 'unaryMinus' ? args[0] : undefined;
  if (inner && inner.sign === '^') throw refused('ambiguousPower');
  return formNode(name, args, sign);
}

function numberNode(value: unknown): Node {
  if (typeof value !== 'number') throw refused('unreadable');
  if (!(value < Infinity)) throw new MetricError('outOfRange', 'expression');
  return { valueOf: () => value, number: value };
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
    ...content,
    sign: undefined,
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
 * Errors, each with its place in the text: outOfRange; badArgument `tooLong`, `unreadable`, `ambiguousPower`,
 * `unknownFunction`.
 */
export function parseExpression(expression: string): Expression {
  const { source, names, places, placeOf } = prepareExpression(expression);
  try {
    const root = parseSource(source) as Node;
    return { names, places, valueOf: (column) => root.valueOf(column), root };
  } catch (error) {
    if (!(error instanceof MetricError)) throw refused('unreadable', placeOf((error as { char: number }).char - 1));
    throw error.reason === 'ambiguousPower' ? refused(error.reason, expression.search(/[\^\uff3e]/)) : error;
  }
}
