import { normaliseHeader } from '../../../src/sheets/recognise/headers';

describe('one spelling for the many of a header', () => {
  test.each<[string, string, string | null]>([
    ['支付金额', '支付金额', null],
    ['收货地址 ', '收货地址', null],
    ['订单付款时间\t', '订单付款时间', null],
    ['\ufeff日期', '日期', null],
    ['下单转换率', '下单转化率', null],
    ['商品id', '商品ID', null],
    ['商品Id', '商品ID', null],
    ['uv价值环比', 'UV价值环比', null],
    ['花费(分)', '花费', '分'],
    ['花费（元）', '花费', '元'],
    ['首次响应时长（秒)', '首次响应时长', '秒'],
    ['平均响应时长（秒）', '平均响应时长', '秒'],
    ['物流到货时长(小时)', '物流到货时长', '小时'],
    ['收入金额（+元）', '收入金额', '元'],
    ['支出金额（-元）', '支出金额', '元'],
    ['商品数量(件)', '商品数量', '件'],
    ['退款金额(完结时间)', '退款金额(完结时间)', null],
    ['退款金额（支付时间）', '退款金额(支付时间)', null],
    ['加购商品件数（正向）', '加购商品件数(正向)', null],
    ['支付金额(支付)', '支付金额(支付)', null],
    ['支付 金额', '支付金额', null],
    ['支付\n金额', '支付金额', null],
    ['ＲＯＩ', 'ROI', null],
    ['(元)', '(元)', null],
    ['', '', null],
    ['__proto__', '__PROTO__', null],
  ])('%p → %p, unit %p', (header, name, unit) => {
    expect(normaliseHeader(header)).toEqual({ name, unit });
    expect(normaliseHeader(name).name).toBe(name);
  });
});
