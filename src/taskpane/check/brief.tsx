import type { ComponentChildren, VNode } from 'preact';
import type { Outcome } from '../../domain/metrics/outcome';
import type { DayBrief } from '../../domain/report/dayBrief';
import { displayNumber, displayShare } from '../../domain/metrics/display';
import type { Unit } from '../../domain/metrics/metrics';
import type { Texts } from '../../text/texts';
import './brief.css';
import { GoalBarView } from './goalBarView';

interface BriefProps {
  readonly brief: DayBrief;
  readonly texts: Texts;
}

/** What a shop wants to know about the day before anything else. */
export function Brief({ brief, texts }: BriefProps): VNode {
  const t = texts.brief;
  if (!brief.hasData) {
    return (
      <section class="brief">
        <p class="brief-none">{t.noData(brief.day)}</p>
        <Month brief={brief} texts={texts} />
      </section>
    );
  }
  const { payRateByOrders } = brief;
  return (
    <section class="brief">
      <div class="brief-head">
        <h2>{t.day(brief.day)}</h2>
        {!brief.finished && <span class="tag">{t.inProgress}</span>}
      </div>
      <Amount brief={brief} texts={texts} />
      <Month brief={brief} texts={texts} />
      <dl class="figures">
        <Figure label={t.conversion(brief)} value={shown(brief.conversion, 'rate')} />
        <Figure label={t.payRate} value={shown(brief.payRate, 'rate')}>
          {payRateByOrders?.value != null &&
            brief.payRate.basis === 'amount' &&
            t.payRateByOrders(payRateByOrders.value)}
        </Figure>
        <Figure label={t.orderValue} value={shown(brief.orderValue, 'yuan')} />
        <Figure label={t.roi(brief)} value={shown(brief.roi, 'oneToN')} tag={brief.roiGrade && t.grade[brief.roiGrade]}>
          {brief.netRoi.value !== null && `${t.netRoi} ${displayNumber(brief.netRoi.value, 'oneToN')}`}
        </Figure>
        {brief.own.map(({ metric, outcome, share, status }) => (
          <Figure
            key={metric.key}
            label={metric.name}
            value={shown(outcome, metric.unit)}
            tag={share === null ? null : t.status[status]}
          >
            {share !== null && `${t.share} ${displayShare(share)}`}
          </Figure>
        ))}
      </dl>
    </section>
  );
}

const STATUS_CLASS = { 达标: 'met', 接近: 'near', 未达标: 'missed', 低于底线: 'below', 无目标: 'none' } as const;

function Amount({ brief, texts }: BriefProps): VNode {
  const t = texts.brief;
  const status = STATUS_CLASS[brief.status];
  return (
    <div class={`amount status-${status}`}>
      <div class="caption">{t.amountPaid}</div>
      <div class="amount-line">
        <span class="amount-value">
          {shown(brief.amountPaid, 'yuan')}
          {brief.amountPaid.value !== null && <small> {t.yuan}</small>}
        </span>
        {brief.share === null && brief.target !== null ? (
          // Nothing to hold against the target: that is not 无目标.
          <span class="caption">{t.target(brief.target)}</span>
        ) : (
          <span class="status-word">{t.status[brief.status]}</span>
        )}
      </div>
      {brief.share !== null && (
        <>
          <div class="amount-line">
            <span>
              {t.share} <strong>{displayShare(brief.share)}</strong>
            </span>
            <span class="caption">{brief.target !== null && t.target(brief.target)}</span>
          </div>
          <GoalBarView share={brief.share} limits={brief.limits} texts={texts} />
        </>
      )}
    </div>
  );
}

/** 月累计 beside 时间进度: only together do they tell whether the month is on its way. */
function Month({ brief, texts }: BriefProps): VNode {
  const t = texts.brief;
  return (
    <div class="month">
      <div>
        <div class="caption">{t.monthToDate}</div>
        <div class="figure-value">{shown(brief.monthToDate, 'yuan')}</div>
        <ThinBar share={brief.monthShare ?? 0} />
        <div class="caption">{brief.monthShare === null ? t.noTarget : t.done(brief.monthShare)}</div>
      </div>
      <div>
        <div class="caption">{t.monthElapsed}</div>
        <div class="figure-value">{displayShare(brief.monthElapsed)}</div>
        <ThinBar share={brief.monthElapsed} quiet />
      </div>
    </div>
  );
}

function ThinBar({ share, quiet = false }: { readonly share: number; readonly quiet?: boolean }): VNode {
  return (
    <div class={quiet ? 'thin-bar quiet' : 'thin-bar'} aria-hidden="true">
      <div style={{ width: `${Math.min(Math.max(share, 0), 1) * 100}%` }} />
    </div>
  );
}

interface FigureProps {
  readonly label: string;
  readonly value: string;
  readonly tag?: string | null;
  readonly children?: ComponentChildren;
}

function Figure({ label, value, tag, children }: FigureProps): VNode {
  return (
    <div>
      <dt class="caption">{label}</dt>
      <dd>
        <span class="figure-value">{value}</span>
        {tag && <span class="tag">{tag}</span>}
        {children && <div class="caption">{children}</div>}
      </dd>
    </div>
  );
}

function shown({ value }: Outcome, unit: Unit): string {
  return value === null ? '—' : displayNumber(value, unit);
}
