package io.entente.extractor.statement;

/**
 * What the networks say of a match.
 *
 * @param learned whether they alone found it, and no trigger
 * @param type how probable they hold it that the words express the type
 * @param ends whether they see the same ends
 */
record Support(boolean learned, double type, boolean ends) {

    /** Nobody has asked them. */
    static final Support UNKNOWN = new Support(false, 0, false);
}
