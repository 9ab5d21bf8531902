import { createContext, useCallback, useContext, useEffect, useRef } from 'react';
import { useQuery } from '../../../bridge/use-query';
import { LOUDNESS, play } from './player';
import type { Sound } from './sound-plan';

type Play = (sounds: readonly Sound[], elapsed?: number) => () => void;

const silent = () => undefined;

export const SoundContext = createContext<Play>(() => silent);

/** Plays the sounds given, as loud as the coach chose; answers how to stop them. */
export const usePlay = (): Play => useContext(SoundContext);

/** The player of a screen: made at the first sound, gone with the screen. A computer without sound stays silent. */
export function usePlayer(): Play {
  const settings = useQuery('settings.open', undefined).answer;
  const chosen = useRef(settings);
  chosen.current = settings;
  const context = useRef<AudioContext | null>(null);
  useEffect(
    () => () => {
      void context.current?.close();
      context.current = null;
    },
    [],
  );
  return useCallback((sounds, elapsed) => {
    const now = chosen.current;
    if (!now?.sound) return silent;
    context.current ??= new AudioContext({ latencyHint: 'interactive' });
    void context.current.resume();
    return play(context.current, sounds, LOUDNESS[now.volume], elapsed);
  }, []);
}
