/**
 * What the runs of a contender say. A run is one process with milliseconds per round, the first one cold: `times` by
 * the clock, `busy` of the processors, all threads together; and with its `peak` of memory in bytes.
 */
export const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

const warm = (run, by) => run[by].slice(1);

export const typical = (runs, by) => median(runs.flatMap((run) => warm(run, by)));
export const firstOf = (runs) => median(runs.map((run) => run.times[0]));
export const peakOf = (runs) => median(runs.map((run) => run.peak));

/** Turn by turn, since both contenders of a turn met the same load of the machine. */
export function ratios(ours, theirs, by) {
  return ours.map((run, turn) => median(warm(run, by)) / median(warm(theirs[turn], by)));
}
