import type { FileErrorDetail } from '../read/errors';
import { Findings, SKIP, type Answers, type Question } from '../findings';
import { recognise, type Recognised } from './recognise';
import type { Rows } from '../read/rows';
import type { RawTable } from '../read/table';

export interface Unrecognised {
  readonly file: string;
  readonly archive: string | null;
  readonly sheet: string;
  readonly code: 'unknownTable' | 'noRows';
  readonly detail: FileErrorDetail;
  /** Two kinds fit equally: which one is it? */
  readonly question?: Question;
  /** What it is, though there is nothing in it: a day without refunds, a template. */
  readonly kind?: string;
  readonly kindName?: string;
}

/** The one kind of a table, by its headers and, where kinds cannot be told apart, by the user's answer. */
export function recogniseOne({ file, archive, sheet, rows }: RawTable, answers: Answers): Recognised | Unrecognised {
  const found = recognise(rows);
  const where = { file, archive, sheet, detail: {} };
  const chosen = found.length > 1 ? askKind(found, file, answers) : found[0];
  if (!chosen) return { ...where, code: 'unknownTable' };
  if ('code' in chosen) return { ...where, code: 'unknownTable', question: chosen };
  const { id, name } = chosen.kind;
  return hasContent(rows, chosen.headerRow + 1) ? chosen : { ...where, code: 'noRows', kind: id, kindName: name };
}

function hasContent(rows: Rows, from: number): boolean {
  for (let index = from; index < rows.length; index++) {
    if (rows.row(index).some((cell) => String(cell).trim() !== '')) return true;
  }
  return false;
}

function askKind(found: readonly Recognised[], file: string, answers: Answers): Recognised | Question | undefined {
  const ids = found.map(({ kind }) => kind.id);
  const findings = new Findings('', answers);
  const answer = findings.ask({
    id: `kind:${ids.join('|')}`,
    code: 'kind',
    args: { file },
    options: ids,
    remember: true,
  });
  if (answer === SKIP) return undefined;
  return found.find(({ kind }) => kind.id === answer) ?? findings.questions[0];
}
