import { formatDay } from '../../domain/time/calendar';
import { metricName } from '../amounts';
import type { HiddenLines } from '../../sheets/recognise/hiddenLines';
import type { SheetsTabTexts } from './texts';
import { tableName } from '../tableNames';

export const sheetsTabEnUS: SheetsTabTexts = {
  intro:
    'This is how your sheets are understood. A name leads to its header; what is wrong can be changed, and the workbook keeps it.',
  again: 'Look again',
  forgetAll: 'Recognise anew',
  forgotten: 'Answers and changes are forgotten; the sheets were recognised anew.',
  nothing: 'No daily figures are used yet.',
  across: 'Dates across',
  down: 'Dates down',
  part: ({ from, to, days, yearGuessed, hidden }) =>
    [
      `${formatDay(from)} to ${formatDay(to)}, ${days} day${days === 1 ? '' : 's'}`,
      yearGuessed && 'no year is named; taken from today',
      hidden && `${hidden.count} of them hidden, and counted all the same: ${namedLines(hidden)}`,
    ]
      .filter(Boolean)
      .join('; '),
  moreSheets: (count) => `${count} more sheet${count === 1 ? '' : 's'} of this kind`,
  summed: 'These sheets are added up day by day.',
  keyed: (header) => `Several rows a day, told apart by “${header}”`,
  allAdded: 'All, added up',
  onlyLines: (value) => `Only “${value}”`,
  use: (use) => {
    switch (use.kind) {
      case 'metric':
        return metricName.en(use.metric);
      case 'target':
        return `Target: ${metricName.en(use.metric)}`;
      case 'asked':
        return 'To be answered';
      case 'key':
        return 'Tells the rows of a day apart';
      case 'notUsed':
        return 'Not used';
      case 'beside':
        return 'No figure of the day';
      case 'unknown':
        return 'Not known';
    }
  },
  recognised: 'As recognised',
  skipColumn: 'Not used',
  meaningOf: (header) => `Metric of “${header}”`,
  define: 'Define',
  defineOf: (header) => `Define “${header}” as a metric`,
  howComputed: 'Value',
  asItStands: 'As in the column, days added up',
  byFormula: 'By a formula',
  formula: 'Formula',
  formulaExample: 'e.g. (付款金额-退款金额)/访客数',
  unit: 'Unit',
  chooseUnit: 'Choose',
  name: 'Name',
  direction: 'Direction',
  better: { atLeast: 'Higher is better', atMost: 'Lower is better' },
  dayTarget: 'Daily target',
  optional: 'optional',
  keepDefinition: 'Write to settings',
  defined: (name) => `Define “${name}”`,
  definedAt: (name, { sheet, row }) =>
    `“${name}” is a metric now, kept in row ${row + 1} of “${sheet}”, where it can be changed.`,
  otherColumns: (count) => `Not used (${count})`,
  leaveOut: 'Leave this table out',
  leftOut: (count) => `Tables that are not used (${count})`,
  why: {
    copy: 'all of its figures stand in another sheet',
    contradicts: 'contradicts the sheet that is used',
    otherMetrics: 'other figures of the same days',
    ofOthers: 'not the shop’s current report, going by its name',
    asked: 'to be answered',
    skipped: 'left out by you',
    noMetrics: 'none of its columns is used',
  },
  useIt: 'Use it',
  useInstead: 'Use it instead',
  roles: 'Other sheets',
  role: {
    targets: 'Targets',
    settings: 'Settings',
    weekTemplate: 'Weekly template',
    stock: 'Stock',
    sales: 'Item sales',
    arrivals: 'Arrivals',
  },
  table: tableName.en,
  noSheet: 'None',
  notUsed: 'Not used',
  changed: (about, to) => `“${about}”: ${to}`,
};

/** So many ranges can be read; a filter may hide hundreds. */
const MOST_RANGES = 8;

function namedLines({ across, ranges }: HiddenLines): string {
  const named = ranges.slice(0, MOST_RANGES).join(', ');
  return `${across ? 'columns' : 'rows'} ${named}${ranges.length > MOST_RANGES ? ' …' : ''}`;
}
