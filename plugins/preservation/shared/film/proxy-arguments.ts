import type { FilmFacts, VideoFacts } from './film-facts';
import { proxySize } from './picture-size';

/** Films of phones taken in slow motion have 120 or 240 pictures a second; nobody's player needs them. */
const MOST_FRAMES = 60;
const USUAL_FRAMES = 30;
/** A player can jump to where a whole picture stands; two seconds are what people take for "there". */
const KEY_EVERY_SECONDS = 2;

/** Their decoders say of each frame whether it was taken in halves: films on MPEG-2 tapes often are whole frames. */
const MARKS_EACH_FRAME: ReadonlySet<string> = new Set(['mpeg2video', 'dvvideo', 'h264', 'mpeg4', 'vc1']);

/** Half pictures are joined only where there are some: on others the filter would only soften (F61). */
const deinterlaced = ({ scan, codec }: VideoFacts): string[] =>
  scan === 'interlaced'
    ? [`yadif=mode=send_frame:parity=auto:deint=${MARKS_EACH_FRAME.has(codec) ? 'interlaced' : 'all'}`]
    : [];

const slowed = ({ frameRate }: VideoFacts): string[] =>
  frameRate !== null && frameRate > MOST_FRAMES ? [`fps=${USUAL_FRAMES}`] : [];

/** The chain of filters from the master's picture to that of its web copy. */
export const pictureFilters = (video: VideoFacts): string => {
  const { width, height } = proxySize(video);
  return [
    ...deinterlaced(video),
    ...slowed(video),
    `scale=${width}:${height}:flags=bicubic`,
    'setsar=1',
    'format=yuv420p',
  ].join(',');
};

const SOUND = ['-c:a', 'aac', '-b:a', '128k', '-ac', '2', '-ar', '48000'];
/** What a master says of itself (GPS, makers, chapters) must not travel with a public copy (F11). */
const NOTHING_ELSE = ['-sn', '-dn', '-map_metadata', '-1', '-map_chapters', '-1'];
const FASTSTART = ['-movflags', '+faststart'];

/**
 * Options of ffmpeg, after `-i`, that make the web copy of a film: H.264 and AAC in MP4, its index first so that
 * playing begins before all of it has come (F61). The output's path follows.
 * @param withSound false where the sound proved unreadable
 */
export const filmArguments = (video: VideoFacts, withSound: boolean): string[] => [
  '-map', '0:V:0', ...(withSound ? ['-map', '0:a:0'] : ['-an']), ...NOTHING_ELSE,
  '-vf', pictureFilters(video),
  '-c:v', 'libx264', '-preset', 'veryfast', '-crf', '23', '-profile:v', 'high', '-maxrate', '4M', '-bufsize', '8M',
  '-force_key_frames', `expr:gte(t,n_forced*${KEY_EVERY_SECONDS})`,
  ...(withSound ? SOUND : []),
  '-max_muxing_queue_size', '4096', ...FASTSTART, '-f', 'mp4',
]; // prettier-ignore

/** Options that make the listening copy of a sound recording: AAC in M4A (A32). */
export const soundArguments = (): string[] => [
  '-map', '0:a:0', '-vn', ...NOTHING_ELSE, ...SOUND, ...FASTSTART, '-f', 'ipod',
]; // prettier-ignore

/** Options that take the sound out of a finished web copy, as it stands: what radio may use (A32). */
export const soundOfFilmArguments = (): string[] => [
  '-map', '0:a:0', '-vn', ...NOTHING_ELSE, '-c:a', 'copy', ...FASTSTART, '-f', 'ipod',
]; // prettier-ignore

/** Which copies can be made of a master: a film with nothing to see is a sound recording. */
export const copiesOf = ({ video, audio }: FilmFacts): 'film' | 'sound' | null =>
  video ? 'film' : audio ? 'sound' : null;
