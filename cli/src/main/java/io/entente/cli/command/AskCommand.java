package io.entente.cli.command;

import io.entente.cli.output.ExitCode;
import io.entente.cli.output.ProgressDisplay;
import io.entente.cli.output.QuestionText;
import io.entente.cli.output.RowFormat;
import io.entente.cli.output.Rows;
import io.entente.cli.work.NamedActors;
import io.entente.cli.work.Questions;
import io.entente.cli.work.ServersOnDemand;
import io.entente.cli.work.Stores;
import io.entente.extractor.entity.Gazetteer;
import io.entente.loader.StoreKind;
import io.entente.queries.ActorNames;
import io.entente.queries.Arguments;
import io.entente.queries.CannedQueries;
import io.entente.queries.CannedQuery;
import io.entente.queries.QueryText;
import io.entente.queries.QuestionException;
import io.entente.servers.EmbeddedServers;
import io.entente.servers.Lifetime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente ask}: answers a canned question from one of the stores. */
@Command(
        name = "ask",
        description = {
            "Answers a canned question from Neo4j (in Cypher) or from the RDF store (in SPARQL); both give the same rows.",
            "Without a name it lists the questions; with a name and --help it tells what that question takes and answers."
        },
        footer = {
            "  entente ask                                       the questions",
            "  entente ask suppliers --help                      what one of them takes and answers",
            "  entente ask suppliers supplier=China goods=semiconductors recipient=Moscow",
            "  entente ask between a=China b=RUS --store rdf --format csv",
            "  entente ask disputed --show query                 the query, to paste into the Neo4j Browser"
        })
public final class AskCommand implements Callable<Integer> {

    /** What to show of a question. */
    enum Show {
        ANSWER,
        QUERY,
        BROWSER,
        PAGE,
        CYPHER,
        SPARQL
    }

    @Mixin
    DataOptions data = new DataOptions();

    @Mixin
    ServerOptions ports = new ServerOptions();

