import { parseCellNumber } from '../cellNumber';
import { isAmount, isUnitOfAmounts } from '../meaning/amounts';
import { actualMetric, type DaysTable, type TableColumn } from './table';

/**
 * Whether the values of a column can only be an amount: some have a fraction or are written with ¥ or 元, or together with 付款买家数 they give
 * 客单价 day by day. Whole numbers alone may be either.
 */
export function isCertainlyAmount(table: DaysTable, column: TableColumn): boolean {
  const { view, days } = table;
  return (
    isUnitOfAmounts(column.unit) ||
    days.some(({ line }) => isAmount(view.at(line, column.position))) ||
    givesOrderValue(table, column)
  );
}

/** 付款 ÷ 付款买家数 = 客单价 on every day that has all three, and on three days at least. */
function givesOrderValue({ view, days, columns }: DaysTable, column: TableColumn): boolean {
  const buyers = columns.find((other) => actualMetric(other) === 'buyersPaid');
  const orderValue = columns.find((other) => actualMetric(other) === 'orderValue');
  if (!buyers || !orderValue) return false;
  let agreed = 0;
  for (const { line } of days) {
    const [amount, people, value] = [column, buyers, orderValue].map(({ position }) =>
      parseCellNumber(view.at(line, position)),
    );
    if (amount?.kind !== 'number' || people?.kind !== 'number' || value?.kind !== 'number' || people.value === 0)
      continue;
    if (Math.abs(amount.value / people.value - value.value) > 0.01) return false;
    agreed++;
  }
  return agreed >= 3;
}
