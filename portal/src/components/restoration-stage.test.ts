import vocabulary from '../../../data/vocabularies/restoration-status.json';
import { restorationStage } from './restoration-stage';

it('knows every status of the archive’s own list', () => {
  const unknown = vocabulary.items.filter(({ code }) => restorationStage(code) === 'other');
  expect(unknown).toEqual([]);
});

it.each([
  ['not-needed', 'untouched'],
  ['approved', 'untouched'],
  ['in-treatment', 'restoring'],
  ['done', 'restored'],
  ['a-status-of-tomorrow', 'other'],
  ['constructor', 'other'],
])('%s is %s', (status, stage) => expect(restorationStage(status)).toBe(stage));
