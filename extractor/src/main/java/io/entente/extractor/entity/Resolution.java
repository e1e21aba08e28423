package io.entente.extractor.entity;

import io.entente.statement.Actor;
import io.entente.statement.ActorMention;
import io.entente.text.Span;
import java.util.List;

/**
 * Whom some words of a sentence mean, and why.
 *
 * @param mentions one, or several for "the two leaders" and "Chinese and Russian officials"
 * @param span the words, in the article's text
 * @param rule name of the rule that resolved them, for a person to read
 * @param identified whether it is known who that is; false for a description that is kept in its own words ("rebels")
 */
public record Resolution(List<ActorMention> mentions, Span span, String rule, boolean identified) {

    public Resolution {
        mentions = List.copyOf(mentions);
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("rule " + rule + " resolved " + span + " to nobody");
        }
    }

    static Resolution of(List<Actor> actors, String text, Span span, String rule) {
        return new Resolution(
                actors.stream().map(actor -> new ActorMention(actor, text)).toList(), span, rule, true);
    }

    static Resolution described(Actor actor, String text, Span span, String rule) {
        return new Resolution(List.of(new ActorMention(actor, text)), span, rule, false);
    }

    List<Actor> actors() {
        return mentions.stream().map(ActorMention::actor).toList();
    }
}
