import type { CellValue } from '../../domain/cells';
import { METRICS, type MetricId } from '../../domain/metrics/metrics';
import { normaliseHeader } from '../../sheets/recognise/headers';
import type { Answers, Question } from '../findings';
import type { Rows } from '../read/rows';
import { HEADER_ROWS } from '../read/table';
import { HeaderIndex } from './headerIndex';
import type { ColumnRole, Kind } from './kind';
import type { Recognised } from './recognise';

/** The kind of every table whose columns somebody pointed at; the pane names it in the user's language. */
export const POINTED = 'pointed';

/** Names a header by what it says, whatever file it stands in and on which row. */
export function columnsId(header: readonly CellValue[]): string {
  return `columns:${headerKey(header)}`;
}

export function headerKey(header: readonly CellValue[]): string {
  const names = header.map((cell) => normaliseHeader(String(cell)).name);
  while (names.length > 0 && names[names.length - 1] === '') names.pop();
  return names.join('|');
}

/** What is each column of this header? The answer is `rolesText`. */
export function columnsQuestion(file: string, header: readonly CellValue[]): Question {
  return { id: columnsId(header), code: 'columns', args: { file }, options: [], remember: true };
}

/** An answer as the workbook keeps it: one role a column, left to right. */
export function rolesText(roles: readonly ColumnRole[]): string {
  return roles.join(',');
}

/** null for what is no answer (any more): other columns, metrics that there are not, no figure, two days. */
function rolesOf(answer: string, header: readonly CellValue[]): readonly ColumnRole[] | null {
  const roles = answer.split(',').filter(isRole);
  const width = headerKey(header).split('|').length;
  const isWhole = roles.length === width && roles.length === answer.split(',').length;
  return isWhole && isComplete(roles) ? roles : null;
}

function isRole(text: string): text is ColumnRole {
  return text === 'date' || text === 'skip' || Object.prototype.hasOwnProperty.call(METRICS, text);
}

/** Whether a table can be read by these roles: at least one figure, and nothing twice that cannot be added up. */
export function isComplete(roles: readonly ColumnRole[]): boolean {
  const said = roles.filter((role) => role !== 'skip');
  const twice = said.filter((role, i) => said.indexOf(role) !== i);
  return said.some((role) => role !== 'date') && twice.every(mayStandTwice);
}

/** Two columns of one metric are added up where the metric is a sum: 直通车 and 引力魔方 are both 其他推广. */
export function mayStandTwice(role: ColumnRole): boolean {
  return role === 'skip' || (role !== 'date' && isSum(role));
}

function isSum(metric: MetricId): boolean {
  const { kind } = METRICS[metric].aggregation;
  return kind === 'sum' || kind === 'composed';
}

/** The table by what the user said of one of its first rows; null where nothing was said. */
export function recognisePointed(rows: Rows, answers: Answers): Recognised | null {
  if (!Object.keys(answers).some((id) => id.startsWith('columns:'))) return null;
  for (let headerRow = 0; headerRow < Math.min(HEADER_ROWS, rows.length); headerRow++) {
    const cells = rows.row(headerRow);
    const id = columnsId(cells);
    const answer = Object.prototype.hasOwnProperty.call(answers, id) ? answers[id] : undefined;
    const roles = answer === undefined ? null : rolesOf(answer, cells);
    if (roles) return { kind: kindOf(roles), headerRow, header: new HeaderIndex(cells) };
  }
  return null;
}

function kindOf(roles: readonly ColumnRole[]): Kind {
  return { id: POINTED, name: '', needs: [], fills: { shape: 'pointed', roles } };
}
