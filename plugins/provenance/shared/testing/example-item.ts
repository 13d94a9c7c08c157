import type { EvaluationContext, MasterInfo } from '../contracts';
import { DEFAULT_SETTINGS } from '../rule-settings';

type Row = Record<string, unknown>;

const FILE_ID = 7;

/** The person of the example's caption. */
export const BA = 'nguoi-ba';

/** A photograph that passes every rule, as a populated row; `change` replaces top-level fields. For tests. */
export const exampleItem = (change: Row = {}): Row => ({
  id: 1,
  documentId: 'a1b2c3d4e5f6g7h8i9j0k1l2',
  title: 'Đại hội Đảng bộ huyện Bác Ái lần thứ X',
  contentGroup: { id: 4, code: 'G4', media: ['photo', 'film'] },
  captionEvent: { event: { id: 3 }, asWritten: null, certainty: 'certain', unknown: false },
  captionPersons: {
    people: [{ person: { id: 9, documentId: BA }, asWritten: 'đ/c Ba', certainty: 'probable' }],
    nobody: false,
  },
  captionTime: {
    date: {
      text: 'khoảng 1968',
      edtf: '1968~',
      from: '1967-01-01',
      to: '1969-12-31',
      calendar: 'gregorian',
      certainty: 'approximate',
    },
    unknown: false,
  },
  captionPlace: { place: null, asWritten: 'Phước Bình', unknown: false },
  captionAuthor: {
    person: null,
    organization: null,
    asWritten: null,
    unknown: true,
    unknownReason: 'Mặt sau không ghi',
  },
  representations: [
    {
      role: 'front',
      file: { id: FILE_ID, provider_metadata: { sha256: 'ab'.repeat(32), kind: 'image', checked: true } },
    },
  ],
  provenance: 'Gia đình ông Chamaléa Bốc hiến tặng năm 2023',
  custody: [
    {
      holder: 'Gia đình ông Chamaléa Bốc',
      from: { text: 'khoảng 1968', from: '1967-01-01', to: '1969-12-31' },
      to: { text: '2023', from: '2023-01-01', to: '2023-12-31' },
      source: 'lời kể của gia đình',
      unknown: false,
    },
  ],
  accession: { id: 5 },
  rightsStatement: 'Gia đình cho phép công bố.',
  accessRegime: 'cong-khai-xem',
  secrecy: '0',
  ...change,
});

/** A picture that was decoded and secured. For tests. */
export const exampleMaster = (change: Partial<MasterInfo> = {}): MasterInfo => ({
  sha256: 'ab'.repeat(32),
  kind: 'image',
  mime: 'image/jpeg',
  checked: true,
  pages: null,
  verifiedAt: null,
  capturedOn: null,
  ...change,
});

/** What goes with `exampleItem`: its master is secured and decoded, all codes are known. For tests. */
export const exampleContext = (change: Partial<EvaluationContext> = {}): EvaluationContext => ({
  kind: 'photo',
  masters: new Map([[FILE_ID, exampleMaster()]]),
  hasCode: () => true,
  related: null,
  settings: DEFAULT_SETTINGS,
  ...change,
});
