import { openBrowser } from './browser';

test('the test browser starts and draws Chinese', async () => {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 300, height: 60 } });
    await page.setContent('<canvas width="280" height="40"></canvas>');
    const drawn = (text: string) =>
      page.evaluate((words) => {
        const canvas = document.querySelector('canvas') as HTMLCanvasElement;
        const context = canvas.getContext('2d') as CanvasRenderingContext2D;
        context.clearRect(0, 0, 280, 40);
        context.font = '20px sans-serif';
        context.fillText(words, 4, 28);
        return canvas.toDataURL();
      }, text);
    // A missing glyph is drawn blank or as one and the same box, so two characters would look alike.
    expect(await drawn('付')).not.toBe(await drawn('款'));
  } finally {
    await browser.close();
  }
}, 60_000);
