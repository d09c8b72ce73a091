import type { VNode } from 'preact';
import { displayShare } from '../../domain/metrics/display';
import type { TargetLimits } from '../../domain/targets/target';
import type { Texts } from '../../text/texts';
import { goalBar } from './goalBar';

interface GoalBarViewProps {
  readonly share: number;
  readonly limits: TargetLimits;
  readonly texts: Texts;
}

/** 达成率 as a bar with the floor, the limit of 接近 and the target marked on it. */
export function GoalBarView({ share, limits, texts }: GoalBarViewProps): VNode {
  const t = texts.brief;
  const { filled, marks } = goalBar(share, limits);
  const label = { floor: t.floor(limits.floor), near: t.near(limits.near), goal: t.goal };
  const spoken = `${t.share} ${displayShare(share)}, ${label.floor}, ${label.near}`;
  return (
    <div class="goal-bar" role="img" aria-label={spoken}>
      <div class="goal-bar-track">
        <div class="goal-bar-fill" style={{ width: `${filled * 100}%` }} />
        {marks.map(({ what, at }) => (
          <div key={what} class="goal-bar-mark" style={{ left: `${at * 100}%` }} />
        ))}
      </div>
      <div class="goal-bar-labels">
        {marks
          .filter(({ labelled }) => labelled)
          .map(({ what, at }) => (
            <span key={what} class={at > 0.9 ? 'at-end' : ''} style={{ left: `${at * 100}%` }}>
              {label[what]}
            </span>
          ))}
      </div>
    </div>
  );
}
