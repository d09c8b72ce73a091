import type { OfficePackage } from '../package/officePackage';
import { builtInFormat, FIRST_OWN_FORMAT, isDateFormat } from '../read/numberFormats';
import { append, setAttribute } from '../xml/edits';
import { XmlScanner } from '../xml/scanner';
import { Splices } from '../xml/splices';
import { escapeAttribute, rawText, utf8 } from '../xml/text';

/** The looks that our own sheets have. */
export type Look = 'header' | 'title' | 'wrapped';

const HEADER_FILL = 'FFE7EEF7';
const TITLE_POINTS = 14;
/** Formats that mean the same in every language, by their number. */
const COMMON = [0, 1, 2, 3, 4, 9, 10, 11, 49];
const EMPTY = (namespace: string) =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${namespace}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`;

/** The lists in the styles part that new looks are added to, in the part's own order. */
const LISTS = ['numFmts', 'fonts', 'fills', 'cellXfs'] as const;
const CHILD = { numFmts: 'numFmt', fonts: 'font', fills: 'fill', cellXfs: 'xf' } as const;
type List = (typeof LISTS)[number];

/** The looks of a workbook. New ones are derived from those that cells have, and go behind the others. */
export class StyleBook {
  /** Of the styles part. */
  readonly path: string;
  private prefix = '';
  /** The elements of each list as they are written. */
  private readonly lists: Record<List, string[]> = { numFmts: [], fonts: [], fills: [], cellXfs: [] };
  private readonly known: Record<List, number> = { numFmts: 0, fonts: 0, fills: 0, cellXfs: 0 };
  private readonly formats = new Map<number, string>();
  private readonly derived = new Map<string, number>();

  constructor(
    private readonly file: OfficePackage,
    workbook: string,
    namespace: string,
    relationshipType: (kind: string) => string,
  ) {
    const target = file.related(workbook, 'styles')?.target;
    if (target && file.has(target)) this.path = target;
    else {
      this.path = `${workbook.slice(0, workbook.lastIndexOf('/') + 1)}styles.xml`;
      const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';
      file.add(this.path, utf8(EMPTY(namespace)), type);
      file.relate(workbook, relationshipType('styles'), this.path);
    }
    this.read();
  }

  /** The look of a cell with another number format. */
  withFormat(style: number, code: string): number {
    return this.derive(`${style} ${code}`, () => {
      const tag = withAttributes(this.xf(style), { numFmtId: String(this.formatId(code)), applyNumberFormat: '1' });
      return this.add('cellXfs', tag);
    });
  }

  withLook(style: number, look: Look): number {
    return this.derive(`${style} ${look}`, () => {
      const xf = this.xf(style);
      if (look === 'wrapped') return this.add('cellXfs', this.wrappedXf(xf));
      const font = this.lists.fonts[numberIn(xf, 'fontId')] ?? this.tag('font');
      const bold = this.add('fonts', this.boldFont(font, look));
      const fill: Record<string, string> =
        look === 'header' ? { fillId: String(this.headerFill()), applyFill: '1' } : {};
      return this.add('cellXfs', withAttributes(xf, { fontId: String(bold), applyFont: '1', ...fill }));
    });
  }

  /** Whether numbers of this look are dates. */
  isDate(style: number): boolean {
    return isDateFormat(this.formatOf(numberIn(this.xf(style), 'numFmtId')));
  }

  save(): void {
    if (LISTS.every((list) => this.lists[list].length === this.known[list])) return;
    this.file.edit(this.path, (bytes) => this.saved(bytes));
    for (const list of LISTS) this.known[list] = this.lists[list].length;
  }

  private saved(bytes: Uint8Array): Uint8Array {
    const scanner = new XmlScanner(bytes);
    const splices = new Splices(bytes);
    const met = new Set<string>();
    const fresh = (list: List) => this.lists[list].slice(this.known[list]).join('');
    while (scanner.next()) {
      if (!scanner.isOpen) continue;
      if (scanner.depth > 1 && !met.has('numFmts') && !scanner.is('numFmts') && fresh('numFmts')) {
        const count = this.lists.numFmts.length;
        splices.insert(
          scanner.start,
          `<${this.prefix}numFmts count="${count}">${fresh('numFmts')}</${this.prefix}numFmts>`,
        );
        met.add('numFmts');
      }
      const list = LISTS.find((one) => scanner.is(one));
      if (!list || met.has(list)) continue;
      met.add(list);
      if (this.lists[list].length === this.known[list]) continue;
      setAttribute(splices, scanner, 'count', String(this.lists[list].length));
      append(splices, scanner, fresh(list));
    }
    return splices.apply();
  }

  private read(): void {
    const bytes = this.file.xml(this.path);
    const scanner = new XmlScanner(bytes);
    while (scanner.next()) {
      if (!scanner.isOpen) continue;
      if (scanner.is('styleSheet')) ({ prefix: this.prefix } = scanner);
      const list = LISTS.find((one) => scanner.is(one));
      if (!list || this.lists[list].length > 0) continue;
      scanner.within(() => {
        if (!scanner.is(CHILD[list])) return;
        if (list === 'numFmts')
          this.formats.set(scanner.number('numFmtId') ?? 0, scanner.attribute('formatCode') ?? 'General');
        const from = scanner.start;
        scanner.skip();
        this.lists[list].push(rawText(bytes, from, scanner.end));
      });
      this.known[list] = this.lists[list].length;
    }
  }

  private derive(key: string, make: () => number): number {
    const known = this.derived.get(key);
    if (known !== undefined) return known;
    const made = make();
    this.derived.set(key, made);
    return made;
  }

  private add(list: List, element: string): number {
    const same = this.lists[list].indexOf(element);
    return same >= 0 ? same : this.lists[list].push(element) - 1;
  }

  private xf(style: number): string {
    return this.lists.cellXfs[style] ?? this.lists.cellXfs[0] ?? this.tag('xf');
  }

  private tag(name: string): string {
    return `<${this.prefix}${name}/>`;
  }

  private formatOf(id: number): string {
    return this.formats.get(id) ?? builtInFormat(id) ?? 'General';
  }

  private formatId(code: string): number {
    const common = COMMON.find((id) => builtInFormat(id) === code && !this.formats.has(id));
    if (common !== undefined) return common;
    for (const [id, known] of this.formats) if (known === code) return id;
    const id = Math.max(FIRST_OWN_FORMAT - 1, ...this.formats.keys()) + 1;
    this.formats.set(id, code);
    this.lists.numFmts.push(`<${this.prefix}numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`);
    return id;
  }

  private wrappedXf(xf: string): string {
    const { prefix } = this;
    const aligned = withAttributes(xf, { applyAlignment: '1' });
    const own = new RegExp(`<${prefix}alignment[^>]*/>`).exec(aligned)?.[0];
    const alignment = withAttributes(own ?? this.tag('alignment'), { vertical: 'center', wrapText: '1' });
    if (own) return aligned.replace(own, alignment);
    return aligned.endsWith('/>') && !aligned.includes('</')
      ? `${aligned.slice(0, -2)}>${alignment}</${prefix}xf>`
      : aligned.replace(/>/, `>${alignment}`);
  }

  private headerFill(): number {
    const { prefix } = this;
    const color = `<${prefix}fgColor rgb="${HEADER_FILL}"/><${prefix}bgColor indexed="64"/>`;
    const pattern = `<${prefix}patternFill patternType="solid">${color}</${prefix}patternFill>`;
    return this.add('fills', `<${prefix}fill>${pattern}</${prefix}fill>`);
  }

  private boldFont(font: string, look: Look): string {
    const { prefix } = this;
    const inner = font.replace(/^<[^>]*>/, '').replace(/<\/[^>]*>$/, '');
    const without = inner.replace(new RegExp(`<${prefix}(b|${look === 'title' ? 'sz' : 'b'})(\\s[^>]*)?/>`, 'g'), '');
    const size = look === 'title' ? `<${prefix}sz val="${TITLE_POINTS}"/>` : '';
    return `<${prefix}font><${prefix}b/>${size}${without}</${prefix}font>`;
  }
}

function numberIn(element: string, name: string): number {
  return Number(new RegExp(`\\s${name}="(\\d+)"`).exec(element)?.[1] ?? 0);
}

/** An element's text with attributes of its first tag set. */
function withAttributes(element: string, attributes: Readonly<Record<string, string>>): string {
  const bytes = utf8(element);
  const scanner = new XmlScanner(bytes);
  const splices = new Splices(bytes);
  if (scanner.next())
    for (const [name, value] of Object.entries(attributes)) setAttribute(splices, scanner, name, value);
  const changed = splices.apply();
  return rawText(changed, 0, changed.length);
}
