import { keyAnswer } from '../../recognise/daily/keyQuestion';
import type { ReadTable } from '../../recognise/daily/readTable';
import { kept, SUM } from '../../recognise/question';
import type { ImportTargets } from '../targets';

/** Files are of one shop; a workbook of several must be told which. */
export interface ShopChoice {
  /** `店铺`, or null where each shop has its own sheets. */
  readonly header: string | null;
  readonly options: readonly string[];
  readonly chosen: string | null;
}

/** What is to be chosen before days can be written; null where it is clear. */
export function shopChoice({ daily, answers }: ImportTargets, chosen: string | null): ShopChoice | null {
  const choice = (header: string | null, options: readonly string[]): ShopChoice => ({
    header,
    options,
    chosen: chosen !== null && options.includes(chosen) ? chosen : null,
  });
  if (daily.summed) return choice(null, [...new Set(daily.used.map(({ table }) => table.view.grid.sheet))]);
  const split = daily.used.filter(({ table: { key } }) => key && (kept(answers, keyAnswer(key)) ?? SUM) === SUM);
  const header = split[0]?.table.key?.header;
  if (header === undefined) return null;
  return choice(header, [...new Set(split.flatMap(({ table }) => table.key?.values ?? []))]);
}

/** A table that is a shop's, and which of its lines; null where each day is one line. */
export interface ShopTable {
  readonly read: ReadTable;
  readonly shop: string | null;
}

/** The tables that are a shop's. */
export function tablesOfShop({ daily, answers }: ImportTargets, choice: ShopChoice | null): readonly ShopTable[] {
  const own =
    choice?.header === null ? daily.used.filter(({ table }) => table.view.grid.sheet === choice.chosen) : daily.used;
  return own.flatMap((read): ShopTable[] => {
    const { key } = read.table;
    if (!key) return [{ read, shop: null }];
    const answer = kept(answers, keyAnswer(key));
    const shop = answer !== undefined && answer !== SUM ? answer : (choice?.chosen ?? null);
    return shop !== null && key.values.includes(shop) ? [{ read, shop }] : [];
  });
}
