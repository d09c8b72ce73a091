import { MetricError } from '../../../src/domain/errors';
import { province } from '../../../src/domain/customers/province';
import { repurchaseRate } from '../../../src/domain/customers/repurchaseRate';
import { vipTier } from '../../../src/domain/customers/vipTier';
import { visitorsNeeded } from '../../../src/domain/targets/visitorsNeeded';

test.each([
  ['吉林省 通化市 东昌区', '吉林'],
  ['吉林市船营区', '吉林'],
  ['上海', '上海'],
  ['上海市 上海市 黄浦区', '上海'],
  ['北京市朝阳区', '北京'],
  ['天津天津市河北区', '天津'],
  ['重庆市', '重庆'],
  ['中国广东省深圳市', '广东'],
  ['中国 广东省 深圳市', '广东'],
  ['内蒙古自治区', '内蒙古'],
  ['内蒙古呼和浩特', '内蒙古'],
  ['内蒙呼和浩特', '内蒙古'],
  ['广西壮族自治区', '广西'],
  ['宁夏回族自治区', '宁夏'],
  ['新疆维吾尔自治区', '新疆'],
  ['新疆生产建设兵团', '新疆'],
  ['西藏自治区', '西藏'],
  ['香港特别行政区', '香港'],
  ['中国香港', '香港'],
  ['澳門', '澳门'],
  ['臺灣省', '台湾'],
  ['台灣', '台湾'],
  ['中华人民共和国广东省', '广东'],
  ['海南州共和县', '青海'],
  ['河南蒙古族自治县', '青海'],
  ['河南省 郑州市', '河南'],
  ['江苏镇江市', '江苏'],
  ['浙江路桥区', '浙江'],
  ['湖南道县', '湖南'],
  ['广东大埔县', '广东'],
  ['陕西省 西安市', '陕西'],
  ['山西省 太原市', '山西'],
  ['青海省 海南藏族自治州', '青海'],
  ['海南藏族自治州共和县', '青海'],
  ['海南省 海口市', '海南'],
  ['  “浙江省”杭州市', '浙江'],
  ['收货人：张三 13800000000 浙江省杭州市西湖区', '浙江'],
  ['[310000] 浙江省 杭州市 上海路 3 号', '浙江'],
  ['浙江省 杭州市 代收点 上海', '浙江'],
  // No province is named, or two are: no guess.
  ['', ''],
  ['杭州市西湖区', ''],
  ['海外', ''],
  ['北京西路100号', ''],
  ['南京路 100 号', ''],
  ['四川北路', ''],
  ['河北区建国道', ''],
  ['海南区', ''],
  ['山东大街', ''],
  ['转寄 浙江省 改 江苏省', ''],
  ['浙'.repeat(501), ''],
])('%s → %s', (address, expected) => {
  expect(province(address)).toBe(expected);
});

const FOUR_AND_THIRTY =
  '北京 天津 河北 山西 内蒙古 辽宁 吉林 黑龙江 上海 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 广西 海南 重庆 四川 贵州 云南 西藏 ' +
  '陕西 甘肃 青海 宁夏 新疆 台湾 香港 澳门';

test.each(FOUR_AND_THIRTY.split(' '))('%s is one of the 34 provinces', (name) => {
  expect(province(name)).toBe(name);
  expect(province(`中国${name}某市`)).toBe(name);
});

test('a text of more than 500 characters is no address', () => {
  expect(province('浙江省'.padEnd(500, '路'))).toBe('浙江');
  expect(province('浙江省'.padEnd(501, '路'))).toBe('');
});

const TIERS = [
  { from: 5000, name: '金卡' },
  { from: 1000, name: '银卡' },
  { from: 20000, name: '钻石' },
];

test.each([
  [999.99, ''],
  [1000, '银卡'],
  [4999.99, '银卡'],
  [5000, '金卡'],
  [1e9, '钻石'],
])('a spend of %d → %s', (spend, tier) => {
  expect(vipTier(spend, TIERS)).toBe(tier);
});

test.each<[string, () => unknown, MetricError]>([
  ['a negative spend', () => vipTier(-1, TIERS), new MetricError('outOfRange', 'spend')],
  ['no tiers', () => vipTier(1, []), new MetricError('badArgument', 'tiers', 'noTiers')],
  [
    'one threshold twice',
    () => vipTier(1, [...TIERS, { from: 1000, name: '铜卡' }]),
    new MetricError('badArgument', 'tiers', 'sameThreshold'),
  ],
  ['a negative threshold', () => vipTier(1, [{ from: -1, name: '银卡' }]), new MetricError('outOfRange', 'tiers')],
  ['no order', () => repurchaseRate(['a'], 0), new MetricError('outOfRange', 'minOrders')],
  ['endless orders', () => repurchaseRate(['a'], Infinity), new MetricError('outOfRange', 'minOrders')],
  ['half an order', () => repurchaseRate(['a'], 1.5), new MetricError('outOfRange', 'minOrders')],
  ['5 for 5%', () => visitorsNeeded(1, 5, 100), new MetricError('outOfRange', 'conversion')],
  ['a negative conversion', () => visitorsNeeded(1, -0.1, 100), new MetricError('outOfRange', 'conversion')],
  ['a negative 客单价', () => visitorsNeeded(1, 0.1, -1), new MetricError('outOfRange', 'orderValue')],
  ['a negative target', () => visitorsNeeded(-1, 0.1, 100), new MetricError('outOfRange', 'amount')],
  ['no conversion', () => visitorsNeeded(1, 0, 100), new MetricError('divisionByZero', 'orderValue')],
])('refuses %s', (_, run, error) => {
  expect(run).toThrow(error);
});

test.each<[string, string[], number | undefined, number | '']>([
  ['one of four came back', ['甲', '乙', '甲', '丙', '丁'], undefined, 0.25],
  ['three orders asked for', ['甲', '乙', '甲', '甲', '乙'], 3, 0.5],
  ['one order is enough', ['甲', '乙'], 1, 1],
  ['nobody', [], undefined, ''],
  ['ids compare exactly', ['tb1', 'TB1'], undefined, 0],
  ['ids that are words of the language', ['__proto__', 'constructor', '__proto__'], undefined, 0.5],
])('repurchase rate: %s', (_, ids, least, expected) => {
  expect(repurchaseRate(ids, least)).toBe(expected);
});

test('visitors needed', () => {
  expect(visitorsNeeded(10000, 0.025, 160)).toBe(2500);
  expect(visitorsNeeded(10000, 1, 100)).toBe(100);
  expect(visitorsNeeded(0, 0, 0)).toBe('');
});
