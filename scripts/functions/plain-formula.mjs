/**
 * The plain twin with real arguments: `plainFormula(entry, ['B2', 'C2'])` → `IF(AND(B2=0,C2=0),"",B2/C2)`.
 * An argument left out stands for its default; without a default it cannot be written plainly, and the answer is null.
 */
export function plainFormula({ plain, parameters }, args) {
  if (!plain) return null;
  let complete = true;
  const formula = plain.replace(/\{(\w+)\}/g, (_, name) => {
    const index = parameters.findIndex((parameter) => parameter.name === name);
    const text = args[index] ?? parameters[index]?.default;
    if (text === null || text === undefined) complete = false;
    return text;
  });
  return complete ? formula : null;
}
