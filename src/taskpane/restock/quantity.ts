/** Whole pieces ≥ 0 as somebody types them; null for anything else. */
export function quantityIn(text: string): number | null {
  const plain = text.normalize('NFKC').replace(/[,\s]/g, '');
  return /^\d{1,9}$/.test(plain) ? Number(plain) : null;
}
