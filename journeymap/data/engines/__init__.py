"""Where a log is counted: one SQL text, and the engines that run it."""
