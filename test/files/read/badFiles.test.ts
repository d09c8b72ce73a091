import * as XLSX from '@e965/xlsx';
import { FileError, type FileErrorCode } from '../../../src/files/read/errors';
import { readFiles, readTables } from '../../../src/files/read/readFile';
import { allCells } from '../../../src/files/read/rows';
import { MAX_FILE_BYTES } from '../../../src/files/read/table';
import { filesEnUS } from '../../../src/text/files/en-US';
import { filesZhCN } from '../../../src/text/files/zh-CN';
import { hex, joined, outcome, tables, utf8, workbook, zip } from '../bytes';

const TABLE = [['日期', '金额'], ...Array.from({ length: 400 }, (_, i) => [`2026-08-${i}`, `标题 ${i}`])];
const XLS = workbook('biff8', { a: TABLE });
const XLSX_FILE = workbook('xlsx', { a: TABLE });

/** Compound files around one stream, as Word and password-protected Excel write them. */
function compound(stream: string, content = new Uint8Array(5000)): Uint8Array {
  const file = XLSX.CFB.utils.cfb_new();
  XLSX.CFB.utils.cfb_add(file, `/${stream}`, content);
  return Uint8Array.from(XLSX.CFB.write(file, { type: 'buffer' }) as Uint8Array);
}
const record = (id: number, ...body: number[]): number[] => [id & 255, id >> 8, body.length, 0, ...body];
const BOF = record(0x0809, 0, 6, 5, 0, ...Array<number>(12).fill(0));
const PROTECTED_XLS = compound(
  'Workbook',
  Uint8Array.from([...BOF, ...record(0x2f, 1, 0, 1, 0), ...Array<number>(5000).fill(7)]),
);

const NOISE = Uint8Array.from({ length: 4096 }, (_, i) => (Math.imul(i + 1, 2654435761) >>> 13) & 255);

