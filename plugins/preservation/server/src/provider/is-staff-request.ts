/** The part of a request's state that tells who is asking. */
export interface RequestWithState {
  state?: { isAuthenticated?: unknown; auth?: { strategy?: { name?: unknown } } };
}

/**
 * Whether the request being answered carries a signed-in administration account. API tokens and website accounts are
 * not staff, and neither is work done outside a request (F25).
 */
export const isStaffRequest = (request: RequestWithState | null | undefined): boolean =>
  request?.state?.isAuthenticated === true && request.state.auth?.strategy?.name === 'admin';
