import type { VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Texts } from '../../text/texts';
import { Button, TextInput } from '../controls/fluent';

interface KnownFormProps {
  readonly texts: Texts;
  readonly busy: boolean;
  readonly onKeep: (reason: string) => Promise<void>;
  readonly onClose: () => void;
}

/** Asks why a finding is 已知. Without a reason a colleague could not tell a decision from a slip. */
export function KnownForm({ texts, busy, onKeep, onClose }: KnownFormProps): VNode {
  const t = texts.check;
  const [reason, setReason] = useState('');
  const input = useRef<HTMLElement>(null);
  // Before the next key arrives: whoever types at once must not lose a letter.
  useLayoutEffect(() => input.current?.focus(), []);
  const given = reason.trim();
  const keep = () => {
    if (given && !busy) void onKeep(given);
  };
  return (
    <div class="known-form">
      <TextInput
        label={t.knownReason}
        placeholder={t.knownReason}
        value={reason}
        inputRef={input}
        onInput={setReason}
        onEnter={keep}
        onEscape={onClose}
      />
      <div class="known-buttons">
        <Button size="small" appearance="primary" disabled={!given || busy} onClick={keep}>
          {t.keepKnown}
        </Button>
        <Button size="small" onClick={onClose}>
          {texts.app.cancel}
        </Button>
      </div>
    </div>
  );
}
