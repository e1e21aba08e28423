package io.entente.extractor.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Goes through the inputs in order, folders depth first, and holds at most one file open. */
final class OpenInputs implements AutoCloseable {

    /** What still has to be opened. */
    private sealed interface Pending {
        record Given(String input) implements Pending {}

        record Found(Path path) implements Pending {}
    }

    private final Deque<Pending> pending = new ArrayDeque<>();
    private final FolderDates dates = new FolderDates();
    private final Optional<InputFormat> format;
    private final InputStream standardInput;
    private final boolean only;
    private final String all;
    private Optional<OpenReader> open = Optional.empty();
    private boolean anything;

    /** A reader, and what it reads. */
    private record OpenReader(ArticleReader reader, Input input) {}

    OpenInputs(List<String> inputs, Optional<InputFormat> format, InputStream standardInput) {
        inputs.forEach(input -> pending.add(new Pending.Given(input)));
        this.format = format;
        this.standardInput = standardInput;
        this.all = inputs.isEmpty() ? "no input" : String.join(", ", inputs);
        this.only = inputs.size() == 1;
    }

    /** The next reading of all inputs; empty at the end. */
    Optional<Reading> next() {
        while (open.isPresent() || !pending.isEmpty()) {
            Optional<Reading> reading = open.isPresent() ? read(open.get()) : open(pending.remove());
            if (reading.isPresent()) {
                anything = true;
                return reading;
            }
        }
        return anything ? Optional.empty() : nothing();
    }

    private Optional<Reading> nothing() {
        anything = true;
        return Optional.of(
                new ArticleException("no article was found", "", "give .txt or .jsonl files, or folders with such")
                        .at(Provenance.whole(all)));
    }

    private Optional<Reading> read(OpenReader current) {
        try {
            Optional<Reading> reading = current.reader().next();
            if (reading.isEmpty()) {
                close();
            }
            return reading;
        } catch (IOException e) {
            close();
            return Optional.of(unreadable(current.input().name(), e));
        }
    }

    /** Opens the input, or says why it cannot be. */
    private Optional<Reading> open(Pending next) {
        return switch (next) {
            case Pending.Given(String input) when input.equals(ArticleSource.STANDARD_INPUT) -> openStandardInput();
            case Pending.Given(String input) -> openGiven(input);
            case Pending.Found(Path path) when Files.isDirectory(path) -> openFolder(path);
            case Pending.Found(Path file) -> openFile(file, false);
        };
    }

    private Optional<Reading> openStandardInput() {
        try {
            return openStream(new Unclosed(standardInput), Input.standardInput(only), format);
        } catch (IOException e) {
            return Optional.of(unreadable(Input.STANDARD_INPUT, e));
        }
    }

    private Optional<Reading> openGiven(String input) {
        try {
            Path path = Path.of(input);
            if (Files.isDirectory(path)) {
                return openFolder(path);
            }
            if (!Files.exists(path)) {
                return Optional.of(new ArticleException("there is no such file or folder", "", "check the path")
                        .at(Provenance.whole(input)));
            }
            return openFile(path, only);
        } catch (InvalidPathException e) {
            return Optional.of(new ArticleException("no path: " + e.getReason(), input, "check the path", e)
                    .at(Provenance.whole(Excerpt.beginningOf(input))));
        }
    }

    private Optional<Reading> openFolder(Path folder) {
        try {
            List<Path> entries = FolderEntries.of(folder, format.isPresent());
            entries.reversed().forEach(entry -> pending.addFirst(new Pending.Found(entry)));
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(unreadable(folder.toString(), e));
        }
    }

    private Optional<Reading> openFile(Path file, boolean alone) {
        Optional<InputFormat> chosen = format.or(() -> InputFormat.ofFileName(name(file)));
        if (chosen.isEmpty() && Files.isRegularFile(file)) {
            return Optional.of(new ArticleException(
                            "the ending tells no format", name(file), "name it .txt or .jsonl, or pipe it in (-)")
                    .at(Provenance.whole(file.toString())));
        }
        try {
            Input input = Input.file(file.toString(), name(file), dates.of(file), alone);
            return openStream(Files.newInputStream(file), input, chosen);
        } catch (IOException e) {
            return Optional.of(unreadable(file.toString(), e));
        }
    }

    private Optional<Reading> openStream(InputStream in, Input input, Optional<InputFormat> chosen) throws IOException {
        FormatProbe probe = new FormatProbe(in);
        InputFormat told = chosen.isPresent() ? chosen.get() : probe.format();
        open = Optional.of(new OpenReader(told.reader(probe.stream(), input), input));
        return Optional.empty();
    }

    private static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    private static Reading unreadable(String input, IOException e) {
        // What is thrown as no more than that explains itself.
        String kind = e.getClass() == IOException.class ? "" : e.getClass().getSimpleName() + " ";
        return new ArticleException("cannot be read: " + kind + e.getMessage(), "", "check the file and its rights", e)
                .at(Provenance.whole(input));
    }

    @Override
    public void close() {
        try {
            if (open.isPresent()) {
                open.get().reader().close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            open = Optional.empty();
        }
    }

    /** Standard input belongs to the caller. */
    private static final class Unclosed extends FilterInputStream {
        Unclosed(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // stays open
        }
    }
}
