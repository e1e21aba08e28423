package io.entente.cli.work;

import io.entente.cli.output.Rows;
import io.entente.loader.load.LoadReport;
import io.entente.loader.load.StoreReport;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The report of a load as rows: first what was read, then what became of it in each store. */
public final class LoadRows {

    private static final List<String> COLUMNS =
            List.of("where", "new", "changed", "unchanged", "retracted", "set aside", "statements");

    private LoadRows() {}

    /** What was read and what became of it. */
    public static Rows of(Ingestion.Report read, LoadReport loaded) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of(
                "articles read",
                read.extracted(),
                0,
                read.unchanged(),
                0,
                read.setAside().size(),
                read.statements()));
        rows.addAll(stores(loaded));
        return new Rows(COLUMNS, rows);
    }

    /** What became of the statement files' articles. */
    public static Rows of(LoadReport loaded) {
        return new Rows(COLUMNS, stores(loaded));
    }

    private static List<List<Object>> stores(LoadReport loaded) {
        List<List<Object>> rows = new ArrayList<>();
        for (StoreReport store : loaded.stores()) {
            rows.add(List.of(
                    store.store(),
                    store.outcome().added(),
                    store.outcome().changed(),
                    store.outcome().unchanged(),
                    store.retracted(),
                    loaded.setAside().size() + store.setAside().size(),
                    store.outcome().statements()));
        }
        return rows;
    }

    /** How many statements of each type each store took. */
    public static Rows byType(LoadReport loaded) {
        SortedSet<String> types = new TreeSet<>();
        loaded.stores().forEach(store -> types.addAll(store.outcome().byType().keySet()));
        List<String> columns = new ArrayList<>(List.of("statements of type"));
        loaded.stores().forEach(store -> columns.add(store.store()));
        List<List<Object>> rows = new ArrayList<>();
        for (String type : types) {
            List<Object> row = new ArrayList<>(List.of(type));
            loaded.stores().forEach(store -> row.add(store.outcome().byType().getOrDefault(type, 0)));
            rows.add(row);
        }
        return new Rows(columns, rows);
    }

    /** Articles that some store did not take. */
    public static int setAside(LoadReport loaded) {
        return loaded.setAside().size()
                + loaded.stores().stream()
                        .mapToInt(store -> store.setAside().size())
                        .sum();
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
