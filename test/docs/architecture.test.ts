import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');
const DOCUMENT = readFileSync(join(ROOT, 'docs/architecture.md'), 'utf8');

function folders(under: string): string[] {
  const inside = readdirSync(join(ROOT, under)).filter((name) => statSync(join(ROOT, under, name)).isDirectory());
  return inside.flatMap((name) => [`${under}/${name}`, ...folders(`${under}/${name}`)]);
}

const [, rooms = '', rest = ''] = DOCUMENT.split(/^## (?:Rooms|Five journeys)$/m);

test('every folder of src has its one line, and no other has', () => {
  const listed = [...rooms.matchAll(/^\| `(src\/[^`]+)`/gm)].map(([, folder]) => folder);
  expect([...listed].sort()).toEqual(folders('src').sort());
});

test('every file that a journey passes is there', () => {
  const named = [...rest.matchAll(/`((?:src|test|docs|scripts)\/[\w./-]+)`/g)].map(([, file = '']) => file);
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
});
