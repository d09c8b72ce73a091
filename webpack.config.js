/* global require, __dirname, __filename */
const { mkdirSync, rmSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const webpack = require('webpack');

const DIST = join(__dirname, 'dist');
const source = (path) => join(__dirname, 'src', path);

/**
 * `npm run build -- --env baseUrl=https://example.com/dianbao namespace=SHOP` for another address or a prefix of the
 * functions' names. `--mode development` leaves the code readable.
 */
module.exports = async (env, { mode = 'production', configName }) => {
  const { manifestVariant } = await import('./scripts/manifest-variant.mjs');
  const variant = { baseUrl: env.baseUrl, namespace: env.namespace };
  // Before anything is built: three compilers write here at the same time. One alone, by --config-name, leaves the rest,
  // and `npm run dev` keeps its own in memory.
  if (!configName && !env.WEBPACK_SERVE) rmSync(DIST, { recursive: true, force: true });
  return [functionsBundle(mode), paneBundle(mode, (xml) => manifestVariant(xml, variant)), previewBundle(mode, env)];
};

/** The custom functions for Excel's JavaScript-only runtime: one ES2016 script that needs nothing but CustomFunctions. */
function functionsBundle(mode) {
  const settings = common(mode, 'functions', 'ES2016');
  settings.module.rules.push({
    test: /[\\/]mathjs[\\/]lib[\\/]esm[\\/]expression[\\/]parse\.js$/,
    loader: join(__dirname, 'scripts/build/lean-parser.cjs'),
  });
  return {
    ...settings,
    entry: { functions: source('functions/main.ts') },
    target: 'es2016',
    output: { path: DIST, filename: '[name].js', chunkFormat: false, chunkLoading: false, wasmLoading: false },
  };
}

/** The pane, and all that Excel is told. office.js stays outside: Microsoft's address serves it. */
function paneBundle(mode, transformManifest) {
  const copies = new CopyPlugin({
    patterns: [
      { from: 'assets', to: 'assets', globOptions: { ignore: ['**/functions*.json'] } },
      { from: 'assets/functions*.json', to: '[name][ext]' },
      { from: 'src/functions/functions.html' },
      { from: 'manifest.xml', transform: (content) => transformManifest(content.toString()) },
    ],
  });
  return page(mode, 'taskpane', 'taskpane/main.tsx', 'taskpane/taskpane.html', [copies]);
}

/** The pane beside a spreadsheet, for browsers. Not minified: that takes a minute and saves nothing on localhost. */
function previewBundle(mode, env) {
  const bundle = page(mode, 'preview', 'preview/main.ts', 'preview/preview.html', [withoutHyphenation(), stamp(env)]);
  // Univer's texts come by language, but hyphenation (see below) is nothing worth a request.
  bundle.module.rules.push({
    test: /[\\/]@univerjs[\\/]engine-render[\\/]/,
    parser: { dynamicImportMode: 'eager' },
  });
  const univer = { name: 'preview-univer', test: /[\\/]node_modules[\\/]/, chunks: 'initial', enforce: true };
  return {
    ...bundle,
    optimization: {
      ...bundle.optimization,
      minimize: false,
      splitChunks: { cacheGroups: { ...NO_SPLITTING, univer } },
    },
    // `npm run dev`: rebuilds and reloads on every change.
    devServer: { port: 8080, hot: false, static: false, devMiddleware: { index: 'preview.html' } },
  };
}

function page(mode, name, entry, template, plugins) {
  return {
    ...common(mode, name, 'ES2020'),
    entry: { [name]: source(entry) },
    target: ['web', 'es2020'],
    output: { path: DIST, filename: '[name].js', chunkFilename: `${name}-[name].js`, publicPath: '' },
    plugins: [
      new HtmlPlugin({ template: source(template), filename: `${name}.html`, scriptLoading: 'defer', minify: false }),
      new MiniCssExtractPlugin({ filename: '[name].css', chunkFilename: `${name}-[name].css` }),
      ...plugins,
    ],
  };
}

/** Chunks are what is imported at a time, by the name given there; webpack's own divisions are named after paths. */
const NO_SPLITTING = { default: false, defaultVendors: false };

function common(mode, name, target) {
  return {
    name,
    mode,
    devtool: mode === 'production' ? false : 'cheap-module-source-map',
    cache: { type: 'filesystem', name: `${name}-${mode}`, buildDependencies: { config: [__filename] } },
    performance: { hints: false },
    stats: 'errors-warnings',
    resolve: { extensions: ['.tsx', '.ts', '.js', '.mjs'] },
    optimization: { chunkIds: 'named', moduleIds: 'deterministic', splitChunks: { cacheGroups: NO_SPLITTING } },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: 'ts-loader',
          // Types are checked by the type checker; here they would only slow the build down.
          options: {
            transpileOnly: true,
            onlyCompileBundledFiles: true,
            instance: name,
            compilerOptions: { target, noEmit: false },
          },
        },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
      ],
    },
  };
}

/** Univer brings hyphenation patterns of 76 languages, a file each; a spreadsheet hyphenates nothing. */
function withoutHyphenation() {
  const patterns = /[\\/]@univerjs[\\/]engine-render[\\/]lib[\\/]es$/;
  return new webpack.NormalModuleReplacementPlugin(/^\.\/[\w-]+-[\w-]{8}\.js$/, (resource) => {
    if (patterns.test(resource.context)) resource.request = join(__dirname, 'scripts/build/no-hyphenation.mjs');
  });
}

/** Says when and for which variant dist/ was built, so that `npm start` and the tests know whether it is stale. */
function stamp({ baseUrl = '', namespace = '', WEBPACK_SERVE: inMemory }) {
  return {
    apply: (compiler) =>
      compiler.hooks.done.tap('stamp', (stats) => {
        if (inMemory || stats.hasErrors()) return;
        mkdirSync(DIST, { recursive: true });
        writeFileSync(join(DIST, 'build.json'), JSON.stringify({ mode: compiler.options.mode, baseUrl, namespace }));
      }),
  };
}
