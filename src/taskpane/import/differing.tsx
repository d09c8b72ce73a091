import type { VNode } from 'preact';
import type { PlannedCell } from '../../sheets/import/planned';
import { CellLine, CellList, type CellContext } from './cells';
import { Tick } from './tick';

interface DifferingProps extends CellContext {
  readonly cells: readonly PlannedCell[];
  readonly onReplace: (ids: readonly string[], on: boolean) => void;
}

/** Cells that hold another value than the files: each is replaced only if it is ticked. */
export function Differing({ cells, onReplace, ...context }: DifferingProps): VNode {
  const t = context.texts.sheet;
  const ids = cells.map(({ id }) => id);
  return (
    <div class="decision">
      <div class="decision-head">
        <h4>{t.differs(cells.length)}</h4>
        <Tick label={t.replaceAll} on={cells.every(({ chosen }) => chosen)} onTick={(on) => onReplace(ids, on)} />
      </div>
      <CellList {...context} cells={cells}>
        {(cell) => (
          <div class="ticked-cell">
            <Tick
              label={`${cell.key} ${cell.header}`}
              quiet
              on={cell.chosen}
              onTick={(on) => onReplace([cell.id], on)}
            />
            <CellLine {...context} cell={cell} />
          </div>
        )}
      </CellList>
    </div>
  );
}
