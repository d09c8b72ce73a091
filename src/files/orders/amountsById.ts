const ZERO = 48;
const MOST_DIGITS = 19;
/** Digits at the end of an id that fit into 32 bits. */
const TAIL = 9;
/** Above all that ten digits can be. */
const ABOVE_HEADS = 1e10;
/** As a head. */
const NOT_DIGITS = 0;
const FEWEST = 1024;

/**
 * An amount for each id. An id is looked up once and then spoken of by its entry. Nearly all ids are digits, and those
 * are kept as numbers in flat tables: with a million texts in a Map each look-up takes microseconds.
 */
export class AmountsById {
  private count = 0;
  private askedHeads = new Float64Array(0);
  private askedTails = new Int32Array(0);
  /**
   * The low bits of an id's hash lead to a slot, or to one behind it. The slot holds the id's entry in as many low bits
   * and the rest of the hash above them, so that other ids are passed without a look at their entries. 0 is free.
   */
  private slots = new Int32Array(2 * FEWEST);
  private readonly others = new Map<string, number>();
  /** By entry, from 1: the id's last nine digits, those before them with the number of all, the amount. */
  private tails = new Int32Array(FEWEST);
  private heads = new Float64Array(FEWEST);
  private amounts = new Float64Array(FEWEST);

  /** Makes room for so many more ids at once; without it the tables grow step by step. */
  expect(more: number): void {
    if (this.count + more >= this.tails.length) this.grow(this.count + more + 1);
  }

  /** The entry of an id; a new one, without an amount, where the id was never met. */
  entryOf(id: string): number {
    this.makeRoom(1);
    if (id === '' || id.length > MOST_DIGITS) return this.entryOfText(id);
    const split = id.length - TAIL;
    // 007 and 7 are two ids.
    let head = 0;
    let tail = 0;
    for (let i = 0; i < id.length; i++) {
      const digit = id.charCodeAt(i) - ZERO;
      if (digit < 0 || digit > 9) return this.entryOfText(id);
      if (i < split) head = head * 10 + digit;
      else tail = tail * 10 + digit;
    }
    return this.find(head + id.length * ABOVE_HEADS, tail);
  }

  /**
   * The same for many ids, read off the bytes of a file: `bounds` has the first byte of each and the one behind its
   * last. 0 for an id with other signs than digits, or too many. In a loop of its own, because the table of a million
   * ids lies far from the processor: it can ask for the next slots while it waits for the first.
   */
  entriesOfDigits(utf8: Uint8Array, bounds: Int32Array, entries: Int32Array): void {
    this.makeRoom(entries.length);
    if (entries.length > this.askedHeads.length) {
      this.askedHeads = new Float64Array(entries.length);
      this.askedTails = new Int32Array(entries.length);
    }
    const { askedHeads: heads, askedTails: tails } = this;
    for (let i = 0; i < entries.length; i++) {
      const from = bounds[2 * i] as number;
      const to = bounds[2 * i + 1] as number;
      let head = 0;
      let tail = 0;
      let isDigits = to > from && to - from <= MOST_DIGITS;
      for (let at = from; isDigits && at < to; at++) {
        const digit = (utf8[at] as number) - ZERO;
        isDigits = digit >= 0 && digit <= 9;
        if (at < to - TAIL) head = head * 10 + digit;
        else tail = tail * 10 + digit;
      }
      heads[i] = isDigits ? head + (to - from) * ABOVE_HEADS : NOT_DIGITS;
      tails[i] = tail;
    }
    for (let i = 0; i < entries.length; i++)
      entries[i] = heads[i] === NOT_DIGITS ? 0 : this.find(heads[i] as number, tails[i] as number);
  }

  /** null: none was set. */
  amountAt(entry: number): number | null {
    const amount = this.amounts[entry] as number;
    return amount === amount ? amount : null;
  }

  setAmount(entry: number, amount: number): void {
    this.amounts[entry] = amount;
  }

  private entryOfText(id: string): number {
    let entry = this.others.get(id);
    if (entry === undefined) this.others.set(id, (entry = this.add(NOT_DIGITS, 0)));
    return entry;
  }

  private find(head: number, tail: number): number {
    const { slots, tails, heads } = this;
    const low = slots.length - 1;
    const hash = hashOf(head, tail);
    let slot = hash & low;
    for (let found = slots[slot] as number; found !== 0; found = slots[slot] as number) {
      const entry = found & low;
      if (((found ^ hash) & ~low) === 0 && tails[entry] === tail && heads[entry] === head) return entry;
      slot = (slot + 1) & low;
    }
    const entry = this.add(head, tail);
    slots[slot] = entry | (hash & ~low);
    return entry;
  }

  private add(head: number, tail: number): number {
    const entry = ++this.count;
    this.tails[entry] = tail;
    this.heads[entry] = head;
    this.amounts[entry] = NaN;
    return entry;
  }

  private makeRoom(more: number): void {
    if (this.count + more >= this.tails.length) this.grow(Math.max(this.tails.length * 2, this.count + more + 1));
  }

  private grow(entries: number): void {
    this.tails = copied(this.tails, new Int32Array(entries));
    this.heads = copied(this.heads, new Float64Array(entries));
    this.amounts = copied(this.amounts, new Float64Array(entries));
    let size = this.slots.length;
    while (size < entries * 1.5) size *= 2;
    const slots = new Int32Array(size);
    const low = size - 1;
    for (let entry = 1; entry <= this.count; entry++) {
      if (this.heads[entry] === NOT_DIGITS) continue;
      const hash = hashOf(this.heads[entry] as number, this.tails[entry] as number);
      let slot = hash & low;
      while (slots[slot] !== 0) slot = (slot + 1) & low;
      slots[slot] = entry | (hash & ~low);
    }
    this.slots = slots;
  }
}

function copied<T extends Int32Array | Float64Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

/** So many low bits of an id are those of its hash. */
const NEIGHBOURS = 7;

/**
 * Up to eight numbers that follow each other lie side by side, so that the processor fetches their slots at once; the
 * next eight lie far away, since long rows of taken slots make every search in them long.
 */
function hashOf(head: number, tail: number): number {
  let mixed = Math.imul(tail | NEIGHBOURS, 0x9e3779b1) ^ Math.imul(head | 0, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  mixed ^= mixed >>> 13;
  return (mixed & ~NEIGHBOURS) | (tail & NEIGHBOURS);
}
