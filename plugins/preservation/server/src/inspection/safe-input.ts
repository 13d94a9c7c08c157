/**
 * Demuxers a staged file may be opened with. Playlists (HLS, concat) are left out: through them a hostile file could
 * make the prober read other files of this machine.
 */
const DEMUXERS =
  'mov,mp4,m4a,3gp,3g2,mj2,avi,mpeg,mpegvideo,mpegts,matroska,webm,ogg,flv,asf,mp3,wav,w64,flac,aac,ac3,amr,aiff,au,dv,mxf';
/** Options before `-i` with which every file from outside is opened (F9). */
export const SAFE_INPUT: string[] = [
  '-protocol_whitelist',
  'file',
  '-format_whitelist',
  DEMUXERS,
  '-max_alloc',
  String(512 * 1024 * 1024),
];
