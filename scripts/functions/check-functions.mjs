// What must hold for the records before anything is generated from them. Returns sentences; none means all is well.

const CJK = /[\u4e00-\u9fff]/;

export function checkFunctions(functions) {
  const problems = [];
  const labels = new Map();
  for (const entry of functions) {
    const say = (what) => problems.push(`${entry.file}: ${what}`);
    if (entry.id !== entry.export.replace(/[A-Z]/g, '_$&').toUpperCase())
      say(`${entry.id} is not the name of ${entry.export}`);
    if (entry.file !== `${entry.export}.ts`) say(`the file should be named ${entry.export}.ts`);
    if (!CJK.test(entry.purpose.zh)) say('the purpose is not in Chinese');
    checkParameters(entry, labels, say);
    checkExamples(entry, say);
    checkPlain(entry, say);
  }
  return problems;
}

function checkParameters(entry, labels, say) {
  let optionalBefore = false;
  for (const { name, label, zh, en, optional, repeating, default: preset } of entry.parameters) {
    if (!CJK.test(label)) say(`@param ${name} has no Chinese name`);
    if (!/^[^（]+（[^）]+）/.test(zh)) say(`@param ${name} has no unit in （）`);
    if (!/\([^)]+\)/.test(en)) say(`@en.${name} has no unit in ()`);
    if (optionalBefore && !optional) say(`${name} is required but follows an optional one`);
    optionalBefore = optional;
    if (repeating && name !== entry.parameters[entry.parameters.length - 1].name)
      say(`repeating ${name} is not the last`);
    if (preset !== null && !optional) say(`${name} has a default but is required`);
    // One vocabulary: messages find the Chinese name by the parameter's, so it must be the same in every function.
    const known = labels.get(name);
    if (known && known.label !== label) say(`${name} is called ${label} here and ${known.label} in ${known.file}`);
    labels.set(name, known ?? { label, file: entry.file });
  }
}

function checkExamples(entry, say) {
  if (entry.examples.length < 2) say('fewer than two @example lines');
  const answers = entry.examples.flatMap(({ expected }) => expected.flat());
  for (const { error } of entry.errors) if (!answers.includes(error)) say(`@throws ${error} without an @example of it`);
  for (const example of entry.examples) {
    if (example.id !== entry.id) say(`@example calls ${example.id}`);
    const fits =
      entry.parameters.some(({ repeating }) => repeating) || example.arguments.length <= entry.parameters.length;
    if (!fits) say(`@example ${example.text} has too many arguments`);
  }
}

function checkPlain(entry, say) {
  if (entry.plain === null) return;
  const used = new Set([...entry.plain.matchAll(/\{(\w+)\}/g)].map((match) => match[1]));
  if (used.size === 0) say('@plain names no parameter');
  for (const name of used) {
    if (!entry.parameters.some((parameter) => parameter.name === name))
      say(`@plain names {${name}}, which is no parameter`);
  }
  for (const { name, optional } of entry.parameters) {
    if (!optional && !used.has(name)) say(`@plain leaves out {${name}}`);
  }
}
