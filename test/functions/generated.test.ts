import './custom-functions-global';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateFunctions } from '../../scripts/functions/generate.mjs';
import { FUNCTIONS } from '../../src/functions/library';
import { ENTRIES } from './call-as-excel';

interface Metadata {
  allowErrorForDataTypeAny?: boolean;
  allowCustomDataForDataTypeAny?: boolean;
  functions: {
    id: string;
    name: string;
    description: string;
    parameters: {
      name: string;
      description: string;
      type: string;
      dimensionality: string;
      optional?: boolean;
      repeating?: boolean;
    }[];
    result: { dimensionality: string };
  }[];
}

const metadata = (path: string): Metadata => JSON.parse(readFileSync(path, 'utf8')) as Metadata;
const chinese = metadata('assets/functions.json');
const english = metadata('assets/functions.en-US.json');

describe('what is committed', () => {
  test('is what the blocks say', async () => {
    for (const [path, content] of await generateFunctions())
      expect([path, readFileSync(path, 'utf8')]).toEqual([path, content]);
  });

  test('files, exports, metadata and the table of functions agree', () => {
    const files = readdirSync('src/functions/library').filter((file) => {
      return (
        file.endsWith('.ts') && readFileSync(join('src/functions/library', file), 'utf8').includes('@customfunction')
      );
    });
    expect(files.sort()).toEqual(ENTRIES.map(({ file }) => file).sort());
    const ids = ENTRIES.map(({ id }) => id);
    expect(FUNCTIONS.map(([id]) => id)).toEqual(ids);
    expect(FUNCTIONS.map(([, implementation]) => implementation.name)).toEqual(ENTRIES.map((entry) => entry.export));
    for (const { functions } of [chinese, english]) expect(functions.map(({ id }) => id)).toEqual(ids);
  });

  test.each([
    ['Chinese', chinese],
    ['English', english],
  ])('%s metadata suits every Excel from 2021 on', (_, { functions, ...flags }) => {
    expect(flags).toEqual({ allowErrorForDataTypeAny: true });
    for (const { id, name, parameters, result } of functions) {
      expect(name).toBe(id);
      expect(result.dimensionality).toBe('matrix');
      for (const parameter of parameters) expect(parameter).toMatchObject({ type: 'any', dimensionality: 'matrix' });
    }
  });

  test('each language keeps to itself', () => {
    const cjk = /[\u4e00-\u9fff]/;
    for (const { description, parameters } of chinese.functions) {
      for (const text of [description, ...parameters.map((p) => p.name), ...parameters.map((p) => p.description)]) {
        expect(text).toMatch(cjk);
      }
    }
    for (const { parameters } of english.functions)
      for (const { name } of parameters) expect(name).toMatch(/^[a-z][a-z0-9_]*$/);
  });

  test('optional and repeating parameters are marked', () => {
    const shape = (id: string): string[] =>
      (english.functions.find((one) => one.id === id)?.parameters ?? []).map(
        ({ name, optional, repeating }) => `${name}${optional ? '?' : ''}${repeating ? '…' : ''}`,
      );
    expect(shape('ROI')).toEqual(['sales', 'cost', 'more_costs?…']);
    expect(shape('RESTOCK')).toEqual([
      'daily',
      'stock',
      'lead_days',
      'safety_days?',
      'in_transit?',
      'moq?',
      'pack?',
      'review_days?',
    ]);
  });
});

describe('a broken block stops the generator', () => {
  const good = readFileSync('src/functions/library/conversion.ts', 'utf8');
  const folders: string[] = [];
  const generate = (source: string, file = 'conversion.ts'): Promise<unknown> => {
    const folder = mkdtempSync(join(tmpdir(), 'functions-'));
    folders.push(folder);
    writeFileSync(join(folder, file), source);
    return generateFunctions(folder);
  };
  afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

  test('the good one passes', async () => {
    await expect(generate(good)).resolves.toBeInstanceOf(Map);
  });

  test.each<[string, string, string | RegExp, string]>([
    [
      'an arrow function',
      'exported function declaration',
      /export function (\w+)([^{]*)\{/,
      'export const $1 = $2 => {',
    ],
    ['a function that is not exported', 'exported function declaration', 'export function', 'function'],
    ['a misspelt @param', '@param visitor is no parameter', '@param visitors', '@param visitor'],
    ['a missing @param', 'parameter visitors has no @param', / \* @param visitors.*\n/, ''],
    ['a missing English purpose', 'no @en', / \* @en .*\n/, ''],
    ['a missing English parameter', 'no @en.visitors', / \* @en\.visitors.*\n/, ''],
    ['a missing result', 'no @returns', / \* @returns.*\n/, ''],
    ['a misspelt tag', 'unknown tag @exmaple', '@example', '@exmaple'],
    ['a misspelt placeholder', '{visitor}, which is no parameter', '/{visitors}', '/{visitor}'],
    ['a plain formula that leaves a parameter out', 'leaves out {visitors}', /@plain .*/, '@plain {buyers}'],
    ['a parameter without unit', 'has no unit', '访客数（人）', '访客数'],
    ['an English parameter without unit', 'has no unit', 'Visitors (people)', 'Visitors'],
    ['an English purpose only', 'not in Chinese', /转化率 = .*/, 'Conversion'],
    ['an id that is not the name', 'is not the name of', '@customfunction CONVERSION', '@customfunction CONVERT_RATE'],
    ['an example of another function', '@example calls ROI', '@example CONVERSION(0', '@example ROI(0'],
    ['an example that cannot be read', 'expected', 'CONVERSION(0, 0) =', 'CONVERSION(0, x) ='],
    ['an error without an example', '@throws #N/A without', '@throws #NUM!', '@throws #N/A'],
    ['a parameter of another type', 'must be any[][]', 'visitors: any[][]', 'visitors: number'],
    ['optional in one place only', 'disagree on being optional', '@param visitors', '@param [visitors]'],
  ])('%s', async (_, message, from, to) => {
    const broken = good.replace(from, to);
    expect(broken).not.toBe(good);
    await expect(generate(broken)).rejects.toThrow(message);
  });

  test('a file of another name', async () => {
    await expect(generate(good, 'rate.ts')).rejects.toThrow('should be named conversion.ts');
  });
});
