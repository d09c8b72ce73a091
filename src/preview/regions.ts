/**
 * F6 (Ctrl+F6 where the browser keeps F6) takes the focus from one region to the next and back to where it was in it,
 * as in Excel. A sheet needs Tab for its cells, so without this the keyboard alone never leaves it.
 */
export function switchWithF6(regions: readonly { readonly element: HTMLElement; entry(): HTMLElement | null }[]): void {
  const left = new Map<HTMLElement, HTMLElement>();
  const current = () => regions.findIndex(({ element }) => element.contains(document.activeElement));
  document.addEventListener('focusin', ({ target }) => {
    const region = regions[current()];
    if (region && target instanceof HTMLElement) left.set(region.element, target);
  });
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'F6' || event.altKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      event.stopPropagation();
      const next = regions[(current() + 1) % regions.length];
      const before = next && left.get(next.element);
      (before?.isConnected ? before : next?.entry())?.focus();
    },
    // Before the sheet sees it.
    { capture: true },
  );
}
