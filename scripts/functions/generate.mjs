// All that is generated from the functions' JSDoc blocks, as texts by path.
import { checkFunctions } from './check-functions.mjs';
import { metadataIn, microsoftMetadata } from './metadata.mjs';
import { parseExample } from './parse-example.mjs';
import { readFunctions } from './read-functions.mjs';
import { functionsMarkdown } from './write-docs.mjs';
import { indexSource, labelsSource } from './write-sources.mjs';

/** Throws one error that lists everything wrong with the blocks. */
export async function generateFunctions(folder) {
  const { functions: raw, problems } = readFunctions(folder);
  const functions = raw.map((entry) => ({ ...entry, examples: entry.examples.map((text) => parseExample(text)) }));
  problems.push(...checkFunctions(functions));
  if (problems.length) throw new Error(problems.join('\n'));
  const generated = await microsoftMetadata(
    functions.map(({ file }) => file),
    folder,
  );
  const ids = (list) => list.map(({ id }) => id).join();
  if (ids(generated.functions) !== ids(functions))
    throw new Error('Microsoft’s generator sees other functions than we do');
  const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
  return new Map([
    ['src/functions/library/index.ts', indexSource(functions)],
    ['src/functions/calling/labels.ts', labelsSource(functions)],
    ['src/functions/catalogue.json', json(functions)],
    ['assets/functions.json', json(metadataIn('zh', generated, functions))],
    ['assets/functions.en-US.json', json(metadataIn('en', generated, functions))],
    ['docs/functions.md', functionsMarkdown(functions)],
  ]);
}
