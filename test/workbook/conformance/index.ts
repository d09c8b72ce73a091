import { lineCases } from './lines';
import { lineUndoCases } from './linesBack';
import { markCases } from './marks';
import { presenceCases } from './presence';
import { protectionCases } from './protection';
import { readingCases } from './reading';
import { sheetCases } from './sheets';
import type { ConformanceCase, Subject } from './subject';
import { undoCases } from './undo';
import { writingCases } from './writing';

/** What every implementation of the port must do. Plain functions: they run in Jest and in a browser page alike. */
const conformanceCases: readonly ConformanceCase[] = [
  ...readingCases,
  ...writingCases,
  ...sheetCases,
  ...protectionCases,
  ...undoCases,
  ...lineCases,
  ...lineUndoCases,
  ...markCases,
  ...presenceCases,
];

/** Runs one case on a fresh workbook; resolves to null, or to why it failed or was left out. */
async function runCase(
  { needs = [], run }: ConformanceCase,
  create: () => Promise<Subject> | Subject,
): Promise<{ readonly failed?: unknown; readonly lacks?: string } | null> {
  const subject = await create();
  try {
    const lacking = needs.find((capability) => subject.lacks?.includes(capability));
    if (lacking) return { lacks: lacking };
    await run(subject);
    return null;
  } catch (failed) {
    return { failed };
  } finally {
    await subject.close?.();
  }
}

/** The suite in Jest. */
export function workbookConformance(name: string, create: () => Promise<Subject> | Subject): void {
  describe(`workbook: ${name}`, () => {
    test.each(conformanceCases.map((one) => [one.name, one] as const))('%s', async (_, one) => {
      const outcome = await runCase(one, create);
      if (outcome?.failed) throw outcome.failed;
    });
  });
}
