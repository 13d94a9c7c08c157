/** ESM-only libraries must be transformed: jest on Node 20 can't require them (libraries.md, 0.d). */
const transform = {
  '^.+\\.(m?[tj]sx?)$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        target: 'es2022',
        transform: { react: { runtime: 'automatic' } },
      },
      module: { type: 'commonjs' },
    },
  ],
};

const common = {
  rootDir: import.meta.dirname ?? new URL('.', import.meta.url).pathname,
  testEnvironment: 'node',
  transform,
  modulePathIgnorePatterns: [
    '<rootDir>/dist/',
    '<rootDir>/.cache/',
    '<rootDir>/portal/dist/',
    '<rootDir>/data/',
  ],
};

/** Booted suites load the compiled application from `dist`: nothing there needs a transform but ESM-only libraries. */
const booted = {
  ...common,
  // axe-core must run as the sloppy script it is.
  transformIgnorePatterns: ['/node_modules/(?:axe-core|@axe-core|playwright-core)/'],
  // Without a ceiling a suite that waits for a condition that never comes would hang instead of failing.
  testTimeout: 120_000,
};

const project = (displayName, folder, extra = {}) => ({
  ...booted,
  displayName,
  testMatch: [`<rootDir>/tests/${folder}/**/*.test.ts`],
  ...extra,
});

export default {
  projects: [
    {
      ...common,
      displayName: 'unit',
      transformIgnorePatterns: [],
      roots: [
        '<rootDir>/packages',
        '<rootDir>/plugins',
        '<rootDir>/src',
        '<rootDir>/demo',
        '<rootDir>/portal/src',
        '<rootDir>/scripts',
      ],
      testMatch: ['**/*.test.ts', '**/*.test.tsx'],
    },
    project('integration', 'integration'),
    project('postgres', 'postgres'),
    project('corpus', 'corpus'),
    project('e2e', 'e2e'),
  ],
  testTimeout: 120_000,
};
