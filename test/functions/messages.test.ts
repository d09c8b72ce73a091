import './custom-functions-global';
import { conversion } from '../../src/functions/library/conversion';
import { restock } from '../../src/functions/library/restock';
import { roi } from '../../src/functions/library/roi';
import { vipTier } from '../../src/functions/library/vipTier';
import { roiGrade } from '../../src/functions/library/roiGrade';
import { answerOf } from './call-as-excel';

test.each<[string, () => unknown, string]>([
  ['text for visitors', () => conversion([[1]], [['abc']]), '「访客数」应是数字，现在是「abc」'],
  [
    'words that mean more than missing',
    () => conversion([['无退款申请']], [[1]]),
    '「付款买家数」应是数字，现在是「无退款申请」',
  ],
  ['text for the lead time', () => restock([[1]], [[1]], [['十天']]), '「货期」应是数字，现在是「十天」'],
  ['text for a further cost', () => roi([[1]], [[1]], [[['x']]]), '「其他成本」应是数字，现在是「x」'],
  ['two bands', () => roiGrade([[1]], null as never, [[3, 4]]), '「等级标准」应是三个数字'],
  ['bands that fall', () => roiGrade([[1]], null as never, [[5, 4, 3]]), '「等级标准」应从小到大，且不相等'],
  ['tiers by number', () => vipTier([[1]], [[1000, 1], [5000, 2]]), '「等级表」两列都是数字，看不出哪一列是起点金额；等级名称请写成文字，如 1级'], // prettier-ignore
  ['tiers with their header', () => vipTier([[1]], [['等级', '起点'], ['银卡', 1000]]), '「等级表」两列里都有文字，应有一列全是起点金额'], // prettier-ignore
  ['a threshold in words', () => vipTier([[1]], [['一千', '银卡']]), '「等级表」两列里都有文字，应有一列全是起点金额'],
  ['no tiers', () => vipTier([[1]], [[null, null]]), '「等级表」是空的'],
])('%s', (_, call, message) => expect(answerOf(call)).toEqual({ cells: [['#VALUE!']], message }));

test('different shapes are explained', () => {
  const result = conversion([[1], [2], [3]], [[1], [2]]);
  expect(result[2]?.[0]).toMatchObject({ code: '#N/A', message: '各区域的行数或列数不一致' });
});
