import type { MetricId } from '../../domain/metrics/metrics';
import { SKIP, SUM, type Question } from '../../sheets/recognise/question';
import { metricName } from '../amounts';
import { percentReadings } from './percents';
import type { RecognitionTexts } from './texts';

const quoted = (names: readonly string[]) => names.map((name) => `“${name}”`).join(', ');
const sheetsOf = (value: string) => value.split('|');

function ask({ code, about, options }: Question): string {
  switch (code) {
    case 'meaning':
      return options.length === 1
        ? `Is “${about}” ${metricName.en(options[0]?.value as MetricId)}?`
        : `Which metric is “${about}”?`;
    case 'sameMeaning':
      return `${options.length} columns look like “${about}” but differ. Which one counts?`;
    case 'percentScale':
      return `What do the numbers under “${about}” mean?`;
    case 'whichSheets':
      return 'These sheets contradict each other. Which one is the shop’s daily report?';
    case 'alsoUse':
      return `“${about}” holds other figures of the same days. Use it too?`;
    case 'whichMonth':
      return `“${about}” names days but no month. Which month is it?`;
    case 'whichLines':
      return `Each day has several rows, told apart by “${about}”. Which are the shop’s?`;
  }
}

function option(question: Question, { value }: { readonly value: string }): string {
  switch (question.code) {
    case 'meaning':
      return question.options.length === 1 ? 'Yes' : metricName.en(value as MetricId);
    case 'sameMeaning':
      if (value === SUM) return 'All, added up';
      return value.replace(/#(\d+)$/, ' (column $1 of that name)').replace(/\//g, ' ');
    case 'percentScale': {
      const { typed, means } = percentReadings(question, value);
      return `${typed} is ${means}`;
    }
    case 'whichSheets':
      return value === SUM
        ? 'All of them, added up'
        : quoted(sheetsOf(value).slice(0, 3)) + etc(sheetsOf(value).length);
    case 'alsoUse':
      return 'Use it';
    case 'whichMonth':
      return value;
    case 'whichLines':
      return value === SUM ? 'All, added up' : `Only “${value}”`;
  }
}

const etc = (count: number) => (count > 3 ? ` and ${count - 3} more` : '');

export const recognitionEnUS: RecognitionTexts = {
  ask,
  option,
  skip: ({ code, options }) =>
    code === 'whichSheets' ? null : code === 'meaning' && options.length === 1 ? 'No, leave it out' : 'Leave it out',
  meanwhile: ({ code, about, options }) => {
    if (code === 'whichSheets') return `Until then ${quoted(sheetsOf(options[0]?.value ?? '').slice(0, 1))} is used.`;
    if (code === 'whichLines') return 'Until then this table is not used.';
    return `Until then “${about}” is left out; the rest is checked.`;
  },
  kept: ' The answer is kept in the workbook and not asked again.',
  more: (count) => `${count} more question${count === 1 ? '' : 's'}`,
  samples: (samples) => `For example ${samples.join(', ')}`,
  answered: (question, answer) => {
    const said = answer === SKIP ? 'left out' : option(question, { value: answer });
    return question.code === 'whichSheets' ? `Daily report: ${said}` : `“${question.about}”: ${said}`;
  },
  remembered: (what) => `Kept: ${what}. Undo takes it back; the tab Sheets changes it.`,
  source: (sheets) => `Figures from ${quoted(sheets.slice(0, 3))}${etc(sheets.length)}`,
  open: 'Sheets',
  noneUsed: 'There are tables like a daily report, but none is used. Choose one under Sheets.',
};
