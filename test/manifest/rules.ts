import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pngSize } from './png';
import { named, ROOT, type Element } from './tree';

/** What Excel demands of a manifest and its schema cannot say. Each rule answers with what breaks it. */
type Rule = (all: readonly Element[]) => readonly string[];

const HAN = /\p{Script=Han}/u;
const DEV_URL = 'https://localhost:3000/';

const attributeValues = (all: readonly Element[], attribute: string): string[] =>
  all.flatMap((element) => element.attributes[attribute] ?? []);

/** Strings with a default and overrides: `bt:String`, `bt:Url`, `bt:Image`, `DisplayName`, `IconUrl` … */
const settings = (all: readonly Element[]): readonly Element[] =>
  all.filter((element) => element.attributes.DefaultValue !== undefined);

const resources = (all: readonly Element[]): readonly Element[] =>
  all.filter((element) => element.path.includes('/Resources/') && element.attributes.id !== undefined);

const texts = (element: Element): string[] => [
  element.attributes.DefaultValue ?? '',
  ...element.children.map((override) => override.attributes.Value ?? ''),
];

const tooLong =
  (folder: string, limit: number): Rule =>
  (all) =>
    settings(all)
      .filter((element) => element.path.includes(folder))
      .flatMap(texts)
      .filter((text) => text.length === 0 || text.length > limit);

const repeated = (values: readonly string[]): string[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

function fileOf(url: string): string {
  return join(ROOT, url.replace(DEV_URL, ''));
}

function iconFaults(all: readonly Element[]): string[] {
  const urls = new Map(
    named(all, 'bt:Image').flatMap(({ attributes: { id, DefaultValue: url } }) => (id && url ? [[id, url]] : [])),
  );
  const ribbon = named(all, 'bt:Image').flatMap(({ attributes: { size, resid = '' } }) =>
    size ? [{ url: urls.get(resid) ?? '', size: Number(size) }] : [],
  );
  const listed = { IconUrl: 32, HighResolutionIconUrl: 64 };
  const pane = Object.entries(listed).flatMap(([name, size]) =>
    named(all, name).map((element) => ({ url: element.attributes.DefaultValue ?? '', size })),
  );
  return [...ribbon, ...pane]
    .filter(({ url, size }) => !existsSync(fileOf(url)) || pngSize(fileOf(url)).some((pixels) => pixels !== size))
    .map(({ url, size }) => `${url} is not ${size} px`);
}

export const RULES: Readonly<Record<string, Rule>> = {
  'every resid is defined': (all) => {
    const ids = attributeValues(resources(all), 'id');
    return attributeValues(all, 'resid').filter((id) => !ids.includes(id));
  },
  'every resource is used': (all) => {
    const used = attributeValues(all, 'resid');
    return attributeValues(resources(all), 'id').filter((id) => !used.includes(id));
  },
  'resids have at most 32 characters': (all) => attributeValues(all, 'resid').filter((id) => id.length > 32),
  'ids are unique': (all) => repeated(attributeValues(all, 'id')),
  'every address is https': (all) =>
    settings(all)
      .filter((element) => /Url|Image|SourceLocation/.test(element.name))
      .flatMap(texts)
      .filter((url) => !url.startsWith('https://')),
  'short strings have 1 to 125 characters': tooLong('/bt:ShortStrings/', 125),
  'long strings have 1 to 250 characters': tooLong('/bt:LongStrings/', 250),
  'every Chinese string has an English override': (all) =>
    settings(all)
      .filter((element) => texts(element).some((text) => HAN.test(text)))
      .filter((element) => {
        const english = element.children.find((override) => override.attributes.Locale === 'en-US');
        return !english || HAN.test(english.attributes.Value ?? '');
      })
      .map((element) => element.attributes.DefaultValue ?? ''),
  'icons are there in the size they are declared with': iconFaults,
  'every icon list has 16, 32 and 80 px': (all) =>
    named(all, 'Icon').flatMap((icon) => {
      const sizes = icon.children.map((image) => image.attributes.size ?? '');
      return ['16', '32', '80'].filter((size) => !sizes.includes(size));
    }),
  'one control shows the pane': (all) => {
    const shown = named(all, 'Action').filter((action) => action.attributes['xsi:type'] === 'ShowTaskpane');
    return shown.length === 1 ? [] : [`${shown.length} controls`];
  },
  'the functions have no namespace': (all) => [
    ...named(all, 'Namespace').map((element) => element.path),
    ...attributeValues(all, 'id').filter((id) => /namespace/i.test(id)),
  ],
};
