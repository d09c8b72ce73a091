/** What draws a text whose font is missing; Chinese families first, so that figures match the characters beside them. */
const SANS_SERIF = "'PingFang SC', 'Noto Sans SC', 'Noto Sans CJK SC', sans-serif";
/** Families that have serifs, and lists that end with a fallback already. */
const ENOUGH = /sim ?sun|song|kai|times|serif\s*$|monospace\s*$/i;

/** A canvas font with something to fall back on: `12px Arial` → `12px Arial, …, sans-serif`. */
export function withFallback(font: string): string {
  return ENOUGH.test(font) ? font : `${font}, ${SANS_SERIF}`;
}

/**
 * Univer measures and draws a cell with the one family of its style (微软雅黑, Arial) and no fallback; where that is
 * missing, browsers take a serif. Neither a style nor a setting of Univer's can name a second family without
 * showing it in the font menu, so the canvas adds it.
 */
export function drawWithFallback(): void {
  const canvas = CanvasRenderingContext2D.prototype;
  const font = Object.getOwnPropertyDescriptor(canvas, 'font') as PropertyDescriptor;
  Object.defineProperty(canvas, 'font', {
    ...font,
    set(this: CanvasRenderingContext2D, value: string) {
      font.set?.call(this, withFallback(value));
    },
  });
}
