import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { COMMAND_IDS } from '../../src/commands/commands';
import { pngSize } from './png';
import { RULES } from './rules';
import { elements, info, manifestText, named, ROOT, type Element } from './tree';

const XML = manifestText();
let all: readonly Element[];
beforeAll(async () => {
  all = await elements(XML);
});

const attribute = (name: string, key: string): (string | undefined)[] =>
  named(all, name).map((element) => element.attributes[key]);

/** Attributes of one `resid`, looked up in the resources. */
function addressOf(element: Element | undefined): string | undefined {
  const resid = element?.attributes.resid;
  return named(all, 'bt:Url').find((url) => url.attributes.id === resid)?.attributes.DefaultValue;
}

describe("read by Microsoft's own parser", () => {
  test.each([
    ['id', /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/],
    ['version', /^\d+\.\d+\.\d+\.\d+$/],
    ['displayName', /^店报 Dianbao$/],
    ['providerName', /^Dianbao contributors$/],
    ['defaultLocale', /^zh-CN$/],
    ['permissions', /^ReadWriteDocument$/],
    ['officeAppType', /^TaskPaneApp$/],
    ['supportUrl', /^https:.*\/support\.html$/],
  ] as const)('%s', async (key, expected) => {
    expect((await info(XML))[key]).toMatch(expected);
  });

  test('it runs in workbooks only, opens the pane and names no further domains', async () => {
    const { hosts, defaultSettings, appDomains } = await info(XML);
    expect(hosts).toEqual(['Workbook']);
    expect(defaultSettings?.sourceLocation).toBe('https://localhost:3000/taskpane.html');
    expect(appDomains ?? []).toEqual([]);
  });
});

describe('what the schema cannot say', () => {
  test.each(Object.keys(RULES))('%s', (rule) => {
    expect(RULES[rule]?.(all)).toEqual([]);
  });

  // A rule that nothing breaks would prove nothing: one damaged manifest for each.
  test.each([
    ['every resid is defined', 'id="Tab.Label"', 'id="Tab.Name"'],
    ['every resource is used', '<Label resid="Tab.Label" />', '<Label resid="Group.Label" />'],
    ['resids have at most 32 characters', 'resid="Tab.Label"', `resid="${'T'.repeat(33)}"`],
    ['ids are unique', 'id="Dianbao.FillWeekly"', 'id="Dianbao.CheckDaily"'],
    ['every address is https', 'https://localhost:3000/functions.en-US.json', 'http://localhost:3000/functions.json'],
    ['short strings have 1 to 125 characters', 'Value="Open pane"', `Value="${'a'.repeat(126)}"`],
    ['long strings have 1 to 250 characters', 'DefaultValue="按「周报模板」', `DefaultValue="${'周'.repeat(250)}`],
    ['every Chinese string has an English override', 'Value="Open pane"', 'Value="打开面板"'],
    ['icons are there in the size they are declared with', 'icon-check-32.png', 'icon-check-80.png'],
    ['icons are there in the size they are declared with', 'icon-64.png', 'icon-63.png'],
    ['every icon list has 16, 32 and 80 px', '<bt:Image size="16" resid="IconWeek.16" />', ''],
    ['one control shows the pane', 'xsi:type="ShowTaskpane"', 'xsi:type="ExecuteFunction"'],
    ['the functions have no namespace', '</Metadata>', '</Metadata><Namespace resid="Tab.Label" />'],
  ])('%s: a manifest with %s → %s breaks it', async (rule, from, to) => {
    expect(XML).toContain(from);
    expect(RULES[rule]?.(await elements(XML.replace(from, () => to)))).not.toEqual([]);
  });
});

describe('two runtimes', () => {
  test('the pane and the ribbon commands share one that stays alive', () => {
    const runtime = named(all, 'Runtime')[0];
    expect(runtime?.attributes.lifetime).toBe('long');
    expect(addressOf(runtime)).toBe('https://localhost:3000/taskpane.html');
    expect(addressOf(named(all, 'FunctionFile')[0])).toBe('https://localhost:3000/taskpane.html');
  });

  test.each([
    ['Script', 'functions.js', undefined],
    ['Page', 'functions.html', undefined],
    ['Metadata', 'functions.json', 'functions.en-US.json'],
  ])('functions: %s is %s', (name, file, english) => {
    const location = named(all, 'SourceLocation').find((element) => element.path.endsWith(`/${name}/SourceLocation`));
    expect(addressOf(location)).toBe(`https://localhost:3000/${file}`);
    const url = named(all, 'bt:Url').find((element) => element.attributes.id === location?.attributes.resid);
    expect(url?.children.map((override) => override.attributes.Value)).toEqual(
      english ? [`https://localhost:3000/${english}`] : [],
    );
  });

  test('requirement sets: CustomFunctionsRuntime 1.2 and ExcelApi 1.9, nothing more', () => {
    expect(named(all, 'Set').map(({ attributes: { Name, MinVersion } }) => [Name, MinVersion])).toEqual([
      ['CustomFunctionsRuntime', '1.2'],
      ['ExcelApi', '1.9'],
    ]);
  });
});

describe('ribbon', () => {
  test.each([
    ['Tab.Label', '店报'],
    ['OpenPane.Label', '打开面板'],
    ['CheckDaily.Label', '检查日报'],
    ['FillWeekly.Label', '生成周报'],
  ])('%s is %s', (id, text) => {
    const string = named(all, 'bt:String').find((element) => element.attributes.id === id);
    expect(string?.attributes.DefaultValue).toBe(text);
  });

  test('it calls the commands that the code knows, each once', () => {
    expect(named(all, 'FunctionName').map((element) => element.text)).toEqual(COMMAND_IDS);
    expect(attribute('Action', 'xsi:type')).toEqual(['ShowTaskpane', 'ExecuteFunction', 'ExecuteFunction']);
  });
});

test.each([16, 32, 64, 80, 128])("the product's icon in %i px", (size) => {
  expect(pngSize(join(ROOT, `assets/icon-${size}.png`))).toEqual([size, size]);
});

test('the support page is there', () => {
  expect(existsSync(join(ROOT, 'assets/support.html'))).toBe(true);
});
