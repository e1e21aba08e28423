package io.entente.scheduler.config;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yaml.snakeyaml.nodes.Node;

/** The mistakes of a file so far. */
final class Problems {

    private final String file;
    private final List<ConfigurationProblem> found = new ArrayList<>();

    Problems(String file) {
        this.file = file;
    }

    void add(Node where, String problem, String hint) {
        add(where.getStartMark().getLine() + 1, problem, hint);
    }

    void add(int line, String problem, String hint) {
        found.add(new ConfigurationProblem(file, line, problem, hint));
    }

    boolean any() {
        return !found.isEmpty();
    }

    ConfigurationException exception() {
        found.sort(Comparator.comparingInt(ConfigurationProblem::line));
        return new ConfigurationException(found);
    }
}
