/**
 * What the content policy allows in place of `<style>`: its text becomes a sheet of the document while it is in it. The build
 * gives this element to the libraries that put style elements into the page (Univer's theme, React's layers), see
 * scripts/build/adopted-styles.cjs; `unsafe-inline` would open the door to everybody else's styles.
 */
class AdoptedStyle extends HTMLElement {
  /** As a style element has it: some libraries insert their rules here. */
  readonly sheet = new CSSStyleSheet();
  /** Text may come before the element is in the document, or after. */
  private readonly watching = new MutationObserver(() => this.read());

  connectedCallback(): void {
    this.watching.observe(this, { childList: true, characterData: true, subtree: true });
    this.read();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.sheet];
  }

  disconnectedCallback(): void {
    this.watching.disconnect();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.sheet);
  }

  private read(): void {
    const text = this.textContent;
    if (text) this.sheet.replaceSync(text);
  }
}

/** Before any of those libraries runs. */
export function defineAdoptedStyle(): void {
  customElements.define('adopted-style', AdoptedStyle);
}
