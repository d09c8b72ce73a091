import { plainNumber } from '../../domain/metrics/display';
import type { RestockReason, WhyNoQuantity } from '../../domain/stock/restockLine';
import type { StockField } from '../../domain/stock/stockItem';

/** A piece of the sentence that says why; a figure of it leads to the cell that it comes from. */
export interface ReasonPart {
  readonly text: string;
  readonly from?: StockField | 'sales';
}

/** The words of the sentence in one language; figures are told apart from them. */
export interface ReasonWords {
  /** `日均 12 件` */
  readonly daily: readonly [before: string, after: string];
  readonly factor: readonly [before: string, after: string];
  readonly days: readonly [before: string, after: string];
  readonly stock: string;
  readonly inTransit: string;
  readonly enough: string;
  raised(to: string): string;
  packed(pack: string, quantity: string): readonly [before: string, pack: string, after: string];
  rounded(quantity: string): string;
  readonly unknown: Readonly<Record<WhyNoQuantity, string>>;
}

/** As the sheet has them. */
export const REASON_WORDS: ReasonWords = {
  daily: ['日均 ', ' 件'],
  factor: [' × 系数 ', ''],
  days: [' × ', ' 天'],
  stock: '库存 ',
  inTransit: '在途 ',
  enough: '，不用补',
  raised: (to) => `，不足起订量，补到 ${to}`,
  packed: (pack, quantity) => ['，按箱 ', pack, ` 取整为 ${quantity}`],
  rounded: (quantity) => `，取整为 ${quantity}`,
  unknown: {
    noStock: '没有可用库存，算不出补货量',
    noSales: '没有销量，算不出补货量',
    noLead: '没有货期，算不出补货量',
    notOnSale: '不在售，不补货',
  },
};

/** `日均 12 件 × 22 天 − 库存 90 − 在途 40 = 134，按箱 24 取整为 144`, in pieces. */
export function reasonParts(reason: RestockReason, words: ReasonWords = REASON_WORDS): readonly ReasonPart[] {
  if (reason.kind === 'unknown') return [{ text: words.unknown[reason.why] }];
  const { daily, factor, leadDays, reviewDays, safetyDays, stock, inTransit, short, raisedTo, pack, quantity } = reason;
  const days = leadDays + reviewDays + safetyDays;
  return [
    ...around(words.daily, { text: plainNumber(daily, 2), from: 'sales' }),
    ...(factor === 1 ? [] : around(words.factor, { text: plainNumber(factor, 2), from: 'factor' })),
    ...around(words.days, { text: plainNumber(days, 1), from: 'leadDays' }),
    ...taken(words.stock, { text: plainNumber(stock, 0), from: 'available' }),
    ...(inTransit === 0 ? [] : taken(words.inTransit, { text: plainNumber(inTransit, 0), from: 'inTransit' })),
    { text: ` = ${plainNumber(short, 1)}` },
    ...(quantity === 0 ? [{ text: words.enough }] : []),
    ...(raisedTo === null ? [] : [{ text: words.raised(plainNumber(raisedTo, 0)), from: 'moq' as const }]),
    ...(quantity === 0 ? [] : rounding(words, { short, raisedTo, pack, quantity })),
  ];
}

/** The same as one text. */
export function reasonText(reason: RestockReason): string {
  return reasonParts(reason)
    .map(({ text }) => text)
    .join('');
}

type Computed = Extract<RestockReason, { kind: 'computed' }>;

function rounding(
  words: ReasonWords,
  { short, raisedTo, pack, quantity }: Pick<Computed, 'short' | 'raisedTo' | 'pack' | 'quantity'>,
): readonly ReasonPart[] {
  const shown = plainNumber(quantity, 0);
  if (pack !== null) {
    const [before, size, after] = words.packed(plainNumber(pack, 0), shown);
    return [{ text: before }, { text: size, from: 'pack' }, { text: after }];
  }
  return quantity === (raisedTo ?? short) ? [] : [{ text: words.rounded(shown) }];
}

function around([before, after]: readonly [string, string], figure: ReasonPart): readonly ReasonPart[] {
  return [before, figure, after].flatMap((part) =>
    typeof part !== 'string' ? part : part === '' ? [] : { text: part },
  );
}

function taken(word: string, figure: ReasonPart): readonly ReasonPart[] {
  return [{ text: ` − ${word}` }, figure];
}
