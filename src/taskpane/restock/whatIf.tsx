import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { AS_IT_IS } from '../../domain/stock/restockSettings';
import { Button } from '../controls/fluent';
import { useStore } from '../shell/useStore';
import type { RestockProps } from './props';
import { triedOut } from './reading';
import { Slider } from './slider';

/** The slider's left end stands for each item's own level. */
const OWN_LEVEL = 0.84;

/** What would be ordered if goods came later, if more were to be safe, if a campaign sold more. Nothing of it is kept. */
export function WhatIf({ t, restock, stock }: RestockProps): VNode {
  const whatIf = useStore(restock.store, (state) => state.whatIf);
  const plan = useMemo(() => triedOut(stock, whatIf), [stock, whatIf]);
  const isTried = whatIf.moreLeadDays !== 0 || whatIf.service !== null || whatIf.factor !== 1;
  return (
    <section class="what-if">
      <p class="caption">{t.whatIfIntro}</p>
      <Slider
        label={t.moreLead}
        value={whatIf.moreLeadDays}
        {...{ min: -10, max: 30, step: 1 }}
        shown={t.moreLeadValue(whatIf.moreLeadDays)}
        onValue={(moreLeadDays) => restock.tryOut({ ...whatIf, moreLeadDays })}
      />
      <Slider
        label={t.service}
        value={whatIf.service ?? OWN_LEVEL}
        {...{ min: OWN_LEVEL, max: 0.99, step: 0.01 }}
        shown={whatIf.service === null ? t.serviceAsIs : t.serviceValue(whatIf.service)}
        onValue={(level) => restock.tryOut({ ...whatIf, service: level <= OWN_LEVEL ? null : level })}
      />
      <Slider
        label={t.factor}
        value={whatIf.factor}
        {...{ min: 0.5, max: 5, step: 0.1 }}
        shown={t.factorValue(whatIf.factor)}
        onValue={(factor) => restock.tryOut({ ...whatIf, factor })}
      />
      <output class="tried">
        <b>{plan.total.items > 0 ? t.total(plan.total) : t.nothingToOrder}</b>
        {isTried && <span class="caption">{t.difference(stock.plan.total, plan.total)}</span>}
      </output>
      {isTried && (
        <Button size="small" onClick={() => restock.tryOut(AS_IT_IS)}>
          {t.asItIs}
        </Button>
      )}
    </section>
  );
}
