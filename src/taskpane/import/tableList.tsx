import type { VNode } from 'preact';
import type { Answers, Question } from '../../files/findings';
import type { ImportProblem, ImportResult } from '../../files/importFiles';
import { Button } from '../controls/fluent';
import { Fold } from '../controls/fold';
import { sourceName } from './problems';
import { TableCard } from './tableCard';
import './tableList.css';
import type { TabTexts } from './textsOf';

interface TableListProps {
  readonly result: ImportResult;
  readonly quiet: readonly ImportProblem[];
  readonly remembered: Answers;
  readonly texts: TabTexts;
  readonly busy: boolean;
  readonly onAnswer: (questions: readonly Question[], given: Answers) => void;
  readonly onForget: () => void;
}

/** So many cards are read at a glance; more are folded unless one of them asks something. */
const GLANCE = 3;

/** What the files turned out to be. */
export function TableList(props: TableListProps): VNode | null {
  const { result, quiet, remembered, texts, busy, onAnswer, onForget } = props;
  const { tables, rows } = result;
  const t = texts.tab;
  if (tables.length === 0) return null;
  const kept = Object.keys(remembered).length;
  const asks = tables.some(({ questions }) => questions.length > 0);
  return (
    <Fold title={t.tables(tables.length)} open={asks || tables.length <= GLANCE}>
      <div class="table-cards">
        {tables.map((table, index) => (
          <TableCard
            key={`${table.archive ?? ''}/${table.file}/${table.sheet}/${index}`}
            table={table}
            gives={rows.filter(({ from }) => from.includes(index))}
            texts={texts}
            busy={busy}
            onAnswer={onAnswer}
          />
        ))}
        {quiet.length > 0 && (
          <Fold title={t.otherSheets(quiet.length)}>
            <ul class="ignored">
              {quiet.map((problem, index) => (
                <li key={index}>
                  {t.otherSheet(sourceName(problem, texts.files), texts.tables.problems[problem.code as 'noRows'])}
                </li>
              ))}
            </ul>
          </Fold>
        )}
        {kept > 0 && (
          <p class="remembered caption">
            <span>{t.questions.remembered(kept)}</span>
            <Button size="small" appearance="subtle" disabled={busy} onClick={onForget}>
              {t.questions.forget}
            </Button>
          </p>
        )}
      </div>
    </Fold>
  );
}
