import type { Schema, Struct } from '@strapi/strapi';

export interface AcquisitionAccuracyStatement extends Struct.ComponentSchema {
  collectionName: 'components_acquisition_accuracy_statements';
  info: {
    displayName: 'Cam k\u1EBFt ch\u00EDnh x\u00E1c';
    icon: 'check';
  };
  attributes: {
    signedBy: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'Ng\u01B0\u1EDDi k\u00FD';
          labelEn: 'Signed by';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
      }>;
    signedOn: Schema.Attribute.JSON &
      Schema.Attribute.CustomField<'plugin::provenance.historical-date'> &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'Ng\u00E0y k\u00FD';
          labelEn: 'Signed on';
        };
      }>;
    signerTitle: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'Ch\u1EE9c v\u1EE5';
          labelEn: 'Title';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
      }>;
    statement: Schema.Attribute.Text &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'B\u00EAn cung c\u1EA5p ch\u1ECBu tr\u00E1ch nhi\u1EC7m v\u1EC1 t\u00EDnh ch\u00EDnh x\u00E1c (CV 940-CV/HU).';
          label: 'N\u1ED9i dung cam k\u1EBFt';
          labelEn: 'Statement';
        };
      }>;
  };
}

export interface AuthorityContact extends Struct.ComponentSchema {
  collectionName: 'components_authority_contacts';
  info: {
    displayName: 'Li\u00EAn h\u1EC7 (ri\u00EAng t\u01B0)';
    icon: 'phone';
  };
  attributes: {
    address: Schema.Attribute.Text &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: '\u0110\u1ECBa ch\u1EC9';
          labelEn: 'Address';
        };
      }>;
    email: Schema.Attribute.String &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'Th\u01B0 \u0111i\u1EC7n t\u1EED';
          labelEn: 'E-mail';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
      }>;
    note: Schema.Attribute.Text &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'Ghi ch\u00FA';
          labelEn: 'Note';
        };
      }>;
    phone: Schema.Attribute.String &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: '\u0110i\u1EC7n tho\u1EA1i';
          labelEn: 'Phone';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 50;
      }>;
  };
}

export interface AuthorityGsoCode extends Struct.ComponentSchema {
  collectionName: 'components_authority_gso_codes';
  info: {
    displayName: 'M\u00E3 \u0111\u01A1n v\u1ECB h\u00E0nh ch\u00EDnh';
    icon: 'hashtag';
  };
  attributes: {
    code: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'M\u00E3';
          labelEn: 'Code';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 13;
      }>;
    validFrom: Schema.Attribute.JSON &
      Schema.Attribute.CustomField<'plugin::provenance.historical-date'> &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'T\u1EEB';
          labelEn: 'From';
        };
      }>;
    validTo: Schema.Attribute.JSON &
      Schema.Attribute.CustomField<'plugin::provenance.historical-date'> &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'M\u00E3 \u0111\u01B0\u1EE3c d\u00F9ng l\u1EA1i sau s\u00E1p nh\u1EADp: lu\u00F4n ghi th\u1EDDi h\u1EA1n.';
          label: '\u0110\u1EBFn';
          labelEn: 'To';
        };
      }>;
  };
}

export interface AuthorityOrganizationSuccession extends Struct.ComponentSchema {
  collectionName: 'components_authority_organization_successions';
  info: {
    displayName: 'K\u1EBF t\u1EE5c t\u1ED5 ch\u1EE9c';
    icon: 'arrowRight';
  };
  attributes: {
    date: Schema.Attribute.JSON &
      Schema.Attribute.CustomField<'plugin::provenance.historical-date'> &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'Ng\u00E0y c\u00F3 hi\u1EC7u l\u1EF1c';
          labelEn: 'Effective date';
        };
      }>;
    legalBasis: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'C\u0103n c\u1EE9 ph\u00E1p l\u00FD';
          labelEn: 'Legal basis';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 300;
      }>;
    relationKind: Schema.Attribute.String &
      Schema.Attribute.CustomField<
        'plugin::provenance.code',
        {
          vocabulary: 'succession-kinds';
        }
      > &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'H\u00ECnh th\u1EE9c';
          labelEn: 'Kind';
        };
      }>;
    successor: Schema.Attribute.Relation<'oneToOne', 'api::organization.organization'> &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'T\u1ED5 ch\u1EE9c k\u1EBF t\u1EE5c';
          labelEn: 'Successor';
        };
      }>;
  };
}

