import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MetricKey } from '../../../../src/domain/metrics/metric';
import type { Answers } from '../../../../src/sheets/recognise/question';
import type { WrittenSheet } from './notation';

/** What is put in front of the recogniser. */
interface GoldenInput {
  /** What is special about the layout, and where it was seen. */
  readonly note: string;
  /** Repository and file, or page, of which headers and layout were transcribed; the figures are made up. */
  readonly source?: string;
  readonly today: string;
  readonly sheets: readonly WrittenSheet[];
}

/** A table of days that the recogniser must find. Cells are written `9月!B2`, without the sheet where there is but one. */
export interface ExpectedTable {
  readonly days: 'down' | 'across';
  /** Where the header meets the days. */
  readonly header: string;
  readonly firstDay: string;
  readonly metrics: Readonly<Partial<Record<MetricKey, string>>>;
  readonly targets?: Readonly<Partial<Record<MetricKey, string>>>;
  /** The header of the column that splits the days. */
  readonly key?: string;
}

export type ExpectedFigure = number | null | 'error';

export interface ExpectedSeries {
  readonly columns: readonly MetricKey[];
  /** Figures of every day in the order of `columns`, null for missing, `error` for Excel's; the days in the sheet's own order. */
  readonly days: Readonly<Record<string, readonly ExpectedFigure[]>>;
}

interface ExpectedQuestion {
  readonly id: string;
  readonly cell: string;
  readonly options: readonly string[];
}

export interface Understood {
  readonly tables: readonly ExpectedTable[];
  /** Where the headers of tables meet the days that are left out. */
  readonly unused?: readonly string[];
  readonly questions: readonly ExpectedQuestion[];
  readonly series: ExpectedSeries;
}

interface GoldenExpected extends Understood {
  /** The same workbook after questions were answered; what is not said is as before. */
  readonly answered?: readonly (Partial<Understood> & { readonly answers: Answers })[];
}

/** One thing that somebody does wrong in the sheet, and what the check says about it. */
interface SeededError {
  readonly cell: string;
  readonly to: string;
  /** `rule cell` of all findings that follow from it. */
  readonly finds: readonly string[];
}

export interface Golden {
  readonly name: string;
  readonly input: GoldenInput;
  readonly expected: GoldenExpected;
  readonly errors: readonly SeededError[];
}

const FOLDER = join(__dirname, '../../../golden/recognise');

export function goldens(): Golden[] {
  return readdirSync(FOLDER)
    .sort()
    .map((name) => {
      const json = <T>(file: string): T => JSON.parse(readFileSync(join(FOLDER, name, file), 'utf8')) as T;
      if (!existsSync(join(FOLDER, name, 'errors.json'))) throw new Error(`${name} has no seeded errors`);
      return { name, input: json('input.json'), expected: json('expected.json'), errors: json('errors.json') };
    });
}
