import { circlesIn } from '../../scripts/structure/circles.mjs';

/** Files of one line or none each, by path. */
function circles(sources: Readonly<Record<string, string>>) {
  return circlesIn(new Map(Object.entries(sources)));
}

describe('files that import each other', () => {
  test.each([
    ['values', { 'a.ts': "import { b } from './b';", 'b.ts': "import { a } from './a';" }],
    ['types alone', { 'a.ts': "import type { B } from './b';", 'b.ts': "import type { A } from './a';" }],
    ['a type within an import', { 'a.ts': "import { type B } from './b';", 'b.ts': "import type { A } from './a';" }],
    ['a type named in place', { 'a.ts': "let b: import('./b').B;", 'b.ts': "import type { A } from './a';" }],
    ['code that is fetched later', { 'a.ts': "const b = () => import('./b');", 'b.ts': "import './a';" }],
    ['what is handed on', { 'a.ts': "export { b } from './b';", 'b.ts': "export * from './a';" }],
    ['scripts', { 'a.ts': "import { b } from './b.mjs';", 'b.mjs': "import { a } from './a';" }],
    ['a folder’s index', { 'a.ts': "import { b } from './b';", 'b/index.ts': "import { a } from '../a';" }],
  ])('through %s', (_, sources) => {
    const [a, b] = Object.keys(sources);
    expect(circles(sources)).toEqual([[a, b, a]]);
  });

  test('over three files, named once', () => {
    const sources = { 'x/a.ts': "import '../y/b';", 'y/b.tsx': "import './c';", 'y/c.ts': "import '../x/a';" };
    expect(circles(sources)).toEqual([['x/a.ts', 'y/b.tsx', 'y/c.ts', 'x/a.ts']]);
  });

  test('of itself', () => {
    expect(circles({ 'a.ts': "import { a } from './a';" })).toEqual([['a.ts', 'a.ts']]);
  });
});

test.each([
  ['two ways to one file', { 'a.ts': "import './b';\nimport './c';", 'b.ts': "import './c';", 'c.ts': '' }],
  ['packages', { 'a.ts': "import ts from 'typescript';", 'typescript.ts': "import './a';" }],
  ['a comment', { 'a.ts': "// import './b'", 'b.ts': "import './a';" }],
])('%s: no circle', (_, sources) => {
  expect(circles(sources)).toEqual([]);
});
