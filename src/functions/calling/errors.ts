import { MetricError, type MetricErrorCode } from '../../domain/errors';
import { errorReasons, functionErrors } from '../../text/functions/zh-CN';
import { labelOf } from './labels';

type ErrorName = keyof typeof CustomFunctions.ErrorCode;

/** The one map from the domain's reasons to Excel's errors. */
const ERROR_NAMES: Readonly<Record<MetricErrorCode, ErrorName>> = {
  notANumber: 'invalidValue',
  badArgument: 'invalidValue',
  outOfRange: 'invalidNumber',
  divisionByZero: 'divisionByZero',
  notFound: 'notAvailable',
};

/** Excel's errors by the text a cell shows. #SPILL! and #CALC! cannot be returned; they become #VALUE!. */
const NAMES_BY_TEXT: Readonly<Record<string, ErrorName>> = {
  '#VALUE!': 'invalidValue',
  '#N/A': 'notAvailable',
  '#DIV/0!': 'divisionByZero',
  '#NUM!': 'invalidNumber',
  '#NULL!': 'nullReference',
  '#NAME?': 'invalidName',
  '#REF!': 'invalidReference',
};

/** Thrown where a figure that the result needs is missing: the answer is empty text, as the pane shows no value. */
export const MISSING = { missing: true } as const;

export function excelError(name: ErrorName, message?: string): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode[name], message);
}

/** What was thrown as Excel's error; what is neither the domain's nor Excel's is a fault of ours and goes on. */
export function toExcelError(error: unknown): CustomFunctions.Error {
  if (error instanceof CustomFunctions.Error) return error;
  if (!(error instanceof MetricError)) throw error;
  const name = ERROR_NAMES[error.code];
  // Excel shows a message beside #VALUE! and #N/A only.
  return name === 'invalidValue' || name === 'notAvailable' ? excelError(name, sentence(error)) : excelError(name);
}

function sentence(error: MetricError): string {
  const label = labelOf(error.field);
  if (error.code === 'notFound') return functionErrors.notFound(label);
  return functionErrors.about(label, errorReasons[error.reason], error.at);
}

/** An error that arrived inside an input range, as text or as the object a runtime makes of it. */
export function receivedError(value: unknown): CustomFunctions.Error {
  const shape = value as { code?: unknown; basicValue?: unknown };
  const text = typeof value === 'string' ? value : (shape.code ?? shape.basicValue);
  return excelError(NAMES_BY_TEXT[String(text)] ?? 'invalidValue');
}

/**
 * An error as one element of a returned matrix. Whether this runtime shows such an element as an error is in doubt:
 * should it not, this is the one place to return something else.
 */
export function errorInMatrix(error: CustomFunctions.Error): unknown {
  return error;
}

/** A whole answer: one error is thrown, as Excel expects of a single cell. */
export function throwingExcelErrors(compute: () => any[][]): any[][] {
  try {
    return compute();
  } catch (error) {
    if (error === MISSING) return [['']];
    throw toExcelError(error);
  }
}
