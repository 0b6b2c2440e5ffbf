import { describe, expect, it } from 'vitest';
import { CATALOGUE } from './catalogue';
import { Keymap, readChoice } from './keymap';
import { profile, PROFILE_NAMES } from './profiles';
import { isTheBrowsers } from './stroke';

function pressed(key: string, but: Partial<KeyboardEvent> = {}) {
  return { key, code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...but };
}

const asked = (keymap: Keymap, key: string, but: Partial<KeyboardEvent> = {}) => keymap.find(pressed(key, but))?.names;

describe.each(PROFILE_NAMES)('profile %s', (name) => {
  it('gives no stroke to two commands', () => {
    expect(new Keymap({ profile: name, own: {} }).conflicts).toEqual([]);
  });

  it('binds only commands that there are', () => {
    const known = CATALOGUE.map((entry) => entry.name);

    expect(Object.keys(profile(name)).filter((each) => !known.includes(each))).toEqual([]);
  });

  it('has a stroke for every tool', () => {
    const tools = CATALOGUE.filter((entry) => entry.group === 'Tools');

    expect(tools.filter((entry) => (profile(name)[entry.name] ?? []).length === 0)).toEqual([]);
  });

  it('wants no stroke that the browser keeps for itself', () => {
    expect(Object.values(profile(name)).flat().filter(isTheBrowsers)).toEqual([]);
  });
});

describe('keymap', () => {
  it.each([
    ['w', {}, 'tool.window'],
    ['W', { shiftKey: false }, 'tool.window'],
    ['+', { shiftKey: true, code: 'Equal' }, 'zoom-in'],
    ['?', { shiftKey: true, code: 'Slash' }, 'help'],
    ['!', { shiftKey: true, code: 'Digit1' }, 'actual-pixels'],
    ['=', { shiftKey: true, code: 'Digit0' }, 'fit'], // where = is above 0
    ['z', { ctrlKey: true }, 'undo'],
    ['Z', { metaKey: true, shiftKey: true }, 'redo'],
    ['Tab', { shiftKey: true }, 'previous'],
    [' ', {}, 'reset'],
    ['Escape', {}, 'cancel'],
    ['7', {}, 'window.7'],
    ['b', {}, 'tool.axes'],
    ['t', {}, 'site'],
    ['.', {}, 'next-open'],
    [',', {}, 'previous-open'],
  ])('%s %j asks for %s', (key, but, name) => {
    expect(asked(new Keymap(), key, but)).toEqual([name]);
  });

  it('has no use for a letter with Alt, Ctrl or Shift that nobody bound', () => {
    expect(asked(new Keymap(), 'w', { altKey: true })).toBeUndefined();
    expect(asked(new Keymap(), 'w', { ctrlKey: true })).toBeUndefined();
    expect(asked(new Keymap(), 'U', { shiftKey: true })).toBeUndefined();
  });

  it('gives up first and resets then, where Weasis resets with Esc', () => {
    expect(asked(new Keymap({ profile: 'like Weasis', own: {} }), 'Escape')).toEqual(['cancel', 'reset']);
  });

  it('takes a stroke away from the command that had it', () => {
    const changed = new Keymap().with('tool.window', 'Z');

    expect(asked(changed, 'z')).toEqual(['tool.window']);
    expect(changed.strokes('tool.zoom')).toEqual([]);
    expect(changed.conflicts).toEqual([]);
  });

  it('finds two commands on one stroke', () => {
    const clash = new Keymap({ profile: 'Calcitrack', own: { 'tool.window': ['Z'] } });

    expect(clash.conflicts).toEqual([{ stroke: 'Z', names: ['tool.window', 'tool.zoom'] }]);
  });

  it('is read back as it was kept, without what is not known', () => {
    const kept = { profile: 'like OHIF', own: { 'tool.window': ['Q'], 'tool.laser': ['U'], fit: 'F' } };

    expect(readChoice(kept)).toEqual({ profile: 'like OHIF', own: { 'tool.window': ['Q'] } });
    expect(readChoice('nonsense')).toEqual({ profile: 'Calcitrack', own: {} });
  });
});
