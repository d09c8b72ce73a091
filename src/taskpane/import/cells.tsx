import type { ComponentChildren, VNode } from 'preact';
import { useState } from 'preact/hooks';
import { cellName, type Place } from '../../domain/cells';
import type { PlannedCell } from '../../sheets/import/planned';
import type { TargetSheet } from '../../sheets/import/join';
import type { ImportTabTexts } from '../../text/importTab/texts';
import { Button } from '../controls/fluent';
import { byRow } from './preview';
import { shownCell } from './shownCell';

/** More rows than this at once make a pane slow and tell nobody anything. */
const PAGE = 200;

export interface CellContext {
  readonly target: TargetSheet;
  /** null while the sheet does not exist. */
  readonly sheet: string | null;
  readonly texts: ImportTabTexts;
  readonly onGo: (place: Place) => void;
}

interface CellListProps extends CellContext {
  readonly cells: readonly PlannedCell[];
  /** Lines by key that are new, and what such a line is called. */
  readonly newLines?: { readonly keys: ReadonlySet<string>; readonly label: string };
  readonly children: (cell: PlannedCell) => ComponentChildren;
}

/** Cells under the day or number of their row, the first 200 and a count. */
export function CellList({ cells, newLines, texts, children }: CellListProps): VNode {
  const [shown, setShown] = useState(PAGE);
  return (
    <div class="cell-list">
      {byRow(cells.slice(0, shown)).map(({ label, cells: row }) => (
        <div key={label} class="cell-row">
          <h4>
            {label}
            {newLines?.keys.has(row[0]?.key ?? '') && <span class="tag">{newLines.label}</span>}
          </h4>
          <ul>
            {row.map((cell) => (
              <li key={cell.id}>{children(cell)}</li>
            ))}
          </ul>
        </div>
      ))}
      {cells.length > shown && (
        <p class="more">
          <span class="caption">{texts.sheet.more(shown, cells.length)}</span>
          <Button size="small" appearance="subtle" onClick={() => setShown(shown + PAGE)}>
            {texts.sheet.showMore}
          </Button>
        </p>
      )}
    </div>
  );
}

/** Column, before → after. Leads to its cell where there is one. */
export function CellLine({ cell, target, sheet, texts, onGo }: CellContext & { readonly cell: PlannedCell }): VNode {
  const { header, field, before, state } = cell;
  const place = goPlace(cell, sheet);
  const keeps = state === 'formula' || state === 'text';
  const content = (
    <>
      <span class="cell-header">{header}</span>
      <span class="cell-values">
        <span class={before === '' ? 'cell-before blank' : 'cell-before'}>
          {before === '' ? texts.blank : shownCell(target, field, before)}
        </span>
        {!keeps && (
          <>
            <span class="cell-arrow" aria-hidden="true">
              →
            </span>
            <span class="off-screen">{texts.becomes}</span>
            <span class="cell-after">{shownCell(target, field, cell.after)}</span>
          </>
        )}
      </span>
    </>
  );
  if (place === null) return <div class="import-cell">{content}</div>;
  return (
    <button type="button" class="import-cell" title={texts.goTo(place)} onClick={() => onGo(place)}>
      {content}
      <span class="off-screen">{cellName(place)}</span>
    </button>
  );
}

/** The cell that a line leads to; null while there is no such cell. */
export function goPlace({ place }: PlannedCell, sheet: string | null): Place | null {
  if (sheet === null || place === null || place.inserted) return null;
  return { sheet, row: place.row, column: place.column };
}
