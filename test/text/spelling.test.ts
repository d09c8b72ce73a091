import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importEnUS } from '../../src/text/import/en-US';

const TEXTS = join(__dirname, '../../src/text');

/** Every file with Chinese sentences, by its path under src/text. */
const CHINESE = readdirSync(TEXTS, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('zh-CN.ts'));

test.each(CHINESE)('%s quotes with 「」 throughout', (path) => {
  expect(readFileSync(join(TEXTS, path), 'utf8').match(/.*[“”].*/g) ?? []).toEqual([]);
});

const any = {
  header: 'X',
  row: 1,
  file: 'X',
  day: 'X',
  days: [],
  sheet: 'X',
  across: false,
  from: 'X',
  to: 'X',
} as never;
const { ignored, problems, notes, questions, refused, holds } = importEnUS;

test.each([
  ...[ignored, problems, holds].flatMap((texts) => Object.entries<string>(texts)),
  ...[notes, questions, refused].flatMap((texts) =>
    Object.entries<(args: never) => string>(texts).map(([code, say]): [string, string] => [code, say(any)]),
  ),
])('%s begins with a capital', (_, sentence) => {
  expect(sentence).not.toMatch(/^[a-z]/);
});
