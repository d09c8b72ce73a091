import { readArchive } from '../../../src/files/read/archive';
import { MAX_ARCHIVE_ENTRIES } from '../../../src/files/read/table';
import { gbk, joined, outcome, read, tables, utf8, workbook, zip } from '../bytes';

const CSV = utf8('日期,金额\n2026-08-11,1');

/** A zip with one stored file whose name has these bytes, flags as given, and any claimed size. */
function rawZip(name: Uint8Array, data: Uint8Array, { flags = 0, method = 0, size = data.length } = {}): Uint8Array {
  const u16 = (n: number): number[] => [n & 255, (n >>> 8) & 255];
  const u32 = (n: number): number[] => [...u16(n & 0xffff), ...u16(n >>> 16)];
  const common = [
    ...u16(20),
    ...u16(flags),
    ...u16(method),
    ...u32(0),
    ...u32(0),
    ...u32(data.length),
    ...u32(size),
    ...u16(name.length),
    ...u16(0),
  ];
  const local = joined(Uint8Array.from([...u32(0x04034b50), ...common]), name, data);
  const entry = joined(
    Uint8Array.from([...u32(0x02014b50), ...u16(20), ...common, ...u16(0), ...u16(0), ...u16(0), ...u32(0), ...u32(0)]),
    name,
  );
  return joined(
    local,
    entry,
    Uint8Array.from([
      ...u32(0x06054b50),
      ...u16(0),
      ...u16(0),
      ...u16(1),
      ...u16(1),
      ...u32(entry.length),
      ...u32(local.length),
      ...u16(0),
    ]),
  );
}

describe('archives', () => {
  test('every file in it, and a zip in the zip, each with its name and its own outcome', async () => {
    const bytes = zip({
      'reports/商品报表_20260905.csv': CSV,
      '__MACOSX/._x.csv': utf8('x'),
      '.DS_Store': utf8('x'),
      'empty.csv': new Uint8Array(),
      'inner.zip': zip({ 'a.xls': workbook('biff8', { s: [['a', 'b']] }) }),
    });
    const readings = await read(bytes, 'all.zip');
    expect(readings.map((one) => [one.file, one.archive, 'error' in one ? one.error.code : one.tables.length])).toEqual(
      [
        ['商品报表_20260905.csv', 'all.zip', 1],
        ['empty.csv', 'all.zip', 'empty'],
        ['a.xls', 'inner.zip', 1],
      ],
    );
  });

  test('a file called __proto__ is a file like any other', async () => {
    expect((await tables(rawZip(utf8('__proto__'), CSV))).map((table) => table.file)).toEqual(['__proto__']);
  });

  test('names in GBK, as Chinese Windows writes them, and in unmarked UTF-8', () => {
    expect(readArchive(rawZip(gbk('订单.csv'), CSV))[0]?.path).toBe('订单.csv');
    expect(readArchive(rawZip(utf8('订单.csv'), CSV))[0]?.path).toBe('订单.csv');
    expect(readArchive(rawZip(utf8('订单.csv'), CSV, { flags: 0x800 }))[0]?.path).toBe('订单.csv');
  });

  test.each<[string, Uint8Array, string]>([
    ['an entry with a password', rawZip(utf8('a.csv'), CSV, { flags: 1 }), 'passwordProtected'],
    ['an unknown compression', rawZip(utf8('a.csv'), CSV, { method: 99 }), 'damaged'],
    ['an entry that claims 90 MB of garbage', rawZip(utf8('a.csv'), CSV, { method: 8, size: 90 * 2 ** 20 }), 'damaged'],
    ['an entry that claims 200 MB', rawZip(utf8('a.csv'), CSV, { method: 8, size: 200 * 2 ** 20 }), 'tooLarge: 100'],
    ['an entry that claims 4 GB', rawZip(utf8('a.csv'), CSV, { method: 8, size: 0xfffffff0 }), 'tooLarge: 400'],
    [
      'too many entries',
      zip(Object.fromEntries(Array.from({ length: MAX_ARCHIVE_ENTRIES + 1 }, (_, i) => [`${i}.csv`, CSV]))),
      `tooLarge: ${MAX_ARCHIVE_ENTRIES}`,
    ],
    ['nothing in it', zip({}), 'empty'],
    ['folders only', zip({ 'a/': new Uint8Array() }), 'empty'],
    ['three zips deep', zip({ 'b.zip': zip({ 'c.zip': zip({ 'd.csv': CSV }) }) }), 'nestedTooDeep'],
    ['cut in half', zip({ 'a.csv': CSV }).subarray(0, 40), 'truncatedZip'],
    ['without its last byte', zip({ 'a.csv': CSV }).slice(0, -1), 'truncatedZip'],
  ])('%s', async (_, bytes, expected) => expect(await outcome(bytes)).toBe(expected));

  test('a bomb of 200 × 10 MB in 2 MB is refused before it is unpacked', async () => {
    const zeros = zip({ 'a.csv': new Uint8Array(10 * 2 ** 20) });
    const bomb = zip(Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`${i}.zip`, [zeros, { level: 0 }]])));
    const readings = await read(bomb);
    const codes = readings.map((one) => ('error' in one ? one.error.code : 'tables'));
    // 400 MB are spent after 40 inner archives; the others are refused by what they claim.
    expect(codes.filter((code) => code === 'tooLarge').length).toBeGreaterThanOrEqual(160);
    expect(codes).not.toContain('tables');
  }, 30000);
});
