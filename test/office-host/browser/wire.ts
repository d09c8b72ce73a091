import type { ExcelHost } from '../excelHost';
import type { BatchRequest, EventEntry } from '../protocol';

/**
 * The host's half of the protocol by which Office on the web and office.js talk between windows. All numbers are
 * office.js's own: `OSF.DDA.*` of office.js 1.1.110.
 */
const MESSAGE = { request: 0, response: 1 } as const;
const ACTION = { invoke: 0, register: 1, unregister: 2 } as const;
const ANSWER = { toCall: 0, event: 1 } as const;
const METHOD = { richApi: 93, commandCompleted: 94 } as const;
/** Office's own number of Excel on the web, and its modes. */
const EXCEL_ON_THE_WEB = 16;
const READ_WRITE = 1;
/** Flags of a window: the pane with its commands, the functions by themselves. */
const RUNTIME = { pane: 1, functions: 2 } as const;

export type Runtime = keyof typeof RUNTIME;
const TASK_PANE = { controlType: 1, displayMode: 2 } as const;

export interface Installation {
  /** The display language of Excel, e.g. `zh-CN`. */
  readonly locale: string;
  /** Requirement sets, e.g. `SharedRuntime: 1.1`; ExcelApi is the host's own. */
  readonly sets: Readonly<Record<string, number>>;
}

interface Message {
  readonly _messageType: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: {
    readonly DdaMethod?: { readonly DispatchId: number };
    readonly ArrayData?: readonly unknown[];
  } | null;
}

/** One window of the add-in: what it asks is answered by the host, what happens in the workbook is told to it. */
export class Wire {
  private readonly listening = new Map<string, number>();
  /** Events from before anybody listened. */
  private waiting: EventEntry[] = [];
  private readonly completing: (() => void)[] = [];

  constructor(
    private readonly host: ExcelHost,
    private readonly installation: Installation,
    private readonly origin: string,
    private readonly runtime: Runtime,
    /** Sends a text to the window. */
    private readonly send: (text: string) => void,
  ) {}

  /** The name of the window: where office.js finds out which Office it is in and whom to talk to. */
  windowName(): string {
    const hostInfo = `Excel$Web$16.00$${this.installation.locale}$$$disableLogging$${RUNTIME[this.runtime]}`;
    const xdmInfo = `${this.runtime}|dianbao|${this.origin}/`;
    return JSON.stringify({ baseFrameName: 'dianbao', hostInfo, xdmInfo, serializerVersion: '1', flights: '[]' });
  }

  /** Answers one text from the window. What this Excel does not know is refused loudly. */
  async receive(text: string): Promise<void> {
    const message = parsed(text);
    if (message?._messageType !== MESSAGE.request || message._conversationId !== this.runtime) return;
    const { _actionName: name, _actionType: type } = message;
    if (type === ACTION.register) return this.register(message);
    if (type === ACTION.unregister) {
      this.listening.delete(name);
      return this.answer(message, { Error: 0 });
    }
    switch (name) {
      case 'ContextActivationManager_getAppContextAsync':
        return this.answer(message, this.context());
      case 'ContextActivationManager_notifyHost':
        return this.answer(message, null);
      case 'executeMethod':
        return this.execute(message);
      default:
        throw new Error(`This Excel does not know the action ${name}.`);
    }
  }

  /** Something happened in the workbook. */
  tell(entry: EventEntry): void {
    if (!this.listening.has('richApiMessage')) this.waiting.push(entry);
    else this.raise('richApiMessage', { ArrayData: [entryArray(entry)] });
  }

  /** A click on a button of the ribbon; resolves when its work has told that it is done. */
  async command(functionName: string): Promise<void> {
    if (!this.listening.has('appCommandInvoked')) throw new Error('Nobody listens to the ribbon.');
    const done = new Promise<void>((completed) => this.completing.push(completed));
    this.raise('appCommandInvoked', [functionName, functionName, JSON.stringify({ source: { id: functionName } })]);
    return done;
  }

  private register(message: Message): void {
    this.listening.set(message._actionName, message._correlationId);
    this.answer(message, { Error: 0 });
    if (message._actionName !== 'richApiMessage') return;
    const waiting = this.waiting;
    this.waiting = [];
    for (const entry of waiting) this.tell(entry);
  }

  private async execute(message: Message): Promise<void> {
    const data = message._data;
    const method = data?.DdaMethod?.DispatchId;
    if (method === METHOD.richApi) {
      const [, , , , body, , flags] = data?.ArrayData ?? [];
      const result = await this.host.answer(JSON.parse(String(body)) as BatchRequest, Number(flags));
      const Data = [200, ['Content-Type', 'application/json'], JSON.stringify(result)];
      return this.answer(message, { Version: 1, Error: 0, Data });
    }
    if (method === METHOD.commandCompleted) {
      this.completing.shift()?.();
      return this.answer(message, { Version: 1, Error: 0 });
    }
    throw new Error(`This Excel does not know the method ${method}.`);
  }

  private answer(message: Message, data: unknown): void {
    this.post(message._actionName, message._correlationId, data, ANSWER.toCall);
  }

  private raise(name: string, data: unknown): void {
    this.post(name, this.listening.get(name) ?? 0, data, ANSWER.event);
  }

  private post(name: string, correlation: number, data: unknown, kind: number): void {
    this.send(
      JSON.stringify({
        ...{ _messageType: MESSAGE.response, _actionName: name, _conversationId: this.runtime },
        ...{ _correlationId: correlation, _origin: this.origin, _data: data, _errorCode: 0, _responseType: kind },
        _serializerVersion: 1,
      }),
    );
  }

  private context(): Record<string, unknown> {
    const { locale, sets } = this.installation;
    return {
      ...{ _id: 'dianbao', _appInstanceId: 'dianbao', _addinName: 'dianbao', _correlationId: '', _eToken: '' },
      ...{ _appName: EXCEL_ON_THE_WEB, _appVersion: '16.0', _appMinorVersion: 0, _hostFullVersion: '16.0.99999.00000' },
      ...{
        _appUILocale: locale,
        _dataLocale: locale,
        _docUrl: 'https://dianbao.test/shop.xlsx',
        _reason: 'documentOpened',
      },
      ...{ _clientMode: READ_WRITE, _settings: [], _appDomains: [], _featureGates: {} },
      ...{ _osfControlType: TASK_PANE.controlType, _initialDisplayMode: TASK_PANE.displayMode },
      _requirementMatrix: JSON.stringify({ ...sets, ExcelApi: Number(`1.${this.host.apiMinor}`) }),
      ...{ _clientWindowHeight: 600, _clientWindowWidth: 350 },
    };
  }
}

function entryArray({ messageCategory, messageType, targetId, message }: EventEntry): unknown[] {
  return [messageCategory, messageType, targetId, message];
}

function parsed(text: string): Message | null {
  try {
    return JSON.parse(text) as Message;
  } catch {
    return null;
  }
}
