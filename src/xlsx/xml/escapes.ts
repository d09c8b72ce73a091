/**
 * Cell texts spell characters that XML cannot hold as `_x000D_`, and such a spelling that is meant literally with an
 * escaped underscore before it (ECMA-376-1, 22.9.2.19).
 */
export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
