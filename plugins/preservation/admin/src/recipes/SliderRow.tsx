import { Box, Flex, IconButton, Typography } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { useId } from 'react';

import { useWords } from '../parts/words';

interface SliderRowProps {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly step: number;
  /** What it is reset to. */
  readonly usual: number;
  readonly onChange: (value: number) => void;
  /** The pull is over: the next one is another change. */
  readonly onSettle: () => void;
}

/** A value that is pulled or typed, with the way back to the usual one. */
export const SliderRow = ({ label, value, least, most, step, usual, onChange, onSettle }: SliderRowProps) => {
  const words = useWords('recipes');
  const id = useId();
  const take = (typed: number): void => {
    if (Number.isFinite(typed)) onChange(Math.min(most, Math.max(least, typed)));
  };
  const range = { min: least, max: most, step, value };
  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      <Typography tag="label" htmlFor={id} variant="pi" fontWeight="semiBold">
        {label}
      </Typography>
      <Flex gap={2}>
        <input
          {...range}
          id={id}
          type="range"
          style={{ flex: 1, minWidth: 0, height: 32, accentColor: '#4945ff' }}
          onChange={({ target }) => take(target.valueAsNumber)}
          onPointerUp={onSettle}
          onBlur={onSettle}
        />
        <Box
          {...range}
          tag="input"
          type="number"
          aria-label={words('typed', { label })}
          background="neutral0"
          color="neutral800"
          borderColor="neutral200"
          hasRadius
          padding={1}
          style={{ width: '6.4rem', fontSize: '1.4rem' }}
          onChange={({ target }: { target: HTMLInputElement }) => take(target.valueAsNumber)}
          onBlur={onSettle}
        />
        <IconButton
          label={words('reset', { label })}
          variant="ghost"
          disabled={value === usual}
          onClick={() => {
            onChange(usual);
            onSettle();
          }}
        >
          <ArrowClockwise />
        </IconButton>
      </Flex>
    </Flex>
  );
};
