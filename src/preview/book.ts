import { ICommandService, type IExecutionOptions, type Injector, type Workbook, type Worksheet } from '@univerjs/core';
import { WorkbookError } from '../workbook/errors';
import { sheetKey } from '../workbook/sheetNames';

/** Marks what the port itself does, so that it is not taken for a user's edit. */
export const OWN_WORK = 'dianbao';

/** One workbook inside Univer, and the one way to change it. */
export class Book {
  private readonly commands: ICommandService;

  constructor(
    readonly injector: Injector,
    readonly workbook: Workbook,
    readonly close: () => void,
  ) {
    this.commands = injector.get(ICommandService);
  }

  find(name: string): Worksheet | undefined {
    return this.workbook.getSheets().find((sheet) => sheetKey(sheet.getName()) === sheetKey(name));
  }

  /** Throws WorkbookError `noSuchSheet`. */
  get(name: string): Worksheet {
    const sheet = this.find(name);
    if (!sheet) throw new WorkbookError('noSuchSheet', { sheet: name });
    return sheet;
  }

  has(command: string): boolean {
    return this.commands.hasCommand(command);
  }

  /** Runs a mutation or operation of Univer's on this workbook. Throws WorkbookError `hostFailed`. */
  run(command: string, params: object, options: IExecutionOptions = {}): void {
    if (!this.attempt(command, params, options)) throw new WorkbookError('hostFailed', { reason: command });
  }

  /** The same for what may fail without harm; whether it was done. */
  attempt(command: string, params: object, options: IExecutionOptions = {}): boolean {
    const all = { unitId: this.workbook.getUnitId(), ...params };
    return this.commands.syncExecuteCommand(command, all, { ...options, [OWN_WORK]: true });
  }
}
