import type { VNode } from 'preact';
import { cellName, type Place } from '../../domain/cells';
import { SKIP, type Question } from '../../sheets/recognise/question';
import type { Texts } from '../../text/texts';
import { Button } from '../controls/fluent';

interface QuestionCardProps {
  readonly questions: readonly Question[];
  readonly texts: Texts;
  readonly busy: boolean;
  readonly onGo: (place: Place) => void;
  readonly onAnswer: (question: Question, answer: string) => void;
}

/** The question that matters most, of those that the sheets cannot answer: answered by one click. */
export function QuestionCard({ questions, texts, busy, onGo, onAnswer }: QuestionCardProps): VNode | null {
  const [question, ...others] = questions;
  if (!question) return null;
  const t = texts.recognition;
  const skip = t.skip(question);
  const where = ({ sheet, row, column }: Place) => `${sheet} ${cellName({ row, column })}`;
  return (
    <section class="question-card">
      <h2>{t.ask(question)}</h2>
      <ul class="answers">
        {question.options.map((option) => (
          <li key={option.value}>
            <Button size="small" disabled={busy} onClick={() => onAnswer(question, option.value)}>
              {t.option(question, option)}
            </Button>
            {option.samples.length > 0 && <span class="caption">{t.samples(option.samples)}</span>}
            {option.place && (
              <button type="button" class="place-link" onClick={() => onGo(option.place as Place)}>
                {where(option.place)}
              </button>
            )}
          </li>
        ))}
        {skip !== null && (
          <li>
            <Button size="small" appearance="subtle" disabled={busy} onClick={() => onAnswer(question, SKIP)}>
              {skip}
            </Button>
          </li>
        )}
      </ul>
      <p class="caption">
        {`${t.meanwhile(question)}${t.kept}${others.length > 0 ? ` ${t.more(others.length)}` : ''} `}
        <button type="button" class="place-link" onClick={() => onGo(question.place)}>
          {where(question.place)}
        </button>
      </p>
    </section>
  );
}
