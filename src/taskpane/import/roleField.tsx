import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import type { MetricId } from '../../domain/metrics/metrics';
import type { Day } from '../../domain/time/calendar';
import type { ColumnRole } from '../../files/recognise/kind';
import type { PointableColumn } from '../../files/recognise/pointable';
import { doubtOf, METRIC_GROUPS, shownSample } from './pointing';
import type { TabTexts } from './textsOf';

interface RoleFieldProps {
  readonly column: PointableColumn;
  /** The header, or what stands for one that is blank. */
  readonly name: string;
  readonly role: ColumnRole;
  /** A day of the file, for dates without a year. */
  readonly near: Day | undefined;
  readonly texts: TabTexts;
  readonly onRole: (role: ColumnRole) => void;
}

/** One column: its header, some of its values, and a list of what it can be. */
export function RoleField({ column, name, role, near, texts, onRole }: RoleFieldProps): VNode {
  const { tab, tables, pane } = texts;
  const t = tab.unknown;
  const id = useId();
  const { samples, maybe } = column;
  const doubt = doubtOf(samples, role, near);
  const option = (metric: MetricId) => (
    <option key={metric} value={metric}>
      {pane.metric(metric)}
    </option>
  );
  return (
    <li class={role === 'skip' ? 'point-column left-out' : 'point-column'}>
      <label htmlFor={id}>
        <span class="point-header">{name}</span>
        <span class="caption">{samples.map((value) => shownSample(value, role, near)).join(' · ')}</span>
      </label>
      <select
        id={id}
        class="date-field"
        value={role}
        onChange={({ currentTarget }) => onRole(currentTarget.value as ColumnRole)}
      >
        <option value="skip">{tables.skip}</option>
        <option value="date">{t.date}</option>
        {maybe.length > 0 && <optgroup label={t.maybe}>{maybe.map(option)}</optgroup>}
        {METRIC_GROUPS.map(({ group, metrics }) => {
          const others = metrics.filter((metric) => !maybe.includes(metric));
          return (
            <optgroup key={group} label={t.groups[group]}>
              {others.map(option)}
            </optgroup>
          );
        })}
      </select>
      {doubt && <span class="point-doubt">{t[doubt]}</span>}
    </li>
  );
}
