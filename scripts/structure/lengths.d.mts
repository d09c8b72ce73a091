interface Lengths {
  readonly files: number;
  readonly median: number;
  /** The length that 95 of 100 files do not exceed. */
  readonly most: number;
  readonly long: readonly { readonly path: string; readonly lines: number }[];
}

/** How long files are, in lines. `sources`: text by path. */
export function lengthsOf(sources: ReadonlyMap<string, string>): Lengths;
