import { readReport } from './read-report';

const SENT = ['a', 'b', 'c'].map((documentId) => ({
  uid: 'api::photo.photo',
  documentId,
  title: `Ảnh ${documentId}`,
}));

it('U22: tells of every item that was sent, in its order, whatever the server left out', () => {
  const answer = { report: [{ documentId: 'b', title: 'Ảnh b (mới)', ok: true, findings: [] }] };
  expect(readReport(answer, SENT).map(({ title, ok, reasons }) => [title, ok, reasons.length])).toEqual([
    ['Ảnh a', false, 1],
    ['Ảnh b (mới)', true, 0],
    ['Ảnh c', false, 1],
  ]);
});

it.each([
  [
    'an appraisal act',
    {
      findings: [
        { code: 'X', severity: 'error', vi: 'Chưa có biên bản giao nhận.', en: 'No handover record.' },
      ],
    },
    [{ vi: 'Chưa có biên bản giao nhận.', en: 'No handover record.' }],
  ],
  [
    'the gate, which names its findings as field errors',
    {
      vi: 'Chưa thể công bố.',
      en: 'Not yet.',
      findings: [
        { message: 'Chưa có sự kiện.', messageEn: 'No event.', severity: 'error' },
        { message: 'Nên xem lại.', messageEn: 'Look again.', severity: 'warning' },
      ],
    },
    [{ vi: 'Chưa có sự kiện.', en: 'No event.' }],
  ],
  [
    'a refusal without findings',
    { vi: 'Không có tư liệu này.', en: 'There is no such item.', findings: [] },
    [{ vi: 'Không có tư liệu này.', en: 'There is no such item.' }],
  ],
])('reads the reasons of %s', (_case, line, reasons) => {
  const [first] = readReport({ report: [{ documentId: 'a', ok: false, ...line }] }, SENT.slice(0, 1));
  expect(first?.reasons).toEqual(reasons);
});

it.each([[undefined], [null], [{ report: 'no' }], [{ count: 3 }]])('never takes %j for success', (answer) => {
  expect(readReport(answer, SENT).some(({ ok }) => ok)).toBe(false);
});
