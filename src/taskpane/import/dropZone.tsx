import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { Button } from '../controls/fluent';
import { Fold } from '../controls/fold';
import { sheetIcon } from '../controls/icons';
import type { Pasted } from '../../files/read/pasted';
import { PasteField } from './pasteField';
import type { TabTexts } from './textsOf';

interface DropZoneProps {
  readonly texts: TabTexts;
  readonly busy: boolean;
  /** Files hover over the tab. */
  readonly over: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onPaste: (pasted: Pasted) => void;
}

/** The first step. The whole tab takes what is dropped; this is where it says so. */
export function DropZone({ texts, busy, over, onFiles, onPaste }: DropZoneProps): VNode {
  const t = texts.tab;
  return (
    <>
      <p class="intro">{t.intro}</p>
      <div class={over ? 'drop-zone over' : 'drop-zone'}>
        <span class="drop-picture">{sheetIcon()}</span>
        <h2>{over ? t.dropNow : t.drop}</h2>
        <p class="caption">{t.formats}</p>
        <ChooseFiles label={t.choose} primary busy={busy} onFiles={onFiles} />
        <p class="caption">{t.local}</p>
      </div>
      <Fold title={t.paste}>
        <PasteField texts={t} busy={busy} onPaste={onPaste} />
      </Fold>
    </>
  );
}

interface ChooseFilesProps {
  readonly label: string;
  readonly primary?: boolean;
  readonly busy: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** No filter by extension: platforms hand out tables under any name, and they are recognised by content. */
export function ChooseFiles({ label, primary = false, busy, onFiles }: ChooseFilesProps): VNode {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          // The same file may be chosen again.
          currentTarget.value = '';
        }}
      />
      <Button
        appearance={primary ? 'primary' : 'outline'}
        size={primary ? 'medium' : 'small'}
        disabled={busy}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
    </>
  );
}
