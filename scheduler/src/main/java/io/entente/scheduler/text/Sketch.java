package io.entente.scheduler.text;

import org.jspecify.annotations.Nullable;

/**
 * What is kept of an article's text, to know its copies.
 *
 * @param sketch in Base64
 * @param copyOf id of the earlier article that says the same; null if it is the first
 */
public record Sketch(String sketch, @Nullable String copyOf) {}
