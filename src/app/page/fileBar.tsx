import type { VNode } from 'preact';
import { useStore } from '../../taskpane/shell/useStore';
import type { FileTexts } from '../../text/browser/texts';
import type { PageStore } from './state';

export interface FileCommands {
  open(): void;
  save(): void;
  saveAs(): void;
}

/** Open and save, and which file stands on the page. */
export function FileBar({
  page,
  commands,
  texts,
}: {
  page: PageStore;
  commands: FileCommands;
  texts: FileTexts;
}): VNode {
  const { screen, file, unsaved, busy } = useStore(page, (state) => state);
  const saving = screen === 'open' && file !== '';
  return (
    <div class="file-bar">
      <button type="button" title="Ctrl+O" disabled={busy !== null} onClick={commands.open}>
        {texts.open}
      </button>
      {saving && (
        <button type="button" title="Ctrl+S" disabled={busy !== null || !unsaved} onClick={commands.save}>
          {texts.save}
        </button>
      )}
      {saving && (
        <button type="button" disabled={busy !== null} onClick={commands.saveAs}>
          {texts.saveAs}
        </button>
      )}
      {file && (
        <span class="file-name">
          {file}
          {unsaved && (
            <span class="file-unsaved" role="status" title={texts.unsaved} aria-label={texts.unsaved}>
              ●
            </span>
          )}
        </span>
      )}
      {busy && (
        <span class="file-busy" role="status">
          {busy.text}
          {busy.cancel && (
            <button type="button" onClick={() => busy.cancel?.()}>
              {texts.cancel}
            </button>
          )}
        </span>
      )}
    </div>
  );
}
