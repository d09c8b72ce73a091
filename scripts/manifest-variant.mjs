const DEV_URL = 'https://localhost:3000';

/**
 * The manifest for another address or with a prefix for the functions' names. Pure: text in, text out.
 *
 * @param {string} xml the manifest as it stands in the repository
 * @param {object} options
 * @param {string} [options.baseUrl] https address of the folder that holds the built files, with or without a closing
 *   slash; left out: unchanged
 * @param {string} [options.namespace] prefix of every function, e.g. SHOP for =SHOP.CONVERSION(); left out: no prefix
 * @returns {string}
 * @throws {Error} with one sentence, when an option cannot be used
 */
export function manifestVariant(xml, { baseUrl, namespace } = {}) {
  let result = xml;
  // A function as the replacement, because "$&" in an address would otherwise be read as a pattern.
  if (baseUrl !== undefined) {
    const address = escapeXml(cleanBaseUrl(baseUrl));
    result = result.replaceAll(DEV_URL, () => address);
  }
  if (namespace !== undefined) result = withNamespace(result, checkedNamespace(namespace));
  return result;
}

function cleanBaseUrl(baseUrl) {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (url?.protocol !== 'https:') {
    throw new Error(`baseUrl must be an https address such as https://example.com/dianbao, not "${baseUrl}".`);
  }
  if (url.search || url.hash || url.username || url.password) {
    throw new Error(`baseUrl must be a plain address without ?, # or a user name, not "${baseUrl}".`);
  }
  return url.href.replace(/\/+$/, '');
}

/** Excel accepts letters, digits, dots and underscores; whatever else it would refuse only at installation. */
function checkedNamespace(namespace) {
  if (!/^[A-Za-z][A-Za-z0-9_]*(\.[A-Za-z0-9_]+)*$/.test(namespace) || namespace.length > 32) {
    throw new Error(`namespace must be a short name of letters and digits such as SHOP, not "${namespace}".`);
  }
  return namespace.toUpperCase();
}

function withNamespace(xml, namespace) {
  const reference = '<Namespace resid="Functions.Namespace" />';
  const string = `<bt:String id="Functions.Namespace" DefaultValue="${namespace}" />`;
  return insertAfterLine(insertAfterLine(xml, '</Metadata>', reference, ''), '<bt:ShortStrings>', string, '  ');
}

/** Adds a line below the one and only line that ends with `anchor`, as far indented as that line and `deeper`. */
function insertAfterLine(xml, anchor, line, deeper) {
  const parts = xml.split(anchor);
  if (parts.length !== 2) throw new Error(`The manifest must hold ${anchor} exactly once.`);
  const indent = /[ \t]*$/.exec(parts[0])?.[0] ?? '';
  return `${parts[0]}${anchor}\n${indent}${deeper}${line}${parts[1]}`;
}

function escapeXml(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
