import type { DefinitionProblem } from '../../../domain/metrics/definition';
import { metricNamed } from '../../../domain/metrics/metrics';
import { PERIOD_FIELDS } from '../../../domain/report/marker';
import { normaliseHeader } from '../headers';
import { meaningOf } from '../meaning/meaningOf';
import { FACET_WORDS } from '../meaning/words';
import { settingNamed } from '../roles/settings';

/** Markers, expressions and questions could not tell where such a name ends. */
const UNFIT = /[{}｛｝「」[\]【】.。·・|#]|^\d*$/;
const LONGEST = 20;
const OF_A_WEEK: ReadonlySet<string> = new Set(Object.values(PERIOD_FIELDS));

/** Why a metric cannot bear a name; null where it can. A header or a marker of that name must mean nothing else. */
export function nameProblem(typed: string): DefinitionProblem | null {
  const { name } = normaliseHeader(typed);
  if (name === '') return { code: 'noName' };
  const by = metricNamed(name);
  if (by !== null) return { code: 'nameTaken', by };
  if (name.length > LONGEST || UNFIT.test(name)) return { code: 'nameUnfit' };
  const isReserved = OF_A_WEEK.has(name) || settingNamed(name) !== undefined || meansSomething(name);
  return isReserved ? { code: 'nameReserved' } : null;
}

/** 退款占比 is left alone unless somebody defines it; 占比 alone says nothing without what stands above it. */
function meansSomething(name: string): boolean {
  const meaning = meaningOf(name);
  const isCompared = (meaning.kind === 'metric' || meaning.kind === 'facet') && meaning.facet === 'compared';
  return meaning.kind !== 'unknown' && (!isCompared || FACET_WORDS.has(name));
}
