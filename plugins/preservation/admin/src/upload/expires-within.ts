/** Whether a JSON web token ends within so many milliseconds; false where it does not say when it ends. */
export const expiresWithin = (token: string, ms: number, now: number): boolean => {
  try {
    const body = token.split('.')[1]?.replaceAll('-', '+').replaceAll('_', '/') ?? '';
    const { exp } = JSON.parse(atob(body)) as { exp?: unknown };
    return typeof exp === 'number' && exp * 1000 - now < ms;
  } catch {
    return false;
  }
};
