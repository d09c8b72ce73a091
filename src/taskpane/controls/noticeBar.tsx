import type { VNode } from 'preact';
import type { Texts } from '../../text/texts';
import type { Notice } from '../state';
import { Button, MessageBar } from './fluent';
import { alarmIcon, closeIcon, errorIcon, infoIcon, successIcon } from './icons';

const ICONS = { success: successIcon, warning: alarmIcon, error: errorIcon, info: infoIcon };

interface NoticeBarProps {
  readonly notice: Notice | null;
  readonly texts: Texts;
  readonly onDismiss: () => void;
}

/** The live regions are there before their content, or a screen reader would not hear it come. */
export function NoticeBar({ notice, texts, onDismiss }: NoticeBarProps): VNode {
  const bar = notice && (
    <MessageBar
      intent={notice.intent}
      icon={ICONS[notice.intent]()}
      dismiss={
        <Button
          slot="dismiss"
          appearance="transparent"
          size="small"
          icon={closeIcon()}
          iconOnly
          label={texts.app.close}
          onClick={onDismiss}
        />
      }
    >
      {notice.text}
    </MessageBar>
  );
  const urgent = notice?.intent === 'error';
  return (
    <div class="notices">
      <div role="alert">{urgent && bar}</div>
      <div role="status">{!urgent && bar}</div>
    </div>
  );
}
