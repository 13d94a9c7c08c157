/** Permission of the admin panel that shows the bin in the menu. What may be done there the server decides by function. */
export const SEES_BIN = { uid: 'bin.read', action: 'plugin::preservation.bin.read' } as const;
