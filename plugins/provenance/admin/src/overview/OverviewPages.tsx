import { Layouts } from '@strapi/strapi/admin';
import { Route, Routes } from 'react-router-dom';

import { FoundItemsPage } from './FoundItemsPage';
import { OverviewPage } from './OverviewPage';

/** The overview, and the items behind a row of it. */
export const OverviewPages = () => (
  <Layouts.Root>
    <Routes>
      <Route index element={<OverviewPage />} />
      <Route path="items" element={<FoundItemsPage />} />
    </Routes>
  </Layouts.Root>
);
