import type { pageMessagesVi } from './page-messages-vi';

export const pageMessagesEn: typeof pageMessagesVi = {
  notFoundTitle: 'There is no such page',
  notFound: 'The address may be mistyped or out of date. Please try searching the archive.',
  crashTitle: 'Something went wrong on this page',
  crash: 'Please reload. If it happens again, please tell the archive the address of this page.',
  reload: 'Reload',
  about: {
    title: 'About the archive',
    lead:
      'Kho Tư Liệu keeps photographs, documentary films and papers of the local Party committee’s history, given or ' +
      'lent by officials of every period, their families, offices, mass organisations and authors.',
    sections: [
      {
        title: 'How to search',
        paragraphs: [
          'Type a person, an event, a place or a year, with or without Vietnamese marks, then narrow by kind, content, ' +
            'time, place or person. Several boxes of one group may be ticked: records that match any of them are shown.',
          'Boundaries have changed many times. The archive gives the name of the time, and says what it is now part of.',
        ],
      },
      {
        title: 'How to read a caption',
        paragraphs: [
          'Each caption answers five questions: event, persons, time, place, author. Each answer says how certain it ' +
            'is and how it is known: words on the back, someone’s account, a document.',
          'The degrees are: certain, probable, possible, disputed.',
          '“Unknown” is an answer too: the archive has looked and does not know, and says why. If you know, please ' +
            'tell the archive, and how you know.',
        ],
      },
      {
        title: 'Originals and restorations',
        paragraphs: [
          'Originals are kept untouched and never overwritten. What you see here are viewing copies. When the ' +
            'object is being or has been restored, a label on the picture says so.',
        ],
      },
      {
        title: 'Records on request',
        paragraphs: [
          'Some records are described but not shown, by agreement with the provider, for the author’s rights, or for ' +
            'privacy. To see one, please send a reader’s request to the archive with its code and your purpose.',
        ],
      },
      {
        title: 'Using what you find',
        paragraphs: [
          'Please cite each record as its “How to cite” line says, keep its caption, and do not cut or combine ' +
            'pictures so that their meaning changes.',
        ],
      },
      {
        title: 'Your privacy',
        paragraphs: [
          'This site sets no cookies, uses no trackers and sends nothing outside the archive. The browser only ' +
            'remembers which language you chose.',
        ],
      },
    ],
  },
};
