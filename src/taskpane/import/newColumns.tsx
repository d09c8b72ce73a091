import type { VNode } from 'preact';
import type { ImportChoices } from '../../sheets/import/choices';
import type { OfferedColumn } from '../../sheets/import/planned';
import type { ImportTabTexts } from '../../text/importTab/texts';
import { Fold } from '../controls/fold';
import { addColumns } from './choices';
import { Tick } from './tick';

interface NewColumnsProps {
  readonly offered: readonly OfferedColumn[];
  readonly choices: ImportChoices;
  readonly texts: ImportTabTexts;
  readonly onChoose: (choices: ImportChoices) => void;
}

/** More than these are folded. */
const FEW = 6;

/** Columns that the sheet does not have: none is added unless it is ticked. */
export function NewColumns({ offered, choices, texts, onChoose }: NewColumnsProps): VNode {
  const t = texts.sheet;
  const all = offered.map(({ id }) => id);
  const tick = (label: string, ids: readonly string[]) => (
    <Tick
      label={label}
      on={ids.every((id) => choices.columns.has(id))}
      onTick={(on) => onChoose(addColumns(choices, ids, on))}
    />
  );
  return (
    <Fold title={t.columns(all.length)} open={all.length <= FEW}>
      <ul class="columns">
        {all.length > 1 && <li>{tick(t.allColumns, all)}</li>}
        {offered.map(({ id, header, values }) => (
          <li key={id}>{tick(t.column(header, values), [id])}</li>
        ))}
      </ul>
    </Fold>
  );
}
