import { closingLine, lastResults } from './lib/jest.mjs';

/** Prints the counts of all test projects as their last runs left them. */
console.log(closingLine(lastResults(['unit', 'integration', 'corpus', 'e2e', 'postgres'])));
