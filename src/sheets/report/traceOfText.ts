/** What a record keeps of a text that it only has to know again: FNV-1a, 32 bits, in base 36. */
export function traceOfText(text: string): string {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return (h >>> 0).toString(36);
}
