import type { VNode } from 'preact';

interface TickProps {
  readonly label: string;
  /** Only the box is seen; what stands beside it says the rest. */
  readonly quiet?: boolean;
  readonly on: boolean;
  readonly disabled?: boolean;
  readonly onTick: (on: boolean) => void;
}

/** The browser's own checkbox: hundreds of them are no burden, and every keyboard and screen reader knows it. */
export function Tick({ label, quiet = false, on, disabled = false, onTick }: TickProps): VNode {
  return (
    <label class="option" title={quiet ? label : undefined}>
      <input
        type="checkbox"
        checked={on}
        disabled={disabled}
        onChange={({ currentTarget }) => onTick(currentTarget.checked)}
      />
      <span class={quiet ? 'off-screen' : undefined}>{label}</span>
    </label>
  );
}
