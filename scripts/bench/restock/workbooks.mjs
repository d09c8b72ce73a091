/** Workbooks of made-up shops, as Excel hands them over. */

const STOCK = [
  '商品ID',
  'SKU',
  '商品名称',
  '可用库存',
  '在途',
  '到货日期',
  '货期',
  '起订量',
  '箱规',
  '安全天数',
  '供应商',
  '单价',
];

function stockRow(i, sku, today) {
  return [
    String(600000000000 + i),
    sku,
    `保温杯 ${i} 号 大容量`,
    (i * 7919) % 400,
    i % 3 === 0 ? 48 : '',
    i % 3 === 0 ? today + (i % 40) - 2 : '',
    3 + (i % 20),
    i % 4 === 0 ? 48 : '',
    [1, 6, 12, 24][i % 4],
    i % 5 === 0 ? 5 : '',
    `供应商 ${i % 40}`,
    9.9 + (i % 90),
  ];
}

/** 5,000 items, a line each for 90 days, as an export of every day put below the other gives it. */
export function itemsByDay(today) {
  const items = 5000;
  const stock = [STOCK.filter((header) => header !== 'SKU')];
  for (let i = 0; i < items; i++) stock.push(stockRow(i, '', today).filter((_, column) => column !== 1));
  const sales = [['日期', '商品ID', '商品名称', '支付件数', '支付金额']];
  for (let day = today - 90; day < today; day++) {
    for (let i = 0; i < items; i++) {
      const units = (i * 31 + day * 17) % 23;
      sales.push([day, String(600000000000 + i), `保温杯 ${i} 号 大容量`, units, units * 39]);
    }
  }
  return { name: '5,000 items × 90 days', items, grids: [grid('库存', stock), grid('销量', sales)] };
}

/** 20,000 SKUs of 5,000 products, sold by SKU on each of 30 days. */
export function manySkus(today) {
  const items = 20000;
  const stock = [STOCK];
  const sales = [['日期', '商品ID', 'SKU', '支付件数']];
  const skuOf = (i) => `${'红黑白蓝'[i % 4]}色`;
  for (let i = 0; i < items; i++) stock.push(stockRow(i >> 2, skuOf(i), today));
  for (let day = today - 30; day < today; day++) {
    for (let i = 0; i < items; i++) {
      sales.push([day, String(600000000000 + (i >> 2)), skuOf(i), (i * 31 + day * 17) % 23]);
    }
  }
  return { name: '20,000 SKUs × 30 days', items, grids: [grid('库存', stock), grid('SKU销量', sales)] };
}

function grid(sheet, values) {
  return { sheet, top: 0, left: 0, values };
}
