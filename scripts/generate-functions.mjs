// Writes everything that comes from the JSDoc blocks in src/functions/library; with --check it only compares.
import { generateFunctions } from './functions/generate.mjs';
import { writeGenerated } from './write-generated.mjs';

try {
  for (const [path, content] of await generateFunctions()) writeGenerated(path, content);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
