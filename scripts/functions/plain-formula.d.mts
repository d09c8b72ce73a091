interface Plain {
  readonly plain: string | null;
  readonly parameters: readonly { readonly name: string; readonly default: string | null }[];
}
export function plainFormula(entry: Plain, args: readonly (string | null)[]): string | null;
