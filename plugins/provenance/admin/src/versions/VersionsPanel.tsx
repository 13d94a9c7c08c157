import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';

import { dayAndHour } from '../appraisal/since';
import { messageId } from '../plugin-id';
import { useAnswer, type VersionHead, versionsPath } from './use-versions';
import { VersionsDialog } from './VersionsDialog';

const ITEMS = ['api::photo.photo', 'api::film.film', 'api::document.document'];

/** As many as fit beside a form; the dialog has them all. */
const SHOWN = 4;

interface VersionsProps {
  model: string;
  documentId: string;
  /** When the record was last saved: a new save may have made a new version. */
  savedAt: unknown;
}

const Versions = ({ model, documentId, savedAt }: VersionsProps) => {
  const { formatMessage, locale } = useIntl();
  const text = (key: string, values?: Record<string, string | number>) =>
    formatMessage({ id: messageId(`versions.${key}`) }, values);
  const [open, setOpen] = useState<number | null>(null);
  const loaded = useAnswer<VersionHead[]>(versionsPath(model, documentId), savedAt);
  if (loaded.state === 'loading') return <Typography variant="pi">{text('loading')}</Typography>;
  if (loaded.state === 'failed') return <Typography variant="pi">{text('failed')}</Typography>;
  const versions = loaded.data;
  const [newest] = versions;
  if (!newest) return <Typography variant="pi">{text('none')}</Typography>;
  const changed = ({ no, fields }: VersionHead) =>
    no === 1 ? text('first') : fields.map((field) => (locale === 'vi' ? field.vi : field.en)).join(', ');
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {versions.slice(0, SHOWN).map((version) => (
          <li key={version.no}>
            <Typography variant="pi" fontWeight="semiBold" tag="p">
              {text('line', {
                no: version.no,
                actor: version.actor,
                at: dayAndHour(version.at),
              })}
            </Typography>
            <Typography variant="pi" textColor="neutral600" tag="p">
              {changed(version)}
              {version.published ? ` · ${text('published')}` : ''}
            </Typography>
          </li>
        ))}
      </Flex>
      <Button variant="tertiary" fullWidth onClick={() => setOpen(versions[1]?.no ?? newest.no)}>
        {text('open', { count: versions.length })}
      </Button>
      {open === null ? null : (
        <VersionsDialog
          model={model}
          documentId={documentId}
          versions={versions}
          no={open}
          onClose={() => setOpen(null)}
        />
      )}
    </Flex>
  );
};

/** "Các lần sửa" beside the form of photographs, films and documents. */
export const VersionsPanel: PanelComponent = ({ model, documentId, document, activeTab }) => {
  const { formatMessage } = useIntl();
  if (!ITEMS.includes(model) || !documentId || activeTab === 'published') return null;
  return {
    title: formatMessage({ id: messageId('versions.title') }),
    content: <Versions model={model} documentId={documentId} savedAt={document?.updatedAt} />,
  };
};
