// Reads what LibreOffice computed: the values of column A in a flat ODF file, which keeps 15 digits.

/** Results by sheet, top to bottom; an error is its text. */
export function resultsIn(fods) {
  const results = new Map();
  for (const [, name, body] of fods.matchAll(/<table:table table:name="([^"]+)"[^>]*>([^]*?)<\/table:table>/g)) {
    const cells = [...body.matchAll(/<table:table-cell\b([^>]*?)(?:\/>|>([^]*?)<\/table:table-cell>)/g)];
    results.set(name, cells.filter(([, attributes]) => attributes.includes('table:formula=')).map(valueOf));
  }
  return results;
}

function valueOf([, attributes, content = '']) {
  const attribute = (name) => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1];
  const text = [...content.matchAll(/<text:p>([^]*?)<\/text:p>/g)].map(([, line]) => unescaped(line)).join('\n');
  if (attribute('calcext:value-type') === 'error') return text;
  const type = attribute('office:value-type');
  if (type === 'boolean') return attribute('office:boolean-value') === 'true';
  if (type === 'string') return text;
  // An empty text has no type at all.
  if (type === undefined && text === '') return '';
  if (attribute('office:value') === undefined) throw new Error(`no value in ${attributes}`);
  return Number(attribute('office:value'));
}

function unescaped(text) {
  const entities = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return text.replace(/<[^>]*>/g, '').replace(/&(\w+);/g, (_, name) => entities[name]);
}
