import type { IncomingMessage, Server, ServerResponse } from 'node:http';

import type { SlowBodyLimit } from '../options';

/**
 * Cuts off requests whose body trickles in: within each window a minimum of bytes must come (F87). A limit of the whole
 * time alone would either throw out a film on a slow line or let a thousand idle connections stay for hours.
 *
 * Only bodies that are awaited count: once a request is complete or answered, it may take as long as it needs.
 * @returns takes the watch away again
 */
export const watchSlowBodies = (server: Server, { windowMs, minimumBytes }: SlowBodyLimit): (() => void) => {
  const watching = new Set<NodeJS.Timeout>();

  const watch = (request: IncomingMessage, response: ServerResponse): void => {
    const { socket } = request;
    let seen = socket.bytesRead;
    const over = () => request.complete || response.writableEnded || socket.destroyed;
    if (over()) return;
    const timer = setInterval(() => {
      const came = socket.bytesRead - seen;
      seen = socket.bytesRead;
      if (over()) return stop();
      // What came and was not taken yet says that the server is behind, not the sender.
      if (came >= minimumBytes || request.readableLength > 0) return;
      stop();
      socket.destroy();
    }, windowMs).unref();
    const stop = (): void => {
      clearInterval(timer);
      watching.delete(timer);
    };
    watching.add(timer);
    response.once('close', stop);
    request.once('end', stop);
  };

  server.on('request', watch);
  return () => {
    server.off('request', watch);
    for (const timer of watching) clearInterval(timer);
    watching.clear();
  };
};
