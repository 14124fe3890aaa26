// Bounds a test that hangs. How long a test may take on a busy machine is no property of what it tests.
jest.setTimeout(300_000)
