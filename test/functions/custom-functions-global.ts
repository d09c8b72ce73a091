/** The one global of the functions' runtime, as Microsoft documents it. Import it before any function. */
export class ExcelError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

const ERROR_CODES = {
  invalidValue: '#VALUE!',
  notAvailable: '#N/A',
  divisionByZero: '#DIV/0!',
  invalidNumber: '#NUM!',
  nullReference: '#NULL!',
  invalidName: '#NAME?',
  invalidReference: '#REF!',
};

Object.assign(globalThis, {
  CustomFunctions: { Error: ExcelError, ErrorCode: ERROR_CODES, associate: () => undefined },
});
