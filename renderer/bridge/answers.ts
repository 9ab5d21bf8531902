import { QueryClient } from '@tanstack/react-query';

/** What the window has been told by main. Main is on this machine: no retries, no waiting for a network. */
export const answers = new QueryClient({
  defaultOptions: {
    queries: { networkMode: 'always', retry: false, refetchOnWindowFocus: false, refetchOnReconnect: false },
    mutations: { networkMode: 'always', retry: false },
  },
});
