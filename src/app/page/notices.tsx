import type { VNode } from 'preact';
import { useStore } from '../../taskpane/shell/useStore';
import type { FileTexts } from '../../text/browser/texts';
import type { PageStore } from './state';

/** What the user should know of the file, a line each, until it is closed. */
export function Notices({ page, texts }: { page: PageStore; texts: FileTexts }): VNode {
  const notices = useStore(page, (state) => state.notices);
  return (
    <div class="notices" aria-live="polite">
      {notices.map((notice) => (
        <p key={notice.text} class={notice.grave ? 'notice grave' : 'notice'}>
          <span>{notice.text}</span>
          <button type="button" aria-label={texts.dismiss} onClick={() => page.dispatch({ dismiss: notice })}>
            ×
          </button>
        </p>
      ))}
    </div>
  );
}
