import { XmlScanner } from '../xml/scanner';
import { escapeAttribute } from '../xml/text';
import { partKey } from './partNames';
import { withChild, without } from './relationships';

/** The part that says of every part what it is. */
export const CONTENT_TYPES = '[Content_Types].xml';

/** What a part is, by its own entry or by its name's ending; '' where nothing is said. */
export function contentTypeOf(bytes: Uint8Array, path: string): string {
  const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  const scanner = new XmlScanner(bytes);
  let byEnding = '';
  while (scanner.next()) {
    if (!scanner.isOpen) continue;
    if (scanner.is('Override') && isPart(scanner, path)) return scanner.attribute('ContentType') ?? '';
    if (scanner.is('Default') && scanner.attribute('Extension')?.toLowerCase() === ending)
      byEnding = scanner.attribute('ContentType') ?? '';
  }
  return byEnding;
}

export function withContentType(bytes: Uint8Array, path: string, type: string): Uint8Array {
  if (contentTypeOf(bytes, path) === type) return bytes;
  const name = escapeAttribute(`/${path}`);
  return withChild(bytes, 'Types', (prefix) => `<${prefix}Override PartName="${name}" ContentType="${type}"/>`);
}

export function withoutContentType(bytes: Uint8Array, path: string): Uint8Array {
  return without(bytes, 'Override', (scanner) => isPart(scanner, path));
}

function isPart(scanner: XmlScanner, path: string): boolean {
  return partKey(scanner.attribute('PartName') ?? '') === partKey(`/${path}`);
}
