import { formatDay, formatPeriod, weekday } from '../domain/time/calendar';
import { cellName } from '../domain/cells';
import type { DayBrief } from '../domain/report/dayBrief';
import { displayNumber, displayShare } from '../domain/metrics/display';
import { METRICS, type MetricId, type RatioBasisName } from '../domain/metrics/metrics';
import type { RoiGrade } from '../domain/metrics/roi';
import { SHEETS } from '../sheets/recognise/sheetNames';
import { METRIC_NAMES } from './metricNames.en-US';
import type { Texts } from './texts';

const BASES: Readonly<Record<RatioBasisName, string>> = {
  buyers: '',
  orders: ' (by orders)',
  amount: '',
  uniqueIps: ' (per IP)',
  visitors: ' (per visitor)',
};
const GRADES: Readonly<Record<RoiGrade, string>> = {
  不及格: 'failed',
  及格: 'passed',
  良好: 'good',
  优秀: 'excellent',
};

const name = (metric: MetricId | null) => (metric ? METRIC_NAMES[metric] : '');
const amount = (value: number, metric: MetricId | null) =>
  displayNumber(value, metric ? METRICS[metric].unit : 'orders');
const NONE = '—';
const shown = (value: number | null, metric: MetricId) => (value === null ? NONE : amount(value, metric));
const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const dayName = (day: number) => `${formatDay(day)} (${WEEKDAYS[weekday(day)]})`;
const plural = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;

function roiLabel({ roi }: DayBrief): string {
  const without = roi.without ?? [];
  if (!without.length) return 'ROI';
  const onlyAds = (['freeShipping', 'discounts', 'otherCost'] as const).every((id) => without.includes(id));
  return onlyAds ? 'ROI (ads only)' : `ROI (without ${without.map((id) => METRIC_NAMES[id]).join(', ')})`;
}

function overCeiling(actual: number, target: number, metric: MetricId | null): string {
  return `${name(metric)} ${amount(actual, metric)}, ceiling ${amount(target, metric)}, exceeded by ${displayShare(actual / target - 1)}`;
}

const cells = (count: number) => plural(count, 'cell');

const notADate = (text: string) => (text.trim() ? `Not a date: “${text}”` : 'This row has figures but no date');

