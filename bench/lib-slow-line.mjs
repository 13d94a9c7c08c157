import net from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

const SLICE = 4096;

/**
 * A line between browser and application that can be made slow in both directions, or be cut. Chromium's own emulation
 * does not slow down what a page sends, so it is done here, below HTTP.
 */
export const startSlowLine = async (target) => {
  const { port } = new URL(target);
  const state = { bytesPerSecond: Infinity, isCut: false, sent: 0 };
  const open = new Set();

  const carry = async (from, to, count) => {
    // All connections share the line: each slice waits for its time on it.
    for await (const chunk of from) {
      for (let at = 0; at < chunk.length; at += SLICE) {
        const slice = chunk.subarray(at, at + SLICE);
        if (state.bytesPerSecond !== Infinity) await pause((slice.length / state.bytesPerSecond) * 1000);
        if (!to.write(slice))
          await new Promise((resolve) => to.once('drain', resolve).once('close', resolve));
        count(slice.length);
      }
    }
    to.end();
  };
  const server = net.createServer((client) => {
    if (state.isCut) return client.destroy();
    const application = net.connect(Number(port), '127.0.0.1');
    const both = [client, application];
    for (const socket of both) {
      open.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        open.delete(socket);
        for (const other of both) other.destroy();
      });
    }
    carry(client, application, (bytes) => (state.sent += bytes)).catch(() => client.destroy());
    carry(application, client, () => undefined).catch(() => client.destroy());
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    slowDown: (bytesPerSecond) => (state.bytesPerSecond = bytesPerSecond),
    cut: () => {
      state.isCut = true;
      for (const socket of open) socket.destroy();
    },
    mend: () => (state.isCut = false),
    sent: () => state.sent,
    close: () => server.close(),
  };
};
