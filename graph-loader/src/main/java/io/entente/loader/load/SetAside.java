package io.entente.loader.load;

/** An article that was not loaded while the others were, and why. */
public record SetAside(String article, String reason) {}
