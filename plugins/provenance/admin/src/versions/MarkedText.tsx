import { styled } from 'styled-components';

import { wordMarks } from './word-marks';

const Text = styled.p`
  white-space: pre-wrap;
  overflow-wrap: anywhere;
  font-size: 1.4rem;
  line-height: 1.5;
  color: ${({ theme }) => theme.colors.neutral800};
  ins {
    background: ${({ theme }) => theme.colors.success100};
    color: ${({ theme }) => theme.colors.success700};
  }
  del + ins {
    margin-left: 4px;
  }
  del {
    background: ${({ theme }) => theme.colors.danger100};
    color: ${({ theme }) => theme.colors.danger700};
  }
`;

/** Two texts in one: what was taken is struck through, what was added is underlined, so colour is not all that tells. */
export const MarkedText = ({ from, to }: { from: string; to: string }) => (
  <Text>
    {wordMarks(from, to).map(({ text, kind }, index) => {
      if (kind === 'added') return <ins key={index}>{text}</ins>;
      if (kind === 'taken') return <del key={index}>{text}</del>;
      return <span key={index}>{text}</span>;
    })}
  </Text>
);
