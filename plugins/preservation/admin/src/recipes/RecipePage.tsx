import {
  Box,
  EmptyStateLayout,
  Flex,
  LinkButton,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { EmptyDocuments } from '@strapi/icons/symbols';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { Link, useNavigate, useParams } from 'react-router-dom';

import type { RecipePicture, RecipePictures } from '../../../shared/recipes/views';
import { useAnswer } from '../parts/use-answer';
import { useFailureWords, useSays, useWords } from '../parts/words';
import { recipesAddress } from './address';
import { RecipeEditor } from './RecipeEditor'; // prettier-ignore

/** The picture of the address; without one the first that a recipe can be applied to. */
const chosenOf = (pictures: readonly RecipePicture[], fileId: string | undefined) =>
  pictures.find((picture) => String(picture.fileId) === fileId) ??
  pictures.find(({ problem }) => problem === null) ??
  pictures[0];

const Restoring = ({ uid, documentId, fileId }: { uid: string; documentId: string; fileId?: string }) => {
  const words = useWords('recipes');
  const says = useSays();
  const failure = useFailureWords();
  const navigate = useNavigate();
  const [saved, setSaved] = useState(0);
  const loaded = useAnswer<RecipePictures>(`/preservation/recipes/${uid}/${documentId}`, saved);
  if (loaded.state === 'loading') return <Page.Loading />;
  if (loaded.state === 'failed')
    return <EmptyStateLayout icon={<EmptyDocuments width="16rem" />} content={failure(loaded.error)} />;
  const { pictures, mayChange, title } = loaded.data;
  const picture = chosenOf(pictures, fileId);
  if (!picture)
    return <EmptyStateLayout icon={<EmptyDocuments width="16rem" />} content={words('none')} />;
  const name = (one: RecipePicture): string =>
    [one.pageNumber === null ? one.name : words('page', { no: one.pageNumber, name: one.name }),
      one.processing && one.processing !== 'original' ? `(${words(`processing.${one.processing}`)})` : ''].join(' ').trim();
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography variant="omega" textColor="neutral600">
        {title}
      </Typography>
      {pictures.length > 1 ? (
        <Box maxWidth="48rem">
          <SingleSelect
            aria-label={words('which')}
            value={String(picture.fileId)}
            onChange={(value) => navigate(recipesAddress(uid, documentId, Number(value)))}
          >
            {pictures.map((one) => (
              <SingleSelectOption key={one.fileId} value={String(one.fileId)}>
                {name(one)}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Box>
      ) : null}
      {mayChange ? null : <Typography textColor="danger600">{words('mayNot')}</Typography>}
      {picture.problem || !mayChange ? (
        <Typography role="status">{picture.problem ? says(picture.problem) : ''}</Typography>
      ) : (
        <RecipeEditor
          key={picture.fileId}
          uid={uid}
          documentId={documentId}
          picture={picture}
          others={pictures.filter((one) => one.fileId !== picture.fileId && !one.problem && !one.madeFrom)}
          mayChange={mayChange}
          onSaved={() => setSaved((count) => count + 1)}
        />
      )}
    </Flex>
  );
}; // prettier-ignore

/** "Phục hồi số": a picture of an item is made better, step by step, and the original stays what it is. */
export const RecipePage = () => {
  const words = useWords('recipes');
  const { formatMessage } = useIntl();
  const { uid = '', documentId = '', fileId } = useParams();
  const back = `/content-manager/collection-types/${uid}/${documentId}`;
  return (
    <Layouts.Root>
      <Page.Title>{words('title')}</Page.Title>
      <Page.Main>
        <Layouts.Header
          title={words('title')}
          subtitle={words('subtitle')}
          navigationAction={
            <Flex justifyContent="flex-start">
              <LinkButton tag={Link} to={back} variant="ghost" startIcon={<ArrowLeft />}>
                {formatMessage({ id: 'global.back', defaultMessage: words('back') })}
              </LinkButton>
            </Flex>
          }
        />
        <Layouts.Content>
          <Restoring uid={uid} documentId={documentId} {...(fileId && { fileId })} />
        </Layouts.Content>
      </Page.Main>
    </Layouts.Root>
  );
};
