import type { Schema, Struct } from '@strapi/strapi';

export interface AdminApiToken extends Struct.CollectionTypeSchema {
  collectionName: 'strapi_api_tokens';
  info: {
    description: '';
    displayName: 'Api Token';
    name: 'Api Token';
    pluralName: 'api-tokens';
    singularName: 'api-token';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    accessKey: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    adminPermissions: Schema.Attribute.Relation<'oneToMany', 'admin::permission'>;
    adminUserOwner: Schema.Attribute.Relation<'manyToOne', 'admin::user'>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    description: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }> &
      Schema.Attribute.DefaultTo<''>;
    encryptedKey: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    expiresAt: Schema.Attribute.DateTime;
    kind: Schema.Attribute.Enumeration<['content-api', 'admin']> &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<'content-api'>;
    lastUsedAt: Schema.Attribute.DateTime;
    lifespan: Schema.Attribute.BigInteger;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'admin::api-token'> & Schema.Attribute.Private;
    name: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.Unique &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    permissions: Schema.Attribute.Relation<'oneToMany', 'admin::api-token-permission'>;
    publishedAt: Schema.Attribute.DateTime;
    type: Schema.Attribute.Enumeration<['read-only', 'full-access', 'custom']> &
      Schema.Attribute.DefaultTo<'read-only'>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface AdminApiTokenPermission extends Struct.CollectionTypeSchema {
  collectionName: 'strapi_api_token_permissions';
  info: {
    description: '';
    displayName: 'API Token Permission';
    name: 'API Token Permission';
    pluralName: 'api-token-permissions';
    singularName: 'api-token-permission';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    action: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'admin::api-token-permission'> &
      Schema.Attribute.Private;
    publishedAt: Schema.Attribute.DateTime;
    token: Schema.Attribute.Relation<'manyToOne', 'admin::api-token'>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface AdminPermission extends Struct.CollectionTypeSchema {
  collectionName: 'admin_permissions';
  info: {
    description: '';
    displayName: 'Permission';
    name: 'Permission';
    pluralName: 'permissions';
    singularName: 'permission';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    action: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    actionParameters: Schema.Attribute.JSON & Schema.Attribute.DefaultTo<{}>;
    apiToken: Schema.Attribute.Relation<'manyToOne', 'admin::api-token'>;
    conditions: Schema.Attribute.JSON & Schema.Attribute.DefaultTo<[]>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'admin::permission'> & Schema.Attribute.Private;
    properties: Schema.Attribute.JSON & Schema.Attribute.DefaultTo<{}>;
    publishedAt: Schema.Attribute.DateTime;
    role: Schema.Attribute.Relation<'manyToOne', 'admin::role'>;
    subject: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface AdminRole extends Struct.CollectionTypeSchema {
  collectionName: 'admin_roles';
  info: {
    description: '';
    displayName: 'Role';
    name: 'Role';
    pluralName: 'roles';
    singularName: 'role';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    code: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.Unique &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    description: Schema.Attribute.String;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'admin::role'> & Schema.Attribute.Private;
    name: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.Unique &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    permissions: Schema.Attribute.Relation<'oneToMany', 'admin::permission'>;
    publishedAt: Schema.Attribute.DateTime;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    users: Schema.Attribute.Relation<'manyToMany', 'admin::user'>;
  };
}

export interface AdminSession extends Struct.CollectionTypeSchema {
  collectionName: 'strapi_sessions';
  info: {
    description: 'Session Manager storage';
    displayName: 'Session';
    name: 'Session';
    pluralName: 'sessions';
    singularName: 'session';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
    i18n: {
      localized: false;
    };
  };
  attributes: {
    absoluteExpiresAt: Schema.Attribute.DateTime & Schema.Attribute.Private;
    childId: Schema.Attribute.String & Schema.Attribute.Private;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    deviceId: Schema.Attribute.String & Schema.Attribute.Required & Schema.Attribute.Private;
    expiresAt: Schema.Attribute.DateTime & Schema.Attribute.Required & Schema.Attribute.Private;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'admin::session'> & Schema.Attribute.Private;
    metadata: Schema.Attribute.JSON & Schema.Attribute.Private;
    origin: Schema.Attribute.String & Schema.Attribute.Required & Schema.Attribute.Private;
    publishedAt: Schema.Attribute.DateTime;
    sessionId: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.Private &
      Schema.Attribute.Unique;
    status: Schema.Attribute.String & Schema.Attribute.Private;
    type: Schema.Attribute.String & Schema.Attribute.Private;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    userId: Schema.Attribute.String & Schema.Attribute.Required & Schema.Attribute.Private;
  };
}

export interface AdminTransferToken extends Struct.CollectionTypeSchema {
  collectionName: 'strapi_transfer_tokens';
  info: {
    description: '';
    displayName: 'Transfer Token';
    name: 'Transfer Token';
    pluralName: 'transfer-tokens';
    singularName: 'transfer-token';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    accessKey: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    description: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }> &
      Schema.Attribute.DefaultTo<''>;
    expiresAt: Schema.Attribute.DateTime;
    lastUsedAt: Schema.Attribute.DateTime;
    lifespan: Schema.Attribute.BigInteger;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'admin::transfer-token'> & Schema.Attribute.Private;
    name: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.Unique &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    permissions: Schema.Attribute.Relation<'oneToMany', 'admin::transfer-token-permission'>;
    publishedAt: Schema.Attribute.DateTime;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface AdminTransferTokenPermission extends Struct.CollectionTypeSchema {
  collectionName: 'strapi_transfer_token_permissions';
  info: {
    description: '';
    displayName: 'Transfer Token Permission';
    name: 'Transfer Token Permission';
    pluralName: 'transfer-token-permissions';
    singularName: 'transfer-token-permission';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    action: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'admin::transfer-token-permission'> &
      Schema.Attribute.Private;
    publishedAt: Schema.Attribute.DateTime;
    token: Schema.Attribute.Relation<'manyToOne', 'admin::transfer-token'>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface AdminUser extends Struct.CollectionTypeSchema {
  collectionName: 'admin_users';
  info: {
    description: '';
    displayName: 'User';
    name: 'User';
    pluralName: 'users';
    singularName: 'user';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    apiTokens: Schema.Attribute.Relation<'oneToMany', 'admin::api-token'> & Schema.Attribute.Private;
    blocked: Schema.Attribute.Boolean & Schema.Attribute.Private & Schema.Attribute.DefaultTo<false>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    email: Schema.Attribute.Email &
      Schema.Attribute.Required &
      Schema.Attribute.Private &
      Schema.Attribute.Unique &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 6;
      }>;
    firstname: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    isActive: Schema.Attribute.Boolean & Schema.Attribute.Private & Schema.Attribute.DefaultTo<false>;
    lastname: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'admin::user'> & Schema.Attribute.Private;
    password: Schema.Attribute.Password &
      Schema.Attribute.Private &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 6;
      }>;
    preferedLanguage: Schema.Attribute.String;
    publishedAt: Schema.Attribute.DateTime;
    registrationToken: Schema.Attribute.String & Schema.Attribute.Private;
    resetPasswordToken: Schema.Attribute.String & Schema.Attribute.Private;
    resetPasswordTokenExpiresAt: Schema.Attribute.DateTime & Schema.Attribute.Private;
    roles: Schema.Attribute.Relation<'manyToMany', 'admin::role'> & Schema.Attribute.Private;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    username: Schema.Attribute.String;
  };
}

export interface ApiAccessionAccession extends Struct.CollectionTypeSchema {
  collectionName: 'accessions';
  info: {
    description: 'S\u1ED5 nh\u1EADp: m\u1ED7i l\u1EA7n nh\u1EADn l\u00E0 m\u1ED9t bi\u00EAn b\u1EA3n';
    displayName: '\u0110\u1EE3t ti\u1EBFp nh\u1EADn';
    pluralName: 'accessions';
    singularName: 'accession';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'kho-tu-lieu': {
      mainField: 'number';
    };
  };
  attributes: {
    accuracyStatement: Schema.Attribute.Component<'acquisition.accuracy-statement', false> &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'Cam k\u1EBFt ch\u00EDnh x\u00E1c';
          labelEn: 'Accuracy statement';
        };
      }>;
    acquiredOn: Schema.Attribute.JSON &
      Schema.Attribute.CustomField<'plugin::provenance.historical-date'> &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'Ng\u00E0y nh\u1EADn';
          labelEn: 'Acquired on';
        };
      }>;
    acquisitionMode: Schema.Attribute.String &
      Schema.Attribute.CustomField<
        'plugin::provenance.code',
        {
          vocabulary: 'acquisition-modes';
        }
      > &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'Ph\u01B0\u01A1ng th\u1EE9c';
          labelEn: 'Mode';
        };
      }>;
    conditions: Schema.Attribute.Text &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: '\u0110i\u1EC1u ki\u1EC7n c\u1EE7a b\u00EAn giao';
          labelEn: 'Conditions';
        };
      }>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    deedDate: Schema.Attribute.JSON &
      Schema.Attribute.CustomField<'plugin::provenance.historical-date'> &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'Ng\u00E0y gi\u1EA5y chuy\u1EC3n quy\u1EC1n';
          labelEn: 'Deed date';
        };
      }>;
    deedNumber: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'Gi\u1EA5y hi\u1EBFn t\u1EB7ng, h\u1EE3p \u0111\u1ED3ng\u2026 khi quy\u1EC1n s\u1EDF h\u1EEFu \u0111\u00E3 chuy\u1EC3n cho kho.';
          label: 'S\u1ED1 gi\u1EA5y chuy\u1EC3n quy\u1EC1n s\u1EDF h\u1EEFu';
          labelEn: 'Deed of gift or transfer, number';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 100;
      }>;
    donor: Schema.Attribute.Relation<'manyToOne', 'api::donor.donor'> &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'B\u00EAn giao';
          labelEn: 'Donor';
        };
      }>;
    handoverDate: Schema.Attribute.JSON &
      Schema.Attribute.CustomField<'plugin::provenance.historical-date'> &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'Ng\u00E0y bi\u00EAn b\u1EA3n';
          labelEn: 'Handover date';
        };
      }>;
    handoverRecordNumber: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'S\u1ED1 bi\u00EAn b\u1EA3n giao nh\u1EADn';
          labelEn: 'Handover record number';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 100;
      }>;
    internalNote: Schema.Attribute.Text &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'Ghi ch\u00FA n\u1ED9i b\u1ED9';
          labelEn: 'Internal note';
        };
      }>;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::accession.accession'> &
      Schema.Attribute.Private;
    number: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.Unique &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'S\u1ED1 ti\u1EBFp nh\u1EADn';
          labelEn: 'Accession number';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 50;
      }>;
    ownershipTransferred: Schema.Attribute.Boolean &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: '\u0110\u00E3 chuy\u1EC3n quy\u1EC1n s\u1EDF h\u1EEFu';
          labelEn: 'Ownership transferred';
        };
      }> &
      Schema.Attribute.DefaultTo<false>;
    publishedAt: Schema.Attribute.DateTime;
    title: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'N\u1ED9i dung';
          labelEn: 'Title';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 300;
      }>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface ApiContentGroupContentGroup extends Struct.CollectionTypeSchema {
  collectionName: 'content_groups';
  info: {
    description: 'G1\u2013G7 c\u1EE7a k\u1EBF ho\u1EA1ch, H1\u2013H8 c\u1EE7a \u0111\u1EC1 ngh\u1ECB';
    displayName: 'Nh\u00F3m n\u1ED9i dung';
    pluralName: 'content-groups';
    singularName: 'content-group';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'kho-tu-lieu': {
      mainField: 'label';
    };
  };
  attributes: {
    code: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.Unique &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'M\u00E3';
          labelEn: 'Code';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 10;
      }>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    extra: Schema.Attribute.JSON &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'Quy t\u1EAFc k\u00E8m theo';
          labelEn: 'Rules';
        };
      }>;
    label: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'T\u00EAn nh\u00F3m';
          labelEn: 'Label';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 300;
      }>;
    labelEn: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'T\u00EAn ti\u1EBFng Anh';
          labelEn: 'English label';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 300;
      }>;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::content-group.content-group'> &
      Schema.Attribute.Private;
    media: Schema.Attribute.JSON &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'Lo\u1EA1i t\u01B0 li\u1EC7u \u0111\u01B0\u1EE3c nh\u1EADn';
          labelEn: 'Media';
        };
      }>;
    order: Schema.Attribute.Integer &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'Th\u1EE9 t\u1EF1';
          labelEn: 'Order';
        };
      }>;
    publishedAt: Schema.Attribute.DateTime;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface ApiDocumentDocument extends Struct.CollectionTypeSchema {
  collectionName: 'documents';
  info: {
    description: 'V\u0103n b\u1EA3n, h\u1ED3i k\u00FD, b\u00FAt k\u00FD, s\u1ED5 tay, b\u1EA3n t\u1EF1 thu\u1EADt, b\u1EA3n \u0111\u1ED3';
    displayName: 'T\u00E0i li\u1EC7u';
    pluralName: 'documents';
    singularName: 'document';
  };
  options: {
    draftAndPublish: true;
  };
  pluginOptions: {
    'kho-tu-lieu': {
      mainField: 'title';
    };
  };
  attributes: {
    accession: Schema.Attribute.Relation<'manyToOne', 'api::accession.accession'> &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'Bi\u00EAn b\u1EA3n giao nh\u1EADn m\u00E0 t\u01B0 li\u1EC7u n\u00E0y thu\u1ED9c v\u1EC1.';
          label: '\u0110\u1EE3t ti\u1EBFp nh\u1EADn';
          labelEn: 'Accession';
        };
      }>;
    accessRegime: Schema.Attribute.String &
      Schema.Attribute.CustomField<
        'plugin::provenance.code',
        {
          vocabulary: 'access-visibility';
        }
      > &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'Ch\u1EC9 hai m\u1EE9c C\u00F4ng khai cho ng\u01B0\u1EDDi ngo\u00E0i xem h\u00ECnh.';
          label: 'Ai \u0111\u01B0\u1EE3c xem';
          labelEn: 'Who may see it';
        };
      }>;
    archivesNumber: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'S\u1ED1 l\u01B0u tr\u1EEF';
          labelEn: 'Archives number';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 50;
      }>;
    autograph: Schema.Attribute.Text &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'B\u00FAt t\u00EDch';
          labelEn: 'Autograph';
        };
      }>;
    captionAuthor: Schema.Attribute.Component<'caption.author-statement', false> &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'Ng\u01B0\u1EDDi ch\u1EE5p, ng\u01B0\u1EDDi quay, ng\u01B0\u1EDDi vi\u1EBFt.';
          label: 'Ch\u00FA th\u00EDch: t\u00E1c gi\u1EA3';
          labelEn: 'Caption: author';
        };
      }>;
    captionEvent: Schema.Attribute.Component<'caption.event-statement', false> &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'S\u1EF1 ki\u1EC7n n\u00E0o; ho\u1EB7c \u0111\u00E1nh d\u1EA5u Kh\u00F4ng r\u00F5 v\u00E0 ghi l\u00FD do.';
          label: 'Ch\u00FA th\u00EDch: s\u1EF1 ki\u1EC7n';
          labelEn: 'Caption: event';
        };
      }>;
    captionPersons: Schema.Attribute.Component<'caption.persons-statement', false> &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'Nh\u1EEFng ai; ho\u1EB7c Kh\u00F4ng c\u00F3 ng\u01B0\u1EDDi; ho\u1EB7c Kh\u00F4ng r\u00F5 v\u00E0 l\u00FD do.';
          label: 'Ch\u00FA th\u00EDch: nh\u00E2n v\u1EADt';
          labelEn: 'Caption: persons';
        };
      }>;
    captionPlace: Schema.Attribute.Component<'caption.place-statement', false> &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'Ch\u00FA th\u00EDch: \u0111\u1ECBa \u0111i\u1EC3m';
          labelEn: 'Caption: place';
        };
      }>;
    captionTime: Schema.Attribute.Component<'caption.time-statement', false> &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'Ch\u00FA th\u00EDch: th\u1EDDi gian';
          labelEn: 'Caption: time';
        };
      }>;
    codeNotation: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'V\u00ED d\u1EE5: KH/TU.';
          label: 'K\u00FD hi\u1EC7u';
          labelEn: 'Symbol';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 30;
      }>;
    codeNumber: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'S\u1ED1';
          labelEn: 'Number';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 11;
      }>;
    confidenceLevel: Schema.Attribute.String &
      Schema.Attribute.CustomField<
        'plugin::provenance.code',
        {
          vocabulary: 'confidence-level';
        }
      > &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'G\u1ED1c \u0111i\u1EC7n t\u1EED, s\u1ED1 h\u00F3a hay h\u1ED7n h\u1EE3p.';
          label: 'D\u1EA1ng t\u00E0i li\u1EC7u';
          labelEn: 'Born digital or digitised';
        };
      }>;
    contentGroup: Schema.Attribute.Relation<'manyToOne', 'api::content-group.content-group'> &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'Nh\u00F3m theo k\u1EBF ho\u1EA1ch s\u01B0u t\u1EA7m (G1\u2013G7).';
          label: 'Nh\u00F3m n\u1ED9i dung';
          labelEn: 'Content group';
        };
      }>;
    copyForm: Schema.Attribute.String &
      Schema.Attribute.CustomField<
        'plugin::provenance.code',
        {
          vocabulary: 'copy-forms';
        }
      > &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'Lo\u1EA1i b\u1EA3n';
          labelEn: 'Copy form';
        };
      }>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    creditLine: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'D\u00F2ng ghi t\u00EAn t\u00E1c gi\u1EA3, n\u01A1i cho ph\u00E9p khi s\u1EED d\u1EE5ng.';
          label: 'Ghi c\u00F4ng';
          labelEn: 'Credit line';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 300;
      }>;
    custody: Schema.Attribute.Component<'provenance.custody', true> &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'Ai gi\u1EEF t\u01B0 li\u1EC7u, t\u1EEB l\u00FAc l\u00E0m ra \u0111\u1EBFn khi v\u00E0o kho, theo th\u1EE9 t\u1EF1 th\u1EDDi gian.';
          label: 'Chu\u1ED7i l\u01B0u gi\u1EEF';
          labelEn: 'Chain of custody';
        };
      }>;
    dateFrom: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'T\u1EEB ng\u00E0y (t\u1EF1 t\u00EDnh)';
          labelEn: 'From (computed)';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 10;
      }>;
    dateTo: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: '\u0110\u1EBFn ng\u00E0y (t\u1EF1 t\u00EDnh)';
          labelEn: 'To (computed)';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 10;
      }>;
    description: Schema.Attribute.Text &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'M\u00F4 t\u1EA3';
          labelEn: 'Description';
        };
      }>;
    docCode: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'M\u1ED7i m\u00E3 ch\u1EC9 d\u00F9ng m\u1ED9t l\u1EA7n.';
          label: 'M\u00E3 l\u01B0u tr\u1EEF';
          labelEn: 'Archival code';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 100;
      }>;
    factReliability: Schema.Attribute.String &
      Schema.Attribute.CustomField<
        'plugin::provenance.code',
        {
          vocabulary: 'fact-reliability';
        }
      > &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'M\u1EE9c x\u00E1c minh n\u1ED9i dung';
          labelEn: 'Verification of content';
        };
      }>;
    findingErrors: Schema.Attribute.Integer &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'S\u1ED1 \u0111i\u1EC1u ng\u0103n c\u00F4ng b\u1ED1.';
          label: 'L\u1ED7i';
          labelEn: 'Errors';
        };
      }>;
    findingWarnings: Schema.Attribute.Integer &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'S\u1ED1 \u0111i\u1EC1u n\u00EAn xem l\u1EA1i.';
          label: 'C\u1EA7n xem l\u1EA1i';
          labelEn: 'Warnings';
        };
      }>;
    format: Schema.Attribute.String &
      Schema.Attribute.CustomField<
        'plugin::provenance.code',
        {
          vocabulary: 'condition-official';
        }
      > &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'T\u00ECnh tr\u1EA1ng v\u1EADt l\u00FD';
          labelEn: 'Physical condition';
        };
      }>;
    inforSign: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'K\u00FD hi\u1EC7u th\u00F4ng tin';
          labelEn: 'Information sign';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 30;
      }>;
    ingestKey: Schema.Attribute.String &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'Kh\u00F3a nh\u1EADp (t\u1EF1 \u0111\u1EB7t)';
          labelEn: 'Ingest key';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 100;
      }>;
    internalNote: Schema.Attribute.Text &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'Kh\u00F4ng bao gi\u1EDD hi\u1EC7n ra ngo\u00E0i.';
          label: 'Ghi ch\u00FA n\u1ED9i b\u1ED9';
          labelEn: 'Internal note';
        };
      }>;
    issuedDate: Schema.Attribute.JSON &
      Schema.Attribute.CustomField<'plugin::provenance.historical-date'> &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'Ng\u00E0y ban h\u00E0nh';
          labelEn: 'Issued';
        };
      }>;
    issuer: Schema.Attribute.Relation<'manyToOne', 'api::organization.organization'> &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'C\u01A1 quan ban h\u00E0nh';
          labelEn: 'Issuer';
        };
      }>;
    language: Schema.Attribute.String &
      Schema.Attribute.CustomField<
        'plugin::provenance.code',
        {
          vocabulary: 'languages';
        }
      > &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'Ng\u00F4n ng\u1EEF';
          labelEn: 'Language';
        };
      }>;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::document.document'> &
      Schema.Attribute.Private;
    location: Schema.Attribute.Component<'storage.location', false> &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'N\u01A1i c\u1EA5t gi\u1EEF b\u1EA3n g\u1ED1c';
          labelEn: 'Physical location';
        };
      }>;
    maintenance: Schema.Attribute.String &
      Schema.Attribute.CustomField<
        'plugin::provenance.code',
        {
          vocabulary: 'retention-terms';
        }
      > &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'Th\u1EDDi h\u1EA1n b\u1EA3o qu\u1EA3n';
          labelEn: 'Retention';
        };
      }>;
    mode: Schema.Attribute.String &
      Schema.Attribute.CustomField<
        'plugin::provenance.code',
        {
          vocabulary: 'tt05-mode';
        }
      > &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'Ch\u1EBF \u0111\u1ED9 s\u1EED d\u1EE5ng';
          labelEn: 'Use';
        };
      }>;
    numberOfPage: Schema.Attribute.Integer &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'S\u1ED1 trang';
          labelEn: 'Pages';
        };
      }> &
      Schema.Attribute.SetMinMax<
        {
          min: 0;
        },
        number
      >;
    organName: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'C\u01A1 quan ban h\u00E0nh, nguy\u00EAn v\u0103n';
          labelEn: 'Issuer as written';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
      }>;
    provenance: Schema.Attribute.Text &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'T\u1EEB \u0111\u00E2u \u0111\u1EBFn, qua tay ai. B\u1EAFt bu\u1ED9c \u0111\u1EC3 \u0111\u01B0a v\u00E0o kho (K\u1EBF ho\u1EA1ch, m\u1EE5c II.3).';
          label: 'Xu\u1EA5t x\u1EE9';
          labelEn: 'Provenance';
        };
      }>;
    publishedAt: Schema.Attribute.DateTime;
    representations: Schema.Attribute.Component<'media.representation', true> &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'M\u1EB7t tr\u01B0\u1EDBc, m\u1EB7t sau, c\u00E1c trang; k\u00E9o \u0111\u1EC3 \u0111\u1ED5i th\u1EE9 t\u1EF1.';
          label: 'H\u00ECnh v\u00E0 t\u1EC7p';
          labelEn: 'Representations';
        };
      }>;
    restorationStatus: Schema.Attribute.String &
      Schema.Attribute.CustomField<
        'plugin::provenance.code',
        {
          vocabulary: 'restoration-status';
        }
      > &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'Do quy tr\u00ECnh ph\u1EE5c h\u1ED3i \u0111\u1EB7t.';
          label: 'T\u00ECnh tr\u1EA1ng ph\u1EE5c h\u1ED3i';
          labelEn: 'Restoration status';
        };
      }> &
      Schema.Attribute.DefaultTo<'not-needed'>;
    rightsStatement: Schema.Attribute.Text &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'Quy\u1EC1n v\u00E0 \u0111i\u1EC1u ki\u1EC7n';
          labelEn: 'Rights';
        };
      }>;
    score: Schema.Attribute.Integer &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'T\u1EEB 0 \u0111\u1EBFn 100, t\u00EDnh t\u1EEB ch\u00FA th\u00EDch v\u00E0 c\u0103n c\u1EE9.';
          label: '\u0110i\u1EC3m x\u00E1c th\u1EF1c';
          labelEn: 'Evidence score';
        };
      }> &
      Schema.Attribute.SetMinMax<
        {
          max: 100;
          min: 0;
        },
        number
      >;
    secrecy: Schema.Attribute.String &
      Schema.Attribute.CustomField<
        'plugin::provenance.code',
        {
          vocabulary: 'secrecy';
        }
      > &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'Ch\u1EC9 nh\u1EADn t\u00E0i li\u1EC7u Th\u01B0\u1EDDng; t\u1EEB M\u1EADt tr\u1EDF l\u00EAn kh\u00F4ng \u0111\u01B0\u1EE3c \u0111\u01B0a v\u00E0o h\u1EC7 th\u1ED1ng n\u00E0y.';
          label: '\u0110\u1ED9 m\u1EADt';
          labelEn: 'Secrecy';
        };
      }> &
      Schema.Attribute.DefaultTo<'0'>;
    signer: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'Ng\u01B0\u1EDDi k\u00FD';
          labelEn: 'Signer';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
      }>;
    sourceGroup: Schema.Attribute.String &
      Schema.Attribute.CustomField<
        'plugin::provenance.code',
        {
          vocabulary: 'source-groups';
        }
      > &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'Nh\u00F3m \u0111\u1ED1i t\u01B0\u1EE3ng s\u01B0u t\u1EA7m';
          labelEn: 'Source group';
        };
      }>;
    stage: Schema.Attribute.String &
      Schema.Attribute.CustomField<
        'plugin::provenance.code',
        {
          vocabulary: 'item-stages';
        }
      > &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'Do quy tr\u00ECnh ti\u1EBFp nh\u1EADn, th\u1EA9m \u0111\u1ECBnh \u0111\u1EB7t.';
          label: 'B\u01B0\u1EDBc x\u1EED l\u00FD';
          labelEn: 'Stage';
        };
      }> &
      Schema.Attribute.DefaultTo<'offered'>;
    subject: Schema.Attribute.Text &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'Tr\u00EDch y\u1EBFu';
          labelEn: 'Abstract';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
    title: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'M\u1ED9t c\u00E2u n\u00F3i h\u00ECnh/t\u00E0i li\u1EC7u n\u00E0y l\u00E0 g\u00EC; kh\u00F4ng d\u00F9ng t\u00EAn t\u1EC7p c\u1EE7a m\u00E1y \u1EA3nh.';
          label: 'Ti\u00EAu \u0111\u1EC1';
          labelEn: 'Title';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
    titleEn: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'Ti\u00EAu \u0111\u1EC1 ti\u1EBFng Anh';
          labelEn: 'English title';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
    transcription: Schema.Attribute.Text &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'B\u1EA3n phi\u00EAn \u0111\u00E3 ki\u1EC3m';
          labelEn: 'Verified transcription';
        };
      }>;
    typeName: Schema.Attribute.String &
      Schema.Attribute.CustomField<
        'plugin::provenance.code',
        {
          vocabulary: 'document-kinds-tt05';
        }
      > &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'T\u00EAn lo\u1EA1i';
          labelEn: 'Kind of document';
        };
      }>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface ApiDonorDonor extends Struct.CollectionTypeSchema {
  collectionName: 'donors';
  info: {
    description: 'C\u00E1 nh\u00E2n, gia \u0111\u00ECnh, c\u01A1 quan, t\u00E1c gi\u1EA3 cung c\u1EA5p t\u01B0 li\u1EC7u';
    displayName: 'Ng\u01B0\u1EDDi hi\u1EBFn t\u1EB7ng';
    pluralName: 'donors';
    singularName: 'donor';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'kho-tu-lieu': {
      mainField: 'name';
    };
  };
  attributes: {
    contact: Schema.Attribute.Component<'authority.contact', false> &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'D\u1EEF li\u1EC7u c\u00E1 nh\u00E2n: kh\u00F4ng bao gi\u1EDD hi\u1EC7n ra ngo\u00E0i.';
          label: 'Li\u00EAn h\u1EC7';
          labelEn: 'Contact';
        };
      }>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    donorKind: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.CustomField<
        'plugin::provenance.code',
        {
          vocabulary: 'donor-kinds';
        }
      > &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'Lo\u1EA1i';
          labelEn: 'Kind';
        };
      }>;
    internalNote: Schema.Attribute.Text &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'Ghi ch\u00FA n\u1ED9i b\u1ED9';
          labelEn: 'Internal note';
        };
      }>;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::donor.donor'> & Schema.Attribute.Private;
    mayBeNamed: Schema.Attribute.Boolean &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'Ch\u1EC9 khi ng\u01B0\u1EDDi hi\u1EBFn t\u1EB7ng \u0111\u1ED3ng \u00FD, t\u00EAn m\u1EDBi hi\u1EC7n c\u00F4ng khai.';
          label: '\u0110\u1ED3ng \u00FD n\u00EAu t\u00EAn';
          labelEn: 'May be named publicly';
        };
      }> &
      Schema.Attribute.DefaultTo<false>;
    name: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'T\u00EAn';
          labelEn: 'Name';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 300;
      }>;
    naturalKey: Schema.Attribute.String &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'Kh\u00F3a t\u1EF1 nhi\u00EAn';
          labelEn: 'Natural key';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 100;
      }>;
    organization: Schema.Attribute.Relation<'manyToOne', 'api::organization.organization'> &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'T\u1ED5 ch\u1EE9c';
          labelEn: 'Organization';
        };
      }>;
    person: Schema.Attribute.Relation<'manyToOne', 'api::person.person'> &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'Nh\u00E2n v\u1EADt';
          labelEn: 'Person';
        };
      }>;
    publishedAt: Schema.Attribute.DateTime;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface ApiEventEvent extends Struct.CollectionTypeSchema {
  collectionName: 'events';
  info: {
    description: 'S\u1EF1 ki\u1EC7n l\u1ECBch s\u1EED, \u0111\u1EA1i h\u1ED9i, chuy\u1EBFn th\u0103m';
    displayName: 'S\u1EF1 ki\u1EC7n';
    pluralName: 'events';
    singularName: 'event';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'kho-tu-lieu': {
      mainField: 'name';
    };
  };
  attributes: {
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    date: Schema.Attribute.JSON &
      Schema.Attribute.CustomField<'plugin::provenance.historical-date'> &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'Th\u1EDDi gian';
          labelEn: 'Date';
        };
      }>;
    description: Schema.Attribute.Text &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'M\u00F4 t\u1EA3';
          labelEn: 'Description';
        };
      }>;
    eventType: Schema.Attribute.String &
      Schema.Attribute.CustomField<
        'plugin::provenance.code',
        {
          vocabulary: 'event-types';
        }
      > &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'Lo\u1EA1i s\u1EF1 ki\u1EC7n';
          labelEn: 'Type';
        };
      }>;
    internalNote: Schema.Attribute.Text &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'Ghi ch\u00FA n\u1ED9i b\u1ED9';
          labelEn: 'Internal note';
        };
      }>;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::event.event'> & Schema.Attribute.Private;
    name: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'T\u00EAn s\u1EF1 ki\u1EC7n';
          labelEn: 'Name';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
    naturalKey: Schema.Attribute.String &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'Kh\u00F3a t\u1EF1 nhi\u00EAn';
          labelEn: 'Natural key';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 100;
      }>;
    organizations: Schema.Attribute.Relation<'manyToMany', 'api::organization.organization'> &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'T\u1ED5 ch\u1EE9c tham gia';
          labelEn: 'Bodies';
        };
      }>;
    otherNames: Schema.Attribute.Component<'authority.other-name', true> &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'T\u00EAn kh\u00E1c';
          labelEn: 'Other names';
        };
      }>;
    place: Schema.Attribute.Relation<'manyToOne', 'api::place.place'> &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: '\u0110\u1ECBa \u0111i\u1EC3m';
          labelEn: 'Place';
        };
      }>;
    publishedAt: Schema.Attribute.DateTime;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface ApiFilmFilm extends Struct.CollectionTypeSchema {
  collectionName: 'films';
  info: {
    description: 'Phim t\u01B0 li\u1EC7u, ph\u00F3ng s\u1EF1, b\u0103ng ghi \u00E2m ghi h\u00ECnh';
    displayName: 'Phim';
    pluralName: 'films';
    singularName: 'film';
  };
  options: {
    draftAndPublish: true;
  };
  pluginOptions: {
    'kho-tu-lieu': {
      mainField: 'title';
    };
  };
  attributes: {
    accession: Schema.Attribute.Relation<'manyToOne', 'api::accession.accession'> &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'Bi\u00EAn b\u1EA3n giao nh\u1EADn m\u00E0 t\u01B0 li\u1EC7u n\u00E0y thu\u1ED9c v\u1EC1.';
          label: '\u0110\u1EE3t ti\u1EBFp nh\u1EADn';
          labelEn: 'Accession';
        };
      }>;
    accessRegime: Schema.Attribute.String &
      Schema.Attribute.CustomField<
        'plugin::provenance.code',
        {
          vocabulary: 'access-visibility';
        }
      > &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'Ch\u1EC9 hai m\u1EE9c C\u00F4ng khai cho ng\u01B0\u1EDDi ngo\u00E0i xem h\u00ECnh.';
          label: 'Ai \u0111\u01B0\u1EE3c xem';
          labelEn: 'Who may see it';
        };
      }>;
    archivesNumber: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'S\u1ED1 l\u01B0u tr\u1EEF';
          labelEn: 'Archives number';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 50;
      }>;
    captionAuthor: Schema.Attribute.Component<'caption.author-statement', false> &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'Ng\u01B0\u1EDDi ch\u1EE5p, ng\u01B0\u1EDDi quay, ng\u01B0\u1EDDi vi\u1EBFt.';
          label: 'Ch\u00FA th\u00EDch: t\u00E1c gi\u1EA3';
          labelEn: 'Caption: author';
        };
      }>;
    captionEvent: Schema.Attribute.Component<'caption.event-statement', false> &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'S\u1EF1 ki\u1EC7n n\u00E0o; ho\u1EB7c \u0111\u00E1nh d\u1EA5u Kh\u00F4ng r\u00F5 v\u00E0 ghi l\u00FD do.';
          label: 'Ch\u00FA th\u00EDch: s\u1EF1 ki\u1EC7n';
          labelEn: 'Caption: event';
        };
      }>;
    captionPersons: Schema.Attribute.Component<'caption.persons-statement', false> &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'Nh\u1EEFng ai; ho\u1EB7c Kh\u00F4ng c\u00F3 ng\u01B0\u1EDDi; ho\u1EB7c Kh\u00F4ng r\u00F5 v\u00E0 l\u00FD do.';
          label: 'Ch\u00FA th\u00EDch: nh\u00E2n v\u1EADt';
          labelEn: 'Caption: persons';
        };
      }>;
    captionPlace: Schema.Attribute.Component<'caption.place-statement', false> &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'Ch\u00FA th\u00EDch: \u0111\u1ECBa \u0111i\u1EC3m';
          labelEn: 'Caption: place';
        };
      }>;
    captionTime: Schema.Attribute.Component<'caption.time-statement', false> &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'Ch\u00FA th\u00EDch: th\u1EDDi gian';
          labelEn: 'Caption: time';
        };
      }>;
    confidenceLevel: Schema.Attribute.String &
      Schema.Attribute.CustomField<
        'plugin::provenance.code',
        {
          vocabulary: 'confidence-level';
        }
      > &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'G\u1ED1c \u0111i\u1EC7n t\u1EED, s\u1ED1 h\u00F3a hay h\u1ED7n h\u1EE3p.';
          label: 'D\u1EA1ng t\u00E0i li\u1EC7u';
          labelEn: 'Born digital or digitised';
        };
      }>;
    contentGroup: Schema.Attribute.Relation<'manyToOne', 'api::content-group.content-group'> &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'Nh\u00F3m theo k\u1EBF ho\u1EA1ch s\u01B0u t\u1EA7m (G1\u2013G7).';
          label: 'Nh\u00F3m n\u1ED9i dung';
          labelEn: 'Content group';
        };
      }>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    creditLine: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'D\u00F2ng ghi t\u00EAn t\u00E1c gi\u1EA3, n\u01A1i cho ph\u00E9p khi s\u1EED d\u1EE5ng.';
          label: 'Ghi c\u00F4ng';
          labelEn: 'Credit line';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 300;
      }>;
    custody: Schema.Attribute.Component<'provenance.custody', true> &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'Ai gi\u1EEF t\u01B0 li\u1EC7u, t\u1EEB l\u00FAc l\u00E0m ra \u0111\u1EBFn khi v\u00E0o kho, theo th\u1EE9 t\u1EF1 th\u1EDDi gian.';
          label: 'Chu\u1ED7i l\u01B0u gi\u1EEF';
          labelEn: 'Chain of custody';
        };
      }>;
    dateFrom: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'T\u1EEB ng\u00E0y (t\u1EF1 t\u00EDnh)';
          labelEn: 'From (computed)';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 10;
      }>;
    dateTo: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: '\u0110\u1EBFn ng\u00E0y (t\u1EF1 t\u00EDnh)';
          labelEn: 'To (computed)';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 10;
      }>;
    description: Schema.Attribute.Text &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'M\u00F4 t\u1EA3';
          labelEn: 'Description';
        };
      }>;
    docAttached: Schema.Attribute.Boolean &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'C\u00F3 t\u00E0i li\u1EC7u \u0111i k\u00E8m';
          labelEn: 'Attached papers';
        };
      }> &
      Schema.Attribute.DefaultTo<false>;
    docCode: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'M\u1ED7i m\u00E3 ch\u1EC9 d\u00F9ng m\u1ED9t l\u1EA7n.';
          label: 'M\u00E3 l\u01B0u tr\u1EEF';
          labelEn: 'Archival code';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 100;
      }>;
    factReliability: Schema.Attribute.String &
      Schema.Attribute.CustomField<
        'plugin::provenance.code',
        {
          vocabulary: 'fact-reliability';
        }
      > &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'M\u1EE9c x\u00E1c minh n\u1ED9i dung';
          labelEn: 'Verification of content';
        };
      }>;
    findingErrors: Schema.Attribute.Integer &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'S\u1ED1 \u0111i\u1EC1u ng\u0103n c\u00F4ng b\u1ED1.';
          label: 'L\u1ED7i';
          labelEn: 'Errors';
        };
      }>;
    findingWarnings: Schema.Attribute.Integer &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'S\u1ED1 \u0111i\u1EC1u n\u00EAn xem l\u1EA1i.';
          label: 'C\u1EA7n xem l\u1EA1i';
          labelEn: 'Warnings';
        };
      }>;
    format: Schema.Attribute.String &
      Schema.Attribute.CustomField<
        'plugin::provenance.code',
        {
          vocabulary: 'condition-official';
        }
      > &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'T\u00ECnh tr\u1EA1ng v\u1EADt l\u00FD';
          labelEn: 'Physical condition';
        };
      }>;
    inforSign: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'K\u00FD hi\u1EC7u th\u00F4ng tin';
          labelEn: 'Information sign';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 30;
      }>;
    ingestKey: Schema.Attribute.String &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'Kh\u00F3a nh\u1EADp (t\u1EF1 \u0111\u1EB7t)';
          labelEn: 'Ingest key';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 100;
      }>;
    internalNote: Schema.Attribute.Text &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'Kh\u00F4ng bao gi\u1EDD hi\u1EC7n ra ngo\u00E0i.';
          label: 'Ghi ch\u00FA n\u1ED9i b\u1ED9';
          labelEn: 'Internal note';
        };
      }>;
    language: Schema.Attribute.String &
      Schema.Attribute.CustomField<
        'plugin::provenance.code',
        {
          vocabulary: 'languages';
        }
      > &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'Ng\u00F4n ng\u1EEF';
          labelEn: 'Language';
        };
      }>;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::film.film'> & Schema.Attribute.Private;
    location: Schema.Attribute.Component<'storage.location', false> &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'N\u01A1i c\u1EA5t gi\u1EEF b\u1EA3n g\u1ED1c';
          labelEn: 'Physical location';
        };
      }>;
    maintenance: Schema.Attribute.String &
      Schema.Attribute.CustomField<
        'plugin::provenance.code',
        {
          vocabulary: 'retention-terms';
        }
      > &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'Th\u1EDDi h\u1EA1n b\u1EA3o qu\u1EA3n';
          labelEn: 'Retention';
        };
      }>;
    mode: Schema.Attribute.String &
      Schema.Attribute.CustomField<
        'plugin::provenance.code',
        {
          vocabulary: 'tt05-mode';
        }
      > &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'Ch\u1EBF \u0111\u1ED9 s\u1EED d\u1EE5ng';
          labelEn: 'Use';
        };
      }>;
    noSubtitlesReason: Schema.Attribute.Text &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'V\u00ED d\u1EE5: phim c\u00E2m. B\u1ECF tr\u1ED1ng n\u1EBFu c\u00F3 t\u1EC7p ph\u1EE5 \u0111\u1EC1.';
          label: 'V\u00EC sao kh\u00F4ng c\u00F3 ph\u1EE5 \u0111\u1EC1';
          labelEn: 'Why there are no subtitles';
        };
      }>;
    playTime: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'Th\u1EDDi l\u01B0\u1EE3ng (hh:mm:ss)';
          labelEn: 'Duration';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 8;
      }>;
    provenance: Schema.Attribute.Text &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'T\u1EEB \u0111\u00E2u \u0111\u1EBFn, qua tay ai. B\u1EAFt bu\u1ED9c \u0111\u1EC3 \u0111\u01B0a v\u00E0o kho (K\u1EBF ho\u1EA1ch, m\u1EE5c II.3).';
          label: 'Xu\u1EA5t x\u1EE9';
          labelEn: 'Provenance';
        };
      }>;
    publishedAt: Schema.Attribute.DateTime;
    quality: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'B\u00ECnh th\u01B0\u1EDDng, m\u1EDD, l\u1EABn t\u1EA1p \u00E2m\u2026';
          label: 'Ch\u1EA5t l\u01B0\u1EE3ng';
          labelEn: 'Quality';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 50;
      }>;
    representations: Schema.Attribute.Component<'media.representation', true> &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'M\u1EB7t tr\u01B0\u1EDBc, m\u1EB7t sau, c\u00E1c trang; k\u00E9o \u0111\u1EC3 \u0111\u1ED5i th\u1EE9 t\u1EF1.';
          label: 'H\u00ECnh v\u00E0 t\u1EC7p';
          labelEn: 'Representations';
        };
      }>;
    restorationStatus: Schema.Attribute.String &
      Schema.Attribute.CustomField<
        'plugin::provenance.code',
        {
          vocabulary: 'restoration-status';
        }
      > &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'Do quy tr\u00ECnh ph\u1EE5c h\u1ED3i \u0111\u1EB7t.';
          label: 'T\u00ECnh tr\u1EA1ng ph\u1EE5c h\u1ED3i';
          labelEn: 'Restoration status';
        };
      }> &
      Schema.Attribute.DefaultTo<'not-needed'>;
    rightsStatement: Schema.Attribute.Text &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'Quy\u1EC1n v\u00E0 \u0111i\u1EC1u ki\u1EC7n';
          labelEn: 'Rights';
        };
      }>;
    score: Schema.Attribute.Integer &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'T\u1EEB 0 \u0111\u1EBFn 100, t\u00EDnh t\u1EEB ch\u00FA th\u00EDch v\u00E0 c\u0103n c\u1EE9.';
          label: '\u0110i\u1EC3m x\u00E1c th\u1EF1c';
          labelEn: 'Evidence score';
        };
      }> &
      Schema.Attribute.SetMinMax<
        {
          max: 100;
          min: 0;
        },
        number
      >;
    secrecy: Schema.Attribute.String &
      Schema.Attribute.CustomField<
        'plugin::provenance.code',
        {
          vocabulary: 'secrecy';
        }
      > &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'Ch\u1EC9 nh\u1EADn t\u00E0i li\u1EC7u Th\u01B0\u1EDDng; t\u1EEB M\u1EADt tr\u1EDF l\u00EAn kh\u00F4ng \u0111\u01B0\u1EE3c \u0111\u01B0a v\u00E0o h\u1EC7 th\u1ED1ng n\u00E0y.';
          label: '\u0110\u1ED9 m\u1EADt';
          labelEn: 'Secrecy';
        };
      }> &
      Schema.Attribute.DefaultTo<'0'>;
    sourceGroup: Schema.Attribute.String &
      Schema.Attribute.CustomField<
        'plugin::provenance.code',
        {
          vocabulary: 'source-groups';
        }
      > &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'Nh\u00F3m \u0111\u1ED1i t\u01B0\u1EE3ng s\u01B0u t\u1EA7m';
          labelEn: 'Source group';
        };
      }>;
    stage: Schema.Attribute.String &
      Schema.Attribute.CustomField<
        'plugin::provenance.code',
        {
          vocabulary: 'item-stages';
        }
      > &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'Do quy tr\u00ECnh ti\u1EBFp nh\u1EADn, th\u1EA9m \u0111\u1ECBnh \u0111\u1EB7t.';
          label: 'B\u01B0\u1EDBc x\u1EED l\u00FD';
          labelEn: 'Stage';
        };
      }> &
      Schema.Attribute.DefaultTo<'offered'>;
    title: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'M\u1ED9t c\u00E2u n\u00F3i h\u00ECnh/t\u00E0i li\u1EC7u n\u00E0y l\u00E0 g\u00EC; kh\u00F4ng d\u00F9ng t\u00EAn t\u1EC7p c\u1EE7a m\u00E1y \u1EA3nh.';
          label: 'Ti\u00EAu \u0111\u1EC1';
          labelEn: 'Title';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
    titleEn: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'Ti\u00EAu \u0111\u1EC1 ti\u1EBFng Anh';
          labelEn: 'English title';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
    typeMedia: Schema.Attribute.String &
      Schema.Attribute.CustomField<
        'plugin::provenance.code',
        {
          vocabulary: 'type-media';
        }
      > &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: '\u00C2m thanh hay video.';
          label: 'Lo\u1EA1i';
          labelEn: 'Sound or video';
        };
      }>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface ApiOfficeHoldingOfficeHolding extends Struct.CollectionTypeSchema {
  collectionName: 'office_holdings';
  info: {
    description: 'Ai gi\u1EEF ch\u1EE9c v\u1EE5 g\u00EC, \u1EDF \u0111\u00E2u, t\u1EEB ng\u00E0y n\u00E0o \u0111\u1EBFn ng\u00E0y n\u00E0o';
    displayName: 'Ch\u1EE9c v\u1EE5 \u0111\u00E3 gi\u1EEF';
    pluralName: 'office-holdings';
    singularName: 'office-holding';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'kho-tu-lieu': {
      mainField: 'titleAsWritten';
    };
  };
  attributes: {
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    from: Schema.Attribute.JSON &
      Schema.Attribute.CustomField<'plugin::provenance.historical-date'> &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'T\u1EEB ng\u00E0y';
          labelEn: 'From';
        };
      }>;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::office-holding.office-holding'> &
      Schema.Attribute.Private;
    naturalKey: Schema.Attribute.String &
      Schema.Attribute.Private &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 100;
      }>;
    organization: Schema.Attribute.Relation<'manyToOne', 'api::organization.organization'> &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'C\u01A1 quan';
          labelEn: 'Organization';
        };
      }>;
    person: Schema.Attribute.Relation<'manyToOne', 'api::person.person'> &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'Nh\u00E2n v\u1EADt';
          labelEn: 'Person';
        };
      }>;
    publishedAt: Schema.Attribute.DateTime;
    source: Schema.Attribute.Text &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'Quy\u1EBFt \u0111\u1ECBnh, bi\u00EAn b\u1EA3n \u0111\u1EA1i h\u1ED9i, l\u1ECBch s\u1EED \u0110\u1EA3ng b\u1ED9\u2026';
          label: 'C\u0103n c\u1EE9';
          labelEn: 'Source';
        };
      }>;
    term: Schema.Attribute.String &
      Schema.Attribute.CustomField<
        'plugin::provenance.code',
        {
          vocabulary: 'party-terms';
        }
      > &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'Nhi\u1EC7m k\u1EF3';
          labelEn: 'Term';
        };
      }>;
    title: Schema.Attribute.String &
      Schema.Attribute.CustomField<
        'plugin::provenance.code',
        {
          vocabulary: 'position-titles';
        }
      > &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'Ch\u1ECDn trong danh m\u1EE5c ch\u1EE9c danh.';
          label: 'Ch\u1EE9c danh';
          labelEn: 'Title';
        };
      }>;
    titleAsWritten: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'V\u00ED d\u1EE5: B\u00ED th\u01B0 Huy\u1EC7n \u1EE7y B\u00E1c \u00C1i kh\u00F3a X.';
          label: 'Ch\u1EE9c v\u1EE5';
          labelEn: 'Office as written';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 300;
      }>;
    to: Schema.Attribute.JSON &
      Schema.Attribute.CustomField<'plugin::provenance.historical-date'> &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: '\u0110\u1EBFn ng\u00E0y';
          labelEn: 'Until';
        };
      }>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface ApiOrganizationOrganization extends Struct.CollectionTypeSchema {
  collectionName: 'organizations';
  info: {
    description: 'C\u01A1 quan, \u0111o\u00E0n th\u1EC3 theo th\u1EDDi h\u1EA1n t\u1ED3n t\u1EA1i';
    displayName: 'T\u1ED5 ch\u1EE9c';
    pluralName: 'organizations';
    singularName: 'organization';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'kho-tu-lieu': {
      mainField: 'name';
    };
  };
  attributes: {
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    evidenceNote: Schema.Attribute.Text &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'Ngu\u1ED3n';
          labelEn: 'Source';
        };
      }>;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::organization.organization'> &
      Schema.Attribute.Private;
    name: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'T\u00EAn';
          labelEn: 'Name';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 300;
      }>;
    naturalKey: Schema.Attribute.String &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'Kh\u00F3a t\u1EF1 nhi\u00EAn';
          labelEn: 'Natural key';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 100;
      }>;
    organizationType: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'Lo\u1EA1i';
          labelEn: 'Type';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 100;
      }>;
    otherNames: Schema.Attribute.Component<'authority.other-name', true> &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'T\u00EAn kh\u00E1c';
          labelEn: 'Other names';
        };
      }>;
    parent: Schema.Attribute.Relation<'manyToOne', 'api::organization.organization'> &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'Tr\u1EF1c thu\u1ED9c';
          labelEn: 'Parent body';
        };
      }>;
    place: Schema.Attribute.Relation<'manyToOne', 'api::place.place'> &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: '\u0110\u1ECBa b\u00E0n';
          labelEn: 'Place';
        };
      }>;
    publishedAt: Schema.Attribute.DateTime;
    shortName: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'T\u00EAn t\u1EAFt';
          labelEn: 'Short name';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 100;
      }>;
    successions: Schema.Attribute.Component<'authority.organization-succession', true> &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'K\u1EBF t\u1EE5c';
          labelEn: 'Successions';
        };
      }>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    validFrom: Schema.Attribute.JSON &
      Schema.Attribute.CustomField<'plugin::provenance.historical-date'> &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'C\u00F3 t\u1EEB';
          labelEn: 'Valid from';
        };
      }>;
    validTo: Schema.Attribute.JSON &
      Schema.Attribute.CustomField<'plugin::provenance.historical-date'> &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: '\u0110\u1EBFn';
          labelEn: 'Valid to';
        };
      }>;
  };
}

