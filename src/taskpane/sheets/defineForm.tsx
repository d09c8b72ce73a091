import type { VNode } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { DefinitionProblem } from '../../domain/metrics/definition';
import type { Unit } from '../../domain/metrics/metrics';
import type { TargetDirection } from '../../domain/targets/target';
import { brokenMetric } from '../../text/findings/brokenMetric';
import { UNIT_WORDS, unitNamed } from '../../sheets/recognise/custom/units';
import type { UnderstoodColumn } from '../../sheets/recognise/understood';
import { Choice } from '../controls/choice';
import { Button, TextInput } from '../controls/fluent';
import { errorIcon } from '../controls/icons';
import type { SheetsProps } from './props';

interface DefineFormProps extends SheetsProps {
  readonly column: UnderstoodColumn;
  readonly onClose: () => void;
}

/** Defines the metric that a column holds: as it stands, or by a formula; what is wrong is told before anything is written. */
export function DefineForm({ column, pane, t, busy, actions, onClose }: DefineFormProps): VNode {
  const [name, setName] = useState(column.name);
  const [byFormula, setByFormula] = useState(false);
  const [expression, setExpression] = useState('');
  const [unit, setUnit] = useState<Unit | null>(column.unit === null ? null : unitNamed(column.unit));
  const [direction, setDirection] = useState<TargetDirection>('atLeast');
  const [dayTarget, setDayTarget] = useState('');
  const [problems, setProblems] = useState<readonly DefinitionProblem[]>([]);
  const form = useRef<HTMLDivElement>(null);
  const reasons = useId();
  // Whoever opens it by keyboard goes on within it.
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>('select')?.focus(), []);
  const define = async () => {
    if (busy) return;
    const given = { name: name.trim(), unit, direction, dayTarget: dayTarget.trim() };
    const wrong = await actions.define(column, { ...given, expression: byFormula ? expression.trim() : '' });
    setProblems(wrong ?? []);
    if (wrong?.length === 0) onClose();
  };
  const said = (problem: DefinitionProblem) =>
    brokenMetric[pane.texts.locale === 'zh-CN' ? 'zh' : 'en'].sentence(
      { name: name.trim(), problem },
      { day: null, metric: null },
    );
  const field = (label: string, value: string, onInput: (value: string) => void, placeholder?: string) => (
    <Field label={label}>
      <TextInput
        label={label}
        value={value}
        placeholder={placeholder}
        onInput={onInput}
        onEnter={() => void define()}
        onEscape={onClose}
      />
    </Field>
  );
  return (
    <div ref={form} class="define-form" role="group" aria-label={t.defineOf(column.header)} aria-describedby={reasons}>
      {field(t.name, name, setName)}
      <Field label={t.howComputed}>
        <Choice
          label={t.howComputed}
          value={byFormula ? FORMULA : COLUMN}
          disabled={busy}
          options={[
            { value: COLUMN, label: t.asItStands },
            { value: FORMULA, label: t.byFormula },
          ]}
          onChoose={(choice) => setByFormula(choice === FORMULA)}
        />
      </Field>
      {byFormula && field(t.formula, expression, setExpression, t.formulaExample)}
      <Field label={t.unit}>
        <Choice
          label={t.unit}
          value={unit ?? ''}
          disabled={busy}
          options={[
            ...(unit === null ? [{ value: '', label: t.chooseUnit }] : []),
            ...(Object.keys(UNIT_WORDS) as Unit[]).map((value) => ({ value, label: UNIT_WORDS[value] })),
          ]}
          onChoose={(choice) => setUnit(choice as Unit)}
        />
      </Field>
      <Field label={t.direction}>
        <Choice
          label={t.direction}
          value={direction}
          disabled={busy}
          options={(['atLeast', 'atMost'] as const).map((value) => ({ value, label: t.better[value] }))}
          onChoose={(choice) => setDirection(choice as TargetDirection)}
        />
      </Field>
      {field(t.dayTarget, dayTarget, setDayTarget, t.optional)}
      <ul id={reasons} class="define-problems" role="status">
        {problems.map((problem, i) => (
          <li key={i}>
            <span class="severity-error">{errorIcon()}</span>
            <span>{said(problem)}</span>
          </li>
        ))}
      </ul>
      <div class="define-buttons">
        <Button size="small" appearance="primary" disabled={busy} onClick={() => void define()}>
          {t.keepDefinition}
        </Button>
        <Button size="small" onClick={onClose}>
          {pane.texts.app.cancel}
        </Button>
      </div>
    </div>
  );
}

const COLUMN = 'column';
const FORMULA = 'formula';

function Field({ label, children }: { readonly label: string; readonly children: VNode }): VNode {
  return (
    <div class="define-field">
      <span class="caption">{label}</span>
      {children}
    </div>
  );
}
