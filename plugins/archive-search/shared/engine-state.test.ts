import { isNewEnough, stateOfFailure } from './engine-state';

describe('X28: what is wrong with the engine', () => {
  it.each([
    ['1.21.0', true],
    ['1.22.3', true],
    ['2.0.0', true],
    ['1.20.9', false],
    ['0.30.0', false],
    ['', false],
    ['v1.21', false],
  ])('version %s is new enough: %s', (version, expected) => {
    expect(isNewEnough(version)).toBe(expected);
  });

  it.each([
    ['invalid_api_key', 'wrong-key'],
    ['missing_authorization_header', 'wrong-key'],
    ['no_space_left_on_device', 'disk-full'],
    ['old_version', 'old-version'],
    ['index_not_found', 'down'],
    ['toString', 'down'],
    [null, 'down'],
  ])('%s means %s', (code, expected) => {
    expect(stateOfFailure(code)).toBe(expected);
  });
});
