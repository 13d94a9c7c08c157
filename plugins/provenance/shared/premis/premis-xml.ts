import { create } from 'xmlbuilder2';

import { actLabel } from '../ledger/act-labels';
import type { StoredEntry } from '../ledger/stored-entry';
import { EVENT_TYPE_AUTHORITY, EVENT_TYPE_AUTHORITY_URI, eventTypeOf } from './event-types';
import type { PremisFile, PremisItem } from './premis-item';

type Builder = ReturnType<typeof create>;

const PREMIS = 'http://www.loc.gov/premis/v3';
const XSI = 'http://www.w3.org/2001/XMLSchema-instance';
const SCHEMA = 'https://www.loc.gov/standards/premis/premis.xsd';

/** Types of the identifiers, the archive's own. */
const ID = {
  item: 'kho-tu-lieu:item',
  code: 'kho-tu-lieu:code',
  file: 'SHA-256',
  event: 'kho-tu-lieu:ledger',
};
const AGENT_ID = 'kho-tu-lieu:actor';
const RIGHTS_ID = 'kho-tu-lieu:rights';

/** PREMIS names agents by these three; an API token is a program. */
const AGENT_TYPE: Readonly<Record<string, string>> = {
  user: 'person',
  token: 'software',
  process: 'software',
};
const OUTCOME: Readonly<Record<string, string>> = { done: 'success', passed: 'success', failed: 'fail' };

/** The library takes `&nbsp;` in a text for an entity and would leave it as it is: every ampersand is written out. */
const escaped = (value: string): string => value.replaceAll('&', '&amp;');

/** Adds `<name>value</name>`. */
const leaf = (parent: Builder, name: string, value: string): Builder => parent.ele(name).txt(escaped(value));

const itemId = ({ uid, documentId }: Pick<PremisItem, 'uid' | 'documentId'>): string =>
  `${uid}/${documentId}`;
const agentId = ({ actorKind, actorId }: StoredEntry): string => `${actorKind}/${actorId}`;

/** Adds `<name><nameType/><nameValue/></name>`, the shape of every PREMIS identifier. */
const identifier = (parent: Builder, name: string, type: string, value: string): Builder => {
  const element = parent.ele(name);
  leaf(element, `${name}Type`, type);
  leaf(element, `${name}Value`, value);
  return element;
};

const relatedTo = (
  parent: Builder,
  subType: string,
  targets: readonly (readonly [string, string])[],
): void => {
  const relationship = parent.ele('relationship');
  leaf(relationship, 'relationshipType', 'structural');
  leaf(relationship, 'relationshipSubType', subType);
  for (const [type, value] of targets) identifier(relationship, 'relatedObjectIdentifier', type, value);
};

const addItem = (root: Builder, item: PremisItem): void => {
  const object = root.ele('object').att(XSI, 'xsi:type', 'intellectualEntity');
  identifier(object, 'objectIdentifier', ID.item, itemId(item));
  if (item.code) identifier(object, 'objectIdentifier', ID.code, item.code);
  if (item.title) {
    const property = object.ele('significantProperties');
    leaf(property, 'significantPropertiesType', 'title');
    leaf(property, 'significantPropertiesValue', item.title);
  }
  if (item.files.length > 0)
    relatedTo(
      object,
      'has part',
      item.files.map(({ sha256 }) => [ID.file, sha256]),
    );
  if (item.rightsStatement || item.access)
    identifier(object, 'linkingRightsStatementIdentifier', RIGHTS_ID, itemId(item));
};

const addFile = (root: Builder, item: PremisItem, file: PremisFile): void => {
  const object = root.ele('object').att(XSI, 'xsi:type', 'file');
  identifier(object, 'objectIdentifier', ID.file, file.sha256);
  const characteristics = object.ele('objectCharacteristics');
  leaf(characteristics, 'compositionLevel', '0');
  const fixity = characteristics.ele('fixity');
  leaf(fixity, 'messageDigestAlgorithm', 'SHA-256');
  leaf(fixity, 'messageDigest', file.sha256);
  if (file.bytes !== null) leaf(characteristics, 'size', String(file.bytes));
  leaf(characteristics.ele('format').ele('formatDesignation'), 'formatName', file.mime);
  if (file.originalName) leaf(object, 'originalName', file.originalName);
  relatedTo(object, 'is part of', [[ID.item, itemId(item)]]);
};

