import { Collection, HostError } from '../service';
import { Worksheet, type SheetBook } from './worksheet';

export class Worksheets extends Collection<Worksheet> {
  readonly items: Worksheet[] = [];
  active: Worksheet;
  /** Whether an add-in listens to `worksheets.onChanged`. */
  listening = false;
  private nextId = 1;

  constructor(private readonly workbook: SheetBook) {
    super();
    this.active = this.insert('Sheet1');
  }

  add(name?: string): Worksheet {
    this.workbook.checkStructure();
    const free = name ?? this.freeName('Sheet', (n) => String(n));
    this.checkName(free);
    return this.insert(free);
  }
  /** Ids and names, names in any case. */
  getItemOrNullObject(key: string): Worksheet | null {
    const wanted = key.toLowerCase();
    return this.items.find(({ id, name }) => id === key || name.toLowerCase() === wanted) ?? null;
  }
  getItem(key: string): Worksheet {
    const sheet = this.getItemOrNullObject(key);
    if (!sheet)
      throw new HostError('ItemNotFound', 'The requested resource does not exist.', 'WorksheetCollection.getItem');
    return sheet;
  }
  getActiveWorksheet(): Worksheet {
    return this.active;
  }
  _RegisterDataChangedEvent(): void {
    this.listening = true;
  }
  _UnregisterDataChangedEvent(): void {
    this.listening = false;
  }

  /** As in Excel the copy is called `name (2)`, is protected like the original, and its formulas mean itself. */
  insertCopy(original: Worksheet): Worksheet {
    this.workbook.checkStructure();
    const name = this.freeName(`${original.name.slice(0, 26)} (`, (n) => `${n + 1})`);
    const data = original.data.copy();
    data.redirect(original.name, name);
    const copy = this.insert(name, data);
    return copy;
  }

  remove(sheet: Worksheet): void {
    this.workbook.checkStructure();
    const others = this.items.filter((item) => item !== sheet);
    if (!others.some(({ visibility }) => visibility === 'Visible')) {
      throw new HostError('InvalidOperation', 'A workbook keeps at least one visible sheet.', 'Worksheet.delete');
    }
    this.items.splice(this.items.indexOf(sheet), 1);
    if (this.active === sheet) this.active = others[0] as Worksheet;
  }

  /** Lines of a sheet come or go, and the formulas of every sheet go along. */
  shift(sheet: Worksheet, rows: boolean, at: number, added: number): void {
    const shift = { sheet: sheet.name, rows, at, added };
    sheet.data.shift(shift);
    for (const { name, data } of this.items) data.respell(name, shift);
  }

  checkName(name: string, self?: Worksheet): void {
    if (!name || name.length > 31 || /[\\/?*[\]:]|^'|'$/.test(name)) {
      throw new HostError('InvalidArgument', `No name for a sheet: ${name}`, 'Worksheet.name');
    }
    const other = this.getItemOrNullObject(name);
    if (other && other !== self)
      throw new HostError('ItemAlreadyExists', `There is a sheet ${name}.`, 'WorksheetCollection.add');
  }

  private insert(name: string, data?: Worksheet['data']): Worksheet {
    const id = `{00000000-0000-0000-0000-${String(this.nextId++).padStart(12, '0')}}`;
    const sheet = new Worksheet(this.workbook, id, name, data);
    this.items.push(sheet);
    return sheet;
  }

  private freeName(prefix: string, suffix: (n: number) => string): string {
    for (let n = 1; ; n += 1) {
      const name = prefix + suffix(n);
      if (!this.getItemOrNullObject(name)) return name;
    }
  }
}
