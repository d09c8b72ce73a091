import './custom-functions-global';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FUNCTIONS } from '../../src/functions/library';
import { answerOf, ENTRIES, type Cell, type Matrix } from './call-as-excel';

/** What LibreOffice computed from the @plain formulas; `node scripts/record-plain-twins.mjs` records it again. */
const FOLDER = join(__dirname, '../fixtures/plain-twins');

interface Twin {
  readonly function: string;
  readonly formula: string;
  /** Arguments, then the result. */
  readonly cases: readonly (readonly (Cell | Matrix)[])[];
}

const twins = readdirSync(FOLDER).map((file) => JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Twin);
const LARGEST_DIFFERENCE = 1e-12;

function asMatrix(value: Cell | Matrix): Matrix {
  return Array.isArray(value) ? value : [[value]];
}

/** On desktop a blank cell arrives as 0, on the web as null. */
function onDesktop(matrix: Matrix): Matrix {
  return matrix.map((row) => row.map((cell) => (cell === null ? 0 : cell)));
}

/** LibreOffice knows TRUE and FALSE only as 1 and 0. */
function differs(ours: Cell, theirs: Cell): boolean {
  if (typeof ours === 'boolean') return Number(ours) !== theirs;
  if (typeof ours !== 'number' || typeof theirs !== 'number') return ours !== theirs;
  return Math.abs(ours - theirs) > LARGEST_DIFFERENCE * Math.abs(theirs);
}

test('every plain twin is recorded, as it is written now', () => {
  const written = ENTRIES.filter(({ plain }) => plain).map(({ id, plain, parameters }) => {
    const repeating = parameters.filter((parameter) => parameter.repeating).map(({ name }) => name);
    return [id, repeating.some((name) => plain?.includes(`{${name}}`)) ? null : plain];
  });
  const recorded = twins.map((twin) => [twin.function, twin.formula]);
  expect(new Map(recorded as [string, string][])).toEqual(new Map(written as [string, string][]));
  expect(recorded.length).toBeGreaterThanOrEqual(22);
});

describe.each(twins.map((twin) => [twin.function, twin] as const))('%s', (id, { cases }) => {
  const implementation = FUNCTIONS.find(([name]) => name === id)?.[1];

  test('has 300 different cases or more', () => {
    expect(new Set(cases.map((one) => JSON.stringify(one.slice(0, -1)))).size).toBeGreaterThanOrEqual(300);
  });

  test.each([
    ['with blanks as on the web', (matrix: Matrix) => matrix],
    ['with blanks as on desktop', onDesktop],
  ])('gives what LibreOffice gives for the plain formula, %s', (_, platform) => {
    const different = cases.filter((one) => {
      const args = one.slice(0, -1).map((arg) => platform(asMatrix(arg)));
      const ours = answerOf(() => implementation?.(...args)).cells[0]?.[0];
      return differs(ours, one[one.length - 1] as Cell);
    });
    expect(different).toEqual([]);
  });
});
