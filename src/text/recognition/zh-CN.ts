import type { MetricId } from '../../domain/metrics/metrics';
import { SKIP, SUM, type Question } from '../../sheets/recognise/question';
import { metricName } from '../amounts';
import { percentReadings } from './percents';
import type { RecognitionTexts } from './texts';

const quoted = (names: readonly string[]) => names.map((name) => `「${name}」`).join('');
const sheetsOf = (value: string) => value.split('|');
const month = (value: string) => value.replace(/^(\d+)-0?(\d+)$/, '$1年$2月');

function ask({ code, about, options }: Question): string {
  switch (code) {
    case 'meaning':
      return options.length === 1
        ? `「${about}」是「${metricName.zh(options[0]?.value as MetricId)}」吗？`
        : `「${about}」是哪个指标？`;
    case 'sameMeaning':
      return `有 ${options.length} 列都像「${about}」，数字不一样，用哪一列？`;
    case 'percentScale':
      return `「${about}」里的数字是多少？`;
    case 'whichSheets':
      return '这几张表的数字互相矛盾，店铺的日报是哪一张？';
    case 'alsoUse':
      return `「${about}」里有同一些日子的其他数字，一起用吗？`;
    case 'whichMonth':
      return `「${about}」里只有几号，是哪个月？`;
    case 'whichLines':
      return `每天有好几行，按「${about}」区分，哪些是店铺的数？`;
  }
}

function option(question: Question, { value }: { readonly value: string }): string {
  switch (question.code) {
    case 'meaning':
      return question.options.length === 1 ? '是' : metricName.zh(value as MetricId);
    case 'sameMeaning':
      if (value === SUM) return '全部相加';
      return value.replace(/#(\d+)$/, '（第 $1 列）').replace(/\//g, ' ');
    case 'percentScale': {
      const { typed, means } = percentReadings(question, value);
      return `${typed} 就是 ${means}`;
    }
    case 'whichSheets':
      return value === SUM ? '都是，按天相加' : quoted(sheetsOf(value).slice(0, 3)) + etc(sheetsOf(value).length);
    case 'alsoUse':
      return '一起用';
    case 'whichMonth':
      return month(value);
    case 'whichLines':
      return value === SUM ? '全部相加' : `只用「${value}」`;
  }
}

const etc = (count: number) => (count > 3 ? `等 ${count} 张` : '');

export const recognitionZhCN: RecognitionTexts = {
  ask,
  option,
  skip: ({ code, options }) =>
    code === 'whichSheets' ? null : code === 'meaning' && options.length === 1 ? '不是，不用它' : '不用',
  meanwhile: ({ code, about, options }) => {
    if (code === 'whichSheets') return `回答之前先用${quoted(sheetsOf(options[0]?.value ?? '').slice(0, 1))}。`;
    if (code === 'whichLines') return '回答之前不用这张表。';
    return `回答之前不用「${about}」，其他照常检查。`;
  },
  kept: '答案记在工作簿里，以后不再问。',
  more: (count) => `还有 ${count} 个问题`,
  samples: (samples) => `例如 ${samples.join('、')}`,
  answered: (question, answer) => {
    const said = answer === SKIP ? '不用' : option(question, { value: answer });
    return question.code === 'whichSheets' ? `日报：${said}` : `「${question.about}」：${said}`;
  },
  remembered: (what) => `已记住${what}。可以撤销，也可以在「认表」里改。`,
  source: (sheets) => `数据来自${quoted(sheets.slice(0, 3))}${etc(sheets.length)}`,
  open: '认表',
  noneUsed: '有像日报的表，但没有一张在用。请在「认表」里选。',
};
