package org.singlewindow.definitions;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.singlewindow.reference.Limits;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;

/** Texts of the catalogue that people hand in: small, flat, and without anything that YAML can do besides holding texts. */
public final class CatalogueText {
    private static final int DEEPEST = 20;

    private CatalogueText() {}

    /** Reads the text; refuses what is too large, too deep, names anchors or tags, or is no YAML. */
    public static CatalogueEntry parse(String name, String text) {
        long limit = Limits.CATALOGUE_BYTES.value();
        if (text.getBytes(StandardCharsets.UTF_8).length > limit) {
            throw new BrokenCatalogue(name, 0, "reference.too-large", limit);
        }
        LoaderOptions options = new LoaderOptions();
        options.setNestingDepthLimit(DEEPEST);
        options.setMaxAliasesForCollections(0);
        try {
            int depth = 0;
            for (Event event : new Yaml(options).parse(new StringReader(text))) {
                refuseUnlessPlain(name, event);
                depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
                // Here and not only in what follows: reading a deep text to its end takes seconds.
                if (depth > DEEPEST) {
                    throw new BrokenCatalogue(name, lineOf(event), "reference.too-deep", DEEPEST);
                }
            }
        } catch (MarkedYAMLException e) {
            throw BrokenCatalogue.noYaml(name, e);
        } catch (YAMLException e) {
            throw new BrokenCatalogue(name, 0, "reference.no-yaml", String.valueOf(e.getMessage()));
        }
        return CatalogueEntry.parse(name, new StringReader(text), options);
    }

    private static void refuseUnlessPlain(String name, Event event) {
        int line = lineOf(event);
        if (event instanceof AliasEvent || event instanceof NodeEvent node && node.getAnchor() != null) {
            throw new BrokenCatalogue(name, line, "reference.no-anchors");
        }
        boolean tagged = event instanceof ScalarEvent scalar && scalar.getTag() != null
                || event instanceof SequenceStartEvent sequence && sequence.getTag() != null
                || event instanceof MappingStartEvent mapping && mapping.getTag() != null;
        if (tagged) {
            throw new BrokenCatalogue(name, line, "reference.no-tags");
        }
    }

    private static int lineOf(Event event) {
        return event.getStartMark() == null ? 0 : event.getStartMark().getLine() + 1;
    }

    /** The text with another value of a key that stands at the beginning of a line; added in front where there is none. */
    public static String with(String text, String key, String value) {
        Matcher line = Pattern.compile("(?m)^" + Pattern.quote(key) + ":.*$").matcher(text);
        String written = key + ": " + value;
        return line.find() ? line.replaceFirst(Matcher.quoteReplacement(written)) : written + "\n" + text;
    }
}
