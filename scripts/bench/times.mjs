/** What the runs of a contender say. A run is one process: `times` in milliseconds, the first one cold; `peak` in bytes. */
export const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

const warm = (run) => run.times.slice(1);

export const typical = (runs) => median(runs.flatMap(warm));
export const firstOf = (runs) => median(runs.map((run) => run.times[0]));
export const peakOf = (runs) => median(runs.map((run) => run.peak));

/** Turn by turn, since both contenders of a turn met the same load of the machine. */
export function ratios(ours, theirs) {
  return ours.map((run, turn) => median(warm(run)) / median(warm(theirs[turn])));
}
