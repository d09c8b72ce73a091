import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/**
 * The dependency rule of the house: what each folder of src/ may import, one table.
 * Entry points (main.*) compose, so they may import everything; nothing imports an entry point.
 */
const MAY_IMPORT = {
  domain: { folders: [], packages: ['mathjs'] },
  workbook: { folders: ['domain'], packages: [] },
  sheets: { folders: ['domain', 'workbook'], packages: [] },
  zip: { folders: [], packages: ['fflate'] },
  files: { folders: ['domain', 'sheets', 'zip'], packages: ['@e965/xlsx'] },
  xlsx: { folders: ['domain', 'workbook', 'zip'], packages: [] },
  text: { folders: ['domain', 'workbook', 'sheets', 'files', 'xlsx'], packages: [] },
  excel: { folders: ['workbook', 'domain'], packages: [] },
  functions: { folders: ['domain', 'sheets', 'text'], packages: [] },
  taskpane: {
    folders: ['domain', 'sheets', 'workbook', 'text', 'files'],
    packages: ['preact', '@fluentui', '@microsoft/fast-element'],
  },
  commands: { folders: ['domain', 'sheets', 'workbook', 'text'], packages: [] },
  preview: {
    folders: ['domain', 'sheets', 'workbook', 'text', 'files', 'xlsx', 'functions', 'taskpane', 'commands'],
    packages: ['@univerjs', 'preact'],
  },
  app: {
    folders: ['domain', 'sheets', 'workbook', 'text', 'files', 'xlsx', 'taskpane', 'preview'],
    packages: ['preact'],
  },
};
const FOLDERS = Object.keys(MAY_IMPORT);

/** The rooms of the pane that others may enter, and what they may enter themselves. Every other room is a tab. */
const PANE_ROOMS = { controls: [], shell: ['controls'], shop: ['controls', 'shell'] };
const TAB = '*';

const noEntryPoints = { regex: '/main(\\.\\w+)?$', message: 'Nothing imports an entry point.' };

function importRule(folder, morePatterns = []) {
  const { folders, packages } = MAY_IMPORT[folder];
  const foreign = FOLDERS.filter((other) => other !== folder && !folders.includes(other));
  const patterns = [noEntryPoints];
  if (foreign.length) {
    patterns.push({
      regex: `^(\\.\\./)+(${foreign.join('|')})(/|$)`,
      message: `src/${folder} may import only: ${folders.join(', ') || 'nothing of ours'}.`,
    });
  }
  const allowed = packages.map((name) => name.replace(/[/.]/g, '\\$&')).join('|');
  patterns.push({
    regex: allowed ? `^(?!\\.)(?!(${allowed})(/|$))` : '^(?!\\.)',
    message: `src/${folder} may import only these packages: ${packages.join(', ') || 'none'}.`,
  });
  return ['error', { patterns: [...patterns, ...morePatterns] }];
}

/** No tab knows another, and what tabs share knows none of them. */
function paneRoomRule(room) {
  const open = PANE_ROOMS[room] ?? Object.keys(PANE_ROOMS);
  const allowed = open.length ? `(?!(${open.join('|')})/)` : '';
  const message = `${room === TAB ? 'A tab' : `src/taskpane/${room}`} may import only: ${open.join(', ') || 'nothing of the pane'}.`;
  return importRule('taskpane', [{ regex: `^\\.\\./(?!\\.\\./)${allowed}`, message }]);
}

/** Globals that belong to one place. */
const EXCEL_GLOBALS = ['Excel', 'Office', 'OfficeExtension', 'OfficeRuntime'];
const IMPURE_GLOBALS = [
  'Date',
  'window',
  'document',
  'navigator',
  'localStorage',
  'fetch',
  'setTimeout',
  'setInterval',
  'performance',
  'Intl',
  'console',
  'process',
  'TextDecoder',
];
const PURE = ['domain', 'sheets'];

function globalRule(folder) {
  const banned = [];
  if (folder !== 'excel') banned.push(...EXCEL_GLOBALS);
  if (folder !== 'excel' && folder !== 'functions') banned.push('CustomFunctions');
  if (PURE.includes(folder)) banned.push(...IMPURE_GLOBALS);
  else if (folder === 'functions') banned.push(...IMPURE_GLOBALS);
  else banned.push('Date');
  return ['error', ...banned.map((name) => ({ name, message: `${name} does not belong in src/${folder}.` }))];
}

export default tseslint.config(
  { ignores: ['dist/', 'package/', 'node_modules/', '.cache/', 'coverage/', 'test/fixtures/'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      'max-lines': ['error', { max: 260, skipBlankLines: true, skipComments: true }],
      'no-restricted-properties': [
        'error',
        { property: 'innerHTML', message: 'Cell text is shown as text.' },
        { property: 'outerHTML', message: 'Cell text is shown as text.' },
      ],
    },
  },
  ...FOLDERS.flatMap((folder) => [
    {
      files: [`src/${folder}/**/*.{ts,tsx}`],
      rules: { 'no-restricted-imports': importRule(folder), 'no-restricted-globals': globalRule(folder) },
    },
  ]),
  ...[TAB, ...Object.keys(PANE_ROOMS)].map((room) => ({
    files: [`src/taskpane/${room}/*.{ts,tsx}`],
    rules: { 'no-restricted-imports': paneRoomRule(room) },
  })),
  {
    files: ['src/**/main.ts', 'src/**/main.tsx'],
    rules: { 'no-restricted-imports': ['error', { patterns: [noEntryPoints] }], 'no-restricted-globals': 'off' },
  },
  {
    // Excel hands every range over as any[][]; the functions' signatures are read by Microsoft's metadata generator.
    files: ['src/functions/**/*.ts'],
    rules: { '@typescript-eslint/no-explicit-any': 'off' },
  },
  {
    files: ['**/*.{mjs,cjs,js}'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        Buffer: 'readonly',
        module: 'readonly',
        setTimeout: 'readonly',
        performance: 'readonly',
      },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
