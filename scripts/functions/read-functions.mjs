// Reads the JSDoc block of every custom function: one record per function, the source of all that is generated.
//
// Grammar of a block, a tag per line, continued on the lines below it:
//   first lines            purpose, Chinese
//   @customfunction ID     ID is the export's name in capitals: payRate → PAY_RATE
//   @en …                  purpose, English
//   @param name 名称（单位），说明     `[name]` when it may be left out, `[name=7]` with its default
//   @en.name Name (unit), more
//   @returns … @en.returns …
//   @throws #DIV/0! 原因
//   @example ID(1, {2;3}) = 0.5    numbers, texts, TRUE, {arrays}, #ERRORS, DATE(2026,11,23), nothing for an omitted one
//   @plain IF({name}=0,"",1/{name})   the same value in built-in functions
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

export const FUNCTIONS_FOLDER = 'src/functions/library';

/** Records of all functions, ordered by id, and what is wrong with their blocks. */
export function readFunctions(folder = FUNCTIONS_FOLDER) {
  const problems = [];
  const functions = readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => readFunctionFile(join(folder, file), file, problems))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return { functions, problems };
}

/** The functions of one file; only its top-level `function` declarations are seen by Microsoft's generator. */
function readFunctionFile(path, file, problems) {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  return source.statements.flatMap((statement) => {
    const block = blockOf(statement);
    if (!block || !/@customfunction/i.test(block)) return [];
    if (!ts.isFunctionDeclaration(statement) || !statement.name || !isExported(statement)) {
      problems.push(`${file}: @customfunction belongs on an exported function declaration`);
      return [];
    }
    return [record(file, statement, block, problems)];
  });
}

function record(file, declaration, block, problems) {
  const tags = tagsOf(block);
  const all = (name) => tags.filter((tag) => tag.name === name).map((tag) => tag.text);
  const one = (name) => {
    const found = all(name);
    if (found.length !== 1) problems.push(`${file}: ${found.length ? 'more than one' : 'no'} @${name || 'purpose'}`);
    return found[0] ?? '';
  };
  const described = new Map(all('param').map((text) => parameterTag(text)));
  const parameters = declaration.parameters
    .filter((parameter) => !/\bInvocation\b/.test(parameter.type?.getText() ?? ''))
    .map((parameter) => {
      const name = parameter.name.getText();
      const tag = described.get(name);
      if (!tag) problems.push(`${file}: parameter ${name} has no @param`);
      described.delete(name);
      const type = parameter.type?.getText() ?? '';
      const repeating = type === 'any[][][]';
      if (!repeating && type !== 'any[][]') problems.push(`${file}: parameter ${name} must be any[][] or any[][][]`);
      const optional = Boolean(parameter.questionToken);
      if (tag && tag.optional !== optional) problems.push(`${file}: ${name} and [${name}] disagree on being optional`);
      return { name, english: snakeCase(name), ...labelAndUnit(tag), en: one(`en.${name}`), optional, repeating };
    });
  for (const name of described.keys()) problems.push(`${file}: @param ${name} is no parameter`);
  const known = new Set(['', 'customfunction', 'en', 'param', 'returns', 'en.returns', 'throws', 'example', 'plain']);
  for (const { name } of tags) {
    if (!known.has(name) && !parameters.some((parameter) => `en.${parameter.name}` === name)) {
      problems.push(`${file}: unknown tag @${name}`);
    }
  }
  return {
    id: one('customfunction'),
    export: declaration.name.text,
    file,
    purpose: { zh: one(''), en: one('en') },
    parameters,
    returns: { zh: one('returns'), en: one('en.returns') },
    errors: all('throws').map((text) => ({ error: text.split(' ')[0], zh: text.slice(text.indexOf(' ') + 1) })),
    examples: all('example'),
    plain: all('plain')[0] ?? null,
  };
}

function labelAndUnit(tag) {
  const zh = tag?.zh ?? '';
  const [, label = '', unit = ''] = /^([^（，；：。]+)(?:（([^）]*)）)?/.exec(zh) ?? [];
  return { label, unit, zh, default: tag?.default ?? null };
}

/** `[pack=1] 箱规（件/箱）` → its name and the rest. */
function parameterTag(text) {
  const [, bracket, name, preset, zh] = /^(\[)?(\w+)(?:=([^\]]*))?\]?\s*([^]*)$/.exec(text) ?? [];
  return [name ?? text, { optional: Boolean(bracket), default: preset ?? null, zh: zh ?? '' }];
}

/** The purpose as the tag '', then every tag; lines after a tag continue it. */
function tagsOf(block) {
  const lines = block
    .replace(/^\/\*\*|\*\/$/g, '')
    .split('\n')
    .map((line) => line.replace(/^\s*\*? ?/, '').trim());
  const tags = [{ name: '', text: '' }];
  for (const line of lines) {
    const [, name, rest] = /^@([\w.]+)\s*(.*)$/.exec(line) ?? [];
    if (name) tags.push({ name, text: rest });
    else if (line) tags[tags.length - 1].text += (tags[tags.length - 1].text ? ' ' : '') + line;
  }
  return tags;
}

function blockOf(statement) {
  const comments = ts.getLeadingCommentRanges(statement.getSourceFile().text, statement.pos) ?? [];
  const last = comments[comments.length - 1];
  return last && statement.getSourceFile().text.slice(last.pos, last.end);
}

function isExported(declaration) {
  return declaration.modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

const snakeCase = (name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
