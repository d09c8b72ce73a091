import { formatDay, weekday, type Day } from '../domain/time/calendar';

const WEEKDAYS = {
  zh: ['周一', '周二', '周三', '周四', '周五', '周六', '周日'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
};

/** A day with its weekday, which is what people compare by. */
export const dayName = {
  zh: (day: Day): string => `${formatDay(day)}（${WEEKDAYS.zh[weekday(day)]}）`,
  en: (day: Day): string => `${formatDay(day)} (${WEEKDAYS.en[weekday(day)]})`,
};
