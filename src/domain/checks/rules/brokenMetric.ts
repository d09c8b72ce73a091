import type { BadDefinition } from '../../metrics/definition';
import type { CheckContext, Found } from '../rule';

export type BrokenMetric = Pick<BadDefinition, 'name' | 'problem'>;

/** A line of the block 自定义指标 in 设置 that cannot be meant as it stands. */
export function brokenMetric({ badDefinitions }: CheckContext): readonly Found<BrokenMetric>[] {
  return badDefinitions.map(({ place, name, problem }) => ({
    place,
    day: null,
    metric: null,
    severity: 'error',
    args: { name, problem },
  }));
}
