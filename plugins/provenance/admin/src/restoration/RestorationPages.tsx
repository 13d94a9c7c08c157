import { Layouts } from '@strapi/strapi/admin';
import { Route, Routes } from 'react-router-dom';

import { BoardPage } from './board/BoardPage';
import { CasePage } from './case/CasePage';
import { CostsPage } from './costs/CostsPage';

/** The board, the costs, and the page of each item's case. */
export const RestorationPages = () => (
  <Layouts.Root>
    <Routes>
      <Route index element={<BoardPage />} />
      <Route path="costs" element={<CostsPage />} />
      <Route path="items/:uid/:documentId" element={<CasePage />} />
    </Routes>
  </Layouts.Root>
);
