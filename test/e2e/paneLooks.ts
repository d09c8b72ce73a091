import type { Page } from 'playwright-core';

/**
 * Elements of the pane that reach beyond its right edge, so that a user would have to scroll sideways, and buttons whose
 * words reach beyond the button. The strip of tabs scrolls by itself where there are many.
 */
export function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const pane = document.getElementById('pane') as HTMLElement;
    const right = pane.getBoundingClientRect().left + pane.clientWidth;
    return [...pane.querySelectorAll<HTMLElement>('*')]
      .filter((element) => element.offsetParent && !element.closest('.off-screen, .tab-strip > *'))
      .filter((element) => {
        const bursting = element.localName === 'fluent-button' && element.scrollWidth > element.clientWidth + 1;
        return bursting || element.getBoundingClientRect().right > right + 0.5;
      })
      .map((element) => `${element.tagName}.${element.className}: ${element.innerText.slice(0, 40)}`);
  });
}

/** Texts whose contrast with what is behind them is below 4.5 : 1; disabled ones are exempt (WCAG 1.4.3). */
export function faintTexts(page: Page, within = '#pane'): Promise<string[]> {
  return page.evaluate((selector) => {
    const numbers = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const luminance = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = numbers(colour)
        .slice(0, 3)
        .map((value) => (value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4));
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const behind = (element: HTMLElement | null): string => {
      if (!element) return 'rgb(255, 255, 255)';
      const colour = getComputedStyle(element).backgroundColor;
      const [, , , alpha = 1] = numbers(colour);
      return alpha === 1 ? colour : behind(element.parentElement);
    };
    const faint: string[] = [];
    const walker = document.createTreeWalker(document.querySelector(selector) as HTMLElement, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement as HTMLElement;
      const text = node.textContent?.trim();
      if (!text || !element.offsetParent || element.closest('[disabled-focusable], [aria-disabled=true]')) continue;
      const [a, b] = [luminance(getComputedStyle(element).color), luminance(behind(element))];
      const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
      if (contrast < 4.5) faint.push(`${text}: ${contrast.toFixed(2)}`);
    }
    return faint;
  }, within);
}

/** What has the focus: its text (or label), and whether it shows it. */
export function focused(page: Page): Promise<{ text: string; outlined: boolean }> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const text = element.innerText || element.getAttribute('aria-label') || '';
    return { text, outlined: getComputedStyle(element).outlineStyle !== 'none' };
  });
}
