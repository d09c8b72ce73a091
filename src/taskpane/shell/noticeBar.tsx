import type { VNode } from 'preact';
import { Button, MessageBar } from '../controls/fluent';
import { alarmIcon, closeIcon, errorIcon, infoIcon, successIcon } from '../controls/icons';
import type { Pane } from './pane';
import { useStore } from './useStore';

const ICONS = { success: successIcon, warning: alarmIcon, error: errorIcon, info: infoIcon };

/** The live regions are there before their content, or a screen reader would not hear it come. */
export function NoticeBar({ pane }: { readonly pane: Pane }): VNode {
  const notice = useStore(pane.frame, (frame) => frame.notice);
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
          label={pane.texts.app.close}
          onClick={() => pane.notify(null)}
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
