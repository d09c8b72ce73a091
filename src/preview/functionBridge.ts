import { BaseFunction, type BaseValueObject, type ErrorValueObject } from '@univerjs/engine-formula';
import { CustomFunctionsError, type Implementation } from './customFunctions';
import type { FunctionMetadata, ParameterMetadata } from './functionMetadata';
import { fromResult, fromThrown, toArgument, toMatrix } from './valueObjects';

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
      const direct = values.find((value, index) => value.isError() && !isMatrix(parameterAt(parameters, index)));
      if (direct) return direct as ErrorValueObject;
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

function parameterAt(parameters: readonly ParameterMetadata[], index: number): ParameterMetadata | undefined {
  return parameters[Math.min(index, parameters.length - 1)];
}

function isMatrix(parameter: ParameterMetadata | undefined): boolean {
  return parameter?.dimensionality === 'matrix';
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
  if (value.isNull()) return parameter.optional && !isMatrix(parameter) ? null : isMatrix(parameter) ? [[null]] : 0;
  if (isMatrix(parameter)) return toMatrix(value);
  const argument = toArgument(value);
  if (parameter.type !== 'number' || typeof argument === 'number') return argument;
  const number = argument === '' ? NaN : Number(argument);
  if (Number.isNaN(number)) throw new CustomFunctionsError('#VALUE!');
  return number;
}
