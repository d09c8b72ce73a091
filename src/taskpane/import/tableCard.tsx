import type { ComponentChildren, VNode } from 'preact';
import type { Answers, Question } from '../../files/findings';
import type { Contribution, ImportedTable } from '../../files/importFiles';
import { POINTED } from '../../files/recognise/pointed';
import { fieldHeader, isExtra, KEYED_SHEET_IDS, KEYED_SHEETS } from '../../sheets/import/rows';
import type { MetricId } from '../../domain/metrics/metrics';
import { alarmIcon, infoIcon } from '../controls/icons';
import { Fold } from '../controls/fold';
import { sourceName } from './problems';
import { QuestionForm } from './questionForm';
import { numberUnder } from './shownCell';
import type { TabTexts } from './textsOf';

interface TableCardProps {
  readonly table: ImportedTable;
  /** What the table gives, alone or joined with others of its kind. */
  readonly gives: readonly Contribution[];
  readonly texts: TabTexts;
  readonly busy: boolean;
  readonly onAnswer: (questions: readonly Question[], given: Answers) => void;
}

/** One recognised table: what it is, which days it covers, what it fills, what was left out and why. */
export function TableCard({ table, gives, texts, busy, onAnswer }: TableCardProps): VNode {
  const { tab: t, tables, files, pane } = texts;
  const { ignored, gaps, notes, questions, holds } = table;
  const metrics = table.fills.filter((field) => !isExtra(field));
  const rows = KEYED_SHEET_IDS.flatMap((id) => {
    const count = gives.reduce((sum, { sheets }) => sum + (sheets[id]?.length ?? 0), 0);
    return count ? [t.rowsOf(KEYED_SHEETS[id].name, count)] : [];
  });
  const names = metrics.map((field) => (isExtra(field) ? fieldHeader(field) : pane.metric(field as MetricId)));
  const filled = [...names, ...rows];
  const ignoredRows = ignored.reduce((sum, one) => sum + one.rows.length, 0);
  return (
    <article class="table-card">
      <div class="table-head">
        <h3>{table.kind === POINTED ? tables.pointed : table.kindName}</h3>
        {table.days.length > 0 && <span class="tag">{t.period(table.days)}</span>}
      </div>
      <p class="caption">{sourceName(table, files)}</p>
      {holds ? (
        <Remark icon={infoIcon()}>
          {tables.holds[holds]}
          {table.totals.map(({ header, sum }) => (
            <span key={header} class="remark-line">
              {t.sumOf(header, numberUnder(header, sum))}
            </span>
          ))}
        </Remark>
      ) : (
        (filled.length > 0 || questions.length === 0) && (
          <p class="table-fills">{filled.length > 0 ? t.fills(filled) : t.fillsNothing}</p>
        )
      )}
      {questions.length > 0 && <QuestionForm questions={questions} texts={texts} busy={busy} onAnswer={onAnswer} />}
      {gaps.map((gap) => (
        <Remark key={`${gap.row}${gap.header}`} icon={alarmIcon()} warn>
          {tables.gap({ ...gap, total: numberUnder(gap.header, gap.total), sum: numberUnder(gap.header, gap.sum) })}
        </Remark>
      ))}
      {notes.map(({ code, args }, index) => (
        <Remark key={index} icon={infoIcon()}>
          {tables.notes[code](args)}
        </Remark>
      ))}
      {ignoredRows > 0 && (
        <Fold title={t.ignored(ignoredRows)}>
          <ul class="ignored">
            {ignored.map(({ reason, rows: which }) => (
              <li key={reason}>{t.ignoredRows(tables.ignored[reason], which)}</li>
            ))}
          </ul>
        </Fold>
      )}
    </article>
  );
}

interface RemarkProps {
  readonly icon: VNode;
  readonly warn?: boolean;
  readonly children: ComponentChildren;
}

function Remark({ icon, warn = false, children }: RemarkProps): VNode {
  return (
    <div class="remark">
      <span class={warn ? 'severity-alarm' : 'remark-icon'}>{icon}</span>
      <span>{children}</span>
    </div>
  );
}
