const transformed = [
  '@univerjs',
  'rbush',
  'quickselect',
  'collapse-white-space',
  'n-gram',
  'trigram-utils',
  'franc-min',
  'unicode-regex',
  'regexp-util',
  'cjk-regex',
  'kdbush',
  'nanoid',
  'lodash-es',
  'rxjs',
  'preact',
  'uuid',
];

export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
  transform: {
    '\\.(ts|tsx|mjs|js)$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          target: 'es2022',
          transform: { react: { runtime: 'automatic', importSource: 'preact' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  // Copies of the project that mutation tests run in.
  modulePathIgnorePatterns: ['<rootDir>/.cache/'],
  transformIgnorePatterns: [`/node_modules/(?!(${transformed.join('|')})/)`],
  moduleNameMapper: { '\\.(css)$': '<rootDir>/test/empty-style.cjs' },
};