export interface ApiPersonPerson extends Struct.CollectionTypeSchema {
  collectionName: 'persons';
  info: {
    description: 'Ng\u01B0\u1EDDi \u0111\u01B0\u1EE3c nh\u1EAFc \u0111\u1EBFn, t\u00E1c gi\u1EA3';
    displayName: 'Nh\u00E2n v\u1EADt';
    pluralName: 'persons';
    singularName: 'person';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'kho-tu-lieu': {
      mainField: 'fullName';
    };
  };
  attributes: {
    biography: Schema.Attribute.Text &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'Ti\u1EC3u s\u1EED';
          labelEn: 'Biography';
        };
      }>;
    birthDate: Schema.Attribute.JSON &
      Schema.Attribute.CustomField<'plugin::provenance.historical-date'> &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'Ng\u00E0y sinh';
          labelEn: 'Born';
        };
      }>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    deathDate: Schema.Attribute.JSON &
      Schema.Attribute.CustomField<'plugin::provenance.historical-date'> &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'Ng\u00E0y m\u1EA5t';
          labelEn: 'Died';
        };
      }>;
    ethnicGroup: Schema.Attribute.String &
      Schema.Attribute.CustomField<
        'plugin::provenance.code',
        {
          vocabulary: 'ethnic-groups';
        }
      > &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'D\u00E2n t\u1ED9c';
          labelEn: 'Ethnic group';
        };
      }>;
    familyName: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'H\u1ECD';
          labelEn: 'Family name';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 100;
      }>;
    fullName: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'Vi\u1EBFt \u0111\u00FAng d\u1EA5u; t\u00EAn \u0111\u1ED3ng b\u00E0o d\u00E2n t\u1ED9c gi\u1EEF nguy\u00EAn, kh\u00F4ng t\u00E1ch.';
          label: 'H\u1ECD v\u00E0 t\u00EAn';
          labelEn: 'Full name';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 300;
      }>;
    givenName: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'T\u00EAn';
          labelEn: 'Given name';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 100;
      }>;
    internalNote: Schema.Attribute.Text &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'Ghi ch\u00FA n\u1ED9i b\u1ED9';
          labelEn: 'Internal note';
        };
      }>;
    living: Schema.Attribute.Boolean &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'Ng\u01B0\u1EDDi c\u00F2n s\u1ED1ng \u0111\u01B0\u1EE3c b\u1EA3o v\u1EC7 d\u1EEF li\u1EC7u c\u00E1 nh\u00E2n.';
          label: 'C\u00F2n s\u1ED1ng';
          labelEn: 'Living';
        };
      }> &
      Schema.Attribute.DefaultTo<false>;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::person.person'> & Schema.Attribute.Private;
    middleName: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'T\u00EAn \u0111\u1EC7m';
          labelEn: 'Middle name';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 100;
      }>;
    naturalKey: Schema.Attribute.String &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'Kh\u00F3a t\u1EF1 nhi\u00EAn';
          labelEn: 'Natural key';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 100;
      }>;
    offices: Schema.Attribute.Relation<'oneToMany', 'api::office-holding.office-holding'> &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'Ch\u1EE9c v\u1EE5 theo th\u1EDDi gian; d\u00F9ng \u0111\u1EC3 \u0111\u1ED1i chi\u1EBFu ch\u00FA th\u00EDch.';
          label: 'Ch\u1EE9c v\u1EE5 \u0111\u00E3 gi\u1EEF';
          labelEn: 'Offices held';
        };
      }>;
    otherNames: Schema.Attribute.Component<'authority.other-name', true> &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'B\u00ED danh, b\u00FAt danh, t\u00EAn th\u01B0\u1EDDng g\u1ECDi.';
          label: 'T\u00EAn kh\u00E1c';
          labelEn: 'Other names';
        };
      }>;
    publishedAt: Schema.Attribute.DateTime;
    sortKey: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'Kh\u00F3a s\u1EAFp x\u1EBFp (t\u1EF1 t\u00EDnh)';
          labelEn: 'Sort key';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 600;
      }>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface ApiPhotoPhoto extends Struct.CollectionTypeSchema {
  collectionName: 'photos';
  info: {
    description: '\u1EA2nh, phim \u00E2m b\u1EA3n, trang album';
    displayName: '\u1EA2nh';
    pluralName: 'photos';
    singularName: 'photo';
  };
  options: {
    draftAndPublish: true;
  };
  pluginOptions: {
    'kho-tu-lieu': {
      mainField: 'title';
    };
  };
  attributes: {
    accession: Schema.Attribute.Relation<'manyToOne', 'api::accession.accession'> &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'Bi\u00EAn b\u1EA3n giao nh\u1EADn m\u00E0 t\u01B0 li\u1EC7u n\u00E0y thu\u1ED9c v\u1EC1.';
          label: '\u0110\u1EE3t ti\u1EBFp nh\u1EADn';
          labelEn: 'Accession';
        };
      }>;
    accessRegime: Schema.Attribute.String &
      Schema.Attribute.CustomField<
        'plugin::provenance.code',
        {
          vocabulary: 'access-visibility';
        }
      > &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'Ch\u1EC9 hai m\u1EE9c C\u00F4ng khai cho ng\u01B0\u1EDDi ngo\u00E0i xem h\u00ECnh.';
          label: 'Ai \u0111\u01B0\u1EE3c xem';
          labelEn: 'Who may see it';
        };
      }>;
    archivesNumber: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'S\u1ED1 l\u01B0u tr\u1EEF';
          labelEn: 'Archives number';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 50;
      }>;
    captionAuthor: Schema.Attribute.Component<'caption.author-statement', false> &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'Ng\u01B0\u1EDDi ch\u1EE5p, ng\u01B0\u1EDDi quay, ng\u01B0\u1EDDi vi\u1EBFt.';
          label: 'Ch\u00FA th\u00EDch: t\u00E1c gi\u1EA3';
          labelEn: 'Caption: author';
        };
      }>;
    captionEvent: Schema.Attribute.Component<'caption.event-statement', false> &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'S\u1EF1 ki\u1EC7n n\u00E0o; ho\u1EB7c \u0111\u00E1nh d\u1EA5u Kh\u00F4ng r\u00F5 v\u00E0 ghi l\u00FD do.';
          label: 'Ch\u00FA th\u00EDch: s\u1EF1 ki\u1EC7n';
          labelEn: 'Caption: event';
        };
      }>;
    captionPersons: Schema.Attribute.Component<'caption.persons-statement', false> &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'Nh\u1EEFng ai; ho\u1EB7c Kh\u00F4ng c\u00F3 ng\u01B0\u1EDDi; ho\u1EB7c Kh\u00F4ng r\u00F5 v\u00E0 l\u00FD do.';
          label: 'Ch\u00FA th\u00EDch: nh\u00E2n v\u1EADt';
          labelEn: 'Caption: persons';
        };
      }>;
    captionPlace: Schema.Attribute.Component<'caption.place-statement', false> &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'Ch\u00FA th\u00EDch: \u0111\u1ECBa \u0111i\u1EC3m';
          labelEn: 'Caption: place';
        };
      }>;
    captionTime: Schema.Attribute.Component<'caption.time-statement', false> &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'Ch\u00FA th\u00EDch: th\u1EDDi gian';
          labelEn: 'Caption: time';
        };
      }>;
    colour: Schema.Attribute.String &
      Schema.Attribute.CustomField<
        'plugin::provenance.code',
        {
          vocabulary: 'colour';
        }
      > &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'M\u00E0u s\u1EAFc';
          labelEn: 'Colour';
        };
      }>;
    confidenceLevel: Schema.Attribute.String &
      Schema.Attribute.CustomField<
        'plugin::provenance.code',
        {
          vocabulary: 'confidence-level';
        }
      > &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'G\u1ED1c \u0111i\u1EC7n t\u1EED, s\u1ED1 h\u00F3a hay h\u1ED7n h\u1EE3p.';
          label: 'D\u1EA1ng t\u00E0i li\u1EC7u';
          labelEn: 'Born digital or digitised';
        };
      }>;
    contentGroup: Schema.Attribute.Relation<'manyToOne', 'api::content-group.content-group'> &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'Nh\u00F3m theo k\u1EBF ho\u1EA1ch s\u01B0u t\u1EA7m (G1\u2013G7).';
          label: 'Nh\u00F3m n\u1ED9i dung';
          labelEn: 'Content group';
        };
      }>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    creditLine: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'D\u00F2ng ghi t\u00EAn t\u00E1c gi\u1EA3, n\u01A1i cho ph\u00E9p khi s\u1EED d\u1EE5ng.';
          label: 'Ghi c\u00F4ng';
          labelEn: 'Credit line';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 300;
      }>;
    custody: Schema.Attribute.Component<'provenance.custody', true> &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'Ai gi\u1EEF t\u01B0 li\u1EC7u, t\u1EEB l\u00FAc l\u00E0m ra \u0111\u1EBFn khi v\u00E0o kho, theo th\u1EE9 t\u1EF1 th\u1EDDi gian.';
          label: 'Chu\u1ED7i l\u01B0u gi\u1EEF';
          labelEn: 'Chain of custody';
        };
      }>;
    dateFrom: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'T\u1EEB ng\u00E0y (t\u1EF1 t\u00EDnh)';
          labelEn: 'From (computed)';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 10;
      }>;
    dateTo: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: '\u0110\u1EBFn ng\u00E0y (t\u1EF1 t\u00EDnh)';
          labelEn: 'To (computed)';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 10;
      }>;
    description: Schema.Attribute.Text &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'M\u00F4 t\u1EA3';
          labelEn: 'Description';
        };
      }>;
    docAttached: Schema.Attribute.Boolean &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'C\u00F3 t\u00E0i li\u1EC7u \u0111i k\u00E8m';
          labelEn: 'Attached papers';
        };
      }> &
      Schema.Attribute.DefaultTo<false>;
    docCode: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'M\u1ED7i m\u00E3 ch\u1EC9 d\u00F9ng m\u1ED9t l\u1EA7n.';
          label: 'M\u00E3 l\u01B0u tr\u1EEF';
          labelEn: 'Archival code';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 100;
      }>;
    factReliability: Schema.Attribute.String &
      Schema.Attribute.CustomField<
        'plugin::provenance.code',
        {
          vocabulary: 'fact-reliability';
        }
      > &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'M\u1EE9c x\u00E1c minh n\u1ED9i dung';
          labelEn: 'Verification of content';
        };
      }>;
    filmSize: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'C\u1EE1 phim/\u1EA3nh';
          labelEn: 'Size';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 30;
      }>;
    findingErrors: Schema.Attribute.Integer &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'S\u1ED1 \u0111i\u1EC1u ng\u0103n c\u00F4ng b\u1ED1.';
          label: 'L\u1ED7i';
          labelEn: 'Errors';
        };
      }>;
    findingWarnings: Schema.Attribute.Integer &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'S\u1ED1 \u0111i\u1EC1u n\u00EAn xem l\u1EA1i.';
          label: 'C\u1EA7n xem l\u1EA1i';
          labelEn: 'Warnings';
        };
      }>;
    format: Schema.Attribute.String &
      Schema.Attribute.CustomField<
        'plugin::provenance.code',
        {
          vocabulary: 'condition-official';
        }
      > &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'T\u00ECnh tr\u1EA1ng v\u1EADt l\u00FD';
          labelEn: 'Physical condition';
        };
      }>;
    inforSign: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'K\u00FD hi\u1EC7u th\u00F4ng tin';
          labelEn: 'Information sign';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 30;
      }>;
    ingestKey: Schema.Attribute.String &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'Kh\u00F3a nh\u1EADp (t\u1EF1 \u0111\u1EB7t)';
          labelEn: 'Ingest key';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 100;
      }>;
    internalNote: Schema.Attribute.Text &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'Kh\u00F4ng bao gi\u1EDD hi\u1EC7n ra ngo\u00E0i.';
          label: 'Ghi ch\u00FA n\u1ED9i b\u1ED9';
          labelEn: 'Internal note';
        };
      }>;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::photo.photo'> & Schema.Attribute.Private;
    location: Schema.Attribute.Component<'storage.location', false> &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'N\u01A1i c\u1EA5t gi\u1EEF b\u1EA3n g\u1ED1c';
          labelEn: 'Physical location';
        };
      }>;
    maintenance: Schema.Attribute.String &
      Schema.Attribute.CustomField<
        'plugin::provenance.code',
        {
          vocabulary: 'retention-terms';
        }
      > &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'Th\u1EDDi h\u1EA1n b\u1EA3o qu\u1EA3n';
          labelEn: 'Retention';
        };
      }>;
    mode: Schema.Attribute.String &
      Schema.Attribute.CustomField<
        'plugin::provenance.code',
        {
          vocabulary: 'tt05-mode';
        }
      > &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'Ch\u1EBF \u0111\u1ED9 s\u1EED d\u1EE5ng';
          labelEn: 'Use';
        };
      }>;
    provenance: Schema.Attribute.Text &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'T\u1EEB \u0111\u00E2u \u0111\u1EBFn, qua tay ai. B\u1EAFt bu\u1ED9c \u0111\u1EC3 \u0111\u01B0a v\u00E0o kho (K\u1EBF ho\u1EA1ch, m\u1EE5c II.3).';
          label: 'Xu\u1EA5t x\u1EE9';
          labelEn: 'Provenance';
        };
      }>;
    publishedAt: Schema.Attribute.DateTime;
    representations: Schema.Attribute.Component<'media.representation', true> &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'M\u1EB7t tr\u01B0\u1EDBc, m\u1EB7t sau, c\u00E1c trang; k\u00E9o \u0111\u1EC3 \u0111\u1ED5i th\u1EE9 t\u1EF1.';
          label: 'H\u00ECnh v\u00E0 t\u1EC7p';
          labelEn: 'Representations';
        };
      }>;
    restorationStatus: Schema.Attribute.String &
      Schema.Attribute.CustomField<
        'plugin::provenance.code',
        {
          vocabulary: 'restoration-status';
        }
      > &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'Do quy tr\u00ECnh ph\u1EE5c h\u1ED3i \u0111\u1EB7t.';
          label: 'T\u00ECnh tr\u1EA1ng ph\u1EE5c h\u1ED3i';
          labelEn: 'Restoration status';
        };
      }> &
      Schema.Attribute.DefaultTo<'not-needed'>;
    rightsStatement: Schema.Attribute.Text &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'Quy\u1EC1n v\u00E0 \u0111i\u1EC1u ki\u1EC7n';
          labelEn: 'Rights';
        };
      }>;
    score: Schema.Attribute.Integer &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'T\u1EEB 0 \u0111\u1EBFn 100, t\u00EDnh t\u1EEB ch\u00FA th\u00EDch v\u00E0 c\u0103n c\u1EE9.';
          label: '\u0110i\u1EC3m x\u00E1c th\u1EF1c';
          labelEn: 'Evidence score';
        };
      }> &
      Schema.Attribute.SetMinMax<
        {
          max: 100;
          min: 0;
        },
        number
      >;
    secrecy: Schema.Attribute.String &
      Schema.Attribute.CustomField<
        'plugin::provenance.code',
        {
          vocabulary: 'secrecy';
        }
      > &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'Ch\u1EC9 nh\u1EADn t\u00E0i li\u1EC7u Th\u01B0\u1EDDng; t\u1EEB M\u1EADt tr\u1EDF l\u00EAn kh\u00F4ng \u0111\u01B0\u1EE3c \u0111\u01B0a v\u00E0o h\u1EC7 th\u1ED1ng n\u00E0y.';
          label: '\u0110\u1ED9 m\u1EADt';
          labelEn: 'Secrecy';
        };
      }> &
      Schema.Attribute.DefaultTo<'0'>;
    sourceGroup: Schema.Attribute.String &
      Schema.Attribute.CustomField<
        'plugin::provenance.code',
        {
          vocabulary: 'source-groups';
        }
      > &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'Nh\u00F3m \u0111\u1ED1i t\u01B0\u1EE3ng s\u01B0u t\u1EA7m';
          labelEn: 'Source group';
        };
      }>;
    stage: Schema.Attribute.String &
      Schema.Attribute.CustomField<
        'plugin::provenance.code',
        {
          vocabulary: 'item-stages';
        }
      > &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'Do quy tr\u00ECnh ti\u1EBFp nh\u1EADn, th\u1EA9m \u0111\u1ECBnh \u0111\u1EB7t.';
          label: 'B\u01B0\u1EDBc x\u1EED l\u00FD';
          labelEn: 'Stage';
        };
      }> &
      Schema.Attribute.DefaultTo<'offered'>;
    title: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'M\u1ED9t c\u00E2u n\u00F3i h\u00ECnh/t\u00E0i li\u1EC7u n\u00E0y l\u00E0 g\u00EC; kh\u00F4ng d\u00F9ng t\u00EAn t\u1EC7p c\u1EE7a m\u00E1y \u1EA3nh.';
          label: 'Ti\u00EAu \u0111\u1EC1';
          labelEn: 'Title';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
    titleEn: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'Ti\u00EAu \u0111\u1EC1 ti\u1EBFng Anh';
          labelEn: 'English title';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
    typePic: Schema.Attribute.String &
      Schema.Attribute.CustomField<
        'plugin::provenance.code',
        {
          vocabulary: 'type-pic';
        }
      > &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'Phim \u00E2m b\u1EA3n hay \u1EA3nh.';
          label: 'Lo\u1EA1i';
          labelEn: 'Negative or print';
        };
      }>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface ApiPlacePlace extends Struct.CollectionTypeSchema {
  collectionName: 'places';
  info: {
    description: 'M\u1ED7i b\u1EA3n ghi l\u00E0 m\u1ED9t \u0111\u01A1n v\u1ECB trong m\u1ED9t th\u1EDDi h\u1EA1n hi\u1EC7u l\u1EF1c';
    displayName: '\u0110\u1ECBa danh';
    pluralName: 'places';
    singularName: 'place';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'kho-tu-lieu': {
      mainField: 'label';
    };
  };
  attributes: {
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    evidenceNote: Schema.Attribute.Text &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'Ngu\u1ED3n';
          labelEn: 'Source';
        };
      }>;
    gsoCodes: Schema.Attribute.Component<'authority.gso-code', true> &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'M\u00E3 h\u00E0nh ch\u00EDnh theo th\u1EDDi gian';
          labelEn: 'GSO codes';
        };
      }>;
    label: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'V\u00ED d\u1EE5: B\u00E1c \u00C1i (huy\u1EC7n, 2000\u20132025).';
          label: 'Nh\u00E3n hi\u1EC3n th\u1ECB';
          labelEn: 'Label';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 300;
      }>;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::place.place'> & Schema.Attribute.Private;
    name: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'T\u00EAn';
          labelEn: 'Name';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 300;
      }>;
    naturalKey: Schema.Attribute.String &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'Kh\u00F3a t\u1EF1 nhi\u00EAn';
          labelEn: 'Natural key';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 100;
      }>;
    otherNames: Schema.Attribute.Component<'authority.other-name', true> &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'T\u00EAn kh\u00E1c';
          labelEn: 'Other names';
        };
      }>;
    parent: Schema.Attribute.Relation<'manyToOne', 'api::place.place'> &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'Thu\u1ED9c';
          labelEn: 'Part of';
        };
      }>;
    publishedAt: Schema.Attribute.DateTime;
    regime: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'C\u00F9ng m\u1ED9t v\u00F9ng \u0111\u1EA5t c\u00F3 th\u1EC3 c\u00F3 hai h\u1EC7 th\u1ED1ng h\u00E0nh ch\u00EDnh song song (1950\u20131975).';
          label: 'Ch\u00EDnh quy\u1EC1n';
          labelEn: 'Regime';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
      }>;
    successions: Schema.Attribute.Component<'authority.place-succession', true> &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: '\u0110\u01A1n v\u1ECB n\u00E0o thay th\u1EBF, theo v\u0103n b\u1EA3n n\u00E0o.';
          label: 'K\u1EBF t\u1EE5c';
          labelEn: 'Successions';
        };
      }>;
    unitType: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 't\u1EC9nh, huy\u1EC7n, x\u00E3, th\u1ECB tr\u1EA5n, th\u00F4n, n\u00FAi, c\u0103n c\u1EE9\u2026';
          label: 'Lo\u1EA1i \u0111\u01A1n v\u1ECB';
          labelEn: 'Unit type';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 50;
      }>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    validFrom: Schema.Attribute.JSON &
      Schema.Attribute.CustomField<'plugin::provenance.historical-date'> &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'C\u00F3 t\u1EEB';
          labelEn: 'Valid from';
        };
      }>;
    validTo: Schema.Attribute.JSON &
      Schema.Attribute.CustomField<'plugin::provenance.historical-date'> &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: '\u0110\u1EBFn';
          labelEn: 'Valid to';
        };
      }>;
  };
}

