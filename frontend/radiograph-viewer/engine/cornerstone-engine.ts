import type { Types } from '@cornerstonejs/core';
import { cache, Enums, init, RenderingEngine } from '@cornerstonejs/core';
import type { Picture } from '../image-loader/picture';
import type { View } from '../model/view';
import type { GreyRange } from '../model/window';
import { forget, offer } from './cornerstone-images';
import type { Engine } from './engine';
import { painted } from './engine';
import { cameraOf, parallelScale, toWorld } from './frame';

/** Far enough in front of the film for any camera. */
const CAMERA_DISTANCE = 1000;
/** Cornerstone divides by the width of the range. */
const LEAST_RANGE = 1e-3;

let viewers = 0;

/** Draws with Cornerstone3D on the graphics card; only this folder knows that library. */
export class CornerstoneEngine implements Engine {
  readonly backend = 'WebGL';
  readonly #host: HTMLDivElement;
  readonly #engine: RenderingEngine;
  readonly #viewportId = 'film';
  #imageId: string | undefined;
  #size = '';

  constructor(host: HTMLDivElement) {
    init({
      debug: { statsOverlay: false },
      rendering: { renderingEngineMode: Enums.RenderingEngineModeEnum.ContextPool, webGlContextCount: 1 },
    });
    this.#host = host;
    host.replaceChildren();
    this.#engine = new RenderingEngine(`radiograph-viewer-${++viewers}`);
    this.#engine.enableElement({
      viewportId: this.#viewportId,
      element: host,
      type: Enums.ViewportType.STACK,
      defaultOptions: { background: [0, 0, 0] },
    });
  }

  async show(picture: Picture, view: View, grey: GreyRange): Promise<void> {
    this.#release();
    this.#imageId = offer(picture, grey);
    const rendered = this.#nextRendering();
    await this.#viewport.setStack([this.#imageId]);
    this.shade(grey);
    this.look(view);
    await rendered;
    await painted();
  }

  look(view: View): void {
    this.#fit(view);
    const [x, y] = toWorld(view.centre, view.aspect);
    const { up, side } = cameraOf(view);
    this.#viewport.setCamera({
      focalPoint: [x, y, 0],
      position: [x, y, side * CAMERA_DISTANCE],
      viewPlaneNormal: [0, 0, side],
      viewUp: [...up],
      parallelScale: parallelScale(view),
    });
    this.#viewport.render();
  }

  shade({ lower, upper, inverted, curve }: GreyRange): void {
    this.#viewport.setProperties({
      voiRange: { lower, upper: Math.max(upper, lower + LEAST_RANGE) },
      VOILUTFunction: curve === 'sigmoid' ? Enums.VOILUTFunctionType.SAMPLED_SIGMOID : Enums.VOILUTFunctionType.LINEAR,
      invert: inverted,
    });
    this.#viewport.render();
  }

  destroy(): void {
    this.#release();
    this.#engine.destroy();
    this.#host.replaceChildren();
  }

  get #viewport(): Types.IStackViewport {
    return this.#engine.getViewport<Types.IStackViewport>(this.#viewportId);
  }

  /** The canvas follows the box; the camera is ours, so Cornerstone need not keep it. */
  #fit({ width, height }: View): void {
    const size = `${width}x${height}@${window.devicePixelRatio}`;
    if (size !== this.#size) {
      this.#size = size;
      this.#engine.resize(false, false);
    }
  }

  #nextRendering(): Promise<void> {
    return new Promise((done) => {
      this.#host.addEventListener(
        Enums.Events.IMAGE_RENDERED,
        () => {
          done();
        },
        { once: true },
      );
    });
  }

  /** One film a viewer: what is not on the screen is kept by our own store, not by Cornerstone's. */
  #release(): void {
    if (this.#imageId) {
      forget(this.#imageId);
      if (cache.getImageLoadObject(this.#imageId)) {
        cache.removeImageLoadObject(this.#imageId, { force: true });
      }
      this.#imageId = undefined;
    }
  }
}
