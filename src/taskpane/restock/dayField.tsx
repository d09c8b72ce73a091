import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { formatDay, type Day } from '../../domain/time/calendar';
import { dayOfField } from '../controls/dayOfField';

interface DayFieldProps {
  readonly label: string;
  readonly day: Day;
  readonly onDay: (day: Day) => void;
}

/** The browser's own date field; what is half typed is not overwritten, and only a whole day goes up. */
export function DayField({ label, day, onDay }: DayFieldProps): VNode {
  const field = useRef<HTMLInputElement>(null);
  const [typing, setTyping] = useState(false);
  useEffect(() => {
    if (!typing && field.current) field.current.value = formatDay(day);
  }, [day, typing]);
  return (
    <label class="restock-date">
      <span class="caption">{label}</span>
      <input
        ref={field}
        class="date-field"
        type="date"
        required
        onInput={({ currentTarget }) => {
          setTyping(true);
          const typed = dayOfField(currentTarget.value);
          if (typed !== null) onDay(typed);
        }}
        onBlur={() => setTyping(false)}
      />
    </label>
  );
}
