/** A custom function as Excel's runtime calls it: arguments in order, the invocation last. */
export type Implementation = (...args: unknown[]) => unknown;

/** The names of Excel's errors are the keys that functions use; the values are what a cell shows. */
const ERROR_CODES = {
  invalidValue: '#VALUE!',
  notAvailable: '#N/A',
  divisionByZero: '#DIV/0!',
  invalidNumber: '#NUM!',
  nullReference: '#NULL!',
  invalidName: '#NAME?',
  invalidReference: '#REF!',
} as const;

export class CustomFunctionsError {
  constructor(
    readonly code: string,
    readonly message: string = '',
  ) {}
}

/**
 * Stands in for the runtime that Excel gives to custom functions: defines the global `CustomFunctions` and collects
 * what is associated with it. Call before functions.js is loaded.
 */
export function collectFunctions(): ReadonlyMap<string, Implementation> {
  const collected = new Map<string, Implementation>();
  Object.assign(globalThis, {
    CustomFunctions: {
      associate: (id: string, implementation: Implementation) => void collected.set(id, implementation),
      Error: CustomFunctionsError,
      ErrorCode: ERROR_CODES,
    },
  });
  return collected;
}
