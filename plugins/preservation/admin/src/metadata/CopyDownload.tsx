import { Button, Flex, Typography } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';

import { useFailureWords, useWords } from '../parts/words';

const SIZES = ['screen', 'full'] as const;
type Size = (typeof SIZES)[number];

const saveFile = (file: Blob, name: string): void => {
  const url = URL.createObjectURL(file);
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  URL.revokeObjectURL(url);
};

/** A failed download comes as bytes too: the sentence stands inside. */
const errorIn = async (error: unknown): Promise<unknown> => {
  const { response } = (error ?? {}) as { response?: { data?: unknown } };
  if (!(response?.data instanceof Blob)) return error;
  return JSON.parse(await response.data.text()).error;
};

interface CopyDownloadProps {
  /** `/preservation/items/…/copies/<sha256>`. */
  readonly path: string;
  readonly name: string;
  readonly hasFull: boolean;
}

/** "Tải bản có chú thích": a copy with the caption, credit, code and rights inside, as they stand when last saved. */
export const CopyDownload = ({ path, name, hasFull }: CopyDownloadProps) => {
  const words = useWords('metadata');
  const failure = useFailureWords();
  const { get } = useFetchClient();
  const [busy, setBusy] = useState<Size | null>(null);
  const [failed, setFailed] = useState<string | null>(null);

  const fetchCopy = async (size: Size): Promise<void> => {
    setBusy(size);
    setFailed(null);
    try {
      const { data } = await get<Blob>(`${path}?size=${size}`, { responseType: 'blob' });
      const ext = data.type === 'image/tiff' ? 'tif' : 'jpg';
      saveFile(data, `${name.replace(/\.[^.]*$/, '')}.${ext}`);
    } catch (error) {
      setFailed(failure(await errorIn(error).catch(() => error)));
    } finally {
      setBusy(null);
    }
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      <Typography variant="pi" fontWeight="semiBold" textColor="neutral600">
        {words('copy')}
      </Typography>
      <Flex gap={2} wrap="wrap">
        {SIZES.filter((size) => size === 'screen' || hasFull).map((size) => (
          <Button
            key={size}
            type="button"
            variant="tertiary"
            size="S"
            startIcon={<Download aria-hidden />}
            loading={busy === size}
            disabled={busy !== null}
            onClick={() => void fetchCopy(size)}
          >
            {words(`copy.${size}`)}
          </Button>
        ))}
      </Flex>
      {failed ? (
        <Typography variant="pi" textColor="danger600" role="alert">
          {failed}
        </Typography>
      ) : null}
    </Flex>
  );
};