export interface ApiVocabularyTermVocabularyTerm extends Struct.CollectionTypeSchema {
  collectionName: 'vocabulary_terms';
  info: {
    description: 'C\u00E1c b\u1EA3ng m\u00E3: n\u1EA1p t\u1EEB data/vocabularies, qu\u1EA3n tr\u1ECB vi\u00EAn s\u1EEDa \u0111\u01B0\u1EE3c';
    displayName: 'M\u1EE5c t\u1EEB danh m\u1EE5c';
    pluralName: 'vocabulary-terms';
    singularName: 'vocabulary-term';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'kho-tu-lieu': {
      mainField: 'label';
    };
  };
  attributes: {
    active: Schema.Attribute.Boolean &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'C\u00F2n d\u00F9ng';
          labelEn: 'Active';
        };
      }> &
      Schema.Attribute.DefaultTo<true>;
    code: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'M\u00E3';
          labelEn: 'Code';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 50;
      }>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    extra: Schema.Attribute.JSON &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'Th\u00F4ng tin th\u00EAm';
          labelEn: 'Extra';
        };
      }>;
    label: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'Nh\u00E3n';
          labelEn: 'Label';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
    labelEn: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'Nh\u00E3n ti\u1EBFng Anh';
          labelEn: 'English label';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::vocabulary-term.vocabulary-term'> &
      Schema.Attribute.Private;
    order: Schema.Attribute.Integer &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'Th\u1EE9 t\u1EF1';
          labelEn: 'Order';
        };
      }>;
    publishedAt: Schema.Attribute.DateTime;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    vocabulary: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'Danh m\u1EE5c';
          labelEn: 'Vocabulary';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 100;
      }>;
  };
}

