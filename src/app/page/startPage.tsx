import type { VNode } from 'preact';
import { useStore } from '../../taskpane/shell/useStore';
import type { StartTexts } from '../../text/browser/texts';
import type { RecentFile } from '../keep/recent';
import type { PageStore } from './state';

interface StartCommands {
  open(): void;
  sample(): void;
  openRecent(file: RecentFile): void;
  forget(file: RecentFile): void;
  restore(): void;
  discard(): void;
}

export interface StartProps {
  readonly page: PageStore;
  readonly commands: StartCommands;
  readonly texts: StartTexts;
  readonly recent: readonly RecentFile[];
  /** The file that was not saved last time; null for none. */
  readonly draft: string | null;
}

/** What stands on the page before a workbook does. */
export function StartPage({ page, commands, texts, recent, draft }: StartProps): VNode | null {
  const screen = useStore(page, (state) => state.screen);
  if (screen !== 'start') return null;
  return (
    <section class="start" aria-label={texts.title}>
      <h1>{texts.title}</h1>
      <p>{texts.lead}</p>
      {draft !== null && (
        <p class="start-draft" role="alert">
          <span>{texts.draft(draft)}</span>
          <button type="button" class="primary" onClick={commands.restore}>
            {texts.restore}
          </button>
          <button type="button" onClick={commands.discard}>
            {texts.discard}
          </button>
        </p>
      )}
      <p class="start-actions">
        <button type="button" class={draft === null ? 'primary' : ''} onClick={commands.open}>
          {texts.open}
        </button>
        <button type="button" onClick={commands.sample}>
          {texts.sample}
        </button>
      </p>
      <p class="start-hint">{texts.drop}</p>
      {recent.length > 0 && (
        <>
          <h2>{texts.recent}</h2>
          <ul>
            {recent.map((file) => (
              <li key={file.name}>
                <button type="button" class="link" onClick={() => commands.openRecent(file)}>
                  {file.name}
                </button>
                <button type="button" aria-label={texts.forget(file.name)} onClick={() => commands.forget(file)}>
                  ×
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
