import { Collection, HostError, Service } from '../service';
import type { Box } from './address';
import type { Conditional, SheetData } from './sheetData';

/** Cells whose conditional formats are asked for. */
interface Asked {
  readonly boxes: readonly Box[];
  readonly data: SheetData;
  checkWritable(): void;
  areasOf(boxes: readonly Box[]): Service;
}

/** Conditional formats that touch some cells, the strongest first. */
export class ConditionalFormats extends Collection<ConditionalFormat> {
  constructor(private readonly asked: Asked) {
    super();
  }
  get items(): readonly ConditionalFormat[] {
    const { boxes, data } = this.asked;
    return data.conditionals
      .filter((one) => one.boxes.some((box) => boxes.some((other) => touch(box, other))))
      .map((one) => new ConditionalFormat(this.asked, one));
  }
  /** Only the kinds of which something can be set in this host. The newest is the strongest. */
  add(type: string): ConditionalFormat {
    this.asked.checkWritable();
    if (type !== 'Custom') throw new HostError('NotImplemented', `${type} is not modelled.`, 'ConditionalFormats.add');
    const { data, boxes } = this.asked;
    const id = `{00000000-0000-0000-0001-${String(data.nextConditional++).padStart(12, '0')}}`;
    const added = { id, type, boxes: [...boxes], formula: '', fill: '' };
    data.conditionals.unshift(added);
    return new ConditionalFormat(this.asked, added);
  }
  getItem(id: string): ConditionalFormat {
    const found = this.items.find((item) => item.id === id);
    if (!found)
      throw new HostError('ItemNotFound', 'The requested resource does not exist.', 'ConditionalFormats.getItem');
    return found;
  }
}

class ConditionalFormat extends Service {
  readonly scalars = ['id', 'type', 'priority'];
  override readonly navigation = ['custom'];
  override readonly identified = true;
  constructor(
    private readonly asked: Asked,
    private readonly one: Conditional,
  ) {
    super();
  }
  get id(): string {
    return this.one.id;
  }
  get type(): string {
    return this.one.type;
  }
  get priority(): number {
    return this.asked.data.conditionals.indexOf(this.one);
  }
  get custom(): CustomFormat {
    if (this.one.type !== 'Custom')
      throw new HostError('InvalidOperation', 'The conditional format is of another type.', 'ConditionalFormat.custom');
    return new CustomFormat(this.asked, this.one);
  }
  getRanges(): Service {
    return this.asked.areasOf(this.one.boxes);
  }
  delete(): void {
    this.asked.checkWritable();
    const { conditionals } = this.asked.data;
    conditionals.splice(conditionals.indexOf(this.one), 1);
  }
}

abstract class Part extends Service {
  constructor(
    protected readonly asked: Asked,
    protected readonly one: Conditional,
  ) {
    super();
  }
}

class CustomFormat extends Part {
  readonly scalars = [];
  override readonly navigation = ['rule', 'format'];
  readonly rule = new Rule(this.asked, this.one);
  readonly format = new Format(this.asked, this.one);
}

class Rule extends Part {
  readonly scalars = ['formula'];
  get formula(): unknown {
    return this.one.formula;
  }
  set formula(formula: unknown) {
    this.asked.checkWritable();
    this.one.formula = String(formula);
  }
}

class Format extends Part {
  readonly scalars = [];
  override readonly navigation = ['fill'];
  readonly fill = new Fill(this.asked, this.one);
}

class Fill extends Part {
  readonly scalars = ['color'];
  get color(): unknown {
    return this.one.fill;
  }
  set color(color: unknown) {
    this.asked.checkWritable();
    this.one.fill = String(color);
  }
}

function touch(a: Box, b: Box): boolean {
  const rows = a.row < b.row + b.rows && b.row < a.row + a.rows;
  return rows && a.column < b.column + b.columns && b.column < a.column + a.columns;
}
