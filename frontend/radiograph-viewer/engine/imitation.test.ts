import { describe, expect, it } from 'vitest';
import { isBlank, isImitation } from './imitation';

describe('a graphics card', () => {
  it.each([
    'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero) (0x0000C0DE)), SwiftShader driver)',
    'Mesa llvmpipe (LLVM 15.0.6, 256 bits)',
    'Microsoft Basic Render Driver',
  ])('is played by the processor: %s', (renderer) => {
    expect(isImitation(renderer)).toBe(true);
  });

  it.each(['ANGLE (NVIDIA GeForce RTX 3060)', 'Apple M2', 'Mesa Intel(R) UHD Graphics 620', ''])(
    'is believed: %s',
    (renderer) => {
      expect(isImitation(renderer)).toBe(false);
    },
  );
});

describe('a host', () => {
  it('is blank without a canvas', () => {
    expect(isBlank(document.createElement('div'))).toBe(true);
  });
});
