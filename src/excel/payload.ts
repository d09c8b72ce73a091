import type { CellValue } from '../domain/cells';

/** What one request or response may weigh: Excel on the web refuses 5 MB, and the estimates below are estimates. */
export const CHUNK_BYTES = 4 * 1024 * 1024;

/** What naming, creating and loading one range costs in a request, in bytes. */
export const RANGE_BYTES = 700;

/** Bytes of a value in JSON, in UTF-8, with its comma. */
export function bytesOf(value: CellValue): number {
  if (typeof value !== 'string') return String(value).length + 1;
  let bytes = 3;
  for (let i = 0; i < value.length; i += 1) {
    const code = value.charCodeAt(i);
    // JSON escapes quotes and control characters; Chinese takes three bytes.
    bytes += code > 0x7ff ? 3 : code > 0x7f || code === 0x22 || code === 0x5c ? 2 : code < 0x20 ? 6 : 1;
  }
  return bytes;
}

export function bytesOfMatrix(matrix: readonly (readonly CellValue[])[]): number {
  return matrix.reduce((sum, row) => sum + 2 + row.reduce((bytes: number, value) => bytes + bytesOf(value), 0), 0);
}
