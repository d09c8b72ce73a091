import type { TargetDirection } from '../../domain/targets/target';

/** Words of a column 方向; blank means the first. */
export const DIRECTIONS = ['不低于', '不高于'] as const;

const AT_LEAST = /^(?:|不低于|不少于|越高越好|越多越好|≥|>=)$/;
const AT_MOST = /^(?:不高于|不超过|不多于|越低越好|越少越好|≤|<=)$/;

/** null for a word that is no direction. */
export function directionNamed(text: string): TargetDirection | null {
  return AT_LEAST.test(text) ? 'atLeast' : AT_MOST.test(text) ? 'atMost' : null;
}
