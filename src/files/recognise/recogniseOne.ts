import type { FileErrorDetail } from '../read/errors';
import { Findings, SKIP, type Answers, type Question } from '../findings';
import { recognisePointed } from './pointed';
import { recognise, type Recognised } from './recognise';
import { describeUnknown, type UnknownTable } from './unknownTable';
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
  /** What was found in a table that fits no kind; absent where nothing in it looks like a header. */
  readonly unknown?: UnknownTable;
  /** What it is, though there is nothing in it: a day without refunds, a template. */
  readonly kind?: string;
  readonly kindName?: string;
}

/**
 * The one kind of a table: by what the user said of its columns, else by its headers and, where kinds cannot be told
 * apart, by the user's answer.
 */
export function recogniseOne({ file, archive, sheet, rows }: RawTable, answers: Answers): Recognised | Unrecognised {
  const where = { file, archive, sheet, detail: {} };
  const pointed = recognisePointed(rows, answers);
  const found = pointed ? [pointed] : recognise(rows);
  if (found.length === 0) {
    const unknown = describeUnknown(rows);
    return { ...where, code: 'unknownTable', ...(unknown ? { unknown } : {}) };
  }
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
