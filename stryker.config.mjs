/**
 * Mutation tests: does a test fail when a line of the core is wrong?
 *   npm run mutation                                          everything below (an hour or more on two cores)
 *   npm run mutation -- --mutate 'src/domain/checks/**'   one subject
 * Results are kept in .cache/mutation, and the next run tries only what changed.
 *
 * Left out, and why:
 * - generated `index.ts` files: a list of their neighbours, held by `npm run generate -- --check`;
 * - nothing else. Texts of ids, number formats and units are mutated like everything else.
 */
export default {
  mutate: ['src/{domain,sheets,files,workbook}/**/*.ts', '!src/**/index.ts'],
  testRunner: 'jest',
  jest: {
    configFile: 'jest.config.mjs',
    config: {
      runner: '<rootDir>/scripts/mutation/nearestFirst.mjs',
      setupFiles: ['<rootDir>/scripts/mutation/briefProperties.cjs'],
      // The core is held by its own tests: those of the pane and of Excel run the same lines through more layers, ten times slower.
      testMatch: ['<rootDir>/test/{domain,sheets,files,workbook,functions}/**/*.test.ts'],
    },
  },
  // swc looks at no types, and tests that compare generated files want them as they are.
  disableTypeChecks: false,
  coverageAnalysis: 'perTest',
  concurrency: 1,
  incremental: true,
  incrementalFile: '.cache/mutation/incremental.json',
  timeoutMS: 30_000,
  reporters: ['progress-append-only', 'clear-text', 'html', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  htmlReporter: { fileName: '.cache/mutation/index.html' },
  jsonReporter: { fileName: '.cache/mutation/report.json' },
  tempDirName: '.cache/stryker',
  ignorePatterns: ['dist', 'docs/*.png', '.cache'],
};
