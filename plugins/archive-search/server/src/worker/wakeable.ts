/** A pause that can be cut short. A wake during work is kept for the next pause. */
export interface Wakeable {
  wake(): void;
  pause(ms: number): Promise<void>;
}

/**
 * The worker's loop pauses here and is woken from elsewhere. The loop itself started outside any transaction and stays
 * there: were the work done in the callback of a commit, it would inherit that request's (finished) transaction through
 * AsyncLocalStorage (strapi-notes 1.3).
 */
export function createWakeable(): Wakeable {
  let woken = false;
  let end: (() => void) | null = null;
  return {
    wake() {
      woken = true;
      end?.();
    },
    async pause(ms) {
      if (!woken) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, ms);
          end = () => {
            clearTimeout(timer);
            resolve();
          };
        });
        end = null;
      }
      woken = false;
    },
  };
}
