package io.entente.cli;

import io.entente.cli.command.AskCommand;
import io.entente.cli.command.BenchmarkCommand;
import io.entente.cli.command.BuildCommand;
import io.entente.cli.command.CommandException;
import io.entente.cli.command.DemoCommand;
import io.entente.cli.command.DownCommand;
import io.entente.cli.command.EntenteCommand;
import io.entente.cli.command.EvaluateCommand;
import io.entente.cli.command.ExplainCommand;
import io.entente.cli.command.ExportCommand;
import io.entente.cli.command.ExtractCommand;
import io.entente.cli.command.FailuresCommand;
import io.entente.cli.command.LoadCommand;
import io.entente.cli.command.ParseCommand;
import io.entente.cli.command.PropositionsCommand;
import io.entente.cli.command.RebuildCommand;
import io.entente.cli.command.RetractCommand;
import io.entente.cli.command.RetryCommand;
import io.entente.cli.command.RunCommand;
import io.entente.cli.command.RunsCommand;
import io.entente.cli.command.StatusCommand;
import io.entente.cli.command.Surroundings;
import io.entente.cli.command.UpCommand;
import io.entente.cli.command.VerifyCommand;
import io.entente.cli.output.ExitCode;
import io.entente.cli.output.Terminal;
import io.entente.extractor.ArticleExtractor;
import io.entente.extractor.FactExtractor;
import io.entente.extractor.parse.ParserProfile;
import io.entente.extractor.parse.SyntaxPipeline;
import io.entente.ontology.Ontology;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line: wires the modules together and turns failures into messages and exit codes. */
public final class Main {

    private static final boolean AUTO_FLUSH = true;

    private static final int HELP_COLUMNS = 110;

    private Main() {}

    public static void main(String[] arguments) {
        // Always UTF-8, whatever the locale: what is printed is read by programs.
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), AUTO_FLUSH, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), AUTO_FLUSH, StandardCharsets.UTF_8);
        Surroundings surroundings = new Surroundings(
                System.in,
                out,
                err,
                Terminal.ofLauncher(),
                Clock.systemUTC(),
                System.getenv(),
                Path.of(System.getProperty("entente.home", "")).toAbsolutePath());
        System.exit(run(surroundings, arguments));
    }

    /**
     * Carries out one command line.
     *
     * @return the number of an {@link ExitCode}
     */
    static int run(Surroundings surroundings, String... arguments) {
        return commandLine(surroundings).execute(arguments);
    }

    private static CommandLine commandLine(Surroundings surroundings) {
        Function<ParserProfile, ArticleExtractor> extractor =
                profile -> ArticleExtractor.load(Ontology.load(), profile);
        CommandLine commandLine = new CommandLine(new EntenteCommand(surroundings))
                .addSubcommand(new DemoCommand(surroundings, extractor))
                .addSubcommand(new UpCommand(surroundings))
                .addSubcommand(new DownCommand(surroundings))
                .addSubcommand(new StatusCommand(surroundings))
                .addSubcommand(new ExtractCommand(surroundings, extractor))
                .addSubcommand(new ExplainCommand(surroundings, extractor))
                .addSubcommand(new ParseCommand(surroundings, SyntaxPipeline::load))
                .addSubcommand(new PropositionsCommand(surroundings, FactExtractor::load))
                .addSubcommand(new LoadCommand(surroundings, extractor))
                .addSubcommand(new RunCommand(surroundings, extractor))
                .addSubcommand(new RunsCommand(surroundings))
                .addSubcommand(new FailuresCommand(surroundings))
                .addSubcommand(new RetryCommand(surroundings))
                .addSubcommand(new AskCommand(surroundings))
                .addSubcommand(new VerifyCommand(surroundings))
                .addSubcommand(new RebuildCommand(surroundings))
                .addSubcommand(new BuildCommand(surroundings))
                .addSubcommand(new ExportCommand(surroundings))
                .addSubcommand(new RetractCommand(surroundings))
                .addSubcommand(new EvaluateCommand(surroundings, extractor))
                .addSubcommand(new BenchmarkCommand(surroundings));
        commandLine.setOut(new PrintWriter(surroundings.out(), AUTO_FLUSH, StandardCharsets.UTF_8));
        commandLine.setErr(new PrintWriter(surroundings.err(), AUTO_FLUSH, StandardCharsets.UTF_8));
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        Integer columns = surroundings.terminal().errorColumns();
        commandLine.setUsageHelpWidth(columns == null ? HELP_COLUMNS : Math.clamp(columns, 60, HELP_COLUMNS));
        commandLine.setExecutionExceptionHandler((failure, command, parsed) -> explain(surroundings, failure));
        commandLine.setParameterExceptionHandler((failure, given) -> explain(surroundings, failure));
        Map<String, String> exitCodes = new LinkedHashMap<>();
        for (ExitCode code : ExitCode.values()) {
            exitCodes.put(String.valueOf(code.number()), code.meaning());
        }
        commandLine
                .getCommandSpec()
                .usageMessage()
                .exitCodeListHeading("%nExit codes:%n")
                .exitCodeList(exitCodes);
        return commandLine;
    }

    private static int explain(Surroundings surroundings, Exception failure) {
        PrintStream err = surroundings.err();
        if (surroundings.environment().containsKey("ENTENTE_STACK_TRACE")) {
            failure.printStackTrace(err);
        }
        return switch (failure) {
            case CommandException expected -> {
                err.println("entente: " + expected.getMessage());
                yield expected.exitCode().number();
            }
            case ParameterException usage -> {
                err.println("entente: " + usage.getMessage());
                if (usage instanceof UnmatchedArgumentException unmatched
                        && usage.getCommandLine().getCommand() instanceof AskCommand) {
                    AskCommand.hint(unmatched.getUnmatched()).ifPresent(err::println);
                }
                UnmatchedArgumentException.printSuggestions(
                        usage, new PrintWriter(err, AUTO_FLUSH, StandardCharsets.UTF_8));
                err.println("See " + usage.getCommandLine().getCommandSpec().qualifiedName() + " --help");
                yield ExitCode.USAGE.number();
            }
            default -> {
                err.println("entente: " + messages(failure));
                err.println("Set ENTENTE_STACK_TRACE=1 to see where it happened.");
                yield ExitCode.FAILED.number();
            }
        };
    }

    private static String messages(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .map(cause -> cause.getClass().getSimpleName() + ": " + cause.getMessage())
                .distinct()
                .collect(Collectors.joining("; because of "));
    }
}
