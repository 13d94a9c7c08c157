import { Box, Typography } from '@strapi/design-system';

import type { FileMetadata } from '../../../shared/metadata/views';
import { useWords } from '../parts/words';

const percent = (fraction: number): string => `${(fraction * 100).toFixed(2)}%`;

/** The picture with the rectangles that the file draws around people; nothing where it draws none. */
export const RegionPicture = ({ file }: { file: FileMetadata }) => {
  const words = useWords('metadata');
  const people = file.suggestions.filter(({ field, box }) => field === 'person' && box !== null);
  if (people.length === 0 || !file.picture) return null;
  return (
    <Box width="100%">
      <Box position="relative" width="100%">
        <img
          src={file.picture}
          alt={words('regions', { count: people.length })}
          style={{ width: '100%', display: 'block', borderRadius: 4 }}
        />
        {people.map(({ value, box }, index) =>
          box ? (
            <Box
              key={`${value} ${box.x} ${box.y}`}
              title={value}
              position="absolute"
              style={{
                left: percent(box.x),
                top: percent(box.y),
                width: percent(box.width),
                height: percent(box.height),
                border: '2px solid #fff',
                outline: '1px solid #000',
              }}
            >
              <Typography
                variant="pi"
                aria-hidden
                style={{
                  position: 'absolute',
                  top: 0,
                  left: 0,
                  background: 'rgba(0, 0, 0, 0.75)',
                  color: '#fff',
                  padding: '0 4px',
                }}
              >
                {index + 1}
              </Typography>
            </Box>
          ) : null,
        )}
      </Box>
      <Box tag="ol" paddingTop={1}>
        {people.map(({ value }, index) => (
          <Typography key={value} tag="li" variant="pi">
            {index + 1}. {value}
          </Typography>
        ))}
      </Box>
    </Box>
  );
};
