import { createEngine } from './engine';
import { hashFile } from './hash-file';
import { sendFile } from './send-file';

/** The panel's one queue of uploads. */
export const engine = createEngine({ hash: hashFile, send: sendFile });

// Closing or reloading would end what goes on: the browser asks first.
window.addEventListener('beforeunload', (event) => {
  if (engine.isBusy()) event.preventDefault();
});
window.addEventListener('online', () => engine.backOnline());
