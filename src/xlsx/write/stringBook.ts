import type { OfficePackage } from '../package/officePackage';
import { readSharedStrings } from '../read/sharedStrings';
import { append, setAttribute } from '../xml/edits';
import { encodeEscapes } from '../xml/escapes';
import { XmlScanner } from '../xml/scanner';
import { Splices } from '../xml/splices';
import { escapeText } from '../xml/text';

/** The texts that cells share; new ones go behind the others, so that numbers in untouched cells stay right. */
export class StringBook {
  private readonly path: string | null;
  private indexes: Map<string, number> | null = null;
  private count = 0;
  private readonly added: string[] = [];

  constructor(
    private readonly file: OfficePackage,
    workbook: string,
  ) {
    const target = file.related(workbook, 'sharedStrings')?.target;
    this.path = target && file.has(target) ? target : null;
  }

  /** Index of a text; null where the workbook shares none, and cells hold their own. */
  indexOf(text: string): number | null {
    if (this.path === null) return null;
    const indexes = (this.indexes ??= this.read(this.path));
    const known = indexes.get(text);
    if (known !== undefined) return known;
    indexes.set(text, this.count);
    this.added.push(text);
    this.count += 1;
    return this.count - 1;
  }

  save(): void {
    if (this.path === null || this.added.length === 0) return;
    this.file.edit(this.path, (bytes) => {
      const scanner = new XmlScanner(bytes);
      const splices = new Splices(bytes);
      while (scanner.next()) {
        if (!scanner.isOpen || !scanner.is('sst')) continue;
        const { prefix } = scanner;
        if (scanner.attribute('uniqueCount') !== undefined)
          setAttribute(splices, scanner, 'uniqueCount', String(this.count));
        const count = scanner.number('count');
        if (count !== undefined) setAttribute(splices, scanner, 'count', String(count + this.added.length));
        append(
          splices,
          scanner,
          this.added.map((text) => `<${prefix}si>${textElement(prefix, text)}</${prefix}si>`).join(''),
        );
      }
      return splices.apply();
    });
    this.added.length = 0;
  }

  /** A text with looks of its own would lend them to new cells, so only plain ones are used again. */
  private read(path: string): Map<string, number> {
    const bytes = this.file.xml(path);
    const texts = readSharedStrings(bytes);
    const rich = richIn(bytes);
    this.count = texts.length;
    const indexes = new Map<string, number>();
    texts.forEach((text, i) => {
      if (!rich.has(i) && !indexes.has(text)) indexes.set(text, i);
    });
    return indexes;
  }
}

/** Numbers of the texts that are more than one plain piece. */
function richIn(bytes: Uint8Array): Set<number> {
  const rich = new Set<number>();
  const scanner = new XmlScanner(bytes);
  let index = -1;
  while (scanner.next()) {
    if (!scanner.isOpen) continue;
    if (scanner.is('si')) index += 1;
    else if (!scanner.is('t')) rich.add(index);
  }
  return rich;
}

/** A `t` element, its blanks kept. */
export function textElement(prefix: string, text: string): string {
  const space = /^\s|\s$|[\n\t]| {2}/.test(text) ? ' xml:space="preserve"' : '';
  return `<${prefix}t${space}>${escapeText(encodeEscapes(text))}</${prefix}t>`;
}
