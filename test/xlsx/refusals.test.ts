import * as XLSX from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import type { OpeningErrorCode } from '../../src/xlsx/errors';
import { openingEnUS } from '../../src/text/opening/en-US';
import { openingZhCN } from '../../src/text/opening/zh-CN';
import { partsOf, pack } from './handWritten';
import { outcome } from './opened';
import { partsIn, specimen } from './specimens';

const sheet = (bookType: XLSX.BookType): Uint8Array => {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([['日期', 1]]), '表');
  return new Uint8Array(XLSX.write(book, { type: 'array', bookType }) as ArrayBuffer);
};

/** A compound file that holds a stream of this name. */
function compound(stream: string): Uint8Array {
  const file = XLSX.CFB.utils.cfb_new();
  XLSX.CFB.utils.cfb_add(file, `/${stream}`, Buffer.alloc(5000, 7));
  return new Uint8Array(XLSX.CFB.write(file, { type: 'buffer' }) as Buffer);
}

/** A whole workbook with one byte of a part's contents changed. */
function flipped(): Uint8Array {
  const bytes = Uint8Array.from(specimen('plain'));
  const name = strToU8('xl/worksheets/sheet1.xml');
  const at = bytes.findIndex((_, i) => name.every((byte, k) => bytes[i + k] === byte)) + name.length + 200;
  bytes[at] = (bytes[at] as number) ^ 0x10;
  return bytes;
}

const days = partsOf({
  sheets: [{ name: '日报', xml: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' }],
});
const without = (part: string) => pack(Object.fromEntries(Object.entries(days).filter(([path]) => path !== part)));

/** A part of spaces: 60 MB that pack into 60 KB. */
const bomb = () => pack({ ...days, 'xl/worksheets/sheet1.xml': new Uint8Array(60 * 2 ** 20).fill(0x20) });

/** The first part claims to unpack to nothing and unpacks to much. */
function liar(): Uint8Array {
  const bytes = specimen('plain').slice();
  const view = new DataView(bytes.buffer);
  const end = bytes.length - 22;
  for (let at = view.getUint32(end + 16, true); at < end; at += 46 + view.getUint16(at + 28, true))
    view.setUint32(at + 24, 10, true);
  return bytes;
}

test.each<[string, () => Uint8Array, OpeningErrorCode | 'opened']>([
  ['a workbook', () => specimen('plain'), 'opened'],
  ['no byte', () => new Uint8Array(), 'empty'],
  ['an .xls', () => sheet('biff8'), 'oldFormat'],
  ['an .xlsb', () => sheet('xlsb'), 'binaryFormat'],
  ['an .ods', () => sheet('ods'), 'notAWorkbook'],
  ['a .csv', () => strToU8('日期,金额\n2026-08-11,1'), 'notAWorkbook'],
  ['a picture', () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), 'notAWorkbook'],
  ['a zip of something else', () => zipSync({ 'a.csv': strToU8('a,b') }), 'notAWorkbook'],
  ['a Word document', () => pack({ ...days, 'xl/workbook.xml': '<document><body/></document>' }), 'notAWorkbook'],
  ['a password', () => compound('EncryptedPackage'), 'passwordProtected'],
  ['a Word document of 2003', () => compound('WordDocument'), 'notAWorkbook'],
  ['half a download', () => specimen('xlsxwriter-everything.xlsx').slice(0, 9000), 'truncated'],
  ['the first bytes alone', () => specimen('plain').slice(0, 20), 'truncated'],
  ['one byte flipped', flipped, 'damaged'],
  ['no sheet part', () => without('xl/worksheets/sheet1.xml'), 'damaged'],
  ['no workbook part', () => without('xl/workbook.xml'), 'damaged'],
  ['no list of contents', () => without('[Content_Types].xml'), 'notAWorkbook'],
  [
    'a sheet cut off',
    () => pack({ ...days, 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row r="1"><c' }),
    'damaged',
  ],
  ['a bomb', bomb, 'bomb'],
  ['sizes that lie', liar, 'damaged'],
])('%s: %#', (_, bytes, expected) => {
  expect(outcome(bytes())).toBe(expected);
});

test('every reason is one sentence in both languages', () => {
  for (const texts of [openingZhCN, openingEnUS]) {
    const sentences = Object.values(texts.errors).map((sentence) => sentence({ megabytes: 100, cells: 6_000_000 }));
    expect(new Set(sentences).size).toBe(sentences.length);
    for (const sentence of sentences) expect(sentence).toMatch(/^(?:[^。！!.]|\.xls[xmb]?)+\.?$/u);
  }
});

test('what a file is made of does not depend on how it was packed', () => {
  const parts = partsIn(specimen('plain'));
  expect(outcome(zipSync(parts, { level: 0 }))).toBe('opened');
});
