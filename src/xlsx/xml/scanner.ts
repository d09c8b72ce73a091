import { rawText, unescapeXml } from './text';

const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const BANG = 0x21;
const QUESTION = 0x3f;
const COLON = 0x3a;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const EQUALS = 0x3d;

/**
 * The tags of an XML part, one after the other, as places in its bytes: nothing is built that would have to be written
 * out again, so what is not understood (attributes, namespaces, mc:AlternateContent) stays as it is. Names are local
 * names, because writers choose prefixes as they like. Broken XML is cut short, never an error: whoever needs a
 * whole part looks at `complete`.
 */
export class XmlScanner {
  /** Of the present tag: where its `<` is, where its name begins and ends without prefix, and what follows its `>`. */
  start = 0;
  end: number;
  nameFrom = 0;
  nameTo = 0;
  isOpen = false;
  isClose = false;
  /** `<c/>` is an opening tag that nothing closes. */
  isEmpty = false;
  /** How many elements are open around the present tag's contents. */
  depth = 0;
  /** Whether the end was reached between tags and with every element closed. */
  complete = false;

  constructor(
    readonly bytes: Uint8Array,
    from = 0,
    private readonly to = bytes.length,
  ) {
    this.end = from;
  }

  /** Goes to the next tag; false at the end. */
  next(): boolean {
    const { bytes, to } = this;
    let at = this.end;
    for (;;) {
      while (at < to && bytes[at] !== LESS) at += 1;
      if (at + 1 >= to) {
        this.complete = at >= to && this.depth === 0;
        this.end = to;
        return false;
      }
      const first = bytes[at + 1];
      if (first !== BANG && first !== QUESTION) break;
      at = this.afterMarkup(at);
    }
    this.start = at;
    this.isClose = bytes[at + 1] === SLASH;
    this.isOpen = !this.isClose;
    at += this.isClose ? 2 : 1;
    this.nameFrom = at;
    for (; at < to; at += 1) {
      const byte = bytes[at] as number;
      if (byte === COLON) this.nameFrom = at + 1;
      else if (byte === GREATER || byte === SLASH || byte <= 0x20) break;
    }
    this.nameTo = at;
    while (at < to && bytes[at] !== GREATER) {
      const byte = bytes[at];
      at += 1;
      if (byte !== QUOTE && byte !== APOSTROPHE) continue;
      while (at < to && bytes[at] !== byte) at += 1;
      at += 1;
    }
    if (at >= to) {
      this.end = to;
      return false;
    }
    this.isEmpty = this.isOpen && bytes[at - 1] === SLASH;
    if (this.isClose) this.depth -= 1;
    else if (!this.isEmpty) this.depth += 1;
    this.end = at + 1;
    return true;
  }

  /** Whether the present tag has this local name. */
  is(name: string): boolean {
    const { bytes, nameFrom } = this;
    if (this.nameTo - nameFrom !== name.length) return false;
    for (let i = 0; i < name.length; i += 1) if (bytes[nameFrom + i] !== name.charCodeAt(i)) return false;
    return true;
  }

  get name(): string {
    return rawText(this.bytes, this.nameFrom, this.nameTo);
  }

  /** The prefix of the present tag with its colon; '' for none. What is added beside it is named the same way. */
  get prefix(): string {
    return rawText(this.bytes, this.start + (this.isClose ? 2 : 1), this.nameFrom);
  }

  /** An attribute of the present tag by its local name; the first where several prefixes have it. */
  attribute(name: string): string | undefined {
    const place = this.attributePlace(name);
    return place && unescapeXml(rawText(this.bytes, place.from, place.to));
  }

  /** A number in an attribute; undefined where there is none. */
  number(name: string): number | undefined {
    const text = this.attribute(name);
    const value = text === undefined || text === '' ? NaN : Number(text);
    return Number.isFinite(value) ? value : undefined;
  }

  /** An attribute that says yes or no, in all of XML's spellings. */
  flag(name: string): boolean | undefined {
    const text = this.attribute(name);
    return text === undefined ? undefined : text === '1' || text === 'true' || text === 'on';
  }

