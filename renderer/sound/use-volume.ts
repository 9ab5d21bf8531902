import type { Settings } from '../bridge/call';
import { useQuery } from '../bridge/use-query';
import type { Volume } from './play';

/** How loud the sounds are, by the settings. */
export const volumeOf = ({ sound, volume }: Pick<Settings, 'sound' | 'volume'>): Volume =>
  sound ? volume : 'off';

/** The settings that make the sounds so loud; off keeps how loud they were. */
export const soundAt = (volume: Volume): Partial<Settings> =>
  volume === 'off' ? { sound: false } : { sound: true, volume };

/** How loud the sounds are now; off until the settings are known. */
export function useVolume(): Volume {
  const settings = useQuery('settings.open', undefined).answer;
  return settings ? volumeOf(settings) : 'off';
}
