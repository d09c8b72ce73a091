import type { VNode } from 'preact';
import { kept, SKIP, type Answers } from '../../sheets/recognise/question';
import { ROLE_IDS, roleKey, type RoleId, type WorkbookRecognition } from '../../sheets/recognise/recogniseWorkbook';
import { Choice } from '../controls/choice';
import type { SheetsProps } from './props';

interface RoleListProps extends SheetsProps {
  readonly recognition: WorkbookRecognition;
  readonly answers: Answers;
}

/** Which sheet is what, beside the daily figures. */
export function RoleList({ recognition, answers, ...given }: RoleListProps): VNode {
  return (
    <section class="table-card">
      <h2>{given.t.roles}</h2>
      <ul class="columns">
        {ROLE_IDS.map((role) => (
          <Role key={role} role={role} recognition={recognition} answers={answers} {...given} />
        ))}
      </ul>
    </section>
  );
}

function Role({
  role,
  recognition: { sheets, fitting },
  answers,
  pane,
  t,
  busy,
  actions,
  onGo,
}: RoleListProps & { readonly role: RoleId }): VNode {
  const sheet = sheets[role];
  const fits = fitting[role].map((grid) => grid.sheet);
  const isSkipped = kept(answers, roleKey(role)) === SKIP;
  const place = sheet && { sheet: sheet.sheet, row: sheet.top, column: sheet.left };
  return (
    <li class="column-row">
      {place ? (
        <button type="button" class="column-go" title={pane.texts.check.goTo(place)} onClick={() => onGo(place)}>
          {t.role[role]}
        </button>
      ) : (
        <span class="column-go">{t.role[role]}</span>
      )}
      <Choice
        label={t.role[role]}
        value={isSkipped ? SKIP : (sheet?.sheet ?? '')}
        disabled={busy || fits.length === 0}
        options={
          fits.length === 0
            ? [{ value: '', label: t.noSheet }]
            : [...fits.map((name) => ({ value: name, label: name })), { value: SKIP, label: t.notUsed }]
        }
        onChoose={(choice) => void actions.chooseRole(role, choice)}
      />
    </li>
  );
}
