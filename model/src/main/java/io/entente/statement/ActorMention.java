package io.entente.statement;

/**
 * An actor as a sentence names it.
 *
 * @param actor who is meant
 * @param text the words of the article: "Beijing", "the two leaders"
 */
public record ActorMention(Actor actor, String text) {}
