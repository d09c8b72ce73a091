import { arrivalsTable } from '../items/kinds';
import { defineRole } from './role';

/** Goods under way, one line a shipment. */
export const arrivals = defineRole({
  id: 'arrivals',
  sheet: '到货计划',
  score: (grid) => arrivalsTable(grid)?.columns.length ?? 0,
});
