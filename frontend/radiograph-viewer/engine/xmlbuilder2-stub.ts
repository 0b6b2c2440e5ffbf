/** Stands in for xmlbuilder2 (vite.config.ts says why): the viewer reads no XML mesh, so nothing may call it. */
export function create(): never {
  throw new Error('XML meshes are not read here');
}

export const convert = create;
export const fragment = create;
