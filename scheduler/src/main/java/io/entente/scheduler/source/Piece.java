package io.entente.scheduler.source;

import io.entente.extractor.source.Provenance;
import io.entente.extractor.source.Reading;
import io.entente.text.Article;

/** What a source gives. */
public sealed interface Piece {

    /** To be called once everything up to this piece is durable: then the source need not give it again. */
    Runnable note();

    /**
     * An article, which may be known already.
     *
     * @param place its address; or file and line
     */
    record Found(String place, Article article, Provenance provenance, Runnable note) implements Piece {}

    /**
     * Something that gave no article.
     *
     * @param place its address; or file and line
     * @param passing whether it may give one later, without anybody doing anything
     */
    record SetAside(String place, Reading.SetAside why, boolean passing, Runnable note) implements Piece {}

    /**
     * The source itself, or a part of it that names others, can't be read.
     *
     * @param place its address or folder
     */
    record Unreadable(String place, String reason, String remedy, Runnable note) implements Piece {}

    /**
     * Nothing to be read, but something to be noted.
     *
     * @param unchanged how many articles are known to be as they were
     */
    record Noted(int unchanged, Runnable note) implements Piece {}
}
