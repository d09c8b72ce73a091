import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RestockLine } from '../../../src/domain/stock/restockLine';
import type { WrittenSheet } from '../recognise/golden/notation';

/** A workbook as it stands, and what restocking must make of it: written from the input by hand, never recorded. */
export interface RestockGolden {
  readonly name: string;
  readonly input: {
    /** What is special about it. */
    readonly note: string;
    readonly source?: string;
    readonly today: string;
    /** What the workbook keeps: answers, and what earlier runs saw. */
    readonly settings?: Readonly<Record<string, unknown>>;
    readonly sheets: readonly WrittenSheet[];
  };
  readonly expected: {
    readonly sheets: unknown;
    readonly join: unknown;
    /** By the item's key: what is said of it here. */
    readonly lines: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
    /** `rule sheet!cell`, in any order. */
    readonly findings: readonly string[];
  };
}

const FOLDER = join(__dirname, '../../golden/restock');

export function restockGoldens(): RestockGolden[] {
  return readdirSync(FOLDER)
    .sort()
    .map((name) => {
      const json = (file: string) => JSON.parse(readFileSync(join(FOLDER, name, file), 'utf8')) as never;
      return { name, input: json('input.json'), expected: json('expected.json') };
    });
}

/** A line in the flat words of the cases. */
export function told(line: RestockLine, date: (day: number) => string): Readonly<Record<string, unknown>> {
  const { item, demand, arrivals, reason } = line;
  return {
    available: item.available,
    supplier: item.supplier,
    parts: item.parts.length,
    shipments: item.shipments.map(({ pieces, arrives }) => `${pieces} ${arrives === null ? '-' : date(arrives)}`),
    ...demand,
    ...arrivals,
    ...(reason.kind === 'unknown' ? { why: reason.why } : { safetyDays: reason.safetyDays }),
    leadDays: line.leadDays,
    cover: line.cover,
    stockClass: line.stockClass,
    status: line.status,
    quantity: line.quantity,
    amount: line.amount,
  };
}
