import { BaseFunction, type BaseValueObject } from '@univerjs/engine-formula';
import { CustomFunctionsError, type Implementation } from './customFunctions';
import type { FunctionMetadata, ParameterMetadata } from './functionMetadata';
import { fromResult, fromThrown, toMatrix } from './valueObjects';

/** Excel's limit of arguments of one call. */
const MAX_ARGUMENTS = 255;

/**
 * A custom function of ours in Univer's formula engine, called as Excel calls it. Univer's own registerFunction is not
 * used: there a throw aborts the whole calculation, and a text such as "12%" arrives as a number.
 */
export function univerFunction(metadata: FunctionMetadata, implementation: Implementation): BaseFunction {
  const { parameters } = metadata;
  const repeating = parameters[parameters.length - 1]?.repeating === true;

  class CustomFunction extends BaseFunction {
    override minParams = parameters.filter(({ optional }) => !optional).length;
    override maxParams = repeating ? MAX_ARGUMENTS : parameters.length;

    override isArgumentsIgnoreNumberPattern(): boolean {
      return true;
    }

    override calculate(...values: BaseValueObject[]): BaseValueObject {
      try {
        return fromResult(implementation(...argumentsOf(values, parameters), this.invocation()));
      } catch (error) {
        return fromThrown(error);
      }
    }

    private invocation(): object {
      return { functionName: metadata.id, address: `R${this.row + 1}C${this.column + 1}` };
    }
  }
  return new CustomFunction(metadata.name.toUpperCase());
}

/** One argument for every parameter; those of a repeating parameter are one array. */
function argumentsOf(values: readonly BaseValueObject[], parameters: readonly ParameterMetadata[]): unknown[] {
  return parameters.map((parameter, index) => {
    if (parameter.repeating) return values.slice(index).map((value) => argumentOf(value, parameter));
    const value = values[index];
    return value === undefined ? null : argumentOf(value, parameter);
  });
}

/** An argument left empty between commas is blank without being a cell: Excel passes null, not 0. */
function argumentOf(value: BaseValueObject, parameter: ParameterMetadata): unknown {
  const matrix = parameter.dimensionality === 'matrix';
  if (value.isNull()) return matrix ? [[null]] : parameter.optional ? null : 0;
  return matrix ? toMatrix(value) : scalarOf(value, parameter.type);
}

/** An error is the result before the function is asked. */
function scalarOf(value: BaseValueObject, type: string | undefined): unknown {
  const argument = toMatrix(value)[0]?.[0];
  if (argument instanceof CustomFunctionsError) throw argument;
  if (type !== 'number' || typeof argument === 'number') return argument;
  const number = argument === '' ? NaN : Number(argument);
  if (Number.isNaN(number)) throw new CustomFunctionsError('#VALUE!');
  return number;
}
