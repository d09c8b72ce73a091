export interface MeasuredTab {
  readonly id: string;
  /** In CSS pixels, as everything here. */
  readonly width: number;
}

/**
 * The tabs that stand in the row, in their order: all of them where there is room, else as many of the first as fit beside
 * the button 更多. The one in front always stands there, in place of the last that would: its panel needs a tab that can
 * be seen and reached by keyboard.
 */
export function fittingTabs(
  tabs: readonly MeasuredTab[],
  active: string,
  room: number,
  moreWidth: number,
): readonly string[] {
  const widthOf = (some: readonly MeasuredTab[]) => some.reduce((sum, { width }) => sum + width, 0);
  if (widthOf(tabs) <= room) return tabs.map(({ id }) => id);
  const front = tabs.filter(({ id }) => id === active);
  let left = room - moreWidth - widthOf(front);
  const shown: string[] = [];
  for (const { id, width } of tabs) {
    if (id === active) continue;
    left -= width;
    if (left < 0) break;
    shown.push(id);
  }
  const ids = new Set([...shown, ...front.map(({ id }) => id)]);
  return tabs.map(({ id }) => id).filter((id) => ids.has(id));
}
