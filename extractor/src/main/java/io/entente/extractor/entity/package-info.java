/**
 * Who is meant: reads the trees of an article, gives the actors that its noun phrases and pronouns name. "Beijing", "the
 * Chinese president" and "he" become China, Xi Jinping and whoever was last spoken of, by a gazetteer, by what the text
 * says of people, and by a few careful rules of coreference. No answer is better than a wrong one.
 */
@NullMarked
package io.entente.extractor.entity;

import org.jspecify.annotations.NullMarked;
