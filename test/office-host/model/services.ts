import { Service } from '../service';

/** What office.js asks of Excel beside the workbook, by the names under which it does. */
export function servicesBesideTheWorkbook(functions: CustomFunctionsService): Readonly<Record<string, Service>> {
  return {
    'Microsoft.InternalService.AddinInternalService': new AddinInternalService(),
    'Microsoft.ExcelServices.CustomFunctions': functions,
  };
}

/** Told by office.js once the page has given its commands their functions. */
class AddinInternalService extends Service {
  readonly scalars = [];
  notifyActionHandlerReady(): void {}
}

export interface FunctionResult {
  readonly succeeded: boolean;
  readonly value: unknown;
  /** Of a failed call: which error the cell shows. */
  readonly error?: unknown;
  readonly message?: unknown;
}

/** Where results of custom functions arrive. Calls go out as messages, see `FunctionsWire`. */
export class CustomFunctionsService extends Service {
  readonly scalars = [];
  private readonly calls = new Map<number, (result: FunctionResult) => void>();
  private last = 0;

  /** The number of a new call; `onResult` hears what comes of it. */
  open(onResult: (result: FunctionResult) => void): number {
    this.last += 1;
    this.calls.set(this.last, onResult);
    return this.last;
  }

  _SetOsfControlContainerReadyForCustomFunctions(): void {}
  _GetEnabledFeatures(): readonly string[] {
    return [];
  }
  setInvocationResults(results: readonly RawResult[]): void {
    for (const { id, failed, value, errorCode, errorDescription } of results) {
      this.calls.get(id)?.({ succeeded: failed !== true, value, error: errorCode, message: errorDescription });
      this.calls.delete(id);
    }
  }
}

interface RawResult {
  readonly id: number;
  readonly failed?: boolean;
  readonly value?: unknown;
  readonly errorCode?: unknown;
  readonly errorDescription?: unknown;
}
