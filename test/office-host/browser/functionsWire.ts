import type { CustomFunctionsService, FunctionResult } from '../model/services';
import type { Wire } from './wire';

/** Message category and type of a call, as office.js's part for custom functions reads them. */
const CALL = { category: 1, type: 1000 } as const;

/** Formulas: calls go to the window of the functions, their results come back to the service that it knows. */
export class FunctionsWire {
  constructor(
    private readonly wire: Wire,
    private readonly service: CustomFunctionsService,
  ) {}

  /** A range is a matrix, an argument left out is null. */
  call(name: string, parameters: readonly unknown[]): Promise<FunctionResult> {
    return new Promise((onResult) => {
      const id = this.service.open(onResult);
      const message = JSON.stringify([id, name, parameters, null, 0, null]);
      this.wire.tell({ messageCategory: CALL.category, messageType: CALL.type, targetId: '', message });
    });
  }
}
