import '@fontsource-variable/inter/wght.css';
import './styles/tokens.css';
import './styles/base.css';
import './ui/passphrase/fields.css';
import './features/unlock/unlock.css';

/** When the page has painted what it was written with; after half a second also without, as a hidden window never paints. */
const firstPaint = new Promise<unknown>((painted) => {
  new PerformanceObserver(painted).observe({ type: 'paint', buffered: true });
  setTimeout(painted, 500);
});

// Code that runs before the first paint holds it up; all of it comes after.
void firstPaint.then(() => import('./main'));
