import { TABLES } from '../domain/tables';
import type { TableId } from '../domain/tables/rows';

const ENGLISH: Readonly<Record<TableId, string>> = {
  adItems: 'Ad slots and products',
  adPlans: 'Ad plans',
  badReviews: 'Bad reviews',
  campaigns: 'Campaign calendar',
  checklist: 'Checklist',
  orders: 'Orders',
  problems: 'Problem orders',
  rivals: 'Rival shops',
};

/** The tables that rules read, as the pane calls them: in Chinese as the sheets that 店报 makes. */
export const tableName: Readonly<Record<'zh' | 'en', (id: TableId) => string>> = {
  zh: (id) => TABLES[id].sheet,
  en: (id) => ENGLISH[id],
};
