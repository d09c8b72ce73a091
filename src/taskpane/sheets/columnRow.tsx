import type { VNode } from 'preact';
import { METRIC_IDS } from '../../domain/metrics/metrics';
import { SKIP } from '../../sheets/recognise/question';
import type { UnderstoodColumn } from '../../sheets/recognise/understood';
import { Choice } from '../controls/choice';
import type { SheetsProps } from './props';

/** What stands for the meaning that a header has by itself. */
const BY_ITSELF = '';

/** A header, which leads to its cell, and the metric that its column holds, which can be changed. */
export function ColumnRow({
  column,
  pane,
  t,
  busy,
  actions,
  onGo,
}: SheetsProps & { readonly column: UnderstoodColumn }): VNode {
  const { header, place, samples, chosen, use } = column;
  const options = [
    { value: BY_ITSELF, label: chosen === null ? t.use(use) : t.recognised },
    ...METRIC_IDS.map((id) => ({ value: id as string, label: pane.texts.metric(id) })),
    { value: SKIP, label: t.skipColumn },
  ];
  return (
    <li class="column-row">
      <button type="button" class="column-go" title={pane.texts.check.goTo(place)} onClick={() => onGo(place)}>
        {header}
        {samples[0] !== undefined && <span class="caption sample">{samples[0]}</span>}
      </button>
      <Choice
        label={t.meaningOf(header)}
        value={options.some(({ value }) => value === chosen) ? (chosen as string) : BY_ITSELF}
        disabled={busy}
        options={options}
        onChoose={(choice) => void actions.chooseMetric(column, choice === BY_ITSELF ? null : choice)}
      />
    </li>
  );
}
