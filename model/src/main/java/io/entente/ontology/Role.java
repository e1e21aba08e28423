package io.entente.ontology;

/** What a phrase is in a statement; triggers write it as its first letter. */
public enum Role {
    ACTOR('A'),
    OBJECT('O'),
    COUNTERPART('C');

    private final char letter;

    Role(char letter) {
        this.letter = letter;
    }

    /** The letter that triggers write: {@code A}, {@code O} or {@code C}. */
    public char letter() {
        return letter;
    }
}
