import { importInWorker, type FileSource } from '../../../src/files/importInWorker';

/** What the browser test calls in the page: fetches files from the test's server and imports them. */
async function importUrls(urls: string[], cancelAfterMs = Infinity): Promise<unknown> {
  const sources = await Promise.all(
    urls.map(async (url): Promise<FileSource> => {
      const blob = await (await fetch(url)).blob();
      return { name: decodeURIComponent(url), size: blob.size, arrayBuffer: () => blob.arrayBuffer() };
    }),
  );
  const longest = watchTasks();
  const steps: number[] = [];
  const start = performance.now();
  const cancelled = (): boolean => performance.now() - start > cancelAfterMs;
  try {
    const { rows, problems, tables } = await importInWorker(
      sources,
      {},
      { progress: (done) => steps.push(done), cancelled },
    );
    const daily = rows.flatMap((one) => one.daily);
    return {
      kinds: tables.map((table) => table.kind),
      days: daily.length,
      paid: daily.reduce((sum, day) => sum + Math.round((day.figures['amountPaid'] ?? 0) * 100), 0) / 100,
      problems: problems.map(({ file, sheet, code }) => `${[file, sheet].filter(Boolean).join(' ')}: ${code}`),
      steps,
      longestTask: await longest(),
    };
  } catch (error) {
    return { failed: (error as { code?: string }).code ?? String(error), after: performance.now() - start };
  }
}

/** The longest gap between two turns of the event loop, in milliseconds. */
function watchTasks(): () => Promise<number> {
  let longest = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  }, 5);
  return async () => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    clearInterval(timer);
    return longest;
  };
}

Object.assign(globalThis, { importUrls });
