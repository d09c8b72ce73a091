import { existsSync, readFileSync } from 'node:fs';

const REAL = new URL('../../../../shared/data/orders-2020-02.csv', import.meta.url);
const ORDERS = 28010;
const PROVINCES = ['上海', '内蒙古自治区', '安徽省', '广东省', '新疆维吾尔自治区', '浙江省'];

/** A month of a shop's orders as CSV: the real one where it is there, else one of the same shape and size. */
export function monthOfOrders() {
  if (existsSync(REAL)) return { text: readFileSync(REAL, 'utf8'), source: 'the real month of orders' };
  return { text: generate(), source: 'a generated month of orders' };
}

/** The same month at a shop with so many times the orders: each order again and again, under numbers of its own. */
export function busierMonth(text, times) {
  const [header, ...orders] = text.trimEnd().split(/\r?\n/);
  const lines = [header];
  for (let time = 0; time < times; time++) {
    for (const order of orders) {
      const comma = order.indexOf(',');
      lines.push(`${Number(order.slice(0, comma)) + time * orders.length}${order.slice(comma)}`);
    }
  }
  return { text: `${lines.join('\r\n')}\r\n`, orders: lines.length - 1 };
}

function generate() {
  const two = (n) => String(n).padStart(2, '0');
  const lines = ['订单编号,总金额,买家实际支付金额,收货地址 ,订单创建时间,订单付款时间 ,退款金额'];
  let seed = 20200201;
  const random = (below) => (seed = (seed * 48271) % 2147483647) % below;
  for (let i = 1; i <= ORDERS; i++) {
    const day = 29 - Math.floor(((i - 1) / ORDERS) * 29);
    const time = `2020-02-${two(day)} ${two(random(24))}:${two(random(60))}:`;
    const amount = (random(30000) / 100 + 1).toFixed(random(2) + 1);
    const paid = random(7) > 0;
    const refund = paid && random(4) === 0;
    const cells = [
      i,
      amount,
      paid && !refund ? amount : '0.0',
      PROVINCES[random(6)],
      `${time}01`,
      paid ? `${time}${two(2 + random(58))}` : '',
      refund ? amount : '0.0',
    ];
    lines.push(cells.join(','));
  }
  return `${lines.join('\n')}\n`;
}
