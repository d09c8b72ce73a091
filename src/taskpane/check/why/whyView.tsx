import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { attribute, type Attribution } from '../../../domain/attribution/attribution';
import {
  COMPARISONS,
  comparedPeriods,
  type ComparedPeriods,
  type Comparison,
} from '../../../domain/attribution/periods';
import type { DatedFigures } from '../../../domain/metrics/daily';
import type { Period } from '../../../domain/time/calendar';
import type { Texts } from '../../../text/texts';
import { Choice } from '../../controls/choice';
import type { DailyCheck } from '../dailyCheck';
import { Contribution } from './contribution';
import { CopyMessage } from '../copyMessage';
import { textsOf } from './textsOf';
import './why.css';

export interface WhyProps {
  readonly check: DailyCheck;
  readonly texts: Texts;
  readonly busy: boolean;
  readonly copy: (message: string) => Promise<string | null>;
}

/** 变动归因: 付款金额 against another day or period, split into what it is a product of. */
export function WhyView({ check, texts, busy, copy }: WhyProps): VNode {
  const t = textsOf(texts);
  const [comparison, compare] = useState<Comparison>('sameWeekday');
  const periods = comparedPeriods(comparison, check.asked, check.firstWeekday);
  const over = ({ from, to }: Period): readonly DatedFigures[] =>
    check.days.filter(({ day }) => day >= from && day <= to);
  const found = attribute(over(periods.before), over(periods.after), check.kept);
  return (
    <div class="why">
      <label class="why-against">
        <span class="caption">{t.against}</span>
        <Choice
          label={t.against}
          value={comparison}
          options={COMPARISONS.map((value) => ({ value, label: t.comparison[value] }))}
          onChoose={(value) => compare(value as Comparison)}
        />
      </label>
      {found ? <Parts found={found} periods={periods} texts={texts} /> : <p>{t.nothingToCompare(periods)}</p>}
      {found && (
        <CopyMessage
          label={t.copy}
          message={t.message(found, comparison, periods)}
          texts={texts}
          busy={busy}
          copy={copy}
        />
      )}
    </div>
  );
}

interface PartsProps {
  readonly found: Attribution;
  readonly periods: ComparedPeriods;
  readonly texts: Texts;
}

function Parts({ found, periods, texts }: PartsProps): VNode {
  const t = textsOf(texts);
  const most = Math.max(...found.parts.map(({ amount }) => Math.abs(amount)), Math.abs(found.uncovered));
  return (
    <>
      <p>{t.change(found, periods)}</p>
      {found.parts.length === 0 ? (
        <p class="caption">{t.noFactors}</p>
      ) : (
        <ul class="contributions">
          {found.parts.map((part) => (
            <Contribution
              key={part.factor}
              label={t.factor(part, found)}
              detail={t.moved(part)}
              amount={part.amount}
              most={most}
            />
          ))}
          {found.uncovered !== 0 && <Contribution label={t.uncovered} amount={found.uncovered} most={most} />}
        </ul>
      )}
    </>
  );
}
