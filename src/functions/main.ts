import { FUNCTIONS } from './library/index';

// The entry of the JavaScript-only runtime: it knows no global but CustomFunctions.
for (const [id, implementation] of FUNCTIONS) CustomFunctions.associate(id, implementation);