export interface AuthorityOtherName extends Struct.ComponentSchema {
  collectionName: 'components_authority_other_names';
  info: {
    displayName: 'T\u00EAn kh\u00E1c';
    icon: 'feather';
  };
  attributes: {
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
    nameKind: Schema.Attribute.String &
      Schema.Attribute.CustomField<
        'plugin::provenance.code',
        {
          vocabulary: 'name-kinds';
        }
      > &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'B\u00ED danh, b\u00FAt danh, t\u00EAn th\u01B0\u1EDDng g\u1ECDi, t\u00EAn khai sinh, t\u00EAn c\u0169.';
          label: 'Lo\u1EA1i t\u00EAn';
          labelEn: 'Kind of name';
        };
      }>;
    source: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'C\u0103n c\u1EE9';
          labelEn: 'Source';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 300;
      }>;
  };
}

export interface AuthorityPlaceSuccession extends Struct.ComponentSchema {
  collectionName: 'components_authority_place_successions';
  info: {
    displayName: 'K\u1EBF t\u1EE5c \u0111\u1ECBa danh';
    icon: 'arrowRight';
  };
  attributes: {
    date: Schema.Attribute.JSON &
      Schema.Attribute.CustomField<'plugin::provenance.historical-date'> &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'Ng\u00E0y c\u00F3 hi\u1EC7u l\u1EF1c';
          labelEn: 'Effective date';
        };
      }>;
    legalBasis: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'S\u1ED1, ng\u00E0y c\u1EE7a ngh\u1ECB quy\u1EBFt, ngh\u1ECB \u0111\u1ECBnh.';
          label: 'C\u0103n c\u1EE9 ph\u00E1p l\u00FD';
          labelEn: 'Legal basis';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 300;
      }>;
    relationKind: Schema.Attribute.String &
      Schema.Attribute.CustomField<
        'plugin::provenance.code',
        {
          vocabulary: 'succession-kinds';
        }
      > &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'S\u00E1p nh\u1EADp, chia t\u00E1ch, \u0111\u1ED5i t\u00EAn, gi\u1EA3i th\u1EC3.';
          label: 'H\u00ECnh th\u1EE9c';
          labelEn: 'Kind';
        };
      }>;
    successor: Schema.Attribute.Relation<'oneToOne', 'api::place.place'> &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: '\u0110\u01A1n v\u1ECB k\u1EBF t\u1EE5c';
          labelEn: 'Successor';
        };
      }>;
  };
}

