import type { VNode } from 'preact';

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly disabled?: boolean;
  readonly onChoose: (value: string) => void;
}

/** One of several, unfolded by the browser itself: long lists scroll, and letters lead to their line. */
export function Choice({ label, value, options, disabled = false, onChoose }: ChoiceProps): VNode {
  return (
    <select
      class="choice"
      aria-label={label}
      value={value}
      disabled={disabled}
      onChange={({ currentTarget }) => onChoose(currentTarget.value)}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
