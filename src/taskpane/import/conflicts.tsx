import type { VNode } from 'preact';
import type { ImportedTable } from '../../files/importFiles';
import type { ImportChoices } from '../../sheets/import/choices';
import type { PlannedCell } from '../../sheets/import/planned';
import type { FileTexts } from '../../text/files/texts';
import { CellList, goPlace, type CellContext } from './cells';
import { pickValue } from './choices';
import { sourceName } from './problems';
import { shownCell } from './shownCell';

interface ConflictsProps extends CellContext {
  readonly cells: readonly PlannedCell[];
  readonly choices: ImportChoices;
  readonly allDiffering: readonly string[];
  readonly tables: readonly ImportedTable[];
  readonly files: FileTexts;
  readonly onChoose: (choices: ImportChoices) => void;
}

/** Cells for which files give different values. No file wins because it came later: somebody chooses. */
export function Conflicts({
  cells,
  choices,
  allDiffering,
  tables,
  files,
  onChoose,
  ...context
}: ConflictsProps): VNode {
  const { texts, target, sheet, onGo } = context;
  const sources = (from: readonly number[]) =>
    texts.names(from.flatMap((index) => (tables[index] ? [sourceName(tables[index], files)] : [])));
  const pick = (cell: PlannedCell, candidate: number | null) =>
    onChoose(pickValue(choices, cell, candidate, allDiffering));
  return (
    <div class="decision">
      <div class="decision-head">
        <h4>{texts.sheet.conflicts(cells.length)}</h4>
      </div>
      <CellList {...context} cells={cells}>
        {(cell) => {
          const picked = choices.picked.get(cell.id);
          const keep =
            cell.before === '' ? texts.sheet.leaveBlank : texts.sheet.keep(shownCell(target, cell.field, cell.before));
          const place = goPlace(cell, sheet);
          return (
            <fieldset class="conflict">
              <legend>
                {place ? (
                  <button type="button" class="plain-link" title={texts.goTo(place)} onClick={() => onGo(place)}>
                    {cell.header}
                  </button>
                ) : (
                  cell.header
                )}
              </legend>
              {cell.candidates.map(({ value, from }, index) => (
                <label key={index} class="option">
                  <input type="radio" name={cell.id} checked={picked === index} onChange={() => pick(cell, index)} />
                  <span>
                    <b>{shownCell(target, cell.field, value)}</b> <span class="caption">{sources(from)}</span>
                  </span>
                </label>
              ))}
              <label class="option">
                <input type="radio" name={cell.id} checked={picked === undefined} onChange={() => pick(cell, null)} />
                <span>{keep}</span>
              </label>
            </fieldset>
          );
        }}
      </CellList>
    </div>
  );
}
