import { createExcelWorkbook } from '../../src/excel/workbook';
import { ExcelHost } from '../office-host/excelHost';
import { cup, orderOf, other, refillOrder, SHEET, writeOrder } from '../sheets/restock/orders';

let host: ExcelHost;
beforeEach(() => {
  host = new ExcelHost(9).install();
});

const MEGABYTE = 1024 * 1024;

/** 40 suppliers. */
const items = (count: number, available: number) =>
  Array.from({ length: count }, (_, i) => other(`商品${i}`, { supplier: `供应商${i % 40}`, available }));

async function counted<T>(work: () => Promise<T>) {
  host.traffic.clear();
  const result = await work();
  const { exchanges, bytes } = host.traffic;
  return { result, requests: exchanges.length, chunks: Math.ceil(bytes / (4 * MEGABYTE)) };
}

test('the table of 1,000 items is written, filled again and taken back within the round trips of the port', async () => {
  const workbook = createExcelWorkbook();
  const writing = await counted(() => writeOrder(workbook, orderOf(items(1000, 0))));
  expect(writing.requests).toBeLessThanOrEqual(3 + writing.chunks);
  const { data } = host.workbook.worksheets.getItem(SHEET);
  expect(data.page).toMatchObject({ orientation: 'Landscape', titleRows: '$3:$3' });
  expect(data.at(4, 14)).toMatchObject({ formula: '=N5', numberFormat: '#,##0', wrapped: true });

  // Reading and describing take three of them.
  const again = [
    ...items(1000, 5),
    other('新来的', { supplier: '供应商0' }),
    other('新来的供应商', { supplier: '新' }),
  ];
  const refilling = await counted(() => refillOrder(workbook, orderOf(again)));
  expect(refilling.result).toMatchObject({ typedOver: [], moved: 0, added: 2, takenOut: [] });
  expect(refilling.requests).toBeLessThanOrEqual(3 + 4 + refilling.chunks);

  const undoing = await counted(() => workbook.apply(refilling.result.undo));
  expect(undoing.requests).toBeLessThanOrEqual(4 + undoing.chunks);
  await workbook.apply(writing.result);
  expect(host.workbook.worksheets.items.map(({ name }) => name)).toEqual(['Sheet1']);
}, 60_000);

test('a remark typed in Excel stays, a typed quantity stays, and long ids are texts', async () => {
  const workbook = createExcelWorkbook();
  await writeOrder(workbook, orderOf([cup(), other('水壶')]));
  host.type(SHEET, 4, 18, '加急');
  host.type(SHEET, 4, 14, 300);
  const { typedOver } = await refillOrder(workbook, orderOf([cup({ available: 10 }), other('水壶', { available: 3 })]));
  const { data } = host.workbook.worksheets.getItem(SHEET);
  expect(typedOver).toEqual([{ sheet: SHEET, row: 4, column: 14 }]);
  expect([data.at(4, 5).value, data.at(4, 14).value, data.at(4, 18).value]).toEqual([3, 300, '加急']);
  expect(data.at(5, 0).value).toBe('688123456789012345');
});
