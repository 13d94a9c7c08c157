import { winston } from '@strapi/logger';

const level = process.env.LOG_LEVEL ?? (process.env.NODE_ENV === 'test' ? 'error' : 'info');

export default { transports: [new winston.transports.Console({ level })] };
