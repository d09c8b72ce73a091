// Libraries that make style elements make ours instead, which a content policy without unsafe-inline allows:
// src/app/styles/adoptedStyle.ts.
module.exports = (source) =>
  source.replace(/\bdocument\.createElement\((["'])style\1\)/g, "document.createElement('adopted-style')");
