import type { Severity } from '../../../domain/checks/rule';
import type { CellMark, Change, MarkTone } from '../../../workbook/change';
import { markOf } from '../../../workbook/marks';
import type { WorkbookInfo } from '../../../workbook/port';
import type { CheckedFinding } from '../dailyCheck';
import { MARKS_SETTING } from './kept';
import { valueAt, type Grids } from './resultRows';

/** Each mark is a conditional format of its own; a sheet with thousands of them is slow. */
const MOST_MARKS = 500;
const TONES: Readonly<Record<Severity, MarkTone | null>> = { error: 'error', alarm: 'alarm', weak: 'weak', note: null };
const WORST: readonly MarkTone[] = ['error', 'alarm', 'weak'];

export interface PlannedMarks {
  readonly changes: readonly Change[];
  readonly cells: number;
  /** Cells that would have been one too many. */
  readonly left: number;
  /** Protected sheets, whose cells take no marks. */
  readonly locked: readonly string[];
}

/** Marks on the cells of findings that speak, the most urgent first, instead of all that lie in the workbook. */
export function planMarks({ sheets }: WorkbookInfo, findings: readonly CheckedFinding[], grids: Grids): PlannedMarks {
  const open = new Set(sheets.filter((sheet) => !sheet.protected).map(({ name }) => name));
  const cells = new Map<string, { readonly sheet: string; readonly mark: CellMark }>();
  const locked = new Set<string>();
  for (const tone of WORST) {
    for (const { finding, knownAs } of findings) {
      const { place, severity } = finding;
      if (knownAs !== null || TONES[severity] !== tone || !grids.has(place.sheet)) continue;
      const key = `${place.row},${place.column},${place.sheet}`;
      if (!open.has(place.sheet)) locked.add(place.sheet);
      else if (!cells.has(key))
        cells.set(key, { sheet: place.sheet, mark: markOf(place, tone, valueAt(grids, place)) });
    }
  }
  const laid = [...cells.values()].slice(0, MOST_MARKS);
  const changes = [...open].map((sheet): Change => {
    return { kind: 'mark', sheet, marks: laid.filter((one) => one.sheet === sheet).map(({ mark }) => mark) };
  });
  return {
    changes: [...changes, { kind: 'setting', key: MARKS_SETTING, value: true }],
    cells: laid.length,
    left: cells.size - laid.length,
    locked: [...locked],
  };
}

/** No marks of ours any more, wherever sheets have gone or whatever they are called by now. */
export function planNoMarks({ sheets }: WorkbookInfo): readonly Change[] {
  const open = sheets.filter((sheet) => !sheet.protected);
  return [
    ...open.map(({ name }): Change => ({ kind: 'mark', sheet: name, marks: [] })),
    { kind: 'setting', key: MARKS_SETTING, value: null },
  ];
}
