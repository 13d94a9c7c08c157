import { formPayload } from './form-payload';

it('sends of a linked record only what the API wants, at any depth', () =>
  expect(
    formPayload({
      title: 'Cồng chiêng',
      captionTime: null,
      captionPersons: {
        people: [
          {
            person: {
              connect: [{ id: 3, name: 'Chamaléa', apiData: { id: 3, documentId: 'p3' } }],
              disconnect: [],
            },
          },
        ],
      },
    }),
  ).toEqual({
    title: 'Cồng chiêng',
    captionTime: null,
    captionPersons: { people: [{ person: { connect: [{ id: 3, documentId: 'p3' }], disconnect: [] } }] },
  }));
