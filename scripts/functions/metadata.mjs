// Excel's metadata through Microsoft's own generator, corrected where its output breaks Excel.
import { join } from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { FUNCTIONS_FOLDER } from './read-functions.mjs';

/** What Microsoft's generator reads from the same files. */
export async function microsoftMetadata(files, folder = FUNCTIONS_FOLDER) {
  const paths = files.map((file) => join(folder, file));
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(paths);
  if (errors.length) throw new Error(errors.join('\n'));
  return JSON.parse(metadataJson);
}

/** Metadata in one language, `zh` or `en`. */
export function metadataIn(language, generated, functions) {
  const metadata = { ...generated };
  // A 1.4 feature: it turns every function into #VALUE! on Office 2021.
  delete metadata.allowCustomDataForDataTypeAny;
  const byId = new Map(functions.map((entry) => [entry.id, entry]));
  return {
    // Else an error anywhere in an input range is the answer, before the function is asked.
    allowErrorForDataTypeAny: true,
    ...metadata,
    functions: generated.functions.map((item) => {
      const entry = byId.get(item.id);
      return {
        ...item,
        description: entry.purpose[language],
        parameters: item.parameters.map((parameter, i) => {
          const { label, english, zh, en, default: preset } = entry.parameters[i];
          if (entry.parameters[i].name !== parameter.name)
            throw new Error(`${item.id}: ${parameter.name} was not read`);
          return language === 'zh'
            ? { ...parameter, name: label, description: preset === null ? zh : `${zh}，默认 ${preset}` }
            : { ...parameter, name: english, description: preset === null ? en : `${en}, ${preset} by default` };
        }),
      };
    }),
  };
}
