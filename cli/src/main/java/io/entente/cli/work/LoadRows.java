package io.entente.cli.work;

import io.entente.cli.output.Rows;
import io.entente.loader.load.LoadReport;
import io.entente.loader.load.StoreReport;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The report of a load as rows: first what was read, then what became of it in each store. */
public final class LoadRows {

    private static final List<String> COLUMNS =
            List.of("where", "new", "changed", "unchanged", "set aside", "statements");

    private LoadRows() {}

    public static Rows of(Ingestion.Report read, LoadReport loaded) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of(
                "articles read",
                read.extracted(),
                0,
                read.unchanged(),
                read.setAside().size(),
                read.statements()));
        for (StoreReport store : loaded.stores()) {
            rows.add(List.of(
                    store.store(),
                    store.outcome().added(),
                    store.outcome().changed(),
                    store.outcome().unchanged(),
                    store.setAside().size(),
                    store.outcome().statements()));
        }
        return new Rows(COLUMNS, rows);
    }

    /** A line for each store that failed and each article that a store did not take. */
    public static List<String> problems(LoadReport loaded) {
        Stream<String> unfit =
                loaded.setAside().stream().map(each -> "set aside: " + each.article() + ": " + each.reason());
        Stream<String> ofStores = loaded.stores().stream()
                .flatMap(store -> Stream.concat(
                        store.setAside().stream()
                                .map(each ->
                                        "set aside by " + store.store() + ": " + each.article() + ": " + each.reason()),
                        Stream.ofNullable(store.failure())));
        return Stream.concat(unfit, ofStores).toList();
    }
}
