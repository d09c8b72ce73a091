import type { MetricId } from '../../domain/metrics/metrics';
import { meaningOf } from '../../sheets/recognise/meaning/meaningOf';
import type { Figure, Header } from './kind';

/** The metric of each header that a kind takes over, in its order. Throws for one that means nothing outside the kind and nothing in it. */
export function metricsOf(figures: readonly Figure[]): readonly (readonly [Header, MetricId])[] {
  return figures.map((figure) => {
    if (typeof figure !== 'string') return figure;
    const meaning = meaningOf(figure);
    if (meaning.kind === 'metric' && meaning.facet === 'actual') return [figure, meaning.metric];
    throw new Error(`${figure} names no metric`);
  });
}
