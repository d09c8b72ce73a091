// Numbers that look random and never change: a re-recording of the same cases gives the same files.

/** mulberry32: a seed of 32 bits → numbers in [0, 1). */
export function seeded(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const whole = (from, to) => from + Math.floor(next() * (to - from + 1));
  return {
    whole,
    /** With so many decimals, as a cell would hold it. */
    decimal: (from, to, decimals) => Number((from + next() * (to - from)).toFixed(decimals)),
    /** Small numbers as often as large ones. */
    spread: (largest, decimals) => Number((largest ** next() - 1).toFixed(decimals)),
    one: (list) => list[whole(0, list.length - 1)],
    chance: (share) => next() < share,
  };
}
