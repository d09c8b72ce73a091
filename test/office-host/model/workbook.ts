import { HostError, Service } from '../service';
import type { Box } from './address';
import type { Range } from './range';
import { Settings } from './settings';
import { Tables } from './tables';
import type { Worksheet } from './worksheet';
import { Worksheets } from './worksheets';

/** The root object of the host: one open workbook with one sheet. */
export class HostWorkbook extends Service {
  readonly scalars = ['name'];
  override readonly navigation = ['worksheets', 'settings', 'protection', 'tables'];
  readonly name = '店铺.xlsx';
  readonly protection = new WorkbookProtection();
  readonly worksheets: Worksheets = new Worksheets(this);
  readonly tables = new Tables(() => this.worksheets.items);
  readonly settings = new Settings();
  readonly application = new Application();
  readonly _Runtime = new Runtime();
  selected: Range = this.worksheets.active.getCell(0, 0);
  /** Told of every change of contents. */
  onContents: (sheet: Worksheet, box: Box) => void = () => {};

  getActiveCell(): Range {
    const { worksheet, box } = this.selected;
    return worksheet.getCell(box.row, box.column);
  }

  checkStructure(): void {
    if (this.protection.protected)
      throw new HostError('AccessDenied', 'The structure of the workbook is protected.', 'Workbook');
  }
}

class WorkbookProtection extends Service {
  readonly scalars = ['protected'];
  protected = false;
}

class Application extends Service {
  readonly scalars = ['calculationMode'];
  readonly calculationMode = 'Automatic';
  calculate(): void {}
  suspendApiCalculationUntilNextSync(): void {}
  suspendScreenUpdatingUntilNextSync(): void {}
}

/** Events that an add-in has switched off are not raised later. */
class Runtime extends Service {
  readonly scalars = ['enableEvents'];
  private enabled = true;
  get enableEvents(): boolean {
    return this.enabled;
  }
  set enableEvents(enabled: boolean) {
    this.enabled = enabled;
  }
}
