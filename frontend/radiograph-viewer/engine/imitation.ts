/** Drivers in which the processor plays the graphics card. */
const IMITATION = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/** Whether a renderer's name is that of a graphics card played by the processor. */
export function isImitation(renderer: string): boolean {
  return IMITATION.test(renderer);
}

/** Whether nothing at all has been drawn into the canvases inside a host. */
export function isBlank(host: HTMLElement): boolean {
  return Array.from(host.querySelectorAll('canvas')).every((canvas) => !hasLight(canvas));
}

const SAMPLES = 48;

function hasLight(canvas: HTMLCanvasElement): boolean {
  const small = document.createElement('canvas');
  small.width = small.height = SAMPLES;
  const context = small.getContext('2d');
  if (!context || canvas.width === 0 || canvas.height === 0) {
    return false;
  }
  context.drawImage(canvas, 0, 0, SAMPLES, SAMPLES);
  return context.getImageData(0, 0, SAMPLES, SAMPLES).data.some((value, i) => i % 4 !== 3 && value > 0);
}
