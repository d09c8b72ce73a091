import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import JestRunner from 'jest-runner';

/** The names of all tests by file, learnt in Stryker's first run, which mutates nothing. */
const NAMES = '.cache/mutation/names.json';

/**
 * How mutation runs run test files: only those that hold a test which reaches the mutant, the mutated file's own first, and
 * none after one that fails. Stryker gives the tests by name; Jest alone would load every related file to skip all its
 * tests, and go on after a failure.
 */
export default class NearestFirst extends JestRunner {
  async runTests(tests, watcher, options) {
    const results = [];
    const stop = this.on('test-file-success', ([, result]) => results.push(result));
    for (const test of this.reaching(tests)) {
      await super.runTests([test], watcher, options);
      if (results.some((result) => result.numFailingTests > 0)) break;
    }
    stop();
    if (process.env.__STRYKER_ACTIVE_MUTANT__ === undefined) keepNames(results);
  }

  reaching(tests) {
    const { testNamePattern, nonFlagArgs, rootDir } = this._globalConfig;
    const names = testNamePattern && JSON.parse(readFileSync(NAMES, 'utf8'));
    const reaches = new RegExp(testNamePattern, 'i');
    const mutated = relative(`${rootDir}/src`, nonFlagArgs[0]).replace(/\.ts$/, '');
    return tests
      .filter(({ path }) => !names || names[path].some((name) => reaches.test(name)))
      .map((test) => ({ test, near: inCommon(mutated, relative(`${rootDir}/test`, test.path)) }))
      .sort((a, b) => b.near - a.near)
      .map(({ test }) => test);
  }
}

/** How many characters two paths begin with alike. */
function inCommon(a, b) {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

function keepNames(results) {
  const names = results.map((file) => [file.testFilePath, file.testResults.map((test) => test.fullName)]);
  mkdirSync(dirname(NAMES), { recursive: true });
  writeFileSync(NAMES, JSON.stringify(Object.fromEntries(names)));
}
