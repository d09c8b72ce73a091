import type { BatchError, BatchRequest, BatchResponse } from './protocol';

/** Excel on the web refuses requests and responses over 5 MB. */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;

export interface Exchange {
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
}

interface Fault {
  readonly code: string;
  /** Which of the requests from now on fails, counted from 1. */
  readonly request: number;
  /** How many of its actions are carried out before it fails; Excel does not take them back. */
  readonly actions: number;
}

/** What went over the wire, and what shall go wrong on it. */
export class Traffic {
  readonly exchanges: Exchange[] = [];
  private fault: Fault | null = null;

  /** `request` counts from now on; `actions` before the failure are carried out. */
  failAt(request: number, code: string, actions = 0): void {
    this.fault = { code, request: this.exchanges.length + request, actions };
  }

  clear(): void {
    this.exchanges.length = 0;
  }

  /** Bytes of all requests and responses so far. */
  get bytes(): number {
    return this.exchanges.reduce((sum, { requestBytes, responseBytes }) => sum + requestBytes + responseBytes, 0);
  }

  /** Passes one request to the engine as JSON text, as a wire would. */
  carry(body: BatchRequest, process: (request: BatchRequest) => BatchResponse): BatchResponse {
    const text = JSON.stringify(body);
    const requestBytes = Buffer.byteLength(text);
    const request = JSON.parse(text) as BatchRequest;
    const response =
      requestBytes > PAYLOAD_LIMIT ? refusal('RequestPayloadSizeLimitExceeded') : this.answer(request, process);
    const answer = JSON.stringify(response);
    const responseBytes = Buffer.byteLength(answer);
    this.exchanges.push({ actions: request.Actions.length, requestBytes, responseBytes });
    // The request has been carried out all the same.
    if (responseBytes > PAYLOAD_LIMIT) return refusal('ResponsePayloadSizeLimitExceeded');
    return JSON.parse(answer) as BatchResponse;
  }

  private answer(request: BatchRequest, process: (request: BatchRequest) => BatchResponse): BatchResponse {
    const { fault } = this;
    if (fault?.request !== this.exchanges.length + 1) return process(request);
    this.fault = null;
    const partly = process({ ...request, Actions: request.Actions.slice(0, fault.actions) });
    return { ...partly, Error: partly.Error ?? failure(fault.code) };
  }
}

function refusal(code: string): BatchResponse {
  return { Results: [], TraceIds: [], Error: failure(code) };
}

function failure(Code: string): BatchError {
  return { Code, Message: `Injected: ${Code}`, Location: '' };
}
