import { createParse } from 'mathjs/number';
import { MetricError } from '../errors';
import { FORMS, type Form } from './forms';
import { prepareExpression, refused } from './tokens';

// mathjs exports every factory, but its typings name only the collections of dependencies.
declare module 'mathjs/number' {
  export function createParse(dependencies: Readonly<Record<string, unknown>>): (expression: string) => unknown;
}

/** What an expression may be made of: numbers, names by their index, and forms from one short list. */
export type Node =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'name'; readonly index: number }
  | { readonly kind: 'form'; readonly form: Form; readonly args: readonly Node[] };

export interface ParsedExpression {
  readonly root: Node;
  /** Names of columns, in order of first use; `index` of a name node points here. */
  readonly names: readonly string[];
}

/** The name is known as one to the parser, which asks before it takes a parenthesis for a call. */
class NameNode {
  readonly kind = 'name';
  readonly isSymbolNode = true;
  readonly index: number;
  constructor(placeholder: string) {
    this.index = Number(placeholder.slice(1));
  }
  get isNode(): boolean {
    return true;
  }
}

class CallNode {
  readonly kind = 'call';
  constructor(
    readonly callee: NameNode,
    readonly args: readonly Built[],
  ) {}
}

class OperatorNode {
  readonly kind = 'operator';
  constructor(
    readonly sign: string,
    readonly fn: string,
    readonly args: readonly Built[],
    implicit?: boolean,
  ) {
    // 2(3) or `访客数 付款金额`: a forgotten sign, not a product.
    if (implicit) throw refused('unreadable');
    // Excel reads -2^2 as 4 and 2^3^2 as 64, mathematics as -4 and 512: better to ask for parentheses than to differ.
    const inner = args[sign === '^' ? 1 : 0];
    if ((sign === '^' || fn === 'unaryMinus') && inner instanceof OperatorNode && inner.sign === '^') {
      throw refused('ambiguousPower');
    }
  }
}

class ParenthesisNode {
  readonly kind = 'parenthesis';
  constructor(readonly content: Built) {}
}

class NumberNode {
  readonly kind = 'constant';
  constructor(readonly value: unknown) {
    if (typeof value !== 'number') throw refused('unreadable');
    if (!(value < Infinity)) throw new MetricError('outOfRange', 'expression');
  }
}

type Built = NameNode | CallNode | OperatorNode | ParenthesisNode | NumberNode;

/** Whatever else the grammar of mathjs knows. */
class Refused {
  constructor() {
    throw refused('unreadable');
  }
}

/**
 * mathjs's parser alone, building our nodes instead of its own: its evaluator, its functions, its units and matrices
 * are not even in the bundle, so there is nothing for an expression to reach.
 */
const parseSource = createParse({
  typed: Object.assign((_name: string, signatures: { string: unknown }) => signatures.string, { addConversion() {} }),
  numeric: Number,
  config: { number: 'number' },
  ConstantNode: NumberNode,
  SymbolNode: NameNode,
  FunctionNode: CallNode,
  OperatorNode,
  ParenthesisNode,
  AccessorNode: Refused,
  ArrayNode: Refused,
  AssignmentNode: Refused,
  BlockNode: Refused,
  ConditionalNode: Refused,
  FunctionAssignmentNode: Refused,
  IndexNode: Refused,
  ObjectNode: Refused,
  RangeNode: Refused,
  RelationalNode: Refused,
});

/**
 * Parses a metric such as `付款金额/访客数` or `IF(访客数>0, ROUND(付款金额÷访客数, 2), 0)`.
 * Errors: badArgument `tooLong`, `tooDeep`, `unreadable`, `ambiguousPower`, `unknownFunction`, `wrongCount`.
 */
export function parseExpression(expression: string): ParsedExpression {
  const { source, names } = prepareExpression(expression);
  let built: unknown;
  try {
    built = parseSource(source);
  } catch (error) {
    if (error instanceof MetricError) throw error;
    throw refused('unreadable');
  }
  const columns: string[] = [];
  return { root: check(built as Built, names, columns), names: columns };
}

function check(node: Built, names: readonly string[], columns: string[]): Node {
  switch (node.kind) {
    case 'constant':
      return { kind: 'number', value: node.value as number };
    case 'parenthesis':
      return check(node.content, names, columns);
    case 'name': {
      const name = names[node.index] as string;
      const known = columns.indexOf(name);
      return { kind: 'name', index: known >= 0 ? known : columns.push(name) - 1 };
    }
    case 'operator':
      return formNode(node.fn, node.args, names, columns);
    case 'call':
      return formNode((names[node.callee.index] as string).toUpperCase(), node.args, names, columns);
  }
}

function formNode(name: string, args: readonly Built[], names: readonly string[], columns: string[]): Node {
  const form = FORMS.get(name);
  if (!form) throw refused('unknownFunction');
  if (args.length < form.least || args.length > form.most) throw refused('wrongCount');
  return { kind: 'form', form, args: args.map((arg) => check(arg, names, columns)) };
}
