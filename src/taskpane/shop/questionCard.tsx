import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Place } from '../../domain/cells';
import { SKIP, type Question, type QuestionOption } from '../../sheets/recognise/question';
import type { Texts } from '../../text/texts';
import { infoIcon } from '../controls/icons';
import { PlaceLink } from '../controls/placeLink';
import type { Pane } from '../shell/pane';
import { useBusy, useStore } from '../shell/useStore';
import './questionCard.css';
import { shopOf } from './shopOf';

/** The question that matters most, of those that the sheets cannot answer; nothing where none is open. */
export function QuestionCard({ pane }: { readonly pane: Pane }): VNode {
  const busy = useBusy(pane);
  const shop = shopOf(pane);
  const questions = useStore(shop, ({ understood }) => understood?.recognition.questions);
  const [question, ...others] = questions ?? [];
  const slot = useRef<HTMLDivElement>(null);
  const answered = useRef(false);
  useEffect(() => {
    // The buttons are gone with their question; whoever answers by keyboard must not fall out of the pane.
    if (answered.current) slot.current?.focus();
    answered.current = false;
  }, [question?.id]);
  const t = pane.texts.recognition;
  const answer = async (of: Question, value: string) => {
    answered.current = true;
    const what = t.answered(of, value);
    const kept = await shop.answer({ [of.id]: value }, what);
    if (kept) pane.notify({ intent: 'success', text: t.remembered(what) });
  };
  return (
    <div ref={slot} class="question-slot" tabIndex={-1} role="status">
      {question && (
        <Asked
          question={question}
          more={others.length}
          texts={pane.texts}
          busy={busy}
          onGo={(place) => void pane.show(place)}
          onAnswer={(value) => void answer(question, value)}
        />
      )}
    </div>
  );
}

interface AskedProps {
  readonly question: Question;
  readonly more: number;
  readonly texts: Texts;
  readonly busy: boolean;
  readonly onGo: (place: Place) => void;
  readonly onAnswer: (value: string) => void;
}

function Asked({ question, more, texts, busy, onGo, onAnswer }: AskedProps): VNode {
  const t = texts.recognition;
  const skip = t.skip(question);
  // Columns and sheets bring values of their own; else the values are those of the one column that is asked about.
  const own = question.options.some(({ place }) => place !== null);
  const samples = own ? [] : (question.options[0]?.samples ?? []);
  return (
    <section class="question-card">
      <h2>
        <span class="intent-info">{infoIcon()}</span>
        <span>{t.ask(question)}</span>
      </h2>
      <p class="caption">
        {samples.length > 0 && `${t.samples(samples)} · `}
        <PlaceLink place={question.place} label={texts.check.goTo(question.place)} onGo={onGo} />
      </p>
      <ul class="answers">
        {question.options.map((option) => (
          <Option
            key={option.value}
            option={option}
            label={t.option(question, option)}
            samples={own ? option.samples : []}
            texts={texts}
            busy={busy}
            onGo={onGo}
            onAnswer={() => onAnswer(option.value)}
          />
        ))}
        {skip !== null && (
          <li>
            <button type="button" class="answer quiet" aria-disabled={busy} onClick={() => !busy && onAnswer(SKIP)}>
              {skip}
            </button>
          </li>
        )}
      </ul>
      <p class="caption">
        {t.meanwhile(question)}
        {t.kept}
        {more > 0 && ` ${t.more(more)}`}
      </p>
    </section>
  );
}

interface OptionProps {
  readonly option: QuestionOption;
  readonly label: string;
  readonly samples: readonly string[];
  readonly texts: Texts;
  readonly busy: boolean;
  readonly onGo: (place: Place) => void;
  readonly onAnswer: () => void;
}

function Option({ option: { place }, label, samples, texts, busy, onGo, onAnswer }: OptionProps): VNode {
  return (
    <li class={place ? 'answer-line' : undefined}>
      <button type="button" class="answer" aria-disabled={busy} onClick={() => !busy && onAnswer()}>
        {label}
      </button>
      {place && (
        <span class="caption">
          {samples.length > 0 && `${samples.join(' / ')} · `}
          <PlaceLink place={place} label={texts.check.goTo(place)} onGo={onGo} />
        </span>
      )}
    </li>
  );
}
