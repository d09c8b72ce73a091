import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { formatDay, type Day } from '../../domain/time/calendar';
import { dayOfField } from './dayOfField';

interface DateFieldProps {
  readonly day: Day;
  readonly onDay: (day: Day) => void;
}

/**
 * The browser's own date field. It speaks up at every key (the year 2026 passes through 0002), so only a day that
 * makes sense goes up, and what is half typed is not overwritten.
 */
export function DateField({ day, onDay }: DateFieldProps): VNode {
  const field = useRef<HTMLInputElement>(null);
  const [typing, setTyping] = useState(false);
  useEffect(() => {
    if (!typing && field.current) field.current.value = formatDay(day);
  }, [day, typing]);
  return (
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
  );
}
