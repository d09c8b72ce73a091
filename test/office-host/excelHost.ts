import type { CellValue } from '../../src/domain/cells';
import { Engine } from './engine';
import { loadOfficeJs } from './loadOfficeJs';
import { addressOf } from './model/address';
import type { Box } from './model/address';
import { CustomFunctionsService, servicesBesideTheWorkbook } from './model/services';
import { HostWorkbook } from './model/workbook';
import type { Worksheet } from './model/worksheet';
import type { BatchRequest, BatchResponse, EventEntry } from './protocol';
import { DELAY_FOR_CELL_EDIT, EVENT_CATEGORY, WORKSHEET_CHANGED } from './protocol';
import { Traffic } from './traffic';

/** An Excel for the real office.js to talk to: one open workbook, the wire to it, and the user in front of it. */
export class ExcelHost {
  readonly workbook = new HostWorkbook();
  readonly traffic = new Traffic();
  readonly functions = new CustomFunctionsService();
  readonly engine = new Engine(this.workbook, servicesBesideTheWorkbook(this.functions));
  private carrying = false;
  private leaveCell: (() => void) | null = null;
  /** How an event reaches office.js; told by whoever connects the two. */
  onEvent: (entry: EventEntry) => void = () => {};
  private cellEdit: Promise<void> | null = null;

  /** @param apiMinor the requirement set that this Excel claims: 9 for ExcelApi 1.9 */
  constructor(readonly apiMinor: number) {
    this.workbook.onContents = (sheet, box) => this.raiseChanged(sheet, box);
  }

  /** Connects the office.js of this realm to this host instead of the one before. */
  install(): this {
    const hooks = loadOfficeJs();
    const session = new hooks.SessionBase();
    session['_resolveRequestUrlAndHeaderInfo'] = async () => ({ url: 'https://excel.invalid/', headers: {} });
    session['_createRequestExecutorOrNull'] = () => ({
      executeAsync: async (_custom: unknown, flags: number, message: { Body: BatchRequest }) => ({
        ...{ HttpStatusCode: 200, ErrorCode: '', ErrorMessage: '', Headers: {} },
        Body: await this.answer(message.Body, flags),
      }),
    });
    hooks.SessionBase._overrideSession = session;
    hooks._testSetRichApiMessageReadyImpl(async () => {});
    // office.js itself refuses members above the level that this Excel claims.
    hooks.CommonUtility._doApiNotSupportedCheck = true;
    const isSetSupported = (set: string, version?: string | number): boolean =>
      set !== 'ExcelApi' || minorOf(version) <= this.apiMinor;
    Object.assign(globalThis, { Office: { context: { requirements: { isSetSupported } } } });
    this.onEvent = (entry) =>
      void setTimeout(() => loadOfficeJs()._testTriggerRichApiMessageEvent({ entries: [entry] }), 0);
    return this;
  }

  /** A user's entry into one cell. */
  type(sheet: string, row: number, column: number, entry: CellValue): void {
    const { data } = this.workbook.worksheets.getItem(sheet);
    data.enter(row, column, entry);
    this.raiseChanged(this.workbook.worksheets.getItem(sheet), { row, column, rows: 1, columns: 1 });
  }

  /** From now on the user is in the middle of editing a cell, until `finishEditing`. */
  startEditing(): void {
    this.cellEdit = new Promise((resolve) => (this.leaveCell = resolve));
  }

  finishEditing(): void {
    this.cellEdit = null;
    this.leaveCell?.();
  }

  /** Answers one request of office.js, as soon as the user is not in the middle of a cell. */
  async answer(body: BatchRequest, flags: number): Promise<BatchResponse> {
    if (this.cellEdit && !(flags & DELAY_FOR_CELL_EDIT)) {
      const Error = { Code: 'InvalidOperationInCellEditMode', Message: 'Excel is in cell-editing mode.', Location: '' };
      return { Results: [], TraceIds: [], Error };
    }
    await this.cellEdit;
    this.carrying = true;
    try {
      return this.traffic.carry(body, (request) => this.engine.process(request));
    } finally {
      this.carrying = false;
    }
  }

  private raiseChanged(sheet: Worksheet, box: Box): void {
    if (!this.workbook.worksheets.listening || !this.workbook._Runtime.enableEvents) return;
    const message = {
      address: addressOf(box),
      changeType: 'RangeEdited',
      source: 'Local',
      worksheetId: sheet.id,
      shiftDirection: 'None',
      // Told since ExcelApi 1.14 only.
      ...(this.apiMinor >= 14 && { triggerSource: this.carrying ? 'ThisLocalAddin' : 'Unknown' }),
    };
    this.onEvent({
      messageCategory: EVENT_CATEGORY,
      messageType: WORKSHEET_CHANGED,
      targetId: 'Workbook',
      message: JSON.stringify(message),
    });
  }
}

/** office.js asks for `1.3` and, here and there, for the number 1.3. */
function minorOf(version: string | number = '1.1'): number {
  return Number(String(version).split('.')[1] ?? 0);
}