export interface CaptionAuthorStatement extends Struct.ComponentSchema {
  collectionName: 'components_caption_author_statements';
  info: {
    displayName: 'T\u00E1c gi\u1EA3';
    icon: 'feather';
  };
  attributes: {
    asWritten: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'T\u00EAn t\u00E1c gi\u1EA3 \u0111\u00FAng nh\u01B0 ghi tr\u00EAn v\u1EADt.';
          label: 'Nguy\u00EAn v\u0103n';
          labelEn: 'As written';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 300;
      }>;
    certainty: Schema.Attribute.String &
      Schema.Attribute.CustomField<
        'plugin::provenance.code',
        {
          vocabulary: 'certainty';
        }
      > &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'Ch\u1EAFc ch\u1EAFn, c\u00F3 l\u1EBD \u0111\u00FAng, c\u00F3 th\u1EC3, hay c\u00F2n tranh c\u00E3i.';
          label: 'M\u1EE9c ch\u1EAFc ch\u1EAFn';
          labelEn: 'Certainty';
        };
      }>;
    organization: Schema.Attribute.Relation<'oneToOne', 'api::organization.organization'> &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'T\u00E1c gi\u1EA3 (c\u01A1 quan)';
          labelEn: 'Author (body)';
        };
      }>;
    person: Schema.Attribute.Relation<'oneToOne', 'api::person.person'> &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'T\u00E1c gi\u1EA3 (c\u00E1 nh\u00E2n)';
          labelEn: 'Author (person)';
        };
      }>;
    source: Schema.Attribute.Text &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'V\u00EC sao bi\u1EBFt \u0111i\u1EC1u n\u00E0y: ch\u1EEF ghi sau \u1EA3nh, l\u1EDDi k\u1EC3 c\u1EE7a ai, t\u00E0i li\u1EC7u n\u00E0o.';
          label: 'C\u0103n c\u1EE9';
          labelEn: 'Source';
        };
      }>;
    unknown: Schema.Attribute.Boolean &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: '\u0110\u00E1nh d\u1EA5u khi \u0111\u00E3 t\u00ECm m\u00E0 kh\u00F4ng bi\u1EBFt; ph\u1EA3i ghi l\u00FD do.';
          label: 'Kh\u00F4ng r\u00F5';
          labelEn: 'Unknown';
        };
      }> &
      Schema.Attribute.DefaultTo<false>;
    unknownReason: Schema.Attribute.Text &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'V\u00ED d\u1EE5: m\u1EB7t sau kh\u00F4ng ghi, ng\u01B0\u1EDDi hi\u1EBFn t\u1EB7ng kh\u00F4ng nh\u1EDB.';
          label: 'L\u00FD do kh\u00F4ng r\u00F5';
          labelEn: 'Why unknown';
        };
      }>;
  };
}

export interface CaptionEventStatement extends Struct.ComponentSchema {
  collectionName: 'components_caption_event_statements';
  info: {
    displayName: 'S\u1EF1 ki\u1EC7n';
    icon: 'calendar';
  };
  attributes: {
    asWritten: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'T\u00EAn s\u1EF1 ki\u1EC7n \u0111\u00FAng nh\u01B0 ghi tr\u00EAn v\u1EADt ho\u1EB7c trong l\u1EDDi k\u1EC3.';
          label: 'Nguy\u00EAn v\u0103n';
          labelEn: 'As written';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
    certainty: Schema.Attribute.String &
      Schema.Attribute.CustomField<
        'plugin::provenance.code',
        {
          vocabulary: 'certainty';
        }
      > &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'Ch\u1EAFc ch\u1EAFn, c\u00F3 l\u1EBD \u0111\u00FAng, c\u00F3 th\u1EC3, hay c\u00F2n tranh c\u00E3i.';
          label: 'M\u1EE9c ch\u1EAFc ch\u1EAFn';
          labelEn: 'Certainty';
        };
      }>;
    event: Schema.Attribute.Relation<'oneToOne', 'api::event.event'> &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'Ch\u1ECDn s\u1EF1 ki\u1EC7n trong danh m\u1EE5c; ch\u01B0a c\u00F3 th\u00EC t\u1EA1o m\u1EDBi.';
          label: 'S\u1EF1 ki\u1EC7n';
          labelEn: 'Event';
        };
      }>;
    source: Schema.Attribute.Text &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'V\u00EC sao bi\u1EBFt \u0111i\u1EC1u n\u00E0y: ch\u1EEF ghi sau \u1EA3nh, l\u1EDDi k\u1EC3 c\u1EE7a ai, t\u00E0i li\u1EC7u n\u00E0o.';
          label: 'C\u0103n c\u1EE9';
          labelEn: 'Source';
        };
      }>;
    unknown: Schema.Attribute.Boolean &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: '\u0110\u00E1nh d\u1EA5u khi \u0111\u00E3 t\u00ECm m\u00E0 kh\u00F4ng bi\u1EBFt; ph\u1EA3i ghi l\u00FD do.';
          label: 'Kh\u00F4ng r\u00F5';
          labelEn: 'Unknown';
        };
      }> &
      Schema.Attribute.DefaultTo<false>;
    unknownReason: Schema.Attribute.Text &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'V\u00ED d\u1EE5: m\u1EB7t sau kh\u00F4ng ghi, ng\u01B0\u1EDDi hi\u1EBFn t\u1EB7ng kh\u00F4ng nh\u1EDB.';
          label: 'L\u00FD do kh\u00F4ng r\u00F5';
          labelEn: 'Why unknown';
        };
      }>;
  };
}

