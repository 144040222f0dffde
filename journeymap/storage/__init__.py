"""Files on disk: the .journey format, read and written so that nothing is ever half there."""
