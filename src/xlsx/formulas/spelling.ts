import { FUTURE_FUNCTIONS } from './futureFunctions';
import { storedParameters } from './parameters';
import { closingBracket, mapNames } from './tokens';

/** Before functions of add-ins that are no part of Excel. */
const ADD_IN = '_xldudf_';

/**
 * How a workbook spells functions. In files Excel writes `_xlfn.XLOOKUP(`, `_xlpm.x` and, for functions of add-ins,
 * `_xldudf_CONVERSION(` or `_xldudf_SHOP_CONVERSION(` where they have a namespace; other programs write the bare name.
 * Users and calculation know bare names, and what is saved is spelled as it was found.
 */
export class Spelling {
  /** Stored spelling by bare name, the first that was met. */
  private readonly found = new Map<string, string>();
  private readonly met = new Set<string>();

  /** `ours`: bare names of the add-in's own functions, which tell a namespace from a name with an underscore. */
  constructor(private readonly ours: ReadonlySet<string>) {}

  /** Takes note of how a formula of the file spells functions. */
  meet(stored: string): void {
    for (const [name] of stored.matchAll(/[A-Za-z_][\w.]*(?=\()/g)) {
      if (this.met.has(name)) continue;
      this.met.add(name);
      this.bare(name, true);
    }
  }

  /** `=…` as users write it, from a formula of the file. */
  shown(stored: string): string {
    const plain = stored.includes('_xlfn.') ? withoutOperators(stored) : stored;
    return `=${mapNames(plain, (name, isCall) => this.bare(name, isCall))}`;
  }

  /** A formula for the file, without `=`, from one as users write it. `like`: what the cell held before. */
  stored(formula: string, like = ''): string {
    const before = new Spelling(this.ours);
    before.shown(like);
    const spelled = mapNames(withOperators(formula.replace(/^=/, '')), (name, isCall) => {
      if (!isCall) return name;
      const upper = name.toUpperCase();
      return before.found.get(upper) ?? this.found.get(upper) ?? this.usual(upper) ?? name;
    });
    return storedParameters(spelled);
  }

  private usual(upper: string): string | undefined {
    return this.ours.has(upper) ? ADD_IN + upper : FUTURE_FUNCTIONS.get(upper);
  }

  private bare(name: string, isCall: boolean): string {
    if (!isCall) return name.replace(/^_xlpm\./i, '');
    const upper = name.toUpperCase();
    const bare = this.bareFunction(upper);
    if (bare === null) return name.replace(/^_xlpm\./i, '');
    if (!this.found.has(bare)) this.found.set(bare, name);
    return bare;
  }

  /** null for a function that is spelled as it is called. */
  private bareFunction(upper: string): string | null {
    if (this.ours.has(upper)) return upper;
    if (upper.startsWith('_XLFN.')) return upper.replace(/^_XLFN\.(_XLWS\.)?/, '');
    if (upper.startsWith('_XLL.')) return upper.slice('_XLL.'.length);
    const addIn = upper.startsWith(ADD_IN.toUpperCase()) ? upper.slice(ADD_IN.length) : null;
    const rest = addIn ?? upper;
    if (this.ours.has(rest)) return rest;
    const [, own = ''] = /^[A-Z0-9]+[._](.+)$/.exec(rest) ?? [];
    return this.ours.has(own) ? own : addIn;
  }
}

/** `_xlfn.ANCHORARRAY(D5)` → `D5#`, `_xlfn.SINGLE(x)` → `@x`. */
function withoutOperators(formula: string): string {
  let text = formula;
  for (const [name, before, after] of [
    ['_xlfn.ANCHORARRAY(', '', '#'],
    ['_xlfn.SINGLE(', '@', ''],
  ] as const) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      const open = at + name.length - 1;
      const close = closingBracket(text, open);
      if (close < 0) break;
      text = text.slice(0, at) + before + text.slice(open + 1, close) + after + text.slice(close + 1);
    }
  }
  return text;
}

/** The other way round, for references and calls; within texts and tables nothing is touched. */
function withOperators(formula: string): string {
  if (!/[#@]/.test(formula)) return formula;
  const reference = String.raw`(?:'(?:[^']|'')*'!|[\w.\u0080-\uffff]+!)?\$?[A-Za-z]{1,3}\$?\d{1,7}`;
  const sought = new RegExp(
    String.raw`"(?:[^"]|"")*"|\[[^\]]*\]|(?<anchor>${reference})#|@(?<single>${reference}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?)`,
    'g',
  );
  return formula.replace(sought, (token: string, ...rest: unknown[]) => {
    const { anchor, single } = rest[rest.length - 1] as { anchor?: string; single?: string };
    if (anchor !== undefined) return `_xlfn.ANCHORARRAY(${anchor})`;
    return single !== undefined ? `_xlfn.SINGLE(${single})` : token;
  });
}
