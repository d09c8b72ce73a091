import type { Report, Step } from './step';

/**
 * One request. Events are off in it from its first action to its last, so that `onEdit` hears of users only:
 * Excel lets no user in between the actions of one request.
 */
export async function send(context: Excel.RequestContext, steps: readonly Step[]): Promise<Report[]> {
  const { workbook, runtime } = context;
  runtime.enableEvents = false;
  const reports = steps.flatMap((step) => step.run(workbook) ?? []);
  runtime.enableEvents = true;
  await context.sync();
  return reports;
}
