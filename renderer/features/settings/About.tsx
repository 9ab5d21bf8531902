import { Link } from '@tanstack/react-router';
import { Asked } from '../../app/Asked';
import { useQuery } from '../../bridge/use-query';
import { SectionCard } from '../../ui/SectionCard';
import style from './SettingsScreen.module.css';

/** What Plumbline is made with, and under which licence each part may be passed on. */
const PARTS: readonly (readonly [string, string])[] = [
  ['Electron', 'MIT'],
  ['Chromium', 'BSD 3-Clause and others, listed in its own notice'],
  ['Node.js', 'MIT'],
  ['SQLite', 'public domain'],
  ['SQLite3 Multiple Ciphers', 'MIT'],
  ['better-sqlite3', 'MIT'],
  ['node-rs Argon2', 'MIT'],
  ['PDFKit', 'MIT'],
  ['React', 'MIT'],
  ['Mantine', 'MIT'],
  ['TanStack Query and Router', 'MIT'],
  ['Recharts', 'MIT'],
  ['zod', 'MIT'],
  ['zxcvbn-ts', 'MIT'],
  ['Tabler Icons', 'MIT'],
  ['Inter typeface', 'SIL Open Font License 1.1'],
  ['Noto Sans typeface', 'SIL Open Font License 1.1'],
];

/** Versions, limits and licences. */
export function About() {
  const about = useQuery('app.about', undefined);
  return (
    <SectionCard title="About Plumbline">
      <p className={style.prose}>
        Plumbline supports a professional who screens runners. It names no disease, foresees no injury and
        prints no score for either.{' '}
        <Link to="/library/$shelf" params={{ shelf: 'limits' }}>
          What it cannot tell
        </Link>{' '}
        is part of it.
      </p>
      <Asked question={about}>
        {({ version, electron, rulesVersion }) => (
          <dl className={style.facts}>
            <dt>Plumbline</dt>
            <dd>{version}</dd>
            <dt>Rules and catalogue</dt>
            <dd>{rulesVersion}</dd>
            <dt>Electron</dt>
            <dd>{electron}</dd>
          </dl>
        )}
      </Asked>
      <ul className={style.licences} aria-label="Licences">
        {PARTS.map(([name, licence]) => (
          <li key={name}>
            {name}: {licence}
          </li>
        ))}
      </ul>
    </SectionCard>
  );
}
