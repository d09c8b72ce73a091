import type { StockItem } from './stockItem';

/** Lines of one product as one item: stock and goods under way are added up, of terms the strictest holds for all. */
export function productOf(lines: readonly StockItem[]): StockItem {
  const first = lines[0] as StockItem;
  const largest = (of: (line: StockItem) => number | null) =>
    lines.reduce<number | null>((most, line) => {
      const value = of(line);
      return value === null ? most : Math.max(most ?? value, value);
    }, null);
  const known = lines.flatMap(({ available }) => (available === null ? [] : [available]));
  const listed = lines.flatMap((line) => (line.listed === null ? [] : [line.listed]));
  return {
    ...first,
    key: first.id || first.name,
    sku: '',
    code: '',
    supplier: lines.find(({ supplier }) => supplier !== '')?.supplier ?? '',
    price: largest(({ price }) => price),
    available: known.length > 0 ? known.reduce((sum, pieces) => sum + pieces, 0) : null,
    shipments: lines.flatMap(({ shipments }) => shipments),
    leadDays: largest(({ leadDays }) => leadDays),
    moq: largest(({ moq }) => moq),
    pack: largest(({ pack }) => pack),
    safety: lines.find(({ safety }) => safety !== null)?.safety ?? null,
    factor: largest(({ factor }) => factor) ?? 1,
    closedDays: largest(({ closedDays }) => closedDays) ?? 0,
    listed: listed.length > 0 ? Math.min(...listed) : null,
    onSale: lines.some(({ onSale }) => onSale),
    typedAlert: lines.length === 1 ? first.typedAlert : null,
    parts: lines,
  };
}
