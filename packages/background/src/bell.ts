/** A pause that can be cut short. A ring during work is kept for the next pause. */
export interface Bell {
  ring(): void;
  pause(ms: number): Promise<void>;
}

/**
 * A worker's loop pauses here and is woken from elsewhere. The loop itself started outside any transaction and stays
 * there: were the work done in the callback of a commit, it would inherit that request's (finished) transaction through
 * AsyncLocalStorage (strapi-notes 1.3).
 */
export const createBell = (): Bell => {
  let rung = false;
  let end: (() => void) | null = null;
  return {
    ring() {
      rung = true;
      end?.();
    },
    async pause(ms) {
      if (!rung) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, ms);
          end = () => {
            clearTimeout(timer);
            resolve();
          };
        });
        end = null;
      }
      rung = false;
    },
  };
};
