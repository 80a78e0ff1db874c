"""Tools for developers: set-up, the emulator suite, demonstration data, measurements."""
