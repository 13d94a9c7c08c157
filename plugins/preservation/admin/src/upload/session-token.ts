import { attemptTokenRefresh } from '@strapi/strapi/admin';

import { expiresWithin } from './expires-within';

/** A piece may travel for minutes; the token must be good when it arrives. */
const FRESH_FOR_MS = 60_000;

let current: string | null = null;

/** The panel tells which token it has; uploads go on with their own renewals when the page is left. */
export const rememberToken = (token: string | null): void => {
  if (token) current = token;
};

/**
 * A token the server will take: the panel's lives 30 minutes, a film's journey hours. Strapi's own renewal is asked,
 * which also takes over what another tab renewed.
 *
 * @param isRefused the server has just answered 401 to this one
 * @throws TokenRefreshError where the session has ended
 */
export const validToken = async (isRefused: boolean): Promise<string> => {
  if (isRefused || current === null || expiresWithin(current, FRESH_FOR_MS, Date.now()))
    current = await attemptTokenRefresh(current);
  return current;
};
