/** Texts by path; throws one error that lists everything wrong with the blocks. */
export function generateFunctions(folder?: string): Promise<Map<string, string>>;
