import type { VNode } from 'preact';

interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** The value in words. */
  readonly shown: string;
  readonly onValue: (value: number) => void;
}

/** The browser's own slider, whose value is told in words, too. */
export function Slider({ label, value, min, max, step, shown, onValue }: SliderProps): VNode {
  return (
    <label class="slider">
      <span class="slider-words">
        <span>{label}</span>
        <b>{shown}</b>
      </span>
      <input
        type="range"
        {...{ min, max, step, value }}
        aria-valuetext={shown}
        // Steps of a tenth are no sums of binary fractions.
        onInput={({ currentTarget }) => onValue(Math.round(Number(currentTarget.value) * 100) / 100)}
      />
    </label>
  );
}
