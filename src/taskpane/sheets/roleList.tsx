import type { VNode } from 'preact';
import type { Place } from '../../domain/cells';
import type { TableId } from '../../domain/tables/rows';
import { kept, SKIP, type Answers } from '../../sheets/recognise/question';
import { ROLE_IDS, type RoleId, type WorkbookRecognition } from '../../sheets/recognise/recogniseWorkbook';
import { roleKey } from '../../sheets/recognise/roleKey';
import { TABLE_IDS } from '../../sheets/recognise/tables/foundTable';
import type { SheetGrid } from '../../workbook/grid';
import { Choice } from '../controls/choice';
import type { SheetsProps } from './props';

interface RoleListProps extends SheetsProps {
  readonly recognition: WorkbookRecognition;
  readonly answers: Answers;
}

/** A role or a table, with the sheet that has it. */
interface RoleProps extends SheetsProps {
  readonly role: RoleId | TableId;
  readonly called: string;
  readonly place: Place | undefined;
  readonly fits: readonly string[];
  readonly isSkipped: boolean;
}

/** Which sheet is what, beside the daily figures; a table that no sheet could be is not listed. */
export function RoleList({ recognition: { sheets, fitting, tables }, answers, ...given }: RoleListProps): VNode {
  const { t } = given;
  const isSkipped = (role: string) => kept(answers, roleKey(role)) === SKIP;
  const found = tables ? TABLE_IDS.filter((id) => tables.fitting[id].length > 0) : [];
  return (
    <section class="table-card">
      <h2>{t.roles}</h2>
      <ul class="columns">
        {ROLE_IDS.map((role) => (
          <Role
            key={role}
            role={role}
            called={t.role[role]}
            place={cornerOf(sheets[role])}
            fits={fitting[role].map((grid) => grid.sheet)}
            isSkipped={isSkipped(role)}
            {...given}
          />
        ))}
        {found.map((id) => (
          <Role
            key={id}
            role={id}
            called={t.table(id)}
            place={cornerOf(tables?.used[id]?.[0]?.grid)}
            fits={tables?.fitting[id] ?? []}
            isSkipped={isSkipped(id)}
            {...given}
          />
        ))}
      </ul>
    </section>
  );
}

function cornerOf(grid: SheetGrid | undefined): Place | undefined {
  return grid && { sheet: grid.sheet, row: grid.top, column: grid.left };
}

function Role({ role, called, place, fits, isSkipped, pane, t, busy, actions, onGo }: RoleProps): VNode {
  return (
    <li class="column-row">
      {place ? (
        <button type="button" class="column-go" title={pane.texts.check.goTo(place)} onClick={() => onGo(place)}>
          {called}
        </button>
      ) : (
        <span class="column-go">{called}</span>
      )}
      <Choice
        label={called}
        value={isSkipped ? SKIP : (place?.sheet ?? '')}
        disabled={busy || fits.length === 0}
        options={
          fits.length === 0
            ? [{ value: '', label: t.noSheet }]
            : [...fits.map((name) => ({ value: name, label: name })), { value: SKIP, label: t.notUsed }]
        }
        onChoose={(choice) => void actions.chooseRole(role, called, choice)}
      />
    </li>
  );
}
