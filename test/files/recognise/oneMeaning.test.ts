import { METRIC_IDS, METRICS } from '../../../src/domain/metrics/metrics';
import { KINDS } from '../../../src/files/kinds';
import { importFiles } from '../../../src/files/importFiles';
import { metricsOf } from '../../../src/files/recognise/figures';
import type { Figure, Kind } from '../../../src/files/recognise/kind';
import { AMBIGUOUS } from '../../../src/sheets/recognise/meaning/ambiguous';
import { meaningOf } from '../../../src/sheets/recognise/meaning/meaningOf';
import { recogniseWorkbook } from '../../../src/sheets/recognise/recogniseWorkbook';
import { day } from '../../domain/figures';

/** A figure, among which metrics somebody is asked, or nothing of ours: as a header says to either side. */
type Said = string | readonly string[] | null;

const DAYS = ['2026-08-11', '2026-08-12', '2026-08-13'];
const VALUES = [12, 15, 11];

/** As a sheet of the workbook, beside a column that leaves no doubt that it holds the shop's days. */
function inSheet(header: string): Said {
  const values = [['日期', '差评数', header], ...DAYS.map((on, i) => [day(on), 1, VALUES[i] as number])];
  const { used, questions } = recogniseWorkbook([{ sheet: '日报', top: 0, left: 0, values }], day('2026-08-14')).daily;
  const asked = questions.find(({ code }) => code === 'meaning');
  if (asked) return asked.options.map(({ value }) => value);
  const metrics = used[0]?.meanings.metrics ?? new Map();
  return [...metrics].find(([, { column }]) => column.position === 2)?.[0] ?? null;
}

/** As a file to import. */
async function inFile(header: string): Promise<Said> {
  const text = [`日期,差评数,${header}`, ...DAYS.map((on, i) => `${on},1,${VALUES[i]}`)].join('\n');
  const { tables } = await importFiles([{ name: '八月日报.csv', bytes: new TextEncoder().encode(text) }]);
  const [table] = tables;
  const asked = table?.questions.find(({ code }) => code === 'meaning');
  if (asked) return asked.options;
  return table?.fills.find((field) => field !== 'badReviews' && !field.startsWith('extra')) ?? null;
}

const METRIC_NAMES = METRIC_IDS.filter((id) => id !== 'badReviews' && METRICS[id].unit !== 'rate').flatMap((id) => [
  METRICS[id].name,
  ...METRICS[id].aliases.split(',').filter((alias) => alias !== ''),
]);

test.each<[header: string, said: Said]>([
  ['访客数(UV)', 'visitors'],
  ['实际付款金额', 'amountPaid'],
  ['付款金额（元）', 'amountPaid'],
  ['ＵＶ', 'visitors'],
  ['访 客 数', 'visitors'],
  ['付款', ['amountPaid', 'ordersPaid']],
  ['销售额', ['amountPaid', 'amountPlaced', 'netPaid']],
  ['客户数', ['buyersPaid', 'visitors']],
  ['支付金额(支付)', 'amountPaid'],
  ['退款金额(完结时间)', ['amountRefunded']],
  ['目标付款金额', null],
  ['访客数环比', null],
  ['PC端访客数', null],
  ['手淘搜索访客数', null],
  ['天气', null],
])('%s says the same in a sheet and in a file', async (header, said) => {
  expect([inSheet(header), await inFile(header)]).toEqual([said, said]);
});

test('so does every name that is known', async () => {
  const differing: [string, Said, Said][] = [];
  for (const header of [...METRIC_NAMES, ...AMBIGUOUS.keys()]) {
    const [sheet, file] = [inSheet(header), await inFile(header)];
    if (JSON.stringify(sheet) !== JSON.stringify(file)) differing.push([header, sheet, file]);
  }
  expect(differing).toEqual([]);
});

/** All headers of a kind that are figures of the shop. */
function figuresIn({ fills }: Kind): readonly Figure[] {
  switch (fills.shape) {
    case 'days':
      return fills.columns === 'byName' ? [] : fills.columns;
    case 'sources':
      return fills.columns;
    case 'items':
      return fills.sums ?? [];
    case 'service':
      return [...fills.sums, ...fills.means];
    default:
      return [];
  }
}

test.each(Object.values<Kind>(KINDS).map((kind) => [kind.id, figuresIn(kind)] as const))(
  '%s says itself only what is said nowhere else',
  (_, figures) => {
    expect(metricsOf(figures)).toHaveLength(figures.length);
    const repeated = figures.filter((figure) => {
      if (typeof figure === 'string') return false;
      const meaning = meaningOf(figure[0]);
      return meaning.kind === 'metric' && meaning.facet === 'actual' && meaning.metric === figure[1];
    });
    expect(repeated).toEqual([]);
  },
);
