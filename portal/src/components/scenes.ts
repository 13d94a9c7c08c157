/** One still of a film's contact strip: when it begins, in seconds, and where it stands on the sheet, in pixels. */
export interface Scene {
  from: number;
  x: number;
  y: number;
  width: number;
  height: number;
}

const CUE = /(?:(\d+):)?(\d{2}):(\d{2}\.\d{3}) --> [^\n]*\n[^\n#]*#xywh=(\d+),(\d+),(\d+),(\d+)/g;

/** Reads the WebVTT beside a contact strip; what is none gives nothing. */
export function parseScenes(vtt: string): Scene[] {
  return [...vtt.matchAll(CUE)].map(([, hours = '0', minutes, seconds, ...box]) => {
    const [x = 0, y = 0, width = 0, height = 0] = box.map(Number);
    return { from: Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds), x, y, width, height };
  });
}

/** At most `count` scenes, evenly over the whole film, the first among them. */
export function pickScenes(scenes: readonly Scene[], count: number): Scene[] {
  if (scenes.length <= count) return [...scenes];
  return Array.from({ length: count }, (_, at) => scenes[Math.floor((at * scenes.length) / count)]).filter(
    (scene) => scene !== undefined,
  );
}

/** `83` → "1:23", `3683` → "1:01:23". */
export function clock(seconds: number): string {
  const whole = Math.floor(seconds);
  const two = (value: number) => String(value).padStart(2, '0');
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor(whole / 60) % 60;
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
}
