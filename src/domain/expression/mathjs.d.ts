// mathjs exports every factory, but its typings name only the dependency collections.
import 'mathjs/number';

declare module 'mathjs/number' {
  export function createParse(dependencies: Readonly<Record<string, unknown>>): (expression: string) => unknown;
}
