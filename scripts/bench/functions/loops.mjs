/**
 * What somebody would write by hand over the matrices that Excel passes: the same arithmetic and the same errors, for
 * columns of numbers only. It knows nothing of text, blanks, error values or shapes; that is the price to compare with.
 */
const DIV0 = { code: '#DIV/0!' };
const NUM = { code: '#NUM!' };

export function conversionLoop(buyers, visitors) {
  const result = new Array(buyers.length);
  for (let r = 0; r < buyers.length; r++) {
    const a = buyers[r][0];
    const b = visitors[r][0];
    if (a < 0 || b < 0) result[r] = [NUM];
    else if (b === 0) result[r] = [a === 0 ? '' : DIV0];
    else result[r] = [a / b];
  }
  return result;
}

export function roiGradeLoop(sales, cost) {
  const result = new Array(sales.length);
  for (let r = 0; r < sales.length; r++) {
    const a = sales[r][0];
    const b = cost[r][0];
    if (a < 0 || b < 0) result[r] = [NUM];
    else if (b === 0) result[r] = [a === 0 ? '' : DIV0];
    else {
      const n = a / b;
      result[r] = [n >= 5 ? '优秀' : n >= 4 ? '良好' : n >= 3 ? '及格' : '不及格'];
    }
  }
  return result;
}

export function restockLoop(daily, stock, leadDays, safetyDays, inTransit, moq, pack, reviewDays) {
  const result = new Array(daily.length);
  for (let r = 0; r < daily.length; r++) {
    const rate = daily[r][0];
    const lead = leadDays[r][0];
    const safety = safetyDays[r][0];
    const coming = inTransit[r][0];
    const least = moq[r][0];
    const size = pack[r][0];
    const review = reviewDays[r][0];
    if (rate < 0 || lead < 0 || safety < 0 || coming < 0 || least < 0 || size < 0 || review < 0) {
      result[r] = [NUM];
      continue;
    }
    const needed = Math.round((rate * (lead + review + safety) - stock[r][0] - coming) * 1e6) / 1e6;
    const unit = size === 0 ? 1 : size;
    result[r] = [needed <= 0 ? 0 : Math.ceil(Math.max(needed, least) / unit - 1e-9) * unit];
  }
  return result;
}
