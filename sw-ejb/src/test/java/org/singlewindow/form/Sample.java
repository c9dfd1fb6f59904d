package org.singlewindow.form;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonPointer;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * A filled document of the test resources.
 *
 * @param answers the document's own part of a dossier's answers
 */
record Sample(DocumentDefinition document, JsonObject facts, JsonObject answers, List<Integer> items) {
    /** The sample of the test resources, or one made from the definition. */
    static Sample of(DocumentDefinition document) {
        return Sample.class.getResource("/samples/" + document.code() + ".json") == null
                ? GeneratedSample.of(document)
                : written(document);
    }

    static Sample written(DocumentDefinition document) {
        JsonObject sample = read("/samples/" + document.code() + ".json");
        List<Integer> items = sample.getJsonArray("items").stream()
                .map(item -> Integer.valueOf(item.toString()))
                .toList();
        return new Sample(document, sample.getJsonObject("facts"), sample.getJsonObject("answers"), items);
    }

    static JsonObject read(String resource) {
        try (InputStream in = Objects.requireNonNull(Sample.class.getResourceAsStream(resource), resource)) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonObject parse(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    List<Violation> violations() {
        return Forms.validator().complete(form());
    }

    /** The same with another answer; {@code null} as JSON text takes the answer away. */
    Sample answering(String pointer, String json) {
        return new Sample(document, facts, with(answers, pointer, json), items);
    }

    Sample knowing(String pointer, String json) {
        return new Sample(document, with(facts, pointer, json), answers, items);
    }

    static JsonObject with(JsonObject object, String pointer, String json) {
        JsonValue value = parse("{\"value\":" + json + "}").get("value");
        JsonPointer place = Json.createPointer(pointer);
        return place.add(object, Objects.requireNonNull(value));
    }

    FilledForm form() {
        return new FilledForm(document, facts, answers, items);
    }
}
