import { recordRequest } from './record-request';

const AT = 'http://127.0.0.1:1337/content-manager/collection-types/api::photo.photo';

it.each([
  [`${AT}/abc`, 'GET', 'read'],
  [`${AT}/abc?status=draft`, 'GET', 'read'],
  [`${AT}/abc?`, 'PUT', 'save'],
  [`${AT}/abc/actions/publish`, 'POST', 'publish'],
  [`${AT}/abc/actions/discard?x=1`, 'POST', 'discard'],
])('recognises %s (%s) as %s of the record', (url, method, act) => {
  expect(recordRequest(url, method)).toEqual({ record: 'api::photo.photo abc', act });
});

it.each([
  [`${AT}/abc?status=published`, 'GET'],
  [`${AT}/abc`, 'DELETE'],
  [`${AT}?page=1`, 'GET'],
  [AT, 'POST'],
  [`${AT}/actions/bulkPublish`, 'POST'],
  [`${AT}/abc/actions/countDraftRelations`, 'GET'],
  ['http://127.0.0.1:1337/content-manager/relations/api::photo.photo/abc/accession', 'GET'],
])('leaves %s (%s) alone', (url, method) => {
  expect(recordRequest(url, method)).toBeNull();
});
