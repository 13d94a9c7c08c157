import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import type { FilmView, SubtitleView } from '../../../shared/film/views';
import { messageId } from '../plugin-id';
import { CopyStateLine } from './CopyState';
import { describeFacts, type FactLine } from './describe-facts';
import { FilmPlayer } from './FilmPlayer';

const UNKNOWN = 'und';

interface FilmEntryProps {
  film: FilmView;
  subtitles: readonly SubtitleView[];
  reload: () => void;
}

/** One film or recording: its player, how far the work is, what it is made of. */
export const FilmEntry = ({ film, subtitles, reload }: FilmEntryProps) => {
  const { formatMessage, locale } = useIntl();
  const text = (key: string, values?: Record<string, string>) =>
    formatMessage({ id: messageId(`film.${key}`) }, values);
  const languageName = (language: string): string =>
    (language === UNKNOWN ? undefined : new Intl.DisplayNames(locale, { type: 'language' }).of(language)) ??
    text('languageUnknown');
  const valueOf = ({ key, value, scan }: FactLine): string => {
    if (key === 'rate') return text('perSecond', { value });
    return scan ? `${value}, ${text(`scan.${scan}`)}` : value;
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      {film.play ? (
        <FilmPlayer
          film={film}
          play={film.play}
          subtitles={subtitles}
          languageName={languageName}
          onExpired={reload}
        />
      ) : null}
      <Typography variant="pi" fontWeight="semiBold" tag="p" style={{ overflowWrap: 'anywhere' }}>
        {film.fileName}
      </Typography>
      <CopyStateLine copy={film.copy} fileName={film.fileName} />
      {film.facts ? (
        <Box tag="dl">
          {describeFacts(film.facts, locale).map((line) => (
            <Flex key={line.key} gap={2} justifyContent="space-between" alignItems="flex-start">
              <Typography variant="pi" textColor="neutral600" tag="dt" style={{ whiteSpace: 'nowrap' }}>
                {text(`fact.${line.key}`)}
              </Typography>
              <Typography variant="pi" tag="dd" textAlign="right">
                {valueOf(line)}
              </Typography>
            </Flex>
          ))}
        </Box>
      ) : null}
      {film.sound ? (
        <Link href={film.sound} download={film.fileName.replace(/\.\w+$/, '.m4a')} isExternal={false}>
          {text('sound')}
        </Link>
      ) : null}
      {film.kind === 'film' ? (
        <Box>
          <Typography variant="pi" textColor="neutral600" tag="p">
            {subtitles.length === 0 ? text('noSubtitles') : text('subtitles')}
          </Typography>
          {subtitles.map(({ sha256, fileName, language, cues }) => (
            <Typography key={sha256} variant="pi" tag="p" style={{ overflowWrap: 'anywhere' }}>
              {formatMessage(
                { id: messageId('film.track') },
                { language: languageName(language), cues, fileName },
              )}
            </Typography>
          ))}
        </Box>
      ) : null}
    </Flex>
  );
};