export interface CaptionPersonMention extends Struct.ComponentSchema {
  collectionName: 'components_caption_person_mentions';
  info: {
    displayName: 'Nh\u00E2n v\u1EADt \u0111\u01B0\u1EE3c nh\u1EAFc \u0111\u1EBFn';
    icon: 'user';
  };
  attributes: {
    asWritten: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'T\u00EAn \u0111\u00FAng nh\u01B0 ghi tr\u00EAn v\u1EADt.';
          label: 'Nguy\u00EAn v\u0103n';
          labelEn: 'As written';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 300;
      }>;
    certainty: Schema.Attribute.String &
      Schema.Attribute.CustomField<
        'plugin::provenance.code',
        {
          vocabulary: 'certainty';
        }
      > &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'Ch\u1EAFc ch\u1EAFn, c\u00F3 l\u1EBD \u0111\u00FAng, c\u00F3 th\u1EC3, hay c\u00F2n tranh c\u00E3i.';
          label: 'M\u1EE9c ch\u1EAFc ch\u1EAFn';
          labelEn: 'Certainty';
        };
      }>;
    person: Schema.Attribute.Relation<'oneToOne', 'api::person.person'> &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'Ch\u1ECDn trong danh m\u1EE5c nh\u00E2n v\u1EADt.';
          label: 'Nh\u00E2n v\u1EADt';
          labelEn: 'Person';
        };
      }>;
    position: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'V\u00ED d\u1EE5: h\u00E0ng \u0111\u1EA7u, th\u1EE9 hai t\u1EEB tr\u00E1i sang.';
          label: 'V\u1ECB tr\u00ED trong h\u00ECnh';
          labelEn: 'Position';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
      }>;
    source: Schema.Attribute.Text &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'V\u00EC sao bi\u1EBFt \u0111i\u1EC1u n\u00E0y: ch\u1EEF ghi sau \u1EA3nh, l\u1EDDi k\u1EC3 c\u1EE7a ai, t\u00E0i li\u1EC7u n\u00E0o.';
          label: 'C\u0103n c\u1EE9';
          labelEn: 'Source';
        };
      }>;
    titleAtDate: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'Ch\u1EE9c v\u1EE5 v\u00E0o th\u1EDDi \u0111i\u1EC3m c\u1EE7a h\u00ECnh, kh\u00F4ng ph\u1EA3i hi\u1EC7n nay.';
          label: 'Ch\u1EE9c v\u1EE5 khi \u1EA5y';
          labelEn: 'Title at the date';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
      }>;
  };
}

