package io.entente.extractor.proposition;

/** What a word does to the reality of the clause or event that it governs or stands in. */
enum Effect {
    /** "<i>failed</i> to send", "did <i>not</i> send": not so. */
    DENIES,
    /** "<i>stopped</i> sending": not so any more; "should <i>stop</i> sending": so until then. */
    ENDS,
    /** "<i>rejected</i> claims that it sent": not so; but a claim there was. */
    REJECTS,
    /** "<i>unlikely</i> to send": probably not so. */
    DOUBTS,
    /** "is <i>expected</i> to send": probably so. */
    PROBABLE,
    /** "<i>may</i> send", "<i>wants</i> to send": left open. */
    POSSIBLE,
    /** "the <i>ongoing</i> attack": so, whatever is said of it. */
    TAKES_PLACE,
    /** "<i>said</i> that it sent": so, if the saying is so. */
    REPORTS
}
