/* global require */
const ts = require('typescript');

/**
 * Rules of mathjs's grammar that METRIC refuses before mathjs sees them (src/domain/metrics/expression/tokens.ts lets only numbers,
 * names, + - * / ^, comparisons, commas and parentheses through), and the rule that each may hand over to. They are a
 * tenth of functions.js, and mathjs offers no other way to leave them out: they are one closure, so nothing is shaken off.
 */
const LEFT_OUT = {
  parseMultiple: 'parseStart',
  parseBlock: 'parseRelational',
  parseAssignment: 'parseRelational',
  parseShift: 'parseAddSubtract',
  parseImplicitMultiplication: 'parseUnary',
  parseNullishCoalescing: 'parseSymbol',
  parseString: 'parseNumber',
};

/** A webpack loader for mathjs's parse.js. A mathjs that no longer has one of these rules stops the build. */
module.exports = function leanParser(source) {
  const file = ts.createSourceFile(this.resourcePath, source, ts.ScriptTarget.Latest);
  const bodies = new Map();
  const visit = (node) => {
    if (ts.isFunctionDeclaration(node) && node.name && node.name.text in LEFT_OUT) bodies.set(node.name.text, node);
    ts.forEachChild(node, visit);
  };
  visit(file);
  let lean = source;
  for (const name of Object.keys(LEFT_OUT).sort((a, b) => (bodies.get(b)?.pos ?? 0) - (bodies.get(a)?.pos ?? 0))) {
    const rule = bodies.get(name);
    if (!rule?.body)
      throw new Error(`mathjs's parser has no rule ${name} any more: revise scripts/build/lean-parser.cjs`);
    const parameter = rule.parameters[0].name.text;
    lean = `${lean.slice(0, rule.body.pos)} { return ${LEFT_OUT[name]}(${parameter}); }${lean.slice(rule.body.end)}`;
  }
  return lean;
};
