import { readShop } from '../../../src/sheets/daily/shop';
import { SKIP, SUM, type Answers, type Question } from '../../../src/sheets/recognise/question';
import { recogniseWorkbook } from '../../../src/sheets/recognise/recogniseWorkbook';
import { understood } from '../../../src/sheets/recognise/understood';
import type { SheetGrid } from '../../../src/workbook/grid';
import { day } from '../../domain/figures';
import { junk, pick, type Random } from './fuzz/junk';
import { randomWorkbook } from './fuzz/workbooks';
import { randomOf } from './layouts/month';

const WORKBOOKS = 5000;
const SEED = Number(process.env.SEED ?? 20260901);
const TODAY = day('2026-09-30');
/** Milliseconds of the processor for one sheet. */
const LONGEST = 50;

/** Recognised, read, and said what was understood; once more with answers to what was asked, few of them sensible. */
function recognise(grids: readonly SheetGrid[], answersTo: (questions: readonly Question[]) => Answers) {
  const first = recogniseWorkbook(grids, TODAY);
  const answers = answersTo(first.questions);
  const recognition = first.questions.length > 0 ? recogniseWorkbook(grids, TODAY, answers) : first;
  const shop = readShop(recognition, answers);
  const { tables } = understood(recognition, answers, new Map(grids.map((grid) => [grid.sheet, grid])));
  return { shop, tables, questions: first.questions };
}

function randomAnswers(random: Random): (questions: readonly Question[]) => Answers {
  return (questions) =>
    deepFreeze(
      Object.fromEntries(
        questions.map(({ id, options }) => [
          id,
          pick(random, [SKIP, SUM, '__proto__', String(junk(random)), ...options.map(({ value }) => value)]),
        ]),
      ),
    );
}

/** Whoever writes into what it was given throws. */
function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
}

/** What a run gives; null for one that threw, which is noted with the seed that does it again. */
function attempt<T>(run: () => T, seed: number, thrown: string[]): T | null {
  try {
    return run();
  } catch (error) {
    thrown.push(`SEED=${seed}: ${error instanceof Error ? error.stack : String(error)}`);
    return null;
  }
}

/** Seeds that follow each other would begin with nearly the same number. */
function scattered(seed: number): Random {
  return randomOf((Math.imul(seed, 0x9e3779b1) >>> 1) % 2147483646 || 1);
}

function busy(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

interface Suspect {
  readonly seed: number;
  readonly sheets: number;
  /** Milliseconds of the processor. */
  readonly spent: number;
}

function isSlow({ sheets, spent }: Suspect): boolean {
  return spent > LONGEST * sheets;
}

/**
 * Once all others are done: what is slow is slow each time. The compiler, the collection of garbage and a machine out of breath
 * have times of their own, and four tries in a row fall into the same one.
 */
function leastOf(suspect: Suspect): Suspect {
  const { seed } = suspect;
  let { spent } = suspect;
  for (let again = 0; again < 5 && isSlow({ ...suspect, spent }); again++) {
    // Made anew: of the same sheets something might be remembered.
    const grids = deepFreeze(randomWorkbook(scattered(seed)));
    spent = Math.min(
      spent,
      busy(() => void recognise(grids, randomAnswers(scattered(-seed)))),
    );
  }
  return { ...suspect, spent };
}

test(`${WORKBOOKS} workbooks of anything are recognised without throwing, writing or taking long`, () => {
  const known = { across: 0, asked: 0, figures: 0, widest: 0 };
  const suspects: Suspect[] = [];
  const thrown: string[] = [];
  for (let seed = SEED; seed < SEED + WORKBOOKS; seed++) {
    const grids = deepFreeze(randomWorkbook(scattered(seed)));
    const run = () => recognise(grids, randomAnswers(scattered(-seed)));
    let result: ReturnType<typeof recognise> | null = null;
    const spent = busy(() => (result = attempt(run, seed, thrown)));
    if (result === null) continue;
    const { shop, tables, questions } = result as ReturnType<typeof recognise>;
    const suspect = { seed, sheets: grids.length, spent };
    if (isSlow(suspect)) suspects.push(suspect);
    known.across += tables.some(({ across }) => across) ? 1 : 0;
    known.asked += questions.length > 0 ? 1 : 0;
    known.figures += shop?.daily.rows.length ? 1 : 0;
    known.widest = Math.max(known.widest, ...grids.map(({ values }) => values[0]?.length ?? 0));
  }
  expect(thrown).toEqual([]);
  expect(
    suspects
      .map(leastOf)
      .filter(isSlow)
      .map(({ seed, sheets, spent }) => `SEED=${seed}: ${Math.round(spent)} ms for ${sheets}`),
  ).toEqual([]);
  // Grids of which nothing is understood would show nothing.
  expect(known.figures).toBeGreaterThan(WORKBOOKS / 4);
  expect(known.across).toBeGreaterThan(WORKBOOKS / 50);
  expect(known.asked).toBeGreaterThan(WORKBOOKS / 20);
  expect(known.widest).toBe(16_384);
}, 300_000);
