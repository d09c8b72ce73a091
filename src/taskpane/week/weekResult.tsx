import type { VNode } from 'preact';
import { cellName, type Place } from '../../domain/cells';
import type { Texts } from '../../text/texts';
import { Fold } from '../controls/fold';
import { alarmIcon, successIcon } from '../controls/icons';
import type { WeekReport } from './weekReport';
import { shownValue } from './shownValue';

interface WeekResultProps {
  readonly report: WeekReport;
  readonly texts: Texts;
  readonly onGo: (place: Place) => void;
}

/** The result in one sentence, for eyes and ears. */
export function WeekDone({ report, texts }: Omit<WeekResultProps, 'onGo'>): VNode {
  const { sheet, written, refilled } = report;
  return (
    <>
      <p class="week-done">
        <span class="severity-none">{successIcon()}</span>
        <span>{(refilled ? texts.week.refilled : texts.week.written)(sheet, written.length)}</span>
      </p>
      {!refilled && <p class="caption">{texts.app.undoHint}</p>}
    </>
  );
}

/** What 生成周报 wrote, and what it could not; every line leads to its cell. */
export function WeekResult({ report, texts, onGo }: WeekResultProps): VNode {
  const t = texts.week;
  const { written, unknown, empty, typedOver, metrics } = report;
  const lines = (of: readonly { readonly place: Place; readonly text: string }[]) => (
    <ul class="cells">
      {of.map(({ place, text }, index) => (
        <li key={index}>
          <button type="button" class="cell-line" title={texts.check.goTo(place)} onClick={() => onGo(place)}>
            {text}
          </button>
        </li>
      ))}
    </ul>
  );
  return (
    <section class="week-result">
      {unknown.length > 0 && (
        <Warned title={t.unknownList(unknown.length)}>
          {lines(unknown.map(({ place, marker }) => ({ place, text: t.unknown(marker, place) })))}
        </Warned>
      )}
      {typedOver.length > 0 && (
        <Warned title={t.typedOverList(typedOver.length)}>
          {lines(typedOver.map((place) => ({ place, text: t.typedOver(place) })))}
        </Warned>
      )}
      {empty.length > 0 && (
        <Fold title={t.emptyList(empty.length)}>
          {lines(empty.map(({ place, marker, why }) => ({ place, text: t.empty(marker, place, why) })))}
        </Fold>
      )}
      {written.length > 0 && (
        <Fold title={t.list(written.length)} open={written.length <= 12}>
          <ul class="cells">
            {written.map(({ place, template, value }) => (
              <li key={cellName(place)}>
                <button
                  type="button"
                  class="cell-line written"
                  title={texts.check.goTo(place)}
                  onClick={() => onGo(place)}
                >
                  <span class="cell-name">{cellName(place)}</span>
                  <span class="cell-template">{template}</span>
                  <span class="cell-value">{shownValue(template, value, metrics)}</span>
                </button>
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </section>
  );
}

function Warned({ title, children }: { readonly title: string; readonly children: VNode }): VNode {
  return (
    <div class="warned">
      <h3>
        <span class="severity-alarm">{alarmIcon()}</span>
        {title}
      </h3>
      {children}
    </div>
  );
}
