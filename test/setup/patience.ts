// This bounds a test that hangs. The time that a test takes on a busy machine says nothing about the code.
jest.setTimeout(1_800_000)
