import { toolCommand, ToolMissing } from './tool-command';

const all = (program: string): string => `/usr/bin/${program}`;

describe('toolCommand (F58)', () => {
  it('ties the program to us, limits its memory and lowers its priority', () => {
    expect(toolCommand('ffmpeg', ['-i', 'a b.mp4'], 1024, all)).toEqual({
      file: '/usr/bin/setpriv',
      args: [
        ...['--pdeathsig', 'KILL', '--', '/usr/bin/prlimit', '--data=1024', '/usr/bin/nice', '-n', '10'],
        ...['/usr/bin/ffmpeg', '-i', 'a b.mp4'],
      ],
    });
  });

  it('does with what the machine has', () => {
    const only = (...there: string[]) => {
      return (program: string) => (there.includes(program) ? all(program) : null);
    };
    expect(toolCommand('ffmpeg', ['-h'], 1024, only('ffmpeg'))).toEqual({
      file: '/usr/bin/ffmpeg',
      args: ['-h'],
    });
    expect(toolCommand('ffmpeg', [], 1024, only('ffmpeg', 'nice')).file).toBe('/usr/bin/nice');
    expect(() => toolCommand('ffmpeg', [], 1024, only('nice'))).toThrow(ToolMissing);
  });
});
