import type { Layout } from './layout';
import type { Month } from './month';
import { DAY_ONLY } from './spelling';

/** The sheet's name and the texts above the table; they name the month, or only the year, where the days do not. */
export function namesOf({ year, month }: Month, layout: Layout): { readonly sheet: string; readonly titles: string[] } {
  const plain = ['某某旗舰店运营日报', '制表人：小王', '数据来自生意参谋'].slice(0, layout.titles);
  if (!DAY_ONLY.includes(layout.date))
    return { sheet: ['日报', '店铺数据', 'Sheet1'][layout.seed % 3] as string, titles: plain };
  const names = [`${month}月`, `${year}年${month}月`, `${year}-${String(month).padStart(2, '0')}`];
  const name = names[layout.seed % 3] as string;
  return layout.seed % 2 === 0
    ? { sheet: name, titles: plain }
    : { sheet: '店铺数据', titles: [`${name} 店铺日报`, ...plain.slice(1)] };
}
