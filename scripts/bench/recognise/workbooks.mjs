/** Workbooks of made-up figures as Excel hands their values over, the same in every run. */

const HEADERS = (
  '日期,浏览数,访客数,独立IP,跳失人数,收订订单数,收订金额,下单买家数,付款买家数,付款订单数,付款金额,付款件数,咨询数,成交订单数,退货单数,换货单数,' +
  '仅退款单数,退款金额,差评数,描述评分,服务评分,物流评分,首次响应时长,客户满意率,直通车,钻展,淘宝客,其他推广,免邮费,打折促销,其他成本,转化率,付款率,' +
  '客单价,访客价值,成交率,跳失率,ROI,费比,备注'
).split(',');

/** 3,650 days down, 40 columns. */
export function tenYears() {
  const figures = figuresOf();
  const days = 3650;
  const first = 42644; // 2016-10-01
  return {
    name: '10 years × 40 columns',
    times: 1,
    days,
    grids: [grid('日报', [HEADERS, ...Array.from({ length: days }, (_, i) => figures(first + i))])],
  };
}

/** 36 months, a sheet each, with a title and a total. */
export function monthSheets() {
  const figures = figuresOf();
  const grids = [];
  let day = 45200; // 2023-10-01
  let days = 0;
  for (let month = 0; month < 36; month++) {
    const [year, of] = [2023 + Math.floor((month + 9) / 12), ((month + 9) % 12) + 1];
    const length = new Date(Date.UTC(year, of, 0)).getUTCDate();
    const rows = Array.from({ length }, () => figures(day++));
    days += length;
    grids.push(
      grid(`${year}年${of}月`, [
        [`${of}月店铺日报`, ...HEADERS.slice(1).map(() => '')],
        HEADERS,
        ...rows,
        ['合计', ...HEADERS.slice(1).map((_, j) => rows.reduce((sum, row) => sum + (Number(row[j + 1]) || 0), 0))],
      ]),
    );
  }
  return { name: '36 month sheets', times: 6, days, grids };
}

function grid(sheet, values) {
  return { sheet, top: 0, left: 0, values };
}

function figuresOf() {
  let seed = 20200217;
  const next = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
  const count = (most) => Math.floor(next() * most);
  const money = (most) => Math.round(next() * most * 100) / 100;
  return (day) => {
    const [visitors, buyers, inquiries] = [1000 + count(900), 20 + count(40), 20 + count(60)];
    const [deals, bounces, paid, cost] = [5 + count(15), 300 + count(400), 2000 + money(7000), 200 + money(300)];
    const placed = paid + money(3000);
    const [other, orders] = [[300, 200, 100, 90, 80, 70].map(money), [buyers + 9, buyers + 2]];
    const costs = [cost, ...other].reduce((sum, part) => sum + part, 0);
    const ratios = [buyers / visitors, paid / placed, paid / buyers, paid / visitors, deals / inquiries];
    return [
      ...[day, visitors * 3, visitors, visitors, bounces, orders[0], placed, buyers + 3, buyers, orders[1], paid],
      ...[count(90), inquiries, deals, count(4), count(3), count(3), money(300), count(2), 4.8, 4.8, 4.8, count(60)],
      ...[0.97, cost, ...other, ...ratios, bounces / visitors, paid / costs, costs / paid, ''],
    ];
  };
}
