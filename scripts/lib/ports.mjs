import net from 'node:net';

/** A port of the loopback that is free now; 0 asks the system for any. */
export const freePort = (wanted = 0) =>
  new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen({ host: '127.0.0.1', port: wanted, exclusive: true }, () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

export const isFree = (port) =>
  freePort(port).then(
    () => true,
    () => false,
  );
