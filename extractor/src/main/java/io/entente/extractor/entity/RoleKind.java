package io.entente.extractor.entity;

/** What a noun for people or bodies makes of the nationality before it. */
enum RoleKind {
    /** Acts for the state: "Chinese officials" are China. */
    STATE,
    /** Equipment that acts for the state where its state is named, and is nobody else: "Russian aircraft". */
    ASSET,
    /** Acts for itself, at home in the state: "Syrian rebels". */
    NONSTATE,
    /** A company or medium, which goes by its state as long as it is not named: "a Chinese manufacturer". */
    BUSINESS,
    /** One who speaks and does not act: "Western analysts". */
    OBSERVER,
    /** Somebody else than the one named with it: "US allies" are not the US. */
    RELATIONAL,
    /** A person of one's own: "Putin's daughter". */
    KIN
}
