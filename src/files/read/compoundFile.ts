import { FileError } from './errors';

const HEADER = 512;
const MAX_REGULAR_SECTOR = 0xfffffffa;
const DIFAT_IN_HEADER = 109;

/**
 * Refuses a compound file (.xls) whose allocation table names sectors that are not there: a broken download, which
 * lenient readers would show with fewer rows. Layout: [MS-CFB] 2.2–2.5. FileError `truncatedXls`.
 */
export function requireAllSectors(bytes: Uint8Array): void {
  if (bytes.length < HEADER) throw new FileError('truncatedXls');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(0x1e, true);
  if (shift !== 9 && shift !== 12) throw new FileError('damaged');
  const size = 2 ** shift;
  const perSector = size / 4;
  const sector = (index: number): number => {
    const offset = (index + 1) * size;
    if (index > MAX_REGULAR_SECTOR || offset + size > bytes.length) throw new FileError('truncatedXls');
    return offset;
  };

  // What a chain points to must be there. Whether an entry is used at all cannot be trusted: some writers mark the
  // unused rest of the table as ends of chains.
  let last = -1;
  for (const table of allocationTables(view, perSector, sector)) {
    const offset = sector(table);
    for (let i = 0; i < perSector; i++) {
      const next = view.getUint32(offset + i * 4, true);
      if (next <= MAX_REGULAR_SECTOR && next > last) last = next;
    }
  }
  // Some writers do not pad the last sector, so it only has to begin.
  if (last >= 0 && bytes.length <= (last + 1) * size) throw new FileError('truncatedXls');
}

/** The sectors that hold the allocation table: 109 are named in the header, more in a chain of their own. */
function allocationTables(view: DataView, perSector: number, sector: (index: number) => number): number[] {
  const count = view.getUint32(0x2c, true);
  const tables: number[] = [];
  for (let i = 0; i < Math.min(count, DIFAT_IN_HEADER); i++) tables.push(view.getUint32(0x4c + i * 4, true));
  let next = view.getUint32(0x44, true);
  while (tables.length < count) {
    const offset = sector(next);
    for (let i = 0; i < perSector - 1 && tables.length < count; i++) tables.push(view.getUint32(offset + i * 4, true));
    next = view.getUint32(offset + (perSector - 1) * 4, true);
  }
  return tables;
}

const BOF = 0x0809;
const EOF = 0x000a;
const FILE_PASS = 0x002f;

/**
 * Walks the records of a BIFF8 workbook stream: a password (`passwordProtected`), a record or a sheet that is cut off
 * (`truncatedXls`). [MS-XLS] 2.1.4, 2.4.21, 2.4.117.
 */
export function requireWholeRecords(stream: Uint8Array): void {
  let depth = 0;
  let at = 0;
  while (at + 4 <= stream.length) {
    const id = (stream[at] as number) | ((stream[at + 1] as number) << 8);
    const length = (stream[at + 2] as number) | ((stream[at + 3] as number) << 8);
    // After the last sheet the stream is padded with zeros.
    if (depth === 0 && id !== BOF) break;
    if (id === FILE_PASS) throw new FileError('passwordProtected');
    if (id === BOF) depth++;
    if (id === EOF) depth--;
    at += 4 + length;
  }
  if (depth > 0) throw new FileError('truncatedXls');
}
