import type { VNode } from 'preact';
import type { RestockTabTexts } from '../../text/restockTab/texts';
import { sparkline } from './sparkline';

const [WIDTH, HEIGHT] = [240, 36];

/** Units of the last days as a small line. */
export function SalesLine({
  recent,
  t,
}: {
  readonly recent: readonly (number | null)[];
  readonly t: RestockTabTexts;
}): VNode | null {
  const path = sparkline(recent, WIDTH, HEIGHT);
  if (path === '') return null;
  const most = Math.max(...recent.map((units) => units ?? 0));
  return (
    <svg
      class="sales-line"
      viewBox={`-2 -2 ${WIDTH + 4} ${HEIGHT + 4}`}
      role="img"
      aria-label={t.lineOfDays(recent.length, most)}
      preserveAspectRatio="none"
    >
      <path d={`M0 ${HEIGHT}H${WIDTH}`} class="sales-base" />
      <path d={path} class="sales-path" vector-effect="non-scaling-stroke" />
    </svg>
  );
}
