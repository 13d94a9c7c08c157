import { bootstrap } from './bootstrap';
import { vocabulariesController } from './controllers/vocabularies';
import { destroy } from './destroy';
import { register } from './register';
import { adminRoutes } from './routes/admin';
import { createGate } from './services/gate';
import { createNormaliser } from './services/normaliser';
import { createVocabularies } from './services/vocabularies';

export default {
  register,
  bootstrap,
  destroy,
  routes: { admin: adminRoutes },
  controllers: { vocabularies: vocabulariesController },
  services: { gate: createGate, normaliser: createNormaliser, vocabularies: createVocabularies },
};
