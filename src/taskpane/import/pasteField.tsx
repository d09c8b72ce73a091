import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Pasted } from '../../files/read/pasted';
import type { ImportTabTexts } from '../../text/importTab/texts';
import { Button } from '../controls/fluent';
import { pastedIn } from './takesFiles';

interface PasteFieldProps {
  readonly texts: ImportTabTexts;
  readonly busy: boolean;
  readonly onPaste: (pasted: Pasted) => void;
}

/** For those who look for a place to paste, and for text that is typed: what is pasted here is read at once. */
export function PasteField({ texts, busy, onPaste }: PasteFieldProps): VNode {
  const [typed, setTyped] = useState('');
  const read = () => {
    onPaste({ html: '', text: typed });
    setTyped('');
  };
  return (
    <div class="paste-field">
      <textarea
        class="text-area"
        rows={3}
        value={typed}
        placeholder={texts.pasteHint}
        aria-label={texts.paste}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onPaste={(event) => {
          const pasted = pastedIn(event.clipboardData);
          if (busy || !pasted) return;
          event.preventDefault();
          onPaste(pasted);
        }}
      />
      {typed.trim() !== '' && (
        <Button disabled={busy} onClick={read}>
          {texts.pasteRead}
        </Button>
      )}
    </div>
  );
}
