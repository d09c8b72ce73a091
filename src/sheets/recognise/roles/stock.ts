import { stockTable } from '../items/kinds';
import { defineRole } from './role';

/** What is at hand of each item, with what ordering needs to know: the more of that, the surer. */
export const stock = defineRole({
  id: 'stock',
  sheet: '库存',
  score: (grid) => stockTable(grid)?.columns.length ?? 0,
});
