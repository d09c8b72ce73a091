/**
 * `npm run package`: the folder package/dianbao, which any static host can serve, and the same as package/dianbao.zip.
 * `-- --base-url https://example.com/dianbao` adds manifest.xml for Excel with that address; `--namespace SHOP` as in a
 * build; `--to FOLDER` puts it elsewhere. The same sources give the same bytes.
 */
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { checkManifest } from './package/manifest.mjs';
import { bundledPackages, licencesOf } from './package/licences.mjs';
import { filesIn, read, write, zip } from './package/folder.mjs';
import { listForServiceWorker } from './package/offline.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);

/**
 * What static hosts that read a file of this name add to every answer. The content policy is in the pages themselves;
 * only who may frame a page cannot stand there, and the pane is framed by Excel.
 */
const HEADERS = `/*
  X-Content-Type-Options: nosniff
  Referrer-Policy: no-referrer
  Cache-Control: no-cache
/
  Content-Security-Policy: frame-ancestors 'self'
/index.html
  Content-Security-Policy: frame-ancestors 'self'
`;

function build(env) {
  const webpack = require('webpack');
  return new Promise((done, failed) => {
    require('../webpack.config.js')(env, { mode: 'production' }).then((settings) => {
      const compiler = webpack(settings);
      compiler.run((error, stats) => {
        if (error || stats.hasErrors()) failed(error ?? new Error(stats.toString('errors-only')));
        else compiler.close(() => done(stats));
      });
    }, failed);
  });
}

const options = { 'base-url': { type: 'string' }, namespace: { type: 'string' }, to: { type: 'string' } };
const { values } = parseArgs({ options });
const target = resolve(ROOT, values.to ?? 'package');
const folder = join(target, 'dianbao');

try {
  const stats = await build({ packaged: true, folder, baseUrl: values['base-url'], namespace: values.namespace });
  write(folder, 'licences.txt', licencesOf(bundledPackages(stats)));
  write(folder, '_headers', HEADERS);
  if (values['base-url']) checkManifest(folder, values['base-url']);
  else write(folder, 'manifest.xml', null);
  write(folder, 'service-worker.js', listForServiceWorker(folder) + read(folder, 'service-worker.js'));
  const bytes = zip(folder);
  write(target, 'dianbao.zip', bytes);
  const megabytes = (bytes.length / 2 ** 20).toFixed(1);
  console.log(`${folder}: ${filesIn(folder).length} files; dianbao.zip: ${megabytes} MB`);
  if (!values['base-url']) console.log('Without --base-url there is no manifest.xml: for the browser only.');
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
