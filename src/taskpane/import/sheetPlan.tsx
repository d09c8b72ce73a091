import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { sheetName } from '../../sheets/import/rowsPlan';
import type { TargetSheet } from '../../sheets/import/join';
import type { PlannedSheet } from '../../sheets/import/planned';
import type { ImportChoices } from '../../sheets/import/choices';
import type { Place } from '../../domain/cells';
import type { ImportedTable } from '../../files/importFiles';
import { Fold } from '../controls/fold';
import { alarmIcon } from '../controls/icons';
import { CellLine, CellList, type CellContext } from './cells';
import { fillPartialDays, fillSheet, makeMonth, replaceValues } from './choices';
import { Conflicts } from './conflicts';
import { Differing } from './differing';
import { NewColumns } from './newColumns';
import type { SheetPreview } from './preview';
import './sheetPlan.css';
import type { TabTexts } from './textsOf';
import { Tick } from './tick';

interface SheetPlanProps {
  readonly target: TargetSheet;
  /** null where the sheet is left alone. */
  readonly preview: SheetPreview | null;
  readonly choices: ImportChoices;
  /** Ids of every differing value of every sheet. */
  readonly allDiffering: readonly string[];
  readonly tables: readonly ImportedTable[];
  readonly texts: TabTexts;
  readonly onChoose: (choices: ImportChoices) => void;
  readonly onGo: (place: Place) => void;
}

/** Short lists stand open. */
const SHORT = 12;

/** What would become of one sheet: decisions first, then what is filled, then what stays. */
export function SheetPlan(props: SheetPlanProps): VNode {
  const { target, preview, choices, allDiffering, tables, texts, onChoose, onGo } = props;
  const t = texts.tab.sheet;
  const heading = useId();
  const status = preview?.planned.status;
  const name = preview?.planned.sheet ?? sheetName(target);
  return (
    <section class="sheet-plan" aria-labelledby={heading}>
      <div class="sheet-head">
        <h3 id={heading}>{name}</h3>
        {(status === 'absent' || preview?.planned.month?.wanted) && <span class="tag">{t.absent}</span>}
        {preview && preview.planned.newLines.length > 0 && (
          <span class="tag">{t.newLines(preview.planned.newLines.length, preview.planned.across)}</span>
        )}
        {!preview?.planned.month && (
          <Tick
            label={t.fillIt(name)}
            quiet
            on={!choices.without.has(target)}
            onTick={(on) => onChoose(fillSheet(choices, target, on))}
          />
        )}
      </div>
      {!preview && <p class="caption">{t.leftAlone}</p>}
      {preview?.planned.month && (
        <Tick
          label={t.makeMonth(name, preview.planned.month.from)}
          on={preview.planned.month.wanted}
          onTick={(on) => onChoose(makeMonth(choices, name, on))}
        />
      )}
      {preview &&
        remarksOn(preview.planned, texts).map((remark) => (
          <p key={remark} class="remark">
            <span class="severity-alarm">{alarmIcon()}</span>
            <span>{remark}</span>
          </p>
        ))}
      {preview && status !== 'unreadable' && (
        <Plan {...{ preview, choices, allDiffering, tables, texts, onChoose, onGo }} />
      )}
    </section>
  );
}

/** Why some of it, or all, is not written. */
function remarksOn(
  { sheet, status, refused, unclear, inParts }: PlannedSheet,
  { tables }: TabTexts,
): readonly string[] {
  return [
    ...(status === 'unreadable' ? [tables.unreadableSheet(sheet)] : []),
    ...refused.map((refusal) => tables.refused[refusal.code](refusal)),
    ...(unclear.figures > 0 ? [tables.unclear(unclear.headers)] : []),
    ...(inParts.figures > 0 ? [tables.inParts(inParts.headers)] : []),
  ];
}

function Plan({
  preview,
  choices,
  allDiffering,
  tables,
  texts,
  onChoose,
  onGo,
}: Omit<SheetPlanProps, 'target' | 'preview'> & { readonly preview: SheetPreview }): VNode {
  const { planned, fills, differing, conflicts, partial, kept, same } = preview;
  const t = texts.tab.sheet;
  const sheet = planned.status === 'absent' || planned.status === 'newMonth' ? null : planned.sheet;
  const context: CellContext = { target: planned.target, sheet, texts: texts.tab, onGo };
  const newLines = { keys: new Set(planned.newLines.map(({ key }) => key)), label: t.newLine(planned.across) };
  const replace = (ids: readonly string[], on: boolean) => onChoose(replaceValues(choices, ids, on, allDiffering));
  const lines = (cells: SheetPreview['fills']) => (
    <CellList {...context} cells={cells} newLines={newLines}>
      {(cell) => <CellLine {...context} cell={cell} />}
    </CellList>
  );
  return (
    <>
      {conflicts.length > 0 && (
        <Conflicts
          {...context}
          {...{ cells: conflicts, choices, allDiffering, tables, onChoose }}
          files={texts.files}
        />
      )}
      {differing.length > 0 && <Differing {...context} cells={differing} onReplace={replace} />}
      {planned.offered.length > 0 && (
        <NewColumns offered={planned.offered} choices={choices} texts={texts.tab} onChoose={onChoose} />
      )}
      {(partial.length > 0 || choices.partialDays) && (
        <Tick
          label={t.partial(partial.length)}
          on={choices.partialDays}
          onTick={(on) => onChoose(fillPartialDays(choices, on))}
        />
      )}
      {fills.length > 0 && (
        <Fold title={t.fills(fills.length)} open={fills.length <= SHORT}>
          {lines(fills)}
        </Fold>
      )}
      {kept.length > 0 && <Fold title={t.kept(kept.length)}>{lines(kept)}</Fold>}
      {same > 0 && <p class="caption">{t.same(same)}</p>}
    </>
  );
}
