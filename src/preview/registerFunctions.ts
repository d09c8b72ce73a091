import { IFunctionService } from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import type { Book } from './book';
import type { Implementation } from './customFunctions';
import { univerFunction } from './functionBridge';
import { functionInfo, type FunctionsMetadata } from './functionMetadata';
import { fixedSort } from './fixedSort';

/**
 * Makes the custom functions known to formulas and to autocomplete. After the workbook is opened, because Univer forgets
 * what was registered before, and in the same turn, because it calculates soon after. Throws where metadata has no implementation.
 */
export function registerFunctions(
  book: Book,
  { functions }: FunctionsMetadata,
  implementations: ReadonlyMap<string, Implementation>,
): void {
  const executors = functions.map((metadata) => {
    const implementation = implementations.get(metadata.id);
    if (!implementation) throw new Error(`functions.js does not associate ${metadata.id}`);
    return univerFunction(metadata, implementation);
  });
  book.injector.get(IFunctionService).registerExecutors(...executors, fixedSort());
  book.injector.get(IDescriptionService).registerDescriptions(functions.map(functionInfo));
}
