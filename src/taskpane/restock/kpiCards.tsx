import type { VNode } from 'preact';
import { displayNumber } from '../../domain/metrics/display';
import type { KpiId } from '../../text/restockTab/texts';
import type { RestockProps } from './props';

/** Figures of the shop's stock as cards; what is not known says why. */
export function KpiCards({ t, stock }: RestockProps): VNode {
  const { kpis } = stock.plan;
  const or = (value: number | null, show: (value: number) => string) => (value === null ? t.unknown : show(value));
  const rate = (value: number) => displayNumber(value, 'rate');
  const cards: readonly { readonly id: KpiId; readonly text: string; readonly hint?: string }[] = [
    { id: 'turnover', text: or(kpis.turnover, t.times), hint: t.turnoverHint(kpis.turnoverOf) },
    { id: 'turnoverDays', text: or(kpis.turnoverDays, t.days) },
    { id: 'stockoutRate', text: or(kpis.stockoutRate, rate) },
    { id: 'stockoutDays', text: or(kpis.stockoutDays, t.days) },
    { id: 'soldShare', text: or(kpis.soldShare, rate) },
    {
      id: 'deadAmount',
      text: or(kpis.deadAmount, t.yuan),
      ...(kpis.deadWithoutPrice > 0 && { hint: t.deadWithoutPrice(kpis.deadWithoutPrice) }),
    },
  ];
  return (
    <dl class="kpis">
      {cards.map(({ id, text, hint }) => (
        <div key={id} class="kpi">
          <dt>{t.kpi[id]}</dt>
          <dd class="kpi-value">{text}</dd>
          <dd class="caption">{[t.kpiHint[id], hint].filter(Boolean).join('；')}</dd>
        </div>
      ))}
    </dl>
  );
}
