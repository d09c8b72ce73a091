/** How long files may be, in lines, so that each is read in one sitting. */
export const LIMITS = { median: 60, most: 160 };

/** Median, the length that 95 of 100 files do not exceed, and the files that do, longest first. `sources`: text by path. */
export function lengthsOf(sources) {
  const lengths = [...sources].map(([path, text]) => ({ path, lines: text.split('\n').length - 1 }));
  lengths.sort((a, b) => a.lines - b.lines);
  const at = (share) => lengths[Math.ceil(lengths.length * share) - 1]?.lines ?? 0;
  const most = at(0.95);
  return { files: lengths.length, median: at(0.5), most, long: lengths.filter(({ lines }) => lines > most).reverse() };
}
