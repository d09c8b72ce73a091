import { HostError, Service } from '../service';
import type { SheetData } from './sheetData';

interface Printed {
  readonly data: SheetData;
  checkWritable(): void;
}

const ORIENTATIONS = ['Portrait', 'Landscape'];

/** How a sheet is printed. What is set is kept as Office.js names it. */
export class PageLayout extends Service {
  readonly scalars = ['orientation', 'paperSize', 'zoom', 'printGridlines', 'leftMargin', 'rightMargin'];
  override readonly navigation = ['headersFooters'];
  readonly headersFooters: HeadersFooters;

  constructor(private readonly sheet: Printed) {
    super();
    this.headersFooters = new HeadersFooters(sheet);
  }

  get orientation(): unknown {
    return this.sheet.data.page.orientation ?? 'Portrait';
  }
  set orientation(value: unknown) {
    if (!ORIENTATIONS.includes(String(value)))
      throw new HostError('InvalidArgument', `No orientation: ${String(value)}`, 'PageLayout.orientation');
    this.keep({ orientation: value });
  }
  get paperSize(): unknown {
    return this.sheet.data.page.paperSize ?? 'Letter';
  }
  set paperSize(value: unknown) {
    this.keep({ paperSize: value });
  }
  get zoom(): unknown {
    return this.sheet.data.page.zoom ?? { scale: 100 };
  }
  set zoom(value: unknown) {
    this.keep({ zoom: value });
  }
  get printGridlines(): unknown {
    return this.sheet.data.page.printGridlines ?? false;
  }
  set printGridlines(value: unknown) {
    this.keep({ printGridlines: value });
  }
  get leftMargin(): unknown {
    return this.sheet.data.page.leftMargin ?? 50.4;
  }
  set leftMargin(value: unknown) {
    this.keep({ leftMargin: value });
  }
  get rightMargin(): unknown {
    return this.sheet.data.page.rightMargin ?? 50.4;
  }
  set rightMargin(value: unknown) {
    this.keep({ rightMargin: value });
  }
  setPrintTitleRows(address: unknown): void {
    if (!/^\$\d+:\$\d+$/.test(String(address)))
      throw new HostError('InvalidArgument', `No rows: ${String(address)}`, 'PageLayout.setPrintTitleRows');
    this.keep({ titleRows: address });
  }

  private keep(part: Record<string, unknown>): void {
    this.sheet.checkWritable();
    Object.assign(this.sheet.data.page, part);
  }
}

class HeadersFooters extends Service {
  readonly scalars = [];
  override readonly navigation = ['defaultForAllPages'];
  readonly defaultForAllPages: HeaderFooter;

  constructor(sheet: Printed) {
    super();
    this.defaultForAllPages = new HeaderFooter(sheet);
  }
}

class HeaderFooter extends Service {
  readonly scalars = ['centerFooter'];

  constructor(private readonly sheet: Printed) {
    super();
  }
  get centerFooter(): unknown {
    return this.sheet.data.page.centerFooter ?? '';
  }
  set centerFooter(value: unknown) {
    this.sheet.checkWritable();
    this.sheet.data.page.centerFooter = value;
  }
}
