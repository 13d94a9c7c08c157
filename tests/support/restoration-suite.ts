import type { Header } from './appraisal-tools';
import type { Archive } from './boot';
import { type Approvers, restorationTools, STEP } from './restoration-tools';

/** The promises of restoration (R1–R29), the same on every database. */
export const describeRestoration = (archiveOf: () => Archive): void => {
  const tools = restorationTools(archiveOf);
  const { account, look, post, must, inTreatment, rows } = tools;
  let ktv: Header;
  let approvers: Approvers;

  beforeAll(async () => {
    ktv = await account('kho-ktv', ['Chamaléa', 'Bình']);
    approvers = {
      btg: await account('kho-btg'),
      vphu: await account('kho-vphu'),
      tthu: await account('kho-tthu'),
    };
  });

  it('walks the whole way, and the rows show each status', async () => {
    const documentId = await inTreatment(ktv, approvers);
    expect((await rows(documentId)).draft).toMatchObject({ restorationStatus: 'in-treatment' });
    must(await post(ktv, documentId, 'steps', STEP));
    const answer = must(await look(ktv, documentId)).body;
    expect(answer.case.steps).toMatchObject([{ order: 1, treatment: 'VS', struck: null }]);
  });
};
