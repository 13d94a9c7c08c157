import crypto from 'node:crypto';

const PHOTO = 'api::photo.photo';
/** SQLite takes 500 rows in a statement. */
const ROWS = 400;
/** Items copied between two writes. */
const CHUNK = 500;

const newId = (bytes) => crypto.randomBytes(bytes).toString('hex');

const grouped = (rows, column) => {
  const groups = new Map();
  for (const row of rows) {
    const group = groups.get(row[column]);
    if (group) group.push(row);
    else groups.set(row[column], [row]);
  }
  return groups;
};

/** Tables of relations that belong to the rows of a type, by owner. */
const linksOf = async (knex, attributes, meta) => {
  const links = [];
  for (const name of Object.keys(attributes)) {
    const { type, joinTable } = meta.attributes[name] ?? {};
    if (type !== 'relation' || !joinTable || !joinTable.name.endsWith('_lnk')) continue;
    const column = joinTable.joinColumn.name;
    links.push({ table: joinTable.name, column, byOwner: grouped(await knex(joinTable.name), column) });
  }
  return links;
};

/** Everything that is stored of a type: rows, relations, components and files, by owner. */
const readType = async (strapi, uid, type) => {
  const knex = strapi.db.connection;
  const table = type.collectionName;
  const rows = await knex(table).orderBy('id');
  const nested = Object.values(type.attributes).some((attribute) => attribute.type === 'component');
  return {
    table,
    rows,
    byId: new Map(rows.map((row) => [row.id, row])),
    next: (rows.at(-1)?.id ?? 0) + 1,
    links: await linksOf(knex, type.attributes, strapi.db.metadata.get(uid)),
    parts: nested ? grouped(await knex(`${table}_cmps`), 'entity_id') : new Map(),
    files: grouped(await knex('files_related_mph').where('related_type', uid), 'related_id'),
  };
};

const readTypes = async (strapi) => {
  const types = new Map();
  const read = async (uid, type) => {
    if (types.has(uid)) return;
    types.set(uid, await readType(strapi, uid, type));
    for (const attribute of Object.values(type.attributes))
      if (attribute.type === 'component')
        await read(attribute.component, strapi.components[attribute.component]);
  };
  await read(PHOTO, strapi.contentType(PHOTO));
  return types;
};

/**
 * Copies photographs of a SQLite archive, draft and published rows with all their components, relations and files,
 * until there are `count`: thousands a second, where the write pipeline makes ten. Each copy has its own title.
 *
 * @param strapi an archive that `fillArchive` filled with some hundred photographs
 */
export const multiplyPhotos = async (strapi, count) => {
  const types = await readTypes(strapi);
  const waiting = new Map();
  const put = (table, row) => {
    const rows = waiting.get(table);
    if (rows) rows.push(row);
    else waiting.set(table, [row]);
  };
  const linking = (table, row, over) => {
    const copied = { ...row, ...over };
    delete copied.id;
    put(table, copied);
  };

  // Each item has a file of its own, as in a real archive; draft and published row share it.
  const files = new Map((await strapi.db.connection('files')).map((row) => [row.id, row]));
  let nextFile = Math.max(...files.keys()) + 1;
  let copiedFiles = new Map();
  const copyFile = (id) => {
    if (!copiedFiles.has(id)) {
      put('files', { ...files.get(id), id: nextFile, document_id: newId(12), hash: newId(32) });
      copiedFiles.set(id, nextFile);
      nextFile += 1;
    }
    return copiedFiles.get(id);
  };

  const copy = (uid, id, over = {}) => {
    const type = types.get(uid);
    const copied = type.next;
    type.next += 1;
    put(type.table, { ...type.byId.get(id), id: copied, ...over });
    for (const { table, column, byOwner } of type.links)
      for (const row of byOwner.get(id) ?? []) linking(table, row, { [column]: copied });
    for (const row of type.parts.get(id) ?? [])
      linking(`${type.table}_cmps`, row, { entity_id: copied, cmp_id: copy(row.component_type, row.cmp_id) });
    for (const row of type.files.get(id) ?? [])
      linking('files_related_mph', row, { related_id: copied, file_id: copyFile(row.file_id) });
    return copied;
  };

  const write = () =>
    strapi.db.connection.transaction(async (trx) => {
      const pointing = (table) => Number(/_(cmps|lnk|mph)$/.test(table));
      for (const [table, rows] of [...waiting].sort(([one], [other]) => pointing(one) - pointing(other))) {
        for (let at = 0; at < rows.length; at += ROWS) await trx(table).insert(rows.slice(at, at + ROWS));
      }
      waiting.clear();
    });

  const templates = [...grouped(types.get(PHOTO).rows, 'document_id').values()];
  for (let number = templates.length; number < count; number += 1) {
    const documentId = newId(12);
    copiedFiles = new Map();
    for (const row of templates[number % templates.length])
      copy(PHOTO, row.id, { document_id: documentId, title: `${row.title}, bản ${number}` });
    if (number % CHUNK === 0) await write();
  }
  await write();
};
