package io.entente.queries;

/** A column of an answer, by the name that both languages give it. */
public record Column(String name, ColumnType type, String description) {}
