import { readFileSync } from 'node:fs';

const SIGNATURE = '89504e470d0a1a0a';

/** Width and height in pixels from a PNG's header. */
export function pngSize(file: string): readonly [width: number, height: number] {
  const bytes = readFileSync(file);
  if (bytes.subarray(0, 8).toString('hex') !== SIGNATURE) throw new Error(`${file} is no PNG.`);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
