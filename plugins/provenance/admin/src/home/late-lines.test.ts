import type { Paged, TaskItem } from '../api/page-contracts';
import { lateLines } from './late-lines';

const item = (documentId: string, days: number, late = true): TaskItem => ({
  uid: 'api::photo.photo',
  documentId,
  title: documentId,
  stage: 'offered',
  since: null,
  days,
  late,
  submitter: null,
  submitterProcess: null,
  score: null,
  errors: null,
});

const page = (...items: TaskItem[]): Paged<TaskItem> => ({
  items,
  total: items.length,
  page: 1,
  pageCount: 1,
});

it('names what is late, longest first, each item once', () => {
  const lines = lateLines([page(item('a', 8), item('b', 30)), page(item('b', 30), item('c', 3, false))]);
  expect(lines.map(({ documentId }) => documentId)).toEqual(['b', 'a']);
});

it('names five at most', () => {
  const many = Array.from({ length: 9 }, (_, index) => item(String(index), index));
  expect(lateLines([page(...many)]).map(({ days }) => days)).toEqual([8, 7, 6, 5, 4]);
});
