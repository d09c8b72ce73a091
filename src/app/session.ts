import { cellName } from '../domain/cells';
import type { FileTexts } from '../text/browser/texts';
import type { Change } from '../workbook/change';
import { askWorker } from './files/inWorker';
import type { FileReply } from './files/messages';
import { pickTarget } from './files/pick';
import { download, mayWrite, writeTo } from './files/write';
import { beginDraft, keepChanges, type KeptFile } from './keep/draft';
import { remember } from './keep/recent';
import type { PageStore } from './page/state';

/** The draft is kept when nothing was changed for this long. */
const DRAFT_AFTER_MS = 500;
/** Cells that are joined into one change; more would be copied too often. */
const JOINED = 500;

/** A file on the page, and what was done to it since it was saved. */
export class Session {
  private changes: readonly Change[] = [];
  private waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private file: KeptFile,
    private readonly own: readonly string[],
    private readonly page: PageStore,
    private readonly texts: FileTexts,
  ) {}

  get unsaved(): boolean {
    return this.changes.length > 0;
  }

  record(changes: readonly Change[]): void {
    for (const change of changes) this.changes = joined(this.changes, unconditional(change));
    this.page.dispatch({ unsaved: this.unsaved });
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => void keepChanges(this.changes), DRAFT_AFTER_MS);
  }

  /** Saves where the file came from, else as a download. */
  async save(): Promise<void> {
    const { handle } = this.file;
    if (handle && !(await mayWrite(handle))) {
      return this.page.dispatch({ say: { text: this.texts.mayNotWrite(this.file.name), grave: true } });
    }
    await this.saveTo(handle, this.file.name);
  }

  async saveAs(): Promise<void> {
    const target = await pickTarget(this.file.name);
    if (target !== null) await this.saveTo(target ?? null, target?.name ?? this.file.name);
  }

  private reasonOf(reply: FileReply): string {
    if (reply.kind === 'impossible') {
      return `${reply.place.sheet} ${cellName(reply.place)}: ${this.texts.savingErrors[reply.code]}`;
    }
    return reply.kind === 'failed' ? reply.reason : reply.kind;
  }

  private async saveTo(handle: FileSystemFileHandle | null, name: string): Promise<void> {
    const taken = this.changes;
    this.changes = [];
    const calledOff = new AbortController();
    this.page.dispatch({ busy: { text: this.texts.saving(name), cancel: () => calledOff.abort() } });
    try {
      const { bytes } = this.file;
      const reply = await askWorker({ kind: 'save', bytes, changes: taken, own: this.own }, calledOff.signal);
      if (reply.kind !== 'saved') throw new Error(this.reasonOf(reply));
      const saved = reply.bytes as Uint8Array<ArrayBuffer>;
      if (handle) await writeTo(handle, saved);
      else download(name, saved);
      this.file = { name, handle: handle ?? this.file.handle, bytes: saved };
      if (handle) await remember({ name, handle });
      await beginDraft(this.file);
      if (this.unsaved) await keepChanges(this.changes);
      const text = handle ? this.texts.saved(name) : this.texts.downloaded(name);
      this.page.dispatch({ file: name, unsaved: this.unsaved, say: { text, grave: false } });
    } catch (error) {
      this.changes = [...taken, ...this.changes];
      if (!calledOff.signal.aborted) {
        const reason = error instanceof Error ? error.message : String(error);
        this.page.dispatch({ say: { text: this.texts.notSaved(name, reason), grave: true } });
      }
    } finally {
      this.page.dispatch({ busy: null, unsaved: this.unsaved });
    }
  }
}

/** What a plan saw was true when it was carried out; carried out again in a file, nobody asks. */
function unconditional(change: Change): Change {
  if (change.kind !== 'write') return change;
  const cells = change.cells.map(({ row, column, value, formula }) =>
    formula === undefined ? { row, column, value } : { row, column, formula },
  );
  return { ...change, cells };
}

function joined(changes: readonly Change[], change: Change): readonly Change[] {
  const last = changes.at(-1);
  if (change.kind !== 'write' || last?.kind !== 'write' || last.sheet !== change.sheet || last.cells.length > JOINED) {
    return [...changes, change];
  }
  const given = new Set(change.cells.map(({ row, column }) => `${row},${column}`));
  const others = last.cells.filter(({ row, column }) => !given.has(`${row},${column}`));
  return [...changes.slice(0, -1), { ...last, cells: [...others, ...change.cells] }];
}
