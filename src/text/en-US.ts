import { metricName } from './amounts';
import { appEnUS, emptyEnUS } from './app/en-US';
import { briefEnUS, checkEnUS, dailyMessageEnUS } from './check/en-US';
import { errorsEnUS } from './errors/en-US';
import { recognitionEnUS } from './recognition/en-US';
import type { Texts } from './texts';
import { weekEnUS } from './week/en-US';

export const enUS: Texts = {
  locale: 'en-US',
  app: appEnUS,
  empty: emptyEnUS,
  recognition: recognitionEnUS,
  check: checkEnUS,
  brief: briefEnUS,
  dailyMessage: dailyMessageEnUS,
  week: weekEnUS,
  metric: metricName.en,
  errors: errorsEnUS,
};
