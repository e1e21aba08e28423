package io.entente.scheduler.run;

import io.entente.scheduler.alert.AlertNews;
import io.entente.scheduler.history.RunRecord;
import io.entente.scheduler.history.SourceReport;
import io.entente.scheduler.history.StoreReport;

/** Something that an operator may want to know while a run goes on. */
public sealed interface RunEvent {

    /** The run's id. */
    String run();

    record Began(String run) implements RunEvent {}

    /** An earlier run's process had died; what it brought is counted. */
    record Settled(String run, RunRecord earlier) implements RunEvent {}

    record ArticleKept(String run, String source, String article, int statements) implements RunEvent {}

    record SetAside(String run, String source, String place, String reason, String remedy) implements RunEvent {}

    record SourceRead(String run, SourceReport report) implements RunEvent {}

    record StoreLoaded(String run, StoreReport report) implements RunEvent {}

    /** What is new in the answers of the standing questions. */
    record Alerted(String run, AlertNews news) implements RunEvent {}

    /** Something that does not change what the run did, but that a person should look at. */
    record Trouble(String run, String message) implements RunEvent {}

    record Ended(String run, RunRecord record) implements RunEvent {}
}
