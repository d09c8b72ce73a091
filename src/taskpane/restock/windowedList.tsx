import type { VNode } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { windowOf } from './window';

interface WindowedListProps<T> {
  readonly label: string;
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  /** The key of the item that is looked at elsewhere; once it is null again, the list is where that item stands. */
  readonly current: string | null;
  /** Another selection of items, which begins at its top. */
  readonly selection: unknown;
  readonly render: (item: T) => VNode;
}

/** Pixels; every row is as tall, so that what is in sight follows from how far the list is scrolled. */
const ROW = 60;
/** Rows drawn beyond the edges. */
const SPARE = 6;

/**
 * A list of any length of which only what is in sight is drawn. Arrow keys go from row to row, as far as the list reaches;
 * Tab leads to the rows that are drawn.
 */
export function WindowedList<T>({ label, items, keyOf, current, selection, render }: WindowedListProps<T>): VNode {
  const box = useRef<HTMLDivElement>(null);
  const [scrolled, setScrolled] = useState(0);
  const [height, setHeight] = useState(600);
  const wanted = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (box.current) setHeight(box.current.clientHeight || 600);
  }, [items.length]);
  useEffect(() => {
    if (box.current) box.current.scrollTop = 0;
  }, [selection]);
  const { from, to } = windowOf(items.length, scrolled, height, ROW, SPARE);
  useEffect(() => {
    if (wanted.current === null) return;
    const row = box.current?.querySelector<HTMLElement>(`[data-index="${wanted.current}"] button`);
    row?.focus({ preventScroll: true });
    if (row) wanted.current = null;
  });
  const goTo = (index: number) => {
    const list = box.current;
    if (!list || index < 0 || index >= items.length) return;
    wanted.current = index;
    const top = index * ROW;
    if (top < list.scrollTop) list.scrollTop = top;
    else if (top + ROW > list.scrollTop + list.clientHeight) list.scrollTop = top + ROW - list.clientHeight;
    setScrolled(list.scrollTop);
    list.querySelector<HTMLElement>(`[data-index="${index}"] button`)?.focus({ preventScroll: true });
  };
  const left = useRef(current);
  useEffect(() => {
    if (current === null && left.current !== null) goTo(items.findIndex((item) => keyOf(item) === left.current));
    left.current = current;
  }, [current]);
  const onKeyDown = (event: KeyboardEvent) => {
    const at = Number((event.target as HTMLElement).closest<HTMLElement>('[data-index]')?.dataset.index);
    const page = Math.max(1, Math.floor(height / ROW) - 1);
    const steps: Readonly<Record<string, number>> = {
      ...{ ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 },
      ...{ PageDown: Math.min(items.length - 1, at + page), PageUp: Math.max(0, at - page) },
    };
    const index = steps[event.key];
    if (index === undefined || Number.isNaN(at)) return;
    event.preventDefault();
    goTo(index);
  };
  if (items.length === 0) return <></>;
  return (
    <div
      ref={box}
      class="windowed"
      role="list"
      aria-label={label}
      style={{ '--rows': items.length }}
      onScroll={({ currentTarget }) => setScrolled(currentTarget.scrollTop)}
      onKeyDown={onKeyDown}
    >
      <div style={{ height: `${items.length * ROW}px`, position: 'relative' }}>
        {items.slice(from, to).map((item, i) => (
          <div
            key={keyOf(item)}
            class="windowed-row"
            role="listitem"
            data-index={from + i}
            aria-setsize={items.length}
            aria-posinset={from + i + 1}
            style={{ top: `${(from + i) * ROW}px`, height: `${ROW}px` }}
          >
            {render(item)}
          </div>
        ))}
      </div>
    </div>
  );
}
