/** Does work on one thing after the other, `ahead` at a time, and hands the results back in the order of the things. */
export async function* inOrder<Thing, Result>(
  things: AsyncIterable<Thing> | Iterable<Thing>,
  work: (thing: Thing) => Promise<Result>,
  ahead: number,
): AsyncGenerator<{ thing: Thing; result: Result }> {
  const running: { thing: Thing; result: Promise<Result> }[] = [];
  for await (const thing of things) {
    const result = work(thing);
    // It is awaited in its turn: until then a failure is nobody's.
    result.catch(() => undefined);
    running.push({ thing, result });
    const first = running.length >= ahead ? running.shift() : undefined;
    if (first) yield { thing: first.thing, result: await first.result };
  }
  for (const { thing, result } of running) yield { thing, result: await result };
}
