import { salesTable } from '../items/kinds';
import { defineRole } from './role';

/** What was sold of each item. Days tell more than totals do, and a sheet of its own more than columns beside the stock. */
export const sales = defineRole({
  id: 'sales',
  sheet: '销量',
  several: true,
  score(grid) {
    const found = salesTable(grid);
    if (!found) return 0;
    return found.form === 'totals' ? 10 : 20;
  },
});
