import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JSHandle, Page } from 'playwright-core';

const EXPORTS = join(__dirname, '../fixtures/exports');

export interface Dropped {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** An export as its platform makes it, under another name if the name tells the day. */
export function exported(kind: string, name?: string): Dropped {
  const file = readdirSync(EXPORTS).find((each) => each.startsWith(`${kind}__`));
  if (!file) throw new Error(`There is no fixture of ${kind}`);
  return { name: name ?? file.slice(kind.length + 2), bytes: readFileSync(join(EXPORTS, file)) };
}

export function csv(name: string, rows: readonly (readonly (string | number)[])[]): Dropped {
  return { name, bytes: Buffer.from(rows.map((row) => row.join(',')).join('\r\n')) };
}

/** An order report of 千牛, one line an order. */
export function orderFile(
  name: string,
  orders: readonly { readonly at: string; readonly amount: number; readonly paid: boolean }[],
): Dropped {
  const header = ['订单编号', '总金额', '买家实际支付金额', '收货地址 ', '订单创建时间', '订单付款时间 ', '退款金额'];
  const lines = orders.map(({ at, amount, paid }, index) => {
    const number = `2002000000${String(index).padStart(8, '0')}`;
    return [number, amount.toFixed(2), paid ? amount.toFixed(2) : '0.00', '上海', at, paid ? at : '', '0.00'];
  });
  return csv(name, [header, ...lines]);
}

/** Files in the hand of a user, who will drop them. */
export function inHand(page: Page, files: readonly Dropped[]): Promise<JSHandle<DataTransfer>> {
  const content = files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString('base64') }));
  return page.evaluateHandle((all) => {
    const dataTransfer = new DataTransfer();
    for (const { name, base64 } of all) {
      const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
      dataTransfer.items.add(new File([bytes], name));
    }
    return dataTransfer;
  }, content);
}

/** Drags them over the pane and lets go. */
export function drop(page: Page, files: JSHandle<DataTransfer>): Promise<void> {
  return page.evaluate((dataTransfer) => {
    const target = document.querySelector('.import-tab') as HTMLElement;
    for (const type of ['dragenter', 'dragover', 'drop']) {
      target.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    }
  }, files);
}

export async function dropFiles(page: Page, files: readonly Dropped[]): Promise<void> {
  await drop(page, await inHand(page, files));
}

/** Milliseconds of every task of the page that took over 50, from now until it is asked. */
export async function watchLongTasks(page: Page): Promise<() => Promise<number[]>> {
  await page.evaluate(() => {
    const found: number[] = [];
    const watch = (entries: readonly PerformanceEntry[]) => found.push(...entries.map(({ duration }) => duration));
    const observer = new PerformanceObserver((list) => watch(list.getEntries()));
    observer.observe({ type: 'longtask' });
    Object.assign(window, {
      longTasks: () => {
        watch(observer.takeRecords());
        return found;
      },
    });
  });
  return () => page.evaluate(() => (window as unknown as { longTasks(): number[] }).longTasks());
}