export interface PluginContentReleasesRelease extends Struct.CollectionTypeSchema {
  collectionName: 'strapi_releases';
  info: {
    displayName: 'Release';
    pluralName: 'releases';
    singularName: 'release';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    actions: Schema.Attribute.Relation<'oneToMany', 'plugin::content-releases.release-action'>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::content-releases.release'> &
      Schema.Attribute.Private;
    name: Schema.Attribute.String & Schema.Attribute.Required;
    publishedAt: Schema.Attribute.DateTime;
    releasedAt: Schema.Attribute.DateTime;
    scheduledAt: Schema.Attribute.DateTime;
    status: Schema.Attribute.Enumeration<['ready', 'blocked', 'failed', 'done', 'empty']> &
      Schema.Attribute.Required;
    timezone: Schema.Attribute.String;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface PluginContentReleasesReleaseAction extends Struct.CollectionTypeSchema {
  collectionName: 'strapi_release_actions';
  info: {
    displayName: 'Release Action';
    pluralName: 'release-actions';
    singularName: 'release-action';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    contentType: Schema.Attribute.String & Schema.Attribute.Required;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    entryDocumentId: Schema.Attribute.String;
    isEntryValid: Schema.Attribute.Boolean;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::content-releases.release-action'> &
      Schema.Attribute.Private;
    publishedAt: Schema.Attribute.DateTime;
    release: Schema.Attribute.Relation<'manyToOne', 'plugin::content-releases.release'>;
    type: Schema.Attribute.Enumeration<['publish', 'unpublish']> & Schema.Attribute.Required;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface PluginI18NLocale extends Struct.CollectionTypeSchema {
  collectionName: 'i18n_locale';
  info: {
    collectionName: 'locales';
    description: '';
    displayName: 'Locale';
    pluralName: 'locales';
    singularName: 'locale';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    code: Schema.Attribute.String & Schema.Attribute.Unique;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::i18n.locale'> & Schema.Attribute.Private;
    name: Schema.Attribute.String &
      Schema.Attribute.SetMinMax<
        {
          max: 50;
          min: 1;
        },
        number
      >;
    publishedAt: Schema.Attribute.DateTime;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface PluginReviewWorkflowsWorkflow extends Struct.CollectionTypeSchema {
  collectionName: 'strapi_workflows';
  info: {
    description: '';
    displayName: 'Workflow';
    name: 'Workflow';
    pluralName: 'workflows';
    singularName: 'workflow';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    contentTypes: Schema.Attribute.JSON & Schema.Attribute.Required & Schema.Attribute.DefaultTo<'[]'>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::review-workflows.workflow'> &
      Schema.Attribute.Private;
    name: Schema.Attribute.String & Schema.Attribute.Required & Schema.Attribute.Unique;
    publishedAt: Schema.Attribute.DateTime;
    stageRequiredToPublish: Schema.Attribute.Relation<'oneToOne', 'plugin::review-workflows.workflow-stage'>;
    stages: Schema.Attribute.Relation<'oneToMany', 'plugin::review-workflows.workflow-stage'>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface PluginReviewWorkflowsWorkflowStage extends Struct.CollectionTypeSchema {
  collectionName: 'strapi_workflows_stages';
  info: {
    description: '';
    displayName: 'Stages';
    name: 'Workflow Stage';
    pluralName: 'workflow-stages';
    singularName: 'workflow-stage';
  };
  options: {
    draftAndPublish: false;
    version: '1.1.0';
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    color: Schema.Attribute.String & Schema.Attribute.DefaultTo<'#4945FF'>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::review-workflows.workflow-stage'> &
      Schema.Attribute.Private;
    name: Schema.Attribute.String;
    permissions: Schema.Attribute.Relation<'manyToMany', 'admin::permission'>;
    publishedAt: Schema.Attribute.DateTime;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    workflow: Schema.Attribute.Relation<'manyToOne', 'plugin::review-workflows.workflow'>;
  };
}

export interface PluginUploadFile extends Struct.CollectionTypeSchema {
  collectionName: 'files';
  info: {
    description: '';
    displayName: 'File';
    pluralName: 'files';
    singularName: 'file';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    alternativeText: Schema.Attribute.Text;
    caption: Schema.Attribute.Text;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    ext: Schema.Attribute.String;
    focalPoint: Schema.Attribute.JSON;
    folder: Schema.Attribute.Relation<'manyToOne', 'plugin::upload.folder'> & Schema.Attribute.Private;
    folderPath: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.Private &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    formats: Schema.Attribute.JSON;
    hash: Schema.Attribute.String & Schema.Attribute.Required;
    height: Schema.Attribute.Integer;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::upload.file'> & Schema.Attribute.Private;
    mime: Schema.Attribute.String & Schema.Attribute.Required;
    name: Schema.Attribute.String & Schema.Attribute.Required;
    previewUrl: Schema.Attribute.Text;
    provider: Schema.Attribute.String & Schema.Attribute.Required;
    provider_metadata: Schema.Attribute.JSON;
    publishedAt: Schema.Attribute.DateTime;
    related: Schema.Attribute.Relation<'morphToMany'>;
    size: Schema.Attribute.Decimal & Schema.Attribute.Required;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    url: Schema.Attribute.Text & Schema.Attribute.Required;
    width: Schema.Attribute.Integer;
  };
}

export interface PluginUploadFolder extends Struct.CollectionTypeSchema {
  collectionName: 'upload_folders';
  info: {
    displayName: 'Folder';
    pluralName: 'folders';
    singularName: 'folder';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    children: Schema.Attribute.Relation<'oneToMany', 'plugin::upload.folder'>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    files: Schema.Attribute.Relation<'oneToMany', 'plugin::upload.file'>;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::upload.folder'> & Schema.Attribute.Private;
    name: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    parent: Schema.Attribute.Relation<'manyToOne', 'plugin::upload.folder'>;
    path: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    pathId: Schema.Attribute.Integer & Schema.Attribute.Required & Schema.Attribute.Unique;
    publishedAt: Schema.Attribute.DateTime;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface PluginUsersPermissionsPermission extends Struct.CollectionTypeSchema {
  collectionName: 'up_permissions';
  info: {
    description: '';
    displayName: 'Permission';
    name: 'permission';
    pluralName: 'permissions';
    singularName: 'permission';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    action: Schema.Attribute.String & Schema.Attribute.Required;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::users-permissions.permission'> &
      Schema.Attribute.Private;
    publishedAt: Schema.Attribute.DateTime;
    role: Schema.Attribute.Relation<'manyToOne', 'plugin::users-permissions.role'>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface PluginUsersPermissionsRole extends Struct.CollectionTypeSchema {
  collectionName: 'up_roles';
  info: {
    description: '';
    displayName: 'Role';
    name: 'role';
    pluralName: 'roles';
    singularName: 'role';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    description: Schema.Attribute.String;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::users-permissions.role'> &
      Schema.Attribute.Private;
    name: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 3;
      }>;
    permissions: Schema.Attribute.Relation<'oneToMany', 'plugin::users-permissions.permission'>;
    publishedAt: Schema.Attribute.DateTime;
    type: Schema.Attribute.String & Schema.Attribute.Unique;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    users: Schema.Attribute.Relation<'oneToMany', 'plugin::users-permissions.user'>;
  };
}

export interface PluginUsersPermissionsUser extends Struct.CollectionTypeSchema {
  collectionName: 'up_users';
  info: {
    description: '';
    displayName: 'User';
    name: 'user';
    pluralName: 'users';
    singularName: 'user';
  };
  options: {
    draftAndPublish: false;
    timestamps: true;
  };
  attributes: {
    blocked: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>;
    confirmationToken: Schema.Attribute.String & Schema.Attribute.Private;
    confirmed: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    email: Schema.Attribute.Email &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 6;
      }>;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::users-permissions.user'> &
      Schema.Attribute.Private;
    password: Schema.Attribute.Password &
      Schema.Attribute.Private &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 6;
      }>;
    provider: Schema.Attribute.String;
    publishedAt: Schema.Attribute.DateTime;
    resetPasswordToken: Schema.Attribute.String & Schema.Attribute.Private;
    role: Schema.Attribute.Relation<'manyToOne', 'plugin::users-permissions.role'>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    username: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.Unique &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 3;
      }>;
  };
}

declare module '@strapi/strapi' {
  export namespace Public {
    export interface ContentTypeSchemas {
      'admin::api-token': AdminApiToken;
      'admin::api-token-permission': AdminApiTokenPermission;
      'admin::permission': AdminPermission;
      'admin::role': AdminRole;
      'admin::session': AdminSession;
      'admin::transfer-token': AdminTransferToken;
      'admin::transfer-token-permission': AdminTransferTokenPermission;
      'admin::user': AdminUser;
      'api::accession.accession': ApiAccessionAccession;
      'api::content-group.content-group': ApiContentGroupContentGroup;
      'api::document.document': ApiDocumentDocument;
      'api::donor.donor': ApiDonorDonor;
      'api::event.event': ApiEventEvent;
      'api::film.film': ApiFilmFilm;
      'api::office-holding.office-holding': ApiOfficeHoldingOfficeHolding;
      'api::organization.organization': ApiOrganizationOrganization;
      'api::person.person': ApiPersonPerson;
      'api::photo.photo': ApiPhotoPhoto;
      'api::place.place': ApiPlacePlace;
      'api::vocabulary-term.vocabulary-term': ApiVocabularyTermVocabularyTerm;
      'plugin::content-releases.release': PluginContentReleasesRelease;
      'plugin::content-releases.release-action': PluginContentReleasesReleaseAction;
      'plugin::i18n.locale': PluginI18NLocale;
      'plugin::review-workflows.workflow': PluginReviewWorkflowsWorkflow;
      'plugin::review-workflows.workflow-stage': PluginReviewWorkflowsWorkflowStage;
      'plugin::upload.file': PluginUploadFile;
      'plugin::upload.folder': PluginUploadFolder;
      'plugin::users-permissions.permission': PluginUsersPermissionsPermission;
      'plugin::users-permissions.role': PluginUsersPermissionsRole;
      'plugin::users-permissions.user': PluginUsersPermissionsUser;
    }
  }
}
