import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Jest's order of test files, for mutation runs only: of the files related to the mutated one, those that hold a test which
 * reaches the mutant. Stryker gives these tests by name; Jest alone would load every related file and skip all its tests.
 * The names of each file are learnt in Stryker's first run, which mutates nothing.
 */
const NAMES = '.cache/mutation/names.json';

export default class ReachingTests {
  constructor({ globalConfig }) {
    this.reaching = globalConfig.testNamePattern && new RegExp(globalConfig.testNamePattern, 'i');
  }

  sort(tests) {
    if (!this.reaching) return tests;
    const names = JSON.parse(readFileSync(NAMES, 'utf8'));
    return tests.filter(({ path }) => names[path].some((name) => this.reaching.test(name)));
  }

  cacheResults(_, { testResults }) {
    if (process.env.__STRYKER_ACTIVE_MUTANT__ !== undefined) return;
    const names = testResults.map((file) => [file.testFilePath, file.testResults.map((test) => test.fullName)]);
    mkdirSync(dirname(NAMES), { recursive: true });
    writeFileSync(NAMES, JSON.stringify(Object.fromEntries(names)));
  }
}
