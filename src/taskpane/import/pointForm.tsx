import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { columnName } from '../../domain/cells';
import type { Answers, Question } from '../../files/findings';
import type { Cells } from '../../files/read/rows';
import { pointableColumns, type PointableColumn } from '../../files/recognise/pointable';
import { columnsQuestion, isComplete, rolesText } from '../../files/recognise/pointed';
import { daysInName } from '../../files/rows/fileDay';
import { Button } from '../controls/fluent';
import { downIcon, upIcon } from '../controls/icons';
import { headerRows, rolesIn, sharedRoles } from './pointing';
import { RoleField } from './roleField';
import type { TabTexts } from './textsOf';

interface PointFormProps {
  readonly file: string;
  readonly rows: readonly Cells[];
  /** From 0. */
  readonly headerRow: number;
  readonly texts: TabTexts;
  readonly busy: boolean;
  readonly onHeaderRow: (row: number) => void;
  readonly onAnswer: (questions: readonly Question[], given: Answers) => void;
}

/** What is each column? Prefilled with what is certain; one click confirms, and the header is remembered. */
export function PointForm({ file, rows, headerRow, texts, busy, onHeaderRow, onAnswer }: PointFormProps): VNode {
  const { tab, tables, pane } = texts;
  const t = tab.unknown;
  const columns = useMemo(() => pointableColumns(rows, headerRow), [rows, headerRow]);
  const [roles, setRoles] = useState(() => rolesIn(columns));
  const near = daysInName(file)[0];
  const nameOf = ({ header, index }: PointableColumn) => header || t.bare(columnName(index));
  const question = columnsQuestion(file, rows[headerRow] ?? []);
  const ready = isComplete(roles);
  return (
    <div class="point-form" role="group" aria-label={tables.questions.columns({ file })}>
      <HeaderStepper {...{ rows, headerRow, texts, onHeaderRow }} />
      <ul class="point-columns">
        {columns.map((column) => (
          <RoleField
            key={column.index}
            column={column}
            name={nameOf(column)}
            role={roles[column.index] ?? 'skip'}
            near={near}
            texts={texts}
            onRole={(role) => setRoles((before) => before.map((old, i) => (i === column.index ? role : old)))}
          />
        ))}
      </ul>
      <div class="caption" role="status">
        {sharedRoles(columns, roles).map(({ role, of, added }) => (
          <p key={role} class={added ? undefined : 'point-doubt'}>
            {t[added ? 'adds' : 'onlyOne'](of.map(nameOf), role === 'date' ? t.date : pane.metric(role))}
          </p>
        ))}
        {!roles.some((role) => role !== 'skip' && role !== 'date') && <p>{t.needsFigure}</p>}
        {ready && !roles.includes('date') && <p>{t.dayFromName}</p>}
      </div>
      <div class="point-confirm">
        <Button
          appearance="primary"
          size="small"
          disabled={busy || !ready}
          onClick={() => onAnswer([question], { [question.id]: rolesText(roles) })}
        >
          {t.read}
        </Button>
        <span class="caption">{tab.questions.willKeep}</span>
      </div>
    </div>
  );
}

type HeaderStepperProps = Pick<PointFormProps, 'rows' | 'headerRow' | 'texts' | 'onHeaderRow'>;

/** Moves the header up or down where another row is meant. */
function HeaderStepper({ rows, headerRow, texts, onHeaderRow }: HeaderStepperProps): VNode {
  const t = texts.tab.unknown;
  const possible = headerRows(rows);
  const above = possible.filter((row) => row < headerRow).pop();
  const below = possible.find((row) => row > headerRow);
  const step = (label: string, icon: VNode, row: number | undefined) => (
    <Button
      size="small"
      appearance="subtle"
      icon={icon}
      iconOnly
      label={label}
      title={label}
      disabled={row === undefined}
      onClick={() => row !== undefined && onHeaderRow(row)}
    />
  );
  return (
    <div class="header-stepper">
      <span role="status">{t.headerRow(headerRow + 1)}</span>
      {step(t.rowAbove, upIcon(), above)}
      {step(t.rowBelow, downIcon(), below)}
    </div>
  );
}
