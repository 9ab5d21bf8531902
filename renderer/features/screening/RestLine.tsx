import { useEffect, useRef, useState } from 'react';
import { playTone } from '../../sound/play';
import { useVolume } from '../../sound/use-volume';
import { announce } from '../../ui/Announcer';
import style from './main-act.module.css';

const secondsTo = (until: number | null): number =>
  until === null ? 0 : Math.max(0, Math.ceil((until - Date.now()) / 1000));

const LOOK_EVERY_MS = 200;

/** Whole seconds until a moment of the computer's clock; 0 once it is past. */
function useSecondsTo(until: number | null): number {
  const [, look] = useState(0);
  const left = secondsTo(until);
  useEffect(() => {
    if (secondsTo(until) === 0) return undefined;
    const timer = setInterval(() => {
      look((times) => times + 1);
      if (secondsTo(until) === 0) clearInterval(timer);
    }, LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [until]);
  return left;
}

const minutes = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

/** What is left of the rest before the next trial, with a tone at its end; nothing when it is over. The coach may go on before. */
export function RestLine({ until }: { readonly until: number | null }) {
  const left = useSecondsTo(until);
  const volume = useVolume();
  const resting = left > 0;
  const rested = useRef(resting);
  useEffect(() => {
    if (resting && !rested.current) announce(`Rest, ${secondsTo(until)} seconds.`);
    if (!resting && rested.current) {
      playTone('rest-over', volume);
      announce('Rest is over.');
    }
    rested.current = resting;
  }, [resting, until, volume]);
  if (!resting) return null;
  return (
    <span className={style.rest}>
      Rest <span className={style['rest-left']}>{minutes(left)}</span>
    </span>
  );
}
