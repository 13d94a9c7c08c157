import { useGetAppraisalQuery } from '../api/item-api';
import { kindOf } from './form-context';
import { useErrorCount } from './judgement-store';
import { NOT_SAVED_YET, type Obstacle, publishObstacle } from './publish-verdict';

/** What stands in the way of publishing the item in the form; `null` where nothing does, and for what is no item. */
export const usePublishObstacle = (model: string, documentId: string | undefined): Obstacle | null => {
  const isItem = kindOf(model) !== undefined;
  const { data } = useGetAppraisalQuery(
    { uid: model, documentId: documentId ?? '' },
    { skip: !isItem || !documentId },
  );
  const errors = useErrorCount(model, documentId);
  if (!isItem) return null;
  return documentId ? publishObstacle(data, errors) : NOT_SAVED_YET;
};
