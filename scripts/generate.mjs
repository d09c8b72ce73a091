// Everything that is generated, in one command: `npm run generate`, or with `-- --check` to compare only.
import './generate-rules.mjs';
import './generate-kinds.mjs';
import './generate-functions.mjs';
