import { metricName } from './amounts';
import { appZhCN, emptyZhCN } from './app/zh-CN';
import { briefZhCN, checkZhCN, dailyMessageZhCN } from './check/zh-CN';
import { errorsZhCN } from './errors/zh-CN';
import { recognitionZhCN } from './recognition/zh-CN';
import type { Texts } from './texts';
import { weekZhCN } from './week/zh-CN';

export const zhCN: Texts = {
  locale: 'zh-CN',
  app: appZhCN,
  empty: emptyZhCN,
  recognition: recognitionZhCN,
  check: checkZhCN,
  brief: briefZhCN,
  dailyMessage: dailyMessageZhCN,
  week: weekZhCN,
  metric: metricName.zh,
  errors: errorsZhCN,
};
