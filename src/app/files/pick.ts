/** A file in the user's hand. With a handle it can be saved where it came from. */
export interface PickedFile {
  readonly name: string;
  readonly handle: FileSystemFileHandle | null;
  bytes(): Promise<Uint8Array<ArrayBuffer>>;
}

/** What TypeScript does not know yet of the File System Access API; Chromium has it, Firefox and Safari do not. */
interface FileAccess {
  showOpenFilePicker?(options: object): Promise<FileSystemFileHandle[]>;
  showSaveFilePicker?(options: object): Promise<FileSystemFileHandle>;
}

const TYPES = [
  {
    accept: {
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['.xlsx'],
      'application/vnd.ms-excel.sheet.macroEnabled.12': ['.xlsm'],
    },
  },
];

/** Asks for a file; null when the user thinks better of it. */
export async function pickFile(): Promise<PickedFile | null> {
  const { showOpenFilePicker } = window as FileAccess;
  if (!showOpenFilePicker) return pickByField();
  const [handle] = await unlessDropped(showOpenFilePicker.call(window, { types: TYPES }), []);
  return handle ? ofHandle(handle) : null;
}

/** Where to save a copy; null when the user thinks better of it, undefined where the browser can only download. */
export async function pickTarget(name: string): Promise<FileSystemFileHandle | null | undefined> {
  const { showSaveFilePicker } = window as FileAccess;
  if (!showSaveFilePicker) return undefined;
  return unlessDropped(showSaveFilePicker.call(window, { suggestedName: name, types: TYPES }), null);
}

export async function ofHandle(handle: FileSystemFileHandle): Promise<PickedFile> {
  const file = await handle.getFile();
  return { ...ofFile(file), handle };
}

function ofFile(file: File): PickedFile {
  return { name: file.name, handle: null, bytes: async () => new Uint8Array(await file.arrayBuffer()) };
}

/** The first file that was dropped, with its handle where the browser gives one. */
export async function ofDrop(data: DataTransfer): Promise<PickedFile | null> {
  const item = [...data.items].find(({ kind }) => kind === 'file');
  const file = item?.getAsFile();
  if (!item || !file) return null;
  const { getAsFileSystemHandle } = item as { getAsFileSystemHandle?(): Promise<FileSystemHandle | null> };
  const handle = await getAsFileSystemHandle?.call(item).catch(() => null);
  return handle?.kind === 'file' ? { ...ofFile(file), handle: handle as FileSystemFileHandle } : ofFile(file);
}

function pickByField(): Promise<PickedFile | null> {
  const field = Object.assign(document.createElement('input'), { type: 'file', accept: '.xlsx,.xlsm' });
  return new Promise((resolve) => {
    field.addEventListener('change', () => resolve(field.files?.[0] ? ofFile(field.files[0]) : null));
    field.addEventListener('cancel', () => resolve(null));
    field.click();
  });
}

/** Browsers say by an AbortError that the user closed the dialogue. */
async function unlessDropped<T, U>(asked: Promise<T>, otherwise: U): Promise<T | U> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return otherwise;
    throw error;
  }
}
