/** What begins a file, an entry of the table of contents, and its end (PKWARE's APPNOTE 4.3.7, 4.3.12, 4.3.16). */
export const LOCAL = 0x04034b50;
export const ENTRY = 0x02014b50;
export const END = 0x06054b50;

/** Their bytes without the names and comments behind them. */
export const LOCAL_LENGTH = 30;
export const ENTRY_LENGTH = 46;
export const END_LENGTH = 22;

/** Flag: the name is UTF-8. */
export const UTF8_NAME = 0x800;
