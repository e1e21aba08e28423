package io.entente.statement;

import io.entente.text.Span;

/**
 * Where a statement stands.
 *
 * @param article id of the article
 * @param sentence the sentence, in the article's text
 * @param quote the sentence's characters
 * @param trigger the word or words that express the relation, in the article's text
 * @param triggerText the trigger's characters
 * @param rule the rule that made the statement
 */
public record Evidence(String article, Span sentence, String quote, Span trigger, String triggerText, String rule) {}
