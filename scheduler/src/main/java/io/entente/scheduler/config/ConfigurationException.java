package io.entente.scheduler.config;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/** A configuration can't be used; names all its mistakes, in the order of lines. */
public final class ConfigurationException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient List<ConfigurationProblem> problems;

    ConfigurationException(List<ConfigurationProblem> problems) {
        super(problems.stream().map(ConfigurationProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<ConfigurationProblem> problems() {
        return problems;
    }
}
