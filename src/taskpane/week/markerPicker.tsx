import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { keyOf } from '../../domain/metrics/metric';
import type { ShopMetrics } from '../../domain/metrics/shopMetrics';
import type { Marker } from '../../domain/report/marker';
import { spellMarker } from '../../sheets/report/markers';
import type { Texts } from '../../text/texts';
import { TextInput } from '../controls/fluent';
import { searchIcon } from '../controls/icons';
import { markerGroups, markerLabel, type MarkerRow } from './markerGroups';
import './markerPicker.css';

interface MarkerPickerProps {
  readonly metrics: ShopMetrics;
  readonly texts: Texts;
  readonly busy: boolean;
  readonly onInsert: (marker: Marker) => void;
}

/** Every marker by metric: a person looks for 付款金额 first and then for its 环比. */
export function MarkerPicker({ metrics, texts, busy, onInsert }: MarkerPickerProps): VNode {
  const t = texts.week;
  const [query, setQuery] = useState('');
  const groups = useMemo(() => markerGroups(query, texts, metrics), [query, texts, metrics]);
  const row = ({ metric, markers }: MarkerRow) => (
    <div
      key={metric ? keyOf(metric) : ''}
      class="marker-row"
      role="group"
      aria-label={metric ? texts.metric(metric) : undefined}
    >
      {metric && <span class="marker-metric">{texts.metric(metric)}</span>}
      <span class="marker-chips">
        {markers.map((marker) => (
          <button
            key={spellMarker(marker)}
            type="button"
            class="chip"
            title={spellMarker(marker)}
            aria-disabled={busy}
            onClick={() => !busy && onInsert(marker)}
          >
            {markerLabel(marker, texts)}
          </button>
        ))}
      </span>
    </div>
  );
  const shown = (['period', 'own', 'common', 'others'] as const).filter((group) => groups[group].length > 0);
  return (
    <section class="markers">
      <p class="caption">{t.insertHint}</p>
      <TextInput
        label={t.searchMarker}
        placeholder={t.searchMarker}
        icon={searchIcon()}
        value={query}
        onInput={setQuery}
        onEscape={() => setQuery('')}
      />
      <div class="marker-list">
        {shown.map((group) => (
          <div key={group}>
            <h3>{t.markerGroups[group]}</h3>
            {groups[group].map(row)}
          </div>
        ))}
        {shown.length === 0 && <p class="caption">{t.noMarker(query)}</p>}
      </div>
    </section>
  );
}