export const enUS: Texts = {
  locale: 'en-US',
  app: {
    name: '店报 Dianbao',
    tabs: { check: 'Check', week: 'Weekly', import: 'Import' },
    working: 'Working…',
    reading: (done, total) => `Reading… ${done}/${total}`,
    writing: (done, total) => `Writing… ${done}/${total}`,
    cancel: 'Cancel',
    close: 'Close',
    undo: 'Undo',
    undone: 'Undone. The cells are as they were.',
    nothingToUndo: 'There is nothing to undo.',
    undoHint: 'Adding or copying a sheet empties Excel’s own undo list (Ctrl+Z). Use Undo here instead.',
    undoOf: (what) => `Undo: ${what}`,
    outsideExcel: 'Open the add-in in Excel: ribbon tab Dianbao, button Open pane.',
  },
  empty: {
    title: 'Start with a daily report',
    body: `The add-in checks the sheet “${SHEETS.daily}”: dates in the first column, one metric in each other. If you have none yet, create the sample sheets.`,
    createSample: 'Create sample sheets',
    created: (added) => `Created ${added.join(', ')}.`,
    kept: (names) => `${names.join(', ')} stayed as they were.`,
  },
  check: {
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
    stale: 'The sheet has changed. Check again.',
    severity: { error: 'Error', alarm: 'Below floor', weak: 'Weak' },
  },
  brief: {
    noData: (day) => `${dayName(day)} has no figures yet.`,
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
    payRatesDiffer: 'By amount and by orders differ widely: one large unpaid order may be behind it.',
    orderValue: 'Order value',
    roi: roiLabel,
    netRoi: 'Net ROI',
  },
  findings: {
    missingDay: ({ from, to, days }) =>
      days === 1
        ? `No figures for ${formatDay(from)}`
        : `No figures for ${days} days, ${formatDay(from)} to ${formatDay(to)}`,
    duplicateDay: ({ first }, { day }) =>
      `${day === null ? 'The date' : formatDay(day)} stands in ${cellName(first)} already; sums take that row only`,
    notANumber: ({ value, header }, { metric }) =>
      header === null ? notADate(String(value)) : `${name(metric) || header} cannot be read: “${value}”`,
    negativeValue: ({ value }, { metric }) => `${name(metric)} is negative: ${amount(value, metric)}`,
    rateMismatch: ({ typed, recomputed }, { metric }) =>
      `${name(metric)} says ${amount(typed, metric)}; this row gives ${amount(recomputed, metric)}`,
    impossibleConversion: ({ conversion }) =>
      `Conversion of ${displayNumber(conversion, 'rate')}: more buyers than visitors. Check the visitors`,
    missedTarget: ({ actual, target, share, direction }, { metric }) =>
      direction === 'atMost'
        ? overCeiling(actual, target, metric)
        : `${name(metric)} ${amount(actual, metric)} of ${amount(target, metric)}, ${displayShare(share)}: target missed`,
    belowFloor: ({ actual, target, share, direction, floor }, { metric }) =>
      direction === 'atMost'
        ? `${overCeiling(actual, target, metric)}, far too much`
        : `${name(metric)} ${amount(actual, metric)} of ${amount(target, metric)}, only ${displayShare(share)}: below the floor of ${displayShare(floor)}`,
    roiFailed: ({ roi, pass }) => {
      const rounded = roi.toFixed(2);
      const exact = Number(rounded) >= pass ? String(Math.floor(roi * 10000) / 10000) : rounded;
      return `ROI 1:${exact} failed (pass is 1:${pass})`;
    },
    distantDate: ({ from, to }, { day }) =>
      `${day === null ? 'The date' : formatDay(day)} is far from the others (${formatDay(from)} to ${formatDay(to)}); it may be a slip`,
  },
  ruleNames: {
    missingDay: 'Missing day',
    duplicateDay: 'Duplicate day',
    notANumber: 'Not a number',
    negativeValue: 'Negative value',
    rateMismatch: 'Rate mismatch',
    impossibleConversion: 'Conversion above 100%',
    missedTarget: 'Target missed',
    belowFloor: 'Below the floor',
    roiFailed: 'ROI failed',
    distantDate: 'Distant date',
  },
  dailyMessage: (brief, openFindings) =>
    [
      `Daily report ${dayName(brief.day)}${brief.finished ? '' : ', in progress'}`,
      `Paid ${shown(brief.amountPaid.value, 'amountPaid')} yuan, ` +
        (brief.share === null ? 'no target' : `${displayShare(brief.share)} of ${shown(brief.target, 'amountPaid')}`),
      `Month to date ${shown(brief.monthToDate.value, 'amountPaid')} yuan` +
        (brief.monthShare === null ? '' : `, ${displayShare(brief.monthShare)} of the target`) +
        `, ${displayShare(brief.monthElapsed)} of the month`,
      `${enUS.brief.conversion(brief)} ${shown(brief.conversion.value, 'conversion')}, payment rate ${shown(brief.payRate.value, 'payRate')}, order value ${shown(brief.orderValue.value, 'orderValue')} yuan`,
      `${roiLabel(brief)} ${shown(brief.roi.value, 'roi')}${brief.roiGrade ? ` (${GRADES[brief.roiGrade]})` : ''}; ` +
        (openFindings ? `${openFindings} open findings` : 'nothing open'),
    ].join('\n'),
  week: {
    run: 'Write weekly report',
    week: 'Week',
    previousWeek: 'Previous week',
    nextWeek: 'Next week',
    weekLabel: (week) => formatPeriod(week),
    intro: `Copies “${SHEETS.weekTemplate}” and fills only the cells with markers such as {{付款金额.环比}}. Writing it again refreshes these cells and no others.`,
    written: (sheet, count) => `“${sheet}”: ${cells(count)} filled.`,
    refilled: (sheet, count) => `“${sheet}”: ${cells(count)} refreshed, everything else as it was.`,
    unknown: (marker, place) => `${cellName(place)}: the marker ${marker} is unknown and stays as it is.`,
    empty: (marker, place, why) =>
      `${cellName(place)}: ${marker} has no value (${enUS.week.why[why] ?? why}), written as “—”.`,
    typedOver: (place) => `${cellName(place)} was changed by hand and not refreshed.`,
    list: (count) => `Cells written (${count})`,
    unknownList: (count) => `Unknown markers (${count})`,
    emptyList: (count) => `Markers without a value (${count})`,
    typedOverList: (count) => `Cells changed by hand (${count})`,
    insertMarker: 'Insert marker',
    insertHint: `Select a cell of “${SHEETS.weekTemplate}” first, then click a marker.`,
    searchMarker: 'Search markers',
    inserted: (marker, place) => `Inserted ${marker} in ${place.sheet} ${cellName(place)}.`,
    noMarker: (query) => `No marker matches “${query}”.`,
    markerGroups: { period: 'Dates', common: 'Common metrics', others: 'Other metrics' },
    facets: {
      value: 'This week',
      previous: 'Last week',
      change: 'Change',
      target: 'Target',
      achievement: 'Achieved',
      monthToDate: 'Month to date',
      grade: 'Grade',
    },
    why: {
      notKept: 'the daily report has no such column',
      noData: 'no data in this week',
      divisionByZero: 'division by zero',
      noTarget: 'no target',
      notGraded: 'no grade',
    },
  },
  metric: (id) => METRIC_NAMES[id],
  errors: {
    job: {
      noDailySheet: () =>
        `There is no sheet “${SHEETS.daily}”. Rename your daily report to “${SHEETS.daily}”, or create the sample sheets.`,
      noDailyHeader: () =>
        `No header was found in the first 12 rows of “${SHEETS.daily}”. It needs a column 日期 and at least one metric such as 付款金额.`,
      noDays: () => `“${SHEETS.daily}” holds no figures yet. Fill in at least one day.`,
      noTemplate: () =>
        `There is no sheet “${SHEETS.weekTemplate}”. Create the sample sheets, or rename your template to “${SHEETS.weekTemplate}”.`,
      templateWithoutMarkers: () => `“${SHEETS.weekTemplate}” holds no markers. Put some in with Insert marker.`,
      weekWithoutData: ({ week }) =>
        `${week ?? 'This week'} has no data, so no report was written. Choose another week, or fill in the daily report.`,
      notOurReport: ({ sheet }) =>
        `The sheet “${sheet}” exists but was not written by the add-in, so it stays as it is. Rename it and try again.`,
      nothingToAdd: () => `${Object.values(SHEETS).join(', ')} exist already; nothing was created.`,
      selectionOutsideTemplate: () =>
        `Select a blank or text cell of “${SHEETS.weekTemplate}” first, then insert the marker.`,
    },
    workbook: {
      noSuchSheet: ({ sheet }) => `The sheet “${sheet}” is gone; it may have been renamed or deleted.`,
      sheetExists: ({ sheet }) => `The sheet “${sheet}” exists already; nothing was changed. Rename it first.`,
      badSheetName: ({ sheet }) => `“${sheet}” cannot be a sheet name.`,
      sheetProtected: ({ sheet }) =>
        `The sheet “${sheet}” is protected; nothing was written. Unprotect it under Review and try again.`,
      structureProtected: () =>
        'The workbook’s structure is protected, so no sheet can be added; nothing was written. Unprotect it under Review and try again.',
      changedMeanwhile: ({ place, sheet }) =>
        place
          ? `${place.sheet} ${cellName(place)} was changed since; nothing was written over it.`
          : `“${sheet}” was changed since; nothing was written over it.`,
      cellBeingEdited: () => 'Excel is editing a cell. Press Enter to finish, then try again.',
      tooLarge: ({ sheet }) =>
        `The sheet “${sheet ?? ''}” is too large to read. Delete empty rows and columns and try again.`,
      cancelled: () => 'Cancelled; nothing was changed.',
      unsupported: () => 'This version of Excel cannot do that. Update Excel.',
      hostFailed: () => 'Excel did not finish; nothing was changed. Try again.',
    },
    unexpected: 'Something went wrong; nothing was changed. Try again.',
  },
};
