import { textOf } from './decode';
import type { ForeignContent } from './errors';

/** What the bytes are, whatever the name says. `text` is everything that is not recognised as binary. */
export type Container = 'zip' | 'compound' | 'biff' | 'text' | 'otherArchive' | { readonly foreign: ForeignContent };

const SIGNATURES: readonly (readonly [hex: string, container: Container])[] = [
  ['504b0304', 'zip'],
  ['504b0506', 'zip'],
  ['504b0708', 'zip'],
  ['d0cf11e0a1b11ae1', 'compound'],
  // BIFF 2–5 outside a compound file: BOF with its fixed length
  ['09000400', 'biff'],
  ['09020600', 'biff'],
  ['09040600', 'biff'],
  ['09080800', 'biff'],
  ['526172211a07', 'otherArchive'],
  ['377abcaf271c', 'otherArchive'],
  ['1f8b08', 'otherArchive'],
  ['89504e470d0a1a0a', { foreign: 'image' }],
  ['ffd8ff', { foreign: 'image' }],
  ['474946383761', { foreign: 'image' }],
  ['474946383961', { foreign: 'image' }],
  ['424d', { foreign: 'image' }],
  ['49492a00', { foreign: 'image' }],
  ['4d4d002a', { foreign: 'image' }],
  ['255044462d', { foreign: 'pdf' }],
  ['7b5c727466', { foreign: 'document' }],
  ['4d5a', { foreign: 'program' }],
  ['7f454c46', { foreign: 'program' }],
  ['1a45dfa3', { foreign: 'video' }],
];

/** Two-byte signatures are also ordinary letters (`BM`, `MZ`), so they count only with a NUL close behind. */
const NEEDS_NUL = 4;
const NUL_WITHIN = 32;

export function sniffBytes(bytes: Uint8Array): Container {
  const head = hex(bytes.subarray(0, 16));
  for (const [signature, container] of SIGNATURES) {
    if (!head.startsWith(signature)) continue;
    if (signature.length > NEEDS_NUL || bytes.subarray(0, NUL_WITHIN).includes(0)) return container;
  }
  if (head.startsWith('52494646') && head.slice(16, 24) === '57454250') return { foreign: 'image' }; // RIFF…WEBP
  if (head.slice(8, 16) === '66747970') return { foreign: 'video' }; // ….ftyp: MP4, MOV, HEIC
  return 'text';
}

function hex(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += byte.toString(16).padStart(2, '0');
  return text;
}

/** What decoded text holds. */
export type TextFormat = 'html' | 'spreadsheetXml' | 'delimited';

const SNIFFED = 4096;

export function sniffText(utf8: Uint8Array): TextFormat {
  const head = textOf(utf8.subarray(0, SNIFFED)).trimStart();
  if (!head.startsWith('<')) return 'delimited';
  // Excel 2003's XML workbooks; many report servers call it .xls.
  if (head.includes('urn:schemas-microsoft-com:office:spreadsheet') && /<(\w+:)?Workbook[\s>]/.test(head))
    return 'spreadsheetXml';
  return /<(!doctype html|html|head|meta|body|table|style|div|tr)[\s>]/i.test(head) ? 'html' : 'delimited';
}
