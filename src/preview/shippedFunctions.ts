import { collectFunctions, type Implementation } from './customFunctions';
import type { FunctionsMetadata } from './functionMetadata';

export interface ShippedFunctions {
  readonly metadata: FunctionsMetadata;
  readonly implementations: ReadonlyMap<string, Implementation>;
}

/** The very files that Excel loads, functions.js and functions.json, from beside the page. */
export async function loadShippedFunctions(): Promise<ShippedFunctions> {
  const implementations = collectFunctions();
  const [metadata] = await Promise.all([fetchMetadata(), runScript('functions.js')]);
  return { metadata, implementations };
}

async function fetchMetadata(): Promise<FunctionsMetadata> {
  const answer = await fetch('functions.json');
  if (!answer.ok) throw new Error(`functions.json: ${answer.status}`);
  return (await answer.json()) as FunctionsMetadata;
}

function runScript(src: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = src;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(src));
    document.head.append(script);
  });
}
