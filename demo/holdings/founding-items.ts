import { bacAiPlan } from '../founding/bac-ai-plan';
import { donDuongRequest } from '../founding/don-duong-request';
import type { FoundingDocument } from '../founding/types';
import { paginate } from '../pictures';
import type { Holding, HoldingFile } from './types';
import { certain, nobody } from './words';

/** Every page as a scanned picture and the whole as one PDF: the two ways a paper reaches an archive. */
const filesOf = ({ key, typeset }: FoundingDocument, format: 'tiff' | 'png'): HoldingFile[] => [
  ...Array.from({ length: paginate(typeset) }, (_, index): HoldingFile => {
    const pageNumber = index + 1;
    return {
      role: 'page',
      pageNumber,
      label: `Trang ${pageNumber}`,
      file: {
        type: 'page',
        key: `${key}-trang-${pageNumber}`,
        page: { document: typeset, pageNumber },
        format,
      },
    };
  }),
  { role: 'master', label: 'Toàn văn (PDF)', file: { type: 'pdf', key: `${key}-pdf`, document: typeset } },
];

const textOf = ({ typeset }: FoundingDocument): string =>
  [
    ...typeset.leftHead,
    ...typeset.rightHead,
    ...typeset.title,
    ...typeset.paragraphs.map(({ text }) => text),
    'Nơi nhận:',
    ...typeset.recipients,
    ...typeset.signature.filter((line) => line !== ''),
  ].join('\n');

const item = (
  source: FoundingDocument,
  particulars: Pick<
    Holding,
    'title' | 'titleEn' | 'group' | 'event' | 'place' | 'author' | 'provenance' | 'accession' | 'issuer'
  > & {
    format: 'tiff' | 'png';
    more: Holding['more'];
  },
): Holding => {
  const { format, more, ...described } = particulars;
  return {
    ...described,
    key: source.key,
    kind: 'document',
    persons: nobody,
    time: { date: source.datePhrase, ...certain('ghi trên văn bản') },
    files: filesOf(source, format),
    description: `Mục minh họa: văn bản mở đầu của kho này, chép lại toàn văn và dựng lại từng trang. ${source.abstract}.`,
    access: 'cong-khai-tai',
    publish: true,
    issuedDate: source.datePhrase,
    more: {
      codeNotation: source.notation,
      ...(source.number ? { codeNumber: source.number } : {}),
      organName: source.issuer,
      subject: source.abstract,
      signer: source.signer.name,
      copyForm: 'BSH',
      language: '01',
      numberOfPage: paginate(source.typeset),
      transcription: textOf(source),
      confidenceLevel: '01',
      factReliability: 'A',
      rightsStatement: 'Văn bản của cơ quan Đảng, không thuộc đối tượng bảo hộ quyền tác giả.',
      maintenance: '01',
      mode: '01',
      ...more,
    },
  };
};

/** The two papers this archive was built for. */
export const foundingItems: readonly Holding[] = [
  item(bacAiPlan, {
    title: 'Kế hoạch sưu tầm, lưu trữ hình ảnh, phim tư liệu và phục hồi tài liệu lịch sử Đảng bộ huyện',
    titleEn: 'Plan for collecting, keeping and restoring the records of the Party history of Bác Ái district',
    group: 'G1',
    event: { asWritten: 'Ban hành Kế hoạch', ...certain('ghi trên văn bản') },
    place: { place: 'h-bac-ai-2000', asWritten: 'Bác Ái', ...certain('ghi trên văn bản') },
    author: {
      organization: 'huyen-uy-bac-ai',
      asWritten: 'T/M Ban Thường vụ, Phó Bí thư Phạm Văn Sâm',
      ...certain('chữ ký trên văn bản'),
    },
    provenance: 'Dựng lại từ bản chữ của văn bản; bản gốc do Văn phòng Huyện ủy Bác Ái lưu.',
    issuer: 'huyen-uy-bac-ai',
    format: 'tiff',
    more: { typeName: '10', sourceGroup: 'S2', docCode: 'MH-T-001' },
  }),
  item(donDuongRequest, {
    title:
      'Công văn 940-CV/HU về cung cấp tư liệu, hình ảnh biên soạn Lịch sử Đảng bộ huyện giai đoạn 2005-2025',
    titleEn:
      'Letter 940-CV/HU asking for records and pictures for the Party history of Đơn Dương district, 2005–2025',
    group: 'H8',
    event: {
      asWritten: 'Biên soạn Lịch sử Đảng bộ huyện Đơn Dương giai đoạn 2005 – 2025',
      ...certain('ghi trên văn bản'),
    },
    place: { place: 'h-don-duong', asWritten: 'Đơn Dương', ...certain('ghi trên văn bản') },
    author: {
      organization: 'huyen-uy-don-duong',
      asWritten: 'T/M Ban Thường vụ, Bí thư Trương Văn Tùng',
      ...certain('chữ ký trên văn bản'),
    },
    provenance: 'Dựng lại từ bản chữ của văn bản; bản gốc do Văn phòng Huyện ủy Đơn Dương lưu.',
    issuer: 'huyen-uy-don-duong',
    format: 'png',
    more: { typeName: '22', sourceGroup: 'S7', docCode: 'MH-T-002' },
  }),
];
