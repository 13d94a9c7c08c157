import { create } from 'xmlbuilder2';

import { aChain, aDraft } from '../../../../tests/support/example-chain';
import { MASTER_UID } from '../ledger/master-uid';
import { knownActs } from '../ledger/act-labels';
import { actsWithDecision, eventTypeOf } from './event-types';
import type { PremisItem } from './premis-item';
import { premisXml } from './premis-xml';

const SHA = 'ab'.repeat(32);
const item = (over: Partial<PremisItem> = {}): PremisItem => ({
  uid: 'api::photo.photo',
  documentId: 'k2x9v0c1b4n7m3z8q5w6e2r1',
  title: 'Lễ mừng lúa mới',
  code: 'H49.64.33',
  rightsStatement: 'Gia đình cho phép công bố.',
  access: 'Công khai – xem',
  files: [{ sha256: SHA, bytes: 1234, mime: 'image/tiff', originalName: 'Ảnh 1.tif' }],
  entries: aChain([
    aDraft({ act: 'file.store', uid: MASTER_UID, documentId: SHA }),
    aDraft(),
    aDraft({ act: 'something.new', outcome: 'failed', actorName: 'Nguyễn Thị Lan Anh', note: 'hỏng' }),
  ]).slice(1),
  ...over,
});

interface Node {
  [name: string]: unknown;
}
const parsed = (xml: string) => (create(xml).end({ format: 'object' }) as { premis: Node }).premis;

describe('an item as PREMIS 3 (L12)', () => {
  it('names the item, its file and how they hang together', () => {
    const { object } = parsed(premisXml(item())) as { object: Node[] };
    expect(object).toHaveLength(2);
    expect(object[0]).toMatchObject({
      '@xsi:type': 'intellectualEntity',
      relationship: { relatedObjectIdentifier: { relatedObjectIdentifierValue: SHA } },
    });
    expect(object[1]).toMatchObject({
      '@xsi:type': 'file',
      objectCharacteristics: {
        fixity: { messageDigestAlgorithm: 'SHA-256', messageDigest: SHA },
        size: '1234',
        format: { formatDesignation: { formatName: 'image/tiff' } },
      },
      originalName: 'Ảnh 1.tif',
    });
  });

  it('gives the vocabulary’s term with its address where one fits, else the act itself', () => {
    const { event } = parsed(premisXml(item())) as { event: Node[] };
    expect(event.map(({ eventType }) => eventType)).toEqual([
      {
        '@authority': 'eventType',
        '@authorityURI': 'http://id.loc.gov/vocabulary/preservation/eventType',
        '@valueURI': 'http://id.loc.gov/vocabulary/preservation/eventType/ing',
        '#': 'ingestion',
      },
      expect.objectContaining({ '#': 'metadata modification' }),
      'something.new',
    ]);
    expect(event[2]).toMatchObject({ eventOutcomeInformation: { eventOutcome: 'fail' } });
  });

  it('links each event to what it was done to and to who did it, in which functions', () => {
    const { event, agent } = parsed(premisXml(item())) as { event: Node[]; agent: Node };
    expect(event[0]).toMatchObject({
      linkingAgentIdentifier: { linkingAgentIdentifierValue: 'user/12', linkingAgentRole: ['BTG', 'VPHU'] },
      linkingObjectIdentifier: { linkingObjectIdentifierType: 'SHA-256', linkingObjectIdentifierValue: SHA },
    });
    expect(event[1]).toMatchObject({
      linkingObjectIdentifier: {
        linkingObjectIdentifierValue: 'api::photo.photo/k2x9v0c1b4n7m3z8q5w6e2r1',
      },
    });
    expect(agent).toMatchObject({ agentName: ['Nguyễn Thị Lan', 'Nguyễn Thị Lan Anh'], agentType: 'person' });
  });

  it('leaves out what is not known, and names a file once that stands twice in the item', () => {
    const bare = item({
      title: null,
      code: null,
      rightsStatement: null,
      access: null,
      entries: [],
      files: [],
    });
    expect(Object.keys(parsed(premisXml(bare)))).not.toEqual(expect.arrayContaining(['rights']));
    const [file] = item().files;
    expect(premisXml(item({ files: [file!, file!] }))).toBe(premisXml(item()));
  });

  it('replaces characters XML cannot hold, and keeps every other', () => {
    const title = 'a\u0000\u0008]]> <b>&amp; &nbsp; & 😀 Đắk \ud800';
    expect(premisXml(item({ title }))).toContain(
      '>a\ufffd\ufffd]]&gt; &lt;b&gt;&amp;amp; &amp;nbsp; &amp; 😀 Đắk \ufffd<',
    );
  });

  it('of every act somebody decided whether a term fits, and of no other', () =>
    expect(actsWithDecision().sort()).toEqual(knownActs().sort()));

  it('maps acts it knows only', () => {
    expect(knownActs().filter((act) => eventTypeOf(act)).length).toBeGreaterThan(10);
    expect(eventTypeOf('item.publish')).toBeUndefined();
    expect(eventTypeOf('constructor')).toBeUndefined();
  });
});
