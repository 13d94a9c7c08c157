import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Rooms that must stay pure: no Strapi, no disk, no network (docs/architecture.md). */
const PURE = ['plugins/*/shared/**', 'packages/**', 'portal/src/**'];

const noPluginImports = (plugin) => ({
  files: [`plugins/${plugin}/**/*.{ts,tsx}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `\\.\\./(?:[^/]+/)*(?:${['collecting', 'preservation', 'provenance', 'archive-search'].filter((name) => name !== plugin).join('|')})/(?:server|shared|admin)`,
            message: 'Plugins never import each other; they meet in src/.',
          },
        ],
      },
    ],
  },
});

export default tseslint.config(
  {
    ignores: [
      'dist/**',
      'node_modules/**',
      '.cache/**',
      '.strapi/**',
      'portal/dist/**',
      'types/generated/**',
      'data/**',
      'public/**',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'process',
          'console',
          'fetch',
          'setTimeout',
          'clearTimeout',
          'setInterval',
          'clearInterval',
          'setImmediate',
          'AbortSignal',
          'URL',
          'Buffer',
          'performance',
          'require',
          'module',
          '__dirname',
          'structuredClone',
          'TextDecoder',
          'FormData',
          'Blob',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    files: ['**/*.tsx', 'portal/src/**/*.ts'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  ...['preservation', 'provenance', 'archive-search'].map(noPluginImports),
  {
    files: PURE.map((glob) => `${glob}/*.{ts,tsx}`),
    // How plugins are put together is about Strapi and nothing else.
    ignores: ['**/*.test.ts', '**/*.test.tsx', 'packages/plugin-rooms/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '^@strapi/', message: 'Pure rooms import no Strapi.' },
            { regex: '^node:', message: 'Pure rooms run in the browser too.' },
            {
              regex: '\\.\\./(?:collecting|preservation|provenance|archive-search)/',
              message: 'Plugins never import each other; they meet in src/.',
            },
            { regex: '/server/', message: 'Shared code does not reach into the server.' },
          ],
        },
      ],
    },
  },
  { files: ['demo/load/**', 'scripts/**', 'bench/**', 'tests/**'], rules: { 'no-console': 'off' } },
  { files: ['tests/**', '**/*.test.ts'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  prettier,
);
