package org.singlewindow.definitions;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.singlewindow.reference.Text;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** One field in the text of a document's definition: read, and written anew while every other line stays as it is. */
public final class FieldText {
    private static final String LABEL = "label";
    private static final String HINT = "hint";
    private static final String REQUIRED = "required";
    private static final String MAX_LENGTH = "maxLength";

    private final String text;
    private final MappingNode field;

    private FieldText(String text, MappingNode field) {
        this.text = text;
        this.field = field;
    }

    /**
     * What is said of a field.
     *
     * @param hint empty in both languages where there is none
     * @param maxLength as it is written; empty where it is not said
     */
    public record Words(Text label, Text hint, boolean required, String maxLength) {}

    /** The fields that the definition itself has, on one line each, in its order; refuses what cannot be read. */
    public static Map<String, FieldText> of(String code, String text) {
        CatalogueText.parse(code, text);
        Map<String, FieldText> fields = new LinkedHashMap<>();
        Node root = new Yaml(new LoaderOptions()).compose(new StringReader(text));
        items(root, "sections")
                .flatMap(section -> items(section, "fields"))
                .flatMap(node -> node instanceof MappingNode field ? Stream.of(field) : Stream.empty())
                .filter(field -> field.getFlowStyle() == DumperOptions.FlowStyle.FLOW)
                .forEach(field -> fields.putIfAbsent(said(field, "name"), new FieldText(text, field)));
        return fields;
    }

    private static Stream<Node> items(Node node, String key) {
        return value(node, key)
                .flatMap(list -> list instanceof SequenceNode sequence
                        ? Optional.of(sequence.getValue().stream())
                        : Optional.empty())
                .orElse(Stream.empty());
    }

    private static Optional<Node> value(Node node, String key) {
        return node instanceof MappingNode mapping
                ? mapping.getValue().stream()
                        .filter(tuple -> isCalled(tuple, key))
                        .map(NodeTuple::getValueNode)
                        .findFirst()
                : Optional.empty();
    }

    private static boolean isCalled(NodeTuple tuple, String key) {
        return tuple.getKeyNode() instanceof ScalarNode name && name.getValue().equals(key);
    }

    private static String said(Node node, String key) {
        return value(node, key)
                .map(value -> value instanceof ScalarNode scalar ? scalar.getValue() : "")
                .orElse("");
    }

    private static Text both(Node node, String key) {
        return value(node, key)
                .map(words -> new Text(said(words, "ko"), said(words, "en")))
                .orElse(new Text("", ""));
    }

    /** What is said of it now. */
    public Words words() {
        return new Words(
                both(field, LABEL), both(field, HINT), said(field, REQUIRED).equals("true"), said(field, MAX_LENGTH));
    }

    /** The whole text with that said of the field, and all else as it was. */
    public String with(Words words) {
        Words now = words();
        List<NodeTuple> tuples = new ArrayList<>(field.getValue());
        if (!words.label().equals(now.label())) {
            put(tuples, LABEL, node(words.label()));
        }
        if (!words.hint().equals(now.hint())) {
            put(tuples, HINT, node(words.hint()));
        }
        if (words.required() != now.required()) {
            put(tuples, REQUIRED, words.required() ? scalar(Tag.BOOL, "true") : null);
        }
        if (!words.maxLength().equals(now.maxLength())) {
            put(tuples, MAX_LENGTH, words.maxLength().isEmpty() ? null : scalar(Tag.INT, words.maxLength()));
        }
        int from = text.offsetByCodePoints(0, field.getStartMark().getIndex());
        int to = text.offsetByCodePoints(0, field.getEndMark().getIndex());
        return text.substring(0, from) + written(tuples) + text.substring(to);
    }

    private static void put(List<NodeTuple> tuples, String key, @Nullable Node value) {
        int at = 0;
        while (at < tuples.size() && !isCalled(tuples.get(at), key)) {
            at++;
        }
        if (at < tuples.size()) {
            tuples.remove(at);
        }
        if (value != null) {
            tuples.add(at, new NodeTuple(scalar(Tag.STR, key), value));
        }
    }

    private static @Nullable Node node(Text words) {
        return words.ko().isEmpty() && words.en().isEmpty()
                ? null
                : flow(List.of(
                        new NodeTuple(scalar(Tag.STR, "ko"), scalar(Tag.STR, words.ko())),
                        new NodeTuple(scalar(Tag.STR, "en"), scalar(Tag.STR, words.en()))));
    }

    private static Node scalar(Tag tag, String value) {
        return new ScalarNode(tag, value, null, null, DumperOptions.ScalarStyle.PLAIN);
    }

    private static Node flow(List<NodeTuple> tuples) {
        return new MappingNode(Tag.MAP, tuples, DumperOptions.FlowStyle.FLOW);
    }

    private static String written(List<NodeTuple> tuples) {
        DumperOptions options = OrganisationText.options();
        options.setWidth(Integer.MAX_VALUE);
        StringWriter out = new StringWriter();
        new Yaml(options).serialize(flow(tuples), out);
        return out.toString().strip();
    }
}
