import type { VNode } from 'preact';
import { SKIP, SUM } from '../../sheets/recognise/question';
import type { TablePart, UnderstoodTable } from '../../sheets/recognise/understood';
import { Button } from '../controls/fluent';
import { Choice } from '../controls/choice';
import { Fold } from '../controls/fold';
import { PlaceLink } from '../controls/placeLink';
import { ColumnRow } from './columnRow';
import type { SheetsProps } from './props';

/** So many sheets of one kind are named; of three years of months the rest is folded. */
const FEW = 3;

/** A table in use: its sheets, what splits its days, its columns. */
export function TableCard({ table, ...given }: SheetsProps & { readonly table: UnderstoodTable }): VNode {
  const { pane, t, busy, actions, onGo } = given;
  const { parts, key, columns, across } = table;
  const used = columns.filter(({ use }) => use.kind === 'metric' || use.kind === 'target' || use.kind === 'asked');
  const others = columns.filter((column) => !used.includes(column));
  const sheets = [...new Set(parts.map(({ sheet }) => sheet))];
  const part = (one: TablePart) => (
    <li key={`${one.sheet}${one.place.row},${one.place.column}`}>
      <PlaceLink place={one.place} label={pane.texts.check.goTo(one.place)} onGo={onGo} />
      <span class="caption part-text">{t.part(one)}</span>
    </li>
  );
  return (
    <section class="table-card">
      <ul class="parts">{parts.slice(0, FEW).map(part)}</ul>
      {parts.length > FEW && (
        <Fold title={t.moreSheets(parts.length - FEW)}>
          <ul class="parts">{parts.slice(FEW).map(part)}</ul>
        </Fold>
      )}
      <p class="caption">{[across ? t.across : t.down, table.title].filter(Boolean).join(' · ')}</p>
      {key && (
        <div class="column-row">
          <button
            type="button"
            class="column-go"
            title={pane.texts.check.goTo(key.place)}
            onClick={() => onGo(key.place)}
          >
            {t.keyed(key.header)}
          </button>
          <Choice
            label={t.keyed(key.header)}
            value={key.chosen}
            disabled={busy}
            options={[
              { value: SUM, label: t.allAdded },
              ...key.values.map((value) => ({ value, label: t.onlyLines(value) })),
              { value: SKIP, label: t.leaveOut },
            ]}
            onChoose={(choice) => void actions.chooseLines(key, choice)}
          />
        </div>
      )}
      <ul class="columns">
        {used.map((column) => (
          <ColumnRow key={column.answerKey} column={column} {...given} />
        ))}
      </ul>
      {others.length > 0 && (
        <Fold title={t.otherColumns(others.length)}>
          <ul class="columns">
            {others.map((column) => (
              <ColumnRow key={column.answerKey} column={column} {...given} />
            ))}
          </ul>
        </Fold>
      )}
      <div>
        <Button size="small" appearance="subtle" disabled={busy} onClick={() => void actions.leaveOut(sheets)}>
          {t.leaveOut}
        </Button>
      </div>
    </section>
  );
}
