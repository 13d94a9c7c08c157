import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

import { watchSlowBodies } from './slow-bodies';

const WINDOW = { windowMs: 60, minimumBytes: 1000 };

let server: Server;
let unwatch: () => void;

const listen = async (): Promise<number> => {
  server = createServer((request, response) => {
    request.resume();
    request.once('end', () => setTimeout(() => response.end('ok'), 4 * WINDOW.windowMs));
  });
  unwatch = watchSlowBodies(server, WINDOW);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
};

/** Sends a request of 100 000 bytes, `piece` bytes every 10 ms. @returns what it was answered, and how much it sent */
const trickle = (port: number, piece: number): Promise<{ answer: string; sent: number }> =>
  new Promise((resolve) => {
    const socket: Socket = connect(port, '127.0.0.1');
    let answer = '';
    let sent = 0;
    socket.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\nConnection: close\r\n\r\n');
    const timer = setInterval(() => {
      const size = Math.min(piece, 100_000 - sent);
      if (size > 0) socket.write(Buffer.alloc(size));
      sent += size;
    }, 10);
    socket.on('data', (data) => (answer += String(data)));
    socket.on('error', () => undefined);
    socket.on('close', () => {
      clearInterval(timer);
      resolve({ answer, sent });
    });
  });

afterEach(async () => {
  unwatch();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

describe('F87: bodies that trickle', () => {
  it('are cut off, long before they are complete', async () => {
    const { answer, sent } = await trickle(await listen(), 1);
    expect(answer).toBe('');
    expect(sent).toBeLessThan(100);
  });

  it('stay as long as enough comes, and may be worked on for as long as it takes', async () => {
    const { answer, sent } = await trickle(await listen(), 5000);
    expect(answer).toContain('200 OK');
    expect(sent).toBe(100_000);
  });
});
