package io.entente.extractor.entity;

/**
 * What a spelling means.
 *
 * @param kind what it is a name of
 * @param id the actor's id; for a person, a name of {@code people.tsv}
 */
record GazetteerName(NameKind kind, String id) {}
