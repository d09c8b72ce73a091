import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';

/** Chinese and Latin, regular and bold: without them a bare machine draws every Chinese character blank. */
const FACES = ['chinese-simplified-400', 'chinese-simplified-700', 'latin-400', 'latin-700'];

/** Families that pages ask for, so that they look the same on every machine. */
const REPLACED = ['sans-serif', 'serif', 'system-ui', 'Arial', 'Segoe UI', 'Microsoft YaHei', 'Microsoft YaHei UI'];

/** Writes the fonts, and a fonts.conf that names them, into `folder`, which will be moved to `home`. */
export function unpackFonts(folder: string, home: string, nodeModules: string): void {
  const fonts = join(folder, 'fonts');
  mkdirSync(fonts, { recursive: true });
  for (const face of FACES) {
    const woff = join(nodeModules, '@fontsource/noto-sans-sc/files', `noto-sans-sc-${face}-normal.woff`);
    writeFileSync(join(fonts, `${face}.ttf`), woffToTtf(readFileSync(woff)));
  }
  writeFileSync(join(folder, 'fonts.conf'), fontsConf(join(home, 'fonts'), join(home, 'font-cache')));
}

/** What makes a browser find the fonts unpacked in `folder`. */
export function fontEnvironment(folder: string): Record<string, string> {
  return { FONTCONFIG_FILE: join(folder, 'fonts.conf'), FONTCONFIG_PATH: folder };
}

function fontsConf(fonts: string, cache: string): string {
  const fallback = (family: string) =>
    `<alias binding="same"><family>${family}</family><prefer><family>Noto Sans SC</family></prefer></alias>`;
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
<include ignore_missing="yes">/etc/fonts/fonts.conf</include>
<dir>${fonts}</dir><cachedir>${cache}</cachedir>
${REPLACED.map(fallback).join('\n')}
</fontconfig>
`;
}

/**
 * A WOFF 1.0 file is a TrueType font with each table deflated (w3.org/TR/WOFF): inflate the tables and rebuild
 * the table directory. FreeType inside headless Chromium does not read WOFF from fontconfig's folders.
 */
function woffToTtf(woff: Buffer): Uint8Array {
  const tables = woff.readUInt16BE(12);
  const directory = Buffer.alloc(12 + tables * 16);
  const power = Math.floor(Math.log2(tables));
  woff.copy(directory, 0, 4, 8);
  directory.writeUInt16BE(tables, 4);
  directory.writeUInt16BE(16 * 2 ** power, 6);
  directory.writeUInt16BE(power, 8);
  directory.writeUInt16BE(16 * (tables - 2 ** power), 10);
  const parts: Uint8Array[] = [directory];
  let offset = directory.length;
  for (let index = 0; index < tables; index++) {
    const entry = 44 + index * 20;
    const [start, packed, length] = [4, 8, 12].map((at) => woff.readUInt32BE(entry + at)) as [number, number, number];
    const stored = woff.subarray(start, start + packed);
    const table = packed < length ? inflateSync(stored) : stored;
    const at = 12 + index * 16;
    woff.copy(directory, at, entry, entry + 4);
    woff.copy(directory, at + 4, entry + 16, entry + 20);
    directory.writeUInt32BE(offset, at + 8);
    directory.writeUInt32BE(length, at + 12);
    const padding = Buffer.alloc((4 - (length % 4)) % 4);
    parts.push(table, padding);
    offset += length + padding.length;
  }
  return Buffer.concat(parts);
}
