package io.entente.cli.output;

/** How rows are printed. */
public enum RowFormat {
    /** Aligned columns, as wide as the terminal. */
    TABLE,
    /** Comma-separated by RFC 4180, with a header. */
    CSV,
    /** Tab-separated, with a header. */
    TSV,
    /** One array of objects. */
    JSON,
    /** One object a line. */
    JSONL
}
