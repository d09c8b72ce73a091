import { cellName } from '../../domain/cells';
import type { DayBrief } from '../../domain/report/dayBrief';
import { displayNumber, displayShare } from '../../domain/metrics/display';
import { type RatioBasisName } from '../../domain/metrics/metrics';
import type { RoiGrade } from '../../domain/metrics/roi';
import { amountOrNone, metricName } from '../amounts';
import { dayName as dayNames } from '../dayNames';
import type { BriefTexts, CheckTexts } from './texts';

const dayName = dayNames.en;
const GRADES: Readonly<Record<RoiGrade, string>> = {
  不及格: 'failed',
  及格: 'passed',
  良好: 'good',
  优秀: 'excellent',
};
const plural = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;

export const checkEnUS: CheckTexts = {
  tab: 'Check',
  run: 'Check daily report',
  again: 'Check again',
  date: 'Day to check',
  intro: 'Checks figures, targets and ROI. Findings are listed by day; a click leads to the cell.',
  copy: 'Copy daily message',
  copied: 'Copied. Paste it into the group chat.',
  copyFailed: 'It could not be copied. Select the text below and copy it by hand.',
  dayFindings: (day) => `Findings of ${dayName(day)}`,
  olderFindings: (count) => `Older findings (${count})`,
  otherFindings: (count) => `Others (${count})`,
  knownFindings: (count) => `Known (${count})`,
  nothingFound: 'Nothing was found.',
  nothingOnDay: 'Nothing was found on this day.',
  nothingToCheck: 'Without figures, this day was not checked.',
  counts: (errors, alarms, weak) =>
    [errors && plural(errors, 'error'), alarms && `${alarms} below the floor`, weak && `${weak} weak`]
      .filter(Boolean)
      .join(', ') || 'Nothing was found',
  known: 'Known',
  knownReason: 'Reason (for example: stock shortage, agreed with the boss)',
  keepKnown: 'Keep',
  forgetKnown: 'Remind me again',
  goTo: (place) => `Go to ${place.sheet} ${cellName(place)}`,
  ruleFailed: (rule) => `The rule “${rule}” did not run; the others did.`,
  mend: 'Fix',
  mendIt: 'Change it',
  mended: (place) => `Fixed ${place.sheet} ${cellName(place)}`,
  stale: 'The sheet has changed. Check again.',
  severity: { error: 'Error', alarm: 'Below floor', weak: 'Weak', note: 'Note' },
};

const BASES: Readonly<Record<RatioBasisName, string>> = {
  buyers: '',
  orders: ' (by orders)',
  amount: '',
  uniqueIps: ' (per IP)',
  visitors: ' (per visitor)',
};

function roiLabel({ roi }: DayBrief): string {
  const without = roi.without ?? [];
  if (!without.length) return 'ROI';
  const onlyAds = (['freeShipping', 'discounts', 'otherCost'] as const).every((id) => without.includes(id));
  return onlyAds ? 'ROI (ads only)' : `ROI (without ${without.map((id) => metricName.en(id)).join(', ')})`;
}

export const briefEnUS: BriefTexts = {
  noData: (day) => `${dayName(day)} has no figures.`,
  inProgress: 'in progress',
  day: dayName,
  amountPaid: 'Amount paid',
  share: 'Achieved',
  target: (value) => `Target ${displayNumber(value, 'yuan')}`,
  noTarget: 'No target',
  yuan: 'yuan',
  status: {
    达标: 'On target',
    接近: 'Close',
    未达标: 'Below target',
    低于底线: 'Below floor',
    无目标: 'No target',
  },
  grade: GRADES,
  floor: (share) => `Floor ${displayShare(share)}`,
  near: (share) => `≥ ${displayShare(share)}`,
  goal: 'Target',
  done: (share) => `${displayShare(share)} of the target`,
  monthToDate: 'Month to date',
  monthElapsed: 'Time elapsed',
  conversion: ({ conversion }) => `Conversion${conversion.basis ? BASES[conversion.basis] : ''}`,
  payRate: 'Payment rate',
  payRateByOrders: (value) => `by orders ${displayNumber(value, 'rate')}`,
  orderValue: 'Order value',
  roi: roiLabel,
  netRoi: 'Net ROI',
};

function ownFigure({ metric, outcome: { value } }: DayBrief['own'][number]): string {
  return `${metric.name} ${amountOrNone(value, metric)}${metric.unit === 'yuan' ? ' yuan' : ''}`;
}

/** Five lines for the group chat. */
export function dailyMessageEnUS(brief: DayBrief, openFindings: number): string {
  return [
    `Daily report ${dayName(brief.day)}${brief.finished ? '' : ', in progress'}`,
    `Paid ${amountOrNone(brief.amountPaid.value, 'amountPaid')} yuan, ` +
      (brief.target === null
        ? 'no target'
        : brief.share === null
          ? `target ${amountOrNone(brief.target, 'amountPaid')}`
          : `${displayShare(brief.share)} of ${amountOrNone(brief.target, 'amountPaid')}`),
    `Month to date ${amountOrNone(brief.monthToDate.value, 'amountPaid')} yuan` +
      (brief.monthShare === null ? '' : `, ${displayShare(brief.monthShare)} of the target`) +
      `, ${displayShare(brief.monthElapsed)} of the month`,
    `${briefEnUS.conversion(brief)} ${amountOrNone(brief.conversion.value, 'conversion')}, payment rate ${amountOrNone(brief.payRate.value, 'payRate')}, order value ${amountOrNone(brief.orderValue.value, 'orderValue')} yuan` +
      brief.own.map((own) => `, ${ownFigure(own)}`).join(''),
    `${roiLabel(brief)} ${amountOrNone(brief.roi.value, 'roi')}${brief.roiGrade ? ` (${GRADES[brief.roiGrade]})` : ''}; ` +
      (openFindings ? `${openFindings} open findings` : 'nothing open'),
  ].join('\n');
}
