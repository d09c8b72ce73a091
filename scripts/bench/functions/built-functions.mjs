import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runInThisContext } from 'node:vm';

const root = fileURLToPath(new URL('../../..', import.meta.url));

const folder = join(root, '.cache/bench/dist');

/** Builds functions.js as it ships. */
export function buildFunctions() {
  const webpack = join(root, 'node_modules/webpack/bin/webpack.js');
  execFileSync(process.execPath, [webpack, '--config-name', 'functions', '--output-path', folder], { cwd: root });
}

/** The functions that were built, by id. */
export function builtFunctions() {
  const functions = new Map();
  globalThis.CustomFunctions = {
    Error: class {
      constructor(code, message) {
        Object.assign(this, { code, message });
      }
    },
    ErrorCode: {
      invalidValue: '#VALUE!',
      notAvailable: '#N/A',
      divisionByZero: '#DIV/0!',
      invalidNumber: '#NUM!',
      nullReference: '#NULL!',
      invalidName: '#NAME?',
      invalidReference: '#REF!',
    },
    associate: (id, implementation) => functions.set(id, implementation),
  };
  runInThisContext(readFileSync(join(folder, 'functions.js'), 'utf8'));
  return functions;
}
