export interface ShopItem {
  readonly key: string;
  /** Pieces a day. */
  readonly mean: number;
  /** Days. */
  readonly lead: number;
  readonly safetyDays: number;
  readonly pack: number;
  /** 0: none. */
  readonly moq: number;
}
export interface ShopState {
  readonly item: ShopItem;
  readonly stock: number;
  readonly sold: readonly number[];
  readonly out: readonly number[];
  readonly shipments: readonly { readonly pieces: number; readonly told: number; readonly really: number }[];
  readonly daysOut: number;
  readonly served: number;
  readonly wanted: number;
  readonly orders: number;
}
export type DemandOf = (item: ShopItem) => number;
export type Suggest = (states: readonly ShopState[], day: number) => readonly (number | null | undefined)[];
export function randomOf(seed: number): () => number;
export const DEMANDS: Readonly<
  Record<'normal' | 'poisson' | 'lumpy', (random: () => number) => DemandOf> & { constant: () => DemandOf }
>;
export function randomItems(
  count: number,
  seed: number,
  given?: { packs?: boolean; least?: number; most?: number },
): ShopItem[];
export function runShop(
  items: readonly ShopItem[],
  world: {
    weeks: number;
    past: number;
    startOf: (item: ShopItem) => number;
    demandOf: DemandOf;
    suggest: Suggest;
    lateBy?: (item: ShopItem) => number;
    wait?: boolean;
    onMorning?: (states: readonly ShopState[], day: number) => void;
  },
): ShopState[];
export function yearOf(
  states: readonly ShopState[],
  weeks: number,
): Readonly<Record<'service' | 'daysOut' | 'fill' | 'stock' | 'cover' | 'orders', number>>;
