/* global require */
const fc = require('fast-check');

// Ten thousand runs of a property cost seconds for each mutant that it reaches; what is wrong shows in the first of them.
fc.configureGlobal({ interruptAfterTimeLimit: 300 });
