import fs from 'node:fs';
import path from 'node:path';

import { fold, parseDatePhrase } from '../../packages/vietnamese/src';
import { bacAiPlan } from './bac-ai-plan';
import { donDuongRequest } from './don-duong-request';
import type { FoundingDocument } from './types';

const root = path.resolve(__dirname, '../..');
const codesOf = (file: string): Set<string> =>
  new Set(
    (JSON.parse(fs.readFileSync(path.join(root, file), 'utf8')).items as { code: string }[]).map(
      ({ code }) => code,
    ),
  );

const textOf = ({ typeset: text }: FoundingDocument): string =>
  [
    ...text.leftHead,
    ...text.rightHead,
    ...text.title,
    ...text.paragraphs.map((p) => p.text),
    ...text.recipients,
    ...text.signature,
  ].join('\n');

describe.each([bacAiPlan, donDuongRequest])('$key', (document) => {
  it('says when it was issued, and on what it rests, in words that are understood', () => {
    const phrases = [document, ...document.basis, ...document.phases].map(({ datePhrase }) => datePhrase);
    expect(phrases.filter((phrase) => !parseDatePhrase(phrase).ok)).toEqual([]);
  });

  it('names only groups and roles that the archive knows', () => {
    const groups = codesOf('data/vocabularies/content-groups.json');
    const sources = codesOf('data/vocabularies/source-groups.json');
    const roles = codesOf('data/roles.json');
    expect(document.contentGroups.filter(({ code }) => !groups.has(code))).toEqual([]);
    expect(document.sourceGroups.filter(({ code }) => !sources.has(code))).toEqual([]);
    expect(document.charges.flatMap((charge) => charge.roles).filter((role) => !roles.has(role))).toEqual([]);
  });

  it('quotes its groups, sources, recipients and deadlines from its own text', () => {
    const text = fold(textOf(document));
    const quotes = [...document.contentGroups, ...document.sourceGroups, ...document.deadlines].map(
      (q) => q.asWritten,
    );
    expect([...quotes, ...document.recipients].filter((quote) => !text.includes(fold(quote)))).toEqual([]);
  });

  it('is written in composed letters', () => {
    expect(JSON.stringify(document)).toBe(JSON.stringify(document).normalize('NFC'));
  });
});

describe('what was mended', () => {
  it('leaves no noise of the reading machine behind', () => {
    expect(textOf(donDuongRequest)).not.toMatch(/TAM BAN|BI THU|Luu |Ban Ban|\*\*/);
  });

  it('keeps both spellings that the typists used', () => {
    expect(textOf(bacAiPlan)).toContain('Huyện uỷ viên');
    expect(textOf(bacAiPlan)).toContain('Huyện ủy');
    expect(textOf(bacAiPlan)).toContain('số hoá');
  });
});

it('reads the two deadlines as days that are already too late', () => {
  expect(bacAiPlan.deadlines).toMatchObject([{ before: '--12-10', yearly: true }]);
  expect(donDuongRequest.deadlines).toMatchObject([{ before: '2023-12-30', yearly: false }]);
});
