// Loaded before either application: prints when its first window first painted content, then ends it.
const { app } = require('electron');

app.on('browser-window-created', (_event, window) => {
  window.webContents.on('did-finish-load', async () => {
    const script = `new Promise((answer) => {
      new PerformanceObserver((list) => {
        const paint = list.getEntriesByName('first-contentful-paint')[0];
        if (paint) answer(performance.timeOrigin + paint.startTime);
      }).observe({ type: 'paint', buffered: true });
    })`;
    process.stdout.write(`painted ${await window.webContents.executeJavaScript(script)}\n`);
    app.exit(0);
  });
});
