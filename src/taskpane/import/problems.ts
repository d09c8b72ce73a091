import type { FileTexts } from '../../text/files/texts';
import type { ImportTexts } from '../../text/import/texts';
import type { ImportedTable, ImportProblem } from '../../files/importFiles';

export interface SortedProblems {
  /** Files that give nothing, and tables that wait for an answer. */
  readonly loud: readonly ImportProblem[];
  /** Further sheets of a workbook that is of use otherwise, such as notes of the platform. */
  readonly quiet: readonly ImportProblem[];
}

export function sortProblems(problems: readonly ImportProblem[], tables: readonly ImportedTable[]): SortedProblems {
  const fileOf = ({ file, archive }: { readonly file: string; readonly archive: string | null }) =>
    `${archive ?? ''}/${file}`;
  const useful = new Set(tables.map(fileOf));
  const isQuiet = (problem: ImportProblem) =>
    problem.question === undefined &&
    (problem.code === 'unknownTable' || problem.code === 'noRows') &&
    useful.has(fileOf(problem));
  return { loud: problems.filter((one) => !isQuiet(one)), quiet: problems.filter(isQuiet) };
}

/** Where a table lies: its file, its archive, its sheet if it has a name. */
export function sourceName(
  { file, archive, sheet }: { readonly file: string; readonly archive: string | null; readonly sheet: string },
  texts: FileTexts,
): string {
  const name = archive === null ? file : texts.inArchive(file, archive);
  return sheet === '' ? name : `${name} · ${sheet}`;
}

export function problemSentence(problem: ImportProblem, files: FileTexts, tables: ImportTexts): string {
  const { code, detail } = problem;
  if (code === 'unknownTable' || code === 'noRows') return tables.problems[code];
  return files.errors[code](detail);
}
