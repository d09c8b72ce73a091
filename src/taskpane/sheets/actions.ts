import type { DefinitionProblem } from '../../domain/metrics/definition';
import { customKey } from '../../domain/metrics/shopMetrics';
import type { Definition } from '../../sheets/define/definition';
import { normaliseHeader } from '../../sheets/recognise/headers';
import { answersIn, keepAnswers } from '../../sheets/recognise/keptAnswers';
import { useKey } from '../../sheets/recognise/daily/series';
import { SKIP, SUM } from '../../sheets/recognise/question';
import type { TableId } from '../../domain/tables/rows';
import type { RoleId } from '../../sheets/recognise/recogniseWorkbook';
import { roleKey } from '../../sheets/recognise/roleKey';
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
  const metricName = (key: string) => {
    const metric = shop.state().understood?.recognition.custom.metrics.find(key) ?? null;
    return metric === null ? key : pane.texts.metric(metric);
  };

  return {
    /** A metric, `skip`, or null for what is recognised by itself. */
    chooseMetric: ({ answerKey, header }: UnderstoodColumn, choice: string | null) =>
      say(
        { [answerKey]: choice },
        header,
        choice === null ? t.recognised : choice === SKIP ? t.skipColumn : metricName(choice),
      ),

    /**
     * Writes the definition of a column's metric into 设置. What is wrong with it, none of which was written; null where it
     * could not be done.
     */
    async define(column: UnderstoodColumn, definition: Definition): Promise<readonly DefinitionProblem[] | null> {
      let problems: readonly DefinitionProblem[] | null = null;
      await pane.worker.work(async (long) => {
        const { sheets, settings } = await pane.workbook.describe();
        const sheet = shop.state().understood?.recognition.sheets.settings?.sheet;
        const grid = sheet === undefined ? null : ((await pane.workbook.read([sheet], [], long)).get(sheet) ?? null);
        const { planDefinition } = await import(
          /* webpackChunkName: "custom-metrics" */ '../../sheets/define/planDefinition'
        );
        const names = sheets.map(({ name }) => name);
        const plan = planDefinition(definition, grid, names);
        if (plan.kind === 'refused') {
          ({ problems } = plan);
          return;
        }
        const answer = answerFor(column, definition);
        const changes = answer ? [...plan.changes, keepAnswers(answersIn(settings), answer)] : plan.changes;
        const undo = await pane.workbook.apply(changes, long);
        await pane.remember({ label: t.defined(definition.name), undo });
        await shop.read(long);
        pane.notify({ intent: 'success', text: t.definedAt(definition.name, plan.place) });
        problems = [];
      });
      return problems;
    },

    chooseLines: ({ answerKey, header }: UnderstoodKey, choice: string) =>
      say({ [answerKey]: choice }, header, choice === SUM ? t.allAdded : t.onlyLines(choice)),

    leaveOut: (sheets: readonly string[]) =>
      say(Object.fromEntries(sheets.map((sheet) => [useKey(sheet), SKIP])), sheets.slice(0, 3).join('、'), t.leaveOut),

    use: async ({ sheet, why, remedy }: LeftOut) => {
      if (remedy) await say(remedy, sheet, why === 'contradicts' ? t.useInstead : t.useIt);
    },

    /** Null for the sheet that is recognised by itself. */
    chooseRole: (role: RoleId | TableId, called: string, choice: string | null) =>
      say({ [roleKey(role)]: choice }, called, choice === null ? t.recognised : choice === SKIP ? t.notUsed : choice),

    async forgetAll() {
      if (await shop.forget(t.forgetAll)) pane.notify({ intent: 'success', text: t.forgotten });
    },

    lookAgain: () =>
      pane.worker.work(async (long) => {
        await shop.read(long);
      }),
  };
}

/** A metric that is not called as its column's header is bound to it by an answer. */
function answerFor({ name, answerKey }: UnderstoodColumn, definition: Definition): Record<string, string> | null {
  const called = normaliseHeader(definition.name).name;
  return called === normaliseHeader(name).name ? null : { [answerKey]: customKey(called) };
}
