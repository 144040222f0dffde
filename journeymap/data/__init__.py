"""From raw exports to counts: reading, recognising, mapping and counting. DuckDB does the rows."""
