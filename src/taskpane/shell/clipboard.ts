/**
 * Puts text on the clipboard. Excel on the web shows the pane in a frame that may not use the clipboard interface;
 * the old command still works there after a click. Rejects where neither does.
 */
export async function copyToClipboard(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const area = document.createElement('textarea');
    area.value = text;
    area.readOnly = true;
    area.className = 'off-screen';
    document.body.append(area);
    const focused = document.activeElement;
    area.select();
    const copied = document.execCommand('copy');
    area.remove();
    if (focused instanceof HTMLElement) focused.focus();
    if (!copied) throw new Error('The clipboard is out of reach.');
  }
}
