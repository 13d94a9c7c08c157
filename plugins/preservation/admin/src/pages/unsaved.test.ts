import { keepOpen, keepUnsaved, openDialog, unsavedText } from './unsaved';

describe('what outlives the panel’s components (F169)', () => {
  it('keeps the text of one page until it is saved or dropped', () => {
    keepUnsaved('/pages/a/1', { text: 'Mới', over: 'Cũ', base: 2 });
    expect(unsavedText('/pages/a/1')).toEqual({ text: 'Mới', over: 'Cũ', base: 2 });
    expect(unsavedText('/pages/a/2')).toBeNull();
    keepUnsaved('/pages/a/1', null);
    expect(unsavedText('/pages/a/1')).toBeNull();
  });

  it('opens the dialog again for the same item only', () => {
    keepOpen({ path: '/pages', place: { sha256: 'a', page: 3 } });
    expect(openDialog('/pages')?.place).toEqual({ sha256: 'a', page: 3 });
    expect(openDialog('/others')).toBeNull();
    keepOpen(null);
    expect(openDialog('/pages')).toBeNull();
  });
});
