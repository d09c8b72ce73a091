import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { cellName, type Place } from '../../domain/cells';
import type { ShopMetrics } from '../../domain/metrics/shopMetrics';
import type { RuleSentences } from '../../text/ruleSentences';
import type { Mend } from '../../sheets/mend/mend';
import { findingSentence } from '../../text/findingSentence';
import type { Texts } from '../../text/texts';
import { Button } from '../controls/fluent';
import { alarmIcon, errorIcon, infoIcon, weakIcon } from '../controls/icons';
import type { CheckedFinding } from './dailyCheck';
import { KnownForm } from './knownForm';
import { MendForm } from './mendForm';

interface FindingItemProps {
  readonly checked: CheckedFinding;
  readonly metrics: ShopMetrics;
  readonly texts: Texts;
  readonly sentences: RuleSentences;
  readonly busy: boolean;
  /** The one whose cell was shown last. */
  readonly current: boolean;
  readonly onGo: (place: Place) => void;
  /** A null reason takes the mark back. */
  readonly onKnown: (reason: string | null) => Promise<void>;
  readonly onMend: (mend: Mend) => void;
}

const ICONS = { error: errorIcon, alarm: alarmIcon, weak: weakIcon, note: infoIcon };

export function FindingItem(props: FindingItemProps): VNode {
  const { checked, metrics, texts, sentences, busy, current, onGo, onKnown, onMend } = props;
  const [asking, setAsking] = useState(false);
  const [mending, setMending] = useState(false);
  const { finding, knownAs, mend } = checked;
  const { place, severity } = finding;
  const said = findingSentence(finding, metrics, sentences);
  const t = texts.check;
  return (
    <li class="finding">
      <div class="finding-row">
        <button
          type="button"
          class="finding-go"
          title={t.goTo(place)}
          aria-current={current ? 'true' : undefined}
          onClick={() => onGo(place)}
        >
          <span class={`finding-icon severity-${severity}`}>{ICONS[severity]()}</span>
          <span>
            <span class="finding-text">{said}</span>
            <span class="finding-where">
              <span class={`severity-${severity}`}>{t.severity[severity]}</span>
              {` · ${place.sheet} ${cellName(place)}`}
              {knownAs !== null && ` · ${knownAs}`}
            </span>
          </span>
        </button>
        {mend && knownAs === null && (
          <Button
            size="small"
            expanded={mending}
            disabled={busy}
            label={`${t.mend}: ${said}`}
            onClick={() => setMending(!mending)}
          >
            {t.mend}
          </Button>
        )}
        {knownAs === null ? (
          <Button
            size="small"
            appearance="subtle"
            expanded={asking}
            disabled={busy}
            label={`${t.known}: ${said}`}
            onClick={() => setAsking(!asking)}
          >
            {t.known}
          </Button>
        ) : (
          <Button size="small" appearance="subtle" disabled={busy} onClick={() => void onKnown(null)}>
            {t.forgetKnown}
          </Button>
        )}
      </div>
      {mending && mend && (
        <MendForm mend={mend} texts={texts} busy={busy} onMend={() => onMend(mend)} onClose={() => setMending(false)} />
      )}
      {asking && knownAs === null && (
        <KnownForm texts={texts} busy={busy} onKeep={onKnown} onClose={() => setAsking(false)} />
      )}
    </li>
  );
}
