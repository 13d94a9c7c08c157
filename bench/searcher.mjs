import http from 'node:http';

/**
 * The asker of the search benchmark, in a process of its own: on the server's event loop its own work would be counted as
 * the server's. Gets `{ warmUp, rounds, questions: [{ ours, direct: [] }], items }` by message and answers with times in
 * ms. `warmUp` rounds are asked before and not counted: what is measured is a server that has been answering for a while,
 * on both sides, not the compiling of its code.
 */
const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });

/** Asks and waits for the last byte; reading the answer is not part of the time. */
const ask = ({ address, method = 'GET', headers = {}, body }) =>
  new Promise((resolve, reject) => {
    const started = performance.now();
    const request = http.request(address, { agent, method, headers }, (answer) => {
      answer.resume();
      answer.once('end', () => {
        if (answer.statusCode >= 400) reject(new Error(`${address}: ${answer.statusCode}`));
        else resolve(performance.now() - started);
      });
    });
    request.once('error', reject);
    request.end(body);
  });

const sumOf = async (requests) => {
  let total = 0;
  for (const request of requests) total += await ask(request);
  return total;
};

process.once('message', async ({ warmUp, rounds, questions, items }) => {
  const samples = { ours: [], direct: [], item: [] };
  for (let round = -warmUp; round < rounds; round += 1) {
    if (round === 0) for (const taken of Object.values(samples)) taken.length = 0;
    for (const [index, { ours, direct }] of questions.entries()) {
      samples.direct.push(await sumOf(direct));
      samples.ours.push(await ask(ours));
      samples.item.push(await ask(items[(round + warmUp + index) % items.length]));
    }
  }
  process.send(samples, () => process.exit(0));
});
