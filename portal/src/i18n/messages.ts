import { itemMessagesEn } from './item-messages-en';
import { itemMessagesVi } from './item-messages-vi';
import type { Language } from './language';
import { messagesEn } from './messages-en';
import { messagesVi } from './messages-vi';
import { pageMessagesEn } from './page-messages-en';
import { pageMessagesVi } from './page-messages-vi';

const VI = { ...messagesVi, item: itemMessagesVi, pages: pageMessagesVi };

export type Messages = typeof VI;

export const MESSAGES: Record<Language, Messages> = {
  vi: VI,
  en: { ...messagesEn, item: itemMessagesEn, pages: pageMessagesEn },
};
