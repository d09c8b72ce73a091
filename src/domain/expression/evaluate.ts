import type { Value } from './forms';
import type { Node, ParsedExpression } from './parse';

/**
 * The value of a parsed expression for one row; `column` gives the number under the name with that index and is asked
 * only for names the result needs. Every node is visited at most once, so a row costs at most 256 steps.
 * '' where the value is missing. Errors: divisionByZero, outOfRange, and what `column` throws.
 */
export function evaluateExpression({ root }: ParsedExpression, column: (index: number) => number): Value {
  const valueOf = (node: Node): Value => {
    switch (node.kind) {
      case 'number':
        return node.value;
      case 'name':
        return column(node.index);
      case 'form':
        return node.form.compute(node.args.map((arg) => () => valueOf(arg)));
    }
  };
  return valueOf(root);
}