describe('bad files', () => {
  test.each<[string, Uint8Array, string]>([
    ['no bytes', new Uint8Array(), 'empty'],
    ['a byte order mark alone', hex('efbbbf'), 'empty'],
    ['blank lines', utf8('\r\n \r\n'), 'empty'],
    ['a workbook without cells', workbook('xlsx', { a: [[]] }), 'empty'],
    ['an .xls without cells', workbook('biff8', { a: [[]] }), 'empty'],
    ['an .xlsx cut in half', XLSX_FILE.subarray(0, XLSX_FILE.length >> 1), 'truncatedZip'],
    ['an .xls cut in half', XLS.subarray(0, XLS.length >> 1), 'truncatedXls'],
    ['an .xls without its last kilobyte', XLS.subarray(0, XLS.length - 1024), 'truncatedXls'],
    ['an .xls of which only the header came', XLS.subarray(0, 512), 'truncatedXls'],
    ['an .xls of a few bytes', XLS.subarray(0, 20), 'truncatedXls'],
    ['an .xlsx with a password', compound('EncryptedPackage'), 'passwordProtected'],
    ['an .xls with a password', PROTECTED_XLS, 'passwordProtected'],
    ['a Word document', compound('WordDocument'), 'notATable: document'],
    [
      'a .docx',
      zip({ '[Content_Types].xml': utf8('<Types/>'), 'word/document.xml': utf8('<w/>') }),
      'notATable: document',
    ],
    [
      'an .xlsx with nothing right in it',
      zip({ '[Content_Types].xml': utf8('<Types/>'), 'xl/workbook.xml': utf8('no') }),
      'damaged',
    ],
    ['a PNG called .xlsx', joined(hex('89504e470d0a1a0a0000000d49484452'), NOISE), 'notATable: image'],
    ['a JPEG', joined(hex('ffd8ffe000104a464946'), NOISE), 'notATable: image'],
    ['a WebP', joined(utf8('RIFF'), hex('10100000'), utf8('WEBPVP8 '), NOISE), 'notATable: image'],
    ['a BMP', joined(utf8('BM'), hex('36100000000000003600'), NOISE), 'notATable: image'],
    ['a PDF', utf8('%PDF-1.7\n%âãÏÓ'), 'notATable: pdf'],
    ['a program', joined(utf8('MZ'), hex('90000300'), NOISE), 'notATable: program'],
    ['a film', joined(hex('00000018'), utf8('ftypmp42'), NOISE), 'notATable: video'],
    ['binary noise', NOISE, 'notATable: noise'],
    ['zeros', new Uint8Array(1000), 'notATable: noise'],
    ['a RAR archive', joined(hex('526172211a070100'), NOISE), 'otherArchive'],
    ['a 7z archive', joined(hex('377abcaf271c'), NOISE), 'otherArchive'],
    ['a sentence', utf8('登录已过期，请重新登录'), 'notATable: words'],
    ['a login page', utf8('<!DOCTYPE html><html><body>请登录</body></html>'), 'notATable: words'],
    ['lost characters', utf8('日期,金额\n2026,���'), 'damagedText'],
    ['200 MB', new Uint8Array(200 * 2 ** 20), 'tooLarge: 100'],
    // These are tables; whether they make sense is judged by what they are recognised as.
    ['a header alone', utf8('日期,金额'), 'tables'],
    ['words that begin as a program does', utf8('MZ,BM\n1,2'), 'tables'],
    ['a formula injection', utf8("日期,金额\n=cmd|' /C calc'!A0,1"), 'tables'],
  ])('%s', async (_, bytes, expected) => expect(await outcome(bytes)).toBe(expected));

  test('cut anywhere, an .xls or .xlsx never gives fewer rows in silence', async () => {
    for (const whole of [XLS, XLSX_FILE]) {
      for (let length = 1; length < whole.length - 512; length += 997) {
        expect([length, await outcome(whole.subarray(0, length))]).not.toEqual([length, 'tables']);
      }
    }
  }, 30000);

  test('one bad file does not stop the others', async () => {
    const files = [NOISE, utf8('a,b\n1,2'), new Uint8Array()].map((bytes, i) => ({ name: `${i}`, bytes }));
    const readings = await readFiles(files);
    expect(readings.map((one) => ('error' in one ? one.error.code : 'tables'))).toEqual([
      'notATable',
      'tables',
      'empty',
    ]);
  });

  test('readTables throws what is wrong', async () => {
    await expect(readTables({ name: 'x', bytes: NOISE })).rejects.toMatchObject({
      code: 'notATable',
      detail: { found: 'noise' },
    });
  });

  test('cancelling between files', async () => {
    const file = { name: 'x', bytes: utf8('a,b\n1,2') };
    let asked = 0;
    const work = { cancelled: () => ++asked > 1 };
    await expect(readFiles([file, file, file], work)).rejects.toMatchObject({ code: 'cancelled' });
    expect(asked).toBe(2);
  });

  test('progress: one step a file', async () => {
    const file = { name: 'x', bytes: utf8('a,b\n1,2') };
    const steps: number[][] = [];
    await readFiles([file, file], { progress: (done, total) => steps.push([done, total]) });
    expect(steps).toEqual([
      [0, 2],
      [1, 2],
      [2, 2],
    ]);
  });

  test('a file at the limit is read', () => expect(MAX_FILE_BYTES).toBe(100 * 1024 * 1024));

  test('content decides, not the name', async () => {
    for (const name of ['a.xls', 'a.png', 'a', 'a.csv.zip']) {
      const [table, ...others] = await tables(utf8('日期\t金额\n2026-08-11\t1'), name);
      expect(table).toMatchObject({ file: name, archive: null, sheet: '' });
      expect(table && allCells(table.rows)).toEqual([
        ['日期', '金额'],
        ['2026-08-11', '1'],
      ]);
      expect(others).toEqual([]);
    }
  });

  test('every reason has one sentence in both languages', () => {
    for (const texts of [filesZhCN, filesEnUS]) {
      const sentences = (Object.keys(texts.errors) as FileErrorCode[]).map((code) =>
        texts.errors[code](new FileError(code).detail),
      );
      for (const sentence of sentences) expect(sentence).toMatch(/^[^\n]{4,80}$/);
      expect(texts.errors.notATable({ found: 'image' })).not.toBe(texts.errors.notATable({ found: 'pdf' }));
    }
  });
});
