/* global require, __dirname, __filename */
const { mkdirSync, rmSync, writeFileSync } = require('node:fs');
const { join, resolve } = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const webpack = require('webpack');

const source = (path) => join(__dirname, 'src', path);

/**
 * `npm run build -- --env baseUrl=https://example.com/dianbao namespace=SHOP` for another address or a prefix of the
 * functions' names. `--mode development` leaves the code readable. `--env packaged folder=FOLDER` is `npm run package`'s:
 * minified throughout, every name with the hash of what is in the file, except those that the manifest names.
 */
module.exports = async (env, { mode = 'production', configName }) => {
  const { manifestVariant } = await import('./scripts/manifest-variant.mjs');
  const variant = { baseUrl: env.baseUrl, namespace: env.namespace };
  const build = { mode, packaged: Boolean(env.packaged), folder: resolve(__dirname, env.folder ?? 'dist') };
  // Before anything is built: the compilers write here at the same time. One alone, by --config-name, leaves the rest,
  // and `npm run dev` keeps its own in memory.
  if (!configName && !env.WEBPACK_SERVE) rmSync(build.folder, { recursive: true, force: true });
  return [
    functionsBundle(build),
    paneBundle(build, (xml) => manifestVariant(xml, variant)),
    previewBundle(build, env),
    ...(build.packaged ? [serviceWorkerBundle(build)] : []),
  ];
};

/** The custom functions for Excel's JavaScript-only runtime: one ES2016 script that needs nothing but CustomFunctions. */
function functionsBundle(build) {
  const settings = common(build, 'functions', 'ES2016');
  settings.module.rules.push({
    test: /[\\/]mathjs[\\/]lib[\\/]esm[\\/]expression[\\/]parse\.js$/,
    loader: join(__dirname, 'scripts/build/lean-parser.cjs'),
  });
  return {
    ...settings,
    entry: { functions: source('functions/main.ts') },
    target: 'es2016',
    output: { path: build.folder, filename: '[name].js', chunkFormat: false, chunkLoading: false, wasmLoading: false },
  };
}

/** The pane, and all that Excel is told. office.js stays outside: Microsoft's address serves it. */
function paneBundle(build, transformManifest) {
  const copies = new CopyPlugin({
    patterns: [
      { from: 'assets', to: 'assets', globOptions: { ignore: ['**/functions*.json'] } },
      { from: 'assets/functions*.json', to: '[name][ext]' },
      { from: 'src/functions/functions.html' },
      { from: 'manifest.xml', transform: (content) => transformManifest(content.toString()) },
    ],
  });
  return page(build, 'taskpane', 'taskpane/main.tsx', ['taskpane/taskpane.html', 'taskpane.html'], [copies]);
}

/**
 * The pane beside a spreadsheet, for browsers. What the first paint needs stands alone; the spreadsheet comes after it.
 * Minified only for a package: that takes a minute and saves nothing on localhost.
 */
function previewBundle(build, env) {
  const plugins = [
    withoutHyphenation(),
    new webpack.DefinePlugin({ PACKAGED: JSON.stringify(build.packaged) }),
    new CopyPlugin({ patterns: [{ from: 'src/app/app.webmanifest' }] }),
    ...(build.packaged ? [] : [stamp(build, env)]),
  ];
  const bundle = page(build, 'preview', 'app/main.ts', ['app/index.html', 'index.html'], plugins);
  bundle.module.rules.push(
    // Univer's texts come by language, but hyphenation (see below) is nothing worth a request.
    { test: /[\\/]@univerjs[\\/]engine-render[\\/]/, parser: { dynamicImportMode: 'eager' } },
    {
      test: /[\\/]node_modules[\\/](@univerjs|react-style-singleton|sonner)[\\/].*\.m?js$/,
      loader: join(__dirname, 'scripts/build/adopted-styles.cjs'),
    },
  );
  const univer = {
    name: 'univer',
    test: /[\\/]node_modules[\\/]/,
    chunks: (chunk) => chunk.name === 'spreadsheet',
    enforce: true,
  };
  return {
    ...bundle,
    optimization: {
      ...bundle.optimization,
      minimize: build.packaged,
      // swc: terser takes a minute for what swc does in seconds.
      minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false })],
      splitChunks: { cacheGroups: { ...NO_SPLITTING, univer } },
    },
    // `npm run dev`: rebuilds and reloads on every change.
    devServer: { port: 8080, hot: false, static: false },
  };
}

/** What keeps a packaged page working without a network; `npm run package` tells it the files. */
function serviceWorkerBundle(build) {
  return {
    ...common(build, 'service-worker', 'ES2020'),
    entry: { 'service-worker': source('app/offline/serviceWorker.ts') },
    target: ['webworker', 'es2020'],
    output: { path: build.folder, filename: '[name].js' },
  };
}

/** Files named after what they are; in a package with the hash of their contents, so that hosts may keep them for ever. */
function page(build, name, entry, [template, html], plugins) {
  const hash = build.packaged ? '.[contenthash:10]' : '';
  return {
    ...common(build, name, 'ES2020'),
    entry: { [name]: source(entry) },
    target: ['web', 'es2020'],
    output: {
      path: build.folder,
      filename: `[name]${hash}.js`,
      chunkFilename: `${name}-[name]${hash}.js`,
      publicPath: '',
    },
    plugins: [
      new HtmlPlugin({ template: source(template), filename: html, scriptLoading: 'defer', minify: false }),
      new MiniCssExtractPlugin({ filename: `[name]${hash}.css`, chunkFilename: `${name}-[name]${hash}.css` }),
      ...plugins,
    ],
  };
}

/** Chunks are what is imported at a time, by the name given there; webpack's own divisions are named after paths. */
const NO_SPLITTING = { default: false, defaultVendors: false };

function common({ mode, packaged }, name, target) {
  return {
    name,
    mode,
    devtool: mode === 'production' ? false : 'cheap-module-source-map',
    // A package is built from nothing, so that what an earlier build left behind cannot be in it.
    cache: packaged
      ? false
      : { type: 'filesystem', name: `${name}-${mode}`, buildDependencies: { config: [__filename] } },
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
function stamp({ folder }, { baseUrl = '', namespace = '', WEBPACK_SERVE: inMemory }) {
  return {
    apply: (compiler) =>
      compiler.hooks.done.tap('stamp', (stats) => {
        if (inMemory || stats.hasErrors()) return;
        mkdirSync(folder, { recursive: true });
        writeFileSync(join(folder, 'build.json'), JSON.stringify({ mode: compiler.options.mode, baseUrl, namespace }));
      }),
  };
}
