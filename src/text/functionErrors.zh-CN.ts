/**
 * What a custom function says beside #VALUE! and #N/A. Chinese only: the runtime of custom functions knows no display
 * language. `label` is the parameter's Chinese name, `shown` what the cell holds.
 */
export const functionErrors = {
  notANumber: (label: string, shown: string) => `「${label}」应是数字，现在是「${shown}」`,
  notADate: (label: string, shown: string) => `「${label}」应是日期，现在是「${shown}」`,
  differentShapes: '各区域的行数或列数不一致',
  badArgument: (label: string) => `「${label}」不正确`,
  notFound: (label: string) => `找不到「${label}」`,
  noSuchHeader: (name: string) => `表头里没有「${name}」`,
  sameHeaders: (name: string) => `表头里有好几个「${name}」`,
  noSuchMetric: (name: string) => `没有「${name}」这个指标`,
  metricNotKept: (name: string) => `表里没有算「${name}」要用的列`,
};

/** Sentences for the reasons a MetricError gives; a reason without one falls back to its code's sentence. */
export const errorReasons: Readonly<Record<string, (label: string) => string>> = {
  threeNumbers: (label) => `「${label}」应是三个数字`,
  mustIncrease: (label) => `「${label}」应从小到大，且不相等`,
  sevenNumbers: (label) => `「${label}」应是周一到周日七个数字`,
  twoColumns: (label) => `「${label}」应是两列`,
  sameSize: (label) => `「${label}」的行数或列数与其他区域不一致`,
  sameWidthAsHeaders: (label) => `「${label}」与表头没有对齐`,
  belowFloor: (label) => `「${label}」不能低于底线`,
  notWholeSteps: (label) => `「${label}」不是最小单位的整数倍`,
  lockedTooMuch: () => '锁定的合计超过了总目标',
  noWeights: () => '没有可以分配的权重',
  noTiers: (label) => `「${label}」里没有等级`,
  sameThreshold: (label) => `「${label}」里有两档起点相同`,
  beforeFrom: (label) => `「${label}」早于开始日期`,
  noDailyHeader: (label) => `「${label}」里找不到带日期和指标的表头`,
  tooLong: (label) => `「${label}」太长`,
  tooDeep: (label) => `「${label}」的括号套得太深`,
  unreadable: (label) => `看不懂「${label}」，名称里有空格或符号时请写成「名称」`,
  ambiguousPower: (label) => `「${label}」里的乘方请加括号，如 (-2)^2`,
  unknownFunction: (label) => `「${label}」里有不认识的函数`,
  wrongCount: (label) => `「${label}」里有函数的参数个数不对`,
};
