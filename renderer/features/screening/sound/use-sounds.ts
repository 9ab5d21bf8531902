import { createContext, useCallback, useContext, useEffect, useRef } from 'react';
import { useQuery } from '../../../bridge/use-query';
import { LOUDNESS, play } from './player';
import type { Sound } from './sound-plan';

type Play = (sounds: readonly Sound[], elapsed?: number) => () => void;

const silent = () => undefined;

export const SoundContext = createContext<Play>(() => silent);

/** Plays the sounds given, as loud as the coach chose; answers how to stop them. */
export const usePlay = (): Play => useContext(SoundContext);

/** The player of a screen: made before the first sound, so that no start waits for it, and gone with the screen. */
export function usePlayer(): Play {
  const settings = useQuery('settings.open', undefined).answer;
  const chosen = useRef(settings);
  chosen.current = settings;
  const context = useRef<AudioContext | null>(null);
  const sounding = settings?.sound === true;
  useEffect(() => {
    if (!sounding) return undefined;
    context.current = new AudioContext({ latencyHint: 'interactive' });
    return () => {
      void context.current?.close();
      context.current = null;
    };
  }, [sounding]);
  return useCallback((sounds, elapsed) => {
    if (!context.current || !chosen.current) return silent;
    // The browser lets it sound once a key was pressed.
    void context.current.resume();
    return play(context.current, sounds, LOUDNESS[chosen.current.volume], elapsed);
  }, []);
}
