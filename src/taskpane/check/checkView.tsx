import { Fragment, type VNode } from 'preact';
import type { Texts } from '../../text/texts';
import { DateField } from '../controls/dateField';
import { Button } from '../controls/fluent';
import { lazily } from '../controls/lazily';
import { checkIcon, refreshIcon } from '../controls/icons';
import type { Pane } from '../shell/pane';
import { useBusy, useStore } from '../shell/useStore';
import { stillChosen } from '../shop/chosen';
import { QuestionCard } from '../shop/questionCard';
import { shopOf } from '../shop/shopOf';
import type { Check } from './actions';
import { Brief } from './brief';
import './check.css';
import { CopyMessage } from './copyMessage';
import type { DailyCheck } from './dailyCheck';
import { EmptyState } from './emptyState';
import { countBySeverity, openFindings } from './grouping';
import { WhyFold } from './why/whyFold';

/** Its code is in the file that a check comes with. */
const Findings = lazily(async () => (await import(/* webpackChunkName: "rules" */ './findings')).Findings);
const Results = lazily(
  async () => (await import(/* webpackChunkName: "results" */ './results/resultsView')).ResultsView,
);

interface CheckViewProps {
  readonly pane: Pane;
  readonly check: Check;
}

export function CheckView({ pane, check }: CheckViewProps): VNode {
  const { texts, clock } = pane;
  const busy = useBusy(pane);
  const { noDaily, proposedDay, understood } = useStore(shopOf(pane), (shop) => shop);
  const { chosenDay, check: result, stale } = useStore(check.store, (state) => state);
  const openSheets = () => void pane.run('showSheets');
  if (noDaily) {
    const { questions = [], daily } = understood?.recognition ?? {};
    return (
      <>
        <QuestionCard pane={pane} />
        {questions.length === 0 && (
          <EmptyState
            texts={texts}
            busy={busy}
            check={check}
            onChoose={(daily?.unused.length ?? 0) > 0 ? openSheets : null}
          />
        )}
      </>
    );
  }
  const day = stillChosen(chosenDay, Math.floor(clock())) ?? result?.asked ?? proposedDay;
  return (
    <>
      <QuestionCard pane={pane} />
      <form
        class="ask"
        onSubmit={(event) => {
          event.preventDefault();
          void check.checkDaily();
        }}
      >
        <label class="date">
          <span class="caption">{texts.check.date}</span>
          <DateField day={day} onDay={check.chooseDay} />
        </label>
        <Button appearance="primary" icon={checkIcon()} disabled={busy} onClick={check.checkDaily}>
          {texts.check.run}
        </Button>
      </form>
      <p class="off-screen" role="status">
        {result && spokenResult(result, texts)}
      </p>
      <div role="status">
        {stale && (
          <p class="hint">
            <span>{texts.check.stale}</span>
            <Button size="small" icon={refreshIcon()} disabled={busy} onClick={check.checkDaily}>
              {texts.check.again}
            </Button>
          </p>
        )}
      </div>
      {result ? (
        <Fragment key={result.asked}>
          <Brief brief={result.brief} texts={texts} />
          {result.brief.hasData && (
            <CopyMessage
              label={texts.check.copy}
              message={texts.dailyMessage(result.brief, openFindings(result).length)}
              texts={texts}
              busy={busy}
              copy={check.copyMessage}
            />
          )}
          {result.brief.hasData && <WhyFold pane={pane} check={result} busy={busy} copy={check.copyMessage} />}
          <p class="caption">
            {texts.recognition.source(result.sheets)}{' '}
            <button type="button" class="link" onClick={openSheets}>
              {texts.recognition.open}
            </button>
          </p>
          <Results pane={pane} check={result} busy={busy} />
          <Findings
            check={result}
            texts={texts}
            busy={busy}
            onGo={(place) => void pane.show(place)}
            onKnown={check.markKnown}
            onMend={(mend) => void check.mend(mend)}
          />
        </Fragment>
      ) : (
        <p class="intro">{texts.check.intro}</p>
      )}
    </>
  );
}

/** One sentence for those who hear the pane: the result is long, and it is read line by line anyway. */
function spokenResult(check: DailyCheck, texts: Texts): string {
  const open = openFindings(check);
  if (!check.brief.hasData && open.length === 0) return texts.brief.noData(check.asked);
  return `${texts.brief.day(check.asked)}: ${texts.check.counts(...countBySeverity(open))}`;
}
