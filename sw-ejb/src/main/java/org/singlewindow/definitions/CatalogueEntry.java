package org.singlewindow.definitions;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.singlewindow.reference.Text;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * One entry of a catalogue file (YAML), with its place, so that a wrong file is refused with file and line. The text is
 * taken as it is written and never turned into objects: {@code NO} stays Norway and {@code 0805} keeps its zero.
 */
public final class CatalogueEntry {
    /** Where an operator keeps files of the catalogue that replace or add to those of the window. */
    static final String OWN_FOLDER = "sw.catalogue";

    private static final String FOLDER = "catalogue/";

    private final String file;
    private final Node node;

    private CatalogueEntry(String file, Node node) {
        this.file = file;
        this.node = node;
    }

    /**
     * The whole file of that name below the catalogue, such as {@code codes/units}. A file of the operator's own folder
     * (system property {@value #OWN_FOLDER}) goes before the one that comes with the window.
     */
    public static CatalogueEntry read(String name) {
        String file = FOLDER + name + ".yaml";
        try (Reader text = open(name, file)) {
            return parse(file, text);
        } catch (IOException e) {
            throw new BrokenCatalogue(file + ": cannot be read", e);
        }
    }

    /** The whole file as it is written. */
    public static String source(String name) {
        String file = FOLDER + name + ".yaml";
        try (Reader text = open(name, file);
                StringWriter copy = new StringWriter()) {
            text.transferTo(copy);
            return copy.toString();
        } catch (IOException e) {
            throw new BrokenCatalogue(file + ": cannot be read", e);
        }
    }

    private static Reader open(String name, String file) throws IOException {
        String folder = System.getProperty(OWN_FOLDER);
        if (folder != null) {
            Path own = Path.of(folder, name + ".yaml");
            if (Files.exists(own)) {
                return Files.newBufferedReader(own);
            }
        }
        InputStream in = CatalogueEntry.class.getClassLoader().getResourceAsStream(file);
        if (in == null) {
            throw new BrokenCatalogue(file + ": no such file");
        }
        return new InputStreamReader(in, StandardCharsets.UTF_8);
    }

    /** The text of a file; the name is for messages only. */
    public static CatalogueEntry parse(String file, Reader text) {
        return parse(file, text, new LoaderOptions());
    }

    static CatalogueEntry parse(String file, Reader text, LoaderOptions options) {
        try {
            Node root = new Yaml(options).compose(text);
            if (root == null) {
                throw new BrokenCatalogue(file, 0, "reference.empty");
            }
            return new CatalogueEntry(file, root);
        } catch (MarkedYAMLException e) {
            throw BrokenCatalogue.noYaml(file, e);
        } catch (YAMLException e) {
            throw new BrokenCatalogue(file, 0, "reference.no-yaml", String.valueOf(e.getMessage()));
        }
    }

    /** Refuses every key but these: a misspelt key must not go unnoticed. */
    public CatalogueEntry allow(String... keys) {
        Set<String> known = Set.copyOf(Arrays.asList(keys));
        children().forEach((key, child) -> {
            if (!known.contains(key)) {
                throw child.wrong("reference.unknown-key", key, String.join(", ", keys));
            }
        });
        return this;
    }

    public boolean has(String key) {
        return children().containsKey(key);
    }

    public Optional<CatalogueEntry> find(String key) {
        return Optional.ofNullable(children().get(key));
    }

    public CatalogueEntry get(String key) {
        return find(key).orElseThrow(() -> wrong("reference.missing-key", key));
    }

    /** The entries of a list; empty where the key is absent. */
    public List<CatalogueEntry> list(String key) {
        return find(key).map(CatalogueEntry::list).orElse(List.of());
    }

    /** This entry as a list. */
    public List<CatalogueEntry> list() {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream()
                    .map(child -> new CatalogueEntry(file, child))
                    .toList();
        }
        throw wrong("reference.not-a-list");
    }

    /** The texts of a list; empty where the key is absent. */
    public List<String> texts(String key) {
        return list(key).stream().map(CatalogueEntry::text).toList();
    }

    public boolean isText() {
        return node instanceof ScalarNode;
    }

    /** This entry as plain text, never blank. */
    public String text() {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue();
        }
        throw wrong("reference.not-a-text");
    }

    public String text(String key) {
        return get(key).text();
    }

    /** Words in both languages. */
    public Text words(String key) {
        return get(key).words();
    }

    /** This entry as words in both languages. */
    public Text words() {
        return new Text(allow("ko", "en").text("ko"), text("en"));
    }

    public int number(String key) {
        return get(key).number();
    }

    /** This entry as a number. */
    public int number() {
        try {
            return Integer.parseInt(text());
        } catch (NumberFormatException e) {
            throw wrong("reference.not-a-number");
        }
    }

    public LocalDate date(String key) {
        CatalogueEntry entry = get(key);
        try {
            return LocalDate.parse(entry.text());
        } catch (DateTimeParseException e) {
            throw entry.wrong("reference.not-a-date");
        }
    }

    /** Whether the key says {@code true}; false where it is absent. */
    public boolean flag(String key) {
        Optional<CatalogueEntry> entry = find(key);
        if (entry.isEmpty()) {
            return false;
        }
        return switch (entry.get().text()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw entry.get().wrong("reference.not-true-or-false");
        };
    }

    public <E extends Enum<E>> E choice(String key, Class<E> type) {
        return get(key).choice(type);
    }

    /** This entry as one of these. */
    public <E extends Enum<E>> E choice(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text()))
                .findFirst()
                .orElseThrow(() -> wrong("reference.not-a-choice", Arrays.toString(type.getEnumConstants())));
    }

    /** What stands below this entry, by key, in the order of the file. */
    public Map<String, CatalogueEntry> children() {
        if (!(node instanceof MappingNode mapping)) {
            throw wrong("reference.not-keys");
        }
        Map<String, CatalogueEntry> children = new LinkedHashMap<>();
        mapping.getValue().forEach(pair -> {
            CatalogueEntry key = new CatalogueEntry(file, pair.getKeyNode());
            if (children.put(key.text(), new CatalogueEntry(file, pair.getValueNode())) != null) {
                throw key.wrong("reference.twice", key.text());
            }
        });
        return children;
    }

    /** The line in which this entry begins, counted from 1. */
    public int line() {
        return node.getStartMark().getLine() + 1;
    }

    /** To be thrown: this entry is wrong, at this place. The code names the words. */
    public BrokenCatalogue wrong(String code, Object... args) {
        return new BrokenCatalogue(file, line(), code, args);
    }
}
