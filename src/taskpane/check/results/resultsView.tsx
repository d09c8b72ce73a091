import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../controls/fluent';
import { markerIcon, sheetIcon } from '../../controls/icons';
import type { Pane } from '../../shell/pane';
import type { DailyCheck } from '../dailyCheck';
import { layMarks, takeMarksAway, writeResults } from './actions';
import { MARKS_SETTING, marksAreOn } from './kept';
import './results.css';
import { textsOf } from './textsOf';

export interface ResultsProps {
  readonly pane: Pane;
  readonly check: DailyCheck;
  readonly busy: boolean;
}

/** What can be done with all findings at once: a sheet of them, and marks on their cells. */
export function ResultsView({ pane, check, busy }: ResultsProps): VNode {
  const t = textsOf(pane.texts);
  const marked = useMarked(pane);
  return (
    <div class="results">
      <Button size="small" icon={sheetIcon()} disabled={busy} onClick={() => void writeResults(pane, check)}>
        {t.write}
      </Button>
      <Button
        size="small"
        icon={markerIcon()}
        disabled={busy}
        onClick={() => void (marked ? takeMarksAway(pane) : layMarks(pane, check))}
      >
        {marked ? t.unmark : t.mark}
      </Button>
      {marked && <p class="caption">{t.marksOn}</p>}
    </div>
  );
}

/** Whether marks are on, as the workbook keeps it: switched here, or taken back by 撤销. */
function useMarked(pane: Pane): boolean {
  const [marked, setMarked] = useState(false);
  useEffect(() => {
    let gone = false;
    const look = async () => {
      const info = await pane.workbook.describe().catch(() => null);
      if (!gone && info) setMarked(marksAreOn(info));
    };
    void look();
    const stop = pane.onSettingsChanged(async (keys) => void (keys.has(MARKS_SETTING) && (await look())));
    return () => {
      gone = true;
      stop();
    };
  }, [pane]);
  return marked;
}
