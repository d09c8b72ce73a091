import type { CellValue } from '../../domain/cells';
import type { Change } from '../../workbook/change';
import { fillRecordKey } from '../report/fillRecordKey';
import { traceOfText } from '../report/traceOfText';
import { RESULT_COLUMNS, type ResultColumn } from './columns';
import { isLink, type Content } from './contents';

/** What we wrote last, kept in the workbook's settings: that is how a refill tells its own values from typed ones. */
export interface ResultsRecord {
  readonly kind: 'results';
  readonly title: string;
  readonly note: string;
  /** By the finding's id: a trace of each column but the link and 备注, in their order. */
  readonly rows: Readonly<Record<string, string>>;
}

const TRACED: readonly ResultColumn[] = RESULT_COLUMNS.filter((column) => column !== 'place' && column !== 'remark');

export function tracesOf(contents: ReadonlyMap<ResultColumn, Content>): string {
  return TRACED.map((column) => {
    const content = contents.get(column);
    return trace(content && 'value' in content ? content.value : '');
  }).join('.');
}

/** Whether a cell holds what we wrote into it; `traces` are those of its row. */
export function isOurs(content: CellValue, column: ResultColumn, traces: string): boolean {
  if (column === 'place') return isLink(content);
  const at = TRACED.indexOf(column);
  return at >= 0 && trace(content) === traces.split('.')[at];
}

export function keepRecord(sheet: string, record: ResultsRecord): Change {
  return { kind: 'setting', key: fillRecordKey(sheet), value: record };
}

/** The sheet that we filled, of those that are there; null where there is none. */
export function filledSheet(
  sheets: readonly string[],
  settings: Readonly<Record<string, unknown>>,
): { readonly sheet: string; readonly record: ResultsRecord } | null {
  for (const sheet of sheets) {
    const record = settings[fillRecordKey(sheet)];
    if (isRecord(record)) return { sheet, record };
  }
  return null;
}

function isRecord(value: unknown): value is ResultsRecord {
  const record = value as Partial<ResultsRecord> | null;
  return typeof record === 'object' && record !== null && record.kind === 'results' && typeof record.rows === 'object';
}

/** Numbers without the noise of a way through a spreadsheet; '' for a blank cell. */
function trace(value: CellValue): string {
  const text = typeof value === 'number' ? String(Number(value.toPrecision(12))) : String(value);
  return text === '' ? '' : traceOfText(text);
}
