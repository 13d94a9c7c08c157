import { Box, Button, Flex, Typography } from '@strapi/design-system';

import { Section } from '../parts/Fact';
import { shortTime } from '../parts/figures';
import { useSays, useWords } from '../parts/words';
import { type KindLine, useGetIntegrityQuery } from './api';

const SHOWN = 10;

/** The last comparison of the list with the disk, and what can be made again. */
export const Comparison = ({ busy, onMake }: { busy: boolean; onMake: () => void }) => {
  const words = useWords('fixity');
  const says = useSays();
  const { data } = useGetIntegrityQuery(undefined, { refetchOnMountOrArgChange: true });
  if (!data) return null;
  const { report, mayCheck } = data;
  if (!report)
    return (
      <Section title={words('comparison')} hint={words('comparison.hint')}>
        <Typography textColor="neutral600">{words('comparison.never')}</Typography>
      </Section>
    );
  const found = report.kinds.filter(({ count }) => count > 0);
  const namesOf = (kind: KindLine['kind']) => report.examples.filter((one) => one.kind === kind);
  return (
    <Section title={words('comparison')} hint={words('comparison.hint')}>
      <Typography textColor="neutral600">
        {words('comparison.last', {
          at: shortTime(report.finishedAt),
          masters: report.masters,
          rows: report.rows,
        })}
      </Typography>
      {found.length === 0 ? (
        <Typography textColor="success700" fontWeight="semiBold">
          {words('comparison.sound')}
        </Typography>
      ) : null}
      {found.map((line) => (
        <Box key={line.kind} background="neutral0" padding={4} hasRadius shadow="tableShadow">
          <Flex gap={3} justifyContent="space-between" wrap="wrap">
            <Typography
              fontWeight="semiBold"
              textColor={line.weight === 'trouble' ? 'danger700' : 'neutral800'}
            >
              {says(line)}: {line.count}
            </Typography>
            {line.kind === 'pictures-missing' && mayCheck ? (
              <Button variant="secondary" size="S" disabled={busy} onClick={onMake}>
                {words('makePictures')}
              </Button>
            ) : null}
          </Flex>
          <details style={{ maxWidth: '100%' }}>
            <summary>
              <Typography variant="pi" textColor="neutral600">
                {words('detail')}
              </Typography>
            </summary>
            <Flex tag="ul" direction="column" alignItems="flex-start" gap={1} paddingTop={2}>
              {namesOf(line.kind)
                .slice(0, SHOWN)
                .map(({ name, detail }) => (
                  <Typography
                    key={`${name} ${detail ?? ''}`}
                    tag="li"
                    variant="pi"
                    textColor="neutral600"
                    style={{ fontFamily: 'monospace', overflowWrap: 'anywhere' }}
                  >
                    {detail ? `${name} · ${detail}` : name}
                  </Typography>
                ))}
            </Flex>
            {line.count > SHOWN ? (
              <Typography variant="pi" textColor="neutral600">
                {words('comparison.more', { count: line.count - SHOWN })}
              </Typography>
            ) : null}
          </details>
        </Box>
      ))}
    </Section>
  );
};
