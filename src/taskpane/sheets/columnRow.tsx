import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { keyOf } from '../../domain/metrics/metric';
import { SKIP } from '../../sheets/recognise/question';
import type { UnderstoodColumn } from '../../sheets/recognise/understood';
import { Choice } from '../controls/choice';
import { parseCellNumber } from '../../sheets/recognise/cellNumber';
import { Button } from '../controls/fluent';
import { DefineForm } from './defineForm';
import type { SheetsProps } from './props';

/** What stands for the meaning that a header has by itself. */
const BY_ITSELF = '';

/** A header, which leads to its cell, and the metric that its column holds, which can be changed. */
export function ColumnRow(props: SheetsProps & { readonly column: UnderstoodColumn }): VNode {
  const { column, pane, t, metrics, busy, actions, onGo } = props;
  const { header, place, samples, chosen, use } = column;
  const [defining, setDefining] = useState(false);
  // A column of texts is no metric.
  const isUnknown = use.kind === 'unknown' && samples.some((sample) => parseCellNumber(sample).kind === 'number');
  const options = [
    { value: BY_ITSELF, label: chosen === null ? t.use(use) : t.recognised },
    ...metrics.all.map((metric) => ({ value: keyOf(metric) as string, label: pane.texts.metric(metric) })),
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
      {isUnknown && (
        <div class="define-open">
          <Button
            size="small"
            expanded={defining}
            disabled={busy}
            label={t.defineOf(header)}
            onClick={() => setDefining(!defining)}
          >
            {t.define}
          </Button>
        </div>
      )}
      {isUnknown && defining && <DefineForm {...props} onClose={() => setDefining(false)} />}
    </li>
  );
}
