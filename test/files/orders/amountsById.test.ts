import fc from 'fast-check';
import { AmountsById } from '../../../src/files/orders/amountsById';

/** Notes an amount unless there is one, and tells the one from before. */
const notesOn = (amounts: AmountsById) => (id: string, amount: number) => {
  const entry = amounts.entryOf(id);
  const before = amounts.amountAt(entry);
  if (before === null) amounts.setAmount(entry, amount);
  return before;
};

describe('the amount that was noted first for an id', () => {
  test.each<[string, string, string, 'one order' | 'two orders']>([
    ['the same digits', '1234567', '1234567', 'one order'],
    ['leading zeros', '007', '7', 'two orders'],
    ['zeros of different number', '0', '00', 'two orders'],
    ['19 digits of Taobao that differ in the last', '2345678901234567890', '2345678901234567891', 'two orders'],
    ['19 digits that differ in the first', '2345678901234567890', '3345678901234567890', 'two orders'],
    ['19 digits twice', '2345678901234567890', '2345678901234567890', 'one order'],
    ['20 digits that differ in the last', '23456789012345678901', '23456789012345678902', 'two orders'],
    ['nine digits and ten', '123456789', '0123456789', 'two orders'],
    ['a number of 拼多多 with a hyphen', '260530-123', '260530123', 'two orders'],
    ['the same number with a hyphen', '260530-123', '260530-123', 'one order'],
    ['letters', 'A1', 'a1', 'two orders'],
    ['names that every object has', '__proto__', 'constructor', 'two orders'],
    ['full-width digits are other texts', '１２', '12', 'two orders'],
  ])('%s: %s and %s', (_, first, second, expected) => {
    const note = notesOn(new AmountsById());
    expect(note(first, 5900)).toBeNull();
    expect(note(second, 100)).toBe(expected === 'one order' ? 5900 : null);
  });

  const digits = fc.integer({ min: 0, max: 9999 }).map(String);
  const id = fc.oneof(
    digits,
    fc.tuple(digits, fc.stringMatching(/^\d{1,20}$/)).map(([a, b]) => a + b),
    fc.string(),
  );

  test('as a Map would tell, whatever the ids and however many', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(id, fc.integer()), { maxLength: 300 }),
        fc.nat({ max: 5000 }),
        (notes, expected) => {
          const amounts = new AmountsById();
          const map = new Map<string, number>();
          amounts.expect(expected);
          for (const [key, amount] of notes) {
            expect(notesOn(amounts)(key, amount)).toBe(map.get(key) ?? null);
            if (!map.has(key)) map.set(key, amount);
          }
        },
      ),
    );
  });

  test.each<[string, (i: number) => string]>([
    ['digits', (i) => String(2_000_000_000_000_000 + i * 7919)],
    ['texts', (i) => `260530-${i}`],
    ['both', (i) => (i % 2 ? `260530-${i}` : String(i))],
  ])('100,000 ids, %s, without room made for them, then all of them again', (_, idOf) => {
    const note = notesOn(new AmountsById());
    const ids = Array.from({ length: 100_000 }, (__, i) => idOf(i));
    expect(ids.filter((key, i) => note(key, i) !== null)).toEqual([]);
    expect(ids.filter((key, i) => note(key, -1) !== i)).toEqual([]);
  });
});
