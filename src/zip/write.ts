import { deflateSync } from 'fflate';
import { crc32 } from './crc32';
import type { ZipEntry } from './directory';
import { END, END_LENGTH, ENTRY, ENTRY_LENGTH, LOCAL, LOCAL_LENGTH, UTF8_NAME } from './format';

/** A file for a zip: one that lies in another zip, whose packed bytes are taken as they are, or new contents. */
export type ZipMember = { readonly entry: ZipEntry } | { readonly path: string; readonly contents: Uint8Array };

interface Packed {
  readonly name: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly modified: number;
  readonly crc: number;
  readonly size: number;
  readonly bytes: Uint8Array;
}

/** Lengths behind the contents instead of before them: never ours, for both are known. */
const STREAMED = 0x8;
/** 1980-01-01 00:00, the first moment that DOS knows: the same contents give the same bytes, whatever the clock says. */
const NO_TIME = 0x00210000;
/** Fast, and within a few percent of the smallest. */
const LEVEL = 4;

/** A zip of these files, in this order. ZipError as `ZipEntry.packed`. */
export function writeZip(members: readonly ZipMember[]): Uint8Array {
  const packed = members.map(packedOf);
  const size = packed.reduce((sum, { name, bytes }) => sum + name.length * 2 + bytes.length, 0);
  const out = new Uint8Array(size + packed.length * (LOCAL_LENGTH + ENTRY_LENGTH) + END_LENGTH);
  const view = new DataView(out.buffer);
  let at = 0;
  const offsets = packed.map((file) => {
    const offset = at;
    view.setUint32(at, LOCAL, true);
    writeCommon(view, at + 4, file);
    at = put(out, put(out, at + LOCAL_LENGTH, file.name), file.bytes);
    return offset;
  });
  const directory = at;
  for (const [i, file] of packed.entries()) {
    view.setUint32(at, ENTRY, true);
    view.setUint16(at + 4, 20, true);
    writeCommon(view, at + 6, file);
    view.setUint32(at + 42, offsets[i] as number, true);
    at = put(out, at + ENTRY_LENGTH, file.name);
  }
  view.setUint32(at, END, true);
  view.setUint16(at + 8, packed.length, true);
  view.setUint16(at + 10, packed.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return out;
}

function packedOf(member: ZipMember): Packed {
  if ('entry' in member) {
    const { name, flags, method, modified, crc, size } = member.entry;
    return { name, flags: flags & ~STREAMED, method, modified, crc, size, bytes: member.entry.packed() };
  }
  const { path, contents } = member;
  return {
    name: new TextEncoder().encode(path),
    flags: UTF8_NAME,
    method: 8,
    modified: NO_TIME,
    crc: crc32(contents),
    size: contents.length,
    bytes: deflateSync(contents, { level: LEVEL }),
  };
}

/** What the head of a file and its line in the directory have in common. */
function writeCommon(view: DataView, at: number, { flags, method, modified, crc, size, name, bytes }: Packed): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, flags, true);
  view.setUint16(at + 4, method, true);
  view.setUint32(at + 6, modified, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, bytes.length, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, name.length, true);
}

function put(out: Uint8Array, at: number, bytes: Uint8Array): number {
  out.set(bytes, at);
  return at + bytes.length;
}
