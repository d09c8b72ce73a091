import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorReasons } from '../../src/text/functions/zh-CN';

const THROWN = /MetricError\('badArgument', [^,()]+, '(\w+)'\)|refused\('(\w+)'\)/g;

const sources = ['src/domain', 'src/functions'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(folder, file), 'utf8')),
);
const thrown = new Set(sources.flatMap((source) => [...source.matchAll(THROWN)].map((match) => match[1] ?? match[2])));

test('every reason that is thrown has its sentence, and every sentence its reason', () => {
  expect(thrown.size).toBeGreaterThan(10);
  expect([...thrown].sort()).toEqual(Object.keys(errorReasons).sort());
});
