package io.entente.scheduler.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A mapping of a YAML file that knows its lines. What is wrong with a value is noted, and reading goes on. */
final class YamlMapping {

    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Set<String> known = new LinkedHashSet<>();
    private final Node node;
    private final Problems problems;

    YamlMapping(MappingNode node, Problems problems) {
        this.node = node;
        this.problems = problems;
        for (NodeTuple pair : node.getValue()) {
            if (!(pair.getKeyNode() instanceof ScalarNode key)) {
                problems.add(pair.getKeyNode(), "a key must be a word", "write key: value");
            } else if (values.put(key.getValue(), pair.getValueNode()) != null) {
                problems.add(key, "\"" + key.getValue() + "\" stands here twice", "leave one of them out");
            }
        }
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    /** The text of a scalar. */
    Optional<String> text(String key) {
        return scalar(key).map(ScalarNode::getValue);
    }

    /** As {@link #text}, and a mistake if it is missing. */
    String required(String key, String hint) {
        if (!has(key)) {
            problems.add(node, "\"" + key + "\" is missing", hint);
            known.add(key);
        }
        return text(key).orElse("");
    }

    /** The value that a text stands for; a mistake if it stands for none. */
    <T> Optional<T> value(String key, Function<String, Optional<T>> reading, String hint) {
        Optional<ScalarNode> scalar = scalar(key);
        Optional<T> value = scalar.flatMap(each -> reading.apply(each.getValue()));
        if (scalar.isPresent() && value.isEmpty()) {
            wrong(key, "\"" + scalar.get().getValue() + "\" is not what \"" + key + "\" takes", hint);
        }
        return value;
    }

    boolean flag(String key, boolean standard) {
        return value(
                        key,
                        text -> switch (text) {
                            case "true" -> Optional.of(true);
                            case "false" -> Optional.of(false);
                            default -> Optional.empty();
                        },
                        "write true or false")
                .orElse(standard);
    }

    Optional<YamlMapping> mapping(String key) {
        known.add(key);
        Node value = values.get(key);
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof MappingNode mapping) {
            return Optional.of(new YamlMapping(mapping, problems));
        }
        problems.add(value, "\"" + key + "\" holds keys of its own", "write them below it, indented by two blanks");
        return Optional.empty();
    }

    /** The mappings of a list. */
    List<YamlMapping> mappings(String key) {
        known.add(key);
        Node value = values.get(key);
        if (value == null) {
            return List.of();
        }
        String hint = "begin each with a dash: \"- name: …\"";
        if (!(value instanceof SequenceNode list)) {
            problems.add(value, "\"" + key + "\" is a list", hint);
            return List.of();
        }
        List<YamlMapping> mappings = new ArrayList<>();
        for (Node each : list.getValue()) {
            if (each instanceof MappingNode mapping) {
                mappings.add(new YamlMapping(mapping, problems));
            } else {
                problems.add(each, "an entry of \"" + key + "\" has keys of its own", hint);
            }
        }
        return mappings;
    }

    /** The texts of all keys, where any key goes. */
    Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String key : values.keySet()) {
            text(key).ifPresent(text -> texts.put(key, text));
        }
        return texts;
    }

    /** Notes a mistake at the key's value, or at the mapping if it lacks the key. */
    void wrong(String key, String problem, String hint) {
        problems.add(values.getOrDefault(key, node), problem, hint);
    }

    /** Notes every key that nobody has asked for. */
    void finish() {
        for (Map.Entry<String, Node> each : values.entrySet()) {
            if (!known.contains(each.getKey())) {
                problems.add(
                        each.getValue(),
                        "\"" + each.getKey() + "\" is no key here",
                        NearestWord.to(each.getKey(), known)
                                .map(near -> "did you mean \"" + near + "\"?")
                                .orElse("there are " + String.join(", ", known)));
            }
        }
    }

    private Optional<ScalarNode> scalar(String key) {
        known.add(key);
        Node value = values.get(key);
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return Optional.of(scalar);
        }
        problems.add(value, "\"" + key + "\" has no value of one line", "write " + key + ": …");
        return Optional.empty();
    }
}
