// Opens report.html in headless Chromium as people do: wide and narrow, light and dark, with mouse and keyboard. Nothing may be said on the
// console, asked of the network or wider than the window, and text must stand out from its ground (WCAG 2.2, 1.4.3).
// Usage: node check_report.mjs FOLDER [SCREENSHOT.png]. CHROMIUM names the browser where it is not in a usual place.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const [folder, screenshot] = process.argv.slice(2);
const executable = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => path && existsSync(path));
if (!executable) {
  console.log('skipped: no Chromium');
  process.exit(0);
}

const address = pathToFileURL(resolve(folder, 'report.html')).href;
const faults = [];
const expect = (holds, fault) => { if (!holds) faults.push(fault); };
const browser = await chromium.launch({ executablePath: executable, args: ['--no-sandbox', '--disable-gpu'] });
for (const width of [1280, 400]) {
  for (const colorScheme of ['light', 'dark']) {
    const name = `${width} pixels, ${colorScheme}`;
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, reducedMotion: 'reduce' });
    const page = await context.newPage();
    page.on('console', (message) => faults.push(`${name}: console: ${message.text()}`));
    page.on('pageerror', (error) => faults.push(`${name}: ${error.message}`));
    page.on('request', (request) => expect(request.url() === address, `${name}: asks for ${request.url()}`));
    await page.goto(address);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${name}: wider than the window`);
    for (const weak of await page.evaluate(weakTexts)) faults.push(`${name}: ${weak}`);
    await use(page, name);
    if (screenshot && width === 1280 && colorScheme === 'light') await picture(page, screenshot);
    await context.close();
  }
}
await browser.close();
for (const fault of faults) console.error(fault);
console.log(faults.length === 0 ? 'report.html: well shown at 1280 and 400 pixels, light and dark' : `report.html: ${faults.length} faults`);
process.exit(faults.length === 0 ? 0 : 1);

async function use(page, name) {
  const shown = () => page.locator('#concepts tbody tr:visible').count();
  if (await page.locator('#filter').count()) {
    const before = await shown();
    await page.fill('#filter', 'zzzzzz');
    expect(before > 0 && (await shown()) === 0, `${name}: the filter does not filter`);
    await page.fill('#filter', '');
    expect((await shown()) === before, `${name}: the filter does not let go`);
  }

  if (await page.locator('#introduced').count()) {
    await page.click('#introduced th:first-child button');
    const labels = await page.locator('#introduced tbody th').allTextContents();
    const sorted = labels.map((label) => label.toLowerCase());
    expect(sorted.every((label, i) => i === 0 || sorted[i - 1] <= label), `${name}: the table does not sort`);
  }

  if (await page.locator('#concept-map').count()) {
    const places = () => page.locator('#map-nodes > g').evaluateAll((nodes) => nodes.map((node) => node.getAttribute('transform')).join());
    const whole = await places();
    await page.click('[data-zoom=in]');
    await page.waitForTimeout(100);
    expect((await places()) !== whole, `${name}: the map does not zoom`);
    await page.locator('#map-nodes > g[tabindex="0"]').focus();
    const first = await page.textContent('#map-told');
    for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp']) await page.keyboard.press(key);
    expect(first !== '' && (await page.textContent('#map-told')) !== '', `${name}: a concept in focus is not told`);
    await page.keyboard.press('0');
    await page.waitForTimeout(100);
    expect((await places()) === whole, `${name}: 0 does not show the whole map`);
    await page.keyboard.press('Escape');
  }

  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const before = await ground();
  await page.click('#theme');
  expect((await ground()) !== before, `${name}: the colours do not change`);
  for (const weak of await page.evaluate(weakTexts)) faults.push(`${name}, changed: ${weak}`);
  await page.click('#theme');
}

// Elements with text of their own whose colour is too near that of the nearest ground that has one.
function weakTexts() {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const read = (color) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    return canvas.getImageData(0, 0, 1, 1).data;
  };
  const luminance = (color) => {
    const [red, green, blue] = [...color].slice(0, 3).map((value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const weak = new Set();
  for (const element of document.querySelectorAll('body *')) {
    if (element.closest('svg') && element.localName !== 'text') continue;
    if (![...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim()) || !element.checkVisibility()) continue;
    const inside = element.closest('svg') && element.classList.contains('inside');
    const style = getComputedStyle(element);
    let ground = inside ? getComputedStyle(document.querySelector('.set')).fill : null;
    for (let at = element; ground === null && at; at = at.parentElement) {
      const color = getComputedStyle(at).backgroundColor;
      if (read(color)[3] === 255) ground = color;
    }
    const [light, dark] = [luminance(read(element.localName === 'text' ? style.fill : style.color)), luminance(read(ground ?? 'white'))].sort((a, b) => b - a);
    const contrast = (light + 0.05) / (dark + 0.05);
    if (contrast < 4.5) weak.add(`contrast ${contrast.toFixed(2)} in ${element.localName}.${element.getAttribute('class') ?? ''} of #${element.closest('section')?.id}`);
  }
  return [...weak].slice(0, 10);
}

// The map and the overlap, for README.
async function picture(page, path) {
  await page.setViewportSize({ width: 960, height: 900 });
  await page.reload();
  await page.mouse.move(0, 0);
  const [first, last] = [await page.locator('#map').boundingBox(), await page.locator('#overlap').boundingBox()];
  await page.screenshot({ path, fullPage: true, clip: { x: 10, y: first.y + 24, width: 940, height: last.y + last.height - first.y } });
}
