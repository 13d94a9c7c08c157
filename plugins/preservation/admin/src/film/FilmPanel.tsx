import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import { messageId } from '../plugin-id';
import { FilmEntry } from './FilmEntry';
import { useItemFilms } from './use-item-films';

/** Items that can have films; other kinds are not asked about at every form that is opened. */
const WITH_FILMS = ['api::film.film'];

interface FilmsProps {
  model: string;
  documentId: string;
  /** When the record was last saved: it may show other files now. */
  savedAt: unknown;
}

const Films = ({ model, documentId, savedAt }: FilmsProps) => {
  const { formatMessage } = useIntl();
  const say = (key: string) => (
    <Typography variant="pi">{formatMessage({ id: messageId(`film.${key}`) })}</Typography>
  );
  const { loaded, reload } = useItemFilms(model, documentId, savedAt);
  if (loaded.state === 'loading') return say('loading');
  if (loaded.state === 'failed') return say('failed');
  const { films, subtitles } = loaded.data;
  if (films.length === 0) return say('none');
  return (
    <Flex direction="column" alignItems="stretch" gap={5} width="100%">
      {films.map((film, at) => (
        // The same file may be shown twice.
        <FilmEntry key={`${film.sha256} ${at}`} film={film} subtitles={subtitles} reload={reload} />
      ))}
    </Flex>
  );
};

/** "Bản xem" beside the form of films and sound recordings. */
export const FilmPanel: PanelComponent = ({ model, documentId, document, activeTab }) => {
  const { formatMessage } = useIntl();
  if (!WITH_FILMS.includes(model) || !documentId || activeTab === 'published') return null;
  return {
    title: formatMessage({ id: messageId('film.title') }),
    content: <Films model={model} documentId={documentId} savedAt={document?.updatedAt} />,
  };
};
