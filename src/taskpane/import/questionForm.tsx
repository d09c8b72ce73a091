import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { SKIP, type Answers, type Question } from '../../files/findings';
import { Button } from '../controls/fluent';
import { choicesOf, isAnswer, typedAs } from './questions';
import type { TabTexts } from './textsOf';

interface QuestionFormProps {
  readonly questions: readonly Question[];
  readonly texts: TabTexts;
  readonly busy: boolean;
  readonly onAnswer: (questions: readonly Question[], given: Answers) => void;
}

/** What the files cannot tell. Nothing depends on all of it: what stays open just fills nothing. */
export function QuestionForm({ questions, texts, busy, onAnswer }: QuestionFormProps): VNode {
  const [given, setGiven] = useState<Answers>({});
  const ready = questions.some((question) => isAnswer(question, given[question.id] ?? ''));
  const give = (id: string, value: string) => setGiven((before) => ({ ...before, [id]: value }));
  const answered = (from: Answers) =>
    Object.fromEntries(questions.flatMap((q) => (isAnswer(q, from[q.id] ?? '') ? [[q.id, from[q.id] ?? '']] : [])));
  const submit = (from: Answers) => {
    const answers = answered(from);
    if (!busy && Object.keys(answers).length > 0) onAnswer(questions, answers);
  };
  return (
    <form
      class="questions"
      onSubmit={(event) => {
        event.preventDefault();
        submit(given);
      }}
    >
      {questions.map((question) => (
        <QuestionField
          key={question.id}
          question={question}
          texts={texts}
          value={given[question.id] ?? ''}
          onValue={(value) => give(question.id, value)}
          onSkip={() => submit({ ...given, [question.id]: SKIP })}
        />
      ))}
      <div class="question-buttons">
        <Button appearance="primary" size="small" disabled={busy || !ready} onClick={() => submit(given)}>
          {texts.tab.questions.answer}
        </Button>
      </div>
    </form>
  );
}

interface QuestionFieldProps {
  readonly question: Question;
  readonly texts: TabTexts;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly onSkip: () => void;
}

/** More than these are a list to unfold, not a row of buttons. */
const FEW = 6;

function QuestionField({ question, texts, value, onValue, onSkip }: QuestionFieldProps): VNode {
  const { tab, tables, pane } = texts;
  const name = useId();
  const choices = choicesOf(question, pane, tables);
  const hint = question.remember ? tab.questions.willKeep : tab.questions.thisTime;
  const ask = tables.questions[question.code](question.args);
  if (choices.length === 0) {
    const type = typedAs(question);
    return (
      <div class="question">
        <label htmlFor={name}>{ask}</label>
        <div class="question-typed">
          <input
            id={name}
            class="date-field"
            type={type}
            value={value}
            onInput={({ currentTarget }) => onValue(currentTarget.value)}
          />
          <Button size="small" appearance="subtle" onClick={onSkip}>
            {tables.skip}
          </Button>
        </div>
      </div>
    );
  }
  if (choices.length > FEW) {
    return (
      <div class="question">
        <label htmlFor={name}>{ask}</label>
        <select
          id={name}
          class="date-field"
          value={value}
          onChange={({ currentTarget }) => onValue(currentTarget.value)}
        >
          <option value="">{tab.questions.choose}</option>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
        <span class="caption">{hint}</span>
      </div>
    );
  }
  return (
    <fieldset class="question">
      <legend>{ask}</legend>
      {choices.map((choice) => (
        <label key={choice.value} class="option">
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={value === choice.value}
            onChange={() => onValue(choice.value)}
          />
          <span>{choice.label}</span>
        </label>
      ))}
      <span class="caption">{hint}</span>
    </fieldset>
  );
}
