import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { BUILT_IN_METRICS } from '../../domain/metrics/shopMetrics';
import type { Period } from '../../domain/time/calendar';
import { proposeWeek } from '../../domain/time/proposals';
import { Button } from '../controls/fluent';
import { markerIcon, nextIcon, previousIcon, reportIcon } from '../controls/icons';
import type { Pane } from '../shell/pane';
import { useBusy, useStore } from '../shell/useStore';
import { stillChosen } from '../shop/chosen';
import { shopOf } from '../shop/shopOf';
import type { Week } from './actions';
import { MarkerPicker } from './markerPicker';
import { shownReport } from './state';
import './week.css';
import { WeekDone, WeekResult } from './weekResult';

const PICKER = 'dianbao-markers';

interface WeekViewProps {
  readonly pane: Pane;
  readonly week: Week;
}

export function WeekView({ pane, week: { store, chooseWeek, fillWeekly, insertMarker } }: WeekViewProps): VNode {
  const { texts, clock } = pane;
  const t = texts.week;
  const now = clock();
  const [picking, setPicking] = useState(false);
  const busy = useBusy(pane);
  const proposed = useStore(shopOf(pane), ({ proposedWeek }) => proposedWeek);
  const metrics = useStore(
    shopOf(pane),
    ({ understood }) => understood?.recognition.custom.metrics ?? BUILT_IN_METRICS,
  );
  const state = useStore(store, (whole) => whole);
  const report = useStore(pane.frame, ({ journal }) => shownReport(state, journal));
  const week = stillChosen(state.chosenWeek, Math.floor(now)) ?? proposed ?? proposeWeek([], now);
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
          onClick={() => chooseWeek(move(-7))}
        />
        <output class="week-label">{t.weekLabel(week)}</output>
        <Button
          iconOnly
          appearance="subtle"
          icon={nextIcon()}
          label={t.nextWeek}
          title={t.nextWeek}
          disabled={busy}
          onClick={() => chooseWeek(move(7))}
        />
      </div>
      <div class="week-buttons">
        <Button appearance="primary" icon={reportIcon()} disabled={busy} onClick={fillWeekly}>
          {t.run}
        </Button>
        <Button icon={markerIcon()} expanded={picking} controls={PICKER} onClick={() => setPicking(!picking)}>
          {t.insertMarker}
        </Button>
      </div>
      <div id={PICKER}>
        {picking && <MarkerPicker metrics={metrics} texts={texts} busy={busy} onInsert={insertMarker} />}
      </div>
      <div role="status">{report && <WeekDone report={report} texts={texts} />}</div>
      {report && <WeekResult report={report} texts={texts} onGo={(place) => void pane.show(place)} />}
    </>
  );
}
