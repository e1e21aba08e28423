package io.entente.queries;

import org.jspecify.annotations.Nullable;

/**
 * What a question can be given.
 *
 * @param name its name, in both languages
 * @param description what it does to the answer
 * @param required whether the question makes no sense without it
 * @param standard the value that it has if none is given; null for none
 * @param example a value to try
 * @param otherThan the parameter that must have another value than this one; null for none
 */
public record Parameter(
        String name,
        ParameterType type,
        String description,
        boolean required,
        @Nullable String standard,
        String example,
        @Nullable String otherThan) {}
