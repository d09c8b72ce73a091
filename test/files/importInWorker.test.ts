import { importInWorker, type FileSource } from '../../src/files/importInWorker';
import { MAX_FILE_BYTES } from '../../src/files/read/table';
import { utf8 } from './bytes';

const DAILY = utf8('日期,访客数,支付金额\n2026-08-11,100,10.5\n2026-08-12,200,20.5');

/** A file of any claimed size that says whether it was read. */
function source(name: string, bytes: Uint8Array, size = bytes.length): FileSource & { reads: number } {
  return {
    name,
    size,
    reads: 0,
    async arrayBuffer() {
      this.reads++;
      return bytes.slice().buffer as ArrayBuffer;
    },
  };
}

describe('import without workers, as in Node', () => {
  test('200 MB are refused by their size, before a byte is read; the other file is imported', async () => {
    const huge = source('huge.csv', DAILY, 200 * 2 ** 20);
    const result = await importInWorker([huge, source('日报.csv', DAILY)]);
    expect(huge.reads).toBe(0);
    expect(result.problems).toEqual([
      { file: 'huge.csv', archive: null, sheet: '', code: 'tooLarge', detail: { megabytes: 100 } },
    ]);
    expect(result.rows.flatMap((one) => one.daily)).toHaveLength(2);
  });

  test('exactly the limit is read', async () => {
    const file = source('日报.csv', DAILY, MAX_FILE_BYTES);
    expect((await importInWorker([file])).problems).toEqual([]);
    expect(file.reads).toBe(1);
  });

  test('a pasted table stays usable for a second import', async () => {
    const pasted = { name: '', bytes: DAILY.slice() };
    await importInWorker([pasted]);
    expect((await importInWorker([pasted])).rows.flatMap((one) => one.daily)).toHaveLength(2);
  });

  test('cancelled before it began: nothing is read', async () => {
    const file = source('日报.csv', DAILY);
    await expect(importInWorker([file], {}, { cancelled: () => true })).rejects.toMatchObject({ code: 'cancelled' });
    expect(file.reads).toBe(0);
  });
});
