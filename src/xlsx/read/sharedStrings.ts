import { decodeEscapes } from '../xml/escapes';
import { XmlScanner } from '../xml/scanner';

/** The texts that cells share, by number, without looks and readings. */
export function readSharedStrings(bytes: Uint8Array): string[] {
  const texts: string[] = [];
  const scanner = new XmlScanner(bytes);
  while (scanner.next()) {
    if (!scanner.isOpen || !scanner.is('si')) continue;
    texts.push(readText(scanner));
  }
  return texts;
}

/** The characters of an `si` or `is` element, whose opening tag is the present one; goes to its closing tag. */
export function readText(scanner: XmlScanner): string {
  let text = '';
  scanner.within(() => {
    if (scanner.is('t')) text += scanner.text();
    else if (scanner.is('rPh')) scanner.skip();
  });
  return decodeEscapes(text);
}
