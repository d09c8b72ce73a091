import type { Found } from '../../checks/rule';
import { aboutItem, stockLines, type ItemArgs, type StockContext } from '../stockRule';

interface MoqNotWholePacks extends ItemArgs {
  readonly moq: number;
  readonly pack: number;
  /** The least that can really be ordered. */
  readonly least: number;
}

/** 起订量 that is no whole number of 箱规: one of the two is a slip, or the least order is more than it says. */
export function moqNotWholePacks({ plan }: StockContext): Found<MoqNotWholePacks>[] {
  return stockLines(plan).flatMap((item) => {
    const { moq, pack } = item;
    if (moq === null || pack === null || isWhole(moq / pack)) return [];
    return [aboutItem(item, 'moq', 'weak', { moq, pack, least: Math.ceil(moq / pack) * pack })];
  });
}

function isWhole(packs: number): boolean {
  return Math.abs(packs - Math.round(packs)) < 1e-9;
}
