import {
  functionArray,
  functionCompatibility,
  functionCube,
  functionDatabase,
  functionDate,
  functionEngineering,
  functionFinancial,
  functionInformation,
  functionLogical,
  functionLookup,
  functionMath,
  functionMeta,
  functionStatistical,
  functionText,
  functionUniver,
  functionWeb,
} from '@univerjs/engine-formula';

/** Names of the functions that Univer calculates, in capitals. Listed by kind: Univer has no list of all. */
export function univerFunctionNames(): string[] {
  const kinds: (readonly (readonly unknown[])[])[] = [
    ...[functionArray, functionCompatibility, functionCube, functionDatabase, functionDate, functionEngineering],
    ...[functionFinancial, functionInformation, functionLogical, functionLookup, functionMath, functionMeta],
    ...[functionStatistical, functionText, functionUniver, functionWeb],
  ];
  return kinds.flatMap((functions) => functions.map((entry) => String(entry[1]).toUpperCase()));
}
