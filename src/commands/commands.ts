/** The ribbon buttons that do work: the FunctionNames of manifest.xml. */
export const COMMAND_IDS = ['checkDaily', 'fillWeekly'] as const;
export type CommandId = (typeof COMMAND_IDS)[number];

export interface CommandHost {
  /** Gives a ribbon button its work; the host tells the ribbon when the work has ended. */
  readonly associate: (id: CommandId, work: () => Promise<void>) => void;
  /** Opens the pane or brings it to the front. */
  readonly showPane: () => Promise<void>;
  /** Does the work in the pane, which shows its progress and result. */
  readonly run: (id: CommandId) => Promise<void>;
}

/** The pane comes to the front first, so that progress, result and 撤销 are in sight. */
export function registerCommands({ associate, showPane, run }: CommandHost): void {
  for (const id of COMMAND_IDS) {
    associate(id, async () => {
      // A pane that cannot be shown must not keep the work from being done.
      await showPane().catch(() => undefined);
      await run(id);
    });
  }
}
