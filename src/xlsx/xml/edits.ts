import type { Splices } from './splices';
import type { XmlScanner } from './scanner';
import { escapeAttribute, rawText } from './text';

/** Gives an attribute of the present tag a value, in its place or behind the others; null takes it away. */
export function setAttribute(splices: Splices, scanner: XmlScanner, name: string, value: string | null): void {
  const place = scanner.attributePlace(name);
  if (place && value === null) {
    // With the blank before it.
    splices.replace(place.at - 1, place.to + 1, '');
  } else if (place) splices.replace(place.from, place.to, escapeAttribute(value as string));
  else if (value !== null) splices.insert(attributesEnd(scanner), ` ${name}="${escapeAttribute(value)}"`);
}

/** Where the attributes of the present tag end. */
function attributesEnd({ bytes, end, isEmpty, nameTo }: XmlScanner): number {
  let at = isEmpty ? end - 2 : end - 1;
  while (at > nameTo && (bytes[at - 1] as number) <= 0x20) at -= 1;
  return at;
}

/** The attributes of the present tag as they are written, those of the given local names left out; a blank before each. */
export function otherAttributes(scanner: XmlScanner, without: readonly string[]): string {
  let text = '';
  for (const { at, nameFrom, nameTo, to } of scanner.attributes()) {
    const name = rawText(scanner.bytes, nameFrom, nameTo);
    if (nameFrom === at ? without.includes(name) : false) continue;
    text += ` ${rawText(scanner.bytes, at, to + 1)}`;
  }
  return text;
}

/**
 * Adds children behind the others of the present element, whose opening tag is the present one, and goes to its closing
 * tag. `<fonts/>` becomes `<fonts>…</fonts>`.
 */
export function append(splices: Splices, scanner: XmlScanner, children: string): void {
  if (scanner.isEmpty) {
    const name = rawText(scanner.bytes, scanner.start + 1, scanner.nameTo);
    splices.replace(attributesEnd(scanner), scanner.end, `>${children}</${name}>`);
  } else splices.insert(scanner.skip(), children);
}
