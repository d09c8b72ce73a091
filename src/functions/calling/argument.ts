import type { Reader } from './readers';

/** One value of the result. null and undefined become '': Excel shows a null inside an array as 0. */
type CellResult = number | string | boolean | null | undefined;
export type Compute = (...values: any[]) => CellResult;

/** One argument of a `Compute`. */
export interface Argument {
  readonly name: string;
  readonly matrix: any[][];
  readonly height: number;
  readonly width: number;
  readonly reader: Reader;
  /** Whether a number is taken as it is, without asking the reader: so it is for nearly every cell there is. */
  readonly takesNumbers: boolean;
  readonly optional: boolean;
  /** Left out: `compute` gets undefined. */
  readonly absent: boolean;
}
