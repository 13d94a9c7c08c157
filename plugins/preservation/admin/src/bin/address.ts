/** Where the page stands below `/admin`. */
export const BIN_ADDRESS = '/plugins/preservation/bin';