  /** Where the value of an attribute lies, without its quotes, and where the attribute begins. */
  attributePlace(name: string): { readonly at: number; readonly from: number; readonly to: number } | undefined {
    for (const place of this.attributes()) {
      if (place.nameTo - place.nameFrom !== name.length) continue;
      let i = 0;
      while (i < name.length && this.bytes[place.nameFrom + i] === name.charCodeAt(i)) i += 1;
      if (i === name.length) return place;
    }
    return undefined;
  }

  /** Every attribute of the present tag, except those that declare namespaces. */
  *attributes(): Generator<AttributePlace> {
    const { bytes, end } = this;
    let at = this.nameTo;
    for (;;) {
      while (at < end && (bytes[at] as number) <= 0x20) at += 1;
      const begin = at;
      let nameFrom = at;
      while (at < end && bytes[at] !== EQUALS && (bytes[at] as number) > 0x20 && bytes[at] !== GREATER) {
        if (bytes[at] === COLON) nameFrom = at + 1;
        at += 1;
      }
      const nameTo = at;
      while (at < end && bytes[at] !== QUOTE && bytes[at] !== APOSTROPHE) {
        if (bytes[at] === GREATER) return;
        at += 1;
      }
      if (at >= end) return;
      const quote = bytes[at];
      const from = at + 1;
      at = from;
      while (at < end && bytes[at] !== quote) at += 1;
      if (rawText(bytes, begin, Math.min(begin + 6, nameTo)) !== 'xmlns:')
        yield { at: begin, nameFrom, nameTo, from, to: at };
      at += 1;
    }
  }

  /** Goes to the closing tag of the present element, or stays where it is empty; returns where its contents end. */
  skip(): number {
    if (this.isEmpty || this.isClose) return this.start;
    const outside = this.depth - 1;
    while (this.next()) if (this.isClose && this.depth === outside) return this.start;
    return this.end;
  }

  /** Visits every opening tag within the present element; goes to its closing tag. */
  within(visit: () => void): void {
    if (this.isEmpty || this.isClose) return;
    const outside = this.depth - 1;
    while (this.next()) {
      if (this.isOpen) visit();
      else if (this.depth <= outside) return;
    }
  }

  /** The text of the present element, those of elements within it too, and goes to its closing tag. */
  text(): string {
    if (!this.isOpen || this.isEmpty) return '';
    const from = this.end;
    return contentText(this.bytes, from, this.skip());
  }

  /** Past a comment, a CDATA section, an instruction or a doctype. */
  private afterMarkup(at: number): number {
    const { bytes, to } = this;
    const ends = (mark: string, from: number): number => {
      for (let i = from; i + mark.length <= to; i += 1) {
        let k = 0;
        while (k < mark.length && bytes[i + k] === mark.charCodeAt(k)) k += 1;
        if (k === mark.length) return i + mark.length;
      }
      return to;
    };
    if (bytes[at + 1] === QUESTION) return ends('?>', at + 2);
    if (bytes[at + 2] === 0x2d) return ends('-->', at + 4);
    if (bytes[at + 2] === 0x5b) return ends(']]>', at + 9);
    return ends('>', at + 2);
  }
}

export interface AttributePlace {
  readonly at: number;
  readonly nameFrom: number;
  readonly nameTo: number;
  readonly from: number;
  readonly to: number;
}

/** The characters between two places, without tags and comments, with entities resolved and CDATA taken as it is. */
export function contentText(bytes: Uint8Array, from: number, to: number): string {
  const raw = rawText(bytes, from, to);
  if (!raw.includes('<')) return unescapeXml(raw);
  const parts = raw.split(/<!\[CDATA\[([\s\S]*?)\]\]>/);
  return parts.map((part, i) => (i % 2 ? part : unescapeXml(part.replace(/<!--[\s\S]*?-->|<[^>]*>/g, '')))).join('');
}
