import { METRICS, type MetricId } from '../../domain/metrics/metrics';
import { useKey } from '../../sheets/recognise/daily/series';
import { SKIP, SUM } from '../../sheets/recognise/question';
import { roleKey, type RoleId } from '../../sheets/recognise/recogniseWorkbook';
import type { LeftOut, UnderstoodColumn, UnderstoodKey } from '../../sheets/recognise/understood';
import type { SheetsTabTexts } from '../../text/sheetsTab/texts';
import type { Pane } from '../shell/pane';
import { shopOf } from '../shop/shopOf';

export type SheetsActions = ReturnType<typeof createSheetsActions>;

/** Everything that can be changed in 认表. Each is one answer kept in the workbook; nothing here rejects. */
export function createSheetsActions(pane: Pane, t: SheetsTabTexts) {
  const shop = shopOf(pane);
  const say = async (given: Readonly<Record<string, string | null>>, about: string, to: string) => {
    await shop.answer(given, t.changed(about, to));
  };
  const metricName = (id: string) =>
    Object.prototype.hasOwnProperty.call(METRICS, id) ? pane.texts.metric(id as MetricId) : id;

  return {
    /** A metric, `skip`, or null for what is recognised by itself. */
    chooseMetric: ({ answerKey, header }: UnderstoodColumn, choice: string | null) =>
      say(
        { [answerKey]: choice },
        header,
        choice === null ? t.recognised : choice === SKIP ? t.skipColumn : metricName(choice),
      ),

    chooseLines: ({ answerKey, header }: UnderstoodKey, choice: string) =>
      say({ [answerKey]: choice }, header, choice === SUM ? t.allAdded : t.onlyLines(choice)),

    leaveOut: (sheets: readonly string[]) =>
      say(Object.fromEntries(sheets.map((sheet) => [useKey(sheet), SKIP])), sheets.slice(0, 3).join('、'), t.leaveOut),

    use: async ({ sheet, why, remedy }: LeftOut) => {
      if (remedy) await say(remedy, sheet, why === 'contradicts' ? t.useInstead : t.useIt);
    },

    /** Null for the sheet that is recognised by itself. */
    chooseRole: (role: RoleId, choice: string | null) =>
      say(
        { [roleKey(role)]: choice },
        t.role[role],
        choice === null ? t.recognised : choice === SKIP ? t.notUsed : choice,
      ),

    async forgetAll() {
      if (await shop.forget(t.forgetAll)) pane.notify({ intent: 'success', text: t.forgotten });
    },

    lookAgain: () =>
      pane.worker.work(async (long) => {
        await shop.read(long);
      }),
  };
}
