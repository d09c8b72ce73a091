import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const LINUX = [
  'microsoft-edge',
  'microsoft-edge-stable',
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
];
const MAC = ['Microsoft Edge', 'Google Chrome', 'Chromium'].map(
  (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
);
const WINDOWS = ['Microsoft\\Edge\\Application\\msedge.exe', 'Google\\Chrome\\Application\\chrome.exe'];

/** Edge, Chrome and Chromium as far as they are installed, best first. `DIANBAO_BROWSER` names another one. */
export function installedBrowsers(): string[] {
  return [process.env.DIANBAO_BROWSER, ...usualPlaces()].filter((path): path is string => !!path && existsSync(path));
}

function usualPlaces(): string[] {
  if (process.platform === 'darwin') return MAC;
  if (process.platform === 'win32') {
    const roots = [process.env['ProgramFiles(x86)'], process.env.ProgramFiles, process.env.LOCALAPPDATA];
    return roots.flatMap((root) => (root ? WINDOWS.map((path) => join(root, path)) : []));
  }
  const folders = (process.env.PATH ?? '').split(delimiter);
  return LINUX.flatMap((name) => folders.map((folder) => join(folder, name)));
}
