import { Button } from '@strapi/design-system';
import { useState } from 'react';

import type { DutyView } from '../../../../shared/restoration/api';
import type { Act } from '../../api/contracts';
import type { RefusalWords } from '../../api/refusal';
import { ActDialog } from '../../appraisal/ActDialog';
import { useWords } from '../../parts/says';

interface StrikeButtonProps {
  readonly duty: DutyView;
  /** What is struck, for a reader who cannot see where the button stands. */
  readonly name: string;
  readonly isLoading: boolean;
  readonly onStrike: (body: Record<string, unknown>) => Promise<RefusalWords | null>;
}

/** Strikes what was recorded by mistake, with the reason; it stays readable. Shown only to those who may. */
export const StrikeButton = ({ duty, name, isLoading, onStrike }: StrikeButtonProps) => {
  const words = useWords('restoration');
  const [isOpen, setIsOpen] = useState(false);
  if (!duty.allowed) return null;
  const act: Act = {
    act: 'strike',
    vi: duty.vi,
    en: duty.en,
    tone: 'stop',
    fields: [{ name: 'reason', type: 'text', vi: 'Lý do gạch bỏ', en: 'Why it is struck', required: true }],
    allowed: true,
    breakGlass: false,
    why: null,
  };
  return (
    <>
      <Button
        type="button"
        size="S"
        variant="tertiary"
        aria-label={words('strike.name', { name })}
        onClick={() => setIsOpen(true)}
      >
        {words('strike')}
      </Button>
      {isOpen ? (
        <ActDialog
          act={act}
          loading={isLoading}
          perform={(_act, fields) => onStrike(fields)}
          onClose={() => setIsOpen(false)}
        />
      ) : null}
    </>
  );
};
