import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Texts } from '../../text/texts';
import { Button } from '../controls/fluent';
import { copyIcon } from '../controls/icons';

interface CopyMessageProps {
  readonly label: string;
  readonly message: string;
  readonly texts: Texts;
  readonly busy: boolean;
  /** Resolves to the text where the clipboard is out of reach. */
  readonly copy: (message: string) => Promise<string | null>;
}

/** Copies a text for the group chat; where the host forbids the clipboard, the text itself, selected for Ctrl+C. */
export function CopyMessage({ label, message, texts, busy, copy }: CopyMessageProps): VNode {
  const [byHand, setByHand] = useState<string | null>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => setByHand(null), [message]);
  useEffect(() => {
    area.current?.focus();
    area.current?.select();
    area.current?.scrollTo(0, 0);
  }, [byHand]);
  return (
    <div class="copy">
      <Button icon={copyIcon()} disabled={busy} onClick={() => void copy(message).then(setByHand)}>
        {label}
      </Button>
      {byHand !== null && (
        <label class="copy-by-hand">
          <span class="caption" role="alert">
            {texts.check.copyFailed}
          </span>
          <textarea ref={area} class="text-area" rows={10} readOnly value={byHand} />
        </label>
      )}
    </div>
  );
}
