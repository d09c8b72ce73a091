import { utf8 } from './text';

interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly order: number;
}

/**
 * Replacements in the bytes of a part, made all at once. Everything between them is copied byte for byte. Several
 * insertions at one place keep the order in which they were added; replacements must not overlap.
 */
export class Splices {
  private readonly all: Splice[] = [];

  constructor(private readonly bytes: Uint8Array) {}

  get isEmpty(): boolean {
    return this.all.length === 0;
  }

  replace(from: number, to: number, text: string): void {
    this.all.push({ from, to, text, order: this.all.length });
  }

  insert(at: number, text: string): void {
    if (text !== '') this.replace(at, at, text);
  }

  /** The part with everything replaced; the very same bytes where there is nothing to replace. */
  apply(): Uint8Array {
    if (this.isEmpty) return this.bytes;
    const sorted = this.all.sort((a, b) => a.from - b.from || a.to - b.to || a.order - b.order);
    const pieces: Uint8Array[] = [];
    let at = 0;
    let text = '';
    const flush = () => {
      if (text !== '') pieces.push(utf8(text));
      text = '';
    };
    for (const splice of sorted) {
      if (splice.from < at) throw new Error(`Replacements overlap at ${splice.from}.`);
      if (splice.from > at) {
        flush();
        pieces.push(this.bytes.subarray(at, splice.from));
      }
      text += splice.text;
      at = splice.to;
    }
    flush();
    pieces.push(this.bytes.subarray(at));
    return joined(pieces);
  }
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    out.set(piece, at);
    at += piece.length;
  }
  return out;
}
