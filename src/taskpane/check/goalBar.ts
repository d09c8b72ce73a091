import type { TargetLimits } from '../../domain/targets/target';

/** A mark on the bar, as a share (0–1) of its width. */
interface BarMark {
  readonly what: 'floor' | 'near' | 'goal';
  readonly at: number;
  /** Whether there is room for its label beside the others'. */
  readonly labelled: boolean;
}

export interface GoalBar {
  /** How much of the bar is filled, 0–1. */
  readonly filled: number;
  readonly marks: readonly BarMark[];
}

/** Beyond this the bar stays full: a day at 900% of its target must not squeeze the marks into a corner. */
const LONGEST = 1.5;
/** Labels closer than this share of the width would run into each other. */
const LABEL_ROOM = 0.22;

/** The bar of a share of the target (1 = met): the target is its end, unless the day went beyond. */
export function goalBar(share: number, { floor, near }: TargetLimits): GoalBar {
  const end = Math.min(Math.max(share, 1), LONGEST);
  const goal = 1 / end;
  const at = { floor: floor / end, near: near / end };
  return {
    filled: Math.min(Math.max(share / end, 0), 1),
    marks: [
      { what: 'floor', at: at.floor, labelled: true },
      { what: 'near', at: at.near, labelled: at.near - at.floor >= LABEL_ROOM && goal - at.near >= LABEL_ROOM / 2 },
      { what: 'goal', at: goal, labelled: goal - at.floor >= LABEL_ROOM },
    ],
  };
}
