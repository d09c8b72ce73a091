import { COMMAND_IDS, registerCommands, type CommandId } from '../../src/commands/commands';

function press(showPane: () => Promise<void>) {
  const happened: string[] = [];
  const buttons = new Map<CommandId, () => Promise<void>>();
  registerCommands({
    associate: (id, work) => void buttons.set(id, work),
    showPane: async () => {
      happened.push('pane');
      await showPane();
    },
    run: async (id) => void happened.push(id),
  });
  return { happened, buttons };
}

describe('ribbon buttons', () => {
  test('every command has its work', () => {
    expect([...press(async () => {}).buttons.keys()]).toEqual([...COMMAND_IDS]);
  });

  test.each(COMMAND_IDS)('%s shows the pane, then works there', async (id) => {
    const { happened, buttons } = press(async () => {});
    await buttons.get(id)?.();
    expect(happened).toEqual(['pane', id]);
  });

  test.each(COMMAND_IDS)('%s is done though the pane cannot be shown', async (id) => {
    const { happened, buttons } = press(() => Promise.reject(new Error('no shared runtime')));
    await buttons.get(id)?.();
    expect(happened).toEqual(['pane', id]);
  });
});
