import type { VNode } from 'preact';
import type { ImportProblem } from '../../files/importFiles';
import type { Answers, Question } from '../../files/findings';
import { errorIcon } from '../controls/icons';
import { problemSentence, sourceName } from './problems';
import { QuestionForm } from './questionForm';
import type { TabTexts } from './textsOf';

interface ProblemListProps {
  readonly problems: readonly ImportProblem[];
  readonly lost: readonly string[];
  readonly texts: TabTexts;
  readonly busy: boolean;
  readonly onAnswer: (questions: readonly Question[], given: Answers) => void;
}

/** Files that give nothing, one sentence each. A table of two possible kinds only waits for an answer. */
export function ProblemList({ problems, lost, texts, busy, onAnswer }: ProblemListProps): VNode {
  const { tab, tables, files } = texts;
  const lines = [
    ...lost.map((name) => ({ name, sentence: tab.unreachable, question: undefined })),
    ...problems.map((problem) => ({
      name: sourceName(problem, files),
      sentence: problemSentence(problem, files, tables),
      question: problem.question,
    })),
  ];
  return (
    <section class="import-problems">
      <h3>{tab.problems(lines.length)}</h3>
      <ul>
        {lines.map(({ name, sentence, question }, index) => (
          <li key={index} class="import-problem">
            <span class={question ? 'severity-weak' : 'severity-error'}>{errorIcon()}</span>
            <div>
              <span class="problem-file">{name}</span>
              {question ? (
                <QuestionForm questions={[question]} texts={texts} busy={busy} onAnswer={onAnswer} />
              ) : (
                <span class="problem-text">{sentence}</span>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
