package io.entente.scheduler.alert;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.entente.queries.ActorNames;
import io.entente.queries.Answer;
import io.entente.queries.Arguments;
import io.entente.queries.CannedQueries;
import io.entente.queries.CannedQuery;
import io.entente.queries.Column;
import io.entente.queries.QueryStore;
import io.entente.queries.QuestionException;
import io.entente.scheduler.config.AlertSettings;
import io.entente.scheduler.state.DurableMap;
import io.entente.scheduler.state.Json;
import io.entente.scheduler.state.SchedulerFolder;
import io.entente.scheduler.state.StateException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Asks standing questions and finds what is new since they were last asked. New rows are written to a file of JSON Lines and
 * posted to a webhook; a message that it does not take is posted again after the next run.
 */
public final class StandingQuestions {

    private static final int MOST_UNSENT = 1_000;

    private final List<AlertSettings> alerts;
    private final SchedulerFolder folder;
    private final ActorNames names;

    public StandingQuestions(List<AlertSettings> alerts, SchedulerFolder folder, ActorNames names) {
        this.alerts = List.copyOf(alerts);
        this.folder = folder;
        this.names = names;
    }

    /** Why a question can't be asked as it is configured; empty if all can. */
    public Optional<String> problem() {
        for (AlertSettings alert : alerts) {
            try {
                arguments(alert, query(alert));
            } catch (QuestionException | NoSuchElementException e) {
                return Optional.of("alert " + alert.name() + ": " + e.getMessage());
            }
        }
        return Optional.empty();
    }

    /**
     * Asks all.
     *
     * @param run by which the rows came
     */
    public List<AlertNews> ask(QueryStore store, String run) {
        List<AlertNews> news = new ArrayList<>();
        try (DurableMap<AlertState> states = DurableMap.open(folder.own().resolve("alerts.jsonl"), AlertState.class)) {
            for (AlertSettings alert : alerts) {
                news.add(ask(alert, store, run, states));
            }
        }
        return news;
    }

    private AlertNews ask(AlertSettings alert, QueryStore store, String run, DurableMap<AlertState> states) {
        String question = alert.question() + " " + alert.arguments();
        AlertState before = states.get(alert.name())
                .filter(state -> state.question().equals(question))
                .orElse(null);
        Answer answer;
        try {
            CannedQuery query = query(alert);
            answer = store.ask(query, arguments(alert, query));
        } catch (QuestionException | NoSuchElementException e) {
            return new AlertNews(alert.name(), List.of(), List.of(), before == null, e.getMessage());
        }
        List<String> rows = new ArrayList<>();
        List<List<@Nullable Object>> fresh = new ArrayList<>();
        Set<String> known = new HashSet<>(before == null ? List.of() : before.rows());
        for (List<@Nullable Object> row : answer.rows()) {
            String json = Json.MAPPER.valueToTree(row).toString();
            rows.add(json);
            if (before != null && !known.contains(json)) {
                fresh.add(row);
            }
        }
        List<String> unsent = new ArrayList<>(before == null ? List.of() : before.unsent());
        List<String> columns = answer.columns().stream().map(Column::name).toList();
        if (!fresh.isEmpty()) {
            String message = message(alert, run, columns, fresh);
            write(alert, message);
            if (alert.webhook() != null && unsent.size() < MOST_UNSENT) {
                unsent.add(message);
            }
        }
        // First what is to be sent, then the sending: a message may come twice, but is never lost.
        states.put(alert.name(), new AlertState(question, rows, unsent));
        states.flush();
        Optional<String> problem = send(alert.webhook(), unsent);
        states.put(alert.name(), new AlertState(question, rows, unsent));
        states.flush();
        return new AlertNews(alert.name(), columns, fresh, before == null, problem.orElse(null));
    }

    private static CannedQuery query(AlertSettings alert) {
        return CannedQueries.named(alert.question())
                .orElseThrow(() -> new NoSuchElementException(
                        "there is no question \"" + alert.question() + "\"; entente ask lists them"));
    }

    private Arguments arguments(AlertSettings alert, CannedQuery query) {
        return Arguments.of(query, alert.arguments(), names);
    }

    private static String message(
            AlertSettings alert, String run, List<String> columns, List<List<@Nullable Object>> rows) {
        ObjectNode message = Json.MAPPER.createObjectNode();
        message.put("alert", alert.name()).put("question", alert.question()).put("run", run);
        ArrayNode array = message.putArray("rows");
        for (List<@Nullable Object> row : rows) {
            ObjectNode object = array.addObject();
            for (int i = 0; i < columns.size(); i++) {
                object.set(columns.get(i), Json.MAPPER.valueToTree(row.get(i)));
            }
        }
        return message.toString();
    }

    private void write(AlertSettings alert, String message) {
        Path file = folder.alert(alert.name());
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, message + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new StateException("cannot write " + file + ": " + e + "; make room on the disk", e);
        }
    }

    /** Posts the messages in their order, and takes those off the list that were taken. */
    private static Optional<String> send(@Nullable URI webhook, List<String> unsent) {
        while (webhook != null && !unsent.isEmpty()) {
            Optional<String> problem = Webhook.post(webhook, unsent.getFirst());
            if (problem.isPresent()) {
                return problem;
            }
            unsent.removeFirst();
        }
        return Optional.empty();
    }
}
