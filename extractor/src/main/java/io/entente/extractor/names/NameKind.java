package io.entente.extractor.names;

/** What a name is the name of. */
public enum NameKind {
    PERSON,
    ORGANIZATION,
    /** Countries, cities, regions, rivers, buildings. */
    PLACE
}
