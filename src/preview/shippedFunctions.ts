import { collectFunctions, type Implementation } from './customFunctions';
import type { FunctionsMetadata } from './functionMetadata';

/** As the manifest has them: Chinese, and another file for an English Excel. */
const METADATA: Readonly<Record<string, string>> = { 'en-US': 'functions.en-US.json' };

export interface ShippedFunctions {
  readonly metadata: FunctionsMetadata;
  readonly implementations: ReadonlyMap<string, Implementation>;
}

let loaded: Promise<ShippedFunctions> | undefined;

/** The very files that Excel loads, functions.js and its metadata in this language, from beside the page; once. */
export function loadShippedFunctions(language: string): Promise<ShippedFunctions> {
  loaded ??= load(language);
  return loaded;
}

async function load(language: string): Promise<ShippedFunctions> {
  const implementations = collectFunctions();
  const [metadata] = await Promise.all([
    fetchMetadata(METADATA[language] ?? 'functions.json'),
    runScript('functions.js'),
  ]);
  return { metadata, implementations };
}

async function fetchMetadata(file: string): Promise<FunctionsMetadata> {
  const answer = await fetch(file);
  if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
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
