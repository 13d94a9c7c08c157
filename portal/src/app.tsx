import { createBrowserRouter, RouterProvider } from 'react-router-dom';
import { Layout } from './components/layout';
import { LanguageProvider } from './i18n/language-provider';
import { AboutPage } from './pages/about-page';
import { CrashPage } from './pages/crash-page';
import { HomePage } from './pages/home-page';
import { ItemPage } from './pages/item-page';
import { NotFoundPage } from './pages/not-found-page';
import { ResultsPage } from './pages/results-page';

// The v7 flags are today's behaviour for a site without loaders; naming them keeps the console quiet.
const router = createBrowserRouter(
  [
    {
      element: <Layout />,
      errorElement: <CrashPage />,
      children: [
        { path: '/', element: <HomePage /> },
        { path: '/tim', element: <ResultsPage /> },
        { path: '/muc/:kind/:documentId', element: <ItemPage /> },
        { path: '/gioi-thieu', element: <AboutPage /> },
        { path: '*', element: <NotFoundPage /> },
      ],
    },
  ],
  {
    future: {
      v7_relativeSplatPath: true,
      v7_fetcherPersist: true,
      v7_normalizeFormMethod: true,
      v7_partialHydration: true,
      v7_skipActionErrorRevalidation: true,
    },
  },
);

export function App() {
  return (
    <LanguageProvider>
      <RouterProvider router={router} future={{ v7_startTransition: true }} />
    </LanguageProvider>
  );
}
