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
};

/** Sentences for the reasons a MetricError gives; a reason without one falls back to its code's sentence. */
export const errorReasons: Readonly<Record<string, (label: string) => string>> = {
  threeNumbers: (label) => `「${label}」应是三个数字`,
  mustIncrease: (label) => `「${label}」应从小到大，且不相等`,
};
