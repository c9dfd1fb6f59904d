package org.singlewindow.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Where what stands on a printed certificate: read from {@code layout.yaml} beside this class. */
record PageLayout(float width, float height, Map<String, Box> boxes, Map<String, Box> goods, Box check, Type type) {
    /** Heights of text in points; distances in millimetres. */
    record Type(float label, float size, float title, float line, float head, float margin) {}

    /** The one that certificates have. */
    static final PageLayout CERTIFICATE = read();

    private static PageLayout read() {
        try (InputStream in = Objects.requireNonNull(PageLayout.class.getResourceAsStream("layout.yaml"))) {
            Map<String, Object> read = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            List<Number> page = numbers(read.get("page"));
            Map<?, ?> type = (Map<?, ?>) Objects.requireNonNull(read.get("text"));
            return new PageLayout(
                    page.get(0).floatValue(),
                    page.get(1).floatValue(),
                    boxes(read.get("boxes")),
                    boxes(read.get("goods")),
                    Box.of(numbers(read.get("check"))),
                    new Type(
                            number(type, "label"),
                            number(type, "size"),
                            number(type, "title"),
                            number(type, "line"),
                            number(type, "head"),
                            number(type, "margin")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static float number(Map<?, ?> values, String name) {
        return ((Number) Objects.requireNonNull(values.get(name))).floatValue();
    }

    @SuppressWarnings("unchecked")
    private static List<Number> numbers(@Nullable Object read) {
        return (List<Number>) Objects.requireNonNull(read);
    }

    private static Map<String, Box> boxes(@Nullable Object read) {
        Map<String, Box> boxes = new LinkedHashMap<>();
        ((Map<?, ?>) Objects.requireNonNull(read))
                .forEach((name, numbers) -> boxes.put(name.toString(), Box.of(numbers(numbers))));
        return boxes;
    }

    /** How many lines of text have room in a box. */
    int lines(Box box) {
        return (int) ((box.height() - type.head() - type.margin()) / type.line());
    }
}
