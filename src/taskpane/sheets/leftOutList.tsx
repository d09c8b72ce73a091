import type { VNode } from 'preact';
import type { LeftOut } from '../../sheets/recognise/understood';
import { Button } from '../controls/fluent';
import { PlaceLink } from '../controls/placeLink';
import type { SheetsProps } from './props';

/** Tables of days that are not used, why, and how they would be. */
export function LeftOutList({
  tables,
  pane,
  t,
  busy,
  actions,
  onGo,
}: SheetsProps & { readonly tables: readonly LeftOut[] }): VNode {
  return (
    <section class="table-card">
      <h2>{t.leftOut(tables.length)}</h2>
      <ul class="left-out">
        {tables.map((table) => (
          <li key={`${table.sheet}${table.place.row},${table.place.column}`} class="left-out-row">
            <span>
              <PlaceLink place={table.place} label={pane.texts.check.goTo(table.place)} onGo={onGo} />
              <span class="caption part-text">{[table.title, t.why[table.why]].filter(Boolean).join(' · ')}</span>
            </span>
            {table.remedy && (
              <Button size="small" disabled={busy} onClick={() => void actions.use(table)}>
                {table.why === 'contradicts' ? t.useInstead : t.useIt}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
