import type { Core } from '@strapi/strapi';

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Admin => ({
  auth: {
    secret: env('ADMIN_JWT_SECRET', ''),
    // Offices run the archive on plain http in their own network; a Secure cookie would lock everybody out there. Where
    // nothing says https, Strapi follows the request; a plain `false` would make it warn at every start and command.
    cookie: {
      secure: env.bool('ADMIN_COOKIE_SECURE', env('PUBLIC_URL', '').startsWith('https:') || undefined),
    },
  },
  apiToken: { salt: env('API_TOKEN_SALT', '') },
  transfer: { token: { salt: env('TRANSFER_TOKEN_SALT', '') } },
  secrets: { encryptionKey: env('ENCRYPTION_KEY', '') },
  autoOpen: false,
  // Without this, every edit view invites the editor to set up a preview nobody can set up.
  preview: { enabled: false, config: { handler: () => undefined } },
  // The admin panel must not ask the outside world for anything: an archive may stand on a closed network.
  flags: { nps: false, promoteEE: false, docLinks: false },
  watchIgnoreFiles: ['**/plugins/*/admin/**', '**/data/**', '**/portal/**', '**/demo/**'],
});

export default config;
