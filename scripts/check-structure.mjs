// Part of `npm run lint`: no files that import each other in a circle, and files that are read in one sitting.
import { fileURLToPath } from 'node:url';
import { circlesIn } from './structure/circles.mjs';
import { lengthsOf, LIMITS } from './structure/lengths.mjs';
import { sourcesIn } from './structure/sources.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const circles = circlesIn(sourcesIn(ROOT, ['src', 'test', 'scripts'], ['.ts', '.tsx', '.mjs', '.cjs']));
for (const circle of circles) console.error(`A circle of files: ${circle.join(' → ')}`);

const { files, median, most, long } = lengthsOf(sourcesIn(ROOT, ['src'], ['.ts', '.tsx', '.css']));
const readable = median <= LIMITS.median && most <= LIMITS.most;
console.log(`src: ${files} files, median ${median} lines, 95% up to ${most}`);
if (!readable) {
  console.error(`At most ${LIMITS.median} and ${LIMITS.most} are allowed. The longest:`);
  for (const { path, lines } of long) console.error(`  ${path}: ${lines}`);
}
process.exitCode = circles.length || !readable ? 1 : 0;
