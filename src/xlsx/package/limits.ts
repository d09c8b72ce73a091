/** Larger files are refused by their size, before a byte is read. */
export const MAX_FILE_BYTES = 100 * 2 ** 20;
export const MAX_PARTS = 10000;
/**
 * What one part may unpack to. A sheet of 100,000 rows and 30 columns is about 120 MB of XML; the page that shows it holds
 * several times that.
 */
export const MAX_PART_BYTES = 400 * 2 ** 20;
/** Cells of all sheets together. */
export const MAX_CELLS = 6_000_000;
/** A part that packs better than this is no table: deflate cannot do more than 1:1032, sheets have at most 1:100. */
export const MAX_RATIO = 300;
/** Below this even a part of nothing but zeros does no harm. */
export const HARMLESS_BYTES = 20 * 2 ** 20;