const addEvent = (root: Builder, item: PremisItem, entry: StoredEntry): void => {
  const event = root.ele('event');
  identifier(event, 'eventIdentifier', ID.event, String(entry.seq));
  const known = eventTypeOf(entry.act);
  const type = event.ele('eventType');
  if (known)
    type.att({
      authority: EVENT_TYPE_AUTHORITY,
      authorityURI: EVENT_TYPE_AUTHORITY_URI,
      valueURI: known.uri,
    });
  type.txt(escaped(known?.term ?? entry.act));
  leaf(event, 'eventDateTime', entry.at);
  const { vi, en } = actLabel(entry.act);
  const label = vi === en ? vi : `${vi} / ${en} (${entry.act})`;
  leaf(event.ele('eventDetailInformation'), 'eventDetail', label);
  const outcome = event.ele('eventOutcomeInformation');
  leaf(outcome, 'eventOutcome', OUTCOME[entry.outcome] ?? entry.outcome);
  for (const note of [entry.note, entry.change])
    if (note) leaf(outcome.ele('eventOutcomeDetail'), 'eventOutcomeDetailNote', note);
  const agent = identifier(event, 'linkingAgentIdentifier', AGENT_ID, agentId(entry));
  for (const role of entry.role.split(', ').filter(Boolean)) leaf(agent, 'linkingAgentRole', role);
  const isFile = entry.uid !== item.uid;
  identifier(
    event,
    'linkingObjectIdentifier',
    isFile ? ID.file : ID.item,
    isFile ? (entry.documentId ?? '') : itemId(item),
  );
};

const addAgents = (root: Builder, entries: readonly StoredEntry[]): void => {
  const namesOf = new Map<string, { type: string; names: Set<string> }>();
  for (const entry of entries) {
    const id = agentId(entry);
    const agent = namesOf.get(id) ?? { type: AGENT_TYPE[entry.actorKind] ?? 'person', names: new Set() };
    if (entry.actorName) agent.names.add(entry.actorName);
    namesOf.set(id, agent);
  }
  for (const [id, { type, names }] of namesOf) {
    const agent = root.ele('agent');
    identifier(agent, 'agentIdentifier', AGENT_ID, id);
    // A person who was renamed acted under both names: the ledger copied each at its time.
    for (const name of names) leaf(agent, 'agentName', name);
    leaf(agent, 'agentType', type);
  }
};

const addRights = (root: Builder, item: PremisItem): void => {
  if (!item.rightsStatement && !item.access) return;
  const statement = root.ele('rights').ele('rightsStatement');
  identifier(statement, 'rightsStatementIdentifier', RIGHTS_ID, itemId(item));
  leaf(statement, 'rightsBasis', 'other');
  const other = statement.ele('otherRightsInformation');
  leaf(other, 'otherRightsBasis', 'donor');
  for (const note of [item.rightsStatement, item.access]) if (note) leaf(other, 'otherRightsNote', note);
  identifier(statement, 'linkingObjectIdentifier', ID.item, itemId(item));
};

/**
 * An item as a PREMIS 3 document (L12): the item as an intellectual entity, its masters as files, what was done to them
 * from the ledger, by whom, and the rights. Characters that XML cannot hold become U+FFFD.
 */
export const premisXml = (item: PremisItem): string => {
  const files = [...new Map(item.files.map((file) => [file.sha256, file])).values()];
  const document = create({
    version: '1.0',
    encoding: 'UTF-8',
    invalidCharReplacement: '\ufffd',
    defaultNamespace: { ele: PREMIS },
  });
  const root = document.ele(PREMIS, 'premis', { version: '3.0' });
  root.att(XSI, 'xsi:schemaLocation', `${PREMIS} ${SCHEMA}`);
  addItem(root, { ...item, files });
  for (const file of files) addFile(root, item, file);
  for (const entry of item.entries) addEvent(root, item, entry);
  addAgents(root, item.entries);
  addRights(root, item);
  return document.end({ prettyPrint: true });
};
