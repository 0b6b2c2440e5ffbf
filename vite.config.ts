import { fileURLToPath } from 'node:url';
import type { UserConfigFn } from 'vite';
import { overrideVaadinConfig } from './vite.generated';

const noXml = fileURLToPath(new URL('./frontend/radiograph-viewer/engine/xmlbuilder2-stub.ts', import.meta.url));

const calcitrack: UserConfigFn = () => ({
  resolve: {
    // vtk.js' XML mesh reader pulls in xmlbuilder2, which extends Node's EventEmitter while it loads and so kills
    // the viewer in a browser. No XML mesh is ever read here.
    alias: [{ find: /^xmlbuilder2$/, replacement: noXml }],
  },
  worker: { format: 'es' },
});

export default overrideVaadinConfig(calcitrack);
