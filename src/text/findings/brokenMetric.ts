import { cellName } from '../../domain/cells';
import type { FindingArgs } from '../../domain/checks/check';
import type { DefinitionProblem } from '../../domain/metrics/definition';
import { metricName } from '../amounts';
import type { RuleTexts } from '../ruleTexts';

const UNITS = '元、单、人、件、次、%、1:N、分、秒';

/** What is wrong, as it follows the metric's name. */
function wrongZh(problem: DefinitionProblem): string {
  switch (problem.code) {
    case 'noName':
      return '没有名称，请在「自定义指标」一列写上';
    case 'nameReserved':
      return '这个名称已有别的意思，请换一个';
    case 'nameUnfit':
      return '名称请不超过 20 个字，不含句点、括号等符号，也不全是数字';
    case 'nameTaken':
      return `是标准指标「${metricName.zh(problem.by)}」的名称，请换一个`;
    case 'nameTwice':
      return `与 ${cellName(problem.first)} 重名，请改掉一个`;
    case 'unreadable':
      return problem.near === ''
        ? '公式没写完，请补上末尾的名称、数字或右括号'
        : `公式从第 ${problem.at + 1} 个字「${problem.near}」起看不懂；名称里有空格或符号时写成「名称」`;
    case 'unknownFunction':
      return `公式第 ${problem.at + 1} 个字起的函数「${problem.near}」不认识，或参数个数不对`;
    case 'unknownWord':
      return `公式第 ${problem.at + 1} 个字起的「${problem.word}」不是指标；是表里的一列时，先把它也定义成自定义指标（公式留空）`;
    case 'openWord':
      return `公式第 ${problem.at + 1} 个字起的「${problem.word}」不明确，请写成${problem.metrics.map((id) => `「${metricName.zh(id)}」`).join('或')}`;
    case 'brokenInput':
      return `公式第 ${problem.at + 1} 个字起的「${problem.word}」自己还有错，先改好它`;
    case 'circular':
      return `绕着圈引用自己：${problem.names.join(' → ')}；表里有这一列时公式留空`;
    case 'ambiguousPower':
      return `公式第 ${problem.at + 1} 个字的乘方请加括号，如 (-2)^2`;
    case 'tooLong':
      return '公式太长，或括号套得太深';
    case 'outOfRange':
      return '公式里的数字太大';
    case 'noInput':
      return '公式里没有指标，请用指标名称来写';
    case 'notForPeriods':
      return '公式按周、按月算没有意义；请只加减同类的数（付款金额-退款金额），或相除（付款金额/访客数）';
    case 'notARatio':
      return `单位是 ${problem.unit === 'rate' ? '%' : '1:N'}，公式却不是相除；请改单位或公式`;
    case 'times100':
      return '单位已是 %，公式里不用再乘 100';
    case 'errorValue':
      return `公式被 Excel 当成了自己的公式（${problem.value}），请去掉开头的 =，或把单元格设为文本再写`;
    case 'columnDoesNotAdd':
      return '公式留空就按天相加，这种单位不能相加；请写公式，如 毛利/付款金额';
    case 'unknownUnit':
      return problem.value === ''
        ? `没有单位，请写 ${UNITS} 之一`
        : `单位「${problem.value}」不认识，请写 ${UNITS} 之一`;
    case 'unknownDirection':
      return `方向「${problem.value}」不认识，请写「不低于」或「不高于」`;
    case 'badTarget':
      return `日目标「${problem.value}」应是不小于 0 的数字`;
  }
}

function wrongEn(problem: DefinitionProblem): string {
  switch (problem.code) {
    case 'noName':
      return 'has no name: write one in the column 自定义指标';
    case 'nameReserved':
      return 'means something else already: choose another name';
    case 'nameUnfit':
      return 'needs a name of at most 20 characters without dots or brackets, and not of digits alone';
    case 'nameTaken':
      return `is a name of the built-in metric ${metricName.en(problem.by)}: choose another`;
    case 'nameTwice':
      return `has the same name as ${cellName(problem.first)}: change one of them`;
    case 'unreadable':
      return problem.near === ''
        ? 'has an unfinished formula: a name, a number or a closing bracket is missing at its end'
        : `has a formula that cannot be read from character ${problem.at + 1} on (“${problem.near}”); names with blanks or signs stand in 「」`;
    case 'unknownFunction':
      return `uses an unknown function, or a wrong number of arguments, at character ${problem.at + 1} of its formula (“${problem.near}”)`;
    case 'unknownWord':
      return `speaks of “${problem.word}” at character ${problem.at + 1} of its formula, which is no metric; a column of your sheet must be defined first (formula left blank)`;
    case 'openWord':
      return `leaves “${problem.word}” at character ${problem.at + 1} of its formula open: write ${problem.metrics.map(metricName.zh).join(' or ')}`;
    case 'brokenInput':
      return `uses “${problem.word}” (character ${problem.at + 1} of its formula), which has a mistake of its own`;
    case 'circular':
      return `refers to itself: ${problem.names.join(' → ')}; leave the formula blank where it is a column of your sheet`;
    case 'ambiguousPower':
      return `needs brackets around the power at character ${problem.at + 1} of its formula, as in (-2)^2`;
    case 'tooLong':
      return 'has a formula that is too long or nested too deep';
    case 'outOfRange':
      return 'has a number in its formula that is too large';
    case 'noInput':
      return 'has a formula without any metric in it';
    case 'notForPeriods':
      return 'means nothing over a week or a month: add or subtract figures of one kind, or divide them';
    case 'notARatio':
      return `has the unit ${problem.unit === 'rate' ? '%' : '1:N'} but no division: change the unit or the formula`;
    case 'times100':
      return 'has the unit % already: its formula needs no *100';
    case 'errorValue':
      return `was taken for a formula of Excel’s own (${problem.value}): drop the leading =, or format the cell as text first`;
    case 'columnDoesNotAdd':
      return 'has no formula, so its days would be added up, and this unit does not add up: write a formula';
    case 'unknownUnit':
      return problem.value === ''
        ? `has no unit: write one of ${UNITS}`
        : `has an unknown unit “${problem.value}”: write one of ${UNITS}`;
    case 'unknownDirection':
      return `has an unknown direction “${problem.value}”: write 不低于 or 不高于`;
    case 'badTarget':
      return `has the daily target “${problem.value}”, which is no number from 0 up`;
  }
}

export const brokenMetric: RuleTexts<FindingArgs['brokenMetric']> = {
  zh: {
    name: '自定义指标写错',
    sentence: ({ name, problem }) => `自定义指标${name && `「${name}」`}${wrongZh(problem)}`,
  },
  en: {
    name: 'Custom metric with a mistake',
    sentence: ({ name, problem }) => `Custom metric${name && ` “${name}”`} ${wrongEn(problem)}`,
  },
};
