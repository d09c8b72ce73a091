import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Place } from '../../domain/cells';
import type { Finding } from '../../domain/checks/check';
import type { Mend } from '../../sheets/mend/mend';
import { RULE_SENTENCES } from '../../text/ruleSentences';
import type { Texts } from '../../text/texts';
import { Fold } from '../controls/fold';
import { alarmIcon, successIcon } from '../controls/icons';
import type { CheckedFinding, DailyCheck } from './dailyCheck';
import { FindingItem } from './findingItem';
import './findings.css';
import { byDay, countBySeverity, groupFindings } from './grouping';

interface FindingsProps {
  readonly check: DailyCheck;
  readonly texts: Texts;
  readonly busy: boolean;
  readonly onGo: (place: Place) => void;
  /** A null reason takes the mark back. */
  readonly onKnown: (finding: Finding, reason: string | null) => Promise<unknown>;
  readonly onMend: (mend: Mend) => void;
}

/** The day asked about on top, older days and the rest folded. */
export function Findings({ check, texts, busy, onGo, onKnown, onMend }: FindingsProps): VNode {
  const t = texts.check;
  const sentences = RULE_SENTENCES[texts.locale];
  const [current, setCurrent] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { onDay, older, others, known } = groupFindings(check);
  const go = (key: string, place: Place) => {
    setCurrent(key);
    onGo(place);
  };
  const list = (findings: readonly CheckedFinding[]) => (
    <ul class="findings">
      {findings.map((checked) => (
        <FindingItem
          key={checked.key}
          checked={checked}
          metrics={check.metrics}
          texts={texts}
          sentences={sentences}
          busy={busy}
          current={current === checked.key}
          onGo={(place) => go(checked.key, place)}
          onMend={onMend}
          onKnown={async (reason) => {
            await onKnown(checked.finding, reason);
            // The row has moved to another list; the focus must not fall out of the pane with it.
            heading.current?.focus();
          }}
        />
      ))}
    </ul>
  );
  const days = (findings: readonly CheckedFinding[]) =>
    byDay(findings).map((one) => (
      <div key={one.day} class="findings-day">
        {one.day !== null && <h3>{texts.brief.day(one.day)}</h3>}
        {list(one.findings)}
      </div>
    ));
  const nothing = onDay.length + older.length + others.length === 0;
  return (
    <section class="findings-section">
      <h2 ref={heading} tabIndex={-1}>
        {t.dayFindings(check.asked)}
      </h2>
      <p class="findings-count">
        {onDay.length > 0 ? (
          t.counts(...countBySeverity(onDay))
        ) : !check.brief.hasData ? (
          t.nothingToCheck
        ) : (
          <>
            <span class="severity-none">{successIcon()}</span>
            {nothing ? t.nothingFound : t.nothingOnDay}
          </>
        )}
      </p>
      {onDay.length > 0 && list(onDay)}
      {older.length > 0 && <Fold title={t.olderFindings(older.length)}>{days(older)}</Fold>}
      {others.length > 0 && <Fold title={t.otherFindings(others.length)}>{days(others)}</Fold>}
      {known.length > 0 && <Fold title={t.knownFindings(known.length)}>{days(known)}</Fold>}
      {check.failedRules.map(({ rule }) => (
        <p key={rule} class="hint">
          <span class="severity-alarm">{alarmIcon()}</span>
          <span>{t.ruleFailed(sentences.ruleNames[rule])}</span>
        </p>
      ))}
    </section>
  );
}
