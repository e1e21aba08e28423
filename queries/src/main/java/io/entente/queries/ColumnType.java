package io.entente.queries;

/** What the values of a column are: String, {@code java.math.BigDecimal}, {@code java.time.LocalDate}. */
public enum ColumnType {
    TEXT,
    NUMBER,
    DATE
}
