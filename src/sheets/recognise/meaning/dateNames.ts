/** Headers of a column of days. Apart from the other words, since formulas know no more than these. */
export const DATE_NAMES: ReadonlySet<string> = new Set(
  '日期,统计日期,数据日期,统计时间,时间,日,天,号,日子,月日,年月日,日期时间,下单日期,付款日期,支付日期,DATE,DAY'.split(
    ',',
  ),
);
