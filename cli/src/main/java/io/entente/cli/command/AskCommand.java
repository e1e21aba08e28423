package io.entente.cli.command;

import io.entente.cli.output.ExitCode;
import io.entente.cli.output.ProgressDisplay;
import io.entente.cli.output.RowFormat;
import io.entente.cli.output.Rows;
import io.entente.cli.work.Questions;
import io.entente.extractor.entity.Gazetteer;
import io.entente.loader.StoreKind;
import io.entente.queries.Arguments;
import io.entente.queries.CannedQueries;
import io.entente.queries.CannedQuery;
import io.entente.queries.Parameter;
import io.entente.servers.EmbeddedServers;
import io.entente.servers.Lifetime;
import io.entente.statement.Actor;
import java.io.PrintStream;
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
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente ask}: answers a canned question from one of the stores. */
@Command(
        name = "ask",
        description = {
            "Answers a canned question from Neo4j (in Cypher) or from the RDF store (in SPARQL); both give the same rows.",
            "Without a name it lists the questions; with --show explain it tells what a question takes and answers."
        },
        footer = {
            "  entente ask                                       the questions",
            "  entente ask suppliers recipient=Russia            names, capitals and codes are understood",
            "  entente ask between a=China b=RUS --store rdf --format csv",
            "  entente ask disputed --show cypher                the query, to paste into the Neo4j Browser"
        })
public final class AskCommand implements Callable<Integer> {

    /** What to show of a question. */
    enum Show {
        ANSWER,
        EXPLAIN,
        CYPHER,
        SPARQL
    }

    @Mixin
    CommonOptions common = new CommonOptions();

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
            description = "answer, explain, cypher or sparql; by default ${DEFAULT-VALUE}.")
    Show show = Show.ANSWER;

    @Option(
            names = "--format",
            defaultValue = "TABLE",
            description = "table, csv, tsv, json or jsonl; by default ${DEFAULT-VALUE}.")
    RowFormat format = RowFormat.TABLE;

    private final Surroundings surroundings;

    public AskCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (name == null) {
            list();
            return ExitCode.OK.number();
        }
        CannedQuery query = CannedQueries.named(name)
                .orElseThrow(() -> new CommandException(
                        ExitCode.USAGE, "there is no question \"" + name + "\"; there are " + names()));
        switch (show) {
            case ANSWER -> answer(query);
            case EXPLAIN -> explain(query);
            case CYPHER -> surroundings.out().print(query.cypher());
            case SPARQL -> surroundings.out().print(query.sparql());
        }
        return ExitCode.OK.number();
    }

    private void answer(CannedQuery query) {
        ProgressDisplay progress = surroundings.progress(common);
        Gazetteer gazetteer = Gazetteer.load();
        Arguments given = Arguments.of(query, given(), text -> Optional.of(id(gazetteer, text, progress)));
        try (EmbeddedServers servers = EmbeddedServers.start(
                common.dataFolder(surroundings), ports.settings(Lifetime.ATTACHED), progress::note)) {
            surroundings.rowPrinter().print(new Questions(servers).ask(store, query, given), format);
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

    /** The id of whom a name means; a name that the gazetteer lacks is taken for an id, since articles name others too. */
    private static String id(Gazetteer gazetteer, String text, ProgressDisplay progress) {
        Optional<Actor> known = gazetteer.named(text);
        if (known.isEmpty()) {
            progress.warn("\"" + text + "\" is not in the gazetteer: taken as an actor's id");
            return text;
        }
        String id = known.get().id();
        if (!id.equals(text)) {
            progress.note(
                    "\"" + text + "\" is taken as " + id + " (" + known.get().name() + ")");
        }
        return id;
    }

    private void list() {
        List<List<String>> rows = CannedQueries.all().stream()
                .map(query -> List.of(
                        query.id(),
                        query.question(),
                        query.parameters().stream()
                                .map(parameter -> parameter.name() + "=" + parameter.example())
                                .collect(Collectors.joining(" "))))
                .toList();
        surroundings.rowPrinter().print(new Rows(List.of("name", "question", "takes, for example"), rows), format);
    }

    private static String names() {
        return CannedQueries.all().stream().map(CannedQuery::id).collect(Collectors.joining(", "));
    }

    private void explain(CannedQuery query) {
        PrintStream out = surroundings.out();
        out.println(query.question());
        out.println();
        for (Parameter parameter : query.parameters()) {
            String need = parameter.required() ? "needed" : "optional";
            out.printf("  %s=%s   %s (%s)%n", parameter.name(), parameter.example(), parameter.description(), need);
        }
        out.println();
        surroundings
                .rowPrinter()
                .print(
                        new Rows(
                                List.of("column", "holds"),
                                query.columns().stream()
                                        .map(column -> List.of(column.name(), column.description()))
                                        .toList()),
                        RowFormat.TABLE);
        query.caveats().forEach(caveat -> out.println("Note: " + caveat));
    }
}
