import type { VNode } from 'preact';
import type { ImportProblem } from '../../files/importFiles';
import type { Answers, Question } from '../../files/findings';
import { errorIcon } from '../controls/icons';
import { problemSentence, sourceName } from './problems';
import { QuestionForm } from './questionForm';
import type { TabTexts } from './textsOf';
import { UnknownView } from './unknownView';

interface ProblemListProps {
  readonly problems: readonly ImportProblem[];
  readonly lost: readonly string[];
  readonly texts: TabTexts;
  readonly busy: boolean;
  readonly onAnswer: (questions: readonly Question[], given: Answers) => void;
}

/** Files that give nothing, one sentence each. A table of two possible kinds, or of none, only waits for an answer. */
export function ProblemList({ problems, lost, texts, busy, onAnswer }: ProblemListProps): VNode {
  const { tab, tables, files } = texts;
  const lines = [
    ...lost.map((name) => ({ key: name, name, sentence: tab.unreachable, question: undefined, unknown: undefined })),
    ...problems.map((problem) => ({
      // What is said of one file's columns must not pass to the file that takes its place in the list.
      key: `${problem.archive ?? ''}/${problem.file}/${problem.sheet}`,
      name: sourceName(problem, files),
      sentence: problemSentence(problem, files, tables),
      question: problem.question,
      unknown: problem.unknown && { file: problem.file, table: problem.unknown },
    })),
  ];
  return (
    <section class="import-problems">
      <h3>{tab.problems(lines.length)}</h3>
      <ul>
        {lines.map(({ key, name, sentence, question, unknown }) => (
          <li key={key} class="import-problem">
            <span class={question || unknown ? 'severity-weak' : 'severity-error'}>{errorIcon()}</span>
            <div>
              <span class="problem-file">{name}</span>
              {question ? (
                <QuestionForm questions={[question]} texts={texts} busy={busy} onAnswer={onAnswer} />
              ) : (
                <span class="problem-text">{sentence}</span>
              )}
              {unknown && <UnknownView {...unknown} texts={texts} busy={busy} onAnswer={onAnswer} />}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
