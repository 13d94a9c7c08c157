/** Where the page stands below `/admin`. */
export const FIXITY_ADDRESS = '/plugins/preservation/fixity';