export interface CaptionPersonsStatement extends Struct.ComponentSchema {
  collectionName: 'components_caption_persons_statements';
  info: {
    displayName: 'Nh\u00E2n v\u1EADt';
    icon: 'user';
  };
  attributes: {
    nobody: Schema.Attribute.Boolean &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'H\u00ECnh kh\u00F4ng c\u00F3 nh\u00E2n v\u1EADt (phong c\u1EA3nh, hi\u1EC7n v\u1EADt, v\u0103n b\u1EA3n).';
          label: 'Kh\u00F4ng c\u00F3 ng\u01B0\u1EDDi';
          labelEn: 'Nobody depicted';
        };
      }> &
      Schema.Attribute.DefaultTo<false>;
    people: Schema.Attribute.Component<'caption.person-mention', true> &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'Theo th\u1EE9 t\u1EF1 t\u1EEB tr\u00E1i sang ph\u1EA3i, h\u00E0ng tr\u01B0\u1EDBc \u0111\u1EBFn h\u00E0ng sau.';
          label: 'Nh\u1EEFng ng\u01B0\u1EDDi trong h\u00ECnh';
          labelEn: 'People';
        };
      }>;
    unknown: Schema.Attribute.Boolean &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: '\u0110\u00E1nh d\u1EA5u khi \u0111\u00E3 t\u00ECm m\u00E0 kh\u00F4ng bi\u1EBFt; ph\u1EA3i ghi l\u00FD do.';
          label: 'Kh\u00F4ng r\u00F5';
          labelEn: 'Unknown';
        };
      }> &
      Schema.Attribute.DefaultTo<false>;
    unknownReason: Schema.Attribute.Text &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'V\u00ED d\u1EE5: m\u1EB7t sau kh\u00F4ng ghi, ng\u01B0\u1EDDi hi\u1EBFn t\u1EB7ng kh\u00F4ng nh\u1EDB.';
          label: 'L\u00FD do kh\u00F4ng r\u00F5';
          labelEn: 'Why unknown';
        };
      }>;
  };
}

export interface CaptionPlaceStatement extends Struct.ComponentSchema {
  collectionName: 'components_caption_place_statements';
  info: {
    displayName: '\u0110\u1ECBa \u0111i\u1EC3m';
    icon: 'pinMap';
  };
  attributes: {
    asWritten: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: '\u0110\u1ECBa danh \u0111\u00FAng nh\u01B0 ghi tr\u00EAn v\u1EADt.';
          label: 'Nguy\u00EAn v\u0103n';
          labelEn: 'As written';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 300;
      }>;
    certainty: Schema.Attribute.String &
      Schema.Attribute.CustomField<
        'plugin::provenance.code',
        {
          vocabulary: 'certainty';
        }
      > &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'Ch\u1EAFc ch\u1EAFn, c\u00F3 l\u1EBD \u0111\u00FAng, c\u00F3 th\u1EC3, hay c\u00F2n tranh c\u00E3i.';
          label: 'M\u1EE9c ch\u1EAFc ch\u1EAFn';
          labelEn: 'Certainty';
        };
      }>;
    place: Schema.Attribute.Relation<'oneToOne', 'api::place.place'> &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'Ch\u1ECDn \u0111\u01A1n v\u1ECB \u0111\u00FAng v\u00E0o th\u1EDDi \u0111i\u1EC3m c\u1EE7a h\u00ECnh (t\u00EAn, lo\u1EA1i, n\u0103m hi\u1EC7u l\u1EF1c).';
          label: '\u0110\u1ECBa \u0111i\u1EC3m';
          labelEn: 'Place';
        };
      }>;
    source: Schema.Attribute.Text &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'V\u00EC sao bi\u1EBFt \u0111i\u1EC1u n\u00E0y: ch\u1EEF ghi sau \u1EA3nh, l\u1EDDi k\u1EC3 c\u1EE7a ai, t\u00E0i li\u1EC7u n\u00E0o.';
          label: 'C\u0103n c\u1EE9';
          labelEn: 'Source';
        };
      }>;
    unknown: Schema.Attribute.Boolean &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: '\u0110\u00E1nh d\u1EA5u khi \u0111\u00E3 t\u00ECm m\u00E0 kh\u00F4ng bi\u1EBFt; ph\u1EA3i ghi l\u00FD do.';
          label: 'Kh\u00F4ng r\u00F5';
          labelEn: 'Unknown';
        };
      }> &
      Schema.Attribute.DefaultTo<false>;
    unknownReason: Schema.Attribute.Text &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'V\u00ED d\u1EE5: m\u1EB7t sau kh\u00F4ng ghi, ng\u01B0\u1EDDi hi\u1EBFn t\u1EB7ng kh\u00F4ng nh\u1EDB.';
          label: 'L\u00FD do kh\u00F4ng r\u00F5';
          labelEn: 'Why unknown';
        };
      }>;
  };
}

