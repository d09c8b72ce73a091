// Everything that is generated, in one command: `npm run generate`, or with `-- --check` to compare only.
import './generate-indexes.mjs';
import './generate-functions.mjs';
import './generate-restock.mjs';
