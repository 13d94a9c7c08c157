import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { type ReactNode, useState } from 'react';

import type { RestorationOptions } from '../../../../shared/restoration/options';
import type { Survey } from '../../../../shared/restoration/contract';
import { useSays, useWords } from '../../parts/says';
import type { ItemFile } from '../case/item-files';
import { DamagePicture } from '../damages/DamagePicture';
import { earlierOn, markedOn } from '../damages/marked';
import { dayWords } from '../day';
import { useFileName } from '../file-names';
import { StruckNote } from '../parts/StruckNote';

interface SurveyCardProps {
  readonly survey: Survey;
  /** Surveys made before it. */
  readonly earlier: readonly Survey[];
  readonly files: readonly ItemFile[];
  readonly options: RestorationOptions;
  readonly action: ReactNode;
}

const Line = ({ label, children }: { label: string; children: string | null }) =>
  children ? (
    <Flex gap={1} wrap="wrap">
      <Typography tag="dt" variant="pi" textColor="neutral600">
        {label}:
      </Typography>
      <Typography tag="dd" variant="pi" style={{ overflowWrap: 'anywhere' }}>
        {children}
      </Typography>
    </Flex>
  ) : null;

/** A look at the object as it was recorded, with its damages on the picture. */
export const SurveyCard = ({ survey, earlier, files, options, action }: SurveyCardProps) => {
  const words = useWords('restoration');
  const says = useSays();
  const fileName = useFileName();
  const [isOpen, setIsOpen] = useState(false);
  const [selected, setSelected] = useState<number | null>(null);
  const named = (list: readonly { value: string; vi: string; en: string }[], code: string): string => {
    const option = list.find(({ value }) => value === code);
    return option ? says(option) : code;
  };
  const nameOf = (code: string): string => named(options.damages, code);
  const damages = survey.damages.map((damage, key) => ({ ...damage, key }));
  const marked = files.filter(({ sha256 }) =>
    damages.some((damage) => damage.region && damage.sha256 === sha256),
  );
  return (
    <Box tag="li" borderColor="neutral200" hasRadius padding={4}>
      <Flex justifyContent="space-between" alignItems="flex-start" gap={3} wrap="wrap">
        <Typography
          tag="h3"
          fontWeight="bold"
          style={survey.struck ? { textDecoration: 'line-through' } : undefined}
        >
          {words('survey.heading', { on: dayWords(survey.on), grade: survey.grade, name: survey.surveyor })}
        </Typography>
        {action}
      </Flex>
      <StruckNote struck={survey.struck} />
      <Box tag="dl" paddingTop={2}>
        <Line label={words('survey.carrier')}>
          {[named(options.carriers, survey.carrier), survey.material].filter(Boolean).join(', ')}
        </Line>
        <Line label={words('survey.causes')}>
          {survey.causes.map((code) => named(options.causes, code)).join('; ')}
        </Line>
        <Line label={words('survey.nextLook')}>{survey.nextLook && dayWords(survey.nextLook)}</Line>
        <Line label={words('survey.note')}>{survey.note}</Line>
        <Line label={words('survey.photographs')}>
          {files
            .filter(({ sha256 }) => sha256 && survey.photographs.includes(sha256))
            .map(fileName)
            .join('; ')}
        </Line>
      </Box>
      {damages.length > 0 ? (
        <Box
          tag="ol"
          paddingTop={2}
          paddingLeft={5}
          style={{ listStyle: 'decimal' }}
          aria-label={words('damages')}
        >
          {damages.map(({ key, code, note }) => (
            <li key={key}>
              <Typography fontWeight={key === selected ? 'bold' : undefined}>
                {note ? `${nameOf(code)}: ${note}` : nameOf(code)}
              </Typography>
            </li>
          ))}
        </Box>
      ) : (
        <Typography variant="pi" textColor="neutral600">
          {words('survey.noDamages')}
        </Typography>
      )}
      {marked.length > 0 ? (
        <Box paddingTop={2}>
          <Button
            type="button"
            size="S"
            variant="tertiary"
            aria-expanded={isOpen}
            onClick={() => setIsOpen(!isOpen)}
          >
            {words(isOpen ? 'map.hide' : 'map.show')}
          </Button>
        </Box>
      ) : null}
      {isOpen
        ? marked.map((file) =>
            file.screen && file.sha256 ? (
              <Box key={file.id} paddingTop={3}>
                <DamagePicture
                  src={file.screen}
                  alt={fileName(file)}
                  marked={markedOn(damages, file.sha256, nameOf)}
                  earlier={earlierOn(earlier, file.sha256, nameOf)}
                  selected={selected}
                  onSelect={setSelected}
                />
              </Box>
            ) : null,
          )
        : null}
    </Box>
  );
};