export interface CaptionTimeStatement extends Struct.ComponentSchema {
  collectionName: 'components_caption_time_statements';
  info: {
    displayName: 'Th\u1EDDi gian';
    icon: 'clock';
  };
  attributes: {
    certainty: Schema.Attribute.String &
      Schema.Attribute.CustomField<
        'plugin::provenance.code',
        {
          vocabulary: 'certainty';
        }
      > &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'Ch\u1EAFc ch\u1EAFn, c\u00F3 l\u1EBD \u0111\u00FAng, c\u00F3 th\u1EC3, hay c\u00F2n tranh c\u00E3i.';
          label: 'M\u1EE9c ch\u1EAFc ch\u1EAFn';
          labelEn: 'Certainty';
        };
      }>;
    date: Schema.Attribute.JSON &
      Schema.Attribute.CustomField<'plugin::provenance.historical-date'> &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'G\u00F5 nh\u01B0 v\u1EABn vi\u1EBFt: 28/6/2022, kho\u1EA3ng 1968, nh\u1EEFng n\u0103m 60, tr\u01B0\u1EDBc 30/4/1975.';
          label: 'Th\u1EDDi gian';
          labelEn: 'Date';
        };
      }>;
    source: Schema.Attribute.Text &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'V\u00EC sao bi\u1EBFt \u0111i\u1EC1u n\u00E0y: ch\u1EEF ghi sau \u1EA3nh, l\u1EDDi k\u1EC3 c\u1EE7a ai, t\u00E0i li\u1EC7u n\u00E0o.';
          label: 'C\u0103n c\u1EE9';
          labelEn: 'Source';
        };
      }>;
    unknown: Schema.Attribute.Boolean &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: '\u0110\u00E1nh d\u1EA5u khi \u0111\u00E3 t\u00ECm m\u00E0 kh\u00F4ng bi\u1EBFt; ph\u1EA3i ghi l\u00FD do.';
          label: 'Kh\u00F4ng r\u00F5';
          labelEn: 'Unknown';
        };
      }> &
      Schema.Attribute.DefaultTo<false>;
    unknownReason: Schema.Attribute.Text &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'V\u00ED d\u1EE5: m\u1EB7t sau kh\u00F4ng ghi, ng\u01B0\u1EDDi hi\u1EBFn t\u1EB7ng kh\u00F4ng nh\u1EDB.';
          label: 'L\u00FD do kh\u00F4ng r\u00F5';
          labelEn: 'Why unknown';
        };
      }>;
  };
}

