import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Period } from '../../domain/time/calendar';
import { proposeWeek } from '../../domain/time/proposals';
import { Button } from '../controls/fluent';
import { markerIcon, nextIcon, previousIcon, reportIcon } from '../controls/icons';
import { stillChosen } from '../state';
import type { TabProps } from '../tab';
import { MarkerPicker } from './markerPicker';
import { WeekDone, WeekResult } from './weekResult';

const PICKER = 'dianbao-markers';

export function WeekTab({ state, texts, actions, clock }: TabProps): VNode {
  const t = texts.week;
  const now = clock();
  const [picking, setPicking] = useState(false);
  const busy = state.busy !== null;
  const week = stillChosen(state.chosenWeek, Math.floor(now)) ?? state.proposedWeek ?? proposeWeek([], now);
  const move = (days: number): Period => ({ from: week.from + days, to: week.to + days });
  return (
    <>
      <p class="intro">{t.intro}</p>
      <div class="week-chooser" role="group" aria-label={t.week}>
        <Button
          iconOnly
          appearance="subtle"
          icon={previousIcon()}
          label={t.previousWeek}
          title={t.previousWeek}
          disabled={busy}
          onClick={() => actions.chooseWeek(move(-7))}
        />
        <output class="week-label">{t.weekLabel(week)}</output>
        <Button
          iconOnly
          appearance="subtle"
          icon={nextIcon()}
          label={t.nextWeek}
          title={t.nextWeek}
          disabled={busy}
          onClick={() => actions.chooseWeek(move(7))}
        />
      </div>
      <div class="week-buttons">
        <Button appearance="primary" icon={reportIcon()} disabled={busy} onClick={actions.fillWeekly}>
          {t.run}
        </Button>
        <Button icon={markerIcon()} expanded={picking} controls={PICKER} onClick={() => setPicking(!picking)}>
          {t.insertMarker}
        </Button>
      </div>
      <div id={PICKER}>{picking && <MarkerPicker texts={texts} busy={busy} onInsert={actions.insertMarker} />}</div>
      <div role="status">{state.report && <WeekDone report={state.report} texts={texts} />}</div>
      {state.report && <WeekResult report={state.report} texts={texts} onGo={actions.show} />}
    </>
  );
}
