import type { LineMove } from '../workbook/lines';
import { CHUNK_BYTES, RANGE_BYTES } from './payload';

/** Cells as Excel reports them after they were written: a formula where there is one, else the value. */
interface CellReport {
  readonly sheet: string;
  readonly range: Excel.Range;
}

/** What is heard of a step, in order: cells, or that lines moved under the cells of earlier reports. */
export type Report = CellReport | LineMove;

/** Part of carrying out changes that cannot be split further, and what it weighs in a request. */
export interface Step {
  readonly bytes: number;
  /** Puts the step into the next request; may ask for a report of what the cells hold afterwards. */
  run(workbook: Excel.Workbook): Report | void;
}

export function step(run: Step['run'], bytes = 0): Step {
  return { bytes: RANGE_BYTES + bytes, run };
}

/** Joins steps, in order, into requests that are not too large. */
export function requestsOf(steps: readonly Step[]): Step[][] {
  const requests: Step[][] = [];
  let bytes = 0;
  for (const one of steps) {
    const last = requests[requests.length - 1];
    if (last && bytes + one.bytes <= CHUNK_BYTES) last.push(one);
    else {
      requests.push([one]);
      bytes = 0;
    }
    bytes += one.bytes;
  }
  return requests;
}
