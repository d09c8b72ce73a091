/**
 * What a custom function says beside #VALUE! and #N/A. Chinese only: the runtime of custom functions knows no display
 * language. `label` is the parameter's Chinese name, `shown` what the cell holds.
 */
export const functionErrors = {
  notANumber: (label: string, shown: string) => `「${label}」应是数字，现在是「${shown}」`,
  notADate: (label: string, shown: string) => `「${label}」应是日期，现在是「${shown}」`,
  differentShapes: '各区域的行数或列数不一致',
  /** `at`: the character of a text, from 0, at which it goes wrong. */
  about: (label: string, said = '不正确', at?: number) =>
    `「${label}」${at === undefined ? '' : `第 ${at + 1} 个字起`}${said}`,
  notFound: (label: string) => `找不到「${label}」`,
  noSuchHeader: (name: string) => `表头里没有「${name}」`,
  sameHeaders: (name: string) => `表头里有好几个「${name}」`,
  noSuchMetric: (name: string) => `没有「${name}」这个指标`,
  metricNotKept: (name: string) => `表里没有算「${name}」要用的列`,
};

/** What is said of a parameter for the reasons a MetricError gives; any other reason is 不正确. */
export const errorReasons: Readonly<Record<string, string>> = {
  threeNumbers: '应是三个数字',
  mustIncrease: '应从小到大，且不相等',
  sevenNumbers: '应是周一到周日七个数字',
  twoColumns: '应是两列',
  sameSize: '的行数或列数与其他区域不一致',
  belowFloor: '不能低于底线',
  notWholeSteps: '不是最小单位的整数倍',
  lockedTooMuch: '合计超过了总目标',
  noWeights: '都是 0，没法分配',
  sameThreshold: '里有两档起点相同',
  noTiers: '是空的',
  noThresholds: '两列里都有文字，应有一列全是起点金额',
  noNames: '两列都是数字，看不出哪一列是起点金额；等级名称请写成文字，如 1级',
  beforeFrom: '早于开始日期',
  noDailyHeader: '里找不到带日期和指标的表头',
  tooLong: '太长，或括号套得太深',
  unreadable: '看不懂，名称里有空格或符号时请写成「名称」',
  ambiguousPower: '的乘方请加括号，如 (-2)^2',
  unknownFunction: '的函数不认识，或参数个数不对',
};
