import { crc32 } from '../../zip/crc32';
import type { ZipEntry } from '../../zip/directory';
import { writeZip, type ZipMember } from '../../zip/write';
import { OpeningError } from '../errors';
import { utf8 } from '../xml/text';
import { asOpeningError, openContainer } from './container';
import { CONTENT_TYPES, contentTypeOf, withContentType, withoutContentType } from './contentTypes';
import { MAX_PART_BYTES } from './limits';
import { partKey, relationshipsPart, targetOf } from './partNames';
import {
  freeId,
  NO_RELATIONSHIPS,
  readRelationships,
  withoutRelationship,
  withRelationship,
  type Relationship,
} from './relationships';

/**
 * The parts of an Office file and what has become of them. A part is unpacked when it is read and kept packed as it was
 * unless it is written: so whatever nobody understands is saved byte for byte.
 */
export class OfficePackage {
  private readonly entries = new Map<string, ZipEntry>();
  /** Parts that were written, by `partKey`; null for those that were removed. */
  private readonly written = new Map<string, { readonly path: string; readonly contents: Uint8Array } | null>();

  private constructor(readonly bytes: Uint8Array) {}

  /** OpeningError for what is no whole zip with a list of contents. */
  static open(bytes: Uint8Array): OfficePackage {
    const opened = new OfficePackage(bytes);
    // Where a name stands twice, readers take the last.
    for (const entry of openContainer(bytes)) opened.entries.set(entryKey(entry), entry);
    if (!opened.has(CONTENT_TYPES)) throw new OpeningError('notAWorkbook');
    return opened;
  }

  /** The same file with nothing written yet. */
  fresh(): OfficePackage {
    const copy = new OfficePackage(this.bytes);
    for (const [key, entry] of this.entries) copy.entries.set(key, entry);
    return copy;
  }

  /** Names of all parts, as they are spelled. */
  paths(): string[] {
    const kept = [...this.entries].filter(([key]) => !this.written.has(key)).map(([, { path }]) => path);
    return [...kept, ...[...this.written.values()].flatMap((part) => part?.path ?? [])];
  }

  has(path: string): boolean {
    const key = partKey(path);
    return this.written.has(key) ? this.written.get(key) !== null : this.entries.has(key);
  }

  /** A part's bytes. OpeningError `damaged` where it is missing, broken, or not what its checksum says. */
  read(path: string): Uint8Array {
    const key = partKey(path);
    const written = this.written.get(key);
    if (written) return written.contents;
    const entry = written === null ? undefined : this.entries.get(key);
    if (!entry) throw new OpeningError('damaged');
    if (entry.size > MAX_PART_BYTES) throw new OpeningError('tooLarge', { megabytes: MAX_PART_BYTES / 2 ** 20 });
    const contents = asOpeningError(() => entry.read());
    if (crc32(contents) !== entry.crc) throw new OpeningError('damaged');
    return contents;
  }

  /** An XML part in UTF-8, the few that are written in UTF-16 too. */
  xml(path: string): Uint8Array {
    const bytes = this.read(path);
    const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff;
    if (!encoding) return bytes;
    const text = new TextDecoder(encoding === true ? 'utf-16be' : encoding).decode(bytes);
    return utf8(text.replace(/^(<\?xml[^>]*?\sencoding=["'])[^"']*/, '$1UTF-8'));
  }

  write(path: string, contents: Uint8Array): void {
    this.written.set(partKey(path), { path: this.entries.get(partKey(path))?.path ?? path, contents });
  }

  /** Changes an XML part; one that comes back as the same bytes stays untouched. */
  edit(path: string, change: (bytes: Uint8Array) => Uint8Array): void {
    const before = this.xml(path);
    const after = change(before);
    if (after !== before) this.write(path, after);
  }

  /** Adds a part and says what it is. */
  add(path: string, contents: Uint8Array, type: string): void {
    this.write(path, contents);
    this.edit(CONTENT_TYPES, (bytes) => withContentType(bytes, path, type));
  }

  /** Removes a part with its relationships and its content type. */
  remove(path: string): void {
    this.written.set(partKey(path), null);
    if (this.has(relationshipsPart(path))) this.written.set(partKey(relationshipsPart(path)), null);
    this.edit(CONTENT_TYPES, (bytes) => withoutContentType(bytes, path));
  }

  contentType(path: string): string {
    return contentTypeOf(this.xml(CONTENT_TYPES), path);
  }

  /** Where a part leads to; '' for the package itself. */
  relationships(path: string): Relationship[] {
    const part = relationshipsPart(path);
    return this.has(part) ? readRelationships(this.xml(part), path) : [];
  }

  /** The first relationship of a kind. */
  related(path: string, kind: string): Relationship | undefined {
    return this.relationships(path).find((one) => one.kind === kind && !one.external);
  }

  /** Leads from a part to another one; returns the id. */
  relate(path: string, type: string, target: string): string {
    const id = freeId(this.relationships(path));
    const part = relationshipsPart(path);
    const bytes = this.has(part) ? this.xml(part) : utf8(NO_RELATIONSHIPS);
    this.write(part, withRelationship(bytes, { id, type, target: targetOf(target) }));
    return id;
  }

  unrelate(path: string, id: string): void {
    const part = relationshipsPart(path);
    if (this.has(part)) this.edit(part, (bytes) => withoutRelationship(bytes, id));
  }

  /** A name like another part's, with the next number that is free: `xl/worksheets/sheet4.xml`. */
  freePath(like: string): string {
    const [, stem = like, ending = ''] = /^(.*?)\d*(\.\w+)?$/.exec(like) ?? [];
    let n = 1;
    while (this.has(`${stem}${n}${ending}`)) n += 1;
    return `${stem}${n}${ending}`;
  }

  /** The whole file: the very same bytes where nothing was written. */
  save(): Uint8Array {
    if (this.written.size === 0) return this.bytes;
    const members: ZipMember[] = [];
    for (const [key, entry] of this.entries) {
      const written = this.written.get(key);
      if (written === undefined) members.push({ entry });
      else if (written !== null) members.push(written);
    }
    for (const [key, written] of this.written) if (written && !this.entries.has(key)) members.push(written);
    return writeZip(members);
  }
}

/** Some writers begin names with a slash, or part them with backslashes. */
function entryKey({ path }: ZipEntry): string {
  return partKey(path.replace(/\\/g, '/').replace(/^\//, ''));
}
