import { createRoute } from '@tanstack/react-router';
import { lazy } from 'react';
import { root } from './root';

const TodayScreen = lazy(async () => ({
  default: (await import('../../features/today/TodayScreen')).TodayScreen,
}));
const SettingsScreen = lazy(async () => ({
  default: (await import('../../features/settings/SettingsScreen')).SettingsScreen,
}));

const today = createRoute({ getParentRoute: () => root, path: '/', component: TodayScreen });

const settings = createRoute({ getParentRoute: () => root, path: '/settings', component: SettingsScreen });

export const deskRoutes = [today, settings] as const;
