/** Circles of files that import each other, types alone included: `[a, b, a]`. `sources`: text by path. */
export function circlesIn(sources: ReadonlyMap<string, string>): string[][];