export interface MediaRepresentation extends Struct.ComponentSchema {
  collectionName: 'components_media_representations';
  info: {
    displayName: 'H\u00ECnh th\u1EC3 hi\u1EC7n';
    icon: 'picture';
  };
  attributes: {
    file: Schema.Attribute.Media<'images' | 'videos' | 'audios' | 'files'> &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'T\u1EC7p g\u1ED1c \u0111\u01B0\u1EE3c gi\u1EEF nguy\u00EAn t\u1EEBng byte; h\u00ECnh xem \u0111\u01B0\u1EE3c t\u1EA1o ri\u00EAng.';
          label: 'T\u1EC7p g\u1ED1c';
          labelEn: 'Master file';
        };
      }>;
    inscription: Schema.Attribute.Text &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'Ch\u00E9p nguy\u00EAn v\u0103n ch\u1EEF \u1EDF m\u1EB7t sau, l\u1EC1, tem: \u0111\u00F3 l\u00E0 ch\u1EE9ng c\u1EE9.';
          label: 'Ch\u1EEF ghi tr\u00EAn v\u1EADt';
          labelEn: 'Inscription';
        };
      }>;
    inscriptionSource: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'N\u00E9t ch\u1EEF c\u1EE7a ai, m\u1EF1c g\u00EC, vi\u1EBFt l\u00FAc n\u00E0o n\u1EBFu bi\u1EBFt.';
          label: 'Ai vi\u1EBFt, khi n\u00E0o';
          labelEn: 'Who wrote it';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 300;
      }>;
    label: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'Nh\u00E3n';
          labelEn: 'Label';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
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
          help: 'Ch\u1EC9 c\u1EA7n cho t\u1EC7p ph\u1EE5 \u0111\u1EC1; b\u1ECF tr\u1ED1ng th\u00EC kho \u0111o\u00E1n theo t\u00EAn t\u1EC7p v\u00E0 l\u1EDDi.';
          label: 'Ng\u00F4n ng\u1EEF c\u1EE7a ph\u1EE5 \u0111\u1EC1';
          labelEn: 'Language of the subtitles';
        };
      }>;
    madeFrom: Schema.Attribute.String &
      Schema.Attribute.Private &
      Schema.Attribute.CustomField<'plugin::provenance.made-from'> &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'B\u1EA3n l\u00E0m s\u1EA1ch, ph\u1EE5c h\u1ED3i hay t\u00F4 m\u00E0u \u0111\u01B0\u1EE3c l\u00E0m ra t\u1EEB t\u1EC7p n\u00E0o c\u1EE7a t\u01B0 li\u1EC7u n\u00E0y.';
          label: 'L\u00E0m t\u1EEB t\u1EC7p';
          labelEn: 'Made from';
        };
      }>;
    pageNumber: Schema.Attribute.Integer &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'S\u1ED1 trang';
          labelEn: 'Page number';
        };
      }> &
      Schema.Attribute.SetMinMax<
        {
          min: 1;
        },
        number
      >;
    processing: Schema.Attribute.String &
      Schema.Attribute.CustomField<
        'plugin::provenance.code',
        {
          vocabulary: 'file-processing';
        }
      > &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'B\u1EA3n qu\u00E9t nguy\u00EAn tr\u1EA1ng, \u0111\u00E3 l\u00E0m s\u1EA1ch, \u0111\u00E3 ph\u1EE5c h\u1ED3i hay \u0111\u00E3 t\u00F4 m\u00E0u.';
          label: 'M\u1EE9c can thi\u1EC7p';
          labelEn: 'Processing';
        };
      }> &
      Schema.Attribute.DefaultTo<'original'>;
    role: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.CustomField<
        'plugin::provenance.code',
        {
          vocabulary: 'representation-roles';
        }
      > &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'M\u1EB7t tr\u01B0\u1EDBc, m\u1EB7t sau, trang album, trang n, b\u1EA3n g\u1ED1c.';
          label: 'Vai tr\u00F2';
          labelEn: 'Role';
        };
      }>;
  };
}

