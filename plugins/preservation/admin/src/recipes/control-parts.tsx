import { Box, Button, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

import type { StepName, Steps } from '../../../shared/recipes/recipe';
import { useWords } from '../parts/words';

/** What the pointer does on the picture. */
export type Mode = 'view' | 'compare' | 'crop' | 'point' | 'heal';

export interface ControlProps {
  readonly steps: Steps;
  /** `control`: the one that is moved; a step that becomes `undefined` is no longer done. */
  readonly onChange: (control: string, steps: Partial<Steps>) => void;
  readonly onSettle: () => void;
  readonly mode: Mode;
  readonly onMode: (mode: Mode) => void;
  readonly skew: number | null;
}

interface GroupProps {
  readonly name: string;
  /** Its steps: "reset" takes them all away. */
  readonly of: readonly StepName[];
  readonly controls: ControlProps;
  readonly children: ReactNode;
}

/** Steps that belong together, with the way back to none of them. */
export const Group = ({ name, of, controls: { steps, onChange, onSettle }, children }: GroupProps) => {
  const words = useWords('recipes');
  const title = words(`group.${name}`);
  const isUsed = of.some((step) => steps[step] !== undefined);
  return (
    <Box tag="section" aria-label={title} background="neutral0" padding={4} hasRadius shadow="tableShadow">
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Flex justifyContent="space-between" gap={2} minHeight="3.2rem">
          <Typography tag="h2" variant="delta">
            {title}
          </Typography>
          {isUsed ? (
            <Button
              size="S"
              variant="ghost"
              aria-label={words('reset', { label: title })}
              onClick={() => {
                onChange(`reset ${name}`, Object.fromEntries(of.map((step) => [step, undefined])));
                onSettle();
              }}
            >
              {words('resetGroup')}
            </Button>
          ) : null}
        </Flex>
        <Typography variant="pi" textColor="neutral600">
          {words(`hint.${name}`)}
        </Typography>
        {children}
      </Flex>
    </Box>
  );
};

/** Begins and ends what the pointer does on the picture. */
export const ModeButton = ({ mode, controls }: { mode: Mode; controls: ControlProps }) => {
  const words = useWords('recipes');
  const isOn = controls.mode === mode;
  return (
    <Button
      variant={isOn ? 'success-light' : 'secondary'}
      aria-pressed={isOn}
      onClick={() => controls.onMode(isOn ? 'view' : mode)}
    >
      {words(isOn ? `mode.${mode}.end` : `mode.${mode}`)}
    </Button>
  );
};

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
}

/** One of a few. */
export const Choice = ({ label, value, options, onChange }: ChoiceProps) => (
  <SingleSelect aria-label={label} value={value} onChange={(chosen) => onChange(String(chosen))}>
    {options.map((option) => (
      <SingleSelectOption key={option.value} value={option.value}>
        {option.label}
      </SingleSelectOption>
    ))}
  </SingleSelect>
);
