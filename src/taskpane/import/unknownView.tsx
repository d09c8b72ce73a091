import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { columnName } from '../../domain/cells';
import type { Answers, Question } from '../../files/findings';
import { pointableColumns } from '../../files/recognise/pointable';
import type { UnknownTable } from '../../files/recognise/unknownTable';
import { Button } from '../controls/fluent';
import { PointForm } from './pointForm';
import type { TabTexts } from './textsOf';
import './unknown.css';

interface UnknownViewProps {
  readonly file: string;
  readonly table: UnknownTable;
  readonly texts: TabTexts;
  readonly busy: boolean;
  readonly onAnswer: (questions: readonly Question[], given: Answers) => void;
}

const HEADERS_NAMED = 8;
const MISSING_NAMED = 4;

/** What was found in a table that fits no kind, and the way out: to say what its columns are. */
export function UnknownView({ file, table, texts, busy, onAnswer }: UnknownViewProps): VNode {
  const t = texts.tab.unknown;
  const { rows, nearest, hasDate } = table;
  const [open, setOpen] = useState(false);
  const [headerRow, setHeaderRow] = useState(table.headerRow);
  const form = useId();
  const names = pointableColumns(rows, table.headerRow).map(({ header, index }) => header || t.bare(columnName(index)));
  return (
    <div class="unknown">
      <ul class="unknown-found">
        <li>{t.header(table.headerRow + 1, names.slice(0, HEADERS_NAMED), names.length)}</li>
        {nearest.map(({ kind, name, missing }) => (
          <li key={kind}>{t.near(name, missing.slice(0, MISSING_NAMED), missing.length)}</li>
        ))}
        {!hasDate && <li>{t.noDate}</li>}
      </ul>
      <Button size="small" expanded={open} controls={form} onClick={() => setOpen(!open)}>
        {t.point}
      </Button>
      {/* Made only when it is wanted: a workbook of twelve such sheets would hold twenty thousand options. */}
      <div id={form} hidden={!open}>
        {open && (
          <PointForm key={headerRow} {...{ file, rows, headerRow, texts, busy, onAnswer }} onHeaderRow={setHeaderRow} />
        )}
      </div>
    </div>
  );
}
