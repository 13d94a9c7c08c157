import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';

import { type FolderNode, type FolderOption, folderOptions } from './folder-options';
import { useUploadWords } from './words';

const ROOT = 'root';

interface FolderSelectProps {
  readonly value: number | null;
  readonly onChange: (folderId: number | null) => void;
}

/** Where in the media library new files go. */
export const FolderSelect = ({ value, onChange }: FolderSelectProps) => {
  const words = useUploadWords();
  const { get } = useFetchClient();
  const [folders, setFolders] = useState<readonly FolderOption[]>([]);
  useEffect(() => {
    const control = new AbortController();
    get<{ data: FolderNode[] }>('/upload/folder-structure', { signal: control.signal }).then(
      ({ data }) => setFolders(folderOptions(data.data)),
      // Without them the root is still there to choose.
      () => undefined,
    );
    return () => control.abort();
  }, [get]);
  return (
    <Field.Root name="folder" width="100%">
      <Field.Label>{words('folder')}</Field.Label>
      <SingleSelect
        value={value === null ? ROOT : String(value)}
        onChange={(chosen) => onChange(chosen === ROOT ? null : Number(chosen))}
      >
        <SingleSelectOption value={ROOT}>{words('folder.root')}</SingleSelectOption>
        {folders.map(({ id, label }) => (
          <SingleSelectOption key={id} value={String(id)}>
            {label}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
};
