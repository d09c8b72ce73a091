import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Pasted } from '../../files/read/pasted';

interface Takers {
  readonly onFiles: (files: readonly File[]) => void;
  readonly onPaste: (pasted: Pasted) => void;
}

/**
 * Lets the whole window take dropped files and Ctrl+V while the tab is open: a file that misses its goal would
 * otherwise replace the pane with its own content. Returns whether files hover over the window.
 */
export function useTakesFiles(open: boolean, { onFiles, onPaste }: Takers): boolean {
  const [over, setOver] = useState(false);
  const takers = useRef({ onFiles, onPaste });
  takers.current = { onFiles, onPaste };
  // Before the tab is painted: what says 拖到这里 must take what is dropped.
  useLayoutEffect(() => {
    if (!open) return undefined;
    const hover = (event: DragEvent) => {
      if (!carriesFiles(event.dataTransfer)) return;
      event.preventDefault();
      setOver(true);
    };
    // Leaving one element for another is no leaving.
    const leave = (event: DragEvent) => event.relatedTarget === null && setOver(false);
    const drop = (event: DragEvent) => {
      setOver(false);
      if (!carriesFiles(event.dataTransfer)) return;
      event.preventDefault();
      takers.current.onFiles([...(event.dataTransfer?.files ?? [])]);
    };
    const paste = (event: ClipboardEvent) => {
      if (event.defaultPrevented || isField(event.target)) return;
      const files = [...(event.clipboardData?.files ?? [])];
      const pasted = pastedIn(event.clipboardData);
      // A table copied in Excel comes with a picture of itself.
      if (pasted) takers.current.onPaste(pasted);
      else if (files.length > 0) takers.current.onFiles(files);
      else return;
      event.preventDefault();
    };
    const listening = { dragover: hover, dragleave: leave, drop, paste } as const;
    // A page that opens whatever is dropped on it sees that this was taken.
    const first = (name: string) => ({ capture: name === 'drop' });
    for (const [name, listener] of Object.entries(listening))
      addEventListener(name, listener as EventListener, first(name));
    return () => {
      for (const [name, listener] of Object.entries(listening))
        removeEventListener(name, listener as EventListener, first(name));
    };
  }, [open]);
  return over;
}

/** What the clipboard holds of a table; null for anything else, such as copied files. */
export function pastedIn(data: DataTransfer | null): Pasted | null {
  const pasted = { html: data?.getData('text/html') ?? '', text: data?.getData('text/plain') ?? '' };
  const isTable = /<table[\s>]/i.test(pasted.html) || /[\t\n]/.test(pasted.text.trim());
  return isTable ? pasted : null;
}

function carriesFiles(data: DataTransfer | null): boolean {
  return data !== null && [...data.types].includes('Files');
}

/** Whoever types, be it in a cell of the preview, pastes there. */
function isField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.closest('input, textarea, fluent-text-input') !== null;
}