export interface ProvenanceCustody extends Struct.ComponentSchema {
  collectionName: 'components_provenance_custodies';
  info: {
    displayName: 'Ng\u01B0\u1EDDi l\u01B0u gi\u1EEF';
    icon: 'key';
  };
  attributes: {
    acquiredBy: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'V\u00ED d\u1EE5: th\u1EEBa k\u1EBF, \u0111\u01B0\u1EE3c t\u1EB7ng, mua, thu gi\u1EEF.';
          label: 'Nh\u1EADn b\u1EB1ng c\u00E1ch n\u00E0o';
          labelEn: 'How it was acquired';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 300;
      }>;
    donor: Schema.Attribute.Relation<'oneToOne', 'api::donor.donor'> &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'N\u1EBFu ng\u01B0\u1EDDi gi\u1EEF l\u00E0 b\u00EAn trao t\u01B0 li\u1EC7u cho kho.';
          label: 'B\u00EAn hi\u1EBFn t\u1EB7ng';
          labelEn: 'Donor';
        };
      }>;
    from: Schema.Attribute.JSON &
      Schema.Attribute.CustomField<'plugin::provenance.historical-date'> &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'Gi\u1EEF t\u1EEB';
          labelEn: 'Held from';
        };
      }>;
    holder: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'T\u00EAn ng\u01B0\u1EDDi, gia \u0111\u00ECnh ho\u1EB7c c\u01A1 quan, nh\u01B0 ghi tr\u00EAn gi\u1EA5y t\u1EDD.';
          label: 'Ng\u01B0\u1EDDi ho\u1EB7c n\u01A1i gi\u1EEF';
          labelEn: 'Holder';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 300;
      }>;
    organization: Schema.Attribute.Relation<'oneToOne', 'api::organization.organization'> &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'C\u01A1 quan';
          labelEn: 'Organization';
        };
      }>;
    source: Schema.Attribute.Text &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: 'V\u00EC sao bi\u1EBFt \u0111i\u1EC1u n\u00E0y.';
          label: 'C\u0103n c\u1EE9';
          labelEn: 'Source';
        };
      }>;
    to: Schema.Attribute.JSON &
      Schema.Attribute.CustomField<'plugin::provenance.historical-date'> &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: '\u0110\u1EBFn';
          labelEn: 'Held until';
        };
      }>;
    unknown: Schema.Attribute.Boolean &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          help: '\u0110\u00E1nh d\u1EA5u khi m\u1ED9t \u0111o\u1EA1n th\u1EDDi gian kh\u00F4ng bi\u1EBFt ai gi\u1EEF.';
          label: 'Kh\u00F4ng r\u00F5 ai gi\u1EEF';
          labelEn: 'Holder unknown';
        };
      }> &
      Schema.Attribute.DefaultTo<false>;
    unknownReason: Schema.Attribute.Text &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'L\u00FD do kh\u00F4ng r\u00F5';
          labelEn: 'Why unknown';
        };
      }>;
  };
}

export interface StorageLocation extends Struct.ComponentSchema {
  collectionName: 'components_storage_locations';
  info: {
    displayName: 'N\u01A1i c\u1EA5t gi\u1EEF';
    icon: 'archive';
  };
  attributes: {
    box: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'H\u1ED9p/c\u1EB7p';
          labelEn: 'Box';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 50;
      }>;
    file: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'H\u1ED3 s\u01A1';
          labelEn: 'File';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 50;
      }>;
    repository: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'Kho';
          labelEn: 'Repository';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
      }>;
    sheets: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'T\u1EDD, t\u00FAi, \u1EA3nh s\u1ED1';
          labelEn: 'Sheets';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 50;
      }>;
    shelf: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        'kho-tu-lieu': {
          label: 'Gi\u00E1/t\u1EE7';
          labelEn: 'Shelf';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 50;
      }>;
  };
}

declare module '@strapi/strapi' {
  export namespace Public {
    export interface ComponentSchemas {
      'acquisition.accuracy-statement': AcquisitionAccuracyStatement;
      'authority.contact': AuthorityContact;
      'authority.gso-code': AuthorityGsoCode;
      'authority.organization-succession': AuthorityOrganizationSuccession;
      'authority.other-name': AuthorityOtherName;
      'authority.place-succession': AuthorityPlaceSuccession;
      'caption.author-statement': CaptionAuthorStatement;
      'caption.event-statement': CaptionEventStatement;
      'caption.person-mention': CaptionPersonMention;
      'caption.persons-statement': CaptionPersonsStatement;
      'caption.place-statement': CaptionPlaceStatement;
      'caption.time-statement': CaptionTimeStatement;
      'media.representation': MediaRepresentation;
      'provenance.custody': ProvenanceCustody;
      'storage.location': StorageLocation;
    }
  }
}
