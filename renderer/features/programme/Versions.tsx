import { Link } from '@tanstack/react-router';
import type { ProgrammeRecord } from '../../bridge/call';
import { longDay } from '../../ui/day-words';
import style from './programme.module.css';

/** The versions issued from this screening; nothing before the first. */
export function Versions({ versions }: { readonly versions: readonly ProgrammeRecord[] }) {
  if (versions.length === 0) return null;
  return (
    <p className={style.note}>
      Issued before:{' '}
      {versions.map(({ id, screeningId, programme, version }, index) => (
        <span key={id}>
          {index === 0 ? '' : ', '}
          <Link to="/screening/$id/programme" params={{ id: screeningId }} search={{ issued: id }}>
            version {version} of {longDay(programme.issuedOn)}
          </Link>
        </span>
      ))}
      . What you change here is issued as a new version; the old one stays as it was.
    </p>
  );
}
