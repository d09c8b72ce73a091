import type { VNode } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Day } from '../../domain/time/calendar';
import type { Place } from '../../domain/cells';
import { planImport } from '../../sheets/import/plan';
import type { TargetSheet } from '../../sheets/import/join';
import type { ImportPlan } from '../../sheets/import/planned';
import { Button } from '../controls/fluent';
import { checkIcon } from '../controls/icons';
import type { Import } from './actions';
import { ChooseFiles } from './dropZone';
import { OrderFacts } from './orderFacts';
import { countsOf, previewOf, type SheetPreview } from './preview';
import { ProblemList } from './problemList';
import { sortProblems } from './problems';
import { targetsOf } from './readImport';
import type { Session } from './state';
import { SheetPlan } from './sheetPlan';
import { TableList } from './tableList';
import type { TabTexts } from './textsOf';
import { WhichShop } from './whichShop';
import { dayToCheck } from './writeImport';

interface PreviewViewProps {
  readonly session: Extract<Session, { step: 'preview' }>;
  readonly importing: Import;
  readonly orderRows: boolean;
  readonly texts: TabTexts;
  readonly busy: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onCheck: (day: Day) => void;
  readonly onGo: (place: Place) => void;
}

/** The second step: what the files are, and what would become of each cell. */
export function PreviewView(props: PreviewViewProps): VNode {
  const { session, importing, orderRows, texts, busy, onFiles, onCheck, onGo } = props;
  const t = texts.tab;
  const { reading, choices } = session;
  const { result, joined, targets: sheets, lost, remembered } = reading;
  const plan = useMemo(() => planImport(joined, sheets, choices), [joined, sheets, choices]);
  const previews = useMemo(() => plan.sheets.map(previewOf), [plan]);
  const counts = countsOf(previews);
  const { loud, quiet } = sortProblems(result.problems, result.tables);
  const differing = previews.flatMap(({ differing: cells, conflicts }) => [...cells, ...conflicts]);
  const allDiffering = differing.filter(({ state }) => state === 'differs').map(({ id }) => id);
  const insights = result.rows.flatMap(({ insights: one }) => (one ? [one] : []));
  const answer = (...given: Parameters<Import['answer']>) => void importing.answer(...given);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [result]);
  const targets = targetsOf(joined);
  const day = counts.written === 0 && counts.unmade.length === 0 ? dayToCheck(plan, joined) : null;
  return (
    <>
      <div class="preview-head">
        <h2 ref={heading} tabIndex={-1}>
          {t.preview}
        </h2>
        <ChooseFiles label={t.more} busy={busy} onFiles={onFiles} />
        <Button size="small" appearance="subtle" disabled={busy} onClick={importing.restart}>
          {t.startAgain}
        </Button>
      </div>
      <p class="preview-counts" role="status">
        {targets.length === 0 ? t.nothingRead : nothingToDo(plan, counts) ? t.nothingNew : t.counts(counts)}
      </p>
      {loud.length + lost.length > 0 && (
        <ProblemList problems={loud} lost={lost} texts={texts} busy={busy} onAnswer={answer} />
      )}
      <TableList {...{ result, quiet, remembered, texts, busy }} onAnswer={answer} onForget={importing.forgetAnswers} />
      {insights.length > 0 && (
        <OrderFacts
          insights={insights}
          listed={orderRows}
          busy={busy}
          texts={t}
          onList={(on) => void importing.listOrders(on)}
        />
      )}
      {plan.shop && <WhichShop shop={plan.shop} choices={choices} texts={t} onChoose={importing.choose} />}
      {targets.flatMap((target) =>
        shownFor(target, previews, plan).map((preview) => (
          <SheetPlan
            key={`${target}|${preview?.planned.sheet ?? ''}`}
            target={target}
            preview={preview}
            choices={choices}
            allDiffering={allDiffering}
            tables={result.tables}
            texts={texts}
            onChoose={importing.choose}
            onGo={onGo}
          />
        )),
      )}
      {targets.length > 0 && (
        <div class="confirm-bar">
          {counts.written > 0 ? (
            <Button appearance="primary" disabled={busy} onClick={() => void importing.confirm(plan)}>
              {t.confirm(counts.written)}
            </Button>
          ) : (
            !nothingToDo(plan, counts) && (
              <p class="caption">{counts.unmade.length > 0 ? t.monthFirst : t.nothingChosen}</p>
            )
          )}
          {day !== null && (
            <Button icon={checkIcon()} disabled={busy} onClick={() => onCheck(day)}>
              {t.check(day)}
            </Button>
          )}
        </div>
      )}
    </>
  );
}

/** A target's sheets; one that is left alone is shown by its name, one whose shop is yet to be chosen not at all. */
function shownFor(
  target: TargetSheet,
  previews: readonly SheetPreview[],
  { shop }: ImportPlan,
): readonly (SheetPreview | null)[] {
  const own = previews.filter(({ planned }) => planned.target === target);
  return own.length > 0 || (target === 'daily' && shop) ? own : [null];
}

/** Whether the sheets say all of it already and nothing is left to decide. */
function nothingToDo(plan: ImportPlan, { written, differing, open, partial }: ReturnType<typeof countsOf>): boolean {
  const readable =
    plan.sheets.length > 0 &&
    plan.sheets.every(
      ({ status, refused, unclear, inParts }) =>
        status === 'present' && refused.length + unclear.figures + inParts.figures === 0,
    );
  return readable && written + differing + open + partial === 0;
}