    @Parameters(index = "0", arity = "0..1", paramLabel = "NAME", description = "The question.")
    @Nullable
    String name;

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "KEY=VALUE", description = "What the question takes.")
    List<String> arguments = new ArrayList<>();

    @Option(names = "--store", defaultValue = "NEO4J", description = "neo4j or rdf; by default ${DEFAULT-VALUE}.")
    StoreKind store = StoreKind.NEO4J;

    @Option(
            names = "--show",
            defaultValue = "ANSWER",
            description = {
                "answer; query, the text in the store's language (cypher or sparql: in that one);",
                "browser, the Cypher that draws the answer; page, the address of the page that has the query in its editor."
            })
    Show show = Show.ANSWER;

    @Option(
            names = "--format",
            defaultValue = "TABLE",
            description = "table, csv, tsv, json or jsonl; by default ${DEFAULT-VALUE}.")
    RowFormat format = RowFormat.TABLE;

    @Option(
            names = {"-h", "--help"},
            description = "Show this help, or that of the question.")
    boolean help;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    private final Surroundings surroundings;

    public AskCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        QuestionText text = new QuestionText(surroundings.out(), surroundings.terminal());
        if (name == null && help) {
            spec.commandLine().usage(surroundings.out());
        } else if (name == null) {
            list(text);
        } else if (help) {
            text.explain(question(name));
        } else {
            ask(question(name));
        }
        return ExitCode.OK.number();
    }

    /** What to write instead of options that there are not, if they are called like what questions take. */
    public static Optional<String> hint(List<String> unknown) {
        String key = unknown.getFirst().replaceFirst("^-+", "").split("=", -1)[0];
        boolean parameter = CannedQueries.all().stream()
                .flatMap(query -> query.parameters().stream())
                .anyMatch(each -> each.name().equals(key));
        return parameter
                ? Optional.of("What a question takes is written without dashes: " + key + "=VALUE.")
                : Optional.empty();
    }

    private static CannedQuery question(String name) {
        return CannedQueries.named(name).orElseThrow(() -> {
            List<String> nearest = CannedQueries.like(name);
            String meant = nearest.isEmpty() ? "" : " Did you mean " + String.join(" or ", nearest) + "?";
            return new CommandException(
                    ExitCode.USAGE,
                    "there is no question \"" + name + "\"." + meant + " entente ask lists what there is.");
        });
    }

    private void list(QuestionText text) {
        if (format == RowFormat.TABLE) {
            text.list(CannedQueries.all());
            return;
        }
        List<List<String>> rows = CannedQueries.all().stream()
                .map(query -> List.of(
                        query.group().code(),
                        query.id(),
                        query.question(),
                        query.parameters().stream()
                                .map(parameter -> parameter.name() + "=" + parameter.example())
                                .collect(Collectors.joining(" "))))
                .toList();
        surroundings
                .rowPrinter()
                .print(new Rows(List.of("group", "name", "question", "takes, for example"), rows), format);
    }

    private void ask(CannedQuery query) {
        ProgressDisplay progress = surroundings.progress(data);
        // A slip of the pen is told before a server is started for it.
        understood(query, ActorNames.idsOnly());
        try (ServersOnDemand servers = new ServersOnDemand(() -> EmbeddedServers.start(
                data.dataFolder(surroundings),
                ports.settings(Lifetime.ATTACHED).withServers(Stores.server(store)),
                progress::note))) {
            Questions questions = new Questions(servers);
            Arguments given = understood(query, new NamedActors(Gazetteer.load(), questions, store, progress::note));
            switch (show) {
                case ANSWER -> answer(query, given, questions, progress);
                case QUERY, CYPHER, SPARQL -> surroundings.out().print(text(query, given));
                case BROWSER -> surroundings.out().print(drawn(query, given));
                case PAGE ->
                    surroundings
                            .out()
                            .println(
                                    store == StoreKind.NEO4J
                                            ? servers.get().neo4j().browser(drawn(query, given))
                                            : servers.get().fuseki().page(QueryText.sparql(query, given)));
            }
        } catch (QuestionException e) {
            throw new CommandException(ExitCode.FAILED, String.valueOf(e.getMessage()));
        }
    }

    private Arguments understood(CannedQuery query, ActorNames names) {
        try {
            return Arguments.of(query, given(), names);
        } catch (QuestionException e) {
            throw new CommandException(ExitCode.USAGE, String.valueOf(e.getMessage()));
        }
    }

    private String text(CannedQuery query, Arguments given) {
        boolean cypher = show == Show.CYPHER || (show == Show.QUERY && store == StoreKind.NEO4J);
        return cypher ? QueryText.cypher(query.cypher(), given) : QueryText.sparql(query, given);
    }

    private static String drawn(CannedQuery query, Arguments given) {
        return QueryText.cypher(query.browser().orElse(query.cypher()), given);
    }

    private void answer(CannedQuery query, Arguments given, Questions questions, ProgressDisplay progress) {
        Rows rows = questions.ask(store, query, given);
        surroundings.rowPrinter().print(rows, format);
        if (rows.rows().isEmpty()) {
            progress.note("Nothing in the graph answers this.");
        } else if (Long.valueOf(rows.rows().size()).equals(given.values().get("limit"))) {
            progress.note(
                    "These are " + rows.rows().size() + " rows, and there may be more: limit=N lets more through.");
        }
    }

    private Map<String, String> given() {
        Map<String, String> given = new TreeMap<>();
        for (String argument : arguments) {
            int equals = argument.indexOf('=');
            if (equals < 1) {
                throw new CommandException(
                        ExitCode.USAGE, "\"" + argument + "\" should be KEY=VALUE, as recipient=Russia");
            }
            if (given.put(argument.substring(0, equals), argument.substring(equals + 1)) != null) {
                throw new CommandException(
                        ExitCode.USAGE, "\"" + argument.substring(0, equals) + "\" is given twice; give it once");
            }
        }
        return given;
    }
}
