import type { Texts } from '../../text/texts';
import { WorkbookError } from '../../workbook/errors';
import type { LongWork } from '../../workbook/port';
import { errorSentence } from './errorSentence';
import type { FrameAction, FrameState } from './frame';
import type { Store } from './store';

export interface Worker {
  /**
   * Does one job at a time: progress and failure go to the store, a second job is refused while one runs. Resolves to
   * whether the job was done to its end; never rejects.
   */
  work(job: (work: LongWork) => Promise<void>): Promise<boolean>;
  cancel(): void;
  /** Resolves once nothing runs. */
  idle(): Promise<void>;
}

export function createWorker({ state, dispatch }: Store<FrameState, FrameAction>, texts: Texts): Worker {
  let running: Promise<boolean> | null = null;

  async function carryOut(job: (work: LongWork) => Promise<void>): Promise<boolean> {
    dispatch({ kind: 'started' });
    try {
      await job({
        progress: (done, total) => dispatch({ kind: 'progressed', done, total }),
        cancelled: () => state().busy?.cancelling ?? false,
      });
      return true;
    } catch (error) {
      const cancelled = error instanceof WorkbookError && error.code === 'cancelled';
      const notice = { intent: cancelled ? 'info' : 'error', text: errorSentence(error, texts) } as const;
      dispatch({ kind: 'notice', notice });
      return false;
    } finally {
      running = null;
      dispatch({ kind: 'ended' });
    }
  }

  return {
    work: async (job) => (running ? false : (running = carryOut(job))),
    cancel: () => dispatch({ kind: 'cancelling' }),
    idle: async () => {
      while (running) await running;
    },
  };
}
