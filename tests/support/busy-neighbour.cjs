const Database = require('better-sqlite3');

/** A second process that writes to the same database without pause: `node busy-neighbour.cjs FILE`, until killed. */
const database = new Database(process.argv[2], { timeout: 20_000 });
database.exec('create table if not exists neighbour (id integer primary key, note text)');
const insert = database.prepare('insert into neighbour (note) values (?)');
const write = database.transaction(() => insert.run('x'));
process.stdout.write('writing\n');
const loop = () => {
  write.immediate();
  setImmediate(loop);
};
loop();
