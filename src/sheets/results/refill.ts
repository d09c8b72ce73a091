import type { CellWrite, Change } from '../../workbook/change';
import type { ResultRow, ResultWords } from './columns';
import { contentsOf, type Content } from './contents';
import type { FoundResults, FoundRow } from './found';
import { isOurs, keepRecord, tracesOf, type ResultsRecord } from './record';
import { rowFormats } from './rows';

/**
 * Fills the sheet again. A row in which somebody typed stays where it is, with its finding; of its cells only those that
 * still hold what we wrote are written. The other findings take the other rows of ours, in order, and the rows below;
 * what is left over is cleared. No row is inserted or removed, and rows that are not ours stay as they are.
 */
export function planRefill(
  found: FoundResults,
  before: ResultsRecord,
  rows: readonly ResultRow[],
  words: ResultWords,
): readonly Change[] {
  const { sheet, places } = found;
  const byId = new Map(rows.map((row) => [row.id, row]));
  const typed = found.rows.filter((row) => row.typed);
  const kept = new Set(typed.map(({ id }) => id));
  const free = found.rows.filter((row) => !row.typed).map(({ row }) => row);
  const others = rows.filter(({ id }) => !kept.has(id));
  const placed = others.map((row, i) => ({ row, at: free[i] ?? found.end + i - free.length }));
  const cells: CellWrite[] = [
    ...aboveWrites(found, before, words),
    ...typed.flatMap((at) => typedWrites(found, before, at, byId.get(at.id), words)),
    ...placed.flatMap(({ row, at }) => writes(found, at, contentsOf(row))),
    ...free.slice(others.length).flatMap((at) => blanks(found, at)),
  ];
  const traces = [
    ...typed.map(({ id }): [string, string] => {
      const row = byId.get(id);
      return [id, row ? tracesOf(contentsOf(row)) : resolvedTraces(before.rows[id] as string, words)];
    }),
    ...others.map((row): [string, string] => [row.id, tracesOf(contentsOf(row))]),
  ];
  return [
    ...rowFormats(sheet, [...placed, ...onTyped(typed, byId)], places),
    ...(cells.length > 0 ? [{ kind: 'write', sheet, cells } as const] : []),
    keepRecord(sheet, { kind: 'results', title: words.title, note: words.note, rows: Object.fromEntries(traces) }),
  ];
}

function onTyped(typed: readonly FoundRow[], byId: ReadonlyMap<string, ResultRow>) {
  return typed.flatMap(({ row: at, id }) => {
    const row = byId.get(id);
    return row ? [{ row, at }] : [];
  });
}

function writes({ places, contentAt }: FoundResults, row: number, contents: ReadonlyMap<string, Content>): CellWrite[] {
  return [...contents].flatMap(([column, content]): CellWrite[] => {
    const at = places[column as keyof typeof places];
    const was = contentAt(row, at);
    const now = 'formula' in content ? content.formula : content.value;
    return now === was ? [] : [{ row, column: at, ...content, was }];
  });
}

function typedWrites(
  found: FoundResults,
  before: ResultsRecord,
  { row, id }: FoundRow,
  now: ResultRow | undefined,
  words: ResultWords,
): CellWrite[] {
  const traces = before.rows[id] as string;
  const contents = now ? contentsOf(now) : new Map([['severity', { value: words.resolved }] as const]);
  const ours = [...contents].filter(([column]) => isOurs(found.contentAt(row, found.places[column]), column, traces));
  return writes(found, row, new Map(ours));
}

/** Of what was written only the state is another now. */
function resolvedTraces(before: string, words: ResultWords): string {
  const resolved = tracesOf(new Map([['severity', { value: words.resolved }] as const])).split('.');
  return before
    .split('.')
    .map((trace, i) => resolved[i] || trace)
    .join('.');
}

function blanks({ places, contentAt }: FoundResults, row: number): CellWrite[] {
  return Object.values(places).flatMap((column): CellWrite[] => {
    const was = contentAt(row, column);
    return was === '' ? [] : [{ row, column, value: '', was }];
  });
}

/** Title and note stand somewhere above the header; one that somebody reworded is theirs. */
function aboveWrites(found: FoundResults, before: ResultsRecord, words: ResultWords): CellWrite[] {
  const column = found.places.place;
  return found.above.flatMap((row): CellWrite[] => {
    const was = found.contentAt(row, column);
    if (was === '') return [];
    const now = was === before.title ? words.title : was === before.note ? words.note : was;
    return now === was ? [] : [{ row, column, value: now, was }];
  });
}
