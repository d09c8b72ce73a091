import type { CellValue } from '../../domain/cells';
import type { MetricId } from '../../domain/metrics/metrics';
import { meaningOf } from '../../sheets/recognise/meaning/meaningOf';
import type { Cells } from '../read/rows';
import type { ColumnRole } from './kind';
import { headerKey } from './pointed';

/** A column that somebody can say something about. */
export interface PointableColumn {
  readonly index: number;
  /** As the file spells it; '' where a column has values and no header. */
  readonly header: string;
  /** The first values below the header that differ. */
  readonly samples: readonly CellValue[];
  /** What it is, where its header leaves no doubt; else `skip`. */
  readonly role: ColumnRole;
  /** What it may be, where its header is one of several metrics: 付款 is an amount or a number of orders. */
  readonly maybe: readonly MetricId[];
}

const SAMPLES = 3;

/** The columns of a table if this row (from 0) is its header. */
export function pointableColumns(rows: readonly Cells[], headerRow: number): readonly PointableColumn[] {
  const header = rows[headerRow] ?? [];
  const width = headerKey(header).split('|').length;
  const roles = header.slice(0, width).map(certainRole);
  return roles.flatMap((role, index) => {
    const text = String(header[index] ?? '').trim();
    const samples = samplesOf(rows.slice(headerRow + 1), index);
    if (text === '' && samples.length === 0) return [];
    const isOnly = roles.filter((other) => other === role).length === 1;
    const meaning = meaningOf(text);
    const maybe = meaning.kind === 'ambiguous' ? meaning.metrics : [];
    return [{ index, header: text, samples, role: isOnly ? role : 'skip', maybe }];
  });
}

function certainRole(cell: CellValue): ColumnRole {
  const meaning = meaningOf(String(cell));
  if (meaning.kind === 'date') return 'date';
  return meaning.kind === 'metric' && meaning.facet === 'actual' ? meaning.metric : 'skip';
}

function samplesOf(rows: readonly Cells[], index: number): CellValue[] {
  const samples = new Set<CellValue>();
  for (const row of rows) {
    const cell = row[index] ?? '';
    const value = typeof cell === 'string' ? cell.trim() : cell;
    if (value !== '') samples.add(value);
    if (samples.size === SAMPLES) break;
  }
  return [...samples];
}
