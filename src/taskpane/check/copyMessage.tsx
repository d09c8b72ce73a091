import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Texts } from '../../text/texts';
import { Button } from '../controls/fluent';
import { copyIcon } from '../controls/icons';
import type { DailyCheck } from './dailyCheck';

interface CopyMessageProps {
  readonly texts: Texts;
  readonly busy: boolean;
  readonly check: DailyCheck;
  /** Resolves to the text where the clipboard is out of reach. */
  readonly copy: () => Promise<string | null>;
}

/** 复制日报文字; where the host forbids the clipboard, the text itself, selected for Ctrl+C. */
export function CopyMessage({ texts, busy, check, copy }: CopyMessageProps): VNode {
  const [byHand, setByHand] = useState<string | null>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => setByHand(null), [check]);
  useEffect(() => {
    area.current?.focus();
    area.current?.select();
    area.current?.scrollTo(0, 0);
  }, [byHand]);
  return (
    <div class="copy">
      <Button icon={copyIcon()} disabled={busy} onClick={() => void copy().then(setByHand)}>
        {texts.check.copy}
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
