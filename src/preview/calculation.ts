import { type IDisposable, ICommandService, type Injector } from '@univerjs/core';
import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  type ISetFormulaCalculationNotificationMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';

/** Nothing waits longer than this for Univer: a calculation that hangs must not take the pane with it. */
const PATIENCE_MS = 20_000;

/**
 * Univer calculates a moment after cells change, off the call that changed them; Excel's readers never see that
 * moment, so the port waits here before it reads.
 */
export class Calculation implements IDisposable {
  /** A workbook that was just opened has everything to calculate. */
  private changes = 1;
  /** How many changes each calculation under way takes in, the oldest first. */
  private readonly runs: number[] = [];
  private done = 0;
  private waiting: { readonly until: number; readonly resolve: () => void }[] = [];
  private readonly listening: IDisposable;

  constructor(injector: Injector) {
    const dirty = injector.get(IActiveDirtyManagerService);
    this.listening = injector.get(ICommandService).onCommandExecuted(({ id, params }, options) => {
      if (id === SetFormulaCalculationStartMutation.id) this.runs.push(this.changes);
      else if (id === SetFormulaCalculationNotificationMutation.id)
        this.hear(params as ISetFormulaCalculationNotificationMutation);
      else if (!options?.onlyLocal && dirty.get(id)) this.changes += 1;
    });
  }

  /** Resolves when every formula shows the value that follows from what was changed so far. */
  settled(): Promise<void> {
    const until = this.changes;
    if (this.done >= until) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, PATIENCE_MS);
      this.waiting.push({ until, resolve: () => (clearTimeout(timer), resolve()) });
    });
  }

  dispose(): void {
    this.listening.dispose();
  }

  private hear({ functionsExecutedState: state }: ISetFormulaCalculationNotificationMutation): void {
    if (state === undefined) return;
    const finished = this.runs.shift() ?? this.changes;
    // A calculation that was stopped begins again with all that it had to do.
    if (state === FormulaExecutedStateType.STOP_EXECUTION) return;
    this.done = Math.max(this.done, finished);
    const ready = this.waiting.filter(({ until }) => until <= this.done);
    this.waiting = this.waiting.filter(({ until }) => until > this.done);
    for (const { resolve } of ready) resolve();
  }
}
