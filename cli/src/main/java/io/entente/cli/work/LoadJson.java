package io.entente.cli.work;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.entente.loader.load.LoadReport;
import io.entente.loader.load.SetAside;
import io.entente.loader.load.StoreReport;
import java.util.List;

/** The report of a load as one JSON object. */
public final class LoadJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private LoadJson() {}

    public static String of(Ingestion.Report read, LoadReport loaded) {
        ObjectNode report = JSON.createObjectNode();
        report.putObject("read")
                .put("extracted", read.extracted())
                .put("unchanged", read.unchanged())
                .put("setAside", read.setAside().size())
                .put("statements", read.statements());
        report.put("articles", loaded.articles());
        setAside(loaded.setAside(), report.putArray("setAside"));
        ArrayNode stores = report.putArray("stores");
        loaded.stores().forEach(store -> add(store, stores.addObject()));
        return report.toPrettyString();
    }

    private static void add(StoreReport store, ObjectNode object) {
        object.put("store", store.store())
                .put("new", store.outcome().added())
                .put("changed", store.outcome().changed())
                .put("unchanged", store.outcome().unchanged())
                .put("retracted", store.retracted())
                .put("statements", store.outcome().statements());
        ObjectNode byType = object.putObject("statementsByType");
        store.outcome().byType().forEach(byType::put);
        setAside(store.setAside(), object.putArray("setAside"));
        object.put("failure", store.failure());
    }

    private static void setAside(List<SetAside> articles, ArrayNode array) {
        articles.forEach(
                each -> array.addObject().put("article", each.article()).put("reason", each.reason()));
    }
}
