import type { VNode } from 'preact';
import { signedYuan } from '../../../text/attribution/moved';

interface ContributionProps {
  readonly label: string;
  readonly detail?: string;
  /** In yuan, signed. */
  readonly amount: number;
  /** The largest of the list, which fills its half. */
  readonly most: number;
}

/** One line of a change: what moved, from what to what, and a bar to the right for more, to the left for less. */
export function Contribution({ label, detail, amount, most }: ContributionProps): VNode {
  const width = most > 0 ? (Math.abs(amount) / most) * 50 : 0;
  return (
    <li class="contribution">
      <span>{label}</span>
      <span class="contribution-amount">{signedYuan(amount)}</span>
      <span class="contribution-bar" aria-hidden="true">
        <span
          class={amount < 0 ? 'less' : 'more'}
          style={{ width: `${width}%`, left: amount < 0 ? `${50 - width}%` : '50%' }}
        />
      </span>
      {detail && <span class="caption">{detail}</span>}
    </li>
  );
}
