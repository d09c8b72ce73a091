import { Fragment, type VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { formatDay } from '../../domain/time/calendar';
import { Button } from '../controls/fluent';
import { checkIcon, refreshIcon } from '../controls/icons';
import type { Texts } from '../../text/texts';
import type { DailyCheck } from '../jobs/dailyCheck';
import { stillChosen } from '../state';
import type { TabProps } from '../tab';
import { Brief } from './brief';
import { CopyMessage } from './copyMessage';
import { dayOfField } from './dateField';
import { EmptyState } from './emptyState';
import { Findings } from './findings';
import { countBySeverity, openFindings } from './grouping';

export function CheckTab({ state, texts, actions, clock }: TabProps): VNode {
  const day = stillChosen(state.chosenDay, Math.floor(clock())) ?? state.check?.asked ?? state.proposedDay;
  const busy = state.busy !== null;
  if (state.noDaily) return <EmptyState texts={texts} busy={busy} actions={actions} />;
  const { check } = state;
  return (
    <>
      <form
        class="ask"
        onSubmit={(event) => {
          event.preventDefault();
          void actions.checkDaily();
        }}
      >
        <label class="date">
          <span class="caption">{texts.check.date}</span>
          <DateField value={formatDay(day)} onDay={actions.chooseDay} />
        </label>
        <Button appearance="primary" icon={checkIcon()} disabled={busy} onClick={actions.checkDaily}>
          {texts.check.run}
        </Button>
      </form>
      <p class="off-screen" role="status">
        {check && spokenResult(check, texts)}
      </p>
      <div role="status">
        {state.stale && (
          <p class="hint">
            <span>{texts.check.stale}</span>
            <Button size="small" icon={refreshIcon()} disabled={busy} onClick={actions.checkDaily}>
              {texts.check.again}
            </Button>
          </p>
        )}
      </div>
      {check ? (
        <Fragment key={check.asked}>
          <Brief brief={check.brief} texts={texts} />
          {check.brief.hasData && <CopyMessage texts={texts} busy={busy} copy={actions.copyMessage} check={check} />}
          <Findings check={check} texts={texts} actions={actions} busy={busy} />
        </Fragment>
      ) : (
        <p class="intro">{texts.check.intro}</p>
      )}
    </>
  );
}

/** One sentence for those who hear the pane: the result is long, and it is read line by line anyway. */
function spokenResult(check: DailyCheck, texts: Texts): string {
  const open = openFindings(check);
  if (!check.brief.hasData && open.length === 0) return texts.brief.noData(check.asked);
  return `${texts.brief.day(check.asked)}: ${texts.check.counts(...countBySeverity(open))}`;
}

interface DateFieldProps {
  readonly value: string;
  readonly onDay: (day: number) => void;
}

/**
 * The browser's own date field. It speaks up at every key (the year 2026 passes through 0002), so only a day that
 * makes sense goes up, and what is half typed is not overwritten.
 */
function DateField({ value, onDay }: DateFieldProps): VNode {
  const field = useRef<HTMLInputElement>(null);
  const [typing, setTyping] = useState(false);
  useEffect(() => {
    if (!typing && field.current) field.current.value = value;
  }, [value, typing]);
  return (
    <input
      ref={field}
      class="date-field"
      type="date"
      required
      onInput={({ currentTarget }) => {
        setTyping(true);
        const day = dayOfField(currentTarget.value);
        if (day !== null) onDay(day);
      }}
      onBlur={() => setTyping(false)}
    />
  );
}
