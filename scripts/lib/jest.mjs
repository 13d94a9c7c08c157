import fs from 'node:fs';
import { spawn } from 'node:child_process';

import { CACHE, inRoot, ROOT } from './paths.mjs';

const RESULTS = inRoot('.cache/kho/results');
const resultFile = (project) => `${RESULTS}/${project}.json`;

/**
 * Runs one jest project and keeps its counts for the closing line.
 * `--experimental-vm-modules` always: without it the upload plugin's MIME sniffing silently turns off (strapi-notes 0.9).
 * @returns {Promise<{ project: string, passed: number, failed: number, skipped: number, ok: boolean }>}
 */
export const runJest = async (project, args = [], env = {}) => {
  fs.mkdirSync(RESULTS, { recursive: true });
  fs.rmSync(resultFile(project), { force: true });
  const nodeOptions = [process.env.NODE_OPTIONS, '--experimental-vm-modules', '--no-warnings']
    .filter(Boolean)
    .join(' ');
  const code = await new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      [
        inRoot('node_modules/jest/bin/jest.js'),
        '--selectProjects',
        project,
        '--json',
        '--outputFile',
        resultFile(project),
        '--cacheDirectory',
        `${CACHE}/jest`,
        ...args,
      ],
      {
        cwd: ROOT,
        env: { ...process.env, ...env, NODE_OPTIONS: nodeOptions },
        stdio: ['ignore', 'ignore', 'inherit'],
      },
    );
    child.once('close', resolve);
  });
  return { ...countsOf(project), ok: code === 0 };
};

const countsOf = (project) => {
  const file = resultFile(project);
  if (!fs.existsSync(file)) return { project, passed: 0, failed: 1, skipped: 0 };
  const {
    numPassedTests,
    numFailedTests,
    numPendingTests,
    numTodoTests,
    numFailedTestSuites,
    numRuntimeErrorTestSuites,
  } = JSON.parse(fs.readFileSync(file, 'utf8'));
  // A suite that could not even start has no failed test to count.
  const failed = Math.max(
    numFailedTests,
    numFailedTests === 0 ? numFailedTestSuites : 0,
    numRuntimeErrorTestSuites,
  );
  return { project, passed: numPassedTests, failed, skipped: numPendingTests + numTodoTests };
};

/** The closing line that every reader of a test run looks for: `12 passed, 0 failed`. */
export const closingLine = (results) => {
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  const skipped = sum('skipped');
  return `${sum('passed')} passed, ${sum('failed')} failed${skipped ? `, ${skipped} skipped` : ''}`;
};

/** The counts of the named projects as their last runs left them. */
export const lastResults = (projects) => projects.map(countsOf);
