package io.entente.extractor.entity;

/** The pronoun that a person is taken up by. */
enum Gender {
    MALE,
    FEMALE,
    UNKNOWN;

    static Gender ofCode(String code) {
        return switch (code) {
            case "m" -> MALE;
            case "f" -> FEMALE;
            default -> throw new IllegalArgumentException("gender is \"m\" or \"f\", not \"" + code + "\"");
        };
    }

    boolean agrees(Gender other) {
        return this == other || this == UNKNOWN || other == UNKNOWN;
    }
}
