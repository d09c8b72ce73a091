import { SKIP, type Question } from '../../../src/files/findings';
import { choicesOf, isAnswer, lastingAnswers, readAnswers } from '../../../src/taskpane/import/questions';
import { importZhCN } from '../../../src/text/import/zh-CN';
import { zhCN } from '../../../src/text/zh-CN';

const ask = (code: Question['code'], options: string[] = [], remember = true): Question => {
  return { id: `${code}:x`, code, args: {}, options, remember };
};

describe('answers in the words of the shop', () => {
  test.each<[Question['code'], string[], string[]]>([
    ['adChannel', ['adZhitongche', 'adOther'], ['直通车', '其他推广', '不导入']],
    ['meaning', ['ordersPaid', 'amountPaid'], ['付款订单数', '付款金额', '不导入']],
    ['sameDay', ['sum'], ['相加', '不导入']],
    ['duplicateColumn', ['1', '2'], ['第 1 列', '第 2 列', '不导入']],
    ['kind', ['pdd_orders', 'never heard of'], ['拼多多 订单', 'never heard of', '不导入']],
    // A shop may be called like anything, also like a metric.
    ['account', ['amountPaid', '旗舰店'], ['amountPaid', '旗舰店', '不导入']],
    ['day', [], []],
  ])('%s', (code, options, expected) => {
    expect(choicesOf(ask(code, options), zhCN, importZhCN).map(({ label }) => label)).toEqual(expected);
  });
});

describe('what counts as an answer', () => {
  test.each<[Question['code'], string[], string, boolean]>([
    ['adChannel', ['adOther'], 'adOther', true],
    ['adChannel', ['adOther'], 'adTaobaoke', false],
    ['adChannel', ['adOther'], SKIP, true],
    ['adChannel', ['adOther'], '', false],
    ['day', [], '2026-08-11', true],
    ['day', [], '2026-02-31', false],
    ['day', [], '0002-08-11', false],
    ['rangeDay', [], SKIP, true],
    ['item', [], '  ', false],
    ['item', [], '6512', true],
  ])('%s %p: %p → %p', (code, options, value, expected) => {
    expect(isAnswer(ask(code, options), value)).toBe(expected);
  });
});

test('only what holds for later files is kept', () => {
  const questions = [ask('adChannel', ['adOther']), ask('day', [], false), ask('account', ['a'])];
  const given = { 'adChannel:x': 'adOther', 'day:x': '2026-08-11' };
  expect(lastingAnswers(questions, given)).toEqual({ 'adChannel:x': 'adOther' });
});

test.each<[string, unknown, object]>([
  ['nothing kept', undefined, {}],
  ['answers', { a: 'b' }, { a: 'b' }],
  ['something else', ['a'], {}],
  ['a text', 'a', {}],
  ['among others', { a: 'b', c: 3 }, { a: 'b' }],
])('answers in a workbook: %s', (_, setting, expected) => {
  expect(readAnswers(setting)).toEqual(expected);
});
