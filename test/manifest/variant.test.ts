import { manifestVariant } from '../../scripts/manifest-variant.mjs';
import { elements, manifestText, named } from './tree';

const XML = manifestText();

test('without options nothing changes', () => {
  expect(manifestVariant(XML)).toBe(XML);
});

test.each([
  ['https://example.com', 'https://example.com/taskpane.html'],
  ['https://example.com/', 'https://example.com/taskpane.html'],
  ['https://example.com/dianbao', 'https://example.com/dianbao/taskpane.html'],
  ['https://example.com/dianbao//', 'https://example.com/dianbao/taskpane.html'],
  ['https://example.com:8443/a&b/$&', 'https://example.com:8443/a&b/$&/taskpane.html'],
  ['https://店铺.中国', 'https://xn--hxtq42j.xn--fiqs8s/taskpane.html'],
])('baseUrl %s puts the pane at %s', async (baseUrl, pane) => {
  const variant = manifestVariant(XML, { baseUrl });
  expect(variant).not.toContain('localhost');
  const all = await elements(variant);
  expect(named(all, 'bt:Url').find((url) => url.attributes.id === 'Pane.Url')?.attributes.DefaultValue).toBe(pane);
  expect(all.length).toBe((await elements(XML)).length);
});

test.each([
  ['http://example.com', 'https address'],
  ['example.com', 'https address'],
  ['', 'https address'],
  ['ftp://example.com', 'https address'],
  ['https://', 'https address'],
  ['https://example.com/?a=1', 'plain address'],
  ['https://example.com/#a', 'plain address'],
  ['https://me:secret@example.com', 'plain address'],
])('baseUrl %j is refused: no %s', (baseUrl, reason) => {
  expect(() => manifestVariant(XML, { baseUrl })).toThrow(reason);
});

test.each([
  ['SHOP', 'SHOP'],
  ['shop', 'SHOP'],
  ['Shop.CN', 'SHOP.CN'],
])('namespace %s prefixes the functions with %s', async (namespace, prefix) => {
  const all = await elements(manifestVariant(XML, { namespace }));
  const reference = named(all, 'Namespace');
  expect(reference.map((element) => element.path.split('/').at(-2))).toEqual(['ExtensionPoint']);
  const resid = reference[0]?.attributes.resid;
  const strings = named(all, 'bt:String').filter((element) => element.attributes.id === resid);
  expect(strings.map((element) => element.attributes.DefaultValue)).toEqual([prefix]);
});

test.each(['', '店报', '1SHOP', 'MY SHOP', 'SHOP.', 'A"B', 'S'.repeat(33)])('namespace %j is refused', (namespace) => {
  expect(() => manifestVariant(XML, { namespace })).toThrow('namespace must be');
});

test('address and namespace together', async () => {
  const all = await elements(manifestVariant(XML, { baseUrl: 'https://example.com/', namespace: 'SHOP' }));
  expect(named(all, 'Namespace')).toHaveLength(1);
  expect(named(all, 'IconUrl')[0]?.attributes.DefaultValue).toBe('https://example.com/assets/icon-32.png');
});
