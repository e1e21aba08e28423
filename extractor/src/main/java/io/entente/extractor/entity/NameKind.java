package io.entente.extractor.entity;

/** What a name of the gazetteer is a name of; of two that are spelled alike, the one further up is meant. */
enum NameKind {
    COUNTRY,
    ORGANIZATION,
    /** A capital, which stands for its state. */
    CAPITAL,
    /** A ministry, an army, a palace: it stands for a state or an organization. */
    ORGAN,
    /** An adjective or a people's name: "Syrian", "the Swedes". */
    DEMONYM,
    /** A region, province or city in the news. */
    AREA,
    PERSON,
    /** The name by which people go once they were introduced: "Merkel". */
    SHORT_NAME,
    CITY;

    /** How a resolution by such a name is explained. */
    String rule() {
        return switch (this) {
            case COUNTRY -> "country";
            case ORGANIZATION -> "organization";
            case CAPITAL -> "capital for the state";
            case ORGAN -> "organ for the whole";
            case DEMONYM -> "demonym";
            case AREA, CITY -> "place";
            case PERSON -> "person";
            case SHORT_NAME -> "short name";
        };
    }

    boolean isPlace() {
        return this == AREA || this == CITY;
    }

    boolean isPersonal() {
        return this == PERSON || this == SHORT_NAME;
    }
}
