import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Day } from '../../domain/time/calendar';
import type { Place } from '../../domain/cells';
import { Button } from '../controls/fluent';
import { Fold } from '../controls/fold';
import { alarmIcon, checkIcon, successIcon } from '../controls/icons';
import { CellLine, CellList } from './cells';
import { leftOut } from './leftOut';
import type { Reading } from './readImport';
import type { TabTexts } from './textsOf';
import type { Written } from './writeImport';

interface DoneViewProps {
  readonly written: Written;
  readonly reading: Reading;
  readonly texts: TabTexts;
  readonly busy: boolean;
  readonly onCheck: (day: Day) => void;
  /** Looks again at the same files. */
  readonly onPreview: () => void;
  readonly onAgain: () => void;
  readonly onGo: (place: Place) => void;
}

/** The third step is over: what was written, what was not and why, and what comes next. */
export function DoneView(props: DoneViewProps): VNode {
  const { written, reading, texts, busy, onCheck, onPreview, onAgain, onGo } = props;
  const t = texts.tab;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { sheets, cells, day, plan } = written;
  const left = leftOut(plan, reading, texts);
  return (
    <section class="import-done">
      <h2 ref={heading} tabIndex={-1} class="done-head">
        <span class="severity-none">{successIcon()}</span>
        {t.done(cells)}
      </h2>
      <ul class="done-sheets">
        {sheets.map(({ sheet, cells: all, newLines, across }) => (
          <li key={sheet}>{t.doneSheet(sheet, all.length, newLines, across)}</li>
        ))}
      </ul>
      {sheets.some(({ added }) => added) && <p class="caption">{texts.pane.app.undoHint}</p>}
      {left.lines.length > 0 && (
        <div class="remark">
          <span class="severity-alarm">{alarmIcon()}</span>
          <div>
            {t.leftOut.title(left.figures)}
            <ul class="not-written">
              {left.lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </div>
        </div>
      )}
      <div class="done-buttons">
        {day !== null && (
          <Button appearance="primary" icon={checkIcon()} disabled={busy} onClick={() => onCheck(day)}>
            {t.check(day)}
          </Button>
        )}
        {left.lines.length > 0 && (
          <Button disabled={busy} onClick={onPreview}>
            {t.previewAgain}
          </Button>
        )}
        <Button disabled={busy} onClick={onAgain}>
          {t.again}
        </Button>
      </div>
      {sheets.map(({ sheet, target, cells: all }) => {
        const context = { target, sheet, texts: t, onGo };
        return (
          <Fold key={sheet} title={`${sheet} · ${t.writtenList(all.length)}`}>
            <CellList {...context} cells={all}>
              {(cell) => <CellLine {...context} cell={cell} />}
            </CellList>
          </Fold>
        );
      })}
    </section>
  );
}
