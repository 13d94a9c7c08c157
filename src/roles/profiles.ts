import { ITEM_UIDS, REFERENCE_UIDS } from '../write-pipeline/catalogue';

/** What a role may do in the admin panel. Acts on an item (appraise, accession …) get permissions of their own later. */
export const PROFILES = ['read', 'submit', 'describe', 'publish', 'administer'] as const;
export type Profile = (typeof PROFILES)[number];

export interface Grant {
  readonly action: string;
  readonly subjects: readonly string[];
  /** Only on what the person made: an agency sees and edits its own submissions. */
  readonly ownOnly?: boolean;
}

const EXPLORER = 'plugin::content-manager.explorer';
const everything = [...ITEM_UIDS, ...REFERENCE_UIDS];
/** People's contact data stands in donors; code lists are the administrator's. */
const openReferences = REFERENCE_UIDS.filter((uid) => uid !== 'api::donor.donor');
const describedReferences = REFERENCE_UIDS.filter((uid) => uid !== 'api::vocabulary-term.vocabulary-term');

const on = (verb: string, subjects: readonly string[], ownOnly = false): Grant => ({
  action: `${EXPLORER}.${verb}`,
  subjects,
  ownOnly,
});

/** Grants on content types, by profile. Deny by default: what is not named here is refused. */
export const CONTENT_GRANTS: Record<Profile, readonly Grant[]> = {
  read: [on('read', [...ITEM_UIDS, ...openReferences])],
  submit: [
    on('create', ITEM_UIDS),
    on('read', ITEM_UIDS, true),
    on('update', ITEM_UIDS, true),
    on('read', openReferences),
    on('create', ['api::person.person', 'api::event.event']),
  ],
  describe: [
    on('create', [...ITEM_UIDS, ...describedReferences]),
    on('read', everything),
    on('update', [...ITEM_UIDS, ...describedReferences]),
  ],
  publish: [
    on('create', [...ITEM_UIDS, ...describedReferences]),
    on('read', everything),
    on('update', [...ITEM_UIDS, ...describedReferences]),
    on('publish', ITEM_UIDS),
    on('delete', describedReferences),
  ],
  administer: [
    on('read', everything),
    on('create', ['api::vocabulary-term.vocabulary-term', 'api::content-group.content-group']),
    on('update', ['api::vocabulary-term.vocabulary-term', 'api::content-group.content-group']),
  ],
};

const UPLOAD_READ = [
  'plugin::upload.read',
  'plugin::upload.assets.download',
  'plugin::upload.assets.copy-link',
];
const UPLOAD_WRITE = [...UPLOAD_READ, 'plugin::upload.assets.create', 'plugin::upload.assets.update'];

/** Grants without a subject (media library, users, settings), by profile. */
export const PLAIN_GRANTS: Record<Profile, readonly string[]> = {
  read: ['plugin::upload.read'],
  submit: UPLOAD_WRITE,
  describe: [...UPLOAD_WRITE, 'plugin::content-manager.collection-types.configure-view'],
  publish: UPLOAD_WRITE,
  administer: [
    'plugin::upload.read',
    'plugin::content-manager.collection-types.configure-view',
    'plugin::content-manager.components.configure-layout',
    ...['create', 'read', 'update', 'delete'].map((verb) => `admin::users.${verb}`),
    'admin::roles.read',
    ...['access', 'create', 'read', 'update', 'regenerate', 'delete'].map(
      (verb) => `admin::api-tokens.${verb}`,
    ),
    ...['create', 'read', 'update', 'delete'].map((verb) => `admin::webhooks.${verb}`),
  ],
};
