import { Box, Flex } from '@strapi/design-system';
import { Images } from '@strapi/icons';
import { useEffect, useRef, useState } from 'react';

import type { ItemName } from '../../api/page-contracts';
import { useGetItemRecordQuery } from '../../api/restoration';

/** The first picture of an item, asked for only when its card comes into sight. */
export const CardPicture = ({ item }: { item: ItemName }) => {
  const place = useRef<HTMLDivElement>(null);
  const [isInSight, setIsInSight] = useState(false);
  useEffect(() => {
    if (!place.current) return undefined;
    const watch = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) setIsInSight(true);
    });
    watch.observe(place.current);
    return () => watch.disconnect();
  }, []);
  const { uid, documentId } = item;
  const { data } = useGetItemRecordQuery({ uid, documentId }, { skip: !isInSight });
  const thumb = data?.files.find((file) => file.thumb !== null)?.thumb;
  return (
    <Box
      ref={place}
      width="6.4rem"
      height="6.4rem"
      shrink={0}
      background="neutral100"
      hasRadius
      overflow="hidden"
    >
      {thumb ? (
        <img src={thumb} alt="" style={{ width: '100%', height: '100%', objectFit: 'cover' }} />
      ) : (
        <Flex height="100%" justifyContent="center" aria-hidden>
          <Images fill="neutral500" />
        </Flex>
      )}
    </Box>
  );
};
