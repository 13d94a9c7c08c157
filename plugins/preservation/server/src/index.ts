import bootstrap from './bootstrap';
import media from './controllers/media';
import staffFiles from './controllers/staff-files';
import destroy from './destroy';
import refuseStrayMultipart from './middlewares/refuse-stray-multipart';
import { sanitizeOptions } from './options';
import register from './register';
import contentApiRoutes from './routes/content-api';
import masters from './services/masters';
import pictures from './services/pictures';
import ports from './services/ports';

export default {
  register,
  bootstrap,
  destroy,
  config: {
    default: { archiveDir: './data/archive' },
    validator: (config: unknown): void => void sanitizeOptions(config),
  },
  controllers: { media, 'staff-files': staffFiles },
  routes: { 'content-api': contentApiRoutes },
  services: { masters, pictures, ports },
  middlewares: { 'refuse-stray-multipart': refuseStrayMultipart },
};
