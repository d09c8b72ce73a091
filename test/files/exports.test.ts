import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pastedFile } from '../../src/files/read/pasted';
import { readTables } from '../../src/files/read/readFile';
import { allCells } from '../../src/files/read/rows';
import { tables } from './bytes';

const FIXTURES = join(__dirname, '../fixtures/exports');
/** The rebuilt exports of the project's data folder, where it is there. */
const SHARED = join(__dirname, '../../../shared/data/exports');
const CATALOGUE = new Map(
  readFileSync(join(__dirname, '../../scripts/exports/headers.txt'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t') as [string, string])
    .map(([kind, headers]) => [kind, headers.split('|')]),
);

/** Row of the header, counted from 1, where formats are documented to have it. */
const HEADER_ROW: Readonly<Record<string, number>> = {
  sycm_item_all_2026_38: 5,
  sycm_item_all_2026_40: 5,
  sycm_item_effect_2017: 4,
  sycm_search_words: 6,
  sycm_macro_monitor_day: 5,
  sycm_shop_source_2026: 6,
  sycm_shop_source_2017: 6,
  sycm_category: 5,
  sycm_item360_core: 5,
  sycm_item360_sku: 5,
  sycm_1688_core_board: 3,
  sycm_page_analysis: 4,
  alimm_preamble_csv: 3,
  qn_settlement_alipay: 2,
  jd_settle: 2,
  pdd_orders: 2,
  pdd_promo: 2,
};
const folders = [FIXTURES, ...(existsSync(SHARED) ? [SHARED] : [])];
const files = folders.flatMap((folder) => readdirSync(folder).map((file) => [file, join(folder, file)] as const));

test('every kind but the one without a file is there', () => {
  expect(new Set(readdirSync(FIXTURES).map((file) => file.split('__')[0]))).toEqual(
    new Set([...CATALOGUE.keys()].filter((kind) => kind !== 'sycm_home_metrics')),
  );
});

test('the fixtures are what their script makes', () => {
  const root = join(__dirname, '../..');
  execFileSync(process.execPath, ['scripts/make-export-fixtures.mjs', '--check'], { cwd: root, stdio: 'pipe' });
});

describe('every export gives its documented header, letter for letter', () => {
  test.each(files)('%s', async (file, path) => {
    const [kind = '', name = ''] = file.split('__');
    const [table] = await tables(new Uint8Array(readFileSync(path)), name);
    const rows = table ? allCells(table.rows) : [];
    expect(rows[(HEADER_ROW[kind] ?? 1) - 1]).toEqual(CATALOGUE.get(kind));
    expect(JSON.stringify(rows)).not.toContain('\ufffd');
  });
});

describe('pasted tables', () => {
  test.each<[string, { html: string; text: string }, string[][]]>([
    ['tab text from Excel', { html: '', text: '日期\t金额\r\n2026-08-11\t1,391.00' }, [['日期', '金额'], ['2026-08-11', '1,391.00']]], // prettier-ignore
    ['HTML is preferred', { html: '<html><body><!--StartFragment--><table><tr><td>日期</td><td>金额</td></tr></table>', text: 'x\ty' }, [['日期', '金额']]], // prettier-ignore
    ['HTML without a table is not', { html: '<meta charset="utf-8"><span>a</span>', text: '日期,金额\n1,2' }, [['日期', '金额'], ['1', '2']]], // prettier-ignore
    ['a cell with a line break', { html: '', text: '日期\t"备\n注"\n1\t2' }, [['日期', '备\n注'], ['1', '2']]], // prettier-ignore
  ])('%s', async (_, pasted, expected) => {
    const [table, ...others] = await readTables(pastedFile(pasted));
    expect(table).toMatchObject({ file: '', archive: null, sheet: '' });
    expect(table && allCells(table.rows)).toEqual(expected);
    expect(others).toEqual([]);
  });
});
