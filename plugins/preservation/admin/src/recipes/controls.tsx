import { Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';

import type { ChannelLevels, Steps } from '../../../shared/recipes/recipe';
import { useWords } from '../parts/words';
import { Choice, type ControlProps, Group, ModeButton } from './control-parts';
import { SliderRow } from './SliderRow';

export const Turning = (controls: ControlProps) => {
  const words = useWords('recipes');
  const { steps, onChange, onSettle, skew } = controls;
  const { quarter = 0, degrees = 0 } = steps.rotate ?? {};
  const turn = (by: 90 | 270): void => {
    onChange(`turn ${by}`, { rotate: { quarter: ((quarter + by) % 360) as 0 | 90 | 180 | 270, degrees } });
    onSettle();
  };
  return (
    <Group name="turn" of={['rotate', 'deskew']} controls={controls}>
      <Flex gap={2} wrap="wrap">
        <Button variant="tertiary" onClick={() => turn(270)}>
          {words('turn.left')}
        </Button>
        <Button variant="tertiary" onClick={() => turn(90)}>
          {words('turn.right')}
        </Button>
        <Button
          variant={steps.deskew ? 'success-light' : 'tertiary'}
          aria-pressed={steps.deskew !== undefined}
          onClick={() => {
            onChange('deskew', { deskew: steps.deskew ? undefined : { most: 10 } });
            onSettle();
          }}
        >
          {words('deskew')}
        </Button>
      </Flex>
      {steps.deskew && skew !== null ? (
        <Typography variant="pi" role="status">
          {skew === 0 ? words('deskew.none') : words('deskew.by', { degrees: String(skew) })}
        </Typography>
      ) : null}
      <SliderRow
        label={words('rotate.degrees')}
        value={degrees}
        least={-45}
        most={45}
        step={0.1}
        usual={0}
        onChange={(value) => onChange('rotate.degrees', { rotate: { quarter, degrees: value } })}
        onSettle={onSettle}
      />
    </Group>
  );
};

export const Cropping = (controls: ControlProps) => (
  <Group name="crop" of={['crop']} controls={controls}>
    <Flex>
      <ModeButton mode="crop" controls={controls} />
    </Flex>
  </Group>
);

const CHANNELS = ['all', 'red', 'green', 'blue'] as const;
type Channel = (typeof CHANNELS)[number];
const FLAT: ChannelLevels = { black: 0, white: 255, gamma: 1 };

export const Levels = (controls: ControlProps) => {
  const words = useWords('recipes');
  const [channel, setChannel] = useState<Channel>('all');
  const { steps, onChange, onSettle } = controls;
  const one = steps.levels?.[channel] ?? FLAT;
  const change = (name: keyof ChannelLevels) => (value: number) =>
    onChange(`levels.${channel}.${name}`, {
      levels: { ...steps.levels, [channel]: { ...one, [name]: value } },
    });
  return (
    <Group name="levels" of={['levels']} controls={controls}>
      <Choice
        label={words('levels.channel')}
        value={channel}
        options={CHANNELS.map((value) => ({ value, label: words(`channel.${value}`) }))}
        onChange={(value) => setChannel(CHANNELS.find((known) => known === value) ?? 'all')}
      />
      <SliderRow label={words('levels.black')} value={one.black} least={0} most={Math.min(247, one.white - 8)} step={1} usual={0} onChange={change('black')} onSettle={onSettle} />
      <SliderRow label={words('levels.white')} value={one.white} least={Math.max(8, one.black + 8)} most={255} step={1} usual={255} onChange={change('white')} onSettle={onSettle} />
      <SliderRow label={words('levels.gamma')} value={one.gamma} least={0.2} most={5} step={0.05} usual={1} onChange={change('gamma')} onSettle={onSettle} />
    </Group>
  );
}; // prettier-ignore

export const Balance = (controls: ControlProps) => {
  const words = useWords('recipes');
  const { steps, onChange, onSettle } = controls;
  const balance = steps.whiteBalance;
  const sliders = balance && 'temperature' in balance ? balance : { temperature: 0, tint: 0 };
  return (
    <Group name="balance" of={['whiteBalance']} controls={controls}>
      <Flex gap={3} wrap="wrap">
        <ModeButton mode="point" controls={controls} />
        {balance && 'point' in balance ? <Typography variant="pi">{words('point.taken')}</Typography> : null}
      </Flex>
      {(['temperature', 'tint'] as const).map((name) => (
        <SliderRow
          key={name}
          label={words(`balance.${name}`)}
          value={sliders[name]}
          least={-100}
          most={100}
          step={1}
          usual={0}
          onChange={(value) => onChange(`balance.${name}`, { whiteBalance: { ...sliders, [name]: value } })}
          onSettle={onSettle}
        />
      ))}
    </Group>
  );
};

export const Descreening = (controls: ControlProps) => {
  const words = useWords('recipes');
  const { steps, onChange, onSettle } = controls;
  const { descreen } = steps;
  const period = descreen?.period ?? 0;
  return (
    <Group name="descreen" of={['descreen']} controls={controls}>
      <SliderRow
        label={words('descreen.period')}
        value={period}
        least={0}
        most={30}
        step={0.5}
        usual={0}
        onChange={(value) =>
          onChange('descreen.period', {
            descreen: value < 2 ? undefined : { period: value, scale: descreen?.scale ?? 1 },
          })
        }
        onSettle={onSettle}
      />
      <SliderRow
        label={words('descreen.scale')}
        value={Math.round((descreen?.scale ?? 1) * 100)}
        least={25}
        most={100}
        step={5}
        usual={100}
        onChange={(value) => descreen && onChange('descreen.scale', { descreen: { period, scale: value / 100 } })}
        onSettle={onSettle}
      />
    </Group>
  );
}; // prettier-ignore

const USUAL_DUST = { size: 0, threshold: 32, which: 'both', heal: [] } satisfies NonNullable<Steps['dust']>;
const WHICH = ['both', 'light', 'dark'] as const;

export const Cleaning = (controls: ControlProps) => {
  const words = useWords('recipes');
  const { steps, onChange, onSettle } = controls;
  const dust = steps.dust ?? USUAL_DUST;
  const change = (control: string, part: Partial<typeof dust>): void => {
    const next = { ...dust, ...part };
    onChange(control, { dust: next.size === 0 && next.heal.length === 0 ? undefined : next });
  };
  return (
    <Group name="clean" of={['denoise', 'dust']} controls={controls}>
      <Choice
        label={words('denoise')}
        value={String(steps.denoise?.size ?? 0)}
        options={[0, 3, 5, 7].map((size) => ({ value: String(size), label: words(`denoise.${size}`) }))}
        onChange={(value) => {
          const size = ([3, 5, 7] as const).find((known) => known === Number(value));
          onChange('denoise', { denoise: size && { size } });
          onSettle();
        }}
      />
      <SliderRow label={words('dust.size')} value={dust.size} least={0} most={25} step={1} usual={0} onChange={(size) => change('dust.size', { size: Math.round(size) })} onSettle={onSettle} />
      {dust.size > 0 ? (
        <>
          <SliderRow label={words('dust.threshold')} value={dust.threshold} least={4} most={128} step={1} usual={32} onChange={(threshold) => change('dust.threshold', { threshold })} onSettle={onSettle} />
          <Choice
            label={words('dust.which')}
            value={dust.which}
            options={WHICH.map((value) => ({ value, label: words(`dust.${value}`) }))}
            onChange={(value) => {
              change('dust.which', { which: WHICH.find((known) => known === value) ?? 'both' });
              onSettle();
            }}
          />
        </>
      ) : null}
      <Flex gap={3} wrap="wrap">
        <ModeButton mode="heal" controls={controls} />
        {dust.heal.length > 0 ? (
          <>
            <Typography variant="pi">{words('heal.count', { count: dust.heal.length })}</Typography>
            <Button
              size="S"
              variant="tertiary"
              onClick={() => {
                change('heal.remove', { heal: dust.heal.slice(0, -1) });
                onSettle();
              }}
            >
              {words('heal.removeLast')}
            </Button>
          </>
        ) : null}
      </Flex>
    </Group>
  );
}; // prettier-ignore

export const Sharpening = (controls: ControlProps) => {
  const words = useWords('recipes');
  const { steps, onChange, onSettle } = controls;
  const { radius = 1, amount = 0 } = steps.sharpen ?? {};
  return (
    <Group name="sharpen" of={['sharpen']} controls={controls}>
      <SliderRow
        label={words('sharpen.amount')}
        value={amount}
        least={0}
        most={4}
        step={0.1}
        usual={0}
        onChange={(value) => onChange('sharpen.amount', { sharpen: value < 0.1 ? undefined : { radius, amount: value } })}
        onSettle={onSettle}
      />
      <SliderRow
        label={words('sharpen.radius')}
        value={radius}
        least={0.3}
        most={6}
        step={0.1}
        usual={1}
        onChange={(value) => steps.sharpen && onChange('sharpen.radius', { sharpen: { amount, radius: value } })}
        onSettle={onSettle}
      />
    </Group>
  );
}; // prettier-ignore
