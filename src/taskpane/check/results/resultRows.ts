import type { CellValue, Place } from '../../../domain/cells';
import { expectedOf } from '../../../domain/checks/expected';
import { findingKey } from '../../../domain/checks/known';
import type { ResultRow } from '../../../sheets/results/columns';
import { findingSentence } from '../../../text/findingSentence';
import { RULE_SENTENCES } from '../../../text/ruleSentences';
import type { Texts } from '../../../text/texts';
import type { SheetGrid } from '../../../workbook/grid';
import type { CheckedFinding, DailyCheck } from '../dailyCheck';
import { textsOf } from './textsOf';

/** More than this nobody goes through, and a sheet of it slows the workbook down. */
const MOST_ROWS = 1000;

export type Grids = ReadonlyMap<string, SheetGrid>;

/** The check's findings as rows of a sheet, in its order. `grids`: the sheets that they are about, with formats. */
export function resultRows({ findings, metrics }: DailyCheck, grids: Grids, texts: Texts): readonly ResultRow[] {
  const t = textsOf(texts);
  const sentences = RULE_SENTENCES[texts.locale];
  const met = new Map<string, number>();
  return findings.slice(0, MOST_ROWS).map(({ finding, knownAs }) => {
    const { place, day, severity, rule, metric } = finding;
    const key = findingKey(finding);
    const times = (met.get(key) ?? 0) + 1;
    met.set(key, times);
    const expected = expectedOf(finding);
    return {
      id: times === 1 ? key : `${key}#${times}`,
      place,
      day,
      severity: texts.check.severity[severity],
      rule: sentences.ruleNames[rule],
      sentence: findingSentence(finding, metrics, sentences),
      value: valueAt(grids, place),
      format: grids.get(place.sheet)?.formats?.[rowOf(grids, place)]?.[columnOf(grids, place)] ?? 'General',
      expected:
        expected === null
          ? ''
          : expected.kind === 'value'
            ? expected.value
            : t.expected(expected, metric && metrics.of(metric)),
      known: knownAs ?? '',
    };
  });
}

/** Names of the sheets that findings are about. */
export function sheetsOf(findings: readonly CheckedFinding[]): string[] {
  return [...new Set(findings.map(({ finding }) => finding.place.sheet))];
}

export function valueAt(grids: Grids, place: Place): CellValue {
  return grids.get(place.sheet)?.values[rowOf(grids, place)]?.[columnOf(grids, place)] ?? '';
}

function rowOf(grids: Grids, { sheet, row }: Place): number {
  return row - (grids.get(sheet)?.top ?? 0);
}

function columnOf(grids: Grids, { sheet, column }: Place): number {
  return column - (grids.get(sheet)?.left ?? 0);
}
