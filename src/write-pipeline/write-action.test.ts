import { changesPublicFace, isWrite, leavesPublishedRow } from './write-action';

describe('what a write leaves behind', () => {
  it.each([
    ['publish', undefined, true],
    ['create', 'published', true],
    ['update', 'published', true],
    ['create', 'draft', false],
    ['update', undefined, false],
    ['unpublish', undefined, false],
    ['discardDraft', 'published', false],
    ['clone', 'published', false],
  ] as const)('%s with status %s leaves a published row: %s', (action, status, expected) => {
    expect(leavesPublishedRow(action, status)).toBe(expected);
  });

  it.each([
    ['unpublish', undefined, true],
    ['delete', undefined, true],
    ['publish', undefined, true],
    ['update', 'draft', false],
    ['discardDraft', undefined, false],
  ] as const)('%s with status %s changes the public face: %s', (action, status, expected) => {
    expect(changesPublicFace(action, status)).toBe(expected);
  });

  it('lets reads through', () => {
    expect(['findOne', 'findMany', 'findFirst', 'count'].some(isWrite)).toBe(false);
    expect(['create', 'delete', 'clone', 'discardDraft'].every(isWrite)).toBe(true);
  });
});
