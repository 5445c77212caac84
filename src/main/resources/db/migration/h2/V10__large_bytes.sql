create domain large_bytes as binary large object;
