import type { Core, UID } from '@strapi/strapi';

import { describedFields, type FieldShapes } from '../../../shared/versions/field-shape';
import type { SnapshotContext } from '../../../shared/versions/snapshot';

type Populate = Record<string, unknown>;

/** How to read the description of a type: its fields and what to populate, worked out once. */
export interface DescribedType {
  readonly fields: FieldShapes;
  readonly populate: Populate;
}

const FILE = { select: ['id', 'name', 'provider_metadata'] };

/** The schemas as `shared/versions` wants to see them. */
export const createSchemas = (strapi: Core.Strapi) => {
  const types = new Map<string, DescribedType>();
  const components = new Map<string, FieldShapes>();

  const componentOf = (uid: string): FieldShapes => {
    const known = components.get(uid);
    if (known) return known;
    const attributes = strapi.components[uid as UID.Component]?.attributes ?? {};
    const fields = describedFields(attributes as unknown as FieldShapes);
    components.set(uid, fields);
    return fields;
  };

  const mainFieldOf = (target: string): string => {
    const options = strapi.contentTypes[target as UID.ContentType]?.pluginOptions as
      | { 'kho-tu-lieu'?: { mainField?: string } }
      | undefined;
    return options?.['kho-tu-lieu']?.mainField ?? 'documentId';
  };

  /** Spelled out to the last field: never `populate: '*'`. */
  const populateOf = (fields: FieldShapes): Populate =>
    Object.fromEntries(
      Object.entries(fields).flatMap(([name, shape]): [string, unknown][] => {
        if (shape.type === 'relation')
          return [[name, { select: ['id', 'documentId', mainFieldOf(shape.target ?? '')] }]];
        if (shape.type === 'media') return [[name, FILE]];
        if (shape.type !== 'component') return [];
        return [[name, { populate: populateOf(componentOf(shape.component ?? '')) }]];
      }),
    );

  const describedType = (uid: string): DescribedType => {
    const known = types.get(uid);
    if (known) return known;
    const attributes = strapi.contentTypes[uid as UID.ContentType].attributes as unknown as FieldShapes;
    const fields = describedFields(attributes);
    const described = { fields, populate: populateOf(fields) };
    types.set(uid, described);
    return described;
  };

  const context: SnapshotContext = { componentOf, mainFieldOf };
  return { describedType, componentOf, mainFieldOf, context };
};

export type Schemas = ReturnType<typeof createSchemas>;
